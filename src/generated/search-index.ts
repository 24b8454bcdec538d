// DO NOT EDIT: written by `npm run generate` from openapi/.
// Bitbucket Data Center 10.0; SHA-256 of Atlassian's document: 7be638eefc1e780d78051f4f332561a740211a4453a29079a6e382d2aa67104a

import type { SearchIndex } from '../runtime/search/search-index.ts';

export const searchIndex: SearchIndex = {
  documents: `{"documentCount":560,"nextId":560,"documentIds":{"0":"access_tokens_project_tokens_list","1":"access_tokens_project_token_create","2":"access_tokens_repo_tokens_list","3":"access_tokens_repo_token_create","4":"access_tokens_repo_token_delete","5":"access_tokens_repo_token_get","6":"access_tokens_repo_token_update","7":"access_tokens_project_token_delete","8":"access_tokens_project_token_get","9":"access_tokens_project_token_update","10":"access_tokens_user_tokens_list","11":"access_tokens_user_token_create","12":"access_tokens_user_token_delete","13":"access_tokens_user_token_get","14":"access_tokens_user_token_update","15":"admin_get","16":"admin_set","17":"admin_supported_key_types_list","18":"admin_banner_delete","19":"admin_banner_get","20":"admin_banner_set","21":"admin_cluster_get","22":"admin_default_branch_delete","23":"admin_default_branch_get","24":"admin_default_branch_set","25":"admin_git_mesh_config_control_plane_pem_get","26":"admin_git_mesh_diagnostics_connectivity_get","27":"admin_git_mesh_nodes_list","28":"admin_git_mesh_nodes_create","29":"admin_git_mesh_node_delete","30":"admin_git_mesh_node_get","31":"admin_git_mesh_node_update","32":"admin_git_mesh_support_zips_list","33":"admin_git_mesh_support_zip_get","34":"admin_groups_delete","35":"admin_groups_list","36":"admin_group_create","37":"admin_groups_add_user","38":"admin_groups_add_users","39":"admin_groups_more_members_list","40":"admin_groups_more_non_members_list","41":"admin_groups_remove_user","42":"admin_license_get","43":"admin_license_create","44":"admin_mail_server_delete","45":"admin_mail_server_get","46":"admin_mail_server_set","47":"admin_mail_server_sender_address_delete","48":"admin_mail_server_sender_address_get","49":"admin_mail_server_sender_address_set","50":"admin_permissions_groups_delete","51":"admin_permissions_groups_list","52":"admin_permissions_groups_set","53":"admin_permissions_groups_none_list","54":"admin_permissions_users_delete","55":"admin_permissions_users_list","56":"admin_permissions_users_set","57":"admin_permissions_users_none_list","58":"admin_pull_requests_scm_get","59":"admin_pull_requests_scm_update","60":"admin_rate_limit_history_list","61":"admin_rate_limit_settings_get","62":"admin_rate_limit_settings_set","63":"admin_rate_limit_settings_users_list","64":"admin_rate_limit_settings_users_create","65":"admin_rate_limit_settings_user_delete","66":"admin_rate_limit_settings_user_get","67":"admin_rate_limit_settings_user_update","68":"admin_user_directories_list","69":"admin_users_delete","70":"admin_users_list","71":"admin_user_create","72":"admin_users_set","73":"admin_users_add_group","74":"admin_users_add_groups","75":"admin_users_captcha_delete","76":"admin_users_credentials_set","77":"admin_users_erasure_get","78":"admin_users_erasure","79":"admin_users_more_members_list","80":"admin_users_more_non_members_list","81":"admin_users_remove_group","82":"admin_users_rename","83":"application_properties_get","84":"build_capabilities_get","85":"dashboard_pull_request_suggestions_list","86":"dashboard_pull_requests_list","87":"deployment_capabilities_get","88":"groups_list","89":"hook_scripts_create","90":"hook_script_delete","91":"hook_script_get","92":"hook_script_update","93":"hook_script_content_get","94":"hook_avatar_get","95":"inbox_pull_requests_list","96":"inbox_pull_requests_count_get","97":"labels_list","98":"label_get","99":"label_labeled_get","100":"logs_logger_get","101":"logs_logger_level_update","102":"logs_root_logger_get","103":"logs_root_logger_level_update","104":"logs_settings_get","105":"logs_settings_set","106":"markup_preview","107":"migration_exports_create","108":"migration_exports_preview","109":"migration_export_get","110":"migration_export_cancel","111":"migration_export_messages_list","112":"migration_imports_create","113":"migration_import_get","114":"migration_import_cancel","115":"migration_import_messages_list","116":"migration_mesh_create","117":"migration_mesh_preview","118":"migration_mesh_repos_list","119":"migration_mesh_summaries_list","120":"migration_mesh_summary_get","121":"migration_mesh_job_get","122":"migration_mesh_job_cancel","123":"migration_mesh_job_messages_list","124":"migration_mesh_job_summary_get","125":"profile_recent_repos_list","126":"projects_list","127":"projects_create","128":"project_delete","129":"project_get","130":"project_update","131":"project_avatar_png_get","132":"project_avatar_png_create","133":"project_hook_scripts_list","134":"project_hook_script_delete","135":"project_hook_script_update","136":"project_permissions_delete","137":"project_permissions_groups_delete","138":"project_permissions_groups_list","139":"project_permissions_groups_set","140":"project_permissions_groups_none_list","141":"project_permissions_search","142":"project_permissions_users_delete","143":"project_permissions_users_list","144":"project_permissions_users_set","145":"project_permissions_users_none_list","146":"project_permission_all_list","147":"project_permission_all_create","148":"project_repos_list","149":"project_repos_create","150":"repo_delete","151":"repo_get","152":"repo_fork","153":"repo_update","154":"repo_archive_get","155":"repo_attachment_delete","156":"repo_attachment_get","157":"repo_attachment_metadata_delete","158":"repo_attachment_metadata_get","159":"repo_attachment_metadata_set","160":"repo_branches_list","161":"repo_branches_create","162":"repo_branches_default_get","163":"repo_branches_default_set","164":"repo_browse_get","165":"repo_browse_path_get","166":"repo_file_edit","167":"repo_changes_list","168":"repo_commits_list","169":"repo_commit_get","170":"repo_commit_builds_delete","171":"repo_commit_builds_list","172":"repo_commit_builds_create","173":"repo_commit_changes_list","174":"repo_commit_comments_list","175":"repo_commit_comments_create","176":"repo_commit_comment_delete","177":"repo_commit_comment_get","178":"repo_commit_comment_update","179":"repo_commit_deployments_delete","180":"repo_commit_deployments_list","181":"repo_commit_deployments_create","182":"repo_commit_diff_stats_summary_path_get","183":"repo_commit_diff_path_get","184":"repo_commit_merge_base_get","185":"repo_commit_pull_requests_list","186":"repo_commit_watch_delete","187":"repo_commit_watch","188":"repo_compare_changes_list","189":"repo_compare_commits_list","190":"repo_compare_diff_stats_summary_path_get","191":"repo_compare_diff_path_get","192":"repo_contributing_get","193":"repo_default_branch_get","194":"repo_default_branch_set","195":"repo_diff_get","196":"repo_diff_path_get","197":"repo_files_list","198":"repo_files_path_get","199":"repo_forks_list","200":"repo_hook_scripts_list","201":"repo_hook_script_delete","202":"repo_hook_script_update","203":"repo_labels_list","204":"repo_labels_create","205":"repo_label_delete","206":"repo_last_modified_get","207":"repo_last_modified_path_get","208":"repo_license_get","209":"repo_participants_list","210":"repo_patch_get","211":"repo_permissions_delete","212":"repo_permissions_groups_delete","213":"repo_permissions_groups_list","214":"repo_permissions_groups_set","215":"repo_permissions_groups_none_list","216":"repo_permissions_search","217":"repo_permissions_users_delete","218":"repo_permissions_users_list","219":"repo_permissions_users_set","220":"repo_permissions_users_none_list","221":"pull_requests_list","222":"pull_requests_create","223":"pull_request_delete","224":"pull_request_get","225":"pull_request_update","226":"pull_request_raw_diff_get","227":"pull_request_raw_patch_get","228":"pull_request_activities_list","229":"pull_request_approve_delete","230":"pull_request_approve","231":"pull_request_auto_merge_delete","232":"pull_request_auto_merge_get","233":"pull_request_auto_merge","234":"pull_request_blocker_comments_list","235":"pull_request_blocker_comments_create","236":"pull_request_blocker_comment_delete","237":"pull_request_blocker_comment_get","238":"pull_request_blocker_comment_update","239":"pull_request_changes_list","240":"pull_request_comments_list","241":"pull_request_comments_create","242":"pull_request_comment_delete","243":"pull_request_comment_get","244":"pull_request_comment_update","245":"pull_request_comment_apply_suggestion","246":"pull_request_commit_message_suggestion_get","247":"pull_request_commits_list","248":"pull_request_decline","249":"pull_request_diff_stats_summary_path_get","250":"pull_request_diff_path_get","251":"pull_request_merge_get","252":"pull_request_merge","253":"pull_request_merge_base_get","254":"pull_request_participants_delete","255":"pull_request_participants_list","256":"pull_request_participants_create","257":"pull_request_participants_user_delete","258":"pull_request_participants_user_update","259":"pull_request_reopen","260":"pull_request_review_delete","261":"pull_request_review_get","262":"pull_request_review_set","263":"pull_request_watch_delete","264":"pull_request_watch","265":"repo_raw_path_get","266":"repo_readme_get","267":"repo_recreate","268":"repo_ref_change_activities_list","269":"repo_ref_change_activities_branches_list","270":"repo_related_get","271":"repo_secret_scanning_allowlist_list","272":"repo_secret_scanning_allowlist_create","273":"repo_secret_scanning_allowlist_item_delete","274":"repo_secret_scanning_allowlist_item_get","275":"repo_secret_scanning_allowlist_item_update","276":"repo_secret_scanning_exempt_delete","277":"repo_secret_scanning_exempt_get","278":"repo_secret_scanning_exempt_set","279":"repo_secret_scanning_rules_list","280":"repo_secret_scanning_rules_create","281":"repo_secret_scanning_rule_delete","282":"repo_secret_scanning_rule_get","283":"repo_secret_scanning_rule_update","284":"repo_settings_auto_decline_delete","285":"repo_settings_auto_decline_get","286":"repo_settings_auto_decline_set","287":"repo_settings_auto_merge_delete","288":"repo_settings_auto_merge_get","289":"repo_settings_auto_merge_set","290":"repo_settings_hooks_list","291":"repo_settings_hook_delete","292":"repo_settings_hook_get","293":"repo_settings_hook_enabled_delete","294":"repo_settings_hook_enabled_set","295":"repo_settings_hook_settings_get","296":"repo_settings_hook_settings_set","297":"repo_settings_pull_requests_list","298":"repo_settings_pull_requests_create","299":"repo_settings_reviewer_groups_list","300":"repo_settings_reviewer_groups_create","301":"repo_settings_reviewer_group_delete","302":"repo_settings_reviewer_group_get","303":"repo_settings_reviewer_group_update","304":"repo_settings_reviewer_group_users_list","305":"repo_tags_list","306":"repo_tags_create","307":"repo_tag_get","308":"repo_watch_delete","309":"repo_watch","310":"repo_webhooks_list","311":"repo_webhooks_create","312":"repo_webhooks_search","313":"repo_webhooks_test","314":"repo_webhook_delete","315":"repo_webhook_get","316":"repo_webhook_update","317":"repo_webhook_latest_get","318":"repo_webhook_statistics_get","319":"repo_webhook_statistics_summary_get","320":"project_secret_scanning_allowlist_list","321":"project_secret_scanning_allowlist_create","322":"project_secret_scanning_allowlist_item_delete","323":"project_secret_scanning_allowlist_item_get","324":"project_secret_scanning_allowlist_item_update","325":"project_secret_scanning_exempt_get","326":"project_secret_scanning_exempt_create","327":"project_secret_scanning_rules_list","328":"project_secret_scanning_rules_create","329":"project_secret_scanning_rule_delete","330":"project_secret_scanning_rule_get","331":"project_secret_scanning_rule_update","332":"project_settings_restriction_delete","333":"project_settings_restriction_get","334":"project_settings_restriction_create","335":"project_settings_restriction_all_list","336":"project_settings_auto_decline_delete","337":"project_settings_auto_decline_get","338":"project_settings_auto_decline_set","339":"project_settings_auto_merge_delete","340":"project_settings_auto_merge_get","341":"project_settings_auto_merge_set","342":"project_settings_hooks_list","343":"project_settings_hook_get","344":"project_settings_hook_enabled_delete","345":"project_settings_hook_enabled_set","346":"project_settings_hook_settings_get","347":"project_settings_hook_settings_set","348":"project_settings_pull_requests_scm_get","349":"project_settings_pull_requests_scm_update","350":"project_settings_reviewer_groups_list","351":"project_settings_reviewer_groups_create","352":"project_settings_reviewer_group_delete","353":"project_settings_reviewer_group_get","354":"project_settings_reviewer_group_update","355":"project_webhooks_list","356":"project_webhooks_create","357":"project_webhooks_test","358":"project_webhook_delete","359":"project_webhook_get","360":"project_webhook_update","361":"project_webhook_latest_get","362":"project_webhook_statistics_get","363":"project_webhook_statistics_summary_get","364":"repos_list","365":"secret_scanning_exempt_get","366":"secret_scanning_exempt_create","367":"secret_scanning_rules_list","368":"secret_scanning_rules_create","369":"secret_scanning_rule_delete","370":"secret_scanning_rule_get","371":"secret_scanning_rule_update","372":"signing_x509_certificates_list","373":"signing_x509_certificates_create","374":"signing_x509_certificates_crl_item_update","375":"signing_x509_certificate_delete","376":"system_signing_configuration_get","377":"system_signing_configuration_create","378":"users_list","379":"users_set","380":"users_credentials_set","381":"user_get","382":"user_avatar_png_delete","383":"user_avatar_png_create","384":"user_settings_get","385":"user_settings_create","386":"audit_retention_config_review_delete","387":"authconfig_idps_list","388":"authconfig_idps_create","389":"authconfig_idp_delete","390":"authconfig_idp_get","391":"authconfig_idp_patch","392":"authconfig_jit_users_list","393":"authconfig_login_options_list","394":"authconfig_sso_get","395":"authconfig_sso_patch","396":"basicauth_config_get","397":"basicauth_config_set","398":"branch_permissions_repo_restrictions_list","399":"branch_permissions_repo_restrictions_create","400":"branch_permissions_repo_restriction_delete","401":"branch_permissions_repo_restriction_get","402":"branch_permissions_project_restrictions_list","403":"branch_permissions_project_restrictions_create","404":"branch_permissions_project_restriction_delete","405":"branch_permissions_project_restriction_get","406":"branch_utils_repo_branches_delete","407":"branch_utils_repo_branches_create","408":"branch_utils_repo_branches_info_commit_get","409":"build_status_commits_stats_list","410":"build_status_commits_stats_commit_get","411":"build_status_commit_get","412":"build_status_commit_update","413":"repo_commit_comment_reaction_delete","414":"repo_commit_comment_reaction_update","415":"pull_request_comment_reaction_delete","416":"pull_request_comment_reaction_update","417":"csp_settings_set","418":"default_reviewers_project_condition_create","419":"default_reviewers_project_condition_item_delete","420":"default_reviewers_project_condition_item_update","421":"default_reviewers_project_conditions_list","422":"default_reviewers_repo_condition_create","423":"default_reviewers_repo_condition_item_delete","424":"default_reviewers_repo_condition_item_update","425":"default_reviewers_repo_conditions_list","426":"default_reviewers_repo_reviewers_list","427":"default_tasks_repo_tasks_delete","428":"default_tasks_repo_tasks_list","429":"default_tasks_repo_tasks_create","430":"default_tasks_repo_task_delete","431":"default_tasks_repo_task_update","432":"default_tasks_project_tasks_delete","433":"default_tasks_project_tasks_list","434":"default_tasks_project_tasks_create","435":"default_tasks_project_task_delete","436":"default_tasks_project_task_update","437":"git_pull_request_rebase_get","438":"git_pull_request_rebase","439":"git_repo_tags_create","440":"git_repo_tag_delete","441":"gpg_keys_delete","442":"gpg_keys_list","443":"gpg_keys_create","444":"gpg_key_delete","445":"indexing_repo_get","446":"indexing_repo_indexing_queue_details_get","447":"indexing_repo_indexing_queued_status_get","448":"indexing_reindex","449":"indexing_restart","450":"indexing_support_info_broken_repos_list","451":"indexing_support_info_thread_snapshot_get","452":"insights_repo_commit_annotations_list","453":"insights_repo_commit_reports_list","454":"insights_repo_commit_report_delete","455":"insights_repo_commit_report_get","456":"insights_repo_commit_report_update","457":"insights_repo_commit_report_annotations_delete","458":"insights_repo_commit_report_annotations_list","459":"insights_repo_commit_report_annotations_create","460":"insights_repo_commit_report_annotation_update","461":"jira_comment_issues_create","462":"jira_issue_commits_list","463":"jira_project_primary_enhanced_entitylink_get","464":"jira_pull_request_issues_list","465":"keys_repo_ssh_list","466":"keys_repo_ssh_create","467":"keys_repo_ssh_key_delete","468":"keys_repo_ssh_key_get","469":"keys_repo_ssh_key_permission_update","470":"keys_project_ssh_list","471":"keys_project_ssh_create","472":"keys_project_ssh_key_delete","473":"keys_project_ssh_key_get","474":"keys_project_ssh_key_permission_update","475":"keys_ssh_key_delete","476":"keys_ssh_key_projects_list","477":"keys_ssh_key_repos_list","478":"mirroring_account_preferred_mirror_delete","479":"mirroring_account_settings_preferred_mirror_get","480":"mirroring_account_preferred_mirror_create","481":"mirroring_analytics_settings_get","482":"mirroring_authenticate","483":"mirroring_farm_nodes_list","484":"mirroring_mirror_repos_delayed_sync_get","485":"mirroring_mirror_repo_get","486":"mirroring_mirror_servers_list","487":"mirroring_mirror_servers_mirror_delete","488":"mirroring_mirror_servers_mirror_get","489":"mirroring_mirror_servers_mirror_update","490":"mirroring_mirror_servers_mirror_events_create","491":"mirroring_progress_get","492":"mirroring_project_get","493":"mirroring_project_repos_list","494":"mirroring_repos_list","495":"mirroring_repo_get","496":"mirroring_repo_mirrors_list","497":"mirroring_requests_list","498":"mirroring_requests_create","499":"mirroring_request_delete","500":"mirroring_request_get","501":"mirroring_request_accept","502":"mirroring_request_reject","503":"mirroring_out_of_sync_repos_content_get","504":"mirroring_support_info_repo_repo_lock_owner_get","505":"mirroring_support_info_repo_repo_sync_status_get","506":"mirroring_support_info_ref_changes_queue_get","507":"mirroring_support_ref_changes_queue_count_get","508":"mirroring_support_info_repo_lock_owners_list","509":"mirroring_support_info_repo_sync_status_get","510":"mirroring_sync_settings_get","511":"mirroring_sync_settings_set","512":"mirroring_sync_settings_mode_get","513":"mirroring_sync_settings_mode_set","514":"mirroring_sync_settings_projects_list","515":"mirroring_sync_settings_projects_create","516":"mirroring_sync_settings_project_delete","517":"mirroring_sync_settings_project_update","518":"mirroring_upstream_server_get","519":"mirroring_zdu_end","520":"mirroring_zdu_start","521":"policies_admin_repos_archive_get","522":"policies_admin_repos_archive_set","523":"policies_admin_repos_delete_get","524":"policies_admin_repos_delete_set","525":"required_builds_repo_condition_create","526":"required_builds_repo_condition_item_delete","527":"required_builds_repo_condition_item_update","528":"required_builds_repo_conditions_list","529":"secrets_keys_inactive_delete","530":"secrets_keys_inactive_get","531":"secrets_keys_rotate","532":"ssh_keys_delete","533":"ssh_keys_list","534":"ssh_keys_create","535":"ssh_key_delete","536":"ssh_key_get","537":"ssh_settings_get","538":"sync_repo_get","539":"sync_repo_update","540":"sync_repo_synchronize","541":"tsv_authenticate","542":"tsv_authenticate_captcha_get","543":"tsv_authenticate_recovery_code_create","544":"tsv_authenticate_totp_code_create","545":"tsv_elevate_permissions_get","546":"tsv_elevate_permissions_password_create","547":"tsv_elevate_permissions_recovery_code_create","548":"tsv_elevate_permissions_totp_create","549":"tsv_sso_management_status_get","550":"tsv_status_get","551":"tsv_totp_complete_enforced_enrollment_create","552":"tsv_totp_complete_enrollment_update_create","553":"tsv_totp_complete_voluntary_enrollment_create","554":"tsv_totp_recovery_code_rotate","555":"tsv_totp_start_enforced_enrollment_create","556":"tsv_totp_start_enrollment_update_create","557":"tsv_totp_start_voluntary_enrollment_create","558":"tsv_totp_unenroll_delete","559":"tsv_totp_unenroll_user_delete"},"fieldIds":{"name":0,"description":1,"path":2,"words":3},"fieldLength":{"0":[3,8,2,10],"1":[3,14,2,12],"2":[3,8,3,6],"3":[3,14,3,8],"4":[3,8,3,7],"5":[3,6,3,6],"6":[3,9,3,7],"7":[3,8,2,14],"8":[3,6,2,10],"9":[3,9,2,10],"10":[3,9,2,6],"11":[3,13,2,7],"12":[3,10,2,6],"13":[3,7,2,6],"14":[3,9,2,6],"15":[2,13,1,12],"16":[2,12,1,12],"17":[5,7,4,8],"18":[3,7,2,7],"19":[3,10,2,8],"20":[3,6,2,13],"21":[3,8,2,11],"22":[3,7,2,6],"23":[3,10,2,10],"24":[3,11,2,7],"25":[8,9,7,6],"26":[6,13,5,11],"27":[5,11,4,8],"28":[5,7,4,9],"29":[5,11,4,9],"30":[5,9,4,8],"31":[5,9,4,11],"32":[6,10,5,9],"33":[6,9,5,10],"34":[3,10,2,9],"35":[3,8,2,7],"36":[3,10,2,7],"37":[4,9,4,9],"38":[4,9,4,10],"39":[4,7,3,7],"40":[5,7,4,8],"41":[4,10,4,7],"42":[3,7,2,17],"43":[3,13,2,9],"44":[4,8,3,7],"45":[4,12,3,10],"46":[4,9,3,10],"47":[6,8,5,6],"48":[6,4,5,7],"49":[6,9,5,8],"50":[4,9,3,11],"51":[4,7,3,10],"52":[4,13,3,12],"53":[5,6,4,6],"54":[4,7,3,13],"55":[4,8,3,13],"56":[4,12,3,14],"57":[5,6,4,6],"58":[4,9,2,11],"59":[4,13,2,9],"60":[4,8,3,8],"61":[4,9,3,13],"62":[4,10,3,17],"63":[5,6,4,6],"64":[5,14,4,10],"65":[5,10,4,6],"66":[5,9,4,5],"67":[5,12,4,11],"68":[4,12,3,12],"69":[3,11,2,10],"70":[3,11,2,9],"71":[3,14,2,10],"72":[3,10,2,12],"73":[4,9,4,6],"74":[4,9,4,8],"75":[4,12,3,16],"76":[4,8,3,9],"77":[4,12,3,7],"78":[3,14,3,11],"79":[4,6,3,5],"80":[5,7,4,6],"81":[4,10,4,9],"82":[3,8,3,9],"83":[3,8,2,8],"84":[3,5,2,8],"85":[4,11,3,10],"86":[3,13,2,8],"87":[3,7,2,7],"88":[2,5,1,8],"89":[3,11,2,17],"90":[3,5,2,11],"91":[3,8,2,10],"92":[3,10,2,12],"93":[4,5,3,9],"94":[3,7,2,3],"95":[3,8,2,8],"96":[4,4,3,7],"97":[2,6,1,6],"98":[2,7,1,6],"99":[2,8,1,6],"100":[3,5,2,6],"101":[4,6,2,7],"102":[4,5,3,6],"103":[5,7,3,6],"104":[3,6,2,8],"105":[3,10,2,8],"106":[2,7,2,9],"107":[3,16,2,15],"108":[3,10,3,8],"109":[3,5,2,7],"110":[3,11,3,6],"111":[4,7,3,9],"112":[3,14,2,12],"113":[3,5,2,8],"114":[3,11,3,7],"115":[4,7,3,9],"116":[3,17,2,11],"117":[3,11,3,7],"118":[4,11,3,10],"119":[4,8,3,7],"120":[4,13,3,9],"121":[4,6,2,6],"122":[4,12,3,6],"123":[5,8,3,8],"124":[5,8,3,8],"125":[4,4,3,5],"126":[2,7,1,10],"127":[2,10,1,10],"128":[2,9,1,10],"129":[2,6,1,11],"130":[2,10,1,17],"131":[4,5,3,7],"132":[4,12,3,4],"133":[4,8,3,13],"134":[4,10,3,11],"135":[4,11,3,13],"136":[3,14,2,13],"137":[4,9,3,9],"138":[4,7,3,7],"139":[4,13,3,20],"140":[5,7,4,8],"141":[3,11,3,13],"142":[4,9,3,12],"143":[4,7,3,10],"144":[4,11,3,17],"145":[5,8,4,10],"146":[3,11,2,10],"147":[3,10,2,14],"148":[3,4,2,12],"149":[3,9,2,10],"150":[2,11,2,6],"151":[2,10,2,11],"152":[2,12,2,8],"153":[2,17,2,12],"154":[3,11,3,10],"155":[3,4,3,4],"156":[3,5,3,6],"157":[4,4,4,3],"158":[4,8,4,3],"159":[4,5,4,4],"160":[3,6,3,8],"161":[3,6,3,10],"162":[4,11,4,4],"163":[4,7,4,5],"164":[3,9,3,6],"165":[4,13,3,10],"166":[3,18,3,14],"167":[3,10,3,8],"168":[3,13,3,11],"169":[3,9,3,9],"170":[4,6,4,6],"171":[4,6,4,9],"172":[4,11,4,14],"173":[4,9,4,8],"174":[4,7,4,9],"175":[4,13,4,9],"176":[4,11,4,3],"177":[4,7,4,3],"178":[4,11,4,7],"179":[4,5,4,3],"180":[4,7,4,7],"181":[4,10,4,9],"182":[7,11,6,7],"183":[5,6,4,6],"184":[4,8,4,7],"185":[4,7,4,13],"186":[4,4,4,6],"187":[3,4,4,6],"188":[4,9,4,10],"189":[4,10,4,13],"190":[7,11,6,8],"191":[5,11,4,12],"192":[3,8,3,4],"193":[3,6,3,4],"194":[3,6,3,7],"195":[3,10,3,10],"196":[4,10,3,7],"197":[3,6,3,6],"198":[4,9,3,5],"199":[3,5,3,3],"200":[4,7,4,9],"201":[4,8,4,7],"202":[4,11,4,7],"203":[3,3,3,5],"204":[3,13,3,5],"205":[3,5,3,5],"206":[3,10,3,7],"207":[4,9,3,7],"208":[3,8,3,5],"209":[3,9,3,12],"210":[3,8,3,5],"211":[3,12,3,8],"212":[4,10,4,7],"213":[4,7,4,6],"214":[4,11,4,9],"215":[5,5,5,8],"216":[3,11,4,9],"217":[4,10,4,9],"218":[4,9,4,6],"219":[4,8,4,13],"220":[5,6,5,7],"221":[2,16,3,11],"222":[2,16,3,10],"223":[2,11,3,8],"224":[2,10,3,9],"225":[2,15,3,12],"226":[4,9,4,9],"227":[4,9,4,8],"228":[3,11,4,13],"229":[3,7,4,4],"230":[2,5,4,9],"231":[3,4,4,6],"232":[3,5,4,5],"233":[2,8,4,9],"234":[3,7,4,12],"235":[3,12,4,8],"236":[3,10,4,7],"237":[3,4,4,4],"238":[3,17,4,12],"239":[3,11,4,9],"240":[3,8,4,9],"241":[3,17,4,17],"242":[3,10,4,6],"243":[3,8,4,8],"244":[3,17,4,13],"245":[4,13,6,11],"246":[5,5,6,6],"247":[3,3,4,9],"248":[2,7,4,11],"249":[6,12,6,11],"250":[4,11,4,8],"251":[3,10,4,11],"252":[2,12,4,12],"253":[3,10,4,2],"254":[3,7,4,6],"255":[3,6,4,9],"256":[3,7,4,9],"257":[4,8,4,9],"258":[4,13,4,7],"259":[2,6,4,8],"260":[3,7,4,8],"261":[3,6,4,6],"262":[3,11,4,9],"263":[3,4,4,8],"264":[2,4,4,8],"265":[4,10,3,12],"266":[3,8,3,6],"267":[2,12,3,9],"268":[5,9,5,8],"269":[6,5,6,3],"270":[3,7,3,6],"271":[4,8,4,8],"272":[4,12,4,10],"273":[5,10,4,7],"274":[5,5,4,3],"275":[5,9,4,6],"276":[4,8,4,5],"277":[4,8,4,5],"278":[4,6,4,6],"279":[4,8,4,6],"280":[4,11,4,9],"281":[4,8,4,4],"282":[4,4,4,3],"283":[4,7,4,3],"284":[4,11,4,5],"285":[4,9,4,6],"286":[4,11,4,9],"287":[4,14,4,5],"288":[4,8,4,7],"289":[4,10,4,7],"290":[4,9,4,10],"291":[4,8,4,4],"292":[4,7,4,2],"293":[5,6,5,5],"294":[5,7,5,7],"295":[4,9,4,5],"296":[4,16,4,5],"297":[4,11,4,13],"298":[4,16,4,14],"299":[5,8,5,5],"300":[5,12,5,7],"301":[5,5,5,3],"302":[5,7,5,3],"303":[5,11,5,5],"304":[6,10,6,4],"305":[3,6,3,4],"306":[3,9,3,7],"307":[3,5,3,6],"308":[3,4,3,6],"309":[2,4,3,9],"310":[3,9,3,8],"311":[3,9,3,13],"312":[3,8,4,4],"313":[3,11,4,7],"314":[3,4,3,7],"315":[3,10,3,4],"316":[3,14,3,8],"317":[3,12,3,8],"318":[4,9,4,6],"319":[5,7,5,6],"320":[4,7,3,8],"321":[4,14,3,13],"322":[5,10,3,10],"323":[5,4,3,7],"324":[5,7,3,9],"325":[4,4,3,9],"326":[4,7,3,10],"327":[4,7,3,9],"328":[4,12,3,12],"329":[4,11,3,10],"330":[4,5,3,6],"331":[4,8,3,9],"332":[4,12,3,12],"333":[4,12,3,7],"334":[4,9,3,12],"335":[4,8,3,8],"336":[4,7,3,7],"337":[4,11,3,9],"338":[4,15,3,7],"339":[4,7,3,9],"340":[4,9,3,8],"341":[4,11,3,10],"342":[4,8,3,15],"343":[4,7,3,8],"344":[5,7,4,11],"345":[5,9,4,19],"346":[4,8,3,11],"347":[4,12,3,17],"348":[5,7,3,12],"349":[5,16,3,12],"350":[5,7,4,8],"351":[5,9,4,10],"352":[5,5,4,6],"353":[5,5,4,7],"354":[5,10,4,8],"355":[3,10,2,10],"356":[3,8,2,12],"357":[3,11,3,10],"358":[3,4,2,10],"359":[3,7,2,8],"360":[3,7,2,11],"361":[3,7,2,10],"362":[4,6,3,10],"363":[5,9,4,8],"364":[2,10,1,12],"365":[3,6,2,9],"366":[3,8,2,12],"367":[3,9,2,11],"368":[3,11,2,10],"369":[3,4,2,9],"370":[3,5,2,7],"371":[3,6,2,11],"372":[4,11,3,8],"373":[4,12,3,11],"374":[6,14,4,7],"375":[4,6,3,9],"376":[4,7,3,11],"377":[4,8,3,10],"378":[2,8,1,12],"379":[2,9,1,2],"380":[3,6,2,4],"381":[2,9,1,7],"382":[4,7,3,5],"383":[4,14,3,5],"384":[3,7,2,5],"385":[3,7,2,3],"386":[5,8,5,7],"387":[3,6,2,9],"388":[3,11,2,12],"389":[3,7,2,8],"390":[3,6,2,7],"391":[3,7,2,12],"392":[4,9,3,8],"393":[4,8,3,7],"394":[3,4,2,8],"395":[3,11,2,11],"396":[3,9,2,9],"397":[3,11,2,8],"398":[3,7,3,8],"399":[3,18,3,15],"400":[3,11,3,7],"401":[3,10,3,4],"402":[3,6,2,11],"403":[3,19,2,17],"404":[3,5,2,12],"405":[3,10,2,9],"406":[4,12,4,9],"407":[4,9,4,3],"408":[5,7,5,7],"409":[4,13,3,9],"410":[4,12,3,8],"411":[3,9,2,13],"412":[3,11,2,17],"413":[5,6,6,3],"414":[5,4,6,6],"415":[4,6,6,7],"416":[4,4,6,9],"417":[3,15,2,7],"418":[4,13,3,12],"419":[5,5,3,10],"420":[5,12,3,9],"421":[4,8,3,9],"422":[4,13,4,9],"423":[5,11,4,9],"424":[5,10,4,9],"425":[4,9,4,5],"426":[4,17,4,12],"427":[4,7,4,4],"428":[4,5,4,2],"429":[4,11,4,5],"430":[4,6,4,3],"431":[4,9,4,3],"432":[4,7,3,8],"433":[4,5,3,10],"434":[4,11,3,12],"435":[4,6,3,9],"436":[4,9,3,8],"437":[4,10,5,4],"438":[3,12,5,11],"439":[4,11,4,9],"440":[4,3,4,10],"441":[3,7,2,3],"442":[3,5,2,6],"443":[3,7,2,6],"444":[3,5,2,4],"445":[3,12,3,6],"446":[4,8,5,4],"447":[5,6,5,4],"448":[2,14,2,10],"449":[2,14,2,8],"450":[5,13,6,7],"451":[5,6,5,9],"452":[5,9,5,9],"453":[5,7,5,9],"454":[5,8,5,5],"455":[5,10,5,8],"456":[5,8,5,10],"457":[6,10,6,3],"458":[6,4,6,4],"459":[6,20,6,10],"460":[6,7,6,4],"461":[4,13,3,9],"462":[4,6,3,12],"463":[6,4,5,11],"464":[4,9,5,10],"465":[4,8,4,7],"466":[4,10,4,9],"467":[4,10,4,6],"468":[4,8,4,5],"469":[5,9,5,5],"470":[4,6,3,6],"471":[4,10,3,11],"472":[4,10,3,9],"473":[4,5,3,6],"474":[5,8,4,11],"475":[3,12,2,11],"476":[4,8,3,10],"477":[4,9,3,10],"478":[4,6,4,8],"479":[5,9,4,6],"480":[4,10,4,8],"481":[4,8,3,6],"482":[2,13,2,8],"483":[4,10,3,9],"484":[5,12,4,10],"485":[3,12,2,9],"486":[3,11,2,7],"487":[3,8,2,8],"488":[3,9,2,7],"489":[3,11,2,7],"490":[4,8,3,7],"491":[3,12,2,10],"492":[3,5,2,7],"493":[4,10,3,8],"494":[3,8,2,8],"495":[3,10,2,7],"496":[3,7,2,7],"497":[3,6,2,8],"498":[3,9,2,10],"499":[3,9,2,8],"500":[3,12,2,6],"501":[3,9,3,8],"502":[3,6,3,6],"503":[6,13,7,7],"504":[6,11,7,8],"505":[6,12,7,8],"506":[6,12,6,8],"507":[7,9,7,9],"508":[6,8,6,7],"509":[6,7,6,3],"510":[4,11,3,5],"511":[4,11,3,6],"512":[5,10,4,5],"513":[5,11,4,6],"514":[5,11,4,5],"515":[5,11,4,5],"516":[5,10,4,6],"517":[5,9,4,4],"518":[4,10,3,6],"519":[3,13,3,7],"520":[3,12,3,7],"521":[5,10,4,6],"522":[5,7,4,8],"523":[5,10,4,7],"524":[5,7,4,15],"525":[5,8,5,13],"526":[6,9,5,6],"527":[6,9,5,6],"528":[5,7,5,7],"529":[4,7,5,12],"530":[4,11,5,9],"531":[3,12,5,11],"532":[3,7,2,4],"533":[3,7,2,10],"534":[3,9,2,11],"535":[3,10,2,7],"536":[3,6,2,6],"537":[3,11,2,11],"538":[3,10,3,6],"539":[3,9,3,6],"540":[2,17,3,7],"541":[2,9,2,3],"542":[4,6,3,4],"543":[5,5,4,4],"544":[5,6,4,7],"545":[4,8,3,6],"546":[5,6,4,9],"547":[6,15,5,3],"548":[5,6,4,7],"549":[5,7,4,3],"550":[3,7,2,6],"551":[6,16,5,7],"552":[6,15,5,7],"553":[6,18,5,6],"554":[5,18,5,4],"555":[6,16,5,8],"556":[6,15,5,6],"557":[6,17,5,8],"558":[4,8,3,7],"559":[5,9,4,12]},"averageFieldLength":[3.8,9.025,3.342857142857143,8.205357142857157],"storedFields":{},"dirtCount":0,"index":[["qr",{"3":{"555":1,"557":1}}],
["quality",{"3":{"342":1,"344":1,"345":1,"346":1,"347":1,"453":1,"455":1}}],
["quieter",{"3":{"103":1}}],
["question",{"3":{"241":1}}],
["queu",{"0":{"446":1,"447":1,"506":1,"507":1},"1":{"120":1,"124":1,"446":1,"448":1,"506":1,"507":1},"2":{"446":1,"447":1,"506":1,"507":1},"3":{"95":1,"96":1,"221":1,"233":1,"451":1}}],
["query",{"1":{"36":1,"71":1}}],
["xss",{"3":{"417":1}}],
["x",{"1":{"372":1,"373":1,"375":1}}],
["x509",{"0":{"372":1,"373":1,"374":1,"375":1},"2":{"372":1,"373":1,"374":1,"375":1}}],
["8",{"1":{"338":1}}],
["256",{"1":{"372":1}}],
["2",{"1":{"338":1},"3":{"544":1,"548":1,"550":1,"551":1,"552":1,"553":1,"555":1,"556":1,"557":1,"558":1,"559":1}}],
["202",{"1":{"150":1}}],
["204",{"1":{"19":1,"77":1,"150":1,"162":1,"184":1}}],
["9",{"1":{"204":1}}],
["0",{"1":{"204":1},"2":{"529":1,"530":1,"531":1},"3":{"306":1,"307":1,"439":1}}],
["501",{"1":{"531":1}}],
["500",{"1":{"408":1}}],
["509",{"1":{"372":1,"373":1,"375":1}}],
["50",{"1":{"204":1}}],
["32",{"1":{"296":1,"347":1}}],
["3",{"1":{"204":1}}],
["1000",{"1":{"459":1}}],
["100",{"1":{"411":1,"464":1}}],
["1024x1024",{"1":{"132":1,"383":1}}],
["12",{"1":{"338":1}}],
["1",{"1":{"132":1,"338":1,"383":1},"2":{"529":1,"530":1,"531":1}}],
["just",{"3":{"392":1}}],
["jit",{"0":{"392":1},"2":{"392":1}}],
["jira",{"0":{"461":1,"462":1,"463":1,"464":1},"1":{"461":3,"462":1,"463":1,"464":1},"2":{"461":1,"462":1,"463":1,"464":1},"3":{"347":1,"463":1,"464":1}}],
["jenkin",{"3":{"171":1,"310":1,"311":1,"314":1,"355":1,"356":1,"358":1,"359":1,"361":1,"411":1,"412":1,"525":1}}],
["json",{"1":{"158":1,"159":1,"347":1,"461":1},"3":{"265":1}}],
["jpeg",{"1":{"132":1,"383":1}}],
["join",{"1":{"497":1,"499":1,"500":1,"502":1,"519":1},"3":{"28":1,"37":1,"73":1,"80":1}}],
["job",{"0":{"121":1,"122":1,"123":1,"124":1},"1":{"109":1,"111":1,"113":1,"115":1,"116":1,"119":1,"120":1,"121":1,"123":1,"124":1},"3":{"3":1,"7":1,"119":1,"171":3,"172":1,"525":1,"527":1,"528":1}}],
["void",{"1":{"554":1}}],
["voluntary",{"0":{"553":1,"557":1},"2":{"553":1,"557":1}}],
["vouch",{"1":{"388":1}}],
["v2",{"1":{"461":1}}],
["vulnerability",{"3":{"452":1,"459":1}}],
["violation",{"3":{"417":1}}],
["via",{"3":{"392":1}}],
["visibility",{"1":{"129":1,"130":1,"149":1,"151":1,"153":1,"364":1}}],
["valu",{"1":{"384":1,"417":1}}],
["validat",{"3":{"482":1}}],
["valid",{"1":{"152":1,"402":1}}],
["v1",{"3":{"306":1,"307":1,"439":1}}],
["veto",{"1":{"251":1,"252":1}}],
["verify",{"3":{"373":1,"376":1,"377":1,"442":1}}],
["verification",{"1":{"550":1,"551":1,"553":1,"555":1,"557":1,"558":1,"559":1},"3":{"372":1}}],
["verdict",{"3":{"258":1}}],
["very",{"1":{"108":1,"117":1,"154":1}}],
["verbos",{"3":{"101":1,"103":1}}],
["verbosity",{"3":{"100":1,"102":1}}],
["version",{"1":{"21":1,"83":1,"91":1,"176":1,"177":1,"178":1,"223":1,"224":1,"225":1,"236":1,"237":1,"238":1,"242":1,"243":1,"244":1,"245":1,"248":1,"252":1,"259":1,"438":1,"483":1,"486":1,"488":1,"489":1,"500":1,"519":1,"520":1},"3":{"92":1,"305":2,"306":1,"439":1,"440":1}}],
["ye",{"1":{"77":1}}],
["yet",{"1":{"140":1,"145":1,"162":1,"193":1},"3":{"40":1,"255":1,"261":1}}],
["7",{"1":{"69":1}}],
["4",{"1":{"338":1}}],
["429",{"3":{"60":1,"61":1,"62":1,"67":1}}],
["401",{"1":{"545":1}}],
["400",{"1":{"198":1,"204":1}}],
["403",{"1":{"38":1,"74":1,"81":1,"166":1}}],
["409",{"1":{"36":1,"50":1,"77":1,"110":1,"114":1,"122":1,"127":1,"128":1,"136":1,"137":1,"142":1,"166":1,"178":1,"334":1,"351":1,"366":1,"407":1,"448":1,"493":1,"499":1,"500":1,"503":1,"534":1}}],
["404",{"1":{"23":1,"45":1,"66":1,"87":1,"120":1,"158":1,"162":1,"468":1,"479":1,"518":1}}],
["zero",{"3":{"519":1,"520":1}}],
["zdu",{"0":{"519":1,"520":1},"2":{"519":1,"520":1}}],
["z",{"1":{"204":1}}],
["zip",{"0":{"32":1,"33":1},"1":{"32":1,"33":1},"2":{"32":1,"33":1},"3":{"154":1}}],
["zon",{"3":{"31":1,"384":1}}],
["gpg",{"0":{"441":1,"442":1,"443":1,"444":1},"1":{"441":1,"442":1,"443":1,"444":1},"2":{"441":1,"442":1,"443":1,"444":1},"3":{"376":1,"377":1}}],
["glanc",{"3":{"319":1}}],
["guidelin",{"3":{"192":1}}],
["general",{"1":{"175":1,"235":1,"241":1,"262":1,"394":1,"395":1}}],
["generat",{"3":{"1":1,"11":1}}],
["gz",{"3":{"154":1}}],
["gat",{"3":{"89":1,"342":1,"344":1,"345":1,"346":1,"347":1,"453":1,"455":1,"528":1}}],
["gdpr",{"3":{"77":1,"78":1}}],
["gon",{"1":{"406":1}}],
["got",{"3":{"267":1}}],
["going",{"3":{"120":1}}],
["goe",{"1":{"71":1}}],
["go",{"1":{"69":1,"345":1}}],
["good",{"1":{"90":1,"223":1},"3":{"34":1,"150":1}}],
["graceful",{"1":{"449":1}}],
["grant",{"1":{"138":1,"143":1,"144":1,"146":1,"147":1,"211":1,"212":1,"213":1,"215":1,"216":1,"217":2,"218":1,"220":1,"470":1},"3":{"51":1,"53":1,"55":1,"56":2,"57":1,"139":1,"140":1,"142":1,"143":1,"144":1}}],
["green",{"1":{"525":1,"528":1},"3":{"171":1,"172":1,"252":1,"288":1,"289":1,"409":1,"410":1,"411":1,"412":1}}],
["group",{"0":{"34":1,"35":1,"36":1,"37":1,"38":1,"39":1,"40":1,"41":1,"50":1,"51":1,"52":1,"53":1,"73":1,"74":1,"81":1,"88":1,"137":1,"138":1,"139":1,"140":1,"212":1,"213":1,"214":1,"215":1,"299":1,"300":1,"301":1,"302":1,"303":1,"304":1,"350":1,"351":1,"352":1,"353":1,"354":1},"1":{"34":1,"35":1,"36":1,"37":1,"38":2,"39":1,"40":1,"41":1,"50":2,"51":1,"52":1,"53":1,"73":1,"74":2,"79":1,"80":1,"81":2,"88":1,"136":1,"137":1,"138":1,"139":1,"140":1,"141":2,"211":1,"212":1,"213":1,"214":1,"215":1,"216":1,"217":1,"299":1,"300":1,"301":1,"302":1,"303":1,"304":1,"350":1,"351":1,"352":1,"353":1,"354":1,"378":1,"401":1,"405":1},"2":{"34":1,"35":1,"36":1,"37":1,"38":1,"39":1,"40":1,"41":1,"50":1,"51":1,"52":1,"53":1,"73":1,"74":1,"81":1,"88":1,"137":1,"138":1,"139":1,"140":1,"212":1,"213":1,"214":1,"215":1,"299":1,"300":1,"301":1,"302":1,"303":1,"304":1,"350":1,"351":1,"352":1,"353":1,"354":1},"3":{"34":1,"35":2,"36":2,"37":1,"38":1,"40":1,"50":2,"51":2,"52":2,"53":2,"74":1,"79":1,"80":1,"81":2,"88":2,"137":1,"138":1,"139":1,"140":1,"212":1,"213":1,"214":1,"215":1,"353":1,"378":1}}],
["giv",{"1":{"35":1,"64":1,"67":1,"82":1,"91":1,"136":1,"139":1,"176":1,"272":1,"280":1,"426":1,"466":1,"471":1},"3":{"74":1,"139":2,"144":1,"214":1,"219":1,"230":1}}],
["given",{"1":{"34":1,"152":1,"170":1,"202":1,"311":1,"313":1,"357":1,"391":1,"457":1}}],
["git",{"0":{"25":1,"26":1,"27":1,"28":1,"29":1,"30":1,"31":1,"32":1,"33":1,"437":1,"438":1,"439":1,"440":1},"1":{"227":1,"376":1,"377":1},"2":{"25":1,"26":1,"27":1,"28":1,"29":1,"30":1,"31":1,"32":1,"33":1,"437":1,"438":1,"439":1,"440":1},"3":{"23":1,"27":1,"28":2,"29":1,"30":1,"31":1,"89":1,"90":1,"91":1,"92":1,"93":1,"116":1,"133":1,"134":1,"135":1,"149":1,"151":1,"161":1,"165":1,"166":1,"168":1,"169":1,"173":1,"189":1,"191":1,"195":2,"196":1,"197":1,"210":2,"396":1,"406":1,"408":1,"440":1,"533":1,"534":1,"537":3}}],
["g",{"3":{"26":1}}],
["front",{"3":{"266":1}}],
["freez",{"3":{"399":1,"403":1,"521":2,"522":2}}],
["fre",{"3":{"54":1,"516":1}}],
["fresh",{"3":{"23":1,"24":1,"149":1,"505":1}}],
["found",{"1":{"333":1,"453":1,"464":1,"484":1},"3":{"367":1}}],
["follow",{"1":{"496":1,"518":1},"3":{"187":1,"264":1,"309":1,"461":1,"539":1}}],
["folder",{"1":{"164":1,"168":1},"3":{"164":2,"165":1,"198":2,"207":2,"239":1,"249":1}}],
["form",{"1":{"296":1,"318":1,"393":1,"395":1}}],
["format",{"3":{"106":1,"210":1,"227":2}}],
["fork",{"0":{"152":1,"199":1},"1":{"107":1,"116":1,"151":1,"152":1,"199":3,"222":1,"267":1,"270":2,"538":1,"539":1,"540":1},"2":{"199":1},"3":{"153":1,"184":1,"253":1,"270":3,"364":1,"538":2,"539":1,"540":2}}],
["forgot",{"3":{"85":1}}],
["forgotten",{"3":{"76":1,"77":1,"78":1,"286":1}}],
["forget",{"3":{"22":1,"44":1,"339":1}}],
["forward",{"3":{"58":1,"59":1,"252":1,"298":1,"348":1,"349":1}}],
["forbid",{"1":{"289":1,"341":1},"3":{"16":1,"153":1,"298":1,"397":1,"399":1,"403":1}}],
["forc",{"1":{"29":1,"285":1,"288":1,"297":1,"399":1,"403":1},"3":{"16":1,"75":1,"268":1,"290":1,"294":1,"333":1,"334":1,"335":1,"342":1,"343":1,"344":1,"345":2,"349":1,"395":1,"399":1}}],
["feedback",{"3":{"174":1,"175":1,"228":1,"241":1}}],
["fetch",{"3":{"131":1}}],
["featur",{"1":{"84":1,"87":1,"335":1},"3":{"84":1,"87":1,"160":1,"161":1,"191":1,"406":1}}],
["few",{"1":{"43":1}}],
["full",{"1":{"166":1,"426":1,"527":1},"3":{"72":1,"226":1,"265":1,"381":1}}],
["fa",{"3":{"544":1,"548":1,"550":1,"551":1,"552":1,"553":1,"555":1,"556":1,"557":1,"558":1,"559":1}}],
["favourit",{"3":{"478":1,"479":1,"480":1}}],
["fallback",{"3":{"394":1,"395":1}}],
["fals",{"1":{"29":1,"146":1,"147":1,"277":1},"3":{"271":1,"272":1,"273":1,"274":1,"275":1,"320":1,"321":1,"323":1,"324":1}}],
["factor",{"3":{"550":1,"559":2}}],
["fac",{"3":{"382":1,"383":1}}],
["fak",{"3":{"272":1}}],
["farm",{"0":{"483":1},"1":{"483":1,"506":1,"507":1,"508":1,"519":1,"520":1},"2":{"483":1},"3":{"483":1}}],
["far",{"1":{"99":1,"491":1},"3":{"109":1,"113":1,"209":1}}],
["failur",{"1":{"505":1},"3":{"319":1,"362":1,"363":1}}],
["fail",{"1":{"75":1,"127":1,"222":1,"236":1,"242":1,"252":1,"262":1,"267":2,"410":1,"450":1,"461":1,"490":1},"3":{"75":1,"111":1,"115":1,"118":1,"123":1,"124":1,"172":1,"251":1,"267":1,"317":1,"318":1,"361":1,"362":1,"409":1,"410":2,"509":1}}],
["fast",{"3":{"58":1,"59":1,"252":1,"298":1,"348":1,"349":1}}],
["figur",{"3":{"455":1}}],
["finaliz",{"3":{"519":1}}],
["fingerprint",{"1":{"372":1,"444":1,"537":1},"3":{"536":1}}],
["finish",{"1":{"262":1,"551":1,"552":1,"553":1},"3":{"113":1,"490":1,"519":1,"551":1,"553":1}}],
["fixtur",{"3":{"321":1}}],
["fix",{"3":{"92":1,"178":1,"235":2,"244":1,"324":1,"331":1,"371":1,"408":1,"448":1,"464":1}}],
["fil",{"0":{"166":1,"197":1,"198":1},"1":{"107":1,"164":1,"165":2,"166":2,"167":1,"168":1,"173":1,"174":1,"175":1,"182":2,"183":1,"188":1,"190":1,"192":1,"195":1,"197":1,"198":2,"208":1,"226":1,"228":1,"235":1,"239":1,"240":1,"241":1,"249":1,"250":2,"265":1,"266":1,"271":1,"272":1,"452":1,"453":1},"2":{"197":1,"198":1},"3":{"155":1,"156":1,"166":3,"167":1,"168":1,"173":2,"183":2,"188":1,"196":3,"197":3,"198":1,"206":2,"207":1,"227":1,"239":2,"240":3,"249":1,"250":2,"265":5,"461":1}}],
["filter",{"1":{"70":1,"95":1,"126":1,"160":1,"305":1,"452":1},"3":{"209":1}}],
["fill",{"1":{"61":1,"62":1,"64":1,"67":1}}],
["fir",{"1":{"363":1},"3":{"69":1,"142":1,"312":1,"315":1}}],
["first",{"1":{"16":1,"46":1,"85":1,"119":1,"125":1,"371":1,"392":1,"400":1,"423":1,"459":1,"501":1}}],
["field",{"1":{"6":1,"9":1,"14":1,"347":1,"455":1}}],
["mfa",{"3":{"550":1,"551":1,"553":1,"555":1,"557":1,"558":1,"559":1}}],
["mut",{"3":{"263":1,"308":1}}],
["must",{"1":{"178":1,"243":1,"245":1,"349":1,"498":1},"3":{"234":1,"235":1,"297":1,"345":1,"426":1,"525":1,"528":1}}],
["much",{"3":{"96":1}}],
["mbox",{"3":{"227":1}}],
["mb",{"1":{"132":1,"383":1}}],
["md",{"1":{"192":1,"208":1,"266":1},"3":{"106":1}}],
["moment",{"1":{"451":1}}],
["most",{"1":{"132":1,"239":1,"296":1,"347":1}}],
["mov",{"1":{"116":2,"117":1,"153":1,"250":1},"3":{"107":1,"116":1,"117":1,"118":1,"119":1,"120":1,"121":1,"122":1,"123":1,"124":1,"153":1,"489":1}}],
["mod",{"0":{"512":1,"513":1},"1":{"510":1,"511":1},"2":{"512":1,"513":1},"3":{"104":1,"105":1,"545":1,"546":1}}],
["modul",{"1":{"94":1}}],
["morn",{"3":{"95":1}}],
["mix",{"1":{"519":1,"520":1}}],
["mirror",{"0":{"478":2,"479":2,"480":2,"481":1,"482":1,"483":1,"484":2,"485":2,"486":2,"487":3,"488":3,"489":3,"490":3,"491":1,"492":1,"493":1,"494":1,"495":1,"496":2,"497":1,"498":1,"499":1,"500":1,"501":1,"502":1,"503":1,"504":1,"505":1,"506":1,"507":1,"508":1,"509":1,"510":1,"511":1,"512":1,"513":1,"514":1,"515":1,"516":1,"517":1,"518":1,"519":1,"520":1},"1":{"478":1,"479":1,"480":2,"482":1,"483":2,"484":1,"485":1,"486":1,"487":1,"488":1,"489":2,"490":2,"491":1,"493":2,"494":1,"496":2,"497":1,"498":2,"499":1,"500":1,"501":1,"502":1,"503":1,"504":1,"505":1,"507":1,"508":1,"509":1,"510":1,"511":1,"512":1,"513":1,"514":1,"515":1,"516":1,"517":1,"518":1,"519":1,"520":1},"2":{"478":2,"479":2,"480":2,"481":1,"482":1,"483":1,"484":2,"485":2,"486":2,"487":2,"488":2,"489":2,"490":2,"491":1,"492":1,"493":1,"494":1,"495":1,"496":2,"497":1,"498":1,"499":1,"500":1,"501":1,"502":1,"503":1,"504":1,"505":1,"506":1,"507":1,"508":1,"509":1,"510":1,"511":1,"512":1,"513":1,"514":1,"515":1,"516":1,"517":1,"518":1,"519":1,"520":1},"3":{"478":1,"479":2,"480":1,"481":1,"482":1,"483":3,"484":2,"485":2,"486":2,"487":1,"488":1,"489":1,"491":1,"493":1,"494":1,"496":1,"497":2,"498":1,"499":1,"500":1,"501":1,"502":1,"503":1,"506":1,"507":1,"512":1,"513":2,"515":1,"517":1,"518":1,"519":1,"520":1}}],
["mim",{"3":{"372":1,"373":1,"375":1}}],
["minus",{"3":{"249":1}}],
["minimum",{"3":{"15":1,"16":1,"297":1,"298":1,"347":1}}],
["mistak",{"3":{"223":1}}],
["miss",{"1":{"188":1,"189":1,"191":1,"448":1},"3":{"251":1,"450":1}}],
["migrat",{"3":{"107":1,"112":1,"116":1}}],
["migration",{"0":{"107":1,"108":1,"109":1,"110":1,"111":1,"112":1,"113":1,"114":1,"115":1,"116":1,"117":1,"118":1,"119":1,"120":1,"121":1,"122":1,"123":1,"124":1},"1":{"112":1,"117":1,"118":2,"119":1,"120":1,"121":1,"122":1,"123":1,"124":1},"2":{"107":1,"108":1,"109":1,"110":1,"111":1,"112":1,"113":1,"114":1,"115":1,"116":1,"117":1,"118":1,"119":1,"120":1,"121":1,"122":1,"123":1,"124":1},"3":{"107":1,"108":1,"110":1,"111":1,"112":1,"114":1,"115":1}}],
["might",{"1":{"85":1}}],
["mention",{"1":{"462":1}}],
["metadata",{"0":{"157":1,"158":1,"159":1},"1":{"157":1,"158":1,"159":1},"2":{"157":1,"158":1,"159":1},"3":{"91":1,"129":1}}],
["method",{"1":{"550":1},"3":{"58":1,"59":1,"348":1,"349":1}}],
["meant",{"1":{"490":1}}],
["meanwhil",{"1":{"448":1}}],
["mean",{"1":{"77":1,"116":1,"150":1,"188":1,"189":1,"191":1}}],
["mergeabl",{"3":{"251":1}}],
["mergebas",{"0":{"184":1,"253":1},"1":{"184":1,"253":1},"2":{"184":1,"253":1},"3":{"161":1,"184":1,"540":1}}],
["mergecheck",{"1":{"251":1,"252":1,"290":1,"292":1,"293":1,"294":1,"297":1,"298":1,"525":1,"526":1,"527":1,"528":1},"3":{"94":1,"251":1,"342":1,"343":1,"344":1,"345":1,"346":1,"347":1}}],
["merg",{"0":{"251":1,"252":1},"1":{"58":1,"59":2,"86":1,"222":1,"228":1,"233":1,"246":1,"251":2,"252":1,"297":1,"298":2,"340":1,"348":1,"349":2,"540":1},"2":{"251":1,"252":1},"3":{"58":3,"59":2,"185":1,"221":1,"224":1,"231":2,"232":2,"233":2,"234":1,"235":1,"246":2,"247":1,"248":2,"251":3,"252":2,"287":1,"288":2,"289":2,"297":2,"298":2,"311":1,"339":3,"340":3,"341":3,"345":1,"348":3,"349":3,"376":1,"377":1,"406":1,"433":1,"434":1,"435":1,"525":3,"526":1}}],
["membership",{"3":{"38":1,"40":1,"41":1,"74":1,"79":2,"81":1}}],
["member",{"0":{"39":1,"40":1,"79":1,"80":1},"1":{"39":1,"40":1,"300":1,"302":1,"303":1,"304":1,"350":1,"353":1},"2":{"39":1,"40":1,"79":1,"80":1},"3":{"37":1,"39":1,"136":1,"142":1,"143":1,"144":1,"145":1,"378":1}}],
["mesh",{"0":{"25":1,"26":1,"27":1,"28":1,"29":1,"30":1,"31":1,"32":1,"33":1,"116":1,"117":1,"118":1,"119":1,"120":1,"121":1,"122":1,"123":1,"124":1},"1":{"25":1,"26":1,"27":1,"28":1,"29":1,"30":1,"31":1,"32":1,"33":1,"116":1,"117":1,"118":1,"119":1,"120":1,"121":1,"122":1,"123":1,"124":1},"2":{"25":1,"26":1,"27":1,"28":1,"29":1,"30":1,"31":1,"32":1,"33":1,"116":1,"117":1,"118":1,"119":1,"120":1,"121":1,"122":1,"123":1,"124":1},"3":{"25":3,"26":2,"27":2,"28":1,"29":2,"30":1,"31":1,"32":2,"33":1,"116":2,"117":2,"118":1,"119":1,"120":1,"121":1,"122":1,"123":1,"124":1}}],
["messag",{"0":{"111":1,"115":1,"123":1,"246":1},"1":{"19":1,"58":1,"111":1,"115":1,"123":1},"2":{"111":1,"115":1,"123":1,"246":1},"3":{"18":2,"19":2,"20":2,"59":1,"89":1,"169":1,"246":2,"348":1,"349":1,"386":1,"439":1}}],
["map",{"1":{"385":1,"390":1}}],
["mandatory",{"3":{"332":1,"333":1,"334":1,"335":1,"418":1,"419":1,"420":1,"421":1,"422":1,"528":1,"551":1,"555":1}}],
["management",{"0":{"549":1},"2":{"549":1}}],
["manag",{"1":{"549":1},"3":{"35":1,"70":1,"334":1}}],
["mad",{"1":{"392":1},"3":{"169":1}}],
["matcher",{"1":{"401":1,"405":1,"421":1,"527":1,"528":1}}],
["match",{"1":{"160":1,"272":1,"273":1,"305":1,"320":1,"321":1,"525":1},"3":{"345":1}}],
["matrix",{"3":{"141":1}}],
["mark",{"3":{"172":1,"225":1,"238":1,"244":1,"306":1,"412":1,"439":1,"440":1,"459":1}}],
["markdown",{"1":{"106":1}}],
["markup",{"0":{"106":1},"2":{"106":1}}],
["marriag",{"3":{"82":1}}],
["marry",{"3":{"72":1}}],
["mailbox",{"3":{"72":1,"227":1}}],
["mail",{"0":{"44":1,"45":1,"46":1,"47":1,"48":1,"49":1},"1":{"44":1,"45":1,"46":1,"47":2,"48":1,"49":1,"71":1},"2":{"44":1,"45":1,"46":1,"47":1,"48":1,"49":1},"3":{"44":1,"46":1,"186":1,"263":1,"308":1,"309":1}}],
["maintenanc",{"3":{"18":1,"19":1,"20":1,"31":1,"42":1}}],
["mayb",{"1":{"222":1}}],
["may",{"1":{"71":1,"154":1,"223":1,"238":1,"244":1,"340":2,"346":1,"355":1,"359":1,"379":1,"381":1,"384":1,"400":1,"408":1,"423":1,"424":1,"448":1,"456":1,"469":1,"474":1,"519":1,"521":1,"523":1,"540":1},"3":{"15":1,"50":1,"51":1,"53":1,"54":1,"55":1,"147":1,"208":1,"216":1,"288":1,"398":1,"399":1,"402":1,"405":1,"468":1,"469":1,"473":1,"522":1,"524":2}}],
["mak",{"1":{"1":1,"3":1,"11":1,"34":1,"163":1,"175":1,"187":1,"194":1,"202":1,"238":1,"241":1,"244":1,"272":1,"309":1,"313":1,"321":1,"357":1},"3":{"6":1,"14":1,"36":1,"52":1,"56":2,"130":2,"139":1,"144":1,"152":1,"153":2,"219":1,"334":1,"469":1,"474":1}}],
["machin",{"3":{"0":1,"1":1,"465":1,"466":1,"470":1,"471":1,"472":1,"473":1,"474":1,"475":1,"476":1,"477":1}}],
["tsv",{"0":{"541":1,"542":1,"543":1,"544":1,"545":1,"546":1,"547":1,"548":1,"549":1,"550":1,"551":1,"552":1,"553":1,"554":1,"555":1,"556":1,"557":1,"558":1,"559":1},"2":{"541":1,"542":1,"543":1,"544":1,"545":1,"546":1,"547":1,"548":1,"549":1,"550":1,"551":1,"552":1,"553":1,"554":1,"555":1,"556":1,"557":1,"558":1,"559":1}}],
["t",{"3":{"248":1,"251":1}}],
["txt",{"1":{"192":1,"208":1,"266":1}}],
["twin",{"1":{"161":1,"407":1,"439":1}}],
["two",{"1":{"107":1,"116":1,"168":1,"249":1,"426":1,"550":1,"551":1,"553":1,"555":1,"557":1,"558":1,"559":1},"3":{"167":1,"184":1,"188":1,"191":1,"195":1,"298":1,"550":1,"559":1}}],
["tidy",{"3":{"529":1}}],
["tip",{"1":{"438":1}}],
["tick",{"3":{"238":1}}],
["ticket",{"3":{"160":1,"461":3,"462":3,"463":1,"464":1}}],
["titl",{"1":{"224":1,"225":1,"246":1},"3":{"129":1,"364":1}}],
["timeout",{"3":{"336":1,"337":1,"338":1}}],
["timelin",{"3":{"228":1}}],
["tim",{"1":{"26":1,"107":1,"112":1,"408":1,"431":1,"436":1,"445":1,"484":1,"503":1},"3":{"384":1,"392":1,"544":1,"548":1,"558":1}}],
["tl",{"3":{"45":1}}],
["themselv",{"3":{"287":1,"288":1,"289":1}}],
["their",{"1":{"24":1,"78":1}}],
["thumb",{"3":{"230":1,"414":1,"415":1,"416":1}}],
["threshold",{"3":{"346":1,"347":1}}],
["thread",{"0":{"451":1},"1":{"244":2,"261":1,"451":1},"2":{"451":1},"3":{"228":1,"241":1,"243":1,"244":1}}],
["through",{"1":{"217":1,"345":1,"389":1},"3":{"138":1,"185":1}}],
["than",{"1":{"34":1,"141":1,"172":1}}],
["try",{"1":{"233":1,"267":1},"3":{"313":1,"357":1}}],
["tre",{"3":{"197":1,"198":1}}],
["transfer",{"3":{"153":1}}],
["trash",{"3":{"150":1}}],
["traceability",{"3":{"462":1}}],
["trac",{"3":{"104":1,"105":1,"185":1}}],
["tracker",{"3":{"463":2}}],
["track",{"3":{"87":2,"481":1}}],
["trigger",{"1":{"133":1,"135":1,"200":1,"202":2},"3":{"233":1,"310":1,"311":1,"355":1,"356":1,"358":1,"359":1}}],
["troubleshoot",{"3":{"32":1,"33":1,"101":1,"104":1,"105":1,"450":1}}],
["tru",{"1":{"64":1,"67":1,"68":1,"146":1,"277":1,"449":1,"465":1,"491":1}}],
["trust",{"1":{"501":1},"3":{"25":1,"372":1,"373":1,"375":1}}],
["trunk",{"3":{"23":1,"402":1,"403":1}}],
["tarball",{"3":{"154":1}}],
["target",{"1":{"152":1,"225":1,"253":1,"418":1,"422":1,"429":1,"434":1,"438":2},"3":{"221":1,"224":1,"438":1}}],
["tar",{"3":{"107":1,"112":1,"154":1}}],
["tag",{"0":{"305":1,"306":1,"307":1,"439":1,"440":1},"1":{"222":1,"268":1,"305":1,"306":1,"307":1,"399":1,"403":1,"439":1,"440":1},"2":{"305":1,"306":1,"307":1,"439":1,"440":1},"3":{"97":1,"98":1,"99":2,"154":1,"168":1,"188":1,"189":1,"190":1,"191":1,"203":1,"265":1,"306":1,"439":2,"440":1}}],
["task",{"0":{"234":1,"235":1,"236":1,"237":1,"238":1,"427":2,"428":2,"429":2,"430":2,"431":2,"432":2,"433":2,"434":2,"435":2,"436":2},"1":{"234":2,"235":2,"236":1,"237":2,"238":1,"241":1,"244":2,"298":1,"427":1,"428":1,"429":1,"430":1,"431":1,"432":1,"433":1,"434":1,"435":1,"436":1},"2":{"234":1,"235":1,"236":1,"237":1,"238":1,"427":2,"428":2,"429":2,"430":2,"431":2,"432":2,"433":2,"434":2,"435":2,"436":2},"3":{"95":1,"234":2,"236":2,"237":2,"238":3,"297":1,"298":1,"432":1,"433":1,"434":1,"435":1,"436":1}}],
["taken",{"1":{"36":1,"127":1,"351":1,"503":1}}],
["tak",{"1":{"32":1,"41":1,"50":1,"54":1,"72":1,"81":1,"95":1,"101":1,"103":1,"108":1,"110":1,"114":1,"118":1,"120":1,"122":1,"147":1,"205":1,"209":1,"226":1,"240":1,"254":1,"257":1,"413":1,"415":1,"441":1,"485":1,"498":1,"516":1,"532":1},"3":{"29":1,"137":1,"205":1,"211":1,"245":1,"257":1}}],
["talk",{"3":{"26":1}}],
["telemetry",{"3":{"481":1}}],
["term",{"3":{"208":1}}],
["templat",{"1":{"58":1},"3":{"348":1,"349":1,"433":1}}],
["team",{"3":{"34":2,"35":1,"36":1,"37":1,"38":1,"39":2,"40":1,"41":1,"50":1,"51":2,"52":2,"53":1,"73":1,"74":1,"79":1,"80":1,"81":1,"88":2,"126":1,"127":1,"128":2,"129":1,"131":1,"136":1,"137":1,"138":2,"139":3,"140":1,"148":2,"212":1,"213":1,"214":2,"215":1,"299":2,"300":2,"301":1,"302":1,"303":2,"304":1,"350":1,"351":1,"352":1,"353":1,"354":1,"411":1,"412":1,"463":1}}],
["test",{"0":{"313":1,"357":1},"1":{"26":1,"313":1,"357":1},"2":{"313":1,"357":1},"3":{"272":1,"321":1}}],
["text",{"1":{"25":1,"42":1,"93":1,"156":1,"160":1,"178":1,"192":1,"195":1,"196":1,"208":1,"210":1,"226":1,"227":1,"238":1,"244":1,"265":1,"266":1,"295":1,"305":1},"3":{"106":2,"226":1,"246":1,"265":1}}],
["turn",{"1":{"62":1,"105":1,"286":1,"291":1,"293":1,"294":1,"338":1,"344":1,"345":1,"377":1,"502":1,"513":1,"539":1},"3":{"24":1,"104":1,"194":1,"248":1,"278":1}}],
["totp",{"0":{"544":1,"548":1,"551":1,"552":1,"553":1,"554":1,"555":1,"556":1,"557":1,"558":1,"559":1},"2":{"544":1,"548":1,"551":1,"552":1,"553":1,"554":1,"555":1,"556":1,"557":1,"558":1,"559":1}}],
["total",{"1":{"167":1,"173":1,"249":1,"491":2}}],
["together",{"1":{"511":1},"3":{"350":1}}],
["touch",{"3":{"167":1,"168":1,"173":1,"239":2,"249":1}}],
["tool",{"1":{"180":1}}],
["too",{"1":{"43":1,"199":1,"310":1,"450":1},"3":{"60":1,"75":1}}],
["topic",{"3":{"97":1,"98":1,"99":1,"203":1,"204":1,"205":1}}],
["top",{"3":{"19":1,"20":1,"164":1,"438":1}}],
["token",{"0":{"0":2,"1":2,"2":2,"3":2,"4":2,"5":2,"6":2,"7":2,"8":2,"9":2,"10":2,"11":2,"12":2,"13":2,"14":2},"1":{"0":2,"1":2,"2":2,"3":2,"4":1,"5":2,"6":1,"7":1,"8":2,"9":1,"10":2,"11":1,"12":1,"13":2,"14":1,"166":1,"482":1},"2":{"0":1,"1":1,"2":1,"3":1,"4":1,"5":1,"6":1,"7":1,"8":1,"9":1,"10":1,"11":1,"12":1,"13":1,"14":1},"3":{"0":3,"1":2,"2":2,"3":3,"4":3,"5":2,"6":2,"7":1,"8":2,"9":2,"10":1,"11":3,"12":1,"13":2,"14":1,"61":1,"62":1,"397":1}}],
["typo",{"3":{"72":1,"178":1,"244":1}}],
["typ",{"0":{"17":1},"1":{"15":1,"16":1,"68":1,"91":1,"92":1,"129":1,"165":1,"390":1,"439":2,"452":1,"488":1},"2":{"17":1},"3":{"542":1}}],
["rich",{"3":{"84":1,"106":1}}],
["right",{"1":{"34":1,"38":1,"50":1,"52":1,"74":1},"3":{"54":1,"77":1,"78":1,"136":1,"138":1,"139":1,"141":3,"144":1,"213":1,"216":1,"218":1}}],
["robot",{"3":{"542":1}}],
["rotat",{"0":{"531":1,"554":1},"2":{"531":1,"554":1},"3":{"360":1,"391":1}}],
["rotation",{"1":{"529":1,"530":1,"531":1},"3":{"16":1,"531":1}}],
["roster",{"3":{"143":1}}],
["root",{"0":{"102":1,"103":1},"1":{"102":1,"103":1,"164":1,"206":1},"2":{"102":1,"103":1},"3":{"126":1,"373":1}}],
["roll",{"1":{"519":1,"520":1}}],
["rollout",{"3":{"179":1,"180":1,"181":1}}],
["rol",{"1":{"95":1,"209":1,"254":1,"257":1}}],
["routin",{"1":{"78":1}}],
["radius",{"3":{"476":1,"477":1}}],
["raw",{"0":{"226":1,"227":1,"265":1},"1":{"195":1,"196":1,"265":1},"2":{"265":1}}],
["rang",{"1":{"174":1}}],
["rais",{"3":{"64":1,"67":1,"222":1,"461":1}}],
["rat",{"1":{"61":1,"62":1,"64":1,"67":1},"3":{"362":1}}],
["ratelimit",{"0":{"60":1,"61":1,"62":1,"63":1,"64":1,"65":1,"66":1,"67":1},"1":{"60":1,"61":1,"62":1,"63":1,"65":1,"66":1},"2":{"60":1,"61":1,"62":1,"63":1,"64":1,"65":1,"66":1,"67":1},"3":{"61":1,"62":1,"63":2,"64":2,"65":2,"66":1,"67":1}}],
["rpc",{"1":{"27":1,"28":1,"30":1,"31":1},"3":{"26":1}}],
["run",{"1":{"83":1,"89":2,"110":1,"114":1,"120":1,"122":1,"134":1,"135":1,"200":1,"201":1,"202":1,"374":1},"3":{"21":1,"42":1,"108":1,"117":1,"129":1,"133":1,"200":1,"202":1,"483":1}}],
["rul",{"0":{"279":1,"280":1,"281":1,"282":1,"283":1,"327":1,"328":1,"329":1,"330":1,"331":1,"367":1,"368":1,"369":1,"370":1,"371":1},"1":{"15":1,"16":1,"271":1,"273":1,"274":1,"275":2,"279":1,"281":2,"282":1,"283":2,"320":1,"321":1,"322":2,"323":1,"324":1,"327":1,"328":1,"329":2,"330":1,"331":1,"367":1,"368":1,"369":1,"370":1,"371":1,"418":1,"419":1,"420":2,"421":1,"422":1,"423":2,"424":3,"425":1},"2":{"279":1,"280":1,"281":1,"282":1,"283":1,"327":1,"328":1,"329":1,"330":1,"331":1,"367":1,"368":1,"369":1,"370":1,"371":1},"3":{"192":1,"297":1,"398":1,"401":2,"402":1,"403":1,"404":1,"405":1,"423":1,"521":1,"522":1,"523":2,"524":1}}],
["rsa",{"3":{"15":1,"16":1,"533":1}}],
["re",{"3":{"531":1}}],
["reindex",{"0":{"448":1},"2":{"448":1}}],
["red",{"3":{"409":1,"411":2,"412":1,"525":1,"526":1}}],
["redirect",{"1":{"316":1}}],
["reduc",{"3":{"9":1}}],
["rebuild",{"3":{"448":1}}],
["rebas",{"0":{"437":1,"438":1},"1":{"298":1,"349":1,"437":1},"2":{"437":1,"438":1},"3":{"437":2}}],
["rebrand",{"3":{"130":1}}],
["registration",{"3":{"499":1,"500":1}}],
["register",{"1":{"27":1,"28":1,"134":1,"135":1,"466":1,"471":1,"486":1,"488":1},"3":{"71":1,"89":1,"443":1,"498":1,"533":1,"534":1}}],
["regex",{"1":{"272":2,"280":2,"321":2,"328":2,"368":2},"3":{"279":1,"280":1,"282":1,"283":1,"324":1,"327":1,"328":1,"330":1,"331":1,"370":1,"371":1}}],
["remot",{"3":{"486":1,"487":1,"488":1,"498":1,"501":1}}],
["removal",{"3":{"254":1,"523":1,"524":1}}],
["remind",{"3":{"386":1,"434":1}}],
["remark",{"3":{"174":1,"175":1,"176":1,"177":1,"178":1,"228":1,"240":1,"241":1,"242":1,"243":1,"244":1,"260":1,"413":1,"414":1,"416":1,"461":1}}],
["requirement",{"3":{"526":1}}],
["requir",{"0":{"525":1,"526":1,"527":1,"528":1},"1":{"240":1,"297":1,"426":1,"526":1,"527":1},"2":{"525":1,"526":1,"527":1,"528":1},"3":{"298":2,"342":1,"345":1,"346":1,"347":1,"525":1,"527":1,"551":1,"555":1}}],
["request",{"0":{"497":1,"498":1,"499":1,"500":1,"501":1,"502":1},"1":{"232":1,"233":2,"317":1,"361":1,"396":1,"397":1,"497":1,"499":1,"500":1,"502":1},"2":{"497":1,"498":1,"499":1,"500":1,"501":1,"502":1},"3":{"60":1,"61":1,"62":1,"78":1,"235":1,"256":1,"258":1}}],
["reopen",{"0":{"259":1},"1":{"238":1,"259":1},"2":{"259":1},"3":{"244":1}}],
["return",{"1":{"482":1}}],
["retention",{"0":{"386":1},"1":{"386":1},"2":{"386":1}}],
["retry",{"1":{"450":1},"3":{"233":1,"267":1}}],
["retarget",{"3":{"225":1}}],
["rewrit",{"1":{"438":1},"3":{"225":1,"403":2}}],
["reword",{"3":{"178":1,"244":1,"431":1,"436":1}}],
["reus",{"3":{"208":1}}],
["recovery",{"0":{"543":1,"547":1,"554":1},"1":{"543":1,"547":1,"551":1,"554":1},"2":{"543":1,"547":1,"554":1}}],
["record",{"1":{"172":1,"179":1,"180":1,"181":1,"489":1},"3":{"179":1}}],
["recreat",{"0":{"267":1},"2":{"267":1}}],
["recursively",{"1":{"164":1,"197":1,"198":1}}],
["receiv",{"1":{"89":1},"3":{"90":1,"92":1,"93":1,"133":1,"134":1,"135":2,"200":1,"201":1,"202":2,"342":1}}],
["recent",{"0":{"125":1},"1":{"60":1,"85":1,"125":1},"2":{"125":1},"3":{"85":1,"125":1,"206":1}}],
["reload",{"3":{"374":1}}],
["relocation",{"3":{"119":1,"120":1,"121":1,"122":1,"123":1}}],
["relocat",{"3":{"116":1,"117":1,"118":1,"124":1}}],
["relat",{"0":{"270":1},"2":{"270":1}}],
["releas",{"3":{"83":2,"87":1,"161":1,"180":1,"181":1,"189":1,"191":1,"305":2,"306":1,"307":2,"399":1,"402":1,"403":2,"404":1,"408":1,"436":1,"439":2,"440":1}}],
["react",{"1":{"414":1,"416":1}}],
["reaction",{"0":{"413":1,"414":1,"415":1,"416":1},"1":{"413":1,"415":1},"2":{"413":1,"414":1,"415":1,"416":1}}],
["reachabl",{"3":{"313":1,"357":1}}],
["reach",{"1":{"26":1},"3":{"3":1,"476":1}}],
["ready",{"3":{"109":1,"225":1,"251":1,"339":1,"340":1,"341":1,"491":1}}],
["readm",{"0":{"266":1},"1":{"266":1},"2":{"266":1},"3":{"106":1,"166":1}}],
["render",{"1":{"106":1}}],
["renew",{"3":{"43":1,"391":1}}],
["renewal",{"3":{"42":1}}],
["reject",{"0":{"502":1},"2":{"502":1},"3":{"89":1,"248":1,"259":1,"290":1,"294":1,"342":1,"343":1,"345":1,"398":1}}],
["revocation",{"1":{"374":1},"3":{"374":1}}],
["revision",{"3":{"167":1}}],
["review",{"0":{"260":1,"261":1,"262":1,"386":1},"1":{"86":1,"241":1,"258":1,"260":1,"262":2,"302":1,"386":1},"2":{"260":1,"261":1,"262":1,"386":1},"3":{"95":2,"96":1,"141":1,"185":1,"209":1,"221":1,"222":2,"225":1,"226":1,"228":1,"241":1,"255":3,"256":3,"257":2,"258":1,"260":1,"261":2,"262":2,"299":1,"300":1,"301":1,"302":1,"303":2,"304":1,"350":2,"351":2,"352":1,"353":1,"354":1,"426":1,"461":1}}],
["reviewer",{"0":{"299":1,"300":1,"301":1,"302":1,"303":1,"304":1,"350":1,"351":1,"352":1,"353":1,"354":1,"426":1},"1":{"86":1,"95":1,"224":1,"225":3,"254":1,"255":1,"256":1,"257":1,"299":1,"300":1,"301":1,"302":1,"303":1,"304":1,"350":1,"351":1,"352":1,"353":1,"354":1,"418":1,"420":1,"421":1,"422":1,"426":1},"2":{"299":1,"300":1,"301":1,"302":1,"303":1,"304":1,"350":1,"351":1,"352":1,"353":1,"354":1,"426":1},"3":{"209":1,"228":1,"245":1,"254":2,"255":1,"256":1,"257":1,"299":1,"300":1,"350":1,"351":1,"352":1,"353":1,"354":1,"418":2,"419":1,"420":1,"421":1,"422":2,"423":1,"426":1}}],
["reveal",{"1":{"1":1,"3":1,"11":1,"547":1,"551":1,"552":1,"553":1,"554":1,"555":1,"556":1,"557":1}}],
["refresh",{"1":{"374":1}}],
["reflog",{"3":{"268":1}}],
["refus",{"1":{"128":1,"166":1,"169":1,"211":1,"212":1,"214":1,"287":1,"289":1,"384":1,"406":1},"3":{"502":1}}],
["ref",{"0":{"268":1,"269":1,"506":1,"507":1},"1":{"85":1,"154":1,"164":1,"165":1,"168":1,"169":2,"197":1,"198":1,"265":1,"268":1,"418":1,"421":1,"422":1,"426":2,"506":1,"507":1,"538":1,"540":2},"2":{"268":1,"269":1,"506":1,"507":1}}],
["repair",{"3":{"267":1}}],
["replica",{"3":{"486":1,"487":1,"488":1,"489":1,"490":1,"491":1,"493":1,"494":1,"495":1,"496":1,"497":1,"498":1,"499":1,"500":1,"501":1,"502":1,"503":1,"505":1,"510":2,"511":2,"514":1,"516":1,"518":1,"519":1,"520":1}}],
["replicat",{"3":{"485":1,"491":1,"510":1,"511":1,"512":1,"513":1,"514":1,"515":1,"516":1,"517":1}}],
["replication",{"3":{"484":1,"490":1,"503":1,"504":1,"505":1,"506":1,"507":1,"508":1,"509":2}}],
["replay",{"3":{"438":1}}],
["replac",{"1":{"78":1,"92":1,"373":1,"397":1,"456":2,"460":1,"531":1,"554":1}}],
["reply",{"1":{"175":1,"176":1,"235":1,"236":1,"241":1,"242":1,"243":1},"3":{"47":2,"48":1,"49":1,"242":1,"243":1}}],
["report",{"0":{"453":1,"454":1,"455":1,"456":1,"457":1,"458":1,"459":1,"460":1},"1":{"26":1,"273":1,"412":1,"417":1,"452":2,"453":1,"454":2,"455":1,"456":1,"457":2,"458":1,"459":1,"460":1,"490":1},"2":{"453":1,"454":1,"455":1,"456":1,"457":1,"458":1,"459":1,"460":1},"3":{"84":1,"172":1,"181":1,"412":2,"417":1,"456":1}}],
["repo",{"0":{"2":1,"3":1,"4":1,"5":1,"6":1,"118":1,"125":1,"148":1,"149":1,"150":1,"151":1,"152":1,"153":1,"154":1,"155":1,"156":1,"157":1,"158":1,"159":1,"160":1,"161":1,"162":1,"163":1,"164":1,"165":1,"166":1,"167":1,"168":1,"169":1,"170":1,"171":1,"172":1,"173":1,"174":1,"175":1,"176":1,"177":1,"178":1,"179":1,"180":1,"181":1,"182":1,"183":1,"184":1,"185":1,"186":1,"187":1,"188":1,"189":1,"190":1,"191":1,"192":1,"193":1,"194":1,"195":1,"196":1,"197":1,"198":1,"199":1,"200":1,"201":1,"202":1,"203":1,"204":1,"205":1,"206":1,"207":1,"208":1,"209":1,"210":1,"211":1,"212":1,"213":1,"214":1,"215":1,"216":1,"217":1,"218":1,"219":1,"220":1,"265":1,"266":1,"267":1,"268":1,"269":1,"270":1,"271":1,"272":1,"273":1,"274":1,"275":1,"276":1,"277":1,"278":1,"279":1,"280":1,"281":1,"282":1,"283":1,"284":1,"285":1,"286":1,"287":1,"288":1,"289":1,"290":1,"291":1,"292":1,"293":1,"294":1,"295":1,"296":1,"297":1,"298":1,"299":1,"300":1,"301":1,"302":1,"303":1,"304":1,"305":1,"306":1,"307":1,"308":1,"309":1,"310":1,"311":1,"312":1,"313":1,"314":1,"315":1,"316":1,"317":1,"318":1,"319":1,"364":1,"398":1,"399":1,"400":1,"401":1,"406":1,"407":1,"408":1,"413":1,"414":1,"422":1,"423":1,"424":1,"425":1,"426":1,"427":1,"428":1,"429":1,"430":1,"431":1,"439":1,"440":1,"445":1,"446":1,"447":1,"450":1,"452":1,"453":1,"454":1,"455":1,"456":1,"457":1,"458":1,"459":1,"460":1,"465":1,"466":1,"467":1,"468":1,"469":1,"477":1,"484":1,"485":1,"493":1,"494":1,"495":1,"496":1,"503":1,"504":2,"505":2,"508":1,"509":1,"521":1,"522":1,"523":1,"524":1,"525":1,"526":1,"527":1,"528":1,"538":1,"539":1,"540":1},"1":{"2":1,"3":1,"4":1,"5":1,"6":1,"22":1,"23":2,"24":1,"95":1,"97":1,"98":1,"99":1,"107":1,"116":1,"118":1,"125":1,"128":1,"130":1,"134":1,"148":1,"149":1,"150":1,"151":1,"152":1,"153":1,"154":1,"155":1,"160":1,"162":1,"166":1,"172":1,"185":2,"188":2,"189":2,"190":2,"191":2,"194":1,"197":1,"200":1,"201":1,"202":1,"203":1,"204":1,"205":1,"209":1,"212":1,"213":1,"214":1,"215":1,"216":1,"217":1,"218":1,"219":1,"220":1,"221":1,"222":1,"267":1,"268":1,"270":1,"271":1,"272":1,"273":1,"274":1,"275":1,"276":1,"277":1,"278":1,"279":1,"280":1,"281":1,"282":1,"283":1,"284":1,"285":1,"286":1,"287":1,"288":1,"289":1,"290":1,"291":1,"292":1,"293":1,"294":1,"295":1,"296":1,"297":1,"298":1,"299":1,"300":2,"301":1,"302":1,"303":1,"304":1,"305":1,"308":1,"309":1,"310":1,"311":1,"312":1,"313":1,"314":1,"315":1,"316":1,"317":1,"318":1,"319":1,"325":2,"326":1,"332":1,"333":1,"334":1,"340":1,"341":1,"342":1,"343":1,"344":1,"345":1,"346":1,"347":1,"364":1,"365":1,"366":1,"367":1,"398":1,"399":1,"400":1,"401":1,"402":1,"404":1,"409":1,"410":1,"411":1,"412":1,"419":1,"422":1,"423":1,"424":1,"425":1,"426":1,"427":1,"428":1,"429":1,"430":1,"431":1,"438":1,"445":1,"446":1,"447":1,"448":1,"450":1,"465":1,"466":1,"467":1,"468":1,"469":1,"470":1,"471":1,"475":1,"477":1,"484":1,"485":2,"490":1,"491":1,"493":1,"494":1,"495":1,"496":1,"503":1,"504":1,"505":1,"506":1,"508":1,"521":1,"522":1,"523":1,"524":1,"533":1},"2":{"2":1,"3":1,"4":1,"5":1,"6":1,"118":1,"125":1,"148":1,"149":1,"150":1,"151":1,"152":1,"153":1,"154":1,"155":1,"156":1,"157":1,"158":1,"159":1,"160":1,"161":1,"162":1,"163":1,"164":1,"165":1,"166":1,"167":1,"168":1,"169":1,"170":1,"171":1,"172":1,"173":1,"174":1,"175":1,"176":1,"177":1,"178":1,"179":1,"180":1,"181":1,"182":1,"183":1,"184":1,"185":1,"186":1,"187":1,"188":1,"189":1,"190":1,"191":1,"192":1,"193":1,"194":1,"195":1,"196":1,"197":1,"198":1,"199":1,"200":1,"201":1,"202":1,"203":1,"204":1,"205":1,"206":1,"207":1,"208":1,"209":1,"210":1,"211":1,"212":1,"213":1,"214":1,"215":1,"216":1,"217":1,"218":1,"219":1,"220":1,"221":1,"222":1,"223":1,"224":1,"225":1,"226":1,"227":1,"228":1,"229":1,"230":1,"231":1,"232":1,"233":1,"234":1,"235":1,"236":1,"237":1,"238":1,"239":1,"240":1,"241":1,"242":1,"243":1,"244":1,"245":1,"246":1,"247":1,"248":1,"249":1,"250":1,"251":1,"252":1,"253":1,"254":1,"255":1,"256":1,"257":1,"258":1,"259":1,"260":1,"261":1,"262":1,"263":1,"264":1,"265":1,"266":1,"267":1,"268":1,"269":1,"270":1,"271":1,"272":1,"273":1,"274":1,"275":1,"276":1,"277":1,"278":1,"279":1,"280":1,"281":1,"282":1,"283":1,"284":1,"285":1,"286":1,"287":1,"288":1,"289":1,"290":1,"291":1,"292":1,"293":1,"294":1,"295":1,"296":1,"297":1,"298":1,"299":1,"300":1,"301":1,"302":1,"303":1,"304":1,"305":1,"306":1,"307":1,"308":1,"309":1,"310":1,"311":1,"312":1,"313":1,"314":1,"315":1,"316":1,"317":1,"318":1,"319":1,"364":1,"398":1,"399":1,"400":1,"401":1,"406":1,"407":1,"408":1,"413":1,"414":1,"415":1,"416":1,"422":1,"423":1,"424":1,"425":1,"426":1,"427":1,"428":1,"429":1,"430":1,"431":1,"437":1,"438":1,"439":1,"440":1,"445":1,"446":1,"447":1,"450":1,"452":1,"453":1,"454":1,"455":1,"456":1,"457":1,"458":1,"459":1,"460":1,"464":1,"465":1,"466":1,"467":1,"468":1,"469":1,"477":1,"484":1,"485":1,"493":1,"494":1,"495":1,"496":1,"503":1,"504":2,"505":2,"508":1,"509":1,"521":1,"522":1,"523":1,"524":1,"525":1,"526":1,"527":1,"528":1,"538":1,"539":1,"540":1},"3":{"1":1,"2":2,"3":2,"4":2,"5":2,"6":1,"23":1,"24":1,"97":2,"98":2,"99":2,"107":2,"112":2,"116":2,"118":1,"120":1,"124":2,"125":1,"127":1,"128":1,"148":2,"149":3,"150":4,"151":2,"152":1,"153":3,"166":1,"199":2,"200":1,"201":1,"203":2,"204":2,"209":1,"211":1,"212":2,"213":2,"214":1,"216":1,"217":2,"218":1,"219":2,"221":2,"266":2,"267":1,"271":1,"276":1,"277":2,"278":2,"279":2,"280":1,"289":1,"290":1,"291":1,"296":1,"308":3,"309":1,"310":2,"312":1,"325":1,"326":1,"332":1,"333":1,"334":2,"341":1,"364":3,"365":1,"366":1,"422":1,"445":2,"465":1,"471":1,"477":1,"493":1,"494":1,"495":2,"496":1,"503":1,"504":1,"505":1,"508":1,"521":1,"522":3,"524":3}}],
["resum",{"1":{"555":1}}],
["result",{"1":{"172":1,"317":1,"361":1,"412":1,"455":1},"3":{"170":1,"171":2,"172":1,"411":1,"448":1,"453":2,"454":2,"455":1,"456":2}}],
["respons",{"1":{"417":1},"3":{"317":1,"361":1}}],
["resolv",{"1":{"234":1,"238":2,"244":2},"3":{"244":1,"378":1,"492":1,"495":1}}],
["restrict",{"1":{"287":1,"288":1,"289":1,"332":1},"3":{"513":1,"522":1,"524":1}}],
["restriction",{"0":{"332":1,"333":1,"334":1,"335":1,"398":2,"399":2,"400":2,"401":2,"402":2,"403":2,"404":2,"405":2},"1":{"16":1,"341":1,"398":1,"400":1,"401":1,"402":1,"404":1,"405":1},"2":{"332":1,"333":1,"334":1,"335":1,"398":2,"399":2,"400":2,"401":2,"402":2,"403":2,"404":2,"405":2}}],
["restart",{"0":{"449":1},"1":{"105":1,"449":1},"2":{"449":1}}],
["restor",{"1":{"59":1},"3":{"112":1,"113":2,"114":1,"115":1,"259":1}}],
["reset",{"1":{"75":1,"349":1},"3":{"22":1,"76":1,"336":1,"339":1,"380":1,"382":1,"478":1,"559":1}}],
["elevat",{"0":{"545":1,"546":1,"547":1,"548":1},"1":{"545":1,"546":1,"547":1,"548":1,"552":1,"553":1,"554":1,"556":1,"557":1,"558":1},"2":{"545":1,"546":1,"547":1,"548":1}}],
["elasticsearch",{"3":{"448":1,"449":1,"450":1,"451":1}}],
["elsewher",{"1":{"467":1,"472":1},"3":{"360":1}}],
["els",{"1":{"166":1,"178":1,"382":1,"383":1,"457":1}}],
["event",{"0":{"490":1},"1":{"311":1,"315":1,"316":1,"318":1,"355":1,"356":1,"360":1,"362":1,"449":1},"2":{"490":1},"3":{"310":1,"311":1,"315":1,"316":1,"359":1,"360":1,"490":1}}],
["even",{"1":{"193":1,"322":1,"329":1,"332":1,"467":1,"472":1,"535":1}}],
["everyth",{"1":{"228":1},"3":{"86":1,"99":1,"103":1,"148":1,"195":1,"512":1,"513":1}}],
["everyon",{"1":{"20":2,"62":1,"63":1,"70":1,"146":1,"147":1},"3":{"24":1,"141":2,"146":1,"147":1,"216":1}}],
["everywher",{"1":{"15":1,"16":1,"22":1,"23":1,"24":1,"50":1,"51":1,"52":1,"53":1,"54":1,"55":1,"56":1,"57":1,"58":1,"86":1,"99":1,"107":1,"126":1,"127":1,"135":2,"136":1,"141":1,"199":1,"202":1,"211":1,"216":1,"270":1,"281":1,"328":1,"356":1,"364":1,"365":1,"367":1,"368":2,"369":1,"370":1,"371":1,"377":1,"378":1,"462":1,"494":1,"509":1,"513":1,"521":1,"522":1,"523":1,"524":1,"534":1},"3":{"22":1,"51":1,"55":1,"56":1,"58":1,"59":3,"90":1,"367":1,"368":1,"475":1}}],
["earlier",{"1":{"529":1},"3":{"119":1}}],
["error",{"1":{"406":1,"445":1},"3":{"111":1,"115":1,"123":1,"318":1}}],
["eras",{"1":{"77":1,"78":1},"3":{"90":1,"223":1,"242":1}}],
["erasur",{"0":{"77":1,"78":1},"2":{"77":1,"78":1}}],
["effectiv",{"1":{"465":1,"482":1},"3":{"141":1,"216":1,"482":1}}],
["effect",{"1":{"110":1,"122":1}}],
["either",{"1":{"64":1,"67":1}}],
["emoji",{"3":{"415":1,"416":1}}],
["emoticon",{"1":{"413":1,"414":1,"415":1,"416":1}}],
["email",{"1":{"70":1,"72":1,"379":2,"381":1,"392":1},"3":{"44":1,"45":2,"46":2,"48":1,"49":1,"378":2}}],
["empty",{"1":{"36":1,"59":1,"116":1,"149":1,"162":1,"253":1,"298":1,"317":1,"349":1,"363":1,"476":1,"477":1,"504":1,"506":1},"3":{"128":1}}],
["enrollment",{"0":{"551":1,"552":1,"553":1,"555":1,"556":1,"557":1},"2":{"551":1,"552":1,"553":1,"555":1,"556":1,"557":1}}],
["encrypt",{"1":{"530":1,"531":1},"3":{"531":1}}],
["encryption",{"3":{"529":1,"530":1,"531":1}}],
["encod",{"1":{"43":1}}],
["enhanc",{"0":{"463":1},"2":{"463":1}}],
["enforcement",{"3":{"332":1}}],
["enforc",{"0":{"551":1,"555":1},"1":{"332":1,"333":1,"334":2,"335":1},"2":{"551":1,"555":1}}],
["environment",{"1":{"181":1},"3":{"87":1}}],
["entitylink",{"0":{"463":1},"2":{"463":1}}],
["entitlement",{"1":{"481":1},"3":{"42":2}}],
["entry",{"1":{"164":1,"165":1,"206":1,"207":1,"333":1,"385":1,"507":1},"3":{"141":1,"322":1,"323":1,"537":1}}],
["enter",{"3":{"43":1,"546":1}}],
["endpoint",{"3":{"313":1,"317":1,"357":1}}],
["end",{"0":{"519":1},"1":{"110":1,"114":1,"122":1,"276":1,"406":1,"519":1},"2":{"519":1},"3":{"41":1,"42":1,"81":1,"121":1,"141":1}}],
["enabl",{"0":{"293":1,"294":1,"344":1,"345":1},"1":{"19":1,"59":1,"290":1,"292":1,"348":1,"393":1,"503":1,"539":1,"540":1},"2":{"293":1,"294":1,"344":1,"345":1},"3":{"62":1,"105":1,"135":2,"294":3,"341":1,"345":2,"537":1,"553":1,"557":1}}],
["ex",{"3":{"535":1}}],
["extend",{"3":{"515":1}}],
["external",{"1":{"457":2,"460":1}}],
["exclud",{"1":{"168":1},"3":{"325":1,"326":1}}],
["exception",{"1":{"396":1,"397":1},"3":{"63":1,"64":1,"320":1,"322":1}}],
["expression",{"1":{"324":1,"331":1}}],
["export",{"0":{"107":1,"108":1,"109":1,"110":1,"111":1},"1":{"107":1,"108":1,"109":1,"110":1,"111":1},"2":{"107":1,"108":1,"109":1,"110":1,"111":1},"3":{"70":1,"154":1}}],
["expiry",{"1":{"42":1},"3":{"13":1,"15":1,"16":1}}],
["expir",{"3":{"8":1,"10":1,"285":1,"286":1}}],
["exempt",{"0":{"276":1,"277":1,"278":1,"325":1,"326":1,"365":1,"366":1},"1":{"64":1,"67":1,"326":1,"328":1,"365":1,"366":1,"368":1,"399":1,"401":1,"403":1,"405":1},"2":{"276":1,"277":1,"278":1,"325":1,"326":1,"365":1,"366":1},"3":{"66":1,"67":1,"397":1,"401":1}}],
["exemption",{"1":{"63":1,"65":1,"276":1}}],
["exist",{"1":{"24":1,"166":1,"373":1,"407":1}}],
["ecdsa",{"3":{"17":1}}],
["ed25519",{"3":{"17":1,"534":1}}],
["held",{"1":{"508":1}}],
["heart",{"3":{"416":1}}],
["header",{"1":{"417":1},"3":{"417":1}}],
["head",{"1":{"169":1},"3":{"160":1,"162":1,"163":1,"193":1,"194":1}}],
["headcount",{"3":{"39":1}}],
["heavy",{"3":{"62":1}}],
["healthy",{"3":{"319":1,"363":1}}],
["health",{"3":{"21":1,"26":1,"27":1,"83":1}}],
["hunk",{"3":{"183":1,"250":1}}],
["hang",{"3":{"449":1,"451":1,"504":1,"508":1}}],
["hand",{"1":{"245":1},"3":{"332":1}}],
["harden",{"3":{"417":1}}],
["hash",{"1":{"169":1,"409":1,"410":1,"412":1,"493":1,"494":1,"495":1,"505":1},"3":{"185":1}}],
["happen",{"1":{"228":1,"317":1},"3":{"168":1}}],
["halt",{"3":{"122":1}}],
["hammer",{"3":{"60":1}}],
["html",{"1":{"106":1},"3":{"106":1}}],
["http",{"1":{"0":1,"1":1,"2":1,"3":1,"4":1,"5":1,"6":1,"7":1,"8":1,"9":1,"10":1,"11":1,"12":1,"13":1,"14":1},"3":{"355":1,"356":1,"357":1,"358":1,"359":1,"360":1,"396":1}}],
["hid",{"3":{"130":1,"386":1,"395":1}}],
["hierarchy",{"1":{"116":1,"270":1}}],
["history",{"0":{"60":1},"1":{"168":1,"206":1,"207":1},"2":{"60":1},"3":{"119":1,"228":1,"268":1,"348":1,"349":1,"403":1,"438":1}}],
["highest",{"1":{"51":1,"55":1,"138":1,"143":1,"213":1,"218":1}}],
["hom",{"1":{"112":1}}],
["hook",{"0":{"89":1,"90":1,"91":1,"92":1,"93":1,"94":1,"133":1,"134":1,"135":1,"200":1,"201":1,"202":1,"290":1,"291":1,"292":1,"293":1,"294":1,"295":1,"296":1,"342":1,"343":1,"344":1,"345":1,"346":1,"347":1},"1":{"90":1,"91":1,"92":1,"93":1,"94":2,"133":1,"134":1,"135":1,"200":1,"201":1,"202":1,"290":2,"291":1,"292":1,"293":1,"294":1,"295":1,"296":1,"342":1,"343":1,"344":1,"345":1,"346":1,"347":1},"2":{"89":1,"90":1,"91":1,"92":1,"93":1,"94":1,"133":1,"134":1,"135":1,"200":1,"201":1,"202":1,"290":1,"291":1,"292":1,"293":1,"294":1,"295":1,"296":1,"342":1,"343":1,"344":1,"345":1,"346":1,"347":1},"3":{"89":1,"90":1,"91":1,"92":1,"93":1,"133":1,"134":1,"135":1,"290":2,"293":1,"294":1,"295":1,"296":1,"357":1}}],
["host",{"1":{"45":1,"537":1},"3":{"44":1,"46":1,"107":1,"112":1,"537":2}}],
["holder",{"1":{"466":1,"471":1}}],
["hold",{"1":{"11":1,"51":1,"55":1,"128":1,"346":1,"355":1,"359":1,"496":1,"504":1,"547":1,"554":1}}],
["ordinary",{"1":{"482":1}}],
["origin",{"1":{"107":1,"151":1,"538":1,"539":1}}],
["oidc",{"3":{"387":1,"388":1,"389":1,"390":1,"391":1}}],
["object",{"1":{"376":1,"377":1}}],
["obsolet",{"3":{"236":1}}],
["occur",{"1":{"269":1}}],
["operation",{"1":{"417":1}}],
["open",{"1":{"85":1,"86":1,"153":1,"221":1,"222":2,"234":1,"238":1,"248":1,"251":1,"258":1,"388":1,"476":1,"477":1},"3":{"85":1,"125":1,"146":2,"147":1,"223":1,"238":1,"265":1,"298":1,"426":1,"448":1,"449":1,"450":1,"451":1,"461":1}}],
["opt",{"3":{"325":1,"326":1,"365":1,"366":1}}],
["option",{"0":{"393":1},"2":{"393":1},"3":{"295":1,"296":1,"346":1,"347":1,"384":1,"385":1,"394":1,"395":1}}],
["optionally",{"1":{"429":1,"434":1}}],
["optional",{"1":{"262":1}}],
["okta",{"3":{"387":1,"388":1,"389":1,"390":1,"391":1}}],
["ok",{"3":{"230":1}}],
["often",{"1":{"60":1,"450":1},"3":{"318":1,"362":1}}],
["offer",{"1":{"393":1},"3":{"393":1}}],
["offload",{"3":{"116":1}}],
["offboard",{"3":{"69":1,"136":1,"142":1,"217":1}}],
["off",{"1":{"61":1,"62":1,"87":1,"105":1,"205":1,"286":1,"291":1,"293":1,"338":1,"344":1,"377":1,"413":1,"415":1,"449":1,"484":1,"539":1},"3":{"7":1,"116":1,"205":1,"211":1,"230":1,"233":1,"238":2,"257":1,"277":1,"278":1,"439":1}}],
["oauth",{"3":{"46":1}}],
["overlap",{"1":{"407":1}}],
["overrid",{"1":{"332":1,"334":1,"341":1}}],
["overview",{"3":{"126":1,"335":1,"363":1,"509":1}}],
["overall",{"3":{"102":1}}],
["over",{"1":{"503":1,"529":1},"3":{"42":1,"245":1,"396":1,"534":1,"537":1}}],
["old",{"1":{"380":1,"459":1,"554":1},"3":{"37":1,"41":1,"73":1,"150":1,"153":1,"162":1,"163":1,"254":1,"285":1,"286":1,"337":1,"499":1,"529":1,"530":1}}],
["on",{"3":{"290":1}}],
["onc",{"1":{"136":1,"171":1,"211":1,"252":1,"475":1,"539":1},"3":{"211":1,"262":1,"339":1,"340":1,"341":1}}],
["onto",{"1":{"438":1},"3":{"112":1}}],
["onboard",{"3":{"38":1,"71":1,"74":1,"139":1,"144":1}}],
["onlin",{"3":{"30":1,"488":1}}],
["one",{"1":{"24":1,"68":1,"221":1,"284":1,"287":1,"299":1,"349":1,"364":1,"459":1}}],
["owner",{"0":{"504":1,"508":1},"2":{"504":1,"508":1},"3":{"300":1,"350":1,"351":1,"418":1,"419":1,"420":1,"421":1,"422":1,"423":1,"424":1,"425":1}}],
["own",{"1":{"23":1,"52":1,"56":1,"63":1,"65":1,"66":1,"136":1,"137":1,"139":1,"142":1,"144":1,"176":1,"178":1,"211":1,"212":1,"214":1,"219":1,"223":1,"236":1,"242":1,"258":1,"261":1,"284":1,"285":1,"287":1,"367":1,"376":1,"377":1,"379":1,"380":1,"382":1,"383":1,"441":1,"454":1,"457":1,"459":1,"532":1,"533":1,"536":1,"553":1,"557":1},"3":{"152":1}}],
["otherwis",{"1":{"118":1,"221":1}}],
["other",{"1":{"15":1,"26":1,"83":1,"101":1,"176":1,"184":1,"236":1,"242":1,"256":1,"304":1,"384":1,"391":1,"461":1,"475":1},"3":{"26":1,"270":1,"424":1,"527":1}}],
["outdat",{"3":{"529":1,"530":1}}],
["outcom",{"3":{"412":1}}],
["outstand",{"3":{"234":1}}],
["outsider",{"3":{"130":1}}],
["outrank",{"1":{"50":1,"54":1,"75":1,"76":1,"81":1,"82":1}}],
["outgo",{"1":{"209":1,"221":1},"3":{"45":1,"46":1}}],
["outag",{"3":{"20":1,"520":1}}],
["out",{"0":{"503":1},"1":{"6":1,"9":1,"14":1,"41":1,"81":1,"225":1,"277":1,"278":1,"304":1,"408":1,"409":1,"484":1,"516":1,"538":1,"540":1,"541":1},"2":{"503":1},"3":{"28":1,"29":1,"42":1,"75":1,"76":1,"136":1,"142":1,"212":1,"217":1,"325":1,"326":1,"357":1,"365":1,"366":1,"484":1,"559":1}}],
["swap",{"3":{"420":1}}],
["smart",{"3":{"462":1,"483":1,"485":1,"486":1,"487":1,"488":1,"489":1,"497":1,"498":1,"501":1,"502":1}}],
["smell",{"3":{"452":1}}],
["smiley",{"3":{"416":1}}],
["smtp",{"3":{"44":1,"45":1,"46":1}}],
["sso",{"0":{"394":1,"395":1,"549":1},"2":{"394":1,"395":1,"549":1},"3":{"387":1,"388":1,"389":1,"390":1,"391":1,"393":1,"394":1,"395":1}}],
["ssh",{"0":{"465":1,"466":1,"467":1,"468":1,"469":1,"470":1,"471":1,"472":1,"473":1,"474":1,"475":1,"476":1,"477":1,"532":1,"533":1,"534":1,"535":1,"536":1,"537":1},"1":{"15":1,"16":1,"17":1,"465":1,"466":1,"467":1,"468":1,"470":1,"471":1,"472":1,"473":1,"474":1,"475":1,"476":1,"477":1,"482":1,"532":1,"533":1,"534":1,"535":1,"536":1,"537":1},"2":{"465":1,"466":1,"467":1,"468":1,"469":1,"470":1,"471":1,"472":1,"473":1,"474":1,"475":1,"476":1,"477":1,"532":1,"533":1,"534":1,"535":1,"536":1,"537":1},"3":{"15":1,"16":1,"17":1,"534":1,"537":2}}],
["src",{"1":{"250":1}}],
["snapshot",{"0":{"451":1},"1":{"446":1},"2":{"451":1},"3":{"154":1}}],
["slack",{"3":{"311":1,"314":1,"355":1,"356":1}}],
["slug",{"1":{"153":1,"381":1,"495":1}}],
["slow",{"3":{"62":1,"105":1}}],
["squad",{"3":{"139":1}}],
["squash",{"1":{"298":1,"349":1},"3":{"58":1,"59":1,"246":1,"252":1,"297":1,"348":1,"349":1}}],
["spac",{"3":{"127":1,"128":2,"129":1,"148":1,"463":1,"516":1}}],
["special",{"3":{"63":1,"65":1}}],
["shown",{"1":{"395":1},"3":{"394":1}}],
["short",{"1":{"318":1,"363":1},"3":{"130":1}}],
["ship",{"3":{"230":1,"252":1}}],
["shutdown",{"1":{"449":1}}],
["shut",{"3":{"212":1}}],
["sha",{"1":{"372":1},"3":{"167":1,"169":1,"170":1,"171":1,"173":1,"174":1,"175":1,"176":1,"177":1,"178":1,"180":1,"182":1,"183":1,"184":1,"185":1,"186":1,"187":1,"195":2,"196":1,"247":1,"307":1,"407":1,"408":1,"413":1,"414":1}}],
["shar",{"1":{"112":1}}],
["shell",{"3":{"89":1,"92":1,"93":1}}],
["shrink",{"3":{"29":1}}],
["symbol",{"3":{"131":1}}],
["synchronization",{"1":{"491":1}}],
["sync",{"0":{"484":1,"503":1,"505":1,"509":1,"510":1,"511":1,"512":1,"513":1,"514":1,"515":1,"516":1,"517":1,"538":1,"539":1,"540":2},"1":{"484":1,"490":1,"504":1,"505":1,"508":1,"509":1,"538":2,"539":2,"540":2},"2":{"484":1,"503":1,"505":1,"509":1,"510":1,"511":1,"512":1,"513":1,"514":1,"515":1,"516":1,"517":1,"538":1,"539":1,"540":2},"3":{"68":1,"438":1,"490":1,"491":1,"504":1,"508":1,"538":1}}],
["system",{"0":{"376":1,"377":1},"1":{"373":1,"375":1,"376":1,"534":1},"2":{"376":1,"377":1},"3":{"52":1,"55":1,"355":1,"463":1}}],
["sysadmin",{"3":{"51":1,"56":1,"524":1}}],
["sonar",{"3":{"452":1,"453":1,"454":1,"456":1}}],
["sourc",{"1":{"166":1,"245":1,"253":1,"418":1,"422":1,"429":1,"434":1,"438":2},"3":{"68":1,"93":1,"154":1,"165":1,"247":1,"265":1}}],
["som",{"1":{"26":1,"154":1,"448":1,"484":1}}],
["said",{"3":{"174":1,"240":1}}],
["sav",{"3":{"159":1,"166":1}}],
["saml",{"1":{"388":1},"3":{"387":1,"388":1,"389":1,"390":1,"391":1,"392":1,"549":1}}],
["sam",{"1":{"64":1,"235":1,"270":1}}],
["say",{"1":{"29":1,"221":1},"3":{"228":1}}],
["skip",{"1":{"29":1,"325":1},"3":{"124":1,"272":1,"277":1,"278":1,"321":1,"366":1}}],
["step",{"1":{"541":1,"543":1,"544":1,"550":1,"551":1,"553":1,"555":1,"557":1,"558":1,"559":1}}],
["stuck",{"3":{"233":1,"267":1,"449":1,"451":1,"504":1,"508":1}}],
["still",{"1":{"128":1,"498":1},"3":{"118":1,"215":1,"220":1,"506":1}}],
["strict",{"1":{"417":1}}],
["strip",{"3":{"50":1,"54":1,"211":1}}],
["structur",{"3":{"164":1}}],
["strategy",{"1":{"58":1,"59":1,"297":1,"298":1,"348":1,"349":1}}],
["story",{"3":{"464":1}}],
["stor",{"1":{"106":1,"158":1,"159":1,"202":1,"459":1,"531":1}}],
["storag",{"3":{"27":2,"28":2,"29":1,"30":1,"31":1,"116":1,"529":1,"530":1,"531":1}}],
["stop",{"1":{"110":1,"114":1,"122":1,"134":1,"186":1,"201":1,"263":1,"308":1,"341":1},"3":{"44":1,"67":1,"110":1,"114":1,"130":1,"231":1,"281":1,"314":1,"322":1,"329":1,"334":1,"358":1,"375":1,"419":1,"516":1,"524":1}}],
["stand",{"1":{"437":1},"3":{"433":1,"434":1,"436":1}}],
["stag",{"3":{"180":1,"181":1}}],
["static",{"3":{"453":1,"456":1}}],
["status",{"0":{"447":1,"505":1,"509":1,"549":1,"550":1},"1":{"86":1,"224":1,"255":1,"258":1,"262":1,"445":1},"2":{"447":1,"450":1,"505":1,"509":1,"549":1,"550":1},"3":{"121":1,"172":1,"180":1,"255":1,"411":1,"412":2,"500":1,"505":1,"538":1}}],
["stat",{"0":{"182":1,"190":1,"249":1,"318":1,"319":1,"362":1,"363":1,"409":1,"410":1},"1":{"27":1,"30":1,"31":1,"109":1,"113":1,"118":2,"121":1,"124":1,"151":1,"172":1,"181":1,"221":1,"224":1,"237":1,"238":1,"241":1,"244":1,"267":1,"290":1,"292":1,"315":1,"318":1,"319":1,"360":1,"362":1,"363":1,"364":1,"409":1,"410":1,"445":1,"497":1,"500":1,"505":1,"509":1,"518":1},"2":{"182":1,"190":1,"249":1,"318":1,"319":1,"362":1,"363":1,"409":1,"410":1},"3":{"30":1,"173":1,"292":1,"343":1}}],
["starttl",{"3":{"46":1}}],
["start",{"0":{"520":1,"555":1,"556":1,"557":1},"1":{"107":1,"108":1,"112":1,"116":1,"117":1,"161":1,"239":1,"264":1,"306":1,"374":1,"520":1,"546":1,"547":1,"548":1},"2":{"520":1,"555":1,"556":1,"557":1},"3":{"23":1,"121":1,"127":1,"149":1,"161":1,"555":1}}],
["stay",{"1":{"6":1,"9":1,"14":1,"47":1,"59":1,"69":1,"92":1,"134":1,"201":1,"217":1,"229":1,"257":1,"281":1,"391":1,"459":1,"467":1,"472":1,"475":1}}],
["s",{"1":{"23":1,"25":1,"33":1,"47":1,"48":1,"49":1,"59":1,"65":1,"66":1,"72":2,"75":1,"76":1,"112":1,"212":1,"217":1,"275":1,"276":1,"284":1,"285":1,"287":1,"291":1,"300":1,"317":1,"318":1,"319":1,"374":1,"377":1,"382":1,"383":1,"420":1,"424":1,"446":1,"454":1,"478":1,"479":1,"480":1,"482":1,"485":1,"489":1,"491":1,"499":1,"502":1,"504":1,"506":1,"507":1,"510":1,"511":1,"512":1,"513":1,"514":1,"515":1,"516":1,"517":1,"546":1,"549":1,"553":1,"554":1,"555":1,"556":1,"557":2},"3":{"72":1,"76":1,"245":1,"372":1,"373":1,"375":1}}],
["six",{"3":{"544":1}}],
["sibl",{"3":{"270":1}}],
["sinc",{"1":{"167":1,"168":1,"174":1,"195":1,"196":1,"210":1},"3":{"168":1}}],
["singl",{"1":{"103":1,"387":1,"392":1,"394":1,"395":1,"549":1},"3":{"237":1,"460":1}}],
["sid",{"1":{"188":1,"189":1,"191":1},"3":{"89":2,"91":1,"133":1,"200":1}}],
["signer",{"3":{"374":1}}],
["signatur",{"1":{"372":1},"3":{"376":1,"377":1}}],
["sign",{"0":{"372":1,"373":1,"374":1,"375":1,"376":1,"377":1},"1":{"376":1,"377":1,"387":1,"392":1,"394":1,"395":1,"549":1},"2":{"372":1,"373":1,"374":1,"375":1,"376":1,"377":1},"3":{"71":1,"75":2,"230":1,"360":1,"372":1,"373":1,"375":1,"376":1,"377":1,"393":2,"439":1,"441":1,"442":2,"443":2,"444":1,"541":1,"543":1}}],
["sit",{"3":{"18":1,"19":1,"20":1,"480":1,"486":1,"487":1,"488":1,"498":1,"501":1}}],
["siz",{"1":{"165":1,"210":1},"3":{"15":1,"16":1,"190":1,"249":1,"507":1}}],
["sudo",{"3":{"545":1,"546":1,"547":1,"548":1}}],
["suggest",{"3":{"241":1,"245":1,"426":1}}],
["suggestion",{"0":{"85":1,"245":1,"246":1},"1":{"245":1},"2":{"85":1,"245":1,"246":1},"3":{"245":1}}],
["summary",{"0":{"119":1,"120":1,"124":1,"182":1,"190":1,"249":1,"319":1,"363":1},"1":{"119":1,"319":1},"2":{"119":1,"120":1,"124":1,"182":1,"190":1,"249":1,"319":1,"363":1},"3":{"224":1,"409":1,"410":1}}],
["surviv",{"1":{"105":1}}],
["surnam",{"3":{"72":1}}],
["subscrib",{"3":{"264":1,"316":1,"360":1}}],
["subscription",{"3":{"42":1,"43":1}}],
["subtre",{"3":{"198":1}}],
["subject",{"1":{"111":1,"115":1,"123":1}}],
["submit",{"3":{"85":1,"222":1,"262":1}}],
["suppression",{"3":{"322":1,"323":1,"324":1}}],
["suppress",{"3":{"320":1,"321":1}}],
["support",{"0":{"17":1,"32":1,"33":1,"450":1,"451":1,"504":1,"505":1,"506":1,"507":1,"508":1,"509":1},"1":{"32":1,"33":1,"84":1,"87":1,"481":1,"531":1},"2":{"17":1,"32":1,"33":1,"450":1,"451":1,"503":1,"504":1,"505":1,"506":1,"507":1,"508":1,"509":1},"3":{"17":2,"32":1,"33":1,"42":1,"84":1}}],
["super",{"3":{"55":1,"56":1}}],
["such",{"1":{"31":1,"169":1,"297":1,"322":1,"329":1,"395":1}}],
["success",{"3":{"318":1,"362":1,"363":1}}],
["successful",{"1":{"410":1},"3":{"298":1,"347":1}}],
["succ",{"1":{"18":1,"322":1,"329":1,"332":1,"467":1,"472":1,"526":1,"535":1},"3":{"340":1,"341":1}}],
["scan",{"1":{"276":1},"3":{"325":1,"326":1,"365":1,"366":1,"453":2,"454":1,"455":1,"456":1,"458":1,"557":1}}],
["scal",{"3":{"28":1}}],
["screenshot",{"3":{"156":1}}],
["script",{"0":{"89":1,"90":1,"91":1,"92":1,"93":1,"133":1,"134":1,"135":1,"200":1,"201":1,"202":1},"1":{"89":1,"90":1,"91":1,"92":1,"93":1,"133":1,"134":2,"135":1,"200":1,"201":2,"202":1},"2":{"89":1,"90":1,"91":1,"92":1,"93":1,"133":1,"134":1,"135":1,"200":1,"201":1,"202":1},"3":{"11":1,"89":3,"90":2,"91":2,"92":2,"93":2,"133":2,"134":2,"135":2,"200":3,"201":2,"202":3}}],
["schedul",{"1":{"150":1},"3":{"231":1,"232":1}}],
["scm",{"0":{"58":1,"59":1,"348":1,"349":1}}],
["scop",{"1":{"300":1,"398":1,"400":1,"423":1,"425":1},"3":{"6":1,"9":1,"14":1,"512":1,"513":1}}],
["session",{"1":{"545":1,"546":1,"547":1,"548":1,"552":1,"553":1,"554":1,"556":1,"557":1,"558":1},"3":{"546":1,"548":1}}],
["separat",{"1":{"455":1}}],
["settl",{"3":{"244":1}}],
["setting",{"0":{"25":1,"61":1,"62":1,"63":1,"64":1,"65":1,"66":1,"67":1,"104":1,"105":1,"284":1,"285":1,"286":1,"287":1,"288":1,"289":1,"290":1,"291":1,"292":1,"293":1,"294":1,"295":2,"296":2,"297":1,"298":1,"299":1,"300":1,"301":1,"302":1,"303":1,"304":1,"332":1,"333":1,"334":1,"335":1,"336":1,"337":1,"338":1,"339":1,"340":1,"341":1,"342":1,"343":1,"344":1,"345":1,"346":2,"347":2,"348":1,"349":1,"350":1,"351":1,"352":1,"353":1,"354":1,"376":1,"377":1,"384":1,"385":1,"386":1,"396":1,"397":1,"417":1,"479":1,"481":1,"510":1,"511":1,"512":1,"513":1,"514":1,"515":1,"516":1,"517":1,"537":1},"1":{"15":1,"44":1,"45":1,"59":1,"64":1,"67":1,"284":1,"285":1,"287":1,"288":1,"291":1,"292":1,"294":1,"295":1,"296":1,"297":1,"298":1,"332":1,"333":1,"334":1,"335":1,"336":1,"339":1,"343":1,"345":1,"346":1,"349":1,"355":1,"359":1,"384":1,"385":1,"391":1,"394":1,"395":1,"397":1},"2":{"25":1,"61":1,"62":1,"63":1,"64":1,"65":1,"66":1,"67":1,"104":1,"105":1,"284":1,"285":1,"286":1,"287":1,"288":1,"289":1,"290":1,"291":1,"292":1,"293":1,"294":1,"295":2,"296":2,"297":1,"298":1,"299":1,"300":1,"301":1,"302":1,"303":1,"304":1,"332":1,"333":1,"334":1,"335":1,"336":1,"337":1,"338":1,"339":1,"340":1,"341":1,"342":1,"343":1,"344":1,"345":1,"346":2,"347":2,"348":1,"349":1,"350":1,"351":1,"352":1,"353":1,"354":1,"376":1,"377":1,"384":1,"385":1,"386":2,"396":1,"397":1,"417":1,"478":1,"479":1,"480":1,"481":1,"510":1,"511":1,"512":1,"513":1,"514":1,"515":1,"516":1,"517":1,"537":1},"3":{"45":1,"166":1,"291":1,"332":1,"333":1,"334":1,"335":1,"346":1,"347":1,"359":1,"390":2,"510":1,"511":1}}],
["sequenc",{"1":{"181":1}}],
["searchabl",{"3":{"445":1}}],
["search",{"0":{"141":1,"216":1,"312":1},"1":{"381":1,"445":1,"448":2,"449":1,"451":1},"2":{"141":1,"216":1,"312":1},"3":{"160":1,"364":2,"445":1,"446":1,"447":1,"448":5,"449":2,"450":4,"451":2}}],
["seat",{"1":{"42":2,"43":1},"3":{"42":1,"43":1,"54":1}}],
["severity",{"1":{"111":1,"115":1,"123":1,"235":1,"238":1,"241":1,"244":1,"452":1}}],
["several",{"1":{"38":2,"64":1,"74":2,"326":1,"409":1,"475":1,"515":1},"3":{"38":1,"64":1,"136":1,"211":1,"326":1}}],
["selection",{"3":{"108":1,"117":1,"512":1,"513":1}}],
["selector",{"1":{"108":1}}],
["select",{"1":{"107":1,"512":1,"513":1}}],
["secur",{"3":{"531":1,"545":1,"546":1}}],
["security",{"1":{"417":1},"3":{"417":1,"453":1}}],
["second",{"1":{"541":1,"543":1,"544":1},"3":{"61":1,"62":1,"559":1}}],
["secretscan",{"0":{"271":1,"272":1,"273":1,"274":1,"275":1,"276":1,"277":1,"278":1,"279":1,"280":1,"281":1,"282":1,"283":1,"320":1,"321":1,"322":1,"323":1,"324":1,"325":1,"326":1,"327":1,"328":1,"329":1,"330":1,"331":1,"365":1,"366":1,"367":1,"368":1,"369":1,"370":1,"371":1},"1":{"271":1,"272":1,"273":1,"274":1,"275":1,"277":1,"278":1,"279":1,"280":1,"281":1,"282":1,"283":1,"320":1,"321":1,"325":1,"326":1,"327":1,"365":1,"366":1,"367":1,"368":1,"369":1,"370":1,"371":1},"2":{"271":1,"272":1,"273":1,"274":1,"275":1,"276":1,"277":1,"278":1,"279":1,"280":1,"281":1,"282":1,"283":1,"320":1,"321":1,"322":1,"323":1,"324":1,"325":1,"326":1,"327":1,"328":1,"329":1,"330":1,"331":1,"365":1,"366":1,"367":1,"368":1,"369":1,"370":1,"371":1},"3":{"322":1}}],
["secret",{"0":{"529":1,"530":1,"531":1},"1":{"1":1,"3":1,"11":1,"276":1,"279":1,"310":1,"312":1,"315":1,"316":1,"328":1,"329":1,"330":1,"331":1,"346":1,"355":1,"359":1,"530":1,"531":1,"547":1,"551":1,"552":1,"553":1,"554":1,"555":2,"556":2,"557":2},"2":{"529":1,"530":1,"531":1},"3":{"271":1,"360":1,"391":1,"529":1,"530":1,"531":1}}],
["send",{"1":{"105":1,"225":1,"236":1,"238":1,"242":1,"243":1,"244":1,"275":1,"283":1,"296":1,"298":1,"303":1,"311":1,"316":1,"354":1,"385":1,"420":1,"424":1,"426":1,"527":1},"3":{"222":1,"262":1}}],
["sender",{"0":{"47":1,"48":1,"49":1},"1":{"44":1,"45":1,"46":1,"47":1,"48":1,"49":1},"2":{"47":1,"48":1,"49":1},"3":{"47":1}}],
["sent",{"1":{"498":1},"3":{"45":1}}],
["sen",{"3":{"42":1,"481":1}}],
["seen",{"1":{"27":1,"30":1,"486":1,"488":1},"3":{"209":1}}],
["server",{"0":{"44":1,"45":1,"46":1,"47":1,"48":1,"49":1,"486":1,"487":1,"488":1,"489":1,"490":1,"518":1},"1":{"12":1,"44":1,"45":1,"46":1,"47":1,"71":1,"83":1,"84":1,"87":1,"112":1,"313":1,"357":1,"537":1},"2":{"44":1,"45":1,"46":1,"47":1,"48":1,"49":1,"486":1,"487":1,"488":1,"489":1,"490":1,"518":1},"3":{"21":1,"27":1,"28":1,"29":1,"30":1,"31":1,"32":1,"33":1,"55":1,"58":1,"83":2,"84":1,"89":2,"91":1,"102":2,"103":1,"104":1,"107":1,"112":1,"133":1,"200":1,"365":1,"366":1,"367":1,"368":1,"369":1,"370":1,"371":1,"376":1,"377":1,"412":1,"465":1,"466":1,"467":1,"470":1,"471":1,"483":1}}],
["servic",{"1":{"510":1,"511":1,"512":1,"513":1,"514":1,"515":1,"516":1,"517":1},"3":{"0":1,"1":1,"7":1,"8":1,"9":1,"71":1,"148":1,"149":1,"356":1}}],
["lgtm",{"3":{"229":1,"230":1,"258":1}}],
["ls",{"3":{"164":1,"165":1,"197":1}}],
["ly",{"1":{"112":1}}],
["ldap",{"3":{"35":1,"68":1,"88":1,"137":1,"138":1,"139":1}}],
["laptop",{"3":{"533":1,"534":1,"535":1}}],
["lag",{"3":{"484":1,"503":1,"505":1,"507":1}}],
["languag",{"3":{"384":1}}],
["land",{"3":{"252":1}}],
["layout",{"3":{"164":1}}],
["label",{"0":{"97":1,"98":1,"99":2,"203":1,"204":1,"205":1},"1":{"97":1,"98":1,"99":1,"203":1,"204":1,"205":1},"2":{"97":1,"98":1,"99":2,"203":1,"204":1,"205":1},"3":{"306":1}}],
["lack",{"1":{"189":1,"190":1,"191":1},"3":{"80":1,"145":1}}],
["later",{"1":{"69":1,"110":1,"122":1,"373":1}}],
["latency",{"3":{"26":1}}],
["larg",{"1":{"32":1,"108":1,"117":1,"154":1}}],
["lastmodify",{"0":{"206":1,"207":1},"2":{"206":1,"207":1},"3":{"206":1,"207":1}}],
["last",{"1":{"27":1,"30":1,"34":1,"60":1,"70":1,"206":1,"207":1,"317":1,"361":1,"445":1,"485":1,"486":1,"488":1,"538":1},"3":{"5":1,"8":1,"13":1,"70":1,"317":1,"361":1}}],
["lik",{"2":{"413":1,"414":1,"415":1,"416":1},"3":{"414":1,"416":1}}],
["lightweight",{"1":{"306":1,"439":1}}],
["linter",{"3":{"458":1}}],
["lint",{"3":{"452":1,"457":1,"459":1,"460":1}}],
["linear",{"3":{"348":1,"349":1,"438":1}}],
["lin",{"1":{"165":1,"175":1,"182":1,"190":1,"235":1,"241":1,"249":1,"265":1,"271":1,"272":2,"280":1,"321":1,"328":1,"368":1,"459":1},"3":{"165":1,"166":1,"175":1,"182":1,"190":1,"240":1,"241":1,"249":1,"250":2,"402":1,"403":1,"404":1,"446":1,"452":1,"459":1}}],
["link",{"1":{"151":1,"455":1,"461":1,"463":1,"496":2},"3":{"224":1,"243":1,"463":1,"464":1}}],
["littl",{"1":{"110":1,"122":1}}],
["lift",{"1":{"75":1,"400":2,"404":1},"3":{"332":1}}],
["lifetim",{"1":{"15":1,"16":1}}],
["limit",{"1":{"64":1,"67":1,"85":1,"429":1,"434":1,"459":1},"3":{"42":1,"436":1}}],
["licens",{"0":{"42":1,"43":1,"208":1},"1":{"38":1,"42":1,"43":1,"74":1,"145":1,"208":1,"220":1,"304":1},"2":{"42":1,"43":1,"208":1},"3":{"42":2,"43":3,"50":1,"51":1,"52":1,"54":1,"56":1}}],
["liv",{"3":{"15":1,"181":1}}],
["lowest",{"1":{"521":1,"523":1}}],
["lower",{"1":{"137":1,"139":1,"142":1,"144":1,"212":1,"214":1}}],
["lookup",{"3":{"492":1}}],
["location",{"3":{"478":1,"479":1,"480":1,"496":1}}],
["local",{"1":{"505":1,"540":1},"3":{"395":1}}],
["locally",{"3":{"227":1}}],
["lockout",{"3":{"75":1}}],
["lock",{"0":{"504":1,"508":1},"1":{"504":1,"508":1},"2":{"504":1,"508":1},"3":{"75":1,"76":1,"147":1,"333":1,"334":1,"335":1,"399":1,"402":2,"403":1,"559":1}}],
["load",{"3":{"112":1,"113":1,"114":1,"115":1}}],
["log4j",{"3":{"100":1,"101":1}}],
["logger",{"0":{"100":1,"101":1,"102":1,"103":1},"1":{"100":1,"101":1,"102":1,"103":2},"2":{"100":1,"101":1,"102":1,"103":1}}],
["login",{"0":{"393":1},"1":{"58":1,"61":1,"70":1,"75":1,"83":1,"97":1,"98":1,"99":1,"106":1,"185":1,"378":1,"392":1,"393":1,"395":1,"461":1,"521":1,"523":1,"542":1,"543":1,"544":1,"555":1},"2":{"393":1},"3":{"82":1,"378":1,"380":1,"387":1,"388":2,"389":1,"391":1,"394":1,"395":2,"482":2,"541":1,"544":1,"549":1}}],
["log",{"0":{"100":1,"101":1,"102":1,"103":1,"104":1,"105":1},"1":{"71":1,"104":1,"105":1,"268":1,"269":1,"388":1,"389":1,"541":1,"551":1},"2":{"100":1,"101":1,"102":1,"103":1,"104":1,"105":1},"3":{"32":1,"33":1,"50":1,"51":1,"52":1,"53":1,"54":1,"56":1,"57":1,"70":1,"101":1,"102":2,"103":2,"146":1,"168":2,"189":1,"247":1,"386":2}}],
["longer",{"1":{"450":1,"519":1,"530":1},"3":{"50":1,"54":1,"142":1,"257":1,"273":1,"332":1,"423":1}}],
["longest",{"1":{"15":1,"16":1}}],
["long",{"1":{"114":1,"206":1,"207":1,"239":1,"250":1},"3":{"15":1,"491":1}}],
["lost",{"3":{"535":1,"543":1,"554":1,"559":1}}],
["los",{"1":{"4":1,"7":1,"12":1,"50":1,"211":1,"487":1,"540":1},"3":{"212":1,"217":1,"467":1,"472":1}}],
["legacy",{"3":{"254":1}}],
["level",{"0":{"101":1,"103":1},"1":{"100":1,"101":1,"102":1,"103":1,"133":1,"139":1,"212":1,"214":1,"344":1,"345":1,"350":1,"521":1,"522":1,"523":1,"524":1},"3":{"146":1,"147":1}}],
["let",{"1":{"135":1,"332":1},"3":{"52":1,"56":1,"139":1,"144":1,"214":1,"219":1,"289":1,"466":1,"471":1,"474":1,"501":1}}],
["least",{"1":{"92":1,"136":1}}],
["leaver",{"3":{"69":1}}],
["leav",{"1":{"29":1,"65":1,"221":1,"225":1,"278":1},"3":{"81":1,"175":1,"241":1}}],
["leak",{"3":{"4":1,"7":1,"12":1,"271":1,"272":1,"273":1,"276":1,"277":1,"278":1,"279":1,"280":1,"281":1,"282":1,"283":1,"320":1,"321":1,"325":1,"326":1,"327":1,"328":1,"329":1,"330":1,"331":1,"365":1,"366":1,"367":1,"368":1,"369":1,"370":1,"371":1,"475":1,"476":1,"477":1}}],
["length",{"1":{"15":1,"17":1}}],
["leftover",{"3":{"530":1}}],
["left",{"1":{"6":1,"9":1,"14":1,"277":1,"304":1,"409":1,"484":1,"529":1},"3":{"42":1,"69":1,"118":1,"120":1,"234":1}}],
["kb",{"1":{"296":1,"347":1}}],
["kept",{"1":{"538":1}}],
["keep",{"1":{"24":1,"71":1,"221":1,"223":1,"256":1},"3":{"264":1,"386":1,"539":1}}],
["keycloak",{"3":{"387":1,"388":1}}],
["keyword",{"3":{"97":1,"203":1,"204":1,"205":1}}],
["key",{"0":{"17":1,"441":1,"442":1,"443":1,"444":1,"465":1,"466":1,"467":2,"468":2,"469":2,"470":1,"471":1,"472":2,"473":2,"474":2,"475":2,"476":2,"477":2,"529":1,"530":1,"531":1,"532":1,"533":1,"534":1,"535":1,"536":1},"1":{"15":2,"16":2,"17":1,"25":1,"94":1,"127":1,"130":2,"152":1,"153":1,"170":1,"171":2,"172":1,"181":1,"290":1,"333":1,"335":1,"376":1,"384":1,"385":1,"401":1,"405":1,"411":1,"441":2,"442":1,"443":1,"444":1,"456":1,"462":1,"464":1,"465":1,"466":1,"467":1,"468":2,"469":1,"470":1,"471":1,"472":1,"473":1,"474":1,"475":1,"476":2,"477":2,"482":1,"492":1,"495":1,"529":1,"530":1,"531":1,"532":2,"533":2,"534":2,"535":1,"536":2,"537":2},"2":{"17":1,"441":1,"442":1,"443":1,"444":1,"465":1,"466":1,"467":1,"468":1,"469":1,"470":1,"471":1,"472":1,"473":1,"474":1,"475":1,"476":1,"477":1,"529":1,"530":1,"531":1,"532":1,"533":1,"534":1,"535":1,"536":1},"3":{"0":1,"1":1,"2":1,"3":1,"7":1,"8":1,"9":1,"10":1,"12":1,"15":5,"16":5,"17":2,"25":1,"43":1,"126":1,"129":2,"280":1,"327":1,"328":2,"331":1,"347":1,"368":1,"441":1,"442":3,"443":2,"444":2,"465":1,"466":2,"468":1,"470":2,"471":2,"472":1,"473":2,"474":2,"475":3,"476":2,"477":2,"529":3,"530":3,"531":2,"532":2,"533":3,"534":1,"535":2,"536":2}}],
["kick",{"3":{"41":1,"81":1,"136":1,"142":1,"217":1,"233":1,"449":1}}],
["kind",{"1":{"401":1,"405":1},"3":{"17":1,"91":1,"281":1,"329":1}}],
["kill",{"3":{"4":1}}],
["known",{"1":{"88":1,"120":1},"3":{"98":1,"537":2}}],
["know",{"1":{"17":1}}],
["won",{"3":{"248":1}}],
["world",{"3":{"130":1}}],
["worker",{"1":{"449":1}}],
["workspac",{"3":{"126":1,"127":1,"128":1,"129":1}}],
["work",{"1":{"83":1,"85":1},"3":{"86":1,"125":1,"464":1}}],
["well",{"1":{"526":1}}],
["websudo",{"3":{"545":1}}],
["web",{"3":{"376":1,"377":1}}],
["webhook",{"0":{"310":1,"311":1,"312":1,"313":1,"314":1,"315":1,"316":1,"317":1,"318":1,"319":1,"355":1,"356":1,"357":1,"358":1,"359":1,"360":1,"361":1,"362":1,"363":1},"1":{"310":2,"311":1,"312":1,"313":1,"314":1,"315":1,"316":1,"317":1,"318":1,"319":1,"342":1,"355":1,"356":1,"357":1,"358":1,"359":1,"360":1,"361":1,"362":1,"363":1},"2":{"310":1,"311":1,"312":1,"313":1,"314":1,"315":1,"316":1,"317":1,"318":1,"319":1,"355":1,"356":1,"357":1,"358":1,"359":1,"360":1,"361":1,"362":1,"363":1},"3":{"316":1}}],
["week",{"1":{"286":1,"337":1,"338":1}}],
["went",{"3":{"181":1}}],
["weak",{"3":{"16":1}}],
["wrot",{"3":{"165":1,"224":1}}],
["wrong",{"3":{"75":1,"170":1,"440":1}}],
["writ",{"3":{"9":1,"139":1,"166":1,"214":1,"217":1,"219":1,"241":1,"474":1}}],
["want",{"3":{"497":1}}],
["watch",{"0":{"186":1,"187":1,"263":1,"264":1,"308":1,"309":1},"1":{"186":1,"263":1,"264":1,"308":1},"2":{"186":1,"187":1,"263":1,"264":1,"308":1,"309":1}}],
["watcher",{"1":{"175":1,"187":1,"309":1}}],
["wait",{"1":{"447":1,"506":1},"3":{"95":2,"96":1,"232":1,"497":1}}],
["way",{"1":{"228":1,"545":1},"3":{"37":1,"41":1,"73":1,"162":1,"163":1,"254":1,"393":1}}],
["warn",{"3":{"20":1,"111":1,"115":1,"123":1,"452":1,"457":1,"458":1,"459":1,"460":1}}],
["whom",{"1":{"399":1,"403":1}}],
["whoever",{"1":{"388":1}}],
["whos",{"1":{"267":1,"450":1,"503":1},"3":{"536":1}}],
["whol",{"1":{"116":1,"165":1,"226":1,"249":1,"265":1,"275":1,"283":1,"316":1,"321":1,"397":1,"400":1,"403":1,"420":1,"423":1,"424":2,"466":1,"471":1,"474":1},"3":{"146":1,"147":1,"243":1,"427":1}}],
["whil",{"1":{"128":1,"354":1,"491":1},"3":{"111":1,"115":1}}],
["whitelist",{"1":{"64":1,"67":1},"3":{"64":1,"67":1,"320":1,"321":1,"322":1,"323":1,"324":1}}],
["why",{"3":{"45":1,"111":1,"115":1,"123":1,"251":1,"317":1,"361":1,"398":1,"411":1,"445":1,"504":1}}],
["whether",{"1":{"26":1,"35":1,"77":1,"98":1,"104":1,"146":1,"251":1,"277":1,"288":1,"333":1,"340":1,"342":1,"343":1,"376":1,"395":1,"396":1,"437":1,"447":1,"469":1,"481":1,"512":1,"537":1,"538":1,"545":1,"549":1,"550":1},"3":{"287":1}}],
["whatever",{"1":{"4":1,"7":1,"12":1}}],
["wip",{"3":{"223":1,"532":1}}],
["wid",{"3":{"18":1,"19":1,"20":1,"58":1,"134":1,"135":1,"365":1,"366":1,"367":1,"368":2,"369":2,"370":2,"371":2}}],
["widen",{"3":{"9":1,"275":1}}],
["withhold",{"1":{"316":1}}],
["withheld",{"1":{"1":1,"3":1,"11":1,"295":1,"296":1,"310":1,"312":1,"315":1,"547":1,"551":1,"552":1,"553":1,"554":1,"555":1,"556":1,"557":1}}],
["without",{"1":{"11":1,"19":1,"53":1,"57":1,"83":1,"108":1,"117":1,"176":1,"215":1,"220":1,"222":1,"333":1,"409":2,"410":1,"411":1,"412":1,"439":1,"441":1,"457":1,"532":1,"547":1,"551":1,"552":1,"553":1,"554":1,"555":1,"556":1,"557":1},"3":{"85":1,"140":1,"166":1,"174":1,"175":1,"248":1,"520":1,"525":1,"543":1}}],
["withdraw",{"3":{"7":1,"81":1,"136":1,"137":1,"229":1,"258":1,"472":1,"475":1}}],
["d",{"3":{"440":1}}],
["due",{"1":{"541":1}}],
["dummy",{"3":{"321":1}}],
["dump",{"3":{"107":1,"108":1,"109":1,"110":1,"111":1}}],
["duplicat",{"1":{"459":1},"3":{"152":1}}],
["dur",{"1":{"118":1}}],
["draft",{"1":{"225":1,"241":1,"260":1,"261":1,"262":1},"3":{"222":1,"225":1,"260":1,"262":1}}],
["drain",{"3":{"31":1}}],
["dry",{"3":{"108":1,"117":1}}],
["drop",{"1":{"284":1,"287":1},"3":{"34":1,"128":1,"150":1,"236":1,"257":1,"260":1,"322":1,"329":1,"344":1,"354":1,"358":1,"369":1,"389":1,"404":1,"406":1,"419":1,"423":1,"430":1,"432":1,"435":1,"440":1,"454":1,"526":1}}],
["digit",{"3":{"544":1}}],
["diff",{"0":{"182":1,"183":1,"190":1,"191":1,"195":1,"196":1,"226":1,"249":1,"250":1},"1":{"183":1,"191":1,"195":1,"196":1,"226":1,"227":1,"250":2,"459":1},"2":{"182":1,"183":1,"190":1,"191":1,"195":1,"196":1,"226":1,"249":1,"250":1},"3":{"191":1,"195":2,"196":2,"226":2}}],
["differenc",{"3":{"190":1,"191":1}}],
["different",{"3":{"82":1}}],
["differ",{"1":{"381":1},"3":{"167":1,"188":2,"191":1}}],
["directly",{"3":{"399":1,"403":1}}],
["direction",{"1":{"221":1}}],
["directory",{"0":{"68":1},"1":{"68":1,"70":1,"164":1,"165":1,"198":1,"206":1,"207":1},"2":{"68":1},"3":{"68":1,"88":1,"165":1,"378":2}}],
["direct",{"1":{"141":1,"199":1,"216":1,"270":1},"3":{"55":1,"399":1,"400":1,"403":1,"404":1}}],
["dismiss",{"1":{"386":1}}],
["disband",{"3":{"352":1}}],
["discover",{"1":{"491":1}}],
["disconnect",{"3":{"314":1,"389":1,"487":1}}],
["discard",{"1":{"260":1,"540":1},"3":{"499":1}}],
["discussion",{"3":{"228":1,"244":2}}],
["dissolv",{"3":{"34":1,"301":1}}],
["disabl",{"1":{"43":1,"349":1,"558":1,"559":1},"3":{"31":1,"69":1,"134":2,"201":1,"293":2,"316":1,"344":3,"360":1,"365":1,"366":1,"391":1,"396":1,"397":1,"558":2}}],
["diagnostic",{"0":{"26":1},"2":{"26":1},"3":{"32":1,"33":1}}],
["doc",{"3":{"434":1}}],
["dockerfil",{"3":{"265":1}}],
["documentation",{"3":{"266":1}}],
["document",{"1":{"29":1,"354":1}}],
["don",{"1":{"448":1,"491":1},"3":{"109":1,"113":1,"234":1,"237":1,"238":1,"297":1,"429":1,"433":1,"434":1,"462":1,"551":1,"552":1}}],
["dormant",{"3":{"70":1}}],
["domain",{"3":{"68":1}}],
["down",{"1":{"52":1,"56":1,"139":1,"144":1,"214":1,"219":2,"502":1},"3":{"62":1,"147":1,"248":1,"334":1}}],
["download",{"1":{"32":1,"33":1},"3":{"131":1,"154":1,"156":1,"265":1}}],
["downtim",{"3":{"20":1,"519":1,"520":1}}],
["devic",{"3":{"552":1,"556":1}}],
["development",{"3":{"462":1}}],
["develop",{"3":{"189":1,"194":1}}],
["developer",{"3":{"139":1,"144":1}}],
["demand",{"1":{"528":1,"551":1,"555":1}}],
["demot",{"1":{"56":1},"3":{"139":1}}],
["demotion",{"1":{"52":1}}],
["destroy",{"3":{"523":1,"524":1}}],
["description",{"1":{"91":1,"92":1,"129":1,"130":1,"149":1,"151":1,"153":1,"224":1,"225":1,"431":1,"436":1},"3":{"225":1}}],
["definition",{"3":{"429":1,"433":1,"434":1}}],
["defin",{"1":{"350":1}}],
["defaultreviewer",{"0":{"418":1,"419":1,"420":1,"421":1,"422":1,"423":1,"424":1,"425":1,"426":1},"1":{"222":1,"418":1,"419":1,"420":1,"421":1,"422":1,"423":1,"424":1,"425":1},"2":{"418":1,"419":1,"420":1,"421":1,"422":1,"423":1,"424":1,"425":1,"426":1}}],
["default",{"0":{"162":1,"163":1,"427":1,"428":1,"429":1,"430":1,"431":1,"432":1,"433":1,"434":1,"435":1,"436":1},"1":{"59":2,"61":1,"62":1,"65":1,"66":1,"95":1,"132":1,"146":1,"147":1,"163":1,"194":1,"285":1,"295":1,"310":1,"312":1,"315":1,"336":1,"337":1,"339":1,"348":1,"349":1,"383":1,"417":1,"427":1,"428":1,"429":1,"430":1,"431":1,"432":1,"433":1,"434":1,"435":1,"436":1,"464":1},"2":{"162":1,"163":1,"427":1,"428":1,"429":1,"430":1,"431":1,"432":1,"433":1,"434":1,"435":1,"436":1},"3":{"58":1,"59":1,"146":1,"147":2,"194":1,"246":1,"284":1,"418":1}}],
["defaultbranch",{"0":{"22":1,"23":1,"24":1,"193":1,"194":1},"1":{"22":1,"23":1,"24":1,"153":1,"162":1,"168":1,"188":1,"189":1,"191":1,"193":1,"406":1,"495":1},"2":{"22":1,"23":1,"24":1,"193":1,"194":1}}],
["delay",{"0":{"484":1},"2":{"484":1},"3":{"484":1}}],
["delivery",{"1":{"317":1,"318":1,"319":1,"361":1,"362":1,"363":1}}],
["deletion",{"1":{"150":1,"399":1,"403":1},"3":{"399":1,"523":1,"524":2}}],
["delet",{"0":{"4":1,"7":1,"12":1,"18":1,"22":1,"29":1,"34":1,"41":1,"44":1,"47":1,"50":1,"54":1,"65":1,"69":1,"75":1,"81":1,"90":1,"128":1,"134":1,"136":1,"137":1,"142":1,"150":1,"155":1,"157":1,"170":1,"176":1,"179":1,"186":1,"201":1,"205":1,"211":1,"212":1,"217":1,"223":1,"229":1,"231":1,"236":1,"242":1,"254":1,"257":1,"260":1,"263":1,"273":1,"276":1,"281":1,"284":1,"287":1,"291":1,"293":1,"301":1,"308":1,"314":1,"322":1,"329":1,"332":1,"336":1,"339":1,"344":1,"352":1,"358":1,"369":1,"375":1,"382":1,"386":1,"389":1,"400":1,"404":1,"406":1,"413":1,"415":1,"419":1,"423":1,"427":1,"430":1,"432":1,"435":1,"440":1,"441":1,"444":1,"454":1,"457":1,"467":1,"472":1,"475":1,"478":1,"487":1,"499":1,"516":1,"523":1,"524":1,"526":1,"529":1,"532":1,"535":1,"558":1,"559":1},"1":{"4":1,"7":1,"12":1,"18":1,"29":1,"34":1,"35":1,"44":1,"65":1,"69":1,"77":2,"78":1,"90":1,"128":1,"136":1,"137":1,"142":1,"150":1,"155":1,"157":1,"170":1,"176":1,"177":1,"179":1,"182":1,"190":1,"211":1,"212":1,"217":1,"223":2,"225":1,"236":1,"242":1,"243":1,"249":1,"273":1,"281":1,"291":1,"301":1,"314":1,"322":1,"329":1,"336":1,"339":1,"352":1,"358":1,"369":1,"374":1,"375":1,"382":1,"389":1,"406":2,"419":1,"423":2,"427":1,"430":1,"432":1,"435":1,"440":1,"441":1,"444":1,"448":1,"454":1,"457":1,"459":1,"467":1,"472":1,"475":1,"487":1,"499":1,"523":1,"524":1,"526":1,"529":1,"532":1,"535":1,"540":1},"2":{"41":1,"81":1,"523":1,"524":1},"3":{"4":1,"7":1,"12":1,"18":2,"34":1,"44":1,"50":1,"54":1,"65":1,"78":1,"90":1,"128":2,"136":1,"137":1,"142":1,"150":2,"155":2,"170":1,"176":1,"179":1,"205":1,"217":1,"223":1,"229":1,"236":1,"239":1,"242":1,"260":1,"268":1,"269":1,"273":1,"314":1,"322":1,"329":1,"352":1,"358":1,"369":1,"374":1,"375":1,"382":1,"389":1,"406":2,"415":1,"427":1,"435":1,"440":1,"441":1,"444":2,"454":1,"467":1,"472":1,"475":1,"487":1,"524":2,"532":1,"535":2}}],
["detector",{"3":{"327":1,"328":1,"329":1,"330":1,"331":1,"367":1,"368":1,"369":1,"370":1,"371":1}}],
["detection",{"1":{"328":1,"329":1,"330":1,"331":1},"3":{"325":1,"326":1,"365":1,"366":1}}],
["detect",{"1":{"327":1},"3":{"279":1,"280":1,"281":1,"328":1}}],
["detach",{"3":{"134":1,"201":1}}],
["deriv",{"3":{"199":1}}],
["debug",{"1":{"104":1,"105":1},"3":{"100":1,"101":1,"103":1,"104":1,"105":1,"361":1}}],
["decid",{"1":{"296":1,"347":1,"439":1}}],
["declin",{"0":{"248":1},"1":{"86":1,"248":1,"259":1,"286":1,"337":1,"338":1},"2":{"248":1},"3":{"221":1,"259":1,"502":1}}],
["decommission",{"3":{"29":1,"128":1,"487":1}}],
["deploykey",{"3":{"465":1,"466":1,"467":1,"468":1,"469":2,"470":1,"471":1,"472":1,"473":1,"474":1,"475":1,"476":1,"477":1}}],
["deploy",{"3":{"181":1}}],
["deployment",{"0":{"87":1,"179":1,"180":1,"181":1},"1":{"87":2,"179":1,"180":1,"181":1},"2":{"87":1,"179":1,"180":1,"181":1}}],
["deprovision",{"3":{"69":1}}],
["deprecat",{"1":{"37":1,"41":1,"73":1,"162":1,"163":1,"171":1,"229":1,"230":1,"254":1,"278":1,"411":1,"412":1}}],
["department",{"3":{"34":1,"36":1,"39":2,"88":1,"137":1,"139":1}}],
["dsa",{"3":{"16":1}}],
["daily",{"1":{"374":1}}],
["dashboard",{"0":{"85":1,"86":1},"2":{"85":1,"86":1}}],
["day",{"1":{"15":1,"16":1,"69":1}}],
["data",{"1":{"69":1,"78":1,"112":1,"311":1,"316":1,"455":1},"3":{"21":1,"78":1,"107":1}}],
["dat",{"1":{"0":1,"2":1,"5":1,"8":1,"10":1,"13":1,"505":1},"3":{"484":1}}],
["phon",{"3":{"543":2,"552":1,"556":1,"559":1}}],
["pgp",{"3":{"442":1,"443":1,"444":1}}],
["ping",{"3":{"313":1,"357":1}}],
["pick",{"3":{"209":1,"299":1,"480":1}}],
["pipelin",{"3":{"3":1,"171":1,"172":1,"410":1,"411":1,"412":1,"525":1}}],
["png",{"0":{"131":1,"132":1,"382":1,"383":1},"1":{"131":1,"132":1,"383":1},"2":{"131":1,"132":1,"382":1,"383":1}}],
["plus",{"1":{"368":1},"3":{"249":1}}],
["plugin",{"1":{"290":1,"296":1,"342":1,"347":1},"3":{"94":1,"290":1,"291":1,"292":1,"293":1,"294":1,"295":1,"296":1,"342":1,"343":1,"344":1,"345":1,"346":1,"347":1}}],
["plain",{"1":{"226":1,"227":1,"238":1}}],
["plac",{"1":{"43":1,"446":1}}],
["plan",{"0":{"25":1},"1":{"25":1},"2":{"25":1}}],
["pool",{"3":{"350":1,"351":1,"352":1,"353":1,"354":1}}],
["point",{"1":{"161":1,"306":1,"307":1,"406":2},"3":{"184":1,"253":1,"360":1}}],
["positiv",{"3":{"271":1,"272":1,"273":1,"274":1,"275":1,"320":1,"321":1,"323":1,"324":1}}],
["post",{"1":{"89":1,"356":1},"3":{"135":1,"172":1,"202":1,"264":1,"310":1,"311":1,"412":1,"456":1,"459":1}}],
["possibl",{"1":{"545":1},"3":{"77":1,"87":1,"437":1}}],
["port",{"1":{"45":1,"537":1},"3":{"537":1}}],
["policy",{"0":{"521":1,"522":1,"523":1,"524":1},"1":{"150":1,"417":1,"521":1,"523":1},"2":{"521":1,"522":1,"523":1,"524":1},"3":{"15":2,"16":2,"61":1,"62":1,"336":1,"337":1,"338":1,"402":1,"403":1,"521":1}}],
["primary",{"0":{"463":1},"2":{"463":1},"3":{"478":1,"481":1,"484":1,"490":1,"493":1,"494":1,"518":2}}],
["privat",{"3":{"129":1,"130":1,"153":1}}],
["privacy",{"3":{"78":1}}],
["prevent",{"3":{"403":1}}],
["preview",{"0":{"106":1,"108":1,"117":1},"2":{"106":1,"108":1,"117":1}}],
["prefix",{"1":{"97":2}}],
["preferenc",{"3":{"384":1,"385":1}}],
["prefer",{"0":{"478":1,"479":1,"480":1},"1":{"71":1,"478":1,"479":1,"480":1},"2":{"478":1,"479":1,"480":1}}],
["pre",{"1":{"89":1},"3":{"90":1,"92":1,"93":1,"133":1,"134":1,"135":1,"200":1,"201":1,"202":1,"342":1}}],
["precheck",{"3":{"77":1}}],
["present",{"1":{"43":1,"100":1,"102":1,"417":1}}],
["prov",{"3":{"542":1}}],
["provider",{"1":{"387":1,"388":1,"389":1,"390":1,"391":1,"393":1},"3":{"387":1}}],
["provisional",{"1":{"491":1}}],
["provision",{"3":{"71":1,"392":1}}],
["process",{"1":{"504":1}}],
["protect",{"1":{"399":1,"403":1},"3":{"398":2,"402":1,"405":1,"524":1}}],
["protocol",{"1":{"45":1}}],
["propos",{"1":{"246":1},"3":{"222":1,"245":1}}],
["property",{"0":{"83":1},"1":{"83":1},"2":{"83":1}}],
["promot",{"3":{"139":1}}],
["product",{"1":{"489":1},"3":{"126":1,"127":1,"148":1}}],
["production",{"3":{"87":1,"180":1,"181":1}}],
["progress",{"0":{"491":1},"1":{"109":1,"113":1,"120":1,"121":1,"124":1,"410":1,"449":1},"2":{"491":1}}],
["profil",{"0":{"125":1},"1":{"104":1,"105":1},"2":{"125":1},"3":{"72":1,"379":1,"381":1,"382":1,"383":1}}],
["problem",{"3":{"26":1}}],
["project",{"0":{"0":1,"1":1,"7":1,"8":1,"9":1,"126":1,"127":1,"128":1,"129":1,"130":1,"131":1,"132":1,"133":1,"134":1,"135":1,"136":1,"137":1,"138":1,"139":1,"140":1,"141":1,"142":1,"143":1,"144":1,"145":1,"146":1,"147":1,"148":1,"149":1,"320":1,"321":1,"322":1,"323":1,"324":1,"325":1,"326":1,"327":1,"328":1,"329":1,"330":1,"331":1,"332":1,"333":1,"334":1,"335":1,"336":1,"337":1,"338":1,"339":1,"340":1,"341":1,"342":1,"343":1,"344":1,"345":1,"346":1,"347":1,"348":1,"349":1,"350":1,"351":1,"352":1,"353":1,"354":1,"355":1,"356":1,"357":1,"358":1,"359":1,"360":1,"361":1,"362":1,"363":1,"402":1,"403":1,"404":1,"405":1,"418":1,"419":1,"420":1,"421":1,"432":1,"433":1,"434":1,"435":1,"436":1,"463":1,"470":1,"471":1,"472":1,"473":1,"474":1,"476":1,"492":1,"493":1,"514":1,"515":1,"516":1,"517":1},"1":{"0":1,"1":1,"7":1,"8":1,"9":1,"126":1,"127":1,"128":1,"129":1,"131":1,"132":1,"133":1,"134":1,"135":1,"137":1,"138":1,"139":1,"140":1,"142":1,"143":1,"144":1,"145":1,"147":1,"148":2,"149":1,"151":1,"152":2,"153":1,"166":1,"216":1,"217":1,"281":1,"285":1,"287":1,"288":1,"289":1,"310":1,"312":1,"320":1,"321":1,"322":1,"323":1,"324":1,"325":1,"326":1,"327":1,"328":1,"329":1,"330":1,"331":1,"332":1,"333":1,"334":1,"335":1,"336":1,"337":1,"338":1,"339":1,"340":1,"341":1,"342":1,"343":1,"344":1,"345":1,"346":1,"347":1,"348":1,"349":1,"350":1,"351":1,"352":1,"353":1,"354":1,"355":1,"356":1,"357":1,"358":1,"359":1,"360":1,"361":1,"362":1,"363":1,"364":1,"366":1,"367":1,"398":1,"400":1,"402":1,"403":1,"404":1,"405":1,"418":1,"419":1,"420":1,"421":1,"423":2,"424":2,"425":1,"432":1,"433":1,"434":1,"435":1,"436":1,"463":2,"465":1,"466":1,"470":1,"471":1,"472":1,"473":1,"474":1,"475":1,"476":2,"477":1,"492":1,"493":1,"495":1,"510":1,"511":1,"512":1,"513":1,"514":1,"515":1,"516":1,"517":1,"533":1},"2":{"0":1,"1":1,"2":1,"3":1,"4":1,"5":1,"6":1,"7":1,"8":1,"9":1,"126":1,"127":1,"128":1,"129":1,"130":1,"131":1,"132":1,"133":1,"134":1,"135":1,"136":1,"137":1,"138":1,"139":1,"140":1,"141":1,"142":1,"143":1,"144":1,"145":1,"146":1,"147":1,"148":1,"149":1,"150":1,"151":1,"152":1,"153":1,"154":1,"155":1,"156":1,"157":1,"158":1,"159":1,"160":1,"161":1,"162":1,"163":1,"164":1,"165":1,"166":1,"167":1,"168":1,"169":1,"170":1,"171":1,"172":1,"173":1,"174":1,"175":1,"176":1,"177":1,"178":1,"179":1,"180":1,"181":1,"182":1,"183":1,"184":1,"185":1,"186":1,"187":1,"188":1,"189":1,"190":1,"191":1,"192":1,"193":1,"194":1,"195":1,"196":1,"197":1,"198":1,"199":1,"200":1,"201":1,"202":1,"203":1,"204":1,"205":1,"206":1,"207":1,"208":1,"209":1,"210":1,"211":1,"212":1,"213":1,"214":1,"215":1,"216":1,"217":1,"218":1,"219":1,"220":1,"221":1,"222":1,"223":1,"224":1,"225":1,"226":1,"227":1,"228":1,"229":1,"230":1,"231":1,"232":1,"233":1,"234":1,"235":1,"236":1,"237":1,"238":1,"239":1,"240":1,"241":1,"242":1,"243":1,"244":1,"245":1,"246":1,"247":1,"248":1,"249":1,"250":1,"251":1,"252":1,"253":1,"254":1,"255":1,"256":1,"257":1,"258":1,"259":1,"260":1,"261":1,"262":1,"263":1,"264":1,"265":1,"266":1,"267":1,"268":1,"269":1,"270":1,"271":1,"272":1,"273":1,"274":1,"275":1,"276":1,"277":1,"278":1,"279":1,"280":1,"281":1,"282":1,"283":1,"284":1,"285":1,"286":1,"287":1,"288":1,"289":1,"290":1,"291":1,"292":1,"293":1,"294":1,"295":1,"296":1,"297":1,"298":1,"299":1,"300":1,"301":1,"302":1,"303":1,"304":1,"305":1,"306":1,"307":1,"308":1,"309":1,"310":1,"311":1,"312":1,"313":1,"314":1,"315":1,"316":1,"317":1,"318":1,"319":1,"320":1,"321":1,"322":1,"323":1,"324":1,"325":1,"326":1,"327":1,"328":1,"329":1,"330":1,"331":1,"332":1,"333":1,"334":1,"335":1,"336":1,"337":1,"338":1,"339":1,"340":1,"341":1,"342":1,"343":1,"344":1,"345":1,"346":1,"347":1,"348":1,"349":1,"350":1,"351":1,"352":1,"353":1,"354":1,"355":1,"356":1,"357":1,"358":1,"359":1,"360":1,"361":1,"362":1,"363":1,"398":1,"399":1,"400":1,"401":1,"402":1,"403":1,"404":1,"405":1,"406":1,"407":1,"408":1,"413":1,"414":1,"415":1,"416":1,"418":1,"419":1,"420":1,"421":1,"422":1,"423":1,"424":1,"425":1,"426":1,"427":1,"428":1,"429":1,"430":1,"431":1,"432":1,"433":1,"434":1,"435":1,"436":1,"437":1,"438":1,"439":1,"440":1,"445":1,"446":1,"447":1,"452":1,"453":1,"454":1,"455":1,"456":1,"457":1,"458":1,"459":1,"460":1,"463":1,"464":1,"465":1,"466":1,"467":1,"468":1,"469":1,"470":1,"471":1,"472":1,"473":1,"474":1,"476":1,"492":1,"493":1,"504":1,"505":1,"514":1,"515":1,"516":1,"517":1,"525":1,"526":1,"527":1,"528":1,"538":1,"539":1,"540":1},"3":{"0":1,"1":1,"52":1,"55":1,"56":1,"126":2,"130":2,"132":1,"134":1,"135":1,"137":1,"143":1,"144":2,"151":1,"153":1,"164":1,"284":1,"366":1,"476":1,"492":3,"493":1,"510":1,"511":1,"514":1,"515":1,"516":1,"517":2}}],
["pull",{"3":{"540":1}}],
["pullrequest",{"0":{"58":1,"59":1,"85":1,"86":1,"95":1,"96":1,"185":1,"221":1,"222":1,"223":1,"224":1,"225":1,"226":1,"227":1,"228":1,"229":1,"230":1,"231":1,"232":1,"233":1,"234":1,"235":1,"236":1,"237":1,"238":1,"239":1,"240":1,"241":1,"242":1,"243":1,"244":1,"245":1,"246":1,"247":1,"248":1,"249":1,"250":1,"251":1,"252":1,"253":1,"254":1,"255":1,"256":1,"257":1,"258":1,"259":1,"260":1,"261":1,"262":1,"263":1,"264":1,"297":1,"298":1,"348":1,"349":1,"415":1,"416":1,"437":1,"438":1,"464":1},"1":{"85":1,"86":1,"95":1,"96":1,"153":1,"185":1,"209":1,"221":1,"222":1,"223":1,"224":1,"226":1,"227":1,"228":1,"230":1,"232":1,"234":1,"239":1,"240":1,"241":1,"245":1,"247":1,"248":1,"249":1,"251":1,"255":1,"258":1,"259":1,"261":1,"263":1,"264":1,"286":1,"289":1,"297":1,"337":1,"338":1,"340":1,"399":1,"403":1,"415":1,"416":1,"425":1,"426":1,"427":1,"428":1,"429":1,"430":1,"431":1,"432":1,"433":1,"434":1,"435":1,"436":1,"437":1,"461":1,"464":1,"525":1},"2":{"58":1,"59":1,"85":1,"86":1,"95":1,"96":1,"185":1,"221":1,"222":1,"223":1,"224":1,"225":1,"226":1,"227":1,"228":1,"229":1,"230":1,"231":1,"232":1,"233":1,"234":1,"235":1,"236":1,"237":1,"238":1,"239":1,"240":1,"241":1,"242":1,"243":1,"244":1,"245":1,"246":1,"247":1,"248":1,"249":1,"250":1,"251":1,"252":1,"253":1,"254":1,"255":1,"256":1,"257":1,"258":1,"259":1,"260":1,"261":1,"262":1,"263":1,"264":1,"297":1,"298":1,"348":1,"349":1,"415":1,"416":1,"437":1,"438":1,"464":1},"3":{"58":1,"85":2,"86":2,"107":1,"174":1,"175":1,"185":4,"188":1,"209":1,"221":5,"222":3,"223":3,"224":5,"225":2,"226":3,"227":1,"228":3,"230":2,"239":1,"247":2,"248":3,"252":3,"256":1,"259":2,"263":1,"264":2,"284":1,"285":2,"286":3,"287":1,"288":1,"289":1,"309":1,"311":1,"336":2,"337":3,"338":2,"418":1,"421":1,"422":1,"424":1,"425":1,"426":1,"427":1,"428":1,"429":1,"432":2,"433":1,"434":1,"435":1,"438":1,"464":2}}],
["pub",{"3":{"533":1,"534":1}}],
["publish",{"1":{"262":1},"3":{"130":1,"261":1,"262":1,"456":1,"459":1}}],
["public",{"1":{"25":1,"443":1,"466":1,"471":1,"534":1},"3":{"129":1,"130":1,"147":1,"151":1,"153":1,"364":1,"471":1,"532":1,"533":1,"534":1,"535":1,"536":1}}],
["purg",{"3":{"529":1}}],
["push",{"1":{"43":1,"89":1,"228":1,"268":1,"269":1,"399":1,"403":1,"469":1,"485":1},"3":{"85":2,"89":2,"133":1,"139":1,"141":1,"144":1,"166":1,"200":1,"201":1,"202":1,"214":1,"216":1,"219":1,"247":1,"268":3,"290":2,"293":1,"294":2,"309":1,"311":1,"342":2,"343":1,"344":2,"345":2,"356":2,"364":1,"398":2,"399":2,"400":1,"402":2,"403":3,"404":2,"405":2,"406":1,"468":1,"469":1,"473":1,"474":1,"506":1,"507":1}}],
["put",{"1":{"204":1},"3":{"31":1,"37":1,"38":1,"73":1,"238":1,"256":1}}],
["pend",{"1":{"231":1,"232":1,"241":1,"261":1},"3":{"260":1,"262":1,"447":1,"497":1,"506":1,"507":1}}],
["pem",{"0":{"25":1},"1":{"25":1},"2":{"25":1}}],
["periodic",{"1":{"484":1}}],
["permanently",{"3":{"223":1}}],
["permit",{"1":{"146":1}}],
["permission",{"0":{"50":1,"51":1,"52":1,"53":1,"54":1,"55":1,"56":1,"57":1,"136":1,"137":1,"138":1,"139":1,"140":1,"141":1,"142":1,"143":1,"144":1,"145":1,"146":1,"147":1,"211":1,"212":1,"213":1,"214":1,"215":1,"216":1,"217":1,"218":1,"219":1,"220":1,"469":1,"474":1,"545":1,"546":1,"547":1,"548":1},"1":{"6":1,"9":1,"14":1,"34":1,"50":1,"51":1,"52":1,"53":1,"54":1,"55":1,"56":1,"57":1,"69":1,"70":1,"126":1,"136":1,"137":1,"138":1,"139":1,"140":1,"141":1,"142":1,"143":1,"144":1,"145":1,"146":1,"147":1,"213":1,"214":1,"218":1,"219":1,"364":1,"378":1,"468":1,"473":1,"482":1,"521":1,"522":1,"523":1,"524":1},"2":{"50":1,"51":1,"52":1,"53":1,"54":1,"55":1,"56":1,"57":1,"136":1,"137":1,"138":1,"139":1,"140":1,"141":1,"142":1,"143":1,"144":1,"145":1,"146":1,"147":1,"211":1,"212":1,"213":1,"214":1,"215":1,"216":1,"217":1,"218":1,"219":1,"220":1,"469":1,"474":1,"545":1,"546":1,"547":1,"548":1}}],
["percent",{"3":{"109":1,"113":1,"491":1}}],
["performanc",{"3":{"104":1,"105":1}}],
["per",{"1":{"107":1,"112":1,"116":1,"409":1,"410":1},"3":{"61":2,"62":1,"206":1,"207":1,"240":1}}],
["perhap",{"1":{"12":1}}],
["personal",{"1":{"10":1,"11":1,"12":1,"13":1,"14":1,"69":1,"78":1,"152":1},"3":{"11":1,"78":1,"142":1,"143":1,"144":1,"152":2,"364":1,"557":1}}],
["panel",{"3":{"462":1}}],
["payload",{"3":{"317":1,"361":1}}],
["paus",{"3":{"316":1,"360":1}}],
["parent",{"1":{"175":1,"182":1,"235":1,"241":1},"3":{"169":1}}],
["part",{"1":{"118":1,"209":1},"3":{"335":1}}],
["participant",{"0":{"209":1,"254":1,"255":1,"256":1,"257":1,"258":1},"1":{"86":1,"175":1,"221":1,"229":1,"255":1,"257":1},"2":{"209":1,"254":1,"255":1,"256":1,"257":1,"258":1}}],
["pass",{"1":{"252":1},"3":{"171":1,"172":1,"339":1,"340":1,"341":1,"345":1,"409":1,"410":1,"411":1,"412":1,"455":1,"525":1,"528":1}}],
["passphras",{"3":{"76":1}}],
["password",{"0":{"546":1},"1":{"71":1,"76":1,"379":1,"380":1,"396":1,"397":1,"482":1,"541":1,"546":1},"2":{"546":1},"3":{"46":1,"75":1,"76":2,"272":1,"276":1,"280":1,"321":1,"327":1,"328":1,"329":1,"367":1,"380":1,"394":1,"395":2,"396":2,"397":1,"531":1,"541":1,"546":1}}],
["past",{"3":{"43":1,"119":1}}],
["packag",{"3":{"32":1,"33":1,"100":1,"101":1,"265":1}}],
["pair",{"1":{"26":1,"222":1}}],
["pag",{"1":{"35":1,"39":1,"40":1,"51":1,"53":1,"55":1,"57":1,"60":1,"63":1,"70":1,"79":1,"80":1,"85":1,"111":1,"115":1,"119":1,"123":1,"165":1,"239":1,"250":1,"265":1,"365":1,"367":1,"393":1,"450":1,"486":1,"493":1,"497":1,"509":1},"3":{"20":1,"105":1,"266":1,"393":1}}],
["pattern",{"1":{"279":1,"280":1,"327":1,"370":1},"3":{"321":1,"323":1,"324":1,"327":2,"328":1,"329":1,"330":1,"331":1,"347":1,"367":1,"368":1,"369":1,"371":1}}],
["patch",{"0":{"210":1,"227":1,"391":1,"395":1},"1":{"210":1,"227":1},"2":{"210":1,"227":1},"3":{"195":1,"210":1,"227":2}}],
["path",{"0":{"165":1,"182":1,"183":1,"190":1,"191":1,"196":1,"198":1,"207":1,"249":1,"250":1,"265":1},"1":{"154":1,"164":1,"168":1,"174":1,"182":1,"183":1,"191":1,"196":1,"197":1,"198":2,"240":1,"249":1,"250":1,"272":1,"280":1,"321":1,"328":1,"368":1},"3":{"167":1,"188":1,"239":1}}],
["pat",{"3":{"10":1,"11":1,"12":1,"13":1,"14":1}}],
["bypass",{"3":{"405":1}}],
["blast",{"3":{"476":1,"477":1}}],
["blam",{"1":{"165":1},"3":{"165":1}}],
["block",{"1":{"396":1,"397":1},"3":{"251":1,"399":1,"504":1,"508":1,"525":1}}],
["blocker",{"1":{"235":1,"241":1,"244":1}}],
["big",{"3":{"182":1,"190":1}}],
["binary",{"1":{"32":1,"33":1,"94":1,"154":1,"156":1,"265":1}}],
["b",{"3":{"161":1,"189":1}}],
["broken",{"0":{"450":1},"1":{"445":1,"450":1},"2":{"450":1},"3":{"267":1}}],
["brought",{"3":{"185":1}}],
["browser",{"3":{"417":1}}],
["brows",{"0":{"164":1,"165":1},"1":{"494":1},"2":{"164":1,"165":1,"166":1},"3":{"126":1,"148":1}}],
["brand",{"3":{"132":1}}],
["branch",{"0":{"160":1,"161":1,"162":1,"163":1,"269":1,"406":2,"407":2,"408":2},"1":{"160":1,"161":1,"162":1,"163":1,"166":1,"194":1,"222":2,"224":1,"225":1,"245":1,"249":1,"253":1,"268":1,"269":1,"399":1,"403":1,"406":2,"407":2,"408":1,"429":1,"434":1,"438":1,"439":1,"525":1,"527":1,"528":1,"539":1},"2":{"160":1,"161":1,"162":1,"163":1,"269":1,"406":2,"407":2,"408":2},"3":{"22":2,"23":2,"24":1,"85":2,"160":5,"161":3,"162":1,"163":1,"168":1,"188":1,"190":1,"191":1,"193":2,"194":1,"221":1,"222":1,"224":1,"225":1,"247":1,"268":1,"269":1,"398":2,"399":2,"400":1,"401":2,"402":2,"403":1,"404":1,"405":1,"406":3,"407":1,"408":3,"426":1,"436":1,"438":1,"527":1}}],
["bring",{"1":{"540":1},"3":{"112":1,"252":1,"259":1,"438":1}}],
["brut",{"3":{"75":1}}],
["bootstrap",{"3":{"149":1}}],
["body",{"1":{"49":1,"72":1,"152":1,"246":1,"399":1,"403":1,"461":1,"475":1,"480":1}}],
["both",{"1":{"105":1,"222":1,"272":1,"280":1}}],
["bot",{"3":{"0":1,"1":1,"2":1,"3":1,"4":1,"5":1,"6":1,"7":1,"8":1,"9":1,"60":1,"63":1,"64":1,"65":1,"66":2,"67":2,"397":1}}],
["begin",{"1":{"555":1,"556":1,"557":1}}],
["becom",{"3":{"498":1}}],
["besid",{"1":{"367":1}}],
["best",{"1":{"184":1,"253":1}}],
["below",{"3":{"198":1,"243":1}}],
["belong",{"1":{"79":1,"80":1},"3":{"39":1,"151":1,"462":1,"518":1}}],
["between",{"1":{"167":1,"168":1,"195":1,"196":1,"426":1,"513":1},"3":{"167":2,"188":2,"189":1,"190":1,"191":2,"195":1,"196":1}}],
["befor",{"1":{"530":1},"3":{"108":1,"234":1,"235":1,"297":1,"345":1,"426":1,"433":1,"434":1,"435":1,"525":1}}],
["behind",{"1":{"75":1},"3":{"189":1,"463":1,"484":1,"503":1,"538":1}}],
["behalf",{"3":{"71":1}}],
["beyond",{"1":{"38":1,"74":1,"459":1}}],
["bearer",{"3":{"11":1}}],
["bug",{"3":{"461":1,"462":1}}],
["button",{"3":{"393":1}}],
["built",{"3":{"367":1}}],
["build",{"0":{"84":1,"170":1,"171":1,"172":1,"409":1,"410":1,"411":1,"412":1,"525":1,"526":1,"527":1,"528":1},"1":{"21":1,"32":1,"33":1,"84":1,"170":1,"171":1,"172":1,"298":1,"409":2,"410":1,"411":2,"412":1,"483":1,"525":1,"526":1,"527":2,"528":1},"2":{"84":1,"170":1,"171":1,"172":1,"409":1,"410":1,"411":1,"412":1,"525":1,"526":1,"527":1,"528":1},"3":{"1":1,"2":1,"3":1,"4":1,"7":1,"64":1,"67":2,"83":1,"84":3,"170":2,"171":1,"172":2,"298":1,"311":1,"340":1,"341":1,"345":1,"347":1,"356":1,"358":1,"409":1,"410":1,"411":1,"412":2,"466":2,"467":1,"470":1,"471":2,"472":1,"474":1,"475":1,"525":2,"526":2,"527":1,"528":2}}],
["bucket",{"3":{"61":1,"62":1}}],
["bulk",{"3":{"38":1,"64":1,"136":1,"326":1,"409":1,"475":1,"515":1}}],
["bundl",{"3":{"32":1,"33":1,"300":1,"351":1}}],
["bamboo",{"3":{"411":1,"412":1}}],
["basicauth",{"0":{"396":1,"397":1},"2":{"396":1,"397":1}}],
["basic",{"1":{"313":1,"357":1,"396":1,"397":1},"3":{"396":1,"397":1}}],
["bas",{"1":{"486":1,"488":1,"489":1,"500":1,"501":1,"518":1,"537":1},"3":{"225":1,"364":1}}],
["bash",{"3":{"89":1,"90":1,"91":1}}],
["ban",{"3":{"142":1}}],
["banner",{"0":{"18":1,"19":1,"20":1},"1":{"18":1,"19":1,"20":1},"2":{"18":1,"19":1,"20":1}}],
["badg",{"3":{"96":1,"376":1,"377":1}}],
["bad",{"3":{"89":1,"459":1}}],
["backlog",{"3":{"506":1,"507":1}}],
["backup",{"3":{"107":1,"547":1,"554":2}}],
["background",{"1":{"107":1,"374":1}}],
["back",{"1":{"244":1,"296":1,"336":1,"339":1,"540":1},"3":{"65":1,"185":1,"238":1,"259":1,"332":1}}],
["backend",{"3":{"27":1}}],
["bar",{"1":{"49":1,"480":1}}],
["csp",{"0":{"417":1},"2":{"417":1}}],
["city",{"3":{"411":1,"412":1}}],
["cipher",{"3":{"17":1}}],
["choic",{"3":{"339":1}}],
["choos",{"1":{"306":1},"3":{"480":1,"511":1}}],
["chosen",{"1":{"116":1}}],
["churn",{"3":{"182":1,"249":1}}],
["checksum",{"3":{"493":1,"494":1,"495":1}}],
["checklist",{"3":{"427":1,"428":1,"429":1,"430":1,"431":1,"432":2,"433":2,"434":2,"435":2,"436":2}}],
["checkout",{"3":{"161":1}}],
["checkpoint",{"1":{"114":1}}],
["character",{"1":{"204":1}}],
["chatty",{"3":{"102":1}}],
["challeng",{"1":{"75":1}}],
["changelog",{"3":{"168":1}}],
["chang",{"0":{"6":1,"9":1,"14":1,"16":1,"20":1,"24":1,"31":1,"46":1,"49":1,"52":1,"56":1,"59":1,"62":1,"67":1,"72":1,"76":1,"82":1,"92":1,"101":1,"103":1,"105":1,"130":1,"135":1,"139":1,"144":1,"153":1,"159":1,"163":1,"166":1,"167":1,"173":1,"178":1,"188":1,"194":1,"202":1,"214":1,"219":1,"225":1,"238":1,"239":1,"244":1,"258":1,"262":1,"268":1,"269":1,"275":1,"278":1,"283":1,"286":1,"289":1,"294":1,"296":1,"303":1,"316":1,"324":1,"331":1,"338":1,"341":1,"345":1,"347":1,"349":1,"354":1,"360":1,"371":1,"374":1,"379":1,"380":1,"397":1,"412":1,"414":1,"416":1,"417":1,"420":1,"424":1,"431":1,"436":1,"456":1,"460":1,"469":1,"474":1,"489":1,"506":1,"507":1,"511":1,"513":1,"517":1,"522":1,"524":1,"527":1,"539":1,"552":1,"556":1},"1":{"1":1,"3":1,"6":2,"9":2,"14":2,"16":1,"20":1,"24":1,"31":1,"46":1,"49":1,"52":1,"56":1,"59":1,"62":1,"72":2,"76":1,"77":1,"85":1,"101":1,"103":1,"130":2,"135":1,"149":1,"153":2,"167":1,"173":1,"177":1,"178":1,"181":1,"182":2,"188":1,"190":1,"202":1,"206":1,"207":1,"214":1,"219":1,"225":1,"238":2,"239":1,"243":1,"244":2,"249":1,"258":1,"268":1,"275":1,"279":1,"283":1,"294":1,"296":1,"298":2,"303":2,"316":1,"324":1,"331":1,"337":1,"340":1,"349":1,"354":2,"360":1,"371":1,"373":1,"379":1,"380":1,"383":1,"385":2,"391":1,"395":1,"402":1,"417":1,"420":1,"424":2,"427":1,"431":1,"432":1,"436":1,"437":1,"459":1,"469":1,"474":1,"479":1,"480":1,"485":1,"506":1,"507":1,"511":1,"514":1,"522":1,"524":1,"527":1,"552":1,"556":1},"2":{"82":1,"167":1,"173":1,"188":1,"239":1,"268":1,"269":1,"506":1,"507":1,"552":1,"556":1},"3":{"6":1,"9":1,"14":1,"46":1,"49":1,"82":1,"92":1,"130":1,"132":2,"163":1,"166":3,"172":1,"183":1,"185":1,"188":1,"194":1,"196":1,"206":2,"207":1,"222":1,"225":1,"226":2,"239":1,"241":1,"245":1,"249":1,"250":2,"255":1,"258":2,"275":1,"283":1,"303":1,"316":1,"324":1,"331":1,"334":1,"354":1,"371":1,"376":1,"377":1,"379":1,"385":2,"391":1,"412":1,"420":2,"424":1,"426":1,"434":1,"438":1,"460":1,"462":1,"529":1,"530":1,"540":1,"556":1}}],
["crl",{"0":{"374":1},"2":{"374":1}}],
["crowd",{"3":{"68":1}}],
["creator",{"1":{"456":1}}],
["creation",{"1":{"267":1,"399":1,"403":1},"3":{"267":1}}],
["creat",{"0":{"1":1,"3":1,"11":1,"28":1,"36":1,"37":1,"38":1,"43":1,"64":1,"71":1,"73":1,"74":1,"89":1,"107":1,"112":1,"116":1,"127":1,"132":1,"147":1,"149":1,"161":1,"172":1,"175":1,"181":1,"204":1,"222":1,"235":1,"241":1,"256":1,"272":1,"280":1,"298":1,"300":1,"306":1,"311":1,"321":1,"326":1,"328":1,"334":1,"351":1,"356":1,"366":1,"368":1,"373":1,"377":1,"383":1,"385":1,"388":1,"399":1,"403":1,"407":1,"418":1,"422":1,"429":1,"434":1,"439":1,"443":1,"459":1,"461":1,"466":1,"471":1,"480":1,"490":1,"498":1,"515":1,"525":1,"534":1,"543":1,"544":1,"546":1,"547":1,"548":1,"551":1,"552":1,"553":1,"555":1,"556":1,"557":1},"1":{"1":1,"3":1,"11":1,"36":1,"37":1,"38":1,"42":1,"43":1,"71":2,"73":1,"74":1,"97":1,"98":1,"99":1,"106":1,"127":1,"149":1,"161":1,"165":1,"185":1,"235":1,"256":1,"280":1,"300":1,"306":1,"311":1,"321":1,"327":1,"328":1,"341":1,"351":1,"354":1,"356":1,"368":1,"373":1,"374":1,"378":1,"388":1,"407":1,"418":1,"422":1,"426":1,"429":1,"434":1,"439":1,"443":1,"456":1,"459":1,"460":2,"461":2,"515":1,"517":1,"525":1,"534":1,"551":1,"552":1,"553":2,"554":1,"555":1,"556":1,"557":2,"558":1},"2":{"37":1,"38":1,"73":1,"74":1},"3":{"25":2,"28":1,"36":1,"37":1,"52":1,"55":1,"56":1,"86":1,"89":1,"127":2,"144":1,"149":1,"166":1,"204":2,"219":1,"290":2,"303":1,"342":1,"354":1,"388":1,"392":2,"416":1,"418":1,"422":2,"423":1,"466":1,"471":1}}],
["credential",{"0":{"76":1,"380":1},"1":{"313":1,"357":1},"2":{"76":1,"380":1},"3":{"0":1,"1":1,"7":1,"272":1,"279":1,"280":1,"320":1,"327":1,"328":1,"329":1,"330":1,"331":1,"366":1,"367":1,"368":1,"369":1,"371":1,"482":1}}],
["caller",{"1":{"545":1,"546":1,"549":1,"550":1,"553":1,"554":1,"557":1,"558":1,"559":1}}],
["callback",{"3":{"310":1,"311":1,"312":2,"313":1,"314":1,"315":1,"316":2,"317":1,"318":1,"319":1,"355":1,"356":1,"357":1,"358":1,"359":1,"360":2,"361":2,"362":1,"363":1}}],
["ca",{"3":{"372":1,"373":1,"374":1,"375":1}}],
["catch",{"3":{"328":1,"540":1}}],
["cat",{"3":{"265":1}}],
["categoris",{"3":{"204":1}}],
["category",{"3":{"97":1,"98":1,"99":1}}],
["carry",{"1":{"98":1,"99":1,"417":1}}],
["cap",{"1":{"167":1,"173":1}}],
["capability",{"0":{"84":1,"87":1},"2":{"84":1,"87":1}}],
["capacity",{"1":{"61":1,"62":1,"64":1,"67":1}}],
["captcha",{"0":{"75":1,"542":1},"1":{"75":1,"542":1},"2":{"75":1,"542":1}}],
["cancel",{"0":{"110":1,"114":1,"122":1},"1":{"231":1},"2":{"110":1,"114":1,"122":1},"3":{"248":1,"260":1}}],
["cannot",{"1":{"56":1,"139":1,"144":1,"256":1,"334":1,"373":1,"438":1},"3":{"57":1,"75":1}}],
["candidat",{"3":{"40":1,"140":1,"145":1}}],
["custom",{"3":{"89":1,"90":1,"91":1,"92":1,"93":1,"133":1,"134":1,"135":1,"327":1,"328":1}}],
["current",{"1":{"43":1,"176":1,"178":1,"223":1,"225":1,"236":1,"242":1,"245":1,"248":1,"252":1,"259":1,"379":1,"438":1},"3":{"120":1,"539":1}}],
["cut",{"1":{"136":1,"239":1,"250":1,"449":1},"3":{"7":1,"161":1}}],
["centrally",{"3":{"334":1}}],
["center",{"3":{"21":1,"107":1}}],
["certain",{"1":{"221":1}}],
["certificat",{"0":{"372":1,"373":1,"374":1,"375":1},"1":{"372":1,"373":1,"374":1,"375":1,"387":1,"390":1},"2":{"372":1,"373":1,"374":1,"375":1},"3":{"25":1,"373":1,"391":1}}],
["coverag",{"3":{"453":1,"455":1,"456":1}}],
["copyright",{"3":{"208":1}}],
["copy",{"1":{"510":1,"512":1,"514":1,"515":1,"516":1,"517":1},"3":{"152":2,"199":1,"270":1,"485":1,"506":1}}],
["collaborator",{"3":{"143":1,"219":1}}],
["codebas",{"3":{"148":1,"149":1,"364":1,"485":1,"505":1,"521":1,"522":1,"523":1,"524":1}}],
["cod",{"0":{"543":1,"544":1,"547":1,"554":1},"1":{"91":1,"93":1,"135":1,"543":1,"544":1,"547":1,"548":1,"551":2,"552":1,"553":1,"554":1,"559":1},"2":{"543":1,"544":1,"547":1,"554":1},"3":{"130":1,"133":1,"148":1,"154":1,"166":1,"182":1,"191":1,"208":1,"216":1,"226":1,"241":1,"245":1,"249":1,"250":1,"300":1,"325":1,"350":1,"351":1,"364":2,"418":1,"419":1,"420":1,"421":1,"422":1,"423":1,"424":1,"425":1,"445":1,"446":1,"447":1,"448":2,"450":2,"452":1,"462":1,"544":2,"547":1,"548":1,"554":2,"555":1,"557":1,"558":1}}],
["could",{"3":{"80":1,"85":1,"140":1,"145":1,"215":1,"220":1}}],
["count",{"0":{"96":1,"507":1},"1":{"96":1,"173":1,"182":1,"190":1,"234":2,"279":1,"286":1,"337":1,"409":1,"410":1,"507":1},"2":{"96":1,"507":1},"3":{"21":1,"38":1,"42":1,"60":1,"61":2,"62":1,"75":1,"96":2,"120":1,"124":2,"136":1,"148":1,"234":1,"249":1,"297":1,"319":1,"346":1,"347":1,"362":1,"363":1,"409":2,"410":2,"420":1,"483":1,"507":1}}],
["correct",{"3":{"72":1}}],
["comment",{"0":{"174":1,"175":1,"176":1,"177":1,"178":1,"240":1,"241":1,"242":1,"243":1,"244":1,"245":1,"413":1,"414":1,"415":1,"416":1,"461":1},"1":{"173":1,"174":1,"175":1,"176":1,"177":1,"178":1,"183":2,"226":1,"228":2,"234":1,"238":1,"240":2,"241":1,"242":1,"243":1,"244":1,"245":2,"250":1,"260":1,"261":1,"262":2,"413":1,"414":1,"415":1,"416":1,"461":2},"2":{"174":1,"175":1,"176":1,"177":1,"178":1,"240":1,"241":1,"242":1,"243":1,"244":1,"245":1,"413":2,"414":2,"415":2,"416":2,"461":1},"3":{"106":1,"156":1,"240":2,"241":1,"243":2,"244":1,"250":1,"260":1,"262":1,"415":1,"416":1}}],
["commit",{"0":{"168":1,"169":1,"170":1,"171":1,"172":1,"173":1,"174":1,"175":1,"176":1,"177":1,"178":1,"179":1,"180":1,"181":1,"182":1,"183":1,"184":1,"185":1,"186":1,"187":1,"189":1,"246":1,"247":1,"408":1,"409":1,"410":2,"411":1,"412":1,"413":1,"414":1,"452":1,"453":1,"454":1,"455":1,"456":1,"457":1,"458":1,"459":1,"460":1,"462":1},"1":{"58":1,"154":1,"166":2,"167":1,"168":1,"169":1,"170":1,"171":1,"172":1,"173":1,"174":1,"175":1,"176":1,"177":1,"178":1,"179":1,"180":1,"181":1,"182":2,"183":1,"184":2,"185":1,"186":1,"187":1,"189":1,"195":1,"196":1,"206":1,"207":1,"210":2,"227":2,"245":1,"246":1,"247":1,"253":1,"307":1,"407":1,"408":1,"409":2,"410":1,"411":1,"412":1,"413":1,"414":1,"439":1,"445":1,"452":1,"453":1,"456":1,"462":1,"464":2,"540":1},"2":{"168":1,"169":1,"170":1,"171":1,"172":1,"173":1,"174":1,"175":1,"176":1,"177":1,"178":1,"179":1,"180":1,"181":1,"182":1,"183":1,"184":1,"185":1,"186":1,"187":1,"189":1,"246":1,"247":1,"409":1,"410":1,"411":1,"412":1,"413":1,"414":1,"452":1,"453":1,"454":1,"455":1,"456":1,"457":1,"458":1,"459":1,"460":1,"462":1},"3":{"58":1,"59":1,"89":1,"168":1,"169":3,"172":1,"173":1,"174":1,"175":1,"178":1,"182":2,"183":1,"184":1,"185":2,"186":1,"187":1,"189":3,"195":1,"245":1,"246":1,"247":1,"298":1,"307":1,"342":1,"345":1,"347":1,"348":2,"349":2,"372":2,"373":2,"375":1,"376":1,"377":1,"399":1,"409":1,"414":1,"438":1,"442":2,"443":1,"452":1,"462":2}}],
["complianc",{"3":{"531":1}}],
["complet",{"0":{"551":1,"552":1,"553":1},"1":{"94":1},"2":{"551":1,"552":1,"553":1},"3":{"238":1,"252":1,"262":1}}],
["compromis",{"3":{"475":1}}],
["component",{"1":{"333":1,"335":1}}],
["compar",{"0":{"188":1,"189":1,"190":1,"191":1},"1":{"188":1,"189":1,"190":1,"191":1,"493":1,"494":1},"2":{"188":1,"189":1,"190":1,"191":1},"3":{"191":1,"493":1,"494":1}}],
["company",{"3":{"69":1,"146":1,"147":1,"368":1,"369":1,"370":1,"371":1,"388":1,"395":1}}],
["com",{"1":{"107":1,"425":1},"3":{"48":1,"49":1,"68":1,"70":1}}],
["costly",{"1":{"206":1,"207":1}}],
["cost",{"1":{"26":1,"52":1}}],
["consistency",{"3":{"493":1,"494":1}}],
["condition",{"0":{"418":1,"419":1,"420":1,"421":1,"422":1,"423":1,"424":1,"425":1,"525":1,"526":1,"527":1,"528":1},"2":{"418":1,"419":1,"420":1,"421":1,"422":1,"423":1,"424":1,"425":1,"525":1,"526":1,"527":1,"528":1}}],
["connection",{"3":{"357":1,"518":1}}],
["connectivity",{"0":{"26":1},"2":{"26":1}}],
["connect",{"1":{"313":1,"357":1,"388":1},"3":{"388":1,"463":1,"486":1,"498":1}}],
["confirm",{"3":{"546":1,"552":1,"553":1}}],
["configur",{"1":{"45":1,"89":1,"133":1,"193":1,"200":1,"347":1,"506":1},"3":{"46":1,"295":1,"296":1}}],
["conflict",{"1":{"245":1,"251":1,"252":1},"3":{"437":1}}],
["conversation",{"3":{"228":1,"244":1}}],
["convert",{"3":{"106":1,"225":1}}],
["contact",{"3":{"381":1}}],
["contain",{"1":{"185":1,"408":1},"3":{"408":2}}],
["container",{"3":{"126":1,"127":1,"128":1}}],
["continu",{"3":{"261":1}}],
["contribution",{"3":{"192":1}}],
["contribut",{"0":{"192":1},"1":{"192":1},"2":{"192":1}}],
["contributor",{"3":{"144":1,"192":1}}],
["control",{"0":{"25":1},"1":{"25":1},"2":{"25":1},"3":{"332":1}}],
["context",{"1":{"37":1,"39":1,"40":1,"41":1,"73":1,"79":1,"80":1,"81":1}}],
["content",{"0":{"93":1,"503":1},"1":{"19":1,"92":1,"156":1,"166":1,"265":1,"417":1,"493":1,"494":1,"495":1,"503":1},"2":{"93":1,"503":1},"3":{"165":1,"514":1}}],
["clock",{"1":{"481":1}}],
["clon",{"1":{"151":1,"485":1},"3":{"151":2,"152":1,"193":1,"465":1,"466":1,"470":1,"471":1,"477":1,"478":2,"479":2,"480":2,"484":1,"485":1,"496":2,"533":1,"537":1}}],
["clos",{"3":{"128":1,"147":1,"244":1,"248":1,"259":1,"285":1,"286":1,"337":1,"338":1}}],
["class",{"3":{"100":1,"101":1}}],
["cleanup",{"1":{"78":1}}],
["clean",{"1":{"267":1},"3":{"69":1,"286":1,"406":1,"499":1,"529":1}}],
["clear",{"1":{"22":1,"47":1,"478":1},"3":{"18":1,"157":1,"170":1,"291":1,"432":1,"457":1}}],
["client",{"1":{"482":1},"3":{"62":1,"388":1,"390":1,"391":1}}],
["cluster",{"0":{"21":1},"1":{"21":1,"112":1,"116":1},"2":{"21":1},"3":{"21":1,"483":1}}],
["util",{"0":{"406":1,"407":1,"408":1},"2":{"406":1,"407":1,"408":1}}],
["usag",{"3":{"481":1}}],
["usabl",{"1":{"299":1}}],
["used",{"1":{"125":1,"368":1,"547":1},"3":{"5":1,"8":1,"13":1,"476":1,"477":1}}],
["use",{"1":{"4":1,"7":1,"12":1,"37":1,"41":1,"42":1,"73":1,"162":1,"163":1,"229":1,"230":1,"233":1,"254":1,"278":1,"412":1,"425":1,"492":1,"494":1,"495":1,"530":1},"3":{"2":1,"51":1,"97":1,"194":1,"284":1}}],
["usernam",{"1":{"82":1},"3":{"378":1}}],
["user",{"0":{"10":1,"11":1,"12":1,"13":1,"14":1,"37":1,"38":1,"41":1,"54":1,"55":1,"56":1,"57":1,"63":1,"64":1,"65":1,"66":1,"67":1,"68":1,"69":1,"70":1,"71":1,"72":1,"73":1,"74":1,"75":1,"76":1,"77":1,"78":1,"79":1,"80":1,"81":1,"82":1,"142":1,"143":1,"144":1,"145":1,"217":1,"218":1,"219":1,"220":1,"257":1,"258":1,"304":1,"378":1,"379":1,"380":1,"381":1,"382":1,"383":1,"384":1,"385":1,"392":1,"478":1,"479":1,"480":1,"559":1},"1":{"10":1,"13":1,"37":1,"38":2,"39":1,"40":1,"41":1,"43":1,"45":1,"46":1,"54":2,"55":1,"56":1,"57":1,"60":1,"64":1,"65":1,"66":2,"67":1,"68":1,"69":1,"71":1,"72":2,"73":1,"74":2,"75":2,"76":2,"77":2,"78":1,"79":1,"80":1,"81":1,"82":2,"86":1,"126":1,"136":1,"141":2,"142":1,"143":1,"144":1,"145":1,"209":1,"211":1,"216":1,"217":1,"218":1,"219":1,"220":1,"221":1,"254":1,"257":1,"300":1,"303":1,"378":1,"381":2,"382":1,"383":1,"384":1,"385":1,"386":1,"392":1,"396":1,"397":1,"401":1,"405":1,"418":1,"420":1,"422":1,"426":1,"441":2,"442":1,"443":2,"478":1,"479":1,"480":1,"482":2,"510":1,"511":1,"512":1,"513":1,"514":1,"515":1,"516":1,"517":1,"532":2,"533":1,"534":2,"535":1,"536":1,"541":1,"549":1,"559":1},"2":{"10":1,"11":1,"12":1,"13":1,"14":1,"37":1,"38":1,"41":1,"54":1,"55":1,"56":1,"57":1,"63":1,"64":1,"65":1,"66":1,"67":1,"68":1,"69":1,"70":1,"71":1,"72":1,"73":1,"74":1,"75":1,"76":1,"77":1,"78":1,"79":1,"80":1,"81":1,"82":1,"142":1,"143":1,"144":1,"145":1,"217":1,"218":1,"219":1,"220":1,"304":1,"378":1,"379":1,"380":1,"381":1,"382":1,"383":1,"384":1,"385":1,"392":1,"478":1,"479":1,"480":1,"559":1},"3":{"0":1,"1":2,"7":1,"8":1,"9":1,"10":1,"19":1,"20":1,"34":1,"35":1,"36":1,"37":1,"38":3,"39":1,"40":1,"41":1,"42":1,"54":1,"55":3,"56":4,"57":2,"61":1,"64":1,"67":4,"68":2,"69":3,"70":6,"71":4,"72":3,"73":1,"74":2,"75":1,"76":3,"78":1,"79":3,"80":2,"81":1,"82":2,"86":1,"136":1,"142":3,"143":1,"144":4,"145":1,"146":1,"209":1,"211":2,"217":3,"219":3,"220":1,"255":1,"256":2,"303":1,"351":1,"353":1,"354":2,"378":5,"381":3,"392":2,"418":1,"422":1,"535":1}}],
["url",{"1":{"27":1,"28":1,"30":1,"31":1,"172":1,"311":1,"313":1,"315":1,"316":1,"355":1,"356":1,"357":1,"360":1,"485":1,"486":1,"488":1,"489":1,"500":1,"501":1,"518":1,"537":1},"3":{"151":1,"311":1,"313":1,"316":1,"359":1}}],
["unenroll",{"0":{"558":1,"559":1},"2":{"558":1,"559":1}}],
["unknown",{"1":{"499":1,"500":1}}],
["unprotect",{"3":{"400":1,"404":1}}],
["unscan",{"3":{"325":1}}],
["unsubscrib",{"3":{"263":1,"358":1}}],
["unsubmit",{"3":{"261":1}}],
["unset",{"1":{"23":1},"3":{"22":1,"47":1}}],
["unfreez",{"3":{"404":1}}],
["unfinish",{"1":{"260":1}}],
["unfollow",{"3":{"186":1,"263":1,"308":1}}],
["undon",{"1":{"438":1}}],
["undo",{"1":{"248":1},"3":{"259":1}}],
["under",{"1":{"198":1},"3":{"148":1,"152":1}}],
["unresolv",{"3":{"234":1}}],
["unapprov",{"1":{"229":2,"258":1},"3":{"242":1,"415":1}}],
["unanswer",{"3":{"228":1}}],
["unassign",{"3":{"134":1,"254":1,"257":1}}],
["unbound",{"1":{"210":1}}],
["unify",{"3":{"195":1,"196":1,"226":1}}],
["uninstall",{"3":{"90":1}}],
["unmerg",{"3":{"189":1}}],
["untag",{"3":{"440":1}}],
["until",{"1":{"167":2,"168":1,"195":2,"196":2,"210":1,"520":1},"3":{"491":1}}],
["unthrottl",{"3":{"63":1,"67":1}}],
["unlock",{"3":{"75":1,"332":1,"400":1,"404":1}}],
["unlik",{"3":{"413":1,"415":1}}],
["unlist",{"1":{"349":1}}],
["unlimit",{"3":{"64":1}}],
["unlicens",{"3":{"53":1,"57":1}}],
["unless",{"1":{"1":1,"3":1,"68":1,"152":1,"221":1,"223":1,"449":1,"476":1,"477":1,"503":1}}],
["upstream",{"0":{"518":1},"1":{"481":1,"483":1,"485":1,"486":1,"487":1,"490":1,"497":1,"498":1,"501":1,"503":1,"505":1,"510":1,"511":1,"512":1,"513":1,"514":1,"515":1,"516":1,"517":1,"518":1,"540":1},"2":{"518":1},"3":{"270":1,"538":1,"539":1,"540":2}}],
["upload",{"1":{"89":1,"132":1},"3":{"92":1,"155":2,"156":2,"157":1,"158":1,"159":1,"373":1,"383":1,"443":1,"456":1,"459":1,"534":1}}],
["upgrad",{"1":{"489":1,"519":1,"520":1},"3":{"43":1,"139":1,"474":1,"489":1,"519":2,"520":2}}],
["up",{"1":{"52":1,"56":1,"139":1,"144":1,"214":1,"219":1,"267":1,"383":1,"506":1,"547":1},"3":{"8":1,"21":1,"69":1,"71":1,"83":1,"129":1,"169":1,"221":1,"230":1,"286":1,"378":1,"406":1,"414":1,"415":1,"416":1,"461":1,"499":1,"529":2,"536":1,"540":1}}],
["ae",{"1":{"529":1,"530":1,"531":1}}],
["agent",{"3":{"471":1,"472":1,"474":1,"475":1}}],
["against",{"1":{"437":1},"3":{"524":1}}],
["again",{"1":{"267":1,"273":1,"276":1,"284":1,"332":1},"3":{"276":1,"344":1,"400":1,"404":1,"478":1}}],
["azur",{"3":{"387":1,"388":1}}],
["aw",{"3":{"328":1}}],
["away",{"1":{"147":1}}],
["abl",{"1":{"302":1}}],
["abandon",{"3":{"248":1,"336":1,"337":1,"338":1}}],
["abort",{"3":{"110":1,"114":1,"122":1,"231":1}}],
["abov",{"1":{"52":1,"56":1}}],
["abolish",{"3":{"34":1}}],
["about",{"3":{"20":1,"174":1,"186":1,"187":1,"240":1,"263":1,"264":1,"266":1,"308":1,"309":1,"386":1}}],
["app",{"1":{"544":1,"548":1,"551":1,"552":1,"553":1,"555":1,"556":2,"557":1}}],
["approv",{"0":{"229":1,"230":1},"1":{"228":1,"229":1,"230":2,"258":1,"297":1,"298":1,"421":1},"2":{"229":1,"230":1},"3":{"229":1,"251":1,"255":1,"258":1,"297":2,"298":2,"342":1,"345":1,"346":1,"347":1,"418":1,"419":1,"420":1,"421":1,"424":1,"497":1,"501":1}}],
["apply",{"0":{"245":1},"1":{"58":1,"66":1,"245":1,"284":1,"287":1},"2":{"245":1},"3":{"227":1}}],
["application",{"0":{"83":1},"2":{"83":1},"3":{"21":1,"463":1,"499":1,"500":1}}],
["ahead",{"3":{"189":1}}],
["array",{"1":{"399":1,"403":1}}],
["around",{"3":{"250":1}}],
["artwork",{"3":{"131":1}}],
["area",{"3":{"127":1}}],
["archiv",{"0":{"154":1,"521":1,"522":1},"1":{"112":1,"153":2,"154":1,"364":1,"521":1,"522":1},"2":{"154":1,"521":1,"522":1},"3":{"107":1,"108":1,"109":2,"110":1,"111":1,"112":1,"113":1,"114":1,"151":1,"153":1,"522":1}}],
["argument",{"1":{"36":1}}],
["attachment",{"0":{"155":1,"156":1,"157":1,"158":1,"159":1},"1":{"155":1,"156":1,"157":2,"158":1,"159":1},"2":{"155":1,"156":1,"157":1,"158":1,"159":1}}],
["attach",{"3":{"135":1,"202":1}}],
["attention",{"3":{"95":1}}],
["atlassian",{"3":{"32":1,"33":1}}],
["availabl",{"1":{"290":1,"493":1},"3":{"288":1}}],
["availability",{"1":{"485":1},"3":{"31":1}}],
["avatar",{"0":{"94":1,"131":1,"132":1,"382":1,"383":1},"1":{"94":1,"130":1,"131":1,"132":1,"382":1,"383":1,"542":1},"2":{"94":1,"131":1,"132":1,"382":1,"383":1},"3":{"94":2,"131":1,"132":2,"155":1,"156":1,"158":1,"159":1,"382":1,"383":2,"542":1}}],
["am",{"1":{"227":1},"3":{"86":1,"210":1,"545":1}}],
["audit",{"0":{"386":1},"1":{"386":1},"2":{"386":1},"3":{"141":1,"268":1,"386":2}}],
["audienc",{"1":{"19":1,"20":1}}],
["authenticator",{"1":{"544":1,"548":1,"552":1,"556":1},"3":{"559":1}}],
["authenticat",{"0":{"482":1,"541":1,"542":1,"543":1,"544":1},"2":{"482":1,"541":1,"542":1,"543":1,"544":1}}],
["authentication",{"3":{"394":1,"395":1,"396":1,"397":1}}],
["authconfig",{"0":{"387":1,"388":1,"389":1,"390":1,"391":1,"392":1,"393":1,"394":1,"395":1},"2":{"387":1,"388":1,"389":1,"390":1,"391":1,"392":1,"393":1,"394":1,"395":1}}],
["authoriz",{"1":{"496":1},"3":{"501":1,"502":1}}],
["author",{"1":{"86":1,"223":1,"224":1,"225":1,"238":1,"244":1,"255":1,"256":1,"258":1},"3":{"169":1,"209":2,"221":1,"235":1,"241":2,"345":1}}],
["auto",{"3":{"392":1}}],
["autodeclin",{"0":{"284":1,"285":1,"286":1,"336":1,"337":1,"338":1},"1":{"284":1,"285":1,"336":1},"2":{"284":1,"285":1,"286":1,"336":1,"337":1,"338":1}}],
["automatic",{"1":{"338":1},"3":{"233":1,"339":1,"418":1,"420":1,"421":1}}],
["automatically",{"1":{"340":1},"3":{"231":1,"419":1,"426":1}}],
["automerg",{"0":{"231":1,"232":1,"233":1,"287":1,"288":1,"289":1,"339":1,"340":1,"341":1},"1":{"231":1,"232":1,"233":2,"252":1,"287":1,"288":1,"289":1,"339":1,"341":1},"2":{"231":1,"232":1,"233":1,"287":1,"288":1,"289":1,"339":1,"340":1,"341":1},"3":{"231":1,"233":1}}],
["autocomplet",{"3":{"88":1}}],
["afterward",{"1":{"89":1,"149":1}}],
["after",{"1":{"286":1,"337":1,"338":1,"489":1},"3":{"75":1,"82":1,"340":1,"341":1,"529":1,"530":1}}],
["actually",{"3":{"304":1}}],
["action",{"1":{"341":1},"3":{"234":1,"235":1,"236":1,"238":1}}],
["activity",{"0":{"228":1,"268":1,"269":1},"2":{"228":1,"268":1,"269":1}}],
["activ",{"1":{"68":1},"3":{"133":1,"209":1,"290":1,"342":1,"343":1,"381":1}}],
["accept",{"0":{"501":1},"1":{"498":1,"501":1},"2":{"501":1},"3":{"15":1,"245":1,"271":1,"272":1}}],
["access",{"1":{"4":1,"7":1,"12":1,"136":1,"137":1,"139":1,"141":1,"142":1,"144":1,"185":1,"211":1,"216":1,"218":1,"465":1,"466":1,"467":2,"468":2,"469":1,"470":1,"471":1,"472":2,"473":1,"474":1,"475":2,"476":1,"477":1,"487":1,"537":2},"3":{"50":1,"54":1,"55":1,"74":1,"81":1,"130":1,"136":1,"137":1,"138":1,"139":1,"140":1,"141":2,"143":1,"145":1,"146":1,"147":2,"211":1,"212":1,"213":1,"214":1,"215":1,"216":2,"217":2,"219":2,"220":1,"467":1,"472":1,"482":1}}],
["assign",{"3":{"38":1,"74":1,"86":1,"135":1,"255":1,"256":1}}],
["ask",{"0":{"0":1,"2":1,"5":1,"8":1,"10":1,"13":1,"15":1,"17":1,"19":1,"21":1,"23":1,"25":1,"26":1,"27":1,"30":1,"32":1,"33":1,"35":1,"39":1,"40":1,"42":1,"45":1,"48":1,"51":1,"53":1,"55":1,"57":1,"58":1,"60":1,"61":1,"63":1,"66":1,"68":1,"70":1,"77":1,"79":1,"80":1,"83":1,"84":1,"85":1,"86":1,"87":1,"88":1,"91":1,"93":1,"94":1,"95":1,"96":1,"97":1,"98":1,"99":1,"100":1,"102":1,"104":1,"109":1,"111":1,"113":1,"115":1,"118":1,"119":1,"120":1,"121":1,"123":1,"124":1,"125":1,"126":1,"129":1,"131":1,"133":1,"138":1,"140":1,"143":1,"145":1,"146":1,"148":1,"151":1,"154":1,"156":1,"158":1,"160":1,"162":1,"164":1,"165":1,"167":1,"168":1,"169":1,"171":1,"173":1,"174":1,"177":1,"180":1,"182":1,"183":1,"184":1,"185":1,"188":1,"189":1,"190":1,"191":1,"192":1,"193":1,"195":1,"196":1,"197":1,"198":1,"199":1,"200":1,"203":1,"206":1,"207":1,"208":1,"209":1,"210":1,"213":1,"215":1,"218":1,"220":1,"221":1,"224":1,"226":1,"227":1,"228":1,"232":1,"234":1,"237":1,"239":1,"240":1,"243":1,"246":1,"247":1,"249":1,"250":1,"251":1,"253":1,"255":1,"261":1,"265":1,"266":1,"268":1,"269":1,"270":1,"271":1,"274":1,"277":1,"279":1,"282":1,"285":1,"288":1,"290":1,"292":1,"295":1,"297":1,"299":1,"302":1,"304":1,"305":1,"307":1,"310":1,"315":1,"317":1,"318":1,"319":1,"320":1,"323":1,"325":1,"327":1,"330":1,"333":1,"335":1,"337":1,"340":1,"342":1,"343":1,"346":1,"348":1,"350":1,"353":1,"355":1,"359":1,"361":1,"362":1,"363":1,"364":1,"365":1,"367":1,"370":1,"372":1,"376":1,"378":1,"381":1,"384":1,"387":1,"390":1,"392":1,"393":1,"394":1,"396":1,"398":1,"401":1,"402":1,"405":1,"408":2,"409":1,"410":1,"411":1,"421":1,"425":1,"426":1,"428":1,"433":1,"437":1,"442":1,"445":1,"446":2,"447":1,"450":2,"451":2,"452":1,"453":1,"455":1,"458":1,"462":1,"463":1,"464":1,"465":1,"468":1,"470":1,"473":1,"476":1,"477":1,"479":1,"481":1,"483":1,"484":1,"485":1,"486":1,"488":1,"491":1,"492":1,"493":1,"494":1,"495":1,"496":1,"497":1,"500":1,"503":1,"504":2,"505":2,"506":2,"507":1,"508":2,"509":2,"510":1,"512":1,"514":1,"518":1,"521":1,"523":1,"528":1,"530":1,"533":1,"536":1,"537":1,"538":1,"542":1,"545":1,"549":1,"550":1},"1":{"1":2,"3":2,"16":1,"17":3,"18":2,"19":3,"23":2,"29":2,"35":1,"36":1,"39":2,"40":2,"45":1,"46":1,"49":1,"54":1,"55":1,"59":2,"60":2,"66":1,"68":1,"70":1,"71":1,"72":2,"75":1,"76":1,"77":3,"80":1,"82":1,"84":1,"86":2,"87":3,"89":2,"96":2,"99":2,"104":1,"108":3,"110":3,"114":4,"116":1,"117":3,"118":1,"120":2,"122":3,"126":2,"127":2,"133":1,"140":1,"141":1,"145":2,"146":1,"150":2,"152":2,"153":1,"158":1,"162":1,"165":2,"166":1,"167":2,"169":1,"173":1,"177":1,"180":1,"182":1,"184":1,"189":1,"190":2,"191":2,"192":1,"193":1,"195":1,"196":1,"198":1,"199":2,"204":1,"208":1,"209":1,"222":2,"228":1,"236":1,"239":3,"240":1,"242":1,"250":1,"251":1,"253":2,"257":1,"258":1,"262":2,"266":1,"268":3,"270":2,"273":1,"276":1,"277":1,"280":1,"286":1,"287":1,"289":1,"295":1,"296":2,"298":1,"300":1,"303":1,"304":5,"310":1,"312":1,"315":1,"316":1,"317":1,"321":1,"322":1,"328":2,"329":1,"333":2,"337":2,"342":1,"343":1,"348":2,"349":2,"351":1,"354":1,"355":1,"364":3,"365":1,"366":2,"367":1,"371":1,"372":1,"373":1,"374":2,"379":2,"380":1,"381":2,"386":1,"388":1,"389":1,"392":1,"393":1,"395":1,"396":1,"398":3,"399":3,"400":1,"403":3,"406":1,"409":1,"411":2,"417":2,"423":1,"425":2,"431":1,"436":1,"437":2,"445":1,"448":1,"449":1,"450":1,"451":1,"453":1,"455":2,"459":2,"464":1,"468":1,"469":2,"474":1,"479":2,"480":1,"482":1,"483":1,"484":4,"487":1,"490":1,"491":4,"492":2,"493":2,"495":2,"496":2,"498":1,"501":1,"503":3,"504":3,"510":1,"514":1,"518":2,"520":1,"526":1,"530":1,"531":2,"535":1,"537":1,"538":4,"540":1,"541":3,"545":2,"547":3,"550":2,"551":1,"552":1,"553":1,"554":2,"555":1,"556":1,"557":1,"559":1},"2":{"408":1,"446":1,"450":1,"451":1,"503":1,"504":1,"505":1,"506":1,"507":1,"508":1,"509":1},"3":{"0":1,"5":2,"6":1,"8":4,"10":2,"13":2,"14":1,"15":2,"17":1,"19":2,"21":3,"23":2,"26":2,"27":1,"30":1,"35":3,"39":1,"40":2,"42":5,"45":1,"48":1,"49":1,"51":2,"55":3,"57":1,"60":3,"61":3,"62":2,"63":2,"66":2,"68":1,"70":4,"77":1,"78":1,"79":2,"83":4,"84":3,"85":1,"87":1,"88":1,"89":1,"91":2,"93":3,"95":4,"96":2,"98":1,"99":1,"100":1,"102":2,"104":1,"106":2,"108":2,"109":3,"111":1,"113":2,"115":1,"117":2,"118":2,"120":3,"123":1,"124":1,"125":2,"126":2,"129":3,"130":1,"131":1,"133":1,"135":1,"138":4,"141":4,"143":2,"145":2,"146":3,"147":1,"151":4,"157":1,"158":1,"159":1,"160":1,"165":2,"168":2,"169":3,"171":2,"172":1,"173":3,"174":1,"177":1,"180":1,"181":1,"182":2,"183":2,"184":1,"185":2,"187":1,"188":1,"189":2,"190":2,"193":2,"195":1,"197":1,"200":1,"203":2,"206":3,"207":1,"209":2,"213":2,"214":1,"215":2,"216":9,"218":1,"219":1,"220":3,"221":2,"223":1,"224":4,"226":2,"228":2,"232":1,"234":3,"236":1,"237":2,"238":1,"239":4,"240":1,"241":2,"243":1,"247":1,"250":1,"251":4,"252":1,"255":7,"256":1,"257":1,"261":2,"264":1,"265":1,"266":2,"268":2,"271":2,"274":1,"275":2,"276":1,"277":3,"278":1,"279":2,"280":1,"282":1,"285":2,"288":2,"289":1,"290":2,"293":1,"294":1,"295":2,"297":3,"299":2,"302":2,"304":2,"305":1,"307":3,"309":1,"310":2,"313":1,"315":2,"317":1,"318":2,"319":1,"320":1,"321":1,"322":1,"323":1,"327":2,"329":1,"330":1,"333":1,"335":2,"337":1,"339":2,"340":2,"341":2,"342":6,"343":2,"344":1,"345":1,"346":2,"348":1,"350":1,"351":1,"353":2,"355":2,"357":2,"359":2,"361":1,"362":2,"363":1,"364":3,"367":2,"368":1,"370":1,"374":1,"376":1,"378":5,"381":1,"390":1,"393":1,"394":1,"396":1,"398":2,"401":3,"402":1,"405":4,"408":2,"410":2,"411":2,"412":1,"421":2,"424":2,"425":2,"426":2,"437":2,"442":1,"445":3,"446":1,"447":1,"448":1,"451":1,"452":1,"455":1,"458":1,"459":1,"462":2,"464":4,"465":2,"466":1,"468":1,"469":1,"473":1,"474":2,"476":3,"477":3,"479":1,"482":1,"483":1,"485":1,"486":2,"488":2,"490":1,"491":2,"492":1,"494":1,"495":1,"496":2,"497":1,"498":1,"500":1,"504":2,"505":1,"506":2,"507":2,"508":1,"510":4,"511":1,"514":2,"518":2,"521":3,"522":4,"523":2,"524":1,"528":2,"533":2,"536":2,"537":2,"538":1,"549":1,"550":1}}],
["admit",{"1":{"397":1}}],
["administer",{"1":{"476":1,"477":1}}],
["administration",{"3":{"35":1}}],
["administrator",{"1":{"20":1,"34":1,"498":1},"3":{"52":1,"55":2,"56":1,"546":1}}],
["admin",{"0":{"15":1,"16":1,"17":1,"18":1,"19":1,"20":1,"21":1,"22":1,"23":1,"24":1,"25":1,"26":1,"27":1,"28":1,"29":1,"30":1,"31":1,"32":1,"33":1,"34":1,"35":1,"36":1,"37":1,"38":1,"39":1,"40":1,"41":1,"42":1,"43":1,"44":1,"45":1,"46":1,"47":1,"48":1,"49":1,"50":1,"51":1,"52":1,"53":1,"54":1,"55":1,"56":1,"57":1,"58":1,"59":1,"60":1,"61":1,"62":1,"63":1,"64":1,"65":1,"66":1,"67":1,"68":1,"69":1,"70":1,"71":1,"72":1,"73":1,"74":1,"75":1,"76":1,"77":1,"78":1,"79":1,"80":1,"81":1,"82":1,"521":1,"522":1,"523":1,"524":1},"2":{"15":1,"16":1,"17":1,"18":1,"19":1,"20":1,"21":1,"22":1,"23":1,"24":1,"25":1,"26":1,"27":1,"28":1,"29":1,"30":1,"31":1,"32":1,"33":1,"34":1,"35":1,"36":1,"37":1,"38":1,"39":1,"40":1,"41":1,"42":1,"43":1,"44":1,"45":1,"46":1,"47":1,"48":1,"49":1,"50":1,"51":1,"52":1,"53":1,"54":1,"55":1,"56":1,"57":1,"58":1,"59":1,"60":1,"61":1,"62":1,"63":1,"64":1,"65":1,"66":1,"67":1,"68":1,"69":1,"70":1,"71":1,"72":1,"73":1,"74":1,"75":1,"76":1,"77":1,"78":1,"79":1,"80":1,"81":1,"82":1,"521":1,"522":1,"523":1,"524":1},"3":{"50":1,"52":1,"54":1,"56":1,"139":1,"141":1,"144":1,"219":1,"332":1,"334":1,"378":1,"524":1,"545":1,"546":1,"548":1}}],
["adjust",{"3":{"324":1,"331":1,"371":1}}],
["ad",{"1":{"182":1,"190":1,"249":1,"372":1},"3":{"68":1,"139":1,"140":1,"145":1,"215":1,"218":1,"220":1,"239":1,"387":1,"388":1,"418":1,"419":1,"421":1,"424":1,"425":1,"426":1}}],
["address",{"0":{"47":1,"48":1,"49":1},"1":{"21":1,"44":1,"46":1,"47":1,"48":1,"49":2,"70":1,"72":1,"130":1,"387":1,"390":1,"483":1,"542":1},"2":{"47":1,"48":1,"49":1},"3":{"47":1,"48":2,"49":2,"151":1,"485":1,"489":1,"537":1}}],
["alway",{"3":{"418":1,"422":1}}],
["already",{"1":{"78":1,"204":1,"233":1,"334":1,"366":1,"406":1},"3":{"118":1,"224":1}}],
["along",{"1":{"107":1,"426":1}}],
["alon",{"1":{"44":1}}],
["also",{"1":{"18":1,"192":1,"208":1,"266":1,"306":1,"374":1,"465":1}}],
["algorithm",{"1":{"17":1}}],
["allowlist",{"0":{"271":1,"272":1,"273":1,"274":1,"275":1,"320":1,"321":1,"322":1,"323":1,"324":1},"1":{"271":1,"273":1,"274":1,"275":1,"320":1,"321":1,"322":1,"323":1,"324":1},"2":{"271":1,"272":1,"273":1,"274":1,"275":1,"320":1,"321":1,"322":1,"323":1,"324":1}}],
["allowanc",{"3":{"66":1,"67":1}}],
["allow",{"1":{"15":1,"17":1,"147":1,"289":1,"341":1,"481":1,"520":1},"3":{"52":1,"56":1,"61":1,"62":1,"297":1,"344":1,"348":1,"396":1,"400":1,"404":1,"405":1,"523":1,"526":1}}],
["analytic",{"0":{"481":1},"1":{"481":1},"2":{"481":1}}],
["analysis",{"3":{"453":1,"456":1}}],
["anew",{"1":{"448":1,"531":1}}],
["anyway",{"3":{"405":1}}],
["anyon",{"1":{"382":1,"383":1}}],
["annotation",{"0":{"452":1,"457":1,"458":1,"459":1,"460":1},"1":{"306":1,"439":1,"452":1,"454":1,"455":1,"457":1,"458":1,"459":1,"460":1},"2":{"452":1,"457":1,"458":1,"459":1,"460":1}}],
["announc",{"3":{"20":1}}],
["announcement",{"1":{"18":1,"19":1,"20":1}}],
["anchor",{"1":{"175":1,"235":1,"241":1}}],
["anonymous",{"3":{"130":1}}],
["anonymiz",{"3":{"77":1,"78":1}}],
["another",{"1":{"1":1,"3":1,"11":1,"76":1,"139":1,"163":1,"188":1,"189":1,"190":1,"191":1,"194":1,"442":1,"443":1,"454":1,"533":1,"552":1,"556":1,"559":1},"3":{"72":1,"107":1,"112":1,"153":1,"489":1,"527":1}}],
["answer",{"1":{"1":1,"3":1,"11":1,"108":1,"117":1,"146":1,"253":1,"499":1,"500":1,"547":1,"551":1,"552":1,"553":1,"554":1,"555":1,"556":1,"557":1},"3":{"241":1}}],
["issu",{"0":{"461":1,"462":1,"464":1},"1":{"461":1,"462":1,"464":1},"2":{"461":1,"462":1,"464":1},"3":{"463":1,"464":1}}],
["issuer",{"1":{"374":1},"3":{"372":1,"373":1,"375":1}}],
["ignor",{"1":{"118":1,"239":1,"271":1,"272":1,"320":1,"321":1},"3":{"271":1,"272":1,"273":1,"275":1,"321":1,"322":1}}],
["imply",{"1":{"141":1,"216":1}}],
["import",{"0":{"112":1,"113":1,"114":1,"115":1},"1":{"112":2,"113":1,"114":1,"115":1},"2":{"112":1,"113":1,"114":1,"115":1},"3":{"267":1}}],
["imag",{"1":{"94":1,"131":1}}],
["irreversibly",{"1":{"78":1}}],
["item",{"0":{"273":1,"274":1,"275":1,"322":1,"323":1,"324":1,"374":1,"419":1,"420":1,"423":1,"424":1,"526":1,"527":1},"1":{"37":1,"41":1,"73":1,"81":1,"399":1,"403":1},"3":{"234":1,"235":1,"236":1,"238":1,"429":1,"430":1,"431":1,"432":1,"433":1,"434":1,"435":1,"436":1}}],
["itself",{"1":{"0":1,"2":1,"5":1,"8":1,"10":1,"13":1,"134":1,"138":1,"143":1,"201":1,"213":1,"218":1,"426":1,"489":1},"3":{"232":1,"286":1,"423":1,"539":1}}],
["insight",{"0":{"452":1,"453":1,"454":1,"455":1,"456":1,"457":1,"458":1,"459":1,"460":1},"1":{"452":1,"453":1,"454":1,"455":1,"456":1,"458":1},"2":{"452":1,"453":1,"454":1,"455":1,"456":1,"457":1,"458":1,"459":1,"460":1}}],
["installation",{"1":{"88":1,"97":1,"378":1,"530":1,"531":1}}],
["instanc",{"1":{"59":1,"61":1,"65":1}}],
["instead",{"3":{"24":1}}],
["indexer",{"3":{"449":1,"451":1}}],
["index",{"0":{"445":1,"446":2,"447":2,"448":1,"449":1,"450":1,"451":1},"1":{"445":2,"446":1,"447":1,"448":1,"449":1,"450":1,"451":1},"2":{"445":1,"446":2,"447":2,"448":1,"449":1,"450":2,"451":2},"3":{"449":1,"451":1}}],
["individual",{"3":{"143":1,"218":1}}],
["inactivity",{"3":{"336":1,"337":1,"338":1}}],
["inlin",{"3":{"240":1,"241":1}}],
["input",{"3":{"210":1}}],
["incomplet",{"3":{"450":1}}],
["incom",{"1":{"209":1}}],
["includ",{"1":{"68":1,"141":1,"216":1,"260":1,"299":1,"335":1},"3":{"517":1}}],
["introduc",{"3":{"185":1}}],
["integrat",{"3":{"252":1}}],
["integration",{"3":{"84":1,"310":1,"355":1,"356":1}}],
["interrupt",{"3":{"110":1,"114":1,"122":1}}],
["internal",{"3":{"68":1,"482":1}}],
["inheritanc",{"3":{"333":1,"335":1}}],
["inherit",{"1":{"218":1,"284":1,"287":1,"298":1,"299":1,"398":1,"400":1,"423":1,"424":1},"3":{"141":1,"287":1,"312":1}}],
["inbox",{"0":{"95":1,"96":1},"1":{"95":1,"96":1},"2":{"95":1,"96":1}}],
["in",{"3":{"75":1}}],
["init",{"3":{"23":1,"149":1}}],
["initialisation",{"1":{"267":1}}],
["initial",{"3":{"22":1,"23":1,"24":1,"491":1}}],
["invocation",{"3":{"362":1,"363":1}}],
["involv",{"3":{"86":1}}],
["invit",{"3":{"40":1,"71":1,"144":1,"145":1,"219":1,"256":1}}],
["invalidat",{"3":{"7":1,"12":1}}],
["inventory",{"3":{"0":1,"148":1}}],
["identical",{"3":{"495":1}}],
["identity",{"1":{"387":1,"388":1,"389":1,"390":1,"391":1,"393":1},"3":{"68":1}}],
["idp",{"0":{"387":1,"388":1,"389":1,"390":1,"391":1},"2":{"387":1,"388":1,"389":1,"390":1,"391":1}}],
["idl",{"0":{"529":1,"530":1},"1":{"68":1,"286":1,"337":1,"338":1},"2":{"529":1,"530":1},"3":{"70":1,"160":1,"284":1,"285":1,"286":1,"336":1,"337":1,"338":2,"448":1,"484":1,"503":1}}],
["id",{"1":{"0":1,"2":1,"10":1,"21":1,"27":1,"116":1,"117":1,"124":1,"166":1,"175":1,"184":2,"300":2,"303":1,"372":1,"381":1,"388":1,"401":1,"405":1,"418":1,"420":1,"422":1,"426":2,"444":1,"457":2,"460":1,"480":1,"483":1,"485":1,"486":1,"492":1,"495":1,"499":1,"500":1,"503":1,"505":1,"510":1,"511":1,"514":1,"515":1,"518":1,"535":1,"536":1,"542":1},"3":{"82":1,"151":1,"492":1,"533":1,"534":1}}],
["numeric",{"1":{"300":2,"303":1,"418":1,"420":1,"422":1,"426":1},"3":{"492":1}}],
["number",{"1":{"181":1,"295":1,"481":1,"506":1},"3":{"83":1,"305":1,"362":1,"464":1,"492":1,"495":1}}],
["nf",{"3":{"116":1,"118":1}}],
["nobody",{"1":{"389":1,"504":1},"3":{"399":1,"403":1}}],
["not",{"3":{"175":1,"178":1,"189":1,"241":1,"242":1}}],
["noth",{"1":{"77":1,"106":1,"222":1,"251":1,"332":1,"437":1},"3":{"448":1}}],
["notify",{"1":{"71":1},"3":{"187":1,"264":1,"309":1,"311":1,"355":1,"356":1,"358":1}}],
["notification",{"1":{"487":1},"2":{"386":1},"3":{"45":1,"47":1,"48":1,"49":1,"263":1,"355":1,"356":1}}],
["notic",{"1":{"386":1},"3":{"18":1,"19":1,"20":1}}],
["normally",{"1":{"506":1}}],
["normal",{"1":{"238":1,"244":1},"3":{"65":1}}],
["noisy",{"3":{"60":1}}],
["now",{"1":{"26":1,"120":1,"233":1,"252":1,"437":1,"501":1},"3":{"374":1}}],
["nod",{"0":{"27":1,"28":1,"29":1,"30":1,"31":1,"483":1},"1":{"21":1,"26":1,"27":1,"28":1,"29":1,"30":1,"31":1,"32":2,"33":1,"107":1,"446":1,"447":1,"483":1,"484":2,"505":1,"508":1,"509":1,"519":1,"520":1},"2":{"27":1,"28":1,"29":1,"30":1,"31":1,"483":1},"3":{"21":2,"25":1,"26":1,"27":1,"28":1,"29":1,"30":1,"31":2,"33":1,"116":1,"483":1}}],
["non",{"0":{"40":1,"53":1,"57":1,"80":1,"140":1,"145":1,"215":1,"220":1},"1":{"18":1,"19":1,"52":1,"56":1,"120":1,"150":1,"158":1,"184":1,"253":1,"258":1,"317":1,"326":1,"426":1,"459":1,"467":1,"472":1,"479":1,"518":1,"526":1,"535":1},"2":{"40":1,"53":1,"57":1,"80":1,"140":1,"145":1,"215":1,"220":1},"3":{"145":1}}],
["no",{"1":{"15":1,"140":1,"145":1,"153":1,"180":1,"262":1,"322":1,"329":1,"399":3,"403":3,"406":1,"417":1,"450":1,"468":1,"487":1,"519":1,"530":1},"3":{"45":1,"47":1,"48":1,"49":1,"50":1,"54":1,"142":1,"147":1,"186":1,"215":1,"220":1,"257":1,"263":1,"273":1,"298":1,"308":1,"326":1,"332":1,"349":1,"395":1,"399":1,"403":1,"419":1,"423":1,"432":1,"478":1,"525":1,"558":1}}],
["nearer",{"3":{"480":1}}],
["nearest",{"3":{"479":1,"485":1,"496":1}}],
["next",{"1":{"114":1,"547":1}}],
["neutral",{"1":{"78":1}}],
["network",{"3":{"26":1,"270":1}}],
["needswork",{"1":{"258":1}}],
["need",{"1":{"21":1,"22":1,"24":1,"25":1,"26":1,"27":1,"28":1,"29":1,"30":1,"31":1,"32":1,"33":1,"34":1,"35":1,"36":1,"37":1,"38":1,"39":1,"40":1,"41":1,"42":1,"43":1,"44":1,"45":1,"46":1,"47":1,"49":1,"50":1,"51":1,"52":1,"53":1,"54":1,"55":1,"56":1,"57":1,"58":1,"59":1,"60":1,"61":1,"62":1,"63":1,"64":1,"65":1,"66":1,"67":1,"68":1,"69":1,"70":1,"71":1,"72":1,"73":1,"74":1,"75":1,"76":1,"77":1,"78":1,"79":1,"80":1,"81":1,"82":1,"88":1,"89":1,"90":1,"92":1,"93":1,"100":1,"101":1,"102":1,"103":1,"104":1,"105":1,"107":1,"108":1,"109":1,"110":1,"111":1,"112":1,"113":1,"114":1,"115":1,"116":1,"117":1,"118":1,"119":1,"120":1,"121":1,"122":1,"123":1,"124":1,"127":1,"128":1,"129":1,"130":1,"131":1,"132":1,"133":1,"134":1,"135":1,"136":1,"137":1,"138":1,"139":1,"140":1,"141":1,"142":1,"143":1,"144":1,"145":1,"146":1,"147":1,"148":1,"149":1,"150":1,"151":1,"152":1,"153":1,"154":1,"155":1,"156":1,"157":1,"158":1,"159":1,"160":1,"161":1,"162":1,"163":1,"164":1,"165":1,"166":2,"167":2,"168":1,"169":1,"170":1,"171":1,"172":1,"173":1,"174":1,"175":1,"176":1,"177":1,"178":1,"179":1,"180":1,"181":1,"182":1,"183":1,"186":1,"187":1,"192":1,"193":1,"194":1,"195":2,"196":2,"197":1,"198":1,"200":1,"201":1,"202":1,"203":1,"204":1,"205":1,"206":1,"207":1,"208":1,"210":1,"211":1,"212":1,"213":1,"214":1,"215":1,"216":1,"217":1,"218":1,"219":1,"220":1,"221":1,"222":1,"223":1,"224":1,"225":1,"226":1,"227":1,"228":1,"229":1,"230":1,"231":1,"232":1,"233":1,"234":1,"235":1,"237":1,"238":1,"239":1,"240":1,"241":1,"243":1,"244":1,"245":1,"247":1,"248":1,"249":1,"250":2,"251":1,"252":1,"254":1,"255":1,"256":1,"257":1,"258":1,"259":1,"260":1,"263":1,"264":1,"265":1,"266":1,"267":1,"268":1,"269":1,"271":1,"272":1,"273":1,"274":1,"275":1,"279":1,"280":1,"281":1,"282":1,"283":1,"284":1,"285":1,"286":1,"287":1,"288":1,"289":1,"290":1,"291":1,"292":1,"293":1,"294":1,"295":1,"296":1,"297":1,"298":1,"299":1,"300":1,"301":1,"302":1,"303":1,"304":1,"305":1,"306":1,"307":1,"308":1,"309":1,"310":1,"311":1,"312":1,"313":1,"314":1,"315":1,"316":1,"317":1,"318":1,"319":1,"320":1,"321":2,"322":1,"323":1,"324":1,"326":1,"327":1,"328":2,"329":1,"330":1,"331":1,"332":1,"333":1,"334":1,"335":1,"336":1,"338":1,"339":1,"340":1,"341":1,"342":1,"343":1,"344":1,"345":1,"346":1,"347":1,"348":1,"349":1,"350":1,"351":1,"352":1,"353":1,"354":1,"355":1,"356":1,"357":1,"358":1,"359":1,"360":1,"361":1,"362":1,"363":1,"366":1,"372":1,"373":1,"374":1,"375":1,"380":1,"398":1,"399":1,"400":1,"401":1,"402":1,"403":1,"404":1,"405":1,"406":1,"407":1,"412":1,"418":1,"421":1,"422":1,"427":1,"428":1,"429":1,"430":1,"431":2,"432":1,"433":1,"434":1,"435":1,"436":2,"437":1,"438":1,"439":1,"440":1,"442":1,"443":1,"445":1,"446":1,"447":1,"448":1,"449":1,"450":1,"451":1,"452":1,"453":1,"454":1,"455":1,"457":1,"458":1,"459":1,"460":1,"461":1,"463":1,"469":1,"504":1,"505":1,"507":1,"508":1,"509":1,"510":1,"511":1,"512":1,"513":1,"514":1,"515":1,"516":1,"517":1,"519":1,"520":1,"521":1,"522":2,"523":1,"524":2,"525":1,"526":1,"527":1,"528":1,"535":1,"536":1,"538":1,"539":1,"540":1},"3":{"95":1,"297":1,"424":1}}],
["newer",{"1":{"172":1}}],
["newest",{"1":{"85":1,"119":1},"3":{"206":1,"207":1}}],
["new",{"1":{"22":1,"23":1,"24":1,"82":2,"130":1,"132":1,"153":1,"166":1,"316":1,"379":1,"489":1,"542":1,"554":1},"3":{"1":1,"11":1,"36":1,"43":2,"71":2,"72":1,"76":1,"82":1,"92":1,"107":1,"127":2,"130":1,"144":1,"149":2,"161":1,"166":1,"222":1,"280":1,"300":1,"309":1,"328":1,"351":1,"380":1,"383":1,"407":1,"432":1,"435":1,"498":1,"531":1,"552":2,"554":1,"556":1}}],
["never",{"1":{"0":1,"2":1,"10":1,"296":1,"337":1,"363":1}}],
["nam",{"1":{"0":1,"1":1,"2":1,"3":1,"5":1,"8":1,"10":1,"11":1,"13":1,"21":1,"22":1,"23":1,"24":1,"27":1,"28":1,"30":1,"31":1,"35":1,"36":1,"37":1,"41":1,"68":1,"72":2,"73":1,"78":1,"81":1,"82":1,"86":1,"88":1,"91":1,"92":1,"98":1,"100":1,"126":1,"127":1,"129":1,"130":1,"136":2,"148":1,"153":2,"169":1,"211":1,"307":1,"324":1,"331":1,"351":1,"364":1,"368":1,"370":1,"378":1,"379":1,"381":2,"386":1,"392":2,"396":1,"397":1,"399":1,"403":1,"407":1,"409":1,"410":1,"411":1,"412":1,"418":1,"420":1,"422":1,"475":1,"478":1,"479":1,"480":1,"483":1,"486":1,"488":1,"500":1,"534":1,"541":1},"3":{"23":1,"61":1,"62":1,"72":2,"82":2,"83":1,"88":1,"160":1,"173":1,"197":1,"218":1,"269":1,"311":1,"314":1,"356":1,"361":1,"364":1,"378":1,"381":1}}]],"serializationVersion":2}`,
  tools: JSON.parse(`[
{"name":"access_tokens_project_tokens_list","kind":"list","terms":"token project token ask","sum":439},
{"name":"access_tokens_project_token_create","kind":"change","terms":"token project token creat","sum":509},
{"name":"access_tokens_repo_tokens_list","kind":"list","terms":"token repo token ask","sum":555},
{"name":"access_tokens_repo_token_create","kind":"change","terms":"token repo token creat","sum":622},
{"name":"access_tokens_repo_token_delete","kind":"change","terms":"token repo token delet","sum":513},
{"name":"access_tokens_repo_token_get","kind":"read","terms":"token repo token ask","sum":500},
{"name":"access_tokens_repo_token_update","kind":"change","terms":"token repo token chang","sum":513},
{"name":"access_tokens_project_token_delete","kind":"change","terms":"token project token delet","sum":417},
{"name":"access_tokens_project_token_get","kind":"read","terms":"token project token ask","sum":414},
{"name":"access_tokens_project_token_update","kind":"change","terms":"token project token chang","sum":441},
{"name":"access_tokens_user_tokens_list","kind":"list","terms":"token user token ask","sum":450},
{"name":"access_tokens_user_token_create","kind":"change","terms":"token user token creat","sum":556},
{"name":"access_tokens_user_token_delete","kind":"change","terms":"token user token delet","sum":404},
{"name":"access_tokens_user_token_get","kind":"read","terms":"token user token ask","sum":417},
{"name":"access_tokens_user_token_update","kind":"change","terms":"token user token chang","sum":452},
{"name":"admin_get","kind":"read","terms":"admin ask","sum":390},
{"name":"admin_set","kind":"change","terms":"admin chang","sum":381},
{"name":"admin_supported_key_types_list","kind":"list","terms":"admin support key typ ask","sum":348},
{"name":"admin_banner_delete","kind":"change","terms":"admin banner delet","sum":279},
{"name":"admin_banner_get","kind":"read","terms":"admin banner ask","sum":322},
{"name":"admin_banner_set","kind":"change","terms":"admin banner chang","sum":393},
{"name":"admin_cluster_get","kind":"read","terms":"admin cluster ask","sum":322},
{"name":"admin_default_branch_delete","kind":"change","terms":"admin defaultbranch delet","sum":344},
{"name":"admin_default_branch_get","kind":"read","terms":"admin defaultbranch ask","sum":376},
{"name":"admin_default_branch_set","kind":"change","terms":"admin defaultbranch chang","sum":333},
{"name":"admin_git_mesh_config_control_plane_pem_get","kind":"read","terms":"admin git mesh setting control plan pem ask","sum":364},
{"name":"admin_git_mesh_diagnostics_connectivity_get","kind":"read","terms":"admin git mesh diagnostic connectivity ask","sum":390},
{"name":"admin_git_mesh_nodes_list","kind":"list","terms":"admin git mesh nod ask","sum":313},
{"name":"admin_git_mesh_nodes_create","kind":"change","terms":"admin git mesh nod creat","sum":294},
{"name":"admin_git_mesh_node_delete","kind":"change","terms":"admin git mesh nod delet","sum":321},
{"name":"admin_git_mesh_node_get","kind":"read","terms":"admin git mesh nod ask","sum":275},
{"name":"admin_git_mesh_node_update","kind":"change","terms":"admin git mesh nod chang","sum":335},
{"name":"admin_git_mesh_support_zips_list","kind":"list","terms":"admin git mesh support zip ask","sum":350},
{"name":"admin_git_mesh_support_zip_get","kind":"read","terms":"admin git mesh support zip ask","sum":343},
{"name":"admin_groups_delete","kind":"change","terms":"admin group delet","sum":370},
{"name":"admin_groups_list","kind":"list","terms":"admin group ask","sum":338},
{"name":"admin_group_create","kind":"change","terms":"admin group creat","sum":313},
{"name":"admin_groups_add_user","kind":"change","terms":"admin group creat user","sum":340},
{"name":"admin_groups_add_users","kind":"change","terms":"admin group creat user","sum":333},
{"name":"admin_groups_more_members_list","kind":"list","terms":"admin group member ask","sum":293},
{"name":"admin_groups_more_non_members_list","kind":"list","terms":"admin group non member ask","sum":315},
{"name":"admin_groups_remove_user","kind":"change","terms":"admin group delet user","sum":338},
{"name":"admin_license_get","kind":"read","terms":"admin licens ask","sum":389},
{"name":"admin_license_create","kind":"change","terms":"admin licens creat","sum":342},
{"name":"admin_mail_server_delete","kind":"change","terms":"admin mail server delet","sum":301},
{"name":"admin_mail_server_get","kind":"read","terms":"admin mail server ask","sum":313},
{"name":"admin_mail_server_set","kind":"change","terms":"admin mail server chang","sum":315},
{"name":"admin_mail_server_sender_address_delete","kind":"change","terms":"admin mail server sender address delet","sum":278},
{"name":"admin_mail_server_sender_address_get","kind":"read","terms":"admin mail server sender address ask","sum":312},
{"name":"admin_mail_server_sender_address_set","kind":"change","terms":"admin mail server sender address chang","sum":334},
{"name":"admin_permissions_groups_delete","kind":"change","terms":"admin permission group delet","sum":376},
{"name":"admin_permissions_groups_list","kind":"list","terms":"admin permission group ask","sum":309},
{"name":"admin_permissions_groups_set","kind":"change","terms":"admin permission group chang","sum":367},
{"name":"admin_permissions_groups_none_list","kind":"list","terms":"admin permission group non ask","sum":288},
{"name":"admin_permissions_users_delete","kind":"change","terms":"admin permission user delet","sum":364},
{"name":"admin_permissions_users_list","kind":"list","terms":"admin permission user ask","sum":343},
{"name":"admin_permissions_users_set","kind":"change","terms":"admin permission user chang","sum":360},
{"name":"admin_permissions_users_none_list","kind":"list","terms":"admin permission user non ask","sum":303},
{"name":"admin_pull_requests_scm_get","kind":"read","terms":"admin pullrequest scm ask","sum":340},
{"name":"admin_pull_requests_scm_update","kind":"change","terms":"admin pullrequest scm chang","sum":367},
{"name":"admin_rate_limit_history_list","kind":"list","terms":"admin ratelimit history ask","sum":283},
{"name":"admin_rate_limit_settings_get","kind":"read","terms":"admin ratelimit setting ask","sum":359},
{"name":"admin_rate_limit_settings_set","kind":"change","terms":"admin ratelimit setting chang","sum":367},
{"name":"admin_rate_limit_settings_users_list","kind":"list","terms":"admin ratelimit setting user ask","sum":274},
{"name":"admin_rate_limit_settings_users_create","kind":"change","terms":"admin ratelimit setting user creat","sum":360},
{"name":"admin_rate_limit_settings_user_delete","kind":"change","terms":"admin ratelimit setting user delet","sum":299},
{"name":"admin_rate_limit_settings_user_get","kind":"read","terms":"admin ratelimit setting user ask","sum":340},
{"name":"admin_rate_limit_settings_user_update","kind":"change","terms":"admin ratelimit setting user chang","sum":376},
{"name":"admin_user_directories_list","kind":"list","terms":"admin user directory ask","sum":315},
{"name":"admin_users_delete","kind":"change","terms":"admin user delet","sum":356},
{"name":"admin_users_list","kind":"list","terms":"admin user ask","sum":380},
{"name":"admin_user_create","kind":"change","terms":"admin user creat","sum":377},
{"name":"admin_users_set","kind":"change","terms":"admin user chang","sum":379},
{"name":"admin_users_add_group","kind":"change","terms":"admin user creat group","sum":317},
{"name":"admin_users_add_groups","kind":"change","terms":"admin user creat group","sum":357},
{"name":"admin_users_captcha_delete","kind":"change","terms":"admin user captcha delet","sum":400},
{"name":"admin_users_credentials_set","kind":"change","terms":"admin user credential chang","sum":309},
{"name":"admin_users_erasure_get","kind":"read","terms":"admin user erasur ask","sum":358},
{"name":"admin_users_erasure","kind":"change","terms":"admin user erasur","sum":359},
{"name":"admin_users_more_members_list","kind":"list","terms":"admin user member ask","sum":260},
{"name":"admin_users_more_non_members_list","kind":"list","terms":"admin user non member ask","sum":291},
{"name":"admin_users_remove_group","kind":"change","terms":"admin user delet group","sum":319},
{"name":"admin_users_rename","kind":"change","terms":"admin user chang","sum":291},
{"name":"application_properties_get","kind":"read","terms":"application property ask","sum":344},
{"name":"build_capabilities_get","kind":"read","terms":"build capability ask","sum":278},
{"name":"dashboard_pull_request_suggestions_list","kind":"list","terms":"dashboard pullrequest suggestion ask","sum":517},
{"name":"dashboard_pull_requests_list","kind":"list","terms":"dashboard pullrequest ask","sum":551},
{"name":"deployment_capabilities_get","kind":"read","terms":"deployment capability ask","sum":259},
{"name":"groups_list","kind":"list","terms":"group ask","sum":337},
{"name":"hook_scripts_create","kind":"change","terms":"hook script creat","sum":421},
{"name":"hook_script_delete","kind":"change","terms":"hook script delet","sum":287},
{"name":"hook_script_get","kind":"read","terms":"hook script ask","sum":314},
{"name":"hook_script_update","kind":"change","terms":"hook script chang","sum":332},
{"name":"hook_script_content_get","kind":"read","terms":"hook script content ask","sum":311},
{"name":"hook_avatar_get","kind":"read","terms":"hook avatar ask","sum":270},
{"name":"inbox_pull_requests_list","kind":"list","terms":"inbox pullrequest ask","sum":395},
{"name":"inbox_pull_requests_count_get","kind":"read","terms":"inbox pullrequest count ask","sum":350},
{"name":"labels_list","kind":"list","terms":"label ask","sum":361},
{"name":"label_get","kind":"read","terms":"label ask","sum":325},
{"name":"label_labeled_get","kind":"read","terms":"label label ask","sum":386},
{"name":"logs_logger_get","kind":"read","terms":"log logger ask","sum":270},
{"name":"logs_logger_level_update","kind":"change","terms":"log logger level chang","sum":276},
{"name":"logs_root_logger_get","kind":"read","terms":"log root logger ask","sum":274},
{"name":"logs_root_logger_level_update","kind":"change","terms":"log root logger level chang","sum":267},
{"name":"logs_settings_get","kind":"read","terms":"log setting ask","sum":275},
{"name":"logs_settings_set","kind":"change","terms":"log setting chang","sum":284},
{"name":"markup_preview","kind":"read","terms":"markup preview","sum":355},
{"name":"migration_exports_create","kind":"change","terms":"migration export creat","sum":429},
{"name":"migration_exports_preview","kind":"read","terms":"migration export preview","sum":339},
{"name":"migration_export_get","kind":"read","terms":"migration export ask","sum":267},
{"name":"migration_export_cancel","kind":"change","terms":"migration export cancel","sum":293},
{"name":"migration_export_messages_list","kind":"list","terms":"migration export messag ask","sum":286},
{"name":"migration_imports_create","kind":"change","terms":"migration import creat","sum":351},
{"name":"migration_import_get","kind":"read","terms":"migration import ask","sum":259},
{"name":"migration_import_cancel","kind":"change","terms":"migration import cancel","sum":277},
{"name":"migration_import_messages_list","kind":"list","terms":"migration import messag ask","sum":291},
{"name":"migration_mesh_create","kind":"change","terms":"migration mesh creat","sum":397},
{"name":"migration_mesh_preview","kind":"read","terms":"migration mesh preview","sum":358},
{"name":"migration_mesh_repos_list","kind":"list","terms":"migration mesh repo ask","sum":339},
{"name":"migration_mesh_summaries_list","kind":"list","terms":"migration mesh summary ask","sum":288},
{"name":"migration_mesh_summary_get","kind":"read","terms":"migration mesh summary ask","sum":371},
{"name":"migration_mesh_job_get","kind":"read","terms":"migration mesh job ask","sum":281},
{"name":"migration_mesh_job_cancel","kind":"change","terms":"migration mesh job cancel","sum":306},
{"name":"migration_mesh_job_messages_list","kind":"list","terms":"migration mesh job messag ask","sum":321},
{"name":"migration_mesh_job_summary_get","kind":"read","terms":"migration mesh job summary ask","sum":369},
{"name":"profile_recent_repos_list","kind":"list","terms":"profil recent repo ask","sum":351},
{"name":"projects_list","kind":"list","terms":"project ask","sum":373},
{"name":"projects_create","kind":"change","terms":"project creat","sum":481},
{"name":"project_delete","kind":"change","terms":"project delet","sum":384},
{"name":"project_get","kind":"read","terms":"project ask","sum":357},
{"name":"project_update","kind":"change","terms":"project chang","sum":493},
{"name":"project_avatar_png_get","kind":"read","terms":"project avatar png ask","sum":305},
{"name":"project_avatar_png_create","kind":"change","terms":"project avatar png creat","sum":360},
{"name":"project_hook_scripts_list","kind":"list","terms":"project hook script ask","sum":434},
{"name":"project_hook_script_delete","kind":"change","terms":"project hook script delet","sum":438},
{"name":"project_hook_script_update","kind":"change","terms":"project hook script chang","sum":479},
{"name":"project_permissions_delete","kind":"change","terms":"project permission delet","sum":511},
{"name":"project_permissions_groups_delete","kind":"change","terms":"project permission group delet","sum":387},
{"name":"project_permissions_groups_list","kind":"list","terms":"project permission group ask","sum":384},
{"name":"project_permissions_groups_set","kind":"change","terms":"project permission group chang","sum":500},
{"name":"project_permissions_groups_none_list","kind":"list","terms":"project permission group non ask","sum":383},
{"name":"project_permissions_search","kind":"list","terms":"project permission search","sum":554},
{"name":"project_permissions_users_delete","kind":"change","terms":"project permission user delet","sum":434},
{"name":"project_permissions_users_list","kind":"list","terms":"project permission user ask","sum":388},
{"name":"project_permissions_users_set","kind":"change","terms":"project permission user chang","sum":493},
{"name":"project_permissions_users_none_list","kind":"list","terms":"project permission user non ask","sum":399},
{"name":"project_permission_all_list","kind":"list","terms":"project permission ask","sum":425},
{"name":"project_permission_all_create","kind":"change","terms":"project permission creat","sum":474},
{"name":"project_repos_list","kind":"list","terms":"project repo ask","sum":462},
{"name":"project_repos_create","kind":"change","terms":"project repo creat","sum":484},
{"name":"repo_delete","kind":"change","terms":"repo delet","sum":532},
{"name":"repo_get","kind":"read","terms":"repo ask","sum":527},
{"name":"repo_fork","kind":"change","terms":"repo fork","sum":654},
{"name":"repo_update","kind":"change","terms":"repo chang","sum":603},
{"name":"repo_archive_get","kind":"read","terms":"repo archiv ask","sum":547},
{"name":"repo_attachment_delete","kind":"change","terms":"repo attachment delet","sum":432},
{"name":"repo_attachment_get","kind":"read","terms":"repo attachment ask","sum":409},
{"name":"repo_attachment_metadata_delete","kind":"change","terms":"repo attachment metadata delet","sum":406},
{"name":"repo_attachment_metadata_get","kind":"read","terms":"repo attachment metadata ask","sum":386},
{"name":"repo_attachment_metadata_set","kind":"change","terms":"repo attachment metadata chang","sum":373},
{"name":"repo_branches_list","kind":"list","terms":"repo branch ask","sum":471},
{"name":"repo_branches_create","kind":"change","terms":"repo branch creat","sum":580},
{"name":"repo_branches_default_get","kind":"read","terms":"repo branch default ask","sum":500},
{"name":"repo_branches_default_set","kind":"change","terms":"repo branch default chang","sum":445},
{"name":"repo_browse_get","kind":"read","terms":"repo brows ask","sum":486},
{"name":"repo_browse_path_get","kind":"read","terms":"repo brows path ask","sum":591},
{"name":"repo_file_edit","kind":"change","terms":"repo fil chang","sum":676},
{"name":"repo_changes_list","kind":"list","terms":"repo chang ask","sum":543},
{"name":"repo_commits_list","kind":"list","terms":"repo commit ask","sum":527},
{"name":"repo_commit_get","kind":"read","terms":"repo commit ask","sum":493},
{"name":"repo_commit_builds_delete","kind":"change","terms":"repo commit build delet","sum":501},
{"name":"repo_commit_builds_list","kind":"list","terms":"repo commit build ask","sum":537},
{"name":"repo_commit_builds_create","kind":"change","terms":"repo commit build creat","sum":579},
{"name":"repo_commit_changes_list","kind":"list","terms":"repo commit chang ask","sum":506},
{"name":"repo_commit_comments_list","kind":"list","terms":"repo commit comment ask","sum":433},
{"name":"repo_commit_comments_create","kind":"change","terms":"repo commit comment creat","sum":554},
{"name":"repo_commit_comment_delete","kind":"change","terms":"repo commit comment delet","sum":425},
{"name":"repo_commit_comment_get","kind":"read","terms":"repo commit comment ask","sum":445},
{"name":"repo_commit_comment_update","kind":"change","terms":"repo commit comment chang","sum":478},
{"name":"repo_commit_deployments_delete","kind":"change","terms":"repo commit deployment delet","sum":418},
{"name":"repo_commit_deployments_list","kind":"list","terms":"repo commit deployment ask","sum":485},
{"name":"repo_commit_deployments_create","kind":"change","terms":"repo commit deployment creat","sum":473},
{"name":"repo_commit_diff_stats_summary_path_get","kind":"read","terms":"repo commit diff stat summary path ask","sum":512},
{"name":"repo_commit_diff_path_get","kind":"read","terms":"repo commit diff path ask","sum":505},
{"name":"repo_commit_merge_base_get","kind":"read","terms":"repo commit mergebas ask","sum":388},
{"name":"repo_commit_pull_requests_list","kind":"list","terms":"repo commit pullrequest ask","sum":596},
{"name":"repo_commit_watch_delete","kind":"change","terms":"repo commit watch delet","sum":365},
{"name":"repo_commit_watch","kind":"change","terms":"repo commit watch","sum":343},
{"name":"repo_compare_changes_list","kind":"list","terms":"repo compar chang ask","sum":533},
{"name":"repo_compare_commits_list","kind":"list","terms":"repo compar commit ask","sum":571},
{"name":"repo_compare_diff_stats_summary_path_get","kind":"read","terms":"repo compar diff stat summary path ask","sum":508},
{"name":"repo_compare_diff_path_get","kind":"read","terms":"repo compar diff path ask","sum":590},
{"name":"repo_contributing_get","kind":"read","terms":"repo contribut ask","sum":381},
{"name":"repo_default_branch_get","kind":"read","terms":"repo defaultbranch ask","sum":419},
{"name":"repo_default_branch_set","kind":"change","terms":"repo defaultbranch chang","sum":386},
{"name":"repo_diff_get","kind":"read","terms":"repo diff ask","sum":546},
{"name":"repo_diff_path_get","kind":"read","terms":"repo diff path ask","sum":476},
{"name":"repo_files_list","kind":"list","terms":"repo fil ask","sum":437},
{"name":"repo_files_path_get","kind":"read","terms":"repo fil path ask","sum":371},
{"name":"repo_forks_list","kind":"list","terms":"repo fork ask","sum":358},
{"name":"repo_hook_scripts_list","kind":"list","terms":"repo hook script ask","sum":484},
{"name":"repo_hook_script_delete","kind":"change","terms":"repo hook script delet","sum":458},
{"name":"repo_hook_script_update","kind":"change","terms":"repo hook script chang","sum":503},
{"name":"repo_labels_list","kind":"list","terms":"repo label ask","sum":319},
{"name":"repo_labels_create","kind":"change","terms":"repo label creat","sum":410},
{"name":"repo_label_delete","kind":"change","terms":"repo label delet","sum":359},
{"name":"repo_last_modified_get","kind":"read","terms":"repo lastmodify ask","sum":503},
{"name":"repo_last_modified_path_get","kind":"read","terms":"repo lastmodify path ask","sum":459},
{"name":"repo_license_get","kind":"read","terms":"repo licens ask","sum":371},
{"name":"repo_participants_list","kind":"list","terms":"repo participant ask","sum":602},
{"name":"repo_patch_get","kind":"read","terms":"repo patch ask","sum":440},
{"name":"repo_permissions_delete","kind":"change","terms":"repo permission delet","sum":539},
{"name":"repo_permissions_groups_delete","kind":"change","terms":"repo permission group delet","sum":467},
{"name":"repo_permissions_groups_list","kind":"list","terms":"repo permission group ask","sum":415},
{"name":"repo_permissions_groups_set","kind":"change","terms":"repo permission group chang","sum":504},
{"name":"repo_permissions_groups_none_list","kind":"list","terms":"repo permission group non ask","sum":454},
{"name":"repo_permissions_search","kind":"list","terms":"repo permission search","sum":631},
{"name":"repo_permissions_users_delete","kind":"change","terms":"repo permission user delet","sum":528},
{"name":"repo_permissions_users_list","kind":"list","terms":"repo permission user ask","sum":425},
{"name":"repo_permissions_users_set","kind":"change","terms":"repo permission user chang","sum":577},
{"name":"repo_permissions_users_none_list","kind":"list","terms":"repo permission user non ask","sum":421},
{"name":"pull_requests_list","kind":"list","terms":"pullrequest ask","sum":656},
{"name":"pull_requests_create","kind":"change","terms":"pullrequest creat","sum":667},
{"name":"pull_request_delete","kind":"change","terms":"pullrequest delet","sum":525},
{"name":"pull_request_get","kind":"read","terms":"pullrequest ask","sum":595},
{"name":"pull_request_update","kind":"change","terms":"pullrequest chang","sum":594},
{"name":"pull_request_raw_diff_get","kind":"read","terms":"pullrequest raw diff ask","sum":565},
{"name":"pull_request_raw_patch_get","kind":"read","terms":"pullrequest raw patch ask","sum":525},
{"name":"pull_request_activities_list","kind":"list","terms":"pullrequest activity ask","sum":630},
{"name":"pull_request_approve_delete","kind":"change","terms":"pullrequest approv delet","sum":389},
{"name":"pull_request_approve","kind":"change","terms":"pullrequest approv","sum":397},
{"name":"pull_request_auto_merge_delete","kind":"change","terms":"pullrequest automerg delet","sum":450},
{"name":"pull_request_auto_merge_get","kind":"read","terms":"pullrequest automerg ask","sum":439},
{"name":"pull_request_auto_merge","kind":"change","terms":"pullrequest automerg","sum":544},
{"name":"pull_request_blocker_comments_list","kind":"list","terms":"pullrequest task ask","sum":511},
{"name":"pull_request_blocker_comments_create","kind":"change","terms":"pullrequest task creat","sum":648},
{"name":"pull_request_blocker_comment_delete","kind":"change","terms":"pullrequest task delet","sum":514},
{"name":"pull_request_blocker_comment_get","kind":"read","terms":"pullrequest task ask","sum":451},
{"name":"pull_request_blocker_comment_update","kind":"change","terms":"pullrequest task chang","sum":651},
{"name":"pull_request_changes_list","kind":"list","terms":"pullrequest chang ask","sum":542},
{"name":"pull_request_comments_list","kind":"list","terms":"pullrequest comment ask","sum":542},
{"name":"pull_request_comments_create","kind":"change","terms":"pullrequest comment creat","sum":712},
{"name":"pull_request_comment_delete","kind":"change","terms":"pullrequest comment delet","sum":484},
{"name":"pull_request_comment_get","kind":"read","terms":"pullrequest comment ask","sum":497},
{"name":"pull_request_comment_update","kind":"change","terms":"pullrequest comment chang","sum":617},
{"name":"pull_request_comment_apply_suggestion","kind":"change","terms":"pullrequest comment apply suggestion","sum":587},
{"name":"pull_request_commit_message_suggestion_get","kind":"read","terms":"pullrequest commit messag suggestion ask","sum":486},
{"name":"pull_request_commits_list","kind":"list","terms":"pullrequest commit ask","sum":489},
{"name":"pull_request_decline","kind":"change","terms":"pullrequest declin","sum":514},
{"name":"pull_request_diff_stats_summary_path_get","kind":"read","terms":"pullrequest diff stat summary path ask","sum":547},
{"name":"pull_request_diff_path_get","kind":"read","terms":"pullrequest diff path ask","sum":603},
{"name":"pull_request_merge_get","kind":"read","terms":"pullrequest merg ask","sum":558},
{"name":"pull_request_merge","kind":"change","terms":"pullrequest merg","sum":514},
{"name":"pull_request_merge_base_get","kind":"read","terms":"pullrequest mergebas ask","sum":460},
{"name":"pull_request_participants_delete","kind":"change","terms":"pullrequest participant delet","sum":535},
{"name":"pull_request_participants_list","kind":"list","terms":"pullrequest participant ask","sum":479},
{"name":"pull_request_participants_create","kind":"change","terms":"pullrequest participant creat","sum":505},
{"name":"pull_request_participants_user_delete","kind":"change","terms":"pullrequest participant user delet","sum":457},
{"name":"pull_request_participants_user_update","kind":"change","terms":"pullrequest participant user chang","sum":550},
{"name":"pull_request_reopen","kind":"change","terms":"pullrequest reopen","sum":430},
{"name":"pull_request_review_delete","kind":"change","terms":"pullrequest review delet","sum":451},
{"name":"pull_request_review_get","kind":"read","terms":"pullrequest review ask","sum":438},
{"name":"pull_request_review_set","kind":"change","terms":"pullrequest review chang","sum":465},
{"name":"pull_request_watch_delete","kind":"change","terms":"pullrequest watch delet","sum":359},
{"name":"pull_request_watch","kind":"change","terms":"pullrequest watch","sum":368},
{"name":"repo_raw_path_get","kind":"read","terms":"repo raw path ask","sum":484},
{"name":"repo_readme_get","kind":"read","terms":"repo readm ask","sum":471},
{"name":"repo_recreate","kind":"change","terms":"repo recreat","sum":445},
{"name":"repo_ref_change_activities_list","kind":"list","terms":"repo ref chang activity ask","sum":513},
{"name":"repo_ref_change_activities_branches_list","kind":"list","terms":"repo ref chang activity branch ask","sum":415},
{"name":"repo_related_get","kind":"read","terms":"repo relat ask","sum":410},
{"name":"repo_secret_scanning_allowlist_list","kind":"list","terms":"repo secretscan allowlist ask","sum":472},
{"name":"repo_secret_scanning_allowlist_create","kind":"change","terms":"repo secretscan allowlist creat","sum":556},
{"name":"repo_secret_scanning_allowlist_item_delete","kind":"change","terms":"repo secretscan allowlist item delet","sum":484},
{"name":"repo_secret_scanning_allowlist_item_get","kind":"read","terms":"repo secretscan allowlist item ask","sum":398},
{"name":"repo_secret_scanning_allowlist_item_update","kind":"change","terms":"repo secretscan allowlist item chang","sum":462},
{"name":"repo_secret_scanning_exempt_delete","kind":"change","terms":"repo secretscan exempt delet","sum":435},
{"name":"repo_secret_scanning_exempt_get","kind":"read","terms":"repo secretscan exempt ask","sum":450},
{"name":"repo_secret_scanning_exempt_set","kind":"change","terms":"repo secretscan exempt chang","sum":544},
{"name":"repo_secret_scanning_rules_list","kind":"list","terms":"repo secretscan rul ask","sum":573},
{"name":"repo_secret_scanning_rules_create","kind":"change","terms":"repo secretscan rul creat","sum":687},
{"name":"repo_secret_scanning_rule_delete","kind":"change","terms":"repo secretscan rul delet","sum":506},
{"name":"repo_secret_scanning_rule_get","kind":"read","terms":"repo secretscan rul ask","sum":505},
{"name":"repo_secret_scanning_rule_update","kind":"change","terms":"repo secretscan rul chang","sum":547},
{"name":"repo_settings_auto_decline_delete","kind":"change","terms":"repo setting autodeclin delet","sum":536},
{"name":"repo_settings_auto_decline_get","kind":"read","terms":"repo setting autodeclin ask","sum":594},
{"name":"repo_settings_auto_decline_set","kind":"change","terms":"repo setting autodeclin chang","sum":642},
{"name":"repo_settings_auto_merge_delete","kind":"change","terms":"repo setting automerg delet","sum":520},
{"name":"repo_settings_auto_merge_get","kind":"read","terms":"repo setting automerg ask","sum":558},
{"name":"repo_settings_auto_merge_set","kind":"change","terms":"repo setting automerg chang","sum":582},
{"name":"repo_settings_hooks_list","kind":"list","terms":"repo setting hook ask","sum":579},
{"name":"repo_settings_hook_delete","kind":"change","terms":"repo setting hook delet","sum":549},
{"name":"repo_settings_hook_get","kind":"read","terms":"repo setting hook ask","sum":481},
{"name":"repo_settings_hook_enabled_delete","kind":"change","terms":"repo setting hook enabl delet","sum":566},
{"name":"repo_settings_hook_enabled_set","kind":"change","terms":"repo setting hook enabl chang","sum":582},
{"name":"repo_settings_hook_settings_get","kind":"read","terms":"repo setting hook setting ask","sum":570},
{"name":"repo_settings_hook_settings_set","kind":"change","terms":"repo setting hook setting chang","sum":654},
{"name":"repo_settings_pull_requests_list","kind":"list","terms":"repo setting pullrequest ask","sum":616},
{"name":"repo_settings_pull_requests_create","kind":"change","terms":"repo setting pullrequest creat","sum":707},
{"name":"repo_settings_reviewer_groups_list","kind":"list","terms":"repo setting reviewer group ask","sum":455},
{"name":"repo_settings_reviewer_groups_create","kind":"change","terms":"repo setting reviewer group creat","sum":576},
{"name":"repo_settings_reviewer_group_delete","kind":"change","terms":"repo setting reviewer group delet","sum":456},
{"name":"repo_settings_reviewer_group_get","kind":"read","terms":"repo setting reviewer group ask","sum":476},
{"name":"repo_settings_reviewer_group_update","kind":"change","terms":"repo setting reviewer group chang","sum":541},
{"name":"repo_settings_reviewer_group_users_list","kind":"list","terms":"repo setting reviewer group user ask","sum":585},
{"name":"repo_tags_list","kind":"list","terms":"repo tag ask","sum":464},
{"name":"repo_tags_create","kind":"change","terms":"repo tag creat","sum":463},
{"name":"repo_tag_get","kind":"read","terms":"repo tag ask","sum":444},
{"name":"repo_watch_delete","kind":"change","terms":"repo watch delet","sum":327},
{"name":"repo_watch","kind":"change","terms":"repo watch","sum":375},
{"name":"repo_webhooks_list","kind":"list","terms":"repo webhook ask","sum":499},
{"name":"repo_webhooks_create","kind":"change","terms":"repo webhook creat","sum":604},
{"name":"repo_webhooks_search","kind":"list","terms":"repo webhook search","sum":517},
{"name":"repo_webhooks_test","kind":"change","terms":"repo webhook test","sum":571},
{"name":"repo_webhook_delete","kind":"change","terms":"repo webhook delet","sum":391},
{"name":"repo_webhook_get","kind":"read","terms":"repo webhook ask","sum":428},
{"name":"repo_webhook_update","kind":"change","terms":"repo webhook chang","sum":559},
{"name":"repo_webhook_latest_get","kind":"read","terms":"repo webhook ask","sum":574},
{"name":"repo_webhook_statistics_get","kind":"read","terms":"repo webhook stat ask","sum":512},
{"name":"repo_webhook_statistics_summary_get","kind":"read","terms":"repo webhook stat summary ask","sum":444},
{"name":"project_secret_scanning_allowlist_list","kind":"list","terms":"project secretscan allowlist ask","sum":391},
{"name":"project_secret_scanning_allowlist_create","kind":"change","terms":"project secretscan allowlist creat","sum":484},
{"name":"project_secret_scanning_allowlist_item_delete","kind":"change","terms":"project secretscan allowlist item delet","sum":459},
{"name":"project_secret_scanning_allowlist_item_get","kind":"read","terms":"project secretscan allowlist item ask","sum":367},
{"name":"project_secret_scanning_allowlist_item_update","kind":"change","terms":"project secretscan allowlist item chang","sum":412},
{"name":"project_secret_scanning_exempt_get","kind":"read","terms":"project secretscan exempt ask","sum":379},
{"name":"project_secret_scanning_exempt_create","kind":"change","terms":"project secretscan exempt creat","sum":443},
{"name":"project_secret_scanning_rules_list","kind":"list","terms":"project secretscan rul ask","sum":374},
{"name":"project_secret_scanning_rules_create","kind":"change","terms":"project secretscan rul creat","sum":478},
{"name":"project_secret_scanning_rule_delete","kind":"change","terms":"project secretscan rul delet","sum":431},
{"name":"project_secret_scanning_rule_get","kind":"read","terms":"project secretscan rul ask","sum":341},
{"name":"project_secret_scanning_rule_update","kind":"change","terms":"project secretscan rul chang","sum":408},
{"name":"project_settings_restriction_delete","kind":"change","terms":"project setting restriction delet","sum":437},
{"name":"project_settings_restriction_get","kind":"read","terms":"project setting restriction ask","sum":412},
{"name":"project_settings_restriction_create","kind":"change","terms":"project setting restriction creat","sum":417},
{"name":"project_settings_restriction_all_list","kind":"list","terms":"project setting restriction ask","sum":351},
{"name":"project_settings_auto_decline_delete","kind":"change","terms":"project setting autodeclin delet","sum":360},
{"name":"project_settings_auto_decline_get","kind":"read","terms":"project setting autodeclin ask","sum":438},
{"name":"project_settings_auto_decline_set","kind":"change","terms":"project setting autodeclin chang","sum":484},
{"name":"project_settings_auto_merge_delete","kind":"change","terms":"project setting automerg delet","sum":397},
{"name":"project_settings_auto_merge_get","kind":"read","terms":"project setting automerg ask","sum":412},
{"name":"project_settings_auto_merge_set","kind":"change","terms":"project setting automerg chang","sum":455},
{"name":"project_settings_hooks_list","kind":"list","terms":"project setting hook ask","sum":466},
{"name":"project_settings_hook_get","kind":"read","terms":"project setting hook ask","sum":406},
{"name":"project_settings_hook_enabled_delete","kind":"change","terms":"project setting hook enabl delet","sum":422},
{"name":"project_settings_hook_enabled_set","kind":"change","terms":"project setting hook enabl chang","sum":458},
{"name":"project_settings_hook_settings_get","kind":"read","terms":"project setting hook setting ask","sum":406},
{"name":"project_settings_hook_settings_set","kind":"change","terms":"project setting hook setting chang","sum":497},
{"name":"project_settings_pull_requests_scm_get","kind":"read","terms":"project setting pullrequest scm ask","sum":404},
{"name":"project_settings_pull_requests_scm_update","kind":"change","terms":"project setting pullrequest scm chang","sum":441},
{"name":"project_settings_reviewer_groups_list","kind":"list","terms":"project setting reviewer group ask","sum":378},
{"name":"project_settings_reviewer_groups_create","kind":"change","terms":"project setting reviewer group creat","sum":435},
{"name":"project_settings_reviewer_group_delete","kind":"change","terms":"project setting reviewer group delet","sum":347},
{"name":"project_settings_reviewer_group_get","kind":"read","terms":"project setting reviewer group ask","sum":357},
{"name":"project_settings_reviewer_group_update","kind":"change","terms":"project setting reviewer group chang","sum":421},
{"name":"project_webhooks_list","kind":"list","terms":"project webhook ask","sum":374},
{"name":"project_webhooks_create","kind":"change","terms":"project webhook creat","sum":418},
{"name":"project_webhooks_test","kind":"change","terms":"project webhook test","sum":432},
{"name":"project_webhook_delete","kind":"change","terms":"project webhook delet","sum":352},
{"name":"project_webhook_get","kind":"read","terms":"project webhook ask","sum":342},
{"name":"project_webhook_update","kind":"change","terms":"project webhook chang","sum":390},
{"name":"project_webhook_latest_get","kind":"read","terms":"project webhook ask","sum":421},
{"name":"project_webhook_statistics_get","kind":"read","terms":"project webhook stat ask","sum":390},
{"name":"project_webhook_statistics_summary_get","kind":"read","terms":"project webhook stat summary ask","sum":369},
{"name":"repos_list","kind":"list","terms":"repo ask","sum":452},
{"name":"secret_scanning_exempt_get","kind":"read","terms":"secretscan exempt ask","sum":306},
{"name":"secret_scanning_exempt_create","kind":"change","terms":"secretscan exempt creat","sum":351},
{"name":"secret_scanning_rules_list","kind":"list","terms":"secretscan rul ask","sum":313},
{"name":"secret_scanning_rules_create","kind":"change","terms":"secretscan rul creat","sum":340},
{"name":"secret_scanning_rule_delete","kind":"change","terms":"secretscan rul delet","sum":290},
{"name":"secret_scanning_rule_get","kind":"read","terms":"secretscan rul ask","sum":275},
{"name":"secret_scanning_rule_update","kind":"change","terms":"secretscan rul chang","sum":318},
{"name":"signing_x509_certificates_list","kind":"list","terms":"sign x509 certificat ask","sum":308},
{"name":"signing_x509_certificates_create","kind":"change","terms":"sign x509 certificat creat","sum":356},
{"name":"signing_x509_certificates_crl_item_update","kind":"change","terms":"sign x509 certificat crl item chang","sum":341},
{"name":"signing_x509_certificate_delete","kind":"change","terms":"sign x509 certificat delet","sum":251},
{"name":"system_signing_configuration_get","kind":"read","terms":"system sign setting ask","sum":304},
{"name":"system_signing_configuration_create","kind":"change","terms":"system sign setting creat","sum":309},
{"name":"users_list","kind":"list","terms":"user ask","sum":451},
{"name":"users_set","kind":"change","terms":"user chang","sum":361},
{"name":"users_credentials_set","kind":"change","terms":"user credential chang","sum":330},
{"name":"user_get","kind":"read","terms":"user ask","sum":413},
{"name":"user_avatar_png_delete","kind":"change","terms":"user avatar png delet","sum":351},
{"name":"user_avatar_png_create","kind":"change","terms":"user avatar png creat","sum":423},
{"name":"user_settings_get","kind":"read","terms":"user setting ask","sum":349},
{"name":"user_settings_create","kind":"change","terms":"user setting creat","sum":388},
{"name":"audit_retention_config_review_delete","kind":"change","terms":"audit retention setting review delet","sum":343},
{"name":"authconfig_idps_list","kind":"list","terms":"authconfig idp ask","sum":295},
{"name":"authconfig_idps_create","kind":"change","terms":"authconfig idp creat","sum":346},
{"name":"authconfig_idp_delete","kind":"change","terms":"authconfig idp delet","sum":272},
{"name":"authconfig_idp_get","kind":"read","terms":"authconfig idp ask","sum":271},
{"name":"authconfig_idp_patch","kind":"change","terms":"authconfig idp patch","sum":350},
{"name":"authconfig_jit_users_list","kind":"list","terms":"authconfig jit user ask","sum":313},
{"name":"authconfig_login_options_list","kind":"list","terms":"authconfig login option ask","sum":315},
{"name":"authconfig_sso_get","kind":"read","terms":"authconfig sso ask","sum":274},
{"name":"authconfig_sso_patch","kind":"change","terms":"authconfig sso patch","sum":352},
{"name":"basicauth_config_get","kind":"read","terms":"basicauth setting ask","sum":305},
{"name":"basicauth_config_set","kind":"change","terms":"basicauth setting chang","sum":326},
{"name":"branch_permissions_repo_restrictions_list","kind":"list","terms":"restriction repo restriction ask","sum":563},
{"name":"branch_permissions_repo_restrictions_create","kind":"change","terms":"restriction repo restriction creat","sum":697},
{"name":"branch_permissions_repo_restriction_delete","kind":"change","terms":"restriction repo restriction delet","sum":544},
{"name":"branch_permissions_repo_restriction_get","kind":"read","terms":"restriction repo restriction ask","sum":492},
{"name":"branch_permissions_project_restrictions_list","kind":"list","terms":"restriction project restriction ask","sum":439},
{"name":"branch_permissions_project_restrictions_create","kind":"change","terms":"restriction project restriction creat","sum":556},
{"name":"branch_permissions_project_restriction_delete","kind":"change","terms":"restriction project restriction delet","sum":390},
{"name":"branch_permissions_project_restriction_get","kind":"read","terms":"restriction project restriction ask","sum":415},
{"name":"branch_utils_repo_branches_delete","kind":"change","terms":"branch util repo branch delet","sum":532},
{"name":"branch_utils_repo_branches_create","kind":"change","terms":"branch util repo branch creat","sum":489},
{"name":"branch_utils_repo_branches_info_commit_get","kind":"read","terms":"branch util repo branch ask commit ask","sum":494},
{"name":"build_status_commits_stats_list","kind":"list","terms":"build commit stat ask","sum":437},
{"name":"build_status_commits_stats_commit_get","kind":"read","terms":"build commit stat commit ask","sum":427},
{"name":"build_status_commit_get","kind":"read","terms":"build commit ask","sum":483},
{"name":"build_status_commit_update","kind":"change","terms":"build commit chang","sum":484},
{"name":"repo_commit_comment_reaction_delete","kind":"change","terms":"repo commit comment reaction delet","sum":434},
{"name":"repo_commit_comment_reaction_update","kind":"change","terms":"repo commit comment reaction chang","sum":421},
{"name":"pull_request_comment_reaction_delete","kind":"change","terms":"pullrequest comment reaction delet","sum":460},
{"name":"pull_request_comment_reaction_update","kind":"change","terms":"pullrequest comment reaction chang","sum":449},
{"name":"csp_settings_set","kind":"change","terms":"csp setting chang","sum":353},
{"name":"default_reviewers_project_condition_create","kind":"change","terms":"defaultreviewer project condition creat","sum":481},
{"name":"default_reviewers_project_condition_item_delete","kind":"change","terms":"defaultreviewer project condition item delet","sum":385},
{"name":"default_reviewers_project_condition_item_update","kind":"change","terms":"defaultreviewer project condition item chang","sum":442},
{"name":"default_reviewers_project_conditions_list","kind":"list","terms":"defaultreviewer project condition ask","sum":386},
{"name":"default_reviewers_repo_condition_create","kind":"change","terms":"defaultreviewer repo condition creat","sum":646},
{"name":"default_reviewers_repo_condition_item_delete","kind":"change","terms":"defaultreviewer repo condition item delet","sum":495},
{"name":"default_reviewers_repo_condition_item_update","kind":"change","terms":"defaultreviewer repo condition item chang","sum":550},
{"name":"default_reviewers_repo_conditions_list","kind":"list","terms":"defaultreviewer repo condition ask","sum":455},
{"name":"default_reviewers_repo_reviewers_list","kind":"list","terms":"defaultreviewer repo reviewer ask","sum":623},
{"name":"default_tasks_repo_tasks_delete","kind":"change","terms":"default task repo task delet","sum":426},
{"name":"default_tasks_repo_tasks_list","kind":"list","terms":"default task repo task ask","sum":417},
{"name":"default_tasks_repo_tasks_create","kind":"change","terms":"default task repo task creat","sum":536},
{"name":"default_tasks_repo_task_delete","kind":"change","terms":"default task repo task delet","sum":466},
{"name":"default_tasks_repo_task_update","kind":"change","terms":"default task repo task chang","sum":511},
{"name":"default_tasks_project_tasks_delete","kind":"change","terms":"default task project task delet","sum":397},
{"name":"default_tasks_project_tasks_list","kind":"list","terms":"default task project task ask","sum":372},
{"name":"default_tasks_project_tasks_create","kind":"change","terms":"default task project task creat","sum":464},
{"name":"default_tasks_project_task_delete","kind":"change","terms":"default task project task delet","sum":425},
{"name":"default_tasks_project_task_update","kind":"change","terms":"default task project task chang","sum":400},
{"name":"git_pull_request_rebase_get","kind":"read","terms":"git pullrequest rebas ask","sum":480},
{"name":"git_pull_request_rebase","kind":"change","terms":"git pullrequest rebas","sum":572},
{"name":"git_repo_tags_create","kind":"change","terms":"git repo tag creat","sum":548},
{"name":"git_repo_tag_delete","kind":"change","terms":"git repo tag delet","sum":416},
{"name":"gpg_keys_delete","kind":"change","terms":"gpg key delet","sum":386},
{"name":"gpg_keys_list","kind":"list","terms":"gpg key ask","sum":368},
{"name":"gpg_keys_create","kind":"change","terms":"gpg key creat","sum":433},
{"name":"gpg_key_delete","kind":"change","terms":"gpg key delet","sum":434},
{"name":"indexing_repo_get","kind":"read","terms":"index repo ask","sum":517},
{"name":"indexing_repo_indexing_queue_details_get","kind":"read","terms":"index repo index queu ask ask","sum":466},
{"name":"indexing_repo_indexing_queued_status_get","kind":"read","terms":"index repo index queu status ask","sum":451},
{"name":"indexing_reindex","kind":"change","terms":"index reindex","sum":380},
{"name":"indexing_restart","kind":"change","terms":"index restart","sum":302},
{"name":"indexing_support_info_broken_repos_list","kind":"list","terms":"index support ask broken repo ask","sum":338},
{"name":"indexing_support_info_thread_snapshot_get","kind":"read","terms":"index support ask thread snapshot ask","sum":283},
{"name":"insights_repo_commit_annotations_list","kind":"list","terms":"insight repo commit annotation ask","sum":558},
{"name":"insights_repo_commit_reports_list","kind":"list","terms":"insight repo commit report ask","sum":516},
{"name":"insights_repo_commit_report_delete","kind":"change","terms":"insight repo commit report delet","sum":499},
{"name":"insights_repo_commit_report_get","kind":"read","terms":"insight repo commit report ask","sum":539},
{"name":"insights_repo_commit_report_update","kind":"change","terms":"insight repo commit report chang","sum":618},
{"name":"insights_repo_commit_report_annotations_delete","kind":"change","terms":"insight repo commit report annotation delet","sum":515},
{"name":"insights_repo_commit_report_annotations_list","kind":"list","terms":"insight repo commit report annotation ask","sum":455},
{"name":"insights_repo_commit_report_annotations_create","kind":"change","terms":"insight repo commit report annotation creat","sum":657},
{"name":"insights_repo_commit_report_annotation_update","kind":"change","terms":"insight repo commit report annotation chang","sum":514},
{"name":"jira_comment_issues_create","kind":"change","terms":"jira comment issu creat","sum":501},
{"name":"jira_issue_commits_list","kind":"list","terms":"jira issu commit ask","sum":422},
{"name":"jira_project_primary_enhanced_entitylink_get","kind":"read","terms":"jira project primary enhanc entitylink ask","sum":341},
{"name":"jira_pull_request_issues_list","kind":"list","terms":"jira pullrequest issu ask","sum":446},
{"name":"keys_repo_ssh_list","kind":"list","terms":"key repo ssh ask","sum":489},
{"name":"keys_repo_ssh_create","kind":"change","terms":"key repo ssh creat","sum":580},
{"name":"keys_repo_ssh_key_delete","kind":"change","terms":"key repo ssh key delet","sum":483},
{"name":"keys_repo_ssh_key_get","kind":"read","terms":"key repo ssh key ask","sum":485},
{"name":"keys_repo_ssh_key_permission_update","kind":"change","terms":"key repo ssh key permission chang","sum":519},
{"name":"keys_project_ssh_list","kind":"list","terms":"key project ssh ask","sum":359},
{"name":"keys_project_ssh_create","kind":"change","terms":"key project ssh creat","sum":457},
{"name":"keys_project_ssh_key_delete","kind":"change","terms":"key project ssh key delet","sum":422},
{"name":"keys_project_ssh_key_get","kind":"read","terms":"key project ssh key ask","sum":381},
{"name":"keys_project_ssh_key_permission_update","kind":"change","terms":"key project ssh key permission chang","sum":429},
{"name":"keys_ssh_key_delete","kind":"change","terms":"key ssh key delet","sum":509},
{"name":"keys_ssh_key_projects_list","kind":"list","terms":"key ssh key project ask","sum":435},
{"name":"keys_ssh_key_repos_list","kind":"list","terms":"key ssh key repo ask","sum":452},
{"name":"mirroring_account_preferred_mirror_delete","kind":"change","terms":"mirror user prefer mirror delet","sum":273},
{"name":"mirroring_account_settings_preferred_mirror_get","kind":"read","terms":"mirror user setting prefer mirror ask","sum":299},
{"name":"mirroring_account_preferred_mirror_create","kind":"change","terms":"mirror user prefer mirror creat","sum":309},
{"name":"mirroring_analytics_settings_get","kind":"read","terms":"mirror analytic setting ask","sum":287},
{"name":"mirroring_authenticate","kind":"change","terms":"mirror authenticat","sum":345},
{"name":"mirroring_farm_nodes_list","kind":"list","terms":"mirror farm nod ask","sum":338},
{"name":"mirroring_mirror_repos_delayed_sync_get","kind":"read","terms":"mirror mirror repo delay sync ask","sum":354},
{"name":"mirroring_mirror_repo_get","kind":"read","terms":"mirror mirror repo ask","sum":367},
{"name":"mirroring_mirror_servers_list","kind":"list","terms":"mirror mirror server ask","sum":272},
{"name":"mirroring_mirror_servers_mirror_delete","kind":"change","terms":"mirror mirror server mirror delet","sum":280},
{"name":"mirroring_mirror_servers_mirror_get","kind":"read","terms":"mirror mirror server mirror ask","sum":263},
{"name":"mirroring_mirror_servers_mirror_update","kind":"change","terms":"mirror mirror server mirror chang","sum":348},
{"name":"mirroring_mirror_servers_mirror_events_create","kind":"change","terms":"mirror mirror server mirror event creat","sum":311},
{"name":"mirroring_progress_get","kind":"read","terms":"mirror progress ask","sum":321},
{"name":"mirroring_project_get","kind":"read","terms":"mirror project ask","sum":294},
{"name":"mirroring_project_repos_list","kind":"list","terms":"mirror project repo ask","sum":338},
{"name":"mirroring_repos_list","kind":"list","terms":"mirror repo ask","sum":301},
{"name":"mirroring_repo_get","kind":"read","terms":"mirror repo ask","sum":316},
{"name":"mirroring_repo_mirrors_list","kind":"list","terms":"mirror repo mirror ask","sum":298},
{"name":"mirroring_requests_list","kind":"list","terms":"mirror request ask","sum":243},
{"name":"mirroring_requests_create","kind":"change","terms":"mirror request creat","sum":314},
{"name":"mirroring_request_delete","kind":"change","terms":"mirror request delet","sum":288},
{"name":"mirroring_request_get","kind":"read","terms":"mirror request ask","sum":318},
{"name":"mirroring_request_accept","kind":"change","terms":"mirror request accept","sum":271},
{"name":"mirroring_request_reject","kind":"change","terms":"mirror request reject","sum":272},
{"name":"mirroring_out_of_sync_repos_content_get","kind":"read","terms":"mirror out sync repo content ask","sum":362},
{"name":"mirroring_support_info_repo_repo_lock_owner_get","kind":"read","terms":"mirror support ask repo repo lock owner ask","sum":352},
{"name":"mirroring_support_info_repo_repo_sync_status_get","kind":"read","terms":"mirror support ask repo repo sync status ask","sum":324},
{"name":"mirroring_support_info_ref_changes_queue_get","kind":"read","terms":"mirror support ask ref chang queu ask","sum":350},
{"name":"mirroring_support_ref_changes_queue_count_get","kind":"read","terms":"mirror support ref chang queu count ask","sum":309},
{"name":"mirroring_support_info_repo_lock_owners_list","kind":"list","terms":"mirror support ask repo lock owner ask","sum":286},
{"name":"mirroring_support_info_repo_sync_status_get","kind":"read","terms":"mirror support ask repo sync status ask","sum":276},
{"name":"mirroring_sync_settings_get","kind":"read","terms":"mirror sync setting ask","sum":301},
{"name":"mirroring_sync_settings_set","kind":"change","terms":"mirror sync setting chang","sum":332},
{"name":"mirroring_sync_settings_mode_get","kind":"read","terms":"mirror sync setting mod ask","sum":259},
{"name":"mirroring_sync_settings_mode_set","kind":"change","terms":"mirror sync setting mod chang","sum":295},
{"name":"mirroring_sync_settings_projects_list","kind":"list","terms":"mirror sync setting project ask","sum":287},
{"name":"mirroring_sync_settings_projects_create","kind":"change","terms":"mirror sync setting project creat","sum":313},
{"name":"mirroring_sync_settings_project_delete","kind":"change","terms":"mirror sync setting project delet","sum":303},
{"name":"mirroring_sync_settings_project_update","kind":"change","terms":"mirror sync setting project chang","sum":275},
{"name":"mirroring_upstream_server_get","kind":"read","terms":"mirror upstream server ask","sum":300},
{"name":"mirroring_zdu_end","kind":"change","terms":"mirror zdu end","sum":295},
{"name":"mirroring_zdu_start","kind":"change","terms":"mirror zdu start","sum":319},
{"name":"policies_admin_repos_archive_get","kind":"read","terms":"policy admin repo archiv ask","sum":308},
{"name":"policies_admin_repos_archive_set","kind":"change","terms":"policy admin repo archiv chang","sum":315},
{"name":"policies_admin_repos_delete_get","kind":"read","terms":"policy admin repo delet ask","sum":325},
{"name":"policies_admin_repos_delete_set","kind":"change","terms":"policy admin repo delet chang","sum":378},
{"name":"required_builds_repo_condition_create","kind":"change","terms":"requir build repo condition creat","sum":622},
{"name":"required_builds_repo_condition_item_delete","kind":"change","terms":"requir build repo condition item delet","sum":504},
{"name":"required_builds_repo_condition_item_update","kind":"change","terms":"requir build repo condition item chang","sum":548},
{"name":"required_builds_repo_conditions_list","kind":"list","terms":"requir build repo condition ask","sum":509},
{"name":"secrets_keys_inactive_delete","kind":"change","terms":"secret key idl delet","sum":306},
{"name":"secrets_keys_inactive_get","kind":"read","terms":"secret key idl ask","sum":312},
{"name":"secrets_keys_rotate","kind":"change","terms":"secret key rotat","sum":343},
{"name":"ssh_keys_delete","kind":"change","terms":"ssh key delet","sum":441},
{"name":"ssh_keys_list","kind":"list","terms":"ssh key ask","sum":443},
{"name":"ssh_keys_create","kind":"change","terms":"ssh key creat","sum":515},
{"name":"ssh_key_delete","kind":"change","terms":"ssh key delet","sum":515},
{"name":"ssh_key_get","kind":"read","terms":"ssh key ask","sum":407},
{"name":"ssh_settings_get","kind":"read","terms":"ssh setting ask","sum":398},
{"name":"sync_repo_get","kind":"read","terms":"sync repo ask","sum":482},
{"name":"sync_repo_update","kind":"change","terms":"sync repo chang","sum":430},
{"name":"sync_repo_synchronize","kind":"change","terms":"sync repo sync","sum":596},
{"name":"tsv_authenticate","kind":"change","terms":"tsv authenticat","sum":385},
{"name":"tsv_authenticate_captcha_get","kind":"read","terms":"tsv authenticat captcha ask","sum":395},
{"name":"tsv_authenticate_recovery_code_create","kind":"change","terms":"tsv authenticat recovery cod creat","sum":434},
{"name":"tsv_authenticate_totp_code_create","kind":"change","terms":"tsv authenticat totp cod creat","sum":436},
{"name":"tsv_elevate_permissions_get","kind":"read","terms":"tsv elevat permission ask","sum":397},
{"name":"tsv_elevate_permissions_password_create","kind":"change","terms":"tsv elevat permission password creat","sum":424},
{"name":"tsv_elevate_permissions_recovery_code_create","kind":"change","terms":"tsv elevat permission recovery cod creat","sum":508},
{"name":"tsv_elevate_permissions_totp_create","kind":"change","terms":"tsv elevat permission totp creat","sum":417},
{"name":"tsv_sso_management_status_get","kind":"read","terms":"tsv sso management status ask","sum":392},
{"name":"tsv_status_get","kind":"read","terms":"tsv status ask","sum":356},
{"name":"tsv_totp_complete_enforced_enrollment_create","kind":"change","terms":"tsv totp complet enforc enrollment creat","sum":515},
{"name":"tsv_totp_complete_enrollment_update_create","kind":"change","terms":"tsv totp complet enrollment chang creat","sum":485},
{"name":"tsv_totp_complete_voluntary_enrollment_create","kind":"change","terms":"tsv totp complet voluntary enrollment creat","sum":495},
{"name":"tsv_totp_recovery_code_rotate","kind":"change","terms":"tsv totp recovery cod rotat","sum":444},
{"name":"tsv_totp_start_enforced_enrollment_create","kind":"change","terms":"tsv totp start enforc enrollment creat","sum":495},
{"name":"tsv_totp_start_enrollment_update_create","kind":"change","terms":"tsv totp start enrollment chang creat","sum":468},
{"name":"tsv_totp_start_voluntary_enrollment_create","kind":"change","terms":"tsv totp start voluntary enrollment creat","sum":464},
{"name":"tsv_totp_unenroll_delete","kind":"change","terms":"tsv totp unenroll delet","sum":337},
{"name":"tsv_totp_unenroll_user_delete","kind":"change","terms":"tsv totp unenroll user delet","sum":381}
]`) as SearchIndex['tools'],
  features: `
0	2b44a44h24k24m44n24o25825925a25b45e25h25i25o45s26t47g27k47s88h28i68j8b32b42bc2c7ac86cl2f02
0 9	5o17s1
00	0k4
02	0t40u40v40x4
03	d34d44d64
03 s	d31d41d61
03fd2aa	bb2bc2
05	0s4
090807	f44
1	3o44a64h44m24o25925a26926d46e47d27g28a88j29e49n4an4ba2bb2bi4bk4bo4c76c84cc4
1 $	8a1c81
1 from	6d16e1bo1c71
1 mb	3o1an1
10	1q42b46a4c84
100	1q4bf4cw4
1000	1741v4cr4
1024	0f4
1024x1024	3o4an4
10335	bk4
1042	764
1048	714
1065	6y4
108	7a4
10996	6l4
11	6z48i48j2br4bs4c74
1124	794
11250	6q4
11490	6p4
1156	cw4
117	4v44w44x44y4
117 on	4v14x14y1
118	674
11c0	cc4
12	2i42j82k42l43843q43r44z45045145k45l45m46846a46c46d46f47547y48c48f48p48q48r48s48t48u48v48y48z49049e89y49z4a04a14a24a34bq8cq4cu2d08d14em4en4
12 $	2k12l16a16c16d1751
12 19	8c18f1
12 and	2j1381bq1
12 from	2i13q15l18q1
12 in	4z16818v1a21em1
12 of	8p18r18s18t18u18y18z19019y19z1a11a31d01
12 on	3r15m1d01d11
12 week	7y19e2
120	4l44s46y4cr4
120 of	4l16y1
1203	4b44c44d44e44f4
1203 $	4b14c14d14e14f1
1218	c64
123	cu2
1234	cp4cs4
123456	f44f84fb4fc4fd4
123456 $	f41fb1fc1
1244	6j4
13	6t4
1317	6z4
1337	dr4ds4
13409	bk4
14	4c46e46h47c47l47m87n47t47u47v4by4bz4
14 $	6e16h1
14 from	7c17l17t1
14 in	7v1by1
14 of	7m17u1bz1
140	6c4
1482	6j4
15	3846r48d48e48f48g4
15 $	6r18d1
15 in	8e18f1
1515	744
16	714
162	6r4
1632	6s4
16568	6m4
1688	6l4
17	6946p46q46r46s47147347948j2b44b58bj4bk4c34c44cp4cs4d74d84d94do8dp4e74ea4ec4ed4ev4ew4
17 $	731do1dp1ec1ed1ew1
17 from	cp1ev1
17 of	6p16s1b51c41
17 with	bk1d81
17072	6l4
178	724
1798	794
18	6b46d46f47548r48s48t4e74
18 $	6d1751
182	6l4
183	6k4
19	6846a46g48c48f4bq4
19 and	6818c18f1
1909	cw4
19214	6m4
1a2b3c4	4n2
1b9aa3f	8i2bb2bc2cm2cn2co2cp2
1f3a9bc	4h24q24r24s24t24u24v24w24x24y24z25025225325425625725f25g25u2
1f3a9bcd	4p2
2	0q44h24l24m44n24y45145825925a25i26526626x47027247g27y48a48j69e49n4at4au4av4bo4bu2c62c74f14f34f48f54f64f74f88f94fa8fbcfc8fdcfe4ffcfgcfh8fi8fjc
2 $	6x1at1
2 4	5119e1
2 fa	f11f31f42f51f61f71f82f91fa2fb3fc2fd3fe1ff3fg3fh2fi2fj2
20	1643844o4884
200	4l4
2015	154
2019	0y4
202	464
2025	2q2
2026	8i48j2c74c84cp2cs2
2026 11	8i1c71
203	6g4
204	0j42544644i85446a4
204 mean	251461
2047	734
205	6f4do4ec4ed4
2063	6s4
2073	7a4
21	8e4bk4eb4
2100	704
211	c64
21283	6t4
214	684
21457	6t4
22	0k46v47b87t47u47v4c64eb4
22 $	7b1c61
220	6k4
221	6b4
222	6d4
2249	6v4
2279	c54
2291	8i48j4c84
23	6946k46o4784b54d74d84d94eb4ew4
23 $	6o1ew1
230	734
231	4g2754
24	8i4
241	734
24120	6r4
2489	6n4
24967	bj4
2497	6i4
25	6m4
25194	6r4
252973515069	0420520620c20d20e2
256	ac2
25653	6q4
25776	6t4
26	6c4
2610	6w4
26256	6s4
2644	6q4
2663	734
26673	6s4
2695	744
27	6h47747m47n4c64cw4
27001	604
276	6r4
2763	6l4
28	704
2848	6z4
289	bk4
29	6e46q4
29016	6p4
2960	6n4
297	794
2973	7b4
298	bj4
3	0l40t40u40v40x41x44a24o24s44y45825925b25e25o46746926q47l47m47n47x48a48d48e48f48g48i48j4a98aa4ab4by4bz4cu2e74en4
3 $	0t10x11x14y17l17n1a91
3 of	by1bz1en1
30	6b46j4c64eu4
300	4l4
301	684d74d84d94ev4ew4
301 used	d81d91
304	6o4
3041	764
3048	6v4
305	6d4
3072	0g4
31	5045l45m46746g46u46y47747u48q48r48s48t48u48v4d44d58d64
31 $	5015l16u1
31 in	8q18r18s18t18u1
31 of	7u18v1d51
310	6e4
311	bb2
3123	6r4
31337	0d4
318	bh4bi4
3197	6u4
32	6s47k47s47v48849n4
32 as	6s17s1
32 kb	8819n1
3247	6q4
3269	724
33	6c46e47547647c8cz4d08d18
33 $	6c17c2
33532	bk4
3363	6i4
3367	6l4
340	6a4
3482	6s4
35	cr4
3505	6q4
3587	714
359	6s4
36	6h4
365	0g4
36613	6l4
3682	6m4
38	724
3839	6y4
3886	764
39	bj4
3917	cw4
3928	6y4
3975	6q4
3c2d1e0	4p2
3f1c	f34f44fb4ff4
3f1c with	f31f41
4	0u40x42b44a24h24m25145825926527047247x47y88h28j49e89s49t49u4ae4af4ba2bc2bu2c62c76c82cc4co4
4 $	7y1ae1af1
4 2	7218j1c71
4 of	5119t1
4 to	9u1co1
4 week	7x17y19e1
40	6j46x4d04d14
400	5i45o46w4
400 if	5i15o1
401	034b04f54
402	674
4021	ev4ew4
403	1242242944044m4
403 beyond	121221
404	0n41941u42f43c44e44i4cu2d04db4ee4
404 if	4e14i1d01
404 when	0n11911u13c1db1ee1
409	1041e42543243643e43j43k43s43t43y44m44y49a49r4a64bb4cg4dp4dv4dw4dz4eu4
409 $	dv1dw1
409 if	1011e13213613e13t13y19a19r1a61bb1eu1
409 need	3s14y1
41	6946d4794
4105	6o4
4119	724
412	d84d94ew4
41536	6s4
42	3143243343424v44x47a48i4b44b58bg2c84cr4dh8dm4drcds4
42 $	311b51c81dh1dr2ds1
42 of	4v1cr1
429	1o81p81q41v8
429 policy	1p11q1
43	354364374
43013	bk4
434	6u4
44	5026f46g46x48c48r48s48t48u48v4
44 $	8c18s18t1
4420	0d4
446	764
44700	6k4
45	4b44c44d44f4684b84b98
45 $	4d14f1
45 of	b81b92
46	6p4
47	c54
4711	054
48	2d4764
480	4f4
482913	074094
49	c64
49124	bj4
499	cw4
4be1f70	762be2bf2bg2
4be1f70c92	552
4d5e6f7	4q24t24u24v24x25225325425f25g2
4d5e6f7a	4p24r2
4f2a1c	4n4
4f2c91a	8i2ba2bb2bc2bh2bi2ck2cl2cm2cn2co2cp2cq2cr2cs2
5	0d43943s44m45926946b47a47m47u48j2954964974b32b42b54bb2bc2c72cl2cs4d84d94em4en4ev4ew4f02
5 $	3917m1b51
5 of	0d1961971em1en1
5 on	7u1cs1
50	1v44l45o46g4744794884
50 $	1v1741
500	1741s4bc4
501	4x4er4
5021	ct4
5029	bj4
50496	6t4
505	6c4
509	ac4ad4af4
509 certificat	ac1ad1af1
51	8f4cw4d08d18
512	4b44c44d44e44f4
512 $	4c14e1
513	6t4
515	c54
51778	6m4
51932	bk4
52	6e4
52273	6l4
52414	6m4
526	6s4
52764	6l4
530	764
53619	bk4
55	6926a4cu2cw2
550112	f44f84
550112 $	f41f81
559	bj4
57	6847247447547a4
57 $	721751
575	704
577	6n4
58	6c46h4784
58069	6s4
58531	6l4
587	1a4
59	704
5d3a77f	552be2bf2bg2
5e4d3c2	4h2
5f3a	dv4dw4
6	4a26e46h4br4bs4
6 $	6e16h1
60	6j46z4
60172	6r4
606	6y4
608	6k4
61	6f46w4
61 $	6f16w1
62	6k4
620	6s4
62294	6q4
63	6b4
63685	6m4
64	3n46d4714774
64 $	6d1771
640	4f4684
644	6j4
65	6g4
66	6946o46x4744
66 $	6916o1
666	6v4
66672	6s4
670	734
671	6k4
68	6r4
68958	6k4
69	784
69827	6r4
6f2a	cc4
7	1x43dc3e43f43gc4h84i24z45045l45m46746d46g46v47t47u47v48r48s48t48u48v48y48z4904c74cw4e74
7 $	3d13e13g16d16v18t18y1c71
7 in	4h15m17t17u18u18v1
7 of	5017v18r18z1
7 to	4z1901
71	6a46h4
710	774
71469	6r4
716	6n4
72	704
721	7b4
724	6m4
72922	6r4
73	6f4744
733	ct4
73421	084
74	6b4
759	c54
76	7c4co4
77	6526846c46x4bh4bi4cu2
77 $	6816c1
77120	0d40e4
77558	6q4
777	064
7777	0s2
77aa21f	4p25325425f25g2
77ab01	8i2bb2bc2bi2ck2cl2cm2cn2co2cp2cq2cr2cs2
78	6n47a47b4
780	784
78827	bj4
7c0d5e3	552be2bf2
8	4h26626a46w47247y88d48e48f48g48i28j29e8b54bn4bo4c72c82cs4
8 $	6a16w1721
8 of	8d18e1b51
8 week	7y29e1
80	6h4
8072	6k4
8080	4m4
809	6p4
81	6e4co4
8120	ct4
81266	6r4
82	794
83	6j4
84	c64
8425	6s4
84459	6s4
846	6k4
85717	bk4
863	6z4
865	704
87	4b44c44d44e44f4
87 $	4d14e14f1
87250	bj4
87654	6t4
877	734
88	4w44x44y46846f46p4cs4d74d84d94ev4ew4
88 on	4w14x1
881	ba2
88123	054
8812cc0	552
8841	0c40d40e4
8841 of	0c10d1
884201	f44f84fb4fc4fd4
884201 $	f41fb1fd1
89	6l46z4
89 $	6l16z1
894	7a4
9	2b44x45045825b25o46626846b46f47l47m47n47s47u47v48i28j28r48s48t48u48v4954964bu2bz4cc4cu2e74
9 $	5017s1e71
9 in	7l17v18r18s18t18u1
9 of	8v1961
90	0140340b46946u4cy4
90 day	0110310b1cy1
90210	054
908	6p4
91	6c46l46m4
9132	6k4
92	6g47b4
92 $	6g17b1
92699	6t4
93	784
94	6p4cw4
945	754
95	6y46z4bk4
95 $	6y1bk1
950	bj4
96	6w4
969	6u4
97	6e4
97085	6m4
99	4h26h46o4b54
99 $	6h16o1
990	ct4
99fe12ab	552be2bf2bg2
9a	7s4
9b	cc4
9be0d3	4n4
9c0ffe	8i2bb2bc2bh2bi2ck2cl2cm2cn2co2cp2cq2cr2cs2
9fceb02	4a24p24q24r24s24t24u24v24w24x24y24z25025125225325425625725f25g25u2
<branch>	4a44g44hc4l44m44n44o852458859c5a85bc5e45i465866g6946x47047g47n48j4b24b3gb48b64b74b84b94ba8bbcbc4bm4bn4bo4bq8br4bs8bt4bucbw4bx8bz8c24c64c7ccl4elcem8en8eo4f04
<commit>	0440540640c40d40e40g40h84a44h84n44pw4qc4rk4sc4tk4uk4vg4wc4xg4yc4z850g51852k53o54g55z55156c57g5fk5gg5uc6v47688ikba4bbobcobekbfobggbhcbigckgclgcmkcnkcokcpkcqgcrgcsgcy4d34eu4
<file>	0p41x42542642a82h42i42j42k42l42s42t42u43443o43r44844944ag4i44lk4mk4o44u44v452c53k5b45c85gc5h45i45s45u46b86j46n46ow6p86xo6yw7247447dz7d17e47s47t4al4ao4bc4c94ck8cn4cr4cs4cy4et8eu8
<folder>	02803c0440540643443p446447c4884g44h44i44j84l84n44o44p45045245c45d45g45h45ik5j45k45l45m45n45o45p45rg5s45v45w45x45y45z46046146246346446646n47e47g47i47j87k87l87o47p47q4ac8ad8af8ay4b14ba8bbcbd4be4bu4f04
<issue>	4g44h4654664ac4ba4bb4cp4cs4cuscw4
<project>	0040180780840980e41g41k41q41w42t82v82yc2z43843a43e43k43l83m83n83o43p83qc3r83s83t43u83vg3wc3xc3y43zc40c41c42443c44g45k4644844944i44mc4x45185f46y47s48c48w48x88y88z890891c9289389489549689789889949a49b89c49d89e89f49g89h89i49j89kc9l89m49n89o89p89q89rc9sc9t89uc9v89w89yc9z8a08a14a28a34av4b14b64b78b88b94bg4bh4bi4bm4bn8bo4bp4c0cc18c24c3cc48c98ck4cm4cn4co4cp4cs4ct4cv8d14d24d3cd48d58d68d74d84e84e94ec4ed4
<repo>	4684744945t46547i4a64cg4d74e08e14ey4ez4
<tag>	4a44h44k44l44o45845945a45b45h45s47d47g48h48ic8joc7gc8c
<url>	0s48n88p48s49w49x4bg4
^ 1	6e1bi1
^ 2	f41fj1
^ 429	1p11q1
^ a	0a14c14l14p14q1ae1b91d71dy1ev1f21
^ abandon	6w29c19d19e1
^ abort	3223623e26f2781
^ accept	6t27k2dx1
^ access	0010110210310410510610710810910a10b10c10d10e11j13u13x1d71
^ account	1l1aw1
^ activat	3r18629l2fd1
^ ad	1w16n16x1
^ add	0s21221z12213j14014524m24y15o35y16326916j27427k17s28218818c18f28n18x29429u29w1a82ad2as2b11bi1bk1bm2bo1bq2bs1bx2c22cb2cr2cy2d32eb2ed1el3eu2
^ address	df1dk1ee1
^ adjust	901971ab1ap1az1bo1
^ admin	0f10g10h10i10j10k10l10m10n10o10p10q10r10s10t10u10v10w10x10y10z11011111211311411511611711811911a11b11c11d11e11f11g11h11i11j11k11l11m11n11o11p11q11r11s11t11u11v11w11x11y11z12012112212312412512612712812912a1ff1
^ ae	eq1er1
^ after	0f15e17x19d2
^ all	0r10z11r11y12712e12p23b13i14414g15i16a16c16h16i16m18o28x19b19l1a41a51ck1cl1cq1ds1e41ef2
^ allow	1g11k11n17k18129019h29k19p1b11b42b81eg1em2
^ allowanc	1u11v1
^ allowlist	7j18w1
^ also	ed1en1
^ alway	bm1bq2
^ am	c51f52f91fa1
^ anna	2012a13y1bm1bo1bs1fj1
^ announc	0k2
^ anonymiz	251262
^ answer	6p2bi1
^ any	1h14u16516c16o17s1a41
^ api	0210310810a11p1931
^ application	2b1cv2
^ apply	3r16b16t1du1
^ approv	6e2761dx2
^ archiv	492eh1
^ are	0010f20l10r11621m11w12b12f12w14214u15c16n16z17917i17p17x18018918m19119o1ag2b02b21bt1ck1cx1dd1df1di1e41e81eq1ex1ey1
^ as	4w1a61dm1du1ev1
^ ask	3213613e14v16p2742du2
^ assign	1212213r1731741
^ at	541711
^ attach	3r24b14f15m2co1
^ audit	0010210a13p13x15515k15x16217g27j17p17r18w19b19v1ac1aq1ar1aw1b21b61cx1d21eq1et1
^ auditor	3x1911a51
^ authconfig	ar1as1at1au1av1aw1ax1ay1az1
^ authentication	ay1az1
^ author	4p25t1731
^ authoriz	dx2
^ auto	7x18019g1aw1br1
^ autocomplet	2g17h1
^ automatic	bm1bp1
^ azur	ar1as1
^ back	1t17z1fi1
^ badg	2o1bd1
^ bamboo	bf1bg1
^ bas	2u1711
^ bash	2h12j1
^ basic	2j1b01
^ basicauth	b01b11
^ befor	0210h15815j16u1bu1d91
^ begin	eg1ff1fg2fh2
^ best	541711
^ bitbucket	1812312d16z1f61
^ blast	d82d92
^ block	6j1941b11b32e41el2
^ bob	5v16119u1
^ bot	001021031231
^ branch	2d24g24h27h2b23b31b41b51b62b71b82b91ba2bb2bc2
^ bring	0v1342702772c61f02
^ brows	3i1441
^ browser	bl2
^ build	0w10x12b22c18n19l1bd3be3bf2bg1cz1d42en1eo1
^ bulk	1223s25v1921bd1cr1d72
^ bundl	5u18c19r2
^ ca	ac1ad1
^ call	0911113616f18n29w1
^ can	0h10q22512c12f13j13l14224714c16716z17q18018p19919g19x1b21c51d51eh1ey1ff1
^ cancel	3213615w16d16f16w1782br1
^ candidat	1423w24115z1
^ cat	2l17d2
^ catch	6c1941f02
^ categoris	5o2
^ category	2p12q1
^ chang	0620e20k10o10v11a11d22012412a23m23o14914m24n14y25g15m16936y17617n27v18818a18f18s29029719n19u1a01ab1aj2ak2an1ap3av2az1bo2bs3bz2c42cs1d12d61e91ei1en1fg2
^ changelog	4o2
^ check	0512512q12s13023924214i16g16h16m16z17o17p17x18018418p19919x1ae1ag1c51cd1de2dq1dw1f11f51f91fa1
^ checklist	bx1c11c21c31
^ checksum	dp1dq1dr1
^ choos	dc1e71
^ churn	5226x2
^ ci	0110211v12c1bd2be1bf1bg1d11d21d61el2
^ clean	0410y11x13s16k17f17l17y1831ba2c81cm1dv2ep2
^ clear	0i20m21b24d24q14z15p17817w17z18319f1am1bv1c02c91cp2da2
^ clon	0q13e1471482da1dc2dh3ex1
^ clos	1x13k24326s26w27y29e2
^ cod	4415b15c16y18c19q19r1b31b41b71bm1bp1bq2bt1cd1cg2ci2ck4cl1cu1
^ comment	4u14v16o26p2
^ commit	4m24o25946t36v27g18j19i19o1ac1ah1cc1cu1dz1
^ common	541711
^ company	0o1201a71a81a91aa1
^ compar	4i15b2dp2dq1
^ complet	2p16m27027a28o1f31f41fb1fc1fd1
^ complianc	8919a1
^ compromis	241d71
^ condens	8v1a31
^ configur	1a28829n2
^ confirm	f62f71f81fc2fd2
^ connect	8n1as2cv1du1
^ connection	9x1ee1
^ consistency	dp1dq1
^ content	4c24l1dp1dq1dr1ea1
^ continu	792
^ contractor	0711e1
^ contribution	5c2
^ convert	2y2691
^ copy	4825j1
^ correct	2016s1aj1cs1dl1
^ count	3g24415215a16i18u1bd1
^ coverag	cl1cn1
^ creat	0110310b21021z22z13j14524614h24m16616j17f18c18i19r29w1bb1bx1c72co1cs1ct2
^ credential	931a51
^ current	3c14x1681
^ custom	1u13p1932941
^ cut	0410710c13y14h2bb1c71dj1
^ dashboard	2d12e18v1
^ data	0l12622z1cn1
^ deactivat	1x13q18s19k2a02ez1
^ debug	2t12v18t1a11
^ declin	6516w1dy2
^ decommission	0t13k2dj1
^ default	0n11n11p14214314i15d16u1bm1bn1bo1bp2bq1br1bs2bt2bu1bv1bw2bx1by1bz1c01c12c21c31c42
^ defin	8c2
^ definition	bx1c11c21
^ delet	0410710c20i10y11811x12i13k14b34d24q24w24z26116716k26q28328d28q28y29529s19y1a91af1at1ba2bh1bj1br1bv1by2c01c31c82c91cc2cg1cm2cp2cz1dv2em2ep1es2ev2
^ delivery	8u1a22
^ demot	3v15y1
^ deploy	2k1511cx1d11d21d32d51
^ deprecat	1111512124i14j17217q1
^ detach	3q25l2
^ detail	0510810d10u12j17m17u18r28z1961b52b91ce1dk2dw2ew1
^ detect	7s1942a81
^ diagnostic	0w10x2
^ did	0l11o12d12s12w13113513a13d14g14r24t34u15015916c16n16o17317917r18418t18w1a11ao1aw1bc1be1bf2cf1cl1cn2df1dt1
^ diff	5325b25f16y2
^ differenc	5b15g1
^ direct	5j2
^ directory	2g1ai1
^ disabl	0v21n13q18118529k2av2b12fi2fj1
^ disband	9s2
^ discard	781831dv1
^ disconnect	8q2at2dj1
^ display	2b1al1
^ dissolv	0y18d2
^ do	0a10j11612o12q15d16f16v16z17118918b1931a71aq1ar1dy1eo1f51f91fa1
^ doe	0210510d10h11911f11j11r11u12b12c22f12q12w12y13l13p13u13z14214715815h15j15n15s15x16016516a16g16n26z17e17p17r17x18018918g18h18j28m18o18r19119919d19j19v19z1ag2ax1b51bt1bw1cd1cw1d01d21d81d91dg1dr1e21e81ey1f92
^ don	6f1921ae1fb1fc1fd1
^ downgrad	0610911g15y1631d11d61
^ download	0p10x12m13n24a24c27d2
^ draft	6616u1
^ drain	0v2
^ drop	0y11511t13k24625p16d16k17217517817t17w17z18a18d18y19529c19f19k19s19u19y1a92af1am1at2b82ba2bj1bn2br1by2c01c32c81cc1cm2cp1em2ep1ev1
^ dry	3023929x1
^ dump	2z2871
^ duplicat	482
^ edit	0912k13m14y16s17n27v18f19019729u1a01ab1av1bo1c41en1
^ effectiv	3x1601de1
^ elasticsearch	cg1ch1ci1cj1
^ elevat	f61f71f81
^ empty	bv1c01cp1
^ enabl	1q12x23r15m17y18118629h29l2ah1ez1fh1
^ end	1511t12917o2ef1
^ enforc	0g13r19a1az1fb1
^ enter	171f62
^ entry	4k25q15r1e21
^ eras	2i24b16716q2c81cc1
^ error	3323723f28u1
^ every	5i17i18o1bq1bx1
^ everybody	701ai1
^ everyon	1g13x34315e1602
^ everyth	2e22r24415f15i16516a16c19b1e61
^ ex	1i13y1
^ exception	8w1b01b61
^ exclud	5l17k17q1911922a61ec1
^ exempt	1s11u11v2921a61b11en1
^ explain	5315f16a16y1
^ export	1y22z14a25u16b1
^ extend	bx1eb2en1
^ fail	3a13g16z1e51
^ failur	8v1a22
^ fals	7j17k28w28x18z1cp1
^ fast	1m11n17018a19o19p1
^ featur	2c12f14g1
^ feedback	4u14v16o1
^ fetch	2m13n14c16r1ae1f01
^ fil	4n24t25835h15i16b16n17d1ct2
^ finaliz	ef2
^ find	1h11l11o11y12812g22r23b13i13w13x14114g15515h25t15z16417i17r17s18b19v1a41a81ai1bc1bp1cq2cv1cx1do1et1
^ fingerprint	ac1ca1d51ew1
^ finish	3517a2ef2f31f41fb3fc1fd2
^ fir	1x13y18p1
^ first	4k1f11
^ fix	2012k14m14y26916s17v1902972ab2bz1cg1
^ follow	5727c28l2ct1ez1
^ for	5r17h1
^ forbid	0g24918118a29h1b12b31b71
^ forc	0g19919a29l19p1az1
^ forget	0m21811b14d17817z19c19f2c91da1
^ fork	4825427117i1ey2
^ format	2y16b2
^ fre	1i23q1751ec1
^ freez	b32b72b81eh1
^ from	0o11c21d15517s1db1ds2et1
^ full	4p15b15f15h16016a17d18u1al2dq1e61
^ gdpr	252262
^ generat	0110310b2
^ get	0c10p10w10y11x13813k14624c14q14z15716716o17417717c17e17w18318d18l18q19s1at1ba1bn1br1c81cm1d01f21f31fg1
^ git	0n10r12314514714g14h24l24n14o24p24t25215315415815925a15b25f45g25h25u38h18j1b01ba2bb1bc2c51c61c72c83et1eu1ex1
^ giv	0310610910b10e10h11s21v22222a12p13v44024414a14g14n15a15f15h25y26326816b16c16e26h17e17u17y19819e1an1bk1cq1cy1d31eu1fe1fh1
^ global	0f11f11j11k11m11n1a71a91ab1
^ go	7w1am1e51ff1
^ gpg	c91ca1cb1cc1
^ grab	0w13n1
^ grant	1k23v1401431
^ green	4r1bd1bf1bg1
^ group	1111511e11f11h32732842g23t13u13w35x25z38g19q1
^ ha	0n10u14e16816g16l17317p1801a31bc1cf1cu1
^ halt	3e26f1
^ harden	0g1b11
^ head	4i15d1
^ her	an1f41
^ hid	3m1aq2az2
^ history	3b24o16c2
^ hook	2h12i12j12k12l12m13p14s15k25m18218718818n19w1du1
^ how	0010210a10f10l20r11311621p31q11u22o42r12s12u22y23013123523913c43g33i13x14414g14k14l14o14r24t15225315925a35b15c15g15h15i15j15n25t16816b16i26n16v16x26y17117317e17x18728928h18u39d19m39o1a22a51au1ax1ay1bd1be2bp1ce2cn1df2dn4e33ea1et1f51
^ http	0010219v19w19z1
^ hunk	5316y1
^ i	0110210310510b10c10k10p12g12h13h13n14514714824a14h14j14w14x15415625715d15h15o15t15u16016316616716a16b16d26e16f16j16l16m16q16r16u16w17217517617717817a17b27c27d17r18118218718b18c18i18k28l28z1aj2ak1am1an1ap1aq1bb1bh1bj1bk1bq1bu1c81c91cb1da1dc1eg1es1eu1ev1f21f71fb1fc1fd2fe1fg1fh1fi1
^ icon	2m2
^ id	0r1bt1di1dz1ea2eo1
^ identity	1w1ar1
^ if	8g1bu1
^ ignor	6a17j17k18x2
^ in	3i1a31cu1
^ inactivity	9c19d19e1
^ inbox	2n12o2
^ includ	7o1ed1
^ index	cd1ce1cf1cg1ch2ci1cj2
^ individual	3z1621641
^ inherit	3x17z18o1
^ initial	0n10o1dn2
^ inlin	6o16p1ck1
^ insight	ck1cl1cm1cn1co1cp1cq1cr1cs1
^ install	0p11722h28219i1
^ instanc	1m1eh1ej1
^ integrat	702
^ integration	8m19v19w1
^ internal	1w1de1
^ interrupt	3213613e1
^ invalidat	0410720c1
^ invit	1z1401631742
^ invocation	a22
^ is	0510810f10j20n10q10r10u20z11311611c11m11p11u11w12512b22e12f22g12o12p12q32s22u12w22y13123513c23d13l13u13w14114224414734e14g24i14k24l14p14r25035415515915a15c15d15j15k15n15q15s15x15z16416516816g26l16r16v16x16y16z27317e17h17j17m17p37u17x18028228428928b18e28j18m28p28r28u18v29929d19g19j49o29q19t19x29z1a21a31ac1ag1ai1al3ao1ax2ay2b01b22b52b61bc2be2bw1c52ca1cd3cf3ci1cj2cl1cv1cw1cx1d81db1dd1dh2dk2dn1dr1ds1dt1e01e12e31e51e61e81ea1ee1ej1eo3et1ex2ey2f51f93fa3
^ issu	0110b1cv1cw1
^ jdo	1k11x1221231241291am1fj1
^ jenkin	4r18m18q19v19z1a01bf1
^ jira	9n1ct1cu1cv2cw3
^ join	0s2111
^ just	2o14t1aw1bl1cf1e81
^ keep	5717c28l1ez2
^ key	0f10g13l1ao1ca1cx1cy1cz1d01d12d21d31d41d51d61d71d81d91eq1er1et1
^ keycloak	ar1as1
^ keyword	2p15n2
^ kick	1x12913813s13t13y16126h1ch2d41
^ kill	0418d19y1
^ known	ex2
^ label	2p12q12r15n15o18i2et1
^ land	702
^ last	0813h15415q15r18t2a11cd1fb1fc1fd1
^ latest	4o18h28t1
^ ldap	1w12g13u1
^ leak	7v1961a51d71
^ leav	2924v26j16p27b18g1ef1
^ legacy	111211721
^ legal	4b15s1
^ let	0e11g21k12213r13v24024314l15b15m15y26327917c18128518a18x1982ah1as1az1b41ch1cy2d11d32d62dx2ei1ek1eu1ez1
^ lgtm	6e2761
^ licens	1g11k14115s1642
^ lift	1v12317o1981b42b81
^ lik	5q1bi2bk2
^ limit	8s1971bz1c41e71
^ lin	5225a16o26x26y1
^ linear	9o19p2c61
^ link	4r16816r1cn1
^ list	0010210a10l11f11j11r11y12e12g13013913i13u14414k14l14n14t15815h15i15k15t15x16216516i16n26o16v17317g17h17j17r18218b18h18m19b19i19q19v1a41ai1ar1aw1b21bf2bt1bw1ca1ci1ck1cl1cq1cu1cw1cx1d21d91di1dz1ea1eo1eq1et1ey1
^ load	342f21
^ lock	2312414319a2b32b62b72e01es1fj1
^ log	0w10x22s12t12u12v22w12x13f15116v1ct1f12f31f41
^ log4j	2s12t1
^ login	ar1f11
^ logo	2m2
^ look	0520820d22q13l14114l14p25016e16l17m27u18418e18j18r18z1aa1ai1al1d02d51ew2
^ loosen	1q17v1ei1en1
^ lost	ev1f31fe1fj1
^ lower	1k1401
^ ls	4k24l1
^ machin	011cx1cy1d21d31d51
^ mail	1911a11d15u18l1
^ main	0o1cv1
^ maintenanc	0i10j10k1161
^ mak	0110620b10c10e20g10o11021g21k31n11z12x13m33v24024514824934h15715e15m15y16326616716j16s17a17k17v18818a18c18l18p19419a29p19r19x1a81b31b71bb1bq1bz1c21c71co1ct1d12d61dc1ed1el1
^ manag	0z11y1
^ mandatory	9919b1bm1bp1bq1bu1
^ mark	4s25115o16916m16s27617q18i2a61bg2c71cr2
^ may	5s28029g19o1ay1d02d51dd1f51
^ member	1313z28g1ai1
^ merg	1m16517048118919f19g39h39i19j19k19m19n19o39p2eo1f01
^ mesh	0q20r10v1
^ messag	0k13313723f1
^ metadata	2j13l1dq1
^ mfa	fa1fh1
^ migrat	2z1341381
^ migration	2z13013113213313413513613713813913a23b13c13d13e13f13g1
^ minimum	0f10g18928a19n1
^ mint	011031
^ mirror	da1db1dc1dd1de2df1dg3dh1di2dj1dk1dl2dm1dn1do2dp1dq1dr2ds2dt1du1dv1dw1dx1dy1dz2e01e11e22e32e41e51e62e72e82e93ea1eb1ec1ed1ee1ef1eg1
^ miss	6z1ci1
^ mor	2t22v1bs1
^ most	5q15r1a11
^ mov	2z23824928s1
^ msmith	c91es1
^ must	6j1891c41
^ mut	7b28k2
^ my	0a10b10c10e12e12n33h14w14y15k17617917f17p17x19d1aj1ak1an1ao1b21c61cc1db2eo1es1et1ex1ez1f01fe1fg1
^ nam	2g12j24n15815d15t16216n17h27j1do1
^ narrow	7n1901bs1
^ nearest	db1dh1ds1
^ new	0110310b21011711d11z22012212412a22h12k13j23m13o14024524h15e16316616j17e17s28c28f18i19429r2a81ad1ak2an1as1av1bb2bm1bq1bx1cb1cy1e91er2eu1f21fc2fe1fg1
^ newest	5q15r26v1bf1
^ no	0i11b21c11d13q13y14325627517b27l27q17w18a28k19219819h19k19p2am1az1b31b72bh1bj1bn2br2bv1c02c91cz1da1el2f31fi1
^ nobody	0y11711916w1741811b21b32b61b71bn1by1
^ nod	0l10x1df1
^ not	4e14v15116p1
^ notification	1d1aj1
^ notify	5718l18n29w2dm1
^ number	2o25215a18u1be1e31
^ numeric	3l1al1do1
^ offboard	1x13s13t13y1612
^ oidc	ar1as1at1au1
^ okta	ar1as1au1av1
^ old	0711121522122i14i17219e1eq1
^ on	5k1bc1
^ onboard	1211z12213v2402
^ one	0510810d10u11u13l14714p14r14x15015v16816l16r17m17u18418e18j18r18v18z19619j29t29w19z1a31aa1al1au1b51b91c31cn2d01d51dk1do1dr1dw1ed1ew1f41f81
^ only	0g14o15g18a1b71cf1ei1ek2
^ open	3j13m14214324c14h15s16626l17d27m17u18e19t1bb1cg1ch1ci1cj1cn1ct2f11
^ opt	911922a61fh1fi1
^ other	7i1bs1en1
^ our	0110310611512r13m13o14f14j14n14s14z15115y17217g17n17q18d18h18s19519719y1bg1co1cr1cy1d31em1
^ outdat	151eq1
^ overall	2u12v1
^ overview	0z11r13b13i29b29i1a31e41e51
^ overwrit	4f1cs1e71
^ pass	bd1be1
^ past	1713b1
^ patch	5f15g15u26b2
^ path	4n15815h15i2
^ paus	8518s1a02
^ pend	dt2e21
^ peopl	1311411j11l24125t26216418a19t1ai1aw1b31b81c01el1
^ percent	3113523d1dn2
^ performanc	2w12x1
^ permanently	461671
^ person	1i1611
^ personal	0a13z1401a41
^ pgp	ca1cc1
^ pick	3w15e15t1641dc1
^ pictur	2m1f21
^ ping	0q18p29x2
^ plugin	9m19n1
^ plus	6x2
^ point	1a15e1691a01
^ policy	b61b71eh1ei1ej1ek1
^ pool	9q19r19t1
^ post	4s24u15m16p18n29w1bg2co1cr2
^ pr	2e25525e16546716c16f16h19h1bm1bq1bw1by1c11c21em1
^ pre	3p13q15k1
^ prepar	2e14h1eg1
^ present	2s12u1
^ prevent	b31b71
^ print	7d1fe1
^ prod	5118j1
^ profil	2013h1al1
^ progress	3113c1
^ project	0013i33j13k13l13m13n23o23p23q13r13s13t13u13v13w13x13y13z14014114214314414514k18w18x18y18z19019119219329419529619719819919a19b19c29d19e19f19g29h19i19j19k19l19m19n19o19p19q19r19s29t19u19v19w19x19y19z1a02a12a21a31bo1bp1d83do1
^ promot	1k13v2631
^ propos	6626u1
^ protect	b21b32b61b72b91ek1fh1
^ public	0p1a41
^ publish	3m14s17a2co2cr1
^ pull	2d12e22n25516526616716816916a16b26c16d16e16f16g16h16i16j16k16l16m16n16o16p16q16r16s16t16u16v16w16x16y16z17017117217317417517617717817917a17b17c1891bj1bk1c21c61f01
^ purg	4b1671bv1c91ep2
^ push	3p14m17g38519i19k19l19w1b61b71b91co1cr1
^ put	0k10v11121222112212t14914f15715o26616916e16j16m26t17428618f18i19a1bi1bk1bm1bx1bz1c21c61cb1cs1eb1eg1
^ qr	ff1fg1
^ quality	9i19l19m19n1cl2
^ queu	3c13g1ce1e31
^ quick	2b18v1a31
^ rais	1q11s11v12v15y16628819n1ct2f61f81
^ raw	5f25g2
^ re	6h1861er2f61f71f81
^ react	bi2bk2
^ read	2l13314e14u14x26316816a16c16l26r17d17u1871ao1cy1d01d61eh1ei1
^ rebas	c51c61
^ recent	2d13h1
^ record	4f14s1512761dl1
^ reflog	7g2
^ refresh	ae1c61
^ refus	dy2
^ regex	7r18z1931961aa1
^ register	0s21z12h28n1cb2cy2d32dl1du1eu2
^ reject	2h16w28219i19l1
^ releas	2b12f15115918h1981c72
^ remain	2816i1
^ remark	4u24v16o1
^ remind	bx1c22
^ remot	di1dk1
^ remov	0410i20m10t20y21821b11i11t31x12612912i23k23t23y14614b24d14q24w24z25l15p25v16716d16k26q17217517l37t27z18318k18q28y19519c29f19s29y2a92af2am3at2b41b81ba2bh1bj2bn2br1bv2by1c01c32c81c92cc2cm2cp1cz2d42d71dj1dv1es2ev1fi1fj1
^ removal	ej1ek1
^ renam	0620910e20v12a12k13m14917n17v18f28s19019719u2ab1av1
^ render	2y2
^ renew	172av1
^ reopen	6s2772
^ replac	1712612k24m14y16s1an1bo1bs1co1cs1er1fe1
^ replay	c62
^ replica	di1dl1ds1dt1e61e71
^ replicat	e81e91eb2ed1
^ replication	dg1dz1e12e21e51
^ reply	1b14v14x16p16r1
^ repo	0412q12r23h14424614724814914a14b14c14d14e14f14g14h14i14j14k14l14m14n14o14p14q14r14s14t14u14v14w14x14y14z15015115215315415515615715815915a15b15c15d15e15f15g15h15i15j15k15l15m15n15o15p25q15r15s15t15u15v15w15x15y15z16016116216316417d17e17f27g17h17i17j17k17l17m17n17o17p17q17r17s17t27u17v17w17x17y17z28018118218318418518618718818918a18b18c18d18e18f18g18h18i18j18k18l18m18n18o18p18q18r18s18t18u18v1911981a42a51bh1bi1d92dg1dp1dz1e01ek1
^ report	4s2511bg3bl1co2dm2
^ repository	2r23a23h14417f17i19129a19i1a41a51ci2d91dg1dp1dq1e21
^ request	1q16j1742762dt1
^ requir	4s18618a39i19l29n1bo1el3em1en2eo1fb1ff1
^ reset	0m11n11t12312424d17617w17z18319c29f29p1ak1am1da1f01fj1
^ resolv	6m16s18j1ai1do2dr2
^ respons	8t1a11
^ restor	342771bb1
^ restrict	ab1e91ei2ek1
^ result	3g14r1cn1
^ resum	8s1ff1
^ retir	951d41d71
^ retract	bh1cm1
^ retry	6h17f1
^ review	2n15b15f16a16c17318b19q1
^ reviewer	7217318b18f19q1bm1
^ revok	0420720c21e21i23s23t13y25v25w26126d27l1cc1cz2d41d72dj1ev2
^ reword	4y26m16s1bz2c42
^ rewrit	691c61
^ right	2522623x1
^ rollout	4z1501
^ rotat	8s1a02av1er1fe1
^ rough	5a18v1
^ rul	5c1b41bs1ej1
^ run	0q13r15m2
^ sam	1s1221
^ saml	ar1au1
^ sav	3n14c14f24m26b16p1ap1
^ scan	7o18y1961cl1fh1
^ scanner	7l18w1921
^ scrap	4616k17817t1b41
^ script	1q12113r15m1
^ search	0z13x14g18o1a43ai1cd2cg1ch2ci1cj1
^ second	7f1f32f42fj1
^ secret	7r17s18x18y2931a51a61a71a81a91aa1ab1ep1eq1er1ff1
^ secur	er1f61
^ security	0f11f12l16017o18q1a81cl1ep1
^ sen	161dd1
^ send	6617a28n18p19x1bg1du1
^ server	1m12h22u13p15k1a51a61a71a81aa1ag1ah1cz1df1
^ servic	0010111z1631
^ set	0110310b10g10k10o21021a21d21g11k11n21z12422t22v23j23o14314514j24s25e25y16316916m17637s18828a18c18n19n19p19r1aj1ak1an2ap2as2b31bg2bl1bm1bq1co1cs2dc2e71ei1ek1
^ setting	8719m19z1ao1
^ sha	6v2711
^ ship	6e2702
^ short	8v1a32
^ show	0210510d10j10z11611911w12l22n12r13013l13n13p13z14414e14g14l14o14u14x15315b15c15j15n15s15x16516a16i16r16y17917d27e17j17m17r17u18218718b18e18h18m18o18r18t18w18z19119319619i19m19q19t19z1a11a71aa1al1ao1au1ay1b21b51b61b91bi1bk1bp1bt1bw1c11ck1cl1cn1cq1cr1cx1d01d21d51da1dt1eo1ew1ff1
^ shrink	0t2
^ shut	5w2dj1
^ sibl	7i2
^ sign	1z16e17c1ac1ad2ae1af1ah1c71ca1cb1f12f31
^ singl	961ay1
^ sit	0j10k1
^ siz	5215a16x2e32
^ skip	7k17q18x1a61
^ slack	8t19v1
^ slow	1q11v1
^ smart	cu1df1dh1di1dl1
^ smtp	1911a1
^ snapshot	4a1ce1
^ somebody	0c11x1551ek1fe1
^ someon	0416q17x1ak1
^ sonar	ck1cl1
^ sourc	2l14a17d1
^ spin	3j1481
^ squash	1m11n16u17019p1
^ ssh	0f10g10h1471cx1cy1d22es1et1eu1ev1ew1ex3
^ sso	ar1as1au1ay1az1
^ stal	4g19d29e2cg1dg1dz1
^ stand	c11c21c41
^ start	2z23413823d13j24514h26617817c18618l19l1ae1bb1bv1du1e71eg1es1f11f62f71f82ff2fh1
^ stat	0u12w13123523d25016l1842dh1dw1ee1f51
^ status	3d14r19j1dw1
^ stop	0m11821v13223623e13m13q14315625l26f27b27q17t27y18518k28q28x18y19519819a19e19k19y2a91af2ah1aq1bn2br1by1c31e91ec2ek1ez1fi1
^ stor	4f1ap1
^ strip	1e21i14d15v2751
^ stuck	e01e41
^ submit	6627a2f41
^ subscrib	5717c28l18s1a01
^ success	8u1a22a31
^ sudo	f51f72f82
^ suggest	2d12p16p2bu1
^ summaris	6a17e18v1
^ summary	3b16818v1be1
^ super	1j11k1
^ support	0h10w10x11612x14h1dd1
^ suppress	8w18x1
^ swap	3o17v18f19u1ak1bo1en1fc1fg1
^ switch	0o11q12v13r14j15e27617q17y18118518619h19k1ap1d11d61e92fg1fi1fj1
^ sync	dm1e11e41e52ey1ez1f02
^ system	1g1ag1ah1
^ tag	2p25o18h18i2c73
^ tak	0e10i10t21e21i22923h13s13t13y14w15615p35v15w16126916d16f16q26t27217537z18y1am1b81bh2bj3by1c81cm1cz1d41d71dj1ec1em1ev1
^ task	6i16k26m1c31
^ teach	7k17s1941
^ team	1311e11g11h12812g13k13w15w25x15y15z2bf1bg1
^ tell	0k11c13l14714s14v15126816e16p28919919j19n19w1bg1dm2
^ test	0q12514j18p1c51
^ text	5c15s16u17e1
^ that	6716q17l1
^ the	0310410620710910e10i10j10p11611a11c11x12l13213613k13n13q13s13v14614714914a14b14d14i14j14q24w14x14z15115315515d25l15p15w25y16116916g16h16k16m16t16y17017717f17g17i17k27l17n17t17v28318418518618818d18y19019719919k19s19u19y1a11a61aq1at1ba1br1bs1by1bz2c61ce1cl1cm1cp1cq1cv1cz1d11d41d61d81db1dl1dx1ec1ee1em1en1ev1ew1f21f31f41f81fb1ff1
^ this	4q15l16k16w17517o17q17w1c61ct1cz1
^ thread	791cj1
^ throttl	1r11s2
^ throw	0713s16k17828d1bv1cg1dv1ep1f01
^ thumb	6e1bi2bk2
^ tick	6m2
^ ticket	cv1cw2
^ tighten	0917n1bl1d61ek1
^ token	0010320910a10b10c11p11q1b11
^ too	1o12315617y1951f21
^ top	3i14k1
^ topic	2p15n1
^ total	2o15a16016x1
^ trac	552
^ traceability	cu2
^ transfer	492
^ trigger	6h18n19w1
^ troubleshoot	0w10x12t12w12x1
^ trust	0p1ac1ad2dx1
^ try	6h18p19x1
^ tsv	f11f21f31f41f51f61f71f81f91fa1fb1fc1fd1fe1ff1fg1fh1fi1fj1
^ turn	1q22t12x22y15715l26616j16w27017o17q17y18118528628l18s29219e29k19l2a61ah2ap1az1dy1ef1ez2fh2fi2
^ two	8o19n1fa1fj1
^ typo	201491c41
^ un	4916d17717l1bh1bj1
^ unassign	3q25w1721751
^ under	5n15s1
^ undo	4m17727o17w17z19c19f1
^ unfollow	5627b18k2
^ unhook	5l18q1
^ unify	5f15g16a2
^ uninstall	2i2
^ unlicens	1h21l1
^ unlik	bh1bj1
^ unlock	231982b41b81f61f71f81
^ unprotect	b42b81
^ unregister	0t1cc1
^ unset	0m21b2da1
^ unsubscrib	5617b28k19y2
^ untag	c82
^ unthrottl	1r11v1
^ unwatch	7b18k1
^ updat	2012k14m14y1881ae1aj2ak1c61cs1dl1f01
^ upgrad	1723v1d61eg1
^ upload	2h22k13o24c1ad2an2cb2co2cr2eu2
^ upstream	7i2dz1f01
^ use	3o14i15e15m17217w1an1dc1
^ user	0z11311421j11l21o21w22112913x13y13z15t1601621641ai2aj1ak1al1am1an1ao1ap1av1aw1bu1fj1
^ verify	ad1ag1ah1ca1de1dp1f41fb1fc1
^ version	2b18h1
^ wa	0814714r15025215526216y1bc1c81cf1cl1
^ wait	2n16g1
^ warn	0k23323723f2cq2
^ we	0410s10t11012a12i13413e13j14514614b14z16s16w17417s17t18618c18y19r1b41bv1c31c71dj1dy1ez1
^ webhook	8m18o18s19v1
^ what	0510810a10d20f10j20n20u11911c11m11p11u12712812b12c22d22e22g12j12l22n32s12u13023713913f13h13i13l13n13u14214414714e14g14k14l14o24p14t14u24x15335835935b15c15d15f15g15k15n15x16216526816a16c26i26l16n16o26r16u16v26y26z27927d27e27h17j17m27r17u17x18018218418728918b18e18h28j28m18p18r28t28w18z19619b19i29m19o19v1a11a71aa1al1ao2ax2b51b92bf1bw2c11c51ce1cj2ck2cl1cn1cq1cu2cw2cx1d01d51db1dd1dk1dp1dq1dw1e22e63e71ej1eo1ew1
^ when	0510820a20d20u11621y23b13d14o15q25r26817x18t19d1a11ar1ca1cd1d01dh1di1dk1e11ew1ey1
^ wher	1w21y13h13i15015425d15h17117917i18m18r19z1a42bc1c11ce2cv1d82d92dh1dz1ee1
^ whether	2q12w14216z17p19919g1ag1b01c51dd1e81ey1f51f91fa1
^ which	0020210a10h20l20n10p10r20z21311411911c11f41h11j11l11m11o11r11w11y12722b12c22d12e12f12g12j12m12n12p12r13313913a33h13i23p23u23w13z24114724e14g14k14n24p14t25015315525815915c15d25i15j15k25n15q15r15t15x25z26016216416516826i16n36o16r16u16z17117d17g17h17i17j27m17r28238718918b28g18h28j28m19119329619b29i29m19o19q19v29z2a42a51a72aa1ac1ao1ar1au1aw1ax1b21b51b61b91bc2bd1bf2bt1bu2bw1c11ca3ce1ci1cj1ck1cl1cq1cu2cv1cw2cx2d21d81d91db2df1dg1di2do1dr1ds1dt1dw1e02e21e42e51e61ea2ee2eh1eo2eq1et2ex2ey1f11f21f51fa1
^ whitelist	1s21v17q18w18x18z1
^ who	0011321421c11j31l11o31r21y12j12n22r13l13u13x33z14114l34o24p24x15j15q25r15t35z16066226426826c16g26l16r16v17367g47j18718e28g28m19q29t2ai5al1b01b22b52b62b92bp2bt2bu3cn1cu1cx1dt1e02e41eh2ei2ej2ek1ew1
^ whoever	bq1bx1
^ whol	6a16r17d1
^ whom	3z1411731
^ whos	d51ew1
^ why	1911p12712u13323723f24r16016c16g16z27u17w18018o18t29g1a11ac1b01b21bf2bp1bt1bw1c51ca1cd2e01e11eh1ej1ey1f91
^ widen	0917n2
^ will	0d10n16g17x1
^ wip	0y11814614d14q1672831c01c91cp1es2
^ withdraw	0712913s13t24w16d16q1761bh1bj1d41d71dv1
^ won	6w2
^ work	2e1bu1
^ would	ba1c51de1
^ writ	3m14f14m26p2881
^ wrong	201691
^ ye	6t17p1
^ your	ca1et1
a	00601803a0460560660740840940a60be0c20d20e80h20k40n60p60q40s40t40u40v60w20x60ya0z210c11a12213814615a1621921d21e61f21ge1h21i41j21k61l41m21p41r61s21t21u81va1x41y21zc2042182362442522642742862962a22b22da2e22g62h62i42j22k82l42ma2p62q82r22s42t42u22v22x42y42z63223443623943a23c63d43e23f23g43jg3k63l23m83n83o43p23q23r43s43t43u63va3w43ya3z440641242243244645g46448c4964ag4b44c44e24f24g44hi4i24k64l84mg4n24o44pa4qc4r44s44t44u84va4w64x64y64za50251652a5385425565665785865945b45c25d25f45g45h65i45j45k45l45m85n45oa5p45r65s45t25u65v25w65x65y85z660461662463864665866c6786866a46b86c66d26e66f26g66i26jg6k46l26m86n46o66pg6qa6ra6sc6t26u46v86wa6x46y66z270a71272873474e7547767927b47ca7dc7e47f67h47i27j47ka7l67m47n87o27p27q67r87se7t47u47v87w27x47y27z28028168268348448588648728848968a48b88ce8d48e48f68g48h28ic8j48k48l48m88nc8o88pa8q28r28s48t28u28v68w28x68y88z690491292493294695696697498899a9a69b29c29d49e29f49g29h29i29j49k69l29m49n49o29p29q29ra9s69t49u29v29w49x69y49z4a02a14a24a32a62a86a94aa2ab2ae6af2aicaj4ak4al6am4anaao2ap8ax2az2b02b14b22b36b44b58b62b72b84b94ba2bbcbd4be2bf4bg6bh8biabj6bkcbm2bn2bo2bp4bqabr2bs2bt2bu8bw2bxaby2bz4c2ac34c42c54c62c7cc84c92ca2cb6cc4ci2ck4cl6cm4cn2coacp2cq2cr6csactkcuacv2cw4cx2cy4d04d22d32d42d54d64d76d84d96da2db2dc2deadf6dg4dh6djadk6dl6dmcdn4dp6dr4ds4dugdv8dw6dx6dy6dz4e04e12e24e72e84e94ea2eb2ec2ed4ef2eg4eh6ei2ej6ek4elaem4en4eo4eq2er2es2et2eu2ev4ew4ey2ez2f02f1af26f34f44f62f74f86f92fa2fb2fc2fd2fe6ff2fg4fj6
a $	4a1dl1
a background	2z1ae1
a batch	a61cr1eb1
a better	0910e13m1
a bitbucket	1k11z1cv1
a bot	0310411t11u11v21z1b11
a branch	4g24h24m1651661b31b42b52b81ba1bb2c71
a bug	2k14p17n1ct2cu1
a build	4q14s1bg1d71eo1
a captcha	231f21
a certain	3d1961
a checklist	by1bz1
a ci	0310711v14q1
a class	2t15h1
a cod	6p1cm1co2f42f81fb1fc1fd1fj1
a codebas	451dh1eh1ei1ej1ek1
a collaborator	632
a colleagu	0a12e17418f1al1
a comment	4b14c26q26r26s26t16y18n1bi1bj1bk1
a commercial	1615s1
a commit	4a14p34q14r14s14t14u24v24w24x14y14z15015115225315515625725f25g15u16u18i1bb1bf1bg1bh3bi3ck2cl1cm1co1
a compromis	af1dj1
a custom	2j12l13p1
a customer	4a16q1
a dead	0t19y1
a declin	772
a default	bm1bn1bq1br1bx1c21
a delet	2516r1
a department	0y11011322g13t13v1
a deploy	cy1d01d71
a deployment	4z1511
a description	4e1c71
a developer	401ae1
a different	aj1fg1
a directory	4l25i15r1
a discussion	6s2
a draft	6616816p2
a dummy	7k18p1
a duplicat	9s1cs1
a fail	4z17f2bg1co1dm1
a fak	7k2
a favourit	da1db1
a featur	4h19b1
a fil	3n14l24m24o14v15315g15h15i16b16j16o16p16x16y17d47s1
a fix	5u16j1bb1
a folder	4l25i15r26n1
a fork	4835j2661ey1ez1f01
a fresh	0b12413j14514m1du1er1fe1
a given	3g14q1
a global	1f11j1601a82a91ab1
a green	bg1co1eo1
a group	0y20z11011111311421531e21g31h12112812922g13u13v13w25w25y15z18b18c39r19t1ai1
a heart	bi1bj1bk1
a hook	2i12k12l12m23q15l15m18318518618718819819m19x1
a jira	ct3cu1
a key	ca1ev1ew1
a kind	7t1951
a known	2q13c1
a label	2q22r15o25p1
a leak	7l17s17v1a91d91
a licenc	1g11i15s1
a licens	1i18g1
a limit	1u11v1
a lin	4m14v16p17u1
a link	4y16r1bz1co1
a list	5v1bd1
a littl	3213e1
a local	1z1f91
a login	1m11p11z12b12p12q12r12y1551ai2ct1de1eh1ej1f11f21f31f41ff1
a machin	d81d91
a mail	1z14x15717c1
a maintenanc	4h1bb1
a member	1111512113y2
a merg	2m26616u19k1el1
a mesh	0p20s10t10v20x13923c1
a microservic	4515n1
a migration	3413a1
a mirror	de4df2dh2dj2dl2dm2dn1dp2ds1du2dv3dw2dx1dy1dz1e21
a miss	5815915b1
a mov	3c13d13f13g16y1
a nam	8c1eu1
a neutral	262
a new	0110b10e10p10s11011z12412a12h12k12p12z13j23m13o24514914h14m15z16417n18s1aj1ak1an1dl1du1f21fe2fg1fj1
a nod	0x1df1dg1
a not	4v14y16j16p16q1c71
a padlock	9919a1
a participant	4v16d1751
a password	6716q18p1et1f11fa1
a patch	5u16b1
a path	5217u17v1
a pattern	7r17s18x1941
a permission	3u13z14014215x1621
a person	1i11k21l11x12712813y1631ai2al1ax1de1
a personal	0b20c10e11x1481621641ap1
a plain	6b16m1
a plugin	2m18418518819k1
a pr	2d24u14v15515825b15m15t16516626716826a26c26e26v26w37037b17c27x18918n1bq1bu2cw1
a preset	bx1c41
a privat	3j1ev1
a privileg	f61f81
a project	0010110710810913j23k13l13m13n13o13q13r13t13v13y13z14014314518o18w18x18y38z29029119219319419519619719919a29b19c19d19e19f19g19h19i19j19m19n29o19p19r19s19t19u19v19x19y19z1a01a12a21a31b61b82b91bm1bn1bo1bp1d21d41d51d61d81d91dp1ec1ed1
a proper	1d1491c71
a pull	2d26616716c16e16g16i16n16o16p16v17317917b17c18919d1bj1bk1bu2ct1cw1
a push	2d15l17h28218518618o1
a query	101721
a rang	4n14u1
a read	0110310b1881
a real	7k17l1al1
a rebas	c52
a recovery	f32f72
a red	cl1em1
a ref	4k14l14o15h15i17d1
a regex	941a81
a register	2k13r1
a releas	4h14z18i18j1b31bb1c71c81
a remark	4v14y16p16r1bh1bi1bk1ct1
a replica	dj1dm1dn1du2dv1dx1dy1dz1e71ea1
a reply	4v16q1
a repo	0410510614414514624814915k15l15n15o25w25x25y16126517e17j17q17r27s18118218318818k28l18m28o18v1991bq1cx1dm1dr1ds1e01ek1
a report	cp1cs1
a repository	0410510610n15k15l15m15w15x15y15z16016116216316416517f17j17k17l17m17n17o17p17q17r17s17t17u17v17w17x17y17z18018118218318418518618718818918a18b18c18d18e18f18m18n18o18p18q18r18s18t18u18v19k19l19m19n1b21b31b41b51bd1be1bf1bg1bq1br1bs1bt1d01dm1eh1ej1
a requir	el1em1en1
a review	6617317438d18e18f2
a reviewer	6o17227427517c18c28d18f18g19q19r29s19u1bp1bq1
a roll	ef1eg1
a rollout	4z1512
a rul	7s1el1
a run	3213613e1
a screenshot	4b1bx1
a script	2h25d15m1
a second	741f11fa1
a secret	7l17r17s17t17v19419529719v19z1
a security	bx1c21
a selection	e82e92
a server	0n12i13r1
a servic	011al1
a setting	9839919a1ap1
a sha	4p14q14r14t14u14v14w14x14y1522531561571bb1bh1bi1
a shar	9r19s1
a sign	cb2cc1
a singl	0510810u10x11111u12112s12v13s13y14m14x15316l17m17q18z19919z1aa1b51b91c31cc1cq1cs2d51dk2dw1e01e11ed1en1ew1
a smart	dj1dk1du1
a special	1r29f1
a stand	bq1c21
a start	4h18i1
a successful	8a1el1
a tag	4a14o17d18i38j1c71c81
a task	6j46k16m16p16s2c21
a team	0y21011111211311411511g22112913k23n13s13u13v14415y18c1
a test	6719x1
a thread	6p16s1
a ticket	4g16v1ct2cu3
a tim	2z1341
a to	4m16j1bx1c31
a todo	6k16m2c21
a token	0610b1ak1
a topic	2q14h15o15p1
a typo	3m1971
a url	8n18p29w19x1
a user	0a20d11011121511x11z12022122322712812912a1402411611721751ai1am1an1ao1ap1b01b11c91de1es1f11fj1
a version	8h18i2
a watcher	5718l1
a webhook	8n28p18q18s29w29x19y1a01a11a21a31
a whol	0021e12g12u13v16x18b18x19j1b71cy1d31d61
a year	1y16w1
a1	cc4
a1b2	bd4
a1b2c3	6y4
a1b2c3d	4p24r24s24t24u24v24w24x24y25025125225325425525625725f25g25u26v2762be2bf2bg2
aaaac3	cy4eu4
aaaac3 nza	cy1eu1
abandon	6w87747w47x49c49d49e4ba4
abandon pull	7717w19c19d19e1
abc123	4n4
abcd	f34f74
abcd efgh	f31f71
aberg	2a4
abl	0941e45y46148148e4b84c54d14ek4
abl to	0911e15y16118118e1b81c51d11ek1
abolish	0y4
abort	3283683e86f8784
about	0040j40k83343743f43l44744d44e84p44u84w44x855456c5786846c46k46m46o86u47847bc7c47e87k88i48k88l48w48x49c49f49w8aq8bi4ce4cq4dl4dm4dq4dw4ej4eo4
about $	0013313f14w14x17e2
about a	4u14x15615717b17c17k18k1dl1
about audit	aq2
about commit	4u1561
about it	4e14p1551
about pr	6816c17b19w1
about the	0k14714d15615716m18i1bi1ce1
about this	6o17818k1
abov	1g41k48o4
abov your	1g11k1
accept	0f86e46t87j87k87l47m47n49n4de4du4dx8
accept $	0f17j1dx1
accept this	7k2
access	0040160260380460560640760860940a80b80c80d60e61e81h41i41j81y42242942g43m43sc3tc3uc3v83w83xk3y83z840441442443c4m25545vk5w85x85y85z860k61c62463c6488gcc54cxgcycczgd0kd1gd2cd38d4gd5cd68d7cd8gd9cde4dj4ew4ex8
access $	0410710c11h11i11j12212913m13s13u13v13w13x13z14115v15w15y15z1602612631641cz1d41
access at	3y1601
access elsewher	cz1d41
access from	3t25v1
access key	cx3cy1cz2d04d13d22d31d41d53d62d73d84d93ex2
access level	421431
access need	3t13v13y1401621
access of	1e13s15v1cz1d41de1ex1
access review	1y13u13x1
access to	3w13x23z14315515v15w15x25y16016116316418g2c51cx1cy2d01d21d31d41
access token	0020130230320420530620720830920a40b40c30d30e34m1
accident	4246k4bj4
accord	5c47e4874b64fd4
accord to	5c17e1871b61
accordingly	514
account	0040140720820920a40b40c20d21421821921a21l41o21r21s41t21u21v81w41x61y81z82022122222322442522642742a43i24825v2622632ai2aj2ak2al4am2an2ao2ap2awac92cb4da2db4dc2es2eu4ew2f96fa4fd2fh6fi2
account $	0110a10b10c10d11911s21v31x11y21z3231241261271481aj1am1an1ao1ap1aw1cb1db1es1eu1ew1f92fa1fh3fi1
account and	1a15v1
account build	0a10b1
account can	1x13i1
account com	1w21y1
account for	1z1aw1
account of	181c91
account or	cb1eu1
account prefer	da1dc1
account qa	1x12a1
account that	1l1aw1
account to	1t1221fd1
account token	002011071081091
account with	1r11y1621
acm	1a41b41c41d82m47s48348448548648748888n48p28q48s29449549649749j49w29x29y4a84cm4cn8co4cp4cq4cr4cs4
acm com	1a11b11c11d29y1
acm exampl	8818q1
acm guard	831841851861871881
acm hook	2m19j1
acm lint	cp1cq1cr1cs1
acm perf	cn1co1
acm token	951961
acme2	974
acquir	at4
across	0120g22e42n22p22v24428w28y29i29o2a52a64a92b62bn2bo2c22ck2cu2
across all	0112e12v1cu1
across project	4418w1a62b61
across the	2e12p18y19i1a51a91bn1bo1c21
action	6i86j86k86l46m88649h4
action item	6i26j26k26l16m2
activ	1w81y43p45k45t87748288448r49i49j89z4al8fa4
activ $	1y13p18218r19i19j19z1al2
activ for	5k1841fa1
activ in	5t28219j1
activat	3r28669l4fd2
activat plugin	8619l1
activat the	862
activity	4g46c47g47h87x4
activity list	6c17g1
actually	8g8
ad	1w43v43w43x43z44144244344t45245a45x45z86286446k46m46n86xc8c48g48n4934954ac8ar8as8at4bm4bn8bp8bq4br4bs8bt8bu4cs4d34ew4fd4
ad $	3w14114215z16418g1951ac1ar1as1
ad and	5215a16x2
ad as	as1bt1
ad for	ac1ar1
ad group	5x15z1
ad mov	4t16n1
ad the	6m18c1
ad to	3z16226k1931bp2bs2bt1ew1
adapt	2a47n47v4974en4
adapt the	7n17v1971en1
add	0s411c1281z22182242823j23w24044124544l24m44y25225o65y25z26346426926j47127447k27s48248828c28f48n28x49329449r29u49w2a62a84ad4ae2as4b12bi2bk4bm6bo2bq8br2bs2bu2bx4c02c24cb6cr6cy4d34eb4ed2el6eu4fh2
add $	711c01
add a	0s11141z12114514m24y15o16316j27s18c18f18n18x19429w1a82bk1bm1bq2bx1c21cb1cy1eb1el3
add an	7k18x1ad1as1bi1eu1
add anna	121281bq1
add annotation	cr2
add group	212221
add my	cb1eu1
add on	822
add one	211221741ed1
add person	4019u1
add several	121eb1
add the	5o15y1ad1bm1bs1cr1
add to	3w15z1641691bx1c21
add user	112122
additional	ed4
addon	bl4
address	0l80r40v41841a41bk1co1dk1y62063m44789x4ajaar4au4ca2df8dh4di4dk4dl8ee4ex4f28
address $	0v11b21c11d14719x1aj1dl1ex1
address and	1y2ar1
address build	0l1df1
address do	0l11c1
address for	1d1471aj1f21
address of	0r11b21c21d22013m1df1di1dk1dl1ee1f21
adjust	908974ab4ap4az4bo4
adjust credential	971ab1
admin	0640940f40g40h40i40j40k40l40m80n80o40p40q40r40s40t40u40v40w40x40y40z81041141241341441541641741841941a41b41c41d41eg1f81gg1h41ig1jg1kg1l81m81n41o41p41q41r41s41t41u41v41w41x41y81z42082142242342482542642782842982a43i43r43u43va3xc3y43z840c4244w45k45x45y860862463c9889a49b4a44a64a74a94aa4ab4ai8eh8eigej8ekoev4ew4f54f64f84fb4ff4
admin $	1g21j11k22012413i13v14014215y1631981a71ai1eh1ei1ek1ew1f51f61
admin archiv	eh1ei1
admin banner	0i10j10k1
admin configur	0m10n1
admin default	0m10n10o1
admin demand	fb1ff1
admin for	1m15k1
admin from	1e21i1ek1
admin git	0p10q10r10s10t10u10v10w10x1
admin group	0y10z1101111121131141151291
admin her	421601621ej1
admin in	3x16319b1
admin licens	161171
admin mail	1811911a11b11c11d1
admin may	ei1ek1
admin of	1j13v13x13z14015y1601631a41
admin on	3u15x1
admin permission	1e11f11g11h11i11j11k11l1ai1
admin pull	1m11n1
admin rat	1o11p11q11r11s11t11u11v1
admin repo	eh1ei1ej1ek1
admin right	0911f11i11j1271
admin set	0g1a91
admin to	0611g11k1401
admin user	1w11x11y11z12012112212312412512612712812912a1
administer	d84d94
administer a	d81d91
administration	0z4
administrator	0k40y41g41j81k8ai4du4f64
administrator $	1g11j11k2ai1
admit	b14
adopt	6t4
ae	ep8eq8er8
ae key	ep2eq2er2
aee18	cc4
afdeb23	cc4
affect	5846n4dz4
affect $	5816n1dz1
afresh	ch4
after	0340f40g40l42382a82d42w43744645345e46c46d46m46y47747f47x87y88048148249d89ec9g49h8as4ba4cb4dl8eg4ep4eq4eu4
after a	0312d1821
after all	6m1771
after build	9g19h1
after how	0f17x17y19d2
after it	dl2
after key	ep1eq1
after the	0l12w1371801as1ba1cb1eg1
after wrong	232
afterward	2h4454
again	0l41t42v42x44644946h46m47787f87l47og7s47w87z48548648a48y49889f49k4az4b14b4cb88c84cg4ch4da8ek4em4f54f64fj4
again $	1t12v14616h16m17727f17o37s18618a19819f19k1b11b43b81c81cg1ch1da2ek1f61fj1
again in	8y1em1
again need	7f17l17w1
against	5a45e45t4654664714b24c54cc4dp4dq4ek4
against the	5e1dq1
age	5q45r4dn4
agency	3s4
agent	d38d48d68d78d94
agent $	d31d71
agent 03	d31d41d61
ago	464cd4
agre	8a4bk4c54
agreement	bi4
ahead	598ce4ey4
ahead of	591ce1ey1
air	6b4
akiaexampl	7k48x4
alarm	7p47t48x4a94
alert	7q47s4954
algorithm	0hcew4
algorithm and	0h1ew1
alic	3s4
aliv	di4
all	0160720a20h20j20k20l20q20r40w40y20z41221841921i21n21q41r21y42622722e42g22p62r22t22u22v22z43843a23b43i43m23q23r43s43t23v23x23y44024284364444g44k24p24r24u25025225325b45f65h65i65s25t25u25v86046526926a66c66h46i46m46o26v26y27027727827a47g47i27j27n27p28228528928a28e28h48o48u28w28x49029129229329449529729a49b69e29h49j29k29l29n29p29q29r29s29v29w69y2a02a22a46a54a84ah2b22b64b72b84bd2be2bl2bm4bn4bp2bv6bx2bz2c06c12c22c42c98cf2ck4cl2cp4cq2cu4cw2d02d24d34d42d62d72df2di2dj2dp2dq6ds2e42e54e82e94ef4em2ep2er4esaex2
all $	0h11912p13y14p15s17717p1911c01cf1cw1d01ex1
all access	5v1dj1
all and	3813a1
all branch	4g1bz1
all chang	6a1cu1
all comment	6c16i16o1
all default	bv2c01
all fil	5215315f25h15i2
all group	0z1271
all it	3m15f16a16c17i18e1b61b81bn1ck1d21dq1
all job	3b1be1
all key	4r1c91es1
all list	4219b1
all log	0k1421431
all mesh	0q10r10w13b1
all mirror	di1ds1ef1
all need	501a21
all not	4u16y1
all of	0713r13v15v17n18x19n19p1c91cp1es1
all or	4g18h1921e81
all our	2z18x19019q1b71bp1c11c21em1
all path	4k15h1
all permission	3t13y1
all pr	651bn1
all project	1n13s2a41a51a81e91
all ref	7g1b21
all repo	0133813q14014418w19319419519719a29e19h29k19l19r19s19v19w29y1a01ah1b61b81bm1c41d21d32d41d61dp1dq1
all repository	2e12r13r15v18219419w1a41a81cu1dq1e52
all reviewer	5t16918518a1
all ssh	es2
all stor	er2
all task	8919j1
all the	6i16v17817a1bd1bm1c91
all thes	121d71
all user	0j10z11q21r11y12g1421
allow	0e40f80h41f41g41k81n41p41q44347j47k48048188988a48y49049g49h89k49o89p4b08b14b48b84b94c54dd8eg8ej4em8
allow $	0h11p11q18919o1b01
allow by	9o1dd1
allow direct	b41b81
allow for	801b01
allow forc	9k1b41
allow in	8919g1
allow merg	em2
allow or	8119h1
allow to	0e10f11f11k2b91c51ej1
allowanc	1u41v4
allowanc of	1u11v1
allowlist	7jc7k47lc7mg7nc8w88x88y88zg90c
allowlist creat	7k18x1
allowlist entry	7m18z1
allowlist item	7l17m17n18y18z1901
allowlist list	7j18w1
allowlist rul	7j17l27m17n18w18x18y18z1902
alon	1844d4bg4
alon $	4d1bg1
along	2z43043984f4bu4
along $	301391
alongsid	4d4
already	0e42542642b42e42q43a84144744g45j45o46546846h46z47j47r48d48j49a49q4a64ac4ba4bc4ca4cx4f74f84fg4
already $	2512b13a16816z18d1ca1
already a	4g19q1
already hav	0e12q15j1651
already in	411bc1
already on	cx1fg1
also	0i44t45c45m45s47e47v48i48o48s4a04ae4bs4cx8ed4en4
also fir	5m18s1
also or	5c15s17e1
also thos	8o1cx2
alter	4n4534584
alternativ	ds4
although	6048o4
altogether	0y43k46k47p47q4
altogether $	0y13k17p17q1
alway	bm4bq8
alway add	bm1bq2
am	2e43i45u86b87x48l4a44bp4bq4bt4c54f5cf94fa4
am $	5u16b1
am i	3i1a41bp1bt1c51f52f91fa1
among	3w43x45t45z46446n4bw4d94eg4
among the	6n1bw1d91
among thos	3x15t1641
an	0140320420640720940b60c20j20y20z21041621721n21v21x41y21z62022122222422522622722i22j22p42z23023443o23t24024544b44c24d64e64f64i24k24m24n24s24v45425h25t45u26546626b26h26j26m46r26w26z27647a27k27l27n68328528m28w28x28y29049729p2a72ab2ac2ad6ae2af6ai2as4at2av2aw2b32b42b72bb2bi6bk4bl2bo2br2bs2c22c72cd2cj2cm2co2cr2ct2cy2cz4d14d32d44d52d64d82d92dl2do2du2dv4dw4dy2ee2eg2et2eu4ev4f54f62f72f84f92fa2fb2fc2fd2fe2ff2fg2fh4fi2
an accept	7l17n1
an account	1v11y11z1211221251271ai1aw1
an action	6j16m1
an admin	0z1401ev1
an allowlist	7n18x18y1901
an api	0110b20c1
an archiv	2z1342
an array	b31b71
an attachment	4b14c14d14e24f1
an authenticator	fa1fb1ff1fh1
an author	5t2651
an elevat	f52f61f71f81fc1fd1fe1fg1fh1fi1
an emoticon	bi1bk1
an employe	1x11z1201241
an empty	1021n14524i19p1
an ex	1x1ev1
an exception	7k18w1
an exist	0610912p14f14m17n1901971ad1bb1bo1cr1d11dl1
an external	1z18m1
an eye	bi1bk1
an hour	851cd1
an http	0110310410610710910b1
an identity	as1at1av1
an index	4v1cj1
an inherit	b41br1bs1
an instanc	a71ab1
an issuer	ad2ae1af2
an item	b31b71
an obsolet	0y1cm1
an open	6516w16z1761as1
an ssh	cy1cz1d31d42d51d62d81d91et1eu2
an unknown	4k1dv1dw1dy1
an upload	2i14b14d14e14f1
an x	ad1af1
ana	6646946t4744754bk4
analyser	ck4cr4
analysis	ck4cl8cm4co4
analysis $	cl1co1
analysis result	cl1cm1
analytic	032ddc
ancestor	548714
ancestor of	543711
anchor	4v46j46p4
ancient	4i4
and	0040240520840a40d20f20g40h40q60r40s20w20x20y40z21221641821921a41i21m21o21p41q21s41v41w21y42222322b42e22j62w22x62z23123523843a43b23c23d63g63l63o23p23se3u43x43z24764824a24d24e24h24k24l24m44n84o24p64q24v24x45285325465525625825965a85b65f25g45i25o25q25t25u25vc60662263266467668a6946a46c66e26g26h26i26l26n26r46t26u46v26w46x86y46z27067147327427647727827a47d27e67f47g47i47j47t27u27y27z28028248448728928a48c48e28f28g48l28m28o68p28t28u88v29249a29b29g29h49i49j29n29o29p29r49t29u29v29x29z2a16a22a34a62a72aa2ac2an2ao4ar6au4ax4b04b12b32b52b94bd4be6bf2bm2bn2bq6bu4c52c64cd4ce2cg4ch2ci2cl2cm4cn2cr2ct2cu2cv2cy2d02d12d22d32d52d76dd2de4dh6di4dj2dl2dn2dr4dz2e14e54e66e78e92eb2ee2em2en2eq2er2et4ew4ex2ey2f04f1af24f42f72fa2fb4fe4fj2
and 1024x1024	3o1an1
and a	1v18p1ct1f11
and access	551ex1
and account	181191
and after	5316y17y1
and all	0y16916h17i1
and asmith	5v1631
and at	3p13u16c1
and author	4o15q1
and body	6u2
and by	6g16v1fa1
and commit	1m14m1541
and dat	0010210510810a20d14p1
and default	dr2
and delet	4n14x15225a16x1
and deletion	5215a1
and download	0w10x1
and error	8u18v1a21
and fail	3g18u1bd1be2
and failur	a32e11
and fil	7j1cu1
and fill	1p11q11s11v1
and find	cm1e51
and fingerprint	ac1d01et1
and giv	6a1cy1d31
and global	6027t1
and green	7019h1
and group	3s23x25v2602
and hook	8219b1
and how	2j13b18u1dh1e51
and if	9g1c51f11
and in	4l15215a1dn1
and is	3l1471681ci1
and it	0q13s14q16e17i1cm1ew1f71fe1
and keep	4d1741
and key	0g1b51b91
and last	1y28u1dh1
and length	0f10h1ew1
and let	9h1f41
and lin	5a1cr1
and log	fb2
and merg	6z17018218918a19i1
and messag	4p15u1
and minus	6x2
and not	021591
and of	3s18o1
and on	3d14816c1c61ce1
and op	2219n1
and other	2b1541
and password	ax1b02b11f13
and peopl	8e19t1
and primary	dz1ee1
and profil	2w12x3
and progress	3113513c13d13g1
and project	8o1d71
and pull	6t1dh1
and push	8l1d11dh1
and repository	4m1a71d71et1
and result	8t1a11
and return	de2
and reviewer	5t1681
and rpc	0r10s1
and start	cg1ch1
and stat	3a16l1
and support	161dd1
and target	711bm1bq1bu1
and tell	0q18419x1
and the	1a13s13u13z15v16716r16w17017719o1ax1b01b31c61cd1e61en1f21
and their	3a16818m1ar1
and tim	ao1cd1
and titl	3l1681
and to	5915a15b1cv1
and tom	6618c1bq1
and typ	1w13l1841
and until	4n15f15g1
and version	2j2
and what	4717e1di1
and when	0r11o14x16r17g2cn1
and wher	6817e1bf1
and whether	8019i19j1d21
and which	0z13a1821e61ey1
ander	414
anew	cg8er4
anna	1241k42042242342442742842942a43y44044g44h44v46346448c49r49t4b74bm4bn4bo4bq4bs4ey2ez2fj4
anna $	271b71
anna and	8c19r1bq1
anna is	bo1bs1
anna s	2412a1
anna to	281bn1
anna writ	401631
annotat	4u26o28i2c76
annotat in	4u16o1
annotat tag	c72
annotation	4d44u26o28i2c76ckccm4cn4cpkcqccrgcsk
annotation by	cp1cs2
annotation list	ck1cq1
annotation on	ck1cp1cs1
annotation to	cr2
annotation with	cp1cs1
announc	0k8
announcement	0i80j80k4
announcement banner	0i10j10k1
annoy	9k4br4
anonymiz	258268
anonymous	0j43m8
another	0140340640940b40s40v42042442z43043443v44844944j84n45845945a45b45e85o45u46146h48s4ak4ca4cb4cm4dl4en4et4f24fc4fe4fg8fj4
another $	0610914n1fe1
another authenticator	fc1fg2
another branch	4j15e1
another default	4j15e1
another one	ak1f21
another only	0110310b1
another repository	5815915a15b1
another server	2z13415u1
another user	241ca1cb1et1fj1
ansibl	052d34d44
ansibl host	d31d41
answer	0140340b43043944244i46c46p87148p48t4a14bi4bk4dv4dw4f74fb4fc4fd4fe4ff4fg4fh4
answer 409	dv1dw1
answer can	301391
answer ha	011031
answer hold	0b1f71fe1
answer is	fb1fc1fd1ff1fg1fh1
answer the	6p1bi1
answer to	8t1a11
any	0220420r21821b21h41l42r23t23w23y24124224324e24u45525625725825h25j25l25p25w25z26046126446526a26c26f26k26n26o27b47h27i47r27s27w28228h28k29129229529f29g29p29q29w2a42am2at4b22b42b62b72bh2bm2bn2br2bv2c32cf4cw2cz2d42d82d92dt2e42ec2em4eo2ev4ew2fi2fj2
any global	1h11l2
any grant	4115z1642
any longer	3y17b19f1am1b41br1ec1
any mor	0411b13t14315615l15p15w16116f16k17b17w18k19219519p1at2b21bh1bn1bv1c31cz1d41em1ev1fi1fj1
any new	6n1dt1
any nod	cf2e41
any project	2r15j17i2
any remark	5716o1
any repo	9g19q19w1
any repository	911b71e41
any user	ev1ew1
anybody	0n41r44144o46546c4br4cu4
anyon	7p48048g4am4an4b34el4
anyon els	am1an1
anyth	0141e41h41i41l42d42e42n44t85q45x45z46246g46n46z47c48a48m4c54cd4cf4d24ep4
anyth $	1h14t16g1ep1
anyth from	011d21
anyth on	1e11i12n15z1621
anyth under	4t16n1
anyway	b94
anywher	2e23p28x2942b62bc2eu2
anywher in	3p18x1941b61
api	0040140260340420520740820940a40b40c40e21521o41p41q41r21s41t21u21v22123a23f24i24j24q24r25025125527r27s4934944972a82b12bg4cg2ci2e22el2em2en2eo2
api $	1o21s1551bg1
api key	0010120210310720810920a10b10c20e17s2932942971a81
api limit	1t11v1
api main	4q14r1
api quota	1p11q21r11s11u1
api test	el1em1en1eo1
api token	0010210310a10b1
app	0l43j44544m25t46o27d27r47u47x47y48048148248448548648748848948a48b48c48d48e48f48g48h48k48l48m48n48o48p48q48r48s48t48u48v4924b24b34b44b54bq4br4bs4bt4bv4bw4bx4by4bz4cd4ce4cf4cx4cy4cz4d04d14el4em4en4eo4f34f48f8cfb8fccfd8ff8fgcfh4fj4
app $	7u17x17y18018118218418518718918b18d18e18f18l18n18p18q18s18t1b31bs1bt1bw1by1bz1ce1cx1cy1cz1el1em1en1eo1f31f41f83fg1
app and	8m1921fb1
app for	8k1fb1
app need	fd1fg1
app repo	5t17r1
app s	8u18v1f41ff1fg1fh1
app to	bx1d11
app with	fc2
appear	ax4bz4c34
appear on	bz1c31
application	0l42b45h2cv8dt4dv8dw8dy8
application $	dv2dw1dy1
application link	cv2
apply	1m41u43r45f45u46b86tc7w47x47z48548w4974a74bs4bu4bz4c44du4dv4dw8dx4dy4f94
apply it	5f15u1
apply suggestion	6t2
apply to	7x18w1971a71bs1bz1c41f91
approv	2e46546ca6di6ec6z470873a74276g7a881485489e8ag8c28d28e28g29929h29i29j29k29l49m49n4bm2bn2bo4bp6bq2bs4bt2bu2dt4dx8
approv $	6e17317a28118a1
approv need	6e1761
approv pr	6c16d16e1
approval	6c26d86z473276489a8ac9929h29i29j29k29l49m49n4bo4bp4bq2bs4bt2dt4
approval $	6d16z17618918a29n1bo1bs1dt2
approval are	8919m1
approval befor	8a19l1
approval check	9919i1
approval doe	7318919m1bp1
approval from	8a19n1
approval instead	bo1bs1
approval need	891bp1bt1
approval they	6d1761
approver	7428c28d28e28g2bm2bn2bp2bu2
approver $	bm1bn1bp1
approver group	8d18g1
archiv	0240w40x42q22r42z830431c32833834g35836837444447849g4ac4c44f45o4a48ehseiw
archiv $	0w12r12z13013113223323423513623714724f1
archiv a	491eh1
archiv for	0x12z1
archiv get	4a1eh1
archiv one	441a41
archiv repo	a41eh1ei2
archiv repository	eh1ei1
archiv rul	eh1ei1
archiv that	342
are	0020e20f60h40l40n20r20z21321441681921f21j21m21p21q21w22b42c22e22f42o42r42w43723a43c43e23i43p43w23z24144224424g24m24n24p44t24u25825925c25k45p25r26h46i66n86r26v26y26z27927d27i27j27p27q27r47x27y48028268748968b48g48h28m68o28r29149429929b29d29g29i49k29m29o69p2a54a72ac2ag4ai2ao2b06b24b62bd4bf2bq2br2bt4bu2bw2c12ca4cb2ce2cj2ck2cn2cu2cx2dd2df4dg2di4dn4dz4e32e42e62e82ea2ef2eg2eo2eq4et4ex4ey4f42
are $	6v1cu1
are activ	8229i1
are affect	581dz1
are all	0l10r1421df1di1
are allow	0h11f11p11q19o1eg1
are block	9k1b01
are configur	3p15k1
are creat	bw1c11
are cut	6n16y1
are declin	7y19d1
are enabl	8219o1
are green	6h19g1
are in	2o14414t15p16n17d1df1
are left	1613c13w16i28g1bd1dg1
are licens	1618g1
are miss	141591dz1
are my	ao1ca1
are no	191eq1
are not	1414118g1911941991a51
are on	2w13a27y19i1ca1e61ex1
are password	b02
are rebas	1m19o1
are refus	4m14p1
are requir	9m1eo1
are set	5k18b1
are stal	7x1dz1
are still	6i1dn1
are tag	2r1b21
are the	1j13z14p16r18918b18h1ai1et1f41
are ther	0010h13i24u15c16n17917i18m1911bt1ck1cx1e41eq1ey1
are trust	ac1cb1
are we	1621w12b22w16z17r1801dd1dn1
are withheld	8718m18o18r1
area	3j43k4
argo	0625148n4cy4cz4
argo cd	8n1cy1
argument	104
armor	cb4
around	4g46546y8eq4
array	b34b74
array whom	b31b71
arriv	e94
artwork	2m43n8
as	0020b20e20m20o20p20v20y20z21b21c21d21f21g22022242422e22l22q22r22u22v22y23n23o23x24124544844a84f24j24k24p24s44v24w25125c25m25n25o45s25u26326626926a66b86e26i26j46m46p26s46v27047227447527647c27e27i27q27r27s47v28928b28c48g28i68j49j29r2a64ad2ag2aj2an2ao4as2az4bb2bg6bm2bq4bt2bu4bx2bz2c22c74cb2co2cr4cs2dd2de2dg2dh2dm2dp2dq2du2dy2eb2em2ev2ew2f12
as $	1c17i18i1
as a	0010y11g12q12u14514814a24v15n15u16316b26j17017217417r17s28c18j19j1az1bx1cr1de1dm1du1
as admin	2012413x1a61ew1
as an	0z16b1as1c21co1ev1
as author	2e1691
as default	4514j1
as don	6m26s1
as in	bb1bg1
as inlin	6p1cr1
as it	0v14814a1
as mirror	dd1dp1dq1
as of	4k15s1
as one	6a16b1
as pass	bg2
as reviewer	6617417517618b18c18g1bq2bt1bu2
as sender	1b11d1
as soon	7017c1
as text	2l16a1
as the	2215c1dh1
as verify	ag1cb1
as well	0e12215m16i17v1eb1em1
as with	6j1c71
ask	00g01402e03604405m06807208i0920ai0bc0dk0ea0fe0g40hg0i60jg0k40lg0m40ne0p80qe0rc0t40ue0v20w40x40ze10413e14a16k17419g1a21ce1d61fe1h81i21jg1la1ma1n41og1pe1q21rc1ue1v21wg1x21yi1z220422223a24225e26227a28a2a42bk2cg2de2ei2fe2gg2h82i42je2k22lc2m42ni2oe2pa2qg2rk2se2t22uc2v22we2x42ya30e31c32633a34235c36637838439e3ac3b63cg3d83e63f83g83he3ik3j63k63li3m63n83o23pe3q23r43s23t23ug3v43wc3xg3y43zg40441g42k43844e46847m4864964a64b84c84d64ei4f64gk4h24ic4j24ki4lo4m44ng4og4po4q24ri4s64tq4ue4v84w44xi4y44z650i51652a53g54c55i56257858i59m5ag5bg5ci5di5e45fg5g85hk5ic5ji5kg5m25ni5o45p45qg5rc5si5tk5u65v45w45xg5ya5zg60m61262c63a64i65m66467868s6946ag6b86cm6d26e66f86gi6ha6ig6j66k66li6m46ns6oi6pi6q66rg6t26ua6vg6w46x86yg6zs70671c72273u74c75c76277278679e7a47b47c47de7em7f27gm7he7ic7jg7k47l47mi7n47oa7pm7qe7rk7s67t67uk7v47w67xm7ya7z880m81e82k83484g85686887k88489o8a28bk8c68d68eg8f28gi8hm8jk8k28l68mo8n68oe8pc8ro8s68tk8ua8va8we8x68y68ze90291e93a94295896e98299i9a29ba9c29dg9e29fa9ge9h69im9ji9k49l29me9n29og9p49qg9r49s29ta9u29vi9w29xc9y49zga04a1ea28a3ca4ka58a66a7ea82a94aacab2acaad4ae6ageaikajaak8alkam6an2aogap4aq8ar8as2at2auaawaaxgayaaz6b0eb12b2qb38b46b5mb6eb74b82b9iba8bb2bckbdabeebfmbg8bi2bj2bk2bl6bm2bo4bpebqabr4bs8btibugbv4bwibx6by2bz4c02c1cc36c44c5ic68c72c92cagcb4cc4cdoceicficg6ch4ciccjeckgclkcm6cnico2cp6cqgcrccs6ct4cuicvacwkcxkcy8cz2d0md1ad2cd32d42d5ed6ad72d8gd9ida4dbgdc4ddadeadfgdgadhadicdj2dkedl4dm6dnedoedp8dqadrcdscdtgducdv2dwcdx4dzce0ge1ae2ce3ae4ae58e6ee74e88eaeec2eecef2eg2eheei8ejcek4el2em8en6eokeqaer8etkeu6ev6ewkexgeymf08f16f2cf3af44f5ef68f78f9gfaifb4fc8fd2fe6ff8fg8fh6fi4fja
ask $	461bq1
ask a	3213613e1df1
ask for	3z14x15s16h16l17328h1a41aj1am1c31du1et1f31fj1
ask me	f61fi1
ask the	4v16p1de1dt1
ask to	2e1aq1bq1dt1du1
ask us	2x14b1
asmith	3s45v4614634
asset	4l2
assign	1242242e43r473474cbm4bn4bo4bp4br4bu4
assign reviewer	731br1
assign to	2e1741
at	0520c20d20h20j20k20s20w21922222k22n22o22p22s22u22w22z23423623c43h23o23p43s23u23y24a64h24k84l64p24r45225425e25g25h45i45q45s25v66026926c26j26n46o26p26q27127427a47d67g27m47p27q27u27v28828a28i68j28n28o28p28r28v29129k29l29n29q29r49v2a32au2av2aw4ax2ba2bbcbd2bu2bv2c02cf2cj4ck2cq2ct2cw4d04d74de2dh2du4e12e42e72en2es2ex2ez2f34f42f62fb2ff2fi2
at $	0s12o14l15i16j17d18j1ba1ck1cq1
at a	2z13414a14h14k14l15h15i17d28i18v1bb2d01dh1
at all	0h11912p13y14p15s16017p1911c01cf1cw1d01es1ex1
at commit	4a14r15218i1
at first	av1aw1
at hand	f31f61
at it	3616n17q1bb1bu1
at least	2k13s18a1
at lin	6p16q1
at login	ax1f31f41fb1fi1
at most	3o16n18819n1
at onc	0c10w12213s14r15v37a28n19r19v1bd1bv1d72e71ez1
at one	0510d17m27u18r1
at project	3p19k19l19q19r1
at tag	4a15h1
at the	0j12w14k34l15q28o18p1du2e11e41
at this	3c17417p18i1bb1cj2
at what	3u16c1
at which	3p1541711
atlassian	0w80x82s42t42u2
atlassian support	0w10x1
attach	0243p43r84b84c84d44e44f85k45m8cl4co4d84d94
attach $	3p1d91
attach archiv	4c14f1
attach fil	4d14e1
attach to	0213r14b14c15k1cl1d81
attachment	4bg4cg4do4ek4fo
attachment $	4d14e14f1
attachment 1203	4d14f1
attachment 45	4d14f1
attachment 512	4b14c14d14e14f1
attachment metadata	4d14e14f1
attachment need	4d14f1
attachment number	4b14e1
attempt	2346h47f4
attention	2n8
attribut	au4
audienc	0j40k4
audit	0040240440540a40f41j43p43x45545k45x46246c47g87h47j47p47r48m48w49b49v4ac4aqwar4aw4b24b64cx4d24eq4et4
audit log	041051aq3
audit machin	021d21
audit of	3x17g18m1b61
audit retention	aq3
audit show	001551
audit the	9b1ar1cx1et1
auditor	3x44a48149149h4a54
auditor want	3x14a1811
auth	0144o25225g25r26o26x26y28r4a42b04b14ck2cr2
auth for	011b11
authconfig	ar4as4at4au4av4aw4ax4ay4az4
authconfig idp	ar1as1at1au1av1
authconfig sso	ay1az1
authenticat	de4f18f24f34f44f74
authenticat $	de1f11
authentication	234ay4az4b04b14de4
authentication fallback	ay1az1
authenticator	f34f4cf64f8gfa4fb4fcgfd8ff4fgcfh8fi4fj8
authenticator $	f81fa1fc1fh2fj1
authenticator app	f41f82fc2fg2fj1
author	2e84o44pc4v45q45r45tg5u46546746886946jc6m86pc6s46v47347447647a48448649l4bx4
author $	4p16516916j16p16v1
author a	5t16p1
author and	4p15t15u1
author may	6716m16s1
author of	4v15q15r16816p1
author reviewer	2e1681731
author to	5t16j1
author verification	841861
authoris	cy4
authoriz	ds4dx8dy4
authy	fg4
auto	6f66g46h87027w67x47y67zc80c81a9c89d49e29fc9g89h8aw8br4bs4bt4ez4
auto creat	aw2
auto declin	7w37x27y19c49d29e1
auto merg	6f36g26h47017z68068159f69g49h4
auto reviewer	bs1bt1
autocomplet	2g47h4
autodeclin	7w67x47y29c89d49e2
automatic	6f46h87y47z48048189e89f89g49h8bm8bn4bo8bp4br4bs4bv4c04c24c44
automatic declin	9e2
automatic merg	6f16h27z18018129f29g19h2
automatic reviewer	bm2bn1bo2bp1br1bs1
automatically	6f87x48049g4bn8bo4bp4bq4bt4bu8c14e94ez4
automatically $	7x1bn1bq1bu2e91ez1
automatically in	801bn1bp1bt1
automerg	6fa6g86hg7067zc80c81a9fc9g89h8
automerg for	6f1701
availability	0v4dh4
availabl	0u40v42c48048289i4c54dh4dp4eb4ed4
availabl $	0u10v1801dp1
availabl on	c51dh1ed1
availabl to	8229i1
avatar	2me3m43ng3om4b44c24d24e44f27d2amoanof28
avatar for	3o1am1
avatar of	am1an2
avatar png	3n13o1am1an1
aw	944a74
aw key	941a71
away	0420720e41e43y24344644q45p26146726k26q47247847l47z28348y2aq4b44bv2cg2dj4dv2dy4f02
away $	4614q1aq1b41dy1
away from	0e11e1721
away my	671781f01
away the	0410717z1cg1
azur	ar8as8at4
azur ad	ar2as2at1
b	4h8594bu2d74
b $	4h1591
b but	4h1d71
b2	cc4
b5c6d7	4p2
back	0v41t42t42v43h44v44w25045145585946946d66m86q26s471477c7o47u47w87z48849889c89f4am4b82bj2bs4da4f08fi4
back $	4v15015116d1
back a	771b81
back from	bs1da1
back into	591771
back my	4w16q1
back to	0v11t12t12v13h15526916m27717w27z19819c29f1am1fi1
backend	0420r41242242943v48c48e48f48g49q49r29s49t49u4bm4
backend $	0r1291
backend lead	8c18e18f18g1
backend review	9q19t1
backend reviewer	9s19u1
background	2z4ae4
backlog	2o4e28e38
backlog $	e22e32
backport	662bc4
backup	0b42z4b14f38f7cfeg
backup cod	f32f73fe4
backward	4j4
bad	2h4bb2cr4
badg	2o83n4ag4ah4bd4
badg count	2o1bd1
badg on	ag1ah1
balancer	df4
bamboo	bf8bg4
bamboo $	bf1bg1
ban	3y4b04
banner	0ic0jc0kc
bar	1d46p4dc4
bas	2d42u44444h454c5d4698716a44di4dk4dl8dw8dx4ee4ex8
bas $	542
bas branch	5d1692
bas commit	541711
bas get	541711
bas on	2d14h1
bas url	di1dk1dl2dw2dx1ee1ex2
bash	2h42i42j4
bash script	2h12i12j1
basic	2j43l48p48r49x4b0gb1g
basic $	b01b11
basic auth	8r1b01b11
basic authentication	b01b11
basic credential	8p19x1
basic info	2j13l1
basicauth	b04b14
basicauth config	b01b11
batch	a64ao4cr4eb4
batch of	a61cr1eb1
bb	8n28p4
be	0920z21d21e21h21k21l21t21u225a2642922a22r22v23043943a23w24124624944a24y25e45y25z26126426926f26g26i46j26t26u26v26z47427b27l27o48028128948b28c48g28y29p29u2ad2ah2aj2ao2av2b22b42b82ba2bm2bn2bq2br2bu4c54c62ce2cf2cg2d12dn2e22e32eb2ek2el2em2en2eo2ey2fg2
be abl	0911e15y1611811b81d11ek1
be ad	3w14115z16418g1bu1
be delet	0z1b21
be don	6i16j1891cg1
be forgotten	252262
be grant	1h11l1
be green	el1em1en1eo1
be in	291301
be index	ce1cf1
be merg	6f16g16i16v16z2
be pick	8b18c1
be rebas	c52
be replicat	dn1e31
be skip	7o18y1
be the	4y15e1
be very	3013914a1
bearer	0b8
bearer token	0b2
becaus	1746047f48y49549d4e04
becaus of	6018y1951
becaus the	1717f1
becom	2d4du4
been	2e23h23z24e24o25q25t25x26226426526826g26l2cf2ch2
been given	621641
befor	0240540h42c42f42p42y43083943b45345845b45c45j46f46ic6jc6l46p46u46y46z47947g47m47x47y487489c8a48h48i48p49e49lc9n49x4ax4bu8c14c24c34c84cp4d94dw4el8eo4eq4f24f54f64f74ff4
befor and	3b15316y1
befor i	0510h12c12p12y15815c16l17917m18718h18p19x1bu1cp1d91f21f71ff1
befor idl	7y19e1
befor merg	6i16j26u18929l39n1c11c21c31el1eo1
befor refactor	8i1c81
befor we	021391dw1
began	794
begin	0o42z43844h47e4c82cb4eg4ff8fg8fh8
begin $	4h17e1ff1
begin the	2z1381fg1fh1
begun	784
behalf	1z4294de4
behalf of	291de1
behaviour	az4
behind	0d42342k43l44p45986d47u4964al4ba4c64cv8d54df4dg8do4dz4e24ee4ey8
behind $	591cv1dz1ey1
behind main	591c61
behind the	df1dg1ey1
being	3144245e4aw4b34cj4
belong	0a41342782844744e49t4cq4cu8cv4cw4de4ee4
belong to	0a11312722814714e19t1cq1cu2cv1cw1de1ee1
below	0g44m44w45i86r4
below a	5i16r1
beneath	5i45r4
berg	204
berlin	0k40v4db4dc4di4dj4dk4dl4dn4e54e64e74ea4ed4ee4
berlin $	0v1dn1ea1ee1
besid	1r42m44f46v47r4934a74ax4az4cr4cx4
besid the	4f17r1931cr1
best	544714
best common	541711
beta	8i48j4c74
better	0940e43m4
better nam	0910e1
between	0q44nk4o454458c5985ac5bg5fc5gg6y4bu8dz4e94ee4
between and	5815a1
between branch	5815b1
between mirror	dz1ee1
between sinc	4n15f15g1
between tag	5915a1
between the	5415b1
between thes	5f1bu1
between two	4n14o15815a15f15g1bu1
beyond	124224cr4
beyond the	121221
big	2h42o44b44l45285a86x4
big is	2o14l15215a2
bill	0240544444544945i25o45t47r4
bill api	0217r1
bill repo	051491
bill servic	441451
bin	0c44647t4
bin it	0c1461
binary	0w40x42m44a44c46n47d4
binary need	0x14c1
bisect	bb2
bit	0g40h4
bitbucket	0b20g20h40i20j20k20l60n20o20p20q40s20u20y20z21621721841921a41b41c61d61e21f21g21h21j21k21m21o21w21x21y21z22322b62c22d22f22g22h62i22k22n22p22s22u22y42z23423i23j23o24s45126e26h26u46z27x27y28m28n28p69d29e29p29w29x4a72a82ac2ad2ae2af2ag4ah4ai2aj2ak2am2an2ao2ar2as2bg2bu2c52ca2cc2co2cv4di2dj2ee2er2ex2f62fh2
bitbucket $	0g10i10l10n10o10p10s10y11811a11e11f11g11h11j11m11o11x12b12g12h12k12n12p12u12y13413i13j13o1ac1ad1af1ai1aj1an1ao1ar1cc1di1dj1
bitbucket acm	1c11d1
bitbucket admin	1k1a71
bitbucket and	0q20z1
bitbucket as	0b1co1
bitbucket ask	231f61
bitbucket call	8m18p1
bitbucket can	2h2
bitbucket for	1y12i1ex1
bitbucket from	7y19e1
bitbucket project	cv2
bitbucket reach	8p19x1
bitbucket s	1b21c21d1ah1
bitbucket server	2b18p19x1
bitbucket sign	ag2ah1
bitbucket that	4s15116e1bg1
bitbucket to	1a16h1as1fh1
blam	4lc554
blank	454
blanket	424434
blast	d88d98
blast radius	d82d92
blind	914a54
blind spot	911a51
blob	4e4
block	0q42344q45l46j46m46z47647k48549449k4b04b14b24b38b44b54bl8cb8cm4e08e44el8em4
block by	2319k1bl1
block deletion	b31b51
block for	cb2
block merg	el2
block the	4q16z1cm1
blocker	6i86j66k66l86m66p46s4824
blocker comment	6i26j26k16l26m1
blu	2q42r45w45x45y4
blu $	2q12r1
blurb	3m4
bob	1241i41k41t43s43y44044t45345v46146349r49u4bo4
bob and	1213s1
bob from	1k1401
bob left	6119u1
bob s	1i11t13y14t1531
body	1d42042l44846u8b34b74ct4d74dc4
body is	1d1b31b71dc1
body that	6u2
bogus	4q44z4
bookmark	8i4
bootstrap	454
bot	00801c02803804805806c0780880980a40b41k41o81r81s81t41u81vc1x41z42342442a46746q47227t48n28p48s4al4an4b14b34cb4cy4cz4d14es4et4eu4
bot $	0110a10b11o11r11s11t11u11v2241al1an1b11b31cb1es1et1
bot credential	002011021071091
bot must	071d11
bot s	0616q1
bot that	7t1cy1
bot token	011021032041052062082091
bot user	1k11z1
both	1s42x45446647k47s48o4
both need	7k17s1
bought	174
bounc	ch4
boundary	7v4
branch	0ms0nq0ok2dg4524824924gz4gt4hz4hd4iw4js4k44mc4oa58i59a5ag5bm5c45dq5em5q465866k68c69c6tc6v86x471g7d87e47gk7hz7h9874884b2mb3ob4ib5ob6ob7eb8gb9kbazbadbbzbb7bczbc5bs4bucbx4bz4c24c48c6gc7cck4dr4el4enceoceycez4f0g
branch $	0m30n10o12d14514814g34h24i14j34o25815a15b35d25e16526916t26v17d17g17h1881b21b32b41b62b71b81b91ba3bc3bu2c41c71eo1f01
branch are	4g1871b61
branch at	4h1bb5ez1
branch by	4g14i1ck1
branch contain	bc3
branch creat	4h1bb1
branch default	4i24j1
branch delet	0m17h1ba1
branch develop	4k14m15815c15q17d17e1c71
branch do	4g15d27h1
branch doe	4g14i1681
branch for	0n14g24h25e1661b71bb1
branch from	4h15815915b1bb1
branch get	0n15d1
branch i	2d1661
branch in	b42ba2bz1c61
branch is	6817g1b21ba1
branch list	4g17h1
branch lock	b61b81
branch matcher	en1eo1
branch my	691f01
branch nam	0m30n20o25d17h1b31
branch need	6t16x1bx1c21el1en1
branch no	661ba1
branch of	0m10n10o12d14g24o15d16v1712b31c61dr1ey1
branch off	4h2bb1
branch on	0o1bb1
branch or	4916616917g1b31b71c71
branch pattern	b51b91
branch permission	b22b32b42b53b62b71b81b93
branch point	711ba1en1
branch r	4g1bc1
branch restriction	b21b41b51b61b81b91
branch rul	b21b53b81b91
branch set	0n10o15e1
branch that	7h1bc2c41
branch the	4i14j25e1
branch to	5e1f01
branch util	ba1bb1bc1
branch with	4g27h1c61
brand	3o45d4
break	3243644v25f4
break off	321361
breakdown	8v4
bridg	8n48p48q49w49y4
brief	a34
bring	0v43483543645045a46v47087787r4c68f08
bring in	3413515a1
bring into	6v1701
broad	8y4
broaden	ab4
brok	554f34ff4
broken	2y47f8cd8cg4cig
broken index	cg1ci1
broken repo	7f1ci1
brought	374554
brows	3i44444k44l4dq4
browser	az4bl8
browser security	bl2
brut	234
bucket	1p81q41t4
bucket $	1p11q11t1
bug	2k42t44c44p47n4bc4ck4cr4ct8cu8cw4
bug $	2t1cu2
bug from	ct2
bug that	ck1cw1
bugfix	4h2662ba4bu2
build	0140220340460520620740820940a40b60k20l80w40x41o21s21v62b82cw4n84qw4ru4ss4v26126626f66g26o27027227e48048148448828948ac8h48i48j48n88o68p28q29g89h69j49l89m49n89w49x29y2al6an4b32b52bb2bdsbembfobgmc84cb4cg4cx4cyecz4d12d26d3ad48d54d6ad78d94df4elzel1emsenseozeo1es4et4eu4
build $	0l12c24n18118a19n1cy1el2em1
build 2291	8i18j1c81
build agent	d31d41d61d72d91
build and	0w10x17e1en1
build are	9g1bd1
build bot	0a10b1al1an1cb1es1et1eu1
build check	9j19m1el1em1en1eo1
build count	bd1be1
build for	4r18a1bd1
build gat	en1eo1
build in	801en1
build merg	841em1en1
build must	9l1eo1
build number	2b2bd1
build of	4q24r24s18a1be1bf1
build on	4s1eo1
build repo	el1em1en1eo1
build result	4s1bf1bg1
build server	cx1cy2cz1d21d31d41d51d61
build status	2c24q14r1bd1be1bf2bg1
build succ	9g19h1
build version	0l1df1
build with	4r1bf1eo1
build07	cy4cz4
built	934a74
built in	931a71
bulk	1281s43s85v4928bd8cr4d78eb4
bulk $	1s1921bd1eb1
bulk add	121cr1
bulk remov	3s15v1d71
bump	4m46j2bx4by4
bump the	4m1bx1
bunch	1s4
bundl	0w80x84a45u48648c89r8
bundl of	0w10x24a19r1
business	eb4
but	1h21l23q24d24h24i25825l26h4762792882b12ba2cc2cp2d72f32f72
but keep	3q15l1cc1cp1
but leav	4d1d71
but my	f31f71
but not	581791
but only	4i1761ba1
button	6z48049g4av4ax8c54eh4f04
button in	8019g1
button of	6z1av1
by	0420540820d20n20s41821a21f21i21l21m61r21x21y22322e42f22h22m42q22r62s23323723823f23g23i23k23l23o23t23x43z24264344424924f24g24i24m24o24p24q24r24t25225325525b25d25e25h25j25k45r25t65u26246526726b46f46g46k26n46p26s26t26u26v66w26x26y47247327527727b27d27h27o27r27u27x27y27z28068148428548628728c28e28f28j28m28n28o28r48t28u48x29129629929d49g29k29o49t29z2a46a72aa2ag2ai2al2an4ao2as2at2av2aw4b22b32b54b94ba2bf2bg2bh2bi2bj2bl2bm6bo2bp2bq4br2bs2bu4bx2c82cc4ck8cp2cq4cr2cs4cw2d02d52d92da2db2dc2dd2dg2do4dp4dr2dt2du2e42e82eb4ek2es2ev2ew4ex2ey2ez2f32f64f74f84f96fa4
by $	5t16s1
by a	1x14t16n17h18519k1bx1dg1
by accident	4216k1bj1
by an	651fa1
by authenticator	f82
by commit	4m16b16v1
by default	0n11m23o14224325d15e16u18718m18o18r19o1an1bm2bu1cw1da1db1dc1
by fil	ck1cr1
by hand	6t1aw1bq1
by hash	4p1dp1
by hook	8t18u1
by id	0813818e19619z1b51b92d51eb1ev1ew1
by it	0410510d12q13g14r17u18418r19t1at1bf1cc1cq1cs2d01do1dr1
by itself	6f16g17x17y19d1br1bu1ey1ez1
by lin	5b16y2ck1cq1
by mail	1a16b1
by mistak	3k13t14914q16716f1751771bh1c81ek1
by nam	0s12s13i13z14414g15h16227r18j1a42ai1
by number	aa1do1ew1
by numeric	8c18f1bm1bo1bq1dp1
by one	0s1ba1
by pull	6n16x1
by saml	as1f91
by severity	3313713f1
by sha	551bg1
by sourc	bm1bq1
by the	1m12f12m14i14o15j16v17o18019119o1a71ag1aw1b51dd1du1
by themselv	7z18028128n19g1e81
by topic	2r2
by user	1r1721
bypass	ay4b54b98
byt	4l4
c	d74
c3	cc4
c3d4	bd4
c77	cc4
ca	ac8adcae8afc
ca $	ae1af1
ca for	ac1ad3af2
cach	6p26y2bb2
call	0140220320520620920a20b20n21021141521p21q21y21z22122g43223623e23i23j23s23x24124524h24i44j25h25t25v26f27227h27s28m28n48o28p28q48t28u29229m29v29w29x29y2a14ai2aq2b12da2db2dc2en2
call $	0510a12g23i13s14j15h19219m19x1
call are	1p11q1
call from	0n18t1
call it	0613213e14h18p1
call mak	0110310b1
call off	3616f1
call on	0217218o1
call that	151211
call the	0911119y1
call to	4i15v1a11
call user	aq1da1db1dc1
call when	8m19v1
callback	8mc8n88oc8p88qc8r88sc8t88u88vc9v49w89x89y89z8a0ca1ca28a38
callback $	8m18n18o18p18q18r18s18v19v19w19y1a01a12a31
callback fail	8t18u1a21
callback healthy	8v1a31
callback in	8o18q18t18u1a21
callback of	8m2a01
callback that	8o19y19z1
callback url	8p18s1
caller	f54f64f94fa4fd4fe4fh4fi4fj4
caller ha	f51fa1
caller s	f61f91fd1fe1fh1
cam	3448h4aw4dv4
can	0020320420b20h40q40v20z41021721h21l21x21y22322542b22c42f22h42r23023623923h23i43j23l23m23u23x44244424624724844944c24h24l25f25j25n25r25t25u45y26086326726826926b26c26i26z67927i27l27q27t28028228928b48c48g88m28o28p29829929a29b29g29i29q29x2a46ar2as2at2ax2b24b32b62bb2c54cm2cx6d24d52d84d94ds4eh4ei4ej2ek2eu4ev2ey2f22f52f62f92ff2fh2fj4
can access	d81d91
can add	4l1fh1
can apply	5f15u1
can be	0z12513013914616916z17l18b18c2c51
can bitbucket	8p19x1
can chang	491f61
can clon	cx2d21d91
can freez	eh1ei1
can get	0013u1
can go	0411x16i17t1891
can i	0z12f16718b1a41b21ds2f51
can log	as1at1
can peopl	4715n1ar1ax1
can pick	5t19q1
can pr	8019g1
can push	1713x1a41b21b61cx1eu1
can reach	2b1d81
can read	4915j16017i18g1
can really	3x18g1
can repo	9b1eh1
can run	2h2
can see	2r13i23m16027918g1a41
can t	1h11l12314815y16316z1981ej1eu1ev1f21f91ff1fj1
can the	421c51
can this	2c16z1ey1
can we	7q1821
can writ	3h1b31d21
can you	3j14c1
cancel	3283683e85w46d46f86w8788br4
cancel $	3213613e1
cancel a	6f16w1
cancel my	6d16w1781
cancel the	3e15w1781br1
cancell	be4
candidat	1483w84145o45z4
candidat among	3w15z1
candidat for	142
candidat to	3w1411
cannot	1k41l42343v44047447s49a8ad4b24c64
cannot be	741ad1b21c61
cannot lower	3v1401
cap	1q44n44t4
capability	2c42f4
capability get	2c12f1
capacity	1p41q41s41v4
capacity and	1p11q11s11v1
captcha	23kf14f2k
captcha $	f11f21
captcha for	231f21
caption	4f4
car	564
carry	2642q42r85n45p45u46h46v4bl4ew4
carry $	5n1ew1
carry a	2r15u16v1
carry it	2612q1
carry the	2r15p1
cart	4o25825925a25b4
cas	0w42v42w4ct2
cas $	2v12w1
cat	2l47d8
catch	6c47s47v4904944f08
catch up	f02
categoris	5n45o8
category	2p42q42r4
caus	524
cd	0622f44z45048n4cy4
cd tool	2f14z1
center	0l82z8
centrally	9a4
cert	7q4ac4ad4ae8af4ar4au4
certain	3d4654964e64
certain project	961e61
certificat	0p48p48r48s49z4acgadgaecafcar8au4av8
certificat $	8p18r19z1ad1ae1ar2av1
certificat from	af2
certificat to	0p1ad2
challeng	234f24
chang	01203206g0980eg0g40k80n40oa0v80w21ac1dg1g41k41n61q41u41v21z220g24e2542942ac2d42k82t62v62x23me3o83r63v23y44024324524984f24ja4mg4ni4o44s44tg4x44ye51652a53c55856258m5a65b45e85f85g85k25mc5n25qi5re5x25y463466469g6ag6d46f26g26j26l46m86nm6p46r46s86ta6w46xe6yk70473876k7747a27b27ga7ha7m47ng7q27r27t27vg7y27z280681286487688c8a68c28fe8l48n48r28sc8u490g97g9a49b29c29d29e29f29g49h29i29j29l29n89o29p49q29s29uca0ca24a72a92abaad4ae4ag2ah2ajiakean8ao2apiavcaz4b12b24b32b52b64b92bg6bi2bk2bl4boebq2bsebu8bv2bw2bx4by2bzcc02c12c24c4cc54c62c92co2cr8csccucd1ad66db2dc4dh4dl8e2ge3ce74e96ea2ed2ef2eg4ei8ek4en8eo4ep4eq4es2ey2ez6f02f54f64f74fcafgi
chang $	5515815f15q16616a16p16t16y1731761a21ap1e21ep1eq1fg1
chang 2	f51f61
chang a	0v12014m17v18f18s19u1ab1bo1bs1en1
chang activity	7g17h1
chang between	4n15f1
chang by	4t16n1
chang for	bs1cu2
chang her	201fc1
chang in	5215325815b15g16n16y2b21
chang it	0610910e11u12012413r15q15r16l17m19a1
chang lin	6x1cr2
chang list	4n14t15816n1
chang login	2a2
chang my	6w1761aj1ak1an1ap1
chang nam	3m1491
chang need	e31eo1
chang noth	251c51
chang of	5r16a2701
chang on	7317618n1
chang one	ap1bz1c41
chang path	4n15816n17n1
chang per	5q25r1
chang queu	e21e31
chang scop	0620e1
chang team	2913y18f1
chang that	5319g1cu1
chang the	0k10o11a11d12413m24914j14m14t14y25m16916d16m16s1881901971a01av2bz1c41cs1f71
chang to	4m15215g16x26y17v18l1971bu1fc1fg1
chang what	0e15q1d61
chang which	7g1901
chang who	1d1bs2ei1
chang your	aj1ak1
changelog	4l44o86j46m48h4bw4bx4by2bz2c12c22c34c44
changelog $	6j18h1bx1
character	5o4
chart	0345i45r2
chas	734
chatty	2u4
check	0520q42562b22h22m42q22s23043223623943e23q23r24224i24r25e25k25s26g46h46j26m26v26z87027e27o67p67q67x27z28048128268468588668948a28p28s28v29129329829949a29b29f29g49h29ie9j89k89l69m69n49x4a32a62ac2ae2ag2b42ba2bg4br2bx2c54cd2cf2cl2cm2cn2cp2cq2de6dg4di2dq4dw2dx2dz2el4em6en8eo6f12f52f92fa2
check $	0q12512m23r16z17q18518619i49k29l29n19x1a61bg1c51de1em1en1
check 409	3213613e1
check 5	em1en1
check are	6h19i2
check configuration	9m19n1
check for	2q16z17o17p18119319l1bg1el1
check from	822
check if	2516g17x1ag1cf1f51f91
check in	di1en1
check it	b41br1dx1
check of	2h18218418518618918v1a31cm1cp1cq1dq1eo1
check off	6m17p17q1dg1
check on	6j17o17q18518s19j1
check pass	6g16h17017z18019f19g29h1
check report	cn1dg1
check selection	301391
check that	2b14216z1eo1
check the	0510q12s13013915s17e18p19j1cd1
check whether	2517p1801991c51f11
checker	5l45m48248348548749k4ck4cm4cr4
checklist	6i46j46k46l46m4bvcbw8bx8bycbzgc0gc1cc2gc3gc4c
checklist $	bv1bw1c01c11c31c41
checklist befor	c11c21c31
checklist entry	6j1by1bz1
checklist item	6l1bx1by1bz3c02c22c32c41
checklist of	bv1bx1by1c21
checklist point	6k16m1
checkout	4744944h84m45n45o45p46547r47t47u47v4a44
checkout $	4715o15p1
checkout b	4h2
checkout servic	4917r17t17u17v1a41
checkpoint	364
checksum	4f4dp4dq4dr4
checksum of	dp1dq1dr1
chen	8f4bs4
choic	0h40m43948048b49f8ax4da4
choic $	0m13918b19f1
choic of	0h19f1
choos	3047h48i4984db4dc4e74
chos	324
chosen	3848c4e64ea4
chris	1244049u4bo4
chris to	1219u1
churn	5285a46x8
churn of	5216x1
ci	0140220340420520740820920k21o21s21v62c84n24q44r44s46126626f26g27028828n28o28q29h29w29y2al2b32b52bd4be2bf4bg6cy4d12d22d32d62el4em4en4eo4
ci $	8n19h19w19y1cy1en1
ci account	1o11s11v2
ci bot	0711v1
ci is	0k16g1b31
ci job	0310714r1
ci mandatory	eo2
ci must	4n1el2
ci old	6118o18q1
ci result	4q24s1bf2
ci server	bg1d21d31
ci status	2c1bg1
ci summary	bd2be1
ci token	011021041051081091
ci2	8s2
cipher	0h4
circl	8b48c48d48e48f4
city	8q4bf4bg4
city $	bf1bg1
claim	1d4
class	2s42t45h4
class $	2s12t1
clean	0440y41x43s44q44w46k47f87l47x47y48348m49y4ba8c84cm4dv8ep8
clean out	6k17l1831
clean that	4q19y1
clean up	0410y11x13s14w17f27x17y18m1ba2c81dv2ep2
cleanup	2647y4
clear	0i80m81b82344d84q84z45p47847w47z48349f4am4bv4c08c94cp8da8es4
clear all	cp1es1
clear it	2314q1
clear my	c91da1
clear the	0i10m11b14d14z15p17w1am1bv1da1
click	6g4814aq4bh4
client	1q44l27s47t47v4as4au8av8de4
client $	1q17s17t1as1au1de1
client secret	av2
clock	dd4
clon	0140q41843e43m447k4884a45d85e85u4cx8cy8cz4d14d28d38d44d98dacdbgdcgdg4dhcdsget8eu4exg
clon $	4a15d1cx1cy1d21d92dc1dg1ds1et1
clon address	471dh1
clon all	d32
clon anyth	011d21
clon by	dc1ex1
clon from	d41da1db1dc1ex1
clon location	da1db1dc1ds1
clon over	eu1ex1
clon payment	cx1cy1cz1
clon url	3m1472da1db1dh1
clos	1641x43k84386746926m46s86w87787w47xc7yc9d89ecaq4dj4ef4
clos $	7x19d1
clos a	3k16s1
clos in	7x19d1
clos it	6716m1
clos of	7x17y1
clos pr	7717y19e1
clos stal	7y19e1
clos the	1x14316s1dj1ef1
clos to	161431
cluster	0lk344384ce4df4
cluster need	341381
cod	0k41742j42k42l82t43j83k43m83p83r44484584a84m44v45245545bc5c45k45s85t86046686ag6d46p46tc6x86y48c48p49149q89r49x4a4cad4b34b44b74bm4bn4bo4bp8bq8br8bs8bt8cdgce4cf8cgcciccj4ckccl4cm4cn4co4cq4cr6ct4cucf3zf31f4wf54f7zf79f8kfbkfcgfdcfezfedff8fg8fhcfi4fj8
cod $	1712j12t13m14514a14m15s26016a36t29119x1f36f42f51f76f82fb2fc2fd1fe5ff1fg1fh2fi1
cod 123456	f41f81fb1fc1
cod abcd	f31f71
cod bas	441a41
cod chang	6a16p1cu1
cod creat	f31f41f71
cod for	f81fe1ff1fg1
cod freez	0k1b31b41b71
cod in	3j15215t16t1fb1
cod insight	ck2cl2cm2cn2co2cq2cr1
cod of	2l23m1441a42f41f81fb1fc1fd1fe1fj1
cod on	3r1661cu1fh1
cod owner	8c19q19r1bm1bn1bo1bp1bq2br2bs2bt2
cod review	5515t1661ct1
cod reviewer	9q1bp1
cod search	cd3ce1cf2cg3ci3cj1
cod smell	ck2cr1
cod that	3p15b25k1
codebas	2r43h44444545h4a44dh4e14eh4ei4ej4ek4
codebas $	441451a41dh1eh1ei1ej1ek1
codeowner	4m4
collaborator	3z4638
collaborator $	3z1631
colleagu	0a21421z22e23s23y24024126326427428f2al2
colleagu $	1z12e1401al1
collect	0w44u4
com	1a41b41cc1dc1w81y82m42s42t42z43943x45546947w48388488548648748849j49w29x29y4ai4bt4bx4c14ck4cm4cn8co4cp4cq4cr4cs4db4eo4
com $	1c11d19y1ai1db1
com acm	2m18318418518618718819j1cm1cn2co1cp1cq1cr1cs1
com along	2z1391
com as	1b11d1
com atlassian	2s12t1
com exampl	831841
com from	1c11d21w21y2bt1bx1c11ck1
comment	2y84b44cg4t84uc4vc4wk4xs4yk5385645746a46c86i66j46k26l46m66n46os6pk6qo6rs6so6to6yc78c79c7ac7c48n48u4am4bhobiobjobksctk
comment $	4c24y16o16p16r26s16y17817a18u1am1bh2bj2bk1
comment 117	4v14w14x14y1
comment 17	6r1bk1
comment 77	bh1bi1
comment 88	4w14y1
comment and	6t17a2
comment creat	4v16j16p1
comment delet	4w16k16q1
comment fail	6q1ct1
comment get	4x16l16r1
comment in	5316o16y1781
comment list	4u16i16o1
comment need	6c16i1
comment of	6i16q16y1791bk1
comment on	4u24v14w16c16n16o36p26t17927c1bh1bi2
comment reaction	bh1bi1bj1bk1
comment tak	6a16o1
comment to	5716t1
comment updat	4y16m16s1
comment with	4x15316l16r17a1bi1bk1
commercial	1645s4
commit	0c41mc1n82h42m43q44a84g44hc4i44l44mk4nc4ow4pw4qk4ro4so4tw4uw4vz4v14ws4xw4ys4zk50g51g52w53s54o55o56s57s59z5915fk5gc5k45l45m45qg5rc5uk6bg6tg6us6vz6v16y471c7647g47p47s482883484885886c8788848948a88ig8jg9449i49j49k49l89m49n89oc9pcacgadgaf8aggahcan4b24b38bbgbcobdsbegbfgbgcbhwbizbi1c6gc74c84c98cakcbccc4cdccksclscmocngcoscpccqccrccs8cuocw8dg4dz4ey4f08
commit $	4h24i14l14p44q14r34s24t24u44v44w34x24y34z35025115255325425635745915f15g15q25u16u26v17618918a18i29n19o29p1ac2ad3af1ah1an1b31bb2bc1bd1be2bf2bh2bi5c61c91ca3cb1cd1ck4cl3cm4co1cp2cq1cr2cs1cu1ey1
commit a	6t17s1
commit and	4n14o14p1cd1cl1cn1f01
commit as	4s25u16b18i1bg1
commit author	8418619l1
commit behind	591c61
commit belong	cu2
commit build	4q14r14s1
commit by	1m14o14p14r16b16v1bi1cw1
commit chang	4t1521531
commit checker	821831871
commit comment	4u14v14w24x44y3531bh3bi2
commit deployment	4z1501511
commit did	541711
commit diff	521531
commit discussion	4x1bh1
commit doe	5f16v1
commit for	5415q16b1bd1
commit format	2m13q19j19m1
commit from	5u1ah1ck1
commit get	4p1bc1be1bf1
commit hash	4o1bd1be1bg1
commit hook	841851
commit id	4m1541
commit in	1n14a14p15516v18a1bd1cl1
commit is	4w15918j1
commit it	4m15718j1
commit itself	4v1ag1
commit list	4o15916v1cu1
commit messag	1m21n12h14m15k15l15m16b16u26v18218518618718819k19l19n19o19p1
commit need	4n14q14z1551561571
commit not	4y1bh1
commit of	4g14o14r14s15916b16u16v27128j2c61cd1ck1cw2
commit on	4o15f16v1c61f01
commit or	4a14u15115f15g15u1co1
commit pass	551co1
commit remark	4x1bh1bi1
commit report	cl1cm1cn1co1cp1cq1cr1cs1
commit show	4q1ad1
commit sign	ag1c91ca1cb1
commit signatur	ac1af1
commit stat	bd1be1
commit straight	4h1b21
commit that	4v25115915q15r16t1ah1bb1cu1
commit the	4m16t1
commit to	4o15215u16v1b31
commit watch	561571
commit what	cl1dg1
commit with	4t28i1cn1co1
committer	4p49l4
common	544714ay4
common ancestor	542712
compact	ap8
company	0o41n41x82042e42p44144284388f4a54a74a88a98aa8ab8ad4as8az4ei4ej4ek4es4f94fb4ff4
company $	1n11x12e1431a51a81ek1
company login	as1az1
company read	421431
company s	2p1as1f91
company wid	a71a81a92aa2ab2ei1ej1
compar	2844i458c5985a85bg5f4dpcdqc
compar diff	5a15b1
compar replica	dp1dq1
compar them	dp1dq1
compar with	2815825915a15b1
compatibility	724
compatibl	4j4
complain	3343f47k48w4984cq4
complain about	3313f17k18w1cq1
complet	0w42m42p43d43x45h46a46m87087a87d48o4b74d34e84es4f34f44fb8fc8fd8
complet list	2p13x18o1
complet my	7a1fd1
complet set	0w1es1
complet the	6m17a1f31fb1
completely	1i42i44645f45w46747q4834
completely $	1i12i14615f15w17q1831
complianc	8949a4er4
component	4l29949b4
component key	9919b1
compress	4a4
compromis	244af4c94cz4d44d74dj4
condens	8v4a34
condens stat	8v1a31
condition	6h49i4bm4bn8bo8bp8bq4br8bs8bt8el4em8en8eo4
condition creat	bm1bq1el1
condition for	bp1em1
condition item	bn1bo1br1bs1em1en1
condition list	bp1bt1eo1
condition that	9i1bn1bt1
config	0p21821n64924m27w28368528748828a29229729829c29f29m29p2aq2au2ay2b02b12do2e62
config $	1811n18518719f1ay1
config for	981au1
config in	4m1831
config of	8719c19m1e61
configur	0m40n41981a81w42h43p45d45k87r48348448788889n89z4e24
configur $	1w18719z1
configur a	8819n1
configur at	1913p1
configur in	5k1871
configur outgo	1a2
configuration	1827z28349a29m29n29v29z2ag2ah2e62e72
configuration $	9m19n1e61e71
confirm	f58f6cf74f84fb4fc8fd8
confirm it	f61f81fb1
confirm my	f51f61f71fc1fd1
conflict	6t46zc704c54f04
conflict and	6z1701
conflict with	6z1f01
connect	1w48n48p49x4asgcv4di4du4ee4
connect to	1w18p19x1ee1
connection	7s48p49x4ar4at4au8av4ee4
connection $	at1au1av1
connection of	ar1ee1
connectivity	0q89x4
connector	8n4
consist	6v48e4
consist of	6v18e1
consistency	dp4dq4
const	6t2
consultant	1z4
consum	1l4
contact	al4bz4
contain	4445545h45z46748848f48h4ai4bck
contain $	4415h1ai1bc2
contain a	551671
container	3i43j83k4co4
container for	3j2
content	0j42k42l44a44c84l44mc7d8bl8dp8dq8dr8dzgea4
content $	4m1dz1
content get	2l1dz1
content hash	dp2dq2dr1
content of	4c24l14m27d2ea1
content security	bl2
context	1141341441542142742842946a4
context need	111151
context pag	131141
continu	798
contract	5v4
contractor	0440740y41041e41g43s43t45845v45w45y4614cz4
contractor s	041581cz1
contractor should	3t15w1
contribut	4845ce
contribut to	4815c1
contribution	5c8
contribution guidelin	5c2
contributor	4044845cc5t4
contributor $	5c2
control	0pe988f94
control plan	0p3
convention	5c4
conversation	6c86s8f34f44fb4ff4
conversation 3f1c	f31f41fb1ff1
convert	2y8694
copy	0p434448k5jc7i8dh4dn4dp4dy4e24e68e74e88e94ea8eb4ecced8
copy $	4817i1dn1e21ea1ec1ed1
copy all	e81e91
copy need	ea1eb1ec1ed1
copy of	4825j2dh1dp1
copy the	341e61
copy to	0p1e61
copyright	5s8
copyright term	5s2
cor	0624924r45t47r47u47x47z48048148248448548648748848948a48b48c48d48e48f48g48h48k48l48m48n48p48q48r48s48t48u48v49u4b24b34b44b54bq4br4bs4bt4bv4bw4bx4by4bz4cd4ce4cf4cx4cy4cz4d04d14el8em4en4eo4
cor $	5t17r17z18218418718818b18f18g18h18k18l18n18q18t18u18v1b41b51bq1br1bs1bv1bw1cd1ce1cx1cz1el1eo1
cor is	7x1861cf1em1
cor project	8d19u1
cor to	8a18s1en1
correct	2084944y46s47n4aj4bs4bz4cs4dl4
correct it	2014914y17n1bs1bz1
correct the	6s1cs1dl1
cost	0q41g4
costly	5q45r4
costly on	5q15r1
could	0h41l42882d83w84185z8604648d94
could be	3w1411
could i	2d23w14115z1641
could still	2815z1641
count	0020220a20f20l41221321641f41o21pa1q21u22322oi2r23023923c43gc3i23s23x44464g24o24r24t84x252e5625925ac5h25i25j25t26046826ic6n26v26xa7327527r47s47x27y47z48968a28h48r48u68v49449529d49m49n2a28a34a52bdkbembo2bp2c44ce2ci2cn4df4dn2e3aea2f22fc4
count $	2o15a16x17z18r1a21a31be2cn1fc1
count as	1f13x17r17s1
count for	1p15215a16x1bd1c41
count get	2o1e31
count in	941bd1
count of	3g2a21
count only	5216i1
count per	bd1be1
count the	2o14t18u1
counterpart	cv4
cousin	7i4
cover	0040147m47n48o4904964aa4b54cw4
cover $	961aa1b51cw1
cover in	7m1901
coverag	cl8cm4cn8coc
coverag $	cl1co2
coverag report	cl1cm1
crash	7f4
crawler	1s41v4
creat	00401a03a0540a40bg0k20n40p60sa10i11c1281621781a21f41ga1j81k81s41zi2182242822d42e42h82j22k22l22p22q62r22y22z83443843ji3k43o43q23w240841243445k4644824he4l24m84s44v44y25145225525oa5t25y25z26346426686946jc6m26p471274a7f87g47k67sa7v28288828a48b28ce8f48ia8n88x89249329489a49h49i29m29rg9u89v29waa66a88adaae2ah4ai2an4ap4ascav4awgay2b12b38b74bb8bi2bk4bmcbo2bqcbr2bs2bu2bw4bxcby4c02c14c2ac62c7ccbaco6crccs4ctccy8d38dc4dm4du4eb8ed2elaeo2eu8f34f44f64f74f84f92fbafc6fdafe2ffcfg8fhafi2
creat $	0110310510b10s11011711s11z12d12e12h12z13413813j13o14314514h14s14v15115o16616j16p17417k17s18a18c18i18n18x19219419a19r19w1a61a81ad1ah1an1ap1as1b31b71bb1bm1bq1bx1c21c71cb1cr1ct1cy1d31dc1dm1du1eb1el1eu1f31f41f61f71f81fb1fc1fd1ff1fg1fh1
creat a	0b21z12z13j14514614h26j18c18i19r29w1bb1bx1c71co1ct2
creat an	0110311011z1451c71
creat at	av1aw1
creat by	3k1aw1b31
creat it	2q13j1
creat need	9u1cs1
creat on	bw1cr1
creat or	7g1cs1
creat project	1f11g21j21k2
creat repo	0n1401
creat the	0a16617f1by1
creation	7fgb34b74
creation or	7f1b31b71
creator	co4
credential	0080180280340480780880940b42487j47k87o47p87q47r87s48p48w49149249389449549649749x4a58a64a78a84a94ab4ak4de8f14
credential $	0010110717k17s18w1de1f11
credential for	0110b1
credential if	8p19x1
credential of	0420810917r1
credential pattern	941951961a71a81a91ab1
credential scan	7j17o1911a51a61
credential scanner	921a51
credential set	241ak1
crew	1045v4
crl	ae8
crowd	1w82t4
crowd $	1w2
csp	blg
css	6o2
curl	0b4b04b14
curl u	b01b11
current	0j41743c84w44x44y45f46746846946k46q46t46w4704774aj4ak4c64c74ez4
current one	4y15f1
current relocation	3c2
current version	4w14x16716816916k16q16t16w1701771c61
custom	1r41s41t41u42h42i42j42k42l43p83q43r45k45l47r47w47z49389489549649749c4a74
custom detection	971a71
custom git	2h12i12j12k12l13p13q13r1
custom leak	7r1931951961
customer	4a44b45u46q4774
customisation	9f4
cut	0440740c40e43s43y44h86n46y4bb4c74ch4cz4dj4
cut a	4h16y1bb1dj1
cut off	0410710c13y14h1ch1
cve	cp2cr4cs2
d	7c4an4c84fh4
d lik	7c1an1fh1
d3	cc4
d4	cc4
d4e5f6	6y4
daily	ae4
dangerous	2i4
dark	ap4
dashboard	2d42e48v4
dashboard pull	2d12e1
dat	0040280540840a80d44p45q45r4c68dg4e14e52ey2ez2
dat $	0a15r1c61e51
dat never	0010210a1
dat not	0510810d1
dat with	c61ey1
data	0l80x41x425426g2z83423843i43j43v44544b44e46547q48n48s4924aq4cn8co4cu2dd4dz4ee4
data center	0l22z2
data field	cn2co1
data from	dd1ee1
data of	2628n1
data scienc	3i13j1
databas	944
dav	3x4
day	0140340b40f80g81x42e43h43m4cy4eu4
day $	0110310b12e13h1eu1
db	5i25r26n27s28c2bq4
dba	744
dcaf	cc4
deactivat	1x23q28528s29k4a04ez2
deactivat $	3q19k1a01
deactivat the	8s1a01
dead	0t45r47y48q49y4
deadbeef	4p4544be4bf4bg4
deadbeef $	4p1be1
deadbeef12	552
debt	ct4
debug	2s82t62u82v62wg2xk6j48t4a14
debug $	2s12u1
debug log	2w22x36j1
debug mod	2w22x1
decid	8849g49n4c74
decid on	9g1c71
declin	2e86546846c46w877g7wa7xc7yi8s49c89dg9eidy8
declin $	2e16816w1771
declin by	2e17x19d1
declin config	7w19c1
declin delet	7w19c1
declin get	7x19d1
declin of	7717y19c19e2
declin on	7y19d1
declin our	7y19e1
declin pr	6518s1
declin set	7y19e1
declin setting	7w17x19c1
decommission	0t43k8dj4
deep	5i4
deeper	5i4
def456	4n4
default	0m80na0o41mc1nc1p81q81t41u42n43o842k43k4524824924ii4jk4o25825925b25da5ee6626u87w87x47z88748948a48l28m48o48r49849c89d49f89oc9pcam4an4ap4ba2bl8bmebn6bo8bp6bq6br6bs8bt8bu8bvgbwcbxcbycbzcc0cc1ac2ac3cc4ccw4da8db4dc8dr4
default $	0n11m24214314i15e16u17w17z19c19f1bl1bm2bu1cw1da1db1
default access	421431
default branch	0m20n30o24514814914i44j24o15815915b15d35e3ba1dr2
default capacity	1p11q1
default for	0m17w17z1dc1
default her	5d1891
default in	9o1ap1
default merg	1n26u19o1
default need	1n11t14j17x18718m18o18r19c19f19o1
default permission	421431
default pull	bv1bw1bx1by1bz1c01c11c21c31c41
default reviewer	661bm3bn3bo4bp3bq3br3bs4bt4bu2
default task	981bv3bw2bx2by2bz2c02c11c21c32c42
default way	1m18a19p1
defaultbranch	0m40n60o44524824924i84j44o25825925b25d65e6ba2dr4
defaultreviewer	662bm6bn6bo8bp6bq6br6bs8bt8bu4
defin	7r48b48c89649q49r49t4
defin $	9619t1
defin a	7r18c29r1
definition	bw4bx8c18c24
definition of	bw1bx2c12c21
delay	dgc
delay $	dg2
delet	04g07g0ci0ig0m60t80yi0z615618g1b61e81ic1ta1xg23425826c2942ic3kg3q43sc3ta3yc46g4bm4de4n44qi4t64wi4x44zi5285645a45j45l65pa5vc5wa61i67g6926da6f46j26kk6n66qi6r46xc7267567887b47g87hc7lg7o47ta7w67z883g8548dg8k68qi8yk95g9849c89f69k49se9yca04a9eaeaafcameaq4ateb24b4ab74b88baubb4bhabjcbnabrgbvebygc0ac3cc8ic9gccmcg6cmkcpecr4czgd4ad7cda4djadvgec4ejiekqemeep8esievkey4f0afi6fj6
delet $	0410710c10i10m10t10y11811b11e11i11t11x12312i13k13q13s13t13y14614b14d14q14w14z15215615l15p15v15w16116716d16f16k16q17217517817b17l17o17t17w17z18318518d18k18q18y19519819c19f19k19s19y1a91af1am1aq1at1b41b81ba3bh1bj1bn1br1bv1by1c01c31c81c91cc1cm1cp1cz1d41d71da1dj1dv1ec1em1ep1es1ev1ey1fi1fj1
delet a	0c10y11x12i13k14w16716k16q18318d18q19519s19y1a91ba1c81cm1dv1ek1em1
delet all	bv1c01c92ep1es1
delet an	0410714b18y1af1at1
delet branch	7g17h2ba2bb1
delet it	0y1a01am1
delet lin	5215a1
delet my	6q1bh1bj1
delet old	b41cr1
delet one	4z17h1by1c31cc2ev1
delet only	4d1ba1
delet repository	ej2ek2
delet that	6k1f01
delet the	0c10i11821x14d14q14w17g17l18q1951cg1cp2cz1dv1es1ev1f01
delet their	671ek1
delet user	252262611
deletabl	0z4
deletion	4645245a4b3cb54b74ej8ek8
deletion $	b31ek2
deletion no	b31b71
deliver	8u4dg4
delivery	8p48r48t88u88v8a14a28a34
delivery of	8t2a11
delivery statistic	8u18v1a21a31
demand	8749a49m4ej4em4en4eo4fb8ff8
demand $	8719m1ej1fb1
demo	4684z45147q4924a62ba4
demo environment	4z1511
demot	1k43v45y4
demotion	1g4
deny	632cy4d14dy4eu4
deny publickey	cy1eu1
department	0y41041382g83t43v4614
department $	0y11322g23t13v1
depend	d94
dependabot	ba4
dependency	7d4cl4
deploy	0140340420840b40c40d40e42f42k450451c634an4cx6cy8cz6d06d1ad26d34d44d54d66d76d84d96
deploy $	0c12f1
deploy a	2k1an1
deploy bot	011081
deploy job	031501
deploy key	cx3cy2cz3d03d15d23d32d42d52d63d73d82d93
deployer	032
deploykey	cx6cy4cz6d06d1ad26d34d44d54d66d76d84d96
deployment	2fk4zo50k51g8h48n49w49y4
deployment record	4z2502
deployment servic	8n19w19y1
deployment with	4z1501
deprecat	1141542182q22r44i84jc4r45n25o45p46d46e47287q4bf4bg4
deprecat call	4i14j1
deprecat use	1111512114i14j26d16e1721bg1
deprecat way	211721
deprovision	1x4
deregister	dj4
deriv	5j4
describ	2j42k47e48e4
description	2j42k43l43m44544784984b44c44e468869c8e48f49t49u4bz4c44c74
description $	4714b14c1691
description and	2j18e19t1
description is	bz1c41
description of	2k16816919u1
description visibility	3l13m1
deselect	ec4
design	5j46w4
desk	2o4
desktop	7s47t47v4
desktop client	7s17t17v1
destination	714
destroy	464674ej4ek4ep4
destroy a	ej1ek1
detach	3q85l8
detail	0520840d20u22622j23m27m27u28r48z49649z2aa2aj2au2b54b94ce4d52dk4dw4ew2
detail $	0812613m18z19619z1aa1aj1au1b91d51
detail of	0810d10u12j17m17u18r28z1961b52b91dk2dw2ew1
detect	7r47s47t4934948a84
detect our	7s1941
detection	2c42f47j47k47o47p47r87s47u48x4918928944954964978a58a64a74
detection $	8x1911
detection for	2c17p1921
detection in	7k1911921
detection rul	7r27u1941951961971
detector	7o47p47q47r47s47t87u47v893894895c96c97ca78a88a98aacabc
detector $	7o17v1931941951971a72a81a91ab2
detector 3	a91aa1
detector detail	961aa1
detector for	7r17t1941951a81
detector that	7t1961
detector to	971ab1
dev	0z41041141241341441g42242842943s43t43v4404
dev $	1011211412913s1
dev group	2213v1
develop	0o44844g44h44j44k44l44m44o454458459c5b85c45d45ec5q46686947d47e47g4b24b34b44b74b84bq4br4bu4c64c78el4en4f08
develop $	4g14k14l14m15915e25q16917d17e1c61c71f01
develop and	4h15415915b1
develop as	481c71
develop in	b21bq1br1
develop of	el1f01
develop pleas	4j15c1661
developer	0f40g41641z43u43v44045w4644814ae4
developer $	161401
development	bc4cu4
devic	f74fccfgc
devic $	f71fc2fg1
devop	3u4
diagnostic	0q40wc0x8
diagnostic bundl	0w10x1
did	0a20l20n20u21o21r21u21y22d42e22s22w23123343523723a23b23d43f63g43h44e24g24n24o24r64ta4u45045225365445525845925a25f25g25n25r26c66n26o47127327947r27u28428728h28j28ta8u48w29929m2a16a24ao2aw2bc4be2bf6cd2cf2ci2ck4cl4cn6cq2db2df2dh2di2dt2dw2ea2
did a	6o1df1
did anybody	4o16c1
did commit	4t1521531551
did i	0a12d12e13h25f1792ao1db1
did mesh	3d13f13g1
did my	581bc1cf1
did peopl	4u16o1
did somebody	1y12s14u15r18w1
did someon	2w17r1841
did the	0n13313713f14e14n14r14t15015315415815915a15n16c17118t38u1991a13a22bf2ck1cl1cn2cq1dh1dt1dw1
did they	3b16n1871cl1
did we	1r11u13b18h18j19m1ea1
did webhook	8t18u1
die	7x49e4
die after	7x19e1
diff	4n44t452853g5845ac5bs5fw5gw6as6b46o46x46yc714ao4ap4cr8
diff $	4t15f25g16a1
diff for	5215316a2
diff get	5f16a1
diff main	5b2
diff nam	4n1581
diff of	5325b35f35g56a36y2cr1
diff path	5315b15g16y1
diff stat	5215a16x1
differ	4n458c5b87w4al4dz4
differ between	4n15835b1dz1
differ from	7w1al1
differenc	5a85b85g4
differenc between	5a15b2
different	2a44n45845t4aj4ap4eg4fg4
digest	dp4dq4dr4
digit	7v4f34f48f84fb4fi4
digit $	7v1f41
dimension	4d4
direct	1j81l43x45j86087i4b38b44b74b84
direct commit	b32
direct fork	5j27i1
direct or	3x1601
direct push	b41b71b81
direction	654
directly	3x83z44l44u45j45x4624b24b34b44b74
directly $	3x23z15j15x1b31b71
directly on	4u1621
directly to	b21b41
directory	0z41041wo1y42g44k84lc5g45i45q45r86n4974ai8
directory $	1011w14l1971ai1
directory at	4k14l1
directory doe	1w14k16n1
directory each	5q15r1
directory of	2g1ai1
disabl	0v81721m41n41w41x22f23q64725l47p27y280481485i8s49e29ke9p4a04a52a62ah2ao2av8b06b18ef2ez2fiefj6
disabl $	801b01
disabl basic	b12
disabl merg	1n19k1
disabl mfa	fi2
disabl one	0v11w1
disabl the	8519k19p1
disallow	494
disappear	6747t4
disband	9s8
discard	788834dv4f08
disconnect	8q8at8dj4
discover	5n4dn4
discussion	4c44u44x45545645746c86o46scbh4bi4
discussion $	4c14x16s2
discussion on	5616c16o1
discussion under	4u1bi1
disk	0s43243847f4ec4
dismiss	6w4aq8
display	2042b4aj4al4aw2
display nam	2022b2aj2al2aw1
dissolv	0y48d8
dissolv a	0y18d1
distrust	af4
diverg	544ey2ez2f06
diverg $	542ey1
do	0a40d20e20f20j40l20n20p20r21621921c61l41p21w42522b22c22l42n22o22p22q23i23t23z24g24j25325c45d65w26b26f26i46j26k26l26m46t26v26w26z27147227b27e47h27x48928b29329d49o2a72aq2ar2b42ba2bv2bw4bx2by2bz2c02c12c22c34c42c54cj2cv2d62db6dh2di4dy2eo2et2f22f52f62f92fa4ff2
do $	0d10e12l16b1by1c11c21c41
do account	1w2
do all	6v1891
do anyth	1l1c51
do are	6i1bw1
do i	0a20p11c12n12o13z15c15d16b16i17e2c51db2dh1et1f21f51f91fa2ff1
do in	5w1d61
do it	2516t16w1
do not	1l16f1aq1b41dy1
do old	7x19d1
do on	6j1bx1c01
do that	6k1721bv1bz1f61
do the	0l14j15c1711c31
do they	5d1di1
do we	0r11611912b12p12q13i14g17h18b1931a71ar1di1
do with	3t17b1
doc	0340440644844944a24l24m25225g45i45l45r45w45y46346846k46x27e47k47m47n2814924b44bx2by4c28c34el2en2eo4
doc $	5r15w17m1c21
doc repo	0314815l15y1
doc sit	041491681
docker	4m44r4
dockerfil	4m45b45h46o46y47d8
dockerfil $	7d2
document	0t49u4
documentation	7e4
doe	0220520860a20d20h20j20l20t21321641941f21j21m41r21u21w21y22742842b22c42f22l42m22q22w22y23l23n23p23u23z24224424764g24i44k24o24x25825b25d45f25h45j25k25n45s25x46026226526846a66g26l26n86r26u26v26y26z27327d47e27i27j27m47p27r47u27w27x28028228728948e28g28h28j68m68o28p48r68w28z29129329649949b29d29i29j29m49v49z4a12a32a42a72aa4ag4ar2au2ax4b02b22b54b94bc2bp2bt2bw4c14ca2cd4cn2cw6cx2d06d22d52d82d92dd2de2df2dg2dk2dq2dr2dw2dz2e04e22e62e82ea2ee6eh2eq2et2ew2ex2ey2f52f94
doe a	2y13l17i18918o1961991ax1
doe access	d01d91
doe any	5h18h1
doe anybody	1r1651
doe bitbucket	1911w16u18m1ag1
doe every	891bw1
doe hook	8r1a31
doe infra	4719i1bp1
doe it	4716816r17e1961a11
doe jdo	1j13z15j1601621et1
doe look	6y17d1
doe my	0a1ca1
doe not	0t12814i15d1
doe our	0h10l11613p19d19v1bw1
doe project	4419319b1
doe repo	7r17x18m1e21
doe secret	7u18w1
doe ssh	d01ew1
doe stash	1311f1
doe that	2m14i1b21b91
doe the	0830j11611m21u12c22l12q13n13u14214g14k14o14x15815h15n15s16816a16n16z17j17m17p17r18018718e18j18p29119919j19m29v19z1a41a71aa1ag1ar1ax1bc1c11cd1cn1d21d51dd1df1dg1dw1dz1e81ea1ee2eq1f51
doe this	2712b12f16a16n16v17w18218j18m1cw1cx1e61ee1ey1
doe tle	271281
doe webhook	8r19z1
doesn	4l45w4cg4e04
doesn t	4l15w1cg1e01
doing	0248v4cj4
domain	1d41w4204
don	2542q43143583d43g43s44444h45646646f46i46j46k46l46m86p26s47847b47k4864894924a04a44ae4am4be4bf4bl4bw4bx8c18c24c34c54cg4cu8dn4fb8fc8fd4fi4
don $	3d16l16m26s1861bx1c11c21cg1fb1fc1
don and	3g1dn1
don befor	6i16j1891
don for	bw1c11cu1
don of	311352bx1
don t	2512q14414h15616f16k17817b17k1921a01a41ae1am1be1bf1bl1c31c51fi1
dormant	1y4
doubl	cp4
down	0e40i40k41g41k41q41v42t42w43k43q43v44044344b45y46346q26w87447747n48q48s49a4az4b34b74cm2dy8
down $	4314b16w18s1az1dy1
down a	2t13k19a1dy1
down cannot	3v1401
down need	5y1631
down non	1g11k1
down the	1v1cm1
down to	0e17n1
downgrad	0640941g45y4634d14d64
download	0p40w40x82m43n84a84c87d8
download the	0w12m13n14c1
downtim	0j40k4ef8eg8
downtim updat	ef1eg1
downtim upgrad	ef1eg1
draft	2y465466868469c6p86u478c79c7ac
draft $	681691781
draft comment	7817a1
draft remark	6p1781791
drag	3043944b4
drag into	3014b1
drain	0r40t40u40vc
drain $	0r10t10u1
drain mesh	0v2
drift	5a4
drop	0740t40y41541841t43k83y44684c44d44q44z45p46146d46k47247587887l47t47w47z48a48d48q48y89589c49f49k49s49u49y8a98af4am4at8b44b88ba8bj4bn8br4by8c04c38c88c94cc4cm8cp4cz4df4em8ep4es4ev4
drop a	1516k17517w17z1a91am1by1c31
drop cod	bn1br1
drop each	c91es1
drop it	0714d14q14z18q19y1cz1
drop reviewer	7218d19s1
drop that	7l1c81
drop the	0t11811t13k14618a19f1b41b81ba1bj1by1cc1em1
dropdown	5t4
dry	3083986z49x4
dry run	3023926z1
dsa	0f40g8
dsc	3j43l4
dsc $	3j13l1
due	ak4cf4er4f18
due $	er1f12
due for	ak1cf1
dummy	7k47q48p48w48x8
dummy password	8w18x2
dump	2z8308318328338344354374874cj4
dump $	302311321331351371
dump of	311cj1
duplicat	4644886k48d48o48q49s4cp4cr4cs4
duplicat webhook	8o18q1
dur	0v41q43a43e4f34
dur the	1q13e1
dwh	0143m43o43r43t23v23w23x43y43z44024124244324444528z49149449729b49d49f49g49j29l29o29p29q49s29v49y29z2a04a24a34b64b74b94bo4c02c32c44cv2d24d42d54
dwh project	0113m13o13r13z14418z19119419b19d19f19g19q19v1a01a21a31b61b71b91bo1c41d21d51
dy	7f4
e	1841961a61b21c41d41y2204424ai6aj4al4cc4
e mail	1821931a31b11c21d21y1202ai3aj2al2
e01d4b7	8i2bb2bc2bh2bi2ck2cl2cm2cn2co2cp2cq2cr2cs2
e02b9d4	552bf2
e2e	4r4el4en4
e83c516	4p24r24t24u25025225325425725f25g25u2
each	0020120320b20q60r20w20z21f21j21s23a23r23u23z44324l24t25125q85r69i29w2bf2bm2bw2bx2bz2c12c22c42c92dq2ds2es2
each call	0110310b1
each fil	5q15r1
each need	3u13z1
each other	0q3
each pr	bm1bw1bx1c21
each push	3r19w1
each tim	bz1c41
each user	3z1431
each with	1f11j15q15r1
earlier	3b44y4co4ep4
early	6646d4
ecdsa	0h8
ed25519	0g20h4cy2d32et2eu4
edit	0922k23m24m24x24y25225m26m26r46s26t26x26y27n47v48f29049749u2a02ab2ag2ah2av2bo4c42en2
edit $	4m15m1ag1ah1
edit a	6s17n17v1
edit an	7n1971
edit it	4x16m16r17v1901
edit the	8f1bo1
edit to	6x16y1
edit which	a01en1
editor	ah4
effect	3243e48048o4
effect a	3213e1
effectiv	3x8608cx4de8
effectiv access	3x2de1
efgh	f34f74
efgh $	f31f71
either	1s41v4
either whitelist	1s11v1
elasticsearch	cg4ch8ci4cj4
elasticsearch $	cg1ch2ci1cj1
elevat	f5gf6cf7cf8cfc4fd4fe4fg4fh4fi4
elevat my	f61f71f81
elevat permission	f51f61f71f81
elevat session	f52f61f71f81fc1fd1fe1fg1fh1fi1
eligibl	8g4
els	1t44744m44y46v46y47i4am4an4cp4e74
els $	471cp1e71
els 409	4m14y1
els s	am1an1
elsewher	3k47g4a04cz4d44
elsewher $	3k1a01
elsewher stay	cz1d41
email	1841961a61b21c41d41y42064p46b4834854878884ai6aj6al4aw4ca2
email on	831851871881
emblem	3o4
emergency	f38f74fe8
emergency cod	f31f71fe2
emoji	bh8bi4bj8bkc
emoji $	bj2bk2
emoji no	bi1bk1
emoticon	bh4bi4bj4bk4
emoticon $	bi1bk1
emoticon reaction	bh1bj1
employe	1x61z22022442522623y2ev2
employe $	1x31z12012423y1ev1
empty	1081n42o43843k84584644i87148a48t49p4a34bv4c04cp4d84d94e04e24e34
empty $	e21e31
empty merg	1n18a19p1
empty repo	4514i1
empty repository	4514i1
empty the	bv1c01
empty unless	d81d91
empty when	8t1e01
enabl	0j41n41q62t22w42xa3p23r85725m46g27027x27y480481682a84885486o8948l29he9i49j49k49li9m49o4ah4ao2ap2av2ax4ay4az2dz2exaez8f04fa2fdafh8
enabl $	2w18219m1ex1f01
enabl auto	811ez1
enabl automatic	7y18019h1
enabl delet	8519k1
enabl for	8919h19j1
enabl in	841ay1
enabl it	9h1fd1
enabl one	1n19i1fh1
enabl set	8619l1
enabl stat	821841
enabl the	8619l1ah1
encod	174
encrypt	ep4eq4erg
encrypt all	er2
encryption	epceqcer8
encryption key	ep3eq3er2
end	1541641t42983043243643b43d43e43g43x45645v45w46147o8ba4bc4ef8
end $	1613b13x1ef1
end a	7o1ef1
end membership	151291
end need	3213613e1
end that	5615w1
end the	1t17o1
end up	301bc1
endpoint	1141542144i44j48o48pc8t89w49x8
endpoint $	1512114j18t19w19x1
endpoint that	1118o1
enforc	0g43r489498899c9a49b89l4az4el4fb8ff8
enforc a	9a1el1
enforc enrollment	fb2ff2
enforc the	3r1981
enforcement	984
eng	3v4
enhanc	cv4
enough	7647t4bd4
enough $	7t1bd1
enrol	114144eu4
enroll	cb4du4fa4fj4
enrollment	fbcfc4fd8ffcfg4fh4
enrollment $	fd1ff1
enrollment creat	fb1fd1ff1fh1
enrollment updat	fc1fg1
enter	1741a46k4f6c
enter sudo	f62
entir	0140d43t45f46c48w49449l49w4a44d24d84
entir project	0119419l19w1d21d81
entirely	1e41x4614c94
entirely $	1e11x1611c91
entitlement	168dd8
entitlement $	162
entitlement number	dd2
entity	3x4
entitylink	cv4
entry	0543x44k84l44o84z45qc5r46j47l47m87n48y88z8904994ap4by4bz4dv4e24e34ex4
entry $	3x14o18y18z1ex1
entry 27	7m17n1
entry in	5q1ap1e31
entry of	0514k14l15q15r18y18z1901dv1e21
env	7v4
environment	2f84z8504518
eras	2582642i84644b44w44z46786k46q89s4c84cc4cm4ej4ek4em4
eras a	6716q1ej1
eras it	4w14z19s1cm1em1
eras the	2614616716k16q1
erasur	254264
error	3383783f88uc8v4a24ba4cd8ci4
error $	8u2cd1
error of	3313713f18v1
error whil	3713f1
escap	a54
eslint	cn2cq4cr4
estimat	394
etl	0324h4
evaluation	164
eve	5v4604614634
even	5d47148y4954984cz4d44ev4
even if	8y1951981cz1d41ev1
event	3p48m88nc8p48rc8s88t48u89vc9w89x89z8a0ga14a28a34aq4ch8dmc
event $	3p18s18u19v19z1a02a11a31aq1dm1
event and	9v1ch1
event data	8n18s1
event of	8t19v19w2dm1
event or	8u1a01a21
event to	8n18p19x1
ever	4g45545t46247h8a34es4
every	0220a20k40q20w40y20z21e21i22e22g22p23i23p23r24324g25625h25i25m25q25r27i27j27r27t28928k28l28n28o28x29429l29p2a52a72b72bc2bm2bn2bp4bq4br2bs2bt4bv2bw2bx4c04c22c32c94ck2cp2d32di2dq4e52es4
every branch	4g1bc1
every default	bv1c01
every fil	5h15r1
every global	1e11i1
every group	0z12g1
every mesh	0w2
every new	8l1c21
every pag	0k2
every pr	8k1bn1bp1bq1br1bs1bt2bx2
every project	3i1a51dq1
every public	es2
every pull	bm1bp1bq1bw1c31
every push	5m18n1
every repo	2e13p13r17i19419l19p1a71b71dq1e51
every repository	8x1d31
everybody	0i21m21n21p21t21y22i24245l25t27028a28d2982a92ai2az2b32c22
everybody $	1m11p12i1421981a91
everybody in	1y14215l1c21
everybody who	1n15t1
everyon	0g40i20j20k80o40z21g41m21n21p21q81r21t21y42g22i23xc42843c4945e45l25t26087027347a48a28d2982a92ai2az2b14b32c22
everyon $	0g11q17a1
everyon in	1g1431
everyon with	3x2602
everyth	0042e82r82u42v82z43743m44044484a44n45945f85i46546a46c47848148349b4bq4cm4cq4d34e54e64e88e98es4
everyth $	2v1bq1e91
everyth from	591e91
everyth i	2e2
everyth in	4014a15f1cm1d31
everyth on	2u1e51
everyth or	e82
everyth that	5f16c1cq1e61
everyth the	4419b1
everyth under	0013m14415i1
everywher	0f60g20m60n60o80z21e61f81g21h61i81j81k41l61m81ng2642e62g22h22i42k22p22r42z43i63j23p23q23r23s43x44h24j25h45j25k25m25v26067g27i47r27t28228x49449k49w2a44a56a7aa8ga94aa4ab4ah2ai4b02b62b74bb2bc2c62cu2d32d64d74dq6e54e82e92eh4ei2ej4ek2et2eu2ex2
everywher $	0o11n22i15h1a71a82d71
evolv	5g4
ex	1i41x42542643y4ev4
ex employe	1x1251261ev1
exact	2g4
exactly	4x45346946l47u48z4bb4cs4
exactly doe	4x16l17u18z1
exampl	8348448848n48p28q48s2ai4aj4bg2
exampl lint	831841
except	034b34b74el4
exception	1r41s47j47k47l87m87n87o48wc8x48y88z49089a4b08b14b54b64b94
exception $	1r17l18w18y1901b01b91
exception 9	7m17n1
exception for	7l18w18y19a1
exception of	7j18z1
exception to	8x1b01b61
exclud	1444144o45l47j47k47p47q4874884914928a64cd4ec4
exclud from	7j17k17p17q1911921cd1
exclusion	7n4
exempt	1r41s81u41vc7o47p87q88z4904918928944a58a68a84b14b38b5cb74b94en4eo4
exempt $	7p1a81b31
exempt creat	921a61
exempt from	1r1911a51b52eo1
exempt get	7p1911a51
exempt need	b31b71
exempt the	1v17q1a61
exempt them	1s11v1
exempt user	b51b91
exemption	1r41t87o88y48z4924a54a64
exemption of	1r17o1921
exist	0040220520640940d20h20o40r20y20z21l22g22p42q43l24224724f44i24m44q24y45d25h25i25m47i27n47v48h28j49049749q2ad4bb4bo4bs4bz4cr4d14dj2dl4en4eu2
exist $	0010d10h10r10y12q13l18h18j1dj1
exist for	0010219q1
exist in	0z12g15i17i18j1
exist on	051421
exist one	0o1ad1
exist secret	7n1971
exist yet	4i15d1
expand	0s4
expect	5c4
experiment	4844h4ba2
expir	0340440740840a40b40d40f40g41747w47x87y8af4ar4ca4cc4cy4d04eu4f54
expir $	0810a17x1ar1ca1d01f51
expir after	0310g1eu1
expir in	0b17x1cy1
expiry	0d40f40g4168
expiry $	0g1161
explain	5345f46a46y47d4
explain the	5316y1
explain what	5f16a1
explicit	1b4
explicitly	434
export	1y82zg30c31g32g33g3424a85u46b4cb4
export $	2z1321
export 42	311331
export job	311331
export of	1y12z1
export the	4a25u1
expression	7u87v4908978
expression $	7u17v1901
expression of	7u17v1901971
ext	3s43t4
ext dev	3s13t1
extend	bx4eb8en4
extend the	bx1en1
external	1w41z45w48848m48o49v4cp8cs8
external id	cp2cs2
extra	4d44e47r4934
eye	6647448948a4bi4bk4
f	7s4
f00	cc4
f00dbab	552
f83	cc4
fa	f14f34f48f54f64f74f88f94fa8fbcfc8fdcfe4ffcfgcfh8fi8fj8
fa $	f51f61f81fb1fd2ff1fg1fh1fi1fj2
fa at	f31ff1
fa cod	f42
fa for	fh1fi1
fa to	fc1fg1
fac	3o4am8an8bh4bj4
fac $	am1an1
fac in	3o1an1
factor	f14f34facfd4ff4fg4fh4fi4fj8
factor $	fa1fd1fh1fi1fj2
factory	1n4
fail	0340q423c3143383743a83d43f43g83j44q44r44sc4z45146646k46q46z47047a47fo8tc8u8a18a28b04bdabegbf4bg8cd4ci8cl4cm4co4ct4d14dg4dm8e58f24
fail $	0q13113313713d13f14s27018t18u2a11a21be1cd1
fail and	3g17f1
fail count	bd1be1
fail for	3g1ci1cl1
fail if	6616k16q1
fail in	4r1be1
fail login	232f21
fail on	be1bf1bg1
fail replication	dm1e51
fail stat	7f2
fail to	3313a2dg1dm1e51
fail with	0313j1b01d11
failur	8u88v4a14a28a38e18
failur count	8v1a21a31
failur of	8u2a11a21a31
fak	7k87n47q48x4dm4
fak key	7n18x1
fak token	7k17q1
fall	e24
fallback	ay4az8
fallback $	ay1az1
fals	0t44244347j87k87l87m87n47p47t48w88x88y48z8904a94ap4cf4cp4
fals $	7p1ap1
fals alarm	7t18x1a91
fals need	0t1421431
fals positiv	7j27k27l27m27n18w28x18y18z2901cp1
family	7i4
far	1h42r43183583c43w45945t85z4714734dn8
far $	1h13w15t25z1731
far is	3123523c1591dn1
farm	dfodg4dk4e28e38e48efcegg
farm $	df3dg1e41ef2eg1
farm nod	df1ef1eg2
farm s	e21e32
fast	1m41n87088948a89o89p8
fast forward	1m11n27028918a29o29p2
favourit	da8db8dc8
favourit mirror	da2db2dc2
featur	2b42cg2fc4g84h64o25865925a25b86526629849949b8ba6bb2bc4bs2bu2bz2
featur $	2c12f15b19819b1
featur branch	4g24h1581ba1bc1
featur detection	2c12f1
featur this	2c12f1
feed	6b4ch4cr4
feedback	4u84v84y46c86o46p8794
feedback $	6c16p1
feedback on	4v14y16c16o16p1
feedback without	4u14v1
fetch	2m43n44c46r4ae4cy4f04f24
fetch the	4c1ae1f21
few	174
fido	0h4
field	0640940e49n4cn8co4
field left	0610910e1
figur	2o43g45a48v4a24cn8co4e34
figur $	2o1cn2co1e31
figur of	3g1a21
fil	2h42z43643n44a44bc4cc4d44e44f44k84l84mo4no4oc4ts4u44v44y452853k58s5a85c45f85gg5hz5h15ik5qk5rk5s85u86a46bc6c86j86nw6ok6p86xc6yc7do7e47j87k47l47m47s87t47v4854864884944954ab4cg4ckccl4cq4cr4cs4ct8cu4
fil $	3613n14b14c14d14e14m24o15315f15g25h25q15u16b26c16n16o36x16y27d47t1ab1ck2
fil a	4l1ct2
fil ad	5215a1
fil also	5c15s17e1
fil and	4k15215a1cr1
fil are	4n14t16n2
fil as	7v1cs1
fil at	5q15s17d2
fil below	5i2
fil call	5h17s1
fil chang	4n14t15816n16x1
fil did	4n14t2581cq1
fil doe	5h16n1
fil in	4n14t15315h25i15q15r46n16x1cg1
fil nam	4t15816n1
fil need	4l14m14u15315i16y1cl1
fil of	4a14t15f15u16b16n16o27k1
fil or	4k14l14o14v16j16p1
fil peopl	4b14c1
fil siz	851861881
fil that	4c14n15837j1951
fil to	4m17s1
fil with	4b15q16a16y1
fill	1241p41q41s41v4324
fill rat	1p11q11s11v1
fill the	121321
filter	1c41y42n43i44g45tc7h88h4ck4
filter by	1y13i15t1ck1
filter text	4g18h1
fin	6e4d14dx4
finalis	fd4
finaliz	ef8
find	1h21l21o21y22022822g42r42t23b23i43w23x24124g25425545h45t25z26426p26z27g27i27k27l27r27s28b28o28w28x28y29v2a42a82ai2bc2bp2cd4cg4ck6cm2cp4cq4cr4cs6cv2cx2do2e52et2f12
find $	8w18x18y1ck1cm1cr1
find a	1h11l12812g13w14115h15z1
find all	2r15h1
find every	4g1bc1
find in	ck1cs1
find of	7l1cp1cq2cr1
find out	6z17g1f11
find the	1o11y12012t13b13i25t17r18b19v1a41ai1bp1cv1cx1et1
fingerprint	ac8ca4cccd04d54et4ew8ex8
fingerprint $	cc2ew2ex1
fingerprint of	ac1ca1et1ex1
finish	0u43143544q44r46f46i46m46p46w47047847a8ch4co4dm8ef8f34f44fbcfc8fdc
finish $	3116f1dm1
finish it	701ch1
finish review	6p17817a1
finish the	ef1fb1fc2fd1
finish turn	fd2
fir	1x43p43r43y45k45m47u48o88p48r48s48t49x4a04a14a38
fir $	8t1a31
fir a	8p19x1
fir employe	1x13y1
fir for	3p18o2a01
fir in	5k17u1
fir on	3r18s1
firewall	0q48p4
firm	at4
first	0g40m41541a41o42142d42n43b83h44844k84l45c46546948348h4ab4av4aw8b44br4cr4dn4du4dx4f14f84fb4fd4
first $	0g11o13b13h14816516918h1dx1
first an	b41br1
first cod	fb1fd1
first login	av1aw1
first step	du1f11
first then	151211
first with	1a1ab1
firstnam	2a2
fit	4l4
fiv	1243h44648c49249r4bd4e74
fiv peopl	8c19r1
fix	0v42042k84m84yc5945u46646946i46jg6k46l46m86s46t46w46y47027647v48848s4908978ab8aj4bb4bc8bn4bp4bz4c44cg4cw8
fix $	4m16j1cw1
fix a	2k1971
fix befor	6j2
fix in	4y16y1bc1
fix it	0v1761881c41
fix reviewer	bn1bp1
fix the	2014m14y16917v18s1901ab1aj1bz1
fix typo	4y16s1
fixtur	7j27k27l27m27q48x88y4904
fixtur pem	8x18y1
flag	0z44v47s48x4944a84ab4ck4
flip	2x4
folder	4a44ko4lc4o45245345g45ic5q45rc6n46x4
folder $	4k24l25315i35r16n16x1
folk	3j48g4bm4
follow	5787b47c87w47z48l8ct8d74ds4ee8ez8
follow a	5717c18l1
follow the	7w17z1ez1
follow this	5717c1
follow up	ct2
foo	4926p47n2
for	00401802403c0520be0c20f60g20j20k20m80n60o40p40t20w40x80y21021441621721921a41b21d21m41n41p21q61s21t21u41v41y41z42222362442522662822a42c42d82h22i62m22na2o22p22q42s42t62v42x22z63923c43e23g23ja3m23n23o63p43q23r23z24124424544644724a44d24e44f24g64h44i44j24l24m24n24o24p24q24r64s44w24x25065285325425525625745925a45b25c65d25e25g25h25k65l65m65q45r25s25t25u45y25z260263464265666c6746926a46b66c26f26g26h66j66l26m26o66p26ua6w26x66z27027127247367447927c47e47f27g27h67l27m27oa7p87q87ra7s67t67v47w87x67y47z480681a8348428568648728828928a68b68c88d28f28g28h68k28l48n48o68p48q28r28s28t28u68v68w68x28y28z29149269389469589629749829929a29b29c49d29e49f29g29h49j49k49l49m29n49o29p29q49r49u29v29w49x29y2a04a24a42a52a74a84a94ac8ad6ae2af4ag2ah4aj4ak6al2am4an2ao6ap6aq4ar4as4at2au2av4aw2b02b14b32b42b66b76b92ba2bb2bdcbe2bf4bg4bi2bk2bm2bp2bq6br6bs2bt6bu6bv4bw4bx4c02c14c24c32c42c54c74c96ca2cb6cd2ce6cfecg2ci2cj2ck4cl6cm4cn4co4cp4cq2cr4ct4cuacv2cw4cy6cz2d22d36d72dc4dd2de2dj2dl4dm4dp2dq4ds2dt4du2e02e12e22e32e72ea4ed4ef2eg4eh4ei2ej2ek2el4em6en4eo4er4es6et4eu4ex4ez4f26f32f44f62f72f82f92fa2fb2fc6fe2ff4fg6fh4fi6fj6
for $	2612d12s14l14r15k16l18z1931961a41ao1bf1ck1cn1cp1cr1ez1
for 2	fc1fg1
for 4	7y19e1
for a	0310x11u11y12312d12m12q12v12x13c13g13n13o14a14g14s15215415d15h15l15z16316416g16w17317427f17q27v17x18018118h18o18v19219519e1bd1bg1bx1cu2cy1de1e01e11e21e71eo1et1f21f41fj1
for admin	f61f81
for all	0110j11q22t13r16o17g19419h29n19v19w19y1a01a81ah1b62bd1bm1
for an	1z12414i14n16h1851
for anna	4h1b71
for another	ak1cm1fj1
for approval	dt2
for archiv	eh1ei1
for atlassian	0w10x1
for branch	6617h1
for build	811cb1d31
for chang	732bu1
for ci	2c1cy1em1
for clon	d21dc1
for cod	661ad1ce1cf1cj1
for comment	bk1ct1
for commit	5315u19n1ac1af1ca1cb1co1
for copy	ea1ed1
for credential	7p17r17s18w1
for delet	ej1ek1
for develop	4o1br1
for e	1911a1
for every	5q19l19p1bx1d31
for everybody	1m11n11p12i1a91b31
for everyon	0g11q1b11
for filter	2n15t1
for git	4716b1711es2et1ex1
for good	0t10y12612i24616728q1ci1dj1ez1
for her	631fj1
for hook	8o18r18u18v1
for in	7r1br1bt1el1
for index	cf2
for infra	9719j19l1c21
for it	0014519b1c91
for leak	7o17q1911941
for licens	7t17v1
for me	1u12n22o14m15615717c18k18l2am1aq1cb1dc1eh1eu1f91fa1fi1
for merg	6516u16z17z18a18n1ag1bq1bt1en1
for mesh	0p1391
for mirror	dd1dm1ef1
for mobil	8018418b18c18p18v1
for mr	6c16f1
for my	0b42n2aj1ak1an1ao1ap1eu1fe1ff1fg1fh2
for new	0m10n20o11z12d15c18u1
for notification	1b17c1
for now	3e1a01em1
for of	6o16x1em1
for one	0210320w12812p12t14p15215715b15g15u16a16x28u1911a21bt1bv1c01c91d31dp1ds1es1
for our	2c14i17x18118919f19j1e31
for password	7o1931
for payment	7p1bb1
for pr	6o16u17017918u1a21bw1c41c51cw1el1eo1
for project	3o13p19q1cv1d71
for pull	bv1bw1c12
for reindex	ce1cf1
for repo	0313j25k17y18118518618a18c28n1991bq1bx1cg1
for rest	b01b11
for review	2d16526636918b18c1br1
for secret	7o27q17r1921a51
for security	9q1f71
for several	1s1921bd1
for sha	bf1cl1
for sign	ac2ad2af1f21f41
for singl	9a1ar1as1
for six	f31fi1
for slack	a81a91
for sonar	1t11v1
for ssh	0f2
for stal	7w29c1
for test	8y1dm1
for that	4e14q1
for the	0010110210310b10c10n10o10p10x11711m11n11y12212h12q12s12v12z23j33m13p13q14414514a14d14r15015915a15l25m15r15s15y16616b16c16j26u37e17h18328718818d18f18h28w28x19419d19g19k29m19o19r29w1ae1ah1aq1av2b41b72ba1bd1bs1c21cf1ck1cl1cm1co1ct1cw1cy1cz1dl2ea1ed1ei1ek1en1f21fb1fc1ff1fi1
for this	3o14g14r15015515k15m17o17p27s18018118518618a18g18o18p1981bq1ce1cf1cl1cq1cr1
for ticket	4g1cu1
for tle	2312a1aw1
for trunk	b61b71
for two	fc1fg1
for user	0b12312412512a1at1c91
for webhook	8s18t1
for what	0m15215a1c71er1
for your	4w16p1aj1cm1cp1
forbid	0g84948188a89a49h8b18b34b74b94
forbid auto	8119h2
forbid dsa	0g2
forbid merg	8a2
forbid password	b12
forbidden	b64
forc	0g40t42344n46c47g87x48088288448548688949849949a89b49i49j89k89lc9p4az4b24b3cb44b54b64b78b84bn4c64fb8ff4fh4
forc for	7x1801
forc inheritanc	9919b1
forc me	ff1fh1
forc on	9819a1bn1
forc push	4n16c17g28228418518629i19j29k29l2b21b33b41b51b61b72b81c61
forget	0m80t41841b42544d47847z49c49f8c94da4
forget my	781da1
forget the	0m11b14d19f1
forgot	0042442d43h4
forgotten	24425826c2d47y8
forgotten $	262
forgotten pr	7y2
fork	2z430438439446447c48s4985485845945a45b45jw5t46687167fg7iz7i9a44bu4c54eyzey9ezzez1f0zf09
fork $	4614814915t17i4a41c51f03
fork and	2z1f01
fork back	f02
fork behind	ey2
fork from	471ey1f01
fork hierarchy	3813917i1
fork into	481661
fork is	7f1ey2
fork network	7i2
fork of	4814915j37f17i3
fork point	542711
fork s	661ez1f02
fork should	ez1f01
fork sync	ey1ez1
fork that	5j17f1ey1
fork the	4714815j1
fork with	5b1ez1
form	5u46b48848u4ax8ay8azgf24
form $	5u1ay1f21
format	2m42y83q45f45u86bc7s47v49749j49m4
format $	2m15f16b1
format chang	7v1971
format patch	5u26b2
format text	2y2
former	4j44o4cz4ep4eq4
forty	d34
forward	1m41n87088948a89o89p8
forward $	1m1702
forward merg	1n1891
forward only	1n18a19o29p1
forward the	8a19p1
found	6f47h4994a74cl4cr4cw4dg4
found in	7h1cl1cw1
four	1s48948a4
four eye	8918a1
fram	bl4
fre	1i83q47547o4ec4
fre a	1i2
freez	0k4b3cb44b7cb84eh8ei8
freez a	b31eh1ei1
freez is	b41b81
fresh	0340b40m40n80o82443j44584m4dh4du4e14er4fe4
fresh one	0b1fe1
fresh repo	0n10o1451
fresh repository	0m10n10o1451
freshly	0s4
friday	4646p47g4
friendlier	4y46s4
from	0120220420520640920c20e20g20n20o20q20t20u20w20x20y20z411214415a1721821b41c81da1e81g21i41k21r21s21v21w61x21y42122822942d42g22i63483723823f23m43q83s23ta3y44024624724824944b24c24d24h64i24m24n24q44s24w44x24z25225525645865945a45b25c25e45g65j25la5p45t45u25v85w45y25z26186326426526646766826d46e26f26k46q26t66x271272a7447567827b27c27d47e27g27h27j27k47l27o27p27q27s27t47w27y47z28248a48b48d28e28f28k68m28o48p28q88t28x29029149289429529e29h29n29s29u29x49y4a42a54a64ae2af4ah2al2b22b34b44b54b82bb2bf2bh4bj4bn4bo2bq2br2bs4bt4bu4bv2bx2by4c12c34c52c72c82cb2cd2ci2ck4cm4cp2ct8cx2cz4d12d22d46d62d76da4db4dc8dd2dj4ds6du2dv4dx2e92ec4ee2ei2ek4el2en2eo2ep4es4et2ev2ex2ey4ez4f02f44f82fg2fi4
from $	1c11d21w21y12815815v1681741bf1bs1c11ck1db1ee1ey1
from a	1521e22913t14q14w15v16116616t17217518b1b51bn1cm1ct1dc1dv1
from address	1b21c11d1
from admin	061401
from all	bn1ck1
from bitbucket	0y11811x12i1af1
from branch	4i1651b51
from cod	cd1ci1
from comment	bh1ct1
from commit	4h14q14z15215g1941bb1cm1
from credential	911a51
from declin	7y19e1
from googl	f41fg1
from ha	5915a15b1
from infra	d21d41
from it	4817117e18o19u1b21bt2cx1ev1ey1
from ldap	0z21y12g1
from leak	7j17k1911921
from main	4h2
from master	5e2
from me	6e1bh1
from merg	5916f1
from mirror	du1ec1
from mobil	1418k1
from my	0c10e17g1es1f41f81fi1
from new	by1c31
from now	0610910g10o14917k17s18a18f1dc1dx1e91ei1ek1ez1
from old	3m15g1
from one	1e11i13f14n1561
from our	3q18m1cp1dd1dj1
from payment	7z18t1b41bv1
from project	0113t23y14614919y1d41
from pull	6d26k1
from repo	5815915a15b15l15w18p18q1cz1d11f01
from review	751ct1
from run	3q15l2
from scratch	781es1
from secret	7o17p1921a51a62
from several	a61d71
from sy	1g11k1
from sydney	da1ec1
from that	0u10x1
from the	0210410510n10q10t11111511e12112d12i23423713q23s13t23y14b14c14s14w14x15v25z16126416737417c17d27l17q17t17w18b18e18k28q19219519s19x29y1a41ae1af1ah1al1b81bj1bn1br1by1c31c51c71d41dc1dj1ds1dv1en1eo1f01
from this	5j15l15p15w16q17217b17t18d18q2c81cz1
from throttl	1r11s11v1
from to	5g1661bu1
from upstream	5a1ez1
from when	5t17h1
from which	1c1db1ds2et1
from writ	5y1631
front	5q47e8
front pag	5q17e2
frontend	4725y48b48d48f49r49s49t49u4
frontend old	8d18f1
frontend reviewer	8b19r19t19u1
full	2083l44m44p45b45f85h46046a47d87f48u4a24al8bu4cn4cq4dq4e64ec4en4
full $	5f1a21
full content	4m17d1
full diff	5b15f16a1
full list	cq1dq1
full nam	2023l1al2
fuss	8i4
g	0q4
gap	6b4
gat	2h49i49k49l49m49n4cl8cn8el8em4en4eo8
gat $	2h19i19k19l1cl1eo1
gat pass	cn2
gat threshold	9m19n1
gateway	022462
gav	6d4
gdpr	258268
general	1p41q41t42u42v44v46j46p47a4ay8az4
general limit	1p11q1
general log	2u12v1
general reply	6j16p1
general setting	ay1az1
generat	0140340b8
generat a	0310b1
generation	c72
get	0020420520720820b20c20d20f20i20j20l20n40p40q20u20w20x20y21321621941c21m21o21p41r21u21v21x22522b22c22f22h22j22l22m22o22q22r22s22u22w23023123323523823c23d23g23k43l23n23u43v23x24024224644724a24b24c44e24i44k24l24p24q24w24x24z25225325425625725925a25b45c25d65f25g25i25k25q25r25s25u26026326626726826a26b26g26k26l26o26q26r26u26x26y26z27027127427527727927b27c27d27e47i27m27p27t27u27w27x48028328428528628748d28e28j28k28l28m28o28q28r28t28u28v28x28y28z29129629929d49e29g29j29m29o49s29t29v49z2a02a12a22a32a52aa2ag2al2ao2at2au2ax2ay2b02b52b92ba2bc2be2bf4bm2bn2bo2bp2bq2br2bs2bt2bv2bw2by2bz2c12c52c82cc2cd2ce4cf4ch2cj2cm2cn2cr2cv2cw2cy2d04d52d82db2dd2dg2dh2dj2dk2dn2do2dr2dw2dz2e02e12e22e32e52e64e82ee4eh2ej2eq2ew2ex2ey4f24f32f52f72f92fa2fg2fj2
get $	0510810d10f10j10l10n10p10q10u10x11611911c11m11p11u12512b12c12f12j12l12m12o12q12r12s12u12w13113513c13d13g13l13n14714a14c14e14i14k14l14p14x15215315415a15b15c15d25f15g15i15q15r15s15u16816a16b16g16l16r16u16x16y16z17117917d17e17i17m17p17u17x18018418718e18j18r18t18u18v18z19119619919d19g19j19m19o19t19z1a11a21a31a51aa1ag1al1ao1au1ay1b01b51b91bc1be1bf1bz1c11c51cd1ce1cf1cj1cn1cv1d01d51db1dd1dg1dh1dk1dn1do1dr1dw1dz1e01e11e21e31e51e61e81ee1eh1ej1eq1ew1ex1ey1f21f51f91fa1
get 429	1o11p11v1
get ad	bp1bs1bt1
get clos	7x19d19e1
get from	4i18o1
get in	3u1601bv1bw1
get into	0010410713313u13v13x1421d81
get it	2h16616q1701861ce1ee1
get me	0b10w14c1751f21
get merg	5919o1
get notify	5717c18718l19v1
get past	f31fj1
get rid	0c10i10y11x13k24624b14q14w14z16716k17t17w18318d18q18y19s1at1ba1bn1br1by1c81cc1cm1
get spam	7b18k1
get the	0p16o1bq1ch1d01fg1
git	0m40n40p80q80rc0sg0tc0u80vc0w80x42342h82i82j42k42l43883p43q43r44584644784a84g44h84l84m44n44o84p84t85245345445545845985a45b85fg5g85h85o45ug6346b86u47148h48j4ag4ah4b04b14ba8bb4bc8c54c64c78c8cd34escet8eu8exg
git $	4a14m1es1ex1
git am	5u26b2
git blam	4l2551
git branch	4g1bb1bc2
git checkout	4h2
git clon	4724a1et2
git diff	4n15815a15b25f25g2
git format	5u2
git hook	2h22i22j12k12l13p13q13r1
git init	0n1451
git log	4o25926u1
git ls	5h2
git mesh	0p10q10r10s10t10u10v10w10x1
git object	ag1ah1
git over	b01b11d31es1eu2ex1
git pull	c51c61
git push	231631ba2c81
git repo	c71c81
git show	4p24t25215315f2
git ssh	es1ex1
git storag	0p10q10r20s30t20u10v20w1381
git tag	5o18h1c71c81
github	5i2
gitignor	4m2
giv	0140340640940b20e40h20z41s81u41v82282442a42j42p23s43vg4084344424824a24g24h44n24w45a25b25f25h45y86386826a26b26c26e86h47447e27k47s47t47u27y48g28j28p49549849e49m4a12a94an4bk4bu4ci4cn4cq2cy8d04d38dc2eu4fe2fh2
giv a	2a13v15y1
giv anna	401631
giv it	0114w1741cy1d31
giv lin	7k17s1
giv me	0b10h12p14414814a14g14n15a15b15f15h26816a16b16c17e17u18g18j1a11cq1dc1fe1fh1
giv one	1v1221
giv only	7t1951
giv peopl	7y19e1
giv renovat	0311u11v1
giv someon	221631
giv team	3v15y1981
giv the	0912j13v16h19m1an1
given	0y43g44844p44q45m45z46246446c47248n48p49x4av4cp4
given need	8p19x1
glanc	4k48v4a34
glanc at	4k1a31
global	0f40g20m40o21e61f61g21h41i41j61k41l41m21n42k23j23q23x46067r27t2a72a84a94aa4ab4ai4
global admin	3x1ai1
global grant	1f11j11k1601
global merg	1m11n2
global permission	1e11f21g11h11i11j21k11l13x1ai1
global push	2k13q1
global right	1e11h11i11l1
global rul	0f27t1
global secret	a71a81a92aa2ab1
globally	0n21i21l21m2a72
globally $	0n11i11l11m1a71
go	0441241941x83m43s44l45v46846946a86i46q46z47l47t47w48948c49c49l4a14aj4am4b82br2d74e54ev4ff4
go $	0411213s14l15v16a1b81br1d71ev1
go away	6q17l1
go back	7w19c1am1
go from	3m17t1
go in	6i1891
go through	6a16z19l1a11e51
go to	681aj1
goe	1z43944x46u4
goe in	1z16u1
goe to	3914x1
going	3c86846w4704864bu4ch4cq4f64
going again	861ch1
going on	3c2f61
golang	2q22r2
gon	3k44z47g47h48q49y4ba4f34
gon drop	4z19y1
good	0t40y42642i84646786e46p27648i48q4ci4dj4ez4
good $	0t10y12612i14616718q1ci1dj1
googl	f44fd4fg4
googl authenticator	f41fd1fg1
got	1o43t44t44x46h46r47f87n48t49d4aj4aq4dl4ev4
got a	4x16r17n1dl1
got stuck	6h17f1
gpg	ag8ah8c9kcagcbkcck
gpg key	ag1c95ca4cb3cc5
gpg signatur	ag1ah2
gpl	5s4
grab	0w43n4
graceful	ch4
gradl	4k44m26o2
grandchildren	7i4
grant	0y41041f41h81j41kc1l82g43u83v43w43y43zc4084144284345v85w85xg5y45zc60461862c63464gd24
grant $	0y11h11k11l23w13y13z1401641
grant a	2g14014315x1621
grant access	1h15x1
grant anyth	5x1621
grant of	1f11j15v25w1
grant on	3u13z14115w15x15z2611621643
grant right	1013u1
grant to	421d21
graphql	4h2ba2
greedy	7v4
green	4r84s85f46d46e46f86g86h47087z48048188949g49h49l4bd8beabf4bg8co4el8em4en4eoc
green $	4r14s26f16g17019g1be1
green build	8919l1eo1
green for	811en1
green on	6f1811
green or	4r1bd1bf1bg1
green tick	6d16e1
grey	6z4994
grey out	6z1991
group	0yw0zz0z110w11s12o13k14o15s1ez1e11fs1gw1hz1h121o22w27o28o29s2gz2g93j43sg3tz3t13uw3vz3v13ww3xc3z45vg5ww5xs5ys5zz5z16086146248bo8co8dw8ew8fw8gw9qo9ro9ss9tw9uoaicb34b58b94bq4bs4
group $	0y11021121221311511e31f21h12132232712932g23t23v13z16219s19t29u1ai1
group 15	8e18f18g1
group 3	8d18e18f18g1
group 4	9s19t19u1
group 403	121221
group 8	8e18g1
group a	281bq1
group access	221291
group add	111121
group admin	1g13v1
group and	0y25v1b51b91
group are	0z11f1
group as	0z12218g1
group at	3s15v1
group backend	2913v18c1
group call	1012g23x1
group can	3u18b1b31
group context	111131141151
group contractor	0y11g13s13t15v15w1
group could	3w15z1
group creat	1018c19r1
group delet	0y11e13t15w18d19s1
group exist	0z12g19q1
group for	1012212815z19r1
group from	1512g13s13t15v15w1
group frontend	8d18f19s1
group get	8e19t1
group grant	5x2
group hav	1h13u15x25z1
group in	0z21018c18d18f28g19r29u1
group item	211291
group list	0z11f12g13u13x15x18b19q1
group may	1f11g1b51
group membership	221272
group mor	131141
group nam	1012g25z1
group non	1h13w15z1
group not	0y13w15z1
group of	2713s18b28c18d18e28f29q29r19s29t39u1
group old	0y11e1
group on	0z11h12g13t13u15y1
group op	1111311411e11g15w1
group or	611ai1
group out	3t15w1
group outrank	1e1291
group pag	111151
group qa	111141151291
group read	5y2
group releas	1315y1ai1
group remov	1518d1
group right	5x2
group s	1111513j15w1
group security	8b18d18e18g1
group set	1g13v15y1
group that	1f11h12712823w36018c19q19s19t19u1
group to	1h22113v13w18c1bs1
group updat	8f19u1
group we	1h18d1
group with	0z11211f12812g13u33x16019r1
group without	1h15z1
guard	8348448548648748849i4en4
guard push	8318418518618718819i1
guess	5d4
guid	5c8
guidelin	5cc
guidelin $	5c2
guy	224
gz	4a4
ha	0020120320620n20u40z21l21n21r22222d22s23223623e23k43n23o23w24424a24e44o25825925a25b45c25j25t45w25z26046226426566826g26h26i26j26k26l26n26q26r26v27027387547627827b27n27o27p28028d48o29529m29y29z2a32ai4bc2bg2bs2c62cf2ch2cu2cx2cz2d02d42dg2dm2do2dp2dz2e22ev2f04f52fa2fj2
ha $	221951f02
ha a	1r17n1fj1
ha an	cz1f51
ha and	5915a15b1
ha any	4e1601
ha anybody	0n1cu1
ha anyon	7p1801
ha been	4o1621ch1
ha commit	6v1bc1
ha end	3213613e1
ha mov	3k1c61
ha no	1n12d13k13w14a15z16418o1d01
ha non	4e1761
ha not	651731dg1dz1
ha noth	1l17b1
ha reply	6k16q1
ha the	0110313o1731a31ai1bs1
ha to	6j16l17327519y1bg1ev1
ha too	061751
ha two	8d1fa1
hackathon	454464
had	7o2cz2d42
had non	cz1d41
half	7847f8ev4
halt	3e86f4
halt the	3e16f1
hammer	1o8
hammer the	1o2
hand	6t4984aw4bq4f34f64
hand $	6t1aw1f61
handful	924
handl	0h47w4f94
hang	0a40q45j46h4ch8cj4e04e44
hang $	ch1cj1e01e41
hang on	0a15j1
happen	4o84z46c46h46y47c47s47y48l48t89d49v4
happen in	6y18l19v1
happen on	4o26c17c1
happy	764
hard	4v4
harden	0g4b14bl4
harder	1s4
hash	4n84o44pc4u44w44y454455c5645745f45g46v47147647g48i48j4bb4bdcbe8bf4bg8cu4dpcdqcdr8e18
hash $	4n24p24u14w14y15415715g17618j1bb1bd2dp1
hash and	cu1dr1e11
hash as	8i1dp1dq1
hash of	dp1dq1dr1
hash on	4o16v1
hash without	bd1be1bg2
hasn	1y4284
hasn t	1y1281
hastily	774
hat	c04
hav	0240520820a40e20l20r21321621c21h21u22722b22d22e22m22n22o22q42r23h23i23j23p23t23u43w23z64124g44m24o25425525j25n25q25s25t25x85z46026426526c26e26g26i26n26z47227327527827947a47e27h27j27r27y28128228948b28g28h28m28z29929f29j2a74ak2ao2au2bd2bu2bw2c12c92ca2cx2d02d92df2di2do2dr2e22en2er2et4ey2f24f32f54f72fa2fg2
hav $	0a10l10r12m14g14o18218m1au1c91cx1d01df1di1et1
hav a	1u13j13p15j15s16517e18b18g19f1bw1fg1
hav access	3u13z15x1
hav admin	2713u15x1601
hav an	a71et1
hav been	3z15t15x1
hav i	2d12e13h1791ao1ca1
hav no	1h13w14114m15z27517a1
hav not	5q16416c1791
hav on	0813i15x17a1c11
hav push	0e17h1e21
hav the	0512q12r15n17219j1do1f31f71
hav to	1c12n16i1892bu1en1f22f51
hav we	7j18h1
hav writ	3z1d91
haven	734bu4
haven t	731bu1
hbrandt	274
he	0a21z23y26j2am2es2fj2
he need	1z13y1
head	4g44i64j84n44p25d85e85f2694bu2c64c74ck4f02
head $	4g1c61
head branch	4i14j15d15e1
head of	4n1691c71ck1
headcount	134
header	8t4blg
header $	bl2
header of	8t1bl1
headshot	an4
health	0l40q40r42b48v4a34e14e54
health $	0l10r12b1
health check	0q18v1a31
healthy	8v8a34
healthy $	8v1a31
hear	0u48n4
heart	bh4bi4bj4bk8
heart on	bh1bi1
heavy	1q4
height	4e4
held	e44
helm	034
her	0f20h21721z22022a22f22q22y23y24224824c24g24m44v25c25d25h25k25m25t25w25x25y25z26026146226366426527527j27o27s27t27w27x27y27z28048128228428528628728928a28b28n28o2ak2al2an2at2b02b22b32b52bk2bo2br2bs2bt2bu2bv2bw2bx2by2bz2cb2cy2d02d12e12eh2ej2el2en2eo4eu2f42f92fb2fc2fj2
her $	0f12f12q14c14m25c15d15h15k15t15w15y15z16116336416517j17t17x18028218418718918a18n1at1b01b21b31b51bo1bu1bv1bx1bz1d01d11e11eh1ej1en1eo2fj1
her any	6117w1
her by	421621861
her is	171ak1an1cb1cy1eu1f91fb1fc1
her with	bt1bw1
hex	7v4
hibernat	2s22t2
hid	3m87l4aq8az8
hid the	aq1az1
hidden	7a4
hierarchy	3843947i4
hierarchy that	3917i1
high	ck4
highest	1f41j43u43z45x4624
highest one	3u13z15x1621
highest pag	1f11j1
him	1i42342443x43y44046148f49u4ap4dy4
him $	2313y1401ap1
him out	8f19u1
hint	2d4aq4
hir	1241z42244048f4
hir tle	221401
his	0722422924c2722772c92de2es2fj2
history	1o43b84644a44o85445q45r45u46746c87187g87i48a49o49p8a24b34b74c68
history $	4614a16717127g18a19o19p1b71c61
history need	5q15r1
history of	3b24o26c27g1
hit	1o4
hold	0b41e41f41i41j83k46246z47q49m49v49z4ai4dl4ds4e08e44f74fe4
hold a	1f11j19v19z1
hold anyth	1e11i1
hold it	0b1ds1
hold the	ai1e01f71fe1
holder	cy4d34
holder access	cy1d31
holiday	7y4
hom	3443843j4704bg4eu2
hook	0s42hc2ik2jk2kg2lg2mo3pg3qg3rg4s45kg5lc5mg82z82183z83584z84185z85186z86187z87988z8898m48n68o48p68q48r88se8tc8ug8vc9849949a49b89ik9jg9kg9lc9mk9nk9v49w69xa9y49z8a08a18a2ca3cas4du4
hook $	2h22i12j22k12l12m13p13q13r18228518628s19x1a01
hook 12	a21a31
hook 18	8r18t1
hook 31	8r18t18u18v1
hook 44	8t18u1
hook 9	8s18u18v1
hook and	8219i1
hook by	2m1841
hook com	832841851871
hook commit	2m19j1
hook config	831871881
hook doe	8219b1
hook enabl	8518619k19l1
hook for	2i18519m19x1
hook get	8419j1
hook in	2m18338428518618728858q18s18v19b19k1
hook is	841991a31
hook key	8229i1
hook list	8219i1
hook of	8418518728838u19j29m29n39z2a21
hook off	8418519k2
hook on	8318628718o19l29v1a21
hook option	872881
hook or	841851861
hook plugin	2m18319i19n1
hook script	2h12i32j32k32l33p33q33r35k35l35m3
hook setting	8718819m19n1
hook that	9m1a01
hook up	0s15m18m19w1du1
host	0s40t40v40x41881981a82z43448m48q48s4cy4d34d44dl4exk
host $	0s10x11811a12z13418m1ex2
host and	1811a1
host key	ex2
host port	191ex1
hotfix	4g24h44t45345845925u46627g47h28548h48j2b32b42bb2bq2br4bx2c72el2em2
hotfix $	581851
hotfix branch	4h17g1
hotfix commit	4t1531
hour	2d4854cd4
hous	4s4
how	0020220a20f40l40r21321641o21p61q21u42j22o82r22s22u42y43023143543923b23c83g63i23x24424g24k24l24o24r44t45245325945a65b25c25g25h25i25j25n45t26526826b26i46n26v46x46y27127327e27u27x47y28748948h28u68v29d69m69o2a24a52aq2au2ax2ay2bd2be8bp2ce4cn2df4dh2dn8e36e52ea2et2f52
how big	2o14l15215a2
how can	ax1f51
how did	3b13g15315g1
how do	5c16b17e19o1
how doe	5b16y1
how far	3123523c1591711dn2
how is	1u14k15n26817u18729m1au1ay1
how long	0f13c14r16517x19d1aq1ce1dn1e31
how many	0010210a10f10l21311621p31q11u12o22r13013913c23g23i14414g14o14r14t25215915a15h15i15j15t16i26n16v16x17317x17y18928h18u19d29m2a51bd1be4bp1ce1cn1df2dn1e32ea1
how much	2o16x1
how often	1o18u2a22e51
how verbos	2s12u1
how will	2y2
however	5i4
howto	4m2
html	2ya7e4
html $	2y17e1
http	0080140280380480540680740840940a80b80c40d40e40s24748n48p28s28t49v49w69x69y49z4a04b04b14bg2
http access	0010110210310410510610710810910a10b10c10d10e1
http callback	9v19w19y19z1a01
http token	0010210410610a10b1
hug	2u44l4
human	814f24
hunk	5386a46y8
hunk of	5326a16y1
hunt	7q4
hv	7v4
i	0120240320540a60b20c20e20h20k20p40v20z21021421c21l21u22822b22c22de2ee2f22g22h22n62o22p22q22y23023223923hi3i63j23k23m23n23w23z24024124224444524724844a24h44j24m24u24w44x44y25425525645725825925c45d45f45h25o25r25s25t45u45z26026326426666746826a26b66c46d86e66f26i26j26k26l26m26n26p26q26r46u46v26w26z470271272273275476477278679e7a47b47c47d27e47m27r27u47x28028128228728b48c28g28h28i28k48l48p28z29i29q29x2a48aj4ak4am2an2ao4ap2aq2b22bb4be2bf2bh4bj4bk4bp2bq2bt2bu6bw2c54c82c94ca2cb2cd2cp2d72d92da6db6dc2dh2do2ds4e92eg2ej2es4et4eu4ev4f28f32f42f5cf62f76f82f96fa6fb4fc2fd4fe2ff6fg2fh4fi2
i am	2e17x18l1bq1f51
i approv	2e16d1
i been	2e13h1
i can	0v11012b13h13i14414815f15r15t15u16316816b16c17919i19q1a41bb1eu1f21f61fh1
i chang	6l16w17m1871f71
i choos	301db1
i clon	5d1db1ds2
i comment	4w1561
i could	1l1281
i creat	0a12e12q13k1
i d	7c1an1fh1
i don	4414h15617817b1a41am1be1bf1fi1
i get	5d17b18k1
i got	4x16r1aj1
i hav	0a11c12n12o14m15516c16e16i16z17517817917a18z1c91et1f22f51fa1fg1
i in	f52
i just	6617u1
i know	3m14j1
i ll	3j1e91
i log	ak1f91
i look	3h16d1
i lost	ev1fe1
i m	0210p12e15h16616e16u17017617a1c51c91f21f41f71f81
i may	141f21
i merg	2e15916u16z1
i mov	8k1da1
i need	0110210b10k13n14714a14h15415d15t16016b16l17d17r18218718h18i1
i no	0c16d1da1
i not	781791
i only	051661721do1f31f71
i open	2d13h25815c1671bu1
i pick	3918b18g1
i push	2d24u1a41cd1dh1et1
i register	c91ca1ff1
i remov	0z1ej1
i review	2n1761aq1
i sav	8p19x1
i scan	fb1fc1fd1ff1
i set	6f1f91fd1
i still	0a13w14115z1641b21
i submit	2d1791
i touch	0513h1
i use	da1db1fa1
i ve	6m1bk1
i wa	3h16q1751fb1
i want	0312g14814x15715o15u16a16j16r17c17u18118b18l1aj1ak1ap1bb1cb1eg1es1ev1
i work	3h1dc1
i wrot	2e12h14w14y16q1781
icon	2m43n23o4an2
icon of	2m13o1
id	00402805c0840a80c40d80l40r80x42a83843943b43g83l44784b44c44m44v44x45446k46l46r87l47m47r47s47u48b48c88d48e48f48m48r48z49349649t49v49z4ac4al8ar4ascau4av4aw4b58b98bk4bm4bo4bp4bq4bt4bu4bw4c14cc4cp8csgcy2d08d54dc4df4dh4di8dk4doodp8drgds4dv4dw4dz8e14e64e78ea8eb8ee4eo4et8eu4evcew8f28f94
id $	0510814717u18m18r19319t19z1b91bo1bu1bw1c11cp1cs2d01d51dc1dh1dk1do2dr1e71eb1
id 12	8c18z1
id 1337	dr1ds1
id 17	do2dp1
id 3	0x17l17m1
id 5	b51ew1
id and	0r1541ac1bu1di1f22
id answer	dv1dw1
id connect	as2
id kind	b51b91
id nam	0010210a10l10r18e1df1di1
id need	3g18c18f1bm1bq1ew1
id of	0210a13b13l14717r18b19v1al1au1bp1bt1dz2e61ea2eo1et1
id p	ar1as1av1aw1f91
id to	al1eb1
id with	dp1dr1
ide	0b4
idea	5h4
identical	dr4
identity	1w4ar8as8at8au8av8ax4f54f74f84f94
identity by	f71f81
identity provider	ar2as1at2au2av2ax1f91
idl	0021w21y24g24q25q26w27wa7x87yc8m29cc9de9egba2cg4cj4dg2dz4e42ep2eq2
idl pr	7w19e1
idl pull	7x17y19c19d19e1
idp	ar4as4at4au4av4
if	1021e21u22522923023223623923e23t23y24e24i45425925c25i25o25s25v25w25y26626g46k26q26u27627e27x28g28p28y29529829929a29d29g29r29x2a32a42a62ag2ba4bb2bu2c52cf2cj2cz2d02d42eu2ev2f12f52f92
if a	991f11
if given	8p19x1
if i	3013915916u18g1bu1
if it	3213613e14e14i15o15w15y16k16q1a31ba2cz1d41
if noth	761981
if one	6616g1a61
if that	3t13y1
if the	1e12914i19r1ba1bb1cj1d01eu1f91
if ther	5c15s17e18y1951ev1
ignor	3a45345b46a46n46s27jg7kc7lc7m47nc8848wc8xc8y88z4904
ignor $	5b17n1
ignor a	7k17l18y1
ignor dummy	8x2
ignor match	7k18x1
ignor need	3a17j18w1
ignor rul	7j17l17m17n28w18y18z1
imag	2m83n83o44b44c44d44e44r4am4f28
imag $	4e1f21
immutabl	b34b74
implement	cw4
implication	3x4
imply	3x4604
imply access	3x1601
import	34c35g36g37g7f4
import $	3513613717f1
import an	342
import job	352372
importer	7q4
impossibl	b34
in	0120220420a20b20d20f20g20i20k60v20w20z61021141241321441621741c21d21e41f41g41h41i21k41l21n21r21s41u21y61z22022142382742822942e82g42k22m22n42o62p42r42w42y43043123463543623723c23g43h23i43j43m23o43p43q43r63s43u23v23w23x44064164264344464584744844924a44b24c44g44h24k64la4ma4n24p44r24s24t84u24v44y84z250251252c53e5565825a45b25d45f45g65h85i45j25k65l45m45p25q45ra5s25tg5u25v25w25x260662263265g6726826946a46b26c26h26i26j26k26l26m26n86oe6p66q66r46s86t66u26v26xc6ye7127227827d27f27g27h47i87j87k87l67m27n47o27ra7sa7t47u47va7w27xc7ye7z280c81882683e84885886a87c88g89e8ac8b68ca8da8e88fa8g68h68i48j48k28l68m48n48o48q68r68s88t88u88v68w28x88y48z29049169289349489549749869929a29b69d49ea9g69hc9i49j29k69l69m29n29o49p89q69r69s29t49u29v29w49y2a02a24a32a42a52a62a72a82ad2ag2aj4ak2an2ao2ap6ar2as4at4av2aw4axaay2az2b02b14b28b3ab4ab56b66b7cb84ba4bb4bc6bd4be2bg2bh2bj2bk2bm2bn4bo2bp2bq8br6bs8bt8bv8bw8bx8by8bzac02c12c26c44c64c72c84ca2cd4ceacf4cg2ch2ci2ck6cl4cm2co2cp2cq2cr4csact6cu2cv2cw6cx2cy2d02d16d22d34d52d62d74dc2df4dg4dh2di2dm2dn2do2ds2dx2dz4e12e26e32e42e82eb4ek2el8em6enceo8eq2et2eu2ey6f04f1af24f3af4cf54f72f82f92fa2fb4fd2ff6fg4fh4
in $	0111711e11f11g11h11i11k21l12322722e12r13413o13p14014114414514714824g14l15215515m15r25t16i16u17d17k17l18918x19019119419819h19l19s19u19w19y1a01ad1as1ax2bc1c01d21d32di1dx1f11f22f43f81fb1ff1
in 90	0b1cy1
in a	1111212123s14514c14n14t14y15225335f15g15k15l15r15s16b16o16q16s17f17r17s17y18118328718828918b18e18x19b19h19r1b71cs1d61df1
in all	1n13r14018x19019319419519e19k19p19r1b71b82bm1c41
in and	4714m15i1
in any	2r15j16017i29g19q19w1b61b71bn1
in as	2e1f11
in between	5b15g1
in bitbucket	0i10z11y12g12n12y13i13j13o1aj1an1ao1
in bulk	1s1921bd1eb1
in by	4m1at1f31
in checkout	7t17u1
in comment	6t2
in commit	4m14u1861ck1
in conversation	f31f41
in cor	8918a18f18l18r18s18t18u1b21b41b51br1bv1bw1by1bz1el1eo1
in day	0f10g1
in doc	6817k1
in effect	8018o1
in every	2e13p13r18x1941a51b71
in for	1y1921a21ct1
in forc	7x1801891
in full	5f1a21en1
in group	111131
in in	6x16y1
in it	2813m13w14b14c14g15316716y1cm1
in jira	ct1cv1
in lin	5a1ce1cf1f01
in merg	6x1en1
in mobil	1g12917x17y18618718818a18d18g18n18q18t1b31b51bq1bt1bv1bw1bx1bz1em1en1eo1
in mr	6o16y1721
in my	0a10d12o24y26s2991aj1ap2ca1ck1dc1et1eu1ey1
in no	5a1c61
in of	3416y1f11
in one	0w11213s14a14l15v16a16x18c1921931a61bd1cq1d11d71f41
in or	b11f01
in our	4014114214414517r17s17u17v18318818b18c18e18f18g18w19219b19e19g19h19i19k19m19p1cr1cs1cx1df1en1
in payment	5517j18018118218318418518618818918a18f18j18q18r18s18u18v1b21b31ba1bc1bh1bs1bw1bx1by1bz1c81cl1d11eo1
in peopl	0k1421
in plac	1716y1cs1fg1
in pr	5t16l16n16p16y1
in progress	501691be1bg1ch1
in project	3q13r13v14418y19d19g19i19j19o19r19v1b71bn1bp1c11
in pull	5t16c16k16o16r1
in repo	4h17s17t17w17x27y38018118318418618918a18c18d28e18f18h18i18o18t18u19d19h19o1ba1bb1br1bs1bt1by1el1em1en1
in report	cp1cs1
in reviewer	8e18g1
in revision	4t14v1531
in search	cd1ci1
in should	9e1c21
in sydney	dh1ds1eb1
in sync	dm1e11ey2
in that	4t15216j16x19e1
in the	0z11011421c11r11s11u11z12912e12g12k12m13023413523613713c13q13x14114314914a14k34l14m14p14r15115315d15g15h35k15q25t15w15x16216316536916h16m16n16o16q16x16y17h27i27s17v18518728818l18m18s18y18z19119419719819b19e19h29l29n19p19q29t2a81ag1ap1av1ay1az1b41b62b71bc1bo1bs1bz1c22c41ce4cf1ck1co1cr1cs1ct1cw3d51d71dg1do1e23e31e41ek1fb1ff1fg1fh1
in this	3h14p14v15215d15k15m15t26016526a16n16o26p16q16v16y37g17j27k17r37s17v27x27y27z18028118228328428528618728828938a28b18c38d28f18g18h28i18j18l18m18n18r18s18t18u18v2b22b33b43b51bq2br1bs1bt2bv2bw1bx2by1bz1cd1d01el2em1en1eo1
in through	3u1551at1
in tim	aw2dg1dz1
in to	1e11f11h14514m1581fd1fh1
in total	3g1dn1
in use	0211612p2eq1
in user	0k1421431
in via	601f91
in web	6517j17l17m17n18k18q1bq1c81d11
in which	3i14l1cu1
in with	531ak1ar1as1f12f32
in your	2n12o1
inactiv	1w21y27y48m29c29e2ep2eq2
inactiv pr	7y19c1
inactiv pull	7y19e1
inactivity	7w47x49c49d49e4
inactivity timeout	9c19d19e1
inbox	2nc2ok
inbox pull	2n12o1
includ	1w43x84644o45i45u46087847i47o48b89b4bc4ea4ed8
includ $	3x15i15u17i1ea1
includ it	4614o1ed1
includ need	6017818b19b1
incom	5t4
incomplet	ci4
index	4v47d2cdwcewcfwcgkchkcigcjo
index $	4v1cd1cf3cg1ci1cj1
index fail	cd1ci1
index for	cd1ce1
index hang	ch2cj1
index of	ce1cg2
index queu	ce3cf2cg1
index repo	cd1ce1cf1
index support	ci1cj1
index thread	cj2
indexer	chccj8
indexer $	ch2
individual	1j43z85x4614628644cp4
info	2j22u22v23l24d44e44f44z2bc2ci2cj2e02e12e22e42e52
info on	2j13l14d14e14f14z1
info repo	e01e11e41e51
information	2f24e2
infra	0120220523l43n23q23s23t43u23v23w23x23y43z44024124244324424524744824k46346547q28l48w48y28z29029129229329429549629749829949a49b29c29d49e29f49g29i49j49k29l49m49n29o49p49q29r29s29t49u29v29w29y29z4a02a14a22a34b64b72b82b94bm4bn2bo2bp4c02c12c24c32c42cv4d24d32d44d52d62
infra $	6319719j19l1cv1
infra ha	9519m19z1
infra project	3l13y13z14218w19d19o19p1
infra repo	4k16518l19a1bm1
infra set	b61b91
inherit	2u43x86046247w87zg8348448a48b48e48o89a49f49j49q49s4b28b44br4bs4bt4cx4
inherit $	2u17w18319q19s1
inherit again	7z19f1
inherit from	8e1b21cx1
inherit one	7w17z28a18b1b21b41
inherit or	8o19j1
inherit project	br1bs1
inherit right	3x2
inheritanc	9949b4
inheritanc $	9919b1
init	0n80o4458
init branch	0n10o1
initial	0m80n80o8dn8
initial branch	0m20n20o2
initial sync	dn2
initialis	4727f4
initialisation	7f8
initialisation fail	7f2
inlin	4v46o86p86t4ck4cp4cr4cs4
inlin remark	4v16p1ck1cs1
inner	434
inprogress	4q44s4
inprogress status	4q14s1
input	5u4
insertion	5245a4
insertion and	5215a1
insid	4444l45r4cq4
insight	ckcclgcmccnccogcp4cqccr8cs4
insight annotation	ck2
insight repo	ck1cl1cm1cn1co1cp1cq1cr1cs1
insight report	cl2cm2cn2co2cq2cr1
insist	9h4
install	0p40s21621742h42j22k22l23q28249i2ad2
install a	0p12h1
install mesh	0p10s1
install pre	2k12l19i1
installation	0f42g42p47e4ai4eq4er4
instanc	0m60n20o21e41i21m41n61p41t42b42f42h42i42p42z43043443i2434a52a74a82a94aa4ab4ag4ah6dq2eh6ei2ej2ek2
instanc $	2b12f12h12i12p12z1301341431a91ah1dq1eh1
instanc default	0m11t1
instanc level	aa1ab1
instanc need	0m1ei1ek1
instanc wid	0n10o11i11m21n1a51a81eh1ej1
instead	0640o86949n49w4aj4bo4bs4cs4d34
instead of	0610o26919n19w1aj1bo1bs1cs1d31
instruction	7e4
integrat	2c4708
integration	2c45i28m88q49v49w4
integration $	8m19v19w1
intermediat	ad4
intern	1e41x22522623t45w46148d4
intern group	1e13t1
internal	0z41w82s47s8934944de4do4
internal directory	0z11w1
internal token	7s1941
internet	0c4
interrupt	3243643e4
interrupt migration	321361
into	0020420741141221o22242h22y23023323423523823t23u23v23x24224864a24b24c44m258259465266a6926j26t46v27067728628f2aw2bm2bq2bs4bu4bw2bx2bz2cr2ct2d82eg2ei2el6ez2f06
into a	4a1662ct1
into develop	661691
into dwh	3x1421
into main	5815916v1702bs1bx1
into master	661el1
into my	4816t1f02
into of	bm1el1
into our	071ez1
into the	0411o12213013313514814b14c24m16616t17718f1bs1bz1ei1f01
intro	7e4
introduc	1045546a4bc4
introduc a	101551
invalidat	0440780c8ev4
invalidat it	0c1ev1
invent	2p4
inventory	004064444474
inventory $	001441
invit	1441z43w4404418634748
invit to	1413w1411631742
invocation	a28a34
invoic	4545h46o26y2a44
involv	2e8f64
involv in	2e2
io	032454
ip	0l4
irreversibly	264
is	0120320560620820d20e20f20i40j60k40n20p20q20r40t20u40z21021341441621721921c41d21j21m21n21p41r21u41w42322562742822b62e42f42g42i22j22n62o62p22q62r22s62ua2w42y23183223563a23ca3d23i23j23k23l63m23s23u23w23x23y23z241242844246247g4824b24c24d44e44f24g44i24j24k64l44n24p44r64s24t24v24w24x24y24z250851252254255257259c5a65b25c45d65f25g25h45i25j25k25m25n65o25p25q25r25s65x25z264265466267268a6926c26e26f26g66j26k46l26m26n26o46p26r26t26v26w46x46y26z87027147327427527ea7f27g27h27j27k47m47n27o27pc7t27u47v27w27x680a81482483284a8628748828988b28c28d28e88g28h28j88m48n48o28p48r48s28u28v68w28x28y48z29429529629989d49g69i29je9m29o69q49r29s29t49x49y29z2a22a34a42a62a92ac4ad2ag2ai4aj2ak6alaam2an2ao4aq2au2ax4ay6az4b02b28b34b42b58b64b72b82b92ba6bc6be4bf6bl4bm2bo2bp2bs4bt2bw2by2bz2c32c42c56c64c72ca4cb2cc4cdcce4cfcch2ci4cj8cl4cq2cr2ct2cv2cw6cx2cy2d12d52d86d94db6dc2dd4dg2dh4dk4dm2dn8dp2dr4ds2dt2dx2dz4e04e16e24e34e52e64e82ea4ec2ee4eh2ej8em2en2eo6er4et2eu2ev2ew4ex6eyaf02f14f32f42f52f62f74f98fa8fb4fc6fd2fe4ff2fg4fh2
is $	0512e18j2
is a	0q11011912q12s13c23m13y14814l14p15b15i18m1991an1ca1db1
is ad	8n1bp1bs1bt1
is admin	3x1ai1
is allow	0e1b91ej1
is already	7j1ba1fg1
is an	541ac1b31b71cj1
is anna	6419t1
is any	0r1dt1eo1
is anyth	2e15q16z1cf1
is approv	701811
is basic	8r1b01
is behind	961d51
is block	6z1b21bl1
is broken	7f1cd1
is cap	4n14t1
is ci	8o1al1eo2
is cod	cd1cf1
is debug	2s12w1
is deploy	d81d91
is don	3s1861
is down	0k18s1az1
is due	ak1cf1er1f12
is everyth	2u1591e51
is exempt	1r1b32b52b71
is fin	d11dx1
is for	3c1dd1
is gon	3k14z17g19y1f31
is hook	8418v1
is ignor	3a16n17n1
is in	1312o12r14c14l14p15118e29q19t1a61c71cf1cw1dm1e11
is it	1c13l34214744k14x15915d25h15s16816z17u18418z19g19j1bc1be1bf1cl1cy1dh2e01f91fb1
is jdo	131271al1
is kept	aq1ey1
is left	3c16717p1
is lost	cc1f71
is main	b22
is merg	5m18029g1ba1cw1
is mesh	0u13d1
is miss	2814s16j1cd1
is my	2o22y1592ao1ca1cb1db1ds1e11et1eu1ey3f92fa2
is need	4n15f15g18x1941ak1bz1c41ej1
is no	4v16o18d18y19519s1ci1
is non	0i10j1711ee1ev1
is not	1412517k1ad1dp1er1
is now	aj1en1
is obsolet	4w16k2a91by1c31em1
is ok	6e1a31
is on	5927518418819i19j1bo1
is one	2s15c15s17e1e11
is open	6618n1
is our	081ac1cv1
is out	811c61ct1dz1
is over	0i1b41b81
is part	5516v1
is project	3l13z1ea1
is rebas	c52
is reject	9j2
is repo	0518u1cd1ce1cf1ci1ej1
is repository	dh1dn1
is right	6t1f11
is rul	7m17u1
is set	011031db1ea1
is somebody	0j1271
is squash	1m18929o1
is still	141e21
is stor	ao1cr1
is system	1j1ag1
is taken	3j19r1
is that	4715017x18018j1b61ew1
is the	0510d10p10r11711c11d11p12512b22u42w13143523c13i14214724k14r15035a35h15k16836l16x16y16z17117e17p37x28018218418718918h18p28v19919d19j29m19o19x29z1a21a31a41ac1ak1al2au1ax1bc1bm1c51cd3cj2cx1dc1dk2dn2dr1e32e81eh1ex1fc1
is ther	0j12g12p13w14414e14g24k15c15j15o16516c16g17h18018218b18w19g19q1ai1cl1fa1
is this	0u11611u12b12q14i14r15215n25s17e27p18718c1bc1d81d91ee1ew1
is too	7v18y1bl1
is tru	1w1ch1dn1
is two	f91fa1
is used	f71fe1
is wait	2n36f1e21
is web	7e17p1
is withheld	f71fb1fc1fd1fe1ff1fg1fh1
isn	5945p46046m86w4
isn t	5915p16016m26w1
iso	604
issu	0040140340940b4cn4cq4ctgcuccv8cwgfe4
issu a	011fe1
issu for	001ct1
issu in	cq1ct1
issu key	cu1cw2
issu tracker	cv2
issuer	accad8aecaf8au4
issuer $	ac1ad1ae1af1
issuer certificat	ac1af1
it	0020120220340480560660760820940b20c80d20e40i20q20t40v60x20y81021221621a21c21e21f21u41v21z22042342422522622822e22f22h62i22k22l22q62r22y43023243423623923a23e43g23j23k63l63m63o23q43r23s23v23w242244445246647a48449a4a24b64c24d24e44f24g24h24i44j24k24l24m24o24p44q64r24s44v24w84x44y44z65185225325565625725925b25d45e25f45h25j25l45n25o25p45q25r25s25u25w45y26326546646786866946a66b26c46e86f26g26h86j26k86l46m86n26qa6r66s66t46u26wc6x26y26z27047127427667787827b27d27e67f67g47i47k67l47m27n67o47q47r27s27t47u67v67w47x47z28048128388468568648868928e68j48o48p88q28r48s28x28y48z29029529629729989a69b29g29h49j49k49l29n29s29t49u29v29x29y29z2a02a12a32a94ab6ad4af2ag4ah2ak2am2an2aq4as4at4av2b22b44b62b82b92bacbb4bc4be2bf8bg2bh2bj4bl4bn4bp2bq2br2bs2bt4bu4bv2bw2by2bz2c42c52c68c92cb2cc6ce4cg4ch4ck2cl2cm8cn4co6cp2cq2cr2cs4ct4cx4cy6cz8d04d14d22d36d44d54d62d74d84d92dd6dh6dj4dl6dn2do6dq2dr4ds2du2dw2dx4dy2e04ed2ee2em2en2er2eu4ev8ew4ex2ey6ez6f02f22f62f74f82f92fb4fc6fd2fe4fg2fj2
it $	0210310510610810c10e10i10t10v11012012312l12q22y13k13m13v13w14514614814924b14c14e14h14p14q24w24x14y14z15315515f15h15n15p26616736816916a16c16e16h16k26l16m16q16r16w36y17617817d17f17g27l17m17q17v18r18y29519929a19h19s19u1a01a91ab1ak1am1ba2bb1bh1bj1bq1bu2bv1c41c91cb1ch1cm1co1cy1cz1d71d91dd1dh2du1ed1em1er1ev1fb1fd1fe1fg1
it a	4k15216m16s1
it access	cz2d11d41
it account	1a1ew1
it activ	771841
it again	4616h16m17f1
it an	0116m1
it and	4d16c1ex1
it annotation	cm1cn1cp1
it any	041at2
it at	0c1en1
it author	4p16m16s1
it away	4q1aq1b41
it back	4v17w1
it by	4916b18x1
it can	691891eu1
it cannot	7s1ad1
it chang	5f1c51
it cod	3k16a1fc1
it commit	4s1511
it config	831851
it copy	7i2
it costly	5q15r1
it current	4w16k16q1
it data	0x1ee1
it deploy	2f1d11
it event	8s19v1ch1
it external	cs2
it fil	6c16n1
it first	1a1ab1dn1fb1
it for	1u15615l18518p18z19k1
it from	0y12i17k18p19x1by1dx1
it go	6816q1
it ha	3213613e14e16k16q17b1
it had	cz1d41
it her	7t1bz1
it holder	cy1d31
it id	0513g17u18r19t1cc1d01do2dr1f21
it in	3414717n17x1ad1bs1
it inherit	8319j1
it into	2h15916616t1701ct1
it is	2e12r14614j14y15115715o16e16w17k17o18418819j1ba2bf1dd1f71fe1
it key	4r1511841bf1cy1do1
it link	bf1ds1
it lock	9g1e02
it look	961bj1
it los	041071dj1
it mak	6k1ah1
it match	7l17t1
it member	0y11213s18e29t1
it nam	0v12812q14414g16q1dr1dw1
it need	2q16716w18119h1fc1
it not	0y1231
it now	041071
it off	3213e13q14z15l16e17017o18329a19k1cc1fj1
it on	2h13o18p1an1c61cl1dx1
it onc	6h17f1
it only	591bc1ds1
it open	4216m1d81
it origin	ey2ez2
it out	2614b16316q16w1a91af1d71
it own	0311u16f16g17r17x18e1ag2bw1cq1ez1
it permission	0610910e1d01d51d81
it plugin	8819n1
it project	0013j14417x17z18018118o2b21bt2cx2d61
it public	3l2eu1ev1
it regex	7v1971
it repo	9b1bn1dq1
it report	ck1cm1
it repository	3m1991b61b81bn1d21
it right	0c15w1
it s	f61f71f81
it say	6516r17e1
it scop	b41br1
it setting	8618819j19l1
it should	4915e1
it ssh	d31d41ev1
it still	3k1681ba1
it target	711c61
it text	161671
it the	3013916t1fc1
it through	6h16s17k1
it to	0913a14m1741bc1bl1ct1d31
it token	041071
it up	771as1c61
it upgrad	dl2
it version	6l16m16s1
it wa	0y14a14i14w1671771cm1ey1
it went	511551
it without	2y1491
it would	5w15y1
item	1141542142945q45r46i86j86k86l86m87l47m47n48y48z4904ae4b34b74bn4bo4br4bs4bx8bygbzcc08c14c28c38c48em4en4
item $	6i16k16m1bx1by1bz1c01c11c21c31c41
item delet	7l18y1bn1br1em1
item for	6j1bx1c21
item get	7m18z1
item nam	111151211291b31b71
item of	5r1bz1c31c41
item on	5q16i16j1
item updat	7n1901ae1bo1bs1en1
itself	0040240540840a40d43q43u83z44v45l45o45x46046286f46g87x47y49d4ag4br4bu4dl4dw4ey4ez4
itself $	0010210510810a10d13u14v16016216f16g17y19d1ag1br1dw1ez1
itself and	3u13z1
itself stay	3q15l1
itself with	5x1621
java	2p22s44l24u24v25225325o25p46o26p26x26y47d2ck2cr2
jdo	0a40c40d41141341i41j41k41x41y42042142242342442542642742842942a43s43y43z44044625j45v46046146246346547247i29r4al4am4ao4ap4c94ca4de4es8et4ev4f18fj4
jdo $	0a11i1261al1ao1c91ca1es1f11
jdo as	631de1
jdo hav	3z1et1
jdo hold	1j1621
jdo is	231281
jdo s	0c1201611am1f11
jenkin	0140240440740940a20e21r41s41t41u41v42c44i44q44r84s48m88n88p48q88r48s88t48u48v49m49n49v89w89y89z8a04a18a24bf8bg4cx4cy4cz4d04d14d74d84el8en4
jenkin $	0212c14s18q19v19w1a11
jenkin hook	8v19n19z1a11a21
jenkin job	4r1bf1el2
jenkin key	d01d11d81en1
jenkin plugin	4i19m1
jenkin token	041071
jenkin trigger	8m19v19y19z1
jenkin user	1t11v1
jenkinsfil	4k47d4
jira	4p48348548648748849m49n8ctkcu8cvscwk
jira hook	8819n1
jira issu	ct1cu2cw1
jira key	4p18619m19n1
jira project	cv3
jira ticket	851871ct1cw1
jit	av2aw4ay4
job	03807431832433835837c3843bg3c43dk3e83fg3gk4q64rk4s8504514be4bf8bg4ce4el8em4engeoc
job $	0310713b23g1el1en2
job 43	351371
job 7	3d23e13f13g2
job api	4r1el1em1
job are	ce1eo1
job by	3313713f13g1
job fail	031511
job need	3113513d1
job pass	4r14s1bf1
job that	3113313713b13d13f14q1
john	2a2
join	0l40s8114124214224288dt8du4dv8dw8dx4dy4ef4
join $	211282dt1dx1dy1
join request	du1dv1
join the	0l1121221
jpeg	3o8an8
jpeg $	3o1an1
jpeg by	3o1an1
json	4d84e84f84m25g26n26x27d48748849n4ct4
json metadata	4e14f1
json property	4d14f1
json that	4d14e1
jump	3h4
junk	674
just	0240340x40y41b41v42o42t44e44k44t44x45846646746k46r46x47r47u48348v48z4aw8b34ba4bk4bl4by4c34cf4cn4d54e34e84
just in	aw2
just it	0y11v1
just that	4x16r18z1by1
just the	0311b12t14e14k14t18v1c31cn1e31e81
k8	2q2
kafka	662
kb	8849n4
kchen	744754al4
keep	0o41b41v41z43q44844d45745e45j45l46546747487c87k47q48c48l49a4aqcb44by4cc4cp4e04eq4er4ez8f04
keep $	aq1eq1
keep it	1z13q15l1671e01
keep me	5717c28l1
keep my	ez2f01
keep the	4814d1742by1cc1cp1
keep their	0o15j1
kept	aq4ey8
kept in	ey2
kernel	6b4
key	0040180240340780840980a40b40c80e40fz0f90gz0g50hw0pk17c2m83i83j83k43lg3m84824924p44q84rc4s84z45045147k87l47n47p47q27r47sc7t47vc8288448648w48x48y493894g9549749949b49i49m49n8a74a88aa4ab4ag8ah4ao8apcb54b94bf4c9zc99cazcahcbzcbdcczccdcn4co4cu4cv4cw8cxzcx3cyzcy5czud0zd07d1zd13d2yd3zd31d4wd5zd55d6zd63d7zd7bd8zd89d9zd97de8do8dr4el4en4epzep5eqzeq5erzer1eszes9etzetdeuzeu1evzevdewzewdexc
key $	0010120710c10f20g20h21722m13i13l17s17v1942971a71ag1ah1bf1c93ca3cb5cc3cv1cx1cy2cz1d01d11d22d33d42d51d63d72d82d92do2ep3eq3er3es2et3eu3ev1ew2
key 12	d02d11
key 17	d71d81d91ew1
key 23	d71d81d91ew1
key 301	d71d81d91ew1
key 31	d41d52d61
key 33	cz1d02d12
key 40	d01d11
key 412	d81d91ew1
key 5	d81d91
key 51	d01d12
key 88	d71d81d91ev1
key algorithm	0h2
key and	3l1841ao1cy1d21d31dr1
key are	0e1et1ex1
key at	4r1es1
key block	cb2
key by	cc2ew1
key can	d81d91
key chang	3m1ep1eq1
key creat	cb1eu1
key delet	c91cc1cz1d41d71es1ev1
key detail	081d51
key doe	cx1eq1et1
key everywher	a82d71
key expir	0f10g1ca1
key expiry	0f10g1
key fingerprint	ex2
key for	0210p18w1941ag1ca1cb1cy2d21d32de1en1er1es1et1eu1
key format	7s17v1
key from	0g14q1cb1cz1d41d72es1
key get	d01d51ew1
key got	7n1ev1
key i	c92es1
key in	7k17r17s17v18618y1931cw1et1eu1
key inactiv	ep1eq1
key is	4p1cc1ew1
key kind	0h2
key labell	cx1cz1ev1
key leak	d71d81
key left	ep2eq1
key list	ca1et1
key may	d12d61er1
key need	821b51b91
key nightly	4q14r1
key of	0a10p22m13i18219i1c92ca1cx4cy1cz1d02d11d21d51d61d71ep1eq1er1es4et3ev3ew1
key off	cz1d41
key on	ca1cy1d52d61de1et1
key only	co1ev1
key open	d21d81d91
key or	3j1ca1et1
key pattern	9319n1
key permission	d11d61
key plat	3j19n1el1
key policy	0f20g10h1
key project	941d21d31d41d51d61d81
key push	d01d51
key read	d11d61
key repo	cx1cy1cz1d01d11d91
key rotation	0g1er2
key should	3m1c91d61
key siz	0f10g1
key ssh	d71d81d91
key tak	c91es1
key that	0310710p1c91ca1d21d41ep1eq1
key to	ap1cb1cy1cz1d31d41d61eu1
key typ	0f10g20h1
key used	d81d91
key with	0b1ap1cc1cx1cy1d01d21d51eu1ev2
keycloak	ar4as8at4au4av4
keycloak $	ar1as1
keyword	2p45n85o85p8
keyword microservic	5o15p1
keyword of	2p15n1
kick	1581x42943843j43s43t43y46186h8ch8d44
kick off	3813j16h1
kick out	3s1d41
kick somebody	151291
kick the	3t16116h1ch2
kick user	1513y1
kill	0480740c41q47l48d49y4ba4ev4
kill it	0410710c17l1ba1
kill the	8d19y1
kim	9u4
kind	0h82j87r47t4934954b24b54b94
kind matcher	b51b91
kind of	2j27r17t1931951
know	0h42c43m44444j44n47c47h48b4a44be4bf4cd4dl4do4dy4
know $	7h18b1dy1
know it	4414j1do1
know the	a41be1cd1
know which	4n1bf1
known	2g42q83c48i4ac4exc
known host	ex3
known to	2g1ac1
koch	aj4
kwong	224
l	8h4
lab	3q2464482
label	2pk2qo2rg5ng5ok5pk8i8d04d54et4eu4ew4
label $	2q15o15p1d51eu1
label and	d01et1
label exist	2q2
label get	2q12r1
label list	2p15n1
label on	2p15n15o1
label pci	2q12r1
labell	2r85n4cx4cz4ev4
lack	2884184v45945a45b46448g4c54
lack a	591641
lack access	4118g1
lag	dg8dz4e14e34
lag $	dg1dz1e11e31
laid	4k4
land	1d45e46j46u46z4708814bc4
land in	1d16u1
languag	ao4
laptop	0a20c2et6eu8ev8
laptop $	eu2ev1
larg	0r40w43043944a45a4
larg need	3013914a1
last	0540840d40r80u80y41o41yg2d42e43g43h44l24n44o84t85445945a45f85qg5ri6826n47g47s48tw8u4a1gbb4bd4bk4cdcch4ck4dh8di8dk8e14eq4ey8fb4fc4fd4
last $	0510d11y15q15r1
last and	a11ey1
last call	8t1a12
last chang	5q25r1
last commit	4o14t25f15q15r1ck1
last delivery	8t1a11
last index	cd2
last login	1y2
last modify	5q15r1
last night	4n17g1ch1
last seen	0r20u1di1dk2
last step	fb1fc1fd1
last touch	4l1681
last updat	5q1dh2
lastmodify	4l25q85r6682
lastnam	2a2
lat	dg4
lately	0821o42d23h44o25q2a22
lately $	0812d13h14o15q1a21
latency	0q4
later	1x43243e43j46g4ad4e94
later $	3j1e91
later so	3213e1
latest	3b23h24i24o24r25q28h48t4a14ae2bf2c64cl2
latest commit	4i14o14r15q1cl1
latest first	3b13h1
latest get	8t1a11
latest releas	8h2
laugh	bh4bj4
laugh fac	bh1bj1
layout	4k4
ldap	0z81h41w61y42g82s42t43t83u83v83w4
ldap $	0z21w11y1
ldap group	1h12g13t23u23v23w1
lead	1g43v45y48848c48e48f48g48l4b34
leak	0480780c86p47jg7k87lc7m47n47oc7p87qg7rc7sg7t87uc7vc8w88x891c928938948958968978a58a68a78a88a98aa8ab8d78d88d98er4
leak $	0410c17k17l17t1
leak are	7j17r1
leak check	7o17p17q2911a61
leak detection	7j17k17r1911921a51a61
leak detector	7o17p17q17u17v1951961971a71a81a91aa2ab1
leak find	8w18x1
leak in	7j17l1
leak key	d71d81d91
leak password	7o17q17s1941
leak pattern	7r18w1932951961971a71a81a91ab1
leak regex	7s17u17v1
leak rul	7m17t17u17v1
leak scan	7j17l17n1921
leak scanner	8x1a51
leak secret	7s1911
learn	2r48o4
least	2k43s48a4
least one	2k13s1
leav	0t41i41t42982s42w43943f44d44v86546946j46p87547947b47q47x48g4914bo4bs4c34d74ec4ef4
leav a	2914v26j17q1
leav feedback	6p2
leav it	0t1651
leav out	3f18g1911ec1
leav the	1t14d17b1c31
leaver	1x4
ledger	8948a4
lee	1z49u4
left	0240640740940a40e41681x83a43c83k43w44144q44u44w45z46146446746ic7p48d48f48g49u4a44ba4bd4bh4bi4br4dg4ep8eq4es4f94
left $	1623c16716i18d1
left on	4w16i1bh1bi1
left out	0610910e13w14115z16417p18g1bd1dg1
left over	021a41ep1eq1
left the	1x26118f1br1es1
left to	3a1f91
leftover	464834eq4
legacy	0421141542143k44644944i44j45l45o45r46x27287q47y48348648849249y4b14cd4
legacy $	831cd1
legacy bill	4915o1
legacy call	211721
legacy endpoint	1514j1
legal	4b45s4
legal ask	4b15s1
lena	634
length	0f40h8e34ew4
length of	e31ew1
let	0740e40g41g81k42243r43v84084344l25b25e45m45y86386e46z47947c47j27k47n48188548a48x49889h4ah4as4az4b44ch4cy8d14d38d68dx8ei4ek4eu4ez4f44
let a	1g11k13r14015y1dx1
let deploy	d11d61
let developer	3v1811
let me	4l15b16z17917c17j1eu1f41
let peopl	0g1851as1az1b41
let repo	981ei1ek1
let the	0e15m15y18x1ch1cy2d31dx1ez1
letter	f24
level	0040240841e41i41l42sc2t82uc2v83i23p43u83v43z44244344k65i45q45w45x45y46247w47z48348o88y48z49349689b49f49i49k49l49n49q49r49t49u49z4a14a34a94aa8ab4b64b94bp4c14d84eh4ei4ej8ek4
level $	1e11i13u24214314k15i15y18o19619b19f19r19u1b61c11d81
level hook	8319n1
level need	5w19k1ei1ek1
level of	2s22t12u22v13z14k1621
level on	3v19i1
level scan	931a91aa1
level that	2u1eh1ej1
level updat	2t12v1
level webhook	8o19z1a11a31
level with	3p19q1
lgtm	6d86e8764
lgtm $	6d16e1761
li	6946t4734744754
lib	5245g46o2
library	4845j45s47i4
library $	5j17i1
licenc	1221661761g21i22225s4942952
licenc key	171941951
licenc or	121221
licenc seat	1g11i1
licens	12216m17u1e41f81g61h41i61k42222h22i22j22k22l23q43r24184245l45m45so6487s47t47v48g8942952cm4cn4co4cq4
licens $	1621731f2
licens a	1g11k1
licens and	8g2
licens get	1615s1
licens key	1717s17t17v1
licens scan	5l15m1cn1co1cq1
licens user	411421641
lie	5i4
lif	774
lifetim	0f40g4
lifetim in	0f10g1
lift	1v42387o4988b48b84
lift a	231b41b81
lift the	7o1981b41
lightweight	8i4c78
lik	1m41t42q45q47c47d47s4an4bh4bi8bj8bk8fh4
lik a	an1bi1bk1
lik that	2q1bj1
lik the	5q1bi1
limit	0341681o61pa1qa1r81s61ta1u81va2d47m47x48748848s49749d4bx4bz4c24c44cr4e64e74ej4
limit $	1621p11t19d1
limit of	1p11u1881
limit or	1r11s11t11v1
limit setting	1p11q11r11s11t11u11v1
limit the	8s1971bz1
limit to	0311q17m1bx1c21e61ej1
limiter	1r41s41u4
limiter $	1r11s11u1
lin	3j44h44lo4m84o44vc52k5345ak5b46a46j86og6pg6q46t46xk6yc7d47j47k87m47s87u47v48v48x88y4904944a84b64b74b84bc8ce8cf4ck8cq4crkcs4f04
lin $	4l14o15a15b16p16y1b61b71b81bc1ce1ck1cq1cr1
lin 120	4l16y1
lin 17	6p16q1
lin 42	4v1cr1
lin anchor	4v16j16p1
lin by	5b16y2cq1
lin chang	5a16y1
lin comment	6o2
lin for	6x1ce1cf1cr1
lin from	4h15a1
lin in	4m1cr1
lin of	4l34m14v15225316a16o16x1bc1ck1
lin or	7k17m1
lin regex	7k17s17u18x1941a81
lin with	8x1f01
linear	8a49o49p8c68
linear history	8a19o19p2c62
link	4744844c44r44s44x44y46886r8bf4bz4cn8co4ct8cvgcw8ds8ee4
link $	bf1cv1
link it	cn1ct1
link to	4814c14r14s14y16816r2bz1cn1co1ct1cv2cw2ds1
lint	4q24s2834844874884ck8cn2cpccq4crccs8
lint hook	871881
lint pre	831841
lint warn	ck2cp1cr2cs1
linter	co4cq4
list	0040240a40d20h20l20r20w20z21341421f41h21j41l21n21o21r41w21y42722822d22e42g42n42p42r22y23023323723823923a23b23f23h43i43p23u43w23x43z24124224444g24k24l24n44o24r24t44u25045545725845945h65i45j25k45n25t45v45x45z46046126246446546746b26c26i46n86o46v47347927g47h47j47p27r48248928b48g28h48l28m48o28w29129329b49i49p29q49v4a44a64a72ac2ae4ai4ap4ar4aw4ax2b24b52b62bd4bf4bp2bt4bu2bv2bw4c02c12ca4cg2ci4ck4cl4cn2cq6cr2cu4cw4cx4d24d72d84d94df2di4do2dp2dq4ds4dt2dv2dz2e42e72ea4eo4eq2et4ey2
list $	0010210a10d10h10r10w10z11311411f11h11j11l11o11r11w11y12712812d12e12g12n12p13313713a13b13f13h13i13p13u13w13z14114214414g14n14o14r14t14u15015515815915h15j15k15n15t15v15x15z16016116216416516716b16c16i16n16o16v17317g17h17j17r18218918b18g18h18m18w19319b19i19q19v1a41a71ac1ai1ar1aw1ax1b21b61bd1bp1bt1bu1bw1c11ca1ci1ck1cl1cq1cu1cw1cx1d21d81d91df1di1do1dp1dq1ds1dt1dv1e41ea1eo1et1
list all	0a11y12g15018h19b1cu1
list at	5h1e71
list every	3i15h17r1ck1
list everyth	441cq1
list group	1f15x18b1
list my	791et1
list need	3x1cn1ds1
list of	2p13h13x14t15715i15v15z16016416n27p18l18o1ae1b51bd1bv1c01ci1cq1
list peopl	1j1731
list repo	021911
list repository	a61cg1d91
list the	0l14k15i16i16o16v17h18218m1ai1b21bf2bw1ca1cw1cx1d81ea1eo1ey1
list them	1312r1
list user	621aw1
list what	3013914l1dz1
listen	8m48r4
listen to	8m18r1
littl	2v43243e4
littl later	3213e1
liv	0f44745045187v4a44a64a84cv4
liv $	0f1511a41a61cv1
liv on	501511
ll	3j4e94
load	348358368378bx2by4bz4df4f24
load archiv	351361
load test	by1bz1
load the	351371f21
loader	454
local	1z4244az4e14f04f94
local password	az1f91
locally	4c46b4
locally $	4c16b1
location	da4db4dc4ds4
location $	da1db1dc1ds1
lock	2382444346x480498499c9a89bc9g4b24b38b44b6cb78b84b94e0oe4ses4fj4
lock $	9819919b19g1b81e02
lock down	4319a1b31b71
lock in	b61e41
lock on	b41e01e41
lock out	232241801fj1
lock owner	e02e41
lock releas	b61b71
lockout	234
log	0440540k60w80x81e81f81g41h81i41k81l41y41z42342s82tc2uq2vo2wg2xk3343f44264324b44c44oc5145986j46u46v47g47hgak4aqcar4as4at4ax4bf4ct4dr4ew4f18f24f34f48f74f94fb8ff4
log $	0412u12v24o25916j17h2bf1
log a	591f11
log and	2w12x1
log as	2u12v1
log for	0x12t12v14o1
log in	0k21e21f21g11h21i11k21l11y1231422431ak1ar1as1at1ax1f21f42f71f91fb1ff1
log level	2s12u1
log logger	2s12t1
log me	f11f31fb1
log of	0w10x12t13f16v17g1
log root	2u12v1
log setting	2w12x1
log switch	2w12x1
log that	4c1511
log4j	2s42t4
log4j $	2s12t1
logger	2sg2tc2uc2v8
logger $	2s22t1
logger for	2t12v1
logger get	2s12u1
logger level	2t12v1
logic	4l4
login	0041a41i41m41p41x41y81z42382442ac2b42p42q42r42y44944g44h44l24u24v25225325586627247d2ai8ak8ar8ascat8au4av8aw8axkaycazkba2bb2ct4deceh4ej4f1cf2gf3gf4gf64f98fa4fb4ff8fh4fi8
login $	1a11m11p11y12b12p12q12r12y1491ai1ak1as3at2au1av1aw1ax1ay1az2de1eh1ej1f41f91fb1fi2
login at	ct1de1
login by	av1f91
login form	ax1ay1az3f21
login nam	2a1721ai1aw1f11
login of	1x1de1
login pag	ax2
login password	ak1f61
login provider	ar2
login with	551f11f31f42fh1
logo	2m43n23o4an2
logo $	3o1an1
logo of	2m13n1
lon	cs4
long	0f43643c44r45q45r46546n46y47x47y48149d49e4aq4ce4dn4e34
long history	5q15r1
long may	0f17x19d1
long run	7y19e1
long until	3c1ce1dn1
longer	0440740c40y41e81i42943y84b44q45p46d46o47587b47l87o47t48548d48y49889f49s4am4b44bj4bn4br8by4c34cc4ci4d14d74da4dj4ec4ef4ep4eq4
longer $	3y17b19f1am1br1ec1
longer be	1e12917o1d11
longer exist	0y14q1dj1
longer get	041071
longer ignor	7l2
longer in	6o1b41eq1
longer log	1e11i1
longer mandatory	982
longer need	0c17518d19s1bn1by1
longer want	4b18y1da1
longest	0f40g4
longest lifetim	0f10g1
look	0540840d41m22n22o22q22y43h23l24124k24l24p45025325h26a26d26e26l26n26y27327427d27m47p27q27r27s27t27u27v28428e28j28o28r28z2934954962a72a92aa2ai2al2bj2bu2cw2d04d52ew4
look $	2y16d1
look at	0510d12n12o13h14k14l16n17417m27p17q17u17v18o18r1bu1cw1d01
look befor	5316y1
look for	4115h17r17s17t1932952961a71a91
look lik	1m17d1
look up	0510820d12q13l14p25016l18418e18j18z1aa1ai1al1d01d51ew2
lookup	4i4do4
loop	4448l4
loosen	1q47v4ei4en4
loosen the	1q17v1ei1
los	0440740c41e43y45v85w8614784854cz4d44dj4f08
los access	0410710c15w1611cz1d41
los it	5w1851f01
lost	bb2cc4ev8f34f74fe8fj8
lost my	ev1f31
low	cs2
lower	1k43t43v83y44085w45y4
lower bob	1k1401
lower your	3t13v13y14015w15y1
lowest	eh4ej4
lowest permission	eh1ej1
ls	4k84l45h8
ls fil	5h2
ly	3444k44l4
lying	4g4654eq4
lying around	4g1651eq1
m	0240p42e45h46646e46u47047647a4aj4c54c74c94f24f44f74f84
m log	f41f71
mac	ev2
machin	0080180240340l40p40q40r40s40t40w40x42r46b4cx8cy8cz4d28d34d48d58d64d78d88d98df4es4et4eu4ev4f14
machin can	cx1ev1
machin key	cx1cy1d21d31d41d51d61d72d82d92
machin need	0p1cy1
machin that	0l1d21
machin token	001021
mad	0280840d44p85345j46748d4ag8aw4bg4fb4
mad $	0210d1671
mad commit	4p1ag1
mad in	531ag1
mail	18s19m1aq1be1ck1dk1y41z420a2t44x45685745u46b47b87c47k47q48k88l8ai6aj6al4ao4ca2
mail $	1811921a31b11c31d1ai1
mail about	4x15617b28k2
mail address	1y2202aj2ca1
mail com	1c21d1
mail me	5617k18l1
mail password	1a2
mail server	1831921a21b21c11d11z1
mail the	1b11d1
mail to	2016b1
mail when	5717c18l1
mailbox	2046b4aj4
main	0m40n20o60p24524a24h44i24j24k24m24o24q24r24u25525845985a25b85d45e85f25h26626926v26z27047127g2b28b36b46b64b72b84bc2bm2bo2bq2bs2bt2bu4bx2c42c52c64c74cv4dm2ee2el4en2ey2f04
main $	0o14h24k14m14u15515935a15b25d15e25h16616916v1702711b21b41b61b82bo1bu1c41c61c71en1
main as	451c71
main branch	0m14i14j1
main for	4a14q1
main in	b31b41b61b71bm1bq1el1
main instead	0o2
main of	b41bs1bt1bx1el1f01
main or	0n15d1c51
main protect	b22
main server	0p1dm1
main yet	591bc1
maintainer	5c4
maintenanc	0i80j80k40v81644h4bb4
maintenanc $	0v2
maintenanc messag	0i10j20k1
mak	01803406c0b80c40ec0g40o40y41081g81h41kc1n41p41u41z42142x43a43j43mc3v840845448849c4h44j84v45745945e85m45y46386646746j46k46m86p46q46s87747a47c47k47s47v48848a88c48l48p48x49449949a89p49r49x4a84ae4ah4aw4b3cb78bb4bc4bl4bq4bz4c24c78co4ct4d18d64dc4ed4el4fc4fe4fg4
mak $	1p1ah1
mak a	0110e11021g11z13j13v14514814915m16j16p17s18c19r1bb1c21c71co1ct1
mak another	0110310610b14j15e1fe1
mak bitbucket	a81ae1
mak deploy	d11d61
mak develop	0o1b71
mak it	3a15916m26q16s1771991bc1bl1fc1
mak jdo	0c1211
mak me	0b14014h16617c1
mak my	0e14817a1fg1
mak project	3m1ed1
mak secret	7k18x1
mak someon	1k1401
mak the	0611g13m18818p19419a19x1bq1d11
mak you	0y14v15718l1
makefil	5345g46p4
manag	0z41y49a4f9c
management	f94
manager	1241342242g25y4ai4b74
manager $	131ai1
mandatory	8a49889989a89b8bm4bn4bo4bp4bq4bu4el4em4en4eo8fb8ff8
mandatory $	9819919a1eo1
mandatory 2	fb2ff1
mandatory approver	bm1bn1bp1bu1
mandatory for	991eo1
mandatory in	8a1981
manual	4s4ez4
many	0020220a20f20l41221321641o21p61q21u22322o42r23023923c43g43i23s24424g24o24r24t45225625925a25h25i25j25t26i46n26v26x27327527x27y48948h28u29529d49m4a52bd4be8bp2ce2ci2cn2df4dn2e34ea2f22
many $	3s1be1
many approval	7318929m2bp1
many build	bd1be1
many call	1p11q18u1
many commit	4o15916v1bd1
many fail	231f21
many fil	4t16n1
many http	0010a1
many lin	5215a16x1
many peopl	1215j1
many project	3i1ea1
many push	8u1e32
many repo	2r13c23g2a51
many repository	301391441dn1
many request	1o11p21u1
many user	131161
many week	7x17y19d1
map	554ap4au8
mapper	5h4
marc	6946j4744754
marc $	691741
maria	484aj4b34
mark	2e44444q44s85145o46946m86s87647q48h48i8a64bg8c74c88ci4cp4cq4cr8
mark $	441c71c82
mark a	8i1a61
mark commit	4s28i1
mark that	4q1761
markdown	2yg
marker	c84
market	3o4
markup	2y4
marriag	2a4
marry	208aj4
mass	5v4
master	0m20n20o44h24j24o25825925b25d45e66647d27g2b32b62b74bm2bq2bu2c62c72el2em2er2
master $	0m10o14h15815915b16617g1
master in	5d1b71
master of	b31bq1c71
master on	0n1el1
master to	5e2
match	4g47k87l47t47u48h48w48x48z49l4aa4dr4dz4el4
match $	7u18z19l1aa1
match filter	4g18h1
matcher	b54b94bp4en4eo4
matcher exempt	b51b91
material	a64
matrix	3x4
matter	2e2
maven	4k4
max	882aj2
maximilian	aj2
may	0d40f40g41441e41f81g41h41i41j81p41u41z43x44384a45s85w46086746i46m46s46z47x47z48089d49g89h49m49o49v49z4aj4ak4al4ao4ay4b04b14b28b34b44b54b68b74b94bc4br4bs4cg4co4d08d18d54d64dd4ef4eh8ei8ej8ekcer4et4ev4f04f24f54
may a	1p17x19d1
may archiv	eh1ei2
may be	4a16i1ao1b41br1cg1
may bypass	b51b91
may chang	6m16s19g1bs1
may creat	1f11g11j2
may delet	671ej1f01
may do	5w1d61
may hav	ak1er1
may hold	9m19v19z1
may i	1u15s1801et1f51
may log	1f1f21
may merg	7z19g1
may need	eh1ej1
may no	1e11i1ef1
may push	602b22b31b62d11
may read	431d11
may remov	ek2
may still	1419h1b01b11
may this	d01d51
may we	5s19o1
may writ	3x1431b71
mayb	664
mb	3o4886an4
mb and	3o1an1
mbox	6b8
md	2y44m45c45s26o26y27e2
me	0020220520b80h20q20w20z21c21u22e22l22n42o22p43h23l23p24024424724824a24c24g24h24k24l24m24n24p255256857a5a25b65f25h45n25x26326526626866a46b26c46e46g26i26l26u26y46z27427567927b47cc7d47e27j27k27u48428928g28h28j28ka8le9929j29x29z2a12am2aq6bh2bm2bu2cb2cf2cq2da2dc4do2dr2eh2eu4f14f22f32f42f52f64f72f82f94fa2fb2fe2ff2fh4fi8
me $	0b11u12e12n12o15615717c18l2am1aq1cb1eh1f51f91fa1fh1fi1
me a	0b34a14h16616u17c19z1f21fe1
me about	4714p15616817k18l1aq1
me all	0z1651
me an	2p25h1
me any	7b18k1
me from	5617b18k2dc1fi1
me i	4014m1
me in	8l1f11f31f41fb1
me it	5b1do1dr1
me of	5718l1
me off	561751
me on	5716e18l1bh1bm1f11
me out	7518k1fi1
me post	5717c2
me see	4l15b17j1
me that	6l1eu1
me the	0h10w11c12l13l14c14g14k15515b15f15h15n15x16826a26c16i17d27e17u18918g18h18j19x1a11aq1cq1dc1fh1
me to	5717c18l1f61ff1
me up	6c17c1
me what	3p16y1
me whether	8419j1cf1
me which	0510q1
mean	2543844044645845945b4
mean the	5815915b1
meant	dm4
meanwhil	cg4
meet	714
member	0r40u40v40y411812413g14c1542142742843s83y83z84044188c48e88f88gc9q89t89u4ai8df4
member $	0r10u10y11111211311413s13y14014118e19q1
member by	8c18f1
member list	131141271281
member need	9q19t1
member of	1321412113y13z28f18g39t19u1ai2
membership	12414415422827c284298
membership $	121141151221291
membership of	273
memory	6p4
mention	4p44v4cu8dr4
merg	1mw1nw2d22ea2m43r44o44p44q44v44w45485545645745985m45t260465c66a68c6a26c86fz6f76gz6g56hz6h36ia6j86n26t46uz6u16v46wc6x26y26zz6z570o7127727c47zw80z80581z81382484485486689y8az8a98m48n88s48u49829949a29b29fw9gz9g19hz9h19ia9j49k89lg9m49n89oz9o19psa04agcah8bacbq4bt4bu2bx4c14c24c34c64cm4cw4eluemien8eocez4f08
merg $	1m15m16f26g26h46i16j26v16w36z47028918n18u19g19l19o1ag1ba1c11c21c31cw1el1ez1
merg after	8018119g19h1
merg already	6816h1
merg automatically	6f18019g1
merg bas	542711
merg button	6z18019g1
merg by	6f16g17z18028119g19o1
merg check	2m26z37018228428528618928a19819a19b19i39j29k29l29m29n2el1em1en2eo2
merg choic	8019f2
merg commit	1m21n24o14p14v14w15615716u48918a29o29p3ag2ah2c61
merg config	1n28a19f19p1
merg conflict	6z2
merg delet	6f17z19f1
merg for	1n1811
merg get	6g16z18019g1
merg her	7z18018118a1
merg in	2e16016518018128928a38m19h49k19l19p1eo1
merg into	bx1el1
merg it	6816t1
merg method	1m11n19o19p1
merg need	6616f16h1
merg now	5916h1701
merg of	5416f16g16h26u1811
merg on	6f26g26h17z18119f19g19h1cm1el1em1
merg onc	7017z18119f19g19h1
merg pr	1m1651
merg project	9h19l19n1
merg pull	6518n1
merg request	2d12e15t16616a16i16n16x16y1771bu1
merg set	8119h1
merg setting	7z28019f1
merg strategy	1m21n28928a29919o29p2
merg that	6h2701
merg the	6c16i1
merg to	bq1bt1el1en1eo1
merg upstream	f02
merg when	6f26g27017z18028129f29g29h2
merg with	8618a2el1em1
merg without	6g18a1el2
mergeabl	6z4
mergebas	4h454c718bb2ey2ez2f06
mergecheck	2m46z67028248448548628948a29829a29b29i69j49k49l49m49n4el2em2en4eo4
merger	as4
mesh	0ps0qw0rw0ss0tz0t10uo0vs0ww0xo38z38139w3as3bw3co3dw3es3fw3gw
mesh $	0p20q10r10t20w23833923a23b13c13d23e23f23g2
mesh 02	0t10u10v10x1
mesh already	3a2
mesh diagnostic	0q10w1
mesh health	0q10r1
mesh host	0s10t10v10x1
mesh job	3b13d33e23f23g4
mesh machin	0p10q10r10s10t10w10x1
mesh member	0u10v1
mesh migration	3813913a13b23c23d23e13f23g2
mesh mov	3923b13c1
mesh nod	0p20q30r30s20t20u30v30w20x13823913e13f1
mesh server	0r10s10t10u10v10w10x1
mesh storag	3813a13b1
mesh summary	3b13c1
mesh support	0w10x1
mesh4	0s2
messag	0ic0jg0kc1m81n42h433837c3f84m44pc5k45l45m45u46b46t46uo6v47048248548648748848n49k49l49n49o49p4aq8c78cs4dm4
messag $	0i20j20k21n14m16b16t16u2701aq1c72
messag checker	5l15m18519k1
messag for	6u2dm1
messag list	3313713f1
messag of	3313713f14p36v1cs1
messag regex	8819n1
messag templat	1m19o19p1
messy	6v4
met	6h4
metadata	0542j83l44dc4ec4fc5u4dq4
metadata of	0512j13l14d24f1
method	1m41n49o49p4fa8
method $	1m11n19o19p1fa1
metric	a24
mfa	fa8fb8fd8ff8fh8fi8fj4
mfa $	fa1fd1ff1fi1fj1
mfa set	fb1fd1ff1
microservic	2r44545n45o45p4
might	2d8
migrat	2z43443884645i25r2
migrat to	2z1381461
migration	1q42zc30831832c33834e3543683783883983ac3bc3cc3dc3ec3fc3gc4t44v45345i46j46n2854864bi4bx4
migration $	1q12z13013213613813b13f14t1
migration archiv	2z1311321342
migration export	2z1301311321331
migration fail	331371
migration import	341351361371
migration job	3b13d13f13g1
migration mesh	3813913a13b13c13d13e13f13g1
migration stat	3a2
migration with	3913g1
miller	1y4
mim	ac4ad4af4
min	2d23h24r26q2792es2
min $	4r1es1
mind	6w4774
minimum	0f40g48448988ac9949j49l49m49n4
minimum approval	8918a29919l1
minimum build	8419m1
minimum key	0f10g1
minimum number	8918a19n1
mint	014034
mint a	011031
minus	6x8
minus count	6x2
minut	464
mirror	0k4dasdbzdb1dcwddodewdfzdf1dgsdhwdiwdjsdkwdlsdmkdnodocdpkdqkdr8dskdtwdusdvsdwsdxodyodzke0ge1ge2ge3ge4ge5ke6ke7ke8ke9oeagebgecgedgeesefoegk
mirror $	da4db3dc2dd2de3dg1dh3di2dj2dk2dl1dm2dq1dt2du1dv1dw1dx1dy1e11e21e41e51e81ea1ec1ed2ef3eg1
mirror account	da1db1dc1
mirror and	de1dh1dz1e51ee1
mirror application	dv1dw1
mirror ask	de1dt1du1
mirror berlin	dc1di1dj1dk1dl1dn1e51e61e71ee1
mirror can	ds2
mirror compar	dp1dq2
mirror copy	dp1e61e82eb1ec1ed1
mirror delet	da1dj1
mirror do	db3di1
mirror farm	df5dg1e31e42ef1eg1
mirror follow	ee2
mirror get	db1dk1
mirror ha	dm1dp1dz1
mirror in	dc1eb1
mirror is	dn1dp1dx1e01ea1
mirror lag	dg1dz1e31
mirror last	dh1dk1
mirror list	ds2
mirror mirror	dg1dh1di1dj1dk1dl1dm1
mirror nod	df1dg2e11e51ef1eg1
mirror process	e02
mirror project	do1dp2e71
mirror repo	dg1dh1dq1dr1ds1
mirror request	dt2du1dv2dw1dx1dy1
mirror s	dc1df1dl1dn1do1dv1dy1e21e31e71ea1eb1
mirror scop	e61e81e91
mirror send	dd1dm1
mirror server	di1dj1dk1dl1dm1
mirror support	e01e11e21e31e41e51
mirror sync	e61e71e81e91ea1eb1ec1ed1
mirror that	dj1dv1dw1dx1dy1
mirror the	dc1dx1
mirror to	dt1dw1e91
mirror tokyo	du1dv1dx1dy1
mirror with	dh1dk1dn1ds1
mirror zdu	ef1eg1
misbehav	0x4
misconfigur	834
misery	6w4
mislead	064
miss	1482843744s45845985b45z46446j86z8974ab4cd4cg4ci8dz4eh4
miss from	1422815z1641ci1
miss new	971ab1
miss on	4s1dz1
miss sid	5815915b1
misspelt	2045p4
mistak	3k43t44944q46746f4754774bh4c84ek4
mistak $	4914q1671771
mistak undo	3t16f1bh1
mit	5s4
mix	ef8eg4
mix version	ef2eg1
ml	ba2
mmeier	5v4614624634
mmeier and	5v1631
mob	3w4
mobil	0040240320840z41041141241341441g42242942g23i43j43l43m43n43o43q43s43u43v43x23z24044144344444524844g45j45t46547r47u47x47y48048148248448548648748848948a48b48c48d48e48f48g48h48k48l48m48n48o48p48q48r48s48t48u48v48x29129d29h29k29r29t29u29w4b24b34b44b54bq4br4bs4bt4bv4bw4bx4by4bz4cd4ce4cf4cv4cx4cy4cz4d04d14d32el4em4en4eo4fj4
mobil app	3j15t17r17u17x17y18018118218418518618718818918a18b18c18d18e18f18g18h18k18l18m18n18o18p18q18r18s18t18u18v1b21b31b41b51bq1br1bs1bt1bv1bw1bx1by1bz1cd1ce1cf1cx1cy1cz1d01d11el1em1en1eo1
mobil dev	0z11011111211311411g12212913v1
mobil project	0010813m13n13o13q13s13u14014114319w1cv1
mobil repo	4814g1651
mobil team	3i14415j1
mock	7k47q4
mod	2w82x4e68e78e8ce98ef4eg4f58f68f74f84
mod $	2w12x1e81eg1f51f61
mod and	e62e72
modification	5r46a4
modify	4n45225825a25q25r26n2
modify fil	5215a1
modify path	4n15r1
modul	2m84744n4
modul key	2m2
moment	2w43c4av4cj8e44
moment $	2w13c1av1cj1e41
monday	1z43j4634b34
monitor	e34
monorepo	4n48k4
month	0342e47s47x4
month $	0317x1
mor	0420i20y21321421b21r22722822o22t42v23q23t23x24325665l25p25w26126f26h26k27427b67f27l27o27q27w28k48s29229529k29p2a02am2at4b22b42bh2bn2bs2bv2c02c32cf2cz4d42dj2eb4ed4em2ev2fi4fj2
mor $	0411b13t15615l16f16h16k17b17f17o18k1921951at2bh1bn1bv1cz1d41em1ev1fi1fj1
mor drop	611b41
mor event	8s1a01
mor mail	5617b28k1
mor member	131271
mor need	bs1cf1
mor non	141281
mor project	eb2ed2
mor tak	5p17w1c31
mor than	2o13x1
mor verbos	2t12v1
morn	2n83h44n4dx4
morn $	2n23h1dx1
most	3h43o44g45q45r86n48848h48t89n4a18
most 32	8819n1
most recent	4g15q15r18h18t1a11
most recently	3h15r18t1a11
mov	0v41a42z830438c39g3ac3bc3cc3d83ec3fc3g83j43k43m449c4n44t45u46146n46y47g48k48s8904a04c64da4dl4fc4fg4
mov $	3913a13e13m14n1
mov all	2z1381
mov chang	1a1a01
mov or	4t16n1
mov repo	2z13013b13d13e13j1491
mov the	491c61
mov to	0v13913a13b13c13d13e13f13g16118s1dl1
mp4	4l2
mr	5526526646726826946a26b26c46d26e26f26g26h26i26j26k26l26m26n26o46p26q26r26s26u26v46w46x26y26z27027127227327427527627727827927a27b27c2bj2bk2c52c62cw2
mr $	6616i16l16n16o16x17c1
mr 7	6v1cw1
mr wa	551771
msmith	724744754ai4al4am4an4ao4ap4c94ca4es4et4f14
msmith $	741751ai1am1ao1ap1et1
much	0642o46x47n4904
must	0741841e42942q43e43q43y44n44s44y45y46i86jc6k46l46m46r46t47347l47o47t48988a49l49p4at4az4b82bq4br2bs4bu8bw4bx4c44cc4cz4d14d44du4elcem4en4eoc
must be	4y15y16i16t17o19p1bq1el1em1eo1
must fix	6i16j26k16l16m1
must go	b81br1
must i	2q1731bw1
must no	071291cc1
must not	1811e13y1at1cz1d41
must pass	9l1el1en1eo2
must review	bu2
must tick	6j1bx1
mut	5647b88k8
my	0aa0ba0cc0dc0ea2d22e82ni2oc2y63h246248a4s24t24u24v24w64x24ya5825945a25b25c25d25k26666726826966b26c46de6e66i26j26k26p26q66s66t46w276c77278a79a7ac7f27g27i27p27x48029929d29w4ajgakeal2am8ancaoaapeb24ba2bc2bh8bj8c62c96caccbacc4cd2cf2ck4cn2cs2da4dbadc6ds2e12ej2eo2es8et8eucev2ex2eyaez6f0gf12f36f48f58f6cf78f8af98fa8fb2fc6fd8feaff2fg8fhcfi4
my 2	f81fe1fg1
my account	0a10b10c10d1481aj1am1an1ao1ap1c91cb1db1es1eu1f92fa2fd1fh3fi1
my api	0c10e1
my app	f41f81fb1ff1
my approval	6d3
my attention	2n2
my authenticator	f41f81fc1fd1fh1
my backup	0b1fe1
my branch	2d15925a16626t17g1c61
my clon	db2ex1
my cod	6t1fg1
my comment	2y24w16q16s17a1am1
my commit	4u14x14y17p1an1bc1c91ca3cb2ck1cn1f01
my fac	an2
my favourit	db1dc1
my fork	5815b16617f17i1ey5ez3f05
my green	6d16e1
my identity	f51f71f81
my inbox	2n12o1
my key	cb1es1
my laptop	eu1ev1
my login	ak1f41f92fa1fh1fi1
my merg	2e16i1
my mr	6916c1
my new	eu1fc2fg1
my not	4y1781
my ok	6d16e1
my old	0b1aj1ba1
my option	ao1ap1
my own	483671aj1ak1al1ap1cs1da1f01fd2fh1
my password	0b1ak3f64
my pat	0a10c20e1
my pend	7817917a1
my permission	f61f81
my personal	aj1ap1
my pgp	ca1cb1
my phon	f33f71f81
my pr	4s15d16c17x18019d1ck1eo1
my preferenc	ao1ap1
my profil	0a1aj1am1an2ap1ca1es1et1eu1
my public	et1eu1
my pull	6816926w17x1
my push	5k1b22
my queu	2o2
my recovery	f31f71fe1
my register	ca1et1
my remark	4w24y16q16s2
my reply	6j16q1
my repo	991cd1ds1e11ej1
my review	2n42o14v16p17627827927a3
my session	f61f71f81
my sign	6d1cc1
my ssh	et1eu1
my thumb	bh1bj1
my token	0a20c20d40e3
my two	f51f61
myself	ao4
nag	8x4aq4
nag about	8x1aq1
nair	ai4al4
nam	0040140260360560640840960aa0b20d80e40l40mg0na0o80r40s40u40v40z810a1181441561p21q21w41y21z220k2162682842942ac2b82e42gs2j82k42q82s43223623e23h43i63j63l83m43r43s63x23z44164344484524644844944g84h24i44j24n84o44p44tc4y458c5d85ha5t65v85z462c6f26n86p46q472c7hg7j47r87s27u48c48e48j88m28n48o28p28q48t28u29049229749m29r49v29w29x29y2a14a4ga84aa4aiiajcalgaq2aw4ax4b04b16b38b74bb4bd4be4bf4bg8bm4bo4bq4bt4bz4cq4d74da2db2dc2df4di4dk4dl4do4dr4dw4en2eu4f1c
nam $	0910e10m11412022a22g23z14414g24o14t15815h15v16227r18j1a42ai1al1dr1
nam a	6q1bd1be1bf1bg1
nam address	0l1df1
nam and	0010210510810a20d10s11w12j16217j17u1aa1ax1b01b11f13
nam bas	di1dk1dw1
nam behind	0d13l1al1
nam contain	5z1ai1
nam description	3l14918e1
nam display	al1aw1
nam for	0m20n10o22q15d1al1
nam in	aj1d71
nam is	0611013j16p19r1b31b71
nam need	2112s1
nam not	2a1721
nam of	2012612b22g23h14n14t15815d15t16n17h2ai1do1
nam only	0z12g14t15816n1
nam or	2012k13i1441901971aj1
nam reviewer	bm1bo1bq1
nam rpc	0r10u10v1
nam that	2817h1
nam the	0m14y1bg1
nam to	1112014117h1aj1
nam tom	bt1bz1
nam user	2e13s15v1eu1
nam with	7218j1
narrow	7n4904bs4
narrow the	901bs1
nearer	dc4
nearest	db4dc4dh4ds4
nearest clon	db1ds1
nearly	fc4
need	0120220340640940b20c20e40k20l40m40o40p80q40r40s40t40u40v40w40x80y40z41061141241341441541641741841941a41b41d41e41f41g61h41i41j41k41l41m41n41o41p41q41r41s41t41u41v41w41x41y41z62042142282342442542642742842942a42e22g42h42i42k42l42n62p22q22r22s42t42u42v42w42x42y22z43043143243343443543643743843943a43b43c43d43e43f43g43j63k43l43m43n63o43p43q43r43s43t43u43v83w43x43y83z44084144244344444584664764864964a64b44c44d44e44f44g44h64i44j44k44l44m44n44o44p44q44r44s44t44u44v44w44x44y44z45045145245345425525645745c45d65e45f45g45h45i45k45l45m45n45o45p45q45r45s45t25u45v45w45x45y45z46066146246386446546646746846946a46b66c46d46e46f46g46h46i46j46l66m46n46o46p46r46s46t46v46w46x46y46z47047247347487587687747847a27b47c47d67e47f47g47h47j47k47l47m47n47r67s47t47u47v67w47x47y47z480481482683484485486487688489e8a48b48c68d88e48f48g48h68i68j48k48l48m48n48o48p48q48r48s48t48u48v48w48x48y48z49049249349449549649749849949a49b49c49e49f49g49h49i49j49k49l49m49n89o49p49q49r49s89t49u49v49w49x49y49z4a04a14a24a34a64ac4ad4ae4af4ai2ak4b24b34b46b54b64b74b84b94ba4bb4bg4bm6bn4bp4bq6bs6bt4bv4bw4bx4by6bz4c04c14c26c34c44c54c66c76c84ca4cb4cd4ce4cf4cg4ch4ci4cj4ck4cl4cm4cn4cp4cq4cr4cs4ct4cv4cy4d18d34d64ds2e04e14e34e44e54e64e74e84e94ea4eb4ec4ed8ef4eg4eh6ei4ej8ek4el4em6en6eo6ev4ew4ey4ez4f04f12fc2fd2fe2fg2fh2fi2
need $	0l10m10o10p10q10r10s10t10u10v10w10x10y10z11011111211311411511611711811911a11b11d11e11f11g11h11i11j11k11l11n11o11q11r11s11t11v11w11x11y11z12012112212312412512612712812912a12g12h12i12k12l12s12t12u12v12w12x12z13013113213313413513613713813913a13b13c13d13e13f13g13k13l13m13n13o13p13q13r13s13t13u13v13w13x13y13z14014114214314414514714914a14b14c14d14e14g14h14i14j14k14l14m14n14o14p14q14r14t14u14v14x14y14z15015215315615715c15d15e15f15g15h15i15k15l15m15n15o15p15q15r15s15u15w15x15z16016116216316416516816a16b16c16d16e16f16g16h16i16j16l16m16n16o16p16r16s16v16x16y16z17217317417517817b17c17d17e17f17g17h17j17k17l17m17n17r17s17t17u17v17w17x17y17z18018118218318418518618718818928a18b18c18d18e18f18g18h18i18j18k18l18m18n18o18p18q18r18s18t18u18v18w18x18y18z19019219319419519619719819919a19b19c19e19f19g19h19i19j19k19l19m19n19o19p19q19r19s29t19u19v19w19x19y19z1a01a11a21a31a61ac1ad1ae1af1ak1b21b31b51b61b71b81b91ba1bb1bg1bm1bp1bq1bt1bv1bw1bx1by1bz1c01c11c21c31c41c51c71c81ca1cb1cd1ce1cf1ch1ci1cj1ck1cl1cn1cq1cr1cs1cv1d11e01e11e31e41e51ef1eg1ei1ek1el1em1en1eo1ev1ey1ez1f11
need a	0k11011g11z22p12q12r12y14h15517417v18c18i1ai1c21c61eo1
need an	0b14515t1fc1fd1fe1fg1fh1fi1
need and	6w1701761771ct1f01
need each	bz1c41
need for	1u14w1cm1cp1ei1ek1
need in	8918d1
need it	031461
need my	2n2
need need	5f15g18x1941
need not	ds1em1
need on	661c61
need one	011741bq1
need only	1m11p14f14s1511eh1ej1
need or	461691e61e71e81e91ea1eb1ec1ed1
need refus	5v15y1
need repo	0910e1
need the	0210c13j13n14714a14n15415d16716b16l16t17d17r18218718h1b41by1
need their	3j1481
need to	0p13v1401491751891cy1d61eh1ej1
need two	bm1bs1
need work	2e17637a1
need writ	061d11
needn	ec4
needswork	2e27667a2
network	0q87i8
network $	7i2
neutral	268
never	0040240a41h44644q44z45z46h47f47q47y48848w49d4a34dv4eo4
never happen	4z16h1
never the	0010210a1
new	0180340bc0e40mc0n80o80p40s410812816417g1a41d41zg2082282482ac2d42h82k82p42zc3543643jk3ma3oc40c45g4984h84i44mc4n45c45d45e45f45g45y45z46346446646j46n46y27e47f47n47s88848c88f88i48la8s48u49489749n49r8a84ab4ad4aj4akcan8as4av8b34b44bb8bm4bq4bv4bw4bx8by4bz4c08c12c22c38cb4cg4cn4co4cp4cy4dlcdn4dt4du8dx4e84e94eb4en4er8eu8ey4f04f28fcofegfgcfj4
new authenticator	fc2
new branch	4h1b31bb2
new colleagu	1z1631
new developer	1611z1
new fil	4m1cg1
new group	101121
new hir	1211z12214018f1
new host	2z1dl1
new key	1713m1ab1
new leak	7s1a81
new machin	cy1eu1
new mesh	0p10s1
new mirror	dn1dt1du1
new nam	2a1491
new one	0e11a12012p14i1av1cp1fe1
new password	241ak2
new pat	0b2
new phon	fc2fg3
new photo	an2
new pr	2d18l2bv1bw1by1bz1c02c11c21c32
new product	3j2
new project	0113j1e81e91
new recovery	fe2
new regex	7s1941
new repo	0310m20n10o14515d16417f1
new repository	0m10n10o1
new review	8c29r1
new rul	bm1bq1
new server	351361
new team	3j2491
new url	8s19n1
new user	1012a2
new version	2k2dl1
newer	4s4
newest	2d43b45q85r86546v48h4a14bf4cd4
newest chang	5q15r1
newest commit	5q15r1cd1
newest first	2d13b1651
newly	0n4
next	2n43644e44h4am4an4f74
next to	4e1am1an1
nf	3883943a63c43e2
nf $	3813a1
night	4n47g4ch4
nightly	0220920c24q44r44s44v28i4ae4bf4c74c84el4em4
nightly on	4q1c71
nightly run	4s1ae1
no	0440740c40f40i40y41941b81c41d41e81h41i41l41n42942d42e42o43k43q43w83y84144244384944a84b44m44p44q44t44v45045245685a45o45p45x45zc6486646746d46k46o46x475c7a47b87l87o47p87q47t87u47w48048548648a88d48i48k88o48q48r48v48y89249549889a89g49h89k49p89s4am4az4b14b3cb7cb84ba4bh4bi4bj4bk4bl4bn8br8bv4by4c08c34c64c94cc4cf4ci4cp4cz4d04d14d74da8dj8ef4el8ep4eq4es4ev4f24f34f64fi4fj4
no $	2o1cf1
no 22	7t17u1
no access	3w13y14315z1641d01
no authenticator	f31f61
no auto	8019g1
no automatic	9h1br1c01
no blanket	421431
no creation	b31b71
no deletion	b31b71
no diff	4t15215a1
no direct	b32
no forc	b31b72b81
no git	4a25o1
no longer	0410710c10y11e21i12913y14b14q15p16d16o17527l27o17t18518d18y19829s1bj1bn1br1by1c31cc1ci1d11d71da1dj1ef1ep1eq1
no merg	8618a29p2c61el2
no mor	0i13q15627b27q18k19k1am1c01cz1dj1fi1
no notification	1918k1
no own	1n17w1
no permission	3w1411641
no pr	2d14v1
no reply	1b11c11d1
no repo	3k19a19h1
no such	8o18y1951
no text	bi1bk1
nobody	0a40y41741943x46746i46w47447848149e4at8aw4b24b38b64b78bn4by4dy4e04fh4
nobody can	171at1b21b61
nobody ha	6i1781
nobody should	671811at1b31bn1
nobody use	0a10y1
nod	0lo0pc0qk0rk0sk0tk0uo0vo0wc0xg2z43883943d43e43f47d4ceccf8dfkdgce04e14e48e54ef8egc
nod $	0l10p20q10r10s20u20v10w10x13823913d13e13f1ce1cf1dg1
nod 3	0l10u10v1
nod 4	0u10x1
nod are	0l1ef1
nod doe	0l1df1
nod id	0r10x1
nod list	0r1df1
nod need	2z1ce1
nod of	0l1df1e41ef1eg1
nod talk	0q2
nois	7q4954
noisy	1o42t48k4
non	0i40j41441g41h41k41l42843c43w44184644e45445z46447147648t4924bu4cr4cz4d44db4ee4em4ev4
non $	0i1541711cz1d41ee1
non abov	1g11k1
non is	3c1cr1db1
non list	1h11l13w14115z1641
non member	141281411
non need	4614e1761921em1ev1
nonsens	6q4
noon	0k4
nor	0y21g2
noreply	1b41c41d4
noreply acm	1b11c11d1
normal	1p41t46m46s4az4
normally	e24
not	0220520820b20d40n20t20y41441821921e21h21i21l21u21x22322422522622822a22d23a23r23w43y23z24124324d84e64f44i24u44v84w84x44yc51455458259a5d25m25p25q25z26226326426526726c26f26j46o46p86q86r46s46t46w26y272273276478879a7a47h27k28228328g28o29149429529929b29i2a54a62a82ac2ad2ak2aq2at2b42b92bh4bi4bj4bk4br2c52c74cd4cf2ct4cw4cz2d42d62de2df2dg2dp2dq2ds2dy4dz4em4er2ey2f22f52
not $	1u13a15916q17817917h18o1b91cw1f51
not a	0n17k1ak1f21
not been	5q1641
not clon	cz1d41
not exempt	941a81
not exist	4i15d1
not find	cd2
not for	2312412612a14d14e1de1dq1
not group	3z1621
not hold	1e1ds1
not in	1413w1411581bh1
not just	0y1671831
not on	4f14v24w14y25115916p17817917a1bj1c71
not pag	2d16y1
not scan	912a52a61
not that	6j1bi1
not the	0210510810d24d24e1721df1
not webhook	8219i1
not yet	3w15z1
notebook	0b40c4
noth	0340441i41l42542y43t45d46646z47647b47y48t49849d4ba4c54cg4ch4e74
noth happen	7y19d1
noth is	5d1661
noth need	2y16z1c51
noth to	3t17b1
noth wa	761981
noth yet	1l1ba1
notic	0ic0j80k8ae4aq8
notic $	0i10j10k1ae1aq1
notification	1981a41b81c81dc5645747b87c48k48l49v49w4aj4dj4
notification $	1b11c11d27b19v1dj1
notification e	1b11c1
notification for	5718l1
notification from	5618k1
notification of	7b17c1
notify	1z45787c48748l88n89v89w89y4dm4
notify about	5717c1
notify jenkin	8n19v1
notify me	5718l1
now	0440640740940c40g40j40o40q42n42s43c83e43k44945145645945p46546946h86r46u46z47087k47s48648a48f48p49u4a04ae8aj4br4c54c74ce4cj4dc8dx4e94ei4ek4em4en4ez4f54fd4
now $	0410710c10j12n12s13c15115915p16516916h16u16z17018p1ae2br1c71ce1cj1em1f51
now on	0610910g10o14917k17s18a18f1dc1dx1e91ei1ek1ez1
now that	3k1861
npe	4h2662
nudg	6h4
nuk	464
null	6j4ct2
number	0d42b82j42o63g44b44c44e44x25045145245545a25m46826946l46v46x47m48748928a28h68u48v49n2a28aa4bd4be2bo2cw8dd8do8dr4e24e32ev4ew8
number $	0d12b13g15516v18h1a21aa1cw1dd1do2dr1
number 12	2j1501
number 1203	4b14e1
number are	871bd1
number as	dd1ew1
number for	5218u18v1cw1
number of	2o14x15a16818918a18h19n1be1bo1e31
numeric	3l44748c48f4al4bm4bo4bq4bu4do8dp4dr4et4
numeric id	3l14718c1al1do1et1
numeric project	do1dp1
numeric repository	bu1dr1
numeric user	8c18f1bm1bo1bq1
nvmrc	7d2
nza	cy4eu4
oauth	1a4652
object	ag4ah4
obligatory	fb4ff4
obligatory mfa	fb1ff1
obsolet	0y44j44w46k87l48d4a94by4c34cm4em4
obsolet $	6k1c31
obsolet get	4w16k1
occur	7h4
odd	6p4
of	00201402803204805a06c07608a0980a80c20da0e40f20g20h40i40j20k60l40m40n20o60p40q40r20s20t20u40wa0x80y20z413a1421541721821b61c61d61e41f21g21j81k21l21m21n21p41r41s41t41u61v61x61y42082122222322422662782962b62d42e62g62h22jc2k62la2m82o62pa2s62t42u42v22w22y22z430431a3363443583763923a23ba3c43da3fa3g83h63i83k63l43m43n83o23p23q43r43sc3t43u23v43w23x63y43za40441242243444a4644764884924ag4b44c44d64e24f24g64h24i24k84lc4m64n64o44pa4q84re4s84t64u24v64w24x24y64z450a51652853a54c5545645785825945a85b85c65d45e25fa5ga5h65i65ja5k25m45n25o25p25q85ra5s85t85u45ve5w45y45z660661662263464465666267268e69c6ae6b66c66e26f46g26h46i46j26k26l86n86o86p66q46r46s46t66u46vg6w26xc6ye6z270271e7287387467587627727847967a47b67c27da7e87f27ga7h67ie7ja7k47l47m67n87o27p47q67r87s47t67uc7v67w47x27y87z280281682883884885486487e88e8948a48b88c68d68eg8fa8ge8h68j48k48l88ma8n48o68p88q48re8sa8tc8uc8ve8w48x48y88ze90891a92a93694695696c9769b89c89d49e69f69g69i69j69k29l29m89ne9o29p89q89ra9sa9tg9ue9v89wa9x69y49zaa08a1aa2ca3ca4aa54a64aa2ab2ac2ae8ah2aieaj2al8am4an6ao6ap6ar4at2au2av6ay6az2b28b36b46b5eb64b74b86b9aba2bb4bc2bd6becbf6bg2bh2bi2bj2bk4bl2bm6bn4bo6bp8bq8br8bs8bt8bu4bv6bw8bx8byabzac06c1ac24c3ac4ec56c6cc78c84c9aca6cb2cc4cdaceccg4ci2cj2ck8cl6cm4cn8co4cpccqecr8cs8ct4cu2cv6cw6cx8cy2cz4d0cd12d22d34d44d56d66d74d86d96da2dd2de6df6dg2dh8di2dk6dl2dm4dn4do2dpcdqadr6ds2dt4dv6dwcdz8e04e16e24e38e44e56e64e72e92ea6eb2ec4ee6ef6eg6eh2ei2el6em6en4eo4ep2eq4er4esaetaev8ew6ex4ey8ez4f08f14f22f32f44f54f82fa2fb4fc4fd6fe2ff2fg2fh2fi2fj6
of $	0712j13r13v13w14714l14n14p25715b15c15j15s15y15z16317d27e17g17j18e18y19319419719b19c19n19q19r29t19w1a42aj1al1b81bi1bm1bo1c31c71cl2cr1cs1d41d51
of 17	711731
of 50	1v1791
of a	0010110420520630710820910a20d10e10u20x21331411521e11t11u21v12012312612712912e12j12k12l22m32s12t13413d23f13g13m13n23q13r13z14414a14l24o14p24q24r14v14z25015115215315615715f15g15k15m25n15o15r15w16016116526616816a26c16g16i16o16v26y17227317d27e17j27k17l17m27n17r17s17t17u17v18218428518618718818a18d18e18f18g18j18m38n18o28p18q18r18s18t18u18v18w18y28z29029119219419519629719b19c19d19f19g19i19j19m29n29o19p19s29t29u19v19x19y19z1a01a12a22a31ae1ai2al2am1an1ao1ap1b21b31b41b53b81b91bf2bp1bq1br1bt1bu1c91cq1cs1cu1cw1cx1d01d52d61de2dh1dk2dm2dn1dp2dr1ds1dv2dw3e01ea1es1ew1ez1f01f31f41fj1
of access	5v1d01d81
of ad	cs1d31
of all	0w13b13i13m13s14415f15h15i15t16y17g19w2a41a51c21d71dp1dq2e51
of an	0910y11v11x12012612712j14c14d14e17n1831901ae1av1cz1d11d41dl1dw1ev1
of and	4l16v1
of another	201ca1cb1et1
of any	4u1551571bm1ev1ew1
of attachment	4d24f1
of bitbucket	0j11b21c11d22u1ar1ex1
of branch	5a15q17h1b51b61c71ey1
of build	an1d71et1
of callback	8o18v1
of chang	6n1801
of cod	4m15216x19q1
of comment	4y16t2
of commit	5425f1bd1be1bf1cn1co1
of cor	8618818k18p18v1b31bq1bs1bx1cd1ce1cz1d01em1en1
of credential	7r1931
of custom	1r12k1
of dat	c61dg1
of delet	2617h1
of develop	4g1541
of did	5216o1
of don	bw1bx2c12c21
of each	0w13a13u13z25r1
of every	0k20w10z12g12p15r17j18l1di1dq2e51
of everyth	4n15f1831
of fil	5815a1
of fork	5j17i1
of fresh	0n10o1
of from	0617o1921d61
of git	ah1es1
of group	1g12915y18f1ai1
of his	721c91
of hook	8318718t18u1a21
of how	8v1be1
of in	4v15316p16x16y27i1
of inactiv	7y29e1
of it	0i11e11u14w16k16w17r17t18o18y1bp1cc1cp1cx1f21fc1
of jdo	0d1ao1c91ca1de1es1ev1
of just	0x18z1by1cn1
of key	0h24q1c91d91
of leak	6p17t17u1d81d91
of lin	4l17d1cq1
of main	4a14k1691c51c71
of mandatory	9b1bo1
of many	3s1bd1
of master	0o2591c61
of merg	1m16y1
of mesh	0q10w13913d1
of min	2d13h14r16q1791es1
of mirror	dk1dq1dt2dv1dw1ef1eg1
of mix	ef1eg1
of mobil	1318118918e18f18h18m18r18s1b21b41bs1by1cd1ce1el1
of mr	6816a16b16u16v1
of msmith	et1f11
of my	0a10d20e12d12e14t14x14y16917917i1ap1cc1ck1f02f51fd1
of need	4h1bb1
of notification	1b11c21d1
of one	0210310510x12j12l12s22t13113313513713d13f13g23t13y14414m14r15325f15g25i15u16y17d18r18z19j19n19t19z1aa1be2bs1cd1ce1cg1cq3cx1dh2dp1e13
of our	0r12z13113b13t13z15j15z17i17w17y18r19119319n19q19z1a01a21a31ae1ar1av2b61bn1bu1c01c11c41cd1cp1el1
of path	4t16n1
of payment	8718b18d18e18h18p1b51br1bt1c71ck1el1em1en1
of peopl	3s18c19r1
of person	1j1621ai1
of pleas	4719p1
of pr	6816926a26e16j16l16p16r16s16x17127417b1b71bj1c61
of project	0710810913l13n23s18z19619f19n19s19t19u19x19z1b81b91dp1e91ea1eb1et1
of pull	2o16716836916a16b16h16y27217317517c1811bk1bx1c61cw2
of push	2h17g18l18n1
of ref	e21e32
of relocation	3b13d1
of replica	dw1ee1
of replication	e31e51
of repo	0510612p23f13k17u17v17w18118418518728e18r18v1921b21b31b41b51bv1bw1bz1ci1cx1d01dn1dp1dr1ei1eo1
of repository	2p12z19i1a61dr1dz1
of review	2o26c18e18f18g1ct1
of reviewer	8b18c18g19q29r39s29t19u1
of revision	571bb1bh1cm1
of search	cd1cj1
of secret	7p17q28z1911921
of server	2j12l1
of servic	0t11s1
of several	1s15v1
of should	9u1c41
of singl	ay1az1
of somebody	1y1ai1
of ssh	es1ew1
of successful	4r18a1
of svc	0c10d1
of sync	dz2ey1f01
of tag	4k15b15s1
of task	6l2bv1
of team	1f12g13k13l13s13v1
of that	0514r16v17e18j1bk1dp1
of the	0110220510820910f10i10k10l20m10p20q10w11311711811j11n11p21t11x12212b32g12l12m22p12u12v12w13123323413713c23f13h23i23o13p13s13y13z14024114214324424614714824914a44b24c14g24k24l24o24q14r24s15115215915a15c25d25e15f15h15i15p15q25r25s15t15u25v15z16016416516f16n16o16u16v16x37127527717a17e17g27h17i17j27l17m17n17q17r17u28218318418728838b18d18g38h18k18l18q18r18s18t38u28v28w18x18y18z19019229419629719c29d19e19f19i19j19l19m29n19p29t29u39v29w39x19y1a01a11a21a32a42a51a61ab1ai1au1ay1b71b93ba1bd1bl1bm1bn1bp1br1bt1bw1by2bz2c11c32c44c62c82ca1cg1ck1cl1cm1cn2co1cp2cq1cr1cv2cx1cz1d01d21d61d81d91da1dd1df3do1dz1e01e21e31e41e62ea1ec1ee2ef2eg2eh1em1eo1ep1eq2er2et2ev1ex1ey1f01f11f42f81fb2fd1fg1fj1
of their	1j11l11r13k14815q1
of them	0z1821bu1
of ther	6q1751
of thes	3s15415v1bm1
of this	0210411j14p14s24t15115515615j15t15v16116i16l16n16o16t16v17127317617817b17i27k17u17z18818e28f18l18p18r28s28t18u29g1b51bp1br1bs1bt1bv1bw1bx1by2bz2c52ce2cp1cv1d01d11dh1eo1ez1
of thos	601ec1
of tle	201291
of to	2k1502bg1
of two	4n15415b15v1fa1fb1fd1fe1ff1fh1fi1
of user	0a11k1631al1am1an1ao1ap1bq1es1
of web	5j15s15t17f1ce1
of webhook	8u18v1
of wer	531ck1
of what	5a15b18z1961
of with	4814m1c11d31
of your	4y1c91es1
off	0440740c40i41721i41p41q82f62x832836838c3a43c43e43j43q43s43y44724844h84z45645l85pc5v45w46d46e86f46h46i46j46l46mc7047127247347587b47o47pa7q87y683884485c8648s29249a49e69g49i49kia52a62ah6am4ao2b02bb2bh8bj8bw4c24c34c74cc4ch4cm4cz4d44d74dg4dj4ef2ez8ff4fi6fj6
off $	2f13213e14714h15l15p26e16i16j16m17017b17o18319a19i19k2a51c21ez1ff1
off 2	fi2
off a	0713y15l16m18518s1bh1bj1
off for	7p27q29219e19g1ah1fj1
off her	841b01
off in	851861
off need	831851
off nf	3813a13c1
off on	2f16d16e1bw1
off our	481d41
off the	0410c10i13213613813s14z15615l15p15v16f17217527y1851bh1c31ch1cm1dj1
off two	fi1fj1
offboard	1x43s43t43y45v4618
offboard $	1x13y1
offensiv	am4
offer	1m46t46u4axcds4f54
offer $	6u1ax1
offic	dc4dj4
officer	264
offlin	0r45u46b4
offlin $	5u16b1
offload	384
often	1o48u8a28ci4e54
often and	1o1ci1
often did	8u2a22
oidc	ar8as4at4au8av8ay2
oidc $	ar1at1
oidc client	as1au1av1
oidc connection	ar1av1
ok	6d46e8a34
ok $	6e1a31
okafor	5t4ai4al4
okta	ar8as8at8aucav8aw4ax4az4f94
okta $	ar1as1at1au1ax1f91
okta login	av1aw1
old	0240440740940a40b40c20t40y411c1581e41x22182522622i43443543643m446a4964ik4j84n44q45f45g46146y272c7t47w47x47y48d48f48o48q89d49e49s49y4a44af4aj4ak8at4b44ba4bb4bg4c84cb4cp4cr4cz4d44d74dg4dv8en4ep8eq8et4ev2fe8fg4
old api	1512114i1
old build	4q1bg1
old encryption	ep2eq2
old jenkin	0210419y1cz1d71en1
old one	ak2cb1cr1fe1fg1
old pr	7w17x17y19d19e1
old qa	0y19s1
old repo	351461491
old script	111721
old styl	4i1721
old to	3m18f1
old token	0a10b1
old way	1121512114i14j1721
older	4j4
oldest	2e4654
oldest open	2e1651
oldweb	3k4
on	0020240440540680820940a20c20f20g20j40k40l20n20o60z21c21e21f21h21i21j21m21p41q41z22022422922b42d22f22g22h82j22l22n22o42p82q22s42t22u22w42x62z43a63c43d23e23h23i23l23o23p63q23r83s23t23uc3v43w63y43z64044164224324844944a24d64e44f44h44j24k24l24m44oc4q64r84s64ue4vi4wc4x84ye4z65065165665785825965b45c25d25e25f25h25j25k65l25m65n85o65p25q45r25v25w85xe5y65za60261662a63a6466666cc6d66e86f66g86h86ia6je6k66la6ma6n26oc6pe6q66ra6se6t86v46z270272673674675676a78679a7a87c67d27e47g27k27o27p27q27r67s27t27u47v27w47x47y67z480281882e83484285486a8728868928a28b28f28g28i28l68m28na8o68p28q28s49849949a69b29d29e29f29g69h49i89j89l69m29o29v29w2a22a52a72a84aa2ag4ah6ai2am2an2ao2ap2aq2ar2as2av2aw2ax4ay6az8b04b22b34b44b52b64b82b92bb4bc6bd2be2bf6bg2bhgbiebj6bk8bm4bn4bo4bp4bq4br2bt2bu2bv4bw4bx6by2bz2c08c14c22c34c54c6cc7aca4cb2ce2cf4ci2ckcclacm8cnaco8cp8cq6cr6cs8ct2cu4cx6cy6cz4d02d14d22d32d54d62d82d94db2dc2dd2de2df2dg4dh6dm2dn2dq2ds2du2dx4dy2dz8e04e16e48e56e62e94eb2ec2ed4ef2eh2ei2ej2ek2el8em4eo2es2et2eu2ex6ez8f04f12f52f62f82f96fa6fc2fd6ff2fg2fh6fi2
on $	0410510610910g10o11p12b13a13c13h14124314814914o14q14r14u14z15o15x16016216g17k18418618a18f18i19j29l1ag1ah1as1ay1az1bf1bg1bh1ci1cl1cm1cn2co1cp2cq1cr1cs2cu1dc1dx1dz1e01e91ei1ek1ez1f51f91fa2fd1fg1
on 2	fd2fh2
on a	3r13t13v13y14014a14m14r14u24v34w14x14y25w15x25y25z16116216316416c26e16j16p27917r18619a1b61bh2bi3bk1bu1c71ck2cl1co1dh1du1dz1
on all	6c19a2a81bn1bx1c11
on an	4d14e14f2
on and	6h1bf1
on any	5615w1cf2d91e41
on at	9l1ex1
on automatic	8119g1
on behalf	1z1291de1
on bitbucket	am1ca1
on branch	4k14m14o15815c17d17e1c71
on but	881cp1
on chang	8l1cr1
on comment	571bh1
on commit	4q14r14v14w14x24y1501511bb1be1bf1bh1bi1cl1cp1cq1cr1cs1
on debug	2u12x1
on develop	4l1593c71el1f01
on doc	061b41
on each	3r1bm1bw1bx1ds1
on every	5m18n1bm1bp1bt1c21c31
on for	1m12s23e13p17o17x18118s19d1ao1
on her	4v1821
on in	3s16o38218619i1b31b41
on it	4s15115j15n16616c16f16g19919j1bn1bq1bw1cm1d91ez1
on lin	4v16j1cs1
on long	5q15r1
on main	4o15925f15h1b31b81
on master	4o15e1em1
on merg	9h19i19o1
on mesh	3a2
on mirror	dd1dn1e51
on mobil	cy1d11
on mr	6d16h16q16r16s17317617817a1bj1bk1c51
on my	0a12n12o24s14u16c26i1an1cb1cn1db1es1f81fa1fc1fh1fi1
on need	2w19i1
on new	0o1c02c31
on one	2j14u16o2991
on or	1p11q12x17c17y19e19g19i1ah1ez1
on our	0812l13u13y17v1ax1cy1d21d51d61eo1
on parental	7517x1
on pr	1c13r16d16f16h16k26l16p16q26r16s16t16z17317517617917a18118g18n18o1bo1bp1bq1bx1bz1
on production	501511
on project	0013u13v14019b19f19i19m1b61c11d81
on pull	6c16e26f16g16i16j16l16m16s26v1721781bv1by1c01el1
on push	2h33p13q15k15l15m17q18318528618718818n18o18q19w1d11
on red	el1em1
on repo	0210410612p12q17r17u17z18218318818918b18l1a21
on repository	2p1e41
on server	1e11i1
on set	861ay1
on so	3w1cm1
on stag	5015b1
on that	4d14u14v14w14x14y15615717217c1b91bh1bi1bj1cl1cn1
on the	0210510c10j10l10z11f11h11j12412g12h12p12z23l13o13p13r13u33w23z24114214814914e14h24o14q14u14v24w34y14z15615715k15m15n15o15q15w15x25z26116216c16m16p26r16s16v17317427617917e17g17p17r18l19l19v1a51a71ap1ax1az1b51bb1bc1bh1bk1bv1c01c63c71ck1co1ct1d51df1dh2dm1dq1dz2e01e11e42e61e91eb1ed2ef1el1et1eu1
on their	7y17z18119h1
on this	0610f10n10o12f12p13i14j14o14r14u14z15n15p15x25y15z16116216326416i36j26k16l36m26p26r26s16t27817c17t17u17w18018718m18p1a81ai1b01b21bd1bj1bk1ck2cl1cm1cn1co1cq1cx2cy1cz2d01e12e52eh1ej1ex1f01f11
on top	0j10k15b1c51c62
on web	5n15v15w15z16216418n1ag1ah1
on what	2d1bc1
on which	3d15k1bc1ce1
on with	4s1ar1ff1
onboard	1241z42243v8408
onboard a	3v2401
onc	0c40w42243s44r45645vc6g46h47047a87f47l47o47z48148n49f49g89h49r49v4b44bd4bm4bv4d78e74ez4
onc $	0c10w12215v27a28n19v1bd1bv1d71e71
onc check	7z19f19g19h1
onc mor	6h17f17l17o1b41
onc need	5v1ez1
oncall	104134224294
oncall group	131221
one	01202803604405a0840b20d60e20o40s20u40v20w40x60y21121261521741a21e21i21n21t41u21v21w82022142242622822j42k22l22p42s62t63123243323423523743823d23f43g43l23p23s43t23u23y23z24464724a24i24k24l24m24n44p44r44t44u24x64y24z45025245365625725b25c25d45e45f45g85i25k45l25p25s25u45v65x26226546626726826a46b26g26h26l46n26o46r46t26u26x66y27447d27e27g27h47m67p47q27r47t27u47w47z88448a28b48c28d28e48g48j28r68u28v28z69129229349649949b29i29j69n29p49t69w29z4a22a32a44a62aa4ad2ak6al2ap2au2av2b24b42b52b94ba2bc2bd2be4bf2bq2bs2bt2bv2by6bz2c02c36c44c72c92cb2cc4cd2ce2cg2ci4cl2cn6co2cp4cq8cr4cs6cx2cy2cz4d04d12d34d54d74dh4dk2do2dp4dr2ds2dw2e02e18ec4ed6eg2eh2el2es2ev6ew2ey2f04f22f46f72f84fb2fc2fe4fg2fh2fi2
one $	0410b10e12012612p13213p14i14x14z15e26u17p17r18g19319i1ak2av1ba1bs1by1fe1fg1
one access	051d01d31
one already	8d1a61
one and	021f71fe1
one annotation	cs2
one apply	7w17z1
one archiv	0w14a1
one are	5k19919p1
one branch	b51b91f01
one build	4r1bf1
one call	5v1921
one callback	8r19w1
one cod	cn1cq2
one commit	4n14p14t14x15615u1bc1be1
one default	by1bz1c32c41
one deployment	4z1501
one event	8u1a21
one export	311331
one fals	7m2
one fil	4k14m14u15215325g36a16o26x16y17d1
one folder	5215i16x1
one for	1a16719j1c71cp1
one global	aa2
one go	1213s14l15v16a18c1d71
one group	1111211e12122213t1
one hook	2j12l1841
one http	051081
one import	351371
one in	1715f1el1
one is	1n15d16617t1ad1ak1cl1fe1
one it	2k1ey1
one key	c91es1
one lin	6t18v1
one logger	2s12t1
one mesh	0u10v10x33d13f23g1
one mor	741ed2
one need	5c15s15x17417e17g18a19n1bv1c01eh1
one nod	0s10w1
one of	3u13z15p1ap1cc1
one only	1w1a41
one packag	2t2
one particular	2s1991
one path	5315b15g16x1
one person	151221
one personal	0d2
one project	3l14419t19z1a61b91d51do1dp2ec2ed1
one public	ev2
one pull	681bt1
one register	2j1dk1
one repo	021031041371cg1cz1dh1e12
one repository	0210312p14715l17q18419119j1cd1ce1cx1cy1cz1d11d31dh1dr1ds1e01e11
one request	bd1dw1
one reviewer	7418e29t2
one scan	cn2cq1
one secret	7m17u1961
one sha	4n15f15u1be1
one ssh	d01d51d71ev1ew1
one that	0y15d1fc1
one tim	f43f82fb1fh1fi1
one too	1711w17h1b21
one user	1211i11t11u11v12212813y15v1al1
one webhook	8r29z1
one with	0y1co1
onlin	0u4dk4
onlin $	0u1dk1
only	0140360520640920b40e40g20k20z61h21m21n41p21u21v21w21x22d22g22h22o23a23r23v23w24324924a24d24f24i24o24s24t25125225525825925a25g45i25l25m25y46326626726i26m46n26p26s26x46y27127227627927h27i27k27n27q27s27t28328428628928a68c28e28f28g28o28s28u29029529o69p49u2a42ac2ap4aq2b14b26b38b44b78b82ba4bc2be2bl4bz2c42cf2co2cq2cr2cs2cy6d02d16d32d64d82dl2do2ds2e72e82eh6ei4ej2ek4ev2ey2f32f74fa2fe2fi2
only $	0610910e20k11v12g14f14s14t15115i15l16n16x17i17n18a18s19019o19p1b12b32b71bl1cy1d12d31d61d81ev1ey1fi1
only a	1m11p16717k1eh1ej1fa1
only by	1x1b21
only count	6i1c41
only everywher	1n1b71
only for	8u1ap1dl1
only from	0z24915g1
only hav	051721f31f71
only i	6p1791
only if	4i1761a41ba2
only in	8618c19p1cs1d11
only it	6m16s1co1
only merg	8919o1
only nam	4317h1
only need	3v1ac1
only no	521b31b71
only on	5915y2b21bc1cq1
only project	e71eh1ei1
only read	d01d61
only repo	eh1ei1
only the	1u12o14o15a15g16y18418o1ap1aq1b31b71be1
only this	0110310b1cy1f71fe1
only thos	1h11n13a13w18e18g1
only what	4d17118a18f19u1
onto	3443843e46b4714c68cr4
onto the	3813e1c61cr1
oop	6d4
op	0720920z21141341441541e41g42243p23r24925w45y45z27s49n4a62bb2cu2d72d82
op $	1111311512219n1
op from	1g15w1
open	0240742dc2eg3h83j43m442c4384984c44g44h44x45545845c45e45s45t465g6686786846i86l46mc6w46z47647d87m47u48a88e48n48o48p49t4a24as8b44bb4bq4buccg4ch4ci4cj4cn4ct8d24d74d88d94f14
open $	6816m17d18o1a21d81
open a	2d23j14h1662bb1bq1bu2ct2f11
open empty	d81d91
open for	651661
open from	2d17d1
open id	as2
open it	0214916m1
open one	6518e1
open pr	2e15515t1651
open pull	2e14916w16z1761
open search	cg1ch1ci1cj1
open sourc	3m15s1
open task	8a2
open the	0714314c15816716l17m19t1bu1cn1d71
open to	423431
openapi	5b2
operation	bl4
opt	7q48k49189289a49h4a58a68fd4fh4fi4
opt in	fd1fh1
opt me	8k1fi1
opt out	9129219a19h1a52a61
option	81487c8888h49m49n4ao8ap8ax4ay4az4
option $	8718818h19m19n1ao1ap2ay1az1
option of	872881
optional	7a4fd4
optionally	bx4c24
optionally limit	bx1c21
or	0620920e20g20h20k20n20r20v20z21221621c21e21f21g21i21k21m21p21q21r21s21t21u41v21w42022222b22e62h22j22k22o22p22q42u22w22x23323723f23i23j23l43m23o23r23u23v23x64024224324424524624744924a24c24g24k44l44o24r24t24u24v25125525925b25c25d45f25g25m25s65t25u25y26046126326526626826926i26j26m26n46p26r26s27027627c27d27e27f27g47h27k27m27p67s27u27x27y28028128448528628928e28h28i28o28u28x29029229429729929e29g49h29i29j29o2a02a22a42a82ah2ai2aj2al2am2an2ar2as2ay2b14b24b32b54b72bc2bd2bf2bg2bl2bx2c22c52c72ca2cb2cc2cd2cf6ck2cl2co2cs2d04d12d52d92de2dk2dl2dm2e62e72e88e92ea2eb2ec2ed2eh2et2eu2ez2f02f12f52f92fa2ff2
or a	1614k14l16r16s17u1al1dk1dl1e82
or all	5b18u1a21
or anyon	am1an1
or as	4v1691
or between	4o15f15g1
or binary	4c17d1
or both	7k17s1
or chang	0610910e13r15m1
or did	991cd1
or down	1g11k13v14015y1631
or e	201aj1
or exempt	1s11v1
or exemption	1r11t1
or expression	901971
or fail	cl1dm1
or fals	4217p1cf1
or fil	7k17m1
or folder	4k14o1
or forbid	8119h1
or forc	b21b51
or if	5c15s17e1
or imply	3x1601
or is	3l14715918019g1bc1fa1
or jpeg	3o1an1
or lin	4v16j16p1
or master	0n15d1
or merg	1m17c1841851861
or no	2o17p1cf1
or not	1u17h18o1cf1
or of	4a15u1
or off	1p11q12x17y19e19g19i1ah1ez1
or on	6j16p1
or only	8919o1b21d01e81eh1
or path	8x1941a81
or post	2h12j1
or privat	3l1471
or pull	b31b71
or push	551d91
or read	0z1d11
or red	4r1bd1bf1bg1
or remov	4t16n1
or replac	co1cs1
or set	1q19j1
or setting	1s11v1
or stat	0v1a01a41
or subject	3313713f1
or tag	6617g1b31b71
or target	bx1c21
or the	2e16117x1ay1e61e71e81e91ea1eb1ec1ed1
or thos	2p14g18h1ca1et1
or to	cb1eu1
or updat	5117g1
or visibility	451491
or with	4u1701f91
or writ	3u1d01
or your	121221
ordinary	6m4de4
org	2s22t2aj4bg2
origin	2z4474ba4c84ey8ez8
original	ey4ez4f08
original repo	ey1ez1f01
orphan	ey4
ortiz	722742al2am4ao2c92
oss	3m2
other	0f40qc2842b42n42t42z43444w45445l46k46q47487i87w48g4ao4av4bs4by4c34cc4cr4ct4cz4d74eg4en4ev4fc4
other $	0q22814w15l1741by1c31cc1cr1eg1
other may	ao1ev1
other repo	7i1cz1
other with	6k16q1
otherwis	3a4654
otp	f44f84
our	0120320620720840f20h20j20l20m20r21521621821o21q22c22f22h22k22l22r22z43123323b23m43n23o43p23q23r23t23u23v23w23x23y23z24024124224324424524824924d24f24i44j24n24s64z25125j25k25l25m25y25z27227g27i27k27n27q27r27s87u27v47w27x27y47z28128228328528628828928a28b28c28d28e28f48g28h28m28n68p28q28r28s28t28w28x29029129229329449529629729a29b29c29d29e49f29g29h29i49j29k29m29n29o29p29q49u29v29w29x29y29z2a02a12a22a32ac2ad4ae2ar2at2au2av4ax2b02b62b72b82bg2bl2bn2bp2bu2bw2c02c14c22c42cd2ce2cm2co6cp4cr8cs4cv2cx2cy4d22d32d42d52d62dd2df2di2dj2du2dy2e32el2em4en2eo2ez2
our bitbucket	0h1161di1dj1
our bot	8p18s1
our cd	2f14z1
our ci	0111o12c1
our deployment	8h18n1
our global	0f12k1
our id	ar1av1
our internal	7s1941
our library	5j17i1
our long	7y19e1
our mesh	0r13b1
our mirror	dd1df1
our new	5y18f1du1
our old	4j1721at1
our plugin	4d14f1
our project	0710813m13o23p13q13t13u13v13w13x13y13z14014114214314414518w19119219319619a19b19c19d19e19f19g19h19i29j19k19m19n19o19p19q19v19x19y19z1a01a11a21a31b81bn1c01c11c41cv1d21d41d51d61
our repo	2z23117r17s17u17v27w17x17y18118318818918a18b18c18d18e18f18q18r18x19019q19u1b61b71bp1bw1c21cd1ce1cx1cy1dy1el1em1eo1
our report	cp1cr1cs1
our repository	3314915l18618g18m1
our server	0m11q12h12l1
our slack	8n19w1
our sonar	co1cp1
our team	3m13n18n1
our tool	4i1cs1
our whol	0813r1
out	0640840940b40e40s80t815c1681x42382442642983443f43s83t43w43y44144b44k45e45t45v45w85z46186346446986f46h46k46q46w46z87547g47l47p47qc7y48048148348d48f48gc8k491c9289549949a49h49u49x4a58a68a94af4ao4bb4bc4bd4bq4bu4by4c64c84cb4cp4ct8cz4d44d74df4dg8dj4dz8ec8em4ep4es4ev4ex4ey4f04f14fi4fj4
out $	0810t11511623y14b16z18118k19119219519a19h1a51a91af1bd1dg1
out after	232
out for	261631
out of	0s10t11521x12923413s13t13w14115t15v15w15z16126416916f16q16w17517p17q38018f18g19119219u1a61bb1bq1by1c61c81cp1ct2cz1d71df1dg1dz2ec1em1es1ev1ey1f01fi1fj1
out stay	0610910e1
out the	5w16h16z17l18d18g1bu1
out what	7g1ex1
outag	0i40k8eg8
outag $	0k1eg2
outcom	4s4a14bg4co4
outcom $	a11bg1
outdat	1141542144i44j45r4694e14e54ep4eq4
outdat secret	ep1eq1
outgo	1841981a81d45t46548m4
outgo e	1921a21d1
output	5u46b4cr4
output for	5u16b1
outrank	1e41i42342442942a4
outrank you	1e11i12312412912a1
outsid	1484844u4
outsider	3l43m8
outstand	6i4
over	0040240340i41641942342x43443643744444845u46b46t87f47p4a44b08b14b44b84bv4c04c94cg4cx4cy4d24d34dz4e74ep4eq4es4et4eucex8
over $	3717f1c01cg1
over from	021a41ep1
over http	031b01b11
over rest	231b01
over ssh	cx1cy1d21d31es1et1eu3ex2
over the	0011613616t2
over to	4815u1
over with	bv1c91e71
overall	2u82v4a54ay4az4
overall $	2u1a51ay1
overdu	dg4
overlap	bb4
overload	1o4
overrid	4s47w47z49889949a89b49h4
overrid $	7z19b1
overrid a	982
overrid it	9a19h1
overrid the	4s19a1
overview	0z41r42p43b43i88v49b89i4a38e44e58
overview of	0z11r12p13b13i28v19b29i1a32e41e51
overwrit	4f4cs4e74
overwrit the	4f1e71
owasp	cm4cn4cp4cq4
owasp check	cm1cn1cp1cq1
owe	2n4
own	0340a40m40n41g41j41k41l41n41r41t41u81z43j23r43s43t43v43y440444448e4w44y45c45j45p45v45w45y46346786f46g46k46q46u47647947r47t47w87x47y47zc8148348e49849f49h4a74ag8ah4aj8ak6al4am4an4ap4bw4c94cm4cp4cq4cr4cs4da4ei4es4et4ev4ew8ez4f04fdcfh8
own $	0a11j11l11u13r16716g17r17y17z18e1ez1
own access	3s13t13v13y14015v1
own auto	7w27z29f1
own copy	4815j1
own for	4w1bw1c91es1
own it	5p17x1ev1
own level	5w15y1
own or	am1an1
own password	1z1ak1
own rat	1t11u1
own report	cm1cp1cq1cr1
own set	fd1fh1
own spac	3j1481
own ssh	et1ew1
own with	6k16q1
owner	8c49q49r4bm4bn4bo4bp4bq8br8bs8bt8e08e44
owner $	9q19r1bm1bn1bo1bp1bq1bs1bt1
owner for	bq1bt1e01
owner rul	br2
p	ar4as4av4aw4f94
p $	av1aw1
p12	944954974
p12 fil	941951
pack	2z43043143243344a4
pack up	301311321331
packag	0w40x42s82t82v44a44l44m25g25i25r26n26x27d4
packag $	2s12t12v1
packag of	0w10x1
padlock	9849949a49b4
padlock on	9819a1
pag	0k80z41141341441541f41h41j41l41o41r41y42142742842d42x43343743b43f44l84r45045q86n46y47d47eca54a74axcbd4ci4di4dp4dt4e54f84
pag $	0k22x15q17e2a51a71ax2bd1di1dt1
pag add	111211
pag need	0z11311411f11h11j11l11o11r11y12712813313713b13f1ci1e51
pag of	4l14r17d1
pair	0q84n4664744
pair of	0q1741
panel	cu4
parameter	7248748849m49n4
parameter of	9m19n1
parent	4p84v45246j46p47z48348o4ez4f04
parent of	4p2
parent or	6j16p1
parent project	7z18o1
parental	7547x4
parental leav	7517x1
pars	8j4
parser	6o26y2
part	1343a45545t86v46y48e49b4
part in	5t2
part of	1315516v16y18e1
partial	e84ea4
participant	2e44v45t46546d4724738744758764
participant list	5t1731
participant user	751761
particular	2s43d4994
partner	7s4
pass	4r84s85546e46g46h47087o47p47z48049f49g89h49l4bd6be8bf8bg8cl8cn8co8elcen4eo8
pass $	4r14s16e16g19f19g19h19l1bf1bg2cl1cn1el1eo1
pass allow	8019g1
pass and	bd1be2
pass befor	el1eo1
pass on	4r1bf1cn1
passphras	244ak4
passphras for	241ak1
password	0b41a81z823824o4b44v46746q47k87l47o87q47s48p48w48x8934948954a74aj4akwax4ay4azcb0kb1ede4er8et4f1of44f54f6zf65f94fa4fi4
password $	0b11a11z12312447k17o18p18x1931941951aj1ak2ax1az1b01er1f13f63f91
password again	7o1f61
password and	f11f41
password basic	b01b11
password for	ak1b11f61
password in	4b14v16716q17s18w1941b01b11
password is	ak1f11f61
password login	ay1az1
password or	f11f51fa1
password to	ak1f61
past	0441743b83g43h46q4f34fj4
past relocation	3b13g1
pat	0a80b80cc0dc0ec
pat $	0a10b10c10d10e1
pat 8841	0d10e1
patch	0v44944h44m44p45c45f85g45uz5u36bz6b1av4az4bc4
patch $	5c15u26b1av1az1
patch fil	5u26b1
patch for	5g15u16b1
patch get	5u16b1
patch it	0v1491
patch text	5f15u1
path	4a44k44l44nc4o44t44u452853858c5a45b85g85hg5ic5r46n86o46x86y87d47k47m47n47s47u87v48848x48z4904944964a84aa4
path doe	7m1961aa1
path expression	7u17v1
path get	4l15215315a15b15g15i15r16x16y17d1
path in	4t15315g1
path is	5h15i16o1
path of	5h15i1
path pattern	7n18z1
path regex	7k17s17u18x1941a81
pattern	7j47k47l47m87n87rg7s47t47u87v88w48x48y48zc90893g94c95896897c9n4a78a88a98aa8ab8b54b94
pattern $	7k17m28x18z1901932942951961a71a81a91aa2ab2
pattern 5	951971
pattern 7	7v1901
pattern doe	7r1931b51b91
pattern for	7r17v19719n1a81
pattern in	7n18z1
pattern of	7j17n18z1961
pattern that	7r17s1941971a91
paus	8548s8a08
paus the	851a01
pay	4424526629h4cu2
payload	8t8a18
payload $	8t1a11
payment	0040223i23l44624744925545k45m45v45x45z46046146246446o27j47o47p47q47w47x47y47z48048148248348448548648748848948a48b48c48d48e48f48g48h48i48j48k48l48m48n48o48p48q48r48s48t48u48v4b24b34b44b54ba4bb4bc4bh4bq4br4bs4bt4bv4bw4bx4by4bz4c74c84cd4ce4cf4ck4cl4cx4cy4cz4d04d14el4em4en4eo4ey2ez2
payment $	5k17j17p17w18218318418518618818918c18f18g18h18i18j18k18m18n18p18q18t1b21b31b41b51ba1bc1bh1br1bt1bx1bz1c81ck1cl1d11em1en1eo1
payment at	bb1bv1
payment or	801d01
payment over	cx1cy1
payment repo	4715m15v15x15z1601611621
pc	eu2
pci	2q42r45o45p4
pci scop	2q12r1
pdf	4b44c4
pem	0pe7k47s27t28x48y4
pend	6f46g46h46p47887987a8ce4cf8dt8dw4e28e34
pend $	cf1e31
pend auto	6f16g16h1
pend comment	7827917a1
pentest	bl4
peopl	0220g20j20k41281341421821c21j41l61y42n22y23s43x23z44144224344724b24c24u25j25n25t65v66026226446526o27327y28528a28c48e28f28g29429e29r49t4ai4ar2as2aw2ax2az2b32b42b82bm4bq2bt2bu2c02el2
peopl $	1211l11y22n13s14214315v18e1bm1
peopl 12	7y19e1
peopl and	3s15v1601
peopl are	bq1bt1bu1
peopl hav	3z25t1
peopl merg	8a1el1
peopl of	1318g19t2
peopl see	0j11c1az1
peopl sign	as1ax1
peopl to	1211411l18c1bm1
peopl who	4114316419r1
peopl whos	5t1ai1
peopl with	1j21l1621
peopl without	411641
per	1pc1q82z43443845q85r86o48o48u4914a24a34bd8be4
per cluster	341381
per event	8u1a21a31
per fil	5q25r16o1
per second	1p21q2
per stat	bd1be1
percent	3183583d4dn8
percent don	311352
percent of	311dn1
perf	cn4co4cs4
performanc	2w42x8co4
performanc trac	2w12x1
perhap	0c4
period	7w47y49c4
period of	7y19c1
periodic	dg8
periodic check	dg2
permanently	4646787k4
permanently remov	461671
permission	0640940e40y41e81fc1g81h81ic1jc1k81lc1x41y43i43s83t83u83v83w83x83y83z840841842c43c5v45w45xc5y85z860461c62g63a64ca44ai8b24b34b44b5ab64b72b82b96cx4cy4d08d1cd54d64d84de4du4eh4ei4ej4ek4eu4f58f68f78f88
permission $	1l13i1621641ai1d51d81f71
permission 42	b41b51
permission all	421431
permission by	1f1b91
permission delet	3s15v1
permission deny	cy1d11eu1
permission each	1f11j1
permission field	0610910e1
permission from	1e11i1
permission grant	3u13z1
permission group	1e11f11g11h13t13u13v13w15w15x15y15z1
permission level	3v1eh1ei1ej1ek1
permission list	5z1611
permission no	b31f61
permission of	1g11j11k13s13t13y14214315y1611631b21d01d11
permission on	3w14014115x1621cx1
permission pag	1h11l11y1
permission project	b61b71b81b91
permission repo	b21b31b41b51
permission search	3x1601
permission setting	5x1621
permission to	431du1
permission updat	d11d61
permission user	1i11j11k11l13y13z1401411611621631641
permit	0h44248049o4d54
person	1121541i41j21k41l21p21x22022222722823y43z24026126226327329u2ai6al4ax2de2
person $	1j11k11p12012713y1631731ai3al2
person from	1513y1
person s	1i1de1
person to	1111514019u1
personal	0240aa0ba0ca0da0e81x426c3j23y43z440448e624644a44aj6ak2am2an2ao6apac92cb2db2es2et4eu2f94fa4fd2fh6fi2
personal access	0a10b1
personal data	1x1262
personal detail	261aj1
personal grant	3y13z1401621641
personal http	0a10b10c10d10e1
personal token	0c10d10e1
pgp	c94caccbgccc
pgp key	ca3cb2cc3
pgp public	cb2
phon	6s4f3gf74f84fccfggfj8
phon $	f32f81fj1
phon for	fc2fg1
phon is	f31f71
photo	am2an4
php	464
pick	3943w44j45e45t86448b88c48g49q4bq4cf4dc4e94
pick another	4j15e1
pick in	8b19q1
pick project	391e91
pictur	2m43n43o24b44c24d24e44f2am6an6f28
pictur $	3n14b14c14d14e14f1am2an1f22
pictur of	2m1am1
pictur to	an1f21
pil	7y49e4
pil up	7y19e1
pilot	8d4
pin	7648i4
ping	0q48p89x8
ping the	8p19x1
pipelin	0384q44r84s8514654be8bf8bg8cz4el8em4en4eo4
pipelin $	0314r14s1el1
pipelin fail	be1bf1
pipelin status	4s1bg1
pixel	3n44f4
pixel $	3n14f1
pki	ad4
plac	1744546y4bb4ce4cs4fg4
plac of	171fg1
plain	6a86b46m4
plain text	6a26b1
plan	0pe4r4
plat	0020120720820922n42z23043143343823j43l43n23o23p23q23r23s23t43u23v43w23x23y23z44024124224324424524624924g24h24r45t26546927k48w28x28y28z29029129229329429529629729829929a29b29c49d29e29f29g29h29i29j29k29l29m29n69o29p29q29r29s29t29u29v29w29x49y29z2a02a12a22a32a62b62b72b82b92bg4bm2bn2bo4bp2c02c12c22c32c42cg2ct2cu4cv2cw2d22d32d42d52d62d72e04e12ec2ed2el4
plat $	3013113313v1
plat and	9n19x1
plat cor	4r1el1
platform	0320621043i23j43v44724824g25c25d25h25j25k25l25m25n25o25p25s25t45v25w25x25y25z26026126226326427e27g27i27j27k27l27o27p29u4
plattform	3m4
playground	3k4
pleas	0320i20x21321x22n22r23k23l23n23p24524624724924a24j24o25525625c26326626b26e26i26p26q26x27127727927q28h29p2a22ak2al2b72c72cw2e82eu2ex2f02f22
pleas $	0310i10x11311x12n12r13l13n13p14514714a14j14o15515615c16b16i16x17717917q18h19p1a21ak1al1b71c71cw1e81ex1f21
plugin	0b42c42mc4d44e44f44i482k83884485886c87488c9io9j89kc9l89mc9ng
plugin $	0b12c12m18419i19k19l19n1
plugin check	8518619k1
plugin decid	8819n1
plugin hook	2m18218518618819i19j19m1
plugin in	8318819l1
plugin on	8619m1
plugin option	9m19n1
plugin put	4d19i1
plus	6x8a84cr4
plus and	6x2
pmiller	1i41x42042542642842943y4404fj4
pmiller from	1x1291
pnair	al4
png	3nc3oa7d2am4anc
png creat	3o1an1
png or	3o1an1
poc	4845p4
point	1a44h44j44k45485d45e46946i46k46m46p271c7g48848i48j88r49x49z4a04ba8db4en4
point $	7118r1
point at	8j1ba1
point of	5417119x1
point to	5d18818j19z1db1
pok	6h4
policy	0fc0g80h40o41p41q44648049c49d89e49g4b64b74bl8ehcei4ej8ek4
policy $	0f20g21p11q19c19d19e1eh1
policy admin	eh1ei1ej1ek1
policy for	b61b71eh1ej1
policy header	bl2
policy of	0f19d1
pom	4a24o25225326o27d2ck2cs2
pool	9q49r89s49t49u4
pool of	9q19r29s19t19u1
pop	aq4
port	0v41981a44m4exg
port protocol	192
portrait	am4an4
position	ce4
positiv	7j87k87l87m87n48w88x48y48z8904cp4
positiv $	7k17l17m17n18w18x1
positiv entry	7l17m1
positiv exemption	8y18z1
positiv pattern	8z1901
possibl	2582f42v4ba4c54f54
possibl $	2512f1c51
post	2f42h82j42y43p23r84q44s84u44z45745k45m46p47c88248m88n89v49w89y4bg8co8cr8
post a	4z18n1bg1
post event	9w2
post find	cr2
post it	2f12y19v1co1
post on	4q15717c1
post receiv	2h22j13r25m1821
post to	8m18n19y1
power	064
pr	1c21m42dc2ea2n22o43r24824c24s24u24v455e5845b25c25d25e25m25t865i66867e68g69c6ac6b86cc6d66e86f66g66h46i66j86k66la6m66n86o86pa6q86r86s66t66u46vc6wa6x46ya6z670e71672673674875476677a7867947a47b87ca7wa7xg7yg7z48068188928c28g28k28l48m28n48o28s28u29c89da9ea9g29h29o29r29w2a02a22ap2b22b32b42b72b82bj4bk4bm6bn4bo2bp6bq8br4bs6bt4bu6bv8bwabx8by6bz6c0ac1ac2ac38c46c58c68ck2cl2co2cr2ct2cw8el6em2en2eo4
pr $	1m12d34u14v15515t16526626716836916a16c26e26i26l16m26n16o26p16r16s16t26v36w36x16y27047227317427517737837a17b27c47w37y28l18s19c19e1b21bj1bk2bm1bp1bq1bs1bt1bu1bx2by1c02c31c51co1cr1ct1cw2
pr 12	6a16c16f1
pr 17	691791
pr 22	6v1c61
pr 27	6h1c61
pr 50	6g1741
pr 57	721741
pr 66	6o16x1
pr 89	6l16z1
pr 9	6b16f1
pr against	5t1651
pr as	6a16m16v1701761
pr automatically	7x1bo1bp1
pr be	6z1801c51
pr by	5516517y1
pr chang	5816a1
pr checklist	bv2bw1by1bz1c02c11c22c31c41
pr clos	7x19d1
pr com	bx1c11
pr for	5517y1
pr from	481581651661671bq1bs1bu1el1en1
pr get	7x19d19e19o1bv1bw1
pr i	2e35t1
pr in	2e12o15515t16517w17y28k19e29g19h1bn1bq1br1bt1bw1bx1by1bz1c11c21el1em1eo1
pr into	bm1bs1bw1el1
pr is	5m16w18n1
pr may	6i17z1
pr merg	1m13r16817z18018128m18n18u1a01
pr of	8129w1bn1bp1c31
pr only	b31b41b71b81
pr open	6718o1a21
pr period	7y19c1
pr policy	9c19d2
pr so	4v16716j1
pr target	5d1651681
pr task	bw1c01c11c21c31c41
pr that	5516c16p1
pr to	2o1801bm1bq1bz1c41
pr todo	bv1c11
pr touch	6n2
pr with	6516y1
pr yet	2d1bu1
pre	2h82i82j42k82l83pa3q83r44i25k85l85m87248248348449i8
pre or	2h12j1
pre receiv	2h12i22k22l23p23q23r15k25l25m28219i2
precheck	254
precondition	c54
predefin	bv4c04
prefer	1z4da8dbcdc8
prefer mirror	da2db3dc2
preferenc	aocapgay4
preferenc $	ao2ap1
prefill	6u4
prefix	0m20n20o22p63w24k27n47s28h2942bw2bx2c22c82
preflight	254
prepar	2e44h4eg4
prepar the	4h1eg1
preprod	c42
preselect	br4bt4
present	1742s42u43c4874bl4
present level	2s12u1
preset	bq4br4bs4bv4bw4bx4by4bz4c14c34c44
preset pr	bw1c11c31
preset reviewer	br1bs1
preset task	bx1bz1c41
pretend	6m4
prevent	b34b74c54
preview	2y8304394
preview $	2y1301391
previous	0444n48h4
primary	0m44i44j45d45e4cv4da8dd8de4dg4dj4dl8dm8dp4dq8ds4dt4du4dz4eeg
primary $	dd1dg1dj1dl1dp1dq2ds1du1dz1ee2
primary branch	0m14i14j15d1
primary doe	ee2
primary server	da1dd1
primary that	dm2
principl	8a4
print	2l47d4fe4
privacy	264am4
privat	3j43l83m8474498a84aa4ev4
privat $	3l23m2471491
privat key	a81aa1ev1
privileg	f64f74f84
privileg session	f61f71f81
priya	2e46547448e4ai4al4bi4bq4
priya nair	ai1al1
problem	0q42x43f46a4ck4cq4
problem $	0q12x1
process	ce4ch4e08e24
prod	0e24z450a5146j26y28j48s4bb4
prod $	8s1bb1
produc	5u4
product	3i83j84445s4dl4
product $	3i14415s1
production	2f45085185945b45p4b74
production $	501512
production branch	5b1b71
profil	0a42042wg2xg3h4aj8al8am8ancap4ca4es4et4eu4
profil $	2x1aj2an1ca1es1et1eu1
profil of	201al2
profil pictur	am2an2
progress	3183543c83d43g4504512694be4bg4ch4dn4
progress $	501691
progress of	3113513c23d13g1be1
proj	ba2
project	00w01w02407s08w09s0b40e21f41g81j81k81n22e42r62z43443643843943iz3i73jo3ko3ls3mz3m53nw3oz3o13ps3qw3rs3so3ts3us3vq3wo3xk3ys3zw40z40141o42o43s44w45k46447c48c49e4k84m45c45j660g6147e47i47t87wc7x47zg80c8148a48b48d48e48m48oo8ww8xo8ys8zs90k91k92g93s94k95k96s97k98o99s9ak9bs9co9ds9ek9fs9gs9hk9iw9jo9ko9lk9ms9ns9os9pk9qo9ro9so9to9uk9vs9wk9xs9ys9zoa0oa1oa2oa3oa48a54a6ga74a82b24b44b54b6wb7ob8sb9sbmkbnsboobpobr4bs4bt8c0oc1oc2gc3kc4ocvwcx8cy4d2od3gd4od5sd6sd7gd8zd85d94dozdo5dpwdq2dr4e6ge7ke88e9ieasebsecwedzed1eh4ei4ek4et4
project $	0010120210710811f11g21j21k22e13613i23j13k23l13m13n13o33p13q33r33s13t43u33v23w33x13y33z34054124234324424524614814925c16027i17z18018b18o28w38x38y18z29139219319429519629719819919b19c29d39e29f19g39i49j29k39l29m39o39p29q39r39s19t19u19v39w19x19y39z1a41a51a61b41b62b71b82b91bm1bn4bo1bp3br1bs1bt1c11c21c32c42cv2cx2cy1d23d31d44d52d63d71d82dp3e71e91eb1ec1ed1
project 17	e71ea1ec1ed1
project 205	ec1ed1
project 409	3t13y19r1
project a	d71d81
project ad	931951
project add	401931c01
project admin	3i13y13z1401421eh1ei1ek1
project and	0013p13u14m16017t19h19i19j1a71bn1d71e61e91et1
project api	001011091
project are	3i19d1e61ea1
project as	001481a61
project avatar	3n13o1
project back	9c19f1
project behind	cv1do1
project by	0813z14214419t1b91bm2d51do2eb1
project call	3i19m1
project callback	a21a31
project condition	bm1bn1bo1bp1
project creat	3j1eb1
project default	7w17z1
project delet	3k1ec1
project doe	472ea1
project drop	0713y18y1
project enforc	9819929b1
project for	3j13o18o1a21bt1c01d31e71ed2
project forc	801981bn1
project fork	5j2
project from	0913q17e1921a61ec2
project get	3l1c11do1
project ha	3n18d19y1do1
project hav	3p19j1
project hook	3p13q13r1a01a11a21a31
project i	3i13k13m1441
project id	001do2dp2e71
project in	3s1b81d71
project is	8w18y19j19s1
project it	2r19z1d41d81
project itself	3u13z1
project key	3i13m1d61dr1
project level	0010813p13u18o18y18z19319629b19f19i19k19l19n19q19r19t19u19z1a11a31b61b91bp1c11d81
project link	cv2
project list	3i1d81ea1
project lock	9819919b1
project look	4k1931
project match	8w18z1
project member	3s1411
project nam	0813l1
project need	0913j14418z19019619719s19y1a01a61b21c11c21c31cv1e61e81e91
project not	9b1d61
project of	1n1d81d91
project on	a81eb1ed1
project only	3w1d81
project or	0913l13r16018e19o1b51d51
project out	341921ec1
project permission	3s23t13u13v13w13x13y13z1401411421432a41
project pleas	3l1451b71
project png	3n13o1
project privat	3m2
project put	b81c01
project read	0b1b71d31
project repo	441451dp1
project restrict	7z1801811
project restriction	9h1b61b71b81b91
project reviewer	9s1bo1
project rul	b61bo1br1bs1
project run	0813p1
project s	0913813o17w17x17z18a18w19029729819a19c19d19f19m19n19q19s19t19u19x19z1a01a12a21a31bo2c11c31c41dp1
project secret	8o18w18x18y18z1901911921931941951961971
project send	9u1a01
project setting	9819929a39b19c19d19e19f19g19h19i19j19k19l19m19n19o19p19q19r19s19t19u1
project should	9519c1e91eb1
project so	4419i1
project ssh	d21d31d41d51d61
project still	3o19y1
project succ	8y1951
project task	c01c11c21c31c41
project that	2r13i1911941a41a51d82ea1
project to	0712z13m13n14334919f19n19p19w3eb1ed1
project together	3s1e61
project token	001011072081091
project up	3v1401
project updat	3m1ed1
project use	3n1b91
project webhook	8m19v19w19x29y19z1a02a11a22a31
project wid	0010110710913p13q13r28w18x18y18z19019419919e19h19k19l19n19o1b61b81b91bm1c01d21d51d61
project with	3j13l13v14419n29t19v19x1a11d51dp1dq1
project yet	3w1412
promot	1k41l43v8634
proof	604f24
proper	1d4494c74
property	2b84d44e44f4
propos	2d46686tg6u8
propos cod	6t2
proposal	2d4
proprietary	5s4
protect	834b2cb38b68b78b94ek4fa4fh4
protect branch	b21b31b61b71b91
protection	264b62b84b94
protocol	198
prototyp	462
prov	f24f74f84
provider	argas4at8au8avcax4f94
provider $	ar1av1ax1f91
provider 2	at1au1av1
provision	1z44j4aw8
provision $	1z1aw1
provisional	dn4
pub	cy2et4eu4
public	0f40g40p83j43l83m4434478498a48c94cbccx4cy8d04d24d3cd44es8et8eugevcew8
public $	3l13m1431471491
public key	0f10g10p2c91cb3cx1cy2d01d21d33d41es2et2eu4ev2ew2
public or	3l1471
publickey	cy4eu4
publish	3m84s47947acbg4c84cm4cn4co8cr4
pull	1m21n22d82e82n62o62z44924b24u25565825c25t465866867a68c6986a86b86ca6d66e86f46g86h46i86j66k66l66m46n86o86p86q66r66s66t66u66v86wa6x86y66z87067167267387467567687787867967a47b87c87w47x67ya8028128968a28n29c49d89e89g29o29p2ae4b22b32b72bj6bk6bm2bp2bq2bt2bu4bv6bw6bx6by6bz2c04c16c26c34c42c58c66ct2cw8cy4d14d44d74dh4el4eu4ez4f04
pull it	d41d71
pull request	1m11n12d42e42n32o32z24914b14u15535815c15t26546646756866946a46b46c56d36e46f26g46h26i46j36k36l36m26n46o46p46q36r36s36t36u36v46w56x46y36z47037137237347437537647747837937a27b47c47w27x37y58018118938a18n19c29d49e49g19o19p1b21b31b71bj3bk3bm1bp1bq1bt1bu2bv3bw3bx3by3bz1c02c13c23c32c41c54c63ct1cw4el2
pull upstream	ez1f01
pullrequest	1c21m61n22dm2ek2n82oa2z43r24824924b24c24s24u44v455m5865b25c45d25e25m25te65s66m67q68u69o6ao6bi6cq6de6ei6fc6gg6ha6ii6jg6ke6li6mc6nk6ok6pk6qg6rg6se6tc6uc6vo6wo6xg6yk6zg70m71e72e73g74g75c76g77m78e79c7aa7bi7ck7we7xm7yq7z480881a8988a28c28g28k28l48m28n68o28s28u29cc9di9ei9g49h29o49p29r29w2a02a22ap2b24b34b42b74b82bjcbkcbm8bn4bo2bp8bqabr4bs6bt6bucbvebwgbxebycbz8c0ec1gc2gc3cc48c5ic6gck2cl2co2cr2ct4cwielaem2en2eo4
purg	2i44b46746q4bv4c04c94cp4ep8
purg it	2i16q1
purg the	671ep1
purg them	c01cp1
push	0340640940e41782342dk2hg2k43pc3q83rc3v83x44044544844g44i44m44n44q44s44u45545d45f45kc5lc5mc5y860861463g6646cc6h46v87647gw7ho7k87o47p47q47s482k83884885o86k87c8888l88m48nk8oc8q48t48u49ic9j89kc9lc9wca48b2ob3kb4cb54b6kb7kb8gb98ba8c64c84cd4co4cr4cx4cy4d08d1kd54d68d94dh8e28e38et4eu4ev4
push $	2h33p13r13v13x14015k15m15y16016317g37h18618l18n29i19l19w1b31b71cx1d01d11d51d61eu1
push again	8519k1b41b81
push and	6c1dh1
push check	8219i19k19l1
push directly	b21b31b41
push for	8q19l1e21
push get	5k1851
push her	4g15m15y16117o18o1b21
push history	7g2
push hook	8228318538628718819k1
push in	3p13q13r23v18l19i19w1b51b71d11
push it	6h1d11
push log	7g17h3
push no	b31b71
push on	9j1b31
push origin	ba1c81
push right	061631cy1
push rul	b61b71b82b91
push script	2k13q15l1
push siz	831841851861872881
push straight	551b31
push that	2d1e21
push the	4514i14s1c61co1
push to	0314814u15k15l15m16016316v27g27k17p17q17s18218518618m18n3a42b22b41b64b71b81cd1d01d12d61d91
push too	0910e1
put	0k40v41181281742182242d42t43o44544944c44d44f44j84v45745n45o86646946e46j46m86t46w47487547747w48648f48i48l49a49i4ad4an4av4b84bi4bj4bk4bm4bn4bo4bp4bs4bu4bx4bz4c04c24c64c74cb4cf4cs4cy4eb4eg4ei4eu4
put a	2114915o16m17418i19a1bi1bk1bz1c21c71
put an	2116j1
put in	3o1av1cf1
put it	6w17717w1ad1an1cy1
put me	5717418l1bm1
put my	4v16616916e1
put on	4d15n17519i1b81bo1bu1bx1c01
put security	bn1bp1
put the	4516t1861c61cb1eb1eg1
put this	171eu1
put up	0k12d1
pw	244
py	4l26p26y2
python	5h4
q4	c72
qa	0y41141441541x42142442942a42g43s43t43v44z45045125w45y46f48b48d48f48g49s4c24c34
qa $	1112114z1501
qa bot	1x12412a1
qa group	3v15y18g1
qa on	2913s1
qa reviewer	8d18f19s1
qa sign	c21c31
qa team	3t15w1
qr	fb4fc4fd4ff8fg4fh8
qr cod	fb1fd1ff2fg1fh2
quality	9i49k49l49m49n4cl8cn8
quality gat	9i19k19l19m19n1cl2cn2
quarterly	024
query	1041z44i4724
question	4u46c46p87p4894
question is	7p1891
question on	4u16c1
queu	2n82o83cc3g86546g46hc774804ceocfgcg8cj4e2ge3k
queu $	2n22o23c1771cf1cj1e22
queu and	3c1ce1
queu for	3c1cf1e31
queu merg	6h2
queu of	651e21e31
quick	2b48v4a34
quick health	8v1a31
quiet	2t4
quieter	2v4
quot	6r4
quota	1p21q41r41s41t41u21v4
quota $	1q21r21v1
quota of	1s11t21v1
r	4g4bc4
radius	d88d98
radius of	d82d92
rais	0940e41q41s41v82v44v45y46686p47p48849n4bu4ct8d64f54f64f74f84
rais $	4v16p1
rais a	661ct1
rais it	0910e1d61
rais my	f61f81
rais permission	f51f71
rais quota	1s11v1
rais the	1q1881bu1
ran	0b4bf4cb4cl4
ran on	bf1cl1
ran out	0b1cb1
rang	4n44u4
rat	1o61p81q81r81sa1t61u81v68u48v4a24
rat limit	1o31p31q31r21s11t31u21v1
rat limiter	1r11s11u1
rat need	1p11s11v1
rat of	8u18v1
ratelimit	1o81pa1qc1rc1sc1te1ua1v8
rather	bo4
raw	5f85g86a46b47d8
raw text	5f15g1
raw unify	5f15g1
rb	4l25326o26y2
rc	8h48i48j4c84
rc 3	8i18j1
rc2	c84
re	3c46h46w48649h4er8f54f64f74f84
re enabl	8619h1
re encrypt	er2
reach	0140380q42b43x46048p49x4d44d84
reach all	011d41
reach this	031601
reach try	8p19x1
reachabl	8p49x4
reachabl $	8p19x1
react	5m4bh4bi8bj4bk8
react to	5m1bh1bi1bk1
react with	bi1bj1bk1
reaction	bhcbi8bj8bk4
reaction delet	bh1bj1
reaction off	bh1bj1
reaction updat	bi1bk1
read	0120320640920b60e40g20z41a22l23323423523623723u23v24024244364944c24e24i24u24x45b25j25ya6046366826a26c46e26l46r27d27i27u28728828g48s2ab2ao2b22b34b42b74bl2c42cy4d04d18d32d52d68d92eh2ei2f22
read $	0b14214325b15y1d01d51
read a	4x16l16r1
read access	6318g1
read all	4u16c2
read in	3513613715j17i1c41
read it	1a1341491ab1
read me	6816l1
read only	0110310620910b10e20z24915y2631b21b32b41b72cy2d12d31d61eh1ei1
read or	3u1d01d11d91
read project	421431d61
read the	2l14c14e14i16026316a16e17d18718g1bl1
read this	5y1f21
read to	d11d61
reader	3m4
readm	2y84m46o26y27eobz2
readm $	7e2
ready	2543145u46946f46z88149f89g49h8dn8
ready $	3119f19g19h1dn2
ready for	6919f19h1
ready to	2516z2
real	7k47l4al4
real key	7k17l1
really	3x44i45d46a46m48g4
reason	6c46w46z4
reason $	6w16z1
rebas	1m46p47047148a89o49p8c5zc59c6c
rebas $	c51c61
rebas and	8a29p1
rebas merg	1m19o1
rebas of	c52
rebrand	3m8
rebuild	cg8
receiv	2hc2i82j42k82l83pa3q83rc5k85l85mc8289i89v4
receiv plugin	8219i2
receiv script	2h12i22k22l23p23q23r25k25l25m3
receiver	9x4a14
recent	0821o42dc3hi4g44o65q65r67g28h48t6a16a22
recent commit	4o15q1
recent repo	3h2
recently	2d23h65r27g28t2a12
recently $	3h27g1a11
recipient	884
recognis	7s4
record	4d44e44f44q44s44zg50851c7647h8al4dl8
record $	4z17h1al1
record a	4s1512dl1
record of	4z1501
record on	4d14e14z1501
recovery	f3kf7ofb4fek
recovery cod	f35f76fb1fe5
recreat	7f4
recursiv	5i4
recursively	4k45h45i4
recursively at	5h15i1
red	4q44r84s45o45p25z4bd8be2bfcbg4cl4el8em8
red $	5o1bd1bf2
red build	4q14s1bd1el2em2
red check	4r1bg1
redefin	e74
redirect	8s4
redo	7f4
reduc	064094
ref	2d44a44k44l44o44p45h45i47d47gc7h88n48u4a24b24b54bm4bp4bq4bu6c84e2ge3cey8f06
ref chang	2d17g17h28n18u1a21e24e33
ref in	7g1ey1
ref nam	4p1bm1bq1
ref need	5h1f01
refactor	5a48i4c84
referenc	cw4
refill	1p41q41v4
refill of	1p11v1
reflog	7g8
refresh	ae8c64
refresh the	ae1c61
refus	3k44m44p45v45w45y46w47z4814854ao4ba4c54dy8
refus for	ba1c51
refus if	5v15w15y1
refus when	7z1811
regenerat	fe4
regex	7j47k47m47n47r87sc7t47uc7vc8748848x88z490893894c9549689789m49n4a74a88a94aa8ab8
regex $	7u27v18x1901972aa1ab1
regex doe	7m1871
regex for	7r17s27t1941
regex is	8x1941961a91
regex of	7j18818z19019619n1aa1ab1
regex or	7k17s17u18x1941a81
regex path	7k17s1
regex that	931951a81
register	0r40s81z42h82j42k43q43r85m46e48m48n4c94ca8cb8cx4cy8d38di4dk4dl4du4es8et8eu8fb4ff4
register $	ca1es1et2
register a	0s18n1cb1du1
register an	1z1cy1d31fb1ff1
register for	c91es1
register hook	2k13r1
register on	8m1cx1
register the	0s1cy1
registration	dv4dw4
reindex	ce8cf8cg8
reindex of	ce2
reject	2h85k46546w877c8288548689i49j89k49l8b28dt4dy4
reject $	b21dy1
reject by	5k1771
reject forc	8218518629i19j29k19l2
rejection	844
relat	7i4
relativ	5847i4
relax	bl4
relay	1881981a4
releas	0340641241342242bc2f42g24a64g24ha4n24o24r44z450851855458259a5a65ba5d45e25i25y46526666927027a47g28148848c48d48e48g48hk8i48jc984ai4b22b3cb46b66b7cb86b92ba2bb4bc6bm2bn2bo2bq4br2bs2bt2bu2bw2bx2bz2c22c44c62c7kc88cl2cm4co4cw4cy4cz4d14el2em2en2eo2f02
releas $	2b14a15b18h28i18j1c71
releas approver	8c18d18e18g1
releas bot	061b31cy1cz1d11
releas branch	4h25b1881b31b41b71bb1bc1c41
releas commit	cm1co1
releas hav	2b18h1
releas lin	b61b71b81
releas manager	1211312215y1ai1b71
releas not	551592cw1
releas script	0315d1
releas tag	591c72
releas to	5015118j1
relevant	5o4
reliabl	a24
reliably	8u4
reload	ae4
relocat	3883943a43f43g4
relocat $	3a13g1
relocat to	3913f1
relocation	3b83c83d83e83f43g4
relocation $	3b13c13d13e1
relocation to	3b13c13d13g1
remain	2846i4c94
remark	4u84vc4w84xc4y85746c46k46m46o86pc6q86rc6s86t47887947a4bhcbicbj8bk8ck4cs4ctc
remark $	4v16c16m16p16q16r16s1781bk1ct1
remark from	4w14x1
remark of	791ck1
remark on	4u24v24w14x14y26k16o16p27817a1bh2bi1ct1
remember	4f4f14
remind	aq4bx4c28
reminder	aq4
remot	di4dj4dk4du4dx4
remot sit	di1dj1dk1du1dx1
remov	0420720i40m20t40y40z21561841b21i21t61x22642942i43k43s43t43y24644b44d24q44t24w44z45l25p45v45w26126746926d26j26k46n26q46x47227527l67t47z28328d28k28q48y49549c49f29s49y4a96af4am6at4b42b82ba4bh2bj4bn4br4bv4by2c02c34c84c94cc4cm4cp2cz4d44d74dj4dv2ej2ek6em2es6ev4fi2fj2
remov a	0t20y14614q14z15p16q17l17t1bn1br1c31c81d71dj1
remov all	5v1c01es1
remov bob	1i11t1
remov deploy	cz1d42d71
remov every	bv1c92es1
remov from	2i1br1
remov in	4t16x1
remov it	8y1951a91dj1ev1
remov jdo	3s13y1
remov me	7518k1
remov my	4w16d1am1bh1bj2ej1
remov one	1511t1ev1
remov our	0m1181
remov repo	461ek3
remov the	0710i10y11b13t14b14d14q14z15p16j16k17t18318d19c29f19s1am1b81bn1cc1cm1em1fi1fj1
remov user	1511x15v1
remov webhook	8q19y1
removal	3s4728ej4ek4
removal of	3s1722
removal rul	ej1ek1
renam	0640920e40v22a42k23m24924n25e26y27n27v28f48s29029729u4ab2av2
renam a	0e10v18f1
renam an	061091ab1
renam the	0614915e17n18f1901av1
render	2y87e4
renew	178av4
renewal	164
renovat	0140340640740840941s41t41u41v41z4
renovat $	1u11z1
reopen	6m46s877c
repair	7f8
rephras	6s4
replac	1742682k84m44y46946p46s46w4ad4ak4an4b14bo4bs4co8cs8er8fc4fe8fg8
replac it	691ak1co1er1fe1
replac the	1712612k14m14y16s1an1b11co1cs1er1fe1fg1
replacement	fc4
replay	c54c68
replica	di4dj8dk4dl8dm4dn4dp4dq8dr8ds8dt8du8dv8dw8dx8dy8dzce04e18e44e6ce7ce84e94ea8eb4ec8ed4ee8ef8eg8
replica $	di1dj1dl1dm1dn1dq1dr1du1dx1dy1dz2e01e12e41e62e71ea1eb1ec1ed1
replica application	dv1dw1
replica configuration	e61e71
replica farm	ef1eg1
replica to	e91ee1
replica with	dp1dq1
replicat	dh4di4dn8ds4du4dx4e34e54e68e78e88e94ea8eb8ec8ed8
replicat $	dn2du1e31e62e71ea1
replicat everyth	e81e91
replicat project	e71eb1ec1ed1
replication	dg4dm8dp4dz4e04e18e28e38e48e5ce64eb4
replication $	e41e51
replication backlog	e21e31
replication health	e11e51
replication of	dp1e01
replication queu	e21e31
reply	1b81c41d44v84w44x45645746j86k46p86qc6rcbj4
reply address	1b11c11d1
reply on	561571
reply parent	4v16j16p1
reply send	6k16q1
reply to	1b14v14x16p16r1
repo	01c02y03z03104y05y06s0940b40e40mc0ng0oc2e42n22pi2qa2ro2zk30a31832633a34c35436437838k3963aq3b43c83d43e43f83gc3hu3jc3ka3m23p43q63r840844w45z45146z46d47w48w49z4994ac4bc4c44d44e44f44gi4h84ia4j84kk4l44mg4n44oc4p84q44r44sa4t44u44v44w84x44y44z45045145245345445565645745885985a85b85cc5dg5ea5f45g45hg5i45jm5ks5lq5mk5nu5os5pk5qa5r45sc5to5u45vo5ww5xu5ys5zo60w61z61162q63y64o65q6666747d87em7fq7ge7h47ik7jo7ke7la7ma7n67oo7pw7qz7q17rz7r97sz7s57ts7uy7vu7ww7xu7yy7zu80s81w82s83z83184o85s86o87s88s89s8as8bk8cw8ds8eo8fk8go8hm8ic8j88kw8lw8mz8m58nw8ou8pm8qk8ro8so8tk8uo8vo8w48x490491i92k93494895497498e99e9as9b89d49e49ga9hi9i49j29k69la9m29n29o49p49q89r49s49u49v49wc9y4a04a24a4za41a5ea6ga76ah4b2kb3kb4ob5ib6ab7ab86ba8bb8bc4bd2be6bf6bg6bh4bi4bmabn6bp4bqobrgbsibtkbu6bvkbwkbxkbykbzkc24c44c62c74c8acdwceocfocggciocj2ck4cl4cm4cn4co4cp4cq4cr4cs4cu4cxwcyoczod0kd1id26d3ed44d64d7cd9wdgkdhodmadn8dpkdqmdrudsqdy4dzke0ke1oe2ae4ge5gehkeisejmekweliemgenceoiet2eyaezef0c
repo $	0110220340420510n20o12e12p22q13013313513613f13g13h13j23k14414534644714814914b14g24k14m24o15d25h15j45k45l25m25n25o35p15t35v15w45x35y35z36036146226336426556616717d17e27f17j27k17p17q37r47s47t17u17v17x37y17z18028138228328428528628728838938a28b28c38d28e28f18g28h38i18j18k58l48m48n28o18p28q18r28v19019219919a39b19d19h19o1a41ah1b22b31b42b51b61b71be1bg1bn1bp1bq2br1bs2bt2bv2bw1by2bz1c21c81cd3ce1cf1cx3cy2cz2d02d12d32d92dg1dm1dp1dq2dr1ds1dy1e12e41e51ei2ek2el2em1eo2ey1ez2
repo 42	dh1dm1dr1ds1
repo about	7e2
repo admin	0914w15y16329829a19b1eh1ei1ek3
repo again	7o1cg1ek1
repo and	8o2cg1
repo api	0513a13f1cg1ci1e21
repo archiv	4a1eh1ei1
repo are	2r13a23c2441dz1
repo as	4a15c15m1dh1
repo at	4p15v27p1d71
repo attachment	4b14c14d14e14f1
repo branch	4g14h14i14j1ba1bb1bc1
repo brows	4k14l1
repo by	0412r15t1621801a41bx1d91dp1ek1
repo call	051451
repo can	461a41
repo commit	4o14p14q14r14s14t14u14v14w14x14y14z1501511521531541551561571bh1bi1ck1cl1cm1cn1co1cp1cq1cr1cs1
repo compar	5825925a25b2
repo condition	bq1br1bs1bt1el1em1en1eo1
repo cor	7r17u17x17z18018118218418518718c18d18e18g18h18m18q1
repo default	5d15e1
repo delet	461ej1ek1
repo desktop	7s17t1
repo did	3g13h1ci1
repo diff	5f15g1
repo doc	5w1811
repo end	5w1611
repo fail	3113313a17f18t1e51
repo fil	4m15h15i1
repo for	4414514617o17q18u1
repo fork	4714815j1
repo from	3433713815e17y18q1921a61ei1ek1
repo get	4718x1cd1ce1dh1dr1ey1
repo grant	5y1641
repo ha	7o18d18o1cz1f01
repo hav	2r14g14o15n15s18218m1bw1cx1e21
repo hook	5k15l15m1
repo i	0213213h27u1a41
repo id	471dr1ds1
repo in	0113j14417i19119819a19h19l19w19y1a01d21dh1
repo index	ce1cf1
repo inherit	9a19q1
repo into	481f01
repo inventory	061441
repo is	7v1831cf1dr1en1
repo it	4914s17t1851bf1
repo itself	5o1601
repo label	2p15n15o15p1
repo last	5q15r1
repo ledger	8918a1
repo left	3k1a41
repo legacy	4615l17y1831861
repo level	0217w17z1831
repo list	3a13h1441a41ci1d91dp1dq1
repo lock	e01e41
repo not	911a51
repo of	0113h13p13q14014418w19119219319429719e19g29k19l19p19q19r19s19v19w2b71b81bm1c41d31d41d61dp1e01
repo on	7g17p1a51a71cf1dh1dq1dz1e41e51eh1ej1
repo only	7q17s1
repo payment	5k17w17x17y18c18i18k18l18n1bq1cd1ce1cf1
repo permission	5v15w15x15y15z1601611622631641
repo public	471491
repo ref	7g17h18n18u1a21
repo repo	e01e11
repo restriction	b21b31b41b51
repo rul	eh1ei1
repo s	5c15n15s15x15z16116417j27l17m17t17u17v17w17z18318718p18s28t18v1
repo secret	7j17k17l17m17n17o17p17q17r17s17t27u17v2
repo server	481a61
repo set	481b51
repo setting	7w17x17y17z18018118218318418518618718818918a18b18c18d18e18f18g1
repo shar	7i19u1
repo should	0o14915p17o17w1bx1em1
repo so	0317v1
repo ssh	cx1cy2cz1d01d11
repo start	0m10n14k1
repo sync	e11e51
repo synchroniz	dn1f01
repo tag	2q12r15n18h18i18j1c71c81
repo task	bv1bw1bx1by1bz1
repo that	8m1cx1d91dg1
repo the	3r14i1
repo to	2z23013813b13d13e14824914j15o17k17z18818n18s2bz1
repo together	921d71
repo token	021032043054063
repo tool	021491
repo updat	491ez1
repo watch	8k18l1
repo web	0210617w17x17y17z18018118218318418518618718818918a18b18c18d18e18f18g18m18o18p18r18t18u18v1b21b31b41b51ba1bb1br1bs1bt1bv1bw1bx1by1bz1cx1cy1cz1d01e01e11el1em1en1eo1
repo webhook	8m18n18o18p18q18r18s18t18u18v1
repo which	ci1ej1
repo with	2z24616116318r1
repo writ	0b10e1
report	0q42c42f44p44s84z45045185a46047l87s48u4bf4bggblcckcclocmwcnzcn1cowcpwcqwcrscskdg4dm8
report $	2c15a17s1bg1cp1cq2cr1
report a	4z1511bg1dm1
report and	cm2
report annotation	cp1cq1cr1cs1
report ci	4s1bg1
report com	cn1co1cp1cr1cs1
report each	0q1511
report for	501bf1ck1cm1
report need	cp1cq1
report of	cl1cn1co1cp1cs1
report on	ck1cl2cm1cn3co3cp2cq1cr1cs1
report only	bl1cq1
report owasp	cm1cp1cq1
report that	cm1cs1
report to	4s1dm1
reporter	co4
repository	0260340460560640m40n40o42e22n22p62q22r62z43023223323843923a63h63k23m23q23r24444584684744844984a44b44g24i24k44m44s25525825925a25b25e25h45j25k45l65m45n65o45p45q25t45v65w45x65y45z46046146266366446526627e27f67g27i47j47k27l27m27n27o47p47q47r47s47t47u27v27w47x27y27z28048148268348448548648748848948a48b48c48d48e48f48g48h28k48l48m48n48o28p28q48r48s48t48u48v48x29169249429829929a49g29h29i49j29k29l29m29n29w2a46a52a64a72a82b24b34b44b52b62b72b82bd2be2bf2bg2bm2bn2bq4br4bs2bt4bu2bv4bw4bx4by4bz4c62c82cd4ce4cf4cg4ci4cj2cu2cx4cy4cz4d04d12d22d34d74d98dg4dh4dm2dn4dp4dq4dr6ds6dz4e04e14e22e44e54eh4ei6ej6ek6el2eo2et2ey2ez2
repository $	0220310510m13314614914b14k15515815915a15b15h15j15k15l15m15n15v15w15x25y15z16116326416617e17i17j17p17r17s17t17w18018118218318518618718918a18c18d18e18f18g18k18l18q18s18t18u18v1911b21b31b41be1bm1bn1bq1br1bt1bv1bw1bx1by1bz1c81cg1cu1cx1cy1cz1d21d31d71d91ds1e01e11e51ei1ej1ek1el1eo1et1
repository 42	dh1dr1
repository all	4g18h1
repository and	3a18018o1c61cg1
repository at	2p18818n1e41
repository by	2r15t1b51bq1dp1dr1e41
repository deprecat	bf1bg1
repository description	471bz1
repository for	4514614m1bv1cy1ei1ek1
repository from	5l19h1a61ds1ez1
repository grant	5v1611
repository hook	8218419i29j19k19l19m19n1
repository i	3h2
repository id	021bu1dh1dr1
repository in	2r14526017o1d31dg1ek1
repository instanc	0n10o1
repository into	481ei1
repository is	7p1cj1
repository it	7x1cz1
repository itself	5x1622
repository keep	4819a1
repository nam	051d71
repository need	2p13k13m14b15e15n15p15z16417m17u18d18k18l18q1b41b61b81bw1by1d11
repository of	0m13q13r14417i18x19129229419w1a42a51b71dp1dq1
repository on	2z17y1861dh1ds1e11e51
repository or	0614a15m1dm1
repository project	6017t18m1
repository refus	5w1811
repository s	0n15p15q15v17n17o17w17z18c18t18u18v1bs1ce1e01
repository scop	b21bt1
repository send	7v18a18f18s1
repository so	5t17l17q1
repository that	2q13h1551d91dg1dz1
repository the	5l1eh1ej1
repository to	2z13814918318n1
repository token	041051061
repository under	4514915o1
repository up	5y1631
repository wait	cf1e21
repository whos	7f1ci1dz1
repository with	2r15k18218418e18p1a41ci1cx1d01d91
reproduc	4j4
request	1m21n21o41p81qc1r41s41u41v42542642da2ea2n62o62z44924b24j44u25565825c25t665866a67a68c6986aa6b86ca6d66e86f46ge6h86ia6ja6k66l66m46na6o86p86q66r66s66t66u66v86wa6xa6y86z870671672673874e75676g77a7867967a47b87c87w47x67ya8028128968a28b48n28t89c49d89e89g29o29p2a18b04b14b22b32b72bd4bj6bk6bm2bp2bq2bt2bu6bv6bw6bx6by6bz2c04c16c26c34c42c58c66cf4ct2cw8dtcdu8dvkdw8dx4dy8el4
request $	1o11r12612d12z24u16626a16i16o16p16q16t16x17117317627717927w19c29d19e1bd1bj1bw1c11c21c51dt1
request 31	6y1771
request 33	7517c1
request 6	6e16h1
request 64	6d1711771
request 7	6716g1
request 8	6w1721
request a	6j16t1741
request and	1v16r18t1a12
request approv	6d16e1
request are	2o17y1
request as	6a16b16e1
request auto	6f16g16h1
request blocker	6i16j16k16l16m1
request by	2e19d1
request can	6z1c51
request chang	6n1762
request comment	6c16o16p16q16r16s16t1bj2bk2ct1
request commit	6u16v1
request creat	6618a1du1
request delet	671dv1
request diff	6x16y1
request for	1q12d16716j1
request from	661du1dv1
request get	681cf1dw1
request her	5c17x1bv1bx1
request i	2d1661
request in	2n17x17y38118n19e2bw1by1
request into	bq1bu1el1
request is	691701
request it	6q16w1
request list	2e12n1551651891dt1
request merg	6z1701711
request need	4916g16v17717b17c1
request of	5515t16529d19g1bm1bp1bv1c01c11c31dt1dv1dw1
request on	2o16g19e1
request only	b21b31b71
request participant	721731741751761
request per	1p21q1
request raw	6a16b1
request rebas	c51c61
request review	7417817917a18b1
request scm	1m11n19o19p1
request task	bv1bw1bx1by2bz1c01c11c21c31c41
request that	2d12n14j16i16n16p1
request to	5t16h1761801bx1c21dv1dy1el1
request watch	7b17c1
request wer	2e1651
request which	5816u1
request with	1q16x1731b01b11
requir	2344s46o48648948ac9i49k49l89m49n8bo4bu4elgemcenoeocfb8ffc
requir 2	bo1ff1
requir approval	8919i19l19n1
requir build	4s1el2em3en5eo2
requir enrollment	fb1ff1
requir mfa	fb1ff1
requir two	8a29k1
requirement	7d2em8eo4
requirement $	em2
reread	794
rerun	cm4cp4
rescu	bb2f34f74fe4
rescu cod	f31f71fe1
research	7y4
reset	0m41n41t42382484d47647w47z48349c89f89p8ak4am4da4f04fj8
reset merg	7z19f29p1
reset my	761ak1
reset stal	7w19c1
reset the	1n12314d1f01
resolv	6i86m86r46sg8948j49j49l4ai4do8dr8
resolv $	6m16r16s2
resolv a	6m16s1ai1dr1
resourc	4i45i2724
respons	8t49x4a18bl4
respons of	8t1a11
rest	0q21o21s2222232b04b12ct2
rest $	0q11s1b01b11
restart	0l42x8chc
restart $	0l12x1ch1
restor	1n4348358364374774bb4
restor $	352361371
restrict	7z4804814984ab4e94ei8ek8
restrict them	7z1801
restriction	0g49849949a49b49h4b2ib36b4eb5kb6cb74b88b9g
restriction creat	9a1b31b71
restriction delet	981b41b81
restriction get	991b51b91
restriction list	b21b61
restriction of	b23b41b51b81b91
result	2c42y43g44q84r84sg8t4a14bfcbg8c64cd4cg8clgcmgcngcoccr4
result $	2y14q14s1bf1c61cd1cg1cl2cm2cn1co2
result for	bg1cg1cl1co1
result of	4r1bf2cn2
resum	8s4ff8
resurrect	774
retarget	694
retention	aqk
retir	2i4954d44d74d94em4ep4eq4
retir a	2i1951
retir ae	ep1eq1
retitl	694
retract	bh4bj4cm4
retract the	bh1bj1
retry	4l46926h47f8ci4
retry broken	7f1ci1
return	4i48t4cg4de8
reus	5s4
rev	8j4
reveal	0140340b4f74fb4fc4fd4fe4ff4fg4fh4
reveal secret	0110310b1f71fb1fc1fd1fe1ff1fg1fh1
review	0241f41y42d42ec2l42no2og3u43x44f24u44v453455g5b45f45tg60465866k6846986a86cc6pg6v472473o74o75k76k78s79o7aw8bk8cc8dg8ek8fg8gg9qc9rc9s89t89ucaqcbq8br4bu8bx4c24ctg
review $	0211y12n23x15526636916p16v17317427527817927a38g19r1bx1ct2
review circl	8b18c18d18e18f1
review comment	5316p1ct1
review delet	781aq1
review feedback	4v16c2
review for	6616c1
review from	7428b1
review group	8d18e18g19q19r19s19t19u2
review in	5t16528c18g1
review it	5516a1bu1
review now	691br1
review of	5t16817217327417517827927a2
review on	7a18b1
review pull	7517817a1
review queu	2n2
review status	2e1731763
review team	8b28c18d28e28f38g19q19r19s19t19u1
review the	5b15f16a1
review this	2d1731
reviewer	2e82n44u45b45tc66a6886986c86i46o46t86y472z72173c74g75k7647c47y48548948a88bs8cs8do8eo8fs8gs9qw9rs9sw9tw9usbmobnibombpobqwbrqbskbtobum
reviewer $	2e15t16616817217317417517c18b18c19q19r19s19t29u1bm1bo3bp3bq1
reviewer and	681731741
reviewer are	7y1br1
reviewer automatically	bn1bq1bt1
reviewer by	722bm1bo1bq2br1
reviewer for	2n18b18c2bq2br1bt1bu1
reviewer from	721bt1
reviewer group	8b38c38d58e58f78g49q49r39s69t69u4
reviewer in	8b18c18d18e18f18g19s1
reviewer must	8a1bs1
reviewer of	6917317417517619r19u2bq1br1bs2bu1
reviewer on	bm1bp1bq1br1
reviewer out	6918g1
reviewer project	bm2bn1bo1bp1
reviewer repo	bq1br1bs1bt1bu1
reviewer rol	723752
reviewer rul	bm1bn2bo2bp2bq1br2bs3bt3
reviewer s	6t2
reviewer say	6c2
reviewer seen	5t2
reviewer the	721bn1
revision	4n44p44q44r44t84u44v44w44x44y45245345485645745f45g88i48j4bb8bc4bh4bi4ck4cl4cm4cn4co4cq4
revision $	4n14q14r14t24u14v15215315415615715g1bb1bh1bi1ck1cl1cn1cq1
revision with	8i1cm1co1
reviv	774
revocation	aec
revocation list	ae2
revok	0440740c41e41i63s43t23y45v45w46146d47l2aeacc4cz4d42d74dj2ev4
revok a	1i15w1611cc1ev1
revok access	1i13s1
revok all	3s13t13y15v1
revok certificat	ae2
revok deploy	cz1d71
revok my	0c2
revok one	d71ev1
revok the	0420716116d1cz1d41
reword	4y86m46s4bz8c48
reword a	4y16s1bz1
rework	764
rewrit	6947g4b78c68
rewrit $	7g1b71
rewrot	b34
rich	2c82y4
rich build	2c2
rid	0c20i20y21x23k44644b24q24w24z26726k27t27w28328d28q28y29s2at2ba2bn2br2by2c82cc2cm2
rid of	0c10i10y11x13k24624b14q14w14z16716k17t17w18318d18q18y19s1at1ba1bn1br1by1c81cc1cm1
right	0680840940b40c40e40j40y41041241341e81f41g41h41ic1j41k41l42242582682742s43s83u83v43w43xg3y44044144m45v45w45x85z46046146286346546h46t46y4ce4cj4cy4d54d64de4eh4ej4f14f54
right $	0610911e11i23s13u13v13x24016016216y1de1
right doe	081621eh1
right need	1211g1221
right now	0c10j12s16516h1ce1cj1f51
right of	1l13s1d51d61
right on	1f11j13u13w13y14115v15w15x15z1611631cy1
right through	131271
right to	1011k1252262
right too	0613x1
risky	574
robot	2a4an4f28
robot $	2a1f21
rocket	bj4bk4
rol	2n45t460472c758
rol $	5t1601
rol from	721751
roll	4v4504514efceg8
roll back	501511
roll upgrad	ef3eg2
rollout	2f44zc508518
rollout of	501511
room	164
root	2u82v83i24ki5qsac4adcaf4
root $	4k15q1ad1
root certificat	ad2
root directory	4k15q1
root logger	2u22v2
root of	4k15q1
roster	3z4
rotat	0441a48s4a08av8er8fe8
rotat $	er1fe1
rotat the	0418s1a01er1
rotation	0g8ak4ep8eq8erc
rotation $	ak1ep2eq1
rotation of	0g1er1
rough	5a48v4
rout	3x44l2532
routin	264
rpc	0q40r80s40u80v4
rpc url	0r10s10u20v1
rsa	0f80g87s4cy2et2eu2
rsa key	0f10g1
rubbish	cm4
rud	4w46q4bj4
rul	0f80g45c87jc7lg7mg7ng7rk7s87tk7us7vk7w47x48988w88x48y88z890c93c94895g96k97c9c4a7ca88a9caagabgb28b4cb5ob6cb74b8cb98bm8bn8bocbpcbq8brkbsgbtcbu4cs4eh8ei8ejcek4el4em4en8eo4
rul $	7j17l17n1891901971a91aa1b21b41b52b62b71b81br1bs1eh1ei2ej2ek1en1
rul 11	br1bs1
rul 12	901em1
rul 14	7l17m27u17v1
rul 17	b41b51
rul 3	7n1a91ab1
rul 45	b81b91
rul 5	7u1cs1
rul 6	br1bs1
rul 7	7t18y18z1
rul 8	b51bn1bo1
rul 9	7l17u17v1951961
rul by	7u1961
rul creat	7s1941a81
rul delet	7t1951a91
rul for	0f25c27w18w19419519c1a71br1
rul from	b81bn1
rul get	7u1961aa1
rul list	7r1931a71
rul may	br1bs1
rul nam	7r1a81aa1bo1
rul need	7n17v18y1951
rul of	7j17l17m17n27t17u17v18w18y18z1901951961971bp1br1bt2eh1eo1
rul on	7r1aa1b41
rul send	bo1bs1
rul that	7j17s18x1931bo1bp1bt1
rul to	bm1bq1en1
rul updat	7v1971ab1
run	0840l80q40s41681o42b82h82l43083283543643983b43c83e43l43pc3q83r84s45085kg5lc5mc6h46z47e47f47y48248648j48t49e4ae8bb4be4bx2cd4cl4df4di4dk4dw4
run $	0l22b1321351df1di1dk1dw1
run a	0q15m1
run for	3r15k1be1cl1
run in	3q15k15l18t1bb1
run it	2h17f1
run mesh	3b13e1
run of	302391cd1
run on	2h12l13p23q14s15k25l15m1
run out	0810s1162
run pull	7y1ae1
run the	3r15l16h1861
runner	4s4al4
s	0140480680940a40c40e40m40n40p40x41141541b81c81d41i81n41t81u420g21423424c2542a42e42g42p43443843b43g43i43j43k43l43n43o43r43y44044644844944h44k44l44n44t45345845c45g45n45p45q45s45v45w45x45z461g6446546646846b46p46q46s46t86u46w46z47347j87l47m47n47o47t47u47v47wc7x47z88388748a88c48p48s88t88u88vc8w49089249449789849a49c49d49f49m49n49q49s49t49u49x89z4a04a18a24a34ab4ac4ad4ae4af4ah4al4amcan4as4at4bh4bi4bj4bk4bl4bm4bocbs4c14c34c44c64ca4ce4cm4cr4ct4cx4cy4cz8d24d34d44d54d68d74da4db4dc8de8df4dh4dl4dn4do4dp4dv4dy8dz4e04e28e3ce64e78e84e94ea8ebcec8ed4er4ew4ez4f08f14f44f68f74f84f98fd4fe4ff4fg4fh8
s $	5g17w17z1cm1
s access	0e15v15z1611
s account	201f91
s branch	581f01
s cod	3j1f41
s comment	6p16q1bi1
s commit	5316b1bh1
s data	251dz1
s default	bo2bs1
s grant	5w1611
s ignor	7j18w1901
s in	4k1c61
s key	cy1d31d51d62d71
s mail	1b21c21d1201
s me	f61f71f81
s merg	1n18a19m19n1
s mesh	3b13g1
s nam	061201
s own	0m10n11t11u15c16u17t17w17z28319f1ah1fd1fh1
s password	243de1f11f61
s permission	5x1611
s pr	c31c41
s prefer	da1db1dc1
s project	0113l13n13y1401491eb1
s public	0p1cx1d21d41
s queu	e22e32
s remark	bj1bk1ct1
s repo	481921
s repository	061bm1dh1dp1
s request	dv1dy1
s secret	7l17m17n1ab1ff1fg1fh1
s security	9s19t1
s selection	ea1eb1
s servic	e61e71e81e91ea1eb1ec1ed1
s sid	111151211
s ssh	cz1de1ew1
s suggestion	6t2
s sync	e01ez1
s the	0a12g1681fh1
s topic	5n15p1
s webhook	8p18s18t28u28v3a01a21a31
s with	am1an1
saf	fe4
said	4u46o87x4
said about	4u16o2
sam	0l41s82244j46746j47i88c4df4
sam fork	7i2
saml	arcascat8au8av8aw8ay2f98
saml $	ar1as1aw1f91
saml login	as1at1
saml or	as1f91
sampl	7k47l47q28x4924a62
sampl password	7k17l1
sandbox	3k24644847o4
satisfy	894
saturday	0k4
sav	2y43n44c44d44e44f84m86b46p47u48p49x4ap4db4
sav a	4f16p1ap1
sav on	7u1db1
sav the	3n14c19x1
saw	7h4fe4
say	0i40j40t42344744i44u44v44x46546c86r46u46w47d47e4bl4cl4cq4do4dw4ew4fd4
say $	4i14x16c16r17d1
say about	4u16c1
say what	0t1471
scal	0s4
scan	0345l45m47jc7k67la7m67na7og7p87qe7r47s67t47u47v48w68x48y88z490291k92i938944956966976a5ga6ea74a84a98aa8ab8clkcm8cnccogcp4cq8cr4el4em4fb4fc8fd4ff4fh4
scan $	7j17l27m17n17o27p18z1912921a51a63cl1cq1ff1
scan allowlist	7j17k17l27m27n18w18x18y18z1901
scan exempt	7o17p17q1911921a51a61
scan for	5m17o1911a51cn1fc1
scan ignor	7j17k18w28x1
scan in	911921
scan of	7j17s1co1
scan off	7p1921
scan report	cl1cn1co1cp1cr1
scan result	cl1cm2cn1co1
scan rul	7r27s17t27u27v2933941952962972a72a82a93aa2ab3
scan the	7q1fb1fc1fd1
scanner	0440647j67k87l47n47o47p47q67r87s47t47u47v48w68xa8y28z4906914928932944a58a64a74a84ck4cq4cr4
scanner $	7o17q18w18y1921931
scanner exception	7n18z1901
scanner in	901a51
scanner never	7q18w1
scanner rul	7r17t17u17v1
scanner should	921a61
scanner to	7j17s1
scanner use	7r1a81
schedul	4646f86g86h4cf4dg4
schedul for	6h1cf1
schedul merg	6f2
schedul the	4616g1
schema	4l25g26o26x26y2
schmidt	642
scienc	3i43j4
scm	1m41n49o49p4
scm get	1m19o1
scm updat	1n19p1
scop	0240680980e82q42r48c4b24b44br4bt4ct4e64e74e84e94
scop $	0912r1e81e91
scop first	b41br1
scop of	0620910e2
scop tell	b21bt1
scrap	0t44646k47847t4b44
scrap the	0t1461781b41
scratch	784es4
screen	ax4
screenshot	4b44c84d44e44f4bx4by4bz4
screenshot $	4d14e1
script	0340740a20b80c41141541o41p41q42142hw2is2js2kw2lw3pz3p13qz3q53rz3r14i45845d85kz5k95lz5l55mz5m95r46j47247s4884b04cy4
script $	0710b22h22i22j22k52l33p13q23r15815d15k15l15m2b01
script 12	2i12j12k12l13q13r15k15l15m1
script 31	5l15m1
script 7	5l15m1
script activ	3p15k1
script are	3p15k1
script attach	3p15k1
script delet	2i13q15l1
script for	2h12i13q15l15m1
script from	1513q25l2
script get	1p12j1cy1
script in	3r15m15r1
script is	2i12j16j1
script itself	3q15l1
script list	3p15k1
script on	2h25m1
script project	3q13r2
script run	3p13r15k25m1
script should	3r17s1
script that	0c11o12h22l13p1
script updat	2k13r15m1
script which	3p15k1
scrub	264
sdk	484
search	0z43x84g46048o8a4cai4al4cdwceccfgcgzcg1chgciscjk
search $	3x16018o1al1ce1cg3ch1ci3cj1
search all	3x1a41
search index	cd3ce2cf3cg2ch2cj2
search miss	cg1ci1
search not	cd2
search repo	8o1a41
search result	cd1cg1
searchabl	cd4
seat	16c1781g41i81l4
seat $	1711g11i1
seat by	1i11l1
sec	cu2
second	1p81q86747447f4c72f1cf38f48fa8fg4fj4
second $	1p11q1
second factor	f11f31fa1fg1fj1
second step	f12f31f42fa1
secret	0140380b44945w47ji7k67l67m67na7og7p87qk7ri7se7tc7ug7vc8m48n48o48r48s88w88xa8ya8z490491c92e93a94895a96e97a9m49v49z4a08a5ca66a78a84a98aa8ab8ak4av8ec4epceqgergf74fb4fc4fd4fe4ff8fg8fh8
secret $	0b17j17q17s1a01a51av1f71fb1fc1fd1fe1ff1fg1fh1
secret again	7o2
secret are	8m18o18r1
secret detection	7o17r18x1911921941951961971a51
secret detector	931a71
secret for	0318n1av1ff1
secret in	7s1ff1fg1fh1
secret is	011031
secret key	ep2eq1er1
secret need	7r19m19v19z1
secret of	8s1a01eq1
secret pattern	7j17n17r17t17u27v1971
secret regex	951a91
secret rul	7t17u17v1962aa1ab1
secret scan	7j27k37l37m37n37o27p47q37r27s37t27u27v28w38x28y28z2901912923932942951961971a52a63a72a82a92aa2ab2
secret scanner	7j17q18w18x18y1901931
secret stor	eq1er1
secret storag	ep1eq1er1
secretscan	7j67k67l67m67n67o47p87q87r47s67t47u47v48w88x68y68z4904914926936944952962972a54a66a74a84a94aa4ab4
secur	er4f58f64
security	0f41f42l43j46046a47347o48b48c48d48e48f48g48q49q49r49s49t49u4a84bc4blgbm4bn4bp4bq4bs4bx4bz4c24ck4cl8co4el4ep4f64f74f84
security folk	3j1bm1
security group	bq1bs1
security header	bl2
security on	bn1bp1
security policy	bl2
security review	1f12l16019r19s19u1c21
security reviewer	8b18c18d18e18f18g19t1
security scan	cl2el1
security setting	f61f71
security team	731a81
security want	7o18q1ep1
see	0a20i20j40n20z21c22r22y23i43l23m23x23y24l25b25y26046726p27127927j27u28g2a42az2cj2ck2dd2
see $	0n12y13i1791
see in	0i1ck1
see it	6717u1dd1
see on	0j11c1
see our	0j13m13x1
see the	3l14l15y17j1az1
see them	0z12r1
see this	602
seem	ce4
seen	0r80u45t86v4784ak4bk4di4dk8
seen $	0r1dk2
seen need	0r10u1
select	2z4e74e84e96ea4ed4
select project	e71e81e91
selection	308394e74e88e98ea4eb4
selection $	391e82e91ea1eb1
selection befor	302
selection of	e71e91
selector	304
sen	168dd4
send	1841941c42x44845c46646946b46k46m46q46r46s47a87n47v48848a48f48k48n88p48s49u49x4a04ap4bg4bo4bs4bu4dd4dm4du4dy4en4f44f84fc4
send 550112	f41f81
send a	8p19x1bg1dm1du1
send it	6b16k16m16q16s18s1fc1
send my	6617a1
send only	8a18f19u1ap1
send the	6917n17v1bo1bs1en1
sender	1841941a41bo1cc1dg
sender $	1b11d1
sender address	1811a11b21c21d3
sender of	1b11c1
sens	6k4
sent	1943o45t47948t4a14du4
sent by	8t1du1
separat	cn4
sequenc	4z4504514
serv	0l4dh4
server	0c40f20h40l80m40n60o40p40r40s40t40u40v40w40x40z218c1981a81b81c41d41e41f21h21i41j61l41m81n41p41q41z42bg2cc2f82g22he2i82jc2k42l82p22uc2v82w82z834c3543643i23pa3q43r64844h24j24l25225325g25ka5l45m25u46u47g28p49x8a44a58a68a76a86a98aa8ab8agcah8ay4b02bb2bg4c54c62cx8cy8cz8d28d38d44d54d64da4dd4df8di4dj4dk8dl4dm8dx4dy4ee4eh2ej2ep4eq4er4et2ex6f54
server $	0f10n10o10p10s10t10v10w10x10z11811f11h11j21n11p12b12f12g12h12l12p12u12w12z13423i14h14j17g1a41a71a81ag1ay1b01bb1c51c61dd1dk1eh1ej1ep1et1ex1
server can	0h1cx1
server clon	cy2d32
server connect	8p19x1
server for	2z15m1
server get	191ee1
server gpg	ag1ah1
server in	2w1df1
server level	1e11i11l1a91aa1
server log	2u22v2
server los	0c1cz1
server mirror	dj1dk1dl1dm1
server need	1z13r1
server offer	1m1f51
server s	3416u19x1ab1cx1d21d51d61er1
server script	2j12k12l1
server sender	1b11c11d1
server sid	2h32i12j23p23q13r14815k15l1ah1
server support	2c22f1
server that	dx1dy1
server up	2b2
server wa	cz1d41
server when	3p15k1
server wid	0m10n11m1a51a62a71a81a91aa1ab1
servic	0080180780880940a40t41s41z82442r24484584744945i25r46347r47t47u47v48n49w89y4a44al4an4as4e64e74e84e94ea4eb4ec4ed4
servic $	4514915r17r17u19w1as1
servic account	0020110710810910a11z2241631
servic in	441451
servic on	8n19w1
servic token	011071
servic user	1s1al1an1e61e71e81e91ea1eb1ec1ed1
sery	6b4
session	f14f5cf6gf7cf8gfc4fd4fe4fg4fh4fi4
session $	f52f61f81fi1
session the	fc1fd1fg1fh1
session with	f11f62f72f82
set	0140340b20g40k40n40o60p20w21041a61d61g41k41n41q41z42042462t42v42x23j43o43v24024324544824f24j64s45125e65k25n25x25y46346926f26g26m26s27667a27q27r27s27t27y27z28028128648728868a28b28c48n28r29b29c29d29e29f29h29i29j29l29m29n49o29p29q29r29s29v2a72a92aj4ak4an4ao2ap6as4ay2b12b32b52b64b92bg4bl4bm2bq2bv2c02c92co2cs4db2dc4e74e92ea2ei4ek4es2f92fb6fd6ff8fg2fh4
set $	0110310g10k10o10w11a11d11g11k11q12012412x13v14014f14j15e15y16317a17q17y18118618819d19e19h19l19n1aj1ak1b11b91bl1db1e71e91ei1ek1
set a	0n11d1241aj1ap1cs1
set about	9c19f1
set by	a71b51
set for	0n17z18r19o1a91b61
set head	4j15e1
set her	1z15k1
set it	3o1861
set merg	1n16f19p1
set my	761ak1an1ap1dc1
set of	8c19q19s1c91es1
set on	5n15x17r17t19b19i1b61bv1c01
set the	0g10k10o11a11d11g11k11n11q12t12v14314s15115e15y16316918828a19n1an1bg1dc1ei1ek1
set to	6g1801ao1ea1
set up	0110310b10p11021a11z13j24514817s18b18c18n19m19r19v1as2ay1bm1co1f91fb3fd3ff4fg1fh2
setting	0f40m40p21881981n61p41q41r41s81t41u41v82m42w42x44924l24m65325x45z46246j26y27d27wa7x87y47ze80881482483i84885686887g88e8988a68b48c48d48e48f48g492297298m99k9am9bg9ca9d49e49fa9g49h49i49j89k49l89mc9n69o49p69q49r49s49t49u49v29zaag2ah2aokapgaq2auaav4ay6az4b02b16bl4db4dd4do2e68e76e84e94ea4eb4ec4ed4ex4f54f68f78f84fh4
setting $	0f11811912m15x15z18819819919a29z1ap1au2b11f61
setting auto	7w17x17y17z18018119c19d19e19f19g19h1
setting by	f61f71
setting for	0m1ao1
setting get	1p12w18719m1ao1dd1e61ex1
setting hook	8218318418518618718819i19j19k19l19m19n1
setting in	7x1801891
setting mod	e81e91
setting need	8419j1
setting of	8318728819b29c19f19m19z1ao3ap1av1ay1az1
setting on	9919a1
setting project	ea1eb1ec1ed1
setting pull	8918a19o19p1
setting restriction	9819919a19b1
setting reviewer	8b18c18d18e18f18g19q19r19s19t19u1
setting set	1q12x18819n1bl1e71
setting so	7z19a1
setting user	1r11s11t11u11v1
setting with	1s11v1861f81
settl	6s8
setup	0p41847f48349f4
seven	2e4
several	1281sc2283s85v892ca64bd4d78eb8
several group	121222
several peopl	1213s15v2
several project	a61d71eb1
several repo	921d71
several user	1211s1221
severity	3343743f46j46m46p46s4ck8cs4
severity blocker	6j16p16s1
severity or	3313713f1ck1
sgrant	1i43y44049r4
sh	2h22i22j22k22l23r2
sha	4n84p84q84r84s44t84u84v84w84x64y84z45085145285385485585685785fg5g85u46v87148i48j8ac2bb8bc8bd4be4bf4bg4bh6bi6ck2cl4cm2cn6co2cp2
sha $	4n14p14q14r24t14u14v14w14x14y14z15225315515625715f25g25u1bb2bc1bf1bh1bi1cl1cn1
sha of	6v1711
sha on	501bd1
sha to	4s14y15115g1
sha with	4v15315f1
shall	d74
shar	3443845446347147i49q49r49s49u4bp4dd4
shar $	5419u1
shar hom	341381
she	1z23y24824h2602612
she can	4814h1
she should	1z13y1
sheet	fe4
shell	2h82k42l85k4
shell script	2h22k12l25k1
shift	384
ship	5145s46e86z47088j49p4
ship it	6e2
shop	0244724844g44k45d45e45j45k45l45m45n45o45p45s45t45v45w45x45y45z46046146246386446546747e87f47i47j47k47l47m47n47o47p47s48h48k48l4
shop $	5e15j15k15l15m15n15s15t15w15x15y16116216316417f17j17k17l17m17n1
shop for	7e17o1
shop repo	4g15d16717s18h18k1
shop repository	4k18l1
short	3j43m86w48u48v4a38
short cod	3j13m2
short overview	8v1a31
shorten	7y4
shortstat	5245a4
shortstat $	5215a1
should	0140440940o40y41d41e41k41t41z42a42d42n42v43m43r43t43v43y44984f44w45145d45e85m45p45w46746946k46v47147l47o47s87w47z48148548848f48n88s49249549c49e49h49l49u4a04a64ah4at4av4b34b84bm4bn4bo4bq4br4bs4bx4bz4c24c34c44c94d14d64e94eb4em4ez4f04
should also	8s1a01
should be	0911k11t12a12v14925e1811ah1av1b81bm1bn1eb1
should contain	8818f1
should follow	7w1ez1
should get	3v1bq1
should go	3m16917l19c1
should i	2n16v1711
should los	3y15w1f01
should no	0410y11e17o1851c31d11
should not	5p1951br1em1
should only	5m1bz1c41d61
should skip	921a61
should start	0o18n1bx1c21
should vanish	4w16k1
shouldn	1841i45l46149f4ek4
shouldn t	1811i15l16119f1ek1
show	0020220520d20j40r20z21621921w22d22l42n22r22y23023l23n23p23z24424b24e24g24k24l24o24p44q24t44u24x24z25225345525b25c25f65j25n25o25s25x26526a26i26r26u26y47927d47e27j27m27r27u28128228728b28e28h28m28o28r28t28w28z29129329629i29m29q29t29z2a12a72aa2ad2ag2al2ao2aq2au2ax2ay2b22b52b62b92bf2bi2bk2bp2bt2bw2c12ce2ck2cl4cn2co2cq2cr4cx2d02d22d52da2dt2e22eo2ew2f22fc2ff2
show $	0j14p15f1
show a	4q18z1aa1cl1
show all	5f17j1821
show as	ad1ag1
show comment	4x16r1
show each	0r1bf1
show it	6u1ce1
show me	0010210z12l13p14k15b15n15x16516a16i16y27d27u18h19z1aq1da1
show merg	9i1eo1
show one	961b91cn1d51
show restriction	b21b51
show that	0d1551
show the	0510j12l12y13n13z14414e14g14u15315s17917e18718e18m18t18w19q1a11al1ao1au1ay1bp1bt1c11cl1e21f21ff1
show up	5o1811
show user	ax1ew1
show what	911931
shown	2m4aj4ay4az4cb4
shown $	ay1az1
shown as	aj1cb1
shrink	0t8
shut	5w86w47748q4dj4
shut out	5w1dj1
shutdown	ch4
sibl	7i8
sibl fork	7i2
sid	1141542142hc2i42j83p83q43r44845845945b45k45l47147s47t4ah4ao4f04
sid $	111151ao1f01
sid git	2h12i1
sid hook	2j13r1
sid mean	5815915b1
sid script	2j13p13q15k15l1
sidecar	0p4
sidelin	7c4
sign	0p41y41z42386d46e87347c48448548648s4a08accadkae8afcagoahoar8as8at4aw4axgaycazcc24c34c74c9ccagcbkcccf1cf24f3gf4cf84f9cff4
sign $	ag1ah1cb1
sign cert	ae1ar1
sign commit	841851861ac2ad3af1
sign configuration	ag1ah1
sign in	1y1232as1at1ax4ca1f13f21f34f43f81ff1
sign key	0p1c92ca2cb2cc3
sign merg	ag1ah1
sign my	ca1cb1
sign off	6d16e1731c21c31c71
sign on	ag1ar1as1aw1ay3az3f93
sign secret	8s1a02
sign x509	ac1ad1ae1af1
signatur	accad4af4ag4ah8
signatur $	ac1af1ag1ah1
signer	ae4
silenc	7j48x4
silva	ai2aj8
simpl	cf4
simulat	de4
sinc	0042e44ne4oc4u45945a45f85g85u46n47647g4ch4eq4fa4
sinc and	4n15f15g1
sinc commit	4n15g1
sinc the	4n15915a1eq1
sinc when	001fa1
singl	0340540840d40u40x41141u42142q42s42v43s43y44m44x45346246l87m47q48z49649949a49z4aa4ar4as4aw4aycazcb54b94c34cc4cq4cs8d54d94dk8dw4e04e14ed4en4ew4f9c
singl checklist	6l1c31
singl fil	4m1531
singl logger	2s12v1
singl mirror	dk1e11
singl person	1113y1
singl project	0818z1b91
singl repo	0317q19a1d91e01
singl sign	ar1as1aw1ay3az3f93
singl user	1u1ew1
singular	214
sit	0440ic0j40k84724966546846h47x48i49949d4bc4d24dc4di8dj4dk4du4dx4e24
sit $	0i1651681bc1dc1di1dj1dk1du1
sit in	6h1dx1e21
sit on	991d21
sit wid	0i20j10k2
six	f34f48f84fi4
six digit	f31f42f81fi1
siz	0f40g41p42o44l45245a85u46x8834844858868878888e38
siz $	0f10g12o1
siz for	851861
siz hook	851861871881
siz of	5215a26x2e32
sk	0h4
skip	0t43343g47j47k87l47o47p87q88x88y4918924a68
skip $	7p2
skip by	7o1911
skip test	7k18x1
slack	0447t48m48n88p48q88s48t48u49v89w89y49z4a04a84a94
slack $	8n18q19w1a01
slack bridg	8n18p18q19w19y1
slack hook	8s18u19v1
slack token	a81a91
slack webhook	8m19z1
slid	3n4
slip	8y4
slow	0k41q41v42w42x43e43q4
slow down	1q11v13q1
slug	444494724alcdr4
small	4m47a2
smart	cu4df8dh4di8dj4dk4dl4dt4du4dx4dy4
smart mirror	df2dh1di2dj1dk1dl1dt1du1dx1dy1
smell	ck8cr4
smiley	bi4bj4bk8
smiley $	bi1bk2
smith	1443x4
smtp	18c1981ac1b4
smtp $	1811b1
smtp host	1911a2
smtp setting	181191
snapshot	4a8ce8cj4
snapshot of	4a2ce1
snippet	6t4
snyk	cn4cq4
so	0320b20v21021d21h22h22u23223623e23w24424624844924h64v25f25r25t45u25z26726826926c26j26s26w27327727k27l27n27o27q27s27v27x27z48328c29a49i2ab2ad2b32bb2bn2cb2cm2co2eu2ev2f42f62fh2fj2
so check	3213613e1
so far	1h13w15t25z1731
so giv	4814h1
so i	4414h15f15r1bb1
so it	7l17n17s17v1831ab1co1
so she	4814h1
so that	0b10v11012h16716816916c16j17o19a29i1cb1cm1eu1ev1f41f61fh1fj1
so the	0315u17q17z1
solv	f14f24
som	0q43343743f43p44a44f45k45x46c48g4cg4ci4dg8e04
som mirror	dg2
som repo	3313713f1ci1
som script	3p15k1
somebody	0c20h20j21121521x21y42022722822922s24b24f24u24w25525725r26g27c27o28w2ai2ek2fe2
somebody from	151291
somebody in	111271
somebody left	1x14w1
somebody upload	4b14f1
someon	0421i21k21u21v22222422w23p24024924c24q25k26146346q27227427r27s27x28428m28n29u2ak2bq2
someon from	6119u1
someon past	0416q1
someon push	3p14q15k16318m18n1
someth	4746f46j48248l49v4ak4cl4cu4
someth happen	8l19v1
somewher	4545h47e4
somewher in	4515h1
sonar	0340541s41t41u41v44r4ck8cl4cm8cn8co8cp4cq4cs4el4
sonar $	0511t11v1
sonar find	ck2
sonar report	cm1cn1cp1cq1
sonar result	cl1cm1co2
soon	0d47047c4
soon as	7017c1
sort	6347r4
sound	4y4
sourc	1w42l83m44344ag4f44l44m45q45s46t86v47187d8ba4bm4bq4bu4bx4bz4c24c68eo4
sourc $	1w14a14f14l1
sourc and	712bm1bq1bu1
sourc branch	6t26v1ba1c62eo1
sourc of	2l27d2
sourc or	5s1bx1c21
spac	3j63kc3l44444846a4cv4ec4
spac $	3j13k23l1441482
spam	1c41d44w46q47b48k4
special	1r81t87w49f4
special quota	1r11t2
specific	054
specifically	7r4
spell	2q4
spend	f74
spik	4h2662ba2bb2
spin	3j4484
split	544714
spot	7s4914a54
spot of	911a51
sprint	8i4c84
sprint 42	8i1c81
sql	4l25845g26o26x26y2
squad	3v45y4
squash	1m81n86u86v47088988a89o89pg
squash $	7019p2
squash allow	8929o1
squash in	9o19p1
squash rebas	8a19p1
squash the	1n16u1
squiggly	f24
src	4a44l44o25225325g25i25r26o26x26y67d2ck2cr2
sre	1041341g42943v4
sre group	1g13v1
sre oncall	101131291
ssh	0fo0gg0hc474cxocykczkd0cd18d2kd3kd4gd5gd6cd78d88d98de8eswetseuzeu1evoewsexzex1
ssh $	cx1d21es1et1eu2ex1
ssh aaaac3	cy1eu1
ssh access	cx3cy1d01d21d41d52d62d71d81d91ex2
ssh creat	cy1d31
ssh key	0f50g40h3cx1cz4d02d12d21d31d43d52d61d71d81d91de2es6et6eu4ev6ew7
ssh list	cx1d21
ssh public	0f1cy1d32eu1
ssl	9z4
sso	ar8as4at4au8av8aw4ax8aygazgf9c
sso $	ar2as1at1av1aw1az1
sso option	ay1az1
sso url	au1av1
stack	4c4
stag	1844z450c5185b4c22c42
stag $	501512
stal	0024g24q25q26w27w67x47y49c69d69e6ba2cg4dg2dz4e42
stal pr	7w27x27y29c39d39e1
stal pull	7w19e1
stamp	6e48i4
stand	6d4bq4br4bt4c14c28c48c54
stand reviewer	bq1br1bt1
stand to	c11c21c41
standard	0n40o45e47w49c4bv4bw4c04c14
standard pr	c01c11
standup	2e4
start	0m20n60o61z42p42z83043483883943d83j83w24584hc4k25146346646n46s47847c47e87f47s28648h28i48l48n48o49429l4ae4bb4bv4bw2bx2c04c22c64c94cg4ch4du4e74eg8es4f14f68f74f88ffgfg8fh8
start $	0n16s1eg1
start a	2z13j14524h2661ae1bb1eg1f11f61f81
start an	f61f71f81
start and	3d2
start enforc	9l1ff1
start it	301391
start monday	1z1631
start over	bv1c01c91cg1e71
start point	4h18i1
start the	7f1ff1fg1
start watch	7c18l1
start with	0m10n10o12p23w14k17s18h1941bw1bx1c21
starttl	1a8
starttl $	1a2
stash	1341441f43t45w45x45y4
stash user	1311411f13t15w15x15y1
stat	0r40u80v41n42w43183583a83d83g44784s84t45045185245a46546846f46l86m46p46s46x47647f882884c8r48ua8v89j4a04a24a38a44bd8be8bg4c74cd8dd6dh4dt4dw8e14e54ee8ey4f54fa4
stat $	1n16f18219j1dd1fa1
stat and	3113513d13g1821
stat for	8v1bd1
stat is	3a1471
stat last	0r10u1
stat need	0v15116l1
stat of	0u12w13113513a13d14s15016l18428u1a01a31bg1c71cd2dh1dw1e11e51ee1ey1f51
stat or	6516s1
stat summary	5215a16x1
static	ck4cl4co4
static analysis	ck1cl1co1
statistic	8u68v4a24a34dd2
statistic get	8u1a21
statistic of	8u18v1a21a31
statistic summary	8v1a31
status	2c82e43d44n44qe4r64sc50468873876c7a48p48t49j4bd2be2bf8bgecd8cf4dw4e18e58ey4f94fa4
status $	2c22e14s1501761bf1bg2ey1
status commit	bd1be1bf1bg1
status for	4s1bf1
status get	cf1e11e51f91fa1
status need	681731
status of	3d14q14r26819j1cd1dw1e11e51
status on	4q1761
status with	4q1bg1
stay	0640940e41b41n41x42k42x43e43q45l46146d47547t4av4cr4cz8d44d74ev4
stay $	0610910e1av1cz1d71ev1
stay a	6d1751
stay need	1b11x12k15l16117t1cr1
stay on	2x13e1
stay succ	cz1d41
step	5c4du4f1cf34f48f54f64f74f94fagfbgfc8fdkfe4ff8fg4fhcficfj8
step $	du1fa1fc1fe1fg1fi1
step of	f11f31f42fb1fc1fd1
step set	ff1fh1
step setting	f51f61f71
step verification	fa3fb1fd1ff1fh2fi2fj2
stick	4a45o4
still	0240540840a40d40f40i40j41481642842e42w43543a83k43o43w43y44184j84q44z45045w45z864c6886h46i46z48m49d49h49y4al4ax4ay4b08b14b24ba4be4bz4d44d84dn4du4e24f54
still accept	0f1du1
still add	2813w15z1641
still be	5z1641
still exist	0510d1
still ha	3o15w1d41
still hav	0a1161
still in	5019d1
still miss	1416z1
still on	3a1f51
still open	0212e16816i1
still run	351be1
still show	4z1ax1
still to	dn1e21
still use	b01b11
stolen	es4ev4
stop	0m41881v432c36c3e83m43q84345685l86f87947b87q47t87y48548k88q88x48y49549849a49e49h49k49y8a94ab4af8ah4aq4bn8br4bv4by4c34e44e94ec8ek4ez4fi4
stop a	3q15l1
stop ad	bn2br1
stop all	182
stop ask	c31fi1
stop bitbucket	7y19e1
stop call	8q29y1
stop load	362
stop look	7t1951a91
stop replicat	ec2
stop repo	9a1ek1
stop tak	3213e1
stop the	3218518x1
stop trust	af2
stop your	5618k1
stor	2c42y44b44d44e84f85m4834874ao4ap4cb4cr4eq4erceu4
stor for	4f1831871
stor with	4b14e1
storag	0p40q40rc0sc0t80u80v80w40x43883a43b4ep4eq4er4
storag $	0s13823a13b1er1
storag key	ep1eq1
storag nod	0p10q10r20s20t20u20v20w10x1
story	ct4cu4cw8
story doe	cw2
straight	4h44m45545j46t4b24b34
straight from	4m15j1
straight to	4h15516t1b21b31
stranger	dy4
strategy	1m81n87048988a89949o89p8
strategy and	1m1891
strategy of	9o19p2
strict	bl8
strik	by4
string	7s87t4
strip	1e81i43s44d45p45v87247547r47v4
strip admin	1e11i1
stronger	ak4
structur	4f44k4
stuck	6h87f8ce4ch4cj8e08e44
stuck $	7f1ch1cj2
stuck in	7f1ce1
stuck sync	e01e41
stuff	3i4
styl	4i4724
subfolder	5i45r4
subject	3343743f46u4
subject pag	3313713f1
submit	2d46687847947a8f44fb4
submit the	f41fb1
submodul	4l4
subscrib	5747c88l48s4a04
subscrib me	5717c18l1
subscrib to	8s1a01
subscription	164174
subscription $	161171
subtre	5i4
succ	0i43548u48y49549849g49h4be4cz4d44el4em4ev4
succ $	3519g19h1
succ even	8y1951981cz1d41ev1
succeed	4s4bd4
success	4s48u88v8a28a38
success and	8u28v1a21a32
success rat	8v1a21
successful	4r48148a89j49n8be4bg2cd4el4
successful build	8a29j19n2
successfully	504
such	0v44p48948o48y4954az4
such as	0v14p1891az1
such rul	8y1951
suddenly	7g4
sudo	f58f68f78f88
sudo mod	f52f62f71f81
sudo with	f71f81
suffer	364
suggest	2d42p46p86tc6u48g4bu8
suggest commit	6t16u1
suggestion	2d46tk6u4
suggestion $	6t2
suggestion from	6t2
sum	3g4
summaris	6846a47e48v4
summaris the	6a17e1
summary	3b83c43g45245a46846x47a48v8a34bd8be8co4
summary $	7a1be1
summary get	3c13g18v1a31
summary of	3b16818v1bd1be1
summary path	5215a16x1
sunday	0i2
super	1j41k4
super user	1j11k1
supersed	4i4
support	0hc0wk0xo1682cc2f82v42w42x44h4ci4cj4dd8e04e14e24e34e44e54er4
support $	0h10w10x22c1er1
support bundl	0w10x1
support cas	0w12v12w1
support entitlement	161dd2
support info	ci1cj1e01e11e21e41e51
support zip	0w20x2
suppress	8w48x4
suppress leak	8w18x1
suppression	8y48z4904
suppression $	8y1901
surnam	204aj4
surviv	2x4
sv	fj4
svc	0b40c40d40e4634884an4b14b34b54
svc ci	881b31b51
svc deploy	0b10c10d10e1631an1
swap	3o47v48f49u4ak4bo4en4fc4fg4
swap the	3o17v18f1en1fg1
switch	0o21721q22a22f22v22w42x43p23r24724j25e46g27627b27o27p27q27y27z28128348548649a29h29k49l2ah2ao2ap2ay2b02d12d62dz2e94ex2ez2fc2fd2fg2fi2fj2
switch $	2w12x1fc1
switch a	851861
switch it	7o18329a19k1
switch my	761ap1
switch off	1712f14717p17y19k1b01fi1fj1
switch on	1q12x13p13r16g19h1ao1dz1ex1
switch that	8619l1ah1
switch the	2v15e17q1851d11e91ez1
switch to	2a1fg1
sy	1g41j41k4
sy admin	1g11j11k1
sydney	da4dc4df4dh4dj4dk4dl4ds4e64eb4ec4
sydney $	da1dh1ds1e61eb1
sydney mirror	dc1df1dk1dl1
symbol	2m43n4
sync	0221h41w8c64dgadmgdnadz8e0ge1ee4ce5ee64e74e88e98ea4eb4ec4ed4eymezmf0c
sync $	1w1e01e41
sync event	dm2
sync lock	e02e42
sync mod	e81e91
sync of	dn1ez1
sync on	dg1dm1e01e11
sync repo	dz1ey1ez1f01
sync setting	e61e71e81e91ea1eb1ec1ed1
sync stat	e11e51ey1
sync status	e11e52
sync with	ey3ez1
synchronisation	ez4
synchroniz	dg2dm4dn2e12f02
synchronization	dn4
sysadmin	1f41k4ek4
system	1f41g81i41j81k41x44q45j49c49v8ad4af4agcah8ai4cv4ei4ek4eu4ev4
system $	eu1ev1
system admin	1f11g11i11j1ei1ek1
system administrator	1g11j11k1ai1
system sign	ag2ah1
t	1841h41i41l41y42342542842q44444844h44l45645945l45p45w45y46046146346f46k46m86s46wg6z87347847b47k49249849f4a04a44ae4ai4al4am4be4bf4bl4bu4c34c54cg4e04ec4ej4ek4eu4ev4f24f94ff4fi4fj4
t be	611ek1
t block	7k1bl1
t do	1l12516w1c31c51
t i	6z1ej1f91
t know	441a41be1bf1
t log	1h1231ff1
t merg	6f16w1
t okafor	ai1al1
t push	481631ev1
t want	6w17817b1am1fi1
tabl	2y45q4
tada	bh4bi4bj4bk4
tada to	bi1bk1
tag	0342pc2q82rg4a84d44f44h44k44o85885985ac5b85h45n85o45s46647d47g88hw8iz8i18js8n4b24b38b78c7zc7dc8zc81cb4d14d64
tag $	2q12r24a24h14k14o15815915a25b15h15n15o15s17d18i28j1
tag a	c72
tag befor	2p18i1
tag build	8i1c81
tag creat	8i1c71
tag for	5915a1c71
tag in	8h18j1b72c81d11
tag nightly	8i1c71c81
tag of	8h2b31
tag on	2p14o1c71
tag that	2p14d1
tag the	5o1c71c81
tag with	2r18i1c73
tak	0e40i60t80w41581e81i82042982n42t42v43083243643a43c43e43h43q43s43t43y24344b44q44r44w24z45645l45pe5t45v85w46146946a46b46d66f46o46q46t86w472874475c7q47w47z28f48y29549u4a94af4am4b44b82bh8bjaby4c34c84c94cc4cm2cp4cz4d44d74dh4dj4dn4du4dx4dy4ec4em4es4ev4f04f34
tak $	2n1c91es1
tak a	1512915p1dj1
tak away	3y15p16127z18y1
tak back	4w16d16q1b81bj1
tak down	0i16q1cm1
tak effect	3213e1
tak every	1e11i1
tak him	8f19u1
tak it	3q14b14q14z15l1a91af1b41cc1dx1
tak me	3h1561751
tak my	6d1bh1bj1
tak need	0w12012t12v13c16a16o1
tak on	4r1du1
tak one	by1ec1
tak over	6b16t2
tak part	3a15t1
tak that	4315p1951c31dy1
tak the	0i15w16w17217517q17w1am1c81cz1dh1em1ev1
tak your	bh1bj1
taken	1043j48j49r4dz4
taken need	1019r1
talk	0b40q86s4
talk to	0b10q2
tally	bd4be4
tar	2z83464a4
tar $	2z1341
tarball	4a8
tarball $	4a2
target	4845d46546846947188p4bm8bo4bq8bs4bu4bx4c24c6gcv4
target $	481681711bu1c62
target branch	691711bs1bx1c21
target ref	bm1bq1
task	0e22n23t26iu6jk6kq6ls6my6p46s87b28648988ac9849j49l4bvsbwqbxmbyqbzqc0oc1mc2mc3oc4oct4
task $	6i16j16l16s18a1bw1c22
task 14	by1bz1
task 17	c31c41
task 91	6l16m1
task are	6i2
task blocker	6i16j16l1
task creat	bx1c21
task delet	bv1by1c01c31
task for	6j1bx1
task from	bv1by1ct1
task in	8a1981bv1c01
task list	bw1c11
task of	6i1bw3by2bz1c01c12c32c43
task on	6i1bv1bx1by1c01c11
task project	c01c11c21c31c41
task repo	bv1bw1bx1by1bz1
task set	bv1c01
task stat	6m16p16s1
task to	6j1bx1bz1c21
task updat	bx1bz1c41
taxonomy	2p4
teach	7k47s4944
teach the	7k17s1
team	0040140420y80z41081141281381441541e41fc1gc1h42142282782842982gc2q42r43i83j83kg3l83m43n83o23r43s83t83uc3vg3w83y440444g4724844944o44v45j45n45o45p25v45wc5xg5yg5zc6147347e48bk8cc8d88e88fg8g88k48n48q49249449849e49h49k49l49p49q89r49s49t49u49w4a44a84b74bf4bg4bm8bq4br4c24cv4
team $	0y10z11011111221311411511f11g12112212912g13n13u14415j18b18c28d18e18f39419p19q19r19s19t19u1a41b71cv1
team 8	8d18f1
team are	3i18b18g1
team as	bm1bq1
team blu	2q12r15w15x15y1
team can	8b18g1
team city	8q1bf1bg1
team for	0y19q1
team group	1013t1
team ha	221441
team hav	3u15x1
team may	1e11f1
team of	5v18b18c18e1
team off	5w19k1
team on	4o14v1
team own	3r1441
team red	5o15z1
team remov	611br1
team s	0113i13k13l13n1401481491731921bm1
team should	9h19l1
team spac	3j13k23l1441
team that	1h15z2
team to	1g1c21
team with	3u15x1
team without	3w2
team writ	3v15y1
tech	8l4ct4
tekton	4s4
telemetry	dd4
tell	0520h20k20q21c23l24724l24p24s44v25145r26826e26p48428929929j29n29w29x2b22bg2bt2bu2cf2dl2dm4do2dq2dr2ds2dw2e62
tell bitbucket	4s15116e1bg1
tell me	0510q11c13l14714p16818418919919j19x1bu1cf1do1dr1
tell the	4s14v16p29n1dl1dm1
tell what	5r1e61
tell which	0h1b21bt1
temp	0y4
templat	1m49o49p4bv4c14
ten	2o44g4bd4cr4d74
term	5s8
terraform	0222r24544824t45o4
test	0e20q81x42542c44644j44r64s45045i46746j46m67j27k67l27m27p47q48pc8w48x88y49049249xcab4bb4bx6by4bz4c22c42c54co8dm4el4em4en4eo4f24
test $	6j18p19x1ab1bx1
test a	8p19x1
test fixtur	7q18x1
test for	el1f21
test key	7p18w18y1
test result	2c14s1
test the	8p1c51dm1
test whether	2514j1
testdata	7k47n4
testdata $	7k17n1
tester	0y4
text	0p41642k42l42yg4c84g44m44y85a45c45f85g45s85u46746946ac6b46m46r46s86uc7d87e88748h4bi4bk4bz4d04
text $	2y35a16916a1bi1bk1
text diff	5f15g16a1
text for	6u2
text need	0p12l14g16m16s18h1
text of	4y25c15f15s25u16r16s17d17e1bz1d01
text or	4c17d1
textual	5g4
tf	5h46x2
tgz	4a2
than	0y41s42o43x44s4bo4
than the	1s13x1
thank	4v4
that	0040120340540740a40b40c20d20h20k40l20p20t20u20v20x20y41021121521c21f21g21h41l21m21o21u22122322522722862b22d82h62k22l22m22n42p22q42r42u23123243323443643723923b23d43f23h43i23k23n23p43t43w83x23y24224324724b44c44d64e44f24i24j24n24q64r24s24t44u24v64w24x64y24z25025185225345585645725885945b45d25f25j25k25p25q25r25u25w25z66026426546766826926b26c66e46f46h46i66j86k46l26n26p66q26r46s26t26u46v46w46x26z27027247647747827947c27e27f27h67i27j47l47o47r27s47t47x28028228648c28i28j48m48o68q28s28w48x48z29129349449569629729849929a89e29g29i49k29l29m29q29s29t29u29y49z2a02a12a42a52a82a92ah4aq4au2aw4b22b32b42b64b82b94bb2bc4bg2bh4bi2bj6bk6bn2bo2bp2br2bt4bv2bx2by2bz2c02c32c42c82c92ca2cb4ch2ck2cl2cm4cn2cq4cs4ct2cu4cw2cx2cy2d24d42d84d94db2dg4dh2di2dj2dk2dm6dp2dq2ds2dv4dw2dx4dy6dz4e22e42e62ea2ee2eh2ej2ek2eo4ep2eq2eu4ev2ew2ey2f02f22f42f64f72fb2fc2ff4fg2fh2fj2
that $	2313t15515616e16f28j19a1b21b61ew1f61ff1
that a	0p1271281391931c41d21d91dg1dm1ff1
that all	2u19q19s1
that an	6r1d81d91
that apply	1m18w1971dv1dx1
that are	3p13w1941a51dz1
that belong	0a14e1cq1
that bitbucket	0k12h26u1
that block	b41cm1
that can	1h13618c18o1cx1d21
that carry	2q12r2
that chang	4j15f15q15r1
that check	dg1dz1
that comment	6s1bj1
that commit	4v14w1521551571bh1bi1cl1
that contain	551bc1
that could	3w15z1
that count	7r1941fc1
that differ	4n15835b1
that exist	0011l1
that expir	0b1cy1eu1
that fir	3p18o2a01
that for	7218x1
that ha	2d13w15z16j1
that hash	4u15618i1
that hav	3w15z16416n1991
that he	6j1fj1
that hook	8619k19l1
that i	0v11012b12n13h15u16816c26e16k17617817919i1bh1bj1bk1f21f41f61fh1
that infra	9519a19m19t19z1b61b91
that is	0510t1321
that it	0y13k15127o1ah1eu1f71
that jdo	281651
that mak	0y18x1fg1
that may	1h13x1eh1ej1
that mention	cu2
that mirror	db1dk1dq1dy1
that mov	3b13d13f1
that need	2n19g1
that never	dv1eo1
that new	bv1bz1
that no	4214q16719a1dj1ep1
that nobody	0a16i19e1aw1dy1
that one	0510u10x14t24x16l16r18z1by1c31
that only	0316p1791
that our	3n14d19619u1b81cs1
that plugin	2m19i1
that pr	6716b16i16v16w16x17017217617717c1bj1bk1
that project	9y1c01dp1
that put	211bn1bp1
that reach	011031601d41
that reject	2h1771
that repo	7e1dh1dm1
that repository	9a1ds1
that revision	4q14x1561
that run	2l15k1821bb1
that secret	7j17s18w1911
that sha	4r14y1501531cn1
that singl	0d1aw1
that tag	5818j1
that the	2513i14s14v16716916j16p16w17h17o1861931951982a81a91au1bx1ck1e21
that this	0h1ea1ee1ev1
that up	4q19y1
that upload	4d14e1
that verify	c91ca1
that version	511c81
that wa	4b14c16h2
that want	dw1dx1dy1
that we	1c14v17t18m1cm1
that would	3t13y16u1
that you	2d13h15j17i1a41cs1
the	00601802e03c04i05e06807808c09a0a80b20c80d60e40f20g20h40ia0j80k80la0ma0n60o80pa0q60r20s40t80w60x20y40z410411812613214415616817c18a1a61b81c81d61e41f21g41h21j81k41m81n81o81p61q81r21s61t81u61v41w21xa1y41z22082142282322442542662942ba2c42d22e62f22g82h42i42j22k62lc2m62o42p62q82r82s42t62ua2v62wa2x22y22za30a31e32c33a34835a36637c3843963a23b23c83e63f63g23h83i83j83k63l83ma3ne3o83p63qa3r83sa3t63u83v63w63xa3y43z840641442843c44a45646g47c48c49i4ak4bc4ce4di4ea4f84ga4h64ig4jg4kk4lc4mi4n64oc4p44qe4rc4si4t64u64va4wa4x84ye4zc50a51852253c5465585665765885985ae5ba5c85dc5ea5f85g45he5i45j45k65lc5mc5n85oa5pc5qe5r85sa5t85u65ve5wc5x85yc5z860c61g62863a64465866867c68e69e6ae6b66ca6d46e26f86g46he6i86je6k66l86mc6n86o86pe6q46r86sc6ti6ue6va6w86xa6yc6z870871c72c73474a75876477a7867967a87b27c47de7ee7fa7ga7ha7i87j87k67lc7m67na7oa7pa7qe7ra7s47ta7u87ve7we7x67y47za80881482683a84a85e86e87i88g8968aa8b68c28dc8e88fe8ge8hc8i48j68k88l88m68n48o48pi8q88r48sc8ti8u88va8w68x88y88z690a91692693494895696497c98a9969a69b69cc9d69e49fa9g29h49i49ja9k49l89ma9na9o89pa9q69r69s89ta9ua9v69wa9xg9ya9z6a0aa1ea28a3aa4aa56a66a76a84a94aa2ab6ac2ad4ae8af4ag4ahaaicaj2ak6al8am8an8ao2ap6aqaar4as4at2au8avcaw2ax8ay8azab02b14b22b36b4ab54b64b7ab86b96ba8bb6bcabd6be4bf8bg6bhabi8bj8bk2bl8bm8bn8bo8bp4bq4br8bsebt4bu6bvabw6bxcbygbzec0ac16c2ac3ac4cc5cc6cc78c86c92ca4cb4cc4cdcceccf8cg4chccj8ckcclacmccnecoecpccqacr8cs8ct4cv6cw8cxacycczad08d16d26d36d48d54d66d76d84d94da4db2dc8dd8de6dfadg6dhadj6dk4dl8dm8dn8do6dp2dq4dr4ds2dt2du6dv6dw4dxady2dz8e06e14e2ce3ae4ae52e66e78e88e96ea8eb6ec8ed8eeaefaegaeh6ei6ej2ek4el4em8enceo6ep4eq8er6es4etaeu2ev8ew2ex4ey8ezaf0ef14f2af3cf4cf54f66f7af88f96fa2fbefcefdafe8ffcfgafh6fi4fj4
the 2	f11f41f71
the access	0c11y1cx1cz2d41ew1
the account	1x23i1al2
the acm	961971
the action	6i16l1
the address	1c13m1aj1f21
the admin	0m10n11m12913r1a91aa1ab1
the all	8519j1
the annotation	4d1cp1
the announcement	0i10j10k1
the answer	301391fb1fc1fd1ff1fg1fh1
the api	0711o1511
the app	f31fb1fd2ff1fg1fh1
the archiv	301311331351371eh1ei2
the attach	4c14e14f1
the attachment	4d2
the audit	0516c1aq1
the authenticator	f41f81fi1fj1
the author	4v16816j36m16p37417617a1
the auto	7y18019c29f2bt1
the automatic	6f16h1bn1bs1bv1c41
the avatar	3n1am1an1
the backend	1218e18f19q19s19t19u1bm1
the backup	b11f31f71fe1
the bar	1d1dc1
the bas	5415d1dl1ex1
the bill	021051441
the bitbucket	0l21718p19x1a71
the body	1d1201b31b71d71dc1
the bogus	4q14z1
the bot	0810910b11k16716q1
the branch	4i14o15a15b15e16616v17127g17h2b21ba2c41en1ey1ez1
the bug	4c1bc1
the build	0414q14r14s16f1801bf1cx1cy2d21d31d51d61en1eo1
the call	aq1da1db1dc1
the callback	8m18p18q18s18t18u18v19x19y1a01a11a21a31
the caller	f51f61f91fa1fd1fe1fh1fi1fj1
the chang	5215315516t16x2701cr1fc1fg2
the changelog	4l16j16m18h1bw1c31c41
the check	3q1en1
the checklist	6i16k1bx1bz1
the choic	0h18b1
the ci	0310414r24s1bf1
the cluster	0l2
the cod	0k11712j12k12l24414a25b16016a36d1a42br1bs1cl1cn1ct1f81fc1
the codebas	3h15h1
the comment	4u16t1bh1bi1
the commit	4s14u14v14x14y14z25315k15l15m15u26b16v38418518618718818j29k19l19m19n1bb1bd1bh1bi1c61cw2
the company	1n11x22e12p14114318f1a51ab1as1ek1es1f91fb1ff1
the complet	2m13x15h16a17d1b71d31es1
the condition	bn1bt1
the content	4m1bl1
the contractor	041581611
the count	5a1be1
the credential	0717j17q1921
the current	0j11713c14y15f16716916t16w1701771c61c71
the custom	5l17w19719c1
the data	3i13j14e1
the default	0m10o11n21q21u13o14214314j14o15815915b15e27w17x18918a19c19f29o29p2am1ba1bl1bp1bs1bu1
the demo	4614z1511
the deploy	031081501cz1
the deployment	5015119w19y1
the deprecat	4i14j1
the description	681691
the design	5j16w1
the devic	fc1fg1
the diff	6o1cr1
the differenc	5a2
the discussion	4c14u15515615716c16s1bi1
the disk	3217f1
the doc	0314815g15i15l15y1631by1
the dockerfil	6y17d2
the draft	7817917a1
the dump	301312322331341351371
the duplicat	4616k18d18q1cp1
the dwh	3o13r13z14418z19119419b19d19f19g19q19v1a01a31b61b91bo1c41d21d51
the edit	6x16y1
the email	831851871881
the emoji	bh1bj1
the endpoint	8p28t29x1
the entir	0110d15f16c18w19419l19w1a41d21
the entry	051dv1
the error	cd2
the ex	251261
the exception	7l17m17o18y1b01b51
the exist	5m17v1bs1bz1en1
the expir	041071cc1
the export	2z1301311321331
the external	5w1881
the fail	2314q1cm1
the farm	e22e31ef1eg1
the featur	581bc1
the figur	2o1e31
the fil	4d14k14o14t15h15r16n2851861881ck1
the first	0m14k14l1fd1
the fix	5916y1bc1
the folder	4a14l15r1
the forc	4n1821841
the fork	3915915a17f17i1c51ey1ez2f03
the form	ax1ay1
the former	4j1cz1
the from	1b11d1
the frontend	9t19u1
the full	3l17d1cn1cq1
the general	1p11q11t12u1ay1
the given	8n1av1cp1
the global	0g10m10o11g11k11n13j13q17r1ai1
the group	0y11121411511e12913s13t15v15w15y18b18d18e1
the hackathon	451461
the head	691c71ck1
the highest	1j13u13z15x1621
the history	4o1541671
the hook	2m23q18218718p19919a19z1a01
the hotfix	4t15315u1
the hunk	5316y1
the icon	3n13o1
the id	0210510a13b17r18b19v1aw1bp1e61
the ignor	7l17n2
the imag	2m14b14c14d1
the import	351361371
the index	ce2cf1
the indexer	ch3cj2
the individual	3z1611
the info	4d14e14f1
the infra	3l13y13z14214k16518l19d19o1a11a31
the inherit	7w17z18a1
the inlin	6o1cs1
the install	1612k12l1
the installation	0f12g12p17e1ai1eq1er1
the instanc	0m11n11p11t12b12h12i12p1431a91ag1ah1eh1
the intern	1e16118d1
the issuer	ac1ae1
the jenkin	1t11u11v14r18p18r18u18v19m19n19z1a21cy1d01d11d81el1
the jira	8318518718819m19n1cv1
the job	3113313713f14s1
the json	4d14e1871
the key	0h10p13i13j13l17v1ap2c91ca1cx1cy1d02d81d91do1et2eu1
the label	2q22r25o15p2
the last	0y12d12e15915a15f15q15r18t38u1a12bd1bk1ck1eq1
the latest	4r1ae1c61cl1
the ldap	2s12t13v1
the leak	0417l17n17o17p27q27r18x1911a51a61
the legacy	1514914i14j1721
the level	2s12t12v13z1
the licenc	121171221
the licens	1615l15s2cm1cn1co1cq1
the limit	161881
the lin	7v1bc1
the link	4814x1681ee1
the lint	871881
the list	6727p1a61bv1c01cg1dv1
the load	by1bz1
the log	2u14c17h1
the login	1x1551721ar1ax2ay1az2f22f31f41f61ff1
the lowest	eh1ej1
the mail	1831a11b11d12012t1
the main	0p14i14j1cv1dm1ee1
the mandatory	em1en1fb1ff1
the member	8f1ai1
the merg	1m14o14q14v14w15615716f16g16h36u46z28118919a1ah1ba1bu1cm1em1
the mesh	0p10q10r10s10t23823913a13c23e23f13g1
the messag	0i14p16u1aq1c71cs1
the metadata	0514d2
the migration	1q13113213313713e14t14v15316j1861bi1bx1
the minimum	8418a29919j19l19m1
the mirror	dc1de1df2dg1dh4dl2dm1dn2do1dp1du1dw1dx1dy1dz1e01e21e32e43e71e81e91ea2eb1ec1ed2ee1ef2eg2
the mobil	0010210812213i13j13m13n13o13q13s13u13v14014114314414814g15j15t16517r1cv1
the moment	2w1av1e41
the most	4g18t1
the mov	3e13f1
the mr	6m16n16x1711771
the must	6i16m1em1eo1
the nam	0d11011412612e12g13h13r13s15v16p19019719r1bb1
the new	1211721a12012212z13513614014514914i17f18l19n1av1co1dn1dx1eb1en1fc1fe1
the newest	8h1a11cd1
the nightly	4s1ae1bf1el1em1
the no	861b81
the nod	0t1ce1
the not	4w14x1bi1bj1ct1
the notic	0j1aq1
the numeric	471et1
the obligatory	fb1ff1
the obsolet	4j17l18d1
the old	0210410t11113413513614i34j14q17217t18q19s19y1a41af1ak2bg1cb1cp1cz1d41d71en1ep1fe2fg1
the one	0515316t1co1ey1fb1fc1
the option	8718818h1
the original	ey1ez1f02
the other	2z13415l17427w1av1by1c31cc1eg1ev1fc1
the outdat	1112114i14j1
the parent	4p17z1ez1f01
the password	1z1az1
the pattern	7k17l17v1
the payload	8t1a11
the payment	3l14715m15v15x15z1601611621641
the pend	6g16h1ce1e21
the permission	5y15z1631d11ei1ek1
the personal	021261ao1et1
the phon	6s1fg1
the pictur	4b14d14e1am1f21
the pipelin	4q14s1bf1bg1
the plugin	4e18618819j19n1
the pr	2o14c16826916a16m16n16u16y17417517a1b41b81bu1bv1by1bz1c21c51cl1co1cr1ct1cw1
the pre	2l15l1721821
the present	171871bl1
the preset	br1bs1bw1by1
the previous	0414n18h1
the primary	4j15d15e1da1dd2de1dg1dj1dl2dm1dq1ds1dt1du1
the project	0210710810933i13k13n13o13p13s13t13u23v13w33x23y13z14014114214326036117e17t17w27z28028a18b18e18o18w28x38y18z19029219329519619739859929a19b19c19d19f19i29j29k19l19m29n19p19q19r19s29t29u19v19w29x39y19z1a01a11a22a32a41b51b61b71b82b91bm1bn3bo2bp1c02c12c23c34c43d41d51d61d81do1e61ea1
the propos	6t2
the public	431d01
the pull	4b15816o16p26q16r16u26w16x16z17017417617717917c1c51
the push	7h3871
the qa	2g13t15w15y18f18g1c21c31
the qr	fb1fc1fd1ff1fh1
the queu	3c16h1771ce1
the rat	1o11r11s11t11u1
the readm	7e3
the rebas	701c51
the receiver	9x1a11
the recovery	f31f71fb1
the ref	7h1e21f01
the regex	7t17u1901ab1
the register	3r15m1
the reject	851861
the relay	1811a1
the releas	0310614h14r15015115515915a15d16618118818g1b31bc1bq1cm1co1cw1cy1cz1d11
the renovat	081091
the replica	dk1dq1dr2dz2e01e12e41e62e71e81e91eb1ec1ed1ee1ef1eg1
the replication	e21e31
the repo	0410510613113413613h14734814944a14b14j14k14m24o14s15c25e15h25n25o25q15s25v25x15y15z26016126226326417d17f17g17j17l17m17p27r17t27u27v17w17z28318518718m18n18o18s18t18v1a41b41be1bg1c81cd2cx1cy1
the report	cm1cn1cp2cr1
the repository	0410512q13213h13q14614714814924a24b24g14k14m15515e15h25k15n15o25p25q15t15v15w15x16116317e17g17j17o18g18h18k18l1bv1bw1bx1by1bz1cf2d91dz1
the requir	en1eo1fb1ff1
the rest	0q11o11s1221
the restor	351371
the restriction	b41b91
the result	2y1c61
the review	5315516816v17217317527817917a18d18e18f18g19t1
the reviewer	5b16916c16t26y17217528d18f19u1
the revision	4w14y1
the right	1k14m1d61
the root	2u12v14k45q3ad1
the rul	7x1891b41bp1
the sam	0l11s14j16717i28c1df1
the saml	ar1au1
the sandbox	4614817o1
the scan	7q1951cp1
the scanner	0417j17k27n17o17p17q17r27s18x1911941a61a71a81cr1
the screenshot	4c14f1
the script	0c11o13q15l1
the search	cd1ce2cf1cg2ch1cj1
the secret	4915w17j17k17q17u18s18w18y1901931ak1ec1eq2er1fg1fh1
the security	3j17318f19u1bc1bq1bs1bz1cl1f61f81
the selection	301e71
the sender	1811a11b21c21d1
the server	0h10z11f11h11j21m11p12b32c22f12g12h12i12u22w22z23413p13r14h15k15m16u17g19x1a71ab1ag1ay1bb1c51c61df1dx1ep1eq1er1et1ex1f51
the servic	0a1241an1
the setting	2m1881ap1
the sha	501bd1
the shop	4g17s18h18k18l1
the sign	0p18418518s1a01ax2ca1f11f31f41
the singl	2q16l1
the sit	0i10k1
the six	f41f81
the slack	8p18s18u19v19y1
the slug	491721
the smtp	1811a1
the sonar	4r1cm1cn2cq1
the sourc	2l14a34l15q16t26v1ba1c62
the sre	1311g1
the ssh	cx1et1ev2
the stal	4q17y1ba1
the standard	0o15e17w19c1bw1
the start	0n17e1c61
the status	4s1681
the support	0w22v12w1
the sydney	dc1df1dj1dk1dl1
the sync	e01e81
the system	1j11x19c1ad1af1ah1ai1eu1ev1
the tag	2r14h15n17g18h18i28j1c81
the target	481bm1c62
the task	6l1bx1by1c11
the team	0112213r14014414o14v15n15x16117e18g19219419e19k19l19p19w1b71bm1br1c21cv1
the test	5016m17q1
the text	2k14c14m14y26m16r16s2bz1
the ticket	0x14y15m1691
the timeout	4v16p1
the tip	4g1541c62c71cl1
the titl	651691
the token	0010110220310520610810a20d10e1
the top	0i10j14k35q1
the topic	2r15o15p1
the total	4n14t18v1dn1
the two	2w15b1712f71fb1
the typo	4m14y16916s17v1bz1
the upload	2l14b24c14d14e14f1
the upstream	661dd2df1dh1dj1dm2du1dx1e61e71e81e91ea1eb1ec1ed1ee1
the url	8s19x1a01
the user	1011612012112513x15t1ai1al1de1ev1
the usernam	1y1au1
the ux	by1bz1
the vault	6017v1
the vendor	6b16w1
the version	4m14x16l16r1bx1by1
the wait	6h1dx1
the watch	5718l1
the watcher	5617b18k1
the way	4i16c16t1
the web	0j14k15d15q16718s1ag1ah1bl1
the webhook	8o18p1
the whol	0110710m10n10o10w11m11n12v13i13k13m13p13q14224314615f15v15y16a16e17i17n17q17v18y19519c19e19h19k19m19o19p19r19v19w19y1a51a81ah1b11b41b71bo1br1bs1bv1c01d31d41e51ei1ek1
the word	0k14y1
the worker	ch1cj1
the wrong	1b13214614m14q14w24y14z25e1881bs1c81cm1en1
the yacc	8218318418618718819k1
their	0o41321j21l21r21x22642g22z23a23j23k23p23s24845425j25k25q25v25w25y26726827347y27z28128228828m29329829h29q2a42a72ar4aw2bf2bw2c12cp2dp2ei2ek2eo4
their branch	eo2
their group	2g15y1
their id	8m1931bw1c11
their own	1j11l11r13j15j16717y17z18119819h1a71ei1
their right	1315v1
their status	681731
their trigger	3p15k1
them	0e20g20z41321s21v22r44425c26926b26i26n27827927b27y47z28028228728c29e2ap2b22bq2bu2c02cg2cp2cq2cr2dp2dq2
them $	0z11312r14415c16n1791b21bq1cp1cq1
them after	7y19e1
them either	1s11v1
them need	2r16917z1801
themselv	7z48088188n49g8dq4e84
themselv $	7z1801811e81
themselv when	8118n1
then	1522124i29w2
ther	0020h20i20j42g22p23i43m23q23w23z24424624e24g44k24u24v25b25c65j25o25s26526c26g26n26q27127527927e27h27i27x28028228b28e28m28w28y29129529g29j29q2ac2ai2av2ba2be2bt2ca2ck2cl2cx2d02dh2e42ee2em2eq2ev2ey2fa2
ther $	0h13i23q13z16q17517x19j1ac1av1be1ca1d01dh1
ther a	2g12p14414e14g14k15c15j16g18b1ai1cl1fa1
ther already	4g15o19q1
ther an	0j16518w1
ther any	3w16n17h1821
ther is	0i10j13m14v15b15c15s17117e18y1951ee1ev1
ther need	8e1ba1
ther no	8019g1
ther stal	001e41
ther wa	461em1
thes	1221s22d22z23023823923s25425f25v2922a62bd2bm4bu2cg4d72de2e72eb2el2
thes fiv	921bd1e71
thes id	391eb1
thes peopl	121bm1
thes repo	a61cg1d71
thes thre	2z1bm1cg1
thes two	5415f1bu1
they	0220r23b23j25425d26d26n27628728c29829m2a62ck2cl4cu2d22di2
they can	8c1981d21
thing	7a2
think	dd4
thirty	9w4
this	0120240360420620b20c20f20h20n20o20u21621721j21o21u22722a22b42c42d22e22f62n42p22q22r22y43443923c23h23i23l23o44424624724f24g24i24j24l24m44n24o84p64q24r64s44t44u24v24z25045125245585625725c25d25j65k65l45m65n85o25p45s65t85v25w45x45y45z46086146246346446546626826a46i86j66k46l86m46n66o86p66q46r46s26t66v66w46y66z47027147227347447527627727867b47c47e47g27i47j47k87o47pa7q67r67s67t47u47v47w67x47y47z48088148268348448568648788868968a68b48c88d68e48f48g48h48i68j48k48l48m68n68o28p68q48r68s68t48u68v49829929a29g2a82ai4an4b02b26b36b46b54bb2bc6bd2bj2bk2bp2bq6br4bs4bt6bu2bv6bw4bx6by6bz6c56c64c82cb2cd4ce6cf6cj4ck4cl6cm2cn2co6cp2cq4cr2ct2cv2cw2cx6cy6cz8d08d14d32d52d82d92de2dh2di2dk2ds2dt2du2dx2e04e14e54e64e82e92ea2eb2ec2ed2ee6eh2ej2el4em2en2eo4eu4ev2ew2ex2ey4ez2f02f12f22f32f72fe2
this $	2b1ew1
this answer	0110310b1f71fe1
this bitbucket	0h10o11j12c12f1ai1cv1
this cod	5s2
this commit	4p14q14r14t15015225515618i1ck1cl2cm1cn1co1cp1cq1cr1
this deploy	d81d91
this fil	4o16o16y1
this fix	bc1cw1
this fork	5t1ey1ez1
this jpeg	3o1an1
this key	co1d01d51eu1
this lin	4l14o1
this machin	ev1f11
this merg	4p16a1
this mirror	e12e52e62e81e91ea1eb1ec1ed1ee3
this moment	3c1cj2
this morn	2n23h14n1dx1
this mr	6i16l16o16p16v16w16z17517c1c61
this one	0411715l17q1cz1e01f01
this pr	6816a16i26j26k16l26m26n26o26p26q16r26s16t26v26w16y26z17017117217317417717837b17c1bk1c52c61
this project	5c19g1bp1
this pull	6i16j16l16n16q16t17117317417617b1bj1c51
this releas	2b15018j1
this repo	0210310614614714g14o14p15d15j35k35l15m25n25o15p25t25w25x15y15z16036126216326426527e27g17i17j27k27o27p47q27r27s27t17u27v27w27x27y27z28038118228318428528628728828928a28b18c28d28e18f18g28h28i18j18k18l28m38n28o18p38q18r28s28t18u28v1b22b32b42b52bq2br1bs2bt2bv2bw1bx2by2bz2cd1ce2cf3cx2cy2cz2d02d12dh1el1em1en1eo1
this repository	0210314s15515m15n25t15v15x15y15z16016217i17p17r17s17t17w18018118218318518718818918a18b18c28d18e18f18k18n18q18r18s18t18u18v1b21b31b41bq1br1bt1bv1bw1bx1by1bz1c81cd1ce1cx1cy1cz1d01ds1e01el1eo1ey1
this revision	4r18i1bc1ck1cl1co1cq1
this server	0c10f10n12c12f12p13413i14j1a81b01eh1ej1ex1
this sha	4s14t14u14v14z1511551571bc1
this ssh	d31eu1
this upstream	di1dt1du1
this user	2712a1
this week	1o12d14o1
thos	0221h21n22p23a23w23x24124g24u25m25t26026426527l28b28e28g28h28o28y29b2ao2b12ca2cr2cx4eb2ec2ed2et2
thos from	8b18o1
thos match	4g18h1
thos of	021651ao1ca1cx1et1
thos on	4u1cr1
thos this	eb1ec1ed1
thos who	4115t16018g1b11
thos with	3x16419b1
though	3x4
thre	2242z43s4544bm4bw4cg4
thre repository	2z1cg1
thread	6c46j46p86rc6sk6t4794cjgct4
thread $	6c16p16r16s1ct1
threshold	9m49n4
threshold $	9m19n1
throttl	1o21p21q21r41s61t41u41v2
throttl $	1r11t11u11v1
throttl exception	1r11s1
through	1341942743u44j44l455c6046146a86c46h46s46z47a47i47k47n48w48y49l4a14at4aw4de4e54fc4
through $	1915526h17k17n1a11
through a	3u1551de1
through all	6a2
through group	131611
through it	6c1at1
through the	4j14l1601e51
throughout	8x4b84
throughout the	8x1b81
throw	0420723s44b45v46726k27848348d4bv2cg2dv2ep4f02
throw away	0410716716k1782bv1cg1dv1f01
throw it	4b1831
throw out	8d1ep1
throwaway	4h4
thrown	464
thumb	6e4bh4bi8bj8bk8
thumb up	6e1bh1bi2bj2bk2
tick	6d46e46i46j46k46l46m8bw4bx4by4
tick off	6i16j16l16m2bw1
ticket	0x44g84y45m46946v4854874ctkcugcv8cwg
ticket $	4g2ct3cu4
ticket number	5m16916v1cw1
tidy	ep4
tier	164
tighten	0947n47v4bl4d64ek4
tighten the	bl1d61
tim	0q42z43446c47547y48t4ao4aw8bc4bz4c44c74cd4ci4dd4dg4dz4ex4f4cf88fb4fh4fi4
tim $	6c17518t1ci1
tim cod	f42f82fb1fh1fi1
tim need	0q1bz1c41
tim out	7y1bc1ex1
tim per	2z1341
timelin	6c8
timeout	4v46p49c49d49e4
timeout $	9c19d19e1
timeout wa	4v16p1
timezon	662
tina	1z4
tip	4g45445f4c68c74cl4
tip of	541c62c71cl1
tir	bq4
titl	2y23l43m449465466468c6986u8a44
titl $	3l13m16616u1a41
titl and	6816u1
titl description	681691
titl of	681691
tl	1988p48r4
tl certificat	8p18r1
tle	1141541k41u42042142242342742842942a44049r4aw4bo4
tle $	2012112312912a1aw1
tle need	221401
tle to	1k1bo1
tmp	ba4
to	0240360640720960a20b20e60f20j20m20o20p60q40s20v60y21021161281321421541621721a21b21c21d21e21f21g41h61ka1l41n21q21t41w22062182242562642742842a62d62e42f22g42k22n42o22r22t62v42x22y82zc30232233236238a3963aa3b63c43d63e63f83g43h43m63n23o23r43t23v63w83x43z440841642843i45646247248e4984b44c44e44f24h44i24j84l24me4n44o24r24s84u24v24x64y44z250a51a52453255a5745845925a25b65c45d25e65f45g85k65l25m65o65t45u85v45w25x45ya5z260661662463a64466468469a6a46b66c26e26f26g66h46i46j66k26l26mc6p26r86s26t46u26v66w26x66y66z471272473474a7547667727827a47b47c47e27g47h27j27k47m27n27p27q27s87u27v67w87x27y27z48068168268348528628728868968a68b28c48e28f68g48j48l48ma8ni8p68q28r28sa8t28w28x28y29049349769829c49f49i29n49p49r29t29u69wa9x49y49z2a04a14a44a72ab2ac2ad4aj6ak2al2am4an6ao2ap8aq2as2ax2b02b12b28b34b44b6ab74b82b92ba2bc4bg4bh2bi6bj2bk4bl2bm6bn2bo2bp4bqabr2bsabt4bu8bv2bw2bx6by2bzcc02c12c2cc32c48c56c66cb2cd4ce2cf2cl2cn2co8cq2cr8cs2ct4cu4cv6cw6cx2cy8cz2d04d18d24d38d44d52d66d82d92db2de2dg2dl2dm4dn2ds4dt6du6dv2dw4dx2dy4e26e32e54e64e74e96ea4eb4ed2ee6eg2eh2ei2ej6ek4el4en6eo2eu4ev4ew2ex2ey2ez4f02f26f52f64f72f94fb2fc6fd6ff2fgafh4fi2
to $	0310610e21b11g11k12712812a12t22v22y13h13m13v14714924m15125315e15f15g16116816916m18m18n18r18s19z1a42bg1bz1c41co1cs1cu1cv1d11d91de1e91ee1
to 1	8a2an1
to a	1111311412112z13n14b14m35815o15w15x16016816r16v16x18218c18f18p19w19x19y1bi1bk1bm1bq1c51ct1cu1cv1cw1d31d41e21e92en1eu1
to add	1114119r1
to admin	1l1631ej1
to all	4224318w1971bz1d21d61
to an	2z15u17618m1bo1ee1
to another	0v12z13014814914n15u16118s1dl1fc1fg2
to any	431cw1
to approv	761891
to attachment	4c14e1
to be	1d11h11l12532622r13a16f16g16j16v17b18918y1aj1ce1cf1dn1e21e31en1
to berlin	db1ea1
to bitbucket	0b10s11e11f11h12k14s1ac1ad1co1
to chang	201ap1
to clon	ds1ex1
to comment	4v14x16r1bi1bk1
to commit	4x15715g1761co1
to confirm	f51f61
to copy	dy1ea1
to cor	8n1d11
to creat	1g11k22d1
to dat	c62e51ey1ez1
to delet	ba1ek1
to develop	4j1b21b41b81en1
to do	0e13t16i26j16k16l16m27b1bv1bw1bx1by1bz1c01c11c21c31c41
to each	0q2431
to edit	4x16r1
to every	431a71bn1bp1bq1br1bs1bt1
to everybody	422
to get	3314b1f71
to git	4616b1
to grant	2g13w1
to group	122
to his	0714c1
to in	5215d15u16x26y2b21b71bs1bx1bz1c21en1eo1
to invit	1413w1411
to it	0y11015517e18j1c61ew1fg1
to join	211dt2dv1dw2dy1
to just	021031
to lack	5915a15b1
to legacy	5o17q19y1
to log	1e11f11k1
to look	2n12o16a1741bu1
to main	0o14m14u15515e26617g1b22b32b41b62bc1bm1bq1bt1bu1c41el2
to mak	1h12114j1
to master	0m14h15815b17g1b61b71bq1bu1
to me	2e16e1f91
to merg	6616g26z18038918a18s19p1
to mesh	0v13853923a13b33c23d33e23f33g2
to mobil	821851cx1d01
to mor	8s1a01
to mov	3a25u1
to my	4816t19w1aj1am1an1eu1fh1
to new	2z14n15f15g1
to one	1222215g1cy1cz1
to only	7n1831
to open	2d16m1
to our	3r13w14314s18618n28p19i1a11b01cr1
to pag	271281
to patch	4914h1
to payment	8g18m1d01
to pr	6j16v17418c18m19r1bm1bp1bs2cw1
to production	501511
to project	3w13z1401411481b61d51d81ek1
to pull	7x1d11
to push	0310914515m15y1611b81b91d11
to put	2d1451
to qa	2a1501
to read	0913v14014314i15b15y26316c1
to replicat	du1dx1e51e71
to repo	0215y17s28218g18m18n1981
to request	6h18b1
to resolv	6m16s1
to review	2e15517327427528e19u1aq1bq1
to reviewer	2n19t1
to see	7117u1
to set	0p1ff1fg1
to several	121221
to show	0j15o1811
to skip	7j17k1
to slack	8n1a01
to sourc	bx1bz1c21
to stag	4z1501512
to stop	3213613e1
to strip	7217v1
to switch	2x1fd1
to system	1k1ei1
to tak	1515v16w1721du1
to test	8p19019x1
to that	8q1cb1ct1
to the	0310a10p11111611t12012g13913a13f13h13m13o13r13v13w13x24014324e14f14j14m14r14s14y15015525715c15v16016216316916a16b16t17a17c17w27z18718828f18l28n18t19319719c29f29u19w19x1a11ad1am1bc1bh1bi1bl1bs1bx2bz1c22c51cn1cq1cr1cy1d21d32d41dm1eb1f91fc2
to this	4o15c15k15m15z16216417417s18n2an1bu1cl1co1cy1d11ds1
to thos	b11eb1ed1
to two	fd1fh1
to typ	f22
to upstream	482dm1
to web	5k15l15m25x15y16016327k1cd1
to what	7w19p1f01
to which	cd1cv1
to work	482691
to writ	0610924016j1c21d62
to your	cb1cr1eu1
today	0k41o42n45g46148p48t4ae4
today $	0k11o12n1611
todo	2n26k26m4bv2c02c14c24c32c42
todo $	6k16m1
together	1s43s43x44i45v48c49249q4d74e64e74
together $	1s13s13x15v18c19219q1d71e61
token	00z00101s02z02903z03504z04905z05d06z06d07s08w09w0az0a90bz0b90cw0dz0d50ew1p81q44m46o27k47q47r47s47t47u47v48x4944954964978a88a94ab4ak4b18de8
token $	0010110420610720820910a10b20c20d27k17v1a81ak1
token 482913	071091
token bucket	1p21q1
token call	0110210a1
token creat	0110310b1
token delet	0410710c1
token detector	7t1961ab1
token exist	001021
token expir	0810a1
token for	0120350b4
token from	0410c1
token get	0510810d1
token id	0c10d1
token in	0210410a17r17s18x1951a81
token itself	0010210510810a10d1
token leak	0410710c1
token list	0010210a1
token need	0610e1
token of	0010110220310420540620720820910a10d1
token on	001042063091
token only	b12
token or	0e1de1
token project	001011071081091
token read	0620e1
token repo	021031041051061
token still	021081
token that	0010310510a2
token to	0310910e1
token updat	0610910e1
token used	0510d1
token user	0a10b10c10d10e1
token with	0510b10d1
token withheld	011031
tokyo	dc4dt4du4dv4dx4dy4
tokyo $	du1dv1dx1
told	7b47j4
tom	2e44c46146346646c46p46s46v47247347447548c48f4bh4bi4bj4bk4bq4br4bs4bt4bz4ct4
tom as	661bq1bz1
tom in	8c1bt1
tom s	2e16p16s1bh1bi1bj1bk1ct1
tonight	0k4eg4
tonight $	0k1eg1
too	0680940e80j40z41741o41w42342x43r43x44b45645j46d47447547747h47n47v47y48148m48o48y4904954b24bl4ci8ed4f04f24
too $	0610j10z11w12x13x15j17418o1b21f01
too many	1o12315617517y1951ci1f21
too much	0617n1901
took	5t4
tool	0242f44724944i44j44z45045r4a44ck4cl4cs4
tool $	0214i1
tool report	4z1cl1
top	0i40j80k83i24ke5b45q4c54c68
top $	0j14k1c61
top folder	4k2
top level	3i14k15q2
top of	0i10j10k25b1c51c61
topic	2pc2q82rc4h45nc5oc5pg
topic $	2p12r15n25o15p2
topic on	2p15o1
total	2o43g44n44t45a46046x48v4bd4dn4
total $	3g18v1
total is	4n14t1dn1
totally	4i4
totp	f48f88fb4fc4fd4fe4ff4fg4fh4fi4fj8
totp cod	f41fj1
totp complet	fb1fc1fd1
totp start	ff1fg1fh1
totp unenroll	fi1fj1
touch	0543h44l24n84o44tc5245845q65r66826nc6x49e4
touch $	4t25816n2
touch for	5q19e1
touch last	5q15r1
toward	3a4
trac	2s42t42w42x44c4558674
trac $	2w12x1
traceability	cu8
track	2fc5747c4dd4ez4
track $	2f1dd1
tracker	cvc
tracker $	cv2
trail	7g4
train	924a64
transfer	498
trash	464ba4
tre	5h85i87i4
tre of	5h15i17i1
trial	1748p4
trigger	3p43r85k85m86h47q48m48n48t49v49w49y49z8
trigger $	9v19y1
trigger need	3p15k15m1
trigger of	5m28m1
trivy	co4cr4
troubleshoot	0w40x42t42w82x8ci4
troubleshoot $	2t12w1ci1
troubleshoot packag	0w10x1
tru	1s41v41w44244f47p4ap4cf4ch4cx4dn4
tru need	1w1ch1
tru or	1s11v14217p1cf1
trunk	0n40o44j45945d45e4b64b74
trunk $	5915e1b61b71
trust	0p8ac8ad8af8cb4d84dx8
trust an	ad1af1
trust the	af1dx1
try	2y46hc7f88p89x8
try it	2y16h17f18p19x1
ts	4l25225325g26o26x26y27d2
tset	3k4
tsv	f14f24f34f44f54f64f74f84f94fa4fb4fc4fd4fe4ff4fg4fh4fi4fj4
tsv authenticat	f11f21f31f41
tsv elevat	f51f61f71f81
tsv totp	fb1fc1fd1fe1ff1fg1fh1fi1fj1
turn	0o21q82a22t22v22w42xa2y44j25725e45l46646f46j46w87027627747b27o47q67x27y47z281482283484485886a8l28s69249a29e69ka9l8a52a62ah8ao2ap4av2ay2az2ce4ct4d12d62dy8e94ef2ez8fa2fc2fd6fg2fh4fi4fj4
turn a	9k19l1
turn debug	2x2
turn down	6w2771dy1
turn it	ct1dy1fj1
turn off	5l28528s19e1a51a61ah1ao1ef1fi2
turn on	2t15717017x18118218618l19l1ap1av1az1ez2fa1fd2fh2
turn rat	1q2
turn the	6617q1841861
tweak	ab4
twenty	bd4
twic	4z46746k4dv4
twic eras	6716k1
twilio	7s47t47v4
twilio sid	7s17t1
twin	4h4bb4c74
twin of	4h1bb1
two	2w42z43843s44n84o454c5845a45bc5f85g45v46m26x46z47187a28a88d48f48o49e49k49n4bm4bs4bu8co4f54f64f74f94fakfbcfc4fdkfe4ffcfg4fhgfigfjc
two approval	6z18a29k1bs1
two branch	5b16x1711bu1
two factor	fa2fd1ff1fh1fi1fj1
two group	3s15v1
two hash	4n15415f15g1
two sha	4n15415f1
two step	f51f61f71f91fa3fb3fc1fd4fe1ff2fg1fh3fi3fj2
two tag	5815a15b1
txt	5c25s27d27e2
typ	0f40g80h41w42j42k43l44l48448i49o4au4c74ck4dk4f28f64
typ $	8i1f22
typ need	3l1c71ck1
typo	2043m44944m44y86946s87v4974bz4c44
typo in	2013m14914m14y26916s27v1971bz1c41
u	b04b14
ui	0j45i25r25s28f4ag4ao4bl4
ui $	0j1bl1
un	4946d47747l4bh4bj4
unanswer	4u46c4
unapprov	4w26d46q2768b82bj2
unassign	3q85w472c758
unassign reviewer	722
unblock	854
unbound	5u4
uncheck	854
unconfigur	834884
under	0043m44044484544884944t44u44v44x44y45245ic5n45o85s46246n46p46s47o48x49b4bh4bi4bj8bk4cs4
under $	0014016n1
under a	5i1bh1
under commit	4v1bi1
under my	481cs1
under project	3m1441451
under the	4914y15o1
under which	5n15s1
understand	0h4
undo	3t44m46d46f46w47787o47w47z49c49f4bh4bj4
undo it	6w1bh1bj1
undo that	3t16f1
undo the	4m17717o17w17z19c1
undon	c64
unenroll	fi8fj4
unfinish	784864
unfollow	5687b48k8
unfollow a	5618k1
unfreez	b84
unhook	5l48q4
unify	5fc5g86a8ap4
unify diff	5f25g26a2
uninstall	2i8834
unit	4r26m2eb4
unknown	4k48q4be4dv4dw4dy4
unknown id	dv1dw1
unlabel	5p4
unless	0140341w4484654674ch4d84d94dz4el4
unless reveal	011031
unless you	d81d91
unlicens	1h81l4
unlicens group	1h2
unlik	bh4bj4
unlik a	bh1bj1
unlimit	1s4
unlist	9p4
unlock	238988b44b88d84f54f68f74f84
unlock a	982b41
unlock my	f51f61f81
unlock the	f61f71
unmerg	594
unprotect	b48b84
unprotect main	b42
unpublish	784794
unregister	0t4cc4
unrelat	5u4
unreleas	594
unresolv	6i86m46o4
unresolv task	6i2
unscan	7p4914
unsent	784794
unset	0m80n41841b8da4
unset the	0m1181
unshar	614
unsubmit	794
unsubscrib	5647b88k49y8
unsubscrib $	7b19y1
unsubscrib me	5617b18k1
untag	c88
unthrottl	1r41v4
until	0k43c44na4o45f45g45u46p4814b34ce4dn4eg4
until is	4n15f15g1
until the	811dn1
until until	4n15f15g1
untouch	7x4
unus	4g4cz4ep4eq4
unus encryption	ep1eq1
unverify	ad4ca4
unwatch	7b48k4
up	0120320440540880b20d40j40k40l40p20r40s40w40y41041a21g41k41x41z62b82d42q42z43083143243343g43j83l43s43v44044524824n44p84q44s44w45045f45m45o45u45y46346586646c46e46l46z47747a47c47f87s27x47y88148448b28c28e48j48m88n68p48z49e49m29r29v29w49x49y4aa4ai4al4an4aq4as8ay2ba8bc4bh4bi8bj8bk8bm2c64c84cd4cf4ci4co2ct8d04d54du4dv8e24e52epcew8ey2ez2f08f74f92fb6fd6fe4ff8fg2fh8
up $	0l12b24q18m19y1as1bj1fd1ff1fh1
up 2	f91fd1ff1
up a	0510b10k10p11011z13j34814p16e17f17s18n19r1ai1co1du1ew1fg1
up an	101d51
up and	0r17f1
up for	0j12d12z16526617c18b19v1bi1bk1cf1
up in	3017y19e19m1
up machin	011031
up my	7a1al1ba1
up of	fb1fd1ff1fh1
up off	bh1bj1
up old	c81dv1ep1
up on	1z16c1811bc1bi1bk1ci1
up one	0810d1841d01
up or	1g11k13v14015y1631
up repo	301321
up the	0412q13113g15m18z19w1
up to	4n14s15f15u18m18n1an1c62cd1e21e51ey1ez1
up with	f02fb1
updat	0620920e20v21d21n21v22022k42t22v23m23r24924m24x24y45145625m25q26926j26m26s27627b27g27h27n27v28828f28s29029729p29u2a02ab2ae4aj6ak2bg2bi2bk2bo2bs2bw2bx2bz2c22c42c62co2cs4d12d62dh4dl4ed2ef2eg4en2ey2ez2f02fc2fg2
updat $	0610910e10v11n11v12k12t12v13m13r14914y15m16916m16s17617n17v18f18s19019719p19u1a01ab1ae1bg1bi1bk1bo1bs1bz1c41co1cs1d11d61dl1ed1en1ez1
updat by	7h1ey1
updat creat	fc1fg1
updat my	4y1aj3
updat of	7b1ef1eg1
updat the	2012k15116j1ak1bw1
upgrad	0k41783v4d14d64dlgefoegk
upgrad $	dl2ef2
upgrad of	ef2eg2
upload	0f40g42h82i42k42l43o84bo4cg4dg4eg4fgad8an8cb8cm4co8cp4cr8eu8
upload $	0g14d14f1
upload 87	4d14e1
upload a	2h13o14b1an1cb1co1
upload an	3o1ad1
upload fil	4b14c14f1
upload pdf	4b14c1
upload pictur	4b14c14e14f1
upload screenshot	4d14e1
uploader	692
upsert	cs4
upstream	4885845945a45b45j46647i8bu4dd8df4dh4di4dj4dl4dmcdp4dq4dr4dt4du8dx4dz8e14e64e74e84e94ea4eb4ec4ed4eeceygezcf0s
upstream $	4815815915a1df1dl1dm2du1dz1ey3f01
upstream and	7i2
upstream by	dt1ez1
upstream delet	ey1f01
upstream for	dp1ez1
upstream id	di1dz1e11
upstream into	f02
upstream s	dh1e61e71e81e91ea1eb1ec1ed1
upstream that	dm1ee1
url	0r40s40u80v43m44784i44j44s45048m48n88pg8r48sc9m49n49v89w49x89y49z4a08au4av4bg4da4db4dc4dh8di4dk4dl8dw8dx4ee4ex8
url $	4718p18s19n1bg1dc1ex1
url and	9z1dl1
url doe	8m19m1au1
url event	8r19v1a01
url for	4i14s1
url need	0s18n19w1
url of	471a01av1da1dh2dw1
url stat	0r10u1ee1
url to	8p19x1
url version	di1dk1dw1
us	2w22x23f24b24h27s2b42b52dt2dw2dx2
us $	b51dt1dx1
us to	2x13f14b1
usabl	8b48g49r4
usabl in	8b19r1
usag	ddc
usb	4a4
use	0240480740a40c80g40h40m40y41141541641941d41f41g42182pc2r43n43o44i84j85e45m46d46e46h46t27047287m47q47r47t47w47z48148a49c49i4a84ag4an4ar4au4az4b04b14b94bg4bt4da4db4dc4do4dq4dr4eq4eu4ex4f34f74fa4
use $	0210a11912p23n17m17q19i1au1b91bt1dq1eq1ex1fa1
use add	111211
use bitbucket	1d11g1
use by	da1db1
use git	0m1eu1
use it	0420710c1ag1
use need	161721bg1
use the	2112r14i14j15m17017217z18a19c1an1dc1f31f71
use when	do1dr1
use with	6d16e16h1
used	0580880d43h86u4a84d88d98f74fe4
used $	0813h1d81d91
used last	0510d1
used lately	0813h1
used on	a81d81
used up	f71fe1
useless	0c4
user	0040140220420720820920ak0ba0c60dc0e40f40g60h20j60k60y80z610c11k12k13c14g15i1681781841961a21c21f41ic1jm1km1lo1oa1p61q41rc1sg1te1ug1vm1wk1xu1yq1zs20k21m22e23e24m25k26i27k28g29e2ao2e62g22n22s22w22y23i23p23si3t43xa3yo3zi40i41i42a43c4724924b44c44f24q24u44w25525725j25k25n25r25te5vk5w45x45y460a61i62m63i64m6526g26o26q272e7347487587647c27o27r27s27x27y28428528848a28cc8e28fc8g68m28n28p48w29429e29r49t49u4aiuaj4ak6alwamcangaogapgaq4ar2as2at4av4awoax8ay4az2b08b18b32b42b54b82b98bm8bo4bqgbt2bu6c02c98ca4cb4cx4da6db6dc6deae64e74e84e94ea4eb4ec4ed4ek2el2es8et4eu4eveewef18f96fe2fjg
user $	0a10j11111211411511j11k11q11r11t11u21z12312512812a1b11c91e61e71e81e91ea1eb1ec1ed1ev1f91fj1
user 12	8f1bq2
user a	1v12612a1401
user add	211221
user all	c91es1
user and	3s33x25v1601b01
user are	1612e1
user as	201ao1
user avatar	am1an1
user build	al1es1
user by	421al1ev1ew1
user call	1111z14115t1ai1
user context	211271281291
user creat	1s11z1
user credential	241ak1de1
user delet	1i11t11x13y1611751fj1
user directory	1011w3
user erasur	251261
user from	1111v15y1
user get	1u1al1
user grant	5x1621
user group	0y20z21022g13t1b51b91
user ha	cx1fj1
user hav	131601
user her	5w1at1
user id	0a12a28c28f1bm1bo1bq1
user in	1s1211621f11
user item	111151
user jdo	0a12512615v1ap1
user kchen	741al1
user key	et1ev1
user list	1j11r11y13z16218g1ai1aw1
user may	0g1431
user mor	271281
user msmith	am1an1ao1
user nam	0d1722ai1al1ax1b01b11f11
user need	1q1ca1cb1
user non	1l1411641
user of	431ai1
user on	3y13z1631
user or	0k1431al1
user out	1513y1
user s	1t11u1201211231241611da1db1dc1de1ew1
user set	1k1201401631aj1
user setting	ao2ap2
user should	881av1
user svc	0b1an1
user that	641aw1
user the	1k11s11z1
user to	122201221
user token	0a10b10c10d20e1
user updat	1v1761
user who	1311411j12312412a14115t1751
user with	1711j11r11y13z1de1
user without	1l2641c91es1
user your	am1an1
usernam	1y42a8724ai4au4b12
usernam of	1y1ai1
using	154bv4f84
using the	151bv1
usually	2d45t4
util	6p2ba4bb4bc4
util repo	ba1bb1bc1
uuid	7t4
ux	bx4by4bz4
ux screenshot	by1bz1
v0	8i28j2
v1	4h24l25825925a25b25s27g28i48j6c74c82
v2	4a24o25825a25b25h27d27v48h48j2ba2c72c82ct4en4
v2 adapt	7v1en1
v3	4k28h28j2c72c82
valid	0340844848g4b64
valid for	031b61
validat	de4
validation	5l45m4
valu	ao8ap4bl4
vanish	4w46k47g47x4
vanish $	4w16k1
variant	4j4
vault	6047r47t47u47v4
vault token	7r17t17u17v1
ve	6m4bk4
vendor	5v46b46w4944
vendor s	6w1941
verbos	2s42t42u42v4
verbos is	2s12u1
verbosity	2s42u42v4
verdict	7687a4
verification	844864ac4facfb4fd4ff4fh8fi8fj8
verification for	fi1fj1
verification hook	841861
verification with	fb1fd1
verify	4s48p48r49l49z4ac4ad8ag8ah8c94ca8cb4cc4de4dp4f44fb4fc4fd4
verify $	4s1ad1ag1
verify badg	ag1ah1
verify commit	ad1ca1
verify my	c91ca1f41fb1
verify the	8r19l1fc1fd1
version	0l42bc2j82k84844h44m64w44x84y45146746886946j26k46l86m46q46r86s46t46w47047747d48448hg8i8b34bx4by4c64c78c88df8di8dk8dl8dw8ef8eg8
version $	4h16w17718i1c61c71c81df1
version and	2b16716916l1841
version do	2b1di1
version doe	7d1dk1dw1
version need	0l14w1
version number	4x16818h1
version of	2j22k24816l16t1
version only	6m16s1
version tag	8h18i1b31
version that	4x16r1
version your	6k16q1
versus	5b8
very	3043944a4
very larg	3013914a1
veto	6z8704
via	604664aw4ex4f74f94
via saml	aw1f91
video	4l2
view	1y25q29x2ao2
view $	1y19x1
violation	bl8
visibility	3l43m4454474494a44
visibility or	3m1491a41
visibl	7a4
visit	3h4
visitor	0j4
void	fe8
voluntary	fd4fh4
voluntary enrollment	fd1fh1
vot	734764
vouch	as4at4
vouch for	as1at1
vs	6x4
vulnerability	ck8cr8
wa	0540820d40y21a21y23h24624724a24b24c24i24p24q24r24t24u24v24w25045125225565q45r25z26246726826c26g26h46k26o46p26q46v46y27527627747f27g67h27x28328628p28q28t29829f29s2ae2b24ba2bc2bx2c82c92cd2cf2cl2cm2cu6cz2d42dk2dl4e12em4ew2ey4fb2
wa a	5r19s1
wa ad	4t1621
wa compromis	c91cz1d41
wa each	5q2
wa it	0514p15217g1
wa my	0d1b21
wa non	461em1
wa push	6v27617g1
wa rais	4v16p1
wa reject	771b21
wa said	4u16o2
wa that	5517h1dk1
wa the	0514r1501bc1cf1cl1
wa this	471501551cd1
wa upgrad	dl2
wait	2d42ng2o83a46f46g86h4814ae4cf8dt8dx4e28e34em4eo4f44
wait for	2d12n42o1ae1cf1dt2em1eo1f41
wait in	e22
wait merg	6g16h1
wait to	3a16f16g1cf1e31
want	0320w42642d22g23x44824a24b24h44x25725o25u26626a26j26r26w47627727827b27c27o47u28148628a28b28l28q48y29r2a84aj2ak2am2ap2bb2cb2da2dt4dw4dx4dy4eg2ep4es2ev2ez2f24f84fi2
want a	0314814a15717c1811a81ak1da1
want it	761771
want my	am1cb1
want the	3x14b15o16j18118q1
want to	2d12g14h14x15u16a16r17817b17u18b19r1aj1dt1dw1dx1dy1eg1ev1ez1
warn	0j40k82t22v23383783f87j4ck8cpccq8cr8cs8
warn $	3f1cp1cr1cs1
warn in	7j1cp1
warn of	3313713f1cp1cq2
warn on	ck2cs1
warn whil	331371
wasn	6s4
watch	5685787b87cc8k88lc934
watch $	5717c18l1
watch a	7b17c1
watch delet	5617b18k1
watch list	5718l1
watch of	5618k1
watcher	4v45645747b48k48l4
watcher of	5615717b18k18l1
wav	8w4
way	1181541m42184b44i84jc5446046c46s46t47287f48a49p4ax4f58
way $	1114i14j16016s17217f1
way of	1m1f51
way the	4i16t1
way to	1111512124j26c17218a19p1ax1
we	0020220420h20r20s20t21021661721921c21h21r21u21w22a22b62i22p22q42w23023423923b23c23e23i23j24524644924b24g24v24z25p25s26s26w46z27427727h27j27q27r27s27t47z28028128228628a28b28c28d28h48j28m28y29129329m29o29r2a72ac2ar2b42bv2c02c12c32c72cm2cr2dd2di2dj2dl2dn2dw2dy2ea2ez2
we can	8m1cm1
we clos	161dj1
we giv	1u19m1
we hav	0r12q13i13j14g17h18b1a71c11di1
we need	1014514917418c1c71
we no	4b17t18y1
we on	2b2
we opt	7q1911
we re	3c16w1
we run	0s12b13b1
we send	1911c1
we set	7t17z1
we ship	5s18j1
we still	1612w1
we use	2p1ar1
we want	7718618a19r1ez1
weak	0g4bl4
web	0240640j44624724844924k45045d45e45j45k45l45m85n45o45p45q45s45t45v45w45x45y45z46046146246386446546747e87f47i47j47k47l47m47n47o47p47w47x47y47z48048148248348448548648748848948a48b48c48d48e48f48g48k48m48n48o48p48q48r48s48t48u48v4ag8ah8b24b34b44b54ba4bb4bl4bq4br4bs4bt4bv4bw4bx4by4bz4c84cd4ce4cf4cg2cu2cx4cy4cz4d04d14d72e04e14el8em4en8eo4
web $	8018118318418518618718a18b18c18d18f18m18n18o18p18q18t1b21ba1bb1bq1bs1bt1bw1bz1ce1cy1el1en1
web any	br1bv1
web e2e	el1en1
web edit	5m1ag1ah1
web shop	0214814k15d15e15j15k15l15m15n15o15p15s15t15v15w15x15y15z16016116216326416516717e27f17i17j17k17l17m17n17o17p1
web to	0617w1
web ui	0j1ag1bl1
web with	881eo1
webhook	8248mk8nc8os8pk8qg8rs8sw8to8uk8vk9i49vc9wc9xc9yc9zka0ga1ga2ga3g
webhook $	8p18s18u18v19x1a01a11a21a31
webhook 12	8p18q18r18s18t18u18v19y19z1a01a11
webhook 44	8r18s18v1
webhook 7	8s18t18u1
webhook 9	8r18t1
webhook bitbucket	8n19w1
webhook creat	8n19w1
webhook delet	8q19y1
webhook for	8n18u1
webhook get	8r19z1
webhook in	8m18o1
webhook latest	8t1a11
webhook list	8m19v1
webhook of	8m18o18p18q18r38s29i19v19x19y19z1a01a11a21a31
webhook statistic	8u18v1a21a31
webhook test	8p19x1
webhook updat	8s1a01
webhook with	8218t1
website2	462
websudo	f54
wed	2a4
week	1o42d43g44h44o47w47x87yo9d89ek
week $	1o12d14o17y39e3
week befor	7y19e1
week do	7x19d1
week need	7y19e1
week s	3g14h1
well	0e42245m46i47v4eb4em4
well $	2215m16i17v1eb1
went	374518554
went liv	512
wer	0220r22e23g23u24324d24n25326226526x27h27r28u28w2be2ck2es2
wer ad	6216x1
wer not	4314d1
what	0220520820a40d40e20f20h20j40m40n40t20u20x21921c21m21p41u22722822b42c42d62e42g42j22l42n62s22u22y23063323723963c23f23h23i23l23n23p23u44224424624764c24d24e24g24i44k44l44n24o44p24t24u44w24x44y25225365865965a45b65c25d25f45g25k25n25q25r45w25x26226546826a46c66i46l26n26o46q26r46u26v46y66z47127827947d47e87g27h27j27m47n27r47u27w27x47z28028228328428748828928a28b48e28f28h68j68m28p28r48t68w28z49129329649b29c29d29f29i49m29o29p29u29v2a14a72aa2al2ao4ax4b22b52b62b94bc2bf2bw4c12c54c62c72cd2ce2cj4ck4cl4cn2cq2cu4cw4cx2d02d52d62db2dd2dg2di2dk2dl2dp4dq2dw2dz2e24e42e68e74ej2eo4er2ew2ex2f06ff2
what a	391521881
what an	301d61
what are	0f10n14p16r18918b18h1ao1
what bitbucket	9p1er1
what branch	0n14g1b91bc1
what can	2c19b1
what chang	5b15g16y28a18f19u1
what checklist	bw1c11
what did	2e13f13h14u15325815f16c28j18t1a11bf1ck1dw1
what do	2c15c16i1ff1
what doe	0j11m12l24i16a16r17d17e17j18e18w1961aa1b91d51dq1e61
what event	8r2
what exactly	4x15316l17u18z1
what extra	4e17r1
what fil	4n1581
what from	5a15b1
what group	3u15w1b51
what happen	4o28t1
what hav	2d12e1791
what hook	3p1821
what i	2d14w14y16q1781791
what is	0510d11c11p12g12n12u13c13i13l14214724c14d14x15925r16516z17e37m17n17w17x18018h18z19d19o1ao1b21c71cd1ce1cj1cq1db1dg1dz1e22e61ex1f01
what kind	2j17r1931
what label	5n1d01ew1
what level	3u15x1ej1
what ly	4k14l1
what must	6i1bw1
what pre	5k19i1
what regex	7m18719619m1
what right	081621
what s	0a12g14k14l16516816z1al1c61
what should	2n15d1
what the	0m1331461711ax1cj1dl1dp1e71f01
what tim	6c1dd1
what version	2b1841di1dk1
what wa	4t14u16o26v27g17h18319f1cu1
what we	7z1911
what would	3023915815915b16u1dp1
whatever	0440740c42r43x4bq4ck4
whatever use	0410710c1
when	0020540840a40d40i20j20n20r20u21641921o21u21y43b23c23d23j23p24o24p24x25725d25e25k25m25q45r45t26826c26f66g46r26u27027127a27c27g47h27q27s27w27x27y27z48048188l28m28n48p28t49d29f49g49h49v2a12ar2az2bm2ca2cd4cn2cw2d02db2dh2di2dk2do4dr2e02e12ee2em2eu2ew2ey4f52fa2
when $	0014x16c16r17g1cn1
when a	5m18n1
when check	6g18019g1
when did	0a10u11y13b13d14o15r1a11dh1di1
when do	7x19d1
when doe	0820a1162ar1ca1d01
when green	6f16g17017z1801811
when i	5d15t1do1eu1
when it	7w17z1811
when last	1o1ey1
when non	3c18t1db1
when not	191f51
when ready	6f18119f29g19h2
when someon	3p15k17s18m18n1
when someth	8l19v1
when the	3j16f16u1
when ther	0i10j1711ee1em1
when wa	0520d21y14p15q25r16818t1cd1dk1e11ew1ey1
when you	7a1do1dr1
whenever	8n4
wher	0p21w41y21z22e22f22h23h23i25025445d25h26827147927e27i28m28r29v29z2a44bc2bf2c12ce4ci2cv2d84d94dh2dn2dp2dz2ee2er2ey2fh2
wher are	8m1bf1dn1
wher did	541791bc1
wher do	1w27117e1cv1dh1
wher doe	1y15d16818r19v19z1a41c11dz1ee1
wher is	0p15015h1a41ce1d82d92
wherever	2e4a64cu4d74
wherever they	a61cu1
whether	0q40z42582q42w44244j46z47p87z88088449989g49i49j8a34ag4az4b04c58cf8d14d24dd4e84ex4ey4f14f54f94fa4
whether a	2512q14217p1991ey1
whether an	6z1d11
whether bitbucket	0q1ag1
whether each	0z19i1
whether it	8018419j1ex1
whether pr	7z2
whether the	7p1a31az1c51cf1dd1f51fa1
which	0040220520a20g20h60l40n20p20q20r40z41321421921c41f81h21j21l21m21o21r21w21y22762b22c42d22e42f22g22j22m22n22p22r23023323923a63d23h23i63p83u43w23z44124744e24g24k24l24n64p24t45025325425565845925c25d65h25i25j45k85n45q25r25s25t25x45z46026226426526846i26n66o26r26u46z27147d27g47h47i27j47m27r482a8728928b48g28h48j48m28w29029129349629b49i49m29o49q29v69z4a02a44a52a74aa2ac2ae2al2ao2ar2au2aw2ax2b26b52b62b92bc6bd2bf6bl2bt4bu4bw2c12ca6cd2ce4ci4cj2ck2cl4cq2cu6cv4cw4cx4d22d82d94da2db6df2dg2di4do2dr2ds6dt2dw2dz2e04e22e44e52e64ea4ee4eh2ej2en2eo4eq2et6ex4ey4f02f14f22f52f72fa4
which account	1411l1aw1
which are	0h19o1b21
which bot	0011o11r1
which branch	5d26827g17h2871b21b51b61bc2ey1
which build	2c2eo1
which commit	4l15415917118j1cd1cu2
which deploy	cx1d21
which directory	4k16n1
which event	3p19z1a01
which fil	4n24t25815q16n2cq1
which fork	3015j1
which group	0z21f21h12722g13u13w15x15z2
which hash	7117g1
which individual	1j1621
which jira	4p1cv1cw1
which job	en1eo1
which key	ca1cv1
which label	2p15n1
which leak	7j17r18w1a71
which licens	4115s1
which lin	5316o1901bc1ck1
which machin	001df1et1
which may	9v1al1
which merg	1m16z18218919o1
which mirror	da1db3di2ds2e02
which nod	3d1ce1e41
which of	0z12d12e1821bd1bu1
which one	3p15d15k1ci1cl1
which path	5815h17m1961aa1
which peopl	1313z25t1bt1bu1
which plugin	8229i1
which port	ex2
which pr	2n1551
which primary	ee2
which project	2e13i24725j1d81do1e61ea2
which public	0g1et1
which pull	551651
which replica	ds1dt1
which repo	0512r13313913a33h1911a42a51bf1ci1cu1d91dg1dr1dz1e21e51
which repository	cj1d91
which right	eh1ej1
which script	3p15k15r1
which second	f12fa1
which ssh	0h2
which team	1f22713i13u15x18b2
which url	5018m19m19z1
which user	1w11y1601b91
which version	6r18h1dw1
whil	3383783f43k47x48s49u4dn4
whil load	372
whit	6a4
whitelist	1c41r41sc1u41v87k47l47n47q48w88x88y88z4908
whitelist a	1s11v18x1
whitelist entry	7n18y28z1901
whitelist in	1c11r11u1
whitelist the	7k17l1
whitelist tru	1s11v1
whitespac	5345b4
who	0020821361461c21d41i21j81l41n21o61r41y22322422a22j22n42r23l23u23xa3z441a4324a24l64o44p44x25j25q45r25tc5z260g6246466846c46g46l26r26v273e7527gg7j28728e48gc8m29q49r29t4aiaal2b02b12b24b54b64b94bo2bp4bs4bt4buacn2cu2cx2de2dt2e04e42eh4ei6ej4ek4ew2f52
who approv	6c1731
who are	1311411j13z14118g1ai1
who ask	732
who belong	1319t1
who can	3x26038g1eh1ei2ek1
who chang	5q17g1
who could	411601642
who creat	0017g1
who delet	7g2
who forc	7g2
who get	1o13u13x18718m1bo1bp1bs1bt1
who ha	1l11n11r14a14o15j15t2602621641733ai2
who hold	1j1ai1e01
who is	1311421j11r12n23x13z16818e28g19q19t1ai1al1b52b91bp1bs1bt1ej1
who lack	412
who last	4l15q1
who mad	0814p2
who may	1j1602b01b11b22b62b91eh1ei1ej1ek1
who must	bu2
who of	5z18g1
who outrank	1i12312412a1
who review	9q19r1
who schedul	6g2
who touch	4o15r1
who wa	6217g1
who will	8g1bu1
who would	bu2
who wrot	4l24x16816l16r1
whoever	as4bq4bx4ev4
whol	0080140740840m20n40o40w41e41m41n41x42g42u42v43843i23k43m43p43q43r43v44284344644l45f45v45y46a86e46r46x47d47i47n47q47v48b48s48x48y49549c49e49h49j49k49m49o49p49r49v49w49y4a54a84ah2b14b44b78bm4bo4br4bs4bv8c04c94cy4d38d44d64d84dq2e54ei2ek2em4
whol $	0012u19j1
whol bitbucket	0n11m1
whol company	422431a81
whol dwh	0113m1
whol fork	3817i1
whol group	1e13v1
whol instanc	0m13i1ah1dq1ei1ek1
whol pr	bv2c01
whol project	0010710813p13q13r18x18y19519c19e19k19m19o19r19v19y1b41b72bm1br1bs1cy1d32d41d61d81
whol pull	6a16x1
whol rul	7n17v1bo1bs1
whol server	0o11n12v1a51
whol team	2g18b19h1
whom	1443z44146g4734b34b74b94bu4
whom an	b31b71
whos	0z45t46o47f4ai4ci4d54dz8ew8
whos content	dz2
whos nam	0z1ai1
why	1941p42742u43383783f84p44r44v46046c46g46p46z87u47w48048o48t89g4a14ac4b04b24bf8bp4bt4bw4c58ca4cd8e04e14eh4ej4ey4f94
why $	4p1c51
why am	bp1bt1
why are	191371ca1
why can	6016z1ej1f91
why did	3323713f27u18t2
why doe	2717w1a11b01bw1cd1e01
why is	2u14r16z18018o19g1ac1bf2c51cd1e11eh1ey1
why the	4v16p1
why wa	6c1b21
wid	0040140740940e40i80j40k80m40n60o21i21m81n23p43q43r88w48x48y48z49049449949e49h49k49l49n49o4a56a68a78a8aa9caacabcb64b84b94bm4c04d24d54d64eh2ei4ej6
wid $	1n13q13r18w19919e19h19k19l19n19o1a51a61a81b61bm1c01ei1ej1
wid access	011d21
wid credential	a71a81a91
wid leak	a81a91aa2ab1
wid messag	0i10k1
wid notic	0i10j10k1
wid policy	eh1ej1
wid regex	aa1ab1
wid token	091ab1
widen	0947n8974
widget	044
width	4e4
wiki	bz4
will	0d20n22y63m26g26u26w27x28g28n29x2ag2bu4ce2dy2fg2
will my	0d12y17x1
wip	0y41842543k44644d44q44z4678834bv4c04c94cp4es8
wip all	c91es1
wip it	3k1bv1
wip pr	672
wip the	4q1831c01cp1
with	0220320520b60d20g20m20n20o20x20y20z21221421621721a41f41j81l21o21q21r41s21v21w21y42622842c22g22p42r62z43023943g23j43k23l23p23r23t23u83v23w23x83z24324424544624824924b64c24e24f64g44i44j24k24m44o24q24r24s24t64u24v24x44z25025365525845925a25b45f25k25o25q65r25u25x45y26066126266326426526626a46b26d26e46h26j46k26l46p26q26r26w26x26y46z27047227347627927a87b27f27h27i27k27l27m27o27s28248428648828a48c28d28e48h28i68j28k28n28p48r28s28t48u28x29329429b29k29n49q49r29t29v29x2a14a42ab2ag2ah2ai2ak2am2an2ap2ar4as2ay2b06b12b22b92bf2bg2bi8bj2bk8bo2bt2bv2bw4bx2c12c22c52c66c78c82c92cc2ce2ci2cm2cn4co8cp2cs2cx4cy2d04d12d22d32d54d82d92dd2de2dg2dh2di2dk2dn2dp6dq6dr2ds2du2dx2e72el2em2eo4er2es2eu2ev4ey8ez4f08f1af38f46f52f66f78f8af92fb6fc4fd4fe2ff2fh2
with $	0m12p12r16k16p16q17h1ab1am1ar1dq1
with 10	1q16a1
with 2	4m1f81
with 401	031b01
with 409	3j13k1
with a	1r22613u13z14q14s15o16216j16w17018i19b1b01b11bi1bj1c21c72ci1co1em1er1f11f32f41f72f82f91fb1fc1fd1
with access	3x1601d21
with an	4e14f14v17a1ai1bi2bk2fh1
with anna	8c19r1
with another	5815915a15b1
with auto	6h1701
with basic	8p19x1
with capacity	1s11v1
with cod	fb1fc1
with comment	4t15316y1
with commit	6b1c91
with content	dp1dq1dr1
with direct	1j23x1601
with effectiv	3x1601cx1de1
with first	0g1dx1
with her	611631
with how	1o14t1
with id	0510d13g14b14c14x16l17l17m18d1cs1d01ev1
with in	2g14g1651a41
with it	1211611f14f14i16a16l16r16x17k18418e19k19t1ag1b91bf1cn1d01d31d52d81dd1dn1ey1ez1
with key	3j14r1501cn1
with latest	5q1c61
with main	0n10o14516z1c61
with my	761es1f11f31f41f61fe1
with nam	1w1f11
with need	1a14517a1861
with no	1l1641
with open	4918a2
with other	2816k16q1
with password	4b1b01f11
with path	4o14u1
with primary	dp1dq1
with read	0b13u1
with request	8t1a11
with tada	bi1bk1
with that	4t1dg1
with the	0211711j12r13l14614b14f14g14i14j14m14x14z15325f15q15r15x16216y17217a17o18i18j18s18t18u19n1ah1as1ay1bg1bv1bx1c71ce1co1cp1e71ey1ez1f02f31f41f51f62f71f82ff1
with their	2z13p15k17328219319q1ar1bw1c11dp1eo2
with thes	301391
with this	2r1391co1di1dk1
with upstream	5815b1ey2f02
with user	8p1f11
with what	a11c51c61
with writ	3u13v15x15y1621cx1
withdraw	0742943s43t84w46d46q4764bh4bj4d44d78dv4
withdraw machin	d41d72
withdraw my	6d16q1bh1
withdraw the	bj1dv1
withheld	0140340b48748848m48o48r4f74fb4fc4fd4fe4ff4fg4fh4
withheld by	8718m18o18r1
withheld unless	011031
withheld without	0b1f71fb1fc1fd1fe1ff1fg1fh1
withhold	8s4
within	5245345i4
without	0640940b40e40j41h81l82b42d42y43043943w84144244944a44m44u44v44w45z46486646g46w87c47x48548a48g48p4994bd4be4bf4bg8bq4c74c94cp4eg8el8es4ez4f38f74fb4fc4fd4fe4ff4fg4fh4
without a	2b12d14u14v1c71el1es1
without access	3w18g1
without any	1h11l24115z1642
without mak	0610e17c1
without merg	6w2
without nam	bd1be1bf1bg2
without reveal	0b1f71fb1fc1fd1fe1ff1fg1fh1
without start	301391
won	6wc6z4
won t	6w36z1
word	0k44y45n45s46t47v4
word of	0k14y1
work	2542b42d42e62y43h84884h44j45945w46646946c46m47667a29j4a34bb2bu4ce4cu4cw4dc4et2f04
work $	2512d12e17617a1a31f01
work for	6616m1
work in	481691
work of	2e1ce1
work on	3h14814j15w17619j1
worker	ch8cj4
workspac	3i43j43k43l4
workspac $	3i13j13k13l1
world	3m4
worst	1o4
would	1e22522y23083963i23t23y25845925a25b25v25w25y26b26g26u46v26z2ba2bu4c52de2dp2f12
would a	582dp1
would be	3013916u1bu2
would bring	5a16v1
would los	1e15v1
would lower	3t13y15w15y1
would mov	392
would the	5b16u1de1f11
wrap	7a4
writ	03406c0980b40e80h43243h43m43u83vc3x43z44084244384f44m85w45x45yg60461462463g6j46p8884b34b74c24c54cx4d04d1ad24d34d54d6gd94
writ $	0620923v15y1b31d21d63
writ a	3m16p2
writ access	3u13v15y2611632c51d11
writ in	3x1401
writ on	3u13v13z14015w15x1601621631d31d91
writ permission	cx1d01
writ right	0610e1
writ the	0h1321
writ to	3h14324m15y1631b71d51
written	3144d44e45k47u4
written $	3117u1
wrong	1b42042383243643744644d44m44q84w84y44z85e46946d4884bs4c88cm4en4
wrong branch	5e1en1
wrong commit	c81cm1
wrong fil	3614y1
wrong password	232
wrong sha	4q14w1
wrot	2e42h44l84u44w44x44y46846l46q46r4784
wrot about	4w1781
wrot on	4u14y1
wrot this	4l1681
x	2b44i25g4ac4ad4af4ap4bc2bu2
x 509	ac1ad1af1
x to	5g1ap1
x509	accad8ae4af8au4
x509 cert	af1au1
x509 certificat	ac2ad1ae1af1
x509 signatur	ac1ad1
xml	4a24o25225326o27d2ck2cs2
xoxb	7s4
xss	bl4
y	5g4
yacc	8248348448648748849k4
yacc commit	821871
yacc hook	831841881
yacc plugin	8619k1
yaml	5i46j26y2ab4
yaml fil	5i1ab1
yarn	6x2
ye	2542o46t47p4cf4dw4
ye or	2o17p1cf1
year	0041y46w4
year $	0011y1
yearly	0g4er4
yellow	0i4
yesterday	2e43b43h44y45g4774794
yesterday $	2e13h14y1791
yesterday s	3b15g1
yet	1441l42542d43w84184i45045945d85z46446546646c46l4738764784798ba4bc4bl4bu4c54cu4dt4e24ee4eu4fa4
yet $	1411l12512d14115915d16416516616c16l1732761781792ba1bc1bl1c51cu1dt1ee1fa1
yet need	3w14114i15d1
yet on	3w15z1
yml	4m25325b25h27d2
you	0y21e21g21i21k22322422922a22c22d22e22r23h23j24c24v25725j25v26d27a27i28l2a42cs2d82d92do2dr2
you a	4v15718l1
you administer	d81d91
you can	2r15j17i1a41
you hav	7a1do1dr1
you need	1i12312412912a1
you or	1e12e1
you would	1e15v1
your	1221g21k22222n22o23s23t23v23y24024824w24y25625v25w25y26326d26k26p26q27627827927a28k2aj2ak2am2an2bh2bj2c92ca2cb2cm2cp2cr2es2et2eu2ew2
your account	cb1eu1
your emoticon	bh1bj1
your inbox	2n12o1
your own	1g11k13s13t13v13y14014w14y15v15w15y16316k16q1761791aj1ak1am1an1c91cm1cp1cr1es1et1ew1
your review	6p17a1
your right	121221
your watch	5618k1
yourself	1e21i21k21x26e2
yourself need	1e11k1
yubi	cc4
z	5o4
zdu	ef4eg4
zero	ef8eg8
zero downtim	ef2eg2
zip	0wc0xc4ac4b4
zip of	0w14a1
zombi	7y4
zon	0v4ao4
zon $	0v1ao1
`,
};
