import type { JsonObject } from '../http/json.ts';

export interface Webhook {
  readonly id: number;
  readonly createdDate: number;
  updatedDate: number;
  name: string;
  url: string;
  events: readonly string[];
  active: boolean;
  sslVerificationRequired: boolean;
  /** Free-form; `secret` is shown as it was given, as Bitbucket does. */
  configuration: JsonObject;
  credentials: JsonObject | undefined;
}
