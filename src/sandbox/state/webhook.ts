export interface Webhook {
  readonly id: number;
  readonly createdDate: number;
  updatedDate: number;
  name: string;
  url: string;
  events: readonly string[];
  active: boolean;
  sslVerificationRequired: boolean;
}
