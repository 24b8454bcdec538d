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
0	83 4 154 4 161 2 164 2 166 4 167 2 168 2 188 2 189 2 190 2 191 4 194 2 197 2 198 2 204 4 208 2 245 4 268 2 272 4 280 8 305 2 306 6 307 8 399 2 400 2 408 2 439 10 440 6 453 2 540 2
0 9	204 1 280 1
00	20 4
02	29 4 30 4 31 4 33 4
03	471 4 472 4 474 4
03 s	471 1 472 1 474 1
03fd2aa	407 2 408 2
05	28 4
090807	544 4
1	132 4 154 6 161 4 166 2 168 2 189 2 190 2 225 2 229 4 230 4 265 2 268 2 298 8 307 2 338 4 347 4 383 4 406 2 407 2 414 4 416 4 420 4 439 6 440 4 444 4
1 $	298 1 440 1
1 from	229 1 230 1 420 1 439 1
1 mb	132 1 383 1
10	62 4 83 4 226 4 440 4
100	62 4 411 4 464 4
1000	43 4 67 4 459 4
1024	15 4
1024x1024	132 4 383 4
10335	416 4
1042	258 4
1048	253 4
1065	250 4
108	262 4
10996	237 4
11	251 4 306 4 307 2 423 4 424 4 439 4
1124	261 4
11250	242 4
11490	241 4
1156	464 4
117	175 4 176 4 177 4 178 4
117 on	175 1 177 1 178 1
118	223 4
11c0	444 4
12	90 4 91 8 92 4 93 4 116 4 134 4 135 4 179 4 180 4 181 4 200 4 201 4 202 4 224 4 226 4 228 4 229 4 231 4 257 4 286 4 300 4 303 4 313 4 314 4 315 4 316 4 317 4 318 4 319 4 322 4 323 4 324 4 338 8 358 4 359 4 360 4 361 4 362 4 363 4 422 8 458 4 462 2 468 8 469 4 526 4 527 4
12 $	92 1 93 1 226 1 228 1 229 1 257 1
12 19	300 1 303 1
12 and	91 1 116 1 422 1
12 from	90 1 134 1 201 1 314 1
12 in	179 1 224 1 319 1 362 1 526 1
12 of	313 1 315 1 316 1 317 1 318 1 322 1 323 1 324 1 358 1 359 1 361 1 363 1 468 1
12 on	135 1 202 1 468 1 469 1
12 week	286 1 338 2
120	165 4 172 4 250 4 459 4
120 of	165 1 250 1
1203	155 4 156 4 157 4 158 4 159 4
1203 $	155 1 156 1 157 1 158 1 159 1
1218	438 4
123	462 2
1234	457 4 460 4
123456	544 4 548 4 551 4 552 4 553 4
123456 $	544 1 551 1 552 1
1244	235 4
13	245 4
1317	251 4
1337	495 4 496 4
13409	416 4
14	156 4 230 4 233 4 264 4 273 4 274 8 275 4 281 4 282 4 283 4 430 4 431 4
14 $	230 1 233 1
14 from	264 1 273 1 281 1
14 in	283 1 430 1
14 of	274 1 282 1 431 1
140	228 4
1482	235 4
15	116 4 243 4 301 4 302 4 303 4 304 4
15 $	243 1 301 1
15 in	302 1 303 1
1515	256 4
16	253 4
162	243 4
1632	244 4
16568	238 4
1688	237 4
17	225 4 241 4 242 4 243 4 244 4 253 4 255 4 261 4 307 2 400 4 401 8 415 4 416 4 435 4 436 4 457 4 460 4 475 4 476 4 477 4 492 8 493 4 511 4 514 4 516 4 517 4 535 4 536 4
17 $	255 1 492 1 493 1 516 1 517 1 536 1
17 from	457 1 535 1
17 of	241 1 244 1 401 1 436 1
17 with	416 1 476 1
17072	237 4
178	254 4
1798	261 4
18	227 4 229 4 231 4 257 4 315 4 316 4 317 4 511 4
18 $	229 1 257 1
182	237 4
183	236 4
19	224 4 226 4 232 4 300 4 303 4 422 4
19 and	224 1 300 1 303 1
1909	464 4
19214	238 4
1a2b3c4	167 2
1b9aa3f	306 2 407 2 408 2 454 2 455 2 456 2 457 2
1f3a9bc	161 2 170 2 171 2 172 2 173 2 174 2 175 2 176 2 177 2 178 2 179 2 180 2 182 2 183 2 184 2 186 2 187 2 195 2 196 2 210 2
1f3a9bcd	169 2
2	26 4 161 2 165 2 166 4 167 2 178 4 181 4 188 2 189 2 190 2 198 2 221 2 222 2 249 4 252 2 254 4 268 2 286 4 298 4 307 6 338 4 347 4 389 4 390 4 391 4 420 4 426 2 438 2 439 4 541 4 543 4 544 8 545 4 546 4 547 4 548 8 549 4 550 8 551 12 552 8 553 12 554 4 555 12 556 12 557 8 558 8 559 12
2 $	249 1 389 1
2 4	181 1 338 1
2 fa	541 1 543 1 544 2 545 1 546 1 547 1 548 2 549 1 550 2 551 3 552 2 553 3 554 1 555 3 556 3 557 2 558 2 559 2
20	42 4 116 4 168 4 296 4
200	165 4
2015	41 4
2019	34 4
202	150 4
2025	98 2
2026	306 4 307 2 439 4 440 4 457 2 460 2
2026 11	306 1 439 1
203	232 4
204	19 4 77 4 150 4 162 8 184 4 226 4
204 mean	77 1 150 1
2047	255 4
205	231 4 492 4 516 4 517 4
2063	244 4
2073	262 4
21	302 4 416 4 515 4
2100	252 4
211	438 4
21283	245 4
214	224 4
21457	245 4
22	20 4 247 4 263 8 281 4 282 4 283 4 438 4 515 4
22 $	263 1 438 1
220	236 4
221	227 4
222	229 4
2249	247 4
2279	437 4
2291	306 4 307 4 440 4
23	225 4 236 4 240 4 260 4 401 4 475 4 476 4 477 4 515 4 536 4
23 $	240 1 536 1
230	255 4
231	160 2 257 4
24	306 4
241	255 4
24120	243 4
2489	239 4
24967	415 4
2497	234 4
25	238 4
25194	243 4
252973515069	4 2 5 2 6 2 12 2 13 2 14 2
256	372 2
25653	242 4
25776	245 4
26	228 4
2610	248 4
26256	244 4
2644	242 4
2663	255 4
26673	244 4
2695	256 4
27	233 4 259 4 274 4 275 4 438 4 464 4
27001	216 4
276	243 4
2763	237 4
28	252 4
2848	251 4
289	416 4
29	230 4 242 4
29016	241 4
2960	239 4
297	261 4
2973	263 4
298	415 4
3	21 4 29 4 30 4 31 4 33 4 69 4 154 2 168 2 172 4 178 4 188 2 189 2 191 2 194 2 204 4 223 4 225 2 242 4 273 4 274 4 275 4 285 4 298 4 301 4 302 4 303 4 304 4 306 4 307 4 369 8 370 4 371 4 430 4 431 4 462 2 511 4 527 4
3 $	29 1 33 1 69 1 178 1 273 1 275 1 369 1
3 of	430 1 431 1 527 1
30	227 4 235 4 438 4 534 4
300	165 4
301	224 4 475 4 476 4 477 4 535 4 536 4
301 used	476 1 477 1
304	240 4
3041	258 4
3048	247 4
305	229 4
3072	16 4
31	180 4 201 4 202 4 223 4 232 4 246 4 250 4 259 4 282 4 314 4 315 4 316 4 317 4 318 4 319 4 472 4 473 8 474 4
31 $	180 1 201 1 246 1
31 in	314 1 315 1 316 1 317 1 318 1
31 of	282 1 319 1 473 1
310	230 4
311	407 2
3123	243 4
31337	13 4
318	413 4 414 4
3197	246 4
32	244 4 272 4 280 4 283 4 296 4 347 4
32 as	244 1 280 1
32 kb	296 1 347 1
3247	242 4
3269	254 4
33	228 4 230 4 257 4 258 4 264 8 467 4 468 8 469 8
33 $	228 1 264 2
33532	416 4
3363	234 4
3367	237 4
340	226 4
3482	244 4
35	459 4
3505	242 4
3587	253 4
359	244 4
36	233 4
365	16 4
36613	237 4
3682	238 4
38	254 4
3839	250 4
3886	258 4
39	415 4
3917	464 4
3928	250 4
3975	242 4
3c2d1e0	169 2
3f1c	543 4 544 4 551 4 555 4
3f1c with	543 1 544 1
4	30 4 33 4 83 4 154 2 161 2 166 2 181 4 188 2 189 2 221 2 252 4 254 4 285 4 286 8 305 2 307 4 338 8 352 4 353 4 354 4 374 4 375 4 406 2 408 2 426 2 438 2 439 6 440 2 444 4 456 4
4 $	286 1 374 1 375 1
4 2	254 1 307 1 439 1
4 of	181 1 353 1
4 to	354 1 456 1
4 week	285 1 286 1 338 1
40	235 4 249 4 468 4 469 4
400	198 4 204 4 248 4
400 if	198 1 204 1
401	3 4 396 4 545 4
402	223 4
4021	535 4 536 4
403	38 4 74 4 81 4 144 4 166 4
403 beyond	38 1 74 1
404	23 4 45 4 66 4 87 4 120 4 158 4 162 4 462 2 468 4 479 4 518 4
404 if	158 1 162 1 468 1
404 when	23 1 45 1 66 1 120 1 479 1 518 1
409	36 4 50 4 77 4 110 4 114 4 122 4 127 4 128 4 136 4 137 4 142 4 166 4 178 4 334 4 351 4 366 4 407 4 448 4 493 4 499 4 500 4 503 4 534 4
409 $	499 1 500 1
409 if	36 1 50 1 110 1 114 1 122 1 137 1 142 1 334 1 351 1 366 1 407 1 534 1
409 need	136 1 178 1
41	225 4 229 4 261 4
4105	240 4
4119	254 4
412	476 4 477 4 536 4
41536	244 4
42	109 4 110 4 111 4 112 2 175 4 177 4 262 4 306 4 400 4 401 8 412 2 440 4 459 4 485 8 490 4 495 12 496 4
42 $	109 1 401 1 440 1 485 1 495 2 496 1
42 of	175 1 459 1
429	60 8 61 8 62 4 67 8
429 policy	61 1 62 1
43	113 4 114 4 115 4
43013	416 4
434	246 4
44	180 2 231 4 232 4 249 4 300 4 315 4 316 4 317 4 318 4 319 4
44 $	300 1 316 1 317 1
4420	13 4
446	258 4
44700	236 4
45	155 4 156 4 157 4 159 4 224 4 404 4 405 8
45 $	157 1 159 1
45 of	404 1 405 2
46	241 4
47	437 4
4711	5 4
48	85 4 258 4
480	159 4
482913	7 4 9 4
49	438 4
49124	415 4
499	464 4
4be1f70	258 2 410 2 411 2 412 2
4be1f70c92	185 2
4d5e6f7	170 2 173 2 174 2 175 2 177 2 182 2 183 2 184 2 195 2 196 2
4d5e6f7a	169 2 171 2
4f2a1c	167 4
4f2c91a	306 2 406 2 407 2 408 2 413 2 414 2 452 2 453 2 454 2 455 2 456 2 457 2 458 2 459 2 460 2
5	13 4 117 4 136 4 166 4 189 2 225 4 227 4 262 4 274 4 282 4 307 2 329 4 330 4 331 4 399 2 400 2 401 4 407 2 408 2 439 2 453 2 460 4 476 4 477 4 526 4 527 4 535 4 536 4 540 2
5 $	117 1 274 1 401 1
5 of	13 1 330 1 331 1 526 1 527 1
5 on	282 1 460 1
50	67 4 165 4 204 4 232 4 256 4 261 4 296 4
50 $	67 1 256 1
500	43 4 64 4 408 4
501	177 4 531 4
5021	461 4
5029	415 4
50496	245 4
505	228 4
509	372 4 373 4 375 4
509 certificat	372 1 373 1 375 1
51	303 4 464 4 468 8 469 8
512	155 4 156 4 157 4 158 4 159 4
512 $	156 1 158 1
513	245 4
515	437 4
51778	238 4
51932	416 4
52	230 4
52273	237 4
52414	238 4
526	244 4
52764	237 4
530	258 4
53619	416 4
55	225 2 226 4 462 2 464 2
550112	544 4 548 4
550112 $	544 1 548 1
559	415 4
57	224 4 254 4 256 4 257 4 262 4
57 $	254 1 257 1
575	252 4
577	239 4
58	228 4 233 4 260 4
58069	244 4
58531	237 4
587	46 4
59	252 4
5d3a77f	185 2 410 2 411 2 412 2
5e4d3c2	161 2
5f3a	499 4 500 4
6	154 2 230 4 233 4 423 4 424 4
6 $	230 1 233 1
60	235 4 251 4
60172	243 4
606	250 4
608	236 4
61	231 4 248 4
61 $	231 1 248 1
62	236 4
620	244 4
62294	242 4
63	227 4
63685	238 4
64	131 4 229 4 253 4 259 4
64 $	229 1 259 1
640	159 4 224 4
644	235 4
65	232 4
66	225 4 240 4 249 4 256 4
66 $	225 1 240 1
666	247 4
66672	244 4
670	255 4
671	236 4
68	243 4
68958	236 4
69	260 4
69827	243 4
6f2a	444 4
7	69 4 121 12 122 4 123 4 124 12 161 8 162 2 179 4 180 4 201 4 202 4 223 4 229 4 232 4 247 4 281 4 282 4 283 4 315 4 316 4 317 4 318 4 319 4 322 4 323 4 324 4 439 4 464 4 511 4
7 $	121 1 122 1 124 1 229 1 247 1 317 1 322 1 439 1
7 in	161 1 202 1 281 1 282 1 318 1 319 1
7 of	180 1 283 1 315 1 323 1
7 to	179 1 324 1
71	226 4 233 4
710	259 4
71469	243 4
716	239 4
72	252 4
721	263 4
724	238 4
72922	243 4
73	231 4 256 4
733	461 4
73421	8 4
74	227 4
759	437 4
76	264 4 456 4
77	221 2 224 4 228 4 249 4 413 4 414 4 462 2
77 $	224 1 228 1
77120	13 4 14 4
77558	242 4
777	6 4
7777	28 2
77aa21f	169 2 183 2 184 2 195 2 196 2
77ab01	306 2 407 2 408 2 414 2 452 2 453 2 454 2 455 2 456 2 457 2 458 2 459 2 460 2
78	239 4 262 4 263 4
780	260 4
78827	415 4
7c0d5e3	185 2 410 2 411 2
8	161 2 222 2 226 4 248 4 254 4 286 8 301 4 302 4 303 4 304 4 306 2 307 2 338 8 401 4 419 4 420 4 439 2 440 2 460 4
8 $	226 1 248 1 254 1
8 of	301 1 302 1 401 1
8 week	286 2 338 1
80	233 4
8072	236 4
8080	166 4
809	241 4
81	230 4 456 4
8120	461 4
81266	243 4
82	261 4
83	235 4
84	438 4
8425	244 4
84459	244 4
846	236 4
85717	416 4
863	251 4
865	252 4
87	155 4 156 4 157 4 158 4 159 4
87 $	157 1 158 1 159 1
87250	415 4
87654	245 4
877	255 4
88	176 4 177 4 178 4 224 4 231 4 241 4 460 4 475 4 476 4 477 4 535 4 536 4
88 on	176 1 177 1
881	406 2
88123	5 4
8812cc0	185 2
8841	12 4 13 4 14 4
8841 of	12 1 13 1
884201	544 4 548 4 551 4 552 4 553 4
884201 $	544 1 551 1 553 1
89	237 4 251 4
89 $	237 1 251 1
894	262 4
9	83 4 177 4 180 4 188 2 191 2 204 4 222 2 224 4 227 4 231 4 273 4 274 4 275 4 280 4 282 4 283 4 306 2 307 2 315 4 316 4 317 4 318 4 319 4 329 4 330 4 426 2 431 4 444 4 462 2 511 4
9 $	180 1 280 1 511 1
9 in	273 1 283 1 315 1 316 1 317 1 318 1
9 of	319 1 330 1
90	1 4 3 4 11 4 225 4 246 4 466 4
90 day	1 1 3 1 11 1 466 1
90210	5 4
908	241 4
91	228 4 237 4 238 4
9132	236 4
92	232 4 263 4
92 $	232 1 263 1
92699	245 4
93	260 4
94	241 4 464 4
945	257 4
95	250 4 251 4 416 4
95 $	250 1 416 1
950	415 4
96	248 4
969	246 4
97	230 4
97085	238 4
99	161 2 233 4 240 4 401 4
99 $	233 1 240 1
990	461 4
99fe12ab	185 2 410 2 411 2 412 2
9a	280 4
9b	444 4
9be0d3	167 4
9c0ffe	306 2 407 2 408 2 413 2 414 2 452 2 453 2 454 2 455 2 456 2 457 2 458 2 459 2 460 2
9fceb02	154 2 169 2 170 2 171 2 172 2 173 2 174 2 175 2 176 2 177 2 178 2 179 2 180 2 181 2 182 2 183 2 184 2 186 2 187 2 195 2 196 2 210 2
<branch>	154 4 160 4 161 12 165 4 166 4 167 4 168 8 182 4 188 8 189 12 190 8 191 12 194 4 198 4 221 8 222 16 225 4 249 4 252 4 268 4 275 4 307 4 398 4 399 16 400 8 402 4 403 4 404 4 405 4 406 8 407 12 408 4 418 4 419 4 420 4 422 8 423 4 424 8 425 4 426 12 428 4 429 8 431 8 434 4 438 4 439 12 453 4 525 12 526 8 527 8 528 4 540 4
<commit>	4 4 5 4 6 4 12 4 13 4 14 4 16 4 17 8 154 4 161 8 167 4 169 32 170 12 171 20 172 12 173 20 174 20 175 16 176 12 177 16 178 12 179 8 180 16 181 8 182 20 183 24 184 16 185 36 186 12 187 16 195 20 196 16 210 12 247 4 258 8 306 20 406 4 407 24 408 24 410 20 411 24 412 16 413 12 414 16 452 16 453 16 454 20 455 20 456 20 457 20 458 16 459 16 460 16 466 4 471 4 534 4
<file>	25 4 69 4 77 4 78 4 82 8 89 4 90 4 91 4 92 4 93 4 100 4 101 4 102 4 112 4 132 4 135 4 152 4 153 4 154 16 162 4 165 20 166 20 168 4 174 4 175 4 182 12 183 20 191 4 192 8 196 12 197 4 198 4 208 4 210 4 227 8 235 4 239 4 240 32 241 8 249 24 250 32 254 4 256 4 265 36 266 4 280 4 281 4 381 4 384 4 408 4 441 4 452 8 455 4 459 4 460 4 466 4 533 8 534 8
<folder>	2 8 3 12 4 4 5 4 6 4 112 4 133 4 150 4 151 12 152 8 160 4 161 4 162 4 163 8 165 8 167 4 168 4 169 4 180 4 182 4 192 4 193 4 196 4 197 4 198 20 199 4 200 4 201 4 202 4 203 4 204 4 205 4 207 16 208 4 211 4 212 4 213 4 214 4 215 4 216 4 217 4 218 4 219 4 220 4 222 4 239 4 266 4 268 4 270 4 271 8 272 8 273 8 276 4 277 4 278 4 372 8 373 8 375 8 394 4 397 4 406 8 407 12 409 4 410 4 426 4 540 4
<issue>	160 4 161 4 221 4 222 4 372 4 406 4 407 4 457 4 460 4 462 28 464 4
<project>	0 4 1 8 7 8 8 4 9 8 14 4 52 4 56 4 62 4 68 4 101 8 103 8 106 12 107 4 116 4 118 4 122 4 128 4 129 8 130 8 131 8 132 4 133 8 134 12 135 8 136 8 137 4 138 8 139 16 140 12 141 12 142 4 143 12 144 12 145 12 146 4 147 12 148 16 149 20 150 4 152 4 153 4 162 4 166 12 177 4 181 8 195 4 250 4 280 4 300 4 320 4 321 8 322 8 323 8 324 8 325 12 326 8 327 8 328 8 329 4 330 8 331 8 332 8 333 4 334 4 335 8 336 4 337 8 338 8 339 4 340 8 341 8 342 4 343 8 344 12 345 8 346 4 347 8 348 8 349 8 350 8 351 12 352 12 353 8 354 12 355 8 356 8 358 12 359 8 360 8 361 4 362 8 363 4 391 4 397 4 402 4 403 8 404 8 405 4 412 4 413 4 414 4 418 4 419 8 420 4 421 4 432 12 433 8 434 4 435 12 436 8 441 8 452 4 454 4 455 4 456 4 457 4 460 4 461 4 463 8 469 4 470 4 471 12 472 8 473 8 474 8 475 4 476 4 512 4 513 4 516 4 517 4
<repo>	150 8 151 4 153 4 209 4 221 4 270 4 366 4 448 4 475 4 504 8 505 4 538 4 539 4
<tag>	154 4 161 4 164 4 165 4 168 4 188 4 189 4 190 4 191 4 197 4 208 4 265 4 268 4 305 4 306 12 307 24 439 16 440 12
<url>	28 4 311 8 313 4 316 4 356 4 357 4 412 4
^ 1	230 1 414 1
^ 2	544 1 559 1
^ 429	61 1 62 1
^ a	10 1 156 1 165 1 169 1 170 1 374 1 405 1 475 1 502 1 535 1 542 1
^ abandon	248 2 336 1 337 1 338 1
^ abort	110 2 114 2 122 2 231 2 260 1
^ accept	245 2 272 2 501 1
^ access	0 1 1 1 2 1 3 1 4 1 5 1 6 1 7 1 8 1 9 1 10 1 11 1 12 1 13 1 14 1 55 1 138 1 141 1 475 1
^ account	57 1 392 1
^ activat	135 1 294 2 345 2 553 1
^ ad	68 1 239 1 249 1
^ add	28 2 38 2 71 1 74 1 127 1 144 1 149 2 166 2 178 1 204 3 214 1 219 2 225 1 235 2 256 2 272 1 280 2 290 1 296 1 300 1 303 2 311 1 321 2 328 2 354 2 356 1 368 2 373 2 388 2 397 1 414 1 416 1 418 2 420 1 422 2 424 1 429 2 434 2 443 2 459 2 466 2 471 2 515 2 517 1 525 3 534 2
^ address	483 1 488 1 518 1
^ adjust	324 1 331 1 371 1 385 1 395 1 420 1
^ admin	15 1 16 1 17 1 18 1 19 1 20 1 21 1 22 1 23 1 24 1 25 1 26 1 27 1 28 1 29 1 30 1 31 1 32 1 33 1 34 1 35 1 36 1 37 1 38 1 39 1 40 1 41 1 42 1 43 1 44 1 45 1 46 1 47 1 48 1 49 1 50 1 51 1 52 1 53 1 54 1 55 1 56 1 57 1 58 1 59 1 60 1 61 1 62 1 63 1 64 1 65 1 66 1 67 1 68 1 69 1 70 1 71 1 72 1 73 1 74 1 75 1 76 1 77 1 78 1 79 1 80 1 81 1 82 1 555 1
^ ae	530 1 531 1
^ after	15 1 194 1 285 1 337 2
^ all	27 1 35 1 63 1 70 1 79 1 86 1 97 2 119 1 126 1 148 1 160 1 198 1 226 1 228 1 233 1 234 1 238 1 312 2 321 1 335 1 345 1 364 1 365 1 452 1 453 1 458 1 496 1 508 1 519 2
^ allow	52 1 56 1 59 1 272 1 289 2 324 1 341 2 344 1 349 1 397 1 400 2 404 1 520 1 526 2
^ allowanc	66 1 67 1
^ allowlist	271 1 320 1
^ also	517 1 527 1
^ alway	418 1 422 2
^ am	437 1 545 2 549 1 550 1
^ anna	72 1 82 1 142 1 418 1 420 1 424 1 559 1
^ announc	20 2
^ anonymiz	77 1 78 2
^ answer	241 2 414 1
^ any	53 1 174 1 221 1 228 1 240 1 280 1 364 1
^ api	2 1 3 1 8 1 10 1 61 1 327 1
^ application	83 1 463 2
^ apply	135 1 227 1 245 1 498 1
^ approv	230 2 258 1 501 2
^ archiv	153 2 521 1
^ are	0 1 15 2 21 1 27 1 42 2 58 1 68 1 83 1 87 1 104 1 146 1 174 1 192 1 239 1 251 1 261 1 270 1 277 1 285 1 288 1 297 1 310 1 325 1 348 1 376 2 396 2 398 1 425 1 452 1 465 1 481 1 483 1 486 1 508 1 512 1 530 1 537 1 538 1
^ as	176 1 366 1 490 1 498 1 535 1
^ ask	110 1 114 1 122 1 175 1 241 2 256 2 498 2
^ assign	38 1 74 1 135 1 255 1 256 1
^ at	184 1 253 1
^ attach	135 2 155 1 159 1 202 2 456 1
^ audit	0 1 2 1 10 1 133 1 141 1 185 1 200 1 213 1 218 1 268 2 271 1 277 1 279 1 320 1 335 1 355 1 372 1 386 1 387 1 392 1 398 1 402 1 465 1 470 1 530 1 533 1
^ auditor	141 1 325 1 365 1
^ authconfig	387 1 388 1 389 1 390 1 391 1 392 1 393 1 394 1 395 1
^ authentication	394 1 395 1
^ author	169 2 209 1 255 1
^ authoriz	501 2
^ auto	285 1 288 1 340 1 392 1 423 1
^ autocomplet	88 1 269 1
^ automatic	418 1 421 1
^ azur	387 1 388 1
^ back	65 1 287 1 558 1
^ badg	96 1 409 1
^ bamboo	411 1 412 1
^ bas	102 1 253 1
^ bash	89 1 91 1
^ basic	91 1 396 1
^ basicauth	396 1 397 1
^ befor	2 1 17 1 188 1 199 1 246 1 426 1 477 1
^ begin	520 1 555 1 556 2 557 2
^ best	184 1 253 1
^ bitbucket	44 1 75 1 85 1 251 1 546 1
^ blast	476 2 477 2
^ block	235 1 328 1 397 1 399 2 508 1 525 2
^ bob	211 1 217 1 354 1
^ bot	0 1 2 1 3 1 75 1
^ branch	85 2 160 2 161 2 269 2 398 3 399 1 400 1 401 1 402 2 403 1 404 2 405 1 406 2 407 2 408 2
^ bring	31 1 112 2 252 2 259 2 438 1 540 2
^ brows	126 1 148 1
^ browser	417 2
^ build	32 1 33 1 83 2 84 1 311 1 345 1 409 3 410 3 411 2 412 1 467 1 472 2 527 1 528 1
^ bulk	38 2 136 2 211 1 326 1 409 1 459 1 475 2
^ bundl	210 1 300 1 351 2
^ ca	372 1 373 1
^ call	9 1 37 1 114 1 231 1 311 2 356 1
^ can	17 1 26 2 77 1 84 1 87 1 127 1 129 1 146 2 151 1 156 1 223 1 251 1 278 1 288 1 313 1 333 1 340 1 357 1 398 1 437 1 473 1 521 1 538 1 555 1
^ cancel	110 1 114 1 212 1 229 1 231 1 248 1 260 2 423 1
^ candidat	40 2 140 2 145 1 215 1
^ cat	93 1 265 2
^ catch	228 1 328 1 540 2
^ categoris	204 2
^ category	97 1 98 1
^ chang	6 2 14 2 20 1 24 1 31 1 46 1 49 2 72 1 76 1 82 2 130 2 132 1 153 1 166 2 167 1 178 2 196 1 202 1 225 3 250 1 258 1 275 2 283 1 296 1 298 1 303 1 316 2 324 2 331 1 347 1 354 1 360 1 371 1 379 2 380 2 383 1 385 3 391 2 395 1 420 2 424 3 431 2 436 2 460 1 469 2 474 1 513 1 522 1 527 1 556 2
^ changelog	168 2
^ check	5 1 77 1 98 1 100 1 108 2 117 2 146 1 162 1 232 1 233 1 238 1 251 1 276 1 277 1 285 1 288 1 292 1 313 1 333 1 357 1 374 1 376 1 437 1 445 1 482 2 494 1 500 1 541 1 545 1 549 1 550 1
^ checklist	429 1 433 1 434 1 435 1
^ checksum	493 1 494 1 495 1
^ choos	480 1 511 1
^ churn	182 2 249 2
^ ci	1 1 2 1 67 1 84 1 409 2 410 1 411 1 412 1 469 1 470 1 474 1 525 2
^ clean	4 1 34 1 69 1 136 1 236 1 267 1 273 1 286 1 291 1 406 2 440 1 454 1 499 2 529 2
^ clear	18 2 22 2 47 2 157 2 170 1 179 1 205 1 260 1 284 1 287 1 291 1 339 1 382 1 427 1 432 2 441 1 457 2 478 2
^ clon	26 1 122 1 151 1 152 2 478 1 480 2 485 3 537 1
^ clos	69 1 128 2 147 2 244 2 248 2 286 2 338 2
^ cod	148 1 191 1 192 1 250 1 300 1 350 1 351 1 399 1 400 1 403 1 418 1 421 1 422 2 425 1 445 1 448 2 450 2 452 4 453 1 462 1
^ comment	174 1 175 1 240 2 241 2
^ commit	166 2 168 2 189 4 245 3 247 2 268 1 307 1 342 1 348 1 372 1 377 1 444 1 462 1 503 1
^ common	184 1 253 1
^ company	24 1 72 1 367 1 368 1 369 1 370 1
^ compar	162 1 191 2 493 2 494 1
^ complet	97 1 238 2 252 2 262 2 312 1 543 1 544 1 551 1 552 1 553 1
^ complianc	297 1 334 1
^ compromis	76 1 475 1
^ condens	319 1 363 1
^ configur	46 2 296 2 347 2
^ confirm	546 2 547 1 548 1 552 2 553 2
^ connect	311 1 388 2 463 1 498 1
^ connection	357 1 518 1
^ consistency	493 1 494 1
^ content	156 2 165 1 493 1 494 1 495 1 514 1
^ continu	261 2
^ contractor	7 1 50 1
^ contribution	192 2
^ convert	106 2 225 1
^ copy	152 2 199 1
^ correct	72 1 244 1 379 1 460 1 489 1
^ count	124 2 148 1 182 1 190 1 234 1 318 1 409 1
^ coverag	453 1 455 1
^ creat	1 1 3 1 11 2 36 2 71 2 107 1 127 1 149 2 150 1 161 2 166 1 222 1 235 1 267 1 300 1 306 1 351 2 356 1 407 1 429 1 439 2 456 1 460 1 461 2
^ credential	327 1 365 1
^ current	120 1 177 1 224 1
^ custom	66 1 133 1 327 2 328 1
^ cut	4 1 7 1 12 1 142 1 161 2 407 1 439 1 487 1
^ dashboard	85 1 86 1 319 1
^ data	21 1 78 2 107 1 455 1
^ deactivat	69 1 134 1 316 1 344 2 360 2 539 1
^ debug	101 1 103 1 317 1 361 1
^ declin	221 1 248 1 502 2
^ decommission	29 1 128 2 487 1
^ default	23 1 59 1 61 1 146 1 147 1 162 1 193 1 246 1 418 1 419 1 420 1 421 2 422 1 423 1 424 2 425 2 426 1 427 1 428 2 429 1 430 1 431 1 432 1 433 2 434 1 435 1 436 2
^ defin	300 2
^ definition	429 1 433 1 434 1
^ delet	4 1 7 1 12 2 18 1 34 1 44 1 69 1 90 1 128 1 155 3 157 2 170 2 176 2 179 2 217 1 223 1 236 2 242 2 291 2 301 2 314 2 322 2 329 2 352 1 358 1 369 1 375 1 389 1 406 2 413 1 415 1 423 1 427 1 430 2 432 1 435 1 440 2 441 1 444 2 448 1 454 2 457 2 467 1 499 2 526 2 529 1 532 2 535 2
^ delivery	318 1 362 2
^ demot	139 1 214 1
^ deploy	92 1 181 1 465 1 469 1 470 1 471 2 473 1
^ deprecat	37 1 41 1 73 2 162 1 163 1 254 1 278 1
^ detach	134 2 201 2
^ detail	5 1 8 1 13 1 30 1 91 1 274 1 282 1 315 2 323 1 330 1 401 2 405 1 446 1 488 2 500 2 536 1
^ detect	280 1 328 2 368 1
^ diagnostic	32 1 33 2
^ did	21 1 60 1 85 1 100 1 104 1 109 1 113 1 118 1 121 1 160 1 171 2 173 3 174 1 180 1 189 1 228 1 239 1 240 1 255 1 261 1 279 1 292 1 317 1 320 1 361 1 384 1 392 1 408 1 410 1 411 2 447 1 453 1 455 2 483 1 497 1
^ diff	183 2 191 2 195 1 250 2
^ differenc	191 1 196 1
^ direct	199 2
^ directory	88 1 378 1
^ disabl	31 2 59 1 134 1 289 1 293 2 344 2 391 2 397 2 558 2 559 1
^ disband	352 2
^ discard	260 1 291 1 499 1
^ disconnect	314 2 389 2 487 1
^ display	83 1 381 1
^ dissolv	34 1 301 2
^ do	10 1 19 1 42 1 96 1 98 1 193 1 231 1 247 1 251 1 253 1 297 1 299 1 327 1 367 1 386 1 387 1 502 1 528 1 545 1 549 1 550 1
^ doe	2 1 5 1 13 1 17 1 45 1 51 1 55 1 63 1 66 1 83 1 84 2 87 1 98 1 104 1 106 1 129 1 133 1 138 1 143 1 146 1 151 1 188 1 197 1 199 1 203 1 208 1 213 1 216 1 221 1 226 1 232 1 239 2 251 1 266 1 277 1 279 1 285 1 288 1 297 1 304 1 305 1 307 2 310 1 312 1 315 1 325 1 333 1 337 1 343 1 355 1 359 1 376 2 393 1 401 1 425 1 428 1 445 1 464 1 468 1 470 1 476 1 477 1 484 1 495 1 506 1 512 1 538 1 549 2
^ don	231 1 326 1 374 1 551 1 552 1 553 1
^ downgrad	6 1 9 1 52 1 214 1 219 1 469 1 474 1
^ download	25 1 33 1 94 1 131 2 154 2 156 2 265 2
^ draft	222 1 246 1
^ drain	31 2
^ drop	34 1 41 1 65 1 128 2 150 2 205 1 229 1 236 1 254 1 257 1 260 1 281 1 284 1 287 1 298 1 301 1 322 1 329 2 336 1 339 1 344 1 352 1 354 1 358 1 369 2 375 1 382 1 389 2 404 2 406 2 415 1 419 2 423 1 430 2 432 1 435 2 440 1 444 1 454 2 457 1 526 2 529 1 535 1
^ dry	108 2 117 2 357 1
^ dump	107 2 295 1
^ duplicat	152 2
^ edit	9 1 92 1 130 1 178 1 244 1 275 2 283 1 303 1 324 1 331 2 354 1 360 1 371 1 391 1 420 1 436 1 527 1
^ effectiv	141 1 216 1 482 1
^ elasticsearch	448 1 449 1 450 1 451 1
^ elevat	546 1 547 1 548 1
^ empty	427 1 432 1 457 1
^ enabl	62 1 105 2 135 1 202 1 286 1 289 1 294 2 341 2 345 2 377 1 539 1 557 1
^ end	41 1 65 1 81 1 276 2 519 1
^ enforc	16 1 135 1 334 1 395 1 551 1
^ enter	43 1 546 2
^ entry	164 2 206 1 207 1 506 1
^ eras	90 2 155 1 223 1 242 2 440 1 444 1
^ error	111 2 115 2 123 2 318 1
^ every	198 1 270 1 312 1 422 1 429 1
^ everybody	252 1 378 1
^ everyon	52 1 141 3 147 1 194 1 216 2
^ everyth	86 2 99 2 148 1 195 1 198 1 221 1 226 1 228 1 335 1 510 1
^ ex	54 1 142 1
^ exception	320 1 396 1 402 1
^ exclud	201 1 272 1 278 1 325 1 326 2 366 1 516 1
^ exempt	64 1 66 1 67 2 326 1 366 1 397 1 527 1
^ explain	183 1 195 1 226 1 250 1
^ export	70 2 107 1 154 2 210 1 227 1
^ extend	429 1 515 2 527 1
^ fail	118 1 124 1 251 1 509 1
^ failur	319 1 362 2
^ fals	271 1 272 2 320 2 321 1 323 1 457 1
^ fast	58 1 59 1 252 1 298 1 348 1 349 1
^ featur	84 1 87 1 160 1
^ feedback	174 1 175 1 240 1
^ fetch	94 1 131 1 156 1 243 1 374 1 540 1
^ fil	167 2 173 2 188 3 197 1 198 1 227 1 239 1 265 1 461 2
^ finaliz	519 2
^ find	53 1 57 1 60 1 70 1 80 1 88 2 99 2 119 1 126 1 140 1 141 1 145 1 160 1 185 1 197 2 209 1 215 1 220 1 270 1 279 1 280 1 299 1 355 1 364 1 368 1 378 1 408 1 421 1 458 2 463 1 465 1 492 1 533 1
^ fingerprint	372 1 442 1 473 1 536 1
^ finish	113 1 262 2 519 2 543 1 544 1 551 3 552 1 553 2
^ fir	69 1 142 1 313 1
^ first	164 1 541 1
^ fix	72 1 92 1 166 1 178 2 225 1 244 1 283 1 324 2 331 2 371 2 431 1 448 1
^ follow	187 2 264 2 309 2 461 1 539 1
^ for	207 1 269 1
^ forbid	16 2 153 1 289 1 298 2 341 1 397 2 399 1 403 1
^ forc	16 1 333 1 334 2 345 1 349 1 395 1
^ forget	22 2 44 1 47 1 157 1 260 1 287 1 336 1 339 2 441 1 478 1
^ fork	152 2 184 2 253 1 270 1 538 2
^ format	106 1 227 2
^ fre	54 2 134 1 257 1 516 1
^ freez	399 2 403 2 404 1 521 1
^ from	24 1 48 2 49 1 185 1 280 1 479 1 496 2 533 1
^ full	169 1 191 1 195 1 197 1 216 1 226 1 265 1 318 1 381 2 494 1 510 1
^ gdpr	77 2 78 2
^ generat	1 1 3 1 11 2
^ get	12 1 25 1 32 1 34 1 69 1 116 1 128 1 150 2 156 1 170 1 179 1 187 1 223 1 240 1 256 1 259 1 264 1 266 1 284 1 291 1 301 1 309 1 314 1 352 1 389 1 406 1 419 1 423 1 440 1 454 1 468 1 542 1 543 1 556 1
^ git	23 1 27 1 75 1 149 1 151 1 160 1 161 2 165 2 167 1 168 2 169 2 173 2 182 1 183 1 184 1 188 1 189 2 190 1 191 2 195 4 196 2 197 2 210 3 305 1 307 1 396 1 406 2 407 1 408 2 437 1 438 1 439 2 440 3 533 1 534 1 537 1
^ giv	3 1 6 1 9 1 11 1 14 1 17 1 64 2 67 2 74 2 82 1 97 1 139 4 144 2 148 1 154 1 160 1 167 1 190 1 195 1 197 2 214 2 219 2 224 1 227 1 228 1 230 2 233 1 266 1 282 1 286 1 332 1 338 1 383 1 416 1 458 1 466 1 471 1 534 1 554 1 557 1
^ global	15 1 51 1 55 1 56 1 58 1 59 1 367 1 369 1 371 1
^ go	284 1 382 1 509 1 555 1
^ gpg	441 1 442 1 443 1 444 1
^ grab	32 1 131 1
^ grant	56 2 139 1 144 1 147 1
^ green	171 1 409 1 411 1 412 1
^ group	37 1 41 1 50 1 51 1 53 3 79 3 80 4 88 2 137 1 138 1 140 3 213 2 215 3 304 1 350 1
^ ha	23 1 30 1 158 1 224 1 232 1 237 1 255 1 277 1 288 1 363 1 408 1 447 1 462 1
^ halt	122 2 231 1
^ harden	16 1 397 1
^ head	162 1 193 1
^ her	383 1 544 1
^ hid	130 1 386 2 395 2
^ history	119 2 168 1 228 2
^ hook	89 1 90 1 91 1 92 1 93 1 94 1 133 1 172 1 200 2 202 1 290 1 295 1 296 1 311 1 356 1 498 1
^ how	0 1 2 1 10 1 15 1 21 2 27 1 39 1 42 2 61 3 62 1 66 2 96 4 99 1 100 1 102 2 106 2 108 1 109 2 113 2 117 1 120 4 124 3 126 1 141 1 148 1 160 1 164 1 165 1 168 1 171 2 173 1 182 2 183 1 189 2 190 3 191 1 192 1 196 1 197 1 198 1 199 1 203 2 209 1 224 1 227 1 234 2 239 1 247 1 249 2 250 1 253 1 255 1 266 1 285 1 295 2 297 2 305 1 318 3 337 1 346 3 348 1 362 2 365 1 390 1 393 1 394 1 409 1 410 2 421 1 446 2 455 1 483 2 491 4 507 3 514 1 533 1 545 1
^ http	0 1 2 1 355 1 356 1 359 1
^ hunk	183 1 250 1
^ i	1 1 2 1 3 1 5 1 11 1 12 1 20 1 25 1 88 1 89 1 125 1 131 1 149 1 151 1 152 2 154 1 161 1 163 1 176 1 177 1 184 1 186 2 187 1 193 1 197 1 204 1 209 1 210 1 216 1 219 1 222 1 223 1 226 1 227 1 229 2 230 1 231 1 235 1 237 1 238 1 242 1 243 1 246 1 248 1 254 1 257 1 258 1 259 1 260 1 262 1 263 2 264 2 265 1 279 1 289 1 290 1 295 1 299 1 300 1 306 1 308 2 309 2 323 1 379 2 380 1 382 1 383 1 385 1 386 1 407 1 413 1 415 1 416 1 422 1 426 1 440 1 441 1 443 1 478 1 480 1 520 1 532 1 534 1 535 1 542 1 547 1 551 1 552 1 553 2 554 1 556 1 557 1 558 1
^ icon	94 2
^ id	27 1 425 1 486 1 503 1 514 2 528 1
^ identity	68 1 387 1
^ if	304 1 426 1
^ ignor	226 1 271 1 272 1 321 2
^ in	126 1 363 1 462 1
^ inactivity	336 1 337 1 338 1
^ inbox	95 1 96 2
^ includ	276 1 517 1
^ index	445 1 446 1 447 1 448 1 449 2 450 1 451 2
^ individual	143 1 218 1 220 1
^ inherit	141 1 287 1 312 1
^ initial	23 1 24 1 491 2
^ inlin	240 1 241 1 452 1
^ insight	452 1 453 1 454 1 455 1 456 1 457 1 458 1 459 1 460 1
^ install	25 1 43 2 89 2 290 1 342 1
^ instanc	58 1 521 1 523 1
^ integrat	252 2
^ integration	310 1 355 1 356 1
^ internal	68 1 482 1
^ interrupt	110 1 114 1 122 1
^ invalidat	4 1 7 2 12 1
^ invit	71 1 144 1 219 1 256 2
^ invocation	362 2
^ is	5 1 8 1 15 1 19 2 23 1 26 1 27 1 30 2 35 1 39 1 42 1 48 1 58 1 61 1 66 1 68 1 77 1 83 2 86 1 87 2 88 1 96 1 97 1 98 3 100 2 102 1 104 2 106 1 109 2 113 1 120 2 121 1 129 1 138 1 140 1 145 1 146 2 148 1 151 3 158 1 160 2 162 1 164 2 165 1 169 1 171 2 180 3 184 1 185 1 189 1 190 1 192 1 193 1 199 1 200 1 203 1 206 1 208 1 213 1 215 1 220 1 221 1 224 1 232 2 237 1 243 1 247 1 249 1 250 1 251 2 255 1 266 1 269 1 271 1 274 1 277 3 282 1 285 1 288 2 290 2 292 2 297 2 299 1 302 2 307 1 310 2 313 2 315 2 318 1 319 2 333 2 337 1 340 1 343 4 348 2 350 1 353 1 357 2 359 1 362 1 363 1 372 1 376 1 378 1 381 3 384 1 393 2 394 2 396 1 398 2 401 2 402 1 408 2 410 2 428 1 437 2 442 1 445 3 447 3 450 1 451 2 453 1 463 1 464 1 465 1 476 1 479 1 481 1 485 2 488 2 491 1 495 1 496 1 497 1 504 1 505 2 507 1 509 1 510 1 512 1 514 1 518 1 523 1 528 3 533 1 537 2 538 2 545 1 549 3 550 3
^ issu	1 1 11 1 463 1 464 1
^ jdo	56 1 69 1 74 1 75 1 76 1 81 1 382 1 559 1
^ jenkin	171 1 310 1 314 1 355 1 359 1 360 1 411 1
^ jira	347 1 461 1 462 1 463 2 464 3
^ join	28 2 37 1
^ just	96 1 173 1 392 1 417 1 447 1 512 1
^ keep	187 1 264 2 309 1 539 2
^ key	15 1 16 1 129 1 384 1 442 1 465 1 466 1 467 1 468 1 469 2 470 1 471 1 472 1 473 1 474 1 475 1 476 1 477 1 530 1 531 1 533 1
^ keycloak	387 1 388 1
^ keyword	97 1 203 2
^ kick	69 1 81 1 116 1 136 1 137 1 142 1 217 2 233 1 449 2 472 1
^ kill	4 1 301 1 358 1
^ known	537 2
^ label	97 1 98 1 99 1 203 1 204 1 306 2 533 1
^ land	252 2
^ last	8 1 125 1 184 1 206 1 207 1 317 2 361 1 445 1 551 1 552 1 553 1
^ latest	168 1 305 2 317 1
^ ldap	68 1 88 1 138 1
^ leak	283 1 330 1 365 1 475 1
^ leav	81 2 175 2 235 1 241 2 263 1 304 1 519 1
^ legacy	37 1 73 1 254 1
^ legal	155 1 208 1
^ let	14 1 52 2 56 1 74 1 135 1 139 2 144 2 147 1 165 1 191 1 202 1 214 2 219 2 261 1 264 1 289 2 293 1 298 1 321 1 332 2 377 1 388 1 395 1 400 1 449 1 466 2 469 1 471 2 474 2 501 2 522 1 524 1 534 1 539 1
^ lgtm	230 2 258 1
^ licens	52 1 56 1 145 1 208 1 220 2
^ lift	67 1 75 1 276 1 332 1 400 2 404 1
^ lik	206 1 414 2 416 2
^ limit	316 1 331 1 431 1 436 1 511 1
^ lin	182 2 190 1 240 2 249 2 250 1
^ linear	348 1 349 2 438 1
^ link	171 1 224 1 243 1 455 1
^ list	0 1 2 1 10 1 21 1 51 1 55 1 63 1 70 1 86 1 88 1 108 1 117 1 126 1 138 1 148 1 164 1 165 1 167 1 173 1 188 1 197 1 198 1 200 1 209 1 213 1 218 1 221 1 234 1 239 2 240 1 247 1 255 1 268 1 269 1 271 1 279 1 290 1 299 1 305 1 310 1 335 1 342 1 350 1 355 1 364 1 378 1 387 1 392 1 398 1 411 2 425 1 428 1 442 1 450 1 452 1 453 1 458 1 462 1 464 1 465 1 470 1 477 1 486 1 503 1 514 1 528 1 530 1 533 1 538 1
^ load	112 2 542 1
^ lock	75 1 76 1 147 1 334 2 399 2 402 2 403 2 504 1 532 1 559 1
^ log	32 1 33 2 100 1 101 1 102 1 103 2 104 1 105 1 123 1 181 1 247 1 461 1 541 2 543 1 544 1
^ log4j	100 1 101 1
^ login	387 1 541 1
^ logo	94 2
^ look	5 2 8 2 13 2 98 1 129 1 145 1 165 1 169 2 180 1 230 1 237 1 274 2 282 1 292 1 302 1 307 1 315 1 323 1 370 1 378 1 381 1 468 2 473 1 536 2
^ loosen	62 1 283 1 522 1 527 1
^ lost	535 1 543 1 554 1 559 1
^ lower	56 1 144 1
^ ls	164 2 165 1
^ machin	1 1 465 1 466 1 470 1 471 1 473 1
^ mail	45 1 46 1 49 1 210 1 309 1
^ main	24 1 463 1
^ maintenanc	18 1 19 1 20 1 42 1
^ mak	1 1 6 2 11 1 12 1 14 2 16 1 24 1 36 2 52 2 56 3 59 1 71 1 105 1 130 3 139 2 144 2 149 1 152 2 153 3 161 1 187 1 194 1 202 1 214 1 219 2 222 1 223 1 235 1 244 1 262 1 272 1 283 1 296 1 298 1 300 1 309 1 313 1 328 1 334 2 349 1 351 1 357 1 368 1 399 1 403 1 407 1 422 1 431 1 434 1 439 1 456 1 461 1 469 2 474 1 480 1 517 1 525 1
^ manag	35 1 70 1
^ mandatory	333 1 335 1 418 1 421 1 422 1 426 1
^ mark	172 2 181 1 204 1 225 1 238 1 244 2 258 1 278 1 306 2 366 1 412 2 439 1 459 2
^ may	208 2 288 2 340 1 348 1 394 1 468 2 473 1 481 1 545 1
^ member	39 1 143 2 304 1 378 1
^ merg	58 1 221 1 252 4 289 1 297 1 339 1 340 3 341 3 342 1 343 1 344 1 346 1 347 1 348 3 349 2 528 1 540 1
^ mesh	26 2 27 1 31 1
^ messag	20 1 111 1 115 2 123 1
^ metadata	91 1 129 1 494 1
^ mfa	550 1 557 1
^ migrat	107 1 112 1 116 1
^ migration	107 1 108 1 109 1 110 1 111 1 112 1 113 1 114 1 115 1 116 1 117 1 118 2 119 1 120 1 121 1 122 1 123 1 124 1
^ minimum	15 1 16 1 297 2 298 1 347 1
^ mint	1 1 3 1
^ mirror	478 1 479 1 480 1 481 1 482 2 483 1 484 3 485 1 486 2 487 1 488 1 489 2 490 1 491 1 492 2 493 1 494 1 495 2 496 2 497 1 498 1 499 1 500 1 501 1 502 1 503 2 504 1 505 1 506 2 507 2 508 1 509 1 510 2 511 2 512 2 513 3 514 1 515 1 516 1 517 1 518 1 519 1 520 1
^ miss	251 1 450 1
^ mor	101 2 103 1 424 1
^ most	206 1 207 1 361 1
^ mov	107 2 116 2 153 2 316 1
^ msmith	441 1 532 1
^ must	235 1 297 1 436 1
^ mut	263 2 308 2
^ my	10 1 11 1 12 1 14 1 86 1 95 3 125 1 176 1 178 1 200 1 258 1 261 1 267 1 277 1 285 1 337 1 379 1 380 1 383 1 384 1 398 1 438 1 444 1 479 2 528 1 532 1 533 1 537 1 539 1 540 1 554 1 556 1
^ nam	88 1 91 2 167 1 188 1 193 1 209 1 218 1 239 1 269 2 271 1 492 1
^ narrow	275 1 324 1 424 1
^ nearest	479 1 485 1 496 1
^ new	1 1 3 1 11 2 36 1 43 1 49 1 71 2 72 1 74 1 76 1 82 2 89 1 92 1 127 2 130 1 132 1 144 2 149 2 161 1 194 1 219 1 222 1 235 1 266 1 280 2 300 2 303 1 306 1 328 2 351 2 368 1 373 1 380 2 383 1 388 1 391 1 407 2 418 1 422 1 429 1 443 1 466 1 513 1 531 2 534 1 542 1 552 2 554 1 556 1
^ newest	206 1 207 2 247 1 411 1
^ no	18 1 47 2 48 1 49 1 134 1 142 1 147 2 186 2 257 1 263 2 273 2 278 1 284 1 298 2 308 1 326 1 332 1 341 1 344 1 349 2 382 1 395 1 399 1 403 2 413 1 415 1 419 2 423 2 427 1 432 2 441 1 467 1 478 1 525 2 543 1 558 1
^ nobody	34 1 43 1 45 1 248 1 256 1 289 1 398 1 399 2 402 1 403 1 419 1 430 1
^ nod	21 1 33 1 483 1
^ not	158 1 175 1 181 1 241 1
^ notification	49 1 379 1
^ notify	187 1 309 1 311 2 356 2 490 1
^ number	96 2 182 1 190 1 318 1 410 1 507 1
^ numeric	129 1 381 1 492 1
^ offboard	69 1 136 1 137 1 142 1 217 2
^ oidc	387 1 388 1 389 1 390 1
^ okta	387 1 388 1 390 1 391 1
^ old	7 1 37 2 41 2 73 2 90 1 162 1 254 1 338 1 530 1
^ on	200 1 408 1
^ onboard	38 1 71 1 74 1 139 2 144 2
^ one	5 1 8 1 13 1 30 1 66 1 129 1 151 1 169 1 171 1 177 1 180 1 211 1 224 1 237 1 243 1 274 1 282 1 292 1 302 1 307 1 315 1 319 1 323 1 330 1 343 2 353 2 356 1 359 1 363 1 370 1 381 1 390 1 401 1 405 1 435 1 455 2 468 1 473 1 488 1 492 1 495 1 500 1 517 1 536 1 544 1 548 1
^ only	16 1 168 1 196 1 298 1 403 1 447 1 522 1 524 2
^ open	127 1 130 1 146 1 147 2 156 1 161 1 208 1 222 2 237 1 265 2 274 1 282 1 302 1 353 1 407 1 448 1 449 1 450 1 451 1 455 1 461 2 541 1
^ opt	325 1 326 2 366 1 557 1 558 1
^ other	270 1 424 1 527 1
^ our	1 1 3 1 6 1 41 1 99 1 130 1 132 1 159 1 163 1 167 1 172 1 179 1 181 1 214 1 254 1 268 1 275 1 278 1 301 1 305 1 316 1 329 1 331 1 358 1 412 1 456 1 459 1 466 1 471 1 526 1
^ outdat	41 1 530 1
^ overall	102 1 103 1
^ overview	35 1 63 1 119 1 126 2 335 2 342 1 363 1 508 1 509 1
^ overwrit	159 1 460 1 511 1
^ pass	409 1 410 1
^ past	43 1 119 1
^ patch	195 1 196 1 210 2 227 2
^ path	167 1 188 1 197 1 198 2
^ paus	293 1 316 1 360 2
^ pend	497 2 506 1
^ peopl	39 1 40 1 55 1 57 2 145 2 209 2 218 1 220 1 298 1 353 1 378 1 392 1 399 1 404 1 432 1 525 1
^ percent	109 1 113 2 121 1 491 2
^ performanc	104 1 105 1
^ permanently	150 1 223 1
^ person	54 1 217 1
^ personal	10 1 143 1 144 1 364 1
^ pgp	442 1 444 1
^ pick	140 1 194 1 209 1 220 1 480 1
^ pictur	94 1 542 1
^ ping	26 1 313 2 357 2
^ plugin	346 1 347 1
^ plus	249 2
^ point	46 1 194 1 225 1 360 1
^ policy	402 1 403 1 521 1 522 1 523 1 524 1
^ pool	350 1 351 1 353 1
^ post	172 2 174 1 202 1 241 1 311 2 356 1 412 2 456 1 459 2
^ pr	86 2 185 2 194 1 221 4 223 1 228 1 231 1 233 1 341 1 418 1 422 1 428 1 430 1 433 1 434 1 526 1
^ pre	133 1 134 1 200 1
^ prepar	86 1 161 1 520 1
^ present	100 1 102 1
^ prevent	399 1 403 1
^ print	265 1 554 1
^ prod	181 1 307 1
^ profil	72 1 125 1 381 1
^ progress	109 1 120 1
^ project	0 1 126 3 127 1 128 1 129 1 130 1 131 2 132 2 133 2 134 1 135 1 136 1 137 1 138 1 139 1 140 1 141 1 142 1 143 1 144 1 145 1 146 1 147 1 148 1 149 1 164 1 320 1 321 1 322 1 323 1 324 1 325 1 326 1 327 2 328 1 329 2 330 1 331 1 332 1 333 1 334 1 335 1 336 2 337 1 338 1 339 1 340 2 341 1 342 1 343 1 344 1 345 1 346 1 347 1 348 1 349 1 350 1 351 1 352 2 353 1 354 1 355 1 356 1 357 1 358 1 359 1 360 2 361 2 362 1 363 1 420 1 421 1 476 3 492 1
^ promot	56 1 139 2 219 1
^ propos	222 2 246 1
^ protect	398 1 399 2 402 1 403 2 405 1 524 1 557 1
^ public	25 1 364 1
^ publish	130 1 172 1 262 2 456 2 459 1
^ pull	85 1 86 2 95 2 185 1 221 2 222 1 223 1 224 1 225 1 226 1 227 2 228 1 229 1 230 1 231 1 232 1 233 1 234 1 235 1 236 1 237 1 238 1 239 1 240 1 241 1 242 1 243 1 244 1 245 1 246 1 247 1 248 1 249 1 250 1 251 1 252 1 253 1 254 1 255 1 256 1 257 1 258 1 259 1 260 1 261 1 262 1 263 1 264 1 297 1 415 1 416 1 434 1 438 1 540 1
^ purg	155 1 223 1 427 1 441 1 529 2
^ push	133 1 166 1 268 3 293 1 342 1 344 1 345 1 356 1 402 1 403 1 405 1 456 1 459 1
^ put	20 1 31 1 37 2 38 2 73 1 74 1 101 1 153 1 159 1 187 1 204 2 222 1 225 1 230 1 235 1 238 2 245 1 256 2 294 1 303 1 306 1 334 1 414 1 416 1 418 1 429 1 431 1 434 1 438 1 443 1 460 1 515 1 520 1
^ qr	555 1 556 1
^ quality	342 1 345 1 346 1 347 1 453 2
^ queu	120 1 124 1 446 1 507 1
^ quick	83 1 319 1 363 1
^ rais	62 1 64 1 67 1 103 1 214 1 222 2 296 1 347 1 461 2 546 1 548 1
^ raw	195 2 196 2
^ re	233 1 294 1 531 2 546 1 547 1 548 1
^ react	414 2 416 2
^ read	93 1 111 1 158 1 174 1 177 2 219 1 224 1 226 1 228 1 237 2 243 1 265 1 282 1 295 1 384 1 466 1 468 1 474 1 521 1 522 1
^ rebas	437 1 438 1
^ recent	85 1 125 1
^ record	159 1 172 1 181 2 258 1 489 1
^ reflog	268 2
^ refresh	374 1 438 1
^ refus	502 2
^ regex	279 1 323 1 327 1 330 1 370 1
^ register	28 2 71 1 89 2 311 1 443 2 466 2 471 2 489 1 498 1 534 2
^ reject	89 1 248 2 290 1 342 1 345 1
^ releas	83 1 87 1 181 1 189 1 305 1 332 1 439 2
^ remain	80 1 234 1
^ remark	174 2 175 1 240 1
^ remind	429 1 434 2
^ remot	486 1 488 1
^ remov	4 1 18 2 22 1 29 2 34 2 44 2 47 1 54 1 65 3 69 1 78 1 81 1 90 2 128 2 137 2 142 1 150 1 155 2 157 1 170 2 176 2 179 2 201 1 205 2 211 1 223 1 229 1 236 2 242 1 254 1 257 1 273 3 281 2 287 1 291 1 308 1 314 2 322 1 329 1 336 2 339 1 352 2 358 2 369 2 375 2 382 3 389 2 400 1 404 1 406 2 413 1 415 2 419 2 423 1 427 2 430 1 432 1 435 2 440 1 441 2 444 2 454 2 457 1 467 2 472 2 475 1 487 1 499 1 532 2 535 1 558 1 559 1
^ removal	523 1 524 1
^ renam	6 2 9 1 14 2 31 1 82 1 92 1 130 1 153 1 275 1 283 1 303 2 316 1 324 1 331 1 354 2 371 1 391 1
^ render	106 2
^ renew	43 2 391 1
^ reopen	244 2 259 2
^ replac	43 1 78 1 92 2 166 1 178 1 244 1 383 1 420 1 424 1 456 1 460 1 531 1 554 1
^ replay	438 2
^ replica	486 1 489 1 496 1 497 1 510 1 511 1
^ replicat	512 1 513 1 515 2 517 1
^ replication	484 1 503 1 505 2 506 1 509 1
^ reply	47 1 175 1 177 1 241 1 243 1
^ repo	4 1 98 1 99 2 125 1 148 2 150 1 151 2 152 1 153 1 154 1 155 1 156 1 157 1 158 1 159 1 160 1 161 1 162 1 163 1 164 1 165 1 166 1 167 1 168 1 169 1 170 1 171 1 172 1 173 1 174 1 175 1 176 1 177 1 178 1 179 1 180 1 181 1 182 1 183 1 184 1 185 1 186 1 187 1 188 1 189 1 190 1 191 1 192 1 193 1 194 1 195 1 196 1 197 1 198 1 199 1 200 1 201 1 202 1 203 1 204 1 205 2 206 1 207 1 208 1 209 1 210 1 211 1 212 1 213 1 214 1 215 1 216 1 217 1 218 1 219 1 220 1 265 1 266 1 267 2 268 1 269 1 270 1 271 1 272 1 273 1 274 1 275 1 276 1 277 1 278 1 279 1 280 1 281 2 282 1 283 1 284 1 285 1 286 1 287 2 288 1 289 1 290 1 291 1 292 1 293 1 294 1 295 1 296 1 297 1 298 1 299 1 300 1 301 1 302 1 303 1 304 1 305 1 306 1 307 1 308 1 309 1 310 1 311 1 312 1 313 1 314 1 315 1 316 1 317 1 318 1 319 1 325 1 332 1 364 2 365 1 413 1 414 1 477 2 484 1 493 1 503 1 504 1 524 1
^ report	172 2 181 1 412 3 417 1 456 2 490 2
^ repository	99 2 118 2 125 1 148 1 267 1 270 1 325 2 334 1 342 1 364 1 365 1 450 2 477 1 484 1 493 1 494 1 506 1
^ request	62 1 235 1 256 2 258 2 497 1
^ requir	172 1 294 1 298 3 342 1 345 2 347 1 420 1 525 3 526 1 527 2 528 1 551 1 555 1
^ reset	22 1 59 1 65 1 75 1 76 2 157 1 258 1 284 1 287 1 291 1 336 2 339 2 349 1 380 1 382 1 478 1 540 1 559 1
^ resolv	238 1 244 1 307 1 378 1 492 2 495 2
^ respons	317 1 361 1
^ restor	112 2 259 1 407 1
^ restrict	371 1 513 1 522 2 524 1
^ result	124 1 171 1 455 1
^ resum	316 1 555 1
^ retir	329 1 472 1 475 1
^ retract	413 1 454 1
^ retry	233 1 267 1
^ review	95 1 191 1 195 1 226 1 228 1 255 1 299 1 350 1
^ reviewer	254 1 255 1 299 1 303 1 350 1 418 1
^ revok	4 2 7 2 12 2 50 2 54 2 136 2 137 1 142 2 211 2 212 2 217 2 229 2 273 1 444 1 467 2 472 1 475 2 487 1 535 2
^ reword	178 2 238 1 244 1 431 2 436 2
^ rewrit	225 1 438 1
^ right	77 2 78 2 141 1
^ rollout	179 1 180 1
^ rotat	316 1 360 2 391 1 531 1 554 1
^ rough	190 1 319 1
^ rul	192 1 400 1 424 1 523 1
^ run	26 1 135 1 202 2
^ sam	64 1 74 1
^ saml	387 1 390 1
^ sav	131 1 156 1 159 2 166 2 227 1 241 1 385 1
^ scan	276 1 322 1 330 1 453 1 557 1
^ scanner	273 1 320 1 326 1
^ scrap	150 1 236 1 260 1 281 1 400 1
^ script	62 1 73 1 135 1 202 1
^ search	35 1 141 1 160 1 312 1 364 3 378 1 445 2 448 1 449 2 450 1 451 1
^ second	267 1 543 2 544 2 559 1
^ secret	279 1 280 1 321 1 322 2 327 1 365 1 366 1 367 1 368 1 369 1 370 1 371 1 529 1 530 1 531 1 555 1
^ secur	531 1 546 1
^ security	15 1 51 1 93 1 216 1 276 1 314 1 368 1 453 1 529 1
^ sen	42 1 481 1
^ send	222 1 262 2 311 1 313 1 357 1 412 1 498 1
^ server	58 1 89 2 102 1 133 1 200 1 365 1 366 1 367 1 368 1 370 1 376 1 377 1 467 1 483 1
^ servic	0 1 1 1 71 1 219 1
^ set	1 1 3 1 11 1 16 1 20 1 24 2 36 2 46 2 49 2 52 1 56 1 59 2 71 1 76 2 101 2 103 2 127 2 132 1 147 1 149 1 163 2 172 2 194 2 214 1 219 1 225 1 238 1 258 3 280 1 296 2 298 1 300 1 311 1 347 1 349 1 351 1 379 1 380 1 383 2 385 2 388 2 399 1 412 2 417 1 418 1 422 1 456 1 460 2 480 2 511 1 522 1 524 1
^ setting	295 1 346 1 359 1 384 1
^ sha	247 2 253 1
^ ship	230 2 252 2
^ short	319 1 363 2
^ show	2 1 5 1 13 1 19 1 35 1 42 1 45 1 68 1 93 2 95 1 99 1 108 1 129 1 131 1 133 1 143 1 148 1 158 1 160 1 165 1 168 1 174 1 177 1 183 1 191 1 192 1 199 1 203 1 208 1 213 1 221 1 226 1 234 1 243 1 250 1 261 1 265 2 266 1 271 1 274 1 279 1 282 1 290 1 295 1 299 1 302 1 305 1 310 1 312 1 315 1 317 1 320 1 323 1 325 1 327 1 330 1 342 1 346 1 350 1 353 1 359 1 361 1 367 1 370 1 381 1 384 1 390 1 394 1 398 1 401 1 402 1 405 1 414 1 416 1 421 1 425 1 428 1 433 1 452 1 453 1 455 1 458 1 459 1 465 1 468 1 470 1 473 1 478 1 497 1 528 1 536 1 555 1
^ shrink	29 2
^ shut	212 2 487 1
^ sibl	270 2
^ sign	71 1 230 1 264 1 372 1 373 2 374 1 375 1 377 1 439 1 442 1 443 1 541 2 543 1
^ singl	330 1 394 1
^ sit	19 1 20 1
^ siz	182 1 190 1 249 2 507 2
^ skip	272 1 278 1 321 1 366 1
^ slack	317 1 355 1
^ slow	62 1 67 1
^ smart	462 1 483 1 485 1 486 1 489 1
^ smtp	45 1 46 1
^ snapshot	154 1 446 1
^ somebody	12 1 69 1 185 1 524 1 554 1
^ someon	4 1 242 1 285 1 380 1
^ sonar	452 1 453 1
^ sourc	93 1 154 1 265 1
^ spin	127 1 152 1
^ squash	58 1 59 1 246 1 252 1 349 1
^ ssh	15 1 16 1 17 1 151 1 465 1 466 1 470 2 532 1 533 1 534 1 535 1 536 1 537 3
^ sso	387 1 388 1 390 1 394 1 395 1
^ stal	160 1 337 2 338 2 448 1 484 1 503 1
^ stand	433 1 434 1 436 1
^ start	107 2 112 1 116 2 121 1 127 2 149 1 161 2 222 1 260 1 264 1 294 1 309 1 345 1 374 1 407 1 427 1 498 1 511 1 520 1 532 1 541 1 546 2 547 1 548 2 555 2 557 1
^ stat	30 1 104 1 109 2 113 2 121 2 180 1 237 1 292 2 485 1 500 1 518 1 545 1
^ status	121 1 171 1 343 1 500 1
^ stop	22 1 44 2 67 1 110 2 114 2 122 1 130 1 134 1 147 1 186 2 201 2 231 2 263 2 278 1 281 2 286 1 293 1 308 2 314 2 321 1 322 1 329 1 332 1 334 1 338 1 344 1 358 2 369 1 375 2 377 1 386 1 419 2 423 1 430 1 435 1 513 1 516 2 524 1 539 1 558 1
^ stor	159 1 385 1
^ strip	50 2 54 1 157 1 211 2 257 1
^ stuck	504 1 508 1
^ submit	222 2 262 2 544 1
^ subscrib	187 1 264 2 309 1 316 1 360 1
^ success	318 1 362 2 363 1
^ sudo	545 1 547 2 548 2
^ suggest	85 1 97 1 241 2 426 1
^ summaris	226 1 266 1 319 1
^ summary	119 1 224 1 319 1 410 1
^ super	55 1 56 1
^ support	17 1 32 1 33 1 42 1 105 1 161 1 481 1
^ suppress	320 1 321 1
^ swap	132 1 283 1 303 1 354 1 380 1 420 1 527 1 552 1 556 1
^ switch	24 1 62 1 103 1 135 1 163 1 194 2 258 1 278 1 286 1 289 1 293 1 294 1 341 1 344 1 385 1 469 1 474 1 513 2 556 1 558 1 559 1
^ sync	490 1 505 1 508 1 509 2 538 1 539 1 540 2
^ system	52 1 376 1 377 1
^ tag	97 2 204 1 305 1 306 2 439 3
^ tak	14 1 18 1 29 2 50 2 54 2 81 2 125 1 136 1 137 1 142 1 176 1 186 1 205 3 211 1 212 1 217 2 225 1 229 1 231 1 242 2 245 2 254 1 257 3 287 1 322 1 382 1 404 1 413 2 415 3 430 1 440 1 454 1 467 1 472 1 475 1 487 1 516 1 526 1 535 1
^ task	234 1 236 2 238 1 435 1
^ teach	272 1 280 1 328 1
^ team	39 1 50 1 52 1 53 1 80 1 88 1 128 1 140 1 212 2 213 1 214 1 215 2 411 1 412 1
^ tell	20 1 48 1 129 1 151 1 172 1 175 1 181 2 224 1 230 1 241 2 297 1 333 1 343 1 347 1 356 1 412 1 490 2
^ test	26 1 77 1 163 1 313 1 437 1
^ text	192 1 208 1 246 1 266 1
^ that	223 1 242 1 273 1
^ the	3 1 4 1 6 2 7 1 9 1 14 1 18 1 19 1 25 1 42 1 46 1 48 1 69 1 93 1 110 1 114 1 128 1 131 1 134 1 136 1 139 1 150 1 151 1 153 1 154 1 155 1 157 1 162 1 163 1 170 2 176 1 177 1 179 1 181 1 183 1 185 1 193 2 201 1 205 1 212 2 214 1 217 1 225 1 232 1 233 1 236 1 238 1 245 1 250 1 252 1 259 1 267 1 268 1 270 1 272 2 273 1 275 1 281 1 283 2 291 1 292 1 293 1 294 1 296 1 301 1 322 1 324 1 331 1 333 1 344 1 352 1 354 1 358 1 361 1 366 1 386 1 389 1 406 1 423 1 424 1 430 1 431 2 438 1 446 1 453 1 454 1 457 1 458 1 463 1 467 1 469 1 472 1 474 1 476 1 479 1 489 1 501 1 516 1 518 1 526 1 527 1 535 1 536 1 542 1 543 1 544 1 548 1 551 1 555 1
^ this	170 1 201 1 236 1 248 1 257 1 276 1 278 1 284 1 438 1 461 1 467 1
^ thread	261 1 451 1
^ throttl	63 1 64 2
^ throw	7 1 136 1 236 1 260 2 301 1 427 1 448 1 499 1 529 1 540 1
^ thumb	230 1 414 2 416 2
^ tick	238 2
^ ticket	463 1 464 2
^ tighten	9 1 275 1 417 1 474 1 524 1
^ token	0 1 3 2 9 1 10 1 11 1 12 1 61 1 62 1 397 1
^ too	60 1 75 1 186 1 286 1 329 1 542 1
^ top	126 1 164 1
^ topic	97 1 203 1
^ total	96 1 190 1 216 1 249 1
^ trac	185 2
^ traceability	462 2
^ transfer	153 2
^ trigger	233 1 311 1 356 1
^ troubleshoot	32 1 33 1 101 1 104 1 105 1
^ trust	25 1 372 1 373 2 501 1
^ try	233 1 313 1 357 1
^ tsv	541 1 542 1 543 1 544 1 545 1 546 1 547 1 548 1 549 1 550 1 551 1 552 1 553 1 554 1 555 1 556 1 557 1 558 1 559 1
^ turn	62 2 101 1 105 2 106 1 187 1 201 2 222 1 235 1 248 2 252 1 276 1 278 1 286 1 289 1 293 2 294 2 309 1 316 2 326 1 338 2 344 1 345 2 366 1 377 2 385 1 395 1 502 1 519 1 539 2 557 2 558 2
^ two	312 1 347 1 550 1 559 1
^ typo	72 1 153 1 436 1
^ un	153 1 229 1 259 1 273 1 413 1 415 1
^ unassign	134 2 212 1 254 1 257 1
^ under	203 1 208 1
^ undo	166 1 259 2 276 1 284 1 287 1 336 1 339 1
^ unfollow	186 2 263 1 308 2
^ unhook	201 1 314 1
^ unify	195 1 196 1 226 2
^ uninstall	90 2
^ unlicens	53 2 57 1
^ unlik	413 1 415 1
^ unlock	75 1 332 2 400 1 404 1 546 1 547 1 548 1
^ unprotect	400 2 404 1
^ unregister	29 1 444 1
^ unset	22 2 47 2 478 1
^ unsubscrib	186 1 263 2 308 1 358 2
^ untag	440 2
^ unthrottl	63 1 67 1
^ unwatch	263 1 308 1
^ updat	72 1 92 1 166 1 178 1 296 1 374 1 379 2 380 1 438 1 460 1 489 1 540 1
^ upgrad	43 2 139 1 474 1 520 1
^ upload	89 2 92 1 132 2 156 1 373 2 383 2 443 2 456 2 459 2 534 2
^ upstream	270 2 503 1 540 1
^ use	132 1 162 1 194 1 202 1 254 1 284 1 383 1 480 1
^ user	35 1 39 1 40 2 55 1 57 2 60 2 68 2 73 1 81 1 141 1 142 1 143 1 209 1 216 1 218 1 220 1 378 2 379 1 380 1 381 1 382 1 383 1 384 1 385 1 391 1 392 1 426 1 559 1
^ verify	373 1 376 1 377 1 442 1 482 1 493 1 544 1 551 1 552 1
^ version	83 1 305 1
^ wa	8 1 151 1 171 1 180 2 182 1 185 2 218 1 250 1 408 1 440 1 447 1 453 1
^ wait	95 1 232 1
^ warn	20 2 111 2 115 2 123 2 458 2
^ we	4 1 28 1 29 1 36 1 82 1 90 1 112 1 122 1 127 1 149 1 150 1 155 1 179 1 244 1 248 1 256 1 280 1 281 1 294 1 300 1 322 1 351 1 400 1 427 1 435 1 439 1 487 1 502 1 539 1
^ webhook	310 1 312 1 316 1 355 1
^ what	5 1 8 1 10 1 13 2 15 1 19 2 23 2 30 1 45 1 48 1 58 1 61 1 66 1 79 1 80 1 83 1 84 2 85 2 86 2 88 1 91 1 93 2 95 3 100 1 102 1 108 2 115 1 117 1 123 1 125 1 126 1 129 1 131 1 138 1 146 1 148 1 151 1 158 1 160 1 164 1 165 1 168 2 169 1 173 1 174 2 177 1 183 3 188 3 189 3 191 1 192 1 193 1 195 1 196 1 200 1 203 1 213 1 218 1 221 2 224 1 226 1 228 2 234 2 237 1 239 1 240 2 243 1 246 1 247 2 250 2 251 2 261 2 265 2 266 2 269 1 271 1 274 2 279 1 282 1 285 1 288 1 290 1 292 1 295 2 297 1 299 1 302 1 305 2 307 2 310 1 313 1 315 2 317 2 320 1 323 1 330 1 335 1 342 2 346 1 348 1 355 1 361 1 367 1 370 1 381 1 384 2 393 2 401 1 405 2 411 1 428 2 433 1 437 1 446 1 451 2 452 2 453 1 455 1 458 1 462 2 464 2 465 1 468 1 473 1 479 1 481 1 488 1 493 1 494 1 500 1 506 2 510 3 511 1 523 1 528 1 536 1
^ when	5 1 8 2 10 2 13 2 30 1 42 2 70 2 119 1 121 1 168 1 206 2 207 2 224 1 285 1 317 1 337 1 361 1 387 1 442 1 445 1 468 1 485 1 486 1 488 1 505 1 536 1 538 1
^ wher	68 2 70 1 125 1 126 1 180 1 184 2 193 1 197 1 253 1 261 1 270 1 310 1 315 1 359 1 364 2 408 1 433 1 446 2 463 1 476 2 477 2 485 1 503 1 518 1
^ whether	98 1 104 1 146 1 251 1 277 1 333 1 340 1 376 1 396 1 437 1 481 1 512 1 538 1 545 1 549 1 550 1
^ which	0 2 2 1 10 1 17 2 21 2 23 1 25 1 27 2 35 2 39 1 40 1 45 1 48 1 51 4 53 1 55 1 57 1 58 1 60 1 63 1 68 1 70 1 79 2 83 1 84 2 85 1 86 1 87 1 88 1 91 1 94 1 95 1 97 1 99 1 111 1 117 1 118 3 125 1 126 2 133 2 138 2 140 1 143 2 145 1 151 2 158 1 160 1 164 1 167 2 169 1 173 2 180 1 183 1 185 2 188 1 189 1 192 1 193 2 198 1 199 1 200 2 203 1 206 1 207 1 209 1 213 2 215 2 216 1 218 1 220 1 221 1 224 2 234 1 239 3 240 1 243 1 246 1 251 1 253 1 265 1 268 1 269 1 270 1 271 2 274 1 279 2 290 3 295 1 297 1 299 2 304 1 305 2 307 2 310 1 325 1 327 2 330 1 335 2 342 2 346 1 348 1 350 1 355 2 359 2 364 2 365 1 367 2 370 1 372 1 384 1 387 1 390 1 392 1 393 1 398 1 401 1 402 1 405 1 408 2 409 1 411 2 425 1 426 2 428 1 433 1 442 3 446 1 450 1 451 1 452 1 453 1 458 1 462 2 463 1 464 2 465 2 470 1 476 1 477 1 479 2 483 1 484 1 486 2 492 1 495 1 496 1 497 1 500 1 504 2 506 1 508 2 509 1 510 1 514 2 518 2 521 1 528 2 530 1 533 2 537 2 538 1 541 1 542 1 545 1 550 1
^ whitelist	64 2 67 1 278 1 320 1 321 1 323 1
^ who	0 1 39 2 40 2 48 1 55 3 57 1 60 3 63 2 70 1 91 1 95 2 99 1 129 1 138 1 141 3 143 1 145 1 165 3 168 2 169 2 177 1 199 1 206 2 207 1 209 3 215 1 216 6 218 2 220 2 224 2 228 1 232 2 237 1 243 1 247 1 255 6 268 4 271 1 295 1 302 2 304 2 310 1 350 2 353 2 378 5 381 1 396 1 398 2 401 2 402 2 405 2 421 2 425 2 426 3 455 1 462 1 465 1 497 1 504 2 508 1 521 2 522 2 523 2 524 1 536 1
^ whoever	422 1 429 1
^ whol	226 1 243 1 265 1
^ whom	143 1 145 1 255 1
^ whos	473 1 536 1
^ why	45 1 61 1 79 1 102 1 111 2 115 2 123 2 171 1 216 1 228 1 232 1 251 2 282 1 284 1 288 1 312 1 317 2 340 1 361 1 372 1 396 1 398 1 411 2 421 1 425 1 428 1 437 1 442 1 445 2 504 1 505 1 521 1 523 1 538 1 549 1
^ widen	9 1 275 2
^ will	13 1 23 1 232 1 285 1
^ wip	34 1 44 1 150 1 157 1 170 1 223 2 291 1 432 1 441 1 457 1 532 2
^ withdraw	7 1 81 1 136 1 137 2 176 1 229 1 242 1 258 1 413 1 415 1 472 1 475 1 499 1
^ won	248 2
^ work	86 1 426 1
^ would	406 1 437 1 482 1
^ writ	130 1 159 1 166 2 241 2 296 1
^ wrong	72 1 225 1
^ ye	245 1 277 1
^ your	442 1 533 1
a	0 6 1 8 3 10 4 6 5 6 6 6 7 4 8 4 9 4 10 6 11 14 12 2 13 2 14 8 17 2 20 4 23 6 25 6 26 4 28 4 29 4 30 4 31 6 32 2 33 6 34 10 35 2 36 12 37 10 38 2 39 8 40 6 41 10 42 2 45 2 49 2 50 6 51 2 52 14 53 2 54 4 55 2 56 6 57 4 58 2 61 4 63 6 64 2 65 2 66 8 67 10 69 4 70 2 71 12 72 4 73 8 75 6 76 4 77 2 78 4 79 4 80 6 81 6 82 2 83 2 85 10 86 2 88 6 89 6 90 4 91 2 92 8 93 4 94 10 97 6 98 8 99 2 100 4 101 4 102 2 103 2 105 4 106 4 107 6 110 2 112 4 114 2 117 4 118 2 120 6 121 4 122 2 123 2 124 4 127 16 128 6 129 2 130 8 131 8 132 4 133 2 134 2 135 4 136 4 137 4 138 6 139 10 140 4 142 10 143 4 144 6 145 2 146 2 147 2 148 6 149 16 150 4 152 12 153 6 154 16 155 4 156 4 158 2 159 2 160 4 161 18 162 2 164 6 165 8 166 16 167 2 168 4 169 10 170 12 171 4 172 4 173 4 174 8 175 10 176 6 177 6 178 6 179 10 180 2 181 6 182 10 183 8 184 2 185 6 186 6 187 8 188 6 189 4 191 4 192 2 193 2 195 4 196 4 197 6 198 4 199 4 200 4 201 4 202 8 203 4 204 10 205 4 207 6 208 4 209 2 210 6 211 2 212 6 213 6 214 8 215 6 216 4 217 6 218 4 219 8 220 6 221 8 222 12 223 8 224 6 226 4 227 8 228 6 229 2 230 6 231 2 232 6 234 2 235 16 236 4 237 2 238 8 239 4 240 6 241 16 242 10 243 10 244 12 245 2 246 4 247 8 248 10 249 4 250 6 251 2 252 10 253 2 254 8 255 4 256 14 257 4 259 6 261 2 263 4 264 10 265 12 266 4 267 6 269 4 270 2 271 4 272 10 273 6 274 4 275 8 276 2 277 2 278 6 279 8 280 14 281 4 282 4 283 8 284 2 285 4 286 2 287 2 288 2 289 6 290 6 291 4 292 4 293 8 294 4 295 2 296 4 297 6 298 4 299 8 300 14 301 4 302 4 303 6 304 4 305 2 306 12 307 4 308 4 309 4 310 8 311 12 312 8 313 10 314 2 315 2 316 4 317 2 318 2 319 6 320 2 321 6 322 8 323 6 324 4 325 2 326 4 327 2 328 6 329 6 330 6 331 4 332 8 333 10 334 6 335 2 336 2 337 4 338 2 339 4 340 2 341 2 342 2 343 4 344 6 345 2 346 4 347 4 348 2 349 2 350 2 351 10 352 6 353 4 354 2 355 2 356 4 357 6 358 4 359 4 360 2 361 4 362 4 363 2 366 2 368 6 369 4 370 2 371 2 374 6 375 2 378 12 379 4 380 4 381 6 382 4 383 10 384 2 385 8 393 2 395 2 396 2 397 4 398 2 399 6 400 4 401 8 402 2 403 2 404 4 405 4 406 2 407 12 409 4 410 2 411 4 412 6 413 8 414 10 415 6 416 12 418 2 419 2 420 2 421 4 422 10 423 2 424 2 425 2 426 8 428 2 429 10 430 2 431 4 434 10 435 4 436 2 437 4 438 2 439 12 440 4 441 2 442 2 443 6 444 4 450 2 452 4 453 6 454 4 455 2 456 10 457 2 458 2 459 6 460 10 461 20 462 10 463 2 464 4 465 2 466 4 468 4 470 2 471 2 472 2 473 4 474 4 475 6 476 4 477 6 478 2 479 2 480 2 482 10 483 6 484 4 485 6 487 10 488 6 489 6 490 12 491 4 493 6 495 4 496 4 498 16 499 8 500 6 501 6 502 6 503 4 504 4 505 2 506 4 511 2 512 4 513 4 514 2 515 2 516 2 517 4 519 2 520 4 521 6 522 2 523 6 524 4 525 10 526 4 527 4 528 4 530 2 531 2 532 2 533 2 534 2 535 4 536 4 538 2 539 2 540 2 541 10 542 6 543 4 544 4 546 2 547 4 548 6 549 2 550 2 551 2 552 2 553 2 554 6 555 2 556 4 559 6
a $	154 1 489 1
a background	107 1 374 1
a batch	366 1 459 1 515 1
a better	9 1 14 1 130 1
a bitbucket	56 1 71 1 463 1
a bot	3 1 4 1 65 1 66 1 67 2 71 1 397 1
a branch	160 2 161 2 166 1 221 1 222 1 399 1 400 2 401 2 404 1 406 1 407 2 439 1
a bug	92 1 169 1 275 1 461 2 462 1
a build	170 1 172 1 412 1 475 1 528 1
a captcha	75 1 542 1
a certain	121 1 330 1
a checklist	430 1 431 1
a ci	3 1 7 1 67 1 170 1
a class	101 1 197 1
a cod	241 1 454 1 456 2 544 2 548 1 551 1 552 1 553 1 559 1
a codebas	149 1 485 1 521 1 522 1 523 1 524 1
a collaborator	219 2
a colleagu	10 1 86 1 256 1 303 1 381 1
a comment	155 1 156 2 242 2 243 2 244 2 245 1 250 1 311 1 414 1 415 1 416 1
a commercial	42 1 208 1
a commit	154 1 169 3 170 1 171 1 172 1 173 1 174 2 175 2 176 2 177 1 178 1 179 1 180 1 181 1 182 2 183 1 185 1 186 2 187 2 195 2 196 1 210 1 246 1 306 1 407 1 411 1 412 1 413 3 414 3 452 2 453 1 454 1 456 1
a compromis	375 1 487 1
a custom	91 1 93 1 133 1
a customer	154 1 242 1
a dead	29 1 358 1
a declin	259 2
a default	418 1 419 1 422 1 423 1 429 1 434 1
a delet	77 1 243 1
a department	34 1 36 1 39 2 88 1 137 1 139 1
a deploy	466 1 468 1 475 1
a deployment	179 1 181 1
a description	158 1 439 1
a developer	144 1 374 1
a different	379 1 556 1
a directory	165 2 198 1 207 1
a discussion	244 2
a draft	222 1 224 1 241 2
a dummy	272 1 313 1
a duplicat	352 1 460 1
a fail	179 1 267 2 412 1 456 1 490 1
a fak	272 2
a favourit	478 1 479 1
a featur	161 1 335 1
a fil	131 1 165 2 166 2 168 1 175 1 183 1 196 1 197 1 198 1 227 1 235 1 240 1 241 1 249 1 250 1 265 4 280 1
a fix	210 1 235 1 407 1
a folder	165 2 198 1 207 2 239 1
a fork	152 3 199 2 222 1 538 1 539 1 540 1
a fresh	11 1 76 1 127 1 149 1 166 1 498 1 531 1 554 1
a given	124 1 170 1
a global	51 1 55 1 216 1 368 2 369 1 371 1
a green	412 1 456 1 528 1
a group	34 2 35 1 36 1 37 1 39 1 40 2 41 3 50 2 52 3 53 1 73 1 80 1 81 2 88 1 138 1 139 1 140 2 212 2 214 1 215 1 299 1 300 3 351 1 353 1 378 1
a heart	414 1 415 1 416 1
a hook	90 1 92 1 93 1 94 2 134 1 201 1 202 1 291 1 293 1 294 1 295 1 296 1 332 1 346 1 357 1
a jira	461 3 462 1
a key	442 1 535 1 536 1
a kind	281 1 329 1
a known	98 1 120 1
a label	98 2 99 1 204 2 205 1
a leak	273 1 280 1 283 1 369 1 477 1
a licenc	52 1 54 1 208 1
a licens	54 1 304 1
a limit	66 1 67 1
a lin	166 1 175 1 241 1 282 1
a link	178 1 243 1 431 1 456 1
a list	211 1 409 1
a littl	110 1 122 1
a local	71 1 549 1
a login	58 1 61 1 71 1 83 1 97 1 98 1 99 1 106 1 185 1 378 2 461 1 482 1 521 1 523 1 541 1 542 1 543 1 544 1 555 1
a machin	476 1 477 1
a mail	71 1 177 1 187 1 264 1
a maintenanc	161 1 407 1
a member	37 1 41 1 73 1 142 2
a merg	94 2 222 1 246 1 344 1 525 1
a mesh	25 2 28 1 29 1 31 2 33 1 117 2 120 1
a microservic	149 1 203 1
a migration	112 1 118 1
a mirror	482 4 483 2 485 2 487 2 489 2 490 2 491 1 493 2 496 1 498 2 499 3 500 2 501 1 502 1 503 1 506 1
a miss	188 1 189 1 191 1
a mov	120 1 121 1 123 1 124 1 250 1
a nam	300 1 534 1
a neutral	78 2
a new	1 1 11 1 14 1 25 1 28 1 36 1 71 1 76 1 82 1 89 1 92 1 97 1 107 1 127 2 130 1 132 2 149 1 153 1 161 1 166 1 215 1 220 1 275 1 316 1 379 1 380 1 383 1 489 1 498 1 542 1 554 2 556 1 559 1
a nod	33 1 483 1 484 1
a not	175 1 178 1 235 1 241 1 242 1 439 1
a padlock	333 1 334 1
a participant	175 1 229 1 257 1
a password	223 1 242 1 313 1 533 1 541 1 550 1
a patch	210 1 227 1
a path	182 1 282 1 283 1
a pattern	279 1 280 1 321 1 328 1
a permission	138 1 143 1 144 1 146 1 213 1 218 1
a person	54 1 56 2 57 1 69 1 79 1 80 1 142 1 219 1 378 2 381 1 393 1 482 1
a personal	11 2 12 1 14 1 69 1 152 1 218 1 220 1 385 1
a plain	227 1 238 1
a plugin	94 1 292 1 293 1 296 1 344 1
a pr	85 2 174 1 175 1 185 1 188 2 191 1 202 1 209 1 221 1 222 2 223 1 224 2 226 2 228 2 230 2 247 2 248 3 252 3 263 1 264 2 285 1 297 1 311 1 422 1 426 2 464 1
a preset	429 1 436 1
a privat	127 1 535 1
a privileg	546 1 548 1
a project	0 1 1 1 7 1 8 1 9 1 127 2 128 1 129 1 130 1 131 1 132 1 134 1 135 1 137 1 139 1 142 1 143 1 144 1 147 1 149 1 312 1 320 1 321 1 322 3 323 2 324 2 325 1 326 1 327 1 328 1 329 1 330 1 331 1 333 1 334 2 335 1 336 1 337 1 338 1 339 1 340 1 341 1 342 1 343 1 346 1 347 2 348 1 349 1 351 1 352 1 353 1 354 1 355 1 357 1 358 1 359 1 360 1 361 2 362 1 363 1 402 1 404 2 405 1 418 1 419 1 420 1 421 1 470 1 472 1 473 1 474 1 476 1 477 1 493 1 516 1 517 1
a proper	49 1 153 1 439 1
a pull	85 2 222 1 223 1 228 1 230 1 232 1 234 1 239 1 240 1 241 1 247 1 255 1 261 1 263 1 264 1 297 1 337 1 415 1 416 1 426 2 461 1 464 1
a push	85 1 201 1 269 2 290 1 293 1 294 1 312 1
a query	36 1 254 1
a rang	167 1 174 1
a read	1 1 3 1 11 1 296 1
a real	272 1 273 1 381 1
a rebas	437 2
a recovery	543 2 547 2
a red	453 1 526 1
a ref	164 1 165 1 168 1 197 1 198 1 265 1
a regex	328 1 368 1
a register	92 1 135 1
a releas	161 1 179 1 306 1 307 1 399 1 407 1 439 1 440 1
a remark	175 1 178 1 241 1 243 1 413 1 414 1 416 1 461 1
a replica	487 1 490 1 491 1 498 2 499 1 501 1 502 1 503 1 511 1 514 1
a reply	175 1 242 1
a repo	4 1 5 1 6 1 148 1 149 1 150 2 152 1 153 1 200 1 201 1 203 1 204 2 212 2 213 2 214 1 217 2 221 1 266 1 271 1 278 1 279 2 280 1 289 1 290 1 291 1 296 1 308 2 309 1 310 2 312 1 319 1 333 1 422 1 465 1 490 1 495 1 496 1 504 1 524 1
a report	457 1 460 1
a repository	4 1 5 1 6 1 23 1 200 1 201 1 202 1 212 1 213 1 214 1 215 1 216 1 217 1 218 1 219 1 220 1 221 1 267 1 271 1 272 1 273 1 274 1 275 1 276 1 277 1 278 1 279 1 280 1 281 1 282 1 283 1 284 1 285 1 286 1 287 1 288 1 289 1 290 1 291 1 292 1 293 1 294 1 295 1 296 1 297 1 298 1 299 1 300 1 301 1 302 1 303 1 310 1 311 1 312 1 313 1 314 1 315 1 316 1 317 1 318 1 319 1 344 1 345 1 346 1 347 1 398 1 399 1 400 1 401 1 409 1 410 1 411 1 412 1 422 1 423 1 424 1 425 1 468 1 490 1 521 1 523 1
a requir	525 1 526 1 527 1
a review	222 1 255 1 256 3 301 1 302 1 303 2
a reviewer	240 1 254 2 256 2 257 1 264 1 300 2 301 1 303 1 304 1 350 1 351 2 352 1 354 1 421 1 422 1
a roll	519 1 520 1
a rollout	179 1 181 2
a rul	280 1 525 1
a run	110 1 114 1 122 1
a screenshot	155 1 429 1
a script	89 2 193 1 202 1
a second	256 1 541 1 550 1
a secret	273 1 279 1 280 1 281 1 283 1 328 1 329 2 331 1 355 1 359 1
a security	429 1 434 1
a selection	512 2 513 2
a server	23 1 90 1 135 1
a servic	1 1 381 1
a setting	332 3 333 1 334 1 385 1
a sha	169 1 170 1 171 1 173 1 174 1 175 1 176 1 177 1 178 1 182 2 183 1 186 1 187 1 407 1 413 1 414 1
a shar	351 1 352 1
a sign	443 2 444 1
a singl	5 1 8 1 30 1 33 1 37 1 66 1 73 1 100 1 103 1 136 1 142 1 166 1 177 1 183 1 237 1 274 1 278 1 323 1 333 1 359 1 370 1 401 1 405 1 435 1 444 1 458 1 460 2 473 1 488 2 500 1 504 1 505 1 517 1 527 1 536 1
a smart	487 1 488 1 498 1
a special	63 2 339 1
a stand	422 1 434 1
a start	161 1 306 1
a successful	298 1 525 1
a tag	154 1 168 1 265 1 306 3 307 1 439 1 440 1
a task	235 4 236 1 238 1 241 1 244 2 434 1
a team	34 2 36 1 37 1 38 1 39 1 40 1 41 1 52 2 73 1 81 1 128 2 131 1 136 1 138 1 139 1 148 1 214 1 300 1
a test	223 1 357 1
a thread	241 1 244 1
a ticket	160 1 247 1 461 2 462 3
a tim	107 1 112 1
a to	166 1 235 1 429 1 435 1
a todo	236 1 238 2 434 1
a token	6 1 11 1 380 1
a topic	98 1 161 1 204 1 205 1
a typo	130 1 331 1
a url	311 1 313 2 356 1 357 1
a user	10 2 13 1 36 1 37 2 41 1 69 1 71 1 72 2 73 2 75 2 79 1 80 1 81 1 82 1 144 2 145 1 217 1 254 1 257 1 378 1 382 1 383 1 384 1 385 1 396 1 397 1 441 1 482 1 532 1 541 1 559 1
a version	305 1 306 2
a watcher	187 1 309 1
a webhook	311 2 313 1 314 1 316 2 356 2 357 1 358 1 360 1 361 1 362 1 363 1
a whol	0 2 50 1 88 1 102 1 139 1 249 1 299 1 321 1 343 1 403 1 466 1 471 1 474 1
a year	70 1 248 1
a1	444 4
a1b2	409 4
a1b2c3	250 4
a1b2c3d	169 2 171 2 172 2 173 2 174 2 175 2 176 2 177 2 178 2 180 2 181 2 182 2 183 2 184 2 185 2 186 2 187 2 195 2 196 2 210 2 247 2 258 2 410 2 411 2 412 2
aaaac3	466 4 534 4
aaaac3 nza	466 1 534 1
abandon	248 8 259 4 284 4 285 4 336 4 337 4 338 4 406 4
abandon pull	259 1 284 1 336 1 337 1 338 1
abc123	167 4
abcd	543 4 547 4
abcd efgh	543 1 547 1
aberg	82 4
abl	9 4 50 4 214 4 217 4 289 4 302 4 404 4 437 4 469 4 524 4
abl to	9 1 50 1 214 1 217 1 289 1 302 1 404 1 437 1 469 1 524 1
abolish	34 4
abort	110 8 114 8 122 8 231 8 260 4
about	0 4 19 4 20 8 111 4 115 4 123 4 129 4 151 4 157 4 158 8 169 4 174 8 176 4 177 8 185 4 186 12 187 8 224 4 228 4 236 4 238 4 240 8 246 4 260 4 263 12 264 4 266 8 272 8 306 4 308 8 309 4 320 4 321 4 336 4 339 4 356 8 386 8 414 4 446 4 458 4 489 4 490 4 494 4 500 4 523 4 528 4
about $	0 1 111 1 123 1 176 1 177 1 266 2
about a	174 1 177 1 186 1 187 1 263 1 264 1 272 1 308 1 489 1
about audit	386 2
about commit	174 1 186 1
about it	158 1 169 1 185 1
about pr	224 1 228 1 263 1 356 1
about the	20 1 151 1 157 1 186 1 187 1 238 1 306 1 414 1 446 1
about this	240 1 260 1 308 1
abov	52 4 56 4 312 4
abov your	52 1 56 1
accept	15 8 230 4 245 8 271 8 272 8 273 4 274 4 275 4 347 4 482 4 498 4 501 8
accept $	15 1 271 1 501 1
accept this	272 2
access	0 4 1 6 2 6 3 8 4 6 5 6 6 4 7 6 8 6 9 4 10 8 11 8 12 8 13 6 14 6 50 8 53 4 54 4 55 8 70 4 74 4 81 4 88 4 130 4 136 12 137 12 138 12 139 8 140 8 141 20 142 8 143 8 144 4 145 4 146 4 147 12 166 2 185 4 211 20 212 8 213 8 214 8 215 8 216 20 217 12 218 4 219 12 220 8 304 12 437 4 465 16 466 12 467 16 468 20 469 16 470 12 471 8 472 16 473 12 474 8 475 12 476 16 477 12 482 4 487 4 536 4 537 8
access $	4 1 7 1 12 1 53 1 54 1 55 1 74 1 81 1 130 1 136 1 138 1 139 1 140 1 141 1 143 1 145 1 211 1 212 1 214 1 215 1 216 2 217 2 219 1 220 1 467 1 472 1
access at	142 1 216 1
access elsewher	467 1 472 1
access from	137 2 211 1
access key	465 3 466 1 467 2 468 4 469 3 470 2 471 1 472 1 473 3 474 2 475 3 476 4 477 3 537 2
access level	146 1 147 1
access need	137 1 139 1 142 1 144 1 218 1
access of	50 1 136 1 211 1 467 1 472 1 482 1 537 1
access review	70 1 138 1 141 1
access to	140 1 141 2 143 1 147 1 185 1 211 1 212 1 213 2 214 1 216 1 217 1 219 1 220 1 304 2 437 1 465 1 466 2 468 1 470 1 471 1 472 1
access token	0 2 1 3 2 3 3 2 4 2 5 3 6 2 7 2 8 3 9 2 10 4 11 4 12 3 13 3 14 3 166 1
accident	146 4 236 4 415 4
accord	192 4 266 4 295 4 402 4 553 4
accord to	192 1 266 1 295 1 402 1
accordingly	181 4
account	0 4 1 4 7 2 8 2 9 2 10 4 11 4 12 2 13 2 40 2 44 2 45 2 46 2 57 4 60 2 63 2 64 4 65 2 66 2 67 8 68 4 69 6 70 8 71 8 72 2 73 2 74 2 75 2 76 4 77 2 78 4 79 4 82 4 126 2 152 2 211 2 218 2 219 2 378 2 379 2 380 2 381 4 382 2 383 2 384 2 385 2 392 10 441 2 443 4 478 2 479 4 480 2 532 2 534 4 536 2 549 6 550 4 553 2 557 6 558 2
account $	1 1 10 1 11 1 12 1 13 1 45 1 64 2 67 3 69 1 70 2 71 3 75 1 76 1 78 1 79 1 152 1 379 1 382 1 383 1 384 1 385 1 392 1 443 1 479 1 532 1 534 1 536 1 549 2 550 1 557 3 558 1
account and	46 1 211 1
account build	10 1 11 1
account can	69 1 126 1
account com	68 2 70 1
account for	71 1 392 1
account of	44 1 441 1
account or	443 1 534 1
account prefer	478 1 480 1
account qa	69 1 82 1
account that	57 1 392 1
account to	65 1 74 1 553 1
account token	0 2 1 1 7 1 8 1 9 1
account with	63 1 70 1 218 1
acm	46 4 47 4 48 4 49 8 94 4 280 4 291 4 292 4 293 4 294 4 295 4 296 8 311 4 313 2 314 4 316 2 328 4 329 4 330 4 331 4 343 4 356 2 357 2 358 4 368 4 454 4 455 8 456 4 457 4 458 4 459 4 460 4
acm com	46 1 47 1 48 1 49 2 358 1
acm exampl	296 1 314 1
acm guard	291 1 292 1 293 1 294 1 295 1 296 1
acm hook	94 1 343 1
acm lint	457 1 458 1 459 1 460 1
acm perf	455 1 456 1
acm token	329 1 330 1
acme2	331 4
acquir	389 4
across	1 2 16 2 86 4 95 2 97 2 103 2 148 2 320 2 322 2 342 2 348 2 365 2 366 4 369 2 402 2 419 2 420 2 434 2 452 2 462 2
across all	1 1 86 1 103 1 462 1
across project	148 1 320 1 366 2 402 1
across the	86 1 97 1 322 1 342 1 365 1 369 1 419 1 420 1 434 1
action	234 8 235 8 236 8 237 4 238 8 294 4 341 4
action item	234 2 235 2 236 2 237 1 238 2
activ	68 8 70 4 133 4 200 4 209 8 259 4 290 8 292 4 315 4 342 4 343 8 359 4 381 8 550 4
activ $	70 1 133 1 290 1 315 1 342 1 343 1 359 1 381 2
activ for	200 1 292 1 550 1
activ in	209 2 290 1 343 1
activat	135 2 294 6 345 4 553 2
activat plugin	294 1 345 1
activat the	294 2
activity	160 4 228 4 268 4 269 8 285 4
activity list	228 1 268 1
actually	304 8
ad	68 4 139 4 140 4 141 4 143 4 145 4 146 4 147 4 173 4 182 4 190 4 213 4 215 8 218 8 220 4 236 4 238 4 239 8 249 12 300 4 304 4 311 4 327 4 329 4 372 8 387 8 388 8 389 4 418 4 419 8 421 8 422 4 423 4 424 8 425 8 426 4 460 4 471 4 536 4 553 4
ad $	140 1 145 1 146 1 215 1 220 1 304 1 329 1 372 1 387 1 388 1
ad and	182 1 190 1 249 2
ad as	388 1 425 1
ad for	372 1 387 1
ad group	213 1 215 1
ad mov	173 1 239 1
ad the	238 1 300 1
ad to	143 1 218 2 236 1 327 1 421 2 424 2 425 1 536 1
adapt	82 4 275 4 283 4 331 4 527 4
adapt the	275 1 283 1 331 1 527 1
add	28 4 37 12 38 8 71 2 73 8 74 4 80 2 127 2 140 2 144 4 145 2 149 4 165 2 166 4 178 2 182 2 204 6 214 2 215 2 219 4 220 2 225 2 235 4 253 2 256 4 272 2 280 4 290 4 296 2 300 2 303 4 311 2 321 4 327 2 328 4 351 2 354 4 356 2 366 2 368 4 373 4 374 2 388 4 397 2 414 2 416 4 418 6 420 2 422 8 423 2 424 2 426 2 429 4 432 2 434 4 443 6 459 6 466 4 471 4 515 4 517 2 525 6 534 4 557 2
add $	253 1 432 1
add a	28 1 37 4 71 1 73 1 149 1 166 2 178 1 204 1 219 1 235 2 280 1 300 1 303 1 311 1 321 1 328 2 356 1 368 2 416 1 418 1 422 2 429 1 434 1 443 1 466 1 515 1 525 3
add an	272 1 321 1 373 1 388 1 414 1 534 1
add anna	38 1 80 1 422 1
add annotation	459 2
add group	73 2 74 1
add my	443 1 534 1
add on	290 2
add one	73 1 74 1 256 1 517 1
add person	144 1 354 1
add several	38 1 515 1
add the	204 1 214 1 373 1 418 1 424 1 459 1
add to	140 1 215 1 220 1 225 1 429 1 434 1
add user	37 2 38 2
additional	517 4
addon	417 4
address	21 8 27 4 31 4 44 4 46 4 47 20 48 24 49 20 70 6 72 6 130 4 151 8 357 4 379 10 387 4 390 4 442 2 483 8 485 4 486 4 488 4 489 8 518 4 537 4 542 8
address $	31 1 47 2 48 1 49 1 151 1 357 1 379 1 489 1 537 1
address and	70 2 387 1
address build	21 1 483 1
address do	21 1 48 1
address for	49 1 151 1 379 1 542 1
address of	27 1 47 2 48 2 49 2 72 1 130 1 483 1 486 1 488 1 489 1 518 1 542 1
adjust	324 8 331 4 371 4 385 4 395 4 420 4
adjust credential	331 1 371 1
admin	6 4 9 4 15 4 16 4 17 4 18 4 19 4 20 4 21 4 22 8 23 8 24 4 25 4 26 4 27 4 28 4 29 4 30 4 31 4 32 4 33 4 34 4 35 8 36 4 37 4 38 4 39 4 40 4 41 4 42 4 43 4 44 4 45 4 46 4 47 4 48 4 49 4 50 16 51 8 52 16 53 4 54 16 55 16 56 16 57 8 58 8 59 4 60 4 61 4 62 4 63 4 64 4 65 4 66 4 67 4 68 4 69 4 70 8 71 4 72 8 73 4 74 4 75 4 76 8 77 4 78 4 79 8 80 4 81 8 82 4 126 4 135 4 138 4 139 10 141 12 142 4 143 8 144 12 146 4 176 4 200 4 213 4 214 8 216 8 218 4 219 12 332 8 334 4 335 4 364 4 366 4 367 4 369 4 370 4 371 4 378 8 521 8 522 16 523 8 524 24 535 4 536 4 545 4 546 4 548 4 551 4 555 4
admin $	52 2 55 1 56 2 72 1 76 1 126 1 139 1 144 1 146 1 214 1 219 1 332 1 367 1 378 1 521 1 522 1 524 1 536 1 545 1 546 1
admin archiv	521 1 522 1
admin banner	18 1 19 1 20 1
admin configur	22 1 23 1
admin default	22 1 23 1 24 1
admin demand	551 1 555 1
admin for	58 1 200 1
admin from	50 2 54 1 524 1
admin git	25 1 26 1 27 1 28 1 29 1 30 1 31 1 32 1 33 1
admin group	34 1 35 1 36 1 37 1 38 1 39 1 40 1 41 1 81 1
admin her	146 1 216 1 218 1 523 1
admin in	141 1 219 1 335 1
admin licens	42 1 43 1
admin mail	44 1 45 1 46 1 47 1 48 1 49 1
admin may	522 1 524 1
admin of	55 1 139 1 141 1 143 1 144 1 214 1 216 1 219 1 364 1
admin on	138 1 213 1
admin permission	50 1 51 1 52 1 53 1 54 1 55 1 56 1 57 1 378 1
admin pull	58 1 59 1
admin rat	60 1 61 1 62 1 63 1 64 1 65 1 66 1 67 1
admin repo	521 1 522 1 523 1 524 1
admin right	9 1 51 1 54 1 55 1 79 1
admin set	16 1 369 1
admin to	6 1 52 1 56 1 144 1
admin user	68 1 69 1 70 1 71 1 72 1 73 1 74 1 75 1 76 1 77 1 78 1 79 1 80 1 81 1 82 1
administer	476 4 477 4
administer a	476 1 477 1
administration	35 4
administrator	20 4 34 4 52 4 55 8 56 8 378 4 498 4 546 4
administrator $	52 1 55 1 56 2 378 1
admit	397 4
adopt	245 4
ae	529 8 530 8 531 8
ae key	529 2 530 2 531 2
aee18	444 4
afdeb23	444 4
affect	188 4 239 4 503 4
affect $	188 1 239 1 503 1
afresh	449 4
after	3 4 15 4 16 4 21 4 75 8 82 8 85 4 104 4 115 4 150 4 183 4 194 4 228 4 229 4 238 4 250 4 259 4 267 4 285 8 286 8 288 4 289 4 290 4 337 8 338 12 340 4 341 8 388 4 406 4 443 4 489 8 520 4 529 4 530 4 534 4
after a	3 1 85 1 290 1
after all	238 1 259 1
after build	340 1 341 1
after how	15 1 285 1 286 1 337 2
after it	489 2
after key	529 1 530 1
after the	21 1 104 1 115 1 288 1 388 1 406 1 443 1 520 1
after wrong	75 2
afterward	89 4 149 4
again	21 4 65 4 103 4 105 4 150 4 153 4 233 4 238 4 259 8 267 8 273 4 276 16 280 4 284 8 287 4 293 4 294 4 298 4 322 4 332 8 339 4 344 4 395 4 397 4 400 12 404 8 440 4 448 4 449 4 478 8 524 4 526 4 545 4 546 4 559 4
again $	65 1 103 1 150 1 233 1 238 1 259 2 267 1 276 3 280 1 294 1 298 1 332 1 339 1 344 1 397 1 400 3 404 1 440 1 448 1 449 1 478 2 524 1 546 1 559 1
again in	322 1 526 1
again need	267 1 273 1 284 1
against	190 4 194 4 209 4 221 4 222 4 253 4 398 4 437 4 444 4 493 4 494 4 524 4
against the	194 1 494 1
age	206 4 207 4 491 4
agency	136 4
agent	471 8 472 8 474 8 475 8 477 4
agent $	471 1 475 1
agent 03	471 1 472 1 474 1
ago	150 4 445 4
agre	298 4 416 4 437 4
agreement	414 4
ahead	189 8 446 4 538 4
ahead of	189 1 446 1 538 1
air	227 4
akiaexampl	272 4 321 4
alarm	277 4 281 4 321 4 369 4
alert	278 4 280 4 329 4
algorithm	17 12 536 4
algorithm and	17 1 536 1
alic	136 4
aliv	486 4
all	1 6 7 2 10 2 17 2 19 2 20 2 21 2 26 2 27 4 32 4 34 2 35 4 38 2 44 4 45 2 54 2 59 2 62 4 63 2 70 4 78 2 79 2 86 4 88 2 97 6 99 2 101 2 102 2 103 2 107 4 116 4 118 2 119 4 126 4 130 2 134 2 135 4 136 4 137 2 139 2 141 2 142 4 144 2 146 8 147 6 148 4 160 4 164 2 169 2 171 2 174 2 180 2 182 2 183 2 191 4 195 6 197 6 198 6 208 2 209 2 210 2 211 8 216 4 221 2 225 2 226 6 228 6 233 4 234 4 238 4 240 2 247 2 250 2 252 2 259 2 260 2 262 4 268 4 270 2 271 2 275 2 277 2 290 2 293 2 297 2 298 2 302 2 305 4 312 4 318 2 320 2 321 4 324 2 325 2 326 2 327 2 328 4 329 2 331 2 334 4 335 6 338 2 341 4 343 2 344 2 345 2 347 2 349 2 350 2 351 2 352 2 355 2 356 6 358 2 360 2 362 2 364 6 365 4 368 4 377 2 398 2 402 4 403 2 404 4 409 2 410 2 417 2 418 4 419 4 421 2 427 6 429 2 431 2 432 6 433 2 434 2 436 2 441 8 447 2 452 4 453 2 457 4 458 2 462 4 464 2 468 2 470 4 471 4 472 2 474 2 475 2 483 2 486 2 487 2 493 2 494 6 496 2 508 2 509 4 512 2 513 4 519 4 526 2 529 2 531 4 532 10 537 2
all $	17 1 45 1 97 1 142 1 169 1 208 1 259 1 277 1 325 1 432 1 447 1 464 1 468 1 537 1
all access	211 1 487 1
all and	116 1 118 1
all branch	160 1 431 1
all chang	226 1 462 1
all comment	228 1 234 1 240 1
all default	427 2 432 1
all fil	182 1 183 1 195 2 197 1 198 2
all group	35 1 79 1
all it	130 1 195 1 226 1 228 1 270 1 302 1 402 1 404 1 419 1 452 1 470 1 494 1
all job	119 1 410 1
all key	171 1 441 1 532 1
all list	146 1 335 1
all log	20 1 146 1 147 1
all mesh	26 1 27 1 32 1 119 1
all mirror	486 1 496 1 519 1
all need	180 1 362 1
all not	174 1 250 1
all of	7 1 135 1 139 1 211 1 275 1 321 1 347 1 349 1 441 1 457 1 532 1
all or	160 1 305 1 326 1 512 1
all our	107 1 321 1 324 1 350 1 403 1 421 1 433 1 434 1 526 1
all path	164 1 197 1
all permission	137 1 142 1
all pr	221 1 419 1
all project	59 1 136 2 364 1 365 1 368 1 513 1
all ref	268 1 398 1
all repo	1 3 116 1 134 1 144 1 148 1 320 1 327 1 328 1 329 1 331 1 334 2 338 1 341 2 344 1 345 1 351 1 352 1 355 1 356 2 358 1 360 1 377 1 402 1 404 1 418 1 436 1 470 1 471 2 472 1 474 1 493 1 494 1
all repository	86 1 99 1 135 1 211 1 290 1 328 1 356 1 364 1 368 1 462 1 494 1 509 2
all reviewer	209 1 225 1 293 1 298 1
all ssh	532 2
all stor	531 2
all task	297 1 343 1
all the	234 1 247 1 260 1 262 1 409 1 418 1 441 1
all thes	38 1 475 1
all user	19 1 35 1 62 2 63 1 70 1 88 1 146 1
allow	14 4 15 8 17 4 51 4 52 4 56 8 59 4 61 4 62 4 147 4 271 4 272 4 288 4 289 8 297 8 298 4 322 4 324 4 340 4 341 8 344 4 348 8 349 4 396 8 397 4 400 8 404 4 405 4 437 4 481 8 520 8 523 4 526 8
allow $	17 1 61 1 62 1 297 1 348 1 396 1
allow by	348 1 481 1
allow direct	400 1 404 1
allow for	288 1 396 1
allow forc	344 1 400 1
allow in	297 1 340 1
allow merg	526 2
allow or	289 1 341 1
allow to	14 1 15 1 51 1 56 2 405 1 437 1 523 1
allowanc	66 4 67 4
allowanc of	66 1 67 1
allowlist	271 12 272 4 273 12 274 16 275 12 320 8 321 8 322 8 323 16 324 12
allowlist creat	272 1 321 1
allowlist entry	274 1 323 1
allowlist item	273 1 274 1 275 1 322 1 323 1 324 1
allowlist list	271 1 320 1
allowlist rul	271 1 273 2 274 1 275 1 320 1 321 1 322 1 323 1 324 2
alon	44 4 157 4 412 4
alon $	157 1 412 1
along	107 4 108 4 117 8 159 4 426 4
along $	108 1 117 1
alongsid	157 4
already	14 4 77 4 78 4 83 4 86 4 98 4 118 8 145 4 151 4 160 4 199 4 204 4 221 4 224 4 233 4 251 4 271 4 279 4 301 4 307 4 334 4 350 4 366 4 372 4 406 4 408 4 442 4 465 4 547 4 548 4 556 4
already $	77 1 83 1 118 1 224 1 251 1 301 1 442 1
already a	160 1 350 1
already hav	14 1 98 1 199 1 221 1
already in	145 1 408 1
already on	465 1 556 1
also	18 4 173 4 192 4 202 4 208 4 266 4 283 4 306 4 312 4 316 4 360 4 374 4 424 4 465 8 517 4 527 4
also fir	202 1 316 1
also or	192 1 208 1 266 1
also thos	312 1 465 2
alter	167 4 183 4 188 4
alternativ	496 4
although	216 4 312 4
altogether	34 4 128 4 236 4 277 4 278 4
altogether $	34 1 128 1 277 1 278 1
alway	418 4 422 8
alway add	418 1 422 2
am	86 4 126 4 210 8 227 8 285 4 309 4 364 4 421 4 422 4 425 4 437 4 545 12 549 4 550 4
am $	210 1 227 1
am i	126 1 364 1 421 1 425 1 437 1 545 2 549 1 550 1
among	140 4 141 4 209 4 215 4 220 4 239 4 428 4 477 4 520 4
among the	239 1 428 1 477 1
among thos	141 1 209 1 220 1
an	1 4 3 2 4 2 6 4 7 2 9 4 11 6 12 2 19 2 34 2 35 2 36 4 42 2 43 2 59 2 67 2 69 4 70 2 71 6 72 2 73 2 74 2 76 2 77 2 78 2 79 2 90 2 91 2 97 4 107 2 108 2 112 4 132 2 137 2 144 2 149 4 155 4 156 2 157 6 158 6 159 6 162 2 164 2 166 2 167 2 172 2 175 4 184 2 197 2 209 4 210 2 221 4 222 2 227 2 233 2 235 2 238 4 243 2 248 2 251 2 258 4 262 2 272 2 273 2 275 6 291 2 293 2 310 2 320 2 321 2 322 2 324 4 331 2 349 2 367 2 371 2 372 2 373 6 374 2 375 6 378 2 388 4 389 2 391 2 392 2 399 2 400 2 403 2 407 2 414 6 416 4 417 2 420 2 423 2 424 2 434 2 439 2 445 2 451 2 454 2 456 2 459 2 461 2 466 2 467 4 469 4 471 2 472 4 473 2 474 4 476 2 477 2 489 2 492 2 498 2 499 4 500 4 502 2 518 2 520 2 533 2 534 4 535 4 545 4 546 2 547 2 548 4 549 2 550 2 551 2 552 2 553 2 554 2 555 2 556 2 557 4 558 2
an accept	273 1 275 1
an account	67 1 70 1 71 1 73 1 74 1 77 1 79 1 378 1 392 1
an action	235 1 238 1
an admin	35 1 144 1 535 1
an allowlist	275 1 321 1 322 1 324 1
an api	1 1 11 2 12 1
an archiv	107 1 112 2
an array	399 1 403 1
an attachment	155 1 156 1 157 1 158 2 159 1
an authenticator	550 1 551 1 555 1 557 1
an author	209 2 221 1
an elevat	545 2 546 1 547 1 548 1 552 1 553 1 554 1 556 1 557 1 558 1
an emoticon	414 1 416 1
an employe	69 1 71 1 72 1 76 1
an empty	36 2 59 1 149 2 162 1 349 1
an ex	69 1 535 1
an exception	272 1 320 1
an exist	6 1 9 1 97 1 159 1 166 1 275 1 324 1 331 1 373 1 407 1 420 1 459 1 469 1 489 1
an external	71 1 310 1
an eye	414 1 416 1
an hour	293 1 445 1
an http	1 1 3 1 4 1 6 1 7 1 9 1 11 1
an identity	388 1 389 1 391 1
an index	175 1 451 1
an inherit	400 1 423 1 424 1
an instanc	367 1 371 1
an issuer	373 2 374 1 375 2
an item	399 1 403 1
an obsolet	34 1 454 1
an open	221 1 248 1 251 1 258 1 388 1
an ssh	466 1 467 1 471 1 472 2 473 1 474 2 476 1 477 1 533 1 534 2
an unknown	164 1 499 1 500 1 502 1
an upload	90 1 155 1 157 1 158 1 159 1
an x	373 1 375 1
ana	222 4 225 4 245 4 256 4 257 4 416 4
analyser	452 4 459 4
analysis	452 4 453 8 454 4 456 4
analysis $	453 1 456 1
analysis result	453 1 454 1
analytic	3 2 481 12
ancestor	184 8 253 4
ancestor of	184 3 253 1
anchor	175 4 235 4 241 4
ancient	162 4
and	0 4 2 4 5 2 8 4 10 4 13 2 15 2 16 4 17 4 26 6 27 4 28 2 32 2 33 2 34 4 35 2 38 2 42 4 44 2 45 2 46 4 54 2 58 2 60 2 61 4 62 2 64 4 67 4 68 2 70 4 74 2 75 2 83 4 86 2 91 6 104 2 105 6 107 2 109 2 113 2 116 4 118 4 119 2 120 2 121 6 124 6 129 6 132 2 133 2 136 14 138 4 141 4 143 2 151 6 152 2 154 2 157 2 158 2 161 2 164 2 165 2 166 4 167 8 168 2 169 6 170 2 175 2 177 4 182 8 183 2 184 6 185 2 186 2 188 2 189 6 190 8 191 6 195 2 196 4 198 2 204 2 206 2 209 2 210 2 211 12 216 6 218 2 219 2 222 4 223 6 224 10 225 4 226 4 228 6 230 2 232 2 233 2 234 2 237 2 239 2 243 4 245 2 246 4 247 2 248 4 249 8 250 4 251 2 252 6 253 4 255 2 256 2 258 4 259 2 260 2 262 4 265 2 266 6 267 4 268 4 270 4 271 4 281 2 282 2 286 2 287 2 288 2 290 4 292 4 295 2 297 2 298 4 300 4 302 2 303 2 304 4 309 2 310 2 312 6 313 2 317 2 318 8 319 2 326 4 334 2 335 2 340 2 341 4 342 4 343 2 347 2 348 2 349 2 351 4 353 2 354 2 355 2 357 2 359 2 361 6 362 2 363 4 366 2 367 2 370 2 372 2 383 2 384 4 387 6 390 4 393 4 396 4 397 2 399 2 401 2 405 4 409 4 410 6 411 2 418 2 419 2 422 6 426 4 437 2 438 4 445 4 446 2 448 4 449 2 450 2 453 2 454 4 455 2 459 2 461 2 462 2 463 2 466 2 468 2 469 2 470 2 471 2 473 2 475 6 481 2 482 4 485 6 486 4 487 2 489 2 491 2 495 4 503 2 505 4 509 4 510 6 511 8 513 2 515 2 518 2 526 2 527 2 530 2 531 2 533 4 536 4 537 2 538 2 540 4 541 10 542 4 544 2 547 2 550 2 551 4 554 4 559 2
and 1024x1024	132 1 383 1
and a	67 1 313 1 461 1 541 1
and access	185 1 537 1
and account	44 1 45 1
and after	183 1 250 1 286 1
and all	34 1 225 1 233 1 270 1
and asmith	211 1 219 1
and at	133 1 138 1 228 1
and author	168 1 206 1
and body	246 2
and by	232 1 247 1 550 1
and commit	58 1 166 1 184 1
and dat	0 1 2 1 5 1 8 1 10 2 13 1 169 1
and default	495 2
and delet	167 1 177 1 182 2 190 1 249 1
and deletion	182 1 190 1
and download	32 1 33 1
and error	318 1 319 1 362 1
and fail	124 1 318 1 409 1 410 2
and failur	363 2 505 1
and fil	271 1 462 1
and fill	61 1 62 1 64 1 67 1
and find	454 1 509 1
and fingerprint	372 1 468 1 533 1
and giv	226 1 466 1 471 1
and global	216 2 281 1
and green	252 1 341 1
and group	136 2 141 2 211 2 216 2
and hook	290 1 335 1
and how	91 1 119 1 318 1 485 1 509 1
and if	340 1 437 1 541 1
and in	165 1 182 1 190 1 491 1
and is	129 1 151 1 224 1 450 1
and it	26 1 136 1 170 1 230 1 270 1 454 1 536 1 547 1 554 1
and keep	157 1 256 1
and key	16 1 401 1 405 1
and last	70 2 318 1 485 1
and length	15 1 17 1 536 1
and let	341 1 544 1
and lin	190 1 459 1
and log	551 2
and merg	251 1 252 1 290 1 297 1 298 1 342 1
and messag	169 1 210 1
and minus	249 2
and not	2 1 189 1
and of	136 1 312 1
and on	121 1 152 1 228 1 438 1 446 1
and op	74 1 347 1
and other	83 1 184 1
and password	393 1 396 2 397 1 541 3
and peopl	302 1 353 1
and primary	503 1 518 1
and profil	104 1 105 3
and progress	109 1 113 1 120 1 121 1 124 1
and project	312 1 475 1
and pull	245 1 485 1
and push	309 1 469 1 485 1
and repository	166 1 367 1 475 1 533 1
and result	317 1 361 1
and return	482 2
and reviewer	209 1 224 1
and rpc	27 1 28 1
and start	448 1 449 1
and stat	118 1 237 1
and support	42 1 481 1
and target	253 1 418 1 422 1 426 1
and tell	26 1 292 1 357 1
and the	46 1 136 1 138 1 143 1 211 1 223 1 243 1 248 1 252 1 259 1 348 1 393 1 396 1 399 1 438 1 445 1 510 1 527 1 542 1
and their	118 1 224 1 310 1 387 1
and tim	384 1 445 1
and titl	129 1 224 1
and to	189 1 190 1 191 1 463 1
and tom	222 1 300 1 422 1
and typ	68 1 129 1 292 1
and until	167 1 195 1 196 1
and version	91 2
and what	151 1 266 1 486 1
and when	27 1 60 1 177 1 243 1 268 2 455 1
and wher	224 1 266 1 411 1
and whether	288 1 342 1 343 1 470 1
and which	35 1 118 1 290 1 510 1 538 1
ander	145 4
anew	448 8 531 4
anna	38 4 56 4 72 4 74 4 75 4 76 4 79 4 80 4 81 4 82 4 142 4 144 4 160 4 161 4 175 4 219 4 220 4 300 4 351 4 353 4 403 4 418 4 419 4 420 4 422 4 424 4 538 2 539 2 559 4
anna $	79 1 403 1
anna and	300 1 351 1 422 1
anna is	420 1 424 1
anna s	76 1 82 1
anna to	80 1 419 1
anna writ	144 1 219 1
annotat	174 2 240 2 306 2 439 6
annotat in	174 1 240 1
annotat tag	439 2
annotation	157 4 174 2 240 2 306 2 439 6 452 12 454 4 455 4 457 20 458 12 459 16 460 20
annotation by	457 1 460 2
annotation list	452 1 458 1
annotation on	452 1 457 1 460 1
annotation to	459 2
annotation with	457 1 460 1
announc	20 8
announcement	18 8 19 8 20 4
announcement banner	18 1 19 1 20 1
annoy	344 4 423 4
anonymiz	77 8 78 8
anonymous	19 4 130 8
another	1 4 3 4 6 4 9 4 11 4 28 4 31 4 72 4 76 4 107 4 108 4 112 4 139 4 152 4 153 4 163 8 167 4 188 4 189 4 190 4 191 4 194 8 204 4 210 4 217 4 233 4 316 4 380 4 442 4 443 4 454 4 489 4 527 4 533 4 542 4 552 4 554 4 556 8 559 4
another $	6 1 9 1 167 1 554 1
another authenticator	552 1 556 2
another branch	163 1 194 1
another default	163 1 194 1
another one	380 1 542 1
another only	1 1 3 1 11 1
another repository	188 1 189 1 190 1 191 1
another server	107 1 112 1 210 1
another user	76 1 442 1 443 1 533 1 559 1
ansibl	5 2 471 4 472 4
ansibl host	471 1 472 1
answer	1 4 3 4 11 4 108 4 117 4 146 4 162 4 228 4 241 8 253 4 313 4 317 4 361 4 414 4 416 4 499 4 500 4 547 4 551 4 552 4 553 4 554 4 555 4 556 4 557 4
answer 409	499 1 500 1
answer can	108 1 117 1
answer ha	1 1 3 1
answer hold	11 1 547 1 554 1
answer is	551 1 552 1 553 1 555 1 556 1 557 1
answer the	241 1 414 1
answer to	317 1 361 1
any	2 2 4 2 27 2 44 2 47 2 53 4 57 4 99 2 137 2 140 2 142 2 145 2 146 2 147 2 158 2 174 4 185 2 186 2 187 2 188 2 197 2 199 2 201 2 205 2 212 2 215 2 216 4 217 2 220 4 221 2 226 2 228 2 231 2 236 2 239 2 240 2 263 4 269 2 270 4 279 2 280 2 284 2 290 2 305 2 308 2 325 2 326 2 329 2 339 2 340 2 349 2 350 2 356 2 364 2 382 2 389 4 398 2 400 2 402 2 403 2 413 2 418 2 419 2 423 2 427 2 435 2 447 4 464 2 467 2 472 2 476 2 477 2 497 2 508 2 516 2 526 4 528 2 535 4 536 2 558 2 559 2
any global	53 1 57 2
any grant	145 1 215 1 220 2
any longer	142 1 263 1 339 1 382 1 400 1 423 1 516 1
any mor	4 1 47 1 137 1 147 1 186 1 201 1 205 1 212 1 217 1 231 1 236 1 263 1 284 1 308 1 326 1 329 1 349 1 389 2 398 1 413 1 419 1 427 1 435 1 467 1 472 1 526 1 535 1 558 1 559 1
any new	239 1 497 1
any nod	447 2 508 1
any project	99 1 199 1 270 2
any remark	187 1 240 1
any repo	340 1 350 1 356 1
any repository	325 1 403 1 508 1
any user	535 1 536 1
anybody	23 4 63 4 145 4 168 4 221 4 228 4 423 4 462 4
anyon	277 4 288 4 304 4 382 4 383 4 399 4 525 4
anyon els	382 1 383 1
anyth	1 4 50 4 53 4 54 4 57 4 85 4 86 4 95 4 173 8 206 4 213 4 215 4 218 4 232 4 239 4 251 4 264 4 298 4 310 4 437 4 445 4 447 4 470 4 529 4
anyth $	53 1 173 1 232 1 529 1
anyth from	1 1 470 1
anyth on	50 1 54 1 95 1 215 1 218 1
anyth under	173 1 239 1
anyway	405 4
anywher	86 2 133 2 321 2 328 2 402 2 408 2 534 2
anywher in	133 1 321 1 328 1 402 1
api	0 4 1 4 2 6 3 4 4 2 5 2 7 4 8 2 9 4 10 4 11 4 12 4 14 2 41 2 60 4 61 4 62 4 63 2 64 4 65 2 66 2 67 2 73 2 118 2 123 2 162 2 163 2 170 2 171 2 180 2 181 2 185 2 279 2 280 4 327 4 328 4 331 2 368 2 397 2 412 4 448 2 450 2 506 2 525 2 526 2 527 2 528 2
api $	60 2 64 1 185 1 412 1
api key	0 1 1 2 2 1 3 1 7 2 8 1 9 2 10 1 11 1 12 2 14 1 280 2 327 2 328 2 331 1 368 1
api limit	65 1 67 1
api main	170 1 171 1
api quota	61 1 62 2 63 1 64 1 66 1
api test	525 1 526 1 527 1 528 1
api token	0 1 2 1 3 1 10 1 11 1
app	21 4 127 4 149 4 166 2 209 4 240 2 265 2 279 4 282 4 285 4 286 4 288 4 289 4 290 4 292 4 293 4 294 4 295 4 296 4 297 4 298 4 299 4 300 4 301 4 302 4 303 4 304 4 305 4 308 4 309 4 310 4 311 4 312 4 313 4 314 4 315 4 316 4 317 4 318 4 319 4 326 4 398 4 399 4 400 4 401 4 422 4 423 4 424 4 425 4 427 4 428 4 429 4 430 4 431 4 445 4 446 4 447 4 465 4 466 4 467 4 468 4 469 4 525 4 526 4 527 4 528 4 543 4 544 8 548 12 551 8 552 12 553 8 555 8 556 12 557 4 559 4
app $	282 1 285 1 286 1 288 1 289 1 290 1 292 1 293 1 295 1 297 1 299 1 301 1 302 1 303 1 309 1 311 1 313 1 314 1 316 1 317 1 399 1 424 1 425 1 428 1 430 1 431 1 446 1 465 1 466 1 467 1 525 1 526 1 527 1 528 1 543 1 544 1 548 3 556 1
app and	310 1 326 1 551 1
app for	308 1 551 1
app need	553 1 556 1
app repo	209 1 279 1
app s	318 1 319 1 544 1 555 1 556 1 557 1
app to	429 1 469 1
app with	552 2
appear	393 4 431 4 435 4
appear on	431 1 435 1
application	21 4 83 4 197 2 463 8 497 4 499 8 500 8 502 8
application $	499 2 500 1 502 1
application link	463 2
apply	58 4 66 4 135 4 195 4 210 4 227 8 245 12 284 4 285 4 287 4 293 4 320 4 331 4 367 4 424 4 426 4 431 4 436 4 498 4 499 4 500 8 501 4 502 4 549 4
apply it	195 1 210 1
apply suggestion	245 2
apply to	285 1 320 1 331 1 367 1 424 1 431 1 436 1 549 1
approv	86 4 221 4 228 10 229 18 230 12 251 4 252 8 255 10 256 2 258 16 262 8 289 4 293 4 297 14 298 16 300 2 301 2 302 2 304 2 333 2 341 2 342 2 343 2 344 2 345 4 346 4 347 4 418 2 419 2 420 4 421 6 422 2 424 4 425 2 426 2 497 4 501 8
approv $	230 1 255 1 262 2 289 1 298 1
approv need	230 1 258 1
approv pr	228 1 229 1 230 1
approval	228 2 229 8 251 4 255 2 258 4 297 10 298 12 333 2 341 2 342 2 343 2 344 2 345 4 346 4 347 4 420 4 421 4 422 2 424 4 425 2 497 4
approval $	229 1 251 1 258 1 297 1 298 2 347 1 420 1 424 1 497 2
approval are	297 1 346 1
approval befor	298 1 345 1
approval check	333 1 342 1
approval doe	255 1 297 1 346 1 421 1
approval from	298 1 347 1
approval instead	420 1 424 1
approval need	297 1 421 1 425 1
approval they	229 1 258 1
approver	256 2 300 2 301 2 302 2 304 2 418 2 419 2 421 2 426 2
approver $	418 1 419 1 421 1
approver group	301 1 304 1
archiv	2 4 32 4 33 4 98 2 99 4 107 8 108 4 109 12 110 8 111 8 112 16 113 8 114 8 115 4 148 4 151 8 153 16 154 12 156 4 159 4 204 4 364 8 521 28 522 32
archiv $	32 1 99 1 107 1 108 1 109 1 110 2 111 2 112 2 113 1 114 2 115 1 151 2 159 1
archiv a	153 1 521 1
archiv for	33 1 107 1
archiv get	154 1 521 1
archiv one	148 1 364 1
archiv repo	364 1 521 1 522 2
archiv repository	521 1 522 1
archiv rul	521 1 522 1
archiv that	112 2
are	0 2 14 2 15 6 17 4 21 4 23 2 27 2 35 2 39 2 40 4 42 8 45 2 51 2 55 2 58 2 61 2 62 2 68 2 83 4 84 2 86 2 87 4 96 4 99 4 104 4 115 2 118 4 120 4 122 2 126 4 133 4 140 2 143 2 145 4 146 2 148 2 160 2 166 2 167 2 169 4 173 2 174 2 188 2 189 2 192 2 200 4 205 2 207 2 233 4 234 6 239 8 243 2 247 2 250 2 251 2 261 2 265 2 270 2 271 2 277 2 278 2 279 4 285 2 286 4 288 2 290 6 295 4 297 6 299 4 304 4 305 2 310 6 312 2 315 2 325 4 328 2 333 2 335 2 337 2 340 2 342 4 344 2 346 2 348 6 349 2 365 4 367 2 372 2 376 4 378 2 384 2 396 6 398 4 402 2 409 4 411 2 422 2 423 2 425 4 426 2 428 2 433 2 442 4 443 2 446 2 451 2 452 2 455 2 462 2 465 2 481 2 483 4 484 2 486 4 491 4 503 4 507 2 508 2 510 2 512 2 514 2 519 2 520 2 528 2 530 4 533 4 537 4 538 4 544 2
are $	247 1 462 1
are activ	290 2 342 1
are affect	188 1 503 1
are all	21 1 27 1 146 1 483 1 486 1
are allow	17 1 51 1 61 1 62 1 348 1 520 1
are block	344 1 396 1
are configur	133 1 200 1
are creat	428 1 433 1
are cut	239 1 250 1
are declin	286 1 337 1
are enabl	290 1 348 1
are green	233 1 340 1
are in	96 1 148 1 173 1 205 1 239 1 265 1 483 1
are left	42 1 120 1 140 1 234 2 304 1 409 1 484 1
are licens	42 1 304 1
are miss	40 1 189 1 503 1
are my	384 1 442 1
are no	45 1 530 1
are not	40 1 145 1 304 1 325 1 328 1 333 1 365 1
are on	104 1 118 2 286 1 342 1 442 1 510 1 537 1
are password	396 2
are rebas	58 1 348 1
are refus	166 1 169 1
are requir	346 1 528 1
are set	200 1 299 1
are stal	285 1 503 1
are still	234 1 491 1
are tag	99 1 398 1
are the	55 1 143 1 169 1 243 1 297 1 299 1 305 1 378 1 533 1 544 1
are ther	0 1 17 1 126 2 174 1 192 1 239 1 261 1 270 1 310 1 325 1 425 1 452 1 465 1 508 1 530 1 538 1
are trust	372 1 443 1
are we	42 2 68 1 83 2 104 1 251 1 279 1 288 1 481 1 491 1
are withheld	295 1 310 1 312 1 315 1
area	127 4 128 4
argo	6 2 181 4 311 4 466 4 467 4
argo cd	311 1 466 1
argument	36 4
armor	443 4
around	160 4 221 4 250 8 530 4
array	399 4 403 4
array whom	399 1 403 1
arriv	513 4
artwork	94 4 131 8
as	0 2 11 2 14 2 22 2 24 2 25 2 31 2 34 2 35 2 47 2 48 2 49 2 51 2 52 2 72 2 74 4 76 2 86 2 93 2 98 2 99 2 102 2 103 2 106 2 131 2 132 2 141 2 145 2 149 4 152 4 154 8 159 2 163 2 164 2 169 2 172 4 175 2 176 2 181 2 192 2 202 2 203 2 204 4 208 2 210 2 219 2 222 2 225 2 226 6 227 8 230 2 234 2 235 4 238 4 241 2 244 4 247 2 252 4 254 2 256 4 257 2 258 4 264 2 266 2 270 2 278 2 279 2 280 4 283 2 297 2 299 2 300 4 304 2 306 6 307 4 343 2 351 2 366 4 373 2 376 2 379 2 383 2 384 4 388 2 395 4 407 2 412 6 418 2 422 4 425 2 426 4 429 2 431 2 434 2 439 4 443 2 456 2 459 4 460 2 481 2 482 2 484 2 485 2 490 2 493 2 494 2 498 2 502 2 515 2 526 2 535 2 536 2 541 2
as $	48 1 270 1 306 1
as a	0 1 34 1 52 1 98 1 102 1 149 1 152 1 154 2 175 1 203 1 210 1 219 1 227 2 235 1 252 1 254 1 256 1 279 1 280 2 300 1 307 1 343 1 395 1 429 1 459 1 482 1 490 1 498 1
as admin	72 1 76 1 141 1 366 1 536 1
as an	35 1 227 1 388 1 434 1 456 1 535 1
as author	86 1 225 1
as default	149 1 163 1
as don	238 2 244 1
as in	407 1 412 1
as inlin	241 1 459 1
as it	31 1 152 1 154 1
as mirror	481 1 493 1 494 1
as of	164 1 208 1
as one	226 1 227 1
as pass	412 2
as reviewer	222 1 256 1 257 1 258 1 299 1 300 1 304 1 422 2 425 1 426 2
as sender	47 1 49 1
as soon	252 1 264 1
as text	93 1 226 1
as the	74 1 192 1 485 1
as verify	376 1 443 1
as well	14 1 74 1 202 1 234 1 283 1 515 1 526 1
as with	235 1 439 1
ask	0 16 1 4 2 14 3 6 4 4 5 22 6 8 7 2 8 18 9 2 10 18 11 12 13 20 14 10 15 14 16 4 17 16 18 6 19 16 20 4 21 16 22 4 23 14 25 8 26 14 27 12 29 4 30 14 31 2 32 4 33 4 35 14 36 4 39 14 40 10 42 20 43 4 45 16 46 2 48 14 49 6 51 14 53 8 54 2 55 16 57 10 58 10 59 4 60 16 61 14 62 2 63 12 66 14 67 2 68 16 69 2 70 18 71 2 72 4 74 2 75 10 76 2 77 14 78 2 79 10 80 10 82 4 83 20 84 16 85 14 86 18 87 14 88 16 89 8 90 4 91 14 92 2 93 12 94 4 95 18 96 14 97 10 98 16 99 20 100 14 101 2 102 12 103 2 104 14 105 4 106 10 108 14 109 12 110 6 111 10 112 2 113 12 114 6 115 8 116 4 117 14 118 12 119 6 120 16 121 8 122 6 123 8 124 8 125 14 126 20 127 6 128 6 129 18 130 6 131 8 132 2 133 14 134 2 135 4 136 2 137 2 138 16 139 4 140 12 141 16 142 4 143 16 144 4 145 16 146 20 147 8 148 14 150 8 151 22 152 6 153 6 154 6 155 8 156 8 157 6 158 18 159 6 160 20 161 2 162 12 163 2 164 18 165 24 166 4 167 16 168 16 169 24 170 2 171 18 172 6 173 26 174 14 175 8 176 4 177 18 178 4 179 6 180 18 181 6 182 10 183 16 184 12 185 18 186 2 187 8 188 18 189 22 190 16 191 16 192 18 193 18 194 4 195 16 196 8 197 20 198 12 199 18 200 16 202 2 203 18 204 4 205 4 206 16 207 12 208 18 209 20 210 6 211 4 212 4 213 16 214 10 215 16 216 22 217 2 218 12 219 10 220 18 221 22 222 4 223 8 224 28 225 4 226 16 227 8 228 22 229 2 230 6 231 8 232 18 233 10 234 16 235 6 236 6 237 18 238 4 239 28 240 18 241 18 242 6 243 16 245 2 246 10 247 16 248 4 249 8 250 16 251 28 252 6 253 12 254 2 255 30 256 12 257 12 258 2 259 2 260 6 261 14 262 4 263 4 264 4 265 14 266 22 267 2 268 22 269 14 270 12 271 16 272 4 273 4 274 18 275 4 276 10 277 22 278 14 279 20 280 6 281 6 282 20 283 4 284 6 285 22 286 10 287 8 288 22 289 14 290 20 291 4 292 16 293 6 294 8 295 20 296 4 297 24 298 2 299 20 300 6 301 6 302 16 303 2 304 18 305 22 307 20 308 2 309 6 310 24 311 6 312 14 313 12 315 24 316 6 317 20 318 10 319 10 320 14 321 6 322 6 323 14 324 2 325 14 327 10 328 2 329 8 330 14 332 2 333 18 334 2 335 10 336 2 337 16 338 2 339 10 340 14 341 6 342 22 343 18 344 4 345 2 346 14 347 2 348 16 349 4 350 16 351 4 352 2 353 10 354 2 355 18 356 2 357 12 358 4 359 16 360 4 361 14 362 8 363 12 364 20 365 8 366 6 367 14 368 2 369 4 370 12 371 2 372 10 373 4 374 6 376 14 378 20 379 10 380 8 381 20 382 6 383 2 384 16 385 4 386 8 387 8 388 2 389 2 390 10 392 10 393 16 394 10 395 6 396 14 397 2 398 26 399 8 400 6 401 22 402 14 403 4 404 2 405 18 406 8 407 2 408 20 409 10 410 14 411 22 412 8 414 2 415 2 416 2 417 6 418 2 420 4 421 14 422 10 423 4 424 8 425 18 426 16 427 4 428 18 429 6 430 2 431 4 432 2 433 12 435 6 436 4 437 18 438 8 439 2 441 2 442 16 443 4 444 4 445 24 446 18 447 18 448 6 449 4 450 12 451 14 452 16 453 20 454 6 455 18 456 2 457 6 458 16 459 12 460 6 461 4 462 18 463 10 464 20 465 20 466 8 467 2 468 22 469 10 470 12 471 2 472 2 473 14 474 10 475 2 476 16 477 18 478 4 479 16 480 4 481 10 482 10 483 16 484 10 485 10 486 12 487 2 488 14 489 4 490 6 491 14 492 14 493 8 494 10 495 12 496 12 497 16 498 12 499 2 500 12 501 4 503 12 504 16 505 10 506 12 507 10 508 10 509 8 510 14 511 4 512 8 514 14 516 2 518 12 519 2 520 2 521 14 522 8 523 12 524 4 525 2 526 8 527 6 528 20 530 10 531 8 533 20 534 6 535 6 536 20 537 16 538 22 540 8 541 6 542 12 543 10 544 4 545 14 546 8 547 8 549 16 550 18 551 4 552 8 553 2 554 6 555 8 556 8 557 6 558 4 559 10
ask $	150 1 422 1
ask a	110 1 114 1 122 1 483 1
ask for	143 1 177 1 208 1 233 1 237 1 255 2 305 1 364 1 379 1 382 1 435 1 498 1 533 1 543 1 559 1
ask me	546 1 558 1
ask the	175 1 241 1 482 1 497 1
ask to	86 1 386 1 422 1 497 1 498 1
ask us	105 1 155 1
asmith	136 4 211 4 217 4 219 4
asset	165 2
assign	38 4 74 4 86 4 135 4 255 4 256 12 418 4 419 4 420 4 421 4 423 4 426 4
assign reviewer	255 1 423 1
assign to	86 1 256 1
at	5 2 12 2 13 2 17 2 19 2 20 2 28 2 32 2 45 2 74 2 92 2 95 2 96 2 97 2 100 2 102 2 104 2 107 2 112 2 114 2 120 4 125 2 132 2 133 4 136 2 138 2 142 2 154 6 161 2 164 8 165 6 169 2 171 4 182 2 184 2 194 2 196 2 197 4 198 4 206 4 208 2 211 6 216 2 225 2 228 2 235 2 239 4 240 2 241 2 242 2 253 2 256 2 262 4 265 6 268 2 274 4 277 2 278 2 282 2 283 2 296 2 298 2 306 6 307 2 311 2 312 2 313 2 315 2 319 2 325 2 344 2 345 2 347 2 350 2 351 4 355 2 363 2 390 2 391 2 392 4 393 2 406 2 407 12 409 2 426 2 427 2 432 2 447 2 451 4 452 2 458 2 461 2 464 4 468 4 475 4 482 2 485 2 498 4 505 2 508 2 511 2 527 2 532 2 537 2 539 2 543 4 544 2 546 2 551 2 555 2 558 2
at $	28 1 96 1 165 1 198 1 235 1 265 1 307 1 406 1 452 1 458 1
at a	107 1 112 1 154 1 161 1 164 1 165 1 197 1 198 1 265 2 306 1 319 1 407 2 468 1 485 1
at all	17 1 45 1 97 1 142 1 169 1 208 1 216 1 277 1 325 1 432 1 447 1 464 1 468 1 532 1 537 1
at commit	154 1 171 1 182 1 306 1
at first	391 1 392 1
at hand	543 1 546 1
at it	114 1 239 1 278 1 407 1 426 1
at least	92 1 136 1 298 1
at lin	241 1 242 1
at login	393 1 543 1 544 1 551 1 558 1
at most	132 1 239 1 296 1 347 1
at onc	12 1 32 1 74 1 136 1 171 1 211 3 262 2 311 1 351 1 355 1 409 1 427 1 475 2 511 1 539 1
at one	5 1 13 1 274 2 282 1 315 1
at project	133 1 344 1 345 1 350 1 351 1
at tag	154 1 197 1
at the	19 1 104 1 164 3 165 1 206 2 312 1 313 1 498 2 505 1 508 1
at this	120 1 256 1 277 1 306 1 407 1 451 2
at what	138 1 228 1
at which	133 1 184 1 253 1
atlassian	32 8 33 8 100 4 101 4 102 2
atlassian support	32 1 33 1
attach	2 4 133 4 135 8 155 8 156 8 157 4 158 4 159 8 200 4 202 8 453 4 456 4 476 4 477 4
attach $	133 1 477 1
attach archiv	156 1 159 1
attach fil	157 1 158 1
attach to	2 1 135 1 155 1 156 1 200 1 453 1 476 1
attachment	155 16 156 16 157 24 158 20 159 24
attachment $	157 1 158 1 159 1
attachment 1203	157 1 159 1
attachment 45	157 1 159 1
attachment 512	155 1 156 1 157 1 158 1 159 1
attachment metadata	157 1 158 1 159 1
attachment need	157 1 159 1
attachment number	155 1 158 1
attempt	75 4 233 4 267 4
attention	95 8
attribut	390 4
audienc	19 4 20 4
audit	0 4 2 4 4 4 5 4 10 4 15 4 55 4 133 4 141 4 185 4 200 4 213 4 218 4 228 4 268 8 269 4 271 4 277 4 279 4 310 4 320 4 335 4 355 4 372 4 386 32 387 4 392 4 398 4 402 4 465 4 470 4 530 4 533 4
audit log	4 1 5 1 386 3
audit machin	2 1 470 1
audit of	141 1 268 1 310 1 402 1
audit retention	386 3
audit show	0 1 185 1
audit the	335 1 387 1 465 1 533 1
auditor	141 4 154 4 289 4 325 4 341 4 365 4
auditor want	141 1 154 1 289 1
auth	1 4 168 2 182 2 196 2 207 2 240 2 249 2 250 2 315 4 364 2 396 4 397 4 452 2 459 2
auth for	1 1 397 1
authconfig	387 4 388 4 389 4 390 4 391 4 392 4 393 4 394 4 395 4
authconfig idp	387 1 388 1 389 1 390 1 391 1
authconfig sso	394 1 395 1
authenticat	482 4 541 8 542 4 543 4 544 4 547 4
authenticat $	482 1 541 1
authentication	75 4 394 4 395 4 396 4 397 4 482 4
authentication fallback	394 1 395 1
authenticator	543 4 544 12 546 4 548 16 550 4 551 4 552 16 553 8 555 4 556 12 557 8 558 4 559 8
authenticator $	548 1 550 1 552 1 557 2 559 1
authenticator app	544 1 548 2 552 2 556 2 559 1
author	86 8 168 4 169 12 175 4 206 4 207 4 209 16 210 4 221 4 223 4 224 8 225 4 235 12 238 8 241 12 244 4 247 4 255 4 256 4 258 4 262 4 292 4 294 4 345 4 429 4
author $	169 1 221 1 225 1 235 1 241 1 247 1
author a	209 1 241 1
author and	169 1 209 1 210 1
author may	223 1 238 1 244 1
author of	175 1 206 1 207 1 224 1 241 1
author reviewer	86 1 224 1 255 1
author to	209 1 235 1
author verification	292 1 294 1
authoris	466 4
authoriz	496 4 501 8 502 4
authy	556 4
auto	231 6 232 4 233 8 252 2 284 6 285 4 286 6 287 12 288 12 289 10 336 8 337 4 338 2 339 12 340 8 341 8 392 8 423 4 424 4 425 4 539 4
auto creat	392 2
auto declin	284 3 285 2 286 1 336 4 337 2 338 1
auto merg	231 3 232 2 233 4 252 1 287 6 288 6 289 5 339 6 340 4 341 4
auto reviewer	424 1 425 1
autocomplet	88 4 269 4
autodeclin	284 6 285 4 286 2 336 8 337 4 338 2
automatic	231 4 233 8 286 4 287 4 288 4 289 8 338 8 339 8 340 4 341 8 418 8 419 4 420 8 421 4 423 4 424 4 427 4 432 4 434 4 436 4
automatic declin	338 2
automatic merg	231 1 233 2 287 1 288 1 289 2 339 2 340 1 341 2
automatic reviewer	418 2 419 1 420 2 421 1 423 1 424 1
automatically	231 8 285 4 288 4 340 4 419 8 420 4 421 4 422 4 425 4 426 8 433 4 513 4 539 4
automatically $	285 1 419 1 422 1 426 2 513 1 539 1
automatically in	288 1 419 1 421 1 425 1
automerg	231 10 232 8 233 16 252 6 287 12 288 12 289 10 339 12 340 8 341 8
automerg for	231 1 252 1
availability	31 4 485 4
availabl	30 4 31 4 84 4 288 4 290 8 342 4 437 4 485 4 493 4 515 4 517 4
availabl $	30 1 31 1 288 1 493 1
availabl on	437 1 485 1 517 1
availabl to	290 2 342 1
avatar	94 14 130 4 131 16 132 22 155 4 156 2 157 2 158 4 159 2 265 2 382 24 383 24 542 8
avatar for	132 1 382 1
avatar of	382 1 383 2
avatar png	131 1 132 1 382 1 383 1
aw	328 4 367 4
aw key	328 1 367 1
away	4 2 7 2 14 4 50 4 142 2 147 4 150 4 170 4 205 2 217 4 223 2 236 2 242 4 254 4 260 4 273 4 287 2 291 4 322 2 386 4 400 4 427 2 448 2 487 4 499 2 502 4 540 2
away $	150 1 170 1 386 1 400 1 502 1
away from	14 1 50 1 254 1
away my	223 1 260 1 540 1
away the	4 1 7 1 287 1 448 1
azur	387 8 388 8 389 4
azur ad	387 2 388 2 389 1
b	161 8 189 4 426 2 475 4
b $	161 1 189 1
b but	161 1 475 1
b2	444 4
b5c6d7	169 2
back	31 4 65 4 101 4 103 4 125 4 175 4 176 2 180 4 181 4 185 8 189 4 225 4 229 6 238 8 242 2 244 4 253 4 259 12 276 4 282 4 284 8 287 4 296 4 332 8 336 8 339 4 382 4 404 2 415 2 424 4 478 4 540 8 558 4
back $	175 1 180 1 181 1 229 1
back a	259 1 404 1
back from	424 1 478 1
back into	189 1 259 1
back my	176 1 242 1
back to	31 1 65 1 101 1 103 1 125 1 185 2 225 1 238 2 259 1 284 2 287 1 332 1 336 2 339 1 382 1 558 1
backend	4 2 27 4 38 4 74 4 81 4 139 4 300 4 302 4 303 4 304 4 350 4 351 2 352 4 353 4 354 4 418 4
backend $	27 1 81 1
backend lead	300 1 302 1 303 1 304 1
backend review	350 1 353 1
backend reviewer	352 1 354 1
background	107 4 374 4
backlog	96 4 506 8 507 8
backlog $	506 2 507 2
backport	222 2 408 4
backup	11 4 107 4 397 4 543 8 547 12 554 16
backup cod	543 2 547 3 554 4
backward	163 4
bad	89 4 407 2 459 4
badg	96 8 131 4 376 4 377 4 409 4
badg count	96 1 409 1
badg on	376 1 377 1
balancer	483 4
bamboo	411 8 412 4
bamboo $	411 1 412 1
ban	142 4 396 4
banner	18 12 19 12 20 12
bar	49 4 241 4 480 4
bas	85 4 102 4 148 4 161 4 184 12 193 4 225 8 253 6 364 4 486 4 488 4 489 8 500 8 501 4 518 4 537 8
bas $	184 2
bas branch	193 1 225 2
bas commit	184 1 253 1
bas get	184 1 253 1
bas on	85 1 161 1
bas url	486 1 488 1 489 2 500 2 501 1 518 1 537 2
bash	89 4 90 4 91 4
bash script	89 1 90 1 91 1
basic	91 4 129 4 313 4 315 4 357 4 396 16 397 16
basic $	396 1 397 1
basic auth	315 1 396 1 397 1
basic authentication	396 1 397 1
basic credential	313 1 357 1
basic info	91 1 129 1
basicauth	396 4 397 4
basicauth config	396 1 397 1
batch	366 4 384 4 459 4 515 4
batch of	366 1 459 1 515 1
bb	311 2 313 4
be	9 2 35 2 49 2 50 2 53 2 56 2 57 2 65 2 66 2 77 10 78 4 81 2 82 2 99 2 103 2 108 4 117 4 118 2 140 2 145 2 150 2 153 4 154 2 178 2 194 4 214 2 215 2 217 2 220 2 225 2 231 2 232 2 234 4 235 2 245 2 246 2 247 2 251 4 256 2 263 2 273 2 276 4 288 2 289 2 297 4 299 2 300 4 304 2 322 2 349 2 354 2 373 2 377 2 379 2 384 2 391 2 398 2 400 2 404 2 406 2 418 2 419 2 422 2 423 2 426 4 437 4 438 2 446 2 447 2 448 2 469 2 491 2 506 2 507 2 515 2 524 2 525 2 526 2 527 2 528 2 538 2 556 2
be abl	9 1 50 1 214 1 217 1 289 1 404 1 469 1 524 1
be ad	140 1 145 1 215 1 220 1 304 1 426 1
be delet	35 1 398 1
be don	234 1 235 1 297 1 448 1
be forgotten	77 2 78 2
be grant	53 1 57 1
be green	525 1 526 1 527 1 528 1
be in	81 1 108 1
be index	446 1 447 1
be merg	231 1 232 1 234 1 247 1 251 2
be pick	299 1 300 1
be rebas	437 2
be replicat	491 1 507 1
be skip	276 1 322 1
be the	178 1 194 1
be very	108 1 117 1 154 1
bearer	11 8
bearer token	11 2
becaus	43 4 216 4 267 4 322 4 329 4 337 4 504 4
becaus of	216 1 322 1 329 1
becaus the	43 1 267 1
becom	85 4 498 4
been	86 2 125 2 143 2 158 2 168 2 206 2 209 2 213 2 218 2 220 2 221 2 224 2 232 2 237 2 447 2 449 2
been given	218 1 220 1
befor	2 4 5 4 17 4 84 4 87 4 97 4 106 4 108 8 117 4 119 4 183 4 188 4 191 4 192 4 199 4 231 4 234 12 235 12 237 4 241 4 246 4 250 4 251 4 261 4 268 4 274 4 285 4 286 4 295 4 297 12 298 4 305 4 306 4 313 4 338 4 345 12 347 4 357 4 393 4 426 8 433 4 434 4 435 4 440 4 457 4 477 4 500 4 525 8 528 4 530 4 542 4 545 4 546 4 547 4 555 4
befor and	119 1 183 1 250 1
befor i	5 1 17 1 84 1 97 1 106 1 188 1 192 1 237 1 261 1 274 1 295 1 305 1 313 1 357 1 426 1 457 1 477 1 542 1 547 1 555 1
befor idl	286 1 338 1
befor merg	234 1 235 2 246 1 297 2 345 3 347 1 433 1 434 1 435 1 525 1 528 1
befor refactor	306 1 440 1
befor we	2 1 117 1 500 1
began	261 4
begin	24 4 107 4 116 4 161 4 266 4 440 2 443 4 520 4 555 8 556 8 557 8
begin $	161 1 266 1 555 1
begin the	107 1 116 1 556 1 557 1
begun	260 4
behalf	71 4 81 4 482 4
behalf of	81 1 482 1
behaviour	395 4
behind	13 4 75 4 92 4 129 4 169 4 189 8 229 4 282 4 330 4 381 4 406 4 438 4 463 8 473 4 483 4 484 8 492 4 503 4 506 4 518 4 538 8
behind $	189 1 463 1 503 1 538 1
behind main	189 1 438 1
behind the	483 1 484 1 538 1
being	109 4 146 4 194 4 392 4 399 4 451 4
belong	10 4 39 4 79 8 80 4 151 4 158 4 353 4 458 4 462 8 463 4 464 4 482 4 518 4
belong to	10 1 39 1 79 2 80 1 151 1 158 1 353 1 458 1 462 2 463 1 464 1 482 1 518 1
below	16 4 166 4 176 4 198 8 243 4
below a	198 1 243 1
beneath	198 4 207 4
berg	72 4
berlin	20 4 31 4 479 4 480 4 486 4 487 4 488 4 489 4 491 4 509 4 510 4 511 4 514 4 517 4 518 4
berlin $	31 1 491 1 514 1 518 1
besid	63 4 94 4 159 4 247 4 279 4 327 4 367 4 393 4 395 4 459 4 465 4
besid the	159 1 279 1 327 1 459 1
best	184 4 253 4
best common	184 1 253 1
beta	306 4 307 4 439 4
better	9 4 14 4 130 4
better nam	9 1 14 1
between	26 4 167 20 168 4 184 4 188 12 189 8 190 12 191 16 195 12 196 16 250 4 426 8 503 4 513 4 518 4
between and	188 1 190 1
between branch	188 1 191 1
between mirror	503 1 518 1
between sinc	167 1 195 1 196 1
between tag	189 1 190 1
between the	184 1 191 1
between thes	195 1 426 1
between two	167 1 168 1 188 1 190 1 195 1 196 1 426 1
beyond	38 4 74 4 459 4
beyond the	38 1 74 1
big	89 4 96 4 155 4 165 4 182 8 190 8 249 4
big is	96 1 165 1 182 1 190 2
bill	2 4 5 4 148 4 149 4 153 4 198 2 204 4 209 4 279 4
bill api	2 1 279 1
bill repo	5 1 153 1
bill servic	148 1 149 1
bin	12 4 150 4 281 4
bin it	12 1 150 1
binary	32 4 33 4 94 4 154 4 156 4 239 4 265 4
binary need	33 1 156 1
bisect	407 2
bit	16 4 17 4
bitbucket	11 2 16 2 17 4 18 2 19 2 20 2 21 6 23 2 24 2 25 2 26 4 28 2 30 2 34 2 35 2 42 2 43 2 44 4 45 2 46 4 47 4 48 6 49 6 50 2 51 2 52 2 53 2 55 2 56 2 58 2 60 2 68 2 69 2 70 2 71 2 75 2 83 6 84 2 85 2 87 2 88 2 89 6 90 2 92 2 95 2 97 2 100 2 102 2 106 4 107 2 112 2 126 2 127 2 132 2 172 4 181 2 230 2 233 2 246 4 251 2 285 2 286 2 310 2 311 2 313 6 337 2 338 2 349 2 356 2 357 4 367 2 368 2 372 2 373 2 374 2 375 2 376 4 377 4 378 2 379 2 380 2 382 2 383 2 384 2 387 2 388 2 412 2 426 2 437 2 442 2 444 2 456 2 463 4 486 2 487 2 518 2 531 2 537 2 546 2 557 2
bitbucket $	16 1 18 1 21 1 23 1 24 1 25 1 28 1 34 1 44 1 46 1 50 1 51 1 52 1 53 1 55 1 58 1 60 1 69 1 83 1 88 1 89 1 92 1 95 1 97 1 102 1 106 1 112 1 126 1 127 1 132 1 372 1 373 1 375 1 378 1 379 1 383 1 384 1 387 1 444 1 486 1 487 1
bitbucket acm	48 1 49 1
bitbucket admin	56 1 367 1
bitbucket and	26 2 35 1
bitbucket as	11 1 456 1
bitbucket ask	75 1 546 1
bitbucket call	310 1 313 1
bitbucket can	89 2
bitbucket for	70 1 90 1 537 1
bitbucket from	286 1 338 1
bitbucket project	463 2
bitbucket reach	313 1 357 1
bitbucket s	47 2 48 2 49 1 377 1
bitbucket server	83 1 313 1 357 1
bitbucket sign	376 2 377 1
bitbucket that	172 1 181 1 230 1 412 1
bitbucket to	46 1 233 1 388 1 557 1
blam	165 12 185 4
blank	149 4
blanket	146 4 147 4
blast	476 8 477 8
blast radius	476 2 477 2
blind	325 4 365 4
blind spot	325 1 365 1
blob	158 4
block	26 4 75 4 170 4 201 4 235 4 238 4 251 4 258 4 272 4 293 4 328 4 344 4 396 4 397 4 398 4 399 8 400 4 401 4 417 8 443 8 454 4 504 8 508 4 525 8 526 4
block by	75 1 344 1 417 1
block deletion	399 1 401 1
block for	443 2
block merg	525 2
block the	170 1 251 1 454 1
blocker	234 8 235 6 236 6 237 8 238 6 241 4 244 4 290 4
blocker comment	234 2 235 2 236 1 237 2 238 1
blu	98 4 99 4 212 4 213 4 214 4
blu $	98 1 99 1
blurb	130 4
bob	38 4 54 4 56 4 65 4 136 4 142 4 144 4 173 4 183 4 211 4 217 4 219 4 351 4 354 4 420 4
bob and	38 1 136 1
bob from	56 1 144 1
bob left	217 1 354 1
bob s	54 1 65 1 142 1 173 1 183 1
body	49 4 72 4 93 4 152 4 246 8 399 4 403 4 461 4 475 4 480 4
body is	49 1 399 1 403 1 480 1
body that	246 2
bogus	170 4 179 4
bookmark	306 4
bootstrap	149 4
bot	0 8 1 12 2 8 3 8 4 8 5 8 6 12 7 8 8 8 9 8 10 4 11 4 56 4 60 8 63 8 64 8 65 4 66 8 67 12 69 4 71 4 75 4 76 4 82 4 223 4 242 4 254 2 281 4 311 2 313 4 316 4 381 4 383 4 397 4 399 4 443 4 466 4 467 4 469 4 532 4 533 4 534 4
bot $	1 1 10 1 11 1 60 1 63 1 64 1 65 1 66 1 67 2 76 1 381 1 383 1 397 1 399 1 443 1 532 1 533 1
bot credential	0 2 1 1 2 1 7 1 9 1
bot must	7 1 469 1
bot s	6 1 242 1
bot that	281 1 466 1
bot token	1 1 2 1 3 2 4 1 5 2 6 2 8 2 9 1
bot user	56 1 71 1
both	64 4 105 4 184 4 222 4 272 4 280 4 312 4
both need	272 1 280 1
bought	43 4
bounc	449 4
boundary	283 4
branch	22 28 23 26 24 20 85 16 149 2 152 2 153 2 160 64 161 48 162 32 163 28 164 4 166 12 168 10 188 18 189 10 190 16 191 22 192 4 193 26 194 22 206 4 221 8 222 20 224 12 225 12 245 12 247 8 249 4 253 16 265 8 266 4 268 20 269 44 295 4 296 4 398 22 399 24 400 18 401 24 402 24 403 14 404 16 405 20 406 48 407 42 408 40 424 4 426 12 429 4 431 4 434 4 436 8 438 16 439 12 452 4 495 4 525 4 527 12 528 12 538 12 539 4 540 16
branch $	22 3 23 1 24 1 85 1 149 1 152 1 160 3 161 2 162 1 163 3 168 2 188 1 190 1 191 3 193 2 194 1 221 2 225 1 245 2 247 1 265 1 268 1 269 1 296 1 398 1 399 2 400 1 402 2 403 1 404 1 405 1 406 3 408 3 426 2 436 1 439 1 528 1 540 1
branch are	160 1 295 1 402 1
branch at	161 1 407 5 539 1
branch by	160 1 162 1 452 1
branch contain	408 3
branch creat	161 1 407 1
branch default	162 2 163 1
branch delet	22 1 269 1 406 1
branch develop	164 1 166 1 188 1 192 1 206 1 265 1 266 1 439 1
branch do	160 1 193 2 269 1
branch doe	160 1 162 1 224 1
branch for	23 1 160 2 161 2 194 1 222 1 403 1 407 1
branch from	161 1 188 1 189 1 191 1 407 1
branch get	23 1 193 1
branch i	85 1 222 1
branch in	400 2 406 2 431 1 438 1
branch is	224 1 268 1 398 1 406 1
branch list	160 1 269 1
branch lock	402 1 404 1
branch matcher	527 1 528 1
branch my	225 1 540 1
branch nam	22 3 23 2 24 2 193 1 269 1 399 1
branch need	245 1 249 1 429 1 434 1 525 1 527 1
branch no	222 1 406 1
branch of	22 1 23 1 24 1 85 1 160 2 168 1 193 1 247 1 253 2 399 1 438 1 495 1 538 1
branch off	161 2 407 1
branch on	24 1 407 1
branch or	153 1 222 1 225 1 268 1 399 1 403 1 439 1
branch pattern	401 1 405 1
branch permission	398 2 399 2 400 2 401 3 402 2 403 1 404 1 405 3
branch point	253 1 406 1 527 1
branch r	160 1 408 1
branch restriction	398 1 400 1 401 1 402 1 404 1 405 1
branch rul	398 1 401 3 404 1 405 1
branch set	23 1 24 1 194 1
branch that	269 1 408 2 436 1
branch the	162 1 163 2 194 1
branch to	194 1 540 1
branch util	406 1 407 1 408 1
branch with	160 2 269 1 438 1
brand	132 4 193 4
break	110 4 114 4 175 2 195 4
break off	110 1 114 1
breakdown	319 4
bridg	311 4 313 4 314 4 356 4 358 4
brief	363 4
bring	31 4 112 8 113 4 114 4 180 4 190 4 247 4 252 8 259 8 279 4 438 8 540 8
bring in	112 1 113 1 190 1
bring into	247 1 252 1
broad	322 4
broaden	371 4
brok	185 4 543 4 555 4
broken	106 4 267 8 445 8 448 4 450 16
broken index	448 1 450 1
broken repo	267 1 450 1
brought	115 4 185 4
brows	126 4 148 4 164 4 165 4 494 4
browser	395 4 417 8
browser security	417 2
brut	75 4
bucket	61 8 62 4 65 4
bucket $	61 1 62 1 65 1
bug	92 4 101 4 156 4 169 4 275 4 408 4 452 4 459 4 461 8 462 8 464 4
bug $	101 1 462 2
bug from	461 2
bug that	452 1 464 1
bugfix	161 2 222 2 406 4 426 2
build	1 4 2 2 3 4 4 6 5 2 6 2 7 4 8 2 9 4 10 4 11 6 20 2 21 8 32 4 33 4 60 2 64 2 67 6 83 8 84 32 167 8 170 32 171 30 172 28 175 2 217 2 222 2 231 6 232 2 240 2 252 2 254 2 266 4 288 4 289 4 292 4 296 2 297 4 298 12 305 4 306 4 307 4 311 8 312 6 313 2 314 2 340 8 341 6 343 4 345 8 346 4 347 8 356 4 357 2 358 2 381 6 383 4 399 2 401 2 407 2 409 28 410 22 411 24 412 22 440 4 443 4 448 4 465 4 466 14 467 4 469 2 470 6 471 10 472 8 473 4 474 10 475 8 477 4 483 4 525 36 526 28 527 28 528 36 532 4 533 4 534 4
build $	21 1 84 2 167 1 289 1 298 1 347 1 466 1 525 2 526 1
build 2291	306 1 307 1 440 1
build agent	471 1 472 1 474 1 475 2 477 1
build and	32 1 33 1 266 1 527 1
build are	340 1 409 1
build bot	10 1 11 1 381 1 383 1 443 1 532 1 533 1 534 1
build check	343 1 346 1 525 1 526 1 527 1 528 1
build count	409 1 410 1
build for	171 1 298 1 409 1
build gat	527 1 528 1
build in	288 1 527 1
build merg	292 1 526 1 527 1
build must	345 1 528 1
build number	83 2 409 1
build of	170 2 171 2 172 1 298 1 410 1 411 1
build on	172 1 528 1
build repo	525 1 526 1 527 1 528 1
build result	172 1 411 1 412 1
build server	465 1 466 2 467 1 470 1 471 1 472 1 473 1 474 1
build status	84 2 170 1 171 1 409 1 410 1 411 2 412 1
build succ	340 1 341 1
build version	21 1 483 1
build with	171 1 411 1 528 1
build07	466 4 467 4
built	327 4 367 4
built in	327 1 367 1
bulk	38 8 64 4 136 8 211 4 326 8 409 8 459 4 475 8 515 4
bulk $	64 1 326 1 409 1 515 1
bulk add	38 1 459 1
bulk remov	136 1 211 1 475 1
bump	166 4 235 2 429 4 430 4
bump the	166 1 429 1
bunch	64 4
bundl	32 8 33 8 154 4 210 4 294 4 300 8 351 8
bundl of	32 1 33 2 154 1 351 1
business	515 4
but	53 2 57 2 134 2 157 2 161 2 162 2 188 2 201 2 233 4 258 2 261 2 296 2 397 2 406 2 444 2 457 2 475 2 543 2 547 2
but keep	134 1 201 1 444 1 457 1
but leav	157 1 475 1
but my	543 1 547 1
but not	188 1 261 1
but only	162 1 258 1 406 1
button	251 4 288 4 340 4 391 4 393 8 437 4 521 4 540 4
button in	288 1 340 1
button of	251 1 391 1
by	4 2 5 4 8 2 13 2 23 2 28 4 44 2 46 2 51 2 54 2 57 2 58 6 63 2 69 2 70 2 75 2 86 4 87 2 89 2 94 4 98 2 99 6 100 2 111 2 115 2 116 2 123 2 124 2 126 2 128 2 129 2 132 2 137 2 141 4 143 2 146 6 147 4 148 2 153 2 159 2 160 2 162 2 166 2 168 2 169 2 170 2 171 2 173 2 182 2 183 2 185 2 191 2 193 2 194 2 197 2 199 2 200 4 207 2 209 6 210 2 218 4 221 2 223 2 227 4 231 4 232 4 236 2 239 4 241 2 244 2 245 2 246 2 247 6 248 2 249 2 250 4 254 4 255 2 257 2 259 2 263 2 265 2 269 2 276 2 279 2 282 2 285 2 286 2 287 2 288 6 289 4 292 2 293 4 294 2 295 2 300 2 302 2 303 2 307 2 310 2 311 2 312 2 315 4 317 2 318 4 321 2 325 2 330 2 333 2 337 4 340 2 344 2 348 4 353 2 359 2 364 6 367 2 370 2 376 2 378 2 381 2 383 4 384 2 388 2 389 2 391 2 392 4 398 2 399 2 401 4 405 4 406 2 411 2 412 2 413 2 414 2 415 2 417 2 418 6 420 2 421 2 422 4 423 2 424 2 426 4 429 2 440 2 444 4 452 8 457 2 458 4 459 2 460 4 464 2 468 2 473 2 477 2 478 2 479 2 480 2 481 2 484 2 492 4 493 4 495 2 497 2 498 2 508 2 512 2 515 4 524 2 532 2 535 2 536 4 537 2 538 2 539 2 543 2 546 4 547 4 548 4 549 6 550 4
by $	209 1 244 1
by a	69 1 173 1 239 1 269 1 293 1 344 1 429 1 484 1
by accident	146 1 236 1 415 1
by an	221 1 550 1
by authenticator	548 2
by commit	166 1 227 1 247 1
by default	23 1 58 2 132 1 146 2 147 2 193 1 194 1 246 1 295 1 310 1 312 1 315 1 348 1 383 1 418 2 426 1 464 1 478 1 479 1 480 1
by fil	452 1 459 1
by hand	245 1 392 1 422 1
by hash	169 1 493 1
by hook	317 1 318 1
by id	8 1 116 1 302 1 330 1 359 1 401 1 405 2 473 1 515 1 535 1 536 1
by it	4 1 5 1 13 1 98 1 124 1 171 1 282 1 292 1 315 1 353 1 389 1 411 1 444 1 458 1 460 2 468 1 492 1 495 1
by itself	231 1 232 1 285 1 286 1 337 1 423 1 426 1 538 1 539 1
by lin	191 1 250 2 452 1 458 1
by mail	46 1 227 1
by mistak	128 1 137 1 153 1 170 1 223 1 231 1 257 1 259 1 413 1 440 1 524 1
by nam	28 1 100 1 126 1 143 1 148 1 160 1 197 1 218 2 279 1 307 1 364 2 378 1
by number	370 1 492 1 536 1
by numeric	300 1 303 1 418 1 420 1 422 1 493 1
by one	28 1 406 1
by pull	239 1 249 1
by saml	388 1 549 1
by severity	111 1 115 1 123 1
by sha	185 1 412 1
by sourc	418 1 422 1
by the	58 1 87 1 94 1 162 1 168 1 199 1 247 1 276 1 288 1 325 1 348 1 367 1 376 1 392 1 401 1 481 1 498 1
by themselv	287 1 288 2 289 2 311 1 340 1 512 1
by topic	99 2
by user	63 1 254 1
bypass	394 4 401 4 405 8
byt	165 4
c	475 4
c3	444 4
c3d4	409 4
c77	444 4
ca	372 8 373 12 374 8 375 12
ca $	374 1 375 1
ca for	372 1 373 3 375 2
cach	241 2 250 2 407 2
call	1 4 2 2 3 2 5 2 6 2 9 2 10 2 11 2 23 2 36 2 37 4 41 2 61 2 62 2 70 2 71 2 73 2 88 4 110 2 114 2 122 2 126 2 127 2 136 2 141 2 145 2 149 2 161 2 162 4 163 2 197 2 209 2 211 2 231 2 254 2 269 2 280 2 310 2 311 4 312 2 313 2 314 4 317 2 318 2 326 2 346 2 355 2 356 2 357 2 358 2 361 4 378 2 386 2 397 2 478 2 479 2 480 2 527 2
call $	5 1 10 1 88 2 126 1 136 1 163 1 197 1 326 1 346 1 357 1
call are	61 1 62 1
call from	23 1 317 1
call it	6 1 110 1 122 1 161 1 313 1
call mak	1 1 3 1 11 1
call off	114 1 231 1
call on	2 1 254 1 312 1
call that	41 1 73 1
call the	9 1 37 1 358 1
call to	162 1 211 1 361 1
call user	386 1 478 1 479 1 480 1
call when	310 1 355 1
callback	310 12 311 8 312 12 313 8 314 12 315 8 316 12 317 8 318 8 319 12 355 4 356 8 357 8 358 8 359 8 360 12 361 12 362 8 363 8
callback $	310 1 311 1 312 1 313 1 314 1 315 1 316 1 319 1 355 1 356 1 358 1 360 1 361 2 363 1
callback fail	317 1 318 1 362 1
callback healthy	319 1 363 1
callback in	312 1 314 1 317 1 318 1 362 1
callback of	310 2 360 1
callback that	312 1 358 1 359 1
callback url	313 1 316 1
caller	545 4 546 4 549 4 550 4 553 4 554 4 557 4 558 4 559 4
caller ha	545 1 550 1
caller s	546 1 549 1 553 1 554 1 557 1
cam	112 4 305 4 392 4 499 4
can	0 2 3 2 4 2 11 2 17 4 26 4 31 2 35 4 36 2 43 2 53 2 57 2 69 2 70 2 75 2 77 4 83 2 84 4 87 2 89 4 99 2 108 2 114 2 117 2 125 2 126 4 127 2 129 2 130 2 138 2 141 4 146 4 148 2 150 2 151 2 152 4 153 4 156 2 161 2 165 2 195 2 199 2 203 2 207 2 209 2 210 4 214 2 216 8 219 2 223 2 224 2 225 2 227 2 228 2 234 2 251 6 261 2 270 2 273 2 278 2 281 2 288 2 290 2 297 2 299 4 300 4 304 8 310 2 312 2 313 2 332 2 333 2 334 2 335 2 340 2 342 2 350 2 357 2 364 6 387 2 388 2 389 2 393 2 398 4 399 2 402 2 407 2 437 4 454 2 465 6 470 4 473 2 476 4 477 4 496 4 521 4 522 4 523 2 524 2 534 4 535 2 538 2 542 2 545 2 546 2 549 2 555 2 557 2 559 4
can access	476 1 477 1
can add	165 1 557 1
can apply	195 1 210 1
can be	35 1 77 1 108 1 117 1 150 1 225 1 251 1 273 1 299 1 300 2 437 1
can bitbucket	313 1 357 1
can chang	153 1 546 1
can clon	465 2 470 1 477 1
can freez	521 1 522 1
can get	0 1 138 1
can go	4 1 69 1 234 1 281 1 297 1
can i	35 1 87 1 223 1 299 1 364 1 398 1 496 2 545 1
can log	388 1 389 1
can peopl	151 1 203 1 387 1 393 1
can pick	209 1 350 1
can pr	288 1 340 1
can push	43 1 141 1 364 1 398 1 402 1 465 1 534 1
can reach	83 1 476 1
can read	153 1 199 1 216 1 270 1 304 1
can really	141 1 304 1
can repo	335 1 521 1
can run	89 2
can see	99 1 126 2 130 1 216 2 261 1 304 1 364 1
can t	53 1 57 1 75 1 152 1 214 1 219 1 251 1 332 1 523 1 534 1 535 1 542 1 549 1 555 1 559 1
can the	146 1 437 1
can this	84 1 251 1 538 1
can we	278 1 290 1
can writ	125 1 399 1 470 1
can you	127 1 156 1
cancel	110 8 114 8 122 8 212 4 229 4 231 8 248 8 260 8 423 4
cancel $	110 1 114 1 122 1
cancel a	231 1 248 1
cancel my	229 1 248 1 260 1
cancel the	122 1 212 1 260 1 423 1
cancell	410 4
candidat	40 8 140 8 145 4 204 4 215 4
candidat among	140 1 215 1
candidat for	40 2
candidat to	140 1 145 1
cannot	56 4 57 4 75 4 139 4 144 4 256 4 280 4 334 8 373 4 398 4 438 4
cannot be	256 1 373 1 398 1 438 1
cannot lower	139 1 144 1
cap	62 4 167 4 173 4
capability	84 4 87 4
capability get	84 1 87 1
capacity	61 4 62 4 64 4 67 4
capacity and	61 1 62 1 64 1 67 1
captcha	75 20 541 4 542 20
captcha $	541 1 542 1
captcha for	75 1 542 1
caption	159 4
car	186 4
carry	78 4 98 4 99 8 203 4 205 4 210 4 233 4 247 4 417 4 536 4
carry $	203 1 536 1
carry a	99 1 210 1 247 1
carry it	78 1 98 1
carry the	99 1 205 1
cart	168 2 188 2 189 2 190 2 191 4
cas	32 4 103 4 104 4 461 2
cas $	103 1 104 1
cat	93 4 265 8
catch	228 4 280 4 283 4 324 4 328 4 540 8
catch up	540 2
categoris	203 4 204 8
category	97 4 98 4 99 4
caus	182 4
cd	6 2 87 4 179 4 180 4 311 4 466 4
cd tool	87 1 179 1
center	21 8 107 8
centrally	334 4
cert	278 4 372 4 373 4 374 8 375 4 387 4 390 4
certain	121 4 221 4 330 4 510 4
certain project	330 1 510 1
certificat	25 4 313 4 315 4 316 4 359 4 372 16 373 16 374 12 375 12 387 8 390 4 391 8
certificat $	313 1 315 1 359 1 373 1 374 1 387 2 391 1
certificat from	375 2
certificat to	25 1 373 2
challeng	75 4 542 4
chang	1 2 3 2 6 16 9 8 14 16 16 4 20 8 23 4 24 10 31 8 32 2 46 12 49 16 52 4 56 4 59 6 62 4 66 4 67 2 71 2 72 16 76 14 77 4 81 4 82 12 85 4 92 8 101 6 103 6 105 2 130 14 132 8 135 6 139 2 142 4 144 2 147 2 149 2 153 8 159 2 163 10 166 16 167 18 168 4 172 4 173 16 177 4 178 14 181 6 182 10 183 12 185 8 186 2 188 22 190 6 191 4 194 8 195 8 196 8 200 2 202 12 203 2 206 18 207 14 213 2 214 4 219 4 222 4 225 16 226 16 229 4 231 2 232 2 235 2 237 4 238 8 239 22 241 4 243 4 244 8 245 10 248 4 249 14 250 20 252 4 255 8 258 20 259 4 262 2 263 2 268 10 269 10 274 4 275 16 278 2 279 2 281 2 283 16 286 2 287 2 288 6 289 2 294 4 295 6 296 12 298 6 300 2 303 14 309 4 311 4 315 2 316 12 318 4 324 16 331 16 334 4 335 2 336 2 337 2 338 2 339 2 340 4 341 2 342 2 343 2 345 2 347 8 348 2 349 4 350 2 352 2 354 12 360 12 362 4 367 2 369 2 371 10 373 4 374 4 376 2 377 2 379 18 380 14 383 8 384 2 385 18 391 12 395 4 397 2 398 4 399 2 401 2 402 4 405 2 412 6 414 2 416 2 417 4 420 14 422 2 424 14 426 8 427 2 428 2 429 4 430 2 431 12 432 2 433 2 434 4 436 12 437 4 438 2 441 2 456 2 459 8 460 12 462 12 469 10 474 6 479 2 480 4 485 4 489 8 506 16 507 12 511 4 513 6 514 2 517 2 519 2 520 4 522 8 524 4 527 8 528 4 529 4 530 4 532 2 538 2 539 6 540 2 545 4 546 4 547 4 552 10 556 18
chang $	185 1 188 1 195 1 206 1 222 1 226 1 241 1 245 1 250 1 255 1 258 1 362 1 385 1 506 1 529 1 530 1 556 1
chang 2	545 1 546 1
chang a	31 1 72 1 166 1 283 1 303 1 316 1 354 1 371 1 420 1 424 1 527 1
chang activity	268 1 269 1
chang between	167 1 195 1
chang by	173 1 239 1
chang for	424 1 462 2
chang her	72 1 552 1
chang in	182 1 183 2 188 1 191 1 196 1 239 1 250 2 398 1
chang it	6 1 9 1 14 1 66 1 72 1 76 1 135 1 206 1 207 1 237 1 274 1 334 1
chang lin	249 1 459 2
chang list	167 1 173 1 188 1 239 1
chang login	82 2
chang my	248 1 258 1 379 1 380 1 383 1 385 1
chang nam	130 1 153 1
chang need	507 1 528 1
chang noth	77 1 437 1
chang of	207 1 226 2 252 1
chang on	255 1 258 1 311 1
chang one	385 1 431 1 436 1
chang path	167 1 188 1 239 1 275 1
chang per	206 2 207 1
chang queu	506 1 507 1
chang scop	6 2 14 1
chang team	81 1 142 1 303 1
chang that	183 1 340 1 462 1
chang the	20 1 24 1 46 1 49 1 76 1 130 2 153 1 163 1 166 1 173 1 178 2 202 1 225 1 229 1 238 1 244 1 296 1 324 1 331 1 360 1 391 2 431 1 436 1 460 1 547 1
chang to	166 1 182 1 196 1 249 2 250 1 283 1 309 1 331 1 426 1 552 1 556 1
chang what	14 1 206 1 474 1
chang which	268 1 324 1
chang who	49 1 424 2 522 1
chang your	379 1 380 1
changelog	165 4 168 8 235 4 238 4 305 4 428 4 429 4 430 2 431 2 433 2 434 2 435 4 436 4
changelog $	235 1 305 1 429 1
character	204 4
chart	3 4 198 4 207 2
chas	255 4
chatty	102 4
check	5 2 26 4 77 6 83 2 89 2 94 4 98 2 100 2 108 4 110 2 114 2 117 4 122 2 134 2 135 2 146 2 162 2 171 2 194 2 200 2 208 2 232 4 233 4 235 2 238 2 247 2 251 8 252 2 266 2 276 6 277 6 278 6 285 2 287 2 288 4 289 2 290 6 292 6 293 8 294 6 297 4 298 2 313 2 316 2 319 2 325 2 327 2 332 2 333 4 334 2 335 2 339 2 340 4 341 2 342 14 343 8 344 8 345 6 346 6 347 4 357 4 363 2 366 2 372 2 374 2 376 2 400 2 406 2 412 4 423 2 429 2 437 4 445 2 447 2 453 2 454 2 455 2 457 2 458 2 482 6 484 4 486 2 494 4 500 2 501 2 503 2 525 4 526 6 527 8 528 6 541 2 545 2 549 2 550 2
check $	26 1 77 1 94 2 135 1 251 1 278 1 293 1 294 1 342 4 344 2 345 2 347 1 357 1 366 1 412 1 437 1 482 1 526 1 527 1
check 409	110 1 114 1 122 1
check 5	526 1 527 1
check are	233 1 342 2
check configuration	346 1 347 1
check for	98 1 251 1 276 1 277 1 289 1 327 1 345 1 412 1 525 1
check from	290 2
check if	77 1 232 1 285 1 376 1 447 1 545 1 549 1
check in	486 1 527 1
check it	400 1 423 1 501 1
check of	89 1 290 1 292 1 293 1 294 1 297 1 319 1 363 1 454 1 457 1 458 1 494 1 528 1
check off	238 1 277 1 278 1 484 1
check on	235 1 276 1 278 1 293 1 316 1 343 1
check pass	232 1 233 1 252 1 287 1 288 1 339 1 340 2 341 1
check report	455 1 484 1
check selection	108 1 117 1
check that	83 1 146 1 251 1 528 1
check the	5 1 26 1 100 1 108 1 117 1 208 1 266 1 313 1 343 1 445 1
check whether	77 1 277 1 288 1 333 1 437 1 541 1
checker	201 4 202 4 290 4 291 4 293 4 295 4 344 4 452 4 454 4 459 4
checklist	234 4 235 4 236 4 237 4 238 4 427 12 428 8 429 8 430 12 431 16 432 16 433 12 434 16 435 16 436 12
checklist $	427 1 428 1 432 1 433 1 435 1 436 1
checklist befor	433 1 434 1 435 1
checklist entry	235 1 430 1 431 1
checklist item	237 1 429 1 430 1 431 3 432 2 434 2 435 2 436 1
checklist of	427 1 429 1 430 1 434 1
checklist point	236 1 238 1
checkout	151 4 153 4 161 8 166 4 203 4 204 4 205 4 221 4 279 4 281 4 282 4 283 4 364 4
checkout $	151 1 204 1 205 1
checkout b	161 2
checkout servic	153 1 279 1 281 1 282 1 283 1 364 1
checkpoint	114 4
checksum	159 4 493 4 494 4 495 4
checksum of	493 1 494 1 495 1
chen	303 4 424 4
choic	17 4 22 4 117 4 288 4 299 4 339 8 393 4 478 4
choic $	22 1 117 1 299 1 339 1
choic of	17 1 339 1
choos	108 4 269 4 306 4 332 4 479 4 480 4 511 4
chos	110 4
chosen	116 4 300 4 510 4 514 4
chris	38 4 144 4 354 4 420 4
chris to	38 1 354 1
churn	182 8 190 4 249 8
churn of	182 1 249 1
ci	1 4 2 2 3 4 4 2 5 2 7 4 8 2 9 2 20 2 60 2 64 2 67 6 84 8 167 2 170 4 171 4 172 4 217 2 222 2 231 2 232 2 252 2 296 2 311 2 312 2 314 2 341 2 356 2 358 2 381 2 399 2 401 2 409 4 410 2 411 4 412 6 466 4 469 2 470 2 471 2 474 2 525 4 526 4 527 4 528 4
ci $	311 1 341 1 356 1 358 1 466 1 527 1
ci account	60 1 64 1 67 2
ci bot	7 1 67 1
ci is	20 1 232 1 399 1
ci job	3 1 7 1 171 1
ci mandatory	528 2
ci must	167 1 525 2
ci old	217 1 312 1 314 1
ci result	170 2 172 1 411 2
ci server	412 1 470 1 471 1
ci status	84 1 412 1
ci summary	409 2 410 1
ci token	1 1 2 1 4 1 5 1 8 1 9 1
ci2	316 2
cipher	17 4
circl	299 4 300 4 301 4 302 4 303 4
city	314 4 411 4 412 4
city $	411 1 412 1
claim	49 4
class	100 4 101 4 197 4
class $	100 1 101 1
clean	4 4 34 4 69 4 136 4 170 4 176 4 236 4 267 8 273 4 285 4 286 4 291 4 310 4 358 4 406 8 440 4 454 4 499 8 529 8
clean out	236 1 273 1 291 1
clean that	170 1 358 1
clean up	4 1 34 1 69 1 136 1 176 1 267 2 285 1 286 1 310 1 406 2 440 1 499 2 529 2
cleanup	78 4 286 4
clear	18 8 22 8 47 8 75 4 157 8 170 8 179 4 205 4 260 4 284 4 287 4 291 4 339 4 382 4 427 4 432 8 441 4 457 8 478 8 532 4
clear all	457 1 532 1
clear it	75 1 170 1
clear my	441 1 478 1
clear the	18 1 22 1 47 1 157 1 179 1 205 1 284 1 382 1 427 1 478 1
click	232 4 289 4 386 4 413 4
client	62 4 165 2 280 4 281 4 283 4 388 4 390 8 391 8 482 4
client $	62 1 280 1 281 1 388 1 390 1 482 1
client secret	391 2
clock	481 4
clon	1 4 26 4 44 4 122 4 130 4 151 20 152 8 154 4 193 8 194 8 210 4 465 8 466 8 467 4 469 4 470 8 471 8 472 4 477 8 478 12 479 16 480 16 484 4 485 12 496 16 533 8 534 4 537 16
clon $	154 1 193 1 465 1 466 1 470 1 477 2 480 1 484 1 496 1 533 1
clon address	151 1 485 1
clon all	471 2
clon anyth	1 1 470 1
clon by	480 1 537 1
clon from	472 1 478 1 479 1 480 1 537 1
clon location	478 1 479 1 480 1 496 1
clon over	534 1 537 1
clon payment	465 1 466 1 467 1
clon url	130 1 151 2 478 1 479 1 485 1
clos	42 4 69 4 128 8 147 8 223 4 225 2 238 4 244 8 248 8 259 8 284 4 285 12 286 12 337 8 338 12 386 4 487 4 519 4
clos $	285 1 337 1
clos a	128 1 244 1
clos in	285 1 337 1
clos it	223 1 238 1
clos of	285 1 286 1
clos pr	259 1 286 1 338 1
clos stal	286 1 338 1
clos the	69 1 147 1 244 1 487 1 519 1
clos to	42 1 147 1
cluster	21 20 112 4 116 4 446 4 483 4
cluster need	112 1 116 1
cod	20 4 43 4 91 4 92 4 93 8 101 4 127 8 128 4 130 8 133 8 135 4 148 8 149 8 154 8 166 4 175 4 182 4 185 4 191 12 192 4 200 4 208 8 209 8 216 4 222 8 226 16 229 4 241 4 245 12 249 8 250 4 300 4 313 4 325 4 350 8 351 4 357 4 364 12 373 4 399 4 400 4 403 4 418 4 419 4 420 4 421 8 422 8 423 8 424 8 425 8 445 16 446 4 447 8 448 12 450 12 451 4 452 12 453 4 454 4 455 4 456 4 458 4 459 6 461 4 462 12 543 36 544 32 545 4 547 44 548 20 551 20 552 16 553 12 554 48 555 8 556 8 557 12 558 4 559 8
cod $	43 1 91 1 101 1 130 1 149 1 154 1 166 1 208 2 216 1 226 3 245 2 325 1 357 1 543 6 544 2 545 1 547 6 548 2 551 2 552 2 553 1 554 5 555 1 556 1 557 2 558 1
cod 123456	544 1 548 1 551 1 552 1
cod abcd	543 1 547 1
cod bas	148 1 364 1
cod chang	226 1 241 1 462 1
cod creat	543 1 544 1 547 1
cod for	548 1 554 1 555 1 556 1
cod freez	20 1 399 1 400 1 403 1
cod in	127 1 182 1 209 1 245 1 551 1
cod insight	452 2 453 2 454 2 455 2 456 2 458 2 459 1
cod of	93 2 130 1 148 1 364 2 544 1 548 1 551 1 552 1 553 1 554 1 559 1
cod on	135 1 222 1 462 1 557 1
cod owner	300 1 350 1 351 1 418 1 419 1 420 1 421 1 422 2 423 2 424 2 425 2
cod review	185 1 209 1 222 1 461 1
cod reviewer	350 1 421 1
cod search	445 3 446 1 447 2 448 3 450 3 451 1
cod smell	452 2 459 1
cod that	133 1 191 2 200 1
codebas	99 4 125 4 148 4 149 4 197 4 364 4 485 4 505 4 521 4 522 4 523 4 524 4
codebas $	148 1 149 1 364 1 485 1 521 1 522 1 523 1 524 1
codeowner	166 4
collaborator	143 4 219 8
collaborator $	143 1 219 1
colleagu	10 2 40 2 71 2 86 2 136 2 142 2 144 2 145 2 219 2 220 2 256 2 303 2 381 2
colleagu $	71 1 86 1 144 1 381 1
collect	32 4 174 4
com	46 4 47 4 48 12 49 12 68 8 70 8 94 4 100 4 101 4 107 4 117 4 141 4 185 4 225 4 284 4 291 8 292 8 293 4 294 4 295 4 296 4 343 4 356 2 357 2 358 4 378 4 425 4 429 4 433 4 452 4 454 4 455 8 456 4 457 4 458 4 459 4 460 4 479 4 528 4
com $	48 1 49 1 358 1 378 1 479 1
com acm	94 1 291 1 292 1 293 1 294 1 295 1 296 1 343 1 454 1 455 2 456 1 457 1 458 1 459 1 460 1
com along	107 1 117 1
com as	47 1 49 1
com atlassian	100 1 101 1
com exampl	291 1 292 1
com from	48 1 49 2 68 2 70 2 425 1 429 1 433 1 452 1
comment	106 8 155 4 156 16 173 8 174 12 175 12 176 20 177 28 178 20 183 8 186 4 187 4 226 4 228 8 234 6 235 4 236 2 237 4 238 6 239 4 240 28 241 20 242 24 243 28 244 24 245 24 250 12 260 12 261 12 262 12 264 4 311 4 318 4 382 4 413 24 414 24 415 24 416 28 461 20
comment $	156 2 178 1 240 1 241 1 243 2 244 1 250 1 260 1 262 1 318 1 382 1 413 2 415 2 416 1
comment 117	175 1 176 1 177 1 178 1
comment 17	243 1 416 1
comment 77	413 1 414 1
comment 88	176 1 178 1
comment and	245 1 262 2
comment creat	175 1 235 1 241 1
comment delet	176 1 236 1 242 1
comment fail	242 1 461 1
comment get	177 1 237 1 243 1
comment in	183 1 240 1 250 1 260 1
comment list	174 1 234 1 240 1
comment need	228 1 234 1
comment of	234 1 242 1 250 1 261 1 416 1
comment on	174 2 175 1 176 1 228 1 239 1 240 3 241 2 245 1 261 2 264 1 413 1 414 2
comment reaction	413 1 414 1 415 1 416 1
comment tak	226 1 240 1
comment to	187 1 245 1
comment updat	178 1 238 1 244 1
comment with	177 1 183 1 237 1 243 1 262 1 414 1 416 1
commercial	42 4 208 4
commit	12 4 58 12 59 8 89 4 94 4 134 4 154 8 160 4 161 12 162 4 165 4 166 20 167 12 168 32 169 32 170 20 171 24 172 24 173 32 174 32 175 36 176 28 177 32 178 28 179 20 180 16 181 16 182 32 183 28 184 24 185 24 186 28 187 28 189 36 195 20 196 12 200 4 201 4 202 4 206 16 207 12 210 20 227 16 245 16 246 28 247 36 250 4 253 12 258 4 268 4 277 4 280 4 290 8 291 4 292 8 293 8 294 12 295 8 296 4 297 4 298 8 306 16 307 16 328 4 342 4 343 4 344 4 345 8 346 4 347 8 348 12 349 12 372 16 373 16 375 8 376 16 377 12 383 4 398 4 399 8 407 16 408 24 409 28 410 16 411 16 412 12 413 32 414 36 438 16 439 4 440 4 441 8 442 20 443 12 444 4 445 12 452 28 453 28 454 24 455 16 456 28 457 12 458 12 459 12 460 8 462 24 464 8 484 4 503 4 538 4 540 8
commit $	161 2 162 1 165 1 169 4 170 1 171 3 172 2 173 2 174 4 175 4 176 3 177 2 178 3 179 3 180 2 181 1 182 5 183 2 184 2 186 3 187 4 189 1 195 1 196 1 206 2 210 1 246 2 247 1 258 1 297 1 298 1 306 2 347 1 348 2 349 1 372 2 373 3 375 1 377 1 383 1 399 1 407 2 408 1 409 1 410 2 411 2 413 2 414 5 438 1 441 1 442 3 443 1 445 1 452 4 453 3 454 4 456 1 457 2 458 1 459 2 460 1 462 1 538 1
commit a	245 1 280 1
commit and	167 1 168 1 169 1 445 1 453 1 455 1 540 1
commit as	172 2 210 1 227 1 306 1 412 1
commit author	292 1 294 1 345 1
commit behind	189 1 438 1
commit belong	462 2
commit build	170 1 171 1 172 1
commit by	58 1 168 1 169 1 171 1 227 1 247 1 414 1 464 1
commit chang	173 1 182 1 183 1
commit checker	290 1 291 1 295 1
commit comment	174 1 175 1 176 2 177 4 178 3 183 1 413 3 414 2
commit deployment	179 1 180 1 181 1
commit did	184 1 253 1
commit diff	182 1 183 1
commit discussion	177 1 413 1
commit doe	195 1 247 1
commit for	184 1 206 1 227 1 409 1
commit format	94 1 134 1 343 1 346 1
commit from	210 1 377 1 452 1
commit get	169 1 408 1 410 1 411 1
commit hash	168 1 409 1 410 1 412 1
commit hook	292 1 293 1
commit id	166 1 184 1
commit in	59 1 154 1 169 1 185 1 247 1 298 1 409 1 453 1
commit is	176 1 189 1 307 1
commit it	166 1 187 1 307 1
commit itself	175 1 376 1
commit list	168 1 189 1 247 1 462 1
commit messag	58 2 59 1 89 1 166 1 200 1 201 1 202 1 227 1 246 2 247 1 290 1 293 1 294 1 295 1 296 1 344 1 345 1 347 1 348 1 349 1
commit need	167 1 170 1 179 1 185 1 186 1 187 1
commit not	178 1 413 1
commit of	160 1 168 1 171 1 172 1 189 1 227 1 246 1 247 2 253 2 307 2 438 1 445 1 452 1 464 2
commit on	168 1 195 1 247 1 438 1 540 1
commit or	154 1 174 1 181 1 195 1 196 1 210 1 456 1
commit pass	185 1 456 1
commit remark	177 1 413 1 414 1
commit report	453 1 454 1 455 1 456 1 457 1 458 1 459 1 460 1
commit show	170 1 373 1
commit sign	376 1 441 1 442 1 443 1
commit signatur	372 1 375 1
commit stat	409 1 410 1
commit straight	161 1 398 1
commit that	175 2 181 1 189 1 206 1 207 1 245 1 377 1 407 1 462 1
commit the	166 1 245 1
commit to	168 1 182 1 210 1 247 1 399 1
commit watch	186 1 187 1
commit what	453 1 484 1
commit with	173 2 306 1 455 1 456 1
committer	169 4 345 4
common	184 4 253 4 394 4
common ancestor	184 2 253 2
compact	385 8
company	24 4 59 4 69 8 72 4 86 4 97 4 145 4 146 8 147 8 303 4 365 4 367 4 368 8 369 8 370 8 371 8 373 4 388 8 395 4 522 4 523 4 524 4 532 4 549 4 551 4 555 4
company $	59 1 69 1 86 1 147 1 365 1 368 1 524 1
company login	388 1 395 1
company read	146 1 147 1
company s	97 1 388 1 549 1
company wid	367 1 368 1 369 2 370 2 371 2 522 1 523 1
compar	80 4 162 4 188 12 189 8 190 8 191 16 195 4 493 12 494 12
compar diff	190 1 191 1
compar replica	493 1 494 1
compar them	493 1 494 1
compar with	80 1 188 2 189 1 190 1 191 1
compatibility	254 4
compatibl	163 4
complain	111 4 123 4 272 4 320 4 332 4 458 4
complain about	111 1 123 1 272 1 320 1 458 1
complet	32 4 94 4 97 4 121 4 141 4 197 4 226 4 238 8 252 8 262 8 265 4 312 4 403 4 471 4 512 4 532 4 543 4 544 4 551 8 552 8 553 8
complet list	97 1 141 1 312 1
complet my	262 1 553 1
complet set	32 1 532 1
complet the	238 1 262 1 543 1 551 1
completely	54 4 90 4 150 4 195 4 212 4 223 4 278 4 291 4
completely $	54 1 90 1 150 1 195 1 212 1 278 1 291 1
complianc	297 4 334 4 531 4
component	165 2 333 4 335 4
component key	333 1 335 1
compress	154 4
compromis	76 4 375 4 441 4 467 4 472 4 475 4 487 4
condens	319 4 363 4
condens stat	319 1 363 1
condition	233 4 342 4 418 4 419 8 420 8 421 8 422 4 423 8 424 8 425 8 525 4 526 8 527 8 528 4
condition creat	418 1 422 1 525 1
condition for	421 1 526 1
condition item	419 1 420 1 423 1 424 1 526 1 527 1
condition list	421 1 425 1 528 1
condition that	342 1 419 1 425 1
config	25 2 44 2 59 6 153 2 166 2 284 2 291 6 293 2 295 4 296 2 298 2 326 2 331 2 332 2 336 2 339 2 346 2 349 2 386 2 390 2 394 2 396 2 397 2 492 2 510 2
config $	44 1 59 1 293 1 295 1 339 1 394 1
config for	332 1 390 1
config in	166 1 291 1
config of	295 1 336 1 346 1 510 1
configur	22 4 23 4 45 8 46 8 68 4 89 4 133 4 193 4 200 8 279 4 291 4 292 4 295 8 296 8 347 8 359 4 506 4
configur $	68 1 295 1 359 1
configur a	296 1 347 1
configur at	45 1 133 1
configur in	200 1 295 1
configur outgo	46 2
configuration	44 2 287 2 291 4 334 2 346 2 347 2 355 2 359 2 376 2 377 2 510 2 511 2
configuration $	346 1 347 1 510 1 511 1
confirm	545 8 546 12 547 4 548 4 551 4 552 8 553 8
confirm it	546 1 548 1 551 1
confirm my	545 1 546 1 547 1 552 1 553 1
conflict	245 4 251 12 252 4 437 4 540 4
conflict and	251 1 252 1
conflict with	251 1 540 1
connect	68 4 311 4 313 4 357 4 388 16 463 4 486 4 498 4 518 4
connect to	68 1 313 1 357 1 518 1
connection	280 4 313 4 357 4 387 4 389 4 390 8 391 4 518 4
connection $	389 1 390 1 391 1
connection of	387 1 518 1
connectivity	26 8 357 4
connector	311 4
consist	247 4 302 4
consist of	247 1 302 1
consistency	493 4 494 4
const	245 2
consultant	71 4
consum	57 4
contact	381 4 431 4
contain	148 4 185 4 197 4 215 4 223 4 296 4 303 4 305 4 378 4 408 20
contain $	148 1 197 1 378 1 408 2
contain a	185 1 223 1
container	126 4 127 8 128 4 456 4
container for	127 2
content	19 4 92 4 93 4 154 4 156 8 165 4 166 12 265 8 417 8 493 8 494 8 495 8 503 16 514 4
content $	166 1 503 1
content get	93 1 503 1
content hash	493 2 494 2 495 1
content of	156 2 165 1 166 2 265 2 514 1
content security	417 2
context	37 4 39 4 40 4 41 4 73 4 79 4 80 4 81 4 226 4
context need	37 1 41 1
context pag	39 1 40 1
continu	261 8
contract	211 4
contractor	4 4 7 4 34 4 36 4 50 4 52 4 136 4 137 4 188 4 211 4 212 4 214 4 217 4 467 4
contractor s	4 1 188 1 467 1
contractor should	137 1 212 1
contribut	152 4 192 14
contribut to	152 1 192 1
contribution	192 8
contribution guidelin	192 2
contributor	144 4 152 4 192 12 209 4
contributor $	192 2
control	25 14 332 8 549 4
control plan	25 3
convention	192 4
conversation	228 8 244 8 543 4 544 4 551 4 555 4
conversation 3f1c	543 1 544 1 551 1 555 1
convert	106 8 225 4
copy	25 4 112 4 152 20 199 12 270 8 485 4 491 4 493 4 502 4 506 4 510 8 511 4 512 8 513 4 514 8 515 4 516 12 517 8
copy $	152 1 270 1 491 1 506 1 514 1 516 1 517 1
copy all	512 1 513 1
copy need	514 1 515 1 516 1 517 1
copy of	152 2 199 2 485 1 493 1
copy the	112 1 510 1
copy to	25 1 510 1
copyright	208 8
copyright term	208 2
cor	6 2 153 2 171 4 209 4 279 4 282 4 285 4 287 4 288 4 289 4 290 4 292 4 293 4 294 4 295 4 296 4 297 4 298 4 299 4 300 4 301 4 302 4 303 4 304 4 305 4 308 4 309 4 310 4 311 4 313 4 314 4 315 4 316 4 317 4 318 4 319 4 354 4 398 4 399 4 400 4 401 4 422 4 423 4 424 4 425 4 427 4 428 4 429 4 430 4 431 4 445 4 446 4 447 4 465 4 466 4 467 4 468 4 469 4 525 8 526 4 527 4 528 4
cor $	209 1 279 1 287 1 290 1 292 1 295 1 296 1 299 1 303 1 304 1 305 1 308 1 309 1 311 1 314 1 317 1 318 1 319 1 400 1 401 1 422 1 423 1 424 1 427 1 428 1 445 1 446 1 465 1 467 1 525 1 528 1
cor is	285 1 294 1 447 1 526 1
cor project	301 1 354 1
cor to	298 1 316 1 527 1
correct	72 8 153 4 178 4 244 4 275 4 379 4 424 4 431 4 460 4 489 4
correct it	72 1 153 1 178 1 275 1 424 1 431 1
correct the	244 1 460 1 489 1
cost	26 4 52 4
costly	206 4 207 4
costly on	206 1 207 1
could	17 4 57 4 80 8 85 8 140 8 145 8 215 8 216 4 220 8 477 4
could be	140 1 145 1
could i	85 2 140 1 145 1 215 1 220 1
could still	80 1 215 1 220 1
count	0 2 2 2 10 2 15 2 21 4 38 2 39 2 42 4 51 4 60 2 61 10 62 2 66 2 75 2 96 18 99 2 108 2 117 2 120 4 124 12 126 2 136 2 141 4 148 6 160 2 168 2 171 2 173 8 177 2 182 14 186 2 189 2 190 12 197 2 198 2 199 2 209 2 216 4 224 2 234 12 239 2 247 2 249 10 255 2 257 2 279 4 280 4 285 2 286 4 287 4 297 6 298 2 305 4 315 4 318 6 319 4 328 4 329 2 337 4 346 4 347 2 362 8 363 4 365 2 409 20 410 22 420 2 421 2 436 4 446 2 450 2 455 4 483 4 491 2 507 10 514 2 542 2 552 4
count $	96 1 190 1 249 1 287 1 315 1 362 1 363 1 410 2 455 1 552 1
count as	51 1 141 1 279 1 280 1
count for	61 1 182 1 190 1 249 1 409 1 436 1
count get	96 1 507 1
count in	328 1 409 1
count of	124 2 362 1
count only	182 1 234 1
count per	409 1 410 1
count the	96 1 173 1 318 1
counterpart	463 4
cousin	270 4
cover	0 4 1 4 274 4 275 4 312 4 324 4 330 4 370 4 401 4 464 4
cover $	330 1 370 1 401 1 464 1
cover in	274 1 324 1
coverag	453 8 454 4 455 8 456 12
coverag $	453 1 456 2
coverag report	453 1 454 1
crash	267 4
crawler	64 4 67 4
creat	0 4 1 10 3 10 5 4 10 4 11 16 20 2 23 4 25 6 28 10 36 18 37 12 38 8 42 2 43 8 46 2 51 4 52 10 55 8 56 8 64 4 71 18 73 8 74 4 80 2 85 4 86 4 89 8 91 2 92 2 93 2 97 2 98 6 99 2 106 2 107 8 112 4 116 4 127 18 128 4 132 4 134 2 140 2 144 8 145 2 147 4 149 20 150 4 152 2 161 14 165 2 166 8 172 4 175 4 178 2 181 4 182 2 185 2 204 10 209 2 214 2 215 2 219 4 220 2 222 8 225 4 235 12 238 2 241 4 253 2 256 10 267 8 268 4 272 6 280 10 283 2 290 8 296 2 298 4 299 2 300 14 303 4 306 10 311 8 321 8 326 4 327 2 328 8 334 4 341 4 342 2 346 2 351 16 354 8 355 2 356 10 366 6 368 8 373 10 374 2 377 4 378 2 383 4 385 4 388 12 391 4 392 16 394 2 397 2 399 8 403 4 407 8 414 2 416 4 418 12 420 2 422 12 423 2 424 2 426 2 428 4 429 12 430 4 432 2 433 4 434 10 438 2 439 12 443 10 456 6 459 12 460 4 461 12 466 8 471 8 480 4 490 4 498 4 515 8 517 2 525 10 528 2 534 8 543 4 544 4 546 4 547 4 548 4 549 2 551 10 552 6 553 10 554 2 555 12 556 8 557 10 558 2
creat $	1 1 3 1 5 1 11 1 28 1 36 1 43 1 64 1 71 1 85 1 86 1 89 1 107 1 112 1 116 1 127 1 132 1 147 1 149 1 161 1 172 1 175 1 181 1 204 1 222 1 235 1 241 1 256 1 272 1 280 1 298 1 300 1 306 1 311 1 321 1 326 1 328 1 334 1 351 1 356 1 366 1 368 1 373 1 377 1 383 1 385 1 388 1 399 1 403 1 407 1 418 1 422 1 429 1 434 1 439 1 443 1 459 1 461 1 466 1 471 1 480 1 490 1 498 1 515 1 525 1 534 1 543 1 544 1 546 1 547 1 548 1 551 1 552 1 553 1 555 1 556 1 557 1
creat a	11 2 71 1 107 1 127 1 149 1 150 1 161 2 235 1 300 1 306 1 351 2 356 1 407 1 429 1 439 1 456 1 461 2
creat an	1 1 3 1 36 1 71 1 149 1 439 1
creat at	391 1 392 1
creat by	128 1 392 1 399 1
creat it	98 1 127 1
creat need	354 1 460 1
creat on	428 1 459 1
creat or	268 1 460 1
creat project	51 1 52 2 55 2 56 2
creat repo	23 1 144 1
creat the	10 1 222 1 267 1 430 1
creation	267 16 399 4 403 4
creation or	267 1 399 1 403 1
creator	456 4
credential	0 8 1 8 2 8 3 4 4 8 7 8 8 8 9 4 11 4 76 8 271 4 272 8 276 4 277 8 278 4 279 8 280 4 313 4 320 4 325 4 326 4 327 8 328 4 329 4 330 4 331 4 357 4 365 8 366 4 367 8 368 4 369 4 371 4 380 4 482 8 541 4
credential $	0 1 1 1 7 1 272 1 280 1 320 1 482 1 541 1
credential for	1 1 11 1
credential if	313 1 357 1
credential of	4 2 8 1 9 1 279 1
credential pattern	328 1 329 1 330 1 367 1 368 1 369 1 371 1
credential scan	271 1 276 1 325 1 365 1 366 1
credential scanner	326 1 365 1
credential set	76 1 380 1
crew	36 4 211 4
crl	374 8
crowd	68 8 101 4
crowd $	68 2
csp	417 16
css	240 2
curl	11 4 396 4 397 4
curl u	396 1 397 1
current	19 4 43 4 120 8 176 4 177 4 178 4 195 4 223 4 224 4 225 4 236 4 242 4 245 4 248 4 252 4 259 4 379 4 380 4 438 4 439 4 539 4
current one	178 1 195 1
current relocation	120 2
current version	176 1 177 1 223 1 224 1 225 1 236 1 242 1 245 1 248 1 252 1 259 1 438 1
custom	63 4 64 4 65 4 66 4 89 4 90 4 91 4 92 4 93 4 133 8 134 4 135 4 200 4 201 4 279 4 284 4 287 4 327 8 328 8 329 4 330 4 331 4 336 4 367 4
custom detection	331 1 367 1
custom git	89 1 90 1 91 1 92 1 93 1 133 1 134 1 135 1
custom leak	279 1 327 1 329 1 330 1
customer	154 4 155 4 210 4 242 4 259 4
customisation	339 4
cut	4 4 7 4 12 4 14 4 136 4 142 4 161 8 239 4 250 4 407 4 439 4 449 4 467 4 487 4
cut a	161 1 250 1 407 1 487 1
cut off	4 1 7 1 12 1 142 1 161 1 449 1
cve	457 2 459 4 460 2
d	264 4 383 4 440 4 557 4
d lik	264 1 383 1 557 1
d3	444 4
d4	444 4
d4e5f6	250 4
daily	374 4
dangerous	90 4
dark	385 4
dashboard	85 4 86 4 319 4
dashboard pull	85 1 86 1
dat	0 4 2 8 5 4 8 4 10 8 13 4 169 4 206 4 207 4 438 8 484 4 505 4 509 2 538 2 539 2
dat $	10 1 207 1 438 1 509 1
dat never	0 1 2 1 10 1
dat not	5 1 8 1 13 1
dat with	438 1 538 1
data	21 8 33 4 69 4 77 4 78 16 107 8 112 2 116 4 126 4 127 4 139 4 149 4 155 4 158 4 221 4 278 4 311 4 316 4 326 4 386 4 455 8 456 4 462 2 481 4 503 4 518 4
data center	21 2 107 2
data field	455 2 456 1
data from	481 1 518 1
data of	78 2 311 1
data scienc	126 1 127 1
databas	328 4
dav	141 4
day	1 4 3 4 11 4 15 8 16 8 69 4 86 4 125 4 130 4 466 4 534 4
day $	1 1 3 1 11 1 86 1 125 1 534 1
db	198 2 207 2 239 2 280 2 300 2 422 4
dba	256 4
dcaf	444 4
deactivat	69 2 134 2 293 2 316 2 344 4 360 4 539 2
deactivat $	134 1 344 1 360 1
deactivat the	316 1 360 1
dead	29 4 207 4 286 4 314 4 358 4
deadbeef	169 4 184 4 410 4 411 4 412 4
deadbeef $	169 1 410 1
deadbeef12	185 2
debt	461 4
debug	100 8 101 6 102 8 103 6 104 16 105 20 235 4 317 4 361 4
debug $	100 1 102 1
debug log	104 2 105 3 235 1
debug mod	104 2 105 1
decid	296 4 340 4 347 4 439 4
decid on	340 1 439 1
declin	86 8 221 4 224 4 228 4 248 8 259 16 284 10 285 12 286 18 316 4 336 8 337 16 338 18 502 8
declin $	86 1 224 1 248 1 259 1
declin by	86 1 285 1 337 1
declin config	284 1 336 1
declin delet	284 1 336 1
declin get	285 1 337 1
declin of	259 1 286 1 336 1 338 2
declin on	286 1 337 1
declin our	286 1 338 1
declin pr	221 1 316 1
declin set	286 1 338 1
declin setting	284 1 285 1 336 1
decommission	29 4 128 8 487 4
deep	198 4
deeper	198 4
def456	167 4
default	22 8 23 10 24 4 58 12 59 12 61 8 62 8 65 4 66 4 95 4 132 8 146 20 147 20 149 2 152 2 153 2 162 18 163 20 168 2 188 2 189 2 191 2 193 10 194 14 222 2 246 8 284 8 285 4 287 8 295 4 297 4 298 4 309 2 310 4 312 4 315 4 332 4 336 8 337 4 339 8 348 12 349 12 382 4 383 4 385 4 406 2 417 8 418 14 419 6 420 8 421 6 422 6 423 6 424 8 425 8 426 8 427 16 428 12 429 12 430 12 431 12 432 12 433 10 434 10 435 12 436 12 464 4 478 8 479 4 480 8 495 4
default $	23 1 58 2 146 1 147 1 162 1 194 1 246 1 284 1 287 1 336 1 339 1 417 1 418 2 426 1 464 1 478 1 479 1
default access	146 1 147 1
default branch	22 2 23 3 24 2 149 1 152 1 153 1 162 4 163 2 168 1 188 1 189 1 191 1 193 3 194 3 406 1 495 2
default capacity	61 1 62 1
default for	22 1 284 1 287 1 480 1
default her	193 1 297 1
default in	348 1 385 1
default merg	59 2 246 1 348 1
default need	59 1 65 1 163 1 285 1 295 1 310 1 312 1 315 1 336 1 339 1 348 1
default permission	146 1 147 1
default pull	427 1 428 1 429 1 430 1 431 1 432 1 433 1 434 1 435 1 436 1
default reviewer	222 1 418 3 419 3 420 4 421 3 422 3 423 3 424 4 425 4 426 2
default task	332 1 427 3 428 2 429 2 430 2 431 2 432 2 433 1 434 1 435 2 436 2
default way	58 1 298 1 349 1
defaultbranch	22 4 23 6 24 4 149 2 152 2 153 2 162 8 163 4 168 2 188 2 189 2 191 2 193 6 194 6 406 2 495 4
defaultreviewer	222 2 418 6 419 6 420 8 421 6 422 6 423 6 424 8 425 8 426 4
defin	279 4 299 4 300 8 330 4 350 4 351 4 353 4
defin $	330 1 353 1
defin a	279 1 300 2 351 1
definition	428 4 429 8 433 8 434 4
definition of	428 1 429 2 433 2 434 1
delay	484 12
delay $	484 2
delet	4 16 7 16 12 18 18 16 22 6 29 8 34 18 35 6 41 6 44 16 47 6 50 8 54 12 65 10 69 16 75 4 77 8 78 12 81 4 90 12 128 16 134 4 136 12 137 10 142 12 150 16 155 22 157 14 167 4 170 18 173 6 176 18 177 4 179 18 182 8 186 4 190 4 199 4 201 6 205 10 211 12 212 10 217 18 223 16 225 2 229 10 231 4 235 2 236 20 239 6 242 18 243 4 249 12 254 6 257 6 260 8 263 4 268 8 269 12 273 16 276 4 281 10 284 6 287 8 291 16 293 4 301 16 308 6 314 18 322 20 329 16 332 4 336 8 339 6 344 4 352 14 358 12 360 4 369 14 374 10 375 12 382 14 386 4 389 14 398 4 400 10 403 4 404 8 406 30 407 4 413 10 415 12 419 10 423 16 427 14 430 16 432 10 435 12 440 18 441 16 444 22 448 6 454 20 457 14 459 4 467 16 472 10 475 12 478 4 487 10 499 16 516 4 523 18 524 26 526 14 529 8 532 18 535 20 538 4 540 10 558 6 559 6
delet $	4 1 7 1 12 1 18 1 22 1 29 1 34 1 44 1 47 1 50 1 54 1 65 1 69 1 75 1 90 1 128 1 134 1 136 1 137 1 142 1 150 1 155 1 157 1 170 1 176 1 179 1 182 1 186 1 201 1 205 1 211 1 212 1 217 1 223 1 229 1 231 1 236 1 242 1 254 1 257 1 260 1 263 1 273 1 276 1 281 1 284 1 287 1 291 1 293 1 301 1 308 1 314 1 322 1 329 1 332 1 336 1 339 1 344 1 352 1 358 1 369 1 375 1 382 1 386 1 389 1 400 1 404 1 406 3 413 1 415 1 419 1 423 1 427 1 430 1 432 1 435 1 440 1 441 1 444 1 454 1 457 1 467 1 472 1 475 1 478 1 487 1 499 1 516 1 526 1 529 1 532 1 535 1 538 1 558 1 559 1
delet a	12 1 34 1 69 1 90 1 128 1 176 1 223 1 236 1 242 1 291 1 301 1 314 1 329 1 352 1 358 1 369 1 406 1 440 1 454 1 499 1 524 1 526 1
delet all	427 1 432 1 441 2 529 1 532 1
delet an	4 1 7 1 155 1 322 1 375 1 389 1
delet branch	268 1 269 2 406 2 407 1
delet it	34 1 360 1 382 1
delet lin	182 1 190 1
delet my	242 1 413 1 415 1
delet old	400 1 459 1
delet one	179 1 269 1 430 1 435 1 444 2 535 1
delet only	157 1 406 1
delet repository	523 2 524 2
delet that	236 1 540 1
delet the	12 1 18 1 44 2 69 1 157 1 170 1 176 1 268 1 273 1 314 1 329 1 448 1 457 2 467 1 499 1 532 1 535 1 540 1
delet their	223 1 524 1
delet user	77 2 78 2 217 1
deletabl	35 4
deletion	150 4 182 4 190 4 399 12 401 4 403 4 523 8 524 8
deletion $	399 1 524 2
deletion no	399 1 403 1
deliver	318 4 484 4
delivery	313 4 315 4 317 8 318 8 319 8 361 4 362 8 363 4
delivery of	317 2 361 1
delivery statistic	318 1 319 1 362 1 363 1
demand	295 4 334 4 346 4 523 4 526 4 527 4 528 4 551 8 555 8
demand $	295 1 346 1 523 1 551 1
demo	150 8 179 4 181 4 278 4 326 4 366 2 406 4
demo environment	179 1 181 1
demot	56 4 139 4 214 4
demotion	52 4
deny	219 2 466 4 469 4 502 4 534 4
deny publickey	466 1 534 1
department	34 4 36 4 39 8 88 8 137 4 139 4 217 4
department $	34 1 39 2 88 2 137 1 139 1
depend	477 4
dependabot	406 4
dependency	265 4 453 4
deploy	1 4 3 4 4 2 8 4 11 4 12 4 13 4 14 4 87 4 92 4 180 4 181 12 219 4 383 4 465 6 466 8 467 6 468 6 469 10 470 6 471 4 472 4 473 4 474 6 475 6 476 4 477 6
deploy $	12 1 87 1
deploy a	92 1 383 1
deploy bot	1 1 8 1
deploy job	3 1 180 1
deploy key	465 3 466 2 467 3 468 3 469 5 470 3 471 2 472 2 473 2 474 3 475 3 476 2 477 3
deployer	3 2
deploykey	465 6 466 4 467 6 468 6 469 10 470 6 471 4 472 4 473 4 474 6 475 6 476 4 477 6
deployment	87 20 179 24 180 20 181 16 305 4 311 4 356 4 358 4
deployment record	179 2 180 2
deployment servic	311 1 356 1 358 1
deployment with	179 1 180 1
deprecat	37 4 41 4 73 8 98 2 99 4 162 8 163 12 171 4 203 2 204 4 205 4 229 4 230 4 254 8 278 4 411 4 412 4
deprecat call	162 1 163 1
deprecat use	37 1 41 1 73 1 162 1 163 2 229 1 230 1 254 1 412 1
deprecat way	73 1 254 1
deprovision	69 4
deregister	487 4
deriv	199 4
describ	91 4 92 4 266 4 302 4
description	91 4 92 4 129 4 130 4 149 4 151 8 153 8 155 4 156 4 158 4 224 8 225 12 302 4 303 4 353 4 354 4 431 4 436 4 439 4
description $	151 1 155 1 156 1 225 1
description and	91 1 302 1 353 1
description is	431 1 436 1
description of	92 1 224 1 225 1 354 1
description visibility	129 1 130 1
deselect	516 4
design	199 4 248 4
desk	96 4
desktop	280 4 281 4 283 4
desktop client	280 1 281 1 283 1
destination	253 4
destroy	150 4 223 4 523 4 524 4 529 4
destroy a	523 1 524 1
detach	134 8 201 8
detail	5 2 8 4 13 2 30 2 78 2 91 2 130 2 274 2 282 2 315 4 323 4 330 4 359 2 370 2 379 2 390 2 401 4 405 4 446 4 473 2 488 4 500 4 536 2
detail $	8 1 78 1 130 1 323 1 330 1 359 1 370 1 379 1 390 1 405 1 473 1
detail of	8 1 13 1 30 1 91 1 274 1 282 1 315 2 323 1 330 1 401 2 405 1 488 2 500 2 536 1
detect	279 4 280 4 281 4 327 4 328 8 368 4
detect our	280 1 328 1
detection	84 4 87 4 271 4 272 4 276 4 277 4 279 8 280 4 282 4 321 4 325 8 326 8 328 4 329 4 330 4 331 8 365 8 366 4 367 4
detection $	321 1 325 1
detection for	84 1 277 1 326 1
detection in	272 1 325 1 326 1
detection rul	279 2 282 1 328 1 329 1 330 1 331 1
detector	276 4 277 4 278 4 279 4 280 4 281 8 282 4 283 8 327 8 328 8 329 12 330 12 331 12 367 8 368 8 369 8 370 12 371 12
detector $	276 1 283 1 327 1 328 1 329 1 331 1 367 2 368 1 369 1 371 2
detector 3	369 1 370 1
detector detail	330 1 370 1
detector for	279 1 281 1 328 1 329 1 368 1
detector that	281 1 330 1
detector to	331 1 371 1
dev	35 4 36 4 37 4 38 4 39 4 40 4 52 4 74 4 80 4 81 4 136 4 137 4 139 4 144 4
dev $	36 1 38 1 40 1 81 1 136 1
dev group	74 1 139 1
develop	24 4 152 4 160 4 161 4 163 4 164 4 165 4 166 4 168 4 184 4 188 4 189 12 191 8 192 4 193 4 194 12 206 4 222 8 225 4 265 4 266 4 268 4 398 4 399 4 400 4 403 4 404 4 422 4 423 4 426 4 438 4 439 8 525 4 527 4 540 8
develop $	160 1 164 1 165 1 166 1 189 1 194 2 206 1 225 1 265 1 266 1 438 1 439 1 540 1
develop and	161 1 184 1 189 1 191 1
develop as	152 1 439 1
develop in	398 1 422 1 423 1
develop of	525 1 540 1
develop pleas	163 1 192 1 222 1
developer	15 4 16 4 42 4 71 4 138 4 139 4 144 4 212 4 220 4 289 4 374 4
developer $	42 1 144 1
development	408 4 462 4
devic	547 4 552 12 556 12
devic $	547 1 552 2 556 1
devop	138 4
diagnostic	26 4 32 12 33 8
diagnostic bundl	32 1 33 1
did	10 2 21 2 23 2 30 2 60 2 63 2 66 2 70 2 85 4 86 2 100 2 104 2 109 2 111 4 113 2 115 2 118 2 119 2 121 4 123 6 124 4 125 4 158 2 160 2 167 2 168 2 171 6 173 10 174 4 180 4 182 2 183 6 184 4 185 2 188 4 189 2 190 2 195 2 196 2 203 2 207 2 228 6 239 2 240 4 253 2 255 2 261 4 279 2 282 2 292 2 295 2 305 2 307 2 317 10 318 4 320 2 333 2 346 2 361 6 362 4 384 2 392 2 408 4 410 2 411 6 445 2 447 2 450 2 452 4 453 4 455 6 458 2 479 2 483 2 485 2 486 2 497 2 500 2 514 2
did a	240 1 483 1
did anybody	168 1 228 1
did commit	173 1 182 1 183 1 185 1
did i	10 1 85 1 86 1 125 2 195 1 261 2 384 1 479 1
did mesh	121 1 123 1 124 1
did my	188 1 408 1 447 1
did peopl	174 1 240 1
did somebody	70 1 100 1 174 1 207 1 320 1
did someon	104 1 279 1 292 1
did the	23 1 111 1 115 1 123 1 158 1 167 1 171 1 173 1 180 1 183 1 184 1 188 1 189 1 190 1 203 1 228 1 253 1 317 3 318 1 333 1 361 3 362 2 411 2 452 1 453 1 455 2 458 1 485 1 497 1 500 1
did they	119 1 239 1 295 1 453 1
did we	63 1 66 1 119 1 305 1 307 1 346 1 514 1
did webhook	317 1 318 1
die	285 4 338 4
die after	285 1 338 1
diff	167 4 173 4 182 8 183 16 188 4 190 12 191 28 195 32 196 32 226 28 227 4 240 4 249 4 250 12 253 4 384 4 385 4 459 8
diff $	173 1 195 2 196 1 226 1
diff for	182 1 183 1 226 2
diff get	195 1 226 1
diff main	191 2
diff nam	167 1 188 1
diff of	183 2 191 3 195 3 196 5 226 3 250 2 459 1
diff path	183 1 191 1 196 1 250 1
diff stat	182 1 190 1 249 1
differ	167 4 188 12 191 8 284 4 381 4 503 4
differ between	167 1 188 3 191 1 503 1
differ from	284 1 381 1
differenc	190 8 191 8 196 4
differenc between	190 1 191 2
different	82 4 167 4 188 4 209 4 379 4 385 4 520 4 556 4
digest	493 4 494 4 495 4
digit	283 4 543 4 544 8 548 4 551 4 558 4
digit $	283 1 544 1
dimension	157 4
direct	55 8 57 4 141 4 199 8 216 8 270 4 399 8 400 4 403 4 404 4
direct commit	399 2
direct fork	199 2 270 1
direct or	141 1 216 1
direct push	400 1 403 1 404 1
direction	221 4
directly	141 8 143 4 165 4 174 4 199 4 213 4 218 4 398 4 399 4 400 4 403 4
directly $	141 2 143 1 199 1 213 1 399 1 403 1
directly on	174 1 218 1
directly to	398 1 400 1
directory	35 4 36 4 68 24 70 4 88 4 164 8 165 12 196 4 198 4 206 4 207 8 239 4 331 4 378 8
directory $	36 1 68 1 165 1 331 1 378 1
directory at	164 1 165 1
directory doe	68 1 164 1 239 1
directory each	206 1 207 1
directory of	88 1 378 1
disabl	31 8 43 2 58 4 59 4 68 4 69 2 87 2 134 6 151 2 201 4 277 2 286 2 288 4 289 4 293 18 316 4 338 2 344 14 349 4 360 4 365 2 366 2 377 2 384 2 391 8 396 6 397 8 519 2 539 2 558 14 559 6
disabl $	288 1 396 1
disabl basic	397 2
disabl merg	59 1 344 1
disabl mfa	558 2
disabl one	31 1 68 1
disabl the	293 1 344 1 349 1
disallow	153 4
disappear	223 4 281 4
disband	352 8
discard	260 8 291 4 499 4 540 8
disconnect	314 8 389 8 487 4
discover	203 4 491 4
discussion	156 4 174 4 177 4 185 4 186 4 187 4 228 8 240 4 244 12 413 4 414 4
discussion $	156 1 177 1 244 2
discussion on	186 1 228 1 240 1
discussion under	174 1 414 1
disk	28 4 110 4 116 4 267 4 516 4
dismiss	248 4 386 8
display	72 4 83 4 379 4 381 4 392 2
display nam	72 2 83 2 379 2 381 2 392 1
dissolv	34 4 301 8
dissolv a	34 1 301 1
distrust	375 4
diverg	184 4 538 2 539 2 540 6
diverg $	184 2 538 1
do	10 4 13 2 14 2 15 2 19 4 21 2 23 2 25 2 27 2 42 2 45 2 48 6 57 4 61 2 68 4 77 2 83 2 84 2 93 4 95 2 96 2 97 2 98 2 126 2 137 2 143 2 160 2 163 2 183 2 192 4 193 6 212 2 227 2 231 2 234 4 235 2 236 2 237 2 238 4 245 2 247 2 248 2 251 2 253 4 254 2 263 2 266 4 269 2 285 4 297 2 299 2 327 2 337 4 348 2 367 2 386 2 387 2 400 2 406 2 427 2 428 4 429 2 430 2 431 2 432 2 433 2 434 2 435 4 436 2 437 4 451 2 463 2 474 2 479 6 485 2 486 4 502 2 528 2 533 2 542 2 545 2 546 2 549 2 550 4 555 2
do $	13 1 14 1 93 1 227 1 430 1 433 1 434 1 436 1
do account	68 2
do all	247 1 297 1
do anyth	57 1 437 1
do are	234 1 428 1
do i	10 2 25 1 48 1 95 1 96 1 143 1 192 1 193 1 227 1 234 1 266 2 437 1 479 2 485 1 533 1 542 1 545 1 549 1 550 2 555 1
do in	212 1 474 1
do it	77 1 245 1 248 1
do not	57 1 231 1 386 1 400 1 502 1
do old	285 1 337 1
do on	235 1 429 1 432 1
do that	236 1 254 1 427 1 431 1 546 1
do the	21 1 163 1 192 1 253 1 435 1
do they	193 1 486 1
do we	27 1 42 1 45 1 83 1 97 1 98 1 126 1 160 1 269 1 299 1 327 1 367 1 387 1 486 1
do with	137 1 263 1
doc	3 4 4 4 6 4 152 4 153 4 154 2 165 2 166 2 182 2 196 4 198 4 201 4 207 4 212 4 214 4 219 4 224 4 236 4 249 2 266 4 272 4 274 4 275 2 289 4 326 4 400 4 429 2 430 4 434 8 435 4 525 2 527 2 528 4
doc $	207 1 212 1 274 1 434 1
doc repo	3 1 152 1 201 1 214 1
doc sit	4 1 153 1 224 1
docker	166 4 171 4
dockerfil	166 4 191 4 197 4 240 4 250 4 265 8
dockerfil $	265 2
document	29 4 354 4
documentation	266 4
doe	2 2 5 2 8 6 10 2 13 2 17 2 19 2 21 2 29 2 39 2 42 4 45 4 51 2 55 2 58 4 63 2 66 2 68 2 70 2 79 4 80 4 83 2 84 4 87 2 93 4 94 2 98 2 104 2 106 2 129 2 131 2 133 2 138 2 143 2 146 2 148 2 151 6 160 2 162 4 164 2 168 2 177 2 188 2 191 2 193 4 195 2 197 4 199 2 200 2 203 4 208 2 213 4 216 2 218 2 221 2 224 4 226 6 232 2 237 2 239 8 243 2 246 2 247 2 250 2 251 2 255 2 265 4 266 2 270 2 271 2 274 4 277 2 279 4 282 2 284 2 285 2 288 2 290 2 295 2 297 4 302 2 304 2 305 2 307 6 310 6 312 2 313 4 315 6 320 2 323 2 325 2 327 2 330 4 333 4 335 2 337 2 342 2 343 2 346 4 355 4 359 4 361 2 363 2 364 2 367 2 370 4 376 4 387 2 390 2 393 4 396 2 398 2 401 4 405 4 408 2 421 2 425 2 428 4 433 4 442 2 445 4 455 2 464 6 465 2 468 6 470 2 473 2 476 2 477 2 481 2 482 2 483 2 484 2 488 2 494 2 495 2 500 2 503 2 504 4 506 2 510 2 512 2 514 2 518 6 521 2 530 2 533 2 536 2 537 2 538 2 545 2 549 4
doe a	106 1 129 1 270 1 297 1 312 1 330 1 333 1 393 1
doe access	468 1 477 1
doe any	197 1 305 1
doe anybody	63 1 221 1
doe bitbucket	45 1 68 1 246 1 310 1 376 1
doe every	297 1 428 1
doe hook	315 1 363 1
doe infra	151 1 342 1 421 1
doe it	151 1 224 1 243 1 266 1 330 1 361 1
doe jdo	55 1 143 1 199 1 216 1 218 1 533 1
doe look	250 1 265 1
doe my	10 1 442 1
doe not	29 1 80 1 162 1 193 1
doe our	17 1 21 1 42 1 133 1 337 1 355 1 428 1
doe project	148 1 327 1 335 1
doe repo	279 1 285 1 310 1 506 1
doe secret	282 1 320 1
doe ssh	468 1 536 1
doe stash	39 1 51 1
doe that	94 1 162 1 398 1 405 1
doe the	8 3 19 1 42 1 58 2 66 1 84 2 93 1 98 1 131 1 138 1 146 1 160 1 164 1 168 1 177 1 188 1 197 1 203 1 208 1 224 1 226 1 239 1 251 1 271 1 274 1 277 1 279 1 288 1 295 1 302 1 307 1 313 2 325 1 333 1 343 1 346 2 355 1 359 1 364 1 367 1 370 1 376 1 387 1 393 1 408 1 433 1 445 1 455 1 470 1 473 1 481 1 483 1 484 1 500 1 503 1 512 1 514 1 518 2 530 1 545 1
doe this	79 1 83 1 87 1 226 1 239 1 247 1 284 1 290 1 307 1 310 1 464 1 465 1 510 1 518 1 538 1
doe tle	79 1 80 1
doe webhook	315 1 359 1
doesn	165 4 212 4 448 4 504 4
doesn t	165 1 212 1 448 1 504 1
doing	2 4 319 4 451 4
domain	49 4 68 4 72 4
don	77 4 98 4 109 4 113 8 121 4 124 4 136 4 148 4 161 4 186 4 222 4 231 4 234 4 235 4 236 4 237 4 238 8 241 2 244 4 260 4 263 4 272 4 294 4 297 4 326 4 360 4 364 4 374 4 382 4 410 4 411 4 417 4 428 4 429 8 433 8 434 4 435 4 437 4 448 4 462 8 491 4 551 8 552 8 553 4 558 4
don $	121 1 237 1 238 2 244 1 294 1 429 1 433 1 434 1 448 1 551 1 552 1
don and	124 1 491 1
don befor	234 1 235 1 297 1
don for	428 1 433 1 462 1
don of	109 1 113 2 429 1
don t	77 1 98 1 148 1 161 1 186 1 231 1 236 1 260 1 263 1 272 1 326 1 360 1 364 1 374 1 382 1 410 1 411 1 417 1 435 1 437 1 558 1
dormant	70 4
doubl	457 4
down	14 4 18 4 20 4 52 4 56 4 62 4 67 4 101 4 104 4 128 4 134 4 139 4 144 4 147 4 155 4 214 4 219 4 242 2 248 8 256 4 259 4 275 4 314 4 316 4 334 4 395 4 399 4 403 4 454 2 502 8
down $	147 1 155 1 248 1 316 1 395 1 502 1
down a	101 1 128 1 334 1 502 1
down cannot	139 1 144 1
down need	214 1 219 1
down non	52 1 56 1
down the	67 1 454 1
down to	14 1 275 1
downgrad	6 4 9 4 52 4 214 4 219 4 469 4 474 4
download	25 4 32 4 33 8 94 4 131 8 154 8 156 8 265 8
download the	32 1 94 1 131 1 156 1
downtim	19 4 20 4 519 8 520 8
downtim updat	519 1 520 1
downtim upgrad	519 1 520 1
draft	106 4 221 4 222 8 224 4 225 12 241 8 246 4 260 12 261 12 262 12
draft $	224 1 225 1 260 1
draft comment	260 1 262 1
draft remark	241 1 260 1 261 1
drag	108 4 117 4 155 4
drag into	108 1 155 1
drain	27 4 29 4 30 4 31 12
drain $	27 1 29 1 30 1
drain mesh	31 2
drift	190 4
drop	7 4 29 4 34 4 41 4 44 4 65 4 128 8 142 4 150 8 156 4 157 4 170 4 179 4 205 4 217 4 229 4 236 4 254 4 257 8 260 8 273 4 281 4 284 4 287 4 298 4 301 4 314 4 322 8 329 8 336 4 339 4 344 4 352 4 354 4 358 8 369 8 375 4 382 4 389 8 400 4 404 8 406 8 415 4 419 8 423 4 430 8 432 4 435 8 440 8 441 4 444 4 454 8 457 4 467 4 483 4 526 8 529 4 532 4 535 4
drop a	41 1 236 1 257 1 284 1 287 1 369 1 382 1 430 1 435 1
drop cod	419 1 423 1
drop each	441 1 532 1
drop it	7 1 157 1 170 1 179 1 314 1 358 1 467 1
drop reviewer	254 1 301 1 352 1
drop that	273 1 440 1
drop the	29 1 44 1 65 1 128 1 150 1 298 1 339 1 400 1 404 1 406 1 415 1 430 1 444 1 526 1
dropdown	209 4
dry	108 8 117 8 251 4 357 4
dry run	108 2 117 2 251 1
dsa	15 4 16 8
dsc	127 4 129 4
dsc $	127 1 129 1
due	380 4 447 4 531 4 541 8
due $	531 1 541 2
due for	380 1 447 1
dummy	272 4 278 4 313 4 320 4 321 8
dummy password	320 1 321 2
dump	107 8 108 8 109 8 110 8 111 8 112 4 113 4 115 4 295 4 451 4
dump $	108 2 109 1 110 1 111 1 113 1 115 1
dump of	109 1 451 1
duplicat	150 4 152 8 236 4 301 4 312 4 314 4 352 4 457 4 459 4 460 4
duplicat webhook	312 1 314 1
dur	31 4 62 4 118 4 122 4 543 4
dur the	62 1 122 1
dwh	1 4 130 4 132 4 135 4 137 2 139 2 140 2 141 4 142 4 143 4 144 2 145 2 146 4 147 2 148 4 149 2 323 4 325 4 328 4 331 2 335 4 337 4 339 4 340 4 343 2 345 2 348 2 349 2 350 4 352 2 355 4 358 2 359 2 360 4 362 4 363 4 402 4 403 4 405 4 420 4 432 2 435 2 436 4 463 2 470 4 472 2 473 4
dwh project	1 1 130 1 132 1 135 1 143 1 148 1 323 1 325 1 328 1 335 1 337 1 339 1 340 1 350 1 355 1 360 1 362 1 363 1 402 1 403 1 405 1 420 1 436 1 470 1 473 1
dy	267 4
e	44 4 45 6 46 6 47 2 48 4 49 4 70 2 72 4 146 4 378 6 379 4 381 4 444 4
e mail	44 2 45 3 46 3 47 1 48 2 49 2 70 1 72 2 378 3 379 2 381 2
e01d4b7	306 2 407 2 408 2 413 2 414 2 452 2 453 2 454 2 455 2 456 2 457 2 458 2 459 2 460 2
e02b9d4	185 2 411 2
e2e	171 4 525 4 527 4
e83c516	169 2 171 2 173 2 174 2 180 2 182 2 183 2 184 2 187 2 195 2 196 2 210 2
each	0 2 1 2 3 2 11 2 26 6 27 2 32 2 35 2 51 2 55 2 64 2 118 2 135 2 138 2 143 4 147 2 165 2 173 2 181 2 206 8 207 6 342 2 356 2 411 2 418 2 428 2 429 2 431 2 433 2 434 2 436 2 441 2 494 2 496 2 532 2
each call	1 1 3 1 11 1
each fil	206 1 207 1
each need	138 1 143 1
each other	26 3
each pr	418 1 428 1 429 1 434 1
each push	135 1 356 1
each tim	431 1 436 1
each user	143 1 147 1
each with	51 1 55 1 206 1 207 1
earlier	119 4 178 4 456 4 529 4
early	222 4 229 4
ecdsa	17 8
ed25519	16 2 17 4 466 2 471 2 533 2 534 4
edit	9 2 92 2 130 2 166 2 177 2 178 2 182 2 202 2 238 2 243 4 244 2 245 2 249 2 250 2 275 4 283 4 303 2 324 4 331 4 354 2 360 2 371 2 376 2 377 2 391 2 420 4 436 2 527 2
edit $	166 1 202 1 376 1 377 1
edit a	244 1 275 1 283 1
edit an	275 1 331 1
edit it	177 1 238 1 243 1 283 1 324 1
edit the	303 1 420 1
edit to	249 1 250 1
edit which	360 1 527 1
editor	377 4
effect	110 4 122 4 288 4 312 4
effect a	110 1 122 1
effectiv	141 8 216 8 465 4 482 8
effectiv access	141 2 482 1
efgh	543 4 547 4
efgh $	543 1 547 1
either	64 4 67 4
either whitelist	64 1 67 1
elasticsearch	448 4 449 8 450 4 451 4
elasticsearch $	448 1 449 2 450 1 451 1
elevat	545 16 546 12 547 12 548 12 552 4 553 4 554 4 556 4 557 4 558 4
elevat my	546 1 547 1 548 1
elevat permission	545 1 546 1 547 1 548 1
elevat session	545 2 546 1 547 1 548 1 552 1 553 1 554 1 556 1 557 1 558 1
eligibl	304 4
els	65 4 151 4 166 4 178 4 247 4 250 4 270 4 382 4 383 4 457 4 511 4
els $	151 1 457 1 511 1
els 409	166 1 178 1
els s	382 1 383 1
elsewher	128 4 268 4 360 4 467 4 472 4
elsewher $	128 1 360 1
elsewher stay	467 1 472 1
email	44 4 45 6 46 6 47 2 48 4 49 4 70 4 72 6 169 4 227 4 291 4 293 4 295 8 296 4 378 6 379 6 381 4 392 4 442 2
email on	291 1 293 1 295 1 296 1
emblem	132 4
emergency	543 8 547 4 554 8
emergency cod	543 1 547 1 554 2
emoji	413 8 414 4 415 8 416 12
emoji $	415 2 416 2
emoji no	414 1 416 1
emoticon	413 4 414 4 415 4 416 4
emoticon $	414 1 416 1
emoticon reaction	413 1 415 1
employe	69 6 71 2 72 2 76 4 77 2 78 2 142 2 535 2
employe $	69 3 71 1 72 1 76 2 142 1 535 1
empty	36 8 59 4 96 4 116 4 128 8 149 8 150 4 162 8 253 4 298 4 317 4 349 4 363 4 427 4 432 4 457 4 476 4 477 4 504 4 506 4 507 4
empty $	506 1 507 1
empty merg	59 1 298 1 349 1
empty repo	149 1 162 1
empty repository	149 1 162 1
empty the	427 1 432 1
empty unless	476 1 477 1
empty when	317 1 504 1
enabl	19 4 59 4 62 6 101 2 104 4 105 10 133 2 135 8 187 2 202 4 232 2 252 2 285 2 286 4 288 4 289 6 290 10 292 8 293 4 294 24 297 4 309 2 341 14 342 4 343 4 344 4 345 18 346 4 348 4 377 4 384 2 385 2 391 2 393 4 394 4 395 2 503 2 537 10 539 8 540 4 550 2 553 10 557 8
enabl $	104 1 290 1 346 1 537 1 540 1
enabl auto	289 1 539 1
enabl automatic	286 1 288 1 341 1
enabl delet	293 1 344 1
enabl for	297 1 341 1 343 1
enabl in	292 1 394 1
enabl it	341 1 553 1
enabl one	59 1 342 1 557 1
enabl set	294 1 345 1
enabl stat	290 1 292 1
enabl the	294 1 345 1 377 1
encod	43 4
encrypt	529 4 530 4 531 16
encrypt all	531 2
encryption	529 12 530 12 531 8
encryption key	529 3 530 3 531 2
end	41 4 42 4 65 4 81 8 108 4 110 4 114 4 119 4 121 4 122 4 124 4 141 4 186 4 211 4 212 4 217 4 276 8 406 4 408 4 519 8
end $	42 1 119 1 141 1 519 1
end a	276 1 519 1
end membership	41 1 81 1
end need	110 1 114 1 122 1
end that	186 1 212 1
end the	65 1 276 1
end up	108 1 408 1
endpoint	37 4 41 4 73 4 162 4 163 4 312 4 313 12 317 8 356 4 357 8
endpoint $	41 1 73 1 163 1 317 1 356 1 357 1
endpoint that	37 1 312 1
enforc	16 4 135 4 297 4 332 8 333 12 334 4 335 8 345 4 395 4 525 4 551 8 555 8
enforc a	334 1 525 1
enforc enrollment	551 2 555 2
enforc the	135 1 332 1
enforcement	332 4
eng	139 4
enhanc	463 4
enough	258 4 281 4 409 4
enough $	281 1 409 1
enrol	37 4 40 4 534 4
enroll	443 4 498 4 550 4 559 4
enrollment	551 12 552 4 553 8 555 12 556 4 557 4
enrollment $	553 1 555 1
enrollment creat	551 1 553 1 555 1 557 1
enrollment updat	552 1 556 1
enter	43 4 46 4 236 4 546 12
enter sudo	546 2
entir	1 4 13 4 137 4 195 4 228 4 320 4 328 4 345 4 356 4 364 4 470 4 476 4
entir project	1 1 328 1 345 1 356 1 470 1 476 1
entirely	50 4 69 4 217 4 441 4
entirely $	50 1 69 1 217 1 441 1
entitlement	42 8 481 8
entitlement $	42 2
entitlement number	481 2
entity	141 4
entitylink	463 4
entry	5 4 141 4 164 8 165 4 168 8 179 4 206 12 207 4 235 4 273 4 274 8 275 4 322 8 323 8 324 4 333 4 385 4 430 4 431 4 499 4 506 4 507 4 537 4
entry $	141 1 168 1 322 1 323 1 537 1
entry 27	274 1 275 1
entry in	206 1 385 1 507 1
entry of	5 1 164 1 165 1 206 1 207 1 322 1 323 1 324 1 499 1 506 1
env	283 4
environment	87 8 179 8 180 4 181 8
eras	77 8 78 4 90 8 150 4 155 4 176 4 179 4 223 8 236 4 242 8 352 4 440 4 444 4 454 4 523 4 524 4 526 4
eras a	223 1 242 1 523 1
eras it	176 1 179 1 352 1 454 1 526 1
eras the	78 1 150 1 223 1 236 1 242 1
erasur	77 4 78 4
error	111 8 115 8 123 8 318 12 319 4 362 4 406 4 445 8 450 4
error $	318 2 445 1
error of	111 1 115 1 123 1 319 1
error whil	115 1 123 1
escap	365 4
eslint	455 2 458 4 459 4
estimat	117 4
etl	3 2 161 4
evaluation	42 4
eve	211 4 216 4 217 4 219 4
even	193 4 253 4 322 4 329 4 332 4 467 4 472 4 535 4
even if	322 1 329 1 332 1 467 1 472 1 535 1
event	133 4 310 8 311 12 313 4 315 12 316 8 317 4 318 8 355 12 356 8 357 8 359 8 360 16 361 4 362 8 363 4 386 4 449 8 490 12
event $	133 1 316 1 318 1 355 1 359 1 360 2 361 1 363 1 386 1 490 1
event and	355 1 449 1
event data	311 1 316 1
event of	317 1 355 1 356 2 490 1
event or	318 1 360 1 362 1
event to	311 1 313 1 357 1
ever	160 4 185 4 209 4 218 4 269 8 363 4 532 4
every	2 2 10 2 20 4 26 2 32 4 34 2 35 2 50 2 54 2 86 2 88 2 97 2 126 2 133 2 135 2 147 2 160 2 186 2 197 2 198 2 202 2 206 2 207 2 270 2 271 2 279 2 281 2 297 2 308 2 309 2 311 2 312 2 321 2 328 2 345 2 349 2 365 2 367 2 403 2 408 2 418 2 419 2 421 4 422 4 423 2 424 2 425 4 427 2 428 2 429 4 432 4 434 2 435 2 441 4 452 2 457 2 471 2 486 2 494 4 509 2 532 4
every branch	160 1 408 1
every default	427 1 432 1
every fil	197 1 207 1
every global	50 1 54 1
every group	35 1 88 1
every mesh	32 2
every new	309 1 434 1
every pag	20 2
every pr	308 1 419 1 421 1 422 1 423 1 424 1 425 2 429 2
every project	126 1 365 1 494 1
every public	532 2
every pull	418 1 421 1 422 1 428 1 435 1
every push	202 1 311 1
every repo	86 1 133 1 135 1 270 1 328 1 345 1 349 1 367 1 403 1 494 1 509 1
every repository	321 1 471 1
everybody	18 2 58 2 59 2 61 2 65 2 70 2 90 2 146 4 201 2 209 2 252 2 298 2 301 2 332 2 369 2 378 2 395 2 399 2 434 2
everybody $	58 1 61 1 90 1 146 1 332 1 369 1
everybody in	70 1 146 1 201 1 434 1
everybody who	59 1 209 1
everyon	16 4 18 2 19 2 20 8 24 4 35 2 52 4 58 2 59 2 61 2 62 8 63 2 65 2 70 4 88 2 90 2 141 12 146 8 147 12 153 4 194 4 201 2 209 2 216 8 252 2 255 4 262 4 298 2 301 2 332 2 369 2 378 2 395 2 397 4 399 2 434 2
everyon $	16 1 62 1 262 1
everyon in	52 1 147 1
everyon with	141 2 216 2
everyth	0 4 86 8 99 8 102 4 103 8 107 4 115 4 130 4 144 4 148 8 154 4 167 4 189 4 195 8 198 4 221 4 226 4 228 4 260 4 289 4 291 4 335 4 422 4 454 4 458 4 471 4 509 4 510 4 512 8 513 8 532 4
everyth $	103 1 422 1 513 1
everyth from	189 1 513 1
everyth i	86 2
everyth in	144 1 154 1 195 1 454 1 471 1
everyth on	102 1 509 1
everyth or	512 2
everyth that	195 1 228 1 458 1 510 1
everyth the	148 1 335 1
everyth under	0 1 130 1 148 1 198 1
everywher	15 6 16 2 22 6 23 6 24 8 35 2 50 6 51 8 52 2 53 6 54 8 55 8 56 4 57 6 58 8 59 16 78 4 86 6 88 2 89 2 90 4 92 2 97 2 99 4 107 4 126 6 127 2 133 2 134 2 135 2 136 4 141 4 161 2 163 2 197 4 199 2 200 2 202 2 211 2 216 6 268 2 270 4 279 2 281 2 290 2 321 4 328 4 344 4 356 2 364 4 365 6 367 10 368 16 369 4 370 4 371 4 377 2 378 4 396 2 402 2 403 4 407 2 408 2 438 2 462 2 471 2 474 4 475 4 494 6 509 4 512 2 513 2 521 4 522 2 523 4 524 2 533 2 534 2 537 2
everywher $	24 1 59 2 90 1 197 1 367 1 368 2 475 1
evolv	196 4
ex	54 4 69 4 77 4 78 4 142 4 535 4
ex employe	69 1 77 1 78 1 535 1
exact	88 4
exactly	177 4 183 4 225 4 237 4 282 4 323 4 407 4 460 4
exactly doe	177 1 237 1 282 1 323 1
exampl	291 4 292 4 296 4 311 4 313 2 314 4 316 2 378 4 379 4 412 2
exampl lint	291 1 292 1
except	3 4 399 4 403 4 525 4
exception	63 4 64 4 271 4 272 4 273 8 274 8 275 8 276 4 320 12 321 4 322 8 323 4 324 8 334 4 396 8 397 4 401 4 402 4 405 4
exception $	63 1 273 1 320 1 322 1 324 1 396 1 405 1
exception 9	274 1 275 1
exception for	273 1 320 1 322 1 334 1
exception of	271 1 323 1
exception to	321 1 396 1 402 1
exclud	40 4 145 4 168 4 201 4 271 4 272 4 277 4 278 4 295 4 296 4 325 4 326 8 366 4 445 4 516 4
exclud from	271 1 272 1 277 1 278 1 325 1 326 1 445 1
exclusion	275 4
exempt	63 4 64 8 66 4 67 12 276 4 277 8 278 8 323 4 324 4 325 8 326 8 328 4 365 8 366 8 368 4 397 4 399 8 401 12 403 4 405 4 527 4 528 4
exempt $	277 1 368 1 399 1
exempt creat	326 1 366 1
exempt from	63 1 325 1 365 1 401 2 528 1
exempt get	277 1 325 1 365 1
exempt need	399 1 403 1
exempt the	67 1 278 1 366 1
exempt them	64 1 67 1
exempt user	401 1 405 1
exemption	63 4 65 8 276 8 322 4 323 4 326 4 365 4 366 4
exemption of	63 1 276 1 326 1
exist	0 4 2 2 5 2 6 4 9 4 13 2 17 2 24 4 27 2 34 2 35 2 57 2 88 2 97 4 98 4 129 2 146 2 151 2 159 4 162 2 166 4 170 2 178 4 193 2 197 2 198 2 202 4 270 2 275 4 283 4 305 2 307 4 324 4 331 4 350 2 373 4 407 4 420 4 424 4 431 4 459 4 469 4 487 2 489 4 527 4 534 2
exist $	0 1 13 1 17 1 27 1 34 1 98 1 129 1 305 1 307 1 487 1
exist for	0 1 2 1 350 1
exist in	35 1 88 1 198 1 270 1 307 1
exist on	5 1 146 1
exist one	24 1 373 1
exist secret	275 1 331 1
exist yet	162 1 193 1
expand	28 4
expect	192 4
experiment	152 4 161 4 406 2
expir	3 4 4 4 7 4 8 4 10 4 11 4 13 4 15 4 16 4 43 4 284 4 285 8 286 8 375 4 387 4 442 4 444 4 466 4 468 4 534 4 545 4
expir $	8 1 10 1 285 1 387 1 442 1 468 1 545 1
expir after	3 1 16 1 534 1
expir in	11 1 285 1 466 1
expiry	13 4 15 4 16 4 42 8
expiry $	16 1 42 1
explain	183 4 195 4 226 4 250 4 265 4
explain the	183 1 250 1
explain what	195 1 226 1
explicit	47 4
explicitly	147 4
export	70 8 107 16 108 12 109 16 110 16 111 16 112 2 154 8 210 4 227 4 443 4
export $	107 1 110 1
export 42	109 1 111 1
export job	109 1 111 1
export of	70 1 107 1
export the	154 2 210 1
expression	282 8 283 4 324 8 331 8
expression $	282 1 283 1 324 1
expression of	282 1 283 1 324 1 331 1
ext	136 4 137 4
ext dev	136 1 137 1
extend	429 4 515 8 527 4
extend the	429 1 527 1
external	68 4 71 4 212 4 296 4 310 4 312 4 355 4 457 8 460 8
external id	457 2 460 2
extra	157 4 158 4 279 4 327 4
eye	222 4 256 4 297 4 298 4 414 4 416 4
f	280 4
f00	444 4
f00dbab	185 2
f83	444 4
fa	541 4 543 4 544 8 545 4 546 4 547 4 548 8 549 4 550 8 551 12 552 8 553 12 554 4 555 12 556 12 557 8 558 8 559 8
fa $	545 1 546 1 548 1 551 1 553 2 555 1 556 1 557 1 558 1 559 2
fa at	543 1 555 1
fa cod	544 2
fa for	557 1 558 1
fa to	552 1 556 1
fac	132 4 382 8 383 8 413 4 415 4
fac $	382 1 383 1
fac in	132 1 383 1
factor	541 4 543 4 550 12 553 4 555 4 556 4 557 4 558 4 559 8
factor $	550 1 553 1 557 1 558 1 559 2
factory	59 4
fail	3 4 26 4 75 12 109 4 111 8 115 4 118 8 121 4 123 4 124 8 127 4 170 4 171 4 172 12 179 4 181 4 222 4 236 4 242 4 251 4 252 4 262 4 267 24 317 12 318 8 361 8 362 8 396 4 409 10 410 16 411 4 412 8 445 4 450 8 453 4 454 4 456 4 461 4 469 4 484 4 490 8 509 8 542 4
fail $	26 1 109 1 111 1 115 1 121 1 123 1 172 2 252 1 317 1 318 2 361 1 362 1 410 1 445 1
fail and	124 1 267 1
fail count	409 1 410 1
fail for	124 1 450 1 453 1
fail if	222 1 236 1 242 1
fail in	171 1 410 1
fail login	75 2 542 1
fail on	410 1 411 1 412 1
fail replication	490 1 509 1
fail stat	267 2
fail to	111 1 118 2 484 1 490 1 509 1
fail with	3 1 127 1 396 1 469 1
failur	318 8 319 4 361 4 362 8 363 8 505 8
failur count	319 1 362 1 363 1
failur of	318 2 361 1 362 1 363 1
fak	272 8 275 4 278 4 321 4 490 4
fak key	275 1 321 1
fak token	272 1 278 1
fall	506 4
fallback	394 4 395 8
fallback $	394 1 395 1
fals	29 4 146 4 147 4 271 8 272 8 273 8 274 8 275 4 277 4 281 4 320 8 321 8 322 4 323 8 324 4 369 4 385 4 447 4 457 4
fals $	277 1 385 1
fals alarm	281 1 321 1 369 1
fals need	29 1 146 1 147 1
fals positiv	271 2 272 2 273 2 274 2 275 1 320 2 321 1 322 1 323 2 324 1 457 1
family	270 4
far	53 4 99 4 109 8 113 8 120 4 140 4 189 4 209 8 215 4 253 4 255 4 491 8
far $	53 1 140 1 209 2 215 1 255 1
far is	109 2 113 2 120 1 189 1 491 1
farm	483 24 484 4 488 4 506 8 507 8 508 8 519 12 520 16
farm $	483 3 484 1 508 1 519 2 520 1
farm nod	483 1 519 1 520 2
farm s	506 1 507 2
fast	58 4 59 8 252 8 297 4 298 8 348 8 349 8
fast forward	58 1 59 2 252 2 297 1 298 2 348 2 349 2
favourit	478 8 479 8 480 8
favourit mirror	478 2 479 2 480 2
featur	83 4 84 16 87 12 160 8 161 6 168 2 188 6 189 2 190 2 191 8 221 2 222 2 332 4 333 4 335 8 406 6 407 2 408 4 424 2 426 2 431 2
featur $	84 1 87 1 191 1 332 1 335 1
featur branch	160 2 161 1 188 1 406 1 408 1
featur detection	84 1 87 1
featur this	84 1 87 1
feed	227 4 449 4 459 4
feedback	174 8 175 8 178 4 228 8 240 4 241 8 261 4
feedback $	228 1 241 1
feedback on	175 1 178 1 228 1 240 1 241 1
feedback without	174 1 175 1
fetch	94 4 131 4 156 4 243 4 374 4 466 4 540 4 542 4
fetch the	156 1 374 1 542 1
few	43 4
fido	17 4
field	6 4 9 4 14 4 347 4 455 8 456 4
field left	6 1 9 1 14 1
figur	96 4 124 4 190 4 319 4 362 4 455 8 456 4 507 4
figur $	96 1 455 2 456 1 507 1
figur of	124 1 362 1
fil	89 4 107 4 114 4 131 4 154 4 155 12 156 12 157 4 158 4 159 4 164 8 165 8 166 24 167 24 168 12 173 28 174 4 175 4 178 4 182 8 183 20 188 28 190 8 192 4 195 8 196 16 197 36 198 20 206 20 207 20 208 8 210 8 226 4 227 12 228 8 235 8 239 32 240 20 241 8 249 12 250 12 265 24 266 4 271 8 272 4 273 4 274 4 280 8 281 4 283 4 293 4 294 4 296 4 328 4 329 4 371 4 448 4 452 12 453 4 458 4 459 4 460 4 461 8 462 4
fil $	114 1 131 1 155 1 156 1 157 1 158 1 166 2 168 1 183 1 195 1 196 2 197 2 206 1 210 1 227 2 228 1 239 1 240 3 249 1 250 2 265 4 281 1 371 1 452 2
fil a	165 1 461 2
fil ad	182 1 190 1
fil also	192 1 208 1 266 1
fil and	164 1 182 1 190 1 459 1
fil are	167 1 173 1 239 2
fil as	283 1 460 1
fil at	206 1 208 1 265 2
fil below	198 2
fil call	197 1 280 1
fil chang	167 1 173 1 188 1 239 1 249 1
fil did	167 1 173 2 188 1 458 1
fil doe	197 1 239 1
fil in	167 1 173 1 183 1 197 2 198 1 206 1 207 4 239 1 249 1 448 1
fil nam	173 1 188 1 239 1
fil need	165 1 166 1 174 1 183 1 198 1 250 1 453 1
fil of	154 1 173 1 195 1 210 1 227 1 239 1 240 2 272 1
fil or	164 1 165 1 168 1 175 1 235 1 241 1
fil peopl	155 1 156 1
fil siz	293 1 294 1 296 1
fil that	156 1 167 1 188 3 271 1 329 1
fil to	166 1 280 1
fil with	155 1 206 1 226 1 250 1
fill	38 4 61 4 62 4 64 4 67 4 110 4
fill rat	61 1 62 1 64 1 67 1
fill the	38 1 110 1
filter	48 4 70 4 95 4 126 4 160 4 209 12 269 8 305 4 452 4
filter by	70 1 126 1 209 1 452 1
filter text	160 1 305 1
fin	230 4 469 4 501 4
finalis	553 4
finaliz	519 8
find	53 2 57 2 60 2 70 2 72 2 80 2 88 4 99 4 101 2 119 2 126 4 140 2 141 2 145 2 160 2 184 2 185 4 197 4 209 2 215 2 220 2 241 2 251 2 268 2 270 2 272 2 273 2 279 2 280 2 299 2 312 2 320 2 321 2 322 2 355 2 364 2 368 2 378 2 408 2 421 2 445 4 448 4 452 6 454 2 457 4 458 4 459 4 460 6 463 2 465 2 492 2 509 2 533 2 541 2
find $	320 1 321 1 322 1 452 1 454 1 459 1
find a	53 1 57 1 80 1 88 1 140 1 145 1 197 1 215 1
find all	99 1 197 1
find every	160 1 408 1
find in	452 1 460 1
find of	273 1 457 1 458 2 459 1
find out	251 1 268 1 541 1
find the	60 1 70 1 72 1 101 1 119 1 126 2 209 1 279 1 299 1 355 1 364 1 378 1 421 1 463 1 465 1 533 1
fingerprint	372 8 442 4 444 12 468 4 473 4 533 4 536 8 537 8
fingerprint $	444 2 536 2 537 1
fingerprint of	372 1 442 1 533 1 537 1
finish	30 4 109 4 113 4 170 4 171 4 231 4 234 4 238 4 241 4 248 4 252 4 260 4 262 8 449 4 456 4 490 8 519 8 543 4 544 4 551 12 552 8 553 12
finish $	109 1 231 1 490 1
finish it	252 1 449 1
finish review	241 1 260 1 262 1
finish the	519 1 551 1 552 2 553 1
finish turn	553 2
fir	69 4 133 4 135 4 142 4 200 4 202 4 282 4 312 8 313 4 315 4 316 4 317 4 357 4 360 4 361 4 363 8
fir $	317 1 363 1
fir a	313 1 357 1
fir employe	69 1 142 1
fir for	133 1 312 2 360 1
fir in	200 1 282 1
fir on	135 1 316 1
firewall	26 4 313 4
firm	389 4
first	16 4 22 4 41 4 46 4 60 4 73 4 85 4 95 4 119 8 125 4 152 4 164 8 165 4 192 4 221 4 225 4 291 4 305 4 371 4 391 4 392 8 400 4 423 4 459 4 491 4 498 4 501 4 541 4 548 4 551 4 553 4
first $	16 1 60 1 119 1 125 1 152 1 221 1 225 1 305 1 501 1
first an	400 1 423 1
first cod	551 1 553 1
first login	391 1 392 1
first step	498 1 541 1
first then	41 1 73 1
first with	46 1 371 1
firstnam	82 2
fit	165 4
fiv	38 4 125 4 150 4 300 4 326 4 351 4 409 4 511 4
fiv peopl	300 1 351 1
fix	31 4 72 4 92 8 166 8 178 12 189 4 210 4 222 4 225 4 234 4 235 16 236 4 237 4 238 8 244 4 245 4 248 4 250 4 252 2 258 4 283 4 296 4 316 4 324 8 331 8 371 8 379 4 407 4 408 8 419 4 421 4 431 4 436 4 448 4 464 8
fix $	166 1 235 1 464 1
fix a	92 1 331 1
fix befor	235 2
fix in	178 1 250 1 408 1
fix it	31 1 258 1 296 1 436 1
fix reviewer	419 1 421 1
fix the	72 1 166 1 178 1 225 1 283 1 316 1 324 1 371 1 379 1 431 1
fix typo	178 1 244 1
fixtur	271 2 272 2 273 2 274 2 278 4 321 8 322 4 324 4
fixtur pem	321 1 322 1
flag	35 4 175 4 280 4 321 4 328 4 368 4 371 4 452 4
flip	105 4
folder	154 4 164 24 165 12 168 4 182 4 183 4 196 4 198 12 206 4 207 12 239 4 249 4
folder $	164 2 165 2 183 1 198 3 207 1 239 1 249 1
folk	127 4 304 4 418 4
follow	187 8 263 4 264 8 284 4 287 4 309 8 461 8 475 4 496 4 518 8 539 8
follow a	187 1 264 1 309 1
follow the	284 1 287 1 539 1
follow this	187 1 264 1
follow up	461 2
foo	153 2 241 4 275 2
for	0 4 1 8 2 4 3 12 5 2 11 14 12 2 15 6 16 2 19 2 20 2 22 8 23 6 24 4 25 4 29 2 32 4 33 8 34 2 36 2 40 4 42 2 43 2 45 2 46 4 47 2 49 2 58 4 59 4 61 2 62 6 64 2 65 2 66 4 67 4 70 4 71 4 74 2 75 6 76 4 77 2 78 6 80 2 82 4 84 4 85 8 89 2 90 6 94 2 95 10 96 2 97 2 98 4 100 4 101 6 103 4 105 2 107 6 117 2 120 4 122 2 124 2 127 10 130 2 131 2 132 6 133 4 134 2 135 2 143 2 145 2 148 2 149 4 150 4 151 2 154 4 157 2 158 4 159 2 160 6 161 4 162 4 163 2 165 2 166 2 167 2 168 2 169 2 170 2 171 6 172 4 176 2 177 2 180 6 182 8 183 2 184 2 185 2 186 2 187 4 189 2 190 4 191 2 192 6 193 2 194 2 196 2 197 2 200 6 201 6 202 6 206 4 207 2 208 2 209 2 210 4 214 2 215 2 216 2 219 4 220 2 221 6 222 12 223 4 225 2 226 4 227 6 228 2 231 2 232 2 233 6 235 6 237 2 238 2 240 6 241 2 246 10 248 2 249 6 251 2 252 2 253 2 254 4 255 6 256 4 261 2 264 4 266 4 267 2 268 2 269 6 273 2 274 2 276 10 277 8 278 8 279 10 280 6 281 6 283 4 284 8 285 6 286 4 287 4 288 6 289 10 291 4 292 2 293 6 294 4 295 2 296 2 297 2 298 6 299 6 300 8 301 2 303 2 304 2 305 6 308 2 309 4 311 4 312 6 313 4 314 2 315 2 316 2 317 2 318 6 319 6 320 6 321 2 322 2 323 2 325 4 326 6 327 8 328 6 329 8 330 2 331 4 332 2 333 2 334 2 335 2 336 4 337 2 338 4 339 2 340 2 341 4 343 4 344 4 345 4 346 2 347 4 348 2 349 2 350 4 351 4 354 2 355 2 356 4 357 2 358 2 360 4 362 4 364 2 365 2 367 4 368 4 369 4 372 8 373 6 374 2 375 4 376 2 377 4 379 4 380 6 381 2 382 4 383 2 384 6 385 6 386 4 387 4 388 4 389 2 390 2 391 4 392 2 396 2 397 4 399 2 400 2 402 6 403 6 405 2 406 2 407 2 409 12 410 2 411 4 412 4 414 2 416 2 418 2 421 2 422 6 423 6 424 2 425 6 426 6 427 4 428 4 429 4 432 2 433 4 434 4 435 2 436 2 437 4 439 4 441 6 442 2 443 6 445 2 446 6 447 14 448 2 450 2 451 2 452 4 453 6 454 4 455 4 456 4 457 4 458 2 459 4 461 4 462 10 463 2 464 4 466 6 467 2 470 2 471 6 475 2 480 4 481 2 482 2 487 2 489 4 490 4 493 2 494 4 496 2 497 4 498 2 504 2 505 2 506 2 507 2 511 2 514 4 517 4 519 2 520 4 521 4 522 2 523 2 524 2 525 4 526 6 527 4 528 4 531 4 532 6 533 4 534 4 537 4 539 4 542 6 543 2 544 4 546 2 547 2 548 2 549 2 550 2 551 2 552 6 554 2 555 4 556 6 557 4 558 6 559 6
for $	78 1 85 1 100 1 165 1 171 1 200 1 237 1 323 1 327 1 330 1 364 1 384 1 411 1 452 1 455 1 457 1 459 1 539 1
for 2	552 1 556 1
for 4	286 1 338 1
for a	3 1 33 1 66 1 70 1 75 1 85 1 94 1 98 1 103 1 105 1 120 1 124 1 131 1 132 1 154 1 160 1 172 1 182 1 184 1 193 1 197 1 201 1 215 1 219 1 220 1 232 1 248 1 255 1 256 2 267 1 278 2 283 1 285 1 288 1 289 1 305 1 312 1 319 1 326 1 329 1 338 1 409 1 412 1 429 1 462 2 466 1 482 1 504 1 505 1 506 1 511 1 528 1 533 1 542 1 544 1 559 1
for admin	546 1 548 1
for all	1 1 19 1 62 2 101 1 135 1 240 1 268 1 328 1 341 2 347 1 355 1 356 1 358 1 360 1 368 1 377 1 402 2 409 1 418 1
for an	71 1 76 1 162 1 167 1 233 1 293 1
for anna	161 1 403 1
for another	380 1 454 1 559 1
for approval	497 2
for archiv	521 1 522 1
for atlassian	32 1 33 1
for branch	222 1 269 1
for build	289 1 443 1 471 1
for chang	255 2 426 1
for ci	84 1 466 1 526 1
for clon	470 1 480 1
for cod	222 1 373 1 446 1 447 1 451 1
for comment	416 1 461 1
for commit	183 1 210 1 347 1 372 1 375 1 442 1 443 1 456 1
for copy	514 1 517 1
for credential	277 1 279 1 280 1 320 1
for delet	523 1 524 1
for develop	168 1 423 1
for e	45 1 46 1
for every	206 1 345 1 349 1 429 1 471 1
for everybody	58 1 59 1 61 1 90 1 369 1 399 1
for everyon	16 1 62 1 397 1
for filter	95 1 209 1
for git	151 1 227 1 253 1 532 2 533 1 537 1
for good	29 1 34 1 78 1 90 2 150 1 223 2 314 1 450 1 487 1 539 1
for her	219 1 559 1
for hook	312 1 315 1 318 1 319 1
for in	279 1 423 1 425 1 525 1
for index	447 2
for infra	331 1 343 1 345 1 434 1
for it	0 1 149 1 335 1 441 1
for leak	276 1 278 1 325 1 328 1
for licens	281 1 283 1
for me	66 1 95 2 96 1 166 1 186 1 187 1 264 1 308 1 309 2 382 1 386 1 443 1 480 1 521 1 534 1 549 1 550 1 558 1
for merg	221 1 246 1 251 1 287 1 298 1 311 1 376 1 422 1 425 1 527 1
for mesh	25 1 117 1
for mirror	481 1 490 1 519 1
for mobil	288 1 292 1 299 1 300 1 313 1 319 1
for mr	228 1 231 1
for my	11 4 95 2 379 1 380 1 383 1 384 1 385 1 534 1 554 1 555 1 556 1 557 2
for new	22 1 23 2 24 1 71 1 85 1 192 1 318 1
for notification	47 1 264 1
for now	122 1 360 1 526 1
for of	240 1 249 1 526 1
for one	2 1 3 2 32 1 80 1 97 1 101 1 169 1 182 1 187 1 191 1 196 1 210 1 226 1 249 2 318 1 325 1 362 1 425 1 427 1 432 1 441 1 471 1 493 1 496 1 532 1
for our	84 1 162 1 285 1 289 1 297 1 339 1 343 1 507 1
for password	276 1 327 1
for payment	277 1 407 1
for pr	240 1 246 1 252 1 261 1 318 1 362 1 428 1 436 1 437 1 464 1 525 1 528 1
for project	132 1 133 1 350 1 463 1 475 1
for pull	427 1 428 1 433 2
for reindex	446 1 447 1
for repo	3 1 127 2 200 1 286 1 289 1 293 1 294 1 298 1 300 2 311 1 333 1 422 1 429 1 448 1
for rest	396 1 397 1
for review	85 1 221 2 222 3 225 1 299 1 300 1 423 1
for secret	276 2 278 1 279 1 326 1 365 1
for security	350 1 547 1
for several	64 1 326 1 409 1
for sha	411 1 453 1
for sign	372 2 373 2 375 1 542 1 544 1
for singl	334 1 387 1 388 1
for six	543 1 558 1
for slack	368 1 369 1
for sonar	65 1 67 1
for ssh	15 2
for stal	284 2 336 1
for test	322 1 490 1
for that	158 1 170 1
for the	0 1 1 1 2 1 3 1 11 1 12 1 23 1 24 1 25 1 33 1 43 1 58 1 59 1 70 1 74 1 89 1 98 1 100 1 103 1 107 2 127 3 130 1 133 1 134 1 148 1 149 1 154 1 157 1 171 1 180 1 189 1 190 1 201 2 202 1 207 1 208 1 214 1 222 1 227 1 228 1 235 2 246 3 266 1 269 1 291 2 295 1 296 1 301 1 303 1 305 2 320 2 321 1 328 1 337 1 340 1 344 2 346 1 348 1 351 2 356 1 374 1 377 1 386 1 391 2 400 1 403 2 406 1 409 1 424 1 434 1 447 1 452 1 453 1 454 1 456 1 461 1 464 1 466 1 467 1 489 2 514 1 517 1 522 1 524 1 527 1 542 1 551 1 552 1 555 1 558 1
for this	132 1 160 1 171 1 180 1 185 1 200 1 202 1 276 1 277 2 280 1 288 1 289 1 293 1 294 1 298 1 304 1 312 1 313 1 332 1 422 1 446 1 447 1 453 1 458 1 459 1
for ticket	160 1 462 1
for tle	75 1 82 1 392 1
for trunk	402 1 403 1
for two	552 1 556 1
for user	11 1 75 1 76 1 77 1 82 1 389 1 441 1
for webhook	316 1 317 1
for what	22 1 182 1 190 1 439 1 531 1
for your	176 1 241 1 379 1 454 1 457 1
forbid	16 8 153 4 289 8 298 8 334 4 341 8 397 8 399 4 403 4 405 4
forbid auto	289 1 341 2
forbid dsa	16 2
forbid merg	298 2
forbid password	397 2
forbidden	402 4
forc	16 4 29 4 75 4 167 4 228 4 268 8 285 4 288 8 290 8 292 4 293 4 294 8 297 4 332 4 333 4 334 8 335 4 342 4 343 8 344 8 345 12 349 4 395 4 398 4 399 12 400 4 401 4 402 4 403 8 404 4 419 4 438 4 551 8 555 4 557 4
forc for	285 1 288 1
forc inheritanc	333 1 335 1
forc me	555 1 557 1
forc on	332 1 334 1 419 1
forc push	167 1 228 1 268 2 290 2 292 1 293 1 294 2 342 1 343 2 344 2 345 2 398 1 399 3 400 1 401 1 402 1 403 2 404 1 438 1
forget	22 8 29 4 44 4 47 4 77 4 157 4 260 4 287 4 336 4 339 8 441 4 478 4
forget my	260 1 478 1
forget the	22 1 47 1 157 1 339 1
forgot	0 4 76 4 85 4 125 4
forgotten	76 4 77 8 78 12 85 4 286 8
forgotten $	78 2
forgotten pr	286 2
fork	107 4 108 4 116 4 117 4 150 4 151 12 152 28 153 8 184 8 188 4 189 4 190 4 191 4 199 32 209 4 222 8 253 6 267 16 270 44 364 4 426 4 437 4 538 44 539 36 540 44
fork $	150 1 152 1 153 1 209 1 270 4 364 1 437 1 540 3
fork and	107 1 540 1
fork back	540 2
fork behind	538 2
fork from	151 1 538 1 540 1
fork hierarchy	116 1 117 1 270 1
fork into	152 1 222 1
fork is	267 1 538 2
fork network	270 2
fork of	152 1 153 1 199 3 267 1 270 3
fork point	184 2 253 1
fork s	222 1 539 1 540 2
fork should	539 1 540 1
fork sync	538 1 539 1
fork that	199 1 267 1 538 1
fork the	151 1 152 1 199 1
fork with	191 1 539 1
form	210 4 227 4 296 4 318 4 393 8 394 8 395 16 542 4
form $	210 1 394 1 542 1
format	94 4 106 8 134 4 195 4 210 8 227 12 280 4 283 4 331 4 343 4 346 4
format $	94 1 195 1 227 1
format chang	283 1 331 1
format patch	210 2 227 2
format text	106 2
former	163 4 168 4 467 4 529 4 530 4
forty	471 4
forward	58 4 59 8 252 8 297 4 298 8 348 8 349 8
forward $	58 1 252 2
forward merg	59 1 297 1
forward only	59 1 298 1 348 2 349 1
forward the	298 1 349 1
found	231 4 269 4 333 4 367 4 453 4 459 4 464 4 484 4
found in	269 1 453 1 464 1
four	64 4 297 4 298 4
four eye	297 1 298 1
fram	417 4
fre	54 8 134 4 257 4 276 4 516 4
fre a	54 2
freez	20 4 399 12 400 4 403 12 404 4 521 8 522 8
freez a	399 1 521 1 522 1
freez is	400 1 404 1
fresh	3 4 11 4 22 4 23 8 24 8 76 4 127 4 149 8 166 4 485 4 498 4 505 4 531 4 554 4
fresh one	11 1 554 1
fresh repo	23 1 24 1 149 1
fresh repository	22 1 23 1 24 1 149 1
freshly	28 4
friday	150 4 241 4 268 4
friendlier	178 4 244 4
from	1 2 2 2 4 2 5 2 6 4 9 2 12 2 14 2 16 2 23 2 24 2 26 2 29 2 30 2 32 2 33 2 34 2 35 4 37 2 40 4 41 10 43 2 44 2 47 4 48 8 49 10 50 8 52 2 54 4 56 2 63 2 64 2 67 2 68 6 69 2 70 4 73 2 80 2 81 4 85 4 88 2 90 6 112 8 115 2 116 2 123 2 130 4 134 8 136 2 137 10 142 4 144 2 150 2 151 2 152 2 153 4 155 2 156 2 157 2 161 6 162 2 166 2 167 2 170 4 172 2 176 4 177 2 179 2 182 2 185 2 186 4 188 6 189 4 190 4 191 2 192 2 194 4 196 6 199 2 201 10 205 4 209 4 210 2 211 8 212 4 214 2 215 2 217 8 219 2 220 2 221 2 222 4 223 6 224 2 229 4 230 2 231 2 236 4 242 2 245 6 249 2 253 2 254 10 256 4 257 6 260 2 263 2 264 2 265 4 266 2 268 2 269 2 271 2 272 4 273 2 276 2 277 2 278 2 280 2 281 4 284 2 286 4 287 2 290 4 298 4 299 4 301 2 302 2 303 2 308 6 310 2 312 4 313 2 314 8 317 2 321 2 324 2 325 4 326 8 328 2 329 2 338 2 341 2 347 2 352 2 354 2 357 4 358 4 364 2 365 4 366 4 374 2 375 4 377 2 381 2 398 2 399 4 400 4 401 4 404 2 407 2 411 2 413 4 415 4 419 4 420 2 422 2 423 2 424 4 425 4 426 4 427 2 429 2 430 4 433 2 435 4 437 2 439 2 440 2 443 2 445 2 450 2 452 4 454 4 457 2 461 8 465 2 467 4 469 2 470 2 472 6 474 2 475 6 478 4 479 4 480 8 481 2 487 4 496 6 498 2 499 4 501 2 513 2 516 4 518 2 522 2 524 4 525 2 527 2 528 2 529 4 532 4 533 2 535 2 537 2 538 4 539 4 540 2 544 4 548 2 556 2 558 4
from $	48 1 49 2 68 2 70 1 80 1 188 1 211 1 224 1 256 1 411 1 424 1 433 1 452 1 479 1 518 1 538 1
from a	41 2 50 2 81 1 137 1 170 1 176 1 211 1 217 1 222 1 245 1 254 1 257 1 299 1 401 1 419 1 454 1 461 1 480 1 499 1
from address	47 2 48 1 49 1
from admin	6 1 144 1
from all	419 1 452 1
from bitbucket	34 1 44 1 69 1 90 1 375 1
from branch	162 1 221 1 401 1
from cod	445 1 450 1
from comment	413 1 461 1
from commit	161 1 170 1 179 1 182 1 196 1 328 1 407 1 454 1
from credential	325 1 365 1
from declin	286 1 338 1
from googl	544 1 556 1
from ha	189 1 190 1 191 1
from infra	470 1 472 1
from it	152 1 253 1 266 1 312 1 354 1 398 1 425 2 465 1 535 1 538 1
from ldap	35 2 70 1 88 1
from leak	271 1 272 1 325 1 326 1
from main	161 2
from master	194 2
from me	230 1 413 1
from merg	189 1 231 1
from mirror	498 1 516 1
from mobil	40 1 308 1
from my	12 1 14 1 268 1 532 1 544 1 548 1 558 1
from new	430 1 435 1
from now	6 1 9 1 16 1 24 1 153 1 272 1 280 1 298 1 303 1 480 1 501 1 513 1 522 1 524 1 539 1
from old	130 1 196 1
from one	50 1 54 1 123 1 167 1 186 1
from our	134 1 310 1 457 1 481 1 487 1
from payment	287 1 317 1 400 1 427 1
from project	1 1 137 2 142 1 150 1 153 1 358 1 472 1
from pull	229 2 236 1
from repo	188 1 189 1 190 1 191 1 201 1 212 1 313 1 314 1 467 1 469 1 540 1
from review	257 1 461 1
from run	134 1 201 2
from scratch	260 1 532 1
from secret	276 1 277 1 326 1 365 1 366 2
from several	366 1 475 1
from sy	52 1 56 1
from sydney	478 1 516 1
from that	30 1 33 1
from the	2 1 4 1 5 1 23 1 26 1 29 1 37 1 41 1 50 1 73 1 85 1 90 2 112 2 115 1 134 2 136 1 137 2 142 1 155 1 156 1 172 1 176 1 177 1 211 2 215 1 217 2 220 1 223 3 256 1 264 1 265 2 273 1 278 1 281 1 284 1 299 1 302 1 308 2 314 1 326 1 329 1 352 1 357 2 358 1 364 1 374 1 375 1 377 1 381 1 404 1 415 1 419 1 423 1 430 1 435 1 437 1 439 1 472 1 480 1 487 1 496 1 499 1 527 1 528 1 540 1
from this	199 1 201 1 205 1 212 1 242 1 254 1 263 1 281 1 301 1 314 2 440 1 467 1
from throttl	63 1 64 1 67 1
from to	196 1 222 1 426 1
from upstream	190 1 539 1
from when	209 1 269 1
from which	48 1 479 1 496 2 533 1
from writ	214 1 219 1
front	206 4 266 8
front pag	206 1 266 2
frontend	151 2 214 4 299 4 301 4 303 4 351 4 352 4 353 4 354 4
frontend old	301 1 303 1
frontend reviewer	299 1 351 1 353 1 354 1
full	72 8 129 4 166 4 169 4 191 4 195 8 197 4 216 4 226 4 265 8 267 4 318 4 362 4 381 8 426 4 455 4 458 4 494 4 510 4 516 4 527 4
full $	195 1 362 1
full content	166 1 265 1
full diff	191 1 195 1 226 1
full list	458 1 494 1
full nam	72 2 129 1 381 2
fuss	306 4
g	26 4
gap	227 4
gat	89 4 342 4 344 4 345 4 346 4 347 4 453 8 455 8 525 8 526 4 527 4 528 8
gat $	89 1 342 1 344 1 345 1 453 1 528 1
gat pass	455 2
gat threshold	346 1 347 1
gateway	2 2 150 2
gav	229 4
gdpr	77 8 78 8
general	61 4 62 4 65 4 102 4 103 4 175 4 235 4 241 4 262 4 394 8 395 4
general limit	61 1 62 1
general log	102 1 103 1
general reply	235 1 241 1
general setting	394 1 395 1
generat	1 4 3 4 11 8
generat a	3 1 11 1
generation	439 2
get	0 2 4 2 5 2 7 2 8 2 11 2 12 2 13 2 15 2 18 2 19 2 21 2 23 4 25 4 26 2 30 2 32 2 33 2 34 2 39 2 42 2 45 4 48 2 58 2 60 2 61 4 63 2 66 2 67 2 69 2 77 2 83 2 84 2 87 2 89 2 91 2 93 2 94 2 96 2 98 2 99 2 100 2 102 2 104 2 108 2 109 2 111 2 113 2 116 2 120 2 121 2 124 2 128 4 129 2 131 2 138 4 139 2 141 2 144 2 146 2 150 4 151 2 154 2 155 2 156 4 158 2 162 4 164 2 165 2 169 2 170 2 176 2 177 2 179 2 182 2 183 2 184 2 186 2 187 2 189 2 190 2 191 4 192 2 193 6 195 2 196 2 198 2 200 2 206 2 207 2 208 2 210 2 216 2 219 2 222 2 223 2 224 2 226 2 227 2 232 2 236 2 237 2 240 2 242 2 243 2 246 2 249 2 250 2 251 2 252 2 253 2 256 2 257 2 259 2 261 2 263 2 264 2 265 2 266 4 270 2 274 2 277 2 281 2 282 2 284 2 285 4 288 2 291 2 292 2 293 2 294 2 295 4 301 2 302 2 307 2 308 2 309 2 310 2 312 2 314 2 315 2 317 2 318 2 319 2 321 2 322 2 323 2 325 2 330 2 333 2 337 4 338 2 340 2 343 2 346 2 348 4 352 2 353 2 355 4 359 2 360 2 361 2 362 2 363 2 365 2 370 2 376 2 381 2 384 2 389 2 390 2 393 2 394 2 396 2 401 2 405 2 406 2 408 2 410 2 411 4 418 2 419 2 420 2 421 2 422 2 423 2 424 2 425 2 427 2 428 2 430 2 431 2 433 2 437 2 440 2 444 2 445 2 446 4 447 4 449 2 451 2 454 2 455 2 459 2 463 2 464 2 466 2 468 4 473 2 476 2 479 2 481 2 484 2 485 2 487 2 488 2 491 2 492 2 495 2 500 2 503 2 504 2 505 2 506 2 507 2 509 2 510 4 512 2 518 4 521 2 523 2 530 2 536 2 537 2 538 4 542 4 543 2 545 2 547 2 549 2 550 2 556 2 559 2
get $	5 1 8 1 13 1 15 1 19 1 21 1 23 1 25 1 26 1 30 1 33 1 42 1 45 1 48 1 58 1 61 1 66 1 77 1 83 1 84 1 87 1 91 1 93 1 94 1 96 1 98 1 99 1 100 1 102 1 104 1 109 1 113 1 120 1 121 1 124 1 129 1 131 1 151 1 154 1 156 1 158 1 162 1 164 1 165 1 169 1 177 1 182 1 183 1 184 1 190 1 191 1 192 1 193 2 195 1 196 1 198 1 206 1 207 1 208 1 210 1 224 1 226 1 227 1 232 1 237 1 243 1 246 1 249 1 250 1 251 1 253 1 261 1 265 1 266 1 270 1 274 1 277 1 282 1 285 1 288 1 292 1 295 1 302 1 307 1 315 1 317 1 318 1 319 1 323 1 325 1 330 1 333 1 337 1 340 1 343 1 346 1 348 1 353 1 359 1 361 1 362 1 363 1 365 1 370 1 376 1 381 1 384 1 390 1 394 1 396 1 401 1 405 1 408 1 410 1 411 1 431 1 433 1 437 1 445 1 446 1 447 1 451 1 455 1 463 1 468 1 473 1 479 1 481 1 484 1 485 1 488 1 491 1 492 1 495 1 500 1 503 1 504 1 505 1 506 1 507 1 509 1 510 1 512 1 518 1 521 1 523 1 530 1 536 1 537 1 538 1 542 1 545 1 549 1 550 1
get 429	60 1 61 1 67 1
get ad	421 1 424 1 425 1
get clos	285 1 337 1 338 1
get from	162 1 312 1
get in	138 1 216 1 427 1 428 1
get into	0 1 4 1 7 1 111 1 138 1 139 1 141 1 146 1 476 1
get it	89 1 222 1 242 1 252 1 294 1 446 1 518 1
get me	11 1 32 1 156 1 257 1 542 1
get merg	189 1 348 1
get notify	187 1 264 1 295 1 309 1 355 1
get past	543 1 559 1
get rid	12 1 18 1 34 1 69 1 128 2 150 2 155 1 170 1 176 1 179 1 223 1 236 1 281 1 284 1 291 1 301 1 314 1 322 1 352 1 389 1 406 1 419 1 423 1 430 1 440 1 444 1 454 1
get spam	263 1 308 1
get the	25 1 240 1 422 1 449 1 468 1 556 1
git	22 4 23 4 25 8 26 8 27 12 28 16 29 12 30 8 31 12 32 8 33 4 75 4 89 8 90 8 91 4 92 4 93 4 116 8 133 4 134 4 135 4 149 8 150 4 151 8 154 8 160 4 161 8 165 8 166 4 167 4 168 8 169 8 173 8 182 4 183 4 184 4 185 4 188 4 189 8 190 4 191 8 195 16 196 8 197 8 204 4 210 16 219 4 227 8 246 4 253 4 305 4 307 4 376 4 377 4 396 4 397 4 406 8 407 4 408 8 437 4 438 4 439 8 440 12 471 4 532 12 533 8 534 8 537 16
git $	154 1 166 1 532 1 537 1
git am	210 2 227 2
git blam	165 2 185 1
git branch	160 1 407 1 408 2
git checkout	161 2
git clon	151 2 154 1 533 2
git diff	167 1 188 1 190 1 191 2 195 2 196 2
git format	210 2
git hook	89 2 90 2 91 1 92 1 93 1 133 1 134 1 135 1
git init	23 1 149 1
git log	168 2 189 2 246 1
git ls	197 2
git mesh	25 1 26 1 27 1 28 1 29 1 30 1 31 1 32 1 33 1
git object	376 1 377 1
git over	396 1 397 1 471 1 532 1 534 2 537 1
git pull	437 1 438 1
git push	75 1 219 1 406 2 440 1
git repo	439 1 440 1
git show	169 2 173 2 182 1 183 1 195 2
git ssh	532 1 537 1
git storag	25 1 26 1 27 2 28 3 29 2 30 1 31 2 32 1 116 1
git tag	204 1 305 1 439 1 440 1
github	198 2
gitignor	166 2
giv	1 4 3 4 6 4 9 4 11 2 14 4 17 2 35 4 64 8 66 4 67 8 74 8 76 4 82 4 91 4 97 2 136 4 139 16 144 8 147 4 148 2 152 2 154 2 160 2 161 4 167 2 176 4 190 2 191 2 195 2 197 4 214 8 219 8 224 2 226 2 227 2 228 2 230 8 233 4 256 4 266 2 272 4 280 4 281 4 282 2 286 4 304 2 307 2 313 4 329 4 332 4 338 4 346 4 361 2 369 4 383 4 416 4 426 4 450 4 455 4 458 2 466 8 468 4 471 8 480 2 534 4 554 2 557 2
giv a	82 1 139 1 214 1
giv anna	144 1 219 1
giv it	1 1 176 1 256 1 466 1 471 1
giv lin	272 1 280 1
giv me	11 1 17 1 97 1 148 1 152 1 154 1 160 1 167 1 190 1 191 1 195 1 197 2 224 1 226 1 227 1 228 1 266 1 282 1 304 1 307 1 361 1 458 1 480 1 554 1 557 1
giv one	67 1 74 1
giv only	281 1 329 1
giv peopl	286 1 338 1
giv renovat	3 1 66 1 67 1
giv someon	74 1 219 1
giv team	139 1 214 1 332 1
giv the	9 1 91 1 139 1 233 1 346 1 383 1
given	34 4 124 4 152 4 169 4 170 4 202 4 215 4 218 4 220 4 228 4 254 4 311 4 313 4 357 4 391 4 457 4
given need	313 1 357 1
glanc	164 4 319 4 363 4
glanc at	164 1 363 1
global	15 4 16 2 22 4 24 2 50 6 51 6 52 2 53 4 54 4 55 6 56 4 57 4 58 2 59 4 92 2 127 2 134 2 141 4 216 6 279 2 281 2 367 2 368 4 369 4 370 4 371 4 378 4
global admin	141 1 378 1
global grant	51 1 55 1 56 1 216 1
global merg	58 1 59 2
global permission	50 1 51 2 52 1 53 1 54 1 55 2 56 1 57 1 141 1 378 1
global push	92 1 134 1
global right	50 1 53 1 54 1 57 1
global rul	15 2 281 1
global secret	367 1 368 1 369 2 370 2 371 1
globally	23 2 54 2 57 2 58 2 367 2
globally $	23 1 54 1 57 1 58 1 367 1
go	4 4 38 4 45 4 69 8 130 4 136 4 165 4 211 4 224 4 225 4 226 8 234 4 242 4 251 4 273 4 281 4 284 4 297 4 300 4 336 4 345 4 361 4 379 4 382 4 404 2 423 2 475 4 509 4 535 4 555 4
go $	4 1 38 1 136 1 165 1 211 1 226 1 404 1 423 1 475 1 535 1
go away	242 1 273 1
go back	284 1 336 1 382 1
go from	130 1 281 1
go in	234 1 297 1
go through	226 1 251 1 345 1 361 1 509 1
go to	224 1 379 1
goe	71 4 117 4 177 4 246 4
goe in	71 1 246 1
goe to	117 1 177 1
going	120 8 224 4 248 4 252 4 294 4 426 4 449 4 458 4 546 4
going again	294 1 449 1
going on	120 2 546 1
golang	98 2 99 2
gon	128 4 179 4 268 4 269 4 314 4 358 4 406 4 543 4
gon drop	179 1 358 1
good	29 4 34 4 78 4 90 8 150 4 223 8 230 4 241 2 258 4 306 4 314 4 450 4 487 4 539 4
good $	29 1 34 1 78 1 90 1 150 1 223 1 314 1 450 1 487 1
googl	544 4 553 4 556 4
googl authenticator	544 1 553 1 556 1
got	60 4 137 4 173 4 177 4 233 4 243 4 267 8 275 4 317 4 337 4 379 4 386 4 489 4 535 4
got a	177 1 243 1 275 1 489 1
got stuck	233 1 267 1
gpg	376 8 377 8 441 20 442 16 443 20 444 20
gpg key	376 1 441 5 442 4 443 3 444 5
gpg signatur	376 1 377 2
gpl	208 4
grab	32 4 131 4
graceful	449 4
gradl	164 4 166 2 240 2
grandchildren	270 4
grant	34 4 36 4 51 4 53 8 55 4 56 12 57 8 88 4 138 8 139 4 140 4 142 4 143 12 144 8 145 4 146 8 147 4 211 8 212 8 213 16 214 4 215 12 216 4 217 8 218 12 219 4 220 16 470 4
grant $	34 1 53 1 56 1 57 2 140 1 142 1 143 1 144 1 220 1
grant a	88 1 144 1 147 1 213 1 218 1
grant access	53 1 213 1
grant anyth	213 1 218 1
grant of	51 1 55 1 211 2 212 1
grant on	138 1 143 1 145 1 212 1 213 1 215 2 217 1 218 1 220 3
grant right	36 1 138 1
grant to	146 1 470 1
graphql	161 2 406 2
greedy	283 4
green	171 8 172 8 195 4 229 4 230 4 231 8 232 8 233 4 252 8 287 4 288 4 289 8 297 4 340 4 341 4 345 4 409 8 410 10 411 4 412 8 456 4 525 8 526 4 527 4 528 12
green $	171 1 172 2 231 1 232 1 252 1 340 1 410 1
green build	297 1 345 1 528 1
green for	289 1 527 1
green on	231 1 289 1
green or	171 1 409 1 411 1 412 1
green tick	229 1 230 1
grey	251 4 333 4
grey out	251 1 333 1
group	34 32 35 36 36 32 37 28 38 24 39 20 40 24 41 28 50 36 51 28 52 32 53 36 73 24 74 32 79 24 80 24 81 28 88 44 127 4 136 16 137 36 138 32 139 36 140 32 141 12 143 4 211 16 212 32 213 28 214 28 215 36 216 8 217 4 218 4 299 24 300 24 301 32 302 32 303 32 304 32 350 24 351 24 352 28 353 32 354 24 378 12 399 4 401 8 405 4 422 4 424 4
group $	34 1 36 2 37 2 38 2 39 1 41 1 50 3 51 2 53 1 73 3 74 3 79 1 81 3 88 2 137 2 139 1 143 1 218 1 352 1 353 2 354 1 378 1
group 15	302 1 303 1 304 1
group 3	301 1 302 1 303 1 304 1
group 4	352 1 353 1 354 1
group 403	38 1 74 1
group 8	302 1 304 1
group a	80 1 422 1
group access	74 1 81 1
group add	37 1 38 1
group admin	52 1 139 1
group and	34 2 211 1 401 1 405 1
group are	35 1 51 1
group as	35 1 74 1 304 1
group at	136 1 211 1
group backend	81 1 139 1 300 1
group call	36 1 88 2 141 1
group can	138 1 299 1 399 1
group context	37 1 39 1 40 1 41 1
group contractor	34 1 52 1 136 1 137 1 211 1 212 1
group could	140 1 215 1
group creat	36 1 300 1 351 1
group delet	34 1 50 1 137 1 212 1 301 1 352 1
group exist	35 1 88 1 350 1
group for	36 1 74 1 80 1 215 1 351 1
group from	41 1 88 1 136 1 137 1 211 1 212 1
group frontend	301 1 303 1 352 1
group get	302 1 353 1
group grant	213 2
group hav	53 1 138 1 213 2 215 1
group in	35 2 36 1 300 1 301 1 303 2 304 1 351 2 354 1
group item	73 1 81 1
group list	35 1 51 1 88 1 138 1 141 1 213 1 299 1 350 1
group may	51 1 52 1 401 1
group membership	74 1 79 2
group mor	39 1 40 1
group nam	36 1 88 2 215 1
group non	53 1 140 1 215 1
group not	34 1 140 1 215 1
group of	79 1 136 1 299 2 300 1 301 1 302 2 303 2 350 2 351 1 352 2 353 3 354 1
group old	34 1 50 1
group on	35 1 53 1 88 1 137 1 138 1 214 1
group op	37 1 39 1 40 1 50 1 52 1 212 1
group or	217 1 378 1
group out	137 1 212 1
group outrank	50 1 81 1
group pag	37 1 41 1
group qa	37 1 40 1 41 1 81 1
group read	214 2
group releas	39 1 214 1 378 1
group remov	41 1 301 1
group right	213 2
group s	37 1 41 1 127 1 212 1
group security	299 1 301 1 302 1 304 1
group set	52 1 139 1 214 1
group that	51 1 53 1 79 1 80 2 140 3 216 1 300 1 350 1 352 1 353 1 354 1
group to	53 2 73 1 139 1 140 1 300 1 424 1
group updat	303 1 354 1
group we	53 1 301 1
group with	35 1 38 1 51 1 80 1 88 1 138 3 141 1 216 1 351 1
group without	53 1 215 1
guard	291 4 292 4 293 4 294 4 295 4 296 4 342 4 527 4
guard push	291 1 292 1 293 1 294 1 295 1 296 1 342 1
guess	193 4
guid	192 8
guidelin	192 12
guidelin $	192 2
guy	74 4
gz	154 4
ha	0 2 1 2 3 2 6 2 23 2 30 4 35 2 57 2 59 2 63 2 74 2 85 2 100 2 110 2 114 2 122 2 128 4 131 2 132 2 140 2 148 2 154 2 158 4 168 2 188 2 189 2 190 2 191 4 192 2 199 2 209 4 212 2 215 2 216 4 218 2 220 2 221 6 224 2 232 2 233 2 234 2 235 2 236 2 237 2 239 2 242 2 243 2 247 2 252 2 255 8 257 4 258 2 260 2 263 2 275 2 276 2 277 2 288 2 301 4 312 2 329 2 346 2 358 2 359 2 363 2 378 4 408 2 412 2 424 2 438 2 447 2 449 2 462 2 465 2 467 2 468 2 472 2 484 2 490 2 492 2 493 2 503 2 506 2 535 2 540 4 545 2 550 2 559 2
ha $	74 1 329 1 540 2
ha a	63 1 275 1 559 1
ha an	467 1 545 1
ha and	189 1 190 1 191 1
ha any	158 1 216 1
ha anybody	23 1 462 1
ha anyon	277 1 288 1
ha been	168 1 218 1 449 1
ha commit	247 1 408 1
ha end	110 1 114 1 122 1
ha mov	128 1 438 1
ha no	59 1 85 1 128 1 140 1 154 1 215 1 220 1 312 1 468 1
ha non	158 1 258 1
ha not	221 1 255 1 484 1 503 1
ha noth	57 1 263 1
ha reply	236 1 242 1
ha the	1 1 3 1 132 1 255 1 363 1 378 1 424 1
ha to	235 1 237 1 255 2 257 1 358 1 412 1 535 1
ha too	6 1 257 1
ha two	301 1 550 1
hackathon	149 4 150 4
had	276 2 467 2 472 2
had non	467 1 472 1
half	260 4 267 8 535 4
halt	122 8 231 4
halt the	122 1 231 1
hammer	60 8
hammer the	60 2
hand	245 4 332 4 392 4 422 4 543 4 546 4
hand $	245 1 392 1 546 1
handful	326 4
handl	17 4 284 4 549 4
hang	10 4 26 4 199 4 233 4 449 8 451 4 504 4 508 4
hang $	449 1 451 1 504 1 508 1
hang on	10 1 199 1
happen	168 8 179 4 228 4 233 4 250 4 264 4 280 4 286 4 309 4 317 8 337 4 355 4
happen in	250 1 309 1 355 1
happen on	168 2 228 1 264 1
happy	258 4
hard	175 4
harden	16 4 397 4 417 4
harder	64 4
hash	167 8 168 4 169 12 174 4 176 4 178 4 184 4 185 12 186 4 187 4 195 4 196 4 247 4 253 4 258 4 268 4 306 4 307 4 407 4 409 12 410 8 411 4 412 8 462 4 493 12 494 12 495 8 505 8
hash $	167 2 169 2 174 1 176 1 178 1 184 1 187 1 196 1 258 1 307 1 407 1 409 2 493 1
hash and	462 1 495 1 505 1
hash as	306 1 493 1 494 1
hash of	493 1 494 1 495 1
hash on	168 1 247 1
hash without	409 1 410 1 412 2
hasn	70 4 80 4
hasn t	70 1 80 1
hastily	259 4
hat	432 4
hav	2 4 5 2 8 2 10 4 14 2 21 2 27 2 39 2 42 2 48 2 53 2 66 2 79 2 83 2 85 2 86 2 94 2 95 2 96 2 98 4 99 2 125 2 126 2 127 2 133 2 137 2 138 4 140 2 143 6 145 2 160 4 166 2 168 2 184 2 185 2 199 2 203 2 206 2 208 2 209 2 213 8 215 4 216 2 220 2 221 2 228 2 230 2 232 2 234 2 239 2 251 4 254 2 255 2 257 2 260 2 261 4 262 4 266 2 269 2 271 2 279 2 286 2 289 2 290 2 297 4 299 2 304 2 305 2 310 2 323 2 333 2 339 2 343 2 367 4 380 2 384 2 390 2 409 2 426 2 428 2 433 2 441 2 442 2 465 2 468 2 477 2 483 2 486 2 492 2 495 2 506 2 527 2 531 2 533 4 538 2 542 4 543 2 545 4 547 2 550 2 556 2
hav $	10 1 21 1 27 1 94 1 160 1 168 1 290 1 310 1 390 1 441 1 465 1 468 1 483 1 486 1 533 1
hav a	66 1 127 1 133 1 199 1 208 1 221 1 266 1 299 1 304 1 339 1 428 1 556 1
hav access	138 1 143 1 213 1
hav admin	79 1 138 1 213 1 216 1
hav an	367 1 533 1
hav been	143 1 209 1 213 1
hav i	85 1 86 1 125 1 261 1 384 1 442 1
hav no	53 1 140 1 145 1 166 1 215 2 257 1 262 1
hav not	206 1 220 1 228 1 261 1
hav on	8 1 126 1 213 1 262 1 433 1
hav push	14 1 269 1 506 1
hav the	5 1 98 1 99 1 203 1 254 1 343 1 492 1 543 1 547 1
hav to	48 1 95 1 234 1 297 2 426 1 527 1 542 2 545 1
hav we	271 1 305 1
hav writ	143 1 477 1
haven	255 4 426 4
haven t	255 1 426 1
hbrandt	79 4
he	10 2 71 2 142 2 235 2 382 2 532 2 559 2
he need	71 1 142 1
head	160 4 162 6 163 8 167 4 169 2 193 8 194 8 195 2 225 4 426 2 438 4 439 4 452 4 540 2
head $	160 1 438 1
head branch	162 1 163 1 193 1 194 1
head of	167 1 225 1 439 1 452 1
headcount	39 4
header	317 4 417 16
header $	417 2
header of	317 1 417 1
headshot	383 4
health	21 4 26 4 27 4 83 4 319 4 363 4 505 4 509 4
health $	21 1 27 1 83 1
health check	26 1 319 1 363 1
healthy	319 8 363 4
healthy $	319 1 363 1
hear	30 4 311 4
heart	413 4 414 4 415 4 416 8
heart on	413 1 414 1
heavy	62 4
height	158 4
held	508 4
helm	3 4
her	15 2 17 2 43 2 71 2 72 2 82 2 87 2 98 2 106 2 142 2 146 2 152 2 156 2 160 2 166 4 175 2 192 2 193 2 197 2 200 2 202 2 209 2 212 2 213 2 214 2 215 2 216 2 217 4 218 2 219 6 220 2 221 2 257 2 271 2 276 2 280 2 281 2 284 2 285 2 286 2 287 2 288 4 289 2 290 2 292 2 293 2 294 2 295 2 297 2 298 2 299 2 311 2 312 2 380 2 381 2 383 2 389 2 396 2 398 2 399 2 401 2 416 2 420 2 423 2 424 2 425 2 426 2 427 2 428 2 429 2 430 2 431 2 443 2 466 2 468 2 469 2 505 2 521 2 523 2 525 2 527 2 528 4 534 2 544 2 549 2 551 2 552 2 559 2
her $	15 1 87 1 98 1 156 1 166 2 192 1 193 1 197 1 200 1 209 1 212 1 214 1 215 1 217 1 219 3 220 1 221 1 271 1 281 1 285 1 288 2 290 1 292 1 295 1 297 1 298 1 311 1 389 1 396 1 398 1 399 1 401 1 420 1 426 1 427 1 429 1 431 1 468 1 469 1 505 1 521 1 523 1 527 1 528 2 559 1
her any	217 1 284 1
her by	146 1 218 1 294 1
her is	43 1 380 1 383 1 443 1 466 1 534 1 549 1 551 1 552 1
her with	425 1 428 1
hex	283 4
hibernat	100 2 101 2
hid	130 8 273 4 386 8 395 8
hid the	386 1 395 1
hidden	262 4
hierarchy	116 4 117 4 270 4
hierarchy that	117 1 270 1
high	452 4
highest	51 4 55 4 138 4 143 4 213 4 218 4
highest one	138 1 143 1 213 1 218 1
highest pag	51 1 55 1
him	54 4 75 4 76 4 141 4 142 4 144 4 217 4 303 4 354 4 385 4 502 4
him $	75 1 142 1 144 1 385 1
him out	303 1 354 1
hint	85 4 386 4
hir	38 4 71 4 74 4 144 4 303 4
hir tle	74 1 144 1
his	7 2 76 2 81 2 156 2 254 2 259 2 441 2 482 2 532 2 559 2
history	60 4 119 8 150 4 154 4 168 8 184 4 206 4 207 4 210 4 223 4 228 8 253 8 268 8 270 4 298 4 348 4 349 8 362 4 399 4 403 4 438 8
history $	150 1 154 1 223 1 253 2 268 1 298 1 348 1 349 1 403 1 438 1
history need	206 1 207 1
history of	119 2 168 2 228 2 268 1
hit	60 4
hold	11 4 50 4 51 4 54 4 55 8 128 4 218 4 251 4 278 4 346 4 355 4 359 4 378 4 489 4 496 4 504 8 508 4 547 4 554 4
hold a	51 1 55 1 355 1 359 1
hold anyth	50 1 54 1
hold it	11 1 496 1
hold the	378 1 504 1 547 1 554 1
holder	466 4 471 4
holder access	466 1 471 1
holiday	286 4
hom	112 4 116 4 127 4 252 4 412 4 534 2
hook	28 4 89 12 90 20 91 20 92 16 93 16 94 24 133 16 134 16 135 16 172 4 200 16 201 12 202 16 290 36 291 40 292 36 293 36 294 36 295 44 296 44 310 4 311 6 312 4 313 6 314 4 315 8 316 14 317 12 318 16 319 12 332 4 333 4 334 4 335 8 342 20 343 16 344 16 345 12 346 20 347 20 355 4 356 6 357 10 358 4 359 8 360 8 361 8 362 12 363 12 388 4 498 4
hook $	89 2 90 1 91 2 92 1 93 1 94 1 133 1 134 1 135 1 290 2 293 1 294 2 316 1 357 1 360 1
hook 12	362 1 363 1
hook 18	315 1 317 1
hook 31	315 1 317 1 318 1 319 1
hook 44	317 1 318 1
hook 9	316 1 318 1 319 1
hook and	290 1 342 1
hook by	94 1 292 1
hook com	291 2 292 1 293 1 295 1
hook commit	94 1 343 1
hook config	291 1 295 1 296 1
hook doe	290 1 335 1
hook enabl	293 1 294 1 344 1 345 1
hook for	90 1 293 1 346 1 357 1
hook get	292 1 343 1
hook in	94 1 291 3 292 2 293 1 294 1 295 2 296 5 314 1 316 1 319 1 335 1 344 1
hook is	292 1 333 1 363 1
hook key	290 2 342 1
hook list	290 1 342 1
hook of	292 1 293 1 295 2 296 3 318 1 343 2 346 2 347 3 359 2 362 1
hook off	292 1 293 1 344 2
hook on	291 1 294 2 295 1 312 1 345 2 355 1 362 1
hook option	295 2 296 1
hook or	292 1 293 1 294 1
hook plugin	94 1 291 1 342 1 347 1
hook script	89 1 90 3 91 3 92 3 93 3 133 3 134 3 135 3 200 3 201 3 202 3
hook setting	295 1 296 1 346 1 347 1
hook that	346 1 360 1
hook up	28 1 202 1 310 1 356 1 498 1
host	28 4 29 4 31 4 33 4 44 8 45 8 46 8 107 4 112 4 310 4 314 4 316 4 466 4 471 4 472 4 489 4 537 20
host $	28 1 33 1 44 1 46 1 107 1 112 1 310 1 537 2
host and	44 1 46 1
host key	537 2
host port	45 1 537 1
hotfix	160 2 161 4 173 4 183 4 188 4 189 2 210 4 222 2 268 4 269 2 293 4 305 4 307 2 399 2 400 2 407 2 422 2 423 4 429 2 439 2 525 2 526 2
hotfix $	188 1 293 1
hotfix branch	161 1 268 1
hotfix commit	173 1 183 1
hour	85 4 293 4 445 4
hous	172 4
how	0 2 2 2 10 2 15 4 21 4 27 2 39 2 42 4 60 2 61 6 62 2 66 4 91 2 96 8 99 2 100 2 102 4 106 4 108 2 109 4 113 4 117 2 119 2 120 8 124 6 126 2 141 2 148 2 160 2 164 2 165 2 168 2 171 4 173 4 182 4 183 2 189 4 190 6 191 2 192 2 196 2 197 2 198 2 199 2 203 4 209 2 221 2 224 2 227 2 234 4 239 2 247 4 249 4 250 2 253 2 255 2 266 2 282 2 285 4 286 2 295 4 297 4 305 2 318 6 319 2 337 6 346 6 348 2 362 4 365 2 386 2 390 2 393 2 394 2 409 2 410 8 421 2 446 4 455 2 483 4 485 2 491 8 507 6 509 2 514 2 533 2 545 2
how big	96 1 165 1 182 1 190 2
how can	393 1 545 1
how did	119 1 124 1 183 1 196 1
how do	192 1 227 1 266 1 348 1
how doe	191 1 250 1
how far	109 2 113 2 120 1 189 1 253 1 491 2
how is	66 1 164 1 203 2 224 1 282 1 295 2 346 1 390 1 394 1
how long	15 1 120 1 171 1 221 1 285 1 337 1 386 1 446 1 491 1 507 1
how many	0 1 2 1 10 1 15 1 21 2 39 1 42 2 61 3 62 1 66 1 96 2 99 1 108 1 117 1 120 2 124 2 126 1 148 1 160 1 168 1 171 1 173 2 182 1 189 1 190 1 197 1 198 1 199 1 209 1 234 2 239 1 247 1 249 1 255 1 285 1 286 1 297 2 305 1 318 1 337 2 346 2 365 1 409 1 410 4 421 1 446 1 455 1 483 2 491 1 507 2 514 1
how much	96 1 249 1
how often	60 1 318 2 362 2 509 1
how verbos	100 1 102 1
how will	106 2
however	198 4
howto	166 2
html	106 10 266 4
html $	106 1 266 1
http	0 8 1 4 2 8 3 8 4 8 5 4 6 8 7 4 8 4 9 4 10 8 11 8 12 4 13 4 14 4 28 2 151 4 311 4 313 2 316 2 317 4 355 4 356 6 357 6 358 4 359 4 360 4 396 4 397 4 412 2
http access	0 1 1 1 2 1 3 1 4 1 5 1 6 1 7 1 8 1 9 1 10 1 11 1 12 1 13 1 14 1
http callback	355 1 356 1 358 1 359 1 360 1
http token	0 1 2 1 4 1 6 1 10 1 11 1
hug	102 4 165 4
human	289 4 542 4
hunk	183 8 226 4 250 8
hunk of	183 2 226 1 250 1
hunt	278 4
hv	283 4
i	1 2 2 4 3 2 5 4 10 6 11 2 12 2 14 2 17 2 20 2 25 4 31 2 35 2 36 2 40 2 48 2 57 2 66 2 80 2 83 2 84 2 85 14 86 14 87 2 88 2 89 2 95 6 96 2 97 2 98 2 106 2 108 2 110 2 117 2 125 18 126 6 127 2 128 2 130 2 131 2 140 2 143 2 144 2 145 2 146 2 148 4 149 2 151 2 152 4 154 2 161 4 163 2 166 2 174 2 176 4 177 4 178 2 184 2 185 2 186 4 187 2 188 2 189 2 192 4 193 4 195 4 197 2 204 2 207 2 208 2 209 4 210 4 215 2 216 2 219 2 220 2 222 6 223 4 224 2 226 2 227 6 228 4 229 8 230 6 231 2 234 2 235 2 236 2 237 2 238 2 239 2 241 2 242 2 243 4 246 4 247 2 248 2 251 4 252 2 253 2 254 2 255 2 257 4 258 4 259 2 260 6 261 14 262 4 263 4 264 4 265 2 266 4 274 2 279 2 282 4 285 2 288 2 289 2 290 2 295 2 299 4 300 2 304 2 305 2 306 2 308 4 309 4 313 2 323 2 342 2 350 2 357 2 364 8 379 4 380 4 382 2 383 2 384 4 385 2 386 2 398 2 407 4 410 2 411 2 413 4 415 4 416 4 421 2 422 2 425 2 426 6 428 2 437 4 440 2 441 4 442 2 443 2 445 2 457 2 475 2 477 2 478 6 479 6 480 2 485 2 492 2 496 4 513 2 520 2 523 2 532 4 533 4 534 4 535 4 542 8 543 2 544 2 545 12 546 2 547 6 548 2 549 6 550 6 551 4 552 2 553 4 554 2 555 6 556 2 557 4 558 2
i am	86 1 285 1 309 1 422 1 545 1
i approv	86 1 229 1
i been	86 1 125 1
i can	31 1 36 1 83 1 125 1 126 1 148 1 152 1 195 1 207 1 209 1 210 1 219 1 224 1 227 1 228 1 261 1 342 1 350 1 364 1 407 1 534 1 542 1 546 1 557 1
i chang	237 1 248 1 274 1 295 1 547 1
i choos	108 1 479 1
i clon	193 1 479 1 496 2
i comment	176 1 186 1
i could	57 1 80 1
i creat	10 1 86 1 98 1 128 1
i d	264 1 383 1 557 1
i don	148 1 161 1 186 1 260 1 263 1 364 1 382 1 410 1 411 1 558 1
i get	193 1 263 1 308 1
i got	177 1 243 1 379 1
i hav	10 1 48 1 95 1 96 1 166 1 185 1 228 1 230 1 234 1 251 1 257 1 260 1 261 1 262 1 323 1 441 1 533 1 542 2 545 1 550 1 556 1
i in	545 2
i just	222 1 282 1
i know	130 1 163 1
i ll	127 1 513 1
i log	380 1 549 1
i look	125 1 229 1
i lost	535 1 554 1
i m	2 1 25 1 86 1 197 1 222 1 230 1 246 1 252 1 258 1 262 1 437 1 441 1 542 1 544 1 547 1 548 1
i may	40 1 542 1
i merg	86 1 189 1 246 1 251 1
i mov	308 1 478 1
i need	1 1 2 1 11 1 20 1 131 1 151 1 154 1 161 1 184 1 193 1 209 1 216 1 227 1 237 1 265 1 279 1 290 1 295 1 305 1 306 1
i no	12 1 229 1 478 1
i not	260 1 261 1
i only	5 1 222 1 254 1 492 1 543 1 547 1
i open	85 1 125 2 188 1 192 1 223 1 426 1
i pick	117 1 299 1 304 1
i push	85 2 174 1 364 1 445 1 485 1 533 1
i register	441 1 442 1 555 1
i remov	35 1 523 1
i review	95 1 258 1 386 1
i sav	313 1 357 1
i scan	551 1 552 1 553 1 555 1
i set	231 1 549 1 553 1
i still	10 1 140 1 145 1 215 1 220 1 398 1
i submit	85 1 261 1
i touch	5 1 125 1
i use	478 1 479 1 550 1
i ve	238 1 416 1
i wa	125 1 242 1 257 1 551 1
i want	3 1 88 1 152 1 177 1 187 1 204 1 210 1 226 1 235 1 243 1 264 1 282 1 289 1 299 1 309 1 379 1 380 1 385 1 407 1 443 1 520 1 532 1 535 1
i work	125 1 480 1
i wrot	86 1 89 1 176 1 178 1 242 1 260 1
icon	94 4 131 2 132 4 383 2
icon of	94 1 132 1
id	0 4 2 8 5 12 8 4 10 8 12 4 13 8 21 4 27 8 33 4 82 8 116 4 117 4 119 4 124 8 129 4 151 8 155 4 156 4 166 4 175 4 177 4 184 4 236 4 237 4 243 8 273 4 274 4 279 4 280 4 282 4 299 4 300 8 301 4 302 4 303 4 310 4 315 4 323 4 327 4 330 4 353 4 355 4 359 4 372 4 381 8 387 4 388 12 390 4 391 4 392 4 401 8 405 8 416 4 418 4 420 4 421 4 422 4 425 4 426 4 428 4 433 4 444 4 457 8 460 16 466 2 468 8 473 4 480 4 483 4 485 4 486 8 488 4 492 24 493 8 495 16 496 4 499 4 500 4 503 8 505 4 510 4 511 8 514 8 515 8 518 4 528 4 533 8 534 4 535 12 536 8 542 8 549 4
id $	5 1 8 1 151 1 282 1 310 1 315 1 327 1 353 1 359 1 405 1 420 1 426 1 428 1 433 1 457 1 460 2 468 1 473 1 480 1 485 1 488 1 492 2 495 1 511 1 515 1
id 12	300 1 323 1
id 1337	495 1 496 1
id 17	492 2 493 1
id 3	33 1 273 1 274 1
id 5	401 1 536 1
id and	27 1 184 1 372 1 426 1 486 1 542 2
id answer	499 1 500 1
id connect	388 2
id kind	401 1 405 1
id nam	0 1 2 1 10 1 21 1 27 1 302 1 483 1 486 1
id need	124 1 300 1 303 1 418 1 422 1 536 1
id of	2 1 10 1 119 1 129 1 151 1 279 1 299 1 355 1 381 1 390 1 421 1 425 1 503 2 510 1 514 2 528 1 533 1
id p	387 1 388 1 391 1 392 1 549 1
id to	381 1 515 1
id with	493 1 495 1
ide	11 4
idea	197 4
identical	495 4
identity	68 4 387 8 388 8 389 8 390 8 391 8 393 4 545 4 547 4 548 4 549 4
identity by	547 1 548 1
identity provider	387 2 388 1 389 2 390 2 391 2 393 1 549 1
idl	0 2 68 2 70 2 160 2 170 2 206 2 248 2 284 10 285 8 286 12 310 2 336 12 337 14 338 16 406 2 448 4 451 4 484 2 503 4 508 2 529 2 530 2
idl pr	284 1 338 1
idl pull	285 1 286 1 336 1 337 1 338 1
idp	387 4 388 4 389 4 390 4 391 4
if	36 2 50 2 66 2 77 2 81 2 108 2 110 2 114 2 117 2 122 2 137 2 142 2 158 2 162 4 184 2 189 2 192 2 198 2 204 2 208 2 211 2 212 2 214 2 222 2 232 4 236 2 242 2 246 2 258 2 266 2 285 2 304 2 313 2 322 2 329 2 332 2 333 2 334 2 337 2 340 2 351 2 357 2 363 2 364 2 366 2 376 2 406 4 407 2 426 2 437 2 447 2 451 2 467 2 468 2 472 2 534 2 535 2 541 2 545 2 549 2
if a	333 1 541 1
if given	313 1 357 1
if i	108 1 117 1 189 1 246 1 304 1 426 1
if it	110 1 114 1 122 1 158 1 162 1 204 1 212 1 214 1 236 1 242 1 363 1 406 2 467 1 472 1
if noth	258 1 332 1
if one	222 1 232 1 366 1
if that	137 1 142 1
if the	50 1 81 1 162 1 351 1 406 1 407 1 451 1 468 1 534 1 549 1
if ther	192 1 208 1 266 1 322 1 329 1 535 1
ignor	118 4 183 4 191 4 226 4 239 4 244 2 271 16 272 12 273 12 274 4 275 12 296 4 320 12 321 12 322 8 323 4 324 4
ignor $	191 1 275 1
ignor a	272 1 273 1 322 1
ignor dummy	321 2
ignor match	272 1 321 1
ignor need	118 1 271 1 320 1
ignor rul	271 1 273 1 274 1 275 2 320 1 322 1 323 1
imag	94 8 131 8 132 4 155 4 156 4 157 4 158 4 171 4 382 4 542 8
imag $	158 1 542 1
immutabl	399 4 403 4
implement	464 4
implication	141 4
imply	141 4 216 4
imply access	141 1 216 1
import	112 12 113 16 114 16 115 16 267 4
import $	113 1 114 1 115 1 267 1
import an	112 2
import job	113 2 115 2
importer	278 4
impossibl	399 4
in	1 2 2 2 4 2 10 2 11 2 13 2 15 2 16 2 18 2 20 6 31 2 32 2 35 6 36 2 37 4 38 4 39 2 40 4 42 2 43 4 48 2 49 2 50 4 51 4 52 4 53 4 54 2 56 4 57 2 59 2 63 2 64 4 66 2 70 6 71 2 72 2 73 4 75 8 79 4 80 2 81 4 86 8 88 4 92 2 94 2 95 4 96 6 97 4 99 4 104 4 106 4 108 4 109 2 112 6 113 4 114 2 115 2 120 2 124 4 125 2 126 4 127 4 130 2 132 4 133 4 134 4 135 6 136 4 138 2 139 2 140 2 141 4 144 6 145 6 146 6 147 4 148 6 149 8 151 4 152 4 153 2 154 4 155 2 156 4 160 4 161 2 164 6 165 10 166 10 167 2 169 4 171 2 172 2 173 8 174 2 175 4 178 8 179 2 180 2 181 2 182 12 183 14 185 6 188 2 190 4 191 2 193 4 195 4 196 6 197 8 198 4 199 2 200 6 201 4 202 4 205 2 206 4 207 10 208 2 209 16 210 2 211 2 212 2 213 2 216 6 218 2 219 2 221 16 223 2 224 2 225 4 226 4 227 2 228 2 233 2 234 2 235 2 236 2 237 2 238 2 239 8 240 14 241 6 242 6 243 4 244 8 245 6 246 2 247 2 249 12 250 14 253 2 254 2 260 2 265 2 267 2 268 2 269 4 270 8 271 8 272 8 273 6 274 2 275 4 276 2 279 10 280 10 281 4 282 4 283 10 284 2 285 12 286 14 287 2 288 12 289 8 290 6 291 14 292 8 293 8 294 10 295 12 296 16 297 14 298 12 299 6 300 10 301 10 302 8 303 10 304 6 305 6 306 4 307 4 308 2 309 6 310 4 311 4 312 4 314 6 315 6 316 8 317 8 318 8 319 6 320 2 321 8 322 4 323 2 324 4 325 6 326 8 327 4 328 8 329 4 331 4 332 6 333 2 334 2 335 6 337 4 338 10 340 6 341 12 342 4 343 2 344 6 345 6 346 2 347 2 348 4 349 8 350 6 351 6 352 2 353 4 354 2 355 2 356 4 358 2 360 2 362 4 363 2 364 2 365 2 366 2 367 2 368 2 373 2 376 2 379 4 380 2 383 2 384 2 385 6 387 2 388 4 389 4 391 2 392 4 393 10 394 2 395 2 396 2 397 4 398 8 399 10 400 10 401 6 402 6 403 12 404 4 406 4 407 4 408 6 409 4 410 2 412 2 413 2 415 2 416 2 418 2 419 4 420 2 421 2 422 8 423 6 424 8 425 8 427 8 428 8 429 8 430 8 431 10 432 2 433 2 434 6 436 4 438 4 439 2 440 4 442 2 445 4 446 10 447 4 448 2 449 2 450 2 452 6 453 4 454 2 456 2 457 2 458 2 459 4 460 10 461 6 462 2 463 2 464 6 465 2 466 2 468 2 469 6 470 2 471 4 473 2 474 2 475 4 480 2 483 4 484 4 485 2 486 2 490 2 491 2 492 2 496 2 501 2 503 4 505 2 506 6 507 2 508 2 512 2 515 4 524 2 525 8 526 6 527 12 528 8 530 2 533 2 534 2 538 6 540 4 541 10 542 4 543 10 544 12 545 4 547 2 548 2 549 2 550 2 551 4 553 2 555 6 556 4 557 4
in $	1 1 43 1 50 1 51 1 52 1 53 1 54 1 56 2 57 1 75 2 79 2 86 1 99 1 112 1 132 1 133 1 144 1 145 1 148 1 149 1 151 1 152 2 160 1 165 1 182 1 185 1 202 1 207 2 209 1 234 1 246 1 265 1 272 1 273 1 297 1 321 1 324 1 325 1 328 1 332 1 341 1 345 1 352 1 354 1 356 1 358 1 360 1 373 1 388 1 393 2 408 1 432 1 470 1 471 2 486 1 501 1 541 1 542 2 544 3 548 1 551 1 555 1
in 90	11 1 466 1
in a	37 1 38 1 73 2 136 1 149 1 156 1 167 1 173 1 178 1 182 2 183 3 195 1 196 1 200 1 201 1 207 1 208 1 227 1 240 1 242 1 244 1 267 1 279 1 280 1 286 1 289 1 291 2 295 1 296 2 297 1 299 1 302 1 321 1 335 1 341 1 351 1 403 1 460 1 474 1 483 1
in all	59 1 135 1 144 1 321 1 324 1 327 1 328 1 329 1 338 1 344 1 349 1 351 1 403 1 404 2 418 1 436 1
in and	151 1 166 1 198 1
in any	99 1 199 1 216 1 270 2 340 1 350 1 356 1 402 1 403 1 419 1
in as	86 1 541 1
in between	191 1 196 1
in bitbucket	18 1 35 1 70 1 88 1 95 1 106 1 126 1 127 1 132 1 379 1 383 1 384 1
in bulk	64 1 326 1 409 1 515 1
in by	166 1 389 1 543 1
in checkout	281 1 282 1
in comment	245 2
in commit	166 1 174 1 294 1 452 1
in conversation	543 1 544 1
in cor	297 1 298 1 303 1 309 1 315 1 316 1 317 1 318 1 398 1 400 1 401 1 423 1 427 1 428 1 430 1 431 1 525 1 528 1
in day	15 1 16 1
in doc	224 1 272 1
in effect	288 1 312 1
in every	86 1 133 1 135 1 321 1 328 1 365 1 403 1
in for	70 1 326 1 362 1 461 1
in forc	285 1 288 1 297 1
in full	195 1 362 1 527 1
in group	37 1 39 1
in in	249 1 250 1
in it	80 1 130 1 140 1 155 1 156 1 160 1 183 1 223 1 250 1 454 1
in jira	461 1 463 1
in lin	190 1 446 1 447 1 540 1
in merg	249 1 527 1
in mobil	52 1 81 1 285 1 286 1 294 1 295 1 296 1 298 1 301 1 304 1 311 1 314 1 317 1 399 1 401 1 422 1 425 1 427 1 428 1 429 1 431 1 526 1 527 1 528 1
in mr	240 1 250 1 254 1
in my	10 1 13 1 96 2 178 2 244 2 333 1 379 1 385 2 442 1 452 1 480 1 533 1 534 1 538 1
in no	190 1 438 1
in of	112 1 250 1 541 1
in one	32 1 38 1 136 1 154 1 165 1 211 1 226 1 249 1 300 1 326 1 327 1 366 1 409 1 458 1 469 1 475 1 544 1
in or	397 1 540 1
in our	144 1 145 1 146 1 148 1 149 1 279 1 280 1 282 1 283 1 291 1 296 1 299 1 300 1 302 1 303 1 304 1 320 1 326 1 335 1 338 1 340 1 341 1 342 1 344 1 346 1 349 1 459 1 460 1 465 1 483 1 527 1
in payment	185 1 271 1 288 1 289 1 290 1 291 1 292 1 293 1 294 1 296 1 297 1 298 1 303 1 307 1 314 1 315 1 316 1 318 1 319 1 398 1 399 1 406 1 408 1 413 1 424 1 428 1 429 1 430 1 431 1 440 1 453 1 469 1 528 1
in peopl	20 1 146 1
in plac	43 1 250 1 460 1 556 1
in pr	209 1 237 1 239 1 241 1 250 1
in progress	180 1 225 1 410 1 412 1 449 1
in project	134 1 135 1 139 1 148 1 322 1 337 1 340 1 342 1 343 1 348 1 351 1 355 1 403 1 419 1 421 1 433 1
in pull	209 1 228 1 236 1 240 1 243 1
in repo	161 1 280 1 281 1 284 1 285 2 286 3 288 1 289 1 291 1 292 1 294 1 297 1 298 1 300 1 301 2 302 1 303 1 305 1 306 1 312 1 317 1 318 1 337 1 341 1 348 1 406 1 407 1 423 1 424 1 425 1 430 1 525 1 526 1 527 1
in report	457 1 460 1
in reviewer	302 1 304 1
in revision	173 1 175 1 183 1
in search	445 1 450 1
in should	338 1 434 1
in sydney	485 1 496 1 515 1
in sync	490 1 505 1 538 2
in that	173 1 182 1 235 1 249 1 338 1
in the	35 1 36 1 40 2 48 1 63 1 64 1 66 1 71 1 81 1 86 1 88 1 92 1 94 1 108 2 112 1 113 2 114 1 115 1 120 1 134 1 141 1 145 1 147 1 153 1 154 1 164 3 165 1 166 1 169 1 171 1 181 1 183 1 193 1 196 1 197 3 200 1 206 2 209 1 212 1 213 1 218 1 219 1 221 3 225 1 233 1 238 1 239 1 240 1 242 1 249 1 250 1 269 2 270 2 280 1 283 1 293 1 295 2 296 1 309 1 310 1 316 1 322 1 323 1 325 1 328 1 331 1 332 1 335 1 338 1 341 2 345 2 347 1 349 1 350 2 353 2 368 1 376 1 385 1 391 1 394 1 395 1 400 1 402 2 403 1 408 1 420 1 424 1 431 1 434 2 436 1 446 4 447 1 452 1 456 1 459 1 460 1 461 1 464 3 473 1 475 1 484 1 492 1 506 3 507 1 508 1 524 1 551 1 555 1 556 1 557 1
in this	125 1 169 1 175 1 182 1 193 1 200 1 202 1 209 2 216 1 221 2 226 1 239 1 240 2 241 1 242 1 247 1 250 3 268 1 271 2 272 1 279 3 280 1 283 2 285 2 286 2 287 1 288 2 289 1 290 2 291 2 292 2 293 2 294 1 295 2 296 2 297 3 298 2 299 1 300 3 301 2 303 1 304 1 305 2 306 1 307 1 309 1 310 1 311 1 315 1 316 1 317 1 318 1 319 2 398 2 399 3 400 3 401 1 422 2 423 1 424 1 425 2 427 2 428 1 429 2 430 1 431 1 445 1 468 1 525 2 526 1 527 1 528 1
in through	138 1 185 1 389 1
in tim	392 2 484 1 503 1
in to	50 1 51 1 53 1 149 1 166 1 188 1 553 1 557 1
in total	124 1 491 1
in use	2 1 42 1 97 2 530 1
in user	20 1 146 1 147 1
in via	216 1 549 1
in web	221 1 271 1 273 1 274 1 275 1 308 1 314 1 422 1 440 1 469 1
in which	126 1 165 1 462 1
in with	183 1 380 1 387 1 388 1 541 2 543 2
in your	95 1 96 1
inactiv	68 2 70 2 286 4 310 2 336 2 338 2 529 2 530 2
inactiv pr	286 1 336 1
inactiv pull	286 1 338 1
inactivity	284 4 285 4 336 4 337 4 338 4
inactivity timeout	336 1 337 1 338 1
inbox	95 12 96 20
inbox pull	95 1 96 1
includ	68 4 141 8 150 4 168 4 198 4 210 4 216 8 260 4 270 4 276 4 299 8 335 4 408 4 514 4 517 8
includ $	141 1 198 1 210 1 270 1 514 1
includ it	150 1 168 1 517 1
includ need	216 1 260 1 299 1 335 1
incom	209 4
incomplet	450 4
index	175 4 265 2 445 32 446 32 447 32 448 20 449 20 450 16 451 24
index $	175 1 445 1 447 3 448 1 450 1 451 1
index fail	445 1 450 1
index for	445 1 446 1
index hang	449 2 451 1
index of	446 1 448 2
index queu	446 3 447 2 448 1
index repo	445 1 446 1 447 1
index support	450 1 451 1
index thread	451 2
indexer	449 12 451 8
indexer $	449 2
individual	55 4 143 8 213 4 217 4 218 8 220 4 457 4
info	91 2 102 2 103 2 129 2 157 4 158 4 159 4 179 2 408 2 450 2 451 2 504 2 505 2 506 2 508 2 509 2
info on	91 1 129 1 157 1 158 1 159 1 179 1
info repo	504 1 505 1 508 1 509 1
information	87 2 158 2
infra	1 2 2 2 5 2 129 4 131 2 134 2 136 2 137 4 138 2 139 2 140 2 141 2 142 4 143 4 144 2 145 2 146 4 147 2 148 2 149 2 151 4 152 2 164 4 219 4 221 4 278 2 309 4 320 4 322 2 323 2 324 2 325 2 326 2 327 2 328 2 329 4 330 2 331 4 332 2 333 4 334 4 335 2 336 2 337 4 338 2 339 4 340 2 342 4 343 4 344 2 345 4 346 4 347 2 348 4 349 4 350 2 351 2 352 2 353 4 354 2 355 2 356 2 358 2 359 4 360 2 361 4 362 2 363 4 402 4 403 2 404 2 405 4 418 4 419 2 420 2 421 4 432 2 433 2 434 4 435 2 436 2 463 4 470 4 471 2 472 4 473 2 474 2
infra $	219 1 331 1 343 1 345 1 463 1
infra ha	329 1 346 1 359 1
infra project	129 1 142 1 143 1 146 1 320 1 337 1 348 1 349 1
infra repo	164 1 221 1 309 1 334 1 418 1
infra set	402 1 405 1
inherit	102 4 141 8 216 4 218 4 284 8 287 16 291 4 292 4 298 4 299 4 302 4 312 8 334 4 339 4 343 4 350 4 352 4 398 8 400 4 423 4 424 4 425 4 465 4
inherit $	102 1 284 1 291 1 350 1 352 1
inherit again	287 1 339 1
inherit from	302 1 398 1 465 1
inherit one	284 1 287 2 298 1 299 1 398 1 400 1
inherit or	312 1 343 1
inherit project	423 1 424 1
inherit right	141 2
inheritanc	333 4 335 4
inheritanc $	333 1 335 1
init	23 8 24 4 149 8
init branch	23 1 24 1
initial	22 8 23 8 24 8 491 8
initial branch	22 2 23 2 24 2
initial sync	491 2
initialis	151 2 267 4
initialisation	267 8
initialisation fail	267 2
inlin	175 4 240 8 241 8 245 4 452 4 457 4 459 4 460 4
inlin remark	175 1 241 1 452 1 460 1
inner	147 4
inprogress	170 4 172 4
inprogress status	170 1 172 1
input	210 4
insertion	182 4 190 4
insertion and	182 1 190 1
insid	148 4 165 4 207 4 458 4
insight	452 12 453 16 454 12 455 12 456 16 457 4 458 12 459 8 460 4
insight annotation	452 2
insight repo	452 1 453 1 454 1 455 1 456 1 457 1 458 1 459 1 460 1
insight report	453 2 454 2 455 2 456 2 458 2 459 1
insist	341 4
install	25 4 28 2 42 2 43 4 89 4 91 2 92 2 93 2 134 2 290 4 342 2 373 2
install a	25 1 89 1
install mesh	25 1 28 1
install pre	92 1 93 1 342 1
installation	15 4 88 4 97 4 266 4 378 4 530 4 531 4
instanc	22 6 23 2 24 2 50 4 54 2 58 4 59 6 61 4 65 4 83 4 87 4 89 4 90 4 97 4 107 4 108 4 112 4 126 2 147 4 365 2 367 4 368 2 369 4 370 4 371 4 376 4 377 6 494 2 521 6 522 2 523 2 524 2
instanc $	83 1 87 1 89 1 90 1 97 1 107 1 108 1 112 1 147 1 369 1 377 1 494 1 521 1
instanc default	22 1 65 1
instanc level	370 1 371 1
instanc need	22 1 522 1 524 1
instanc wid	23 1 24 1 54 1 58 2 59 1 365 1 368 1 521 1 523 1
instead	6 4 24 8 225 4 347 4 356 4 379 4 420 4 424 4 460 4 471 4
instead of	6 1 24 2 225 1 347 1 356 1 379 1 420 1 424 1 460 1 471 1
instruction	266 4
integrat	84 4 252 8
integration	84 4 198 2 310 8 314 4 355 4 356 4
integration $	310 1 355 1 356 1
intermediat	373 4
intern	50 4 69 2 77 2 78 2 137 4 212 4 217 4 301 4
intern group	50 1 137 1
internal	35 4 68 8 100 4 280 8 327 4 328 4 482 4 492 4
internal directory	35 1 68 1
internal token	280 1 328 1
internet	12 4
interrupt	110 4 114 4 122 4
interrupt migration	110 1 114 1
into	0 2 4 2 7 4 37 4 38 2 60 2 74 4 89 2 106 2 108 2 111 2 112 2 113 2 116 2 137 2 138 2 139 2 141 2 146 2 152 6 154 2 155 2 156 4 166 2 188 2 189 4 221 2 222 10 225 2 235 2 245 4 247 2 252 6 259 2 294 2 303 2 392 2 418 2 422 2 424 4 426 4 428 2 429 2 431 2 459 2 461 2 476 2 520 2 522 2 525 6 539 2 540 6
into a	154 1 222 2 461 1
into develop	222 1 225 1
into dwh	141 1 146 1
into main	188 1 189 1 247 1 252 2 424 1 429 1
into master	222 1 525 1
into my	152 1 245 1 540 2
into of	418 1 525 1
into our	7 1 539 1
into the	4 1 60 1 74 1 108 1 111 1 113 1 152 1 155 1 156 2 166 1 222 1 245 1 259 1 303 1 424 1 431 1 522 1 540 1
intro	266 4
introduc	36 4 185 4 226 4 408 4
introduc a	36 1 185 1
invalidat	4 4 7 8 12 8 535 4
invalidat it	12 1 535 1
invent	97 4
inventory	0 4 6 4 148 4 151 4
inventory $	0 1 148 1
invit	40 4 71 4 140 4 144 4 145 8 219 4 256 8
invit to	40 1 140 1 145 1 219 1 256 2
invocation	362 8 363 4
invoic	149 4 197 4 240 2 250 2 364 4
involv	86 8 546 4
involv in	86 2
io	3 2 149 4
ip	21 4
irreversibly	78 4
is	1 2 3 2 5 6 6 2 8 2 13 2 14 2 15 2 18 4 19 6 20 4 23 2 25 2 26 2 27 4 29 2 30 4 35 2 36 2 39 4 40 4 42 2 43 2 45 2 48 4 49 2 55 2 58 2 59 2 61 4 63 2 66 4 68 4 75 2 77 6 79 4 80 2 83 6 86 4 87 4 88 4 90 2 91 2 95 6 96 6 97 2 98 6 99 2 100 6 102 10 104 4 106 2 109 8 110 2 113 6 118 2 120 10 121 2 126 2 127 2 128 2 129 6 130 2 136 2 138 2 140 2 141 2 142 2 143 2 145 2 146 8 148 2 150 2 151 16 152 2 155 2 156 2 157 4 158 4 159 2 160 4 162 2 163 2 164 6 165 4 167 2 169 4 171 6 172 2 173 2 175 2 176 2 177 2 178 2 179 2 180 8 181 2 182 2 184 2 185 2 187 2 189 12 190 6 191 2 192 4 193 6 195 2 196 2 197 4 198 2 199 2 200 2 202 2 203 6 204 2 205 2 206 2 207 2 208 6 213 2 215 2 220 2 221 4 222 2 223 2 224 10 225 2 228 2 230 2 231 2 232 6 235 2 236 4 237 2 238 2 239 2 240 4 241 2 243 2 245 2 247 2 248 4 249 4 250 2 251 8 252 2 253 4 255 2 256 2 257 2 266 10 267 2 268 2 269 2 271 2 272 4 274 4 275 2 276 2 277 12 281 2 282 4 283 2 284 2 285 6 288 10 289 4 290 4 291 2 292 10 294 2 295 4 296 2 297 8 299 2 300 2 301 2 302 8 304 2 305 2 307 8 310 4 311 4 312 2 313 4 315 4 316 2 318 2 319 6 320 2 321 2 322 4 323 2 328 2 329 2 330 2 333 8 337 4 340 6 342 2 343 14 346 2 348 6 350 4 351 2 352 2 353 4 357 4 358 2 359 2 362 2 363 4 364 2 366 2 369 2 372 4 373 2 376 2 378 4 379 2 380 6 381 10 382 2 383 2 384 4 386 2 390 2 393 4 394 6 395 4 396 2 398 8 399 4 400 2 401 8 402 4 403 2 404 2 405 2 406 6 408 6 410 4 411 6 417 4 418 2 420 2 421 2 424 4 425 2 428 2 430 2 431 2 435 2 436 2 437 6 438 4 439 2 442 4 443 2 444 4 445 12 446 4 447 12 449 2 450 4 451 8 453 4 458 2 459 2 461 2 463 2 464 6 465 2 466 2 469 2 473 2 476 6 477 4 479 6 480 2 481 4 484 2 485 4 488 4 490 2 491 8 493 2 495 4 496 2 497 2 501 2 503 4 504 4 505 6 506 4 507 4 509 2 510 4 512 2 514 4 516 2 518 4 521 2 523 8 526 2 527 2 528 6 531 4 533 2 534 2 535 2 536 4 537 6 538 10 540 2 541 4 543 2 544 2 545 2 546 2 547 4 549 8 550 8 551 4 552 6 553 2 554 4 555 2 556 4 557 2
is $	5 1 86 1 307 2
is a	26 1 36 1 45 1 98 1 100 1 120 2 130 1 142 1 152 1 165 1 169 1 191 1 198 1 310 1 333 1 383 1 442 1 479 1
is ad	311 1 421 1 424 1 425 1
is admin	141 1 378 1
is allow	14 1 405 1 523 1
is already	271 1 406 1 556 1
is an	184 1 372 1 399 1 403 1 451 1
is anna	220 1 353 1
is any	27 1 497 1 528 1
is anyth	86 1 206 1 251 1 447 1
is approv	252 1 289 1
is basic	315 1 396 1
is behind	330 1 473 1
is block	251 1 398 1 417 1
is broken	267 1 445 1
is cap	167 1 173 1
is ci	312 1 381 1 528 2
is cod	445 1 447 1
is debug	100 1 104 1
is deploy	476 1 477 1
is don	136 1 294 1
is down	20 1 316 1 395 1
is due	380 1 447 1 531 1 541 2
is everyth	102 1 189 1 509 1
is exempt	63 1 399 2 401 2 403 1
is fin	469 1 501 1
is for	120 1 481 1
is gon	128 1 179 1 268 1 358 1 543 1
is hook	292 1 319 1
is ignor	118 1 239 1 275 1
is in	39 1 96 1 99 1 156 1 165 1 169 1 181 1 302 2 350 1 353 1 366 1 439 1 447 1 464 1 490 1 505 1
is it	48 1 129 3 146 1 151 4 164 1 177 1 189 1 193 2 197 1 208 1 224 1 251 1 282 1 292 1 323 1 340 1 343 1 408 1 410 1 411 1 453 1 466 1 485 2 504 1 549 1 551 1
is jdo	39 1 79 1 381 1
is kept	386 1 538 1
is left	120 1 223 1 277 1
is lost	444 1 547 1
is main	398 2
is merg	202 1 288 2 340 1 406 1 464 1
is mesh	30 1 121 1
is miss	80 1 172 1 235 1 445 1
is my	96 2 106 1 189 2 384 1 442 1 443 1 479 1 496 1 505 1 533 1 534 1 538 3 549 2 550 2
is need	167 1 195 1 196 1 321 1 328 1 380 1 431 1 436 1 523 1
is no	175 1 240 1 301 1 322 1 329 1 352 1 450 1
is non	18 1 19 1 253 1 518 1 535 1
is not	40 1 77 1 272 1 373 1 493 1 531 1
is now	379 1 527 1
is obsolet	176 1 236 2 369 1 430 1 435 1 526 1
is ok	230 1 363 1
is on	189 2 257 1 292 1 296 1 342 1 343 1 420 1
is one	100 1 192 1 208 1 266 1 505 1
is open	222 1 311 1
is our	8 1 372 1 463 1
is out	289 1 438 1 461 1 503 1
is over	18 1 400 1 404 1
is part	185 1 247 1
is project	129 1 143 1 514 1
is rebas	437 2
is reject	343 2
is repo	5 1 318 1 445 1 446 1 447 1 450 1 523 1
is repository	485 1 491 1
is right	245 1 541 1
is rul	274 1 282 1
is set	1 1 3 1 479 1 514 1
is somebody	19 1 79 1
is squash	58 1 297 2 348 1
is still	40 1 506 1
is stor	384 1 459 1
is system	55 1 376 1
is taken	127 1 351 1
is that	151 1 180 1 285 1 288 1 307 1 402 1 536 1
is the	5 1 13 1 25 1 27 1 43 1 48 1 49 1 61 1 77 1 83 2 102 4 104 1 109 4 113 2 120 1 126 1 146 1 151 2 164 1 171 1 180 3 190 3 197 1 200 1 224 3 237 1 249 1 250 1 251 1 253 1 266 1 277 3 285 2 288 1 290 1 292 1 295 1 297 1 305 1 313 2 319 1 333 1 337 1 343 2 346 1 348 1 357 2 359 1 362 1 363 1 364 1 372 1 380 1 381 2 390 1 393 1 408 1 418 1 437 1 445 3 451 2 465 1 480 1 488 2 491 2 495 1 507 2 512 1 521 1 537 1 552 1
is ther	19 1 88 1 97 1 140 1 148 1 158 1 160 2 164 1 192 1 199 1 204 1 221 1 228 1 232 1 269 1 288 1 290 1 299 1 320 1 340 1 350 1 378 1 453 1 550 1
is this	30 1 42 1 66 1 83 1 98 1 162 1 171 1 182 1 203 2 208 1 266 2 277 1 295 1 300 1 408 1 476 1 477 1 518 1 536 1
is too	283 1 322 1 417 1
is tru	68 1 449 1 491 1
is two	549 1 550 1
is used	547 1 554 1
is wait	95 3 231 1 506 1
is web	266 1 277 1
is withheld	547 1 551 1 552 1 553 1 554 1 555 1 556 1 557 1
isn	189 4 205 4 216 4 238 8 248 4
isn t	189 1 205 1 216 1 238 2 248 1
iso	216 4
issu	0 4 1 4 3 4 9 4 11 4 455 4 458 4 461 16 462 12 463 8 464 16 554 4
issu a	1 1 554 1
issu for	0 1 461 1
issu in	458 1 461 1
issu key	462 1 464 2
issu tracker	463 2
issuer	372 12 373 8 374 12 375 8 390 4
issuer $	372 1 373 1 374 1 375 1
issuer certificat	372 1 375 1
it	0 2 1 2 2 2 3 4 4 8 5 6 6 6 7 6 8 2 9 4 11 2 12 8 13 2 14 4 18 2 26 2 29 4 31 6 33 2 34 8 36 2 38 2 42 2 46 2 48 2 50 2 51 2 66 4 67 2 71 2 72 4 75 4 76 2 77 2 78 2 80 2 86 2 87 2 89 6 90 2 92 2 93 2 98 6 99 2 106 4 108 2 110 4 112 2 114 2 117 2 118 2 122 4 124 2 127 2 128 6 129 6 130 6 132 2 134 4 135 2 136 2 139 2 140 2 146 2 148 4 149 2 150 6 151 10 152 4 153 10 154 2 155 6 156 2 157 2 158 4 159 2 160 2 161 2 162 4 163 2 164 2 165 2 166 2 168 2 169 4 170 6 171 2 172 4 175 2 176 8 177 4 178 4 179 6 181 8 182 2 183 2 185 6 186 2 187 2 189 2 191 2 193 4 194 2 195 4 197 2 199 2 201 4 203 2 204 2 205 4 206 2 207 2 208 2 210 2 212 4 214 2 219 2 221 4 222 4 223 8 224 6 225 4 226 6 227 2 228 4 230 8 231 2 232 2 233 8 235 2 236 8 237 4 238 8 239 2 242 10 243 6 244 6 245 4 246 2 248 12 249 2 250 2 251 2 252 4 253 2 256 2 258 6 259 8 260 2 263 2 265 2 266 6 267 6 268 4 270 4 272 6 273 4 274 2 275 6 276 4 278 4 279 2 280 2 281 4 282 6 283 6 284 4 285 4 287 2 288 4 289 2 291 8 292 6 293 6 294 4 296 6 297 2 302 6 307 4 312 4 313 8 314 2 315 4 316 2 321 2 322 4 323 2 324 2 329 2 330 2 331 2 333 8 334 6 335 2 340 2 341 4 343 4 344 4 345 2 347 2 352 2 353 4 354 2 355 2 357 2 358 2 359 2 360 2 361 2 363 2 369 4 371 6 373 4 375 2 376 4 377 2 380 2 382 2 383 2 386 4 388 4 389 4 391 2 398 2 400 4 402 2 404 2 405 2 406 12 407 4 408 4 410 2 411 8 412 2 413 2 415 4 417 4 419 4 421 2 422 2 423 2 424 2 425 4 426 4 427 2 428 2 430 2 431 2 436 2 437 2 438 8 441 2 443 2 444 6 446 4 448 4 449 4 452 2 453 2 454 8 455 4 456 6 457 2 458 2 459 2 460 4 461 4 465 4 466 6 467 8 468 4 469 4 470 2 471 6 472 4 473 4 474 2 475 4 476 4 477 2 481 6 485 6 487 4 489 6 491 2 492 6 494 2 495 4 496 2 498 2 500 2 501 4 502 2 504 4 517 2 518 2 526 2 527 2 531 2 534 4 535 8 536 4 537 2 538 6 539 6 540 2 542 2 546 2 547 4 548 2 549 2 551 4 552 6 553 2 554 4 556 2 559 2
it $	2 1 3 1 5 1 6 1 8 1 12 1 14 1 18 1 29 1 31 1 36 1 72 1 75 1 93 1 98 2 106 1 128 1 130 1 139 1 140 1 149 1 150 1 152 1 153 2 155 1 156 1 158 1 161 1 169 1 170 2 176 2 177 1 178 1 179 1 183 1 185 1 195 1 197 1 203 1 205 2 222 1 223 3 224 1 225 1 226 1 228 1 230 1 233 1 236 2 237 1 238 1 242 1 243 1 248 3 250 1 258 1 260 1 265 1 267 1 268 2 273 1 274 1 278 1 283 1 315 1 322 2 329 1 333 2 334 1 341 1 352 1 354 1 360 1 369 1 371 1 380 1 382 1 406 2 407 1 413 1 415 1 422 1 426 2 427 1 436 1 441 1 443 1 449 1 454 1 456 1 466 1 467 1 475 1 477 1 481 1 485 2 498 1 517 1 526 1 531 1 535 1 551 1 553 1 554 1 556 1
it a	164 1 182 1 238 1 244 1
it access	467 2 469 1 472 1
it account	46 1 536 1
it activ	259 1 292 1
it again	150 1 233 1 238 1 267 1
it an	1 1 238 1
it and	157 1 228 1 537 1
it annotation	454 1 455 1 457 1
it any	4 1 389 2
it at	12 1 527 1
it author	169 1 238 1 244 1
it away	170 1 386 1 400 1
it back	175 1 284 1
it by	153 1 227 1 321 1
it can	225 1 297 1 534 1
it cannot	280 1 373 1
it chang	195 1 437 1
it cod	128 1 226 1 552 1
it commit	172 1 181 1
it config	291 1 293 1
it copy	270 2
it costly	206 1 207 1
it current	176 1 236 1 242 1
it data	33 1 518 1
it deploy	87 1 469 1
it event	316 1 355 1 449 1
it external	460 2
it fil	228 1 239 1
it first	46 1 371 1 491 1 551 1
it for	66 1 186 1 201 1 293 1 313 1 323 1 344 1
it from	34 1 90 1 272 1 313 1 357 1 430 1 501 1
it go	224 1 242 1
it ha	110 1 114 1 122 1 158 1 236 1 242 1 263 1
it had	467 1 472 1
it her	281 1 431 1
it holder	466 1 471 1
it id	5 1 124 1 282 1 315 1 353 1 444 1 468 1 492 2 495 1 542 1
it in	112 1 151 1 275 1 285 1 373 1 424 1
it inherit	291 1 343 1
it into	89 1 189 1 222 1 245 1 252 1 461 1
it is	86 1 99 1 150 1 163 1 178 1 181 1 187 1 204 1 230 1 248 1 272 1 276 1 292 1 296 1 343 1 406 2 411 1 481 1 547 1 554 1
it key	171 1 181 1 292 1 411 1 466 1 492 1
it link	411 1 496 1
it lock	340 1 504 2
it look	330 1 415 1
it los	4 1 7 1 487 1
it mak	236 1 377 1
it match	273 1 281 1
it member	34 1 38 1 136 1 302 2 353 1
it nam	31 1 80 1 98 1 148 1 160 1 242 1 495 1 500 1
it need	98 1 223 1 248 1 289 1 341 1 552 1
it not	34 1 75 1
it now	4 1 7 1
it off	110 1 122 1 134 1 179 1 201 1 230 1 252 1 276 1 291 2 334 1 344 1 444 1 559 1
it on	89 1 132 1 313 1 383 1 438 1 453 1 501 1
it onc	233 1 267 1
it only	189 1 408 1 496 1
it open	146 1 238 1 476 1
it origin	538 2 539 2
it out	78 1 155 1 219 1 242 1 248 1 369 1 375 1 475 1
it own	3 1 66 1 231 1 232 1 279 1 285 1 302 1 376 2 428 1 458 1 539 1
it permission	6 1 9 1 14 1 468 1 473 1 476 1
it plugin	296 1 347 1
it project	0 1 127 1 148 1 285 1 287 1 288 1 289 1 312 2 398 1 425 2 465 2 474 1
it public	129 2 534 1 535 1
it regex	283 1 331 1
it repo	335 1 419 1 494 1
it report	452 1 454 1
it repository	130 1 333 1 402 1 404 1 419 1 470 1
it right	12 1 212 1
it s	546 1 547 1 548 1
it say	221 1 243 1 266 1
it scop	400 1 423 1
it setting	294 1 296 1 343 1 345 1
it should	153 1 194 1
it ssh	471 1 472 1 535 1
it still	128 1 224 1 406 1
it target	253 1 438 1
it text	42 1 223 1
it the	108 1 117 1 245 1 552 1
it through	233 1 244 1 272 1
it to	9 1 118 1 166 1 256 1 408 1 417 1 461 1 471 1
it token	4 1 7 1
it up	259 1 388 1 438 1
it upgrad	489 2
it version	237 1 238 1 244 1
it wa	34 1 154 1 162 1 176 1 223 1 259 1 454 1 538 1
it went	181 1 185 1
it without	106 1 153 1
it would	212 1 214 1
item	37 4 41 4 73 4 81 4 206 4 207 4 234 8 235 8 236 8 237 8 238 8 273 4 274 4 275 4 322 4 323 4 324 4 374 4 399 4 403 4 419 4 420 4 423 4 424 4 429 8 430 16 431 12 432 8 433 4 434 8 435 8 436 8 526 4 527 4
item $	234 1 236 1 238 1 429 1 430 1 431 1 432 1 433 1 434 1 435 1 436 1
item delet	273 1 322 1 419 1 423 1 526 1
item for	235 1 429 1 434 1
item get	274 1 323 1
item nam	37 1 41 1 73 1 81 1 399 1 403 1
item of	207 1 431 1 435 1 436 1
item on	206 1 234 1 235 1
item updat	275 1 324 1 374 1 420 1 424 1 527 1
itself	0 4 2 4 5 4 8 4 10 4 13 4 134 4 138 8 143 4 175 4 201 4 204 4 213 4 216 4 218 8 231 4 232 8 285 4 286 4 337 4 376 4 423 4 426 4 489 4 500 4 538 4 539 4
itself $	0 1 2 1 5 1 8 1 10 1 13 1 138 1 175 1 216 1 218 1 231 1 232 1 286 1 337 1 376 1 423 1 500 1 539 1
itself and	138 1 143 1
itself stay	134 1 201 1
itself with	213 1 218 1
java	97 2 100 4 165 2 174 2 175 2 182 2 183 2 204 2 205 4 240 2 241 2 249 2 250 4 265 2 452 2 459 2
jdo	10 4 12 4 13 4 37 4 39 4 54 4 55 4 56 4 69 4 70 4 72 4 73 4 74 4 75 4 76 4 77 4 78 4 79 4 80 4 81 4 82 4 136 4 142 4 143 4 144 4 150 2 199 4 211 4 216 4 217 4 218 4 219 4 221 4 254 4 270 2 351 4 381 4 382 4 384 4 385 4 441 4 442 4 482 4 532 8 533 4 535 4 541 8 559 4
jdo $	10 1 54 1 78 1 381 1 384 1 441 1 442 1 532 1 541 1
jdo as	219 1 482 1
jdo hav	143 1 533 1
jdo hold	55 1 218 1
jdo is	75 1 80 1
jdo s	12 1 72 1 217 1 382 1 541 1
jenkin	1 4 2 4 4 4 7 4 9 4 10 2 14 2 63 4 64 4 65 4 66 4 67 4 84 4 162 4 170 4 171 8 172 4 310 8 311 8 313 4 314 8 315 4 316 8 317 4 318 4 319 4 346 4 347 4 355 8 356 8 358 8 359 8 360 4 361 8 362 4 411 8 412 4 465 4 466 4 467 4 468 4 469 4 475 4 476 4 525 8 527 4
jenkin $	2 1 84 1 172 1 314 1 355 1 356 1 361 1
jenkin hook	319 1 347 1 359 1 361 1 362 1
jenkin job	171 1 411 1 525 2
jenkin key	468 1 469 1 476 1 527 1
jenkin plugin	162 1 346 1
jenkin token	4 1 7 1
jenkin trigger	310 1 355 1 358 1 359 1
jenkin user	65 1 67 1
jenkinsfil	164 4 265 4
jira	169 4 291 4 293 4 294 4 295 4 296 4 346 4 347 8 461 20 462 8 463 28 464 20
jira hook	296 1 347 1
jira issu	461 1 462 2 464 1
jira key	169 1 294 1 346 1 347 1
jira project	463 3
jira ticket	293 1 295 1 461 1 464 1
jit	391 2 392 4 394 4
job	3 8 7 4 109 8 110 4 111 8 113 8 115 12 116 4 119 16 120 4 121 20 122 8 123 16 124 20 170 6 171 20 172 8 180 4 181 4 410 4 411 8 412 4 446 4 525 8 526 4 527 16 528 12
job $	3 1 7 1 119 2 124 1 525 1 527 2
job 43	113 1 115 1
job 7	121 2 122 1 123 1 124 2
job api	171 1 525 1 526 1
job are	446 1 528 1
job by	111 1 115 1 123 1 124 1
job fail	3 1 181 1
job need	109 1 113 1 121 1
job pass	171 1 172 1 411 1
job that	109 1 111 1 115 1 119 1 121 1 123 1 170 1
john	82 2
join	21 4 28 8 37 4 38 4 73 4 74 4 80 8 497 8 498 4 499 8 500 8 501 4 502 4 519 4
join $	73 1 80 2 497 1 501 1 502 1
join request	498 1 499 1
join the	21 1 38 1 74 1
jpeg	132 8 383 8
jpeg $	132 1 383 1
jpeg by	132 1 383 1
json	157 8 158 8 159 8 166 2 196 2 239 2 249 2 265 4 295 4 296 4 347 4 461 4
json metadata	158 1 159 1
json property	157 1 159 1
json that	157 1 158 1
jump	125 4
junk	223 4
just	2 4 3 4 33 4 34 4 47 4 67 4 96 4 101 4 158 4 164 4 173 4 177 4 188 4 222 4 223 4 236 4 243 4 249 4 279 4 282 4 291 4 319 4 323 4 392 8 399 4 406 4 416 4 417 4 430 4 435 4 447 4 455 4 473 4 507 4 512 4
just in	392 2
just it	34 1 67 1
just that	177 1 243 1 323 1 430 1
just the	3 1 47 1 101 1 158 1 164 1 173 1 319 1 435 1 455 1 507 1 512 1
k8	98 2
kafka	222 2
kb	296 4 347 4
kchen	256 4 257 4 381 4
keep	24 4 47 4 67 4 71 4 134 4 152 4 157 4 187 4 194 4 199 4 201 4 221 4 223 4 256 8 264 8 272 4 278 4 300 4 309 4 334 4 386 12 400 4 430 4 444 4 457 4 504 4 530 4 531 4 539 8 540 4
keep $	386 1 530 1
keep it	71 1 134 1 201 1 223 1 504 1
keep me	187 1 264 2 309 1
keep my	539 2 540 1
keep the	152 1 157 1 256 2 430 1 444 1 457 1
keep their	24 1 199 1
kept	386 4 538 8
kept in	538 2
kernel	227 4
key	0 4 1 8 2 4 3 4 7 8 8 4 9 8 10 4 11 4 12 8 14 4 15 44 16 40 17 32 25 20 43 12 94 8 126 8 127 8 128 4 129 16 130 8 152 2 153 2 169 4 170 8 171 12 172 8 179 4 180 4 181 4 272 8 273 4 275 4 277 4 278 2 279 4 280 12 281 4 283 12 290 8 292 4 294 4 320 4 321 4 322 4 327 8 328 16 329 4 331 4 333 4 335 4 342 4 346 4 347 8 367 4 368 8 370 4 371 4 376 8 377 4 384 8 385 12 401 4 405 4 411 4 441 44 442 52 443 48 444 48 455 4 456 4 462 4 463 4 464 8 465 38 466 40 467 30 468 42 469 38 470 34 471 36 472 32 473 40 474 38 475 46 476 44 477 42 482 8 492 8 495 4 525 4 527 4 529 40 530 40 531 36 532 44 533 48 534 36 535 48 536 48 537 12
key $	0 1 1 2 7 1 12 1 15 2 16 2 17 2 43 2 94 1 126 1 129 1 280 1 283 1 328 2 331 1 367 1 376 1 377 1 411 1 441 3 442 3 443 5 444 3 463 1 465 1 466 2 467 1 468 1 469 1 470 2 471 3 472 2 473 1 474 3 475 2 476 2 477 2 492 2 529 3 530 3 531 3 532 2 533 3 534 3 535 1 536 2
key 12	468 2 469 1
key 17	475 1 476 1 477 1 536 1
key 23	475 1 476 1 477 1 536 1
key 301	475 1 476 1 477 1 536 1
key 31	472 1 473 2 474 1
key 33	467 1 468 2 469 2
key 40	468 1 469 1
key 412	476 1 477 1 536 1
key 5	476 1 477 1
key 51	468 1 469 2
key 88	475 1 476 1 477 1 535 1
key algorithm	17 2
key and	129 1 292 1 384 1 466 1 470 1 471 1 495 1
key are	14 1 533 1 537 1
key at	171 1 532 1
key block	443 2
key by	444 2 536 1
key can	476 1 477 1
key chang	130 1 529 1 530 1
key creat	443 1 534 1
key delet	441 1 444 1 467 1 472 1 475 1 532 1 535 1
key detail	8 1 473 1
key doe	465 1 530 1 533 1
key everywher	368 2 475 1
key expir	15 1 16 1 442 1
key expiry	15 1 16 1
key fingerprint	537 2
key for	2 1 25 1 320 1 328 1 376 1 442 1 443 1 466 2 470 1 471 2 482 1 527 1 531 1 532 1 533 1 534 1
key format	280 1 283 1
key from	16 1 170 1 443 1 467 1 472 1 475 2 532 1
key get	468 1 473 1 536 1
key got	275 1 535 1
key i	441 2 532 1
key in	272 1 279 1 280 1 283 1 294 1 322 1 327 1 464 1 533 1 534 1
key inactiv	529 1 530 1
key is	169 1 444 1 536 1
key kind	17 2
key labell	465 1 467 1 535 1
key leak	475 1 476 1
key left	529 2 530 1
key list	442 1 533 1
key may	469 2 474 1 531 1
key need	290 1 401 1 405 1
key nightly	170 1 171 1
key of	10 1 25 2 94 1 126 1 290 1 342 1 441 2 442 1 465 4 466 1 467 1 468 2 469 1 470 1 473 1 474 1 475 1 529 1 530 1 531 1 532 4 533 3 535 3 536 1
key off	467 1 472 1
key on	442 1 466 1 473 2 474 1 482 1 533 1
key only	456 1 535 1
key open	470 1 476 1 477 1
key or	127 1 442 1 533 1
key pattern	327 1 347 1
key permission	469 1 474 1
key plat	127 1 347 1 525 1
key policy	15 2 16 1 17 1
key project	328 1 470 1 471 1 472 1 473 1 474 1 476 1
key push	468 1 473 1
key read	469 1 474 1
key repo	465 1 466 1 467 1 468 1 469 1 477 1
key rotation	16 1 531 2
key should	130 1 441 1 474 1
key siz	15 1 16 1
key ssh	475 1 476 1 477 1
key tak	441 1 532 1
key that	3 1 7 1 25 1 441 1 442 1 470 1 472 1 529 1 530 1
key to	385 1 443 1 466 1 467 1 471 1 472 1 474 1 534 1
key typ	15 1 16 2 17 1
key used	476 1 477 1
key with	11 1 385 1 444 1 465 1 466 1 468 1 470 1 473 1 534 1 535 2
keycloak	387 4 388 8 389 4 390 4 391 4
keycloak $	387 1 388 1
keyword	97 4 203 8 204 8 205 8
keyword microservic	204 1 205 1
keyword of	97 1 203 1
kick	41 8 69 4 81 4 116 4 127 4 136 4 137 4 142 4 217 8 233 8 449 8 472 4
kick off	116 1 127 1 233 1
kick out	136 1 472 1
kick somebody	41 1 81 1
kick the	137 1 217 1 233 1 449 2
kick user	41 1 142 1
kill	4 8 7 4 12 4 62 4 273 4 301 4 358 4 406 4 535 4
kill it	4 1 7 1 12 1 273 1 406 1
kill the	301 1 358 1
kim	354 4
kind	17 8 91 8 279 4 281 4 327 4 329 4 398 4 401 4 405 4
kind matcher	401 1 405 1
kind of	91 2 279 1 281 1 327 1 329 1
know	17 4 84 4 130 4 148 4 163 4 167 4 264 4 269 4 299 4 364 4 410 4 411 4 445 4 489 4 492 4 502 4
know $	269 1 299 1 502 1
know it	148 1 163 1 492 1
know the	364 1 410 1 445 1
know which	167 1 411 1
known	88 4 98 8 120 4 306 4 372 4 537 12
known host	537 3
known to	88 1 372 1
koch	379 4
kwong	74 4
l	305 4
lab	134 2 150 4 152 2
label	97 20 98 24 99 16 203 16 204 20 205 20 306 8 468 4 473 4 533 4 534 4 536 4
label $	98 1 204 1 205 1 473 1 534 1
label and	468 1 533 1
label exist	98 2
label get	98 1 99 1
label list	97 1 203 1
label on	97 1 203 1 204 1
label pci	98 1 99 1
labell	99 8 203 4 465 4 467 4 535 4
lack	80 8 145 8 175 4 189 4 190 4 191 4 220 4 304 4 437 4
lack a	189 1 220 1
lack access	145 1 304 1
lag	484 8 503 4 505 4 507 4
lag $	484 1 503 1 505 1 507 1
laid	164 4
land	49 4 194 4 235 4 246 4 251 4 252 8 289 4 408 4
land in	49 1 246 1
languag	384 4
laptop	10 2 12 2 533 6 534 8 535 8
laptop $	534 2 535 1
larg	27 4 32 4 108 4 117 4 154 4 190 4
larg need	108 1 117 1 154 1
last	5 4 8 4 13 4 27 8 30 8 34 4 60 4 70 16 85 4 86 4 124 4 125 4 165 2 167 4 168 8 173 8 184 4 189 4 190 4 195 8 206 16 207 18 224 2 239 4 268 4 280 4 317 32 318 4 361 16 407 4 409 4 416 4 445 12 449 4 452 4 485 8 486 8 488 8 505 4 530 4 538 8 551 4 552 4 553 4
last $	5 1 13 1 70 1 206 1 207 1
last and	361 1 538 1
last call	317 1 361 2
last chang	206 2 207 1
last commit	168 1 173 2 195 1 206 1 207 1 452 1
last delivery	317 1 361 1
last index	445 2
last login	70 2
last modify	206 1 207 1
last night	167 1 268 1 449 1
last seen	27 2 30 1 486 1 488 2
last step	551 1 552 1 553 1
last touch	165 1 224 1
last updat	206 1 485 2
lastmodify	165 2 206 8 207 6 224 2
lastnam	82 2
lat	484 4
lately	8 2 60 4 85 2 125 4 168 2 206 2 362 2
lately $	8 1 85 1 125 1 168 1 206 1 362 1
latency	26 4
later	69 4 110 4 122 4 127 4 232 4 373 4 513 4
later $	127 1 513 1
later so	110 1 122 1
latest	119 2 125 2 162 2 168 2 171 2 206 2 305 4 317 4 361 4 374 2 411 2 438 4 453 2
latest commit	162 1 168 1 171 1 206 1 453 1
latest first	119 1 125 1
latest get	317 1 361 1
latest releas	305 2
laugh	413 4 415 4
laugh fac	413 1 415 1
layout	164 4
ldap	35 8 53 4 68 6 70 4 88 8 100 4 101 4 137 8 138 8 139 8 140 4
ldap $	35 2 68 1 70 1
ldap group	53 1 88 1 137 2 138 2 139 2 140 1
lead	52 4 139 4 214 4 296 4 300 4 302 4 303 4 304 4 309 4 399 4
leak	4 8 7 8 12 8 241 4 271 16 272 8 273 12 274 4 275 4 276 12 277 8 278 16 279 12 280 16 281 8 282 12 283 12 320 8 321 8 325 12 326 8 327 8 328 8 329 8 330 8 331 8 365 8 366 8 367 8 368 8 369 8 370 8 371 8 475 8 476 8 477 8 531 4
leak $	4 1 12 1 272 1 273 1 281 1
leak are	271 1 279 1
leak check	276 1 277 1 278 2 325 1 366 1
leak detection	271 1 272 1 279 1 325 1 326 1 365 1 366 1
leak detector	276 1 277 1 278 1 282 1 283 1 329 1 330 1 331 1 367 1 368 1 369 1 370 2 371 1
leak find	320 1 321 1
leak in	271 1 273 1
leak key	475 1 476 1 477 1
leak password	276 1 278 1 280 1 328 1
leak pattern	279 1 320 1 327 2 329 1 330 1 331 1 367 1 368 1 369 1 371 1
leak regex	280 1 282 1 283 1
leak rul	274 1 281 1 282 1 283 1
leak scan	271 1 273 1 275 1 326 1
leak scanner	321 1 365 1
leak secret	280 1 325 1
learn	99 4 312 4
least	92 4 136 4 298 4
least one	92 1 136 1
leav	29 4 54 4 65 4 81 8 100 4 104 4 117 4 123 4 157 4 175 8 221 4 225 4 235 4 241 8 257 4 261 4 263 4 278 4 285 4 304 4 325 4 420 4 424 4 435 4 475 4 516 4 519 4
leav a	81 1 175 2 235 1 278 1
leav feedback	241 2
leav it	29 1 221 1
leav out	123 1 304 1 325 1 516 1
leav the	65 1 157 1 263 1 435 1
leaver	69 4
ledger	297 4 298 4
lee	71 4 354 4
left	2 4 6 4 7 4 9 4 10 4 14 4 42 8 69 8 118 4 120 8 128 4 140 4 145 4 170 4 174 4 176 4 215 4 217 4 220 4 223 4 234 12 277 4 301 4 303 4 304 4 354 4 364 4 406 4 409 4 413 4 414 4 423 4 484 4 529 8 530 4 532 4 549 4
left $	42 2 120 1 223 1 234 1 301 1
left on	176 1 234 1 413 1 414 1
left out	6 1 9 1 14 1 140 1 145 1 215 1 220 1 277 1 304 1 409 1 484 1
left over	2 1 364 1 529 1 530 1
left the	69 2 217 1 303 1 423 1 532 1
left to	118 1 549 1
leftover	150 4 291 4 530 4
legacy	4 2 37 4 41 4 73 4 128 4 150 4 153 4 162 4 163 4 201 4 204 4 207 4 249 2 254 8 278 4 286 4 291 4 294 4 296 4 326 4 358 4 397 4 445 4
legacy $	291 1 445 1
legacy bill	153 1 204 1
legacy call	73 1 254 1
legacy endpoint	41 1 163 1
legal	155 4 208 4
legal ask	155 1 208 1
lena	219 4
length	15 4 17 8 507 4 536 4
length of	507 1 536 1
let	7 4 14 4 16 4 52 8 56 4 74 4 135 4 139 8 144 8 147 4 165 2 191 2 194 4 202 4 214 8 219 8 230 4 251 4 261 4 264 4 271 2 272 4 275 4 289 8 293 4 298 4 321 4 332 8 341 4 377 4 388 4 395 4 400 4 449 4 466 8 469 4 471 8 474 8 501 8 522 4 524 4 534 4 539 4 544 4
let a	52 1 56 1 135 1 144 1 214 1 501 1
let deploy	469 1 474 1
let developer	139 1 289 1
let me	165 1 191 1 251 1 261 1 264 1 271 1 534 1 544 1
let peopl	16 1 293 1 388 1 395 1 400 1
let repo	332 1 522 1 524 1
let the	14 1 202 1 214 1 321 1 449 1 466 2 471 1 501 1 539 1
letter	542 4
level	0 4 2 4 8 4 50 4 54 4 57 4 100 12 101 8 102 12 103 8 126 2 133 4 138 8 139 4 143 4 146 4 147 4 164 6 198 4 206 4 212 4 213 4 214 4 218 4 284 4 287 4 291 4 312 8 322 4 323 4 327 4 330 8 335 4 339 4 342 4 344 4 345 4 347 4 350 4 351 4 353 4 354 4 359 4 361 4 363 4 369 4 370 8 371 4 402 4 405 4 421 4 433 4 476 4 521 4 522 4 523 8 524 4
level $	50 1 54 1 138 2 146 1 147 1 164 1 198 1 214 1 312 1 330 1 335 1 339 1 351 1 354 1 402 1 433 1 476 1
level hook	291 1 347 1
level need	212 1 344 1 522 1 524 1
level of	100 2 101 1 102 2 103 1 143 1 164 1 218 1
level on	139 1 342 1
level scan	327 1 369 1 370 1
level that	102 1 521 1 523 1
level updat	101 1 103 1
level webhook	312 1 359 1 361 1 363 1
level with	133 1 350 1
lgtm	229 8 230 8 258 4
lgtm $	229 1 230 1 258 1
li	225 4 245 4 255 4 256 4 257 4
lib	182 4 196 4 240 2
library	152 4 199 4 208 4 270 4
library $	199 1 270 1
licenc	38 2 42 6 43 6 52 2 54 2 74 2 208 4 328 2 329 2
licenc key	43 1 328 1 329 1
licenc or	38 1 74 1
licenc seat	52 1 54 1
licens	38 2 42 22 43 30 50 4 51 8 52 6 53 4 54 6 56 4 74 2 89 2 90 2 91 2 92 2 93 2 134 4 135 2 145 8 146 4 201 4 202 4 208 24 220 8 280 4 281 4 283 4 304 8 328 2 329 2 454 4 455 4 456 4 458 4
licens $	42 2 43 3 51 2
licens a	52 1 56 1
licens and	304 2
licens get	42 1 208 1
licens key	43 1 280 1 281 1 283 1
licens scan	201 1 202 1 455 1 456 1 458 1
licens user	145 1 146 1 220 1
lie	198 4
lif	259 4
lifetim	15 4 16 4
lifetim in	15 1 16 1
lift	67 4 75 8 276 4 332 8 400 8 404 4
lift a	75 1 400 1 404 1
lift the	276 1 332 1 400 1
lightweight	306 4 439 8
lik	58 4 65 4 98 4 206 4 264 4 265 4 280 4 383 4 413 4 414 8 415 8 416 8 557 4
lik a	383 1 414 1 416 1
lik that	98 1 415 1
lik the	206 1 414 1
limit	3 4 42 8 60 6 61 10 62 10 63 8 64 6 65 10 66 8 67 10 85 4 274 4 285 4 295 4 296 4 316 4 331 4 337 4 429 4 431 4 434 4 436 4 459 4 510 4 511 4 523 4
limit $	42 2 61 1 65 1 337 1
limit of	61 1 66 1 296 1
limit or	63 1 64 1 65 1 67 1
limit setting	61 1 62 1 63 1 64 1 65 1 66 1 67 1
limit the	316 1 331 1 431 1
limit to	3 1 62 1 274 1 429 1 434 1 510 1 523 1
limiter	63 4 64 4 66 4
limiter $	63 1 64 1 66 1
lin	127 4 161 4 165 24 166 8 168 4 175 12 182 20 183 4 190 20 191 4 226 4 235 8 240 16 241 16 242 4 245 4 249 20 250 12 265 4 271 4 272 8 274 4 280 8 282 4 283 4 319 4 321 8 322 4 324 4 328 4 368 4 402 4 403 4 404 4 408 8 446 8 447 4 452 8 458 4 459 20 460 4 540 4
lin $	165 1 168 1 190 1 191 1 241 1 250 1 402 1 403 1 404 1 408 1 446 1 452 1 458 1 459 1
lin 120	165 1 250 1
lin 17	241 1 242 1
lin 42	175 1 459 1
lin anchor	175 1 235 1 241 1
lin by	191 1 250 2 458 1
lin chang	190 1 250 1
lin comment	240 2
lin for	249 1 446 1 447 1 459 1
lin from	161 1 190 1
lin in	166 1 459 1
lin of	165 3 166 1 175 1 182 2 183 1 226 1 240 1 249 1 408 1 452 1
lin or	272 1 274 1
lin regex	272 1 280 1 282 1 321 1 328 1 368 1
lin with	321 1 540 1
linear	298 4 348 4 349 8 438 8
linear history	298 1 348 1 349 2 438 2
link	151 4 152 4 156 4 171 4 172 4 177 4 178 4 224 8 243 8 411 4 431 4 455 8 456 4 461 8 463 16 464 8 496 8 518 4
link $	411 1 463 1
link it	455 1 461 1
link to	152 1 156 1 171 1 172 1 178 1 224 1 243 2 431 1 455 1 456 1 461 1 463 2 464 2 496 1
lint	170 2 172 2 291 4 292 4 295 4 296 4 452 8 455 2 457 12 458 4 459 12 460 8
lint hook	295 1 296 1
lint pre	291 1 292 1
lint warn	452 2 457 1 459 2 460 1
linter	456 4 458 4
list	0 4 2 4 10 4 13 2 17 2 21 2 27 2 32 2 35 2 39 4 40 2 51 4 53 2 55 4 57 2 59 2 60 2 63 4 68 2 70 4 79 2 80 2 85 2 86 4 88 4 95 4 97 4 99 2 106 2 108 2 111 2 115 2 116 2 117 2 118 2 119 2 123 2 125 4 126 4 133 2 138 4 140 2 141 4 143 2 145 2 146 2 148 4 160 2 164 2 165 2 167 4 168 2 171 2 173 4 174 2 180 4 185 4 187 2 188 4 189 4 197 6 198 4 199 2 200 4 203 2 209 4 211 4 213 4 215 4 216 4 217 2 218 4 220 4 221 4 223 4 227 2 228 2 234 4 239 8 240 4 247 4 255 4 261 2 268 4 269 4 271 4 277 2 279 4 290 4 297 2 299 4 304 2 305 4 309 2 310 4 312 2 320 2 325 2 327 2 335 4 342 4 349 2 350 4 355 4 364 4 366 4 367 2 372 2 374 4 378 4 385 4 387 4 392 4 393 2 398 4 401 2 402 2 409 4 411 4 421 2 425 4 426 2 427 2 428 4 432 2 433 2 442 4 448 2 450 4 452 4 453 4 455 2 458 6 459 2 462 4 464 4 465 4 470 4 475 2 476 4 477 4 483 2 486 4 492 2 493 2 494 4 496 4 497 2 499 2 503 2 508 2 511 2 514 4 528 4 530 2 533 4 538 2
list $	0 1 2 1 10 1 13 1 17 1 27 1 32 1 35 1 39 1 40 1 51 1 53 1 55 1 57 1 60 1 63 1 68 1 70 1 79 1 80 1 85 1 86 1 88 1 95 1 97 1 111 1 115 1 118 1 119 1 123 1 125 1 126 1 133 1 138 1 140 1 143 1 145 1 146 1 148 1 160 1 167 1 168 1 171 1 173 1 174 1 180 1 185 1 188 1 189 1 197 1 199 1 200 1 203 1 209 1 211 1 213 1 215 1 216 1 217 1 218 1 220 1 221 1 223 1 227 1 228 1 234 1 239 1 240 1 247 1 255 1 268 1 269 1 271 1 279 1 290 1 297 1 299 1 304 1 305 1 310 1 320 1 327 1 335 1 342 1 350 1 355 1 364 1 367 1 372 1 378 1 387 1 392 1 393 1 398 1 402 1 409 1 421 1 425 1 426 1 428 1 433 1 442 1 450 1 452 1 453 1 458 1 462 1 464 1 465 1 470 1 476 1 477 1 483 1 486 1 492 1 493 1 494 1 496 1 497 1 499 1 508 1 514 1 528 1 533 1
list all	10 1 70 1 88 1 180 1 305 1 335 1 462 1
list at	197 1 511 1
list every	126 1 197 1 279 1 452 1
list everyth	148 1 458 1
list group	51 1 213 1 299 1
list my	261 1 533 1
list need	141 1 455 1 496 1
list of	97 1 125 1 141 1 173 1 187 1 198 1 211 1 215 1 216 1 220 1 239 2 277 1 309 1 312 1 374 1 401 1 409 1 427 1 432 1 450 1 458 1
list peopl	55 1 255 1
list repo	2 1 325 1
list repository	366 1 448 1 477 1
list the	21 1 164 1 198 1 234 1 240 1 247 1 269 1 290 1 310 1 378 1 398 1 411 2 428 1 442 1 464 1 465 1 476 1 514 1 528 1 538 1
list them	39 1 99 1
list user	218 1 392 1
list what	108 1 117 1 165 1 503 1
listen	310 4 315 4
listen to	310 1 315 1
littl	103 4 110 4 122 4
littl later	110 1 122 1
liv	15 4 151 4 180 4 181 8 283 4 364 4 366 4 368 4 463 4
liv $	15 1 181 1 364 1 366 1 463 1
liv on	180 1 181 1
ll	127 4 513 4
load	112 8 113 8 114 8 115 8 429 2 430 4 431 4 483 4 542 4
load archiv	113 1 114 1
load test	430 1 431 1
load the	113 1 115 1 542 1
loader	149 4
local	71 4 76 4 395 4 505 4 540 4 549 4
local password	395 1 549 1
locally	156 4 227 4
locally $	156 1 227 1
location	478 4 479 4 480 4 496 4
location $	478 1 479 1 480 1 496 1
lock	75 8 76 4 147 4 249 4 288 4 332 4 333 12 334 8 335 12 340 4 398 4 399 8 400 4 402 12 403 8 404 4 405 4 504 24 508 28 532 4 559 4
lock $	332 1 333 1 335 1 340 1 404 1 504 2
lock down	147 1 334 1 399 1 403 1
lock in	402 1 508 1
lock on	400 1 504 1 508 1
lock out	75 2 76 1 288 1 559 1
lock owner	504 2 508 1
lock releas	402 1 403 1
lockout	75 4
log	4 4 5 4 20 6 32 8 33 8 50 8 51 8 52 4 53 8 54 4 56 8 57 4 70 4 71 4 75 4 100 8 101 12 102 26 103 24 104 16 105 20 111 4 123 4 146 6 147 2 155 4 156 4 168 12 181 4 189 8 235 4 246 4 247 4 268 4 269 16 380 4 386 12 387 4 388 4 389 4 393 4 411 4 461 4 495 4 536 4 541 8 542 4 543 4 544 8 547 4 549 4 551 8 555 4
log $	4 1 102 1 103 2 168 2 189 1 235 1 269 2 411 1
log a	189 1 541 1
log and	104 1 105 1
log as	102 1 103 1
log for	33 1 101 1 103 1 168 1
log in	20 2 50 2 51 2 52 1 53 2 54 1 56 2 57 1 70 1 75 1 146 2 147 1 380 1 387 1 388 1 389 1 393 1 542 1 544 2 547 1 549 1 551 1 555 1
log level	100 1 102 1
log logger	100 1 101 1
log me	541 1 543 1 551 1
log of	32 1 33 1 101 1 123 1 247 1 268 1
log root	102 1 103 1
log setting	104 1 105 1
log switch	104 1 105 1
log that	156 1 181 1
log4j	100 4 101 4
log4j $	100 1 101 1
logger	100 16 101 12 102 12 103 8
logger $	100 2 101 1
logger for	101 1 103 1
logger get	100 1 102 1
logger level	101 1 103 1
logic	165 4
login	0 4 46 4 54 4 58 4 61 4 69 4 70 8 71 4 75 8 76 4 82 12 83 4 97 4 98 4 99 4 106 4 153 4 160 4 161 4 165 2 174 2 175 2 182 2 183 2 185 8 222 2 254 4 265 2 378 8 380 8 387 8 388 12 389 8 390 4 391 8 392 8 393 20 394 12 395 20 406 2 407 2 461 4 482 12 521 4 523 4 541 12 542 16 543 16 544 16 546 4 549 8 550 4 551 4 555 8 557 4 558 8
login $	46 1 58 1 61 1 70 1 83 1 97 1 98 1 99 1 106 1 153 1 378 1 380 1 388 3 389 2 390 1 391 1 392 1 393 1 394 1 395 2 482 1 521 1 523 1 544 1 549 1 551 1 558 2
login at	461 1 482 1
login by	391 1 549 1
login form	393 1 394 1 395 3 542 1
login nam	82 1 254 1 378 1 392 1 541 1
login of	69 1 482 1
login pag	393 2
login password	380 1 546 1
login provider	387 2
login with	185 1 541 1 543 1 544 2 557 1
logo	94 4 131 2 132 4 383 2
logo $	132 1 383 1
logo of	94 1 131 1
lon	460 4
long	15 4 114 4 120 4 171 4 206 4 207 4 221 4 239 4 250 4 285 4 286 4 289 4 337 4 338 4 386 4 446 4 491 4 507 4
long history	206 1 207 1
long may	15 1 285 1 337 1
long run	286 1 338 1
long until	120 1 446 1 491 1
longer	4 4 7 4 12 4 34 4 50 8 54 4 81 4 142 8 155 4 170 4 205 4 229 4 240 4 257 8 263 4 273 8 276 4 281 4 293 4 301 4 322 4 332 8 339 4 352 4 382 4 400 4 415 4 419 4 423 8 430 4 435 4 444 4 450 4 469 4 475 4 478 4 487 4 516 4 519 4 529 4 530 4
longer $	142 1 263 1 339 1 382 1 423 1 516 1
longer be	50 1 81 1 276 1 469 1
longer exist	34 1 170 1 487 1
longer get	4 1 7 1
longer ignor	273 2
longer in	240 1 400 1 530 1
longer log	50 1 54 1
longer mandatory	332 2
longer need	12 1 257 1 301 1 352 1 419 1 430 1
longer want	155 1 322 1 478 1
longest	15 4 16 4
longest lifetim	15 1 16 1
look	5 4 8 4 13 4 58 2 95 2 96 2 98 2 106 4 125 2 129 2 145 2 164 2 165 2 169 4 180 2 183 2 197 2 226 2 229 2 230 2 237 2 239 2 250 2 255 2 256 2 265 2 274 4 277 2 278 2 279 2 280 2 281 2 282 2 283 2 292 2 302 2 307 2 312 2 315 2 323 2 327 4 329 4 330 2 367 2 369 2 370 2 378 2 381 2 415 2 426 2 464 2 468 4 473 2 536 4
look $	106 1 229 1
look at	5 1 13 1 95 1 96 1 125 1 164 1 165 1 239 1 256 1 274 2 277 1 278 1 282 1 283 1 312 1 315 1 426 1 464 1 468 1
look befor	183 1 250 1
look for	145 1 197 1 279 1 280 1 281 1 327 2 329 2 330 1 367 1 369 1
look lik	58 1 265 1
look up	5 1 8 2 13 1 98 1 129 1 169 2 180 1 237 1 292 1 302 1 307 1 323 1 370 1 378 1 381 1 468 1 473 1 536 2
lookup	162 4 492 4
loop	148 4 309 4
loosen	62 4 283 4 522 4 527 4
loosen the	62 1 283 1 522 1
los	4 4 7 4 12 4 50 4 142 4 211 8 212 8 217 4 260 4 293 4 467 4 472 4 487 4 540 8
los access	4 1 7 1 12 1 212 1 217 1 467 1 472 1
los it	212 1 293 1 540 1
lost	407 2 444 4 535 8 543 4 547 4 554 8 559 8
lost my	535 1 543 1
low	460 2
lower	56 4 137 4 139 8 142 4 144 8 212 4 214 4
lower bob	56 1 144 1
lower your	137 1 139 1 142 1 144 1 212 1 214 1
lowest	521 4 523 4
lowest permission	521 1 523 1
ls	164 8 165 4 197 8
ls fil	197 2
ly	112 4 164 4 165 4
lying	160 4 221 4 530 4
lying around	160 1 221 1 530 1
m	2 4 25 4 86 4 197 4 222 4 230 4 246 4 252 4 258 4 262 4 379 4 437 4 439 4 441 4 542 4 544 4 547 4 548 4
m log	544 1 547 1
mac	535 2
machin	0 8 1 8 2 4 3 4 21 4 25 4 26 4 27 4 28 4 29 4 32 4 33 4 99 4 227 4 465 8 466 8 467 4 470 8 471 4 472 8 473 8 474 4 475 8 476 8 477 8 483 4 532 4 533 4 534 4 535 4 541 4
machin can	465 1 535 1
machin key	465 1 466 1 470 1 471 1 472 1 473 1 474 1 475 2 476 2 477 2
machin need	25 1 466 1
machin that	21 1 470 1
machin token	0 1 2 1
mad	2 8 8 4 13 4 169 8 183 4 199 4 223 4 301 4 376 8 392 4 412 4 551 4
mad $	2 1 13 1 223 1
mad commit	169 1 376 1
mad in	183 1 376 1
mail	44 28 45 22 46 26 47 14 48 20 49 20 70 4 71 4 72 10 101 4 177 4 186 8 187 4 210 4 227 4 263 8 264 4 272 4 278 4 308 8 309 8 378 6 379 6 381 4 384 4 442 2
mail $	44 1 45 2 46 3 47 1 48 3 49 1 378 1
mail about	177 1 186 1 263 2 308 2
mail address	70 2 72 2 379 2 442 1
mail com	48 2 49 1
mail me	186 1 272 1 309 1
mail password	46 2
mail server	44 3 45 2 46 2 47 2 48 1 49 1 71 1
mail the	47 1 49 1
mail to	72 1 227 1
mail when	187 1 264 1 309 1
mailbox	72 4 227 4 379 4
main	22 4 23 2 24 6 25 2 149 2 154 2 161 4 162 2 163 2 164 2 166 2 168 2 170 2 171 2 174 2 185 2 188 4 189 8 190 2 191 8 193 4 194 8 195 2 197 2 222 2 225 2 247 2 251 2 252 4 253 2 268 2 398 8 399 6 400 6 402 4 403 2 404 4 408 2 418 2 420 2 422 2 424 2 425 2 426 4 429 2 436 2 437 2 438 4 439 4 463 4 490 2 518 2 525 4 527 2 538 2 540 4
main $	24 1 161 2 164 1 166 1 174 1 185 1 189 3 190 1 191 2 193 1 194 2 197 1 222 1 225 1 247 1 252 2 253 1 398 1 400 1 402 1 404 2 420 1 426 1 436 1 438 1 439 1 527 1
main as	149 1 439 1
main branch	22 1 162 1 163 1
main for	154 1 170 1
main in	399 1 400 1 402 1 403 1 418 1 422 1 525 1
main instead	24 2
main of	400 1 424 1 425 1 429 1 525 1 540 1
main or	23 1 193 1 437 1
main protect	398 2
main server	25 1 490 1
main yet	189 1 408 1
maintainer	192 4
maintenanc	18 8 19 8 20 4 31 8 42 4 161 4 407 4
maintenanc $	31 2
maintenanc messag	18 1 19 2 20 1
mak	1 8 3 4 6 12 11 8 12 4 14 12 16 4 24 4 34 4 36 8 52 8 53 4 56 12 59 4 61 4 66 4 71 4 73 4 105 4 118 4 127 4 130 12 139 8 144 8 149 4 152 8 153 12 161 4 163 8 175 4 187 4 189 4 194 8 202 4 214 4 219 8 222 4 223 4 235 4 236 4 238 8 241 4 242 4 244 8 259 4 262 4 264 4 272 4 280 4 283 4 296 4 298 8 300 4 309 4 313 4 321 4 328 4 333 4 334 8 349 4 351 4 357 4 368 4 374 4 377 4 392 4 399 12 403 8 407 4 408 4 417 4 422 4 431 4 434 4 439 8 456 4 461 4 469 8 474 4 480 4 517 4 525 4 552 4 554 4 556 4
mak $	61 1 377 1
mak a	1 1 14 1 36 2 52 1 71 1 127 1 139 1 149 1 152 1 153 1 202 1 235 1 241 1 280 1 300 1 351 1 407 1 434 1 439 1 456 1 461 1
mak another	1 1 3 1 6 1 11 1 163 1 194 1 554 1
mak bitbucket	368 1 374 1
mak deploy	469 1 474 1
mak develop	24 1 403 1
mak it	118 1 189 1 238 2 242 1 244 1 259 1 333 1 408 1 417 1 552 1
mak jdo	12 1 73 1
mak me	11 1 144 1 161 1 222 1 264 1
mak my	14 1 152 1 262 1 556 1
mak project	130 1 517 1
mak secret	272 1 321 1
mak someon	56 1 144 1
mak the	6 1 52 1 130 1 296 1 313 1 328 1 334 1 357 1 422 1 469 1
mak you	34 1 175 1 187 1 309 1
makefil	183 4 196 4 241 4
manag	35 4 70 4 334 4 549 12
management	549 4
manager	38 4 39 4 74 4 88 2 214 4 378 4 403 4
manager $	39 1 378 1
mandatory	298 4 332 8 333 8 334 8 335 8 418 4 419 4 420 4 421 4 422 4 426 4 525 4 526 4 527 4 528 8 551 8 555 8
mandatory $	332 1 333 1 334 1 528 1
mandatory 2	551 2 555 1
mandatory approver	418 1 419 1 421 1 426 1
mandatory for	333 1 528 1
mandatory in	298 1 332 1
manual	172 4 539 4
many	0 2 2 2 10 2 15 2 21 4 38 2 39 2 42 4 60 2 61 6 62 2 66 2 75 2 96 4 99 2 108 2 117 2 120 4 124 4 126 2 136 2 148 2 160 2 168 2 171 2 173 4 182 2 186 2 189 2 190 2 197 2 198 2 199 2 209 2 234 4 239 2 247 2 249 2 255 2 257 2 285 2 286 4 297 4 305 2 318 2 329 2 337 4 346 4 365 2 409 4 410 8 421 2 446 2 450 2 455 2 483 4 491 2 507 4 514 2 542 2
many $	136 1 410 1
many approval	255 1 297 2 346 2 421 1
many build	409 1 410 1
many call	61 1 62 1 318 1
many commit	168 1 189 1 247 1 409 1
many fail	75 1 542 1
many fil	173 1 239 1
many http	0 1 10 1
many lin	182 1 190 1 249 1
many peopl	38 1 199 1
many project	126 1 514 1
many push	318 1 507 2
many repo	99 1 120 2 124 2 365 1
many repository	108 1 117 1 148 1 491 1
many request	60 1 61 2 66 1
many user	39 1 42 1
many week	285 1 286 1 337 1
map	185 4 385 4 390 8
mapper	197 4
marc	225 4 235 4 256 4 257 4
marc $	225 1 256 1
maria	152 4 379 4 399 4
mark	86 4 148 4 170 4 172 8 181 4 204 4 225 4 238 8 244 8 258 4 278 4 305 4 306 8 366 4 412 8 439 4 440 8 450 4 457 4 458 4 459 8
mark $	148 1 439 1 440 2
mark a	306 1 366 1
mark commit	172 2 306 1
mark that	170 1 258 1
markdown	106 16
marker	440 4
market	132 4
markup	106 4
marriag	82 4
marry	72 8 379 4
mass	211 4
master	22 2 23 2 24 4 161 2 163 2 168 2 188 2 189 2 191 2 193 4 194 6 222 4 265 2 268 2 399 2 402 2 403 4 418 2 422 2 426 2 438 2 439 2 525 2 526 2 531 2
master $	22 1 24 1 161 1 188 1 189 1 191 1 222 1 268 1
master in	193 1 403 1
master of	399 1 422 1 439 1
master on	23 1 525 1
master to	194 2
match	160 4 272 8 273 4 281 4 282 4 305 4 320 4 321 4 323 4 345 4 370 4 495 4 503 4 525 4
match $	282 1 323 1 345 1 370 1
match filter	160 1 305 1
matcher	401 4 405 4 421 4 527 4 528 4
matcher exempt	401 1 405 1
material	366 4
matrix	141 4
matter	86 2
maven	164 4
max	296 2 379 2
maximilian	379 2
may	13 4 15 4 16 4 40 4 50 4 51 8 52 4 53 4 54 4 55 8 61 4 66 4 71 4 141 4 147 8 154 4 208 8 212 4 216 8 223 4 234 4 238 4 244 4 251 4 285 4 287 4 288 8 337 4 340 8 341 4 346 4 348 4 355 4 359 4 379 4 380 4 381 4 384 4 394 4 396 4 397 4 398 8 399 4 400 4 401 4 402 8 403 4 405 4 408 4 423 4 424 4 448 4 456 4 468 8 469 8 473 4 474 4 481 4 519 4 521 8 522 8 523 8 524 12 531 4 533 4 535 4 540 4 542 4 545 4
may a	61 1 285 1 337 1
may archiv	521 1 522 2
may be	154 1 234 1 384 1 400 1 423 1 448 1
may bypass	401 1 405 1
may chang	238 1 244 1 340 1 424 1
may creat	51 1 52 1 55 2
may delet	223 1 523 1 540 1
may do	212 1 474 1
may hav	380 1 531 1
may hold	346 1 355 1 359 1
may i	66 1 208 1 288 1 533 1 545 1
may log	51 1 542 1
may merg	287 1 340 1
may need	521 1 523 1
may no	50 1 54 1 519 1
may push	216 2 398 2 399 1 402 2 469 1
may read	147 1 469 1
may remov	524 2
may still	40 1 341 1 396 1 397 1
may this	468 1 473 1
may we	208 1 348 1
may writ	141 1 147 1 403 1
mayb	222 4
mb	132 4 296 6 383 4
mb and	132 1 383 1
mbox	227 8
md	106 4 166 4 192 4 208 2 240 2 250 2 266 2
me	0 2 2 2 5 2 11 8 17 2 26 2 32 2 35 2 48 2 66 2 86 2 93 2 95 4 96 2 97 4 125 2 129 2 133 2 144 2 148 2 151 2 152 2 154 2 156 2 160 2 161 2 164 2 165 2 166 2 167 2 169 2 185 2 186 8 187 10 190 2 191 6 195 2 197 4 203 2 213 2 219 2 221 2 222 2 224 6 226 4 227 2 228 4 230 4 232 2 234 2 237 2 246 2 250 4 251 2 256 2 257 6 261 2 263 4 264 12 265 4 266 2 271 2 272 2 282 4 292 2 297 2 304 2 305 2 307 2 308 10 309 14 333 2 343 2 357 2 359 2 361 2 382 2 386 6 413 2 418 2 426 2 443 2 447 2 458 2 478 2 480 4 492 2 495 2 521 2 534 4 541 4 542 2 543 2 544 2 545 2 546 4 547 2 548 2 549 4 550 2 551 2 554 2 555 2 557 4 558 8
me $	11 1 66 1 86 1 95 1 96 1 186 1 187 1 264 1 309 2 382 1 386 1 443 1 521 1 545 1 549 1 550 1 557 1 558 1
me a	11 3 154 1 161 1 222 1 246 1 264 1 359 1 542 1 554 1
me about	151 1 169 1 186 1 224 1 272 1 309 1 386 1
me all	35 1 221 1
me an	97 2 197 1
me any	263 1 308 1
me from	186 1 263 1 308 2 480 1 558 1
me i	144 1 166 1
me in	309 1 541 1 543 1 544 1 551 1
me it	191 1 492 1 495 1
me of	187 1 309 1
me off	186 1 257 1
me on	187 1 230 1 309 1 413 1 418 1 541 1
me out	257 1 308 1 558 1
me post	187 1 264 2
me see	165 1 191 1 271 1
me that	237 1 534 1
me the	17 1 32 1 48 1 93 1 129 1 156 1 160 1 164 1 185 1 191 1 195 1 197 1 203 1 213 1 224 2 226 2 228 1 234 1 265 2 266 1 282 1 297 1 304 1 305 1 307 1 357 1 361 1 386 1 458 1 480 1 557 1
me to	187 1 264 1 309 1 546 1 555 1
me up	228 1 264 1
me what	133 1 250 1
me whether	292 1 343 1 447 1
me which	5 1 26 1
mean	77 4 116 4 144 4 150 4 188 4 189 4 191 4
mean the	188 1 189 1 191 1
meant	490 4
meanwhil	448 4
meet	253 4
member	27 4 30 4 31 4 34 4 37 8 38 4 39 16 40 12 41 4 73 4 79 4 80 4 136 8 142 8 143 8 144 4 145 8 300 4 302 8 303 8 304 12 350 8 353 8 354 4 378 8 483 4
member $	27 1 30 1 34 1 37 1 38 1 39 1 40 1 136 1 142 1 144 1 145 1 302 1 350 1
member by	300 1 303 1
member list	39 1 40 1 79 1 80 1
member need	350 1 353 1
member of	39 2 40 1 73 1 142 1 143 2 303 1 304 3 353 1 354 1 378 2
membership	38 4 40 4 41 4 74 8 79 12 80 4 81 8
membership $	38 1 40 1 41 1 74 1 81 1
membership of	79 3
memory	241 4
mention	169 4 175 4 462 8 495 4
merg	58 32 59 32 85 2 86 10 94 4 135 4 168 4 169 4 170 4 175 4 176 4 184 8 185 4 186 4 187 4 189 8 202 4 209 2 216 4 221 12 222 10 224 12 226 2 228 8 231 42 232 40 233 38 234 10 235 8 239 2 245 4 246 36 247 4 248 12 249 2 250 2 251 40 252 24 253 2 259 2 264 4 287 32 288 40 289 38 290 4 292 4 293 4 294 6 297 34 298 44 310 4 311 8 316 4 318 4 332 2 333 4 334 2 335 2 339 32 340 36 341 36 342 10 343 4 344 8 345 16 346 4 347 8 348 36 349 28 360 4 376 12 377 8 406 12 422 4 425 4 426 2 429 4 433 4 434 4 435 4 438 4 454 4 464 4 525 30 526 18 527 8 528 12 539 4 540 8
merg $	58 1 202 1 231 2 232 2 233 4 234 1 235 2 247 1 248 3 251 4 252 2 297 1 311 1 318 1 340 1 345 1 348 1 376 1 406 1 433 1 434 1 435 1 464 1 525 1 539 1
merg after	288 1 289 1 340 1 341 1
merg already	224 1 233 1
merg automatically	231 1 288 1 340 1
merg bas	184 2 253 1
merg button	251 1 288 1 340 1
merg by	231 1 232 1 287 1 288 2 289 1 340 1 348 1
merg check	94 2 251 3 252 1 290 2 292 2 293 2 294 1 297 2 298 1 332 1 334 1 335 1 342 3 343 2 344 2 345 2 346 2 347 2 525 1 526 1 527 2 528 2
merg choic	288 1 339 2
merg commit	58 2 59 2 168 1 169 1 175 1 176 1 186 1 187 1 246 4 297 1 298 2 348 2 349 3 376 2 377 2 438 1
merg config	59 2 298 1 339 1 349 1
merg conflict	251 2
merg delet	231 1 287 1 339 1
merg for	59 1 289 1
merg get	232 1 251 1 288 1 340 1
merg her	287 1 288 1 289 1 298 1
merg in	86 1 216 1 221 1 288 1 289 2 297 2 298 3 310 1 341 4 344 1 345 1 349 1 528 1
merg into	429 1 525 1
merg it	224 1 245 1
merg method	58 1 59 1 348 1 349 1
merg need	222 1 231 1 233 1
merg now	189 1 233 1 252 1
merg of	184 1 231 1 232 1 233 2 246 1 289 1
merg on	231 2 232 2 233 1 287 1 289 1 339 1 340 1 341 1 454 1 525 1 526 1
merg onc	252 1 287 1 289 1 339 1 340 1 341 1
merg pr	58 1 221 1
merg project	341 1 345 1 347 1
merg pull	221 1 311 1
merg request	85 1 86 1 209 1 222 1 226 1 234 1 239 1 249 1 250 1 259 1 426 1
merg set	289 1 341 1
merg setting	287 2 288 1 339 1
merg strategy	58 2 59 2 297 2 298 2 333 1 348 2 349 2
merg that	233 2 252 1
merg the	228 1 234 1
merg to	422 1 425 1 525 1 527 1 528 1
merg upstream	540 2
merg when	231 2 232 2 252 1 287 1 288 2 289 2 339 2 340 2 341 2
merg with	294 1 298 2 525 1 526 1
merg without	232 1 298 1 525 2
mergeabl	251 4
mergebas	161 4 184 12 253 8 407 2 538 2 539 2 540 6
mergecheck	94 4 251 6 252 2 290 4 292 4 293 4 294 2 297 4 298 2 332 2 334 2 335 2 342 6 343 4 344 4 345 4 346 4 347 4 525 2 526 2 527 4 528 4
merger	388 4
mesh	25 28 26 32 27 32 28 28 29 36 30 24 31 28 32 32 33 24 116 36 117 32 118 28 119 32 120 24 121 32 122 28 123 32 124 32
mesh $	25 2 26 1 27 1 29 2 32 2 116 3 117 2 118 2 119 1 120 1 121 2 122 2 123 2 124 2
mesh 02	29 1 30 1 31 1 33 1
mesh already	118 2
mesh diagnostic	26 1 32 1
mesh health	26 1 27 1
mesh host	28 1 29 1 31 1 33 1
mesh job	119 1 121 3 122 2 123 2 124 4
mesh machin	25 1 26 1 27 1 28 1 29 1 32 1 33 1
mesh member	30 1 31 1
mesh migration	116 1 117 1 118 1 119 2 120 2 121 2 122 1 123 2 124 2
mesh mov	117 2 119 1 120 1
mesh nod	25 2 26 3 27 3 28 2 29 2 30 3 31 3 32 2 33 1 116 2 117 1 122 1 123 1
mesh server	27 1 28 1 29 1 30 1 31 1 32 1 33 1
mesh storag	116 1 118 1 119 1
mesh summary	119 1 120 1
mesh support	32 1 33 1
mesh4	28 2
messag	18 12 19 16 20 12 58 8 59 4 89 4 111 8 115 12 123 8 166 4 169 12 200 4 201 4 202 4 210 4 227 4 245 4 246 24 247 4 252 4 290 4 293 4 294 4 295 4 296 4 311 4 344 4 345 4 347 4 348 4 349 4 386 8 439 8 460 4 490 4
messag $	18 2 19 2 20 2 59 1 166 1 227 1 245 1 246 2 252 1 386 1 439 2
messag checker	201 1 202 1 293 1 344 1
messag for	246 2 490 1
messag list	111 1 115 1 123 1
messag of	111 1 115 1 123 1 169 3 247 1 460 1
messag regex	296 1 347 1
messag templat	58 1 348 1 349 1
messy	247 4
met	233 4
metadata	5 4 91 8 129 4 157 12 158 12 159 12 210 4 494 4
metadata of	5 1 91 1 129 1 157 2 159 1
method	58 4 59 4 348 4 349 4 550 8
method $	58 1 59 1 348 1 349 1 550 1
metric	362 4
mfa	550 8 551 8 553 8 555 8 557 8 558 8 559 4
mfa $	550 1 553 1 555 1 558 1 559 1
mfa set	551 1 553 1 555 1
microservic	99 4 149 4 203 4 204 4 205 4
might	85 8
migrat	107 4 112 4 116 8 150 4 198 2 207 2
migrat to	107 1 116 1 150 1
migration	62 4 107 12 108 8 109 8 110 12 111 8 112 14 113 4 114 8 115 8 116 8 117 8 118 12 119 12 120 12 121 12 122 12 123 12 124 12 173 4 175 4 183 4 198 4 235 4 239 2 293 4 294 4 414 4 429 4
migration $	62 1 107 1 108 1 110 1 114 1 116 1 119 1 123 1 173 1
migration archiv	107 1 109 1 110 1 112 2
migration export	107 1 108 1 109 1 110 1 111 1
migration fail	111 1 115 1
migration import	112 1 113 1 114 1 115 1
migration job	119 1 121 1 123 1 124 1
migration mesh	116 1 117 1 118 1 119 1 120 1 121 1 122 1 123 1 124 1
migration stat	118 2
migration with	117 1 124 1
miller	70 4
mim	372 4 373 4 375 4
min	85 2 125 2 171 2 242 2 261 2 532 2
min $	171 1 532 1
mind	248 4 259 4
minimum	15 4 16 4 292 4 297 8 298 12 333 4 343 4 345 4 346 4 347 4
minimum approval	297 1 298 2 333 1 345 1
minimum build	292 1 346 1
minimum key	15 1 16 1
minimum number	297 1 298 1 347 1
mint	1 4 3 4
mint a	1 1 3 1
minus	249 8
minus count	249 2
minut	150 4
mirror	20 4 478 28 479 36 480 32 481 24 482 32 483 36 484 28 485 32 486 32 487 28 488 32 489 28 490 20 491 24 492 12 493 20 494 20 495 8 496 20 497 32 498 28 499 28 500 28 501 24 502 24 503 20 504 16 505 16 506 16 507 16 508 16 509 20 510 20 511 20 512 20 513 24 514 16 515 16 516 16 517 16 518 28 519 24 520 20
mirror $	478 4 479 3 480 2 481 2 482 3 484 1 485 3 486 2 487 2 488 2 489 1 490 2 494 1 497 2 498 1 499 1 500 1 501 1 502 1 505 1 506 1 508 1 509 1 512 1 514 1 516 1 517 2 519 3 520 1
mirror account	478 1 479 1 480 1
mirror and	482 1 485 1 503 1 509 1 518 1
mirror application	499 1 500 1
mirror ask	482 1 497 1 498 1
mirror berlin	480 1 486 1 487 1 488 1 489 1 491 1 509 1 510 1 511 1 518 1
mirror can	496 2
mirror compar	493 1 494 2
mirror copy	493 1 510 1 512 2 515 1 516 1 517 1
mirror delet	478 1 487 1
mirror do	479 3 486 1
mirror farm	483 5 484 1 507 1 508 2 519 1 520 1
mirror follow	518 2
mirror get	479 1 488 1
mirror ha	490 1 493 1 503 1
mirror in	480 1 515 1
mirror is	491 1 493 1 501 1 504 1 514 1
mirror lag	484 1 503 1 507 1
mirror last	485 1 488 1
mirror list	496 2
mirror mirror	484 1 485 1 486 1 487 1 488 1 489 1 490 1
mirror nod	483 1 484 2 505 1 509 1 519 1 520 1
mirror process	504 2
mirror project	492 1 493 2 511 1
mirror repo	484 1 485 1 494 1 495 1 496 1
mirror request	497 2 498 1 499 2 500 1 501 1 502 1
mirror s	480 1 483 1 489 1 491 1 492 1 499 1 502 1 506 1 507 1 511 1 514 1 515 1
mirror scop	510 1 512 1 513 1
mirror send	481 1 490 1
mirror server	486 1 487 1 488 1 489 1 490 1
mirror support	504 1 505 1 506 1 507 1 508 1 509 1
mirror sync	510 1 511 1 512 1 513 1 514 1 515 1 516 1 517 1
mirror that	487 1 499 1 500 1 501 1 502 1
mirror the	480 1 501 1
mirror to	497 1 500 1 513 1
mirror tokyo	498 1 499 1 501 1 502 1
mirror with	485 1 488 1 491 1 496 1
mirror zdu	519 1 520 1
misbehav	33 4
misconfigur	291 4
misery	248 4
mislead	6 4
miss	40 8 80 4 115 4 172 4 188 4 189 8 191 4 215 4 220 4 235 8 251 8 331 4 371 4 445 4 448 4 450 8 503 4 521 4
miss from	40 2 80 1 215 1 220 1 450 1
miss new	331 1 371 1
miss on	172 1 503 1
miss sid	188 1 189 1 191 1
misspelt	72 4 205 4
mistak	128 4 137 4 153 4 170 4 223 4 231 4 257 4 259 4 413 4 440 4 524 4
mistak $	153 1 170 1 223 1 259 1
mistak undo	137 1 231 1 413 1
mit	208 4
mix	519 8 520 4
mix version	519 2 520 1
ml	406 2
mmeier	211 4 217 4 218 4 219 4
mmeier and	211 1 219 1
mob	140 4
mobil	0 4 2 4 3 2 8 4 35 4 36 4 37 4 38 4 39 4 40 4 52 4 74 4 81 4 88 2 126 4 127 4 129 4 130 4 131 4 132 4 134 4 136 4 138 4 139 4 141 2 143 2 144 4 145 4 147 4 148 4 149 2 152 4 160 4 199 4 209 4 221 4 279 4 282 4 285 4 286 4 288 4 289 4 290 4 292 4 293 4 294 4 295 4 296 4 297 4 298 4 299 4 300 4 301 4 302 4 303 4 304 4 305 4 308 4 309 4 310 4 311 4 312 4 313 4 314 4 315 4 316 4 317 4 318 4 319 4 321 2 325 2 337 2 341 2 344 2 351 2 353 2 354 2 356 4 398 4 399 4 400 4 401 4 422 4 423 4 424 4 425 4 427 4 428 4 429 4 430 4 431 4 445 4 446 4 447 4 463 4 465 4 466 4 467 4 468 4 469 4 471 2 525 4 526 4 527 4 528 4 559 4
mobil app	127 1 209 1 279 1 282 1 285 1 286 1 288 1 289 1 290 1 292 1 293 1 294 1 295 1 296 1 297 1 298 1 299 1 300 1 301 1 302 1 303 1 304 1 305 1 308 1 309 1 310 1 311 1 312 1 313 1 314 1 315 1 316 1 317 1 318 1 319 1 398 1 399 1 400 1 401 1 422 1 423 1 424 1 425 1 427 1 428 1 429 1 430 1 431 1 445 1 446 1 447 1 465 1 466 1 467 1 468 1 469 1 525 1 526 1 527 1 528 1
mobil dev	35 1 36 1 37 1 38 1 39 1 40 1 52 1 74 1 81 1 139 1
mobil project	0 1 8 1 130 1 131 1 132 1 134 1 136 1 138 1 144 1 145 1 147 1 356 1 463 1
mobil repo	152 1 160 1 221 1
mobil team	126 1 148 1 199 1
mock	272 4 278 4
mod	104 8 105 4 510 8 511 8 512 12 513 8 519 4 520 4 545 8 546 8 547 4 548 4
mod $	104 1 105 1 512 1 520 1 545 1 546 1
mod and	510 2 511 2
modification	207 4 226 4
modify	167 4 182 2 188 2 190 2 206 2 207 2 239 2
modify fil	182 1 190 1
modify path	167 1 207 1
modul	94 8 151 4 167 4
modul key	94 2
moment	104 4 120 4 391 4 451 8 508 4
moment $	104 1 120 1 391 1 451 1 508 1
monday	71 4 127 4 219 4 399 4
monitor	507 4
monorepo	167 4 308 4
month	3 4 86 4 280 4 285 4
month $	3 1 285 1
mor	4 2 18 2 34 2 39 2 40 2 47 2 63 2 79 2 80 2 96 2 101 4 103 2 134 2 137 2 141 2 147 2 186 6 201 2 205 2 212 2 217 2 231 2 233 2 236 2 256 2 263 6 267 2 273 2 276 2 278 2 284 2 308 4 316 2 326 2 329 2 344 2 349 2 360 2 382 2 389 4 398 2 400 2 413 2 419 2 424 2 427 2 432 2 435 2 447 2 467 4 472 2 487 2 515 4 517 4 526 2 535 2 558 4 559 2
mor $	4 1 47 1 137 1 186 1 201 1 231 1 233 1 236 1 263 1 267 1 276 1 308 1 326 1 329 1 389 2 413 1 419 1 427 1 467 1 472 1 526 1 535 1 558 1 559 1
mor drop	217 1 400 1
mor event	316 1 360 1
mor mail	186 1 263 2 308 1
mor member	39 1 79 1
mor need	424 1 447 1
mor non	40 1 80 1
mor project	515 2 517 2
mor tak	205 1 284 1 435 1
mor than	96 1 141 1
mor verbos	101 1 103 1
morn	95 8 125 4 167 4 501 4
morn $	95 2 125 1 501 1
most	125 4 132 4 160 4 206 4 207 8 239 4 296 4 305 4 317 8 347 4 361 8
most 32	296 1 347 1
most recent	160 1 206 1 207 1 305 1 317 1 361 1
most recently	125 1 207 1 317 1 361 1
mov	31 4 46 4 107 8 108 4 116 12 117 16 118 12 119 12 120 12 121 8 122 12 123 12 124 8 127 4 128 4 130 4 153 12 167 4 173 4 210 4 217 4 239 4 250 4 268 4 308 4 316 8 324 4 360 4 438 4 478 4 489 4 552 4 556 4
mov $	117 1 118 1 122 1 130 1 167 1
mov all	107 1 116 1
mov chang	46 1 360 1
mov or	173 1 239 1
mov repo	107 1 108 1 119 1 121 1 122 1 127 1 153 1
mov the	153 1 438 1
mov to	31 1 117 1 118 1 119 1 120 1 121 1 122 1 123 1 124 1 217 1 316 1 489 1
mp4	165 2
mr	185 2 221 2 222 4 223 2 224 2 225 4 226 2 227 2 228 4 229 2 230 2 231 2 232 2 233 2 234 2 235 2 236 2 237 2 238 2 239 2 240 4 241 2 242 2 243 2 244 2 246 2 247 4 248 4 249 2 250 2 251 2 252 2 253 2 254 2 255 2 256 2 257 2 258 2 259 2 260 2 261 2 262 2 263 2 264 2 415 2 416 2 437 2 438 2 464 2
mr $	222 1 234 1 237 1 239 1 240 1 249 1 264 1
mr 7	247 1 464 1
mr wa	185 1 259 1
msmith	254 4 256 4 257 4 378 4 381 4 382 4 383 4 384 4 385 4 441 4 442 4 532 4 533 4 541 4
msmith $	256 1 257 1 378 1 382 1 384 1 385 1 533 1
much	6 4 96 4 249 4 275 4 324 4
must	7 4 44 4 50 4 81 4 98 4 122 4 134 4 142 4 167 4 172 4 178 4 214 4 234 8 235 12 236 4 237 4 238 4 243 4 245 4 255 4 273 4 276 4 281 4 297 8 298 4 345 4 349 4 389 4 395 4 404 2 422 4 423 2 424 4 426 8 428 4 429 4 436 4 444 4 467 4 469 4 472 4 498 4 525 12 526 4 527 4 528 12
must be	178 1 214 1 234 1 245 1 276 1 349 1 422 1 525 1 526 1 528 1
must fix	234 1 235 2 236 1 237 1 238 1
must go	404 1 423 1
must i	98 1 255 1 428 1
must no	7 1 81 1 444 1
must not	44 1 50 1 142 1 389 1 467 1 472 1
must pass	345 1 525 1 527 1 528 2
must review	426 2
must tick	235 1 429 1
mut	186 4 263 8 308 8
my	10 10 11 10 12 12 13 12 14 10 85 2 86 8 95 18 96 12 106 6 125 2 150 2 152 10 172 2 173 2 174 2 175 2 176 6 177 2 178 10 188 2 189 4 190 2 191 2 192 2 193 2 200 2 222 6 223 2 224 2 225 6 227 2 228 4 229 14 230 6 234 2 235 2 236 2 241 2 242 6 244 6 245 4 248 2 258 12 259 2 260 10 261 10 262 12 267 2 268 2 270 2 277 2 285 4 288 2 333 2 337 2 356 4 379 16 380 14 381 2 382 8 383 12 384 10 385 14 398 4 406 2 408 2 413 8 415 8 438 2 441 6 442 12 443 10 444 4 445 2 447 2 452 4 455 2 460 2 478 4 479 10 480 6 496 2 505 2 523 2 528 2 532 8 533 8 534 12 535 2 537 2 538 10 539 6 540 16 541 2 543 6 544 8 545 8 546 12 547 8 548 10 549 8 550 8 551 2 552 6 553 8 554 10 555 2 556 8 557 12 558 4
my 2	548 1 554 1 556 1
my account	10 1 11 1 12 1 13 1 152 1 379 1 382 1 383 1 384 1 385 1 441 1 443 1 479 1 532 1 534 1 549 2 550 2 553 1 557 3 558 1
my api	12 1 14 1
my app	544 1 548 1 551 1 555 1
my approval	229 3
my attention	95 2
my authenticator	544 1 548 1 552 1 553 1 557 1
my backup	11 1 554 1
my branch	85 1 189 2 190 1 222 2 245 1 268 1 438 1
my clon	479 2 537 1
my cod	245 1 556 1
my comment	106 2 176 1 242 1 244 1 262 1 382 1
my commit	174 1 177 1 178 1 277 1 383 1 408 1 441 1 442 3 443 2 452 1 455 1 540 1
my fac	383 2
my favourit	479 1 480 1
my fork	188 1 191 1 222 1 267 1 270 1 538 5 539 3 540 5
my green	229 1 230 1
my identity	545 1 547 1 548 1
my inbox	95 1 96 1
my key	443 1 532 1
my laptop	534 1 535 1
my login	380 1 544 1 549 2 550 1 557 1 558 1
my merg	86 1 234 1
my mr	225 1 228 1
my new	534 1 552 2 556 1
my not	178 1 260 1
my ok	229 1 230 1
my old	11 1 379 1 406 1
my option	384 1 385 1
my own	152 3 223 1 379 1 380 1 381 1 385 1 460 1 478 1 540 1 553 2 557 1
my password	11 1 380 3 546 4
my pat	10 1 12 2 14 1
my pend	260 1 261 1 262 1
my permission	546 1 548 1
my personal	379 1 385 1
my pgp	442 1 443 1
my phon	543 3 547 1 548 1
my pr	172 1 193 1 228 1 285 1 288 1 337 1 452 1 528 1
my preferenc	384 1 385 1
my profil	10 1 379 1 382 1 383 2 385 1 442 1 532 1 533 1 534 1
my public	533 1 534 1
my pull	224 1 225 2 248 1 285 1
my push	200 1 398 2
my queu	96 2
my recovery	543 1 547 1 554 1
my register	442 1 533 1
my remark	176 2 178 1 242 1 244 2
my reply	235 1 242 1
my repo	333 1 445 1 496 1 505 1 523 1
my review	95 4 96 1 175 1 241 1 258 2 260 2 261 2 262 3
my session	546 1 547 1 548 1
my sign	229 1 444 1
my ssh	533 1 534 1
my thumb	413 1 415 1
my token	10 2 12 2 13 4 14 3
my two	545 1 546 1
myself	384 4
nag	321 4 386 4
nag about	321 1 386 1
nair	378 4 381 4
nam	0 4 1 4 2 6 3 6 5 6 6 4 8 4 9 6 10 10 11 2 13 8 14 4 21 4 22 16 23 10 24 8 27 4 28 4 30 4 31 4 35 8 36 10 37 8 40 4 41 6 61 2 62 2 68 4 70 2 71 2 72 20 73 6 78 8 80 4 81 4 82 12 83 8 86 4 88 28 91 8 92 4 98 8 100 4 110 2 114 2 122 2 125 4 126 6 127 6 129 8 130 4 135 4 136 6 141 2 143 4 145 6 147 4 148 8 149 2 150 4 152 4 153 4 160 8 161 2 162 4 163 2 167 8 168 4 169 4 173 12 178 4 188 12 193 8 197 10 209 6 211 8 215 4 218 12 231 2 239 8 241 4 242 4 254 12 269 16 271 4 279 8 280 2 282 4 300 4 302 4 307 8 310 2 311 4 312 2 313 2 314 4 317 2 318 2 324 4 326 2 331 4 346 2 351 4 355 2 356 2 357 2 358 2 361 4 364 16 368 4 370 4 378 18 379 12 381 16 386 2 392 4 393 4 396 4 397 6 399 8 403 4 407 4 409 4 410 4 411 4 412 8 418 4 420 4 422 4 425 4 431 4 458 4 475 4 478 2 479 2 480 2 483 4 486 4 488 4 489 4 492 4 495 4 500 4 527 2 534 4 541 12
nam $	9 1 14 1 22 1 40 1 72 2 82 2 88 2 143 1 148 1 160 2 168 1 173 1 188 1 197 1 211 1 218 2 279 1 307 1 364 2 378 1 381 1 495 1
nam a	242 1 409 1 410 1 411 1 412 1
nam address	21 1 483 1
nam and	0 1 2 1 5 1 8 1 10 2 13 1 28 1 68 1 91 1 218 1 271 1 282 1 370 1 393 1 396 1 397 1 541 3
nam bas	486 1 488 1 500 1
nam behind	13 1 129 1 381 1
nam contain	215 1 378 1
nam description	129 1 153 1 302 1
nam display	381 1 392 1
nam for	22 2 23 1 24 2 98 1 193 1 381 1
nam in	379 1 475 1
nam is	6 1 36 1 127 1 241 1 351 1 399 1 403 1
nam need	73 1 100 1
nam not	82 1 254 1
nam of	72 1 78 1 83 2 88 2 125 1 167 1 173 1 188 1 193 1 209 1 239 1 269 2 378 1 492 1
nam only	35 1 88 1 173 1 188 1 239 1
nam or	72 1 92 1 126 1 148 1 324 1 331 1 379 1
nam reviewer	418 1 420 1 422 1
nam rpc	27 1 30 1 31 1
nam that	80 1 269 1
nam the	22 1 178 1 412 1
nam to	37 1 72 1 145 1 269 1 379 1
nam tom	425 1 431 1
nam user	86 1 136 1 211 1 534 1
nam with	254 1 307 1
narrow	275 4 324 4 424 4
narrow the	324 1 424 1
nearer	480 4
nearest	479 4 480 4 485 4 496 4
nearest clon	479 1 496 1
nearly	552 4
need	1 2 2 2 3 4 6 4 9 4 11 2 12 2 14 4 20 2 21 4 22 4 24 4 25 8 26 4 27 4 28 4 29 4 30 4 31 4 32 4 33 8 34 4 35 4 36 6 37 4 38 4 39 4 40 4 41 4 42 4 43 4 44 4 45 4 46 4 47 4 49 4 50 4 51 4 52 6 53 4 54 4 55 4 56 4 57 4 58 4 59 4 60 4 61 4 62 4 63 4 64 4 65 4 66 4 67 4 68 4 69 4 70 4 71 6 72 4 73 4 74 8 75 4 76 4 77 4 78 4 79 4 80 4 81 4 82 4 86 2 88 4 89 4 90 4 92 4 93 4 95 6 97 2 98 2 99 2 100 4 101 4 102 4 103 4 104 4 105 4 106 2 107 4 108 4 109 4 110 4 111 4 112 4 113 4 114 4 115 4 116 4 117 4 118 4 119 4 120 4 121 4 122 4 123 4 124 4 127 6 128 4 129 4 130 4 131 6 132 4 133 4 134 4 135 4 136 4 137 4 138 4 139 8 140 4 141 4 142 8 143 4 144 8 145 4 146 4 147 4 148 4 149 8 150 6 151 6 152 6 153 6 154 6 155 4 156 4 157 4 158 4 159 4 160 4 161 6 162 4 163 4 164 4 165 4 166 4 167 4 168 4 169 4 170 4 171 4 172 4 173 4 174 4 175 4 176 4 177 4 178 4 179 4 180 4 181 4 182 4 183 4 184 2 185 2 186 4 187 4 192 4 193 6 194 4 195 4 196 4 197 4 198 4 200 4 201 4 202 4 203 4 204 4 205 4 206 4 207 4 208 4 209 2 210 4 211 4 212 4 213 4 214 4 215 4 216 6 217 4 218 4 219 8 220 4 221 4 222 4 223 4 224 4 225 4 226 4 227 6 228 4 229 4 230 4 231 4 232 4 233 4 234 4 235 4 237 6 238 4 239 4 240 4 241 4 243 4 244 4 245 4 247 4 248 4 249 4 250 4 251 4 252 4 254 4 255 4 256 8 257 8 258 8 259 4 260 4 262 2 263 4 264 4 265 6 266 4 267 4 268 4 269 4 271 4 272 4 273 4 274 4 275 4 279 6 280 4 281 4 282 4 283 6 284 4 285 4 286 4 287 4 288 4 289 4 290 6 291 4 292 4 293 4 294 4 295 6 296 4 297 14 298 4 299 4 300 6 301 8 302 4 303 4 304 4 305 6 306 6 307 4 308 4 309 4 310 4 311 4 312 4 313 4 314 4 315 4 316 4 317 4 318 4 319 4 320 4 321 4 322 4 323 4 324 4 326 4 327 4 328 4 329 4 330 4 331 4 332 4 333 4 334 4 335 4 336 4 338 4 339 4 340 4 341 4 342 4 343 4 344 4 345 4 346 4 347 8 348 4 349 4 350 4 351 4 352 8 353 4 354 4 355 4 356 4 357 4 358 4 359 4 360 4 361 4 362 4 363 4 366 4 372 4 373 4 374 4 375 4 378 2 380 4 398 4 399 4 400 6 401 4 402 4 403 4 404 4 405 4 406 4 407 4 412 4 418 6 419 4 421 4 422 6 424 6 425 4 427 4 428 4 429 4 430 6 431 4 432 4 433 4 434 6 435 4 436 4 437 4 438 6 439 6 440 4 442 4 443 4 445 4 446 4 447 4 448 4 449 4 450 4 451 4 452 4 453 4 454 4 455 4 457 4 458 4 459 4 460 4 461 4 463 4 466 4 469 8 471 4 474 4 496 2 504 4 505 4 507 4 508 4 509 4 510 4 511 4 512 4 513 4 514 4 515 4 516 4 517 8 519 4 520 4 521 6 522 4 523 8 524 4 525 4 526 6 527 6 528 6 535 4 536 4 538 4 539 4 540 4 541 2 552 2 553 2 554 2 556 2 557 2 558 2
need $	21 1 22 1 24 1 25 1 26 1 27 1 28 1 29 1 30 1 31 1 32 1 33 1 34 1 35 1 36 1 37 1 38 1 39 1 40 1 41 1 42 1 43 1 44 1 45 1 46 1 47 1 49 1 50 1 51 1 52 1 53 1 54 1 55 1 56 1 57 1 59 1 60 1 62 1 63 1 64 1 65 1 67 1 68 1 69 1 70 1 71 1 72 1 73 1 74 1 75 1 76 1 77 1 78 1 79 1 80 1 81 1 82 1 88 1 89 1 90 1 92 1 93 1 100 1 101 1 102 1 103 1 104 1 105 1 107 1 108 1 109 1 110 1 111 1 112 1 113 1 114 1 115 1 116 1 117 1 118 1 119 1 120 1 121 1 122 1 123 1 124 1 128 1 129 1 130 1 131 1 132 1 133 1 134 1 135 1 136 1 137 1 138 1 139 1 140 1 141 1 142 1 143 1 144 1 145 1 146 1 147 1 148 1 149 1 151 1 153 1 154 1 155 1 156 1 157 1 158 1 160 1 161 1 162 1 163 1 164 1 165 1 166 1 167 1 168 1 169 1 170 1 171 1 173 1 174 1 175 1 177 1 178 1 179 1 180 1 182 1 183 1 186 1 187 1 192 1 193 1 194 1 195 1 196 1 197 1 198 1 200 1 201 1 202 1 203 1 204 1 205 1 206 1 207 1 208 1 210 1 212 1 213 1 215 1 216 1 217 1 218 1 219 1 220 1 221 1 224 1 226 1 227 1 228 1 229 1 230 1 231 1 232 1 233 1 234 1 235 1 237 1 238 1 239 1 240 1 241 1 243 1 244 1 247 1 249 1 250 1 251 1 254 1 255 1 256 1 257 1 260 1 263 1 264 1 265 1 266 1 267 1 268 1 269 1 271 1 272 1 273 1 274 1 275 1 279 1 280 1 281 1 282 1 283 1 284 1 285 1 286 1 287 1 288 1 289 1 290 1 291 1 292 1 293 1 294 1 295 1 296 1 297 2 298 1 299 1 300 1 301 1 302 1 303 1 304 1 305 1 306 1 307 1 308 1 309 1 310 1 311 1 312 1 313 1 314 1 315 1 316 1 317 1 318 1 319 1 320 1 321 1 322 1 323 1 324 1 326 1 327 1 328 1 329 1 330 1 331 1 332 1 333 1 334 1 335 1 336 1 338 1 339 1 340 1 341 1 342 1 343 1 344 1 345 1 346 1 347 1 348 1 349 1 350 1 351 1 352 2 353 1 354 1 355 1 356 1 357 1 358 1 359 1 360 1 361 1 362 1 363 1 366 1 372 1 373 1 374 1 375 1 380 1 398 1 399 1 401 1 402 1 403 1 404 1 405 1 406 1 407 1 412 1 418 1 421 1 422 1 425 1 427 1 428 1 429 1 430 1 431 1 432 1 433 1 434 1 435 1 436 1 437 1 439 1 440 1 442 1 443 1 445 1 446 1 447 1 449 1 450 1 451 1 452 1 453 1 455 1 458 1 459 1 460 1 463 1 469 1 504 1 505 1 507 1 508 1 509 1 519 1 520 1 522 1 524 1 525 1 526 1 527 1 528 1 535 1 538 1 539 1 541 1
need a	20 1 36 1 52 1 71 2 97 1 98 1 99 1 106 1 161 1 185 1 256 1 283 1 300 1 306 1 378 1 434 1 438 1 528 1
need an	11 1 149 1 209 1 552 1 553 1 554 1 556 1 557 1 558 1
need and	248 1 252 1 258 1 259 1 461 1 540 1
need each	431 1 436 1
need for	66 1 176 1 454 1 457 1 522 1 524 1
need in	297 1 301 1
need it	3 1 150 1
need my	95 2
need need	195 1 196 1 321 1 328 1
need not	496 1 526 1
need on	222 1 438 1
need one	1 1 256 1 422 1
need only	58 1 61 1 159 1 172 1 181 1 521 1 523 1
need or	150 1 225 1 510 1 511 1 512 1 513 1 514 1 515 1 516 1 517 1
need refus	211 1 214 1
need repo	9 1 14 1
need the	2 1 12 1 127 1 131 1 151 1 154 1 167 1 184 1 193 1 223 1 227 1 237 1 245 1 265 1 279 1 290 1 295 1 305 1 400 1 430 1
need their	127 1 152 1
need to	25 1 139 1 144 1 153 1 257 1 297 1 466 1 474 1 521 1 523 1
need two	418 1 424 1
need work	86 1 258 3 262 1
need writ	6 1 469 1
needn	516 4
needswork	86 2 258 6 262 2
network	26 8 270 8
network $	270 2
neutral	78 8
never	0 4 2 4 10 4 53 4 150 4 170 4 179 4 215 4 233 4 267 4 278 4 286 4 296 4 320 4 337 4 363 4 499 4 528 4
never happen	179 1 233 1
never the	0 1 2 1 10 1
new	1 8 3 4 11 12 14 4 22 12 23 8 24 8 25 4 28 4 36 8 38 8 42 4 43 16 46 4 49 4 71 16 72 8 74 8 76 8 82 12 85 4 89 8 92 8 97 4 107 12 113 4 114 4 127 20 130 10 132 12 144 12 149 16 153 8 161 8 162 4 166 12 167 4 192 4 193 4 194 4 195 4 196 4 214 4 215 4 219 4 220 4 222 4 235 4 239 4 250 2 266 4 267 4 275 4 280 8 296 4 300 8 303 8 306 4 309 10 316 4 318 4 328 8 331 4 347 4 351 8 368 4 371 4 373 4 379 4 380 12 383 8 388 4 391 8 399 4 400 4 407 8 418 4 422 4 427 4 428 4 429 8 430 4 431 4 432 8 433 2 434 2 435 8 443 4 448 4 455 4 456 4 457 4 466 4 489 12 491 4 497 4 498 8 501 4 512 4 513 4 515 4 527 4 531 8 534 8 538 4 540 4 542 8 552 24 554 16 556 12 559 4
new authenticator	552 2
new branch	161 1 399 1 407 2
new colleagu	71 1 219 1
new developer	42 1 71 1
new fil	166 1 448 1
new group	36 1 38 1
new hir	38 1 71 1 74 1 144 1 303 1
new host	107 1 489 1
new key	43 1 130 1 371 1
new leak	280 1 368 1
new machin	466 1 534 1
new mesh	25 1 28 1
new mirror	491 1 497 1 498 1
new nam	82 1 153 1
new one	14 1 46 1 72 1 97 1 162 1 391 1 457 1 554 1
new password	76 1 380 2
new pat	11 2
new phon	552 2 556 3
new photo	383 2
new pr	85 1 309 2 427 1 428 1 430 1 431 1 432 2 433 1 434 1 435 2
new product	127 2
new project	1 1 127 1 512 1 513 1
new recovery	554 2
new regex	280 1 328 1
new repo	3 1 22 2 23 1 24 1 149 1 193 1 220 1 267 1
new repository	22 1 23 1 24 1
new review	300 2 351 1
new rul	418 1 422 1
new server	113 1 114 1
new team	127 2 153 1
new url	316 1 347 1
new user	36 1 82 2
new version	92 2 489 1
newer	172 4
newest	85 4 119 4 206 8 207 8 221 4 247 4 305 4 361 4 411 4 445 4
newest chang	206 1 207 1
newest commit	206 1 207 1 445 1
newest first	85 1 119 1 221 1
newly	23 4
next	95 4 114 4 158 4 161 4 382 4 383 4 547 4
next to	158 1 382 1 383 1
nf	116 8 117 4 118 6 120 4 122 2
nf $	116 1 118 1
night	167 4 268 4 449 4
nightly	2 2 9 2 12 2 170 4 171 4 172 4 175 2 306 4 374 4 411 4 439 4 440 4 525 4 526 4
nightly on	170 1 439 1
nightly run	172 1 374 1
no	4 4 7 4 12 4 15 4 18 4 34 4 45 4 47 8 48 4 49 4 50 8 53 4 54 4 57 4 59 4 81 4 85 4 86 4 96 4 128 4 134 4 140 8 142 8 145 4 146 4 147 8 153 4 154 8 155 4 166 4 169 4 170 4 173 4 175 4 180 4 182 4 186 8 190 4 204 4 205 4 213 4 215 12 220 8 222 4 223 4 229 4 236 4 240 4 249 4 257 12 262 4 263 8 273 8 276 4 277 8 278 4 281 8 282 4 284 4 288 4 293 4 294 4 298 8 301 4 306 4 308 8 312 4 314 4 315 4 319 4 322 8 326 4 329 4 332 8 334 8 340 4 341 8 344 4 349 8 352 4 382 4 395 4 397 4 399 12 403 12 404 4 406 4 413 4 414 4 415 4 416 4 417 4 419 8 423 8 427 4 430 4 432 8 435 4 438 4 441 4 444 4 447 4 450 4 457 4 467 4 468 4 469 4 475 4 478 8 487 8 519 4 525 8 529 4 530 4 532 4 535 4 542 4 543 4 546 4 558 4 559 4
no $	96 1 447 1
no 22	281 1 282 1
no access	140 1 142 1 147 1 215 1 220 1 468 1
no authenticator	543 1 546 1
no auto	288 1 340 1
no automatic	341 1 423 1 432 1
no blanket	146 1 147 1
no creation	399 1 403 1
no deletion	399 1 403 1
no diff	173 1 182 1 190 1
no direct	399 2
no forc	399 1 403 2 404 1
no git	154 2 204 1
no longer	4 1 7 1 12 1 34 1 50 2 54 1 81 1 142 1 155 1 170 1 205 1 229 1 240 1 257 2 273 2 276 1 281 1 293 1 301 1 322 1 332 2 352 1 415 1 419 1 423 1 430 1 435 1 444 1 450 1 469 1 475 1 478 1 487 1 519 1 529 1 530 1
no merg	294 1 298 2 349 2 438 1 525 2
no mor	18 1 134 1 186 2 263 2 278 1 308 1 344 1 382 1 432 1 467 1 487 1 558 1
no notification	45 1 308 1
no own	59 1 284 1
no permission	140 1 145 1 220 1
no pr	85 1 175 1
no reply	47 1 48 1 49 1
no repo	128 1 334 1 341 1
no such	312 1 322 1 329 1
no text	414 1 416 1
nobody	10 4 34 4 43 4 45 4 141 4 223 4 234 4 248 4 256 4 260 4 289 4 338 4 389 8 392 4 398 4 399 8 402 4 403 8 419 4 430 4 502 4 504 4 557 4
nobody can	43 1 389 1 398 1 402 1
nobody ha	234 1 260 1
nobody should	223 1 289 1 389 1 399 1 419 1
nobody use	10 1 34 1
nod	21 24 25 12 26 20 27 20 28 20 29 20 30 24 31 24 32 12 33 16 107 4 116 8 117 4 121 4 122 4 123 4 265 4 446 12 447 8 483 20 484 12 504 4 505 4 508 8 509 4 519 8 520 12
nod $	21 1 25 2 26 1 27 1 28 2 30 2 31 1 32 1 33 1 116 2 117 1 121 1 122 1 123 1 446 1 447 1 484 1
nod 3	21 1 30 1 31 1
nod 4	30 1 33 1
nod are	21 1 519 1
nod doe	21 1 483 1
nod id	27 1 33 1
nod list	27 1 483 1
nod need	107 1 446 1
nod of	21 1 483 1 508 1 519 1 520 1
nod talk	26 2
nois	278 4 329 4
noisy	60 4 101 4 308 4
non	18 4 19 4 40 4 52 4 53 4 56 4 57 4 80 4 120 4 140 4 145 8 150 4 158 4 184 4 215 4 220 4 253 4 258 4 317 4 326 4 426 4 459 4 467 4 472 4 479 4 518 4 526 4 535 4
non $	18 1 184 1 253 1 467 1 472 1 518 1
non abov	52 1 56 1
non is	120 1 459 1 479 1
non list	53 1 57 1 140 1 145 1 215 1 220 1
non member	40 1 80 1 145 1
non need	150 1 158 1 258 1 326 1 526 1 535 1
nonsens	242 4
noon	20 4
nor	34 2 52 2
noreply	47 4 48 4 49 4
noreply acm	47 1 48 1 49 1
normal	61 4 65 4 238 4 244 4 395 4
normally	506 4
not	2 2 5 2 8 2 11 2 13 4 23 2 29 2 34 4 40 4 44 2 45 2 50 2 53 2 54 2 57 2 66 2 69 2 75 2 76 2 77 2 78 2 80 2 82 2 85 2 118 2 135 2 140 4 142 2 143 2 145 2 147 2 157 8 158 6 159 4 162 2 174 4 175 8 176 8 177 4 178 12 181 4 185 4 188 2 189 10 193 2 202 2 205 2 206 2 215 2 218 2 219 2 220 2 221 2 223 2 228 2 231 2 235 4 240 4 241 8 242 8 243 4 244 4 245 4 248 2 250 2 254 2 255 2 258 4 260 8 261 10 262 4 269 2 272 2 290 2 291 2 304 2 312 2 325 4 328 2 329 2 333 2 335 2 342 2 365 4 366 2 368 2 372 2 373 2 380 2 386 2 389 2 400 2 405 2 413 4 414 4 415 4 416 4 423 2 437 2 439 4 445 4 447 2 461 4 464 4 467 2 472 2 474 2 482 2 483 2 484 2 493 2 494 2 496 2 502 4 503 4 526 4 531 2 538 2 542 2 545 2
not $	66 1 118 1 189 1 242 1 260 1 261 1 269 1 312 1 405 1 464 1 545 1
not a	23 1 272 1 380 1 542 1
not been	206 1 220 1
not clon	467 1 472 1
not exempt	328 1 368 1
not exist	162 1 193 1
not find	445 2
not for	75 1 76 1 78 1 82 1 157 1 158 1 482 1 494 1
not group	143 1 218 1
not hold	50 1 496 1
not in	40 1 140 1 145 1 188 1 413 1
not just	34 1 223 1 291 1
not on	159 1 175 2 176 1 178 2 181 1 189 1 241 1 260 1 261 1 262 1 415 1 439 1
not pag	85 1 250 1
not scan	325 2 365 2 366 1
not that	235 1 414 1
not the	2 1 5 1 8 1 13 2 157 2 158 1 254 1 483 1
not webhook	290 1 342 1
not yet	140 1 215 1
notebook	11 4 12 4
noth	3 4 4 4 54 4 57 4 77 4 106 4 137 4 193 4 222 4 251 4 258 4 263 4 286 4 317 4 332 4 337 4 406 4 437 4 448 4 449 4 511 4
noth happen	286 1 337 1
noth is	193 1 222 1
noth need	106 1 251 1 437 1
noth to	137 1 263 1
noth wa	258 1 332 1
noth yet	57 1 406 1
notic	18 12 19 8 20 8 374 4 386 8
notic $	18 1 19 1 20 1 374 1 386 1
notification	45 8 46 4 47 8 48 8 49 12 186 4 187 4 263 8 264 4 308 4 309 4 355 4 356 4 379 4 487 4
notification $	47 1 48 1 49 2 263 1 355 1 487 1
notification e	47 1 48 1
notification for	187 1 309 1
notification from	186 1 308 1
notification of	263 1 264 1
notify	71 4 187 8 264 4 295 4 309 8 311 8 355 8 356 8 358 4 490 4
notify about	187 1 264 1
notify jenkin	311 1 355 1
notify me	187 1 309 1
now	4 4 6 4 7 4 9 4 12 4 16 4 19 4 24 4 26 4 95 4 100 4 120 8 122 4 128 4 153 4 181 4 186 4 189 4 205 4 221 4 225 4 233 8 243 4 246 4 251 4 252 8 272 4 280 4 294 4 298 4 303 4 313 4 354 4 360 4 374 8 379 4 423 4 437 4 439 4 446 4 451 4 480 8 501 4 513 4 522 4 524 4 526 4 527 4 539 4 545 4 553 4
now $	4 1 7 1 12 1 19 1 95 1 100 1 120 1 181 1 189 1 205 1 221 1 225 1 233 1 246 1 251 1 252 1 313 1 374 2 423 1 439 1 446 1 451 1 526 1 545 1
now on	6 1 9 1 16 1 24 1 153 1 272 1 280 1 298 1 303 1 480 1 501 1 513 1 522 1 524 1 539 1
now that	128 1 294 1
npe	161 2 222 2
nudg	233 4
nuk	150 4
null	235 4 461 2
number	13 4 83 8 91 4 96 6 124 4 155 4 156 4 158 4 177 2 180 4 181 4 182 4 185 4 190 2 202 4 224 2 225 4 237 4 247 4 249 4 274 4 295 4 297 2 298 2 305 6 318 4 319 4 347 2 362 8 370 4 409 4 410 2 420 2 464 8 481 8 492 8 495 4 506 4 507 2 535 4 536 8
number $	13 1 83 1 124 1 185 1 247 1 305 1 362 1 370 1 464 1 481 1 492 2 495 1
number 12	91 1 180 1
number 1203	155 1 158 1
number are	295 1 409 1
number as	481 1 536 1
number for	182 1 318 1 319 1 464 1
number of	96 1 177 1 190 1 224 1 297 1 298 1 305 1 347 1 410 1 420 1 507 1
numeric	129 4 151 4 300 4 303 4 381 4 418 4 420 4 422 4 426 4 492 8 493 4 495 4 533 4
numeric id	129 1 151 1 300 1 381 1 492 1 533 1
numeric project	492 1 493 1
numeric repository	426 1 495 1
numeric user	300 1 303 1 418 1 420 1 422 1
nvmrc	265 2
nza	466 4 534 4
oauth	46 4 221 2
object	376 4 377 4
obligatory	551 4 555 4
obligatory mfa	551 1 555 1
obsolet	34 4 163 4 176 4 236 8 273 4 301 4 369 4 430 4 435 4 454 4 526 4
obsolet $	236 1 435 1
obsolet get	176 1 236 1
occur	269 4
odd	241 4
of	0 2 1 4 2 8 3 2 4 8 5 10 6 12 7 6 8 10 9 8 10 8 12 2 13 10 14 4 15 2 16 2 17 4 18 4 19 2 20 6 21 4 22 4 23 2 24 6 25 4 26 4 27 2 28 2 29 2 30 4 32 10 33 8 34 2 35 4 39 10 40 2 41 4 43 2 44 2 47 6 48 6 49 6 50 4 51 2 52 2 55 8 56 2 57 2 58 2 59 2 61 4 63 4 64 4 65 4 66 6 67 6 69 6 70 4 72 8 73 2 74 2 75 2 76 2 78 6 79 8 81 6 83 6 85 4 86 6 88 6 89 2 91 12 92 6 93 10 94 8 96 6 97 10 100 6 101 4 102 4 103 2 104 2 106 2 107 4 108 4 109 10 111 6 112 4 113 8 115 6 117 2 118 2 119 10 120 4 121 10 123 10 124 8 125 6 126 8 128 6 129 4 130 4 131 8 132 2 133 2 134 4 135 4 136 12 137 4 138 2 139 4 140 2 141 6 142 4 143 10 144 4 145 2 146 2 147 4 148 10 150 4 151 6 152 8 153 2 154 16 155 4 156 4 157 6 158 2 159 2 160 6 161 2 162 2 164 8 165 12 166 6 167 6 168 4 169 10 170 8 171 14 172 8 173 6 174 2 175 6 176 2 177 2 178 6 179 4 180 10 181 6 182 8 183 10 184 12 185 4 186 4 187 8 188 2 189 4 190 8 191 8 192 6 193 4 194 2 195 10 196 10 197 6 198 6 199 10 200 2 202 4 203 2 204 2 205 2 206 8 207 10 208 8 209 8 210 4 211 14 212 4 214 4 215 6 216 6 217 6 218 2 219 4 220 4 221 6 222 2 223 2 224 14 225 12 226 14 227 6 228 6 230 2 231 4 232 2 233 4 234 4 235 2 236 2 237 8 239 8 240 8 241 6 242 4 243 4 244 4 245 6 246 4 247 16 248 2 249 12 250 14 251 2 252 2 253 14 254 8 255 8 256 6 257 8 258 2 259 2 260 4 261 6 262 4 263 6 264 2 265 10 266 8 267 2 268 10 269 6 270 14 271 10 272 4 273 4 274 6 275 8 276 2 277 4 278 6 279 8 280 4 281 6 282 12 283 6 284 4 285 2 286 8 287 2 288 2 289 6 290 8 291 8 292 8 293 4 294 4 295 14 296 14 297 4 298 4 299 8 300 6 301 6 302 16 303 10 304 14 305 6 307 4 308 4 309 8 310 10 311 4 312 6 313 8 314 4 315 14 316 10 317 12 318 12 319 14 320 4 321 4 322 8 323 14 324 8 325 10 326 10 327 6 328 6 329 6 330 12 331 6 335 8 336 8 337 4 338 6 339 6 340 6 342 6 343 6 344 2 345 2 346 8 347 14 348 2 349 8 350 8 351 10 352 10 353 16 354 14 355 8 356 10 357 6 358 4 359 10 360 8 361 10 362 12 363 12 364 10 365 4 366 4 370 2 371 2 372 2 374 8 377 2 378 14 379 2 381 8 382 4 383 6 384 6 385 6 387 4 389 2 390 2 391 6 394 6 395 2 398 8 399 6 400 6 401 14 402 4 403 4 404 6 405 10 406 2 407 4 408 2 409 6 410 12 411 6 412 2 413 2 414 2 415 2 416 4 417 2 418 6 419 4 420 6 421 8 422 8 423 8 424 8 425 8 426 4 427 6 428 8 429 8 430 10 431 10 432 6 433 10 434 4 435 10 436 14 437 6 438 12 439 8 440 4 441 10 442 6 443 2 444 4 445 10 446 12 448 4 450 2 451 2 452 8 453 6 454 4 455 8 456 4 457 12 458 14 459 8 460 8 461 4 462 2 463 6 464 6 465 8 466 2 467 4 468 12 469 2 470 2 471 4 472 4 473 6 474 6 475 4 476 6 477 6 478 2 481 2 482 6 483 6 484 2 485 8 486 2 488 6 489 2 490 4 491 4 492 2 493 12 494 10 495 6 496 2 497 4 499 6 500 12 503 8 504 4 505 6 506 4 507 8 508 4 509 6 510 4 511 2 513 2 514 6 515 2 516 4 518 6 519 6 520 6 521 2 522 2 525 6 526 6 527 4 528 4 529 2 530 4 531 4 532 10 533 10 535 8 536 6 537 4 538 8 539 4 540 8 541 4 542 2 543 2 544 4 545 4 548 2 550 2 551 4 552 4 553 6 554 2 555 2 556 2 557 2 558 2 559 6
of $	7 1 91 1 135 1 139 1 140 1 151 1 165 1 167 1 169 2 187 1 191 1 192 1 199 1 208 1 214 1 215 1 219 1 265 2 266 1 268 1 271 1 302 1 322 1 327 1 328 1 331 1 335 1 336 1 347 1 350 1 351 2 353 1 356 1 364 2 379 1 381 1 404 1 414 1 418 1 420 1 435 1 439 1 453 2 459 1 460 1 472 1 473 1
of 17	253 1 255 1
of 50	67 1 261 1
of a	0 1 1 1 4 2 5 2 6 3 7 1 8 2 9 1 10 2 13 1 14 1 30 2 33 2 39 3 40 1 41 2 50 1 65 1 66 2 67 1 72 1 75 1 78 1 79 1 81 1 86 1 91 1 92 1 93 2 94 3 100 1 101 1 112 1 121 2 123 1 124 1 130 1 131 2 134 1 135 1 143 1 148 1 154 1 165 2 168 1 169 2 170 2 171 1 175 1 179 2 180 1 181 1 182 1 183 1 186 1 187 1 195 1 196 1 200 1 202 2 203 1 204 1 207 1 212 1 216 1 217 1 221 2 222 1 224 1 226 2 228 1 232 1 234 1 240 1 247 2 250 1 254 2 255 1 265 2 266 1 271 2 272 1 273 1 274 2 275 1 279 1 280 1 281 1 282 1 283 1 290 1 292 2 293 1 294 1 295 1 296 1 298 1 301 1 302 1 303 1 304 1 307 1 310 3 311 1 312 2 313 1 314 1 315 1 316 1 317 1 318 1 319 1 320 1 322 2 323 2 324 2 325 1 326 1 328 1 329 1 330 2 331 1 335 1 336 1 337 1 339 1 340 1 342 1 343 1 346 2 347 2 348 1 349 1 352 2 353 2 354 1 355 1 357 1 358 1 359 1 360 1 361 2 362 2 363 1 374 1 378 2 381 2 382 1 383 1 384 1 385 1 398 1 399 1 400 1 401 3 404 1 405 1 411 2 421 1 422 1 423 1 425 1 426 1 441 1 458 1 460 1 462 1 464 1 465 1 468 1 473 2 474 1 482 2 485 1 488 2 490 2 491 1 493 2 495 1 496 1 499 2 500 3 504 1 514 1 532 1 536 1 539 1 540 1 543 1 544 1 559 1
of access	211 1 468 1 476 1
of ad	460 1 471 1
of all	32 1 119 1 126 1 130 1 136 1 148 1 195 1 197 1 198 1 209 1 250 1 268 1 356 2 364 1 365 1 434 1 475 1 493 1 494 2 509 1
of an	9 1 34 1 67 1 69 1 72 1 78 1 79 1 91 1 156 1 157 1 158 1 275 1 291 1 324 1 374 1 391 1 467 1 469 1 472 1 489 1 500 1 535 1
of and	165 1 247 1
of another	72 1 442 1 443 1 533 1
of any	174 1 185 1 187 1 418 1 535 1 536 1
of attachment	157 2 159 1
of bitbucket	19 1 47 2 48 1 49 2 102 1 387 1 537 1
of branch	190 1 206 1 269 1 401 1 402 1 439 1 538 1
of build	383 1 475 1 533 1
of callback	312 1 319 1
of chang	239 1 288 1
of cod	166 1 182 1 249 1 350 1
of comment	178 1 245 2
of commit	184 2 195 1 409 1 410 1 411 1 455 1 456 1
of cor	294 1 296 1 308 1 313 1 319 1 399 1 422 1 424 1 429 1 445 1 446 1 467 1 468 1 526 1 527 1
of credential	279 1 327 1
of custom	63 1 92 1
of dat	438 1 484 1
of delet	78 1 269 1
of develop	160 1 184 1
of did	182 1 240 1
of don	428 1 429 2 433 2 434 1
of each	32 1 118 1 138 1 143 2 207 1
of every	20 2 32 1 35 1 88 1 97 1 207 1 271 1 309 1 486 1 494 2 509 1
of everyth	167 1 195 1 291 1
of fil	188 1 190 1
of fork	199 1 270 1
of fresh	23 1 24 1
of from	6 1 276 1 326 1 474 1
of git	377 1 532 1
of group	52 1 81 1 214 1 303 1 378 1
of his	254 1 441 1
of hook	291 1 295 1 317 1 318 1 362 1
of how	319 1 410 1
of in	175 1 183 1 241 1 249 1 250 2 270 1
of inactiv	286 2 338 1
of it	18 1 50 1 66 1 176 1 236 1 248 1 279 1 281 1 312 1 322 1 421 1 444 1 457 1 465 1 542 1 552 1
of jdo	13 1 384 1 441 1 442 1 482 1 532 1 535 1
of just	33 1 323 1 430 1 455 1
of key	17 2 170 1 441 1 477 1
of leak	241 1 281 1 282 1 476 1 477 1
of lin	165 1 265 1 458 1
of main	154 1 164 1 225 1 437 1 439 1
of mandatory	335 1 420 1
of many	136 1 409 1
of master	24 2 189 1 438 1
of merg	58 1 250 1
of mesh	26 1 32 1 117 1 121 1
of min	85 1 125 1 171 1 242 1 261 1 532 1
of mirror	488 1 494 1 497 2 499 1 500 1 519 1 520 1
of mix	519 1 520 1
of mobil	39 1 289 1 297 1 302 1 303 1 305 1 310 1 315 1 316 1 398 1 400 1 424 1 430 1 445 1 446 1 525 1
of mr	224 1 226 1 227 1 246 1 247 1
of msmith	533 1 541 1
of my	10 1 13 2 14 1 85 1 86 1 173 1 177 1 178 1 225 1 261 1 270 1 385 1 444 1 452 1 540 2 545 1 553 1
of need	161 1 407 1
of notification	47 1 48 2 49 1
of one	2 1 3 1 5 1 33 1 91 1 93 1 100 2 101 1 109 1 111 1 113 1 115 1 121 1 123 1 124 2 137 1 142 1 148 1 166 1 171 1 183 2 195 1 196 2 198 1 210 1 250 1 265 1 315 1 323 1 343 1 347 1 353 1 359 1 370 1 410 2 424 1 445 1 446 1 448 1 458 3 465 1 485 2 493 1 505 3
of our	27 1 107 1 109 1 119 1 137 1 143 1 199 1 215 1 270 1 284 1 286 1 315 1 325 1 327 1 347 1 350 1 359 1 360 1 362 1 363 1 374 1 387 1 391 2 402 1 419 1 426 1 432 1 433 1 436 1 445 1 457 1 525 1
of path	173 1 239 1
of payment	295 1 299 1 301 1 302 1 305 1 313 1 401 1 423 1 425 1 439 1 452 1 525 1 526 1 527 1
of peopl	136 1 300 1 351 1
of person	55 1 218 1 378 1
of pleas	151 1 349 1
of pr	224 1 225 2 226 2 230 1 235 1 237 1 241 1 243 1 244 1 249 1 253 2 256 1 263 1 403 1 415 1 438 1
of project	7 1 8 1 9 1 129 1 131 2 136 1 323 1 330 1 339 1 347 1 352 1 353 1 354 1 357 1 359 1 404 1 405 1 493 1 513 1 514 1 515 1 533 1
of pull	96 1 223 1 224 3 225 1 226 1 227 1 233 1 250 2 254 1 255 1 257 1 264 1 289 1 416 1 429 1 438 1 464 2
of push	89 1 268 1 309 1 311 1
of ref	506 1 507 2
of relocation	119 1 121 1
of replica	500 1 518 1
of replication	507 1 509 1
of repo	5 1 6 1 97 2 123 1 128 1 282 1 283 1 284 1 289 1 292 1 293 1 295 2 302 1 315 1 319 1 326 1 398 1 399 1 400 1 401 1 427 1 428 1 431 1 450 1 465 1 468 1 491 1 493 1 495 1 522 1 528 1
of repository	97 1 107 1 342 1 366 1 495 1 503 1
of review	96 2 228 1 302 1 303 1 304 1 461 1
of reviewer	299 1 300 1 304 1 350 2 351 3 352 2 353 1 354 1
of revision	187 1 407 1 413 1 454 1
of search	445 1 451 1
of secret	277 1 278 2 323 1 325 1 326 1
of server	91 1 93 1
of servic	29 1 64 1
of several	64 1 211 1
of should	354 1 436 1
of singl	394 1 395 1
of somebody	70 1 378 1
of ssh	532 1 536 1
of successful	171 1 298 1
of svc	12 1 13 1
of sync	503 2 538 1 540 1
of tag	164 1 191 1 208 1
of task	237 2 427 1
of team	51 1 88 1 128 1 129 1 136 1 139 1
of that	5 1 171 1 247 1 266 1 307 1 416 1 493 1
of the	1 1 2 2 5 1 8 2 9 1 15 1 18 1 20 1 21 2 22 1 25 2 26 1 32 1 39 1 43 1 44 1 55 1 59 1 61 2 65 1 69 1 74 1 83 3 88 1 93 1 94 2 97 1 102 1 103 1 104 1 109 2 111 2 112 1 115 1 120 2 123 1 125 2 126 2 132 1 133 1 136 1 142 1 143 1 144 2 145 1 146 1 147 2 148 2 150 1 151 1 152 2 153 1 154 4 155 2 156 1 160 2 164 2 165 2 168 2 170 1 171 2 172 1 181 1 182 1 189 1 190 1 192 2 193 2 194 1 195 1 197 1 198 1 205 1 206 2 207 2 208 1 209 1 210 2 211 1 215 1 216 1 220 1 221 1 231 1 239 1 240 1 246 1 247 1 249 3 253 2 257 2 259 1 262 1 266 1 268 2 269 1 270 1 271 2 273 1 274 1 275 1 278 1 279 1 282 2 290 1 291 1 292 1 295 2 296 3 299 1 301 1 304 3 305 1 308 1 309 1 314 1 315 1 316 1 317 3 318 2 319 2 320 1 321 1 322 1 323 1 324 1 326 2 328 1 330 2 331 1 336 2 337 1 338 1 339 1 342 1 343 1 345 1 346 2 347 1 349 2 353 2 354 3 355 2 356 3 357 1 358 1 360 1 361 1 362 1 363 2 364 2 365 1 366 1 371 1 378 1 390 1 394 1 403 1 405 3 406 1 409 1 417 1 418 1 419 1 421 1 423 1 425 1 428 1 430 2 431 2 433 1 435 2 436 4 438 2 440 2 442 1 448 1 452 1 453 1 454 1 455 2 456 1 457 2 458 1 459 1 463 2 465 1 467 1 468 1 470 1 474 1 476 1 477 1 478 1 481 1 483 3 492 1 503 1 504 1 506 1 507 1 508 1 510 2 514 1 516 1 518 2 519 2 520 2 521 1 526 1 528 1 529 1 530 2 531 2 533 2 535 1 537 1 538 1 540 1 541 1 544 2 548 1 551 2 553 1 556 1 559 1
of their	55 1 57 1 63 1 128 1 152 1 206 1
of them	35 1 290 1 426 1
of ther	242 1 257 1
of thes	136 1 184 1 211 1 418 1
of this	2 1 4 1 55 1 169 1 172 2 173 1 181 1 185 1 186 1 199 1 209 1 211 1 217 1 234 1 237 1 239 1 240 1 245 1 247 1 253 2 255 1 258 1 260 1 263 1 270 2 272 1 282 1 287 1 296 1 302 2 303 1 309 1 313 1 315 2 316 2 317 1 318 2 340 1 401 1 421 1 423 1 424 1 425 1 427 1 428 1 429 1 430 2 431 2 437 2 446 2 457 1 463 1 468 1 469 1 485 1 528 1 539 1
of thos	216 1 516 1
of tle	72 1 81 1
of to	92 1 180 2 412 1
of two	167 1 184 1 191 1 211 1 550 1 551 1 553 1 554 1 555 1 557 1 558 1
of user	10 1 56 1 219 1 381 1 382 1 383 1 384 1 385 1 422 1 532 1
of web	199 1 208 1 209 1 267 1 446 1
of webhook	318 1 319 1
of wer	183 1 452 1
of what	190 1 191 1 323 1 330 1
of with	152 1 166 1 433 1 471 1
of your	178 1 441 1 532 1
off	4 4 7 4 12 4 18 4 43 2 54 4 61 4 62 8 87 6 105 8 110 8 114 8 116 12 118 4 120 4 122 4 127 4 134 4 136 4 142 4 151 2 152 4 161 8 179 4 186 4 201 8 205 12 211 4 212 4 229 4 230 8 231 4 233 4 234 4 235 4 237 4 238 12 252 4 253 2 254 4 255 4 257 8 263 4 276 4 277 10 278 8 286 6 291 8 292 4 293 12 294 4 316 2 326 4 334 4 338 6 340 4 342 4 344 18 365 2 366 2 377 6 382 4 384 2 396 2 407 2 413 8 415 8 428 4 434 4 435 4 439 4 444 4 449 4 454 4 467 4 472 4 475 4 484 4 487 4 519 2 539 8 555 4 558 6 559 6
off $	87 1 110 1 122 1 151 1 161 1 201 1 205 2 230 1 234 1 235 1 238 1 252 1 263 1 276 1 291 1 334 1 342 1 344 2 365 1 434 1 539 1 555 1
off 2	558 2
off a	7 1 142 1 201 1 238 1 293 1 316 1 413 1 415 1
off for	277 2 278 2 326 1 338 1 340 1 377 1 559 1
off her	292 1 396 1
off in	293 1 294 1
off need	291 1 293 1
off nf	116 1 118 1 120 1
off on	87 1 229 1 230 1 428 1
off our	152 1 472 1
off the	4 1 12 1 18 1 110 1 114 1 116 1 136 1 179 1 186 1 201 1 205 1 211 1 231 1 254 1 257 2 286 1 293 1 413 1 435 1 449 1 454 1 487 1
off two	558 1 559 1
offboard	69 4 136 4 137 4 142 4 211 4 217 8
offboard $	69 1 142 1
offensiv	382 4
offer	58 4 245 4 246 4 393 12 496 4 545 4
offer $	246 1 393 1
offic	480 4 487 4
officer	78 4
offlin	27 4 210 4 227 4
offlin $	210 1 227 1
offload	116 4
often	60 4 318 8 362 8 450 4 509 4
often and	60 1 450 1
often did	318 2 362 2
oidc	387 8 388 4 389 4 390 8 391 8 394 2
oidc $	387 1 389 1
oidc client	388 1 390 1 391 1
oidc connection	387 1 391 1
ok	229 4 230 8 363 4
ok $	230 1 363 1
okafor	209 4 378 4 381 4
okta	387 8 388 8 389 8 390 12 391 8 392 4 393 4 395 4 549 4
okta $	387 1 388 1 389 1 390 1 393 1 549 1
okta login	391 1 392 1
old	2 4 4 4 7 4 9 4 10 4 11 4 12 2 29 4 34 4 37 12 41 8 50 4 69 2 73 8 77 2 78 2 90 4 112 4 113 4 114 4 130 4 150 10 153 6 162 20 163 8 167 4 170 4 195 4 196 4 217 4 250 2 254 12 281 4 284 4 285 4 286 4 301 4 303 4 312 4 314 8 337 4 338 4 352 4 358 4 364 4 375 4 379 4 380 8 389 4 400 4 406 4 407 4 412 4 440 4 443 4 457 4 459 4 467 4 472 4 475 4 484 4 499 8 527 4 529 8 530 8 533 4 535 2 554 8 556 4
old api	41 1 73 1 162 1
old build	170 1 412 1
old encryption	529 2 530 2
old jenkin	2 1 4 1 358 1 467 1 475 1 527 1
old one	380 2 443 1 459 1 554 1 556 1
old pr	284 1 285 1 286 1 337 1 338 1
old qa	34 1 352 1
old repo	113 1 150 1 153 1
old script	37 1 254 1
old styl	162 1 254 1
old to	130 1 303 1
old token	10 1 11 1
old way	37 2 41 1 73 1 162 1 163 1 254 1
older	163 4
oldest	86 4 221 4
oldest open	86 1 221 1
oldweb	128 4
on	0 2 2 4 4 4 5 4 6 8 8 2 9 4 10 2 12 2 15 2 16 2 19 4 20 4 21 2 23 2 24 6 35 2 48 2 50 2 51 2 53 2 54 2 55 2 58 2 61 4 62 4 71 2 72 2 76 2 81 2 83 4 85 2 87 2 88 2 89 8 91 2 93 2 95 2 96 4 97 8 98 2 100 4 101 2 102 2 104 4 105 6 107 4 118 6 120 4 121 2 122 2 125 2 126 2 129 2 132 2 133 6 134 2 135 8 136 2 137 2 138 12 139 4 140 6 142 4 143 6 144 4 145 6 146 2 147 2 152 4 153 4 154 2 157 6 158 4 159 4 161 4 163 2 164 2 165 2 166 4 168 12 170 6 171 8 172 6 174 14 175 18 176 12 177 8 178 14 179 6 180 6 181 6 186 6 187 8 188 2 189 6 191 4 192 2 193 2 194 2 195 2 197 2 199 2 200 6 201 2 202 6 203 8 204 6 205 2 206 4 207 2 211 2 212 8 213 14 214 6 215 10 216 2 217 6 218 10 219 10 220 6 222 6 228 12 229 6 230 8 231 6 232 8 233 8 234 10 235 14 236 6 237 10 238 10 239 2 240 12 241 14 242 6 243 10 244 14 245 8 247 4 251 2 252 2 254 6 255 6 256 6 257 6 258 10 260 6 261 10 262 8 264 6 265 2 266 4 268 2 272 2 276 2 277 2 278 2 279 6 280 2 281 2 282 4 283 2 284 4 285 4 286 6 287 4 288 2 289 8 290 14 291 4 292 2 293 4 294 10 295 2 296 6 297 2 298 2 299 2 303 2 304 2 306 2 309 6 310 2 311 10 312 6 313 2 314 2 316 4 332 4 333 4 334 6 335 2 337 2 338 2 339 2 340 6 341 4 342 8 343 8 345 6 346 2 348 2 355 2 356 2 362 2 365 2 367 2 368 4 370 2 376 4 377 6 378 2 382 2 383 2 384 2 385 2 386 2 387 2 388 2 391 2 392 2 393 4 394 6 395 8 396 4 398 2 399 4 400 4 401 2 402 4 404 2 405 2 407 4 408 6 409 2 410 2 411 6 412 2 413 16 414 14 415 6 416 8 418 4 419 4 420 4 421 4 422 4 423 2 425 2 426 2 427 4 428 4 429 6 430 2 431 2 432 8 433 4 434 2 435 4 437 4 438 12 439 10 442 4 443 2 446 2 447 4 450 2 452 12 453 10 454 8 455 10 456 8 457 8 458 6 459 6 460 8 461 2 462 4 465 6 466 6 467 4 468 2 469 4 470 2 471 2 473 4 474 2 476 2 477 4 479 2 480 2 481 2 482 2 483 2 484 4 485 6 490 2 491 2 494 2 496 2 498 2 501 4 502 2 503 8 504 4 505 6 508 8 509 6 510 2 513 4 515 2 516 2 517 4 519 2 521 2 522 2 523 2 524 2 525 8 526 4 528 2 532 2 533 2 534 2 537 6 539 8 540 4 541 2 545 2 546 2 548 2 549 6 550 6 552 2 553 6 555 2 556 2 557 6 558 2
on $	4 1 5 1 6 1 9 1 16 1 24 1 61 1 83 1 118 1 120 1 125 1 145 2 147 1 152 1 153 1 168 1 170 1 171 1 174 1 179 1 204 1 213 1 216 1 218 1 232 1 272 1 292 1 294 1 298 1 303 1 306 1 343 2 345 1 376 1 377 1 388 1 394 1 395 1 411 1 412 1 413 1 450 1 453 1 454 1 455 2 456 1 457 2 458 1 459 1 460 2 462 1 480 1 501 1 503 1 504 1 513 1 522 1 524 1 539 1 545 1 549 1 550 2 553 1 556 1
on 2	553 2 557 2
on a	135 1 137 1 139 1 142 1 144 1 154 1 166 1 171 1 174 2 175 3 176 1 177 1 178 2 212 1 213 2 214 2 215 1 217 1 218 1 219 1 220 1 228 2 230 1 235 1 241 2 261 1 279 1 294 1 334 1 402 1 413 2 414 3 416 1 426 1 439 1 452 2 453 1 456 1 485 1 498 1 503 1
on all	228 1 334 2 368 1 419 1 429 1 433 1
on an	157 1 158 1 159 2
on and	233 1 411 1
on any	186 1 212 1 447 2 477 1 508 1
on at	345 1 537 1
on automatic	289 1 340 1
on behalf	71 1 81 1 482 1
on bitbucket	382 1 442 1
on branch	164 1 166 1 168 1 188 1 192 1 265 1 266 1 439 1
on but	296 1 457 1
on chang	309 1 459 1
on comment	187 1 413 1
on commit	170 1 171 1 175 1 176 1 177 2 178 1 180 1 181 1 407 1 410 1 411 1 413 1 414 1 453 1 457 1 458 1 459 1 460 1
on debug	102 1 105 1
on develop	165 1 189 3 439 1 525 1 540 1
on doc	6 1 400 1
on each	135 1 418 1 428 1 429 1 496 1
on every	202 1 311 1 418 1 421 1 425 1 434 1 435 1
on for	58 1 100 2 122 1 133 1 276 1 285 1 289 1 316 1 337 1 384 1
on her	175 1 290 1
on in	136 1 240 3 290 1 294 1 342 1 399 1 400 1
on it	172 1 181 1 199 1 203 1 222 1 228 1 231 1 232 1 333 1 343 1 419 1 422 1 428 1 454 1 477 1 539 1
on lin	175 1 235 1 460 1
on long	206 1 207 1
on main	168 1 189 2 195 1 197 1 399 1 404 1
on master	168 1 194 1 526 1
on merg	341 1 342 1 348 1
on mesh	118 2
on mirror	481 1 491 1 509 1
on mobil	466 1 469 1
on mr	229 1 233 1 242 1 243 1 244 1 255 1 258 1 260 1 262 1 415 1 416 1 437 1
on my	10 1 95 1 96 2 172 1 174 1 228 2 234 1 383 1 443 1 455 1 479 1 532 1 548 1 550 1 552 1 557 1 558 1
on need	104 1 342 1
on new	24 1 432 2 435 1
on one	91 1 174 1 240 2 333 1
on or	61 1 62 1 105 1 264 1 286 1 338 1 340 1 342 1 377 1 539 1
on our	8 1 93 1 138 1 142 1 283 1 393 1 466 1 470 1 473 1 474 1 528 1
on parental	257 1 285 1
on pr	48 1 135 1 229 1 231 1 233 1 236 2 237 1 241 1 242 2 243 1 244 1 245 1 251 1 255 1 257 1 258 1 261 1 262 1 289 1 304 1 311 1 312 1 420 1 421 1 422 1 429 1 431 1
on production	180 1 181 1
on project	0 1 138 1 139 1 144 1 335 1 339 1 342 1 346 1 402 1 433 1 476 1
on pull	228 1 230 2 231 1 232 1 234 1 235 1 237 1 238 1 244 2 247 1 254 1 260 1 427 1 430 1 432 1 525 1
on push	89 3 133 1 134 1 200 1 201 1 202 1 278 1 291 1 293 2 294 1 295 1 296 1 311 1 312 1 314 1 356 1 469 1
on red	525 1 526 1
on repo	2 1 4 1 6 1 97 1 98 1 279 1 282 1 287 1 290 1 291 1 296 1 297 1 299 1 309 1 362 1
on repository	97 1 508 1
on server	50 1 54 1
on set	294 1 394 1
on so	140 1 454 1
on stag	180 1 191 1
on that	157 1 174 1 175 1 176 1 177 1 178 1 186 1 187 1 254 1 264 1 405 1 413 1 414 1 415 1 453 1 455 1
on the	2 1 5 1 12 1 19 1 21 1 35 1 51 1 53 1 55 1 76 1 88 1 89 1 97 1 107 2 129 1 132 1 133 1 135 1 138 3 140 2 143 2 145 1 146 1 152 1 153 1 158 1 161 2 168 1 170 1 174 1 175 2 176 3 178 1 179 1 186 1 187 1 200 1 202 1 203 1 204 1 206 1 212 1 213 2 215 2 217 1 218 1 228 1 238 1 241 2 243 1 244 1 247 1 255 1 256 2 258 1 261 1 266 1 268 1 277 1 279 1 309 1 345 1 355 1 365 1 367 1 385 1 393 1 395 1 401 1 407 1 408 1 413 1 416 1 427 1 432 1 438 3 439 1 452 1 456 1 461 1 473 1 483 1 485 2 490 1 494 1 503 2 504 1 505 1 508 2 510 1 513 1 515 1 517 2 519 1 525 1 533 1 534 1
on their	286 1 287 1 289 1 341 1
on this	6 1 15 1 23 1 24 1 87 1 97 1 126 1 163 1 168 1 171 1 174 1 179 1 203 1 205 1 213 2 214 1 215 1 217 1 218 1 219 2 220 1 234 3 235 2 236 1 237 3 238 2 241 2 243 2 244 1 245 2 260 1 264 1 281 1 282 1 284 1 288 1 295 1 310 1 313 1 368 1 378 1 396 1 398 1 409 1 415 1 416 1 452 2 453 1 454 1 455 1 456 1 458 1 465 2 466 1 467 2 468 1 505 2 509 2 521 1 523 1 537 1 540 1 541 1
on top	19 1 20 1 191 1 437 1 438 2
on web	203 1 211 1 212 1 215 1 218 1 220 1 311 1 376 1 377 1
on what	85 1 408 1
on which	121 1 200 1 408 1 446 1
on with	172 1 387 1 555 1
onboard	38 4 71 4 74 4 139 8 144 8
onboard a	139 2 144 1
onc	12 4 32 4 74 4 136 4 171 4 186 4 211 12 232 4 233 4 252 4 262 8 267 4 273 4 276 4 287 4 289 4 311 4 339 4 340 8 341 4 351 4 355 4 400 4 409 4 418 4 427 4 475 8 511 4 539 4
onc $	12 1 32 1 74 1 211 2 262 2 311 1 355 1 409 1 427 1 475 1 511 1
onc check	287 1 339 1 340 1 341 1
onc mor	233 1 267 1 273 1 276 1 400 1
onc need	211 1 539 1
oncall	36 4 39 4 74 4 81 4
oncall group	39 1 74 1
one	1 2 2 8 3 6 4 4 5 10 8 4 11 2 13 6 14 2 24 4 28 2 30 4 31 2 32 4 33 6 34 2 37 2 38 6 41 2 43 4 46 2 50 2 54 2 59 2 65 4 66 2 67 2 68 8 72 2 73 4 74 4 78 2 80 2 91 4 92 2 93 2 97 4 100 6 101 6 109 2 110 4 111 2 112 2 113 2 115 4 116 2 121 2 123 4 124 4 129 2 133 2 136 4 137 2 138 2 142 2 143 2 148 6 151 2 154 2 162 2 164 2 165 2 166 2 167 4 169 4 171 4 173 4 174 2 177 6 178 2 179 4 180 2 182 4 183 6 186 2 187 2 191 2 192 2 193 4 194 4 195 4 196 8 198 2 200 4 201 2 205 2 208 2 210 4 211 6 213 2 218 2 221 4 222 2 223 2 224 2 226 4 227 2 232 2 233 2 237 4 239 2 240 4 243 4 245 2 246 2 249 6 250 2 256 4 265 2 266 2 268 2 269 4 274 6 277 4 278 2 279 4 281 2 282 4 284 4 287 8 292 4 298 2 299 4 300 2 301 2 302 4 304 4 307 2 315 6 318 2 319 2 323 6 325 2 326 2 327 4 330 4 333 4 335 2 342 2 343 6 347 2 349 4 353 6 356 2 359 4 362 2 363 2 364 4 366 2 370 4 373 2 380 6 381 2 385 2 390 2 391 2 398 4 400 2 401 2 405 4 406 2 408 2 409 2 410 4 411 2 422 2 424 2 425 2 427 2 430 6 431 2 432 2 435 6 436 4 439 2 441 2 443 2 444 4 445 2 446 2 448 2 450 4 453 2 455 6 456 2 457 4 458 8 459 4 460 6 465 2 466 2 467 4 468 4 469 2 471 4 473 4 475 4 485 4 488 2 492 2 493 4 495 2 496 2 500 2 504 2 505 8 516 4 517 6 520 2 521 2 525 2 532 2 535 6 536 2 538 2 540 4 542 2 544 6 547 2 548 4 551 2 552 2 554 4 556 2 557 2 558 2
one $	4 1 11 1 14 1 72 1 78 1 97 1 110 1 133 1 162 1 177 1 179 1 194 2 246 1 277 1 279 1 304 1 327 1 342 1 380 2 391 1 406 1 424 1 430 1 554 1 556 1
one access	5 1 468 1 471 1
one already	301 1 366 1
one and	2 1 547 1 554 1
one annotation	460 2
one apply	284 1 287 1
one archiv	32 1 154 1
one are	200 1 333 1 349 1
one branch	401 1 405 1 540 1
one build	171 1 411 1
one call	211 1 326 1
one callback	315 1 356 1
one cod	455 1 458 2
one commit	167 1 169 1 173 1 177 1 186 1 210 1 408 1 410 1
one default	430 1 431 1 435 2 436 1
one deployment	179 1 180 1
one event	318 1 362 1
one export	109 1 111 1
one fals	274 2
one fil	164 1 166 1 174 1 182 1 183 2 196 3 226 1 240 2 249 1 250 1 265 1
one folder	182 1 198 1 249 1
one for	46 1 223 1 343 1 439 1 457 1
one global	370 2
one go	38 1 136 1 165 1 211 1 226 1 300 1 475 1
one group	37 1 38 1 50 1 73 2 74 1 137 1
one hook	91 1 93 1 292 1
one http	5 1 8 1
one import	113 1 115 1
one in	43 1 195 1 525 1
one is	59 1 193 1 222 1 281 1 373 1 380 1 453 1 554 1
one it	92 1 538 1
one key	441 1 532 1
one lin	245 1 319 1
one logger	100 1 101 1
one mesh	30 1 31 1 33 3 121 1 123 2 124 1
one mor	256 1 517 2
one need	192 1 208 1 213 1 256 1 266 1 268 1 298 1 347 1 427 1 432 1 521 1
one nod	28 1 32 1
one of	138 1 143 1 205 1 385 1 444 1
one only	68 1 364 1
one packag	101 2
one particular	100 1 333 1
one path	183 1 191 1 196 1 249 1
one person	41 1 74 1
one personal	13 2
one project	129 1 148 1 353 1 359 1 366 1 405 1 473 1 492 1 493 2 516 2 517 1
one public	535 2
one pull	224 1 425 1
one register	91 1 488 1
one repo	2 1 3 1 4 1 115 1 448 1 467 1 485 1 505 2
one repository	2 1 3 1 97 1 151 1 201 1 278 1 292 1 325 1 343 1 445 1 446 1 465 1 466 1 467 1 469 1 471 1 485 1 495 1 496 1 504 1 505 1
one request	409 1 500 1
one reviewer	256 1 302 2 353 2
one scan	455 2 458 1
one secret	274 1 282 1 330 1
one sha	167 1 195 1 210 1 410 1
one ssh	468 1 473 1 475 1 535 1 536 1
one that	34 1 193 1 552 1
one tim	544 3 548 2 551 1 557 1 558 1
one too	43 1 68 1 269 1 398 1
one user	38 1 54 1 65 1 66 1 67 1 74 1 80 1 142 1 211 1 381 1
one webhook	315 2 359 1
one with	34 1 456 1
onlin	30 4 488 4
onlin $	30 1 488 1
only	1 4 3 6 5 2 6 4 9 2 11 4 14 4 16 2 20 2 35 6 53 2 58 2 59 4 61 2 66 2 67 2 68 2 69 2 85 2 88 2 89 2 96 2 118 2 135 2 139 2 140 2 147 2 153 2 154 2 157 2 159 2 162 2 168 2 172 2 173 2 181 2 182 2 185 2 188 2 189 2 190 2 196 4 198 2 201 2 202 2 214 4 219 2 222 2 223 2 234 2 238 4 239 2 241 2 244 2 249 4 250 2 253 2 254 2 258 2 261 2 269 2 270 2 272 2 275 2 278 2 280 2 281 2 291 2 292 2 294 2 297 2 298 6 300 2 302 2 303 2 304 2 312 2 316 2 318 2 324 2 329 2 348 6 349 4 354 2 364 2 372 2 385 4 386 2 397 4 398 6 399 8 400 4 403 8 404 2 406 4 408 2 410 2 417 4 431 2 436 2 447 2 456 2 458 2 459 2 460 2 466 6 468 2 469 6 471 2 474 4 476 2 489 2 492 2 496 2 511 2 512 2 521 6 522 4 523 2 524 4 535 2 538 2 543 2 547 4 550 2 554 2 558 2
only $	6 1 9 1 14 2 20 1 67 1 88 1 159 1 172 1 173 1 181 1 198 1 201 1 239 1 249 1 270 1 275 1 298 1 316 1 324 1 348 1 349 1 397 2 399 2 403 1 417 1 466 1 469 2 471 1 474 1 476 1 535 1 538 1 558 1
only a	58 1 61 1 223 1 272 1 521 1 523 1 550 1
only by	69 1 398 1
only count	234 1 436 1
only everywher	59 1 403 1
only for	318 1 385 1 489 1
only from	35 2 153 1 196 1
only hav	5 1 254 1 543 1 547 1
only i	241 1 261 1
only if	162 1 258 1 364 1 406 2
only in	294 1 300 1 349 1 460 1 469 1
only it	238 1 244 1 456 1
only merg	297 1 348 1
only nam	147 1 269 1
only need	139 1 372 1
only no	182 1 399 1 403 1
only on	189 1 214 2 398 1 408 1 458 1
only project	511 1 521 1 522 1
only read	468 1 474 1
only repo	521 1 522 1
only the	66 1 96 1 168 1 190 1 196 1 250 1 292 1 312 1 385 1 386 1 399 1 403 1 410 1
only this	1 1 3 1 11 1 466 1 547 1 554 1
only thos	53 1 59 1 118 1 140 1 302 1 304 1
only what	157 1 253 1 298 1 303 1 354 1
onto	112 4 116 4 122 4 227 4 253 4 438 8 459 4
onto the	116 1 122 1 438 1 459 1
oop	229 4
op	7 2 9 2 35 2 37 4 39 4 40 4 41 4 50 4 52 4 74 4 133 2 135 2 153 2 212 4 214 4 215 2 280 4 347 4 366 2 407 2 462 2 475 2 476 2
op $	37 1 39 1 41 1 74 1 347 1
op from	52 1 212 1
open	2 4 7 4 85 12 86 16 125 8 127 4 130 4 146 12 147 8 153 8 156 4 160 4 161 4 177 4 185 4 188 4 192 4 194 4 208 4 209 4 221 16 222 8 223 8 224 4 234 8 237 4 238 12 248 4 251 4 258 4 265 8 274 4 282 4 298 8 302 4 311 4 312 4 313 4 353 4 362 4 388 8 400 4 407 4 422 4 426 12 448 4 449 4 450 4 451 4 455 4 461 8 470 4 475 4 476 8 477 4 541 4
open $	224 1 238 1 265 1 312 1 362 1 476 1
open a	85 2 127 1 161 1 222 2 407 1 422 1 426 2 461 2 541 1
open empty	476 1 477 1
open for	221 1 222 1
open from	85 1 265 1
open id	388 2
open it	2 1 153 1 238 1
open one	221 1 302 1
open pr	86 1 185 1 209 1 221 1
open pull	86 1 153 1 248 1 251 1 258 1
open search	448 1 449 1 450 1 451 1
open sourc	130 1 208 1
open task	298 2
open the	7 1 147 1 156 1 188 1 223 1 237 1 274 1 353 1 426 1 455 1 475 1
open to	146 3 147 1
openapi	191 2
operation	417 4
opt	278 4 308 4 325 8 326 8 334 4 341 4 365 8 366 8 553 4 557 4 558 4
opt in	553 1 557 1
opt me	308 1 558 1
opt out	325 2 326 1 334 1 341 1 365 2 366 1
option	289 4 295 12 296 8 305 4 346 4 347 4 384 8 385 8 393 4 394 4 395 4
option $	295 1 296 1 305 1 346 1 347 1 384 1 385 2 394 1 395 1
option of	295 2 296 1
optional	262 4 553 4
optionally	429 4 434 4
optionally limit	429 1 434 1
or	6 2 9 2 14 2 16 2 17 2 20 2 23 2 27 2 31 2 35 2 38 2 42 2 48 2 50 2 51 2 52 2 54 2 56 2 58 2 61 2 62 2 63 2 64 2 65 2 66 4 67 2 68 4 72 2 74 2 83 2 86 6 89 2 91 2 92 2 96 2 97 2 98 4 102 2 104 2 105 2 111 2 115 2 123 2 126 2 127 2 129 4 130 2 132 2 135 2 138 2 139 2 141 6 144 2 146 2 147 2 148 2 149 2 150 2 151 4 153 2 154 2 156 2 160 2 164 4 165 4 168 2 171 2 173 2 174 2 175 2 181 2 185 2 189 2 191 2 192 2 193 4 195 2 196 2 202 2 208 6 209 2 210 2 214 2 216 4 217 2 219 2 221 2 222 2 224 2 225 2 234 2 235 2 238 2 239 4 241 2 243 2 244 2 252 2 258 2 264 2 265 2 266 2 267 2 268 4 269 2 272 2 274 2 277 6 280 2 282 2 285 2 286 2 288 2 289 2 292 4 293 2 294 2 297 2 302 2 305 2 306 2 312 2 318 2 321 2 324 2 326 2 328 2 331 2 333 2 338 2 340 4 341 2 342 2 343 2 348 2 360 2 362 2 364 2 368 2 377 2 378 2 379 2 381 2 382 2 383 2 387 2 388 2 394 2 397 4 398 4 399 2 401 4 403 2 408 2 409 2 411 2 412 2 417 2 429 2 434 2 437 2 439 2 442 2 443 2 444 2 445 2 447 6 452 2 453 2 456 2 460 2 468 4 469 2 473 2 477 2 482 2 488 2 489 2 490 2 510 2 511 2 512 8 513 2 514 2 515 2 516 2 517 2 521 2 533 2 534 2 539 2 540 2 541 2 545 2 549 2 550 2 555 2
or a	42 1 164 1 165 1 243 1 244 1 282 1 381 1 488 1 489 1 512 2
or all	191 1 318 1 362 1
or anyon	382 1 383 1
or as	175 1 225 1
or between	168 1 195 1 196 1
or binary	156 1 265 1
or both	272 1 280 1
or chang	6 1 9 1 14 1 135 1 202 1
or did	333 1 445 1
or down	52 1 56 1 139 1 144 1 214 1 219 1
or e	72 1 379 1
or exempt	64 1 67 1
or exemption	63 1 65 1
or expression	324 1 331 1
or fail	453 1 490 1
or fals	146 1 277 1 447 1
or fil	272 1 274 1
or folder	164 1 168 1
or forbid	289 1 341 1
or forc	398 1 401 1
or if	192 1 208 1 266 1
or imply	141 1 216 1
or is	129 1 151 1 189 1 288 1 340 1 408 1 550 1
or jpeg	132 1 383 1
or lin	175 1 235 1 241 1
or master	23 1 193 1
or merg	58 1 264 1 292 1 293 1 294 1
or no	96 1 277 1 447 1
or not	66 1 269 1 312 1 447 1
or of	154 1 210 1
or off	61 1 62 1 105 1 286 1 338 1 340 1 342 1 377 1 539 1
or on	235 1 241 1
or only	297 1 348 1 398 1 468 1 512 1 521 1
or path	321 1 328 1 368 1
or post	89 1 91 1
or privat	129 1 151 1
or pull	399 1 403 1
or push	185 1 477 1
or read	35 1 469 1
or red	171 1 409 1 411 1 412 1
or remov	173 1 239 1
or replac	456 1 460 1
or set	62 1 343 1
or setting	64 1 67 1
or stat	31 1 360 1 364 1
or subject	111 1 115 1 123 1
or tag	222 1 268 1 399 1 403 1
or target	429 1 434 1
or the	86 1 217 1 285 1 394 1 510 1 511 1 512 1 513 1 514 1 515 1 516 1 517 1
or thos	97 1 160 1 305 1 442 1 533 1
or to	443 1 534 1
or updat	181 1 268 1
or visibility	149 1 153 1
or with	174 1 252 1 549 1
or writ	138 1 468 1
or your	38 1 74 1
ordinary	238 4 482 4
org	100 2 101 2 379 4 412 2
origin	107 4 151 4 406 4 440 4 538 8 539 8
original	538 4 539 4 540 8
original repo	538 1 539 1 540 1
orphan	538 4
ortiz	254 2 256 2 381 2 382 4 384 2 441 2
oss	130 2
other	15 4 26 12 80 4 83 4 95 4 101 4 107 4 112 4 176 4 184 4 201 4 236 4 242 4 256 8 270 8 284 4 304 4 384 4 391 4 424 4 430 4 435 4 444 4 459 4 461 4 467 4 475 4 520 4 527 4 535 4 552 4
other $	26 2 80 1 176 1 201 1 256 1 430 1 435 1 444 1 459 1 520 1
other may	384 1 535 1
other repo	270 1 467 1
other with	236 1 242 1
otherwis	118 4 221 4
otp	544 4 548 4
our	1 2 3 2 6 2 7 2 8 4 15 2 17 2 19 2 21 2 22 2 27 2 41 2 42 2 44 2 60 2 62 2 84 2 87 2 89 2 92 2 93 2 99 2 107 4 109 2 111 2 119 2 130 4 131 2 132 4 133 2 134 2 135 2 137 2 138 2 139 2 140 2 141 2 142 2 143 2 144 2 145 2 146 2 147 2 148 2 149 2 152 2 153 2 157 2 159 2 162 4 163 2 167 2 172 6 179 2 181 2 199 2 200 2 201 2 202 2 214 2 215 2 254 2 268 2 270 2 272 2 275 2 278 2 279 2 280 8 282 2 283 4 284 2 285 2 286 4 287 2 289 2 290 2 291 2 293 2 294 2 296 2 297 2 298 2 299 2 300 2 301 2 302 2 303 4 304 2 305 2 310 2 311 6 313 2 314 2 315 2 316 2 317 2 320 2 321 2 324 2 325 2 326 2 327 2 328 4 329 2 330 2 331 2 334 2 335 2 336 2 337 2 338 4 339 2 340 2 341 2 342 4 343 2 344 2 346 2 347 2 348 2 349 2 350 4 354 2 355 2 356 2 357 2 358 2 359 2 360 2 361 2 362 2 363 2 372 2 373 4 374 2 387 2 389 2 390 2 391 4 393 2 396 2 402 2 403 2 404 2 412 2 417 2 419 2 421 2 426 2 428 2 432 2 433 4 434 2 436 2 445 2 446 2 454 2 456 6 457 4 459 8 460 4 463 2 465 2 466 4 470 2 471 2 472 2 473 2 474 2 481 2 483 2 486 2 487 2 498 2 502 2 507 2 525 2 526 4 527 2 528 2 539 2
our bitbucket	17 1 42 1 486 1 487 1
our bot	313 1 316 1
our cd	87 1 179 1
our ci	1 1 60 1 84 1
our deployment	305 1 311 1
our global	15 1 92 1
our id	387 1 391 1
our internal	280 1 328 1
our library	199 1 270 1
our long	286 1 338 1
our mesh	27 1 119 1
our mirror	481 1 483 1
our new	214 1 303 1 498 1
our old	163 1 254 1 389 1
our plugin	157 1 159 1
our project	7 1 8 1 130 1 132 2 133 1 134 1 137 1 138 1 139 1 140 1 141 1 142 1 143 1 144 1 145 1 146 1 147 1 148 1 149 1 320 1 325 1 326 1 327 1 330 1 334 1 335 1 336 1 337 1 338 1 339 1 340 1 341 1 342 2 343 1 344 1 346 1 347 1 348 1 349 1 350 1 355 1 357 1 358 1 359 1 360 1 361 1 362 1 363 1 404 1 419 1 432 1 433 1 436 1 463 1 470 1 472 1 473 1 474 1
our repo	107 2 109 1 279 1 280 1 282 1 283 2 284 1 285 1 286 1 289 1 291 1 296 1 297 1 298 1 299 1 300 1 301 1 302 1 303 1 314 1 315 1 321 1 324 1 350 1 354 1 402 1 403 1 421 1 428 1 434 1 445 1 446 1 465 1 466 1 502 1 525 1 526 1 528 1
our report	457 1 459 1 460 1
our repository	111 1 153 1 201 1 294 1 304 1 310 1
our server	22 1 62 1 89 1 93 1
our slack	311 1 356 1
our sonar	456 1 457 1
our team	130 1 131 1 311 1
our tool	162 1 460 1
our whol	8 1 135 1
out	6 4 8 4 9 4 11 4 14 4 28 8 29 8 41 12 42 8 69 4 75 8 76 4 78 4 81 8 112 4 123 4 136 8 137 4 140 4 142 4 145 4 155 4 164 4 194 4 209 4 211 4 212 8 215 4 217 8 219 4 220 4 225 8 231 4 233 4 236 4 242 4 248 4 251 8 257 4 268 4 273 4 277 4 278 12 286 4 288 4 289 4 291 4 301 4 303 4 304 12 308 4 325 12 326 8 329 4 333 4 334 4 341 4 354 4 357 4 365 8 366 8 369 4 375 4 384 4 407 4 408 4 409 4 422 4 426 4 430 4 438 4 440 4 443 4 457 4 461 8 467 4 472 4 475 4 483 4 484 8 487 4 503 8 516 8 526 4 529 4 532 4 535 4 537 4 538 4 540 4 541 4 558 4 559 4
out $	8 1 29 1 41 1 42 2 142 1 155 1 251 1 289 1 308 1 325 1 326 1 329 1 334 1 341 1 365 1 369 1 375 1 409 1 484 1
out after	75 2
out for	78 1 219 1
out of	28 1 29 1 41 2 69 1 81 2 112 1 136 1 137 1 140 1 145 1 209 1 211 1 212 1 215 1 217 2 220 1 225 1 231 1 242 1 248 1 257 1 277 1 278 3 288 1 303 1 304 1 325 1 326 1 354 1 366 1 407 1 422 1 430 1 438 1 440 1 457 1 461 2 467 1 475 1 483 1 484 1 503 2 516 1 526 1 532 1 535 1 538 1 540 1 558 1 559 1
out stay	6 1 9 1 14 1
out the	212 1 233 1 251 1 273 1 301 1 304 1 426 1
out what	268 1 537 1
outag	18 4 20 8 520 8
outag $	20 1 520 2
outcom	172 4 361 4 412 4 456 4
outcom $	361 1 412 1
outdat	37 4 41 4 73 4 162 4 163 4 207 4 225 4 505 4 509 4 529 4 530 4
outdat secret	529 1 530 1
outgo	44 4 45 8 46 8 49 4 209 4 221 4 310 4
outgo e	45 2 46 2 49 1
output	210 4 227 4 459 4
output for	210 1 227 1
outrank	50 4 54 4 75 4 76 4 81 4 82 4
outrank you	50 1 54 1 75 1 76 1 81 1 82 1
outsid	40 8 152 4 174 4
outsider	129 4 130 8
outstand	234 4
over	0 4 2 4 3 4 18 4 42 4 45 4 75 4 105 4 112 4 114 4 115 4 148 4 152 4 210 4 227 4 245 8 267 4 277 4 364 4 396 8 397 4 400 4 404 4 427 4 432 4 441 4 448 4 465 4 466 4 470 4 471 4 503 4 511 4 529 4 530 4 532 4 533 4 534 12 537 8
over $	115 1 267 1 432 1 448 1
over from	2 1 364 1 529 1
over http	3 1 396 1 397 1
over rest	75 1 396 1
over ssh	465 1 466 1 470 1 471 1 532 1 533 1 534 3 537 2
over the	0 1 42 1 114 1 245 2
over to	152 1 210 1
over with	427 1 441 1 511 1
overall	102 8 103 4 365 4 394 4 395 4
overall $	102 1 365 1 394 1
overdu	484 4
overlap	407 4
overload	60 4
overrid	172 4 284 4 287 4 332 8 333 4 334 8 335 4 341 4
overrid $	287 1 335 1
overrid a	332 2
overrid it	334 1 341 1
overrid the	172 1 334 1
overview	35 4 63 4 97 4 119 4 126 8 319 4 335 8 342 4 363 8 508 4 509 8
overview of	35 1 63 1 97 1 119 1 126 2 319 1 335 2 342 1 363 2 508 1 509 1
overwrit	159 4 460 4 511 4
overwrit the	159 1 511 1
owasp	454 4 455 4 457 4 458 4
owasp check	454 1 455 1 457 1 458 1
owe	95 4
own	3 4 10 4 22 4 23 4 52 4 55 4 56 4 57 4 59 4 63 4 65 4 66 8 71 4 127 2 135 4 136 4 137 4 139 4 142 4 144 4 148 4 152 14 176 4 178 4 192 4 199 4 205 4 211 4 212 4 214 4 219 4 223 8 231 4 232 4 236 4 242 4 246 4 258 4 261 4 279 4 281 4 284 8 285 4 286 4 287 12 289 4 291 4 302 4 332 4 339 4 341 4 367 4 376 8 377 4 379 8 380 6 381 4 382 4 383 4 385 4 428 4 441 4 454 4 457 4 458 4 459 4 460 4 478 4 522 4 532 4 533 4 535 4 536 8 539 4 540 4 553 12 557 8
own $	10 1 55 1 57 1 66 1 135 1 223 1 232 1 279 1 286 1 287 1 302 1 539 1
own access	136 1 137 1 139 1 142 1 144 1 211 1
own auto	284 2 287 2 339 1
own copy	152 1 199 1
own for	176 1 428 1 441 1 532 1
own it	205 1 285 1 535 1
own level	212 1 214 1
own or	382 1 383 1
own password	71 1 380 1
own rat	65 1 66 1
own report	454 1 457 1 458 1 459 1
own set	553 1 557 1
own spac	127 1 152 1
own ssh	533 1 536 1
own with	236 1 242 1
owner	300 4 350 4 351 4 418 4 419 4 420 4 421 4 422 8 423 8 424 8 425 8 504 8 508 4
owner $	350 1 351 1 418 1 419 1 420 1 421 1 422 1 424 1 425 1
owner for	422 1 425 1 504 1
owner rul	423 2
p	387 4 388 4 391 4 392 4 549 4
p $	391 1 392 1
p12	328 4 329 4 331 4
p12 fil	328 1 329 1
pack	107 4 108 4 109 4 110 4 111 4 154 4
pack up	108 1 109 1 110 1 111 1
packag	32 4 33 4 100 8 101 8 103 4 154 4 165 4 166 2 196 2 198 2 207 2 239 2 249 2 265 4
packag $	100 1 101 1 103 1
packag of	32 1 33 1
padlock	332 4 333 4 334 4 335 4
padlock on	332 1 334 1
pag	20 8 35 4 37 4 39 4 40 4 41 4 51 4 53 4 55 4 57 4 60 4 63 4 70 4 73 4 79 4 80 4 85 4 105 4 111 4 115 4 119 4 123 4 165 8 171 4 180 4 206 8 239 4 250 4 265 4 266 12 365 4 367 4 393 12 409 4 450 4 486 4 493 4 497 4 509 4 548 4
pag $	20 2 105 1 206 1 266 2 365 1 367 1 393 2 409 1 486 1 497 1
pag add	37 1 73 1
pag need	35 1 39 1 40 1 51 1 53 1 55 1 57 1 60 1 63 1 70 1 79 1 80 1 111 1 115 1 119 1 123 1 450 1 509 1
pag of	165 1 171 1 265 1
pair	26 8 167 4 222 4 256 4
pair of	26 1 256 1
panel	462 4
parameter	254 4 295 4 296 4 346 4 347 4
parameter of	346 1 347 1
parent	169 8 175 4 182 4 235 4 241 4 287 4 291 4 312 4 539 4 540 4
parent of	169 2
parent or	235 1 241 1
parent project	287 1 312 1
parental	257 4 285 4
parental leav	257 1 285 1
pars	307 4
parser	240 2 250 2
part	39 4 118 4 185 4 209 8 247 4 250 4 302 4 335 4
part in	209 2
part of	39 1 185 1 247 1 250 1 302 1
partial	512 4 514 4
participant	86 4 175 4 209 4 221 4 229 4 254 4 255 8 256 4 257 8 258 4
participant list	209 1 255 1
participant user	257 1 258 1
particular	100 4 121 4 333 4
partner	280 4
pass	171 8 172 8 185 4 230 4 232 4 233 4 252 8 276 4 277 4 287 4 288 4 339 4 340 8 341 4 345 4 409 6 410 8 411 8 412 8 453 8 455 8 456 8 525 12 527 4 528 8
pass $	171 1 172 1 230 1 232 1 339 1 340 1 341 1 345 1 411 1 412 2 453 1 455 1 525 1 528 1
pass allow	288 1 340 1
pass and	409 1 410 2
pass befor	525 1 528 1
pass on	171 1 411 1 455 1
passphras	76 4 380 4
passphras for	76 1 380 1
password	11 4 46 8 71 8 75 8 76 24 155 4 175 4 223 4 242 4 272 8 273 4 276 8 278 4 280 4 313 4 320 4 321 8 327 4 328 8 329 4 367 4 379 4 380 32 393 4 394 4 395 12 396 20 397 14 482 4 531 8 533 4 541 24 544 4 545 4 546 40 549 4 550 4 558 4
password $	11 1 46 1 71 1 75 1 76 4 272 1 276 1 313 1 321 1 327 1 328 1 329 1 379 1 380 2 393 1 395 1 396 1 531 1 541 3 546 3 549 1
password again	276 1 546 1
password and	541 1 544 1
password basic	396 1 397 1
password for	380 1 397 1 546 1
password in	155 1 175 1 223 1 242 1 280 1 320 1 328 1 396 1 397 1
password is	380 1 541 1 546 1
password login	394 1 395 1
password or	541 1 545 1 550 1
password to	380 1 546 1
past	4 4 43 4 119 8 124 4 125 4 242 4 543 4 559 4
past relocation	119 1 124 1
pat	10 8 11 8 12 12 13 12 14 12
pat $	10 1 11 1 12 1 13 1 14 1
pat 8841	13 1 14 1
patch	31 4 153 4 161 4 166 4 169 4 192 4 195 8 196 4 210 38 227 36 391 4 395 4 408 4
patch $	192 1 210 2 227 1 391 1 395 1
patch fil	210 2 227 1
patch for	196 1 210 1 227 1
patch get	210 1 227 1
patch it	31 1 153 1
patch text	195 1 210 1
path	154 4 164 4 165 4 167 12 168 4 173 4 174 4 182 8 183 8 188 12 190 4 191 8 196 8 197 16 198 12 207 4 239 8 240 4 249 8 250 8 265 4 272 4 274 4 275 4 280 4 282 8 283 4 296 4 321 4 323 4 324 4 328 4 330 4 368 4 370 4
path doe	274 1 330 1 370 1
path expression	282 1 283 1
path get	165 1 182 1 183 1 190 1 191 1 196 1 198 1 207 1 249 1 250 1 265 1
path in	173 1 183 1 196 1
path is	197 1 198 1 240 1
path of	197 1 198 1
path pattern	275 1 323 1
path regex	272 1 280 1 282 1 321 1 328 1 368 1
pattern	271 4 272 4 273 4 274 8 275 8 279 16 280 4 281 4 282 8 283 8 320 4 321 4 322 4 323 12 324 8 327 16 328 12 329 8 330 8 331 12 347 4 367 8 368 8 369 8 370 8 371 8 401 4 405 4
pattern $	272 1 274 2 321 1 323 1 324 1 327 2 328 2 329 1 330 1 367 1 368 1 369 1 370 2 371 2
pattern 5	329 1 331 1
pattern 7	283 1 324 1
pattern doe	279 1 327 1 401 1 405 1
pattern for	279 1 283 1 331 1 347 1 368 1
pattern in	275 1 323 1
pattern of	271 1 275 1 323 1 330 1
pattern that	279 1 280 1 328 1 331 1 369 1
paus	293 4 316 8 360 8
paus the	293 1 360 1
pay	148 2 149 2 222 2 341 4 462 2
payload	317 8 361 8
payload $	317 1 361 1
payment	0 4 2 2 126 2 129 4 150 2 151 4 153 2 185 4 200 4 202 4 211 4 213 4 215 4 216 4 217 4 218 4 220 4 240 2 271 4 276 4 277 4 278 4 284 4 285 4 286 4 287 4 288 4 289 4 290 4 291 4 292 4 293 4 294 4 295 4 296 4 297 4 298 4 299 4 300 4 301 4 302 4 303 4 304 4 305 4 306 4 307 4 308 4 309 4 310 4 311 4 312 4 313 4 314 4 315 4 316 4 317 4 318 4 319 4 398 4 399 4 400 4 401 4 406 4 407 4 408 4 413 4 422 4 423 4 424 4 425 4 427 4 428 4 429 4 430 4 431 4 439 4 440 4 445 4 446 4 447 4 452 4 453 4 465 4 466 4 467 4 468 4 469 4 525 4 526 4 527 4 528 4 538 2 539 2
payment $	200 1 271 1 277 1 284 1 290 1 291 1 292 1 293 1 294 1 296 1 297 1 300 1 303 1 304 1 305 1 306 1 307 1 308 1 310 1 311 1 313 1 314 1 317 1 398 1 399 1 400 1 401 1 406 1 408 1 413 1 423 1 425 1 429 1 431 1 440 1 452 1 453 1 469 1 526 1 527 1 528 1
payment at	407 1 427 1
payment or	288 1 468 1
payment over	465 1 466 1
payment repo	151 1 202 1 211 1 213 1 215 1 216 1 217 1 218 1
pc	534 2
pci	98 4 99 4 204 4 205 4
pci scop	98 1 99 1
pdf	155 4 156 4
pem	25 14 272 4 280 2 281 2 321 4 322 4
pend	231 4 232 4 233 4 241 4 260 8 261 8 262 8 446 4 447 8 497 8 500 4 506 8 507 4
pend $	447 1 507 1
pend auto	231 1 232 1 233 1
pend comment	260 2 261 1 262 1
pentest	417 4
peopl	2 2 16 2 19 2 20 4 38 8 39 4 40 2 44 2 48 2 55 4 57 6 70 4 95 2 106 2 136 4 141 2 143 4 145 4 146 2 147 4 151 2 155 2 156 2 174 2 199 2 203 2 209 6 211 6 216 2 218 2 220 4 221 2 240 2 255 2 286 2 293 2 298 2 300 4 302 2 303 2 304 2 328 2 338 2 351 4 353 4 378 4 387 2 388 2 392 2 393 2 395 2 399 2 400 2 404 2 418 4 422 2 425 2 426 2 432 2 525 2
peopl $	38 1 57 1 70 2 95 1 136 1 146 1 147 1 211 1 302 1 418 1
peopl 12	286 1 338 1
peopl and	136 1 211 1 216 1
peopl are	422 1 425 1 426 1
peopl hav	143 2 209 1
peopl merg	298 1 525 1
peopl of	39 1 304 1 353 2
peopl see	19 1 48 1 395 1
peopl sign	388 1 393 1
peopl to	38 1 40 1 57 1 300 1 418 1
peopl who	145 1 147 1 220 1 351 1
peopl whos	209 1 378 1
peopl with	55 2 57 1 218 1
peopl without	145 1 220 1
per	61 12 62 8 107 4 112 4 116 4 206 8 207 8 240 4 312 4 318 4 325 4 362 4 363 4 409 8 410 4
per cluster	112 1 116 1
per event	318 1 362 1 363 1
per fil	206 2 207 1 240 1
per second	61 2 62 2
per stat	409 1 410 1
percent	109 8 113 8 121 4 491 8
percent don	109 1 113 2
percent of	109 1 491 1
perf	455 4 456 4 460 4
performanc	104 4 105 8 456 4
performanc trac	104 1 105 1
perhap	12 4
period	284 4 286 4 336 4
period of	286 1 336 1
periodic	484 8
periodic check	484 2
permanently	150 4 223 8 272 4
permanently remov	150 1 223 1
permission	6 4 9 4 14 4 34 4 50 8 51 12 52 8 53 8 54 12 55 12 56 8 57 12 69 4 70 4 126 4 136 8 137 8 138 8 139 8 140 8 141 8 142 8 143 8 144 8 145 8 146 12 147 12 211 4 212 4 213 12 214 8 215 8 216 4 217 12 218 16 219 10 220 12 364 4 378 8 398 4 399 4 400 4 401 10 402 4 403 2 404 2 405 6 465 4 466 4 468 8 469 12 473 4 474 4 476 4 482 4 498 4 521 4 522 4 523 4 524 4 534 4 545 8 546 8 547 8 548 8
permission $	57 1 126 1 218 1 220 1 378 1 473 1 476 1 547 1
permission 42	400 1 401 1
permission all	146 1 147 1
permission by	51 1 405 1
permission delet	136 1 211 1
permission deny	466 1 469 1 534 1
permission each	51 1 55 1
permission field	6 1 9 1 14 1
permission from	50 1 54 1
permission grant	138 1 143 1
permission group	50 1 51 1 52 1 53 1 137 1 138 1 139 1 140 1 212 1 213 1 214 1 215 1
permission level	139 1 521 1 522 1 523 1 524 1
permission list	215 1 217 1
permission no	399 1 546 1
permission of	52 1 55 1 56 1 136 1 137 1 142 1 146 1 147 1 214 1 217 1 219 1 398 1 468 1 469 1
permission on	140 1 144 1 145 1 213 1 218 1 465 1
permission pag	53 1 57 1 70 1
permission project	402 1 403 1 404 1 405 1
permission repo	398 1 399 1 400 1 401 1
permission search	141 1 216 1
permission setting	213 1 218 1
permission to	147 1 498 1
permission updat	469 1 474 1
permission user	54 1 55 1 56 1 57 1 142 1 143 1 144 1 145 1 217 1 218 1 219 1 220 1
permit	17 4 146 4 288 4 348 4 473 4
person	37 2 41 4 54 4 55 2 56 4 57 2 61 2 69 2 72 2 74 2 79 2 80 2 142 4 143 2 144 2 217 2 218 2 219 2 255 2 354 2 378 6 381 4 393 2 482 2
person $	55 1 56 1 61 1 72 1 79 1 142 1 219 1 255 1 378 3 381 2
person from	41 1 142 1
person s	54 1 482 1
person to	37 1 41 1 144 1 354 1
personal	2 4 10 10 11 10 12 10 13 10 14 8 69 4 78 12 127 2 142 4 143 4 144 4 152 14 218 4 220 4 364 4 379 6 380 2 382 2 383 2 384 6 385 10 441 2 443 2 479 2 532 2 533 4 534 2 549 4 550 4 553 2 557 6 558 2
personal access	10 1 11 1
personal data	69 1 78 2
personal detail	78 1 379 1
personal grant	142 1 143 1 144 1 218 1 220 1
personal http	10 1 11 1 12 1 13 1 14 1
personal token	12 1 13 1 14 1
pgp	441 4 442 12 443 16 444 12
pgp key	442 3 443 2 444 3
pgp public	443 2
phon	244 4 543 16 547 4 548 4 552 12 556 16 559 8
phon $	543 2 548 1 559 1
phon for	552 2 556 1
phon is	543 1 547 1
photo	382 2 383 4
php	150 4
pick	117 4 140 4 163 4 194 4 209 8 220 4 299 8 300 4 304 4 350 4 422 4 447 4 480 4 513 4
pick another	163 1 194 1
pick in	299 1 350 1
pick project	117 1 513 1
pictur	94 4 131 4 132 2 155 4 156 2 157 2 158 4 159 2 382 6 383 6 542 8
pictur $	131 1 155 1 156 1 157 1 158 1 159 1 382 2 383 1 542 2
pictur of	94 1 382 1
pictur to	383 1 542 1
pil	286 4 338 4
pil up	286 1 338 1
pilot	301 4
pin	258 4 306 4
ping	26 4 313 8 357 8
ping the	313 1 357 1
pipelin	3 8 170 4 171 8 172 8 181 4 221 4 410 8 411 8 412 8 467 4 525 8 526 4 527 4 528 4
pipelin $	3 1 171 1 172 1 525 1
pipelin fail	410 1 411 1
pipelin status	172 1 412 1
pixel	131 4 159 4
pixel $	131 1 159 1
pki	373 4
plac	43 4 149 4 250 4 407 4 446 4 460 4 556 4
plac of	43 1 556 1
plain	226 8 227 4 238 4
plain text	226 2 227 1
plan	25 14 171 4
plat	0 2 1 2 7 2 8 2 9 2 95 4 107 2 108 4 109 4 111 4 116 2 127 4 129 4 131 2 132 2 133 2 134 2 135 2 136 2 137 4 138 2 139 4 140 2 141 2 142 2 143 4 144 2 145 2 146 2 147 2 148 2 149 2 150 2 153 2 160 2 161 2 171 4 209 2 221 4 225 2 272 4 320 2 321 2 322 2 323 2 324 2 325 2 326 2 327 2 328 2 329 2 330 2 331 2 332 2 333 2 334 2 335 2 336 4 337 2 338 2 339 2 340 2 341 2 342 2 343 2 344 2 345 2 346 2 347 6 348 2 349 2 350 2 351 2 352 2 353 2 354 2 355 2 356 2 357 4 358 2 359 2 360 2 361 2 362 2 363 2 366 2 402 2 403 2 404 2 405 2 412 4 418 2 419 2 420 4 421 2 432 2 433 2 434 2 435 2 436 2 448 2 461 2 462 4 463 2 464 2 470 2 471 2 472 2 473 2 474 2 475 2 504 4 505 2 516 2 517 2 525 4
plat $	108 1 109 1 111 1 139 1
plat and	347 1 357 1
plat cor	171 1 525 1
platform	3 2 6 2 36 4 126 2 127 4 139 4 151 2 152 2 160 2 192 2 193 2 197 2 199 2 200 2 201 2 202 2 203 2 204 2 205 2 208 2 209 4 211 2 212 2 213 2 214 2 215 2 216 2 217 2 218 2 219 2 220 2 266 2 268 2 270 2 271 2 272 2 273 2 276 2 277 2 354 4
plattform	130 4
playground	128 4
pleas	3 2 18 2 33 2 39 2 69 2 95 2 99 2 128 2 129 2 131 2 133 2 149 2 150 2 151 2 153 2 154 2 163 2 168 2 185 2 186 2 192 2 219 2 222 2 227 2 230 2 234 2 241 2 242 2 249 2 253 2 259 2 261 2 278 2 305 2 349 2 362 2 380 2 381 2 403 2 439 2 464 2 512 2 534 2 537 2 540 2 542 2
pleas $	3 1 18 1 33 1 39 1 69 1 95 1 99 1 129 1 131 1 133 1 149 1 151 1 154 1 163 1 168 1 185 1 186 1 192 1 227 1 234 1 249 1 259 1 261 1 278 1 305 1 349 1 362 1 380 1 381 1 403 1 439 1 464 1 512 1 537 1 542 1
plugin	11 4 84 4 94 12 157 4 158 4 159 4 162 4 290 20 291 8 292 4 293 8 294 12 295 4 296 12 342 24 343 8 344 12 345 8 346 12 347 16
plugin $	11 1 84 1 94 1 292 1 342 1 344 1 345 1 347 1
plugin check	293 1 294 1 344 1
plugin decid	296 1 347 1
plugin hook	94 1 290 1 293 1 294 1 296 1 342 1 343 1 346 1
plugin in	291 1 296 1 345 1
plugin on	294 1 346 1
plugin option	346 1 347 1
plugin put	157 1 342 1
plus	249 8 368 4 459 4
plus and	249 2
pmiller	54 4 69 4 72 4 77 4 78 4 80 4 81 4 142 4 144 4 559 4
pmiller from	69 1 81 1
pnair	381 4
png	131 12 132 10 265 2 382 4 383 12
png creat	132 1 383 1
png or	132 1 383 1
poc	152 4 205 4
point	46 4 161 4 163 4 164 4 184 8 193 4 194 4 225 4 234 4 236 4 238 4 241 2 253 12 268 4 296 4 306 4 307 8 315 4 357 4 359 4 360 4 406 8 479 4 527 4
point $	253 1 315 1
point at	307 1 406 1
point of	184 1 253 1 357 1
point to	193 1 296 1 307 1 359 1 479 1
pok	233 4
policy	15 12 16 8 17 4 24 4 61 4 62 4 150 4 288 4 336 4 337 8 338 4 340 4 402 4 403 4 417 8 521 12 522 4 523 8 524 4
policy $	15 2 16 2 61 1 62 1 336 1 337 1 338 1 521 1
policy admin	521 1 522 1 523 1 524 1
policy for	402 1 403 1 521 1 523 1
policy header	417 2
policy of	15 1 337 1
pom	154 2 168 2 182 2 183 2 240 2 265 2 452 2 460 2
pool	350 4 351 8 352 4 353 4 354 4
pool of	350 1 351 2 352 1 353 1 354 1
pop	386 4
port	31 4 45 8 46 4 166 4 537 16
port protocol	45 2
portrait	382 4 383 4
position	446 4
positiv	271 8 272 8 273 8 274 8 275 4 320 8 321 4 322 4 323 8 324 4 457 4
positiv $	272 1 273 1 274 1 275 1 320 1 321 1
positiv entry	273 1 274 1
positiv exemption	322 1 323 1
positiv pattern	323 1 324 1
possibl	77 8 87 4 103 4 406 4 437 4 545 4
possibl $	77 1 87 1 437 1
post	87 4 89 8 91 4 106 4 133 2 135 8 170 4 172 8 174 4 179 4 187 4 200 4 202 4 241 4 264 8 290 4 310 8 311 8 355 4 356 8 358 4 412 8 456 8 459 8
post a	179 1 311 1 412 1
post event	356 2
post find	459 2
post it	87 1 106 1 355 1 456 1
post on	170 1 187 1 264 1
post receiv	89 2 91 1 135 2 202 1 290 1
post to	310 1 311 1 358 1
power	6 4
pr	48 2 58 4 85 12 86 10 95 2 96 4 135 2 152 2 156 2 172 2 174 2 175 4 185 14 188 4 191 2 192 2 193 2 194 2 202 2 209 8 221 18 222 8 223 14 224 16 225 12 226 12 227 8 228 12 229 6 230 8 231 6 232 6 233 4 234 6 235 8 236 6 237 10 238 6 239 8 240 8 241 10 242 8 243 8 244 6 245 6 246 4 247 12 248 10 249 4 250 10 251 6 252 14 253 6 254 6 255 6 256 8 257 4 258 6 259 10 260 6 261 4 262 4 263 8 264 10 284 10 285 16 286 16 287 4 288 6 289 8 297 2 300 2 304 2 308 2 309 4 310 2 311 4 312 2 316 2 318 2 336 8 337 10 338 10 340 2 341 2 348 2 351 2 356 2 360 2 362 2 385 2 398 2 399 2 400 2 403 2 404 2 415 4 416 4 418 6 419 4 420 2 421 6 422 8 423 4 424 6 425 4 426 6 427 8 428 10 429 8 430 6 431 6 432 10 433 10 434 10 435 8 436 6 437 8 438 8 452 2 453 2 456 2 459 2 461 2 464 8 525 6 526 2 527 2 528 4
pr $	58 1 85 3 174 1 175 1 185 1 209 1 221 2 222 2 223 1 224 3 225 1 226 1 228 2 230 2 234 2 237 1 238 2 239 1 240 2 241 1 243 1 244 1 245 2 247 3 248 3 249 1 250 2 252 4 254 2 255 1 256 2 257 1 259 3 260 3 262 1 263 2 264 4 284 3 286 2 309 1 316 1 336 1 338 1 398 1 415 1 416 2 418 1 421 1 422 1 424 1 425 1 426 1 429 2 430 1 432 2 435 1 437 1 456 1 459 1 461 1 464 2
pr 12	226 1 228 1 231 1
pr 17	225 1 261 1
pr 22	247 1 438 1
pr 27	233 1 438 1
pr 50	232 1 256 1
pr 57	254 1 256 1
pr 66	240 1 249 1
pr 89	237 1 251 1
pr 9	227 1 231 1
pr against	209 1 221 1
pr as	226 1 238 1 247 1 252 1 258 1
pr automatically	285 1 420 1 421 1
pr be	251 1 288 1 437 1
pr by	185 1 221 1 286 1
pr chang	188 1 226 1
pr checklist	427 2 428 1 430 1 431 1 432 2 433 1 434 2 435 1 436 1
pr clos	285 1 337 1
pr com	429 1 433 1
pr for	185 1 286 1
pr from	152 1 188 1 221 1 222 1 223 1 422 1 424 1 426 1 525 1 527 1
pr get	285 1 337 1 338 1 348 1 427 1 428 1
pr i	86 3 209 1
pr in	86 1 96 1 185 1 209 1 221 1 284 1 286 2 308 1 338 2 340 1 341 1 419 1 422 1 423 1 425 1 428 1 429 1 430 1 431 1 433 1 434 1 525 1 526 1 528 1
pr into	418 1 424 1 428 1 525 1
pr is	202 1 248 1 311 1
pr may	234 1 287 1
pr merg	58 1 135 1 224 1 287 1 288 1 289 2 310 1 311 1 318 1 360 1
pr of	289 2 356 1 419 1 421 1 435 1
pr only	399 1 400 1 403 1 404 1
pr open	223 1 312 1 362 1
pr period	286 1 336 1
pr policy	336 1 337 2
pr so	175 1 223 1 235 1
pr target	193 1 221 1 224 1
pr task	428 1 432 1 433 1 434 1 435 1 436 1
pr that	185 1 228 1 241 1
pr to	96 1 288 1 418 1 422 1 431 1 436 1
pr todo	427 1 433 1
pr touch	239 2
pr with	221 1 250 1
pr yet	85 1 426 1
pre	89 8 90 8 91 4 92 8 93 8 133 10 134 8 135 4 162 2 200 8 201 8 202 8 254 4 290 4 291 4 292 4 342 8
pre or	89 1 91 1
pre receiv	89 1 90 2 92 2 93 2 133 2 134 2 135 1 200 2 201 2 202 2 290 1 342 2
precheck	77 4
precondition	437 4
predefin	427 4 432 4
prefer	71 4 478 8 479 12 480 8
prefer mirror	478 2 479 3 480 2
preferenc	384 12 385 16 394 4
preferenc $	384 2 385 1
prefill	246 4
prefix	22 2 23 2 24 2 97 6 140 2 164 2 275 4 280 2 305 2 328 2 428 2 429 2 434 2 440 2
preflight	77 4
prepar	86 4 161 4 520 4
prepar the	161 1 520 1
preprod	436 2
preselect	423 4 425 4
present	43 4 100 4 102 4 120 4 295 4 417 4
present level	100 1 102 1
preset	422 4 423 4 424 4 427 4 428 4 429 4 430 4 431 4 433 4 435 4 436 4
preset pr	428 1 433 1 435 1
preset reviewer	423 1 424 1
preset task	429 1 431 1 436 1
pretend	238 4
prevent	399 4 403 4 437 4
preview	106 8 108 4 117 4
preview $	106 1 108 1 117 1
previous	4 4 167 4 305 4
primary	22 4 162 4 163 4 193 4 194 4 463 4 478 8 481 8 482 4 484 4 487 4 489 8 490 8 493 4 494 8 496 4 497 4 498 4 503 4 518 16
primary $	481 1 484 1 487 1 489 1 493 1 494 2 496 1 498 1 503 1 518 2
primary branch	22 1 162 1 163 1 193 1
primary doe	518 2
primary server	478 1 481 1
primary that	490 2
principl	298 4
print	93 4 265 4 554 4
privacy	78 4 382 4
privat	127 4 129 8 130 8 151 4 153 8 368 4 370 4 535 4
privat $	129 2 130 2 151 1 153 1
privat key	368 1 370 1 535 1
privileg	546 4 547 4 548 4
privileg session	546 1 547 1 548 1
priya	86 4 221 4 256 4 302 4 378 4 381 4 414 4 422 4
priya nair	378 1 381 1
problem	26 4 105 4 123 4 226 4 452 4 458 4
problem $	26 1 105 1
process	446 4 449 4 504 8 506 4
prod	14 2 179 4 180 10 181 4 235 2 250 2 307 4 316 4 407 4
prod $	316 1 407 1
produc	210 4
product	126 8 127 8 148 4 208 4 489 4
product $	126 1 148 1 208 1
production	87 4 180 8 181 8 189 4 191 4 205 4 403 4
production $	180 1 181 2
production branch	191 1 403 1
profil	10 4 72 4 104 16 105 16 125 4 379 8 381 8 382 8 383 12 385 4 442 4 532 4 533 4 534 4
profil $	105 1 379 2 383 1 442 1 532 1 533 1 534 1
profil of	72 1 381 2
profil pictur	382 2 383 2
progress	109 8 113 4 120 8 121 4 124 4 180 4 181 2 225 4 410 4 412 4 449 4 491 4
progress $	180 1 225 1
progress of	109 1 113 1 120 2 121 1 124 1 410 1
proj	406 2
project	0 32 1 32 2 4 7 28 8 32 9 28 11 4 14 2 51 4 52 8 55 8 56 8 59 2 86 4 99 6 107 4 112 4 114 4 116 4 117 4 126 42 127 24 128 24 129 28 130 40 131 32 132 36 133 28 134 32 135 28 136 24 137 28 138 28 139 26 140 24 141 20 142 28 143 32 144 36 145 24 146 24 147 28 148 32 149 20 150 4 151 12 152 12 153 14 164 8 166 4 192 4 199 6 216 16 217 4 266 4 270 4 281 8 284 12 285 4 287 16 288 12 289 4 298 4 299 4 301 4 302 4 310 4 312 24 320 32 321 24 322 28 323 28 324 20 325 20 326 16 327 28 328 20 329 20 330 28 331 20 332 24 333 28 334 20 335 28 336 24 337 28 338 20 339 28 340 28 341 20 342 32 343 24 344 24 345 20 346 28 347 28 348 28 349 20 350 24 351 24 352 24 353 24 354 20 355 28 356 20 357 28 358 28 359 24 360 24 361 24 362 24 363 24 364 8 365 4 366 16 367 4 368 2 398 4 400 4 401 4 402 32 403 24 404 28 405 28 418 20 419 28 420 24 421 24 423 4 424 4 425 8 432 24 433 24 434 16 435 20 436 24 463 32 465 8 466 4 470 24 471 16 472 24 473 28 474 28 475 16 476 40 477 4 492 40 493 32 494 2 495 4 510 16 511 20 512 8 513 18 514 28 515 28 516 32 517 36 521 4 522 4 524 4 533 4
project $	0 1 1 2 2 1 7 1 8 1 51 1 52 2 55 2 56 2 86 1 114 1 126 2 127 1 128 2 129 1 130 1 131 1 132 3 133 1 134 3 135 3 136 1 137 4 138 3 139 2 140 3 141 1 142 3 143 3 144 5 145 2 146 3 147 2 148 2 149 2 150 1 152 1 153 2 192 1 216 2 270 1 287 1 288 1 299 1 312 2 320 3 321 3 322 1 323 2 325 3 326 1 327 1 328 2 329 1 330 2 331 1 332 1 333 1 335 1 336 2 337 3 338 2 339 1 340 3 342 4 343 2 344 3 345 2 346 3 348 3 349 2 350 3 351 3 352 1 353 1 354 1 355 3 356 1 357 1 358 3 359 1 364 1 365 1 366 1 400 1 402 2 403 1 404 2 405 1 418 1 419 4 420 1 421 3 423 1 424 1 425 1 433 1 434 1 435 2 436 2 463 2 465 2 466 1 470 3 471 1 472 4 473 2 474 3 475 1 476 2 493 3 511 1 513 1 515 1 516 1 517 1
project 17	511 1 514 1 516 1 517 1
project 205	516 1 517 1
project 409	137 1 142 1 351 1
project a	475 1 476 1
project ad	327 1 329 1
project add	144 1 327 1 432 1
project admin	126 1 142 1 143 1 144 1 146 1 521 1 522 1 524 1
project and	0 1 133 1 138 1 166 1 216 1 281 1 341 1 342 1 343 1 367 1 419 1 475 1 510 1 513 1 533 1
project api	0 1 1 1 9 1
project are	126 1 337 1 510 1 514 1
project as	0 1 152 1 366 1
project avatar	131 1 132 1
project back	336 1 339 1
project behind	463 1 492 1
project by	8 1 143 1 146 1 148 1 353 1 405 1 418 2 473 1 492 2 515 1
project call	126 1 346 1
project callback	362 1 363 1
project condition	418 1 419 1 420 1 421 1
project creat	127 1 515 1
project default	284 1 287 1
project delet	128 1 516 1
project doe	151 2 514 1
project drop	7 1 142 1 322 1
project enforc	332 1 333 2 335 1
project for	127 1 132 1 312 1 362 1 425 1 432 1 471 1 511 1 517 2
project forc	288 1 332 1 419 1
project fork	199 2
project from	9 1 134 1 266 1 326 1 366 1 516 2
project get	129 1 433 1 492 1
project ha	131 1 301 1 358 1 492 1
project hav	133 1 343 1
project hook	133 1 134 1 135 1 360 1 361 1 362 1 363 1
project i	126 1 128 1 130 1 148 1
project id	0 1 492 2 493 2 511 1
project in	136 1 404 1 475 1
project is	320 1 322 1 343 1 352 1
project it	99 1 359 1 472 1 476 1
project itself	138 1 143 1
project key	126 1 130 1 474 1 495 1
project level	0 1 8 1 133 1 138 1 312 1 322 1 323 1 327 1 330 2 335 1 339 1 342 1 344 1 345 1 347 1 350 1 351 1 353 1 354 1 359 1 361 1 363 1 402 1 405 1 421 1 433 1 476 1
project link	463 2
project list	126 1 476 1 514 1
project lock	332 1 333 1 335 1
project look	164 1 327 1
project match	320 1 323 1
project member	136 1 145 1
project nam	8 1 129 1
project need	9 1 127 1 148 1 323 1 324 1 330 1 331 1 352 1 358 1 360 1 366 1 398 1 433 1 434 1 435 1 463 1 510 1 512 1 513 1
project not	335 1 474 1
project of	59 1 476 1 477 1
project on	368 1 515 1 517 1
project only	140 1 476 1
project or	9 1 129 1 135 1 216 1 302 1 348 1 401 1 473 1
project out	112 1 326 1 516 1
project permission	136 2 137 1 138 1 139 1 140 1 141 1 142 1 143 1 144 1 145 1 146 1 147 2 364 1
project pleas	129 1 149 1 403 1
project png	131 1 132 1
project privat	130 2
project put	404 1 432 1
project read	11 1 403 1 471 1
project repo	148 1 149 1 493 1
project restrict	287 1 288 1 289 1
project restriction	341 1 402 1 403 1 404 1 405 1
project reviewer	352 1 420 1
project rul	402 1 420 1 423 1 424 1
project run	8 1 133 1
project s	9 1 116 1 132 1 284 1 285 1 287 1 298 1 320 1 324 2 331 2 332 1 334 1 336 1 337 1 339 1 346 1 347 1 350 1 352 1 353 1 354 1 357 1 359 1 360 1 361 2 362 1 363 1 420 2 433 1 435 1 436 1 493 1
project secret	312 1 320 1 321 1 322 1 323 1 324 1 325 1 326 1 327 1 328 1 329 1 330 1 331 1
project send	354 1 360 1
project setting	332 1 333 2 334 3 335 1 336 1 337 1 338 1 339 1 340 1 341 1 342 1 343 1 344 1 345 1 346 1 347 1 348 1 349 1 350 1 351 1 352 1 353 1 354 1
project should	329 1 336 1 513 1 515 1
project so	148 1 342 1
project ssh	470 1 471 1 472 1 473 1 474 1
project still	132 1 358 1
project succ	322 1 329 1
project task	432 1 433 1 434 1 435 1 436 1
project that	99 1 126 1 325 1 328 1 364 1 365 1 476 2 514 1
project to	7 1 107 1 130 1 131 1 147 3 153 1 339 1 347 1 349 1 356 3 515 1 517 1
project together	136 1 510 1
project token	0 1 1 1 7 2 8 1 9 1
project up	139 1 144 1
project updat	130 1 517 1
project use	131 1 405 1
project webhook	310 1 355 1 356 1 357 2 358 1 359 1 360 2 361 1 362 2 363 1
project wid	0 1 1 1 7 1 9 1 133 1 134 1 135 2 320 1 321 1 322 1 323 1 324 1 328 1 333 1 338 1 341 1 344 1 345 1 347 1 348 1 402 1 404 1 405 1 418 1 432 1 470 1 473 1 474 1
project with	127 1 129 1 139 1 148 1 347 2 353 1 355 1 357 1 361 1 473 1 493 1 494 1
project yet	140 1 145 2
promot	56 4 57 4 139 8 219 4
proof	216 4 542 4
proper	49 4 153 4 439 4
property	83 8 157 4 158 4 159 4
propos	85 4 222 8 245 16 246 8
propos cod	245 2
proposal	85 4
proprietary	208 4
protect	291 4 398 12 399 8 402 8 403 8 405 4 524 4 550 4 557 4
protect branch	398 1 399 1 402 1 403 1 405 1
protection	78 4 402 2 404 4 405 4
protocol	45 8
prototyp	150 2
prov	542 4 547 4 548 4
provider	387 16 388 4 389 8 390 8 391 12 393 4 549 4
provider $	387 1 391 1 393 1 549 1
provider 2	389 1 390 1 391 1
provision	71 4 163 4 392 8
provision $	71 1 392 1
provisional	491 4
pub	466 2 533 4 534 4
public	15 4 16 4 25 8 127 4 129 8 130 4 147 4 151 8 153 8 364 8 441 4 443 12 465 4 466 8 468 4 470 4 471 12 472 4 532 8 533 8 534 16 535 12 536 8
public $	129 1 130 1 147 1 151 1 153 1
public key	15 1 16 1 25 2 441 1 443 3 465 1 466 2 468 1 470 1 471 3 472 1 532 2 533 2 534 4 535 2 536 2
public or	129 1 151 1
publickey	466 4 534 4
publish	130 8 172 4 261 4 262 12 412 4 440 4 454 4 455 4 456 8 459 4
pull	58 2 59 2 85 8 86 8 95 6 96 6 107 4 153 2 155 2 174 2 185 6 188 2 192 2 209 4 221 8 222 8 223 10 224 12 225 8 226 8 227 8 228 10 229 6 230 8 231 4 232 8 233 4 234 8 235 6 236 6 237 6 238 4 239 8 240 8 241 8 242 6 243 6 244 6 245 6 246 6 247 8 248 10 249 8 250 6 251 8 252 6 253 6 254 6 255 8 256 6 257 6 258 8 259 8 260 6 261 6 262 4 263 8 264 8 284 4 285 6 286 10 288 2 289 2 297 6 298 2 311 2 336 4 337 8 338 8 340 2 348 2 349 2 374 4 398 2 399 2 403 2 415 6 416 6 418 2 421 2 422 2 425 2 426 4 427 6 428 6 429 6 430 6 431 2 432 4 433 6 434 6 435 4 436 2 437 8 438 6 461 2 464 8 466 4 469 4 472 4 475 4 485 4 525 4 534 4 539 4 540 4
pull it	472 1 475 1
pull request	58 1 59 1 85 4 86 4 95 3 96 3 107 2 153 1 155 1 174 1 185 3 188 1 192 1 209 2 221 4 222 4 223 5 224 6 225 4 226 4 227 4 228 5 229 3 230 4 231 2 232 4 233 2 234 4 235 3 236 3 237 3 238 2 239 4 240 4 241 4 242 3 243 3 244 3 245 3 246 3 247 4 248 5 249 4 250 3 251 4 252 3 253 3 254 3 255 4 256 3 257 3 258 4 259 4 260 3 261 3 262 2 263 4 264 4 284 2 285 3 286 5 288 1 289 1 297 3 298 1 311 1 336 2 337 4 338 4 340 1 348 1 349 1 398 1 399 1 403 1 415 3 416 3 418 1 421 1 422 1 425 1 426 2 427 3 428 3 429 3 430 3 431 1 432 2 433 3 434 3 435 2 436 1 437 4 438 3 461 1 464 4 525 2
pull upstream	539 1 540 1
pullrequest	48 2 58 6 59 2 85 22 86 20 95 8 96 10 107 4 135 2 152 2 153 2 155 2 156 2 172 2 174 4 175 4 185 22 188 6 191 2 192 4 193 2 194 2 202 2 209 14 221 28 222 22 223 26 224 30 225 24 226 24 227 18 228 26 229 14 230 18 231 12 232 16 233 10 234 18 235 16 236 14 237 18 238 12 239 20 240 20 241 20 242 16 243 16 244 14 245 12 246 12 247 24 248 24 249 16 250 20 251 16 252 22 253 14 254 14 255 16 256 16 257 12 258 16 259 22 260 14 261 12 262 10 263 18 264 20 284 14 285 22 286 26 287 4 288 8 289 10 297 8 298 2 300 2 304 2 308 2 309 4 310 2 311 6 312 2 316 2 318 2 336 12 337 18 338 18 340 4 341 2 348 4 349 2 351 2 356 2 360 2 362 2 385 2 398 4 399 4 400 2 403 4 404 2 415 12 416 12 418 8 419 4 420 2 421 8 422 10 423 4 424 6 425 6 426 12 427 14 428 16 429 14 430 12 431 8 432 14 433 16 434 16 435 12 436 8 437 18 438 16 452 2 453 2 456 2 459 2 461 4 464 18 525 10 526 2 527 2 528 4
purg	90 4 155 4 223 4 242 4 427 4 432 4 441 4 457 4 529 8
purg it	90 1 242 1
purg the	223 1 529 1
purg them	432 1 457 1
push	3 4 6 4 9 4 14 4 43 8 75 4 85 20 89 16 92 4 133 12 134 8 135 12 139 8 141 4 144 4 149 4 152 4 160 4 162 4 166 4 167 4 170 4 172 4 174 4 185 4 193 4 195 4 200 12 201 12 202 12 214 8 216 8 217 4 219 16 222 4 228 12 233 4 247 8 258 4 268 32 269 24 272 8 276 4 277 4 278 4 280 4 290 20 291 8 292 8 293 24 294 20 295 12 296 8 309 8 310 4 311 20 312 12 314 4 317 4 318 4 342 12 343 8 344 12 345 12 356 12 364 8 398 24 399 20 400 12 401 4 402 20 403 20 404 16 405 8 406 8 438 4 440 4 445 4 456 4 459 4 465 4 466 4 468 8 469 20 473 4 474 8 477 4 485 8 506 8 507 8 533 4 534 4 535 4
push $	89 3 133 1 135 1 139 1 141 1 144 1 200 1 202 1 214 1 216 1 219 1 268 3 269 1 294 1 309 1 311 2 342 1 345 1 356 1 399 1 403 1 465 1 468 1 469 1 473 1 474 1 534 1
push again	293 1 344 1 400 1 404 1
push and	228 1 485 1
push check	290 1 342 1 344 1 345 1
push directly	398 1 399 1 400 1
push for	314 1 345 1 506 1
push get	200 1 293 1
push her	160 1 202 1 214 1 217 1 276 1 312 1 398 1
push history	268 2
push hook	290 2 291 1 293 3 294 2 295 1 296 1 344 1
push in	133 1 134 1 135 2 139 1 309 1 342 1 356 1 401 1 403 1 469 1
push it	233 1 469 1
push log	268 1 269 3
push no	399 1 403 1
push on	343 1 399 1
push origin	406 1 440 1
push right	6 1 219 1 466 1
push rul	402 1 403 1 404 2 405 1
push script	92 1 134 1 201 1
push siz	291 1 292 1 293 1 294 1 295 2 296 1
push straight	185 1 399 1
push that	85 1 506 1
push the	149 1 162 1 172 1 438 1 456 1
push to	3 1 152 1 174 1 200 1 201 1 202 1 216 1 219 1 247 2 268 2 272 1 277 1 278 1 280 1 290 1 293 1 294 1 310 1 311 3 364 2 398 2 400 1 402 4 403 1 404 1 445 1 468 1 469 2 474 1 477 1
push too	9 1 14 1
put	20 4 31 4 37 8 38 8 43 4 73 8 74 4 85 4 101 4 132 4 149 4 153 4 156 4 157 4 159 4 163 8 175 4 187 4 203 4 204 8 222 4 225 4 230 4 235 4 238 8 245 4 248 4 256 8 257 4 259 4 284 4 294 4 303 4 306 4 309 4 334 4 342 4 373 4 383 4 391 4 404 4 414 4 415 4 416 4 418 4 419 4 420 4 421 4 424 4 426 4 429 4 431 4 432 4 434 4 438 4 439 4 443 4 447 4 460 4 466 4 515 4 520 4 522 4 534 4
put a	73 1 153 1 204 1 238 1 256 1 306 1 334 1 414 1 416 1 431 1 434 1 439 1
put an	73 1 235 1
put in	132 1 391 1 447 1
put it	248 1 259 1 284 1 373 1 383 1 466 1
put me	187 1 256 1 309 1 418 1
put my	175 1 222 1 225 1 230 1
put on	157 1 203 1 257 1 342 1 404 1 420 1 426 1 429 1 432 1
put security	419 1 421 1
put the	149 1 245 1 294 1 438 1 443 1 515 1 520 1
put this	43 1 534 1
put up	20 1 85 1
pw	76 4
py	165 2 241 2 250 2
python	197 4
q4	439 2
qa	34 4 37 4 40 4 41 4 69 4 73 4 76 4 81 4 82 4 88 4 136 4 137 4 139 4 179 4 180 4 181 2 212 4 214 4 231 4 299 4 301 4 303 4 304 4 352 4 434 4 435 4
qa $	37 1 73 1 179 1 180 1
qa bot	69 1 76 1 82 1
qa group	139 1 214 1 304 1
qa on	81 1 136 1
qa reviewer	301 1 303 1 352 1
qa sign	434 1 435 1
qa team	137 1 212 1
qr	551 4 552 4 553 4 555 8 556 4 557 8
qr cod	551 1 553 1 555 2 556 1 557 2
quality	342 4 344 4 345 4 346 4 347 4 453 8 455 8
quality gat	342 1 344 1 345 1 346 1 347 1 453 2 455 2
quarterly	2 4
query	36 4 71 4 162 4 254 4
question	174 4 228 4 241 8 277 4 297 4
question is	277 1 297 1
question on	174 1 228 1
queu	95 8 96 8 120 12 124 8 221 4 232 4 233 12 259 4 288 4 446 24 447 16 448 8 451 4 506 16 507 20
queu $	95 2 96 2 120 1 259 1 447 1 451 1 506 2
queu and	120 1 446 1
queu for	120 1 447 1 507 1
queu merg	233 2
queu of	221 1 506 1 507 1
quick	83 4 319 4 363 4
quick health	319 1 363 1
quiet	101 4
quieter	103 4
quot	243 4
quota	61 2 62 4 63 4 64 4 65 4 66 2 67 4
quota $	62 2 63 2 67 1
quota of	64 1 65 2 67 1
r	160 4 408 4
radius	476 8 477 8
radius of	476 2 477 2
rais	9 4 14 4 62 4 64 4 67 8 103 4 175 4 214 4 222 8 241 4 277 4 296 4 347 4 426 4 461 8 474 4 545 4 546 4 547 4 548 4
rais $	175 1 241 1
rais a	222 1 461 1
rais it	9 1 14 1 474 1
rais my	546 1 548 1
rais permission	545 1 547 1
rais quota	64 1 67 1
rais the	62 1 296 1 426 1
ran	11 4 411 4 443 4 453 4
ran on	411 1 453 1
ran out	11 1 443 1
rang	167 4 174 4
rat	60 6 61 8 62 8 63 8 64 10 65 6 66 8 67 6 318 4 319 4 362 4
rat limit	60 3 61 3 62 3 63 2 64 1 65 3 66 2 67 1
rat limiter	63 1 64 1 66 1
rat need	61 1 64 1 67 1
rat of	318 1 319 1
ratelimit	60 8 61 10 62 12 63 12 64 12 65 14 66 10 67 8
rather	420 4
raw	195 8 196 8 226 4 227 4 265 8
raw text	195 1 196 1
raw unify	195 1 196 1
rb	165 2 183 2 240 2 250 2
rc	305 4 306 4 307 4 440 4
rc 3	306 1 307 1
rc2	440 4
re	120 4 233 4 248 4 294 4 341 4 531 8 545 4 546 4 547 4 548 4
re enabl	294 1 341 1
re encrypt	531 2
reach	1 4 3 8 26 4 83 4 141 4 216 4 313 4 357 4 472 4 476 4
reach all	1 1 472 1
reach this	3 1 216 1
reach try	313 1 357 1
reachabl	313 4 357 4
reachabl $	313 1 357 1
react	202 4 413 4 414 8 415 4 416 8
react to	202 1 413 1 414 1 416 1
react with	414 1 415 1 416 1
reaction	413 12 414 8 415 8 416 4
reaction delet	413 1 415 1
reaction off	413 1 415 1
reaction updat	414 1 416 1
read	1 2 3 2 6 4 9 2 11 6 14 4 16 2 35 4 46 2 93 2 111 2 112 2 113 2 114 2 115 2 138 2 139 2 144 2 146 4 147 6 153 4 156 2 158 2 162 2 174 2 177 4 191 2 199 2 214 10 216 4 219 6 224 2 226 2 228 4 230 2 237 4 243 2 265 2 270 2 282 2 295 2 296 2 304 4 316 2 371 2 384 2 398 2 399 4 400 2 403 4 417 2 436 2 466 4 468 4 469 8 471 2 473 2 474 8 477 2 521 2 522 2 542 2
read $	11 1 146 1 147 2 191 1 214 1 468 1 473 1
read a	177 1 237 1 243 1
read access	219 1 304 1
read all	174 1 228 2
read in	113 1 114 1 115 1 199 1 270 1 436 1
read it	46 1 112 1 153 1 371 1
read me	224 1 237 1
read only	1 1 3 1 6 2 9 1 11 1 14 2 35 2 153 1 214 2 219 1 398 1 399 2 400 1 403 2 466 2 469 2 471 1 474 1 521 1 522 1
read or	138 1 468 1 469 1 477 1
read project	146 1 147 1 474 1
read the	93 1 156 1 158 1 162 1 216 2 219 1 226 1 230 1 265 1 295 1 304 1 417 1
read this	214 1 542 1
read to	469 1 474 1
reader	130 4
readm	106 8 166 4 240 2 250 2 266 24 431 2
readm $	266 2
ready	77 4 109 4 210 4 225 4 231 4 251 8 289 4 339 8 340 4 341 8 491 8
ready $	109 1 339 1 340 1 341 1 491 2
ready for	225 1 339 1 341 1
ready to	77 1 251 2
real	272 4 273 4 381 4
real key	272 1 273 1
really	141 4 162 4 193 4 226 4 238 4 304 4
reason	228 4 248 4 251 4
reason $	248 1 251 1
rebas	58 4 241 4 252 4 253 4 298 8 348 4 349 8 437 44 438 12
rebas $	437 1 438 1
rebas and	298 2 349 1
rebas merg	58 1 348 1
rebas of	437 2
rebrand	130 8
rebuild	448 8
receiv	89 12 90 8 91 4 92 8 93 8 133 10 134 8 135 12 200 8 201 8 202 12 290 8 342 8 355 4
receiv plugin	290 1 342 2
receiv script	89 1 90 2 92 2 93 2 133 2 134 2 135 2 200 2 201 2 202 3
receiver	357 4 361 4
recent	8 2 60 4 85 12 125 18 160 4 168 6 206 6 207 6 268 2 305 4 317 6 361 6 362 2
recent commit	168 1 206 1
recent repo	125 2
recently	85 2 125 6 207 2 268 2 317 2 361 2
recently $	125 2 268 1 361 1
recipient	296 4
recognis	280 4
record	157 4 158 4 159 4 170 4 172 4 179 16 180 8 181 12 258 4 269 8 381 4 489 8
record $	179 1 269 1 381 1
record a	172 1 181 2 489 1
record of	179 1 180 1
record on	157 1 158 1 179 1 180 1
recovery	543 20 547 24 551 4 554 20
recovery cod	543 5 547 6 551 1 554 5
recreat	267 4
recursiv	198 4
recursively	164 4 197 4 198 4
recursively at	197 1 198 1
red	170 4 171 8 172 4 204 4 205 2 215 4 409 8 410 2 411 12 412 4 453 4 525 8 526 8
red $	204 1 409 1 411 2
red build	170 1 172 1 409 1 525 2 526 2
red check	171 1 412 1
redefin	511 4
redirect	316 4
redo	267 4
reduc	6 4 9 4
ref	85 4 154 4 164 4 165 4 168 4 169 4 197 4 198 4 265 4 268 12 269 8 311 4 318 4 362 4 398 4 401 4 418 4 421 4 422 4 426 6 440 4 506 16 507 12 538 8 540 6
ref chang	85 1 268 1 269 2 311 1 318 1 362 1 506 4 507 3
ref in	268 1 538 1
ref nam	169 1 418 1 422 1
ref need	197 1 540 1
refactor	190 4 306 4 440 4
referenc	464 4
refill	61 4 62 4 67 4
refill of	61 1 67 1
reflog	268 8
refresh	374 8 438 4
refresh the	374 1 438 1
refus	128 4 166 4 169 4 211 4 212 4 214 4 248 4 287 4 289 4 293 4 384 4 406 4 437 4 502 8
refus for	406 1 437 1
refus if	211 1 212 1 214 1
refus when	287 1 289 1
regenerat	554 4
regex	271 4 272 4 274 4 275 4 279 8 280 12 281 4 282 12 283 12 295 4 296 4 321 8 323 4 324 8 327 8 328 12 329 4 330 8 331 8 346 4 347 4 367 4 368 8 369 4 370 8 371 8
regex $	282 2 283 1 321 1 324 1 331 2 370 1 371 1
regex doe	274 1 295 1
regex for	279 1 280 2 281 1 328 1
regex is	321 1 328 1 330 1 369 1
regex of	271 1 296 1 323 1 324 1 330 1 347 1 370 1 371 1
regex or	272 1 280 1 282 1 321 1 328 1 368 1
regex path	272 1 280 1
regex that	327 1 329 1 368 1
register	27 4 28 8 71 4 89 8 91 4 92 4 134 4 135 8 202 4 230 4 310 4 311 4 441 4 442 8 443 8 465 4 466 8 471 8 486 4 488 4 489 4 498 4 532 8 533 8 534 8 551 4 555 4
register $	442 1 532 1 533 2
register a	28 1 311 1 443 1 498 1
register an	71 1 466 1 471 1 551 1 555 1
register for	441 1 532 1
register hook	92 1 135 1
register on	310 1 465 1
register the	28 1 466 1
registration	499 4 500 4
reindex	446 8 447 8 448 8
reindex of	446 2
reject	89 8 200 4 221 4 248 8 259 12 290 8 293 4 294 8 342 4 343 8 344 4 345 8 398 8 497 4 502 4
reject $	398 1 502 1
reject by	200 1 259 1
reject forc	290 1 293 1 294 2 342 1 343 2 344 1 345 2
rejection	292 4
relat	270 4
relativ	188 4 270 4
relax	417 4
relay	44 8 45 8 46 4
releas	3 4 6 4 38 4 39 4 74 4 83 12 87 4 88 2 154 6 160 2 161 10 167 2 168 2 171 4 179 4 180 8 181 8 185 4 188 2 189 10 190 6 191 10 193 4 194 2 198 2 214 4 221 2 222 6 225 2 252 2 262 4 268 2 289 4 296 4 300 4 301 4 302 4 304 4 305 20 306 4 307 12 332 4 378 4 398 2 399 12 400 6 402 6 403 12 404 6 405 2 406 2 407 4 408 6 418 2 419 2 420 2 422 4 423 2 424 2 425 2 426 2 428 2 429 2 431 2 434 2 436 4 438 2 439 20 440 8 453 2 454 4 456 4 464 4 466 4 467 4 469 4 525 2 526 2 527 2 528 2 540 2
releas $	83 1 154 1 191 1 305 2 306 1 307 1 439 1
releas approver	300 1 301 1 302 1 304 1
releas bot	6 1 399 1 466 1 467 1 469 1
releas branch	161 2 191 1 296 1 399 1 400 1 403 1 407 1 408 1 436 1
releas commit	454 1 456 1
releas hav	83 1 305 1
releas lin	402 1 403 1 404 1
releas manager	38 1 39 1 74 1 214 1 378 1 403 1
releas not	185 1 189 2 464 1
releas script	3 1 193 1
releas tag	189 1 439 2
releas to	180 1 181 1 307 1
relevant	204 4
reliabl	362 4
reliably	318 4
reload	374 4
relocat	116 8 117 4 118 4 123 4 124 4
relocat $	118 1 124 1
relocat to	117 1 123 1
relocation	119 8 120 8 121 8 122 8 123 4 124 4
relocation $	119 1 120 1 121 1 122 1
relocation to	119 1 120 1 121 1 124 1
remain	80 4 234 4 441 4
remark	174 8 175 12 176 8 177 12 178 8 187 4 228 4 236 4 238 4 240 8 241 12 242 8 243 12 244 8 245 4 260 8 261 4 262 4 413 12 414 12 415 8 416 8 452 4 460 4 461 12
remark $	175 1 228 1 238 1 241 1 242 1 243 1 244 1 260 1 416 1 461 1
remark from	176 1 177 1
remark of	261 1 452 1
remark on	174 2 175 2 176 1 177 1 178 2 236 1 240 1 241 2 260 1 262 1 413 2 414 1 461 1
remember	159 4 541 4
remind	386 4 429 4 434 8
reminder	386 4
remot	486 4 487 4 488 4 498 4 501 4
remot sit	486 1 487 1 488 1 498 1 501 1
remov	4 2 7 2 18 4 22 2 29 4 34 4 35 2 41 6 44 4 47 2 54 2 65 6 69 2 78 4 81 4 90 4 128 4 136 4 137 4 142 2 150 4 155 4 157 2 170 4 173 2 176 4 179 4 201 2 205 4 211 4 212 2 217 2 223 4 225 2 229 2 235 2 236 4 239 2 242 4 249 4 254 2 257 2 273 6 281 4 287 2 291 2 301 2 308 2 314 4 322 4 329 4 336 4 339 2 352 4 358 4 369 6 375 4 382 6 389 4 400 2 404 2 406 4 413 2 415 4 419 4 423 4 427 4 430 2 432 2 435 4 440 4 441 4 444 4 454 4 457 2 467 4 472 4 475 4 487 4 499 2 523 2 524 6 526 2 532 6 535 4 558 2 559 2
remov a	29 2 34 1 150 1 170 1 179 1 205 1 242 1 273 1 281 1 419 1 423 1 435 1 440 1 475 1 487 1
remov all	211 1 432 1 532 1
remov bob	54 1 65 1
remov deploy	467 1 472 2 475 1
remov every	427 1 441 2 532 1
remov from	90 1 423 1
remov in	173 1 249 1
remov it	322 1 329 1 369 1 487 1 535 1
remov jdo	136 1 142 1
remov me	257 1 308 1
remov my	176 1 229 1 382 1 413 1 415 2 523 1
remov one	41 1 65 1 535 1
remov our	22 1 44 1
remov repo	150 1 524 3
remov the	7 1 18 1 34 1 47 1 137 1 155 1 157 1 170 1 179 1 205 1 235 1 236 1 281 1 291 1 301 1 336 2 339 1 352 1 382 1 404 1 419 1 444 1 454 1 526 1 558 1 559 1
remov user	41 1 69 1 211 1
remov webhook	314 1 358 1
removal	136 4 254 8 523 4 524 4
removal of	136 1 254 2
removal rul	523 1 524 1
renam	6 4 9 2 14 4 31 2 82 4 92 2 130 2 153 2 167 2 194 2 250 2 275 2 283 2 303 4 316 2 324 2 331 2 354 4 371 2 391 2
renam a	14 1 31 1 303 1
renam an	6 1 9 1 371 1
renam the	6 1 153 1 194 1 275 1 303 1 324 1 391 1
render	106 8 266 4
renew	43 8 391 4
renewal	42 4
renovat	1 4 3 4 6 4 7 4 8 4 9 4 64 4 65 4 66 4 67 4 71 4
renovat $	66 1 71 1
reopen	238 4 244 8 259 12
repair	267 8
rephras	244 4
replac	43 4 78 8 92 8 166 4 178 4 225 4 241 4 244 4 248 4 373 4 380 4 383 4 397 4 420 4 424 4 456 8 460 8 531 8 552 4 554 8 556 8
replac it	225 1 380 1 456 1 531 1 554 1
replac the	43 1 78 1 92 1 166 1 178 1 244 1 383 1 397 1 456 1 460 1 531 1 554 1 556 1
replacement	552 4
replay	437 4 438 8
replica	486 4 487 8 488 4 489 8 490 4 491 4 493 4 494 8 495 8 496 8 497 8 498 8 499 8 500 8 501 8 502 8 503 12 504 4 505 8 508 4 510 12 511 12 512 4 513 4 514 8 515 4 516 8 517 4 518 8 519 8 520 8
replica $	486 1 487 1 489 1 490 1 491 1 494 1 495 1 498 1 501 1 502 1 503 2 504 1 505 2 508 1 510 2 511 1 514 1 515 1 516 1 517 1
replica application	499 1 500 1
replica configuration	510 1 511 1
replica farm	519 1 520 1
replica to	513 1 518 1
replica with	493 1 494 1
replicat	485 4 486 4 491 8 496 4 498 4 501 4 507 4 509 4 510 8 511 8 512 8 513 4 514 8 515 8 516 8 517 8
replicat $	491 2 498 1 507 1 510 2 511 1 514 1
replicat everyth	512 1 513 1
replicat project	511 1 515 1 516 1 517 1
replication	484 4 490 8 493 4 503 4 504 4 505 8 506 8 507 8 508 8 509 12 510 4 515 4
replication $	508 1 509 1
replication backlog	506 1 507 1
replication health	505 1 509 1
replication of	493 1 504 1
replication queu	506 1 507 1
reply	47 8 48 4 49 4 175 8 176 4 177 4 186 4 187 4 235 8 236 4 241 8 242 12 243 12 415 4
reply address	47 1 48 1 49 1
reply on	186 1 187 1
reply parent	175 1 235 1 241 1
reply send	236 1 242 1
reply to	47 1 175 1 177 1 241 1 243 1
repo	1 12 2 34 3 36 4 34 5 34 6 28 9 4 11 4 14 4 22 12 23 16 24 12 86 4 95 2 97 18 98 10 99 24 107 20 108 10 109 8 110 6 111 10 112 12 113 4 114 4 115 8 116 20 117 6 118 26 119 4 120 8 121 4 122 4 123 8 124 12 125 30 127 12 128 10 130 2 133 4 134 6 135 8 144 8 148 32 149 36 150 48 151 32 152 32 153 44 154 12 155 12 156 4 157 4 158 4 159 4 160 18 161 8 162 10 163 8 164 20 165 4 166 16 167 4 168 12 169 8 170 4 171 4 172 10 173 4 174 4 175 4 176 8 177 4 178 4 179 4 180 4 181 4 182 4 183 4 184 4 185 6 186 4 187 4 188 8 189 8 190 8 191 8 192 12 193 16 194 10 195 4 196 4 197 16 198 4 199 22 200 28 201 26 202 20 203 30 204 28 205 20 206 10 207 4 208 12 209 24 210 4 211 24 212 32 213 30 214 28 215 24 216 32 217 36 218 26 219 34 220 24 221 26 222 6 223 4 265 8 266 22 267 26 268 14 269 4 270 20 271 24 272 14 273 10 274 10 275 6 276 24 277 32 278 36 279 44 280 40 281 28 282 34 283 30 284 32 285 30 286 34 287 30 288 28 289 32 290 28 291 36 292 24 293 28 294 24 295 28 296 28 297 28 298 28 299 20 300 32 301 28 302 24 303 20 304 24 305 22 306 12 307 8 308 32 309 32 310 40 311 32 312 30 313 22 314 20 315 24 316 24 317 20 318 24 319 24 320 4 321 4 324 4 325 18 326 20 327 4 328 8 329 4 331 4 332 14 333 14 334 28 335 8 337 4 338 4 340 10 341 18 342 4 343 2 344 6 345 10 346 2 347 2 348 4 349 4 350 8 351 4 352 4 354 4 355 4 356 12 358 4 360 4 362 4 364 36 365 14 366 16 367 6 377 4 398 20 399 20 400 24 401 18 402 10 403 10 404 6 406 8 407 8 408 4 409 2 410 6 411 6 412 6 413 4 414 4 418 10 419 6 421 4 422 24 423 16 424 18 425 20 426 6 427 20 428 20 429 20 430 20 431 20 434 4 436 4 438 2 439 4 440 10 445 32 446 24 447 24 448 16 450 24 451 2 452 4 453 4 454 4 455 4 456 4 457 4 458 4 459 4 460 4 462 4 465 32 466 24 467 24 468 20 469 18 470 6 471 14 472 4 474 4 475 12 477 32 484 20 485 24 490 10 491 8 493 20 494 22 495 30 496 26 502 4 503 20 504 20 505 24 506 10 508 16 509 16 521 20 522 28 523 22 524 32 525 18 526 16 527 12 528 18 533 2 538 10 539 14 540 12
repo $	1 1 2 2 3 4 4 2 5 1 23 2 24 1 86 1 97 2 98 1 108 1 111 1 113 1 114 1 123 1 124 1 125 1 127 2 128 1 148 1 149 3 150 4 151 1 152 1 153 1 155 1 160 2 164 1 166 2 168 1 193 2 197 1 199 4 200 4 201 2 202 2 203 2 204 3 205 1 209 3 211 1 212 4 213 3 214 3 215 3 216 3 217 4 218 2 219 3 220 2 221 5 222 1 223 1 265 1 266 2 267 1 271 2 272 1 277 1 278 3 279 4 280 4 281 1 282 1 283 1 285 3 286 1 287 1 288 2 289 3 290 2 291 2 292 2 293 2 294 2 295 2 296 3 297 3 298 2 299 2 300 3 301 2 302 2 303 1 304 2 305 3 306 1 307 1 308 5 309 4 310 4 311 2 312 1 313 2 314 1 315 2 319 1 324 1 326 1 333 1 334 3 335 1 337 1 341 1 348 1 364 1 377 1 398 2 399 1 400 2 401 1 402 1 403 1 410 1 412 1 419 1 421 1 422 2 423 1 424 2 425 2 427 2 428 1 430 2 431 1 434 1 440 1 445 3 446 1 447 1 465 3 466 2 467 2 468 2 469 2 471 2 477 2 484 1 490 1 493 1 494 2 495 1 496 1 502 1 505 2 508 1 509 1 522 2 524 2 525 2 526 1 528 2 538 1 539 2
repo 42	485 1 490 1 495 1 496 1
repo about	266 2
repo admin	9 1 176 1 214 1 219 2 332 2 334 1 335 1 521 1 522 1 524 3
repo again	276 1 448 1 524 1
repo and	312 2 448 1
repo api	5 1 118 1 123 1 448 1 450 1 506 1
repo archiv	154 1 521 1 522 1
repo are	99 1 118 2 120 2 148 1 503 1
repo as	154 1 192 1 202 1 485 1
repo at	169 1 211 2 277 1 475 1
repo attachment	155 1 156 1 157 1 158 1 159 1
repo branch	160 1 161 1 162 1 163 1 406 1 407 1 408 1
repo brows	164 1 165 1
repo by	4 1 99 1 209 1 218 1 288 1 364 1 429 1 477 1 493 1 524 1
repo call	5 1 149 1
repo can	150 1 364 1
repo commit	168 1 169 1 170 1 171 1 172 1 173 1 174 1 175 1 176 1 177 1 178 1 179 1 180 1 181 1 182 1 183 1 184 1 185 1 186 1 187 1 413 1 414 1 452 1 453 1 454 1 455 1 456 1 457 1 458 1 459 1 460 1
repo compar	188 2 189 2 190 2 191 2
repo condition	422 1 423 1 424 1 425 1 525 1 526 1 527 1 528 1
repo cor	279 1 282 1 285 1 287 1 288 1 289 1 290 1 292 1 293 1 295 1 300 1 301 1 302 1 304 1 305 1 310 1 314 1
repo default	193 1 194 1
repo delet	150 1 523 1 524 1
repo desktop	280 1 281 1
repo did	124 1 125 1 450 1
repo diff	195 1 196 1
repo doc	212 1 289 1
repo end	212 1 217 1
repo fail	109 1 111 1 118 1 267 1 317 1 509 1
repo fil	166 1 197 1 198 1
repo for	148 1 149 1 150 1 276 1 278 1 318 1
repo fork	151 1 152 1 199 1
repo from	112 3 115 1 116 1 194 1 286 1 314 1 326 1 366 1 522 1 524 1
repo get	151 1 321 1 445 1 446 1 485 1 495 1 538 1
repo grant	214 1 220 1
repo ha	276 1 301 1 312 1 467 1 540 1
repo hav	99 1 160 1 168 1 203 1 208 1 290 1 310 1 428 1 465 1 506 1
repo hook	200 1 201 1 202 1
repo i	2 1 110 1 125 2 282 1 364 1
repo id	151 1 495 1 496 1
repo in	1 1 127 1 148 1 270 1 325 1 332 1 334 1 341 1 345 1 356 1 358 1 360 1 470 1 485 1
repo index	446 1 447 1
repo inherit	334 1 350 1
repo into	152 1 540 1
repo inventory	6 1 148 1
repo is	283 1 291 1 447 1 495 1 527 1
repo it	153 1 172 1 281 1 293 1 411 1
repo itself	204 1 216 1
repo label	97 1 203 1 204 1 205 1
repo last	206 1 207 1
repo ledger	297 1 298 1
repo left	128 1 364 1
repo legacy	150 1 201 1 286 1 291 1 294 1
repo level	2 1 284 1 287 1 291 1
repo list	118 1 125 1 148 1 364 1 450 1 477 1 493 1 494 1
repo lock	504 1 508 1
repo not	325 1 365 1
repo of	1 1 125 1 133 1 134 1 144 1 148 1 320 1 325 1 326 1 327 1 328 2 331 1 338 1 340 2 344 1 345 1 349 1 350 1 351 1 352 1 355 1 356 2 403 1 404 1 418 1 436 1 471 1 472 1 474 1 493 1 504 1
repo on	268 1 277 1 365 1 367 1 447 1 485 1 494 1 503 1 508 1 509 1 521 1 523 1
repo only	278 1 280 1
repo payment	200 1 284 1 285 1 286 1 300 1 306 1 308 1 309 1 311 1 422 1 445 1 446 1 447 1
repo permission	211 1 212 1 213 1 214 1 215 1 216 1 217 1 218 2 219 1 220 1
repo public	151 1 153 1
repo ref	268 1 269 1 311 1 318 1 362 1
repo repo	504 1 505 1
repo restriction	398 1 399 1 400 1 401 1
repo rul	521 1 522 1
repo s	192 1 203 1 208 1 213 1 215 1 217 1 220 1 271 2 273 1 274 1 281 1 282 1 283 1 284 1 287 1 291 1 295 1 313 1 316 2 317 1 319 1
repo secret	271 1 272 1 273 1 274 1 275 1 276 1 277 1 278 1 279 1 280 1 281 2 282 1 283 2
repo server	152 1 366 1
repo set	152 1 401 1
repo setting	284 1 285 1 286 1 287 1 288 1 289 1 290 1 291 1 292 1 293 1 294 1 295 1 296 1 297 1 298 1 299 1 300 1 301 1 302 1 303 1 304 1
repo shar	270 1 354 1
repo should	24 1 153 1 205 1 276 1 284 1 429 1 526 1
repo so	3 1 283 1
repo ssh	465 1 466 2 467 1 468 1 469 1
repo start	22 1 23 1 164 1
repo sync	505 1 509 1
repo synchroniz	491 1 540 1
repo tag	98 1 99 1 203 1 305 1 306 1 307 1 439 1 440 1
repo task	427 1 428 1 429 1 430 1 431 1
repo that	310 1 465 1 477 1 484 1
repo the	135 1 162 1
repo to	107 2 108 1 116 1 119 1 121 1 122 1 152 2 153 1 163 1 204 1 272 1 287 1 296 1 311 1 316 2 431 1
repo together	326 1 475 1
repo token	2 1 3 2 4 3 5 4 6 3
repo tool	2 1 153 1
repo updat	153 1 539 1
repo watch	308 1 309 1
repo web	2 1 6 1 284 1 285 1 286 1 287 1 288 1 289 1 290 1 291 1 292 1 293 1 294 1 295 1 296 1 297 1 298 1 299 1 300 1 301 1 302 1 303 1 304 1 310 1 312 1 313 1 315 1 317 1 318 1 319 1 398 1 399 1 400 1 401 1 406 1 407 1 423 1 424 1 425 1 427 1 428 1 429 1 430 1 431 1 465 1 466 1 467 1 468 1 504 1 505 1 525 1 526 1 527 1 528 1
repo webhook	310 1 311 1 312 1 313 1 314 1 315 1 316 1 317 1 318 1 319 1
repo which	450 1 523 1
repo with	107 2 150 1 217 1 219 1 315 1
repo writ	11 1 14 1
report	26 4 84 4 87 4 169 4 172 8 179 4 180 4 181 8 190 4 216 4 273 8 280 4 318 4 411 4 412 16 417 12 452 12 453 24 454 32 455 36 456 32 457 32 458 32 459 28 460 20 484 4 490 8
report $	84 1 190 1 280 1 412 1 457 1 458 2 459 1
report a	179 1 181 1 412 1 490 1
report and	454 2
report annotation	457 1 458 1 459 1 460 1
report ci	172 1 412 1
report com	455 1 456 1 457 1 459 1 460 1
report each	26 1 181 1
report for	180 1 411 1 452 1 454 1
report need	457 1 458 1
report of	453 1 455 1 456 1 457 1 460 1
report on	452 1 453 2 454 1 455 3 456 3 457 2 458 1 459 1 460 1
report only	417 1 458 1
report owasp	454 1 457 1 458 1
report that	454 1 460 1
report to	172 1 490 1
reporter	456 4
repository	2 6 3 4 4 6 5 6 6 4 22 4 23 4 24 4 86 2 95 2 97 6 98 2 99 6 107 4 108 2 110 2 111 2 116 4 117 2 118 6 125 6 128 2 130 2 134 2 135 2 148 4 149 8 150 8 151 4 152 4 153 8 154 4 155 4 160 2 162 2 164 4 166 4 172 2 185 2 188 2 189 2 190 2 191 2 194 2 197 4 199 2 200 4 201 6 202 4 203 6 204 4 205 4 206 2 209 4 211 6 212 4 213 6 214 4 215 4 216 4 217 4 218 6 219 6 220 4 221 2 222 2 266 2 267 6 268 2 270 4 271 4 272 2 273 2 274 2 275 2 276 4 277 4 278 4 279 4 280 4 281 4 282 2 283 2 284 4 285 2 286 2 287 2 288 4 289 4 290 6 291 4 292 4 293 4 294 4 295 4 296 4 297 4 298 4 299 4 300 4 301 4 302 4 303 4 304 4 305 2 308 4 309 4 310 4 311 4 312 2 313 2 314 4 315 4 316 4 317 4 318 4 319 4 321 2 325 6 326 4 328 2 332 2 333 2 334 4 340 2 341 2 342 4 343 2 344 2 345 2 346 2 347 2 356 2 364 6 365 2 366 4 367 2 368 2 398 4 399 4 400 4 401 2 402 2 403 2 404 2 409 2 410 2 411 2 412 2 418 2 419 2 422 4 423 4 424 2 425 4 426 2 427 4 428 4 429 4 430 4 431 4 438 2 440 2 445 4 446 4 447 4 448 4 450 4 451 2 462 2 465 4 466 4 467 4 468 4 469 2 470 2 471 4 475 4 477 8 484 4 485 4 490 2 491 4 493 4 494 4 495 6 496 6 503 4 504 4 505 4 506 2 508 4 509 4 521 4 522 6 523 6 524 6 525 2 528 2 533 2 538 2 539 2
repository $	2 2 3 1 5 1 22 1 111 1 150 1 153 1 155 1 164 1 185 1 188 1 189 1 190 1 191 1 197 1 199 1 200 1 201 1 202 1 203 1 211 1 212 1 213 2 214 1 215 1 217 1 219 2 220 1 222 1 266 1 270 1 271 1 277 1 279 1 280 1 281 1 284 1 288 1 289 1 290 1 291 1 293 1 294 1 295 1 297 1 298 1 300 1 301 1 302 1 303 1 304 1 308 1 309 1 314 1 316 1 317 1 318 1 319 1 325 1 398 1 399 1 400 1 410 1 418 1 419 1 422 1 423 1 425 1 427 1 428 1 429 1 430 1 431 1 440 1 448 1 462 1 465 1 466 1 467 1 470 1 471 1 475 1 477 1 496 1 504 1 505 1 509 1 522 1 523 1 524 1 525 1 528 1 533 1
repository 42	485 1 495 1
repository all	160 1 305 1
repository and	118 1 288 1 312 1 438 1 448 1
repository at	97 1 296 1 311 1 508 1
repository by	99 1 209 1 401 1 422 1 493 1 495 1 508 1
repository deprecat	411 1 412 1
repository description	151 1 431 1
repository for	149 1 150 1 166 1 427 1 466 1 522 1 524 1
repository from	201 1 341 1 366 1 496 1 539 1
repository grant	211 1 217 1
repository hook	290 1 292 1 342 2 343 1 344 1 345 1 346 1 347 1
repository i	125 2
repository id	2 1 426 1 485 1 495 1
repository in	99 1 149 2 216 1 276 1 471 1 484 1 524 1
repository instanc	23 1 24 1
repository into	152 1 522 1
repository is	277 1 451 1
repository it	285 1 467 1
repository itself	213 1 218 2
repository keep	152 1 334 1
repository nam	5 1 475 1
repository need	97 1 128 1 130 1 155 1 194 1 203 1 205 1 215 1 220 1 274 1 282 1 301 1 308 1 309 1 314 1 400 1 402 1 404 1 428 1 430 1 469 1
repository of	22 1 134 1 135 1 148 1 270 1 321 1 325 2 326 2 328 1 356 1 364 2 365 1 403 1 493 1 494 1
repository on	107 1 286 1 294 1 485 1 496 1 505 1 509 1
repository or	6 1 154 1 202 1 490 1
repository project	216 1 281 1 310 1
repository refus	212 1 289 1
repository s	23 1 205 1 206 1 211 1 275 1 276 1 284 1 287 1 300 1 317 1 318 1 319 1 424 1 446 1 504 1
repository scop	398 1 425 1
repository send	283 1 298 1 303 1 316 1
repository so	209 1 273 1 278 1
repository that	98 1 125 1 185 1 477 1 484 1 503 1
repository the	201 1 521 1 523 1
repository to	107 1 116 1 153 1 291 1 311 1
repository token	4 1 5 1 6 1
repository under	149 1 153 1 204 1
repository up	214 1 219 1
repository wait	447 1 506 1
repository whos	267 1 450 1 503 1
repository with	99 1 200 1 290 1 292 1 302 1 313 1 364 1 450 1 465 1 468 1 477 1
reproduc	163 4
request	58 2 59 2 60 4 61 8 62 12 63 4 64 4 66 4 67 4 77 4 78 4 85 10 86 10 95 6 96 6 107 4 153 2 155 2 163 4 174 2 185 6 188 2 192 2 209 6 221 8 222 10 223 10 224 12 225 8 226 10 227 8 228 10 229 6 230 8 231 4 232 14 233 8 234 10 235 10 236 6 237 6 238 4 239 10 240 8 241 8 242 6 243 6 244 6 245 6 246 6 247 8 248 10 249 10 250 8 251 8 252 6 253 6 254 6 255 8 256 14 257 6 258 16 259 10 260 6 261 6 262 4 263 8 264 8 284 4 285 6 286 10 288 2 289 2 297 6 298 2 299 4 311 2 317 8 336 4 337 8 338 8 340 2 348 2 349 2 361 8 396 4 397 4 398 2 399 2 403 2 409 4 415 6 416 6 418 2 421 2 422 2 425 2 426 6 427 6 428 6 429 6 430 6 431 2 432 4 433 6 434 6 435 4 436 2 437 8 438 6 447 4 461 2 464 8 497 12 498 8 499 20 500 8 501 4 502 8 525 4
request $	60 1 63 1 78 1 85 1 107 2 174 1 222 2 226 1 234 1 240 1 241 1 242 1 245 1 249 1 253 1 255 1 258 2 259 1 261 2 284 1 336 2 337 1 338 1 409 1 415 1 428 1 433 1 434 1 437 1 497 1
request 31	250 1 259 1
request 33	257 1 264 1
request 6	230 1 233 1
request 64	229 1 253 1 259 1
request 7	223 1 232 1
request 8	248 1 254 1
request a	235 1 245 1 256 1
request and	67 1 243 1 317 1 361 2
request approv	229 1 230 1
request are	96 1 286 1
request as	226 1 227 1 230 1
request auto	231 1 232 1 233 1
request blocker	234 1 235 1 236 1 237 1 238 1
request by	86 1 337 1
request can	251 1 437 1
request chang	239 1 258 2
request comment	228 1 240 1 241 1 242 1 243 1 244 1 245 1 415 2 416 2 461 1
request commit	246 1 247 1
request creat	222 1 298 1 498 1
request delet	223 1 499 1
request diff	249 1 250 1
request for	62 1 85 1 223 1 235 1
request from	222 1 498 1 499 1
request get	224 1 447 1 500 1
request her	192 1 285 1 427 1 429 1
request i	85 1 222 1
request in	95 1 285 1 286 3 289 1 311 1 338 2 428 1 430 1
request into	422 1 426 1 525 1
request is	225 1 252 1
request it	242 1 248 1
request list	86 1 95 1 185 1 221 1 297 1 497 1
request merg	251 1 252 1 253 1
request need	153 1 232 1 247 1 259 1 263 1 264 1
request of	185 1 209 1 221 2 337 1 340 1 418 1 421 1 427 1 432 1 433 1 435 1 497 1 499 1 500 1
request on	96 1 232 1 338 1
request only	398 1 399 1 403 1
request participant	254 1 255 1 256 1 257 1 258 1
request per	61 2 62 1
request raw	226 1 227 1
request rebas	437 1 438 1
request review	256 1 260 1 261 1 262 1 299 1
request scm	58 1 59 1 348 1 349 1
request task	427 1 428 1 429 1 430 2 431 1 432 1 433 1 434 1 435 1 436 1
request that	85 1 95 1 163 1 234 1 239 1 241 1
request to	209 1 233 1 258 1 288 1 429 1 434 1 499 1 502 1 525 1
request watch	263 1 264 1
request wer	86 1 221 1
request which	188 1 246 1
request with	62 1 249 1 255 1 396 1 397 1
requir	75 4 172 4 240 4 294 4 297 4 298 12 342 4 344 4 345 8 346 4 347 8 420 4 426 4 525 16 526 12 527 24 528 12 551 8 555 12
requir 2	420 1 555 1
requir approval	297 1 342 1 345 1 347 1
requir build	172 1 525 2 526 3 527 5 528 2
requir enrollment	551 1 555 1
requir mfa	551 1 555 1
requir two	298 2 344 1
requirement	265 2 526 8 528 4
requirement $	526 2
reread	261 4
rerun	454 4 457 4
rescu	407 2 543 4 547 4 554 4
rescu cod	543 1 547 1 554 1
research	286 4
reset	22 4 59 4 65 4 75 8 76 8 157 4 258 4 284 4 287 4 291 4 336 8 339 8 349 8 380 4 382 4 478 4 540 4 559 8
reset merg	287 1 339 2 349 1
reset my	258 1 380 1
reset stal	284 1 336 1
reset the	59 1 75 1 157 1 540 1
resolv	234 8 238 8 243 4 244 16 297 4 307 4 343 4 345 4 378 4 492 8 495 8
resolv $	238 1 243 1 244 2
resolv a	238 1 244 1 378 1 495 1
resourc	162 4 198 2 254 4
respons	317 4 357 4 361 8 417 4
respons of	317 1 361 1
rest	26 2 60 2 64 2 74 2 75 2 396 4 397 2 461 2
rest $	26 1 64 1 396 1 397 1
restart	21 4 105 8 449 12
restart $	21 1 105 1 449 1
restor	59 4 112 8 113 8 114 4 115 4 259 4 407 4
restor $	113 2 114 1 115 1
restrict	287 4 288 4 289 4 332 4 371 4 513 4 522 8 524 8
restrict them	287 1 288 1
restriction	16 4 332 4 333 4 334 4 335 4 341 4 398 18 399 6 400 14 401 20 402 12 403 4 404 8 405 16
restriction creat	334 1 399 1 403 1
restriction delet	332 1 400 1 404 1
restriction get	333 1 401 1 405 1
restriction list	398 1 402 1
restriction of	398 3 400 1 401 1 404 1 405 1
result	84 4 106 4 124 4 170 8 171 8 172 16 317 4 361 4 411 12 412 8 438 4 445 4 448 8 453 16 454 16 455 16 456 12 459 4
result $	106 1 170 1 172 1 411 1 438 1 445 1 448 1 453 2 454 2 455 1 456 2
result for	412 1 448 1 453 1 456 1
result of	171 1 411 2 455 2
resum	316 4 555 8
resurrect	259 4
retarget	225 4
retention	386 20
retir	90 4 329 4 472 4 475 4 477 4 526 4 529 4 530 4
retir a	90 1 329 1
retir ae	529 1 530 1
retitl	225 4
retract	413 4 415 4 454 4
retract the	413 1 415 1
retry	165 4 225 2 233 4 267 8 450 4
retry broken	267 1 450 1
return	162 4 317 4 448 4 482 8
reus	208 4
rev	307 4
reveal	1 4 3 4 11 4 547 4 551 4 552 4 553 4 554 4 555 4 556 4 557 4
reveal secret	1 1 3 1 11 1 547 1 551 1 552 1 553 1 554 1 555 1 556 1 557 1
review	2 4 51 4 70 4 85 4 86 12 93 4 95 24 96 16 138 4 141 4 159 2 174 4 175 4 183 4 185 16 191 4 195 4 209 16 216 4 221 8 222 20 224 4 225 8 226 8 228 12 241 16 247 4 254 4 255 24 256 24 257 20 258 20 260 28 261 24 262 32 299 20 300 12 301 16 302 20 303 16 304 16 350 12 351 12 352 8 353 8 354 12 386 12 422 8 423 4 426 8 429 4 434 4 461 16
review $	2 1 70 1 95 2 141 1 185 2 222 3 225 1 241 1 247 1 255 1 256 2 257 2 260 1 261 2 262 3 304 1 351 1 429 1 461 2
review circl	299 1 300 1 301 1 302 1 303 1
review comment	183 1 241 1 461 1
review delet	260 1 386 1
review feedback	175 1 228 2
review for	222 1 228 1
review from	256 2 299 1
review group	301 1 302 1 304 1 350 1 351 1 352 1 353 1 354 2
review in	209 1 221 2 300 1 304 1
review it	185 1 226 1 426 1
review now	225 1 423 1
review of	209 1 224 1 254 1 255 2 256 1 257 1 260 2 261 2 262 2
review on	262 1 299 1
review pull	257 1 260 1 262 1
review queu	95 2
review status	86 1 255 1 258 3
review team	299 2 300 1 301 2 302 2 303 3 304 1 350 1 351 1 352 1 353 1 354 1
review the	191 1 195 1 226 1
review this	85 1 255 1
reviewer	86 8 95 4 174 4 191 4 209 12 222 10 224 8 225 8 228 8 234 4 240 4 245 8 250 4 254 36 255 12 256 16 257 20 258 4 264 4 286 4 293 4 297 4 298 8 299 28 300 28 301 24 302 24 303 28 304 28 350 32 351 28 352 32 353 32 354 28 418 24 419 18 420 22 421 24 422 32 423 26 424 20 425 24 426 22
reviewer $	86 1 209 1 222 1 224 1 254 1 255 1 256 1 257 1 264 1 299 1 300 1 350 1 351 1 352 1 353 2 354 1 418 1 420 3 421 3 422 1
reviewer and	224 1 255 1 256 1
reviewer are	286 1 423 1
reviewer automatically	419 1 422 1 425 1
reviewer by	254 2 418 1 420 1 422 2 423 1
reviewer for	95 1 299 1 300 2 422 2 423 1 425 1 426 1
reviewer from	254 1 425 1
reviewer group	299 3 300 3 301 5 302 5 303 7 304 4 350 4 351 3 352 6 353 6 354 4
reviewer in	299 1 300 1 301 1 302 1 303 1 304 1 352 1
reviewer must	298 1 424 1
reviewer of	225 1 255 1 256 1 257 1 258 1 351 1 354 2 422 1 423 1 424 2 426 1
reviewer on	418 1 421 1 422 1 423 1
reviewer out	225 1 304 1
reviewer project	418 2 419 1 420 1 421 1
reviewer repo	422 1 423 1 424 1 425 1 426 1
reviewer rol	254 3 257 2
reviewer rul	418 1 419 2 420 2 421 2 422 1 423 2 424 3 425 3
reviewer s	245 2
reviewer say	228 2
reviewer seen	209 2
reviewer the	254 1 419 1
revision	167 4 169 4 170 4 171 4 173 8 174 4 175 4 176 4 177 4 178 4 182 4 183 4 184 8 186 4 187 4 195 4 196 8 306 4 307 4 407 8 408 4 413 4 414 4 452 4 453 4 454 4 455 4 456 4 458 4
revision $	167 1 170 1 171 1 173 2 174 1 175 1 182 1 183 1 184 1 186 1 187 1 196 1 407 1 413 1 414 1 452 1 453 1 455 1 458 1
revision with	306 1 454 1 456 1
reviv	259 4
revocation	374 12
revocation list	374 2
revok	4 4 7 4 12 4 50 4 54 6 136 4 137 2 142 4 211 4 212 4 217 4 229 4 273 2 374 10 444 4 467 4 472 2 475 4 487 2 535 4
revok a	54 1 212 1 217 1 444 1 535 1
revok access	54 1 136 1
revok all	136 1 137 1 142 1 211 1
revok certificat	374 2
revok deploy	467 1 475 1
revok my	12 2
revok one	475 1 535 1
revok the	4 2 7 1 217 1 229 1 467 1 472 1
reword	178 8 238 4 244 4 431 8 436 8
reword a	178 1 244 1 431 1
rework	258 4
rewrit	225 4 268 4 403 8 438 8
rewrit $	268 1 403 1
rewrot	399 4
rich	84 8 106 4
rich build	84 2
rid	12 2 18 2 34 2 69 2 128 4 150 4 155 2 170 2 176 2 179 2 223 2 236 2 281 2 284 2 291 2 301 2 314 2 322 2 352 2 389 2 406 2 419 2 423 2 430 2 440 2 444 2 454 2
rid of	12 1 18 1 34 1 69 1 128 2 150 2 155 1 170 1 176 1 179 1 223 1 236 1 281 1 284 1 291 1 301 1 314 1 322 1 352 1 389 1 406 1 419 1 423 1 430 1 440 1 444 1 454 1
right	6 8 8 4 9 4 11 4 12 4 14 4 19 4 34 4 36 4 38 4 39 4 50 8 51 4 52 4 53 4 54 12 55 4 56 4 57 4 74 4 77 8 78 8 79 4 100 4 136 8 138 8 139 4 140 4 141 16 142 4 144 4 145 4 166 4 211 4 212 4 213 8 215 4 216 4 217 4 218 8 219 4 221 4 233 4 245 4 250 4 446 4 451 4 466 4 473 4 474 4 482 4 521 4 523 4 541 4 545 4
right $	6 1 9 1 50 1 54 2 136 1 138 1 139 1 141 2 144 1 216 1 218 1 250 1 482 1
right doe	8 1 218 1 521 1
right need	38 1 52 1 74 1
right now	12 1 19 1 100 1 221 1 233 1 446 1 451 1 545 1
right of	57 1 136 1 473 1 474 1
right on	51 1 55 1 138 1 140 1 142 1 145 1 211 1 212 1 213 1 215 1 217 1 219 1 466 1
right through	39 1 79 1
right to	36 1 56 1 77 2 78 2
right too	6 1 141 1
risky	187 4
robot	82 4 383 4 542 8
robot $	82 1 542 1
rocket	415 4 416 4
rol	95 4 209 4 216 4 254 12 257 8
rol $	209 1 216 1
rol from	254 1 257 1
roll	175 4 180 4 181 4 519 12 520 8
roll back	180 1 181 1
roll upgrad	519 3 520 2
rollout	87 4 179 12 180 8 181 8
rollout of	180 1 181 1
room	42 4
root	102 8 103 8 126 2 164 18 206 28 372 4 373 12 375 4
root $	164 1 206 1 373 1
root certificat	373 2
root directory	164 1 206 1
root logger	102 2 103 2
root of	164 1 206 1
roster	143 4
rotat	4 4 46 4 316 4 360 8 391 8 531 8 554 8
rotat $	531 1 554 1
rotat the	4 1 316 1 360 1 531 1
rotation	16 8 380 4 529 8 530 8 531 12
rotation $	380 1 529 2 530 1
rotation of	16 1 531 1
rough	190 4 319 4
rout	141 4 165 2 183 2
routin	78 4
rpc	26 4 27 8 28 4 30 8 31 4
rpc url	27 1 28 1 30 2 31 1
rsa	15 8 16 8 280 4 466 2 533 2 534 2
rsa key	15 1 16 1
rubbish	454 4
rud	176 4 242 4 415 4
rul	15 8 16 4 192 8 271 12 273 16 274 16 275 16 279 20 280 8 281 20 282 28 283 20 284 4 285 4 297 8 320 8 321 4 322 8 323 8 324 12 327 12 328 8 329 16 330 20 331 12 336 4 367 12 368 8 369 12 370 16 371 16 398 8 400 12 401 24 402 12 403 4 404 12 405 8 418 8 419 8 420 12 421 12 422 8 423 20 424 16 425 12 426 4 460 4 521 8 522 8 523 12 524 4 525 4 526 4 527 8 528 4
rul $	271 1 273 1 275 1 297 1 324 1 331 1 369 1 370 1 398 1 400 1 401 2 402 2 403 1 404 1 423 1 424 1 521 1 522 2 523 2 524 1 527 1
rul 11	423 1 424 1
rul 12	324 1 526 1
rul 14	273 1 274 2 282 1 283 1
rul 17	400 1 401 1
rul 3	275 1 369 1 371 1
rul 45	404 1 405 1
rul 5	282 1 460 1
rul 6	423 1 424 1
rul 7	281 1 322 1 323 1
rul 8	401 1 419 1 420 1
rul 9	273 1 282 1 283 1 329 1 330 1
rul by	282 1 330 1
rul creat	280 1 328 1 368 1
rul delet	281 1 329 1 369 1
rul for	15 2 192 2 284 1 320 1 328 1 329 1 336 1 367 1 423 1
rul from	404 1 419 1
rul get	282 1 330 1 370 1
rul list	279 1 327 1 367 1
rul may	423 1 424 1
rul nam	279 1 368 1 370 1 420 1
rul need	275 1 283 1 322 1 329 1
rul of	271 1 273 1 274 1 275 2 281 1 282 1 283 1 320 1 322 1 323 1 324 1 329 1 330 1 331 1 421 1 423 1 425 2 521 1 528 1
rul on	279 1 370 1 400 1
rul send	420 1 424 1
rul that	271 1 280 1 321 1 327 1 420 1 421 1 425 1
rul to	418 1 422 1 527 1
rul updat	283 1 331 1 371 1
run	8 4 21 8 26 4 28 4 42 8 60 4 83 8 89 8 93 4 108 8 110 8 113 4 114 4 117 8 119 4 120 8 122 4 129 4 133 12 134 8 135 8 172 4 180 8 200 16 201 12 202 12 233 4 251 4 266 4 267 4 286 4 290 4 294 4 307 4 317 4 338 4 374 8 407 4 410 4 429 2 445 4 453 4 483 4 486 4 488 4 500 4
run $	21 2 83 1 110 1 113 1 483 1 486 1 488 1 500 1
run a	26 1 202 1
run for	135 1 200 1 410 1 453 1
run in	134 1 200 1 201 1 317 1 407 1
run it	89 1 267 1
run mesh	119 1 122 1
run of	108 2 117 1 445 1
run on	89 1 93 1 133 2 134 1 172 1 200 2 201 1 202 1
run out	8 1 28 1 42 2
run pull	286 1 374 1
run the	135 1 201 1 233 1 294 1
runner	172 4 381 4
s	1 4 4 8 6 8 9 4 10 4 12 4 14 4 22 4 23 4 25 4 33 4 37 4 41 4 47 8 48 8 49 4 54 8 59 4 65 8 66 4 72 16 73 4 75 4 76 12 77 4 82 4 86 4 88 4 97 4 112 4 116 4 119 4 124 4 126 4 127 4 128 4 129 4 131 4 132 4 135 4 142 4 144 4 150 4 152 4 153 4 161 4 164 4 165 4 167 4 173 4 183 4 188 4 192 4 196 4 203 4 205 4 206 4 208 4 211 4 212 4 213 4 215 4 217 16 220 4 221 4 222 4 224 4 227 4 241 4 242 4 244 4 245 8 246 4 248 4 251 4 255 4 271 8 273 4 274 4 275 4 276 4 281 4 282 4 283 4 284 12 285 4 287 8 291 8 295 4 298 8 300 4 313 4 316 8 317 8 318 8 319 12 320 4 324 8 326 4 328 4 331 8 332 4 334 4 336 4 337 4 339 4 346 4 347 4 350 4 352 4 353 4 354 4 357 8 359 4 360 4 361 8 362 4 363 4 371 4 372 4 373 4 374 4 375 4 377 4 381 4 382 12 383 4 388 4 389 4 413 4 414 4 415 4 416 4 417 4 418 4 420 12 424 4 433 4 435 4 436 4 438 4 442 4 446 4 454 4 459 4 461 4 465 4 466 4 467 8 470 4 471 4 472 4 473 4 474 8 475 4 478 4 479 4 480 8 482 8 483 4 485 4 489 4 491 4 492 4 493 4 499 4 502 8 503 4 504 4 506 8 507 12 510 4 511 8 512 4 513 4 514 8 515 12 516 8 517 4 531 4 536 4 539 4 540 8 541 4 544 4 546 8 547 4 548 4 549 8 553 4 554 4 555 4 556 4 557 8
s $	196 1 284 1 287 1 454 1
s access	14 1 211 1 215 1 217 1
s account	72 1 549 1
s branch	188 1 540 1
s cod	127 1 544 1
s comment	241 1 242 1 414 1
s commit	183 1 227 1 413 1
s data	77 1 503 1
s default	420 2 424 1
s grant	212 1 217 1
s ignor	271 1 320 1 324 1
s in	164 1 438 1
s key	466 1 471 1 473 1 474 2 475 1
s mail	47 2 48 2 49 1 72 1
s me	546 1 547 1 548 1
s merg	59 1 298 1 346 1 347 1
s mesh	119 1 124 1
s nam	6 1 72 1
s own	22 1 23 1 65 1 66 1 192 1 246 1 281 1 284 1 287 2 291 1 339 1 377 1 553 1 557 1
s password	76 3 482 1 541 1 546 1
s permission	213 1 217 1
s pr	435 1 436 1
s prefer	478 1 479 1 480 1
s project	1 1 129 1 131 1 142 1 144 1 153 1 515 1
s public	25 1 465 1 470 1 472 1
s queu	506 2 507 2
s remark	415 1 416 1 461 1
s repo	152 1 326 1
s repository	6 1 418 1 485 1 493 1
s request	499 1 502 1
s secret	273 1 274 1 275 1 371 1 555 1 556 1 557 1
s security	352 1 353 1
s selection	514 1 515 1
s servic	510 1 511 1 512 1 513 1 514 1 515 1 516 1 517 1
s sid	37 1 41 1 73 1
s ssh	467 1 482 1 536 1
s suggestion	245 2
s sync	504 1 539 1
s the	10 1 88 1 224 1 557 1
s topic	203 1 205 1
s webhook	313 1 316 1 317 2 318 2 319 3 360 1 362 1 363 1
s with	382 1 383 1
saf	554 4
said	174 4 240 8 285 4
said about	174 1 240 2
sam	21 4 64 8 74 4 163 4 223 4 235 4 270 8 300 4 483 4
sam fork	270 2
saml	387 12 388 12 389 8 390 8 391 8 392 8 394 2 549 8
saml $	387 1 388 1 392 1 549 1
saml login	388 1 389 1
saml or	388 1 549 1
sampl	272 4 273 4 278 2 321 4 326 4 366 2
sampl password	272 1 273 1
sandbox	128 2 150 4 152 4 276 4
satisfy	297 4
saturday	20 4
sav	106 4 131 4 156 4 157 4 158 4 159 8 166 8 227 4 241 4 282 4 313 4 357 4 385 4 479 4
sav a	159 1 241 1 385 1
sav on	282 1 479 1
sav the	131 1 156 1 357 1
saw	269 4 554 4
say	18 4 19 4 29 4 75 4 151 4 162 4 174 4 175 4 177 4 221 4 228 8 243 4 246 4 248 4 265 4 266 4 417 4 453 4 458 4 492 4 500 4 536 4 553 4
say $	162 1 177 1 228 1 243 1 265 1
say about	174 1 228 1
say what	29 1 151 1
scal	28 4
scan	3 4 201 4 202 4 271 12 272 6 273 10 274 6 275 10 276 16 277 8 278 14 279 4 280 6 281 4 282 4 283 4 320 6 321 4 322 8 323 4 324 2 325 20 326 18 327 8 328 4 329 6 330 6 331 6 365 16 366 14 367 4 368 4 369 8 370 8 371 8 453 20 454 8 455 12 456 16 457 4 458 8 459 4 525 4 526 4 551 4 552 8 553 4 555 4 557 4
scan $	271 1 273 2 274 1 275 1 276 2 277 1 323 1 325 2 326 1 365 1 366 3 453 1 458 1 555 1
scan allowlist	271 1 272 1 273 2 274 2 275 1 320 1 321 1 322 1 323 1 324 1
scan exempt	276 1 277 1 278 1 325 1 326 1 365 1 366 1
scan for	202 1 276 1 325 1 365 1 455 1 552 1
scan ignor	271 1 272 1 320 2 321 1
scan in	325 1 326 1
scan of	271 1 280 1 456 1
scan off	277 1 326 1
scan report	453 1 455 1 456 1 457 1 459 1
scan result	453 1 454 2 455 1 456 1
scan rul	279 2 280 1 281 2 282 2 283 2 327 3 328 1 329 2 330 2 331 2 367 2 368 2 369 3 370 2 371 3
scan the	278 1 551 1 552 1 553 1
scanner	4 4 6 4 271 6 272 8 273 4 275 4 276 4 277 4 278 6 279 8 280 4 281 4 282 4 283 4 320 6 321 10 322 2 323 4 324 6 325 4 326 8 327 2 328 4 365 8 366 4 367 4 368 4 452 4 458 4 459 4
scanner $	276 1 278 1 320 1 322 1 326 1 327 1
scanner exception	275 1 323 1 324 1
scanner in	324 1 365 1
scanner never	278 1 320 1
scanner rul	279 1 281 1 282 1 283 1
scanner should	326 1 366 1
scanner to	271 1 280 1
scanner use	279 1 368 1
schedul	150 4 231 8 232 8 233 4 447 4 484 4
schedul for	233 1 447 1
schedul merg	231 2
schedul the	150 1 232 1
schema	165 2 196 2 240 2 249 2 250 2
schmidt	220 2
scienc	126 4 127 4
scm	58 4 59 4 348 4 349 4
scm get	58 1 348 1
scm updat	59 1 349 1
scop	2 4 6 8 9 8 14 8 98 4 99 4 300 4 398 4 400 4 423 4 425 4 461 4 510 4 511 4 512 4 513 4
scop $	9 1 99 1 512 1 513 1
scop first	400 1 423 1
scop of	6 2 9 1 14 2
scop tell	398 1 425 1
scrap	29 4 150 4 236 4 260 4 281 4 400 4
scrap the	29 1 150 1 260 1 400 1
scratch	260 4 532 4
screen	393 4
screenshot	155 4 156 8 157 4 158 4 159 4 429 4 430 4 431 4
screenshot $	157 1 158 1
script	3 4 7 4 10 2 11 8 12 4 37 4 41 4 60 4 61 4 62 4 73 4 89 32 90 28 91 28 92 32 93 32 133 36 134 40 135 36 162 4 188 4 193 8 200 44 201 40 202 44 207 4 235 4 254 4 280 4 296 4 396 4 466 4
script $	7 1 11 2 89 2 90 2 91 2 92 5 93 3 133 1 134 2 135 1 188 1 193 1 200 1 201 1 202 2 396 1
script 12	90 1 91 1 92 1 93 1 134 1 135 1 200 1 201 1 202 1
script 31	201 1 202 1
script 7	201 1 202 1
script activ	133 1 200 1
script are	133 1 200 1
script attach	133 1 200 1
script delet	90 1 134 1 201 1
script for	89 1 90 1 134 1 201 1 202 1
script from	41 1 134 2 201 2
script get	61 1 91 1 466 1
script in	135 1 202 1 207 1
script is	90 1 91 1 235 1
script itself	134 1 201 1
script list	133 1 200 1
script on	89 2 202 1
script project	134 1 135 2
script run	133 1 135 1 200 2 202 1
script should	135 1 280 1
script that	12 1 60 1 89 2 93 1 133 1
script updat	92 1 135 1 202 1
script which	133 1 200 1
scrub	78 4
sdk	152 4
search	35 4 141 8 160 4 216 4 312 8 364 12 378 4 381 4 445 32 446 12 447 16 448 36 449 16 450 28 451 20
search $	141 1 216 1 312 1 381 1 446 1 448 3 449 1 450 3 451 1
search all	141 1 364 1
search index	445 3 446 2 447 3 448 2 449 2 451 2
search miss	448 1 450 1
search not	445 2
search repo	312 1 364 1
search result	445 1 448 1
searchabl	445 4
seat	42 12 43 8 52 4 54 8 57 4
seat $	43 1 52 1 54 1
seat by	54 1 57 1
sec	462 2
second	61 8 62 8 223 4 256 4 267 4 439 2 541 12 543 8 544 8 550 8 556 4 559 4
second $	61 1 62 1
second factor	541 1 543 1 550 1 556 1 559 1
second step	541 2 543 1 544 2 550 1
secret	1 4 3 8 11 4 153 4 212 4 271 18 272 6 273 6 274 6 275 10 276 16 277 8 278 20 279 18 280 14 281 12 282 16 283 12 310 4 311 4 312 4 315 4 316 8 320 8 321 10 322 10 323 4 324 4 325 12 326 14 327 10 328 8 329 10 330 14 331 10 346 4 355 4 359 4 360 8 365 12 366 6 367 8 368 4 369 8 370 8 371 8 380 4 391 8 516 4 529 12 530 16 531 16 547 4 551 4 552 4 553 4 554 4 555 8 556 8 557 8
secret $	11 1 271 1 278 1 280 1 360 1 365 1 391 1 547 1 551 1 552 1 553 1 554 1 555 1 556 1 557 1
secret again	276 2
secret are	310 1 312 1 315 1
secret detection	276 1 279 1 321 1 325 1 326 1 328 1 329 1 330 1 331 1 365 1
secret detector	327 1 367 1
secret for	3 1 311 1 391 1 555 1
secret in	280 1 555 1 556 1 557 1
secret is	1 1 3 1
secret key	529 2 530 1 531 1
secret need	279 1 346 1 355 1 359 1
secret of	316 1 360 1 530 1
secret pattern	271 1 275 1 279 1 281 1 282 2 283 1 331 1
secret regex	329 1 369 1
secret rul	281 1 282 1 283 1 330 2 370 1 371 1
secret scan	271 2 272 3 273 3 274 3 275 3 276 2 277 4 278 3 279 2 280 3 281 2 282 2 283 2 320 3 321 2 322 2 323 2 324 1 325 2 326 3 327 2 328 2 329 1 330 1 331 1 365 2 366 3 367 2 368 2 369 2 370 2 371 2
secret scanner	271 1 278 1 320 1 321 1 322 1 324 1 327 1
secret stor	530 1 531 1
secret storag	529 1 530 1 531 1
secretscan	271 6 272 6 273 6 274 6 275 6 276 4 277 8 278 8 279 4 280 6 281 4 282 4 283 4 320 8 321 6 322 6 323 4 324 4 325 4 326 6 327 6 328 4 329 2 330 2 331 2 365 4 366 6 367 4 368 4 369 4 370 4 371 4
secur	531 4 545 8 546 4
security	15 4 51 4 93 4 127 4 216 4 226 4 255 4 276 4 299 4 300 4 301 4 302 4 303 4 304 4 314 4 350 4 351 4 352 4 353 4 354 4 368 4 408 4 417 16 418 4 419 4 421 4 422 4 424 4 429 4 431 4 434 4 452 4 453 8 456 4 525 4 529 4 546 4 547 4 548 4
security folk	127 1 418 1
security group	422 1 424 1
security header	417 2
security on	419 1 421 1
security policy	417 2
security review	51 1 93 1 216 1 351 1 352 1 354 1 434 1
security reviewer	299 1 300 1 301 1 302 1 303 1 304 1 353 1
security scan	453 2 525 1
security setting	546 1 547 1
security team	255 1 368 1
security want	276 1 314 1 529 1
see	10 2 18 2 19 4 23 2 35 2 48 2 99 2 106 2 126 4 129 2 130 2 141 2 142 2 165 2 191 2 214 2 216 4 223 2 241 2 253 2 261 2 271 2 282 2 304 2 364 2 395 2 451 2 452 2 481 2
see $	23 1 106 1 126 1 261 1
see in	18 1 452 1
see it	223 1 282 1 481 1
see on	19 1 48 1
see our	19 1 130 1 141 1
see the	129 1 165 1 214 1 271 1 395 1
see them	35 1 99 1
see this	216 2
seem	446 4
seen	27 8 30 4 209 8 247 4 260 4 380 4 416 4 486 4 488 8
seen $	27 1 488 2
seen need	27 1 30 1
select	107 4 511 4 512 4 513 6 514 4 517 4
select project	511 1 512 1 513 1
selection	108 8 117 4 511 4 512 8 513 8 514 4 515 4
selection $	117 1 512 2 513 1 514 1 515 1
selection befor	108 2
selection of	511 1 513 1
selector	108 4
sen	42 8 481 4
send	44 4 45 4 48 4 105 4 152 4 192 4 222 4 225 4 227 4 236 4 238 4 242 4 243 4 244 4 262 8 275 4 283 4 296 4 298 4 303 4 308 4 311 8 313 4 316 4 354 4 357 4 360 4 385 4 412 4 420 4 424 4 426 4 481 4 490 4 498 4 502 4 527 4 544 4 548 4 552 4
send 550112	544 1 548 1
send a	313 1 357 1 412 1 490 1 498 1
send it	227 1 236 1 238 1 242 1 244 1 316 1 552 1
send my	222 1 262 1
send only	298 1 303 1 354 1 385 1
send the	225 1 275 1 283 1 420 1 424 1 527 1
sender	44 4 45 4 46 4 47 24 48 12 49 16
sender $	47 1 49 1
sender address	44 1 46 1 47 2 48 2 49 3
sender of	47 1 48 1
sens	236 4
sent	45 4 132 4 209 4 261 4 317 4 361 4 498 4
sent by	317 1 498 1
separat	455 4
sequenc	179 4 180 4 181 4
serv	21 4 485 4
server	12 4 15 2 17 4 21 8 22 4 23 6 24 4 25 4 27 4 28 4 29 4 30 4 31 4 32 4 33 4 35 2 44 12 45 8 46 8 47 8 48 4 49 4 50 4 51 2 53 2 54 4 55 6 57 4 58 8 59 4 61 4 62 4 71 4 83 16 84 12 87 8 88 2 89 14 90 8 91 12 92 4 93 8 97 2 102 12 103 8 104 8 107 8 112 12 113 4 114 4 126 2 133 10 134 4 135 6 152 4 161 2 163 2 165 2 182 2 183 2 196 2 200 10 201 4 202 2 210 4 246 4 268 2 313 4 357 8 364 4 365 8 366 8 367 6 368 6 369 8 370 8 371 8 376 12 377 8 394 4 396 2 407 2 412 4 437 4 438 2 465 8 466 8 467 8 470 8 471 8 472 4 473 4 474 4 478 4 481 4 483 8 486 4 487 4 488 8 489 4 490 8 501 4 502 4 518 4 521 2 523 2 529 4 530 4 531 4 533 2 537 6 545 4
server $	15 1 23 1 24 1 25 1 28 1 29 1 31 1 32 1 33 1 35 1 44 1 51 1 53 1 55 2 59 1 61 1 83 1 87 1 88 1 89 1 93 1 97 1 102 1 104 1 107 1 112 2 126 1 161 1 163 1 268 1 364 1 367 1 368 1 376 1 394 1 396 1 407 1 437 1 438 1 481 1 488 1 521 1 523 1 529 1 533 1 537 1
server can	17 1 465 1
server clon	466 2 471 2
server connect	313 1 357 1
server for	107 1 202 1
server get	45 1 518 1
server gpg	376 1 377 1
server in	104 1 483 1
server level	50 1 54 1 57 1 369 1 370 1
server log	102 2 103 2
server los	12 1 467 1
server mirror	487 1 488 1 489 1 490 1
server need	71 1 135 1
server offer	58 1 545 1
server s	112 1 246 1 357 1 371 1 465 1 470 1 473 1 474 1 531 1
server script	91 1 92 1 93 1
server sender	47 1 48 1 49 1
server sid	89 3 90 1 91 2 133 2 134 1 135 1 152 1 200 1 201 1 377 1
server support	84 2 87 1
server that	501 1 502 1
server up	83 2
server wa	467 1 472 1
server when	133 1 200 1
server wid	22 1 23 1 58 1 365 1 366 2 367 1 368 1 369 1 370 1 371 1
servic	0 8 1 8 7 8 8 8 9 4 10 4 29 4 64 4 71 8 76 4 99 2 148 8 149 8 151 4 153 4 198 2 207 4 219 4 279 4 281 4 282 4 283 4 311 4 356 8 358 4 364 4 381 4 383 4 388 4 510 4 511 4 512 4 513 4 514 4 515 4 516 4 517 4
servic $	149 1 153 1 207 1 279 1 282 1 356 1 388 1
servic account	0 2 1 1 7 1 8 1 9 1 10 1 71 2 76 1 219 1
servic in	148 1 149 1
servic on	311 1 356 1
servic token	1 1 7 1
servic user	64 1 381 1 383 1 510 1 511 1 512 1 513 1 514 1 515 1 516 1 517 1
sery	227 4
session	541 4 545 12 546 16 547 12 548 16 552 4 553 4 554 4 556 4 557 4 558 4
session $	545 2 546 1 548 1 558 1
session the	552 1 553 1 556 1 557 1
session with	541 1 546 2 547 2 548 2
set	1 4 3 4 11 2 16 4 20 4 23 4 24 6 25 2 32 2 36 4 46 6 49 6 52 4 56 4 59 4 62 4 71 4 72 4 76 6 101 4 103 4 105 2 127 4 132 4 139 2 144 2 147 2 149 4 152 2 159 2 163 6 172 4 181 2 194 6 200 2 203 2 213 2 214 4 219 4 225 2 231 2 232 2 238 2 244 2 258 6 262 2 278 2 279 2 280 2 281 2 286 2 287 2 288 2 289 2 294 4 295 2 296 6 298 2 299 2 300 4 311 2 315 2 335 2 336 2 337 2 338 2 339 2 341 2 342 2 343 2 345 2 346 2 347 4 348 2 349 2 350 2 351 2 352 2 355 2 367 2 369 2 379 4 380 4 383 4 384 2 385 6 388 4 394 2 397 2 399 2 401 2 402 4 405 2 412 4 417 4 418 2 422 2 427 2 432 2 441 2 456 2 460 4 479 2 480 4 511 4 513 2 514 2 522 4 524 4 532 2 549 2 551 6 553 6 555 8 556 2 557 4
set $	1 1 3 1 16 1 20 1 24 1 32 1 46 1 49 1 52 1 56 1 62 1 72 1 76 1 105 1 139 1 144 1 159 1 163 1 194 1 214 1 219 1 262 1 278 1 286 1 289 1 294 1 296 1 337 1 338 1 341 1 345 1 347 1 379 1 380 1 397 1 405 1 417 1 479 1 511 1 513 1 522 1 524 1
set a	23 1 49 1 76 1 379 1 385 1 460 1
set about	336 1 339 1
set by	367 1 401 1
set for	23 1 287 1 315 1 348 1 369 1 402 1
set head	163 1 194 1
set her	71 1 200 1
set it	132 1 294 1
set merg	59 1 231 1 349 1
set my	258 1 380 1 383 1 385 1 480 1
set of	300 1 350 1 352 1 441 1 532 1
set on	203 1 213 1 279 1 281 1 335 1 342 1 402 1 427 1 432 1
set the	16 1 20 1 24 1 46 1 49 1 52 1 56 1 59 1 62 1 101 1 103 1 147 1 172 1 181 1 194 1 214 1 219 1 225 1 296 2 298 1 347 1 383 1 412 1 480 1 522 1 524 1
set to	232 1 288 1 384 1 514 1
set up	1 1 3 1 11 1 25 1 36 2 46 1 71 1 127 2 149 1 152 1 280 1 299 1 300 1 311 1 346 1 351 1 355 1 388 2 394 1 418 1 456 1 549 1 551 3 553 3 555 4 556 1 557 2
setting	15 4 22 4 25 2 44 8 45 8 59 6 61 4 62 4 63 4 64 8 65 4 66 4 67 8 94 4 104 4 105 4 153 2 165 2 166 6 183 2 213 4 215 4 218 4 235 2 250 2 265 2 284 10 285 8 286 4 287 14 288 8 289 4 290 4 291 18 292 8 293 6 294 8 295 16 296 14 297 8 298 6 299 4 300 4 301 4 302 4 303 4 304 4 326 2 331 2 332 22 333 20 334 22 335 16 336 10 337 4 338 4 339 10 340 4 341 4 342 4 343 8 344 4 345 8 346 12 347 6 348 4 349 6 350 4 351 4 352 4 353 4 354 4 355 2 359 10 376 2 377 2 384 20 385 16 386 2 390 10 391 4 394 6 395 4 396 2 397 6 417 4 479 4 481 4 492 2 510 8 511 6 512 4 513 4 514 4 515 4 516 4 517 4 537 4 545 4 546 8 547 8 548 4 557 4
setting $	15 1 44 1 45 1 94 1 213 1 215 1 296 1 332 1 333 1 334 2 359 1 385 1 390 2 397 1 546 1
setting auto	284 1 285 1 286 1 287 1 288 1 289 1 336 1 337 1 338 1 339 1 340 1 341 1
setting by	546 1 547 1
setting for	22 1 384 1
setting get	61 1 104 1 295 1 346 1 384 1 481 1 510 1 537 1
setting hook	290 1 291 1 292 1 293 1 294 1 295 1 296 1 342 1 343 1 344 1 345 1 346 1 347 1
setting in	285 1 288 1 297 1
setting mod	512 1 513 1
setting need	292 1 343 1
setting of	291 1 295 2 296 1 335 2 336 1 339 1 346 1 359 1 384 3 385 1 391 1 394 1 395 1
setting on	333 1 334 1
setting project	514 1 515 1 516 1 517 1
setting pull	297 1 298 1 348 1 349 1
setting restriction	332 1 333 1 334 1 335 1
setting reviewer	299 1 300 1 301 1 302 1 303 1 304 1 350 1 351 1 352 1 353 1 354 1
setting set	62 1 105 1 296 1 347 1 417 1 511 1
setting so	287 1 334 1
setting user	63 1 64 1 65 1 66 1 67 1
setting with	64 1 67 1 294 1 548 1
settl	244 8
setup	25 4 44 4 267 4 291 4 339 4
seven	86 4
several	38 8 64 12 74 8 136 8 211 8 326 12 366 4 409 4 475 8 515 8
several group	38 1 74 2
several peopl	38 1 136 1 211 2
several project	366 1 475 1 515 1
several repo	326 1 475 1
several user	38 1 64 1 74 1
severity	111 4 115 4 123 4 235 4 238 4 241 4 244 4 452 8 460 4
severity blocker	235 1 241 1 244 1
severity or	111 1 115 1 123 1 452 1
sgrant	54 4 142 4 144 4 351 4
sh	89 2 90 2 91 2 92 2 93 2 135 2
sha	167 8 169 8 170 8 171 8 172 4 173 8 174 8 175 8 176 8 177 6 178 8 179 4 180 8 181 4 182 8 183 8 184 8 185 8 186 8 187 8 195 16 196 8 210 4 247 8 253 4 306 4 307 8 372 2 407 8 408 8 409 4 410 4 411 4 412 4 413 6 414 6 452 2 453 4 454 2 455 6 456 2 457 2
sha $	167 1 169 1 170 1 171 2 173 1 174 1 175 1 176 1 177 1 178 1 179 1 182 2 183 1 185 1 186 2 187 1 195 2 196 2 210 1 407 2 408 1 411 1 413 1 414 1 453 1 455 1
sha of	247 1 253 1
sha on	180 1 409 1
sha to	172 1 178 1 181 1 196 1
sha with	175 1 183 1 195 1
shall	475 4
shar	112 4 116 4 184 4 219 4 253 4 270 4 350 4 351 4 352 4 354 4 421 4 481 4
shar $	184 1 354 1
shar hom	112 1 116 1
she	71 2 142 2 152 2 161 2 216 2 217 2
she can	152 1 161 1
she should	71 1 142 1
sheet	554 4
shell	89 8 92 4 93 8 200 4
shell script	89 2 92 1 93 2 200 1
shift	116 4
ship	181 4 208 4 230 8 251 4 252 8 307 4 349 4
ship it	230 2
shop	2 4 151 2 152 4 160 4 164 4 193 4 194 4 199 4 200 4 201 4 202 4 203 4 204 4 205 4 208 4 209 4 211 4 212 4 213 4 214 4 215 4 216 4 217 4 218 4 219 8 220 4 221 4 223 4 266 8 267 4 270 4 271 4 272 4 273 4 274 4 275 4 276 4 277 4 280 4 305 4 308 4 309 4
shop $	194 1 199 1 200 1 201 1 202 1 203 1 208 1 209 1 212 1 213 1 214 1 217 1 218 1 219 1 220 1 267 1 271 1 272 1 273 1 274 1 275 1
shop for	266 1 276 1
shop repo	160 1 193 1 223 1 280 1 305 1 308 1
shop repository	164 1 309 1
short	127 4 130 8 248 4 318 4 319 4 363 8
short cod	127 1 130 2
short overview	319 1 363 1
shorten	286 4
shortstat	182 4 190 4
shortstat $	182 1 190 1
should	1 4 4 4 9 4 24 4 34 4 49 4 50 4 56 4 65 4 71 4 82 4 85 4 95 4 103 4 130 4 135 4 137 4 139 4 142 4 153 8 159 4 176 4 181 4 193 4 194 8 202 4 205 4 212 4 223 4 225 4 236 4 247 4 253 4 273 4 276 4 280 8 284 4 287 4 289 4 293 4 296 4 303 4 311 8 316 4 326 4 329 4 336 4 338 4 341 4 345 4 354 4 360 4 366 4 377 4 389 4 391 4 399 4 404 4 418 4 419 4 420 4 422 4 423 4 424 4 429 4 431 4 434 4 435 4 436 4 441 4 469 4 474 4 513 4 515 4 526 4 539 4 540 4
should also	316 1 360 1
should be	9 1 56 1 65 1 82 1 103 1 153 2 194 1 289 1 377 1 391 1 404 1 418 1 419 1 515 1
should contain	296 1 303 1
should follow	284 1 539 1
should get	139 1 422 1
should go	130 1 225 1 273 1 336 1
should i	95 1 247 1 253 1
should los	142 1 212 1 540 1
should no	4 1 34 1 50 1 276 1 293 1 435 1 469 1
should not	205 1 329 1 423 1 526 1
should only	202 1 431 1 436 1 474 1
should skip	326 1 366 1
should start	24 1 311 1 429 1 434 1
should vanish	176 1 236 1
shouldn	44 4 54 4 201 4 217 4 339 4 524 4
shouldn t	44 1 54 1 201 1 217 1 339 1 524 1
show	0 2 2 2 5 2 13 2 19 4 27 2 35 2 42 2 45 2 68 2 85 2 93 4 95 2 99 2 106 2 108 2 129 2 131 2 133 2 143 2 148 2 155 2 158 2 160 2 164 2 165 2 168 2 169 4 170 2 173 4 174 2 177 2 179 2 182 2 183 4 185 2 191 2 192 2 195 6 199 2 203 2 204 2 208 2 213 2 221 2 226 2 234 2 243 2 246 2 250 4 261 2 265 4 266 2 271 2 274 2 279 2 282 2 289 2 290 2 295 2 299 2 302 2 305 2 310 2 312 2 315 2 317 2 320 2 323 2 325 2 327 2 330 2 342 2 346 2 350 2 353 2 359 2 361 2 367 2 370 2 373 2 376 2 381 2 384 2 386 2 390 2 393 2 394 2 398 2 401 2 402 2 405 2 411 2 414 2 416 2 421 2 425 2 428 2 433 2 446 2 452 2 453 4 455 2 456 2 458 2 459 4 465 2 468 2 470 2 473 2 478 2 497 2 506 2 528 2 536 2 542 2 552 2 555 2
show $	19 1 169 1 195 1
show a	170 1 323 1 370 1 453 1
show all	195 1 271 1 290 1
show as	373 1 376 1
show comment	177 1 243 1
show each	27 1 411 1
show it	246 1 446 1
show me	0 1 2 1 35 1 93 1 133 1 164 1 191 1 203 1 213 1 221 1 226 1 234 1 250 2 265 2 282 1 305 1 359 1 386 1 478 1
show merg	342 1 528 1
show one	330 1 405 1 455 1 473 1
show restriction	398 1 401 1
show that	13 1 185 1
show the	5 1 19 1 93 1 106 1 131 1 143 1 148 1 158 1 160 1 174 1 183 1 208 1 261 1 266 1 295 1 302 1 310 1 317 1 320 1 350 1 361 1 381 1 384 1 390 1 394 1 421 1 425 1 433 1 453 1 506 1 542 1 555 1
show up	204 1 289 1
show user	393 1 536 1
show what	325 1 327 1
shown	94 4 379 4 394 4 395 4 443 4
shown $	394 1 395 1
shown as	379 1 443 1
shrink	29 8
shut	212 8 248 4 259 4 314 4 487 4
shut out	212 1 487 1
shutdown	449 4
sibl	270 8
sibl fork	270 2
sid	37 4 41 4 73 4 89 12 90 4 91 8 133 8 134 4 135 4 152 4 188 4 189 4 191 4 200 4 201 4 253 4 280 4 281 4 377 4 384 4 540 4
sid $	37 1 41 1 384 1 540 1
sid git	89 1 90 1
sid hook	91 1 135 1
sid mean	188 1 189 1 191 1
sid script	91 1 133 1 134 1 200 1 201 1
sidecar	25 4
sidelin	264 4
sign	25 4 70 4 71 4 75 8 229 4 230 8 255 4 264 4 292 4 293 4 294 4 316 4 360 8 372 12 373 20 374 8 375 12 376 24 377 24 387 8 388 8 389 4 392 4 393 16 394 12 395 12 434 4 435 4 439 4 441 12 442 16 443 20 444 12 541 12 542 4 543 16 544 12 548 4 549 12 555 4
sign $	376 1 377 1 443 1
sign cert	374 1 387 1
sign commit	292 1 293 1 294 1 372 2 373 3 375 1
sign configuration	376 1 377 1
sign in	70 1 75 2 388 1 389 1 393 4 442 1 541 3 542 1 543 4 544 3 548 1 555 1
sign key	25 1 441 2 442 2 443 2 444 3
sign merg	376 1 377 1
sign my	442 1 443 1
sign off	229 1 230 1 255 1 434 1 435 1 439 1
sign on	376 1 387 1 388 1 392 1 394 3 395 3 549 3
sign secret	316 1 360 2
sign x509	372 1 373 1 374 1 375 1
signatur	372 12 373 4 375 4 376 4 377 8
signatur $	372 1 375 1 376 1 377 1
signer	374 4
silenc	271 4 321 4
silva	378 2 379 8
simpl	447 4
simulat	482 4
sinc	0 4 86 4 167 14 168 12 174 4 189 4 190 4 195 8 196 8 210 4 239 4 258 4 268 4 449 4 530 4 550 4
sinc and	167 1 195 1 196 1
sinc commit	167 1 196 1
sinc the	167 1 189 1 190 1 530 1
sinc when	0 1 550 1
singl	3 4 5 4 8 4 13 4 30 4 33 4 37 4 66 4 73 4 98 4 100 4 103 4 136 4 142 4 166 4 177 4 183 4 218 4 237 8 274 4 278 4 323 4 330 4 333 4 334 4 359 4 370 4 387 4 388 4 392 4 394 12 395 12 401 4 405 4 435 4 444 4 458 4 460 8 473 4 477 4 488 8 500 4 504 4 505 4 517 4 527 4 536 4 549 12
singl checklist	237 1 435 1
singl fil	166 1 183 1
singl logger	100 1 103 1
singl mirror	488 1 505 1
singl person	37 1 142 1
singl project	8 1 323 1 405 1
singl repo	3 1 278 1 334 1 477 1 504 1
singl sign	387 1 388 1 392 1 394 3 395 3 549 3
singl user	66 1 536 1
singular	73 4
sit	4 4 18 12 19 4 20 8 151 2 153 6 221 4 224 4 233 4 285 4 306 4 333 4 337 4 408 4 470 4 480 4 486 8 487 4 488 4 498 4 501 4 506 4
sit $	18 1 221 1 224 1 408 1 480 1 486 1 487 1 488 1 498 1
sit in	233 1 501 1 506 1
sit on	333 1 470 1
sit wid	18 2 19 1 20 2
six	543 4 544 8 548 4 558 4
six digit	543 1 544 2 548 1 558 1
siz	15 4 16 4 61 4 96 4 165 4 182 4 190 8 210 4 249 8 291 4 292 4 293 8 294 8 295 8 296 8 507 8
siz $	15 1 16 1 96 1
siz for	293 1 294 1
siz hook	293 1 294 1 295 1 296 1
siz of	182 1 190 2 249 2 507 2
sk	17 4
skip	29 4 111 4 124 4 271 4 272 8 273 4 276 4 277 8 278 8 321 8 322 4 325 8 326 4 366 8
skip $	277 2
skip by	276 1 325 1
skip test	272 1 321 1
slack	4 4 281 4 310 4 311 8 313 4 314 8 316 4 317 4 318 4 355 8 356 8 358 4 359 4 360 4 368 4 369 4
slack $	311 1 314 1 356 1 360 1
slack bridg	311 1 313 1 314 1 356 1 358 1
slack hook	316 1 318 1 355 1
slack token	368 1 369 1
slack webhook	310 1 359 1
slid	131 4
slip	322 4
slow	20 4 62 4 67 4 104 4 105 4 122 4 134 4
slow down	62 1 67 1 134 1
slug	148 4 153 4 254 4 381 12 495 4
small	166 4 262 2
smart	462 4 483 8 485 4 486 8 487 4 488 4 489 4 497 4 498 4 501 4 502 4
smart mirror	483 2 485 1 486 2 487 1 488 1 489 1 497 1 498 1 501 1 502 1
smell	452 8 459 4
smiley	414 4 415 4 416 8
smiley $	414 1 416 2
smith	40 4 141 4
smtp	44 12 45 8 46 12 47 4
smtp $	44 1 47 1
smtp host	45 1 46 2
smtp setting	44 1 45 1
snapshot	154 8 446 8 451 4
snapshot of	154 2 446 1
snippet	245 4
snyk	455 4 458 4
so	3 2 11 2 31 2 36 2 49 2 53 2 89 2 102 2 110 2 114 2 122 2 140 2 148 2 150 2 152 4 153 2 161 6 175 2 195 2 207 2 209 4 210 2 215 2 223 2 224 2 225 2 228 2 235 2 244 2 248 2 255 2 259 2 272 2 273 2 275 2 276 2 278 2 280 2 283 2 285 2 287 4 291 2 300 2 334 4 342 2 371 2 373 2 399 2 407 2 419 2 443 2 454 2 456 2 534 2 535 2 544 2 546 2 557 2 559 2
so check	110 1 114 1 122 1
so far	53 1 140 1 209 2 215 1 255 1
so giv	152 1 161 1
so i	148 1 161 1 195 1 207 1 407 1
so it	273 1 275 1 280 1 283 1 291 1 371 1 456 1
so she	152 1 161 1
so that	11 1 31 1 36 1 89 1 223 1 224 1 225 1 228 1 235 1 276 1 334 2 342 1 443 1 454 1 534 1 535 1 544 1 546 1 557 1 559 1
so the	3 1 210 1 278 1 287 1
solv	541 4 542 4
som	26 4 111 4 115 4 123 4 133 4 154 4 159 4 200 4 213 4 228 4 304 4 448 4 450 4 484 8 504 4
som mirror	484 2
som repo	111 1 115 1 123 1 450 1
som script	133 1 200 1
somebody	12 2 17 2 19 2 37 2 41 2 69 2 70 4 72 2 79 2 80 2 81 2 100 2 155 2 159 2 174 2 176 2 185 2 187 2 207 2 232 2 264 2 276 2 320 2 378 2 524 2 554 2
somebody from	41 1 81 1
somebody in	37 1 79 1
somebody left	69 1 176 1
somebody upload	155 1 159 1
someon	4 2 54 2 56 2 66 2 67 2 74 2 76 2 104 2 133 2 144 2 153 2 156 2 170 2 200 2 217 4 219 4 242 2 254 2 256 2 279 2 280 2 285 2 292 2 310 2 311 2 354 2 380 2 422 2
someon from	217 1 354 1
someon past	4 1 242 1
someon push	133 1 170 1 200 1 219 1 310 1 311 1
someth	151 4 231 4 235 4 290 4 309 4 355 4 380 4 453 4 462 4
someth happen	309 1 355 1
somewher	149 4 197 4 266 4
somewher in	149 1 197 1
sonar	3 4 5 4 64 4 65 4 66 4 67 4 171 4 452 8 453 4 454 8 455 8 456 8 457 4 458 4 460 4 525 4
sonar $	5 1 65 1 67 1
sonar find	452 2
sonar report	454 1 455 1 457 1 458 1
sonar result	453 1 454 1 456 2
soon	13 4 252 4 264 4
soon as	252 1 264 1
sort	219 4 279 4
sound	178 4
sourc	68 4 93 8 130 4 147 4 154 16 159 4 165 4 166 4 206 4 208 4 245 8 247 4 253 8 265 8 406 4 418 4 422 4 426 4 429 4 431 4 434 4 438 8 528 4
sourc $	68 1 154 1 159 1 165 1
sourc and	253 2 418 1 422 1 426 1
sourc branch	245 2 247 1 406 1 438 2 528 1
sourc of	93 2 265 2
sourc or	208 1 429 1 434 1
spac	127 6 128 12 129 4 148 4 152 4 226 4 463 4 516 4
spac $	127 1 128 2 129 1 148 1 152 2
spam	48 4 49 4 176 4 242 4 263 4 308 4
special	63 8 65 8 284 4 339 4
special quota	63 1 65 2
specific	5 4
specifically	279 4
spell	98 4
spend	547 4
spik	161 2 222 2 406 2 407 2
spin	127 4 152 4
split	184 4 253 4
spot	280 4 325 4 365 4
spot of	325 1 365 1
sprint	306 4 440 4
sprint 42	306 1 440 1
sql	165 2 188 4 196 2 240 2 249 2 250 2
squad	139 4 214 4
squash	58 8 59 8 246 8 247 4 252 8 297 8 298 8 348 8 349 16
squash $	252 1 349 2
squash allow	297 2 348 1
squash in	348 1 349 1
squash rebas	298 1 349 1
squash the	59 1 246 1
squiggly	542 4
src	154 4 165 4 168 2 182 2 183 2 196 2 198 2 207 2 240 2 249 2 250 6 265 2 452 2 459 2
sre	36 4 39 4 52 4 81 4 139 4
sre group	52 1 139 1
sre oncall	36 1 39 1 81 1
ssh	15 24 16 16 17 12 151 4 465 24 466 20 467 20 468 12 469 8 470 20 471 20 472 16 473 16 474 12 475 8 476 8 477 8 482 8 532 32 533 28 534 36 535 24 536 28 537 36
ssh $	465 1 470 1 532 1 533 1 534 2 537 1
ssh aaaac3	466 1 534 1
ssh access	465 3 466 1 468 1 470 1 472 1 473 2 474 2 475 1 476 1 477 1 537 2
ssh creat	466 1 471 1
ssh key	15 5 16 4 17 3 465 1 467 4 468 2 469 2 470 1 471 1 472 3 473 2 474 1 475 1 476 1 477 1 482 2 532 6 533 6 534 4 535 6 536 7
ssh list	465 1 470 1
ssh public	15 1 466 1 471 2 534 1
ssl	359 4
sso	387 8 388 4 389 4 390 8 391 8 392 4 393 8 394 16 395 16 549 12
sso $	387 2 388 1 389 1 391 1 392 1 395 1
sso option	394 1 395 1
sso url	390 1 391 1
stack	156 4
stag	44 4 179 4 180 12 181 8 191 4 434 2 436 2
stag $	180 1 181 2
stal	0 2 160 2 170 2 206 2 248 2 284 6 285 4 286 4 336 6 337 6 338 6 406 2 448 4 484 2 503 4 508 2
stal pr	284 2 285 2 286 2 336 3 337 3 338 1
stal pull	284 1 338 1
stamp	230 4 306 4
stand	229 4 422 4 423 4 425 4 433 4 434 8 436 8 437 4
stand reviewer	422 1 423 1 425 1
stand to	433 1 434 1 436 1
standard	23 4 24 4 194 4 284 4 336 4 427 4 428 4 432 4 433 4
standard pr	432 1 433 1
standup	86 4
start	22 2 23 6 24 6 71 4 97 4 107 8 108 4 112 8 116 8 117 4 121 8 127 8 140 2 149 8 161 12 164 2 181 4 219 4 222 4 239 4 244 4 260 4 264 4 266 8 267 4 280 2 294 4 305 2 306 4 309 4 311 4 312 4 328 2 345 4 374 4 407 4 427 4 428 2 429 2 432 4 434 2 438 4 441 4 448 4 449 4 498 4 511 4 520 8 532 4 541 4 546 8 547 4 548 8 555 16 556 8 557 8
start $	23 1 244 1 520 1
start a	107 1 127 1 149 2 161 2 222 1 374 1 407 1 520 1 541 1 546 1 548 1
start an	546 1 547 1 548 1
start and	121 2
start enforc	345 1 555 1
start it	108 1 117 1
start monday	71 1 219 1
start over	427 1 432 1 441 1 448 1 511 1
start point	161 1 306 1
start the	267 1 555 1 556 1
start watch	264 1 309 1
start with	22 1 23 1 24 1 97 2 140 1 164 1 280 1 305 1 328 1 428 1 429 1 434 1
starttl	46 8
starttl $	46 2
stash	39 4 40 4 51 4 137 4 212 4 213 4 214 4
stash user	39 1 40 1 51 1 137 1 212 1 213 1 214 1
stat	27 4 30 8 31 4 59 4 104 4 109 8 113 8 118 8 121 8 124 4 151 8 172 8 173 4 180 4 181 8 182 4 190 4 221 4 224 4 231 4 237 8 238 4 241 4 244 4 249 4 258 4 267 8 290 8 292 12 315 4 318 10 319 8 343 4 360 4 362 4 363 8 364 4 409 8 410 8 412 4 439 4 445 8 481 6 485 4 497 4 500 8 505 4 509 4 518 8 538 4 545 4 550 4
stat $	59 1 231 1 290 1 343 1 481 1 550 1
stat and	109 1 113 1 121 1 124 1 290 1
stat for	319 1 409 1
stat is	118 1 151 1
stat last	27 1 30 1
stat need	31 1 181 1 237 1
stat of	30 1 104 1 109 1 113 1 118 1 121 1 172 1 180 1 237 1 292 2 318 1 360 1 363 1 412 1 439 1 445 2 485 1 500 1 505 1 509 1 518 1 538 1 545 1
stat or	221 1 244 1
stat summary	182 1 190 1 249 1
static	452 4 453 4 456 4
static analysis	452 1 453 1 456 1
statistic	318 6 319 4 362 4 363 4 481 2
statistic get	318 1 362 1
statistic of	318 1 319 1 362 1 363 1
statistic summary	319 1 363 1
status	84 8 86 4 121 4 167 4 170 14 171 6 172 12 180 4 224 8 255 8 258 12 262 4 313 4 317 4 343 4 409 2 410 2 411 8 412 14 445 8 447 4 500 4 505 8 509 8 538 4 549 4 550 4
status $	84 2 86 1 172 1 180 1 258 1 411 1 412 2 538 1
status commit	409 1 410 1 411 1 412 1
status for	172 1 411 1
status get	447 1 505 1 509 1 549 1 550 1
status need	224 1 255 1
status of	121 1 170 1 171 2 224 1 343 1 445 1 500 1 505 1 509 1
status on	170 1 258 1
status with	170 1 412 1
stay	6 4 9 4 14 4 47 4 59 4 69 4 92 4 105 4 122 4 134 4 201 4 217 4 229 4 257 4 281 4 391 4 459 4 467 8 472 4 475 4 535 4
stay $	6 1 9 1 14 1 391 1 467 1 475 1 535 1
stay a	229 1 257 1
stay need	47 1 69 1 92 1 201 1 217 1 281 1 459 1
stay on	105 1 122 1
stay succ	467 1 472 1
step	192 4 498 4 541 12 543 4 544 8 545 4 546 4 547 4 549 4 550 16 551 16 552 8 553 20 554 4 555 8 556 4 557 12 558 12 559 8
step $	498 1 550 1 552 1 554 1 556 1 558 1
step of	541 1 543 1 544 2 551 1 552 1 553 1
step set	555 1 557 1
step setting	545 1 546 1 547 1
step verification	550 3 551 1 553 1 555 1 557 2 558 2 559 2
stick	154 4 204 4
still	2 4 5 4 8 4 10 4 13 4 15 4 18 4 19 4 40 8 42 4 80 4 86 4 104 4 113 4 118 8 128 4 132 4 140 4 142 4 145 8 163 8 170 4 179 4 180 4 212 4 215 8 220 12 224 8 233 4 234 4 251 4 310 4 337 4 341 4 358 4 381 4 393 4 394 4 396 8 397 4 398 4 406 4 410 4 431 4 472 4 476 4 491 4 498 4 506 4 545 4
still accept	15 1 498 1
still add	80 1 140 1 215 1 220 1
still be	215 1 220 1
still exist	5 1 13 1
still ha	132 1 212 1 472 1
still hav	10 1 42 1
still in	180 1 337 1
still miss	40 1 251 1
still on	118 1 545 1
still open	2 1 86 1 224 1 234 1
still run	113 1 410 1
still show	179 1 393 1
still to	491 1 506 1
still use	396 1 397 1
stolen	532 4 535 4
stop	22 4 44 8 67 4 110 12 114 12 122 8 130 4 134 8 147 4 186 8 201 8 231 8 261 4 263 8 278 4 281 8 286 4 293 4 308 8 314 8 321 4 322 4 329 4 332 4 334 4 338 4 341 4 344 4 358 8 369 4 371 4 375 8 377 4 386 4 419 8 423 4 427 4 430 4 435 4 508 4 513 4 516 8 524 4 539 4 558 4
stop a	134 1 201 1
stop ad	419 2 423 1
stop all	44 2
stop ask	435 1 558 1
stop bitbucket	286 1 338 1
stop call	314 2 358 1
stop load	114 2
stop look	281 1 329 1 369 1
stop replicat	516 2
stop repo	334 1 524 1
stop tak	110 1 122 1
stop the	110 1 293 1 321 1
stop trust	375 2
stop your	186 1 308 1
stor	84 4 106 4 155 4 157 4 158 8 159 8 202 4 291 4 295 4 384 4 385 4 443 4 459 4 530 4 531 12 534 4
stor for	159 1 291 1 295 1
stor with	155 1 158 1
storag	25 4 26 4 27 12 28 12 29 8 30 8 31 8 32 4 33 4 116 8 118 4 119 4 529 4 530 4 531 4
storag $	28 1 116 2 118 1 119 1 531 1
storag key	529 1 530 1
storag nod	25 1 26 1 27 2 28 2 29 2 30 2 31 2 32 1 33 1
story	461 4 462 4 464 8
story doe	464 2
straight	161 4 166 4 185 4 199 4 245 4 398 4 399 4
straight from	166 1 199 1
straight to	161 1 185 1 245 1 398 1 399 1
stranger	502 4
strategy	58 8 59 8 252 4 297 8 298 8 333 4 348 8 349 8
strategy and	58 1 297 1
strategy of	348 1 349 2
strict	417 8
strik	430 4
string	280 8 281 4
strip	50 8 54 4 136 4 157 4 205 4 211 8 254 4 257 4 279 4 283 4
strip admin	50 1 54 1
stronger	380 4
structur	159 4 164 4
stuck	233 8 267 8 446 4 449 4 451 8 504 8 508 4
stuck $	267 1 449 1 451 2
stuck in	267 1 446 1
stuck sync	504 1 508 1
stuff	126 4
styl	162 4 254 4
subfolder	198 4 207 4
subject	111 4 115 4 123 4 246 4
subject pag	111 1 115 1 123 1
submit	85 4 222 8 260 4 261 4 262 8 544 4 551 4
submit the	544 1 551 1
submodul	165 4
subscrib	187 4 264 8 309 4 316 4 360 4
subscrib me	187 1 264 1 309 1
subscrib to	316 1 360 1
subscription	42 4 43 4
subscription $	42 1 43 1
subtre	198 4
succ	18 4 113 4 318 4 322 4 329 4 332 4 340 4 341 4 410 4 467 4 472 4 525 4 526 4 535 4
succ $	113 1 340 1 341 1
succ even	322 1 329 1 332 1 467 1 472 1 535 1
succeed	172 4 409 4
success	172 4 318 8 319 8 362 8 363 8
success and	318 2 319 1 362 1 363 2
success rat	319 1 362 1
successful	171 4 289 4 298 8 343 4 347 8 410 4 412 2 445 4 525 4
successful build	298 2 343 1 347 2
successfully	180 4
such	31 4 169 4 297 4 312 4 322 4 329 4 395 4
such as	31 1 169 1 297 1 395 1
such rul	322 1 329 1
suddenly	268 4
sudo	545 8 546 8 547 8 548 8
sudo mod	545 2 546 2 547 1 548 1
sudo with	547 1 548 1
suffer	114 4
suggest	85 4 97 4 241 8 245 12 246 4 304 4 426 8
suggest commit	245 1 246 1
suggestion	85 4 245 20 246 4
suggestion $	245 2
suggestion from	245 2
sum	124 4
summaris	224 4 226 4 266 4 319 4
summaris the	226 1 266 1
summary	119 8 120 4 124 4 182 4 190 4 224 4 249 4 262 4 319 8 363 4 409 8 410 8 456 4
summary $	262 1 410 1
summary get	120 1 124 1 319 1 363 1
summary of	119 1 224 1 319 1 409 1 410 1
summary path	182 1 190 1 249 1
sunday	18 2
super	55 4 56 4
super user	55 1 56 1
supersed	162 4
support	17 12 32 20 33 24 42 8 84 12 87 8 103 4 104 4 105 4 161 4 450 4 451 4 481 8 504 4 505 4 506 4 507 4 508 4 509 4 531 4
support $	17 1 32 1 33 2 84 1 531 1
support bundl	32 1 33 1
support cas	32 1 103 1 104 1
support entitlement	42 1 481 2
support info	450 1 451 1 504 1 505 1 506 1 508 1 509 1
support zip	32 2 33 2
suppress	320 4 321 4
suppress leak	320 1 321 1
suppression	322 4 323 4 324 4
suppression $	322 1 324 1
surnam	72 4 379 4
surviv	105 4
sv	559 4
svc	11 4 12 4 13 4 14 4 219 4 296 4 383 4 397 4 399 4 401 4
svc ci	296 1 399 1 401 1
svc deploy	11 1 12 1 13 1 14 1 219 1 383 1
swap	132 4 283 4 303 4 354 4 380 4 420 4 527 4 552 4 556 4
swap the	132 1 283 1 303 1 527 1 556 1
switch	24 2 43 2 62 2 82 2 87 2 103 2 104 4 105 4 133 2 135 2 151 2 163 2 194 4 232 2 258 2 263 2 276 2 277 2 278 2 286 2 287 2 289 2 291 4 293 4 294 4 334 2 341 2 344 4 345 2 377 2 384 2 385 2 394 2 396 2 469 2 474 2 503 2 513 4 537 2 539 2 552 2 553 2 556 2 558 2 559 2
switch $	104 1 105 1 552 1
switch a	293 1 294 1
switch it	276 1 291 2 334 1 344 1
switch my	258 1 385 1
switch off	43 1 87 1 151 1 277 1 286 1 344 1 396 1 558 1 559 1
switch on	62 1 105 1 133 1 135 1 232 1 341 1 384 1 503 1 537 1
switch that	294 1 345 1 377 1
switch the	103 1 194 1 278 1 293 1 469 1 513 1 539 1
switch to	82 1 556 1
sy	52 4 55 4 56 4
sy admin	52 1 55 1 56 1
sydney	478 4 480 4 483 4 485 4 487 4 488 4 489 4 496 4 510 4 515 4 516 4
sydney $	478 1 485 1 496 1 510 1 515 1
sydney mirror	480 1 483 1 488 1 489 1
symbol	94 4 131 4
sync	2 2 53 4 68 8 438 4 484 10 490 16 491 10 503 8 504 16 505 14 508 12 509 14 510 4 511 4 512 8 513 8 514 4 515 4 516 4 517 4 538 22 539 22 540 12
sync $	68 1 504 1 508 1
sync event	490 2
sync lock	504 2 508 2
sync mod	512 1 513 1
sync of	491 1 539 1
sync on	484 1 490 1 504 1 505 1
sync repo	503 1 538 1 539 1 540 1
sync setting	510 1 511 1 512 1 513 1 514 1 515 1 516 1 517 1
sync stat	505 1 509 1 538 1
sync status	505 1 509 2
sync with	538 3 539 1
synchronisation	539 4
synchroniz	484 2 490 4 491 2 505 2 540 2
synchronization	491 4
sysadmin	51 4 56 4 524 4
system	51 4 52 8 54 4 55 8 56 4 69 4 170 4 199 4 336 4 355 8 373 4 375 4 376 12 377 8 378 4 463 4 522 4 524 4 534 4 535 4
system $	534 1 535 1
system admin	51 1 52 1 54 1 55 1 522 1 524 1
system administrator	52 1 55 1 56 1 378 1
system sign	376 2 377 1
t	44 4 53 4 54 4 57 4 70 4 75 4 77 4 80 4 98 4 148 4 152 4 161 4 165 4 186 4 189 4 201 4 205 4 212 4 214 4 216 4 217 4 219 4 231 4 236 4 238 8 244 4 248 16 251 8 255 4 260 4 263 4 272 4 326 4 332 4 339 4 360 4 364 4 374 4 378 4 381 4 382 4 410 4 411 4 417 4 426 4 435 4 437 4 448 4 504 4 516 4 523 4 524 4 534 4 535 4 542 4 549 4 555 4 558 4 559 4
t be	217 1 524 1
t block	272 1 417 1
t do	57 1 77 1 248 1 435 1 437 1
t i	251 1 523 1 549 1
t know	148 1 364 1 410 1 411 1
t log	53 1 75 1 555 1
t merg	231 1 248 1
t okafor	378 1 381 1
t push	152 1 219 1 535 1
t want	248 1 260 1 263 1 382 1 558 1
tabl	106 4 206 4
tada	413 4 414 4 415 4 416 4
tada to	414 1 416 1
tag	3 4 97 12 98 8 99 16 154 8 157 4 159 4 161 4 164 4 168 8 188 8 189 8 190 12 191 8 197 4 203 8 204 4 208 4 222 4 265 4 268 8 305 32 306 36 307 28 311 4 398 4 399 8 403 8 439 48 440 36 443 4 469 4 474 4
tag $	98 1 99 2 154 2 161 1 164 1 168 1 188 1 189 1 190 2 191 1 197 1 203 1 204 1 208 1 265 1 306 2 307 1
tag a	439 2
tag befor	97 1 306 1
tag build	306 1 440 1
tag creat	306 1 439 1
tag for	189 1 190 1 439 1
tag in	305 1 307 1 403 2 440 1 469 1
tag nightly	306 1 439 1 440 1
tag of	305 2 399 1
tag on	97 1 168 1 439 1
tag that	97 1 157 1
tag the	204 1 439 1 440 1
tag with	99 1 306 1 439 3
tak	14 4 18 6 29 8 32 4 41 8 50 8 54 8 72 4 81 8 95 4 101 4 103 4 108 8 110 4 114 4 118 4 120 4 122 4 125 4 134 4 136 4 137 4 142 2 147 4 155 4 170 4 171 4 176 2 179 4 186 4 201 4 205 14 209 4 211 8 212 4 217 4 225 4 226 4 227 4 229 6 231 4 240 4 242 4 245 8 248 4 254 8 256 4 257 12 278 4 284 4 287 2 303 4 322 2 329 4 354 4 369 4 375 4 382 4 400 4 404 2 413 8 415 10 430 4 435 4 440 4 441 4 444 4 454 2 457 4 467 4 472 4 475 4 485 4 487 4 491 4 498 4 501 4 502 4 516 4 526 4 532 4 535 4 540 4 543 4
tak $	95 1 441 1 532 1
tak a	41 1 81 1 205 1 487 1
tak away	142 1 205 1 217 2 287 1 322 1
tak back	176 1 229 1 242 1 404 1 415 1
tak down	18 1 242 1 454 1
tak effect	110 1 122 1
tak every	50 1 54 1
tak him	303 1 354 1
tak it	134 1 155 1 170 1 179 1 201 1 369 1 375 1 400 1 444 1 501 1
tak me	125 1 186 1 257 1
tak my	229 1 413 1 415 1
tak need	32 1 72 1 101 1 103 1 120 1 226 1 240 1
tak on	171 1 498 1
tak one	430 1 516 1
tak over	227 1 245 2
tak part	118 1 209 1
tak that	147 1 205 1 329 1 435 1 502 1
tak the	18 1 212 1 248 1 254 1 257 1 278 1 284 1 382 1 440 1 467 1 485 1 526 1 535 1
tak your	413 1 415 1
taken	36 4 127 4 307 4 351 4 503 4
taken need	36 1 351 1
talk	11 4 26 8 244 4
talk to	11 1 26 2
tally	409 4 410 4
tar	107 8 112 6 154 4
tar $	107 1 112 1
tarball	154 8
tarball $	154 2
target	152 4 193 4 221 4 224 4 225 4 253 8 313 4 418 8 420 4 422 8 424 4 426 4 429 4 434 4 438 16 463 4
target $	152 1 224 1 253 1 426 1 438 2
target branch	225 1 253 1 424 1 429 1 434 1
target ref	418 1 422 1
task	14 2 95 2 137 2 234 30 235 20 236 26 237 28 238 34 241 4 244 8 263 2 294 4 297 8 298 12 332 4 343 4 345 4 427 28 428 26 429 22 430 26 431 26 432 24 433 22 434 22 435 24 436 24 461 4
task $	234 1 235 1 237 1 244 1 298 1 428 1 434 2
task 14	430 1 431 1
task 17	435 1 436 1
task 91	237 1 238 1
task are	234 2
task blocker	234 1 235 1 237 1
task creat	429 1 434 1
task delet	427 1 430 1 432 1 435 1
task for	235 1 429 1
task from	427 1 430 1 461 1
task in	298 1 332 1 427 1 432 1
task list	428 1 433 1
task of	234 1 428 3 430 2 431 1 432 1 433 2 435 2 436 3
task on	234 1 427 1 429 1 430 1 432 1 433 1
task project	432 1 433 1 434 1 435 1 436 1
task repo	427 1 428 1 429 1 430 1 431 1
task set	427 1 432 1
task stat	238 1 241 1 244 1
task to	235 1 429 1 431 1 434 1
task updat	429 1 431 1 436 1
taxonomy	97 4
teach	272 4 280 4 328 4
teach the	272 1 280 1
team	0 4 1 4 4 2 34 8 35 4 36 8 37 4 38 8 39 8 40 4 41 4 50 4 51 12 52 12 53 4 73 4 74 8 79 8 80 4 81 8 88 12 98 4 99 4 126 8 127 8 128 16 129 8 130 4 131 8 132 2 135 4 136 8 137 8 138 12 139 16 140 8 142 4 144 4 148 16 151 2 152 4 153 4 168 4 175 4 199 4 203 4 204 4 205 2 211 4 212 12 213 16 214 16 215 12 217 4 255 4 266 4 299 20 300 12 301 8 302 8 303 16 304 8 308 4 311 4 314 4 326 4 328 4 332 4 338 4 341 4 344 4 345 4 349 4 350 8 351 4 352 4 353 4 354 4 356 4 364 4 368 4 403 4 411 4 412 4 418 8 422 4 423 4 434 4 463 4
team $	34 1 35 1 36 1 37 1 38 2 39 1 40 1 41 1 51 1 52 1 73 1 74 1 81 1 88 1 131 1 138 1 148 1 199 1 299 1 300 2 301 1 302 1 303 3 328 1 349 1 350 1 351 1 352 1 353 1 354 1 364 1 403 1 463 1
team 8	301 1 303 1
team are	126 1 299 1 304 1
team as	418 1 422 1
team blu	98 1 99 1 212 1 213 1 214 1
team can	299 1 304 1
team city	314 1 411 1 412 1
team for	34 1 350 1
team group	36 1 137 1
team ha	74 1 148 1
team hav	138 1 213 1
team may	50 1 51 1
team of	211 1 299 1 300 1 302 1
team off	212 1 344 1
team on	168 1 175 1
team own	135 1 148 1
team red	204 1 215 1
team remov	217 1 423 1
team s	1 1 126 1 128 1 129 1 131 1 144 1 152 1 153 1 255 1 326 1 418 1
team should	341 1 345 1
team spac	127 1 128 2 129 1 148 1
team that	53 1 215 2
team to	52 1 434 1
team with	138 1 213 1
team without	140 2
team writ	139 1 214 1
tech	309 4 461 4
tekton	172 4
telemetry	481 4
tell	5 2 17 2 20 2 26 2 48 2 129 2 151 2 165 2 169 2 172 4 175 2 181 4 207 2 224 2 230 2 241 4 292 2 297 2 333 2 343 2 347 2 356 2 357 2 398 2 412 2 425 2 426 2 447 2 489 2 490 4 492 2 494 2 495 2 496 2 500 2 510 2
tell bitbucket	172 1 181 1 230 1 412 1
tell me	5 1 26 1 48 1 129 1 151 1 169 1 224 1 292 1 297 1 333 1 343 1 357 1 426 1 447 1 492 1 495 1
tell the	172 1 175 1 241 2 347 1 489 1 490 1
tell what	207 1 510 1
tell which	17 1 398 1 425 1
temp	34 4
templat	58 4 348 4 349 4 427 4 433 4
ten	96 4 160 4 409 4 459 4 475 4
term	208 8
terraform	2 2 99 2 149 4 152 2 173 4 204 4
test	14 2 26 8 69 4 77 4 84 4 150 4 163 4 171 6 172 4 180 4 198 4 223 4 235 4 238 6 271 2 272 6 273 2 274 2 277 4 278 4 313 12 320 4 321 8 322 4 324 4 326 4 357 12 371 4 407 4 429 6 430 4 431 4 434 2 436 2 437 4 456 8 490 4 525 4 526 4 527 4 528 4 542 4
test $	235 1 313 1 357 1 371 1 429 1
test a	313 1 357 1
test fixtur	278 1 321 1
test for	525 1 542 1
test key	277 1 320 1 322 1
test result	84 1 172 1
test the	313 1 437 1 490 1
test whether	77 1 163 1
testdata	272 4 275 4
testdata $	272 1 275 1
tester	34 4
text	25 4 42 4 92 4 93 4 106 16 156 8 160 4 166 4 178 8 190 4 192 4 195 8 196 4 208 8 210 4 223 4 225 4 226 12 227 4 238 4 243 4 244 8 246 12 265 8 266 8 295 4 305 4 414 4 416 4 431 4 468 4
text $	106 3 190 1 225 1 226 1 414 1 416 1
text diff	195 1 196 1 226 1
text for	246 2
text need	25 1 93 1 160 1 238 1 244 1 305 1
text of	178 2 192 1 195 1 208 2 210 1 243 1 244 1 265 1 266 1 431 1 468 1
text or	156 1 265 1
textual	196 4
tf	197 4 249 2
tgz	154 2
than	34 4 64 4 96 4 141 4 172 4 420 4
than the	64 1 141 1
thank	175 4
that	0 4 1 2 3 4 5 4 7 4 10 4 11 4 12 2 13 2 17 2 20 4 21 2 25 2 29 2 30 2 31 2 33 2 34 4 36 2 37 2 41 2 48 2 51 2 52 2 53 4 57 2 58 2 60 2 66 2 73 2 75 2 77 2 79 2 80 6 83 2 85 8 89 6 92 2 93 2 94 2 95 4 97 2 98 4 99 4 102 2 109 2 110 4 111 2 112 4 114 4 115 2 117 2 119 2 121 4 123 2 125 4 126 2 128 2 131 2 133 4 137 4 140 8 141 2 142 2 146 2 147 2 151 2 155 4 156 4 157 6 158 4 159 2 162 2 163 2 167 2 170 6 171 2 172 2 173 4 174 2 175 6 176 2 177 6 178 2 179 2 180 2 181 8 182 2 183 4 185 8 186 4 187 2 188 8 189 4 191 4 193 2 195 2 199 2 200 2 205 2 206 2 207 2 210 2 212 2 215 6 216 2 220 2 221 4 223 6 224 2 225 2 227 2 228 6 230 4 231 4 233 4 234 6 235 8 236 4 237 2 239 2 241 6 242 2 243 4 244 2 245 2 246 4 247 4 248 4 249 2 251 2 252 2 254 4 258 4 259 4 260 2 261 4 264 2 266 2 267 2 269 6 270 2 271 4 273 4 276 4 279 2 280 4 281 4 285 2 288 2 290 2 294 4 300 2 306 2 307 4 310 4 312 6 314 2 316 2 320 4 321 4 323 2 325 2 327 4 328 4 329 6 330 2 331 2 332 4 333 2 334 8 338 2 340 2 342 4 344 2 345 2 346 2 350 2 352 2 353 2 354 2 358 4 359 2 360 2 361 2 364 2 365 2 368 2 369 2 377 4 386 4 390 2 392 4 398 2 399 2 400 2 402 4 404 2 405 4 407 2 408 4 412 2 413 4 414 2 415 6 416 6 419 2 420 2 421 2 423 2 425 4 427 2 429 2 430 2 431 2 432 2 435 2 436 2 440 2 441 2 442 2 443 4 449 2 452 2 453 2 454 4 455 2 458 4 460 4 461 2 462 4 464 2 465 2 466 2 470 4 472 2 476 4 477 4 479 2 484 4 485 2 486 2 487 2 488 2 490 6 493 2 494 2 496 2 499 4 500 2 501 4 502 6 503 4 506 2 508 2 510 2 514 2 518 2 521 2 523 2 524 2 528 4 529 2 530 2 534 4 535 2 536 2 538 2 540 2 542 2 544 2 546 4 547 2 551 2 552 2 555 4 556 2 557 2 559 2
that $	75 1 137 1 185 1 186 1 230 1 231 2 307 1 334 1 398 1 402 1 536 1 546 1 555 1
that a	25 1 79 1 80 1 117 1 327 1 436 1 470 1 477 1 484 1 490 1 555 1
that all	102 1 350 1 352 1
that an	243 1 476 1 477 1
that apply	58 1 320 1 331 1 499 1 501 1
that are	133 1 140 1 328 1 365 1 503 1
that belong	10 1 158 1 458 1
that bitbucket	20 1 89 2 246 1
that block	400 1 454 1
that can	53 1 114 1 300 1 312 1 465 1 470 1
that carry	98 1 99 2
that chang	163 1 195 1 206 1 207 1
that check	484 1 503 1
that comment	244 1 415 1
that commit	175 1 176 1 182 1 185 1 187 1 413 1 414 1 453 1
that contain	185 1 408 1
that could	140 1 215 1
that count	279 1 328 1 552 1
that differ	167 1 188 3 191 1
that exist	0 1 57 1
that expir	11 1 466 1 534 1
that fir	133 1 312 2 360 1
that for	254 1 321 1
that ha	85 1 140 1 215 1 235 1
that hash	174 1 186 1 306 1
that hav	140 1 215 1 220 1 239 1 333 1
that he	235 1 559 1
that hook	294 1 344 1 345 1
that i	31 1 36 1 83 1 95 1 125 1 210 1 224 1 228 2 230 1 236 1 258 1 260 1 261 1 342 1 413 1 415 1 416 1 542 1 544 1 546 1 557 1
that infra	329 1 334 1 346 1 353 1 359 1 402 1 405 1
that is	5 1 29 1 110 1
that it	34 1 128 1 181 2 276 1 377 1 534 1 547 1
that jdo	80 1 221 1
that mak	34 1 321 1 556 1
that may	53 1 141 1 521 1 523 1
that mention	462 2
that mirror	479 1 488 1 494 1 502 1
that mov	119 1 121 1 123 1
that need	95 1 340 1
that never	499 1 528 1
that new	427 1 431 1
that no	146 1 170 1 223 1 334 1 487 1 529 1
that nobody	10 1 234 1 338 1 392 1 502 1
that one	5 1 30 1 33 1 173 2 177 1 237 1 243 1 323 1 430 1 435 1
that only	3 1 241 1 261 1
that our	131 1 157 1 330 1 354 1 404 1 460 1
that plugin	94 1 342 1
that pr	223 1 227 1 234 1 247 1 248 1 249 1 252 1 254 1 258 1 259 1 264 1 415 1 416 1
that project	358 1 432 1 493 1
that put	73 1 419 1 421 1
that reach	1 1 3 1 216 1 472 1
that reject	89 1 259 1
that repo	266 1 485 1 490 1
that repository	334 1 496 1
that revision	170 1 177 1 186 1
that run	93 1 200 1 290 1 407 1
that secret	271 1 280 1 320 1 325 1
that sha	171 1 178 1 180 1 183 1 455 1
that singl	13 1 392 1
that tag	188 1 307 1
that the	77 1 126 1 172 1 175 1 223 1 225 1 235 1 241 1 248 1 269 1 276 1 294 1 327 1 329 1 332 2 368 1 369 1 390 1 429 1 452 1 506 1
that this	17 1 514 1 518 1 535 1
that up	170 1 358 1
that upload	157 1 158 1
that verify	441 1 442 1
that version	181 1 440 1
that wa	155 1 156 1 233 2
that want	500 1 501 1 502 1
that we	48 1 175 1 281 1 310 1 454 1
that would	137 1 142 1 246 1
that you	85 1 125 1 199 1 270 1 364 1 460 1
the	0 6 1 8 2 14 3 12 4 18 5 14 6 8 7 8 8 12 9 10 10 8 11 2 12 8 13 6 14 4 15 2 16 2 17 4 18 10 19 8 20 8 21 10 22 10 23 6 24 8 25 10 26 6 27 2 28 4 29 8 32 6 33 2 34 4 35 4 36 4 37 8 38 6 39 2 40 4 41 6 42 8 43 12 44 10 46 6 47 8 48 8 49 6 50 4 51 2 52 4 53 2 55 8 56 4 58 8 59 8 60 8 61 6 62 8 63 2 64 6 65 8 66 6 67 4 68 2 69 10 70 4 71 2 72 8 73 4 74 8 75 2 76 4 77 4 78 6 81 4 83 10 84 4 85 2 86 6 87 2 88 8 89 4 90 4 91 2 92 6 93 12 94 6 96 4 97 6 98 8 99 8 100 4 101 6 102 10 103 6 104 10 105 2 106 2 107 10 108 10 109 14 110 12 111 10 112 8 113 10 114 6 115 12 116 4 117 6 118 2 119 2 120 8 122 6 123 6 124 2 125 8 126 8 127 8 128 6 129 8 130 10 131 14 132 8 133 6 134 10 135 8 136 10 137 6 138 8 139 6 140 6 141 10 142 4 143 8 144 6 145 4 146 8 147 12 148 10 149 6 150 16 151 12 152 12 153 18 154 20 155 12 156 14 157 18 158 10 159 8 160 10 161 6 162 16 163 16 164 20 165 12 166 18 167 6 168 12 169 4 170 14 171 12 172 18 173 6 174 6 175 10 176 10 177 8 178 14 179 12 180 10 181 8 182 2 183 12 184 6 185 8 186 6 187 6 188 8 189 8 190 14 191 10 192 8 193 12 194 10 195 8 196 4 197 14 198 4 199 4 200 6 201 12 202 12 203 8 204 10 205 12 206 14 207 8 208 10 209 8 210 6 211 14 212 12 213 8 214 12 215 8 216 12 217 16 218 8 219 10 220 4 221 8 222 8 223 12 224 14 225 14 226 14 227 6 228 10 229 4 230 2 231 8 232 4 233 14 234 8 235 14 236 6 237 8 238 12 239 8 240 8 241 14 242 4 243 8 244 12 245 18 246 14 247 10 248 8 249 10 250 12 251 8 252 8 253 12 254 12 255 4 256 10 257 8 258 4 259 10 260 6 261 6 262 8 263 2 264 4 265 14 266 14 267 10 268 10 269 10 270 8 271 8 272 6 273 12 274 6 275 10 276 10 277 10 278 14 279 10 280 4 281 10 282 8 283 14 284 14 285 6 286 4 287 10 288 8 289 4 290 6 291 10 292 10 293 14 294 14 295 18 296 16 297 6 298 10 299 6 300 2 301 12 302 8 303 14 304 14 305 12 306 4 307 6 308 8 309 8 310 6 311 4 312 4 313 18 314 8 315 4 316 12 317 18 318 8 319 10 320 6 321 8 322 8 323 6 324 10 325 6 326 6 327 4 328 8 329 6 330 4 331 12 332 10 333 6 334 6 335 6 336 12 337 6 338 4 339 10 340 2 341 4 342 4 343 10 344 4 345 8 346 10 347 10 348 8 349 10 350 6 351 6 352 8 353 10 354 10 355 6 356 10 357 16 358 10 359 6 360 10 361 14 362 8 363 10 364 10 365 6 366 6 367 6 368 4 369 4 370 2 371 6 372 2 373 4 374 8 375 4 376 4 377 10 378 12 379 2 380 6 381 8 382 8 383 8 384 2 385 6 386 10 387 4 388 4 389 2 390 8 391 12 392 2 393 8 394 8 395 10 396 2 397 4 398 2 399 6 400 10 401 4 402 4 403 10 404 6 405 6 406 8 407 6 408 10 409 6 410 4 411 8 412 6 413 10 414 8 415 8 416 2 417 8 418 8 419 8 420 8 421 4 422 4 423 8 424 14 425 4 426 6 427 10 428 6 429 12 430 16 431 14 432 10 433 6 434 10 435 10 436 12 437 12 438 12 439 8 440 6 441 2 442 4 443 4 444 4 445 12 446 12 447 8 448 4 449 12 451 8 452 12 453 10 454 12 455 14 456 14 457 12 458 10 459 8 460 8 461 4 463 6 464 8 465 10 466 12 467 10 468 8 469 6 470 6 471 6 472 8 473 4 474 6 475 6 476 4 477 4 478 4 479 2 480 8 481 8 482 6 483 10 484 6 485 10 487 6 488 4 489 8 490 8 491 8 492 6 493 2 494 4 495 4 496 2 497 2 498 6 499 6 500 4 501 10 502 2 503 8 504 6 505 4 506 12 507 10 508 10 509 2 510 6 511 8 512 8 513 6 514 8 515 6 516 8 517 8 518 10 519 10 520 10 521 6 522 6 523 2 524 4 525 4 526 8 527 12 528 6 529 4 530 8 531 6 532 4 533 10 534 2 535 8 536 2 537 4 538 8 539 10 540 14 541 4 542 10 543 12 544 12 545 4 546 6 547 10 548 8 549 6 550 2 551 14 552 14 553 10 554 8 555 12 556 10 557 6 558 4 559 4
the 2	541 1 544 1 547 1
the access	12 1 70 1 465 1 467 2 472 1 536 1
the account	69 2 126 1 381 2
the acm	330 1 331 1
the action	234 1 237 1
the address	48 1 130 1 379 1 542 1
the admin	22 1 23 1 58 1 81 1 135 1 369 1 370 1 371 1
the all	293 1 343 1
the annotation	157 1 457 1
the announcement	18 1 19 1 20 1
the answer	108 1 117 1 551 1 552 1 553 1 555 1 556 1 557 1
the api	7 1 60 1 181 1
the app	543 1 551 1 553 2 555 1 556 1 557 1
the archiv	108 1 109 1 111 1 113 1 115 1 521 1 522 2
the attach	156 1 158 1 159 1
the attachment	157 2
the audit	5 1 228 1 386 1
the authenticator	544 1 548 1 558 1 559 1
the author	175 1 224 1 235 3 238 1 241 3 256 1 258 1 262 1
the auto	286 1 288 1 336 2 339 2 425 1
the automatic	231 1 233 1 419 1 424 1 427 1 436 1
the avatar	131 1 382 1 383 1
the backend	38 1 302 1 303 1 350 1 352 1 353 1 354 1 418 1
the backup	397 1 543 1 547 1 554 1
the bar	49 1 480 1
the bas	184 1 193 1 489 1 537 1
the bill	2 1 5 1 148 1
the bitbucket	21 2 43 1 313 1 357 1 367 1
the body	49 1 72 1 399 1 403 1 475 1 480 1
the bogus	170 1 179 1
the bot	8 1 9 1 11 1 56 1 223 1 242 1
the branch	162 1 168 1 190 1 191 1 194 1 222 1 247 1 253 2 268 1 269 2 398 1 406 2 436 1 527 1 538 1 539 1
the bug	156 1 408 1
the build	4 1 170 1 171 1 172 1 231 1 288 1 411 1 465 1 466 2 470 1 471 1 473 1 474 1 527 1 528 1
the call	386 1 478 1 479 1 480 1
the callback	310 1 313 1 314 1 316 1 317 1 318 1 319 1 357 1 358 1 360 1 361 1 362 1 363 1
the caller	545 1 546 1 549 1 550 1 553 1 554 1 557 1 558 1 559 1
the chang	182 1 183 1 185 1 245 1 249 2 252 1 459 1 552 1 556 2
the changelog	165 1 235 1 238 1 305 1 428 1 435 1 436 1
the check	134 1 527 1
the checklist	234 1 236 1 429 1 431 1
the choic	17 1 299 1
the ci	3 1 4 1 171 2 172 1 411 1
the cluster	21 2
the cod	20 1 43 1 91 1 92 1 93 2 148 1 154 2 191 1 216 1 226 3 229 1 364 2 423 1 424 1 453 1 455 1 461 1 548 1 552 1
the codebas	125 1 197 1
the comment	174 1 245 1 413 1 414 1
the commit	172 1 174 1 175 1 177 1 178 1 179 2 183 1 200 1 201 1 202 1 210 2 227 1 247 3 292 1 293 1 294 1 295 1 296 1 307 2 344 1 345 1 346 1 347 1 407 1 409 1 413 1 414 1 438 1 464 2
the company	59 1 69 2 86 1 97 1 145 1 147 1 303 1 365 1 371 1 388 1 524 1 532 1 549 1 551 1 555 1
the complet	94 1 141 1 197 1 226 1 265 1 403 1 471 1 532 1
the condition	419 1 425 1
the content	166 1 417 1
the contractor	4 1 188 1 217 1
the count	190 1 410 1
the credential	7 1 271 1 278 1 326 1
the current	19 1 43 1 120 1 178 1 195 1 223 1 225 1 245 1 248 1 252 1 259 1 438 1 439 1
the custom	201 1 284 1 331 1 336 1
the data	126 1 127 1 158 1
the default	22 1 24 1 59 2 62 2 66 1 132 1 146 1 147 1 163 1 168 1 188 1 189 1 191 1 194 2 284 1 285 1 297 1 298 1 336 1 339 2 348 2 349 2 382 1 406 1 417 1 421 1 424 1 426 1
the demo	150 1 179 1 181 1
the deploy	3 1 8 1 180 1 467 1
the deployment	180 1 181 1 356 1 358 1
the deprecat	162 1 163 1
the description	224 1 225 1
the design	199 1 248 1
the devic	552 1 556 1
the diff	240 1 459 1
the differenc	190 2
the discussion	156 1 174 1 185 1 186 1 187 1 228 1 244 1 414 1
the disk	110 1 267 1
the doc	3 1 152 1 196 1 198 1 201 1 214 1 219 1 430 1
the dockerfil	250 1 265 2
the draft	260 1 261 1 262 1
the dump	108 1 109 2 110 2 111 1 112 1 113 1 115 1
the duplicat	150 1 236 1 301 1 314 1 457 1
the dwh	132 1 135 1 143 1 148 1 323 1 325 1 328 1 335 1 337 1 339 1 340 1 350 1 355 1 360 1 363 1 402 1 405 1 420 1 436 1 470 1 473 1
the edit	249 1 250 1
the email	291 1 293 1 295 1 296 1
the emoji	413 1 415 1
the endpoint	313 2 317 2 357 1
the entir	1 1 13 1 195 1 228 1 320 1 328 1 345 1 356 1 364 1 470 1
the entry	5 1 499 1
the error	445 2
the ex	77 1 78 1
the exception	273 1 274 1 276 1 322 1 396 1 401 1
the exist	202 1 283 1 424 1 431 1 527 1
the expir	4 1 7 1 444 1
the export	107 1 108 1 109 1 110 1 111 1
the external	212 1 296 1
the fail	75 1 170 1 454 1
the farm	506 2 507 1 519 1 520 1
the featur	188 1 408 1
the figur	96 1 507 1
the fil	157 1 164 1 168 1 173 1 197 1 207 1 239 2 293 1 294 1 296 1 452 1
the first	22 1 164 1 165 1 553 1
the fix	189 1 250 1 408 1
the folder	154 1 165 1 207 1
the forc	167 1 290 1 292 1
the fork	117 1 189 1 190 1 267 1 270 1 437 1 538 1 539 2 540 3
the form	393 1 394 1
the former	163 1 467 1
the from	47 1 49 1
the frontend	353 1 354 1
the full	129 1 265 1 455 1 458 1
the general	61 1 62 1 65 1 102 1 394 1
the given	311 1 391 1 457 1
the global	16 1 22 1 24 1 52 1 56 1 59 1 127 1 134 1 279 1 378 1
the group	34 1 37 2 40 1 41 1 50 1 81 1 136 1 137 1 211 1 212 1 214 1 299 1 301 1 302 1
the hackathon	149 1 150 1
the head	225 1 439 1 452 1
the highest	55 1 138 1 143 1 213 1 218 1
the history	168 1 184 1 223 1
the hook	94 2 134 1 290 1 295 1 313 1 333 1 334 1 359 1 360 1
the hotfix	173 1 183 1 210 1
the hunk	183 1 250 1
the icon	131 1 132 1
the id	2 1 5 1 10 1 119 1 279 1 299 1 355 1 392 1 421 1 510 1
the ignor	273 1 275 2
the imag	94 1 155 1 156 1 157 1
the import	113 1 114 1 115 1
the index	446 2 447 1
the indexer	449 3 451 2
the individual	143 1 217 1
the info	157 1 158 1 159 1
the infra	129 1 142 1 143 1 146 1 164 1 221 1 309 1 337 1 348 1 361 1 363 1
the inherit	284 1 287 1 298 1
the inlin	240 1 460 1
the install	42 1 92 1 93 1
the installation	15 1 88 1 97 1 266 1 378 1 530 1 531 1
the instanc	22 1 59 1 61 1 65 1 83 1 89 1 90 1 97 1 147 1 369 1 376 1 377 1 521 1
the intern	50 1 217 1 301 1
the issuer	372 1 374 1
the jenkin	65 1 66 1 67 1 171 1 313 1 315 1 318 1 319 1 346 1 347 1 359 1 362 1 466 1 468 1 469 1 476 1 525 1
the jira	291 1 293 1 295 1 296 1 346 1 347 1 463 1
the job	109 1 111 1 115 1 123 1 172 1
the json	157 1 158 1 295 1
the key	17 1 25 1 126 1 127 1 129 1 283 1 385 2 441 1 442 1 465 1 466 1 468 2 476 1 477 1 492 1 533 2 534 1
the label	98 2 99 2 204 1 205 2
the last	34 1 85 1 86 1 189 1 190 1 195 1 206 1 207 1 317 3 318 1 361 2 409 1 416 1 452 1 530 1
the latest	171 1 374 1 438 1 453 1
the ldap	100 1 101 1 139 1
the leak	4 1 273 1 275 1 276 1 277 2 278 2 279 1 321 1 325 1 365 1 366 1
the legacy	41 1 153 1 162 1 163 1 254 1
the level	100 1 101 1 103 1 143 1
the licenc	38 1 43 1 74 1
the licens	42 1 201 1 208 2 454 1 455 1 456 1 458 1
the limit	42 1 296 1
the lin	283 1 408 1
the link	152 1 177 1 224 1 518 1
the lint	295 1 296 1
the list	223 2 277 1 366 1 427 1 432 1 448 1 499 1
the load	430 1 431 1
the log	102 1 156 1 269 1
the login	69 1 185 1 254 1 387 1 393 2 394 1 395 2 542 2 543 1 544 1 546 1 555 1
the lowest	521 1 523 1
the mail	44 3 46 1 47 1 49 1 72 1 101 1
the main	25 1 162 1 163 1 463 1 490 1 518 1
the mandatory	526 1 527 1 551 1 555 1
the member	303 1 378 1
the merg	58 1 168 1 170 1 175 1 176 1 186 1 187 1 231 1 232 1 233 3 246 4 251 2 289 1 297 1 334 1 377 1 406 1 426 1 454 1 526 1
the mesh	25 1 26 1 27 1 28 1 29 2 116 2 117 1 118 1 120 2 122 2 123 1 124 1
the messag	18 1 169 1 246 1 386 1 439 1 460 1
the metadata	5 1 157 2
the migration	62 1 109 1 110 1 111 1 115 1 122 1 173 1 175 1 183 1 235 1 294 1 414 1 429 1
the minimum	292 1 298 2 333 1 343 1 345 1 346 1
the mirror	480 1 482 1 483 2 484 1 485 4 489 2 490 1 491 2 492 1 493 1 498 1 500 1 501 1 502 1 503 1 504 1 506 1 507 2 508 3 511 1 512 1 513 1 514 2 515 1 516 1 517 2 518 1 519 2 520 2
the mobil	0 1 2 1 8 1 74 1 126 1 127 1 130 1 131 1 132 1 134 1 136 1 138 1 139 1 144 1 145 1 147 1 148 1 152 1 160 1 199 1 209 1 221 1 279 1 463 1
the moment	104 1 391 1 508 1
the most	160 1 317 1
the mov	122 1 123 1
the mr	238 1 239 1 249 1 253 1 259 1
the must	234 1 238 1 526 1 528 1
the nam	13 1 36 1 40 1 78 1 86 1 88 1 125 1 135 1 136 1 211 1 241 1 324 1 331 1 351 1 407 1
the new	38 1 43 2 46 1 72 1 74 1 107 1 113 1 114 1 144 1 149 1 153 1 162 1 267 1 309 1 347 1 391 1 456 1 491 1 501 1 515 1 527 1 552 1 554 1
the newest	305 1 361 1 445 1
the nightly	172 1 374 1 411 1 525 1 526 1
the no	294 1 404 1
the nod	29 1 446 1
the not	176 1 177 1 414 1 415 1 461 1
the notic	19 1 386 1
the numeric	151 1 533 1
the obligatory	551 1 555 1
the obsolet	163 1 273 1 301 1
the old	2 1 4 1 29 1 37 1 112 1 113 1 114 1 162 3 163 1 170 1 254 1 281 1 314 1 352 1 358 1 364 1 375 1 380 2 412 1 443 1 457 1 467 1 472 1 475 1 527 1 529 1 554 2 556 1
the one	5 1 183 1 245 1 456 1 538 1 551 1 552 1
the option	295 1 296 1 305 1
the original	538 1 539 1 540 2
the other	107 1 112 1 201 1 256 2 284 1 391 1 430 1 435 1 444 1 520 1 535 1 552 1
the outdat	37 1 73 1 162 1 163 1
the parent	169 1 287 1 539 1 540 1
the password	71 1 395 1
the pattern	272 1 273 1 283 1
the payload	317 1 361 1
the payment	129 1 151 1 202 1 211 1 213 1 215 1 216 1 217 1 218 1 220 1
the pend	232 1 233 1 446 1 506 1
the permission	214 1 215 1 219 1 469 1 522 1 524 1
the personal	2 1 78 1 384 1 533 1
the phon	244 1 556 1
the pictur	155 1 157 1 158 1 382 1 542 1
the pipelin	170 1 172 1 411 1 412 1
the plugin	158 1 294 1 296 1 343 1 347 1
the pr	96 1 156 1 224 2 225 1 226 1 238 1 239 1 246 1 250 1 256 1 257 1 262 1 400 1 404 1 426 1 427 1 430 1 431 1 434 1 437 1 453 1 456 1 459 1 461 1 464 1
the pre	93 1 201 1 254 1 290 1
the present	43 1 295 1 417 1
the preset	423 1 424 1 428 1 430 1
the previous	4 1 167 1 305 1
the primary	163 1 193 1 194 1 478 1 481 2 482 1 484 1 487 1 489 2 490 1 494 1 496 1 497 1 498 1
the project	2 1 7 1 8 1 9 3 126 1 128 1 131 1 132 1 133 1 136 1 137 1 138 2 139 1 140 3 141 2 142 1 143 1 144 1 145 1 146 1 147 2 216 3 217 1 266 1 281 1 284 2 287 2 288 2 298 1 299 1 302 1 312 1 320 2 321 3 322 1 323 1 324 2 326 1 327 2 329 1 330 1 331 3 332 5 333 2 334 1 335 1 336 1 337 1 339 1 342 2 343 2 344 1 345 1 346 2 347 1 349 1 350 1 351 1 352 2 353 2 354 1 355 1 356 2 357 3 358 1 359 1 360 1 361 1 362 2 363 2 364 1 401 1 402 1 403 1 404 2 405 1 418 1 419 3 420 2 421 1 432 2 433 2 434 3 435 4 436 3 472 1 473 1 474 1 476 1 492 1 510 1 514 1
the propos	245 2
the public	147 1 468 1
the pull	155 1 188 1 240 1 241 2 242 1 243 1 246 2 248 1 249 1 251 1 252 1 256 1 258 1 259 1 261 1 264 1 437 1
the push	269 3 295 1
the qa	88 1 137 1 212 1 214 1 303 1 304 1 434 1 435 1
the qr	551 1 552 1 553 1 555 1 557 1
the queu	120 1 233 1 259 1 446 1
the rat	60 1 63 1 64 1 65 1 66 1
the readm	266 3
the rebas	252 1 437 1
the receiver	357 1 361 1
the recovery	543 1 547 1 551 1
the ref	269 1 506 1 540 1
the regex	281 1 282 1 324 1 371 1
the register	135 1 202 1
the reject	293 1 294 1
the relay	44 1 46 1
the releas	3 1 6 1 161 1 171 1 180 1 181 1 185 1 189 1 190 1 193 1 222 1 289 1 296 1 304 1 399 1 408 1 422 1 454 1 456 1 464 1 466 1 467 1 469 1
the renovat	8 1 9 1
the replica	488 1 494 1 495 2 503 2 504 1 505 2 508 1 510 2 511 1 512 1 513 1 515 1 516 1 517 1 518 1 519 1 520 1
the replication	506 1 507 1
the repo	4 1 5 1 6 1 109 1 112 1 114 1 125 1 151 3 152 1 153 4 154 1 155 1 163 1 164 1 166 2 168 1 172 1 192 2 194 1 197 2 203 2 204 2 206 1 208 2 211 2 213 1 214 1 215 2 216 1 217 2 218 2 219 2 220 1 265 1 267 1 268 1 271 1 273 1 274 1 277 2 279 1 281 2 282 2 283 1 284 1 287 2 291 1 293 1 295 1 310 1 311 1 312 1 316 1 317 1 319 1 364 1 400 1 410 1 412 1 440 1 445 2 465 1 466 1
the report	454 1 455 1 457 2 459 1
the repository	4 1 5 1 98 1 110 1 125 1 134 1 150 1 151 1 152 1 153 2 154 2 155 2 160 1 164 1 166 1 185 1 194 1 197 2 200 1 203 1 204 2 205 2 206 1 209 1 211 1 212 1 213 1 217 1 219 1 266 1 268 1 271 1 276 1 304 1 305 1 308 1 309 1 427 1 428 1 429 1 430 1 431 1 447 2 477 1 503 1
the requir	527 1 528 1 551 1 555 1
the rest	26 1 60 1 64 1 74 1
the restor	113 1 115 1
the restriction	400 1 405 1
the result	106 1 438 1
the review	183 1 185 1 224 1 247 1 254 1 255 1 257 2 260 1 261 1 262 1 301 1 302 1 303 1 304 1 353 1
the reviewer	191 1 225 1 228 1 245 2 250 1 254 1 257 2 301 1 303 1 354 1
the revision	176 1 178 1
the right	56 1 166 1 474 1
the root	102 1 103 1 164 4 206 3 373 1
the rul	285 1 297 1 400 1 421 1
the sam	21 1 64 1 163 1 223 1 270 2 300 1 483 1
the saml	387 1 390 1
the sandbox	150 1 152 1 276 1
the scan	278 1 329 1 457 1
the scanner	4 1 271 1 272 2 275 1 276 1 277 1 278 1 279 2 280 1 321 1 325 1 328 1 366 1 367 1 368 1 459 1
the screenshot	156 1 159 1
the script	12 1 60 1 134 1 201 1
the search	445 1 446 2 447 1 448 2 449 1 451 1
the secret	153 1 212 1 271 1 272 1 278 1 282 1 316 1 320 1 322 1 324 1 327 1 380 1 516 1 530 2 531 1 556 1 557 1
the security	127 1 255 1 303 1 354 1 408 1 422 1 424 1 431 1 453 1 546 1 548 1
the selection	108 1 511 1
the sender	44 1 46 1 47 2 48 2 49 1
the server	17 1 35 1 51 1 53 1 55 2 58 1 61 1 83 3 84 2 87 1 88 1 89 1 90 1 102 2 104 2 107 2 112 1 133 1 135 1 161 1 200 1 202 1 246 1 268 1 357 1 367 1 371 1 376 1 394 1 407 1 437 1 438 1 483 1 501 1 529 1 530 1 531 1 533 1 537 1 545 1
the servic	10 1 76 1 383 1
the setting	94 1 296 1 385 1
the sha	180 1 409 1
the shop	160 1 280 1 305 1 308 1 309 1
the sign	25 1 292 1 293 1 316 1 360 1 393 2 442 1 541 1 543 1 544 1
the singl	98 1 237 1
the sit	18 1 20 1
the six	544 1 548 1
the slack	313 1 316 1 318 1 355 1 358 1
the slug	153 1 254 1
the smtp	44 1 46 1
the sonar	171 1 454 1 455 2 458 1
the sourc	93 1 154 3 165 1 206 1 245 2 247 1 406 1 438 2
the sre	39 1 52 1
the ssh	465 1 533 1 535 2
the stal	170 1 286 1 406 1
the standard	24 1 194 1 284 1 336 1 428 1
the start	23 1 266 1 438 1
the status	172 1 224 1
the support	32 2 103 1 104 1
the sydney	480 1 483 1 487 1 488 1 489 1
the sync	504 1 512 1
the system	55 1 69 1 336 1 373 1 375 1 377 1 378 1 534 1 535 1
the tag	99 1 161 1 203 1 268 1 305 1 306 2 307 1 440 1
the target	152 1 418 1 438 2
the task	237 1 429 1 430 1 433 1
the team	1 1 74 1 135 1 144 1 148 1 168 1 175 1 203 1 213 1 217 1 266 1 304 1 326 1 328 1 338 1 344 1 345 1 349 1 356 1 403 1 418 1 423 1 434 1 463 1
the test	180 1 238 1 278 1
the text	92 1 156 1 166 1 178 2 238 1 243 1 244 2 431 1
the ticket	33 1 178 1 202 1 225 1
the timeout	175 1 241 1
the tip	160 1 184 1 438 2 439 1 453 1
the titl	221 1 225 1
the token	0 1 1 1 2 2 3 1 5 2 6 1 8 1 10 2 13 1 14 1
the top	18 1 19 1 164 3 206 1
the topic	99 1 204 1 205 1
the total	167 1 173 1 319 1 491 1
the two	104 1 191 1 253 2 547 1 551 1
the typo	166 1 178 1 225 1 244 1 283 1 431 1
the upload	93 1 155 2 156 1 157 1 158 1 159 1
the upstream	222 1 481 2 483 1 485 1 487 1 490 2 498 1 501 1 510 1 511 1 512 1 513 1 514 1 515 1 516 1 517 1 518 1
the url	316 1 357 1 360 1
the user	36 1 42 1 72 1 73 1 77 1 141 1 209 1 378 1 381 1 482 1 535 1
the usernam	70 1 390 1
the ux	430 1 431 1
the vault	216 1 283 1
the vendor	227 1 248 1
the version	166 1 177 1 237 1 243 1 429 1 430 1
the wait	233 1 501 1
the watch	187 1 309 1
the watcher	186 1 263 1 308 1
the way	162 1 228 1 245 1
the web	19 1 164 1 193 1 206 1 223 1 316 1 376 1 377 1 417 1
the webhook	312 1 313 1
the whol	1 1 7 1 22 1 23 1 24 1 32 1 58 1 59 1 103 1 126 1 128 1 130 1 133 1 134 1 146 2 147 1 150 1 195 1 211 1 214 1 226 1 230 1 270 1 275 1 278 1 283 1 322 1 329 1 336 1 338 1 341 1 344 1 346 1 348 1 349 1 351 1 355 1 356 1 358 1 365 1 368 1 377 1 397 1 400 1 403 1 420 1 423 1 424 1 427 1 432 1 471 1 472 1 509 1 522 1 524 1
the word	20 1 178 1
the worker	449 1 451 1
the wrong	47 1 110 1 150 1 166 1 170 1 176 2 178 1 179 2 194 1 296 1 424 1 440 1 454 1 527 1
the yacc	290 1 291 1 292 1 294 1 295 1 296 1 344 1
their	24 4 39 2 55 2 57 2 63 2 69 2 78 4 88 2 107 2 118 2 127 2 128 2 133 2 136 2 152 4 184 2 199 2 200 2 206 2 211 2 212 2 214 2 223 2 224 2 255 4 286 2 287 2 289 2 290 2 296 2 310 2 327 2 332 2 341 2 350 2 364 2 367 2 387 4 392 2 411 2 428 2 433 2 457 2 493 2 522 2 524 2 528 4
their branch	528 2
their group	88 1 214 1
their id	310 1 327 1 428 1 433 1
their own	55 1 57 1 63 1 127 1 199 1 223 1 286 1 287 1 289 1 332 1 341 1 367 1 522 1
their right	39 1 211 1
their status	224 1 255 1
their trigger	133 1 200 1
them	14 2 16 2 35 4 39 2 64 2 67 2 99 4 148 2 192 2 225 2 227 2 234 2 239 2 260 2 261 2 263 2 286 4 287 2 288 2 290 2 295 2 300 2 338 2 385 2 398 2 422 2 426 2 432 2 448 2 457 2 458 2 459 2 493 2 494 2
them $	35 1 39 1 99 1 148 1 192 1 239 1 261 1 398 1 422 1 457 1 458 1
them after	286 1 338 1
them either	64 1 67 1
them need	99 1 225 1 287 1 288 1
themselv	287 4 288 8 289 8 311 4 340 8 494 4 512 4
themselv $	287 1 288 1 289 1 512 1
themselv when	289 1 311 1
then	41 2 73 2 162 2 356 2
ther	0 2 17 2 18 2 19 4 88 2 97 2 126 4 130 2 134 2 140 2 143 2 148 2 150 2 158 2 160 4 164 2 174 2 175 2 191 2 192 6 199 2 204 2 208 2 221 2 228 2 232 2 239 2 242 2 253 2 257 2 261 2 266 2 269 2 270 2 285 2 288 2 290 2 299 2 302 2 310 2 320 2 322 2 325 2 329 2 340 2 343 2 350 2 372 2 378 2 391 2 406 2 410 2 425 2 442 2 452 2 453 2 465 2 468 2 485 2 508 2 518 2 526 2 530 2 535 2 538 2 550 2
ther $	17 1 126 2 134 1 143 1 242 1 257 1 285 1 343 1 372 1 391 1 410 1 442 1 468 1 485 1
ther a	88 1 97 1 148 1 158 1 160 1 164 1 192 1 199 1 232 1 299 1 378 1 453 1 550 1
ther already	160 1 204 1 350 1
ther an	19 1 221 1 320 1
ther any	140 1 239 1 269 1 290 1
ther is	18 1 19 1 130 1 175 1 191 1 192 1 208 1 253 1 266 1 322 1 329 1 518 1 535 1
ther need	302 1 406 1
ther no	288 1 340 1
ther stal	0 1 508 1
ther wa	150 1 526 1
thes	38 2 64 2 85 2 107 2 108 2 116 2 117 2 136 2 184 2 195 2 211 2 326 2 366 2 409 2 418 4 426 2 448 4 475 2 482 2 511 2 515 2 525 2
thes fiv	326 1 409 1 511 1
thes id	117 1 515 1
thes peopl	38 1 418 1
thes repo	366 1 448 1 475 1
thes thre	107 1 418 1 448 1
thes two	184 1 195 1 426 1
they	2 2 27 2 119 2 127 2 184 2 193 2 229 2 239 2 258 2 295 2 300 2 332 2 346 2 366 2 452 2 453 4 462 2 470 2 486 2
they can	300 1 332 1 470 1
thing	262 2
think	481 4
thirty	356 4
this	1 2 2 4 3 6 4 2 6 2 11 2 12 2 15 2 17 2 23 2 24 2 30 2 42 2 43 2 55 2 60 2 66 2 79 2 82 2 83 4 84 4 85 2 86 2 87 6 95 4 97 2 98 2 99 2 106 4 112 4 117 2 120 2 125 2 126 2 129 2 132 4 148 2 150 2 151 2 159 2 160 2 162 2 163 2 165 2 166 4 167 2 168 8 169 6 170 2 171 6 172 4 173 4 174 2 175 2 179 2 180 4 181 2 182 4 185 8 186 2 187 2 192 2 193 2 199 6 200 6 201 4 202 6 203 8 204 2 205 4 208 6 209 8 211 2 212 4 213 4 214 4 215 4 216 8 217 4 218 4 219 4 220 4 221 4 222 2 224 2 226 4 234 8 235 6 236 4 237 8 238 4 239 6 240 8 241 6 242 4 243 4 244 2 245 6 247 6 248 4 250 6 251 4 252 2 253 4 254 2 255 4 256 4 257 2 258 2 259 2 260 6 263 4 264 4 266 4 268 2 270 4 271 4 272 8 276 4 277 10 278 6 279 6 280 6 281 4 282 4 283 4 284 6 285 4 286 4 287 4 288 8 289 4 290 6 291 4 292 4 293 6 294 4 295 8 296 6 297 6 298 6 299 4 300 8 301 6 302 4 303 4 304 4 305 4 306 6 307 4 308 4 309 4 310 6 311 6 312 2 313 6 314 4 315 6 316 6 317 4 318 6 319 4 332 2 333 2 334 2 340 2 368 2 378 4 383 4 396 2 398 6 399 6 400 6 401 4 407 2 408 6 409 2 415 2 416 2 421 2 422 6 423 4 424 4 425 6 426 2 427 6 428 4 429 6 430 6 431 6 437 6 438 4 440 2 443 2 445 4 446 6 447 6 451 4 452 4 453 6 454 2 455 2 456 6 457 2 458 4 459 2 461 2 463 2 464 2 465 6 466 6 467 8 468 8 469 4 471 2 473 2 476 2 477 2 482 2 485 2 486 2 488 2 496 2 497 2 498 2 501 2 504 4 505 4 509 4 510 4 512 2 513 2 514 2 515 2 516 2 517 2 518 6 521 2 523 2 525 4 526 2 527 2 528 4 534 4 535 2 536 2 537 2 538 4 539 2 540 2 541 2 542 2 543 2 547 2 554 2
this $	83 1 536 1
this answer	1 1 3 1 11 1 547 1 554 1
this bitbucket	17 1 24 1 55 1 84 1 87 1 378 1 463 1
this cod	208 2
this commit	169 1 170 1 171 1 173 1 180 1 182 2 185 1 186 1 306 1 452 1 453 2 454 1 455 1 456 1 457 1 458 1 459 1
this deploy	476 1 477 1
this fil	168 1 240 1 250 1
this fix	408 1 464 1
this fork	209 1 538 1 539 1
this jpeg	132 1 383 1
this key	456 1 468 1 473 1 534 1
this lin	165 1 168 1
this machin	535 1 541 1
this merg	169 1 226 1
this mirror	505 2 509 2 510 2 512 1 513 1 514 1 515 1 516 1 517 1 518 3
this moment	120 1 451 2
this morn	95 2 125 1 167 1 501 1
this mr	234 1 237 1 240 1 241 1 247 1 248 1 251 1 257 1 264 1 438 1
this one	4 1 43 1 201 1 278 1 467 1 504 1 540 1
this pr	224 1 226 1 234 2 235 2 236 1 237 2 238 2 239 2 240 2 241 2 242 1 243 2 244 1 245 2 247 2 248 1 250 2 251 1 252 1 253 1 254 1 255 1 256 1 259 1 260 3 263 1 264 1 416 1 437 2 438 1
this project	192 1 340 1 421 1
this pull	234 1 235 1 237 1 239 1 242 1 245 1 253 1 255 1 256 1 258 1 263 1 415 1 437 1
this releas	83 1 180 1 307 1
this repo	2 1 3 1 6 1 150 1 151 1 160 1 168 1 169 1 193 1 199 3 200 3 201 1 202 2 203 2 204 1 205 2 209 2 212 2 213 1 214 1 215 1 216 3 217 2 218 1 219 2 220 2 221 2 266 2 268 1 270 1 271 2 272 2 276 2 277 4 278 2 279 2 280 2 281 1 282 2 283 2 284 2 285 2 286 2 287 2 288 3 289 1 290 2 291 1 292 2 293 2 294 2 295 2 296 2 297 2 298 2 299 1 300 2 301 2 302 1 303 1 304 2 305 2 306 1 307 1 308 1 309 2 310 3 311 2 312 1 313 3 314 1 315 2 316 2 317 1 318 2 319 1 398 2 399 2 400 2 401 2 422 2 423 1 424 2 425 2 427 2 428 1 429 2 430 2 431 2 445 1 446 2 447 3 465 2 466 2 467 2 468 2 469 2 485 1 525 1 526 1 527 1 528 1
this repository	2 1 3 1 172 1 185 1 202 1 203 2 209 1 211 1 213 1 214 1 215 1 216 1 218 1 270 1 277 1 279 1 280 1 281 1 284 1 288 1 289 1 290 1 291 1 293 1 295 1 296 1 297 1 298 1 299 1 300 2 301 1 302 1 303 1 308 1 311 1 314 1 315 1 316 1 317 1 318 1 319 1 398 1 399 1 400 1 422 1 423 1 425 1 427 1 428 1 429 1 430 1 431 1 440 1 445 1 446 1 465 1 466 1 467 1 468 1 496 1 504 1 525 1 528 1 538 1
this revision	171 1 306 1 408 1 452 1 453 1 456 1 458 1
this server	12 1 15 1 23 1 84 1 87 1 97 1 112 1 126 1 163 1 368 1 396 1 521 1 523 1 537 1
this sha	172 1 173 1 174 1 175 1 179 1 181 1 185 1 187 1 408 1
this ssh	471 1 534 1
this upstream	486 1 497 1 498 1
this user	79 1 82 1
this week	60 1 85 1 168 1
thos	2 2 53 2 59 2 97 2 118 2 140 2 141 2 145 2 160 2 174 2 202 2 209 2 216 2 220 2 221 2 273 2 299 2 302 2 304 2 305 2 312 2 322 2 335 2 384 2 397 2 442 2 459 2 465 4 515 2 516 2 517 2 533 2
thos from	299 1 312 1
thos match	160 1 305 1
thos of	2 1 221 1 384 1 442 1 465 1 533 1
thos on	174 1 459 1
thos this	515 1 516 1 517 1
thos who	145 1 209 1 216 1 304 1 397 1
thos with	141 1 220 1 335 1
though	141 4
thre	74 4 107 4 136 4 184 4 418 4 428 4 448 4
thre repository	107 1 448 1
thread	228 4 235 4 241 8 243 12 244 20 245 4 261 4 451 16 461 4
thread $	228 1 241 1 243 1 244 1 461 1
threshold	346 4 347 4
threshold $	346 1 347 1
throttl	60 2 61 2 62 2 63 4 64 6 65 4 66 4 67 2
throttl $	63 1 65 1 66 1 67 1
throttl exception	63 1 64 1
through	39 4 45 4 79 4 138 4 163 4 165 4 185 12 216 4 217 4 226 8 228 4 233 4 244 4 251 4 262 4 270 4 272 4 275 4 320 4 322 4 345 4 361 4 389 4 392 4 482 4 509 4 552 4
through $	45 1 185 2 233 1 272 1 275 1 361 1
through a	138 1 185 1 482 1
through all	226 2
through group	39 1 217 1
through it	228 1 389 1
through the	163 1 165 1 216 1 509 1
throughout	321 4 404 4
throughout the	321 1 404 1
throw	4 2 7 2 136 4 155 4 211 4 223 2 236 2 260 4 291 4 301 4 427 2 448 2 499 2 529 4 540 2
throw away	4 1 7 1 223 1 236 1 260 2 427 1 448 1 499 1 540 1
throw it	155 1 291 1
throw out	301 1 529 1
throwaway	161 4
thrown	150 4
thumb	230 4 413 4 414 8 415 8 416 8
thumb up	230 1 413 1 414 2 415 2 416 2
tick	229 4 230 4 234 4 235 4 236 4 237 4 238 8 428 4 429 4 430 4
tick off	234 1 235 1 237 1 238 2 428 1
ticket	33 4 160 8 178 4 202 4 225 4 247 4 293 4 295 4 461 20 462 16 463 8 464 16
ticket $	160 2 461 3 462 4
ticket number	202 1 225 1 247 1 464 1
tidy	529 4
tier	42 4
tighten	9 4 275 4 283 4 417 4 474 4 524 4
tighten the	417 1 474 1
tim	26 4 107 4 112 4 228 4 257 4 286 4 317 4 384 4 392 8 408 4 431 4 436 4 439 4 445 4 450 4 481 4 484 4 503 4 537 4 544 12 548 8 551 4 557 4 558 4
tim $	228 1 257 1 317 1 450 1
tim cod	544 2 548 2 551 1 557 1 558 1
tim need	26 1 431 1 436 1
tim out	286 1 408 1 537 1
tim per	107 1 112 1
timelin	228 8
timeout	175 4 241 4 336 4 337 4 338 4
timeout $	336 1 337 1 338 1
timeout wa	175 1 241 1
timezon	222 2
tina	71 4
tip	160 4 184 4 195 4 438 8 439 4 453 4
tip of	184 1 438 2 439 1 453 1
tir	422 4
titl	106 2 129 4 130 4 153 4 221 4 222 4 224 12 225 8 246 8 364 4
titl $	129 1 130 1 222 1 246 1 364 1
titl and	224 1 246 1
titl description	224 1 225 1
titl of	224 1 225 1
tl	45 8 313 4 315 4
tl certificat	313 1 315 1
tle	37 4 41 4 56 4 66 4 72 4 73 4 74 4 75 4 79 4 80 4 81 4 82 4 144 4 351 4 392 4 420 4
tle $	72 1 73 1 75 1 81 1 82 1 392 1
tle need	74 1 144 1
tle to	56 1 420 1
tmp	406 4
to	2 4 3 6 6 4 7 2 9 6 10 2 11 2 14 6 15 2 19 2 22 2 24 2 25 6 26 4 28 2 31 6 34 2 36 2 37 6 38 8 39 2 40 2 41 4 42 2 43 2 46 2 47 2 48 2 49 2 50 2 51 2 52 4 53 6 56 10 57 4 59 2 62 2 65 4 68 2 72 6 73 8 74 4 77 6 78 4 79 4 80 4 82 6 85 6 86 4 87 2 88 4 92 2 95 4 96 2 99 2 101 6 103 4 105 2 106 8 107 12 108 2 110 2 111 2 114 2 116 10 117 6 118 10 119 6 120 4 121 6 122 6 123 8 124 4 125 4 130 6 131 2 132 2 135 4 137 2 139 6 140 8 141 4 143 4 144 8 145 6 146 8 147 18 149 6 150 2 151 2 152 14 153 8 155 4 156 4 158 4 159 2 161 4 162 2 163 8 165 2 166 14 167 4 168 2 171 2 172 8 174 2 175 2 177 6 178 4 179 2 180 10 181 10 182 4 183 2 185 10 187 4 188 4 189 2 190 2 191 6 192 4 193 2 194 6 195 4 196 8 200 6 201 2 202 6 204 6 209 4 210 8 211 4 212 2 213 4 214 10 215 2 216 6 217 6 218 4 219 10 220 4 222 4 224 4 225 10 226 4 227 6 228 2 230 2 231 2 232 6 233 4 234 4 235 6 236 2 237 2 238 12 241 2 243 8 244 2 245 4 246 2 247 6 248 2 249 6 250 6 251 4 253 2 254 4 255 4 256 10 257 4 258 6 259 2 260 2 262 4 263 4 264 4 266 2 268 4 269 2 271 2 272 4 274 2 275 2 277 2 278 2 280 8 282 2 283 6 284 8 285 2 286 2 287 4 288 6 289 6 290 6 291 4 293 2 294 2 295 2 296 6 297 6 298 6 299 2 300 4 302 2 303 6 304 4 307 4 309 4 310 10 311 18 313 6 314 2 315 2 316 10 317 2 320 2 321 2 322 2 324 4 327 4 331 6 332 2 336 4 339 4 342 2 347 4 349 4 351 2 353 2 354 6 356 10 357 4 358 4 359 2 360 4 361 4 364 4 367 2 371 2 372 2 373 4 379 6 380 2 381 2 382 4 383 6 384 2 385 8 386 2 388 2 393 2 396 2 397 2 398 8 399 4 400 4 402 10 403 4 404 2 405 2 406 2 408 4 412 4 413 2 414 6 415 2 416 4 417 2 418 6 419 2 420 2 421 4 422 10 423 2 424 10 425 4 426 8 427 2 428 2 429 6 430 2 431 12 432 2 433 2 434 12 435 2 436 8 437 6 438 6 443 2 445 4 446 2 447 2 453 2 455 2 456 8 458 2 459 8 460 2 461 4 462 4 463 6 464 6 465 2 466 8 467 2 468 4 469 8 470 4 471 8 472 4 473 2 474 6 476 2 477 2 479 2 482 2 484 2 489 2 490 4 491 2 496 4 497 6 498 6 499 2 500 4 501 2 502 4 506 6 507 2 509 4 510 4 511 4 513 6 514 4 515 4 517 2 518 6 520 2 521 2 522 2 523 6 524 4 525 4 527 6 528 2 534 4 535 4 536 2 537 2 538 2 539 4 540 2 542 6 545 2 546 4 547 2 549 4 551 2 552 6 553 6 555 2 556 10 557 4 558 2
to $	3 1 6 1 14 2 47 1 52 1 56 1 79 1 80 1 82 1 101 2 103 2 106 1 125 1 130 1 139 1 151 1 153 2 166 1 181 2 183 1 194 1 195 1 196 1 217 1 224 1 225 1 238 1 310 1 311 1 315 1 316 1 359 1 364 2 412 1 431 1 436 1 456 1 460 1 462 1 463 1 469 1 477 1 482 1 513 1 518 1
to 1	298 2 383 1
to a	37 1 39 1 40 1 73 1 107 1 131 1 155 1 166 3 188 1 204 1 212 1 213 1 216 1 224 1 243 1 247 1 249 1 290 1 300 1 303 1 313 1 356 1 357 1 358 1 414 1 416 1 418 1 422 1 437 1 461 1 462 1 463 1 464 1 471 1 472 1 506 1 513 2 527 1 534 1
to add	37 1 145 1 351 1
to admin	57 1 219 1 523 1
to all	146 2 147 1 320 1 331 1 431 1 470 1 474 1
to an	107 1 210 1 258 1 310 1 420 1 518 1
to another	31 1 107 1 108 1 152 1 153 1 167 1 210 1 217 1 316 1 489 1 552 1 556 2
to any	147 1 464 1
to approv	258 1 297 1
to attachment	156 1 158 1
to be	49 1 53 1 57 1 77 3 78 2 99 1 118 1 231 1 232 1 235 1 247 1 263 1 297 1 322 1 379 1 446 1 447 1 491 1 506 1 507 1 527 1
to berlin	479 1 514 1
to bitbucket	11 1 28 1 50 1 51 1 53 1 92 1 172 1 372 1 373 1 456 1
to chang	72 1 385 1
to clon	496 1 537 1
to comment	175 1 177 1 243 1 414 1 416 1
to commit	177 1 187 1 196 1 258 1 456 1
to confirm	545 1 546 1
to copy	502 1 514 1
to cor	311 1 469 1
to creat	52 1 56 2 85 1
to dat	438 2 509 1 538 1 539 1
to delet	406 1 524 1
to develop	163 1 398 1 400 1 404 1 527 1
to do	14 1 137 1 234 2 235 1 236 1 237 1 238 2 263 1 427 1 428 1 429 1 430 1 431 1 432 1 433 1 434 1 435 1 436 1
to each	26 2 147 1
to edit	177 1 243 1
to every	147 1 367 1 419 1 421 1 422 1 423 1 424 1 425 1
to everybody	146 2
to get	111 1 155 1 547 1
to git	150 1 227 1
to grant	88 1 140 1
to group	38 2
to his	7 1 156 1
to in	182 1 193 1 210 1 249 2 250 2 398 1 403 1 424 1 429 1 431 1 434 1 527 1 528 1
to invit	40 1 140 1 145 1
to it	34 1 36 1 185 1 266 1 307 1 438 1 536 1 556 1
to join	73 1 497 2 499 1 500 2 502 1
to just	2 1 3 1
to lack	189 1 190 1 191 1
to legacy	204 1 278 1 358 1
to log	50 1 51 1 56 1
to look	95 1 96 1 226 1 256 1 426 1
to main	24 1 166 1 174 1 185 1 194 2 222 1 268 1 398 2 399 2 400 1 402 2 408 1 418 1 422 1 425 1 426 1 436 1 525 2
to mak	53 1 73 1 163 1
to master	22 1 161 1 188 1 191 1 268 1 402 1 403 1 422 1 426 1
to me	86 1 230 1 549 1
to merg	222 1 232 2 251 1 288 3 297 1 298 1 316 1 349 1
to mesh	31 1 116 5 117 2 118 1 119 3 120 2 121 3 122 2 123 3 124 2
to mobil	290 1 293 1 465 1 468 1
to mor	316 1 360 1
to mov	118 2 210 1
to my	152 1 245 1 356 1 379 1 382 1 383 1 534 1 557 1
to new	107 1 167 1 195 1 196 1
to one	38 2 74 1 196 1 466 1 467 1
to only	275 1 291 1
to open	85 1 238 1
to our	135 1 140 1 147 1 172 1 294 1 311 2 313 1 342 1 361 1 396 1 459 1
to pag	79 1 80 1
to patch	153 1 161 1
to payment	304 1 310 1 468 1
to pr	235 1 247 1 256 1 300 1 310 1 351 1 418 1 421 1 424 2 464 1
to production	180 1 181 1
to project	140 1 143 1 144 1 145 1 152 1 402 1 473 1 476 1 524 1
to pull	285 1 469 1
to push	3 1 9 1 149 1 202 1 214 1 217 1 404 1 405 1 469 1
to put	85 1 149 1
to qa	82 1 180 1
to read	9 1 139 1 144 1 147 1 162 1 191 1 214 2 219 1 228 1
to replicat	498 1 501 1 509 1 511 1
to repo	2 1 214 1 280 2 290 1 304 1 310 1 311 1 332 1
to request	233 1 299 1
to resolv	238 1 244 1
to review	86 1 185 1 255 2 256 2 257 2 302 1 354 1 386 1 422 1
to reviewer	95 1 353 1
to see	253 1 282 1
to set	25 1 555 1 556 1
to several	38 1 74 1
to show	19 1 204 1 289 1
to skip	271 1 272 1
to slack	311 1 360 1
to sourc	429 1 431 1 434 1
to stag	179 1 180 1 181 2
to stop	110 1 114 1 122 1
to strip	254 1 283 1
to switch	105 1 553 1
to system	56 1 522 1
to tak	41 1 211 1 248 1 254 1 498 1
to test	313 1 324 1 357 1
to that	314 1 443 1 461 1
to the	3 1 10 1 25 1 37 1 42 1 65 1 72 1 88 1 117 1 118 1 123 1 125 1 130 1 132 1 135 1 139 1 140 1 141 2 144 1 147 2 158 1 159 1 163 1 166 1 171 1 172 1 178 1 180 1 185 2 187 1 192 1 211 1 216 1 218 1 219 1 225 1 226 1 227 1 245 1 262 1 264 1 284 2 287 1 295 1 296 2 303 1 309 2 311 1 317 1 327 1 331 1 336 2 339 2 354 1 356 1 357 1 361 1 373 1 382 1 408 1 413 1 414 1 417 1 424 1 429 2 431 1 434 2 437 1 455 1 458 1 459 1 466 1 470 1 471 2 472 1 490 1 515 1 549 1 552 2
to this	168 1 192 1 200 1 202 1 215 1 218 1 220 1 256 1 280 1 311 2 383 1 426 1 453 1 456 1 466 1 469 1 496 1
to thos	397 1 515 1 517 1
to two	553 1 557 1
to typ	542 2
to upstream	152 2 490 1
to web	200 1 201 1 202 2 213 1 214 1 216 1 219 2 272 1 445 1
to what	284 1 349 1 540 1
to which	445 1 463 1
to work	152 2 225 1
to writ	6 1 9 2 144 1 235 1 434 1 474 2
to your	443 1 459 1 534 1
today	20 4 60 4 95 4 196 4 217 4 313 4 317 4 374 4
today $	20 1 60 1 95 1 217 1
todo	95 2 236 2 238 4 427 2 432 2 433 4 434 4 435 2 436 2
todo $	236 1 238 1
together	64 4 136 4 141 4 162 4 211 4 300 4 326 4 350 4 475 4 510 4 511 4
together $	64 1 136 1 141 1 211 1 300 1 326 1 350 1 475 1 510 1
token	0 36 1 28 2 44 3 40 4 44 5 48 6 48 7 28 8 32 9 32 10 44 11 44 12 32 13 40 14 32 61 8 62 4 166 4 240 2 272 4 278 4 279 4 280 4 281 4 282 4 283 4 321 4 328 4 329 4 330 4 331 8 368 8 369 4 371 4 380 4 397 8 482 8
token $	0 1 1 1 4 2 6 1 7 2 8 2 9 1 10 1 11 2 12 2 13 2 272 1 283 1 368 1 380 1
token 482913	7 1 9 1
token bucket	61 2 62 1
token call	1 1 2 1 10 1
token creat	1 1 3 1 11 1
token delet	4 1 7 1 12 1
token detector	281 1 330 1 371 1
token exist	0 1 2 1
token expir	8 1 10 1
token for	1 2 3 5 11 4
token from	4 1 12 1
token get	5 1 8 1 13 1
token id	12 1 13 1
token in	2 1 4 1 10 1 279 1 280 1 321 1 329 1 368 1
token itself	0 1 2 1 5 1 8 1 10 1 13 1
token leak	4 1 7 1 12 1
token list	0 1 2 1 10 1
token need	6 1 14 1
token of	0 1 1 1 2 2 3 1 4 2 5 4 6 2 7 2 8 2 9 1 10 1 13 1
token on	0 1 4 2 6 3 9 1
token only	397 2
token or	14 1 482 1
token project	0 1 1 1 7 1 8 1 9 1
token read	6 2 14 1
token repo	2 1 3 1 4 1 5 1 6 1
token still	2 1 8 1
token that	0 1 3 1 5 1 10 2
token to	3 1 9 1 14 1
token updat	6 1 9 1 14 1
token used	5 1 13 1
token user	10 1 11 1 12 1 13 1 14 1
token with	5 1 11 1 13 1
token withheld	1 1 3 1
tokyo	480 4 497 4 498 4 499 4 501 4 502 4
tokyo $	498 1 499 1 501 1
told	263 4 271 4
tom	86 4 156 4 217 4 219 4 222 4 228 4 241 4 244 4 247 4 254 4 255 4 256 4 257 4 300 4 303 4 413 4 414 4 415 4 416 4 422 4 423 4 424 4 425 4 431 4 461 4
tom as	222 1 422 1 431 1
tom in	300 1 425 1
tom s	86 1 241 1 244 1 413 1 414 1 415 1 416 1 461 1
tonight	20 4 520 4
tonight $	20 1 520 1
too	6 8 9 4 14 8 19 4 35 4 43 4 60 4 68 4 75 4 105 4 135 4 141 4 155 4 186 4 199 4 229 4 256 4 257 4 259 4 269 4 275 4 283 4 286 4 289 4 310 4 312 4 322 4 324 4 329 4 398 4 417 4 450 8 517 4 540 4 542 4
too $	6 1 19 1 35 1 68 1 105 1 141 1 199 1 256 1 312 1 398 1 540 1
too many	60 1 75 1 186 1 257 1 286 1 329 1 450 1 542 1
too much	6 1 275 1 324 1
took	209 4
tool	2 4 87 4 151 2 153 4 162 4 163 4 179 4 180 4 207 4 364 4 452 4 453 4 460 4
tool $	2 1 162 1
tool report	179 1 453 1
top	18 4 19 8 20 8 126 2 164 14 191 4 206 4 437 4 438 8
top $	19 1 164 1 438 1
top folder	164 2
top level	126 1 164 1 206 2
top of	18 1 19 1 20 2 191 1 437 1 438 1
topic	97 12 98 8 99 12 161 4 203 12 204 12 205 16
topic $	97 1 99 1 203 2 204 1 205 2
topic on	97 1 204 1
total	96 4 124 4 167 4 173 4 190 4 216 4 249 4 319 4 409 4 491 4
total $	124 1 319 1
total is	167 1 173 1 491 1
totally	162 4
totp	544 8 548 8 551 4 552 4 553 4 554 4 555 4 556 4 557 4 558 4 559 8
totp cod	544 1 559 1
totp complet	551 1 552 1 553 1
totp start	555 1 556 1 557 1
totp unenroll	558 1 559 1
touch	5 4 125 4 165 2 167 8 168 4 173 12 182 4 188 4 206 6 207 6 224 2 239 12 249 4 338 4
touch $	173 2 188 1 239 2
touch for	206 1 338 1
touch last	206 1 207 1
toward	118 4
trac	100 4 101 4 104 4 105 4 156 4 185 8 223 4
trac $	104 1 105 1
traceability	462 8
track	87 12 187 4 264 4 481 4 539 4
track $	87 1 481 1
tracker	463 12
tracker $	463 2
trail	268 4
train	326 4 366 4
transfer	153 8
trash	150 4 406 4
tre	197 8 198 8 270 4
tre of	197 1 198 1 270 1
trial	43 4 313 4
trigger	133 4 135 8 200 8 202 8 233 4 278 4 310 4 311 4 317 4 355 4 356 4 358 4 359 8
trigger $	355 1 358 1
trigger need	133 1 200 1 202 1
trigger of	202 2 310 1
trivy	456 4 459 4
troubleshoot	32 4 33 4 101 4 104 8 105 8 450 4
troubleshoot $	101 1 104 1 450 1
troubleshoot packag	32 1 33 1
tru	64 4 67 4 68 4 146 4 159 4 277 4 385 4 447 4 449 4 465 4 491 4
tru need	68 1 449 1
tru or	64 1 67 1 146 1 277 1 447 1
trunk	23 4 24 4 163 4 189 4 193 4 194 4 402 4 403 4
trunk $	189 1 194 1 402 1 403 1
trust	25 8 372 8 373 8 375 8 443 4 476 4 501 8
trust an	373 1 375 1
trust the	375 1 501 1
try	106 4 233 12 267 8 313 8 357 8
try it	106 1 233 1 267 1 313 1 357 1
ts	165 2 182 2 183 2 196 2 240 2 249 2 250 2 265 2
tset	128 4
tsv	541 4 542 4 543 4 544 4 545 4 546 4 547 4 548 4 549 4 550 4 551 4 552 4 553 4 554 4 555 4 556 4 557 4 558 4 559 4
tsv authenticat	541 1 542 1 543 1 544 1
tsv elevat	545 1 546 1 547 1 548 1
tsv totp	551 1 552 1 553 1 554 1 555 1 556 1 557 1 558 1 559 1
turn	24 2 62 8 82 2 101 2 103 2 104 4 105 10 106 4 163 2 187 2 194 4 201 4 222 4 231 4 235 4 248 8 252 2 258 2 259 4 263 2 276 4 278 6 285 2 286 4 287 2 289 4 290 2 291 4 292 4 293 8 294 10 309 2 316 6 326 4 334 2 338 6 344 10 345 8 365 2 366 2 377 8 384 2 385 4 391 2 394 2 395 2 446 4 461 4 469 2 474 2 502 8 513 4 519 2 539 8 550 2 552 2 553 6 556 2 557 4 558 4 559 4
turn a	344 1 345 1
turn debug	105 2
turn down	248 2 259 1 502 1
turn it	461 1 502 1 559 1
turn off	201 2 293 2 316 1 338 1 365 1 366 1 377 1 384 1 519 1 558 2
turn on	101 1 187 1 252 1 285 1 289 1 290 1 294 1 309 1 345 1 385 1 391 1 395 1 539 2 550 1 553 2 557 2
turn rat	62 2
turn the	222 1 278 1 292 1 294 1
tweak	371 4
twenty	409 4
twic	179 4 223 4 236 4 499 4
twic eras	223 1 236 1
twilio	280 4 281 4 283 4
twilio sid	280 1 281 1
twin	161 4 407 4 439 4
twin of	161 1 407 1
two	104 4 107 4 116 4 136 4 167 8 168 4 184 12 188 4 190 4 191 12 195 8 196 4 211 4 238 2 249 4 251 4 253 8 262 2 298 8 301 4 303 4 312 4 338 4 344 4 347 4 418 4 424 4 426 8 456 4 545 4 546 4 547 4 549 4 550 20 551 12 552 4 553 20 554 4 555 12 556 4 557 16 558 16 559 12
two approval	251 1 298 2 344 1 424 1
two branch	191 1 249 1 253 1 426 1
two factor	550 2 553 1 555 1 557 1 558 1 559 1
two group	136 1 211 1
two hash	167 1 184 1 195 1 196 1
two sha	167 1 184 1 195 1
two step	545 1 546 1 547 1 549 1 550 3 551 3 552 1 553 4 554 1 555 2 556 1 557 3 558 3 559 2
two tag	188 1 190 1 191 1
txt	192 2 208 2 265 2 266 2
typ	15 4 16 8 17 4 68 4 91 4 92 4 129 4 165 4 292 4 306 4 348 4 390 4 439 4 452 4 488 4 542 8 546 4
typ $	306 1 542 2
typ need	129 1 439 1 452 1
typo	72 4 130 4 153 4 166 4 178 8 225 4 244 8 283 4 331 4 431 4 436 4
typo in	72 1 130 1 153 1 166 1 178 2 225 1 244 2 283 1 331 1 431 1 436 1
u	396 4 397 4
ui	19 4 198 2 207 2 208 2 303 4 376 4 384 4 417 4
ui $	19 1 417 1
un	153 4 229 4 259 4 273 4 413 4 415 4
unanswer	174 4 228 4
unapprov	176 2 229 4 242 2 258 8 404 2 415 2
unassign	134 8 212 4 254 12 257 8
unassign reviewer	254 2
unblock	293 4
unbound	210 4
uncheck	293 4
unconfigur	291 4 296 4
under	0 4 130 4 144 4 148 8 149 4 152 8 153 4 173 4 174 4 175 4 177 4 178 4 182 4 198 12 203 4 204 8 208 4 218 4 239 4 241 4 244 4 276 4 321 4 335 4 413 4 414 4 415 8 416 4 460 4
under $	0 1 144 1 239 1
under a	198 1 413 1
under commit	175 1 414 1
under my	152 1 460 1
under project	130 1 148 1 149 1
under the	153 1 178 1 204 1
under which	203 1 208 1
understand	17 4
undo	137 4 166 4 229 4 231 4 248 4 259 8 276 4 284 4 287 4 336 4 339 4 413 4 415 4
undo it	248 1 413 1 415 1
undo that	137 1 231 1
undo the	166 1 259 1 276 1 284 1 287 1 336 1
undon	438 4
unenroll	558 8 559 4
unfinish	260 4 294 4
unfollow	186 8 263 4 308 8
unfollow a	186 1 308 1
unfreez	404 4
unhook	201 4 314 4
unify	195 12 196 8 226 8 385 4
unify diff	195 2 196 2 226 2
uninstall	90 8 291 4
unit	171 2 238 2 515 4
unknown	164 4 314 4 410 4 499 4 500 4 502 4
unknown id	499 1 500 1
unlabel	205 4
unless	1 4 3 4 68 4 152 4 221 4 223 4 449 4 476 4 477 4 503 4 525 4
unless reveal	1 1 3 1
unless you	476 1 477 1
unlicens	53 8 57 4
unlicens group	53 2
unlik	413 4 415 4
unlik a	413 1 415 1
unlimit	64 4
unlist	349 4
unlock	75 8 332 8 400 4 404 8 476 4 545 4 546 8 547 4 548 4
unlock a	332 2 400 1
unlock my	545 1 546 1 548 1
unlock the	546 1 547 1
unmerg	189 4
unprotect	400 8 404 4
unprotect main	400 2
unpublish	260 4 261 4
unregister	29 4 444 4
unrelat	210 4
unreleas	189 4
unresolv	234 8 238 4 240 4
unresolv task	234 2
unscan	277 4 325 4
unsent	260 4 261 4
unset	22 8 23 4 44 4 47 8 478 4
unset the	22 1 44 1
unshar	217 4
unsubmit	261 4
unsubscrib	186 4 263 8 308 4 358 8
unsubscrib $	263 1 358 1
unsubscrib me	186 1 263 1 308 1
untag	440 8
unthrottl	63 4 67 4
until	20 4 120 4 167 10 168 4 195 4 196 4 210 4 241 4 289 4 399 4 446 4 491 4 520 4
until is	167 1 195 1 196 1
until the	289 1 491 1
until until	167 1 195 1 196 1
untouch	285 4
unus	160 4 467 4 529 4 530 4
unus encryption	529 1 530 1
unverify	373 4 442 4
unwatch	263 4 308 4
up	1 2 3 2 4 4 5 4 8 8 11 2 13 4 19 4 20 4 21 4 25 2 27 4 28 4 32 4 34 4 36 4 46 2 52 4 56 4 69 4 71 6 83 8 85 4 98 4 107 4 108 8 109 4 110 4 111 4 124 4 127 8 129 4 136 4 139 4 144 4 149 2 152 2 167 4 169 8 170 4 172 4 176 4 180 4 195 4 202 4 204 4 210 4 214 4 219 4 221 8 222 4 228 4 230 4 237 4 251 4 259 4 262 4 264 4 267 8 280 2 285 4 286 8 289 4 292 4 299 2 300 2 302 4 307 4 310 8 311 6 313 4 323 4 338 4 346 2 351 2 355 2 356 4 357 4 358 4 370 4 378 4 381 4 383 4 386 4 388 8 394 2 406 8 408 4 413 4 414 8 415 8 416 8 418 2 438 4 440 4 445 4 447 4 450 4 456 2 461 8 468 4 473 4 498 4 499 8 506 4 509 2 529 12 536 8 538 2 539 2 540 8 547 4 549 2 551 6 553 6 554 4 555 8 556 2 557 8
up $	21 1 83 2 170 1 310 1 358 1 388 1 415 1 553 1 555 1 557 1
up 2	549 1 553 1 555 1
up a	5 1 11 1 20 1 25 1 36 1 71 1 127 3 152 1 169 1 230 1 267 1 280 1 311 1 351 1 378 1 456 1 498 1 536 1 556 1
up an	36 1 473 1
up and	27 1 267 1
up for	19 1 85 1 107 1 221 2 222 1 264 1 299 1 355 1 414 1 416 1 447 1
up in	108 1 286 1 338 1 346 1
up machin	1 1 3 1
up my	262 1 381 1 406 1
up of	551 1 553 1 555 1 557 1
up off	413 1 415 1
up old	440 1 499 1 529 1
up on	71 1 228 1 289 1 408 1 414 1 416 1 450 1
up one	8 1 13 1 292 1 468 1
up or	52 1 56 1 139 1 144 1 214 1 219 1
up repo	108 1 110 1
up the	4 1 98 1 109 1 124 1 202 1 323 1 356 1
up to	167 1 172 1 195 1 210 1 310 1 311 1 383 1 438 2 445 1 506 1 509 1 538 1 539 1
up with	540 2 551 1
updat	6 2 9 2 14 2 31 2 49 2 59 2 67 2 72 2 92 4 101 2 103 2 130 2 135 2 153 2 166 2 177 2 178 4 181 4 186 2 202 2 206 2 225 2 235 2 238 2 244 2 258 2 263 2 268 2 269 2 275 2 283 2 296 2 303 2 316 2 324 2 331 2 349 2 354 2 360 2 371 2 374 4 379 6 380 2 412 2 414 2 416 2 420 2 424 2 428 2 429 2 431 2 434 2 436 2 438 2 456 2 460 4 469 2 474 2 485 4 489 4 517 2 519 2 520 4 527 2 538 2 539 2 540 2 552 2 556 2
updat $	6 1 9 1 14 1 31 1 59 1 67 1 92 1 101 1 103 1 130 1 135 1 153 1 178 1 202 1 225 1 238 1 244 1 258 1 275 1 283 1 303 1 316 1 324 1 331 1 349 1 354 1 360 1 371 1 374 1 412 1 414 1 416 1 420 1 424 1 431 1 436 1 456 1 460 1 469 1 474 1 489 1 517 1 527 1 539 1
updat by	269 1 538 1
updat creat	552 1 556 1
updat my	178 1 379 3
updat of	263 1 519 1 520 1
updat the	72 1 92 1 181 1 235 1 380 1 428 1
upgrad	20 4 43 8 139 4 469 4 474 4 489 16 519 24 520 20
upgrad $	489 2 519 2
upgrad of	519 2 520 2
upload	15 4 16 4 89 8 90 4 92 4 93 4 132 8 155 24 156 16 157 16 158 16 159 16 373 8 383 8 443 8 454 4 456 8 457 4 459 8 534 8
upload $	16 1 157 1 159 1
upload 87	157 1 158 1
upload a	89 1 132 1 155 1 383 1 443 1 456 1
upload an	132 1 373 1
upload fil	155 1 156 1 159 1
upload pdf	155 1 156 1
upload pictur	155 1 156 1 158 1 159 1
upload screenshot	157 1 158 1
uploader	225 2
upsert	460 4
upstream	152 8 188 4 189 4 190 4 191 4 199 4 222 4 270 8 426 4 481 8 483 4 485 4 486 4 487 4 489 4 490 12 493 4 494 4 495 4 497 4 498 8 501 4 503 8 505 4 510 4 511 4 512 4 513 4 514 4 515 4 516 4 517 4 518 12 538 16 539 12 540 28
upstream $	152 1 188 1 189 1 190 1 483 1 489 1 490 2 498 1 503 1 538 3 540 1
upstream and	270 2
upstream by	497 1 539 1
upstream delet	538 1 540 1
upstream for	493 1 539 1
upstream id	486 1 503 1 505 1
upstream into	540 2
upstream s	485 1 510 1 511 1 512 1 513 1 514 1 515 1 516 1 517 1
upstream that	490 1 518 1
url	27 4 28 4 30 8 31 4 130 4 151 8 162 4 163 4 172 4 180 4 310 4 311 8 313 16 315 4 316 12 346 4 347 4 355 8 356 4 357 8 358 4 359 4 360 8 390 4 391 4 412 4 478 4 479 4 480 4 485 8 486 4 488 4 489 8 500 8 501 4 518 4 537 8
url $	151 1 313 1 316 1 347 1 412 1 480 1 537 1
url and	359 1 489 1
url doe	310 1 346 1 390 1
url event	315 1 355 1 360 1
url for	162 1 172 1
url need	28 1 311 1 356 1
url of	151 1 360 1 391 1 478 1 485 2 500 1
url stat	27 1 30 1 518 1
url to	313 1 357 1
url version	486 1 488 1 500 1
us	104 2 105 2 123 2 155 2 161 2 280 2 400 2 401 2 497 2 500 2 501 2
us $	401 1 497 1 501 1
us to	105 1 123 1 155 1
usabl	299 4 304 4 351 4
usabl in	299 1 351 1
usag	481 12
usb	154 4
use	2 4 4 8 7 4 10 4 12 8 16 4 17 4 22 4 34 4 37 4 41 4 42 4 45 4 49 4 51 4 52 4 73 8 97 12 99 4 131 4 132 4 162 8 163 8 194 4 202 4 229 4 230 4 233 4 245 2 252 4 254 8 274 4 278 4 279 4 281 4 284 4 287 4 289 4 298 4 336 4 342 4 368 4 376 4 383 4 387 4 390 4 395 4 396 4 397 4 405 4 412 4 425 4 478 4 479 4 480 4 492 4 494 4 495 4 530 4 534 4 537 4 543 4 547 4 550 4
use $	2 1 10 1 45 1 97 2 131 1 274 1 278 1 342 1 390 1 405 1 425 1 494 1 530 1 537 1 550 1
use add	37 1 73 1
use bitbucket	49 1 52 1
use by	478 1 479 1
use git	22 1 534 1
use it	4 2 7 1 12 1 376 1
use need	42 1 254 1 412 1
use the	73 1 99 1 162 1 163 1 202 1 252 1 254 1 287 1 298 1 336 1 383 1 480 1 543 1 547 1
use when	492 1 495 1
use with	229 1 230 1 233 1
used	5 8 8 8 13 4 125 8 246 4 368 4 476 8 477 8 547 4 554 4
used $	8 1 125 1 476 1 477 1
used last	5 1 13 1
used lately	8 1 125 1
used on	368 1 476 1
used up	547 1 554 1
useless	12 4
user	0 4 1 4 2 2 4 2 7 2 8 2 9 2 10 20 11 10 12 6 13 12 14 4 15 4 16 6 17 2 19 6 20 6 34 8 35 6 36 12 37 20 38 20 39 12 40 16 41 18 42 8 43 8 44 4 45 6 46 2 48 2 51 4 54 12 55 22 56 22 57 24 60 10 61 6 62 4 63 12 64 16 65 14 66 16 67 22 68 20 69 30 70 26 71 28 72 20 73 22 74 14 75 14 76 22 77 20 78 18 79 20 80 16 81 14 82 24 86 6 88 2 95 2 100 2 104 2 106 2 126 2 133 2 136 18 137 4 141 10 142 24 143 18 144 18 145 18 146 10 147 12 151 2 153 2 155 4 156 4 159 2 170 2 174 4 176 2 185 2 187 2 199 2 200 2 203 2 207 2 209 14 211 20 212 4 213 4 214 4 216 10 217 18 218 22 219 18 220 22 221 2 232 2 240 2 242 2 254 14 255 4 256 8 257 8 258 4 264 2 276 2 279 2 280 2 285 2 286 2 292 2 293 2 296 4 298 2 300 12 302 2 303 12 304 6 310 2 311 2 313 4 320 2 328 2 338 2 351 4 353 4 354 4 378 30 379 4 380 6 381 32 382 12 383 16 384 16 385 16 386 4 387 2 388 2 389 4 391 4 392 24 393 8 394 4 395 2 396 8 397 8 399 2 400 2 401 4 404 2 405 8 418 8 420 4 422 16 425 2 426 6 432 2 441 8 442 4 443 4 465 4 478 6 479 6 480 6 482 10 510 4 511 4 512 4 513 4 514 4 515 4 516 4 517 4 524 2 525 2 532 8 533 4 534 4 535 14 536 14 541 8 549 6 554 2 559 16
user $	10 1 19 1 37 1 38 1 40 1 41 1 55 1 56 1 62 1 63 1 65 1 66 2 71 1 75 1 77 1 80 1 82 1 397 1 441 1 510 1 511 1 512 1 513 1 514 1 515 1 516 1 517 1 535 1 549 1 559 1
user 12	303 1 422 2
user a	67 1 78 1 82 1 144 1
user add	73 1 74 1
user all	441 1 532 1
user and	136 3 141 2 211 1 216 1 396 1
user are	42 1 86 1
user as	72 1 384 1
user avatar	382 1 383 1
user build	381 1 532 1
user by	146 1 381 1 535 1 536 1
user call	37 1 71 1 145 1 209 1 378 1
user context	73 1 79 1 80 1 81 1
user creat	64 1 71 1
user credential	76 1 380 1 482 1
user delet	54 1 65 1 69 1 142 1 217 1 257 1 559 1
user directory	36 1 68 3
user erasur	77 1 78 1
user from	37 1 67 1 214 1
user get	66 1 381 1
user grant	213 1 218 1
user group	34 2 35 2 36 2 88 1 137 1 401 1 405 1
user ha	465 1 559 1
user hav	39 1 216 1
user her	212 1 389 1
user id	10 1 82 2 300 2 303 1 418 1 420 1 422 1
user in	64 1 73 1 218 1 541 1
user item	37 1 41 1
user jdo	10 1 77 1 78 1 211 1 385 1
user kchen	256 1 381 1
user key	533 1 535 1
user list	55 1 63 1 70 1 143 1 218 1 304 1 378 1 392 1
user may	16 1 147 1
user mor	79 1 80 1
user msmith	382 1 383 1 384 1
user nam	13 1 254 2 378 1 381 1 393 1 396 1 397 1 541 1
user need	62 1 442 1 443 1
user non	57 1 145 1 220 1
user of	147 1 378 1
user on	142 1 143 1 219 1
user or	20 1 147 1 381 1
user out	41 1 142 1
user s	65 1 66 1 72 1 73 1 75 1 76 1 217 1 478 1 479 1 480 1 482 1 536 1
user set	56 1 72 1 144 1 219 1 379 1
user setting	384 2 385 2
user should	296 1 391 1
user svc	11 1 383 1
user that	220 1 392 1
user the	56 1 64 1 71 1
user to	38 2 72 1 74 1
user token	10 1 11 1 12 1 13 2 14 1
user updat	67 1 258 1
user who	39 1 40 1 55 1 75 1 76 1 82 1 145 1 209 1 257 1
user with	43 1 55 1 63 1 70 1 143 1 482 1
user without	57 2 220 1 441 1 532 1
user your	382 1 383 1
usernam	70 4 82 8 254 4 378 4 390 4 397 2
usernam of	70 1 378 1
using	41 4 427 4 548 4
using the	41 1 427 1
usually	85 4 209 4
util	241 2 406 4 407 4 408 4
util repo	406 1 407 1 408 1
uuid	281 4
ux	429 4 430 4 431 4
ux screenshot	430 1 431 1
v0	306 2 307 2
v1	161 2 165 2 188 2 189 2 190 2 191 2 208 2 268 2 306 4 307 6 439 4 440 2
v2	154 2 168 2 188 2 190 2 191 2 197 2 265 2 283 4 305 4 307 2 406 2 439 2 440 2 461 4 527 4
v2 adapt	283 1 527 1
v3	164 2 305 2 307 2 439 2 440 2
valid	3 4 8 4 152 4 304 4 402 4
valid for	3 1 402 1
validat	482 4
validation	201 4 202 4
valu	384 8 385 4 417 4
vanish	176 4 236 4 268 4 285 4
vanish $	176 1 236 1
variant	163 4
vault	216 4 279 4 281 4 282 4 283 4
vault token	279 1 281 1 282 1 283 1
ve	238 4 416 4
vendor	211 4 227 4 248 4 328 4
vendor s	248 1 328 1
verbos	100 4 101 4 102 4 103 4
verbos is	100 1 102 1
verbosity	100 4 102 4 103 4
verdict	258 8 262 4
verification	292 4 294 4 372 4 550 12 551 4 553 4 555 4 557 8 558 8 559 8
verification for	558 1 559 1
verification hook	292 1 294 1
verification with	551 1 553 1
verify	172 4 313 4 315 4 345 4 359 4 372 4 373 8 376 8 377 8 441 4 442 8 443 4 444 4 482 4 493 4 544 4 551 4 552 4 553 4
verify $	172 1 373 1 376 1
verify badg	376 1 377 1
verify commit	373 1 442 1
verify my	441 1 442 1 544 1 551 1
verify the	315 1 345 1 552 1 553 1
version	21 4 83 12 91 8 92 8 152 4 161 4 166 6 176 4 177 8 178 4 181 4 223 4 224 8 225 4 235 2 236 4 237 8 238 4 242 4 243 8 244 4 245 4 248 4 252 4 259 4 265 4 292 4 305 16 306 8 399 4 429 4 430 4 438 4 439 8 440 8 483 8 486 8 488 8 489 8 500 8 519 8 520 8
version $	161 1 248 1 259 1 306 1 438 1 439 1 440 1 483 1
version and	83 1 223 1 225 1 237 1 292 1
version do	83 1 486 1
version doe	265 1 488 1 500 1
version need	21 1 176 1
version number	177 1 224 1 305 1
version of	91 2 92 2 152 1 237 1 245 1
version only	238 1 244 1
version tag	305 1 306 1 399 1
version that	177 1 243 1
version your	236 1 242 1
versus	191 8
very	108 4 117 4 154 4
very larg	108 1 117 1 154 1
veto	251 8 252 4
via	216 4 222 4 392 4 537 4 547 4 549 4
via saml	392 1 549 1
video	165 2
view	70 2 206 2 357 2 384 2
view $	70 1 357 1
violation	417 8
visibility	129 4 130 4 149 4 151 4 153 4 364 4
visibility or	130 1 153 1 364 1
visibl	262 4
visit	125 4
visitor	19 4
void	554 8
voluntary	553 4 557 4
voluntary enrollment	553 1 557 1
vot	255 4 258 4
vouch	388 4 389 4
vouch for	388 1 389 1
vs	249 4
vulnerability	452 8 459 8
wa	5 4 8 2 13 4 34 2 46 2 70 2 125 2 150 2 151 2 154 2 155 2 156 2 162 2 169 2 170 2 171 2 173 2 174 2 175 2 176 2 180 4 181 2 182 2 185 6 206 4 207 2 215 2 218 4 223 2 224 2 228 2 232 2 233 4 236 2 240 4 241 2 242 4 247 4 250 2 257 2 258 2 259 4 267 2 268 6 269 2 285 2 291 2 294 2 313 2 314 2 317 2 332 2 339 2 352 2 374 2 398 4 406 2 408 2 429 2 440 2 441 2 445 2 447 2 453 2 454 2 462 6 467 2 472 2 488 2 489 4 505 2 526 4 536 2 538 4 551 2
wa a	207 1 352 1
wa ad	173 1 218 1
wa compromis	441 1 467 1 472 1
wa each	206 2
wa it	5 1 169 1 182 1 268 1
wa my	13 1 398 1
wa non	150 1 526 1
wa push	247 2 258 1 268 1
wa rais	175 1 241 1
wa reject	259 1 398 1
wa said	174 1 240 2
wa that	185 1 269 1 488 1
wa the	5 1 171 1 180 1 408 1 447 1 453 1
wa this	151 1 180 1 185 1 445 1
wa upgrad	489 2
wait	85 4 95 16 96 8 118 4 231 4 232 8 233 4 289 4 374 4 447 8 497 8 501 4 506 8 507 4 526 4 528 4 544 4
wait for	85 1 95 4 96 1 374 1 447 1 497 2 526 1 528 1 544 1
wait in	506 2
wait merg	232 1 233 1
wait to	118 1 231 1 232 1 447 1 507 1
want	3 2 32 4 78 4 85 2 88 2 141 4 152 2 154 2 155 2 161 4 177 2 187 2 204 2 210 2 222 2 226 2 235 2 243 2 248 4 258 2 259 2 260 2 263 2 264 2 276 4 282 2 289 4 294 2 298 2 299 2 309 2 314 4 322 2 351 2 368 4 379 2 380 2 382 2 385 2 407 2 443 2 478 2 497 4 500 4 501 4 502 4 520 2 529 4 532 2 535 2 539 2 542 4 548 4 558 2
want a	3 1 152 1 154 1 187 1 264 1 289 1 368 1 380 1 478 1
want it	258 1 259 1
want my	382 1 443 1
want the	141 1 155 1 204 1 235 1 289 1 314 1
want to	85 1 88 1 161 1 177 1 210 1 226 1 243 1 260 1 263 1 282 1 299 1 351 1 379 1 497 1 500 1 501 1 502 1 520 1 535 1 539 1
warn	19 4 20 8 101 2 103 2 111 8 115 8 123 8 271 4 452 8 457 12 458 8 459 8 460 8
warn $	123 1 457 1 459 1 460 1
warn in	271 1 457 1
warn of	111 1 115 1 123 1 457 1 458 2
warn on	452 2 460 1
warn whil	111 1 115 1
wasn	244 4
watch	186 8 187 8 263 8 264 12 308 8 309 12 327 4
watch $	187 1 264 1 309 1
watch a	263 1 264 1
watch delet	186 1 263 1 308 1
watch list	187 1 309 1
watch of	186 1 308 1
watcher	175 4 186 4 187 4 263 4 308 4 309 4
watcher of	186 1 187 1 263 1 308 1 309 1
wav	320 4
way	37 8 41 4 58 4 73 8 155 4 162 8 163 12 184 4 216 4 228 4 244 4 245 4 254 8 267 4 298 4 349 4 393 4 545 8
way $	37 1 162 1 163 1 216 1 244 1 254 1 267 1
way of	58 1 545 1
way the	162 1 245 1
way to	37 1 41 1 73 2 163 2 228 1 254 1 298 1 349 1 393 1
we	0 2 2 2 4 2 17 2 27 2 28 2 29 2 36 2 42 6 43 2 45 2 48 2 53 2 63 2 66 2 68 2 82 2 83 6 90 2 97 2 98 4 104 2 108 2 112 2 117 2 119 2 120 2 122 2 126 2 127 2 149 2 150 4 153 2 155 2 160 2 175 2 179 2 205 2 208 2 244 2 248 4 251 2 256 2 259 2 269 2 271 2 278 2 279 2 280 2 281 4 287 2 288 2 289 2 290 2 294 2 298 2 299 2 300 2 301 2 305 4 307 2 310 2 322 2 325 2 327 2 346 2 348 2 351 2 367 2 372 2 387 2 400 2 427 2 432 2 433 2 435 2 439 2 454 2 459 2 481 2 486 2 487 2 489 2 491 2 500 2 502 2 514 2 539 2
we can	310 1 454 1
we clos	42 1 487 1
we giv	66 1 346 1
we hav	27 1 98 1 126 1 127 1 160 1 269 1 299 1 367 1 433 1 486 1
we need	36 1 149 1 153 1 256 1 300 1 439 1
we no	155 1 281 1 322 1
we on	83 2
we opt	278 1 325 1
we re	120 1 248 1
we run	28 1 83 1 119 1
we send	45 1 48 1
we set	281 1 287 1
we ship	208 1 307 1
we still	42 1 104 1
we use	97 1 387 1
we want	259 1 294 1 298 1 351 1 539 1
weak	16 4 417 4
web	2 4 6 4 19 4 150 2 151 2 152 4 153 2 164 4 180 4 193 4 194 4 199 4 200 4 201 4 202 8 203 4 204 4 205 4 206 4 208 4 209 4 211 4 212 4 213 4 214 4 215 4 216 4 217 4 218 4 219 8 220 4 221 4 223 4 266 8 267 4 270 4 271 4 272 4 273 4 274 4 275 4 276 4 277 4 284 4 285 4 286 4 287 4 288 4 289 4 290 4 291 4 292 4 293 4 294 4 295 4 296 4 297 4 298 4 299 4 300 4 301 4 302 4 303 4 304 4 308 4 310 4 311 4 312 4 313 4 314 4 315 4 316 4 317 4 318 4 319 4 376 8 377 8 398 4 399 4 400 4 401 4 406 4 407 4 417 4 422 4 423 4 424 4 425 4 427 4 428 4 429 4 430 4 431 4 440 4 445 4 446 4 447 4 448 2 462 2 465 4 466 4 467 4 468 4 469 4 475 2 504 4 505 4 525 8 526 4 527 8 528 4
web $	288 1 289 1 291 1 292 1 293 1 294 1 295 1 298 1 299 1 300 1 301 1 303 1 310 1 311 1 312 1 313 1 314 1 317 1 398 1 406 1 407 1 422 1 424 1 425 1 428 1 431 1 446 1 466 1 525 1 527 1
web any	423 1 427 1
web e2e	525 1 527 1
web edit	202 1 376 1 377 1
web shop	2 1 152 1 164 1 193 1 194 1 199 1 200 1 201 1 202 1 203 1 204 1 205 1 208 1 209 1 211 1 212 1 213 1 214 1 215 1 216 1 217 1 218 1 219 2 220 1 221 1 223 1 266 2 267 1 270 1 271 1 272 1 273 1 274 1 275 1 276 1 277 1
web to	6 1 284 1
web ui	19 1 376 1 417 1
web with	296 1 528 1
webhook	290 4 310 20 311 12 312 28 313 20 314 16 315 28 316 32 317 24 318 20 319 20 342 4 355 12 356 12 357 12 358 12 359 20 360 16 361 16 362 16 363 16
webhook $	313 1 316 1 318 1 319 1 357 1 360 1 361 1 362 1 363 1
webhook 12	313 1 314 1 315 1 316 1 317 1 318 1 319 1 358 1 359 1 360 1 361 1
webhook 44	315 1 316 1 319 1
webhook 7	316 1 317 1 318 1
webhook 9	315 1 317 1
webhook bitbucket	311 1 356 1
webhook creat	311 1 356 1
webhook delet	314 1 358 1
webhook for	311 1 318 1
webhook get	315 1 359 1
webhook in	310 1 312 1
webhook latest	317 1 361 1
webhook list	310 1 355 1
webhook of	310 1 312 1 313 1 314 1 315 3 316 2 342 1 355 1 357 1 358 1 359 1 360 1 361 1 362 1 363 1
webhook statistic	318 1 319 1 362 1 363 1
webhook test	313 1 357 1
webhook updat	316 1 360 1
webhook with	290 1 317 1
website2	150 2
websudo	545 4
wed	82 4
week	60 4 85 4 124 4 161 4 168 4 284 4 285 8 286 24 337 8 338 20
week $	60 1 85 1 168 1 286 3 338 3
week befor	286 1 338 1
week do	285 1 337 1
week need	286 1 338 1
week s	124 1 161 1
well	14 4 74 4 202 4 234 4 283 4 515 4 526 4
well $	74 1 202 1 234 1 283 1 515 1
went	115 4 181 8 185 4
went liv	181 2
wer	2 2 27 2 86 2 124 2 138 2 147 2 157 2 167 2 183 2 218 2 221 2 249 2 269 2 279 2 318 2 320 2 410 2 452 2 532 2
wer ad	218 1 249 1
wer not	147 1 157 1
what	2 2 5 2 8 2 10 4 13 4 14 2 15 2 17 2 19 4 22 4 23 4 29 2 30 2 33 2 45 2 48 2 58 2 61 4 66 2 79 2 80 2 83 4 84 4 85 6 86 4 88 4 91 2 93 4 95 6 100 2 102 2 106 2 108 6 111 2 115 2 117 6 120 2 123 2 125 2 126 2 129 2 131 2 133 2 138 4 146 2 148 2 150 2 151 6 156 2 157 2 158 2 160 2 162 4 164 4 165 4 167 2 168 4 169 2 173 2 174 4 176 2 177 4 178 2 182 2 183 6 188 6 189 6 190 4 191 6 192 2 193 2 195 4 196 2 200 2 203 2 206 2 207 4 212 2 213 2 218 2 221 4 224 2 226 4 228 6 234 4 237 2 239 2 240 4 242 2 243 4 246 2 247 4 250 6 251 4 253 2 260 2 261 4 265 4 266 8 268 2 269 2 271 2 274 4 275 2 279 4 282 2 284 2 285 4 287 2 288 2 290 2 291 2 292 2 295 4 296 2 297 2 298 2 299 4 302 2 303 2 305 6 307 6 310 2 313 2 315 4 317 6 320 2 323 4 325 2 327 2 330 4 335 2 336 2 337 2 339 2 342 4 346 2 348 2 349 2 354 2 355 2 361 4 367 2 370 2 381 2 384 4 393 4 398 2 401 2 402 2 405 4 408 2 411 2 428 4 433 2 437 4 438 2 439 2 445 2 446 2 451 4 452 4 453 4 455 2 458 2 462 4 464 4 465 2 468 2 473 2 474 2 479 2 481 2 484 2 486 2 488 2 489 2 493 4 494 2 500 2 503 2 506 4 508 2 510 8 511 4 523 2 528 4 531 2 536 2 537 2 540 6 555 2
what a	117 1 182 1 296 1
what an	108 1 474 1
what are	15 1 23 1 169 1 243 1 297 1 299 1 305 1 384 1
what bitbucket	349 1 531 1
what branch	23 1 160 1 405 1 408 1
what can	84 1 335 1
what chang	191 1 196 1 250 2 298 1 303 1 354 1
what checklist	428 1 433 1
what did	86 1 123 1 125 1 174 1 183 2 188 1 195 1 228 2 307 1 317 1 361 1 411 1 452 1 500 1
what do	84 1 192 1 234 1 555 1
what doe	19 1 58 1 93 2 162 1 226 1 243 1 265 1 266 1 271 1 302 1 320 1 330 1 370 1 405 1 473 1 494 1 510 1
what event	315 2
what exactly	177 1 183 1 237 1 282 1 323 1
what extra	158 1 279 1
what fil	167 1 188 1
what from	190 1 191 1
what group	138 1 212 1 401 1
what happen	168 2 317 1
what hav	85 1 86 1 261 1
what hook	133 1 290 1
what i	85 1 176 1 178 1 242 1 260 1 261 1
what is	5 1 13 1 48 1 61 1 88 1 95 1 102 1 120 1 126 1 129 1 146 1 151 2 156 1 157 1 177 1 189 2 207 1 221 1 251 1 266 3 274 1 275 1 284 1 285 1 288 1 305 1 323 1 337 1 348 1 384 1 398 1 439 1 445 1 446 1 451 1 458 1 479 1 484 1 503 1 506 2 510 1 537 1 540 1
what kind	91 1 279 1 327 1
what label	203 1 468 1 536 1
what level	138 1 213 1 523 1
what ly	164 1 165 1
what must	234 1 428 1
what pre	200 1 342 1
what regex	274 1 295 1 330 1 346 1
what right	8 1 218 1
what s	10 1 88 1 164 1 165 1 221 1 224 1 251 1 381 1 438 1
what should	95 1 193 1
what the	22 1 111 1 150 1 253 1 393 1 451 1 489 1 493 1 511 1 540 1
what tim	228 1 481 1
what version	83 1 292 1 486 1 488 1
what wa	173 1 174 1 240 2 247 2 268 1 269 1 291 1 339 1 462 1
what we	287 1 325 1
what would	108 2 117 1 188 1 189 1 191 1 246 1 493 1
whatever	4 4 7 4 12 4 99 4 141 4 422 4 452 4
whatever use	4 1 7 1 12 1
when	0 2 5 4 8 4 10 4 13 4 18 2 19 2 23 2 27 2 30 2 42 4 45 2 60 2 66 2 70 4 119 2 120 2 121 2 127 2 133 2 168 2 169 2 177 2 187 2 193 2 194 2 200 2 202 2 206 4 207 4 209 2 224 2 228 2 231 6 232 4 243 2 246 2 252 2 253 2 262 2 264 2 268 4 269 2 278 2 280 2 284 2 285 2 286 2 287 4 288 4 289 8 309 2 310 2 311 4 313 2 317 4 337 2 339 4 340 4 341 4 355 2 361 2 387 2 395 2 418 2 442 2 445 4 455 2 464 2 468 2 479 2 485 2 486 2 488 2 492 4 495 2 504 2 505 2 518 2 526 2 534 2 536 2 538 4 545 2 550 2
when $	0 1 177 1 228 1 243 1 268 1 455 1
when a	202 1 311 1
when check	232 1 288 1 340 1
when did	10 1 30 1 70 1 119 1 121 1 168 1 207 1 361 1 485 1 486 1
when do	285 1 337 1
when doe	8 2 10 1 42 2 387 1 442 1 468 1
when green	231 1 232 1 252 1 287 1 288 1 289 1
when i	193 1 209 1 492 1 534 1
when it	284 1 287 1 289 1
when last	60 1 538 1
when non	120 1 317 1 479 1
when not	45 1 545 1
when ready	231 1 289 1 339 2 340 1 341 2
when someon	133 1 200 1 280 1 310 1 311 1
when someth	309 1 355 1
when the	127 1 231 1 246 1
when ther	18 1 19 1 253 1 518 1 526 1
when wa	5 2 13 2 70 1 169 1 206 2 207 1 224 1 317 1 445 1 488 1 505 1 536 1 538 1
when you	262 1 492 1 495 1
whenever	311 4
wher	25 2 68 4 70 2 71 2 86 2 87 2 89 2 125 2 126 2 180 2 184 4 193 2 197 2 224 2 253 4 261 2 266 2 270 2 310 2 315 2 355 2 359 2 364 4 408 2 411 2 433 2 446 4 450 2 463 2 476 4 477 4 485 2 491 2 493 2 503 2 518 2 531 2 538 2 557 2
wher are	310 1 411 1 491 1
wher did	184 1 261 1 408 1
wher do	68 2 253 1 266 1 463 1 485 1
wher doe	70 1 193 1 224 1 315 1 355 1 359 1 364 1 433 1 503 1 518 1
wher is	25 1 180 1 197 1 364 1 446 1 476 2 477 2
wherever	86 4 366 4 462 4 475 4
wherever they	366 1 462 1
whether	26 4 35 4 77 8 98 4 104 4 146 4 163 4 251 4 277 8 287 8 288 8 292 4 333 8 340 4 342 4 343 8 363 4 376 4 395 4 396 4 437 8 447 8 469 4 470 4 481 4 512 4 537 4 538 4 541 4 545 4 549 4 550 4
whether a	77 1 98 1 146 1 277 1 333 1 538 1
whether an	251 1 469 1
whether bitbucket	26 1 376 1
whether each	35 1 342 1
whether it	288 1 292 1 343 1 537 1
whether pr	287 2
whether the	277 1 363 1 395 1 437 1 447 1 481 1 545 1 550 1
which	0 4 2 2 5 2 10 2 16 2 17 6 21 4 23 2 25 2 26 2 27 4 35 4 39 2 40 2 45 2 48 4 51 8 53 2 55 2 57 2 58 2 60 2 63 2 68 2 70 2 79 6 83 2 84 4 85 2 86 4 87 2 88 2 91 2 94 2 95 2 97 2 99 2 108 2 111 2 117 2 118 6 121 2 125 2 126 6 133 8 138 4 140 2 143 4 145 2 151 4 158 2 160 2 164 2 165 2 167 6 169 2 173 4 180 2 183 2 184 2 185 6 188 4 189 2 192 2 193 6 197 2 198 2 199 4 200 8 203 4 206 2 207 2 208 2 209 2 213 4 215 4 216 2 218 2 220 2 221 2 224 4 234 2 239 6 240 2 243 2 246 4 251 2 253 4 265 2 268 4 269 4 270 2 271 4 274 2 279 4 290 10 295 2 297 2 299 4 304 2 305 4 307 4 310 2 320 2 324 2 325 2 327 4 330 2 335 4 342 4 346 2 348 4 350 2 355 6 359 4 360 2 364 4 365 2 367 4 370 2 372 2 374 2 381 2 384 2 387 2 390 2 392 2 393 2 398 6 401 2 402 2 405 2 408 6 409 2 411 6 417 2 425 4 426 4 428 2 433 2 442 6 445 2 446 4 450 4 451 2 452 2 453 4 458 2 462 6 463 4 464 4 465 4 470 2 476 2 477 4 478 2 479 6 483 2 484 2 486 4 492 2 495 2 496 6 497 2 500 2 503 2 504 4 506 2 508 4 509 2 510 4 514 4 518 4 521 2 523 2 527 2 528 4 530 2 533 6 537 4 538 4 540 2 541 4 542 2 545 2 547 2 550 4
which account	40 1 57 1 392 1
which are	17 1 348 1 398 1
which bot	0 1 60 1 63 1
which branch	193 2 224 2 268 1 269 2 295 1 398 1 401 1 402 1 408 2 538 1
which build	84 2 528 1
which commit	165 1 184 1 189 1 253 1 307 1 445 1 462 2
which deploy	465 1 470 1
which directory	164 1 239 1
which event	133 1 359 1 360 1
which fil	167 2 173 2 188 1 206 1 239 2 458 1
which fork	108 1 199 1
which group	35 2 51 2 53 1 79 2 88 1 138 1 140 1 213 1 215 2
which hash	253 1 268 1
which individual	55 1 218 1
which jira	169 1 463 1 464 1
which job	527 1 528 1
which key	442 1 463 1
which label	97 1 203 1
which leak	271 1 279 1 320 1 367 1
which licens	145 1 208 1
which lin	183 1 240 1 324 1 408 1 452 1
which machin	0 1 483 1 533 1
which may	355 1 381 1
which merg	58 1 251 1 290 1 297 1 348 1
which mirror	478 1 479 3 486 2 496 2 504 2
which nod	121 1 446 1 508 1
which of	35 1 85 1 86 1 290 1 409 1 426 1
which one	133 1 193 1 200 1 450 1 453 1
which path	188 1 197 1 274 1 330 1 370 1
which peopl	39 1 143 2 209 1 425 1 426 1
which plugin	290 2 342 1
which port	537 2
which pr	95 1 185 1
which primary	518 2
which project	86 1 126 2 151 2 199 1 476 1 492 1 510 1 514 2
which public	16 1 533 1
which pull	185 1 221 1
which replica	496 1 497 1
which repo	5 1 99 1 111 1 117 1 118 3 125 1 325 1 364 2 365 1 411 1 450 1 462 1 477 1 484 1 495 1 503 1 506 1 509 1
which repository	451 1 477 1
which right	521 1 523 1
which script	133 1 200 1 207 1
which second	541 2 550 1
which ssh	17 2
which team	51 2 79 1 126 1 138 1 213 1 299 2
which url	180 1 310 1 346 1 359 1
which user	68 1 70 1 216 1 405 1
which version	243 1 305 1 500 1
whil	111 8 115 8 123 4 128 4 285 4 316 4 354 4 491 4
whil load	115 2
whit	226 4
whitelist	48 4 63 4 64 12 66 4 67 8 272 4 273 4 275 4 278 4 320 8 321 8 322 8 323 4 324 8
whitelist a	64 1 67 1 321 1
whitelist entry	275 1 322 2 323 1 324 1
whitelist in	48 1 63 1 66 1
whitelist the	272 1 273 1
whitelist tru	64 1 67 1
whitespac	183 4 191 4
who	0 2 8 2 39 6 40 6 48 2 49 4 54 2 55 8 57 4 59 2 60 6 63 4 70 2 75 2 76 2 82 2 91 2 95 4 99 2 129 2 138 2 141 10 143 4 145 10 147 2 154 2 165 6 168 4 169 4 177 2 199 2 206 4 207 2 209 12 215 2 216 16 218 4 220 6 224 4 228 4 232 4 237 2 243 2 247 2 255 14 257 2 268 16 271 2 295 2 302 4 304 12 310 2 350 4 351 2 353 4 378 10 381 2 396 2 397 2 398 4 401 4 402 4 405 4 420 2 421 4 424 4 425 4 426 10 455 2 462 2 465 2 482 2 497 2 504 4 508 2 521 4 522 6 523 4 524 4 536 2 545 2
who approv	228 1 255 1
who are	39 1 40 1 55 1 143 1 145 1 304 1 378 1
who ask	255 2
who belong	39 1 353 1
who can	141 2 216 3 304 1 521 1 522 2 524 1
who chang	206 1 268 1
who could	145 1 216 1 220 2
who creat	0 1 268 1
who delet	268 2
who forc	268 2
who get	60 1 138 1 141 1 295 1 310 1 420 1 421 1 424 1 425 1
who ha	57 1 59 1 63 1 154 1 168 1 199 1 209 2 216 2 218 1 220 1 255 3 378 2
who hold	55 1 378 1 504 1
who is	39 1 40 2 55 1 63 1 95 2 141 1 143 1 224 1 302 2 304 1 350 1 353 1 378 1 381 1 401 2 405 1 421 1 424 1 425 1 523 1
who lack	145 2
who last	165 1 206 1
who mad	8 1 169 2
who may	55 1 216 2 396 1 397 1 398 2 402 2 405 1 521 1 522 1 523 1 524 1
who must	426 2
who of	215 1 304 1
who outrank	54 1 75 1 76 1 82 1
who review	350 1 351 1
who schedul	232 2
who touch	168 1 207 1
who wa	218 1 268 1
who will	304 1 426 1
who would	426 2
who wrot	165 2 177 1 224 1 237 1 243 1
whoever	388 4 422 4 429 4 535 4
whol	0 8 1 4 7 4 8 4 22 2 23 4 24 4 32 4 50 4 58 4 59 4 69 4 88 4 102 4 103 4 116 4 126 2 128 4 130 4 133 4 134 4 135 4 139 4 146 8 147 4 150 4 165 4 195 4 211 4 214 4 226 8 230 4 243 4 249 4 265 4 270 4 275 4 278 4 283 4 299 4 316 4 321 4 322 4 329 4 336 4 338 4 341 4 343 4 344 4 346 4 348 4 349 4 351 4 355 4 356 4 358 4 365 4 368 4 377 2 397 4 400 4 403 8 418 4 420 4 423 4 424 4 427 8 432 4 441 4 466 4 471 8 472 4 474 4 476 4 494 2 509 4 522 2 524 2 526 4
whol $	0 1 102 1 343 1
whol bitbucket	23 1 58 1
whol company	146 2 147 1 368 1
whol dwh	1 1 130 1
whol fork	116 1 270 1
whol group	50 1 139 1
whol instanc	22 1 126 1 377 1 494 1 522 1 524 1
whol pr	427 2 432 1
whol project	0 1 7 1 8 1 133 1 134 1 135 1 321 1 322 1 329 1 336 1 338 1 344 1 346 1 348 1 351 1 355 1 358 1 400 1 403 2 418 1 423 1 424 1 466 1 471 2 472 1 474 1 476 1
whol pull	226 1 249 1
whol rul	275 1 283 1 420 1 424 1
whol server	24 1 59 1 103 1 365 1
whol team	88 1 299 1 341 1
whom	40 4 143 4 145 4 232 4 255 4 399 4 403 4 405 4 426 4
whom an	399 1 403 1
whos	35 4 209 4 240 4 267 4 378 4 450 4 473 4 503 8 536 8
whos content	503 2
whos nam	35 1 378 1
why	45 4 61 4 79 4 102 4 111 8 115 8 123 8 169 4 171 4 175 4 216 4 228 4 232 4 241 4 251 8 282 4 284 4 288 4 312 4 317 8 340 4 361 4 372 4 396 4 398 4 411 8 421 4 425 4 428 4 437 8 442 4 445 8 504 4 505 4 521 4 523 4 538 4 549 4
why $	169 1 437 1
why am	421 1 425 1
why are	45 1 115 1 442 1
why can	216 1 251 1 523 1 549 1
why did	111 2 115 1 123 2 282 1 317 2
why doe	79 1 284 1 361 1 396 1 428 1 445 1 504 1
why is	102 1 171 1 251 1 288 1 312 1 340 1 372 1 411 2 437 1 445 1 505 1 521 1 538 1
why the	175 1 241 1
why wa	228 1 398 1
wid	0 4 1 4 7 4 9 4 14 4 18 8 19 4 20 8 22 4 23 6 24 2 54 2 58 8 59 2 133 4 134 4 135 8 320 4 321 4 322 4 323 4 324 4 328 4 333 4 338 4 341 4 344 4 345 4 347 4 348 4 365 6 366 8 367 8 368 10 369 12 370 12 371 12 402 4 404 4 405 4 418 4 432 4 470 4 473 4 474 4 521 2 522 4 523 6
wid $	59 1 134 1 135 1 320 1 333 1 338 1 341 1 344 1 345 1 347 1 348 1 365 1 366 1 368 1 402 1 418 1 432 1 522 1 523 1
wid access	1 1 470 1
wid credential	367 1 368 1 369 1
wid leak	368 1 369 1 370 2 371 1
wid messag	18 1 20 1
wid notic	18 1 19 1 20 1
wid policy	521 1 523 1
wid regex	370 1 371 1
wid token	9 1 371 1
widen	9 4 275 8 331 4
widget	4 4
width	158 4
wiki	431 4
will	13 2 23 2 106 6 130 2 232 2 246 2 248 2 285 2 304 2 311 2 357 2 376 2 426 4 446 2 502 2 556 2
will my	13 1 106 1 285 1
wip	34 4 44 4 77 4 128 4 150 4 157 4 170 4 179 4 223 8 291 4 427 4 432 4 441 4 457 4 532 8
wip all	441 1 532 1
wip it	128 1 427 1
wip pr	223 2
wip the	170 1 291 1 432 1 457 1
with	2 2 3 2 5 2 11 6 13 2 16 2 22 2 23 2 24 2 33 2 34 2 35 2 38 2 40 2 42 2 43 2 46 4 51 4 55 8 57 2 60 2 62 2 63 4 64 2 67 2 68 2 70 4 78 2 80 4 84 2 88 2 97 4 99 6 107 4 108 2 117 4 124 2 127 4 128 2 129 2 133 2 135 2 137 2 138 8 139 2 140 2 141 8 143 2 147 2 148 2 149 4 150 2 152 2 153 2 155 6 156 2 158 2 159 6 160 4 162 4 163 2 164 2 166 4 168 2 170 2 171 2 172 2 173 6 174 2 175 2 177 4 179 2 180 2 183 6 185 2 188 4 189 2 190 2 191 4 195 2 200 2 204 2 206 6 207 2 210 2 213 4 214 2 216 6 217 2 218 6 219 2 220 2 221 2 222 2 226 4 227 2 229 2 230 4 233 2 235 4 236 2 237 4 241 2 242 2 243 2 248 2 249 2 250 4 251 2 252 4 254 2 255 4 258 2 261 2 262 8 263 2 267 2 269 2 270 2 272 2 273 2 274 2 276 2 280 2 290 4 292 2 294 4 296 2 298 4 300 2 301 2 302 4 305 2 306 6 307 2 308 2 311 2 313 4 315 2 316 2 317 4 318 2 321 2 327 2 328 2 335 2 344 2 347 4 350 4 351 2 353 2 355 2 357 2 361 4 364 2 371 2 376 2 377 2 378 2 380 2 382 2 383 2 385 2 387 4 388 2 394 2 396 6 397 2 398 2 405 2 411 2 412 2 414 8 415 2 416 8 420 2 425 2 427 2 428 4 429 2 433 2 434 2 437 2 438 6 439 8 440 2 441 2 444 2 446 2 450 2 454 2 455 4 456 8 457 2 460 2 465 4 466 2 468 4 469 2 470 2 471 2 473 4 476 2 477 2 481 2 482 2 484 2 485 2 486 2 488 2 491 2 493 6 494 6 495 2 496 2 498 2 501 2 511 2 525 2 526 2 528 4 531 2 532 2 534 2 535 4 538 8 539 4 540 8 541 10 543 8 544 6 545 2 546 6 547 8 548 10 549 2 551 6 552 4 553 4 554 2 555 2 557 2
with $	22 1 97 1 99 1 236 1 241 1 242 1 269 1 371 1 382 1 387 1 494 1
with 10	62 1 226 1
with 2	166 1 548 1
with 401	3 1 396 1
with 409	127 1 128 1
with a	63 2 78 1 138 1 143 1 170 1 172 1 204 1 218 1 235 1 248 1 252 1 306 1 335 1 396 1 397 1 414 1 415 1 434 1 439 2 450 1 456 1 526 1 531 1 541 1 543 2 544 1 547 2 548 2 549 1 551 1 552 1 553 1
with access	141 1 216 1 470 1
with an	158 1 159 1 175 1 262 1 378 1 414 2 416 2 557 1
with anna	300 1 351 1
with another	188 1 189 1 190 1 191 1
with auto	233 1 252 1
with basic	313 1 357 1
with capacity	64 1 67 1
with cod	551 1 552 1
with comment	173 1 183 1 250 1
with commit	227 1 441 1
with content	493 1 494 1 495 1
with direct	55 2 141 1 216 1
with effectiv	141 1 216 1 465 1 482 1
with first	16 1 501 1
with her	217 1 219 1
with how	60 1 173 1
with id	5 1 13 1 124 1 155 1 156 1 177 1 237 1 273 1 274 1 301 1 460 1 468 1 535 1
with in	88 1 160 1 221 1 364 1
with it	38 1 42 1 51 1 159 1 162 1 226 1 237 1 243 1 249 1 272 1 292 1 302 1 344 1 353 1 376 1 405 1 411 1 455 1 468 1 471 1 473 2 476 1 481 1 491 1 538 1 539 1
with key	127 1 171 1 180 1 455 1
with latest	206 1 438 1
with main	23 1 24 1 149 1 251 1 438 1
with my	258 1 532 1 541 1 543 1 544 1 546 1 554 1
with nam	68 1 541 1
with need	46 1 149 1 262 1 294 1
with no	57 1 220 1
with open	153 1 298 2
with other	80 1 236 1 242 1
with password	155 1 396 1 541 1
with path	168 1 174 1
with primary	493 1 494 1
with read	11 1 138 1
with request	317 1 361 1
with tada	414 1 416 1
with that	173 1 484 1
with the	2 1 43 1 55 1 99 1 129 1 150 1 155 1 159 1 160 1 162 1 163 1 166 1 177 1 179 1 183 2 195 1 206 1 207 1 213 1 218 1 250 1 254 1 262 1 276 1 306 1 307 1 316 1 317 1 318 1 347 1 377 1 388 1 394 1 412 1 427 1 429 1 439 1 446 1 456 1 457 1 511 1 538 1 539 1 540 2 543 1 544 1 545 1 546 2 547 1 548 2 555 1
with their	107 1 133 1 200 1 255 2 290 1 327 1 350 1 387 1 428 1 433 1 493 1 528 2
with thes	108 1 117 1
with this	99 1 117 1 456 1 486 1 488 1
with upstream	188 1 191 1 538 2 540 2
with user	313 1 541 1
with what	361 1 437 1 438 1
with writ	138 1 139 1 213 1 214 1 218 1 465 1
withdraw	7 4 81 4 136 4 137 8 176 4 229 4 242 4 258 4 413 4 415 4 472 4 475 8 499 4
withdraw machin	472 1 475 2
withdraw my	229 1 242 1 413 1
withdraw the	415 1 499 1
withheld	1 4 3 4 11 4 295 4 296 4 310 4 312 4 315 4 547 4 551 4 552 4 553 4 554 4 555 4 556 4 557 4
withheld by	295 1 310 1 312 1 315 1
withheld unless	1 1 3 1
withheld without	11 1 547 1 551 1 552 1 553 1 554 1 555 1 556 1 557 1
withhold	316 4
within	182 4 183 4 198 4
without	6 4 9 4 11 4 14 4 19 4 53 8 57 8 83 4 85 4 106 4 108 4 117 4 140 8 145 4 146 4 153 4 154 4 166 4 174 4 175 4 176 4 215 4 220 8 222 4 232 4 248 8 264 4 285 4 293 4 298 4 304 4 313 4 333 4 409 4 410 4 411 4 412 8 422 4 439 4 441 4 457 4 520 8 525 8 532 4 539 4 543 8 547 4 551 4 552 4 553 4 554 4 555 4 556 4 557 4
without a	83 1 85 1 174 1 175 1 439 1 525 1 532 1
without access	140 1 304 1
without any	53 1 57 2 145 1 215 1 220 2
without mak	6 1 14 1 264 1
without merg	248 2
without nam	409 1 410 1 411 1 412 2
without reveal	11 1 547 1 551 1 552 1 553 1 554 1 555 1 556 1 557 1
without start	108 1 117 1
won	248 12 251 4
won t	248 3 251 1
word	20 4 178 4 203 4 208 4 245 4 283 4
word of	20 1 178 1
work	77 4 83 4 85 4 86 6 106 4 125 8 152 8 161 4 163 4 189 4 212 4 222 4 225 4 228 4 238 4 258 6 262 2 343 4 363 4 407 2 426 4 446 4 462 4 464 4 480 4 533 2 540 4
work $	77 1 85 1 86 1 258 1 262 1 363 1 540 1
work for	222 1 238 1
work in	152 1 225 1
work of	86 1 446 1
work on	125 1 152 1 163 1 212 1 258 1 343 1
worker	449 8 451 4
workspac	126 4 127 4 128 4 129 4
workspac $	126 1 127 1 128 1 129 1
world	130 4
worst	60 4
would	50 2 77 2 106 2 108 8 117 6 126 2 137 2 142 2 188 4 189 2 190 2 191 2 211 2 212 2 214 2 227 2 232 2 246 4 247 2 251 2 406 2 426 4 437 2 482 2 493 2 541 2
would a	188 2 493 1
would be	108 1 117 1 246 1 426 2
would bring	190 1 247 1
would los	50 1 211 1
would lower	137 1 142 1 212 1 214 1
would mov	117 2
would the	191 1 246 1 482 1 541 1
wrap	262 4
writ	3 4 6 12 9 8 11 4 14 8 17 4 110 4 125 4 130 4 138 8 139 12 141 4 143 4 144 8 146 4 147 8 159 4 166 8 212 4 213 4 214 16 216 4 217 4 218 4 219 16 235 4 241 8 296 4 399 4 403 4 434 4 437 4 465 4 468 4 469 10 470 4 471 4 473 4 474 16 477 4
writ $	6 2 9 2 139 1 214 1 399 1 470 1 474 3
writ a	130 1 241 2
writ access	138 1 139 1 214 2 217 1 219 2 437 1 469 1
writ in	141 1 144 1
writ on	138 1 139 1 143 1 144 1 212 1 213 1 216 1 218 1 219 1 471 1 477 1
writ permission	465 1 468 1
writ right	6 1 14 1
writ the	17 1 110 1
writ to	125 1 147 2 166 1 214 1 219 1 403 1 473 1
written	109 4 157 4 158 4 200 4 282 4
written $	109 1 282 1
wrong	47 4 72 4 75 8 110 4 114 4 115 4 150 4 157 4 166 4 170 8 176 8 178 4 179 8 194 4 225 4 229 4 296 4 424 4 440 8 454 4 527 4
wrong branch	194 1 527 1
wrong commit	440 1 454 1
wrong fil	114 1 178 1
wrong password	75 2
wrong sha	170 1 176 1
wrot	86 4 89 4 165 8 174 4 176 4 177 4 178 4 224 4 237 4 242 4 243 4 260 4
wrot about	176 1 260 1
wrot on	174 1 178 1
wrot this	165 1 224 1
x	83 4 162 2 196 4 372 4 373 4 375 4 385 4 408 2 426 2
x 509	372 1 373 1 375 1
x to	196 1 385 1
x509	372 12 373 8 374 4 375 8 390 4
x509 cert	375 1 390 1
x509 certificat	372 2 373 1 374 1 375 1
x509 signatur	372 1 373 1
xml	154 2 168 2 182 2 183 2 240 2 265 2 452 2 460 2
xoxb	280 4
xss	417 4
y	196 4
yacc	290 4 291 4 292 4 294 4 295 4 296 4 344 4
yacc commit	290 1 295 1
yacc hook	291 1 292 1 296 1
yacc plugin	294 1 344 1
yaml	198 4 235 2 250 2 371 4
yaml fil	198 1 371 1
yarn	249 2
ye	77 4 96 4 245 4 277 4 447 4 500 4
ye or	96 1 277 1 447 1
year	0 4 70 4 248 4
year $	0 1 70 1
yearly	16 4 531 4
yellow	18 4
yesterday	86 4 119 4 125 4 178 4 196 4 259 4 261 4
yesterday $	86 1 125 1 178 1 261 1
yesterday s	119 1 196 1
yet	40 4 57 4 77 4 85 4 140 8 145 8 162 4 180 4 189 4 193 8 215 4 220 4 221 4 222 4 228 4 237 4 255 8 258 4 260 4 261 8 406 4 408 4 417 4 426 4 437 4 462 4 497 4 506 4 518 4 534 4 550 4
yet $	40 1 57 1 77 1 85 1 145 1 189 1 193 1 220 1 221 1 222 1 228 1 237 1 255 2 258 1 260 1 261 2 406 1 408 1 417 1 437 1 462 1 497 1 518 1 550 1
yet need	140 1 145 1 162 1 193 1
yet on	140 1 215 1
yml	166 2 183 2 191 2 197 2 265 2
you	34 2 50 2 52 2 54 2 56 2 75 2 76 2 81 2 82 2 84 2 85 2 86 2 99 2 125 2 127 2 156 2 175 2 187 2 199 2 211 2 229 2 262 2 270 2 309 2 364 2 460 2 476 2 477 2 492 2 495 2
you a	175 1 187 1 309 1
you administer	476 1 477 1
you can	99 1 199 1 270 1 364 1
you hav	262 1 492 1 495 1
you need	54 1 75 1 76 1 81 1 82 1
you or	50 1 86 1
you would	50 1 211 1
your	38 2 52 2 56 2 74 2 95 2 96 2 136 2 137 2 139 2 142 2 144 2 152 2 176 2 178 2 186 2 211 2 212 2 214 2 219 2 229 2 236 2 241 2 242 2 258 2 260 2 261 2 262 2 308 2 379 2 380 2 382 2 383 2 413 2 415 2 441 2 442 2 443 2 454 2 457 2 459 2 532 2 533 2 534 2 536 2
your account	443 1 534 1
your emoticon	413 1 415 1
your inbox	95 1 96 1
your own	52 1 56 1 136 1 137 1 139 1 142 1 144 1 176 1 178 1 211 1 212 1 214 1 219 1 236 1 242 1 258 1 261 1 379 1 380 1 382 1 383 1 441 1 454 1 457 1 459 1 532 1 533 1 536 1
your review	241 1 262 1
your right	38 1 74 1
your watch	186 1 308 1
yourself	50 2 54 2 56 2 69 2 230 2
yourself need	50 1 56 1
yubi	444 4
z	204 4
zdu	519 4 520 4
zero	519 8 520 8
zero downtim	519 2 520 2
zip	32 12 33 12 154 12 155 4
zip of	32 1 154 1
zombi	286 4
zon	31 4 384 4
zon $	31 1 384 1
`,
};
