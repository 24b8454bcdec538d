// DO NOT EDIT: written by `npm run generate` from openapi/.
// Bitbucket Data Center 10.0; SHA-256 of Atlassian's document: 7be638eefc1e780d78051f4f332561a740211a4453a29079a6e382d2aa67104a

export interface paths {
    "/access-tokens/latest/projects/{projectKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["access_tokens_project_tokens_list"];
        put: operations["access_tokens_project_token_create"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["access_tokens_repo_tokens_list"];
        put: operations["access_tokens_repo_token_create"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["access_tokens_repo_token_get"];
        put?: never;
        post: operations["access_tokens_repo_token_update"];
        delete: operations["access_tokens_repo_token_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access-tokens/latest/projects/{projectKey}/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["access_tokens_project_token_get"];
        put?: never;
        post: operations["access_tokens_project_token_update"];
        delete: operations["access_tokens_project_token_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access-tokens/latest/users/{userSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["access_tokens_user_tokens_list"];
        put: operations["access_tokens_user_token_create"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access-tokens/latest/users/{userSlug}/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["access_tokens_user_token_get"];
        put?: never;
        post: operations["access_tokens_user_token_update"];
        delete: operations["access_tokens_user_token_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["admin_get"];
        put: operations["admin_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/supported-key-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["admin_supported_key_types_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/banner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["admin_banner_get"];
        put: operations["admin_banner_set"];
        post?: never;
        delete: operations["admin_banner_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/cluster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["admin_cluster_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/default-branch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["admin_default_branch_get"];
        put: operations["admin_default_branch_set"];
        post?: never;
        delete: operations["admin_default_branch_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/git/mesh/config/control-plane.pem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["admin_git_mesh_config_control_plane_pem_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/git/mesh/diagnostics/connectivity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["admin_git_mesh_diagnostics_connectivity_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/git/mesh/nodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["admin_git_mesh_nodes_list"];
        put?: never;
        post: operations["admin_git_mesh_nodes_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/git/mesh/nodes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["admin_git_mesh_node_get"];
        put: operations["admin_git_mesh_node_update"];
        post?: never;
        delete: operations["admin_git_mesh_node_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/git/mesh/support-zips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["admin_git_mesh_support_zips_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/git/mesh/support-zips/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["admin_git_mesh_support_zip_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["admin_groups_list"];
        put?: never;
        post: operations["admin_group_create"];
        delete: operations["admin_groups_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/groups/add-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @deprecated */
        post: operations["admin_groups_add_user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/groups/add-users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin_groups_add_users"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/groups/more-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["admin_groups_more_members_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/groups/more-non-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["admin_groups_more_non_members_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/groups/remove-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @deprecated */
        post: operations["admin_groups_remove_user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/license": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["admin_license_get"];
        put?: never;
        post: operations["admin_license_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/mail-server": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["admin_mail_server_get"];
        put: operations["admin_mail_server_set"];
        post?: never;
        delete: operations["admin_mail_server_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/mail-server/sender-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["admin_mail_server_sender_address_get"];
        put: operations["admin_mail_server_sender_address_set"];
        post?: never;
        delete: operations["admin_mail_server_sender_address_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/permissions/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["admin_permissions_groups_list"];
        put: operations["admin_permissions_groups_set"];
        post?: never;
        delete: operations["admin_permissions_groups_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/permissions/groups/none": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["admin_permissions_groups_none_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/permissions/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["admin_permissions_users_list"];
        put: operations["admin_permissions_users_set"];
        post?: never;
        delete: operations["admin_permissions_users_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/permissions/users/none": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["admin_permissions_users_none_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/pull-requests/{scmId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["admin_pull_requests_scm_get"];
        put?: never;
        post: operations["admin_pull_requests_scm_update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/rate-limit/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["admin_rate_limit_history_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/rate-limit/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["admin_rate_limit_settings_get"];
        put: operations["admin_rate_limit_settings_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/rate-limit/settings/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["admin_rate_limit_settings_users_list"];
        put?: never;
        post: operations["admin_rate_limit_settings_users_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/rate-limit/settings/users/{userSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["admin_rate_limit_settings_user_get"];
        put: operations["admin_rate_limit_settings_user_update"];
        post?: never;
        delete: operations["admin_rate_limit_settings_user_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/user-directories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["admin_user_directories_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["admin_users_list"];
        put: operations["admin_users_set"];
        post: operations["admin_user_create"];
        delete: operations["admin_users_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/users/add-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @deprecated */
        post: operations["admin_users_add_group"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/users/add-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin_users_add_groups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/users/captcha": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["admin_users_captcha_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/users/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["admin_users_credentials_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/users/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["admin_users_erasure_get"];
        put?: never;
        post: operations["admin_users_erasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/users/more-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["admin_users_more_members_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/users/more-non-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["admin_users_more_non_members_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/users/remove-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin_users_remove_group"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/admin/users/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admin_users_rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/application-properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["application_properties_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/build/capabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["build_capabilities_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/dashboard/pull-request-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["dashboard_pull_request_suggestions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/dashboard/pull-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["dashboard_pull_requests_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/deployment/capabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["deployment_capabilities_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["groups_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/hook-scripts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["hook_scripts_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/hook-scripts/{scriptId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["hook_script_get"];
        put: operations["hook_script_update"];
        post?: never;
        delete: operations["hook_script_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/hook-scripts/{scriptId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["hook_script_content_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/hooks/{hookKey}/avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["hook_avatar_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/inbox/pull-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["inbox_pull_requests_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/inbox/pull-requests/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["inbox_pull_requests_count_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["labels_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/labels/{labelName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["label_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/labels/{labelName}/labeled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["label_labeled_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/logs/logger/{loggerName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["logs_logger_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/logs/logger/{loggerName}/{levelName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["logs_logger_level_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/logs/rootLogger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["logs_root_logger_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/logs/rootLogger/{levelName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["logs_root_logger_level_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/logs/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["logs_settings_get"];
        put: operations["logs_settings_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/markup/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["markup_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/migration/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["migration_exports_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/migration/exports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["migration_exports_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/migration/exports/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["migration_export_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/migration/exports/{jobId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["migration_export_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/migration/exports/{jobId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["migration_export_messages_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/migration/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["migration_imports_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/migration/imports/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["migration_import_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/migration/imports/{jobId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["migration_import_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/migration/imports/{jobId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["migration_import_messages_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/migration/mesh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["migration_mesh_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/migration/mesh/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["migration_mesh_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/migration/mesh/repos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["migration_mesh_repos_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/migration/mesh/summaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["migration_mesh_summaries_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/migration/mesh/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["migration_mesh_summary_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/migration/mesh/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["migration_mesh_job_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/migration/mesh/{jobId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["migration_mesh_job_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/migration/mesh/{jobId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["migration_mesh_job_messages_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/migration/mesh/{jobId}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["migration_mesh_job_summary_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/profile/recent/repos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["profile_recent_repos_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["projects_list"];
        put?: never;
        post: operations["projects_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["project_get"];
        put: operations["project_update"];
        post?: never;
        delete: operations["project_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/avatar.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["project_avatar_png_get"];
        put?: never;
        post: operations["project_avatar_png_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/hook-scripts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["project_hook_scripts_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/hook-scripts/{scriptId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["project_hook_script_update"];
        post?: never;
        delete: operations["project_hook_script_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["project_permissions_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/permissions/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["project_permissions_groups_list"];
        put: operations["project_permissions_groups_set"];
        post?: never;
        delete: operations["project_permissions_groups_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/permissions/groups/none": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["project_permissions_groups_none_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/permissions/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["project_permissions_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/permissions/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["project_permissions_users_list"];
        put: operations["project_permissions_users_set"];
        post?: never;
        delete: operations["project_permissions_users_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/permissions/users/none": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["project_permissions_users_none_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/permissions/{permission}/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["project_permission_all_list"];
        put?: never;
        post: operations["project_permission_all_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["project_repos_list"];
        put?: never;
        post: operations["project_repos_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_get"];
        put: operations["repo_update"];
        post: operations["repo_fork"];
        delete: operations["repo_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_archive_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_attachment_get"];
        put?: never;
        post?: never;
        delete: operations["repo_attachment_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_attachment_metadata_get"];
        put: operations["repo_attachment_metadata_set"];
        post?: never;
        delete: operations["repo_attachment_metadata_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/branches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_branches_list"];
        put?: never;
        post: operations["repo_branches_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/branches/default": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @deprecated */
        get: operations["repo_branches_default_get"];
        /** @deprecated */
        put: operations["repo_branches_default_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/browse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_browse_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_browse_path_get"];
        put: operations["repo_file_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_changes_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_commits_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_commit_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_commit_builds_list"];
        put?: never;
        post: operations["repo_commit_builds_create"];
        delete: operations["repo_commit_builds_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_commit_changes_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_commit_comments_list"];
        put?: never;
        post: operations["repo_commit_comments_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_commit_comment_get"];
        put: operations["repo_commit_comment_update"];
        post?: never;
        delete: operations["repo_commit_comment_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_commit_deployments_list"];
        put?: never;
        post: operations["repo_commit_deployments_create"];
        delete: operations["repo_commit_deployments_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/diff-stats-summary/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_commit_diff_stats_summary_path_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/diff/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_commit_diff_path_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/merge-base": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_commit_merge_base_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/pull-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_commit_pull_requests_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["repo_commit_watch"];
        delete: operations["repo_commit_watch_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_compare_changes_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/commits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_compare_commits_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff-stats-summary{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_compare_diff_stats_summary_path_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_compare_diff_path_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/contributing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_contributing_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/default-branch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_default_branch_get"];
        put: operations["repo_default_branch_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_diff_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/diff/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_diff_path_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_files_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/files/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_files_path_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/forks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_forks_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_hook_scripts_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts/{scriptId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["repo_hook_script_update"];
        post?: never;
        delete: operations["repo_hook_script_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_labels_list"];
        put?: never;
        post: operations["repo_labels_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/labels/{labelName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["repo_label_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/last-modified": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_last_modified_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/last-modified/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_last_modified_path_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/license": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_license_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_participants_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/patch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_patch_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["repo_permissions_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_permissions_groups_list"];
        put: operations["repo_permissions_groups_set"];
        post?: never;
        delete: operations["repo_permissions_groups_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups/none": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_permissions_groups_none_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_permissions_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_permissions_users_list"];
        put: operations["repo_permissions_users_set"];
        post?: never;
        delete: operations["repo_permissions_users_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users/none": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_permissions_users_none_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pull_requests_list"];
        put?: never;
        post: operations["pull_requests_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pull_request_get"];
        put: operations["pull_request_update"];
        post?: never;
        delete: operations["pull_request_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pull_request_raw_diff_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.patch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pull_request_raw_patch_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pull_request_activities_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @deprecated */
        post: operations["pull_request_approve"];
        /** @deprecated */
        delete: operations["pull_request_approve_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pull_request_auto_merge_get"];
        put?: never;
        post: operations["pull_request_auto_merge"];
        delete: operations["pull_request_auto_merge_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pull_request_blocker_comments_list"];
        put?: never;
        post: operations["pull_request_blocker_comments_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pull_request_blocker_comment_get"];
        put: operations["pull_request_blocker_comment_update"];
        post?: never;
        delete: operations["pull_request_blocker_comment_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pull_request_changes_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pull_request_comments_list"];
        put?: never;
        post: operations["pull_request_comments_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pull_request_comment_get"];
        put: operations["pull_request_comment_update"];
        post?: never;
        delete: operations["pull_request_comment_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/apply-suggestion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["pull_request_comment_apply_suggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commit-message-suggestion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pull_request_commit_message_suggestion_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pull_request_commits_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["pull_request_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff-stats-summary/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pull_request_diff_stats_summary_path_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pull_request_diff_path_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pull_request_merge_get"];
        put?: never;
        post: operations["pull_request_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge-base": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pull_request_merge_base_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pull_request_participants_list"];
        put?: never;
        post: operations["pull_request_participants_create"];
        /** @deprecated */
        delete: operations["pull_request_participants_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants/{userSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["pull_request_participants_user_update"];
        post?: never;
        delete: operations["pull_request_participants_user_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["pull_request_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pull_request_review_get"];
        put: operations["pull_request_review_set"];
        post?: never;
        delete: operations["pull_request_review_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["pull_request_watch"];
        delete: operations["pull_request_watch_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/raw/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_raw_path_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/readme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_readme_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/recreate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["repo_recreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/ref-change-activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_ref_change_activities_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/ref-change-activities/branches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_ref_change_activities_branches_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_related_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_secret_scanning_allowlist_list"];
        put?: never;
        post: operations["repo_secret_scanning_allowlist_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_secret_scanning_allowlist_item_get"];
        put: operations["repo_secret_scanning_allowlist_item_update"];
        post?: never;
        delete: operations["repo_secret_scanning_allowlist_item_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/exempt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_secret_scanning_exempt_get"];
        /** @deprecated */
        put: operations["repo_secret_scanning_exempt_set"];
        post?: never;
        delete: operations["repo_secret_scanning_exempt_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_secret_scanning_rules_list"];
        put?: never;
        post: operations["repo_secret_scanning_rules_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_secret_scanning_rule_get"];
        put: operations["repo_secret_scanning_rule_update"];
        post?: never;
        delete: operations["repo_secret_scanning_rule_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_settings_auto_decline_get"];
        put: operations["repo_settings_auto_decline_set"];
        post?: never;
        delete: operations["repo_settings_auto_decline_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_settings_auto_merge_get"];
        put: operations["repo_settings_auto_merge_set"];
        post?: never;
        delete: operations["repo_settings_auto_merge_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_settings_hooks_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_settings_hook_get"];
        put?: never;
        post?: never;
        delete: operations["repo_settings_hook_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/enabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["repo_settings_hook_enabled_set"];
        post?: never;
        delete: operations["repo_settings_hook_enabled_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_settings_hook_settings_get"];
        put: operations["repo_settings_hook_settings_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/pull-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_settings_pull_requests_list"];
        put?: never;
        post: operations["repo_settings_pull_requests_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_settings_reviewer_groups_list"];
        put?: never;
        post: operations["repo_settings_reviewer_groups_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_settings_reviewer_group_get"];
        put: operations["repo_settings_reviewer_group_update"];
        post?: never;
        delete: operations["repo_settings_reviewer_group_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_settings_reviewer_group_users_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_tags_list"];
        put?: never;
        post: operations["repo_tags_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_tag_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["repo_watch"];
        delete: operations["repo_watch_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_webhooks_list"];
        put?: never;
        post: operations["repo_webhooks_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_webhooks_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["repo_webhooks_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_webhook_get"];
        put: operations["repo_webhook_update"];
        post?: never;
        delete: operations["repo_webhook_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_webhook_latest_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_webhook_statistics_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repo_webhook_statistics_summary_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/secret-scanning/allowlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["project_secret_scanning_allowlist_list"];
        put?: never;
        post: operations["project_secret_scanning_allowlist_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/secret-scanning/allowlist/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["project_secret_scanning_allowlist_item_get"];
        put: operations["project_secret_scanning_allowlist_item_update"];
        post?: never;
        delete: operations["project_secret_scanning_allowlist_item_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/secret-scanning/exempt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["project_secret_scanning_exempt_get"];
        put?: never;
        post: operations["project_secret_scanning_exempt_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/secret-scanning/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["project_secret_scanning_rules_list"];
        put?: never;
        post: operations["project_secret_scanning_rules_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/secret-scanning/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["project_secret_scanning_rule_get"];
        put: operations["project_secret_scanning_rule_update"];
        post?: never;
        delete: operations["project_secret_scanning_rule_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/settings-restriction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["project_settings_restriction_get"];
        put?: never;
        post: operations["project_settings_restriction_create"];
        delete: operations["project_settings_restriction_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/settings-restriction/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["project_settings_restriction_all_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/settings/auto-decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["project_settings_auto_decline_get"];
        put: operations["project_settings_auto_decline_set"];
        post?: never;
        delete: operations["project_settings_auto_decline_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/settings/auto-merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["project_settings_auto_merge_get"];
        put: operations["project_settings_auto_merge_set"];
        post?: never;
        delete: operations["project_settings_auto_merge_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/settings/hooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["project_settings_hooks_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/settings/hooks/{hookKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["project_settings_hook_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/settings/hooks/{hookKey}/enabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["project_settings_hook_enabled_set"];
        post?: never;
        delete: operations["project_settings_hook_enabled_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/settings/hooks/{hookKey}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["project_settings_hook_settings_get"];
        put: operations["project_settings_hook_settings_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/settings/pull-requests/{scmId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["project_settings_pull_requests_scm_get"];
        put?: never;
        post: operations["project_settings_pull_requests_scm_update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/settings/reviewer-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["project_settings_reviewer_groups_list"];
        put?: never;
        post: operations["project_settings_reviewer_groups_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/settings/reviewer-groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["project_settings_reviewer_group_get"];
        put: operations["project_settings_reviewer_group_update"];
        post?: never;
        delete: operations["project_settings_reviewer_group_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["project_webhooks_list"];
        put?: never;
        post: operations["project_webhooks_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/webhooks/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["project_webhooks_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["project_webhook_get"];
        put: operations["project_webhook_update"];
        post?: never;
        delete: operations["project_webhook_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/webhooks/{webhookId}/latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["project_webhook_latest_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/webhooks/{webhookId}/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["project_webhook_statistics_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/projects/{projectKey}/webhooks/{webhookId}/statistics/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["project_webhook_statistics_summary_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/repos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["repos_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/secret-scanning/exempt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["secret_scanning_exempt_get"];
        put?: never;
        post: operations["secret_scanning_exempt_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/secret-scanning/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["secret_scanning_rules_list"];
        put?: never;
        post: operations["secret_scanning_rules_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/secret-scanning/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["secret_scanning_rule_get"];
        put: operations["secret_scanning_rule_update"];
        post?: never;
        delete: operations["secret_scanning_rule_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/signing/x509-certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["signing_x509_certificates_list"];
        put?: never;
        post: operations["signing_x509_certificates_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/signing/x509-certificates/crl/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["signing_x509_certificates_crl_item_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/signing/x509-certificates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["signing_x509_certificate_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/system-signing/configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["system_signing_configuration_get"];
        put?: never;
        post: operations["system_signing_configuration_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["users_list"];
        put: operations["users_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/users/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["users_credentials_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/users/{userSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["user_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/users/{userSlug}/avatar.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["user_avatar_png_create"];
        delete: operations["user_avatar_png_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/latest/users/{userSlug}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["user_settings_get"];
        put?: never;
        post: operations["user_settings_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/latest/notification-settings/retention-config-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["audit_retention_config_review_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["branch_permissions_repo_restrictions_list"];
        put?: never;
        post: operations["branch_permissions_repo_restrictions_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["branch_permissions_repo_restriction_get"];
        put?: never;
        post?: never;
        delete: operations["branch_permissions_repo_restriction_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/branch-permissions/latest/projects/{projectKey}/restrictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["branch_permissions_project_restrictions_list"];
        put?: never;
        post: operations["branch_permissions_project_restrictions_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/branch-permissions/latest/projects/{projectKey}/restrictions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["branch_permissions_project_restriction_get"];
        put?: never;
        post?: never;
        delete: operations["branch_permissions_project_restriction_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["branch_utils_repo_branches_create"];
        delete: operations["branch_utils_repo_branches_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches/info/{commitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["branch_utils_repo_branches_info_commit_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/build-status/latest/commits/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["build_status_commits_stats_list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/build-status/latest/commits/stats/{commitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["build_status_commits_stats_commit_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/build-status/latest/commits/{commitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @deprecated */
        get: operations["build_status_commit_get"];
        put?: never;
        /** @deprecated */
        post: operations["build_status_commit_update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/reactions/{emoticon}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["repo_commit_comment_reaction_update"];
        post?: never;
        delete: operations["repo_commit_comment_reaction_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/reactions/{emoticon}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["pull_request_comment_reaction_update"];
        post?: never;
        delete: operations["pull_request_comment_reaction_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/csp/latest/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["csp_settings_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/default-reviewers/latest/projects/{projectKey}/condition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["default_reviewers_project_condition_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/default-reviewers/latest/projects/{projectKey}/condition/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["default_reviewers_project_condition_item_update"];
        post?: never;
        delete: operations["default_reviewers_project_condition_item_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/default-reviewers/latest/projects/{projectKey}/conditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["default_reviewers_project_conditions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["default_reviewers_repo_condition_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["default_reviewers_repo_condition_item_update"];
        post?: never;
        delete: operations["default_reviewers_repo_condition_item_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/conditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["default_reviewers_repo_conditions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/reviewers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["default_reviewers_repo_reviewers_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["default_tasks_repo_tasks_list"];
        put?: never;
        post: operations["default_tasks_repo_tasks_create"];
        delete: operations["default_tasks_repo_tasks_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["default_tasks_repo_task_update"];
        post?: never;
        delete: operations["default_tasks_repo_task_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/default-tasks/latest/projects/{projectKey}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["default_tasks_project_tasks_list"];
        put?: never;
        post: operations["default_tasks_project_tasks_create"];
        delete: operations["default_tasks_project_tasks_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/default-tasks/latest/projects/{projectKey}/tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["default_tasks_project_task_update"];
        post?: never;
        delete: operations["default_tasks_project_task_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/git/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["git_pull_request_rebase_get"];
        put?: never;
        post: operations["git_pull_request_rebase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/git/latest/projects/{projectKey}/repos/{repositorySlug}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["git_repo_tags_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/git/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["git_repo_tag_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gpg/latest/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["gpg_keys_list"];
        put?: never;
        post: operations["gpg_keys_create"];
        delete: operations["gpg_keys_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gpg/latest/keys/{fingerprintOrId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["gpg_key_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/indexing/latest/projects/{projectKey}/repos/{repositorySlug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["indexing_repo_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/indexing/latest/projects/{projectKey}/repos/{repositorySlug}/indexing-queue-details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["indexing_repo_indexing_queue_details_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/indexing/latest/projects/{projectKey}/repos/{repositorySlug}/indexing-queued-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["indexing_repo_indexing_queued_status_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/indexing/latest/reindex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["indexing_reindex"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/indexing/latest/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["indexing_restart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/indexing/latest/support-info/broken-index-status-repos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["indexing_support_info_broken_repos_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/indexing/latest/support-info/indexing-thread-snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["indexing_support_info_thread_snapshot_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/annotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["insights_repo_commit_annotations_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["insights_repo_commit_reports_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["insights_repo_commit_report_get"];
        put: operations["insights_repo_commit_report_update"];
        post?: never;
        delete: operations["insights_repo_commit_report_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["insights_repo_commit_report_annotations_list"];
        put?: never;
        post: operations["insights_repo_commit_report_annotations_create"];
        delete: operations["insights_repo_commit_report_annotations_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations/{externalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["insights_repo_commit_report_annotation_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jira/latest/comments/{commentId}/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["jira_comment_issues_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jira/latest/issues/{issueKey}/commits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["jira_issue_commits_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jira/latest/projects/{projectKey}/primary-enhanced-entitylink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["jira_project_primary_enhanced_entitylink_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jira/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["jira_pull_request_issues_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["keys_repo_ssh_list"];
        put?: never;
        post: operations["keys_repo_ssh_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["keys_repo_ssh_key_get"];
        put?: never;
        post?: never;
        delete: operations["keys_repo_ssh_key_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId}/permission/{permission}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["keys_repo_ssh_key_permission_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keys/latest/projects/{projectKey}/ssh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["keys_project_ssh_list"];
        put?: never;
        post: operations["keys_project_ssh_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keys/latest/projects/{projectKey}/ssh/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["keys_project_ssh_key_get"];
        put?: never;
        post?: never;
        delete: operations["keys_project_ssh_key_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keys/latest/projects/{projectKey}/ssh/{keyId}/permission/{permission}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["keys_project_ssh_key_permission_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keys/latest/ssh/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["keys_ssh_key_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keys/latest/ssh/{keyId}/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["keys_ssh_key_projects_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keys/latest/ssh/{keyId}/repos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["keys_ssh_key_repos_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mirroring/latest/account/settings/preferred-mirror": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mirroring_account_settings_preferred_mirror_get"];
        put?: never;
        post: operations["mirroring_account_preferred_mirror_create"];
        delete: operations["mirroring_account_preferred_mirror_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mirroring/latest/analyticsSettings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mirroring_analytics_settings_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mirroring/latest/authenticate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["mirroring_authenticate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mirroring/latest/farmNodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mirroring_farm_nodes_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mirroring/latest/mirrorRepos/delayed-sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mirroring_mirror_repos_delayed_sync_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mirroring/latest/mirrorRepos/{externalRepositoryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mirroring_mirror_repo_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mirroring/latest/mirrorServers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mirroring_mirror_servers_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mirroring/latest/mirrorServers/{mirrorId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mirroring_mirror_servers_mirror_get"];
        put: operations["mirroring_mirror_servers_mirror_update"];
        post?: never;
        delete: operations["mirroring_mirror_servers_mirror_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mirroring/latest/mirrorServers/{mirrorId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["mirroring_mirror_servers_mirror_events_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mirroring/latest/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mirroring_progress_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mirroring/latest/projects/{projectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mirroring_project_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mirroring/latest/projects/{projectId}/repos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mirroring_project_repos_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mirroring/latest/repos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mirroring_repos_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mirroring/latest/repos/{repoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mirroring_repo_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mirroring/latest/repos/{repoId}/mirrors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mirroring_repo_mirrors_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mirroring/latest/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mirroring_requests_list"];
        put?: never;
        post: operations["mirroring_requests_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mirroring/latest/requests/{mirroringRequestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mirroring_request_get"];
        put?: never;
        post?: never;
        delete: operations["mirroring_request_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mirroring/latest/requests/{mirroringRequestId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["mirroring_request_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mirroring/latest/requests/{mirroringRequestId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["mirroring_request_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mirroring/latest/supportInfo/projects/{projectKey}/repos/{repositorySlug}/repo-lock-owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mirroring_support_info_repo_repo_lock_owner_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mirroring/latest/supportInfo/projects/{projectKey}/repos/{repositorySlug}/repoSyncStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mirroring_support_info_repo_repo_sync_status_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mirroring/latest/supportInfo/refChangesQueue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mirroring_support_info_ref_changes_queue_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mirroring/latest/supportInfo/refChangesQueue/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mirroring_support_ref_changes_queue_count_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mirroring/latest/supportInfo/repo-lock-owners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mirroring_support_info_repo_lock_owners_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mirroring/latest/supportInfo/repoSyncStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mirroring_support_info_repo_sync_status_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mirroring/latest/syncSettings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mirroring_sync_settings_get"];
        put: operations["mirroring_sync_settings_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mirroring/latest/syncSettings/mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mirroring_sync_settings_mode_get"];
        put: operations["mirroring_sync_settings_mode_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mirroring/latest/syncSettings/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mirroring_sync_settings_projects_list"];
        put?: never;
        post: operations["mirroring_sync_settings_projects_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mirroring/latest/syncSettings/projects/{projectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["mirroring_sync_settings_project_update"];
        delete: operations["mirroring_sync_settings_project_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mirroring/latest/upstreamServer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mirroring_upstream_server_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mirroring/latest/zdu/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["mirroring_zdu_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mirroring/latest/zdu/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["mirroring_zdu_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policies/latest/admin/repos/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["policies_admin_repos_archive_get"];
        put: operations["policies_admin_repos_archive_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policies/latest/admin/repos/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["policies_admin_repos_delete_get"];
        put: operations["policies_admin_repos_delete_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["required_builds_repo_condition_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["required_builds_repo_condition_item_update"];
        post?: never;
        delete: operations["required_builds_repo_condition_item_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/conditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["required_builds_repo_conditions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/secrets/1.0/keys/inactive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["secrets_keys_inactive_get"];
        put?: never;
        post?: never;
        delete: operations["secrets_keys_inactive_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/secrets/1.0/keys/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["secrets_keys_rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ssh/latest/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ssh_keys_list"];
        put?: never;
        post: operations["ssh_keys_create"];
        delete: operations["ssh_keys_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ssh/latest/keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ssh_key_get"];
        put?: never;
        post?: never;
        delete: operations["ssh_key_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ssh/latest/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ssh_settings_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sync/latest/projects/{projectKey}/repos/{repositorySlug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sync_repo_get"];
        put?: never;
        post: operations["sync_repo_update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sync/latest/projects/{projectKey}/repos/{repositorySlug}/synchronize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sync_repo_synchronize"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ApplicationUser: {
            active?: boolean;
            displayName?: string;
            emailAddress?: string;
            /** Format: int32 */
            id?: number;
            name?: string;
            slug?: string;
            /** @enum {string} */
            type?: "NORMAL" | "SERVICE";
        };
        EnrichedRepository: {
            readonly archived?: boolean;
            defaultBranch?: string;
            readonly description?: string;
            readonly forkable?: boolean;
            readonly hierarchyId?: string;
            /** Format: int32 */
            readonly id?: number;
            links?: Record<string, never>;
            name?: string;
            readonly origin?: {
                readonly archived?: boolean;
                defaultBranch?: string;
                readonly description?: string;
                readonly forkable?: boolean;
                readonly hierarchyId?: string;
                /** Format: int32 */
                readonly id?: number;
                links?: Record<string, never>;
                name?: string;
                /** Format: int32 */
                readonly partition?: number;
                project?: {
                    avatar?: string;
                    avatarUrl?: string;
                    readonly description?: string;
                    /** Format: int32 */
                    readonly id?: number;
                    key: string;
                    links?: Record<string, never>;
                    readonly name: string;
                    readonly public?: boolean;
                    readonly scope?: string;
                    /** @enum {string} */
                    readonly type: "NORMAL" | "PERSONAL";
                };
                readonly public?: boolean;
                readonly relatedLinks?: Record<string, never>;
                scmId?: string;
                readonly scope?: string;
                slug?: string;
                /** @enum {string} */
                readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                readonly statusMessage?: string;
            };
            /** Format: int32 */
            readonly partition?: number;
            project?: {
                avatar?: string;
                avatarUrl?: string;
                readonly description?: string;
                /** Format: int32 */
                readonly id?: number;
                key: string;
                links?: Record<string, never>;
                readonly name: string;
                readonly public?: boolean;
                readonly scope?: string;
                /** @enum {string} */
                readonly type: "NORMAL" | "PERSONAL";
            };
            properties?: {
                contentHash?: string;
                defaultBranchId?: string;
                metadataHash?: string;
            };
            readonly public?: boolean;
            readonly relatedLinks?: Record<string, never>;
            scmId?: string;
            readonly scope?: string;
            slug?: string;
            /** @enum {string} */
            readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
            readonly statusMessage?: string;
        };
        ExampleFiles: {
            files?: components["schemas"]["ExampleJsonLastModifiedCallback"];
        };
        ExampleJsonLastModifiedCallback: {
            latestCommit?: {
                author?: {
                    avatarUrl?: string;
                    emailAddress?: string;
                    name: string;
                };
                /** Format: int64 */
                authorTimestamp?: number;
                committer?: {
                    avatarUrl?: string;
                    emailAddress?: string;
                    name: string;
                };
                /** Format: int64 */
                committerTimestamp?: number;
                displayId?: string;
                id?: string;
                message?: string;
                parents?: components["schemas"]["RestMinimalCommit"][];
            };
            pomXml?: {
                author?: {
                    avatarUrl?: string;
                    emailAddress?: string;
                    name: string;
                };
                /** Format: int64 */
                authorTimestamp?: number;
                committer?: {
                    avatarUrl?: string;
                    emailAddress?: string;
                    name: string;
                };
                /** Format: int64 */
                committerTimestamp?: number;
                displayId?: string;
                id?: string;
                message?: string;
                parents?: components["schemas"]["RestMinimalCommit"][];
            };
            readmeMd?: {
                author?: {
                    avatarUrl?: string;
                    emailAddress?: string;
                    name: string;
                };
                /** Format: int64 */
                authorTimestamp?: number;
                committer?: {
                    avatarUrl?: string;
                    emailAddress?: string;
                    name: string;
                };
                /** Format: int64 */
                committerTimestamp?: number;
                displayId?: string;
                id?: string;
                message?: string;
                parents?: components["schemas"]["RestMinimalCommit"][];
            };
        };
        ExamplePreviewMigration: {
            repositories?: components["schemas"]["RestRepository"][];
        };
        ExampleSettings: {
            booleanValue?: boolean;
            /** Format: double */
            doubleValue?: number;
            /** Format: int32 */
            integerValue?: number;
            /** Format: int64 */
            longValue?: number;
            stringValue?: string;
        };
        ExampleSettingsMap: {
            "boolean key"?: boolean;
            "long key"?: number;
            "string key"?: string;
        };
        FileListResource: unknown;
        RefType: unknown;
        RepositoryHookDetails: {
            configFormKey?: string;
            configFormView?: string;
            description?: string;
            key?: string;
            name?: string;
            supportedScopes?: ("GLOBAL" | "PROJECT" | "REPOSITORY")[];
            /** @enum {string} */
            type?: "PRE_RECEIVE" | "PRE_PULL_REQUEST_MERGE" | "POST_RECEIVE";
            version?: string;
        };
        RestAccessToken: {
            /** Format: date-time */
            createdDate?: string;
            id?: string;
            name?: string;
        };
        RestAggregateRejectCounter: {
            lastRejectTime?: number;
            /** Format: int64 */
            rejectCount?: number;
            user?: {
                active?: boolean;
                avatarUrl?: string;
                displayName: string;
                emailAddress?: string;
                /** Format: int32 */
                readonly id?: number;
                links?: Record<string, never>;
                name: string;
                slug: string;
                /** @enum {string} */
                type: "NORMAL" | "SERVICE";
            };
        };
        RestAnalyticsSettings: {
            canCollectAnalytics?: boolean;
            /** Format: int64 */
            serverTime?: number;
            supportEntitlementNumber?: string;
        };
        RestAnnouncementBanner: {
            /** @enum {string} */
            audience?: "AUTHENTICATED" | "ALL";
            enabled?: boolean;
            message?: string;
        };
        RestApplicationProperties: {
            buildDate?: string;
            buildNumber?: string;
            displayName?: string;
            version?: string;
        };
        RestApplicationUser: {
            active?: boolean;
            avatarUrl?: string;
            displayName?: string;
            emailAddress?: string;
            /** Format: int32 */
            readonly id?: number;
            links?: Record<string, never>;
            name?: string;
            slug?: string;
            /** @enum {string} */
            type?: "NORMAL" | "SERVICE";
        };
        RestApplicationUserWithPermissions: {
            active?: boolean;
            avatarUrl?: string;
            displayName?: string;
            effectivePermissions?: Record<string, never>;
            emailAddress?: string;
            /** Format: int32 */
            readonly id?: number;
            links?: Record<string, never>;
            name?: string;
            slug?: string;
            /** @enum {string} */
            type?: "NORMAL" | "SERVICE";
        };
        RestAttachmentMetadata: {
            /** Format: int64 */
            id?: number;
            metadata?: string;
            url?: string;
        };
        RestAutoDeclineSettings: {
            enabled?: boolean;
            /** Format: int32 */
            inactivityWeeks?: number;
            scope?: {
                /** Format: int32 */
                resourceId: number;
                /** @enum {string} */
                type: "GLOBAL" | "PROJECT" | "REPOSITORY";
            };
        };
        RestAutoMergeProcessingResult: {
            /** @enum {string} */
            autoMergeProcessingStatus?: "CANCELLED" | "VETOED" | "STALE" | "MERGED" | "LOCK_FAILURE" | "UNKNOWN";
            pullRequest?: {
                readonly author?: {
                    approved?: boolean;
                    lastReviewedCommit?: string;
                    /** @enum {string} */
                    role?: "AUTHOR" | "REVIEWER" | "PARTICIPANT";
                    /** @enum {string} */
                    status?: "UNAPPROVED" | "NEEDS_WORK" | "APPROVED";
                    user?: {
                        active?: boolean;
                        avatarUrl?: string;
                        displayName: string;
                        emailAddress?: string;
                        /** Format: int32 */
                        readonly id?: number;
                        links?: Record<string, never>;
                        name: string;
                        slug: string;
                        /** @enum {string} */
                        type: "NORMAL" | "SERVICE";
                    };
                };
                closed?: boolean;
                /** Format: int64 */
                closedDate?: number;
                /** Format: int64 */
                createdDate?: number;
                description?: string;
                descriptionAsHtml?: string;
                draft?: boolean;
                fromRef?: {
                    displayId: string;
                    id: string;
                    latestCommit: string;
                    repository?: {
                        readonly archived?: boolean;
                        defaultBranch?: string;
                        readonly description?: string;
                        readonly forkable?: boolean;
                        readonly hierarchyId?: string;
                        /** Format: int32 */
                        readonly id?: number;
                        links?: Record<string, never>;
                        name?: string;
                        readonly origin?: {
                            readonly archived?: boolean;
                            defaultBranch?: string;
                            readonly description?: string;
                            readonly forkable?: boolean;
                            readonly hierarchyId?: string;
                            /** Format: int32 */
                            readonly id?: number;
                            links?: Record<string, never>;
                            name?: string;
                            /** Format: int32 */
                            readonly partition?: number;
                            project?: {
                                avatar?: string;
                                avatarUrl?: string;
                                readonly description?: string;
                                /** Format: int32 */
                                readonly id?: number;
                                key: string;
                                links?: Record<string, never>;
                                readonly name: string;
                                readonly public?: boolean;
                                readonly scope?: string;
                                /** @enum {string} */
                                readonly type: "NORMAL" | "PERSONAL";
                            };
                            readonly public?: boolean;
                            readonly relatedLinks?: Record<string, never>;
                            scmId?: string;
                            readonly scope?: string;
                            slug?: string;
                            /** @enum {string} */
                            readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                            readonly statusMessage?: string;
                        };
                        /** Format: int32 */
                        readonly partition?: number;
                        project?: {
                            avatar?: string;
                            avatarUrl?: string;
                            readonly description?: string;
                            /** Format: int32 */
                            readonly id?: number;
                            key: string;
                            links?: Record<string, never>;
                            readonly name: string;
                            readonly public?: boolean;
                            readonly scope?: string;
                            /** @enum {string} */
                            readonly type: "NORMAL" | "PERSONAL";
                        };
                        readonly public?: boolean;
                        readonly relatedLinks?: Record<string, never>;
                        scmId?: string;
                        readonly scope?: string;
                        slug?: string;
                        /** @enum {string} */
                        readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                        readonly statusMessage?: string;
                    };
                    /** @enum {string} */
                    type?: "BRANCH" | "TAG";
                };
                htmlDescription?: string;
                /** Format: int64 */
                id?: number;
                links?: Record<string, never>;
                locked?: boolean;
                open?: boolean;
                participants?: components["schemas"]["RestPullRequestParticipant"][];
                reviewers?: components["schemas"]["RestPullRequestParticipant"][];
                /** @enum {string} */
                state?: "DECLINED" | "MERGED" | "OPEN";
                title?: string;
                toRef?: {
                    displayId: string;
                    id: string;
                    latestCommit: string;
                    repository?: {
                        readonly archived?: boolean;
                        defaultBranch?: string;
                        readonly description?: string;
                        readonly forkable?: boolean;
                        readonly hierarchyId?: string;
                        /** Format: int32 */
                        readonly id?: number;
                        links?: Record<string, never>;
                        name?: string;
                        readonly origin?: {
                            readonly archived?: boolean;
                            defaultBranch?: string;
                            readonly description?: string;
                            readonly forkable?: boolean;
                            readonly hierarchyId?: string;
                            /** Format: int32 */
                            readonly id?: number;
                            links?: Record<string, never>;
                            name?: string;
                            /** Format: int32 */
                            readonly partition?: number;
                            project?: {
                                avatar?: string;
                                avatarUrl?: string;
                                readonly description?: string;
                                /** Format: int32 */
                                readonly id?: number;
                                key: string;
                                links?: Record<string, never>;
                                readonly name: string;
                                readonly public?: boolean;
                                readonly scope?: string;
                                /** @enum {string} */
                                readonly type: "NORMAL" | "PERSONAL";
                            };
                            readonly public?: boolean;
                            readonly relatedLinks?: Record<string, never>;
                            scmId?: string;
                            readonly scope?: string;
                            slug?: string;
                            /** @enum {string} */
                            readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                            readonly statusMessage?: string;
                        };
                        /** Format: int32 */
                        readonly partition?: number;
                        project?: {
                            avatar?: string;
                            avatarUrl?: string;
                            readonly description?: string;
                            /** Format: int32 */
                            readonly id?: number;
                            key: string;
                            links?: Record<string, never>;
                            readonly name: string;
                            readonly public?: boolean;
                            readonly scope?: string;
                            /** @enum {string} */
                            readonly type: "NORMAL" | "PERSONAL";
                        };
                        readonly public?: boolean;
                        readonly relatedLinks?: Record<string, never>;
                        scmId?: string;
                        readonly scope?: string;
                        slug?: string;
                        /** @enum {string} */
                        readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                        readonly statusMessage?: string;
                    };
                    /** @enum {string} */
                    type?: "BRANCH" | "TAG";
                };
                /** Format: int64 */
                updatedDate?: number;
                /** Format: int32 */
                version?: number;
            };
        };
        RestAutoMergeRequest: {
            autoSubject?: boolean;
            /** Format: int64 */
            createdDate?: number;
            fromHash?: string;
            message?: string;
            strategyId?: string;
            toRefId?: string;
        };
        RestAutoMergeRestrictedSettings: {
            enabled?: boolean;
            /** @enum {string} */
            restrictionState?: "NONE" | "RESTRICTED_UNMODIFIABLE" | "RESTRICTED_MODIFIABLE";
            scope?: {
                /** Format: int32 */
                resourceId: number;
                /** @enum {string} */
                type: "GLOBAL" | "PROJECT" | "REPOSITORY";
            };
        };
        RestBitbucketLicense: {
            /** Format: int64 */
            readonly creationDate?: number;
            /** Format: int32 */
            readonly daysBeforeExpiry?: number;
            /** Format: int64 */
            readonly expiryDate?: number;
            /** Format: int64 */
            readonly gracePeriodEndDate?: number;
            license?: string;
            /** Format: int64 */
            readonly maintenanceExpiryDate?: number;
            /** Format: int32 */
            readonly maximumNumberOfUsers?: number;
            /** Format: int32 */
            readonly numberOfDaysBeforeExpiry?: number;
            /** Format: int32 */
            readonly numberOfDaysBeforeGracePeriodExpiry?: number;
            /** Format: int32 */
            readonly numberOfDaysBeforeMaintenanceExpiry?: number;
            /** Format: int64 */
            readonly purchaseDate?: number;
            readonly serverId?: string;
            readonly status?: {
                /** Format: int32 */
                currentNumberOfUsers?: number;
                serverId?: string;
            };
            readonly supportEntitlementNumber?: string;
            readonly unlimitedNumberOfUsers?: boolean;
        };
        RestBranch: {
            readonly default?: boolean;
            readonly displayId?: string;
            id?: string;
            readonly latestChangeset?: string;
            readonly latestCommit?: string;
            type?: components["schemas"]["RefType"];
        };
        RestBrokenIndexStatusRepository: {
            details?: {
                readonly indexingError?: string;
                lastIndexedCommitId?: string;
                /** Format: int64 */
                lastIndexedTimestamp?: number;
                projectKey: string;
                repositorySlug: string;
                /** @enum {string} */
                status: "BROKEN" | "INDEXED" | "INDEXING" | "UNKNOWN";
            };
            repository?: {
                readonly archived?: boolean;
                defaultBranch?: string;
                readonly description?: string;
                readonly forkable?: boolean;
                readonly hierarchyId?: string;
                /** Format: int32 */
                readonly id?: number;
                links?: Record<string, never>;
                name?: string;
                readonly origin?: {
                    readonly archived?: boolean;
                    defaultBranch?: string;
                    readonly description?: string;
                    readonly forkable?: boolean;
                    readonly hierarchyId?: string;
                    /** Format: int32 */
                    readonly id?: number;
                    links?: Record<string, never>;
                    name?: string;
                    /** Format: int32 */
                    readonly partition?: number;
                    project?: {
                        avatar?: string;
                        avatarUrl?: string;
                        readonly description?: string;
                        /** Format: int32 */
                        readonly id?: number;
                        key: string;
                        links?: Record<string, never>;
                        readonly name: string;
                        readonly public?: boolean;
                        readonly scope?: string;
                        /** @enum {string} */
                        readonly type: "NORMAL" | "PERSONAL";
                    };
                    readonly public?: boolean;
                    readonly relatedLinks?: Record<string, never>;
                    scmId?: string;
                    readonly scope?: string;
                    slug?: string;
                    /** @enum {string} */
                    readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                    readonly statusMessage?: string;
                };
                /** Format: int32 */
                readonly partition?: number;
                project?: {
                    avatar?: string;
                    avatarUrl?: string;
                    readonly description?: string;
                    /** Format: int32 */
                    readonly id?: number;
                    key: string;
                    links?: Record<string, never>;
                    readonly name: string;
                    readonly public?: boolean;
                    readonly scope?: string;
                    /** @enum {string} */
                    readonly type: "NORMAL" | "PERSONAL";
                };
                readonly public?: boolean;
                readonly relatedLinks?: Record<string, never>;
                scmId?: string;
                readonly scope?: string;
                slug?: string;
                /** @enum {string} */
                readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                readonly statusMessage?: string;
            };
        };
        RestBuildCapabilities: {
            buildStatus?: string[];
        };
        RestBuildStats: {
            /** Format: int32 */
            cancelled?: number;
            /** Format: int32 */
            failed?: number;
            /** Format: int32 */
            inProgress?: number;
            /** Format: int32 */
            successful?: number;
            /** Format: int32 */
            unknown?: number;
        };
        RestBuildStatus: {
            buildNumber?: string;
            /** Format: int64 */
            createdDate?: number;
            description?: string;
            /** Format: int64 */
            duration?: number;
            key?: string;
            name?: string;
            parent?: string;
            projectKey?: string;
            ref?: string;
            repositorySlug?: string;
            /** @enum {string} */
            state?: "CANCELLED" | "FAILED" | "INPROGRESS" | "SUCCESSFUL" | "UNKNOWN";
            testResults?: {
                /** Format: int32 */
                failed?: number;
                /** Format: int32 */
                skipped?: number;
                /** Format: int32 */
                successful?: number;
            };
            /** Format: int64 */
            updatedDate?: number;
            url?: string;
        };
        RestChange: {
            conflict?: {
                ourChange?: {
                    path?: {
                        components?: string[];
                        extension?: string;
                        name?: string;
                        parent?: string;
                    };
                    srcPath?: {
                        components?: string[];
                        extension?: string;
                        name?: string;
                        parent?: string;
                    };
                    /** @enum {string} */
                    type?: "ADD" | "COPY" | "DELETE" | "MODIFY" | "MOVE" | "UNKNOWN";
                };
                theirChange?: {
                    path?: {
                        components?: string[];
                        extension?: string;
                        name?: string;
                        parent?: string;
                    };
                    srcPath?: {
                        components?: string[];
                        extension?: string;
                        name?: string;
                        parent?: string;
                    };
                    /** @enum {string} */
                    type?: "ADD" | "COPY" | "DELETE" | "MODIFY" | "MOVE" | "UNKNOWN";
                };
            };
            contentId?: string;
            executable?: boolean;
            fromContentId?: string;
            links?: Record<string, never>;
            /** @enum {string} */
            nodeType?: "DIRECTORY" | "FILE" | "SUBMODULE";
            path?: {
                components?: string[];
                extension?: string;
                name?: string;
                parent?: string;
            };
            /** Format: int32 */
            percentUnchanged?: number;
            srcExecutable?: boolean;
            srcPath?: {
                components?: string[];
                extension?: string;
                name?: string;
                parent?: string;
            };
            /** @enum {string} */
            type?: "ADD" | "COPY" | "DELETE" | "MODIFY" | "MOVE" | "UNKNOWN";
        };
        RestChangeset: {
            changes?: {
                isLastPage?: boolean;
                /** Format: int32 */
                limit?: number;
                /** Format: int32 */
                nextPageStart?: number;
                /** Format: int32 */
                size?: number;
                /** Format: int32 */
                start?: number;
                values?: Record<string, never>;
            };
            fromCommit?: {
                displayId?: string;
                id?: string;
            };
            links?: Record<string, never>;
            repository?: {
                readonly archived?: boolean;
                defaultBranch?: string;
                readonly description?: string;
                readonly forkable?: boolean;
                readonly hierarchyId?: string;
                /** Format: int32 */
                readonly id?: number;
                links?: Record<string, never>;
                name?: string;
                readonly origin?: {
                    readonly archived?: boolean;
                    defaultBranch?: string;
                    readonly description?: string;
                    readonly forkable?: boolean;
                    readonly hierarchyId?: string;
                    /** Format: int32 */
                    readonly id?: number;
                    links?: Record<string, never>;
                    name?: string;
                    /** Format: int32 */
                    readonly partition?: number;
                    project?: {
                        avatar?: string;
                        avatarUrl?: string;
                        readonly description?: string;
                        /** Format: int32 */
                        readonly id?: number;
                        key: string;
                        links?: Record<string, never>;
                        readonly name: string;
                        readonly public?: boolean;
                        readonly scope?: string;
                        /** @enum {string} */
                        readonly type: "NORMAL" | "PERSONAL";
                    };
                    readonly public?: boolean;
                    readonly relatedLinks?: Record<string, never>;
                    scmId?: string;
                    readonly scope?: string;
                    slug?: string;
                    /** @enum {string} */
                    readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                    readonly statusMessage?: string;
                };
                /** Format: int32 */
                readonly partition?: number;
                project?: {
                    avatar?: string;
                    avatarUrl?: string;
                    readonly description?: string;
                    /** Format: int32 */
                    readonly id?: number;
                    key: string;
                    links?: Record<string, never>;
                    readonly name: string;
                    readonly public?: boolean;
                    readonly scope?: string;
                    /** @enum {string} */
                    readonly type: "NORMAL" | "PERSONAL";
                };
                readonly public?: boolean;
                readonly relatedLinks?: Record<string, never>;
                scmId?: string;
                readonly scope?: string;
                slug?: string;
                /** @enum {string} */
                readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                readonly statusMessage?: string;
            };
            toCommit?: {
                author?: {
                    avatarUrl?: string;
                    emailAddress?: string;
                    name: string;
                };
                /** Format: int64 */
                authorTimestamp?: number;
                committer?: {
                    avatarUrl?: string;
                    emailAddress?: string;
                    name: string;
                };
                /** Format: int64 */
                committerTimestamp?: number;
                displayId?: string;
                id?: string;
                message?: string;
                parents?: components["schemas"]["RestMinimalCommit"][];
            };
        };
        RestClusterInformation: {
            localNode?: {
                address: {
                    address?: string;
                    /** Format: int32 */
                    port?: number;
                };
                buildVersion: string;
                id: string;
                local: boolean;
                name: string;
            };
            nodes?: components["schemas"]["RestClusterNode"][];
            running?: boolean;
        };
        RestClusterNode: {
            address?: {
                address?: string;
                /** Format: int32 */
                port?: number;
            };
            buildVersion?: string;
            id?: string;
            local?: boolean;
            name?: string;
        };
        RestComment: {
            readonly anchor?: {
                /** @enum {string} */
                diffType?: "COMMIT" | "EFFECTIVE" | "RANGE";
                /** @enum {string} */
                fileType?: "FROM" | "TO";
                fromHash?: string;
                /** Format: int32 */
                line?: number;
                /** @enum {string} */
                lineType?: "ADDED" | "CONTEXT" | "REMOVED";
                readonly multilineMarker?: {
                    /** Format: int32 */
                    startLine?: number;
                    /** @enum {string} */
                    startLineType: "ADDED" | "CONTEXT" | "REMOVED";
                };
                readonly multilineSpan?: {
                    /** Format: int32 */
                    readonly dstSpanEnd: number;
                    /** Format: int32 */
                    readonly dstSpanStart: number;
                    /** Format: int32 */
                    readonly srcSpanEnd: number;
                    /** Format: int32 */
                    readonly srcSpanStart: number;
                };
                readonly pullRequest?: {
                    readonly author?: {
                        approved?: boolean;
                        lastReviewedCommit?: string;
                        /** @enum {string} */
                        role?: "AUTHOR" | "REVIEWER" | "PARTICIPANT";
                        /** @enum {string} */
                        status?: "UNAPPROVED" | "NEEDS_WORK" | "APPROVED";
                        user?: {
                            active?: boolean;
                            avatarUrl?: string;
                            displayName: string;
                            emailAddress?: string;
                            /** Format: int32 */
                            readonly id?: number;
                            links?: Record<string, never>;
                            name: string;
                            slug: string;
                            /** @enum {string} */
                            type: "NORMAL" | "SERVICE";
                        };
                    };
                    closed?: boolean;
                    /** Format: int64 */
                    closedDate?: number;
                    /** Format: int64 */
                    createdDate?: number;
                    description?: string;
                    descriptionAsHtml?: string;
                    draft?: boolean;
                    fromRef?: {
                        displayId: string;
                        id: string;
                        latestCommit: string;
                        repository?: {
                            readonly archived?: boolean;
                            defaultBranch?: string;
                            readonly description?: string;
                            readonly forkable?: boolean;
                            readonly hierarchyId?: string;
                            /** Format: int32 */
                            readonly id?: number;
                            links?: Record<string, never>;
                            name?: string;
                            readonly origin?: {
                                readonly archived?: boolean;
                                defaultBranch?: string;
                                readonly description?: string;
                                readonly forkable?: boolean;
                                readonly hierarchyId?: string;
                                /** Format: int32 */
                                readonly id?: number;
                                links?: Record<string, never>;
                                name?: string;
                                /** Format: int32 */
                                readonly partition?: number;
                                project?: {
                                    avatar?: string;
                                    avatarUrl?: string;
                                    readonly description?: string;
                                    /** Format: int32 */
                                    readonly id?: number;
                                    key: string;
                                    links?: Record<string, never>;
                                    readonly name: string;
                                    readonly public?: boolean;
                                    readonly scope?: string;
                                    /** @enum {string} */
                                    readonly type: "NORMAL" | "PERSONAL";
                                };
                                readonly public?: boolean;
                                readonly relatedLinks?: Record<string, never>;
                                scmId?: string;
                                readonly scope?: string;
                                slug?: string;
                                /** @enum {string} */
                                readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                                readonly statusMessage?: string;
                            };
                            /** Format: int32 */
                            readonly partition?: number;
                            project?: {
                                avatar?: string;
                                avatarUrl?: string;
                                readonly description?: string;
                                /** Format: int32 */
                                readonly id?: number;
                                key: string;
                                links?: Record<string, never>;
                                readonly name: string;
                                readonly public?: boolean;
                                readonly scope?: string;
                                /** @enum {string} */
                                readonly type: "NORMAL" | "PERSONAL";
                            };
                            readonly public?: boolean;
                            readonly relatedLinks?: Record<string, never>;
                            scmId?: string;
                            readonly scope?: string;
                            slug?: string;
                            /** @enum {string} */
                            readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                            readonly statusMessage?: string;
                        };
                        /** @enum {string} */
                        type?: "BRANCH" | "TAG";
                    };
                    htmlDescription?: string;
                    /** Format: int64 */
                    id?: number;
                    links?: Record<string, never>;
                    locked?: boolean;
                    open?: boolean;
                    participants?: components["schemas"]["RestPullRequestParticipant"][];
                    reviewers?: components["schemas"]["RestPullRequestParticipant"][];
                    /** @enum {string} */
                    state?: "DECLINED" | "MERGED" | "OPEN";
                    title?: string;
                    toRef?: {
                        displayId: string;
                        id: string;
                        latestCommit: string;
                        repository?: {
                            readonly archived?: boolean;
                            defaultBranch?: string;
                            readonly description?: string;
                            readonly forkable?: boolean;
                            readonly hierarchyId?: string;
                            /** Format: int32 */
                            readonly id?: number;
                            links?: Record<string, never>;
                            name?: string;
                            readonly origin?: {
                                readonly archived?: boolean;
                                defaultBranch?: string;
                                readonly description?: string;
                                readonly forkable?: boolean;
                                readonly hierarchyId?: string;
                                /** Format: int32 */
                                readonly id?: number;
                                links?: Record<string, never>;
                                name?: string;
                                /** Format: int32 */
                                readonly partition?: number;
                                project?: {
                                    avatar?: string;
                                    avatarUrl?: string;
                                    readonly description?: string;
                                    /** Format: int32 */
                                    readonly id?: number;
                                    key: string;
                                    links?: Record<string, never>;
                                    readonly name: string;
                                    readonly public?: boolean;
                                    readonly scope?: string;
                                    /** @enum {string} */
                                    readonly type: "NORMAL" | "PERSONAL";
                                };
                                readonly public?: boolean;
                                readonly relatedLinks?: Record<string, never>;
                                scmId?: string;
                                readonly scope?: string;
                                slug?: string;
                                /** @enum {string} */
                                readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                                readonly statusMessage?: string;
                            };
                            /** Format: int32 */
                            readonly partition?: number;
                            project?: {
                                avatar?: string;
                                avatarUrl?: string;
                                readonly description?: string;
                                /** Format: int32 */
                                readonly id?: number;
                                key: string;
                                links?: Record<string, never>;
                                readonly name: string;
                                readonly public?: boolean;
                                readonly scope?: string;
                                /** @enum {string} */
                                readonly type: "NORMAL" | "PERSONAL";
                            };
                            readonly public?: boolean;
                            readonly relatedLinks?: Record<string, never>;
                            scmId?: string;
                            readonly scope?: string;
                            slug?: string;
                            /** @enum {string} */
                            readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                            readonly statusMessage?: string;
                        };
                        /** @enum {string} */
                        type?: "BRANCH" | "TAG";
                    };
                    /** Format: int64 */
                    updatedDate?: number;
                    /** Format: int32 */
                    version?: number;
                };
                toHash?: string;
                path?: string;
                srcPath?: string;
            };
            readonly anchored?: boolean;
            readonly author?: {
                active?: boolean;
                avatarUrl?: string;
                displayName: string;
                emailAddress?: string;
                /** Format: int32 */
                readonly id?: number;
                links?: Record<string, never>;
                name: string;
                slug: string;
                /** @enum {string} */
                type: "NORMAL" | "SERVICE";
            };
            readonly comments?: components["schemas"]["RestComment"][];
            /** Format: int64 */
            readonly createdDate?: number;
            readonly html?: string;
            /** Format: int64 */
            id?: number;
            readonly parent?: {
                readonly anchor?: {
                    /** @enum {string} */
                    diffType?: "COMMIT" | "EFFECTIVE" | "RANGE";
                    /** @enum {string} */
                    fileType?: "FROM" | "TO";
                    fromHash?: string;
                    /** Format: int32 */
                    line?: number;
                    /** @enum {string} */
                    lineType?: "ADDED" | "CONTEXT" | "REMOVED";
                    readonly multilineMarker?: {
                        /** Format: int32 */
                        startLine?: number;
                        /** @enum {string} */
                        startLineType: "ADDED" | "CONTEXT" | "REMOVED";
                    };
                    readonly multilineSpan?: {
                        /** Format: int32 */
                        readonly dstSpanEnd: number;
                        /** Format: int32 */
                        readonly dstSpanStart: number;
                        /** Format: int32 */
                        readonly srcSpanEnd: number;
                        /** Format: int32 */
                        readonly srcSpanStart: number;
                    };
                    readonly pullRequest?: {
                        readonly author?: {
                            approved?: boolean;
                            lastReviewedCommit?: string;
                            /** @enum {string} */
                            role?: "AUTHOR" | "REVIEWER" | "PARTICIPANT";
                            /** @enum {string} */
                            status?: "UNAPPROVED" | "NEEDS_WORK" | "APPROVED";
                            user?: {
                                active?: boolean;
                                avatarUrl?: string;
                                displayName: string;
                                emailAddress?: string;
                                /** Format: int32 */
                                readonly id?: number;
                                links?: Record<string, never>;
                                name: string;
                                slug: string;
                                /** @enum {string} */
                                type: "NORMAL" | "SERVICE";
                            };
                        };
                        closed?: boolean;
                        /** Format: int64 */
                        closedDate?: number;
                        /** Format: int64 */
                        createdDate?: number;
                        description?: string;
                        descriptionAsHtml?: string;
                        draft?: boolean;
                        fromRef?: {
                            displayId: string;
                            id: string;
                            latestCommit: string;
                            repository?: {
                                readonly archived?: boolean;
                                defaultBranch?: string;
                                readonly description?: string;
                                readonly forkable?: boolean;
                                readonly hierarchyId?: string;
                                /** Format: int32 */
                                readonly id?: number;
                                links?: Record<string, never>;
                                name?: string;
                                readonly origin?: {
                                    readonly archived?: boolean;
                                    defaultBranch?: string;
                                    readonly description?: string;
                                    readonly forkable?: boolean;
                                    readonly hierarchyId?: string;
                                    /** Format: int32 */
                                    readonly id?: number;
                                    links?: Record<string, never>;
                                    name?: string;
                                    /** Format: int32 */
                                    readonly partition?: number;
                                    project?: {
                                        avatar?: string;
                                        avatarUrl?: string;
                                        readonly description?: string;
                                        /** Format: int32 */
                                        readonly id?: number;
                                        key: string;
                                        links?: Record<string, never>;
                                        readonly name: string;
                                        readonly public?: boolean;
                                        readonly scope?: string;
                                        /** @enum {string} */
                                        readonly type: "NORMAL" | "PERSONAL";
                                    };
                                    readonly public?: boolean;
                                    readonly relatedLinks?: Record<string, never>;
                                    scmId?: string;
                                    readonly scope?: string;
                                    slug?: string;
                                    /** @enum {string} */
                                    readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                                    readonly statusMessage?: string;
                                };
                                /** Format: int32 */
                                readonly partition?: number;
                                project?: {
                                    avatar?: string;
                                    avatarUrl?: string;
                                    readonly description?: string;
                                    /** Format: int32 */
                                    readonly id?: number;
                                    key: string;
                                    links?: Record<string, never>;
                                    readonly name: string;
                                    readonly public?: boolean;
                                    readonly scope?: string;
                                    /** @enum {string} */
                                    readonly type: "NORMAL" | "PERSONAL";
                                };
                                readonly public?: boolean;
                                readonly relatedLinks?: Record<string, never>;
                                scmId?: string;
                                readonly scope?: string;
                                slug?: string;
                                /** @enum {string} */
                                readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                                readonly statusMessage?: string;
                            };
                            /** @enum {string} */
                            type?: "BRANCH" | "TAG";
                        };
                        htmlDescription?: string;
                        /** Format: int64 */
                        id?: number;
                        links?: Record<string, never>;
                        locked?: boolean;
                        open?: boolean;
                        participants?: components["schemas"]["RestPullRequestParticipant"][];
                        reviewers?: components["schemas"]["RestPullRequestParticipant"][];
                        /** @enum {string} */
                        state?: "DECLINED" | "MERGED" | "OPEN";
                        title?: string;
                        toRef?: {
                            displayId: string;
                            id: string;
                            latestCommit: string;
                            repository?: {
                                readonly archived?: boolean;
                                defaultBranch?: string;
                                readonly description?: string;
                                readonly forkable?: boolean;
                                readonly hierarchyId?: string;
                                /** Format: int32 */
                                readonly id?: number;
                                links?: Record<string, never>;
                                name?: string;
                                readonly origin?: {
                                    readonly archived?: boolean;
                                    defaultBranch?: string;
                                    readonly description?: string;
                                    readonly forkable?: boolean;
                                    readonly hierarchyId?: string;
                                    /** Format: int32 */
                                    readonly id?: number;
                                    links?: Record<string, never>;
                                    name?: string;
                                    /** Format: int32 */
                                    readonly partition?: number;
                                    project?: {
                                        avatar?: string;
                                        avatarUrl?: string;
                                        readonly description?: string;
                                        /** Format: int32 */
                                        readonly id?: number;
                                        key: string;
                                        links?: Record<string, never>;
                                        readonly name: string;
                                        readonly public?: boolean;
                                        readonly scope?: string;
                                        /** @enum {string} */
                                        readonly type: "NORMAL" | "PERSONAL";
                                    };
                                    readonly public?: boolean;
                                    readonly relatedLinks?: Record<string, never>;
                                    scmId?: string;
                                    readonly scope?: string;
                                    slug?: string;
                                    /** @enum {string} */
                                    readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                                    readonly statusMessage?: string;
                                };
                                /** Format: int32 */
                                readonly partition?: number;
                                project?: {
                                    avatar?: string;
                                    avatarUrl?: string;
                                    readonly description?: string;
                                    /** Format: int32 */
                                    readonly id?: number;
                                    key: string;
                                    links?: Record<string, never>;
                                    readonly name: string;
                                    readonly public?: boolean;
                                    readonly scope?: string;
                                    /** @enum {string} */
                                    readonly type: "NORMAL" | "PERSONAL";
                                };
                                readonly public?: boolean;
                                readonly relatedLinks?: Record<string, never>;
                                scmId?: string;
                                readonly scope?: string;
                                slug?: string;
                                /** @enum {string} */
                                readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                                readonly statusMessage?: string;
                            };
                            /** @enum {string} */
                            type?: "BRANCH" | "TAG";
                        };
                        /** Format: int64 */
                        updatedDate?: number;
                        /** Format: int32 */
                        version?: number;
                    };
                    toHash?: string;
                    path?: string;
                    srcPath?: string;
                };
                readonly anchored?: boolean;
                readonly author?: {
                    active?: boolean;
                    avatarUrl?: string;
                    displayName: string;
                    emailAddress?: string;
                    /** Format: int32 */
                    readonly id?: number;
                    links?: Record<string, never>;
                    name: string;
                    slug: string;
                    /** @enum {string} */
                    type: "NORMAL" | "SERVICE";
                };
                readonly comments?: components["schemas"]["RestComment"][];
                /** Format: int64 */
                readonly createdDate?: number;
                readonly html?: string;
                /** Format: int64 */
                id?: number;
                readonly pending?: boolean;
                properties?: Record<string, never>;
                readonly reply?: boolean;
                /** Format: int64 */
                readonly resolvedDate?: number;
                readonly resolver?: {
                    active?: boolean;
                    avatarUrl?: string;
                    displayName: string;
                    emailAddress?: string;
                    /** Format: int32 */
                    readonly id?: number;
                    links?: Record<string, never>;
                    name: string;
                    slug: string;
                    /** @enum {string} */
                    type: "NORMAL" | "SERVICE";
                };
                severity?: string;
                state?: string;
                text?: string;
                threadResolved?: boolean;
                /** Format: int64 */
                readonly threadResolvedDate?: number;
                readonly threadResolver?: {
                    active?: boolean;
                    avatarUrl?: string;
                    displayName: string;
                    emailAddress?: string;
                    /** Format: int32 */
                    readonly id?: number;
                    links?: Record<string, never>;
                    name: string;
                    slug: string;
                    /** @enum {string} */
                    type: "NORMAL" | "SERVICE";
                };
                /** Format: int64 */
                readonly updatedDate?: number;
                /** Format: int32 */
                version?: number;
            };
            readonly pending?: boolean;
            properties?: Record<string, never>;
            readonly reply?: boolean;
            /** Format: int64 */
            readonly resolvedDate?: number;
            readonly resolver?: {
                active?: boolean;
                avatarUrl?: string;
                displayName: string;
                emailAddress?: string;
                /** Format: int32 */
                readonly id?: number;
                links?: Record<string, never>;
                name: string;
                slug: string;
                /** @enum {string} */
                type: "NORMAL" | "SERVICE";
            };
            severity?: string;
            state?: string;
            text?: string;
            threadResolved?: boolean;
            /** Format: int64 */
            readonly threadResolvedDate?: number;
            readonly threadResolver?: {
                active?: boolean;
                avatarUrl?: string;
                displayName: string;
                emailAddress?: string;
                /** Format: int32 */
                readonly id?: number;
                links?: Record<string, never>;
                name: string;
                slug: string;
                /** @enum {string} */
                type: "NORMAL" | "SERVICE";
            };
            /** Format: int64 */
            readonly updatedDate?: number;
            /** Format: int32 */
            version?: number;
        };
        RestCommentJiraIssue: {
            /** Format: int64 */
            commentId?: number;
            issueKey?: string;
        };
        RestCommit: {
            author?: {
                avatarUrl?: string;
                emailAddress?: string;
                name: string;
            };
            /** Format: int64 */
            authorTimestamp?: number;
            committer?: {
                avatarUrl?: string;
                emailAddress?: string;
                name: string;
            };
            /** Format: int64 */
            committerTimestamp?: number;
            displayId?: string;
            id?: string;
            message?: string;
            parents?: components["schemas"]["RestMinimalCommit"][];
        };
        RestCommitMessageSuggestion: {
            body?: string;
            title?: string;
        };
        RestDefaultTask: {
            readonly description?: string;
            html?: string;
            /** Format: int64 */
            readonly id?: number;
        };
        RestDelayedSyncRepository: {
            projectKey: string;
            repositoryId: string;
            repositorySlug: string;
        };
        RestDeployment: {
            /** Format: int64 */
            deploymentSequenceNumber?: number;
            description?: string;
            displayName?: string;
            environment?: {
                displayName: string;
                key: string;
                type?: string;
                url?: string;
            };
            fromCommit?: {
                displayId?: string;
                id?: string;
            };
            key?: string;
            /** Format: int64 */
            lastUpdated?: number;
            repository?: {
                readonly archived?: boolean;
                defaultBranch?: string;
                readonly description?: string;
                readonly forkable?: boolean;
                readonly hierarchyId?: string;
                /** Format: int32 */
                readonly id?: number;
                links?: Record<string, never>;
                name?: string;
                readonly origin?: {
                    readonly archived?: boolean;
                    defaultBranch?: string;
                    readonly description?: string;
                    readonly forkable?: boolean;
                    readonly hierarchyId?: string;
                    /** Format: int32 */
                    readonly id?: number;
                    links?: Record<string, never>;
                    name?: string;
                    /** Format: int32 */
                    readonly partition?: number;
                    project?: {
                        avatar?: string;
                        avatarUrl?: string;
                        readonly description?: string;
                        /** Format: int32 */
                        readonly id?: number;
                        key: string;
                        links?: Record<string, never>;
                        readonly name: string;
                        readonly public?: boolean;
                        readonly scope?: string;
                        /** @enum {string} */
                        readonly type: "NORMAL" | "PERSONAL";
                    };
                    readonly public?: boolean;
                    readonly relatedLinks?: Record<string, never>;
                    scmId?: string;
                    readonly scope?: string;
                    slug?: string;
                    /** @enum {string} */
                    readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                    readonly statusMessage?: string;
                };
                /** Format: int32 */
                readonly partition?: number;
                project?: {
                    avatar?: string;
                    avatarUrl?: string;
                    readonly description?: string;
                    /** Format: int32 */
                    readonly id?: number;
                    key: string;
                    links?: Record<string, never>;
                    readonly name: string;
                    readonly public?: boolean;
                    readonly scope?: string;
                    /** @enum {string} */
                    readonly type: "NORMAL" | "PERSONAL";
                };
                readonly public?: boolean;
                readonly relatedLinks?: Record<string, never>;
                scmId?: string;
                readonly scope?: string;
                slug?: string;
                /** @enum {string} */
                readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                readonly statusMessage?: string;
            };
            /** @enum {string} */
            state?: "PENDING" | "IN_PROGRESS" | "CANCELLED" | "FAILED" | "ROLLED_BACK" | "SUCCESSFUL" | "UNKNOWN";
            toCommit?: {
                displayId?: string;
                id?: string;
            };
            url?: string;
        };
        RestDetailedGroup: {
            deletable?: boolean;
            name?: string;
        };
        RestDetailedInvocation: {
            /** Format: int32 */
            duration?: number;
            event?: string;
            eventScope?: {
                id?: string;
                type?: string;
            };
            /** Format: int32 */
            finish?: number;
            /** Format: int32 */
            id?: number;
            request?: Record<string, never>;
            result?: Record<string, never>;
            /** Format: int32 */
            start?: number;
        };
        RestDetailedUser: {
            active?: boolean;
            avatarUrl?: string;
            createdTimestamp?: number;
            deletable?: boolean;
            directoryName?: string;
            displayName?: string;
            emailAddress?: string;
            /** Format: int32 */
            readonly id?: number;
            lastAuthenticationTimestamp?: number;
            links?: Record<string, never>;
            mutableDetails?: boolean;
            mutableGroups?: boolean;
            name?: string;
            slug?: string;
            /** @enum {string} */
            type?: "NORMAL" | "SERVICE";
        };
        RestDiff: {
            binary?: boolean;
            destination?: {
                components?: string[];
                extension?: string;
                name?: string;
                parent?: string;
            };
            hunks?: components["schemas"]["RestDiffHunk"][];
            lineComments?: components["schemas"]["RestComment"][];
            properties?: Record<string, never>;
            source?: {
                components?: string[];
                extension?: string;
                name?: string;
                parent?: string;
            };
            truncated?: boolean;
        };
        RestDiffHunk: {
            context?: string;
            /** Format: int32 */
            destinationLine?: number;
            /** Format: int32 */
            destinationSpan?: number;
            segments?: components["schemas"]["RestDiffSegment"][];
            /** Format: int32 */
            sourceLine?: number;
            /** Format: int32 */
            sourceSpan?: number;
            truncated?: boolean;
        };
        RestDiffLine: {
            commentIds?: number[];
            /** @enum {string} */
            conflictMarker?: "MARKER" | "OURS" | "THEIRS";
            /** Format: int32 */
            destination?: number;
            line?: string;
            /** Format: int32 */
            source?: number;
            truncated?: boolean;
        };
        RestDiffSegment: {
            lines?: components["schemas"]["RestDiffLine"][];
            truncated?: boolean;
            /** @enum {string} */
            type?: "ADDED" | "CONTEXT" | "REMOVED";
        };
        RestDiffStatsSummary: Record<string, never>;
        RestEnhancedEntityLink: {
            applicationLinkId?: string;
            displayUrl?: string;
            /** Format: int64 */
            projectId?: number;
            projectKey?: string;
            projectName?: string;
        };
        RestErasedUser: {
            newIdentifier?: string;
        };
        RestFarmSynchronizationRequest: {
            /** Format: int32 */
            attempt?: number;
            createdAt?: string;
            externalRepoId?: string;
            /** @enum {string} */
            type?: "incremental" | "snapshot";
        };
        RestGpgKey: {
            readonly emailAddress?: string;
            /** Format: int64 */
            readonly expiryDate?: number;
            readonly fingerprint?: string;
            readonly id?: string;
            readonly subKeys?: components["schemas"]["RestGpgSubKey"][];
            text?: string;
        };
        RestGpgSubKey: {
            /** Format: date-time */
            expiryDate?: string;
            fingerprint?: string;
        };
        RestHookScript: {
            /** Format: date-time */
            createdDate?: string;
            description?: string;
            /** Format: int64 */
            id?: number;
            name?: string;
            pluginKey?: string;
            /** @enum {string} */
            type?: "POST" | "PRE";
            /** Format: date-time */
            updatedDate?: string;
            /** Format: int32 */
            version?: number;
        };
        RestHookScriptConfig: {
            scope?: {
                /** Format: int32 */
                resourceId: number;
                /** @enum {string} */
                type: "GLOBAL" | "PROJECT" | "REPOSITORY";
            };
            script?: {
                /** Format: date-time */
                createdDate?: string;
                description?: string;
                /** Format: int64 */
                id?: number;
                name?: string;
                pluginKey?: string;
                /** @enum {string} */
                type?: "POST" | "PRE";
                /** Format: date-time */
                updatedDate?: string;
                /** Format: int32 */
                version?: number;
            };
            triggerIds?: string[];
        };
        RestIndexingIsRepositoryQueued: {
            queued?: boolean;
        };
        RestIndexingThreadDetails: {
            /** Format: int64 */
            capturedAt: number;
            readonly currentProcess?: {
                currentTask: string;
                readonly event: {
                    readonly eventMetadata?: Record<string, never>;
                    /** @enum {string} */
                    eventType: "PROJECT" | "REPOSITORY" | "USER" | "OTHER";
                    /** Format: int32 */
                    retries: number;
                };
            };
            /** Format: int32 */
            delayedQueueSize: number;
            /** Format: int32 */
            queueSize: number;
            readonly state: {
                /** @enum {string} */
                code: "BROKEN" | "IDLE" | "PROCESSING" | "STOPPED" | "UNKNOWN";
                description?: string;
            };
        };
        RestInsightAnnotation: {
            externalId?: string;
            /** Format: int32 */
            line?: number;
            link?: string;
            message?: string;
            path?: string;
            reportKey?: string;
            severity?: string;
            type?: string;
        };
        RestInsightAnnotationsResponse: {
            annotations?: components["schemas"]["RestInsightAnnotation"][];
        };
        RestInsightReport: {
            createdDate?: number;
            data?: components["schemas"]["RestInsightReportData"][];
            details?: string;
            key?: string;
            /** Format: uri */
            link?: string;
            /** Format: uri */
            logoUrl?: string;
            reporter?: string;
            /** @enum {string} */
            result?: "FAIL" | "PASS";
            title?: string;
        };
        RestInsightReportData: {
            title?: string;
            type?: string;
            value?: unknown;
        };
        RestInvocationHistory: Record<string, never>;
        RestJiraIssue: {
            key?: string;
            url?: string;
        };
        RestJob: {
            /** Format: int64 */
            endDate?: number;
            /** Format: int64 */
            id?: number;
            initiator?: {
                active?: boolean;
                avatarUrl?: string;
                displayName: string;
                emailAddress?: string;
                /** Format: int32 */
                readonly id?: number;
                links?: Record<string, never>;
                name: string;
                slug: string;
                /** @enum {string} */
                type: "NORMAL" | "SERVICE";
            };
            nodeId?: string;
            progress?: {
                message?: string;
                /** Format: int32 */
                percentage?: number;
            };
            /** Format: int64 */
            startDate?: number;
            /** @enum {string} */
            state?: "INITIALISING" | "READY" | "RUNNING" | "FINALISING" | "COMPLETED" | "FAILED" | "CANCELING" | "CANCELED" | "TIMED_OUT" | "ABORTED";
            type?: string;
            /** Format: int64 */
            updatedDate?: number;
        };
        RestJobMessage: {
            /** Format: date-time */
            createdDate?: string;
            id?: string;
            /** @enum {string} */
            severity?: "INFO" | "WARN" | "ERROR";
            subject?: string;
            text?: string;
        };
        RestLabel: {
            name?: string;
        };
        RestLabelable: {
            readonly archived?: boolean;
            defaultBranch?: string;
            readonly description?: string;
            readonly forkable?: boolean;
            readonly hierarchyId?: string;
            /** Format: int32 */
            readonly id?: number;
            /** @enum {string} */
            labelableType?: "REPOSITORY";
            links?: Record<string, never>;
            name?: string;
            readonly origin?: {
                readonly archived?: boolean;
                defaultBranch?: string;
                readonly description?: string;
                readonly forkable?: boolean;
                readonly hierarchyId?: string;
                /** Format: int32 */
                readonly id?: number;
                links?: Record<string, never>;
                name?: string;
                /** Format: int32 */
                readonly partition?: number;
                project?: {
                    avatar?: string;
                    avatarUrl?: string;
                    readonly description?: string;
                    /** Format: int32 */
                    readonly id?: number;
                    key: string;
                    links?: Record<string, never>;
                    readonly name: string;
                    readonly public?: boolean;
                    readonly scope?: string;
                    /** @enum {string} */
                    readonly type: "NORMAL" | "PERSONAL";
                };
                readonly public?: boolean;
                readonly relatedLinks?: Record<string, never>;
                scmId?: string;
                readonly scope?: string;
                slug?: string;
                /** @enum {string} */
                readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                readonly statusMessage?: string;
            };
            /** Format: int32 */
            readonly partition?: number;
            project?: {
                avatar?: string;
                avatarUrl?: string;
                readonly description?: string;
                /** Format: int32 */
                readonly id?: number;
                key: string;
                links?: Record<string, never>;
                readonly name: string;
                readonly public?: boolean;
                readonly scope?: string;
                /** @enum {string} */
                readonly type: "NORMAL" | "PERSONAL";
            };
            readonly public?: boolean;
            readonly relatedLinks?: Record<string, never>;
            scmId?: string;
            readonly scope?: string;
            slug?: string;
            /** @enum {string} */
            readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
            readonly statusMessage?: string;
        };
        RestLogLevel: {
            logLevel?: string;
        };
        RestLoggingSettings: {
            debugLoggingEnabled?: boolean;
            profilingEnabled?: boolean;
        };
        RestMailConfiguration: {
            /** @enum {string} */
            authType?: "BASIC" | "OAUTH2";
            hostname?: string;
            oauth2ProviderId?: string;
            password?: string;
            /** Format: int32 */
            port?: number;
            /** @enum {string} */
            protocol?: "SMTP" | "SMTPS";
            requireStartTls?: boolean;
            senderAddress?: string;
            tokenId?: string;
            useStartTls?: boolean;
            username?: string;
        };
        RestMarkup: {
            html?: string;
        };
        RestMeshConnectivityReport: {
            reports?: components["schemas"]["RestNodeConnectivityReport"][];
        };
        RestMeshMigrationSummary: {
            /** Format: int64 */
            endTime?: number;
            /** Format: int64 */
            jobId?: number;
            /** Format: int32 */
            progress?: number;
            queue?: Record<string, never>;
            /** Format: int64 */
            startTime?: number;
            state?: string;
        };
        RestMeshNode: {
            availabilityZone?: string;
            id?: string;
            lastSeenDate?: number;
            name?: string;
            offline?: boolean;
            rpcId?: string;
            rpcUrl?: string;
            /** @enum {string} */
            state?: "AVAILABLE" | "DELETING" | "DISABLED" | "DRAINING" | "OFFLINE";
        };
        RestMigrationRepository: {
            /** @enum {string} */
            migrationState?: "QUEUED" | "STAGING" | "STAGED" | "MIGRATED" | "FAILED" | "CANCELED" | "SKIPPED";
            repository?: {
                readonly archived?: boolean;
                defaultBranch?: string;
                readonly description?: string;
                readonly forkable?: boolean;
                readonly hierarchyId?: string;
                /** Format: int32 */
                readonly id?: number;
                links?: Record<string, never>;
                name?: string;
                readonly origin?: {
                    readonly archived?: boolean;
                    defaultBranch?: string;
                    readonly description?: string;
                    readonly forkable?: boolean;
                    readonly hierarchyId?: string;
                    /** Format: int32 */
                    readonly id?: number;
                    links?: Record<string, never>;
                    name?: string;
                    /** Format: int32 */
                    readonly partition?: number;
                    project?: {
                        avatar?: string;
                        avatarUrl?: string;
                        readonly description?: string;
                        /** Format: int32 */
                        readonly id?: number;
                        key: string;
                        links?: Record<string, never>;
                        readonly name: string;
                        readonly public?: boolean;
                        readonly scope?: string;
                        /** @enum {string} */
                        readonly type: "NORMAL" | "PERSONAL";
                    };
                    readonly public?: boolean;
                    readonly relatedLinks?: Record<string, never>;
                    scmId?: string;
                    readonly scope?: string;
                    slug?: string;
                    /** @enum {string} */
                    readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                    readonly statusMessage?: string;
                };
                /** Format: int32 */
                readonly partition?: number;
                project?: {
                    avatar?: string;
                    avatarUrl?: string;
                    readonly description?: string;
                    /** Format: int32 */
                    readonly id?: number;
                    key: string;
                    links?: Record<string, never>;
                    readonly name: string;
                    readonly public?: boolean;
                    readonly scope?: string;
                    /** @enum {string} */
                    readonly type: "NORMAL" | "PERSONAL";
                };
                readonly public?: boolean;
                readonly relatedLinks?: Record<string, never>;
                scmId?: string;
                readonly scope?: string;
                slug?: string;
                /** @enum {string} */
                readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                readonly statusMessage?: string;
            };
        };
        RestMinimalCommit: {
            displayId?: string;
            id?: string;
        };
        RestMinimalRef: {
            displayId?: string;
            id?: string;
            /** @enum {string} */
            type?: "BRANCH" | "TAG";
        };
        RestMirrorRepositorySynchronizationStatus: {
            externalRepoId?: string;
            /** Format: int32 */
            failedSyncCount?: number;
            hashes?: {
                content: string;
                metadata: string;
            };
            /** Format: date-time */
            initialSyncDate?: string;
            /** Format: date-time */
            lastSyncDate?: string;
            /** Format: int32 */
            localProjectId?: number;
            /** Format: int32 */
            localRepoId?: number;
            upstreamId?: string;
        };
        RestMirrorServer: {
            baseUrl?: string;
            enabled?: boolean;
            id?: string;
            /** Format: date-time */
            lastSeenDate?: string;
            /** @enum {string} */
            mirrorType?: "SINGLE" | "FARM";
            name?: string;
            productVersion?: string;
        };
        RestMirroredRepository: {
            available?: boolean;
            cloneUrls?: components["schemas"]["RestNamedLink"][];
            /** Format: date-time */
            lastUpdated?: string;
            mirrorName?: string;
            pushUrls?: components["schemas"]["RestNamedLink"][];
            repositoryId?: string;
            /** @enum {string} */
            status?: "NOT_MIRRORED" | "INITIALIZING" | "AVAILABLE" | "ERROR_INITIALIZING" | "ERROR_AVAILABLE";
        };
        RestMirroredRepositoryDescriptor: {
            links?: Record<string, never>;
            mirrorServer?: {
                baseUrl: string;
                enabled?: boolean;
                id: string;
                /** Format: date-time */
                lastSeenDate: string;
                /** @enum {string} */
                mirrorType: "SINGLE" | "FARM";
                name: string;
                productVersion: string;
            };
        };
        RestMirroringRequest: {
            /** Format: int32 */
            readonly id?: number;
            mirrorBaseUrl?: string;
            mirrorId?: string;
            mirrorName?: string;
            /** @enum {string} */
            mirrorType?: "SINGLE" | "FARM";
            productVersion?: string;
            /** @enum {string} */
            state?: "PENDING" | "ACCEPTED" | "REJECTED";
        };
        RestMultipleBuildStats: Record<string, never>;
        RestNamedLink: {
            href?: string;
            name?: string;
        };
        RestNodeConnectivityReport: {
            node?: {
                id: string;
                name: string;
                /** @enum {string} */
                type: "BITBUCKET" | "MESH";
            };
            summaries?: components["schemas"]["RestNodeConnectivitySummary"][];
        };
        RestNodeConnectivitySummary: {
            node?: {
                id: string;
                name: string;
                /** @enum {string} */
                type: "BITBUCKET" | "MESH";
            };
            summary?: {
                errorMessage?: string;
                reachable?: boolean;
                /** Format: int64 */
                roundTripTime?: number;
            };
        };
        RestPermitted: {
            permitted?: boolean;
        };
        RestPermittedGroup: {
            group?: {
                name?: string;
            };
            permission?: string;
        };
        RestPermittedUser: {
            /** @enum {string} */
            permission?: "USER_ADMIN" | "PROJECT_VIEW" | "REPO_READ" | "REPO_WRITE" | "REPO_ADMIN" | "PROJECT_READ" | "PROJECT_WRITE" | "REPO_CREATE" | "PROJECT_ADMIN" | "LICENSED_USER" | "PROJECT_CREATE" | "ADMIN" | "SYS_ADMIN";
            user?: {
                active?: boolean;
                avatarUrl?: string;
                displayName: string;
                emailAddress?: string;
                /** Format: int32 */
                readonly id?: number;
                links?: Record<string, never>;
                name: string;
                slug: string;
                /** @enum {string} */
                type: "NORMAL" | "SERVICE";
            };
        };
        RestProject: {
            avatar?: string;
            avatarUrl?: string;
            readonly description?: string;
            /** Format: int32 */
            readonly id?: number;
            key?: string;
            links?: Record<string, never>;
            readonly name?: string;
            readonly public?: boolean;
            readonly scope?: string;
            /** @enum {string} */
            readonly type?: "NORMAL" | "PERSONAL";
        };
        RestProjectSettingsRestriction: {
            componentKey?: string;
            featureKey?: string;
            namespace?: string;
            /** @enum {string} */
            processedState?: "UNPROCESSED" | "PROCESSED" | "FAILED" | "IN_PROGRESS";
            project?: {
                avatar?: string;
                avatarUrl?: string;
                readonly description?: string;
                /** Format: int32 */
                readonly id?: number;
                key: string;
                links?: Record<string, never>;
                readonly name: string;
                readonly public?: boolean;
                readonly scope?: string;
                /** @enum {string} */
                readonly type: "NORMAL" | "PERSONAL";
            };
        };
        RestPullRequest: {
            readonly author?: {
                approved?: boolean;
                lastReviewedCommit?: string;
                /** @enum {string} */
                role?: "AUTHOR" | "REVIEWER" | "PARTICIPANT";
                /** @enum {string} */
                status?: "UNAPPROVED" | "NEEDS_WORK" | "APPROVED";
                user?: {
                    active?: boolean;
                    avatarUrl?: string;
                    displayName: string;
                    emailAddress?: string;
                    /** Format: int32 */
                    readonly id?: number;
                    links?: Record<string, never>;
                    name: string;
                    slug: string;
                    /** @enum {string} */
                    type: "NORMAL" | "SERVICE";
                };
            };
            closed?: boolean;
            /** Format: int64 */
            closedDate?: number;
            /** Format: int64 */
            createdDate?: number;
            description?: string;
            descriptionAsHtml?: string;
            draft?: boolean;
            fromRef?: {
                displayId: string;
                id: string;
                latestCommit: string;
                repository?: {
                    readonly archived?: boolean;
                    defaultBranch?: string;
                    readonly description?: string;
                    readonly forkable?: boolean;
                    readonly hierarchyId?: string;
                    /** Format: int32 */
                    readonly id?: number;
                    links?: Record<string, never>;
                    name?: string;
                    readonly origin?: {
                        readonly archived?: boolean;
                        defaultBranch?: string;
                        readonly description?: string;
                        readonly forkable?: boolean;
                        readonly hierarchyId?: string;
                        /** Format: int32 */
                        readonly id?: number;
                        links?: Record<string, never>;
                        name?: string;
                        /** Format: int32 */
                        readonly partition?: number;
                        project?: {
                            avatar?: string;
                            avatarUrl?: string;
                            readonly description?: string;
                            /** Format: int32 */
                            readonly id?: number;
                            key: string;
                            links?: Record<string, never>;
                            readonly name: string;
                            readonly public?: boolean;
                            readonly scope?: string;
                            /** @enum {string} */
                            readonly type: "NORMAL" | "PERSONAL";
                        };
                        readonly public?: boolean;
                        readonly relatedLinks?: Record<string, never>;
                        scmId?: string;
                        readonly scope?: string;
                        slug?: string;
                        /** @enum {string} */
                        readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                        readonly statusMessage?: string;
                    };
                    /** Format: int32 */
                    readonly partition?: number;
                    project?: {
                        avatar?: string;
                        avatarUrl?: string;
                        readonly description?: string;
                        /** Format: int32 */
                        readonly id?: number;
                        key: string;
                        links?: Record<string, never>;
                        readonly name: string;
                        readonly public?: boolean;
                        readonly scope?: string;
                        /** @enum {string} */
                        readonly type: "NORMAL" | "PERSONAL";
                    };
                    readonly public?: boolean;
                    readonly relatedLinks?: Record<string, never>;
                    scmId?: string;
                    readonly scope?: string;
                    slug?: string;
                    /** @enum {string} */
                    readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                    readonly statusMessage?: string;
                };
                /** @enum {string} */
                type?: "BRANCH" | "TAG";
            };
            htmlDescription?: string;
            /** Format: int64 */
            id?: number;
            links?: Record<string, never>;
            locked?: boolean;
            open?: boolean;
            participants?: components["schemas"]["RestPullRequestParticipant"][];
            reviewers?: components["schemas"]["RestPullRequestParticipant"][];
            /** @enum {string} */
            state?: "DECLINED" | "MERGED" | "OPEN";
            title?: string;
            toRef?: {
                displayId: string;
                id: string;
                latestCommit: string;
                repository?: {
                    readonly archived?: boolean;
                    defaultBranch?: string;
                    readonly description?: string;
                    readonly forkable?: boolean;
                    readonly hierarchyId?: string;
                    /** Format: int32 */
                    readonly id?: number;
                    links?: Record<string, never>;
                    name?: string;
                    readonly origin?: {
                        readonly archived?: boolean;
                        defaultBranch?: string;
                        readonly description?: string;
                        readonly forkable?: boolean;
                        readonly hierarchyId?: string;
                        /** Format: int32 */
                        readonly id?: number;
                        links?: Record<string, never>;
                        name?: string;
                        /** Format: int32 */
                        readonly partition?: number;
                        project?: {
                            avatar?: string;
                            avatarUrl?: string;
                            readonly description?: string;
                            /** Format: int32 */
                            readonly id?: number;
                            key: string;
                            links?: Record<string, never>;
                            readonly name: string;
                            readonly public?: boolean;
                            readonly scope?: string;
                            /** @enum {string} */
                            readonly type: "NORMAL" | "PERSONAL";
                        };
                        readonly public?: boolean;
                        readonly relatedLinks?: Record<string, never>;
                        scmId?: string;
                        readonly scope?: string;
                        slug?: string;
                        /** @enum {string} */
                        readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                        readonly statusMessage?: string;
                    };
                    /** Format: int32 */
                    readonly partition?: number;
                    project?: {
                        avatar?: string;
                        avatarUrl?: string;
                        readonly description?: string;
                        /** Format: int32 */
                        readonly id?: number;
                        key: string;
                        links?: Record<string, never>;
                        readonly name: string;
                        readonly public?: boolean;
                        readonly scope?: string;
                        /** @enum {string} */
                        readonly type: "NORMAL" | "PERSONAL";
                    };
                    readonly public?: boolean;
                    readonly relatedLinks?: Record<string, never>;
                    scmId?: string;
                    readonly scope?: string;
                    slug?: string;
                    /** @enum {string} */
                    readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                    readonly statusMessage?: string;
                };
                /** @enum {string} */
                type?: "BRANCH" | "TAG";
            };
            /** Format: int64 */
            updatedDate?: number;
            /** Format: int32 */
            version?: number;
        };
        RestPullRequestActivity: {
            /** @enum {string} */
            action?: "APPROVED" | "AUTO_MERGE_CANCELLED" | "AUTO_MERGE_REQUESTED" | "COMMENTED" | "DECLINED" | "DELETED" | "MERGED" | "OPENED" | "REOPENED" | "RESCOPED" | "REVIEW_COMMENTED" | "REVIEW_DISCARDED" | "REVIEW_FINISHED" | "REVIEWED" | "UNAPPROVED" | "UPDATED";
            /** Format: int64 */
            createdDate?: number;
            /** Format: int64 */
            id?: number;
            user?: {
                active?: boolean;
                avatarUrl?: string;
                displayName: string;
                emailAddress?: string;
                /** Format: int32 */
                readonly id?: number;
                links?: Record<string, never>;
                name: string;
                slug: string;
                /** @enum {string} */
                type: "NORMAL" | "SERVICE";
            };
        };
        RestPullRequestCondition: {
            /** Format: int32 */
            readonly id?: number;
            /** Format: int32 */
            requiredApprovals?: number;
            reviewerGroups?: components["schemas"]["RestReviewerGroup"][];
            reviewers?: components["schemas"]["RestReviewerGroup"][];
            readonly scope?: {
                /** Format: int32 */
                resourceId: number;
                /** @enum {string} */
                type: "GLOBAL" | "PROJECT" | "REPOSITORY";
            };
            sourceRefMatcher?: {
                displayId?: string;
                id?: string;
                type?: {
                    /** @enum {string} */
                    id: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH";
                    name: string;
                };
            };
            targetRefMatcher?: {
                displayId?: string;
                id?: string;
                type?: {
                    /** @enum {string} */
                    id: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH";
                    name: string;
                };
            };
        };
        RestPullRequestMergeConfig: {
            commitMessageTemplate?: {
                body: string;
                title: string;
            };
            /** Format: int32 */
            commitSummaries?: number;
            defaultStrategy?: {
                readonly description?: string;
                readonly enabled?: boolean;
                readonly flag: string;
                id?: string;
                links?: Record<string, never>;
                readonly name?: string;
            };
            strategies?: components["schemas"]["RestPullRequestMergeStrategy"][];
            readonly type?: string;
        };
        RestPullRequestMergeStrategy: {
            readonly description?: string;
            readonly enabled?: boolean;
            readonly flag?: string;
            id?: string;
            links?: Record<string, never>;
            readonly name?: string;
        };
        RestPullRequestMergeability: {
            conflicted?: boolean;
            /** @enum {string} */
            outcome?: "CLEAN" | "CONFLICTED" | "UNKNOWN";
            vetoes?: components["schemas"]["RestRepositoryHookVeto"][];
        };
        RestPullRequestParticipant: {
            approved?: boolean;
            lastReviewedCommit?: string;
            /** @enum {string} */
            role?: "AUTHOR" | "REVIEWER" | "PARTICIPANT";
            /** @enum {string} */
            status?: "UNAPPROVED" | "NEEDS_WORK" | "APPROVED";
            user?: {
                active?: boolean;
                avatarUrl?: string;
                displayName: string;
                emailAddress?: string;
                /** Format: int32 */
                readonly id?: number;
                links?: Record<string, never>;
                name: string;
                slug: string;
                /** @enum {string} */
                type: "NORMAL" | "SERVICE";
            };
        };
        RestPullRequestRebaseResult: {
            refChange?: {
                fromHash?: string;
                ref?: {
                    displayId: string;
                    id: string;
                    /** @enum {string} */
                    type: "BRANCH" | "TAG";
                };
                refId?: string;
                toHash?: string;
                /** @enum {string} */
                type?: "ADD" | "DELETE" | "UPDATE";
            };
        };
        RestPullRequestRebaseability: {
            vetoes?: components["schemas"]["RestRepositoryHookVeto"][];
        };
        RestPullRequestSettings: {
            mergeConfig?: {
                commitMessageTemplate?: {
                    body: string;
                    title: string;
                };
                /** Format: int32 */
                commitSummaries?: number;
                defaultStrategy?: {
                    readonly description?: string;
                    readonly enabled?: boolean;
                    readonly flag: string;
                    id?: string;
                    links?: Record<string, never>;
                    readonly name?: string;
                };
                strategies: components["schemas"]["RestPullRequestMergeStrategy"][];
                readonly type?: string;
            };
        };
        RestPullRequestSuggestion: {
            /** Format: int64 */
            changeTme?: number;
            fromRef?: {
                displayId: string;
                id: string;
                /** @enum {string} */
                type: "BRANCH" | "TAG";
            };
            refChange?: {
                fromHash?: string;
                ref?: {
                    displayId: string;
                    id: string;
                    /** @enum {string} */
                    type: "BRANCH" | "TAG";
                };
                refId?: string;
                toHash?: string;
                /** @enum {string} */
                type?: "ADD" | "DELETE" | "UPDATE";
            };
            repository?: {
                readonly archived?: boolean;
                defaultBranch?: string;
                readonly description?: string;
                readonly forkable?: boolean;
                readonly hierarchyId?: string;
                /** Format: int32 */
                readonly id?: number;
                links?: Record<string, never>;
                name?: string;
                readonly origin?: {
                    readonly archived?: boolean;
                    defaultBranch?: string;
                    readonly description?: string;
                    readonly forkable?: boolean;
                    readonly hierarchyId?: string;
                    /** Format: int32 */
                    readonly id?: number;
                    links?: Record<string, never>;
                    name?: string;
                    /** Format: int32 */
                    readonly partition?: number;
                    project?: {
                        avatar?: string;
                        avatarUrl?: string;
                        readonly description?: string;
                        /** Format: int32 */
                        readonly id?: number;
                        key: string;
                        links?: Record<string, never>;
                        readonly name: string;
                        readonly public?: boolean;
                        readonly scope?: string;
                        /** @enum {string} */
                        readonly type: "NORMAL" | "PERSONAL";
                    };
                    readonly public?: boolean;
                    readonly relatedLinks?: Record<string, never>;
                    scmId?: string;
                    readonly scope?: string;
                    slug?: string;
                    /** @enum {string} */
                    readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                    readonly statusMessage?: string;
                };
                /** Format: int32 */
                readonly partition?: number;
                project?: {
                    avatar?: string;
                    avatarUrl?: string;
                    readonly description?: string;
                    /** Format: int32 */
                    readonly id?: number;
                    key: string;
                    links?: Record<string, never>;
                    readonly name: string;
                    readonly public?: boolean;
                    readonly scope?: string;
                    /** @enum {string} */
                    readonly type: "NORMAL" | "PERSONAL";
                };
                readonly public?: boolean;
                readonly relatedLinks?: Record<string, never>;
                scmId?: string;
                readonly scope?: string;
                slug?: string;
                /** @enum {string} */
                readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                readonly statusMessage?: string;
            };
            toRef?: {
                displayId: string;
                id: string;
                /** @enum {string} */
                type: "BRANCH" | "TAG";
            };
        };
        RestRateLimitSettings: {
            defaultSettings?: {
                /** Format: int32 */
                capacity?: number;
                /** Format: int32 */
                fillRate?: number;
            };
            enabled?: boolean;
        };
        RestRawAccessToken: {
            /** Format: date-time */
            createdDate?: string;
            id?: string;
            name?: string;
            token?: string;
        };
        RestRefRestriction: {
            accessKeys?: components["schemas"]["RestSshAccessKey"][];
            groups?: string[];
            /** Format: int32 */
            readonly id?: number;
            matcher?: {
                displayId?: string;
                id?: string;
                type?: {
                    /** @enum {string} */
                    id: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH";
                    name: string;
                };
            };
            readonly scope?: {
                /** Format: int32 */
                resourceId: number;
                /** @enum {string} */
                type: "GLOBAL" | "PROJECT" | "REPOSITORY";
            };
            type?: string;
            users?: components["schemas"]["RestApplicationUser"][];
        };
        RestRefSyncQueue: {
            values: components["schemas"]["RestFarmSynchronizationRequest"][];
        };
        RestRefSyncStatus: {
            readonly aheadRefs?: {
                displayId: string;
                id: string;
                /** @enum {string} */
                state?: "AHEAD" | "DIVERGED" | "ORPHANED";
                tag?: boolean;
                /** @enum {string} */
                type: "BRANCH" | "TAG";
            };
            readonly available?: boolean;
            readonly divergedRefs?: {
                displayId: string;
                id: string;
                /** @enum {string} */
                state?: "AHEAD" | "DIVERGED" | "ORPHANED";
                tag?: boolean;
                /** @enum {string} */
                type: "BRANCH" | "TAG";
            };
            enabled?: boolean;
            readonly lastSync?: number;
            readonly orphanedRefs?: {
                displayId: string;
                id: string;
                /** @enum {string} */
                state?: "AHEAD" | "DIVERGED" | "ORPHANED";
                tag?: boolean;
                /** @enum {string} */
                type: "BRANCH" | "TAG";
            };
        };
        RestRejectedRef: {
            displayId?: string;
            id?: string;
            /** @enum {string} */
            state?: "AHEAD" | "DIVERGED" | "ORPHANED";
            tag?: boolean;
            /** @enum {string} */
            type?: "BRANCH" | "TAG";
        };
        RestRepository: {
            readonly archived?: boolean;
            defaultBranch?: string;
            readonly description?: string;
            readonly forkable?: boolean;
            readonly hierarchyId?: string;
            /** Format: int32 */
            readonly id?: number;
            links?: Record<string, never>;
            name?: string;
            readonly origin?: {
                readonly archived?: boolean;
                defaultBranch?: string;
                readonly description?: string;
                readonly forkable?: boolean;
                readonly hierarchyId?: string;
                /** Format: int32 */
                readonly id?: number;
                links?: Record<string, never>;
                name?: string;
                /** Format: int32 */
                readonly partition?: number;
                project?: {
                    avatar?: string;
                    avatarUrl?: string;
                    readonly description?: string;
                    /** Format: int32 */
                    readonly id?: number;
                    key: string;
                    links?: Record<string, never>;
                    readonly name: string;
                    readonly public?: boolean;
                    readonly scope?: string;
                    /** @enum {string} */
                    readonly type: "NORMAL" | "PERSONAL";
                };
                readonly public?: boolean;
                readonly relatedLinks?: Record<string, never>;
                scmId?: string;
                readonly scope?: string;
                slug?: string;
                /** @enum {string} */
                readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                readonly statusMessage?: string;
            };
            /** Format: int32 */
            readonly partition?: number;
            project?: {
                avatar?: string;
                avatarUrl?: string;
                readonly description?: string;
                /** Format: int32 */
                readonly id?: number;
                key: string;
                links?: Record<string, never>;
                readonly name: string;
                readonly public?: boolean;
                readonly scope?: string;
                /** @enum {string} */
                readonly type: "NORMAL" | "PERSONAL";
            };
            readonly public?: boolean;
            readonly relatedLinks?: Record<string, never>;
            scmId?: string;
            readonly scope?: string;
            slug?: string;
            /** @enum {string} */
            readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
            readonly statusMessage?: string;
        };
        RestRepositoryHook: {
            configured?: boolean;
            details?: components["schemas"]["RepositoryHookDetails"];
            enabled?: boolean;
            scope?: {
                /** Format: int32 */
                resourceId: number;
                /** @enum {string} */
                type: "GLOBAL" | "PROJECT" | "REPOSITORY";
            };
        };
        RestRepositoryHookVeto: {
            detailedMessage?: string;
            summaryMessage?: string;
        };
        RestRepositoryIndexingDetails: {
            readonly indexingError?: string;
            lastIndexedCommitId?: string;
            /** Format: int64 */
            lastIndexedTimestamp?: number;
            projectKey?: string;
            repositorySlug?: string;
            /** @enum {string} */
            status?: "BROKEN" | "INDEXED" | "INDEXING" | "UNKNOWN";
        };
        RestRepositoryIndexingQueueDetails: {
            /** Format: int64 */
            capturedAt?: number;
            nodeId?: string;
            queued?: boolean;
            /** Format: int64 */
            queuedAt?: number;
        };
        RestRepositoryLockOwner: {
            externalRepositoryId?: string;
            /** Format: date-time */
            lockAcquireTime?: string;
            nodeId?: string;
            requestId?: string;
            threadName?: string;
        };
        RestRepositoryPolicy: {
            /** @enum {string} */
            permission?: "SYS_ADMIN" | "ADMIN" | "PROJECT_ADMIN" | "REPO_ADMIN";
        };
        RestRepositoryPullRequestSettings: {
            mergeConfig?: {
                commitMessageTemplate?: {
                    body: string;
                    title: string;
                };
                /** Format: int32 */
                commitSummaries?: number;
                defaultStrategy?: {
                    readonly description?: string;
                    readonly enabled?: boolean;
                    readonly flag: string;
                    id?: string;
                    links?: Record<string, never>;
                    readonly name?: string;
                };
                strategies: components["schemas"]["RestPullRequestMergeStrategy"][];
                readonly type?: string;
            };
            requiredAllApprovers?: boolean;
            requiredAllTasksComplete?: boolean;
            requiredApprovers?: {
                count?: string;
                enabled?: boolean;
            };
            /** Format: int32 */
            requiredApproversDeprecated?: number;
            requiredSuccessfulBuilds?: {
                count?: string;
                enabled?: boolean;
            };
            /** Format: int32 */
            requiredSuccessfulBuildsDeprecated?: number;
        };
        RestRepositoryRefChangeActivity: {
            /** Format: int64 */
            createdDate?: number;
            /** Format: int64 */
            id?: number;
            refChange?: {
                fromHash?: string;
                ref?: {
                    displayId: string;
                    id: string;
                    /** @enum {string} */
                    type: "BRANCH" | "TAG";
                };
                refId?: string;
                toHash?: string;
                /** @enum {string} */
                type?: "ADD" | "DELETE" | "UPDATE";
                /** @enum {string} */
                updatedType?: "UNKNOWN" | "UNRESOLVED" | "NOT_FORCED" | "FORCED";
            };
            repository?: {
                readonly archived?: boolean;
                defaultBranch?: string;
                readonly description?: string;
                readonly forkable?: boolean;
                readonly hierarchyId?: string;
                /** Format: int32 */
                readonly id?: number;
                links?: Record<string, never>;
                name?: string;
                readonly origin?: {
                    readonly archived?: boolean;
                    defaultBranch?: string;
                    readonly description?: string;
                    readonly forkable?: boolean;
                    readonly hierarchyId?: string;
                    /** Format: int32 */
                    readonly id?: number;
                    links?: Record<string, never>;
                    name?: string;
                    /** Format: int32 */
                    readonly partition?: number;
                    project?: {
                        avatar?: string;
                        avatarUrl?: string;
                        readonly description?: string;
                        /** Format: int32 */
                        readonly id?: number;
                        key: string;
                        links?: Record<string, never>;
                        readonly name: string;
                        readonly public?: boolean;
                        readonly scope?: string;
                        /** @enum {string} */
                        readonly type: "NORMAL" | "PERSONAL";
                    };
                    readonly public?: boolean;
                    readonly relatedLinks?: Record<string, never>;
                    scmId?: string;
                    readonly scope?: string;
                    slug?: string;
                    /** @enum {string} */
                    readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                    readonly statusMessage?: string;
                };
                /** Format: int32 */
                readonly partition?: number;
                project?: {
                    avatar?: string;
                    avatarUrl?: string;
                    readonly description?: string;
                    /** Format: int32 */
                    readonly id?: number;
                    key: string;
                    links?: Record<string, never>;
                    readonly name: string;
                    readonly public?: boolean;
                    readonly scope?: string;
                    /** @enum {string} */
                    readonly type: "NORMAL" | "PERSONAL";
                };
                readonly public?: boolean;
                readonly relatedLinks?: Record<string, never>;
                scmId?: string;
                readonly scope?: string;
                slug?: string;
                /** @enum {string} */
                readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                readonly statusMessage?: string;
            };
            trigger?: string;
            user?: {
                active?: boolean;
                avatarUrl?: string;
                displayName: string;
                emailAddress?: string;
                /** Format: int32 */
                readonly id?: number;
                links?: Record<string, never>;
                name: string;
                slug: string;
                /** @enum {string} */
                type: "NORMAL" | "SERVICE";
            };
        };
        RestRequiredBuildCondition: {
            buildParentKeys?: string[];
            exemptRefMatcher?: {
                displayId?: string;
                id?: string;
                type?: {
                    /** @enum {string} */
                    id: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH";
                    name: string;
                };
            };
            /** Format: int64 */
            id?: number;
            refMatcher?: {
                displayId?: string;
                id?: string;
                type?: {
                    /** @enum {string} */
                    id: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH";
                    name: string;
                };
            };
        };
        RestReviewerGroup: {
            avatarUrl?: string;
            description?: string;
            /** Format: int64 */
            id?: number;
            name?: string;
            scope?: {
                /** Format: int32 */
                resourceId: number;
                /** @enum {string} */
                type: "GLOBAL" | "PROJECT" | "REPOSITORY";
            };
            users?: components["schemas"]["ApplicationUser"][];
        };
        RestRollingUpgradeState: {
            rollingUpgradeEnabled?: boolean;
            version?: string;
        };
        RestScopesExample: {
            links?: Record<string, never>;
            scopes?: Record<string, never>[];
        };
        RestSecretScanningAllowlistRule: {
            /** Format: int64 */
            id?: number;
            lineRegex?: string;
            name?: string;
            pathRegex?: string;
        };
        RestSecretScanningRule: {
            /** Format: int64 */
            id?: number;
            lineRegex?: string;
            name?: string;
            pathRegex?: string;
            scope?: {
                /** Format: int32 */
                resourceId: number;
                /** @enum {string} */
                type: "GLOBAL" | "PROJECT" | "REPOSITORY";
            };
        };
        RestSshAccessKey: {
            key?: {
                algorithmType?: string;
                /** Format: int32 */
                bitLength?: number;
                /** Format: date-time */
                readonly createdDate?: string;
                /** Format: int32 */
                expiryDays?: number;
                readonly fingerprint?: string;
                /** Format: int32 */
                readonly id?: number;
                label?: string;
                readonly lastAuthenticated?: string;
                text?: string;
                readonly warning?: string;
            };
            /** @enum {string} */
            permission?: "USER_ADMIN" | "PROJECT_VIEW" | "REPO_READ" | "REPO_WRITE" | "REPO_ADMIN" | "PROJECT_READ" | "PROJECT_WRITE" | "REPO_CREATE" | "PROJECT_ADMIN" | "LICENSED_USER" | "PROJECT_CREATE" | "ADMIN" | "SYS_ADMIN";
            project?: {
                avatar?: string;
                avatarUrl?: string;
                readonly description?: string;
                /** Format: int32 */
                readonly id?: number;
                key: string;
                links?: Record<string, never>;
                readonly name: string;
                readonly public?: boolean;
                readonly scope?: string;
                /** @enum {string} */
                readonly type: "NORMAL" | "PERSONAL";
            };
            repository?: {
                readonly archived?: boolean;
                defaultBranch?: string;
                readonly description?: string;
                readonly forkable?: boolean;
                readonly hierarchyId?: string;
                /** Format: int32 */
                readonly id?: number;
                links?: Record<string, never>;
                name?: string;
                readonly origin?: {
                    readonly archived?: boolean;
                    defaultBranch?: string;
                    readonly description?: string;
                    readonly forkable?: boolean;
                    readonly hierarchyId?: string;
                    /** Format: int32 */
                    readonly id?: number;
                    links?: Record<string, never>;
                    name?: string;
                    /** Format: int32 */
                    readonly partition?: number;
                    project?: {
                        avatar?: string;
                        avatarUrl?: string;
                        readonly description?: string;
                        /** Format: int32 */
                        readonly id?: number;
                        key: string;
                        links?: Record<string, never>;
                        readonly name: string;
                        readonly public?: boolean;
                        readonly scope?: string;
                        /** @enum {string} */
                        readonly type: "NORMAL" | "PERSONAL";
                    };
                    readonly public?: boolean;
                    readonly relatedLinks?: Record<string, never>;
                    scmId?: string;
                    readonly scope?: string;
                    slug?: string;
                    /** @enum {string} */
                    readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                    readonly statusMessage?: string;
                };
                /** Format: int32 */
                readonly partition?: number;
                project?: {
                    avatar?: string;
                    avatarUrl?: string;
                    readonly description?: string;
                    /** Format: int32 */
                    readonly id?: number;
                    key: string;
                    links?: Record<string, never>;
                    readonly name: string;
                    readonly public?: boolean;
                    readonly scope?: string;
                    /** @enum {string} */
                    readonly type: "NORMAL" | "PERSONAL";
                };
                readonly public?: boolean;
                readonly relatedLinks?: Record<string, never>;
                scmId?: string;
                readonly scope?: string;
                slug?: string;
                /** @enum {string} */
                readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                readonly statusMessage?: string;
            };
        };
        RestSshKey: {
            algorithmType?: string;
            /** Format: int32 */
            bitLength?: number;
            /** Format: date-time */
            readonly createdDate?: string;
            /** Format: int32 */
            expiryDays?: number;
            readonly fingerprint?: string;
            /** Format: int32 */
            readonly id?: number;
            label?: string;
            readonly lastAuthenticated?: string;
            text?: string;
            readonly warning?: string;
        };
        RestSshKeySettings: {
            keyTypeRestrictions?: components["schemas"]["RestSshKeyTypeRestriction"][];
            /** Format: int32 */
            maxExpiryDays?: number;
        };
        RestSshKeyTypeRestriction: {
            algorithm?: string;
            allowed?: boolean;
            /** Format: int32 */
            minKeyLength?: number;
        };
        RestSshSettings: {
            accessKeysEnabled?: boolean;
            baseUrl?: string;
            enabled?: boolean;
            fingerprint?: components["schemas"]["SimpleSshKeyFingerprint"];
            /** Format: int32 */
            port?: number;
        };
        RestSyncProgress: {
            discovering?: boolean;
            /** Format: int32 */
            syncedRepos?: number;
            /** Format: int32 */
            totalRepos?: number;
        };
        RestSystemSigningConfiguration: {
            enabled?: boolean;
        };
        RestTag: {
            displayId?: string;
            hash?: string;
            id?: string;
            readonly latestChangeset?: string;
            readonly latestCommit?: string;
            /** @enum {string} */
            type?: "BRANCH" | "TAG";
        };
        RestUpstreamServer: {
            baseUrl?: string;
            id?: string;
            /** @enum {string} */
            state?: "INITIALIZING" | "PENDING" | "INSTALLED" | "UNKNOWN" | "REMOVED";
        };
        RestUpstreamSettings: {
            /** @enum {string} */
            mode?: "ALL_PROJECTS" | "SELECTED_PROJECTS";
            projectIds?: string[];
        };
        RestUserDirectory: {
            active?: boolean;
            description?: string;
            name?: string;
            type?: string;
        };
        RestUserRateLimitSettings: {
            settings?: {
                /** Format: int32 */
                capacity?: number;
                /** Format: int32 */
                fillRate?: number;
            };
            user?: {
                active?: boolean;
                avatarUrl?: string;
                displayName: string;
                emailAddress?: string;
                /** Format: int32 */
                readonly id?: number;
                links?: Record<string, never>;
                name: string;
                slug: string;
                /** @enum {string} */
                type: "NORMAL" | "SERVICE";
            };
            whitelisted?: boolean;
        };
        RestUserReaction: {
            comment?: {
                readonly anchor?: {
                    /** @enum {string} */
                    diffType?: "COMMIT" | "EFFECTIVE" | "RANGE";
                    /** @enum {string} */
                    fileType?: "FROM" | "TO";
                    fromHash?: string;
                    /** Format: int32 */
                    line?: number;
                    /** @enum {string} */
                    lineType?: "ADDED" | "CONTEXT" | "REMOVED";
                    readonly multilineMarker?: {
                        /** Format: int32 */
                        startLine?: number;
                        /** @enum {string} */
                        startLineType: "ADDED" | "CONTEXT" | "REMOVED";
                    };
                    readonly multilineSpan?: {
                        /** Format: int32 */
                        readonly dstSpanEnd: number;
                        /** Format: int32 */
                        readonly dstSpanStart: number;
                        /** Format: int32 */
                        readonly srcSpanEnd: number;
                        /** Format: int32 */
                        readonly srcSpanStart: number;
                    };
                    readonly pullRequest?: {
                        readonly author?: {
                            approved?: boolean;
                            lastReviewedCommit?: string;
                            /** @enum {string} */
                            role?: "AUTHOR" | "REVIEWER" | "PARTICIPANT";
                            /** @enum {string} */
                            status?: "UNAPPROVED" | "NEEDS_WORK" | "APPROVED";
                            user?: {
                                active?: boolean;
                                avatarUrl?: string;
                                displayName: string;
                                emailAddress?: string;
                                /** Format: int32 */
                                readonly id?: number;
                                links?: Record<string, never>;
                                name: string;
                                slug: string;
                                /** @enum {string} */
                                type: "NORMAL" | "SERVICE";
                            };
                        };
                        closed?: boolean;
                        /** Format: int64 */
                        closedDate?: number;
                        /** Format: int64 */
                        createdDate?: number;
                        description?: string;
                        descriptionAsHtml?: string;
                        draft?: boolean;
                        fromRef?: {
                            displayId: string;
                            id: string;
                            latestCommit: string;
                            repository?: {
                                readonly archived?: boolean;
                                defaultBranch?: string;
                                readonly description?: string;
                                readonly forkable?: boolean;
                                readonly hierarchyId?: string;
                                /** Format: int32 */
                                readonly id?: number;
                                links?: Record<string, never>;
                                name?: string;
                                readonly origin?: {
                                    readonly archived?: boolean;
                                    defaultBranch?: string;
                                    readonly description?: string;
                                    readonly forkable?: boolean;
                                    readonly hierarchyId?: string;
                                    /** Format: int32 */
                                    readonly id?: number;
                                    links?: Record<string, never>;
                                    name?: string;
                                    /** Format: int32 */
                                    readonly partition?: number;
                                    project?: {
                                        avatar?: string;
                                        avatarUrl?: string;
                                        readonly description?: string;
                                        /** Format: int32 */
                                        readonly id?: number;
                                        key: string;
                                        links?: Record<string, never>;
                                        readonly name: string;
                                        readonly public?: boolean;
                                        readonly scope?: string;
                                        /** @enum {string} */
                                        readonly type: "NORMAL" | "PERSONAL";
                                    };
                                    readonly public?: boolean;
                                    readonly relatedLinks?: Record<string, never>;
                                    scmId?: string;
                                    readonly scope?: string;
                                    slug?: string;
                                    /** @enum {string} */
                                    readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                                    readonly statusMessage?: string;
                                };
                                /** Format: int32 */
                                readonly partition?: number;
                                project?: {
                                    avatar?: string;
                                    avatarUrl?: string;
                                    readonly description?: string;
                                    /** Format: int32 */
                                    readonly id?: number;
                                    key: string;
                                    links?: Record<string, never>;
                                    readonly name: string;
                                    readonly public?: boolean;
                                    readonly scope?: string;
                                    /** @enum {string} */
                                    readonly type: "NORMAL" | "PERSONAL";
                                };
                                readonly public?: boolean;
                                readonly relatedLinks?: Record<string, never>;
                                scmId?: string;
                                readonly scope?: string;
                                slug?: string;
                                /** @enum {string} */
                                readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                                readonly statusMessage?: string;
                            };
                            /** @enum {string} */
                            type?: "BRANCH" | "TAG";
                        };
                        htmlDescription?: string;
                        /** Format: int64 */
                        id?: number;
                        links?: Record<string, never>;
                        locked?: boolean;
                        open?: boolean;
                        participants?: components["schemas"]["RestPullRequestParticipant"][];
                        reviewers?: components["schemas"]["RestPullRequestParticipant"][];
                        /** @enum {string} */
                        state?: "DECLINED" | "MERGED" | "OPEN";
                        title?: string;
                        toRef?: {
                            displayId: string;
                            id: string;
                            latestCommit: string;
                            repository?: {
                                readonly archived?: boolean;
                                defaultBranch?: string;
                                readonly description?: string;
                                readonly forkable?: boolean;
                                readonly hierarchyId?: string;
                                /** Format: int32 */
                                readonly id?: number;
                                links?: Record<string, never>;
                                name?: string;
                                readonly origin?: {
                                    readonly archived?: boolean;
                                    defaultBranch?: string;
                                    readonly description?: string;
                                    readonly forkable?: boolean;
                                    readonly hierarchyId?: string;
                                    /** Format: int32 */
                                    readonly id?: number;
                                    links?: Record<string, never>;
                                    name?: string;
                                    /** Format: int32 */
                                    readonly partition?: number;
                                    project?: {
                                        avatar?: string;
                                        avatarUrl?: string;
                                        readonly description?: string;
                                        /** Format: int32 */
                                        readonly id?: number;
                                        key: string;
                                        links?: Record<string, never>;
                                        readonly name: string;
                                        readonly public?: boolean;
                                        readonly scope?: string;
                                        /** @enum {string} */
                                        readonly type: "NORMAL" | "PERSONAL";
                                    };
                                    readonly public?: boolean;
                                    readonly relatedLinks?: Record<string, never>;
                                    scmId?: string;
                                    readonly scope?: string;
                                    slug?: string;
                                    /** @enum {string} */
                                    readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                                    readonly statusMessage?: string;
                                };
                                /** Format: int32 */
                                readonly partition?: number;
                                project?: {
                                    avatar?: string;
                                    avatarUrl?: string;
                                    readonly description?: string;
                                    /** Format: int32 */
                                    readonly id?: number;
                                    key: string;
                                    links?: Record<string, never>;
                                    readonly name: string;
                                    readonly public?: boolean;
                                    readonly scope?: string;
                                    /** @enum {string} */
                                    readonly type: "NORMAL" | "PERSONAL";
                                };
                                readonly public?: boolean;
                                readonly relatedLinks?: Record<string, never>;
                                scmId?: string;
                                readonly scope?: string;
                                slug?: string;
                                /** @enum {string} */
                                readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                                readonly statusMessage?: string;
                            };
                            /** @enum {string} */
                            type?: "BRANCH" | "TAG";
                        };
                        /** Format: int64 */
                        updatedDate?: number;
                        /** Format: int32 */
                        version?: number;
                    };
                    toHash?: string;
                    path?: string;
                    srcPath?: string;
                };
                readonly anchored?: boolean;
                readonly author?: {
                    active?: boolean;
                    avatarUrl?: string;
                    displayName: string;
                    emailAddress?: string;
                    /** Format: int32 */
                    readonly id?: number;
                    links?: Record<string, never>;
                    name: string;
                    slug: string;
                    /** @enum {string} */
                    type: "NORMAL" | "SERVICE";
                };
                readonly comments?: components["schemas"]["RestComment"][];
                /** Format: int64 */
                readonly createdDate?: number;
                readonly html?: string;
                /** Format: int64 */
                id?: number;
                readonly parent?: {
                    readonly anchor?: {
                        /** @enum {string} */
                        diffType?: "COMMIT" | "EFFECTIVE" | "RANGE";
                        /** @enum {string} */
                        fileType?: "FROM" | "TO";
                        fromHash?: string;
                        /** Format: int32 */
                        line?: number;
                        /** @enum {string} */
                        lineType?: "ADDED" | "CONTEXT" | "REMOVED";
                        readonly multilineMarker?: {
                            /** Format: int32 */
                            startLine?: number;
                            /** @enum {string} */
                            startLineType: "ADDED" | "CONTEXT" | "REMOVED";
                        };
                        readonly multilineSpan?: {
                            /** Format: int32 */
                            readonly dstSpanEnd: number;
                            /** Format: int32 */
                            readonly dstSpanStart: number;
                            /** Format: int32 */
                            readonly srcSpanEnd: number;
                            /** Format: int32 */
                            readonly srcSpanStart: number;
                        };
                        readonly pullRequest?: {
                            readonly author?: {
                                approved?: boolean;
                                lastReviewedCommit?: string;
                                /** @enum {string} */
                                role?: "AUTHOR" | "REVIEWER" | "PARTICIPANT";
                                /** @enum {string} */
                                status?: "UNAPPROVED" | "NEEDS_WORK" | "APPROVED";
                                user?: {
                                    active?: boolean;
                                    avatarUrl?: string;
                                    displayName: string;
                                    emailAddress?: string;
                                    /** Format: int32 */
                                    readonly id?: number;
                                    links?: Record<string, never>;
                                    name: string;
                                    slug: string;
                                    /** @enum {string} */
                                    type: "NORMAL" | "SERVICE";
                                };
                            };
                            closed?: boolean;
                            /** Format: int64 */
                            closedDate?: number;
                            /** Format: int64 */
                            createdDate?: number;
                            description?: string;
                            descriptionAsHtml?: string;
                            draft?: boolean;
                            fromRef?: {
                                displayId: string;
                                id: string;
                                latestCommit: string;
                                repository?: {
                                    readonly archived?: boolean;
                                    defaultBranch?: string;
                                    readonly description?: string;
                                    readonly forkable?: boolean;
                                    readonly hierarchyId?: string;
                                    /** Format: int32 */
                                    readonly id?: number;
                                    links?: Record<string, never>;
                                    name?: string;
                                    readonly origin?: {
                                        readonly archived?: boolean;
                                        defaultBranch?: string;
                                        readonly description?: string;
                                        readonly forkable?: boolean;
                                        readonly hierarchyId?: string;
                                        /** Format: int32 */
                                        readonly id?: number;
                                        links?: Record<string, never>;
                                        name?: string;
                                        /** Format: int32 */
                                        readonly partition?: number;
                                        project?: {
                                            avatar?: string;
                                            avatarUrl?: string;
                                            readonly description?: string;
                                            /** Format: int32 */
                                            readonly id?: number;
                                            key: string;
                                            links?: Record<string, never>;
                                            readonly name: string;
                                            readonly public?: boolean;
                                            readonly scope?: string;
                                            /** @enum {string} */
                                            readonly type: "NORMAL" | "PERSONAL";
                                        };
                                        readonly public?: boolean;
                                        readonly relatedLinks?: Record<string, never>;
                                        scmId?: string;
                                        readonly scope?: string;
                                        slug?: string;
                                        /** @enum {string} */
                                        readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                                        readonly statusMessage?: string;
                                    };
                                    /** Format: int32 */
                                    readonly partition?: number;
                                    project?: {
                                        avatar?: string;
                                        avatarUrl?: string;
                                        readonly description?: string;
                                        /** Format: int32 */
                                        readonly id?: number;
                                        key: string;
                                        links?: Record<string, never>;
                                        readonly name: string;
                                        readonly public?: boolean;
                                        readonly scope?: string;
                                        /** @enum {string} */
                                        readonly type: "NORMAL" | "PERSONAL";
                                    };
                                    readonly public?: boolean;
                                    readonly relatedLinks?: Record<string, never>;
                                    scmId?: string;
                                    readonly scope?: string;
                                    slug?: string;
                                    /** @enum {string} */
                                    readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                                    readonly statusMessage?: string;
                                };
                                /** @enum {string} */
                                type?: "BRANCH" | "TAG";
                            };
                            htmlDescription?: string;
                            /** Format: int64 */
                            id?: number;
                            links?: Record<string, never>;
                            locked?: boolean;
                            open?: boolean;
                            participants?: components["schemas"]["RestPullRequestParticipant"][];
                            reviewers?: components["schemas"]["RestPullRequestParticipant"][];
                            /** @enum {string} */
                            state?: "DECLINED" | "MERGED" | "OPEN";
                            title?: string;
                            toRef?: {
                                displayId: string;
                                id: string;
                                latestCommit: string;
                                repository?: {
                                    readonly archived?: boolean;
                                    defaultBranch?: string;
                                    readonly description?: string;
                                    readonly forkable?: boolean;
                                    readonly hierarchyId?: string;
                                    /** Format: int32 */
                                    readonly id?: number;
                                    links?: Record<string, never>;
                                    name?: string;
                                    readonly origin?: {
                                        readonly archived?: boolean;
                                        defaultBranch?: string;
                                        readonly description?: string;
                                        readonly forkable?: boolean;
                                        readonly hierarchyId?: string;
                                        /** Format: int32 */
                                        readonly id?: number;
                                        links?: Record<string, never>;
                                        name?: string;
                                        /** Format: int32 */
                                        readonly partition?: number;
                                        project?: {
                                            avatar?: string;
                                            avatarUrl?: string;
                                            readonly description?: string;
                                            /** Format: int32 */
                                            readonly id?: number;
                                            key: string;
                                            links?: Record<string, never>;
                                            readonly name: string;
                                            readonly public?: boolean;
                                            readonly scope?: string;
                                            /** @enum {string} */
                                            readonly type: "NORMAL" | "PERSONAL";
                                        };
                                        readonly public?: boolean;
                                        readonly relatedLinks?: Record<string, never>;
                                        scmId?: string;
                                        readonly scope?: string;
                                        slug?: string;
                                        /** @enum {string} */
                                        readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                                        readonly statusMessage?: string;
                                    };
                                    /** Format: int32 */
                                    readonly partition?: number;
                                    project?: {
                                        avatar?: string;
                                        avatarUrl?: string;
                                        readonly description?: string;
                                        /** Format: int32 */
                                        readonly id?: number;
                                        key: string;
                                        links?: Record<string, never>;
                                        readonly name: string;
                                        readonly public?: boolean;
                                        readonly scope?: string;
                                        /** @enum {string} */
                                        readonly type: "NORMAL" | "PERSONAL";
                                    };
                                    readonly public?: boolean;
                                    readonly relatedLinks?: Record<string, never>;
                                    scmId?: string;
                                    readonly scope?: string;
                                    slug?: string;
                                    /** @enum {string} */
                                    readonly state?: "AVAILABLE" | "INITIALISATION_FAILED" | "INITIALISING" | "OFFLINE";
                                    readonly statusMessage?: string;
                                };
                                /** @enum {string} */
                                type?: "BRANCH" | "TAG";
                            };
                            /** Format: int64 */
                            updatedDate?: number;
                            /** Format: int32 */
                            version?: number;
                        };
                        toHash?: string;
                        path?: string;
                        srcPath?: string;
                    };
                    readonly anchored?: boolean;
                    readonly author?: {
                        active?: boolean;
                        avatarUrl?: string;
                        displayName: string;
                        emailAddress?: string;
                        /** Format: int32 */
                        readonly id?: number;
                        links?: Record<string, never>;
                        name: string;
                        slug: string;
                        /** @enum {string} */
                        type: "NORMAL" | "SERVICE";
                    };
                    readonly comments?: components["schemas"]["RestComment"][];
                    /** Format: int64 */
                    readonly createdDate?: number;
                    readonly html?: string;
                    /** Format: int64 */
                    id?: number;
                    readonly pending?: boolean;
                    properties?: Record<string, never>;
                    readonly reply?: boolean;
                    /** Format: int64 */
                    readonly resolvedDate?: number;
                    readonly resolver?: {
                        active?: boolean;
                        avatarUrl?: string;
                        displayName: string;
                        emailAddress?: string;
                        /** Format: int32 */
                        readonly id?: number;
                        links?: Record<string, never>;
                        name: string;
                        slug: string;
                        /** @enum {string} */
                        type: "NORMAL" | "SERVICE";
                    };
                    severity?: string;
                    state?: string;
                    text?: string;
                    threadResolved?: boolean;
                    /** Format: int64 */
                    readonly threadResolvedDate?: number;
                    readonly threadResolver?: {
                        active?: boolean;
                        avatarUrl?: string;
                        displayName: string;
                        emailAddress?: string;
                        /** Format: int32 */
                        readonly id?: number;
                        links?: Record<string, never>;
                        name: string;
                        slug: string;
                        /** @enum {string} */
                        type: "NORMAL" | "SERVICE";
                    };
                    /** Format: int64 */
                    readonly updatedDate?: number;
                    /** Format: int32 */
                    version?: number;
                };
                readonly pending?: boolean;
                properties?: Record<string, never>;
                readonly reply?: boolean;
                /** Format: int64 */
                readonly resolvedDate?: number;
                readonly resolver?: {
                    active?: boolean;
                    avatarUrl?: string;
                    displayName: string;
                    emailAddress?: string;
                    /** Format: int32 */
                    readonly id?: number;
                    links?: Record<string, never>;
                    name: string;
                    slug: string;
                    /** @enum {string} */
                    type: "NORMAL" | "SERVICE";
                };
                severity?: string;
                state?: string;
                text?: string;
                threadResolved?: boolean;
                /** Format: int64 */
                readonly threadResolvedDate?: number;
                readonly threadResolver?: {
                    active?: boolean;
                    avatarUrl?: string;
                    displayName: string;
                    emailAddress?: string;
                    /** Format: int32 */
                    readonly id?: number;
                    links?: Record<string, never>;
                    name: string;
                    slug: string;
                    /** @enum {string} */
                    type: "NORMAL" | "SERVICE";
                };
                /** Format: int64 */
                readonly updatedDate?: number;
                /** Format: int32 */
                version?: number;
            };
            emoticon?: {
                shortcut?: string;
                url?: string;
                value?: string;
            };
            user?: {
                active?: boolean;
                avatarUrl?: string;
                displayName: string;
                emailAddress?: string;
                /** Format: int32 */
                readonly id?: number;
                links?: Record<string, never>;
                name: string;
                slug: string;
                /** @enum {string} */
                type: "NORMAL" | "SERVICE";
            };
        };
        RestWebhook: {
            active?: boolean;
            configuration?: Record<string, never>;
            credentials?: components["schemas"]["RestWebhookCredentials"];
            events?: string[];
            name?: string;
            scopeType?: string;
            sslVerificationRequired?: boolean;
            statistics?: Record<string, never>;
            url?: string;
        };
        RestWebhookCredentials: {
            password?: string;
            username?: string;
        };
        RestWebhookRequestResponse: Record<string, never>;
        RestX509Certificate: {
            fingerprint?: string;
            /** Format: int64 */
            id?: number;
        };
        SimpleSshKeyFingerprint: {
            algorithm?: string;
            value?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    access_tokens_project_tokens_list: {
        parameters: {
            query?: {
                limit?: number;
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestAccessToken"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    access_tokens_project_token_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description What the token may do. */
                    permissions: ("REPO_READ" | "REPO_WRITE" | "REPO_ADMIN" | "PROJECT_READ" | "PROJECT_WRITE" | "PROJECT_ADMIN")[];
                    /** @description Days until the token expires. */
                    expiryDays?: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRawAccessToken"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    access_tokens_repo_tokens_list: {
        parameters: {
            query?: {
                limit?: number;
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestAccessToken"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    access_tokens_repo_token_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description What the token may do. */
                    permissions: ("REPO_READ" | "REPO_WRITE" | "REPO_ADMIN")[];
                    /** @description Days until the token expires. */
                    expiryDays?: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRawAccessToken"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    access_tokens_repo_token_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                tokenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestAccessToken"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    access_tokens_repo_token_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                tokenId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    name?: string;
                    /** @description What the token may do. */
                    permissions?: ("REPO_READ" | "REPO_WRITE" | "REPO_ADMIN")[];
                    /** @description Days until the token expires. */
                    expiryDays?: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestAccessToken"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    access_tokens_repo_token_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                tokenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    access_tokens_project_token_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                tokenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestAccessToken"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    access_tokens_project_token_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                tokenId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    name?: string;
                    /** @description What the token may do. */
                    permissions?: ("REPO_READ" | "REPO_WRITE" | "REPO_ADMIN" | "PROJECT_READ" | "PROJECT_WRITE" | "PROJECT_ADMIN")[];
                    /** @description Days until the token expires. */
                    expiryDays?: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestAccessToken"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    access_tokens_project_token_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                tokenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    access_tokens_user_tokens_list: {
        parameters: {
            query?: {
                limit?: number;
                start?: number;
            };
            header?: never;
            path: {
                userSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestAccessToken"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    access_tokens_user_token_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userSlug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description What the token may do. */
                    permissions: ("REPO_READ" | "REPO_WRITE" | "REPO_ADMIN" | "PROJECT_READ" | "PROJECT_WRITE" | "PROJECT_ADMIN")[];
                    /** @description Days until the token expires. */
                    expiryDays?: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRawAccessToken"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    access_tokens_user_token_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userSlug: string;
                tokenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestAccessToken"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    access_tokens_user_token_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userSlug: string;
                tokenId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    name?: string;
                    /** @description What the token may do. */
                    permissions?: ("REPO_READ" | "REPO_WRITE" | "REPO_ADMIN" | "PROJECT_READ" | "PROJECT_WRITE" | "PROJECT_ADMIN")[];
                    /** @description Days until the token expires. */
                    expiryDays?: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestAccessToken"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    access_tokens_user_token_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userSlug: string;
                tokenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestSshKeySettings"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Longest lifetime of an SSH key, in whole days. */
                    maxExpiryDays?: number;
                    keyTypeRestrictions?: {
                        /** @description Key type; see admin_supported_key_types_list. */
                        algorithm: string;
                        /** @description Whether keys of this type are accepted. */
                        allowed?: boolean;
                        /** @description Shortest key accepted, in bits. */
                        minKeyLength?: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_supported_key_types_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_banner_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestAnnouncementBanner"];
                };
            };
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_banner_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    audience?: "AUTHENTICATED" | "ALL";
                    enabled?: boolean;
                    message?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_banner_delete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_cluster_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestClusterInformation"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_default_branch_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_default_branch_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_default_branch_delete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_git_mesh_config_control_plane_pem_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": unknown;
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_git_mesh_diagnostics_connectivity_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestMeshConnectivityReport"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_git_mesh_nodes_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestMeshNode"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_git_mesh_nodes_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    availabilityZone?: string;
                    id?: string;
                    lastSeenDate?: number;
                    name?: string;
                    offline?: boolean;
                    rpcId?: string;
                    rpcUrl?: string;
                    /** @enum {string} */
                    state?: "AVAILABLE" | "DELETING" | "DISABLED" | "DRAINING" | "OFFLINE";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestMeshNode"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_git_mesh_node_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestMeshNode"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_git_mesh_node_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    availabilityZone?: string;
                    id?: string;
                    lastSeenDate?: number;
                    name?: string;
                    offline?: boolean;
                    rpcId?: string;
                    rpcUrl?: string;
                    /** @enum {string} */
                    state?: "AVAILABLE" | "DELETING" | "DISABLED" | "DRAINING" | "OFFLINE";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestMeshNode"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_git_mesh_node_delete: {
        parameters: {
            query?: {
                force?: boolean;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
    admin_git_mesh_support_zips_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_git_mesh_support_zip_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_groups_list: {
        parameters: {
            query?: {
                filter?: string;
                limit?: number;
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestDetailedGroup"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_group_create: {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestDetailedGroup"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_groups_delete: {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestDetailedGroup"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_groups_add_user: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    context?: string;
                    itemName?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_groups_add_users: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group?: string;
                    users?: string[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_groups_more_members_list: {
        parameters: {
            query: {
                context: string;
                filter?: string;
                limit?: number;
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestDetailedUser"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_groups_more_non_members_list: {
        parameters: {
            query: {
                context: string;
                filter?: string;
                limit?: number;
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestDetailedUser"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_groups_remove_user: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    context?: string;
                    itemName?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_license_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestBitbucketLicense"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_license_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    creationDate?: number;
                    daysBeforeExpiry?: number;
                    expiryDate?: number;
                    gracePeriodEndDate?: number;
                    license?: string;
                    maintenanceExpiryDate?: number;
                    maximumNumberOfUsers?: number;
                    numberOfDaysBeforeExpiry?: number;
                    numberOfDaysBeforeGracePeriodExpiry?: number;
                    numberOfDaysBeforeMaintenanceExpiry?: number;
                    purchaseDate?: number;
                    serverId?: string;
                    status?: {
                        currentNumberOfUsers?: number;
                        serverId?: string;
                    };
                    supportEntitlementNumber?: string;
                    unlimitedNumberOfUsers?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestBitbucketLicense"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_mail_server_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestMailConfiguration"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_mail_server_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    authType?: "BASIC" | "OAUTH2";
                    hostname?: string;
                    oauth2ProviderId?: string;
                    password?: string;
                    port?: number;
                    /** @enum {string} */
                    protocol?: "SMTP" | "SMTPS";
                    requireStartTls?: boolean;
                    senderAddress?: string;
                    tokenId?: string;
                    useStartTls?: boolean;
                    username?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestMailConfiguration"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_mail_server_delete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_mail_server_sender_address_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_mail_server_sender_address_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_mail_server_sender_address_delete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_permissions_groups_list: {
        parameters: {
            query?: {
                filter?: string;
                limit?: number;
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestPermittedGroup"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_permissions_groups_set: {
        parameters: {
            query: {
                name: string[];
                permission: "LICENSED_USER" | "PROJECT_CREATE" | "ADMIN" | "SYS_ADMIN";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_permissions_groups_delete: {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_permissions_groups_none_list: {
        parameters: {
            query?: {
                filter?: string;
                limit?: number;
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestDetailedGroup"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_permissions_users_list: {
        parameters: {
            query?: {
                filter?: string;
                limit?: number;
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestPermittedGroup"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_permissions_users_set: {
        parameters: {
            query: {
                name: string[];
                permission: "LICENSED_USER" | "PROJECT_CREATE" | "ADMIN" | "SYS_ADMIN";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_permissions_users_delete: {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_permissions_users_none_list: {
        parameters: {
            query?: {
                filter?: string;
                limit?: number;
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestApplicationUser"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_pull_requests_scm_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scmId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestPullRequestMergeConfig"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_pull_requests_scm_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scmId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    mergeConfig?: {
                        commitMessageTemplate?: {
                            body?: string;
                            title?: string;
                        };
                        commitSummaries?: number;
                        defaultStrategy?: {
                            id?: string;
                            links?: Record<string, never>;
                        };
                        strategies?: {
                            id?: string;
                            links?: Record<string, never>;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestPullRequestMergeConfig"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_rate_limit_history_list: {
        parameters: {
            query?: {
                limit?: number;
                order?: "NEWEST" | "FREQUENCY";
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestAggregateRejectCounter"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_rate_limit_settings_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRateLimitSettings"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_rate_limit_settings_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    defaultSettings?: {
                        capacity?: number;
                        fillRate?: number;
                    };
                    enabled?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRateLimitSettings"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_rate_limit_settings_users_list: {
        parameters: {
            query?: {
                filter?: string;
                limit?: number;
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestUserRateLimitSettings"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_rate_limit_settings_users_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    settings?: {
                        capacity?: number;
                        fillRate?: number;
                    };
                    usernames: string[];
                    whitelisted?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestUserRateLimitSettings"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_rate_limit_settings_user_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestUserRateLimitSettings"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_rate_limit_settings_user_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userSlug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    settings?: {
                        capacity?: number;
                        fillRate?: number;
                    };
                    whitelisted?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestUserRateLimitSettings"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_rate_limit_settings_user_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_user_directories_list: {
        parameters: {
            query?: {
                includeInactive?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestUserDirectory"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_users_list: {
        parameters: {
            query?: {
                filter?: string;
                limit?: number;
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestDetailedUser"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_users_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    displayName?: string;
                    email?: string;
                    name?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestDetailedUser"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_user_create: {
        parameters: {
            query: {
                addToDefaultGroup?: boolean;
                displayName: string;
                emailAddress: string;
                name: string;
                notify?: boolean;
                password?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_users_delete: {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestDetailedUser"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_users_add_group: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    context?: string;
                    itemName?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_users_add_groups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    groups?: string[];
                    user?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_users_captcha_delete: {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_users_credentials_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    password?: string;
                    passwordConfirm?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_users_erasure_get: {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_users_erasure: {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestErasedUser"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_users_more_members_list: {
        parameters: {
            query: {
                context: string;
                filter?: string;
                limit?: number;
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestDetailedUser"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_users_more_non_members_list: {
        parameters: {
            query: {
                context: string;
                filter?: string;
                limit?: number;
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestDetailedGroup"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_users_remove_group: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    context?: string;
                    itemName?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    admin_users_rename: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    newName?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestDetailedUser"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    application_properties_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestApplicationProperties"];
                };
            };
        };
    };
    build_capabilities_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestBuildCapabilities"];
                };
            };
        };
    };
    dashboard_pull_request_suggestions_list: {
        parameters: {
            query?: {
                changesSince?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestPullRequestSuggestion"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    dashboard_pull_requests_list: {
        parameters: {
            query?: {
                closedSince?: number;
                limit?: number;
                order?: "NEWEST" | "OLDEST" | "DRAFT_STATUS" | "PARTICIPANT_STATUS" | "CLOSED_DATE";
                participantStatus?: string;
                role?: "AUTHOR" | "REVIEWER" | "PARTICIPANT";
                start?: number;
                state?: "OPEN" | "DECLINED" | "MERGED";
                user?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestPullRequest"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deployment_capabilities_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    groups_list: {
        parameters: {
            query?: {
                filter?: string;
                limit?: number;
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: string[];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    hook_scripts_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    name: string;
                    description?: string;
                    /** @description The script itself, as text. */
                    content: string;
                    /**
                     * @description PRE runs before a push is accepted and may refuse it, POST after.
                     * @enum {string}
                     */
                    type: "PRE" | "POST";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestHookScript"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    hook_script_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scriptId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestHookScript"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    hook_script_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scriptId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    name?: string;
                    description?: string;
                    /** @description The script itself, as text. */
                    content?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestHookScript"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    hook_script_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scriptId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    hook_script_content_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scriptId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                    "text/plain": unknown;
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    hook_avatar_get: {
        parameters: {
            query?: {
                version?: string;
            };
            header?: never;
            path: {
                hookKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": unknown;
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    inbox_pull_requests_list: {
        parameters: {
            query?: {
                limit?: number;
                role?: string;
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
    inbox_pull_requests_count_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
    labels_list: {
        parameters: {
            query?: {
                limit?: number;
                prefix?: string;
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestLabel"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    label_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                labelName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestLabel"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    label_labeled_get: {
        parameters: {
            query?: {
                limit?: number;
                start?: number;
                type?: "REPOSITORY";
            };
            header?: never;
            path: {
                labelName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestLabelable"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    logs_logger_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loggerName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestLogLevel"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    logs_logger_level_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loggerName: string;
                levelName: "TRACE" | "DEBUG" | "INFO" | "WARN" | "ERROR";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    logs_root_logger_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestLogLevel"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    logs_root_logger_level_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                levelName: "TRACE" | "DEBUG" | "INFO" | "WARN" | "ERROR";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    logs_settings_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestLoggingSettings"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    logs_settings_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    debugLoggingEnabled: boolean;
                    profilingEnabled: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestLoggingSettings"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    markup_preview: {
        parameters: {
            query?: {
                hardwrap?: boolean;
                htmlEscape?: boolean;
                includeHeadingId?: boolean;
                urlMode?: "ABSOLUTE" | "RELATIVE" | "CONFIGURED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/plain": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestMarkup"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    migration_exports_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    repositoriesRequest: {
                        /** @description Selectors; they add up. */
                        includes: {
                            /** @description Project key; * for every project, then slug is * too. */
                            projectKey: string;
                            /** @description Repository slug; * for all repositories of the project. */
                            slug: string;
                        }[];
                    };
                    /** @description Folder below data/migration/export of the shared home, relative. */
                    exportLocation?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestJob"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    migration_exports_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    repositoriesRequest: {
                        /** @description Selectors; they add up. */
                        includes: {
                            /** @description Project key; * for every project, then slug is * too. */
                            projectKey: string;
                            /** @description Repository slug; * for all repositories of the project. */
                            slug: string;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestScopesExample"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    migration_export_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestJob"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    migration_export_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    migration_export_messages_list: {
        parameters: {
            query?: {
                limit?: number;
                severity?: ("INFO" | "WARN" | "ERROR")[];
                start?: number;
                subject?: string;
            };
            header?: never;
            path: {
                jobId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestJobMessage"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    migration_imports_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Archive file below data/migration/import of the shared home, relative. */
                    archivePath: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestJob"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    migration_import_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestJob"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    migration_import_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    migration_import_messages_list: {
        parameters: {
            query?: {
                limit?: number;
                severity?: ("INFO" | "WARN" | "ERROR")[];
                start?: number;
                subject?: string;
            };
            header?: never;
            path: {
                jobId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestJobMessage"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    migration_mesh_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Project ids. Both lists empty: ALL repositories. */
                    projectIds: number[];
                    /** @description Repository ids. Both lists empty: ALL repositories. */
                    repositoryIds: number[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestJob"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    migration_mesh_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Project ids. Both lists empty: ALL repositories. */
                    projectIds: number[];
                    /** @description Repository ids. Both lists empty: ALL repositories. */
                    repositoryIds: number[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExamplePreviewMigration"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    migration_mesh_repos_list: {
        parameters: {
            query?: {
                limit?: number;
                migrationId?: number;
                name?: string;
                projectKey?: string[];
                remote?: boolean;
                start?: number;
                state?: ("QUEUED" | "STAGING" | "STAGED" | "MIGRATED" | "FAILED" | "CANCELED" | "SKIPPED")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestMigrationRepository"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    migration_mesh_summaries_list: {
        parameters: {
            query?: {
                limit?: number;
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestMeshMigrationSummary"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    migration_mesh_summary_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestMeshMigrationSummary"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    migration_mesh_job_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    migration_mesh_job_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    migration_mesh_job_messages_list: {
        parameters: {
            query?: {
                limit?: number;
                severity?: ("INFO" | "WARN" | "ERROR")[];
                start?: number;
                subject?: string;
            };
            header?: never;
            path: {
                jobId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestJobMessage"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    migration_mesh_job_summary_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestMeshMigrationSummary"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    profile_recent_repos_list: {
        parameters: {
            query?: {
                limit?: number;
                permission?: string;
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestRepository"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    projects_list: {
        parameters: {
            query?: {
                limit?: number;
                name?: string;
                permission?: string;
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestProject"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    projects_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Letters, digits, _ and -, starting with a letter. */
                    key: string;
                    name: string;
                    description?: string;
                    /** @description true opens the project to everyone, also without an account. */
                    public?: boolean;
                    /** @description Data URI of an image: data:image/png;base64, and the Base64 text. */
                    avatar?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestProject"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestProject"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Letters, digits, _ and -, starting with a letter. */
                    key?: string;
                    name?: string;
                    description?: string;
                    /** @description true opens the project to everyone, also without an account. */
                    public?: boolean;
                    /** @description Data URI of an image: data:image/png;base64, and the Base64 text. */
                    avatar?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestProject"];
                };
            };
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestProject"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_avatar_png_get: {
        parameters: {
            query?: {
                s?: number;
            };
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": unknown;
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_avatar_png_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description The image file (PNG or JPEG) in Base64. */
                    avatar: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_hook_scripts_list: {
        parameters: {
            query?: {
                limit?: number;
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestHookScriptConfig"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_hook_script_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                scriptId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Actions that run the script, e.g. push, branch-create, pull-request-merge. */
                    triggerIds: string[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestHookScriptConfig"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_hook_script_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                scriptId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_permissions_delete: {
        parameters: {
            query?: {
                group?: string[];
                user?: string[];
            };
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_permissions_groups_list: {
        parameters: {
            query?: {
                filter?: string;
                limit?: number;
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestPermittedGroup"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_permissions_groups_set: {
        parameters: {
            query: {
                name: string[];
                permission: "PROJECT_READ" | "PROJECT_WRITE" | "PROJECT_ADMIN";
            };
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_permissions_groups_delete: {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_permissions_groups_none_list: {
        parameters: {
            query?: {
                filter?: string;
                limit?: number;
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestDetailedGroup"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_permissions_search: {
        parameters: {
            query?: {
                filterText?: string;
                permission?: string[];
                type?: "USER" | "GROUP";
            };
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
    project_permissions_users_list: {
        parameters: {
            query?: {
                filter?: string;
                limit?: number;
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestPermittedUser"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_permissions_users_set: {
        parameters: {
            query: {
                name: string[];
                permission: "PROJECT_READ" | "PROJECT_WRITE" | "PROJECT_ADMIN";
            };
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_permissions_users_delete: {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_permissions_users_none_list: {
        parameters: {
            query?: {
                filter?: string;
                limit?: number;
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestApplicationUser"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_permission_all_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                permission: "PROJECT_READ" | "PROJECT_WRITE" | "PROJECT_ADMIN";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestPermitted"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_permission_all_create: {
        parameters: {
            query: {
                allow: boolean;
            };
            header?: never;
            path: {
                projectKey: string;
                permission: "PROJECT_READ" | "PROJECT_WRITE" | "PROJECT_ADMIN";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_repos_list: {
        parameters: {
            query?: {
                limit?: number;
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestRepository"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_repos_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The slug in URLs is made from it. */
                    name: string;
                    /** @enum {string} */
                    scmId?: "git";
                    /** @description Branch name without refs/heads/. */
                    defaultBranch?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRepository"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRepository"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A new name can change the slug. */
                    name?: string;
                    description?: string;
                    defaultBranch?: string;
                    public?: boolean;
                    forkable?: boolean;
                    /** @description true is refused while pull requests are open. */
                    archived?: boolean;
                    /** @description Moves the repository to this project. */
                    project?: {
                        key: string;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRepository"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_fork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Name of the fork; default: that of the origin. */
                    name?: string;
                    /** @description Default: the origin's default branch. */
                    defaultBranch?: string;
                    /** @description Where to put the fork; default: your personal project. */
                    project?: {
                        key: string;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRepository"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_archive_get: {
        parameters: {
            query?: {
                at?: string;
                filename?: string;
                format?: "zip" | "tar" | "tar.gz" | "tgz";
                path?: string[];
                prefix?: string;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                    "application/x-tar": unknown;
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_attachment_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                attachmentId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            /** @description OK */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_attachment_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                attachmentId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_attachment_metadata_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                attachmentId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestAttachmentMetadata"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_attachment_metadata_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                attachmentId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_attachment_metadata_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                attachmentId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_branches_list: {
        parameters: {
            query?: {
                base?: string;
                boostMatches?: boolean;
                context?: string;
                details?: boolean;
                filterText?: string;
                limit?: number;
                orderBy?: "ALPHABETICAL" | "MODIFICATION";
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestBranch"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_branches_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description Commit to start at. */
                    startPoint: string;
                    message?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestBranch"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_branches_default_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestBranch"];
                };
            };
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_branches_default_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Full ref name, such as refs/heads/main. */
                    id: string;
                };
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_browse_get: {
        parameters: {
            query?: {
                at?: string;
                blame?: boolean;
                noContent?: boolean;
                size?: boolean;
                type?: boolean;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_browse_path_get: {
        parameters: {
            query?: {
                at?: string;
                blame?: boolean;
                noContent?: boolean;
                size?: boolean;
                type?: boolean;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_file_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                path: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description Branch to commit to. */
                    branch: string;
                    /** @description New content of the whole file. */
                    content: string;
                    /** @description Commit message; the server has a default. */
                    message?: string;
                    /** @description Commit in which you read the file; leave out only for a new file. */
                    sourceCommitId?: string;
                    /** @description Branch to start from when branch is to be created. */
                    sourceBranch?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestCommit"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_changes_list: {
        parameters: {
            query?: {
                limit?: number;
                since?: string;
                start?: number;
                until?: string;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestChange"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_commits_list: {
        parameters: {
            query?: {
                avatarScheme?: string;
                avatarSize?: number;
                followRenames?: boolean;
                ignoreMissing?: boolean;
                limit?: number;
                merges?: "exclude" | "include" | "only";
                path?: string;
                since?: string;
                start?: number;
                until?: string;
                withCounts?: boolean;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestCommit"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_commit_get: {
        parameters: {
            query?: {
                path?: string;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                commitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestCommit"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_commit_builds_list: {
        parameters: {
            query: {
                key: string;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                commitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestBuildStatus"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_commit_builds_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                commitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifies the plan or job. */
                    key: string;
                    /** @enum {string} */
                    state: "SUCCESSFUL" | "FAILED" | "INPROGRESS" | "CANCELLED" | "UNKNOWN";
                    /** @description Page of the build in the CI system. */
                    url: string;
                    name?: string;
                    description?: string;
                    /** @description Identifies this run. */
                    buildNumber?: string;
                    /** @description Plan behind the build; required-builds checks look at it. */
                    parent?: string;
                    /** @description Full ref, such as refs/heads/main. */
                    ref?: string;
                    /** @description Milliseconds. */
                    duration?: number;
                    /** @description Milliseconds since 1970; default: now. */
                    dateAdded?: number;
                    /** @description Milliseconds since 1970. */
                    lastUpdated?: number;
                    testResults?: {
                        successful?: number;
                        failed?: number;
                        skipped?: number;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_commit_builds_delete: {
        parameters: {
            query: {
                key: string;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                commitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_commit_changes_list: {
        parameters: {
            query?: {
                limit?: number;
                since?: string;
                start?: number;
                withComments?: boolean;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                commitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestChange"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_commit_comments_list: {
        parameters: {
            query?: {
                limit?: number;
                path?: string;
                since?: string;
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                commitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestComment"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_commit_comments_create: {
        parameters: {
            query?: {
                since?: string;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                commitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    /** @description Comment to reply to. */
                    parent?: {
                        id: number;
                    };
                    /** @description File or line; leave out for a general comment. */
                    anchor?: {
                        path: string;
                        /** @description Earlier path, only for copies and moves. */
                        srcPath?: string;
                        /** @description Line of the diff; leave out to comment on the file. */
                        line?: number;
                        /** @enum {string} */
                        lineType?: "ADDED" | "REMOVED" | "CONTEXT";
                        /**
                         * @description Side of the diff: old file or new file.
                         * @enum {string}
                         */
                        fileType?: "FROM" | "TO";
                        /** @enum {string} */
                        diffType?: "COMMIT" | "RANGE";
                        /** @description Default: the first parent. */
                        fromHash?: string;
                        toHash?: string;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestComment"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_commit_comment_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                commitId: string;
                commentId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestComment"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_commit_comment_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                commitId: string;
                commentId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    /** @description Current version of the comment. */
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestComment"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_commit_comment_delete: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                commitId: string;
                commentId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_commit_deployments_list: {
        parameters: {
            query: {
                deploymentSequenceNumber: number;
                environmentKey: string;
                key: string;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                commitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestDeployment"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_commit_deployments_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                commitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifies the deployment. */
                    key: string;
                    displayName: string;
                    description: string;
                    /** @enum {string} */
                    state: "PENDING" | "IN_PROGRESS" | "CANCELLED" | "FAILED" | "ROLLED_BACK" | "SUCCESSFUL" | "UNKNOWN";
                    /** @description Page of the deployment in your tool. */
                    url: string;
                    /** @description Number of this run; with key and environment it names the record. */
                    deploymentSequenceNumber: number;
                    environment: {
                        key: string;
                        displayName: string;
                        /** @enum {string} */
                        type?: "DEVELOPMENT" | "TESTING" | "STAGING" | "PRODUCTION";
                        url?: string;
                    };
                    /** @description Milliseconds since 1970. */
                    lastUpdated?: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestDeployment"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_commit_deployments_delete: {
        parameters: {
            query: {
                deploymentSequenceNumber: number;
                environmentKey: string;
                key: string;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                commitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_commit_diff_stats_summary_path_get: {
        parameters: {
            query?: {
                autoSrcPath?: boolean;
                since?: string;
                srcPath?: string;
                whitespace?: "ignore-all";
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                commitId: string;
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestDiffStatsSummary"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_commit_diff_path_get: {
        parameters: {
            query?: {
                autoSrcPath?: boolean;
                avatarScheme?: string;
                avatarSize?: number;
                contextLines?: number;
                filter?: string;
                since?: string;
                srcPath?: string;
                whitespace?: "ignore-all";
                withComments?: boolean;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                commitId: string;
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestDiff"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_commit_merge_base_get: {
        parameters: {
            query?: {
                otherCommitId?: string;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                commitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestCommit"];
                };
            };
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_commit_pull_requests_list: {
        parameters: {
            query?: {
                limit?: number;
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                commitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestPullRequest"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_commit_watch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                commitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_commit_watch_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                commitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_compare_changes_list: {
        parameters: {
            query?: {
                from?: string;
                fromRepo?: string;
                limit?: number;
                start?: number;
                to?: string;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestChange"][];
                    };
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_compare_commits_list: {
        parameters: {
            query?: {
                from?: string;
                fromRepo?: string;
                limit?: number;
                start?: number;
                to?: string;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestCommit"][];
                    };
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_compare_diff_stats_summary_path_get: {
        parameters: {
            query?: {
                from?: string;
                fromRepo?: string;
                srcPath?: string;
                to?: string;
                whitespace?: "ignore-all";
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestDiff"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_compare_diff_path_get: {
        parameters: {
            query?: {
                contextLines?: number;
                from?: string;
                fromRepo?: string;
                srcPath?: string;
                to?: string;
                whitespace?: "ignore-all";
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestDiff"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_contributing_get: {
        parameters: {
            query?: {
                at?: string;
                hardwrap?: boolean;
                htmlEscape?: boolean;
                includeHeadingId?: boolean;
                markup?: boolean;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": unknown;
                    "text/html": unknown;
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_default_branch_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestMinimalRef"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_default_branch_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Full ref name, such as refs/heads/main. */
                    id: string;
                };
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_diff_get: {
        parameters: {
            query: {
                contextLines?: number;
                since?: string;
                srcPath?: string;
                until: string;
                whitespace?: "ignore-all";
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": unknown;
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_diff_path_get: {
        parameters: {
            query: {
                contextLines?: number;
                since?: string;
                srcPath?: string;
                until: string;
                whitespace?: "ignore-all";
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": unknown;
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_files_list: {
        parameters: {
            query?: {
                at?: string;
                limit?: number;
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["FileListResource"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_files_path_get: {
        parameters: {
            query?: {
                at?: string;
                limit?: number;
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["FileListResource"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_forks_list: {
        parameters: {
            query?: {
                limit?: number;
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestRepository"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_hook_scripts_list: {
        parameters: {
            query?: {
                limit?: number;
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestHookScriptConfig"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_hook_script_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                scriptId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Ids of the hook triggers that start the script */
                    triggerIds: string[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestHookScriptConfig"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_hook_script_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                scriptId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_labels_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestLabel"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_labels_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestLabel"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_label_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                labelName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_last_modified_get: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExampleFiles"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_last_modified_path_get: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExampleFiles"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_license_get: {
        parameters: {
            query?: {
                at?: string;
                hardwrap?: boolean;
                htmlEscape?: boolean;
                includeHeadingId?: boolean;
                markup?: boolean;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": unknown;
                    "text/html": unknown;
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_participants_list: {
        parameters: {
            query?: {
                direction?: "INCOMING" | "OUTGOING";
                filter?: string;
                limit?: number;
                role?: "AUTHOR" | "REVIEWER" | "PARTICIPANT";
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestApplicationUser"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_patch_get: {
        parameters: {
            query: {
                allAncestors?: boolean;
                since?: string;
                until: string;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": unknown;
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_permissions_delete: {
        parameters: {
            query?: {
                group?: string[];
                user?: string[];
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_permissions_groups_list: {
        parameters: {
            query?: {
                filter?: string;
                limit?: number;
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestPermittedGroup"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_permissions_groups_set: {
        parameters: {
            query: {
                name: string[];
                permission: "REPO_READ" | "REPO_WRITE" | "REPO_ADMIN";
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_permissions_groups_delete: {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_permissions_groups_none_list: {
        parameters: {
            query?: {
                filter?: string;
                limit?: number;
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestDetailedGroup"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_permissions_search: {
        parameters: {
            query?: {
                filterText?: string;
                permission?: string[];
                type?: "USER" | "GROUP";
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
    repo_permissions_users_list: {
        parameters: {
            query?: {
                filter?: string;
                limit?: number;
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestPermittedUser"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_permissions_users_set: {
        parameters: {
            query: {
                name: string[];
                permission: "REPO_READ" | "REPO_WRITE" | "REPO_ADMIN";
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_permissions_users_delete: {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_permissions_users_none_list: {
        parameters: {
            query?: {
                filter?: string;
                limit?: number;
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestApplicationUser"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_requests_list: {
        parameters: {
            query?: {
                at?: string;
                direction?: "INCOMING" | "OUTGOING";
                draft?: boolean;
                filterText?: string;
                limit?: number;
                order?: "NEWEST" | "OLDEST";
                start?: number;
                state?: "OPEN" | "DECLINED" | "MERGED" | "ALL";
                withAttributes?: boolean;
                withProperties?: boolean;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestPullRequest"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_requests_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /** @description Markdown. */
                    description?: string;
                    /** @description Source branch or tag. */
                    fromRef: {
                        /** @description Full ref, e.g. refs/heads/main. */
                        id: string;
                        /** @description Where the source is: this repository or a fork. */
                        repository?: {
                            /** @description Repository slug. */
                            slug: string;
                            project: {
                                /** @description Project key. */
                                key: string;
                            };
                        };
                    };
                    /** @description Target branch. */
                    toRef: {
                        /** @description Full ref, e.g. refs/heads/main. */
                        id: string;
                        /** @description This repository. */
                        repository?: {
                            /** @description Repository slug. */
                            slug: string;
                            project: {
                                /** @description Project key. */
                                key: string;
                            };
                        };
                    };
                    /** @description Users to ask for review. */
                    reviewers?: {
                        user: {
                            /** @description User name. */
                            name: string;
                        };
                    }[];
                    draft?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestPullRequest"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestPullRequest"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Current version of the pull request. */
                    version: number;
                    title?: string;
                    /** @description Markdown. */
                    description?: string;
                    /** @description All reviewers that shall remain or be added; anyone left out is removed. */
                    reviewers?: {
                        user: {
                            /** @description User name. */
                            name: string;
                        };
                    }[];
                    /** @description New target branch. */
                    toRef?: {
                        /** @description Full ref, e.g. refs/heads/main. */
                        id: string;
                        /** @description This repository. */
                        repository?: {
                            /** @description Repository slug. */
                            slug: string;
                            project: {
                                /** @description Project key. */
                                key: string;
                            };
                        };
                    };
                    draft?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestPullRequest"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Current version of the pull request. */
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_raw_diff_get: {
        parameters: {
            query?: {
                contextLines?: number;
                whitespace?: "ignore-all";
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": unknown;
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_raw_patch_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": unknown;
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_activities_list: {
        parameters: {
            query?: {
                fromId?: number;
                fromType?: "COMMENT" | "ACTIVITY";
                limit?: number;
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestPullRequestActivity"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestPullRequestParticipant"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_approve_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestPullRequestParticipant"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_auto_merge_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestAutoMergeRequest"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_auto_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestAutoMergeProcessingResult"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_auto_merge_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_blocker_comments_list: {
        parameters: {
            query?: {
                count?: boolean;
                limit?: number;
                start?: number;
                state?: ("OPEN" | "PENDING" | "RESOLVED")[];
                states?: ("OPEN" | "RESOLVED")[];
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestComment"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_blocker_comments_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Markdown. */
                    text: string;
                    /** @description Comment to reply to. */
                    parent?: {
                        /** @description Comment id. */
                        id: number;
                    };
                    /** @description Place in the diff; absent for a general comment. */
                    anchor?: {
                        /** @description File to comment on. */
                        path: string;
                        /** @description Old path of a moved or copied file. */
                        srcPath?: string;
                        /** @description Line in the diff; absent: comment on the file. */
                        line?: number;
                        /**
                         * @description With line: kind of that diff line.
                         * @enum {string}
                         */
                        lineType?: "ADDED" | "REMOVED" | "CONTEXT";
                        /**
                         * @description With line: old (FROM) or new (TO) side of the diff.
                         * @enum {string}
                         */
                        fileType?: "FROM" | "TO";
                        /**
                         * @description EFFECTIVE when absent; must be given with hashes.
                         * @enum {string}
                         */
                        diffType?: "EFFECTIVE" | "RANGE" | "COMMIT";
                        /** @description With RANGE or COMMIT: first commit of the diff. */
                        fromHash?: string;
                        /** @description With RANGE or COMMIT: last commit of the diff. */
                        toHash?: string;
                        /** @description For a comment on several lines. */
                        multilineMarker?: {
                            /** @description First line; line is the last. */
                            startLine: number;
                            /** @enum {string} */
                            startLineType: "ADDED" | "REMOVED" | "CONTEXT";
                        };
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestComment"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_blocker_comment_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
                commentId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestComment"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_blocker_comment_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
                commentId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Current version of the comment. */
                    version: number;
                    /** @description Markdown. */
                    text?: string;
                    /**
                     * @description BLOCKER: task; NORMAL: plain comment.
                     * @enum {string}
                     */
                    severity?: "NORMAL" | "BLOCKER";
                    /**
                     * @description Of a task.
                     * @enum {string}
                     */
                    state?: "OPEN" | "RESOLVED";
                    /** @description Whether the whole thread is resolved. */
                    threadResolved?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestComment"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_blocker_comment_delete: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
                commentId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_changes_list: {
        parameters: {
            query?: {
                changeScope?: "ALL" | "UNREVIEWED" | "RANGE";
                limit?: number;
                sinceId?: string;
                start?: number;
                untilId?: string;
                withComments?: boolean;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestChange"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_comments_list: {
        parameters: {
            query: {
                anchorState?: "ACTIVE" | "ORPHANED" | "ALL";
                diffType?: ("COMMIT" | "EFFECTIVE" | "RANGE")[];
                diffTypes?: ("EFFECTIVE" | "RANGE" | "COMMIT")[];
                fromHash?: string;
                limit?: number;
                path: string;
                start?: number;
                state?: ("OPEN" | "PENDING" | "RESOLVED")[];
                states?: ("OPEN" | "RESOLVED")[];
                toHash?: string;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestComment"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_comments_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Markdown. */
                    text: string;
                    /** @description Comment to reply to. */
                    parent?: {
                        /** @description Comment id. */
                        id: number;
                    };
                    /** @description Place in the diff; absent for a general comment. */
                    anchor?: {
                        /** @description File to comment on. */
                        path: string;
                        /** @description Old path of a moved or copied file. */
                        srcPath?: string;
                        /** @description Line in the diff; absent: comment on the file. */
                        line?: number;
                        /**
                         * @description With line: kind of that diff line.
                         * @enum {string}
                         */
                        lineType?: "ADDED" | "REMOVED" | "CONTEXT";
                        /**
                         * @description With line: old (FROM) or new (TO) side of the diff.
                         * @enum {string}
                         */
                        fileType?: "FROM" | "TO";
                        /**
                         * @description EFFECTIVE when absent; must be given with hashes.
                         * @enum {string}
                         */
                        diffType?: "EFFECTIVE" | "RANGE" | "COMMIT";
                        /** @description With RANGE or COMMIT: first commit of the diff. */
                        fromHash?: string;
                        /** @description With RANGE or COMMIT: last commit of the diff. */
                        toHash?: string;
                        /** @description For a comment on several lines. */
                        multilineMarker?: {
                            /** @description First line; line is the last. */
                            startLine: number;
                            /** @enum {string} */
                            startLineType: "ADDED" | "REMOVED" | "CONTEXT";
                        };
                    };
                    /**
                     * @description BLOCKER makes it a task.
                     * @enum {string}
                     */
                    severity?: "NORMAL" | "BLOCKER";
                    /**
                     * @description PENDING keeps it a draft until the review is finished.
                     * @enum {string}
                     */
                    state?: "OPEN" | "PENDING";
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestComment"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_comment_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
                commentId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestComment"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_comment_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
                commentId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Current version of the comment. */
                    version: number;
                    /** @description Markdown. */
                    text?: string;
                    /**
                     * @description BLOCKER: task; NORMAL: plain comment.
                     * @enum {string}
                     */
                    severity?: "NORMAL" | "BLOCKER";
                    /**
                     * @description Of a task.
                     * @enum {string}
                     */
                    state?: "OPEN" | "RESOLVED";
                    /** @description Whether the whole thread is resolved. */
                    threadResolved?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestComment"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_comment_delete: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
                commentId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_comment_apply_suggestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
                commentId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Current version of the comment. */
                    commentVersion: number;
                    /** @description Current version of the pull request. */
                    pullRequestVersion: number;
                    /** @description Which suggestion of the comment. */
                    suggestionIndex: number;
                    commitMessage?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_commit_message_suggestion_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestCommitMessageSuggestion"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_commits_list: {
        parameters: {
            query?: {
                avatarScheme?: string;
                avatarSize?: number;
                limit?: number;
                start?: number;
                withCounts?: boolean;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestCommit"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Current version of the pull request. */
                    version: number;
                    /** @description Reason, shown on the pull request. */
                    comment?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestPullRequest"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_diff_stats_summary_path_get: {
        parameters: {
            query?: {
                sinceId?: string;
                srcPath?: string;
                untilId?: string;
                whitespace?: "ignore-all";
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestDiffStatsSummary"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_diff_path_get: {
        parameters: {
            query?: {
                avatarScheme?: string;
                avatarSize?: number;
                contextLines?: number;
                diffType?: "COMMIT" | "EFFECTIVE" | "RANGE";
                sinceId?: string;
                srcPath?: string;
                untilId?: string;
                whitespace?: "ignore-all";
                withComments?: boolean;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestDiff"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_merge_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestPullRequestMergeability"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Current version of the pull request. */
                    version: number;
                    /** @description Text of the merge commit. */
                    message?: string;
                    /** @description false uses message alone, without a generated first line. */
                    autoSubject?: boolean;
                    /** @description Merge strategy, e.g. squash; absent uses the default. */
                    strategyId?: string;
                    /** @description true merges later, once all merge checks pass. */
                    autoMerge?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestPullRequest"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_merge_base_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestCommit"];
                };
            };
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_participants_list: {
        parameters: {
            query?: {
                limit?: number;
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestPullRequestParticipant"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_participants_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    user: {
                        /** @description User name. */
                        name: string;
                    };
                    /** @enum {string} */
                    role: "REVIEWER";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestPullRequestParticipant"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_participants_delete: {
        parameters: {
            query: {
                username: string;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_participants_user_update: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
                userSlug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    status: "APPROVED" | "NEEDS_WORK" | "UNAPPROVED";
                    /** @description Fails when the source branch is no longer at this commit. */
                    lastReviewedCommit?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestPullRequestParticipant"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_participants_user_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
                userSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Current version of the pull request. */
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestPullRequest"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_review_get: {
        parameters: {
            query?: {
                limit?: number;
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestComment"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_review_set: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description General comment to add. */
                    commentText?: string;
                    /**
                     * @description Your new status.
                     * @enum {string}
                     */
                    participantStatus?: "approved" | "needs_work" | "unapproved" | "APPROVED" | "NEEDS_WORK" | "UNAPPROVED";
                    /** @description Fails when the source branch is no longer at this commit. */
                    lastReviewedCommit?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_review_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_watch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_watch_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_raw_path_get: {
        parameters: {
            query?: {
                at?: string;
                hardwrap?: boolean;
                htmlEscape?: boolean;
                includeHeadingId?: boolean;
                markup?: boolean;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": unknown;
                    "application/octet-stream": unknown;
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_readme_get: {
        parameters: {
            query?: {
                at?: string;
                hardwrap?: boolean;
                htmlEscape?: boolean;
                includeHeadingId?: boolean;
                markup?: boolean;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": unknown;
                    "text/html": unknown;
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_recreate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRepository"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_ref_change_activities_list: {
        parameters: {
            query?: {
                limit?: number;
                ref?: string;
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestRepositoryRefChangeActivity"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_ref_change_activities_branches_list: {
        parameters: {
            query?: {
                filterText?: string;
                limit?: number;
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestMinimalRef"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_related_get: {
        parameters: {
            query?: {
                limit?: number;
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestRepository"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_secret_scanning_allowlist_list: {
        parameters: {
            query?: {
                filter?: string;
                limit?: number;
                order?: "NAME_ASC" | "NAME_DESC";
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestSecretScanningAllowlistRule"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_secret_scanning_allowlist_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description Matches the secret within a line of code; this or pathRegex is needed */
                    lineRegex?: string;
                    /** @description Matches file paths; this or lineRegex is needed */
                    pathRegex?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestSecretScanningAllowlistRule"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_secret_scanning_allowlist_item_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestSecretScanningAllowlistRule"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_secret_scanning_allowlist_item_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description Matches the secret within a line of code; this or pathRegex is needed */
                    lineRegex?: string;
                    /** @description Matches file paths; this or lineRegex is needed */
                    pathRegex?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestSecretScanningAllowlistRule"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_secret_scanning_allowlist_item_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_secret_scanning_exempt_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_secret_scanning_exempt_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_secret_scanning_exempt_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_secret_scanning_rules_list: {
        parameters: {
            query?: {
                filter?: string;
                limit?: number;
                order?: "NAME_ASC" | "NAME_DESC";
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestSecretScanningRule"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_secret_scanning_rules_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description Matches the secret within a line of code; this or pathRegex is needed */
                    lineRegex?: string;
                    /** @description Matches file paths; this or lineRegex is needed */
                    pathRegex?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestSecretScanningRule"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_secret_scanning_rule_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestSecretScanningRule"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_secret_scanning_rule_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description Matches the secret within a line of code; this or pathRegex is needed */
                    lineRegex?: string;
                    /** @description Matches file paths; this or lineRegex is needed */
                    pathRegex?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestSecretScanningRule"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_secret_scanning_rule_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_settings_auto_decline_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestAutoDeclineSettings"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_settings_auto_decline_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    enabled: boolean;
                    /** @enum {integer} */
                    inactivityWeeks?: 1 | 2 | 4 | 8 | 12;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestAutoDeclineSettings"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_settings_auto_decline_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_settings_auto_merge_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestAutoMergeRestrictedSettings"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_settings_auto_merge_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    enabled: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestAutoMergeRestrictedSettings"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_settings_auto_merge_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_settings_hooks_list: {
        parameters: {
            query?: {
                limit?: number;
                start?: number;
                type?: "PRE_RECEIVE" | "POST_RECEIVE";
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestRepositoryHook"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_settings_hook_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                hookKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRepositoryHook"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_settings_hook_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                hookKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_settings_hook_enabled_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                hookKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRepositoryHook"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_settings_hook_enabled_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                hookKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRepositoryHook"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_settings_hook_settings_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                hookKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExampleSettings"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_settings_hook_settings_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                hookKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExampleSettings"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_settings_pull_requests_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRepositoryPullRequestSettings"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_settings_pull_requests_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Empty: drop the repository's own configuration */
                    mergeConfig?: {
                        defaultStrategy?: {
                            /** @enum {string} */
                            id: "no-ff" | "ff" | "ff-only" | "rebase-no-ff" | "rebase-ff-only" | "squash" | "squash-ff-only";
                        };
                        /** @description All enabled strategies, the default one included */
                        strategies?: {
                            /** @enum {string} */
                            id: "no-ff" | "ff" | "ff-only" | "rebase-no-ff" | "rebase-ff-only" | "squash" | "squash-ff-only";
                        }[];
                        commitSummaries?: number;
                        commitMessageTemplate?: {
                            title?: string;
                            body?: string;
                        };
                    };
                    requiredAllApprovers?: boolean;
                    requiredAllTasksComplete?: boolean;
                    /** @description How many approvals a merge needs */
                    requiredApprovers?: {
                        enabled: boolean;
                        count?: number;
                    };
                    /** @description How many successful builds a merge needs */
                    requiredSuccessfulBuilds?: {
                        enabled: boolean;
                        count?: number;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRepositoryPullRequestSettings"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_settings_reviewer_groups_list: {
        parameters: {
            query?: {
                limit?: number;
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestReviewerGroup"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_settings_reviewer_groups_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    description?: string;
                    /** @description At least one */
                    users: {
                        /** @description Numeric user id */
                        id: number;
                    }[];
                    scope: {
                        /** @constant */
                        type: "REPOSITORY";
                        /** @description Numeric id of the repository in the path */
                        resourceId: number;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestReviewerGroup"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_settings_reviewer_group_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestReviewerGroup"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_settings_reviewer_group_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    description?: string;
                    /** @description Ids of all members */
                    users?: {
                        /** @description Numeric user id */
                        id: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestReviewerGroup"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_settings_reviewer_group_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_settings_reviewer_group_users_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestApplicationUser"][];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_tags_list: {
        parameters: {
            query?: {
                filterText?: string;
                limit?: number;
                orderBy?: "ALPHABETICAL" | "MODIFICATION";
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestTag"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_tags_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description Commit to start at. */
                    startPoint: string;
                    message?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestTag"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_tag_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestTag"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_watch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_watch_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_webhooks_list: {
        parameters: {
            query?: {
                event?: string[];
                statistics?: boolean;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_webhooks_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: uri */
                    url: string;
                    /** @description Event keys such as repo:refs_changed or pr:opened */
                    events: string[];
                    active?: boolean;
                    sslVerificationRequired?: boolean;
                    /** @description Extra settings; secret signs the deliveries */
                    configuration?: Record<string, never>;
                    /** @description Basic credentials sent to the URL */
                    credentials?: {
                        username: string;
                        password: string;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestWebhook"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_webhooks_search: {
        parameters: {
            query?: {
                event?: string[];
                scopeType?: ("repository" | "project")[];
                statistics?: boolean;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_webhooks_test: {
        parameters: {
            query?: {
                sslVerificationRequired?: boolean;
                url?: string;
                webhookId?: number;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    username: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestWebhookRequestResponse"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_webhook_get: {
        parameters: {
            query?: {
                statistics?: boolean;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                webhookId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestWebhook"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_webhook_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                webhookId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: uri */
                    url: string;
                    /** @description Event keys such as repo:refs_changed or pr:opened */
                    events: string[];
                    active?: boolean;
                    sslVerificationRequired?: boolean;
                    /** @description Extra settings; secret signs the deliveries */
                    configuration?: Record<string, never>;
                    /** @description Basic credentials sent to the URL */
                    credentials?: {
                        username: string;
                        password: string;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestWebhook"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_webhook_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                webhookId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_webhook_latest_get: {
        parameters: {
            query?: {
                event?: string;
                outcome?: "SUCCESS" | "FAILURE" | "ERROR";
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                webhookId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestDetailedInvocation"];
                };
            };
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_webhook_statistics_get: {
        parameters: {
            query?: {
                event?: string;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                webhookId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestInvocationHistory"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_webhook_statistics_summary_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                webhookId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestInvocationHistory"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_secret_scanning_allowlist_list: {
        parameters: {
            query?: {
                filter?: string;
                limit?: number;
                order?: "NAME_ASC" | "NAME_DESC";
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestSecretScanningAllowlistRule"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_secret_scanning_allowlist_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description Regular expression to ignore; matched against a line of code. */
                    lineRegex?: string;
                    /** @description Regular expression to ignore; matched against a file path. */
                    pathRegex?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestSecretScanningAllowlistRule"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_secret_scanning_allowlist_item_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestSecretScanningAllowlistRule"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_secret_scanning_allowlist_item_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @description Regular expression to ignore; matched against a line of code. */
                    lineRegex?: string;
                    /** @description Regular expression to ignore; matched against a file path. */
                    pathRegex?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestSecretScanningAllowlistRule"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_secret_scanning_allowlist_item_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_secret_scanning_exempt_get: {
        parameters: {
            query?: {
                limit?: number;
                order?: "NAME_ASC" | "NAME_DESC";
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestRepository"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_secret_scanning_exempt_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    projectKey: string;
                    /** @description Repository slug. */
                    slug: string;
                }[];
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_secret_scanning_rules_list: {
        parameters: {
            query?: {
                filter?: string;
                limit?: number;
                order?: "NAME_ASC" | "NAME_DESC";
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestSecretScanningRule"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_secret_scanning_rules_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description Regular expression to report; matched against a line of code. */
                    lineRegex?: string;
                    /** @description Regular expression to report; matched against a file path. */
                    pathRegex?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestSecretScanningRule"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_secret_scanning_rule_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestSecretScanningRule"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_secret_scanning_rule_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @description Regular expression to report; matched against a line of code. */
                    lineRegex?: string;
                    /** @description Regular expression to report; matched against a file path. */
                    pathRegex?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestSecretScanningRule"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_secret_scanning_rule_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_settings_restriction_get: {
        parameters: {
            query: {
                componentKey?: string;
                featureKey: string;
                namespace: string;
            };
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestProjectSettingsRestriction"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_settings_restriction_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Namespace of the provider of the feature. */
                    namespace: string;
                    /** @description Key of the feature in that namespace. */
                    featureKey: string;
                    /** @description Key of one part of the feature. */
                    componentKey?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestProjectSettingsRestriction"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_settings_restriction_delete: {
        parameters: {
            query: {
                componentKey?: string;
                featureKey: string;
                namespace: string;
            };
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_settings_restriction_all_list: {
        parameters: {
            query: {
                featureKey: string;
                limit?: number;
                namespace: string;
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestProjectSettingsRestriction"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_settings_auto_decline_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestAutoDeclineSettings"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_settings_auto_decline_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    enabled: boolean;
                    /**
                     * @description Weeks without activity before a pull request is declined.
                     * @enum {integer}
                     */
                    inactivityWeeks?: 1 | 2 | 4 | 8 | 12;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestAutoDeclineSettings"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_settings_auto_decline_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_settings_auto_merge_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestAutoMergeRestrictedSettings"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_settings_auto_merge_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    enabled: boolean;
                    /**
                     * @description CREATE enforces it on the repositories, DELETE ends that, NONE leaves it.
                     * @enum {string}
                     */
                    restrictionAction: "CREATE" | "DELETE" | "NONE";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestAutoMergeRestrictedSettings"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_settings_auto_merge_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_settings_hooks_list: {
        parameters: {
            query?: {
                limit?: number;
                start?: number;
                type?: "PRE_RECEIVE" | "POST_RECEIVE";
            };
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestRepositoryHook"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_settings_hook_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                hookKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRepositoryHook"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_settings_hook_enabled_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                hookKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRepositoryHook"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_settings_hook_enabled_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                hookKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRepositoryHook"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_settings_hook_settings_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                hookKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExampleSettings"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_settings_hook_settings_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                hookKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExampleSettings"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_settings_pull_requests_scm_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                scmId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestPullRequestSettings"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_settings_pull_requests_scm_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                scmId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description An empty object removes the configuration of the project. */
                    mergeConfig: {
                        defaultStrategy?: {
                            /** @description Id of an enabled strategy. */
                            id: string;
                        };
                        /** @description The strategies to enable; all others are disabled. */
                        strategies?: {
                            /** @description E.g. no-ff, ff, ff-only, rebase-no-ff, rebase-ff-only, squash, squash-ff-only. */
                            id: string;
                        }[];
                        /** @description How many commit summaries go into the merge message. */
                        commitSummaries?: number;
                        commitMessageTemplate?: {
                            /** @description With variables such as ${id} and ${title}. */
                            title: string;
                            body: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestPullRequestSettings"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_settings_reviewer_groups_list: {
        parameters: {
            query?: {
                limit?: number;
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestReviewerGroup"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_settings_reviewer_groups_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    description?: string;
                    /** @description Members of the group. */
                    users?: {
                        /** @description Numeric user id. */
                        id?: number;
                        /** @description User name. */
                        name?: string;
                        slug?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestReviewerGroup"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_settings_reviewer_group_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestReviewerGroup"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_settings_reviewer_group_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    description?: string;
                    /** @description Members of the group. */
                    users?: {
                        /** @description Numeric user id. */
                        id?: number;
                        /** @description User name. */
                        name?: string;
                        slug?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestReviewerGroup"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_settings_reviewer_group_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_webhooks_list: {
        parameters: {
            query?: {
                event?: string[];
                statistics?: boolean;
            };
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_webhooks_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: uri */
                    url: string;
                    /** @description E.g. repo:refs_changed, pr:opened, pr:merged. */
                    events: string[];
                    active?: boolean;
                    /** @description E.g. secret: the key that signs each request. */
                    configuration?: Record<string, never>;
                    /** @description Basic authentication at the URL. */
                    credentials?: {
                        username: string;
                        password: string;
                    };
                    /** @description false accepts any TLS certificate. */
                    sslVerificationRequired?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestWebhook"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_webhooks_test: {
        parameters: {
            query?: {
                sslVerificationRequired?: boolean;
                url?: string;
                webhookId?: number;
            };
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    username: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestWebhookRequestResponse"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_webhook_get: {
        parameters: {
            query?: {
                statistics?: boolean;
            };
            header?: never;
            path: {
                projectKey: string;
                webhookId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestWebhook"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_webhook_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                webhookId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** Format: uri */
                    url?: string;
                    /** @description E.g. repo:refs_changed, pr:opened, pr:merged. */
                    events?: string[];
                    active?: boolean;
                    /** @description E.g. secret: the key that signs each request. */
                    configuration?: Record<string, never>;
                    /** @description Basic authentication at the URL. */
                    credentials?: {
                        username: string;
                        password: string;
                    };
                    /** @description false accepts any TLS certificate. */
                    sslVerificationRequired?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestWebhook"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_webhook_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                webhookId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_webhook_latest_get: {
        parameters: {
            query?: {
                event?: string;
                outcome?: "SUCCESS" | "FAILURE" | "ERROR";
            };
            header?: never;
            path: {
                projectKey: string;
                webhookId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestDetailedInvocation"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_webhook_statistics_get: {
        parameters: {
            query?: {
                event?: string;
            };
            header?: never;
            path: {
                projectKey: string;
                webhookId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestInvocationHistory"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    project_webhook_statistics_summary_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                webhookId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestInvocationHistory"];
                };
            };
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repos_list: {
        parameters: {
            query?: {
                archived?: "ACTIVE" | "ARCHIVED" | "ALL";
                limit?: number;
                name?: string;
                permission?: "REPO_READ" | "REPO_WRITE" | "REPO_ADMIN";
                projectkey?: string;
                projectname?: string;
                start?: number;
                state?: "AVAILABLE" | "INITIALISING" | "INITIALISATION_FAILED";
                visibility?: "public" | "private";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestRepository"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    secret_scanning_exempt_get: {
        parameters: {
            query?: {
                limit?: number;
                order?: "NAME_ASC" | "NAME_DESC";
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestRepository"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    secret_scanning_exempt_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Project key. */
                    projectKey: string;
                    /** @description Repository slug. */
                    slug: string;
                }[];
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    secret_scanning_rules_list: {
        parameters: {
            query?: {
                filter?: string;
                limit?: number;
                order?: "NAME_ASC" | "NAME_DESC";
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestSecretScanningRule"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    secret_scanning_rules_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description Regular expression for a secret in a line. This or pathRegex is needed. */
                    lineRegex?: string;
                    /** @description Regular expression for a file name. This or lineRegex is needed. */
                    pathRegex?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestSecretScanningRule"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    secret_scanning_rule_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestSecretScanningRule"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    secret_scanning_rule_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @description Regular expression for a secret in a line. This or pathRegex is needed. */
                    lineRegex?: string;
                    /** @description Regular expression for a file name. This or lineRegex is needed. */
                    pathRegex?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestSecretScanningRule"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    secret_scanning_rule_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    signing_x509_certificates_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestX509Certificate"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    signing_x509_certificates_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description The X.509 certificate file, Base64 encoded. */
                    certificate: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestX509Certificate"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    signing_x509_certificates_crl_item_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    signing_x509_certificate_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    system_signing_configuration_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestSystemSigningConfiguration"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    system_signing_configuration_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Whether Bitbucket signs Git objects. */
                    enabled: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestSystemSigningConfiguration"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    users_list: {
        parameters: {
            query?: {
                filter?: string;
                group?: string;
                permission?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestApplicationUser"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    users_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    displayName?: string;
                    /** Format: email */
                    email?: string;
                    /** @description Your current password; may be asked for when the e-mail changes. */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestApplicationUser"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    users_credentials_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    oldPassword: string;
                    /** @description New password. */
                    password: string;
                    /** @description The new password again. */
                    passwordConfirm: string;
                };
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    user_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestApplicationUser"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    user_avatar_png_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userSlug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description The image file, base64. */
                    avatar: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    user_avatar_png_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestNamedLink"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    user_settings_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userSlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExampleSettingsMap"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    user_settings_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userSlug: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    audit_retention_config_review_delete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    branch_permissions_repo_restrictions_list: {
        parameters: {
            query?: {
                limit?: number;
                matcherId?: string;
                matcherType?: "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH";
                start?: number;
                type?: "read-only" | "no-deletes" | "fast-forward-only" | "pull-request-only" | "no-creates";
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestRefRestriction"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    branch_permissions_repo_restrictions_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atl.bitbucket.bulk+json": {
                    /** @enum {string} */
                    type: "read-only" | "no-deletes" | "fast-forward-only" | "pull-request-only" | "no-creates";
                    matcher: {
                        /** @description Full ref (refs/heads/main), glob or branching-model id */
                        id: string;
                        type: {
                            /** @enum {string} */
                            id: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH";
                        };
                    };
                    /** @description User slugs that are exempt */
                    users?: string[];
                    /** @description Group names that are exempt */
                    groups?: string[];
                    /** @description Ids of access keys that are exempt */
                    accessKeys?: number[];
                }[];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRefRestriction"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    branch_permissions_repo_restriction_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRefRestriction"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    branch_permissions_repo_restriction_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    branch_permissions_project_restrictions_list: {
        parameters: {
            query?: {
                limit?: number;
                matcherId?: string;
                matcherType?: "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH";
                start?: number;
                type?: "read-only" | "no-deletes" | "fast-forward-only" | "pull-request-only" | "no-creates";
            };
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestRefRestriction"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    branch_permissions_project_restrictions_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.atl.bitbucket.bulk+json": {
                    /** @enum {string} */
                    type: "read-only" | "no-deletes" | "fast-forward-only" | "pull-request-only" | "no-creates";
                    matcher: {
                        /** @description Full ref (refs/heads/main), glob or branching-model id */
                        id: string;
                        type: {
                            /** @enum {string} */
                            id: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH";
                        };
                    };
                    /** @description User slugs that are exempt */
                    users?: string[];
                    /** @description Group names that are exempt */
                    groups?: string[];
                    /** @description Ids of access keys that are exempt */
                    accessKeys?: number[];
                }[];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRefRestriction"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    branch_permissions_project_restriction_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRefRestriction"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    branch_permissions_project_restriction_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    branch_utils_repo_branches_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description Commit to start at. */
                    startPoint: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestBranch"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    branch_utils_repo_branches_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Branch to delete, such as refs/heads/old. */
                    name: string;
                    /** @description Commit the branch must point to, else 400. */
                    endPoint?: string;
                    /** @description true only checks; nothing is deleted. */
                    dryRun?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    branch_utils_repo_branches_info_commit_get: {
        parameters: {
            query?: {
                limit?: number;
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                commitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestMinimalRef"][];
                    };
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    build_status_commits_stats_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string[];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestMultipleBuildStats"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    build_status_commits_stats_commit_get: {
        parameters: {
            query?: {
                includeUnique?: boolean;
            };
            header?: never;
            path: {
                commitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestBuildStats"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    build_status_commit_get: {
        parameters: {
            query?: {
                limit?: number;
                orderBy?: "NEWEST" | "OLDEST" | "STATUS";
                start?: number;
            };
            header?: never;
            path: {
                commitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestBuildStatus"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    build_status_commit_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                commitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    state: "SUCCESSFUL" | "FAILED" | "INPROGRESS";
                    /** @description Identifies the build plan. */
                    key: string;
                    /**
                     * Format: uri
                     * @description Page of the build.
                     */
                    url: string;
                    name?: string;
                    description?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    repo_commit_comment_reaction_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                commitId: string;
                commentId: number;
                emoticon: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestUserReaction"];
                };
            };
        };
    };
    repo_commit_comment_reaction_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                commitId: string;
                commentId: number;
                emoticon: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pull_request_comment_reaction_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
                commentId: number;
                emoticon: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestUserReaction"];
                };
            };
        };
    };
    pull_request_comment_reaction_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
                commentId: number;
                emoticon: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    csp_settings_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description STRICT enforces the policy, REPORT_ONLY only reports violations.
                     * @enum {string}
                     */
                    strictness: "STRICT" | "REPORT_ONLY" | "DEFAULT";
                };
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    default_reviewers_project_condition_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sourceMatcher: {
                        /** @description Full ref, glob or branching-model id; ANY_REF_MATCHER_ID for ANY_REF */
                        id: string;
                        type: {
                            /** @enum {string} */
                            id: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH";
                        };
                    };
                    targetMatcher: {
                        /** @description Full ref, glob or branching-model id; ANY_REF_MATCHER_ID for ANY_REF */
                        id: string;
                        type: {
                            /** @enum {string} */
                            id: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH";
                        };
                    };
                    /** @description May be empty when reviewerGroups is given */
                    reviewers: {
                        /** @description Numeric user id */
                        id: number;
                    }[];
                    reviewerGroups?: {
                        /** @description Reviewer group id */
                        id: number;
                    }[];
                    requiredApprovals: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestPullRequestCondition"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    default_reviewers_project_condition_item_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sourceMatcher: {
                        /** @description Full ref, glob or branching-model id; ANY_REF_MATCHER_ID for ANY_REF */
                        id: string;
                        type: {
                            /** @enum {string} */
                            id: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH";
                        };
                    };
                    targetMatcher: {
                        /** @description Full ref, glob or branching-model id; ANY_REF_MATCHER_ID for ANY_REF */
                        id: string;
                        type: {
                            /** @enum {string} */
                            id: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH";
                        };
                    };
                    /** @description May be empty when reviewerGroups is given */
                    reviewers: {
                        /** @description Numeric user id */
                        id: number;
                    }[];
                    reviewerGroups?: {
                        /** @description Reviewer group id */
                        id: number;
                    }[];
                    requiredApprovals: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestPullRequestCondition"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    default_reviewers_project_condition_item_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    default_reviewers_project_conditions_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestPullRequestCondition"][];
                };
            };
        };
    };
    default_reviewers_repo_condition_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sourceMatcher: {
                        /** @description Full ref, glob or branching-model id; ANY_REF_MATCHER_ID for ANY_REF */
                        id: string;
                        type: {
                            /** @enum {string} */
                            id: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH";
                        };
                    };
                    targetMatcher: {
                        /** @description Full ref, glob or branching-model id; ANY_REF_MATCHER_ID for ANY_REF */
                        id: string;
                        type: {
                            /** @enum {string} */
                            id: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH";
                        };
                    };
                    /** @description May be empty when reviewerGroups is given */
                    reviewers: {
                        /** @description Numeric user id */
                        id: number;
                    }[];
                    reviewerGroups?: {
                        /** @description Reviewer group id */
                        id: number;
                    }[];
                    requiredApprovals: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestPullRequestCondition"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    default_reviewers_repo_condition_item_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sourceMatcher: {
                        /** @description Full ref, glob or branching-model id; ANY_REF_MATCHER_ID for ANY_REF */
                        id: string;
                        type: {
                            /** @enum {string} */
                            id: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH";
                        };
                    };
                    targetMatcher: {
                        /** @description Full ref, glob or branching-model id; ANY_REF_MATCHER_ID for ANY_REF */
                        id: string;
                        type: {
                            /** @enum {string} */
                            id: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH";
                        };
                    };
                    /** @description May be empty when reviewerGroups is given */
                    reviewers: {
                        /** @description Numeric user id */
                        id: number;
                    }[];
                    reviewerGroups?: {
                        /** @description Reviewer group id */
                        id: number;
                    }[];
                    requiredApprovals: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestPullRequestCondition"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    default_reviewers_repo_condition_item_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    default_reviewers_repo_conditions_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestPullRequestCondition"][];
                };
            };
        };
    };
    default_reviewers_repo_reviewers_list: {
        parameters: {
            query?: {
                sourceRefId?: string;
                sourceRepoId?: number;
                targetRefId?: string;
                targetRepoId?: number;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestPullRequestCondition"][];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    default_tasks_repo_tasks_list: {
        parameters: {
            query?: {
                limit?: number;
                markup?: boolean;
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestDefaultTask"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    default_tasks_repo_tasks_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Text of the task. */
                    description: string;
                    /** @description Which source branches get the task. */
                    sourceMatcher?: {
                        /** @description Ref such as refs/heads/main, or the pattern or model id. */
                        id: string;
                        displayId?: string;
                        type: {
                            /** @enum {string} */
                            id: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH";
                            /** @description Display name of the type, such as Branch. */
                            name: string;
                        };
                    };
                    /** @description Which target branches get the task. */
                    targetMatcher?: {
                        /** @description Ref such as refs/heads/main, or the pattern or model id. */
                        id: string;
                        displayId?: string;
                        type: {
                            /** @enum {string} */
                            id: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH";
                            /** @description Display name of the type, such as Branch. */
                            name: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestDefaultTask"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    default_tasks_repo_tasks_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    default_tasks_repo_task_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                taskId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Text of the task. */
                    description: string;
                    /** @description Which source branches get the task. */
                    sourceMatcher?: {
                        /** @description Ref such as refs/heads/main, or the pattern or model id. */
                        id: string;
                        displayId?: string;
                        type: {
                            /** @enum {string} */
                            id: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH";
                            /** @description Display name of the type, such as Branch. */
                            name: string;
                        };
                    };
                    /** @description Which target branches get the task. */
                    targetMatcher?: {
                        /** @description Ref such as refs/heads/main, or the pattern or model id. */
                        id: string;
                        displayId?: string;
                        type: {
                            /** @enum {string} */
                            id: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH";
                            /** @description Display name of the type, such as Branch. */
                            name: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestDefaultTask"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    default_tasks_repo_task_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                taskId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    default_tasks_project_tasks_list: {
        parameters: {
            query?: {
                limit?: number;
                markup?: boolean;
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestDefaultTask"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    default_tasks_project_tasks_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Text of the task. */
                    description: string;
                    /** @description Which source branches get the task. */
                    sourceMatcher?: {
                        /** @description Ref such as refs/heads/main, or the pattern or model id. */
                        id: string;
                        displayId?: string;
                        type: {
                            /** @enum {string} */
                            id: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH";
                            /** @description Display name of the type, such as Branch. */
                            name: string;
                        };
                    };
                    /** @description Which target branches get the task. */
                    targetMatcher?: {
                        /** @description Ref such as refs/heads/main, or the pattern or model id. */
                        id: string;
                        displayId?: string;
                        type: {
                            /** @enum {string} */
                            id: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH";
                            /** @description Display name of the type, such as Branch. */
                            name: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestDefaultTask"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    default_tasks_project_tasks_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    default_tasks_project_task_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                taskId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Text of the task. */
                    description: string;
                    /** @description Which source branches get the task. */
                    sourceMatcher?: {
                        /** @description Ref such as refs/heads/main, or the pattern or model id. */
                        id: string;
                        displayId?: string;
                        type: {
                            /** @enum {string} */
                            id: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH";
                            /** @description Display name of the type, such as Branch. */
                            name: string;
                        };
                    };
                    /** @description Which target branches get the task. */
                    targetMatcher?: {
                        /** @description Ref such as refs/heads/main, or the pattern or model id. */
                        id: string;
                        displayId?: string;
                        type: {
                            /** @enum {string} */
                            id: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH";
                            /** @description Display name of the type, such as Branch. */
                            name: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestDefaultTask"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    default_tasks_project_task_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                taskId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    git_pull_request_rebase_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestPullRequestRebaseability"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    git_pull_request_rebase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Current version of the pull request. */
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestPullRequestRebaseResult"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    git_repo_tags_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description Branch, tag or commit to tag. */
                    startPoint: string;
                    /** @enum {string} */
                    type?: "ANNOTATED" | "LIGHTWEIGHT";
                    /** @description For an annotated tag. */
                    message?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestTag"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    git_repo_tag_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    gpg_keys_list: {
        parameters: {
            query?: {
                limit?: number;
                start?: number;
                user?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestGpgKey"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    gpg_keys_create: {
        parameters: {
            query?: {
                user?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description ASCII-armored GPG public key. */
                    text: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestGpgKey"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    gpg_keys_delete: {
        parameters: {
            query?: {
                user?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    gpg_key_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fingerprintOrId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    indexing_repo_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRepositoryIndexingDetails"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    indexing_repo_indexing_queue_details_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRepositoryIndexingQueueDetails"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    indexing_repo_indexing_queued_status_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestIndexingIsRepositoryQueued"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    indexing_reindex: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Project key. */
                    projectKey: string;
                    /** @description Repository slug. */
                    slug: string;
                }[];
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    indexing_restart: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description true lets the event in progress finish; false, the default, cuts it off. */
                    gracefulShutdown?: boolean;
                    /** @description true answers only once the worker runs again. */
                    waitForRestart?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    indexing_support_info_broken_repos_list: {
        parameters: {
            query?: {
                limit?: number;
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestBrokenIndexStatusRepository"][];
                    };
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    indexing_support_info_thread_snapshot_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestIndexingThreadDetails"][];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    insights_repo_commit_annotations_list: {
        parameters: {
            query?: {
                externalId?: string[];
                key?: string[];
                path?: string[];
                severity?: ("LOW" | "MEDIUM" | "HIGH")[];
                type?: ("VULNERABILITY" | "CODE_SMELL" | "BUG")[];
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                commitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestInsightAnnotationsResponse"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    insights_repo_commit_reports_list: {
        parameters: {
            query?: {
                limit?: number;
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                commitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestInsightReport"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    insights_repo_commit_report_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                commitId: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestInsightReport"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    insights_repo_commit_report_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                commitId: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /** @description What the report is about; line breaks are kept. */
                    details?: string;
                    /** @enum {string} */
                    result?: "PASS" | "FAIL";
                    /** @description Tool or company behind the report. */
                    reporter?: string;
                    /**
                     * Format: uri
                     * @description Full results in the reporting tool.
                     */
                    link?: string;
                    /** Format: uri */
                    logoUrl?: string;
                    /** @description Facts shown with the report. */
                    data?: {
                        title: string;
                        /**
                         * @description How to show the value; guessed when absent.
                         * @enum {string}
                         */
                        type?: "BOOLEAN" | "DATE" | "DURATION" | "LINK" | "NUMBER" | "PERCENTAGE" | "TEXT";
                        /** @description Number, boolean or text; DATE, DURATION in ms; LINK takes {linktext, href}. */
                        value: unknown;
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestInsightReport"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    insights_repo_commit_report_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                commitId: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    insights_repo_commit_report_annotations_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                commitId: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestInsightAnnotationsResponse"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    insights_repo_commit_report_annotations_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                commitId: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    annotations: {
                        /** @description Id of your choice, to update or delete this annotation later. */
                        externalId?: string;
                        /** @description Text shown to users. */
                        message: string;
                        /** @enum {string} */
                        severity: "LOW" | "MEDIUM" | "HIGH";
                        /** @enum {string} */
                        type?: "VULNERABILITY" | "CODE_SMELL" | "BUG";
                        /** @description File in the repository; without it shown for the whole pull request. */
                        path?: string;
                        /** @description Line in the file; 0 or absent: top of the file. */
                        line?: number;
                        /**
                         * Format: uri
                         * @description Page with details in the reporting tool.
                         */
                        link?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    insights_repo_commit_report_annotations_delete: {
        parameters: {
            query?: {
                externalId?: string[];
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                commitId: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    insights_repo_commit_report_annotation_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                commitId: string;
                key: string;
                externalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Text shown to users. */
                    message: string;
                    /** @enum {string} */
                    severity: "LOW" | "MEDIUM" | "HIGH";
                    /** @enum {string} */
                    type?: "VULNERABILITY" | "CODE_SMELL" | "BUG";
                    /** @description File in the repository; without it shown for the whole pull request. */
                    path?: string;
                    /** @description Line in the file; 0 or absent: top of the file. */
                    line?: number;
                    /**
                     * Format: uri
                     * @description Page with details in the reporting tool.
                     */
                    link?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    jira_comment_issues_create: {
        parameters: {
            query?: {
                applicationId?: string;
            };
            header?: never;
            path: {
                commentId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fields: Record<string, never>;
                    update?: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestCommentJiraIssue"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    jira_issue_commits_list: {
        parameters: {
            query?: {
                limit?: number;
                maxChanges?: number;
                start?: number;
            };
            header?: never;
            path: {
                issueKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestChangeset"][];
                    };
                };
            };
        };
    };
    jira_project_primary_enhanced_entitylink_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestEnhancedEntityLink"];
                };
            };
        };
    };
    jira_pull_request_issues_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                pullRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestJiraIssue"][];
                };
            };
        };
    };
    keys_repo_ssh_list: {
        parameters: {
            query?: {
                effective?: boolean;
                filter?: string;
                limit?: number;
                minimumPermission?: string;
                permission?: string;
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestSshAccessKey"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    keys_repo_ssh_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    key: {
                        /** @description Public key line, e.g. ssh-ed25519 AAAA... name. */
                        text: string;
                        label?: string;
                        /** @description Days until the key expires. */
                        expiryDays?: number;
                    };
                    /** @enum {string} */
                    permission: "REPO_READ" | "REPO_WRITE";
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestSshAccessKey"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    keys_repo_ssh_key_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                keyId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestSshAccessKey"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    keys_repo_ssh_key_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                keyId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    keys_repo_ssh_key_permission_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                keyId: number;
                permission: "REPO_READ" | "REPO_WRITE";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestSshAccessKey"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    keys_project_ssh_list: {
        parameters: {
            query?: {
                filter?: string;
                limit?: number;
                permission?: string;
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestSshAccessKey"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    keys_project_ssh_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    key: {
                        /** @description Public key line, e.g. ssh-ed25519 AAAA... name. */
                        text: string;
                        label?: string;
                        /** @description Days until the key expires. */
                        expiryDays?: number;
                    };
                    /** @enum {string} */
                    permission: "PROJECT_READ" | "PROJECT_WRITE";
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestSshAccessKey"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    keys_project_ssh_key_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                keyId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestSshAccessKey"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    keys_project_ssh_key_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                keyId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    keys_project_ssh_key_permission_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                keyId: number;
                permission: "PROJECT_READ" | "PROJECT_WRITE";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestSshAccessKey"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    keys_ssh_key_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                keyId: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Projects that the key shall no longer open. */
                    projects?: {
                        key: string;
                    }[];
                    /** @description Repositories that the key shall no longer open. */
                    repositories?: {
                        slug: string;
                        project: {
                            key: string;
                        };
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    keys_ssh_key_projects_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                keyId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    keys_ssh_key_repos_list: {
        parameters: {
            query?: {
                withRestrictions?: boolean;
            };
            header?: never;
            path: {
                keyId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_account_settings_preferred_mirror_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestMirrorServer"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_account_preferred_mirror_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string;
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_account_preferred_mirror_delete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_analytics_settings_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestAnalyticsSettings"];
                };
            };
        };
    };
    mirroring_authenticate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    credentials: {
                        password?: string;
                        username?: string;
                        token?: string;
                        algorithm?: string;
                        publicKey?: string;
                    };
                    repositoryId?: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestApplicationUserWithPermissions"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_farm_nodes_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestClusterNode"][];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_mirror_repos_delayed_sync_get: {
        parameters: {
            query?: {
                delayThreshold?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestDelayedSyncRepository"][];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_mirror_repo_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                externalRepositoryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestMirroredRepository"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_mirror_servers_list: {
        parameters: {
            query?: {
                limit?: number;
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestMirrorServer"][];
                    };
                };
            };
        };
    };
    mirroring_mirror_servers_mirror_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mirrorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestMirrorServer"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_mirror_servers_mirror_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mirrorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    baseUrl?: string;
                    productVersion?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestMirrorServer"];
                };
            };
        };
    };
    mirroring_mirror_servers_mirror_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mirrorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_mirror_servers_mirror_events_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mirrorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    mirrorRepoId?: number;
                    /** @enum {string} */
                    type?: "SYNCHRONIZED" | "SYNCHRONIZATION_FAILED";
                    upstreamRepoId?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_progress_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestSyncProgress"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_project_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestProject"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_project_repos_list: {
        parameters: {
            query?: {
                includeDefaultBranch?: boolean;
                limit?: number;
                start?: number;
            };
            header?: never;
            path: {
                projectId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["EnrichedRepository"][];
                    };
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_repos_list: {
        parameters: {
            query?: {
                includeDefaultBranch?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrichedRepository"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_repo_get: {
        parameters: {
            query?: {
                includeDefaultBranch?: boolean;
            };
            header?: never;
            path: {
                repoId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrichedRepository"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_repo_mirrors_list: {
        parameters: {
            query?: {
                preAuthorized?: boolean;
            };
            header?: never;
            path: {
                repoId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestMirroredRepositoryDescriptor"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_requests_list: {
        parameters: {
            query?: {
                limit?: number;
                start?: number;
                state?: "PENDING" | "ACCEPTED" | "REJECTED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestMirroringRequest"][];
                    };
                };
            };
        };
    };
    mirroring_requests_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id?: number;
                    mirrorBaseUrl?: string;
                    mirrorId?: string;
                    mirrorName?: string;
                    /** @enum {string} */
                    mirrorType?: "SINGLE" | "FARM";
                    productVersion?: string;
                    /** @enum {string} */
                    state?: "PENDING" | "ACCEPTED" | "REJECTED";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestMirroringRequest"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_request_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mirroringRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestMirroringRequest"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_request_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mirroringRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_request_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mirroringRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestMirrorServer"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_request_reject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mirroringRequestId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestMirrorServer"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_support_info_repo_repo_lock_owner_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRepositoryLockOwner"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_support_info_repo_repo_sync_status_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestMirrorRepositorySynchronizationStatus"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_support_info_ref_changes_queue_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRefSyncQueue"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_support_ref_changes_queue_count_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_support_info_repo_lock_owners_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRepositoryLockOwner"][];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_support_info_repo_sync_status_get: {
        parameters: {
            query?: {
                limit?: number;
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestMirrorRepositorySynchronizationStatus"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_sync_settings_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestUpstreamSettings"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_sync_settings_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    mode?: "ALL_PROJECTS" | "SELECTED_PROJECTS";
                    projectIds?: string[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestUpstreamSettings"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_sync_settings_mode_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_sync_settings_mode_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_sync_settings_projects_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_sync_settings_projects_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string[];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_sync_settings_project_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_sync_settings_project_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_upstream_server_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestUpstreamServer"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_zdu_end: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRollingUpgradeState"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mirroring_zdu_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRollingUpgradeState"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    policies_admin_repos_archive_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRepositoryPolicy"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    policies_admin_repos_archive_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Lowest level that may archive repositories.
                     * @enum {string}
                     */
                    permission: "SYS_ADMIN" | "ADMIN" | "PROJECT_ADMIN" | "REPO_ADMIN";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRepositoryPolicy"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    policies_admin_repos_delete_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRepositoryPolicy"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    policies_admin_repos_delete_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Lowest level that may delete repositories.
                     * @enum {string}
                     */
                    permission: "SYS_ADMIN" | "ADMIN" | "PROJECT_ADMIN" | "REPO_ADMIN";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRepositoryPolicy"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    required_builds_repo_condition_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Builds (parent keys) that must be green; at least one. */
                    buildParentKeys: string[];
                    /** @description Target branches that the check guards. */
                    refMatcher: {
                        /** @description Ref, pattern or model id, as type says. */
                        id: string;
                        type: {
                            /** @enum {string} */
                            id: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH";
                        };
                    };
                    /** @description Source branches that the check lets pass. */
                    exemptRefMatcher?: {
                        /** @description Ref, pattern or model id, as type says. */
                        id: string;
                        type: {
                            /** @enum {string} */
                            id: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH";
                        };
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRequiredBuildCondition"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    required_builds_repo_condition_item_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Builds (parent keys) that must be green; at least one. */
                    buildParentKeys: string[];
                    /** @description Target branches that the check guards. */
                    refMatcher: {
                        /** @description Ref, pattern or model id, as type says. */
                        id: string;
                        type: {
                            /** @enum {string} */
                            id: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH";
                        };
                    };
                    /** @description Source branches that the check lets pass. */
                    exemptRefMatcher?: {
                        /** @description Ref, pattern or model id, as type says. */
                        id: string;
                        type: {
                            /** @enum {string} */
                            id: "ANY_REF" | "BRANCH" | "PATTERN" | "MODEL_CATEGORY" | "MODEL_BRANCH";
                        };
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRequiredBuildCondition"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    required_builds_repo_condition_item_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    required_builds_repo_conditions_list: {
        parameters: {
            query?: {
                limit?: number;
                start?: number;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestRequiredBuildCondition"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    secrets_keys_inactive_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    secrets_keys_inactive_delete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    secrets_keys_rotate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ssh_keys_list: {
        parameters: {
            query?: {
                limit?: number;
                start?: number;
                user?: string;
                userName?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isLastPage?: boolean;
                        limit?: number;
                        /** Format: int32 */
                        nextPageStart?: number;
                        size?: number;
                        /** Format: int32 */
                        start?: number;
                        values?: components["schemas"]["RestSshKey"][];
                    };
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ssh_keys_create: {
        parameters: {
            query?: {
                user?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Public key line, e.g. ssh-ed25519 AAAA... name. */
                    text: string;
                    label?: string;
                    /** @description Days until the key expires. */
                    expiryDays?: number;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestSshKey"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ssh_keys_delete: {
        parameters: {
            query?: {
                user?: string;
                userName?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ssh_key_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                keyId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestSshKey"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ssh_key_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                keyId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ssh_settings_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestSshSettings"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sync_repo_get: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRefSyncStatus"];
                };
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sync_repo_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description true turns syncing on. */
                    enabled: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRefSyncStatus"];
                };
            };
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sync_repo_synchronize: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectKey: string;
                repositorySlug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Full ref, e.g. refs/heads/main. */
                    refId: string;
                    /**
                     * @description MERGE only for a diverged ref; DISCARD drops local commits.
                     * @enum {string}
                     */
                    action: "MERGE" | "DISCARD";
                    /** @description Only with MERGE. */
                    context?: {
                        /** @description For the merge commit. */
                        commitMessage?: string;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestRejectedRef"];
                };
            };
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
