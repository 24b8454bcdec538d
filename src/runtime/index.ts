export type { OperationTypes } from '../generated/operation-types.ts';
export {
  type BitbucketClient,
  type CallOptions,
  type ClientCredential,
  type ClientOptions,
  type ClientSettings,
  createClient,
} from './create-client.ts';
export { AppError, type ErrorCode } from './errors.ts';
