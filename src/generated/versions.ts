// DO NOT EDIT: written by `npm run generate` from openapi/.
// Bitbucket Data Center 10.0; SHA-256 of Atlassian's document: 7be638eefc1e780d78051f4f332561a740211a4453a29079a6e382d2aa67104a

import type { OtherOperation, VersionSource } from '../runtime/catalog/version-source.ts';

export const versions: readonly VersionSource[] = [
  {
    version: '9.4',
    reviewed: true,
    difference: {
      operations: () => import('./9.4/operations.ts'),
      schemas: () => import('./9.4/schemas.ts'),
    },
  },
  { version: '10.0', reviewed: true },
];

export const otherOperations: Readonly<Record<string, OtherOperation>> = {
  'DELETE /authconfig/latest/idps/{id}': { name: 'authconfig_idp_delete', versions: ['9.4'] },
  'DELETE /tsv/latest/totp/unenroll': { name: 'tsv_totp_unenroll_delete', versions: ['9.4'] },
  'DELETE /tsv/latest/totp/unenroll/user/{userName}': { name: 'tsv_totp_unenroll_user_delete', versions: ['9.4'] },
  'GET /authconfig/latest/idps': { name: 'authconfig_idps_list', versions: ['9.4'] },
  'GET /authconfig/latest/idps/{id}': { name: 'authconfig_idp_get', versions: ['9.4'] },
  'GET /authconfig/latest/jit-users': { name: 'authconfig_jit_users_list', versions: ['9.4'] },
  'GET /authconfig/latest/login-options': { name: 'authconfig_login_options_list', versions: ['9.4'] },
  'GET /authconfig/latest/sso': { name: 'authconfig_sso_get', versions: ['9.4'] },
  'GET /basicauth/latest/config': { name: 'basicauth_config_get', versions: ['9.4'] },
  'GET /mirroring/latest/supportInfo/out-of-sync-repos/content': {
    name: 'mirroring_out_of_sync_repos_content_get',
    versions: ['9.4'],
  },
  'GET /tsv/latest/authenticate/captcha': { name: 'tsv_authenticate_captcha_get', versions: ['9.4'] },
  'GET /tsv/latest/elevate-permissions': { name: 'tsv_elevate_permissions_get', versions: ['9.4'] },
  'GET /tsv/latest/sso-management-status': { name: 'tsv_sso_management_status_get', versions: ['9.4'] },
  'GET /tsv/latest/status': { name: 'tsv_status_get', versions: ['9.4'] },
  'PATCH /authconfig/latest/idps/{id}': { name: 'authconfig_idp_patch', versions: ['9.4'] },
  'PATCH /authconfig/latest/sso': { name: 'authconfig_sso_patch', versions: ['9.4'] },
  'POST /authconfig/latest/idps': { name: 'authconfig_idps_create', versions: ['9.4'] },
  'POST /tsv/latest/authenticate': { name: 'tsv_authenticate', versions: ['9.4'] },
  'POST /tsv/latest/authenticate/recovery-code': { name: 'tsv_authenticate_recovery_code_create', versions: ['9.4'] },
  'POST /tsv/latest/authenticate/totp-code': { name: 'tsv_authenticate_totp_code_create', versions: ['9.4'] },
  'POST /tsv/latest/elevate-permissions/password': {
    name: 'tsv_elevate_permissions_password_create',
    versions: ['9.4'],
  },
  'POST /tsv/latest/elevate-permissions/recovery-code': {
    name: 'tsv_elevate_permissions_recovery_code_create',
    versions: ['9.4'],
  },
  'POST /tsv/latest/elevate-permissions/totp': { name: 'tsv_elevate_permissions_totp_create', versions: ['9.4'] },
  'POST /tsv/latest/totp/complete-enforced-enrollment': {
    name: 'tsv_totp_complete_enforced_enrollment_create',
    versions: ['9.4'],
  },
  'POST /tsv/latest/totp/complete-enrollment-update': {
    name: 'tsv_totp_complete_enrollment_update_create',
    versions: ['9.4'],
  },
  'POST /tsv/latest/totp/complete-voluntary-enrollment': {
    name: 'tsv_totp_complete_voluntary_enrollment_create',
    versions: ['9.4'],
  },
  'POST /tsv/latest/totp/recovery-code/rotate': { name: 'tsv_totp_recovery_code_rotate', versions: ['9.4'] },
  'POST /tsv/latest/totp/start-enforced-enrollment': {
    name: 'tsv_totp_start_enforced_enrollment_create',
    versions: ['9.4'],
  },
  'POST /tsv/latest/totp/start-enrollment-update': {
    name: 'tsv_totp_start_enrollment_update_create',
    versions: ['9.4'],
  },
  'POST /tsv/latest/totp/start-voluntary-enrollment': {
    name: 'tsv_totp_start_voluntary_enrollment_create',
    versions: ['9.4'],
  },
  'PUT /basicauth/latest/config': { name: 'basicauth_config_set', versions: ['9.4'] },
};
