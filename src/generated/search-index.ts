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
0	2b 4 4a 4 4h 2 4k 2 4m 4 4n 2 4o 2 58 2 59 2 5a 2 5b 4 5e 2 5h 2 5i 2 5o 4 5s 2 6t 4 7g 2 7k 4 7s 8 8h 2 8i 6 8j 8 b3 2 b4 2 bc 2 c7 a c8 6 cl 2 f0 2
00	k 4
02	t 4 u 4 v 4 x 4
03	d3 4 d4 4 d6 4
03 s	d3 1 d4 1 d6 1
03fd2aa	bb 2 bc 2
05	s 4
090807	f4 4
1	3o 4 4a 6 4h 4 4m 2 4o 2 59 2 5a 2 69 2 6d 4 6e 4 7d 2 7g 2 8a 8 8j 2 9e 4 9n 4 an 4 ba 2 bb 2 bi 4 bk 4 bo 4 c7 6 c8 4 cc 4
1 from	6d 1 6e 1 bo 1 c7 1
10	1q 4 2b 4 6a 4 c8 4
100	1q 4 bf 4 cw 4
1000	17 4 1v 4 cr 4
1024	f 4
1024x1024	3o 4 an 4
10335	bk 4
1042	76 4
1048	71 4
1065	6y 4
108	7a 4
10996	6l 4
11	6z 4 8i 4 8j 2 br 4 bs 4 c7 4
1124	79 4
11250	6q 4
11490	6p 4
1156	cw 4
117	4v 4 4w 4 4x 4 4y 4
117 on	4v 1 4x 1 4y 1
118	67 4
11c0	cc 4
12	2i 4 2j 8 2k 4 2l 4 38 4 3q 4 3r 4 4z 4 50 4 51 4 5k 4 5l 4 5m 4 68 4 6a 4 6c 4 6d 4 6f 4 75 4 7y 4 8c 4 8f 4 8p 4 8q 4 8r 4 8s 4 8t 4 8u 4 8v 4 8y 4 8z 4 90 4 9e 8 9y 4 9z 4 a0 4 a1 4 a2 4 a3 4 bq 8 cq 4 cu 2 d0 8 d1 4 em 4 en 4
12 $	2k 1 2l 1 6a 1 6c 1 6d 1 75 1
12 and	2j 1 38 1 bq 1
12 from	2i 1 3q 1 5l 1 8q 1
12 in	4z 1 68 1 8v 1 a2 1 em 1
12 of	8p 1 8r 1 8s 1 8t 1 8u 1 8y 1 8z 1 90 1 9y 1 9z 1 a1 1 a3 1 d0 1
12 on	3r 1 5m 1 d0 1 d1 1
12 week	7y 1 9e 2
120	4l 4 4s 4 6y 4 cr 4
1203	4b 4 4c 4 4d 4 4e 4 4f 4
1203 $	4b 1 4c 1 4d 1 4e 1 4f 1
1218	c6 4
123	cu 2
1234	cp 4 cs 4
123456	f4 4 f8 4 fb 4 fc 4 fd 4
123456 $	f4 1 fb 1 fc 1
1244	6j 4
13	6t 4
1317	6z 4
1337	dr 4 ds 4
13409	bk 4
14	4c 4 6e 4 6h 4 7c 4 7l 4 7m 8 7n 4 7t 4 7u 4 7v 4 by 4 bz 4
14 from	7c 1 7l 1 7t 1
14 of	7m 1 7u 1 bz 1
140	6c 4
1482	6j 4
15	38 4 6r 4 8d 4 8e 4 8f 4 8g 4
1515	74 4
16	71 4
162	6r 4
1632	6s 4
16568	6m 4
1688	6l 4
17	69 4 6p 4 6q 4 6r 4 6s 4 71 4 73 4 79 4 8j 2 b4 4 b5 8 bj 4 bk 4 c3 4 c4 4 cp 4 cs 4 d7 4 d8 4 d9 4 do 8 dp 4 e7 4 ea 4 ec 4 ed 4 ev 4 ew 4
17 $	73 1 do 1 dp 1 ec 1 ed 1 ew 1
17 of	6p 1 6s 1 b5 1 c4 1
17072	6l 4
178	72 4
1798	79 4
18	6b 4 6d 4 6f 4 75 4 8r 4 8s 4 8t 4 e7 4
182	6l 4
183	6k 4
19	68 4 6a 4 6g 4 8c 4 8f 4 bq 4
19 and	68 1 8c 1 8f 1
1909	cw 4
19214	6m 4
1a2b3c4	4n 2
1b9aa3f	8i 2 bb 2 bc 2 cm 2 cn 2 co 2 cp 2
1f3a9bc	4h 2 4q 2 4r 2 4s 2 4t 2 4u 2 4v 2 4w 2 4x 2 4y 2 4z 2 50 2 52 2 53 2 54 2 56 2 57 2 5f 2 5g 2 5u 2
1f3a9bcd	4p 2
2	q 4 4h 2 4l 2 4m 4 4n 2 4y 4 51 4 58 2 59 2 5a 2 5i 2 65 2 66 2 6x 4 70 2 72 4 7g 2 7y 4 8a 4 8j 6 9e 4 9n 4 at 4 au 4 av 4 bo 4 bu 2 c6 2 c7 4 f1 4 f3 4 f4 8 f5 4 f6 4 f7 4 f8 8 f9 4 fa 8 fb c fc 8 fd c fe 4 ff c fg c fh 8 fi 8 fj c
2 fa	f1 1 f3 1 f4 2 f5 1 f6 1 f7 1 f8 2 f9 1 fa 2 fb 3 fc 2 fd 3 fe 1 ff 3 fg 3 fh 2 fi 2 fj 2
20	16 4 38 4 4o 4 88 4
200	4l 4
2015	15 4
2019	y 4
202	46 4
2025	2q 2
2026	8i 4 8j 2 c7 4 c8 4 cp 2 cs 2
203	6g 4
204	j 4 25 4 46 4 4i 8 54 4 6a 4
2047	73 4
205	6f 4 do 4 ec 4 ed 4
2063	6s 4
2073	7a 4
21	8e 4 bk 4 eb 4
2100	70 4
211	c6 4
21283	6t 4
214	68 4
21457	6t 4
22	k 4 6v 4 7b 8 7t 4 7u 4 7v 4 c6 4 eb 4
220	6k 4
221	6b 4
222	6d 4
2249	6v 4
2279	c5 4
2291	8i 4 8j 4 c8 4
23	69 4 6k 4 6o 4 78 4 b5 4 d7 4 d8 4 d9 4 eb 4 ew 4
230	73 4
231	4g 2 75 4
24	8i 4
241	73 4
24120	6r 4
2489	6n 4
24967	bj 4
2497	6i 4
25	6m 4
25194	6r 4
252973515069	4 2 5 2 6 2 c 2 d 2 e 2
256	ac 2
25653	6q 4
25776	6t 4
26	6c 4
2610	6w 4
26256	6s 4
2644	6q 4
2663	73 4
26673	6s 4
2695	74 4
27	6h 4 77 4 7m 4 7n 4 c6 4 cw 4
27001	60 4
276	6r 4
2763	6l 4
28	70 4
2848	6z 4
289	bk 4
29	6e 4 6q 4
29016	6p 4
2960	6n 4
297	79 4
2973	7b 4
298	bj 4
3	l 4 t 4 u 4 v 4 x 4 1x 4 4a 2 4o 2 4s 4 4y 4 58 2 59 2 5b 2 5e 2 5o 4 67 4 69 2 6q 4 7l 4 7m 4 7n 4 7x 4 8a 4 8d 4 8e 4 8f 4 8g 4 8i 4 8j 4 a9 8 aa 4 ab 4 by 4 bz 4 cu 2 e7 4 en 4
3 $	t 1 x 1 1x 1 4y 1 7l 1 7n 1 a9 1
3 of	by 1 bz 1 en 1
30	6b 4 6j 4 c6 4 eu 4
300	4l 4
301	68 4 d7 4 d8 4 d9 4 ev 4 ew 4
304	6o 4
3041	76 4
3048	6v 4
305	6d 4
3072	g 4
31	50 4 5l 4 5m 4 67 4 6g 4 6u 4 6y 4 77 4 7u 4 8q 4 8r 4 8s 4 8t 4 8u 4 8v 4 d4 4 d5 8 d6 4
31 $	50 1 5l 1 6u 1
31 in	8q 1 8r 1 8s 1 8t 1 8u 1
31 of	7u 1 8v 1 d5 1
310	6e 4
311	bb 2
3123	6r 4
31337	d 4
318	bh 4 bi 4
3197	6u 4
32	6s 4 7k 4 7s 4 7v 4 88 4 9n 4
3247	6q 4
3269	72 4
33	6c 4 6e 4 75 4 76 4 7c 8 cz 4 d0 8 d1 8
33 $	6c 1 7c 2
33532	bk 4
3363	6i 4
3367	6l 4
340	6a 4
3482	6s 4
35	cr 4
3505	6q 4
3587	71 4
359	6s 4
36	6h 4
365	g 4
36613	6l 4
3682	6m 4
38	72 4
3839	6y 4
3886	76 4
39	bj 4
3917	cw 4
3928	6y 4
3975	6q 4
3c2d1e0	4p 2
3f1c	f3 4 f4 4 fb 4 ff 4
4	u 4 x 4 2b 4 4a 2 4h 2 4m 2 51 4 58 2 59 2 65 2 70 4 72 4 7x 4 7y 8 8h 2 8j 4 9e 8 9s 4 9t 4 9u 4 ae 4 af 4 ba 2 bc 2 bu 2 c6 2 c7 6 c8 2 cc 4 co 4
4 $	7y 1 ae 1 af 1
4 2	72 1 8j 1 c7 1
4 week	7x 1 7y 1 9e 1
40	6j 4 6x 4 d0 4 d1 4
400	5i 4 5o 4 6w 4
401	3 4 b0 4 f5 4
402	67 4
4021	ev 4 ew 4
403	12 4 22 4 29 4 40 4 4m 4
404	n 4 19 4 1u 4 2f 4 3c 4 4e 4 4i 4 cu 2 d0 4 db 4 ee 4
404 if	4e 1 4i 1 d0 1
404 when	n 1 19 1 1u 1 3c 1 db 1 ee 1
409	10 4 1e 4 25 4 32 4 36 4 3e 4 3j 4 3k 4 3s 4 3t 4 3y 4 4m 4 4y 4 9a 4 9r 4 a6 4 bb 4 cg 4 dp 4 dv 4 dw 4 dz 4 eu 4
409 if	10 1 1e 1 32 1 36 1 3e 1 3t 1 3y 1 9a 1 9r 1 a6 1 bb 1 eu 1
41	69 4 6d 4 79 4
4105	6o 4
4119	72 4
412	d8 4 d9 4 ew 4
41536	6s 4
42	31 4 32 4 33 4 34 2 4v 4 4x 4 7a 4 8i 4 b4 4 b5 8 bg 2 c8 4 cr 4 dh 8 dm 4 dr c ds 4
42 $	31 1 b5 1 c8 1 dh 1 dr 2 ds 1
429	1o 8 1p 8 1q 4 1v 8
43	35 4 36 4 37 4
43013	bk 4
434	6u 4
44	50 2 6f 4 6g 4 6x 4 8c 4 8r 4 8s 4 8t 4 8u 4 8v 4
44 $	8c 1 8s 1 8t 1
4420	d 4
446	76 4
44700	6k 4
45	4b 4 4c 4 4d 4 4f 4 68 4 b8 4 b9 8
45 of	b8 1 b9 2
46	6p 4
47	c5 4
4711	5 4
48	2d 4 76 4
480	4f 4
482913	7 4 9 4
49	c6 4
49124	bj 4
499	cw 4
4be1f70	76 2 be 2 bf 2 bg 2
4be1f70c92	55 2
4d5e6f7	4q 2 4t 2 4u 2 4v 2 4x 2 52 2 53 2 54 2 5f 2 5g 2
4d5e6f7a	4p 2 4r 2
4f2a1c	4n 4
4f2c91a	8i 2 ba 2 bb 2 bc 2 bh 2 bi 2 ck 2 cl 2 cm 2 cn 2 co 2 cp 2 cq 2 cr 2 cs 2
5	d 4 39 4 3s 4 4m 4 59 2 69 4 6b 4 7a 4 7m 4 7u 4 8j 2 95 4 96 4 97 4 b3 2 b4 2 b5 4 bb 2 bc 2 c7 2 cl 2 cs 4 d8 4 d9 4 em 4 en 4 ev 4 ew 4 f0 2
5 $	39 1 7m 1 b5 1
5 of	d 1 96 1 97 1 em 1 en 1
50	1v 4 4l 4 5o 4 6g 4 74 4 79 4 88 4
500	17 4 1s 4 bc 4
501	4x 4 er 4
5021	ct 4
5029	bj 4
50496	6t 4
505	6c 4
509	ac 4 ad 4 af 4
509 certificat	ac 1 ad 1 af 1
51	8f 4 cw 4 d0 8 d1 8
512	4b 4 4c 4 4d 4 4e 4 4f 4
513	6t 4
515	c5 4
51778	6m 4
51932	bk 4
52	6e 4
52273	6l 4
52414	6m 4
526	6s 4
52764	6l 4
530	76 4
53619	bk 4
55	69 2 6a 4 cu 2 cw 2
550112	f4 4 f8 4
559	bj 4
57	68 4 72 4 74 4 75 4 7a 4
575	70 4
577	6n 4
58	6c 4 6h 4 78 4
58069	6s 4
58531	6l 4
587	1a 4
59	70 4
5d3a77f	55 2 be 2 bf 2 bg 2
5e4d3c2	4h 2
5f3a	dv 4 dw 4
6	4a 2 6e 4 6h 4 br 4 bs 4
60	6j 4 6z 4
60172	6r 4
606	6y 4
608	6k 4
61	6f 4 6w 4
62	6k 4
620	6s 4
62294	6q 4
63	6b 4
63685	6m 4
64	3n 4 6d 4 71 4 77 4
640	4f 4 68 4
644	6j 4
65	6g 4
66	69 4 6o 4 6x 4 74 4
666	6v 4
66672	6s 4
670	73 4
671	6k 4
68	6r 4
68958	6k 4
69	78 4
69827	6r 4
6f2a	cc 4
7	1x 4 3d c 3e 4 3f 4 3g c 4h 8 4i 2 4z 4 50 4 5l 4 5m 4 67 4 6d 4 6g 4 6v 4 7t 4 7u 4 7v 4 8r 4 8s 4 8t 4 8u 4 8v 4 8y 4 8z 4 90 4 c7 4 cw 4 e7 4
7 $	3d 1 3e 1 3g 1 6d 1 6v 1 8t 1 8y 1 c7 1
7 in	4h 1 5m 1 7t 1 7u 1 8u 1 8v 1
7 of	50 1 7v 1 8r 1 8z 1
71	6a 4 6h 4
710	77 4
71469	6r 4
716	6n 4
72	70 4
721	7b 4
724	6m 4
72922	6r 4
73	6f 4 74 4
733	ct 4
73421	8 4
74	6b 4
759	c5 4
76	7c 4 co 4
77	65 2 68 4 6c 4 6x 4 bh 4 bi 4 cu 2
77120	d 4 e 4
77558	6q 4
777	6 4
7777	s 2
77aa21f	4p 2 53 2 54 2 5f 2 5g 2
77ab01	8i 2 bb 2 bc 2 bi 2 ck 2 cl 2 cm 2 cn 2 co 2 cp 2 cq 2 cr 2 cs 2
78	6n 4 7a 4 7b 4
780	78 4
78827	bj 4
7c0d5e3	55 2 be 2 bf 2
8	4h 2 66 2 6a 4 6w 4 72 4 7y 8 8d 4 8e 4 8f 4 8g 4 8i 2 8j 2 9e 8 b5 4 bn 4 bo 4 c7 2 c8 2 cs 4
8 $	6a 1 6w 1 72 1
8 of	8d 1 8e 1 b5 1
8 week	7y 2 9e 1
80	6h 4
8072	6k 4
8080	4m 4
809	6p 4
81	6e 4 co 4
8120	ct 4
81266	6r 4
82	79 4
83	6j 4
84	c6 4
8425	6s 4
84459	6s 4
846	6k 4
85717	bk 4
863	6z 4
865	70 4
87	4b 4 4c 4 4d 4 4e 4 4f 4
87 $	4d 1 4e 1 4f 1
87250	bj 4
87654	6t 4
877	73 4
88	4w 4 4x 4 4y 4 68 4 6f 4 6p 4 cs 4 d7 4 d8 4 d9 4 ev 4 ew 4
881	ba 2
88123	5 4
8812cc0	55 2
8841	c 4 d 4 e 4
884201	f4 4 f8 4 fb 4 fc 4 fd 4
884201 $	f4 1 fb 1 fd 1
89	6l 4 6z 4
894	7a 4
9	2b 4 4x 4 50 4 58 2 5b 2 5o 4 66 2 68 4 6b 4 6f 4 7l 4 7m 4 7n 4 7s 4 7u 4 7v 4 8i 2 8j 2 8r 4 8s 4 8t 4 8u 4 8v 4 95 4 96 4 bu 2 bz 4 cc 4 cu 2 e7 4
9 $	50 1 7s 1 e7 1
9 in	7l 1 7v 1 8r 1 8s 1 8t 1 8u 1
90	1 4 3 4 b 4 69 4 6u 4 cy 4
90 day	1 1 3 1 b 1 cy 1
90210	5 4
908	6p 4
91	6c 4 6l 4 6m 4
9132	6k 4
92	6g 4 7b 4
92699	6t 4
93	78 4
94	6p 4 cw 4
945	75 4
95	6y 4 6z 4 bk 4
950	bj 4
96	6w 4
969	6u 4
97	6e 4
97085	6m 4
99	4h 2 6h 4 6o 4 b5 4
990	ct 4
99fe12ab	55 2 be 2 bf 2 bg 2
9a	7s 4
9b	cc 4
9be0d3	4n 4
9c0ffe	8i 2 bb 2 bc 2 bh 2 bi 2 ck 2 cl 2 cm 2 cn 2 co 2 cp 2 cq 2 cr 2 cs 2
9fceb02	4a 2 4p 2 4q 2 4r 2 4s 2 4t 2 4u 2 4v 2 4w 2 4x 2 4y 2 4z 2 50 2 51 2 52 2 53 2 54 2 56 2 57 2 5f 2 5g 2 5u 2
<branch>	4a 4 4g 4 4h c 4l 4 4m 4 4n 4 4o 8 52 4 58 8 59 c 5a 8 5b c 5e 4 5i 4 65 8 66 g 69 4 6x 4 70 4 7g 4 7n 4 8j 4 b2 4 b3 g b4 8 b6 4 b7 4 b8 4 b9 4 ba 8 bb c bc 4 bm 4 bn 4 bo 4 bq 8 br 4 bs 8 bt 4 bu c bw 4 bx 8 bz 8 c2 4 c6 4 c7 c cl 4 el c em 8 en 8 eo 4 f0 4
<commit>	4 4 5 4 6 4 c 4 d 4 e 4 g 4 h 8 4a 4 4h 8 4n 4 4p w 4q c 4r k 4s c 4t k 4u k 4v g 4w c 4x g 4y c 4z 8 50 g 51 8 52 k 53 o 54 g 55 10 56 c 57 g 5f k 5g g 5u c 6v 4 76 8 8i k ba 4 bb o bc o be k bf o bg g bh c bi g ck g cl g cm k cn k co k cp k cq g cr g cs g cy 4 d3 4 eu 4
<file>	p 4 1x 4 25 4 26 4 2a 8 2h 4 2i 4 2j 4 2k 4 2l 4 2s 4 2t 4 2u 4 34 4 3o 4 3r 4 48 4 49 4 4a g 4i 4 4l k 4m k 4o 4 4u 4 4v 4 52 c 53 k 5b 4 5c 8 5g c 5h 4 5i 4 5s 4 5u 4 6b 8 6j 4 6n 4 6o w 6p 8 6x o 6y w 72 4 74 4 7d 10 7e 4 7s 4 7t 4 al 4 ao 4 bc 4 c9 4 ck 8 cn 4 cr 4 cs 4 cy 4 et 8 eu 8
<folder>	2 8 3 c 4 4 5 4 6 4 34 4 3p 4 46 4 47 c 48 8 4g 4 4h 4 4i 4 4j 8 4l 8 4n 4 4o 4 4p 4 50 4 52 4 5c 4 5d 4 5g 4 5h 4 5i k 5j 4 5k 4 5l 4 5m 4 5n 4 5o 4 5p 4 5r g 5s 4 5v 4 5w 4 5x 4 5y 4 5z 4 60 4 61 4 62 4 63 4 64 4 66 4 6n 4 7e 4 7g 4 7i 4 7j 8 7k 8 7l 8 7o 4 7p 4 7q 4 ac 8 ad 8 af 8 ay 4 b1 4 ba 8 bb c bd 4 be 4 bu 4 f0 4
<issue>	4g 4 4h 4 65 4 66 4 ac 4 ba 4 bb 4 cp 4 cs 4 cu s cw 4
<project>	0 4 1 8 7 8 8 4 9 8 e 4 1g 4 1k 4 1q 4 1w 4 2t 8 2v 8 2y c 2z 4 38 4 3a 4 3e 4 3k 4 3l 8 3m 8 3n 8 3o 4 3p 8 3q c 3r 8 3s 8 3t 4 3u 8 3v g 3w c 3x c 3y 4 3z c 40 c 41 c 42 4 43 c 44 g 45 k 46 4 48 4 49 4 4i 4 4m c 4x 4 51 8 5f 4 6y 4 7s 4 8c 4 8w 4 8x 8 8y 8 8z 8 90 8 91 c 92 8 93 8 94 8 95 4 96 8 97 8 98 8 99 4 9a 4 9b 8 9c 4 9d 8 9e 8 9f 4 9g 8 9h 8 9i 4 9j 8 9k c 9l 8 9m 4 9n 8 9o 8 9p 8 9q 8 9r c 9s c 9t 8 9u c 9v 8 9w 8 9y c 9z 8 a0 8 a1 4 a2 8 a3 4 av 4 b1 4 b6 4 b7 8 b8 8 b9 4 bg 4 bh 4 bi 4 bm 4 bn 8 bo 4 bp 4 c0 c c1 8 c2 4 c3 c c4 8 c9 8 ck 4 cm 4 cn 4 co 4 cp 4 cs 4 ct 4 cv 8 d1 4 d2 4 d3 c d4 8 d5 8 d6 8 d7 4 d8 4 e8 4 e9 4 ec 4 ed 4
<repo>	46 8 47 4 49 4 5t 4 65 4 7i 4 a6 4 cg 4 d7 4 e0 8 e1 4 ey 4 ez 4
<tag>	4a 4 4h 4 4k 4 4l 4 4o 4 58 4 59 4 5a 4 5b 4 5h 4 5s 4 7d 4 7g 4 8h 4 8i c 8j o c7 g c8 c
<url>	s 4 8n 8 8p 4 8s 4 9w 4 9x 4 bg 4
^ a	a 1 4c 1 4l 1 4p 1 4q 1 ae 1 b9 1 d7 1 dy 1 ev 1 f2 1
^ abandon	6w 2 9c 1 9d 1 9e 1
^ abort	32 2 36 2 3e 2 6f 2 78 1
^ accept	6t 2 7k 2 dx 1
^ access	0 1 1 1 2 1 3 1 4 1 5 1 6 1 7 1 8 1 9 1 a 1 b 1 c 1 d 1 e 1 1j 1 3u 1 3x 1 d7 1
^ activat	3r 1 86 2 9l 2 fd 1
^ ad	1w 1 6n 1 6x 1
^ add	s 2 12 2 1z 1 22 1 3j 1 40 1 45 2 4m 2 4y 1 5o 3 5y 1 63 2 69 1 6j 2 74 2 7k 1 7s 2 82 1 88 1 8c 1 8f 2 8n 1 8x 2 94 2 9u 2 9w 1 a8 2 ad 2 as 2 b1 1 bi 1 bk 1 bm 2 bo 1 bq 2 bs 1 bx 2 c2 2 cb 2 cr 2 cy 2 d3 2 eb 2 ed 1 el 3 eu 2
^ address	df 1 dk 1 ee 1
^ adjust	90 1 97 1 ab 1 ap 1 az 1 bo 1
^ admin	f 1 g 1 h 1 i 1 j 1 k 1 l 1 m 1 n 1 o 1 p 1 q 1 r 1 s 1 t 1 u 1 v 1 w 1 x 1 y 1 z 1 10 1 11 1 12 1 13 1 14 1 15 1 16 1 17 1 18 1 19 1 1a 1 1b 1 1c 1 1d 1 1e 1 1f 1 1g 1 1h 1 1i 1 1j 1 1k 1 1l 1 1m 1 1n 1 1o 1 1p 1 1q 1 1r 1 1s 1 1t 1 1u 1 1v 1 1w 1 1x 1 1y 1 1z 1 20 1 21 1 22 1 23 1 24 1 25 1 26 1 27 1 28 1 29 1 2a 1 ff 1
^ after	f 1 5e 1 7x 1 9d 2
^ all	r 1 z 1 1r 1 1y 1 27 1 2e 1 2p 2 3b 1 3i 1 44 1 4g 1 5i 1 6a 1 6c 1 6h 1 6i 1 6m 1 8o 2 8x 1 9b 1 9l 1 a4 1 a5 1 ck 1 cl 1 cq 1 ds 1 e4 1 ef 2
^ allow	1g 1 1k 1 1n 1 7k 1 81 2 90 1 9h 2 9k 1 9p 1 b1 1 b4 2 b8 1 eg 1 em 2
^ alway	bm 1 bq 2
^ am	c5 1 f5 2 f9 1 fa 1
^ anna	20 1 2a 1 3y 1 bm 1 bo 1 bs 1 fj 1
^ anonymiz	25 1 26 2
^ answer	6p 2 bi 1
^ any	1h 1 4u 1 65 1 6c 1 6o 1 7s 1 a4 1
^ api	2 1 3 1 8 1 a 1 1p 1 93 1
^ application	2b 1 cv 2
^ apply	3r 1 6b 1 6t 1 du 1
^ approv	6e 2 76 1 dx 2
^ archiv	49 2 eh 1
^ are	0 1 f 2 l 1 r 1 16 2 1m 1 1w 1 2b 1 2f 1 2w 1 42 1 4u 1 5c 1 6n 1 6z 1 79 1 7i 1 7p 1 7x 1 80 1 89 1 8m 1 91 1 9o 1 ag 2 b0 2 b2 1 bt 1 ck 1 cx 1 dd 1 df 1 di 1 e4 1 e8 1 eq 1 ex 1 ey 1
^ as	4w 1 a6 1 dm 1 du 1 ev 1
^ ask	32 1 36 1 3e 1 4v 1 6p 2 74 2 du 2
^ assign	12 1 22 1 3r 1 73 1 74 1
^ attach	3r 2 4b 1 4f 1 5m 2 co 1
^ audit	0 1 2 1 a 1 3p 1 3x 1 55 1 5k 1 5x 1 62 1 7g 2 7j 1 7p 1 7r 1 8w 1 9b 1 9v 1 ac 1 aq 1 ar 1 aw 1 b2 1 b6 1 cx 1 d2 1 eq 1 et 1
^ auditor	3x 1 91 1 a5 1
^ authconfig	ar 1 as 1 at 1 au 1 av 1 aw 1 ax 1 ay 1 az 1
^ author	4p 2 5t 1 73 1
^ auto	7x 1 80 1 9g 1 aw 1 br 1
^ back	1t 1 7z 1 fi 1
^ befor	2 1 h 1 58 1 5j 1 6u 1 bu 1 d9 1
^ begin	eg 1 ff 1 fg 2 fh 2
^ bitbucket	18 1 23 1 2d 1 6z 1 f6 1
^ blast	d8 2 d9 2
^ block	6j 1 94 1 b1 1 b3 2 e4 1 el 2
^ bob	5v 1 61 1 9u 1
^ bot	0 1 2 1 3 1 23 1
^ branch	2d 2 4g 2 4h 2 7h 2 b2 3 b3 1 b4 1 b5 1 b6 2 b7 1 b8 2 b9 1 ba 2 bb 2 bc 2
^ bring	v 1 34 2 70 2 77 2 c6 1 f0 2
^ build	w 1 x 1 2b 2 2c 1 8n 1 9l 1 bd 3 be 3 bf 2 bg 1 cz 1 d4 2 en 1 eo 1
^ bulk	12 2 3s 2 5v 1 92 1 bd 1 cr 1 d7 2
^ bundl	5u 1 8c 1 9r 2
^ call	9 1 11 1 36 1 6f 1 8n 2 9w 1
^ can	h 1 q 2 25 1 2c 1 2f 1 3j 1 3l 1 42 2 47 1 4c 1 67 1 6z 1 7q 1 80 1 8p 1 99 1 9g 1 9x 1 b2 1 c5 1 d5 1 eh 1 ey 1 ff 1
^ cancel	32 1 36 1 5w 1 6d 1 6f 1 6w 1 78 2 br 1
^ candidat	14 2 3w 2 41 1 5z 1
^ cat	2l 1 7d 2
^ catch	6c 1 94 1 f0 2
^ chang	6 2 e 2 k 1 o 1 v 1 1a 1 1d 2 20 1 24 1 2a 2 3m 2 3o 1 49 1 4m 2 4n 1 4y 2 5g 1 5m 1 69 3 6y 1 76 1 7n 2 7v 1 88 1 8a 1 8f 1 8s 2 90 2 97 1 9n 1 9u 1 a0 1 ab 1 aj 2 ak 2 an 1 ap 3 av 2 az 1 bo 2 bs 3 bz 2 c4 2 cs 1 d1 2 d6 1 e9 1 ei 1 en 1 fg 2
^ check	5 1 25 1 2q 1 2s 1 30 2 39 2 42 1 4i 1 6g 1 6h 1 6m 1 6z 1 7o 1 7p 1 7x 1 80 1 84 1 8p 1 99 1 9x 1 ae 1 ag 1 c5 1 cd 1 de 2 dq 1 dw 1 f1 1 f5 1 f9 1 fa 1
^ checklist	bx 1 c1 1 c2 1 c3 1
^ checksum	dp 1 dq 1 dr 1
^ churn	52 2 6x 2
^ ci	1 1 2 1 1v 1 2c 1 bd 2 be 1 bf 1 bg 1 d1 1 d2 1 d6 1 el 2
^ clean	4 1 y 1 1x 1 3s 1 6k 1 7f 1 7l 1 7y 1 83 1 ba 2 c8 1 cm 1 dv 2 ep 2
^ clear	i 2 m 2 1b 2 4d 2 4q 1 4z 1 5p 1 78 1 7w 1 7z 1 83 1 9f 1 am 1 bv 1 c0 2 c9 1 cp 2 da 2
^ clon	q 1 3e 1 47 1 48 2 da 1 dc 2 dh 3 ex 1
^ clos	1x 1 3k 2 43 2 6s 2 6w 2 7y 2 9e 2
^ cod	44 1 5b 1 5c 1 6y 1 8c 1 9q 1 9r 1 b3 1 b4 1 b7 1 bm 1 bp 1 bq 2 bt 1 cd 1 cg 2 ci 2 ck 4 cl 1 cu 1
^ comment	4u 1 4v 1 6o 2 6p 2
^ commit	4m 2 4o 2 59 4 6t 3 6v 2 7g 1 8j 1 9i 1 9o 1 ac 1 ah 1 cc 1 cu 1 dz 1
^ company	o 1 20 1 a7 1 a8 1 a9 1 aa 1
^ compar	4i 1 5b 2 dp 2 dq 1
^ complet	2p 1 6m 2 70 2 7a 2 8o 1 f3 1 f4 1 fb 1 fc 1 fd 1
^ configur	1a 2 88 2 9n 2
^ confirm	f6 2 f7 1 f8 1 fc 2 fd 2
^ connect	8n 1 as 2 cv 1 du 1
^ content	4c 2 4l 1 dp 1 dq 1 dr 1 ea 1
^ convert	2y 2 69 1
^ copy	48 2 5j 1
^ correct	20 1 6s 1 aj 1 cs 1 dl 1
^ count	3g 2 44 1 52 1 5a 1 6i 1 8u 1 bd 1
^ creat	1 1 3 1 b 2 10 2 1z 2 2z 1 3j 1 45 2 46 1 4h 2 4m 1 66 1 6j 1 7f 1 8c 1 8i 1 9r 2 9w 1 bb 1 bx 1 c7 2 co 1 cs 1 ct 2
^ current	3c 1 4x 1 68 1
^ custom	1u 1 3p 1 93 2 94 1
^ cut	4 1 7 1 c 1 3y 1 4h 2 bb 1 c7 1 dj 1
^ dashboard	2d 1 2e 1 8v 1
^ data	l 1 26 2 2z 1 cn 1
^ deactivat	1x 1 3q 1 8s 1 9k 2 a0 2 ez 1
^ debug	2t 1 2v 1 8t 1 a1 1
^ declin	65 1 6w 1 dy 2
^ decommission	t 1 3k 2 dj 1
^ default	n 1 1n 1 1p 1 42 1 43 1 4i 1 5d 1 6u 1 bm 1 bn 1 bo 1 bp 2 bq 1 br 1 bs 2 bt 2 bu 1 bv 1 bw 2 bx 1 by 1 bz 1 c0 1 c1 2 c2 1 c3 1 c4 2
^ definition	bx 1 c1 1 c2 1
^ delet	4 1 7 1 c 2 i 1 y 1 18 1 1x 1 2i 1 3k 1 4b 3 4d 2 4q 2 4w 2 4z 2 61 1 67 1 6k 2 6q 2 83 2 8d 2 8q 2 8y 2 95 2 9s 1 9y 1 a9 1 af 1 at 1 ba 2 bh 1 bj 1 br 1 bv 1 by 2 c0 1 c3 1 c8 2 c9 1 cc 2 cg 1 cm 2 cp 2 cz 1 dv 2 em 2 ep 1 es 2 ev 2
^ delivery	8u 1 a2 2
^ deploy	2k 1 51 1 cx 1 d1 1 d2 1 d3 2 d5 1
^ deprecat	11 1 15 1 21 2 4i 1 4j 1 72 1 7q 1
^ detach	3q 2 5l 2
^ detail	5 1 8 1 d 1 u 1 2j 1 7m 1 7u 1 8r 2 8z 1 96 1 b5 2 b9 1 ce 1 dk 2 dw 2 ew 1
^ detect	7s 1 94 2 a8 1
^ diagnostic	w 1 x 2
^ did	l 1 1o 1 2d 1 2s 1 2w 1 31 1 35 1 3a 1 3d 1 4g 1 4r 2 4t 3 4u 1 50 1 59 1 6c 1 6n 1 6o 1 73 1 79 1 7r 1 84 1 8t 1 8w 1 a1 1 ao 1 aw 1 bc 1 be 1 bf 2 cf 1 cl 1 cn 2 df 1 dt 1
^ diff	53 2 5b 2 5f 1 6y 2
^ disabl	v 2 1n 1 3q 1 81 1 85 2 9k 2 av 2 b1 2 fi 2 fj 1
^ discard	78 1 83 1 dv 1
^ disconnect	8q 2 at 2 dj 1
^ dissolv	y 1 8d 2
^ do	a 1 j 1 16 1 2o 1 2q 1 5d 1 6f 1 6v 1 6z 1 71 1 89 1 8b 1 93 1 a7 1 aq 1 ar 1 dy 1 eo 1 f5 1 f9 1 fa 1
^ doe	2 1 5 1 d 1 h 1 19 1 1f 1 1j 1 1r 1 1u 1 2b 1 2c 2 2f 1 2q 1 2w 1 2y 1 3l 1 3p 1 3u 1 3z 1 42 1 47 1 58 1 5h 1 5j 1 5n 1 5s 1 5x 1 60 1 65 1 6a 1 6g 1 6n 2 6z 1 7e 1 7p 1 7r 1 7x 1 80 1 89 1 8g 1 8h 1 8j 2 8m 1 8o 1 8r 1 91 1 99 1 9d 1 9j 1 9v 1 9z 1 ag 2 ax 1 b5 1 bt 1 bw 1 cd 1 cw 1 d0 1 d2 1 d8 1 d9 1 dg 1 dr 1 e2 1 e8 1 ey 1 f9 2
^ don	6f 1 92 1 ae 1 fb 1 fc 1 fd 1
^ downgrad	6 1 9 1 1g 1 5y 1 63 1 d1 1 d6 1
^ download	p 1 x 1 2m 1 3n 2 4a 2 4c 2 7d 2
^ drop	y 1 15 1 1t 1 3k 2 46 2 5p 1 6d 1 6k 1 72 1 75 1 78 1 7t 1 7w 1 7z 1 8a 1 8d 1 8y 1 95 2 9c 1 9f 1 9k 1 9s 1 9u 1 9y 1 a9 2 af 1 am 1 at 2 b8 2 ba 2 bj 1 bn 2 br 1 by 2 c0 1 c3 2 c8 1 cc 1 cm 2 cp 1 em 2 ep 1 ev 1
^ dry	30 2 39 2 9x 1
^ dump	2z 2 87 1
^ edit	9 1 2k 1 3m 1 4y 1 6s 1 7n 2 7v 1 8f 1 90 1 97 2 9u 1 a0 1 ab 1 av 1 bo 1 c4 1 en 1
^ effectiv	3x 1 60 1 de 1
^ elasticsearch	cg 1 ch 1 ci 1 cj 1
^ elevat	f6 1 f7 1 f8 1
^ empty	bv 1 c0 1 cp 1
^ enabl	1q 1 2x 2 3r 1 5m 1 7y 1 81 1 86 2 9h 2 9l 2 ah 1 ez 1 fh 1
^ end	15 1 1t 1 29 1 7o 2 ef 1
^ enforc	g 1 3r 1 9a 1 az 1 fb 1
^ enter	17 1 f6 2
^ entry	4k 2 5q 1 5r 1 e2 1
^ eras	2i 2 4b 1 67 1 6q 2 c8 1 cc 1
^ error	33 2 37 2 3f 2 8u 1
^ every	5i 1 7i 1 8o 1 bq 1 bx 1
^ everyon	1g 1 3x 3 43 1 5e 1 60 2
^ everyth	2e 2 2r 2 44 1 5f 1 5i 1 65 1 6a 1 6c 1 9b 1 e6 1
^ exception	8w 1 b0 1 b6 1
^ exclud	5l 1 7k 1 7q 1 91 1 92 2 a6 1 ec 1
^ exempt	1s 1 1u 1 1v 2 92 1 a6 1 b1 1 en 1
^ explain	53 1 5f 1 6a 1 6y 1
^ export	1y 2 2z 1 4a 2 5u 1 6b 1
^ extend	bx 1 eb 2 en 1
^ fail	3a 1 3g 1 6z 1 e5 1
^ failur	8v 1 a2 2
^ fals	7j 1 7k 2 8w 2 8x 1 8z 1 cp 1
^ fast	1m 1 1n 1 70 1 8a 1 9o 1 9p 1
^ featur	2c 1 2f 1 4g 1
^ feedback	4u 1 4v 1 6o 1
^ fetch	2m 1 3n 1 4c 1 6r 1 ae 1 f0 1
^ fil	4n 2 4t 2 58 3 5h 1 5i 1 6b 1 6n 1 7d 1 ct 2
^ find	1h 1 1l 1 1o 1 1y 1 28 1 2g 2 2r 2 3b 1 3i 1 3w 1 3x 1 41 1 4g 1 55 1 5h 2 5t 1 5z 1 64 1 7i 1 7r 1 7s 1 8b 1 9v 1 a4 1 a8 1 ai 1 bc 1 bp 1 cq 2 cv 1 cx 1 do 1 et 1
^ fingerprint	ac 1 ca 1 d5 1 ew 1
^ finish	35 1 7a 2 ef 2 f3 1 f4 1 fb 3 fc 1 fd 2
^ fir	1x 1 3y 1 8p 1
^ fix	20 1 2k 1 4m 1 4y 2 69 1 6s 1 7v 1 90 2 97 2 ab 2 bz 1 cg 1
^ follow	57 2 7c 2 8l 2 ct 1 ez 1
^ forbid	g 2 49 1 81 1 8a 2 9h 1 b1 2 b3 1 b7 1
^ forc	g 1 99 1 9a 2 9l 1 9p 1 az 1
^ forget	m 2 18 1 1b 1 4d 1 78 1 7z 1 9c 1 9f 2 c9 1 da 1
^ fork	48 2 54 2 71 1 7i 1 ey 2
^ format	2y 1 6b 2
^ fre	1i 2 3q 1 75 1 ec 1
^ freez	b3 2 b7 2 b8 1 eh 1
^ from	o 1 1c 2 1d 1 55 1 7s 1 db 1 ds 2 et 1
^ full	4p 1 5b 1 5f 1 5h 1 60 1 6a 1 7d 1 8u 1 al 2 dq 1 e6 1
^ gdpr	25 2 26 2
^ generat	1 1 3 1 b 2
^ get	c 1 p 1 w 1 y 1 1x 1 38 1 3k 1 46 2 4c 1 4q 1 4z 1 57 1 67 1 6o 1 74 1 77 1 7c 1 7e 1 7w 1 83 1 8d 1 8l 1 8q 1 9s 1 at 1 ba 1 bn 1 br 1 c8 1 cm 1 d0 1 f2 1 f3 1 fg 1
^ git	n 1 r 1 23 1 45 1 47 1 4g 1 4h 2 4l 2 4n 1 4o 2 4p 2 4t 2 52 1 53 1 54 1 58 1 59 2 5a 1 5b 2 5f 4 5g 2 5h 2 5u 3 8h 1 8j 1 b0 1 ba 2 bb 1 bc 2 c5 1 c6 1 c7 2 c8 3 et 1 eu 1 ex 1
^ giv	3 1 6 1 9 1 b 1 e 1 h 1 1s 2 1v 2 22 2 2a 1 2p 1 3v 4 40 2 44 1 4a 1 4g 1 4n 1 5a 1 5f 1 5h 2 5y 2 63 2 68 1 6b 1 6c 1 6e 2 6h 1 7e 1 7u 1 7y 1 98 1 9e 1 an 1 bk 1 cq 1 cy 1 d3 1 eu 1 fe 1 fh 1
^ global	f 1 1f 1 1j 1 1k 1 1m 1 1n 1 a7 1 a9 1 ab 1
^ go	7w 1 am 1 e5 1 ff 1
^ gpg	c9 1 ca 1 cb 1 cc 1
^ grant	1k 2 3v 1 40 1 43 1
^ green	4r 1 bd 1 bf 1 bg 1
^ group	11 1 15 1 1e 1 1f 1 1h 3 27 3 28 4 2g 2 3t 1 3u 1 3w 3 5x 2 5z 3 8g 1 9q 1
^ ha	n 1 u 1 4e 1 68 1 6g 1 6l 1 73 1 7p 1 80 1 a3 1 bc 1 cf 1 cu 1
^ halt	3e 2 6f 1
^ hid	3m 1 aq 2 az 2
^ history	3b 2 4o 1 6c 2
^ hook	2h 1 2i 1 2j 1 2k 1 2l 1 2m 1 3p 1 4s 1 5k 2 5m 1 82 1 87 1 88 1 8n 1 9w 1 du 1
^ how	0 1 2 1 a 1 f 1 l 2 r 1 13 1 16 2 1p 3 1q 1 1u 2 2o 4 2r 1 2s 1 2u 2 2y 2 30 1 31 2 35 2 39 1 3c 4 3g 3 3i 1 3x 1 44 1 4g 1 4k 1 4l 1 4o 1 4r 2 4t 1 52 2 53 1 59 2 5a 3 5b 1 5c 1 5g 1 5h 1 5i 1 5j 1 5n 2 5t 1 68 1 6b 1 6i 2 6n 1 6v 1 6x 2 6y 1 71 1 73 1 7e 1 7x 1 87 2 89 2 8h 1 8u 3 9d 1 9m 3 9o 1 a2 2 a5 1 au 1 ax 1 ay 1 bd 1 be 2 bp 1 ce 2 cn 1 df 2 dn 4 e3 3 ea 1 et 1 f5 1
^ http	0 1 2 1 9v 1 9w 1 9z 1
^ i	1 1 2 1 3 1 5 1 b 1 c 1 k 1 p 1 2g 1 2h 1 3h 1 3n 1 45 1 47 1 48 2 4a 1 4h 1 4j 1 4w 1 4x 1 54 1 56 2 57 1 5d 1 5h 1 5o 1 5t 1 5u 1 60 1 63 1 66 1 67 1 6a 1 6b 1 6d 2 6e 1 6f 1 6j 1 6l 1 6m 1 6q 1 6r 1 6u 1 6w 1 72 1 75 1 76 1 77 1 78 1 7a 1 7b 2 7c 2 7d 1 7r 1 81 1 82 1 87 1 8b 1 8c 1 8i 1 8k 2 8l 2 8z 1 aj 2 ak 1 am 1 an 1 ap 1 aq 1 bb 1 bh 1 bj 1 bk 1 bq 1 bu 1 c8 1 c9 1 cb 1 da 1 dc 1 eg 1 es 1 eu 1 ev 1 f2 1 f7 1 fb 1 fc 1 fd 2 fe 1 fg 1 fh 1 fi 1
^ id	r 1 bt 1 di 1 dz 1 ea 2 eo 1
^ ignor	6a 1 7j 1 7k 1 8x 2
^ in	3i 1 a3 1 cu 1
^ inactivity	9c 1 9d 1 9e 1
^ inbox	2n 1 2o 2
^ index	cd 1 ce 1 cf 1 cg 1 ch 2 ci 1 cj 2
^ individual	3z 1 62 1 64 1
^ inherit	3x 1 7z 1 8o 1
^ initial	n 1 o 1 dn 2
^ inlin	6o 1 6p 1 ck 1
^ insight	ck 1 cl 1 cm 1 cn 1 co 1 cp 1 cq 1 cr 1 cs 1
^ install	p 1 17 2 2h 2 82 1 9i 1
^ instanc	1m 1 eh 1 ej 1
^ integration	8m 1 9v 1 9w 1
^ interrupt	32 1 36 1 3e 1
^ invalidat	4 1 7 2 c 1
^ invit	1z 1 40 1 63 1 74 2
^ is	5 1 8 1 f 1 j 2 n 1 q 1 r 1 u 2 z 1 13 1 16 1 1c 1 1m 1 1p 1 1u 1 1w 1 25 1 2b 2 2e 1 2f 2 2g 1 2o 1 2p 1 2q 3 2s 2 2u 1 2w 2 2y 1 31 2 35 1 3c 2 3d 1 3l 1 3u 1 3w 1 41 1 42 2 44 1 47 3 4e 1 4g 2 4i 1 4k 2 4l 1 4p 1 4r 2 50 3 54 1 55 1 59 1 5a 1 5c 1 5d 1 5j 1 5k 1 5n 1 5q 1 5s 1 5x 1 5z 1 64 1 65 1 68 1 6g 2 6l 1 6r 1 6v 1 6x 1 6y 1 6z 2 73 1 7e 1 7h 1 7j 1 7m 1 7p 3 7u 1 7x 1 80 2 82 2 84 2 89 2 8b 1 8e 2 8j 1 8m 2 8p 2 8r 2 8u 1 8v 2 99 2 9d 1 9g 1 9j 4 9o 2 9q 1 9t 1 9x 2 9z 1 a2 1 a3 1 ac 1 ag 1 ai 1 al 3 ao 1 ax 2 ay 2 b0 1 b2 2 b5 2 b6 1 bc 2 be 2 bw 1 c5 2 ca 1 cd 3 cf 3 ci 1 cj 2 cl 1 cv 1 cw 1 cx 1 d8 1 db 1 dd 1 dh 2 dk 2 dn 1 dr 1 ds 1 dt 1 e0 1 e1 2 e3 1 e5 1 e6 1 e8 1 ea 1 ee 1 ej 1 eo 3 et 1 ex 2 ey 2 f5 1 f9 3 fa 3
^ issu	1 1 b 1 cv 1 cw 1
^ jdo	1k 1 1x 1 22 1 23 1 24 1 29 1 am 1 fj 1
^ jenkin	4r 1 8m 1 8q 1 9v 1 9z 1 a0 1 bf 1
^ jira	9n 1 ct 1 cu 1 cv 2 cw 3
^ join	s 2 11 1
^ just	2o 1 4t 1 aw 1 bl 1 cf 1 e8 1
^ keep	57 1 7c 2 8l 1 ez 2
^ key	f 1 g 1 3l 1 ao 1 ca 1 cx 1 cy 1 cz 1 d0 1 d1 2 d2 1 d3 1 d4 1 d5 1 d6 1 d7 1 d8 1 d9 1 eq 1 er 1 et 1
^ keyword	2p 1 5n 2
^ kick	1x 1 29 1 38 1 3s 1 3t 1 3y 1 61 2 6h 1 ch 2 d4 1
^ kill	4 1 8d 1 9y 1
^ label	2p 1 2q 1 2r 1 5n 1 5o 1 8i 2 et 1
^ last	8 1 3h 1 54 1 5q 1 5r 1 8t 2 a1 1 cd 1 fb 1 fc 1 fd 1
^ latest	4o 1 8h 2 8t 1
^ ldap	1w 1 2g 1 3u 1
^ leak	7v 1 96 1 a5 1 d7 1
^ leav	29 2 4v 2 6j 1 6p 2 7b 1 8g 1 ef 1
^ legacy	11 1 21 1 72 1
^ let	e 1 1g 2 1k 1 22 1 3r 1 3v 2 40 2 43 1 4l 1 5b 1 5m 1 5y 2 63 2 79 1 7c 1 81 2 85 1 8a 1 8x 1 98 2 ah 1 as 1 az 1 b4 1 ch 1 cy 2 d1 1 d3 2 d6 2 dx 2 ei 1 ek 1 eu 1 ez 1
^ lgtm	6e 2 76 1
^ licens	1g 1 1k 1 41 1 5s 1 64 2
^ lift	1v 1 23 1 7o 1 98 1 b4 2 b8 1
^ lik	5q 1 bi 2 bk 2
^ limit	8s 1 97 1 bz 1 c4 1 e7 1
^ lin	52 2 5a 1 6o 2 6x 2 6y 1
^ linear	9o 1 9p 2 c6 1
^ link	4r 1 68 1 6r 1 cn 1
^ list	0 1 2 1 a 1 l 1 1f 1 1j 1 1r 1 1y 1 2e 1 2g 1 30 1 39 1 3i 1 3u 1 44 1 4k 1 4l 1 4n 1 4t 1 58 1 5h 1 5i 1 5k 1 5t 1 5x 1 62 1 65 1 6i 1 6n 2 6o 1 6v 1 73 1 7g 1 7h 1 7j 1 7r 1 82 1 8b 1 8h 1 8m 1 9b 1 9i 1 9q 1 9v 1 a4 1 ai 1 ar 1 aw 1 b2 1 bf 2 bt 1 bw 1 ca 1 ci 1 ck 1 cl 1 cq 1 cu 1 cw 1 cx 1 d2 1 d9 1 di 1 dz 1 ea 1 eo 1 eq 1 et 1 ey 1
^ load	34 2 f2 1
^ lock	23 1 24 1 43 1 9a 2 b3 2 b6 2 b7 2 e0 1 es 1 fj 1
^ log	w 1 x 2 2s 1 2t 1 2u 1 2v 2 2w 1 2x 1 3f 1 51 1 6v 1 ct 1 f1 2 f3 1 f4 1
^ look	5 2 8 2 d 2 2q 1 3l 1 41 1 4l 1 4p 2 50 1 6e 1 6l 1 7m 2 7u 1 84 1 8e 1 8j 1 8r 1 8z 1 aa 1 ai 1 al 1 d0 2 d5 1 ew 2
^ loosen	1q 1 7v 1 ei 1 en 1
^ lost	ev 1 f3 1 fe 1 fj 1
^ ls	4k 2 4l 1
^ machin	1 1 cx 1 cy 1 d2 1 d3 1 d5 1
^ mail	19 1 1a 1 1d 1 5u 1 8l 1
^ maintenanc	i 1 j 1 k 1 16 1
^ mak	1 1 6 2 b 1 c 1 e 2 g 1 o 1 10 2 1g 2 1k 3 1n 1 1z 1 2x 1 3m 3 3v 2 40 2 45 1 48 2 49 3 4h 1 57 1 5e 1 5m 1 5y 1 63 2 66 1 67 1 6j 1 6s 1 7a 1 7k 1 7v 1 88 1 8a 1 8c 1 8l 1 8p 1 94 1 9a 2 9p 1 9r 1 9x 1 a8 1 b3 1 b7 1 bb 1 bq 1 bz 1 c2 1 c7 1 co 1 ct 1 d1 2 d6 1 dc 1 ed 1 el 1
^ mandatory	99 1 9b 1 bm 1 bp 1 bq 1 bu 1
^ mark	4s 2 51 1 5o 1 69 1 6m 1 6s 2 76 1 7q 1 8i 2 a6 1 bg 2 c7 1 cr 2
^ may	5s 2 80 2 9g 1 9o 1 ay 1 d0 2 d5 1 dd 1 f5 1
^ member	13 1 3z 2 8g 1 ai 1
^ merg	1m 1 65 1 70 4 81 1 89 1 9f 1 9g 3 9h 3 9i 1 9j 1 9k 1 9m 1 9n 1 9o 3 9p 2 eo 1 f0 1
^ mesh	q 2 r 1 v 1
^ messag	k 1 33 1 37 2 3f 1
^ metadata	2j 1 3l 1 dq 1
^ migrat	2z 1 34 1 38 1
^ migration	2z 1 30 1 31 1 32 1 33 1 34 1 35 1 36 1 37 1 38 1 39 1 3a 2 3b 1 3c 1 3d 1 3e 1 3f 1 3g 1
^ minimum	f 1 g 1 89 2 8a 1 9n 1
^ mirror	da 1 db 1 dc 1 dd 1 de 2 df 1 dg 3 dh 1 di 2 dj 1 dk 1 dl 2 dm 1 dn 1 do 2 dp 1 dq 1 dr 2 ds 2 dt 1 du 1 dv 1 dw 1 dx 1 dy 1 dz 2 e0 1 e1 1 e2 2 e3 2 e4 1 e5 1 e6 2 e7 2 e8 2 e9 3 ea 1 eb 1 ec 1 ed 1 ee 1 ef 1 eg 1
^ mor	2t 2 2v 1 bs 1
^ most	5q 1 5r 1 a1 1
^ mov	2z 2 38 2 49 2 8s 1
^ must	6j 1 89 1 c4 1
^ mut	7b 2 8k 2
^ my	a 1 b 1 c 1 e 1 2e 1 2n 3 3h 1 4w 1 4y 1 5k 1 76 1 79 1 7f 1 7p 1 7x 1 9d 1 aj 1 ak 1 an 1 ao 1 b2 1 c6 1 cc 1 db 2 eo 1 es 1 et 1 ex 1 ez 1 f0 1 fe 1 fg 1
^ nam	2g 1 2j 2 4n 1 58 1 5d 1 5t 1 62 1 6n 1 7h 2 7j 1 do 1
^ narrow	7n 1 90 1 bs 1
^ nearest	db 1 dh 1 ds 1
^ new	1 1 3 1 b 2 10 1 17 1 1d 1 1z 2 20 1 22 1 24 1 2a 2 2h 1 2k 1 3j 2 3m 1 3o 1 40 2 45 2 4h 1 5e 1 63 1 66 1 6j 1 7e 1 7s 2 8c 2 8f 1 8i 1 94 2 9r 2 a8 1 ad 1 ak 2 an 1 as 1 av 1 bb 2 bm 1 bq 1 bx 1 cb 1 cy 1 e9 1 er 2 eu 1 f2 1 fc 2 fe 1 fg 1
^ newest	5q 1 5r 2 6v 1 bf 1
^ no	i 1 1b 2 1c 1 1d 1 3q 1 3y 1 43 2 56 2 75 1 7b 2 7l 2 7q 1 7w 1 8a 2 8k 1 92 1 98 1 9h 1 9k 1 9p 2 am 1 az 1 b3 1 b7 2 bh 1 bj 1 bn 2 br 2 bv 1 c0 2 c9 1 cz 1 da 1 el 2 f3 1 fi 1
^ nobody	y 1 17 1 19 1 6w 1 74 1 81 1 b2 1 b3 2 b6 1 b7 1 bn 1 by 1
^ nod	l 1 x 1 df 1
^ not	4e 1 4v 1 51 1 6p 1
^ notify	57 1 8l 1 8n 2 9w 2 dm 1
^ number	2o 2 52 1 5a 1 8u 1 be 1 e3 1
^ numeric	3l 1 al 1 do 1
^ offboard	1x 1 3s 1 3t 1 3y 1 61 2
^ oidc	ar 1 as 1 at 1 au 1
^ okta	ar 1 as 1 au 1 av 1
^ old	7 1 11 2 15 2 21 2 2i 1 4i 1 72 1 9e 1 eq 1
^ onboard	12 1 1z 1 22 1 3v 2 40 2
^ one	5 1 8 1 d 1 u 1 1u 1 3l 1 47 1 4p 1 4r 1 4x 1 50 1 5v 1 68 1 6l 1 6r 1 7m 1 7u 1 84 1 8e 1 8j 1 8r 1 8v 1 8z 1 96 1 9j 2 9t 2 9w 1 9z 1 a3 1 aa 1 al 1 au 1 b5 1 b9 1 c3 1 cn 2 d0 1 d5 1 dk 1 do 1 dr 1 dw 1 ed 1 ew 1 f4 1 f8 1
^ only	g 1 4o 1 5g 1 8a 1 b7 1 cf 1 ei 1 ek 2
^ open	3j 1 3m 1 42 1 43 2 4c 1 4h 1 5s 1 66 2 6l 1 7d 2 7m 1 7u 1 8e 1 9t 1 bb 1 cg 1 ch 1 ci 1 cj 1 cn 1 ct 2 f1 1
^ opt	91 1 92 2 a6 1 fh 1 fi 1
^ other	7i 1 bs 1 en 1
^ our	1 1 3 1 6 1 15 1 2r 1 3m 1 3o 1 4f 1 4j 1 4n 1 4s 1 4z 1 51 1 5y 1 72 1 7g 1 7n 1 7q 1 8d 1 8h 1 8s 1 95 1 97 1 9y 1 bg 1 co 1 cr 1 cy 1 d3 1 em 1
^ overview	z 1 1r 1 3b 1 3i 2 9b 2 9i 1 a3 1 e4 1 e5 1
^ overwrit	4f 1 cs 1 e7 1
^ patch	5f 1 5g 1 5u 2 6b 2
^ path	4n 1 58 1 5h 1 5i 2
^ paus	85 1 8s 1 a0 2
^ pend	dt 2 e2 1
^ peopl	13 1 14 1 1j 1 1l 2 41 2 5t 2 62 1 64 1 8a 1 9t 1 ai 1 aw 1 b3 1 b8 1 c0 1 el 1
^ percent	31 1 35 2 3d 1 dn 2
^ personal	a 1 3z 1 40 1 a4 1
^ pick	3w 1 5e 1 5t 1 64 1 dc 1
^ ping	q 1 8p 2 9x 2
^ point	1a 1 5e 1 69 1 a0 1
^ policy	b6 1 b7 1 eh 1 ei 1 ej 1 ek 1
^ pool	9q 1 9r 1 9t 1
^ post	4s 2 4u 1 5m 1 6p 1 8n 2 9w 1 bg 2 co 1 cr 2
^ pr	2e 2 55 2 5e 1 65 4 67 1 6c 1 6f 1 6h 1 9h 1 bm 1 bq 1 bw 1 by 1 c1 1 c2 1 em 1
^ pre	3p 1 3q 1 5k 1
^ prepar	2e 1 4h 1 eg 1
^ profil	20 1 3h 1 al 1
^ project	0 1 3i 3 3j 1 3k 1 3l 1 3m 1 3n 2 3o 2 3p 2 3q 1 3r 1 3s 1 3t 1 3u 1 3v 1 3w 1 3x 1 3y 1 3z 1 40 1 41 1 42 1 43 1 44 1 45 1 4k 1 8w 1 8x 1 8y 1 8z 1 90 1 91 1 92 1 93 2 94 1 95 2 96 1 97 1 98 1 99 1 9a 1 9b 1 9c 2 9d 1 9e 1 9f 1 9g 2 9h 1 9i 1 9j 1 9k 1 9l 1 9m 1 9n 1 9o 1 9p 1 9q 1 9r 1 9s 2 9t 1 9u 1 9v 1 9w 1 9x 1 9y 1 9z 1 a0 2 a1 2 a2 1 a3 1 bo 1 bp 1 d8 3 do 1
^ promot	1k 1 3v 2 63 1
^ propos	66 2 6u 1
^ protect	b2 1 b3 2 b6 1 b7 2 b9 1 ek 1 fh 1
^ publish	3m 1 4s 1 7a 2 co 2 cr 1
^ pull	2d 1 2e 2 2n 2 55 1 65 2 66 1 67 1 68 1 69 1 6a 1 6b 2 6c 1 6d 1 6e 1 6f 1 6g 1 6h 1 6i 1 6j 1 6k 1 6l 1 6m 1 6n 1 6o 1 6p 1 6q 1 6r 1 6s 1 6t 1 6u 1 6v 1 6w 1 6x 1 6y 1 6z 1 70 1 71 1 72 1 73 1 74 1 75 1 76 1 77 1 78 1 79 1 7a 1 7b 1 7c 1 89 1 bj 1 bk 1 c2 1 c6 1 f0 1
^ purg	4b 1 67 1 bv 1 c9 1 ep 2
^ push	3p 1 4m 1 7g 3 85 1 9i 1 9k 1 9l 1 9w 1 b6 1 b7 1 b9 1 co 1 cr 1
^ put	k 1 v 1 11 2 12 2 21 1 22 1 2t 1 49 1 4f 1 57 1 5o 2 66 1 69 1 6e 1 6j 1 6m 2 6t 1 74 2 86 1 8f 1 8i 1 9a 1 bi 1 bk 1 bm 1 bx 1 bz 1 c2 1 c6 1 cb 1 cs 1 eb 1 eg 1
^ quality	9i 1 9l 1 9m 1 9n 1 cl 2
^ queu	3c 1 3g 1 ce 1 e3 1
^ quick	2b 1 8v 1 a3 1
^ rais	1q 1 1s 1 1v 1 2v 1 5y 1 66 2 88 1 9n 1 ct 2 f6 1 f8 1
^ raw	5f 2 5g 2
^ re	6h 1 86 1 er 2 f6 1 f7 1 f8 1
^ react	bi 2 bk 2
^ read	2l 1 33 1 4e 1 4u 1 4x 2 63 1 68 1 6a 1 6c 1 6l 2 6r 1 7d 1 7u 1 87 1 ao 1 cy 1 d0 1 d6 1 eh 1 ei 1
^ record	4f 1 4s 1 51 2 76 1 dl 1
^ regex	7r 1 8z 1 93 1 96 1 aa 1
^ register	s 2 1z 1 2h 2 8n 1 cb 2 cy 2 d3 2 dl 1 du 1 eu 2
^ reject	2h 1 6w 2 82 1 9i 1 9l 1
^ releas	2b 1 2f 1 51 1 59 1 8h 1 98 1 c7 2
^ remark	4u 2 4v 1 6o 1
^ remind	bx 1 c2 2
^ remov	4 1 i 2 m 1 t 2 y 2 18 2 1b 1 1i 1 1t 3 1x 1 26 1 29 1 2i 2 3k 2 3t 2 3y 1 46 1 4b 2 4d 1 4q 2 4w 2 4z 2 5l 1 5p 2 5v 1 67 1 6d 1 6k 2 6q 1 72 1 75 1 7l 3 7t 2 7z 1 83 1 8k 1 8q 2 8y 1 95 1 9c 2 9f 1 9s 2 9y 2 a9 2 af 2 am 3 at 2 b4 1 b8 1 ba 2 bh 1 bj 2 bn 2 br 1 bv 2 by 1 c0 1 c3 2 c8 1 c9 2 cc 2 cm 2 cp 1 cz 2 d4 2 d7 1 dj 1 dv 1 es 2 ev 1 fi 1 fj 1
^ renam	6 2 9 1 e 2 v 1 2a 1 2k 1 3m 1 49 1 7n 1 7v 1 8f 2 8s 1 90 1 97 1 9u 2 ab 1 av 1
^ renew	17 2 av 1
^ reopen	6s 2 77 2
^ replac	17 1 26 1 2k 2 4m 1 4y 1 6s 1 an 1 bo 1 bs 1 co 1 cs 1 er 1 fe 1
^ replica	di 1 dl 1 ds 1 dt 1 e6 1 e7 1
^ replicat	e8 1 e9 1 eb 2 ed 1
^ replication	dg 1 dz 1 e1 2 e2 1 e5 1
^ reply	1b 1 4v 1 4x 1 6p 1 6r 1
^ repo	4 1 2q 1 2r 2 3h 1 44 2 46 1 47 2 48 1 49 1 4a 1 4b 1 4c 1 4d 1 4e 1 4f 1 4g 1 4h 1 4i 1 4j 1 4k 1 4l 1 4m 1 4n 1 4o 1 4p 1 4q 1 4r 1 4s 1 4t 1 4u 1 4v 1 4w 1 4x 1 4y 1 4z 1 50 1 51 1 52 1 53 1 54 1 55 1 56 1 57 1 58 1 59 1 5a 1 5b 1 5c 1 5d 1 5e 1 5f 1 5g 1 5h 1 5i 1 5j 1 5k 1 5l 1 5m 1 5n 1 5o 1 5p 2 5q 1 5r 1 5s 1 5t 1 5u 1 5v 1 5w 1 5x 1 5y 1 5z 1 60 1 61 1 62 1 63 1 64 1 7d 1 7e 1 7f 2 7g 1 7h 1 7i 1 7j 1 7k 1 7l 1 7m 1 7n 1 7o 1 7p 1 7q 1 7r 1 7s 1 7t 2 7u 1 7v 1 7w 1 7x 1 7y 1 7z 2 80 1 81 1 82 1 83 1 84 1 85 1 86 1 87 1 88 1 89 1 8a 1 8b 1 8c 1 8d 1 8e 1 8f 1 8g 1 8h 1 8i 1 8j 1 8k 1 8l 1 8m 1 8n 1 8o 1 8p 1 8q 1 8r 1 8s 1 8t 1 8u 1 8v 1 91 1 98 1 a4 2 a5 1 bh 1 bi 1 d9 2 dg 1 dp 1 dz 1 e0 1 ek 1
^ report	4s 2 51 1 bg 3 bl 1 co 2 dm 2
^ repository	2r 2 3a 2 3h 1 44 1 7f 1 7i 1 91 2 9a 1 9i 1 a4 1 a5 1 ci 2 d9 1 dg 1 dp 1 dq 1 e2 1
^ request	1q 1 6j 1 74 2 76 2 dt 1
^ requir	4s 1 86 1 8a 3 9i 1 9l 2 9n 1 bo 1 el 3 em 1 en 2 eo 1 fb 1 ff 1
^ reset	m 1 1n 1 1t 1 23 1 24 2 4d 1 76 1 7w 1 7z 1 83 1 9c 2 9f 2 9p 1 ak 1 am 1 da 1 f0 1 fj 1
^ resolv	6m 1 6s 1 8j 1 ai 1 do 2 dr 2
^ restor	34 2 77 1 bb 1
^ restrict	ab 1 e9 1 ei 2 ek 1
^ result	3g 1 4r 1 cn 1
^ retir	95 1 d4 1 d7 1
^ review	2n 1 5b 1 5f 1 6a 1 6c 1 73 1 8b 1 9q 1
^ reviewer	72 1 73 1 8b 1 8f 1 9q 1 bm 1
^ revok	4 2 7 2 c 2 1e 2 1i 2 3s 2 3t 1 3y 2 5v 2 5w 2 61 2 6d 2 7l 1 cc 1 cz 2 d4 1 d7 2 dj 1 ev 2
^ reword	4y 2 6m 1 6s 1 bz 2 c4 2
^ right	25 2 26 2 3x 1
^ rotat	8s 1 a0 2 av 1 er 1 fe 1
^ rul	5c 1 b4 1 bs 1 ej 1
^ run	q 1 3r 1 5m 2
^ sav	3n 1 4c 1 4f 2 4m 2 6b 1 6p 1 ap 1
^ scan	7o 1 8y 1 96 1 cl 1 fh 1
^ scanner	7l 1 8w 1 92 1
^ scrap	46 1 6k 1 78 1 7t 1 b4 1
^ script	1q 1 21 1 3r 1 5m 1
^ search	z 1 3x 1 4g 1 8o 1 a4 3 ai 1 cd 2 cg 1 ch 2 ci 1 cj 1
^ second	7f 1 f3 2 f4 2 fj 1
^ secret	7r 1 7s 1 8x 1 8y 2 93 1 a5 1 a6 1 a7 1 a8 1 a9 1 aa 1 ab 1 ep 1 eq 1 er 1 ff 1
^ security	f 1 1f 1 2l 1 60 1 7o 1 8q 1 a8 1 cl 1 ep 1
^ send	66 1 7a 2 8n 1 8p 1 9x 1 bg 1 du 1
^ server	1m 1 2h 2 2u 1 3p 1 5k 1 a5 1 a6 1 a7 1 a8 1 aa 1 ag 1 ah 1 cz 1 df 1
^ servic	0 1 1 1 1z 1 63 1
^ set	1 1 3 1 b 1 g 1 k 1 o 2 10 2 1a 2 1d 2 1g 1 1k 1 1n 2 1z 1 24 2 2t 2 2v 2 3j 2 3o 1 43 1 45 1 4j 2 4s 2 5e 2 5y 1 63 1 69 1 6m 1 76 3 7s 1 88 2 8a 1 8c 1 8n 1 9n 1 9p 1 9r 1 aj 1 ak 1 an 2 ap 2 as 2 b3 1 bg 2 bl 1 bm 1 bq 1 co 1 cs 2 dc 2 e7 1 ei 1 ek 1
^ setting	87 1 9m 1 9z 1 ao 1
^ sha	6v 2 71 1
^ ship	6e 2 70 2
^ short	8v 1 a3 2
^ show	2 1 5 1 d 1 j 1 z 1 16 1 19 1 1w 1 2l 2 2n 1 2r 1 30 1 3l 1 3n 1 3p 1 3z 1 44 1 4e 1 4g 1 4l 1 4o 1 4u 1 4x 1 53 1 5b 1 5c 1 5j 1 5n 1 5s 1 5x 1 65 1 6a 1 6i 1 6r 1 6y 1 79 1 7d 2 7e 1 7j 1 7m 1 7r 1 7u 1 82 1 87 1 8b 1 8e 1 8h 1 8m 1 8o 1 8r 1 8t 1 8w 1 8z 1 91 1 93 1 96 1 9i 1 9m 1 9q 1 9t 1 9z 1 a1 1 a7 1 aa 1 al 1 ao 1 au 1 ay 1 b2 1 b5 1 b6 1 b9 1 bi 1 bk 1 bp 1 bt 1 bw 1 c1 1 ck 1 cl 1 cn 1 cq 1 cr 1 cx 1 d0 1 d2 1 d5 1 da 1 dt 1 eo 1 ew 1 ff 1
^ shut	5w 2 dj 1
^ sign	1z 1 6e 1 7c 1 ac 1 ad 2 ae 1 af 1 ah 1 c7 1 ca 1 cb 1 f1 2 f3 1
^ siz	52 1 5a 1 6x 2 e3 2
^ skip	7k 1 7q 1 8x 1 a6 1
^ smart	cu 1 df 1 dh 1 di 1 dl 1
^ somebody	c 1 1x 1 55 1 ek 1 fe 1
^ someon	4 1 6q 1 7x 1 ak 1
^ sourc	2l 1 4a 1 7d 1
^ squash	1m 1 1n 1 6u 1 70 1 9p 1
^ ssh	f 1 g 1 h 1 47 1 cx 1 cy 1 d2 2 es 1 et 1 eu 1 ev 1 ew 1 ex 3
^ sso	ar 1 as 1 au 1 ay 1 az 1
^ stal	4g 1 9d 2 9e 2 cg 1 dg 1 dz 1
^ stand	c1 1 c2 1 c4 1
^ start	2z 2 34 1 38 2 3d 1 3j 2 45 1 4h 2 66 1 78 1 7c 1 86 1 8l 1 9l 1 ae 1 bb 1 bv 1 du 1 e7 1 eg 1 es 1 f1 1 f6 2 f7 1 f8 2 ff 2 fh 1
^ stat	u 1 2w 1 31 2 35 2 3d 2 50 1 6l 1 84 2 dh 1 dw 1 ee 1 f5 1
^ status	3d 1 4r 1 9j 1 dw 1
^ stop	m 1 18 2 1v 1 32 2 36 2 3e 1 3m 1 3q 1 43 1 56 2 5l 2 6f 2 7b 2 7q 1 7t 2 7y 1 85 1 8k 2 8q 2 8x 1 8y 1 95 1 98 1 9a 1 9e 1 9k 1 9y 2 a9 1 af 2 ah 1 aq 1 bn 2 br 1 by 1 c3 1 e9 1 ec 2 ek 1 ez 1 fi 1
^ strip	1e 2 1i 1 4d 1 5v 2 75 1
^ submit	66 2 7a 2 f4 1
^ subscrib	57 1 7c 2 8l 1 8s 1 a0 1
^ success	8u 1 a2 2 a3 1
^ sudo	f5 1 f7 2 f8 2
^ suggest	2d 1 2p 1 6p 2 bu 1
^ summaris	6a 1 7e 1 8v 1
^ summary	3b 1 68 1 8v 1 be 1
^ support	h 1 w 1 x 1 16 1 2x 1 4h 1 dd 1
^ swap	3o 1 7v 1 8f 1 9u 1 ak 1 bo 1 en 1 fc 1 fg 1
^ switch	o 1 1q 1 2v 1 3r 1 4j 1 5e 2 76 1 7q 1 7y 1 81 1 85 1 86 1 9h 1 9k 1 ap 1 d1 1 d6 1 e9 2 fg 1 fi 1 fj 1
^ sync	dm 1 e1 1 e4 1 e5 2 ey 1 ez 1 f0 2
^ system	1g 1 ag 1 ah 1
^ tag	2p 2 5o 1 8h 1 8i 2 c7 3
^ tak	e 1 i 1 t 2 1e 2 1i 2 29 2 3h 1 3s 1 3t 1 3y 1 4w 1 56 1 5p 3 5v 1 5w 1 61 2 69 1 6d 1 6f 1 6q 2 6t 2 72 1 75 3 7z 1 8y 1 am 1 b8 1 bh 2 bj 3 by 1 c8 1 cm 1 cz 1 d4 1 d7 1 dj 1 ec 1 em 1 ev 1
^ task	6i 1 6k 2 6m 1 c3 1
^ teach	7k 1 7s 1 94 1
^ team	13 1 1e 1 1g 1 1h 1 28 1 2g 1 3k 1 3w 1 5w 2 5x 1 5y 1 5z 2 bf 1 bg 1
^ tell	k 1 1c 1 3l 1 47 1 4s 1 4v 1 51 2 68 1 6e 1 6p 2 89 1 99 1 9j 1 9n 1 9w 1 bg 1 dm 2
^ test	q 1 25 1 4j 1 8p 1 c5 1
^ text	5c 1 5s 1 6u 1 7e 1
^ that	67 1 6q 1 7l 1
^ the	3 1 4 1 6 2 7 1 9 1 e 1 i 1 j 1 p 1 16 1 1a 1 1c 1 1x 1 2l 1 32 1 36 1 3k 1 3n 1 3q 1 3s 1 3v 1 46 1 47 1 49 1 4a 1 4b 1 4d 1 4i 1 4j 1 4q 2 4w 1 4x 1 4z 1 51 1 53 1 55 1 5d 2 5l 1 5p 1 5w 2 5y 1 61 1 69 1 6g 1 6h 1 6k 1 6m 1 6t 1 6y 1 70 1 77 1 7f 1 7g 1 7i 1 7k 2 7l 1 7n 1 7t 1 7v 2 83 1 84 1 85 1 86 1 88 1 8d 1 8y 1 90 1 97 1 99 1 9k 1 9s 1 9u 1 9y 1 a1 1 a6 1 aq 1 at 1 ba 1 br 1 bs 1 by 1 bz 2 c6 1 ce 1 cl 1 cm 1 cp 1 cq 1 cv 1 cz 1 d1 1 d4 1 d6 1 d8 1 db 1 dl 1 dx 1 ec 1 ee 1 em 1 en 1 ev 1 ew 1 f2 1 f3 1 f4 1 f8 1 fb 1 ff 1
^ this	4q 1 5l 1 6k 1 6w 1 75 1 7o 1 7q 1 7w 1 c6 1 ct 1 cz 1
^ throttl	1r 1 1s 2
^ throw	7 1 3s 1 6k 1 78 2 8d 1 bv 1 cg 1 dv 1 ep 1 f0 1
^ thumb	6e 1 bi 2 bk 2
^ ticket	cv 1 cw 2
^ tighten	9 1 7n 1 bl 1 d6 1 ek 1
^ token	0 1 3 2 9 1 a 1 b 1 c 1 1p 1 1q 1 b1 1
^ too	1o 1 23 1 56 1 7y 1 95 1 f2 1
^ total	2o 1 5a 1 60 1 6x 1
^ trigger	6h 1 8n 1 9w 1
^ troubleshoot	w 1 x 1 2t 1 2w 1 2x 1
^ trust	p 1 ac 1 ad 2 dx 1
^ try	6h 1 8p 1 9x 1
^ tsv	f1 1 f2 1 f3 1 f4 1 f5 1 f6 1 f7 1 f8 1 f9 1 fa 1 fb 1 fc 1 fd 1 fe 1 ff 1 fg 1 fh 1 fi 1 fj 1
^ turn	1q 2 2t 1 2x 2 2y 1 57 1 5l 2 66 1 6j 1 6w 2 70 1 7o 1 7q 1 7y 1 81 1 85 2 86 2 8l 1 8s 2 92 1 9e 2 9k 1 9l 2 a6 1 ah 2 ap 1 az 1 dy 1 ef 1 ez 2 fh 2 fi 2
^ two	8o 1 9n 1 fa 1 fj 1
^ typo	20 1 49 1 c4 1
^ un	49 1 6d 1 77 1 7l 1 bh 1 bj 1
^ unassign	3q 2 5w 1 72 1 75 1
^ undo	4m 1 77 2 7o 1 7w 1 7z 1 9c 1 9f 1
^ unfollow	56 2 7b 1 8k 2
^ unify	5f 1 5g 1 6a 2
^ unlicens	1h 2 1l 1
^ unlock	23 1 98 2 b4 1 b8 1 f6 1 f7 1 f8 1
^ unprotect	b4 2 b8 1
^ unset	m 2 1b 2 da 1
^ unsubscrib	56 1 7b 2 8k 1 9y 2
^ updat	20 1 2k 1 4m 1 4y 1 88 1 ae 1 aj 2 ak 1 c6 1 cs 1 dl 1 f0 1
^ upgrad	17 2 3v 1 d6 1 eg 1
^ upload	2h 2 2k 1 3o 2 4c 1 ad 2 an 2 cb 2 co 2 cr 2 eu 2
^ upstream	7i 2 dz 1 f0 1
^ use	3o 1 4i 1 5e 1 5m 1 72 1 7w 1 an 1 dc 1
^ user	z 1 13 1 14 2 1j 1 1l 2 1o 2 1w 2 21 1 29 1 3x 1 3y 1 3z 1 5t 1 60 1 62 1 64 1 ai 2 aj 1 ak 1 al 1 am 1 an 1 ao 1 ap 1 av 1 aw 1 bu 1 fj 1
^ verify	ad 1 ag 1 ah 1 ca 1 de 1 dp 1 f4 1 fb 1 fc 1
^ wa	8 1 47 1 4r 1 50 2 52 1 55 2 62 1 6y 1 bc 1 c8 1 cf 1 cl 1
^ warn	k 2 33 2 37 2 3f 2 cq 2
^ we	4 1 s 1 t 1 10 1 2a 1 2i 1 34 1 3e 1 3j 1 45 1 46 1 4b 1 4z 1 6s 1 6w 1 74 1 7s 1 7t 1 86 1 8c 1 8y 1 9r 1 b4 1 bv 1 c3 1 c7 1 dj 1 dy 1 ez 1
^ webhook	8m 1 8o 1 8s 1 9v 1
^ what	5 1 8 1 a 1 d 2 f 1 j 2 n 2 u 1 19 1 1c 1 1m 1 1p 1 1u 1 27 1 28 1 2b 1 2c 2 2d 2 2e 2 2g 1 2j 1 2l 2 2n 3 2s 1 2u 1 30 2 37 1 39 1 3f 1 3h 1 3i 1 3l 1 3n 1 3u 1 42 1 44 1 47 1 4e 1 4g 1 4k 1 4l 1 4o 2 4p 1 4t 1 4u 2 4x 1 53 3 58 3 59 3 5b 1 5c 1 5d 1 5f 1 5g 1 5k 1 5n 1 5x 1 62 1 65 2 68 1 6a 1 6c 2 6i 2 6l 1 6n 1 6o 2 6r 1 6u 1 6v 2 6y 2 6z 2 79 2 7d 2 7e 2 7h 1 7j 1 7m 2 7r 1 7u 1 7x 1 80 1 82 1 84 1 87 2 89 1 8b 1 8e 1 8h 2 8j 2 8m 1 8p 1 8r 2 8t 2 8w 1 8z 1 96 1 9b 1 9i 2 9m 1 9o 1 9v 1 a1 1 a7 1 aa 1 al 1 ao 2 ax 2 b5 1 b9 2 bf 1 bw 2 c1 1 c5 1 ce 1 cj 2 ck 2 cl 1 cn 1 cq 1 cu 2 cw 2 cx 1 d0 1 d5 1 db 1 dd 1 dk 1 dp 1 dq 1 dw 1 e2 2 e6 3 e7 1 ej 1 eo 1 ew 1
^ when	5 1 8 2 a 2 d 2 u 1 16 2 1y 2 3b 1 3d 1 4o 1 5q 2 5r 2 68 1 7x 1 8t 1 9d 1 a1 1 ar 1 ca 1 cd 1 d0 1 dh 1 di 1 dk 1 e1 1 ew 1 ey 1
^ wher	1w 2 1y 1 3h 1 3i 1 50 1 54 2 5d 1 5h 1 71 1 79 1 7i 1 8m 1 8r 1 9z 1 a4 2 bc 1 c1 1 ce 2 cv 1 d8 2 d9 2 dh 1 dz 1 ee 1
^ whether	2q 1 2w 1 42 1 6z 1 7p 1 99 1 9g 1 ag 1 b0 1 c5 1 dd 1 e8 1 ey 1 f5 1 f9 1 fa 1
^ which	0 2 2 1 a 1 h 2 l 2 n 1 p 1 r 2 z 2 13 1 14 1 19 1 1c 1 1f 4 1h 1 1j 1 1l 1 1m 1 1o 1 1r 1 1w 1 1y 1 27 2 2b 1 2c 2 2d 1 2e 1 2f 1 2g 1 2j 1 2m 1 2n 1 2p 1 2r 1 33 1 39 1 3a 3 3h 1 3i 2 3p 2 3u 2 3w 1 3z 2 41 1 47 2 4e 1 4g 1 4k 1 4n 2 4p 1 4t 2 50 1 53 1 55 2 58 1 59 1 5c 1 5d 2 5i 1 5j 1 5k 2 5n 1 5q 1 5r 1 5t 1 5x 2 5z 2 60 1 62 1 64 1 65 1 68 2 6i 1 6n 3 6o 1 6r 1 6u 1 6z 1 71 1 7d 1 7g 1 7h 1 7i 1 7j 2 7m 1 7r 2 82 3 87 1 89 1 8b 2 8g 1 8h 2 8j 2 8m 1 91 1 93 2 96 1 9b 2 9i 2 9m 1 9o 1 9q 1 9v 2 9z 2 a4 2 a5 1 a7 2 aa 1 ac 1 ao 1 ar 1 au 1 aw 1 ax 1 b2 1 b5 1 b6 1 b9 1 bc 2 bd 1 bf 2 bt 1 bu 2 bw 1 c1 1 ca 3 ce 1 ci 1 cj 1 ck 1 cl 1 cq 1 cu 2 cv 1 cw 2 cx 2 d2 1 d8 1 d9 1 db 2 df 1 dg 1 di 2 do 1 dr 1 ds 1 dt 1 dw 1 e0 2 e2 1 e4 2 e5 1 e6 1 ea 2 ee 2 eh 1 eo 2 eq 1 et 2 ex 2 ey 1 f1 1 f2 1 f5 1 fa 1
^ whitelist	1s 2 1v 1 7q 1 8w 1 8x 1 8z 1
^ who	0 1 13 2 14 2 1c 1 1j 3 1l 1 1o 3 1r 2 1y 1 2j 1 2n 2 2r 1 3l 1 3u 1 3x 3 3z 1 41 1 4l 3 4o 2 4p 2 4x 1 5j 1 5q 2 5r 1 5t 3 5z 1 60 6 62 2 64 2 68 2 6c 1 6g 2 6l 1 6r 1 6v 1 73 6 7g 4 7j 1 87 1 8e 2 8g 2 8m 1 9q 2 9t 2 ai 5 al 1 b0 1 b2 2 b5 2 b6 2 b9 2 bp 2 bt 2 bu 3 cn 1 cu 1 cx 1 dt 1 e0 2 e4 1 eh 2 ei 2 ej 2 ek 1 ew 1
^ whol	6a 1 6r 1 7d 1
^ whom	3z 1 41 1 73 1
^ why	19 1 1p 1 27 1 2u 1 33 2 37 2 3f 2 4r 1 60 1 6c 1 6g 1 6z 2 7u 1 7w 1 80 1 8o 1 8t 2 9g 1 a1 1 ac 1 b0 1 b2 1 bf 2 bp 1 bt 1 bw 1 c5 1 ca 1 cd 2 e0 1 e1 1 eh 1 ej 1 ey 1 f9 1
^ widen	9 1 7n 2
^ will	d 1 n 1 6g 1 7x 1
^ wip	y 1 18 1 46 1 4d 1 4q 1 67 2 83 1 c0 1 c9 1 cp 1 es 2
^ withdraw	7 1 29 1 3s 1 3t 2 4w 1 6d 1 6q 1 76 1 bh 1 bj 1 d4 1 d7 1 dv 1
^ would	ba 1 c5 1 de 1
^ writ	3m 1 4f 1 4m 2 6p 2 88 1
a	0 6 1 8 3 a 4 6 5 6 6 6 7 4 8 4 9 4 a 6 b e c 2 d 2 e 8 h 2 k 4 n 6 p 6 q 4 s 4 t 4 u 4 v 6 w 2 x 6 y a z 2 10 c 11 a 12 2 13 8 14 6 15 a 16 2 19 2 1d 2 1e 6 1f 2 1g e 1h 2 1i 4 1j 2 1k 6 1l 4 1m 2 1p 4 1r 6 1s 2 1t 2 1u 8 1v a 1x 4 1y 2 1z c 20 4 21 8 23 6 24 4 25 2 26 4 27 4 28 6 29 6 2a 2 2b 2 2d a 2e 2 2g 6 2h 6 2i 4 2j 2 2k 8 2l 4 2m a 2p 6 2q 8 2r 2 2s 4 2t 4 2u 2 2v 2 2x 4 2y 4 2z 6 32 2 34 4 36 2 39 4 3a 2 3c 6 3d 4 3e 2 3f 2 3g 4 3j g 3k 6 3l 2 3m 8 3n 8 3o 4 3p 2 3q 2 3r 4 3s 4 3t 4 3u 6 3v a 3w 4 3y a 3z 4 40 6 41 2 42 2 43 2 44 6 45 g 46 4 48 c 49 6 4a g 4b 4 4c 4 4e 2 4f 2 4g 4 4h i 4i 2 4k 6 4l 8 4m g 4n 2 4o 4 4p a 4q c 4r 4 4s 4 4t 4 4u 8 4v a 4w 6 4x 6 4y 6 4z a 50 2 51 6 52 a 53 8 54 2 55 6 56 6 57 8 58 6 59 4 5b 4 5c 2 5d 2 5f 4 5g 4 5h 6 5i 4 5j 4 5k 4 5l 4 5m 8 5n 4 5o a 5p 4 5r 6 5s 4 5t 2 5u 6 5v 2 5w 6 5x 6 5y 8 5z 6 60 4 61 6 62 4 63 8 64 6 65 8 66 c 67 8 68 6 6a 4 6b 8 6c 6 6d 2 6e 6 6f 2 6g 6 6i 2 6j g 6k 4 6l 2 6m 8 6n 4 6o 6 6p g 6q a 6r a 6s c 6t 2 6u 4 6v 8 6w a 6x 4 6y 6 6z 2 70 a 71 2 72 8 73 4 74 e 75 4 77 6 79 2 7b 4 7c a 7d c 7e 4 7f 6 7h 4 7i 2 7j 4 7k a 7l 6 7m 4 7n 8 7o 2 7p 2 7q 6 7r 8 7s e 7t 4 7u 4 7v 8 7w 2 7x 4 7y 2 7z 2 80 2 81 6 82 6 83 4 84 4 85 8 86 4 87 2 88 4 89 6 8a 4 8b 8 8c e 8d 4 8e 4 8f 6 8g 4 8h 2 8i c 8j 4 8k 4 8l 4 8m 8 8n c 8o 8 8p a 8q 2 8r 2 8s 4 8t 2 8u 2 8v 6 8w 2 8x 6 8y 8 8z 6 90 4 91 2 92 4 93 2 94 6 95 6 96 6 97 4 98 8 99 a 9a 6 9b 2 9c 2 9d 4 9e 2 9f 4 9g 2 9h 2 9i 2 9j 4 9k 6 9l 2 9m 4 9n 4 9o 2 9p 2 9q 2 9r a 9s 6 9t 4 9u 2 9v 2 9w 4 9x 6 9y 4 9z 4 a0 2 a1 4 a2 4 a3 2 a6 2 a8 6 a9 4 aa 2 ab 2 ae 6 af 2 ai c aj 4 ak 4 al 6 am 4 an a ao 2 ap 8 ax 2 az 2 b0 2 b1 4 b2 2 b3 6 b4 4 b5 8 b6 2 b7 2 b8 4 b9 4 ba 2 bb c bd 4 be 2 bf 4 bg 6 bh 8 bi a bj 6 bk c bm 2 bn 2 bo 2 bp 4 bq a br 2 bs 2 bt 2 bu 8 bw 2 bx a by 2 bz 4 c2 a c3 4 c4 2 c5 4 c6 2 c7 c c8 4 c9 2 ca 2 cb 6 cc 4 ci 2 ck 4 cl 6 cm 4 cn 2 co a cp 2 cq 2 cr 6 cs a ct k cu a cv 2 cw 4 cx 2 cy 4 d0 4 d2 2 d3 2 d4 2 d5 4 d6 4 d7 6 d8 4 d9 6 da 2 db 2 dc 2 de a df 6 dg 4 dh 6 dj a dk 6 dl 6 dm c dn 4 dp 6 dr 4 ds 4 du g dv 8 dw 6 dx 6 dy 6 dz 4 e0 4 e1 2 e2 4 e7 2 e8 4 e9 4 ea 2 eb 2 ec 2 ed 4 ef 2 eg 4 eh 6 ei 2 ej 6 ek 4 el a em 4 en 4 eo 4 eq 2 er 2 es 2 et 2 eu 2 ev 4 ew 4 ey 2 ez 2 f0 2 f1 a f2 6 f3 4 f4 4 f6 2 f7 4 f8 6 f9 2 fa 2 fb 2 fc 2 fd 2 fe 6 ff 2 fg 4 fj 6
a batch	a6 1 cr 1 eb 1
a better	9 1 e 1 3m 1
a bitbucket	1k 1 1z 1 cv 1
a bot	3 1 4 1 1t 1 1u 1 1v 2 1z 1 b1 1
a branch	4g 2 4h 2 4m 1 65 1 66 1 b3 1 b4 2 b5 2 b8 1 ba 1 bb 2 c7 1
a bug	2k 1 4p 1 7n 1 ct 2 cu 1
a build	4q 1 4s 1 bg 1 d7 1 eo 1
a ci	3 1 7 1 1v 1 4q 1
a cod	6p 1 cm 1 co 2 f4 2 f8 1 fb 1 fc 1 fd 1 fj 1
a codebas	45 1 dh 1 eh 1 ei 1 ej 1 ek 1
a colleagu	a 1 2e 1 74 1 8f 1 al 1
a comment	4b 1 4c 2 6q 2 6r 2 6s 2 6t 1 6y 1 8n 1 bi 1 bj 1 bk 1
a commit	4a 1 4p 3 4q 1 4r 1 4s 1 4t 1 4u 2 4v 2 4w 2 4x 1 4y 1 4z 1 50 1 51 1 52 2 53 1 55 1 56 2 57 2 5f 2 5g 1 5u 1 6u 1 8i 1 bb 1 bf 1 bg 1 bh 3 bi 3 ck 2 cl 1 cm 1 co 1
a custom	2j 1 2l 1 3p 1
a default	bm 1 bn 1 bq 1 br 1 bx 1 c2 1
a department	y 1 10 1 13 2 2g 1 3t 1 3v 1
a deploy	cy 1 d0 1 d7 1
a directory	4l 2 5i 1 5r 1
a draft	66 1 68 1 6p 2
a fail	4z 1 7f 2 bg 1 co 1 dm 1
a fil	3n 1 4l 2 4m 2 4o 1 4v 1 53 1 5g 1 5h 1 5i 1 6b 1 6j 1 6o 1 6p 1 6x 1 6y 1 7d 4 7s 1
a fix	5u 1 6j 1 bb 1
a folder	4l 2 5i 1 5r 2 6n 1
a fork	48 3 5j 2 66 1 ey 1 ez 1 f0 1
a fresh	b 1 24 1 3j 1 45 1 4m 1 du 1 er 1 fe 1
a global	1f 1 1j 1 60 1 a8 2 a9 1 ab 1
a green	bg 1 co 1 eo 1
a group	y 2 z 1 10 1 11 1 13 1 14 2 15 3 1e 2 1g 3 1h 1 21 1 28 1 29 2 2g 1 3u 1 3v 1 3w 2 5w 2 5y 1 5z 1 8b 1 8c 3 9r 1 9t 1 ai 1
a heart	bi 1 bj 1 bk 1
a hook	2i 1 2k 1 2l 1 2m 2 3q 1 5l 1 5m 1 83 1 85 1 86 1 87 1 88 1 98 1 9m 1 9x 1
a jira	ct 3 cu 1
a key	ca 1 ev 1 ew 1
a label	2q 2 2r 1 5o 2 5p 1
a leak	7l 1 7s 1 7v 1 a9 1 d9 1
a licenc	1g 1 1i 1 5s 1
a lin	4m 1 4v 1 6p 1 7u 1
a link	4y 1 6r 1 bz 1 co 1
a login	1m 1 1p 1 1z 1 2b 1 2p 1 2q 1 2r 1 2y 1 55 1 ai 2 ct 1 de 1 eh 1 ej 1 f1 1 f2 1 f3 1 f4 1 ff 1
a mail	1z 1 4x 1 57 1 7c 1
a member	11 1 15 1 21 1 3y 2
a merg	2m 2 66 1 6u 1 9k 1 el 1
a mesh	p 2 s 1 t 1 v 2 x 1 39 2 3c 1
a mirror	de 4 df 2 dh 2 dj 2 dl 2 dm 2 dn 1 dp 2 ds 1 du 2 dv 3 dw 2 dx 1 dy 1 dz 1 e2 1
a miss	58 1 59 1 5b 1
a mov	3c 1 3d 1 3f 1 3g 1 6y 1
a new	1 1 b 1 e 1 p 1 s 1 10 1 1z 1 24 1 2a 1 2h 1 2k 1 2p 1 2z 1 3j 2 3m 1 3o 2 45 1 49 1 4h 1 4m 1 5z 1 64 1 7n 1 8s 1 aj 1 ak 1 an 1 dl 1 du 1 f2 1 fe 2 fg 1 fj 1
a nod	x 1 df 1 dg 1
a not	4v 1 4y 1 6j 1 6p 1 6q 1 c7 1
a participant	4v 1 6d 1 75 1
a password	67 1 6q 1 8p 1 et 1 f1 1 fa 1
a path	52 1 7u 1 7v 1
a pattern	7r 1 7s 1 8x 1 94 1
a permission	3u 1 3z 1 40 1 42 1 5x 1 62 1
a person	1i 1 1k 2 1l 1 1x 1 27 1 28 1 3y 1 63 1 ai 2 al 1 ax 1 de 1
a personal	b 2 c 1 e 1 1x 1 48 1 62 1 64 1 ap 1
a plugin	2m 1 84 1 85 1 88 1 9k 1
a pr	2d 2 4u 1 4v 1 55 1 58 2 5b 1 5m 1 5t 1 65 1 66 2 67 1 68 2 6a 2 6c 2 6e 2 6v 2 6w 3 70 3 7b 1 7c 2 7x 1 89 1 8n 1 bq 1 bu 2 cw 1
a project	0 1 1 1 7 1 8 1 9 1 3j 2 3k 1 3l 1 3m 1 3n 1 3o 1 3q 1 3r 1 3t 1 3v 1 3y 1 3z 1 40 1 43 1 45 1 8o 1 8w 1 8x 1 8y 3 8z 2 90 2 91 1 92 1 93 1 94 1 95 1 96 1 97 1 99 1 9a 2 9b 1 9c 1 9d 1 9e 1 9f 1 9g 1 9h 1 9i 1 9j 1 9m 1 9n 2 9o 1 9p 1 9r 1 9s 1 9t 1 9u 1 9v 1 9x 1 9y 1 9z 1 a0 1 a1 2 a2 1 a3 1 b6 1 b8 2 b9 1 bm 1 bn 1 bo 1 bp 1 d2 1 d4 1 d5 1 d6 1 d8 1 d9 1 dp 1 ec 1 ed 1
a proper	1d 1 49 1 c7 1
a pull	2d 2 66 1 67 1 6c 1 6e 1 6g 1 6i 1 6n 1 6o 1 6p 1 6v 1 73 1 79 1 7b 1 7c 1 89 1 9d 1 bj 1 bk 1 bu 2 ct 1 cw 1
a push	2d 1 5l 1 7h 2 82 1 85 1 86 1 8o 1
a read	1 1 3 1 b 1 88 1
a real	7k 1 7l 1 al 1
a recovery	f3 2 f7 2
a ref	4k 1 4l 1 4o 1 5h 1 5i 1 7d 1
a releas	4h 1 4z 1 8i 1 8j 1 b3 1 bb 1 c7 1 c8 1
a remark	4v 1 4y 1 6p 1 6r 1 bh 1 bi 1 bk 1 ct 1
a replica	dj 1 dm 1 dn 1 du 2 dv 1 dx 1 dy 1 dz 1 e7 1 ea 1
a repo	4 1 5 1 6 1 44 1 45 1 46 2 48 1 49 1 5k 1 5l 1 5n 1 5o 2 5w 2 5x 2 5y 1 61 2 65 1 7e 1 7j 1 7q 1 7r 2 7s 1 81 1 82 1 83 1 88 1 8k 2 8l 1 8m 2 8o 1 8v 1 99 1 bq 1 cx 1 dm 1 dr 1 ds 1 e0 1 ek 1
a repository	4 1 5 1 6 1 n 1 5k 1 5l 1 5m 1 5w 1 5x 1 5y 1 5z 1 60 1 61 1 62 1 63 1 64 1 65 1 7f 1 7j 1 7k 1 7l 1 7m 1 7n 1 7o 1 7p 1 7q 1 7r 1 7s 1 7t 1 7u 1 7v 1 7w 1 7x 1 7y 1 7z 1 80 1 81 1 82 1 83 1 84 1 85 1 86 1 87 1 88 1 89 1 8a 1 8b 1 8c 1 8d 1 8e 1 8f 1 8m 1 8n 1 8o 1 8p 1 8q 1 8r 1 8s 1 8t 1 8u 1 8v 1 9k 1 9l 1 9m 1 9n 1 b2 1 b3 1 b4 1 b5 1 bd 1 be 1 bf 1 bg 1 bq 1 br 1 bs 1 bt 1 d0 1 dm 1 eh 1 ej 1
a requir	el 1 em 1 en 1
a review	66 1 73 1 74 3 8d 1 8e 1 8f 2
a reviewer	6o 1 72 2 74 2 75 1 7c 1 8c 2 8d 1 8f 1 8g 1 9q 1 9r 2 9s 1 9u 1 bp 1 bq 1
a rollout	4z 1 51 2
a run	32 1 36 1 3e 1
a script	2h 2 5d 1 5m 1
a second	74 1 f1 1 fa 1
a secret	7l 1 7r 1 7s 1 7t 1 7v 1 94 1 95 2 97 1 9v 1 9z 1
a selection	e8 2 e9 2
a server	n 1 2i 1 3r 1
a setting	98 3 99 1 9a 1 ap 1
a sha	4p 1 4q 1 4r 1 4t 1 4u 1 4v 1 4w 1 4x 1 4y 1 52 2 53 1 56 1 57 1 bb 1 bh 1 bi 1
a sign	cb 2 cc 1
a singl	5 1 8 1 u 1 x 1 11 1 1u 1 21 1 2s 1 2v 1 3s 1 3y 1 4m 1 4x 1 53 1 6l 1 7m 1 7q 1 8z 1 99 1 9z 1 aa 1 b5 1 b9 1 c3 1 cc 1 cq 1 cs 2 d5 1 dk 2 dw 1 e0 1 e1 1 ed 1 en 1 ew 1
a smart	dj 1 dk 1 du 1
a special	1r 2 9f 1
a tag	4a 1 4o 1 7d 1 8i 3 8j 1 c7 1 c8 1
a task	6j 4 6k 1 6m 1 6p 1 6s 2 c2 1
a team	y 2 10 1 11 1 12 1 13 1 14 1 15 1 1g 2 21 1 29 1 3k 2 3n 1 3s 1 3u 1 3v 1 44 1 5y 1 8c 1
a ticket	4g 1 6v 1 ct 2 cu 3
a to	4m 1 6j 1 bx 1 c3 1
a todo	6k 1 6m 2 c2 1
a token	6 1 b 1 ak 1
a topic	2q 1 4h 1 5o 1 5p 1
a url	8n 1 8p 2 9w 1 9x 1
a user	a 2 d 1 10 1 11 2 15 1 1x 1 1z 1 20 2 21 2 23 2 27 1 28 1 29 1 2a 1 40 2 41 1 61 1 72 1 75 1 ai 1 am 1 an 1 ao 1 ap 1 b0 1 b1 1 c9 1 de 1 es 1 f1 1 fj 1
a version	8h 1 8i 2
a webhook	8n 2 8p 1 8q 1 8s 2 9w 2 9x 1 9y 1 a0 1 a1 1 a2 1 a3 1
a whol	0 2 1e 1 2g 1 2u 1 3v 1 6x 1 8b 1 8x 1 9j 1 b7 1 cy 1 d3 1 d6 1
a1	cc 4
a1b2	bd 4
a1b2c3	6y 4
a1b2c3d	4p 2 4r 2 4s 2 4t 2 4u 2 4v 2 4w 2 4x 2 4y 2 50 2 51 2 52 2 53 2 54 2 55 2 56 2 57 2 5f 2 5g 2 5u 2 6v 2 76 2 be 2 bf 2 bg 2
aaaac3	cy 4 eu 4
abandon	6w 8 77 4 7w 4 7x 4 9c 4 9d 4 9e 4 ba 4
abandon pull	77 1 7w 1 9c 1 9d 1 9e 1
abc123	4n 4
abcd	f3 4 f7 4
aberg	2a 4
abl	9 4 1e 4 5y 4 61 4 81 4 8e 4 b8 4 c5 4 d1 4 ek 4
abl to	9 1 1e 1 5y 1 61 1 81 1 8e 1 b8 1 c5 1 d1 1 ek 1
abolish	y 4
abort	32 8 36 8 3e 8 6f 8 78 4
about	0 4 j 4 k 8 33 4 37 4 3f 4 3l 4 47 4 4d 4 4e 8 4p 4 4u 8 4w 4 4x 8 55 4 56 c 57 8 68 4 6c 4 6k 4 6m 4 6o 8 6u 4 78 4 7b c 7c 4 7e 8 7k 8 8i 4 8k 8 8l 4 8w 4 8x 4 9c 4 9f 4 9w 8 aq 8 bi 4 ce 4 cq 4 dl 4 dm 4 dq 4 dw 4 ej 4 eo 4
about $	0 1 33 1 3f 1 4w 1 4x 1 7e 2
about a	4u 1 4x 1 56 1 57 1 7b 1 7c 1 7k 1 8k 1 dl 1
about it	4e 1 4p 1 55 1
about pr	68 1 6c 1 7b 1 9w 1
about the	k 1 47 1 4d 1 56 1 57 1 6m 1 8i 1 bi 1 ce 1
about this	6o 1 78 1 8k 1
abov	1g 4 1k 4 8o 4
accept	f 8 6e 4 6t 8 7j 8 7k 8 7l 4 7m 4 7n 4 9n 4 de 4 du 4 dx 8
accept $	f 1 7j 1 dx 1
access	0 4 1 6 2 6 3 8 4 6 5 6 6 4 7 6 8 6 9 4 a 8 b 8 c 8 d 6 e 6 1e 8 1h 4 1i 4 1j 8 1y 4 22 4 29 4 2g 4 3m 4 3s c 3t c 3u c 3v 8 3w 8 3x k 3y 8 3z 8 40 4 41 4 42 4 43 c 4m 2 55 4 5v k 5w 8 5x 8 5y 8 5z 8 60 k 61 c 62 4 63 c 64 8 8g c c5 4 cx g cy c cz g d0 k d1 g d2 c d3 8 d4 g d5 c d6 8 d7 c d8 g d9 c de 4 dj 4 ew 4 ex 8
access $	4 1 7 1 c 1 1h 1 1i 1 1j 1 22 1 29 1 3m 1 3s 1 3u 1 3v 1 3w 1 3x 1 3z 1 41 1 5v 1 5w 1 5y 1 5z 1 60 2 61 2 63 1 64 1 cz 1 d4 1
access from	3t 2 5v 1
access key	cx 3 cy 1 cz 2 d0 4 d1 3 d2 2 d3 1 d4 1 d5 3 d6 2 d7 3 d8 4 d9 3 ex 2
access need	3t 1 3v 1 3y 1 40 1 62 1
access of	1e 1 3s 1 5v 1 cz 1 d4 1 de 1 ex 1
access review	1y 1 3u 1 3x 1
access to	3w 1 3x 2 3z 1 43 1 55 1 5v 1 5w 1 5x 2 5y 1 60 1 61 1 63 1 64 1 8g 2 c5 1 cx 1 cy 2 d0 1 d2 1 d3 1 d4 1
access token	0 2 1 3 2 3 3 2 4 2 5 3 6 2 7 2 8 3 9 2 a 4 b 4 c 3 d 3 e 3 4m 1
accident	42 4 6k 4 bj 4
accord	5c 4 7e 4 87 4 b6 4 fd 4
accord to	5c 1 7e 1 87 1 b6 1
accordingly	51 4
account	0 4 1 4 7 2 8 2 9 2 a 4 b 4 c 2 d 2 14 2 18 2 19 2 1a 2 1l 4 1o 2 1r 2 1s 4 1t 2 1u 2 1v 8 1w 4 1x 6 1y 8 1z 8 20 2 21 2 22 2 23 2 24 4 25 2 26 4 27 4 2a 4 3i 2 48 2 5v 2 62 2 63 2 ai 2 aj 2 ak 2 al 4 am 2 an 2 ao 2 ap 2 aw a c9 2 cb 4 da 2 db 4 dc 2 es 2 eu 4 ew 2 f9 6 fa 4 fd 2 fh 6 fi 2
account $	1 1 a 1 b 1 c 1 d 1 19 1 1s 2 1v 3 1x 1 1y 2 1z 3 23 1 24 1 26 1 27 1 48 1 aj 1 am 1 an 1 ao 1 ap 1 aw 1 cb 1 db 1 es 1 eu 1 ew 1 f9 2 fa 1 fh 3 fi 1
account com	1w 2 1y 1
account to	1t 1 22 1 fd 1
account token	0 2 1 1 7 1 8 1 9 1
account with	1r 1 1y 1 62 1
acm	1a 4 1b 4 1c 4 1d 8 2m 4 7s 4 83 4 84 4 85 4 86 4 87 4 88 8 8n 4 8p 2 8q 4 8s 2 94 4 95 4 96 4 97 4 9j 4 9w 2 9x 2 9y 4 a8 4 cm 4 cn 8 co 4 cp 4 cq 4 cr 4 cs 4
acm com	1a 1 1b 1 1c 1 1d 2 9y 1
acm guard	83 1 84 1 85 1 86 1 87 1 88 1
acm lint	cp 1 cq 1 cr 1 cs 1
acme2	97 4
acquir	at 4
across	1 2 g 2 2e 4 2n 2 2p 2 2v 2 44 2 8w 2 8y 2 9i 2 9o 2 a5 2 a6 4 a9 2 b6 2 bn 2 bo 2 c2 2 ck 2 cu 2
across all	1 1 2e 1 2v 1 cu 1
across project	44 1 8w 1 a6 2 b6 1
across the	2e 1 2p 1 8y 1 9i 1 a5 1 a9 1 bn 1 bo 1 c2 1
action	6i 8 6j 8 6k 8 6l 4 6m 8 86 4 9h 4
action item	6i 2 6j 2 6k 2 6l 1 6m 2
activ	1w 8 1y 4 3p 4 5k 4 5t 8 77 4 82 8 84 4 8r 4 9i 4 9j 8 9z 4 al 8 fa 4
activ $	1y 1 3p 1 82 1 8r 1 9i 1 9j 1 9z 1 al 2
activ for	5k 1 84 1 fa 1
activ in	5t 2 82 1 9j 1
activat	3r 2 86 6 9l 4 fd 2
activity	4g 4 6c 4 7g 4 7h 8 7x 4
actually	8g 8
ad	1w 4 3v 4 3w 4 3x 4 3z 4 41 4 42 4 43 4 4t 4 52 4 5a 4 5x 4 5z 8 62 8 64 4 6k 4 6m 4 6n 8 6x c 8c 4 8g 4 8n 4 93 4 95 4 ac 8 ar 8 as 8 at 4 bm 4 bn 8 bp 8 bq 4 br 4 bs 8 bt 8 bu 4 cs 4 d3 4 ew 4 fd 4
ad $	3w 1 41 1 42 1 5z 1 64 1 8g 1 95 1 ac 1 ar 1 as 1
ad and	52 1 5a 1 6x 2
ad to	3z 1 62 2 6k 1 93 1 bp 2 bs 2 bt 1 ew 1
adapt	2a 4 7n 4 7v 4 97 4 en 4
adapt the	7n 1 7v 1 97 1 en 1
add	s 4 11 c 12 8 1z 2 21 8 22 4 28 2 3j 2 3w 2 40 4 41 2 45 4 4l 2 4m 4 4y 2 52 2 5o 6 5y 2 5z 2 63 4 64 2 69 2 6j 4 71 2 74 4 7k 2 7s 4 82 4 88 2 8c 2 8f 4 8n 2 8x 4 93 2 94 4 9r 2 9u 4 9w 2 a6 2 a8 4 ad 4 ae 2 as 4 b1 2 bi 2 bk 4 bm 6 bo 2 bq 8 br 2 bs 2 bu 2 bx 4 c0 2 c2 4 cb 6 cr 6 cy 4 d3 4 eb 4 ed 2 el 6 eu 4 fh 2
add a	s 1 11 4 1z 1 21 1 45 1 4m 2 4y 1 5o 1 63 1 6j 2 7s 1 8c 1 8f 1 8n 1 8x 1 94 2 9w 1 a8 2 bk 1 bm 1 bq 2 bx 1 c2 1 cb 1 cy 1 eb 1 el 3
add an	7k 1 8x 1 ad 1 as 1 bi 1 eu 1
add anna	12 1 28 1 bq 1
add group	21 2 22 1
add one	21 1 22 1 74 1 ed 1
add the	5o 1 5y 1 ad 1 bm 1 bs 1 cr 1
add to	3w 1 5z 1 64 1 69 1 bx 1 c2 1
add user	11 2 12 2
additional	ed 4
addon	bl 4
address	l 8 r 4 v 4 18 4 1a 4 1b k 1c o 1d k 1y 6 20 6 3m 4 47 8 9x 4 aj a ar 4 au 4 ca 2 df 8 dh 4 di 4 dk 4 dl 8 ee 4 ex 4 f2 8
address $	v 1 1b 2 1c 1 1d 1 47 1 9x 1 aj 1 dl 1 ex 1
address and	1y 2 ar 1
address for	1d 1 47 1 aj 1 f2 1
address of	r 1 1b 2 1c 2 1d 2 20 1 3m 1 df 1 di 1 dk 1 dl 1 ee 1 f2 1
adjust	90 8 97 4 ab 4 ap 4 az 4 bo 4
admin	6 4 9 4 f 4 g 4 h 4 i 4 j 4 k 4 l 4 m 8 n 8 o 4 p 4 q 4 r 4 s 4 t 4 u 4 v 4 w 4 x 4 y 4 z 8 10 4 11 4 12 4 13 4 14 4 15 4 16 4 17 4 18 4 19 4 1a 4 1b 4 1c 4 1d 4 1e g 1f 8 1g g 1h 4 1i g 1j g 1k g 1l 8 1m 8 1n 4 1o 4 1p 4 1q 4 1r 4 1s 4 1t 4 1u 4 1v 4 1w 4 1x 4 1y 8 1z 4 20 8 21 4 22 4 23 4 24 8 25 4 26 4 27 8 28 4 29 8 2a 4 3i 4 3r 4 3u 4 3v a 3x c 3y 4 3z 8 40 c 42 4 4w 4 5k 4 5x 4 5y 8 60 8 62 4 63 c 98 8 9a 4 9b 4 a4 4 a6 4 a7 4 a9 4 aa 4 ab 4 ai 8 eh 8 ei g ej 8 ek o ev 4 ew 4 f5 4 f6 4 f8 4 fb 4 ff 4
admin $	1g 2 1j 1 1k 2 20 1 24 1 3i 1 3v 1 40 1 42 1 5y 1 63 1 98 1 a7 1 ai 1 eh 1 ei 1 ek 1 ew 1 f5 1 f6 1
admin banner	i 1 j 1 k 1
admin default	m 1 n 1 o 1
admin from	1e 2 1i 1 ek 1
admin git	p 1 q 1 r 1 s 1 t 1 u 1 v 1 w 1 x 1
admin group	y 1 z 1 10 1 11 1 12 1 13 1 14 1 15 1 29 1
admin her	42 1 60 1 62 1 ej 1
admin in	3x 1 63 1 9b 1
admin mail	18 1 19 1 1a 1 1b 1 1c 1 1d 1
admin of	1j 1 3v 1 3x 1 3z 1 40 1 5y 1 60 1 63 1 a4 1
admin permission	1e 1 1f 1 1g 1 1h 1 1i 1 1j 1 1k 1 1l 1 ai 1
admin rat	1o 1 1p 1 1q 1 1r 1 1s 1 1t 1 1u 1 1v 1
admin repo	eh 1 ei 1 ej 1 ek 1
admin right	9 1 1f 1 1i 1 1j 1 27 1
admin to	6 1 1g 1 1k 1 40 1
admin user	1w 1 1x 1 1y 1 1z 1 20 1 21 1 22 1 23 1 24 1 25 1 26 1 27 1 28 1 29 1 2a 1
administer	d8 4 d9 4
administration	z 4
administrator	k 4 y 4 1g 4 1j 8 1k 8 ai 4 du 4 f6 4
administrator $	1g 1 1j 1 1k 2 ai 1
admit	b1 4
adopt	6t 4
ae	ep 8 eq 8 er 8
ae key	ep 2 eq 2 er 2
aee18	cc 4
afdeb23	cc 4
affect	58 4 6n 4 dz 4
affect $	58 1 6n 1 dz 1
afresh	ch 4
after	3 4 f 4 g 4 l 4 23 8 2a 8 2d 4 2w 4 37 4 46 4 53 4 5e 4 6c 4 6d 4 6m 4 6y 4 77 4 7f 4 7x 8 7y 8 80 4 81 4 82 4 9d 8 9e c 9g 4 9h 8 as 4 ba 4 cb 4 dl 8 eg 4 ep 4 eq 4 eu 4
after a	3 1 2d 1 82 1
after how	f 1 7x 1 7y 1 9d 2
after the	l 1 2w 1 37 1 80 1 as 1 ba 1 cb 1 eg 1
afterward	2h 4 45 4
again	l 4 1t 4 2v 4 2x 4 46 4 49 4 6h 4 6m 4 77 8 7f 8 7l 4 7o g 7s 4 7w 8 7z 4 85 4 86 4 8a 4 8y 4 98 8 9f 4 9k 4 az 4 b1 4 b4 c b8 8 c8 4 cg 4 ch 4 da 8 ek 4 em 4 f5 4 f6 4 fj 4
again $	1t 1 2v 1 46 1 6h 1 6m 1 77 2 7f 1 7o 3 7s 1 86 1 8a 1 98 1 9f 1 9k 1 b1 1 b4 3 b8 1 c8 1 cg 1 ch 1 da 2 ek 1 f6 1 fj 1
again need	7f 1 7l 1 7w 1
against	5a 4 5e 4 5t 4 65 4 66 4 71 4 b2 4 c5 4 cc 4 dp 4 dq 4 ek 4
age	5q 4 5r 4 dn 4
agency	3s 4
agent	d3 8 d4 8 d6 8 d7 8 d9 4
agent 03	d3 1 d4 1 d6 1
ago	46 4 cd 4
agre	8a 4 bk 4 c5 4
agreement	bi 4
ahead	59 8 ce 4 ey 4
ahead of	59 1 ce 1 ey 1
air	6b 4
akiaexampl	7k 4 8x 4
alarm	7p 4 7t 4 8x 4 a9 4
alert	7q 4 7s 4 95 4
algorithm	h c ew 4
alic	3s 4
aliv	di 4
all	1 6 7 2 a 2 h 2 j 2 k 2 l 2 q 2 r 4 w 4 y 2 z 4 12 2 18 4 19 2 1i 2 1n 2 1q 4 1r 2 1y 4 26 2 27 2 2e 4 2g 2 2p 6 2r 2 2t 2 2u 2 2v 2 2z 4 38 4 3a 2 3b 4 3i 4 3m 2 3q 2 3r 4 3s 4 3t 2 3v 2 3x 2 3y 4 40 2 42 8 43 6 44 4 4g 4 4k 2 4p 2 4r 2 4u 2 50 2 52 2 53 2 5b 4 5f 6 5h 6 5i 6 5s 2 5t 2 5u 2 5v 8 60 4 65 2 69 2 6a 6 6c 6 6h 4 6i 4 6m 4 6o 2 6v 2 6y 2 70 2 77 2 78 2 7a 4 7g 4 7i 2 7j 2 7n 2 7p 2 82 2 85 2 89 2 8a 2 8e 2 8h 4 8o 4 8u 2 8w 2 8x 4 90 2 91 2 92 2 93 2 94 4 95 2 97 2 9a 4 9b 6 9e 2 9h 4 9j 2 9k 2 9l 2 9n 2 9p 2 9q 2 9r 2 9s 2 9v 2 9w 6 9y 2 a0 2 a2 2 a4 6 a5 4 a8 4 ah 2 b2 2 b6 4 b7 2 b8 4 bd 2 be 2 bl 2 bm 4 bn 4 bp 2 bv 6 bx 2 bz 2 c0 6 c1 2 c2 2 c4 2 c9 8 cf 2 ck 4 cl 2 cp 4 cq 2 cu 4 cw 2 d0 2 d2 4 d3 4 d4 2 d6 2 d7 2 df 2 di 2 dj 2 dp 2 dq 6 ds 2 e4 2 e5 4 e8 2 e9 4 ef 4 em 2 ep 2 er 4 es a ex 2
all $	h 1 19 1 2p 1 3y 1 4p 1 5s 1 77 1 7p 1 91 1 c0 1 cf 1 cw 1 d0 1 ex 1
all comment	6c 1 6i 1 6o 1
all default	bv 2 c0 1
all fil	52 1 53 1 5f 2 5h 1 5i 2
all it	3m 1 5f 1 6a 1 6c 1 7i 1 8e 1 b6 1 b8 1 bn 1 ck 1 d2 1 dq 1
all key	4r 1 c9 1 es 1
all log	k 1 42 1 43 1
all mesh	q 1 r 1 w 1 3b 1
all mirror	di 1 ds 1 ef 1
all of	7 1 3r 1 3v 1 5v 1 7n 1 8x 1 9n 1 9p 1 c9 1 cp 1 es 1
all or	4g 1 8h 1 92 1 e8 1
all our	2z 1 8x 1 90 1 9q 1 b7 1 bp 1 c1 1 c2 1 em 1
all project	1n 1 3s 2 a4 1 a5 1 a8 1 e9 1
all repo	1 3 38 1 3q 1 40 1 44 1 8w 1 93 1 94 1 95 1 97 1 9a 2 9e 1 9h 2 9k 1 9l 1 9r 1 9s 1 9v 1 9w 2 9y 1 a0 1 ah 1 b6 1 b8 1 bm 1 c4 1 d2 1 d3 2 d4 1 d6 1 dp 1 dq 1
all repository	2e 1 2r 1 3r 1 5v 1 82 1 94 1 9w 1 a4 1 a8 1 cu 1 dq 1 e5 2
all reviewer	5t 1 69 1 85 1 8a 1
all the	6i 1 6v 1 78 1 7a 1 bd 1 bm 1 c9 1
all user	j 1 z 1 1q 2 1r 1 1y 1 2g 1 42 1
allow	e 4 f 8 h 4 1f 4 1g 4 1k 8 1n 4 1p 4 1q 4 43 4 7j 4 7k 4 80 4 81 8 89 8 8a 4 8y 4 90 4 9g 4 9h 8 9k 4 9o 8 9p 4 b0 8 b1 4 b4 8 b8 4 b9 4 c5 4 dd 8 eg 8 ej 4 em 8
allow $	h 1 1p 1 1q 1 89 1 9o 1 b0 1
allow to	e 1 f 1 1f 1 1k 2 b9 1 c5 1 ej 1
allowanc	1u 4 1v 4
allowlist	7j c 7k 4 7l c 7m g 7n c 8w 8 8x 8 8y 8 8z g 90 c
allowlist item	7l 1 7m 1 7n 1 8y 1 8z 1 90 1
allowlist rul	7j 1 7l 2 7m 1 7n 1 8w 1 8x 1 8y 1 8z 1 90 2
alon	18 4 4d 4 bg 4
along	2z 4 30 4 39 8 4f 4 bu 4
alongsid	4d 4
already	e 4 25 4 26 4 2b 4 2e 4 2q 4 3a 8 41 4 47 4 4g 4 5j 4 5o 4 65 4 68 4 6h 4 6z 4 7j 4 7r 4 8d 4 8j 4 9a 4 9q 4 a6 4 ac 4 ba 4 bc 4 ca 4 cx 4 f7 4 f8 4 fg 4
already $	25 1 2b 1 3a 1 68 1 6z 1 8d 1 ca 1
already hav	e 1 2q 1 5j 1 65 1
also	i 4 4t 4 5c 4 5m 4 5s 4 7e 4 7v 4 8i 4 8o 4 8s 4 a0 4 ae 4 bs 4 cx 8 ed 4 en 4
also or	5c 1 5s 1 7e 1
also thos	8o 1 cx 2
alter	4n 4 53 4 58 4
alternativ	ds 4
although	60 4 8o 4
altogether	y 4 3k 4 6k 4 7p 4 7q 4
altogether $	y 1 3k 1 7p 1 7q 1
alway	bm 4 bq 8
alway add	bm 1 bq 2
am	2e 4 3i 4 5u 8 6b 8 7x 4 8l 4 a4 4 bp 4 bq 4 bt 4 c5 4 f5 c f9 4 fa 4
am i	3i 1 a4 1 bp 1 bt 1 c5 1 f5 2 f9 1 fa 1
among	3w 4 3x 4 5t 4 5z 4 64 4 6n 4 bw 4 d9 4 eg 4
among the	6n 1 bw 1 d9 1
among thos	3x 1 5t 1 64 1
an	1 4 3 2 4 2 6 4 7 2 9 4 b 6 c 2 j 2 y 2 z 2 10 4 16 2 17 2 1n 2 1v 2 1x 4 1y 2 1z 6 20 2 21 2 22 2 24 2 25 2 26 2 27 2 2i 2 2j 2 2p 4 2z 2 30 2 34 4 3o 2 3t 2 40 2 45 4 4b 4 4c 2 4d 6 4e 6 4f 6 4i 2 4k 2 4m 2 4n 2 4s 2 4v 4 54 2 5h 2 5t 4 5u 2 65 4 66 2 6b 2 6h 2 6j 2 6m 4 6r 2 6w 2 6z 2 76 4 7a 2 7k 2 7l 2 7n 6 83 2 85 2 8m 2 8w 2 8x 2 8y 2 90 4 97 2 9p 2 a7 2 ab 2 ac 2 ad 6 ae 2 af 6 ai 2 as 4 at 2 av 2 aw 2 b3 2 b4 2 b7 2 bb 2 bi 6 bk 4 bl 2 bo 2 br 2 bs 2 c2 2 c7 2 cd 2 cj 2 cm 2 co 2 cr 2 ct 2 cy 2 cz 4 d1 4 d3 2 d4 4 d5 2 d6 4 d8 2 d9 2 dl 2 do 2 du 2 dv 4 dw 4 dy 2 ee 2 eg 2 et 2 eu 4 ev 4 f5 4 f6 2 f7 2 f8 4 f9 2 fa 2 fb 2 fc 2 fd 2 fe 2 ff 2 fg 2 fh 4 fi 2
an account	1v 1 1y 1 1z 1 21 1 22 1 25 1 27 1 ai 1 aw 1
an admin	z 1 40 1 ev 1
an allowlist	7n 1 8x 1 8y 1 90 1
an api	1 1 b 2 c 1
an archiv	2z 1 34 2
an attachment	4b 1 4c 1 4d 1 4e 2 4f 1
an authenticator	fa 1 fb 1 ff 1 fh 1
an author	5t 2 65 1
an elevat	f5 2 f6 1 f7 1 f8 1 fc 1 fd 1 fe 1 fg 1 fh 1 fi 1
an employe	1x 1 1z 1 20 1 24 1
an empty	10 2 1n 1 45 2 4i 1 9p 1
an exist	6 1 9 1 2p 1 4f 1 4m 1 7n 1 90 1 97 1 ad 1 bb 1 bo 1 cr 1 d1 1 dl 1
an http	1 1 3 1 4 1 6 1 7 1 9 1 b 1
an identity	as 1 at 1 av 1
an inherit	b4 1 br 1 bs 1
an issuer	ad 2 ae 1 af 2
an open	65 1 6w 1 6z 1 76 1 as 1
an ssh	cy 1 cz 1 d3 1 d4 2 d5 1 d6 2 d8 1 d9 1 et 1 eu 2
an unknown	4k 1 dv 1 dw 1 dy 1
an upload	2i 1 4b 1 4d 1 4e 1 4f 1
ana	66 4 69 4 6t 4 74 4 75 4 bk 4
analyser	ck 4 cr 4
analysis	ck 4 cl 8 cm 4 co 4
analytic	3 2 dd c
ancestor	54 8 71 4
ancestor of	54 3 71 1
anchor	4v 4 6j 4 6p 4
ancient	4i 4
and	0 4 2 4 5 2 8 4 a 4 d 2 f 2 g 4 h 4 q 6 r 4 s 2 w 2 x 2 y 4 z 2 12 2 16 4 18 2 19 2 1a 4 1i 2 1m 2 1o 2 1p 4 1q 2 1s 4 1v 4 1w 2 1y 4 22 2 23 2 2b 4 2e 2 2j 6 2w 2 2x 6 2z 2 31 2 35 2 38 4 3a 4 3b 2 3c 2 3d 6 3g 6 3l 6 3o 2 3p 2 3s e 3u 4 3x 4 3z 2 47 6 48 2 4a 2 4d 2 4e 2 4h 2 4k 2 4l 2 4m 4 4n 8 4o 2 4p 6 4q 2 4v 2 4x 4 52 8 53 2 54 6 55 2 56 2 58 2 59 6 5a 8 5b 6 5f 2 5g 4 5i 2 5o 2 5q 2 5t 2 5u 2 5v c 60 6 62 2 63 2 66 4 67 6 68 a 69 4 6a 4 6c 6 6e 2 6g 2 6h 2 6i 2 6l 2 6n 2 6r 4 6t 2 6u 4 6v 2 6w 4 6x 8 6y 4 6z 2 70 6 71 4 73 2 74 2 76 4 77 2 78 2 7a 4 7d 2 7e 6 7f 4 7g 4 7i 4 7j 4 7t 2 7u 2 7y 2 7z 2 80 2 82 4 84 4 87 2 89 2 8a 4 8c 4 8e 2 8f 2 8g 4 8l 2 8m 2 8o 6 8p 2 8t 2 8u 8 8v 2 92 4 9a 2 9b 2 9g 2 9h 4 9i 4 9j 2 9n 2 9o 2 9p 2 9r 4 9t 2 9u 2 9v 2 9x 2 9z 2 a1 6 a2 2 a3 4 a6 2 a7 2 aa 2 ac 2 an 2 ao 4 ar 6 au 4 ax 4 b0 4 b1 2 b3 2 b5 2 b9 4 bd 4 be 6 bf 2 bm 2 bn 2 bq 6 bu 4 c5 2 c6 4 cd 4 ce 2 cg 4 ch 2 ci 2 cl 2 cm 4 cn 2 cr 2 ct 2 cu 2 cv 2 cy 2 d0 2 d1 2 d2 2 d3 2 d5 2 d7 6 dd 2 de 4 dh 6 di 4 dj 2 dl 2 dn 2 dr 4 dz 2 e1 4 e5 4 e6 6 e7 8 e9 2 eb 2 ee 2 em 2 en 2 eq 2 er 2 et 4 ew 4 ex 2 ey 2 f0 4 f1 a f2 4 f4 2 f7 2 fa 2 fb 4 fe 4 fj 2
and a	1v 1 8p 1 ct 1 f1 1
and after	53 1 6y 1 7y 1
and all	y 1 69 1 6h 1 7i 1
and at	3p 1 3u 1 6c 1
and by	6g 1 6v 1 fa 1
and commit	1m 1 4m 1 54 1
and dat	0 1 2 1 5 1 8 1 a 2 d 1 4p 1
and delet	4n 1 4x 1 52 2 5a 1 6x 1
and error	8u 1 8v 1 a2 1
and fail	3g 1 8u 1 bd 1 be 2
and failur	a3 2 e1 1
and fill	1p 1 1q 1 1s 1 1v 1
and fingerprint	ac 1 d0 1 et 1
and giv	6a 1 cy 1 d3 1
and global	60 2 7t 1
and group	3s 2 3x 2 5v 2 60 2
and how	2j 1 3b 1 8u 1 dh 1 e5 1
and if	9g 1 c5 1 f1 1
and in	4l 1 52 1 5a 1 dn 1
and is	3l 1 47 1 68 1 ci 1
and it	q 1 3s 1 4q 1 6e 1 7i 1 cm 1 ew 1 f7 1 fe 1
and key	g 1 b5 1 b9 1
and last	1y 2 8u 1 dh 1
and length	f 1 h 1 ew 1
and merg	6z 1 70 1 82 1 89 1 8a 1 9i 1
and on	3d 1 48 1 6c 1 c6 1 ce 1
and password	ax 1 b0 2 b1 1 f1 3
and profil	2w 1 2x 3
and progress	31 1 35 1 3c 1 3d 1 3g 1
and push	8l 1 d1 1 dh 1
and repository	4m 1 a7 1 d7 1 et 1
and target	71 1 bm 1 bq 1 bu 1
and tell	q 1 84 1 9x 1
and the	1a 1 3s 1 3u 1 3z 1 5v 1 67 1 6r 1 6w 1 70 1 77 1 9o 1 ax 1 b0 1 b3 1 c6 1 cd 1 e6 1 en 1 f2 1
and their	3a 1 68 1 8m 1 ar 1
and to	59 1 5a 1 5b 1 cv 1
and tom	66 1 8c 1 bq 1
and typ	1w 1 3l 1 84 1
and until	4n 1 5f 1 5g 1
and what	47 1 7e 1 di 1
and when	r 1 1o 1 4x 1 6r 1 7g 2 cn 1
and wher	68 1 7e 1 bf 1
and whether	80 1 9i 1 9j 1 d2 1
and which	z 1 3a 1 82 1 e6 1 ey 1
ander	41 4
anew	cg 8 er 4
anna	12 4 1k 4 20 4 22 4 23 4 24 4 27 4 28 4 29 4 2a 4 3y 4 40 4 4g 4 4h 4 4v 4 63 4 64 4 8c 4 9r 4 9t 4 b7 4 bm 4 bn 4 bo 4 bq 4 bs 4 ey 2 ez 2 fj 4
anna and	8c 1 9r 1 bq 1
annotat	4u 2 6o 2 8i 2 c7 6
annotation	4d 4 4u 2 6o 2 8i 2 c7 6 ck c cm 4 cn 4 cp k cq c cr g cs k
annotation by	cp 1 cs 2
annotation on	ck 1 cp 1 cs 1
announc	k 8
announcement	i 8 j 8 k 4
announcement banner	i 1 j 1 k 1
annoy	9k 4 br 4
anonymiz	25 8 26 8
anonymous	j 4 3m 8
another	1 4 3 4 6 4 9 4 b 4 s 4 v 4 20 4 24 4 2z 4 30 4 34 4 3v 4 48 4 49 4 4j 8 4n 4 58 4 59 4 5a 4 5b 4 5e 8 5o 4 5u 4 61 4 6h 4 8s 4 ak 4 ca 4 cb 4 cm 4 dl 4 en 4 et 4 f2 4 fc 4 fe 4 fg 8 fj 4
another $	6 1 9 1 4n 1 fe 1
another authenticator	fc 1 fg 2
another only	1 1 3 1 b 1
another repository	58 1 59 1 5a 1 5b 1
another server	2z 1 34 1 5u 1
another user	24 1 ca 1 cb 1 et 1 fj 1
ansibl	5 2 d3 4 d4 4
answer	1 4 3 4 b 4 30 4 39 4 42 4 4i 4 6c 4 6p 8 71 4 8p 4 8t 4 a1 4 bi 4 bk 4 dv 4 dw 4 f7 4 fb 4 fc 4 fd 4 fe 4 ff 4 fg 4 fh 4
answer hold	b 1 f7 1 fe 1
answer is	fb 1 fc 1 fd 1 ff 1 fg 1 fh 1
any	2 2 4 2 r 2 18 2 1b 2 1h 4 1l 4 2r 2 3t 2 3w 2 3y 2 41 2 42 2 43 2 4e 2 4u 4 55 2 56 2 57 2 58 2 5h 2 5j 2 5l 2 5p 2 5w 2 5z 2 60 4 61 2 64 4 65 2 6a 2 6c 2 6f 2 6k 2 6n 2 6o 2 7b 4 7h 2 7i 4 7r 2 7s 2 7w 2 82 2 8h 2 8k 2 91 2 92 2 95 2 9f 2 9g 2 9p 2 9q 2 9w 2 a4 2 am 2 at 4 b2 2 b4 2 b6 2 b7 2 bh 2 bm 2 bn 2 br 2 bv 2 c3 2 cf 4 cw 2 cz 2 d4 2 d8 2 d9 2 dt 2 e4 2 ec 2 em 4 eo 2 ev 4 ew 2 fi 2 fj 2
any global	1h 1 1l 2
any grant	41 1 5z 1 64 2
any longer	3y 1 7b 1 9f 1 am 1 b4 1 br 1 ec 1
any mor	4 1 1b 1 3t 1 43 1 56 1 5l 1 5p 1 5w 1 61 1 6f 1 6k 1 7b 1 7w 1 8k 1 92 1 95 1 9p 1 at 2 b2 1 bh 1 bn 1 bv 1 c3 1 cz 1 d4 1 em 1 ev 1 fi 1 fj 1
any nod	cf 2 e4 1
any project	2r 1 5j 1 7i 2
any repo	9g 1 9q 1 9w 1
any repository	91 1 b7 1 e4 1
anybody	n 4 1r 4 41 4 4o 4 65 4 6c 4 br 4 cu 4
anyon	7p 4 80 4 8g 4 am 4 an 4 b3 4 el 4
anyth	1 4 1e 4 1h 4 1i 4 1l 4 2d 4 2e 4 2n 4 4t 8 5q 4 5x 4 5z 4 62 4 6g 4 6n 4 6z 4 7c 4 8a 4 8m 4 c5 4 cd 4 cf 4 d2 4 ep 4
anyth $	1h 1 4t 1 6g 1 ep 1
anyth on	1e 1 1i 1 2n 1 5z 1 62 1
anyway	b9 4
anywher	2e 2 3p 2 8x 2 94 2 b6 2 bc 2 eu 2
anywher in	3p 1 8x 1 94 1 b6 1
api	0 4 1 4 2 6 3 4 4 2 5 2 7 4 8 2 9 4 a 4 b 4 c 4 e 2 15 2 1o 4 1p 4 1q 4 1r 2 1s 4 1t 2 1u 2 1v 2 21 2 3a 2 3f 2 4i 2 4j 2 4q 2 4r 2 50 2 51 2 55 2 7r 2 7s 4 93 4 94 4 97 2 a8 2 b1 2 bg 4 cg 2 ci 2 e2 2 el 2 em 2 en 2 eo 2
api $	1o 2 1s 1 55 1 bg 1
api key	0 1 1 2 2 1 3 1 7 2 8 1 9 2 a 1 b 1 c 2 e 1 7s 2 93 2 94 2 97 1 a8 1
api quota	1p 1 1q 2 1r 1 1s 1 1u 1
api test	el 1 em 1 en 1 eo 1
api token	0 1 2 1 3 1 a 1 b 1
app	l 4 3j 4 45 4 4m 2 5t 4 6o 2 7d 2 7r 4 7u 4 7x 4 7y 4 80 4 81 4 82 4 84 4 85 4 86 4 87 4 88 4 89 4 8a 4 8b 4 8c 4 8d 4 8e 4 8f 4 8g 4 8h 4 8k 4 8l 4 8m 4 8n 4 8o 4 8p 4 8q 4 8r 4 8s 4 8t 4 8u 4 8v 4 92 4 b2 4 b3 4 b4 4 b5 4 bq 4 br 4 bs 4 bt 4 bv 4 bw 4 bx 4 by 4 bz 4 cd 4 ce 4 cf 4 cx 4 cy 4 cz 4 d0 4 d1 4 el 4 em 4 en 4 eo 4 f3 4 f4 8 f8 c fb 8 fc c fd 8 ff 8 fg c fh 4 fj 4
app $	7u 1 7x 1 7y 1 80 1 81 1 82 1 84 1 85 1 87 1 89 1 8b 1 8d 1 8e 1 8f 1 8l 1 8n 1 8p 1 8q 1 8s 1 8t 1 b3 1 bs 1 bt 1 bw 1 by 1 bz 1 ce 1 cx 1 cy 1 cz 1 el 1 em 1 en 1 eo 1 f3 1 f4 1 f8 3 fg 1
app and	8m 1 92 1 fb 1
app s	8u 1 8v 1 f4 1 ff 1 fg 1 fh 1
appear	ax 4 bz 4 c3 4
application	l 4 2b 4 5h 2 cv 8 dt 4 dv 8 dw 8 dy 8
application $	dv 2 dw 1 dy 1
apply	1m 4 1u 4 3r 4 5f 4 5u 4 6b 8 6t c 7w 4 7x 4 7z 4 85 4 8w 4 97 4 a7 4 bs 4 bu 4 bz 4 c4 4 du 4 dv 4 dw 8 dx 4 dy 4 f9 4
apply to	7x 1 8w 1 97 1 a7 1 bs 1 bz 1 c4 1 f9 1
approv	2e 4 65 4 6c a 6d i 6e c 6z 4 70 8 73 a 74 2 76 g 7a 8 81 4 85 4 89 e 8a g 8c 2 8d 2 8e 2 8g 2 99 2 9h 2 9i 2 9j 2 9k 2 9l 4 9m 4 9n 4 bm 2 bn 2 bo 4 bp 6 bq 2 bs 4 bt 2 bu 2 dt 4 dx 8
approv $	6e 1 73 1 7a 2 81 1 8a 1
approv pr	6c 1 6d 1 6e 1
approval	6c 2 6d 8 6z 4 73 2 76 4 89 a 8a c 99 2 9h 2 9i 2 9j 2 9k 2 9l 4 9m 4 9n 4 bo 4 bp 4 bq 2 bs 4 bt 2 dt 4
approval $	6d 1 6z 1 76 1 89 1 8a 2 9n 1 bo 1 bs 1 dt 2
approval doe	73 1 89 1 9m 1 bp 1
approval need	89 1 bp 1 bt 1
approver	74 2 8c 2 8d 2 8e 2 8g 2 bm 2 bn 2 bp 2 bu 2
approver $	bm 1 bn 1 bp 1
archiv	2 4 w 4 x 4 2q 2 2r 4 2z 8 30 4 31 c 32 8 33 8 34 g 35 8 36 8 37 4 44 4 47 8 49 g 4a c 4c 4 4f 4 5o 4 a4 8 eh s ei w
archiv $	w 1 2r 1 2z 1 30 1 31 1 32 2 33 2 34 2 35 1 36 2 37 1 47 2 4f 1
archiv repo	a4 1 eh 1 ei 2
are	0 2 e 2 f 6 h 4 l 4 n 2 r 2 z 2 13 2 14 4 16 8 19 2 1f 2 1j 2 1m 2 1p 2 1q 2 1w 2 2b 4 2c 2 2e 2 2f 4 2o 4 2r 4 2w 4 37 2 3a 4 3c 4 3e 2 3i 4 3p 4 3w 2 3z 2 41 4 42 2 44 2 4g 2 4m 2 4n 2 4p 4 4t 2 4u 2 58 2 59 2 5c 2 5k 4 5p 2 5r 2 6h 4 6i 6 6n 8 6r 2 6v 2 6y 2 6z 2 79 2 7d 2 7i 2 7j 2 7p 2 7q 2 7r 4 7x 2 7y 4 80 2 82 6 87 4 89 6 8b 4 8g 4 8h 2 8m 6 8o 2 8r 2 91 4 94 2 99 2 9b 2 9d 2 9g 2 9i 4 9k 2 9m 2 9o 6 9p 2 a5 4 a7 2 ac 2 ag 4 ai 2 ao 2 b0 6 b2 4 b6 2 bd 4 bf 2 bq 2 br 2 bt 4 bu 2 bw 2 c1 2 ca 4 cb 2 ce 2 cj 2 ck 2 cn 2 cu 2 cx 2 dd 2 df 4 dg 2 di 4 dn 4 dz 4 e3 2 e4 2 e6 2 e8 2 ea 2 ef 2 eg 2 eo 2 eq 4 et 4 ex 4 ey 4 f4 2
are activ	82 2 9i 1
are all	l 1 r 1 42 1 df 1 di 1
are allow	h 1 1f 1 1p 1 1q 1 9o 1 eg 1
are in	2o 1 44 1 4t 1 5p 1 6n 1 7d 1 df 1
are left	16 1 3c 1 3w 1 6i 2 8g 1 bd 1 dg 1
are miss	14 1 59 1 dz 1
are not	14 1 41 1 8g 1 91 1 94 1 99 1 a5 1
are on	2w 1 3a 2 7y 1 9i 1 ca 1 e6 1 ex 1
are the	1j 1 3z 1 4p 1 6r 1 89 1 8b 1 8h 1 ai 1 et 1 f4 1
are ther	0 1 h 1 3i 2 4u 1 5c 1 6n 1 79 1 7i 1 8m 1 91 1 bt 1 ck 1 cx 1 e4 1 eq 1 ey 1
are we	16 2 1w 1 2b 2 2w 1 6z 1 7r 1 80 1 dd 1 dn 1
are withheld	87 1 8m 1 8o 1 8r 1
area	3j 4 3k 4
argo	6 2 51 4 8n 4 cy 4 cz 4
argument	10 4
armor	cb 4
around	4g 4 65 4 6y 8 eq 4
array	b3 4 b7 4
arriv	e9 4
artwork	2m 4 3n 8
as	0 2 b 2 e 2 m 2 o 2 p 2 v 2 y 2 z 2 1b 2 1c 2 1d 2 1f 2 1g 2 20 2 22 4 24 2 2e 2 2l 2 2q 2 2r 2 2u 2 2v 2 2y 2 3n 2 3o 2 3x 2 41 2 45 4 48 4 4a 8 4f 2 4j 2 4k 2 4p 2 4s 4 4v 2 4w 2 51 2 5c 2 5m 2 5n 2 5o 4 5s 2 5u 2 63 2 66 2 69 2 6a 6 6b 8 6e 2 6i 2 6j 4 6m 4 6p 2 6s 4 6v 2 70 4 72 2 74 4 75 2 76 4 7c 2 7e 2 7i 2 7q 2 7r 2 7s 4 7v 2 89 2 8b 2 8c 4 8g 2 8i 6 8j 4 9j 2 9r 2 a6 4 ad 2 ag 2 aj 2 an 2 ao 4 as 2 az 4 bb 2 bg 6 bm 2 bq 4 bt 2 bu 4 bx 2 bz 2 c2 2 c7 4 cb 2 co 2 cr 4 cs 2 dd 2 de 2 dg 2 dh 2 dm 2 dp 2 dq 2 du 2 dy 2 eb 2 em 2 ev 2 ew 2 f1 2
as $	1c 1 7i 1 8i 1
as a	0 1 y 1 1g 1 2q 1 2u 1 45 1 48 1 4a 2 4v 1 5n 1 5u 1 63 1 6b 2 6j 1 70 1 72 1 74 1 7r 1 7s 2 8c 1 8j 1 9j 1 az 1 bx 1 cr 1 de 1 dm 1 du 1
as admin	20 1 24 1 3x 1 a6 1 ew 1
as an	z 1 6b 1 as 1 c2 1 co 1 ev 1
as don	6m 2 6s 1
as it	v 1 48 1 4a 1
as mirror	dd 1 dp 1 dq 1
as reviewer	66 1 74 1 75 1 76 1 8b 1 8c 1 8g 1 bq 2 bt 1 bu 2
as the	22 1 5c 1 dh 1
as well	e 1 22 1 5m 1 6i 1 7v 1 eb 1 em 1
ask	0 g 1 4 2 e 3 6 4 4 5 m 6 8 7 2 8 i 9 2 a i b c d k e a f e g 4 h g i 6 j g k 4 l g m 4 n e p 8 q e r c t 4 u e v 2 w 4 x 4 z e 10 4 13 e 14 a 16 k 17 4 19 g 1a 2 1c e 1d 6 1f e 1h 8 1i 2 1j g 1l a 1m a 1n 4 1o g 1p e 1q 2 1r c 1u e 1v 2 1w g 1x 2 1y i 1z 2 20 4 22 2 23 a 24 2 25 e 26 2 27 a 28 a 2a 4 2b k 2c g 2d e 2e i 2f e 2g g 2h 8 2i 4 2j e 2k 2 2l c 2m 4 2n i 2o e 2p a 2q g 2r k 2s e 2t 2 2u c 2v 2 2w e 2x 4 2y a 30 e 31 c 32 6 33 a 34 2 35 c 36 6 37 8 38 4 39 e 3a c 3b 6 3c g 3d 8 3e 6 3f 8 3g 8 3h e 3i k 3j 6 3k 6 3l i 3m 6 3n 8 3o 2 3p e 3q 2 3r 4 3s 2 3t 2 3u g 3v 4 3w c 3x g 3y 4 3z g 40 4 41 g 42 k 43 8 44 e 46 8 47 m 48 6 49 6 4a 6 4b 8 4c 8 4d 6 4e i 4f 6 4g k 4h 2 4i c 4j 2 4k i 4l o 4m 4 4n g 4o g 4p o 4q 2 4r i 4s 6 4t q 4u e 4v 8 4w 4 4x i 4y 4 4z 6 50 i 51 6 52 a 53 g 54 c 55 i 56 2 57 8 58 i 59 m 5a g 5b g 5c i 5d i 5e 4 5f g 5g 8 5h k 5i c 5j i 5k g 5m 2 5n i 5o 4 5p 4 5q g 5r c 5s i 5t k 5u 6 5v 4 5w 4 5x g 5y a 5z g 60 m 61 2 62 c 63 a 64 i 65 m 66 4 67 8 68 s 69 4 6a g 6b 8 6c m 6d 2 6e 6 6f 8 6g i 6h a 6i g 6j 6 6k 6 6l i 6m 4 6n s 6o i 6p i 6q 6 6r g 6t 2 6u a 6v g 6w 4 6x 8 6y g 6z s 70 6 71 c 72 2 73 u 74 c 75 c 76 2 77 2 78 6 79 e 7a 4 7b 4 7c 4 7d e 7e m 7f 2 7g m 7h e 7i c 7j g 7k 4 7l 4 7m i 7n 4 7o a 7p m 7q e 7r k 7s 6 7t 6 7u k 7v 4 7w 6 7x m 7y a 7z 8 80 m 81 e 82 k 83 4 84 g 85 6 86 8 87 k 88 4 89 o 8a 2 8b k 8c 6 8d 6 8e g 8f 2 8g i 8h m 8j k 8k 2 8l 6 8m o 8n 6 8o e 8p c 8r o 8s 6 8t k 8u a 8v a 8w e 8x 6 8y 6 8z e 90 2 91 e 93 a 94 2 95 8 96 e 98 2 99 i 9a 2 9b a 9c 2 9d g 9e 2 9f a 9g e 9h 6 9i m 9j i 9k 4 9l 2 9m e 9n 2 9o g 9p 4 9q g 9r 4 9s 2 9t a 9u 2 9v i 9w 2 9x c 9y 4 9z g a0 4 a1 e a2 8 a3 c a4 k a5 8 a6 6 a7 e a8 2 a9 4 aa c ab 2 ac a ad 4 ae 6 ag e ai k aj a ak 8 al k am 6 an 2 ao g ap 4 aq 8 ar 8 as 2 at 2 au a aw a ax g ay a az 6 b0 e b1 2 b2 q b3 8 b4 6 b5 m b6 e b7 4 b8 2 b9 i ba 8 bb 2 bc k bd a be e bf m bg 8 bi 2 bj 2 bk 2 bl 6 bm 2 bo 4 bp e bq a br 4 bs 8 bt i bu g bv 4 bw i bx 6 by 2 bz 4 c0 2 c1 c c3 6 c4 4 c5 i c6 8 c7 2 c9 2 ca g cb 4 cc 4 cd o ce i cf i cg 6 ch 4 ci c cj e ck g cl k cm 6 cn i co 2 cp 6 cq g cr c cs 6 ct 4 cu i cv a cw k cx k cy 8 cz 2 d0 m d1 a d2 c d3 2 d4 2 d5 e d6 a d7 2 d8 g d9 i da 4 db g dc 4 dd a de a df g dg a dh a di c dj 2 dk e dl 4 dm 6 dn e do e dp 8 dq a dr c ds c dt g du c dv 2 dw c dx 4 dz c e0 g e1 a e2 c e3 a e4 a e5 8 e6 e e7 4 e8 8 ea e ec 2 ee c ef 2 eg 2 eh e ei 8 ej c ek 4 el 2 em 8 en 6 eo k eq a er 8 et k eu 6 ev 6 ew k ex g ey m f0 8 f1 6 f2 c f3 a f4 4 f5 e f6 8 f7 8 f9 g fa i fb 4 fc 8 fd 2 fe 6 ff 8 fg 8 fh 6 fi 4 fj a
ask a	32 1 36 1 3e 1 df 1
ask for	3z 1 4x 1 5s 1 6h 1 6l 1 73 2 8h 1 a4 1 aj 1 am 1 c3 1 du 1 et 1 f3 1 fj 1
ask the	4v 1 6p 1 de 1 dt 1
ask to	2e 1 aq 1 bq 1 dt 1 du 1
asmith	3s 4 5v 4 61 4 63 4
asset	4l 2
assign	12 4 22 4 2e 4 3r 4 73 4 74 c bm 4 bn 4 bo 4 bp 4 br 4 bu 4
at	5 2 c 2 d 2 h 2 j 2 k 2 s 2 w 2 19 2 22 2 2k 2 2n 2 2o 2 2p 2 2s 2 2u 2 2w 2 2z 2 34 2 36 2 3c 4 3h 2 3o 2 3p 4 3s 2 3u 2 3y 2 4a 6 4h 2 4k 8 4l 6 4p 2 4r 4 52 2 54 2 5e 2 5g 2 5h 4 5i 4 5q 4 5s 2 5v 6 60 2 69 2 6c 2 6j 2 6n 4 6o 2 6p 2 6q 2 71 2 74 2 7a 4 7d 6 7g 2 7m 4 7p 2 7q 2 7u 2 7v 2 88 2 8a 2 8i 6 8j 2 8n 2 8o 2 8p 2 8r 2 8v 2 91 2 9k 2 9l 2 9n 2 9q 2 9r 4 9v 2 a3 2 au 2 av 2 aw 4 ax 2 ba 2 bb c bd 2 bu 2 bv 2 c0 2 cf 2 cj 4 ck 2 cq 2 ct 2 cw 4 d0 4 d7 4 de 2 dh 2 du 4 e1 2 e4 2 e7 2 en 2 es 2 ex 2 ez 2 f3 4 f4 2 f6 2 fb 2 ff 2 fi 2
at $	s 1 2o 1 4l 1 5i 1 6j 1 7d 1 8j 1 ba 1 ck 1 cq 1
at a	2z 1 34 1 4a 1 4h 1 4k 1 4l 1 5h 1 5i 1 7d 2 8i 1 8v 1 bb 2 d0 1 dh 1
at all	h 1 19 1 2p 1 3y 1 4p 1 5s 1 60 1 7p 1 91 1 c0 1 cf 1 cw 1 d0 1 es 1 ex 1
at commit	4a 1 4r 1 52 1 8i 1
at it	36 1 6n 1 7q 1 bb 1 bu 1
at least	2k 1 3s 1 8a 1
at login	ax 1 f3 1 f4 1 fb 1 fi 1
at most	3o 1 6n 1 88 1 9n 1
at onc	c 1 w 1 22 1 3s 1 4r 1 5v 3 7a 2 8n 1 9r 1 9v 1 bd 1 bv 1 d7 2 e7 1 ez 1
at one	5 1 d 1 7m 2 7u 1 8r 1
at project	3p 1 9k 1 9l 1 9q 1 9r 1
at the	j 1 2w 1 4k 3 4l 1 5q 2 8o 1 8p 1 du 2 e1 1 e4 1
at this	3c 1 74 1 7p 1 8i 1 bb 1 cj 2
at which	3p 1 54 1 71 1
atlassian	w 8 x 8 2s 4 2t 4 2u 2
attach	2 4 3p 4 3r 8 4b 8 4c 8 4d 4 4e 4 4f 8 5k 4 5m 8 cl 4 co 4 d8 4 d9 4
attach to	2 1 3r 1 4b 1 4c 1 5k 1 cl 1 d8 1
attachment	4b g 4c g 4d o 4e k 4f o
attachment $	4d 1 4e 1 4f 1
attachment 512	4b 1 4c 1 4d 1 4e 1 4f 1
attachment metadata	4d 1 4e 1 4f 1
attempt	23 4 6h 4 7f 4
attention	2n 8
attribut	au 4
audienc	j 4 k 4
audit	0 4 2 4 4 4 5 4 a 4 f 4 1j 4 3p 4 3x 4 55 4 5k 4 5x 4 62 4 6c 4 7g 8 7h 4 7j 4 7p 4 7r 4 8m 4 8w 4 9b 4 9v 4 ac 4 aq w ar 4 aw 4 b2 4 b6 4 cx 4 d2 4 eq 4 et 4
audit log	4 1 5 1 aq 3
audit of	3x 1 7g 1 8m 1 b6 1
audit retention	aq 3
audit the	9b 1 ar 1 cx 1 et 1
auditor	3x 4 4a 4 81 4 91 4 9h 4 a5 4
auditor want	3x 1 4a 1 81 1
auth	1 4 4o 2 52 2 5g 2 5r 2 6o 2 6x 2 6y 2 8r 4 a4 2 b0 4 b1 4 ck 2 cr 2
authconfig	ar 4 as 4 at 4 au 4 av 4 aw 4 ax 4 ay 4 az 4
authconfig idp	ar 1 as 1 at 1 au 1 av 1
authenticat	de 4 f1 8 f2 4 f3 4 f4 4 f7 4
authentication	23 4 ay 4 az 4 b0 4 b1 4 de 4
authenticator	f3 4 f4 c f6 4 f8 g fa 4 fb 4 fc g fd 8 ff 4 fg c fh 8 fi 4 fj 8
authenticator $	f8 1 fa 1 fc 1 fh 2 fj 1
authenticator app	f4 1 f8 2 fc 2 fg 2 fj 1
author	2e 8 4o 4 4p c 4v 4 5q 4 5r 4 5t g 5u 4 65 4 67 4 68 8 69 4 6j c 6m 8 6p c 6s 4 6v 4 73 4 74 4 76 4 7a 4 84 4 86 4 9l 4 bx 4
author $	4p 1 65 1 69 1 6j 1 6p 1 6v 1
author and	4p 1 5t 1 5u 1
author may	67 1 6m 1 6s 1
author of	4v 1 5q 1 5r 1 68 1 6p 1
author reviewer	2e 1 68 1 73 1
authoris	cy 4
authoriz	ds 4 dx 8 dy 4
authy	fg 4
auto	6f 6 6g 4 6h 8 70 2 7w 6 7x 4 7y 6 7z c 80 c 81 a 9c 8 9d 4 9e 2 9f c 9g 8 9h 8 aw 8 br 4 bs 4 bt 4 ez 4
auto declin	7w 3 7x 2 7y 1 9c 4 9d 2 9e 1
auto merg	6f 3 6g 2 6h 4 70 1 7z 6 80 6 81 5 9f 6 9g 4 9h 4
autocomplet	2g 4 7h 4
autodeclin	7w 6 7x 4 7y 2 9c 8 9d 4 9e 2
automatic	6f 4 6h 8 7y 4 7z 4 80 4 81 8 9e 8 9f 8 9g 4 9h 8 bm 8 bn 4 bo 8 bp 4 br 4 bs 4 bv 4 c0 4 c2 4 c4 4
automatic merg	6f 1 6h 2 7z 1 80 1 81 2 9f 2 9g 1 9h 2
automatic reviewer	bm 2 bn 1 bo 2 bp 1 br 1 bs 1
automatically	6f 8 7x 4 80 4 9g 4 bn 8 bo 4 bp 4 bq 4 bt 4 bu 8 c1 4 e9 4 ez 4
automatically $	7x 1 bn 1 bq 1 bu 2 e9 1 ez 1
automatically in	80 1 bn 1 bp 1 bt 1
automerg	6f a 6g 8 6h g 70 6 7z c 80 c 81 a 9f c 9g 8 9h 8
availability	v 4 dh 4
availabl	u 4 v 4 2c 4 80 4 82 8 9i 4 c5 4 dh 4 dp 4 eb 4 ed 4
availabl $	u 1 v 1 80 1 dp 1
availabl on	c5 1 dh 1 ed 1
availabl to	82 2 9i 1
avatar	2m e 3m 4 3n g 3o m 4b 4 4c 2 4d 2 4e 4 4f 2 7d 2 am o an o f2 8
avatar of	am 1 an 2
avatar png	3n 1 3o 1 am 1 an 1
aw	94 4 a7 4
away	4 2 7 2 e 4 1e 4 3y 2 43 4 46 4 4q 4 5p 2 61 4 67 2 6k 2 6q 4 72 4 78 4 7l 4 7z 2 83 4 8y 2 aq 4 b4 4 bv 2 cg 2 dj 4 dv 2 dy 4 f0 2
away $	46 1 4q 1 aq 1 b4 1 dy 1
away from	e 1 1e 1 72 1
away my	67 1 78 1 f0 1
away the	4 1 7 1 7z 1 cg 1
azur	ar 8 as 8 at 4
azur ad	ar 2 as 2 at 1
b	4h 8 59 4 bu 2 d7 4
b2	cc 4
b5c6d7	4p 2
back	v 4 1t 4 2t 4 2v 4 3h 4 4v 4 4w 2 50 4 51 4 55 8 59 4 69 4 6d 6 6m 8 6q 2 6s 4 71 4 77 c 7o 4 7u 4 7w 8 7z 4 88 4 98 8 9c 8 9f 4 am 4 b8 2 bj 2 bs 4 da 4 f0 8 fi 4
back $	4v 1 50 1 51 1 6d 1
back to	v 1 1t 1 2t 1 2v 1 3h 1 55 2 69 1 6m 2 77 1 7w 2 7z 1 98 1 9c 2 9f 1 am 1 fi 1
backend	4 2 r 4 12 4 22 4 29 4 3v 4 8c 4 8e 4 8f 4 8g 4 9q 4 9r 2 9s 4 9t 4 9u 4 bm 4
backend lead	8c 1 8e 1 8f 1 8g 1
background	2z 4 ae 4
backlog	2o 4 e2 8 e3 8
backlog $	e2 2 e3 2
backport	66 2 bc 4
backup	b 4 2z 4 b1 4 f3 8 f7 c fe g
backup cod	f3 2 f7 3 fe 4
backward	4j 4
bad	2h 4 bb 2 cr 4
badg	2o 8 3n 4 ag 4 ah 4 bd 4
balancer	df 4
bamboo	bf 8 bg 4
ban	3y 4 b0 4
banner	i c j c k c
bar	1d 4 6p 4 dc 4
bas	2d 4 2u 4 44 4 4h 4 54 c 5d 4 69 8 71 6 a4 4 di 4 dk 4 dl 8 dw 8 dx 4 ee 4 ex 8
bas branch	5d 1 69 2
bas url	di 1 dk 1 dl 2 dw 2 dx 1 ee 1 ex 2
bash	2h 4 2i 4 2j 4
bash script	2h 1 2i 1 2j 1
basic	2j 4 3l 4 8p 4 8r 4 9x 4 b0 g b1 g
basic auth	8r 1 b0 1 b1 1
basicauth	b0 4 b1 4
batch	a6 4 ao 4 cr 4 eb 4
batch of	a6 1 cr 1 eb 1
bb	8n 2 8p 4
be	9 2 z 2 1d 2 1e 2 1h 2 1k 2 1l 2 1t 2 1u 2 25 a 26 4 29 2 2a 2 2r 2 2v 2 30 4 39 4 3a 2 3w 2 41 2 46 2 49 4 4a 2 4y 2 5e 4 5y 2 5z 2 61 2 64 2 69 2 6f 2 6g 2 6i 4 6j 2 6t 2 6u 2 6v 2 6z 4 74 2 7b 2 7l 2 7o 4 80 2 81 2 89 4 8b 2 8c 4 8g 2 8y 2 9p 2 9u 2 ad 2 ah 2 aj 2 ao 2 av 2 b2 2 b4 2 b8 2 ba 2 bm 2 bn 2 bq 2 br 2 bu 4 c5 4 c6 2 ce 2 cf 2 cg 2 d1 2 dn 2 e2 2 e3 2 eb 2 ek 2 el 2 em 2 en 2 eo 2 ey 2 fg 2
be abl	9 1 1e 1 5y 1 61 1 81 1 b8 1 d1 1 ek 1
be ad	3w 1 41 1 5z 1 64 1 8g 1 bu 1
be don	6i 1 6j 1 89 1 cg 1
be forgotten	25 2 26 2
be green	el 1 em 1 en 1 eo 1
be merg	6f 1 6g 1 6i 1 6v 1 6z 2
be very	30 1 39 1 4a 1
bearer	b 8
becaus	17 4 60 4 7f 4 8y 4 95 4 9d 4 e0 4
becaus of	60 1 8y 1 95 1
becom	2d 4 du 4
been	2e 2 3h 2 3z 2 4e 2 4o 2 5q 2 5t 2 5x 2 62 2 64 2 65 2 68 2 6g 2 6l 2 cf 2 ch 2
befor	2 4 5 4 h 4 2c 4 2f 4 2p 4 2y 4 30 8 39 4 3b 4 53 4 58 4 5b 4 5c 4 5j 4 6f 4 6i c 6j c 6l 4 6p 4 6u 4 6y 4 6z 4 79 4 7g 4 7m 4 7x 4 7y 4 87 4 89 c 8a 4 8h 4 8i 4 8p 4 9e 4 9l c 9n 4 9x 4 ax 4 bu 8 c1 4 c2 4 c3 4 c8 4 cp 4 d9 4 dw 4 el 8 eo 4 eq 4 f2 4 f5 4 f6 4 f7 4 ff 4
befor and	3b 1 53 1 6y 1
befor i	5 1 h 1 2c 1 2p 1 2y 1 58 1 5c 1 6l 1 79 1 7m 1 87 1 8h 1 8p 1 9x 1 bu 1 cp 1 d9 1 f2 1 f7 1 ff 1
befor merg	6i 1 6j 2 6u 1 89 2 9l 3 9n 1 c1 1 c2 1 c3 1 el 1 eo 1
befor we	2 1 39 1 dw 1
began	79 4
begin	o 4 2z 4 38 4 4h 4 7e 4 c8 2 cb 4 eg 4 ff 8 fg 8 fh 8
begin $	4h 1 7e 1 ff 1
begin the	2z 1 38 1 fg 1 fh 1
begun	78 4
behalf	1z 4 29 4 de 4
behaviour	az 4
behind	d 4 23 4 2k 4 3l 4 4p 4 59 8 6d 4 7u 4 96 4 al 4 ba 4 c6 4 cv 8 d5 4 df 4 dg 8 do 4 dz 4 e2 4 ee 4 ey 8
behind $	59 1 cv 1 dz 1 ey 1
behind the	df 1 dg 1 ey 1
being	31 4 42 4 5e 4 aw 4 b3 4 cj 4
belong	a 4 13 4 27 8 28 4 47 4 4e 4 9t 4 cq 4 cu 8 cv 4 cw 4 de 4 ee 4
belong to	a 1 13 1 27 2 28 1 47 1 4e 1 9t 1 cq 1 cu 2 cv 1 cw 1 de 1 ee 1
below	g 4 4m 4 4w 4 5i 8 6r 4
beneath	5i 4 5r 4
berg	20 4
berlin	k 4 v 4 db 4 dc 4 di 4 dj 4 dk 4 dl 4 dn 4 e5 4 e6 4 e7 4 ea 4 ed 4 ee 4
berlin $	v 1 dn 1 ea 1 ee 1
besid	1r 4 2m 4 4f 4 6v 4 7r 4 93 4 a7 4 ax 4 az 4 cr 4 cx 4
besid the	4f 1 7r 1 93 1 cr 1
best	54 4 71 4
beta	8i 4 8j 4 c7 4
better	9 4 e 4 3m 4
between	q 4 4n k 4o 4 54 4 58 c 59 8 5a c 5b g 5f c 5g g 6y 4 bu 8 dz 4 e9 4 ee 4
between sinc	4n 1 5f 1 5g 1
between two	4n 1 4o 1 58 1 5a 1 5f 1 5g 1 bu 1
beyond	12 4 22 4 cr 4
big	2h 4 2o 4 4b 4 4l 4 52 8 5a 8 6x 4
big is	2o 1 4l 1 52 1 5a 2
bill	2 4 5 4 44 4 45 4 49 4 5i 2 5o 4 5t 4 7r 4
bin	c 4 46 4 7t 4
binary	w 4 x 4 2m 4 4a 4 4c 4 6n 4 7d 4
bisect	bb 2
bit	g 4 h 4
bitbucket	b 2 g 2 h 4 i 2 j 2 k 2 l 6 n 2 o 2 p 2 q 4 s 2 u 2 y 2 z 2 16 2 17 2 18 4 19 2 1a 4 1b 4 1c 6 1d 6 1e 2 1f 2 1g 2 1h 2 1j 2 1k 2 1m 2 1o 2 1w 2 1x 2 1y 2 1z 2 23 2 2b 6 2c 2 2d 2 2f 2 2g 2 2h 6 2i 2 2k 2 2n 2 2p 2 2s 2 2u 2 2y 4 2z 2 34 2 3i 2 3j 2 3o 2 4s 4 51 2 6e 2 6h 2 6u 4 6z 2 7x 2 7y 2 8m 2 8n 2 8p 6 9d 2 9e 2 9p 2 9w 2 9x 4 a7 2 a8 2 ac 2 ad 2 ae 2 af 2 ag 4 ah 4 ai 2 aj 2 ak 2 am 2 an 2 ao 2 ar 2 as 2 bg 2 bu 2 c5 2 ca 2 cc 2 co 2 cv 4 di 2 dj 2 ee 2 er 2 ex 2 f6 2 fh 2
bitbucket $	g 1 i 1 l 1 n 1 o 1 p 1 s 1 y 1 18 1 1a 1 1e 1 1f 1 1g 1 1h 1 1j 1 1m 1 1o 1 1x 1 2b 1 2g 1 2h 1 2k 1 2n 1 2p 1 2u 1 2y 1 34 1 3i 1 3j 1 3o 1 ac 1 ad 1 af 1 ai 1 aj 1 an 1 ao 1 ar 1 cc 1 di 1 dj 1
bitbucket and	q 2 z 1
bitbucket for	1y 1 2i 1 ex 1
bitbucket s	1b 2 1c 2 1d 1 ah 1
bitbucket server	2b 1 8p 1 9x 1
bitbucket sign	ag 2 ah 1
bitbucket that	4s 1 51 1 6e 1 bg 1
bitbucket to	1a 1 6h 1 as 1 fh 1
blam	4l c 55 4
blank	45 4
blanket	42 4 43 4
blast	d8 8 d9 8
blast radius	d8 2 d9 2
blind	91 4 a5 4
blob	4e 4
block	q 4 23 4 4q 4 5l 4 6j 4 6m 4 6z 4 76 4 7k 4 85 4 94 4 9k 4 b0 4 b1 4 b2 4 b3 8 b4 4 b5 4 bl 8 cb 8 cm 4 e0 8 e4 4 el 8 em 4
block by	23 1 9k 1 bl 1
block the	4q 1 6z 1 cm 1
blocker	6i 8 6j 6 6k 6 6l 8 6m 6 6p 4 6s 4 82 4
blocker comment	6i 2 6j 2 6k 1 6l 2 6m 1
blu	2q 4 2r 4 5w 4 5x 4 5y 4
blurb	3m 4
bob	12 4 1i 4 1k 4 1t 4 3s 4 3y 4 40 4 4t 4 53 4 5v 4 61 4 63 4 9r 4 9u 4 bo 4
bob s	1i 1 1t 1 3y 1 4t 1 53 1
body	1d 4 20 4 2l 4 48 4 6u 8 b3 4 b7 4 ct 4 d7 4 dc 4
body is	1d 1 b3 1 b7 1 dc 1
bogus	4q 4 4z 4
bookmark	8i 4
bootstrap	45 4
bot	0 8 1 c 2 8 3 8 4 8 5 8 6 c 7 8 8 8 9 8 a 4 b 4 1k 4 1o 8 1r 8 1s 8 1t 4 1u 8 1v c 1x 4 1z 4 23 4 24 4 2a 4 67 4 6q 4 72 2 7t 4 8n 2 8p 4 8s 4 al 4 an 4 b1 4 b3 4 cb 4 cy 4 cz 4 d1 4 es 4 et 4 eu 4
bot $	1 1 a 1 b 1 1o 1 1r 1 1s 1 1t 1 1u 1 1v 2 24 1 al 1 an 1 b1 1 b3 1 cb 1 es 1 et 1
bot credential	0 2 1 1 2 1 7 1 9 1
bot token	1 1 2 1 3 2 4 1 5 2 6 2 8 2 9 1
both	1s 4 2x 4 54 4 66 4 7k 4 7s 4 8o 4
bought	17 4
bounc	ch 4
boundary	7v 4
branch	m s n q o k 2d g 45 2 48 2 49 2 4g 1s 4h 1c 4i w 4j s 4k 4 4m c 4o a 58 i 59 a 5a g 5b m 5c 4 5d q 5e m 5q 4 65 8 66 k 68 c 69 c 6t c 6v 8 6x 4 71 g 7d 8 7e 4 7g k 7h 18 87 4 88 4 b2 m b3 o b4 i b5 o b6 o b7 e b8 g b9 k ba 1c bb 16 bc 14 bs 4 bu c bx 4 bz 4 c2 4 c4 8 c6 g c7 c ck 4 dr 4 el 4 en c eo c ey c ez 4 f0 g
branch $	m 3 n 1 o 1 2d 1 45 1 48 1 4g 3 4h 2 4i 1 4j 3 4o 2 58 1 5a 1 5b 3 5d 2 5e 1 65 2 69 1 6t 2 6v 1 7d 1 7g 1 7h 1 88 1 b2 1 b3 2 b4 1 b6 2 b7 1 b8 1 b9 1 ba 3 bc 3 bu 2 c4 1 c7 1 eo 1 f0 1
branch are	4g 1 87 1 b6 1
branch at	4h 1 bb 5 ez 1
branch by	4g 1 4i 1 ck 1
branch contain	bc 3
branch default	4i 2 4j 1
branch delet	m 1 7h 1 ba 1
branch develop	4k 1 4m 1 58 1 5c 1 5q 1 7d 1 7e 1 c7 1
branch do	4g 1 5d 2 7h 1
branch doe	4g 1 4i 1 68 1
branch for	n 1 4g 2 4h 2 5e 1 66 1 b7 1 bb 1
branch from	4h 1 58 1 59 1 5b 1 bb 1
branch in	b4 2 ba 2 bz 1 c6 1
branch is	68 1 7g 1 b2 1 ba 1
branch nam	m 3 n 2 o 2 5d 1 7h 1 b3 1
branch need	6t 1 6x 1 bx 1 c2 1 el 1 en 1
branch of	m 1 n 1 o 1 2d 1 4g 2 4o 1 5d 1 6v 1 71 2 b3 1 c6 1 dr 1 ey 1
branch off	4h 2 bb 1
branch or	49 1 66 1 69 1 7g 1 b3 1 b7 1 c7 1
branch permission	b2 2 b3 2 b4 2 b5 3 b6 2 b7 1 b8 1 b9 3
branch point	71 1 ba 1 en 1
branch restriction	b2 1 b4 1 b5 1 b6 1 b8 1 b9 1
branch rul	b2 1 b5 3 b8 1 b9 1
branch set	n 1 o 1 5e 1
branch that	7h 1 bc 2 c4 1
branch the	4i 1 4j 2 5e 1
branch util	ba 1 bb 1 bc 1
branch with	4g 2 7h 1 c6 1
brand	3o 4 5d 4
break	32 4 36 4 4v 2 5f 4
breakdown	8v 4
bridg	8n 4 8p 4 8q 4 9w 4 9y 4
brief	a3 4
bring	v 4 34 8 35 4 36 4 50 4 5a 4 6v 4 70 8 77 8 7r 4 c6 8 f0 8
bring in	34 1 35 1 5a 1
broad	8y 4
broaden	ab 4
brok	55 4 f3 4 ff 4
broken	2y 4 7f 8 cd 8 cg 4 ci g
brought	37 4 55 4
brows	3i 4 44 4 4k 4 4l 4 dq 4
browser	az 4 bl 8
brut	23 4
bucket	1p 8 1q 4 1t 4
bucket $	1p 1 1q 1 1t 1
bug	2k 4 2t 4 4c 4 4p 4 7n 4 bc 4 ck 4 cr 4 ct 8 cu 8 cw 4
bug $	2t 1 cu 2
bugfix	4h 2 66 2 ba 4 bu 2
build	1 4 2 2 3 4 4 6 5 2 6 2 7 4 8 2 9 4 a 4 b 6 k 2 l 8 w 4 x 4 1o 2 1s 2 1v 6 2b 8 2c w 4n 8 4q w 4r u 4s s 4v 2 61 2 66 2 6f 6 6g 2 6o 2 70 2 72 2 7e 4 80 4 81 4 84 4 88 2 89 4 8a c 8h 4 8i 4 8j 4 8n 8 8o 6 8p 2 8q 2 9g 8 9h 6 9j 4 9l 8 9m 4 9n 8 9w 4 9x 2 9y 2 al 6 an 4 b3 2 b5 2 bb 2 bd s be m bf o bg m c8 4 cb 4 cg 4 cx 4 cy e cz 4 d1 2 d2 6 d3 a d4 8 d5 4 d6 a d7 8 d9 4 df 4 el 10 em s en s eo 10 es 4 et 4 eu 4
build $	l 1 2c 2 4n 1 81 1 8a 1 9n 1 cy 1 el 2 em 1
build 2291	8i 1 8j 1 c8 1
build agent	d3 1 d4 1 d6 1 d7 2 d9 1
build and	w 1 x 1 7e 1 en 1
build bot	a 1 b 1 al 1 an 1 cb 1 es 1 et 1 eu 1
build check	9j 1 9m 1 el 1 em 1 en 1 eo 1
build for	4r 1 8a 1 bd 1
build merg	84 1 em 1 en 1
build number	2b 2 bd 1
build of	4q 2 4r 2 4s 1 8a 1 be 1 bf 1
build repo	el 1 em 1 en 1 eo 1
build result	4s 1 bf 1 bg 1
build server	cx 1 cy 2 cz 1 d2 1 d3 1 d4 1 d5 1 d6 1
build status	2c 2 4q 1 4r 1 bd 1 be 1 bf 2 bg 1
build with	4r 1 bf 1 eo 1
build07	cy 4 cz 4
built	93 4 a7 4
bulk	12 8 1s 4 3s 8 5v 4 92 8 bd 8 cr 4 d7 8 eb 4
bulk $	1s 1 92 1 bd 1 eb 1
bulk remov	3s 1 5v 1 d7 1
bump	4m 4 6j 2 bx 4 by 4
bunch	1s 4
bundl	w 8 x 8 4a 4 5u 4 86 4 8c 8 9r 8
bundl of	w 1 x 2 4a 1 9r 1
business	eb 4
but	1h 2 1l 2 3q 2 4d 2 4h 2 4i 2 58 2 5l 2 6h 4 76 2 79 2 88 2 b1 2 ba 2 cc 2 cp 2 d7 2 f3 2 f7 2
but keep	3q 1 5l 1 cc 1 cp 1
but only	4i 1 76 1 ba 1
button	6z 4 80 4 9g 4 av 4 ax 8 c5 4 eh 4 f0 4
by	4 2 5 4 8 2 d 2 n 2 s 4 18 2 1a 2 1f 2 1i 2 1l 2 1m 6 1r 2 1x 2 1y 2 23 2 2e 4 2f 2 2h 2 2m 4 2q 2 2r 6 2s 2 33 2 37 2 38 2 3f 2 3g 2 3i 2 3k 2 3l 2 3o 2 3t 2 3x 4 3z 2 42 6 43 4 44 2 49 2 4f 2 4g 2 4i 2 4m 2 4o 2 4p 2 4q 2 4r 2 4t 2 52 2 53 2 55 2 5b 2 5d 2 5e 2 5h 2 5j 2 5k 4 5r 2 5t 6 5u 2 62 4 65 2 67 2 6b 4 6f 4 6g 4 6k 2 6n 4 6p 2 6s 2 6t 2 6u 2 6v 6 6w 2 6x 2 6y 4 72 4 73 2 75 2 77 2 7b 2 7d 2 7h 2 7o 2 7r 2 7u 2 7x 2 7y 2 7z 2 80 6 81 4 84 2 85 4 86 2 87 2 8c 2 8e 2 8f 2 8j 2 8m 2 8n 2 8o 2 8r 4 8t 2 8u 4 8x 2 91 2 96 2 99 2 9d 4 9g 2 9k 2 9o 4 9t 2 9z 2 a4 6 a7 2 aa 2 ag 2 ai 2 al 2 an 4 ao 2 as 2 at 2 av 2 aw 4 b2 2 b3 2 b5 4 b9 4 ba 2 bf 2 bg 2 bh 2 bi 2 bj 2 bl 2 bm 6 bo 2 bp 2 bq 4 br 2 bs 2 bu 4 bx 2 c8 2 cc 4 ck 8 cp 2 cq 4 cr 2 cs 4 cw 2 d0 2 d5 2 d9 2 da 2 db 2 dc 2 dd 2 dg 2 do 4 dp 4 dr 2 dt 2 du 2 e4 2 e8 2 eb 4 ek 2 es 2 ev 2 ew 4 ex 2 ey 2 ez 2 f3 2 f6 4 f7 4 f8 4 f9 6 fa 4
by a	1x 1 4t 1 6n 1 7h 1 85 1 9k 1 bx 1 dg 1
by accident	42 1 6k 1 bj 1
by commit	4m 1 6b 1 6v 1
by default	n 1 1m 2 3o 1 42 2 43 2 5d 1 5e 1 6u 1 87 1 8m 1 8o 1 8r 1 9o 1 an 1 bm 2 bu 1 cw 1 da 1 db 1 dc 1
by hand	6t 1 aw 1 bq 1
by id	8 1 38 1 8e 1 96 1 9z 1 b5 1 b9 2 d5 1 eb 1 ev 1 ew 1
by it	4 1 5 1 d 1 2q 1 3g 1 4r 1 7u 1 84 1 8r 1 9t 1 at 1 bf 1 cc 1 cq 1 cs 2 d0 1 do 1 dr 1
by itself	6f 1 6g 1 7x 1 7y 1 9d 1 br 1 bu 1 ey 1 ez 1
by lin	5b 1 6y 2 ck 1 cq 1
by mistak	3k 1 3t 1 49 1 4q 1 67 1 6f 1 75 1 77 1 bh 1 c8 1 ek 1
by nam	s 1 2s 1 3i 1 3z 1 44 1 4g 1 5h 1 62 2 7r 1 8j 1 a4 2 ai 1
by number	aa 1 do 1 ew 1
by numeric	8c 1 8f 1 bm 1 bo 1 bq 1 dp 1
by severity	33 1 37 1 3f 1
by the	1m 1 2f 1 2m 1 4i 1 4o 1 5j 1 6v 1 7o 1 80 1 91 1 9o 1 a7 1 ag 1 aw 1 b5 1 dd 1 du 1
by themselv	7z 1 80 2 81 2 8n 1 9g 1 e8 1
bypass	ay 4 b5 4 b9 8
byt	4l 4
c	d7 4
c3	cc 4
c3d4	bd 4
c77	cc 4
ca	ac 8 ad c ae 8 af c
ca for	ac 1 ad 3 af 2
cach	6p 2 6y 2 bb 2
call	1 4 2 2 3 2 5 2 6 2 9 2 a 2 b 2 n 2 10 2 11 4 15 2 1p 2 1q 2 1y 2 1z 2 21 2 2g 4 32 2 36 2 3e 2 3i 2 3j 2 3s 2 3x 2 41 2 45 2 4h 2 4i 4 4j 2 5h 2 5t 2 5v 2 6f 2 72 2 7h 2 7s 2 8m 2 8n 4 8o 2 8p 2 8q 4 8t 2 8u 2 92 2 9m 2 9v 2 9w 2 9x 2 9y 2 a1 4 ai 2 aq 2 b1 2 da 2 db 2 dc 2 en 2
call $	5 1 a 1 2g 2 3i 1 3s 1 4j 1 5h 1 92 1 9m 1 9x 1
call it	6 1 32 1 3e 1 4h 1 8p 1
call mak	1 1 3 1 b 1
call on	2 1 72 1 8o 1
call the	9 1 11 1 9y 1
call to	4i 1 5v 1 a1 1
call user	aq 1 da 1 db 1 dc 1
callback	8m c 8n 8 8o c 8p 8 8q c 8r 8 8s c 8t 8 8u 8 8v c 9v 4 9w 8 9x 8 9y 8 9z 8 a0 c a1 c a2 8 a3 8
callback $	8m 1 8n 1 8o 1 8p 1 8q 1 8r 1 8s 1 8v 1 9v 1 9w 1 9y 1 a0 1 a1 2 a3 1
callback fail	8t 1 8u 1 a2 1
callback in	8o 1 8q 1 8t 1 8u 1 a2 1
callback of	8m 2 a0 1
callback that	8o 1 9y 1 9z 1
caller	f5 4 f6 4 f9 4 fa 4 fd 4 fe 4 fh 4 fi 4 fj 4
caller s	f6 1 f9 1 fd 1 fe 1 fh 1
cam	34 4 8h 4 aw 4 dv 4
can	0 2 3 2 4 2 b 2 h 4 q 4 v 2 z 4 10 2 17 2 1h 2 1l 2 1x 2 1y 2 23 2 25 4 2b 2 2c 4 2f 2 2h 4 2r 2 30 2 36 2 39 2 3h 2 3i 4 3j 2 3l 2 3m 2 3u 2 3x 4 42 4 44 2 46 2 47 2 48 4 49 4 4c 2 4h 2 4l 2 5f 2 5j 2 5n 2 5r 2 5t 2 5u 4 5y 2 60 8 63 2 67 2 68 2 69 2 6b 2 6c 2 6i 2 6z 6 79 2 7i 2 7l 2 7q 2 7t 2 80 2 82 2 89 2 8b 4 8c 4 8g 8 8m 2 8o 2 8p 2 98 2 99 2 9a 2 9b 2 9g 2 9i 2 9q 2 9x 2 a4 6 ar 2 as 2 at 2 ax 2 b2 4 b3 2 b6 2 bb 2 c5 4 cm 2 cx 6 d2 4 d5 2 d8 4 d9 4 ds 4 eh 4 ei 4 ej 2 ek 2 eu 4 ev 2 ey 2 f2 2 f5 2 f6 2 f9 2 ff 2 fh 2 fj 4
can be	z 1 25 1 30 1 39 1 46 1 69 1 6z 1 7l 1 8b 1 8c 2 c5 1
can clon	cx 2 d2 1 d9 1
can go	4 1 1x 1 6i 1 7t 1 89 1
can i	z 1 2f 1 67 1 8b 1 a4 1 b2 1 ds 2 f5 1
can peopl	47 1 5n 1 ar 1 ax 1
can push	17 1 3x 1 a4 1 b2 1 b6 1 cx 1 eu 1
can read	49 1 5j 1 60 1 7i 1 8g 1
can see	2r 1 3i 2 3m 1 60 2 79 1 8g 1 a4 1
can t	1h 1 1l 1 23 1 48 1 5y 1 63 1 6z 1 98 1 ej 1 eu 1 ev 1 f2 1 f9 1 ff 1 fj 1
can this	2c 1 6z 1 ey 1
can writ	3h 1 b3 1 d2 1
cancel	32 8 36 8 3e 8 5w 4 6d 4 6f 8 6w 8 78 8 br 4
cancel $	32 1 36 1 3e 1
cancel my	6d 1 6w 1 78 1
cancel the	3e 1 5w 1 78 1 br 1
cancell	be 4
candidat	14 8 3w 8 41 4 5o 4 5z 4
cannot	1k 4 1l 4 23 4 3v 4 40 4 74 4 7s 4 9a 8 ad 4 b2 4 c6 4
cannot be	74 1 ad 1 b2 1 c6 1
cap	1q 4 4n 4 4t 4
capability	2c 4 2f 4
capacity	1p 4 1q 4 1s 4 1v 4
capacity and	1p 1 1q 1 1s 1 1v 1
captcha	23 k f1 4 f2 k
caption	4f 4
car	56 4
carry	26 4 2q 4 2r 8 5n 4 5p 4 5u 4 6h 4 6v 4 bl 4 ew 4
carry a	2r 1 5u 1 6v 1
cart	4o 2 58 2 59 2 5a 2 5b 4
cas	w 4 2v 4 2w 4 ct 2
cat	2l 4 7d 8
catch	6c 4 7s 4 7v 4 90 4 94 4 f0 8
categoris	5n 4 5o 8
category	2p 4 2q 4 2r 4
caus	52 4
cd	6 2 2f 4 4z 4 50 4 8n 4 cy 4
center	l 8 2z 8
centrally	9a 4
cert	7q 4 ac 4 ad 4 ae 8 af 4 ar 4 au 4
certain	3d 4 65 4 96 4 e6 4
certificat	p 4 8p 4 8r 4 8s 4 9z 4 ac g ad g ae c af c ar 8 au 4 av 8
certificat $	8p 1 8r 1 9z 1 ad 1 ae 1 ar 2 av 1
certificat to	p 1 ad 2
challeng	23 4 f2 4
chang	1 2 3 2 6 g 9 8 e g g 4 k 8 n 4 o a v 8 w 2 1a c 1d g 1g 4 1k 4 1n 6 1q 4 1u 4 1v 2 1z 2 20 g 24 e 25 4 29 4 2a c 2d 4 2k 8 2t 6 2v 6 2x 2 3m e 3o 8 3r 6 3v 2 3y 4 40 2 43 2 45 2 49 8 4f 2 4j a 4m g 4n i 4o 4 4s 4 4t g 4x 4 4y e 51 6 52 a 53 c 55 8 56 2 58 m 5a 6 5b 4 5e 8 5f 8 5g 8 5k 2 5m c 5n 2 5q i 5r e 5x 2 5y 4 63 4 66 4 69 g 6a g 6d 4 6f 2 6g 2 6j 2 6l 4 6m 8 6n m 6p 4 6r 4 6s 8 6t a 6w 4 6x e 6y k 70 4 73 8 76 k 77 4 7a 2 7b 2 7g a 7h a 7m 4 7n g 7q 2 7r 2 7t 2 7v g 7y 2 7z 2 80 6 81 2 86 4 87 6 88 c 8a 6 8c 2 8f e 8l 4 8n 4 8r 2 8s c 8u 4 90 g 97 g 9a 4 9b 2 9c 2 9d 2 9e 2 9f 2 9g 4 9h 2 9i 2 9j 2 9l 2 9n 8 9o 2 9p 4 9q 2 9s 2 9u c a0 c a2 4 a7 2 a9 2 ab a ad 4 ae 4 ag 2 ah 2 aj i ak e an 8 ao 2 ap i av c az 4 b1 2 b2 4 b3 2 b5 2 b6 4 b9 2 bg 6 bi 2 bk 2 bl 4 bo e bq 2 bs e bu 8 bv 2 bw 2 bx 4 by 2 bz c c0 2 c1 2 c2 4 c4 c c5 4 c6 2 c9 2 co 2 cr 8 cs c cu c d1 a d6 6 db 2 dc 4 dh 4 dl 8 e2 g e3 c e7 4 e9 6 ea 2 ed 2 ef 2 eg 4 ei 8 ek 4 en 8 eo 4 ep 4 eq 4 es 2 ey 2 ez 6 f0 2 f5 4 f6 4 f7 4 fc a fg i
chang $	55 1 58 1 5f 1 5q 1 66 1 6a 1 6p 1 6t 1 6y 1 73 1 76 1 a2 1 ap 1 e2 1 ep 1 eq 1 fg 1
chang a	v 1 20 1 4m 1 7v 1 8f 1 8s 1 9u 1 ab 1 bo 1 bs 1 en 1
chang for	bs 1 cu 2
chang in	52 1 53 2 58 1 5b 1 5g 1 6n 1 6y 2 b2 1
chang it	6 1 9 1 e 1 1u 1 20 1 24 1 3r 1 5q 1 5r 1 6l 1 7m 1 9a 1
chang lin	6x 1 cr 2
chang list	4n 1 4t 1 58 1 6n 1
chang my	6w 1 76 1 aj 1 ak 1 an 1 ap 1
chang of	5r 1 6a 2 70 1
chang on	73 1 76 1 8n 1
chang one	ap 1 bz 1 c4 1
chang path	4n 1 58 1 6n 1 7n 1
chang per	5q 2 5r 1
chang scop	6 2 e 1
chang team	29 1 3y 1 8f 1
chang that	53 1 9g 1 cu 1
chang the	k 1 o 1 1a 1 1d 1 24 1 3m 2 49 1 4j 1 4m 1 4t 1 4y 2 5m 1 69 1 6d 1 6m 1 6s 1 88 1 90 1 97 1 a0 1 av 2 bz 1 c4 1 cs 1 f7 1
chang to	4m 1 52 1 5g 1 6x 2 6y 1 7v 1 8l 1 97 1 bu 1 fc 1 fg 1
chang what	e 1 5q 1 d6 1
chang who	1d 1 bs 2 ei 1
changelog	4l 4 4o 8 6j 4 6m 4 8h 4 bw 4 bx 4 by 2 bz 2 c1 2 c2 2 c3 4 c4 4
changelog $	6j 1 8h 1 bx 1
character	5o 4
chart	3 4 5i 4 5r 2
chas	73 4
chatty	2u 4
check	5 2 q 4 25 6 2b 2 2h 2 2m 4 2q 2 2s 2 30 4 32 2 36 2 39 4 3e 2 3q 2 3r 2 42 2 4i 2 4r 2 5e 2 5k 2 5s 2 6g 4 6h 4 6j 2 6m 2 6v 2 6z 8 70 2 7e 2 7o 6 7p 6 7q 6 7x 2 7z 2 80 4 81 2 82 6 84 6 85 8 86 6 89 4 8a 2 8p 2 8s 2 8v 2 91 2 93 2 98 2 99 4 9a 2 9b 2 9f 2 9g 4 9h 2 9i e 9j 8 9k 8 9l 6 9m 6 9n 4 9x 4 a3 2 a6 2 ac 2 ae 2 ag 2 b4 2 ba 2 bg 4 br 2 bx 2 c5 4 cd 2 cf 2 cl 2 cm 2 cn 2 cp 2 cq 2 de 6 dg 4 di 2 dq 4 dw 2 dx 2 dz 2 el 4 em 6 en 8 eo 6 f1 2 f5 2 f9 2 fa 2
check $	q 1 25 1 2m 2 3r 1 6z 1 7q 1 85 1 86 1 9i 4 9k 2 9l 2 9n 1 9x 1 a6 1 bg 1 c5 1 de 1 em 1 en 1
check 409	32 1 36 1 3e 1
check are	6h 1 9i 2
check for	2q 1 6z 1 7o 1 7p 1 81 1 93 1 9l 1 bg 1 el 1
check if	25 1 6g 1 7x 1 ag 1 cf 1 f5 1 f9 1
check it	b4 1 br 1 dx 1
check of	2h 1 82 1 84 1 85 1 86 1 89 1 8v 1 a3 1 cm 1 cp 1 cq 1 dq 1 eo 1
check off	6m 1 7p 1 7q 1 dg 1
check on	6j 1 7o 1 7q 1 85 1 8s 1 9j 1
check pass	6g 1 6h 1 70 1 7z 1 80 1 9f 1 9g 2 9h 1
check that	2b 1 42 1 6z 1 eo 1
check the	5 1 q 1 2s 1 30 1 39 1 5s 1 7e 1 8p 1 9j 1 cd 1
check whether	25 1 7p 1 80 1 99 1 c5 1 f1 1
checker	5l 4 5m 4 82 4 83 4 85 4 87 4 9k 4 ck 4 cm 4 cr 4
checklist	6i 4 6j 4 6k 4 6l 4 6m 4 bv c bw 8 bx 8 by c bz g c0 g c1 c c2 g c3 g c4 c
checklist $	bv 1 bw 1 c0 1 c1 1 c3 1 c4 1
checklist befor	c1 1 c2 1 c3 1
checklist entry	6j 1 by 1 bz 1
checklist item	6l 1 bx 1 by 1 bz 3 c0 2 c2 2 c3 2 c4 1
checklist of	bv 1 bx 1 by 1 c2 1
checkout	47 4 49 4 4h 8 4m 4 5n 4 5o 4 5p 4 65 4 7r 4 7t 4 7u 4 7v 4 a4 4
checkout $	47 1 5o 1 5p 1
checkout servic	49 1 7r 1 7t 1 7u 1 7v 1 a4 1
checkpoint	36 4
checksum	4f 4 dp 4 dq 4 dr 4
checksum of	dp 1 dq 1 dr 1
chen	8f 4 bs 4
choic	h 4 m 4 39 4 80 4 8b 4 9f 8 ax 4 da 4
choic $	m 1 39 1 8b 1 9f 1
choos	30 4 7h 4 8i 4 98 4 db 4 dc 4 e7 4
chos	32 4
chosen	38 4 8c 4 e6 4 ea 4
chris	12 4 40 4 9u 4 bo 4
churn	52 8 5a 4 6x 8
ci	1 4 2 2 3 4 4 2 5 2 7 4 8 2 9 2 k 2 1o 2 1s 2 1v 6 2c 8 4n 2 4q 4 4r 4 4s 4 61 2 66 2 6f 2 6g 2 70 2 88 2 8n 2 8o 2 8q 2 9h 2 9w 2 9y 2 al 2 b3 2 b5 2 bd 4 be 2 bf 4 bg 6 cy 4 d1 2 d2 2 d3 2 d6 2 el 4 em 4 en 4 eo 4
ci $	8n 1 9h 1 9w 1 9y 1 cy 1 en 1
ci account	1o 1 1s 1 1v 2
ci is	k 1 6g 1 b3 1
ci job	3 1 7 1 4r 1
ci must	4n 1 el 2
ci old	61 1 8o 1 8q 1
ci result	4q 2 4s 1 bf 2
ci server	bg 1 d2 1 d3 1
ci summary	bd 2 be 1
ci token	1 1 2 1 4 1 5 1 8 1 9 1
ci2	8s 2
cipher	h 4
circl	8b 4 8c 4 8d 4 8e 4 8f 4
city	8q 4 bf 4 bg 4
claim	1d 4
class	2s 4 2t 4 5h 4
clean	4 4 y 4 1x 4 3s 4 4q 4 4w 4 6k 4 7f 8 7l 4 7x 4 7y 4 83 4 8m 4 9y 4 ba 8 c8 4 cm 4 dv 8 ep 8
clean out	6k 1 7l 1 83 1
clean up	4 1 y 1 1x 1 3s 1 4w 1 7f 2 7x 1 7y 1 8m 1 ba 2 c8 1 dv 2 ep 2
cleanup	26 4 7y 4
clear	i 8 m 8 1b 8 23 4 4d 8 4q 8 4z 4 5p 4 78 4 7w 4 7z 4 83 4 9f 4 am 4 bv 4 c0 8 c9 4 cp 8 da 8 es 4
clear the	i 1 m 1 1b 1 4d 1 4z 1 5p 1 7w 1 am 1 bv 1 da 1
click	6g 4 81 4 aq 4 bh 4
client	1q 4 4l 2 7s 4 7t 4 7v 4 as 4 au 8 av 8 de 4
client $	1q 1 7s 1 7t 1 as 1 au 1 de 1
clock	dd 4
clon	1 4 q 4 18 4 3e 4 3m 4 47 k 48 8 4a 4 5d 8 5e 8 5u 4 cx 8 cy 8 cz 4 d1 4 d2 8 d3 8 d4 4 d9 8 da c db g dc g dg 4 dh c ds g et 8 eu 4 ex g
clon $	4a 1 5d 1 cx 1 cy 1 d2 1 d9 2 dc 1 dg 1 ds 1 et 1
clon from	d4 1 da 1 db 1 dc 1 ex 1
clon location	da 1 db 1 dc 1 ds 1
clon payment	cx 1 cy 1 cz 1
clon url	3m 1 47 2 da 1 db 1 dh 1
clos	16 4 1x 4 3k 8 43 8 67 4 69 2 6m 4 6s 8 6w 8 77 8 7w 4 7x c 7y c 9d 8 9e c aq 4 dj 4 ef 4
clos pr	77 1 7y 1 9e 1
clos the	1x 1 43 1 6s 1 dj 1 ef 1
cluster	l k 34 4 38 4 ce 4 df 4
cod	k 4 17 4 2j 4 2k 4 2l 8 2t 4 3j 8 3k 4 3m 8 3p 8 3r 4 44 8 45 8 4a 8 4m 4 4v 4 52 4 55 4 5b c 5c 4 5k 4 5s 8 5t 8 60 4 66 8 6a g 6d 4 6p 4 6t c 6x 8 6y 4 8c 4 8p 4 91 4 9q 8 9r 4 9x 4 a4 c ad 4 b3 4 b4 4 b7 4 bm 4 bn 4 bo 4 bp 8 bq 8 br 8 bs 8 bt 8 cd g ce 4 cf 8 cg c ci c cj 4 ck c cl 4 cm 4 cn 4 co 4 cq 4 cr 6 ct 4 cu c f3 10 f4 w f5 4 f7 18 f8 k fb k fc g fd c fe 1c ff 8 fg 8 fh c fi 4 fj 8
cod $	17 1 2j 1 2t 1 3m 1 45 1 4a 1 4m 1 5s 2 60 1 6a 3 6t 2 91 1 9x 1 f3 6 f4 2 f5 1 f7 6 f8 2 fb 2 fc 2 fd 1 fe 5 ff 1 fg 1 fh 2 fi 1
cod 123456	f4 1 f8 1 fb 1 fc 1
cod chang	6a 1 6p 1 cu 1
cod creat	f3 1 f4 1 f7 1
cod for	f8 1 fe 1 ff 1 fg 1
cod freez	k 1 b3 1 b4 1 b7 1
cod in	3j 1 52 1 5t 1 6t 1 fb 1
cod insight	ck 2 cl 2 cm 2 cn 2 co 2 cq 2 cr 1
cod of	2l 2 3m 1 44 1 a4 2 f4 1 f8 1 fb 1 fc 1 fd 1 fe 1 fj 1
cod on	3r 1 66 1 cu 1 fh 1
cod owner	8c 1 9q 1 9r 1 bm 1 bn 1 bo 1 bp 1 bq 2 br 2 bs 2 bt 2
cod review	55 1 5t 1 66 1 ct 1
cod search	cd 3 ce 1 cf 2 cg 3 ci 3 cj 1
cod smell	ck 2 cr 1
cod that	3p 1 5b 2 5k 1
codebas	2r 4 3h 4 44 4 45 4 5h 4 a4 4 dh 4 e1 4 eh 4 ei 4 ej 4 ek 4
codebas $	44 1 45 1 a4 1 dh 1 eh 1 ei 1 ej 1 ek 1
codeowner	4m 4
collaborator	3z 4 63 8
colleagu	a 2 14 2 1z 2 2e 2 3s 2 3y 2 40 2 41 2 63 2 64 2 74 2 8f 2 al 2
colleagu $	1z 1 2e 1 40 1 al 1
collect	w 4 4u 4
com	1a 4 1b 4 1c c 1d c 1w 8 1y 8 2m 4 2s 4 2t 4 2z 4 39 4 3x 4 55 4 69 4 7w 4 83 8 84 8 85 4 86 4 87 4 88 4 9j 4 9w 2 9x 2 9y 4 ai 4 bt 4 bx 4 c1 4 ck 4 cm 4 cn 8 co 4 cp 4 cq 4 cr 4 cs 4 db 4 eo 4
com $	1c 1 1d 1 9y 1 ai 1 db 1
com acm	2m 1 83 1 84 1 85 1 86 1 87 1 88 1 9j 1 cm 1 cn 2 co 1 cp 1 cq 1 cr 1 cs 1
com from	1c 1 1d 2 1w 2 1y 2 bt 1 bx 1 c1 1 ck 1
comment	2y 8 4b 4 4c g 4t 8 4u c 4v c 4w k 4x s 4y k 53 8 56 4 57 4 6a 4 6c 8 6i 6 6j 4 6k 2 6l 4 6m 6 6n 4 6o s 6p k 6q o 6r s 6s o 6t o 6y c 78 c 79 c 7a c 7c 4 8n 4 8u 4 am 4 bh o bi o bj o bk s ct k
comment $	4c 2 4y 1 6o 1 6p 1 6r 2 6s 1 6y 1 78 1 7a 1 8u 1 am 1 bh 2 bj 2 bk 1
comment 117	4v 1 4w 1 4x 1 4y 1
comment and	6t 1 7a 2
comment creat	4v 1 6j 1 6p 1
comment delet	4w 1 6k 1 6q 1
comment get	4x 1 6l 1 6r 1
comment in	53 1 6o 1 6y 1 78 1
comment list	4u 1 6i 1 6o 1
comment of	6i 1 6q 1 6y 1 79 1 bk 1
comment on	4u 2 4v 1 4w 1 6c 1 6n 1 6o 3 6p 2 6t 1 79 2 7c 1 bh 1 bi 2
comment reaction	bh 1 bi 1 bj 1 bk 1
comment updat	4y 1 6m 1 6s 1
comment with	4x 1 53 1 6l 1 6r 1 7a 1 bi 1 bk 1
commercial	16 4 5s 4
commit	c 4 1m c 1n 8 2h 4 2m 4 3q 4 4a 8 4g 4 4h c 4i 4 4l 4 4m k 4n c 4o w 4p w 4q k 4r o 4s o 4t w 4u w 4v 10 4w s 4x w 4y s 4z k 50 g 51 g 52 w 53 s 54 o 55 o 56 s 57 s 59 10 5f k 5g c 5k 4 5l 4 5m 4 5q g 5r c 5u k 6b g 6t g 6u s 6v 10 6y 4 71 c 76 4 7g 4 7p 4 7s 4 82 8 83 4 84 8 85 8 86 c 87 8 88 4 89 4 8a 8 8i g 8j g 94 4 9i 4 9j 4 9k 4 9l 8 9m 4 9n 8 9o c 9p c ac g ad g af 8 ag g ah c an 4 b2 4 b3 8 bb g bc o bd s be g bf g bg c bh w bi 10 c6 g c7 4 c8 4 c9 8 ca k cb c cc 4 cd c ck s cl s cm o cn g co s cp c cq c cr c cs 8 cu o cw 8 dg 4 dz 4 ey 4 f0 8
commit $	4h 2 4i 1 4l 1 4p 4 4q 1 4r 3 4s 2 4t 2 4u 4 4v 4 4w 3 4x 2 4y 3 4z 3 50 2 51 1 52 5 53 2 54 2 56 3 57 4 59 1 5f 1 5g 1 5q 2 5u 1 6u 2 6v 1 76 1 89 1 8a 1 8i 2 9n 1 9o 2 9p 1 ac 2 ad 3 af 1 ah 1 an 1 b3 1 bb 2 bc 1 bd 1 be 2 bf 2 bh 2 bi 5 c6 1 c9 1 ca 3 cb 1 cd 1 ck 4 cl 3 cm 4 co 1 cp 2 cq 1 cr 2 cs 1 cu 1 ey 1
commit and	4n 1 4o 1 4p 1 cd 1 cl 1 cn 1 f0 1
commit as	4s 2 5u 1 6b 1 8i 1 bg 1
commit author	84 1 86 1 9l 1
commit build	4q 1 4r 1 4s 1
commit by	1m 1 4o 1 4p 1 4r 1 6b 1 6v 1 bi 1 cw 1
commit chang	4t 1 52 1 53 1
commit checker	82 1 83 1 87 1
commit comment	4u 1 4v 1 4w 2 4x 4 4y 3 53 1 bh 3 bi 2
commit deployment	4z 1 50 1 51 1
commit for	54 1 5q 1 6b 1 bd 1
commit format	2m 1 3q 1 9j 1 9m 1
commit from	5u 1 ah 1 ck 1
commit get	4p 1 bc 1 be 1 bf 1
commit hash	4o 1 bd 1 be 1 bg 1
commit in	1n 1 4a 1 4p 1 55 1 6v 1 8a 1 bd 1 cl 1
commit is	4w 1 59 1 8j 1
commit it	4m 1 57 1 8j 1
commit list	4o 1 59 1 6v 1 cu 1
commit messag	1m 2 1n 1 2h 1 4m 1 5k 1 5l 1 5m 1 6b 1 6u 2 6v 1 82 1 85 1 86 1 87 1 88 1 9k 1 9l 1 9n 1 9o 1 9p 1
commit need	4n 1 4q 1 4z 1 55 1 56 1 57 1
commit of	4g 1 4o 1 4r 1 4s 1 59 1 6b 1 6u 1 6v 2 71 2 8j 2 c6 1 cd 1 ck 1 cw 2
commit on	4o 1 5f 1 6v 1 c6 1 f0 1
commit or	4a 1 4u 1 51 1 5f 1 5g 1 5u 1 co 1
commit remark	4x 1 bh 1 bi 1
commit report	cl 1 cm 1 cn 1 co 1 cp 1 cq 1 cr 1 cs 1
commit sign	ag 1 c9 1 ca 1 cb 1
commit that	4v 2 51 1 59 1 5q 1 5r 1 6t 1 ah 1 bb 1 cu 1
commit to	4o 1 52 1 5u 1 6v 1 b3 1
commit with	4t 2 8i 1 cn 1 co 1
committer	4p 4 9l 4
common	54 4 71 4 ay 4
common ancestor	54 2 71 2
compact	ap 8
company	o 4 1n 4 1x 8 20 4 2e 4 2p 4 41 4 42 8 43 8 8f 4 a5 4 a7 4 a8 8 a9 8 aa 8 ab 8 ad 4 as 8 az 4 ei 4 ej 4 ek 4 es 4 f9 4 fb 4 ff 4
company $	1n 1 1x 1 2e 1 43 1 a5 1 a8 1 ek 1
company s	2p 1 as 1 f9 1
company wid	a7 1 a8 1 a9 2 aa 2 ab 2 ei 1 ej 1
compar	28 4 4i 4 58 c 59 8 5a 8 5b g 5f 4 dp c dq c
compar with	28 1 58 2 59 1 5a 1 5b 1
compatibility	72 4
compatibl	4j 4
complain	33 4 3f 4 7k 4 8w 4 98 4 cq 4
complain about	33 1 3f 1 7k 1 8w 1 cq 1
complet	w 4 2m 4 2p 4 3d 4 3x 4 5h 4 6a 4 6m 8 70 8 7a 8 7d 4 8o 4 b7 4 d3 4 e8 4 es 4 f3 4 f4 4 fb 8 fc 8 fd 8
complet list	2p 1 3x 1 8o 1
complet the	6m 1 7a 1 f3 1 fb 1
completely	1i 4 2i 4 46 4 5f 4 5w 4 67 4 7q 4 83 4
completely $	1i 1 2i 1 46 1 5f 1 5w 1 7q 1 83 1
complianc	89 4 9a 4 er 4
component	4l 2 99 4 9b 4
compress	4a 4
compromis	24 4 af 4 c9 4 cz 4 d4 4 d7 4 dj 4
condens	8v 4 a3 4
condition	6h 4 9i 4 bm 4 bn 8 bo 8 bp 8 bq 4 br 8 bs 8 bt 8 el 4 em 8 en 8 eo 4
condition creat	bm 1 bq 1 el 1
condition item	bn 1 bo 1 br 1 bs 1 em 1 en 1
condition list	bp 1 bt 1 eo 1
condition that	9i 1 bn 1 bt 1
config	p 2 18 2 1n 6 49 2 4m 2 7w 2 83 6 85 2 87 4 88 2 8a 2 92 2 97 2 98 2 9c 2 9f 2 9m 2 9p 2 aq 2 au 2 ay 2 b0 2 b1 2 do 2 e6 2
config $	18 1 1n 1 85 1 87 1 9f 1 ay 1
config of	87 1 9c 1 9m 1 e6 1
configur	m 4 n 4 19 8 1a 8 1w 4 2h 4 3p 4 5d 4 5k 8 7r 4 83 4 84 4 87 8 88 8 9n 8 9z 4 e2 4
configur $	1w 1 87 1 9z 1
configuration	18 2 7z 2 83 4 9a 2 9m 2 9n 2 9v 2 9z 2 ag 2 ah 2 e6 2 e7 2
configuration $	9m 1 9n 1 e6 1 e7 1
confirm	f5 8 f6 c f7 4 f8 4 fb 4 fc 8 fd 8
confirm it	f6 1 f8 1 fb 1
confirm my	f5 1 f6 1 f7 1 fc 1 fd 1
conflict	6t 4 6z c 70 4 c5 4 f0 4
connect	1w 4 8n 4 8p 4 9x 4 as g cv 4 di 4 du 4 ee 4
connect to	1w 1 8p 1 9x 1 ee 1
connection	7s 4 8p 4 9x 4 ar 4 at 4 au 8 av 4 ee 4
connection $	at 1 au 1 av 1
connectivity	q 8 9x 4
connector	8n 4
consist	6v 4 8e 4
consistency	dp 4 dq 4
const	6t 2
consultant	1z 4
consum	1l 4
contact	al 4 bz 4
contain	44 4 55 4 5h 4 5z 4 67 4 88 4 8f 4 8h 4 ai 4 bc k
contain $	44 1 5h 1 ai 1 bc 2
container	3i 4 3j 8 3k 4 co 4
content	j 4 2k 4 2l 4 4a 4 4c 8 4l 4 4m c 7d 8 bl 8 dp 8 dq 8 dr 8 dz g ea 4
content hash	dp 2 dq 2 dr 1
content of	4c 2 4l 1 4m 2 7d 2 ea 1
context	11 4 13 4 14 4 15 4 21 4 27 4 28 4 29 4 6a 4
continu	79 8
contract	5v 4
contractor	4 4 7 4 y 4 10 4 1e 4 1g 4 3s 4 3t 4 58 4 5v 4 5w 4 5y 4 61 4 cz 4
contractor s	4 1 58 1 cz 1
contribut	48 4 5c e
contribution	5c 8
contributor	40 4 48 4 5c c 5t 4
control	p e 98 8 f9 4
control plan	p 3
convention	5c 4
conversation	6c 8 6s 8 f3 4 f4 4 fb 4 ff 4
conversation 3f1c	f3 1 f4 1 fb 1 ff 1
convert	2y 8 69 4
copy	p 4 34 4 48 k 5j c 7i 8 dh 4 dn 4 dp 4 dy 4 e2 4 e6 8 e7 4 e8 8 e9 4 ea 8 eb 4 ec c ed 8
copy $	48 1 7i 1 dn 1 e2 1 ea 1 ec 1 ed 1
copy need	ea 1 eb 1 ec 1 ed 1
copy of	48 2 5j 2 dh 1 dp 1
copyright	5s 8
cor	6 2 49 2 4r 4 5t 4 7r 4 7u 4 7x 4 7z 4 80 4 81 4 82 4 84 4 85 4 86 4 87 4 88 4 89 4 8a 4 8b 4 8c 4 8d 4 8e 4 8f 4 8g 4 8h 4 8k 4 8l 4 8m 4 8n 4 8p 4 8q 4 8r 4 8s 4 8t 4 8u 4 8v 4 9u 4 b2 4 b3 4 b4 4 b5 4 bq 4 br 4 bs 4 bt 4 bv 4 bw 4 bx 4 by 4 bz 4 cd 4 ce 4 cf 4 cx 4 cy 4 cz 4 d0 4 d1 4 el 8 em 4 en 4 eo 4
cor $	5t 1 7r 1 7z 1 82 1 84 1 87 1 88 1 8b 1 8f 1 8g 1 8h 1 8k 1 8l 1 8n 1 8q 1 8t 1 8u 1 8v 1 b4 1 b5 1 bq 1 br 1 bs 1 bv 1 bw 1 cd 1 ce 1 cx 1 cz 1 el 1 eo 1
cor is	7x 1 86 1 cf 1 em 1
cor to	8a 1 8s 1 en 1
correct	20 8 49 4 4y 4 6s 4 7n 4 aj 4 bs 4 bz 4 cs 4 dl 4
correct it	20 1 49 1 4y 1 7n 1 bs 1 bz 1
correct the	6s 1 cs 1 dl 1
cost	q 4 1g 4
costly	5q 4 5r 4
could	h 4 1l 4 28 8 2d 8 3w 8 41 8 5z 8 60 4 64 8 d9 4
could i	2d 2 3w 1 41 1 5z 1 64 1
could still	28 1 5z 1 64 1
count	0 2 2 2 a 2 f 2 l 4 12 2 13 2 16 4 1f 4 1o 2 1p a 1q 2 1u 2 23 2 2o i 2r 2 30 2 39 2 3c 4 3g c 3i 2 3s 2 3x 4 44 6 4g 2 4o 2 4r 2 4t 8 4x 2 52 e 56 2 59 2 5a c 5h 2 5i 2 5j 2 5t 2 60 4 68 2 6i c 6n 2 6v 2 6x a 73 2 75 2 7r 4 7s 4 7x 2 7y 4 7z 4 89 6 8a 2 8h 4 8r 4 8u 6 8v 4 94 4 95 2 9d 4 9m 4 9n 2 a2 8 a3 4 a5 2 bd k be m bo 2 bp 2 c4 4 ce 2 ci 2 cn 4 df 4 dn 2 e3 a ea 2 f2 2 fc 4
count $	2o 1 5a 1 6x 1 7z 1 8r 1 a2 1 a3 1 be 2 cn 1 fc 1
count as	1f 1 3x 1 7r 1 7s 1
count for	1p 1 52 1 5a 1 6x 1 bd 1 c4 1
count of	3g 2 a2 1
count the	2o 1 4t 1 8u 1
counterpart	cv 4
cousin	7i 4
cover	0 4 1 4 7m 4 7n 4 8o 4 90 4 96 4 aa 4 b5 4 cw 4
cover $	96 1 aa 1 b5 1 cw 1
coverag	cl 8 cm 4 cn 8 co c
coverag $	cl 1 co 2
crash	7f 4
crawler	1s 4 1v 4
creat	0 4 1 a 3 a 5 4 a 4 b g k 2 n 4 p 6 s a 10 i 11 c 12 8 16 2 17 8 1a 2 1f 4 1g a 1j 8 1k 8 1s 4 1z i 21 8 22 4 28 2 2d 4 2e 4 2h 8 2j 2 2k 2 2l 2 2p 2 2q 6 2r 2 2y 2 2z 8 34 4 38 4 3j i 3k 4 3o 4 3q 2 3w 2 40 8 41 2 43 4 45 k 46 4 48 2 4h e 4l 2 4m 8 4s 4 4v 4 4y 2 51 4 52 2 55 2 5o a 5t 2 5y 2 5z 2 63 4 64 2 66 8 69 4 6j c 6m 2 6p 4 71 2 74 a 7f 8 7g 4 7k 6 7s a 7v 2 82 8 88 2 8a 4 8b 2 8c e 8f 4 8i a 8n 8 8x 8 92 4 93 2 94 8 9a 4 9h 4 9i 2 9m 2 9r g 9u 8 9v 2 9w a a6 6 a8 8 ad a ae 2 ah 4 ai 2 an 4 ap 4 as c av 4 aw g ay 2 b1 2 b3 8 b7 4 bb 8 bi 2 bk 4 bm c bo 2 bq c br 2 bs 2 bu 2 bw 4 bx c by 4 c0 2 c1 4 c2 a c6 2 c7 c cb a co 6 cr c cs 4 ct c cy 8 d3 8 dc 4 dm 4 du 4 eb 8 ed 2 el a eo 2 eu 8 f3 4 f4 4 f6 4 f7 4 f8 4 f9 2 fb a fc 6 fd a fe 2 ff c fg 8 fh a fi 2
creat $	1 1 3 1 5 1 b 1 s 1 10 1 17 1 1s 1 1z 1 2d 1 2e 1 2h 1 2z 1 34 1 38 1 3j 1 3o 1 43 1 45 1 4h 1 4s 1 4v 1 51 1 5o 1 66 1 6j 1 6p 1 74 1 7k 1 7s 1 8a 1 8c 1 8i 1 8n 1 8x 1 92 1 94 1 9a 1 9r 1 9w 1 a6 1 a8 1 ad 1 ah 1 an 1 ap 1 as 1 b3 1 b7 1 bb 1 bm 1 bq 1 bx 1 c2 1 c7 1 cb 1 cr 1 ct 1 cy 1 d3 1 dc 1 dm 1 du 1 eb 1 el 1 eu 1 f3 1 f4 1 f6 1 f7 1 f8 1 fb 1 fc 1 fd 1 ff 1 fg 1 fh 1
creat a	b 2 1z 1 2z 1 3j 1 45 1 46 1 4h 2 6j 1 8c 1 8i 1 9r 2 9w 1 bb 1 bx 1 c7 1 co 1 ct 2
creat an	1 1 3 1 10 1 1z 1 45 1 c7 1
creat by	3k 1 aw 1 b3 1
creat project	1f 1 1g 2 1j 2 1k 2
creat the	a 1 66 1 7f 1 by 1
creation	7f g b3 4 b7 4
creation or	7f 1 b3 1 b7 1
creator	co 4
credential	0 8 1 8 2 8 3 4 4 8 7 8 8 8 9 4 b 4 24 8 7j 4 7k 8 7o 4 7p 8 7q 4 7r 8 7s 4 8p 4 8w 4 91 4 92 4 93 8 94 4 95 4 96 4 97 4 9x 4 a5 8 a6 4 a7 8 a8 4 a9 4 ab 4 ak 4 de 8 f1 4
credential $	0 1 1 1 7 1 7k 1 7s 1 8w 1 de 1 f1 1
credential of	4 2 8 1 9 1 7r 1
credential pattern	94 1 95 1 96 1 a7 1 a8 1 a9 1 ab 1
credential scan	7j 1 7o 1 91 1 a5 1 a6 1
crew	10 4 5v 4
crl	ae 8
crowd	1w 8 2t 4
csp	bl g
css	6o 2
curl	b 4 b0 4 b1 4
current	j 4 17 4 3c 8 4w 4 4x 4 4y 4 5f 4 67 4 68 4 69 4 6k 4 6q 4 6t 4 6w 4 70 4 77 4 aj 4 ak 4 c6 4 c7 4 ez 4
current version	4w 1 4x 1 67 1 68 1 69 1 6k 1 6q 1 6t 1 6w 1 70 1 77 1 c6 1
custom	1r 4 1s 4 1t 4 1u 4 2h 4 2i 4 2j 4 2k 4 2l 4 3p 8 3q 4 3r 4 5k 4 5l 4 7r 4 7w 4 7z 4 93 8 94 8 95 4 96 4 97 4 9c 4 a7 4
custom git	2h 1 2i 1 2j 1 2k 1 2l 1 3p 1 3q 1 3r 1
custom leak	7r 1 93 1 95 1 96 1
customer	4a 4 4b 4 5u 4 6q 4 77 4
customisation	9f 4
cut	4 4 7 4 c 4 e 4 3s 4 3y 4 4h 8 6n 4 6y 4 bb 4 c7 4 ch 4 cz 4 dj 4
cut a	4h 1 6y 1 bb 1 dj 1
cut off	4 1 7 1 c 1 3y 1 4h 1 ch 1
cve	cp 2 cr 4 cs 2
d	7c 4 an 4 c8 4 fh 4
d lik	7c 1 an 1 fh 1
d3	cc 4
d4	cc 4
d4e5f6	6y 4
daily	ae 4
dangerous	2i 4
dark	ap 4
dashboard	2d 4 2e 4 8v 4
dat	0 4 2 8 5 4 8 4 a 8 d 4 4p 4 5q 4 5r 4 c6 8 dg 4 e1 4 e5 2 ey 2 ez 2
dat $	a 1 5r 1 c6 1 e5 1
dat never	0 1 2 1 a 1
dat not	5 1 8 1 d 1
data	l 8 x 4 1x 4 25 4 26 g 2z 8 34 2 38 4 3i 4 3j 4 3v 4 45 4 4b 4 4e 4 65 4 7q 4 8n 4 8s 4 92 4 aq 4 cn 8 co 4 cu 2 dd 4 dz 4 ee 4
data center	l 2 2z 2
data field	cn 2 co 1
data of	26 2 8n 1
databas	94 4
dav	3x 4
day	1 4 3 4 b 4 f 8 g 8 1x 4 2e 4 3h 4 3m 4 cy 4 eu 4
day $	1 1 3 1 b 1 2e 1 3h 1 eu 1
db	5i 2 5r 2 6n 2 7s 2 8c 2 bq 4
dba	74 4
dcaf	cc 4
deactivat	1x 2 3q 2 85 2 8s 2 9k 4 a0 4 ez 2
deactivat $	3q 1 9k 1 a0 1
dead	t 4 5r 4 7y 4 8q 4 9y 4
deadbeef	4p 4 54 4 be 4 bf 4 bg 4
deadbeef12	55 2
debt	ct 4
debug	2s 8 2t 6 2u 8 2v 6 2w g 2x k 6j 4 8t 4 a1 4
debug log	2w 2 2x 3 6j 1
debug mod	2w 2 2x 1
decid	88 4 9g 4 9n 4 c7 4
declin	2e 8 65 4 68 4 6c 4 6w 8 77 g 7w a 7x c 7y i 8s 4 9c 8 9d g 9e i dy 8
declin $	2e 1 68 1 6w 1 77 1
declin by	2e 1 7x 1 9d 1
declin of	77 1 7y 1 9c 1 9e 2
declin setting	7w 1 7x 1 9c 1
decommission	t 4 3k 8 dj 4
deep	5i 4
deeper	5i 4
def456	4n 4
default	m 8 n a o 4 1m c 1n c 1p 8 1q 8 1t 4 1u 4 2n 4 3o 8 42 k 43 k 45 2 48 2 49 2 4i i 4j k 4o 2 58 2 59 2 5b 2 5d a 5e e 66 2 6u 8 7w 8 7x 4 7z 8 87 4 89 4 8a 4 8l 2 8m 4 8o 4 8r 4 98 4 9c 8 9d 4 9f 8 9o c 9p c am 4 an 4 ap 4 ba 2 bl 8 bm e bn 6 bo 8 bp 6 bq 6 br 6 bs 8 bt 8 bu 8 bv g bw c bx c by c bz c c0 c c1 a c2 a c3 c c4 c cw 4 da 8 db 4 dc 8 dr 4
default $	n 1 1m 2 42 1 43 1 4i 1 5e 1 6u 1 7w 1 7z 1 9c 1 9f 1 bl 1 bm 2 bu 1 cw 1 da 1 db 1
default branch	m 2 n 3 o 2 45 1 48 1 49 1 4i 4 4j 2 4o 1 58 1 59 1 5b 1 5d 3 5e 3 ba 1 dr 2
default for	m 1 7w 1 7z 1 dc 1
default merg	1n 2 6u 1 9o 1
default need	1n 1 1t 1 4j 1 7x 1 87 1 8m 1 8o 1 8r 1 9c 1 9f 1 9o 1
default pull	bv 1 bw 1 bx 1 by 1 bz 1 c0 1 c1 1 c2 1 c3 1 c4 1
default reviewer	66 1 bm 3 bn 3 bo 4 bp 3 bq 3 br 3 bs 4 bt 4 bu 2
default task	98 1 bv 3 bw 2 bx 2 by 2 bz 2 c0 2 c1 1 c2 1 c3 2 c4 2
default way	1m 1 8a 1 9p 1
defaultbranch	m 4 n 6 o 4 45 2 48 2 49 2 4i 8 4j 4 4o 2 58 2 59 2 5b 2 5d 6 5e 6 ba 2 dr 4
defaultreviewer	66 2 bm 6 bn 6 bo 8 bp 6 bq 6 br 6 bs 8 bt 8 bu 4
defin	7r 4 8b 4 8c 8 96 4 9q 4 9r 4 9t 4
defin a	7r 1 8c 2 9r 1
definition	bw 4 bx 8 c1 8 c2 4
definition of	bw 1 bx 2 c1 2 c2 1
delay	dg c
delet	4 g 7 g c i i g m 6 t 8 y i z 6 15 6 18 g 1b 6 1e 8 1i c 1t a 1x g 23 4 25 8 26 c 29 4 2i c 3k g 3q 4 3s c 3t a 3y c 46 g 4b m 4d e 4n 4 4q i 4t 6 4w i 4x 4 4z i 52 8 56 4 5a 4 5j 4 5l 6 5p a 5v c 5w a 61 i 67 g 69 2 6d a 6f 4 6j 2 6k k 6n 6 6q i 6r 4 6x c 72 6 75 6 78 8 7b 4 7g 8 7h c 7l g 7o 4 7t a 7w 6 7z 8 83 g 85 4 8d g 8k 6 8q i 8y k 95 g 98 4 9c 8 9f 6 9k 4 9s e 9y c a0 4 a9 e ae a af c am e aq 4 at e b2 4 b4 a b7 4 b8 8 ba u bb 4 bh a bj c bn a br g bv e by g c0 a c3 c c8 i c9 g cc m cg 6 cm k cp e cr 4 cz g d4 a d7 c da 4 dj a dv g ec 4 ej i ek q em e ep 8 es i ev k ey 4 f0 a fi 6 fj 6
delet $	4 1 7 1 c 1 i 1 m 1 t 1 y 1 18 1 1b 1 1e 1 1i 1 1t 1 1x 1 23 1 2i 1 3k 1 3q 1 3s 1 3t 1 3y 1 46 1 4b 1 4d 1 4q 1 4w 1 4z 1 52 1 56 1 5l 1 5p 1 5v 1 5w 1 61 1 67 1 6d 1 6f 1 6k 1 6q 1 72 1 75 1 78 1 7b 1 7l 1 7o 1 7t 1 7w 1 7z 1 83 1 85 1 8d 1 8k 1 8q 1 8y 1 95 1 98 1 9c 1 9f 1 9k 1 9s 1 9y 1 a9 1 af 1 am 1 aq 1 at 1 b4 1 b8 1 ba 3 bh 1 bj 1 bn 1 br 1 bv 1 by 1 c0 1 c3 1 c8 1 c9 1 cc 1 cm 1 cp 1 cz 1 d4 1 d7 1 da 1 dj 1 dv 1 ec 1 em 1 ep 1 es 1 ev 1 ey 1 fi 1 fj 1
delet a	c 1 y 1 1x 1 2i 1 3k 1 4w 1 67 1 6k 1 6q 1 83 1 8d 1 8q 1 95 1 9s 1 9y 1 a9 1 ba 1 c8 1 cm 1 dv 1 ek 1 em 1
delet all	bv 1 c0 1 c9 2 ep 1 es 1
delet an	4 1 7 1 4b 1 8y 1 af 1 at 1
delet branch	7g 1 7h 2 ba 2 bb 1
delet it	y 1 a0 1 am 1
delet my	6q 1 bh 1 bj 1
delet one	4z 1 7h 1 by 1 c3 1 cc 2 ev 1
delet repository	ej 2 ek 2
delet the	c 1 i 1 18 2 1x 1 4d 1 4q 1 4w 1 7g 1 7l 1 8q 1 95 1 cg 1 cp 2 cz 1 dv 1 es 1 ev 1 f0 1
delet user	25 2 26 2 61 1
deletabl	z 4
deletion	46 4 52 4 5a 4 b3 c b5 4 b7 4 ej 8 ek 8
deletion $	b3 1 ek 2
deliver	8u 4 dg 4
delivery	8p 4 8r 4 8t 8 8u 8 8v 8 a1 4 a2 8 a3 4
delivery of	8t 2 a1 1
delivery statistic	8u 1 8v 1 a2 1 a3 1
demand	87 4 9a 4 9m 4 ej 4 em 4 en 4 eo 4 fb 8 ff 8
demand $	87 1 9m 1 ej 1 fb 1
demo	46 8 4z 4 51 4 7q 4 92 4 a6 2 ba 4
demot	1k 4 3v 4 5y 4
demotion	1g 4
deny	63 2 cy 4 d1 4 dy 4 eu 4
department	y 4 10 4 13 8 2g 8 3t 4 3v 4 61 4
department $	y 1 13 2 2g 2 3t 1 3v 1
depend	d9 4
dependabot	ba 4
dependency	7d 4 cl 4
deploy	1 4 3 4 4 2 8 4 b 4 c 4 d 4 e 4 2f 4 2k 4 50 4 51 c 63 4 an 4 cx 6 cy 8 cz 6 d0 6 d1 a d2 6 d3 4 d4 4 d5 4 d6 6 d7 6 d8 4 d9 6
deploy key	cx 3 cy 2 cz 3 d0 3 d1 5 d2 3 d3 2 d4 2 d5 2 d6 3 d7 3 d8 2 d9 3
deployer	3 2
deploykey	cx 6 cy 4 cz 6 d0 6 d1 a d2 6 d3 4 d4 4 d5 4 d6 6 d7 6 d8 4 d9 6
deployment	2f k 4z o 50 k 51 g 8h 4 8n 4 9w 4 9y 4
deployment record	4z 2 50 2
deployment servic	8n 1 9w 1 9y 1
deprecat	11 4 15 4 21 8 2q 2 2r 4 4i 8 4j c 4r 4 5n 2 5o 4 5p 4 6d 4 6e 4 72 8 7q 4 bf 4 bg 4
deprecat use	11 1 15 1 21 1 4i 1 4j 2 6d 1 6e 1 72 1 bg 1
deprovision	1x 4
deregister	dj 4
deriv	5j 4
describ	2j 4 2k 4 7e 4 8e 4
description	2j 4 2k 4 3l 4 3m 4 45 4 47 8 49 8 4b 4 4c 4 4e 4 68 8 69 c 8e 4 8f 4 9t 4 9u 4 bz 4 c4 4 c7 4
description $	47 1 4b 1 4c 1 69 1
description and	2j 1 8e 1 9t 1
description of	2k 1 68 1 69 1 9u 1
deselect	ec 4
design	5j 4 6w 4
desk	2o 4
desktop	7s 4 7t 4 7v 4
desktop client	7s 1 7t 1 7v 1
destination	71 4
destroy	46 4 67 4 ej 4 ek 4 ep 4
detach	3q 8 5l 8
detail	5 2 8 4 d 2 u 2 26 2 2j 2 3m 2 7m 2 7u 2 8r 4 8z 4 96 4 9z 2 aa 2 aj 2 au 2 b5 4 b9 4 ce 4 d5 2 dk 4 dw 4 ew 2
detail $	8 1 26 1 3m 1 8z 1 96 1 9z 1 aa 1 aj 1 au 1 b9 1 d5 1
detail of	8 1 d 1 u 1 2j 1 7m 1 7u 1 8r 2 8z 1 96 1 b5 2 b9 1 dk 2 dw 2 ew 1
detect	7r 4 7s 4 7t 4 93 4 94 8 a8 4
detection	2c 4 2f 4 7j 4 7k 4 7o 4 7p 4 7r 8 7s 4 7u 4 8x 4 91 8 92 8 94 4 95 4 96 4 97 8 a5 8 a6 4 a7 4
detection for	2c 1 7p 1 92 1
detection in	7k 1 91 1 92 1
detection rul	7r 2 7u 1 94 1 95 1 96 1 97 1
detector	7o 4 7p 4 7q 4 7r 4 7s 4 7t 8 7u 4 7v 8 93 8 94 8 95 c 96 c 97 c a7 8 a8 8 a9 8 aa c ab c
detector $	7o 1 7v 1 93 1 94 1 95 1 97 1 a7 2 a8 1 a9 1 ab 2
detector for	7r 1 7t 1 94 1 95 1 a8 1
dev	z 4 10 4 11 4 12 4 13 4 14 4 1g 4 22 4 28 4 29 4 3s 4 3t 4 3v 4 40 4
dev $	10 1 12 1 14 1 29 1 3s 1
develop	o 4 48 4 4g 4 4h 4 4j 4 4k 4 4l 4 4m 4 4o 4 54 4 58 4 59 c 5b 8 5c 4 5d 4 5e c 5q 4 66 8 69 4 7d 4 7e 4 7g 4 b2 4 b3 4 b4 4 b7 4 b8 4 bq 4 br 4 bu 4 c6 4 c7 8 el 4 en 4 f0 8
develop $	4g 1 4k 1 4l 1 4m 1 59 1 5e 2 5q 1 69 1 7d 1 7e 1 c6 1 c7 1 f0 1
develop and	4h 1 54 1 59 1 5b 1
develop in	b2 1 bq 1 br 1
develop pleas	4j 1 5c 1 66 1
developer	f 4 g 4 16 4 1z 4 3u 4 3v 4 40 4 5w 4 64 4 81 4 ae 4
development	bc 4 cu 4
devic	f7 4 fc c fg c
devic $	f7 1 fc 2 fg 1
devop	3u 4
diagnostic	q 4 w c x 8
did	a 2 l 2 n 2 u 2 1o 2 1r 2 1u 2 1y 2 2d 4 2e 2 2s 2 2w 2 31 2 33 4 35 2 37 2 3a 2 3b 2 3d 4 3f 6 3g 4 3h 4 4e 2 4g 2 4n 2 4o 2 4r 6 4t a 4u 4 50 4 52 2 53 6 54 4 55 2 58 4 59 2 5a 2 5f 2 5g 2 5n 2 5r 2 6c 6 6n 2 6o 4 71 2 73 2 79 4 7r 2 7u 2 84 2 87 2 8h 2 8j 2 8t a 8u 4 8w 2 99 2 9m 2 a1 6 a2 4 ao 2 aw 2 bc 4 be 2 bf 6 cd 2 cf 2 ci 2 ck 4 cl 4 cn 6 cq 2 db 2 df 2 dh 2 di 2 dt 2 dw 2 ea 2
did commit	4t 1 52 1 53 1 55 1
did i	a 1 2d 1 2e 1 3h 2 5f 1 79 2 ao 1 db 1
did mesh	3d 1 3f 1 3g 1
did my	58 1 bc 1 cf 1
did somebody	1y 1 2s 1 4u 1 5r 1 8w 1
did someon	2w 1 7r 1 84 1
did the	n 1 33 1 37 1 3f 1 4e 1 4n 1 4r 1 4t 1 50 1 53 1 54 1 58 1 59 1 5a 1 5n 1 6c 1 71 1 8t 3 8u 1 99 1 a1 3 a2 2 bf 2 ck 1 cl 1 cn 2 cq 1 dh 1 dt 1 dw 1
did they	3b 1 6n 1 87 1 cl 1
did we	1r 1 1u 1 3b 1 8h 1 8j 1 9m 1 ea 1
die	7x 4 9e 4
diff	4n 4 4t 4 52 8 53 g 58 4 5a c 5b s 5f w 5g w 6a s 6b 4 6o 4 6x 4 6y c 71 4 ao 4 ap 4 cr 8
diff $	4t 1 5f 2 5g 1 6a 1
diff for	52 1 53 1 6a 2
diff of	53 2 5b 3 5f 3 5g 5 6a 3 6y 2 cr 1
diff path	53 1 5b 1 5g 1 6y 1
diff stat	52 1 5a 1 6x 1
differ	4n 4 58 c 5b 8 7w 4 al 4 dz 4
differ between	4n 1 58 3 5b 1 dz 1
differenc	5a 8 5b 8 5g 4
differenc between	5a 1 5b 2
different	2a 4 4n 4 58 4 5t 4 aj 4 ap 4 eg 4 fg 4
digest	dp 4 dq 4 dr 4
digit	7v 4 f3 4 f4 8 f8 4 fb 4 fi 4
dimension	4d 4
direct	1j 8 1l 4 3x 4 5j 8 60 8 7i 4 b3 8 b4 4 b7 4 b8 4
direct fork	5j 2 7i 1
direct push	b4 1 b7 1 b8 1
direction	65 4
directly	3x 8 3z 4 4l 4 4u 4 5j 4 5x 4 62 4 b2 4 b3 4 b4 4 b7 4
directly $	3x 2 3z 1 5j 1 5x 1 b3 1 b7 1
directory	z 4 10 4 1w o 1y 4 2g 4 4k 8 4l c 5g 4 5i 4 5q 4 5r 8 6n 4 97 4 ai 8
directory $	10 1 1w 1 4l 1 97 1 ai 1
directory doe	1w 1 4k 1 6n 1
disabl	v 8 17 2 1m 4 1n 4 1w 4 1x 2 2f 2 3q 6 47 2 5l 4 7p 2 7y 2 80 4 81 4 85 i 8s 4 9e 2 9k e 9p 4 a0 4 a5 2 a6 2 ah 2 ao 2 av 8 b0 6 b1 8 ef 2 ez 2 fi e fj 6
disabl the	85 1 9k 1 9p 1
disallow	49 4
disappear	67 4 7t 4
disband	9s 8
discard	78 8 83 4 dv 4 f0 8
disconnect	8q 8 at 8 dj 4
discover	5n 4 dn 4
discussion	4c 4 4u 4 4x 4 55 4 56 4 57 4 6c 8 6o 4 6s c bh 4 bi 4
discussion $	4c 1 4x 1 6s 2
discussion on	56 1 6c 1 6o 1
disk	s 4 32 4 38 4 7f 4 ec 4
dismiss	6w 4 aq 8
display	20 4 2b 4 aj 4 al 4 aw 2
display nam	20 2 2b 2 aj 2 al 2 aw 1
dissolv	y 4 8d 8
distrust	af 4
diverg	54 4 ey 2 ez 2 f0 6
diverg $	54 2 ey 1
do	a 4 d 2 e 2 f 2 j 4 l 2 n 2 p 2 r 2 16 2 19 2 1c 6 1l 4 1p 2 1w 4 25 2 2b 2 2c 2 2l 4 2n 2 2o 2 2p 2 2q 2 3i 2 3t 2 3z 2 4g 2 4j 2 53 2 5c 4 5d 6 5w 2 6b 2 6f 2 6i 4 6j 2 6k 2 6l 2 6m 4 6t 2 6v 2 6w 2 6z 2 71 4 72 2 7b 2 7e 4 7h 2 7x 4 89 2 8b 2 93 2 9d 4 9o 2 a7 2 aq 2 ar 2 b4 2 ba 2 bv 2 bw 4 bx 2 by 2 bz 2 c0 2 c1 2 c2 2 c3 4 c4 2 c5 4 cj 2 cv 2 d6 2 db 6 dh 2 di 4 dy 2 eo 2 et 2 f2 2 f5 2 f6 2 f9 2 fa 4 ff 2
do $	d 1 e 1 2l 1 6b 1 by 1 c1 1 c2 1 c4 1
do i	a 2 p 1 1c 1 2n 1 2o 1 3z 1 5c 1 5d 1 6b 1 6i 1 7e 2 c5 1 db 2 dh 1 et 1 f2 1 f5 1 f9 1 fa 2 ff 1
do it	25 1 6t 1 6w 1
do not	1l 1 6f 1 aq 1 b4 1 dy 1
do on	6j 1 bx 1 c0 1
do that	6k 1 72 1 bv 1 bz 1 f6 1
do the	l 1 4j 1 5c 1 71 1 c3 1
do we	r 1 16 1 19 1 2b 1 2p 1 2q 1 3i 1 4g 1 7h 1 8b 1 93 1 a7 1 ar 1 di 1
doc	3 4 4 4 6 4 48 4 49 4 4a 2 4l 2 4m 2 52 2 5g 4 5i 4 5l 4 5r 4 5w 4 5y 4 63 4 68 4 6k 4 6x 2 7e 4 7k 4 7m 4 7n 2 81 4 92 4 b4 4 bx 2 by 4 c2 8 c3 4 el 2 en 2 eo 4
doc $	5r 1 5w 1 7m 1 c2 1
doc repo	3 1 48 1 5l 1 5y 1
doc sit	4 1 49 1 68 1
docker	4m 4 4r 4
dockerfil	4m 4 5b 4 5h 4 6o 4 6y 4 7d 8
document	t 4 9u 4
documentation	7e 4
doe	2 2 5 2 8 6 a 2 d 2 h 2 j 2 l 2 t 2 13 2 16 4 19 4 1f 2 1j 2 1m 4 1r 2 1u 2 1w 2 1y 2 27 4 28 4 2b 2 2c 4 2f 2 2l 4 2m 2 2q 2 2w 2 2y 2 3l 2 3n 2 3p 2 3u 2 3z 2 42 2 44 2 47 6 4g 2 4i 4 4k 2 4o 2 4x 2 58 2 5b 2 5d 4 5f 2 5h 4 5j 2 5k 2 5n 4 5s 2 5x 4 60 2 62 2 65 2 68 4 6a 6 6g 2 6l 2 6n 8 6r 2 6u 2 6v 2 6y 2 6z 2 73 2 7d 4 7e 2 7i 2 7j 2 7m 4 7p 2 7r 4 7u 2 7w 2 7x 2 80 2 82 2 87 2 89 4 8e 2 8g 2 8h 2 8j 6 8m 6 8o 2 8p 4 8r 6 8w 2 8z 2 91 2 93 2 96 4 99 4 9b 2 9d 2 9i 2 9j 2 9m 4 9v 4 9z 4 a1 2 a3 2 a4 2 a7 2 aa 4 ag 4 ar 2 au 2 ax 4 b0 2 b2 2 b5 4 b9 4 bc 2 bp 2 bt 2 bw 4 c1 4 ca 2 cd 4 cn 2 cw 6 cx 2 d0 6 d2 2 d5 2 d8 2 d9 2 dd 2 de 2 df 2 dg 2 dk 2 dq 2 dr 2 dw 2 dz 2 e0 4 e2 2 e6 2 e8 2 ea 2 ee 6 eh 2 eq 2 et 2 ew 2 ex 2 ey 2 f5 2 f9 4
doe a	2y 1 3l 1 7i 1 89 1 8o 1 96 1 99 1 ax 1
doe bitbucket	19 1 1w 1 6u 1 8m 1 ag 1
doe infra	47 1 9i 1 bp 1
doe it	47 1 68 1 6r 1 7e 1 96 1 a1 1
doe jdo	1j 1 3z 1 5j 1 60 1 62 1 et 1
doe not	t 1 28 1 4i 1 5d 1
doe our	h 1 l 1 16 1 3p 1 9d 1 9v 1 bw 1
doe project	44 1 93 1 9b 1
doe repo	7r 1 7x 1 8m 1 e2 1
doe that	2m 1 4i 1 b2 1 b9 1
doe the	8 3 j 1 16 1 1m 2 1u 1 2c 2 2l 1 2q 1 3n 1 3u 1 42 1 4g 1 4k 1 4o 1 4x 1 58 1 5h 1 5n 1 5s 1 68 1 6a 1 6n 1 6z 1 7j 1 7m 1 7p 1 7r 1 80 1 87 1 8e 1 8j 1 8p 2 91 1 99 1 9j 1 9m 2 9v 1 9z 1 a4 1 a7 1 aa 1 ag 1 ar 1 ax 1 bc 1 c1 1 cd 1 cn 1 d2 1 d5 1 dd 1 df 1 dg 1 dw 1 dz 1 e8 1 ea 1 ee 2 eq 1 f5 1
doe this	27 1 2b 1 2f 1 6a 1 6n 1 6v 1 7w 1 82 1 8j 1 8m 1 cw 1 cx 1 e6 1 ee 1 ey 1
doesn	4l 4 5w 4 cg 4 e0 4
doesn t	4l 1 5w 1 cg 1 e0 1
doing	2 4 8v 4 cj 4
domain	1d 4 1w 4 20 4
don	25 4 2q 4 31 4 35 8 3d 4 3g 4 3s 4 44 4 4h 4 56 4 66 4 6f 4 6i 4 6j 4 6k 4 6l 4 6m 8 6p 2 6s 4 78 4 7b 4 7k 4 86 4 89 4 92 4 a0 4 a4 4 ae 4 am 4 be 4 bf 4 bl 4 bw 4 bx 8 c1 8 c2 4 c3 4 c5 4 cg 4 cu 8 dn 4 fb 8 fc 8 fd 4 fi 4
don $	3d 1 6l 1 6m 2 6s 1 86 1 bx 1 c1 1 c2 1 cg 1 fb 1 fc 1
don befor	6i 1 6j 1 89 1
don for	bw 1 c1 1 cu 1
don of	31 1 35 2 bx 1
don t	25 1 2q 1 44 1 4h 1 56 1 6f 1 6k 1 78 1 7b 1 7k 1 92 1 a0 1 a4 1 ae 1 am 1 be 1 bf 1 bl 1 c3 1 c5 1 fi 1
dormant	1y 4
doubl	cp 4
down	e 4 i 4 k 4 1g 4 1k 4 1q 4 1v 4 2t 4 2w 4 3k 4 3q 4 3v 4 40 4 43 4 4b 4 5y 4 63 4 6q 2 6w 8 74 4 77 4 7n 4 8q 4 8s 4 9a 4 az 4 b3 4 b7 4 cm 2 dy 8
down $	43 1 4b 1 6w 1 8s 1 az 1 dy 1
down a	2t 1 3k 1 9a 1 dy 1
downgrad	6 4 9 4 1g 4 5y 4 63 4 d1 4 d6 4
download	p 4 w 4 x 8 2m 4 3n 8 4a 8 4c 8 7d 8
download the	w 1 2m 1 3n 1 4c 1
downtim	j 4 k 4 ef 8 eg 8
draft	2y 4 65 4 66 8 68 4 69 c 6p 8 6u 4 78 c 79 c 7a c
draft $	68 1 69 1 78 1
draft remark	6p 1 78 1 79 1
drag	30 4 39 4 4b 4
drain	r 4 t 4 u 4 v c
drain $	r 1 t 1 u 1
drift	5a 4
drop	7 4 t 4 y 4 15 4 18 4 1t 4 3k 8 3y 4 46 8 4c 4 4d 4 4q 4 4z 4 5p 4 61 4 6d 4 6k 4 72 4 75 8 78 8 7l 4 7t 4 7w 4 7z 4 8a 4 8d 4 8q 4 8y 8 95 8 9c 4 9f 4 9k 4 9s 4 9u 4 9y 8 a9 8 af 4 am 4 at 8 b4 4 b8 8 ba 8 bj 4 bn 8 br 4 by 8 c0 4 c3 8 c8 8 c9 4 cc 4 cm 8 cp 4 cz 4 df 4 em 8 ep 4 es 4 ev 4
drop a	15 1 6k 1 75 1 7w 1 7z 1 a9 1 am 1 by 1 c3 1
drop it	7 1 4d 1 4q 1 4z 1 8q 1 9y 1 cz 1
drop reviewer	72 1 8d 1 9s 1
drop the	t 1 18 1 1t 1 3k 1 46 1 8a 1 9f 1 b4 1 b8 1 ba 1 bj 1 by 1 cc 1 em 1
dropdown	5t 4
dry	30 8 39 8 6z 4 9x 4
dry run	30 2 39 2 6z 1
dsa	f 4 g 8
dsc	3j 4 3l 4
due	ak 4 cf 4 er 4 f1 8
due $	er 1 f1 2
dummy	7k 4 7q 4 8p 4 8w 4 8x 8
dummy password	8w 1 8x 2
dump	2z 8 30 8 31 8 32 8 33 8 34 4 35 4 37 4 87 4 cj 4
dump $	30 2 31 1 32 1 33 1 35 1 37 1
duplicat	46 4 48 8 6k 4 8d 4 8o 4 8q 4 9s 4 cp 4 cr 4 cs 4
dur	v 4 1q 4 3a 4 3e 4 f3 4
dwh	1 4 3m 4 3o 4 3r 4 3t 2 3v 2 3w 2 3x 4 3y 4 3z 4 40 2 41 2 42 4 43 2 44 4 45 2 8z 4 91 4 94 4 97 2 9b 4 9d 4 9f 4 9g 4 9j 2 9l 2 9o 2 9p 2 9q 4 9s 2 9v 4 9y 2 9z 2 a0 4 a2 4 a3 4 b6 4 b7 4 b9 4 bo 4 c0 2 c3 2 c4 4 cv 2 d2 4 d4 2 d5 4
dwh project	1 1 3m 1 3o 1 3r 1 3z 1 44 1 8z 1 91 1 94 1 9b 1 9d 1 9f 1 9g 1 9q 1 9v 1 a0 1 a2 1 a3 1 b6 1 b7 1 b9 1 bo 1 c4 1 d2 1 d5 1
dy	7f 4
e	18 4 19 6 1a 6 1b 2 1c 4 1d 4 1y 2 20 4 42 4 ai 6 aj 4 al 4 cc 4
e mail	18 2 19 3 1a 3 1b 1 1c 2 1d 2 1y 1 20 2 ai 3 aj 2 al 2
e01d4b7	8i 2 bb 2 bc 2 bh 2 bi 2 ck 2 cl 2 cm 2 cn 2 co 2 cp 2 cq 2 cr 2 cs 2
e02b9d4	55 2 bf 2
e2e	4r 4 el 4 en 4
e83c516	4p 2 4r 2 4t 2 4u 2 50 2 52 2 53 2 54 2 57 2 5f 2 5g 2 5u 2
each	0 2 1 2 3 2 b 2 q 6 r 2 w 2 z 2 1f 2 1j 2 1s 2 3a 2 3r 2 3u 2 3z 4 43 2 4l 2 4t 2 51 2 5q 8 5r 6 9i 2 9w 2 bf 2 bm 2 bw 2 bx 2 bz 2 c1 2 c2 2 c4 2 c9 2 dq 2 ds 2 es 2
each call	1 1 3 1 b 1
each other	q 3
each pr	bm 1 bw 1 bx 1 c2 1
each with	1f 1 1j 1 5q 1 5r 1
earlier	3b 4 4y 4 co 4 ep 4
early	66 4 6d 4
ecdsa	h 8
ed25519	g 2 h 4 cy 2 d3 2 et 2 eu 4
edit	9 2 2k 2 3m 2 4m 2 4x 2 4y 2 52 2 5m 2 6m 2 6r 4 6s 2 6t 2 6x 2 6y 2 7n 4 7v 4 8f 2 90 4 97 4 9u 2 a0 2 ab 2 ag 2 ah 2 av 2 bo 4 c4 2 en 2
edit $	4m 1 5m 1 ag 1 ah 1
edit a	6s 1 7n 1 7v 1
edit it	4x 1 6m 1 6r 1 7v 1 90 1
editor	ah 4
effect	32 4 3e 4 80 4 8o 4
effectiv	3x 8 60 8 cx 4 de 8
effectiv access	3x 2 de 1
efgh	f3 4 f7 4
either	1s 4 1v 4
elasticsearch	cg 4 ch 8 ci 4 cj 4
elasticsearch $	cg 1 ch 2 ci 1 cj 1
elevat	f5 g f6 c f7 c f8 c fc 4 fd 4 fe 4 fg 4 fh 4 fi 4
elevat my	f6 1 f7 1 f8 1
elevat permission	f5 1 f6 1 f7 1 f8 1
elevat session	f5 2 f6 1 f7 1 f8 1 fc 1 fd 1 fe 1 fg 1 fh 1 fi 1
eligibl	8g 4
els	1t 4 47 4 4m 4 4y 4 6v 4 6y 4 7i 4 am 4 an 4 cp 4 e7 4
els $	47 1 cp 1 e7 1
elsewher	3k 4 7g 4 a0 4 cz 4 d4 4
email	18 4 19 6 1a 6 1b 2 1c 4 1d 4 1y 4 20 6 4p 4 6b 4 83 4 85 4 87 8 88 4 ai 6 aj 6 al 4 aw 4 ca 2
email on	83 1 85 1 87 1 88 1
emblem	3o 4
emergency	f3 8 f7 4 fe 8
emergency cod	f3 1 f7 1 fe 2
emoji	bh 8 bi 4 bj 8 bk c
emoji $	bj 2 bk 2
emoticon	bh 4 bi 4 bj 4 bk 4
employe	1x 6 1z 2 20 2 24 4 25 2 26 2 3y 2 ev 2
employe $	1x 3 1z 1 20 1 24 2 3y 1 ev 1
empty	10 8 1n 4 2o 4 38 4 3k 8 45 8 46 4 4i 8 71 4 8a 4 8t 4 9p 4 a3 4 bv 4 c0 4 cp 4 d8 4 d9 4 e0 4 e2 4 e3 4
empty merg	1n 1 8a 1 9p 1
enabl	j 4 1n 4 1q 6 2t 2 2w 4 2x a 3p 2 3r 8 57 2 5m 4 6g 2 70 2 7x 2 7y 4 80 4 81 6 82 a 84 8 85 4 86 o 89 4 8l 2 9h e 9i 4 9j 4 9k 4 9l i 9m 4 9o 4 ah 4 ao 2 ap 2 av 2 ax 4 ay 4 az 2 dz 2 ex a ez 8 f0 4 fa 2 fd a fh 8
enabl $	2w 1 82 1 9m 1 ex 1 f0 1
enabl automatic	7y 1 80 1 9h 1
enabl for	89 1 9h 1 9j 1
enabl one	1n 1 9i 1 fh 1
enabl the	86 1 9l 1 ah 1
encod	17 4
encrypt	ep 4 eq 4 er g
encryption	ep c eq c er 8
encryption key	ep 3 eq 3 er 2
end	15 4 16 4 1t 4 29 8 30 4 32 4 36 4 3b 4 3d 4 3e 4 3g 4 3x 4 56 4 5v 4 5w 4 61 4 7o 8 ba 4 bc 4 ef 8
end $	16 1 3b 1 3x 1 ef 1
end need	32 1 36 1 3e 1
endpoint	11 4 15 4 21 4 4i 4 4j 4 8o 4 8p c 8t 8 9w 4 9x 8
endpoint $	15 1 21 1 4j 1 8t 1 9w 1 9x 1
enforc	g 4 3r 4 89 4 98 8 99 c 9a 4 9b 8 9l 4 az 4 el 4 fb 8 ff 8
enforc enrollment	fb 2 ff 2
enforcement	98 4
eng	3v 4
enhanc	cv 4
enough	76 4 7t 4 bd 4
enrol	11 4 14 4 eu 4
enroll	cb 4 du 4 fa 4 fj 4
enrollment	fb c fc 4 fd 8 ff c fg 4 fh 4
enrollment creat	fb 1 fd 1 ff 1 fh 1
enter	17 4 1a 4 6k 4 f6 c
entir	1 4 d 4 3t 4 5f 4 6c 4 8w 4 94 4 9l 4 9w 4 a4 4 d2 4 d8 4
entir project	1 1 94 1 9l 1 9w 1 d2 1 d8 1
entirely	1e 4 1x 4 61 4 c9 4
entirely $	1e 1 1x 1 61 1 c9 1
entitlement	16 8 dd 8
entity	3x 4
entitylink	cv 4
entry	5 4 3x 4 4k 8 4l 4 4o 8 4z 4 5q c 5r 4 6j 4 7l 4 7m 8 7n 4 8y 8 8z 8 90 4 99 4 ap 4 by 4 bz 4 dv 4 e2 4 e3 4 ex 4
entry $	3x 1 4o 1 8y 1 8z 1 ex 1
entry in	5q 1 ap 1 e3 1
entry of	5 1 4k 1 4l 1 5q 1 5r 1 8y 1 8z 1 90 1 dv 1 e2 1
env	7v 4
environment	2f 8 4z 8 50 4 51 8
eras	25 8 26 4 2i 8 46 4 4b 4 4w 4 4z 4 67 8 6k 4 6q 8 9s 4 c8 4 cc 4 cm 4 ej 4 ek 4 em 4
eras a	67 1 6q 1 ej 1
eras it	4w 1 4z 1 9s 1 cm 1 em 1
eras the	26 1 46 1 67 1 6k 1 6q 1
erasur	25 4 26 4
error	33 8 37 8 3f 8 8u c 8v 4 a2 4 ba 4 cd 8 ci 4
error $	8u 2 cd 1
error of	33 1 37 1 3f 1 8v 1
escap	a5 4
eslint	cn 2 cq 4 cr 4
estimat	39 4
etl	3 2 4h 4
evaluation	16 4
eve	5v 4 60 4 61 4 63 4
even	5d 4 71 4 8y 4 95 4 98 4 cz 4 d4 4 ev 4
even if	8y 1 95 1 98 1 cz 1 d4 1 ev 1
event	3p 4 8m 8 8n c 8p 4 8r c 8s 8 8t 4 8u 8 9v c 9w 8 9x 8 9z 8 a0 g a1 4 a2 8 a3 4 aq 4 ch 8 dm c
event $	3p 1 8s 1 8u 1 9v 1 9z 1 a0 2 a1 1 a3 1 aq 1 dm 1
event of	8t 1 9v 1 9w 2 dm 1
event or	8u 1 a0 1 a2 1
event to	8n 1 8p 1 9x 1
ever	4g 4 55 4 5t 4 62 4 7h 8 a3 4 es 4
every	2 2 a 2 k 4 q 2 w 4 y 2 z 2 1e 2 1i 2 2e 2 2g 2 2p 2 3i 2 3p 2 3r 2 43 2 4g 2 56 2 5h 2 5i 2 5m 2 5q 2 5r 2 7i 2 7j 2 7r 2 7t 2 89 2 8k 2 8l 2 8n 2 8o 2 8x 2 94 2 9l 2 9p 2 a5 2 a7 2 b7 2 bc 2 bm 2 bn 2 bp 4 bq 4 br 2 bs 2 bt 4 bv 2 bw 2 bx 4 c0 4 c2 2 c3 2 c9 4 ck 2 cp 2 d3 2 di 2 dq 4 e5 2 es 4
every pr	8k 1 bn 1 bp 1 bq 1 br 1 bs 1 bt 2 bx 2
every project	3i 1 a5 1 dq 1
every pull	bm 1 bp 1 bq 1 bw 1 c3 1
every repo	2e 1 3p 1 3r 1 7i 1 94 1 9l 1 9p 1 a7 1 b7 1 dq 1 e5 1
everybody	i 2 1m 2 1n 2 1p 2 1t 2 1y 2 2i 2 42 4 5l 2 5t 2 70 2 8a 2 8d 2 98 2 a9 2 ai 2 az 2 b3 2 c2 2
everybody $	1m 1 1p 1 2i 1 42 1 98 1 a9 1
everybody in	1y 1 42 1 5l 1 c2 1
everyon	g 4 i 2 j 2 k 8 o 4 z 2 1g 4 1m 2 1n 2 1p 2 1q 8 1r 2 1t 2 1y 4 2g 2 2i 2 3x c 42 8 43 c 49 4 5e 4 5l 2 5t 2 60 8 70 2 73 4 7a 4 8a 2 8d 2 98 2 a9 2 ai 2 az 2 b1 4 b3 2 c2 2
everyon $	g 1 1q 1 7a 1
everyon with	3x 2 60 2
everyth	0 4 2e 8 2r 8 2u 4 2v 8 2z 4 37 4 3m 4 40 4 44 8 4a 4 4n 4 59 4 5f 8 5i 4 65 4 6a 4 6c 4 78 4 81 4 83 4 9b 4 bq 4 cm 4 cq 4 d3 4 e5 4 e6 4 e8 8 e9 8 es 4
everyth $	2v 1 bq 1 e9 1
everyth in	40 1 4a 1 5f 1 cm 1 d3 1
everyth that	5f 1 6c 1 cq 1 e6 1
everyth under	0 1 3m 1 44 1 5i 1
everywher	f 6 g 2 m 6 n 6 o 8 z 2 1e 6 1f 8 1g 2 1h 6 1i 8 1j 8 1k 4 1l 6 1m 8 1n g 26 4 2e 6 2g 2 2h 2 2i 4 2k 2 2p 2 2r 4 2z 4 3i 6 3j 2 3p 2 3q 2 3r 2 3s 4 3x 4 4h 2 4j 2 5h 4 5j 2 5k 2 5m 2 5v 2 60 6 7g 2 7i 4 7r 2 7t 2 82 2 8x 4 94 4 9k 4 9w 2 a4 4 a5 6 a7 a a8 g a9 4 aa 4 ab 4 ah 2 ai 4 b0 2 b6 2 b7 4 bb 2 bc 2 c6 2 cu 2 d3 2 d6 4 d7 4 dq 6 e5 4 e8 2 e9 2 eh 4 ei 2 ej 4 ek 2 et 2 eu 2 ex 2
everywher $	o 1 1n 2 2i 1 5h 1 a7 1 a8 2 d7 1
evolv	5g 4
ex	1i 4 1x 4 25 4 26 4 3y 4 ev 4
ex employe	1x 1 25 1 26 1 ev 1
exact	2g 4
exactly	4x 4 53 4 69 4 6l 4 7u 4 8z 4 bb 4 cs 4
exactly doe	4x 1 6l 1 7u 1 8z 1
exampl	83 4 84 4 88 4 8n 4 8p 2 8q 4 8s 2 ai 4 aj 4 bg 2
except	3 4 b3 4 b7 4 el 4
exception	1r 4 1s 4 7j 4 7k 4 7l 8 7m 8 7n 8 7o 4 8w c 8x 4 8y 8 8z 4 90 8 9a 4 b0 8 b1 4 b5 4 b6 4 b9 4
exception $	1r 1 7l 1 8w 1 8y 1 90 1 b0 1 b9 1
exception for	7l 1 8w 1 8y 1 9a 1
exception to	8x 1 b0 1 b6 1
exclud	14 4 41 4 4o 4 5l 4 7j 4 7k 4 7p 4 7q 4 87 4 88 4 91 4 92 8 a6 4 cd 4 ec 4
exclud from	7j 1 7k 1 7p 1 7q 1 91 1 92 1 cd 1
exclusion	7n 4
exempt	1r 4 1s 8 1u 4 1v c 7o 4 7p 8 7q 8 8z 4 90 4 91 8 92 8 94 4 a5 8 a6 8 a8 4 b1 4 b3 8 b5 c b7 4 b9 4 en 4 eo 4
exempt $	7p 1 a8 1 b3 1
exempt from	1r 1 91 1 a5 1 b5 2 eo 1
exempt get	7p 1 91 1 a5 1
exempt the	1v 1 7q 1 a6 1
exemption	1r 4 1t 8 7o 8 8y 4 8z 4 92 4 a5 4 a6 4
exemption of	1r 1 7o 1 92 1
exist	0 4 2 2 5 2 6 4 9 4 d 2 h 2 o 4 r 2 y 2 z 2 1l 2 2g 2 2p 4 2q 4 3l 2 42 2 47 2 4f 4 4i 2 4m 4 4q 2 4y 4 5d 2 5h 2 5i 2 5m 4 7i 2 7n 4 7v 4 8h 2 8j 4 90 4 97 4 9q 2 ad 4 bb 4 bo 4 bs 4 bz 4 cr 4 d1 4 dj 2 dl 4 en 4 eu 2
exist $	0 1 d 1 h 1 r 1 y 1 2q 1 3l 1 8h 1 8j 1 dj 1
exist for	0 1 2 1 9q 1
exist in	z 1 2g 1 5i 1 7i 1 8j 1
expand	s 4
expect	5c 4
experiment	48 4 4h 4 ba 2
expir	3 4 4 4 7 4 8 4 a 4 b 4 d 4 f 4 g 4 17 4 7w 4 7x 8 7y 8 af 4 ar 4 ca 4 cc 4 cy 4 d0 4 eu 4 f5 4
expir $	8 1 a 1 7x 1 ar 1 ca 1 d0 1 f5 1
expir after	3 1 g 1 eu 1
expir in	b 1 7x 1 cy 1
expiry	d 4 f 4 g 4 16 8
explain	53 4 5f 4 6a 4 6y 4 7d 4
explicit	1b 4
explicitly	43 4
export	1y 8 2z g 30 c 31 g 32 g 33 g 34 2 4a 8 5u 4 6b 4 cb 4
export the	4a 2 5u 1
expression	7u 8 7v 4 90 8 97 8
expression $	7u 1 7v 1 90 1
expression of	7u 1 7v 1 90 1 97 1
ext	3s 4 3t 4
extend	bx 4 eb 8 en 4
external	1w 4 1z 4 5w 4 88 4 8m 4 8o 4 9v 4 cp 8 cs 8
external id	cp 2 cs 2
extra	4d 4 4e 4 7r 4 93 4
eye	66 4 74 4 89 4 8a 4 bi 4 bk 4
f	7s 4
f00	cc 4
f00dbab	55 2
f83	cc 4
fa	f1 4 f3 4 f4 8 f5 4 f6 4 f7 4 f8 8 f9 4 fa 8 fb c fc 8 fd c fe 4 ff c fg c fh 8 fi 8 fj 8
fa $	f5 1 f6 1 f8 1 fb 1 fd 2 ff 1 fg 1 fh 1 fi 1 fj 2
fac	3o 4 am 8 an 8 bh 4 bj 4
factor	f1 4 f3 4 fa c fd 4 ff 4 fg 4 fh 4 fi 4 fj 8
factor $	fa 1 fd 1 fh 1 fi 1 fj 2
factory	1n 4
fail	3 4 q 4 23 c 31 4 33 8 37 4 3a 8 3d 4 3f 4 3g 8 3j 4 4q 4 4r 4 4s c 4z 4 51 4 66 4 6k 4 6q 4 6z 4 70 4 7a 4 7f o 8t c 8u 8 a1 8 a2 8 b0 4 bd a be g bf 4 bg 8 cd 4 ci 8 cl 4 cm 4 co 4 ct 4 d1 4 dg 4 dm 8 e5 8 f2 4
fail $	q 1 31 1 33 1 37 1 3d 1 3f 1 4s 2 70 1 8t 1 8u 2 a1 1 a2 1 be 1 cd 1
fail for	3g 1 ci 1 cl 1
fail if	66 1 6k 1 6q 1
fail login	23 2 f2 1
fail on	be 1 bf 1 bg 1
fail to	33 1 3a 2 dg 1 dm 1 e5 1
fail with	3 1 3j 1 b0 1 d1 1
failur	8u 8 8v 4 a1 4 a2 8 a3 8 e1 8
failur count	8v 1 a2 1 a3 1
failur of	8u 2 a1 1 a2 1 a3 1
fak	7k 8 7n 4 7q 4 8x 4 dm 4
fall	e2 4
fallback	ay 4 az 8
fals	t 4 42 4 43 4 7j 8 7k 8 7l 8 7m 8 7n 4 7p 4 7t 4 8w 8 8x 8 8y 4 8z 8 90 4 a9 4 ap 4 cf 4 cp 4
fals alarm	7t 1 8x 1 a9 1
fals need	t 1 42 1 43 1
fals positiv	7j 2 7k 2 7l 2 7m 2 7n 1 8w 2 8x 1 8y 1 8z 2 90 1 cp 1
family	7i 4
far	1h 4 2r 4 31 8 35 8 3c 4 3w 4 59 4 5t 8 5z 4 71 4 73 4 dn 8
far $	1h 1 3w 1 5t 2 5z 1 73 1
far is	31 2 35 2 3c 1 59 1 dn 1
farm	df o dg 4 dk 4 e2 8 e3 8 e4 8 ef c eg g
farm $	df 3 dg 1 e4 1 ef 2 eg 1
farm nod	df 1 ef 1 eg 2
farm s	e2 1 e3 2
fast	1m 4 1n 8 70 8 89 4 8a 8 9o 8 9p 8
fast forward	1m 1 1n 2 70 2 89 1 8a 2 9o 2 9p 2
favourit	da 8 db 8 dc 8
favourit mirror	da 2 db 2 dc 2
featur	2b 4 2c g 2f c 4g 8 4h 6 4o 2 58 6 59 2 5a 2 5b 8 65 2 66 2 98 4 99 4 9b 8 ba 6 bb 2 bc 4 bs 2 bu 2 bz 2
featur $	2c 1 2f 1 5b 1 98 1 9b 1
featur branch	4g 2 4h 1 58 1 ba 1 bc 1
feed	6b 4 ch 4 cr 4
feedback	4u 8 4v 8 4y 4 6c 8 6o 4 6p 8 79 4
feedback on	4v 1 4y 1 6c 1 6o 1 6p 1
fetch	2m 4 3n 4 4c 4 6r 4 ae 4 cy 4 f0 4 f2 4
fetch the	4c 1 ae 1 f2 1
few	17 4
fido	h 4
field	6 4 9 4 e 4 9n 4 cn 8 co 4
field left	6 1 9 1 e 1
figur	2o 4 3g 4 5a 4 8v 4 a2 4 cn 8 co 4 e3 4
figur $	2o 1 cn 2 co 1 e3 1
fil	2h 4 2z 4 36 4 3n 4 4a 4 4b c 4c c 4d 4 4e 4 4f 4 4k 8 4l 8 4m o 4n o 4o c 4t s 4u 4 4v 4 4y 4 52 8 53 k 58 s 5a 8 5c 4 5f 8 5g g 5h 10 5i k 5q k 5r k 5s 8 5u 8 6a 4 6b c 6c 8 6j 8 6n w 6o k 6p 8 6x c 6y c 7d o 7e 4 7j 8 7k 4 7l 4 7m 4 7s 8 7t 4 7v 4 85 4 86 4 88 4 94 4 95 4 ab 4 cg 4 ck c cl 4 cq 4 cr 4 cs 4 ct 8 cu 4
fil $	36 1 3n 1 4b 1 4c 1 4d 1 4e 1 4m 2 4o 1 53 1 5f 1 5g 2 5h 2 5q 1 5u 1 6b 2 6c 1 6n 1 6o 3 6x 1 6y 2 7d 4 7t 1 ab 1 ck 2
fil a	4l 1 ct 2
fil also	5c 1 5s 1 7e 1
fil and	4k 1 52 1 5a 1 cr 1
fil are	4n 1 4t 1 6n 2
fil at	5q 1 5s 1 7d 2
fil chang	4n 1 4t 1 58 1 6n 1 6x 1
fil did	4n 1 4t 2 58 1 cq 1
fil in	4n 1 4t 1 53 1 5h 2 5i 1 5q 1 5r 4 6n 1 6x 1 cg 1
fil nam	4t 1 58 1 6n 1
fil need	4l 1 4m 1 4u 1 53 1 5i 1 6y 1 cl 1
fil of	4a 1 4t 1 5f 1 5u 1 6b 1 6n 1 6o 2 7k 1
fil or	4k 1 4l 1 4o 1 4v 1 6j 1 6p 1
fil siz	85 1 86 1 88 1
fil that	4c 1 4n 1 58 3 7j 1 95 1
fil with	4b 1 5q 1 6a 1 6y 1
fill	12 4 1p 4 1q 4 1s 4 1v 4 32 4
fill rat	1p 1 1q 1 1s 1 1v 1
filter	1c 4 1y 4 2n 4 3i 4 4g 4 5t c 7h 8 8h 4 ck 4
filter by	1y 1 3i 1 5t 1 ck 1
fin	6e 4 d1 4 dx 4
finalis	fd 4
finaliz	ef 8
find	1h 2 1l 2 1o 2 1y 2 20 2 28 2 2g 4 2r 4 2t 2 3b 2 3i 4 3w 2 3x 2 41 2 4g 2 54 2 55 4 5h 4 5t 2 5z 2 64 2 6p 2 6z 2 7g 2 7i 2 7k 2 7l 2 7r 2 7s 2 8b 2 8o 2 8w 2 8x 2 8y 2 9v 2 a4 2 a8 2 ai 2 bc 2 bp 2 cd 4 cg 4 ck 6 cm 2 cp 4 cq 4 cr 4 cs 6 cv 2 cx 2 do 2 e5 2 et 2 f1 2
find $	8w 1 8x 1 8y 1 ck 1 cm 1 cr 1
find a	1h 1 1l 1 28 1 2g 1 3w 1 41 1 5h 1 5z 1
find of	7l 1 cp 1 cq 2 cr 1
find out	6z 1 7g 1 f1 1
find the	1o 1 1y 1 20 1 2t 1 3b 1 3i 2 5t 1 7r 1 8b 1 9v 1 a4 1 ai 1 bp 1 cv 1 cx 1 et 1
fingerprint	ac 8 ca 4 cc c d0 4 d5 4 et 4 ew 8 ex 8
fingerprint $	cc 2 ew 2 ex 1
fingerprint of	ac 1 ca 1 et 1 ex 1
finish	u 4 31 4 35 4 4q 4 4r 4 6f 4 6i 4 6m 4 6p 4 6w 4 70 4 78 4 7a 8 ch 4 co 4 dm 8 ef 8 f3 4 f4 4 fb c fc 8 fd c
finish $	31 1 6f 1 dm 1
finish review	6p 1 78 1 7a 1
finish the	ef 1 fb 1 fc 2 fd 1
fir	1x 4 3p 4 3r 4 3y 4 5k 4 5m 4 7u 4 8o 8 8p 4 8r 4 8s 4 8t 4 9x 4 a0 4 a1 4 a3 8
fir for	3p 1 8o 2 a0 1
firewall	q 4 8p 4
firm	at 4
first	g 4 m 4 15 4 1a 4 1o 4 21 4 2d 4 2n 4 3b 8 3h 4 48 4 4k 8 4l 4 5c 4 65 4 69 4 83 4 8h 4 ab 4 av 4 aw 8 b4 4 br 4 cr 4 dn 4 du 4 dx 4 f1 4 f8 4 fb 4 fd 4
first $	g 1 1o 1 3b 1 3h 1 48 1 65 1 69 1 8h 1 dx 1
firstnam	2a 2
fit	4l 4
fiv	12 4 3h 4 46 4 8c 4 92 4 9r 4 bd 4 e7 4
fix	v 4 20 4 2k 8 4m 8 4y c 59 4 5u 4 66 4 69 4 6i 4 6j g 6k 4 6l 4 6m 8 6s 4 6t 4 6w 4 6y 4 70 2 76 4 7v 4 88 4 8s 4 90 8 97 8 ab 8 aj 4 bb 4 bc 8 bn 4 bp 4 bz 4 c4 4 cg 4 cw 8
fix $	4m 1 6j 1 cw 1
fix in	4y 1 6y 1 bc 1
fix it	v 1 76 1 88 1 c4 1
fix the	20 1 4m 1 4y 1 69 1 7v 1 8s 1 90 1 ab 1 aj 1 bz 1
fixtur	7j 2 7k 2 7l 2 7m 2 7q 4 8x 8 8y 4 90 4
flag	z 4 4v 4 7s 4 8x 4 94 4 a8 4 ab 4 ck 4
flip	2x 4
folder	4a 4 4k o 4l c 4o 4 52 4 53 4 5g 4 5i c 5q 4 5r c 6n 4 6x 4
folder $	4k 2 4l 2 53 1 5i 3 5r 1 6n 1 6x 1
folk	3j 4 8g 4 bm 4
follow	57 8 7b 4 7c 8 7w 4 7z 4 8l 8 ct 8 d7 4 ds 4 ee 8 ez 8
follow a	57 1 7c 1 8l 1
follow the	7w 1 7z 1 ez 1
foo	49 2 6p 4 7n 2
for	0 4 1 8 2 4 3 c 5 2 b e c 2 f 6 g 2 j 2 k 2 m 8 n 6 o 4 p 4 t 2 w 4 x 8 y 2 10 2 14 4 16 2 17 2 19 2 1a 4 1b 2 1d 2 1m 4 1n 4 1p 2 1q 6 1s 2 1t 2 1u 4 1v 4 1y 4 1z 4 22 2 23 6 24 4 25 2 26 6 28 2 2a 4 2c 4 2d 8 2h 2 2i 6 2m 2 2n a 2o 2 2p 2 2q 4 2s 4 2t 6 2v 4 2x 2 2z 6 39 2 3c 4 3e 2 3g 2 3j a 3m 2 3n 2 3o 6 3p 4 3q 2 3r 2 3z 2 41 2 44 2 45 4 46 4 47 2 4a 4 4d 2 4e 4 4f 2 4g 6 4h 4 4i 4 4j 2 4l 2 4m 2 4n 2 4o 2 4p 2 4q 2 4r 6 4s 4 4w 2 4x 2 50 6 52 8 53 2 54 2 55 2 56 2 57 4 59 2 5a 4 5b 2 5c 6 5d 2 5e 2 5g 2 5h 2 5k 6 5l 6 5m 6 5q 4 5r 2 5s 2 5t 2 5u 4 5y 2 5z 2 60 2 63 4 64 2 65 6 66 c 67 4 69 2 6a 4 6b 6 6c 2 6f 2 6g 2 6h 6 6j 6 6l 2 6m 2 6o 6 6p 2 6u a 6w 2 6x 6 6z 2 70 2 71 2 72 4 73 6 74 4 79 2 7c 4 7e 4 7f 2 7g 2 7h 6 7l 2 7m 2 7o a 7p 8 7q 8 7r a 7s 6 7t 6 7v 4 7w 8 7x 6 7y 4 7z 4 80 6 81 a 83 4 84 2 85 6 86 4 87 2 88 2 89 2 8a 6 8b 6 8c 8 8d 2 8f 2 8g 2 8h 6 8k 2 8l 4 8n 4 8o 6 8p 4 8q 2 8r 2 8s 2 8t 2 8u 6 8v 6 8w 6 8x 2 8y 2 8z 2 91 4 92 6 93 8 94 6 95 8 96 2 97 4 98 2 99 2 9a 2 9b 2 9c 4 9d 2 9e 4 9f 2 9g 2 9h 4 9j 4 9k 4 9l 4 9m 2 9n 4 9o 2 9p 2 9q 4 9r 4 9u 2 9v 2 9w 4 9x 2 9y 2 a0 4 a2 4 a4 2 a5 2 a7 4 a8 4 a9 4 ac 8 ad 6 ae 2 af 4 ag 2 ah 4 aj 4 ak 6 al 2 am 4 an 2 ao 6 ap 6 aq 4 ar 4 as 4 at 2 au 2 av 4 aw 2 b0 2 b1 4 b3 2 b4 2 b6 6 b7 6 b9 2 ba 2 bb 2 bd c be 2 bf 4 bg 4 bi 2 bk 2 bm 2 bp 2 bq 6 br 6 bs 2 bt 6 bu 6 bv 4 bw 4 bx 4 c0 2 c1 4 c2 4 c3 2 c4 2 c5 4 c7 4 c9 6 ca 2 cb 6 cd 2 ce 6 cf e cg 2 ci 2 cj 2 ck 4 cl 6 cm 4 cn 4 co 4 cp 4 cq 2 cr 4 ct 4 cu a cv 2 cw 4 cy 6 cz 2 d2 2 d3 6 d7 2 dc 4 dd 2 de 2 dj 2 dl 4 dm 4 dp 2 dq 4 ds 2 dt 4 du 2 e0 2 e1 2 e2 2 e3 2 e7 2 ea 4 ed 4 ef 2 eg 4 eh 4 ei 2 ej 2 ek 2 el 4 em 6 en 4 eo 4 er 4 es 6 et 4 eu 4 ex 4 ez 4 f2 6 f3 2 f4 4 f6 2 f7 2 f8 2 f9 2 fa 2 fb 2 fc 6 fe 2 ff 4 fg 6 fh 4 fi 6 fj 6
for $	26 1 2d 1 2s 1 4l 1 4r 1 5k 1 6l 1 8z 1 93 1 96 1 a4 1 ao 1 bf 1 ck 1 cn 1 cp 1 cr 1 ez 1
for a	3 1 x 1 1u 1 1y 1 23 1 2d 1 2m 1 2q 1 2v 1 2x 1 3c 1 3g 1 3n 1 3o 1 4a 1 4g 1 4s 1 52 1 54 1 5d 1 5h 1 5l 1 5z 1 63 1 64 1 6g 1 6w 1 73 1 74 2 7f 1 7q 2 7v 1 7x 1 80 1 81 1 8h 1 8o 1 8v 1 92 1 95 1 9e 1 bd 1 bg 1 bx 1 cu 2 cy 1 de 1 e0 1 e1 1 e2 1 e7 1 eo 1 et 1 f2 1 f4 1 fj 1
for all	1 1 j 1 1q 2 2t 1 3r 1 6o 1 7g 1 94 1 9h 2 9n 1 9v 1 9w 1 9y 1 a0 1 a8 1 ah 1 b6 2 bd 1 bm 1
for an	1z 1 24 1 4i 1 4n 1 6h 1 85 1
for another	ak 1 cm 1 fj 1
for build	81 1 cb 1 d3 1
for chang	73 2 bu 1
for ci	2c 1 cy 1 em 1
for cod	66 1 ad 1 ce 1 cf 1 cj 1
for commit	53 1 5u 1 9n 1 ac 1 af 1 ca 1 cb 1 co 1
for credential	7p 1 7r 1 7s 1 8w 1
for every	5q 1 9l 1 9p 1 bx 1 d3 1
for everybody	1m 1 1n 1 1p 1 2i 1 a9 1 b3 1
for everyon	g 1 1q 1 b1 1
for git	47 1 6b 1 71 1 es 2 et 1 ex 1
for good	t 1 y 1 26 1 2i 2 46 1 67 2 8q 1 ci 1 dj 1 ez 1
for hook	8o 1 8r 1 8u 1 8v 1
for in	7r 1 br 1 bt 1 el 1
for infra	97 1 9j 1 9l 1 c2 1
for it	0 1 45 1 9b 1 c9 1
for leak	7o 1 7q 1 91 1 94 1
for me	1u 1 2n 2 2o 1 4m 1 56 1 57 1 7c 1 8k 1 8l 2 am 1 aq 1 cb 1 dc 1 eh 1 eu 1 f9 1 fa 1 fi 1
for merg	65 1 6u 1 6z 1 7z 1 8a 1 8n 1 ag 1 bq 1 bt 1 en 1
for mirror	dd 1 dm 1 ef 1
for mobil	80 1 84 1 8b 1 8c 1 8p 1 8v 1
for my	b 4 2n 2 aj 1 ak 1 an 1 ao 1 ap 1 eu 1 fe 1 ff 1 fg 1 fh 2
for new	m 1 n 2 o 1 1z 1 2d 1 5c 1 8u 1
for now	3e 1 a0 1 em 1
for of	6o 1 6x 1 em 1
for one	2 1 3 2 w 1 28 1 2p 1 2t 1 4p 1 52 1 57 1 5b 1 5g 1 5u 1 6a 1 6x 2 8u 1 91 1 a2 1 bt 1 bv 1 c0 1 c9 1 d3 1 dp 1 ds 1 es 1
for our	2c 1 4i 1 7x 1 81 1 89 1 9f 1 9j 1 e3 1
for pr	6o 1 6u 1 70 1 79 1 8u 1 a2 1 bw 1 c4 1 c5 1 cw 1 el 1 eo 1
for project	3o 1 3p 1 9q 1 cv 1 d7 1
for pull	bv 1 bw 1 c1 2
for repo	3 1 3j 2 5k 1 7y 1 81 1 85 1 86 1 8a 1 8c 2 8n 1 99 1 bq 1 bx 1 cg 1
for review	2d 1 65 2 66 3 69 1 8b 1 8c 1 br 1
for secret	7o 2 7q 1 7r 1 92 1 a5 1
for several	1s 1 92 1 bd 1
for sign	ac 2 ad 2 af 1 f2 1 f4 1
for singl	9a 1 ar 1 as 1
for stal	7w 2 9c 1
for the	0 1 1 1 2 1 3 1 b 1 c 1 n 1 o 1 p 1 x 1 17 1 1m 1 1n 1 1y 1 22 1 2h 1 2q 1 2s 1 2v 1 2z 2 3j 3 3m 1 3p 1 3q 1 44 1 45 1 4a 1 4d 1 4r 1 50 1 59 1 5a 1 5l 2 5m 1 5r 1 5s 1 5y 1 66 1 6b 1 6c 1 6j 2 6u 3 7e 1 7h 1 83 2 87 1 88 1 8d 1 8f 1 8h 2 8w 2 8x 1 94 1 9d 1 9g 1 9k 2 9m 1 9o 1 9r 2 9w 1 ae 1 ah 1 aq 1 av 2 b4 1 b7 2 ba 1 bd 1 bs 1 c2 1 cf 1 ck 1 cl 1 cm 1 co 1 ct 1 cw 1 cy 1 cz 1 dl 2 ea 1 ed 1 ei 1 ek 1 en 1 f2 1 fb 1 fc 1 ff 1 fi 1
for this	3o 1 4g 1 4r 1 50 1 55 1 5k 1 5m 1 7o 1 7p 2 7s 1 80 1 81 1 85 1 86 1 8a 1 8g 1 8o 1 8p 1 98 1 bq 1 ce 1 cf 1 cl 1 cq 1 cr 1
for tle	23 1 2a 1 aw 1
for user	b 1 23 1 24 1 25 1 2a 1 at 1 c9 1
for what	m 1 52 1 5a 1 c7 1 er 1
for your	4w 1 6p 1 aj 1 cm 1 cp 1
forbid	g 8 49 4 81 8 8a 8 9a 4 9h 8 b1 8 b3 4 b7 4 b9 4
forbid auto	81 1 9h 2
forbidden	b6 4
forc	g 4 t 4 23 4 4n 4 6c 4 7g 8 7x 4 80 8 82 8 84 4 85 4 86 8 89 4 98 4 99 4 9a 8 9b 4 9i 4 9j 8 9k 8 9l c 9p 4 az 4 b2 4 b3 c b4 4 b5 4 b6 4 b7 8 b8 4 bn 4 c6 4 fb 8 ff 4 fh 4
forc on	98 1 9a 1 bn 1
forc push	4n 1 6c 1 7g 2 82 2 84 1 85 1 86 2 9i 1 9j 2 9k 2 9l 2 b2 1 b3 3 b4 1 b5 1 b6 1 b7 2 b8 1 c6 1
forget	m 8 t 4 18 4 1b 4 25 4 4d 4 78 4 7z 4 9c 4 9f 8 c9 4 da 4
forget the	m 1 1b 1 4d 1 9f 1
forgot	0 4 24 4 2d 4 3h 4
forgotten	24 4 25 8 26 c 2d 4 7y 8
fork	2z 4 30 4 38 4 39 4 46 4 47 c 48 s 49 8 54 8 58 4 59 4 5a 4 5b 4 5j w 5t 4 66 8 71 6 7f g 7i 18 a4 4 bu 4 c5 4 ey 18 ez 10 f0 18
fork $	46 1 48 1 49 1 5t 1 7i 4 a4 1 c5 1 f0 3
fork from	47 1 ey 1 f0 1
fork hierarchy	38 1 39 1 7i 1
fork is	7f 1 ey 2
fork of	48 1 49 1 5j 3 7f 1 7i 3
fork point	54 2 71 1
fork s	66 1 ez 1 f0 2
fork that	5j 1 7f 1 ey 1
fork the	47 1 48 1 5j 1
form	5u 4 6b 4 88 4 8u 4 ax 8 ay 8 az g f2 4
form $	5u 1 ay 1 f2 1
format	2m 4 2y 8 3q 4 5f 4 5u 8 6b c 7s 4 7v 4 97 4 9j 4 9m 4
format $	2m 1 5f 1 6b 1
format patch	5u 2 6b 2
former	4j 4 4o 4 cz 4 ep 4 eq 4
forty	d3 4
forward	1m 4 1n 8 70 8 89 4 8a 8 9o 8 9p 8
forward $	1m 1 70 2
forward only	1n 1 8a 1 9o 2 9p 1
found	6f 4 7h 4 99 4 a7 4 cl 4 cr 4 cw 4 dg 4
found in	7h 1 cl 1 cw 1
four	1s 4 89 4 8a 4
fram	bl 4
fre	1i 8 3q 4 75 4 7o 4 ec 4
freez	k 4 b3 c b4 4 b7 c b8 4 eh 8 ei 8
freez a	b3 1 eh 1 ei 1
fresh	3 4 b 4 m 4 n 8 o 8 24 4 3j 4 45 8 4m 4 dh 4 du 4 e1 4 er 4 fe 4
fresh repo	n 1 o 1 45 1
fresh repository	m 1 n 1 o 1 45 1
freshly	s 4
friday	46 4 6p 4 7g 4
friendlier	4y 4 6s 4
from	1 2 2 2 4 2 5 2 6 4 9 2 c 2 e 2 g 2 n 2 o 2 q 2 t 2 u 2 w 2 x 2 y 2 z 4 11 2 14 4 15 a 17 2 18 2 1b 4 1c 8 1d a 1e 8 1g 2 1i 4 1k 2 1r 2 1s 2 1v 2 1w 6 1x 2 1y 4 21 2 28 2 29 4 2d 4 2g 2 2i 6 34 8 37 2 38 2 3f 2 3m 4 3q 8 3s 2 3t a 3y 4 40 2 46 2 47 2 48 2 49 4 4b 2 4c 2 4d 2 4h 6 4i 2 4m 2 4n 2 4q 4 4s 2 4w 4 4x 2 4z 2 52 2 55 2 56 4 58 6 59 4 5a 4 5b 2 5c 2 5e 4 5g 6 5j 2 5l a 5p 4 5t 4 5u 2 5v 8 5w 4 5y 2 5z 2 61 8 63 2 64 2 65 2 66 4 67 6 68 2 6d 4 6e 2 6f 2 6k 4 6q 2 6t 6 6x 2 71 2 72 a 74 4 75 6 78 2 7b 2 7c 2 7d 4 7e 2 7g 2 7h 2 7j 2 7k 4 7l 2 7o 2 7p 2 7q 2 7s 2 7t 4 7w 2 7y 4 7z 2 82 4 8a 4 8b 4 8d 2 8e 2 8f 2 8k 6 8m 2 8o 4 8p 2 8q 8 8t 2 8x 2 90 2 91 4 92 8 94 2 95 2 9e 2 9h 2 9n 2 9s 2 9u 2 9x 4 9y 4 a4 2 a5 4 a6 4 ae 2 af 4 ah 2 al 2 b2 2 b3 4 b4 4 b5 4 b8 2 bb 2 bf 2 bh 4 bj 4 bn 4 bo 2 bq 2 br 2 bs 4 bt 4 bu 4 bv 2 bx 2 by 4 c1 2 c3 4 c5 2 c7 2 c8 2 cb 2 cd 2 ci 2 ck 4 cm 4 cp 2 ct 8 cx 2 cz 4 d1 2 d2 2 d4 6 d6 2 d7 6 da 4 db 4 dc 8 dd 2 dj 4 ds 6 du 2 dv 4 dx 2 e9 2 ec 4 ee 2 ei 2 ek 4 el 2 en 2 eo 2 ep 4 es 4 et 2 ev 2 ex 2 ey 4 ez 4 f0 2 f4 4 f8 2 fg 2 fi 4
from $	1c 1 1d 2 1w 2 1y 1 28 1 58 1 5v 1 68 1 74 1 bf 1 bs 1 c1 1 ck 1 db 1 ee 1 ey 1
from a	15 2 1e 2 29 1 3t 1 4q 1 4w 1 5v 1 61 1 66 1 6t 1 72 1 75 1 8b 1 b5 1 bn 1 cm 1 ct 1 dc 1 dv 1
from address	1b 2 1c 1 1d 1
from bitbucket	y 1 18 1 1x 1 2i 1 af 1
from branch	4i 1 65 1 b5 1
from commit	4h 1 4q 1 4z 1 52 1 5g 1 94 1 bb 1 cm 1
from ha	59 1 5a 1 5b 1
from it	48 1 71 1 7e 1 8o 1 9u 1 b2 1 bt 2 cx 1 ev 1 ey 1
from ldap	z 2 1y 1 2g 1
from leak	7j 1 7k 1 91 1 92 1
from my	c 1 e 1 7g 1 es 1 f4 1 f8 1 fi 1
from now	6 1 9 1 g 1 o 1 49 1 7k 1 7s 1 8a 1 8f 1 dc 1 dx 1 e9 1 ei 1 ek 1 ez 1
from one	1e 1 1i 1 3f 1 4n 1 56 1
from our	3q 1 8m 1 cp 1 dd 1 dj 1
from payment	7z 1 8t 1 b4 1 bv 1
from project	1 1 3t 2 3y 1 46 1 49 1 9y 1 d4 1
from pull	6d 2 6k 1
from repo	58 1 59 1 5a 1 5b 1 5l 1 5w 1 8p 1 8q 1 cz 1 d1 1 f0 1
from run	3q 1 5l 2
from secret	7o 1 7p 1 92 1 a5 1 a6 2
from the	2 1 4 1 5 1 n 1 q 1 t 1 11 1 15 1 1e 1 21 1 2d 1 2i 2 34 2 37 1 3q 2 3s 1 3t 2 3y 1 4b 1 4c 1 4s 1 4w 1 4x 1 5v 2 5z 1 61 2 64 1 67 3 74 1 7c 1 7d 2 7l 1 7q 1 7t 1 7w 1 8b 1 8e 1 8k 2 8q 1 92 1 95 1 9s 1 9x 2 9y 1 a4 1 ae 1 af 1 ah 1 al 1 b8 1 bj 1 bn 1 br 1 by 1 c3 1 c5 1 c7 1 d4 1 dc 1 dj 1 ds 1 dv 1 en 1 eo 1 f0 1
from this	5j 1 5l 1 5p 1 5w 1 6q 1 72 1 7b 1 7t 1 8d 1 8q 2 c8 1 cz 1
from throttl	1r 1 1s 1 1v 1
from to	5g 1 66 1 bu 1
from which	1c 1 db 1 ds 2 et 1
front	5q 4 7e 8
front pag	5q 1 7e 2
frontend	47 2 5y 4 8b 4 8d 4 8f 4 9r 4 9s 4 9t 4 9u 4
frontend reviewer	8b 1 9r 1 9t 1 9u 1
full	20 8 3l 4 4m 4 4p 4 5b 4 5f 8 5h 4 60 4 6a 4 7d 8 7f 4 8u 4 a2 4 al 8 bu 4 cn 4 cq 4 dq 4 e6 4 ec 4 en 4
full diff	5b 1 5f 1 6a 1
full nam	20 2 3l 1 al 2
fuss	8i 4
g	q 4
gap	6b 4
gat	2h 4 9i 4 9k 4 9l 4 9m 4 9n 4 cl 8 cn 8 el 8 em 4 en 4 eo 8
gat $	2h 1 9i 1 9k 1 9l 1 cl 1 eo 1
gateway	2 2 46 2
gav	6d 4
gdpr	25 8 26 8
general	1p 4 1q 4 1t 4 2u 4 2v 4 4v 4 6j 4 6p 4 7a 4 ay 8 az 4
generat	1 4 3 4 b 8
generation	c7 2
get	0 2 4 2 5 2 7 2 8 2 b 2 c 2 d 2 f 2 i 2 j 2 l 2 n 4 p 4 q 2 u 2 w 2 x 2 y 2 13 2 16 2 19 4 1c 2 1m 2 1o 2 1p 4 1r 2 1u 2 1v 2 1x 2 25 2 2b 2 2c 2 2f 2 2h 2 2j 2 2l 2 2m 2 2o 2 2q 2 2r 2 2s 2 2u 2 2w 2 30 2 31 2 33 2 35 2 38 2 3c 2 3d 2 3g 2 3k 4 3l 2 3n 2 3u 4 3v 2 3x 2 40 2 42 2 46 4 47 2 4a 2 4b 2 4c 4 4e 2 4i 4 4k 2 4l 2 4p 2 4q 2 4w 2 4x 2 4z 2 52 2 53 2 54 2 56 2 57 2 59 2 5a 2 5b 4 5c 2 5d 6 5f 2 5g 2 5i 2 5k 2 5q 2 5r 2 5s 2 5u 2 60 2 63 2 66 2 67 2 68 2 6a 2 6b 2 6g 2 6k 2 6l 2 6o 2 6q 2 6r 2 6u 2 6x 2 6y 2 6z 2 70 2 71 2 74 2 75 2 77 2 79 2 7b 2 7c 2 7d 2 7e 4 7i 2 7m 2 7p 2 7t 2 7u 2 7w 2 7x 4 80 2 83 2 84 2 85 2 86 2 87 4 8d 2 8e 2 8j 2 8k 2 8l 2 8m 2 8o 2 8q 2 8r 2 8t 2 8u 2 8v 2 8x 2 8y 2 8z 2 91 2 96 2 99 2 9d 4 9e 2 9g 2 9j 2 9m 2 9o 4 9s 2 9t 2 9v 4 9z 2 a0 2 a1 2 a2 2 a3 2 a5 2 aa 2 ag 2 al 2 ao 2 at 2 au 2 ax 2 ay 2 b0 2 b5 2 b9 2 ba 2 bc 2 be 2 bf 4 bm 2 bn 2 bo 2 bp 2 bq 2 br 2 bs 2 bt 2 bv 2 bw 2 by 2 bz 2 c1 2 c5 2 c8 2 cc 2 cd 2 ce 4 cf 4 ch 2 cj 2 cm 2 cn 2 cr 2 cv 2 cw 2 cy 2 d0 4 d5 2 d8 2 db 2 dd 2 dg 2 dh 2 dj 2 dk 2 dn 2 do 2 dr 2 dw 2 dz 2 e0 2 e1 2 e2 2 e3 2 e5 2 e6 4 e8 2 ee 4 eh 2 ej 2 eq 2 ew 2 ex 2 ey 4 f2 4 f3 2 f5 2 f7 2 f9 2 fa 2 fg 2 fj 2
get $	5 1 8 1 d 1 f 1 j 1 l 1 n 1 p 1 q 1 u 1 x 1 16 1 19 1 1c 1 1m 1 1p 1 1u 1 25 1 2b 1 2c 1 2f 1 2j 1 2l 1 2m 1 2o 1 2q 1 2r 1 2s 1 2u 1 2w 1 31 1 35 1 3c 1 3d 1 3g 1 3l 1 3n 1 47 1 4a 1 4c 1 4e 1 4i 1 4k 1 4l 1 4p 1 4x 1 52 1 53 1 54 1 5a 1 5b 1 5c 1 5d 2 5f 1 5g 1 5i 1 5q 1 5r 1 5s 1 5u 1 68 1 6a 1 6b 1 6g 1 6l 1 6r 1 6u 1 6x 1 6y 1 6z 1 71 1 79 1 7d 1 7e 1 7i 1 7m 1 7p 1 7u 1 7x 1 80 1 84 1 87 1 8e 1 8j 1 8r 1 8t 1 8u 1 8v 1 8z 1 91 1 96 1 99 1 9d 1 9g 1 9j 1 9m 1 9o 1 9t 1 9z 1 a1 1 a2 1 a3 1 a5 1 aa 1 ag 1 al 1 ao 1 au 1 ay 1 b0 1 b5 1 b9 1 bc 1 be 1 bf 1 bz 1 c1 1 c5 1 cd 1 ce 1 cf 1 cj 1 cn 1 cv 1 d0 1 d5 1 db 1 dd 1 dg 1 dh 1 dk 1 dn 1 do 1 dr 1 dw 1 dz 1 e0 1 e1 1 e2 1 e3 1 e5 1 e6 1 e8 1 ee 1 eh 1 ej 1 eq 1 ew 1 ex 1 ey 1 f2 1 f5 1 f9 1 fa 1
get 429	1o 1 1p 1 1v 1
get ad	bp 1 bs 1 bt 1
get clos	7x 1 9d 1 9e 1
get in	3u 1 60 1 bv 1 bw 1
get into	0 1 4 1 7 1 33 1 3u 1 3v 1 3x 1 42 1 d8 1
get it	2h 1 66 1 6q 1 70 1 86 1 ce 1 ee 1
get me	b 1 w 1 4c 1 75 1 f2 1
get notify	57 1 7c 1 87 1 8l 1 9v 1
get rid	c 1 i 1 y 1 1x 1 3k 2 46 2 4b 1 4q 1 4w 1 4z 1 67 1 6k 1 7t 1 7w 1 83 1 8d 1 8q 1 8y 1 9s 1 at 1 ba 1 bn 1 br 1 by 1 c8 1 cc 1 cm 1
get the	p 1 6o 1 bq 1 ch 1 d0 1 fg 1
git	m 4 n 4 p 8 q 8 r c s g t c u 8 v c w 8 x 4 23 4 2h 8 2i 8 2j 4 2k 4 2l 4 38 8 3p 4 3q 4 3r 4 45 8 46 4 47 8 4a 8 4g 4 4h 8 4l 8 4m 4 4n 4 4o 8 4p 8 4t 8 52 4 53 4 54 4 55 4 58 4 59 8 5a 4 5b 8 5f g 5g 8 5h 8 5o 4 5u g 63 4 6b 8 6u 4 71 4 8h 4 8j 4 ag 4 ah 4 b0 4 b1 4 ba 8 bb 4 bc 8 c5 4 c6 4 c7 8 c8 c d3 4 es c et 8 eu 8 ex g
git $	4a 1 4m 1 es 1 ex 1
git am	5u 2 6b 2
git blam	4l 2 55 1
git branch	4g 1 bb 1 bc 2
git clon	47 2 4a 1 et 2
git diff	4n 1 58 1 5a 1 5b 2 5f 2 5g 2
git hook	2h 2 2i 2 2j 1 2k 1 2l 1 3p 1 3q 1 3r 1
git log	4o 2 59 2 6u 1
git mesh	p 1 q 1 r 1 s 1 t 1 u 1 v 1 w 1 x 1
git over	b0 1 b1 1 d3 1 es 1 eu 2 ex 1
git push	23 1 63 1 ba 2 c8 1
git show	4p 2 4t 2 52 1 53 1 5f 2
git storag	p 1 q 1 r 2 s 3 t 2 u 1 v 2 w 1 38 1
git tag	5o 1 8h 1 c7 1 c8 1
github	5i 2
gitignor	4m 2
giv	1 4 3 4 6 4 9 4 b 2 e 4 h 2 z 4 1s 8 1u 4 1v 8 22 8 24 4 2a 4 2j 4 2p 2 3s 4 3v g 40 8 43 4 44 2 48 2 4a 2 4g 2 4h 4 4n 2 4w 4 5a 2 5b 2 5f 2 5h 4 5y 8 63 8 68 2 6a 2 6b 2 6c 2 6e 8 6h 4 74 4 7e 2 7k 4 7s 4 7t 4 7u 2 7y 4 8g 2 8j 2 8p 4 95 4 98 4 9e 4 9m 4 a1 2 a9 4 an 4 bk 4 bu 4 ci 4 cn 4 cq 2 cy 8 d0 4 d3 8 dc 2 eu 4 fe 2 fh 2
giv a	2a 1 3v 1 5y 1
giv it	1 1 4w 1 74 1 cy 1 d3 1
giv me	b 1 h 1 2p 1 44 1 48 1 4a 1 4g 1 4n 1 5a 1 5b 1 5f 1 5h 2 68 1 6a 1 6b 1 6c 1 7e 1 7u 1 8g 1 8j 1 a1 1 cq 1 dc 1 fe 1 fh 1
giv renovat	3 1 1u 1 1v 1
giv team	3v 1 5y 1 98 1
giv the	9 1 2j 1 3v 1 6h 1 9m 1 an 1
given	y 4 3g 4 48 4 4p 4 4q 4 5m 4 5z 4 62 4 64 4 6c 4 72 4 8n 4 8p 4 9x 4 av 4 cp 4
glanc	4k 4 8v 4 a3 4
global	f 4 g 2 m 4 o 2 1e 6 1f 6 1g 2 1h 4 1i 4 1j 6 1k 4 1l 4 1m 2 1n 4 2k 2 3j 2 3q 2 3x 4 60 6 7r 2 7t 2 a7 2 a8 4 a9 4 aa 4 ab 4 ai 4
global grant	1f 1 1j 1 1k 1 60 1
global merg	1m 1 1n 2
global permission	1e 1 1f 2 1g 1 1h 1 1i 1 1j 2 1k 1 1l 1 3x 1 ai 1
global right	1e 1 1h 1 1i 1 1l 1
global rul	f 2 7t 1
global secret	a7 1 a8 1 a9 2 aa 2 ab 1
globally	n 2 1i 2 1l 2 1m 2 a7 2
globally $	n 1 1i 1 1l 1 1m 1 a7 1
go	4 4 12 4 19 4 1x 8 3m 4 3s 4 4l 4 5v 4 68 4 69 4 6a 8 6i 4 6q 4 6z 4 7l 4 7t 4 7w 4 89 4 8c 4 9c 4 9l 4 a1 4 aj 4 am 4 b8 2 br 2 d7 4 e5 4 ev 4 ff 4
go $	4 1 12 1 3s 1 4l 1 5v 1 6a 1 b8 1 br 1 d7 1 ev 1
go back	7w 1 9c 1 am 1
go through	6a 1 6z 1 9l 1 a1 1 e5 1
goe	1z 4 39 4 4x 4 6u 4
going	3c 8 68 4 6w 4 70 4 86 4 bu 4 ch 4 cq 4 f6 4
going on	3c 2 f6 1
golang	2q 2 2r 2
gon	3k 4 4z 4 7g 4 7h 4 8q 4 9y 4 ba 4 f3 4
good	t 4 y 4 26 4 2i 8 46 4 67 8 6e 4 6p 2 76 4 8i 4 8q 4 ci 4 dj 4 ez 4
good $	t 1 y 1 26 1 2i 1 46 1 67 1 8q 1 ci 1 dj 1
googl	f4 4 fd 4 fg 4
googl authenticator	f4 1 fd 1 fg 1
got	1o 4 3t 4 4t 4 4x 4 6h 4 6r 4 7f 8 7n 4 8t 4 9d 4 aj 4 aq 4 dl 4 ev 4
got a	4x 1 6r 1 7n 1 dl 1
gpg	ag 8 ah 8 c9 k ca g cb k cc k
gpg key	ag 1 c9 5 ca 4 cb 3 cc 5
gpg signatur	ag 1 ah 2
gpl	5s 4
grab	w 4 3n 4
graceful	ch 4
gradl	4k 4 4m 2 6o 2
grandchildren	7i 4
grant	y 4 10 4 1f 4 1h 8 1j 4 1k c 1l 8 2g 4 3u 8 3v 4 3w 4 3y 4 3z c 40 8 41 4 42 8 43 4 5v 8 5w 8 5x g 5y 4 5z c 60 4 61 8 62 c 63 4 64 g d2 4
grant $	y 1 1h 1 1k 1 1l 2 3w 1 3y 1 3z 1 40 1 64 1
grant a	2g 1 40 1 43 1 5x 1 62 1
grant of	1f 1 1j 1 5v 2 5w 1
grant on	3u 1 3z 1 41 1 5w 1 5x 1 5z 2 61 1 62 1 64 3
graphql	4h 2 ba 2
greedy	7v 4
green	4r 8 4s 8 5f 4 6d 4 6e 4 6f 8 6g 8 6h 4 70 8 7z 4 80 4 81 8 89 4 9g 4 9h 4 9l 4 bd 8 be a bf 4 bg 8 co 4 el 8 em 4 en 4 eo c
green $	4r 1 4s 2 6f 1 6g 1 70 1 9g 1 be 1
green build	89 1 9l 1 eo 1
green or	4r 1 bd 1 bf 1 bg 1
grey	6z 4 99 4
group	y w z 10 10 w 11 s 12 o 13 k 14 o 15 s 1e 10 1f s 1g w 1h 10 21 o 22 w 27 o 28 o 29 s 2g 18 3j 4 3s g 3t 10 3u w 3v 10 3w w 3x c 3z 4 5v g 5w w 5x s 5y s 5z 10 60 8 61 4 62 4 8b o 8c o 8d w 8e w 8f w 8g w 9q o 9r o 9s s 9t w 9u o ai c b3 4 b5 8 b9 4 bq 4 bs 4
group $	y 1 10 2 11 2 12 2 13 1 15 1 1e 3 1f 2 1h 1 21 3 22 3 27 1 29 3 2g 2 3t 2 3v 1 3z 1 62 1 9s 1 9t 2 9u 1 ai 1
group 15	8e 1 8f 1 8g 1
group 3	8d 1 8e 1 8f 1 8g 1
group 4	9s 1 9t 1 9u 1
group and	y 2 5v 1 b5 1 b9 1
group as	z 1 22 1 8g 1
group backend	29 1 3v 1 8c 1
group call	10 1 2g 2 3x 1
group can	3u 1 8b 1 b3 1
group context	11 1 13 1 14 1 15 1
group contractor	y 1 1g 1 3s 1 3t 1 5v 1 5w 1
group creat	10 1 8c 1 9r 1
group delet	y 1 1e 1 3t 1 5w 1 8d 1 9s 1
group exist	z 1 2g 1 9q 1
group for	10 1 22 1 28 1 5z 1 9r 1
group from	15 1 2g 1 3s 1 3t 1 5v 1 5w 1
group frontend	8d 1 8f 1 9s 1
group hav	1h 1 3u 1 5x 2 5z 1
group in	z 2 10 1 8c 1 8d 1 8f 2 8g 1 9r 2 9u 1
group list	z 1 1f 1 2g 1 3u 1 3x 1 5x 1 8b 1 9q 1
group may	1f 1 1g 1 b5 1
group membership	22 1 27 2
group nam	10 1 2g 2 5z 1
group non	1h 1 3w 1 5z 1
group not	y 1 3w 1 5z 1
group of	27 1 3s 1 8b 2 8c 1 8d 1 8e 2 8f 2 9q 2 9r 1 9s 2 9t 3 9u 1
group on	z 1 1h 1 2g 1 3t 1 3u 1 5y 1
group op	11 1 13 1 14 1 1e 1 1g 1 5w 1
group qa	11 1 14 1 15 1 29 1
group releas	13 1 5y 1 ai 1
group s	11 1 15 1 3j 1 5w 1
group security	8b 1 8d 1 8e 1 8g 1
group set	1g 1 3v 1 5y 1
group that	1f 1 1h 1 27 1 28 2 3w 3 60 1 8c 1 9q 1 9s 1 9t 1 9u 1
group to	1h 2 21 1 3v 1 3w 1 8c 1 bs 1
group with	z 1 12 1 1f 1 28 1 2g 1 3u 3 3x 1 60 1 9r 1
guard	83 4 84 4 85 4 86 4 87 4 88 4 9i 4 en 4
guard push	83 1 84 1 85 1 86 1 87 1 88 1 9i 1
guess	5d 4
guid	5c 8
guidelin	5c c
guy	22 4
gz	4a 4
ha	0 2 1 2 3 2 6 2 n 2 u 4 z 2 1l 2 1n 2 1r 2 22 2 2d 2 2s 2 32 2 36 2 3e 2 3k 4 3n 2 3o 2 3w 2 44 2 4a 2 4e 4 4o 2 58 2 59 2 5a 2 5b 4 5c 2 5j 2 5t 4 5w 2 5z 2 60 4 62 2 64 2 65 6 68 2 6g 2 6h 2 6i 2 6j 2 6k 2 6l 2 6n 2 6q 2 6r 2 6v 2 70 2 73 8 75 4 76 2 78 2 7b 2 7n 2 7o 2 7p 2 80 2 8d 4 8o 2 95 2 9m 2 9y 2 9z 2 a3 2 ai 4 bc 2 bg 2 bs 2 c6 2 cf 2 ch 2 cu 2 cx 2 cz 2 d0 2 d4 2 dg 2 dm 2 do 2 dp 2 dz 2 e2 2 ev 2 f0 4 f5 2 fa 2 fj 2
ha $	22 1 95 1 f0 2
ha a	1r 1 7n 1 fj 1
ha and	59 1 5a 1 5b 1
ha been	4o 1 62 1 ch 1
ha end	32 1 36 1 3e 1
ha no	1n 1 2d 1 3k 1 3w 1 4a 1 5z 1 64 1 8o 1 d0 1
ha not	65 1 73 1 dg 1 dz 1
ha the	1 1 3 1 3o 1 73 1 a3 1 ai 1 bs 1
ha to	6j 1 6l 1 73 2 75 1 9y 1 bg 1 ev 1
hackathon	45 4 46 4
had	7o 2 cz 2 d4 2
half	78 4 7f 8 ev 4
halt	3e 8 6f 4
hammer	1o 8
hand	6t 4 98 4 aw 4 bq 4 f3 4 f6 4
hand $	6t 1 aw 1 f6 1
handful	92 4
handl	h 4 7w 4 f9 4
hang	a 4 q 4 5j 4 6h 4 ch 8 cj 4 e0 4 e4 4
hang $	ch 1 cj 1 e0 1 e4 1
happen	4o 8 4z 4 6c 4 6h 4 6y 4 7c 4 7s 4 7y 4 8l 4 8t 8 9d 4 9v 4
happen in	6y 1 8l 1 9v 1
happen on	4o 2 6c 1 7c 1
happy	76 4
hard	4v 4
harden	g 4 b1 4 bl 4
harder	1s 4
hash	4n 8 4o 4 4p c 4u 4 4w 4 4y 4 54 4 55 c 56 4 57 4 5f 4 5g 4 6v 4 71 4 76 4 7g 4 8i 4 8j 4 bb 4 bd c be 8 bf 4 bg 8 cu 4 dp c dq c dr 8 e1 8
hash $	4n 2 4p 2 4u 1 4w 1 4y 1 54 1 57 1 5g 1 76 1 8j 1 bb 1 bd 2 dp 1
hash and	cu 1 dr 1 e1 1
hash as	8i 1 dp 1 dq 1
hash of	dp 1 dq 1 dr 1
hash without	bd 1 be 1 bg 2
hasn	1y 4 28 4
hastily	77 4
hat	c0 4
hav	2 4 5 2 8 2 a 4 e 2 l 2 r 2 13 2 16 2 1c 2 1h 2 1u 2 27 2 2b 2 2d 2 2e 2 2m 2 2n 2 2o 2 2q 4 2r 2 3h 2 3i 2 3j 2 3p 2 3t 2 3u 4 3w 2 3z 6 41 2 4g 4 4m 2 4o 2 54 2 55 2 5j 2 5n 2 5q 2 5s 2 5t 2 5x 8 5z 4 60 2 64 2 65 2 6c 2 6e 2 6g 2 6i 2 6n 2 6z 4 72 2 73 2 75 2 78 2 79 4 7a 4 7e 2 7h 2 7j 2 7r 2 7y 2 81 2 82 2 89 4 8b 2 8g 2 8h 2 8m 2 8z 2 99 2 9f 2 9j 2 a7 4 ak 2 ao 2 au 2 bd 2 bu 2 bw 2 c1 2 c9 2 ca 2 cx 2 d0 2 d9 2 df 2 di 2 do 2 dr 2 e2 2 en 2 er 2 et 4 ey 2 f2 4 f3 2 f5 4 f7 2 fa 2 fg 2
hav $	a 1 l 1 r 1 2m 1 4g 1 4o 1 82 1 8m 1 au 1 c9 1 cx 1 d0 1 df 1 di 1 et 1
hav a	1u 1 3j 1 3p 1 5j 1 5s 1 65 1 7e 1 8b 1 8g 1 9f 1 bw 1 fg 1
hav access	3u 1 3z 1 5x 1
hav admin	27 1 3u 1 5x 1 60 1
hav been	3z 1 5t 1 5x 1
hav i	2d 1 2e 1 3h 1 79 1 ao 1 ca 1
hav no	1h 1 3w 1 41 1 4m 1 5z 2 75 1 7a 1
hav not	5q 1 64 1 6c 1 79 1
hav on	8 1 3i 1 5x 1 7a 1 c1 1
hav push	e 1 7h 1 e2 1
hav the	5 1 2q 1 2r 1 5n 1 72 1 9j 1 do 1 f3 1 f7 1
hav to	1c 1 2n 1 6i 1 89 2 bu 1 en 1 f2 2 f5 1
haven	73 4 bu 4
hbrandt	27 4
he	a 2 1z 2 3y 2 6j 2 am 2 es 2 fj 2
head	4g 4 4i 6 4j 8 4n 4 4p 2 5d 8 5e 8 5f 2 69 4 bu 2 c6 4 c7 4 ck 4 f0 2
head branch	4i 1 4j 1 5d 1 5e 1
head of	4n 1 69 1 c7 1 ck 1
headcount	13 4
header	8t 4 bl g
headshot	an 4
health	l 4 q 4 r 4 2b 4 8v 4 a3 4 e1 4 e5 4
health $	l 1 r 1 2b 1
health check	q 1 8v 1 a3 1
healthy	8v 8 a3 4
hear	u 4 8n 4
heart	bh 4 bi 4 bj 4 bk 8
heavy	1q 4
height	4e 4
held	e4 4
helm	3 4
her	f 2 h 2 17 2 1z 2 20 2 2a 2 2f 2 2q 2 2y 2 3y 2 42 2 48 2 4c 2 4g 2 4m 4 4v 2 5c 2 5d 2 5h 2 5k 2 5m 2 5t 2 5w 2 5x 2 5y 2 5z 2 60 2 61 4 62 2 63 6 64 2 65 2 75 2 7j 2 7o 2 7s 2 7t 2 7w 2 7x 2 7y 2 7z 2 80 4 81 2 82 2 84 2 85 2 86 2 87 2 89 2 8a 2 8b 2 8n 2 8o 2 ak 2 al 2 an 2 at 2 b0 2 b2 2 b3 2 b5 2 bk 2 bo 2 br 2 bs 2 bt 2 bu 2 bv 2 bw 2 bx 2 by 2 bz 2 cb 2 cy 2 d0 2 d1 2 e1 2 eh 2 ej 2 el 2 en 2 eo 4 eu 2 f4 2 f9 2 fb 2 fc 2 fj 2
her $	f 1 2f 1 2q 1 4c 1 4m 2 5c 1 5d 1 5h 1 5k 1 5t 1 5w 1 5y 1 5z 1 61 1 63 3 64 1 65 1 7j 1 7t 1 7x 1 80 2 82 1 84 1 87 1 89 1 8a 1 8n 1 at 1 b0 1 b2 1 b3 1 b5 1 bo 1 bu 1 bv 1 bx 1 bz 1 d0 1 d1 1 e1 1 eh 1 ej 1 en 1 eo 2 fj 1
her by	42 1 62 1 86 1
her is	17 1 ak 1 an 1 cb 1 cy 1 eu 1 f9 1 fb 1 fc 1
hex	7v 4
hibernat	2s 2 2t 2
hid	3m 8 7l 4 aq 8 az 8
hidden	7a 4
hierarchy	38 4 39 4 7i 4
high	ck 4
highest	1f 4 1j 4 3u 4 3z 4 5x 4 62 4
highest one	3u 1 3z 1 5x 1 62 1
him	1i 4 23 4 24 4 3x 4 3y 4 40 4 61 4 8f 4 9u 4 ap 4 dy 4
him $	23 1 3y 1 40 1 ap 1
hint	2d 4 aq 4
hir	12 4 1z 4 22 4 40 4 8f 4
his	7 2 24 2 29 2 4c 2 72 2 77 2 c9 2 de 2 es 2 fj 2
history	1o 4 3b 8 46 4 4a 4 4o 8 54 4 5q 4 5r 4 5u 4 67 4 6c 8 71 8 7g 8 7i 4 8a 4 9o 4 9p 8 a2 4 b3 4 b7 4 c6 8
history $	46 1 4a 1 67 1 71 2 7g 1 8a 1 9o 1 9p 1 b7 1 c6 1
history of	3b 2 4o 2 6c 2 7g 1
hit	1o 4
hold	b 4 1e 4 1f 4 1i 4 1j 8 3k 4 62 4 6z 4 7q 4 9m 4 9v 4 9z 4 ai 4 dl 4 ds 4 e0 8 e4 4 f7 4 fe 4
hold a	1f 1 1j 1 9v 1 9z 1
hold the	ai 1 e0 1 f7 1 fe 1
holder	cy 4 d3 4
holiday	7y 4
hom	34 4 38 4 3j 4 70 4 bg 4 eu 2
hook	s 4 2h c 2i k 2j k 2k g 2l g 2m o 3p g 3q g 3r g 4s 4 5k g 5l c 5m g 82 10 83 14 84 10 85 10 86 10 87 18 88 18 8m 4 8n 6 8o 4 8p 6 8q 4 8r 8 8s e 8t c 8u g 8v c 98 4 99 4 9a 4 9b 8 9i k 9j g 9k g 9l c 9m k 9n k 9v 4 9w 6 9x a 9y 4 9z 8 a0 8 a1 8 a2 c a3 c as 4 du 4
hook $	2h 2 2i 1 2j 2 2k 1 2l 1 2m 1 3p 1 3q 1 3r 1 82 2 85 1 86 2 8s 1 9x 1 a0 1
hook 31	8r 1 8t 1 8u 1 8v 1
hook 9	8s 1 8u 1 8v 1
hook com	83 2 84 1 85 1 87 1
hook config	83 1 87 1 88 1
hook enabl	85 1 86 1 9k 1 9l 1
hook for	2i 1 85 1 9m 1 9x 1
hook in	2m 1 83 3 84 2 85 1 86 1 87 2 88 5 8q 1 8s 1 8v 1 9b 1 9k 1
hook is	84 1 99 1 a3 1
hook key	82 2 9i 1
hook of	84 1 85 1 87 2 88 3 8u 1 9j 2 9m 2 9n 3 9z 2 a2 1
hook off	84 1 85 1 9k 2
hook on	83 1 86 2 87 1 8o 1 9l 2 9v 1 a2 1
hook option	87 2 88 1
hook or	84 1 85 1 86 1
hook plugin	2m 1 83 1 9i 1 9n 1
hook script	2h 1 2i 3 2j 3 2k 3 2l 3 3p 3 3q 3 3r 3 5k 3 5l 3 5m 3
hook setting	87 1 88 1 9m 1 9n 1
hook up	s 1 5m 1 8m 1 9w 1 du 1
host	s 4 t 4 v 4 x 4 18 8 19 8 1a 8 2z 4 34 4 8m 4 8q 4 8s 4 cy 4 d3 4 d4 4 dl 4 ex k
host $	s 1 x 1 18 1 1a 1 2z 1 34 1 8m 1 ex 2
hotfix	4g 2 4h 4 4t 4 53 4 58 4 59 2 5u 4 66 2 7g 4 7h 2 85 4 8h 4 8j 2 b3 2 b4 2 bb 2 bq 2 br 4 bx 2 c7 2 el 2 em 2
hour	2d 4 85 4 cd 4
hous	4s 4
how	0 2 2 2 a 2 f 4 l 4 r 2 13 2 16 4 1o 2 1p 6 1q 2 1u 4 2j 2 2o 8 2r 2 2s 2 2u 4 2y 4 30 2 31 4 35 4 39 2 3b 2 3c 8 3g 6 3i 2 3x 2 44 2 4g 2 4k 2 4l 2 4o 2 4r 4 4t 4 52 4 53 2 59 4 5a 6 5b 2 5c 2 5g 2 5h 2 5i 2 5j 2 5n 4 5t 2 65 2 68 2 6b 2 6i 4 6n 2 6v 4 6x 4 6y 2 71 2 73 2 7e 2 7u 2 7x 4 7y 2 87 4 89 4 8h 2 8u 6 8v 2 9d 6 9m 6 9o 2 a2 4 a5 2 aq 2 au 2 ax 2 ay 2 bd 2 be 8 bp 2 ce 4 cn 2 df 4 dh 2 dn 8 e3 6 e5 2 ea 2 et 2 f5 2
how big	2o 1 4l 1 52 1 5a 2
how did	3b 1 3g 1 53 1 5g 1
how do	5c 1 6b 1 7e 1 9o 1
how far	31 2 35 2 3c 1 59 1 71 1 dn 2
how is	1u 1 4k 1 5n 2 68 1 7u 1 87 2 9m 1 au 1 ay 1
how long	f 1 3c 1 4r 1 65 1 7x 1 9d 1 aq 1 ce 1 dn 1 e3 1
how many	0 1 2 1 a 1 f 1 l 2 13 1 16 2 1p 3 1q 1 1u 1 2o 2 2r 1 30 1 39 1 3c 2 3g 2 3i 1 44 1 4g 1 4o 1 4r 1 4t 2 52 1 59 1 5a 1 5h 1 5i 1 5j 1 5t 1 6i 2 6n 1 6v 1 6x 1 73 1 7x 1 7y 1 89 2 8h 1 8u 1 9d 2 9m 2 a5 1 bd 1 be 4 bp 1 ce 1 cn 1 df 2 dn 1 e3 2 ea 1
how often	1o 1 8u 2 a2 2 e5 1
however	5i 4
howto	4m 2
html	2y a 7e 4
http	0 8 1 4 2 8 3 8 4 8 5 4 6 8 7 4 8 4 9 4 a 8 b 8 c 4 d 4 e 4 s 2 47 4 8n 4 8p 2 8s 2 8t 4 9v 4 9w 6 9x 6 9y 4 9z 4 a0 4 b0 4 b1 4 bg 2
http access	0 1 1 1 2 1 3 1 4 1 5 1 6 1 7 1 8 1 9 1 a 1 b 1 c 1 d 1 e 1
http callback	9v 1 9w 1 9y 1 9z 1 a0 1
http token	0 1 2 1 4 1 6 1 a 1 b 1
hug	2u 4 4l 4
human	81 4 f2 4
hunk	53 8 6a 4 6y 8
hunk of	53 2 6a 1 6y 1
hunt	7q 4
hv	7v 4
i	1 2 2 4 3 2 5 4 a 6 b 2 c 2 e 2 h 2 k 2 p 4 v 2 z 2 10 2 14 2 1c 2 1l 2 1u 2 28 2 2b 2 2c 2 2d e 2e e 2f 2 2g 2 2h 2 2n 6 2o 2 2p 2 2q 2 2y 2 30 2 32 2 39 2 3h i 3i 6 3j 2 3k 2 3m 2 3n 2 3w 2 3z 2 40 2 41 2 42 2 44 4 45 2 47 2 48 4 4a 2 4h 4 4j 2 4m 2 4u 2 4w 4 4x 4 4y 2 54 2 55 2 56 4 57 2 58 2 59 2 5c 4 5d 4 5f 4 5h 2 5o 2 5r 2 5s 2 5t 4 5u 4 5z 2 60 2 63 2 64 2 66 6 67 4 68 2 6a 2 6b 6 6c 4 6d 8 6e 6 6f 2 6i 2 6j 2 6k 2 6l 2 6m 2 6n 2 6p 2 6q 2 6r 4 6u 4 6v 2 6w 2 6z 4 70 2 71 2 72 2 73 2 75 4 76 4 77 2 78 6 79 e 7a 4 7b 4 7c 4 7d 2 7e 4 7m 2 7r 2 7u 4 7x 2 80 2 81 2 82 2 87 2 8b 4 8c 2 8g 2 8h 2 8i 2 8k 4 8l 4 8p 2 8z 2 9i 2 9q 2 9x 2 a4 8 aj 4 ak 4 am 2 an 2 ao 4 ap 2 aq 2 b2 2 bb 4 be 2 bf 2 bh 4 bj 4 bk 4 bp 2 bq 2 bt 2 bu 6 bw 2 c5 4 c8 2 c9 4 ca 2 cb 2 cd 2 cp 2 d7 2 d9 2 da 6 db 6 dc 2 dh 2 do 2 ds 4 e9 2 eg 2 ej 2 es 4 et 4 eu 4 ev 4 f2 8 f3 2 f4 2 f5 c f6 2 f7 6 f8 2 f9 6 fa 6 fb 4 fc 2 fd 4 fe 2 ff 6 fg 2 fh 4 fi 2
i am	2e 1 7x 1 8l 1 bq 1 f5 1
i can	v 1 10 1 2b 1 3h 1 3i 1 44 1 48 1 5f 1 5r 1 5t 1 5u 1 63 1 68 1 6b 1 6c 1 79 1 9i 1 9q 1 a4 1 bb 1 eu 1 f2 1 f6 1 fh 1
i chang	6l 1 6w 1 7m 1 87 1 f7 1
i clon	5d 1 db 1 ds 2
i creat	a 1 2e 1 2q 1 3k 1
i d	7c 1 an 1 fh 1
i don	44 1 4h 1 56 1 78 1 7b 1 a4 1 am 1 be 1 bf 1 fi 1
i get	5d 1 7b 1 8k 1
i got	4x 1 6r 1 aj 1
i hav	a 1 1c 1 2n 1 2o 1 4m 1 55 1 6c 1 6e 1 6i 1 6z 1 75 1 78 1 79 1 7a 1 8z 1 c9 1 et 1 f2 2 f5 1 fa 1 fg 1
i m	2 1 p 1 2e 1 5h 1 66 1 6e 1 6u 1 70 1 76 1 7a 1 c5 1 c9 1 f2 1 f4 1 f7 1 f8 1
i merg	2e 1 59 1 6u 1 6z 1
i need	1 1 2 1 b 1 k 1 3n 1 47 1 4a 1 4h 1 54 1 5d 1 5t 1 60 1 6b 1 6l 1 7d 1 7r 1 82 1 87 1 8h 1 8i 1
i no	c 1 6d 1 da 1
i only	5 1 66 1 72 1 do 1 f3 1 f7 1
i open	2d 1 3h 2 58 1 5c 1 67 1 bu 1
i pick	39 1 8b 1 8g 1
i push	2d 2 4u 1 a4 1 cd 1 dh 1 et 1
i register	c9 1 ca 1 ff 1
i review	2n 1 76 1 aq 1
i scan	fb 1 fc 1 fd 1 ff 1
i set	6f 1 f9 1 fd 1
i still	a 1 3w 1 41 1 5z 1 64 1 b2 1
i use	da 1 db 1 fa 1
i wa	3h 1 6q 1 75 1 fb 1
i want	3 1 2g 1 48 1 4x 1 57 1 5o 1 5u 1 6a 1 6j 1 6r 1 7c 1 7u 1 81 1 8b 1 8l 1 aj 1 ak 1 ap 1 bb 1 cb 1 eg 1 es 1 ev 1
i wrot	2e 1 2h 1 4w 1 4y 1 6q 1 78 1
icon	2m 4 3n 2 3o 4 an 2
id	0 4 2 8 5 c 8 4 a 8 c 4 d 8 l 4 r 8 x 4 2a 8 38 4 39 4 3b 4 3g 8 3l 4 47 8 4b 4 4c 4 4m 4 4v 4 4x 4 54 4 6k 4 6l 4 6r 8 7l 4 7m 4 7r 4 7s 4 7u 4 8b 4 8c 8 8d 4 8e 4 8f 4 8m 4 8r 4 8z 4 93 4 96 4 9t 4 9v 4 9z 4 ac 4 al 8 ar 4 as c au 4 av 4 aw 4 b5 8 b9 8 bk 4 bm 4 bo 4 bp 4 bq 4 bt 4 bu 4 bw 4 c1 4 cc 4 cp 8 cs g cy 2 d0 8 d5 4 dc 4 df 4 dh 4 di 8 dk 4 do o dp 8 dr g ds 4 dv 4 dw 4 dz 8 e1 4 e6 4 e7 8 ea 8 eb 8 ee 4 eo 4 et 8 eu 4 ev c ew 8 f2 8 f9 4
id $	5 1 8 1 47 1 7u 1 8m 1 8r 1 93 1 9t 1 9z 1 b9 1 bo 1 bu 1 bw 1 c1 1 cp 1 cs 2 d0 1 d5 1 dc 1 dh 1 dk 1 do 2 dr 1 e7 1 eb 1
id 17	do 2 dp 1
id 3	x 1 7l 1 7m 1
id and	r 1 54 1 ac 1 bu 1 di 1 f2 2
id nam	0 1 2 1 a 1 l 1 r 1 8e 1 df 1 di 1
id need	3g 1 8c 1 8f 1 bm 1 bq 1 ew 1
id of	2 1 a 1 3b 1 3l 1 47 1 7r 1 8b 1 9v 1 al 1 au 1 bp 1 bt 1 dz 2 e6 1 ea 2 eo 1 et 1
id p	ar 1 as 1 av 1 aw 1 f9 1
ide	b 4
idea	5h 4
identical	dr 4
identity	1w 4 ar 8 as 8 at 8 au 8 av 8 ax 4 f5 4 f7 4 f8 4 f9 4
identity provider	ar 2 as 1 at 2 au 2 av 2 ax 1 f9 1
idl	0 2 1w 2 1y 2 4g 2 4q 2 5q 2 6w 2 7w a 7x 8 7y c 8m 2 9c c 9d e 9e g ba 2 cg 4 cj 4 dg 2 dz 4 e4 2 ep 2 eq 2
idl pull	7x 1 7y 1 9c 1 9d 1 9e 1
idp	ar 4 as 4 at 4 au 4 av 4
if	10 2 1e 2 1u 2 25 2 29 2 30 2 32 2 36 2 39 2 3e 2 3t 2 3y 2 4e 2 4i 4 54 2 59 2 5c 2 5i 2 5o 2 5s 2 5v 2 5w 2 5y 2 66 2 6g 4 6k 2 6q 2 6u 2 76 2 7e 2 7x 2 8g 2 8p 2 8y 2 95 2 98 2 99 2 9a 2 9d 2 9g 2 9r 2 9x 2 a3 2 a4 2 a6 2 ag 2 ba 4 bb 2 bu 2 c5 2 cf 2 cj 2 cz 2 d0 2 d4 2 eu 2 ev 2 f1 2 f5 2 f9 2
if i	30 1 39 1 59 1 6u 1 8g 1 bu 1
if it	32 1 36 1 3e 1 4e 1 4i 1 5o 1 5w 1 5y 1 6k 1 6q 1 a3 1 ba 2 cz 1 d4 1
if one	66 1 6g 1 a6 1
if the	1e 1 29 1 4i 1 9r 1 ba 1 bb 1 cj 1 d0 1 eu 1 f9 1
if ther	5c 1 5s 1 7e 1 8y 1 95 1 ev 1
ignor	3a 4 53 4 5b 4 6a 4 6n 4 6s 2 7j g 7k c 7l c 7m 4 7n c 88 4 8w c 8x c 8y 8 8z 4 90 4
ignor a	7k 1 7l 1 8y 1
ignor need	3a 1 7j 1 8w 1
ignor rul	7j 1 7l 1 7m 1 7n 2 8w 1 8y 1 8z 1
imag	2m 8 3n 8 3o 4 4b 4 4c 4 4d 4 4e 4 4r 4 am 4 f2 8
immutabl	b3 4 b7 4
implement	cw 4
implication	3x 4
imply	3x 4 60 4
import	34 c 35 g 36 g 37 g 7f 4
import $	35 1 36 1 37 1 7f 1
import job	35 2 37 2
importer	7q 4
impossibl	b3 4
in	1 2 2 2 4 2 a 2 b 2 d 2 f 2 g 2 i 2 k 6 v 2 w 2 z 6 10 2 11 4 12 4 13 2 14 4 16 2 17 4 1c 2 1d 2 1e 4 1f 4 1g 4 1h 4 1i 2 1k 4 1l 2 1n 2 1r 2 1s 4 1u 2 1y 6 1z 2 20 2 21 4 23 8 27 4 28 2 29 4 2e 8 2g 4 2k 2 2m 2 2n 4 2o 6 2p 4 2r 4 2w 4 2y 4 30 4 31 2 34 6 35 4 36 2 37 2 3c 2 3g 4 3h 2 3i 4 3j 4 3m 2 3o 4 3p 4 3q 4 3r 6 3s 4 3u 2 3v 2 3w 2 3x 4 40 6 41 6 42 6 43 4 44 6 45 8 47 4 48 4 49 2 4a 4 4b 2 4c 4 4g 4 4h 2 4k 6 4l a 4m a 4n 2 4p 4 4r 2 4s 2 4t 8 4u 2 4v 4 4y 8 4z 2 50 2 51 2 52 c 53 e 55 6 58 2 5a 4 5b 2 5d 4 5f 4 5g 6 5h 8 5i 4 5j 2 5k 6 5l 4 5m 4 5p 2 5q 4 5r a 5s 2 5t g 5u 2 5v 2 5w 2 5x 2 60 6 62 2 63 2 65 g 67 2 68 2 69 4 6a 4 6b 2 6c 2 6h 2 6i 2 6j 2 6k 2 6l 2 6m 2 6n 8 6o e 6p 6 6q 6 6r 4 6s 8 6t 6 6u 2 6v 2 6x c 6y e 71 2 72 2 78 2 7d 2 7f 2 7g 2 7h 4 7i 8 7j 8 7k 8 7l 6 7m 2 7n 4 7o 2 7r a 7s a 7t 4 7u 4 7v a 7w 2 7x c 7y e 7z 2 80 c 81 8 82 6 83 e 84 8 85 8 86 a 87 c 88 g 89 e 8a c 8b 6 8c a 8d a 8e 8 8f a 8g 6 8h 6 8i 4 8j 4 8k 2 8l 6 8m 4 8n 4 8o 4 8q 6 8r 6 8s 8 8t 8 8u 8 8v 6 8w 2 8x 8 8y 4 8z 2 90 4 91 6 92 8 93 4 94 8 95 4 97 4 98 6 99 2 9a 2 9b 6 9d 4 9e a 9g 6 9h c 9i 4 9j 2 9k 6 9l 6 9m 2 9n 2 9o 4 9p 8 9q 6 9r 6 9s 2 9t 4 9u 2 9v 2 9w 4 9y 2 a0 2 a2 4 a3 2 a4 2 a5 2 a6 2 a7 2 a8 2 ad 2 ag 2 aj 4 ak 2 an 2 ao 2 ap 6 ar 2 as 4 at 4 av 2 aw 4 ax a ay 2 az 2 b0 2 b1 4 b2 8 b3 a b4 a b5 6 b6 6 b7 c b8 4 ba 4 bb 4 bc 6 bd 4 be 2 bg 2 bh 2 bj 2 bk 2 bm 2 bn 4 bo 2 bp 2 bq 8 br 6 bs 8 bt 8 bv 8 bw 8 bx 8 by 8 bz a c0 2 c1 2 c2 6 c4 4 c6 4 c7 2 c8 4 ca 2 cd 4 ce a cf 4 cg 2 ch 2 ci 2 ck 6 cl 4 cm 2 co 2 cp 2 cq 2 cr 4 cs a ct 6 cu 2 cv 2 cw 6 cx 2 cy 2 d0 2 d1 6 d2 2 d3 4 d5 2 d6 2 d7 4 dc 2 df 4 dg 4 dh 2 di 2 dm 2 dn 2 do 2 ds 2 dx 2 dz 4 e1 2 e2 6 e3 2 e4 2 e8 2 eb 4 ek 2 el 8 em 6 en c eo 8 eq 2 et 2 eu 2 ey 6 f0 4 f1 a f2 4 f3 a f4 c f5 4 f7 2 f8 2 f9 2 fa 2 fb 4 fd 2 ff 6 fg 4 fh 4
in $	1 1 17 1 1e 1 1f 1 1g 1 1h 1 1i 1 1k 2 1l 1 23 2 27 2 2e 1 2r 1 34 1 3o 1 3p 1 40 1 41 1 44 1 45 1 47 1 48 2 4g 1 4l 1 52 1 55 1 5m 1 5r 2 5t 1 6i 1 6u 1 7d 1 7k 1 7l 1 89 1 8x 1 90 1 91 1 94 1 98 1 9h 1 9l 1 9s 1 9u 1 9w 1 9y 1 a0 1 ad 1 as 1 ax 2 bc 1 c0 1 d2 1 d3 2 di 1 dx 1 f1 1 f2 2 f4 3 f8 1 fb 1 ff 1
in a	11 1 12 1 21 2 3s 1 45 1 4c 1 4n 1 4t 1 4y 1 52 2 53 3 5f 1 5g 1 5k 1 5l 1 5r 1 5s 1 6b 1 6o 1 6q 1 6s 1 7f 1 7r 1 7s 1 7y 1 81 1 83 2 87 1 88 2 89 1 8b 1 8e 1 8x 1 9b 1 9h 1 9r 1 b7 1 cs 1 d6 1 df 1
in all	1n 1 3r 1 40 1 8x 1 90 1 93 1 94 1 95 1 9e 1 9k 1 9p 1 9r 1 b7 1 b8 2 bm 1 c4 1
in and	47 1 4m 1 5i 1
in any	2r 1 5j 1 60 1 7i 2 9g 1 9q 1 9w 1 b6 1 b7 1 bn 1
in bitbucket	i 1 z 1 1y 1 2g 1 2n 1 2y 1 3i 1 3j 1 3o 1 aj 1 an 1 ao 1
in bulk	1s 1 92 1 bd 1 eb 1
in by	4m 1 at 1 f3 1
in commit	4m 1 4u 1 86 1 ck 1
in cor	89 1 8a 1 8f 1 8l 1 8r 1 8s 1 8t 1 8u 1 b2 1 b4 1 b5 1 br 1 bv 1 bw 1 by 1 bz 1 el 1 eo 1
in every	2e 1 3p 1 3r 1 8x 1 94 1 a5 1 b7 1
in for	1y 1 92 1 a2 1 ct 1
in forc	7x 1 80 1 89 1
in full	5f 1 a2 1 en 1
in it	28 1 3m 1 3w 1 4b 1 4c 1 4g 1 53 1 67 1 6y 1 cm 1
in lin	5a 1 ce 1 cf 1 f0 1
in mobil	1g 1 29 1 7x 1 7y 1 86 1 87 1 88 1 8a 1 8d 1 8g 1 8n 1 8q 1 8t 1 b3 1 b5 1 bq 1 bt 1 bv 1 bw 1 bx 1 bz 1 em 1 en 1 eo 1
in mr	6o 1 6y 1 72 1
in my	a 1 d 1 2o 2 4y 2 6s 2 99 1 aj 1 ap 2 ca 1 ck 1 dc 1 et 1 eu 1 ey 1
in of	34 1 6y 1 f1 1
in one	w 1 12 1 3s 1 4a 1 4l 1 5v 1 6a 1 6x 1 8c 1 92 1 93 1 a6 1 bd 1 cq 1 d1 1 d7 1 f4 1
in our	40 1 41 1 42 1 44 1 45 1 7r 1 7s 1 7u 1 7v 1 83 1 88 1 8b 1 8c 1 8e 1 8f 1 8g 1 8w 1 92 1 9b 1 9e 1 9g 1 9h 1 9i 1 9k 1 9m 1 9p 1 cr 1 cs 1 cx 1 df 1 en 1
in payment	55 1 7j 1 80 1 81 1 82 1 83 1 84 1 85 1 86 1 88 1 89 1 8a 1 8f 1 8j 1 8q 1 8r 1 8s 1 8u 1 8v 1 b2 1 b3 1 ba 1 bc 1 bh 1 bs 1 bw 1 bx 1 by 1 bz 1 c8 1 cl 1 d1 1 eo 1
in plac	17 1 6y 1 cs 1 fg 1
in pr	5t 1 6l 1 6n 1 6p 1 6y 1
in progress	50 1 69 1 be 1 bg 1 ch 1
in project	3q 1 3r 1 3v 1 44 1 8y 1 9d 1 9g 1 9i 1 9j 1 9o 1 9r 1 9v 1 b7 1 bn 1 bp 1 c1 1
in pull	5t 1 6c 1 6k 1 6o 1 6r 1
in repo	4h 1 7s 1 7t 1 7w 1 7x 2 7y 3 80 1 81 1 83 1 84 1 86 1 89 1 8a 1 8c 1 8d 2 8e 1 8f 1 8h 1 8i 1 8o 1 8t 1 8u 1 9d 1 9h 1 9o 1 ba 1 bb 1 br 1 bs 1 bt 1 by 1 el 1 em 1 en 1
in revision	4t 1 4v 1 53 1
in sydney	dh 1 ds 1 eb 1
in sync	dm 1 e1 1 ey 2
in that	4t 1 52 1 6j 1 6x 1 9e 1
in the	z 1 10 1 14 2 1c 1 1r 1 1s 1 1u 1 1z 1 29 1 2e 1 2g 1 2k 1 2m 1 30 2 34 1 35 2 36 1 37 1 3c 1 3q 1 3x 1 41 1 43 1 49 1 4a 1 4k 3 4l 1 4m 1 4p 1 4r 1 51 1 53 1 5d 1 5g 1 5h 3 5k 1 5q 2 5t 1 5w 1 5x 1 62 1 63 1 65 3 69 1 6h 1 6m 1 6n 1 6o 1 6q 1 6x 1 6y 1 7h 2 7i 2 7s 1 7v 1 85 1 87 2 88 1 8l 1 8m 1 8s 1 8y 1 8z 1 91 1 94 1 97 1 98 1 9b 1 9e 1 9h 2 9l 2 9n 1 9p 1 9q 2 9t 2 a8 1 ag 1 ap 1 av 1 ay 1 az 1 b4 1 b6 2 b7 1 bc 1 bo 1 bs 1 bz 1 c2 2 c4 1 ce 4 cf 1 ck 1 co 1 cr 1 cs 1 ct 1 cw 3 d5 1 d7 1 dg 1 do 1 e2 3 e3 1 e4 1 ek 1 fb 1 ff 1 fg 1 fh 1
in this	3h 1 4p 1 4v 1 52 1 5d 1 5k 1 5m 1 5t 2 60 1 65 2 6a 1 6n 1 6o 2 6p 1 6q 1 6v 1 6y 3 7g 1 7j 2 7k 1 7r 3 7s 1 7v 2 7x 2 7y 2 7z 1 80 2 81 1 82 2 83 2 84 2 85 2 86 1 87 2 88 2 89 3 8a 2 8b 1 8c 3 8d 2 8f 1 8g 1 8h 2 8i 1 8j 1 8l 1 8m 1 8n 1 8r 1 8s 1 8t 1 8u 1 8v 2 b2 2 b3 3 b4 3 b5 1 bq 2 br 1 bs 1 bt 2 bv 2 bw 1 bx 2 by 1 bz 1 cd 1 d0 1 el 2 em 1 en 1 eo 1
in through	3u 1 55 1 at 1
in tim	aw 2 dg 1 dz 1
in to	1e 1 1f 1 1h 1 45 1 4m 1 58 1 fd 1 fh 1
in use	2 1 16 1 2p 2 eq 1
in user	k 1 42 1 43 1
in web	65 1 7j 1 7l 1 7m 1 7n 1 8k 1 8q 1 bq 1 c8 1 d1 1
in which	3i 1 4l 1 cu 1
in with	53 1 ak 1 ar 1 as 1 f1 2 f3 2
inactiv	1w 2 1y 2 7y 4 8m 2 9c 2 9e 2 ep 2 eq 2
inactivity	7w 4 7x 4 9c 4 9d 4 9e 4
inactivity timeout	9c 1 9d 1 9e 1
inbox	2n c 2o k
includ	1w 4 3x 8 46 4 4o 4 5i 4 5u 4 60 8 78 4 7i 4 7o 4 8b 8 9b 4 bc 4 ea 4 ed 8
includ $	3x 1 5i 1 5u 1 7i 1 ea 1
includ it	46 1 4o 1 ed 1
includ need	60 1 78 1 8b 1 9b 1
incom	5t 4
incomplet	ci 4
index	4v 4 7d 2 cd w ce w cf w cg k ch k ci g cj o
index $	4v 1 cd 1 cf 3 cg 1 ci 1 cj 1
index hang	ch 2 cj 1
index of	ce 1 cg 2
index queu	ce 3 cf 2 cg 1
index repo	cd 1 ce 1 cf 1
indexer	ch c cj 8
individual	1j 4 3z 8 5x 4 61 4 62 8 64 4 cp 4
info	2j 2 2u 2 2v 2 3l 2 4d 4 4e 4 4f 4 4z 2 bc 2 ci 2 cj 2 e0 2 e1 2 e2 2 e4 2 e5 2
info on	2j 1 3l 1 4d 1 4e 1 4f 1 4z 1
info repo	e0 1 e1 1 e4 1 e5 1
information	2f 2 4e 2
infra	1 2 2 2 5 2 3l 4 3n 2 3q 2 3s 2 3t 4 3u 2 3v 2 3w 2 3x 2 3y 4 3z 4 40 2 41 2 42 4 43 2 44 2 45 2 47 4 48 2 4k 4 63 4 65 4 7q 2 8l 4 8w 4 8y 2 8z 2 90 2 91 2 92 2 93 2 94 2 95 4 96 2 97 4 98 2 99 4 9a 4 9b 2 9c 2 9d 4 9e 2 9f 4 9g 2 9i 4 9j 4 9k 2 9l 4 9m 4 9n 2 9o 4 9p 4 9q 2 9r 2 9s 2 9t 4 9u 2 9v 2 9w 2 9y 2 9z 4 a0 2 a1 4 a2 2 a3 4 b6 4 b7 2 b8 2 b9 4 bm 4 bn 2 bo 2 bp 4 c0 2 c1 2 c2 4 c3 2 c4 2 cv 4 d2 4 d3 2 d4 4 d5 2 d6 2
infra $	63 1 97 1 9j 1 9l 1 cv 1
infra ha	95 1 9m 1 9z 1
infra project	3l 1 3y 1 3z 1 42 1 8w 1 9d 1 9o 1 9p 1
infra repo	4k 1 65 1 8l 1 9a 1 bm 1
inherit	2u 4 3x 8 60 4 62 4 7w 8 7z g 83 4 84 4 8a 4 8b 4 8e 4 8o 8 9a 4 9f 4 9j 4 9q 4 9s 4 b2 8 b4 4 br 4 bs 4 bt 4 cx 4
inherit $	2u 1 7w 1 83 1 9q 1 9s 1
inherit from	8e 1 b2 1 cx 1
inherit one	7w 1 7z 2 8a 1 8b 1 b2 1 b4 1
inheritanc	99 4 9b 4
init	n 8 o 4 45 8
initial	m 8 n 8 o 8 dn 8
initial branch	m 2 n 2 o 2
initialis	47 2 7f 4
initialisation	7f 8
inlin	4v 4 6o 8 6p 8 6t 4 ck 4 cp 4 cr 4 cs 4
inlin remark	4v 1 6p 1 ck 1 cs 1
inner	43 4
inprogress	4q 4 4s 4
input	5u 4
insertion	52 4 5a 4
insid	44 4 4l 4 5r 4 cq 4
insight	ck c cl g cm c cn c co g cp 4 cq c cr 8 cs 4
insight repo	ck 1 cl 1 cm 1 cn 1 co 1 cp 1 cq 1 cr 1 cs 1
insight report	cl 2 cm 2 cn 2 co 2 cq 2 cr 1
insist	9h 4
install	p 4 s 2 16 2 17 4 2h 4 2j 2 2k 2 2l 2 3q 2 82 4 9i 2 ad 2
install pre	2k 1 2l 1 9i 1
installation	f 4 2g 4 2p 4 7e 4 ai 4 eq 4 er 4
instanc	m 6 n 2 o 2 1e 4 1i 2 1m 4 1n 6 1p 4 1t 4 2b 4 2f 4 2h 4 2i 4 2p 4 2z 4 30 4 34 4 3i 2 43 4 a5 2 a7 4 a8 2 a9 4 aa 4 ab 4 ag 4 ah 6 dq 2 eh 6 ei 2 ej 2 ek 2
instanc $	2b 1 2f 1 2h 1 2i 1 2p 1 2z 1 30 1 34 1 43 1 a9 1 ah 1 dq 1 eh 1
instanc need	m 1 ei 1 ek 1
instanc wid	n 1 o 1 1i 1 1m 2 1n 1 a5 1 a8 1 eh 1 ej 1
instead	6 4 o 8 69 4 9n 4 9w 4 aj 4 bo 4 bs 4 cs 4 d3 4
instead of	6 1 o 2 69 1 9n 1 9w 1 aj 1 bo 1 bs 1 cs 1 d3 1
instruction	7e 4
integrat	2c 4 70 8
integration	2c 4 5i 2 8m 8 8q 4 9v 4 9w 4
integration $	8m 1 9v 1 9w 1
intermediat	ad 4
intern	1e 4 1x 2 25 2 26 2 3t 4 5w 4 61 4 8d 4
internal	z 4 1w 8 2s 4 7s 8 93 4 94 4 de 4 do 4
internet	c 4
interrupt	32 4 36 4 3e 4
into	0 2 4 2 7 4 11 4 12 2 1o 2 22 4 2h 2 2y 2 30 2 33 2 34 2 35 2 38 2 3t 2 3u 2 3v 2 3x 2 42 2 48 6 4a 2 4b 2 4c 4 4m 2 58 2 59 4 65 2 66 a 69 2 6j 2 6t 4 6v 2 70 6 77 2 86 2 8f 2 aw 2 bm 2 bq 2 bs 4 bu 4 bw 2 bx 2 bz 2 cr 2 ct 2 d8 2 eg 2 ei 2 el 6 ez 2 f0 6
into a	4a 1 66 2 ct 1
into main	58 1 59 1 6v 1 70 2 bs 1 bx 1
into my	48 1 6t 1 f0 2
into the	4 1 1o 1 22 1 30 1 33 1 35 1 48 1 4b 1 4c 2 4m 1 66 1 6t 1 77 1 8f 1 bs 1 bz 1 ei 1 f0 1
intro	7e 4
introduc	10 4 55 4 6a 4 bc 4
invalidat	4 4 7 8 c 8 ev 4
invent	2p 4
inventory	0 4 6 4 44 4 47 4
invit	14 4 1z 4 3w 4 40 4 41 8 63 4 74 8
invit to	14 1 3w 1 41 1 63 1 74 2
invocation	a2 8 a3 4
invoic	45 4 5h 4 6o 2 6y 2 a4 4
involv	2e 8 f6 4
io	3 2 45 4
ip	l 4
irreversibly	26 4
is	1 2 3 2 5 6 6 2 8 2 d 2 e 2 f 2 i 4 j 6 k 4 n 2 p 2 q 2 r 4 t 2 u 4 z 2 10 2 13 4 14 4 16 2 17 2 19 2 1c 4 1d 2 1j 2 1m 2 1n 2 1p 4 1r 2 1u 4 1w 4 23 2 25 6 27 4 28 2 2b 6 2e 4 2f 4 2g 4 2i 2 2j 2 2n 6 2o 6 2p 2 2q 6 2r 2 2s 6 2u a 2w 4 2y 2 31 8 32 2 35 6 3a 2 3c a 3d 2 3i 2 3j 2 3k 2 3l 6 3m 2 3s 2 3u 2 3w 2 3x 2 3y 2 3z 2 41 2 42 8 44 2 46 2 47 g 48 2 4b 2 4c 2 4d 4 4e 4 4f 2 4g 4 4i 2 4j 2 4k 6 4l 4 4n 2 4p 4 4r 6 4s 2 4t 2 4v 2 4w 2 4x 2 4y 2 4z 2 50 8 51 2 52 2 54 2 55 2 57 2 59 c 5a 6 5b 2 5c 4 5d 6 5f 2 5g 2 5h 4 5i 2 5j 2 5k 2 5m 2 5n 6 5o 2 5p 2 5q 2 5r 2 5s 6 5x 2 5z 2 64 2 65 4 66 2 67 2 68 a 69 2 6c 2 6e 2 6f 2 6g 6 6j 2 6k 4 6l 2 6m 2 6n 2 6o 4 6p 2 6r 2 6t 2 6v 2 6w 4 6x 4 6y 2 6z 8 70 2 71 4 73 2 74 2 75 2 7e a 7f 2 7g 2 7h 2 7j 2 7k 4 7m 4 7n 2 7o 2 7p c 7t 2 7u 4 7v 2 7w 2 7x 6 80 a 81 4 82 4 83 2 84 a 86 2 87 4 88 2 89 8 8b 2 8c 2 8d 2 8e 8 8g 2 8h 2 8j 8 8m 4 8n 4 8o 2 8p 4 8r 4 8s 2 8u 2 8v 6 8w 2 8x 2 8y 4 8z 2 94 2 95 2 96 2 99 8 9d 4 9g 6 9i 2 9j e 9m 2 9o 6 9q 4 9r 2 9s 2 9t 4 9x 4 9y 2 9z 2 a2 2 a3 4 a4 2 a6 2 a9 2 ac 4 ad 2 ag 2 ai 4 aj 2 ak 6 al a am 2 an 2 ao 4 aq 2 au 2 ax 4 ay 6 az 4 b0 2 b2 8 b3 4 b4 2 b5 8 b6 4 b7 2 b8 2 b9 2 ba 6 bc 6 be 4 bf 6 bl 4 bm 2 bo 2 bp 2 bs 4 bt 2 bw 2 by 2 bz 2 c3 2 c4 2 c5 6 c6 4 c7 2 ca 4 cb 2 cc 4 cd c ce 4 cf c ch 2 ci 4 cj 8 cl 4 cq 2 cr 2 ct 2 cv 2 cw 6 cx 2 cy 2 d1 2 d5 2 d8 6 d9 4 db 6 dc 2 dd 4 dg 2 dh 4 dk 4 dm 2 dn 8 dp 2 dr 4 ds 2 dt 2 dx 2 dz 4 e0 4 e1 6 e2 4 e3 4 e5 2 e6 4 e8 2 ea 4 ec 2 ee 4 eh 2 ej 8 em 2 en 2 eo 6 er 4 et 2 eu 2 ev 2 ew 4 ex 6 ey a f0 2 f1 4 f3 2 f4 2 f5 2 f6 2 f7 4 f9 8 fa 8 fb 4 fc 6 fd 2 fe 4 ff 2 fg 4 fh 2
is $	5 1 2e 1 8j 2
is a	q 1 10 1 19 1 2q 1 2s 1 3c 2 3m 1 3y 1 48 1 4l 1 4p 1 5b 1 5i 1 8m 1 99 1 an 1 ca 1 db 1
is ad	8n 1 bp 1 bs 1 bt 1
is allow	e 1 b9 1 ej 1
is already	7j 1 ba 1 fg 1
is an	54 1 ac 1 b3 1 b7 1 cj 1
is any	r 1 dt 1 eo 1
is anyth	2e 1 5q 1 6z 1 cf 1
is block	6z 1 b2 1 bl 1
is ci	8o 1 al 1 eo 2
is down	k 1 8s 1 az 1
is due	ak 1 cf 1 er 1 f1 2
is everyth	2u 1 59 1 e5 1
is exempt	1r 1 b3 2 b5 2 b7 1
is gon	3k 1 4z 1 7g 1 9y 1 f3 1
is ignor	3a 1 6n 1 7n 1
is in	13 1 2o 1 2r 1 4c 1 4l 1 4p 1 51 1 8e 2 9q 1 9t 1 a6 1 c7 1 cf 1 cw 1 dm 1 e1 1
is it	1c 1 3l 3 42 1 47 4 4k 1 4x 1 59 1 5d 2 5h 1 5s 1 68 1 6z 1 7u 1 84 1 8z 1 9g 1 9j 1 bc 1 be 1 bf 1 cl 1 cy 1 dh 2 e0 1 f9 1 fb 1
is jdo	13 1 27 1 al 1
is left	3c 1 67 1 7p 1
is merg	5m 1 80 2 9g 1 ba 1 cw 1
is miss	28 1 4s 1 6j 1 cd 1
is my	2o 2 2y 1 59 2 ao 1 ca 1 cb 1 db 1 ds 1 e1 1 et 1 eu 1 ey 3 f9 2 fa 2
is need	4n 1 5f 1 5g 1 8x 1 94 1 ak 1 bz 1 c4 1 ej 1
is no	4v 1 6o 1 8d 1 8y 1 95 1 9s 1 ci 1
is non	i 1 j 1 71 1 ee 1 ev 1
is not	14 1 25 1 7k 1 ad 1 dp 1 er 1
is obsolet	4w 1 6k 2 a9 1 by 1 c3 1 em 1
is on	59 2 75 1 84 1 88 1 9i 1 9j 1 bo 1
is one	2s 1 5c 1 5s 1 7e 1 e1 1
is our	8 1 ac 1 cv 1
is out	81 1 c6 1 ct 1 dz 1
is over	i 1 b4 1 b8 1
is project	3l 1 3z 1 ea 1
is repo	5 1 8u 1 cd 1 ce 1 cf 1 ci 1 ej 1
is set	1 1 3 1 db 1 ea 1
is squash	1m 1 89 2 9o 1
is that	47 1 50 1 7x 1 80 1 8j 1 b6 1 ew 1
is the	5 1 d 1 p 1 r 1 17 1 1c 1 1d 1 1p 1 25 1 2b 2 2u 4 2w 1 31 4 35 2 3c 1 3i 1 42 1 47 2 4k 1 4r 1 50 3 5a 3 5h 1 5k 1 68 3 6l 1 6x 1 6y 1 6z 1 71 1 7e 1 7p 3 7x 2 80 1 82 1 84 1 87 1 89 1 8h 1 8p 2 8v 1 99 1 9d 1 9j 2 9m 1 9o 1 9x 2 9z 1 a2 1 a3 1 a4 1 ac 1 ak 1 al 2 au 1 ax 1 bc 1 bm 1 c5 1 cd 3 cj 2 cx 1 dc 1 dk 2 dn 2 dr 1 e3 2 e8 1 eh 1 ex 1 fc 1
is ther	j 1 2g 1 2p 1 3w 1 44 1 4e 1 4g 2 4k 1 5c 1 5j 1 5o 1 65 1 6c 1 6g 1 7h 1 80 1 82 1 8b 1 8w 1 9g 1 9q 1 ai 1 cl 1 fa 1
is this	u 1 16 1 1u 1 2b 1 2q 1 4i 1 4r 1 52 1 5n 2 5s 1 7e 2 7p 1 87 1 8c 1 bc 1 d8 1 d9 1 ee 1 ew 1
is too	7v 1 8y 1 bl 1
is tru	1w 1 ch 1 dn 1
is wait	2n 3 6f 1 e2 1
is withheld	f7 1 fb 1 fc 1 fd 1 fe 1 ff 1 fg 1 fh 1
isn	59 4 5p 4 60 4 6m 8 6w 4
isn t	59 1 5p 1 60 1 6m 2 6w 1
iso	60 4
issu	0 4 1 4 3 4 9 4 b 4 cn 4 cq 4 ct g cu c cv 8 cw g fe 4
issu key	cu 1 cw 2
issuer	ac c ad 8 ae c af 8 au 4
issuer $	ac 1 ad 1 ae 1 af 1
it	0 2 1 2 2 2 3 4 4 8 5 6 6 6 7 6 8 2 9 4 b 2 c 8 d 2 e 4 i 2 q 2 t 4 v 6 x 2 y 8 10 2 12 2 16 2 1a 2 1c 2 1e 2 1f 2 1u 4 1v 2 1z 2 20 4 23 4 24 2 25 2 26 2 28 2 2e 2 2f 2 2h 6 2i 2 2k 2 2l 2 2q 6 2r 2 2y 4 30 2 32 4 34 2 36 2 39 2 3a 2 3e 4 3g 2 3j 2 3k 6 3l 6 3m 6 3o 2 3q 4 3r 2 3s 2 3v 2 3w 2 42 2 44 4 45 2 46 6 47 a 48 4 49 a 4a 2 4b 6 4c 2 4d 2 4e 4 4f 2 4g 2 4h 2 4i 4 4j 2 4k 2 4l 2 4m 2 4o 2 4p 4 4q 6 4r 2 4s 4 4v 2 4w 8 4x 4 4y 4 4z 6 51 8 52 2 53 2 55 6 56 2 57 2 59 2 5b 2 5d 4 5e 2 5f 4 5h 2 5j 2 5l 4 5n 2 5o 2 5p 4 5q 2 5r 2 5s 2 5u 2 5w 4 5y 2 63 2 65 4 66 4 67 8 68 6 69 4 6a 6 6b 2 6c 4 6e 8 6f 2 6g 2 6h 8 6j 2 6k 8 6l 4 6m 8 6n 2 6q a 6r 6 6s 6 6t 4 6u 2 6w c 6x 2 6y 2 6z 2 70 4 71 2 74 2 76 6 77 8 78 2 7b 2 7d 2 7e 6 7f 6 7g 4 7i 4 7k 6 7l 4 7m 2 7n 6 7o 4 7q 4 7r 2 7s 2 7t 4 7u 6 7v 6 7w 4 7x 4 7z 2 80 4 81 2 83 8 84 6 85 6 86 4 88 6 89 2 8e 6 8j 4 8o 4 8p 8 8q 2 8r 4 8s 2 8x 2 8y 4 8z 2 90 2 95 2 96 2 97 2 99 8 9a 6 9b 2 9g 2 9h 4 9j 4 9k 4 9l 2 9n 2 9s 2 9t 4 9u 2 9v 2 9x 2 9y 2 9z 2 a0 2 a1 2 a3 2 a9 4 ab 6 ad 4 af 2 ag 4 ah 2 ak 2 am 2 an 2 aq 4 as 4 at 4 av 2 b2 2 b4 4 b6 2 b8 2 b9 2 ba c bb 4 bc 4 be 2 bf 8 bg 2 bh 2 bj 4 bl 4 bn 4 bp 2 bq 2 br 2 bs 2 bt 4 bu 4 bv 2 bw 2 by 2 bz 2 c4 2 c5 2 c6 8 c9 2 cb 2 cc 6 ce 4 cg 4 ch 4 ck 2 cl 2 cm 8 cn 4 co 6 cp 2 cq 2 cr 2 cs 4 ct 4 cx 4 cy 6 cz 8 d0 4 d1 4 d2 2 d3 6 d4 4 d5 4 d6 2 d7 4 d8 4 d9 2 dd 6 dh 6 dj 4 dl 6 dn 2 do 6 dq 2 dr 4 ds 2 du 2 dw 2 dx 4 dy 2 e0 4 ed 2 ee 2 em 2 en 2 er 2 eu 4 ev 8 ew 4 ex 2 ey 6 ez 6 f0 2 f2 2 f6 2 f7 4 f8 2 f9 2 fb 4 fc 6 fd 2 fe 4 fg 2 fj 2
it $	2 1 3 1 5 1 6 1 8 1 c 1 e 1 i 1 t 1 v 1 10 1 20 1 23 1 2l 1 2q 2 2y 1 3k 1 3m 1 3v 1 3w 1 45 1 46 1 48 1 49 2 4b 1 4c 1 4e 1 4h 1 4p 1 4q 2 4w 2 4x 1 4y 1 4z 1 53 1 55 1 5f 1 5h 1 5n 1 5p 2 66 1 67 3 68 1 69 1 6a 1 6c 1 6e 1 6h 1 6k 2 6l 1 6m 1 6q 1 6r 1 6w 3 6y 1 76 1 78 1 7d 1 7f 1 7g 2 7l 1 7m 1 7q 1 7v 1 8r 1 8y 2 95 1 99 2 9a 1 9h 1 9s 1 9u 1 a0 1 a9 1 ab 1 ak 1 am 1 ba 2 bb 1 bh 1 bj 1 bq 1 bu 2 bv 1 c4 1 c9 1 cb 1 ch 1 cm 1 co 1 cy 1 cz 1 d7 1 d9 1 dd 1 dh 2 du 1 ed 1 em 1 er 1 ev 1 fb 1 fd 1 fe 1 fg 1
it a	4k 1 52 1 6m 1 6s 1
it access	cz 2 d1 1 d4 1
it again	46 1 6h 1 6m 1 7f 1
it and	4d 1 6c 1 ex 1
it annotation	cm 1 cn 1 cp 1
it any	4 1 at 2
it author	4p 1 6m 1 6s 1
it away	4q 1 aq 1 b4 1
it by	49 1 6b 1 8x 1
it can	69 1 89 1 eu 1
it cod	3k 1 6a 1 fc 1
it current	4w 1 6k 1 6q 1
it event	8s 1 9v 1 ch 1
it first	1a 1 ab 1 dn 1 fb 1
it for	1u 1 56 1 5l 1 85 1 8p 1 8z 1 9k 1
it from	y 1 2i 1 7k 1 8p 1 9x 1 by 1 dx 1
it ha	32 1 36 1 3e 1 4e 1 6k 1 6q 1 7b 1
it id	5 1 3g 1 7u 1 8r 1 9t 1 cc 1 d0 1 do 2 dr 1 f2 1
it in	34 1 47 1 7n 1 7x 1 ad 1 bs 1
it into	2h 1 59 1 66 1 6t 1 70 1 ct 1
it is	2e 1 2r 1 46 1 4j 1 4y 1 51 1 57 1 5o 1 6e 1 6w 1 7k 1 7o 1 84 1 88 1 9j 1 ba 2 bf 1 dd 1 f7 1 fe 1
it key	4r 1 51 1 84 1 bf 1 cy 1 do 1
it lock	9g 1 e0 2
it los	4 1 7 1 dj 1
it member	y 1 12 1 3s 1 8e 2 9t 1
it nam	v 1 28 1 2q 1 44 1 4g 1 6q 1 dr 1 dw 1
it need	2q 1 67 1 6w 1 81 1 9h 1 fc 1
it off	32 1 3e 1 3q 1 4z 1 5l 1 6e 1 70 1 7o 1 83 2 9a 1 9k 1 cc 1 fj 1
it on	2h 1 3o 1 8p 1 an 1 c6 1 cl 1 dx 1
it only	59 1 bc 1 ds 1
it open	42 1 6m 1 d8 1
it origin	ey 2 ez 2
it out	26 1 4b 1 63 1 6q 1 6w 1 a9 1 af 1 d7 1
it own	3 1 1u 1 6f 1 6g 1 7r 1 7x 1 8e 1 ag 2 bw 1 cq 1 ez 1
it permission	6 1 9 1 e 1 d0 1 d5 1 d8 1
it project	0 1 3j 1 44 1 7x 1 7z 1 80 1 81 1 8o 2 b2 1 bt 2 cx 2 d6 1
it public	3l 2 eu 1 ev 1
it repo	9b 1 bn 1 dq 1
it repository	3m 1 99 1 b6 1 b8 1 bn 1 d2 1
it s	f6 1 f7 1 f8 1
it say	65 1 6r 1 7e 1
it setting	86 1 88 1 9j 1 9l 1
it ssh	d3 1 d4 1 ev 1
it still	3k 1 68 1 ba 1
it the	30 1 39 1 6t 1 fc 1
it through	6h 1 6s 1 7k 1
it to	9 1 3a 1 4m 1 74 1 bc 1 bl 1 ct 1 d3 1
it up	77 1 as 1 c6 1
it version	6l 1 6m 1 6s 1
it wa	y 1 4a 1 4i 1 4w 1 67 1 77 1 cm 1 ey 1
item	11 4 15 4 21 4 29 4 5q 4 5r 4 6i 8 6j 8 6k 8 6l 8 6m 8 7l 4 7m 4 7n 4 8y 4 8z 4 90 4 ae 4 b3 4 b7 4 bn 4 bo 4 br 4 bs 4 bx 8 by g bz c c0 8 c1 4 c2 8 c3 8 c4 8 em 4 en 4
item $	6i 1 6k 1 6m 1 bx 1 by 1 bz 1 c0 1 c1 1 c2 1 c3 1 c4 1
item delet	7l 1 8y 1 bn 1 br 1 em 1
item for	6j 1 bx 1 c2 1
item nam	11 1 15 1 21 1 29 1 b3 1 b7 1
item of	5r 1 bz 1 c3 1 c4 1
item on	5q 1 6i 1 6j 1
item updat	7n 1 90 1 ae 1 bo 1 bs 1 en 1
itself	0 4 2 4 5 4 8 4 a 4 d 4 3q 4 3u 8 3z 4 4v 4 5l 4 5o 4 5x 4 60 4 62 8 6f 4 6g 8 7x 4 7y 4 9d 4 ag 4 br 4 bu 4 dl 4 dw 4 ey 4 ez 4
itself $	0 1 2 1 5 1 8 1 a 1 d 1 3u 1 4v 1 60 1 62 1 6f 1 6g 1 7y 1 9d 1 ag 1 br 1 dw 1 ez 1
java	2p 2 2s 4 4l 2 4u 2 4v 2 52 2 53 2 5o 2 5p 4 6o 2 6p 2 6x 2 6y 4 7d 2 ck 2 cr 2
jdo	a 4 c 4 d 4 11 4 13 4 1i 4 1j 4 1k 4 1x 4 1y 4 20 4 21 4 22 4 23 4 24 4 25 4 26 4 27 4 28 4 29 4 2a 4 3s 4 3y 4 3z 4 40 4 46 2 5j 4 5v 4 60 4 61 4 62 4 63 4 65 4 72 4 7i 2 9r 4 al 4 am 4 ao 4 ap 4 c9 4 ca 4 de 4 es 8 et 4 ev 4 f1 8 fj 4
jdo $	a 1 1i 1 26 1 al 1 ao 1 c9 1 ca 1 es 1 f1 1
jdo s	c 1 20 1 61 1 am 1 f1 1
jenkin	1 4 2 4 4 4 7 4 9 4 a 2 e 2 1r 4 1s 4 1t 4 1u 4 1v 4 2c 4 4i 4 4q 4 4r 8 4s 4 8m 8 8n 8 8p 4 8q 8 8r 4 8s 8 8t 4 8u 4 8v 4 9m 4 9n 4 9v 8 9w 8 9y 8 9z 8 a0 4 a1 8 a2 4 bf 8 bg 4 cx 4 cy 4 cz 4 d0 4 d1 4 d7 4 d8 4 el 8 en 4
jenkin $	2 1 2c 1 4s 1 8q 1 9v 1 9w 1 a1 1
jenkin hook	8v 1 9n 1 9z 1 a1 1 a2 1
jenkin job	4r 1 bf 1 el 2
jenkin key	d0 1 d1 1 d8 1 en 1
jenkin trigger	8m 1 9v 1 9y 1 9z 1
jenkinsfil	4k 4 7d 4
jira	4p 4 83 4 85 4 86 4 87 4 88 4 9m 4 9n 8 ct k cu 8 cv s cw k
jira issu	ct 1 cu 2 cw 1
jira key	4p 1 86 1 9m 1 9n 1
jira project	cv 3
jira ticket	85 1 87 1 ct 1 cw 1
jit	av 2 aw 4 ay 4
job	3 8 7 4 31 8 32 4 33 8 35 8 37 c 38 4 3b g 3c 4 3d k 3e 8 3f g 3g k 4q 6 4r k 4s 8 50 4 51 4 be 4 bf 8 bg 4 ce 4 el 8 em 4 en g eo c
job $	3 1 7 1 3b 2 3g 1 el 1 en 2
job 7	3d 2 3e 1 3f 1 3g 2
job api	4r 1 el 1 em 1
job by	33 1 37 1 3f 1 3g 1
job need	31 1 35 1 3d 1
job pass	4r 1 4s 1 bf 1
job that	31 1 33 1 37 1 3b 1 3d 1 3f 1 4q 1
john	2a 2
join	l 4 s 8 11 4 12 4 21 4 22 4 28 8 dt 8 du 4 dv 8 dw 8 dx 4 dy 4 ef 4
join $	21 1 28 2 dt 1 dx 1 dy 1
join the	l 1 12 1 22 1
jpeg	3o 8 an 8
json	4d 8 4e 8 4f 8 4m 2 5g 2 6n 2 6x 2 7d 4 87 4 88 4 9n 4 ct 4
jump	3h 4
junk	67 4
just	2 4 3 4 x 4 y 4 1b 4 1v 4 2o 4 2t 4 4e 4 4k 4 4t 4 4x 4 58 4 66 4 67 4 6k 4 6r 4 6x 4 7r 4 7u 4 83 4 8v 4 8z 4 aw 8 b3 4 ba 4 bk 4 bl 4 by 4 c3 4 cf 4 cn 4 d5 4 e3 4 e8 4
just that	4x 1 6r 1 8z 1 by 1
just the	3 1 1b 1 2t 1 4e 1 4k 1 4t 1 8v 1 c3 1 cn 1 e3 1 e8 1
k8	2q 2
kafka	66 2
kb	88 4 9n 4
kchen	74 4 75 4 al 4
keep	o 4 1b 4 1v 4 1z 4 3q 4 48 4 4d 4 57 4 5e 4 5j 4 5l 4 65 4 67 4 74 8 7c 8 7k 4 7q 4 8c 4 8l 4 9a 4 aq c b4 4 by 4 cc 4 cp 4 e0 4 eq 4 er 4 ez 8 f0 4
keep it	1z 1 3q 1 5l 1 67 1 e0 1
keep me	57 1 7c 2 8l 1
keep my	ez 2 f0 1
keep the	48 1 4d 1 74 2 by 1 cc 1 cp 1
kept	aq 4 ey 8
kernel	6b 4
key	0 4 1 8 2 4 3 4 7 8 8 4 9 8 a 4 b 4 c 8 e 4 f 18 g 14 h w p k 17 c 2m 8 3i 8 3j 8 3k 4 3l g 3m 8 48 2 49 2 4p 4 4q 8 4r c 4s 8 4z 4 50 4 51 4 7k 8 7l 4 7n 4 7p 4 7q 2 7r 4 7s c 7t 4 7v c 82 8 84 4 86 4 8w 4 8x 4 8y 4 93 8 94 g 95 4 97 4 99 4 9b 4 9i 4 9m 4 9n 8 a7 4 a8 8 aa 4 ab 4 ag 8 ah 4 ao 8 ap c b5 4 b9 4 bf 4 c9 18 ca 1g cb 1c cc 1c cn 4 co 4 cu 4 cv 4 cw 8 cx 12 cy 14 cz u d0 16 d1 12 d2 y d3 10 d4 w d5 14 d6 12 d7 1a d8 18 d9 16 de 8 do 8 dr 4 el 4 en 4 ep 14 eq 14 er 10 es 18 et 1c eu 10 ev 1c ew 1c ex c
key $	0 1 1 2 7 1 c 1 f 2 g 2 h 2 17 2 2m 1 3i 1 3l 1 7s 1 7v 1 94 2 97 1 a7 1 ag 1 ah 1 bf 1 c9 3 ca 3 cb 5 cc 3 cv 1 cx 1 cy 2 cz 1 d0 1 d1 1 d2 2 d3 3 d4 2 d5 1 d6 3 d7 2 d8 2 d9 2 do 2 ep 3 eq 3 er 3 es 2 et 3 eu 3 ev 1 ew 2
key 12	d0 2 d1 1
key 17	d7 1 d8 1 d9 1 ew 1
key 23	d7 1 d8 1 d9 1 ew 1
key 301	d7 1 d8 1 d9 1 ew 1
key 31	d4 1 d5 2 d6 1
key 33	cz 1 d0 2 d1 2
key 412	d8 1 d9 1 ew 1
key 51	d0 1 d1 2
key 88	d7 1 d8 1 d9 1 ev 1
key and	3l 1 84 1 ao 1 cy 1 d2 1 d3 1 dr 1
key are	e 1 et 1 ex 1
key by	cc 2 ew 1
key chang	3m 1 ep 1 eq 1
key delet	c9 1 cc 1 cz 1 d4 1 d7 1 es 1 ev 1
key doe	cx 1 eq 1 et 1
key everywher	a8 2 d7 1
key expir	f 1 g 1 ca 1
key for	2 1 p 1 8w 1 94 1 ag 1 ca 1 cb 1 cy 2 d2 1 d3 2 de 1 en 1 er 1 es 1 et 1 eu 1
key from	g 1 4q 1 cb 1 cz 1 d4 1 d7 2 es 1
key get	d0 1 d5 1 ew 1
key i	c9 2 es 1
key in	7k 1 7r 1 7s 1 7v 1 86 1 8y 1 93 1 cw 1 et 1 eu 1
key is	4p 1 cc 1 ew 1
key labell	cx 1 cz 1 ev 1
key left	ep 2 eq 1
key may	d1 2 d6 1 er 1
key need	82 1 b5 1 b9 1
key of	a 1 p 2 2m 1 3i 1 82 1 9i 1 c9 2 ca 1 cx 4 cy 1 cz 1 d0 2 d1 1 d2 1 d5 1 d6 1 d7 1 ep 1 eq 1 er 1 es 4 et 3 ev 3 ew 1
key on	ca 1 cy 1 d5 2 d6 1 de 1 et 1
key open	d2 1 d8 1 d9 1
key or	3j 1 ca 1 et 1
key plat	3j 1 9n 1 el 1
key policy	f 2 g 1 h 1
key project	94 1 d2 1 d3 1 d4 1 d5 1 d6 1 d8 1
key repo	cx 1 cy 1 cz 1 d0 1 d1 1 d9 1
key rotation	g 1 er 2
key should	3m 1 c9 1 d6 1
key ssh	d7 1 d8 1 d9 1
key that	3 1 7 1 p 1 c9 1 ca 1 d2 1 d4 1 ep 1 eq 1
key to	ap 1 cb 1 cy 1 cz 1 d3 1 d4 1 d6 1 eu 1
key typ	f 1 g 2 h 1
key with	b 1 ap 1 cc 1 cx 1 cy 1 d0 1 d2 1 d5 1 eu 1 ev 2
keycloak	ar 4 as 8 at 4 au 4 av 4
keyword	2p 4 5n 8 5o 8 5p 8
kick	15 8 1x 4 29 4 38 4 3j 4 3s 4 3t 4 3y 4 61 8 6h 8 ch 8 d4 4
kick off	38 1 3j 1 6h 1
kick the	3t 1 61 1 6h 1 ch 2
kill	4 8 7 4 c 4 1q 4 7l 4 8d 4 9y 4 ba 4 ev 4
kill it	4 1 7 1 c 1 7l 1 ba 1
kim	9u 4
kind	h 8 2j 8 7r 4 7t 4 93 4 95 4 b2 4 b5 4 b9 4
kind of	2j 2 7r 1 7t 1 93 1 95 1
know	h 4 2c 4 3m 4 44 4 4j 4 4n 4 7c 4 7h 4 8b 4 a4 4 be 4 bf 4 cd 4 dl 4 do 4 dy 4
know $	7h 1 8b 1 dy 1
know it	44 1 4j 1 do 1
know the	a4 1 be 1 cd 1
known	2g 4 2q 8 3c 4 8i 4 ac 4 ex c
known host	ex 3
koch	aj 4
kwong	22 4
l	8h 4
lab	3q 2 46 4 48 2
label	2p k 2q o 2r g 5n g 5o k 5p k 8i 8 d0 4 d5 4 et 4 eu 4 ew 4
label $	2q 1 5o 1 5p 1 d5 1 eu 1
label on	2p 1 5n 1 5o 1
labell	2r 8 5n 4 cx 4 cz 4 ev 4
lack	28 8 41 8 4v 4 59 4 5a 4 5b 4 64 4 8g 4 c5 4
lag	dg 8 dz 4 e1 4 e3 4
lag $	dg 1 dz 1 e1 1 e3 1
laid	4k 4
land	1d 4 5e 4 6j 4 6u 4 6z 4 70 8 81 4 bc 4
languag	ao 4
laptop	a 2 c 2 et 6 eu 8 ev 8
laptop $	eu 2 ev 1
larg	r 4 w 4 30 4 39 4 4a 4 5a 4
larg need	30 1 39 1 4a 1
last	5 4 8 4 d 4 r 8 u 8 y 4 1o 4 1y g 2d 4 2e 4 3g 4 3h 4 4l 2 4n 4 4o 8 4t 8 54 4 59 4 5a 4 5f 8 5q g 5r i 68 2 6n 4 7g 4 7s 4 8t w 8u 4 a1 g bb 4 bd 4 bk 4 cd c ch 4 ck 4 dh 8 di 8 dk 8 e1 4 eq 4 ey 8 fb 4 fc 4 fd 4
last $	5 1 d 1 1y 1 5q 1 5r 1
last call	8t 1 a1 2
last chang	5q 2 5r 1
last commit	4o 1 4t 2 5f 1 5q 1 5r 1 ck 1
last night	4n 1 7g 1 ch 1
last seen	r 2 u 1 di 1 dk 2
last step	fb 1 fc 1 fd 1
last updat	5q 1 dh 2
lastmodify	4l 2 5q 8 5r 6 68 2
lastnam	2a 2
lat	dg 4
lately	8 2 1o 4 2d 2 3h 4 4o 2 5q 2 a2 2
lately $	8 1 2d 1 3h 1 4o 1 5q 1 a2 1
latency	q 4
later	1x 4 32 4 3e 4 3j 4 6g 4 ad 4 e9 4
latest	3b 2 3h 2 4i 2 4o 2 4r 2 5q 2 8h 4 8t 4 a1 4 ae 2 bf 2 c6 4 cl 2
latest commit	4i 1 4o 1 4r 1 5q 1 cl 1
laugh	bh 4 bj 4
layout	4k 4
ldap	z 8 1h 4 1w 6 1y 4 2g 8 2s 4 2t 4 3t 8 3u 8 3v 8 3w 4
ldap $	z 2 1w 1 1y 1
ldap group	1h 1 2g 1 3t 2 3u 2 3v 2 3w 1
lead	1g 4 3v 4 5y 4 88 4 8c 4 8e 4 8f 4 8g 4 8l 4 b3 4
leak	4 8 7 8 c 8 6p 4 7j g 7k 8 7l c 7m 4 7n 4 7o c 7p 8 7q g 7r c 7s g 7t 8 7u c 7v c 8w 8 8x 8 91 c 92 8 93 8 94 8 95 8 96 8 97 8 a5 8 a6 8 a7 8 a8 8 a9 8 aa 8 ab 8 d7 8 d8 8 d9 8 er 4
leak $	4 1 c 1 7k 1 7l 1 7t 1
leak check	7o 1 7p 1 7q 2 91 1 a6 1
leak detection	7j 1 7k 1 7r 1 91 1 92 1 a5 1 a6 1
leak detector	7o 1 7p 1 7q 1 7u 1 7v 1 95 1 96 1 97 1 a7 1 a8 1 a9 1 aa 2 ab 1
leak key	d7 1 d8 1 d9 1
leak password	7o 1 7q 1 7s 1 94 1
leak pattern	7r 1 8w 1 93 2 95 1 96 1 97 1 a7 1 a8 1 a9 1 ab 1
leak regex	7s 1 7u 1 7v 1
leak rul	7m 1 7t 1 7u 1 7v 1
leak scan	7j 1 7l 1 7n 1 92 1
learn	2r 4 8o 4
least	2k 4 3s 4 8a 4
leav	t 4 1i 4 1t 4 29 8 2s 4 2w 4 39 4 3f 4 4d 4 4v 8 65 4 69 4 6j 4 6p 8 75 4 79 4 7b 4 7q 4 7x 4 8g 4 91 4 bo 4 bs 4 c3 4 d7 4 ec 4 ef 4
leav a	29 1 4v 2 6j 1 7q 1
leav out	3f 1 8g 1 91 1 ec 1
leav the	1t 1 4d 1 7b 1 c3 1
leaver	1x 4
ledger	89 4 8a 4
lee	1z 4 9u 4
left	2 4 6 4 7 4 9 4 a 4 e 4 16 8 1x 8 3a 4 3c 8 3k 4 3w 4 41 4 4q 4 4u 4 4w 4 5z 4 61 4 64 4 67 4 6i c 7p 4 8d 4 8f 4 8g 4 9u 4 a4 4 ba 4 bd 4 bh 4 bi 4 br 4 dg 4 ep 8 eq 4 es 4 f9 4
left $	16 2 3c 1 67 1 6i 1 8d 1
left on	4w 1 6i 1 bh 1 bi 1
left out	6 1 9 1 e 1 3w 1 41 1 5z 1 64 1 7p 1 8g 1 bd 1 dg 1
left over	2 1 a4 1 ep 1 eq 1
left the	1x 2 61 1 8f 1 br 1 es 1
leftover	46 4 83 4 eq 4
legacy	4 2 11 4 15 4 21 4 3k 4 46 4 49 4 4i 4 4j 4 5l 4 5o 4 5r 4 6x 2 72 8 7q 4 7y 4 83 4 86 4 88 4 92 4 9y 4 b1 4 cd 4
legal	4b 4 5s 4
lena	63 4
length	f 4 h 8 e3 4 ew 4
let	7 4 e 4 g 4 1g 8 1k 4 22 4 3r 4 3v 8 40 8 43 4 4l 2 5b 2 5e 4 5m 4 5y 8 63 8 6e 4 6z 4 79 4 7c 4 7j 2 7k 4 7n 4 81 8 85 4 8a 4 8x 4 98 8 9h 4 ah 4 as 4 az 4 b4 4 ch 4 cy 8 d1 4 d3 8 d6 8 dx 8 ei 4 ek 4 eu 4 ez 4 f4 4
let a	1g 1 1k 1 3r 1 40 1 5y 1 dx 1
let me	4l 1 5b 1 6z 1 79 1 7c 1 7j 1 eu 1 f4 1
let peopl	g 1 85 1 as 1 az 1 b4 1
let repo	98 1 ei 1 ek 1
let the	e 1 5m 1 5y 1 8x 1 ch 1 cy 2 d3 1 dx 1 ez 1
letter	f2 4
level	0 4 2 4 8 4 1e 4 1i 4 1l 4 2s c 2t 8 2u c 2v 8 3i 2 3p 4 3u 8 3v 4 3z 4 42 4 43 4 4k 6 5i 4 5q 4 5w 4 5x 4 5y 4 62 4 7w 4 7z 4 83 4 8o 8 8y 4 8z 4 93 4 96 8 9b 4 9f 4 9i 4 9k 4 9l 4 9n 4 9q 4 9r 4 9t 4 9u 4 9z 4 a1 4 a3 4 a9 4 aa 8 ab 4 b6 4 b9 4 bp 4 c1 4 d8 4 eh 4 ei 4 ej 8 ek 4
level $	1e 1 1i 1 3u 2 42 1 43 1 4k 1 5i 1 5y 1 8o 1 96 1 9b 1 9f 1 9r 1 9u 1 b6 1 c1 1 d8 1
level need	5w 1 9k 1 ei 1 ek 1
level of	2s 2 2t 1 2u 2 2v 1 3z 1 4k 1 62 1
level scan	93 1 a9 1 aa 1
level that	2u 1 eh 1 ej 1
level webhook	8o 1 9z 1 a1 1 a3 1
lgtm	6d 8 6e 8 76 4
lgtm $	6d 1 6e 1 76 1
li	69 4 6t 4 73 4 74 4 75 4
lib	52 4 5g 4 6o 2
library	48 4 5j 4 5s 4 7i 4
licenc	12 2 16 6 17 6 1g 2 1i 2 22 2 5s 4 94 2 95 2
licenc key	17 1 94 1 95 1
licens	12 2 16 m 17 u 1e 4 1f 8 1g 6 1h 4 1i 6 1k 4 22 2 2h 2 2i 2 2j 2 2k 2 2l 2 3q 4 3r 2 41 8 42 4 5l 4 5m 4 5s o 64 8 7s 4 7t 4 7v 4 8g 8 94 2 95 2 cm 4 cn 4 co 4 cq 4
licens $	16 2 17 3 1f 2
licens key	17 1 7s 1 7t 1 7v 1
licens scan	5l 1 5m 1 cn 1 co 1 cq 1
licens user	41 1 42 1 64 1
lie	5i 4
lif	77 4
lifetim	f 4 g 4
lift	1v 4 23 8 7o 4 98 8 b4 8 b8 4
lift a	23 1 b4 1 b8 1
lift the	7o 1 98 1 b4 1
lightweight	8i 4 c7 8
lik	1m 4 1t 4 2q 4 5q 4 7c 4 7d 4 7s 4 an 4 bh 4 bi 8 bj 8 bk 8 fh 4
lik a	an 1 bi 1 bk 1
limit	3 4 16 8 1o 6 1p a 1q a 1r 8 1s 6 1t a 1u 8 1v a 2d 4 7m 4 7x 4 87 4 88 4 8s 4 97 4 9d 4 bx 4 bz 4 c2 4 c4 4 cr 4 e6 4 e7 4 ej 4
limit $	16 2 1p 1 1t 1 9d 1
limit of	1p 1 1u 1 88 1
limit or	1r 1 1s 1 1t 1 1v 1
limit setting	1p 1 1q 1 1r 1 1s 1 1t 1 1u 1 1v 1
limit the	8s 1 97 1 bz 1
limit to	3 1 1q 1 7m 1 bx 1 c2 1 e6 1 ej 1
limiter	1r 4 1s 4 1u 4
limiter $	1r 1 1s 1 1u 1
lin	3j 4 4h 4 4l o 4m 8 4o 4 4v c 52 k 53 4 5a k 5b 4 6a 4 6j 8 6o g 6p g 6q 4 6t 4 6x k 6y c 7d 4 7j 4 7k 8 7m 4 7s 8 7u 4 7v 4 8v 4 8x 8 8y 4 90 4 94 4 a8 4 b6 4 b7 4 b8 4 bc 8 ce 8 cf 4 ck 8 cq 4 cr k cs 4 f0 4
lin $	4l 1 4o 1 5a 1 5b 1 6p 1 6y 1 b6 1 b7 1 b8 1 bc 1 ce 1 ck 1 cq 1 cr 1
lin anchor	4v 1 6j 1 6p 1
lin by	5b 1 6y 2 cq 1
lin for	6x 1 ce 1 cf 1 cr 1
lin of	4l 3 4m 1 4v 1 52 2 53 1 6a 1 6o 1 6x 1 bc 1 ck 1
lin regex	7k 1 7s 1 7u 1 8x 1 94 1 a8 1
linear	8a 4 9o 4 9p 8 c6 8
linear history	8a 1 9o 1 9p 2 c6 2
link	47 4 48 4 4c 4 4r 4 4s 4 4x 4 4y 4 68 8 6r 8 bf 4 bz 4 cn 8 co 4 ct 8 cv g cw 8 ds 8 ee 4
link to	48 1 4c 1 4r 1 4s 1 4y 1 68 1 6r 2 bz 1 cn 1 co 1 ct 1 cv 2 cw 2 ds 1
lint	4q 2 4s 2 83 4 84 4 87 4 88 4 ck 8 cn 2 cp c cq 4 cr c cs 8
lint warn	ck 2 cp 1 cr 2 cs 1
linter	co 4 cq 4
list	0 4 2 4 a 4 d 2 h 2 l 2 r 2 w 2 z 2 13 4 14 2 1f 4 1h 2 1j 4 1l 2 1n 2 1o 2 1r 4 1w 2 1y 4 27 2 28 2 2d 2 2e 4 2g 4 2n 4 2p 4 2r 2 2y 2 30 2 33 2 37 2 38 2 39 2 3a 2 3b 2 3f 2 3h 4 3i 4 3p 2 3u 4 3w 2 3x 4 3z 2 41 2 42 2 44 4 4g 2 4k 2 4l 2 4n 4 4o 2 4r 2 4t 4 4u 2 50 4 55 4 57 2 58 4 59 4 5h 6 5i 4 5j 2 5k 4 5n 2 5t 4 5v 4 5x 4 5z 4 60 4 61 2 62 4 64 4 65 4 67 4 6b 2 6c 2 6i 4 6n 8 6o 4 6v 4 73 4 79 2 7g 4 7h 4 7j 4 7p 2 7r 4 82 4 89 2 8b 4 8g 2 8h 4 8l 2 8m 4 8o 2 8w 2 91 2 93 2 9b 4 9i 4 9p 2 9q 4 9v 4 a4 4 a6 4 a7 2 ac 2 ae 4 ai 4 ap 4 ar 4 aw 4 ax 2 b2 4 b5 2 b6 2 bd 4 bf 4 bp 2 bt 4 bu 2 bv 2 bw 4 c0 2 c1 2 ca 4 cg 2 ci 4 ck 4 cl 4 cn 2 cq 6 cr 2 cu 4 cw 4 cx 4 d2 4 d7 2 d8 4 d9 4 df 2 di 4 do 2 dp 2 dq 4 ds 4 dt 2 dv 2 dz 2 e4 2 e7 2 ea 4 eo 4 eq 2 et 4 ey 2
list $	0 1 2 1 a 1 d 1 h 1 r 1 w 1 z 1 13 1 14 1 1f 1 1h 1 1j 1 1l 1 1o 1 1r 1 1w 1 1y 1 27 1 28 1 2d 1 2e 1 2g 1 2n 1 2p 1 33 1 37 1 3a 1 3b 1 3f 1 3h 1 3i 1 3p 1 3u 1 3w 1 3z 1 41 1 42 1 44 1 4g 1 4n 1 4o 1 4r 1 4t 1 4u 1 50 1 55 1 58 1 59 1 5h 1 5j 1 5k 1 5n 1 5t 1 5v 1 5x 1 5z 1 60 1 61 1 62 1 64 1 65 1 67 1 6b 1 6c 1 6i 1 6n 1 6o 1 6v 1 73 1 7g 1 7h 1 7j 1 7r 1 82 1 89 1 8b 1 8g 1 8h 1 8m 1 8w 1 93 1 9b 1 9i 1 9q 1 9v 1 a4 1 a7 1 ac 1 ai 1 ar 1 aw 1 ax 1 b2 1 b6 1 bd 1 bp 1 bt 1 bu 1 bw 1 c1 1 ca 1 ci 1 ck 1 cl 1 cq 1 cu 1 cw 1 cx 1 d2 1 d8 1 d9 1 df 1 di 1 do 1 dp 1 dq 1 ds 1 dt 1 dv 1 e4 1 ea 1 eo 1 et 1
list all	a 1 1y 1 2g 1 50 1 8h 1 9b 1 cu 1
list every	3i 1 5h 1 7r 1 ck 1
list group	1f 1 5x 1 8b 1
list need	3x 1 cn 1 ds 1
list of	2p 1 3h 1 3x 1 4t 1 57 1 5i 1 5v 1 5z 1 60 1 64 1 6n 2 7p 1 8l 1 8o 1 ae 1 b5 1 bd 1 bv 1 c0 1 ci 1 cq 1
list repository	a6 1 cg 1 d9 1
list the	l 1 4k 1 5i 1 6i 1 6o 1 6v 1 7h 1 82 1 8m 1 ai 1 b2 1 bf 2 bw 1 ca 1 cw 1 cx 1 d8 1 ea 1 eo 1 ey 1
list what	30 1 39 1 4l 1 dz 1
listen	8m 4 8r 4
littl	2v 4 32 4 3e 4
liv	f 4 47 4 50 4 51 8 7v 4 a4 4 a6 4 a8 4 cv 4
liv $	f 1 51 1 a4 1 a6 1 cv 1
ll	3j 4 e9 4
load	34 8 35 8 36 8 37 8 bx 2 by 4 bz 4 df 4 f2 4
load the	35 1 37 1 f2 1
loader	45 4
local	1z 4 24 4 az 4 e1 4 f0 4 f9 4
locally	4c 4 6b 4
location	da 4 db 4 dc 4 ds 4
location $	da 1 db 1 dc 1 ds 1
lock	23 8 24 4 43 4 6x 4 80 4 98 4 99 c 9a 8 9b c 9g 4 b2 4 b3 8 b4 4 b6 c b7 8 b8 4 b9 4 e0 o e4 s es 4 fj 4
lock $	98 1 99 1 9b 1 9g 1 b8 1 e0 2
lock down	43 1 9a 1 b3 1 b7 1
lock on	b4 1 e0 1 e4 1
lock out	23 2 24 1 80 1 fj 1
lock owner	e0 2 e4 1
lockout	23 4
log	4 4 5 4 k 6 w 8 x 8 1e 8 1f 8 1g 4 1h 8 1i 4 1k 8 1l 4 1y 4 1z 4 23 4 2s 8 2t c 2u q 2v o 2w g 2x k 33 4 3f 4 42 6 43 2 4b 4 4c 4 4o c 51 4 59 8 6j 4 6u 4 6v 4 7g 4 7h g ak 4 aq c ar 4 as 4 at 4 ax 4 bf 4 ct 4 dr 4 ew 4 f1 8 f2 4 f3 4 f4 8 f7 4 f9 4 fb 8 ff 4
log $	4 1 2u 1 2v 2 4o 2 59 1 6j 1 7h 2 bf 1
log for	x 1 2t 1 2v 1 4o 1
log in	k 2 1e 2 1f 2 1g 1 1h 2 1i 1 1k 2 1l 1 1y 1 23 1 42 2 43 1 ak 1 ar 1 as 1 at 1 ax 1 f2 1 f4 2 f7 1 f9 1 fb 1 ff 1
log me	f1 1 f3 1 fb 1
log of	w 1 x 1 2t 1 3f 1 6v 1 7g 1
log4j	2s 4 2t 4
logger	2s g 2t c 2u c 2v 8
logger $	2s 2 2t 1
logic	4l 4
login	0 4 1a 4 1i 4 1m 4 1p 4 1x 4 1y 8 1z 4 23 8 24 4 2a c 2b 4 2p 4 2q 4 2r 4 2y 4 49 4 4g 4 4h 4 4l 2 4u 2 4v 2 52 2 53 2 55 8 66 2 72 4 7d 2 ai 8 ak 8 ar 8 as c at 8 au 4 av 8 aw 8 ax k ay c az k ba 2 bb 2 ct 4 de c eh 4 ej 4 f1 c f2 g f3 g f4 g f6 4 f9 8 fa 4 fb 4 ff 8 fh 4 fi 8
login $	1a 1 1m 1 1p 1 1y 1 2b 1 2p 1 2q 1 2r 1 2y 1 49 1 ai 1 ak 1 as 3 at 2 au 1 av 1 aw 1 ax 1 ay 1 az 2 de 1 eh 1 ej 1 f4 1 f9 1 fb 1 fi 2
login form	ax 1 ay 1 az 3 f2 1
login nam	2a 1 72 1 ai 1 aw 1 f1 1
login with	55 1 f1 1 f3 1 f4 2 fh 1
logo	2m 4 3n 2 3o 4 an 2
lon	cs 4
long	f 4 36 4 3c 4 4r 4 5q 4 5r 4 65 4 6n 4 6y 4 7x 4 7y 4 81 4 9d 4 9e 4 aq 4 ce 4 dn 4 e3 4
long may	f 1 7x 1 9d 1
long until	3c 1 ce 1 dn 1
longer	4 4 7 4 c 4 y 4 1e 8 1i 4 29 4 3y 8 4b 4 4q 4 5p 4 6d 4 6o 4 75 8 7b 4 7l 8 7o 4 7t 4 85 4 8d 4 8y 4 98 8 9f 4 9s 4 am 4 b4 4 bj 4 bn 4 br 8 by 4 c3 4 cc 4 ci 4 d1 4 d7 4 da 4 dj 4 ec 4 ef 4 ep 4 eq 4
longer $	3y 1 7b 1 9f 1 am 1 br 1 ec 1
longer be	1e 1 29 1 7o 1 d1 1
longer exist	y 1 4q 1 dj 1
longer in	6o 1 b4 1 eq 1
longer need	c 1 75 1 8d 1 9s 1 bn 1 by 1
longer want	4b 1 8y 1 da 1
longest	f 4 g 4
look	5 4 8 4 d 4 1m 2 2n 2 2o 2 2q 2 2y 4 3h 2 3l 2 41 2 4k 2 4l 2 4p 4 50 2 53 2 5h 2 6a 2 6d 2 6e 2 6l 2 6n 2 6y 2 73 2 74 2 7d 2 7m 4 7p 2 7q 2 7r 2 7s 2 7t 2 7u 2 7v 2 84 2 8e 2 8j 2 8o 2 8r 2 8z 2 93 4 95 4 96 2 a7 2 a9 2 aa 2 ai 2 al 2 bj 2 bu 2 cw 2 d0 4 d5 2 ew 4
look at	5 1 d 1 2n 1 2o 1 3h 1 4k 1 4l 1 6n 1 74 1 7m 2 7p 1 7q 1 7u 1 7v 1 8o 1 8r 1 bu 1 cw 1 d0 1
look for	41 1 5h 1 7r 1 7s 1 7t 1 93 2 95 2 96 1 a7 1 a9 1
look up	5 1 8 2 d 1 2q 1 3l 1 4p 2 50 1 6l 1 84 1 8e 1 8j 1 8z 1 aa 1 ai 1 al 1 d0 1 d5 1 ew 2
lookup	4i 4 do 4
loop	44 4 8l 4
loosen	1q 4 7v 4 ei 4 en 4
loosen the	1q 1 7v 1 ei 1
los	4 4 7 4 c 4 1e 4 3y 4 5v 8 5w 8 61 4 78 4 85 4 cz 4 d4 4 dj 4 f0 8
los access	4 1 7 1 c 1 5w 1 61 1 cz 1 d4 1
los it	5w 1 85 1 f0 1
lost	bb 2 cc 4 ev 8 f3 4 f7 4 fe 8 fj 8
low	cs 2
lower	1k 4 3t 4 3v 8 3y 4 40 8 5w 4 5y 4
lower your	3t 1 3v 1 3y 1 40 1 5w 1 5y 1
lowest	eh 4 ej 4
ls	4k 8 4l 4 5h 8
ly	34 4 4k 4 4l 4
lying	4g 4 65 4 eq 4
lying around	4g 1 65 1 eq 1
m	2 4 p 4 2e 4 5h 4 66 4 6e 4 6u 4 70 4 76 4 7a 4 aj 4 c5 4 c7 4 c9 4 f2 4 f4 4 f7 4 f8 4
mac	ev 2
machin	0 8 1 8 2 4 3 4 l 4 p 4 q 4 r 4 s 4 t 4 w 4 x 4 2r 4 6b 4 cx 8 cy 8 cz 4 d2 8 d3 4 d4 8 d5 8 d6 4 d7 8 d8 8 d9 8 df 4 es 4 et 4 eu 4 ev 4 f1 4
machin key	cx 1 cy 1 d2 1 d3 1 d4 1 d5 1 d6 1 d7 2 d8 2 d9 2
mad	2 8 8 4 d 4 4p 8 53 4 5j 4 67 4 8d 4 ag 8 aw 4 bg 4 fb 4
mad $	2 1 d 1 67 1
mail	18 s 19 m 1a q 1b e 1c k 1d k 1y 4 1z 4 20 a 2t 4 4x 4 56 8 57 4 5u 4 6b 4 7b 8 7c 4 7k 4 7q 4 8k 8 8l 8 ai 6 aj 6 al 4 ao 4 ca 2
mail $	18 1 19 2 1a 3 1b 1 1c 3 1d 1 ai 1
mail about	4x 1 56 1 7b 2 8k 2
mail address	1y 2 20 2 aj 2 ca 1
mail com	1c 2 1d 1
mail me	56 1 7k 1 8l 1
mail server	18 3 19 2 1a 2 1b 2 1c 1 1d 1 1z 1
mail when	57 1 7c 1 8l 1
mailbox	20 4 6b 4 aj 4
main	m 4 n 2 o 6 p 2 45 2 4a 2 4h 4 4i 2 4j 2 4k 2 4m 2 4o 2 4q 2 4r 2 4u 2 55 2 58 4 59 8 5a 2 5b 8 5d 4 5e 8 5f 2 5h 2 66 2 69 2 6v 2 6z 2 70 4 71 2 7g 2 b2 8 b3 6 b4 6 b6 4 b7 2 b8 4 bc 2 bm 2 bo 2 bq 2 bs 2 bt 2 bu 4 bx 2 c4 2 c5 2 c6 4 c7 4 cv 4 dm 2 ee 2 el 4 en 2 ey 2 f0 4
main $	o 1 4h 2 4k 1 4m 1 4u 1 55 1 59 3 5a 1 5b 2 5d 1 5e 2 5h 1 66 1 69 1 6v 1 70 2 71 1 b2 1 b4 1 b6 1 b8 2 bo 1 bu 1 c4 1 c6 1 c7 1 en 1
main branch	m 1 4i 1 4j 1
main in	b3 1 b4 1 b6 1 b7 1 bm 1 bq 1 el 1
main of	b4 1 bs 1 bt 1 bx 1 el 1 f0 1
main or	n 1 5d 1 c5 1
maintainer	5c 4
maintenanc	i 8 j 8 k 4 v 8 16 4 4h 4 bb 4
maintenanc messag	i 1 j 2 k 1
mak	1 8 3 4 6 c b 8 c 4 e c g 4 o 4 y 4 10 8 1g 8 1h 4 1k c 1n 4 1p 4 1u 4 1z 4 21 4 2x 4 3a 4 3j 4 3m c 3v 8 40 8 45 4 48 8 49 c 4h 4 4j 8 4v 4 57 4 59 4 5e 8 5m 4 5y 4 63 8 66 4 67 4 6j 4 6k 4 6m 8 6p 4 6q 4 6s 8 77 4 7a 4 7c 4 7k 4 7s 4 7v 4 88 4 8a 8 8c 4 8l 4 8p 4 8x 4 94 4 99 4 9a 8 9p 4 9r 4 9x 4 a8 4 ae 4 ah 4 aw 4 b3 c b7 8 bb 4 bc 4 bl 4 bq 4 bz 4 c2 4 c7 8 co 4 ct 4 d1 8 d6 4 dc 4 ed 4 el 4 fc 4 fe 4 fg 4
mak a	1 1 e 1 10 2 1g 1 1z 1 3j 1 3v 1 45 1 48 1 49 1 5m 1 6j 1 6p 1 7s 1 8c 1 9r 1 bb 1 c2 1 c7 1 co 1 ct 1
mak another	1 1 3 1 6 1 b 1 4j 1 5e 1 fe 1
mak it	3a 1 59 1 6m 2 6q 1 6s 1 77 1 99 1 bc 1 bl 1 fc 1
mak me	b 1 40 1 4h 1 66 1 7c 1
mak my	e 1 48 1 7a 1 fg 1
mak the	6 1 1g 1 3m 1 88 1 8p 1 94 1 9a 1 9x 1 bq 1 d1 1
mak you	y 1 4v 1 57 1 8l 1
makefil	53 4 5g 4 6p 4
manag	z 4 1y 4 9a 4 f9 c
management	f9 4
manager	12 4 13 4 22 4 2g 2 5y 4 ai 4 b7 4
mandatory	8a 4 98 8 99 8 9a 8 9b 8 bm 4 bn 4 bo 4 bp 4 bq 4 bu 4 el 4 em 4 en 4 eo 8 fb 8 ff 8
mandatory $	98 1 99 1 9a 1 eo 1
mandatory 2	fb 2 ff 1
mandatory approver	bm 1 bn 1 bp 1 bu 1
manual	4s 4 ez 4
many	0 2 2 2 a 2 f 2 l 4 12 2 13 2 16 4 1o 2 1p 6 1q 2 1u 2 23 2 2o 4 2r 2 30 2 39 2 3c 4 3g 4 3i 2 3s 2 44 2 4g 2 4o 2 4r 2 4t 4 52 2 56 2 59 2 5a 2 5h 2 5i 2 5j 2 5t 2 6i 4 6n 2 6v 2 6x 2 73 2 75 2 7x 2 7y 4 89 4 8h 2 8u 2 95 2 9d 4 9m 4 a5 2 bd 4 be 8 bp 2 ce 2 ci 2 cn 2 df 4 dn 2 e3 4 ea 2 f2 2
many approval	73 1 89 2 9m 2 bp 1
many call	1p 1 1q 1 8u 1
many commit	4o 1 59 1 6v 1 bd 1
many lin	52 1 5a 1 6x 1
many push	8u 1 e3 2
many repo	2r 1 3c 2 3g 2 a5 1
many repository	30 1 39 1 44 1 dn 1
many request	1o 1 1p 2 1u 1
many week	7x 1 7y 1 9d 1
map	55 4 ap 4 au 8
mapper	5h 4
marc	69 4 6j 4 74 4 75 4
maria	48 4 aj 4 b3 4
mark	2e 4 44 4 4q 4 4s 8 51 4 5o 4 69 4 6m 8 6s 8 76 4 7q 4 8h 4 8i 8 a6 4 bg 8 c7 4 c8 8 ci 4 cp 4 cq 4 cr 8
mark $	44 1 c7 1 c8 2
mark commit	4s 2 8i 1
markdown	2y g
marker	c8 4
market	3o 4
markup	2y 4
marriag	2a 4
marry	20 8 aj 4
mass	5v 4
master	m 2 n 2 o 4 4h 2 4j 2 4o 2 58 2 59 2 5b 2 5d 4 5e 6 66 4 7d 2 7g 2 b3 2 b6 2 b7 4 bm 2 bq 2 bu 2 c6 2 c7 2 el 2 em 2 er 2
master $	m 1 o 1 4h 1 58 1 59 1 5b 1 66 1 7g 1
master of	b3 1 bq 1 c7 1
match	4g 4 7k 8 7l 4 7t 4 7u 4 8h 4 8w 4 8x 4 8z 4 9l 4 aa 4 dr 4 dz 4 el 4
match $	7u 1 8z 1 9l 1 aa 1
matcher	b5 4 b9 4 bp 4 en 4 eo 4
material	a6 4
matrix	3x 4
matter	2e 2
maven	4k 4
max	88 2 aj 2
maximilian	aj 2
may	d 4 f 4 g 4 14 4 1e 4 1f 8 1g 4 1h 4 1i 4 1j 8 1p 4 1u 4 1z 4 3x 4 43 8 4a 4 5s 8 5w 4 60 8 67 4 6i 4 6m 4 6s 4 6z 4 7x 4 7z 4 80 8 9d 4 9g 8 9h 4 9m 4 9o 4 9v 4 9z 4 aj 4 ak 4 al 4 ao 4 ay 4 b0 4 b1 4 b2 8 b3 4 b4 4 b5 4 b6 8 b7 4 b9 4 bc 4 br 4 bs 4 cg 4 co 4 d0 8 d1 8 d5 4 d6 4 dd 4 ef 4 eh 8 ei 8 ej 8 ek c er 4 et 4 ev 4 f0 4 f2 4 f5 4
may a	1p 1 7x 1 9d 1
may archiv	eh 1 ei 2
may be	4a 1 6i 1 ao 1 b4 1 br 1 cg 1
may chang	6m 1 6s 1 9g 1 bs 1
may creat	1f 1 1g 1 1j 2
may delet	67 1 ej 1 f0 1
may hold	9m 1 9v 1 9z 1
may i	1u 1 5s 1 80 1 et 1 f5 1
may no	1e 1 1i 1 ef 1
may push	60 2 b2 2 b3 1 b6 2 d1 1
may still	14 1 9h 1 b0 1 b1 1
may writ	3x 1 43 1 b7 1
mayb	66 4
mb	3o 4 88 6 an 4
mbox	6b 8
md	2y 4 4m 4 5c 4 5s 2 6o 2 6y 2 7e 2
me	0 2 2 2 5 2 b 8 h 2 q 2 w 2 z 2 1c 2 1u 2 2e 2 2l 2 2n 4 2o 2 2p 4 3h 2 3l 2 3p 2 40 2 44 2 47 2 48 2 4a 2 4c 2 4g 2 4h 2 4k 2 4l 2 4m 2 4n 2 4p 2 55 2 56 8 57 a 5a 2 5b 6 5f 2 5h 4 5n 2 5x 2 63 2 65 2 66 2 68 6 6a 4 6b 2 6c 4 6e 4 6g 2 6i 2 6l 2 6u 2 6y 4 6z 2 74 2 75 6 79 2 7b 4 7c c 7d 4 7e 2 7j 2 7k 2 7u 4 84 2 89 2 8g 2 8h 2 8j 2 8k a 8l e 99 2 9j 2 9x 2 9z 2 a1 2 am 2 aq 6 bh 2 bm 2 bu 2 cb 2 cf 2 cq 2 da 2 dc 4 do 2 dr 2 eh 2 eu 4 f1 4 f2 2 f3 2 f4 2 f5 2 f6 4 f7 2 f8 2 f9 4 fa 2 fb 2 fe 2 ff 2 fh 4 fi 8
me $	b 1 1u 1 2e 1 2n 1 2o 1 56 1 57 1 7c 1 8l 2 am 1 aq 1 cb 1 eh 1 f5 1 f9 1 fa 1 fh 1 fi 1
me a	b 3 4a 1 4h 1 66 1 6u 1 7c 1 9z 1 f2 1 fe 1
me about	47 1 4p 1 56 1 68 1 7k 1 8l 1 aq 1
me an	2p 2 5h 1
me from	56 1 7b 1 8k 2 dc 1 fi 1
me in	8l 1 f1 1 f3 1 f4 1 fb 1
me it	5b 1 do 1 dr 1
me on	57 1 6e 1 8l 1 bh 1 bm 1 f1 1
me out	75 1 8k 1 fi 1
me post	57 1 7c 2
me see	4l 1 5b 1 7j 1
me the	h 1 w 1 1c 1 2l 1 3l 1 4c 1 4g 1 4k 1 55 1 5b 1 5f 1 5h 1 5n 1 5x 1 68 2 6a 2 6c 1 6i 1 7d 2 7e 1 7u 1 89 1 8g 1 8h 1 8j 1 9x 1 a1 1 aq 1 cq 1 dc 1 fh 1
me to	57 1 7c 1 8l 1 f6 1 ff 1
me whether	84 1 9j 1 cf 1
mean	25 4 38 4 40 4 46 4 58 4 59 4 5b 4
mean the	58 1 59 1 5b 1
meant	dm 4
meanwhil	cg 4
meet	71 4
member	r 4 u 4 v 4 y 4 11 8 12 4 13 g 14 c 15 4 21 4 27 4 28 4 3s 8 3y 8 3z 8 40 4 41 8 8c 4 8e 8 8f 8 8g c 9q 8 9t 8 9u 4 ai 8 df 4
member $	r 1 u 1 y 1 11 1 12 1 13 1 14 1 3s 1 3y 1 40 1 41 1 8e 1 9q 1
member list	13 1 14 1 27 1 28 1
member of	13 2 14 1 21 1 3y 1 3z 2 8f 1 8g 3 9t 1 9u 1 ai 2
membership	12 4 14 4 15 4 22 8 27 c 28 4 29 8
membership $	12 1 14 1 15 1 22 1 29 1
membership of	27 3
memory	6p 4
mention	4p 4 4v 4 cu 8 dr 4
merg	1m w 1n w 2d 2 2e a 2m 4 3r 4 4o 4 4p 4 4q 4 4v 4 4w 4 54 8 55 4 56 4 57 4 59 8 5m 4 5t 2 60 4 65 c 66 a 68 c 6a 2 6c 8 6f 16 6g 14 6h 12 6i a 6j 8 6n 2 6t 4 6u 10 6v 4 6w c 6x 2 6y 2 6z 14 70 o 71 2 77 2 7c 4 7z w 80 14 81 12 82 4 84 4 85 4 86 6 89 y 8a 18 8m 4 8n 8 8s 4 8u 4 98 2 99 4 9a 2 9b 2 9f w 9g 10 9h 10 9i a 9j 4 9k 8 9l g 9m 4 9n 8 9o 10 9p s a0 4 ag c ah 8 ba c bq 4 bt 4 bu 2 bx 4 c1 4 c2 4 c3 4 c6 4 cm 4 cw 4 el u em i en 8 eo c ez 4 f0 8
merg $	1m 1 5m 1 6f 2 6g 2 6h 4 6i 1 6j 2 6v 1 6w 3 6z 4 70 2 89 1 8n 1 8u 1 9g 1 9l 1 9o 1 ag 1 ba 1 c1 1 c2 1 c3 1 cw 1 el 1 ez 1
merg after	80 1 81 1 9g 1 9h 1
merg automatically	6f 1 80 1 9g 1
merg bas	54 2 71 1
merg button	6z 1 80 1 9g 1
merg by	6f 1 6g 1 7z 1 80 2 81 1 9g 1 9o 1
merg check	2m 2 6z 3 70 1 82 2 84 2 85 2 86 1 89 2 8a 1 98 1 9a 1 9b 1 9i 3 9j 2 9k 2 9l 2 9m 2 9n 2 el 1 em 1 en 2 eo 2
merg choic	80 1 9f 2
merg commit	1m 2 1n 2 4o 1 4p 1 4v 1 4w 1 56 1 57 1 6u 4 89 1 8a 2 9o 2 9p 3 ag 2 ah 2 c6 1
merg config	1n 2 8a 1 9f 1 9p 1
merg delet	6f 1 7z 1 9f 1
merg get	6g 1 6z 1 80 1 9g 1
merg her	7z 1 80 1 81 1 8a 1
merg in	2e 1 60 1 65 1 80 1 81 2 89 2 8a 3 8m 1 9h 4 9k 1 9l 1 9p 1 eo 1
merg method	1m 1 1n 1 9o 1 9p 1
merg need	66 1 6f 1 6h 1
merg now	59 1 6h 1 70 1
merg of	54 1 6f 1 6g 1 6h 2 6u 1 81 1
merg on	6f 2 6g 2 6h 1 7z 1 81 1 9f 1 9g 1 9h 1 cm 1 el 1 em 1
merg onc	70 1 7z 1 81 1 9f 1 9g 1 9h 1
merg project	9h 1 9l 1 9n 1
merg request	2d 1 2e 1 5t 1 66 1 6a 1 6i 1 6n 1 6x 1 6y 1 77 1 bu 1
merg setting	7z 2 80 1 9f 1
merg strategy	1m 2 1n 2 89 2 8a 2 99 1 9o 2 9p 2
merg that	6h 2 70 1
merg to	bq 1 bt 1 el 1 en 1 eo 1
merg when	6f 2 6g 2 70 1 7z 1 80 2 81 2 9f 2 9g 2 9h 2
merg with	86 1 8a 2 el 1 em 1
merg without	6g 1 8a 1 el 2
mergeabl	6z 4
mergebas	4h 4 54 c 71 8 bb 2 ey 2 ez 2 f0 6
mergecheck	2m 4 6z 6 70 2 82 4 84 4 85 4 86 2 89 4 8a 2 98 2 9a 2 9b 2 9i 6 9j 4 9k 4 9l 4 9m 4 9n 4 el 2 em 2 en 4 eo 4
merger	as 4
mesh	p s q w r w s s t 10 u o v s w w x o 38 10 39 w 3a s 3b w 3c o 3d w 3e s 3f w 3g w
mesh $	p 2 q 1 r 1 t 2 w 2 38 3 39 2 3a 2 3b 1 3c 1 3d 2 3e 2 3f 2 3g 2
mesh 02	t 1 u 1 v 1 x 1
mesh host	s 1 t 1 v 1 x 1
mesh job	3b 1 3d 3 3e 2 3f 2 3g 4
mesh machin	p 1 q 1 r 1 s 1 t 1 w 1 x 1
mesh migration	38 1 39 1 3a 1 3b 2 3c 2 3d 2 3e 1 3f 2 3g 2
mesh mov	39 2 3b 1 3c 1
mesh nod	p 2 q 3 r 3 s 2 t 2 u 3 v 3 w 2 x 1 38 2 39 1 3e 1 3f 1
mesh server	r 1 s 1 t 1 u 1 v 1 w 1 x 1
mesh storag	38 1 3a 1 3b 1
mesh4	s 2
messag	i c j g k c 1m 8 1n 4 2h 4 33 8 37 c 3f 8 4m 4 4p c 5k 4 5l 4 5m 4 5u 4 6b 4 6t 4 6u o 6v 4 70 4 82 4 85 4 86 4 87 4 88 4 8n 4 9k 4 9l 4 9n 4 9o 4 9p 4 aq 8 c7 8 cs 4 dm 4
messag $	i 2 j 2 k 2 1n 1 4m 1 6b 1 6t 1 6u 2 70 1 aq 1 c7 2
messag checker	5l 1 5m 1 85 1 9k 1
messag for	6u 2 dm 1
messag list	33 1 37 1 3f 1
messag of	33 1 37 1 3f 1 4p 3 6v 1 cs 1
messag templat	1m 1 9o 1 9p 1
messy	6v 4
met	6h 4
metadata	5 4 2j 8 3l 4 4d c 4e c 4f c 5u 4 dq 4
metadata of	5 1 2j 1 3l 1 4d 2 4f 1
method	1m 4 1n 4 9o 4 9p 4 fa 8
method $	1m 1 1n 1 9o 1 9p 1 fa 1
metric	a2 4
mfa	fa 8 fb 8 fd 8 ff 8 fh 8 fi 8 fj 4
mfa $	fa 1 fd 1 ff 1 fi 1 fj 1
mfa set	fb 1 fd 1 ff 1
microservic	2r 4 45 4 5n 4 5o 4 5p 4
might	2d 8
migrat	2z 4 34 4 38 8 46 4 5i 2 5r 2
migrat to	2z 1 38 1 46 1
migration	1q 4 2z c 30 8 31 8 32 c 33 8 34 e 35 4 36 8 37 8 38 8 39 8 3a c 3b c 3c c 3d c 3e c 3f c 3g c 4t 4 4v 4 53 4 5i 4 6j 4 6n 2 85 4 86 4 bi 4 bx 4
migration $	1q 1 2z 1 30 1 32 1 36 1 38 1 3b 1 3f 1 4t 1
migration archiv	2z 1 31 1 32 1 34 2
migration export	2z 1 30 1 31 1 32 1 33 1
migration import	34 1 35 1 36 1 37 1
migration job	3b 1 3d 1 3f 1 3g 1
migration mesh	38 1 39 1 3a 1 3b 1 3c 1 3d 1 3e 1 3f 1 3g 1
miller	1y 4
mim	ac 4 ad 4 af 4
min	2d 2 3h 2 4r 2 6q 2 79 2 es 2
mind	6w 4 77 4
minimum	f 4 g 4 84 4 89 8 8a c 99 4 9j 4 9l 4 9m 4 9n 4
minimum approval	89 1 8a 2 99 1 9l 1
minimum number	89 1 8a 1 9n 1
mint	1 4 3 4
minus	6x 8
minut	46 4
mirror	k 4 da s db 10 dc w dd o de w df 10 dg s dh w di w dj s dk w dl s dm k dn o do c dp k dq k dr 8 ds k dt w du s dv s dw s dx o dy o dz k e0 g e1 g e2 g e3 g e4 g e5 k e6 k e7 k e8 k e9 o ea g eb g ec g ed g ee s ef o eg k
mirror $	da 4 db 3 dc 2 dd 2 de 3 dg 1 dh 3 di 2 dj 2 dk 2 dl 1 dm 2 dq 1 dt 2 du 1 dv 1 dw 1 dx 1 dy 1 e1 1 e2 1 e4 1 e5 1 e8 1 ea 1 ec 1 ed 2 ef 3 eg 1
mirror account	da 1 db 1 dc 1
mirror and	de 1 dh 1 dz 1 e5 1 ee 1
mirror ask	de 1 dt 1 du 1
mirror berlin	dc 1 di 1 dj 1 dk 1 dl 1 dn 1 e5 1 e6 1 e7 1 ee 1
mirror compar	dp 1 dq 2
mirror copy	dp 1 e6 1 e8 2 eb 1 ec 1 ed 1
mirror do	db 3 di 1
mirror farm	df 5 dg 1 e3 1 e4 2 ef 1 eg 1
mirror ha	dm 1 dp 1 dz 1
mirror is	dn 1 dp 1 dx 1 e0 1 ea 1
mirror lag	dg 1 dz 1 e3 1
mirror mirror	dg 1 dh 1 di 1 dj 1 dk 1 dl 1 dm 1
mirror nod	df 1 dg 2 e1 1 e5 1 ef 1 eg 1
mirror project	do 1 dp 2 e7 1
mirror repo	dg 1 dh 1 dq 1 dr 1 ds 1
mirror request	dt 2 du 1 dv 2 dw 1 dx 1 dy 1
mirror s	dc 1 df 1 dl 1 dn 1 do 1 dv 1 dy 1 e2 1 e3 1 e7 1 ea 1 eb 1
mirror scop	e6 1 e8 1 e9 1
mirror server	di 1 dj 1 dk 1 dl 1 dm 1
mirror support	e0 1 e1 1 e2 1 e3 1 e4 1 e5 1
mirror sync	e6 1 e7 1 e8 1 e9 1 ea 1 eb 1 ec 1 ed 1
mirror that	dj 1 dv 1 dw 1 dx 1 dy 1
mirror to	dt 1 dw 1 e9 1
mirror tokyo	du 1 dv 1 dx 1 dy 1
mirror with	dh 1 dk 1 dn 1 ds 1
misbehav	x 4
misconfigur	83 4
misery	6w 4
mislead	6 4
miss	14 8 28 4 37 4 4s 4 58 4 59 8 5b 4 5z 4 64 4 6j 8 6z 8 97 4 ab 4 cd 4 cg 4 ci 8 dz 4 eh 4
miss from	14 2 28 1 5z 1 64 1 ci 1
miss sid	58 1 59 1 5b 1
misspelt	20 4 5p 4
mistak	3k 4 3t 4 49 4 4q 4 67 4 6f 4 75 4 77 4 bh 4 c8 4 ek 4
mistak $	49 1 4q 1 67 1 77 1
mistak undo	3t 1 6f 1 bh 1
mit	5s 4
mix	ef 8 eg 4
mix version	ef 2 eg 1
ml	ba 2
mmeier	5v 4 61 4 62 4 63 4
mob	3w 4
mobil	0 4 2 4 3 2 8 4 z 4 10 4 11 4 12 4 13 4 14 4 1g 4 22 4 29 4 2g 2 3i 4 3j 4 3l 4 3m 4 3n 4 3o 4 3q 4 3s 4 3u 4 3v 4 3x 2 3z 2 40 4 41 4 43 4 44 4 45 2 48 4 4g 4 5j 4 5t 4 65 4 7r 4 7u 4 7x 4 7y 4 80 4 81 4 82 4 84 4 85 4 86 4 87 4 88 4 89 4 8a 4 8b 4 8c 4 8d 4 8e 4 8f 4 8g 4 8h 4 8k 4 8l 4 8m 4 8n 4 8o 4 8p 4 8q 4 8r 4 8s 4 8t 4 8u 4 8v 4 8x 2 91 2 9d 2 9h 2 9k 2 9r 2 9t 2 9u 2 9w 4 b2 4 b3 4 b4 4 b5 4 bq 4 br 4 bs 4 bt 4 bv 4 bw 4 bx 4 by 4 bz 4 cd 4 ce 4 cf 4 cv 4 cx 4 cy 4 cz 4 d0 4 d1 4 d3 2 el 4 em 4 en 4 eo 4 fj 4
mobil app	3j 1 5t 1 7r 1 7u 1 7x 1 7y 1 80 1 81 1 82 1 84 1 85 1 86 1 87 1 88 1 89 1 8a 1 8b 1 8c 1 8d 1 8e 1 8f 1 8g 1 8h 1 8k 1 8l 1 8m 1 8n 1 8o 1 8p 1 8q 1 8r 1 8s 1 8t 1 8u 1 8v 1 b2 1 b3 1 b4 1 b5 1 bq 1 br 1 bs 1 bt 1 bv 1 bw 1 bx 1 by 1 bz 1 cd 1 ce 1 cf 1 cx 1 cy 1 cz 1 d0 1 d1 1 el 1 em 1 en 1 eo 1
mobil dev	z 1 10 1 11 1 12 1 13 1 14 1 1g 1 22 1 29 1 3v 1
mobil project	0 1 8 1 3m 1 3n 1 3o 1 3q 1 3s 1 3u 1 40 1 41 1 43 1 9w 1 cv 1
mobil repo	48 1 4g 1 65 1
mobil team	3i 1 44 1 5j 1
mock	7k 4 7q 4
mod	2w 8 2x 4 e6 8 e7 8 e8 c e9 8 ef 4 eg 4 f5 8 f6 8 f7 4 f8 4
mod $	2w 1 2x 1 e8 1 eg 1 f5 1 f6 1
mod and	e6 2 e7 2
modification	5r 4 6a 4
modify	4n 4 52 2 58 2 5a 2 5q 2 5r 2 6n 2
modul	2m 8 47 4 4n 4
moment	2w 4 3c 4 av 4 cj 8 e4 4
moment $	2w 1 3c 1 av 1 cj 1 e4 1
monday	1z 4 3j 4 63 4 b3 4
monitor	e3 4
monorepo	4n 4 8k 4
month	3 4 2e 4 7s 4 7x 4
mor	4 2 i 2 y 2 13 2 14 2 1b 2 1r 2 27 2 28 2 2o 2 2t 4 2v 2 3q 2 3t 2 3x 2 43 2 56 6 5l 2 5p 2 5w 2 61 2 6f 2 6h 2 6k 2 74 2 7b 6 7f 2 7l 2 7o 2 7q 2 7w 2 8k 4 8s 2 92 2 95 2 9k 2 9p 2 a0 2 am 2 at 4 b2 2 b4 2 bh 2 bn 2 bs 2 bv 2 c0 2 c3 2 cf 2 cz 4 d4 2 dj 2 eb 4 ed 4 em 2 ev 2 fi 4 fj 2
mor $	4 1 1b 1 3t 1 56 1 5l 1 6f 1 6h 1 6k 1 7b 1 7f 1 7o 1 8k 1 92 1 95 1 at 2 bh 1 bn 1 bv 1 cz 1 d4 1 em 1 ev 1 fi 1 fj 1
mor mail	56 1 7b 2 8k 1
mor project	eb 2 ed 2
mor tak	5p 1 7w 1 c3 1
morn	2n 8 3h 4 4n 4 dx 4
morn $	2n 2 3h 1 dx 1
most	3h 4 3o 4 4g 4 5q 4 5r 8 6n 4 88 4 8h 4 8t 8 9n 4 a1 8
most recent	4g 1 5q 1 5r 1 8h 1 8t 1 a1 1
most recently	3h 1 5r 1 8t 1 a1 1
mov	v 4 1a 4 2z 8 30 4 38 c 39 g 3a c 3b c 3c c 3d 8 3e c 3f c 3g 8 3j 4 3k 4 3m 4 49 c 4n 4 4t 4 5u 4 61 4 6n 4 6y 4 7g 4 8k 4 8s 8 90 4 a0 4 c6 4 da 4 dl 4 fc 4 fg 4
mov $	39 1 3a 1 3e 1 3m 1 4n 1
mov repo	2z 1 30 1 3b 1 3d 1 3e 1 3j 1 49 1
mov to	v 1 39 1 3a 1 3b 1 3c 1 3d 1 3e 1 3f 1 3g 1 61 1 8s 1 dl 1
mp4	4l 2
mr	55 2 65 2 66 4 67 2 68 2 69 4 6a 2 6b 2 6c 4 6d 2 6e 2 6f 2 6g 2 6h 2 6i 2 6j 2 6k 2 6l 2 6m 2 6n 2 6o 4 6p 2 6q 2 6r 2 6s 2 6u 2 6v 4 6w 4 6x 2 6y 2 6z 2 70 2 71 2 72 2 73 2 74 2 75 2 76 2 77 2 78 2 79 2 7a 2 7b 2 7c 2 bj 2 bk 2 c5 2 c6 2 cw 2
mr $	66 1 6i 1 6l 1 6n 1 6o 1 6x 1 7c 1
msmith	72 4 74 4 75 4 ai 4 al 4 am 4 an 4 ao 4 ap 4 c9 4 ca 4 es 4 et 4 f1 4
msmith $	74 1 75 1 ai 1 am 1 ao 1 ap 1 et 1
much	6 4 2o 4 6x 4 7n 4 90 4
must	7 4 18 4 1e 4 29 4 2q 4 3e 4 3q 4 3y 4 4n 4 4s 4 4y 4 5y 4 6i 8 6j c 6k 4 6l 4 6m 4 6r 4 6t 4 73 4 7l 4 7o 4 7t 4 89 8 8a 4 9l 4 9p 4 at 4 az 4 b8 2 bq 4 br 2 bs 4 bu 8 bw 4 bx 4 c4 4 cc 4 cz 4 d1 4 d4 4 du 4 el c em 4 en 4 eo c
must be	4y 1 5y 1 6i 1 6t 1 7o 1 9p 1 bq 1 el 1 em 1 eo 1
must fix	6i 1 6j 2 6k 1 6l 1 6m 1
must i	2q 1 73 1 bw 1
must no	7 1 29 1 cc 1
must not	18 1 1e 1 3y 1 at 1 cz 1 d4 1
must pass	9l 1 el 1 en 1 eo 2
mut	56 4 7b 8 8k 8
my	a a b a c c d c e a 2d 2 2e 8 2n i 2o c 2y 6 3h 2 46 2 48 a 4s 2 4t 2 4u 2 4v 2 4w 6 4x 2 4y a 58 2 59 4 5a 2 5b 2 5c 2 5d 2 5k 2 66 6 67 2 68 2 69 6 6b 2 6c 4 6d e 6e 6 6i 2 6j 2 6k 2 6p 2 6q 6 6s 6 6t 4 6w 2 76 c 77 2 78 a 79 a 7a c 7f 2 7g 2 7i 2 7p 2 7x 4 80 2 99 2 9d 2 9w 4 aj g ak e al 2 am 8 an c ao a ap e b2 4 ba 2 bc 2 bh 8 bj 8 c6 2 c9 6 ca c cb a cc 4 cd 2 cf 2 ck 4 cn 2 cs 2 da 4 db a dc 6 ds 2 e1 2 ej 2 eo 2 es 8 et 8 eu c ev 2 ex 2 ey a ez 6 f0 g f1 2 f3 6 f4 8 f5 8 f6 c f7 8 f8 a f9 8 fa 8 fb 2 fc 6 fd 8 fe a ff 2 fg 8 fh c fi 4
my 2	f8 1 fe 1 fg 1
my account	a 1 b 1 c 1 d 1 48 1 aj 1 am 1 an 1 ao 1 ap 1 c9 1 cb 1 db 1 es 1 eu 1 f9 2 fa 2 fd 1 fh 3 fi 1
my app	f4 1 f8 1 fb 1 ff 1
my approval	6d 3
my authenticator	f4 1 f8 1 fc 1 fd 1 fh 1
my branch	2d 1 59 2 5a 1 66 2 6t 1 7g 1 c6 1
my clon	db 2 ex 1
my comment	2y 2 4w 1 6q 1 6s 1 7a 1 am 1
my commit	4u 1 4x 1 4y 1 7p 1 an 1 bc 1 c9 1 ca 3 cb 2 ck 1 cn 1 f0 1
my fork	58 1 5b 1 66 1 7f 1 7i 1 ey 5 ez 3 f0 5
my identity	f5 1 f7 1 f8 1
my login	ak 1 f4 1 f9 2 fa 1 fh 1 fi 1
my new	eu 1 fc 2 fg 1
my old	b 1 aj 1 ba 1
my own	48 3 67 1 aj 1 ak 1 al 1 ap 1 cs 1 da 1 f0 1 fd 2 fh 1
my password	b 1 ak 3 f6 4
my pat	a 1 c 2 e 1
my pend	78 1 79 1 7a 1
my phon	f3 3 f7 1 f8 1
my pr	4s 1 5d 1 6c 1 7x 1 80 1 9d 1 ck 1 eo 1
my profil	a 1 aj 1 am 1 an 2 ap 1 ca 1 es 1 et 1 eu 1
my pull	68 1 69 2 6w 1 7x 1
my push	5k 1 b2 2
my recovery	f3 1 f7 1 fe 1
my remark	4w 2 4y 1 6q 1 6s 2
my repo	99 1 cd 1 ds 1 e1 1 ej 1
my review	2n 4 2o 1 4v 1 6p 1 76 2 78 2 79 2 7a 3
my session	f6 1 f7 1 f8 1
my token	a 2 c 2 d 4 e 3
myself	ao 4
nag	8x 4 aq 4
nair	ai 4 al 4
nam	0 4 1 4 2 6 3 6 5 6 6 4 8 4 9 6 a a b 2 d 8 e 4 l 4 m g n a o 8 r 4 s 4 u 4 v 4 z 8 10 a 11 8 14 4 15 6 1p 2 1q 2 1w 4 1y 2 1z 2 20 k 21 6 26 8 28 4 29 4 2a c 2b 8 2e 4 2g s 2j 8 2k 4 2q 8 2s 4 32 2 36 2 3e 2 3h 4 3i 6 3j 6 3l 8 3m 4 3r 4 3s 6 3x 2 3z 4 41 6 43 4 44 8 45 2 46 4 48 4 49 4 4g 8 4h 2 4i 4 4j 2 4n 8 4o 4 4p 4 4t c 4y 4 58 c 5d 8 5h a 5t 6 5v 8 5z 4 62 c 6f 2 6n 8 6p 4 6q 4 72 c 7h g 7j 4 7r 8 7s 2 7u 4 8c 4 8e 4 8j 8 8m 2 8n 4 8o 2 8p 2 8q 4 8t 2 8u 2 90 4 92 2 97 4 9m 2 9r 4 9v 2 9w 2 9x 2 9y 2 a1 4 a4 g a8 4 aa 4 ai i aj c al g aq 2 aw 4 ax 4 b0 4 b1 6 b3 8 b7 4 bb 4 bd 4 be 4 bf 4 bg 8 bm 4 bo 4 bq 4 bt 4 bz 4 cq 4 d7 4 da 2 db 2 dc 2 df 4 di 4 dk 4 dl 4 do 4 dr 4 dw 4 en 2 eu 4 f1 c
nam $	9 1 e 1 m 1 14 1 20 2 2a 2 2g 2 3z 1 44 1 4g 2 4o 1 4t 1 58 1 5h 1 5v 1 62 2 7r 1 8j 1 a4 2 ai 1 al 1 dr 1
nam a	6q 1 bd 1 be 1 bf 1 bg 1
nam and	0 1 2 1 5 1 8 1 a 2 d 1 s 1 1w 1 2j 1 62 1 7j 1 7u 1 aa 1 ax 1 b0 1 b1 1 f1 3
nam bas	di 1 dk 1 dw 1
nam behind	d 1 3l 1 al 1
nam description	3l 1 49 1 8e 1
nam for	m 2 n 1 o 2 2q 1 5d 1 al 1
nam is	6 1 10 1 3j 1 6p 1 9r 1 b3 1 b7 1
nam of	20 1 26 1 2b 2 2g 2 3h 1 4n 1 4t 1 58 1 5d 1 5t 1 6n 1 7h 2 ai 1 do 1
nam only	z 1 2g 1 4t 1 58 1 6n 1
nam or	20 1 2k 1 3i 1 44 1 90 1 97 1 aj 1
nam reviewer	bm 1 bo 1 bq 1
nam rpc	r 1 u 1 v 1
nam the	m 1 4y 1 bg 1
nam to	11 1 20 1 41 1 7h 1 aj 1
nam user	2e 1 3s 1 5v 1 eu 1
narrow	7n 4 90 4 bs 4
nearer	dc 4
nearest	db 4 dc 4 dh 4 ds 4
nearly	fc 4
need	1 2 2 2 3 4 6 4 9 4 b 2 c 2 e 4 k 2 l 4 m 4 o 4 p 8 q 4 r 4 s 4 t 4 u 4 v 4 w 4 x 8 y 4 z 4 10 6 11 4 12 4 13 4 14 4 15 4 16 4 17 4 18 4 19 4 1a 4 1b 4 1d 4 1e 4 1f 4 1g 6 1h 4 1i 4 1j 4 1k 4 1l 4 1m 4 1n 4 1o 4 1p 4 1q 4 1r 4 1s 4 1t 4 1u 4 1v 4 1w 4 1x 4 1y 4 1z 6 20 4 21 4 22 8 23 4 24 4 25 4 26 4 27 4 28 4 29 4 2a 4 2e 2 2g 4 2h 4 2i 4 2k 4 2l 4 2n 6 2p 2 2q 2 2r 2 2s 4 2t 4 2u 4 2v 4 2w 4 2x 4 2y 2 2z 4 30 4 31 4 32 4 33 4 34 4 35 4 36 4 37 4 38 4 39 4 3a 4 3b 4 3c 4 3d 4 3e 4 3f 4 3g 4 3j 6 3k 4 3l 4 3m 4 3n 6 3o 4 3p 4 3q 4 3r 4 3s 4 3t 4 3u 4 3v 8 3w 4 3x 4 3y 8 3z 4 40 8 41 4 42 4 43 4 44 4 45 8 46 6 47 6 48 6 49 6 4a 6 4b 4 4c 4 4d 4 4e 4 4f 4 4g 4 4h 6 4i 4 4j 4 4k 4 4l 4 4m 4 4n 4 4o 4 4p 4 4q 4 4r 4 4s 4 4t 4 4u 4 4v 4 4w 4 4x 4 4y 4 4z 4 50 4 51 4 52 4 53 4 54 2 55 2 56 4 57 4 5c 4 5d 6 5e 4 5f 4 5g 4 5h 4 5i 4 5k 4 5l 4 5m 4 5n 4 5o 4 5p 4 5q 4 5r 4 5s 4 5t 2 5u 4 5v 4 5w 4 5x 4 5y 4 5z 4 60 6 61 4 62 4 63 8 64 4 65 4 66 4 67 4 68 4 69 4 6a 4 6b 6 6c 4 6d 4 6e 4 6f 4 6g 4 6h 4 6i 4 6j 4 6l 6 6m 4 6n 4 6o 4 6p 4 6r 4 6s 4 6t 4 6v 4 6w 4 6x 4 6y 4 6z 4 70 4 72 4 73 4 74 8 75 8 76 8 77 4 78 4 7a 2 7b 4 7c 4 7d 6 7e 4 7f 4 7g 4 7h 4 7j 4 7k 4 7l 4 7m 4 7n 4 7r 6 7s 4 7t 4 7u 4 7v 6 7w 4 7x 4 7y 4 7z 4 80 4 81 4 82 6 83 4 84 4 85 4 86 4 87 6 88 4 89 e 8a 4 8b 4 8c 6 8d 8 8e 4 8f 4 8g 4 8h 6 8i 6 8j 4 8k 4 8l 4 8m 4 8n 4 8o 4 8p 4 8q 4 8r 4 8s 4 8t 4 8u 4 8v 4 8w 4 8x 4 8y 4 8z 4 90 4 92 4 93 4 94 4 95 4 96 4 97 4 98 4 99 4 9a 4 9b 4 9c 4 9e 4 9f 4 9g 4 9h 4 9i 4 9j 4 9k 4 9l 4 9m 4 9n 8 9o 4 9p 4 9q 4 9r 4 9s 8 9t 4 9u 4 9v 4 9w 4 9x 4 9y 4 9z 4 a0 4 a1 4 a2 4 a3 4 a6 4 ac 4 ad 4 ae 4 af 4 ai 2 ak 4 b2 4 b3 4 b4 6 b5 4 b6 4 b7 4 b8 4 b9 4 ba 4 bb 4 bg 4 bm 6 bn 4 bp 4 bq 6 bs 6 bt 4 bv 4 bw 4 bx 4 by 6 bz 4 c0 4 c1 4 c2 6 c3 4 c4 4 c5 4 c6 6 c7 6 c8 4 ca 4 cb 4 cd 4 ce 4 cf 4 cg 4 ch 4 ci 4 cj 4 ck 4 cl 4 cm 4 cn 4 cp 4 cq 4 cr 4 cs 4 ct 4 cv 4 cy 4 d1 8 d3 4 d6 4 ds 2 e0 4 e1 4 e3 4 e4 4 e5 4 e6 4 e7 4 e8 4 e9 4 ea 4 eb 4 ec 4 ed 8 ef 4 eg 4 eh 6 ei 4 ej 8 ek 4 el 4 em 6 en 6 eo 6 ev 4 ew 4 ey 4 ez 4 f0 4 f1 2 fc 2 fd 2 fe 2 fg 2 fh 2 fi 2
need $	l 1 m 1 o 1 p 1 q 1 r 1 s 1 t 1 u 1 v 1 w 1 x 1 y 1 z 1 10 1 11 1 12 1 13 1 14 1 15 1 16 1 17 1 18 1 19 1 1a 1 1b 1 1d 1 1e 1 1f 1 1g 1 1h 1 1i 1 1j 1 1k 1 1l 1 1n 1 1o 1 1q 1 1r 1 1s 1 1t 1 1v 1 1w 1 1x 1 1y 1 1z 1 20 1 21 1 22 1 23 1 24 1 25 1 26 1 27 1 28 1 29 1 2a 1 2g 1 2h 1 2i 1 2k 1 2l 1 2s 1 2t 1 2u 1 2v 1 2w 1 2x 1 2z 1 30 1 31 1 32 1 33 1 34 1 35 1 36 1 37 1 38 1 39 1 3a 1 3b 1 3c 1 3d 1 3e 1 3f 1 3g 1 3k 1 3l 1 3m 1 3n 1 3o 1 3p 1 3q 1 3r 1 3s 1 3t 1 3u 1 3v 1 3w 1 3x 1 3y 1 3z 1 40 1 41 1 42 1 43 1 44 1 45 1 47 1 49 1 4a 1 4b 1 4c 1 4d 1 4e 1 4g 1 4h 1 4i 1 4j 1 4k 1 4l 1 4m 1 4n 1 4o 1 4p 1 4q 1 4r 1 4t 1 4u 1 4v 1 4x 1 4y 1 4z 1 50 1 52 1 53 1 56 1 57 1 5c 1 5d 1 5e 1 5f 1 5g 1 5h 1 5i 1 5k 1 5l 1 5m 1 5n 1 5o 1 5p 1 5q 1 5r 1 5s 1 5u 1 5w 1 5x 1 5z 1 60 1 61 1 62 1 63 1 64 1 65 1 68 1 6a 1 6b 1 6c 1 6d 1 6e 1 6f 1 6g 1 6h 1 6i 1 6j 1 6l 1 6m 1 6n 1 6o 1 6p 1 6r 1 6s 1 6v 1 6x 1 6y 1 6z 1 72 1 73 1 74 1 75 1 78 1 7b 1 7c 1 7d 1 7e 1 7f 1 7g 1 7h 1 7j 1 7k 1 7l 1 7m 1 7n 1 7r 1 7s 1 7t 1 7u 1 7v 1 7w 1 7x 1 7y 1 7z 1 80 1 81 1 82 1 83 1 84 1 85 1 86 1 87 1 88 1 89 2 8a 1 8b 1 8c 1 8d 1 8e 1 8f 1 8g 1 8h 1 8i 1 8j 1 8k 1 8l 1 8m 1 8n 1 8o 1 8p 1 8q 1 8r 1 8s 1 8t 1 8u 1 8v 1 8w 1 8x 1 8y 1 8z 1 90 1 92 1 93 1 94 1 95 1 96 1 97 1 98 1 99 1 9a 1 9b 1 9c 1 9e 1 9f 1 9g 1 9h 1 9i 1 9j 1 9k 1 9l 1 9m 1 9n 1 9o 1 9p 1 9q 1 9r 1 9s 2 9t 1 9u 1 9v 1 9w 1 9x 1 9y 1 9z 1 a0 1 a1 1 a2 1 a3 1 a6 1 ac 1 ad 1 ae 1 af 1 ak 1 b2 1 b3 1 b5 1 b6 1 b7 1 b8 1 b9 1 ba 1 bb 1 bg 1 bm 1 bp 1 bq 1 bt 1 bv 1 bw 1 bx 1 by 1 bz 1 c0 1 c1 1 c2 1 c3 1 c4 1 c5 1 c7 1 c8 1 ca 1 cb 1 cd 1 ce 1 cf 1 ch 1 ci 1 cj 1 ck 1 cl 1 cn 1 cq 1 cr 1 cs 1 cv 1 d1 1 e0 1 e1 1 e3 1 e4 1 e5 1 ef 1 eg 1 ei 1 ek 1 el 1 em 1 en 1 eo 1 ev 1 ey 1 ez 1 f1 1
need a	k 1 10 1 1g 1 1z 2 2p 1 2q 1 2r 1 2y 1 4h 1 55 1 74 1 7v 1 8c 1 8i 1 ai 1 c2 1 c6 1 eo 1
need an	b 1 45 1 5t 1 fc 1 fd 1 fe 1 fg 1 fh 1 fi 1
need and	6w 1 70 1 76 1 77 1 ct 1 f0 1
need for	1u 1 4w 1 cm 1 cp 1 ei 1 ek 1
need need	5f 1 5g 1 8x 1 94 1
need one	1 1 74 1 bq 1
need only	1m 1 1p 1 4f 1 4s 1 51 1 eh 1 ej 1
need or	46 1 69 1 e6 1 e7 1 e8 1 e9 1 ea 1 eb 1 ec 1 ed 1
need the	2 1 c 1 3j 1 3n 1 47 1 4a 1 4n 1 54 1 5d 1 67 1 6b 1 6l 1 6t 1 7d 1 7r 1 82 1 87 1 8h 1 b4 1 by 1
need to	p 1 3v 1 40 1 49 1 75 1 89 1 cy 1 d6 1 eh 1 ej 1
need work	2e 1 76 3 7a 1
needn	ec 4
needswork	2e 2 76 6 7a 2
network	q 8 7i 8
neutral	26 8
never	0 4 2 4 a 4 1h 4 46 4 4q 4 4z 4 5z 4 6h 4 7f 4 7q 4 7y 4 88 4 8w 4 9d 4 a3 4 dv 4 eo 4
never the	0 1 2 1 a 1
new	1 8 3 4 b c e 4 m c n 8 o 8 p 4 s 4 10 8 12 8 16 4 17 g 1a 4 1d 4 1z g 20 8 22 8 24 8 2a c 2d 4 2h 8 2k 8 2p 4 2z c 35 4 36 4 3j k 3m a 3o c 40 c 45 g 49 8 4h 8 4i 4 4m c 4n 4 5c 4 5d 4 5e 4 5f 4 5g 4 5y 4 5z 4 63 4 64 4 66 4 6j 4 6n 4 6y 2 7e 4 7f 4 7n 4 7s 8 88 4 8c 8 8f 8 8i 4 8l a 8s 4 8u 4 94 8 97 4 9n 4 9r 8 a8 4 ab 4 ad 4 aj 4 ak c an 8 as 4 av 8 b3 4 b4 4 bb 8 bm 4 bq 4 bv 4 bw 4 bx 8 by 4 bz 4 c0 8 c1 2 c2 2 c3 8 cb 4 cg 4 cn 4 co 4 cp 4 cy 4 dl c dn 4 dt 4 du 8 dx 4 e8 4 e9 4 eb 4 en 4 er 8 eu 8 ey 4 f0 4 f2 8 fc o fe g fg c fj 4
new branch	4h 1 b3 1 bb 2
new hir	12 1 1z 1 22 1 40 1 8f 1
new key	17 1 3m 1 ab 1
new mirror	dn 1 dt 1 du 1
new one	e 1 1a 1 20 1 2p 1 4i 1 av 1 cp 1 fe 1
new password	24 1 ak 2
new phon	fc 2 fg 3
new pr	2d 1 8l 2 bv 1 bw 1 by 1 bz 1 c0 2 c1 1 c2 1 c3 2
new project	1 1 3j 1 e8 1 e9 1
new repo	3 1 m 2 n 1 o 1 45 1 5d 1 64 1 7f 1
new repository	m 1 n 1 o 1
new review	8c 2 9r 1
new team	3j 2 49 1
new user	10 1 2a 2
new version	2k 2 dl 1
newer	4s 4
newest	2d 4 3b 4 5q 8 5r 8 65 4 6v 4 8h 4 a1 4 bf 4 cd 4
newest commit	5q 1 5r 1 cd 1
newest first	2d 1 3b 1 65 1
newly	n 4
next	2n 4 36 4 4e 4 4h 4 am 4 an 4 f7 4
next to	4e 1 am 1 an 1
nf	38 8 39 4 3a 6 3c 4 3e 2
night	4n 4 7g 4 ch 4
nightly	2 2 9 2 c 2 4q 4 4r 4 4s 4 4v 2 8i 4 ae 4 bf 4 c7 4 c8 4 el 4 em 4
no	4 4 7 4 c 4 f 4 i 4 y 4 19 4 1b 8 1c 4 1d 4 1e 8 1h 4 1i 4 1l 4 1n 4 29 4 2d 4 2e 4 2o 4 3k 4 3q 4 3w 8 3y 8 41 4 42 4 43 8 49 4 4a 8 4b 4 4m 4 4p 4 4q 4 4t 4 4v 4 50 4 52 4 56 8 5a 4 5o 4 5p 4 5x 4 5z c 64 8 66 4 67 4 6d 4 6k 4 6o 4 6x 4 75 c 7a 4 7b 8 7l 8 7o 4 7p 8 7q 4 7t 8 7u 4 7w 4 80 4 85 4 86 4 8a 8 8d 4 8i 4 8k 8 8o 4 8q 4 8r 4 8v 4 8y 8 92 4 95 4 98 8 9a 8 9g 4 9h 8 9k 4 9p 8 9s 4 am 4 az 4 b1 4 b3 c b7 c b8 4 ba 4 bh 4 bi 4 bj 4 bk 4 bl 4 bn 8 br 8 bv 4 by 4 c0 8 c3 4 c6 4 c9 4 cc 4 cf 4 ci 4 cp 4 cz 4 d0 4 d1 4 d7 4 da 8 dj 8 ef 4 el 8 ep 4 eq 4 es 4 ev 4 f2 4 f3 4 f6 4 fi 4 fj 4
no access	3w 1 3y 1 43 1 5z 1 64 1 d0 1
no automatic	9h 1 br 1 c0 1
no diff	4t 1 52 1 5a 1
no forc	b3 1 b7 2 b8 1
no git	4a 2 5o 1
no longer	4 1 7 1 c 1 y 1 1e 2 1i 1 29 1 3y 1 4b 1 4q 1 5p 1 6d 1 6o 1 75 2 7l 2 7o 1 7t 1 85 1 8d 1 8y 1 98 2 9s 1 bj 1 bn 1 br 1 by 1 c3 1 cc 1 ci 1 d1 1 d7 1 da 1 dj 1 ef 1 ep 1 eq 1
no merg	86 1 8a 2 9p 2 c6 1 el 2
no mor	i 1 3q 1 56 2 7b 2 7q 1 8k 1 9k 1 am 1 c0 1 cz 1 dj 1 fi 1
no permission	3w 1 41 1 64 1
no reply	1b 1 1c 1 1d 1
no repo	3k 1 9a 1 9h 1
no such	8o 1 8y 1 95 1
nobody	a 4 y 4 17 4 19 4 3x 4 67 4 6i 4 6w 4 74 4 78 4 81 4 9e 4 at 8 aw 4 b2 4 b3 8 b6 4 b7 8 bn 4 by 4 dy 4 e0 4 fh 4
nobody can	17 1 at 1 b2 1 b6 1
nobody should	67 1 81 1 at 1 b3 1 bn 1
nod	l o p c q k r k s k t k u o v o w c x g 2z 4 38 8 39 4 3d 4 3e 4 3f 4 7d 4 ce c cf 8 df k dg c e0 4 e1 4 e4 8 e5 4 ef 8 eg c
nod $	l 1 p 2 q 1 r 1 s 2 u 2 v 1 w 1 x 1 38 2 39 1 3d 1 3e 1 3f 1 ce 1 cf 1 dg 1
nod 3	l 1 u 1 v 1
nod of	l 1 df 1 e4 1 ef 1 eg 1
nois	7q 4 95 4
noisy	1o 4 2t 4 8k 4
non	i 4 j 4 14 4 1g 4 1h 4 1k 4 1l 4 28 4 3c 4 3w 4 41 8 46 4 4e 4 54 4 5z 4 64 4 71 4 76 4 8t 4 92 4 bu 4 cr 4 cz 4 d4 4 db 4 ee 4 em 4 ev 4
non $	i 1 54 1 71 1 cz 1 d4 1 ee 1
non is	3c 1 cr 1 db 1
non list	1h 1 1l 1 3w 1 41 1 5z 1 64 1
non member	14 1 28 1 41 1
non need	46 1 4e 1 76 1 92 1 em 1 ev 1
nonsens	6q 4
noon	k 4
nor	y 2 1g 2
noreply	1b 4 1c 4 1d 4
noreply acm	1b 1 1c 1 1d 1
normal	1p 4 1t 4 6m 4 6s 4 az 4
normally	e2 4
not	2 2 5 2 8 2 b 2 d 4 n 2 t 2 y 4 14 4 18 2 19 2 1e 2 1h 2 1i 2 1l 2 1u 2 1x 2 23 2 24 2 25 2 26 2 28 2 2a 2 2d 2 3a 2 3r 2 3w 4 3y 2 3z 2 41 2 43 2 4d 8 4e 6 4f 4 4i 2 4u 4 4v 8 4w 8 4x 4 4y c 51 4 55 4 58 2 59 a 5d 2 5m 2 5p 2 5q 2 5z 2 62 2 63 2 64 2 65 2 67 2 6c 2 6f 2 6j 4 6o 4 6p 8 6q 8 6r 4 6s 4 6t 4 6w 2 6y 2 72 2 73 2 76 4 78 8 79 a 7a 4 7h 2 7k 2 82 2 83 2 8g 2 8o 2 91 4 94 2 95 2 99 2 9b 2 9i 2 a5 4 a6 2 a8 2 ac 2 ad 2 ak 2 aq 2 at 2 b4 2 b9 2 bh 4 bi 4 bj 4 bk 4 br 2 c5 2 c7 4 cd 4 cf 2 ct 4 cw 4 cz 2 d4 2 d6 2 de 2 df 2 dg 2 dp 2 dq 2 ds 2 dy 4 dz 4 em 4 er 2 ey 2 f2 2 f5 2
not $	1u 1 3a 1 59 1 6q 1 78 1 79 1 7h 1 8o 1 b9 1 cw 1 f5 1
not a	n 1 7k 1 ak 1 f2 1
not for	23 1 24 1 26 1 2a 1 4d 1 4e 1 de 1 dq 1
not in	14 1 3w 1 41 1 58 1 bh 1
not just	y 1 67 1 83 1
not on	4f 1 4v 2 4w 1 4y 2 51 1 59 1 6p 1 78 1 79 1 7a 1 bj 1 c7 1
not scan	91 2 a5 2 a6 1
not the	2 1 5 1 8 1 d 2 4d 2 4e 1 72 1 df 1
notebook	b 4 c 4
noth	3 4 4 4 1i 4 1l 4 25 4 2y 4 3t 4 5d 4 66 4 6z 4 76 4 7b 4 7y 4 8t 4 98 4 9d 4 ba 4 c5 4 cg 4 ch 4 e7 4
noth need	2y 1 6z 1 c5 1
notic	i c j 8 k 8 ae 4 aq 8
notic $	i 1 j 1 k 1 ae 1 aq 1
notification	19 8 1a 4 1b 8 1c 8 1d c 56 4 57 4 7b 8 7c 4 8k 4 8l 4 9v 4 9w 4 aj 4 dj 4
notification $	1b 1 1c 1 1d 2 7b 1 9v 1 dj 1
notify	1z 4 57 8 7c 4 87 4 8l 8 8n 8 9v 8 9w 8 9y 4 dm 4
now	4 4 6 4 7 4 9 4 c 4 g 4 j 4 o 4 q 4 2n 4 2s 4 3c 8 3e 4 3k 4 49 4 51 4 56 4 59 4 5p 4 65 4 69 4 6h 8 6r 4 6u 4 6z 4 70 8 7k 4 7s 4 86 4 8a 4 8f 4 8p 4 9u 4 a0 4 ae 8 aj 4 br 4 c5 4 c7 4 ce 4 cj 4 dc 8 dx 4 e9 4 ei 4 ek 4 em 4 en 4 ez 4 f5 4 fd 4
now $	4 1 7 1 c 1 j 1 2n 1 2s 1 3c 1 51 1 59 1 5p 1 65 1 69 1 6h 1 6u 1 6z 1 70 1 8p 1 ae 2 br 1 c7 1 ce 1 cj 1 em 1 f5 1
now on	6 1 9 1 g 1 o 1 49 1 7k 1 7s 1 8a 1 8f 1 dc 1 dx 1 e9 1 ei 1 ek 1 ez 1
npe	4h 2 66 2
nudg	6h 4
nuk	46 4
null	6j 4 ct 2
number	d 4 2b 8 2j 4 2o 6 3g 4 4b 4 4c 4 4e 4 4x 2 50 4 51 4 52 4 55 4 5a 2 5m 4 68 2 69 4 6l 4 6v 4 6x 4 7m 4 87 4 89 2 8a 2 8h 6 8u 4 8v 4 9n 2 a2 8 aa 4 bd 4 be 2 bo 2 cw 8 dd 8 do 8 dr 4 e2 4 e3 2 ev 4 ew 8
number $	d 1 2b 1 3g 1 55 1 6v 1 8h 1 a2 1 aa 1 cw 1 dd 1 do 2 dr 1
number for	52 1 8u 1 8v 1 cw 1
number of	2o 1 4x 1 5a 1 68 1 89 1 8a 1 8h 1 9n 1 be 1 bo 1 e3 1
numeric	3l 4 47 4 8c 4 8f 4 al 4 bm 4 bo 4 bq 4 bu 4 do 8 dp 4 dr 4 et 4
numeric id	3l 1 47 1 8c 1 al 1 do 1 et 1
numeric user	8c 1 8f 1 bm 1 bo 1 bq 1
nvmrc	7d 2
nza	cy 4 eu 4
oauth	1a 4 65 2
object	ag 4 ah 4
obligatory	fb 4 ff 4
obsolet	y 4 4j 4 4w 4 6k 8 7l 4 8d 4 a9 4 by 4 c3 4 cm 4 em 4
occur	7h 4
odd	6p 4
of	0 2 1 4 2 8 3 2 4 8 5 a 6 c 7 6 8 a 9 8 a 8 c 2 d a e 4 f 2 g 2 h 4 i 4 j 2 k 6 l 4 m 4 n 2 o 6 p 4 q 4 r 2 s 2 t 2 u 4 w a x 8 y 2 z 4 13 a 14 2 15 4 17 2 18 2 1b 6 1c 6 1d 6 1e 4 1f 2 1g 2 1j 8 1k 2 1l 2 1m 2 1n 2 1p 4 1r 4 1s 4 1t 4 1u 6 1v 6 1x 6 1y 4 20 8 21 2 22 2 23 2 24 2 26 6 27 8 29 6 2b 6 2d 4 2e 6 2g 6 2h 2 2j c 2k 6 2l a 2m 8 2o 6 2p a 2s 6 2t 4 2u 4 2v 2 2w 2 2y 2 2z 4 30 4 31 a 33 6 34 4 35 8 37 6 39 2 3a 2 3b a 3c 4 3d a 3f a 3g 8 3h 6 3i 8 3k 6 3l 4 3m 4 3n 8 3o 2 3p 2 3q 4 3r 4 3s c 3t 4 3u 2 3v 4 3w 2 3x 6 3y 4 3z a 40 4 41 2 42 2 43 4 44 a 46 4 47 6 48 8 49 2 4a g 4b 4 4c 4 4d 6 4e 2 4f 2 4g 6 4h 2 4i 2 4k 8 4l c 4m 6 4n 6 4o 4 4p a 4q 8 4r e 4s 8 4t 6 4u 2 4v 6 4w 2 4x 2 4y 6 4z 4 50 a 51 6 52 8 53 a 54 c 55 4 56 4 57 8 58 2 59 4 5a 8 5b 8 5c 6 5d 4 5e 2 5f a 5g a 5h 6 5i 6 5j a 5k 2 5m 4 5n 2 5o 2 5p 2 5q 8 5r a 5s 8 5t 8 5u 4 5v e 5w 4 5y 4 5z 6 60 6 61 6 62 2 63 4 64 4 65 6 66 2 67 2 68 e 69 c 6a e 6b 6 6c 6 6e 2 6f 4 6g 2 6h 4 6i 4 6j 2 6k 2 6l 8 6n 8 6o 8 6p 6 6q 4 6r 4 6s 4 6t 6 6u 4 6v g 6w 2 6x c 6y e 6z 2 70 2 71 e 72 8 73 8 74 6 75 8 76 2 77 2 78 4 79 6 7a 4 7b 6 7c 2 7d a 7e 8 7f 2 7g a 7h 6 7i e 7j a 7k 4 7l 4 7m 6 7n 8 7o 2 7p 4 7q 6 7r 8 7s 4 7t 6 7u c 7v 6 7w 4 7x 2 7y 8 7z 2 80 2 81 6 82 8 83 8 84 8 85 4 86 4 87 e 88 e 89 4 8a 4 8b 8 8c 6 8d 6 8e g 8f a 8g e 8h 6 8j 4 8k 4 8l 8 8m a 8n 4 8o 6 8p 8 8q 4 8r e 8s a 8t c 8u c 8v e 8w 4 8x 4 8y 8 8z e 90 8 91 a 92 a 93 6 94 6 95 6 96 c 97 6 9b 8 9c 8 9d 4 9e 6 9f 6 9g 6 9i 6 9j 6 9k 2 9l 2 9m 8 9n e 9o 2 9p 8 9q 8 9r a 9s a 9t g 9u e 9v 8 9w a 9x 6 9y 4 9z a a0 8 a1 a a2 c a3 c a4 a a5 4 a6 4 aa 2 ab 2 ac 2 ae 8 ah 2 ai e aj 2 al 8 am 4 an 6 ao 6 ap 6 ar 4 at 2 au 2 av 6 ay 6 az 2 b2 8 b3 6 b4 6 b5 e b6 4 b7 4 b8 6 b9 a ba 2 bb 4 bc 2 bd 6 be c bf 6 bg 2 bh 2 bi 2 bj 2 bk 4 bl 2 bm 6 bn 4 bo 6 bp 8 bq 8 br 8 bs 8 bt 8 bu 4 bv 6 bw 8 bx 8 by a bz a c0 6 c1 a c2 4 c3 a c4 e c5 6 c6 c c7 8 c8 4 c9 a ca 6 cb 2 cc 4 cd a ce c cg 4 ci 2 cj 2 ck 8 cl 6 cm 4 cn 8 co 4 cp c cq e cr 8 cs 8 ct 4 cu 2 cv 6 cw 6 cx 8 cy 2 cz 4 d0 c d1 2 d2 2 d3 4 d4 4 d5 6 d6 6 d7 4 d8 6 d9 6 da 2 dd 2 de 6 df 6 dg 2 dh 8 di 2 dk 6 dl 2 dm 4 dn 4 do 2 dp c dq a dr 6 ds 2 dt 4 dv 6 dw c dz 8 e0 4 e1 6 e2 4 e3 8 e4 4 e5 6 e6 4 e7 2 e9 2 ea 6 eb 2 ec 4 ee 6 ef 6 eg 6 eh 2 ei 2 el 6 em 6 en 4 eo 4 ep 2 eq 4 er 4 es a et a ev 8 ew 6 ex 4 ey 8 ez 4 f0 8 f1 4 f2 2 f3 2 f4 4 f5 4 f8 2 fa 2 fb 4 fc 4 fd 6 fe 2 ff 2 fg 2 fh 2 fi 2 fj 6
of $	7 1 2j 1 3r 1 3v 1 3w 1 47 1 4l 1 4n 1 4p 2 57 1 5b 1 5c 1 5j 1 5s 1 5y 1 5z 1 63 1 7d 2 7e 1 7g 1 7j 1 8e 1 8y 1 93 1 94 1 97 1 9b 1 9c 1 9n 1 9q 1 9r 2 9t 1 9w 1 a4 2 aj 1 al 1 b8 1 bi 1 bm 1 bo 1 c3 1 c7 1 cl 2 cr 1 cs 1 d4 1 d5 1
of a	0 1 1 1 4 2 5 2 6 3 7 1 8 2 9 1 a 2 d 1 e 1 u 2 x 2 13 3 14 1 15 2 1e 1 1t 1 1u 2 1v 1 20 1 23 1 26 1 27 1 29 1 2e 1 2j 1 2k 1 2l 2 2m 3 2s 1 2t 1 34 1 3d 2 3f 1 3g 1 3m 1 3n 2 3q 1 3r 1 3z 1 44 1 4a 1 4l 2 4o 1 4p 2 4q 2 4r 1 4v 1 4z 2 50 1 51 1 52 1 53 1 56 1 57 1 5f 1 5g 1 5k 1 5m 2 5n 1 5o 1 5r 1 5w 1 60 1 61 1 65 2 66 1 68 1 6a 2 6c 1 6g 1 6i 1 6o 1 6v 2 6y 1 72 2 73 1 7d 2 7e 1 7j 2 7k 1 7l 1 7m 2 7n 1 7r 1 7s 1 7t 1 7u 1 7v 1 82 1 84 2 85 1 86 1 87 1 88 1 8a 1 8d 1 8e 1 8f 1 8g 1 8j 1 8m 3 8n 1 8o 2 8p 1 8q 1 8r 1 8s 1 8t 1 8u 1 8v 1 8w 1 8y 2 8z 2 90 2 91 1 92 1 94 1 95 1 96 2 97 1 9b 1 9c 1 9d 1 9f 1 9g 1 9i 1 9j 1 9m 2 9n 2 9o 1 9p 1 9s 2 9t 2 9u 1 9v 1 9x 1 9y 1 9z 1 a0 1 a1 2 a2 2 a3 1 ae 1 ai 2 al 2 am 1 an 1 ao 1 ap 1 b2 1 b3 1 b4 1 b5 3 b8 1 b9 1 bf 2 bp 1 bq 1 br 1 bt 1 bu 1 c9 1 cq 1 cs 1 cu 1 cw 1 cx 1 d0 1 d5 2 d6 1 de 2 dh 1 dk 2 dm 2 dn 1 dp 2 dr 1 ds 1 dv 2 dw 3 e0 1 ea 1 es 1 ew 1 ez 1 f0 1 f3 1 f4 1 fj 1
of access	5v 1 d0 1 d8 1
of all	w 1 3b 1 3i 1 3m 1 3s 1 44 1 5f 1 5h 1 5i 1 5t 1 6y 1 7g 1 9w 2 a4 1 a5 1 c2 1 d7 1 dp 1 dq 2 e5 1
of an	9 1 y 1 1v 1 1x 1 20 1 26 1 27 1 2j 1 4c 1 4d 1 4e 1 7n 1 83 1 90 1 ae 1 av 1 cz 1 d1 1 d4 1 dl 1 dw 1 ev 1
of another	20 1 ca 1 cb 1 et 1
of any	4u 1 55 1 57 1 bm 1 ev 1 ew 1
of attachment	4d 2 4f 1
of bitbucket	j 1 1b 2 1c 1 1d 2 2u 1 ar 1 ex 1
of branch	5a 1 5q 1 7h 1 b5 1 b6 1 c7 1 ey 1
of build	an 1 d7 1 et 1
of cod	4m 1 52 1 6x 1 9q 1
of comment	4y 1 6t 2
of commit	54 2 5f 1 bd 1 be 1 bf 1 cn 1 co 1
of cor	86 1 88 1 8k 1 8p 1 8v 1 b3 1 bq 1 bs 1 bx 1 cd 1 ce 1 cz 1 d0 1 em 1 en 1
of don	bw 1 bx 2 c1 2 c2 1
of each	w 1 3a 1 3u 1 3z 2 5r 1
of every	k 2 w 1 z 1 2g 1 2p 1 5r 1 7j 1 8l 1 di 1 dq 2 e5 1
of everyth	4n 1 5f 1 83 1
of from	6 1 7o 1 92 1 d6 1
of group	1g 1 29 1 5y 1 8f 1 ai 1
of hook	83 1 87 1 8t 1 8u 1 a2 1
of in	4v 1 53 1 6p 1 6x 1 6y 2 7i 1
of inactiv	7y 2 9e 1
of it	i 1 1e 1 1u 1 4w 1 6k 1 6w 1 7r 1 7t 1 8o 1 8y 1 bp 1 cc 1 cp 1 cx 1 f2 1 fc 1
of jdo	d 1 ao 1 c9 1 ca 1 de 1 es 1 ev 1
of just	x 1 8z 1 by 1 cn 1
of key	h 2 4q 1 c9 1 d9 1
of leak	6p 1 7t 1 7u 1 d8 1 d9 1
of lin	4l 1 7d 1 cq 1
of main	4a 1 4k 1 69 1 c5 1 c7 1
of master	o 2 59 1 c6 1
of mesh	q 1 w 1 39 1 3d 1
of min	2d 1 3h 1 4r 1 6q 1 79 1 es 1
of mirror	dk 1 dq 1 dt 2 dv 1 dw 1 ef 1 eg 1
of mobil	13 1 81 1 89 1 8e 1 8f 1 8h 1 8m 1 8r 1 8s 1 b2 1 b4 1 bs 1 by 1 cd 1 ce 1 el 1
of mr	68 1 6a 1 6b 1 6u 1 6v 1
of my	a 1 d 2 e 1 2d 1 2e 1 4t 1 4x 1 4y 1 69 1 79 1 7i 1 ap 1 cc 1 ck 1 f0 2 f5 1 fd 1
of notification	1b 1 1c 2 1d 1
of one	2 1 3 1 5 1 x 1 2j 1 2l 1 2s 2 2t 1 31 1 33 1 35 1 37 1 3d 1 3f 1 3g 2 3t 1 3y 1 44 1 4m 1 4r 1 53 2 5f 1 5g 2 5i 1 5u 1 6y 1 7d 1 8r 1 8z 1 9j 1 9n 1 9t 1 9z 1 aa 1 be 2 bs 1 cd 1 ce 1 cg 1 cq 3 cx 1 dh 2 dp 1 e1 3
of our	r 1 2z 1 31 1 3b 1 3t 1 3z 1 5j 1 5z 1 7i 1 7w 1 7y 1 8r 1 91 1 93 1 9n 1 9q 1 9z 1 a0 1 a2 1 a3 1 ae 1 ar 1 av 2 b6 1 bn 1 bu 1 c0 1 c1 1 c4 1 cd 1 cp 1 el 1
of payment	87 1 8b 1 8d 1 8e 1 8h 1 8p 1 b5 1 br 1 bt 1 c7 1 ck 1 el 1 em 1 en 1
of peopl	3s 1 8c 1 9r 1
of person	1j 1 62 1 ai 1
of pr	68 1 69 2 6a 2 6e 1 6j 1 6l 1 6p 1 6r 1 6s 1 6x 1 71 2 74 1 7b 1 b7 1 bj 1 c6 1
of project	7 1 8 1 9 1 3l 1 3n 2 3s 1 8z 1 96 1 9f 1 9n 1 9s 1 9t 1 9u 1 9x 1 9z 1 b8 1 b9 1 dp 1 e9 1 ea 1 eb 1 et 1
of pull	2o 1 67 1 68 3 69 1 6a 1 6b 1 6h 1 6y 2 72 1 73 1 75 1 7c 1 81 1 bk 1 bx 1 c6 1 cw 2
of push	2h 1 7g 1 8l 1 8n 1
of ref	e2 1 e3 2
of repo	5 1 6 1 2p 2 3f 1 3k 1 7u 1 7v 1 7w 1 81 1 84 1 85 1 87 2 8e 1 8r 1 8v 1 92 1 b2 1 b3 1 b4 1 b5 1 bv 1 bw 1 bz 1 ci 1 cx 1 d0 1 dn 1 dp 1 dr 1 ei 1 eo 1
of repository	2p 1 2z 1 9i 1 a6 1 dr 1 dz 1
of review	2o 2 6c 1 8e 1 8f 1 8g 1 ct 1
of reviewer	8b 1 8c 1 8g 1 9q 2 9r 3 9s 2 9t 1 9u 1
of revision	57 1 bb 1 bh 1 cm 1
of secret	7p 1 7q 2 8z 1 91 1 92 1
of sync	dz 2 ey 1 f0 1
of tag	4k 1 5b 1 5s 1
of task	6l 2 bv 1
of team	1f 1 2g 1 3k 1 3l 1 3s 1 3v 1
of that	5 1 4r 1 6v 1 7e 1 8j 1 bk 1 dp 1
of the	1 1 2 2 5 1 8 2 9 1 f 1 i 1 k 1 l 2 m 1 p 2 q 1 w 1 13 1 17 1 18 1 1j 1 1n 1 1p 2 1t 1 1x 1 22 1 2b 3 2g 1 2l 1 2m 2 2p 1 2u 1 2v 1 2w 1 31 2 33 2 34 1 37 1 3c 2 3f 1 3h 2 3i 2 3o 1 3p 1 3s 1 3y 1 3z 1 40 2 41 1 42 1 43 2 44 2 46 1 47 1 48 2 49 1 4a 4 4b 2 4c 1 4g 2 4k 2 4l 2 4o 2 4q 1 4r 2 4s 1 51 1 52 1 59 1 5a 1 5c 2 5d 2 5e 1 5f 1 5h 1 5i 1 5p 1 5q 2 5r 2 5s 1 5t 1 5u 2 5v 1 5z 1 60 1 64 1 65 1 6f 1 6n 1 6o 1 6u 1 6v 1 6x 3 71 2 75 2 77 1 7a 1 7e 1 7g 2 7h 1 7i 1 7j 2 7l 1 7m 1 7n 1 7q 1 7r 1 7u 2 82 1 83 1 84 1 87 2 88 3 8b 1 8d 1 8g 3 8h 1 8k 1 8l 1 8q 1 8r 1 8s 1 8t 3 8u 2 8v 2 8w 1 8x 1 8y 1 8z 1 90 1 92 2 94 1 96 2 97 1 9c 2 9d 1 9e 1 9f 1 9i 1 9j 1 9l 1 9m 2 9n 1 9p 2 9t 2 9u 3 9v 2 9w 3 9x 1 9y 1 a0 1 a1 1 a2 1 a3 2 a4 2 a5 1 a6 1 ab 1 ai 1 au 1 ay 1 b7 1 b9 3 ba 1 bd 1 bl 1 bm 1 bn 1 bp 1 br 1 bt 1 bw 1 by 2 bz 2 c1 1 c3 2 c4 4 c6 2 c8 2 ca 1 cg 1 ck 1 cl 1 cm 1 cn 2 co 1 cp 2 cq 1 cr 1 cv 2 cx 1 cz 1 d0 1 d2 1 d6 1 d8 1 d9 1 da 1 dd 1 df 3 do 1 dz 1 e0 1 e2 1 e3 1 e4 1 e6 2 ea 1 ec 1 ee 2 ef 2 eg 2 eh 1 em 1 eo 1 ep 1 eq 2 er 2 et 2 ev 1 ex 1 ey 1 f0 1 f1 1 f4 2 f8 1 fb 2 fd 1 fg 1 fj 1
of their	1j 1 1l 1 1r 1 3k 1 48 1 5q 1
of them	z 1 82 1 bu 1
of thes	3s 1 54 1 5v 1 bm 1
of this	2 1 4 1 1j 1 4p 1 4s 2 4t 1 51 1 55 1 56 1 5j 1 5t 1 5v 1 61 1 6i 1 6l 1 6n 1 6o 1 6t 1 6v 1 71 2 73 1 76 1 78 1 7b 1 7i 2 7k 1 7u 1 7z 1 88 1 8e 2 8f 1 8l 1 8p 1 8r 2 8s 2 8t 1 8u 2 9g 1 b5 1 bp 1 br 1 bs 1 bt 1 bv 1 bw 1 bx 1 by 2 bz 2 c5 2 ce 2 cp 1 cv 1 d0 1 d1 1 dh 1 eo 1 ez 1
of to	2k 1 50 2 bg 1
of two	4n 1 54 1 5b 1 5v 1 fa 1 fb 1 fd 1 fe 1 ff 1 fh 1 fi 1
of user	a 1 1k 1 63 1 al 1 am 1 an 1 ao 1 ap 1 bq 1 es 1
of web	5j 1 5s 1 5t 1 7f 1 ce 1
of what	5a 1 5b 1 8z 1 96 1
of with	48 1 4m 1 c1 1 d3 1
of your	4y 1 c9 1 es 1
off	4 4 7 4 c 4 i 4 17 2 1i 4 1p 4 1q 8 2f 6 2x 8 32 8 36 8 38 c 3a 4 3c 4 3e 4 3j 4 3q 4 3s 4 3y 4 47 2 48 4 4h 8 4z 4 56 4 5l 8 5p c 5v 4 5w 4 6d 4 6e 8 6f 4 6h 4 6i 4 6j 4 6l 4 6m c 70 4 71 2 72 4 73 4 75 8 7b 4 7o 4 7p a 7q 8 7y 6 83 8 84 4 85 c 86 4 8s 2 92 4 9a 4 9e 6 9g 4 9i 4 9k i a5 2 a6 2 ah 6 am 4 ao 2 b0 2 bb 2 bh 8 bj 8 bw 4 c2 4 c3 4 c7 4 cc 4 ch 4 cm 4 cz 4 d4 4 d7 4 dg 4 dj 4 ef 2 ez 8 ff 4 fi 6 fj 6
off $	2f 1 32 1 3e 1 47 1 4h 1 5l 1 5p 2 6e 1 6i 1 6j 1 6m 1 70 1 7b 1 7o 1 83 1 9a 1 9i 1 9k 2 a5 1 c2 1 ez 1 ff 1
off a	7 1 3y 1 5l 1 6m 1 85 1 8s 1 bh 1 bj 1
off for	7p 2 7q 2 92 1 9e 1 9g 1 ah 1 fj 1
off nf	38 1 3a 1 3c 1
off on	2f 1 6d 1 6e 1 bw 1
off the	4 1 c 1 i 1 32 1 36 1 38 1 3s 1 4z 1 56 1 5l 1 5p 1 5v 1 6f 1 72 1 75 2 7y 1 85 1 bh 1 c3 1 ch 1 cm 1 dj 1
offboard	1x 4 3s 4 3t 4 3y 4 5v 4 61 8
offensiv	am 4
offer	1m 4 6t 4 6u 4 ax c ds 4 f5 4
offic	dc 4 dj 4
officer	26 4
offlin	r 4 5u 4 6b 4
offload	38 4
often	1o 4 8u 8 a2 8 ci 4 e5 4
often did	8u 2 a2 2
oidc	ar 8 as 4 at 4 au 8 av 8 ay 2
oidc client	as 1 au 1 av 1
ok	6d 4 6e 8 a3 4
okafor	5t 4 ai 4 al 4
okta	ar 8 as 8 at 8 au c av 8 aw 4 ax 4 az 4 f9 4
okta $	ar 1 as 1 at 1 au 1 ax 1 f9 1
old	2 4 4 4 7 4 9 4 a 4 b 4 c 2 t 4 y 4 11 c 15 8 1e 4 1x 2 21 8 25 2 26 2 2i 4 34 4 35 4 36 4 3m 4 46 a 49 6 4i k 4j 8 4n 4 4q 4 5f 4 5g 4 61 4 6y 2 72 c 7t 4 7w 4 7x 4 7y 4 8d 4 8f 4 8o 4 8q 8 9d 4 9e 4 9s 4 9y 4 a4 4 af 4 aj 4 ak 8 at 4 b4 4 ba 4 bb 4 bg 4 c8 4 cb 4 cp 4 cr 4 cz 4 d4 4 d7 4 dg 4 dv 8 en 4 ep 8 eq 8 et 4 ev 2 fe 8 fg 4
old api	15 1 21 1 4i 1
old encryption	ep 2 eq 2
old jenkin	2 1 4 1 9y 1 cz 1 d7 1 en 1
old one	ak 2 cb 1 cr 1 fe 1 fg 1
old pr	7w 1 7x 1 7y 1 9d 1 9e 1
old repo	35 1 46 1 49 1
old way	11 2 15 1 21 1 4i 1 4j 1 72 1
older	4j 4
oldest	2e 4 65 4
oldweb	3k 4
on	0 2 2 4 4 4 5 4 6 8 8 2 9 4 a 2 c 2 f 2 g 2 j 4 k 4 l 2 n 2 o 6 z 2 1c 2 1e 2 1f 2 1h 2 1i 2 1j 2 1m 2 1p 4 1q 4 1z 2 20 2 24 2 29 2 2b 4 2d 2 2f 2 2g 2 2h 8 2j 2 2l 2 2n 2 2o 4 2p 8 2q 2 2s 4 2t 2 2u 2 2w 4 2x 6 2z 4 3a 6 3c 4 3d 2 3e 2 3h 2 3i 2 3l 2 3o 2 3p 6 3q 2 3r 8 3s 2 3t 2 3u c 3v 4 3w 6 3y 4 3z 6 40 4 41 6 42 2 43 2 48 4 49 4 4a 2 4d 6 4e 4 4f 4 4h 4 4j 2 4k 2 4l 2 4m 4 4o c 4q 6 4r 8 4s 6 4u e 4v i 4w c 4x 8 4y e 4z 6 50 6 51 6 56 6 57 8 58 2 59 6 5b 4 5c 2 5d 2 5e 2 5f 2 5h 2 5j 2 5k 6 5l 2 5m 6 5n 8 5o 6 5p 2 5q 4 5r 2 5v 2 5w 8 5x e 5y 6 5z a 60 2 61 6 62 a 63 a 64 6 66 6 6c c 6d 6 6e 8 6f 6 6g 8 6h 8 6i a 6j e 6k 6 6l a 6m a 6n 2 6o c 6p e 6q 6 6r a 6s e 6t 8 6v 4 6z 2 70 2 72 6 73 6 74 6 75 6 76 a 78 6 79 a 7a 8 7c 6 7d 2 7e 4 7g 2 7k 2 7o 2 7p 2 7q 2 7r 6 7s 2 7t 2 7u 4 7v 2 7w 4 7x 4 7y 6 7z 4 80 2 81 8 82 e 83 4 84 2 85 4 86 a 87 2 88 6 89 2 8a 2 8b 2 8f 2 8g 2 8i 2 8l 6 8m 2 8n a 8o 6 8p 2 8q 2 8s 4 98 4 99 4 9a 6 9b 2 9d 2 9e 2 9f 2 9g 6 9h 4 9i 8 9j 8 9l 6 9m 2 9o 2 9v 2 9w 2 a2 2 a5 2 a7 2 a8 4 aa 2 ag 4 ah 6 ai 2 am 2 an 2 ao 2 ap 2 aq 2 ar 2 as 2 av 2 aw 2 ax 4 ay 6 az 8 b0 4 b2 2 b3 4 b4 4 b5 2 b6 4 b8 2 b9 2 bb 4 bc 6 bd 2 be 2 bf 6 bg 2 bh g bi e bj 6 bk 8 bm 4 bn 4 bo 4 bp 4 bq 4 br 2 bt 2 bu 2 bv 4 bw 4 bx 6 by 2 bz 2 c0 8 c1 4 c2 2 c3 4 c5 4 c6 c c7 a ca 4 cb 2 ce 2 cf 4 ci 2 ck c cl a cm 8 cn a co 8 cp 8 cq 6 cr 6 cs 8 ct 2 cu 4 cx 6 cy 6 cz 4 d0 2 d1 4 d2 2 d3 2 d5 4 d6 2 d8 2 d9 4 db 2 dc 2 dd 2 de 2 df 2 dg 4 dh 6 dm 2 dn 2 dq 2 ds 2 du 2 dx 4 dy 2 dz 8 e0 4 e1 6 e4 8 e5 6 e6 2 e9 4 eb 2 ec 2 ed 4 ef 2 eh 2 ei 2 ej 2 ek 2 el 8 em 4 eo 2 es 2 et 2 eu 2 ex 6 ez 8 f0 4 f1 2 f5 2 f6 2 f8 2 f9 6 fa 6 fc 2 fd 6 ff 2 fg 2 fh 6 fi 2
on $	4 1 5 1 6 1 9 1 g 1 o 1 1p 1 2b 1 3a 1 3c 1 3h 1 41 2 43 1 48 1 49 1 4o 1 4q 1 4r 1 4u 1 4z 1 5o 1 5x 1 60 1 62 1 6g 1 7k 1 84 1 86 1 8a 1 8f 1 8i 1 9j 2 9l 1 ag 1 ah 1 as 1 ay 1 az 1 bf 1 bg 1 bh 1 ci 1 cl 1 cm 1 cn 2 co 1 cp 2 cq 1 cr 1 cs 2 cu 1 dc 1 dx 1 dz 1 e0 1 e9 1 ei 1 ek 1 ez 1 f5 1 f9 1 fa 2 fd 1 fg 1
on 2	fd 2 fh 2
on a	3r 1 3t 1 3v 1 3y 1 40 1 4a 1 4m 1 4r 1 4u 2 4v 3 4w 1 4x 1 4y 2 5w 1 5x 2 5y 2 5z 1 61 1 62 1 63 1 64 1 6c 2 6e 1 6j 1 6p 2 79 1 7r 1 86 1 9a 1 b6 1 bh 2 bi 3 bk 1 bu 1 c7 1 ck 2 cl 1 co 1 dh 1 du 1 dz 1
on all	6c 1 9a 2 a8 1 bn 1 bx 1 c1 1
on an	4d 1 4e 1 4f 2
on any	56 1 5w 1 cf 2 d9 1 e4 1
on behalf	1z 1 29 1 de 1
on branch	4k 1 4m 1 4o 1 58 1 5c 1 7d 1 7e 1 c7 1
on commit	4q 1 4r 1 4v 1 4w 1 4x 2 4y 1 50 1 51 1 bb 1 be 1 bf 1 bh 1 bi 1 cl 1 cp 1 cq 1 cr 1 cs 1
on develop	4l 1 59 3 c7 1 el 1 f0 1
on each	3r 1 bm 1 bw 1 bx 1 ds 1
on every	5m 1 8n 1 bm 1 bp 1 bt 1 c2 1 c3 1
on for	1m 1 2s 2 3e 1 3p 1 7o 1 7x 1 81 1 8s 1 9d 1 ao 1
on in	3s 1 6o 3 82 1 86 1 9i 1 b3 1 b4 1
on it	4s 1 51 1 5j 1 5n 1 66 1 6c 1 6f 1 6g 1 99 1 9j 1 bn 1 bq 1 bw 1 cm 1 d9 1 ez 1
on lin	4v 1 6j 1 cs 1
on main	4o 1 59 2 5f 1 5h 1 b3 1 b8 1
on master	4o 1 5e 1 em 1
on merg	9h 1 9i 1 9o 1
on mirror	dd 1 dn 1 e5 1
on mr	6d 1 6h 1 6q 1 6r 1 6s 1 73 1 76 1 78 1 7a 1 bj 1 bk 1 c5 1
on my	a 1 2n 1 2o 2 4s 1 4u 1 6c 2 6i 1 an 1 cb 1 cn 1 db 1 es 1 f8 1 fa 1 fc 1 fh 1 fi 1
on new	o 1 c0 2 c3 1
on one	2j 1 4u 1 6o 2 99 1
on or	1p 1 1q 1 2x 1 7c 1 7y 1 9e 1 9g 1 9i 1 ah 1 ez 1
on our	8 1 2l 1 3u 1 3y 1 7v 1 ax 1 cy 1 d2 1 d5 1 d6 1 eo 1
on pr	1c 1 3r 1 6d 1 6f 1 6h 1 6k 2 6l 1 6p 1 6q 2 6r 1 6s 1 6t 1 6z 1 73 1 75 1 76 1 79 1 7a 1 81 1 8g 1 8n 1 8o 1 bo 1 bp 1 bq 1 bx 1 bz 1
on project	0 1 3u 1 3v 1 40 1 9b 1 9f 1 9i 1 9m 1 b6 1 c1 1 d8 1
on pull	6c 1 6e 2 6f 1 6g 1 6i 1 6j 1 6l 1 6m 1 6s 2 6v 1 72 1 78 1 bv 1 by 1 c0 1 el 1
on push	2h 3 3p 1 3q 1 5k 1 5l 1 5m 1 7q 1 83 1 85 2 86 1 87 1 88 1 8n 1 8o 1 8q 1 9w 1 d1 1
on repo	2 1 4 1 6 1 2p 1 2q 1 7r 1 7u 1 7z 1 82 1 83 1 88 1 89 1 8b 1 8l 1 a2 1
on that	4d 1 4u 1 4v 1 4w 1 4x 1 4y 1 56 1 57 1 72 1 7c 1 b9 1 bh 1 bi 1 bj 1 cl 1 cn 1
on the	2 1 5 1 c 1 j 1 l 1 z 1 1f 1 1h 1 1j 1 24 1 2g 1 2h 1 2p 1 2z 2 3l 1 3o 1 3p 1 3r 1 3u 3 3w 2 3z 2 41 1 42 1 48 1 49 1 4e 1 4h 2 4o 1 4q 1 4u 1 4v 2 4w 3 4y 1 4z 1 56 1 57 1 5k 1 5m 1 5n 1 5o 1 5q 1 5w 1 5x 2 5z 2 61 1 62 1 6c 1 6m 1 6p 2 6r 1 6s 1 6v 1 73 1 74 2 76 1 79 1 7e 1 7g 1 7p 1 7r 1 8l 1 9l 1 9v 1 a5 1 a7 1 ap 1 ax 1 az 1 b5 1 bb 1 bc 1 bh 1 bk 1 bv 1 c0 1 c6 3 c7 1 ck 1 co 1 ct 1 d5 1 df 1 dh 2 dm 1 dq 1 dz 2 e0 1 e1 1 e4 2 e6 1 e9 1 eb 1 ed 2 ef 1 el 1 et 1 eu 1
on their	7y 1 7z 1 81 1 9h 1
on this	6 1 f 1 n 1 o 1 2f 1 2p 1 3i 1 4j 1 4o 1 4r 1 4u 1 4z 1 5n 1 5p 1 5x 2 5y 1 5z 1 61 1 62 1 63 2 64 1 6i 3 6j 2 6k 1 6l 3 6m 2 6p 2 6r 2 6s 1 6t 2 78 1 7c 1 7t 1 7u 1 7w 1 80 1 87 1 8m 1 8p 1 a8 1 ai 1 b0 1 b2 1 bd 1 bj 1 bk 1 ck 2 cl 1 cm 1 cn 1 co 1 cq 1 cx 2 cy 1 cz 2 d0 1 e1 2 e5 2 eh 1 ej 1 ex 1 f0 1 f1 1
on top	j 1 k 1 5b 1 c5 1 c6 2
on web	5n 1 5v 1 5w 1 5z 1 62 1 64 1 8n 1 ag 1 ah 1
on which	3d 1 5k 1 bc 1 ce 1
on with	4s 1 ar 1 ff 1
onboard	12 4 1z 4 22 4 3v 8 40 8
onboard a	3v 2 40 1
onc	c 4 w 4 22 4 3s 4 4r 4 56 4 5v c 6g 4 6h 4 70 4 7a 8 7f 4 7l 4 7o 4 7z 4 81 4 8n 4 9f 4 9g 8 9h 4 9r 4 9v 4 b4 4 bd 4 bm 4 bv 4 d7 8 e7 4 ez 4
onc $	c 1 w 1 22 1 5v 2 7a 2 8n 1 9v 1 bd 1 bv 1 d7 1 e7 1
onc check	7z 1 9f 1 9g 1 9h 1
onc mor	6h 1 7f 1 7l 1 7o 1 b4 1
oncall	10 4 13 4 22 4 29 4
one	1 2 2 8 3 6 4 4 5 a 8 4 b 2 d 6 e 2 o 4 s 2 u 4 v 2 w 4 x 6 y 2 11 2 12 6 15 2 17 4 1a 2 1e 2 1i 2 1n 2 1t 4 1u 2 1v 2 1w 8 20 2 21 4 22 4 26 2 28 2 2j 4 2k 2 2l 2 2p 4 2s 6 2t 6 31 2 32 4 33 2 34 2 35 2 37 4 38 2 3d 2 3f 4 3g 4 3l 2 3p 2 3s 4 3t 2 3u 2 3y 2 3z 2 44 6 47 2 4a 2 4i 2 4k 2 4l 2 4m 2 4n 4 4p 4 4r 4 4t 4 4u 2 4x 6 4y 2 4z 4 50 2 52 4 53 6 56 2 57 2 5b 2 5c 2 5d 4 5e 4 5f 4 5g 8 5i 2 5k 4 5l 2 5p 2 5s 2 5u 4 5v 6 5x 2 62 2 65 4 66 2 67 2 68 2 6a 4 6b 2 6g 2 6h 2 6l 4 6n 2 6o 4 6r 4 6t 2 6u 2 6x 6 6y 2 74 4 7d 2 7e 2 7g 2 7h 4 7m 6 7p 4 7q 2 7r 4 7t 2 7u 4 7w 4 7z 8 84 4 8a 2 8b 4 8c 2 8d 2 8e 4 8g 4 8j 2 8r 6 8u 2 8v 2 8z 6 91 2 92 2 93 4 96 4 99 4 9b 2 9i 2 9j 6 9n 2 9p 4 9t 6 9w 2 9z 4 a2 2 a3 2 a4 4 a6 2 aa 4 ad 2 ak 6 al 2 ap 2 au 2 av 2 b2 4 b4 2 b5 2 b9 4 ba 2 bc 2 bd 2 be 4 bf 2 bq 2 bs 2 bt 2 bv 2 by 6 bz 2 c0 2 c3 6 c4 4 c7 2 c9 2 cb 2 cc 4 cd 2 ce 2 cg 2 ci 4 cl 2 cn 6 co 2 cp 4 cq 8 cr 4 cs 6 cx 2 cy 2 cz 4 d0 4 d1 2 d3 4 d5 4 d7 4 dh 4 dk 2 do 2 dp 4 dr 2 ds 2 dw 2 e0 2 e1 8 ec 4 ed 6 eg 2 eh 2 el 2 es 2 ev 6 ew 2 ey 2 f0 4 f2 2 f4 6 f7 2 f8 4 fb 2 fc 2 fe 4 fg 2 fh 2 fi 2
one $	4 1 b 1 e 1 20 1 26 1 2p 1 32 1 3p 1 4i 1 4x 1 4z 1 5e 2 6u 1 7p 1 7r 1 8g 1 93 1 9i 1 ak 2 av 1 ba 1 bs 1 by 1 fe 1 fg 1
one access	5 1 d0 1 d3 1
one and	2 1 f7 1 fe 1
one are	5k 1 99 1 9p 1
one branch	b5 1 b9 1 f0 1
one cod	cn 1 cq 2
one commit	4n 1 4p 1 4t 1 4x 1 56 1 5u 1 bc 1 be 1
one default	by 1 bz 1 c3 2 c4 1
one fil	4k 1 4m 1 4u 1 52 1 53 2 5g 3 6a 1 6o 2 6x 1 6y 1 7d 1
one folder	52 1 5i 1 6x 1
one for	1a 1 67 1 9j 1 c7 1 cp 1
one go	12 1 3s 1 4l 1 5v 1 6a 1 8c 1 d7 1
one group	11 1 12 1 1e 1 21 2 22 1 3t 1
one hook	2j 1 2l 1 84 1
one in	17 1 5f 1 el 1
one is	1n 1 5d 1 66 1 7t 1 ad 1 ak 1 cl 1 fe 1
one mesh	u 1 v 1 x 3 3d 1 3f 2 3g 1
one mor	74 1 ed 2
one need	5c 1 5s 1 5x 1 74 1 7e 1 7g 1 8a 1 9n 1 bv 1 c0 1 eh 1
one of	3u 1 3z 1 5p 1 ap 1 cc 1
one path	53 1 5b 1 5g 1 6x 1
one project	3l 1 44 1 9t 1 9z 1 a6 1 b9 1 d5 1 do 1 dp 2 ec 2 ed 1
one repo	2 1 3 1 4 1 37 1 cg 1 cz 1 dh 1 e1 2
one repository	2 1 3 1 2p 1 47 1 5l 1 7q 1 84 1 91 1 9j 1 cd 1 ce 1 cx 1 cy 1 cz 1 d1 1 d3 1 dh 1 dr 1 ds 1 e0 1 e1 1
one reviewer	74 1 8e 2 9t 2
one scan	cn 2 cq 1
one secret	7m 1 7u 1 96 1
one sha	4n 1 5f 1 5u 1 be 1
one ssh	d0 1 d5 1 d7 1 ev 1 ew 1
one that	y 1 5d 1 fc 1
one tim	f4 3 f8 2 fb 1 fh 1 fi 1
one too	17 1 1w 1 7h 1 b2 1
one user	12 1 1i 1 1t 1 1u 1 1v 1 22 1 28 1 3y 1 5v 1 al 1
one webhook	8r 2 9z 1
onlin	u 4 dk 4
only	1 4 3 6 5 2 6 4 9 2 b 4 e 4 g 2 k 2 z 6 1h 2 1m 2 1n 4 1p 2 1u 2 1v 2 1w 2 1x 2 2d 2 2g 2 2h 2 2o 2 3a 2 3r 2 3v 2 3w 2 43 2 49 2 4a 2 4d 2 4f 2 4i 2 4o 2 4s 2 4t 2 51 2 52 2 55 2 58 2 59 2 5a 2 5g 4 5i 2 5l 2 5m 2 5y 4 63 2 66 2 67 2 6i 2 6m 4 6n 2 6p 2 6s 2 6x 4 6y 2 71 2 72 2 76 2 79 2 7h 2 7i 2 7k 2 7n 2 7q 2 7s 2 7t 2 83 2 84 2 86 2 89 2 8a 6 8c 2 8e 2 8f 2 8g 2 8o 2 8s 2 8u 2 90 2 95 2 9o 6 9p 4 9u 2 a4 2 ac 2 ap 4 aq 2 b1 4 b2 6 b3 8 b4 4 b7 8 b8 2 ba 4 bc 2 be 2 bl 4 bz 2 c4 2 cf 2 co 2 cq 2 cr 2 cs 2 cy 6 d0 2 d1 6 d3 2 d6 4 d8 2 dl 2 do 2 ds 2 e7 2 e8 2 eh 6 ei 4 ej 2 ek 4 ev 2 ey 2 f3 2 f7 4 fa 2 fe 2 fi 2
only $	6 1 9 1 e 2 k 1 1v 1 2g 1 4f 1 4s 1 4t 1 51 1 5i 1 5l 1 6n 1 6x 1 7i 1 7n 1 8a 1 8s 1 90 1 9o 1 9p 1 b1 2 b3 2 b7 1 bl 1 cy 1 d1 2 d3 1 d6 1 d8 1 ev 1 ey 1 fi 1
only a	1m 1 1p 1 67 1 7k 1 eh 1 ej 1 fa 1
only for	8u 1 ap 1 dl 1
only from	z 2 49 1 5g 1
only hav	5 1 72 1 f3 1 f7 1
only if	4i 1 76 1 a4 1 ba 2
only in	86 1 8c 1 9p 1 cs 1 d1 1
only it	6m 1 6s 1 co 1
only no	52 1 b3 1 b7 1
only on	59 1 5y 2 b2 1 bc 1 cq 1
only project	e7 1 eh 1 ei 1
only the	1u 1 2o 1 4o 1 5a 1 5g 1 6y 1 84 1 8o 1 ap 1 aq 1 b3 1 b7 1 be 1
only this	1 1 3 1 b 1 cy 1 f7 1 fe 1
only thos	1h 1 1n 1 3a 1 3w 1 8e 1 8g 1
only what	4d 1 71 1 8a 1 8f 1 9u 1
onto	34 4 38 4 3e 4 6b 4 71 4 c6 8 cr 4
onto the	38 1 3e 1 c6 1 cr 1
oop	6d 4
op	7 2 9 2 z 2 11 4 13 4 14 4 15 4 1e 4 1g 4 22 4 3p 2 3r 2 49 2 5w 4 5y 4 5z 2 7s 4 9n 4 a6 2 bb 2 cu 2 d7 2 d8 2
op $	11 1 13 1 15 1 22 1 9n 1
open	2 4 7 4 2d c 2e g 3h 8 3j 4 3m 4 42 c 43 8 49 8 4c 4 4g 4 4h 4 4x 4 55 4 58 4 5c 4 5e 4 5s 4 5t 4 65 g 66 8 67 8 68 4 6i 8 6l 4 6m c 6w 4 6z 4 76 4 7d 8 7m 4 7u 4 8a 8 8e 4 8n 4 8o 4 8p 4 9t 4 a2 4 as 8 b4 4 bb 4 bq 4 bu c cg 4 ch 4 ci 4 cj 4 cn 4 ct 8 d2 4 d7 4 d8 8 d9 4 f1 4
open $	68 1 6m 1 7d 1 8o 1 a2 1 d8 1
open a	2d 2 3j 1 4h 1 66 2 bb 1 bq 1 bu 2 ct 2 f1 1
open it	2 1 49 1 6m 1
open pr	2e 1 55 1 5t 1 65 1
open pull	2e 1 49 1 6w 1 6z 1 76 1
open search	cg 1 ch 1 ci 1 cj 1
open the	7 1 43 1 4c 1 58 1 67 1 6l 1 7m 1 9t 1 bu 1 cn 1 d7 1
open to	42 3 43 1
openapi	5b 2
operation	bl 4
opt	7q 4 8k 4 91 8 92 8 9a 4 9h 4 a5 8 a6 8 fd 4 fh 4 fi 4
opt out	91 2 92 1 9a 1 9h 1 a5 2 a6 1
option	81 4 87 c 88 8 8h 4 9m 4 9n 4 ao 8 ap 8 ax 4 ay 4 az 4
option $	87 1 88 1 8h 1 9m 1 9n 1 ao 1 ap 2 ay 1 az 1
option of	87 2 88 1
optional	7a 4 fd 4
optionally	bx 4 c2 4
or	6 2 9 2 e 2 g 2 h 2 k 2 n 2 r 2 v 2 z 2 12 2 16 2 1c 2 1e 2 1f 2 1g 2 1i 2 1k 2 1m 2 1p 2 1q 2 1r 2 1s 2 1t 2 1u 4 1v 2 1w 4 20 2 22 2 2b 2 2e 6 2h 2 2j 2 2k 2 2o 2 2p 2 2q 4 2u 2 2w 2 2x 2 33 2 37 2 3f 2 3i 2 3j 2 3l 4 3m 2 3o 2 3r 2 3u 2 3v 2 3x 6 40 2 42 2 43 2 44 2 45 2 46 2 47 4 49 2 4a 2 4c 2 4g 2 4k 4 4l 4 4o 2 4r 2 4t 2 4u 2 4v 2 51 2 55 2 59 2 5b 2 5c 2 5d 4 5f 2 5g 2 5m 2 5s 6 5t 2 5u 2 5y 2 60 4 61 2 63 2 65 2 66 2 68 2 69 2 6i 2 6j 2 6m 2 6n 4 6p 2 6r 2 6s 2 70 2 76 2 7c 2 7d 2 7e 2 7f 2 7g 4 7h 2 7k 2 7m 2 7p 6 7s 2 7u 2 7x 2 7y 2 80 2 81 2 84 4 85 2 86 2 89 2 8e 2 8h 2 8i 2 8o 2 8u 2 8x 2 90 2 92 2 94 2 97 2 99 2 9e 2 9g 4 9h 2 9i 2 9j 2 9o 2 a0 2 a2 2 a4 2 a8 2 ah 2 ai 2 aj 2 al 2 am 2 an 2 ar 2 as 2 ay 2 b1 4 b2 4 b3 2 b5 4 b7 2 bc 2 bd 2 bf 2 bg 2 bl 2 bx 2 c2 2 c5 2 c7 2 ca 2 cb 2 cc 2 cd 2 cf 6 ck 2 cl 2 co 2 cs 2 d0 4 d1 2 d5 2 d9 2 de 2 dk 2 dl 2 dm 2 e6 2 e7 2 e8 8 e9 2 ea 2 eb 2 ec 2 ed 2 eh 2 et 2 eu 2 ez 2 f0 2 f1 2 f5 2 f9 2 fa 2 ff 2
or a	16 1 4k 1 4l 1 6r 1 6s 1 7u 1 al 1 dk 1 dl 1 e8 2
or all	5b 1 8u 1 a2 1
or between	4o 1 5f 1 5g 1
or chang	6 1 9 1 e 1 3r 1 5m 1
or down	1g 1 1k 1 3v 1 40 1 5y 1 63 1
or fals	42 1 7p 1 cf 1
or if	5c 1 5s 1 7e 1
or is	3l 1 47 1 59 1 80 1 9g 1 bc 1 fa 1
or lin	4v 1 6j 1 6p 1
or merg	1m 1 7c 1 84 1 85 1 86 1
or no	2o 1 7p 1 cf 1
or not	1u 1 7h 1 8o 1 cf 1
or off	1p 1 1q 1 2x 1 7y 1 9e 1 9g 1 9i 1 ah 1 ez 1
or only	89 1 9o 1 b2 1 d0 1 e8 1 eh 1
or path	8x 1 94 1 a8 1
or red	4r 1 bd 1 bf 1 bg 1
or stat	v 1 a0 1 a4 1
or subject	33 1 37 1 3f 1
or tag	66 1 7g 1 b3 1 b7 1
or the	2e 1 61 1 7x 1 ay 1 e6 1 e7 1 e8 1 e9 1 ea 1 eb 1 ec 1 ed 1
or thos	2p 1 4g 1 8h 1 ca 1 et 1
or with	4u 1 70 1 f9 1
ordinary	6m 4 de 4
org	2s 2 2t 2 aj 4 bg 2
origin	2z 4 47 4 ba 4 c8 4 ey 8 ez 8
original	ey 4 ez 4 f0 8
original repo	ey 1 ez 1 f0 1
orphan	ey 4
ortiz	72 2 74 2 al 2 am 4 ao 2 c9 2
oss	3m 2
other	f 4 q c 28 4 2b 4 2n 4 2t 4 2z 4 34 4 4w 4 54 4 5l 4 6k 4 6q 4 74 8 7i 8 7w 4 8g 4 ao 4 av 4 bs 4 by 4 c3 4 cc 4 cr 4 ct 4 cz 4 d7 4 eg 4 en 4 ev 4 fc 4
other $	q 2 28 1 4w 1 5l 1 74 1 by 1 c3 1 cc 1 cr 1 eg 1
otherwis	3a 4 65 4
otp	f4 4 f8 4
our	1 2 3 2 6 2 7 2 8 4 f 2 h 2 j 2 l 2 m 2 r 2 15 2 16 2 18 2 1o 2 1q 2 2c 2 2f 2 2h 2 2k 2 2l 2 2r 2 2z 4 31 2 33 2 3b 2 3m 4 3n 2 3o 4 3p 2 3q 2 3r 2 3t 2 3u 2 3v 2 3w 2 3x 2 3y 2 3z 2 40 2 41 2 42 2 43 2 44 2 45 2 48 2 49 2 4d 2 4f 2 4i 4 4j 2 4n 2 4s 6 4z 2 51 2 5j 2 5k 2 5l 2 5m 2 5y 2 5z 2 72 2 7g 2 7i 2 7k 2 7n 2 7q 2 7r 2 7s 8 7u 2 7v 4 7w 2 7x 2 7y 4 7z 2 81 2 82 2 83 2 85 2 86 2 88 2 89 2 8a 2 8b 2 8c 2 8d 2 8e 2 8f 4 8g 2 8h 2 8m 2 8n 6 8p 2 8q 2 8r 2 8s 2 8t 2 8w 2 8x 2 90 2 91 2 92 2 93 2 94 4 95 2 96 2 97 2 9a 2 9b 2 9c 2 9d 2 9e 4 9f 2 9g 2 9h 2 9i 4 9j 2 9k 2 9m 2 9n 2 9o 2 9p 2 9q 4 9u 2 9v 2 9w 2 9x 2 9y 2 9z 2 a0 2 a1 2 a2 2 a3 2 ac 2 ad 4 ae 2 ar 2 at 2 au 2 av 4 ax 2 b0 2 b6 2 b7 2 b8 2 bg 2 bl 2 bn 2 bp 2 bu 2 bw 2 c0 2 c1 4 c2 2 c4 2 cd 2 ce 2 cm 2 co 6 cp 4 cr 8 cs 4 cv 2 cx 2 cy 4 d2 2 d3 2 d4 2 d5 2 d6 2 dd 2 df 2 di 2 dj 2 du 2 dy 2 e3 2 el 2 em 4 en 2 eo 2 ez 2
our bitbucket	h 1 16 1 di 1 dj 1
our ci	1 1 1o 1 2c 1
our new	5y 1 8f 1 du 1
our old	4j 1 72 1 at 1
our project	7 1 8 1 3m 1 3o 2 3p 1 3q 1 3t 1 3u 1 3v 1 3w 1 3x 1 3y 1 3z 1 40 1 41 1 42 1 43 1 44 1 45 1 8w 1 91 1 92 1 93 1 96 1 9a 1 9b 1 9c 1 9d 1 9e 1 9f 1 9g 1 9h 1 9i 2 9j 1 9k 1 9m 1 9n 1 9o 1 9p 1 9q 1 9v 1 9x 1 9y 1 9z 1 a0 1 a1 1 a2 1 a3 1 b8 1 bn 1 c0 1 c1 1 c4 1 cv 1 d2 1 d4 1 d5 1 d6 1
our repo	2z 2 31 1 7r 1 7s 1 7u 1 7v 2 7w 1 7x 1 7y 1 81 1 83 1 88 1 89 1 8a 1 8b 1 8c 1 8d 1 8e 1 8f 1 8q 1 8r 1 8x 1 90 1 9q 1 9u 1 b6 1 b7 1 bp 1 bw 1 c2 1 cd 1 ce 1 cx 1 cy 1 dy 1 el 1 em 1 eo 1
our report	cp 1 cr 1 cs 1
our repository	33 1 49 1 5l 1 86 1 8g 1 8m 1
our server	m 1 1q 1 2h 1 2l 1
our team	3m 1 3n 1 8n 1
out	6 4 8 4 9 4 b 4 e 4 s 8 t 8 15 c 16 8 1x 4 23 8 24 4 26 4 29 8 34 4 3f 4 3s 8 3t 4 3w 4 3y 4 41 4 4b 4 4k 4 5e 4 5t 4 5v 4 5w 8 5z 4 61 8 63 4 64 4 69 8 6f 4 6h 4 6k 4 6q 4 6w 4 6z 8 75 4 7g 4 7l 4 7p 4 7q c 7y 4 80 4 81 4 83 4 8d 4 8f 4 8g c 8k 4 91 c 92 8 95 4 99 4 9a 4 9h 4 9u 4 9x 4 a5 8 a6 8 a9 4 af 4 ao 4 bb 4 bc 4 bd 4 bq 4 bu 4 by 4 c6 4 c8 4 cb 4 cp 4 ct 8 cz 4 d4 4 d7 4 df 4 dg 8 dj 4 dz 8 ec 8 em 4 ep 4 es 4 ev 4 ex 4 ey 4 f0 4 f1 4 fi 4 fj 4
out $	8 1 t 1 15 1 16 2 3y 1 4b 1 6z 1 81 1 8k 1 91 1 92 1 95 1 9a 1 9h 1 a5 1 a9 1 af 1 bd 1 dg 1
out of	s 1 t 1 15 2 1x 1 29 2 34 1 3s 1 3t 1 3w 1 41 1 5t 1 5v 1 5w 1 5z 1 61 2 64 1 69 1 6f 1 6q 1 6w 1 75 1 7p 1 7q 3 80 1 8f 1 8g 1 91 1 92 1 9u 1 a6 1 bb 1 bq 1 by 1 c6 1 c8 1 cp 1 ct 2 cz 1 d7 1 df 1 dg 1 dz 2 ec 1 em 1 es 1 ev 1 ey 1 f0 1 fi 1 fj 1
out stay	6 1 9 1 e 1
out the	5w 1 6h 1 6z 1 7l 1 8d 1 8g 1 bu 1
outag	i 4 k 8 eg 8
outag $	k 1 eg 2
outcom	4s 4 a1 4 bg 4 co 4
outdat	11 4 15 4 21 4 4i 4 4j 4 5r 4 69 4 e1 4 e5 4 ep 4 eq 4
outgo	18 4 19 8 1a 8 1d 4 5t 4 65 4 8m 4
outgo e	19 2 1a 2 1d 1
output	5u 4 6b 4 cr 4
outrank	1e 4 1i 4 23 4 24 4 29 4 2a 4
outrank you	1e 1 1i 1 23 1 24 1 29 1 2a 1
outsid	14 8 48 4 4u 4
outsider	3l 4 3m 8
outstand	6i 4
over	0 4 2 4 3 4 i 4 16 4 19 4 23 4 2x 4 34 4 36 4 37 4 44 4 48 4 5u 4 6b 4 6t 8 7f 4 7p 4 a4 4 b0 8 b1 4 b4 4 b8 4 bv 4 c0 4 c9 4 cg 4 cx 4 cy 4 d2 4 d3 4 dz 4 e7 4 ep 4 eq 4 es 4 et 4 eu c ex 8
over $	37 1 7f 1 c0 1 cg 1
over from	2 1 a4 1 ep 1
over http	3 1 b0 1 b1 1
over ssh	cx 1 cy 1 d2 1 d3 1 es 1 et 1 eu 3 ex 2
over the	0 1 16 1 36 1 6t 2
over with	bv 1 c9 1 e7 1
overall	2u 8 2v 4 a5 4 ay 4 az 4
overall $	2u 1 a5 1 ay 1
overdu	dg 4
overlap	bb 4
overload	1o 4
overrid	4s 4 7w 4 7z 4 98 8 99 4 9a 8 9b 4 9h 4
overview	z 4 1r 4 2p 4 3b 4 3i 8 8v 4 9b 8 9i 4 a3 8 e4 4 e5 8
overview of	z 1 1r 1 2p 1 3b 1 3i 2 8v 1 9b 2 9i 1 a3 2 e4 1 e5 1
overwrit	4f 4 cs 4 e7 4
owasp	cm 4 cn 4 cp 4 cq 4
owasp check	cm 1 cn 1 cp 1 cq 1
owe	2n 4
own	3 4 a 4 m 4 n 4 1g 4 1j 4 1k 4 1l 4 1n 4 1r 4 1t 4 1u 8 1z 4 3j 2 3r 4 3s 4 3t 4 3v 4 3y 4 40 4 44 4 48 e 4w 4 4y 4 5c 4 5j 4 5p 4 5v 4 5w 4 5y 4 63 4 67 8 6f 4 6g 4 6k 4 6q 4 6u 4 76 4 79 4 7r 4 7t 4 7w 8 7x 4 7y 4 7z c 81 4 83 4 8e 4 98 4 9f 4 9h 4 a7 4 ag 8 ah 4 aj 8 ak 6 al 4 am 4 an 4 ap 4 bw 4 c9 4 cm 4 cp 4 cq 4 cr 4 cs 4 da 4 ei 4 es 4 et 4 ev 4 ew 8 ez 4 f0 4 fd c fh 8
own $	a 1 1j 1 1l 1 1u 1 3r 1 67 1 6g 1 7r 1 7y 1 7z 1 8e 1 ez 1
own access	3s 1 3t 1 3v 1 3y 1 40 1 5v 1
own auto	7w 2 7z 2 9f 1
own for	4w 1 bw 1 c9 1 es 1
own it	5p 1 7x 1 ev 1
own report	cm 1 cp 1 cq 1 cr 1
owner	8c 4 9q 4 9r 4 bm 4 bn 4 bo 4 bp 4 bq 8 br 8 bs 8 bt 8 e0 8 e4 4
owner $	9q 1 9r 1 bm 1 bn 1 bo 1 bp 1 bq 1 bs 1 bt 1
owner for	bq 1 bt 1 e0 1
p	ar 4 as 4 av 4 aw 4 f9 4
p12	94 4 95 4 97 4
pack	2z 4 30 4 31 4 32 4 33 4 4a 4
pack up	30 1 31 1 32 1 33 1
packag	w 4 x 4 2s 8 2t 8 2v 4 4a 4 4l 4 4m 2 5g 2 5i 2 5r 2 6n 2 6x 2 7d 4
packag $	2s 1 2t 1 2v 1
padlock	98 4 99 4 9a 4 9b 4
pag	k 8 z 4 11 4 13 4 14 4 15 4 1f 4 1h 4 1j 4 1l 4 1o 4 1r 4 1y 4 21 4 27 4 28 4 2d 4 2x 4 33 4 37 4 3b 4 3f 4 4l 8 4r 4 50 4 5q 8 6n 4 6y 4 7d 4 7e c a5 4 a7 4 ax c bd 4 ci 4 di 4 dp 4 dt 4 e5 4 f8 4
pag $	k 2 2x 1 5q 1 7e 2 a5 1 a7 1 ax 2 bd 1 di 1 dt 1
pag need	z 1 13 1 14 1 1f 1 1h 1 1j 1 1l 1 1o 1 1r 1 1y 1 27 1 28 1 33 1 37 1 3b 1 3f 1 ci 1 e5 1
pag of	4l 1 4r 1 7d 1
pair	q 8 4n 4 66 4 74 4
panel	cu 4
parameter	72 4 87 4 88 4 9m 4 9n 4
parent	4p 8 4v 4 52 4 6j 4 6p 4 7z 4 83 4 8o 4 ez 4 f0 4
parental	75 4 7x 4
pars	8j 4
parser	6o 2 6y 2
part	13 4 3a 4 55 4 5t 8 6v 4 6y 4 8e 4 9b 4
part of	13 1 55 1 6v 1 6y 1 8e 1
partial	e8 4 ea 4
participant	2e 4 4v 4 5t 4 65 4 6d 4 72 4 73 8 74 4 75 8 76 4
particular	2s 4 3d 4 99 4
partner	7s 4
pass	4r 8 4s 8 55 4 6e 4 6g 4 6h 4 70 8 7o 4 7p 4 7z 4 80 4 9f 4 9g 8 9h 4 9l 4 bd 6 be 8 bf 8 bg 8 cl 8 cn 8 co 8 el c en 4 eo 8
pass $	4r 1 4s 1 6e 1 6g 1 9f 1 9g 1 9h 1 9l 1 bf 1 bg 2 cl 1 cn 1 el 1 eo 1
pass and	bd 1 be 2
pass on	4r 1 bf 1 cn 1
passphras	24 4 ak 4
password	b 4 1a 8 1z 8 23 8 24 o 4b 4 4v 4 67 4 6q 4 7k 8 7l 4 7o 8 7q 4 7s 4 8p 4 8w 4 8x 8 93 4 94 8 95 4 a7 4 aj 4 ak w ax 4 ay 4 az c b0 k b1 e de 4 er 8 et 4 f1 o f4 4 f5 4 f6 14 f9 4 fa 4 fi 4
password $	b 1 1a 1 1z 1 23 1 24 4 7k 1 7o 1 8p 1 8x 1 93 1 94 1 95 1 aj 1 ak 2 ax 1 az 1 b0 1 er 1 f1 3 f6 3 f9 1
password for	ak 1 b1 1 f6 1
password in	4b 1 4v 1 67 1 6q 1 7s 1 8w 1 94 1 b0 1 b1 1
password is	ak 1 f1 1 f6 1
password or	f1 1 f5 1 fa 1
past	4 4 17 4 3b 8 3g 4 3h 4 6q 4 f3 4 fj 4
pat	a 8 b 8 c c d c e c
pat $	a 1 b 1 c 1 d 1 e 1
patch	v 4 49 4 4h 4 4m 4 4p 4 5c 4 5f 8 5g 4 5u 12 6b 10 av 4 az 4 bc 4
patch $	5c 1 5u 2 6b 1 av 1 az 1
patch fil	5u 2 6b 1
patch for	5g 1 5u 1 6b 1
path	4a 4 4k 4 4l 4 4n c 4o 4 4t 4 4u 4 52 8 53 8 58 c 5a 4 5b 8 5g 8 5h g 5i c 5r 4 6n 8 6o 4 6x 8 6y 8 7d 4 7k 4 7m 4 7n 4 7s 4 7u 8 7v 4 88 4 8x 4 8z 4 90 4 94 4 96 4 a8 4 aa 4
path doe	7m 1 96 1 aa 1
path get	4l 1 52 1 53 1 5a 1 5b 1 5g 1 5i 1 5r 1 6x 1 6y 1 7d 1
path in	4t 1 53 1 5g 1
path is	5h 1 5i 1 6o 1
path regex	7k 1 7s 1 7u 1 8x 1 94 1 a8 1
pattern	7j 4 7k 4 7l 4 7m 8 7n 8 7r g 7s 4 7t 4 7u 8 7v 8 8w 4 8x 4 8y 4 8z c 90 8 93 g 94 c 95 8 96 8 97 c 9n 4 a7 8 a8 8 a9 8 aa 8 ab 8 b5 4 b9 4
pattern $	7k 1 7m 2 8x 1 8z 1 90 1 93 2 94 2 95 1 96 1 a7 1 a8 1 a9 1 aa 2 ab 2
pattern doe	7r 1 93 1 b5 1 b9 1
pattern for	7r 1 7v 1 97 1 9n 1 a8 1
pattern of	7j 1 7n 1 8z 1 96 1
pattern that	7r 1 7s 1 94 1 97 1 a9 1
paus	85 4 8s 8 a0 8
pay	44 2 45 2 66 2 9h 4 cu 2
payload	8t 8 a1 8
payment	0 4 2 2 3i 2 3l 4 46 2 47 4 49 2 55 4 5k 4 5m 4 5v 4 5x 4 5z 4 60 4 61 4 62 4 64 4 6o 2 7j 4 7o 4 7p 4 7q 4 7w 4 7x 4 7y 4 7z 4 80 4 81 4 82 4 83 4 84 4 85 4 86 4 87 4 88 4 89 4 8a 4 8b 4 8c 4 8d 4 8e 4 8f 4 8g 4 8h 4 8i 4 8j 4 8k 4 8l 4 8m 4 8n 4 8o 4 8p 4 8q 4 8r 4 8s 4 8t 4 8u 4 8v 4 b2 4 b3 4 b4 4 b5 4 ba 4 bb 4 bc 4 bh 4 bq 4 br 4 bs 4 bt 4 bv 4 bw 4 bx 4 by 4 bz 4 c7 4 c8 4 cd 4 ce 4 cf 4 ck 4 cl 4 cx 4 cy 4 cz 4 d0 4 d1 4 el 4 em 4 en 4 eo 4 ey 2 ez 2
payment $	5k 1 7j 1 7p 1 7w 1 82 1 83 1 84 1 85 1 86 1 88 1 89 1 8c 1 8f 1 8g 1 8h 1 8i 1 8j 1 8k 1 8m 1 8n 1 8p 1 8q 1 8t 1 b2 1 b3 1 b4 1 b5 1 ba 1 bc 1 bh 1 br 1 bt 1 bx 1 bz 1 c8 1 ck 1 cl 1 d1 1 em 1 en 1 eo 1
payment repo	47 1 5m 1 5v 1 5x 1 5z 1 60 1 61 1 62 1
pc	eu 2
pci	2q 4 2r 4 5o 4 5p 4
pdf	4b 4 4c 4
pem	p e 7k 4 7s 2 7t 2 8x 4 8y 4
pend	6f 4 6g 4 6h 4 6p 4 78 8 79 8 7a 8 ce 4 cf 8 dt 8 dw 4 e2 8 e3 4
pend auto	6f 1 6g 1 6h 1
pend comment	78 2 79 1 7a 1
pentest	bl 4
peopl	2 2 g 2 j 2 k 4 12 8 13 4 14 2 18 2 1c 2 1j 4 1l 6 1y 4 2n 2 2y 2 3s 4 3x 2 3z 4 41 4 42 2 43 4 47 2 4b 2 4c 2 4u 2 5j 2 5n 2 5t 6 5v 6 60 2 62 2 64 4 65 2 6o 2 73 2 7y 2 85 2 8a 2 8c 4 8e 2 8f 2 8g 2 94 2 9e 2 9r 4 9t 4 ai 4 ar 2 as 2 aw 2 ax 2 az 2 b3 2 b4 2 b8 2 bm 4 bq 2 bt 2 bu 2 c0 2 el 2
peopl $	12 1 1l 1 1y 2 2n 1 3s 1 42 1 43 1 5v 1 8e 1 bm 1
peopl and	3s 1 5v 1 60 1
peopl are	bq 1 bt 1 bu 1
peopl hav	3z 2 5t 1
peopl of	13 1 8g 1 9t 2
peopl see	j 1 1c 1 az 1
peopl to	12 1 14 1 1l 1 8c 1 bm 1
peopl who	41 1 43 1 64 1 9r 1
peopl with	1j 2 1l 1 62 1
per	1p c 1q 8 2z 4 34 4 38 4 5q 8 5r 8 6o 4 8o 4 8u 4 91 4 a2 4 a3 4 bd 8 be 4
per event	8u 1 a2 1 a3 1
per fil	5q 2 5r 1 6o 1
per second	1p 2 1q 2
percent	31 8 35 8 3d 4 dn 8
percent don	31 1 35 2
perf	cn 4 co 4 cs 4
performanc	2w 4 2x 8 co 4
perhap	c 4
period	7w 4 7y 4 9c 4
periodic	dg 8
permanently	46 4 67 8 7k 4
permission	6 4 9 4 e 4 y 4 1e 8 1f c 1g 8 1h 8 1i c 1j c 1k 8 1l c 1x 4 1y 4 3i 4 3s 8 3t 8 3u 8 3v 8 3w 8 3x 8 3y 8 3z 8 40 8 41 8 42 c 43 c 5v 4 5w 4 5x c 5y 8 5z 8 60 4 61 c 62 g 63 a 64 c a4 4 ai 8 b2 4 b3 4 b4 4 b5 a b6 4 b7 2 b8 2 b9 6 cx 4 cy 4 d0 8 d1 c d5 4 d6 4 d8 4 de 4 du 4 eh 4 ei 4 ej 4 ek 4 eu 4 f5 8 f6 8 f7 8 f8 8
permission $	1l 1 3i 1 62 1 64 1 ai 1 d5 1 d8 1 f7 1
permission deny	cy 1 d1 1 eu 1
permission field	6 1 9 1 e 1
permission group	1e 1 1f 1 1g 1 1h 1 3t 1 3u 1 3v 1 3w 1 5w 1 5x 1 5y 1 5z 1
permission level	3v 1 eh 1 ei 1 ej 1 ek 1
permission of	1g 1 1j 1 1k 1 3s 1 3t 1 3y 1 42 1 43 1 5y 1 61 1 63 1 b2 1 d0 1 d1 1
permission on	3w 1 40 1 41 1 5x 1 62 1 cx 1
permission pag	1h 1 1l 1 1y 1
permission project	b6 1 b7 1 b8 1 b9 1
permission repo	b2 1 b3 1 b4 1 b5 1
permission user	1i 1 1j 1 1k 1 1l 1 3y 1 3z 1 40 1 41 1 61 1 62 1 63 1 64 1
permit	h 4 42 4 80 4 9o 4 d5 4
person	11 2 15 4 1i 4 1j 2 1k 4 1l 2 1p 2 1x 2 20 2 22 2 27 2 28 2 3y 4 3z 2 40 2 61 2 62 2 63 2 73 2 9u 2 ai 6 al 4 ax 2 de 2
person $	1j 1 1k 1 1p 1 20 1 27 1 3y 1 63 1 73 1 ai 3 al 2
person to	11 1 15 1 40 1 9u 1
personal	2 4 a a b a c a d a e 8 1x 4 26 c 3j 2 3y 4 3z 4 40 4 48 e 62 4 64 4 a4 4 aj 6 ak 2 am 2 an 2 ao 6 ap a c9 2 cb 2 db 2 es 2 et 4 eu 2 f9 4 fa 4 fd 2 fh 6 fi 2
personal data	1x 1 26 2
personal grant	3y 1 3z 1 40 1 62 1 64 1
personal http	a 1 b 1 c 1 d 1 e 1
personal token	c 1 d 1 e 1
pgp	c9 4 ca c cb g cc c
pgp key	ca 3 cb 2 cc 3
phon	6s 4 f3 g f7 4 f8 4 fc c fg g fj 8
phon $	f3 2 f8 1 fj 1
phon for	fc 2 fg 1
photo	am 2 an 4
php	46 4
pick	39 4 3w 4 4j 4 5e 4 5t 8 64 4 8b 8 8c 4 8g 4 9q 4 bq 4 cf 4 dc 4 e9 4
pictur	2m 4 3n 4 3o 2 4b 4 4c 2 4d 2 4e 4 4f 2 am 6 an 6 f2 8
pictur $	3n 1 4b 1 4c 1 4d 1 4e 1 4f 1 am 2 an 1 f2 2
pil	7y 4 9e 4
pilot	8d 4
pin	76 4 8i 4
ping	q 4 8p 8 9x 8
pipelin	3 8 4q 4 4r 8 4s 8 51 4 65 4 be 8 bf 8 bg 8 cz 4 el 8 em 4 en 4 eo 4
pipelin $	3 1 4r 1 4s 1 el 1
pixel	3n 4 4f 4
pki	ad 4
plac	17 4 45 4 6y 4 bb 4 ce 4 cs 4 fg 4
plain	6a 8 6b 4 6m 4
plain text	6a 2 6b 1
plan	p e 4r 4
plat	0 2 1 2 7 2 8 2 9 2 2n 4 2z 2 30 4 31 4 33 4 38 2 3j 4 3l 4 3n 2 3o 2 3p 2 3q 2 3r 2 3s 2 3t 4 3u 2 3v 4 3w 2 3x 2 3y 2 3z 4 40 2 41 2 42 2 43 2 44 2 45 2 46 2 49 2 4g 2 4h 2 4r 4 5t 2 65 4 69 2 7k 4 8w 2 8x 2 8y 2 8z 2 90 2 91 2 92 2 93 2 94 2 95 2 96 2 97 2 98 2 99 2 9a 2 9b 2 9c 4 9d 2 9e 2 9f 2 9g 2 9h 2 9i 2 9j 2 9k 2 9l 2 9m 2 9n 6 9o 2 9p 2 9q 2 9r 2 9s 2 9t 2 9u 2 9v 2 9w 2 9x 4 9y 2 9z 2 a0 2 a1 2 a2 2 a3 2 a6 2 b6 2 b7 2 b8 2 b9 2 bg 4 bm 2 bn 2 bo 4 bp 2 c0 2 c1 2 c2 2 c3 2 c4 2 cg 2 ct 2 cu 4 cv 2 cw 2 d2 2 d3 2 d4 2 d5 2 d6 2 d7 2 e0 4 e1 2 ec 2 ed 2 el 4
plat $	30 1 31 1 33 1 3v 1
platform	3 2 6 2 10 4 3i 2 3j 4 3v 4 47 2 48 2 4g 2 5c 2 5d 2 5h 2 5j 2 5k 2 5l 2 5m 2 5n 2 5o 2 5p 2 5s 2 5t 4 5v 2 5w 2 5x 2 5y 2 5z 2 60 2 61 2 62 2 63 2 64 2 7e 2 7g 2 7i 2 7j 2 7k 2 7l 2 7o 2 7p 2 9u 4
plattform	3m 4
playground	3k 4
pleas	3 2 i 2 x 2 13 2 1x 2 2n 2 2r 2 3k 2 3l 2 3n 2 3p 2 45 2 46 2 47 2 49 2 4a 2 4j 2 4o 2 55 2 56 2 5c 2 63 2 66 2 6b 2 6e 2 6i 2 6p 2 6q 2 6x 2 71 2 77 2 79 2 7q 2 8h 2 9p 2 a2 2 ak 2 al 2 b7 2 c7 2 cw 2 e8 2 eu 2 ex 2 f0 2 f2 2
pleas $	3 1 i 1 x 1 13 1 1x 1 2n 1 2r 1 3l 1 3n 1 3p 1 45 1 47 1 4a 1 4j 1 4o 1 55 1 56 1 5c 1 6b 1 6i 1 6x 1 77 1 79 1 7q 1 8h 1 9p 1 a2 1 ak 1 al 1 b7 1 c7 1 cw 1 e8 1 ex 1 f2 1
plugin	b 4 2c 4 2m c 4d 4 4e 4 4f 4 4i 4 82 k 83 8 84 4 85 8 86 c 87 4 88 c 9i o 9j 8 9k c 9l 8 9m c 9n g
plugin $	b 1 2c 1 2m 1 84 1 9i 1 9k 1 9l 1 9n 1
plugin check	85 1 86 1 9k 1
plugin hook	2m 1 82 1 85 1 86 1 88 1 9i 1 9j 1 9m 1
plugin in	83 1 88 1 9l 1
plus	6x 8 a8 4 cr 4
pmiller	1i 4 1x 4 20 4 25 4 26 4 28 4 29 4 3y 4 40 4 fj 4
pnair	al 4
png	3n c 3o a 7d 2 am 4 an c
poc	48 4 5p 4
point	1a 4 4h 4 4j 4 4k 4 54 8 5d 4 5e 4 69 4 6i 4 6k 4 6m 4 6p 2 71 c 7g 4 88 4 8i 4 8j 8 8r 4 9x 4 9z 4 a0 4 ba 8 db 4 en 4
point of	54 1 71 1 9x 1
point to	5d 1 88 1 8j 1 9z 1 db 1
pok	6h 4
policy	f c g 8 h 4 o 4 1p 4 1q 4 46 4 80 4 9c 4 9d 8 9e 4 9g 4 b6 4 b7 4 bl 8 eh c ei 4 ej 8 ek 4
policy $	f 2 g 2 1p 1 1q 1 9c 1 9d 1 9e 1 eh 1
policy admin	eh 1 ei 1 ej 1 ek 1
policy for	b6 1 b7 1 eh 1 ej 1
pom	4a 2 4o 2 52 2 53 2 6o 2 7d 2 ck 2 cs 2
pool	9q 4 9r 8 9s 4 9t 4 9u 4
pool of	9q 1 9r 2 9s 1 9t 1 9u 1
pop	aq 4
port	v 4 19 8 1a 4 4m 4 ex g
portrait	am 4 an 4
position	ce 4
positiv	7j 8 7k 8 7l 8 7m 8 7n 4 8w 8 8x 4 8y 4 8z 8 90 4 cp 4
positiv $	7k 1 7l 1 7m 1 7n 1 8w 1 8x 1
possibl	25 8 2f 4 2v 4 ba 4 c5 4 f5 4
possibl $	25 1 2f 1 c5 1
post	2f 4 2h 8 2j 4 2y 4 3p 2 3r 8 4q 4 4s 8 4u 4 4z 4 57 4 5k 4 5m 4 6p 4 7c 8 82 4 8m 8 8n 8 9v 4 9w 8 9y 4 bg 8 co 8 cr 8
post a	4z 1 8n 1 bg 1
post it	2f 1 2y 1 9v 1 co 1
post on	4q 1 57 1 7c 1
post receiv	2h 2 2j 1 3r 2 5m 1 82 1
post to	8m 1 8n 1 9y 1
power	6 4
pr	1c 2 1m 4 2d c 2e a 2n 2 2o 4 3r 2 48 2 4c 2 4s 2 4u 2 4v 4 55 e 58 4 5b 2 5c 2 5d 2 5e 2 5m 2 5t 8 65 i 66 8 67 e 68 g 69 c 6a c 6b 8 6c c 6d 6 6e 8 6f 6 6g 6 6h 4 6i 6 6j 8 6k 6 6l a 6m 6 6n 8 6o 8 6p a 6q 8 6r 8 6s 6 6t 6 6u 4 6v c 6w a 6x 4 6y a 6z 6 70 e 71 6 72 6 73 6 74 8 75 4 76 6 77 a 78 6 79 4 7a 4 7b 8 7c a 7w a 7x g 7y g 7z 4 80 6 81 8 89 2 8c 2 8g 2 8k 2 8l 4 8m 2 8n 4 8o 2 8s 2 8u 2 9c 8 9d a 9e a 9g 2 9h 2 9o 2 9r 2 9w 2 a0 2 a2 2 ap 2 b2 2 b3 2 b4 2 b7 2 b8 2 bj 4 bk 4 bm 6 bn 4 bo 2 bp 6 bq 8 br 4 bs 6 bt 4 bu 6 bv 8 bw a bx 8 by 6 bz 6 c0 a c1 a c2 a c3 8 c4 6 c5 8 c6 8 ck 2 cl 2 co 2 cr 2 ct 2 cw 8 el 6 em 2 en 2 eo 4
pr $	1m 1 2d 3 4u 1 4v 1 55 1 5t 1 65 2 66 2 67 1 68 3 69 1 6a 1 6c 2 6e 2 6i 2 6l 1 6m 2 6n 1 6o 2 6p 1 6r 1 6s 1 6t 2 6v 3 6w 3 6x 1 6y 2 70 4 72 2 73 1 74 2 75 1 77 3 78 3 7a 1 7b 2 7c 4 7w 3 7y 2 8l 1 8s 1 9c 1 9e 1 b2 1 bj 1 bk 2 bm 1 bp 1 bq 1 bs 1 bt 1 bu 1 bx 2 by 1 c0 2 c3 1 c5 1 co 1 cr 1 ct 1 cw 2
pr 12	6a 1 6c 1 6f 1
pr as	6a 1 6m 1 6v 1 70 1 76 1
pr automatically	7x 1 bo 1 bp 1
pr be	6z 1 80 1 c5 1
pr by	55 1 65 1 7y 1
pr checklist	bv 2 bw 1 by 1 bz 1 c0 2 c1 1 c2 2 c3 1 c4 1
pr from	48 1 58 1 65 1 66 1 67 1 bq 1 bs 1 bu 1 el 1 en 1
pr get	7x 1 9d 1 9e 1 9o 1 bv 1 bw 1
pr i	2e 3 5t 1
pr in	2e 1 2o 1 55 1 5t 1 65 1 7w 1 7y 2 8k 1 9e 2 9g 1 9h 1 bn 1 bq 1 br 1 bt 1 bw 1 bx 1 by 1 bz 1 c1 1 c2 1 el 1 em 1 eo 1
pr into	bm 1 bs 1 bw 1 el 1
pr is	5m 1 6w 1 8n 1
pr merg	1m 1 3r 1 68 1 7z 1 80 1 81 2 8m 1 8n 1 8u 1 a0 1
pr of	81 2 9w 1 bn 1 bp 1 c3 1
pr only	b3 1 b4 1 b7 1 b8 1
pr open	67 1 8o 1 a2 1
pr policy	9c 1 9d 2
pr so	4v 1 67 1 6j 1
pr target	5d 1 65 1 68 1
pr task	bw 1 c0 1 c1 1 c2 1 c3 1 c4 1
pr that	55 1 6c 1 6p 1
pr to	2o 1 80 1 bm 1 bq 1 bz 1 c4 1
pre	2h 8 2i 8 2j 4 2k 8 2l 8 3p a 3q 8 3r 4 4i 2 5k 8 5l 8 5m 8 72 4 82 4 83 4 84 4 9i 8
pre receiv	2h 1 2i 2 2k 2 2l 2 3p 2 3q 2 3r 1 5k 2 5l 2 5m 2 82 1 9i 2
precheck	25 4
precondition	c5 4
predefin	bv 4 c0 4
prefer	1z 4 da 8 db c dc 8
prefer mirror	da 2 db 3 dc 2
preferenc	ao c ap g ay 4
preferenc $	ao 2 ap 1
prefill	6u 4
prefix	m 2 n 2 o 2 2p 6 3w 2 4k 2 7n 4 7s 2 8h 2 94 2 bw 2 bx 2 c2 2 c8 2
preflight	25 4
prepar	2e 4 4h 4 eg 4
preprod	c4 2
preselect	br 4 bt 4
present	17 4 2s 4 2u 4 3c 4 87 4 bl 4
preset	bq 4 br 4 bs 4 bv 4 bw 4 bx 4 by 4 bz 4 c1 4 c3 4 c4 4
preset pr	bw 1 c1 1 c3 1
preset task	bx 1 bz 1 c4 1
pretend	6m 4
prevent	b3 4 b7 4 c5 4
preview	2y 8 30 4 39 4
preview $	2y 1 30 1 39 1
previous	4 4 4n 4 8h 4
primary	m 4 4i 4 4j 4 5d 4 5e 4 cv 4 da 8 dd 8 de 4 dg 4 dj 4 dl 8 dm 8 dp 4 dq 8 ds 4 dt 4 du 4 dz 4 ee g
primary $	dd 1 dg 1 dj 1 dl 1 dp 1 dq 2 ds 1 du 1 dz 1 ee 2
primary branch	m 1 4i 1 4j 1 5d 1
principl	8a 4
print	2l 4 7d 4 fe 4
privacy	26 4 am 4
privat	3j 4 3l 8 3m 8 47 4 49 8 a8 4 aa 4 ev 4
privat $	3l 2 3m 2 47 1 49 1
privat key	a8 1 aa 1 ev 1
privileg	f6 4 f7 4 f8 4
privileg session	f6 1 f7 1 f8 1
priya	2e 4 65 4 74 4 8e 4 ai 4 al 4 bi 4 bq 4
problem	q 4 2x 4 3f 4 6a 4 ck 4 cq 4
process	ce 4 ch 4 e0 8 e2 4
prod	e 2 4z 4 50 a 51 4 6j 2 6y 2 8j 4 8s 4 bb 4
produc	5u 4
product	3i 8 3j 8 44 4 5s 4 dl 4
product $	3i 1 44 1 5s 1
production	2f 4 50 8 51 8 59 4 5b 4 5p 4 b7 4
production $	50 1 51 2
profil	a 4 20 4 2w g 2x g 3h 4 aj 8 al 8 am 8 an c ap 4 ca 4 es 4 et 4 eu 4
profil $	2x 1 aj 2 an 1 ca 1 es 1 et 1 eu 1
profil of	20 1 al 2
profil pictur	am 2 an 2
progress	31 8 35 4 3c 8 3d 4 3g 4 50 4 51 2 69 4 be 4 bg 4 ch 4 dn 4
progress of	31 1 35 1 3c 2 3d 1 3g 1 be 1
proj	ba 2
project	0 w 1 w 2 4 7 s 8 w 9 s b 4 e 2 1f 4 1g 8 1j 8 1k 8 1n 2 2e 4 2r 6 2z 4 34 4 36 4 38 4 39 4 3i 16 3j o 3k o 3l s 3m 14 3n w 3o 10 3p s 3q w 3r s 3s o 3t s 3u s 3v q 3w o 3x k 3y s 3z w 40 10 41 o 42 o 43 s 44 w 45 k 46 4 47 c 48 c 49 e 4k 8 4m 4 5c 4 5j 6 60 g 61 4 7e 4 7i 4 7t 8 7w c 7x 4 7z g 80 c 81 4 8a 4 8b 4 8d 4 8e 4 8m 4 8o o 8w w 8x o 8y s 8z s 90 k 91 k 92 g 93 s 94 k 95 k 96 s 97 k 98 o 99 s 9a k 9b s 9c o 9d s 9e k 9f s 9g s 9h k 9i w 9j o 9k o 9l k 9m s 9n s 9o s 9p k 9q o 9r o 9s o 9t o 9u k 9v s 9w k 9x s 9y s 9z o a0 o a1 o a2 o a3 o a4 8 a5 4 a6 g a7 4 a8 2 b2 4 b4 4 b5 4 b6 w b7 o b8 s b9 s bm k bn s bo o bp o br 4 bs 4 bt 8 c0 o c1 o c2 g c3 k c4 o cv w cx 8 cy 4 d2 o d3 g d4 o d5 s d6 s d7 g d8 14 d9 4 do 14 dp w dq 2 dr 4 e6 g e7 k e8 8 e9 i ea s eb s ec w ed 10 eh 4 ei 4 ek 4 et 4
project $	0 1 1 2 2 1 7 1 8 1 1f 1 1g 2 1j 2 1k 2 2e 1 36 1 3i 2 3j 1 3k 2 3l 1 3m 1 3n 1 3o 3 3p 1 3q 3 3r 3 3s 1 3t 4 3u 3 3v 2 3w 3 3x 1 3y 3 3z 3 40 5 41 2 42 3 43 2 44 2 45 2 46 1 48 1 49 2 5c 1 60 2 7i 1 7z 1 80 1 8b 1 8o 2 8w 3 8x 3 8y 1 8z 2 91 3 92 1 93 1 94 2 95 1 96 2 97 1 98 1 99 1 9b 1 9c 2 9d 3 9e 2 9f 1 9g 3 9i 4 9j 2 9k 3 9l 2 9m 3 9o 3 9p 2 9q 3 9r 3 9s 1 9t 1 9u 1 9v 3 9w 1 9x 1 9y 3 9z 1 a4 1 a5 1 a6 1 b4 1 b6 2 b7 1 b8 2 b9 1 bm 1 bn 4 bo 1 bp 3 br 1 bs 1 bt 1 c1 1 c2 1 c3 2 c4 2 cv 2 cx 2 cy 1 d2 3 d3 1 d4 4 d5 2 d6 3 d7 1 d8 2 dp 3 e7 1 e9 1 eb 1 ec 1 ed 1
project 17	e7 1 ea 1 ec 1 ed 1
project 409	3t 1 3y 1 9r 1
project add	40 1 93 1 c0 1
project admin	3i 1 3y 1 3z 1 40 1 42 1 eh 1 ei 1 ek 1
project and	0 1 3p 1 3u 1 4m 1 60 1 7t 1 9h 1 9i 1 9j 1 a7 1 bn 1 d7 1 e6 1 e9 1 et 1
project api	0 1 1 1 9 1
project are	3i 1 9d 1 e6 1 ea 1
project as	0 1 48 1 a6 1
project by	8 1 3z 1 42 1 44 1 9t 1 b9 1 bm 2 d5 1 do 2 eb 1
project condition	bm 1 bn 1 bo 1 bp 1
project doe	47 2 ea 1
project drop	7 1 3y 1 8y 1
project enforc	98 1 99 2 9b 1
project for	3j 1 3o 1 8o 1 a2 1 bt 1 c0 1 d3 1 e7 1 ed 2
project forc	80 1 98 1 bn 1
project from	9 1 3q 1 7e 1 92 1 a6 1 ec 2
project get	3l 1 c1 1 do 1
project ha	3n 1 8d 1 9y 1 do 1
project hook	3p 1 3q 1 3r 1 a0 1 a1 1 a2 1 a3 1
project i	3i 1 3k 1 3m 1 44 1
project id	0 1 do 2 dp 2 e7 1
project in	3s 1 b8 1 d7 1
project is	8w 1 8y 1 9j 1 9s 1
project it	2r 1 9z 1 d4 1 d8 1
project key	3i 1 3m 1 d6 1 dr 1
project level	0 1 8 1 3p 1 3u 1 8o 1 8y 1 8z 1 93 1 96 2 9b 1 9f 1 9i 1 9k 1 9l 1 9n 1 9q 1 9r 1 9t 1 9u 1 9z 1 a1 1 a3 1 b6 1 b9 1 bp 1 c1 1 d8 1
project list	3i 1 d8 1 ea 1
project lock	98 1 99 1 9b 1
project need	9 1 3j 1 44 1 8z 1 90 1 96 1 97 1 9s 1 9y 1 a0 1 a6 1 b2 1 c1 1 c2 1 c3 1 cv 1 e6 1 e8 1 e9 1
project of	1n 1 d8 1 d9 1
project on	a8 1 eb 1 ed 1
project or	9 1 3l 1 3r 1 60 1 8e 1 9o 1 b5 1 d5 1
project out	34 1 92 1 ec 1
project permission	3s 2 3t 1 3u 1 3v 1 3w 1 3x 1 3y 1 3z 1 40 1 41 1 42 1 43 2 a4 1
project pleas	3l 1 45 1 b7 1
project read	b 1 b7 1 d3 1
project repo	44 1 45 1 dp 1
project restrict	7z 1 80 1 81 1
project restriction	9h 1 b6 1 b7 1 b8 1 b9 1
project rul	b6 1 bo 1 br 1 bs 1
project s	9 1 38 1 3o 1 7w 1 7x 1 7z 1 8a 1 8w 1 90 2 97 2 98 1 9a 1 9c 1 9d 1 9f 1 9m 1 9n 1 9q 1 9s 1 9t 1 9u 1 9x 1 9z 1 a0 1 a1 2 a2 1 a3 1 bo 2 c1 1 c3 1 c4 1 dp 1
project secret	8o 1 8w 1 8x 1 8y 1 8z 1 90 1 91 1 92 1 93 1 94 1 95 1 96 1 97 1
project setting	98 1 99 2 9a 3 9b 1 9c 1 9d 1 9e 1 9f 1 9g 1 9h 1 9i 1 9j 1 9k 1 9l 1 9m 1 9n 1 9o 1 9p 1 9q 1 9r 1 9s 1 9t 1 9u 1
project should	95 1 9c 1 e9 1 eb 1
project ssh	d2 1 d3 1 d4 1 d5 1 d6 1
project task	c0 1 c1 1 c2 1 c3 1 c4 1
project that	2r 1 3i 1 91 1 94 1 a4 1 a5 1 d8 2 ea 1
project to	7 1 2z 1 3m 1 3n 1 43 3 49 1 9f 1 9n 1 9p 1 9w 3 eb 1 ed 1
project token	0 1 1 1 7 2 8 1 9 1
project webhook	8m 1 9v 1 9w 1 9x 2 9y 1 9z 1 a0 2 a1 1 a2 2 a3 1
project wid	0 1 1 1 7 1 9 1 3p 1 3q 1 3r 2 8w 1 8x 1 8y 1 8z 1 90 1 94 1 99 1 9e 1 9h 1 9k 1 9l 1 9n 1 9o 1 b6 1 b8 1 b9 1 bm 1 c0 1 d2 1 d5 1 d6 1
project with	3j 1 3l 1 3v 1 44 1 9n 2 9t 1 9v 1 9x 1 a1 1 d5 1 dp 1 dq 1
project yet	3w 1 41 2
promot	1k 4 1l 4 3v 8 63 4
proof	60 4 f2 4
proper	1d 4 49 4 c7 4
property	2b 8 4d 4 4e 4 4f 4
propos	2d 4 66 8 6t g 6u 8
proposal	2d 4
proprietary	5s 4
protect	83 4 b2 c b3 8 b6 8 b7 8 b9 4 ek 4 fa 4 fh 4
protect branch	b2 1 b3 1 b6 1 b7 1 b9 1
protection	26 4 b6 2 b8 4 b9 4
protocol	19 8
prototyp	46 2
prov	f2 4 f7 4 f8 4
provider	ar g as 4 at 8 au 8 av c ax 4 f9 4
provider $	ar 1 av 1 ax 1 f9 1
provider 2	at 1 au 1 av 1
provision	1z 4 4j 4 aw 8
provisional	dn 4
pub	cy 2 et 4 eu 4
public	f 4 g 4 p 8 3j 4 3l 8 3m 4 43 4 47 8 49 8 a4 8 c9 4 cb c cx 4 cy 8 d0 4 d2 4 d3 c d4 4 es 8 et 8 eu g ev c ew 8
public $	3l 1 3m 1 43 1 47 1 49 1
public key	f 1 g 1 p 2 c9 1 cb 3 cx 1 cy 2 d0 1 d2 1 d3 3 d4 1 es 2 et 2 eu 4 ev 2 ew 2
publickey	cy 4 eu 4
publish	3m 8 4s 4 79 4 7a c bg 4 c8 4 cm 4 cn 4 co 8 cr 4
pull	1m 2 1n 2 2d 8 2e 8 2n 6 2o 6 2z 4 49 2 4b 2 4u 2 55 6 58 2 5c 2 5t 4 65 8 66 8 67 a 68 c 69 8 6a 8 6b 8 6c a 6d 6 6e 8 6f 4 6g 8 6h 4 6i 8 6j 6 6k 6 6l 6 6m 4 6n 8 6o 8 6p 8 6q 6 6r 6 6s 6 6t 6 6u 6 6v 8 6w a 6x 8 6y 6 6z 8 70 6 71 6 72 6 73 8 74 6 75 6 76 8 77 8 78 6 79 6 7a 4 7b 8 7c 8 7w 4 7x 6 7y a 80 2 81 2 89 6 8a 2 8n 2 9c 4 9d 8 9e 8 9g 2 9o 2 9p 2 ae 4 b2 2 b3 2 b7 2 bj 6 bk 6 bm 2 bp 2 bq 2 bt 2 bu 4 bv 6 bw 6 bx 6 by 6 bz 2 c0 4 c1 6 c2 6 c3 4 c4 2 c5 8 c6 6 ct 2 cw 8 cy 4 d1 4 d4 4 d7 4 dh 4 el 4 eu 4 ez 4 f0 4
pull request	1m 1 1n 1 2d 4 2e 4 2n 3 2o 3 2z 2 49 1 4b 1 4u 1 55 3 58 1 5c 1 5t 2 65 4 66 4 67 5 68 6 69 4 6a 4 6b 4 6c 5 6d 3 6e 4 6f 2 6g 4 6h 2 6i 4 6j 3 6k 3 6l 3 6m 2 6n 4 6o 4 6p 4 6q 3 6r 3 6s 3 6t 3 6u 3 6v 4 6w 5 6x 4 6y 3 6z 4 70 3 71 3 72 3 73 4 74 3 75 3 76 4 77 4 78 3 79 3 7a 2 7b 4 7c 4 7w 2 7x 3 7y 5 80 1 81 1 89 3 8a 1 8n 1 9c 2 9d 4 9e 4 9g 1 9o 1 9p 1 b2 1 b3 1 b7 1 bj 3 bk 3 bm 1 bp 1 bq 1 bt 1 bu 2 bv 3 bw 3 bx 3 by 3 bz 1 c0 2 c1 3 c2 3 c3 2 c4 1 c5 4 c6 3 ct 1 cw 4 el 2
pullrequest	1c 2 1m 6 1n 2 2d m 2e k 2n 8 2o a 2z 4 3r 2 48 2 49 2 4b 2 4c 2 4s 2 4u 4 4v 4 55 m 58 6 5b 2 5c 4 5d 2 5e 2 5m 2 5t e 65 s 66 m 67 q 68 u 69 o 6a o 6b i 6c q 6d e 6e i 6f c 6g g 6h a 6i i 6j g 6k e 6l i 6m c 6n k 6o k 6p k 6q g 6r g 6s e 6t c 6u c 6v o 6w o 6x g 6y k 6z g 70 m 71 e 72 e 73 g 74 g 75 c 76 g 77 m 78 e 79 c 7a a 7b i 7c k 7w e 7x m 7y q 7z 4 80 8 81 a 89 8 8a 2 8c 2 8g 2 8k 2 8l 4 8m 2 8n 6 8o 2 8s 2 8u 2 9c c 9d i 9e i 9g 4 9h 2 9o 4 9p 2 9r 2 9w 2 a0 2 a2 2 ap 2 b2 4 b3 4 b4 2 b7 4 b8 2 bj c bk c bm 8 bn 4 bo 2 bp 8 bq a br 4 bs 6 bt 6 bu c bv e bw g bx e by c bz 8 c0 e c1 g c2 g c3 c c4 8 c5 i c6 g ck 2 cl 2 co 2 cr 2 ct 4 cw i el a em 2 en 2 eo 4
purg	2i 4 4b 4 67 4 6q 4 bv 4 c0 4 c9 4 cp 4 ep 8
push	3 4 6 4 9 4 e 4 17 8 23 4 2d k 2h g 2k 4 3p c 3q 8 3r c 3v 8 3x 4 40 4 45 4 48 4 4g 4 4i 4 4m 4 4n 4 4q 4 4s 4 4u 4 55 4 5d 4 5f 4 5k c 5l c 5m c 5y 8 60 8 61 4 63 g 66 4 6c c 6h 4 6v 8 76 4 7g w 7h o 7k 8 7o 4 7p 4 7q 4 7s 4 82 k 83 8 84 8 85 o 86 k 87 c 88 8 8l 8 8m 4 8n k 8o c 8q 4 8t 4 8u 4 9i c 9j 8 9k c 9l c 9w c a4 8 b2 o b3 k b4 c b5 4 b6 k b7 k b8 g b9 8 ba 8 c6 4 c8 4 cd 4 co 4 cr 4 cx 4 cy 4 d0 8 d1 k d5 4 d6 8 d9 4 dh 8 e2 8 e3 8 et 4 eu 4 ev 4
push $	2h 3 3p 1 3r 1 3v 1 3x 1 40 1 5k 1 5m 1 5y 1 60 1 63 1 7g 3 7h 1 86 1 8l 1 8n 2 9i 1 9l 1 9w 1 b3 1 b7 1 cx 1 d0 1 d1 1 d5 1 d6 1 eu 1
push again	85 1 9k 1 b4 1 b8 1
push check	82 1 9i 1 9k 1 9l 1
push directly	b2 1 b3 1 b4 1
push for	8q 1 9l 1 e2 1
push her	4g 1 5m 1 5y 1 61 1 7o 1 8o 1 b2 1
push hook	82 2 83 1 85 3 86 2 87 1 88 1 9k 1
push in	3p 1 3q 1 3r 2 3v 1 8l 1 9i 1 9w 1 b5 1 b7 1 d1 1
push log	7g 1 7h 3
push right	6 1 63 1 cy 1
push rul	b6 1 b7 1 b8 2 b9 1
push script	2k 1 3q 1 5l 1
push siz	83 1 84 1 85 1 86 1 87 2 88 1
push the	45 1 4i 1 4s 1 c6 1 co 1
push to	3 1 48 1 4u 1 5k 1 5l 1 5m 1 60 1 63 1 6v 2 7g 2 7k 1 7p 1 7q 1 7s 1 82 1 85 1 86 1 8m 1 8n 3 a4 2 b2 2 b4 1 b6 4 b7 1 b8 1 cd 1 d0 1 d1 2 d6 1 d9 1
put	k 4 v 4 11 8 12 8 17 4 21 8 22 4 2d 4 2t 4 3o 4 45 4 49 4 4c 4 4d 4 4f 4 4j 8 4v 4 57 4 5n 4 5o 8 66 4 69 4 6e 4 6j 4 6m 8 6t 4 6w 4 74 8 75 4 77 4 7w 4 86 4 8f 4 8i 4 8l 4 9a 4 9i 4 ad 4 an 4 av 4 b8 4 bi 4 bj 4 bk 4 bm 4 bn 4 bo 4 bp 4 bs 4 bu 4 bx 4 bz 4 c0 4 c2 4 c6 4 c7 4 cb 4 cf 4 cs 4 cy 4 eb 4 eg 4 ei 4 eu 4
put a	21 1 49 1 5o 1 6m 1 74 1 8i 1 9a 1 bi 1 bk 1 bz 1 c2 1 c7 1
put in	3o 1 av 1 cf 1
put it	6w 1 77 1 7w 1 ad 1 an 1 cy 1
put me	57 1 74 1 8l 1 bm 1
put my	4v 1 66 1 69 1 6e 1
put on	4d 1 5n 1 75 1 9i 1 b8 1 bo 1 bu 1 bx 1 c0 1
put the	45 1 6t 1 86 1 c6 1 cb 1 eb 1 eg 1
pw	24 4
py	4l 2 6p 2 6y 2
python	5h 4
q4	c7 2
qa	y 4 11 4 14 4 15 4 1x 4 21 4 24 4 29 4 2a 4 2g 4 3s 4 3t 4 3v 4 4z 4 50 4 51 2 5w 4 5y 4 6f 4 8b 4 8d 4 8f 4 8g 4 9s 4 c2 4 c3 4
qa $	11 1 21 1 4z 1 50 1
qa bot	1x 1 24 1 2a 1
qa group	3v 1 5y 1 8g 1
qa reviewer	8d 1 8f 1 9s 1
qr	fb 4 fc 4 fd 4 ff 8 fg 4 fh 8
qr cod	fb 1 fd 1 ff 2 fg 1 fh 2
quality	9i 4 9k 4 9l 4 9m 4 9n 4 cl 8 cn 8
quality gat	9i 1 9k 1 9l 1 9m 1 9n 1 cl 2 cn 2
quarterly	2 4
query	10 4 1z 4 4i 4 72 4
question	4u 4 6c 4 6p 8 7p 4 89 4
queu	2n 8 2o 8 3c c 3g 8 65 4 6g 4 6h c 77 4 80 4 ce o cf g cg 8 cj 4 e2 g e3 k
queu $	2n 2 2o 2 3c 1 77 1 cf 1 cj 1 e2 2
queu for	3c 1 cf 1 e3 1
queu of	65 1 e2 1 e3 1
quick	2b 4 8v 4 a3 4
quiet	2t 4
quieter	2v 4
quot	6r 4
quota	1p 2 1q 4 1r 4 1s 4 1t 4 1u 2 1v 4
quota $	1q 2 1r 2 1v 1
quota of	1s 1 1t 2 1v 1
r	4g 4 bc 4
radius	d8 8 d9 8
radius of	d8 2 d9 2
rais	9 4 e 4 1q 4 1s 4 1v 8 2v 4 4v 4 5y 4 66 8 6p 4 7p 4 88 4 9n 4 bu 4 ct 8 d6 4 f5 4 f6 4 f7 4 f8 4
rais it	9 1 e 1 d6 1
rais the	1q 1 88 1 bu 1
ran	b 4 bf 4 cb 4 cl 4
rang	4n 4 4u 4
rat	1o 6 1p 8 1q 8 1r 8 1s a 1t 6 1u 8 1v 6 8u 4 8v 4 a2 4
rat limit	1o 3 1p 3 1q 3 1r 2 1s 1 1t 3 1u 2 1v 1
rat limiter	1r 1 1s 1 1u 1
rat need	1p 1 1s 1 1v 1
ratelimit	1o 8 1p a 1q c 1r c 1s c 1t e 1u a 1v 8
rather	bo 4
raw	5f 8 5g 8 6a 4 6b 4 7d 8
rb	4l 2 53 2 6o 2 6y 2
rc	8h 4 8i 4 8j 4 c8 4
rc2	c8 4
re	3c 4 6h 4 6w 4 86 4 9h 4 er 8 f5 4 f6 4 f7 4 f8 4
reach	1 4 3 8 q 4 2b 4 3x 4 60 4 8p 4 9x 4 d4 4 d8 4
reachabl	8p 4 9x 4
react	5m 4 bh 4 bi 8 bj 4 bk 8
react to	5m 1 bh 1 bi 1 bk 1
react with	bi 1 bj 1 bk 1
reaction	bh c bi 8 bj 8 bk 4
read	1 2 3 2 6 4 9 2 b 6 e 4 g 2 z 4 1a 2 2l 2 33 2 34 2 35 2 36 2 37 2 3u 2 3v 2 40 2 42 4 43 6 49 4 4c 2 4e 2 4i 2 4u 2 4x 4 5b 2 5j 2 5y a 60 4 63 6 68 2 6a 2 6c 4 6e 2 6l 4 6r 2 7d 2 7i 2 7u 2 87 2 88 2 8g 4 8s 2 ab 2 ao 2 b2 2 b3 4 b4 2 b7 4 bl 2 c4 2 cy 4 d0 4 d1 8 d3 2 d5 2 d6 8 d9 2 eh 2 ei 2 f2 2
read $	b 1 42 1 43 2 5b 1 5y 1 d0 1 d5 1
read a	4x 1 6l 1 6r 1
read all	4u 1 6c 2
read in	35 1 36 1 37 1 5j 1 7i 1 c4 1
read it	1a 1 34 1 49 1 ab 1
read only	1 1 3 1 6 2 9 1 b 1 e 2 z 2 49 1 5y 2 63 1 b2 1 b3 2 b4 1 b7 2 cy 2 d1 2 d3 1 d6 1 eh 1 ei 1
read or	3u 1 d0 1 d1 1 d9 1
read project	42 1 43 1 d6 1
read the	2l 1 4c 1 4e 1 4i 1 60 2 63 1 6a 1 6e 1 7d 1 87 1 8g 1 bl 1
reader	3m 4
readm	2y 8 4m 4 6o 2 6y 2 7e o bz 2
ready	25 4 31 4 5u 4 69 4 6f 4 6z 8 81 4 9f 8 9g 4 9h 8 dn 8
ready $	31 1 9f 1 9g 1 9h 1 dn 2
ready for	69 1 9f 1 9h 1
ready to	25 1 6z 2
real	7k 4 7l 4 al 4
really	3x 4 4i 4 5d 4 6a 4 6m 4 8g 4
reason	6c 4 6w 4 6z 4
rebas	1m 4 6p 4 70 4 71 4 8a 8 9o 4 9p 8 c5 18 c6 c
rebas and	8a 2 9p 1
rebrand	3m 8
rebuild	cg 8
receiv	2h c 2i 8 2j 4 2k 8 2l 8 3p a 3q 8 3r c 5k 8 5l 8 5m c 82 8 9i 8 9v 4
receiv plugin	82 1 9i 2
receiv script	2h 1 2i 2 2k 2 2l 2 3p 2 3q 2 3r 2 5k 2 5l 2 5m 3
receiver	9x 4 a1 4
recent	8 2 1o 4 2d c 3h i 4g 4 4o 6 5q 6 5r 6 7g 2 8h 4 8t 6 a1 6 a2 2
recently	2d 2 3h 6 5r 2 7g 2 8t 2 a1 2
recently $	3h 2 7g 1 a1 1
recipient	88 4
recognis	7s 4
record	4d 4 4e 4 4f 4 4q 4 4s 4 4z g 50 8 51 c 76 4 7h 8 al 4 dl 8
record $	4z 1 7h 1 al 1
record a	4s 1 51 2 dl 1
record on	4d 1 4e 1 4z 1 50 1
recovery	f3 k f7 o fb 4 fe k
recovery cod	f3 5 f7 6 fb 1 fe 5
recreat	7f 4
recursiv	5i 4
recursively	4k 4 5h 4 5i 4
red	4q 4 4r 8 4s 4 5o 4 5p 2 5z 4 bd 8 be 2 bf c bg 4 cl 4 el 8 em 8
red $	5o 1 bd 1 bf 2
red build	4q 1 4s 1 bd 1 el 2 em 2
redefin	e7 4
redirect	8s 4
redo	7f 4
reduc	6 4 9 4
ref	2d 4 4a 4 4k 4 4l 4 4o 4 4p 4 5h 4 5i 4 7d 4 7g c 7h 8 8n 4 8u 4 a2 4 b2 4 b5 4 bm 4 bp 4 bq 4 bu 6 c8 4 e2 g e3 c ey 8 f0 6
ref chang	2d 1 7g 1 7h 2 8n 1 8u 1 a2 1 e2 4 e3 3
ref nam	4p 1 bm 1 bq 1
refactor	5a 4 8i 4 c8 4
referenc	cw 4
refill	1p 4 1q 4 1v 4
reflog	7g 8
refresh	ae 8 c6 4
refus	3k 4 4m 4 4p 4 5v 4 5w 4 5y 4 6w 4 7z 4 81 4 85 4 ao 4 ba 4 c5 4 dy 8
refus if	5v 1 5w 1 5y 1
regenerat	fe 4
regex	7j 4 7k 4 7m 4 7n 4 7r 8 7s c 7t 4 7u c 7v c 87 4 88 4 8x 8 8z 4 90 8 93 8 94 c 95 4 96 8 97 8 9m 4 9n 4 a7 4 a8 8 a9 4 aa 8 ab 8
regex $	7u 2 7v 1 8x 1 90 1 97 2 aa 1 ab 1
regex for	7r 1 7s 2 7t 1 94 1
regex is	8x 1 94 1 96 1 a9 1
regex of	7j 1 88 1 8z 1 90 1 96 1 9n 1 aa 1 ab 1
regex or	7k 1 7s 1 7u 1 8x 1 94 1 a8 1
regex that	93 1 95 1 a8 1
register	r 4 s 8 1z 4 2h 8 2j 4 2k 4 3q 4 3r 8 5m 4 6e 4 8m 4 8n 4 c9 4 ca 8 cb 8 cx 4 cy 8 d3 8 di 4 dk 4 dl 4 du 4 es 8 et 8 eu 8 fb 4 ff 4
register $	ca 1 es 1 et 2
register a	s 1 8n 1 cb 1 du 1
register an	1z 1 cy 1 d3 1 fb 1 ff 1
registration	dv 4 dw 4
reindex	ce 8 cf 8 cg 8
reject	2h 8 5k 4 65 4 6w 8 77 c 82 8 85 4 86 8 9i 4 9j 8 9k 4 9l 8 b2 8 dt 4 dy 4
reject forc	82 1 85 1 86 2 9i 1 9j 2 9k 1 9l 2
rejection	84 4
relat	7i 4
relativ	58 4 7i 4
relax	bl 4
relay	18 8 19 8 1a 4
releas	3 4 6 4 12 4 13 4 22 4 2b c 2f 4 2g 2 4a 6 4g 2 4h a 4n 2 4o 2 4r 4 4z 4 50 8 51 8 55 4 58 2 59 a 5a 6 5b a 5d 4 5e 2 5i 2 5y 4 65 2 66 6 69 2 70 2 7a 4 7g 2 81 4 88 4 8c 4 8d 4 8e 4 8g 4 8h k 8i 4 8j c 98 4 ai 4 b2 2 b3 c b4 6 b6 6 b7 c b8 6 b9 2 ba 2 bb 4 bc 6 bm 2 bn 2 bo 2 bq 4 br 2 bs 2 bt 2 bu 2 bw 2 bx 2 bz 2 c2 2 c4 4 c6 2 c7 k c8 8 cl 2 cm 4 co 4 cw 4 cy 4 cz 4 d1 4 el 2 em 2 en 2 eo 2 f0 2
releas $	2b 1 4a 1 5b 1 8h 2 8i 1 8j 1 c7 1
releas approver	8c 1 8d 1 8e 1 8g 1
releas bot	6 1 b3 1 cy 1 cz 1 d1 1
releas branch	4h 2 5b 1 88 1 b3 1 b4 1 b7 1 bb 1 bc 1 c4 1
releas lin	b6 1 b7 1 b8 1
releas manager	12 1 13 1 22 1 5y 1 ai 1 b7 1
releas not	55 1 59 2 cw 1
releas tag	59 1 c7 2
releas to	50 1 51 1 8j 1
relevant	5o 4
reliabl	a2 4
reliably	8u 4
reload	ae 4
relocat	38 8 39 4 3a 4 3f 4 3g 4
relocation	3b 8 3c 8 3d 8 3e 8 3f 4 3g 4
relocation $	3b 1 3c 1 3d 1 3e 1
relocation to	3b 1 3c 1 3d 1 3g 1
remain	28 4 6i 4 c9 4
remark	4u 8 4v c 4w 8 4x c 4y 8 57 4 6c 4 6k 4 6m 4 6o 8 6p c 6q 8 6r c 6s 8 6t 4 78 8 79 4 7a 4 bh c bi c bj 8 bk 8 ck 4 cs 4 ct c
remark $	4v 1 6c 1 6m 1 6p 1 6q 1 6r 1 6s 1 78 1 bk 1 ct 1
remark on	4u 2 4v 2 4w 1 4x 1 4y 2 6k 1 6o 1 6p 2 78 1 7a 1 bh 2 bi 1 ct 1
remember	4f 4 f1 4
remind	aq 4 bx 4 c2 8
reminder	aq 4
remot	di 4 dj 4 dk 4 du 4 dx 4
remot sit	di 1 dj 1 dk 1 du 1 dx 1
remov	4 2 7 2 i 4 m 2 t 4 y 4 z 2 15 6 18 4 1b 2 1i 2 1t 6 1x 2 26 4 29 4 2i 4 3k 4 3s 4 3t 4 3y 2 46 4 4b 4 4d 2 4q 4 4t 2 4w 4 4z 4 5l 2 5p 4 5v 4 5w 2 61 2 67 4 69 2 6d 2 6j 2 6k 4 6n 2 6q 4 6x 4 72 2 75 2 7l 6 7t 4 7z 2 83 2 8d 2 8k 2 8q 4 8y 4 95 4 9c 4 9f 2 9s 4 9y 4 a9 6 af 4 am 6 at 4 b4 2 b8 2 ba 4 bh 2 bj 4 bn 4 br 4 bv 4 by 2 c0 2 c3 4 c8 4 c9 4 cc 4 cm 4 cp 2 cz 4 d4 4 d7 4 dj 4 dv 2 ej 2 ek 6 em 2 es 6 ev 4 fi 2 fj 2
remov a	t 2 y 1 46 1 4q 1 4z 1 5p 1 6q 1 7l 1 7t 1 bn 1 br 1 c3 1 c8 1 d7 1 dj 1
remov all	5v 1 c0 1 es 1
remov deploy	cz 1 d4 2 d7 1
remov every	bv 1 c9 2 es 1
remov it	8y 1 95 1 a9 1 dj 1 ev 1
remov my	4w 1 6d 1 am 1 bh 1 bj 2 ej 1
remov one	15 1 1t 1 ev 1
remov repo	46 1 ek 3
remov the	7 1 i 1 y 1 1b 1 3t 1 4b 1 4d 1 4q 1 4z 1 5p 1 6j 1 6k 1 7t 1 83 1 8d 1 9c 2 9f 1 9s 1 am 1 b8 1 bn 1 cc 1 cm 1 em 1 fi 1 fj 1
remov user	15 1 1x 1 5v 1
removal	3s 4 72 8 ej 4 ek 4
removal of	3s 1 72 2
renam	6 4 9 2 e 4 v 2 2a 4 2k 2 3m 2 49 2 4n 2 5e 2 6y 2 7n 2 7v 2 8f 4 8s 2 90 2 97 2 9u 4 ab 2 av 2
renam a	e 1 v 1 8f 1
renam an	6 1 9 1 ab 1
renam the	6 1 49 1 5e 1 7n 1 8f 1 90 1 av 1
render	2y 8 7e 4
renew	17 8 av 4
renewal	16 4
renovat	1 4 3 4 6 4 7 4 8 4 9 4 1s 4 1t 4 1u 4 1v 4 1z 4
reopen	6m 4 6s 8 77 c
repair	7f 8
rephras	6s 4
replac	17 4 26 8 2k 8 4m 4 4y 4 69 4 6p 4 6s 4 6w 4 ad 4 ak 4 an 4 b1 4 bo 4 bs 4 co 8 cs 8 er 8 fc 4 fe 8 fg 8
replac it	69 1 ak 1 co 1 er 1 fe 1
replac the	17 1 26 1 2k 1 4m 1 4y 1 6s 1 an 1 b1 1 co 1 cs 1 er 1 fe 1 fg 1
replacement	fc 4
replay	c5 4 c6 8
replica	di 4 dj 8 dk 4 dl 8 dm 4 dn 4 dp 4 dq 8 dr 8 ds 8 dt 8 du 8 dv 8 dw 8 dx 8 dy 8 dz c e0 4 e1 8 e4 4 e6 c e7 c e8 4 e9 4 ea 8 eb 4 ec 8 ed 4 ee 8 ef 8 eg 8
replica $	di 1 dj 1 dl 1 dm 1 dn 1 dq 1 dr 1 du 1 dx 1 dy 1 dz 2 e0 1 e1 2 e4 1 e6 2 e7 1 ea 1 eb 1 ec 1 ed 1
replicat	dh 4 di 4 dn 8 ds 4 du 4 dx 4 e3 4 e5 4 e6 8 e7 8 e8 8 e9 4 ea 8 eb 8 ec 8 ed 8
replicat $	dn 2 du 1 e3 1 e6 2 e7 1 ea 1
replicat project	e7 1 eb 1 ec 1 ed 1
replication	dg 4 dm 8 dp 4 dz 4 e0 4 e1 8 e2 8 e3 8 e4 8 e5 c e6 4 eb 4
reply	1b 8 1c 4 1d 4 4v 8 4w 4 4x 4 56 4 57 4 6j 8 6k 4 6p 8 6q c 6r c bj 4
reply address	1b 1 1c 1 1d 1
reply parent	4v 1 6j 1 6p 1
reply to	1b 1 4v 1 4x 1 6p 1 6r 1
repo	1 c 2 y 3 10 4 y 5 y 6 s 9 4 b 4 e 4 m c n g o c 2e 4 2n 2 2p i 2q a 2r o 2z k 30 a 31 8 32 6 33 a 34 c 35 4 36 4 37 8 38 k 39 6 3a q 3b 4 3c 8 3d 4 3e 4 3f 8 3g c 3h u 3j c 3k a 3m 2 3p 4 3q 6 3r 8 40 8 44 w 45 10 46 1c 47 w 48 w 49 18 4a c 4b c 4c 4 4d 4 4e 4 4f 4 4g i 4h 8 4i a 4j 8 4k k 4l 4 4m g 4n 4 4o c 4p 8 4q 4 4r 4 4s a 4t 4 4u 4 4v 4 4w 8 4x 4 4y 4 4z 4 50 4 51 4 52 4 53 4 54 4 55 6 56 4 57 4 58 8 59 8 5a 8 5b 8 5c c 5d g 5e a 5f 4 5g 4 5h g 5i 4 5j m 5k s 5l q 5m k 5n u 5o s 5p k 5q a 5r 4 5s c 5t o 5u 4 5v o 5w w 5x u 5y s 5z o 60 w 61 10 62 q 63 y 64 o 65 q 66 6 67 4 7d 8 7e m 7f q 7g e 7h 4 7i k 7j o 7k e 7l a 7m a 7n 6 7o o 7p w 7q 10 7r 18 7s 14 7t s 7u y 7v u 7w w 7x u 7y y 7z u 80 s 81 w 82 s 83 10 84 o 85 s 86 o 87 s 88 s 89 s 8a s 8b k 8c w 8d s 8e o 8f k 8g o 8h m 8i c 8j 8 8k w 8l w 8m 14 8n w 8o u 8p m 8q k 8r o 8s o 8t k 8u o 8v o 8w 4 8x 4 90 4 91 i 92 k 93 4 94 8 95 4 97 4 98 e 99 e 9a s 9b 8 9d 4 9e 4 9g a 9h i 9i 4 9j 2 9k 6 9l a 9m 2 9n 2 9o 4 9p 4 9q 8 9r 4 9s 4 9u 4 9v 4 9w c 9y 4 a0 4 a2 4 a4 10 a5 e a6 g a7 6 ah 4 b2 k b3 k b4 o b5 i b6 a b7 a b8 6 ba 8 bb 8 bc 4 bd 2 be 6 bf 6 bg 6 bh 4 bi 4 bm a bn 6 bp 4 bq o br g bs i bt k bu 6 bv k bw k bx k by k bz k c2 4 c4 4 c6 2 c7 4 c8 a cd w ce o cf o cg g ci o cj 2 ck 4 cl 4 cm 4 cn 4 co 4 cp 4 cq 4 cr 4 cs 4 cu 4 cx w cy o cz o d0 k d1 i d2 6 d3 e d4 4 d6 4 d7 c d9 w dg k dh o dm a dn 8 dp k dq m dr u ds q dy 4 dz k e0 k e1 o e2 a e4 g e5 g eh k ei s ej m ek w el i em g en c eo i et 2 ey a ez e f0 c
repo $	1 1 2 2 3 4 4 2 5 1 n 2 o 1 2e 1 2p 2 2q 1 30 1 33 1 35 1 36 1 3f 1 3g 1 3h 1 3j 2 3k 1 44 1 45 3 46 4 47 1 48 1 49 1 4b 1 4g 2 4k 1 4m 2 4o 1 5d 2 5h 1 5j 4 5k 4 5l 2 5m 2 5n 2 5o 3 5p 1 5t 3 5v 1 5w 4 5x 3 5y 3 5z 3 60 3 61 4 62 2 63 3 64 2 65 5 66 1 67 1 7d 1 7e 2 7f 1 7j 2 7k 1 7p 1 7q 3 7r 4 7s 4 7t 1 7u 1 7v 1 7x 3 7y 1 7z 1 80 2 81 3 82 2 83 2 84 2 85 2 86 2 87 2 88 3 89 3 8a 2 8b 2 8c 3 8d 2 8e 2 8f 1 8g 2 8h 3 8i 1 8j 1 8k 5 8l 4 8m 4 8n 2 8o 1 8p 2 8q 1 8r 2 8v 1 90 1 92 1 99 1 9a 3 9b 1 9d 1 9h 1 9o 1 a4 1 ah 1 b2 2 b3 1 b4 2 b5 1 b6 1 b7 1 be 1 bg 1 bn 1 bp 1 bq 2 br 1 bs 2 bt 2 bv 2 bw 1 by 2 bz 1 c2 1 c8 1 cd 3 ce 1 cf 1 cx 3 cy 2 cz 2 d0 2 d1 2 d3 2 d9 2 dg 1 dm 1 dp 1 dq 2 dr 1 ds 1 dy 1 e1 2 e4 1 e5 1 ei 2 ek 2 el 2 em 1 eo 2 ey 1 ez 2
repo 42	dh 1 dm 1 dr 1 ds 1
repo admin	9 1 4w 1 5y 1 63 2 98 2 9a 1 9b 1 eh 1 ei 1 ek 3
repo again	7o 1 cg 1 ek 1
repo and	8o 2 cg 1
repo api	5 1 3a 1 3f 1 cg 1 ci 1 e2 1
repo archiv	4a 1 eh 1 ei 1
repo are	2r 1 3a 2 3c 2 44 1 dz 1
repo as	4a 1 5c 1 5m 1 dh 1
repo at	4p 1 5v 2 7p 1 d7 1
repo attachment	4b 1 4c 1 4d 1 4e 1 4f 1
repo branch	4g 1 4h 1 4i 1 4j 1 ba 1 bb 1 bc 1
repo by	4 1 2r 1 5t 1 62 1 80 1 a4 1 bx 1 d9 1 dp 1 ek 1
repo commit	4o 1 4p 1 4q 1 4r 1 4s 1 4t 1 4u 1 4v 1 4w 1 4x 1 4y 1 4z 1 50 1 51 1 52 1 53 1 54 1 55 1 56 1 57 1 bh 1 bi 1 ck 1 cl 1 cm 1 cn 1 co 1 cp 1 cq 1 cr 1 cs 1
repo compar	58 2 59 2 5a 2 5b 2
repo condition	bq 1 br 1 bs 1 bt 1 el 1 em 1 en 1 eo 1
repo cor	7r 1 7u 1 7x 1 7z 1 80 1 81 1 82 1 84 1 85 1 87 1 8c 1 8d 1 8e 1 8g 1 8h 1 8m 1 8q 1
repo delet	46 1 ej 1 ek 1
repo did	3g 1 3h 1 ci 1
repo fail	31 1 33 1 3a 1 7f 1 8t 1 e5 1
repo fil	4m 1 5h 1 5i 1
repo for	44 1 45 1 46 1 7o 1 7q 1 8u 1
repo fork	47 1 48 1 5j 1
repo from	34 3 37 1 38 1 5e 1 7y 1 8q 1 92 1 a6 1 ei 1 ek 1
repo get	47 1 8x 1 cd 1 ce 1 dh 1 dr 1 ey 1
repo ha	7o 1 8d 1 8o 1 cz 1 f0 1
repo hav	2r 1 4g 1 4o 1 5n 1 5s 1 82 1 8m 1 bw 1 cx 1 e2 1
repo hook	5k 1 5l 1 5m 1
repo i	2 1 32 1 3h 2 7u 1 a4 1
repo id	47 1 dr 1 ds 1
repo in	1 1 3j 1 44 1 7i 1 91 1 98 1 9a 1 9h 1 9l 1 9w 1 9y 1 a0 1 d2 1 dh 1
repo is	7v 1 83 1 cf 1 dr 1 en 1
repo it	49 1 4s 1 7t 1 85 1 bf 1
repo label	2p 1 5n 1 5o 1 5p 1
repo legacy	46 1 5l 1 7y 1 83 1 86 1
repo level	2 1 7w 1 7z 1 83 1
repo list	3a 1 3h 1 44 1 a4 1 ci 1 d9 1 dp 1 dq 1
repo of	1 1 3h 1 3p 1 3q 1 40 1 44 1 8w 1 91 1 92 1 93 1 94 2 97 1 9e 1 9g 2 9k 1 9l 1 9p 1 9q 1 9r 1 9s 1 9v 1 9w 2 b7 1 b8 1 bm 1 c4 1 d3 1 d4 1 d6 1 dp 1 e0 1
repo on	7g 1 7p 1 a5 1 a7 1 cf 1 dh 1 dq 1 dz 1 e4 1 e5 1 eh 1 ej 1
repo payment	5k 1 7w 1 7x 1 7y 1 8c 1 8i 1 8k 1 8l 1 8n 1 bq 1 cd 1 ce 1 cf 1
repo permission	5v 1 5w 1 5x 1 5y 1 5z 1 60 1 61 1 62 2 63 1 64 1
repo ref	7g 1 7h 1 8n 1 8u 1 a2 1
repo restriction	b2 1 b3 1 b4 1 b5 1
repo s	5c 1 5n 1 5s 1 5x 1 5z 1 61 1 64 1 7j 2 7l 1 7m 1 7t 1 7u 1 7v 1 7w 1 7z 1 83 1 87 1 8p 1 8s 2 8t 1 8v 1
repo secret	7j 1 7k 1 7l 1 7m 1 7n 1 7o 1 7p 1 7q 1 7r 1 7s 1 7t 2 7u 1 7v 2
repo setting	7w 1 7x 1 7y 1 7z 1 80 1 81 1 82 1 83 1 84 1 85 1 86 1 87 1 88 1 89 1 8a 1 8b 1 8c 1 8d 1 8e 1 8f 1 8g 1
repo should	o 1 49 1 5p 1 7o 1 7w 1 bx 1 em 1
repo ssh	cx 1 cy 2 cz 1 d0 1 d1 1
repo start	m 1 n 1 4k 1
repo tag	2q 1 2r 1 5n 1 8h 1 8i 1 8j 1 c7 1 c8 1
repo task	bv 1 bw 1 bx 1 by 1 bz 1
repo that	8m 1 cx 1 d9 1 dg 1
repo to	2z 2 30 1 38 1 3b 1 3d 1 3e 1 48 2 49 1 4j 1 5o 1 7k 1 7z 1 88 1 8n 1 8s 2 bz 1
repo token	2 1 3 2 4 3 5 4 6 3
repo web	2 1 6 1 7w 1 7x 1 7y 1 7z 1 80 1 81 1 82 1 83 1 84 1 85 1 86 1 87 1 88 1 89 1 8a 1 8b 1 8c 1 8d 1 8e 1 8f 1 8g 1 8m 1 8o 1 8p 1 8r 1 8t 1 8u 1 8v 1 b2 1 b3 1 b4 1 b5 1 ba 1 bb 1 br 1 bs 1 bt 1 bv 1 bw 1 bx 1 by 1 bz 1 cx 1 cy 1 cz 1 d0 1 e0 1 e1 1 el 1 em 1 en 1 eo 1
repo webhook	8m 1 8n 1 8o 1 8p 1 8q 1 8r 1 8s 1 8t 1 8u 1 8v 1
repo with	2z 2 46 1 61 1 63 1 8r 1
report	q 4 2c 4 2f 4 4p 4 4s 8 4z 4 50 4 51 8 5a 4 60 4 7l 8 7s 4 8u 4 bf 4 bg g bl c ck c cl o cm w cn 10 co w cp w cq w cr s cs k dg 4 dm 8
report $	2c 1 5a 1 7s 1 bg 1 cp 1 cq 2 cr 1
report a	4z 1 51 1 bg 1 dm 1
report annotation	cp 1 cq 1 cr 1 cs 1
report com	cn 1 co 1 cp 1 cr 1 cs 1
report for	50 1 bf 1 ck 1 cm 1
report of	cl 1 cn 1 co 1 cp 1 cs 1
report on	ck 1 cl 2 cm 1 cn 3 co 3 cp 2 cq 1 cr 1 cs 1
report owasp	cm 1 cp 1 cq 1
reporter	co 4
repository	2 6 3 4 4 6 5 6 6 4 m 4 n 4 o 4 2e 2 2n 2 2p 6 2q 2 2r 6 2z 4 30 2 32 2 33 2 38 4 39 2 3a 6 3h 6 3k 2 3m 2 3q 2 3r 2 44 4 45 8 46 8 47 4 48 4 49 8 4a 4 4b 4 4g 2 4i 2 4k 4 4m 4 4s 2 55 2 58 2 59 2 5a 2 5b 2 5e 2 5h 4 5j 2 5k 4 5l 6 5m 4 5n 6 5o 4 5p 4 5q 2 5t 4 5v 6 5w 4 5x 6 5y 4 5z 4 60 4 61 4 62 6 63 6 64 4 65 2 66 2 7e 2 7f 6 7g 2 7i 4 7j 4 7k 2 7l 2 7m 2 7n 2 7o 4 7p 4 7q 4 7r 4 7s 4 7t 4 7u 2 7v 2 7w 4 7x 2 7y 2 7z 2 80 4 81 4 82 6 83 4 84 4 85 4 86 4 87 4 88 4 89 4 8a 4 8b 4 8c 4 8d 4 8e 4 8f 4 8g 4 8h 2 8k 4 8l 4 8m 4 8n 4 8o 2 8p 2 8q 4 8r 4 8s 4 8t 4 8u 4 8v 4 8x 2 91 6 92 4 94 2 98 2 99 2 9a 4 9g 2 9h 2 9i 4 9j 2 9k 2 9l 2 9m 2 9n 2 9w 2 a4 6 a5 2 a6 4 a7 2 a8 2 b2 4 b3 4 b4 4 b5 2 b6 2 b7 2 b8 2 bd 2 be 2 bf 2 bg 2 bm 2 bn 2 bq 4 br 4 bs 2 bt 4 bu 2 bv 4 bw 4 bx 4 by 4 bz 4 c6 2 c8 2 cd 4 ce 4 cf 4 cg 4 ci 4 cj 2 cu 2 cx 4 cy 4 cz 4 d0 4 d1 2 d2 2 d3 4 d7 4 d9 8 dg 4 dh 4 dm 2 dn 4 dp 4 dq 4 dr 6 ds 6 dz 4 e0 4 e1 4 e2 2 e4 4 e5 4 eh 4 ei 6 ej 6 ek 6 el 2 eo 2 et 2 ey 2 ez 2
repository $	2 2 3 1 5 1 m 1 33 1 46 1 49 1 4b 1 4k 1 55 1 58 1 59 1 5a 1 5b 1 5h 1 5j 1 5k 1 5l 1 5m 1 5n 1 5v 1 5w 1 5x 2 5y 1 5z 1 61 1 63 2 64 1 66 1 7e 1 7i 1 7j 1 7p 1 7r 1 7s 1 7t 1 7w 1 80 1 81 1 82 1 83 1 85 1 86 1 87 1 89 1 8a 1 8c 1 8d 1 8e 1 8f 1 8g 1 8k 1 8l 1 8q 1 8s 1 8t 1 8u 1 8v 1 91 1 b2 1 b3 1 b4 1 be 1 bm 1 bn 1 bq 1 br 1 bt 1 bv 1 bw 1 bx 1 by 1 bz 1 c8 1 cg 1 cu 1 cx 1 cy 1 cz 1 d2 1 d3 1 d7 1 d9 1 ds 1 e0 1 e1 1 e5 1 ei 1 ej 1 ek 1 el 1 eo 1 et 1
repository and	3a 1 80 1 8o 1 c6 1 cg 1
repository at	2p 1 88 1 8n 1 e4 1
repository by	2r 1 5t 1 b5 1 bq 1 dp 1 dr 1 e4 1
repository for	45 1 46 1 4m 1 bv 1 cy 1 ei 1 ek 1
repository from	5l 1 9h 1 a6 1 ds 1 ez 1
repository hook	82 1 84 1 9i 2 9j 1 9k 1 9l 1 9m 1 9n 1
repository id	2 1 bu 1 dh 1 dr 1
repository in	2r 1 45 2 60 1 7o 1 d3 1 dg 1 ek 1
repository itself	5x 1 62 2
repository need	2p 1 3k 1 3m 1 4b 1 5e 1 5n 1 5p 1 5z 1 64 1 7m 1 7u 1 8d 1 8k 1 8l 1 8q 1 b4 1 b6 1 b8 1 bw 1 by 1 d1 1
repository of	m 1 3q 1 3r 1 44 1 7i 1 8x 1 91 2 92 2 94 1 9w 1 a4 2 a5 1 b7 1 dp 1 dq 1
repository on	2z 1 7y 1 86 1 dh 1 ds 1 e1 1 e5 1
repository or	6 1 4a 1 5m 1 dm 1
repository project	60 1 7t 1 8m 1
repository s	n 1 5p 1 5q 1 5v 1 7n 1 7o 1 7w 1 7z 1 8c 1 8t 1 8u 1 8v 1 bs 1 ce 1 e0 1
repository send	7v 1 8a 1 8f 1 8s 1
repository so	5t 1 7l 1 7q 1
repository that	2q 1 3h 1 55 1 d9 1 dg 1 dz 1
repository the	5l 1 eh 1 ej 1
repository to	2z 1 38 1 49 1 83 1 8n 1
repository token	4 1 5 1 6 1
repository under	45 1 49 1 5o 1
repository whos	7f 1 ci 1 dz 1
repository with	2r 1 5k 1 82 1 84 1 8e 1 8p 1 a4 1 ci 1 cx 1 d0 1 d9 1
reproduc	4j 4
request	1m 2 1n 2 1o 4 1p 8 1q c 1r 4 1s 4 1u 4 1v 4 25 4 26 4 2d a 2e a 2n 6 2o 6 2z 4 49 2 4b 2 4j 4 4u 2 55 6 58 2 5c 2 5t 6 65 8 66 a 67 a 68 c 69 8 6a a 6b 8 6c a 6d 6 6e 8 6f 4 6g e 6h 8 6i a 6j a 6k 6 6l 6 6m 4 6n a 6o 8 6p 8 6q 6 6r 6 6s 6 6t 6 6u 6 6v 8 6w a 6x a 6y 8 6z 8 70 6 71 6 72 6 73 8 74 e 75 6 76 g 77 a 78 6 79 6 7a 4 7b 8 7c 8 7w 4 7x 6 7y a 80 2 81 2 89 6 8a 2 8b 4 8n 2 8t 8 9c 4 9d 8 9e 8 9g 2 9o 2 9p 2 a1 8 b0 4 b1 4 b2 2 b3 2 b7 2 bd 4 bj 6 bk 6 bm 2 bp 2 bq 2 bt 2 bu 6 bv 6 bw 6 bx 6 by 6 bz 2 c0 4 c1 6 c2 6 c3 4 c4 2 c5 8 c6 6 cf 4 ct 2 cw 8 dt c du 8 dv k dw 8 dx 4 dy 8 el 4
request $	1o 1 1r 1 26 1 2d 1 2z 2 4u 1 66 2 6a 1 6i 1 6o 1 6p 1 6q 1 6t 1 6x 1 71 1 73 1 76 2 77 1 79 2 7w 1 9c 2 9d 1 9e 1 bd 1 bj 1 bw 1 c1 1 c2 1 c5 1 dt 1
request 64	6d 1 71 1 77 1
request a	6j 1 6t 1 74 1
request and	1v 1 6r 1 8t 1 a1 2
request as	6a 1 6b 1 6e 1
request auto	6f 1 6g 1 6h 1
request blocker	6i 1 6j 1 6k 1 6l 1 6m 1
request chang	6n 1 76 2
request comment	6c 1 6o 1 6p 1 6q 1 6r 1 6s 1 6t 1 bj 2 bk 2 ct 1
request creat	66 1 8a 1 du 1
request for	1q 1 2d 1 67 1 6j 1
request from	66 1 du 1 dv 1
request get	68 1 cf 1 dw 1
request her	5c 1 7x 1 bv 1 bx 1
request in	2n 1 7x 1 7y 3 81 1 8n 1 9e 2 bw 1 by 1
request into	bq 1 bu 1 el 1
request list	2e 1 2n 1 55 1 65 1 89 1 dt 1
request merg	6z 1 70 1 71 1
request need	49 1 6g 1 6v 1 77 1 7b 1 7c 1
request of	55 1 5t 1 65 2 9d 1 9g 1 bm 1 bp 1 bv 1 c0 1 c1 1 c3 1 dt 1 dv 1 dw 1
request on	2o 1 6g 1 9e 1
request only	b2 1 b3 1 b7 1
request participant	72 1 73 1 74 1 75 1 76 1
request per	1p 2 1q 1
request review	74 1 78 1 79 1 7a 1 8b 1
request scm	1m 1 1n 1 9o 1 9p 1
request task	bv 1 bw 1 bx 1 by 2 bz 1 c0 1 c1 1 c2 1 c3 1 c4 1
request that	2d 1 2n 1 4j 1 6i 1 6n 1 6p 1
request to	5t 1 6h 1 76 1 80 1 bx 1 c2 1 dv 1 dy 1 el 1
request with	1q 1 6x 1 73 1 b0 1 b1 1
requir	23 4 4s 4 6o 4 86 4 89 4 8a c 9i 4 9k 4 9l 8 9m 4 9n 8 bo 4 bu 4 el g em c en o eo c fb 8 ff c
requir approval	89 1 9i 1 9l 1 9n 1
requir build	4s 1 el 2 em 3 en 5 eo 2
requir two	8a 2 9k 1
requirement	7d 2 em 8 eo 4
reread	79 4
rerun	cm 4 cp 4
rescu	bb 2 f3 4 f7 4 fe 4
rescu cod	f3 1 f7 1 fe 1
research	7y 4
reset	m 4 1n 4 1t 4 23 8 24 8 4d 4 76 4 7w 4 7z 4 83 4 9c 8 9f 8 9p 8 ak 4 am 4 da 4 f0 4 fj 8
reset merg	7z 1 9f 2 9p 1
reset the	1n 1 23 1 4d 1 f0 1
resolv	6i 8 6m 8 6r 4 6s g 89 4 8j 4 9j 4 9l 4 ai 4 do 8 dr 8
resolv $	6m 1 6r 1 6s 2
resolv a	6m 1 6s 1 ai 1 dr 1
resourc	4i 4 5i 2 72 4
respons	8t 4 9x 4 a1 8 bl 4
rest	q 2 1o 2 1s 2 22 2 23 2 b0 4 b1 2 ct 2
rest $	q 1 1s 1 b0 1 b1 1
restart	l 4 2x 8 ch c
restart $	l 1 2x 1 ch 1
restor	1n 4 34 8 35 8 36 4 37 4 77 4 bb 4
restor $	35 2 36 1 37 1
restrict	7z 4 80 4 81 4 98 4 ab 4 e9 4 ei 8 ek 8
restriction	g 4 98 4 99 4 9a 4 9b 4 9h 4 b2 i b3 6 b4 e b5 k b6 c b7 4 b8 8 b9 g
restriction creat	9a 1 b3 1 b7 1
restriction delet	98 1 b4 1 b8 1
restriction get	99 1 b5 1 b9 1
restriction of	b2 3 b4 1 b5 1 b8 1 b9 1
result	2c 4 2y 4 3g 4 4q 8 4r 8 4s g 8t 4 a1 4 bf c bg 8 c6 4 cd 4 cg 8 cl g cm g cn g co c cr 4
result $	2y 1 4q 1 4s 1 bf 1 c6 1 cd 1 cg 1 cl 2 cm 2 cn 1 co 2
result for	bg 1 cg 1 cl 1 co 1
result of	4r 1 bf 2 cn 2
resum	8s 4 ff 8
resurrect	77 4
retarget	69 4
retention	aq k
retir	2i 4 95 4 d4 4 d7 4 d9 4 em 4 ep 4 eq 4
retitl	69 4
retract	bh 4 bj 4 cm 4
retry	4l 4 69 2 6h 4 7f 8 ci 4
return	4i 4 8t 4 cg 4 de 8
reus	5s 4
rev	8j 4
reveal	1 4 3 4 b 4 f7 4 fb 4 fc 4 fd 4 fe 4 ff 4 fg 4 fh 4
reveal secret	1 1 3 1 b 1 f7 1 fb 1 fc 1 fd 1 fe 1 ff 1 fg 1 fh 1
review	2 4 1f 4 1y 4 2d 4 2e c 2l 4 2n o 2o g 3u 4 3x 4 4f 2 4u 4 4v 4 53 4 55 g 5b 4 5f 4 5t g 60 4 65 8 66 k 68 4 69 8 6a 8 6c c 6p g 6v 4 72 4 73 o 74 o 75 k 76 k 78 s 79 o 7a w 8b k 8c c 8d g 8e k 8f g 8g g 9q c 9r c 9s 8 9t 8 9u c aq c bq 8 br 4 bu 8 bx 4 c2 4 ct g
review $	2 1 1y 1 2n 2 3x 1 55 2 66 3 69 1 6p 1 6v 1 73 1 74 2 75 2 78 1 79 2 7a 3 8g 1 9r 1 bx 1 ct 2
review circl	8b 1 8c 1 8d 1 8e 1 8f 1
review comment	53 1 6p 1 ct 1
review feedback	4v 1 6c 2
review from	74 2 8b 1
review group	8d 1 8e 1 8g 1 9q 1 9r 1 9s 1 9t 1 9u 2
review in	5t 1 65 2 8c 1 8g 1
review it	55 1 6a 1 bu 1
review of	5t 1 68 1 72 1 73 2 74 1 75 1 78 2 79 2 7a 2
review pull	75 1 78 1 7a 1
review status	2e 1 73 1 76 3
review team	8b 2 8c 1 8d 2 8e 2 8f 3 8g 1 9q 1 9r 1 9s 1 9t 1 9u 1
review the	5b 1 5f 1 6a 1
reviewer	2e 8 2n 4 4u 4 5b 4 5t c 66 a 68 8 69 8 6c 8 6i 4 6o 4 6t 8 6y 4 72 10 73 c 74 g 75 k 76 4 7c 4 7y 4 85 4 89 4 8a 8 8b s 8c s 8d o 8e o 8f s 8g s 9q w 9r s 9s w 9t w 9u s bm o bn i bo m bp o bq w br q bs k bt o bu m
reviewer $	2e 1 5t 1 66 1 68 1 72 1 73 1 74 1 75 1 7c 1 8b 1 8c 1 9q 1 9r 1 9s 1 9t 2 9u 1 bm 1 bo 3 bp 3 bq 1
reviewer and	68 1 73 1 74 1
reviewer automatically	bn 1 bq 1 bt 1
reviewer by	72 2 bm 1 bo 1 bq 2 br 1
reviewer for	2n 1 8b 1 8c 2 bq 2 br 1 bt 1 bu 1
reviewer group	8b 3 8c 3 8d 5 8e 5 8f 7 8g 4 9q 4 9r 3 9s 6 9t 6 9u 4
reviewer in	8b 1 8c 1 8d 1 8e 1 8f 1 8g 1 9s 1
reviewer of	69 1 73 1 74 1 75 1 76 1 9r 1 9u 2 bq 1 br 1 bs 2 bu 1
reviewer on	bm 1 bp 1 bq 1 br 1
reviewer project	bm 2 bn 1 bo 1 bp 1
reviewer repo	bq 1 br 1 bs 1 bt 1 bu 1
reviewer rol	72 3 75 2
reviewer rul	bm 1 bn 2 bo 2 bp 2 bq 1 br 2 bs 3 bt 3
revision	4n 4 4p 4 4q 4 4r 4 4t 8 4u 4 4v 4 4w 4 4x 4 4y 4 52 4 53 4 54 8 56 4 57 4 5f 4 5g 8 8i 4 8j 4 bb 8 bc 4 bh 4 bi 4 ck 4 cl 4 cm 4 cn 4 co 4 cq 4
revision $	4n 1 4q 1 4r 1 4t 2 4u 1 4v 1 52 1 53 1 54 1 56 1 57 1 5g 1 bb 1 bh 1 bi 1 ck 1 cl 1 cn 1 cq 1
revision with	8i 1 cm 1 co 1
reviv	77 4
revocation	ae c
revok	4 4 7 4 c 4 1e 4 1i 6 3s 4 3t 2 3y 4 5v 4 5w 4 61 4 6d 4 7l 2 ae a cc 4 cz 4 d4 2 d7 4 dj 2 ev 4
revok a	1i 1 5w 1 61 1 cc 1 ev 1
revok all	3s 1 3t 1 3y 1 5v 1
revok the	4 2 7 1 61 1 6d 1 cz 1 d4 1
reword	4y 8 6m 4 6s 4 bz 8 c4 8
reword a	4y 1 6s 1 bz 1
rework	76 4
rewrit	69 4 7g 4 b7 8 c6 8
rewrot	b3 4
rich	2c 8 2y 4
rid	c 2 i 2 y 2 1x 2 3k 4 46 4 4b 2 4q 2 4w 2 4z 2 67 2 6k 2 7t 2 7w 2 83 2 8d 2 8q 2 8y 2 9s 2 at 2 ba 2 bn 2 br 2 by 2 c8 2 cc 2 cm 2
rid of	c 1 i 1 y 1 1x 1 3k 2 46 2 4b 1 4q 1 4w 1 4z 1 67 1 6k 1 7t 1 7w 1 83 1 8d 1 8q 1 8y 1 9s 1 at 1 ba 1 bn 1 br 1 by 1 c8 1 cc 1 cm 1
right	6 8 8 4 9 4 b 4 c 4 e 4 j 4 y 4 10 4 12 4 13 4 1e 8 1f 4 1g 4 1h 4 1i c 1j 4 1k 4 1l 4 22 4 25 8 26 8 27 4 2s 4 3s 8 3u 8 3v 4 3w 4 3x g 3y 4 40 4 41 4 4m 4 5v 4 5w 4 5x 8 5z 4 60 4 61 4 62 8 63 4 65 4 6h 4 6t 4 6y 4 ce 4 cj 4 cy 4 d5 4 d6 4 de 4 eh 4 ej 4 f1 4 f5 4
right $	6 1 9 1 1e 1 1i 2 3s 1 3u 1 3v 1 3x 2 40 1 60 1 62 1 6y 1 de 1
right doe	8 1 62 1 eh 1
right need	12 1 1g 1 22 1
right now	c 1 j 1 2s 1 65 1 6h 1 ce 1 cj 1 f5 1
right of	1l 1 3s 1 d5 1 d6 1
right on	1f 1 1j 1 3u 1 3w 1 3y 1 41 1 5v 1 5w 1 5x 1 5z 1 61 1 63 1 cy 1
right to	10 1 1k 1 25 2 26 2
risky	57 4
robot	2a 4 an 4 f2 8
rocket	bj 4 bk 4
rol	2n 4 5t 4 60 4 72 c 75 8
roll	4v 4 50 4 51 4 ef c eg 8
roll upgrad	ef 3 eg 2
rollout	2f 4 4z c 50 8 51 8
room	16 4
root	2u 8 2v 8 3i 2 4k i 5q s ac 4 ad c af 4
root $	4k 1 5q 1 ad 1
root logger	2u 2 2v 2
roster	3z 4
rotat	4 4 1a 4 8s 4 a0 8 av 8 er 8 fe 8
rotat the	4 1 8s 1 a0 1 er 1
rotation	g 8 ak 4 ep 8 eq 8 er c
rotation $	ak 1 ep 2 eq 1
rough	5a 4 8v 4
rout	3x 4 4l 2 53 2
routin	26 4
rpc	q 4 r 8 s 4 u 8 v 4
rpc url	r 1 s 1 u 2 v 1
rsa	f 8 g 8 7s 4 cy 2 et 2 eu 2
rubbish	cm 4
rud	4w 4 6q 4 bj 4
rul	f 8 g 4 5c 8 7j c 7l g 7m g 7n g 7r k 7s 8 7t k 7u s 7v k 7w 4 7x 4 89 8 8w 8 8x 4 8y 8 8z 8 90 c 93 c 94 8 95 g 96 k 97 c 9c 4 a7 c a8 8 a9 c aa g ab g b2 8 b4 c b5 o b6 c b7 4 b8 c b9 8 bm 8 bn 8 bo c bp c bq 8 br k bs g bt c bu 4 cs 4 eh 8 ei 8 ej c ek 4 el 4 em 4 en 8 eo 4
rul $	7j 1 7l 1 7n 1 89 1 90 1 97 1 a9 1 aa 1 b2 1 b4 1 b5 2 b6 2 b7 1 b8 1 br 1 bs 1 eh 1 ei 2 ej 2 ek 1 en 1
rul 14	7l 1 7m 2 7u 1 7v 1
rul 3	7n 1 a9 1 ab 1
rul 7	7t 1 8y 1 8z 1
rul 8	b5 1 bn 1 bo 1
rul 9	7l 1 7u 1 7v 1 95 1 96 1
rul creat	7s 1 94 1 a8 1
rul delet	7t 1 95 1 a9 1
rul for	f 2 5c 2 7w 1 8w 1 94 1 95 1 9c 1 a7 1 br 1
rul get	7u 1 96 1 aa 1
rul list	7r 1 93 1 a7 1
rul nam	7r 1 a8 1 aa 1 bo 1
rul need	7n 1 7v 1 8y 1 95 1
rul of	7j 1 7l 1 7m 1 7n 2 7t 1 7u 1 7v 1 8w 1 8y 1 8z 1 90 1 95 1 96 1 97 1 bp 1 br 1 bt 2 eh 1 eo 1
rul on	7r 1 aa 1 b4 1
rul that	7j 1 7s 1 8x 1 93 1 bo 1 bp 1 bt 1
rul to	bm 1 bq 1 en 1
rul updat	7v 1 97 1 ab 1
run	8 4 l 8 q 4 s 4 16 8 1o 4 2b 8 2h 8 2l 4 30 8 32 8 35 4 36 4 39 8 3b 4 3c 8 3e 4 3l 4 3p c 3q 8 3r 8 4s 4 50 8 5k g 5l c 5m c 6h 4 6z 4 7e 4 7f 4 7y 4 82 4 86 4 8j 4 8t 4 9e 4 ae 8 bb 4 be 4 bx 2 cd 4 cl 4 df 4 di 4 dk 4 dw 4
run $	l 2 2b 1 32 1 35 1 df 1 di 1 dk 1 dw 1
run for	3r 1 5k 1 be 1 cl 1
run in	3q 1 5k 1 5l 1 8t 1 bb 1
run of	30 2 39 1 cd 1
run on	2h 1 2l 1 3p 2 3q 1 4s 1 5k 2 5l 1 5m 1
run out	8 1 s 1 16 2
run the	3r 1 5l 1 6h 1 86 1
runner	4s 4 al 4
s	1 4 4 8 6 8 9 4 a 4 c 4 e 4 m 4 n 4 p 4 x 4 11 4 15 4 1b 8 1c 8 1d 4 1i 8 1n 4 1t 8 1u 4 20 g 21 4 23 4 24 c 25 4 2a 4 2e 4 2g 4 2p 4 34 4 38 4 3b 4 3g 4 3i 4 3j 4 3k 4 3l 4 3n 4 3o 4 3r 4 3y 4 40 4 46 4 48 4 49 4 4h 4 4k 4 4l 4 4n 4 4t 4 53 4 58 4 5c 4 5g 4 5n 4 5p 4 5q 4 5s 4 5v 4 5w 4 5x 4 5z 4 61 g 64 4 65 4 66 4 68 4 6b 4 6p 4 6q 4 6s 4 6t 8 6u 4 6w 4 6z 4 73 4 7j 8 7l 4 7m 4 7n 4 7o 4 7t 4 7u 4 7v 4 7w c 7x 4 7z 8 83 8 87 4 8a 8 8c 4 8p 4 8s 8 8t 8 8u 8 8v c 8w 4 90 8 92 4 94 4 97 8 98 4 9a 4 9c 4 9d 4 9f 4 9m 4 9n 4 9q 4 9s 4 9t 4 9u 4 9x 8 9z 4 a0 4 a1 8 a2 4 a3 4 ab 4 ac 4 ad 4 ae 4 af 4 ah 4 al 4 am c an 4 as 4 at 4 bh 4 bi 4 bj 4 bk 4 bl 4 bm 4 bo c bs 4 c1 4 c3 4 c4 4 c6 4 ca 4 ce 4 cm 4 cr 4 ct 4 cx 4 cy 4 cz 8 d2 4 d3 4 d4 4 d5 4 d6 8 d7 4 da 4 db 4 dc 8 de 8 df 4 dh 4 dl 4 dn 4 do 4 dp 4 dv 4 dy 8 dz 4 e0 4 e2 8 e3 c e6 4 e7 8 e8 4 e9 4 ea 8 eb c ec 8 ed 4 er 4 ew 4 ez 4 f0 8 f1 4 f4 4 f6 8 f7 4 f8 4 f9 8 fd 4 fe 4 ff 4 fg 4 fh 8
s $	5g 1 7w 1 7z 1 cm 1
s access	e 1 5v 1 5z 1 61 1
s comment	6p 1 6q 1 bi 1
s commit	53 1 6b 1 bh 1
s default	bo 2 bs 1
s ignor	7j 1 8w 1 90 1
s key	cy 1 d3 1 d5 1 d6 2 d7 1
s mail	1b 2 1c 2 1d 1 20 1
s me	f6 1 f7 1 f8 1
s merg	1n 1 8a 1 9m 1 9n 1
s own	m 1 n 1 1t 1 1u 1 5c 1 6u 1 7t 1 7w 1 7z 2 83 1 9f 1 ah 1 fd 1 fh 1
s password	24 3 de 1 f1 1 f6 1
s prefer	da 1 db 1 dc 1
s project	1 1 3l 1 3n 1 3y 1 40 1 49 1 eb 1
s public	p 1 cx 1 d2 1 d4 1
s queu	e2 2 e3 2
s remark	bj 1 bk 1 ct 1
s repository	6 1 bm 1 dh 1 dp 1
s secret	7l 1 7m 1 7n 1 ab 1 ff 1 fg 1 fh 1
s servic	e6 1 e7 1 e8 1 e9 1 ea 1 eb 1 ec 1 ed 1
s sid	11 1 15 1 21 1
s ssh	cz 1 de 1 ew 1
s the	a 1 2g 1 68 1 fh 1
s webhook	8p 1 8s 1 8t 2 8u 2 8v 3 a0 1 a2 1 a3 1
saf	fe 4
said	4u 4 6o 8 7x 4
said about	4u 1 6o 2
sam	l 4 1s 8 22 4 4j 4 67 4 6j 4 7i 8 8c 4 df 4
saml	ar c as c at 8 au 8 av 8 aw 8 ay 2 f9 8
saml $	ar 1 as 1 aw 1 f9 1
sampl	7k 4 7l 4 7q 2 8x 4 92 4 a6 2
sandbox	3k 2 46 4 48 4 7o 4
satisfy	89 4
saturday	k 4
sav	2y 4 3n 4 4c 4 4d 4 4e 4 4f 8 4m 8 6b 4 6p 4 7u 4 8p 4 9x 4 ap 4 db 4
sav a	4f 1 6p 1 ap 1
sav the	3n 1 4c 1 9x 1
saw	7h 4 fe 4
say	i 4 j 4 t 4 23 4 47 4 4i 4 4u 4 4v 4 4x 4 65 4 6c 8 6r 4 6u 4 6w 4 7d 4 7e 4 bl 4 cl 4 cq 4 do 4 dw 4 ew 4 fd 4
say $	4i 1 4x 1 6c 1 6r 1 7d 1
scal	s 4
scan	3 4 5l 4 5m 4 7j c 7k 6 7l a 7m 6 7n a 7o g 7p 8 7q e 7r 4 7s 6 7t 4 7u 4 7v 4 8w 6 8x 4 8y 8 8z 4 90 2 91 k 92 i 93 8 94 4 95 6 96 6 97 6 a5 g a6 e a7 4 a8 4 a9 8 aa 8 ab 8 cl k cm 8 cn c co g cp 4 cq 8 cr 4 el 4 em 4 fb 4 fc 8 fd 4 ff 4 fh 4
scan $	7j 1 7l 2 7m 1 7n 1 7o 2 7p 1 8z 1 91 2 92 1 a5 1 a6 3 cl 1 cq 1 ff 1
scan allowlist	7j 1 7k 1 7l 2 7m 2 7n 1 8w 1 8x 1 8y 1 8z 1 90 1
scan exempt	7o 1 7p 1 7q 1 91 1 92 1 a5 1 a6 1
scan for	5m 1 7o 1 91 1 a5 1 cn 1 fc 1
scan ignor	7j 1 7k 1 8w 2 8x 1
scan of	7j 1 7s 1 co 1
scan report	cl 1 cn 1 co 1 cp 1 cr 1
scan result	cl 1 cm 2 cn 1 co 1
scan rul	7r 2 7s 1 7t 2 7u 2 7v 2 93 3 94 1 95 2 96 2 97 2 a7 2 a8 2 a9 3 aa 2 ab 3
scan the	7q 1 fb 1 fc 1 fd 1
scanner	4 4 6 4 7j 6 7k 8 7l 4 7n 4 7o 4 7p 4 7q 6 7r 8 7s 4 7t 4 7u 4 7v 4 8w 6 8x a 8y 2 8z 4 90 6 91 4 92 8 93 2 94 4 a5 8 a6 4 a7 4 a8 4 ck 4 cq 4 cr 4
scanner $	7o 1 7q 1 8w 1 8y 1 92 1 93 1
scanner exception	7n 1 8z 1 90 1
scanner rul	7r 1 7t 1 7u 1 7v 1
schedul	46 4 6f 8 6g 8 6h 4 cf 4 dg 4
schema	4l 2 5g 2 6o 2 6x 2 6y 2
schmidt	64 2
scienc	3i 4 3j 4
scm	1m 4 1n 4 9o 4 9p 4
scop	2 4 6 8 9 8 e 8 2q 4 2r 4 8c 4 b2 4 b4 4 br 4 bt 4 ct 4 e6 4 e7 4 e8 4 e9 4
scop $	9 1 2r 1 e8 1 e9 1
scop of	6 2 9 1 e 2
scrap	t 4 46 4 6k 4 78 4 7t 4 b4 4
scrap the	t 1 46 1 78 1 b4 1
scratch	78 4 es 4
screen	ax 4
screenshot	4b 4 4c 8 4d 4 4e 4 4f 4 bx 4 by 4 bz 4
script	3 4 7 4 a 2 b 8 c 4 11 4 15 4 1o 4 1p 4 1q 4 21 4 2h w 2i s 2j s 2k w 2l w 3p 10 3q 14 3r 10 4i 4 58 4 5d 8 5k 18 5l 14 5m 18 5r 4 6j 4 72 4 7s 4 88 4 b0 4 cy 4
script $	7 1 b 2 2h 2 2i 2 2j 2 2k 5 2l 3 3p 1 3q 2 3r 1 58 1 5d 1 5k 1 5l 1 5m 2 b0 1
script 12	2i 1 2j 1 2k 1 2l 1 3q 1 3r 1 5k 1 5l 1 5m 1
script delet	2i 1 3q 1 5l 1
script for	2h 1 2i 1 3q 1 5l 1 5m 1
script from	15 1 3q 2 5l 2
script get	1p 1 2j 1 cy 1
script in	3r 1 5m 1 5r 1
script is	2i 1 2j 1 6j 1
script on	2h 2 5m 1
script project	3q 1 3r 2
script run	3p 1 3r 1 5k 2 5m 1
script that	c 1 1o 1 2h 2 2l 1 3p 1
script updat	2k 1 3r 1 5m 1
scrub	26 4
sdk	48 4
search	z 4 3x 8 4g 4 60 4 8o 8 a4 c ai 4 al 4 cd w ce c cf g cg 10 ch g ci s cj k
search $	3x 1 60 1 8o 1 al 1 ce 1 cg 3 ch 1 ci 3 cj 1
search index	cd 3 ce 2 cf 3 cg 2 ch 2 cj 2
searchabl	cd 4
seat	16 c 17 8 1g 4 1i 8 1l 4
seat $	17 1 1g 1 1i 1
sec	cu 2
second	1p 8 1q 8 67 4 74 4 7f 4 c7 2 f1 c f3 8 f4 8 fa 8 fg 4 fj 4
second factor	f1 1 f3 1 fa 1 fg 1 fj 1
second step	f1 2 f3 1 f4 2 fa 1
secret	1 4 3 8 b 4 49 4 5w 4 7j i 7k 6 7l 6 7m 6 7n a 7o g 7p 8 7q k 7r i 7s e 7t c 7u g 7v c 8m 4 8n 4 8o 4 8r 4 8s 8 8w 8 8x a 8y a 8z 4 90 4 91 c 92 e 93 a 94 8 95 a 96 e 97 a 9m 4 9v 4 9z 4 a0 8 a5 c a6 6 a7 8 a8 4 a9 8 aa 8 ab 8 ak 4 av 8 ec 4 ep c eq g er g f7 4 fb 4 fc 4 fd 4 fe 4 ff 8 fg 8 fh 8
secret $	b 1 7j 1 7q 1 7s 1 a0 1 a5 1 av 1 f7 1 fb 1 fc 1 fd 1 fe 1 ff 1 fg 1 fh 1
secret are	8m 1 8o 1 8r 1
secret detection	7o 1 7r 1 8x 1 91 1 92 1 94 1 95 1 96 1 97 1 a5 1
secret for	3 1 8n 1 av 1 ff 1
secret in	7s 1 ff 1 fg 1 fh 1
secret key	ep 2 eq 1 er 1
secret need	7r 1 9m 1 9v 1 9z 1
secret of	8s 1 a0 1 eq 1
secret pattern	7j 1 7n 1 7r 1 7t 1 7u 2 7v 1 97 1
secret rul	7t 1 7u 1 7v 1 96 2 aa 1 ab 1
secret scan	7j 2 7k 3 7l 3 7m 3 7n 3 7o 2 7p 4 7q 3 7r 2 7s 3 7t 2 7u 2 7v 2 8w 3 8x 2 8y 2 8z 2 90 1 91 2 92 3 93 2 94 2 95 1 96 1 97 1 a5 2 a6 3 a7 2 a8 2 a9 2 aa 2 ab 2
secret scanner	7j 1 7q 1 8w 1 8x 1 8y 1 90 1 93 1
secret storag	ep 1 eq 1 er 1
secretscan	7j 6 7k 6 7l 6 7m 6 7n 6 7o 4 7p 8 7q 8 7r 4 7s 6 7t 4 7u 4 7v 4 8w 8 8x 6 8y 6 8z 4 90 4 91 4 92 6 93 6 94 4 95 2 96 2 97 2 a5 4 a6 6 a7 4 a8 4 a9 4 aa 4 ab 4
secur	er 4 f5 8 f6 4
security	f 4 1f 4 2l 4 3j 4 60 4 6a 4 73 4 7o 4 8b 4 8c 4 8d 4 8e 4 8f 4 8g 4 8q 4 9q 4 9r 4 9s 4 9t 4 9u 4 a8 4 bc 4 bl g bm 4 bn 4 bp 4 bq 4 bs 4 bx 4 bz 4 c2 4 ck 4 cl 8 co 4 el 4 ep 4 f6 4 f7 4 f8 4
security review	1f 1 2l 1 60 1 9r 1 9s 1 9u 1 c2 1
security reviewer	8b 1 8c 1 8d 1 8e 1 8f 1 8g 1 9t 1
security scan	cl 2 el 1
security want	7o 1 8q 1 ep 1
see	a 2 i 2 j 4 n 2 z 2 1c 2 2r 2 2y 2 3i 4 3l 2 3m 2 3x 2 3y 2 4l 2 5b 2 5y 2 60 4 67 2 6p 2 71 2 79 2 7j 2 7u 2 8g 2 a4 2 az 2 cj 2 ck 2 dd 2
see $	n 1 2y 1 3i 1 79 1
see it	67 1 7u 1 dd 1
see our	j 1 3m 1 3x 1
see the	3l 1 4l 1 5y 1 7j 1 az 1
seem	ce 4
seen	r 8 u 4 5t 8 6v 4 78 4 ak 4 bk 4 di 4 dk 8
seen $	r 1 dk 2
select	2z 4 e7 4 e8 4 e9 6 ea 4 ed 4
select project	e7 1 e8 1 e9 1
selection	30 8 39 4 e7 4 e8 8 e9 8 ea 4 eb 4
selection $	39 1 e8 2 e9 1 ea 1 eb 1
selector	30 4
sen	16 8 dd 4
send	18 4 19 4 1c 4 2x 4 48 4 5c 4 66 4 69 4 6b 4 6k 4 6m 4 6q 4 6r 4 6s 4 7a 8 7n 4 7v 4 88 4 8a 4 8f 4 8k 4 8n 8 8p 4 8s 4 9u 4 9x 4 a0 4 ap 4 bg 4 bo 4 bs 4 bu 4 dd 4 dm 4 du 4 dy 4 en 4 f4 4 f8 4 fc 4
send a	8p 1 9x 1 bg 1 dm 1 du 1
send it	6b 1 6k 1 6m 1 6q 1 6s 1 8s 1 fc 1
send only	8a 1 8f 1 9u 1 ap 1
send the	69 1 7n 1 7v 1 bo 1 bs 1 en 1
sender	18 4 19 4 1a 4 1b o 1c c 1d g
sender address	18 1 1a 1 1b 2 1c 2 1d 3
sens	6k 4
sent	19 4 3o 4 5t 4 79 4 8t 4 a1 4 du 4
separat	cn 4
sequenc	4z 4 50 4 51 4
serv	l 4 dh 4
server	c 4 f 2 h 4 l 8 m 4 n 6 o 4 p 4 r 4 s 4 t 4 u 4 v 4 w 4 x 4 z 2 18 c 19 8 1a 8 1b 8 1c 4 1d 4 1e 4 1f 2 1h 2 1i 4 1j 6 1l 4 1m 8 1n 4 1p 4 1q 4 1z 4 2b g 2c c 2f 8 2g 2 2h e 2i 8 2j c 2k 4 2l 8 2p 2 2u c 2v 8 2w 8 2z 8 34 c 35 4 36 4 3i 2 3p a 3q 4 3r 6 48 4 4h 2 4j 2 4l 2 52 2 53 2 5g 2 5k a 5l 4 5m 2 5u 4 6u 4 7g 2 8p 4 9x 8 a4 4 a5 8 a6 8 a7 6 a8 6 a9 8 aa 8 ab 8 ag c ah 8 ay 4 b0 2 bb 2 bg 4 c5 4 c6 2 cx 8 cy 8 cz 8 d2 8 d3 8 d4 4 d5 4 d6 4 da 4 dd 4 df 8 di 4 dj 4 dk 8 dl 4 dm 8 dx 4 dy 4 ee 4 eh 2 ej 2 ep 4 eq 4 er 4 et 2 ex 6 f5 4
server $	f 1 n 1 o 1 p 1 s 1 t 1 v 1 w 1 x 1 z 1 18 1 1f 1 1h 1 1j 2 1n 1 1p 1 2b 1 2f 1 2g 1 2h 1 2l 1 2p 1 2u 1 2w 1 2z 1 34 2 3i 1 4h 1 4j 1 7g 1 a4 1 a7 1 a8 1 ag 1 ay 1 b0 1 bb 1 c5 1 c6 1 dd 1 dk 1 eh 1 ej 1 ep 1 et 1 ex 1
server clon	cy 2 d3 2
server level	1e 1 1i 1 1l 1 a9 1 aa 1
server log	2u 2 2v 2
server mirror	dj 1 dk 1 dl 1 dm 1
server s	34 1 6u 1 9x 1 ab 1 cx 1 d2 1 d5 1 d6 1 er 1
server script	2j 1 2k 1 2l 1
server sender	1b 1 1c 1 1d 1
server sid	2h 3 2i 1 2j 2 3p 2 3q 1 3r 1 48 1 5k 1 5l 1 ah 1
server support	2c 2 2f 1
server wid	m 1 n 1 1m 1 a5 1 a6 2 a7 1 a8 1 a9 1 aa 1 ab 1
servic	0 8 1 8 7 8 8 8 9 4 a 4 t 4 1s 4 1z 8 24 4 2r 2 44 8 45 8 47 4 49 4 5i 2 5r 4 63 4 7r 4 7t 4 7u 4 7v 4 8n 4 9w 8 9y 4 a4 4 al 4 an 4 as 4 e6 4 e7 4 e8 4 e9 4 ea 4 eb 4 ec 4 ed 4
servic $	45 1 49 1 5r 1 7r 1 7u 1 9w 1 as 1
servic account	0 2 1 1 7 1 8 1 9 1 a 1 1z 2 24 1 63 1
servic user	1s 1 al 1 an 1 e6 1 e7 1 e8 1 e9 1 ea 1 eb 1 ec 1 ed 1
sery	6b 4
session	f1 4 f5 c f6 g f7 c f8 g fc 4 fd 4 fe 4 fg 4 fh 4 fi 4
session $	f5 2 f6 1 f8 1 fi 1
session the	fc 1 fd 1 fg 1 fh 1
session with	f1 1 f6 2 f7 2 f8 2
set	1 4 3 4 b 2 g 4 k 4 n 4 o 6 p 2 w 2 10 4 1a 6 1d 6 1g 4 1k 4 1n 4 1q 4 1z 4 20 4 24 6 2t 4 2v 4 2x 2 3j 4 3o 4 3v 2 40 2 43 2 45 4 48 2 4f 2 4j 6 4s 4 51 2 5e 6 5k 2 5n 2 5x 2 5y 4 63 4 69 2 6f 2 6g 2 6m 2 6s 2 76 6 7a 2 7q 2 7r 2 7s 2 7t 2 7y 2 7z 2 80 2 81 2 86 4 87 2 88 6 8a 2 8b 2 8c 4 8n 2 8r 2 9b 2 9c 2 9d 2 9e 2 9f 2 9h 2 9i 2 9j 2 9l 2 9m 2 9n 4 9o 2 9p 2 9q 2 9r 2 9s 2 9v 2 a7 2 a9 2 aj 4 ak 4 an 4 ao 2 ap 6 as 4 ay 2 b1 2 b3 2 b5 2 b6 4 b9 2 bg 4 bl 4 bm 2 bq 2 bv 2 c0 2 c9 2 co 2 cs 4 db 2 dc 4 e7 4 e9 2 ea 2 ei 4 ek 4 es 2 f9 2 fb 6 fd 6 ff 8 fg 2 fh 4
set $	1 1 3 1 g 1 k 1 o 1 w 1 1a 1 1d 1 1g 1 1k 1 1q 1 20 1 24 1 2x 1 3v 1 40 1 4f 1 4j 1 5e 1 5y 1 63 1 7a 1 7q 1 7y 1 81 1 86 1 88 1 9d 1 9e 1 9h 1 9l 1 9n 1 aj 1 ak 1 b1 1 b9 1 bl 1 db 1 e7 1 e9 1 ei 1 ek 1
set a	n 1 1d 1 24 1 aj 1 ap 1 cs 1
set for	n 1 7z 1 8r 1 9o 1 a9 1 b6 1
set merg	1n 1 6f 1 9p 1
set my	76 1 ak 1 an 1 ap 1 dc 1
set of	8c 1 9q 1 9s 1 c9 1 es 1
set on	5n 1 5x 1 7r 1 7t 1 9b 1 9i 1 b6 1 bv 1 c0 1
set the	g 1 k 1 o 1 1a 1 1d 1 1g 1 1k 1 1n 1 1q 1 2t 1 2v 1 43 1 4s 1 51 1 5e 1 5y 1 63 1 69 1 88 2 8a 1 9n 1 an 1 bg 1 dc 1 ei 1 ek 1
set to	6g 1 80 1 ao 1 ea 1
set up	1 1 3 1 b 1 p 1 10 2 1a 1 1z 1 3j 2 45 1 48 1 7s 1 8b 1 8c 1 8n 1 9m 1 9r 1 9v 1 as 2 ay 1 bm 1 co 1 f9 1 fb 3 fd 3 ff 4 fg 1 fh 2
setting	f 4 m 4 p 2 18 8 19 8 1n 6 1p 4 1q 4 1r 4 1s 8 1t 4 1u 4 1v 8 2m 4 2w 4 2x 4 49 2 4l 2 4m 6 53 2 5x 4 5z 4 62 4 6j 2 6y 2 7d 2 7w a 7x 8 7y 4 7z e 80 8 81 4 82 4 83 i 84 8 85 6 86 8 87 g 88 e 89 8 8a 6 8b 4 8c 4 8d 4 8e 4 8f 4 8g 4 92 2 97 2 98 m 99 k 9a m 9b g 9c a 9d 4 9e 4 9f a 9g 4 9h 4 9i 4 9j 8 9k 4 9l 8 9m c 9n 6 9o 4 9p 6 9q 4 9r 4 9s 4 9t 4 9u 4 9v 2 9z a ag 2 ah 2 ao k ap g aq 2 au a av 4 ay 6 az 4 b0 2 b1 6 bl 4 db 4 dd 4 do 2 e6 8 e7 6 e8 4 e9 4 ea 4 eb 4 ec 4 ed 4 ex 4 f5 4 f6 8 f7 8 f8 4 fh 4
setting $	f 1 18 1 19 1 2m 1 5x 1 5z 1 88 1 98 1 99 1 9a 2 9z 1 ap 1 au 2 b1 1 f6 1
setting auto	7w 1 7x 1 7y 1 7z 1 80 1 81 1 9c 1 9d 1 9e 1 9f 1 9g 1 9h 1
setting get	1p 1 2w 1 87 1 9m 1 ao 1 dd 1 e6 1 ex 1
setting hook	82 1 83 1 84 1 85 1 86 1 87 1 88 1 9i 1 9j 1 9k 1 9l 1 9m 1 9n 1
setting in	7x 1 80 1 89 1
setting of	83 1 87 2 88 1 9b 2 9c 1 9f 1 9m 1 9z 1 ao 3 ap 1 av 1 ay 1 az 1
setting project	ea 1 eb 1 ec 1 ed 1
setting pull	89 1 8a 1 9o 1 9p 1
setting restriction	98 1 99 1 9a 1 9b 1
setting reviewer	8b 1 8c 1 8d 1 8e 1 8f 1 8g 1 9q 1 9r 1 9s 1 9t 1 9u 1
setting set	1q 1 2x 1 88 1 9n 1 bl 1 e7 1
setting user	1r 1 1s 1 1t 1 1u 1 1v 1
setting with	1s 1 1v 1 86 1 f8 1
settl	6s 8
setup	p 4 18 4 7f 4 83 4 9f 4
seven	2e 4
several	12 8 1s c 22 8 3s 8 5v 8 92 c a6 4 bd 4 d7 8 eb 8
several group	12 1 22 2
several peopl	12 1 3s 1 5v 2
several project	a6 1 d7 1 eb 1
several user	12 1 1s 1 22 1
severity	33 4 37 4 3f 4 6j 4 6m 4 6p 4 6s 4 ck 8 cs 4
severity blocker	6j 1 6p 1 6s 1
severity or	33 1 37 1 3f 1 ck 1
sgrant	1i 4 3y 4 40 4 9r 4
sh	2h 2 2i 2 2j 2 2k 2 2l 2 3r 2
sha	4n 8 4p 8 4q 8 4r 8 4s 4 4t 8 4u 8 4v 8 4w 8 4x 6 4y 8 4z 4 50 8 51 4 52 8 53 8 54 8 55 8 56 8 57 8 5f g 5g 8 5u 4 6v 8 71 4 8i 4 8j 8 ac 2 bb 8 bc 8 bd 4 be 4 bf 4 bg 4 bh 6 bi 6 ck 2 cl 4 cm 2 cn 6 co 2 cp 2
sha $	4n 1 4p 1 4q 1 4r 2 4t 1 4u 1 4v 1 4w 1 4x 1 4y 1 4z 1 52 2 53 1 55 1 56 2 57 1 5f 2 5g 2 5u 1 bb 2 bc 1 bf 1 bh 1 bi 1 cl 1 cn 1
sha to	4s 1 4y 1 51 1 5g 1
sha with	4v 1 53 1 5f 1
shall	d7 4
shar	34 4 38 4 54 4 63 4 71 4 7i 4 9q 4 9r 4 9s 4 9u 4 bp 4 dd 4
she	1z 2 3y 2 48 2 4h 2 60 2 61 2
sheet	fe 4
shell	2h 8 2k 4 2l 8 5k 4
shell script	2h 2 2k 1 2l 2 5k 1
shift	38 4
ship	51 4 5s 4 6e 8 6z 4 70 8 8j 4 9p 4
shop	2 4 47 2 48 4 4g 4 4k 4 5d 4 5e 4 5j 4 5k 4 5l 4 5m 4 5n 4 5o 4 5p 4 5s 4 5t 4 5v 4 5w 4 5x 4 5y 4 5z 4 60 4 61 4 62 4 63 8 64 4 65 4 67 4 7e 8 7f 4 7i 4 7j 4 7k 4 7l 4 7m 4 7n 4 7o 4 7p 4 7s 4 8h 4 8k 4 8l 4
shop $	5e 1 5j 1 5k 1 5l 1 5m 1 5n 1 5s 1 5t 1 5w 1 5x 1 5y 1 61 1 62 1 63 1 64 1 7f 1 7j 1 7k 1 7l 1 7m 1 7n 1
shop repo	4g 1 5d 1 67 1 7s 1 8h 1 8k 1
short	3j 4 3m 8 6w 4 8u 4 8v 4 a3 8
short cod	3j 1 3m 2
shorten	7y 4
shortstat	52 4 5a 4
should	1 4 4 4 9 4 o 4 y 4 1d 4 1e 4 1k 4 1t 4 1z 4 2a 4 2d 4 2n 4 2v 4 3m 4 3r 4 3t 4 3v 4 3y 4 49 8 4f 4 4w 4 51 4 5d 4 5e 8 5m 4 5p 4 5w 4 67 4 69 4 6k 4 6v 4 71 4 7l 4 7o 4 7s 8 7w 4 7z 4 81 4 85 4 88 4 8f 4 8n 8 8s 4 92 4 95 4 9c 4 9e 4 9h 4 9l 4 9u 4 a0 4 a6 4 ah 4 at 4 av 4 b3 4 b8 4 bm 4 bn 4 bo 4 bq 4 br 4 bs 4 bx 4 bz 4 c2 4 c3 4 c4 4 c9 4 d1 4 d6 4 e9 4 eb 4 em 4 ez 4 f0 4
should be	9 1 1k 1 1t 1 2a 1 2v 1 49 2 5e 1 81 1 ah 1 av 1 b8 1 bm 1 bn 1 eb 1
should go	3m 1 69 1 7l 1 9c 1
should i	2n 1 6v 1 71 1
should los	3y 1 5w 1 f0 1
should no	4 1 y 1 1e 1 7o 1 85 1 c3 1 d1 1
should not	5p 1 95 1 br 1 em 1
should only	5m 1 bz 1 c4 1 d6 1
should start	o 1 8n 1 bx 1 c2 1
shouldn	18 4 1i 4 5l 4 61 4 9f 4 ek 4
shouldn t	18 1 1i 1 5l 1 61 1 9f 1 ek 1
show	0 2 2 2 5 2 d 2 j 4 r 2 z 2 16 2 19 2 1w 2 2d 2 2l 4 2n 2 2r 2 2y 2 30 2 3l 2 3n 2 3p 2 3z 2 44 2 4b 2 4e 2 4g 2 4k 2 4l 2 4o 2 4p 4 4q 2 4t 4 4u 2 4x 2 4z 2 52 2 53 4 55 2 5b 2 5c 2 5f 6 5j 2 5n 2 5o 2 5s 2 5x 2 65 2 6a 2 6i 2 6r 2 6u 2 6y 4 79 2 7d 4 7e 2 7j 2 7m 2 7r 2 7u 2 81 2 82 2 87 2 8b 2 8e 2 8h 2 8m 2 8o 2 8r 2 8t 2 8w 2 8z 2 91 2 93 2 96 2 9i 2 9m 2 9q 2 9t 2 9z 2 a1 2 a7 2 aa 2 ad 2 ag 2 al 2 ao 2 aq 2 au 2 ax 2 ay 2 b2 2 b5 2 b6 2 b9 2 bf 2 bi 2 bk 2 bp 2 bt 2 bw 2 c1 2 ce 2 ck 2 cl 4 cn 2 co 2 cq 2 cr 4 cx 2 d0 2 d2 2 d5 2 da 2 dt 2 e2 2 eo 2 ew 2 f2 2 fc 2 ff 2
show $	j 1 4p 1 5f 1
show a	4q 1 8z 1 aa 1 cl 1
show all	5f 1 7j 1 82 1
show me	0 1 2 1 z 1 2l 1 3p 1 4k 1 5b 1 5n 1 5x 1 65 1 6a 1 6i 1 6y 2 7d 2 7u 1 8h 1 9z 1 aq 1 da 1
show one	96 1 b9 1 cn 1 d5 1
show the	5 1 j 1 2l 1 2y 1 3n 1 3z 1 44 1 4e 1 4g 1 4u 1 53 1 5s 1 79 1 7e 1 87 1 8e 1 8m 1 8t 1 8w 1 9q 1 a1 1 al 1 ao 1 au 1 ay 1 bp 1 bt 1 c1 1 cl 1 e2 1 f2 1 ff 1
shown	2m 4 aj 4 ay 4 az 4 cb 4
shrink	t 8
shut	5w 8 6w 4 77 4 8q 4 dj 4
shutdown	ch 4
sibl	7i 8
sid	11 4 15 4 21 4 2h c 2i 4 2j 8 3p 8 3q 4 3r 4 48 4 58 4 59 4 5b 4 5k 4 5l 4 71 4 7s 4 7t 4 ah 4 ao 4 f0 4
sid $	11 1 15 1 ao 1 f0 1
sid mean	58 1 59 1 5b 1
sid script	2j 1 3p 1 3q 1 5k 1 5l 1
sidecar	p 4
sidelin	7c 4
sign	p 4 1y 4 1z 4 23 8 6d 4 6e 8 73 4 7c 4 84 4 85 4 86 4 8s 4 a0 8 ac c ad k ae 8 af c ag o ah o ar 8 as 8 at 4 aw 4 ax g ay c az c c2 4 c3 4 c7 4 c9 c ca g cb k cc c f1 c f2 4 f3 g f4 c f8 4 f9 c ff 4
sign $	ag 1 ah 1 cb 1
sign commit	84 1 85 1 86 1 ac 2 ad 3 af 1
sign in	1y 1 23 2 as 1 at 1 ax 4 ca 1 f1 3 f2 1 f3 4 f4 3 f8 1 ff 1
sign key	p 1 c9 2 ca 2 cb 2 cc 3
sign off	6d 1 6e 1 73 1 c2 1 c3 1 c7 1
sign on	ag 1 ar 1 as 1 aw 1 ay 3 az 3 f9 3
sign secret	8s 1 a0 2
sign x509	ac 1 ad 1 ae 1 af 1
signatur	ac c ad 4 af 4 ag 4 ah 8
signatur $	ac 1 af 1 ag 1 ah 1
signer	ae 4
silenc	7j 4 8x 4
silva	ai 2 aj 8
simpl	cf 4
simulat	de 4
sinc	0 4 2e 4 4n e 4o c 4u 4 59 4 5a 4 5f 8 5g 8 5u 4 6n 4 76 4 7g 4 ch 4 eq 4 fa 4
sinc and	4n 1 5f 1 5g 1
sinc the	4n 1 59 1 5a 1 eq 1
singl	3 4 5 4 8 4 d 4 u 4 x 4 11 4 1u 4 21 4 2q 4 2s 4 2v 4 3s 4 3y 4 4m 4 4x 4 53 4 62 4 6l 8 7m 4 7q 4 8z 4 96 4 99 4 9a 4 9z 4 aa 4 ar 4 as 4 aw 4 ay c az c b5 4 b9 4 c3 4 cc 4 cq 4 cs 8 d5 4 d9 4 dk 8 dw 4 e0 4 e1 4 ed 4 en 4 ew 4 f9 c
singl project	8 1 8z 1 b9 1
singl repo	3 1 7q 1 9a 1 d9 1 e0 1
singl sign	ar 1 as 1 aw 1 ay 3 az 3 f9 3
singular	21 4
sit	4 4 i c j 4 k 8 47 2 49 6 65 4 68 4 6h 4 7x 4 8i 4 99 4 9d 4 bc 4 d2 4 dc 4 di 8 dj 4 dk 4 du 4 dx 4 e2 4
sit $	i 1 65 1 68 1 bc 1 dc 1 di 1 dj 1 dk 1 du 1
sit in	6h 1 dx 1 e2 1
sit wid	i 2 j 1 k 2
six	f3 4 f4 8 f8 4 fi 4
six digit	f3 1 f4 2 f8 1 fi 1
siz	f 4 g 4 1p 4 2o 4 4l 4 52 4 5a 8 5u 4 6x 8 83 4 84 4 85 8 86 8 87 8 88 8 e3 8
siz $	f 1 g 1 2o 1
siz hook	85 1 86 1 87 1 88 1
siz of	52 1 5a 2 6x 2 e3 2
sk	h 4
skip	t 4 33 4 3g 4 7j 4 7k 8 7l 4 7o 4 7p 8 7q 8 8x 8 8y 4 91 8 92 4 a6 8
slack	4 4 7t 4 8m 4 8n 8 8p 4 8q 8 8s 4 8t 4 8u 4 9v 8 9w 8 9y 4 9z 4 a0 4 a8 4 a9 4
slack $	8n 1 8q 1 9w 1 a0 1
slack bridg	8n 1 8p 1 8q 1 9w 1 9y 1
slack hook	8s 1 8u 1 9v 1
slid	3n 4
slip	8y 4
slow	k 4 1q 4 1v 4 2w 4 2x 4 3e 4 3q 4
slow down	1q 1 1v 1 3q 1
slug	44 4 49 4 72 4 al c dr 4
small	4m 4 7a 2
smart	cu 4 df 8 dh 4 di 8 dj 4 dk 4 dl 4 dt 4 du 4 dx 4 dy 4
smart mirror	df 2 dh 1 di 2 dj 1 dk 1 dl 1 dt 1 du 1 dx 1 dy 1
smell	ck 8 cr 4
smiley	bi 4 bj 4 bk 8
smiley $	bi 1 bk 2
smith	14 4 3x 4
smtp	18 c 19 8 1a c 1b 4
smtp host	19 1 1a 2
snapshot	4a 8 ce 8 cj 4
snapshot of	4a 2 ce 1
snippet	6t 4
snyk	cn 4 cq 4
so	3 2 b 2 v 2 10 2 1d 2 1h 2 2h 2 2u 2 32 2 36 2 3e 2 3w 2 44 2 46 2 48 4 49 2 4h 6 4v 2 5f 2 5r 2 5t 4 5u 2 5z 2 67 2 68 2 69 2 6c 2 6j 2 6s 2 6w 2 73 2 77 2 7k 2 7l 2 7n 2 7o 2 7q 2 7s 2 7v 2 7x 2 7z 4 83 2 8c 2 9a 4 9i 2 ab 2 ad 2 b3 2 bb 2 bn 2 cb 2 cm 2 co 2 eu 2 ev 2 f4 2 f6 2 fh 2 fj 2
so check	32 1 36 1 3e 1
so far	1h 1 3w 1 5t 2 5z 1 73 1
so i	44 1 4h 1 5f 1 5r 1 bb 1
so it	7l 1 7n 1 7s 1 7v 1 83 1 ab 1 co 1
so that	b 1 v 1 10 1 2h 1 67 1 68 1 69 1 6c 1 6j 1 7o 1 9a 2 9i 1 cb 1 cm 1 eu 1 ev 1 f4 1 f6 1 fh 1 fj 1
so the	3 1 5u 1 7q 1 7z 1
solv	f1 4 f2 4
som	q 4 33 4 37 4 3f 4 3p 4 4a 4 4f 4 5k 4 5x 4 6c 4 8g 4 cg 4 ci 4 dg 8 e0 4
som repo	33 1 37 1 3f 1 ci 1
somebody	c 2 h 2 j 2 11 2 15 2 1x 2 1y 4 20 2 27 2 28 2 29 2 2s 2 4b 2 4f 2 4u 2 4w 2 55 2 57 2 5r 2 6g 2 7c 2 7o 2 8w 2 ai 2 ek 2 fe 2
someon	4 2 1i 2 1k 2 1u 2 1v 2 22 2 24 2 2w 2 3p 2 40 2 49 2 4c 2 4q 2 5k 2 61 4 63 4 6q 2 72 2 74 2 7r 2 7s 2 7x 2 84 2 8m 2 8n 2 9u 2 ak 2 bq 2
someon push	3p 1 4q 1 5k 1 63 1 8m 1 8n 1
someth	47 4 6f 4 6j 4 82 4 8l 4 9v 4 ak 4 cl 4 cu 4
somewher	45 4 5h 4 7e 4
sonar	3 4 5 4 1s 4 1t 4 1u 4 1v 4 4r 4 ck 8 cl 4 cm 8 cn 8 co 8 cp 4 cq 4 cs 4 el 4
sonar $	5 1 1t 1 1v 1
sonar report	cm 1 cn 1 cp 1 cq 1
sonar result	cl 1 cm 1 co 2
soon	d 4 70 4 7c 4
sort	63 4 7r 4
sound	4y 4
sourc	1w 4 2l 8 3m 4 43 4 4a g 4f 4 4l 4 4m 4 5q 4 5s 4 6t 8 6v 4 71 8 7d 8 ba 4 bm 4 bq 4 bu 4 bx 4 bz 4 c2 4 c6 8 eo 4
sourc $	1w 1 4a 1 4f 1 4l 1
sourc and	71 2 bm 1 bq 1 bu 1
sourc branch	6t 2 6v 1 ba 1 c6 2 eo 1
sourc of	2l 2 7d 2
sourc or	5s 1 bx 1 c2 1
spac	3j 6 3k c 3l 4 44 4 48 4 6a 4 cv 4 ec 4
spac $	3j 1 3k 2 3l 1 44 1 48 2
spam	1c 4 1d 4 4w 4 6q 4 7b 4 8k 4
special	1r 8 1t 8 7w 4 9f 4
special quota	1r 1 1t 2
specific	5 4
specifically	7r 4
spell	2q 4
spend	f7 4
spik	4h 2 66 2 ba 2 bb 2
spin	3j 4 48 4
split	54 4 71 4
spot	7s 4 91 4 a5 4
sprint	8i 4 c8 4
sql	4l 2 58 4 5g 2 6o 2 6x 2 6y 2
squad	3v 4 5y 4
squash	1m 8 1n 8 6u 8 6v 4 70 8 89 8 8a 8 9o 8 9p g
squash $	70 1 9p 2
squash allow	89 2 9o 1
squiggly	f2 4
src	4a 4 4l 4 4o 2 52 2 53 2 5g 2 5i 2 5r 2 6o 2 6x 2 6y 6 7d 2 ck 2 cr 2
sre	10 4 13 4 1g 4 29 4 3v 4
sre oncall	10 1 13 1 29 1
ssh	f o g g h c 47 4 cx o cy k cz k d0 c d1 8 d2 k d3 k d4 g d5 g d6 c d7 8 d8 8 d9 8 de 8 es w et s eu 10 ev o ew s ex 10
ssh $	cx 1 d2 1 es 1 et 1 eu 2 ex 1
ssh access	cx 3 cy 1 d0 1 d2 1 d4 1 d5 2 d6 2 d7 1 d8 1 d9 1 ex 2
ssh key	f 5 g 4 h 3 cx 1 cz 4 d0 2 d1 2 d2 1 d3 1 d4 3 d5 2 d6 1 d7 1 d8 1 d9 1 de 2 es 6 et 6 eu 4 ev 6 ew 7
ssh public	f 1 cy 1 d3 2 eu 1
ssl	9z 4
sso	ar 8 as 4 at 4 au 8 av 8 aw 4 ax 8 ay g az g f9 c
sso $	ar 2 as 1 at 1 av 1 aw 1 az 1
stack	4c 4
stag	18 4 4z 4 50 c 51 8 5b 4 c2 2 c4 2
stag $	50 1 51 2
stal	0 2 4g 2 4q 2 5q 2 6w 2 7w 6 7x 4 7y 4 9c 6 9d 6 9e 6 ba 2 cg 4 dg 2 dz 4 e4 2
stal pr	7w 2 7x 2 7y 2 9c 3 9d 3 9e 1
stamp	6e 4 8i 4
stand	6d 4 bq 4 br 4 bt 4 c1 4 c2 8 c4 8 c5 4
stand reviewer	bq 1 br 1 bt 1
stand to	c1 1 c2 1 c4 1
standard	n 4 o 4 5e 4 7w 4 9c 4 bv 4 bw 4 c0 4 c1 4
standup	2e 4
start	m 2 n 6 o 6 1z 4 2p 4 2z 8 30 4 34 8 38 8 39 4 3d 8 3j 8 3w 2 45 8 4h c 4k 2 51 4 63 4 66 4 6n 4 6s 4 78 4 7c 4 7e 8 7f 4 7s 2 86 4 8h 2 8i 4 8l 4 8n 4 8o 4 94 2 9l 4 ae 4 bb 4 bv 4 bw 2 bx 2 c0 4 c2 2 c6 4 c9 4 cg 4 ch 4 du 4 e7 4 eg 8 es 4 f1 4 f6 8 f7 4 f8 8 ff g fg 8 fh 8
start $	n 1 6s 1 eg 1
start a	2z 1 3j 1 45 2 4h 2 66 1 ae 1 bb 1 eg 1 f1 1 f6 1 f8 1
start an	f6 1 f7 1 f8 1
start over	bv 1 c0 1 c9 1 cg 1 e7 1
start the	7f 1 ff 1 fg 1
start with	m 1 n 1 o 1 2p 2 3w 1 4k 1 7s 1 8h 1 94 1 bw 1 bx 1 c2 1
starttl	1a 8
stash	13 4 14 4 1f 4 3t 4 5w 4 5x 4 5y 4
stash user	13 1 14 1 1f 1 3t 1 5w 1 5x 1 5y 1
stat	r 4 u 8 v 4 1n 4 2w 4 31 8 35 8 3a 8 3d 8 3g 4 47 8 4s 8 4t 4 50 4 51 8 52 4 5a 4 65 4 68 4 6f 4 6l 8 6m 4 6p 4 6s 4 6x 4 76 4 7f 8 82 8 84 c 8r 4 8u a 8v 8 9j 4 a0 4 a2 4 a3 8 a4 4 bd 8 be 8 bg 4 c7 4 cd 8 dd 6 dh 4 dt 4 dw 8 e1 4 e5 4 ee 8 ey 4 f5 4 fa 4
stat $	1n 1 6f 1 82 1 9j 1 dd 1 fa 1
stat and	31 1 35 1 3d 1 3g 1 82 1
stat need	v 1 51 1 6l 1
stat of	u 1 2w 1 31 1 35 1 3a 1 3d 1 4s 1 50 1 6l 1 84 2 8u 1 a0 1 a3 1 bg 1 c7 1 cd 2 dh 1 dw 1 e1 1 e5 1 ee 1 ey 1 f5 1
stat summary	52 1 5a 1 6x 1
static	ck 4 cl 4 co 4
static analysis	ck 1 cl 1 co 1
statistic	8u 6 8v 4 a2 4 a3 4 dd 2
statistic of	8u 1 8v 1 a2 1 a3 1
status	2c 8 2e 4 3d 4 4n 4 4q e 4r 6 4s c 50 4 68 8 73 8 76 c 7a 4 8p 4 8t 4 9j 4 bd 2 be 2 bf 8 bg e cd 8 cf 4 dw 4 e1 8 e5 8 ey 4 f9 4 fa 4
status $	2c 2 2e 1 4s 1 50 1 76 1 bf 1 bg 2 ey 1
status commit	bd 1 be 1 bf 1 bg 1
status get	cf 1 e1 1 e5 1 f9 1 fa 1
status of	3d 1 4q 1 4r 2 68 1 9j 1 cd 1 dw 1 e1 1 e5 1
stay	6 4 9 4 e 4 1b 4 1n 4 1x 4 2k 4 2x 4 3e 4 3q 4 5l 4 61 4 6d 4 75 4 7t 4 av 4 cr 4 cz 8 d4 4 d7 4 ev 4
stay $	6 1 9 1 e 1 av 1 cz 1 d7 1 ev 1
stay need	1b 1 1x 1 2k 1 5l 1 61 1 7t 1 cr 1
step	5c 4 du 4 f1 c f3 4 f4 8 f5 4 f6 4 f7 4 f9 4 fa g fb g fc 8 fd k fe 4 ff 8 fg 4 fh c fi c fj 8
step $	du 1 fa 1 fc 1 fe 1 fg 1 fi 1
step of	f1 1 f3 1 f4 2 fb 1 fc 1 fd 1
step setting	f5 1 f6 1 f7 1
step verification	fa 3 fb 1 fd 1 ff 1 fh 2 fi 2 fj 2
stick	4a 4 5o 4
still	2 4 5 4 8 4 a 4 d 4 f 4 i 4 j 4 14 8 16 4 28 4 2e 4 2w 4 35 4 3a 8 3k 4 3o 4 3w 4 3y 4 41 8 4j 8 4q 4 4z 4 50 4 5w 4 5z 8 64 c 68 8 6h 4 6i 4 6z 4 8m 4 9d 4 9h 4 9y 4 al 4 ax 4 ay 4 b0 8 b1 4 b2 4 ba 4 be 4 bz 4 d4 4 d8 4 dn 4 du 4 e2 4 f5 4
still add	28 1 3w 1 5z 1 64 1
still ha	3o 1 5w 1 d4 1
still open	2 1 2e 1 68 1 6i 1
stolen	es 4 ev 4
stop	m 4 18 8 1v 4 32 c 36 c 3e 8 3m 4 3q 8 43 4 56 8 5l 8 6f 8 79 4 7b 8 7q 4 7t 8 7y 4 85 4 8k 8 8q 8 8x 4 8y 4 95 4 98 4 9a 4 9e 4 9h 4 9k 4 9y 8 a9 4 ab 4 af 8 ah 4 aq 4 bn 8 br 4 bv 4 by 4 c3 4 e4 4 e9 4 ec 8 ek 4 ez 4 fi 4
stop ad	bn 2 br 1
stop call	8q 2 9y 1
stop look	7t 1 95 1 a9 1
stop the	32 1 85 1 8x 1
stor	2c 4 2y 4 4b 4 4d 4 4e 8 4f 8 5m 4 83 4 87 4 ao 4 ap 4 cb 4 cr 4 eq 4 er c eu 4
stor for	4f 1 83 1 87 1
storag	p 4 q 4 r c s c t 8 u 8 v 8 w 4 x 4 38 8 3a 4 3b 4 ep 4 eq 4 er 4
storag $	s 1 38 2 3a 1 3b 1 er 1
storag nod	p 1 q 1 r 2 s 2 t 2 u 2 v 2 w 1 x 1
story	ct 4 cu 4 cw 8
straight	4h 4 4m 4 55 4 5j 4 6t 4 b2 4 b3 4
straight to	4h 1 55 1 6t 1 b2 1 b3 1
stranger	dy 4
strategy	1m 8 1n 8 70 4 89 8 8a 8 99 4 9o 8 9p 8
strategy of	9o 1 9p 2
strict	bl 8
strik	by 4
string	7s 8 7t 4
strip	1e 8 1i 4 3s 4 4d 4 5p 4 5v 8 72 4 75 4 7r 4 7v 4
stronger	ak 4
structur	4f 4 4k 4
stuck	6h 8 7f 8 ce 4 ch 4 cj 8 e0 8 e4 4
stuck $	7f 1 ch 1 cj 2
stuff	3i 4
styl	4i 4 72 4
subfolder	5i 4 5r 4
subject	33 4 37 4 3f 4 6u 4
subject pag	33 1 37 1 3f 1
submit	2d 4 66 8 78 4 79 4 7a 8 f4 4 fb 4
submodul	4l 4
subscrib	57 4 7c 8 8l 4 8s 4 a0 4
subscrib me	57 1 7c 1 8l 1
subscription	16 4 17 4
subtre	5i 4
succ	i 4 35 4 8u 4 8y 4 95 4 98 4 9g 4 9h 4 be 4 cz 4 d4 4 el 4 em 4 ev 4
succ $	35 1 9g 1 9h 1
succ even	8y 1 95 1 98 1 cz 1 d4 1 ev 1
succeed	4s 4 bd 4
success	4s 4 8u 8 8v 8 a2 8 a3 8
success and	8u 2 8v 1 a2 1 a3 2
successful	4r 4 81 4 8a 8 9j 4 9n 8 be 4 bg 2 cd 4 el 4
successful build	8a 2 9j 1 9n 2
successfully	50 4
such	v 4 4p 4 89 4 8o 4 8y 4 95 4 az 4
such as	v 1 4p 1 89 1 az 1
suddenly	7g 4
sudo	f5 8 f6 8 f7 8 f8 8
sudo mod	f5 2 f6 2 f7 1 f8 1
suffer	36 4
suggest	2d 4 2p 4 6p 8 6t c 6u 4 8g 4 bu 8
suggestion	2d 4 6t k 6u 4
sum	3g 4
summaris	68 4 6a 4 7e 4 8v 4
summary	3b 8 3c 4 3g 4 52 4 5a 4 68 4 6x 4 7a 4 8v 8 a3 4 bd 8 be 8 co 4
summary get	3c 1 3g 1 8v 1 a3 1
summary of	3b 1 68 1 8v 1 bd 1 be 1
summary path	52 1 5a 1 6x 1
sunday	i 2
super	1j 4 1k 4
supersed	4i 4
support	h c w k x o 16 8 2c c 2f 8 2v 4 2w 4 2x 4 4h 4 ci 4 cj 4 dd 8 e0 4 e1 4 e2 4 e3 4 e4 4 e5 4 er 4
support $	h 1 w 1 x 2 2c 1 er 1
support cas	w 1 2v 1 2w 1
support entitlement	16 1 dd 2
support info	ci 1 cj 1 e0 1 e1 1 e2 1 e4 1 e5 1
support zip	w 2 x 2
suppress	8w 4 8x 4
suppression	8y 4 8z 4 90 4
surnam	20 4 aj 4
surviv	2x 4
sv	fj 4
svc	b 4 c 4 d 4 e 4 63 4 88 4 an 4 b1 4 b3 4 b5 4
svc ci	88 1 b3 1 b5 1
svc deploy	b 1 c 1 d 1 e 1 63 1 an 1
swap	3o 4 7v 4 8f 4 9u 4 ak 4 bo 4 en 4 fc 4 fg 4
swap the	3o 1 7v 1 8f 1 en 1 fg 1
switch	o 2 17 2 1q 2 2a 2 2f 2 2v 2 2w 4 2x 4 3p 2 3r 2 47 2 4j 2 5e 4 6g 2 76 2 7b 2 7o 2 7p 2 7q 2 7y 2 7z 2 81 2 83 4 85 4 86 4 9a 2 9h 2 9k 4 9l 2 ah 2 ao 2 ap 2 ay 2 b0 2 d1 2 d6 2 dz 2 e9 4 ex 2 ez 2 fc 2 fd 2 fg 2 fi 2 fj 2
switch $	2w 1 2x 1 fc 1
switch it	7o 1 83 2 9a 1 9k 1
switch off	17 1 2f 1 47 1 7p 1 7y 1 9k 1 b0 1 fi 1 fj 1
switch on	1q 1 2x 1 3p 1 3r 1 6g 1 9h 1 ao 1 dz 1 ex 1
switch that	86 1 9l 1 ah 1
switch the	2v 1 5e 1 7q 1 85 1 d1 1 e9 1 ez 1
sy	1g 4 1j 4 1k 4
sy admin	1g 1 1j 1 1k 1
sydney	da 4 dc 4 df 4 dh 4 dj 4 dk 4 dl 4 ds 4 e6 4 eb 4 ec 4
sydney $	da 1 dh 1 ds 1 e6 1 eb 1
sydney mirror	dc 1 df 1 dk 1 dl 1
symbol	2m 4 3n 4
sync	2 2 1h 4 1w 8 c6 4 dg a dm g dn a dz 8 e0 g e1 e e4 c e5 e e6 4 e7 4 e8 8 e9 8 ea 4 eb 4 ec 4 ed 4 ey m ez m f0 c
sync $	1w 1 e0 1 e4 1
sync lock	e0 2 e4 2
sync on	dg 1 dm 1 e0 1 e1 1
sync repo	dz 1 ey 1 ez 1 f0 1
sync setting	e6 1 e7 1 e8 1 e9 1 ea 1 eb 1 ec 1 ed 1
sync stat	e1 1 e5 1 ey 1
sync status	e1 1 e5 2
sync with	ey 3 ez 1
synchronisation	ez 4
synchroniz	dg 2 dm 4 dn 2 e1 2 f0 2
synchronization	dn 4
sysadmin	1f 4 1k 4 ek 4
system	1f 4 1g 8 1i 4 1j 8 1k 4 1x 4 4q 4 5j 4 9c 4 9v 8 ad 4 af 4 ag c ah 8 ai 4 cv 4 ei 4 ek 4 eu 4 ev 4
system admin	1f 1 1g 1 1i 1 1j 1 ei 1 ek 1
system administrator	1g 1 1j 1 1k 1 ai 1
system sign	ag 2 ah 1
t	18 4 1h 4 1i 4 1l 4 1y 4 23 4 25 4 28 4 2q 4 44 4 48 4 4h 4 4l 4 56 4 59 4 5l 4 5p 4 5w 4 5y 4 60 4 61 4 63 4 6f 4 6k 4 6m 8 6s 4 6w g 6z 8 73 4 78 4 7b 4 7k 4 92 4 98 4 9f 4 a0 4 a4 4 ae 4 ai 4 al 4 am 4 be 4 bf 4 bl 4 bu 4 c3 4 c5 4 cg 4 e0 4 ec 4 ej 4 ek 4 eu 4 ev 4 f2 4 f9 4 ff 4 fi 4 fj 4
t do	1l 1 25 1 6w 1 c3 1 c5 1
t i	6z 1 ej 1 f9 1
t know	44 1 a4 1 be 1 bf 1
t log	1h 1 23 1 ff 1
t push	48 1 63 1 ev 1
t want	6w 1 78 1 7b 1 am 1 fi 1
tabl	2y 4 5q 4
tada	bh 4 bi 4 bj 4 bk 4
tag	3 4 2p c 2q 8 2r g 4a 8 4d 4 4f 4 4h 4 4k 4 4o 8 58 8 59 8 5a c 5b 8 5h 4 5n 8 5o 4 5s 4 66 4 7d 4 7g 8 8h w 8i 10 8j s 8n 4 b2 4 b3 8 b7 8 c7 1c c8 10 cb 4 d1 4 d6 4
tag $	2q 1 2r 2 4a 2 4h 1 4k 1 4o 1 58 1 59 1 5a 2 5b 1 5h 1 5n 1 5o 1 5s 1 7d 1 8i 2 8j 1
tag for	59 1 5a 1 c7 1
tag in	8h 1 8j 1 b7 2 c8 1 d1 1
tag nightly	8i 1 c7 1 c8 1
tag of	8h 2 b3 1
tag on	2p 1 4o 1 c7 1
tag the	5o 1 c7 1 c8 1
tag with	2r 1 8i 1 c7 3
tak	e 4 i 6 t 8 w 4 15 8 1e 8 1i 8 20 4 29 8 2n 4 2t 4 2v 4 30 8 32 4 36 4 3a 4 3c 4 3e 4 3h 4 3q 4 3s 4 3t 4 3y 2 43 4 4b 4 4q 4 4r 4 4w 2 4z 4 56 4 5l 4 5p e 5t 4 5v 8 5w 4 61 4 69 4 6a 4 6b 4 6d 6 6f 4 6o 4 6q 4 6t 8 6w 4 72 8 74 4 75 c 7q 4 7w 4 7z 2 8f 4 8y 2 95 4 9u 4 a9 4 af 4 am 4 b4 4 b8 2 bh 8 bj a by 4 c3 4 c8 4 c9 4 cc 4 cm 2 cp 4 cz 4 d4 4 d7 4 dh 4 dj 4 dn 4 du 4 dx 4 dy 4 ec 4 em 4 es 4 ev 4 f0 4 f3 4
tak $	2n 1 c9 1 es 1
tak a	15 1 29 1 5p 1 dj 1
tak away	3y 1 5p 1 61 2 7z 1 8y 1
tak back	4w 1 6d 1 6q 1 b8 1 bj 1
tak down	i 1 6q 1 cm 1
tak it	3q 1 4b 1 4q 1 4z 1 5l 1 a9 1 af 1 b4 1 cc 1 dx 1
tak me	3h 1 56 1 75 1
tak my	6d 1 bh 1 bj 1
tak need	w 1 20 1 2t 1 2v 1 3c 1 6a 1 6o 1
tak over	6b 1 6t 2
tak that	43 1 5p 1 95 1 c3 1 dy 1
tak the	i 1 5w 1 6w 1 72 1 75 1 7q 1 7w 1 am 1 c8 1 cz 1 dh 1 em 1 ev 1
taken	10 4 3j 4 8j 4 9r 4 dz 4
talk	b 4 q 8 6s 4
talk to	b 1 q 2
tally	bd 4 be 4
tar	2z 8 34 6 4a 4
tarball	4a 8
target	48 4 5d 4 65 4 68 4 69 4 71 8 8p 4 bm 8 bo 4 bq 8 bs 4 bu 4 bx 4 c2 4 c6 g cv 4
target $	48 1 68 1 71 1 bu 1 c6 2
target branch	69 1 71 1 bs 1 bx 1 c2 1
task	e 2 2n 2 3t 2 6i u 6j k 6k q 6l s 6m y 6p 4 6s 8 7b 2 86 4 89 8 8a c 98 4 9j 4 9l 4 bv s bw q bx m by q bz q c0 o c1 m c2 m c3 o c4 o ct 4
task $	6i 1 6j 1 6l 1 6s 1 8a 1 bw 1 c2 2
task blocker	6i 1 6j 1 6l 1
task delet	bv 1 by 1 c0 1 c3 1
task from	bv 1 by 1 ct 1
task in	8a 1 98 1 bv 1 c0 1
task of	6i 1 bw 3 by 2 bz 1 c0 1 c1 2 c3 2 c4 3
task on	6i 1 bv 1 bx 1 by 1 c0 1 c1 1
task project	c0 1 c1 1 c2 1 c3 1 c4 1
task repo	bv 1 bw 1 bx 1 by 1 bz 1
task stat	6m 1 6p 1 6s 1
task to	6j 1 bx 1 bz 1 c2 1
task updat	bx 1 bz 1 c4 1
taxonomy	2p 4
teach	7k 4 7s 4 94 4
team	0 4 1 4 4 2 y 8 z 4 10 8 11 4 12 8 13 8 14 4 15 4 1e 4 1f c 1g c 1h 4 21 4 22 8 27 8 28 4 29 8 2g c 2q 4 2r 4 3i 8 3j 8 3k g 3l 8 3m 4 3n 8 3o 2 3r 4 3s 8 3t 8 3u c 3v g 3w 8 3y 4 40 4 44 g 47 2 48 4 49 4 4o 4 4v 4 5j 4 5n 4 5o 4 5p 2 5v 4 5w c 5x g 5y g 5z c 61 4 73 4 7e 4 8b k 8c c 8d 8 8e 8 8f g 8g 8 8k 4 8n 4 8q 4 92 4 94 4 98 4 9e 4 9h 4 9k 4 9l 4 9p 4 9q 8 9r 4 9s 4 9t 4 9u 4 9w 4 a4 4 a8 4 b7 4 bf 4 bg 4 bm 8 bq 4 br 4 c2 4 cv 4
team $	y 1 z 1 10 1 11 1 12 2 13 1 14 1 15 1 1f 1 1g 1 21 1 22 1 29 1 2g 1 3n 1 3u 1 44 1 5j 1 8b 1 8c 2 8d 1 8e 1 8f 3 94 1 9p 1 9q 1 9r 1 9s 1 9t 1 9u 1 a4 1 b7 1 cv 1
team are	3i 1 8b 1 8g 1
team blu	2q 1 2r 1 5w 1 5x 1 5y 1
team city	8q 1 bf 1 bg 1
team of	5v 1 8b 1 8c 1 8e 1
team s	1 1 3i 1 3k 1 3l 1 3n 1 40 1 48 1 49 1 73 1 92 1 bm 1
team spac	3j 1 3k 2 3l 1 44 1
team that	1h 1 5z 2
tech	8l 4 ct 4
tekton	4s 4
telemetry	dd 4
tell	5 2 h 2 k 2 q 2 1c 2 3l 2 47 2 4l 2 4p 2 4s 4 4v 2 51 4 5r 2 68 2 6e 2 6p 4 84 2 89 2 99 2 9j 2 9n 2 9w 2 9x 2 b2 2 bg 2 bt 2 bu 2 cf 2 dl 2 dm 4 do 2 dq 2 dr 2 ds 2 dw 2 e6 2
tell bitbucket	4s 1 51 1 6e 1 bg 1
tell me	5 1 q 1 1c 1 3l 1 47 1 4p 1 68 1 84 1 89 1 99 1 9j 1 9x 1 bu 1 cf 1 do 1 dr 1
tell the	4s 1 4v 1 6p 2 9n 1 dl 1 dm 1
tell which	h 1 b2 1 bt 1
temp	y 4
templat	1m 4 9o 4 9p 4 bv 4 c1 4
ten	2o 4 4g 4 bd 4 cr 4 d7 4
term	5s 8
terraform	2 2 2r 2 45 4 48 2 4t 4 5o 4
test	e 2 q 8 1x 4 25 4 2c 4 46 4 4j 4 4r 6 4s 4 50 4 5i 4 67 4 6j 4 6m 6 7j 2 7k 6 7l 2 7m 2 7p 4 7q 4 8p c 8w 4 8x 8 8y 4 90 4 92 4 9x c ab 4 bb 4 bx 6 by 4 bz 4 c2 2 c4 2 c5 4 co 8 dm 4 el 4 em 4 en 4 eo 4 f2 4
test $	6j 1 8p 1 9x 1 ab 1 bx 1
test key	7p 1 8w 1 8y 1
test the	8p 1 c5 1 dm 1
testdata	7k 4 7n 4
tester	y 4
text	p 4 16 4 2k 4 2l 4 2y g 4c 8 4g 4 4m 4 4y 8 5a 4 5c 4 5f 8 5g 4 5s 8 5u 4 67 4 69 4 6a c 6b 4 6m 4 6r 4 6s 8 6u c 7d 8 7e 8 87 4 8h 4 bi 4 bk 4 bz 4 d0 4
text $	2y 3 5a 1 69 1 6a 1 bi 1 bk 1
text diff	5f 1 5g 1 6a 1
text need	p 1 2l 1 4g 1 6m 1 6s 1 8h 1
text of	4y 2 5c 1 5f 1 5s 2 5u 1 6r 1 6s 1 7d 1 7e 1 bz 1 d0 1
textual	5g 4
tf	5h 4 6x 2
tgz	4a 2
than	y 4 1s 4 2o 4 3x 4 4s 4 bo 4
thank	4v 4
that	0 4 1 2 3 4 5 4 7 4 a 4 b 4 c 2 d 2 h 2 k 4 l 2 p 2 t 2 u 2 v 2 x 2 y 4 10 2 11 2 15 2 1c 2 1f 2 1g 2 1h 4 1l 2 1m 2 1o 2 1u 2 21 2 23 2 25 2 27 2 28 6 2b 2 2d 8 2h 6 2k 2 2l 2 2m 2 2n 4 2p 2 2q 4 2r 4 2u 2 31 2 32 4 33 2 34 4 36 4 37 2 39 2 3b 2 3d 4 3f 2 3h 4 3i 2 3k 2 3n 2 3p 4 3t 4 3w 8 3x 2 3y 2 42 2 43 2 47 2 4b 4 4c 4 4d 6 4e 4 4f 2 4i 2 4j 2 4n 2 4q 6 4r 2 4s 2 4t 4 4u 2 4v 6 4w 2 4x 6 4y 2 4z 2 50 2 51 8 52 2 53 4 55 8 56 4 57 2 58 8 59 4 5b 4 5d 2 5f 2 5j 2 5k 2 5p 2 5q 2 5r 2 5u 2 5w 2 5z 6 60 2 64 2 65 4 67 6 68 2 69 2 6b 2 6c 6 6e 4 6f 4 6h 4 6i 6 6j 8 6k 4 6l 2 6n 2 6p 6 6q 2 6r 4 6s 2 6t 2 6u 4 6v 4 6w 4 6x 2 6z 2 70 2 72 4 76 4 77 4 78 2 79 4 7c 2 7e 2 7f 2 7h 6 7i 2 7j 4 7l 4 7o 4 7r 2 7s 4 7t 4 7x 2 80 2 82 2 86 4 8c 2 8i 2 8j 4 8m 4 8o 6 8q 2 8s 2 8w 4 8x 4 8z 2 91 2 93 4 94 4 95 6 96 2 97 2 98 4 99 2 9a 8 9e 2 9g 2 9i 4 9k 2 9l 2 9m 2 9q 2 9s 2 9t 2 9u 2 9y 4 9z 2 a0 2 a1 2 a4 2 a5 2 a8 2 a9 2 ah 4 aq 4 au 2 aw 4 b2 2 b3 2 b4 2 b6 4 b8 2 b9 4 bb 2 bc 4 bg 2 bh 4 bi 2 bj 6 bk 6 bn 2 bo 2 bp 2 br 2 bt 4 bv 2 bx 2 by 2 bz 2 c0 2 c3 2 c4 2 c8 2 c9 2 ca 2 cb 4 ch 2 ck 2 cl 2 cm 4 cn 2 cq 4 cs 4 ct 2 cu 4 cw 2 cx 2 cy 2 d2 4 d4 2 d8 4 d9 4 db 2 dg 4 dh 2 di 2 dj 2 dk 2 dm 6 dp 2 dq 2 ds 2 dv 4 dw 2 dx 4 dy 6 dz 4 e2 2 e4 2 e6 2 ea 2 ee 2 eh 2 ej 2 ek 2 eo 4 ep 2 eq 2 eu 4 ev 2 ew 2 ey 2 f0 2 f2 2 f4 2 f6 4 f7 2 fb 2 fc 2 ff 4 fg 2 fh 2 fj 2
that $	23 1 3t 1 55 1 56 1 6e 1 6f 2 8j 1 9a 1 b2 1 b6 1 ew 1 f6 1 ff 1
that a	p 1 27 1 28 1 39 1 93 1 c4 1 d2 1 d9 1 dg 1 dm 1 ff 1
that all	2u 1 9q 1 9s 1
that an	6r 1 d8 1 d9 1
that apply	1m 1 8w 1 97 1 dv 1 dx 1
that are	3p 1 3w 1 94 1 a5 1 dz 1
that belong	a 1 4e 1 cq 1
that bitbucket	k 1 2h 2 6u 1
that can	1h 1 36 1 8c 1 8o 1 cx 1 d2 1
that carry	2q 1 2r 2
that chang	4j 1 5f 1 5q 1 5r 1
that commit	4v 1 4w 1 52 1 55 1 57 1 bh 1 bi 1 cl 1
that count	7r 1 94 1 fc 1
that differ	4n 1 58 3 5b 1
that expir	b 1 cy 1 eu 1
that fir	3p 1 8o 2 a0 1
that ha	2d 1 3w 1 5z 1 6j 1
that hash	4u 1 56 1 8i 1
that hav	3w 1 5z 1 64 1 6n 1 99 1
that hook	86 1 9k 1 9l 1
that i	v 1 10 1 2b 1 2n 1 3h 1 5u 1 68 1 6c 2 6e 1 6k 1 76 1 78 1 79 1 9i 1 bh 1 bj 1 bk 1 f2 1 f4 1 f6 1 fh 1
that infra	95 1 9a 1 9m 1 9t 1 9z 1 b6 1 b9 1
that is	5 1 t 1 32 1
that it	y 1 3k 1 51 2 7o 1 ah 1 eu 1 f7 1
that mak	y 1 8x 1 fg 1
that may	1h 1 3x 1 eh 1 ej 1
that mirror	db 1 dk 1 dq 1 dy 1
that mov	3b 1 3d 1 3f 1
that no	42 1 4q 1 67 1 9a 1 dj 1 ep 1
that nobody	a 1 6i 1 9e 1 aw 1 dy 1
that one	5 1 u 1 x 1 4t 2 4x 1 6l 1 6r 1 8z 1 by 1 c3 1
that only	3 1 6p 1 79 1
that our	3n 1 4d 1 96 1 9u 1 b8 1 cs 1
that pr	67 1 6b 1 6i 1 6v 1 6w 1 6x 1 70 1 72 1 76 1 77 1 7c 1 bj 1 bk 1
that project	9y 1 c0 1 dp 1
that put	21 1 bn 1 bp 1
that reach	1 1 3 1 60 1 d4 1
that repo	7e 1 dh 1 dm 1
that revision	4q 1 4x 1 56 1
that run	2l 1 5k 1 82 1 bb 1
that secret	7j 1 7s 1 8w 1 91 1
that sha	4r 1 4y 1 50 1 53 1 cn 1
that the	25 1 3i 1 4s 1 4v 1 67 1 69 1 6j 1 6p 1 6w 1 7h 1 7o 1 86 1 93 1 95 1 98 2 a8 1 a9 1 au 1 bx 1 ck 1 e2 1
that this	h 1 ea 1 ee 1 ev 1
that wa	4b 1 4c 1 6h 2
that want	dw 1 dx 1 dy 1
that we	1c 1 4v 1 7t 1 8m 1 cm 1
that would	3t 1 3y 1 6u 1
that you	2d 1 3h 1 5j 1 7i 1 a4 1 cs 1
the	0 6 1 8 2 e 3 c 4 i 5 e 6 8 7 8 8 c 9 a a 8 b 2 c 8 d 6 e 4 f 2 g 2 h 4 i a j 8 k 8 l a m a n 6 o 8 p a q 6 r 2 s 4 t 8 w 6 x 2 y 4 z 4 10 4 11 8 12 6 13 2 14 4 15 6 16 8 17 c 18 a 1a 6 1b 8 1c 8 1d 6 1e 4 1f 2 1g 4 1h 2 1j 8 1k 4 1m 8 1n 8 1o 8 1p 6 1q 8 1r 2 1s 6 1t 8 1u 6 1v 4 1w 2 1x a 1y 4 1z 2 20 8 21 4 22 8 23 2 24 4 25 4 26 6 29 4 2b a 2c 4 2d 2 2e 6 2f 2 2g 8 2h 4 2i 4 2j 2 2k 6 2l c 2m 6 2o 4 2p 6 2q 8 2r 8 2s 4 2t 6 2u a 2v 6 2w a 2x 2 2y 2 2z a 30 a 31 e 32 c 33 a 34 8 35 a 36 6 37 c 38 4 39 6 3a 2 3b 2 3c 8 3e 6 3f 6 3g 2 3h 8 3i 8 3j 8 3k 6 3l 8 3m a 3n e 3o 8 3p 6 3q a 3r 8 3s a 3t 6 3u 8 3v 6 3w 6 3x a 3y 4 3z 8 40 6 41 4 42 8 43 c 44 a 45 6 46 g 47 c 48 c 49 i 4a k 4b c 4c e 4d i 4e a 4f 8 4g a 4h 6 4i g 4j g 4k k 4l c 4m i 4n 6 4o c 4p 4 4q e 4r c 4s i 4t 6 4u 6 4v a 4w a 4x 8 4y e 4z c 50 a 51 8 52 2 53 c 54 6 55 8 56 6 57 6 58 8 59 8 5a e 5b a 5c 8 5d c 5e a 5f 8 5g 4 5h e 5i 4 5j 4 5k 6 5l c 5m c 5n 8 5o a 5p c 5q e 5r 8 5s a 5t 8 5u 6 5v e 5w c 5x 8 5y c 5z 8 60 c 61 g 62 8 63 a 64 4 65 8 66 8 67 c 68 e 69 e 6a e 6b 6 6c a 6d 4 6e 2 6f 8 6g 4 6h e 6i 8 6j e 6k 6 6l 8 6m c 6n 8 6o 8 6p e 6q 4 6r 8 6s c 6t i 6u e 6v a 6w 8 6x a 6y c 6z 8 70 8 71 c 72 c 73 4 74 a 75 8 76 4 77 a 78 6 79 6 7a 8 7b 2 7c 4 7d e 7e e 7f a 7g a 7h a 7i 8 7j 8 7k 6 7l c 7m 6 7n a 7o a 7p a 7q e 7r a 7s 4 7t a 7u 8 7v e 7w e 7x 6 7y 4 7z a 80 8 81 4 82 6 83 a 84 a 85 e 86 e 87 i 88 g 89 6 8a a 8b 6 8c 2 8d c 8e 8 8f e 8g e 8h c 8i 4 8j 6 8k 8 8l 8 8m 6 8n 4 8o 4 8p i 8q 8 8r 4 8s c 8t i 8u 8 8v a 8w 6 8x 8 8y 8 8z 6 90 a 91 6 92 6 93 4 94 8 95 6 96 4 97 c 98 a 99 6 9a 6 9b 6 9c c 9d 6 9e 4 9f a 9g 2 9h 4 9i 4 9j a 9k 4 9l 8 9m a 9n a 9o 8 9p a 9q 6 9r 6 9s 8 9t a 9u a 9v 6 9w a 9x g 9y a 9z 6 a0 a a1 e a2 8 a3 a a4 a a5 6 a6 6 a7 6 a8 4 a9 4 aa 2 ab 6 ac 2 ad 4 ae 8 af 4 ag 4 ah a ai c aj 2 ak 6 al 8 am 8 an 8 ao 2 ap 6 aq a ar 4 as 4 at 2 au 8 av c aw 2 ax 8 ay 8 az a b0 2 b1 4 b2 2 b3 6 b4 a b5 4 b6 4 b7 a b8 6 b9 6 ba 8 bb 6 bc a bd 6 be 4 bf 8 bg 6 bh a bi 8 bj 8 bk 2 bl 8 bm 8 bn 8 bo 8 bp 4 bq 4 br 8 bs e bt 4 bu 6 bv a bw 6 bx c by g bz e c0 a c1 6 c2 a c3 a c4 c c5 c c6 c c7 8 c8 6 c9 2 ca 4 cb 4 cc 4 cd c ce c cf 8 cg 4 ch c cj 8 ck c cl a cm c cn e co e cp c cq a cr 8 cs 8 ct 4 cv 6 cw 8 cx a cy c cz a d0 8 d1 6 d2 6 d3 6 d4 8 d5 4 d6 6 d7 6 d8 4 d9 4 da 4 db 2 dc 8 dd 8 de 6 df a dg 6 dh a dj 6 dk 4 dl 8 dm 8 dn 8 do 6 dp 2 dq 4 dr 4 ds 2 dt 2 du 6 dv 6 dw 4 dx a dy 2 dz 8 e0 6 e1 4 e2 c e3 a e4 a e5 2 e6 6 e7 8 e8 8 e9 6 ea 8 eb 6 ec 8 ed 8 ee a ef a eg a eh 6 ei 6 ej 2 ek 4 el 4 em 8 en c eo 6 ep 4 eq 8 er 6 es 4 et a eu 2 ev 8 ew 2 ex 4 ey 8 ez a f0 e f1 4 f2 a f3 c f4 c f5 4 f6 6 f7 a f8 8 f9 6 fa 2 fb e fc e fd a fe 8 ff c fg a fh 6 fi 4 fj 4
the 2	f1 1 f4 1 f7 1
the access	c 1 1y 1 cx 1 cz 2 d4 1 ew 1
the account	1x 2 3i 1 al 2
the address	1c 1 3m 1 aj 1 f2 1
the admin	m 1 n 1 1m 1 29 1 3r 1 a9 1 aa 1 ab 1
the announcement	i 1 j 1 k 1
the answer	30 1 39 1 fb 1 fc 1 fd 1 ff 1 fg 1 fh 1
the api	7 1 1o 1 51 1
the app	f3 1 fb 1 fd 2 ff 1 fg 1 fh 1
the archiv	30 1 31 1 33 1 35 1 37 1 eh 1 ei 2
the attach	4c 1 4e 1 4f 1
the audit	5 1 6c 1 aq 1
the authenticator	f4 1 f8 1 fi 1 fj 1
the author	4v 1 68 1 6j 3 6m 1 6p 3 74 1 76 1 7a 1
the auto	7y 1 80 1 9c 2 9f 2 bt 1
the automatic	6f 1 6h 1 bn 1 bs 1 bv 1 c4 1
the avatar	3n 1 am 1 an 1
the backend	12 1 8e 1 8f 1 9q 1 9s 1 9t 1 9u 1 bm 1
the backup	b1 1 f3 1 f7 1 fe 1
the bas	54 1 5d 1 dl 1 ex 1
the bill	2 1 5 1 44 1
the bitbucket	l 2 17 1 8p 1 9x 1 a7 1
the body	1d 1 20 1 b3 1 b7 1 d7 1 dc 1
the bot	8 1 9 1 b 1 1k 1 67 1 6q 1
the branch	4i 1 4o 1 5a 1 5b 1 5e 1 66 1 6v 1 71 2 7g 1 7h 2 b2 1 ba 2 c4 1 en 1 ey 1 ez 1
the build	4 1 4q 1 4r 1 4s 1 6f 1 80 1 bf 1 cx 1 cy 2 d2 1 d3 1 d5 1 d6 1 en 1 eo 1
the call	aq 1 da 1 db 1 dc 1
the callback	8m 1 8p 1 8q 1 8s 1 8t 1 8u 1 8v 1 9x 1 9y 1 a0 1 a1 1 a2 1 a3 1
the caller	f5 1 f6 1 f9 1 fa 1 fd 1 fe 1 fh 1 fi 1 fj 1
the chang	52 1 53 1 55 1 6t 1 6x 2 70 1 cr 1 fc 1 fg 2
the changelog	4l 1 6j 1 6m 1 8h 1 bw 1 c3 1 c4 1
the checklist	6i 1 6k 1 bx 1 bz 1
the ci	3 1 4 1 4r 2 4s 1 bf 1
the cod	k 1 17 1 2j 1 2k 1 2l 2 44 1 4a 2 5b 1 60 1 6a 3 6d 1 a4 2 br 1 bs 1 cl 1 cn 1 ct 1 f8 1 fc 1
the comment	4u 1 6t 1 bh 1 bi 1
the commit	4s 1 4u 1 4v 1 4x 1 4y 1 4z 2 53 1 5k 1 5l 1 5m 1 5u 2 6b 1 6v 3 84 1 85 1 86 1 87 1 88 1 8j 2 9k 1 9l 1 9m 1 9n 1 bb 1 bd 1 bh 1 bi 1 c6 1 cw 2
the company	1n 1 1x 2 2e 1 2p 1 41 1 43 1 8f 1 a5 1 ab 1 as 1 ek 1 es 1 f9 1 fb 1 ff 1
the complet	2m 1 3x 1 5h 1 6a 1 7d 1 b7 1 d3 1 es 1
the contractor	4 1 58 1 61 1
the credential	7 1 7j 1 7q 1 92 1
the current	j 1 17 1 3c 1 4y 1 5f 1 67 1 69 1 6t 1 6w 1 70 1 77 1 c6 1 c7 1
the custom	5l 1 7w 1 97 1 9c 1
the data	3i 1 3j 1 4e 1
the default	m 1 o 1 1n 2 1q 2 1u 1 3o 1 42 1 43 1 4j 1 4o 1 58 1 59 1 5b 1 5e 2 7w 1 7x 1 89 1 8a 1 9c 1 9f 2 9o 2 9p 2 am 1 ba 1 bl 1 bp 1 bs 1 bu 1
the demo	46 1 4z 1 51 1
the deploy	3 1 8 1 50 1 cz 1
the deployment	50 1 51 1 9w 1 9y 1
the discussion	4c 1 4u 1 55 1 56 1 57 1 6c 1 6s 1 bi 1
the doc	3 1 48 1 5g 1 5i 1 5l 1 5y 1 63 1 by 1
the dockerfil	6y 1 7d 2
the draft	78 1 79 1 7a 1
the dump	30 1 31 2 32 2 33 1 34 1 35 1 37 1
the duplicat	46 1 6k 1 8d 1 8q 1 cp 1
the dwh	3o 1 3r 1 3z 1 44 1 8z 1 91 1 94 1 9b 1 9d 1 9f 1 9g 1 9q 1 9v 1 a0 1 a3 1 b6 1 b9 1 bo 1 c4 1 d2 1 d5 1
the email	83 1 85 1 87 1 88 1
the endpoint	8p 2 8t 2 9x 1
the entir	1 1 d 1 5f 1 6c 1 8w 1 94 1 9l 1 9w 1 a4 1 d2 1
the exception	7l 1 7m 1 7o 1 8y 1 b0 1 b5 1
the exist	5m 1 7v 1 bs 1 bz 1 en 1
the expir	4 1 7 1 cc 1
the export	2z 1 30 1 31 1 32 1 33 1
the fail	23 1 4q 1 cm 1
the farm	e2 2 e3 1 ef 1 eg 1
the fil	4d 1 4k 1 4o 1 4t 1 5h 1 5r 1 6n 2 85 1 86 1 88 1 ck 1
the first	m 1 4k 1 4l 1 fd 1
the fix	59 1 6y 1 bc 1
the folder	4a 1 4l 1 5r 1
the forc	4n 1 82 1 84 1
the fork	39 1 59 1 5a 1 7f 1 7i 1 c5 1 ey 1 ez 2 f0 3
the full	3l 1 7d 1 cn 1 cq 1
the general	1p 1 1q 1 1t 1 2u 1 ay 1
the given	8n 1 av 1 cp 1
the global	g 1 m 1 o 1 1g 1 1k 1 1n 1 3j 1 3q 1 7r 1 ai 1
the group	y 1 11 2 14 1 15 1 1e 1 29 1 3s 1 3t 1 5v 1 5w 1 5y 1 8b 1 8d 1 8e 1
the head	69 1 c7 1 ck 1
the highest	1j 1 3u 1 3z 1 5x 1 62 1
the history	4o 1 54 1 67 1
the hook	2m 2 3q 1 82 1 87 1 8p 1 99 1 9a 1 9z 1 a0 1
the hotfix	4t 1 53 1 5u 1
the id	2 1 5 1 a 1 3b 1 7r 1 8b 1 9v 1 aw 1 bp 1 e6 1
the ignor	7l 1 7n 2
the imag	2m 1 4b 1 4c 1 4d 1
the import	35 1 36 1 37 1
the index	ce 2 cf 1
the indexer	ch 3 cj 2
the info	4d 1 4e 1 4f 1
the infra	3l 1 3y 1 3z 1 42 1 4k 1 65 1 8l 1 9d 1 9o 1 a1 1 a3 1
the inherit	7w 1 7z 1 8a 1
the install	16 1 2k 1 2l 1
the installation	f 1 2g 1 2p 1 7e 1 ai 1 eq 1 er 1
the instanc	m 1 1n 1 1p 1 1t 1 2b 1 2h 1 2i 1 2p 1 43 1 a9 1 ag 1 ah 1 eh 1
the intern	1e 1 61 1 8d 1
the jenkin	1t 1 1u 1 1v 1 4r 1 8p 1 8r 1 8u 1 8v 1 9m 1 9n 1 9z 1 a2 1 cy 1 d0 1 d1 1 d8 1 el 1
the jira	83 1 85 1 87 1 88 1 9m 1 9n 1 cv 1
the job	31 1 33 1 37 1 3f 1 4s 1
the json	4d 1 4e 1 87 1
the key	h 1 p 1 3i 1 3j 1 3l 1 7v 1 ap 2 c9 1 ca 1 cx 1 cy 1 d0 2 d8 1 d9 1 do 1 et 2 eu 1
the label	2q 2 2r 2 5o 1 5p 2
the last	y 1 2d 1 2e 1 59 1 5a 1 5f 1 5q 1 5r 1 8t 3 8u 1 a1 2 bd 1 bk 1 ck 1 eq 1
the latest	4r 1 ae 1 c6 1 cl 1
the ldap	2s 1 2t 1 3v 1
the leak	4 1 7l 1 7n 1 7o 1 7p 2 7q 2 7r 1 8x 1 91 1 a5 1 a6 1
the legacy	15 1 49 1 4i 1 4j 1 72 1
the level	2s 1 2t 1 2v 1 3z 1
the licenc	12 1 17 1 22 1
the licens	16 1 5l 1 5s 2 cm 1 cn 1 co 1 cq 1
the link	48 1 4x 1 68 1 ee 1
the list	67 2 7p 1 a6 1 bv 1 c0 1 cg 1 dv 1
the log	2u 1 4c 1 7h 1
the login	1x 1 55 1 72 1 ar 1 ax 2 ay 1 az 2 f2 2 f3 1 f4 1 f6 1 ff 1
the mail	18 3 1a 1 1b 1 1d 1 20 1 2t 1
the main	p 1 4i 1 4j 1 cv 1 dm 1 ee 1
the mandatory	em 1 en 1 fb 1 ff 1
the merg	1m 1 4o 1 4q 1 4v 1 4w 1 56 1 57 1 6f 1 6g 1 6h 3 6u 4 6z 2 81 1 89 1 9a 1 ah 1 ba 1 bu 1 cm 1 em 1
the mesh	p 1 q 1 r 1 s 1 t 2 38 2 39 1 3a 1 3c 2 3e 2 3f 1 3g 1
the messag	i 1 4p 1 6u 1 aq 1 c7 1 cs 1
the metadata	5 1 4d 2
the migration	1q 1 31 1 32 1 33 1 37 1 3e 1 4t 1 4v 1 53 1 6j 1 86 1 bi 1 bx 1
the minimum	84 1 8a 2 99 1 9j 1 9l 1 9m 1
the mirror	dc 1 de 1 df 2 dg 1 dh 4 dl 2 dm 1 dn 2 do 1 dp 1 du 1 dw 1 dx 1 dy 1 dz 1 e0 1 e2 1 e3 2 e4 3 e7 1 e8 1 e9 1 ea 2 eb 1 ec 1 ed 2 ee 1 ef 2 eg 2
the mobil	0 1 2 1 8 1 22 1 3i 1 3j 1 3m 1 3n 1 3o 1 3q 1 3s 1 3u 1 3v 1 40 1 41 1 43 1 44 1 48 1 4g 1 5j 1 5t 1 65 1 7r 1 cv 1
the moment	2w 1 av 1 e4 1
the mr	6m 1 6n 1 6x 1 71 1 77 1
the must	6i 1 6m 1 em 1 eo 1
the nam	d 1 10 1 14 1 26 1 2e 1 2g 1 3h 1 3r 1 3s 1 5v 1 6p 1 90 1 97 1 9r 1 bb 1
the new	12 1 17 2 1a 1 20 1 22 1 2z 1 35 1 36 1 40 1 45 1 49 1 4i 1 7f 1 8l 1 9n 1 av 1 co 1 dn 1 dx 1 eb 1 en 1 fc 1 fe 1
the newest	8h 1 a1 1 cd 1
the nightly	4s 1 ae 1 bf 1 el 1 em 1
the not	4w 1 4x 1 bi 1 bj 1 ct 1
the obsolet	4j 1 7l 1 8d 1
the old	2 1 4 1 t 1 11 1 34 1 35 1 36 1 4i 3 4j 1 4q 1 72 1 7t 1 8q 1 9s 1 9y 1 a4 1 af 1 ak 2 bg 1 cb 1 cp 1 cz 1 d4 1 d7 1 en 1 ep 1 fe 2 fg 1
the one	5 1 53 1 6t 1 co 1 ey 1 fb 1 fc 1
the option	87 1 88 1 8h 1
the original	ey 1 ez 1 f0 2
the other	2z 1 34 1 5l 1 74 2 7w 1 av 1 by 1 c3 1 cc 1 eg 1 ev 1 fc 1
the outdat	11 1 21 1 4i 1 4j 1
the parent	4p 1 7z 1 ez 1 f0 1
the pattern	7k 1 7l 1 7v 1
the payment	3l 1 47 1 5m 1 5v 1 5x 1 5z 1 60 1 61 1 62 1 64 1
the pend	6g 1 6h 1 ce 1 e2 1
the permission	5y 1 5z 1 63 1 d1 1 ei 1 ek 1
the personal	2 1 26 1 ao 1 et 1
the pictur	4b 1 4d 1 4e 1 am 1 f2 1
the pipelin	4q 1 4s 1 bf 1 bg 1
the plugin	4e 1 86 1 88 1 9j 1 9n 1
the pr	2o 1 4c 1 68 2 69 1 6a 1 6m 1 6n 1 6u 1 6y 1 74 1 75 1 7a 1 b4 1 b8 1 bu 1 bv 1 by 1 bz 1 c2 1 c5 1 cl 1 co 1 cr 1 ct 1 cw 1
the pre	2l 1 5l 1 72 1 82 1
the present	17 1 87 1 bl 1
the preset	br 1 bs 1 bw 1 by 1
the previous	4 1 4n 1 8h 1
the primary	4j 1 5d 1 5e 1 da 1 dd 2 de 1 dg 1 dj 1 dl 2 dm 1 dq 1 ds 1 dt 1 du 1
the project	2 1 7 1 8 1 9 3 3i 1 3k 1 3n 1 3o 1 3p 1 3s 1 3t 1 3u 2 3v 1 3w 3 3x 2 3y 1 3z 1 40 1 41 1 42 1 43 2 60 3 61 1 7e 1 7t 1 7w 2 7z 2 80 2 8a 1 8b 1 8e 1 8o 1 8w 2 8x 3 8y 1 8z 1 90 2 92 1 93 2 95 1 96 1 97 3 98 5 99 2 9a 1 9b 1 9c 1 9d 1 9f 1 9i 2 9j 2 9k 1 9l 1 9m 2 9n 1 9p 1 9q 1 9r 1 9s 2 9t 2 9u 1 9v 1 9w 2 9x 3 9y 1 9z 1 a0 1 a1 1 a2 2 a3 2 a4 1 b5 1 b6 1 b7 1 b8 2 b9 1 bm 1 bn 3 bo 2 bp 1 c0 2 c1 2 c2 3 c3 4 c4 3 d4 1 d5 1 d6 1 d8 1 do 1 e6 1 ea 1
the pull	4b 1 58 1 6o 1 6p 2 6q 1 6r 1 6u 2 6w 1 6x 1 6z 1 70 1 74 1 76 1 77 1 79 1 7c 1 c5 1
the push	7h 3 87 1
the qa	2g 1 3t 1 5w 1 5y 1 8f 1 8g 1 c2 1 c3 1
the qr	fb 1 fc 1 fd 1 ff 1 fh 1
the queu	3c 1 6h 1 77 1 ce 1
the rat	1o 1 1r 1 1s 1 1t 1 1u 1
the readm	7e 3
the recovery	f3 1 f7 1 fb 1
the ref	7h 1 e2 1 f0 1
the regex	7t 1 7u 1 90 1 ab 1
the releas	3 1 6 1 4h 1 4r 1 50 1 51 1 55 1 59 1 5a 1 5d 1 66 1 81 1 88 1 8g 1 b3 1 bc 1 bq 1 cm 1 co 1 cw 1 cy 1 cz 1 d1 1
the replica	dk 1 dq 1 dr 2 dz 2 e0 1 e1 2 e4 1 e6 2 e7 1 e8 1 e9 1 eb 1 ec 1 ed 1 ee 1 ef 1 eg 1
the repo	4 1 5 1 6 1 31 1 34 1 36 1 3h 1 47 3 48 1 49 4 4a 1 4b 1 4j 1 4k 1 4m 2 4o 1 4s 1 5c 2 5e 1 5h 2 5n 2 5o 2 5q 1 5s 2 5v 2 5x 1 5y 1 5z 2 60 1 61 2 62 2 63 2 64 1 7d 1 7f 1 7g 1 7j 1 7l 1 7m 1 7p 2 7r 1 7t 2 7u 2 7v 1 7w 1 7z 2 83 1 85 1 87 1 8m 1 8n 1 8o 1 8s 1 8t 1 8v 1 a4 1 b4 1 be 1 bg 1 c8 1 cd 2 cx 1 cy 1
the report	cm 1 cn 1 cp 2 cr 1
the repository	4 1 5 1 2q 1 32 1 3h 1 3q 1 46 1 47 1 48 1 49 2 4a 2 4b 2 4g 1 4k 1 4m 1 55 1 5e 1 5h 2 5k 1 5n 1 5o 2 5p 2 5q 1 5t 1 5v 1 5w 1 5x 1 61 1 63 1 7e 1 7g 1 7j 1 7o 1 8g 1 8h 1 8k 1 8l 1 bv 1 bw 1 bx 1 by 1 bz 1 cf 2 d9 1 dz 1
the requir	en 1 eo 1 fb 1 ff 1
the rest	q 1 1o 1 1s 1 22 1
the review	53 1 55 1 68 1 6v 1 72 1 73 1 75 2 78 1 79 1 7a 1 8d 1 8e 1 8f 1 8g 1 9t 1
the reviewer	5b 1 69 1 6c 1 6t 2 6y 1 72 1 75 2 8d 1 8f 1 9u 1
the right	1k 1 4m 1 d6 1
the root	2u 1 2v 1 4k 4 5q 3 ad 1
the rul	7x 1 89 1 b4 1 bp 1
the sam	l 1 1s 1 4j 1 67 1 7i 2 8c 1 df 1
the sandbox	46 1 48 1 7o 1
the scan	7q 1 95 1 cp 1
the scanner	4 1 7j 1 7k 2 7n 1 7o 1 7p 1 7q 1 7r 2 7s 1 8x 1 91 1 94 1 a6 1 a7 1 a8 1 cr 1
the script	c 1 1o 1 3q 1 5l 1
the search	cd 1 ce 2 cf 1 cg 2 ch 1 cj 1
the secret	49 1 5w 1 7j 1 7k 1 7q 1 7u 1 8s 1 8w 1 8y 1 90 1 93 1 ak 1 ec 1 eq 2 er 1 fg 1 fh 1
the security	3j 1 73 1 8f 1 9u 1 bc 1 bq 1 bs 1 bz 1 cl 1 f6 1 f8 1
the sender	18 1 1a 1 1b 2 1c 2 1d 1
the server	h 1 z 1 1f 1 1h 1 1j 2 1m 1 1p 1 2b 3 2c 2 2f 1 2g 1 2h 1 2i 1 2u 2 2w 2 2z 2 34 1 3p 1 3r 1 4h 1 5k 1 5m 1 6u 1 7g 1 9x 1 a7 1 ab 1 ag 1 ay 1 bb 1 c5 1 c6 1 df 1 dx 1 ep 1 eq 1 er 1 et 1 ex 1 f5 1
the servic	a 1 24 1 an 1
the setting	2m 1 88 1 ap 1
the shop	4g 1 7s 1 8h 1 8k 1 8l 1
the sign	p 1 84 1 85 1 8s 1 a0 1 ax 2 ca 1 f1 1 f3 1 f4 1
the slack	8p 1 8s 1 8u 1 9v 1 9y 1
the sonar	4r 1 cm 1 cn 2 cq 1
the sourc	2l 1 4a 3 4l 1 5q 1 6t 2 6v 1 ba 1 c6 2
the ssh	cx 1 et 1 ev 2
the stal	4q 1 7y 1 ba 1
the standard	o 1 5e 1 7w 1 9c 1 bw 1
the start	n 1 7e 1 c6 1
the support	w 2 2v 1 2w 1
the sydney	dc 1 df 1 dj 1 dk 1 dl 1
the system	1j 1 1x 1 9c 1 ad 1 af 1 ah 1 ai 1 eu 1 ev 1
the tag	2r 1 4h 1 5n 1 7g 1 8h 1 8i 2 8j 1 c8 1
the target	48 1 bm 1 c6 2
the task	6l 1 bx 1 by 1 c1 1
the team	1 1 22 1 3r 1 40 1 44 1 4o 1 4v 1 5n 1 5x 1 61 1 7e 1 8g 1 92 1 94 1 9e 1 9k 1 9l 1 9p 1 9w 1 b7 1 bm 1 br 1 c2 1 cv 1
the test	50 1 6m 1 7q 1
the text	2k 1 4c 1 4m 1 4y 2 6m 1 6r 1 6s 2 bz 1
the ticket	x 1 4y 1 5m 1 69 1
the tip	4g 1 54 1 c6 2 c7 1 cl 1
the token	0 1 1 1 2 2 3 1 5 2 6 1 8 1 a 2 d 1 e 1
the top	i 1 j 1 4k 3 5q 1
the topic	2r 1 5o 1 5p 1
the total	4n 1 4t 1 8v 1 dn 1
the two	2w 1 5b 1 71 2 f7 1 fb 1
the typo	4m 1 4y 1 69 1 6s 1 7v 1 bz 1
the upload	2l 1 4b 2 4c 1 4d 1 4e 1 4f 1
the upstream	66 1 dd 2 df 1 dh 1 dj 1 dm 2 du 1 dx 1 e6 1 e7 1 e8 1 e9 1 ea 1 eb 1 ec 1 ed 1 ee 1
the url	8s 1 9x 1 a0 1
the user	10 1 16 1 20 1 21 1 25 1 3x 1 5t 1 ai 1 al 1 de 1 ev 1
the version	4m 1 4x 1 6l 1 6r 1 bx 1 by 1
the watcher	56 1 7b 1 8k 1
the way	4i 1 6c 1 6t 1
the web	j 1 4k 1 5d 1 5q 1 67 1 8s 1 ag 1 ah 1 bl 1
the whol	1 1 7 1 m 1 n 1 o 1 w 1 1m 1 1n 1 2v 1 3i 1 3k 1 3m 1 3p 1 3q 1 42 2 43 1 46 1 5f 1 5v 1 5y 1 6a 1 6e 1 7i 1 7n 1 7q 1 7v 1 8y 1 95 1 9c 1 9e 1 9h 1 9k 1 9m 1 9o 1 9p 1 9r 1 9v 1 9w 1 9y 1 a5 1 a8 1 ah 1 b1 1 b4 1 b7 1 bo 1 br 1 bs 1 bv 1 c0 1 d3 1 d4 1 e5 1 ei 1 ek 1
the wrong	1b 1 32 1 46 1 4m 1 4q 1 4w 2 4y 1 4z 2 5e 1 88 1 bs 1 c8 1 cm 1 en 1
the yacc	82 1 83 1 84 1 86 1 87 1 88 1 9k 1
their	o 4 13 2 1j 2 1l 2 1r 2 1x 2 26 4 2g 2 2z 2 3a 2 3j 2 3k 2 3p 2 3s 2 48 4 54 2 5j 2 5k 2 5q 2 5v 2 5w 2 5y 2 67 2 68 2 73 4 7y 2 7z 2 81 2 82 2 88 2 8m 2 93 2 98 2 9h 2 9q 2 a4 2 a7 2 ar 4 aw 2 bf 2 bw 2 c1 2 cp 2 dp 2 ei 2 ek 2 eo 4
their id	8m 1 93 1 bw 1 c1 1
their own	1j 1 1l 1 1r 1 3j 1 5j 1 67 1 7y 1 7z 1 81 1 98 1 9h 1 a7 1 ei 1
them	e 2 g 2 z 4 13 2 1s 2 1v 2 2r 4 44 2 5c 2 69 2 6b 2 6i 2 6n 2 78 2 79 2 7b 2 7y 4 7z 2 80 2 82 2 87 2 8c 2 9e 2 ap 2 b2 2 bq 2 bu 2 c0 2 cg 2 cp 2 cq 2 cr 2 dp 2 dq 2
them $	z 1 13 1 2r 1 44 1 5c 1 6n 1 79 1 b2 1 bq 1 cp 1 cq 1
them need	2r 1 69 1 7z 1 80 1
themselv	7z 4 80 8 81 8 8n 4 9g 8 dq 4 e8 4
themselv $	7z 1 80 1 81 1 e8 1
then	15 2 21 2 4i 2 9w 2
ther	0 2 h 2 i 2 j 4 2g 2 2p 2 3i 4 3m 2 3q 2 3w 2 3z 2 44 2 46 2 4e 2 4g 4 4k 2 4u 2 4v 2 5b 2 5c 6 5j 2 5o 2 5s 2 65 2 6c 2 6g 2 6n 2 6q 2 71 2 75 2 79 2 7e 2 7h 2 7i 2 7x 2 80 2 82 2 8b 2 8e 2 8m 2 8w 2 8y 2 91 2 95 2 9g 2 9j 2 9q 2 ac 2 ai 2 av 2 ba 2 be 2 bt 2 ca 2 ck 2 cl 2 cx 2 d0 2 dh 2 e4 2 ee 2 em 2 eq 2 ev 2 ey 2 fa 2
ther $	h 1 3i 2 3q 1 3z 1 6q 1 75 1 7x 1 9j 1 ac 1 av 1 be 1 ca 1 d0 1 dh 1
ther a	2g 1 2p 1 44 1 4e 1 4g 1 4k 1 5c 1 5j 1 6g 1 8b 1 ai 1 cl 1 fa 1
ther already	4g 1 5o 1 9q 1
ther an	j 1 65 1 8w 1
ther any	3w 1 6n 1 7h 1 82 1
ther is	i 1 j 1 3m 1 4v 1 5b 1 5c 1 5s 1 71 1 7e 1 8y 1 95 1 ee 1 ev 1
thes	12 2 1s 2 2d 2 2z 2 30 2 38 2 39 2 3s 2 54 2 5f 2 5v 2 92 2 a6 2 bd 2 bm 4 bu 2 cg 4 d7 2 de 2 e7 2 eb 2 el 2
thes fiv	92 1 bd 1 e7 1
thes repo	a6 1 cg 1 d7 1
thes thre	2z 1 bm 1 cg 1
thes two	54 1 5f 1 bu 1
they	2 2 r 2 3b 2 3j 2 54 2 5d 2 6d 2 6n 2 76 2 87 2 8c 2 98 2 9m 2 a6 2 ck 2 cl 4 cu 2 d2 2 di 2
they can	8c 1 98 1 d2 1
thing	7a 2
think	dd 4
thirty	9w 4
this	1 2 2 4 3 6 4 2 6 2 b 2 c 2 f 2 h 2 n 2 o 2 u 2 16 2 17 2 1j 2 1o 2 1u 2 27 2 2a 2 2b 4 2c 4 2d 2 2e 2 2f 6 2n 4 2p 2 2q 2 2r 2 2y 4 34 4 39 2 3c 2 3h 2 3i 2 3l 2 3o 4 44 2 46 2 47 2 4f 2 4g 2 4i 2 4j 2 4l 2 4m 4 4n 2 4o 8 4p 6 4q 2 4r 6 4s 4 4t 4 4u 2 4v 2 4z 2 50 4 51 2 52 4 55 8 56 2 57 2 5c 2 5d 2 5j 6 5k 6 5l 4 5m 6 5n 8 5o 2 5p 4 5s 6 5t 8 5v 2 5w 4 5x 4 5y 4 5z 4 60 8 61 4 62 4 63 4 64 4 65 4 66 2 68 2 6a 4 6i 8 6j 6 6k 4 6l 8 6m 4 6n 6 6o 8 6p 6 6q 4 6r 4 6s 2 6t 6 6v 6 6w 4 6y 6 6z 4 70 2 71 4 72 2 73 4 74 4 75 2 76 2 77 2 78 6 7b 4 7c 4 7e 4 7g 2 7i 4 7j 4 7k 8 7o 4 7p a 7q 6 7r 6 7s 6 7t 4 7u 4 7v 4 7w 6 7x 4 7y 4 7z 4 80 8 81 4 82 6 83 4 84 4 85 6 86 4 87 8 88 6 89 6 8a 6 8b 4 8c 8 8d 6 8e 4 8f 4 8g 4 8h 4 8i 6 8j 4 8k 4 8l 4 8m 6 8n 6 8o 2 8p 6 8q 4 8r 6 8s 6 8t 4 8u 6 8v 4 98 2 99 2 9a 2 9g 2 a8 2 ai 4 an 4 b0 2 b2 6 b3 6 b4 6 b5 4 bb 2 bc 6 bd 2 bj 2 bk 2 bp 2 bq 6 br 4 bs 4 bt 6 bu 2 bv 6 bw 4 bx 6 by 6 bz 6 c5 6 c6 4 c8 2 cb 2 cd 4 ce 6 cf 6 cj 4 ck 4 cl 6 cm 2 cn 2 co 6 cp 2 cq 4 cr 2 ct 2 cv 2 cw 2 cx 6 cy 6 cz 8 d0 8 d1 4 d3 2 d5 2 d8 2 d9 2 de 2 dh 2 di 2 dk 2 ds 2 dt 2 du 2 dx 2 e0 4 e1 4 e5 4 e6 4 e8 2 e9 2 ea 2 eb 2 ec 2 ed 2 ee 6 eh 2 ej 2 el 4 em 2 en 2 eo 4 eu 4 ev 2 ew 2 ex 2 ey 4 ez 2 f0 2 f1 2 f2 2 f3 2 f7 2 fe 2
this answer	1 1 3 1 b 1 f7 1 fe 1
this bitbucket	h 1 o 1 1j 1 2c 1 2f 1 ai 1 cv 1
this commit	4p 1 4q 1 4r 1 4t 1 50 1 52 2 55 1 56 1 8i 1 ck 1 cl 2 cm 1 cn 1 co 1 cp 1 cq 1 cr 1
this fil	4o 1 6o 1 6y 1
this fork	5t 1 ey 1 ez 1
this key	co 1 d0 1 d5 1 eu 1
this mirror	e1 2 e5 2 e6 2 e8 1 e9 1 ea 1 eb 1 ec 1 ed 1 ee 3
this moment	3c 1 cj 2
this morn	2n 2 3h 1 4n 1 dx 1
this mr	6i 1 6l 1 6o 1 6p 1 6v 1 6w 1 6z 1 75 1 7c 1 c6 1
this one	4 1 17 1 5l 1 7q 1 cz 1 e0 1 f0 1
this pr	68 1 6a 1 6i 2 6j 2 6k 1 6l 2 6m 2 6n 2 6o 2 6p 2 6q 1 6r 2 6s 1 6t 2 6v 2 6w 1 6y 2 6z 1 70 1 71 1 72 1 73 1 74 1 77 1 78 3 7b 1 7c 1 bk 1 c5 2 c6 1
this project	5c 1 9g 1 bp 1
this pull	6i 1 6j 1 6l 1 6n 1 6q 1 6t 1 71 1 73 1 74 1 76 1 7b 1 bj 1 c5 1
this releas	2b 1 50 1 8j 1
this repo	2 1 3 1 6 1 46 1 47 1 4g 1 4o 1 4p 1 5d 1 5j 3 5k 3 5l 1 5m 2 5n 2 5o 1 5p 2 5t 2 5w 2 5x 1 5y 1 5z 1 60 3 61 2 62 1 63 2 64 2 65 2 7e 2 7g 1 7i 1 7j 2 7k 2 7o 2 7p 4 7q 2 7r 2 7s 2 7t 1 7u 2 7v 2 7w 2 7x 2 7y 2 7z 2 80 3 81 1 82 2 83 1 84 2 85 2 86 2 87 2 88 2 89 2 8a 2 8b 1 8c 2 8d 2 8e 1 8f 1 8g 2 8h 2 8i 1 8j 1 8k 1 8l 2 8m 3 8n 2 8o 1 8p 3 8q 1 8r 2 8s 2 8t 1 8u 2 8v 1 b2 2 b3 2 b4 2 b5 2 bq 2 br 1 bs 2 bt 2 bv 2 bw 1 bx 2 by 2 bz 2 cd 1 ce 2 cf 3 cx 2 cy 2 cz 2 d0 2 d1 2 dh 1 el 1 em 1 en 1 eo 1
this repository	2 1 3 1 4s 1 55 1 5m 1 5n 2 5t 1 5v 1 5x 1 5y 1 5z 1 60 1 62 1 7i 1 7p 1 7r 1 7s 1 7t 1 7w 1 80 1 81 1 82 1 83 1 85 1 87 1 88 1 89 1 8a 1 8b 1 8c 2 8d 1 8e 1 8f 1 8k 1 8n 1 8q 1 8r 1 8s 1 8t 1 8u 1 8v 1 b2 1 b3 1 b4 1 bq 1 br 1 bt 1 bv 1 bw 1 bx 1 by 1 bz 1 c8 1 cd 1 ce 1 cx 1 cy 1 cz 1 d0 1 ds 1 e0 1 el 1 eo 1 ey 1
this revision	4r 1 8i 1 bc 1 ck 1 cl 1 co 1 cq 1
this server	c 1 f 1 n 1 2c 1 2f 1 2p 1 34 1 3i 1 4j 1 a8 1 b0 1 eh 1 ej 1 ex 1
this sha	4s 1 4t 1 4u 1 4v 1 4z 1 51 1 55 1 57 1 bc 1
this upstream	di 1 dt 1 du 1
this week	1o 1 2d 1 4o 1
thos	2 2 1h 2 1n 2 2p 2 3a 2 3w 2 3x 2 41 2 4g 2 4u 2 5m 2 5t 2 60 2 64 2 65 2 7l 2 8b 2 8e 2 8g 2 8h 2 8o 2 8y 2 9b 2 ao 2 b1 2 ca 2 cr 2 cx 4 eb 2 ec 2 ed 2 et 2
thos of	2 1 65 1 ao 1 ca 1 cx 1 et 1
thos this	eb 1 ec 1 ed 1
thos who	41 1 5t 1 60 1 8g 1 b1 1
thos with	3x 1 64 1 9b 1
though	3x 4
thre	22 4 2z 4 3s 4 54 4 bm 4 bw 4 cg 4
thread	6c 4 6j 4 6p 8 6r c 6s k 6t 4 79 4 cj g ct 4
thread $	6c 1 6p 1 6r 1 6s 1 ct 1
threshold	9m 4 9n 4
throttl	1o 2 1p 2 1q 2 1r 4 1s 6 1t 4 1u 4 1v 2
throttl $	1r 1 1t 1 1u 1 1v 1
through	13 4 19 4 27 4 3u 4 4j 4 4l 4 55 c 60 4 61 4 6a 8 6c 4 6h 4 6s 4 6z 4 7a 4 7i 4 7k 4 7n 4 8w 4 8y 4 9l 4 a1 4 at 4 aw 4 de 4 e5 4 fc 4
through $	19 1 55 2 6h 1 7k 1 7n 1 a1 1
through a	3u 1 55 1 de 1
through the	4j 1 4l 1 60 1 e5 1
throughout	8x 4 b8 4
throw	4 2 7 2 3s 4 4b 4 5v 4 67 2 6k 2 78 4 83 4 8d 4 bv 2 cg 2 dv 2 ep 4 f0 2
throw away	4 1 7 1 67 1 6k 1 78 2 bv 1 cg 1 dv 1 f0 1
throwaway	4h 4
thrown	46 4
thumb	6e 4 bh 4 bi 8 bj 8 bk 8
thumb up	6e 1 bh 1 bi 2 bj 2 bk 2
tick	6d 4 6e 4 6i 4 6j 4 6k 4 6l 4 6m 8 bw 4 bx 4 by 4
tick off	6i 1 6j 1 6l 1 6m 2 bw 1
ticket	x 4 4g 8 4y 4 5m 4 69 4 6v 4 85 4 87 4 ct k cu g cv 8 cw g
ticket $	4g 2 ct 3 cu 4
ticket number	5m 1 69 1 6v 1 cw 1
tidy	ep 4
tier	16 4
tighten	9 4 7n 4 7v 4 bl 4 d6 4 ek 4
tim	q 4 2z 4 34 4 6c 4 75 4 7y 4 8t 4 ao 4 aw 8 bc 4 bz 4 c4 4 c7 4 cd 4 ci 4 dd 4 dg 4 dz 4 ex 4 f4 c f8 8 fb 4 fh 4 fi 4
tim $	6c 1 75 1 8t 1 ci 1
tim cod	f4 2 f8 2 fb 1 fh 1 fi 1
tim need	q 1 bz 1 c4 1
tim out	7y 1 bc 1 ex 1
timelin	6c 8
timeout	4v 4 6p 4 9c 4 9d 4 9e 4
timeout $	9c 1 9d 1 9e 1
timezon	66 2
tina	1z 4
tip	4g 4 54 4 5f 4 c6 8 c7 4 cl 4
tip of	54 1 c6 2 c7 1 cl 1
tir	bq 4
titl	2y 2 3l 4 3m 4 49 4 65 4 66 4 68 c 69 8 6u 8 a4 4
titl $	3l 1 3m 1 66 1 6u 1 a4 1
tl	19 8 8p 4 8r 4
tle	11 4 15 4 1k 4 1u 4 20 4 21 4 22 4 23 4 27 4 28 4 29 4 2a 4 40 4 9r 4 aw 4 bo 4
tle $	20 1 21 1 23 1 29 1 2a 1 aw 1
tmp	ba 4
to	2 4 3 6 6 4 7 2 9 6 a 2 b 2 e 6 f 2 j 2 m 2 o 2 p 6 q 4 s 2 v 6 y 2 10 2 11 6 12 8 13 2 14 2 15 4 16 2 17 2 1a 2 1b 2 1c 2 1d 2 1e 2 1f 2 1g 4 1h 6 1k a 1l 4 1n 2 1q 2 1t 4 1w 2 20 6 21 8 22 4 25 6 26 4 27 4 28 4 2a 6 2d 6 2e 4 2f 2 2g 4 2k 2 2n 4 2o 2 2r 2 2t 6 2v 4 2x 2 2y 8 2z c 30 2 32 2 33 2 36 2 38 a 39 6 3a a 3b 6 3c 4 3d 6 3e 6 3f 8 3g 4 3h 4 3m 6 3n 2 3o 2 3r 4 3t 2 3v 6 3w 8 3x 4 3z 4 40 8 41 6 42 8 43 i 45 6 46 2 47 2 48 e 49 8 4b 4 4c 4 4e 4 4f 2 4h 4 4i 2 4j 8 4l 2 4m e 4n 4 4o 2 4r 2 4s 8 4u 2 4v 2 4x 6 4y 4 4z 2 50 a 51 a 52 4 53 2 55 a 57 4 58 4 59 2 5a 2 5b 6 5c 4 5d 2 5e 6 5f 4 5g 8 5k 6 5l 2 5m 6 5o 6 5t 4 5u 8 5v 4 5w 2 5x 4 5y a 5z 2 60 6 61 6 62 4 63 a 64 4 66 4 68 4 69 a 6a 4 6b 6 6c 2 6e 2 6f 2 6g 6 6h 4 6i 4 6j 6 6k 2 6l 2 6m c 6p 2 6r 8 6s 2 6t 4 6u 2 6v 6 6w 2 6x 6 6y 6 6z 4 71 2 72 4 73 4 74 a 75 4 76 6 77 2 78 2 7a 4 7b 4 7c 4 7e 2 7g 4 7h 2 7j 2 7k 4 7m 2 7n 2 7p 2 7q 2 7s 8 7u 2 7v 6 7w 8 7x 2 7y 2 7z 4 80 6 81 6 82 6 83 4 85 2 86 2 87 2 88 6 89 6 8a 6 8b 2 8c 4 8e 2 8f 6 8g 4 8j 4 8l 4 8m a 8n i 8p 6 8q 2 8r 2 8s a 8t 2 8w 2 8x 2 8y 2 90 4 93 4 97 6 98 2 9c 4 9f 4 9i 2 9n 4 9p 4 9r 2 9t 2 9u 6 9w a 9x 4 9y 4 9z 2 a0 4 a1 4 a4 4 a7 2 ab 2 ac 2 ad 4 aj 6 ak 2 al 2 am 4 an 6 ao 2 ap 8 aq 2 as 2 ax 2 b0 2 b1 2 b2 8 b3 4 b4 4 b6 a b7 4 b8 2 b9 2 ba 2 bc 4 bg 4 bh 2 bi 6 bj 2 bk 4 bl 2 bm 6 bn 2 bo 2 bp 4 bq a br 2 bs a bt 4 bu 8 bv 2 bw 2 bx 6 by 2 bz c c0 2 c1 2 c2 c c3 2 c4 8 c5 6 c6 6 cb 2 cd 4 ce 2 cf 2 cl 2 cn 2 co 8 cq 2 cr 8 cs 2 ct 4 cu 4 cv 6 cw 6 cx 2 cy 8 cz 2 d0 4 d1 8 d2 4 d3 8 d4 4 d5 2 d6 6 d8 2 d9 2 db 2 de 2 dg 2 dl 2 dm 4 dn 2 ds 4 dt 6 du 6 dv 2 dw 4 dx 2 dy 4 e2 6 e3 2 e5 4 e6 4 e7 4 e9 6 ea 4 eb 4 ed 2 ee 6 eg 2 eh 2 ei 2 ej 6 ek 4 el 4 en 6 eo 2 eu 4 ev 4 ew 2 ex 2 ey 2 ez 4 f0 2 f2 6 f5 2 f6 4 f7 2 f9 4 fb 2 fc 6 fd 6 ff 2 fg a fh 4 fi 2
to $	3 1 6 1 e 2 1b 1 1g 1 1k 1 27 1 28 1 2a 1 2t 2 2v 2 2y 1 3h 1 3m 1 3v 1 47 1 49 2 4m 1 51 2 53 1 5e 1 5f 1 5g 1 61 1 68 1 69 1 6m 1 8m 1 8n 1 8r 1 8s 1 9z 1 a4 2 bg 1 bz 1 c4 1 co 1 cs 1 cu 1 cv 1 d1 1 d9 1 de 1 e9 1 ee 1
to 1	8a 2 an 1
to a	11 1 13 1 14 1 21 1 2z 1 3n 1 4b 1 4m 3 58 1 5o 1 5w 1 5x 1 60 1 68 1 6r 1 6v 1 6x 1 82 1 8c 1 8f 1 8p 1 9w 1 9x 1 9y 1 bi 1 bk 1 bm 1 bq 1 c5 1 ct 1 cu 1 cv 1 cw 1 d3 1 d4 1 e2 1 e9 2 en 1 eu 1
to add	11 1 41 1 9r 1
to admin	1l 1 63 1 ej 1
to all	42 2 43 1 8w 1 97 1 bz 1 d2 1 d6 1
to an	2z 1 5u 1 76 1 8m 1 bo 1 ee 1
to another	v 1 2z 1 30 1 48 1 49 1 4n 1 5u 1 61 1 8s 1 dl 1 fc 1 fg 2
to be	1d 1 1h 1 1l 1 25 3 26 2 2r 1 3a 1 6f 1 6g 1 6j 1 6v 1 7b 1 89 1 8y 1 aj 1 ce 1 cf 1 dn 1 e2 1 e3 1 en 1
to bitbucket	b 1 s 1 1e 1 1f 1 1h 1 2k 1 4s 1 ac 1 ad 1 co 1
to comment	4v 1 4x 1 6r 1 bi 1 bk 1
to commit	4x 1 57 1 5g 1 76 1 co 1
to creat	1g 1 1k 2 2d 1
to dat	c6 2 e5 1 ey 1 ez 1
to develop	4j 1 b2 1 b4 1 b8 1 en 1
to do	e 1 3t 1 6i 2 6j 1 6k 1 6l 1 6m 2 7b 1 bv 1 bw 1 bx 1 by 1 bz 1 c0 1 c1 1 c2 1 c3 1 c4 1
to each	q 2 43 1
to every	43 1 a7 1 bn 1 bp 1 bq 1 br 1 bs 1 bt 1
to get	33 1 4b 1 f7 1
to in	52 1 5d 1 5u 1 6x 2 6y 2 b2 1 b7 1 bs 1 bx 1 bz 1 c2 1 en 1 eo 1
to invit	14 1 3w 1 41 1
to it	y 1 10 1 55 1 7e 1 8j 1 c6 1 ew 1 fg 1
to join	21 1 dt 2 dv 1 dw 2 dy 1
to lack	59 1 5a 1 5b 1
to legacy	5o 1 7q 1 9y 1
to log	1e 1 1f 1 1k 1
to look	2n 1 2o 1 6a 1 74 1 bu 1
to main	o 1 4m 1 4u 1 55 1 5e 2 66 1 7g 1 b2 2 b3 2 b4 1 b6 2 bc 1 bm 1 bq 1 bt 1 bu 1 c4 1 el 2
to mak	1h 1 21 1 4j 1
to master	m 1 4h 1 58 1 5b 1 7g 1 b6 1 b7 1 bq 1 bu 1
to me	2e 1 6e 1 f9 1
to merg	66 1 6g 2 6z 1 80 3 89 1 8a 1 8s 1 9p 1
to mesh	v 1 38 5 39 2 3a 1 3b 3 3c 2 3d 3 3e 2 3f 3 3g 2
to mobil	82 1 85 1 cx 1 d0 1
to mov	3a 2 5u 1
to my	48 1 6t 1 9w 1 aj 1 am 1 an 1 eu 1 fh 1
to new	2z 1 4n 1 5f 1 5g 1
to one	12 2 22 1 5g 1 cy 1 cz 1
to our	3r 1 3w 1 43 1 4s 1 86 1 8n 2 8p 1 9i 1 a1 1 b0 1 cr 1
to payment	8g 1 8m 1 d0 1
to pr	6j 1 6v 1 74 1 8c 1 8m 1 9r 1 bm 1 bp 1 bs 2 cw 1
to project	3w 1 3z 1 40 1 41 1 48 1 b6 1 d5 1 d8 1 ek 1
to push	3 1 9 1 45 1 5m 1 5y 1 61 1 b8 1 b9 1 d1 1
to read	9 1 3v 1 40 1 43 1 4i 1 5b 1 5y 2 63 1 6c 1
to replicat	du 1 dx 1 e5 1 e7 1
to repo	2 1 5y 1 7s 2 82 1 8g 1 8m 1 8n 1 98 1
to review	2e 1 55 1 73 2 74 2 75 2 8e 1 9u 1 aq 1 bq 1
to set	p 1 ff 1 fg 1
to show	j 1 5o 1 81 1
to sourc	bx 1 bz 1 c2 1
to stag	4z 1 50 1 51 2
to stop	32 1 36 1 3e 1
to tak	15 1 5v 1 6w 1 72 1 du 1
to test	8p 1 90 1 9x 1
to that	8q 1 cb 1 ct 1
to the	3 1 a 1 p 1 11 1 16 1 1t 1 20 1 2g 1 39 1 3a 1 3f 1 3h 1 3m 1 3o 1 3r 1 3v 1 3w 1 3x 2 40 1 43 2 4e 1 4f 1 4j 1 4m 1 4r 1 4s 1 4y 1 50 1 55 2 57 1 5c 1 5v 1 60 1 62 1 63 1 69 1 6a 1 6b 1 6t 1 7a 1 7c 1 7w 2 7z 1 87 1 88 2 8f 1 8l 2 8n 1 8t 1 93 1 97 1 9c 2 9f 2 9u 1 9w 1 9x 1 a1 1 ad 1 am 1 bc 1 bh 1 bi 1 bl 1 bs 1 bx 2 bz 1 c2 2 c5 1 cn 1 cq 1 cr 1 cy 1 d2 1 d3 2 d4 1 dm 1 eb 1 f9 1 fc 2
to this	4o 1 5c 1 5k 1 5m 1 5z 1 62 1 64 1 74 1 7s 1 8n 2 an 1 bu 1 cl 1 co 1 cy 1 d1 1 ds 1
to thos	b1 1 eb 1 ed 1
to upstream	48 2 dm 1
to web	5k 1 5l 1 5m 2 5x 1 5y 1 60 1 63 2 7k 1 cd 1
to what	7w 1 9p 1 f0 1
to work	48 2 69 1
to writ	6 1 9 2 40 1 6j 1 c2 1 d6 2
to your	cb 1 cr 1 eu 1
today	k 4 1o 4 2n 4 5g 4 61 4 8p 4 8t 4 ae 4
today $	k 1 1o 1 2n 1 61 1
todo	2n 2 6k 2 6m 4 bv 2 c0 2 c1 4 c2 4 c3 2 c4 2
together	1s 4 3s 4 3x 4 4i 4 5v 4 8c 4 92 4 9q 4 d7 4 e6 4 e7 4
together $	1s 1 3s 1 3x 1 5v 1 8c 1 92 1 9q 1 d7 1 e6 1
token	0 10 1 s 2 18 3 14 4 18 5 1c 6 1c 7 s 8 w 9 w a 18 b 18 c w d 14 e w 1p 8 1q 4 4m 4 6o 2 7k 4 7q 4 7r 4 7s 4 7t 4 7u 4 7v 4 8x 4 94 4 95 4 96 4 97 8 a8 8 a9 4 ab 4 ak 4 b1 8 de 8
token $	0 1 1 1 4 2 6 1 7 2 8 2 9 1 a 1 b 2 c 2 d 2 7k 1 7v 1 a8 1 ak 1
token bucket	1p 2 1q 1
token call	1 1 2 1 a 1
token creat	1 1 3 1 b 1
token delet	4 1 7 1 c 1
token detector	7t 1 96 1 ab 1
token for	1 2 3 5 b 4
token get	5 1 8 1 d 1
token in	2 1 4 1 a 1 7r 1 7s 1 8x 1 95 1 a8 1
token itself	0 1 2 1 5 1 8 1 a 1 d 1
token leak	4 1 7 1 c 1
token list	0 1 2 1 a 1
token of	0 1 1 1 2 2 3 1 4 2 5 4 6 2 7 2 8 2 9 1 a 1 d 1
token on	0 1 4 2 6 3 9 1
token project	0 1 1 1 7 1 8 1 9 1
token read	6 2 e 1
token repo	2 1 3 1 4 1 5 1 6 1
token that	0 1 3 1 5 1 a 2
token to	3 1 9 1 e 1
token updat	6 1 9 1 e 1
token user	a 1 b 1 c 1 d 1 e 1
token with	5 1 b 1 d 1
tokyo	dc 4 dt 4 du 4 dv 4 dx 4 dy 4
tokyo $	du 1 dv 1 dx 1
told	7b 4 7j 4
tom	2e 4 4c 4 61 4 63 4 66 4 6c 4 6p 4 6s 4 6v 4 72 4 73 4 74 4 75 4 8c 4 8f 4 bh 4 bi 4 bj 4 bk 4 bq 4 br 4 bs 4 bt 4 bz 4 ct 4
tom as	66 1 bq 1 bz 1
tom s	2e 1 6p 1 6s 1 bh 1 bi 1 bj 1 bk 1 ct 1
tonight	k 4 eg 4
too	6 8 9 4 e 8 j 4 z 4 17 4 1o 4 1w 4 23 4 2x 4 3r 4 3x 4 4b 4 56 4 5j 4 6d 4 74 4 75 4 77 4 7h 4 7n 4 7v 4 7y 4 81 4 8m 4 8o 4 8y 4 90 4 95 4 b2 4 bl 4 ci 8 ed 4 f0 4 f2 4
too $	6 1 j 1 z 1 1w 1 2x 1 3x 1 5j 1 74 1 8o 1 b2 1 f0 1
too many	1o 1 23 1 56 1 75 1 7y 1 95 1 ci 1 f2 1
too much	6 1 7n 1 90 1
took	5t 4
tool	2 4 2f 4 47 2 49 4 4i 4 4j 4 4z 4 50 4 5r 4 a4 4 ck 4 cl 4 cs 4
top	i 4 j 8 k 8 3i 2 4k e 5b 4 5q 4 c5 4 c6 8
top $	j 1 4k 1 c6 1
top level	3i 1 4k 1 5q 2
top of	i 1 j 1 k 2 5b 1 c5 1 c6 1
topic	2p c 2q 8 2r c 4h 4 5n c 5o c 5p g
topic $	2p 1 2r 1 5n 2 5o 1 5p 2
total	2o 4 3g 4 4n 4 4t 4 5a 4 60 4 6x 4 8v 4 bd 4 dn 4
total is	4n 1 4t 1 dn 1
totally	4i 4
totp	f4 8 f8 8 fb 4 fc 4 fd 4 fe 4 ff 4 fg 4 fh 4 fi 4 fj 8
totp complet	fb 1 fc 1 fd 1
totp start	ff 1 fg 1 fh 1
touch	5 4 3h 4 4l 2 4n 8 4o 4 4t c 52 4 58 4 5q 6 5r 6 68 2 6n c 6x 4 9e 4
touch $	4t 2 58 1 6n 2
toward	3a 4
trac	2s 4 2t 4 2w 4 2x 4 4c 4 55 8 67 4
traceability	cu 8
track	2f c 57 4 7c 4 dd 4 ez 4
tracker	cv c
trail	7g 4
train	92 4 a6 4
transfer	49 8
trash	46 4 ba 4
tre	5h 8 5i 8 7i 4
tre of	5h 1 5i 1 7i 1
trial	17 4 8p 4
trigger	3p 4 3r 8 5k 8 5m 8 6h 4 7q 4 8m 4 8n 4 8t 4 9v 4 9w 4 9y 4 9z 8
trigger need	3p 1 5k 1 5m 1
trigger of	5m 2 8m 1
trivy	co 4 cr 4
troubleshoot	w 4 x 4 2t 4 2w 8 2x 8 ci 4
troubleshoot $	2t 1 2w 1 ci 1
tru	1s 4 1v 4 1w 4 42 4 4f 4 7p 4 ap 4 cf 4 ch 4 cx 4 dn 4
tru or	1s 1 1v 1 42 1 7p 1 cf 1
trunk	n 4 o 4 4j 4 59 4 5d 4 5e 4 b6 4 b7 4
trunk $	59 1 5e 1 b6 1 b7 1
trust	p 8 ac 8 ad 8 af 8 cb 4 d8 4 dx 8
try	2y 4 6h c 7f 8 8p 8 9x 8
try it	2y 1 6h 1 7f 1 8p 1 9x 1
ts	4l 2 52 2 53 2 5g 2 6o 2 6x 2 6y 2 7d 2
tset	3k 4
tsv	f1 4 f2 4 f3 4 f4 4 f5 4 f6 4 f7 4 f8 4 f9 4 fa 4 fb 4 fc 4 fd 4 fe 4 ff 4 fg 4 fh 4 fi 4 fj 4
tsv authenticat	f1 1 f2 1 f3 1 f4 1
tsv elevat	f5 1 f6 1 f7 1 f8 1
tsv totp	fb 1 fc 1 fd 1 fe 1 ff 1 fg 1 fh 1 fi 1 fj 1
turn	o 2 1q 8 2a 2 2t 2 2v 2 2w 4 2x a 2y 4 4j 2 57 2 5e 4 5l 4 66 4 6f 4 6j 4 6w 8 70 2 76 2 77 4 7b 2 7o 4 7q 6 7x 2 7y 4 7z 2 81 4 82 2 83 4 84 4 85 8 86 a 8l 2 8s 6 92 4 9a 2 9e 6 9k a 9l 8 a5 2 a6 2 ah 8 ao 2 ap 4 av 2 ay 2 az 2 ce 4 ct 4 d1 2 d6 2 dy 8 e9 4 ef 2 ez 8 fa 2 fc 2 fd 6 fg 2 fh 4 fi 4 fj 4
turn down	6w 2 77 1 dy 1
turn it	ct 1 dy 1 fj 1
turn off	5l 2 85 2 8s 1 9e 1 a5 1 a6 1 ah 1 ao 1 ef 1 fi 2
turn on	2t 1 57 1 70 1 7x 1 81 1 82 1 86 1 8l 1 9l 1 ap 1 av 1 az 1 ez 2 fa 1 fd 2 fh 2
turn the	66 1 7q 1 84 1 86 1
tweak	ab 4
twenty	bd 4
twic	4z 4 67 4 6k 4 dv 4
twilio	7s 4 7t 4 7v 4
twin	4h 4 bb 4 c7 4
two	2w 4 2z 4 38 4 3s 4 4n 8 4o 4 54 c 58 4 5a 4 5b c 5f 8 5g 4 5v 4 6m 2 6x 4 6z 4 71 8 7a 2 8a 8 8d 4 8f 4 8o 4 9e 4 9k 4 9n 4 bm 4 bs 4 bu 8 co 4 f5 4 f6 4 f7 4 f9 4 fa k fb c fc 4 fd k fe 4 ff c fg 4 fh g fi g fj c
two approval	6z 1 8a 2 9k 1 bs 1
two branch	5b 1 6x 1 71 1 bu 1
two factor	fa 2 fd 1 ff 1 fh 1 fi 1 fj 1
two hash	4n 1 54 1 5f 1 5g 1
two sha	4n 1 54 1 5f 1
two step	f5 1 f6 1 f7 1 f9 1 fa 3 fb 3 fc 1 fd 4 fe 1 ff 2 fg 1 fh 3 fi 3 fj 2
two tag	58 1 5a 1 5b 1
txt	5c 2 5s 2 7d 2 7e 2
typ	f 4 g 8 h 4 1w 4 2j 4 2k 4 3l 4 4l 4 84 4 8i 4 9o 4 au 4 c7 4 ck 4 dk 4 f2 8 f6 4
typ $	8i 1 f2 2
typ need	3l 1 c7 1 ck 1
typo	20 4 3m 4 49 4 4m 4 4y 8 69 4 6s 8 7v 4 97 4 bz 4 c4 4
typo in	20 1 3m 1 49 1 4m 1 4y 2 69 1 6s 2 7v 1 97 1 bz 1 c4 1
u	b0 4 b1 4
ui	j 4 5i 2 5r 2 5s 2 8f 4 ag 4 ao 4 bl 4
un	49 4 6d 4 77 4 7l 4 bh 4 bj 4
unanswer	4u 4 6c 4
unapprov	4w 2 6d 4 6q 2 76 8 b8 2 bj 2
unassign	3q 8 5w 4 72 c 75 8
unblock	85 4
unbound	5u 4
uncheck	85 4
unconfigur	83 4 88 4
under	0 4 3m 4 40 4 44 8 45 4 48 8 49 4 4t 4 4u 4 4v 4 4x 4 4y 4 52 4 5i c 5n 4 5o 8 5s 4 62 4 6n 4 6p 4 6s 4 7o 4 8x 4 9b 4 bh 4 bi 4 bj 8 bk 4 cs 4
under $	0 1 40 1 6n 1
under project	3m 1 44 1 45 1
under the	49 1 4y 1 5o 1
understand	h 4
undo	3t 4 4m 4 6d 4 6f 4 6w 4 77 8 7o 4 7w 4 7z 4 9c 4 9f 4 bh 4 bj 4
undo it	6w 1 bh 1 bj 1
undo the	4m 1 77 1 7o 1 7w 1 7z 1 9c 1
undon	c6 4
unenroll	fi 8 fj 4
unfinish	78 4 86 4
unfollow	56 8 7b 4 8k 8
unfreez	b8 4
unhook	5l 4 8q 4
unify	5f c 5g 8 6a 8 ap 4
unify diff	5f 2 5g 2 6a 2
uninstall	2i 8 83 4
unit	4r 2 6m 2 eb 4
unknown	4k 4 8q 4 be 4 dv 4 dw 4 dy 4
unlabel	5p 4
unless	1 4 3 4 1w 4 48 4 65 4 67 4 ch 4 d8 4 d9 4 dz 4 el 4
unlicens	1h 8 1l 4
unlik	bh 4 bj 4
unlimit	1s 4
unlist	9p 4
unlock	23 8 98 8 b4 4 b8 8 d8 4 f5 4 f6 8 f7 4 f8 4
unlock a	98 2 b4 1
unlock my	f5 1 f6 1 f8 1
unmerg	59 4
unprotect	b4 8 b8 4
unpublish	78 4 79 4
unregister	t 4 cc 4
unrelat	5u 4
unreleas	59 4
unresolv	6i 8 6m 4 6o 4
unscan	7p 4 91 4
unsent	78 4 79 4
unset	m 8 n 4 18 4 1b 8 da 4
unshar	61 4
unsubmit	79 4
unsubscrib	56 4 7b 8 8k 4 9y 8
unsubscrib me	56 1 7b 1 8k 1
untag	c8 8
unthrottl	1r 4 1v 4
until	k 4 3c 4 4n a 4o 4 5f 4 5g 4 5u 4 6p 4 81 4 b3 4 ce 4 dn 4 eg 4
until is	4n 1 5f 1 5g 1
until until	4n 1 5f 1 5g 1
untouch	7x 4
unus	4g 4 cz 4 ep 4 eq 4
unverify	ad 4 ca 4
unwatch	7b 4 8k 4
up	1 2 3 2 4 4 5 4 8 8 b 2 d 4 j 4 k 4 l 4 p 2 r 4 s 4 w 4 y 4 10 4 1a 2 1g 4 1k 4 1x 4 1z 6 2b 8 2d 4 2q 4 2z 4 30 8 31 4 32 4 33 4 3g 4 3j 8 3l 4 3s 4 3v 4 40 4 45 2 48 2 4n 4 4p 8 4q 4 4s 4 4w 4 50 4 5f 4 5m 4 5o 4 5u 4 5y 4 63 4 65 8 66 4 6c 4 6e 4 6l 4 6z 4 77 4 7a 4 7c 4 7f 8 7s 2 7x 4 7y 8 81 4 84 4 8b 2 8c 2 8e 4 8j 4 8m 8 8n 6 8p 4 8z 4 9e 4 9m 2 9r 2 9v 2 9w 4 9x 4 9y 4 aa 4 ai 4 al 4 an 4 aq 4 as 8 ay 2 ba 8 bc 4 bh 4 bi 8 bj 8 bk 8 bm 2 c6 4 c8 4 cd 4 cf 4 ci 4 co 2 ct 8 d0 4 d5 4 du 4 dv 8 e2 4 e5 2 ep c ew 8 ey 2 ez 2 f0 8 f7 4 f9 2 fb 6 fd 6 fe 4 ff 8 fg 2 fh 8
up $	l 1 2b 2 4q 1 8m 1 9y 1 as 1 bj 1 fd 1 ff 1 fh 1
up 2	f9 1 fd 1 ff 1
up a	5 1 b 1 k 1 p 1 10 1 1z 1 3j 3 48 1 4p 1 6e 1 7f 1 7s 1 8n 1 9r 1 ai 1 co 1 du 1 ew 1 fg 1
up for	j 1 2d 1 2z 1 65 2 66 1 7c 1 8b 1 9v 1 bi 1 bk 1 cf 1
up in	30 1 7y 1 9e 1 9m 1
up my	7a 1 al 1 ba 1
up of	fb 1 fd 1 ff 1 fh 1
up old	c8 1 dv 1 ep 1
up on	1z 1 6c 1 81 1 bc 1 bi 1 bk 1 ci 1
up one	8 1 d 1 84 1 d0 1
up or	1g 1 1k 1 3v 1 40 1 5y 1 63 1
up the	4 1 2q 1 31 1 3g 1 5m 1 8z 1 9w 1
up to	4n 1 4s 1 5f 1 5u 1 8m 1 8n 1 an 1 c6 2 cd 1 e2 1 e5 1 ey 1 ez 1
up with	f0 2 fb 1
updat	6 2 9 2 e 2 v 2 1d 2 1n 2 1v 2 20 2 2k 4 2t 2 2v 2 3m 2 3r 2 49 2 4m 2 4x 2 4y 4 51 4 56 2 5m 2 5q 2 69 2 6j 2 6m 2 6s 2 76 2 7b 2 7g 2 7h 2 7n 2 7v 2 88 2 8f 2 8s 2 90 2 97 2 9p 2 9u 2 a0 2 ab 2 ae 4 aj 6 ak 2 bg 2 bi 2 bk 2 bo 2 bs 2 bw 2 bx 2 bz 2 c2 2 c4 2 c6 2 co 2 cs 4 d1 2 d6 2 dh 4 dl 4 ed 2 ef 2 eg 4 en 2 ey 2 ez 2 f0 2 fc 2 fg 2
updat $	6 1 9 1 e 1 v 1 1n 1 1v 1 2k 1 2t 1 2v 1 3m 1 3r 1 49 1 4y 1 5m 1 69 1 6m 1 6s 1 76 1 7n 1 7v 1 8f 1 8s 1 90 1 97 1 9p 1 9u 1 a0 1 ab 1 ae 1 bg 1 bi 1 bk 1 bo 1 bs 1 bz 1 c4 1 co 1 cs 1 d1 1 d6 1 dl 1 ed 1 en 1 ez 1
updat my	4y 1 aj 3
updat of	7b 1 ef 1 eg 1
updat the	20 1 2k 1 51 1 6j 1 ak 1 bw 1
upgrad	k 4 17 8 3v 4 d1 4 d6 4 dl g ef o eg k
upgrad $	dl 2 ef 2
upgrad of	ef 2 eg 2
upload	f 4 g 4 2h 8 2i 4 2k 4 2l 4 3o 8 4b o 4c g 4d g 4e g 4f g ad 8 an 8 cb 8 cm 4 co 8 cp 4 cr 8 eu 8
upload $	g 1 4d 1 4f 1
upload a	2h 1 3o 1 4b 1 an 1 cb 1 co 1
upload fil	4b 1 4c 1 4f 1
upload pictur	4b 1 4c 1 4e 1 4f 1
uploader	69 2
upsert	cs 4
upstream	48 8 58 4 59 4 5a 4 5b 4 5j 4 66 4 7i 8 bu 4 dd 8 df 4 dh 4 di 4 dj 4 dl 4 dm c dp 4 dq 4 dr 4 dt 4 du 8 dx 4 dz 8 e1 4 e6 4 e7 4 e8 4 e9 4 ea 4 eb 4 ec 4 ed 4 ee c ey g ez c f0 s
upstream $	48 1 58 1 59 1 5a 1 df 1 dl 1 dm 2 du 1 dz 1 ey 3 f0 1
upstream id	di 1 dz 1 e1 1
upstream s	dh 1 e6 1 e7 1 e8 1 e9 1 ea 1 eb 1 ec 1 ed 1
url	r 4 s 4 u 8 v 4 3m 4 47 8 4i 4 4j 4 4s 4 50 4 8m 4 8n 8 8p g 8r 4 8s c 9m 4 9n 4 9v 8 9w 4 9x 8 9y 4 9z 4 a0 8 au 4 av 4 bg 4 da 4 db 4 dc 4 dh 8 di 4 dk 4 dl 8 dw 8 dx 4 ee 4 ex 8
url $	47 1 8p 1 8s 1 9n 1 bg 1 dc 1 ex 1
url doe	8m 1 9m 1 au 1
url event	8r 1 9v 1 a0 1
url need	s 1 8n 1 9w 1
url of	47 1 a0 1 av 1 da 1 dh 2 dw 1
url stat	r 1 u 1 ee 1
url version	di 1 dk 1 dw 1
us	2w 2 2x 2 3f 2 4b 2 4h 2 7s 2 b4 2 b5 2 dt 2 dw 2 dx 2
us $	b5 1 dt 1 dx 1
us to	2x 1 3f 1 4b 1
usabl	8b 4 8g 4 9r 4
usag	dd c
usb	4a 4
use	2 4 4 8 7 4 a 4 c 8 g 4 h 4 m 4 y 4 11 4 15 4 16 4 19 4 1d 4 1f 4 1g 4 21 8 2p c 2r 4 3n 4 3o 4 4i 8 4j 8 5e 4 5m 4 6d 4 6e 4 6h 4 6t 2 70 4 72 8 7m 4 7q 4 7r 4 7t 4 7w 4 7z 4 81 4 8a 4 9c 4 9i 4 a8 4 ag 4 an 4 ar 4 au 4 az 4 b0 4 b1 4 b9 4 bg 4 bt 4 da 4 db 4 dc 4 do 4 dq 4 dr 4 eq 4 eu 4 ex 4 f3 4 f7 4 fa 4
use $	2 1 a 1 19 1 2p 2 3n 1 7m 1 7q 1 9i 1 au 1 b9 1 bt 1 dq 1 eq 1 ex 1 fa 1
use it	4 2 7 1 c 1 ag 1
use need	16 1 72 1 bg 1
use the	21 1 2r 1 4i 1 4j 1 5m 1 70 1 72 1 7z 1 8a 1 9c 1 an 1 dc 1 f3 1 f7 1
use with	6d 1 6e 1 6h 1
used	5 8 8 8 d 4 3h 8 6u 4 a8 4 d8 8 d9 8 f7 4 fe 4
used $	8 1 3h 1 d8 1 d9 1
useless	c 4
user	0 4 1 4 2 2 4 2 7 2 8 2 9 2 a k b a c 6 d c e 4 f 4 g 6 h 2 j 6 k 6 y 8 z 6 10 c 11 k 12 k 13 c 14 g 15 i 16 8 17 8 18 4 19 6 1a 2 1c 2 1f 4 1i c 1j m 1k m 1l o 1o a 1p 6 1q 4 1r c 1s g 1t e 1u g 1v m 1w k 1x u 1y q 1z s 20 k 21 m 22 e 23 e 24 m 25 k 26 i 27 k 28 g 29 e 2a o 2e 6 2g 2 2n 2 2s 2 2w 2 2y 2 3i 2 3p 2 3s i 3t 4 3x a 3y o 3z i 40 i 41 i 42 a 43 c 47 2 49 2 4b 4 4c 4 4f 2 4q 2 4u 4 4w 2 55 2 57 2 5j 2 5k 2 5n 2 5r 2 5t e 5v k 5w 4 5x 4 5y 4 60 a 61 i 62 m 63 i 64 m 65 2 6g 2 6o 2 6q 2 72 e 73 4 74 8 75 8 76 4 7c 2 7o 2 7r 2 7s 2 7x 2 7y 2 84 2 85 2 88 4 8a 2 8c c 8e 2 8f c 8g 6 8m 2 8n 2 8p 4 8w 2 94 2 9e 2 9r 4 9t 4 9u 4 ai u aj 4 ak 6 al w am c an g ao g ap g aq 4 ar 2 as 2 at 4 av 4 aw o ax 8 ay 4 az 2 b0 8 b1 8 b3 2 b4 2 b5 4 b8 2 b9 8 bm 8 bo 4 bq g bt 2 bu 6 c0 2 c9 8 ca 4 cb 4 cx 4 da 6 db 6 dc 6 de a e6 4 e7 4 e8 4 e9 4 ea 4 eb 4 ec 4 ed 4 ek 2 el 2 es 8 et 4 eu 4 ev e ew e f1 8 f9 6 fe 2 fj g
user $	a 1 j 1 11 1 12 1 14 1 15 1 1j 1 1k 1 1q 1 1r 1 1t 1 1u 2 1z 1 23 1 25 1 28 1 2a 1 b1 1 c9 1 e6 1 e7 1 e8 1 e9 1 ea 1 eb 1 ec 1 ed 1 ev 1 f9 1 fj 1
user 12	8f 1 bq 2
user a	1v 1 26 1 2a 1 40 1
user and	3s 3 3x 2 5v 1 60 1 b0 1
user by	42 1 al 1 ev 1 ew 1
user call	11 1 1z 1 41 1 5t 1 ai 1
user context	21 1 27 1 28 1 29 1
user credential	24 1 ak 1 de 1
user delet	1i 1 1t 1 1x 1 3y 1 61 1 75 1 fj 1
user directory	10 1 1w 3
user from	11 1 1v 1 5y 1
user group	y 2 z 2 10 2 2g 1 3t 1 b5 1 b9 1
user id	a 1 2a 2 8c 2 8f 1 bm 1 bo 1 bq 1
user in	1s 1 21 1 62 1 f1 1
user jdo	a 1 25 1 26 1 5v 1 ap 1
user list	1j 1 1r 1 1y 1 3z 1 62 1 8g 1 ai 1 aw 1
user msmith	am 1 an 1 ao 1
user nam	d 1 72 2 ai 1 al 1 ax 1 b0 1 b1 1 f1 1
user need	1q 1 ca 1 cb 1
user non	1l 1 41 1 64 1
user on	3y 1 3z 1 63 1
user or	k 1 43 1 al 1
user s	1t 1 1u 1 20 1 21 1 23 1 24 1 61 1 da 1 db 1 dc 1 de 1 ew 1
user set	1k 1 20 1 40 1 63 1 aj 1
user setting	ao 2 ap 2
user the	1k 1 1s 1 1z 1
user to	12 2 20 1 22 1
user token	a 1 b 1 c 1 d 2 e 1
user who	13 1 14 1 1j 1 23 1 24 1 2a 1 41 1 5t 1 75 1
user with	17 1 1j 1 1r 1 1y 1 3z 1 de 1
user without	1l 2 64 1 c9 1 es 1
usernam	1y 4 2a 8 72 4 ai 4 au 4 b1 2
using	15 4 bv 4 f8 4
usually	2d 4 5t 4
util	6p 2 ba 4 bb 4 bc 4
util repo	ba 1 bb 1 bc 1
uuid	7t 4
ux	bx 4 by 4 bz 4
v0	8i 2 8j 2
v1	4h 2 4l 2 58 2 59 2 5a 2 5b 2 5s 2 7g 2 8i 4 8j 6 c7 4 c8 2
v2	4a 2 4o 2 58 2 5a 2 5b 2 5h 2 7d 2 7v 4 8h 4 8j 2 ba 2 c7 2 c8 2 ct 4 en 4
v3	4k 2 8h 2 8j 2 c7 2 c8 2
valid	3 4 8 4 48 4 8g 4 b6 4
validat	de 4
validation	5l 4 5m 4
valu	ao 8 ap 4 bl 4
vanish	4w 4 6k 4 7g 4 7x 4
variant	4j 4
vault	60 4 7r 4 7t 4 7u 4 7v 4
vault token	7r 1 7t 1 7u 1 7v 1
ve	6m 4 bk 4
vendor	5v 4 6b 4 6w 4 94 4
verbos	2s 4 2t 4 2u 4 2v 4
verbosity	2s 4 2u 4 2v 4
verdict	76 8 7a 4
verification	84 4 86 4 ac 4 fa c fb 4 fd 4 ff 4 fh 8 fi 8 fj 8
verify	4s 4 8p 4 8r 4 9l 4 9z 4 ac 4 ad 8 ag 8 ah 8 c9 4 ca 8 cb 4 cc 4 de 4 dp 4 f4 4 fb 4 fc 4 fd 4
verify $	4s 1 ad 1 ag 1
verify my	c9 1 ca 1 f4 1 fb 1
verify the	8r 1 9l 1 fc 1 fd 1
version	l 4 2b c 2j 8 2k 8 48 4 4h 4 4m 6 4w 4 4x 8 4y 4 51 4 67 4 68 8 69 4 6j 2 6k 4 6l 8 6m 4 6q 4 6r 8 6s 4 6t 4 6w 4 70 4 77 4 7d 4 84 4 8h g 8i 8 b3 4 bx 4 by 4 c6 4 c7 8 c8 8 df 8 di 8 dk 8 dl 8 dw 8 ef 8 eg 8
version $	4h 1 6w 1 77 1 8i 1 c6 1 c7 1 c8 1 df 1
version and	2b 1 67 1 69 1 6l 1 84 1
version doe	7d 1 dk 1 dw 1
version number	4x 1 68 1 8h 1
version of	2j 2 2k 2 48 1 6l 1 6t 1
version tag	8h 1 8i 1 b3 1
versus	5b 8
very	30 4 39 4 4a 4
very larg	30 1 39 1 4a 1
veto	6z 8 70 4
via	60 4 66 4 aw 4 ex 4 f7 4 f9 4
video	4l 2
view	1y 2 5q 2 9x 2 ao 2
violation	bl 8
visibility	3l 4 3m 4 45 4 47 4 49 4 a4 4
visibility or	3m 1 49 1 a4 1
visibl	7a 4
visit	3h 4
visitor	j 4
void	fe 8
voluntary	fd 4 fh 4
vot	73 4 76 4
vouch	as 4 at 4
vs	6x 4
vulnerability	ck 8 cr 8
wa	5 4 8 2 d 4 y 2 1a 2 1y 2 3h 2 46 2 47 2 4a 2 4b 2 4c 2 4i 2 4p 2 4q 2 4r 2 4t 2 4u 2 4v 2 4w 2 50 4 51 2 52 2 55 6 5q 4 5r 2 5z 2 62 4 67 2 68 2 6c 2 6g 2 6h 4 6k 2 6o 4 6p 2 6q 4 6v 4 6y 2 75 2 76 2 77 4 7f 2 7g 6 7h 2 7x 2 83 2 86 2 8p 2 8q 2 8t 2 98 2 9f 2 9s 2 ae 2 b2 4 ba 2 bc 2 bx 2 c8 2 c9 2 cd 2 cf 2 cl 2 cm 2 cu 6 cz 2 d4 2 dk 2 dl 4 e1 2 em 4 ew 2 ey 4 fb 2
wa compromis	c9 1 cz 1 d4 1
wa it	5 1 4p 1 52 1 7g 1
wa push	6v 2 76 1 7g 1
wa said	4u 1 6o 2
wa that	55 1 7h 1 dk 1
wa the	5 1 4r 1 50 1 bc 1 cf 1 cl 1
wa this	47 1 50 1 55 1 cd 1
wait	2d 4 2n g 2o 8 3a 4 6f 4 6g 8 6h 4 81 4 ae 4 cf 8 dt 8 dx 4 e2 8 e3 4 em 4 eo 4 f4 4
wait for	2d 1 2n 4 2o 1 ae 1 cf 1 dt 2 em 1 eo 1 f4 1
wait to	3a 1 6f 1 6g 1 cf 1 e3 1
want	3 2 w 4 26 4 2d 2 2g 2 3x 4 48 2 4a 2 4b 2 4h 4 4x 2 57 2 5o 2 5u 2 66 2 6a 2 6j 2 6r 2 6w 4 76 2 77 2 78 2 7b 2 7c 2 7o 4 7u 2 81 4 86 2 8a 2 8b 2 8l 2 8q 4 8y 2 9r 2 a8 4 aj 2 ak 2 am 2 ap 2 bb 2 cb 2 da 2 dt 4 dw 4 dx 4 dy 4 eg 2 ep 4 es 2 ev 2 ez 2 f2 4 f8 4 fi 2
want a	3 1 48 1 4a 1 57 1 7c 1 81 1 a8 1 ak 1 da 1
want the	3x 1 4b 1 5o 1 6j 1 81 1 8q 1
want to	2d 1 2g 1 4h 1 4x 1 5u 1 6a 1 6r 1 78 1 7b 1 7u 1 8b 1 9r 1 aj 1 dt 1 dw 1 dx 1 dy 1 eg 1 ev 1 ez 1
warn	j 4 k 8 2t 2 2v 2 33 8 37 8 3f 8 7j 4 ck 8 cp c cq 8 cr 8 cs 8
warn $	3f 1 cp 1 cr 1 cs 1
warn of	33 1 37 1 3f 1 cp 1 cq 2
warn on	ck 2 cs 1
wasn	6s 4
watch	56 8 57 8 7b 8 7c c 8k 8 8l c 93 4
watch $	57 1 7c 1 8l 1
watch delet	56 1 7b 1 8k 1
watcher	4v 4 56 4 57 4 7b 4 8k 4 8l 4
watcher of	56 1 57 1 7b 1 8k 1 8l 1
wav	8w 4
way	11 8 15 4 1m 4 21 8 4b 4 4i 8 4j c 54 4 60 4 6c 4 6s 4 6t 4 72 8 7f 4 8a 4 9p 4 ax 4 f5 8
way $	11 1 4i 1 4j 1 60 1 6s 1 72 1 7f 1
way to	11 1 15 1 21 2 4j 2 6c 1 72 1 8a 1 9p 1 ax 1
we	0 2 2 2 4 2 h 2 r 2 s 2 t 2 10 2 16 6 17 2 19 2 1c 2 1h 2 1r 2 1u 2 1w 2 2a 2 2b 6 2i 2 2p 2 2q 4 2w 2 30 2 34 2 39 2 3b 2 3c 2 3e 2 3i 2 3j 2 45 2 46 4 49 2 4b 2 4g 2 4v 2 4z 2 5p 2 5s 2 6s 2 6w 4 6z 2 74 2 77 2 7h 2 7j 2 7q 2 7r 2 7s 2 7t 4 7z 2 80 2 81 2 82 2 86 2 8a 2 8b 2 8c 2 8d 2 8h 4 8j 2 8m 2 8y 2 91 2 93 2 9m 2 9o 2 9r 2 a7 2 ac 2 ar 2 b4 2 bv 2 c0 2 c1 2 c3 2 c7 2 cm 2 cr 2 dd 2 di 2 dj 2 dl 2 dn 2 dw 2 dy 2 ea 2 ez 2
we hav	r 1 2q 1 3i 1 3j 1 4g 1 7h 1 8b 1 a7 1 c1 1 di 1
we need	10 1 45 1 49 1 74 1 8c 1 c7 1
we no	4b 1 7t 1 8y 1
we run	s 1 2b 1 3b 1
we want	77 1 86 1 8a 1 9r 1 ez 1
weak	g 4 bl 4
web	2 4 6 4 j 4 46 2 47 2 48 4 49 2 4k 4 50 4 5d 4 5e 4 5j 4 5k 4 5l 4 5m 8 5n 4 5o 4 5p 4 5q 4 5s 4 5t 4 5v 4 5w 4 5x 4 5y 4 5z 4 60 4 61 4 62 4 63 8 64 4 65 4 67 4 7e 8 7f 4 7i 4 7j 4 7k 4 7l 4 7m 4 7n 4 7o 4 7p 4 7w 4 7x 4 7y 4 7z 4 80 4 81 4 82 4 83 4 84 4 85 4 86 4 87 4 88 4 89 4 8a 4 8b 4 8c 4 8d 4 8e 4 8f 4 8g 4 8k 4 8m 4 8n 4 8o 4 8p 4 8q 4 8r 4 8s 4 8t 4 8u 4 8v 4 ag 8 ah 8 b2 4 b3 4 b4 4 b5 4 ba 4 bb 4 bl 4 bq 4 br 4 bs 4 bt 4 bv 4 bw 4 bx 4 by 4 bz 4 c8 4 cd 4 ce 4 cf 4 cg 2 cu 2 cx 4 cy 4 cz 4 d0 4 d1 4 d7 2 e0 4 e1 4 el 8 em 4 en 8 eo 4
web $	80 1 81 1 83 1 84 1 85 1 86 1 87 1 8a 1 8b 1 8c 1 8d 1 8f 1 8m 1 8n 1 8o 1 8p 1 8q 1 8t 1 b2 1 ba 1 bb 1 bq 1 bs 1 bt 1 bw 1 bz 1 ce 1 cy 1 el 1 en 1
web edit	5m 1 ag 1 ah 1
web shop	2 1 48 1 4k 1 5d 1 5e 1 5j 1 5k 1 5l 1 5m 1 5n 1 5o 1 5p 1 5s 1 5t 1 5v 1 5w 1 5x 1 5y 1 5z 1 60 1 61 1 62 1 63 2 64 1 65 1 67 1 7e 2 7f 1 7i 1 7j 1 7k 1 7l 1 7m 1 7n 1 7o 1 7p 1
web ui	j 1 ag 1 bl 1
webhook	82 4 8m k 8n c 8o s 8p k 8q g 8r s 8s w 8t o 8u k 8v k 9i 4 9v c 9w c 9x c 9y c 9z k a0 g a1 g a2 g a3 g
webhook $	8p 1 8s 1 8u 1 8v 1 9x 1 a0 1 a1 1 a2 1 a3 1
webhook 12	8p 1 8q 1 8r 1 8s 1 8t 1 8u 1 8v 1 9y 1 9z 1 a0 1 a1 1
webhook 44	8r 1 8s 1 8v 1
webhook 7	8s 1 8t 1 8u 1
webhook of	8m 1 8o 1 8p 1 8q 1 8r 3 8s 2 9i 1 9v 1 9x 1 9y 1 9z 1 a0 1 a1 1 a2 1 a3 1
webhook statistic	8u 1 8v 1 a2 1 a3 1
website2	46 2
websudo	f5 4
wed	2a 4
week	1o 4 2d 4 3g 4 4h 4 4o 4 7w 4 7x 8 7y o 9d 8 9e k
week $	1o 1 2d 1 4o 1 7y 3 9e 3
well	e 4 22 4 5m 4 6i 4 7v 4 eb 4 em 4
well $	22 1 5m 1 6i 1 7v 1 eb 1
went	37 4 51 8 55 4
wer	2 2 r 2 2e 2 3g 2 3u 2 43 2 4d 2 4n 2 53 2 62 2 65 2 6x 2 7h 2 7r 2 8u 2 8w 2 be 2 ck 2 es 2
what	2 2 5 2 8 2 a 4 d 4 e 2 f 2 h 2 j 4 m 4 n 4 t 2 u 2 x 2 19 2 1c 2 1m 2 1p 4 1u 2 27 2 28 2 2b 4 2c 4 2d 6 2e 4 2g 4 2j 2 2l 4 2n 6 2s 2 2u 2 2y 2 30 6 33 2 37 2 39 6 3c 2 3f 2 3h 2 3i 2 3l 2 3n 2 3p 2 3u 4 42 2 44 2 46 2 47 6 4c 2 4d 2 4e 2 4g 2 4i 4 4k 4 4l 4 4n 2 4o 4 4p 2 4t 2 4u 4 4w 2 4x 4 4y 2 52 2 53 6 58 6 59 6 5a 4 5b 6 5c 2 5d 2 5f 4 5g 2 5k 2 5n 2 5q 2 5r 4 5w 2 5x 2 62 2 65 4 68 2 6a 4 6c 6 6i 4 6l 2 6n 2 6o 4 6q 2 6r 4 6u 2 6v 4 6y 6 6z 4 71 2 78 2 79 4 7d 4 7e 8 7g 2 7h 2 7j 2 7m 4 7n 2 7r 4 7u 2 7w 2 7x 4 7z 2 80 2 82 2 83 2 84 2 87 4 88 2 89 2 8a 2 8b 4 8e 2 8f 2 8h 6 8j 6 8m 2 8p 2 8r 4 8t 6 8w 2 8z 4 91 2 93 2 96 4 9b 2 9c 2 9d 2 9f 2 9i 4 9m 2 9o 2 9p 2 9u 2 9v 2 a1 4 a7 2 aa 2 al 2 ao 4 ax 4 b2 2 b5 2 b6 2 b9 4 bc 2 bf 2 bw 4 c1 2 c5 4 c6 2 c7 2 cd 2 ce 2 cj 4 ck 4 cl 4 cn 2 cq 2 cu 4 cw 4 cx 2 d0 2 d5 2 d6 2 db 2 dd 2 dg 2 di 2 dk 2 dl 2 dp 4 dq 2 dw 2 dz 2 e2 4 e4 2 e6 8 e7 4 ej 2 eo 4 er 2 ew 2 ex 2 f0 6 ff 2
what a	39 1 52 1 88 1
what are	f 1 n 1 4p 1 6r 1 89 1 8b 1 8h 1 ao 1
what branch	n 1 4g 1 b9 1 bc 1
what chang	5b 1 5g 1 6y 2 8a 1 8f 1 9u 1
what did	2e 1 3f 1 3h 1 4u 1 53 2 58 1 5f 1 6c 2 8j 1 8t 1 a1 1 bf 1 ck 1 dw 1
what do	2c 1 5c 1 6i 1 ff 1
what doe	j 1 1m 1 2l 2 4i 1 6a 1 6r 1 7d 1 7e 1 7j 1 8e 1 8w 1 96 1 aa 1 b9 1 d5 1 dq 1 e6 1
what exactly	4x 1 53 1 6l 1 7u 1 8z 1
what group	3u 1 5w 1 b5 1
what happen	4o 2 8t 1
what hav	2d 1 2e 1 79 1
what i	2d 1 4w 1 4y 1 6q 1 78 1 79 1
what is	5 1 d 1 1c 1 1p 1 2g 1 2n 1 2u 1 3c 1 3i 1 3l 1 42 1 47 2 4c 1 4d 1 4x 1 59 2 5r 1 65 1 6z 1 7e 3 7m 1 7n 1 7w 1 7x 1 80 1 8h 1 8z 1 9d 1 9o 1 ao 1 b2 1 c7 1 cd 1 ce 1 cj 1 cq 1 db 1 dg 1 dz 1 e2 2 e6 1 ex 1 f0 1
what kind	2j 1 7r 1 93 1
what label	5n 1 d0 1 ew 1
what level	3u 1 5x 1 ej 1
what regex	7m 1 87 1 96 1 9m 1
what s	a 1 2g 1 4k 1 4l 1 65 1 68 1 6z 1 al 1 c6 1
what the	m 1 33 1 46 1 71 1 ax 1 cj 1 dl 1 dp 1 e7 1 f0 1
what version	2b 1 84 1 di 1 dk 1
what wa	4t 1 4u 1 6o 2 6v 2 7g 1 7h 1 83 1 9f 1 cu 1
what would	30 2 39 1 58 1 59 1 5b 1 6u 1 dp 1
whatever	4 4 7 4 c 4 2r 4 3x 4 bq 4 ck 4
whatever use	4 1 7 1 c 1
when	0 2 5 4 8 4 a 4 d 4 i 2 j 2 n 2 r 2 u 2 16 4 19 2 1o 2 1u 2 1y 4 3b 2 3c 2 3d 2 3j 2 3p 2 4o 2 4p 2 4x 2 57 2 5d 2 5e 2 5k 2 5m 2 5q 4 5r 4 5t 2 68 2 6c 2 6f 6 6g 4 6r 2 6u 2 70 2 71 2 7a 2 7c 2 7g 4 7h 2 7q 2 7s 2 7w 2 7x 2 7y 2 7z 4 80 4 81 8 8l 2 8m 2 8n 4 8p 2 8t 4 9d 2 9f 4 9g 4 9h 4 9v 2 a1 2 ar 2 az 2 bm 2 ca 2 cd 4 cn 2 cw 2 d0 2 db 2 dh 2 di 2 dk 2 do 4 dr 2 e0 2 e1 2 ee 2 em 2 eu 2 ew 2 ey 4 f5 2 fa 2
when $	0 1 4x 1 6c 1 6r 1 7g 1 cn 1
when check	6g 1 80 1 9g 1
when did	a 1 u 1 1y 1 3b 1 3d 1 4o 1 5r 1 a1 1 dh 1 di 1
when doe	8 2 a 1 16 2 ar 1 ca 1 d0 1
when green	6f 1 6g 1 70 1 7z 1 80 1 81 1
when i	5d 1 5t 1 do 1 eu 1
when it	7w 1 7z 1 81 1
when non	3c 1 8t 1 db 1
when ready	6f 1 81 1 9f 2 9g 1 9h 2
when someon	3p 1 5k 1 7s 1 8m 1 8n 1
when the	3j 1 6f 1 6u 1
when ther	i 1 j 1 71 1 ee 1 em 1
when wa	5 2 d 2 1y 1 4p 1 5q 2 5r 1 68 1 8t 1 cd 1 dk 1 e1 1 ew 1 ey 1
when you	7a 1 do 1 dr 1
whenever	8n 4
wher	p 2 1w 4 1y 2 1z 2 2e 2 2f 2 2h 2 3h 2 3i 2 50 2 54 4 5d 2 5h 2 68 2 71 4 79 2 7e 2 7i 2 8m 2 8r 2 9v 2 9z 2 a4 4 bc 2 bf 2 c1 2 ce 4 ci 2 cv 2 d8 4 d9 4 dh 2 dn 2 dp 2 dz 2 ee 2 er 2 ey 2 fh 2
wher are	8m 1 bf 1 dn 1
wher did	54 1 79 1 bc 1
wher do	1w 2 71 1 7e 1 cv 1 dh 1
wher doe	1y 1 5d 1 68 1 8r 1 9v 1 9z 1 a4 1 c1 1 dz 1 ee 1
wher is	p 1 50 1 5h 1 a4 1 ce 1 d8 2 d9 2
wherever	2e 4 a6 4 cu 4 d7 4
whether	q 4 z 4 25 8 2q 4 2w 4 42 4 4j 4 6z 4 7p 8 7z 8 80 8 84 4 99 8 9g 4 9i 4 9j 8 a3 4 ag 4 az 4 b0 4 c5 8 cf 8 d1 4 d2 4 dd 4 e8 4 ex 4 ey 4 f1 4 f5 4 f9 4 fa 4
whether a	25 1 2q 1 42 1 7p 1 99 1 ey 1
whether it	80 1 84 1 9j 1 ex 1
whether the	7p 1 a3 1 az 1 c5 1 cf 1 dd 1 f5 1 fa 1
which	0 4 2 2 5 2 a 2 g 2 h 6 l 4 n 2 p 2 q 2 r 4 z 4 13 2 14 2 19 2 1c 4 1f 8 1h 2 1j 2 1l 2 1m 2 1o 2 1r 2 1w 2 1y 2 27 6 2b 2 2c 4 2d 2 2e 4 2f 2 2g 2 2j 2 2m 2 2n 2 2p 2 2r 2 30 2 33 2 39 2 3a 6 3d 2 3h 2 3i 6 3p 8 3u 4 3w 2 3z 4 41 2 47 4 4e 2 4g 2 4k 2 4l 2 4n 6 4p 2 4t 4 50 2 53 2 54 2 55 6 58 4 59 2 5c 2 5d 6 5h 2 5i 2 5j 4 5k 8 5n 4 5q 2 5r 2 5s 2 5t 2 5x 4 5z 4 60 2 62 2 64 2 65 2 68 4 6i 2 6n 6 6o 2 6r 2 6u 4 6z 2 71 4 7d 2 7g 4 7h 4 7i 2 7j 4 7m 2 7r 4 82 a 87 2 89 2 8b 4 8g 2 8h 4 8j 4 8m 2 8w 2 90 2 91 2 93 4 96 2 9b 4 9i 4 9m 2 9o 4 9q 2 9v 6 9z 4 a0 2 a4 4 a5 2 a7 4 aa 2 ac 2 ae 2 al 2 ao 2 ar 2 au 2 aw 2 ax 2 b2 6 b5 2 b6 2 b9 2 bc 6 bd 2 bf 6 bl 2 bt 4 bu 4 bw 2 c1 2 ca 6 cd 2 ce 4 ci 4 cj 2 ck 2 cl 4 cq 2 cu 6 cv 4 cw 4 cx 4 d2 2 d8 2 d9 4 da 2 db 6 df 2 dg 2 di 4 do 2 dr 2 ds 6 dt 2 dw 2 dz 2 e0 4 e2 2 e4 4 e5 2 e6 4 ea 4 ee 4 eh 2 ej 2 en 2 eo 4 eq 2 et 6 ex 4 ey 4 f0 2 f1 4 f2 2 f5 2 f7 2 fa 4
which account	14 1 1l 1 aw 1
which are	h 1 9o 1 b2 1
which bot	0 1 1o 1 1r 1
which branch	5d 2 68 2 7g 1 7h 2 87 1 b2 1 b5 1 b6 1 bc 2 ey 1
which build	2c 2 eo 1
which commit	4l 1 54 1 59 1 71 1 8j 1 cd 1 cu 2
which event	3p 1 9z 1 a0 1
which fil	4n 2 4t 2 58 1 5q 1 6n 2 cq 1
which group	z 2 1f 2 1h 1 27 2 2g 1 3u 1 3w 1 5x 1 5z 2
which jira	4p 1 cv 1 cw 1
which leak	7j 1 7r 1 8w 1 a7 1
which lin	53 1 6o 1 90 1 bc 1 ck 1
which machin	0 1 df 1 et 1
which merg	1m 1 6z 1 82 1 89 1 9o 1
which mirror	da 1 db 3 di 2 ds 2 e0 2
which nod	3d 1 ce 1 e4 1
which of	z 1 2d 1 2e 1 82 1 bd 1 bu 1
which one	3p 1 5d 1 5k 1 ci 1 cl 1
which path	58 1 5h 1 7m 1 96 1 aa 1
which peopl	13 1 3z 2 5t 1 bt 1 bu 1
which plugin	82 2 9i 1
which project	2e 1 3i 2 47 2 5j 1 d8 1 do 1 e6 1 ea 2
which repo	5 1 2r 1 33 1 39 1 3a 3 3h 1 91 1 a4 2 a5 1 bf 1 ci 1 cu 1 d9 1 dg 1 dr 1 dz 1 e2 1 e5 1
which script	3p 1 5k 1 5r 1
which second	f1 2 fa 1
which team	1f 2 27 1 3i 1 3u 1 5x 1 8b 2
which url	50 1 8m 1 9m 1 9z 1
which user	1w 1 1y 1 60 1 b9 1
which version	6r 1 8h 1 dw 1
whil	33 8 37 8 3f 4 3k 4 7x 4 8s 4 9u 4 dn 4
whit	6a 4
whitelist	1c 4 1r 4 1s c 1u 4 1v 8 7k 4 7l 4 7n 4 7q 4 8w 8 8x 8 8y 8 8z 4 90 8
whitelist a	1s 1 1v 1 8x 1
whitelist entry	7n 1 8y 2 8z 1 90 1
whitelist in	1c 1 1r 1 1u 1
whitespac	53 4 5b 4
who	0 2 8 2 13 6 14 6 1c 2 1d 4 1i 2 1j 8 1l 4 1n 2 1o 6 1r 4 1y 2 23 2 24 2 2a 2 2j 2 2n 4 2r 2 3l 2 3u 2 3x a 3z 4 41 a 43 2 4a 2 4l 6 4o 4 4p 4 4x 2 5j 2 5q 4 5r 2 5t c 5z 2 60 g 62 4 64 6 68 4 6c 4 6g 4 6l 2 6r 2 6v 2 73 e 75 2 7g g 7j 2 87 2 8e 4 8g c 8m 2 9q 4 9r 2 9t 4 ai a al 2 b0 2 b1 2 b2 4 b5 4 b6 4 b9 4 bo 2 bp 4 bs 4 bt 4 bu a cn 2 cu 2 cx 2 de 2 dt 2 e0 4 e4 2 eh 4 ei 6 ej 4 ek 4 ew 2 f5 2
who are	13 1 14 1 1j 1 3z 1 41 1 8g 1 ai 1
who can	3x 2 60 3 8g 1 eh 1 ei 2 ek 1
who could	41 1 60 1 64 2
who get	1o 1 3u 1 3x 1 87 1 8m 1 bo 1 bp 1 bs 1 bt 1
who ha	1l 1 1n 1 1r 1 4a 1 4o 1 5j 1 5t 2 60 2 62 1 64 1 73 3 ai 2
who hold	1j 1 ai 1 e0 1
who is	13 1 14 2 1j 1 1r 1 2n 2 3x 1 3z 1 68 1 8e 2 8g 1 9q 1 9t 1 ai 1 al 1 b5 2 b9 1 bp 1 bs 1 bt 1 ej 1
who mad	8 1 4p 2
who may	1j 1 60 2 b0 1 b1 1 b2 2 b6 2 b9 1 eh 1 ei 1 ej 1 ek 1
who outrank	1i 1 23 1 24 1 2a 1
who wrot	4l 2 4x 1 68 1 6l 1 6r 1
whoever	as 4 bq 4 bx 4 ev 4
whol	0 8 1 4 7 4 8 4 m 2 n 4 o 4 w 4 1e 4 1m 4 1n 4 1x 4 2g 4 2u 4 2v 4 38 4 3i 2 3k 4 3m 4 3p 4 3q 4 3r 4 3v 4 42 8 43 4 46 4 4l 4 5f 4 5v 4 5y 4 6a 8 6e 4 6r 4 6x 4 7d 4 7i 4 7n 4 7q 4 7v 4 8b 4 8s 4 8x 4 8y 4 95 4 9c 4 9e 4 9h 4 9j 4 9k 4 9m 4 9o 4 9p 4 9r 4 9v 4 9w 4 9y 4 a5 4 a8 4 ah 2 b1 4 b4 4 b7 8 bm 4 bo 4 br 4 bs 4 bv 8 c0 4 c9 4 cy 4 d3 8 d4 4 d6 4 d8 4 dq 2 e5 4 ei 2 ek 2 em 4
whol $	0 1 2u 1 9j 1
whol company	42 2 43 1 a8 1
whol instanc	m 1 3i 1 ah 1 dq 1 ei 1 ek 1
whol pr	bv 2 c0 1
whol project	0 1 7 1 8 1 3p 1 3q 1 3r 1 8x 1 8y 1 95 1 9c 1 9e 1 9k 1 9m 1 9o 1 9r 1 9v 1 9y 1 b4 1 b7 2 bm 1 br 1 bs 1 cy 1 d3 2 d4 1 d6 1 d8 1
whol rul	7n 1 7v 1 bo 1 bs 1
whol server	o 1 1n 1 2v 1 a5 1
whol team	2g 1 8b 1 9h 1
whom	14 4 3z 4 41 4 6g 4 73 4 b3 4 b7 4 b9 4 bu 4
whos	z 4 5t 4 6o 4 7f 4 ai 4 ci 4 d5 4 dz 8 ew 8
why	19 4 1p 4 27 4 2u 4 33 8 37 8 3f 8 4p 4 4r 4 4v 4 60 4 6c 4 6g 4 6p 4 6z 8 7u 4 7w 4 80 4 8o 4 8t 8 9g 4 a1 4 ac 4 b0 4 b2 4 bf 8 bp 4 bt 4 bw 4 c5 8 ca 4 cd 8 e0 4 e1 4 eh 4 ej 4 ey 4 f9 4
why are	19 1 37 1 ca 1
why can	60 1 6z 1 ej 1 f9 1
why did	33 2 37 1 3f 2 7u 1 8t 2
why doe	27 1 7w 1 a1 1 b0 1 bw 1 cd 1 e0 1
why is	2u 1 4r 1 6z 1 80 1 8o 1 9g 1 ac 1 bf 2 c5 1 cd 1 e1 1 eh 1 ey 1
wid	0 4 1 4 7 4 9 4 e 4 i 8 j 4 k 8 m 4 n 6 o 2 1i 2 1m 8 1n 2 3p 4 3q 4 3r 8 8w 4 8x 4 8y 4 8z 4 90 4 94 4 99 4 9e 4 9h 4 9k 4 9l 4 9n 4 9o 4 a5 6 a6 8 a7 8 a8 a a9 c aa c ab c b6 4 b8 4 b9 4 bm 4 c0 4 d2 4 d5 4 d6 4 eh 2 ei 4 ej 6
wid $	1n 1 3q 1 3r 1 8w 1 99 1 9e 1 9h 1 9k 1 9l 1 9n 1 9o 1 a5 1 a6 1 a8 1 b6 1 bm 1 c0 1 ei 1 ej 1
wid credential	a7 1 a8 1 a9 1
wid leak	a8 1 a9 1 aa 2 ab 1
wid notic	i 1 j 1 k 1
widen	9 4 7n 8 97 4
widget	4 4
width	4e 4
wiki	bz 4
will	d 2 n 2 2y 6 3m 2 6g 2 6u 2 6w 2 7x 2 8g 2 8n 2 9x 2 ag 2 bu 4 ce 2 dy 2 fg 2
will my	d 1 2y 1 7x 1
wip	y 4 18 4 25 4 3k 4 46 4 4d 4 4q 4 4z 4 67 8 83 4 bv 4 c0 4 c9 4 cp 4 es 8
wip the	4q 1 83 1 c0 1 cp 1
with	2 2 3 2 5 2 b 6 d 2 g 2 m 2 n 2 o 2 x 2 y 2 z 2 12 2 14 2 16 2 17 2 1a 4 1f 4 1j 8 1l 2 1o 2 1q 2 1r 4 1s 2 1v 2 1w 2 1y 4 26 2 28 4 2c 2 2g 2 2p 4 2r 6 2z 4 30 2 39 4 3g 2 3j 4 3k 2 3l 2 3p 2 3r 2 3t 2 3u 8 3v 2 3w 2 3x 8 3z 2 43 2 44 2 45 4 46 2 48 2 49 2 4b 6 4c 2 4e 2 4f 6 4g 4 4i 4 4j 2 4k 2 4m 4 4o 2 4q 2 4r 2 4s 2 4t 6 4u 2 4v 2 4x 4 4z 2 50 2 53 6 55 2 58 4 59 2 5a 2 5b 4 5f 2 5k 2 5o 2 5q 6 5r 2 5u 2 5x 4 5y 2 60 6 61 2 62 6 63 2 64 2 65 2 66 2 6a 4 6b 2 6d 2 6e 4 6h 2 6j 4 6k 2 6l 4 6p 2 6q 2 6r 2 6w 2 6x 2 6y 4 6z 2 70 4 72 2 73 4 76 2 79 2 7a 8 7b 2 7f 2 7h 2 7i 2 7k 2 7l 2 7m 2 7o 2 7s 2 82 4 84 2 86 4 88 2 8a 4 8c 2 8d 2 8e 4 8h 2 8i 6 8j 2 8k 2 8n 2 8p 4 8r 2 8s 2 8t 4 8u 2 8x 2 93 2 94 2 9b 2 9k 2 9n 4 9q 4 9r 2 9t 2 9v 2 9x 2 a1 4 a4 2 ab 2 ag 2 ah 2 ai 2 ak 2 am 2 an 2 ap 2 ar 4 as 2 ay 2 b0 6 b1 2 b2 2 b9 2 bf 2 bg 2 bi 8 bj 2 bk 8 bo 2 bt 2 bv 2 bw 4 bx 2 c1 2 c2 2 c5 2 c6 6 c7 8 c8 2 c9 2 cc 2 ce 2 ci 2 cm 2 cn 4 co 8 cp 2 cs 2 cx 4 cy 2 d0 4 d1 2 d2 2 d3 2 d5 4 d8 2 d9 2 dd 2 de 2 dg 2 dh 2 di 2 dk 2 dn 2 dp 6 dq 6 dr 2 ds 2 du 2 dx 2 e7 2 el 2 em 2 eo 4 er 2 es 2 eu 2 ev 4 ey 8 ez 4 f0 8 f1 a f3 8 f4 6 f5 2 f6 6 f7 8 f8 a f9 2 fb 6 fc 4 fd 4 fe 2 ff 2 fh 2
with $	m 1 2p 1 2r 1 6k 1 6p 1 6q 1 7h 1 ab 1 am 1 ar 1 dq 1
with a	1r 2 26 1 3u 1 3z 1 4q 1 4s 1 5o 1 62 1 6j 1 6w 1 70 1 8i 1 9b 1 b0 1 b1 1 bi 1 bj 1 c2 1 c7 2 ci 1 co 1 em 1 er 1 f1 1 f3 2 f4 1 f7 2 f8 2 f9 1 fb 1 fc 1 fd 1
with access	3x 1 60 1 d2 1
with an	4e 1 4f 1 4v 1 7a 1 ai 1 bi 2 bk 2 fh 1
with another	58 1 59 1 5a 1 5b 1
with comment	4t 1 53 1 6y 1
with content	dp 1 dq 1 dr 1
with direct	1j 2 3x 1 60 1
with effectiv	3x 1 60 1 cx 1 de 1
with id	5 1 d 1 3g 1 4b 1 4c 1 4x 1 6l 1 7l 1 7m 1 8d 1 cs 1 d0 1 ev 1
with in	2g 1 4g 1 65 1 a4 1
with it	12 1 16 1 1f 1 4f 1 4i 1 6a 1 6l 1 6r 1 6x 1 7k 1 84 1 8e 1 9k 1 9t 1 ag 1 b9 1 bf 1 cn 1 d0 1 d3 1 d5 2 d8 1 dd 1 dn 1 ey 1 ez 1
with key	3j 1 4r 1 50 1 cn 1
with main	n 1 o 1 45 1 6z 1 c6 1
with my	76 1 es 1 f1 1 f3 1 f4 1 f6 1 fe 1
with need	1a 1 45 1 7a 1 86 1
with open	49 1 8a 2
with other	28 1 6k 1 6q 1
with password	4b 1 b0 1 f1 1
with the	2 1 17 1 1j 1 2r 1 3l 1 46 1 4b 1 4f 1 4g 1 4i 1 4j 1 4m 1 4x 1 4z 1 53 2 5f 1 5q 1 5r 1 5x 1 62 1 6y 1 72 1 7a 1 7o 1 8i 1 8j 1 8s 1 8t 1 8u 1 9n 1 ah 1 as 1 ay 1 bg 1 bv 1 bx 1 c7 1 ce 1 co 1 cp 1 e7 1 ey 1 ez 1 f0 2 f3 1 f4 1 f5 1 f6 2 f7 1 f8 2 ff 1
with their	2z 1 3p 1 5k 1 73 2 82 1 93 1 9q 1 ar 1 bw 1 c1 1 dp 1 eo 2
with this	2r 1 39 1 co 1 di 1 dk 1
with upstream	58 1 5b 1 ey 2 f0 2
with what	a1 1 c5 1 c6 1
with writ	3u 1 3v 1 5x 1 5y 1 62 1 cx 1
withdraw	7 4 29 4 3s 4 3t 8 4w 4 6d 4 6q 4 76 4 bh 4 bj 4 d4 4 d7 8 dv 4
withdraw machin	d4 1 d7 2
withdraw my	6d 1 6q 1 bh 1
withheld	1 4 3 4 b 4 87 4 88 4 8m 4 8o 4 8r 4 f7 4 fb 4 fc 4 fd 4 fe 4 ff 4 fg 4 fh 4
withheld by	87 1 8m 1 8o 1 8r 1
withheld without	b 1 f7 1 fb 1 fc 1 fd 1 fe 1 ff 1 fg 1 fh 1
withhold	8s 4
within	52 4 53 4 5i 4
without	6 4 9 4 b 4 e 4 j 4 1h 8 1l 8 2b 4 2d 4 2y 4 30 4 39 4 3w 8 41 4 42 4 49 4 4a 4 4m 4 4u 4 4v 4 4w 4 5z 4 64 8 66 4 6g 4 6w 8 7c 4 7x 4 85 4 8a 4 8g 4 8p 4 99 4 bd 4 be 4 bf 4 bg 8 bq 4 c7 4 c9 4 cp 4 eg 8 el 8 es 4 ez 4 f3 8 f7 4 fb 4 fc 4 fd 4 fe 4 ff 4 fg 4 fh 4
without a	2b 1 2d 1 4u 1 4v 1 c7 1 el 1 es 1
without any	1h 1 1l 2 41 1 5z 1 64 2
without mak	6 1 e 1 7c 1
without nam	bd 1 be 1 bf 1 bg 2
without reveal	b 1 f7 1 fb 1 fc 1 fd 1 fe 1 ff 1 fg 1 fh 1
won	6w c 6z 4
won t	6w 3 6z 1
word	k 4 4y 4 5n 4 5s 4 6t 4 7v 4
work	25 4 2b 4 2d 4 2e 6 2y 4 3h 8 48 8 4h 4 4j 4 59 4 5w 4 66 4 69 4 6c 4 6m 4 76 6 7a 2 9j 4 a3 4 bb 2 bu 4 ce 4 cu 4 cw 4 dc 4 et 2 f0 4
work $	25 1 2d 1 2e 1 76 1 7a 1 a3 1 f0 1
work on	3h 1 48 1 4j 1 5w 1 76 1 9j 1
worker	ch 8 cj 4
workspac	3i 4 3j 4 3k 4 3l 4
workspac $	3i 1 3j 1 3k 1 3l 1
world	3m 4
worst	1o 4
would	1e 2 25 2 2y 2 30 8 39 6 3i 2 3t 2 3y 2 58 4 59 2 5a 2 5b 2 5v 2 5w 2 5y 2 6b 2 6g 2 6u 4 6v 2 6z 2 ba 2 bu 4 c5 2 de 2 dp 2 f1 2
would a	58 2 dp 1
would be	30 1 39 1 6u 1 bu 2
would lower	3t 1 3y 1 5w 1 5y 1
would the	5b 1 6u 1 de 1 f1 1
wrap	7a 4
writ	3 4 6 c 9 8 b 4 e 8 h 4 32 4 3h 4 3m 4 3u 8 3v c 3x 4 3z 4 40 8 42 4 43 8 4f 4 4m 8 5w 4 5x 4 5y g 60 4 61 4 62 4 63 g 6j 4 6p 8 88 4 b3 4 b7 4 c2 4 c5 4 cx 4 d0 4 d1 a d2 4 d3 4 d5 4 d6 g d9 4
writ $	6 2 9 2 3v 1 5y 1 b3 1 d2 1 d6 3
writ a	3m 1 6p 2
writ access	3u 1 3v 1 5y 2 61 1 63 2 c5 1 d1 1
writ on	3u 1 3v 1 3z 1 40 1 5w 1 5x 1 60 1 62 1 63 1 d3 1 d9 1
writ to	3h 1 43 2 4m 1 5y 1 63 1 b7 1 d5 1
written	31 4 4d 4 4e 4 5k 4 7u 4
wrong	1b 4 20 4 23 8 32 4 36 4 37 4 46 4 4d 4 4m 4 4q 8 4w 8 4y 4 4z 8 5e 4 69 4 6d 4 88 4 bs 4 c8 8 cm 4 en 4
wrot	2e 4 2h 4 4l 8 4u 4 4w 4 4x 4 4y 4 68 4 6l 4 6q 4 6r 4 78 4
x	2b 4 4i 2 5g 4 ac 4 ad 4 af 4 ap 4 bc 2 bu 2
x 509	ac 1 ad 1 af 1
x509	ac c ad 8 ae 4 af 8 au 4
x509 certificat	ac 2 ad 1 ae 1 af 1
xml	4a 2 4o 2 52 2 53 2 6o 2 7d 2 ck 2 cs 2
xoxb	7s 4
xss	bl 4
y	5g 4
yacc	82 4 83 4 84 4 86 4 87 4 88 4 9k 4
yacc hook	83 1 84 1 88 1
yaml	5i 4 6j 2 6y 2 ab 4
yarn	6x 2
ye	25 4 2o 4 6t 4 7p 4 cf 4 dw 4
ye or	2o 1 7p 1 cf 1
year	0 4 1y 4 6w 4
yearly	g 4 er 4
yellow	i 4
yesterday	2e 4 3b 4 3h 4 4y 4 5g 4 77 4 79 4
yesterday $	2e 1 3h 1 4y 1 79 1
yet	14 4 1l 4 25 4 2d 4 3w 8 41 8 4i 4 50 4 59 4 5d 8 5z 4 64 4 65 4 66 4 6c 4 6l 4 73 8 76 4 78 4 79 8 ba 4 bc 4 bl 4 bu 4 c5 4 cu 4 dt 4 e2 4 ee 4 eu 4 fa 4
yet $	14 1 1l 1 25 1 2d 1 41 1 59 1 5d 1 64 1 65 1 66 1 6c 1 6l 1 73 2 76 1 78 1 79 2 ba 1 bc 1 bl 1 c5 1 cu 1 dt 1 ee 1 fa 1
yet need	3w 1 41 1 4i 1 5d 1
yml	4m 2 53 2 5b 2 5h 2 7d 2
you	y 2 1e 2 1g 2 1i 2 1k 2 23 2 24 2 29 2 2a 2 2c 2 2d 2 2e 2 2r 2 3h 2 3j 2 4c 2 4v 2 57 2 5j 2 5v 2 6d 2 7a 2 7i 2 8l 2 a4 2 cs 2 d8 2 d9 2 do 2 dr 2
you a	4v 1 57 1 8l 1
you can	2r 1 5j 1 7i 1 a4 1
you hav	7a 1 do 1 dr 1
you need	1i 1 23 1 24 1 29 1 2a 1
your	12 2 1g 2 1k 2 22 2 2n 2 2o 2 3s 2 3t 2 3v 2 3y 2 40 2 48 2 4w 2 4y 2 56 2 5v 2 5w 2 5y 2 63 2 6d 2 6k 2 6p 2 6q 2 76 2 78 2 79 2 7a 2 8k 2 aj 2 ak 2 am 2 an 2 bh 2 bj 2 c9 2 ca 2 cb 2 cm 2 cp 2 cr 2 es 2 et 2 eu 2 ew 2
your own	1g 1 1k 1 3s 1 3t 1 3v 1 3y 1 40 1 4w 1 4y 1 5v 1 5w 1 5y 1 63 1 6k 1 6q 1 76 1 79 1 aj 1 ak 1 am 1 an 1 c9 1 cm 1 cp 1 cr 1 es 1 et 1 ew 1
yourself	1e 2 1i 2 1k 2 1x 2 6e 2
yubi	cc 4
z	5o 4
zdu	ef 4 eg 4
zero	ef 8 eg 8
zero downtim	ef 2 eg 2
zip	w c x c 4a c 4b 4
zombi	7y 4
zon	v 4 ao 4
`,
};
