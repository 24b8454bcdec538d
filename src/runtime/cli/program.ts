import { Command, CommanderError, Option } from 'commander';
import { checkEnvironment } from '../config/check-environment.ts';
import type { OptionName } from '../config/options.ts';
import { AppError } from '../errors.ts';
import { VERSION } from '../version.ts';
import { addAuthCommands } from './add-auth-commands.ts';
import { addCatalogCommands } from './add-catalog-commands.ts';
import { addOptions } from './add-options.ts';
import { ignoreClosedPipes } from './print.ts';
import { reportFailure } from './report-failure.ts';

const CATALOG: readonly OptionName[] = ['bitbucketVersion', 'catalog', 'catalogSha256'];
const POLICY: readonly OptionName[] = [
  ...CATALOG,
  'policy',
  'frozen',
  'profile',
  'allow',
  'deny',
  'scope',
  'revealSecrets',
  'readOnly',
];
const UPSTREAM: readonly OptionName[] = [
  'url',
  'tokenFile',
  'tokenCommand',
  'auth',
  'username',
  'passwordFile',
  'oauth1ConsumerKey',
  'oauth1KeyFile',
  'instance',
  'insecureHttp',
  'caFile',
  'clientCert',
  'clientKey',
  'clientPassphraseFile',
  'headersFile',
  'timeout',
  'connectTimeout',
  'stallTimeout',
  'requestsPerSecond',
  'requestBurst',
  'maxConcurrent',
  'maxQueue',
  'readAttempts',
  'breakerFailures',
  'breakerRest',
  'maxAnswerBytes',
  'maxTextChars',
  'responses',
  'logLevel',
];
const CONTROLS: readonly OptionName[] = [
  'confirm',
  'confirmTimeout',
  'dryRun',
  'callsPerMinute',
  'accessCallsPerMinute',
  'maxBodyBytes',
  'audit',
  'auditFile',
  'auditArguments',
];

const REJECTED_START = 2;

const INSTEAD = {
  token: 'BITBUCKET_TOKEN or --token-file',
  password: 'BITBUCKET_PASSWORD or --password-file',
  passphrase: 'BITBUCKET_STORE_PASSPHRASE',
  'client-secret': 'BITBUCKET_CLIENT_SECRET',
} as const;

function refuseSecret(option: keyof typeof INSTEAD): never {
  throw new AppError(
    'config',
    `--${option}: a secret on the command line is visible in process lists and shell histories; use ${INSTEAD[option]}`,
  );
}

function createProgram(): Command {
  const program = new Command('bitbucket-openapi-mcp')
    .description('MCP server for Bitbucket Data Center: allowlisted operations of its OpenAPI document as tools.')
    .version(VERSION)
    .configureOutput({
      outputError(text, write) {
        write(text.replace(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/gu, '?')); // it quotes what was typed
      },
    })
    .exitOverride()
    .showHelpAfterError('(see --help)')
    .hook('preAction', (_program, command) => {
      if (command.name() !== 'serve') ignoreClosedPipes(); // the server ends in order
      checkEnvironment(process.env, process.platform);
    });

  const serveCommand = program.command('serve', { isDefault: true }).description('serve MCP over stdio (the default)');
  addOptions(serveCommand, [
    ...UPSTREAM,
    ...POLICY,
    ...CONTROLS,
    'structuredContent',
    'tools',
    'schemaDetail',
    'grace',
    'check',
  ]).action(async (flags: Record<string, unknown>) => {
    const { serve } = await import('./serve.ts');
    await serve(flags);
  });

  const operationsCommand = program.command('operations').description('list the operations that the policy exposes');
  addOptions(operationsCommand, POLICY)
    .option('--all', 'include denied operations')
    .option('--json', 'print a JSON array')
    .option('--tokens', 'show an estimate of the tokens that each tool costs')
    .action(async (flags: Record<string, unknown>) => {
      const { printOperations } = await import('./operations.ts');
      await printOperations(flags);
    });

  const callCommand = program
    .command('call')
    .argument('<tool>', 'tool name')
    .description('call one tool from the shell, with the same checks as over MCP');
  addOptions(callCommand, [...UPSTREAM, ...POLICY, ...CONTROLS])
    .option('--input <json>', 'arguments as JSON')
    .option('--yes', 'confirm a call that needs confirmation')
    .action(async (tool: string, flags: Record<string, unknown>) => {
      const { call } = await import('./call.ts');
      process.exitCode = await call(tool, flags);
    });

  addPolicyCommands(program);
  addCatalogCommands(program);

  const doctorCommand = program.command('doctor').description('diagnose connection and configuration problems');
  addOptions(doctorCommand, [...UPSTREAM, ...POLICY])
    .option('--json', 'print JSON')
    .action(async (flags: Record<string, unknown>) => {
      const { doctor } = await import('./doctor.ts');
      process.exitCode = await doctor(flags);
    });

  program
    .command('sandbox')
    .description('run an embedded Bitbucket on loopback, to try a client')
    .option('--port <port>', 'port to listen on (default: 7990; 0: any)')
    .action(async (flags: Record<string, unknown>) => {
      const { runSandbox } = await import('./sandbox.ts');
      await runSandbox(flags);
    });

  for (const command of [serveCommand, operationsCommand, callCommand, doctorCommand, ...addAuthCommands(program)])
    for (const secret of ['token', 'password', 'passphrase', 'client-secret'] as const)
      command
        .addOption(new Option(`--${secret} <value>`).hideHelp().argParser(() => refuseSecret(secret)))
        .exitOverride();
  return program;
}

function addPolicyCommands(program: Command): void {
  const policyCommand = program
    .command('policy')
    .description('explain, check or lock a policy file; needs no Bitbucket');
  const explainCommand = policyCommand
    .command('explain')
    .argument('<operation>', 'tool name, or "METHOD /path"')
    .description('explain why an operation is allowed (exit code 0) or denied (1)');
  addOptions(explainCommand, POLICY)
    .option('--input <json>', 'decide one call with these arguments')
    .action(async (operation: string, flags: Record<string, unknown>) => {
      const { explainPolicy } = await import('./policy.ts');
      process.exitCode = await explainPolicy(operation, flags);
    });
  const checkCommand = policyCommand
    .command('check')
    .argument('<file>', 'policy file')
    .description('validate a policy file, and warn of rules without effect');
  addOptions(checkCommand, CATALOG).action(async (file: string, flags: Record<string, unknown>) => {
    const { checkPolicy } = await import('./policy.ts');
    await checkPolicy(file, flags);
  });
  const lockCommand = policyCommand
    .command('lock')
    .argument('<file>', 'policy file')
    .description(
      'write FILE.lock: the policy that results from FILE, these flags and variables; a start that differs is rejected',
    );
  addOptions(lockCommand, [...POLICY.filter((name) => name !== 'policy' && name !== 'frozen'), ...CONTROLS]).action(
    async (file: string, flags: Record<string, unknown>) => {
      const { lockPolicy } = await import('./policy.ts');
      await lockPolicy(file, flags);
    },
  );
}

/** The command line with all its commands. */
export async function runProgram(): Promise<void> {
  try {
    await createProgram().parseAsync(process.argv);
  } catch (error) {
    // commander has printed the error
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : REJECTED_START;
    else await reportFailure(error);
  }
}
