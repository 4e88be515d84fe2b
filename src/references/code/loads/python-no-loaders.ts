/** Calls of Python whose strings have the shape of an id and name no model of the Hub; lines of a table of loaders. */
export const NO_LOADERS = `
  # other hubs of the same shape: https://modelscope.cn, https://www.kaggle.com
  modelscope[\\w.]*.snapshot_download(0, model_id, repo_id) other
  modelscope[\\w.]*.from_pretrained(0, model_id, pretrained_model_name_or_path) other
  modelscope[\\w.]*.pipeline(1, model) other
  modelscope[\\w.]*.model_file_download(0, model_id) other
  modelscope[\\w.]*.load(0) other
  openmind[\\w.]*.snapshot_download(0, repo_id) other
  # not models
  keras[\\w.]*.load_model(0, filepath) other
  mlflow[\\w.]*.load_model(0, model_uri) other
  gradio_client[\\w.]*.Client(0, src) other
  from_space(0, space_id) other
  hub.pull(0, owner_repo_commit) other
  pull_prompt(0, prompt_identifier) other
  push_prompt(0, prompt_identifier) other
  load_tool(0, repo_id, task_or_repo_id) other
  from_registry(0) other
  containers.run(0) other
  DockerContainer(0) other
  kaggle_download(0) other
  dataset_download(0) other
  model_download(0) other
  requires(0) other
  patch(0) other
  import_module(0) other
  startswith(0) mention
  endswith(0) mention
  removeprefix(0) mention
  removesuffix(0) mention
  replace(0) mention
  assertEqual(0) mention
  assertIn(0) mention
`;
