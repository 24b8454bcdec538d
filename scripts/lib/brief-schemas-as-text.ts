import type { Plugin } from 'esbuild';
import { catalog } from '../../src/runtime/catalog/catalog.ts';
import { FILE_ALONE } from '../../src/runtime/policy/file-alone.ts';
import { buildPolicy } from '../../src/runtime/policy/load-policy.ts';
import { briefTool } from '../../src/runtime/tools/brief-tool.ts';
import { toTool } from '../../src/runtime/tools/list-tools.ts';

/** Fills `brief-schemas.ts` with what `briefTool` makes of every operation before anybody waits for it. */
export const briefSchemasAsText: Plugin = {
  name: 'brief-schemas-as-text',
  setup(bundler) {
    bundler.onLoad({ filter: /tools[/\\]brief-schemas\.ts$/ }, () => {
      const policy = buildPolicy({ ...FILE_ALONE, profile: 'none' }, catalog);
      const entries = catalog.operations.map((operation) => {
        const { inputSchema } = briefTool(toTool(operation, policy, 'lean'), operation);
        return [operation.name, JSON.stringify(inputSchema)];
      });
      const text = JSON.stringify(JSON.stringify(entries));
      return { contents: `export const briefSchemas = new Map(JSON.parse(${text}));`, loader: 'js' };
    });
  },
};
