// DO NOT EDIT: written by `npm run generate` from openapi/.
// Bitbucket Data Center 10.0; SHA-256 of Atlassian's document: 7be638eefc1e780d78051f4f332561a740211a4453a29079a6e382d2aa67104a

import type { Operation } from '../runtime/catalog/operation.ts';

export const operations = JSON.parse(`[
{
 "name": "access_tokens_project_tokens_list",
 "key": "GET /access-tokens/latest/projects/{projectKey}",
 "method": "GET",
 "path": "/access-tokens/latest/projects/{projectKey}",
 "description": "HTTP access tokens of a project: id, name and date, never the token itself.",
 "tags": ["Authentication"],
 "access": "read",
 "domain": "project",
 "effects": ["read-credentials"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "access_tokens_project_token_create",
 "key": "PUT /access-tokens/latest/projects/{projectKey}",
 "method": "PUT",
 "path": "/access-tokens/latest/projects/{projectKey}",
 "description": "Create an HTTP access token of a project; each call makes another. Only this answer has the token, withheld unless revealSecrets is set.",
 "tags": ["Authentication"],
 "access": "admin",
 "domain": "project",
 "effects": ["grant", "create-credential"],
 "marks": ["administrative", "credential"],
 "secrets": ["/token"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "projectKey", "in": "path", "required": true }],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["The token works in every repository of the project."]
 }
},
{
 "name": "access_tokens_repo_tokens_list",
 "key": "GET /access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}",
 "method": "GET",
 "path": "/access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}",
 "description": "HTTP access tokens of one repository: id, name and date, never the token itself.",
 "tags": ["Authentication"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-credentials"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "access_tokens_repo_token_create",
 "key": "PUT /access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}",
 "method": "PUT",
 "path": "/access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}",
 "description": "Create an HTTP access token of one repository; each call makes another. Only this answer has the token, withheld unless revealSecrets is set.",
 "tags": ["Authentication"],
 "access": "admin",
 "domain": "repository",
 "effects": ["grant", "create-credential"],
 "marks": ["administrative", "credential"],
 "secrets": ["/token"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "access_tokens_repo_token_delete",
 "key": "DELETE /access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}/{tokenId}",
 "method": "DELETE",
 "path": "/access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}/{tokenId}",
 "description": "Delete an HTTP access token of a repository; whatever uses it loses access.",
 "tags": ["Authentication"],
 "access": "delete",
 "domain": "repository",
 "effects": ["delete", "revoke"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "tokenId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "access_tokens_repo_token_get",
 "key": "GET /access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}/{tokenId}",
 "method": "GET",
 "path": "/access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}/{tokenId}",
 "description": "One HTTP access token of a repository: name and date, not the token itself.",
 "tags": ["Authentication"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-credentials"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "tokenId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "access_tokens_repo_token_update",
 "key": "POST /access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}/{tokenId}",
 "method": "POST",
 "path": "/access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}/{tokenId}",
 "description": "Rename an HTTP access token of a repository or change its permissions; fields left out stay.",
 "tags": ["Authentication"],
 "access": "admin",
 "domain": "repository",
 "effects": ["grant", "revoke", "change-credential"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "tokenId", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": false, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "access_tokens_project_token_delete",
 "key": "DELETE /access-tokens/latest/projects/{projectKey}/{tokenId}",
 "method": "DELETE",
 "path": "/access-tokens/latest/projects/{projectKey}/{tokenId}",
 "description": "Delete an HTTP access token of a project; whatever uses it loses access.",
 "tags": ["Authentication"],
 "access": "delete",
 "domain": "project",
 "effects": ["delete", "revoke"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "tokenId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["Access to every repository of the project ends with it."]
 }
},
{
 "name": "access_tokens_project_token_get",
 "key": "GET /access-tokens/latest/projects/{projectKey}/{tokenId}",
 "method": "GET",
 "path": "/access-tokens/latest/projects/{projectKey}/{tokenId}",
 "description": "One HTTP access token of a project: name and date, not the token itself.",
 "tags": ["Authentication"],
 "access": "read",
 "domain": "project",
 "effects": ["read-credentials"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "tokenId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "access_tokens_project_token_update",
 "key": "POST /access-tokens/latest/projects/{projectKey}/{tokenId}",
 "method": "POST",
 "path": "/access-tokens/latest/projects/{projectKey}/{tokenId}",
 "description": "Rename an HTTP access token of a project or change its permissions; fields left out stay.",
 "tags": ["Authentication"],
 "access": "admin",
 "domain": "project",
 "effects": ["grant", "revoke", "change-credential"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "tokenId", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": false, "verified": true },
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["The token works in every repository of the project."]
 }
},
{
 "name": "access_tokens_user_tokens_list",
 "key": "GET /access-tokens/latest/users/{userSlug}",
 "method": "GET",
 "path": "/access-tokens/latest/users/{userSlug}",
 "description": "Personal HTTP access tokens of a user: id, name and date, never the token itself.",
 "tags": ["Authentication"],
 "access": "read",
 "domain": "user",
 "effects": ["read-credentials"],
 "marks": ["credential"],
 "permission": null,
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "userSlug", "in": "path", "required": true },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "user", "places": [{ "in": "path", "at": "userSlug", "kind": "user" }], "beyond": [] }
},
{
 "name": "access_tokens_user_token_create",
 "key": "PUT /access-tokens/latest/users/{userSlug}",
 "method": "PUT",
 "path": "/access-tokens/latest/users/{userSlug}",
 "description": "Create a personal HTTP access token; each call makes another. Only this answer holds it, withheld without revealSecrets.",
 "tags": ["Authentication"],
 "access": "admin",
 "domain": "user",
 "effects": ["grant", "create-credential"],
 "marks": ["credential"],
 "secrets": ["/token"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "userSlug", "in": "path", "required": true }],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "user",
  "places": [{ "in": "path", "at": "userSlug", "kind": "user" }],
  "beyond": ["The token acts as its user in every project and repository that the user can reach."]
 }
},
{
 "name": "access_tokens_user_token_delete",
 "key": "DELETE /access-tokens/latest/users/{userSlug}/{tokenId}",
 "method": "DELETE",
 "path": "/access-tokens/latest/users/{userSlug}/{tokenId}",
 "description": "Delete a personal HTTP access token; whatever uses it, perhaps this server, loses access.",
 "tags": ["Authentication"],
 "access": "delete",
 "domain": "user",
 "effects": ["delete", "revoke"],
 "marks": ["credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "userSlug", "in": "path", "required": true },
  { "name": "tokenId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": { "reach": "user", "places": [{ "in": "path", "at": "userSlug", "kind": "user" }], "beyond": [] }
},
{
 "name": "access_tokens_user_token_get",
 "key": "GET /access-tokens/latest/users/{userSlug}/{tokenId}",
 "method": "GET",
 "path": "/access-tokens/latest/users/{userSlug}/{tokenId}",
 "description": "One personal HTTP access token of a user: name and date, not the token itself.",
 "tags": ["Authentication"],
 "access": "read",
 "domain": "user",
 "effects": ["read-credentials"],
 "marks": ["credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "userSlug", "in": "path", "required": true },
  { "name": "tokenId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": { "reach": "user", "places": [{ "in": "path", "at": "userSlug", "kind": "user" }], "beyond": [] }
},
{
 "name": "access_tokens_user_token_update",
 "key": "POST /access-tokens/latest/users/{userSlug}/{tokenId}",
 "method": "POST",
 "path": "/access-tokens/latest/users/{userSlug}/{tokenId}",
 "description": "Rename a personal HTTP access token or change its permissions; fields left out stay.",
 "tags": ["Authentication"],
 "access": "admin",
 "domain": "user",
 "effects": ["grant", "revoke", "change-credential"],
 "marks": ["credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "userSlug", "in": "path", "required": true },
  { "name": "tokenId", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": false, "verified": true },
 "scope": {
  "reach": "user",
  "places": [{ "in": "path", "at": "userSlug", "kind": "user" }],
  "beyond": ["The token acts as its user in every project and repository that the user can reach."]
 }
},
{
 "name": "admin_get",
 "key": "GET /admin",
 "method": "GET",
 "path": "/admin",
 "description": "Global rules for SSH keys: longest lifetime in days, allowed key types and lengths. No other settings.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "admin_set",
 "key": "PUT /admin",
 "method": "PUT",
 "path": "/admin",
 "description": "Sets the global SSH key rules: longest lifetime in days and key type restrictions. Read them with admin_get first.",
 "tags": ["System Maintenance"],
 "access": "admin",
 "domain": "instance",
 "effects": ["revoke", "change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": { "reach": "instance", "places": [], "beyond": ["Applies to SSH keys of the whole installation."] }
},
{
 "name": "admin_supported_key_types_list",
 "key": "GET /admin/supported-key-types",
 "method": "GET",
 "path": "/admin/supported-key-types",
 "description": "SSH key algorithms and lengths that this Bitbucket knows; admin_get tells which are allowed.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "admin_banner_delete",
 "key": "DELETE /api/latest/admin/banner",
 "method": "DELETE",
 "path": "/api/latest/admin/banner",
 "description": "Deletes the announcement banner; succeeds also when there is none.",
 "tags": ["System Maintenance"],
 "access": "delete",
 "domain": "instance",
 "effects": ["delete", "change-settings"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "admin_banner_get",
 "key": "GET /api/latest/admin/banner",
 "method": "GET",
 "path": "/api/latest/admin/banner",
 "description": "The announcement banner: message, audience, enabled. 204 without content when there is none to show.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "admin_banner_set",
 "key": "PUT /api/latest/admin/banner",
 "method": "PUT",
 "path": "/api/latest/admin/banner",
 "description": "Sets the announcement banner for logged-in users or everyone (audience). Administrators only.",
 "tags": ["System Maintenance"],
 "access": "admin",
 "domain": "instance",
 "effects": ["publish", "change-settings"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": false },
 "scope": { "reach": "instance", "places": [], "beyond": ["Shown to all users of the installation."] }
},
{
 "name": "admin_cluster_get",
 "key": "GET /api/latest/admin/cluster",
 "method": "GET",
 "path": "/api/latest/admin/cluster",
 "description": "Nodes of the Bitbucket cluster: id, name, address, build version. Needs SYS_ADMIN.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "admin_default_branch_delete",
 "key": "DELETE /api/latest/admin/default-branch",
 "method": "DELETE",
 "path": "/api/latest/admin/default-branch",
 "description": "Clears the default branch name for new repositories of the whole instance. Needs ADMIN.",
 "tags": ["System Maintenance"],
 "access": "delete",
 "domain": "instance",
 "effects": ["delete", "change-settings"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": ["Affects new repositories of every project."] }
},
{
 "name": "admin_default_branch_get",
 "key": "GET /api/latest/admin/default-branch",
 "method": "GET",
 "path": "/api/latest/admin/default-branch",
 "description": "Default branch name for new repositories, instance-wide; 404 when unset. Not a repository's own: see repo_default_branch_get.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "AUTHENTICATED",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "admin_default_branch_set",
 "key": "PUT /api/latest/admin/default-branch",
 "method": "PUT",
 "path": "/api/latest/admin/default-branch",
 "description": "Sets the default branch name for new repositories, instance-wide; existing ones keep theirs. Needs ADMIN.",
 "tags": ["System Maintenance"],
 "access": "admin",
 "domain": "instance",
 "effects": ["change-settings"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": false },
 "scope": { "reach": "instance", "places": [], "beyond": ["Affects new repositories of every project."] }
},
{
 "name": "admin_git_mesh_config_control_plane_pem_get",
 "key": "GET /api/latest/admin/git/mesh/config/control-plane.pem",
 "method": "GET",
 "path": "/api/latest/admin/git/mesh/config/control-plane.pem",
 "description": "The Mesh control plane's public key as PEM text. Needs SYS_ADMIN.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-credentials"],
 "marks": ["administrative", "credential"],
 "secrets": [""],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "text/plain",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "admin_git_mesh_diagnostics_connectivity_get",
 "key": "GET /api/latest/admin/git/mesh/diagnostics/connectivity",
 "method": "GET",
 "path": "/api/latest/admin/git/mesh/diagnostics/connectivity",
 "description": "Tests now whether Bitbucket and Mesh nodes reach each other and reports each pair. Costs some time. Needs SYS_ADMIN.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings", "run-job"],
 "marks": ["administrative"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "admin_git_mesh_nodes_list",
 "key": "GET /api/latest/admin/git/mesh/nodes",
 "method": "GET",
 "path": "/api/latest/admin/git/mesh/nodes",
 "description": "All registered Mesh nodes: id, name, RPC URL, state, last seen. Needs SYS_ADMIN.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "admin_git_mesh_nodes_create",
 "key": "POST /api/latest/admin/git/mesh/nodes",
 "method": "POST",
 "path": "/api/latest/admin/git/mesh/nodes",
 "description": "Registers a Mesh node by name and RPC URL. Needs SYS_ADMIN.",
 "tags": ["System Maintenance"],
 "access": "admin",
 "domain": "instance",
 "effects": ["change-settings", "send-data-out"],
 "marks": ["administrative", "credential"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": false },
 "scope": {
  "reach": "instance",
  "places": [{ "in": "body", "at": "/rpcUrl", "kind": "url" }],
  "beyond": ["A Mesh node can hold the Git data of repositories of any project."]
 }
},
{
 "name": "admin_git_mesh_node_delete",
 "key": "DELETE /api/latest/admin/git/mesh/nodes/{id}",
 "method": "DELETE",
 "path": "/api/latest/admin/git/mesh/nodes/{id}",
 "description": "Removes a Mesh node. The document does not say what force skips: leave it false. Needs SYS_ADMIN.",
 "tags": ["System Maintenance"],
 "access": "delete",
 "domain": "instance",
 "effects": ["delete-code", "delete", "change-settings"],
 "marks": ["administrative", "credential"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "id", "in": "path", "required": true },
  { "name": "force", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "instance",
  "places": [],
  "beyond": ["A Mesh node can hold the Git data of repositories of any project."]
 }
},
{
 "name": "admin_git_mesh_node_get",
 "key": "GET /api/latest/admin/git/mesh/nodes/{id}",
 "method": "GET",
 "path": "/api/latest/admin/git/mesh/nodes/{id}",
 "description": "One Mesh node: name, RPC URL, state, last seen. Needs SYS_ADMIN.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "id", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "admin_git_mesh_node_update",
 "key": "PUT /api/latest/admin/git/mesh/nodes/{id}",
 "method": "PUT",
 "path": "/api/latest/admin/git/mesh/nodes/{id}",
 "description": "Changes a Mesh node, such as its name, RPC URL or state. Needs SYS_ADMIN.",
 "tags": ["System Maintenance"],
 "access": "admin",
 "domain": "instance",
 "effects": ["change-settings", "send-data-out"],
 "marks": ["administrative", "credential"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "id", "in": "path", "required": true }],
 "body": { "mediaType": "application/json", "required": true, "verified": false },
 "scope": {
  "reach": "instance",
  "places": [{ "in": "body", "at": "/rpcUrl", "kind": "url" }],
  "beyond": ["A Mesh node can hold the Git data of repositories of any project."]
 }
},
{
 "name": "admin_git_mesh_support_zips_list",
 "key": "GET /api/latest/admin/git/mesh/support-zips",
 "method": "GET",
 "path": "/api/latest/admin/git/mesh/support-zips",
 "description": "Builds and downloads the support zips of all Mesh nodes: a large binary. For one node take admin_git_mesh_support_zip_get. Needs SYS_ADMIN.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-credentials", "read-settings", "run-job"],
 "marks": ["administrative", "credential"],
 "secrets": [""],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "*/*",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "admin_git_mesh_support_zip_get",
 "key": "GET /api/latest/admin/git/mesh/support-zips/{id}",
 "method": "GET",
 "path": "/api/latest/admin/git/mesh/support-zips/{id}",
 "description": "Builds and downloads one Mesh node's support zip (binary). Needs SYS_ADMIN.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-credentials", "read-settings", "run-job"],
 "marks": ["administrative", "credential"],
 "secrets": [""],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "*/*",
 "parameters": [{ "name": "id", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "admin_groups_delete",
 "key": "DELETE /api/latest/admin/groups",
 "method": "DELETE",
 "path": "/api/latest/admin/groups",
 "description": "Deletes a group and every permission given to it. Not one with more rights than you, nor the last one that makes you administrator. Needs ADMIN.",
 "tags": ["Permission Management"],
 "access": "delete",
 "domain": "instance",
 "effects": ["delete", "revoke", "change-people"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "name", "in": "query", "required": true }],
 "body": null,
 "scope": {
  "reach": "instance",
  "places": [],
  "beyond": ["Removes the group's permissions on all projects and repositories."]
 }
},
{
 "name": "admin_groups_list",
 "key": "GET /api/latest/admin/groups",
 "method": "GET",
 "path": "/api/latest/admin/groups",
 "description": "All groups, with whether each can be deleted; groups_list gives names only. Paged. Needs LICENSED_USER.",
 "tags": ["Permission Management"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-people"],
 "marks": ["administrative"],
 "permission": "LICENSED_USER",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "filter", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "admin_group_create",
 "key": "POST /api/latest/admin/groups",
 "method": "POST",
 "path": "/api/latest/admin/groups",
 "description": "Creates an empty group; the name is a query argument. 409 if taken. Needs ADMIN.",
 "tags": ["Permission Management"],
 "access": "admin",
 "domain": "instance",
 "effects": ["change-people"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "name", "in": "query", "required": true }],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "admin_groups_add_user",
 "key": "POST /api/latest/admin/groups/add-user",
 "method": "POST",
 "path": "/api/latest/admin/groups/add-user",
 "description": "Deprecated, use admin_users_add_groups. Adds a user (itemName) to a group (context). Needs ADMIN.",
 "tags": ["Deprecated", "Permission Management"],
 "access": "admin",
 "domain": "instance",
 "effects": ["grant"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": true,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": false },
 "scope": {
  "reach": "instance",
  "places": [{ "in": "body", "at": "/itemName", "kind": "user" }],
  "beyond": ["Members gain or lose what the group may do in any project or repository."]
 }
},
{
 "name": "admin_groups_add_users",
 "key": "POST /api/latest/admin/groups/add-users",
 "method": "POST",
 "path": "/api/latest/admin/groups/add-users",
 "description": "Adds several users to one group; one user to several groups: admin_users_add_groups. 403 beyond the licence or your rights. Needs ADMIN.",
 "tags": ["Permission Management"],
 "access": "admin",
 "domain": "instance",
 "effects": ["grant"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": false },
 "scope": {
  "reach": "instance",
  "places": [{ "in": "body", "at": "/users/*", "kind": "user" }],
  "beyond": ["Members gain or lose what the group may do in any project or repository."]
 }
},
{
 "name": "admin_groups_more_members_list",
 "key": "GET /api/latest/admin/groups/more-members",
 "method": "GET",
 "path": "/api/latest/admin/groups/more-members",
 "description": "Users who are members of a group (context). Paged. Needs LICENSED_USER.",
 "tags": ["Permission Management"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-people"],
 "marks": ["administrative"],
 "permission": "LICENSED_USER",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "context", "in": "query", "required": true },
  { "name": "filter", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "admin_groups_more_non_members_list",
 "key": "GET /api/latest/admin/groups/more-non-members",
 "method": "GET",
 "path": "/api/latest/admin/groups/more-non-members",
 "description": "Users who are not members of a group (context). Paged. Needs LICENSED_USER.",
 "tags": ["Permission Management"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-people"],
 "marks": ["administrative"],
 "permission": "LICENSED_USER",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "context", "in": "query", "required": true },
  { "name": "filter", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "admin_groups_remove_user",
 "key": "POST /api/latest/admin/groups/remove-user",
 "method": "POST",
 "path": "/api/latest/admin/groups/remove-user",
 "description": "Deprecated, use admin_users_remove_group. Takes a user (itemName) out of a group (context). Needs ADMIN.",
 "tags": ["Deprecated", "Permission Management"],
 "access": "admin",
 "domain": "instance",
 "effects": ["revoke"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": true,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": false },
 "scope": {
  "reach": "instance",
  "places": [{ "in": "body", "at": "/itemName", "kind": "user" }],
  "beyond": ["Members gain or lose what the group may do in any project or repository."]
 }
},
{
 "name": "admin_license_get",
 "key": "GET /api/latest/admin/license",
 "method": "GET",
 "path": "/api/latest/admin/license",
 "description": "The installed licence with its text, expiry, seats and seats in use. Needs ADMIN.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-credentials", "read-settings"],
 "marks": ["administrative", "credential"],
 "secrets": ["/license"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "admin_license_create",
 "key": "POST /api/latest/admin/license",
 "method": "POST",
 "path": "/api/latest/admin/license",
 "description": "Installs an encoded licence in place of the present one. Too few seats for the current users switches off pushing. Needs SYS_ADMIN.",
 "tags": ["System Maintenance"],
 "access": "admin",
 "domain": "instance",
 "effects": ["revoke", "change-settings"],
 "marks": ["administrative", "credential"],
 "secrets": ["/license"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": false },
 "scope": { "reach": "instance", "places": [], "beyond": ["With too few seats, nobody can push to any repository."] }
},
{
 "name": "admin_mail_server_delete",
 "key": "DELETE /api/latest/admin/mail-server",
 "method": "DELETE",
 "path": "/api/latest/admin/mail-server",
 "description": "Deletes the mail server configuration; the sender address alone: admin_mail_server_sender_address_delete. Needs SYS_ADMIN.",
 "tags": ["System Maintenance"],
 "access": "delete",
 "domain": "instance",
 "effects": ["delete", "change-settings"],
 "marks": ["administrative", "credential"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": ["Bitbucket can send no more mail to anyone."] }
},
{
 "name": "admin_mail_server_get",
 "key": "GET /api/latest/admin/mail-server",
 "method": "GET",
 "path": "/api/latest/admin/mail-server",
 "description": "Mail server settings: host, port, protocol, user, sender; 404 when not configured. Needs SYS_ADMIN.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-credentials", "read-settings"],
 "marks": ["administrative", "credential"],
 "secrets": ["/password"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "admin_mail_server_set",
 "key": "PUT /api/latest/admin/mail-server",
 "method": "PUT",
 "path": "/api/latest/admin/mail-server",
 "description": "Sets the mail server, its account and the sender address. Read it first with admin_mail_server_get. Needs SYS_ADMIN.",
 "tags": ["System Maintenance"],
 "access": "admin",
 "domain": "instance",
 "effects": ["read-credentials", "change-credential", "change-settings", "send-data-out"],
 "marks": ["administrative", "credential"],
 "secrets": ["/password"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": false },
 "scope": {
  "reach": "instance",
  "places": [{ "in": "body", "at": "/hostname", "kind": "url" }],
  "beyond": ["All mail of the installation goes through this server."]
 }
},
{
 "name": "admin_mail_server_sender_address_delete",
 "key": "DELETE /api/latest/admin/mail-server/sender-address",
 "method": "DELETE",
 "path": "/api/latest/admin/mail-server/sender-address",
 "description": "Clears the sender address of Bitbucket's mails; the mail server stays. Needs ADMIN.",
 "tags": ["System Maintenance"],
 "access": "delete",
 "domain": "instance",
 "effects": ["delete", "change-settings"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "admin_mail_server_sender_address_get",
 "key": "GET /api/latest/admin/mail-server/sender-address",
 "method": "GET",
 "path": "/api/latest/admin/mail-server/sender-address",
 "description": "The sender address of Bitbucket's mails.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "admin_mail_server_sender_address_set",
 "key": "PUT /api/latest/admin/mail-server/sender-address",
 "method": "PUT",
 "path": "/api/latest/admin/mail-server/sender-address",
 "description": "Sets the sender address of Bitbucket's mails. The body is the bare address. Needs ADMIN.",
 "tags": ["System Maintenance"],
 "access": "admin",
 "domain": "instance",
 "effects": ["change-settings"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": false },
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "admin_permissions_groups_delete",
 "key": "DELETE /api/latest/admin/permissions/groups",
 "method": "DELETE",
 "path": "/api/latest/admin/permissions/groups",
 "description": "Takes every global permission from one group. 409 if the group outranks you or you would lose rights yourself. Needs ADMIN.",
 "tags": ["Permission Management"],
 "access": "delete",
 "domain": "instance",
 "effects": ["revoke"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "name", "in": "query", "required": true }],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": ["Every member of the group may lose access to Bitbucket."] }
},
{
 "name": "admin_permissions_groups_list",
 "key": "GET /api/latest/admin/permissions/groups",
 "method": "GET",
 "path": "/api/latest/admin/permissions/groups",
 "description": "Groups that hold a global permission, each with its highest. Paged. Needs ADMIN.",
 "tags": ["Permission Management"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-people"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "filter", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "admin_permissions_groups_set",
 "key": "PUT /api/latest/admin/permissions/groups",
 "method": "PUT",
 "path": "/api/latest/admin/permissions/groups",
 "description": "Sets the global permission of groups, up or down. None above your own, nor a demotion that costs you rights. Needs ADMIN.",
 "tags": ["Permission Management"],
 "access": "admin",
 "domain": "instance",
 "effects": ["grant", "revoke"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "name", "in": "query", "required": true },
  { "name": "permission", "in": "query", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "instance",
  "places": [],
  "beyond": ["Applies to every member of the groups, across all projects."]
 }
},
{
 "name": "admin_permissions_groups_none_list",
 "key": "GET /api/latest/admin/permissions/groups/none",
 "method": "GET",
 "path": "/api/latest/admin/permissions/groups/none",
 "description": "Groups without any global permission. Paged. Needs ADMIN.",
 "tags": ["Permission Management"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-people"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "filter", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "admin_permissions_users_delete",
 "key": "DELETE /api/latest/admin/permissions/users",
 "method": "DELETE",
 "path": "/api/latest/admin/permissions/users",
 "description": "Takes every global permission from one user; not from yourself or someone who outranks you. Needs ADMIN.",
 "tags": ["Permission Management"],
 "access": "delete",
 "domain": "instance",
 "effects": ["revoke"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "name", "in": "query", "required": true }],
 "body": null,
 "scope": { "reach": "instance", "places": [{ "in": "query", "at": "name", "kind": "user" }], "beyond": [] }
},
{
 "name": "admin_permissions_users_list",
 "key": "GET /api/latest/admin/permissions/users",
 "method": "GET",
 "path": "/api/latest/admin/permissions/users",
 "description": "Users who hold a global permission, each with the highest. Paged. Needs ADMIN.",
 "tags": ["Permission Management"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-people"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "filter", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "admin_permissions_users_set",
 "key": "PUT /api/latest/admin/permissions/users",
 "method": "PUT",
 "path": "/api/latest/admin/permissions/users",
 "description": "Sets the global permission of users, up or down. None above your own; you cannot demote yourself. Needs ADMIN.",
 "tags": ["Permission Management"],
 "access": "admin",
 "domain": "instance",
 "effects": ["grant", "revoke"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "name", "in": "query", "required": true },
  { "name": "permission", "in": "query", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "instance",
  "places": [{ "in": "query", "at": "name", "kind": "user" }],
  "beyond": ["Applies across all projects."]
 }
},
{
 "name": "admin_permissions_users_none_list",
 "key": "GET /api/latest/admin/permissions/users/none",
 "method": "GET",
 "path": "/api/latest/admin/permissions/users/none",
 "description": "Users without any global permission. Paged. Needs ADMIN.",
 "tags": ["Permission Management"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-people"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "filter", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "admin_pull_requests_scm_get",
 "key": "GET /api/latest/admin/pull-requests/{scmId}",
 "method": "GET",
 "path": "/api/latest/admin/pull-requests/{scmId}",
 "description": "Merge strategies and commit message template that apply instance-wide. Needs only a login.",
 "tags": ["Pull Requests"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "AUTHENTICATED",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "scmId", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "admin_pull_requests_scm_update",
 "key": "POST /api/latest/admin/pull-requests/{scmId}",
 "method": "POST",
 "path": "/api/latest/admin/pull-requests/{scmId}",
 "description": "Sets the instance's merge strategies: only those listed stay enabled, one is default. An empty mergeConfig restores the default. Needs ADMIN.",
 "tags": ["Pull Requests"],
 "access": "admin",
 "domain": "instance",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "scmId", "in": "path", "required": true }],
 "body": { "mediaType": "application/json", "required": true, "verified": false },
 "scope": {
  "reach": "instance",
  "places": [],
  "beyond": ["Applies to every project and repository without merge settings of its own."]
 }
},
{
 "name": "admin_rate_limit_history_list",
 "key": "GET /api/latest/admin/rate-limit/history",
 "method": "GET",
 "path": "/api/latest/admin/rate-limit/history",
 "description": "Users rate limited lately, with how often and when last. Paged. Needs ADMIN.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-people", "read-settings"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "limit", "in": "query", "required": false },
  { "name": "order", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "admin_rate_limit_settings_get",
 "key": "GET /api/latest/admin/rate-limit/settings",
 "method": "GET",
 "path": "/api/latest/admin/rate-limit/settings",
 "description": "Rate limit of the instance: on or off, default capacity and fill rate. Needs only a login.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "AUTHENTICATED",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "admin_rate_limit_settings_set",
 "key": "PUT /api/latest/admin/rate-limit/settings",
 "method": "PUT",
 "path": "/api/latest/admin/rate-limit/settings",
 "description": "Turns rate limiting on or off, or sets the default capacity and fill rate for all users. Needs ADMIN.",
 "tags": ["System Maintenance"],
 "access": "admin",
 "domain": "instance",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": false },
 "scope": { "reach": "instance", "places": [], "beyond": ["Applies to all users without a limit of their own."] }
},
{
 "name": "admin_rate_limit_settings_users_list",
 "key": "GET /api/latest/admin/rate-limit/settings/users",
 "method": "GET",
 "path": "/api/latest/admin/rate-limit/settings/users",
 "description": "All users with a rate limit or exemption of their own. Paged. Needs ADMIN.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-people", "read-settings"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "filter", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "admin_rate_limit_settings_users_create",
 "key": "POST /api/latest/admin/rate-limit/settings/users",
 "method": "POST",
 "path": "/api/latest/admin/rate-limit/settings/users",
 "description": "Gives several users the same limit, or exempts them: either whitelisted true, or settings with capacity and fillRate. Needs ADMIN.",
 "tags": ["System Maintenance"],
 "access": "admin",
 "domain": "instance",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": false },
 "scope": { "reach": "instance", "places": [{ "in": "body", "at": "/usernames/*", "kind": "user" }], "beyond": [] }
},
{
 "name": "admin_rate_limit_settings_user_delete",
 "key": "DELETE /api/latest/admin/rate-limit/settings/users/{userSlug}",
 "method": "DELETE",
 "path": "/api/latest/admin/rate-limit/settings/users/{userSlug}",
 "description": "Removes one user's own rate limit or exemption, leaving the instance default. Needs ADMIN.",
 "tags": ["System Maintenance"],
 "access": "delete",
 "domain": "instance",
 "effects": ["delete", "change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "userSlug", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "user", "places": [{ "in": "path", "at": "userSlug", "kind": "user" }], "beyond": [] }
},
{
 "name": "admin_rate_limit_settings_user_get",
 "key": "GET /api/latest/admin/rate-limit/settings/users/{userSlug}",
 "method": "GET",
 "path": "/api/latest/admin/rate-limit/settings/users/{userSlug}",
 "description": "One user's own rate limit; 404 when only the default applies. Needs ADMIN (SYS_ADMIN for a SYS_ADMIN), or be that user.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "userSlug", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "user", "places": [{ "in": "path", "at": "userSlug", "kind": "user" }], "beyond": [] }
},
{
 "name": "admin_rate_limit_settings_user_update",
 "key": "PUT /api/latest/admin/rate-limit/settings/users/{userSlug}",
 "method": "PUT",
 "path": "/api/latest/admin/rate-limit/settings/users/{userSlug}",
 "description": "Gives one user a limit, or exempts them: either whitelisted true, or settings with capacity and fillRate. Needs ADMIN.",
 "tags": ["System Maintenance"],
 "access": "admin",
 "domain": "instance",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "userSlug", "in": "path", "required": true }],
 "body": { "mediaType": "application/json", "required": true, "verified": false },
 "scope": { "reach": "user", "places": [{ "in": "path", "at": "userSlug", "kind": "user" }], "beyond": [] }
},
{
 "name": "admin_user_directories_list",
 "key": "GET /api/latest/admin/user-directories",
 "method": "GET",
 "path": "/api/latest/admin/user-directories",
 "description": "User directories with name and type, active ones only unless includeInactive is true. Needs ADMIN.",
 "tags": ["Permission Management"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "includeInactive", "in": "query", "required": false }],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "admin_users_delete",
 "key": "DELETE /api/latest/admin/users",
 "method": "DELETE",
 "path": "/api/latest/admin/users",
 "description": "Deletes a user; their permissions go 7 days later. Not yourself; a SYS_ADMIN only by a SYS_ADMIN. Personal data stays: admin_users_erasure. Needs ADMIN.",
 "tags": ["Permission Management"],
 "access": "delete",
 "domain": "instance",
 "effects": ["delete", "revoke", "change-people"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "name", "in": "query", "required": true }],
 "body": null,
 "scope": {
  "reach": "instance",
  "places": [{ "in": "query", "at": "name", "kind": "user" }],
  "beyond": ["Removes the user's permissions on all projects and repositories."]
 }
},
{
 "name": "admin_users_list",
 "key": "GET /api/latest/admin/users",
 "method": "GET",
 "path": "/api/latest/admin/users",
 "description": "All users with directory, e-mail address and last login; users_list can filter by permission. Paged. Needs LICENSED_USER.",
 "tags": ["Permission Management"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-people"],
 "marks": ["administrative"],
 "permission": "LICENSED_USER",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "filter", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "admin_user_create",
 "key": "POST /api/latest/admin/users",
 "method": "POST",
 "path": "/api/latest/admin/users",
 "description": "Creates a user. The password goes in the query, where logs may keep it: prefer notify (needs a mail server). Needs ADMIN.",
 "tags": ["Permission Management"],
 "access": "admin",
 "domain": "instance",
 "effects": ["grant", "create-credential", "change-people", "send-data-out"],
 "marks": ["administrative", "credential"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "addToDefaultGroup", "in": "query", "required": false },
  { "name": "displayName", "in": "query", "required": true },
  { "name": "emailAddress", "in": "query", "required": true },
  { "name": "name", "in": "query", "required": true },
  { "name": "notify", "in": "query", "required": false },
  { "name": "password", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "instance",
  "places": [{ "in": "query", "at": "name", "kind": "user" }],
  "beyond": ["The default group may give the user access to projects and repositories."]
 }
},
{
 "name": "admin_users_set",
 "key": "PUT /api/latest/admin/users",
 "method": "PUT",
 "path": "/api/latest/admin/users",
 "description": "Changes a user's display name or e-mail address. The body's name finds the user; to change it take admin_users_rename. Needs ADMIN.",
 "tags": ["Permission Management"],
 "access": "admin",
 "domain": "instance",
 "effects": ["change-credential", "change-people"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": false },
 "scope": { "reach": "user", "places": [{ "in": "body", "at": "/name", "kind": "user" }], "beyond": [] }
},
{
 "name": "admin_users_add_group",
 "key": "POST /api/latest/admin/users/add-group",
 "method": "POST",
 "path": "/api/latest/admin/users/add-group",
 "description": "Deprecated, use admin_users_add_groups. Adds a user (context) to a group (itemName). Needs ADMIN.",
 "tags": ["Deprecated", "Permission Management"],
 "access": "admin",
 "domain": "instance",
 "effects": ["grant"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": true,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": false },
 "scope": {
  "reach": "instance",
  "places": [{ "in": "body", "at": "/context", "kind": "user" }],
  "beyond": ["Members gain or lose what the group may do in any project or repository."]
 }
},
{
 "name": "admin_users_add_groups",
 "key": "POST /api/latest/admin/users/add-groups",
 "method": "POST",
 "path": "/api/latest/admin/users/add-groups",
 "description": "Adds one user to several groups; several users to one group: admin_groups_add_users. 403 beyond the licence or your rights. Needs ADMIN.",
 "tags": ["Permission Management"],
 "access": "admin",
 "domain": "instance",
 "effects": ["grant"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": false },
 "scope": {
  "reach": "instance",
  "places": [{ "in": "body", "at": "/user", "kind": "user" }],
  "beyond": ["Members gain or lose what the group may do in any project or repository."]
 }
},
{
 "name": "admin_users_captcha_delete",
 "key": "DELETE /api/latest/admin/users/captcha",
 "method": "DELETE",
 "path": "/api/latest/admin/users/captcha",
 "description": "Lifts a user's CAPTCHA challenge and resets the failed logins behind it. Not for users who outrank you. Needs ADMIN.",
 "tags": ["Permission Management"],
 "access": "admin",
 "domain": "instance",
 "effects": ["change-protection"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "name", "in": "query", "required": true }],
 "body": null,
 "scope": { "reach": "user", "places": [{ "in": "query", "at": "name", "kind": "user" }], "beyond": [] }
},
{
 "name": "admin_users_credentials_set",
 "key": "PUT /api/latest/admin/users/credentials",
 "method": "PUT",
 "path": "/api/latest/admin/users/credentials",
 "description": "Sets another user's password. Not for users who outrank you. Needs ADMIN.",
 "tags": ["Permission Management"],
 "access": "admin",
 "domain": "instance",
 "effects": ["change-credential"],
 "marks": ["administrative", "credential"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": false },
 "scope": { "reach": "user", "places": [{ "in": "body", "at": "/name", "kind": "user" }], "beyond": [] }
},
{
 "name": "admin_users_erasure_get",
 "key": "GET /api/latest/admin/users/erasure",
 "method": "GET",
 "path": "/api/latest/admin/users/erasure",
 "description": "Checks whether a deleted user can be erased; changes nothing. 204 means yes, 409 that the user is not deleted. Needs ADMIN.",
 "tags": ["Permission Management"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-people"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "name", "in": "query", "required": true }],
 "body": null,
 "scope": { "reach": "user", "places": [{ "in": "query", "at": "name", "kind": "user" }], "beyond": [] }
},
{
 "name": "admin_users_erasure",
 "key": "POST /api/latest/admin/users/erasure",
 "method": "POST",
 "path": "/api/latest/admin/users/erasure",
 "description": "Irreversibly erases the personal data of an already deleted user; a neutral name replaces theirs. Not for routine cleanup. Needs ADMIN.",
 "tags": ["Permission Management"],
 "access": "delete",
 "domain": "instance",
 "effects": ["delete", "change-people"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "name", "in": "query", "required": true }],
 "body": null,
 "scope": {
  "reach": "instance",
  "places": [{ "in": "query", "at": "name", "kind": "user" }],
  "beyond": ["Mentions of the old username are replaced all over the installation."]
 }
},
{
 "name": "admin_users_more_members_list",
 "key": "GET /api/latest/admin/users/more-members",
 "method": "GET",
 "path": "/api/latest/admin/users/more-members",
 "description": "Groups that a user (context) belongs to. Paged. Needs LICENSED_USER.",
 "tags": ["Permission Management"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-people"],
 "marks": ["administrative"],
 "permission": "LICENSED_USER",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "context", "in": "query", "required": true },
  { "name": "filter", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "user", "places": [{ "in": "query", "at": "context", "kind": "user" }], "beyond": [] }
},
{
 "name": "admin_users_more_non_members_list",
 "key": "GET /api/latest/admin/users/more-non-members",
 "method": "GET",
 "path": "/api/latest/admin/users/more-non-members",
 "description": "Groups that a user (context) does not belong to. Paged. Needs LICENSED_USER.",
 "tags": ["Permission Management"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-people"],
 "marks": ["administrative"],
 "permission": "LICENSED_USER",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "context", "in": "query", "required": true },
  { "name": "filter", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "instance", "places": [{ "in": "query", "at": "context", "kind": "user" }], "beyond": [] }
},
{
 "name": "admin_users_remove_group",
 "key": "POST /api/latest/admin/users/remove-group",
 "method": "POST",
 "path": "/api/latest/admin/users/remove-group",
 "description": "Takes a user (context) out of a group (itemName). 403 if the group outranks you. Needs ADMIN.",
 "tags": ["Permission Management"],
 "access": "admin",
 "domain": "instance",
 "effects": ["revoke"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": false },
 "scope": {
  "reach": "instance",
  "places": [{ "in": "body", "at": "/context", "kind": "user" }],
  "beyond": ["Members gain or lose what the group may do in any project or repository."]
 }
},
{
 "name": "admin_users_rename",
 "key": "POST /api/latest/admin/users/rename",
 "method": "POST",
 "path": "/api/latest/admin/users/rename",
 "description": "Gives a user a new username (newName); not for users who outrank you. Needs ADMIN.",
 "tags": ["Permission Management"],
 "access": "admin",
 "domain": "instance",
 "effects": ["change-people"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": false },
 "scope": { "reach": "user", "places": [{ "in": "body", "at": "/name", "kind": "user" }], "beyond": [] }
},
{
 "name": "application_properties_get",
 "key": "GET /api/latest/application-properties",
 "method": "GET",
 "path": "/api/latest/application-properties",
 "description": "Version and other properties of the running Bitbucket server. Works without a login.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": [],
 "permission": "ANONYMOUS",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "build_capabilities_get",
 "key": "GET /api/latest/build/capabilities",
 "method": "GET",
 "path": "/api/latest/build/capabilities",
 "description": "Which build-status features this server supports.",
 "tags": ["Capabilities"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "dashboard_pull_request_suggestions_list",
 "key": "GET /api/latest/dashboard/pull-request-suggestions",
 "method": "GET",
 "path": "/api/latest/dashboard/pull-request-suggestions",
 "description": "Pull requests that you might open, from recent ref changes, newest first; not paged, only limit works.",
 "tags": ["Dashboard"],
 "access": "read",
 "domain": "user",
 "effects": ["read-history", "read-discussion"],
 "marks": [],
 "permission": "AUTHENTICATED",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "changesSince", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "global", "places": [], "beyond": ["Covers every repository that the caller can see."] }
},
{
 "name": "dashboard_pull_requests_list",
 "key": "GET /api/latest/dashboard/pull-requests",
 "method": "GET",
 "path": "/api/latest/dashboard/pull-requests",
 "description": "Pull requests across all repositories where you, or the named user, are author, reviewer or participant: open, merged, declined, by review status.",
 "tags": ["Dashboard"],
 "access": "read",
 "domain": "user",
 "effects": ["read-discussion"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "closedSince", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "order", "in": "query", "required": false },
  { "name": "participantStatus", "in": "query", "required": false },
  { "name": "role", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false },
  { "name": "state", "in": "query", "required": false },
  { "name": "user", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "global",
  "places": [{ "in": "query", "at": "user", "kind": "user" }],
  "beyond": ["Covers every repository that the caller can see."]
 }
},
{
 "name": "deployment_capabilities_get",
 "key": "GET /api/latest/deployment/capabilities",
 "method": "GET",
 "path": "/api/latest/deployment/capabilities",
 "description": "Which deployment features this server supports; 404 where deployments are off.",
 "tags": ["Capabilities"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "groups_list",
 "key": "GET /api/latest/groups",
 "method": "GET",
 "path": "/api/latest/groups",
 "description": "Group names known to the installation. Needs LICENSED_USER.",
 "tags": ["Permission Management"],
 "access": "read",
 "domain": "global",
 "effects": ["read-people"],
 "marks": [],
 "permission": "LICENSED_USER",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "filter", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "global", "places": [], "beyond": [] }
},
{
 "name": "hook_scripts_create",
 "key": "POST /api/latest/hook-scripts",
 "method": "POST",
 "path": "/api/latest/hook-scripts",
 "description": "Uploads a script that Bitbucket can run on pushes (PRE or POST receive). It runs only where configured afterwards. Needs SYS_ADMIN.",
 "tags": ["System Maintenance"],
 "access": "admin",
 "domain": "instance",
 "effects": ["change-settings", "run-code"],
 "marks": ["administrative"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "multipart/form-data", "required": true, "verified": true },
 "scope": {
  "reach": "instance",
  "places": [],
  "beyond": ["Puts code on the server that any project or repository can be set to run."]
 }
},
{
 "name": "hook_script_delete",
 "key": "DELETE /api/latest/hook-scripts/{scriptId}",
 "method": "DELETE",
 "path": "/api/latest/hook-scripts/{scriptId}",
 "description": "Deletes a hook script for good. Needs SYS_ADMIN.",
 "tags": ["System Maintenance"],
 "access": "delete",
 "domain": "instance",
 "effects": ["delete", "change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "scriptId", "in": "path", "required": true }],
 "body": null,
 "scope": {
  "reach": "instance",
  "places": [],
  "beyond": ["Every project and repository that has the script configured is affected."]
 }
},
{
 "name": "hook_script_get",
 "key": "GET /api/latest/hook-scripts/{scriptId}",
 "method": "GET",
 "path": "/api/latest/hook-scripts/{scriptId}",
 "description": "Name, type, description and version of one hook script; hook_script_content_get gives the code.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "scriptId", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "hook_script_update",
 "key": "PUT /api/latest/hook-scripts/{scriptId}",
 "method": "PUT",
 "path": "/api/latest/hook-scripts/{scriptId}",
 "description": "Replaces content, name or description of a hook script; at least one, its type stays. Needs SYS_ADMIN.",
 "tags": ["System Maintenance"],
 "access": "admin",
 "domain": "instance",
 "effects": ["change-settings", "change-protection", "run-code"],
 "marks": ["administrative"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "scriptId", "in": "path", "required": true }],
 "body": { "mediaType": "multipart/form-data", "required": true, "verified": true },
 "scope": {
  "reach": "instance",
  "places": [],
  "beyond": ["Every project and repository that has the script configured is affected."]
 }
},
{
 "name": "hook_script_content_get",
 "key": "GET /api/latest/hook-scripts/{scriptId}/content",
 "method": "GET",
 "path": "/api/latest/hook-scripts/{scriptId}/content",
 "description": "The code of one hook script, as text. Needs SYS_ADMIN.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-code", "read-settings"],
 "marks": ["administrative"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "*/*",
 "parameters": [{ "name": "scriptId", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "hook_avatar_get",
 "key": "GET /api/latest/hooks/{hookKey}/avatar",
 "method": "GET",
 "path": "/api/latest/hooks/{hookKey}/avatar",
 "description": "Icon image (binary) of a hook, by the complete module key of the hook.",
 "tags": ["Project"],
 "access": "read",
 "domain": "instance",
 "effects": ["none"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "*/*",
 "parameters": [
  { "name": "hookKey", "in": "path", "required": true },
  { "name": "version", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "inbox_pull_requests_list",
 "key": "GET /api/latest/inbox/pull-requests",
 "method": "GET",
 "path": "/api/latest/inbox/pull-requests",
 "description": "Pull requests in your inbox, across repositories; role defaults to reviewer. For filters take dashboard_pull_requests_list.",
 "tags": [],
 "access": "read",
 "domain": "user",
 "effects": ["read-discussion"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "limit", "in": "query", "required": false },
  { "name": "role", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "global", "places": [], "beyond": ["Covers every repository that the caller can see."] }
},
{
 "name": "inbox_pull_requests_count_get",
 "key": "GET /api/latest/inbox/pull-requests/count",
 "method": "GET",
 "path": "/api/latest/inbox/pull-requests/count",
 "description": "How many pull requests are in your inbox.",
 "tags": [],
 "access": "read",
 "domain": "user",
 "effects": ["read-discussion"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "global", "places": [], "beyond": ["Counts in every repository that the caller can see."] }
},
{
 "name": "labels_list",
 "key": "GET /api/latest/labels",
 "method": "GET",
 "path": "/api/latest/labels",
 "description": "All labels of the installation, or those starting with prefix. For one repository: repo_labels_list. Needs a login.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "global",
 "effects": ["list-repositories"],
 "marks": [],
 "permission": "AUTHENTICATED",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "limit", "in": "query", "required": false },
  { "name": "prefix", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "global", "places": [], "beyond": [] }
},
{
 "name": "label_get",
 "key": "GET /api/latest/labels/{labelName}",
 "method": "GET",
 "path": "/api/latest/labels/{labelName}",
 "description": "Whether a label exists, by its name. For the repositories that carry it: label_labeled_get. Needs a login.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "global",
 "effects": ["list-repositories"],
 "marks": [],
 "permission": "AUTHENTICATED",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "labelName", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "global", "places": [], "beyond": [] }
},
{
 "name": "label_labeled_get",
 "key": "GET /api/latest/labels/{labelName}/labeled",
 "method": "GET",
 "path": "/api/latest/labels/{labelName}/labeled",
 "description": "Repositories in any project that carry a label, as far as you can see them. Needs a login.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "global",
 "effects": ["list-repositories"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "labelName", "in": "path", "required": true },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false },
  { "name": "type", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "global",
  "places": [],
  "beyond": ["Lists repositories of every project that the caller can see."]
 }
},
{
 "name": "logs_logger_get",
 "key": "GET /api/latest/logs/logger/{loggerName}",
 "method": "GET",
 "path": "/api/latest/logs/logger/{loggerName}",
 "description": "Present level of one logger, by name. Needs SYS_ADMIN.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "loggerName", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "logs_logger_level_update",
 "key": "PUT /api/latest/logs/logger/{loggerName}/{levelName}",
 "method": "PUT",
 "path": "/api/latest/logs/logger/{loggerName}/{levelName}",
 "description": "Sets the level of one logger. For all others take logs_root_logger_level_update. Needs SYS_ADMIN.",
 "tags": ["System Maintenance"],
 "access": "admin",
 "domain": "instance",
 "effects": ["change-settings"],
 "marks": ["administrative"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "loggerName", "in": "path", "required": true },
  { "name": "levelName", "in": "path", "required": true }
 ],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "logs_root_logger_get",
 "key": "GET /api/latest/logs/rootLogger",
 "method": "GET",
 "path": "/api/latest/logs/rootLogger",
 "description": "Present level of the root logger. Needs SYS_ADMIN.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "logs_root_logger_level_update",
 "key": "PUT /api/latest/logs/rootLogger/{levelName}",
 "method": "PUT",
 "path": "/api/latest/logs/rootLogger/{levelName}",
 "description": "Sets the level of the root logger; for a single logger take logs_logger_level_update. Needs SYS_ADMIN.",
 "tags": ["System Maintenance"],
 "access": "admin",
 "domain": "instance",
 "effects": ["change-settings"],
 "marks": ["administrative"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "levelName", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "logs_settings_get",
 "key": "GET /api/latest/logs/settings",
 "method": "GET",
 "path": "/api/latest/logs/settings",
 "description": "Whether debug logging and profiling are on. Needs SYS_ADMIN.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "logs_settings_set",
 "key": "PUT /api/latest/logs/settings",
 "method": "PUT",
 "path": "/api/latest/logs/settings",
 "description": "Turns debug logging and profiling on or off; send both. Survives restarts. Needs SYS_ADMIN.",
 "tags": ["System Maintenance"],
 "access": "admin",
 "domain": "instance",
 "effects": ["change-settings"],
 "marks": ["administrative"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "markup_preview",
 "key": "POST /api/latest/markup/preview",
 "method": "POST",
 "path": "/api/latest/markup/preview",
 "description": "Renders Markdown to HTML as Bitbucket would; stores nothing. Needs a login.",
 "tags": ["Markup"],
 "access": "read",
 "domain": "global",
 "effects": ["none"],
 "marks": [],
 "permission": "AUTHENTICATED",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "hardwrap", "in": "query", "required": false },
  { "name": "htmlEscape", "in": "query", "required": false },
  { "name": "includeHeadingId", "in": "query", "required": false },
  { "name": "urlMode", "in": "query", "required": false }
 ],
 "body": { "mediaType": "text/plain", "required": true, "verified": true },
 "scope": { "reach": "global", "places": [], "beyond": [] }
},
{
 "name": "migration_exports_create",
 "key": "POST /api/latest/migration/exports",
 "method": "POST",
 "path": "/api/latest/migration/exports",
 "description": "Starts a background export of repositories to files on the server; \`*\` selects all; forks and origins come along. Two at a time per node. Needs ADMIN.",
 "tags": ["System Maintenance"],
 "access": "admin",
 "domain": "instance",
 "effects": ["run-job", "send-data-out"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "global",
  "places": [
   { "in": "body", "at": "/repositoriesRequest/includes/*/projectKey", "kind": "project" },
   { "in": "body", "at": "/repositoriesRequest/includes/*/slug", "kind": "repository" }
  ],
  "beyond": [
   "Takes in the whole fork hierarchy of each selected repository, in other projects too.",
   "An asterisk as project key or slug selects everything."
  ]
 }
},
{
 "name": "migration_exports_preview",
 "key": "POST /api/latest/migration/exports/preview",
 "method": "POST",
 "path": "/api/latest/migration/exports/preview",
 "description": "Lists what an export with these selectors would take, without starting it. The answer can be very large. Needs ADMIN.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["list-repositories"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "global",
  "places": [
   { "in": "body", "at": "/repositoriesRequest/includes/*/projectKey", "kind": "project" },
   { "in": "body", "at": "/repositoriesRequest/includes/*/slug", "kind": "repository" }
  ],
  "beyond": [
   "Takes in the whole fork hierarchy of each selected repository, in other projects too.",
   "An asterisk as project key or slug selects everything."
  ]
 }
},
{
 "name": "migration_export_get",
 "key": "GET /api/latest/migration/exports/{jobId}",
 "method": "GET",
 "path": "/api/latest/migration/exports/{jobId}",
 "description": "State and progress of one export job. Needs ADMIN.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "jobId", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "global", "places": [], "beyond": [] }
},
{
 "name": "migration_export_cancel",
 "key": "POST /api/latest/migration/exports/{jobId}/cancel",
 "method": "POST",
 "path": "/api/latest/migration/exports/{jobId}/cancel",
 "description": "Asks a running export to stop; takes effect a little later, so check migration_export_get. 409 if it has ended. Needs ADMIN.",
 "tags": ["System Maintenance"],
 "access": "delete",
 "domain": "instance",
 "effects": ["delete", "run-job"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "jobId", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "global", "places": [], "beyond": [] }
},
{
 "name": "migration_export_messages_list",
 "key": "GET /api/latest/migration/exports/{jobId}/messages",
 "method": "GET",
 "path": "/api/latest/migration/exports/{jobId}/messages",
 "description": "Messages of one export job, by severity or subject. Paged. Needs ADMIN.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "jobId", "in": "path", "required": true },
  { "name": "limit", "in": "query", "required": false },
  { "name": "severity", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false },
  { "name": "subject", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "global", "places": [], "beyond": [] }
},
{
 "name": "migration_imports_create",
 "key": "POST /api/latest/migration/imports",
 "method": "POST",
 "path": "/api/latest/migration/imports",
 "description": "Starts importing an archive that lies in data/migration/import of the server's shared home. One at a time per cluster. Needs ADMIN.",
 "tags": ["System Maintenance"],
 "access": "admin",
 "domain": "instance",
 "effects": ["push-code", "create-repository", "run-job"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "global",
  "places": [],
  "beyond": ["Brings in whatever projects and repositories the archive holds."]
 }
},
{
 "name": "migration_import_get",
 "key": "GET /api/latest/migration/imports/{jobId}",
 "method": "GET",
 "path": "/api/latest/migration/imports/{jobId}",
 "description": "State and progress of one import job. Needs ADMIN.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "jobId", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "global", "places": [], "beyond": [] }
},
{
 "name": "migration_import_cancel",
 "key": "POST /api/latest/migration/imports/{jobId}/cancel",
 "method": "POST",
 "path": "/api/latest/migration/imports/{jobId}/cancel",
 "description": "Asks a running import to stop at its next checkpoint; that can take long, so check migration_import_get. 409 if it has ended. Needs ADMIN.",
 "tags": ["System Maintenance"],
 "access": "delete",
 "domain": "instance",
 "effects": ["delete", "run-job"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "jobId", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "global", "places": [], "beyond": [] }
},
{
 "name": "migration_import_messages_list",
 "key": "GET /api/latest/migration/imports/{jobId}/messages",
 "method": "GET",
 "path": "/api/latest/migration/imports/{jobId}/messages",
 "description": "Messages of one import job, by severity or subject. Paged. Needs ADMIN.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "jobId", "in": "path", "required": true },
  { "name": "limit", "in": "query", "required": false },
  { "name": "severity", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false },
  { "name": "subject", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "global", "places": [], "beyond": [] }
},
{
 "name": "migration_mesh_create",
 "key": "POST /api/latest/migration/mesh",
 "method": "POST",
 "path": "/api/latest/migration/mesh",
 "description": "Starts moving repositories to Mesh, chosen by ids; two empty lists mean ALL, and whole fork hierarchies move. One job per cluster. Needs SYS_ADMIN.",
 "tags": ["System Maintenance"],
 "access": "admin",
 "domain": "instance",
 "effects": ["change-settings", "run-job"],
 "marks": ["administrative"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "global",
  "places": [
   { "in": "body", "at": "/projectIds/*", "kind": "project-id" },
   { "in": "body", "at": "/repositoryIds/*", "kind": "repository-id" }
  ],
  "beyond": [
   "Takes in the whole fork hierarchy of each selected repository, in other projects too.",
   "Two empty lists select every repository of the installation."
  ]
 }
},
{
 "name": "migration_mesh_preview",
 "key": "POST /api/latest/migration/mesh/preview",
 "method": "POST",
 "path": "/api/latest/migration/mesh/preview",
 "description": "Lists what a Mesh migration with these ids would move, without starting it. The answer can be very large. Needs SYS_ADMIN.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["list-repositories"],
 "marks": ["administrative"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "global",
  "places": [
   { "in": "body", "at": "/projectIds/*", "kind": "project-id" },
   { "in": "body", "at": "/repositoryIds/*", "kind": "repository-id" }
  ],
  "beyond": [
   "Takes in the whole fork hierarchy of each selected repository, in other projects too.",
   "Two empty lists select every repository of the installation."
  ]
 }
},
{
 "name": "migration_mesh_repos_list",
 "key": "GET /api/latest/migration/mesh/repos",
 "method": "GET",
 "path": "/api/latest/migration/mesh/repos",
 "description": "Repositories and their Mesh migration state. During a migration only those taking part; otherwise all, and \`state\` is ignored. Needs SYS_ADMIN.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["list-repositories", "read-settings"],
 "marks": ["administrative"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "limit", "in": "query", "required": false },
  { "name": "migrationId", "in": "query", "required": false },
  { "name": "name", "in": "query", "required": false },
  { "name": "projectKey", "in": "query", "required": false },
  { "name": "remote", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false },
  { "name": "state", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "global", "places": [{ "in": "query", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "migration_mesh_summaries_list",
 "key": "GET /api/latest/migration/mesh/summaries",
 "method": "GET",
 "path": "/api/latest/migration/mesh/summaries",
 "description": "Summaries of all Mesh migration jobs, newest first. Paged. Needs SYS_ADMIN.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "global", "places": [], "beyond": [] }
},
{
 "name": "migration_mesh_summary_get",
 "key": "GET /api/latest/migration/mesh/summary",
 "method": "GET",
 "path": "/api/latest/migration/mesh/summary",
 "description": "Queue and progress of the Mesh migration now running; 404 when none is. For a known job take migration_mesh_job_summary_get. Needs SYS_ADMIN.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "global", "places": [], "beyond": [] }
},
{
 "name": "migration_mesh_job_get",
 "key": "GET /api/latest/migration/mesh/{jobId}",
 "method": "GET",
 "path": "/api/latest/migration/mesh/{jobId}",
 "description": "State and progress of one Mesh migration job. Needs SYS_ADMIN.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "jobId", "in": "path", "required": true, "siblings": ["repos", "summaries", "summary"] }],
 "body": null,
 "scope": { "reach": "global", "places": [], "beyond": [] }
},
{
 "name": "migration_mesh_job_cancel",
 "key": "POST /api/latest/migration/mesh/{jobId}/cancel",
 "method": "POST",
 "path": "/api/latest/migration/mesh/{jobId}/cancel",
 "description": "Asks a running Mesh migration to stop; takes effect a little later, so check migration_mesh_job_get. 409 if it has ended. Needs SYS_ADMIN.",
 "tags": ["System Maintenance"],
 "access": "delete",
 "domain": "instance",
 "effects": ["delete", "run-job"],
 "marks": ["administrative"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "jobId", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "global", "places": [], "beyond": [] }
},
{
 "name": "migration_mesh_job_messages_list",
 "key": "GET /api/latest/migration/mesh/{jobId}/messages",
 "method": "GET",
 "path": "/api/latest/migration/mesh/{jobId}/messages",
 "description": "Messages of one Mesh migration job, by severity or subject. Paged. Needs SYS_ADMIN.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "jobId", "in": "path", "required": true },
  { "name": "limit", "in": "query", "required": false },
  { "name": "severity", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false },
  { "name": "subject", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "global", "places": [], "beyond": [] }
},
{
 "name": "migration_mesh_job_summary_get",
 "key": "GET /api/latest/migration/mesh/{jobId}/summary",
 "method": "GET",
 "path": "/api/latest/migration/mesh/{jobId}/summary",
 "description": "Queue state and progress of one Mesh migration job, by its id. Needs SYS_ADMIN.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "jobId", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "global", "places": [], "beyond": [] }
},
{
 "name": "profile_recent_repos_list",
 "key": "GET /api/latest/profile/recent/repos",
 "method": "GET",
 "path": "/api/latest/profile/recent/repos",
 "description": "Repositories that you used lately, latest first.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "user",
 "effects": ["list-repositories"],
 "marks": [],
 "permission": "AUTHENTICATED",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "limit", "in": "query", "required": false },
  { "name": "permission", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "global", "places": [], "beyond": ["Covers every repository that the caller can see."] }
},
{
 "name": "projects_list",
 "key": "GET /api/latest/projects",
 "method": "GET",
 "path": "/api/latest/projects",
 "description": "Projects that the account can see, of the whole instance; filter by name or permission.",
 "tags": ["Project"],
 "access": "read",
 "domain": "global",
 "effects": ["list-repositories"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "limit", "in": "query", "required": false },
  { "name": "name", "in": "query", "required": false },
  { "name": "permission", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "global", "places": [], "beyond": ["Answers with every visible project of the instance."] }
},
{
 "name": "projects_create",
 "key": "POST /api/latest/projects",
 "method": "POST",
 "path": "/api/latest/projects",
 "description": "Create a project. Needs the global PROJECT_CREATE. Fails with 409 when the key or name is taken.",
 "tags": ["Project"],
 "access": "write",
 "domain": "project",
 "effects": ["create-repository", "publish"],
 "marks": [],
 "permission": "PROJECT_CREATE",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": { "reach": "project", "places": [{ "in": "body", "at": "/key", "kind": "project" }], "beyond": [] }
},
{
 "name": "project_delete",
 "key": "DELETE /api/latest/projects/{projectKey}",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}",
 "description": "Delete a project. Refused with 409 while it still holds repositories. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "delete",
 "domain": "project",
 "effects": ["delete"],
 "marks": [],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "projectKey", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "project_get",
 "key": "GET /api/latest/projects/{projectKey}",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}",
 "description": "One project: name, description, visibility and type. Needs PROJECT_VIEW.",
 "tags": ["Project"],
 "access": "read",
 "domain": "project",
 "effects": ["list-repositories"],
 "marks": [],
 "permission": "PROJECT_VIEW",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "projectKey", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "project_update",
 "key": "PUT /api/latest/projects/{projectKey}",
 "method": "PUT",
 "path": "/api/latest/projects/{projectKey}",
 "description": "Change name, key, description, visibility or avatar. A new key changes the address of all its repositories. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "admin",
 "domain": "project",
 "effects": ["publish", "change-settings"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "projectKey", "in": "path", "required": true }],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "project",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "body", "at": "/key", "kind": "project" }
  ],
  "beyond": ["A new key or visibility reaches every repository of the project."]
 }
},
{
 "name": "project_avatar_png_get",
 "key": "GET /api/latest/projects/{projectKey}/avatar.png",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/avatar.png",
 "description": "The avatar image of a project (PNG). Needs PROJECT_VIEW.",
 "tags": ["Project"],
 "access": "read",
 "domain": "project",
 "effects": ["none"],
 "marks": [],
 "permission": "PROJECT_VIEW",
 "deprecated": false,
 "paged": false,
 "accept": "*/*",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "s", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "project_avatar_png_create",
 "key": "POST /api/latest/projects/{projectKey}/avatar.png",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/avatar.png",
 "description": "Upload a new avatar for a project, PNG or JPEG, by default at most 1 MB and 1024x1024. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "admin",
 "domain": "project",
 "effects": ["change-settings"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "projectKey", "in": "path", "required": true }],
 "body": { "mediaType": "multipart/form-data", "required": true, "verified": true, "binaryFields": ["avatar"] },
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "project_hook_scripts_list",
 "key": "GET /api/latest/projects/{projectKey}/hook-scripts",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/hook-scripts",
 "description": "Hook scripts that are configured at project level, with their triggers. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "read",
 "domain": "project",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "project_hook_script_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/hook-scripts/{scriptId}",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/hook-scripts/{scriptId}",
 "description": "Stop a hook script from running in the repositories of a project; the script itself stays registered. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "delete",
 "domain": "project",
 "effects": ["delete", "change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "scriptId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["Takes effect in every repository of the project."]
 }
},
{
 "name": "project_hook_script_update",
 "key": "PUT /api/latest/projects/{projectKey}/hook-scripts/{scriptId}",
 "method": "PUT",
 "path": "/api/latest/projects/{projectKey}/hook-scripts/{scriptId}",
 "description": "Let a registered hook script run for all repositories of a project, or change its triggers: code on the server. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "admin",
 "domain": "project",
 "effects": ["change-settings", "change-protection", "run-code"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "scriptId", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["The script runs on the server for every repository of the project."]
 }
},
{
 "name": "project_permissions_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/permissions",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/permissions",
 "description": "Revoke all project permissions of the named users and groups at once. Name at least one; cutting your own access gives 409. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "delete",
 "domain": "project",
 "effects": ["revoke"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "group", "in": "query", "required": false },
  { "name": "user", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }, { "in": "query", "at": "user", "kind": "user" }],
  "beyond": ["Takes effect in every repository of the project."]
 }
},
{
 "name": "project_permissions_groups_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/permissions/groups",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/permissions/groups",
 "description": "Revoke all permissions of one group on a project. 409 if that would lower your own access. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "delete",
 "domain": "project",
 "effects": ["revoke"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "name", "in": "query", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["Takes effect in every repository of the project."]
 }
},
{
 "name": "project_permissions_groups_list",
 "key": "GET /api/latest/projects/{projectKey}/permissions/groups",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/permissions/groups",
 "description": "Groups with a permission granted on the project itself, and the highest one of each. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "read",
 "domain": "project",
 "effects": ["read-people"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "filter", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "project_permissions_groups_set",
 "key": "PUT /api/latest/projects/{projectKey}/permissions/groups",
 "method": "PUT",
 "path": "/api/latest/projects/{projectKey}/permissions/groups",
 "description": "Give a group another permission level on a project, up or down. Cannot lower your own access. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "admin",
 "domain": "project",
 "effects": ["grant", "revoke"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "name", "in": "query", "required": true },
  { "name": "permission", "in": "query", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["Takes effect in every repository of the project."]
 }
},
{
 "name": "project_permissions_groups_none_list",
 "key": "GET /api/latest/projects/{projectKey}/permissions/groups/none",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/permissions/groups/none",
 "description": "Groups that have no permission on the project yet. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "read",
 "domain": "project",
 "effects": ["read-people"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "filter", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "project_permissions_search",
 "key": "GET /api/latest/projects/{projectKey}/permissions/search",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/permissions/search",
 "description": "Users and groups with direct or implied access, global permissions included: more than the users and groups lists. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "read",
 "domain": "project",
 "effects": ["read-people"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "filterText", "in": "query", "required": false },
  { "name": "permission", "in": "query", "required": false },
  { "name": "type", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "project_permissions_users_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/permissions/users",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/permissions/users",
 "description": "Revoke all permissions of one user on a project. 409 if that would lower your own access. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "delete",
 "domain": "project",
 "effects": ["revoke"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "name", "in": "query", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }, { "in": "query", "at": "name", "kind": "user" }],
  "beyond": ["Takes effect in every repository of the project."]
 }
},
{
 "name": "project_permissions_users_list",
 "key": "GET /api/latest/projects/{projectKey}/permissions/users",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/permissions/users",
 "description": "Users with a permission granted on the project itself, and the highest one of each. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "read",
 "domain": "project",
 "effects": ["read-people"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "filter", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "project_permissions_users_set",
 "key": "PUT /api/latest/projects/{projectKey}/permissions/users",
 "method": "PUT",
 "path": "/api/latest/projects/{projectKey}/permissions/users",
 "description": "Grants a user a permission on a project, up or down. Cannot lower your own access. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "admin",
 "domain": "project",
 "effects": ["grant", "revoke"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "name", "in": "query", "required": true },
  { "name": "permission", "in": "query", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }, { "in": "query", "at": "name", "kind": "user" }],
  "beyond": ["Takes effect in every repository of the project."]
 }
},
{
 "name": "project_permissions_users_none_list",
 "key": "GET /api/latest/projects/{projectKey}/permissions/users/none",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/permissions/users/none",
 "description": "Licensed users who have no permission on the project yet. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "read",
 "domain": "project",
 "effects": ["read-people"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "filter", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "project_permission_all_list",
 "key": "GET /api/latest/projects/{projectKey}/permissions/{permission}/all",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/permissions/{permission}/all",
 "description": "Whether a permission is granted to all users by default; answers permitted true or false. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "read",
 "domain": "project",
 "effects": ["read-people"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "permission", "in": "path", "required": true }
 ],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "project_permission_all_create",
 "key": "POST /api/latest/projects/{projectKey}/permissions/{permission}/all",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/permissions/{permission}/all",
 "description": "Grant a project permission to every user, or take that default away with allow=false. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "admin",
 "domain": "project",
 "effects": ["publish", "grant", "revoke"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "permission", "in": "path", "required": true },
  { "name": "allow", "in": "query", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["Takes effect in every repository of the project."]
 }
},
{
 "name": "project_repos_list",
 "key": "GET /api/latest/projects/{projectKey}/repos",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos",
 "description": "Repositories of one project. By name, or across projects: repos_list. Needs PROJECT_READ.",
 "tags": ["Project"],
 "access": "read",
 "domain": "project",
 "effects": ["list-repositories"],
 "marks": [],
 "permission": "PROJECT_READ",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["Answers with all repositories of the project."]
 }
},
{
 "name": "project_repos_create",
 "key": "POST /api/latest/projects/{projectKey}/repos",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/repos",
 "description": "Create an empty repository in a project. Set description or visibility afterwards with repo_update. Needs REPO_CREATE.",
 "tags": ["Project"],
 "access": "write",
 "domain": "project",
 "effects": ["create-repository"],
 "marks": [],
 "permission": "REPO_CREATE",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "projectKey", "in": "path", "required": true }],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["Adds a repository beside those that exist."]
 }
},
{
 "name": "repo_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}",
 "description": "Schedules the repository for deletion (202); 204 means there was none. Needs REPO_ADMIN, or what the delete policy asks.",
 "tags": ["Project"],
 "access": "delete",
 "domain": "repository",
 "effects": ["delete-code", "delete"],
 "marks": [],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}",
 "description": "One repository: description, project, state, visibility, fork origin, clone links. Needs REPO_READ.",
 "tags": ["Project"],
 "access": "read",
 "domain": "repository",
 "effects": ["list-repositories"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_fork",
 "key": "POST /api/latest/projects/{projectKey}/repos/{repositorySlug}",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}",
 "description": "Forks the repository, into your personal project unless project.key is given; {} is a valid body. Needs REPO_READ here and PROJECT_ADMIN on the target.",
 "tags": ["Project"],
 "access": "write",
 "domain": "repository",
 "effects": ["create-repository", "publish"],
 "marks": [],
 "permission": "REPO_READ|PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": false, "verified": true },
 "scope": {
  "reach": "project",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" },
   { "in": "body", "at": "/project/key", "kind": "project" }
  ],
  "beyond": ["Without project.key the fork is created in the caller's personal project."]
 }
},
{
 "name": "repo_update",
 "key": "PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}",
 "method": "PUT",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}",
 "description": "Changes name, description, default branch or visibility, or archives. A new name can change the slug; project.key moves the repository. No archiving with open pull requests. Needs REPO_ADMIN.",
 "tags": ["Project"],
 "access": "admin",
 "domain": "repository",
 "effects": ["publish", "change-settings"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "project",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" },
   { "in": "body", "at": "/project/key", "kind": "project" }
  ],
  "beyond": ["A new name can change the slug, so that a scope naming the old slug no longer covers the repository."]
 }
},
{
 "name": "repo_archive_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/archive",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/archive",
 "description": "Binary archive of the repository, or of some paths, at a commit or ref; may be very large. Needs REPO_READ.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-code", "read-history"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "*/*",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "at", "in": "query", "required": false },
  { "name": "filename", "in": "query", "required": false },
  { "name": "format", "in": "query", "required": false },
  { "name": "path", "in": "query", "required": false },
  { "name": "prefix", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_attachment_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}",
 "description": "Deletes an attachment of the repository. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "delete",
 "domain": "repository",
 "effects": ["delete"],
 "marks": [],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "attachmentId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_attachment_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}",
 "description": "Content of an attachment, text or binary. Needs REPO_READ.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-code", "read-discussion"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "*/*",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "attachmentId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_attachment_metadata_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}/metadata",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}/metadata",
 "description": "Deletes the metadata of an attachment, not the attachment. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "delete",
 "domain": "repository",
 "effects": ["delete"],
 "marks": [],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "attachmentId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_attachment_metadata_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}/metadata",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}/metadata",
 "description": "JSON metadata stored with an attachment; 404 if it has none. Needs REPO_READ.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-discussion"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "attachmentId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_attachment_metadata_set",
 "key": "PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}/metadata",
 "method": "PUT",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}/metadata",
 "description": "Stores JSON metadata with an attachment. Needs only REPO_READ.",
 "tags": ["Repository"],
 "access": "write",
 "domain": "repository",
 "effects": ["comment"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "attachmentId", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_branches_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/branches",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/branches",
 "description": "Branches of the repository, all or those matching filterText. Needs REPO_READ.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-history"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "base", "in": "query", "required": false },
  { "name": "boostMatches", "in": "query", "required": false },
  { "name": "context", "in": "query", "required": false },
  { "name": "details", "in": "query", "required": false },
  { "name": "filterText", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "orderBy", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_branches_create",
 "key": "POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/branches",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/branches",
 "description": "Creates a branch at a start point. Twin of branch_utils_repo_branches_create. Needs REPO_WRITE.",
 "tags": ["Repository"],
 "access": "write",
 "domain": "repository",
 "effects": ["push-code"],
 "marks": [],
 "permission": "REPO_WRITE",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_branches_default_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/branches/default",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/branches/default",
 "description": "Deprecated: use repo_default_branch_get. Default branch; 204 for an empty repository, 404 if the branch does not exist yet. Needs REPO_READ.",
 "tags": ["Deprecated", "Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-history", "read-settings"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": true,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_branches_default_set",
 "key": "PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/branches/default",
 "method": "PUT",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/branches/default",
 "description": "Deprecated: use repo_default_branch_set. Makes another branch the default. Needs REPO_ADMIN.",
 "tags": ["Deprecated", "Repository"],
 "access": "admin",
 "domain": "repository",
 "effects": ["change-settings"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": true,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_browse_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/browse",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/browse",
 "description": "Entries of the root directory at a ref. One file or folder: repo_browse_path_get; all paths recursively: repo_files_list. Needs REPO_READ.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-history"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "at", "in": "query", "required": false },
  { "name": "blame", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "noContent", "in": "query", "required": false },
  { "name": "size", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false },
  { "name": "type", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_browse_path_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{path}",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{path}",
 "description": "A page of lines of a file, or entries of a directory, at a ref; can add blame or tell type or size. Whole file: repo_raw_path_get. Needs REPO_READ.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-code", "read-history"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "text": { "asked": false, "ignores": [] },
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "path", "in": "path", "required": true, "multiSegment": true },
  { "name": "at", "in": "query", "required": false },
  { "name": "blame", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "noContent", "in": "query", "required": false },
  { "name": "size", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false },
  { "name": "type", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_file_edit",
 "key": "PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{path}",
 "method": "PUT",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{path}",
 "description": "Commits new full content of one file to a branch. An existing file needs sourceCommitId, else 409. Project and repository access tokens are refused (403). Needs REPO_WRITE.",
 "tags": ["Repository"],
 "access": "write",
 "domain": "repository",
 "effects": ["push-code"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "path", "in": "path", "required": true, "multiSegment": true }
 ],
 "body": { "mediaType": "multipart/form-data", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_changes_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/changes",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/changes",
 "description": "Files changed between since and until; until is needed. The total is capped. One commit: repo_commit_changes_list. Needs REPO_READ.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-history"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "limit", "in": "query", "required": false },
  { "name": "since", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false },
  { "name": "until", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_commits_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits",
 "description": "Commits of the default branch, of a ref (until), or between two (since excluded); with path: the history of a file or folder. Needs REPO_READ.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-history"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "avatarScheme", "in": "query", "required": false },
  { "name": "avatarSize", "in": "query", "required": false },
  { "name": "followRenames", "in": "query", "required": false },
  { "name": "ignoreMissing", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "merges", "in": "query", "required": false },
  { "name": "path", "in": "query", "required": false },
  { "name": "since", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false },
  { "name": "until", "in": "query", "required": false },
  { "name": "withCounts", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_commit_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}",
 "description": "One commit by hash; ref names such as refs/heads/main are refused. Needs REPO_READ.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-history"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "commitId", "in": "path", "required": true },
  { "name": "path", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_commit_builds_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds",
 "description": "Deletes the build status with a given key from a commit. Needs REPO_ADMIN.",
 "tags": ["Builds and Deployments"],
 "access": "delete",
 "domain": "repository",
 "effects": ["report-result", "delete"],
 "marks": [],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "commitId", "in": "path", "required": true },
  { "name": "key", "in": "query", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_commit_builds_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds",
 "description": "One build status of a commit, by its key. All keys at once: build_status_commit_get (deprecated). Needs REPO_READ.",
 "tags": ["Builds and Deployments"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-reports"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "commitId", "in": "path", "required": true },
  { "name": "key", "in": "query", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_commit_builds_create",
 "key": "POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds",
 "description": "Records a build result (key, state, url) for a commit of this repository. Newer than build_status_commit_update. Needs only REPO_READ.",
 "tags": ["Builds and Deployments"],
 "access": "write",
 "domain": "repository",
 "effects": ["report-result"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "commitId", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_commit_changes_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/changes",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/changes",
 "description": "Files changed by a commit, with comment counts. The total is capped. Needs REPO_READ.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-history"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "commitId", "in": "path", "required": true },
  { "name": "limit", "in": "query", "required": false },
  { "name": "since", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false },
  { "name": "withComments", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_commit_comments_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments",
 "description": "Comments on a commit, or with since on a range; with path those on one file. Needs REPO_READ.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-discussion"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "commitId", "in": "path", "required": true },
  { "name": "limit", "in": "query", "required": false },
  { "name": "path", "in": "query", "required": false },
  { "name": "since", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_commit_comments_create",
 "key": "POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments",
 "description": "Comments on a commit: general, on a file or line (anchor), or as a reply (parent.id). Makes you a participant and watcher. Needs REPO_READ.",
 "tags": ["Repository"],
 "access": "write",
 "domain": "repository",
 "effects": ["comment"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "commitId", "in": "path", "required": true },
  { "name": "since", "in": "query", "required": false }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_commit_comment_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}",
 "description": "Deletes a commit comment without replies; give its current version. Needs REPO_READ for your own, REPO_ADMIN for others.",
 "tags": ["Repository"],
 "access": "delete",
 "domain": "repository",
 "effects": ["comment", "delete"],
 "marks": [],
 "permission": "REPO_ADMIN|REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "commitId", "in": "path", "required": true },
  { "name": "commentId", "in": "path", "required": true },
  { "name": "version", "in": "query", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_commit_comment_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}",
 "description": "One commit comment, with the version that update and delete ask for. Needs REPO_READ.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-discussion"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "commitId", "in": "path", "required": true },
  { "name": "commentId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_commit_comment_update",
 "key": "PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}",
 "method": "PUT",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}",
 "description": "Changes the text of your own commit comment; version must be the current one, else 409. Needs REPO_READ.",
 "tags": ["Repository"],
 "access": "write",
 "domain": "repository",
 "effects": ["comment"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "commitId", "in": "path", "required": true },
  { "name": "commentId", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_commit_deployments_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments",
 "description": "Deletes one deployment record of a commit. Needs REPO_ADMIN.",
 "tags": ["Builds and Deployments"],
 "access": "delete",
 "domain": "repository",
 "effects": ["report-result", "delete"],
 "marks": [],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "commitId", "in": "path", "required": true },
  { "name": "deploymentSequenceNumber", "in": "query", "required": true },
  { "name": "environmentKey", "in": "query", "required": true },
  { "name": "key", "in": "query", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_commit_deployments_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments",
 "description": "One deployment record of a commit; no tool lists all. Needs REPO_READ.",
 "tags": ["Builds and Deployments"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-reports"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "commitId", "in": "path", "required": true },
  { "name": "deploymentSequenceNumber", "in": "query", "required": true },
  { "name": "environmentKey", "in": "query", "required": true },
  { "name": "key", "in": "query", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_commit_deployments_create",
 "key": "POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments",
 "description": "Records a deployment of a commit, or updates it: key, environment, sequence number, state. Needs only REPO_READ.",
 "tags": ["Builds and Deployments"],
 "access": "write",
 "domain": "repository",
 "effects": ["report-result"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "commitId", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_commit_diff_stats_summary_path_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/diff-stats-summary/{path}",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/diff-stats-summary/{path}",
 "description": "Counts for what a commit changed in a path: modified files, added and deleted lines. All files: repo_compare_diff_stats_summary_path_get from commit to parent. Needs REPO_READ.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-history"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "commitId", "in": "path", "required": true },
  { "name": "path", "in": "path", "required": true, "multiSegment": true },
  { "name": "autoSrcPath", "in": "query", "required": false },
  { "name": "since", "in": "query", "required": false },
  { "name": "srcPath", "in": "query", "required": false },
  { "name": "whitespace", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_commit_diff_path_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/diff/{path}",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/diff/{path}",
 "description": "Diff of one path in a commit, comments with withComments; all files: repo_diff_get. Needs REPO_READ.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-code", "read-history", "read-discussion"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "text": { "asked": true, "ignores": ["contextLines", "filter", "withComments"] },
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "commitId", "in": "path", "required": true },
  { "name": "path", "in": "path", "required": true, "multiSegment": true },
  { "name": "autoSrcPath", "in": "query", "required": false },
  { "name": "avatarScheme", "in": "query", "required": false },
  { "name": "avatarSize", "in": "query", "required": false },
  { "name": "contextLines", "in": "query", "required": false },
  { "name": "filter", "in": "query", "required": false },
  { "name": "since", "in": "query", "required": false },
  { "name": "srcPath", "in": "query", "required": false },
  { "name": "whitespace", "in": "query", "required": false },
  { "name": "withComments", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_commit_merge_base_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/merge-base",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/merge-base",
 "description": "Best common ancestor of commitId and otherCommitId; 204 if they have none.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-history"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "commitId", "in": "path", "required": true },
  { "name": "otherCommitId", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_commit_pull_requests_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/pull-requests",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/pull-requests",
 "description": "Pull requests of this repository that contain a commit. Needs a login and access to the repository.",
 "tags": ["Pull Requests"],
 "access": "read",
 "domain": "pull-request",
 "effects": ["read-discussion"],
 "marks": [],
 "permission": "AUTHENTICATED",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "commitId", "in": "path", "required": true },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": ["A pull request from a fork names the fork, which may belong to another project."]
 }
},
{
 "name": "repo_commit_watch_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/watch",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/watch",
 "description": "Stops your watching of a commit. Needs REPO_READ.",
 "tags": ["Repository"],
 "access": "write",
 "domain": "repository",
 "effects": ["none"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "commitId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_commit_watch",
 "key": "POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/watch",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/watch",
 "description": "Makes you a watcher of a commit. Needs REPO_READ.",
 "tags": ["Repository"],
 "access": "write",
 "domain": "repository",
 "effects": ["none"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "commitId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_compare_changes_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/changes",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/changes",
 "description": "Files changed in from but not in to; a missing side means the default branch. fromRepo compares with another repository.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-history"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "from", "in": "query", "required": false },
  { "name": "fromRepo", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false },
  { "name": "to", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" },
   { "in": "query", "at": "fromRepo", "kind": "repository-path" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_compare_commits_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/commits",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/commits",
 "description": "Commits that from has and to lacks; a missing side means the default branch. fromRepo compares with another repository.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-history"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "from", "in": "query", "required": false },
  { "name": "fromRepo", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false },
  { "name": "to", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" },
   { "in": "query", "at": "fromRepo", "kind": "repository-path" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_compare_diff_stats_summary_path_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff-stats-summary{path}",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff-stats-summary{path}",
 "description": "Counts for what from has and to lacks: modified files, added and deleted lines. fromRepo compares with another repository.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-history"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "path", "in": "path", "required": false, "multiSegment": true, "glued": true },
  { "name": "from", "in": "query", "required": false },
  { "name": "fromRepo", "in": "query", "required": false },
  { "name": "srcPath", "in": "query", "required": false },
  { "name": "to", "in": "query", "required": false },
  { "name": "whitespace", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" },
   { "in": "query", "at": "fromRepo", "kind": "repository-path" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_compare_diff_path_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff{path}",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff{path}",
 "description": "Diff of what from has and to lacks, for one path or all; a missing side means the default branch. fromRepo compares with another repository.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-code", "read-history"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "text": { "asked": false, "ignores": [] },
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "path", "in": "path", "required": false, "multiSegment": true, "glued": true },
  { "name": "contextLines", "in": "query", "required": false },
  { "name": "from", "in": "query", "required": false },
  { "name": "fromRepo", "in": "query", "required": false },
  { "name": "srcPath", "in": "query", "required": false },
  { "name": "to", "in": "query", "required": false },
  { "name": "whitespace", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" },
   { "in": "query", "at": "fromRepo", "kind": "repository-path" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_contributing_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/contributing",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/contributing",
 "description": "Text of the CONTRIBUTING file (also .md or .txt), if there is one. Needs REPO_READ.",
 "tags": ["Project"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-code"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "*/*",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "at", "in": "query", "required": false },
  { "name": "hardwrap", "in": "query", "required": false },
  { "name": "htmlEscape", "in": "query", "required": false },
  { "name": "includeHeadingId", "in": "query", "required": false },
  { "name": "markup", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_default_branch_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/default-branch",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/default-branch",
 "description": "The configured default branch, even one that does not exist yet. Needs REPO_READ.",
 "tags": ["Project"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-history", "read-settings"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_default_branch_set",
 "key": "PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/default-branch",
 "method": "PUT",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/default-branch",
 "description": "Makes another branch the default of the repository. Needs REPO_ADMIN.",
 "tags": ["Project"],
 "access": "admin",
 "domain": "repository",
 "effects": ["change-settings"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_diff_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/diff",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/diff",
 "description": "Raw text diff of all files of a commit, or between since and until; until is needed. Needs REPO_READ.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-code", "read-history"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "text/plain",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "contextLines", "in": "query", "required": false },
  { "name": "since", "in": "query", "required": false },
  { "name": "srcPath", "in": "query", "required": false },
  { "name": "until", "in": "query", "required": true },
  { "name": "whitespace", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_diff_path_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/diff/{path}",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/diff/{path}",
 "description": "Raw text diff of one path in a commit, or between since and until; until is needed. Needs REPO_READ.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-code", "read-history"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "text/plain",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "path", "in": "path", "required": true, "multiSegment": true },
  { "name": "contextLines", "in": "query", "required": false },
  { "name": "since", "in": "query", "required": false },
  { "name": "srcPath", "in": "query", "required": false },
  { "name": "until", "in": "query", "required": true },
  { "name": "whitespace", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_files_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/files",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/files",
 "description": "Paths of all files in the repository, recursively, at a ref. Needs REPO_READ.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-history"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "at", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_files_path_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/files/{path}",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/files/{path}",
 "description": "Paths of all files under a directory, recursively, at a ref; 400 if path is a file. Needs REPO_READ.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-history"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "path", "in": "path", "required": true, "multiSegment": true },
  { "name": "at", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_forks_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/forks",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/forks",
 "description": "Direct forks that you can read, in any project. Forks of forks too: repo_related_get.",
 "tags": ["Project"],
 "access": "read",
 "domain": "repository",
 "effects": ["list-repositories"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "global",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": ["Lists forks in other projects."]
 }
},
{
 "name": "repo_hook_scripts_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts",
 "description": "Hook scripts configured to run in a repository, with their triggers. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_hook_script_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts/{scriptId}",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts/{scriptId}",
 "description": "Stops a hook script from running in a repository; the script itself stays. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "delete",
 "domain": "repository",
 "effects": ["delete", "change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "scriptId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_hook_script_update",
 "key": "PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts/{scriptId}",
 "method": "PUT",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts/{scriptId}",
 "description": "Makes a stored hook script run on the server for given triggers of a repository, or changes those triggers. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "admin",
 "domain": "repository",
 "effects": ["change-settings", "change-protection", "run-code"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "scriptId", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_labels_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/labels",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/labels",
 "description": "Labels on the repository. Needs REPO_READ.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["list-repositories"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_labels_create",
 "key": "POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/labels",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/labels",
 "description": "Puts a label on the repository; 3-50 characters of a-z, 0-9 and -. 400 if it is there already. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "write",
 "domain": "repository",
 "effects": ["change-settings"],
 "marks": [],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_label_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/labels/{labelName}",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/labels/{labelName}",
 "description": "Takes a label off the repository. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "write",
 "domain": "repository",
 "effects": ["change-settings"],
 "marks": [],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "labelName", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_last_modified_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/last-modified",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/last-modified",
 "description": "Entries of the root directory, each with the last commit that changed it; costly on long history. Needs REPO_READ.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-history"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "at", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_last_modified_path_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/last-modified/{path}",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/last-modified/{path}",
 "description": "Entries of a directory, each with the last commit that changed it; costly on long history. Needs REPO_READ.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-history"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "path", "in": "path", "required": true, "multiSegment": true },
  { "name": "at", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_license_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/license",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/license",
 "description": "Text of the LICENSE file (also .md or .txt), if there is one. Needs REPO_READ.",
 "tags": ["Project"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-code"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "*/*",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "at", "in": "query", "required": false },
  { "name": "hardwrap", "in": "query", "required": false },
  { "name": "htmlEscape", "in": "query", "required": false },
  { "name": "includeHeadingId", "in": "query", "required": false },
  { "name": "markup", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_participants_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/participants",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/participants",
 "description": "Users who take part in pull requests to (INCOMING) or from (OUTGOING) the repository, by role.",
 "tags": ["Pull Requests"],
 "access": "read",
 "domain": "pull-request",
 "effects": ["read-discussion", "read-people"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "direction", "in": "query", "required": false },
  { "name": "filter", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "role", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "global",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": ["With direction OUTGOING it reads pull requests that target other repositories."]
 }
},
{
 "name": "repo_patch_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/patch",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/patch",
 "description": "Patch text of one commit, or of the commits from since to until; unbounded size. Needs REPO_READ.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-code", "read-history"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "text/plain",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "allAncestors", "in": "query", "required": false },
  { "name": "since", "in": "query", "required": false },
  { "name": "until", "in": "query", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_permissions_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions",
 "description": "Revokes all repository grants of the named users and groups at once. Needs PROJECT_ADMIN; refused if you would lose your own access.",
 "tags": ["Permission Management"],
 "access": "admin",
 "domain": "repository",
 "effects": ["revoke"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "group", "in": "query", "required": false },
  { "name": "user", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" },
   { "in": "query", "at": "user", "kind": "user" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_permissions_groups_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups",
 "description": "Revokes a group's grants on a repository; refused if it would lower your own level. Needs REPO_ADMIN.",
 "tags": ["Permission Management"],
 "access": "admin",
 "domain": "repository",
 "effects": ["revoke"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "name", "in": "query", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_permissions_groups_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups",
 "description": "Groups granted a permission on a repository itself, with the highest one. Needs REPO_ADMIN.",
 "tags": ["Permission Management"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-people"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "filter", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_permissions_groups_set",
 "key": "PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups",
 "method": "PUT",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups",
 "description": "Sets the permission of groups on a repository, up or down. Needs REPO_ADMIN; refused if it would lower your own level.",
 "tags": ["Permission Management"],
 "access": "admin",
 "domain": "repository",
 "effects": ["grant", "revoke"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "name", "in": "query", "required": true },
  { "name": "permission", "in": "query", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_permissions_groups_none_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups/none",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups/none",
 "description": "Groups without any grant on a repository. Needs REPO_ADMIN.",
 "tags": ["Permission Management"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-people"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "filter", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "global",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": ["Lists groups of the whole installation."]
 }
},
{
 "name": "repo_permissions_search",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/search",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/search",
 "description": "Users and groups with direct or implied access to a repository, project and global grants included. Needs REPO_ADMIN.",
 "tags": ["Permission Management"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-people"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "filterText", "in": "query", "required": false },
  { "name": "permission", "in": "query", "required": false },
  { "name": "type", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "instance",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": ["Also shows who holds project and global permissions."]
 }
},
{
 "name": "repo_permissions_users_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users",
 "description": "Revokes a user's grants on a repository; grants through groups or the project stay. Needs REPO_ADMIN.",
 "tags": ["Permission Management"],
 "access": "admin",
 "domain": "repository",
 "effects": ["revoke"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "name", "in": "query", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" },
   { "in": "query", "at": "name", "kind": "user" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_permissions_users_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users",
 "description": "Users granted a permission on a repository itself, with the highest one; inherited access: repo_permissions_search. Needs REPO_ADMIN.",
 "tags": ["Permission Management"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-people"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "filter", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_permissions_users_set",
 "key": "PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users",
 "method": "PUT",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users",
 "description": "Sets the permission of users on a repository, up or down; not your own down. Needs REPO_ADMIN.",
 "tags": ["Permission Management"],
 "access": "admin",
 "domain": "repository",
 "effects": ["grant", "revoke"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "name", "in": "query", "required": true },
  { "name": "permission", "in": "query", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" },
   { "in": "query", "at": "name", "kind": "user" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_permissions_users_none_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users/none",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users/none",
 "description": "Licensed users without any grant on a repository. Needs REPO_ADMIN.",
 "tags": ["Permission Management"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-people"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "filter", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "global",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": ["Lists licensed users of the whole installation."]
 }
},
{
 "name": "pull_requests_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests",
 "description": "Pull requests of a repository: open ones into it, unless state or direction (OUTGOING: those that leave it) say otherwise; participants keeps those of certain people. Needs REPO_READ.",
 "tags": ["Pull Requests"],
 "access": "read",
 "domain": "pull-request",
 "effects": ["read-discussion"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "at", "in": "query", "required": false },
  { "name": "direction", "in": "query", "required": false },
  { "name": "draft", "in": "query", "required": false },
  { "name": "filterText", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "order", "in": "query", "required": false },
  { "name": "participants", "in": "query", "required": false, "numbered": true },
  { "name": "start", "in": "query", "required": false },
  { "name": "state", "in": "query", "required": false },
  { "name": "withAttributes", "in": "query", "required": false },
  { "name": "withProperties", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": ["Direction OUTGOING returns pull requests into other repositories; sources may be forks."]
 }
},
{
 "name": "pull_requests_create",
 "key": "POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests",
 "description": "Opens a pull request from a branch or tag, maybe of a fork, into a branch, without default reviewers. Fails if one is open for the pair or nothing is to merge. Needs REPO_READ on both repositories.",
 "tags": ["Pull Requests"],
 "access": "write",
 "domain": "pull-request",
 "effects": ["change-pull-request"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" },
   { "in": "body", "at": "/fromRef/repository/project/key", "kind": "project" },
   { "in": "body", "at": "/fromRef/repository/slug", "kind": "repository" },
   { "in": "body", "at": "/toRef/repository/project/key", "kind": "project" },
   { "in": "body", "at": "/toRef/repository/slug", "kind": "repository" },
   { "in": "body", "at": "/reviewers/*/user/name", "kind": "user" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}",
 "description": "Deletes a pull request for good; pull_request_decline keeps it. Needs the current version, and REPO_ADMIN unless authors may delete their own.",
 "tags": ["Pull Requests"],
 "access": "delete",
 "domain": "pull-request",
 "effects": ["delete"],
 "marks": [],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}",
 "description": "One pull request: title, description, state, version, branches, author, reviewers and their status. Needs REPO_READ.",
 "tags": ["Pull Requests"],
 "access": "read",
 "domain": "pull-request",
 "effects": ["read-discussion"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_update",
 "key": "PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}",
 "method": "PUT",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}",
 "description": "Changes title, description, reviewers, target branch or draft. Send the current version and all reviewers: leaving reviewers out removes them. Needs REPO_WRITE, or REPO_READ as author.",
 "tags": ["Pull Requests"],
 "access": "write",
 "domain": "pull-request",
 "effects": ["unapprove", "change-pull-request"],
 "marks": [],
 "permission": "REPO_READ|REPO_WRITE",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" },
   { "in": "body", "at": "/toRef/repository/project/key", "kind": "project" },
   { "in": "body", "at": "/toRef/repository/slug", "kind": "repository" },
   { "in": "body", "at": "/reviewers/*/user/name", "kind": "user" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_raw_diff_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.diff",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.diff",
 "description": "Whole pull request as one plain-text diff; for one file with its comments take pull_request_diff_path_get. Needs REPO_READ.",
 "tags": ["Pull Requests"],
 "access": "read",
 "domain": "pull-request",
 "effects": ["read-code", "read-history"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "text/plain",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true },
  { "name": "contextLines", "in": "query", "required": false },
  { "name": "whitespace", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_raw_patch_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.patch",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.patch",
 "description": "Pull request as a plain-text patch, commit by commit, for git am. As one diff: pull_request_raw_diff_get. Needs REPO_READ.",
 "tags": ["Pull Requests"],
 "access": "read",
 "domain": "pull-request",
 "effects": ["read-code", "read-history"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "text/plain",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_activities_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/activities",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/activities",
 "description": "Everything that happened on a pull request: comments on it and on all its files, approvals, pushes, merges. The way to read all comments. Needs REPO_READ.",
 "tags": ["Pull Requests"],
 "access": "read",
 "domain": "pull-request",
 "effects": ["read-code", "read-history", "read-discussion"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true },
  { "name": "fromId", "in": "query", "required": false },
  { "name": "fromType", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_approve_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/approve",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/approve",
 "description": "Takes back your approval; you stay a participant. Deprecated: use pull_request_participants_user_update with UNAPPROVED. Needs REPO_READ.",
 "tags": ["Deprecated", "Pull Requests"],
 "access": "write",
 "domain": "pull-request",
 "effects": ["unapprove"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": true,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_approve",
 "key": "POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/approve",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/approve",
 "description": "Approves a pull request as yourself. Deprecated: use pull_request_participants_user_update with APPROVED. Needs REPO_READ.",
 "tags": ["Deprecated", "Pull Requests"],
 "access": "write",
 "domain": "pull-request",
 "effects": ["approve"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": true,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_auto_merge_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge",
 "description": "Cancels a pending auto-merge. Needs REPO_WRITE.",
 "tags": ["Pull Requests"],
 "access": "write",
 "domain": "pull-request",
 "effects": ["change-pull-request"],
 "marks": [],
 "permission": "REPO_WRITE",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_auto_merge_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge",
 "description": "The pending auto-merge of a pull request, if one was requested. Needs REPO_READ.",
 "tags": ["Pull Requests"],
 "access": "read",
 "domain": "pull-request",
 "effects": ["read-discussion"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_auto_merge",
 "key": "POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge",
 "description": "Tries the merge now for an auto-merge already requested; to request one, use pull_request_merge with autoMerge. Needs REPO_WRITE.",
 "tags": ["Pull Requests"],
 "access": "write",
 "domain": "pull-request",
 "effects": ["merge", "push-code"],
 "marks": [],
 "permission": "REPO_WRITE",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": ["Brings commits of the source repository, perhaps a fork, into the target branch."]
 }
},
{
 "name": "pull_request_blocker_comments_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments",
 "description": "Tasks (blocker comments) of a pull request, open or resolved; count only counts them. All comments: pull_request_activities_list. Needs REPO_READ.",
 "tags": ["Pull Requests"],
 "access": "read",
 "domain": "pull-request",
 "effects": ["read-discussion"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true },
  { "name": "count", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false },
  { "name": "state", "in": "query", "required": false },
  { "name": "states", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_blocker_comments_create",
 "key": "POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments",
 "description": "Adds a task (blocker comment): general, reply (parent) or on a file or line (anchor). Same as pull_request_comments_create with severity BLOCKER. Needs REPO_READ.",
 "tags": ["Pull Requests"],
 "access": "write",
 "domain": "pull-request",
 "effects": ["comment"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_blocker_comment_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId}",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId}",
 "description": "Deletes a task; fails if it has replies. Send its current version. Your own with REPO_READ, others' with REPO_ADMIN.",
 "tags": ["Pull Requests"],
 "access": "delete",
 "domain": "pull-request",
 "effects": ["comment", "delete"],
 "marks": [],
 "permission": "REPO_ADMIN|REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true },
  { "name": "commentId", "in": "path", "required": true },
  { "name": "version", "in": "query", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_blocker_comment_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId}",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId}",
 "description": "One task (blocker comment) with its version and state. Needs REPO_READ.",
 "tags": ["Pull Requests"],
 "access": "read",
 "domain": "pull-request",
 "effects": ["read-discussion"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true },
  { "name": "commentId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_blocker_comment_update",
 "key": "PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId}",
 "method": "PUT",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId}",
 "description": "Resolves a task (state RESOLVED), reopens it (OPEN), edits it, or makes it a plain comment (severity NORMAL). Send its version; only its author may change the text. Needs REPO_READ.",
 "tags": ["Pull Requests"],
 "access": "write",
 "domain": "pull-request",
 "effects": ["comment"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true },
  { "name": "commentId", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_changes_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/changes",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/changes",
 "description": "Files changed by a pull request. At most one page: start is ignored and long lists are cut. Needs REPO_READ.",
 "tags": ["Pull Requests"],
 "access": "read",
 "domain": "pull-request",
 "effects": ["read-history"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true },
  { "name": "changeScope", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "sinceId", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false },
  { "name": "untilId", "in": "query", "required": false },
  { "name": "withComments", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_comments_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments",
 "description": "Comments on one file of a pull request (path is required); for all comments take pull_request_activities_list. Needs REPO_READ.",
 "tags": ["Pull Requests"],
 "access": "read",
 "domain": "pull-request",
 "effects": ["read-discussion"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true },
  { "name": "anchorState", "in": "query", "required": false },
  { "name": "diffType", "in": "query", "required": false },
  { "name": "diffTypes", "in": "query", "required": false },
  { "name": "fromHash", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "path", "in": "query", "required": true },
  { "name": "start", "in": "query", "required": false },
  { "name": "state", "in": "query", "required": false },
  { "name": "states", "in": "query", "required": false },
  { "name": "toHash", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_comments_create",
 "key": "POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments",
 "description": "Comments on a pull request: general, reply (parent) or on a file or line (anchor). severity BLOCKER makes a task, state PENDING a draft for your review. Needs REPO_READ.",
 "tags": ["Pull Requests"],
 "access": "write",
 "domain": "pull-request",
 "effects": ["comment"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_comment_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}",
 "description": "Deletes a comment; fails if it has replies. Send its current version. Your own with REPO_READ, others' with REPO_ADMIN.",
 "tags": ["Pull Requests"],
 "access": "delete",
 "domain": "pull-request",
 "effects": ["comment", "delete"],
 "marks": [],
 "permission": "REPO_ADMIN|REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true },
  { "name": "commentId", "in": "path", "required": true },
  { "name": "version", "in": "query", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_comment_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}",
 "description": "One comment with its replies, and the version that an edit or a delete must send. Needs REPO_READ.",
 "tags": ["Pull Requests"],
 "access": "read",
 "domain": "pull-request",
 "effects": ["read-discussion"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true },
  { "name": "commentId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_comment_update",
 "key": "PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}",
 "method": "PUT",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}",
 "description": "Edits a comment, makes it a task (severity BLOCKER) or back (NORMAL), resolves a task (state) or a thread (threadResolved). Send its version; only its author may change the text. Needs REPO_READ.",
 "tags": ["Pull Requests"],
 "access": "write",
 "domain": "pull-request",
 "effects": ["comment"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true },
  { "name": "commentId", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_comment_apply_suggestion",
 "key": "POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/apply-suggestion",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/apply-suggestion",
 "description": "Commits a suggestion from a comment to the source branch. Needs the current versions of comment and pull request; a conflict must be applied by hand.",
 "tags": ["Pull Requests"],
 "access": "write",
 "domain": "pull-request",
 "effects": ["push-code"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true },
  { "name": "commentId", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": ["Commits to the source branch, also when it lies in a fork or another repository."]
 }
},
{
 "name": "pull_request_commit_message_suggestion_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commit-message-suggestion",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commit-message-suggestion",
 "description": "Title and body that Bitbucket proposes for the merge commit.",
 "tags": ["Pull Requests"],
 "access": "read",
 "domain": "pull-request",
 "effects": ["read-history", "read-discussion"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_commits_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commits",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commits",
 "description": "Commits of a pull request. Needs REPO_READ.",
 "tags": ["Pull Requests"],
 "access": "read",
 "domain": "pull-request",
 "effects": ["read-history"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true },
  { "name": "avatarScheme", "in": "query", "required": false },
  { "name": "avatarSize", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false },
  { "name": "withCounts", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_decline",
 "key": "POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/decline",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/decline",
 "description": "Declines an open pull request; pull_request_reopen undoes it. Needs REPO_READ and the current version.",
 "tags": ["Pull Requests"],
 "access": "write",
 "domain": "pull-request",
 "effects": ["comment", "decline"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_diff_stats_summary_path_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff-stats-summary/{path}",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff-stats-summary/{path}",
 "description": "Totals only: files changed, lines added and deleted, for one path. A whole pull request: repo_compare_diff_stats_summary_path_get with its two branches. Needs REPO_READ.",
 "tags": ["Pull Requests"],
 "access": "read",
 "domain": "pull-request",
 "effects": ["read-history"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true },
  { "name": "path", "in": "path", "required": true, "multiSegment": true },
  { "name": "sinceId", "in": "query", "required": false },
  { "name": "srcPath", "in": "query", "required": false },
  { "name": "untilId", "in": "query", "required": false },
  { "name": "whitespace", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_diff_path_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff/{path}",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff/{path}",
 "description": "Diff of one file, with comments; of all: pull_request_raw_diff_get. Not paged: long diffs are cut. A moved file needs srcPath. Needs REPO_READ.",
 "tags": ["Pull Requests"],
 "access": "read",
 "domain": "pull-request",
 "effects": ["read-code", "read-history", "read-discussion"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "text": { "asked": true, "ignores": ["contextLines", "diffType", "withComments"] },
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true },
  { "name": "path", "in": "path", "required": true, "multiSegment": true },
  { "name": "avatarScheme", "in": "query", "required": false },
  { "name": "avatarSize", "in": "query", "required": false },
  { "name": "contextLines", "in": "query", "required": false },
  { "name": "diffType", "in": "query", "required": false },
  { "name": "sinceId", "in": "query", "required": false },
  { "name": "srcPath", "in": "query", "required": false },
  { "name": "untilId", "in": "query", "required": false },
  { "name": "whitespace", "in": "query", "required": false },
  { "name": "withComments", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_merge_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge",
 "description": "Whether an open pull request can be merged: conflicts and merge checks that veto. Merges nothing. Needs REPO_READ.",
 "tags": ["Pull Requests"],
 "access": "read",
 "domain": "pull-request",
 "effects": ["read-discussion"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_merge",
 "key": "POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge",
 "description": "Merges now, or with autoMerge once all merge checks pass. Needs REPO_WRITE and the current version; conflicts and vetoes fail.",
 "tags": ["Pull Requests"],
 "access": "write",
 "domain": "pull-request",
 "effects": ["merge", "push-code"],
 "marks": [],
 "permission": "REPO_WRITE",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": ["Brings commits of the source repository, perhaps a fork, into the target branch."]
 }
},
{
 "name": "pull_request_merge_base_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge-base",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge-base",
 "description": "Best common ancestor commit of source and target branch; empty answer when there is none.",
 "tags": ["Pull Requests"],
 "access": "read",
 "domain": "pull-request",
 "effects": ["read-history"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_participants_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants",
 "description": "Takes the reviewer role from a user. Deprecated: use pull_request_participants_user_delete. Needs REPO_WRITE.",
 "tags": ["Deprecated", "Pull Requests"],
 "access": "write",
 "domain": "pull-request",
 "effects": ["unapprove", "change-pull-request"],
 "marks": [],
 "permission": "REPO_WRITE",
 "deprecated": true,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true },
  { "name": "username", "in": "query", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" },
   { "in": "query", "at": "username", "kind": "user" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_participants_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants",
 "description": "Author, reviewers and participants of a pull request with their status. Needs REPO_READ.",
 "tags": ["Pull Requests"],
 "access": "read",
 "domain": "pull-request",
 "effects": ["read-discussion", "read-people"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_participants_create",
 "key": "POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants",
 "description": "Adds one reviewer and keeps the others; the author cannot be one. Needs REPO_WRITE.",
 "tags": ["Pull Requests"],
 "access": "write",
 "domain": "pull-request",
 "effects": ["change-pull-request"],
 "marks": [],
 "permission": "REPO_WRITE",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" },
   { "in": "body", "at": "/user/name", "kind": "user" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_participants_user_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants/{userSlug}",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants/{userSlug}",
 "description": "Takes the reviewer role from a user, who stays a participant. Needs REPO_WRITE.",
 "tags": ["Pull Requests"],
 "access": "write",
 "domain": "pull-request",
 "effects": ["unapprove", "change-pull-request"],
 "marks": [],
 "permission": "REPO_WRITE",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true },
  { "name": "userSlug", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" },
   { "in": "path", "at": "userSlug", "kind": "user" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_participants_user_update",
 "key": "PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants/{userSlug}",
 "method": "PUT",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants/{userSlug}",
 "description": "Sets your own review status: APPROVED, NEEDS_WORK or UNAPPROVED. The author has none. Needs REPO_READ and an open pull request.",
 "tags": ["Pull Requests"],
 "access": "write",
 "domain": "pull-request",
 "effects": ["approve", "unapprove"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true },
  { "name": "userSlug", "in": "path", "required": true },
  { "name": "version", "in": "query", "required": false }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" },
   { "in": "path", "at": "userSlug", "kind": "user" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_reopen",
 "key": "POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/reopen",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/reopen",
 "description": "Reopens a declined pull request. Needs REPO_READ and the current version.",
 "tags": ["Pull Requests"],
 "access": "write",
 "domain": "pull-request",
 "effects": ["change-pull-request"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_review_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review",
 "description": "Discards your unfinished review, draft comments included. Needs REPO_READ.",
 "tags": ["Pull Requests"],
 "access": "delete",
 "domain": "pull-request",
 "effects": ["comment", "delete"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_review_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review",
 "description": "Threads with your own draft (PENDING) comments on a pull request.",
 "tags": ["Pull Requests"],
 "access": "read",
 "domain": "pull-request",
 "effects": ["read-discussion"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_review_set",
 "key": "PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review",
 "method": "PUT",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review",
 "description": "Finishes your review: publishes your draft comments, with an optional general comment and status. Fails when you have no review.",
 "tags": ["Pull Requests"],
 "access": "write",
 "domain": "pull-request",
 "effects": ["comment", "approve", "unapprove"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true },
  { "name": "version", "in": "query", "required": false }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_watch_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/watch",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/watch",
 "description": "Stops watching a pull request. Needs REPO_READ.",
 "tags": ["Pull Requests"],
 "access": "write",
 "domain": "pull-request",
 "effects": ["none"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_watch",
 "key": "POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/watch",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/watch",
 "description": "Starts watching a pull request. Needs REPO_READ.",
 "tags": ["Pull Requests"],
 "access": "write",
 "domain": "pull-request",
 "effects": ["none"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_raw_path_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/raw/{path}",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/raw/{path}",
 "description": "Whole raw content of one file at a ref, text or binary. By pages of lines: repo_browse_path_get. Needs REPO_READ.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-code"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "*/*",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "path", "in": "path", "required": true, "multiSegment": true },
  { "name": "at", "in": "query", "required": false },
  { "name": "hardwrap", "in": "query", "required": false },
  { "name": "htmlEscape", "in": "query", "required": false },
  { "name": "includeHeadingId", "in": "query", "required": false },
  { "name": "markup", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_readme_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/readme",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/readme",
 "description": "Text of the README file (also .md or .txt), if there is one. Needs REPO_READ.",
 "tags": ["Project"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-code"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "*/*",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "at", "in": "query", "required": false },
  { "name": "hardwrap", "in": "query", "required": false },
  { "name": "htmlEscape", "in": "query", "required": false },
  { "name": "includeHeadingId", "in": "query", "required": false },
  { "name": "markup", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_recreate",
 "key": "POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/recreate",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/recreate",
 "description": "Cleans up a repository whose creation or fork failed (state INITIALISATION_FAILED) and tries again. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "delete",
 "domain": "repository",
 "effects": ["create-repository", "delete-code", "delete"],
 "marks": [],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_ref_change_activities_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/ref-change-activities",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/ref-change-activities",
 "description": "Push log of the repository: who changed which branch or tag and when, for all refs or one. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-history"],
 "marks": [],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "limit", "in": "query", "required": false },
  { "name": "ref", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_ref_change_activities_branches_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/ref-change-activities/branches",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/ref-change-activities/branches",
 "description": "Branches that occur in the push log. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-history"],
 "marks": [],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "filterText", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_related_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/related",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/related",
 "description": "Repositories of the same fork hierarchy that you can read, in any project. Direct forks only: repo_forks_list.",
 "tags": ["Project"],
 "access": "read",
 "domain": "repository",
 "effects": ["list-repositories"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "global",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": ["Lists repositories of other projects."]
 }
},
{
 "name": "repo_secret_scanning_allowlist_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist",
 "description": "Allowlist rules of a repository: lines and files that secret scanning ignores. Needs REPO_ADMIN.",
 "tags": ["Security"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "filter", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "order", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_secret_scanning_allowlist_create",
 "key": "POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist",
 "description": "Makes secret scanning ignore matching lines or files of a repository. Give lineRegex, pathRegex or both. Needs REPO_ADMIN.",
 "tags": ["Security"],
 "access": "admin",
 "domain": "repository",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_secret_scanning_allowlist_item_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist/{id}",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist/{id}",
 "description": "Removes a secret scanning allowlist rule of a repository, so its matches can be reported again. Needs REPO_ADMIN.",
 "tags": ["Security"],
 "access": "delete",
 "domain": "repository",
 "effects": ["delete", "change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "id", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_secret_scanning_allowlist_item_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist/{id}",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist/{id}",
 "description": "One secret scanning allowlist rule of a repository. Needs REPO_ADMIN.",
 "tags": ["Security"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "id", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_secret_scanning_allowlist_item_update",
 "key": "PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist/{id}",
 "method": "PUT",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist/{id}",
 "description": "Changes an allowlist rule of a repository's secret scanning. Send the whole rule. Needs REPO_ADMIN.",
 "tags": ["Security"],
 "access": "admin",
 "domain": "repository",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "id", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_secret_scanning_exempt_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/exempt",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/exempt",
 "description": "Ends a repository's exemption, so that it is scanned for secrets again.",
 "tags": ["Security"],
 "access": "admin",
 "domain": "repository",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_secret_scanning_exempt_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/exempt",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/exempt",
 "description": "Whether a repository is left out of secret scanning: true or false.",
 "tags": ["Security"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_secret_scanning_exempt_set",
 "key": "PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/exempt",
 "method": "PUT",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/exempt",
 "description": "Deprecated: leaves a repository out of secret scanning. Use project_secret_scanning_exempt_create.",
 "tags": ["Security"],
 "access": "admin",
 "domain": "repository",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": true,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_secret_scanning_rules_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules",
 "description": "Secret scanning rules set on a repository: patterns that count as a secret. Needs REPO_ADMIN.",
 "tags": ["Security"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "filter", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "order", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_secret_scanning_rules_create",
 "key": "POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules",
 "description": "Adds a pattern that secret scanning of a repository looks for. Give lineRegex, pathRegex or both. Needs REPO_ADMIN.",
 "tags": ["Security"],
 "access": "admin",
 "domain": "repository",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_secret_scanning_rule_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules/{id}",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules/{id}",
 "description": "Removes a secret scanning rule of a repository; project and global rules stay. Needs REPO_ADMIN.",
 "tags": ["Security"],
 "access": "delete",
 "domain": "repository",
 "effects": ["delete", "change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "id", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_secret_scanning_rule_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules/{id}",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules/{id}",
 "description": "One secret scanning rule of a repository. Needs REPO_ADMIN.",
 "tags": ["Security"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "id", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_secret_scanning_rule_update",
 "key": "PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules/{id}",
 "method": "PUT",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules/{id}",
 "description": "Changes a secret scanning rule of a repository. Send the whole rule. Needs REPO_ADMIN.",
 "tags": ["Security"],
 "access": "admin",
 "domain": "repository",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "id", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_settings_auto_decline_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-decline",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-decline",
 "description": "Drops a repository's own auto-decline settings; the inherited ones apply again. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "delete",
 "domain": "repository",
 "effects": ["decline", "delete", "change-settings"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_settings_auto_decline_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-decline",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-decline",
 "description": "Auto-decline settings in force for a repository: its own, its project's or the default. Needs REPO_READ.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-settings"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": ["Shows the settings of the project when the repository has none."]
 }
},
{
 "name": "repo_settings_auto_decline_set",
 "key": "PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-decline",
 "method": "PUT",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-decline",
 "description": "Turns declining of inactive pull requests in a repository on or off, and after how many weeks. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "admin",
 "domain": "repository",
 "effects": ["decline", "change-settings"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_settings_auto_merge_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-merge",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-merge",
 "description": "Drops a repository's own auto-merge settings, so inherited ones apply; refused when its project restricts them. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "delete",
 "domain": "repository",
 "effects": ["delete", "change-settings"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_settings_auto_merge_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-merge",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-merge",
 "description": "Auto-merge settings in force for a repository, and whether its project restricts them. Needs REPO_READ.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-settings"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": ["Shows the settings of the project when the repository has none or the project restricts them."]
 }
},
{
 "name": "repo_settings_auto_merge_set",
 "key": "PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-merge",
 "method": "PUT",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-merge",
 "description": "Allows or forbids auto-merge of pull requests in a repository; refused when its project restricts it. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "admin",
 "domain": "repository",
 "effects": ["change-settings"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_settings_hooks_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks",
 "description": "Hooks and merge checks of plugins available to a repository, with enabled state and hookKey. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-settings"],
 "marks": [],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false },
  { "name": "type", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_settings_hook_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}",
 "description": "Deletes a hook's configuration in a repository. To only switch it off: repo_settings_hook_enabled_delete. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "delete",
 "domain": "repository",
 "effects": ["delete", "change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "hookKey", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_settings_hook_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}",
 "description": "One hook or merge check of a repository with its enabled state; settings: repo_settings_hook_settings_get. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-settings"],
 "marks": [],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "hookKey", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_settings_hook_enabled_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/enabled",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/enabled",
 "description": "Switches a hook or merge check of a repository off. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "admin",
 "domain": "repository",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "hookKey", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_settings_hook_enabled_set",
 "key": "PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/enabled",
 "method": "PUT",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/enabled",
 "description": "Switches a hook or merge check of a repository on. Set its settings with repo_settings_hook_settings_set. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "admin",
 "domain": "repository",
 "effects": ["change-settings", "change-protection", "run-code"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "hookKey", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_settings_hook_settings_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/settings",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/settings",
 "description": "Settings of a hook in a repository; texts and numbers are withheld by default. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-credentials", "read-settings"],
 "marks": ["administrative", "credential"],
 "secrets": ["/*"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "hookKey", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_settings_hook_settings_set",
 "key": "PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/settings",
 "method": "PUT",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/settings",
 "description": "Sets the settings of a hook in a repository, at most 32 KB; its plugin decides their form. Never send back what a read withheld. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "admin",
 "domain": "repository",
 "effects": ["change-credential", "change-settings", "change-protection", "run-code", "send-data-out"],
 "marks": ["administrative", "credential"],
 "secrets": ["/*"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "hookKey", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_settings_pull_requests_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/pull-requests",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/pull-requests",
 "description": "Pull request settings in force in a repository: merge strategies and merge checks such as required approvals. Needs REPO_READ.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-settings"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_settings_pull_requests_create",
 "key": "POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/pull-requests",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/pull-requests",
 "description": "Changes merge strategies (squash, rebase) and merge checks (approvals, tasks, builds) of a repository; send only what changes. Empty mergeConfig: the inherited one. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "admin",
 "domain": "repository",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": false, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_settings_reviewer_groups_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups",
 "description": "Reviewer groups usable in a repository, inherited ones included. Needs REPO_READ.",
 "tags": ["Pull Requests"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-people", "read-settings"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "project",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": ["Includes reviewer groups inherited from the project."]
 }
},
{
 "name": "repo_settings_reviewer_groups_create",
 "key": "POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups",
 "description": "Adds a reviewer group to a repository. Members by numeric user id; scope is this repository's numeric id. Needs REPO_ADMIN.",
 "tags": ["Pull Requests"],
 "access": "admin",
 "domain": "repository",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" },
   { "in": "body", "at": "/scope", "kind": "scope-resource" },
   { "in": "body", "at": "/users/*/id", "kind": "user" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_settings_reviewer_group_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}",
 "description": "Deletes a reviewer group of a repository. Needs REPO_ADMIN.",
 "tags": ["Pull Requests"],
 "access": "delete",
 "domain": "repository",
 "effects": ["delete", "change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "id", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "project",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": ["Whether the id of a group inherited from the project is accepted here is not documented."]
 }
},
{
 "name": "repo_settings_reviewer_group_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}",
 "description": "One reviewer group of a repository with its members. Only those able to review there: repo_settings_reviewer_group_users_list. Needs REPO_READ.",
 "tags": ["Pull Requests"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-people", "read-settings"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "id", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "project",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": ["Whether the id of a group inherited from the project is accepted here is not documented."]
 }
},
{
 "name": "repo_settings_reviewer_group_update",
 "key": "PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}",
 "method": "PUT",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}",
 "description": "Changes a reviewer group of a repository; send only what changes. Members by numeric user id. Needs REPO_ADMIN.",
 "tags": ["Pull Requests"],
 "access": "admin",
 "domain": "repository",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "id", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "project",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" },
   { "in": "body", "at": "/users/*/id", "kind": "user" }
  ],
  "beyond": ["Whether the id of a group inherited from the project is accepted here is not documented."]
 }
},
{
 "name": "repo_settings_reviewer_group_users_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}/users",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}/users",
 "description": "Members of a reviewer group who are licensed and can read the repository; others are left out. Needs REPO_READ.",
 "tags": ["Pull Requests"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-people", "read-settings"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "id", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "project",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": ["Whether the id of a group inherited from the project is accepted here is not documented."]
 }
},
{
 "name": "repo_tags_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/tags",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags",
 "description": "Tags of the repository, all or those matching filterText. Needs REPO_READ.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-history"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "filterText", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "orderBy", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_tags_create",
 "key": "POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/tags",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags",
 "description": "Creates a tag at a start point. git_repo_tags_create also chooses annotated or lightweight. Needs REPO_WRITE.",
 "tags": ["Repository"],
 "access": "write",
 "domain": "repository",
 "effects": ["push-code"],
 "marks": [],
 "permission": "REPO_WRITE",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_tag_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}",
 "description": "One tag by name, with the commit it points to. Needs REPO_READ.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-history"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "name", "in": "path", "required": true, "multiSegment": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_watch_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/watch",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/watch",
 "description": "Stops your watching of the repository. Needs REPO_READ.",
 "tags": ["Repository"],
 "access": "write",
 "domain": "repository",
 "effects": ["none"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_watch",
 "key": "POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/watch",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/watch",
 "description": "Makes you a watcher of the repository. Needs REPO_READ.",
 "tags": ["Repository"],
 "access": "write",
 "domain": "repository",
 "effects": ["none"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": false, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_webhooks_list",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks",
 "description": "Webhooks of a repository; project webhooks too: repo_webhooks_search. Secrets are withheld by default. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-credentials", "read-settings"],
 "marks": ["administrative", "credential"],
 "secrets": ["/values/*/configuration", "/values/*/credentials"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "event", "in": "query", "required": false },
  { "name": "statistics", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_webhooks_create",
 "key": "POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks",
 "description": "Adds a webhook: Bitbucket will send event data of a repository to the given URL. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "admin",
 "domain": "repository",
 "effects": ["change-settings", "send-data-out"],
 "marks": ["administrative", "credential"],
 "secrets": ["/configuration", "/credentials"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" },
   { "in": "body", "at": "/url", "kind": "url" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_webhooks_search",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/search",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/search",
 "description": "Webhooks of a repository and of its project. Secrets are withheld by default. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-credentials", "read-settings"],
 "marks": ["administrative", "credential"],
 "secrets": ["/values/*/configuration", "/values/*/credentials"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "event", "in": "query", "required": false },
  { "name": "scopeType", "in": "query", "required": false },
  { "name": "statistics", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "project",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": ["Returns webhooks of the parent project as well."]
 }
},
{
 "name": "repo_webhooks_test",
 "key": "POST /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/test",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/test",
 "description": "Makes the Bitbucket server connect to a URL to test a webhook of a repository, with basic credentials if given. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "admin",
 "domain": "repository",
 "effects": ["read-credentials", "send-data-out"],
 "marks": ["administrative", "credential"],
 "secrets": ["/request/headers", "/response/headers"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "sslVerificationRequired", "in": "query", "required": false },
  { "name": "url", "in": "query", "required": false },
  { "name": "webhookId", "in": "query", "required": false }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" },
   { "in": "query", "at": "url", "kind": "url" },
   { "in": "query", "at": "webhookId", "kind": "any-repository-object" }
  ],
  "beyond": ["The Bitbucket server opens the connection, so internal addresses can be reached."]
 }
},
{
 "name": "repo_webhook_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}",
 "description": "Deletes a webhook of a repository. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "delete",
 "domain": "repository",
 "effects": ["delete", "change-settings"],
 "marks": ["administrative", "credential"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "webhookId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_webhook_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}",
 "description": "One webhook of a repository: URL, events, state; secrets are withheld by default. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-credentials", "read-settings"],
 "marks": ["administrative", "credential"],
 "secrets": ["/configuration", "/credentials"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "webhookId", "in": "path", "required": true, "siblings": ["search"] },
  { "name": "statistics", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_webhook_update",
 "key": "PUT /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}",
 "method": "PUT",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}",
 "description": "Changes a webhook of a repository; send it whole, with the secret that reads withhold. A new URL redirects its event data. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "admin",
 "domain": "repository",
 "effects": ["read-credentials", "change-credential", "change-settings", "send-data-out"],
 "marks": ["administrative", "credential"],
 "secrets": ["/configuration", "/credentials"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "webhookId", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" },
   { "in": "body", "at": "/url", "kind": "url" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_webhook_latest_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/latest",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/latest",
 "description": "Last delivery of a repository's webhook with request and result; empty when none happened. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-history", "read-discussion", "read-credentials", "read-settings"],
 "marks": ["administrative", "credential"],
 "secrets": ["/request/headers", "/result/headers"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "webhookId", "in": "path", "required": true },
  { "name": "event", "in": "query", "required": false },
  { "name": "outcome", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_webhook_statistics_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics",
 "description": "Delivery statistics of a repository's webhook, for one event or all; short form: repo_webhook_statistics_summary_get. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-settings"],
 "marks": ["administrative", "credential"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "webhookId", "in": "path", "required": true },
  { "name": "event", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_webhook_statistics_summary_get",
 "key": "GET /api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics/summary",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics/summary",
 "description": "Summary of the delivery statistics of a repository's webhook. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-settings"],
 "marks": ["administrative", "credential"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "webhookId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "project_secret_scanning_allowlist_list",
 "key": "GET /api/latest/projects/{projectKey}/secret-scanning/allowlist",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/secret-scanning/allowlist",
 "description": "Allowlist rules of a project: matches that secret scanning ignores. Needs PROJECT_ADMIN.",
 "tags": ["Security"],
 "access": "read",
 "domain": "project",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "filter", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "order", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "project_secret_scanning_allowlist_create",
 "key": "POST /api/latest/projects/{projectKey}/secret-scanning/allowlist",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/secret-scanning/allowlist",
 "description": "Add an allowlist rule that makes secret scanning ignore matches in a whole project; lineRegex or pathRegex is needed. Needs PROJECT_ADMIN.",
 "tags": ["Security"],
 "access": "admin",
 "domain": "project",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "projectKey", "in": "path", "required": true }],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["Takes effect in every repository of the project."]
 }
},
{
 "name": "project_secret_scanning_allowlist_item_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/secret-scanning/allowlist/{id}",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/secret-scanning/allowlist/{id}",
 "description": "Delete an allowlist rule of a project. Succeeds even if there is no such rule. Needs PROJECT_ADMIN.",
 "tags": ["Security"],
 "access": "delete",
 "domain": "project",
 "effects": ["delete", "change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "id", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["Takes effect in every repository of the project."]
 }
},
{
 "name": "project_secret_scanning_allowlist_item_get",
 "key": "GET /api/latest/projects/{projectKey}/secret-scanning/allowlist/{id}",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/secret-scanning/allowlist/{id}",
 "description": "One allowlist rule of a project. Needs PROJECT_ADMIN.",
 "tags": ["Security"],
 "access": "read",
 "domain": "project",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "id", "in": "path", "required": true }
 ],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "project_secret_scanning_allowlist_item_update",
 "key": "PUT /api/latest/projects/{projectKey}/secret-scanning/allowlist/{id}",
 "method": "PUT",
 "path": "/api/latest/projects/{projectKey}/secret-scanning/allowlist/{id}",
 "description": "Change the name or expressions of an allowlist rule of a project. Needs PROJECT_ADMIN.",
 "tags": ["Security"],
 "access": "admin",
 "domain": "project",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "id", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["Takes effect in every repository of the project."]
 }
},
{
 "name": "project_secret_scanning_exempt_get",
 "key": "GET /api/latest/projects/{projectKey}/secret-scanning/exempt",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/secret-scanning/exempt",
 "description": "Repositories of a project that secret scanning skips. For one repository: repo_secret_scanning_exempt_get.",
 "tags": ["Security"],
 "access": "read",
 "domain": "project",
 "effects": ["list-repositories", "read-settings"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "limit", "in": "query", "required": false },
  { "name": "order", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "project_secret_scanning_exempt_create",
 "key": "POST /api/latest/projects/{projectKey}/secret-scanning/exempt",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/secret-scanning/exempt",
 "description": "Exempt several repositories of a project from secret scanning; all or none. Needs PROJECT_ADMIN.",
 "tags": ["Security"],
 "access": "admin",
 "domain": "project",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "projectKey", "in": "path", "required": true }],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "project",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "body", "at": "/*/projectKey", "kind": "project" },
   { "in": "body", "at": "/*/slug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "project_secret_scanning_rules_list",
 "key": "GET /api/latest/projects/{projectKey}/secret-scanning/rules",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/secret-scanning/rules",
 "description": "Secret scanning rules that a project adds: patterns to detect. Needs PROJECT_ADMIN.",
 "tags": ["Security"],
 "access": "read",
 "domain": "project",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "filter", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "order", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "project_secret_scanning_rules_create",
 "key": "POST /api/latest/projects/{projectKey}/secret-scanning/rules",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/secret-scanning/rules",
 "description": "Add a secret detection rule for all repositories of a project that are not exempt; lineRegex or pathRegex is needed. Needs PROJECT_ADMIN.",
 "tags": ["Security"],
 "access": "admin",
 "domain": "project",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "projectKey", "in": "path", "required": true }],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["Takes effect in every repository of the project."]
 }
},
{
 "name": "project_secret_scanning_rule_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/secret-scanning/rules/{id}",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/secret-scanning/rules/{id}",
 "description": "Delete a secret detection rule of a project. Succeeds even if there is no such rule. Needs PROJECT_ADMIN.",
 "tags": ["Security"],
 "access": "delete",
 "domain": "project",
 "effects": ["delete", "change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "id", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["Takes effect in every repository of the project."]
 }
},
{
 "name": "project_secret_scanning_rule_get",
 "key": "GET /api/latest/projects/{projectKey}/secret-scanning/rules/{id}",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/secret-scanning/rules/{id}",
 "description": "One secret detection rule of a project. Needs PROJECT_ADMIN.",
 "tags": ["Security"],
 "access": "read",
 "domain": "project",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "id", "in": "path", "required": true }
 ],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "project_secret_scanning_rule_update",
 "key": "PUT /api/latest/projects/{projectKey}/secret-scanning/rules/{id}",
 "method": "PUT",
 "path": "/api/latest/projects/{projectKey}/secret-scanning/rules/{id}",
 "description": "Change the name or expressions of a secret detection rule of a project. Needs PROJECT_ADMIN.",
 "tags": ["Security"],
 "access": "admin",
 "domain": "project",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "id", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["Takes effect in every repository of the project."]
 }
},
{
 "name": "project_settings_restriction_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/settings-restriction",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/settings-restriction",
 "description": "Let repositories override a setting again that the project enforced. Succeeds even if nothing was restricted. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "delete",
 "domain": "project",
 "effects": ["delete", "change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "componentKey", "in": "query", "required": false },
  { "name": "featureKey", "in": "query", "required": true },
  { "name": "namespace", "in": "query", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["Takes effect in every repository of the project."]
 }
},
{
 "name": "project_settings_restriction_get",
 "key": "GET /api/latest/projects/{projectKey}/settings-restriction",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/settings-restriction",
 "description": "Whether a project enforces one setting on its repositories. Without componentKey, entries that have one are not found. Needs PROJECT_VIEW.",
 "tags": ["Project"],
 "access": "read",
 "domain": "project",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "PROJECT_VIEW",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "componentKey", "in": "query", "required": false },
  { "name": "featureKey", "in": "query", "required": true },
  { "name": "namespace", "in": "query", "required": true }
 ],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "project_settings_restriction_create",
 "key": "POST /api/latest/projects/{projectKey}/settings-restriction",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/settings-restriction",
 "description": "Enforce a project setting so that repositories cannot override it. 409 if already enforced. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "admin",
 "domain": "project",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "projectKey", "in": "path", "required": true }],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["Takes effect in every repository of the project."]
 }
},
{
 "name": "project_settings_restriction_all_list",
 "key": "GET /api/latest/projects/{projectKey}/settings-restriction/all",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/settings-restriction/all",
 "description": "All enforced settings of a feature in a project, those with a component key included. Needs PROJECT_VIEW.",
 "tags": ["Project"],
 "access": "read",
 "domain": "project",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "PROJECT_VIEW",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "featureKey", "in": "query", "required": true },
  { "name": "limit", "in": "query", "required": false },
  { "name": "namespace", "in": "query", "required": true },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "project_settings_auto_decline_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/settings/auto-decline",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/settings/auto-decline",
 "description": "Remove the auto-decline settings of a project, back to the defaults. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "delete",
 "domain": "project",
 "effects": ["decline", "delete", "change-settings"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "projectKey", "in": "path", "required": true }],
 "body": null,
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["Takes effect in every repository of the project."]
 }
},
{
 "name": "project_settings_auto_decline_get",
 "key": "GET /api/latest/projects/{projectKey}/settings/auto-decline",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/settings/auto-decline",
 "description": "After how many idle weeks pull requests of a project are declined; defaults if never set.",
 "tags": ["Project"],
 "access": "read",
 "domain": "project",
 "effects": ["read-settings"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "projectKey", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "project_settings_auto_decline_set",
 "key": "PUT /api/latest/projects/{projectKey}/settings/auto-decline",
 "method": "PUT",
 "path": "/api/latest/projects/{projectKey}/settings/auto-decline",
 "description": "Turn automatic declining of idle pull requests on or off for a project, after 1, 2, 4, 8 or 12 weeks. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "admin",
 "domain": "project",
 "effects": ["decline", "change-settings"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "projectKey", "in": "path", "required": true }],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["Takes effect in every repository of the project."]
 }
},
{
 "name": "project_settings_auto_merge_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/settings/auto-merge",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/settings/auto-merge",
 "description": "Remove the auto-merge settings of a project, back to the defaults. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "delete",
 "domain": "project",
 "effects": ["delete", "change-settings"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "projectKey", "in": "path", "required": true }],
 "body": null,
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["Takes effect in every repository of the project."]
 }
},
{
 "name": "project_settings_auto_merge_get",
 "key": "GET /api/latest/projects/{projectKey}/settings/auto-merge",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/settings/auto-merge",
 "description": "Whether pull requests of a project may merge automatically, and if repositories may change that. Needs PROJECT_VIEW.",
 "tags": ["Project"],
 "access": "read",
 "domain": "project",
 "effects": ["read-settings"],
 "marks": [],
 "permission": "PROJECT_VIEW",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "projectKey", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "project_settings_auto_merge_set",
 "key": "PUT /api/latest/projects/{projectKey}/settings/auto-merge",
 "method": "PUT",
 "path": "/api/latest/projects/{projectKey}/settings/auto-merge",
 "description": "Allow or forbid auto-merge in a project; restrictionAction CREATE stops repositories from overriding it. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "admin",
 "domain": "project",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "projectKey", "in": "path", "required": true }],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["Takes effect in every repository of the project."]
 }
},
{
 "name": "project_settings_hooks_list",
 "key": "GET /api/latest/projects/{projectKey}/settings/hooks",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/settings/hooks",
 "description": "Repository hooks (plugins, not webhooks) of a project and whether each is on. Needs PROJECT_READ.",
 "tags": ["Project"],
 "access": "read",
 "domain": "project",
 "effects": ["read-settings"],
 "marks": [],
 "permission": "PROJECT_READ",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false },
  { "name": "type", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "project_settings_hook_get",
 "key": "GET /api/latest/projects/{projectKey}/settings/hooks/{hookKey}",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/settings/hooks/{hookKey}",
 "description": "One repository hook of a project and whether it is on; its settings: project_settings_hook_settings_get. Needs PROJECT_READ.",
 "tags": ["Project"],
 "access": "read",
 "domain": "project",
 "effects": ["read-settings"],
 "marks": [],
 "permission": "PROJECT_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "hookKey", "in": "path", "required": true }
 ],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "project_settings_hook_enabled_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/settings/hooks/{hookKey}/enabled",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/settings/hooks/{hookKey}/enabled",
 "description": "Turn a repository hook off at project level. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "admin",
 "domain": "project",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "hookKey", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["Takes effect in every repository of the project."]
 }
},
{
 "name": "project_settings_hook_enabled_set",
 "key": "PUT /api/latest/projects/{projectKey}/settings/hooks/{hookKey}/enabled",
 "method": "PUT",
 "path": "/api/latest/projects/{projectKey}/settings/hooks/{hookKey}/enabled",
 "description": "Turn a repository hook on at project level. Its settings go through project_settings_hook_settings_set. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "admin",
 "domain": "project",
 "effects": ["change-settings", "change-protection", "run-code"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "hookKey", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["Takes effect in every repository of the project."]
 }
},
{
 "name": "project_settings_hook_settings_get",
 "key": "GET /api/latest/projects/{projectKey}/settings/hooks/{hookKey}/settings",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/settings/hooks/{hookKey}/settings",
 "description": "Settings of a repository hook of a project; they may hold secrets. Needs PROJECT_READ.",
 "tags": ["Project"],
 "access": "read",
 "domain": "project",
 "effects": ["read-credentials", "read-settings"],
 "marks": ["administrative", "credential"],
 "secrets": ["/*"],
 "permission": "PROJECT_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "hookKey", "in": "path", "required": true }
 ],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "project_settings_hook_settings_set",
 "key": "PUT /api/latest/projects/{projectKey}/settings/hooks/{hookKey}/settings",
 "method": "PUT",
 "path": "/api/latest/projects/{projectKey}/settings/hooks/{hookKey}/settings",
 "description": "Configure a repository hook of a project with at most 32 KB of JSON; its plugin decides the fields. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "admin",
 "domain": "project",
 "effects": ["change-credential", "change-settings", "change-protection", "run-code", "send-data-out"],
 "marks": ["administrative", "credential"],
 "secrets": ["/*"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "hookKey", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["Takes effect in every repository of the project.", "The settings may name a URL that the hook calls."]
 }
},
{
 "name": "project_settings_pull_requests_scm_get",
 "key": "GET /api/latest/projects/{projectKey}/settings/pull-requests/{scmId}",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/settings/pull-requests/{scmId}",
 "description": "Merge strategies of a project: which are enabled and the default. Needs PROJECT_READ.",
 "tags": ["Project"],
 "access": "read",
 "domain": "project",
 "effects": ["read-settings"],
 "marks": [],
 "permission": "PROJECT_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "scmId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "project_settings_pull_requests_scm_update",
 "key": "POST /api/latest/projects/{projectKey}/settings/pull-requests/{scmId}",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/settings/pull-requests/{scmId}",
 "description": "Sets merge strategies of a project (squash, rebase ...): unlisted ones are disabled, the default must be listed, an empty mergeConfig resets. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "admin",
 "domain": "project",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "scmId", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["Takes effect in every repository of the project."]
 }
},
{
 "name": "project_settings_reviewer_groups_list",
 "key": "GET /api/latest/projects/{projectKey}/settings/reviewer-groups",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/settings/reviewer-groups",
 "description": "Reviewer groups defined at project level, with their members. Needs PROJECT_READ.",
 "tags": ["Pull Requests"],
 "access": "read",
 "domain": "project",
 "effects": ["read-people", "read-settings"],
 "marks": [],
 "permission": "PROJECT_READ",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "project_settings_reviewer_groups_create",
 "key": "POST /api/latest/projects/{projectKey}/settings/reviewer-groups",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/settings/reviewer-groups",
 "description": "Create a reviewer group in a project. 409 if the name is taken. Needs PROJECT_ADMIN.",
 "tags": ["Pull Requests"],
 "access": "admin",
 "domain": "project",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "projectKey", "in": "path", "required": true }],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "project",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "body", "at": "/users/*/name", "kind": "user" },
   { "in": "body", "at": "/users/*/slug", "kind": "user" },
   { "in": "body", "at": "/users/*/id", "kind": "user" }
  ],
  "beyond": ["The group can be used in every repository of the project."]
 }
},
{
 "name": "project_settings_reviewer_group_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/settings/reviewer-groups/{id}",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/settings/reviewer-groups/{id}",
 "description": "Delete a reviewer group of a project. Needs PROJECT_ADMIN.",
 "tags": ["Pull Requests"],
 "access": "delete",
 "domain": "project",
 "effects": ["delete", "change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "id", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["Takes effect in every repository of the project."]
 }
},
{
 "name": "project_settings_reviewer_group_get",
 "key": "GET /api/latest/projects/{projectKey}/settings/reviewer-groups/{id}",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/settings/reviewer-groups/{id}",
 "description": "One reviewer group of a project, with its members. Needs PROJECT_READ.",
 "tags": ["Pull Requests"],
 "access": "read",
 "domain": "project",
 "effects": ["read-people", "read-settings"],
 "marks": [],
 "permission": "PROJECT_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "id", "in": "path", "required": true }
 ],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "project_settings_reviewer_group_update",
 "key": "PUT /api/latest/projects/{projectKey}/settings/reviewer-groups/{id}",
 "method": "PUT",
 "path": "/api/latest/projects/{projectKey}/settings/reviewer-groups/{id}",
 "description": "Change a reviewer group of a project; send only what changes. Documented for PROJECT_READ, while creating needs PROJECT_ADMIN.",
 "tags": ["Pull Requests"],
 "access": "admin",
 "domain": "project",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "PROJECT_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "id", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "project",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "body", "at": "/users/*/name", "kind": "user" },
   { "in": "body", "at": "/users/*/slug", "kind": "user" },
   { "in": "body", "at": "/users/*/id", "kind": "user" }
  ],
  "beyond": ["Takes effect in every repository of the project."]
 }
},
{
 "name": "project_webhooks_list",
 "key": "GET /api/latest/projects/{projectKey}/webhooks",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/webhooks",
 "description": "Webhooks of a project with URL, events and configuration, which may hold a secret. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "read",
 "domain": "project",
 "effects": ["read-credentials", "read-settings"],
 "marks": ["administrative", "credential"],
 "secrets": ["/values/*/configuration", "/values/*/credentials"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "event", "in": "query", "required": false },
  { "name": "statistics", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "project_webhooks_create",
 "key": "POST /api/latest/projects/{projectKey}/webhooks",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/webhooks",
 "description": "Create a webhook: Bitbucket then posts events of all repositories of the project to a URL. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "admin",
 "domain": "project",
 "effects": ["change-settings", "send-data-out"],
 "marks": ["administrative", "credential"],
 "secrets": ["/configuration", "/credentials"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "projectKey", "in": "path", "required": true }],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }, { "in": "body", "at": "/url", "kind": "url" }],
  "beyond": ["Events of every repository of the project are sent to the URL."]
 }
},
{
 "name": "project_webhooks_test",
 "key": "POST /api/latest/projects/{projectKey}/webhooks/test",
 "method": "POST",
 "path": "/api/latest/projects/{projectKey}/webhooks/test",
 "description": "Makes the Bitbucket server connect to a URL to test a webhook of a project, with basic credentials if given. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "admin",
 "domain": "project",
 "effects": ["read-credentials", "send-data-out"],
 "marks": ["administrative", "credential"],
 "secrets": ["/request/headers", "/response/headers"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "sslVerificationRequired", "in": "query", "required": false },
  { "name": "url", "in": "query", "required": false },
  { "name": "webhookId", "in": "query", "required": false }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "project",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "query", "at": "url", "kind": "url" },
   { "in": "query", "at": "webhookId", "kind": "any-repository-object" }
  ],
  "beyond": ["Bitbucket itself connects to the URL, which may lie in its own network."]
 }
},
{
 "name": "project_webhook_delete",
 "key": "DELETE /api/latest/projects/{projectKey}/webhooks/{webhookId}",
 "method": "DELETE",
 "path": "/api/latest/projects/{projectKey}/webhooks/{webhookId}",
 "description": "Delete a webhook of a project. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "delete",
 "domain": "project",
 "effects": ["delete", "change-settings"],
 "marks": ["administrative", "credential"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "webhookId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["Events of every repository of the project are no longer sent."]
 }
},
{
 "name": "project_webhook_get",
 "key": "GET /api/latest/projects/{projectKey}/webhooks/{webhookId}",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/webhooks/{webhookId}",
 "description": "One webhook of a project; its configuration may hold a secret. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "read",
 "domain": "project",
 "effects": ["read-credentials", "read-settings"],
 "marks": ["administrative", "credential"],
 "secrets": ["/configuration", "/credentials"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "webhookId", "in": "path", "required": true },
  { "name": "statistics", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "project_webhook_update",
 "key": "PUT /api/latest/projects/{projectKey}/webhooks/{webhookId}",
 "method": "PUT",
 "path": "/api/latest/projects/{projectKey}/webhooks/{webhookId}",
 "description": "Change URL, events or state of a webhook of a project. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "admin",
 "domain": "project",
 "effects": ["read-credentials", "change-credential", "change-settings", "send-data-out"],
 "marks": ["administrative", "credential"],
 "secrets": ["/configuration", "/credentials"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "webhookId", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }, { "in": "body", "at": "/url", "kind": "url" }],
  "beyond": ["Events of every repository of the project are sent to the URL."]
 }
},
{
 "name": "project_webhook_latest_get",
 "key": "GET /api/latest/projects/{projectKey}/webhooks/{webhookId}/latest",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/webhooks/{webhookId}/latest",
 "description": "The last delivery of a webhook of a project, with request and result. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "read",
 "domain": "project",
 "effects": ["read-history", "read-discussion", "read-credentials", "read-settings"],
 "marks": ["administrative", "credential"],
 "secrets": ["/request/headers", "/result/headers"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "webhookId", "in": "path", "required": true },
  { "name": "event", "in": "query", "required": false },
  { "name": "outcome", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "project_webhook_statistics_get",
 "key": "GET /api/latest/projects/{projectKey}/webhooks/{webhookId}/statistics",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/webhooks/{webhookId}/statistics",
 "description": "Delivery statistics of a webhook of a project, for one event or all. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "read",
 "domain": "project",
 "effects": ["read-settings"],
 "marks": ["administrative", "credential"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "webhookId", "in": "path", "required": true },
  { "name": "event", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "project_webhook_statistics_summary_get",
 "key": "GET /api/latest/projects/{projectKey}/webhooks/{webhookId}/statistics/summary",
 "method": "GET",
 "path": "/api/latest/projects/{projectKey}/webhooks/{webhookId}/statistics/summary",
 "description": "Short delivery statistics of a webhook of a project; empty if it never fired. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "read",
 "domain": "project",
 "effects": ["read-settings"],
 "marks": ["administrative", "credential"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "webhookId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "repos_list",
 "key": "GET /api/latest/repos",
 "method": "GET",
 "path": "/api/latest/repos",
 "description": "Repositories of all projects that you can see, by name, project, permission, visibility or state. Archived ones only if asked for.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "global",
 "effects": ["list-repositories"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "archived", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "name", "in": "query", "required": false },
  { "name": "permission", "in": "query", "required": false },
  { "name": "projectkey", "in": "query", "required": false },
  { "name": "projectname", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false },
  { "name": "state", "in": "query", "required": false },
  { "name": "visibility", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "global",
  "places": [
   { "in": "query", "at": "projectkey", "kind": "project" },
   { "in": "query", "at": "projectname", "kind": "any-repository-object" }
  ],
  "beyond": ["Without projectkey it lists repositories of every project that the caller can see."]
 }
},
{
 "name": "secret_scanning_exempt_get",
 "key": "GET /api/latest/secret-scanning/exempt",
 "method": "GET",
 "path": "/api/latest/secret-scanning/exempt",
 "description": "Repositories of all projects that are exempt from secret scanning. Paged.",
 "tags": ["Security"],
 "access": "read",
 "domain": "instance",
 "effects": ["list-repositories", "read-settings"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "limit", "in": "query", "required": false },
  { "name": "order", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "global", "places": [], "beyond": [] }
},
{
 "name": "secret_scanning_exempt_create",
 "key": "POST /api/latest/secret-scanning/exempt",
 "method": "POST",
 "path": "/api/latest/secret-scanning/exempt",
 "description": "Exempts the listed repositories from secret scanning; 409 if one already is. In one project: project_secret_scanning_exempt_create. Needs ADMIN.",
 "tags": ["Security"],
 "access": "admin",
 "domain": "instance",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "global",
  "places": [
   { "in": "body", "at": "/*/projectKey", "kind": "project" },
   { "in": "body", "at": "/*/slug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "secret_scanning_rules_list",
 "key": "GET /api/latest/secret-scanning/rules",
 "method": "GET",
 "path": "/api/latest/secret-scanning/rules",
 "description": "Global secret scanning rules; projects and repositories have their own besides. Paged.",
 "tags": ["Security"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "filter", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "order", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "secret_scanning_rules_create",
 "key": "POST /api/latest/secret-scanning/rules",
 "method": "POST",
 "path": "/api/latest/secret-scanning/rules",
 "description": "Adds a global secret scanning rule: name plus lineRegex or pathRegex. Used on all repositories not exempt.",
 "tags": ["Security"],
 "access": "admin",
 "domain": "instance",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "instance",
  "places": [],
  "beyond": ["Changes the scanning of every repository that is not exempt."]
 }
},
{
 "name": "secret_scanning_rule_delete",
 "key": "DELETE /api/latest/secret-scanning/rules/{id}",
 "method": "DELETE",
 "path": "/api/latest/secret-scanning/rules/{id}",
 "description": "Deletes a global secret scanning rule.",
 "tags": ["Security"],
 "access": "delete",
 "domain": "instance",
 "effects": ["delete", "change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "id", "in": "path", "required": true }],
 "body": null,
 "scope": {
  "reach": "instance",
  "places": [],
  "beyond": ["Changes the scanning of every repository that is not exempt."]
 }
},
{
 "name": "secret_scanning_rule_get",
 "key": "GET /api/latest/secret-scanning/rules/{id}",
 "method": "GET",
 "path": "/api/latest/secret-scanning/rules/{id}",
 "description": "One global secret scanning rule: name and patterns.",
 "tags": ["Security"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "id", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "secret_scanning_rule_update",
 "key": "PUT /api/latest/secret-scanning/rules/{id}",
 "method": "PUT",
 "path": "/api/latest/secret-scanning/rules/{id}",
 "description": "Changes a global secret scanning rule; read it first with secret_scanning_rule_get.",
 "tags": ["Security"],
 "access": "admin",
 "domain": "instance",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "id", "in": "path", "required": true }],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "instance",
  "places": [],
  "beyond": ["Changes the scanning of every repository that is not exempt."]
 }
},
{
 "name": "signing_x509_certificates_list",
 "key": "GET /api/latest/signing/x509-certificates",
 "method": "GET",
 "path": "/api/latest/signing/x509-certificates",
 "description": "X.509 certificates added for checking signatures: ids and SHA-256 fingerprints only. Needs ADMIN.",
 "tags": ["Security"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-credentials"],
 "marks": ["administrative", "credential"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "signing_x509_certificates_create",
 "key": "POST /api/latest/signing/x509-certificates",
 "method": "POST",
 "path": "/api/latest/signing/x509-certificates",
 "description": "Adds an X.509 certificate to the system. It cannot be changed later; an existing one is not replaced. Needs ADMIN.",
 "tags": ["Security"],
 "access": "admin",
 "domain": "instance",
 "effects": ["create-credential"],
 "marks": ["administrative", "credential"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "multipart/form-data", "required": true, "verified": true, "binaryFields": ["certificate"] },
 "scope": {
  "reach": "instance",
  "places": [],
  "beyond": ["The certificate counts for signatures in all repositories."]
 }
},
{
 "name": "signing_x509_certificates_crl_item_update",
 "key": "PUT /api/latest/signing/x509-certificates/crl/{id}",
 "method": "PUT",
 "path": "/api/latest/signing/x509-certificates/crl/{id}",
 "description": "Starts a background refresh of an issuer's revocation list, which also runs daily. Adds revoked certificates. Needs ADMIN.",
 "tags": ["Security"],
 "access": "admin",
 "domain": "instance",
 "effects": ["revoke", "run-job", "send-data-out"],
 "marks": ["administrative", "credential"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "id", "in": "path", "required": true }],
 "body": null,
 "scope": {
  "reach": "instance",
  "places": [],
  "beyond": ["Certificates found revoked are revoked for all repositories."]
 }
},
{
 "name": "signing_x509_certificate_delete",
 "key": "DELETE /api/latest/signing/x509-certificates/{id}",
 "method": "DELETE",
 "path": "/api/latest/signing/x509-certificates/{id}",
 "description": "Deletes an X.509 certificate from the system. Needs ADMIN.",
 "tags": ["Security"],
 "access": "delete",
 "domain": "instance",
 "effects": ["delete", "revoke"],
 "marks": ["administrative", "credential"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "id", "in": "path", "required": true }],
 "body": null,
 "scope": {
  "reach": "instance",
  "places": [],
  "beyond": ["The certificate no longer counts for signatures in any repository."]
 }
},
{
 "name": "system_signing_configuration_get",
 "key": "GET /api/latest/system-signing/configuration",
 "method": "GET",
 "path": "/api/latest/system-signing/configuration",
 "description": "Whether Bitbucket signs Git objects with its own system key.",
 "tags": ["Security"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "system_signing_configuration_create",
 "key": "POST /api/latest/system-signing/configuration",
 "method": "POST",
 "path": "/api/latest/system-signing/configuration",
 "description": "Turns Bitbucket's own signing of Git objects on or off, for the whole instance.",
 "tags": ["Security"],
 "access": "admin",
 "domain": "instance",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": { "reach": "instance", "places": [], "beyond": ["Applies to repositories of every project."] }
},
{
 "name": "users_list",
 "key": "GET /api/latest/users",
 "method": "GET",
 "path": "/api/latest/users",
 "description": "Users of the installation, by name, group or global permission. Needs a login.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "global",
 "effects": ["read-people"],
 "marks": [],
 "permission": "AUTHENTICATED",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "filter", "in": "query", "required": false },
  { "name": "group", "in": "query", "required": false },
  { "name": "permission", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "global", "places": [], "beyond": [] }
},
{
 "name": "users_set",
 "key": "PUT /api/latest/users",
 "method": "PUT",
 "path": "/api/latest/users",
 "description": "Changes your own display name or e-mail; a new e-mail may ask for your current password.",
 "tags": ["System Maintenance"],
 "access": "admin",
 "domain": "user",
 "effects": ["change-credential", "change-people"],
 "marks": ["credential"],
 "permission": "AUTHENTICATED",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": { "reach": "user", "places": [], "beyond": [] }
},
{
 "name": "users_credentials_set",
 "key": "PUT /api/latest/users/credentials",
 "method": "PUT",
 "path": "/api/latest/users/credentials",
 "description": "Changes your own password; the old one is needed.",
 "tags": ["System Maintenance"],
 "access": "admin",
 "domain": "user",
 "effects": ["change-credential"],
 "marks": ["credential"],
 "permission": "AUTHENTICATED",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": { "reach": "user", "places": [], "beyond": [] }
},
{
 "name": "user_get",
 "key": "GET /api/latest/users/{userSlug}",
 "method": "GET",
 "path": "/api/latest/users/{userSlug}",
 "description": "One user by slug, which may differ from the user name: display name, e-mail, id. To search: users_list.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "user",
 "effects": ["read-people"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "userSlug", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "user", "places": [{ "in": "path", "at": "userSlug", "kind": "user" }], "beyond": [] }
},
{
 "name": "user_avatar_png_delete",
 "key": "DELETE /api/latest/users/{userSlug}/avatar.png",
 "method": "DELETE",
 "path": "/api/latest/users/{userSlug}/avatar.png",
 "description": "Removes the avatar of a user: your own, or anyone else's with ADMIN.",
 "tags": ["System Maintenance"],
 "access": "delete",
 "domain": "user",
 "effects": ["delete", "change-people"],
 "marks": [],
 "permission": "ADMIN|SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "userSlug", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "user", "places": [{ "in": "path", "at": "userSlug", "kind": "user" }], "beyond": [] }
},
{
 "name": "user_avatar_png_create",
 "key": "POST /api/latest/users/{userSlug}/avatar.png",
 "method": "POST",
 "path": "/api/latest/users/{userSlug}/avatar.png",
 "description": "Sets the avatar of a user: your own, or anyone else's with ADMIN. PNG or JPEG, by default up to 1 MB and 1024x1024.",
 "tags": ["System Maintenance"],
 "access": "write",
 "domain": "user",
 "effects": ["change-people"],
 "marks": [],
 "permission": "ADMIN|SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "userSlug", "in": "path", "required": true }],
 "body": { "mediaType": "multipart/form-data", "required": true, "verified": true, "binaryFields": ["avatar"] },
 "scope": { "reach": "user", "places": [{ "in": "path", "at": "userSlug", "kind": "user" }], "beyond": [] }
},
{
 "name": "user_settings_get",
 "key": "GET /api/latest/users/{userSlug}/settings",
 "method": "GET",
 "path": "/api/latest/users/{userSlug}/settings",
 "description": "Settings of a user as keys and values; those of others may be refused.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "user",
 "effects": ["read-settings"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "userSlug", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "user", "places": [{ "in": "path", "at": "userSlug", "kind": "user" }], "beyond": [] }
},
{
 "name": "user_settings_create",
 "key": "POST /api/latest/users/{userSlug}/settings",
 "method": "POST",
 "path": "/api/latest/users/{userSlug}/settings",
 "description": "Changes entries in the settings map of a user; send only the keys to change.",
 "tags": ["System Maintenance"],
 "access": "write",
 "domain": "user",
 "effects": ["change-settings"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "userSlug", "in": "path", "required": true }],
 "body": { "mediaType": "application/json", "required": false, "verified": true },
 "scope": { "reach": "user", "places": [{ "in": "path", "at": "userSlug", "kind": "user" }], "beyond": [] }
},
{
 "name": "audit_retention_config_review_delete",
 "key": "DELETE /audit/latest/notification-settings/retention-config-review",
 "method": "DELETE",
 "path": "/audit/latest/notification-settings/retention-config-review",
 "description": "Dismisses, for the calling user only, the notice that asks to review audit retention.",
 "tags": ["System Maintenance"],
 "access": "admin",
 "domain": "instance",
 "effects": ["none"],
 "marks": ["administrative"],
 "permission": "AUTHENTICATED",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "user", "places": [], "beyond": [] }
},
{
 "name": "branch_permissions_repo_restrictions_list",
 "key": "GET /branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions",
 "method": "GET",
 "path": "/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions",
 "description": "Branch restrictions of a repository; scope tells which are inherited from its project. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-people", "read-settings"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "limit", "in": "query", "required": false },
  { "name": "matcherId", "in": "query", "required": false },
  { "name": "matcherType", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false },
  { "name": "type", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "project",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": ["Includes restrictions inherited from the project."]
 }
},
{
 "name": "branch_permissions_repo_restrictions_create",
 "key": "POST /branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions",
 "method": "POST",
 "path": "/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions",
 "description": "Protects branches or tags of a repository: read-only, no deletion, no force push, no creation, or pull requests only. The body is an array; whom an item names is exempt. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "admin",
 "domain": "repository",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/vnd.atl.bitbucket.bulk+json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" },
   { "in": "body", "at": "/*/users/*", "kind": "user" },
   { "in": "body", "at": "/*/accessKeys/*", "kind": "any-repository-object" }
  ],
  "beyond": []
 }
},
{
 "name": "branch_permissions_repo_restriction_delete",
 "key": "DELETE /branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions/{id}",
 "method": "DELETE",
 "path": "/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions/{id}",
 "description": "Lifts a branch restriction of a repository. Needs REPO_ADMIN. Check its scope first: an inherited one may be lifted for the whole project.",
 "tags": ["Repository"],
 "access": "delete",
 "domain": "repository",
 "effects": ["delete", "change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "id", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "project",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": [
   "The id of an inherited project restriction may be accepted and lift it for every repository of the project."
  ]
 }
},
{
 "name": "branch_permissions_repo_restriction_get",
 "key": "GET /branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions/{id}",
 "method": "GET",
 "path": "/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions/{id}",
 "description": "One branch restriction of a repository by id: kind, matcher, exempt users, groups and keys. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-people", "read-settings"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "id", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "project",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": ["May show a restriction inherited from the project."]
 }
},
{
 "name": "branch_permissions_project_restrictions_list",
 "key": "GET /branch-permissions/latest/projects/{projectKey}/restrictions",
 "method": "GET",
 "path": "/branch-permissions/latest/projects/{projectKey}/restrictions",
 "description": "Branch restrictions set on a project, valid for all its repositories. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "read",
 "domain": "project",
 "effects": ["read-people", "read-settings"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "limit", "in": "query", "required": false },
  { "name": "matcherId", "in": "query", "required": false },
  { "name": "matcherType", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false },
  { "name": "type", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "branch_permissions_project_restrictions_create",
 "key": "POST /branch-permissions/latest/projects/{projectKey}/restrictions",
 "method": "POST",
 "path": "/branch-permissions/latest/projects/{projectKey}/restrictions",
 "description": "Protects branches or tags in a whole project: read-only, no deletion, no force push, no creation, or pull requests only. The body is an array; whom an item names is exempt. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "admin",
 "domain": "project",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "projectKey", "in": "path", "required": true }],
 "body": { "mediaType": "application/vnd.atl.bitbucket.bulk+json", "required": true, "verified": true },
 "scope": {
  "reach": "project",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "body", "at": "/*/users/*", "kind": "user" },
   { "in": "body", "at": "/*/accessKeys/*", "kind": "any-repository-object" }
  ],
  "beyond": ["Applies to every repository of the project."]
 }
},
{
 "name": "branch_permissions_project_restriction_delete",
 "key": "DELETE /branch-permissions/latest/projects/{projectKey}/restrictions/{id}",
 "method": "DELETE",
 "path": "/branch-permissions/latest/projects/{projectKey}/restrictions/{id}",
 "description": "Lifts a branch restriction of a project in all its repositories. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "delete",
 "domain": "project",
 "effects": ["delete", "change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "id", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["Applies to every repository of the project."]
 }
},
{
 "name": "branch_permissions_project_restriction_get",
 "key": "GET /branch-permissions/latest/projects/{projectKey}/restrictions/{id}",
 "method": "GET",
 "path": "/branch-permissions/latest/projects/{projectKey}/restrictions/{id}",
 "description": "One branch restriction of a project by id: kind, matcher, exempt users, groups and keys. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "read",
 "domain": "project",
 "effects": ["read-people", "read-settings"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "id", "in": "path", "required": true }
 ],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "branch_utils_repo_branches_delete",
 "key": "DELETE /branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches",
 "method": "DELETE",
 "path": "/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches",
 "description": "Deletes a branch; no error if it is already gone, refused for the default branch. endPoint deletes only if the branch points there. Needs REPO_WRITE.",
 "tags": ["Repository"],
 "access": "delete",
 "domain": "repository",
 "effects": ["delete-code", "delete"],
 "marks": [],
 "permission": "REPO_WRITE",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "branch_utils_repo_branches_create",
 "key": "POST /branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches",
 "method": "POST",
 "path": "/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches",
 "description": "Creates a branch at a commit. 409 if the name overlaps an existing branch. Twin of repo_branches_create. Needs REPO_WRITE.",
 "tags": ["Repository"],
 "access": "write",
 "domain": "repository",
 "effects": ["push-code"],
 "marks": [],
 "permission": "REPO_WRITE",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "branch_utils_repo_branches_info_commit_get",
 "key": "GET /branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches/info/{commitId}",
 "method": "GET",
 "path": "/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches/info/{commitId}",
 "description": "Branches that contain one commit. May time out (500).",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-history"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "commitId", "in": "path", "required": true },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "build_status_commits_stats_list",
 "key": "POST /build-status/latest/commits/stats",
 "method": "POST",
 "path": "/build-status/latest/commits/stats",
 "description": "Build counts per state for several commit hashes, without naming a repository; commits without builds are left out.",
 "tags": ["Builds and Deployments", "Deprecated"],
 "access": "read",
 "domain": "global",
 "effects": ["read-reports"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "global",
  "places": [{ "in": "body", "at": "/*", "kind": "any-repository-object" }],
  "beyond": ["A commit hash counts in whichever repositories contain it, of any project."]
 }
},
{
 "name": "build_status_commits_stats_commit_get",
 "key": "GET /build-status/latest/commits/stats/{commitId}",
 "method": "GET",
 "path": "/build-status/latest/commits/stats/{commitId}",
 "description": "Build counts per state (successful, failed, in progress ...) of one commit hash, without naming a repository.",
 "tags": ["Builds and Deployments", "Deprecated"],
 "access": "read",
 "domain": "global",
 "effects": ["read-reports"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "commitId", "in": "path", "required": true },
  { "name": "includeUnique", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "global",
  "places": [{ "in": "path", "at": "commitId", "kind": "any-repository-object" }],
  "beyond": ["A commit hash counts in whichever repositories contain it, of any project."]
 }
},
{
 "name": "build_status_commit_get",
 "key": "GET /build-status/latest/commits/{commitId}",
 "method": "GET",
 "path": "/build-status/latest/commits/{commitId}",
 "description": "Lists the builds of a commit (latest 100), without naming a repository. Deprecated; repo_commit_builds_list gets one build by its key.",
 "tags": ["Deprecated"],
 "access": "read",
 "domain": "global",
 "effects": ["read-reports"],
 "marks": [],
 "permission": null,
 "deprecated": true,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "commitId", "in": "path", "required": true },
  { "name": "limit", "in": "query", "required": false },
  { "name": "orderBy", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "global",
  "places": [{ "in": "path", "at": "commitId", "kind": "any-repository-object" }],
  "beyond": ["A commit hash counts in whichever repositories contain it, of any project."]
 }
},
{
 "name": "build_status_commit_update",
 "key": "POST /build-status/latest/commits/{commitId}",
 "method": "POST",
 "path": "/build-status/latest/commits/{commitId}",
 "description": "Reports a build result for a commit hash, without naming a repository. Deprecated: use repo_commit_builds_create. Needs LICENSED_USER.",
 "tags": ["Deprecated"],
 "access": "write",
 "domain": "global",
 "effects": ["report-result"],
 "marks": [],
 "permission": "LICENSED_USER",
 "deprecated": true,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "commitId", "in": "path", "required": true, "siblings": ["stats"] }],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "global",
  "places": [{ "in": "path", "at": "commitId", "kind": "any-repository-object" }],
  "beyond": ["The build shows wherever the commit is found, of any project."]
 }
},
{
 "name": "repo_commit_comment_reaction_delete",
 "key": "DELETE /comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/reactions/{emoticon}",
 "method": "DELETE",
 "path": "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/reactions/{emoticon}",
 "description": "Takes your emoticon reaction off a commit comment.",
 "tags": ["Repository"],
 "access": "write",
 "domain": "repository",
 "effects": ["comment"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "commitId", "in": "path", "required": true },
  { "name": "commentId", "in": "path", "required": true },
  { "name": "emoticon", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "repo_commit_comment_reaction_update",
 "key": "PUT /comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/reactions/{emoticon}",
 "method": "PUT",
 "path": "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/reactions/{emoticon}",
 "description": "Reacts to a commit comment with an emoticon.",
 "tags": ["Repository"],
 "access": "write",
 "domain": "repository",
 "effects": ["comment"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "commitId", "in": "path", "required": true },
  { "name": "commentId", "in": "path", "required": true },
  { "name": "emoticon", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_comment_reaction_delete",
 "key": "DELETE /comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/reactions/{emoticon}",
 "method": "DELETE",
 "path": "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/reactions/{emoticon}",
 "description": "Takes your emoticon reaction off a pull request comment.",
 "tags": ["Pull Requests"],
 "access": "write",
 "domain": "pull-request",
 "effects": ["comment"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true },
  { "name": "commentId", "in": "path", "required": true },
  { "name": "emoticon", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "pull_request_comment_reaction_update",
 "key": "PUT /comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/reactions/{emoticon}",
 "method": "PUT",
 "path": "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/reactions/{emoticon}",
 "description": "Reacts to a pull request comment with an emoticon.",
 "tags": ["Pull Requests"],
 "access": "write",
 "domain": "pull-request",
 "effects": ["comment"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true },
  { "name": "commentId", "in": "path", "required": true },
  { "name": "emoticon", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "csp_settings_set",
 "key": "PUT /csp/latest/settings",
 "method": "PUT",
 "path": "/csp/latest/settings",
 "description": "Sets which Content-Security-Policy header all responses carry: STRICT, REPORT_ONLY or DEFAULT. No operation reads the present value.",
 "tags": ["Content Security Policy"],
 "access": "admin",
 "domain": "instance",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": { "reach": "instance", "places": [], "beyond": ["Changes a header of every response of the installation."] }
},
{
 "name": "default_reviewers_project_condition_create",
 "key": "POST /default-reviewers/latest/projects/{projectKey}/condition",
 "method": "POST",
 "path": "/default-reviewers/latest/projects/{projectKey}/condition",
 "description": "Adds a default-reviewer rule to a project, by source and target ref. Name reviewers by numeric user id. Needs PROJECT_ADMIN.",
 "tags": ["Pull Requests"],
 "access": "admin",
 "domain": "project",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "projectKey", "in": "path", "required": true }],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "project",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "body", "at": "/reviewers/*/id", "kind": "user" },
   { "in": "body", "at": "/reviewerGroups/*/id", "kind": "any-repository-object" }
  ],
  "beyond": ["Applies to every repository of the project."]
 }
},
{
 "name": "default_reviewers_project_condition_item_delete",
 "key": "DELETE /default-reviewers/latest/projects/{projectKey}/condition/{id}",
 "method": "DELETE",
 "path": "/default-reviewers/latest/projects/{projectKey}/condition/{id}",
 "description": "Removes a default-reviewer rule from a project, and so from all its repositories.",
 "tags": ["Pull Requests"],
 "access": "delete",
 "domain": "project",
 "effects": ["delete", "change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "id", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["Applies to every repository of the project."]
 }
},
{
 "name": "default_reviewers_project_condition_item_update",
 "key": "PUT /default-reviewers/latest/projects/{projectKey}/condition/{id}",
 "method": "PUT",
 "path": "/default-reviewers/latest/projects/{projectKey}/condition/{id}",
 "description": "Changes a project's default-reviewer rule. Send the whole rule; name reviewers by numeric user id.",
 "tags": ["Pull Requests"],
 "access": "admin",
 "domain": "project",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "id", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "project",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "body", "at": "/reviewers/*/id", "kind": "user" },
   { "in": "body", "at": "/reviewerGroups/*/id", "kind": "any-repository-object" }
  ],
  "beyond": ["Applies to every repository of the project."]
 }
},
{
 "name": "default_reviewers_project_conditions_list",
 "key": "GET /default-reviewers/latest/projects/{projectKey}/conditions",
 "method": "GET",
 "path": "/default-reviewers/latest/projects/{projectKey}/conditions",
 "description": "Default-reviewer rules of a project: ref matchers, reviewers, approvals needed.",
 "tags": ["Pull Requests"],
 "access": "read",
 "domain": "project",
 "effects": ["read-people", "read-settings"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "projectKey", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "default_reviewers_repo_condition_create",
 "key": "POST /default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition",
 "method": "POST",
 "path": "/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition",
 "description": "Adds a default-reviewer rule to a repository, by source and target ref. Name reviewers by numeric user id. Needs REPO_ADMIN.",
 "tags": ["Pull Requests"],
 "access": "admin",
 "domain": "repository",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" },
   { "in": "body", "at": "/reviewers/*/id", "kind": "user" },
   { "in": "body", "at": "/reviewerGroups/*/id", "kind": "any-repository-object" }
  ],
  "beyond": []
 }
},
{
 "name": "default_reviewers_repo_condition_item_delete",
 "key": "DELETE /default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}",
 "method": "DELETE",
 "path": "/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}",
 "description": "Removes a default-reviewer rule of a repository. Check its scope first: an inherited project rule may be removed from the whole project.",
 "tags": ["Pull Requests"],
 "access": "delete",
 "domain": "repository",
 "effects": ["delete", "change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "id", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "project",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": ["The id of an inherited project rule may be accepted and change it for every repository of the project."]
 }
},
{
 "name": "default_reviewers_repo_condition_item_update",
 "key": "PUT /default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}",
 "method": "PUT",
 "path": "/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}",
 "description": "Changes a repository's default-reviewer rule. Send the whole rule; an inherited project rule may change for the whole project.",
 "tags": ["Pull Requests"],
 "access": "admin",
 "domain": "repository",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "id", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "project",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" },
   { "in": "body", "at": "/reviewers/*/id", "kind": "user" },
   { "in": "body", "at": "/reviewerGroups/*/id", "kind": "any-repository-object" }
  ],
  "beyond": ["The id of an inherited project rule may be accepted and change it for every repository of the project."]
 }
},
{
 "name": "default_reviewers_repo_conditions_list",
 "key": "GET /default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/conditions",
 "method": "GET",
 "path": "/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/conditions",
 "description": "Default-reviewer rules of a repository; scope tells which come from its project. For one pull request use default_reviewers_repo_reviewers_list.",
 "tags": ["Pull Requests"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-people", "read-settings"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "project",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": ["Includes rules inherited from the project."]
 }
},
{
 "name": "default_reviewers_repo_reviewers_list",
 "key": "GET /default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/reviewers",
 "method": "GET",
 "path": "/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/reviewers",
 "description": "Users required as reviewers of a pull request between two refs. pull_requests_create adds none of them by itself: send them along. Give numeric repository ids and full ref ids.",
 "tags": ["Pull Requests"],
 "access": "read",
 "domain": "pull-request",
 "effects": ["read-people", "read-settings"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "sourceRefId", "in": "query", "required": false },
  { "name": "sourceRepoId", "in": "query", "required": false },
  { "name": "targetRefId", "in": "query", "required": false },
  { "name": "targetRepoId", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" },
   { "in": "query", "at": "sourceRepoId", "kind": "repository-id" },
   { "in": "query", "at": "targetRepoId", "kind": "repository-id" }
  ],
  "beyond": []
 }
},
{
 "name": "default_tasks_repo_tasks_delete",
 "key": "DELETE /default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks",
 "method": "DELETE",
 "path": "/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks",
 "description": "Deletes all default pull request tasks set on the repository. For one: default_tasks_repo_task_delete. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "delete",
 "domain": "repository",
 "effects": ["delete", "change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "default_tasks_repo_tasks_list",
 "key": "GET /default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks",
 "method": "GET",
 "path": "/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks",
 "description": "Default pull request tasks of the repository. Needs REPO_VIEW.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-settings"],
 "marks": [],
 "permission": "REPO_VIEW",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "limit", "in": "query", "required": false },
  { "name": "markup", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "default_tasks_repo_tasks_create",
 "key": "POST /default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks",
 "method": "POST",
 "path": "/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks",
 "description": "Adds a default pull request task to the repository, optionally limited to source or target branches. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "admin",
 "domain": "repository",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "default_tasks_repo_task_delete",
 "key": "DELETE /default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks/{taskId}",
 "method": "DELETE",
 "path": "/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks/{taskId}",
 "description": "Deletes one default pull request task of the repository. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "delete",
 "domain": "repository",
 "effects": ["delete", "change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "taskId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "default_tasks_repo_task_update",
 "key": "PUT /default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks/{taskId}",
 "method": "PUT",
 "path": "/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks/{taskId}",
 "description": "Changes one default pull request task of the repository; description is needed each time. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "admin",
 "domain": "repository",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "taskId", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "default_tasks_project_tasks_delete",
 "key": "DELETE /default-tasks/latest/projects/{projectKey}/tasks",
 "method": "DELETE",
 "path": "/default-tasks/latest/projects/{projectKey}/tasks",
 "description": "Deletes all default pull request tasks set on the project. For one: default_tasks_project_task_delete. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "delete",
 "domain": "project",
 "effects": ["delete", "change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "projectKey", "in": "path", "required": true }],
 "body": null,
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["Default tasks of a project concern the pull requests of all its repositories."]
 }
},
{
 "name": "default_tasks_project_tasks_list",
 "key": "GET /default-tasks/latest/projects/{projectKey}/tasks",
 "method": "GET",
 "path": "/default-tasks/latest/projects/{projectKey}/tasks",
 "description": "Default pull request tasks of the project. Needs PROJECT_VIEW.",
 "tags": ["Project"],
 "access": "read",
 "domain": "project",
 "effects": ["read-settings"],
 "marks": [],
 "permission": "PROJECT_VIEW",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "limit", "in": "query", "required": false },
  { "name": "markup", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "default_tasks_project_tasks_create",
 "key": "POST /default-tasks/latest/projects/{projectKey}/tasks",
 "method": "POST",
 "path": "/default-tasks/latest/projects/{projectKey}/tasks",
 "description": "Adds a default pull request task to the project, optionally limited to source or target branches. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "admin",
 "domain": "project",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "projectKey", "in": "path", "required": true }],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["Default tasks of a project concern the pull requests of all its repositories."]
 }
},
{
 "name": "default_tasks_project_task_delete",
 "key": "DELETE /default-tasks/latest/projects/{projectKey}/tasks/{taskId}",
 "method": "DELETE",
 "path": "/default-tasks/latest/projects/{projectKey}/tasks/{taskId}",
 "description": "Deletes one default pull request task of the project. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "delete",
 "domain": "project",
 "effects": ["delete", "change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "taskId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["Default tasks of a project concern the pull requests of all its repositories."]
 }
},
{
 "name": "default_tasks_project_task_update",
 "key": "PUT /default-tasks/latest/projects/{projectKey}/tasks/{taskId}",
 "method": "PUT",
 "path": "/default-tasks/latest/projects/{projectKey}/tasks/{taskId}",
 "description": "Changes one default pull request task of the project; description is needed each time. Needs PROJECT_ADMIN.",
 "tags": ["Project"],
 "access": "admin",
 "domain": "project",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "PROJECT_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "taskId", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["Default tasks of a project concern the pull requests of all its repositories."]
 }
},
{
 "name": "git_pull_request_rebase_get",
 "key": "GET /git/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase",
 "method": "GET",
 "path": "/git/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase",
 "description": "Whether the pull request can be rebased now, with what stands against it; changes nothing. Needs REPO_READ.",
 "tags": ["Pull Requests"],
 "access": "read",
 "domain": "pull-request",
 "effects": ["read-discussion"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "git_pull_request_rebase",
 "key": "POST /git/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase",
 "method": "POST",
 "path": "/git/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase",
 "description": "Rewrites the source branch onto the tip of the target; cannot be undone. Needs REPO_READ on the target and REPO_WRITE on the source repository, and the current version.",
 "tags": ["Pull Requests"],
 "access": "delete",
 "domain": "pull-request",
 "effects": ["push-code", "delete-code", "delete"],
 "marks": [],
 "permission": "REPO_READ|REPO_WRITE",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": ["Rewrites the source branch, also when it lies in a fork or another repository."]
 }
},
{
 "name": "git_repo_tags_create",
 "key": "POST /git/latest/projects/{projectKey}/repos/{repositorySlug}/tags",
 "method": "POST",
 "path": "/git/latest/projects/{projectKey}/repos/{repositorySlug}/tags",
 "description": "Creates a tag, LIGHTWEIGHT or ANNOTATED (type decides), on a branch or commit. Twin without a type: repo_tags_create. Needs REPO_WRITE.",
 "tags": ["Repository"],
 "access": "write",
 "domain": "repository",
 "effects": ["push-code"],
 "marks": [],
 "permission": "REPO_WRITE",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "git_repo_tag_delete",
 "key": "DELETE /git/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}",
 "method": "DELETE",
 "path": "/git/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}",
 "description": "Deletes a tag. Needs REPO_WRITE.",
 "tags": ["Repository"],
 "access": "delete",
 "domain": "repository",
 "effects": ["delete-code", "delete"],
 "marks": [],
 "permission": "REPO_WRITE",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "name", "in": "path", "required": true, "multiSegment": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "gpg_keys_delete",
 "key": "DELETE /gpg/latest/keys",
 "method": "DELETE",
 "path": "/gpg/latest/keys",
 "description": "Delete ALL GPG keys of a user; without user, all of your own. For one key take gpg_key_delete.",
 "tags": ["Security"],
 "access": "delete",
 "domain": "user",
 "effects": ["delete", "revoke"],
 "marks": ["credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "user", "in": "query", "required": false }],
 "body": null,
 "scope": { "reach": "user", "places": [{ "in": "query", "at": "user", "kind": "user" }], "beyond": [] }
},
{
 "name": "gpg_keys_list",
 "key": "GET /gpg/latest/keys",
 "method": "GET",
 "path": "/gpg/latest/keys",
 "description": "Your GPG keys, or those of another user (needs ADMIN).",
 "tags": ["Security"],
 "access": "read",
 "domain": "user",
 "effects": ["read-credentials"],
 "marks": ["credential"],
 "permission": null,
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false },
  { "name": "user", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "user", "places": [{ "in": "query", "at": "user", "kind": "user" }], "beyond": [] }
},
{
 "name": "gpg_keys_create",
 "key": "POST /gpg/latest/keys",
 "method": "POST",
 "path": "/gpg/latest/keys",
 "description": "Add a GPG public key to your account, or to that of another user (needs ADMIN).",
 "tags": ["Security"],
 "access": "admin",
 "domain": "user",
 "effects": ["create-credential"],
 "marks": ["credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "user", "in": "query", "required": false }],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": { "reach": "user", "places": [{ "in": "query", "at": "user", "kind": "user" }], "beyond": [] }
},
{
 "name": "gpg_key_delete",
 "key": "DELETE /gpg/latest/keys/{fingerprintOrId}",
 "method": "DELETE",
 "path": "/gpg/latest/keys/{fingerprintOrId}",
 "description": "Delete one GPG key by its id or fingerprint.",
 "tags": ["Security"],
 "access": "delete",
 "domain": "user",
 "effects": ["delete", "revoke"],
 "marks": ["credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "fingerprintOrId", "in": "path", "required": true }],
 "body": null,
 "scope": {
  "reach": "user",
  "places": [],
  "beyond": ["The key is named without its user, so it may belong to somebody else."]
 }
},
{
 "name": "indexing_repo_get",
 "key": "GET /indexing/latest/projects/{projectKey}/repos/{repositorySlug}",
 "method": "GET",
 "path": "/indexing/latest/projects/{projectKey}/repos/{repositorySlug}",
 "description": "Search index state of one repository: status, last indexed commit and time, and the error when BROKEN. Needs REPO_ADMIN.",
 "tags": ["Search"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-settings"],
 "marks": [],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "indexing_repo_indexing_queue_details_get",
 "key": "GET /indexing/latest/projects/{projectKey}/repos/{repositorySlug}/indexing-queue-details",
 "method": "GET",
 "path": "/indexing/latest/projects/{projectKey}/repos/{repositorySlug}/indexing-queue-details",
 "description": "Snapshot of one repository's place in the indexing queue, with the node. Needs REPO_ADMIN.",
 "tags": ["Search"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-settings"],
 "marks": [],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "indexing_repo_indexing_queued_status_get",
 "key": "GET /indexing/latest/projects/{projectKey}/repos/{repositorySlug}/indexing-queued-status",
 "method": "GET",
 "path": "/indexing/latest/projects/{projectKey}/repos/{repositorySlug}/indexing-queued-status",
 "description": "Only whether the repository waits for indexing on any node; more: indexing_repo_indexing_queue_details_get. Needs REPO_ADMIN.",
 "tags": ["Search"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-settings"],
 "marks": [],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "indexing_reindex",
 "key": "POST /indexing/latest/reindex",
 "method": "POST",
 "path": "/indexing/latest/reindex",
 "description": "Deletes the search index of the listed repositories and queues them anew; search misses them meanwhile. Needs SYS_ADMIN. 409: some may be done.",
 "tags": ["Search"],
 "access": "delete",
 "domain": "instance",
 "effects": ["delete", "run-job"],
 "marks": ["administrative"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "global",
  "places": [
   { "in": "body", "at": "/*/projectKey", "kind": "project" },
   { "in": "body", "at": "/*/slug", "kind": "repository" }
  ],
  "beyond": ["Indexing large repositories can slow the whole instance."]
 }
},
{
 "name": "indexing_restart",
 "key": "POST /indexing/latest/restart",
 "method": "POST",
 "path": "/indexing/latest/restart",
 "description": "Restarts the search indexing worker; cuts off the event in progress unless gracefulShutdown is true. Needs SYS_ADMIN.",
 "tags": ["Search"],
 "access": "admin",
 "domain": "instance",
 "effects": ["run-job"],
 "marks": ["administrative"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": false, "verified": true },
 "scope": { "reach": "instance", "places": [], "beyond": ["Interrupts indexing for repositories of any project."] }
},
{
 "name": "indexing_support_info_broken_repos_list",
 "key": "GET /indexing/latest/support-info/broken-index-status-repos",
 "method": "GET",
 "path": "/indexing/latest/support-info/broken-index-status-repos",
 "description": "Repositories whose indexing failed too often and is no longer retried (BROKEN). Paged. Needs SYS_ADMIN.",
 "tags": ["Search"],
 "access": "read",
 "domain": "instance",
 "effects": ["list-repositories", "read-settings"],
 "marks": ["administrative"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "global", "places": [], "beyond": [] }
},
{
 "name": "indexing_support_info_thread_snapshot_get",
 "key": "GET /indexing/latest/support-info/indexing-thread-snapshot",
 "method": "GET",
 "path": "/indexing/latest/support-info/indexing-thread-snapshot",
 "description": "What the search indexing threads do at this moment. Needs SYS_ADMIN.",
 "tags": ["Search"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "global", "places": [], "beyond": [] }
},
{
 "name": "insights_repo_commit_annotations_list",
 "key": "GET /insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/annotations",
 "method": "GET",
 "path": "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/annotations",
 "description": "Code Insights annotations on a commit, from all its reports; filter by report, file, severity or type. Needs REPO_READ.",
 "tags": ["Builds and Deployments"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-reports"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "commitId", "in": "path", "required": true },
  { "name": "externalId", "in": "query", "required": false },
  { "name": "key", "in": "query", "required": false },
  { "name": "path", "in": "query", "required": false },
  { "name": "severity", "in": "query", "required": false },
  { "name": "type", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "insights_repo_commit_reports_list",
 "key": "GET /insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports",
 "method": "GET",
 "path": "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports",
 "description": "Code Insights reports on a commit; what they found in files: insights_repo_commit_annotations_list. Needs REPO_READ.",
 "tags": ["Builds and Deployments"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-reports"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "commitId", "in": "path", "required": true },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "insights_repo_commit_report_delete",
 "key": "DELETE /insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}",
 "method": "DELETE",
 "path": "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}",
 "description": "Deletes a Code Insights report and its annotations. Needs REPO_READ for your own report, REPO_ADMIN for another's.",
 "tags": ["Builds and Deployments"],
 "access": "delete",
 "domain": "repository",
 "effects": ["report-result", "delete"],
 "marks": [],
 "permission": "REPO_READ|REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "commitId", "in": "path", "required": true },
  { "name": "key", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "insights_repo_commit_report_get",
 "key": "GET /insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}",
 "method": "GET",
 "path": "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}",
 "description": "One Code Insights report: result, data fields, link. Its annotations are a separate list. Needs REPO_READ.",
 "tags": ["Builds and Deployments"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-reports"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "commitId", "in": "path", "required": true },
  { "name": "key", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "insights_repo_commit_report_update",
 "key": "PUT /insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}",
 "method": "PUT",
 "path": "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}",
 "description": "Creates a Code Insights report on a commit or replaces the one with this key; only its creator may replace it.",
 "tags": ["Builds and Deployments"],
 "access": "write",
 "domain": "repository",
 "effects": ["report-result"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "commitId", "in": "path", "required": true },
  { "name": "key", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "insights_repo_commit_report_annotations_delete",
 "key": "DELETE /insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations",
 "method": "DELETE",
 "path": "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations",
 "description": "Deletes the annotations with the given externalId; without externalId, all of the report. Needs REPO_READ for your own report, else REPO_ADMIN.",
 "tags": ["Builds and Deployments"],
 "access": "delete",
 "domain": "repository",
 "effects": ["report-result", "delete"],
 "marks": [],
 "permission": "REPO_READ|REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "commitId", "in": "path", "required": true },
  { "name": "key", "in": "path", "required": true },
  { "name": "externalId", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "insights_repo_commit_report_annotations_list",
 "key": "GET /insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations",
 "method": "GET",
 "path": "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations",
 "description": "All annotations of one Code Insights report. Needs REPO_READ.",
 "tags": ["Builds and Deployments"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-reports"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "commitId", "in": "path", "required": true },
  { "name": "key", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "insights_repo_commit_report_annotations_create",
 "key": "POST /insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations",
 "method": "POST",
 "path": "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations",
 "description": "Adds annotations to your own report; beyond its limit (1000) none is stored. A diff shows those on changed lines only. Delete old ones first: duplicates stay. Needs REPO_READ.",
 "tags": ["Builds and Deployments"],
 "access": "write",
 "domain": "repository",
 "effects": ["report-result"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "commitId", "in": "path", "required": true },
  { "name": "key", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "insights_repo_commit_report_annotation_update",
 "key": "PUT /insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations/{externalId}",
 "method": "PUT",
 "path": "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations/{externalId}",
 "description": "Creates or replaces one annotation by its external id; only in a report that you created. Needs REPO_READ.",
 "tags": ["Builds and Deployments"],
 "access": "write",
 "domain": "repository",
 "effects": ["report-result"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "commitId", "in": "path", "required": true },
  { "name": "key", "in": "path", "required": true },
  { "name": "externalId", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "jira_comment_issues_create",
 "key": "POST /jira/latest/comments/{commentId}/issues",
 "method": "POST",
 "path": "/jira/latest/comments/{commentId}/issues",
 "description": "Creates a Jira issue and links it to a pull request comment; other comments fail. Body: Jira REST v2 create JSON. Needs REPO_READ and a login at Jira.",
 "tags": ["Jira Integration"],
 "access": "write",
 "domain": "global",
 "effects": ["comment", "send-data-out"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "commentId", "in": "path", "required": true },
  { "name": "applicationId", "in": "query", "required": false }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "global",
  "places": [{ "in": "path", "at": "commentId", "kind": "any-repository-object" }],
  "beyond": [
   "Creates an issue in the linked Jira, in the Jira project that the body names.",
   "The comment id is looked up in all repositories."
  ]
 }
},
{
 "name": "jira_issue_commits_list",
 "key": "GET /jira/latest/issues/{issueKey}/commits",
 "method": "GET",
 "path": "/jira/latest/issues/{issueKey}/commits",
 "description": "Commits that mention a Jira issue key, across all repositories.",
 "tags": ["Jira Integration"],
 "access": "read",
 "domain": "global",
 "effects": ["read-history"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "issueKey", "in": "path", "required": true },
  { "name": "limit", "in": "query", "required": false },
  { "name": "maxChanges", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "global",
  "places": [{ "in": "path", "at": "issueKey", "kind": "any-repository-object" }],
  "beyond": ["Returns commits of every repository that the caller can read."]
 }
},
{
 "name": "jira_project_primary_enhanced_entitylink_get",
 "key": "GET /jira/latest/projects/{projectKey}/primary-enhanced-entitylink",
 "method": "GET",
 "path": "/jira/latest/projects/{projectKey}/primary-enhanced-entitylink",
 "description": "The main Jira project linked to a Bitbucket project. Needs PROJECT_READ.",
 "tags": ["Jira Integration"],
 "access": "read",
 "domain": "project",
 "effects": ["read-settings"],
 "marks": [],
 "permission": "PROJECT_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "projectKey", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "jira_pull_request_issues_list",
 "key": "GET /jira/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/issues",
 "method": "GET",
 "path": "/jira/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/issues",
 "description": "Jira issue keys found in the commits of a pull request; looks at 100 commits by default.",
 "tags": ["Jira Integration"],
 "access": "read",
 "domain": "pull-request",
 "effects": ["read-history"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "pullRequestId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "pull-request",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "keys_repo_ssh_list",
 "key": "GET /keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh",
 "method": "GET",
 "path": "/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh",
 "description": "SSH access keys of one repository; with effective=true also those of its project.",
 "tags": ["Authentication"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-credentials"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "effective", "in": "query", "required": false },
  { "name": "filter", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "minimumPermission", "in": "query", "required": false },
  { "name": "permission", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": ["With effective=true the access keys of the project are listed too."]
 }
},
{
 "name": "keys_repo_ssh_create",
 "key": "POST /keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh",
 "method": "POST",
 "path": "/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh",
 "description": "Register an SSH public key and give its holder access to one repository. For a whole project: keys_project_ssh_create.",
 "tags": ["Authentication"],
 "access": "admin",
 "domain": "repository",
 "effects": ["grant", "create-credential"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "keys_repo_ssh_key_delete",
 "key": "DELETE /keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId}",
 "method": "DELETE",
 "path": "/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId}",
 "description": "Revoke the access of an SSH key to one repository; its access elsewhere stays. Succeeds even if it had none.",
 "tags": ["Authentication"],
 "access": "delete",
 "domain": "repository",
 "effects": ["delete", "revoke"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "keyId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "keys_repo_ssh_key_get",
 "key": "GET /keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId}",
 "method": "GET",
 "path": "/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId}",
 "description": "One SSH access key of a repository, with its permission; 404 if the key has no access there.",
 "tags": ["Authentication"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-credentials"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "keyId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "keys_repo_ssh_key_permission_update",
 "key": "PUT /keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId}/permission/{permission}",
 "method": "PUT",
 "path": "/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId}/permission/{permission}",
 "description": "Changes whether an access key may read, or read and push, in one repository. Needs REPO_ADMIN.",
 "tags": ["Authentication"],
 "access": "admin",
 "domain": "repository",
 "effects": ["grant", "revoke"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "keyId", "in": "path", "required": true },
  { "name": "permission", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "keys_project_ssh_list",
 "key": "GET /keys/latest/projects/{projectKey}/ssh",
 "method": "GET",
 "path": "/keys/latest/projects/{projectKey}/ssh",
 "description": "SSH access keys that a project grants to all its repositories.",
 "tags": ["Authentication"],
 "access": "read",
 "domain": "project",
 "effects": ["read-credentials"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "filter", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "permission", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "keys_project_ssh_create",
 "key": "POST /keys/latest/projects/{projectKey}/ssh",
 "method": "POST",
 "path": "/keys/latest/projects/{projectKey}/ssh",
 "description": "Register an SSH public key and give its holder access to a whole project. For one repository: keys_repo_ssh_create.",
 "tags": ["Authentication"],
 "access": "admin",
 "domain": "project",
 "effects": ["grant", "create-credential"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "projectKey", "in": "path", "required": true }],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["The key opens every repository of the project."]
 }
},
{
 "name": "keys_project_ssh_key_delete",
 "key": "DELETE /keys/latest/projects/{projectKey}/ssh/{keyId}",
 "method": "DELETE",
 "path": "/keys/latest/projects/{projectKey}/ssh/{keyId}",
 "description": "Revoke the access of an SSH key to a project; its access elsewhere stays. Succeeds even if it had none.",
 "tags": ["Authentication"],
 "access": "delete",
 "domain": "project",
 "effects": ["delete", "revoke"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "keyId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["Access to every repository of the project ends with it."]
 }
},
{
 "name": "keys_project_ssh_key_get",
 "key": "GET /keys/latest/projects/{projectKey}/ssh/{keyId}",
 "method": "GET",
 "path": "/keys/latest/projects/{projectKey}/ssh/{keyId}",
 "description": "One SSH access key of a project, with its permission.",
 "tags": ["Authentication"],
 "access": "read",
 "domain": "project",
 "effects": ["read-credentials"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "keyId", "in": "path", "required": true }
 ],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectKey", "kind": "project" }], "beyond": [] }
},
{
 "name": "keys_project_ssh_key_permission_update",
 "key": "PUT /keys/latest/projects/{projectKey}/ssh/{keyId}/permission/{permission}",
 "method": "PUT",
 "path": "/keys/latest/projects/{projectKey}/ssh/{keyId}/permission/{permission}",
 "description": "Change what an SSH access key may do in a whole project.",
 "tags": ["Authentication"],
 "access": "admin",
 "domain": "project",
 "effects": ["grant", "revoke"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "keyId", "in": "path", "required": true },
  { "name": "permission", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "project",
  "places": [{ "in": "path", "at": "projectKey", "kind": "project" }],
  "beyond": ["The key opens every repository of the project."]
 }
},
{
 "name": "keys_ssh_key_delete",
 "key": "DELETE /keys/latest/ssh/{keyId}",
 "method": "DELETE",
 "path": "/keys/latest/ssh/{keyId}",
 "description": "Revoke one SSH access key from several projects and repositories, named in the body, at once; other access stays.",
 "tags": ["Authentication"],
 "access": "delete",
 "domain": "global",
 "effects": ["delete", "revoke"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "keyId", "in": "path", "required": true }],
 "body": { "mediaType": "application/json", "required": false, "verified": true },
 "scope": {
  "reach": "global",
  "places": [
   { "in": "path", "at": "keyId", "kind": "any-repository-object" },
   { "in": "body", "at": "/projects/*/key", "kind": "project" },
   { "in": "body", "at": "/repositories/*/slug", "kind": "repository" },
   { "in": "body", "at": "/repositories/*/project/key", "kind": "project" }
  ],
  "beyond": []
 }
},
{
 "name": "keys_ssh_key_projects_list",
 "key": "GET /keys/latest/ssh/{keyId}/projects",
 "method": "GET",
 "path": "/keys/latest/ssh/{keyId}/projects",
 "description": "Projects that an SSH access key opens. Empty unless you administer a project of the key.",
 "tags": ["Authentication"],
 "access": "read",
 "domain": "global",
 "effects": ["list-repositories", "read-credentials"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "keyId", "in": "path", "required": true }],
 "body": null,
 "scope": {
  "reach": "global",
  "places": [{ "in": "path", "at": "keyId", "kind": "any-repository-object" }],
  "beyond": ["Answers with projects that no argument names."]
 }
},
{
 "name": "keys_ssh_key_repos_list",
 "key": "GET /keys/latest/ssh/{keyId}/repos",
 "method": "GET",
 "path": "/keys/latest/ssh/{keyId}/repos",
 "description": "Repositories that an SSH access key opens. Empty unless you administer a project of the key.",
 "tags": ["Authentication"],
 "access": "read",
 "domain": "global",
 "effects": ["list-repositories", "read-credentials"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "keyId", "in": "path", "required": true },
  { "name": "withRestrictions", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "global",
  "places": [{ "in": "path", "at": "keyId", "kind": "any-repository-object" }],
  "beyond": ["Answers with repositories that no argument names."]
 }
},
{
 "name": "mirroring_account_preferred_mirror_delete",
 "key": "DELETE /mirroring/latest/account/settings/preferred-mirror",
 "method": "DELETE",
 "path": "/mirroring/latest/account/settings/preferred-mirror",
 "description": "Clears the calling user's preferred mirror.",
 "tags": ["Mirroring (Upstream)"],
 "access": "admin",
 "domain": "instance",
 "effects": ["delete", "change-settings"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "user", "places": [], "beyond": [] }
},
{
 "name": "mirroring_account_settings_preferred_mirror_get",
 "key": "GET /mirroring/latest/account/settings/preferred-mirror",
 "method": "GET",
 "path": "/mirroring/latest/account/settings/preferred-mirror",
 "description": "The calling user's preferred mirror; 404 when none is set.",
 "tags": ["Mirroring (Upstream)"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "user", "places": [], "beyond": [] }
},
{
 "name": "mirroring_account_preferred_mirror_create",
 "key": "POST /mirroring/latest/account/settings/preferred-mirror",
 "method": "POST",
 "path": "/mirroring/latest/account/settings/preferred-mirror",
 "description": "Sets the calling user's preferred mirror. The body is the bare mirror id.",
 "tags": ["Mirroring (Upstream)"],
 "access": "admin",
 "domain": "instance",
 "effects": ["change-settings"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": false },
 "scope": { "reach": "user", "places": [], "beyond": [] }
},
{
 "name": "mirroring_analytics_settings_get",
 "key": "GET /mirroring/latest/analyticsSettings",
 "method": "GET",
 "path": "/mirroring/latest/analyticsSettings",
 "description": "Whether the upstream allows analytics, with its clock and support entitlement number.",
 "tags": ["Mirroring (Upstream)"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "mirroring_authenticate",
 "key": "POST /mirroring/latest/authenticate",
 "method": "POST",
 "path": "/mirroring/latest/authenticate",
 "description": "Checks a user's password, token or SSH key for a mirror and returns the user with effective permissions. Not for ordinary clients.",
 "tags": ["Mirroring (Upstream)"],
 "access": "admin",
 "domain": "instance",
 "effects": ["read-people", "log-in"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": false },
 "scope": {
  "reach": "instance",
  "places": [
   { "in": "body", "at": "/credentials/username", "kind": "user" },
   { "in": "body", "at": "/repositoryId", "kind": "repository-id" }
  ],
  "beyond": ["For SSH keys the answer covers all of the user's permissions, whatever repository is named."]
 }
},
{
 "name": "mirroring_farm_nodes_list",
 "key": "GET /mirroring/latest/farmNodes",
 "method": "GET",
 "path": "/mirroring/latest/farmNodes",
 "description": "Nodes of the mirror farm: id, name, address, build version. Ask a mirror, not the upstream.",
 "tags": ["Mirroring (Mirror)"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "mirroring_mirror_repos_delayed_sync_get",
 "key": "GET /mirroring/latest/mirrorRepos/delayed-sync",
 "method": "GET",
 "path": "/mirroring/latest/mirrorRepos/delayed-sync",
 "description": "Repositories that some mirror node has not synchronized in time, as found by a periodic check. Nodes with that check off are left out.",
 "tags": ["Mirroring (Mirror)"],
 "access": "read",
 "domain": "instance",
 "effects": ["list-repositories", "read-settings"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "delayThreshold", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "global", "places": [], "beyond": [] }
},
{
 "name": "mirroring_mirror_repo_get",
 "key": "GET /mirroring/latest/mirrorRepos/{externalRepositoryId}",
 "method": "GET",
 "path": "/mirroring/latest/mirrorRepos/{externalRepositoryId}",
 "description": "Clone and push URLs of one repository on a mirror, with availability and last update. Takes the upstream's repository id.",
 "tags": ["Mirroring (Mirror)"],
 "access": "read",
 "domain": "instance",
 "effects": ["list-repositories", "read-settings"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "externalRepositoryId", "in": "path", "required": true, "siblings": ["delayed-sync"] }],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [{ "in": "path", "at": "externalRepositoryId", "kind": "repository-id" }],
  "beyond": []
 }
},
{
 "name": "mirroring_mirror_servers_list",
 "key": "GET /mirroring/latest/mirrorServers",
 "method": "GET",
 "path": "/mirroring/latest/mirrorServers",
 "description": "Mirrors registered with this upstream: id, name, base URL, version, last seen. Paged.",
 "tags": ["Mirroring (Upstream)"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "mirroring_mirror_servers_mirror_delete",
 "key": "DELETE /mirroring/latest/mirrorServers/{mirrorId}",
 "method": "DELETE",
 "path": "/mirroring/latest/mirrorServers/{mirrorId}",
 "description": "Removes a mirror from the upstream: it loses all access and gets no more notifications.",
 "tags": ["Mirroring (Upstream)"],
 "access": "delete",
 "domain": "instance",
 "effects": ["delete", "revoke", "change-settings"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "mirrorId", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "mirroring_mirror_servers_mirror_get",
 "key": "GET /mirroring/latest/mirrorServers/{mirrorId}",
 "method": "GET",
 "path": "/mirroring/latest/mirrorServers/{mirrorId}",
 "description": "One registered mirror: name, base URL, version, type, last seen.",
 "tags": ["Mirroring (Upstream)"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "mirrorId", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "mirroring_mirror_servers_mirror_update",
 "key": "PUT /mirroring/latest/mirrorServers/{mirrorId}",
 "method": "PUT",
 "path": "/mirroring/latest/mirrorServers/{mirrorId}",
 "description": "Records a mirror's new base URL and product version after its upgrade. Only for the mirror itself or a SYS_ADMIN.",
 "tags": ["Mirroring (Upstream)"],
 "access": "admin",
 "domain": "instance",
 "effects": ["change-settings", "send-data-out"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "mirrorId", "in": "path", "required": true }],
 "body": { "mediaType": "application/json", "required": true, "verified": false },
 "scope": { "reach": "instance", "places": [{ "in": "body", "at": "/baseUrl", "kind": "url" }], "beyond": [] }
},
{
 "name": "mirroring_mirror_servers_mirror_events_create",
 "key": "POST /mirroring/latest/mirrorServers/{mirrorId}/events",
 "method": "POST",
 "path": "/mirroring/latest/mirrorServers/{mirrorId}/events",
 "description": "Reports to the upstream that a mirror has synchronized a repository or failed to. Meant for mirrors.",
 "tags": ["Mirroring (Upstream)"],
 "access": "admin",
 "domain": "instance",
 "effects": ["report-result"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "mirrorId", "in": "path", "required": true }],
 "body": { "mediaType": "application/json", "required": true, "verified": false },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "body", "at": "/upstreamRepoId", "kind": "repository-id" },
   { "in": "body", "at": "/mirrorRepoId", "kind": "repository-id" }
  ],
  "beyond": []
 }
},
{
 "name": "mirroring_progress_get",
 "key": "GET /mirroring/latest/progress",
 "method": "GET",
 "path": "/mirroring/latest/progress",
 "description": "How far a mirror's synchronization is: repositories done and in total. While discovering is true the total is provisional.",
 "tags": ["Mirroring (Mirror)"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "mirroring_project_get",
 "key": "GET /mirroring/latest/projects/{projectId}",
 "method": "GET",
 "path": "/mirroring/latest/projects/{projectId}",
 "description": "One project by its id; use project_get when you have the key.",
 "tags": ["Mirroring (Upstream)"],
 "access": "read",
 "domain": "instance",
 "effects": ["list-repositories"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "projectId", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectId", "kind": "project-id" }], "beyond": [] }
},
{
 "name": "mirroring_project_repos_list",
 "key": "GET /mirroring/latest/projects/{projectId}/repos",
 "method": "GET",
 "path": "/mirroring/latest/projects/{projectId}/repos",
 "description": "Repositories of one project with content hashes, as mirrors compare them. Paged. 409 where mirroring is not available.",
 "tags": ["Mirroring (Upstream)"],
 "access": "read",
 "domain": "instance",
 "effects": ["list-repositories"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectId", "in": "path", "required": true },
  { "name": "includeDefaultBranch", "in": "query", "required": false },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectId", "kind": "project-id" }], "beyond": [] }
},
{
 "name": "mirroring_repos_list",
 "key": "GET /mirroring/latest/repos",
 "method": "GET",
 "path": "/mirroring/latest/repos",
 "description": "Repositories of every project with content hashes, as mirrors compare them. Not for browsing: use repos_list.",
 "tags": ["Mirroring (Upstream)"],
 "access": "read",
 "domain": "instance",
 "effects": ["list-repositories"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "includeDefaultBranch", "in": "query", "required": false }],
 "body": null,
 "scope": { "reach": "global", "places": [], "beyond": [] }
},
{
 "name": "mirroring_repo_get",
 "key": "GET /mirroring/latest/repos/{repoId}",
 "method": "GET",
 "path": "/mirroring/latest/repos/{repoId}",
 "description": "One repository by its id, with content hash and default branch; use repo_get when you have project key and slug.",
 "tags": ["Mirroring (Upstream)"],
 "access": "read",
 "domain": "instance",
 "effects": ["list-repositories"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "repoId", "in": "path", "required": true },
  { "name": "includeDefaultBranch", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [{ "in": "path", "at": "repoId", "kind": "repository-id" }],
  "beyond": []
 }
},
{
 "name": "mirroring_repo_mirrors_list",
 "key": "GET /mirroring/latest/repos/{repoId}/mirrors",
 "method": "GET",
 "path": "/mirroring/latest/repos/{repoId}/mirrors",
 "description": "All mirrors, with authorized links to this repository on each. A mirror listed need not hold it: only following its link tells.",
 "tags": ["Mirroring (Upstream)"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-credentials", "read-settings"],
 "marks": ["administrative", "credential"],
 "secrets": ["/values/*/links"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "repoId", "in": "path", "required": true },
  { "name": "preAuthorized", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [{ "in": "path", "at": "repoId", "kind": "repository-id" }],
  "beyond": []
 }
},
{
 "name": "mirroring_requests_list",
 "key": "GET /mirroring/latest/requests",
 "method": "GET",
 "path": "/mirroring/latest/requests",
 "description": "Requests of mirrors to join this upstream, by state. Paged.",
 "tags": ["Mirroring (Upstream)"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false },
  { "name": "state", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "mirroring_requests_create",
 "key": "POST /mirroring/latest/requests",
 "method": "POST",
 "path": "/mirroring/latest/requests",
 "description": "Asks this upstream to take on a mirror; sent by the mirror. An administrator must still accept it.",
 "tags": ["Mirroring (Upstream)"],
 "access": "admin",
 "domain": "instance",
 "effects": ["change-settings"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": false },
 "scope": { "reach": "instance", "places": [{ "in": "body", "at": "/mirrorBaseUrl", "kind": "url" }], "beyond": [] }
},
{
 "name": "mirroring_request_delete",
 "key": "DELETE /mirroring/latest/requests/{mirroringRequestId}",
 "method": "DELETE",
 "path": "/mirroring/latest/requests/{mirroringRequestId}",
 "description": "Deletes a mirror's request to join. An unknown id answers 409.",
 "tags": ["Mirroring (Upstream)"],
 "access": "delete",
 "domain": "instance",
 "effects": ["delete", "change-settings"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "mirroringRequestId", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "mirroring_request_get",
 "key": "GET /mirroring/latest/requests/{mirroringRequestId}",
 "method": "GET",
 "path": "/mirroring/latest/requests/{mirroringRequestId}",
 "description": "One request of a mirror to join: its name, base URL, version, state. An unknown id answers 409.",
 "tags": ["Mirroring (Upstream)"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "mirroringRequestId", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "mirroring_request_accept",
 "key": "POST /mirroring/latest/requests/{mirroringRequestId}/accept",
 "method": "POST",
 "path": "/mirroring/latest/requests/{mirroringRequestId}/accept",
 "description": "Accepts a mirror: the upstream trusts it from now on. Check its base URL with mirroring_request_get first.",
 "tags": ["Mirroring (Upstream)"],
 "access": "admin",
 "domain": "instance",
 "effects": ["grant", "change-settings", "send-data-out"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "mirroringRequestId", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": ["A mirror can copy repositories of any project."] }
},
{
 "name": "mirroring_request_reject",
 "key": "POST /mirroring/latest/requests/{mirroringRequestId}/reject",
 "method": "POST",
 "path": "/mirroring/latest/requests/{mirroringRequestId}/reject",
 "description": "Turns down a mirror's request to join.",
 "tags": ["Mirroring (Upstream)"],
 "access": "admin",
 "domain": "instance",
 "effects": ["change-settings"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "mirroringRequestId", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "mirroring_support_info_repo_repo_lock_owner_get",
 "key": "GET /mirroring/latest/supportInfo/projects/{projectKey}/repos/{repositorySlug}/repo-lock-owner",
 "method": "GET",
 "path": "/mirroring/latest/supportInfo/projects/{projectKey}/repos/{repositorySlug}/repo-lock-owner",
 "description": "Which mirror process holds this repository's sync lock; empty when nobody does. Needs ADMIN.",
 "tags": ["Mirroring (Mirror)"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "mirroring_support_info_repo_repo_sync_status_get",
 "key": "GET /mirroring/latest/supportInfo/projects/{projectKey}/repos/{repositorySlug}/repoSyncStatus",
 "method": "GET",
 "path": "/mirroring/latest/supportInfo/projects/{projectKey}/repos/{repositorySlug}/repoSyncStatus",
 "description": "Sync state of one repository on this mirror node: local and upstream id, hashes, dates, failures. Needs ADMIN.",
 "tags": ["Mirroring (Mirror)"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "mirroring_support_info_ref_changes_queue_get",
 "key": "GET /mirroring/latest/supportInfo/refChangesQueue",
 "method": "GET",
 "path": "/mirroring/latest/supportInfo/refChangesQueue",
 "description": "Repositories waiting in the farm's queue of ref changes, up to a configured number; normally empty.",
 "tags": ["Mirroring (Mirror)"],
 "access": "read",
 "domain": "instance",
 "effects": ["list-repositories", "read-settings"],
 "marks": ["administrative"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "global", "places": [], "beyond": [] }
},
{
 "name": "mirroring_support_ref_changes_queue_count_get",
 "key": "GET /mirroring/latest/supportInfo/refChangesQueue/count",
 "method": "GET",
 "path": "/mirroring/latest/supportInfo/refChangesQueue/count",
 "description": "Number of entries in the mirror farm's queue of ref changes. Needs ADMIN.",
 "tags": ["Mirroring (Mirror)"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "mirroring_support_info_repo_lock_owners_list",
 "key": "GET /mirroring/latest/supportInfo/repo-lock-owners",
 "method": "GET",
 "path": "/mirroring/latest/supportInfo/repo-lock-owners",
 "description": "Sync locks held on any repository by any node of the mirror farm. Needs ADMIN.",
 "tags": ["Mirroring (Mirror)"],
 "access": "read",
 "domain": "instance",
 "effects": ["list-repositories", "read-settings"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "global", "places": [], "beyond": [] }
},
{
 "name": "mirroring_support_info_repo_sync_status_get",
 "key": "GET /mirroring/latest/supportInfo/repoSyncStatus",
 "method": "GET",
 "path": "/mirroring/latest/supportInfo/repoSyncStatus",
 "description": "Sync state of all repositories on this mirror node, paged. Needs ADMIN.",
 "tags": ["Mirroring (Mirror)"],
 "access": "read",
 "domain": "instance",
 "effects": ["list-repositories", "read-settings"],
 "marks": ["administrative"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": { "reach": "global", "places": [], "beyond": [] }
},
{
 "name": "mirroring_sync_settings_get",
 "key": "GET /mirroring/latest/syncSettings",
 "method": "GET",
 "path": "/mirroring/latest/syncSettings",
 "description": "What this mirror copies: the mode and the ids of the projects. Needs ADMIN or the upstream's service user.",
 "tags": ["Mirroring (Mirror)"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative", "credential"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "mirroring_sync_settings_set",
 "key": "PUT /mirroring/latest/syncSettings",
 "method": "PUT",
 "path": "/mirroring/latest/syncSettings",
 "description": "Sets mode and mirrored project ids together. Needs ADMIN or the upstream's service user.",
 "tags": ["Mirroring (Mirror)"],
 "access": "admin",
 "domain": "instance",
 "effects": ["delete", "change-settings", "send-data-out"],
 "marks": ["administrative", "credential"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": false },
 "scope": {
  "reach": "instance",
  "places": [{ "in": "body", "at": "/projectIds/*", "kind": "project-id" }],
  "beyond": ["ALL_PROJECTS copies every project to the mirror."]
 }
},
{
 "name": "mirroring_sync_settings_mode_get",
 "key": "GET /mirroring/latest/syncSettings/mode",
 "method": "GET",
 "path": "/mirroring/latest/syncSettings/mode",
 "description": "Whether this mirror copies all or only selected projects. Needs ADMIN or the upstream's service user.",
 "tags": ["Mirroring (Mirror)"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative", "credential"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "mirroring_sync_settings_mode_set",
 "key": "PUT /mirroring/latest/syncSettings/mode",
 "method": "PUT",
 "path": "/mirroring/latest/syncSettings/mode",
 "description": "Switches this mirror between ALL_PROJECTS and SELECTED_PROJECTS. Needs ADMIN or the upstream's service user.",
 "tags": ["Mirroring (Mirror)"],
 "access": "admin",
 "domain": "instance",
 "effects": ["delete", "change-settings", "send-data-out"],
 "marks": ["administrative", "credential"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": false },
 "scope": { "reach": "instance", "places": [], "beyond": ["ALL_PROJECTS copies every project to the mirror."] }
},
{
 "name": "mirroring_sync_settings_projects_list",
 "key": "GET /mirroring/latest/syncSettings/projects",
 "method": "GET",
 "path": "/mirroring/latest/syncSettings/projects",
 "description": "Ids of the projects that this mirror is set to copy. Needs ADMIN or the upstream's service user.",
 "tags": ["Mirroring (Mirror)"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative", "credential"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "mirroring_sync_settings_projects_create",
 "key": "POST /mirroring/latest/syncSettings/projects",
 "method": "POST",
 "path": "/mirroring/latest/syncSettings/projects",
 "description": "Adds several projects, by id, to those this mirror copies. Needs ADMIN or the upstream's service user.",
 "tags": ["Mirroring (Mirror)"],
 "access": "admin",
 "domain": "instance",
 "effects": ["change-settings", "send-data-out"],
 "marks": ["administrative", "credential"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": false },
 "scope": { "reach": "instance", "places": [{ "in": "body", "at": "/*", "kind": "project-id" }], "beyond": [] }
},
{
 "name": "mirroring_sync_settings_project_delete",
 "key": "DELETE /mirroring/latest/syncSettings/projects/{projectId}",
 "method": "DELETE",
 "path": "/mirroring/latest/syncSettings/projects/{projectId}",
 "description": "Takes one project out of those this mirror copies. Needs ADMIN or the upstream's service user.",
 "tags": ["Mirroring (Mirror)"],
 "access": "delete",
 "domain": "instance",
 "effects": ["delete", "change-settings"],
 "marks": ["administrative", "credential"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "projectId", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectId", "kind": "project-id" }], "beyond": [] }
},
{
 "name": "mirroring_sync_settings_project_update",
 "key": "POST /mirroring/latest/syncSettings/projects/{projectId}",
 "method": "POST",
 "path": "/mirroring/latest/syncSettings/projects/{projectId}",
 "description": "Adds one project to those this mirror copies. Needs ADMIN or the upstream's service user.",
 "tags": ["Mirroring (Mirror)"],
 "access": "admin",
 "domain": "instance",
 "effects": ["change-settings", "send-data-out"],
 "marks": ["administrative", "credential"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "projectId", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "project", "places": [{ "in": "path", "at": "projectId", "kind": "project-id" }], "beyond": [] }
},
{
 "name": "mirroring_upstream_server_get",
 "key": "GET /mirroring/latest/upstreamServer",
 "method": "GET",
 "path": "/mirroring/latest/upstreamServer",
 "description": "The upstream that this mirror follows: id, base URL, state. 404 when there is none.",
 "tags": ["Mirroring (Mirror)"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative", "credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "mirroring_zdu_end",
 "key": "POST /mirroring/latest/zdu/end",
 "method": "POST",
 "path": "/mirroring/latest/zdu/end",
 "description": "Ends a rolling upgrade of the mirror farm; nodes of mixed versions may no longer join. Needs SYS_ADMIN.",
 "tags": ["Mirroring (Mirror)"],
 "access": "admin",
 "domain": "instance",
 "effects": ["change-settings", "run-job"],
 "marks": ["administrative"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "mirroring_zdu_start",
 "key": "POST /mirroring/latest/zdu/start",
 "method": "POST",
 "path": "/mirroring/latest/zdu/start",
 "description": "Starts a rolling upgrade of the mirror farm: nodes of mixed versions are allowed until mirroring_zdu_end. Needs SYS_ADMIN.",
 "tags": ["Mirroring (Mirror)"],
 "access": "admin",
 "domain": "instance",
 "effects": ["change-settings", "run-job"],
 "marks": ["administrative"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "policies_admin_repos_archive_get",
 "key": "GET /policies/latest/admin/repos/archive",
 "method": "GET",
 "path": "/policies/latest/admin/repos/archive",
 "description": "Instance-wide policy for archiving repositories: the lowest permission level that may. Needs only a login.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "AUTHENTICATED",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "policies_admin_repos_archive_set",
 "key": "PUT /policies/latest/admin/repos/archive",
 "method": "PUT",
 "path": "/policies/latest/admin/repos/archive",
 "description": "Sets the permission level needed for archiving repositories, for the whole instance. Needs SYS_ADMIN.",
 "tags": ["System Maintenance"],
 "access": "admin",
 "domain": "instance",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": { "reach": "instance", "places": [], "beyond": ["Decides for every project who may archive repositories."] }
},
{
 "name": "policies_admin_repos_delete_get",
 "key": "GET /policies/latest/admin/repos/delete",
 "method": "GET",
 "path": "/policies/latest/admin/repos/delete",
 "description": "Instance-wide policy for deleting repositories: the lowest permission level that may. Needs only a login.",
 "tags": ["System Maintenance"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": ["administrative"],
 "permission": "AUTHENTICATED",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "policies_admin_repos_delete_set",
 "key": "PUT /policies/latest/admin/repos/delete",
 "method": "PUT",
 "path": "/policies/latest/admin/repos/delete",
 "description": "Sets the permission level needed for deleting repositories, for the whole instance. Needs SYS_ADMIN.",
 "tags": ["System Maintenance"],
 "access": "admin",
 "domain": "instance",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "SYS_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": { "reach": "instance", "places": [], "beyond": ["Decides for every project who may delete repositories."] }
},
{
 "name": "required_builds_repo_condition_create",
 "key": "POST /required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition",
 "method": "POST",
 "path": "/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition",
 "description": "Adds a merge check: pull requests into matching branches need these builds green. Needs REPO_ADMIN.",
 "tags": ["Builds and Deployments"],
 "access": "admin",
 "domain": "repository",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "required_builds_repo_condition_item_delete",
 "key": "DELETE /required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}",
 "method": "DELETE",
 "path": "/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}",
 "description": "Deletes a required-builds merge check; succeeds as well when there was none. Needs REPO_ADMIN.",
 "tags": ["Builds and Deployments"],
 "access": "delete",
 "domain": "repository",
 "effects": ["delete", "change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "id", "in": "path", "required": true }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "required_builds_repo_condition_item_update",
 "key": "PUT /required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}",
 "method": "PUT",
 "path": "/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}",
 "description": "Changes a required-builds merge check; send the builds and the branch matcher in full. Needs REPO_ADMIN.",
 "tags": ["Builds and Deployments"],
 "access": "admin",
 "domain": "repository",
 "effects": ["change-settings", "change-protection"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "id", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "required_builds_repo_conditions_list",
 "key": "GET /required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/conditions",
 "method": "GET",
 "path": "/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/conditions",
 "description": "Merge checks that demand green builds, with their branch matchers. Needs REPO_READ.",
 "tags": ["Builds and Deployments"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-settings"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": []
 }
},
{
 "name": "secrets_keys_inactive_delete",
 "key": "DELETE /secrets/1.0/keys/inactive",
 "method": "DELETE",
 "path": "/secrets/1.0/keys/inactive",
 "description": "Delete all AES keys left over from earlier rotations.",
 "tags": ["Security"],
 "access": "delete",
 "domain": "instance",
 "effects": ["read-credentials", "delete"],
 "marks": ["administrative", "credential"],
 "secrets": [""],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "secrets_keys_inactive_get",
 "key": "GET /secrets/1.0/keys/inactive",
 "method": "GET",
 "path": "/secrets/1.0/keys/inactive",
 "description": "AES keys that encrypted the secrets of the installation before a rotation and are no longer in use.",
 "tags": ["Security"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-credentials"],
 "marks": ["administrative", "credential"],
 "secrets": [""],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "secrets_keys_rotate",
 "key": "POST /secrets/1.0/keys/rotate",
 "method": "POST",
 "path": "/secrets/1.0/keys/rotate",
 "description": "Replace the AES key of the installation and encrypt all stored secrets anew. 501 where rotation is not supported.",
 "tags": ["Security"],
 "access": "delete",
 "domain": "instance",
 "effects": ["read-credentials", "delete", "change-credential", "run-job"],
 "marks": ["administrative", "credential"],
 "secrets": [""],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "ssh_keys_delete",
 "key": "DELETE /ssh/latest/keys",
 "method": "DELETE",
 "path": "/ssh/latest/keys",
 "description": "Delete ALL SSH keys of a user; without a user, all of your own. For one key take ssh_key_delete.",
 "tags": ["Authentication"],
 "access": "delete",
 "domain": "user",
 "effects": ["delete", "revoke"],
 "marks": ["credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "user", "in": "query", "required": false },
  { "name": "userName", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "user",
  "places": [{ "in": "query", "at": "userName", "kind": "user" }, { "in": "query", "at": "user", "kind": "user" }],
  "beyond": []
 }
},
{
 "name": "ssh_keys_list",
 "key": "GET /ssh/latest/keys",
 "method": "GET",
 "path": "/ssh/latest/keys",
 "description": "Your own SSH keys, or those of another user. Keys of projects and repositories: keys_project_ssh_list, keys_repo_ssh_list.",
 "tags": ["Authentication"],
 "access": "read",
 "domain": "user",
 "effects": ["read-credentials"],
 "marks": ["credential"],
 "permission": null,
 "deprecated": false,
 "paged": true,
 "accept": "application/json",
 "parameters": [
  { "name": "limit", "in": "query", "required": false },
  { "name": "start", "in": "query", "required": false },
  { "name": "user", "in": "query", "required": false },
  { "name": "userName", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "user",
  "places": [{ "in": "query", "at": "userName", "kind": "user" }, { "in": "query", "at": "user", "kind": "user" }],
  "beyond": []
 }
},
{
 "name": "ssh_keys_create",
 "key": "POST /ssh/latest/keys",
 "method": "POST",
 "path": "/ssh/latest/keys",
 "description": "Add an SSH public key to your account, or to a named user. 409 if the key exists anywhere on the system.",
 "tags": ["Authentication"],
 "access": "admin",
 "domain": "user",
 "effects": ["grant", "create-credential"],
 "marks": ["credential"],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "user", "in": "query", "required": false }],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "user",
  "places": [{ "in": "query", "at": "user", "kind": "user" }],
  "beyond": ["The key acts as its user in every project and repository that the user can reach."]
 }
},
{
 "name": "ssh_key_delete",
 "key": "DELETE /ssh/latest/keys/{keyId}",
 "method": "DELETE",
 "path": "/ssh/latest/keys/{keyId}",
 "description": "Delete one SSH key of any user by id. Succeeds even if there is none. Needs ADMIN.",
 "tags": ["Authentication"],
 "access": "delete",
 "domain": "user",
 "effects": ["delete", "revoke"],
 "marks": ["credential"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "keyId", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "user", "places": [], "beyond": ["The key may belong to any user."] }
},
{
 "name": "ssh_key_get",
 "key": "GET /ssh/latest/keys/{keyId}",
 "method": "GET",
 "path": "/ssh/latest/keys/{keyId}",
 "description": "One SSH key of any user by id. Needs ADMIN; your own keys: ssh_keys_list.",
 "tags": ["Authentication"],
 "access": "read",
 "domain": "user",
 "effects": ["read-credentials"],
 "marks": ["credential"],
 "permission": "ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [{ "name": "keyId", "in": "path", "required": true }],
 "body": null,
 "scope": { "reach": "user", "places": [], "beyond": ["The key may belong to any user."] }
},
{
 "name": "ssh_settings_get",
 "key": "GET /ssh/latest/settings",
 "method": "GET",
 "path": "/ssh/latest/settings",
 "description": "SSH access of the server: whether it and access keys are on, base URL, port, host key fingerprint.",
 "tags": ["Authentication"],
 "access": "read",
 "domain": "instance",
 "effects": ["read-settings"],
 "marks": [],
 "permission": null,
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [],
 "body": null,
 "scope": { "reach": "instance", "places": [], "beyond": [] }
},
{
 "name": "sync_repo_get",
 "key": "GET /sync/latest/projects/{projectKey}/repos/{repositorySlug}",
 "method": "GET",
 "path": "/sync/latest/projects/{projectKey}/repos/{repositorySlug}",
 "description": "Whether a fork is kept in sync with its origin, when last, and which refs are out of sync. Needs REPO_READ.",
 "tags": ["Repository"],
 "access": "read",
 "domain": "repository",
 "effects": ["read-history", "read-settings"],
 "marks": [],
 "permission": "REPO_READ",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true },
  { "name": "at", "in": "query", "required": false }
 ],
 "body": null,
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": ["Tells how the branches differ from the repository that this one was forked from."]
 }
},
{
 "name": "sync_repo_update",
 "key": "POST /sync/latest/projects/{projectKey}/repos/{repositorySlug}",
 "method": "POST",
 "path": "/sync/latest/projects/{projectKey}/repos/{repositorySlug}",
 "description": "Turns syncing of a fork with its origin on or off; turning on syncs the branches at once. Needs REPO_ADMIN.",
 "tags": ["Repository"],
 "access": "admin",
 "domain": "repository",
 "effects": ["push-code", "change-settings"],
 "marks": ["administrative"],
 "permission": "REPO_ADMIN",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": ["Brings in commits from the repository that this one was forked from."]
 }
},
{
 "name": "sync_repo_synchronize",
 "key": "POST /sync/latest/projects/{projectKey}/repos/{repositorySlug}/synchronize",
 "method": "POST",
 "path": "/sync/latest/projects/{projectKey}/repos/{repositorySlug}/synchronize",
 "description": "Brings one out-of-sync ref of a fork back: MERGE upstream in, or DISCARD, which loses local commits and may delete the ref. Needs REPO_WRITE and syncing enabled.",
 "tags": ["Repository"],
 "access": "delete",
 "domain": "repository",
 "effects": ["push-code", "delete-code", "delete"],
 "marks": [],
 "permission": "REPO_WRITE",
 "deprecated": false,
 "paged": false,
 "accept": "application/json",
 "parameters": [
  { "name": "projectKey", "in": "path", "required": true },
  { "name": "repositorySlug", "in": "path", "required": true }
 ],
 "body": { "mediaType": "application/json", "required": true, "verified": true },
 "scope": {
  "reach": "repository",
  "places": [
   { "in": "path", "at": "projectKey", "kind": "project" },
   { "in": "path", "at": "repositorySlug", "kind": "repository" }
  ],
  "beyond": ["Brings in commits from the repository that this one was forked from."]
 }
}
]`) as readonly Operation[];
