import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import type { Plugin } from 'esbuild';
import { isJsonObject } from './is-json-object.ts';
import { parseJson } from './parse-json.ts';

const SCHEMA = 'openapi/policy.schema.json';
const LENGTH_OF_TEXT = 'ajv/dist/runtime/ucs2length';

/** Puts Ajv's standalone code in the place of `is-policy-file.ts`: same options, compiled before anybody waits for it. */
export const precompilePolicySchema: Plugin = {
  name: 'precompile-policy-schema',
  setup(build) {
    build.onLoad({ filter: /policy[/\\]is-policy-file\.ts$/ }, async () => {
      const schema = parseJson(await readFile(SCHEMA, 'utf8'), SCHEMA);
      if (!isJsonObject(schema) || typeof schema['$id'] !== 'string') throw new Error(`${SCHEMA} has no $id`);
      const ajv = new Ajv2020({
        strict: true,
        strictTypes: false,
        messages: false,
        inlineRefs: false,
        validateSchema: false,
        code: { source: true, esm: true },
      });
      ajv.addSchema(schema);
      return {
        contents: standalone.default(ajv, { isPolicyFile: schema['$id'] }),
        loader: 'js',
        resolveDir: process.cwd(),
      };
    });
    // A copy of its own: shared with Ajv itself it would be a file of its own, one more to load at a start.
    build.onResolve({ filter: new RegExp(`^${LENGTH_OF_TEXT}$`) }, ({ path }) => ({
      path,
      namespace: 'policy-schema',
    }));
    build.onLoad({ filter: /.*/, namespace: 'policy-schema' }, async ({ path }) => ({
      contents: await readFile(createRequire(import.meta.url).resolve(path), 'utf8'),
      loader: 'js',
    }));
  },
};
