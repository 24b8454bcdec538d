import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import type { Plugin } from 'esbuild';
import { isJsonObject } from './is-json-object.ts';
import { parseJson } from './parse-json.ts';

const SCHEMA = 'openapi/policy.schema.json';

/** Puts Ajv's standalone code in the place of `compile-policy-schema.ts`: same options, same errors, compiled before anybody waits for it. */
export const precompilePolicySchema: Plugin = {
  name: 'precompile-policy-schema',
  setup(build) {
    build.onLoad({ filter: /policy[/\\]compile-policy-schema\.ts$/ }, async () => {
      const schema = parseJson(await readFile(SCHEMA, 'utf8'), SCHEMA);
      if (!isJsonObject(schema) || typeof schema['$id'] !== 'string') throw new Error(`${SCHEMA} has no $id`);
      const ajv = new Ajv2020({
        strict: true,
        strictTypes: false,
        verbose: true,
        validateSchema: false,
        code: { source: true, esm: true },
      });
      ajv.addSchema(schema);
      return {
        contents: standalone.default(ajv, { validatePolicy: schema['$id'] }),
        loader: 'js',
        resolveDir: process.cwd(),
      };
    });
  },
};
