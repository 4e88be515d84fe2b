import type { Command } from 'commander';

/** `policy schema`: the JSON Schema of policy files. */
export function registerSchema(group: Command): void {
  group
    .command('schema')
    .description('print the JSON Schema of policy files')
    .action(async () => {
      const { policyJsonSchema } = await import('../../policy/schema/json-schema.ts');
      process.stdout.write(`${JSON.stringify(policyJsonSchema(), null, 2)}\n`);
    });
}
