// DO NOT EDIT: written by `npm run generate` from openapi/.
// Bitbucket Data Center 9.4; SHA-256 of Atlassian's document: f7d3f3fa75479476cc6124ddc72ee047866e986f1912bd894ce972597601d755

export const schemas: Readonly<Record<string, string>> = {
  admin_mail_server_set: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "hostname": { "type": "string", "maxLength": 32768 },
    "password": { "type": "string", "maxLength": 32768 },
    "port": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" },
    "protocol": { "type": "string", "enum": ["SMTP", "SMTPS"] },
    "requireStartTls": { "type": "boolean" },
    "senderAddress": { "type": "string", "maxLength": 32768 },
    "useStartTls": { "type": "boolean" },
    "username": { "type": "string", "maxLength": 32768 }
   },
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  admin_rate_limit_settings_users_create: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "settings": {
     "type": "object",
     "properties": {
      "capacity": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" },
      "fillRate": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }
     },
     "additionalProperties": false
    },
    "usernames": { "type": "array", "maxItems": 1000, "items": { "type": "string", "maxLength": 32768 } },
    "whitelisted": { "type": "boolean" }
   },
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  authconfig_idps_list: `{
 "type": "object",
 "properties": {
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000, "description": "Page size; 50 when absent." },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647, "description": "Position of the first entry." }
 },
 "additionalProperties": false
}`,
  authconfig_idps_create: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "description": "As administrators see it.", "minLength": 1, "maxLength": 255 },
    "buttonText": { "type": "string", "description": "As the login page shows it.", "minLength": 1, "maxLength": 255 },
    "idp-type": { "type": "string", "enum": ["GENERIC", "CROWD"] },
    "sso-type": { "type": "string", "enum": ["NONE", "SAML", "OIDC"] },
    "enabled": { "type": "boolean" },
    "include-customer-logins": { "type": "boolean" },
    "enable-remember-me": { "type": "boolean" },
    "sso-issuer": {
     "type": "string",
     "description": "SAML: the entity id of the provider.",
     "minLength": 1,
     "maxLength": 2048
    },
    "sso-url": { "type": "string", "description": "SAML: where logins are sent.", "minLength": 1, "maxLength": 2048 },
    "certificate": {
     "type": "string",
     "description": "SAML: X.509 in PEM, to check signatures with.",
     "minLength": 1,
     "maxLength": 32768
    },
    "username-attribute": {
     "type": "string",
     "description": "SAML: the attribute that is the user name.",
     "minLength": 1,
     "maxLength": 255
    },
    "issuer-url": {
     "type": "string",
     "description": "OpenID Connect: the issuer.",
     "minLength": 1,
     "maxLength": 2048
    },
    "client-id": { "type": "string", "minLength": 1, "maxLength": 1024 },
    "client-secret": {
     "type": "string",
     "description": "A secret; no answer has it.",
     "minLength": 1,
     "maxLength": 4096
    },
    "discovery-enabled": { "type": "boolean", "description": "OpenID Connect: take the endpoints from the issuer." },
    "authorization-endpoint": { "type": "string", "minLength": 1, "maxLength": 2048 },
    "token-endpoint": { "type": "string", "minLength": 1, "maxLength": 2048 },
    "userinfo-endpoint": { "type": "string", "minLength": 1, "maxLength": 2048 },
    "additional-scopes": {
     "type": "array",
     "items": { "type": "string", "minLength": 1, "maxLength": 255 },
     "maxItems": 50
    },
    "username-claim": {
     "type": "string",
     "description": "OpenID Connect: the claim that is the user name.",
     "minLength": 1,
     "maxLength": 255
    },
    "crowd-url": { "type": "string", "minLength": 1, "maxLength": 2048 },
    "jit-configuration": {
     "type": "object",
     "properties": {
      "user-provisioning-enabled": { "type": "boolean", "description": "Make users at their first login." },
      "mapping-display-name": { "type": "string", "minLength": 1, "maxLength": 1024 },
      "mapping-email": { "type": "string", "minLength": 1, "maxLength": 1024 },
      "mapping-groups": { "type": "string", "minLength": 1, "maxLength": 1024 },
      "additional-openid-scopes": {
       "type": "array",
       "items": { "type": "string", "minLength": 1, "maxLength": 255 },
       "maxItems": 50
      }
     },
     "additionalProperties": false
    }
   },
   "required": ["name", "sso-type"],
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  authconfig_idp_delete: `{
 "type": "object",
 "properties": {
  "id": {
   "type": "integer",
   "minimum": 1,
   "maximum": 9007199254740991,
   "description": "Number of the identity provider."
  }
 },
 "required": ["id"],
 "additionalProperties": false
}`,
  authconfig_idp_get: `{
 "type": "object",
 "properties": {
  "id": {
   "type": "integer",
   "minimum": 1,
   "maximum": 9007199254740991,
   "description": "Number of the identity provider."
  }
 },
 "required": ["id"],
 "additionalProperties": false
}`,
  authconfig_idp_patch: `{
 "type": "object",
 "properties": {
  "id": {
   "type": "integer",
   "minimum": 1,
   "maximum": 9007199254740991,
   "description": "Number of the identity provider."
  },
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "description": "As administrators see it.", "minLength": 1, "maxLength": 255 },
    "buttonText": { "type": "string", "description": "As the login page shows it.", "minLength": 1, "maxLength": 255 },
    "idp-type": { "type": "string", "enum": ["GENERIC", "CROWD"] },
    "sso-type": { "type": "string", "enum": ["NONE", "SAML", "OIDC"] },
    "enabled": { "type": "boolean" },
    "include-customer-logins": { "type": "boolean" },
    "enable-remember-me": { "type": "boolean" },
    "sso-issuer": {
     "type": "string",
     "description": "SAML: the entity id of the provider.",
     "minLength": 1,
     "maxLength": 2048
    },
    "sso-url": { "type": "string", "description": "SAML: where logins are sent.", "minLength": 1, "maxLength": 2048 },
    "certificate": {
     "type": "string",
     "description": "SAML: X.509 in PEM, to check signatures with.",
     "minLength": 1,
     "maxLength": 32768
    },
    "username-attribute": {
     "type": "string",
     "description": "SAML: the attribute that is the user name.",
     "minLength": 1,
     "maxLength": 255
    },
    "issuer-url": {
     "type": "string",
     "description": "OpenID Connect: the issuer.",
     "minLength": 1,
     "maxLength": 2048
    },
    "client-id": { "type": "string", "minLength": 1, "maxLength": 1024 },
    "client-secret": {
     "type": "string",
     "description": "A secret; no answer has it.",
     "minLength": 1,
     "maxLength": 4096
    },
    "discovery-enabled": { "type": "boolean", "description": "OpenID Connect: take the endpoints from the issuer." },
    "authorization-endpoint": { "type": "string", "minLength": 1, "maxLength": 2048 },
    "token-endpoint": { "type": "string", "minLength": 1, "maxLength": 2048 },
    "userinfo-endpoint": { "type": "string", "minLength": 1, "maxLength": 2048 },
    "additional-scopes": {
     "type": "array",
     "items": { "type": "string", "minLength": 1, "maxLength": 255 },
     "maxItems": 50
    },
    "username-claim": {
     "type": "string",
     "description": "OpenID Connect: the claim that is the user name.",
     "minLength": 1,
     "maxLength": 255
    },
    "crowd-url": { "type": "string", "minLength": 1, "maxLength": 2048 },
    "jit-configuration": {
     "type": "object",
     "properties": {
      "user-provisioning-enabled": { "type": "boolean", "description": "Make users at their first login." },
      "mapping-display-name": { "type": "string", "minLength": 1, "maxLength": 1024 },
      "mapping-email": { "type": "string", "minLength": 1, "maxLength": 1024 },
      "mapping-groups": { "type": "string", "minLength": 1, "maxLength": 1024 },
      "additional-openid-scopes": {
       "type": "array",
       "items": { "type": "string", "minLength": 1, "maxLength": 255 },
       "maxItems": 50
      }
     },
     "additionalProperties": false
    }
   },
   "additionalProperties": false
  }
 },
 "required": ["id"],
 "additionalProperties": false
}`,
  authconfig_jit_users_list: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  authconfig_login_options_list: `{
 "type": "object",
 "properties": {
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000, "description": "Page size; 50 when absent." },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647, "description": "Position of the first entry." }
 },
 "additionalProperties": false
}`,
  authconfig_sso_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  authconfig_sso_patch: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "show-login-form": { "type": "boolean" },
    "show-login-form-for-jsm": { "type": "boolean" },
    "enable-authentication-fallback": { "type": "boolean" },
    "discovery-refresh-cron": {
     "type": "string",
     "description": "When discovered endpoints are read again.",
     "minLength": 1,
     "maxLength": 255
    }
   },
   "additionalProperties": false
  }
 },
 "additionalProperties": false
}`,
  basicauth_config_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  basicauth_config_set: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "block-requests": { "type": "boolean", "description": "true: refuse Basic but for the exceptions." },
    "allowed-paths": {
     "type": "array",
     "description": "Paths that still take Basic.",
     "items": { "type": "string", "minLength": 1, "maxLength": 1024 },
     "maxItems": 1000
    },
    "allowed-users": {
     "type": "array",
     "description": "Users who may still use Basic.",
     "items": { "type": "string", "minLength": 1, "maxLength": 255 },
     "maxItems": 1000
    },
    "show-warning-message": { "type": "boolean" }
   },
   "required": ["block-requests"],
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  default_reviewers_project_condition_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "sourceMatcher": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "minLength": 1,
       "maxLength": 1024,
       "description": "Full ref, glob or branching-model id; ANY_REF_MATCHER_ID for ANY_REF"
      },
      "type": {
       "type": "object",
       "properties": {
        "id": { "type": "string", "enum": ["ANY_REF", "BRANCH", "PATTERN", "MODEL_CATEGORY", "MODEL_BRANCH"] }
       },
       "required": ["id"],
       "additionalProperties": false
      }
     },
     "required": ["id", "type"],
     "additionalProperties": false
    },
    "targetMatcher": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "minLength": 1,
       "maxLength": 1024,
       "description": "Full ref, glob or branching-model id; ANY_REF_MATCHER_ID for ANY_REF"
      },
      "type": {
       "type": "object",
       "properties": {
        "id": { "type": "string", "enum": ["ANY_REF", "BRANCH", "PATTERN", "MODEL_CATEGORY", "MODEL_BRANCH"] }
       },
       "required": ["id"],
       "additionalProperties": false
      }
     },
     "required": ["id", "type"],
     "additionalProperties": false
    },
    "reviewers": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "id": { "type": "integer", "minimum": 1, "maximum": 2147483647, "description": "Numeric user id" }
      },
      "required": ["id"],
      "additionalProperties": false
     },
     "maxItems": 100,
     "description": "May be empty when reviewerGroups is given"
    },
    "requiredApprovals": { "type": "integer", "minimum": 0, "maximum": 100 }
   },
   "required": ["sourceMatcher", "targetMatcher", "reviewers", "requiredApprovals"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey"],
 "additionalProperties": false
}`,
  default_reviewers_project_condition_item_update: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "id": { "type": "integer", "minimum": 1, "maximum": 2147483647, "description": "Rule id, from the conditions list" },
  "body": {
   "type": "object",
   "properties": {
    "sourceMatcher": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "minLength": 1,
       "maxLength": 1024,
       "description": "Full ref, glob or branching-model id; ANY_REF_MATCHER_ID for ANY_REF"
      },
      "type": {
       "type": "object",
       "properties": {
        "id": { "type": "string", "enum": ["ANY_REF", "BRANCH", "PATTERN", "MODEL_CATEGORY", "MODEL_BRANCH"] }
       },
       "required": ["id"],
       "additionalProperties": false
      }
     },
     "required": ["id", "type"],
     "additionalProperties": false
    },
    "targetMatcher": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "minLength": 1,
       "maxLength": 1024,
       "description": "Full ref, glob or branching-model id; ANY_REF_MATCHER_ID for ANY_REF"
      },
      "type": {
       "type": "object",
       "properties": {
        "id": { "type": "string", "enum": ["ANY_REF", "BRANCH", "PATTERN", "MODEL_CATEGORY", "MODEL_BRANCH"] }
       },
       "required": ["id"],
       "additionalProperties": false
      }
     },
     "required": ["id", "type"],
     "additionalProperties": false
    },
    "reviewers": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "id": { "type": "integer", "minimum": 1, "maximum": 2147483647, "description": "Numeric user id" }
      },
      "required": ["id"],
      "additionalProperties": false
     },
     "maxItems": 100,
     "description": "May be empty when reviewerGroups is given"
    },
    "requiredApprovals": { "type": "integer", "minimum": 0, "maximum": 100 }
   },
   "required": ["sourceMatcher", "targetMatcher", "reviewers", "requiredApprovals"],
   "additionalProperties": false
  }
 },
 "required": ["body", "id", "projectKey"],
 "additionalProperties": false
}`,
  default_reviewers_repo_condition_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "sourceMatcher": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "minLength": 1,
       "maxLength": 1024,
       "description": "Full ref, glob or branching-model id; ANY_REF_MATCHER_ID for ANY_REF"
      },
      "type": {
       "type": "object",
       "properties": {
        "id": { "type": "string", "enum": ["ANY_REF", "BRANCH", "PATTERN", "MODEL_CATEGORY", "MODEL_BRANCH"] }
       },
       "required": ["id"],
       "additionalProperties": false
      }
     },
     "required": ["id", "type"],
     "additionalProperties": false
    },
    "targetMatcher": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "minLength": 1,
       "maxLength": 1024,
       "description": "Full ref, glob or branching-model id; ANY_REF_MATCHER_ID for ANY_REF"
      },
      "type": {
       "type": "object",
       "properties": {
        "id": { "type": "string", "enum": ["ANY_REF", "BRANCH", "PATTERN", "MODEL_CATEGORY", "MODEL_BRANCH"] }
       },
       "required": ["id"],
       "additionalProperties": false
      }
     },
     "required": ["id", "type"],
     "additionalProperties": false
    },
    "reviewers": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "id": { "type": "integer", "minimum": 1, "maximum": 2147483647, "description": "Numeric user id" }
      },
      "required": ["id"],
      "additionalProperties": false
     },
     "maxItems": 100,
     "description": "May be empty when reviewerGroups is given"
    },
    "requiredApprovals": { "type": "integer", "minimum": 0, "maximum": 100 }
   },
   "required": ["sourceMatcher", "targetMatcher", "reviewers", "requiredApprovals"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  default_reviewers_repo_condition_item_update: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "id": { "type": "integer", "minimum": 1, "maximum": 2147483647, "description": "Rule id, from the conditions list" },
  "body": {
   "type": "object",
   "properties": {
    "sourceMatcher": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "minLength": 1,
       "maxLength": 1024,
       "description": "Full ref, glob or branching-model id; ANY_REF_MATCHER_ID for ANY_REF"
      },
      "type": {
       "type": "object",
       "properties": {
        "id": { "type": "string", "enum": ["ANY_REF", "BRANCH", "PATTERN", "MODEL_CATEGORY", "MODEL_BRANCH"] }
       },
       "required": ["id"],
       "additionalProperties": false
      }
     },
     "required": ["id", "type"],
     "additionalProperties": false
    },
    "targetMatcher": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "minLength": 1,
       "maxLength": 1024,
       "description": "Full ref, glob or branching-model id; ANY_REF_MATCHER_ID for ANY_REF"
      },
      "type": {
       "type": "object",
       "properties": {
        "id": { "type": "string", "enum": ["ANY_REF", "BRANCH", "PATTERN", "MODEL_CATEGORY", "MODEL_BRANCH"] }
       },
       "required": ["id"],
       "additionalProperties": false
      }
     },
     "required": ["id", "type"],
     "additionalProperties": false
    },
    "reviewers": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "id": { "type": "integer", "minimum": 1, "maximum": 2147483647, "description": "Numeric user id" }
      },
      "required": ["id"],
      "additionalProperties": false
     },
     "maxItems": 100,
     "description": "May be empty when reviewerGroups is given"
    },
    "requiredApprovals": { "type": "integer", "minimum": 0, "maximum": 100 }
   },
   "required": ["sourceMatcher", "targetMatcher", "reviewers", "requiredApprovals"],
   "additionalProperties": false
  }
 },
 "required": ["body", "id", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  mirroring_out_of_sync_repos_content_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  tsv_authenticate: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "username": { "type": "string", "minLength": 1, "maxLength": 255 },
    "password": { "type": "string", "description": "A secret.", "minLength": 1, "maxLength": 4096 },
    "rememberMe": { "type": "boolean" },
    "targetUrl": {
     "type": "string",
     "description": "Where to go after the login.",
     "minLength": 1,
     "maxLength": 2048
    },
    "captchaId": { "type": "string", "minLength": 1, "maxLength": 255 },
    "captchaChallenge": { "type": "string", "minLength": 1, "maxLength": 255 }
   },
   "required": ["username", "password"],
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  tsv_authenticate_captcha_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  tsv_authenticate_recovery_code_create: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "conversationId": {
     "type": "string",
     "description": "As the step before gave it.",
     "minLength": 1,
     "maxLength": 255
    },
    "recoveryCode": { "type": "string", "minLength": 1, "maxLength": 255 }
   },
   "required": ["conversationId", "recoveryCode"],
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  tsv_authenticate_totp_code_create: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "conversationId": {
     "type": "string",
     "description": "As the step before gave it.",
     "minLength": 1,
     "maxLength": 255
    },
    "totpCode": { "type": "string", "description": "Code of the authenticator app.", "minLength": 1, "maxLength": 16 }
   },
   "required": ["conversationId", "totpCode"],
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  tsv_elevate_permissions_get: `{
 "type": "object",
 "properties": {
  "actionType": {
   "enum": ["unlock-user-2sv-settings"],
   "type": "string",
   "description": "What the elevated session is for."
  }
 },
 "additionalProperties": false
}`,
  tsv_elevate_permissions_password_create: `{
 "type": "object",
 "properties": {
  "actionType": {
   "enum": ["unlock-user-2sv-settings"],
   "type": "string",
   "description": "What the elevated session is for."
  },
  "body": {
   "type": "object",
   "properties": { "totpCode": { "type": "string", "maxLength": 32768 } },
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  tsv_elevate_permissions_recovery_code_create: `{
 "type": "object",
 "properties": {
  "actionType": {
   "enum": ["unlock-user-2sv-settings"],
   "type": "string",
   "description": "What the elevated session is for."
  },
  "body": {
   "type": "object",
   "properties": { "recoveryCode": { "type": "string", "minLength": 1, "maxLength": 255 } },
   "required": ["recoveryCode"],
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  tsv_elevate_permissions_totp_create: `{
 "type": "object",
 "properties": {
  "actionType": {
   "enum": ["unlock-user-2sv-settings"],
   "type": "string",
   "description": "What the elevated session is for."
  },
  "body": {
   "type": "object",
   "properties": {
    "totpCode": { "type": "string", "description": "Code of the authenticator app.", "minLength": 1, "maxLength": 16 }
   },
   "required": ["totpCode"],
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  tsv_sso_management_status_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  tsv_status_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  tsv_totp_complete_enforced_enrollment_create: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "conversationId": {
     "type": "string",
     "description": "As the step before gave it.",
     "minLength": 1,
     "maxLength": 255
    },
    "totpCode": { "type": "string", "description": "Code of the authenticator app.", "minLength": 1, "maxLength": 16 }
   },
   "required": ["conversationId", "totpCode"],
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  tsv_totp_complete_enrollment_update_create: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "conversationId": {
     "type": "string",
     "description": "As the step before gave it.",
     "minLength": 1,
     "maxLength": 255
    },
    "totpCode": { "type": "string", "description": "Code of the authenticator app.", "minLength": 1, "maxLength": 16 }
   },
   "required": ["conversationId", "totpCode"],
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  tsv_totp_complete_voluntary_enrollment_create: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "conversationId": {
     "type": "string",
     "description": "As the step before gave it.",
     "minLength": 1,
     "maxLength": 255
    },
    "totpCode": { "type": "string", "description": "Code of the authenticator app.", "minLength": 1, "maxLength": 16 }
   },
   "required": ["conversationId", "totpCode"],
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  tsv_totp_recovery_code_rotate: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  tsv_totp_start_enforced_enrollment_create: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "conversationId": {
     "type": "string",
     "description": "As the step before gave it.",
     "minLength": 1,
     "maxLength": 255
    }
   },
   "required": ["conversationId"],
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  tsv_totp_start_enrollment_update_create: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  tsv_totp_start_voluntary_enrollment_create: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  tsv_totp_unenroll_delete: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  tsv_totp_unenroll_user_delete: `{
 "type": "object",
 "properties": {
  "userName": { "type": "string", "description": "User name." },
  "body": {
   "type": "object",
   "properties": {
    "totpCode": { "type": "string", "description": "Code of the authenticator app.", "minLength": 1, "maxLength": 16 }
   },
   "required": ["totpCode"],
   "additionalProperties": false
  }
 },
 "required": ["body", "userName"],
 "additionalProperties": false
}`,
};
