import type { ErrorObject } from 'ajv';
import { nearest } from '../text/nearest.ts';

const MAX_SHOWN = 80;

function shorten(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? typeof value : shorten(text);
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function known(error: ErrorObject): string[] {
  const schema: unknown = error.parentSchema?.['properties'];
  return typeof schema === 'object' && schema !== null ? Object.keys(schema) : [];
}

function unknownProperty(error: ErrorObject, name: string): string {
  const names = known(error);
  const close = nearest(name, names);
  const hint = close === undefined ? `known are ${names.join(', ') || 'none'}` : `did you mean '${close}'?`;
  return `unknown argument '${shorten(name)}': ${hint}`;
}

/** The same value as it would be right: nothing is converted silently, but what was meant is plain. */
function meant(data: unknown, wanted: string): string | undefined {
  if (typeof data === 'string' && wanted === 'integer' && /^-?\d{1,15}$/.test(data))
    return `the number ${Number(data)}`;
  if (typeof data === 'string' && wanted === 'boolean' && /^(true|false)$/i.test(data))
    return `${data.toLowerCase()} without quotes`;
  if ((typeof data === 'number' || typeof data === 'boolean') && wanted === 'string')
    return `the text "${String(data)}"`;
  if ((typeof data === 'number' || typeof data === 'string') && wanted === 'array')
    return `an array such as [${shown(data)}]`;
  return undefined;
}

function wrongType(error: ErrorObject, wanted: string): string {
  const right = meant(error.data, wanted);
  const type = typeof error.data === 'string' ? 'text' : typeName(error.data);
  return right === undefined
    ? `must be ${wanted}, is ${typeName(error.data)} ${shown(error.data)}`
    : `got the ${type} ${shown(error.data)}: give ${right}`;
}

/** What the property is for, where its form was missed. */
function purpose(error: ErrorObject): string {
  const description: unknown = error.parentSchema?.['description'];
  return typeof description === 'string' ? ` (${description.replace(/\.$/, '')})` : '';
}

function param(error: ErrorObject, name: string): unknown {
  const params: Readonly<Record<string, unknown>> = error.params;
  return params[name];
}

function problem(error: ErrorObject): string {
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownProperty(error, String(param(error, 'additionalProperty')));
    case 'required':
      return `'${String(param(error, 'missingProperty'))}' is required`;
    case 'type':
      return wrongType(error, String(param(error, 'type')));
    case 'enum': {
      const allowed = param(error, 'allowedValues');
      const words = Array.isArray(allowed) ? allowed.map(String) : [];
      const close = typeof error.data === 'string' ? nearest(error.data, words) : undefined;
      return `${shown(error.data)} is not one of ${words.join(', ')}${close === undefined ? '' : `; nearest is ${close}`}`;
    }
    case 'const':
      return `must be ${shown(param(error, 'allowedValue'))}, is ${shown(error.data)}`;
    case 'pattern':
      return `${shown(error.data)} does not match ${String(param(error, 'pattern'))}${purpose(error)}`;
    case 'format':
      return `${shown(error.data)} is not a valid ${String(param(error, 'format'))}${purpose(error)}`;
    default:
      return `${error.message ?? 'is not valid'} (given: ${shown(error.data)})`;
  }
}

/** One Ajv error as pointer and problem: what is wrong, where, and what would be right. */
export function describeIssue(error: ErrorObject): string {
  return `${error.instancePath === '' ? '/' : shorten(error.instancePath)}: ${problem(error)}`;
}
