import { anyOf, exactly, wordSet } from '../patterns.ts';

/** Calls that give a value back as it is, or in another dress. */
const KEEPING = `
  str Path PurePath list tuple set sorted cast strip rstrip lstrip lower deepcopy String URL next iter frozenset freeze
  trim values keys`;
/** Calls that hand on their first argument or their default. */
export const TRANSPARENT = wordSet(`${KEEPING} copy toString`);
/** Calls that put a value into a collection. */
const PUTTING = 'append extend add push insert';
export const COLLECTING = wordSet(PUTTING);
/** Calls that only hand a value on; their place says what it is. */
export const HANDING_ON = wordSet(`
  ${KEEPING} ${PUTTING} upper dict Field field Option Argument Form Query Param partial default_factory join format
  Annotated Literal Optional Union param`);

/** Calls that look up what their first argument names. */
const LOOKING_UP = 'getenv get env getattr pop setdefault get_env getEnv environ get_env_var';
/** Those, and ones that have no default. */
export const GETTERS = wordSet(`${LOOKING_UP} env_var getItem`);
/** `os.getenv(name, default)`, `environ.get(name, default)`, `config.get(name, default)`. */
export const WITH_DEFAULT = wordSet(`${LOOKING_UP} parse_env config`);
/** `config.set("model", id)`, `form.append("model", id)`: what is set is what the name before says. */
export const SETTERS = wordSet(`
  append add_field addField set setItem setenv putenv setProperty set_env with_env withEnv with_env_variable withEnvVariable exportVariable
  add_env addEnvironment`);

/** Calls that declare an option of a command line: https://docs.python.org/3/library/argparse.html, click, absl. */
const DECLARING = 'add_argument add_option option argument';
/** Fields of a form in Streamlit and in notebooks. */
const FIELDS = 'text_input text_area selectbox multiselect select_slider radio';
/** Those that give back what was typed or chosen. */
export const FORM_FIELDS = wordSet(FIELDS);
const FORM_CALLS = String.raw`
  ${FIELDS} widgets\.(?:text|dropdown|combobox|multiselect)`;
/** Those whose names others look the value up under: `--model-name`, `dest="model_name"`. */
export const NAMED_OPTION = calledAs(String.raw`${DECLARING} DEFINE_\w+`);
/** Those, and fields of a form: the flag or label comes first, the default next. */
export const OPTION_CALLS = calledAs(
  `${DECLARING} addArgument requiredOption add_flag DEFINE_string DEFINE_list ${FORM_CALLS}`,
);
/** `Field(default=...)`, `typer.Option(...)`: the first argument or `default` is the value. */
export const FIELD_CALLS = wordSet(`
  Field field Option Argument Input Form Query Body Param attrib ib StringField CharField TextField Setting`);

/** `random.choice(MODELS)`: one of a list. */
export const CHOOSING = new Set(['choice', 'choices', 'sample']);

/** Calls that tell people something, or compare in a test. */
export const LOGGING = exactly(String.raw`
  print log debug info warn warning error exception critical raise \w*Error \w*Exception \w*Warning write echo markdown
  header caption fail skip expect toBe toEqual toStrictEqual toContain toHaveBeenCalledWith describe it`);
/** `isKokoroModel(id)`, `has_adapter(id)`: asked about, not loaded. */
export const PREDICATE = /^(?:is|has|supports)(?:_[a-z]|[A-Z])\w*$/;

/** A regular expression for the dotted names that end on one of `names`. */
function calledAs(names: string): RegExp {
  return new RegExp(String.raw`(?:^|\.)${anyOf(names)}$`);
}
