// DO NOT EDIT: written by `npm run generate` from openapi/.
// Bitbucket Data Center 10.0; SHA-256 of Atlassian's document: 7be638eefc1e780d78051f4f332561a740211a4453a29079a6e382d2aa67104a

export const schemas: Readonly<Record<string, string>> = {
  access_tokens_project_tokens_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey"],
 "additionalProperties": false
}`,
  access_tokens_project_token_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "minLength": 1, "maxLength": 255 },
    "permissions": {
     "type": "array",
     "description": "What the token may do.",
     "items": {
      "type": "string",
      "enum": ["REPO_READ", "REPO_WRITE", "REPO_ADMIN", "PROJECT_READ", "PROJECT_WRITE", "PROJECT_ADMIN"]
     },
     "maxItems": 10
    },
    "expiryDays": {
     "type": "integer",
     "description": "Days until the token expires.",
     "minimum": 1,
     "maximum": 36500
    }
   },
   "required": ["name", "permissions"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey"],
 "additionalProperties": false
}`,
  access_tokens_repo_tokens_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  access_tokens_repo_token_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "minLength": 1, "maxLength": 255 },
    "permissions": {
     "type": "array",
     "description": "What the token may do.",
     "items": { "type": "string", "enum": ["REPO_READ", "REPO_WRITE", "REPO_ADMIN"] },
     "maxItems": 10
    },
    "expiryDays": {
     "type": "integer",
     "description": "Days until the token expires.",
     "minimum": 1,
     "maximum": 36500
    }
   },
   "required": ["name", "permissions"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  access_tokens_repo_token_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "tokenId": {
   "type": "string",
   "pattern": "^[A-Za-z0-9_-]{1,64}$",
   "description": "Id of the token, as its list shows it."
  }
 },
 "required": ["projectKey", "repositorySlug", "tokenId"],
 "additionalProperties": false
}`,
  access_tokens_repo_token_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "tokenId": {
   "type": "string",
   "pattern": "^[A-Za-z0-9_-]{1,64}$",
   "description": "Id of the token, as its list shows it."
  }
 },
 "required": ["projectKey", "repositorySlug", "tokenId"],
 "additionalProperties": false
}`,
  access_tokens_repo_token_update: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "tokenId": {
   "type": "string",
   "pattern": "^[A-Za-z0-9_-]{1,64}$",
   "description": "Id of the token, as its list shows it."
  },
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "minLength": 1, "maxLength": 255 },
    "permissions": {
     "type": "array",
     "description": "What the token may do.",
     "items": { "type": "string", "enum": ["REPO_READ", "REPO_WRITE", "REPO_ADMIN"] },
     "maxItems": 10
    },
    "expiryDays": {
     "type": "integer",
     "description": "Days until the token expires.",
     "minimum": 1,
     "maximum": 36500
    }
   },
   "additionalProperties": false
  }
 },
 "required": ["projectKey", "repositorySlug", "tokenId"],
 "additionalProperties": false
}`,
  access_tokens_project_token_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "tokenId": {
   "type": "string",
   "pattern": "^[A-Za-z0-9_-]{1,64}$",
   "description": "Id of the token, as its list shows it."
  }
 },
 "required": ["projectKey", "tokenId"],
 "additionalProperties": false
}`,
  access_tokens_project_token_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "tokenId": {
   "type": "string",
   "pattern": "^[A-Za-z0-9_-]{1,64}$",
   "description": "Id of the token, as its list shows it."
  }
 },
 "required": ["projectKey", "tokenId"],
 "additionalProperties": false
}`,
  access_tokens_project_token_update: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "tokenId": {
   "type": "string",
   "pattern": "^[A-Za-z0-9_-]{1,64}$",
   "description": "Id of the token, as its list shows it."
  },
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "minLength": 1, "maxLength": 255 },
    "permissions": {
     "type": "array",
     "description": "What the token may do.",
     "items": {
      "type": "string",
      "enum": ["REPO_READ", "REPO_WRITE", "REPO_ADMIN", "PROJECT_READ", "PROJECT_WRITE", "PROJECT_ADMIN"]
     },
     "maxItems": 10
    },
    "expiryDays": {
     "type": "integer",
     "description": "Days until the token expires.",
     "minimum": 1,
     "maximum": 36500
    }
   },
   "additionalProperties": false
  }
 },
 "required": ["projectKey", "tokenId"],
 "additionalProperties": false
}`,
  access_tokens_user_tokens_list: `{
 "type": "object",
 "properties": {
  "userSlug": {
   "type": "string",
   "pattern": "^[^\\\\s/\\\\\\\\]{1,255}$",
   "description": "Slug as answers have it; not always the user name."
  },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["userSlug"],
 "additionalProperties": false
}`,
  access_tokens_user_token_create: `{
 "type": "object",
 "properties": {
  "userSlug": {
   "type": "string",
   "pattern": "^[^\\\\s/\\\\\\\\]{1,255}$",
   "description": "Slug as answers have it; not always the user name."
  },
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "minLength": 1, "maxLength": 255 },
    "permissions": {
     "type": "array",
     "description": "What the token may do.",
     "items": {
      "type": "string",
      "enum": ["REPO_READ", "REPO_WRITE", "REPO_ADMIN", "PROJECT_READ", "PROJECT_WRITE", "PROJECT_ADMIN"]
     },
     "maxItems": 10
    },
    "expiryDays": {
     "type": "integer",
     "description": "Days until the token expires.",
     "minimum": 1,
     "maximum": 36500
    }
   },
   "required": ["name", "permissions"],
   "additionalProperties": false
  }
 },
 "required": ["body", "userSlug"],
 "additionalProperties": false
}`,
  access_tokens_user_token_delete: `{
 "type": "object",
 "properties": {
  "userSlug": {
   "type": "string",
   "pattern": "^[^\\\\s/\\\\\\\\]{1,255}$",
   "description": "Slug as answers have it; not always the user name."
  },
  "tokenId": {
   "type": "string",
   "pattern": "^[A-Za-z0-9_-]{1,64}$",
   "description": "Id of the token, as its list shows it."
  }
 },
 "required": ["tokenId", "userSlug"],
 "additionalProperties": false
}`,
  access_tokens_user_token_get: `{
 "type": "object",
 "properties": {
  "userSlug": {
   "type": "string",
   "pattern": "^[^\\\\s/\\\\\\\\]{1,255}$",
   "description": "Slug as answers have it; not always the user name."
  },
  "tokenId": {
   "type": "string",
   "pattern": "^[A-Za-z0-9_-]{1,64}$",
   "description": "Id of the token, as its list shows it."
  }
 },
 "required": ["tokenId", "userSlug"],
 "additionalProperties": false
}`,
  access_tokens_user_token_update: `{
 "type": "object",
 "properties": {
  "userSlug": {
   "type": "string",
   "pattern": "^[^\\\\s/\\\\\\\\]{1,255}$",
   "description": "Slug as answers have it; not always the user name."
  },
  "tokenId": {
   "type": "string",
   "pattern": "^[A-Za-z0-9_-]{1,64}$",
   "description": "Id of the token, as its list shows it."
  },
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "minLength": 1, "maxLength": 255 },
    "permissions": {
     "type": "array",
     "description": "What the token may do.",
     "items": {
      "type": "string",
      "enum": ["REPO_READ", "REPO_WRITE", "REPO_ADMIN", "PROJECT_READ", "PROJECT_WRITE", "PROJECT_ADMIN"]
     },
     "maxItems": 10
    },
    "expiryDays": {
     "type": "integer",
     "description": "Days until the token expires.",
     "minimum": 1,
     "maximum": 36500
    }
   },
   "additionalProperties": false
  }
 },
 "required": ["tokenId", "userSlug"],
 "additionalProperties": false
}`,
  admin_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  admin_set: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "maxExpiryDays": {
     "type": "integer",
     "minimum": 1,
     "maximum": 2147483647,
     "description": "Longest lifetime of an SSH key, in whole days."
    },
    "keyTypeRestrictions": {
     "type": "array",
     "maxItems": 100,
     "items": {
      "type": "object",
      "properties": {
       "algorithm": {
        "type": "string",
        "minLength": 1,
        "maxLength": 64,
        "description": "Key type; see admin_supported_key_types_list."
       },
       "allowed": { "type": "boolean", "description": "Whether keys of this type are accepted." },
       "minKeyLength": {
        "type": "integer",
        "minimum": 1,
        "maximum": 65536,
        "description": "Shortest key accepted, in bits."
       }
      },
      "additionalProperties": false,
      "required": ["algorithm"]
     }
    }
   },
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  admin_supported_key_types_list: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  admin_banner_delete: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  admin_banner_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  admin_banner_set: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "audience": { "type": "string", "enum": ["AUTHENTICATED", "ALL"] },
    "enabled": { "type": "boolean" },
    "message": { "type": "string", "maxLength": 32768 }
   },
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  admin_cluster_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  admin_default_branch_delete: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  admin_default_branch_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  admin_default_branch_set: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": { "id": { "type": "string", "maxLength": 32768 } },
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  admin_git_mesh_config_control_plane_pem_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  admin_git_mesh_diagnostics_connectivity_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  admin_git_mesh_nodes_list: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  admin_git_mesh_nodes_create: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "availabilityZone": { "type": "string", "maxLength": 32768 },
    "id": { "type": "string", "maxLength": 32768 },
    "lastSeenDate": { "minimum": -9007199254740991, "maximum": 9007199254740991, "type": "number" },
    "name": { "type": "string", "maxLength": 32768 },
    "offline": { "type": "boolean" },
    "rpcId": { "type": "string", "maxLength": 32768 },
    "rpcUrl": { "type": "string", "maxLength": 32768 },
    "state": { "type": "string", "enum": ["AVAILABLE", "DELETING", "DISABLED", "DRAINING", "OFFLINE"] }
   },
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  admin_git_mesh_node_delete: `{
 "type": "object",
 "properties": {
  "id": {
   "type": "integer",
   "minimum": 1,
   "maximum": 9007199254740991,
   "description": "Id of the Mesh node, from admin_git_mesh_nodes_list."
  },
  "force": { "type": "boolean", "description": "Forces the removal; effect not documented." }
 },
 "required": ["id"],
 "additionalProperties": false
}`,
  admin_git_mesh_node_get: `{
 "type": "object",
 "properties": {
  "id": {
   "type": "integer",
   "minimum": 1,
   "maximum": 9007199254740991,
   "description": "Id of the Mesh node, from admin_git_mesh_nodes_list."
  }
 },
 "required": ["id"],
 "additionalProperties": false
}`,
  admin_git_mesh_node_update: `{
 "type": "object",
 "properties": {
  "id": {
   "type": "integer",
   "minimum": 1,
   "maximum": 9007199254740991,
   "description": "Id of the Mesh node, from admin_git_mesh_nodes_list."
  },
  "body": {
   "type": "object",
   "properties": {
    "availabilityZone": { "type": "string", "maxLength": 32768 },
    "id": { "type": "string", "maxLength": 32768 },
    "lastSeenDate": { "minimum": -9007199254740991, "maximum": 9007199254740991, "type": "number" },
    "name": { "type": "string", "maxLength": 32768 },
    "offline": { "type": "boolean" },
    "rpcId": { "type": "string", "maxLength": 32768 },
    "rpcUrl": { "type": "string", "maxLength": 32768 },
    "state": { "type": "string", "enum": ["AVAILABLE", "DELETING", "DISABLED", "DRAINING", "OFFLINE"] }
   },
   "additionalProperties": false
  }
 },
 "required": ["body", "id"],
 "additionalProperties": false
}`,
  admin_git_mesh_support_zips_list: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  admin_git_mesh_support_zip_get: `{
 "type": "object",
 "properties": {
  "id": {
   "type": "integer",
   "minimum": 1,
   "maximum": 9007199254740991,
   "description": "Id of the Mesh node, from admin_git_mesh_nodes_list."
  }
 },
 "required": ["id"],
 "additionalProperties": false
}`,
  admin_groups_delete: `{
 "type": "object",
 "properties": {
  "name": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Name of the group to delete." }
 },
 "required": ["name"],
 "additionalProperties": false
}`,
  admin_groups_list: `{
 "type": "object",
 "properties": {
  "filter": { "type": "string", "maxLength": 1024, "description": "Only groups whose name contains this text." },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "additionalProperties": false
}`,
  admin_group_create: `{
 "type": "object",
 "properties": {
  "name": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Name of the new group." }
 },
 "required": ["name"],
 "additionalProperties": false
}`,
  admin_groups_add_user: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "context": { "type": "string", "maxLength": 32768 },
    "itemName": { "type": "string", "maxLength": 32768 }
   },
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  admin_groups_add_users: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "group": { "type": "string", "maxLength": 32768 },
    "users": { "type": "array", "maxItems": 1000, "items": { "type": "string", "maxLength": 32768 } }
   },
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  admin_groups_more_members_list: `{
 "type": "object",
 "properties": {
  "context": { "type": "string", "minLength": 1, "maxLength": 1024, "description": "Name of the group." },
  "filter": {
   "type": "string",
   "maxLength": 1024,
   "description": "Only users whose username, display name or e-mail address contains this text."
  },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["context"],
 "additionalProperties": false
}`,
  admin_groups_more_non_members_list: `{
 "type": "object",
 "properties": {
  "context": { "type": "string", "minLength": 1, "maxLength": 1024, "description": "Name of the group." },
  "filter": {
   "type": "string",
   "maxLength": 1024,
   "description": "Only users whose username, display name or e-mail address contains this text."
  },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["context"],
 "additionalProperties": false
}`,
  admin_groups_remove_user: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "context": { "type": "string", "maxLength": 32768 },
    "itemName": { "type": "string", "maxLength": 32768 }
   },
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  admin_license_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  admin_license_create: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "creationDate": { "minimum": -9007199254740991, "maximum": 9007199254740991, "type": "integer" },
    "daysBeforeExpiry": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" },
    "expiryDate": { "minimum": -9007199254740991, "maximum": 9007199254740991, "type": "integer" },
    "gracePeriodEndDate": { "minimum": -9007199254740991, "maximum": 9007199254740991, "type": "integer" },
    "license": { "type": "string", "maxLength": 32768 },
    "maintenanceExpiryDate": { "minimum": -9007199254740991, "maximum": 9007199254740991, "type": "integer" },
    "maximumNumberOfUsers": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" },
    "numberOfDaysBeforeExpiry": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" },
    "numberOfDaysBeforeGracePeriodExpiry": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" },
    "numberOfDaysBeforeMaintenanceExpiry": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" },
    "purchaseDate": { "minimum": -9007199254740991, "maximum": 9007199254740991, "type": "integer" },
    "serverId": { "type": "string", "maxLength": 32768 },
    "status": {
     "type": "object",
     "properties": {
      "currentNumberOfUsers": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" },
      "serverId": { "type": "string", "maxLength": 32768 }
     },
     "additionalProperties": false
    },
    "supportEntitlementNumber": { "type": "string", "maxLength": 32768 },
    "unlimitedNumberOfUsers": { "type": "boolean" }
   },
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  admin_mail_server_delete: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  admin_mail_server_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  admin_mail_server_set: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "authType": { "type": "string", "enum": ["BASIC", "OAUTH2"] },
    "hostname": { "type": "string", "maxLength": 32768 },
    "oauth2ProviderId": { "type": "string", "maxLength": 32768 },
    "password": { "type": "string", "maxLength": 32768 },
    "port": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" },
    "protocol": { "type": "string", "enum": ["SMTP", "SMTPS"] },
    "requireStartTls": { "type": "boolean" },
    "senderAddress": { "type": "string", "maxLength": 32768 },
    "tokenId": { "type": "string", "maxLength": 32768 },
    "useStartTls": { "type": "boolean" },
    "username": { "type": "string", "maxLength": 32768 }
   },
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  admin_mail_server_sender_address_delete: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  admin_mail_server_sender_address_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  admin_mail_server_sender_address_set: `{
 "type": "object",
 "properties": { "body": { "type": "string", "maxLength": 32768 } },
 "required": ["body"],
 "additionalProperties": false
}`,
  admin_permissions_groups_delete: `{
 "type": "object",
 "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Name of the group." } },
 "required": ["name"],
 "additionalProperties": false
}`,
  admin_permissions_groups_list: `{
 "type": "object",
 "properties": {
  "filter": { "type": "string", "maxLength": 1024, "description": "Only groups whose name contains this text." },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "additionalProperties": false
}`,
  admin_permissions_groups_set: `{
 "type": "object",
 "properties": {
  "name": {
   "maxItems": 100,
   "type": "array",
   "minItems": 1,
   "items": { "type": "string", "minLength": 1, "maxLength": 255 },
   "description": "Names of the groups."
  },
  "permission": {
   "enum": ["LICENSED_USER", "PROJECT_CREATE", "ADMIN", "SYS_ADMIN"],
   "type": "string",
   "description": "LICENSED_USER, PROJECT_CREATE, ADMIN or SYS_ADMIN; none above your own."
  }
 },
 "required": ["name", "permission"],
 "additionalProperties": false
}`,
  admin_permissions_groups_none_list: `{
 "type": "object",
 "properties": {
  "filter": { "type": "string", "maxLength": 1024, "description": "Only groups whose name contains this text." },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "additionalProperties": false
}`,
  admin_permissions_users_delete: `{
 "type": "object",
 "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Username." } },
 "required": ["name"],
 "additionalProperties": false
}`,
  admin_permissions_users_list: `{
 "type": "object",
 "properties": {
  "filter": { "type": "string", "maxLength": 1024, "description": "Only users whose name contains this text." },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "additionalProperties": false
}`,
  admin_permissions_users_set: `{
 "type": "object",
 "properties": {
  "name": {
   "maxItems": 100,
   "type": "array",
   "minItems": 1,
   "items": { "type": "string", "minLength": 1, "maxLength": 255 },
   "description": "Usernames."
  },
  "permission": {
   "enum": ["LICENSED_USER", "PROJECT_CREATE", "ADMIN", "SYS_ADMIN"],
   "type": "string",
   "description": "LICENSED_USER, PROJECT_CREATE, ADMIN or SYS_ADMIN; none above your own."
  }
 },
 "required": ["name", "permission"],
 "additionalProperties": false
}`,
  admin_permissions_users_none_list: `{
 "type": "object",
 "properties": {
  "filter": { "type": "string", "maxLength": 1024, "description": "Only users whose name contains this text." },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "additionalProperties": false
}`,
  admin_pull_requests_scm_get: `{
 "type": "object",
 "properties": {
  "scmId": { "type": "string", "pattern": "^[A-Za-z0-9_.:-]{1,128}$", "description": "Id of the SCM: git." }
 },
 "required": ["scmId"],
 "additionalProperties": false
}`,
  admin_pull_requests_scm_update: `{
 "type": "object",
 "properties": {
  "scmId": { "type": "string", "pattern": "^[A-Za-z0-9_.:-]{1,128}$", "description": "Id of the SCM: git." },
  "body": {
   "type": "object",
   "properties": {
    "mergeConfig": {
     "type": "object",
     "properties": {
      "commitMessageTemplate": {
       "type": "object",
       "properties": {
        "body": { "type": "string", "maxLength": 32768 },
        "title": { "type": "string", "maxLength": 32768 }
       },
       "additionalProperties": false
      },
      "commitSummaries": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" },
      "defaultStrategy": {
       "type": "object",
       "properties": {
        "id": { "type": "string", "maxLength": 32768 },
        "links": { "type": "object", "maxProperties": 100 }
       },
       "additionalProperties": false
      },
      "strategies": {
       "type": "array",
       "maxItems": 1000,
       "items": {
        "type": "object",
        "properties": {
         "id": { "type": "string", "maxLength": 32768 },
         "links": { "type": "object", "maxProperties": 100 }
        },
        "additionalProperties": false
       }
      }
     },
     "additionalProperties": false
    }
   },
   "additionalProperties": false
  }
 },
 "required": ["body", "scmId"],
 "additionalProperties": false
}`,
  admin_rate_limit_history_list: `{
 "type": "object",
 "properties": {
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "order": {
   "enum": ["NEWEST", "FREQUENCY"],
   "type": "string",
   "description": "NEWEST or FREQUENCY; both descending."
  },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "additionalProperties": false
}`,
  admin_rate_limit_settings_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  admin_rate_limit_settings_set: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "defaultSettings": {
     "type": "object",
     "properties": {
      "capacity": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" },
      "fillRate": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }
     },
     "additionalProperties": false
    },
    "enabled": { "type": "boolean" }
   },
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  admin_rate_limit_settings_users_list: `{
 "type": "object",
 "properties": {
  "filter": { "type": "string", "maxLength": 1024, "description": "Narrows the users listed." },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
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
   "required": ["usernames"],
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  admin_rate_limit_settings_user_delete: `{
 "type": "object",
 "properties": {
  "userSlug": {
   "type": "string",
   "pattern": "^[^\\\\s/\\\\\\\\]{1,255}$",
   "description": "Slug of the user whose limit it is."
  }
 },
 "required": ["userSlug"],
 "additionalProperties": false
}`,
  admin_rate_limit_settings_user_get: `{
 "type": "object",
 "properties": {
  "userSlug": {
   "type": "string",
   "pattern": "^[^\\\\s/\\\\\\\\]{1,255}$",
   "description": "Slug of the user whose limit it is."
  }
 },
 "required": ["userSlug"],
 "additionalProperties": false
}`,
  admin_rate_limit_settings_user_update: `{
 "type": "object",
 "properties": {
  "userSlug": {
   "type": "string",
   "pattern": "^[^\\\\s/\\\\\\\\]{1,255}$",
   "description": "Slug of the user whose limit it is."
  },
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
    "whitelisted": { "type": "boolean" }
   },
   "additionalProperties": false
  }
 },
 "required": ["body", "userSlug"],
 "additionalProperties": false
}`,
  admin_user_directories_list: `{
 "type": "object",
 "properties": { "includeInactive": { "type": "boolean", "description": "true: list inactive directories too." } },
 "additionalProperties": false
}`,
  admin_users_delete: `{
 "type": "object",
 "properties": {
  "name": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Username of the user to delete." }
 },
 "required": ["name"],
 "additionalProperties": false
}`,
  admin_users_list: `{
 "type": "object",
 "properties": {
  "filter": {
   "type": "string",
   "maxLength": 1024,
   "description": "Only users whose username, display name or e-mail address contains this text."
  },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "additionalProperties": false
}`,
  admin_user_create: `{
 "type": "object",
 "properties": {
  "addToDefaultGroup": {
   "type": "boolean",
   "description": "Join the default group, which carries initial permissions; true when absent."
  },
  "displayName": {
   "type": "string",
   "minLength": 1,
   "maxLength": 255,
   "description": "Full name to show for the user."
  },
  "emailAddress": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Email address of the user." },
  "name": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Username of the new user." },
  "notify": {
   "type": "boolean",
   "description": "true: mail the user a link to set a password, instead of giving password here."
  },
  "password": {
   "type": "string",
   "minLength": 1,
   "maxLength": 1024,
   "description": "First password; required unless notify is true. Ends up in URLs and logs."
  }
 },
 "required": ["displayName", "emailAddress", "name"],
 "additionalProperties": false
}`,
  admin_users_set: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "displayName": { "type": "string", "maxLength": 32768 },
    "email": { "type": "string", "maxLength": 32768 },
    "name": { "type": "string", "maxLength": 32768 }
   },
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  admin_users_add_group: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "context": { "type": "string", "maxLength": 32768 },
    "itemName": { "type": "string", "maxLength": 32768 }
   },
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  admin_users_add_groups: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "groups": { "type": "array", "maxItems": 1000, "items": { "type": "string", "maxLength": 32768 } },
    "user": { "type": "string", "maxLength": 32768 }
   },
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  admin_users_captcha_delete: `{
 "type": "object",
 "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Username." } },
 "required": ["name"],
 "additionalProperties": false
}`,
  admin_users_credentials_set: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "maxLength": 32768 },
    "password": { "type": "string", "maxLength": 32768 },
    "passwordConfirm": { "type": "string", "maxLength": 32768 }
   },
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  admin_users_erasure_get: `{
 "type": "object",
 "properties": {
  "name": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Username of a deleted user." }
 },
 "required": ["name"],
 "additionalProperties": false
}`,
  admin_users_erasure: `{
 "type": "object",
 "properties": {
  "name": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Username of a deleted user." }
 },
 "required": ["name"],
 "additionalProperties": false
}`,
  admin_users_more_members_list: `{
 "type": "object",
 "properties": {
  "context": { "type": "string", "minLength": 1, "maxLength": 1024, "description": "Username of the user." },
  "filter": { "type": "string", "maxLength": 1024, "description": "Only groups whose name contains this text." },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["context"],
 "additionalProperties": false
}`,
  admin_users_more_non_members_list: `{
 "type": "object",
 "properties": {
  "context": { "type": "string", "minLength": 1, "maxLength": 1024, "description": "Username of the user." },
  "filter": { "type": "string", "maxLength": 1024, "description": "Only groups whose name contains this text." },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["context"],
 "additionalProperties": false
}`,
  admin_users_remove_group: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "context": { "type": "string", "maxLength": 32768 },
    "itemName": { "type": "string", "maxLength": 32768 }
   },
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  admin_users_rename: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "maxLength": 32768 },
    "newName": { "type": "string", "maxLength": 32768 }
   },
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  application_properties_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  build_capabilities_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  dashboard_pull_request_suggestions_list: `{
 "type": "object",
 "properties": {
  "changesSince": {
   "type": "integer",
   "minimum": 1,
   "maximum": 2147483647,
   "description": "Only changes of the last so many seconds, e.g. 172800."
  },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000, "description": "Most suggestions to return." }
 },
 "additionalProperties": false
}`,
  dashboard_pull_requests_list: `{
 "type": "object",
 "properties": {
  "closedSince": {
   "type": "integer",
   "minimum": 1,
   "maximum": 2147483647,
   "description": "Only those closed within the last so many seconds."
  },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "order": {
   "enum": ["NEWEST", "OLDEST", "DRAFT_STATUS", "PARTICIPANT_STATUS", "CLOSED_DATE"],
   "type": "string",
   "description": "NEWEST (default), OLDEST, DRAFT_STATUS, PARTICIPANT_STATUS or CLOSED_DATE."
  },
  "participantStatus": {
   "type": "string",
   "pattern": "^(UNAPPROVED|NEEDS_WORK|APPROVED)(,(UNAPPROVED|NEEDS_WORK|APPROVED)){0,2}$",
   "description": "Comma-separated: UNAPPROVED, NEEDS_WORK, APPROVED."
  },
  "role": {
   "enum": ["AUTHOR", "REVIEWER", "PARTICIPANT"],
   "type": "string",
   "description": "AUTHOR, REVIEWER or PARTICIPANT."
  },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 },
  "state": {
   "enum": ["OPEN", "DECLINED", "MERGED"],
   "type": "string",
   "description": "OPEN, DECLINED or MERGED; absent means any."
  },
  "user": { "type": "string", "minLength": 1, "maxLength": 255, "description": "User name; absent means you." }
 },
 "additionalProperties": false
}`,
  deployment_capabilities_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  groups_list: `{
 "type": "object",
 "properties": {
  "filter": { "type": "string", "maxLength": 1024, "description": "Text that the group name must match." },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "additionalProperties": false
}`,
  hook_scripts_create: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "minLength": 1, "maxLength": 255 },
    "description": { "type": "string", "maxLength": 255 },
    "content": {
     "type": "string",
     "minLength": 1,
     "maxLength": 5000000,
     "description": "The script itself, as text."
    },
    "type": {
     "type": "string",
     "enum": ["PRE", "POST"],
     "description": "PRE runs before a push is accepted and may refuse it, POST after."
    }
   },
   "additionalProperties": false,
   "required": ["name", "content", "type"]
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  hook_script_delete: `{
 "type": "object",
 "properties": {
  "scriptId": {
   "type": "integer",
   "minimum": 1,
   "maximum": 9007199254740991,
   "description": "Id of the hook script."
  }
 },
 "required": ["scriptId"],
 "additionalProperties": false
}`,
  hook_script_get: `{
 "type": "object",
 "properties": {
  "scriptId": {
   "type": "integer",
   "minimum": 1,
   "maximum": 9007199254740991,
   "description": "Id of the hook script."
  }
 },
 "required": ["scriptId"],
 "additionalProperties": false
}`,
  hook_script_update: `{
 "type": "object",
 "properties": {
  "scriptId": {
   "type": "integer",
   "minimum": 1,
   "maximum": 9007199254740991,
   "description": "Id of the hook script."
  },
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "minLength": 1, "maxLength": 255 },
    "description": { "type": "string", "maxLength": 255 },
    "content": {
     "type": "string",
     "minLength": 1,
     "maxLength": 5000000,
     "description": "The script itself, as text."
    }
   },
   "additionalProperties": false
  }
 },
 "required": ["body", "scriptId"],
 "additionalProperties": false
}`,
  hook_script_content_get: `{
 "type": "object",
 "properties": {
  "scriptId": {
   "type": "integer",
   "minimum": 1,
   "maximum": 9007199254740991,
   "description": "Id of the hook script."
  }
 },
 "required": ["scriptId"],
 "additionalProperties": false
}`,
  hook_avatar_get: `{
 "type": "object",
 "properties": {
  "hookKey": {
   "type": "string",
   "pattern": "^[^\\\\s/\\\\\\\\]{1,255}$",
   "description": "Plugin and module, such as com.example.plugin:my-hook."
  },
  "version": {
   "type": "string",
   "maxLength": 255,
   "description": "Any value makes the answer cacheable for long; changes nothing else."
  }
 },
 "required": ["hookKey"],
 "additionalProperties": false
}`,
  inbox_pull_requests_list: `{
 "type": "object",
 "properties": {
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "role": {
   "type": "string",
   "pattern": "^[A-Za-z]{1,32}$",
   "description": "Your part in the pull request; default reviewer."
  },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "additionalProperties": false
}`,
  inbox_pull_requests_count_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  labels_list: `{
 "type": "object",
 "properties": {
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "prefix": { "type": "string", "maxLength": 1024, "description": "Start of the label name." },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "additionalProperties": false
}`,
  label_get: `{
 "type": "object",
 "properties": {
  "labelName": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Name of the label." }
 },
 "required": ["labelName"],
 "additionalProperties": false
}`,
  label_labeled_get: `{
 "type": "object",
 "properties": {
  "labelName": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Name of the label." },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 },
  "type": { "enum": ["REPOSITORY"], "type": "string", "description": "Only REPOSITORY is supported." }
 },
 "required": ["labelName"],
 "additionalProperties": false
}`,
  logs_logger_get: `{
 "type": "object",
 "properties": {
  "loggerName": {
   "type": "string",
   "pattern": "^[^\\\\s/\\\\\\\\]{1,255}$",
   "description": "Name of the logger, e.g. com.atlassian.bitbucket."
  }
 },
 "required": ["loggerName"],
 "additionalProperties": false
}`,
  logs_logger_level_update: `{
 "type": "object",
 "properties": {
  "loggerName": {
   "type": "string",
   "pattern": "^[^\\\\s/\\\\\\\\]{1,255}$",
   "description": "Name of the logger, e.g. com.atlassian.bitbucket."
  },
  "levelName": {
   "enum": ["TRACE", "DEBUG", "INFO", "WARN", "ERROR"],
   "type": "string",
   "description": "TRACE, DEBUG, INFO, WARN or ERROR."
  }
 },
 "required": ["levelName", "loggerName"],
 "additionalProperties": false
}`,
  logs_root_logger_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  logs_root_logger_level_update: `{
 "type": "object",
 "properties": {
  "levelName": {
   "enum": ["TRACE", "DEBUG", "INFO", "WARN", "ERROR"],
   "type": "string",
   "description": "TRACE, DEBUG, INFO, WARN or ERROR."
  }
 },
 "required": ["levelName"],
 "additionalProperties": false
}`,
  logs_settings_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  logs_settings_set: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": { "debugLoggingEnabled": { "type": "boolean" }, "profilingEnabled": { "type": "boolean" } },
   "additionalProperties": false,
   "required": ["debugLoggingEnabled", "profilingEnabled"]
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  markup_preview: `{
 "type": "object",
 "properties": {
  "hardwrap": { "type": "boolean", "description": "true keeps line breaks as they are; default false." },
  "htmlEscape": { "type": "boolean", "description": "true escapes HTML in the input." },
  "includeHeadingId": { "type": "boolean", "description": "true gives headings an id." },
  "urlMode": {
   "enum": ["ABSOLUTE", "RELATIVE", "CONFIGURED"],
   "type": "string",
   "description": "ABSOLUTE, RELATIVE (default) or CONFIGURED links."
  },
  "body": { "type": "string", "description": "Markdown text.", "maxLength": 32768 }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  migration_exports_create: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "repositoriesRequest": {
     "type": "object",
     "properties": {
      "includes": {
       "type": "array",
       "maxItems": 1000,
       "items": {
        "type": "object",
        "properties": {
         "projectKey": {
          "type": "string",
          "minLength": 1,
          "maxLength": 128,
          "description": "Project key; * for every project, then slug is * too."
         },
         "slug": {
          "type": "string",
          "minLength": 1,
          "maxLength": 128,
          "description": "Repository slug; * for all repositories of the project."
         }
        },
        "additionalProperties": false,
        "required": ["projectKey", "slug"]
       },
       "description": "Selectors; they add up."
      }
     },
     "additionalProperties": false,
     "required": ["includes"]
    },
    "exportLocation": {
     "type": "string",
     "minLength": 1,
     "maxLength": 255,
     "pattern": "^[^/\\\\\\\\.][^/\\\\\\\\]*(/[^/\\\\\\\\.][^/\\\\\\\\]*)*$",
     "description": "Folder below data/migration/export of the shared home, relative."
    }
   },
   "additionalProperties": false,
   "required": ["repositoriesRequest"]
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  migration_exports_preview: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "repositoriesRequest": {
     "type": "object",
     "properties": {
      "includes": {
       "type": "array",
       "maxItems": 1000,
       "items": {
        "type": "object",
        "properties": {
         "projectKey": {
          "type": "string",
          "minLength": 1,
          "maxLength": 128,
          "description": "Project key; * for every project, then slug is * too."
         },
         "slug": {
          "type": "string",
          "minLength": 1,
          "maxLength": 128,
          "description": "Repository slug; * for all repositories of the project."
         }
        },
        "additionalProperties": false,
        "required": ["projectKey", "slug"]
       },
       "description": "Selectors; they add up."
      }
     },
     "additionalProperties": false,
     "required": ["includes"]
    }
   },
   "additionalProperties": false,
   "required": ["repositoriesRequest"]
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  migration_export_get: `{
 "type": "object",
 "properties": { "jobId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } },
 "required": ["jobId"],
 "additionalProperties": false
}`,
  migration_export_cancel: `{
 "type": "object",
 "properties": { "jobId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } },
 "required": ["jobId"],
 "additionalProperties": false
}`,
  migration_export_messages_list: `{
 "type": "object",
 "properties": {
  "jobId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "severity": {
   "maxItems": 3,
   "type": "array",
   "minItems": 1,
   "items": { "type": "string", "enum": ["INFO", "WARN", "ERROR"] },
   "description": "INFO, WARN or ERROR; may be given more than once. All when absent."
  },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 },
  "subject": {
   "type": "string",
   "minLength": 1,
   "maxLength": 1024,
   "description": "Only messages about this subject; all when absent."
  }
 },
 "required": ["jobId"],
 "additionalProperties": false
}`,
  migration_imports_create: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "archivePath": {
     "type": "string",
     "minLength": 1,
     "maxLength": 255,
     "pattern": "^[^/\\\\\\\\.][^/\\\\\\\\]*(/[^/\\\\\\\\.][^/\\\\\\\\]*)*$",
     "description": "Archive file below data/migration/import of the shared home, relative."
    }
   },
   "additionalProperties": false,
   "required": ["archivePath"]
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  migration_import_get: `{
 "type": "object",
 "properties": { "jobId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } },
 "required": ["jobId"],
 "additionalProperties": false
}`,
  migration_import_cancel: `{
 "type": "object",
 "properties": { "jobId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } },
 "required": ["jobId"],
 "additionalProperties": false
}`,
  migration_import_messages_list: `{
 "type": "object",
 "properties": {
  "jobId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "severity": {
   "maxItems": 3,
   "type": "array",
   "minItems": 1,
   "items": { "type": "string", "enum": ["INFO", "WARN", "ERROR"] },
   "description": "INFO, WARN or ERROR; may be given more than once. All when absent."
  },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 },
  "subject": {
   "type": "string",
   "minLength": 1,
   "maxLength": 1024,
   "description": "Only messages about this subject; all when absent."
  }
 },
 "required": ["jobId"],
 "additionalProperties": false
}`,
  migration_mesh_create: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "projectIds": {
     "type": "array",
     "maxItems": 1000,
     "items": { "type": "integer", "minimum": 1, "maximum": 2147483647 },
     "description": "Project ids. Both lists empty: ALL repositories."
    },
    "repositoryIds": {
     "type": "array",
     "maxItems": 1000,
     "items": { "type": "integer", "minimum": 1, "maximum": 2147483647 },
     "description": "Repository ids. Both lists empty: ALL repositories."
    }
   },
   "additionalProperties": false,
   "required": ["projectIds", "repositoryIds"]
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  migration_mesh_preview: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "projectIds": {
     "type": "array",
     "maxItems": 1000,
     "items": { "type": "integer", "minimum": 1, "maximum": 2147483647 },
     "description": "Project ids. Both lists empty: ALL repositories."
    },
    "repositoryIds": {
     "type": "array",
     "maxItems": 1000,
     "items": { "type": "integer", "minimum": 1, "maximum": 2147483647 },
     "description": "Repository ids. Both lists empty: ALL repositories."
    }
   },
   "additionalProperties": false,
   "required": ["projectIds", "repositoryIds"]
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  migration_mesh_repos_list: `{
 "type": "object",
 "properties": {
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "migrationId": {
   "type": "integer",
   "minimum": 1,
   "maximum": 9007199254740991,
   "description": "Id of the active migration job; found by itself when absent."
  },
  "name": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Filters by repository name." },
  "projectKey": {
   "maxItems": 100,
   "type": "array",
   "minItems": 1,
   "items": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
   "description": "Only these projects; may be given more than once. All when absent."
  },
  "remote": { "type": "boolean", "description": "Whether fully migrated to Mesh; both kinds when absent." },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 },
  "state": {
   "maxItems": 7,
   "type": "array",
   "minItems": 1,
   "items": { "type": "string", "enum": ["QUEUED", "STAGING", "STAGED", "MIGRATED", "FAILED", "CANCELED", "SKIPPED"] },
   "description": "QUEUED, STAGING, STAGED, MIGRATED, FAILED, CANCELED or SKIPPED; repeatable."
  }
 },
 "additionalProperties": false
}`,
  migration_mesh_summaries_list: `{
 "type": "object",
 "properties": {
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "additionalProperties": false
}`,
  migration_mesh_summary_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  migration_mesh_job_get: `{
 "type": "object",
 "properties": { "jobId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } },
 "required": ["jobId"],
 "additionalProperties": false
}`,
  migration_mesh_job_cancel: `{
 "type": "object",
 "properties": { "jobId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } },
 "required": ["jobId"],
 "additionalProperties": false
}`,
  migration_mesh_job_messages_list: `{
 "type": "object",
 "properties": {
  "jobId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "severity": {
   "maxItems": 3,
   "type": "array",
   "minItems": 1,
   "items": { "type": "string", "enum": ["INFO", "WARN", "ERROR"] },
   "description": "INFO, WARN or ERROR; may be given more than once. All when absent."
  },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 },
  "subject": {
   "type": "string",
   "minLength": 1,
   "maxLength": 1024,
   "description": "Only messages about this subject; all when absent."
  }
 },
 "required": ["jobId"],
 "additionalProperties": false
}`,
  migration_mesh_job_summary_get: `{
 "type": "object",
 "properties": { "jobId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } },
 "required": ["jobId"],
 "additionalProperties": false
}`,
  profile_recent_repos_list: `{
 "type": "object",
 "properties": {
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "permission": {
   "type": "string",
   "pattern": "^[A-Z_]{1,64}$",
   "description": "Only repositories where you hold this permission; default REPO_READ."
  },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "additionalProperties": false
}`,
  projects_list: `{
 "type": "object",
 "properties": {
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "name": {
   "type": "string",
   "minLength": 1,
   "maxLength": 255,
   "description": "Text that the project name must contain."
  },
  "permission": {
   "type": "string",
   "pattern": "^[A-Z_]{1,64}$",
   "description": "Only projects where the account has this permission, e.g. PROJECT_ADMIN."
  },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "additionalProperties": false
}`,
  projects_create: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "key": {
     "type": "string",
     "description": "Letters, digits, _ and -, starting with a letter.",
     "minLength": 1,
     "maxLength": 128,
     "pattern": "^[A-Za-z][A-Za-z0-9_-]*$"
    },
    "name": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[^~].*$" },
    "description": { "type": "string", "maxLength": 32768 },
    "public": { "type": "boolean", "description": "true opens the project to everyone, also without an account." },
    "avatar": {
     "type": "string",
     "description": "Data URI of an image: data:image/png;base64, and the Base64 text.",
     "maxLength": 1500000,
     "pattern": "^data:image/[a-z0-9.+-]+;base64,[A-Za-z0-9+/=]+$"
    }
   },
   "required": ["key", "name"],
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  project_delete: `{
 "type": "object",
 "properties": { "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" } },
 "required": ["projectKey"],
 "additionalProperties": false
}`,
  project_get: `{
 "type": "object",
 "properties": { "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" } },
 "required": ["projectKey"],
 "additionalProperties": false
}`,
  project_update: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "key": {
     "type": "string",
     "description": "Letters, digits, _ and -, starting with a letter.",
     "minLength": 1,
     "maxLength": 128,
     "pattern": "^[A-Za-z][A-Za-z0-9_-]*$"
    },
    "name": { "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[^~].*$" },
    "description": { "type": "string", "maxLength": 32768 },
    "public": { "type": "boolean", "description": "true opens the project to everyone, also without an account." },
    "avatar": {
     "type": "string",
     "description": "Data URI of an image: data:image/png;base64, and the Base64 text.",
     "maxLength": 1500000,
     "pattern": "^data:image/[a-z0-9.+-]+;base64,[A-Za-z0-9+/=]+$"
    }
   },
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey"],
 "additionalProperties": false
}`,
  project_avatar_png_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "s": {
   "type": "integer",
   "minimum": 1,
   "maximum": 4096,
   "description": "Wanted size in pixels; the nearest available one is sent."
  }
 },
 "required": ["projectKey"],
 "additionalProperties": false
}`,
  project_avatar_png_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "avatar": {
     "type": "string",
     "description": "The image file (PNG or JPEG) in Base64.",
     "contentEncoding": "base64",
     "maxLength": 7000000
    }
   },
   "required": ["avatar"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey"],
 "additionalProperties": false
}`,
  project_hook_scripts_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey"],
 "additionalProperties": false
}`,
  project_hook_script_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "scriptId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }
 },
 "required": ["projectKey", "scriptId"],
 "additionalProperties": false
}`,
  project_hook_script_update: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "scriptId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "body": {
   "type": "object",
   "properties": {
    "triggerIds": {
     "type": "array",
     "description": "Actions that run the script, e.g. push, branch-create, pull-request-merge.",
     "items": { "type": "string", "minLength": 1, "maxLength": 255 },
     "maxItems": 100
    }
   },
   "required": ["triggerIds"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "scriptId"],
 "additionalProperties": false
}`,
  project_permissions_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "group": {
   "maxItems": 100,
   "type": "array",
   "minItems": 1,
   "items": { "type": "string", "minLength": 1, "maxLength": 255 },
   "description": "Group name to revoke."
  },
  "user": {
   "maxItems": 100,
   "type": "array",
   "minItems": 1,
   "items": { "type": "string", "minLength": 1, "maxLength": 255 },
   "description": "User name to revoke."
  }
 },
 "required": ["projectKey"],
 "additionalProperties": false
}`,
  project_permissions_groups_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "name": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Name of the group." }
 },
 "required": ["name", "projectKey"],
 "additionalProperties": false
}`,
  project_permissions_groups_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "filter": { "type": "string", "maxLength": 1024, "description": "Text that the group name must contain." },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey"],
 "additionalProperties": false
}`,
  project_permissions_groups_set: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "name": {
   "maxItems": 100,
   "type": "array",
   "minItems": 1,
   "items": { "type": "string", "minLength": 1, "maxLength": 255 },
   "description": "Name of the group."
  },
  "permission": {
   "enum": ["PROJECT_READ", "PROJECT_WRITE", "PROJECT_ADMIN"],
   "type": "string",
   "description": "PROJECT_READ, PROJECT_WRITE or PROJECT_ADMIN."
  }
 },
 "required": ["name", "permission", "projectKey"],
 "additionalProperties": false
}`,
  project_permissions_groups_none_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "filter": { "type": "string", "maxLength": 1024, "description": "Text that the group name must contain." },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey"],
 "additionalProperties": false
}`,
  project_permissions_search: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "filterText": {
   "type": "string",
   "maxLength": 1024,
   "description": "Text that the user or group name must contain."
  },
  "permission": {
   "maxItems": 20,
   "type": "array",
   "minItems": 1,
   "items": { "type": "string", "pattern": "^[A-Z_]{1,64}$" },
   "description": "Project or global permission to look for; may be given more than once."
  },
  "type": { "enum": ["USER", "GROUP"], "type": "string", "description": "USER or GROUP." }
 },
 "required": ["projectKey"],
 "additionalProperties": false
}`,
  project_permissions_users_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "name": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Name of the user." }
 },
 "required": ["name", "projectKey"],
 "additionalProperties": false
}`,
  project_permissions_users_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "filter": { "type": "string", "maxLength": 1024, "description": "Text that the user name must contain." },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey"],
 "additionalProperties": false
}`,
  project_permissions_users_set: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "name": {
   "maxItems": 100,
   "type": "array",
   "minItems": 1,
   "items": { "type": "string", "minLength": 1, "maxLength": 255 },
   "description": "Name of the user."
  },
  "permission": {
   "enum": ["PROJECT_READ", "PROJECT_WRITE", "PROJECT_ADMIN"],
   "type": "string",
   "description": "PROJECT_READ, PROJECT_WRITE or PROJECT_ADMIN."
  }
 },
 "required": ["name", "permission", "projectKey"],
 "additionalProperties": false
}`,
  project_permissions_users_none_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "filter": { "type": "string", "maxLength": 1024, "description": "Text that the user name must contain." },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey"],
 "additionalProperties": false
}`,
  project_permission_all_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "permission": {
   "enum": ["PROJECT_READ", "PROJECT_WRITE", "PROJECT_ADMIN"],
   "type": "string",
   "description": "PROJECT_READ, PROJECT_WRITE or PROJECT_ADMIN."
  }
 },
 "required": ["permission", "projectKey"],
 "additionalProperties": false
}`,
  project_permission_all_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "permission": {
   "enum": ["PROJECT_READ", "PROJECT_WRITE", "PROJECT_ADMIN"],
   "type": "string",
   "description": "PROJECT_READ, PROJECT_WRITE or PROJECT_ADMIN."
  },
  "allow": { "type": "boolean", "description": "true grants it to all users, false revokes it." }
 },
 "required": ["allow", "permission", "projectKey"],
 "additionalProperties": false
}`,
  project_repos_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey"],
 "additionalProperties": false
}`,
  project_repos_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "description": "The slug in URLs is made from it.", "minLength": 1, "maxLength": 255 },
    "scmId": { "type": "string", "enum": ["git"] },
    "defaultBranch": {
     "type": "string",
     "description": "Branch name without refs/heads/.",
     "minLength": 1,
     "maxLength": 255
    }
   },
   "required": ["name"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey"],
 "additionalProperties": false
}`,
  repo_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_fork: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "name": {
     "type": "string",
     "minLength": 1,
     "maxLength": 255,
     "description": "Name of the fork; default: that of the origin."
    },
    "defaultBranch": {
     "type": "string",
     "minLength": 1,
     "maxLength": 255,
     "description": "Default: the origin's default branch."
    },
    "project": {
     "type": "object",
     "description": "Where to put the fork; default: your personal project.",
     "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 128 } },
     "required": ["key"],
     "additionalProperties": false
    }
   },
   "additionalProperties": false
  }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_update: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "minLength": 1, "maxLength": 255, "description": "A new name can change the slug." },
    "description": { "type": "string", "maxLength": 32768 },
    "defaultBranch": { "type": "string", "minLength": 1, "maxLength": 255 },
    "public": { "type": "boolean" },
    "forkable": { "type": "boolean" },
    "archived": { "type": "boolean", "description": "true is refused while pull requests are open." },
    "project": {
     "type": "object",
     "description": "Moves the repository to this project.",
     "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 128 } },
     "required": ["key"],
     "additionalProperties": false
    }
   },
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_archive_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "at": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Commit hash or full ref name; default branch if left out."
  },
  "filename": {
   "type": "string",
   "pattern": "^[^/\\\\\\\\\\"]{1,255}$",
   "description": "File name to announce in the answer; made up from the ref if left out."
  },
  "format": {
   "enum": ["zip", "tar", "tar.gz", "tgz"],
   "type": "string",
   "description": "zip (default), tar, tar.gz or tgz."
  },
  "path": {
   "maxItems": 100,
   "type": "array",
   "minItems": 1,
   "items": { "type": "string", "minLength": 1, "maxLength": 4096 },
   "description": "Path to include; repeatable. Leave out for everything."
  },
  "prefix": {
   "type": "string",
   "maxLength": 1024,
   "description": "Folder to put all entries into; a final / is added."
  }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_attachment_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "attachmentId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }
 },
 "required": ["attachmentId", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_attachment_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "attachmentId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }
 },
 "required": ["attachmentId", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_attachment_metadata_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "attachmentId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }
 },
 "required": ["attachmentId", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_attachment_metadata_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "attachmentId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }
 },
 "required": ["attachmentId", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_attachment_metadata_set: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "attachmentId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "body": { "type": "object", "maxProperties": 100, "description": "Any JSON object." }
 },
 "required": ["attachmentId", "body", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_branches_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "base": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "With details: what each branch is measured against, a branch or tag."
  },
  "boostMatches": { "type": "boolean", "description": "true puts exact and prefix matches first." },
  "context": {
   "type": "string",
   "minLength": 1,
   "maxLength": 1024,
   "description": "Not explained by the document; leave out."
  },
  "details": { "type": "boolean", "description": "true adds what plugins know about each branch." },
  "filterText": {
   "type": "string",
   "maxLength": 1024,
   "description": "Keep only entries that match this text; all when absent."
  },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "orderBy": {
   "enum": ["ALPHABETICAL", "MODIFICATION"],
   "type": "string",
   "description": "ALPHABETICAL (by name) or MODIFICATION (by last update)."
  },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_branches_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "minLength": 1, "maxLength": 255 },
    "startPoint": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Commit to start at." },
    "message": { "type": "string", "maxLength": 32768 }
   },
   "required": ["name", "startPoint"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_branches_default_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_branches_default_set: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "minLength": 1,
     "maxLength": 255,
     "description": "Full ref name, such as refs/heads/main."
    }
   },
   "required": ["id"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_browse_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "at": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Full ref (refs/heads/main) or commit to read at; default branch when absent."
  },
  "blame": { "type": "boolean", "description": "true adds who last changed each line." },
  "limit": { "type": "integer", "minimum": 1, "maximum": 5000 },
  "noContent": {
   "type": "boolean",
   "description": "true together with blame: only the blame, no lines. Alone it does nothing."
  },
  "size": { "type": "boolean", "description": "true answers only the size; wins over type." },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 },
  "type": { "type": "boolean", "description": "true answers only FILE, DIRECTORY or SUBMODULE; size wins over it." }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_browse_path_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "path": {
   "type": "string",
   "minLength": 1,
   "maxLength": 4096,
   "description": "File or folder path in the repository, no leading slash."
  },
  "at": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Full ref (refs/heads/main) or commit to read at; default branch when absent."
  },
  "blame": { "type": "boolean", "description": "true adds who last changed each line." },
  "limit": { "type": "integer", "minimum": 1, "maximum": 5000 },
  "noContent": {
   "type": "boolean",
   "description": "true together with blame: only the blame, no lines. Alone it does nothing."
  },
  "size": { "type": "boolean", "description": "true answers only the size; wins over type." },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 },
  "type": { "type": "boolean", "description": "true answers only FILE, DIRECTORY or SUBMODULE; size wins over it." }
 },
 "required": ["path", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_file_edit: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "path": {
   "type": "string",
   "minLength": 1,
   "maxLength": 4096,
   "description": "File or folder path in the repository, no leading slash."
  },
  "body": {
   "type": "object",
   "properties": {
    "branch": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Branch to commit to." },
    "content": { "type": "string", "maxLength": 5000000, "description": "New content of the whole file." },
    "message": { "type": "string", "maxLength": 32768, "description": "Commit message; the server has a default." },
    "sourceCommitId": {
     "type": "string",
     "minLength": 1,
     "maxLength": 255,
     "description": "Commit in which you read the file; leave out only for a new file."
    },
    "sourceBranch": {
     "type": "string",
     "minLength": 1,
     "maxLength": 255,
     "description": "Branch to start from when branch is to be created."
    }
   },
   "required": ["branch", "content"],
   "additionalProperties": false
  }
 },
 "required": ["body", "path", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_changes_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "since": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Commit to compare with; default: the first parent of until."
  },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 },
  "until": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Commit whose changes to list. Needed."
  }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_commits_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "avatarScheme": {
   "type": "string",
   "pattern": "^https?$",
   "description": "http or https for avatar links; that of the request when absent."
  },
  "avatarSize": {
   "type": "integer",
   "minimum": 1,
   "maximum": 4096,
   "description": "Adds avatar links of this size in pixels; no links when absent."
  },
  "followRenames": { "type": "boolean", "description": "true follows renames; path must be a single file." },
  "ignoreMissing": { "type": "boolean", "description": "true skips commits that do not exist." },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "merges": {
   "enum": ["exclude", "include", "only"],
   "type": "string",
   "description": "exclude, include or only merge commits."
  },
  "path": { "type": "string", "minLength": 1, "maxLength": 4096, "description": "Only commits that touch this path." },
  "since": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Commit or ref to stop at, excluded."
  },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 },
  "until": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Newest commit or ref, included; default branch if left out."
  },
  "withCounts": { "type": "boolean", "description": "true adds the number of commits and of authors." }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_commit_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "commitId": { "type": "string", "pattern": "^[0-9A-Fa-f]{4,40}$" },
  "path": {
   "type": "string",
   "minLength": 1,
   "maxLength": 4096,
   "description": "Answers the first commit from here back that touched this path."
  }
 },
 "required": ["commitId", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_commit_builds_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "commitId": { "type": "string", "pattern": "^[0-9A-Fa-f]{4,40}$" },
  "key": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Key of the build status." }
 },
 "required": ["commitId", "key", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_commit_builds_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "commitId": { "type": "string", "pattern": "^[0-9A-Fa-f]{4,40}$" },
  "key": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Key of the build status." }
 },
 "required": ["commitId", "key", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_commit_builds_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "commitId": { "type": "string", "pattern": "^[0-9A-Fa-f]{4,40}$" },
  "body": {
   "type": "object",
   "properties": {
    "key": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Identifies the plan or job." },
    "state": { "type": "string", "enum": ["SUCCESSFUL", "FAILED", "INPROGRESS", "CANCELLED", "UNKNOWN"] },
    "url": {
     "type": "string",
     "minLength": 1,
     "maxLength": 450,
     "description": "Page of the build in the CI system."
    },
    "name": { "type": "string", "maxLength": 255 },
    "description": { "type": "string", "maxLength": 32768 },
    "buildNumber": { "type": "string", "maxLength": 255, "description": "Identifies this run." },
    "parent": {
     "type": "string",
     "maxLength": 1024,
     "description": "Plan behind the build; required-builds checks look at it."
    },
    "ref": {
     "type": "string",
     "maxLength": 1024,
     "description": "Full ref, such as refs/heads/main.",
     "pattern": "^refs/.*$"
    },
    "duration": { "type": "integer", "minimum": 0, "maximum": 9007199254740991, "description": "Milliseconds." },
    "dateAdded": {
     "type": "integer",
     "minimum": 0,
     "maximum": 9007199254740991,
     "description": "Milliseconds since 1970; default: now."
    },
    "lastUpdated": {
     "type": "integer",
     "minimum": 0,
     "maximum": 9007199254740991,
     "description": "Milliseconds since 1970."
    },
    "testResults": {
     "type": "object",
     "properties": {
      "successful": { "type": "integer", "minimum": 0, "maximum": 2147483647 },
      "failed": { "type": "integer", "minimum": 0, "maximum": 2147483647 },
      "skipped": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
     },
     "additionalProperties": false
    }
   },
   "required": ["key", "state", "url"],
   "additionalProperties": false
  }
 },
 "required": ["body", "commitId", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_commit_changes_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "commitId": { "type": "string", "pattern": "^[0-9A-Fa-f]{4,40}$" },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "since": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Commit to compare with; default: the first parent."
  },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 },
  "withComments": { "type": "boolean", "description": "false leaves out the comment counts." }
 },
 "required": ["commitId", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_commit_comments_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "commitId": { "type": "string", "pattern": "^[0-9A-Fa-f]{4,40}$" },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "path": { "type": "string", "minLength": 1, "maxLength": 4096, "description": "File whose comments to list." },
  "since": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Parent of a merge commit, or start of the range, whose diff was commented on."
  },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["commitId", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_commit_comments_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "commitId": { "type": "string", "pattern": "^[0-9A-Fa-f]{4,40}$" },
  "since": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Parent of a merge commit, or start of the range, whose diff is commented on."
  },
  "body": {
   "type": "object",
   "properties": {
    "text": { "type": "string", "minLength": 1, "maxLength": 32768 },
    "parent": {
     "type": "object",
     "description": "Comment to reply to.",
     "properties": { "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } },
     "required": ["id"],
     "additionalProperties": false
    },
    "anchor": {
     "type": "object",
     "description": "File or line; leave out for a general comment.",
     "properties": {
      "path": { "type": "string", "minLength": 1, "maxLength": 4096 },
      "srcPath": {
       "type": "string",
       "minLength": 1,
       "maxLength": 4096,
       "description": "Earlier path, only for copies and moves."
      },
      "line": {
       "type": "integer",
       "minimum": 1,
       "maximum": 2147483647,
       "description": "Line of the diff; leave out to comment on the file."
      },
      "lineType": { "type": "string", "enum": ["ADDED", "REMOVED", "CONTEXT"] },
      "fileType": {
       "type": "string",
       "enum": ["FROM", "TO"],
       "description": "Side of the diff: old file or new file."
      },
      "diffType": { "type": "string", "enum": ["COMMIT", "RANGE"] },
      "fromHash": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Default: the first parent." },
      "toHash": { "type": "string", "minLength": 1, "maxLength": 255 }
     },
     "required": ["path"],
     "additionalProperties": false
    }
   },
   "required": ["text"],
   "additionalProperties": false
  }
 },
 "required": ["body", "commitId", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_commit_comment_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "commitId": { "type": "string", "pattern": "^[0-9A-Fa-f]{4,40}$" },
  "commentId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "version": {
   "type": "integer",
   "minimum": 0,
   "maximum": 2147483647,
   "description": "Current version of the comment, as read just before."
  }
 },
 "required": ["commentId", "commitId", "projectKey", "repositorySlug", "version"],
 "additionalProperties": false
}`,
  repo_commit_comment_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "commitId": { "type": "string", "pattern": "^[0-9A-Fa-f]{4,40}$" },
  "commentId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }
 },
 "required": ["commentId", "commitId", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_commit_comment_update: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "commitId": { "type": "string", "pattern": "^[0-9A-Fa-f]{4,40}$" },
  "commentId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "body": {
   "type": "object",
   "properties": {
    "text": { "type": "string", "minLength": 1, "maxLength": 32768 },
    "version": {
     "type": "integer",
     "minimum": 0,
     "maximum": 2147483647,
     "description": "Current version of the comment."
    }
   },
   "required": ["text", "version"],
   "additionalProperties": false
  }
 },
 "required": ["body", "commentId", "commitId", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_commit_deployments_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "commitId": { "type": "string", "pattern": "^[0-9A-Fa-f]{4,40}$" },
  "deploymentSequenceNumber": {
   "type": "integer",
   "minimum": 0,
   "maximum": 9007199254740991,
   "description": "Sequence number of the deployment."
  },
  "environmentKey": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Key of its environment." },
  "key": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Key of the deployment." }
 },
 "required": ["commitId", "deploymentSequenceNumber", "environmentKey", "key", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_commit_deployments_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "commitId": { "type": "string", "pattern": "^[0-9A-Fa-f]{4,40}$" },
  "deploymentSequenceNumber": {
   "type": "integer",
   "minimum": 0,
   "maximum": 9007199254740991,
   "description": "Sequence number of the deployment."
  },
  "environmentKey": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Key of its environment." },
  "key": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Key of the deployment." }
 },
 "required": ["commitId", "deploymentSequenceNumber", "environmentKey", "key", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_commit_deployments_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "commitId": { "type": "string", "pattern": "^[0-9A-Fa-f]{4,40}$" },
  "body": {
   "type": "object",
   "properties": {
    "key": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Identifies the deployment." },
    "displayName": { "type": "string", "minLength": 1, "maxLength": 255 },
    "description": { "type": "string", "maxLength": 255 },
    "state": {
     "type": "string",
     "enum": ["PENDING", "IN_PROGRESS", "CANCELLED", "FAILED", "ROLLED_BACK", "SUCCESSFUL", "UNKNOWN"]
    },
    "url": {
     "type": "string",
     "minLength": 1,
     "maxLength": 1024,
     "description": "Page of the deployment in your tool."
    },
    "deploymentSequenceNumber": {
     "type": "integer",
     "minimum": 0,
     "maximum": 9007199254740991,
     "description": "Number of this run; with key and environment it names the record."
    },
    "environment": {
     "type": "object",
     "properties": {
      "key": { "type": "string", "minLength": 1, "maxLength": 255 },
      "displayName": { "type": "string", "minLength": 1, "maxLength": 255 },
      "type": { "type": "string", "enum": ["DEVELOPMENT", "TESTING", "STAGING", "PRODUCTION"] },
      "url": { "type": "string", "maxLength": 1024 }
     },
     "required": ["key", "displayName"],
     "additionalProperties": false
    },
    "lastUpdated": {
     "type": "integer",
     "minimum": 0,
     "maximum": 9007199254740991,
     "description": "Milliseconds since 1970."
    }
   },
   "required": ["key", "displayName", "description", "state", "url", "deploymentSequenceNumber", "environment"],
   "additionalProperties": false
  }
 },
 "required": ["body", "commitId", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_commit_diff_stats_summary_path_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "commitId": { "type": "string", "pattern": "^[0-9A-Fa-f]{4,40}$" },
  "path": { "type": "string", "minLength": 1, "maxLength": 4096, "description": "File to compare." },
  "autoSrcPath": { "type": "boolean", "description": "true looks for the earlier path itself; needs path." },
  "since": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Commit to compare with; default: the parent."
  },
  "srcPath": {
   "type": "string",
   "minLength": 1,
   "maxLength": 4096,
   "description": "Earlier path of the file, if copied, moved or renamed."
  },
  "whitespace": { "enum": ["ignore-all"], "type": "string", "description": "ignore-all ignores whitespace." }
 },
 "required": ["commitId", "path", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_commit_diff_path_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "commitId": { "type": "string", "pattern": "^[0-9A-Fa-f]{4,40}$" },
  "path": { "type": "string", "minLength": 1, "maxLength": 4096, "description": "File to compare." },
  "autoSrcPath": { "type": "boolean", "description": "true looks for the earlier path itself; needs path." },
  "avatarScheme": {
   "type": "string",
   "pattern": "^https?$",
   "description": "http or https for avatar links; that of the request when absent."
  },
  "avatarSize": {
   "type": "integer",
   "minimum": 1,
   "maximum": 4096,
   "description": "Adds avatar links of this size in pixels; no links when absent."
  },
  "contextLines": {
   "type": "integer",
   "minimum": 0,
   "maximum": 1000,
   "description": "Unchanged lines around each change."
  },
  "filter": { "type": "string", "maxLength": 1024, "description": "Text that files and lines must contain." },
  "since": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Commit to compare with; default: the parent."
  },
  "srcPath": {
   "type": "string",
   "minLength": 1,
   "maxLength": 4096,
   "description": "Earlier path of the file, if copied, moved or renamed."
  },
  "whitespace": { "enum": ["ignore-all"], "type": "string", "description": "ignore-all ignores whitespace." },
  "withComments": { "type": "boolean", "description": "true: the comments too, below the diff of their file." }
 },
 "required": ["commitId", "path", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_commit_merge_base_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "commitId": { "type": "string", "pattern": "^[0-9A-Fa-f]{4,40}$" },
  "otherCommitId": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "The second commit."
  }
 },
 "required": ["commitId", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_commit_pull_requests_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "commitId": { "type": "string", "pattern": "^[0-9A-Fa-f]{4,40}$" },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["commitId", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_commit_watch_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "commitId": { "type": "string", "pattern": "^[0-9A-Fa-f]{4,40}$" }
 },
 "required": ["commitId", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_commit_watch: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "commitId": { "type": "string", "pattern": "^[0-9A-Fa-f]{4,40}$" }
 },
 "required": ["commitId", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_compare_changes_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "from": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Source commit or ref, in fromRepo if given; default branch if left out."
  },
  "fromRepo": {
   "type": "string",
   "pattern": "^([0-9]{1,10}|~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}/[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127})$",
   "description": "Repository of from if it is another one: PROJ/slug or a numeric id."
  },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 },
  "to": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Target commit or ref in this repository; default branch if left out."
  }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_compare_commits_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "from": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Source commit or ref, in fromRepo if given; default branch if left out."
  },
  "fromRepo": {
   "type": "string",
   "pattern": "^([0-9]{1,10}|~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}/[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127})$",
   "description": "Repository of from if it is another one: PROJ/slug or a numeric id."
  },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 },
  "to": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Target commit or ref in this repository; default branch if left out."
  }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_compare_diff_stats_summary_path_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "path": {
   "type": "string",
   "minLength": 1,
   "maxLength": 4096,
   "description": "File to compare; leave out for all files."
  },
  "from": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Source commit or ref, in fromRepo if given; default branch if left out."
  },
  "fromRepo": {
   "type": "string",
   "pattern": "^([0-9]{1,10}|~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}/[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127})$",
   "description": "Repository of from if it is another one: PROJ/slug or a numeric id."
  },
  "srcPath": { "type": "string", "minLength": 1, "maxLength": 4096, "description": "Earlier path of the file." },
  "to": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Target commit or ref in this repository; default branch if left out."
  },
  "whitespace": { "enum": ["ignore-all"], "type": "string", "description": "ignore-all ignores whitespace." }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_compare_diff_path_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "path": {
   "type": "string",
   "minLength": 1,
   "maxLength": 4096,
   "description": "File to compare; leave out for all files."
  },
  "contextLines": {
   "type": "integer",
   "minimum": 0,
   "maximum": 1000,
   "description": "Unchanged lines around each change."
  },
  "from": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Source commit or ref, in fromRepo if given; default branch if left out."
  },
  "fromRepo": {
   "type": "string",
   "pattern": "^([0-9]{1,10}|~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}/[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127})$",
   "description": "Repository of from if it is another one: PROJ/slug or a numeric id."
  },
  "srcPath": { "type": "string", "minLength": 1, "maxLength": 4096, "description": "Earlier path of the file." },
  "to": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Target commit or ref in this repository; default branch if left out."
  },
  "whitespace": { "enum": ["ignore-all"], "type": "string", "description": "ignore-all ignores whitespace." }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_contributing_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "at": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Commit or ref to read it at; default branch if left out."
  },
  "hardwrap": { "type": "boolean", "description": "true: line breaks of the source become line breaks in the HTML." },
  "htmlEscape": { "type": "boolean", "description": "With markup: whether HTML in the text is escaped." },
  "includeHeadingId": { "type": "boolean", "description": "With markup: whether headings get ids." },
  "markup": { "type": "boolean", "description": "true answers HTML instead of the raw text." }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_default_branch_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_default_branch_set: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "minLength": 1,
     "maxLength": 255,
     "description": "Full ref name, such as refs/heads/main."
    }
   },
   "required": ["id"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_diff_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "contextLines": {
   "type": "integer",
   "minimum": 0,
   "maximum": 1000,
   "description": "Unchanged lines around each change."
  },
  "since": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Commit to compare with; default: the parent of until."
  },
  "srcPath": {
   "type": "string",
   "minLength": 1,
   "maxLength": 4096,
   "description": "Earlier path of the file, if copied, moved or renamed."
  },
  "until": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Commit or ref to compare. Needed."
  },
  "whitespace": { "enum": ["ignore-all"], "type": "string", "description": "ignore-all ignores whitespace." }
 },
 "required": ["projectKey", "repositorySlug", "until"],
 "additionalProperties": false
}`,
  repo_diff_path_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "path": {
   "type": "string",
   "minLength": 1,
   "maxLength": 4096,
   "description": "File or folder path in the repository, no leading slash."
  },
  "contextLines": {
   "type": "integer",
   "minimum": 0,
   "maximum": 1000,
   "description": "Unchanged lines around each change."
  },
  "since": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Commit to compare with; default: the parent of until."
  },
  "srcPath": {
   "type": "string",
   "minLength": 1,
   "maxLength": 4096,
   "description": "Earlier path of the file, if copied, moved or renamed."
  },
  "until": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Commit or ref to compare. Needed."
  },
  "whitespace": { "enum": ["ignore-all"], "type": "string", "description": "ignore-all ignores whitespace." }
 },
 "required": ["path", "projectKey", "repositorySlug", "until"],
 "additionalProperties": false
}`,
  repo_files_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "at": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Full ref (refs/heads/main) or commit to read at; default branch when absent."
  },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_files_path_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "path": { "type": "string", "minLength": 1, "maxLength": 4096, "description": "Directory to list." },
  "at": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Full ref (refs/heads/main) or commit to read at; default branch when absent."
  },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["path", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_forks_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_hook_scripts_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_hook_script_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "scriptId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }
 },
 "required": ["projectKey", "repositorySlug", "scriptId"],
 "additionalProperties": false
}`,
  repo_hook_script_update: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "scriptId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "body": {
   "type": "object",
   "properties": {
    "triggerIds": {
     "type": "array",
     "items": { "type": "string", "minLength": 1, "maxLength": 255 },
     "maxItems": 100,
     "description": "Ids of the hook triggers that start the script"
    }
   },
   "required": ["triggerIds"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "repositorySlug", "scriptId"],
 "additionalProperties": false
}`,
  repo_labels_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_labels_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": { "name": { "type": "string", "minLength": 3, "maxLength": 50, "pattern": "^[a-z0-9-]+$" } },
   "required": ["name"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_label_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "labelName": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Name of the label." }
 },
 "required": ["labelName", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_last_modified_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "at": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Commit or full ref to start from; needed, though the document also has a default."
  }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_last_modified_path_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "path": { "type": "string", "minLength": 1, "maxLength": 4096, "description": "Directory to list." },
  "at": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Commit or full ref to start from; needed, though the document also has a default."
  }
 },
 "required": ["path", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_license_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "at": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Commit or ref to read it at; default branch if left out."
  },
  "hardwrap": { "type": "boolean", "description": "true: line breaks of the source become line breaks in the HTML." },
  "htmlEscape": { "type": "boolean", "description": "With markup: whether HTML in the text is escaped." },
  "includeHeadingId": { "type": "boolean", "description": "With markup: whether headings get ids." },
  "markup": { "type": "boolean", "description": "true answers HTML instead of the raw text." }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_participants_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "direction": {
   "enum": ["INCOMING", "OUTGOING"],
   "type": "string",
   "description": "INCOMING (default) or OUTGOING."
  },
  "filter": { "type": "string", "maxLength": 1024, "description": "Text in the user name, name or e-mail address." },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "role": {
   "enum": ["AUTHOR", "REVIEWER", "PARTICIPANT"],
   "type": "string",
   "description": "AUTHOR, REVIEWER or PARTICIPANT."
  },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_patch_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "allAncestors": {
   "type": "boolean",
   "description": "true puts the whole history before until in the patch; since is ignored."
  },
  "since": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Start of the range; one commit only if left out."
  },
  "until": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Commit to make the patch from. Needed."
  }
 },
 "required": ["projectKey", "repositorySlug", "until"],
 "additionalProperties": false
}`,
  repo_permissions_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "group": {
   "maxItems": 100,
   "type": "array",
   "minItems": 1,
   "items": { "type": "string", "minLength": 1, "maxLength": 255 },
   "description": "Group names that lose their grants"
  },
  "user": {
   "maxItems": 100,
   "type": "array",
   "minItems": 1,
   "items": { "type": "string", "minLength": 1, "maxLength": 255 },
   "description": "User names that lose their grants; give user, group or both"
  }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_permissions_groups_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "name": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Group name" }
 },
 "required": ["name", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_permissions_groups_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "filter": { "type": "string", "maxLength": 1024, "description": "Part of a group name" },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_permissions_groups_set: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "name": {
   "maxItems": 100,
   "type": "array",
   "minItems": 1,
   "items": { "type": "string", "minLength": 1, "maxLength": 255 },
   "description": "Group names; all get the same permission"
  },
  "permission": {
   "enum": ["REPO_READ", "REPO_WRITE", "REPO_ADMIN"],
   "type": "string",
   "description": "Permission name, e.g. REPO_READ or PROJECT_ADMIN."
  }
 },
 "required": ["name", "permission", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_permissions_groups_none_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "filter": { "type": "string", "maxLength": 1024, "description": "Part of a group name" },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_permissions_search: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "filterText": { "type": "string", "maxLength": 1024, "description": "Part of a user or group name" },
  "permission": {
   "maxItems": 20,
   "type": "array",
   "minItems": 1,
   "items": { "type": "string", "pattern": "^[A-Z_]{1,64}$" },
   "description": "Repository, project or global permission names to filter by"
  },
  "type": { "enum": ["USER", "GROUP"], "type": "string", "description": "USER or GROUP" }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_permissions_users_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "name": { "type": "string", "minLength": 1, "maxLength": 255, "description": "User name" }
 },
 "required": ["name", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_permissions_users_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "filter": { "type": "string", "maxLength": 1024, "description": "Part of a user name" },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_permissions_users_set: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "name": {
   "maxItems": 100,
   "type": "array",
   "minItems": 1,
   "items": { "type": "string", "minLength": 1, "maxLength": 255 },
   "description": "User names; all get the same permission"
  },
  "permission": {
   "enum": ["REPO_READ", "REPO_WRITE", "REPO_ADMIN"],
   "type": "string",
   "description": "Permission name, e.g. REPO_READ or PROJECT_ADMIN."
  }
 },
 "required": ["name", "permission", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_permissions_users_none_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "filter": { "type": "string", "maxLength": 1024, "description": "Part of a user name" },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_requests_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "at": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Full branch ref, e.g. refs/heads/main: only pull requests to or from it."
  },
  "direction": {
   "enum": ["INCOMING", "OUTGOING"],
   "type": "string",
   "description": "INCOMING (default) or OUTGOING."
  },
  "draft": { "type": "boolean", "description": "true or false: only drafts, or none." },
  "filterText": {
   "type": "string",
   "maxLength": 1024,
   "description": "Only those with this text in title or description."
  },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "order": { "enum": ["NEWEST", "OLDEST"], "type": "string", "description": "NEWEST (default) or OLDEST." },
  "participants": {
   "maxItems": 10,
   "type": "array",
   "minItems": 1,
   "items": {
    "type": "object",
    "properties": {
     "username": { "type": "string", "minLength": 1, "maxLength": 255 },
     "role": { "type": "string", "enum": ["AUTHOR", "REVIEWER", "PARTICIPANT"] },
     "approved": { "type": "boolean" }
    },
    "required": ["username"],
    "additionalProperties": false
   },
   "description": "People who take part, each with a role or an approval if it matters."
  },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 },
  "state": {
   "enum": ["OPEN", "DECLINED", "MERGED", "ALL"],
   "type": "string",
   "description": "OPEN (default), DECLINED, MERGED or ALL."
  },
  "withAttributes": { "type": "boolean", "description": "false leaves out extra attributes." },
  "withProperties": { "type": "boolean", "description": "false leaves out extra properties." }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_requests_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "title": { "type": "string", "minLength": 1, "maxLength": 255 },
    "description": { "type": "string", "description": "Markdown.", "maxLength": 32768 },
    "fromRef": {
     "type": "object",
     "description": "Source branch or tag.",
     "properties": {
      "id": { "type": "string", "description": "Full ref, e.g. refs/heads/main.", "minLength": 1, "maxLength": 1024 },
      "repository": {
       "type": "object",
       "description": "Where the source is: this repository or a fork.",
       "properties": {
        "slug": { "type": "string", "description": "Repository slug.", "minLength": 1, "maxLength": 128 },
        "project": {
         "type": "object",
         "properties": {
          "key": { "type": "string", "description": "Project key.", "minLength": 1, "maxLength": 128 }
         },
         "required": ["key"],
         "additionalProperties": false
        }
       },
       "required": ["slug", "project"],
       "additionalProperties": false
      }
     },
     "required": ["id"],
     "additionalProperties": false
    },
    "toRef": {
     "type": "object",
     "description": "Target branch.",
     "properties": {
      "id": { "type": "string", "description": "Full ref, e.g. refs/heads/main.", "minLength": 1, "maxLength": 1024 },
      "repository": {
       "type": "object",
       "description": "This repository.",
       "properties": {
        "slug": { "type": "string", "description": "Repository slug.", "minLength": 1, "maxLength": 128 },
        "project": {
         "type": "object",
         "properties": {
          "key": { "type": "string", "description": "Project key.", "minLength": 1, "maxLength": 128 }
         },
         "required": ["key"],
         "additionalProperties": false
        }
       },
       "required": ["slug", "project"],
       "additionalProperties": false
      }
     },
     "required": ["id"],
     "additionalProperties": false
    },
    "reviewers": {
     "type": "array",
     "description": "Users to ask for review.",
     "items": {
      "type": "object",
      "properties": {
       "user": {
        "type": "object",
        "properties": { "name": { "type": "string", "description": "User name.", "minLength": 1, "maxLength": 255 } },
        "required": ["name"],
        "additionalProperties": false
       }
      },
      "required": ["user"],
      "additionalProperties": false
     },
     "maxItems": 100
    },
    "draft": { "type": "boolean" }
   },
   "required": ["title", "fromRef", "toRef"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "body": {
   "type": "object",
   "properties": {
    "version": {
     "type": "integer",
     "description": "Current version of the pull request.",
     "minimum": 0,
     "maximum": 2147483647
    }
   },
   "required": ["version"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }
 },
 "required": ["projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_update: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "body": {
   "type": "object",
   "properties": {
    "version": {
     "type": "integer",
     "description": "Current version of the pull request.",
     "minimum": 0,
     "maximum": 2147483647
    },
    "title": { "type": "string", "minLength": 1, "maxLength": 255 },
    "description": { "type": "string", "description": "Markdown.", "maxLength": 32768 },
    "reviewers": {
     "type": "array",
     "description": "All reviewers that shall remain or be added; anyone left out is removed.",
     "items": {
      "type": "object",
      "properties": {
       "user": {
        "type": "object",
        "properties": { "name": { "type": "string", "description": "User name.", "minLength": 1, "maxLength": 255 } },
        "required": ["name"],
        "additionalProperties": false
       }
      },
      "required": ["user"],
      "additionalProperties": false
     },
     "maxItems": 100
    },
    "toRef": {
     "type": "object",
     "description": "New target branch.",
     "properties": {
      "id": { "type": "string", "description": "Full ref, e.g. refs/heads/main.", "minLength": 1, "maxLength": 1024 },
      "repository": {
       "type": "object",
       "description": "This repository.",
       "properties": {
        "slug": { "type": "string", "description": "Repository slug.", "minLength": 1, "maxLength": 128 },
        "project": {
         "type": "object",
         "properties": {
          "key": { "type": "string", "description": "Project key.", "minLength": 1, "maxLength": 128 }
         },
         "required": ["key"],
         "additionalProperties": false
        }
       },
       "required": ["slug", "project"],
       "additionalProperties": false
      }
     },
     "required": ["id"],
     "additionalProperties": false
    },
    "draft": { "type": "boolean" }
   },
   "required": ["version"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_raw_diff_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "contextLines": {
   "type": "integer",
   "minimum": 0,
   "maximum": 1000,
   "description": "Unchanged lines to show around each change."
  },
  "whitespace": {
   "enum": ["ignore-all"],
   "type": "string",
   "description": "ignore-all hides changes in white space."
  }
 },
 "required": ["projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_raw_patch_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }
 },
 "required": ["projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_activities_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "fromId": {
   "type": "integer",
   "minimum": 1,
   "maximum": 9007199254740991,
   "description": "Start the page at this activity or comment; fromType says which."
  },
  "fromType": {
   "enum": ["COMMENT", "ACTIVITY"],
   "type": "string",
   "description": "COMMENT or ACTIVITY; required with fromId."
  },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_approve_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }
 },
 "required": ["projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_approve: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }
 },
 "required": ["projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_auto_merge_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }
 },
 "required": ["projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_auto_merge_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }
 },
 "required": ["projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_auto_merge: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }
 },
 "required": ["projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_blocker_comments_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "count": { "type": "boolean", "description": "true returns only how many there are per state." },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 },
  "state": {
   "maxItems": 3,
   "type": "array",
   "minItems": 1,
   "items": { "type": "string", "enum": ["OPEN", "PENDING", "RESOLVED"] },
   "description": "OPEN or RESOLVED; states is the documented filter."
  },
  "states": {
   "maxItems": 2,
   "type": "array",
   "minItems": 1,
   "items": { "type": "string", "enum": ["OPEN", "RESOLVED"] },
   "description": "Only tasks in these states: OPEN, RESOLVED."
  }
 },
 "required": ["projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_blocker_comments_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "body": {
   "type": "object",
   "properties": {
    "text": { "type": "string", "description": "Markdown.", "minLength": 1, "maxLength": 32768 },
    "parent": {
     "type": "object",
     "description": "Comment to reply to.",
     "properties": {
      "id": { "type": "integer", "description": "Comment id.", "minimum": 1, "maximum": 9007199254740991 }
     },
     "required": ["id"],
     "additionalProperties": false
    },
    "anchor": {
     "type": "object",
     "description": "Place in the diff; absent for a general comment.",
     "properties": {
      "path": { "type": "string", "description": "File to comment on.", "minLength": 1, "maxLength": 4096 },
      "srcPath": { "type": "string", "description": "Old path of a moved or copied file.", "maxLength": 4096 },
      "line": {
       "type": "integer",
       "description": "Line in the diff; absent: comment on the file.",
       "minimum": 1,
       "maximum": 2147483647
      },
      "lineType": {
       "type": "string",
       "description": "With line: kind of that diff line.",
       "enum": ["ADDED", "REMOVED", "CONTEXT"]
      },
      "fileType": {
       "type": "string",
       "description": "With line: old (FROM) or new (TO) side of the diff.",
       "enum": ["FROM", "TO"]
      },
      "diffType": {
       "type": "string",
       "description": "EFFECTIVE when absent; must be given with hashes.",
       "enum": ["EFFECTIVE", "RANGE", "COMMIT"]
      },
      "fromHash": {
       "type": "string",
       "description": "With RANGE or COMMIT: first commit of the diff.",
       "pattern": "^[0-9a-fA-F]{40}$"
      },
      "toHash": {
       "type": "string",
       "description": "With RANGE or COMMIT: last commit of the diff.",
       "pattern": "^[0-9a-fA-F]{40}$"
      },
      "multilineMarker": {
       "type": "object",
       "description": "For a comment on several lines.",
       "properties": {
        "startLine": {
         "type": "integer",
         "description": "First line; line is the last.",
         "minimum": 1,
         "maximum": 2147483647
        },
        "startLineType": { "type": "string", "enum": ["ADDED", "REMOVED", "CONTEXT"] }
       },
       "required": ["startLine", "startLineType"],
       "additionalProperties": false
      }
     },
     "required": ["path"],
     "additionalProperties": false
    }
   },
   "required": ["text"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_blocker_comment_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "commentId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "version": {
   "type": "integer",
   "minimum": 0,
   "maximum": 2147483647,
   "description": "Current version of the comment; the call fails when it does not match."
  }
 },
 "required": ["commentId", "projectKey", "pullRequestId", "repositorySlug", "version"],
 "additionalProperties": false
}`,
  pull_request_blocker_comment_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "commentId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }
 },
 "required": ["commentId", "projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_blocker_comment_update: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "commentId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "body": {
   "type": "object",
   "properties": {
    "version": {
     "type": "integer",
     "description": "Current version of the comment.",
     "minimum": 0,
     "maximum": 2147483647
    },
    "text": { "type": "string", "description": "Markdown.", "minLength": 1, "maxLength": 32768 },
    "severity": {
     "type": "string",
     "description": "BLOCKER: task; NORMAL: plain comment.",
     "enum": ["NORMAL", "BLOCKER"]
    },
    "state": { "type": "string", "description": "Of a task.", "enum": ["OPEN", "RESOLVED"] },
    "threadResolved": { "type": "boolean", "description": "Whether the whole thread is resolved." }
   },
   "required": ["version"],
   "additionalProperties": false
  }
 },
 "required": ["body", "commentId", "projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_changes_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "changeScope": {
   "enum": ["ALL", "UNREVIEWED", "RANGE"],
   "type": "string",
   "description": "ALL (default), UNREVIEWED, or RANGE with sinceId and untilId."
  },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "sinceId": {
   "type": "string",
   "pattern": "^[0-9A-Fa-f]{4,40}$",
   "description": "Older commit hash, for changeScope RANGE."
  },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647, "description": "Ignored here." },
  "untilId": {
   "type": "string",
   "pattern": "^[0-9A-Fa-f]{4,40}$",
   "description": "Newer commit hash, for changeScope RANGE."
  },
  "withComments": { "type": "boolean", "description": "false leaves out comment counts." }
 },
 "required": ["projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_comments_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "anchorState": {
   "enum": ["ACTIVE", "ORPHANED", "ALL"],
   "type": "string",
   "description": "ACTIVE, ORPHANED (line is gone) or ALL."
  },
  "diffType": {
   "maxItems": 3,
   "type": "array",
   "minItems": 1,
   "items": { "type": "string", "enum": ["COMMIT", "EFFECTIVE", "RANGE"] },
   "description": "Array form of diffTypes."
  },
  "diffTypes": {
   "maxItems": 3,
   "type": "array",
   "minItems": 1,
   "items": { "type": "string", "enum": ["EFFECTIVE", "RANGE", "COMMIT"] },
   "description": "EFFECTIVE, RANGE or COMMIT; the last two with fromHash and toHash."
  },
  "fromHash": {
   "type": "string",
   "pattern": "^[0-9A-Fa-f]{4,40}$",
   "description": "Start commit, for RANGE or COMMIT."
  },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "path": { "type": "string", "minLength": 1, "maxLength": 4096, "description": "File whose comments to list." },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 },
  "state": {
   "maxItems": 3,
   "type": "array",
   "minItems": 1,
   "items": { "type": "string", "enum": ["OPEN", "PENDING", "RESOLVED"] },
   "description": "OPEN or RESOLVED; states is the documented filter."
  },
  "states": {
   "maxItems": 2,
   "type": "array",
   "minItems": 1,
   "items": { "type": "string", "enum": ["OPEN", "RESOLVED"] },
   "description": "Only comments in these states: OPEN, RESOLVED."
  },
  "toHash": { "type": "string", "pattern": "^[0-9A-Fa-f]{4,40}$", "description": "End commit, for RANGE or COMMIT." }
 },
 "required": ["path", "projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_comments_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "body": {
   "type": "object",
   "properties": {
    "text": { "type": "string", "description": "Markdown.", "minLength": 1, "maxLength": 32768 },
    "parent": {
     "type": "object",
     "description": "Comment to reply to.",
     "properties": {
      "id": { "type": "integer", "description": "Comment id.", "minimum": 1, "maximum": 9007199254740991 }
     },
     "required": ["id"],
     "additionalProperties": false
    },
    "anchor": {
     "type": "object",
     "description": "Place in the diff; absent for a general comment.",
     "properties": {
      "path": { "type": "string", "description": "File to comment on.", "minLength": 1, "maxLength": 4096 },
      "srcPath": { "type": "string", "description": "Old path of a moved or copied file.", "maxLength": 4096 },
      "line": {
       "type": "integer",
       "description": "Line in the diff; absent: comment on the file.",
       "minimum": 1,
       "maximum": 2147483647
      },
      "lineType": {
       "type": "string",
       "description": "With line: kind of that diff line.",
       "enum": ["ADDED", "REMOVED", "CONTEXT"]
      },
      "fileType": {
       "type": "string",
       "description": "With line: old (FROM) or new (TO) side of the diff.",
       "enum": ["FROM", "TO"]
      },
      "diffType": {
       "type": "string",
       "description": "EFFECTIVE when absent; must be given with hashes.",
       "enum": ["EFFECTIVE", "RANGE", "COMMIT"]
      },
      "fromHash": {
       "type": "string",
       "description": "With RANGE or COMMIT: first commit of the diff.",
       "pattern": "^[0-9a-fA-F]{40}$"
      },
      "toHash": {
       "type": "string",
       "description": "With RANGE or COMMIT: last commit of the diff.",
       "pattern": "^[0-9a-fA-F]{40}$"
      },
      "multilineMarker": {
       "type": "object",
       "description": "For a comment on several lines.",
       "properties": {
        "startLine": {
         "type": "integer",
         "description": "First line; line is the last.",
         "minimum": 1,
         "maximum": 2147483647
        },
        "startLineType": { "type": "string", "enum": ["ADDED", "REMOVED", "CONTEXT"] }
       },
       "required": ["startLine", "startLineType"],
       "additionalProperties": false
      }
     },
     "required": ["path"],
     "additionalProperties": false
    },
    "severity": { "type": "string", "description": "BLOCKER makes it a task.", "enum": ["NORMAL", "BLOCKER"] },
    "state": {
     "type": "string",
     "description": "PENDING keeps it a draft until the review is finished.",
     "enum": ["OPEN", "PENDING"]
    }
   },
   "required": ["text"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_comment_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "commentId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "version": {
   "type": "integer",
   "minimum": 0,
   "maximum": 2147483647,
   "description": "Current version of the comment; the call fails when it does not match."
  }
 },
 "required": ["commentId", "projectKey", "pullRequestId", "repositorySlug", "version"],
 "additionalProperties": false
}`,
  pull_request_comment_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "commentId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }
 },
 "required": ["commentId", "projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_comment_update: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "commentId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "body": {
   "type": "object",
   "properties": {
    "version": {
     "type": "integer",
     "description": "Current version of the comment.",
     "minimum": 0,
     "maximum": 2147483647
    },
    "text": { "type": "string", "description": "Markdown.", "minLength": 1, "maxLength": 32768 },
    "severity": {
     "type": "string",
     "description": "BLOCKER: task; NORMAL: plain comment.",
     "enum": ["NORMAL", "BLOCKER"]
    },
    "state": { "type": "string", "description": "Of a task.", "enum": ["OPEN", "RESOLVED"] },
    "threadResolved": { "type": "boolean", "description": "Whether the whole thread is resolved." }
   },
   "required": ["version"],
   "additionalProperties": false
  }
 },
 "required": ["body", "commentId", "projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_comment_apply_suggestion: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "commentId": {
   "type": "integer",
   "minimum": 1,
   "maximum": 9007199254740991,
   "description": "Comment that holds the suggestion."
  },
  "body": {
   "type": "object",
   "properties": {
    "commentVersion": {
     "type": "integer",
     "description": "Current version of the comment.",
     "minimum": 0,
     "maximum": 2147483647
    },
    "pullRequestVersion": {
     "type": "integer",
     "description": "Current version of the pull request.",
     "minimum": 0,
     "maximum": 2147483647
    },
    "suggestionIndex": {
     "type": "integer",
     "description": "Which suggestion of the comment.",
     "minimum": 0,
     "maximum": 2147483647
    },
    "commitMessage": { "type": "string", "maxLength": 32768 }
   },
   "required": ["commentVersion", "pullRequestVersion", "suggestionIndex"],
   "additionalProperties": false
  }
 },
 "required": ["body", "commentId", "projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_commit_message_suggestion_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }
 },
 "required": ["projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_commits_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "avatarScheme": {
   "type": "string",
   "pattern": "^https?$",
   "description": "http or https for avatar links; that of the request when absent."
  },
  "avatarSize": {
   "type": "integer",
   "minimum": 1,
   "maximum": 4096,
   "description": "Pixels; absent leaves avatar links out."
  },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 },
  "withCounts": { "type": "boolean", "description": "true adds the number of commits and of authors." }
 },
 "required": ["projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_decline: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "body": {
   "type": "object",
   "properties": {
    "version": {
     "type": "integer",
     "description": "Current version of the pull request.",
     "minimum": 0,
     "maximum": 2147483647
    },
    "comment": { "type": "string", "description": "Reason, shown on the pull request.", "maxLength": 32768 }
   },
   "required": ["version"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_diff_stats_summary_path_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "path": { "type": "string", "minLength": 1, "maxLength": 4096, "description": "File." },
  "sinceId": {
   "type": "string",
   "pattern": "^[0-9A-Fa-f]{4,40}$",
   "description": "Older commit hash, to compare two commits."
  },
  "srcPath": {
   "type": "string",
   "minLength": 1,
   "maxLength": 4096,
   "description": "Old path of a moved or copied file."
  },
  "untilId": {
   "type": "string",
   "pattern": "^[0-9A-Fa-f]{4,40}$",
   "description": "Newer commit hash, to compare two commits."
  },
  "whitespace": {
   "enum": ["ignore-all"],
   "type": "string",
   "description": "ignore-all hides changes in white space."
  }
 },
 "required": ["path", "projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_diff_path_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "path": { "type": "string", "minLength": 1, "maxLength": 4096, "description": "File." },
  "avatarScheme": {
   "type": "string",
   "pattern": "^https?$",
   "description": "http or https for avatar links; that of the request when absent."
  },
  "avatarSize": {
   "type": "integer",
   "minimum": 1,
   "maximum": 4096,
   "description": "Pixels; absent leaves avatar links out."
  },
  "contextLines": {
   "type": "integer",
   "minimum": 0,
   "maximum": 1000,
   "description": "Unchanged lines to show around each change."
  },
  "diffType": {
   "type": "string",
   "enum": ["COMMIT", "EFFECTIVE", "RANGE"],
   "description": "EFFECTIVE, RANGE or COMMIT; a hint which comments to attach."
  },
  "sinceId": {
   "type": "string",
   "pattern": "^[0-9A-Fa-f]{4,40}$",
   "description": "Older commit hash, to compare two commits."
  },
  "srcPath": {
   "type": "string",
   "minLength": 1,
   "maxLength": 4096,
   "description": "Old path of a moved or copied file."
  },
  "untilId": {
   "type": "string",
   "pattern": "^[0-9A-Fa-f]{4,40}$",
   "description": "Newer commit hash, to compare two commits."
  },
  "whitespace": {
   "enum": ["ignore-all"],
   "type": "string",
   "description": "ignore-all hides changes in white space."
  },
  "withComments": { "type": "boolean", "description": "false leaves comments out." }
 },
 "required": ["path", "projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_merge_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }
 },
 "required": ["projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_merge: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "body": {
   "type": "object",
   "properties": {
    "version": {
     "type": "integer",
     "description": "Current version of the pull request.",
     "minimum": 0,
     "maximum": 2147483647
    },
    "message": { "type": "string", "description": "Text of the merge commit.", "maxLength": 32768 },
    "autoSubject": { "type": "boolean", "description": "false uses message alone, without a generated first line." },
    "strategyId": {
     "type": "string",
     "description": "Merge strategy, e.g. squash; absent uses the default.",
     "minLength": 1,
     "maxLength": 128
    },
    "autoMerge": { "type": "boolean", "description": "true merges later, once all merge checks pass." }
   },
   "required": ["version"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_merge_base_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }
 },
 "required": ["projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_participants_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "username": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Name of the reviewer." }
 },
 "required": ["projectKey", "pullRequestId", "repositorySlug", "username"],
 "additionalProperties": false
}`,
  pull_request_participants_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_participants_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "body": {
   "type": "object",
   "properties": {
    "user": {
     "type": "object",
     "properties": { "name": { "type": "string", "description": "User name.", "minLength": 1, "maxLength": 255 } },
     "required": ["name"],
     "additionalProperties": false
    },
    "role": { "type": "string", "enum": ["REVIEWER"] }
   },
   "required": ["user", "role"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_participants_user_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "userSlug": {
   "type": "string",
   "pattern": "^[^\\\\s/\\\\\\\\]{1,255}$",
   "description": "Slug of the reviewer to remove."
  }
 },
 "required": ["projectKey", "pullRequestId", "repositorySlug", "userSlug"],
 "additionalProperties": false
}`,
  pull_request_participants_user_update: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "userSlug": { "type": "string", "pattern": "^[^\\\\s/\\\\\\\\]{1,255}$", "description": "Your own user slug." },
  "version": {
   "type": "integer",
   "minimum": 0,
   "maximum": 2147483647,
   "description": "Deprecated; use lastReviewedCommit in the body."
  },
  "body": {
   "type": "object",
   "properties": {
    "status": { "type": "string", "enum": ["APPROVED", "NEEDS_WORK", "UNAPPROVED"] },
    "lastReviewedCommit": {
     "type": "string",
     "description": "Fails when the source branch is no longer at this commit.",
     "pattern": "^[0-9a-fA-F]{40}$"
    }
   },
   "required": ["status"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "pullRequestId", "repositorySlug", "userSlug"],
 "additionalProperties": false
}`,
  pull_request_reopen: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "body": {
   "type": "object",
   "properties": {
    "version": {
     "type": "integer",
     "description": "Current version of the pull request.",
     "minimum": 0,
     "maximum": 2147483647
    }
   },
   "required": ["version"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_review_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }
 },
 "required": ["projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_review_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_review_set: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "version": {
   "type": "integer",
   "minimum": 0,
   "maximum": 2147483647,
   "description": "Deprecated; use lastReviewedCommit in the body."
  },
  "body": {
   "type": "object",
   "properties": {
    "commentText": { "type": "string", "description": "General comment to add.", "maxLength": 32768 },
    "participantStatus": {
     "type": "string",
     "description": "Your new status.",
     "enum": ["approved", "needs_work", "unapproved", "APPROVED", "NEEDS_WORK", "UNAPPROVED"]
    },
    "lastReviewedCommit": {
     "type": "string",
     "description": "Fails when the source branch is no longer at this commit.",
     "pattern": "^[0-9a-fA-F]{40}$"
    }
   },
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_watch_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }
 },
 "required": ["projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_watch: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }
 },
 "required": ["projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_raw_path_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "path": {
   "type": "string",
   "minLength": 1,
   "maxLength": 4096,
   "description": "File or folder path in the repository, no leading slash."
  },
  "at": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Commit or ref to read it at; default branch if left out."
  },
  "hardwrap": { "type": "boolean", "description": "true: line breaks of the source become line breaks in the HTML." },
  "htmlEscape": { "type": "boolean", "description": "With markup: whether HTML in the text is escaped." },
  "includeHeadingId": { "type": "boolean", "description": "With markup: whether headings get ids." },
  "markup": { "type": "boolean", "description": "true answers HTML instead of the raw text." }
 },
 "required": ["path", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_readme_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "at": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Commit or ref to read it at; default branch if left out."
  },
  "hardwrap": { "type": "boolean", "description": "true: line breaks of the source become line breaks in the HTML." },
  "htmlEscape": { "type": "boolean", "description": "With markup: whether HTML in the text is escaped." },
  "includeHeadingId": { "type": "boolean", "description": "With markup: whether headings get ids." },
  "markup": { "type": "boolean", "description": "true answers HTML instead of the raw text." }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_recreate: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_ref_change_activities_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "ref": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Full ref id, matched exactly."
  },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_ref_change_activities_branches_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "filterText": { "type": "string", "maxLength": 1024, "description": "Part of the ref id." },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_related_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_secret_scanning_allowlist_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "filter": { "type": "string", "maxLength": 1024, "description": "Part of a rule name" },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "order": { "enum": ["NAME_ASC", "NAME_DESC"], "type": "string", "description": "Sort order of the results." },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_secret_scanning_allowlist_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "minLength": 1, "maxLength": 255 },
    "lineRegex": {
     "type": "string",
     "minLength": 1,
     "maxLength": 4096,
     "description": "Matches the secret within a line of code; this or pathRegex is needed"
    },
    "pathRegex": {
     "type": "string",
     "minLength": 1,
     "maxLength": 4096,
     "description": "Matches file paths; this or lineRegex is needed"
    }
   },
   "required": ["name"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_secret_scanning_allowlist_item_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "Allowlist rule id" }
 },
 "required": ["id", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_secret_scanning_allowlist_item_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "Allowlist rule id" }
 },
 "required": ["id", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_secret_scanning_allowlist_item_update: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "Allowlist rule id" },
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "minLength": 1, "maxLength": 255 },
    "lineRegex": {
     "type": "string",
     "minLength": 1,
     "maxLength": 4096,
     "description": "Matches the secret within a line of code; this or pathRegex is needed"
    },
    "pathRegex": {
     "type": "string",
     "minLength": 1,
     "maxLength": 4096,
     "description": "Matches file paths; this or lineRegex is needed"
    }
   },
   "required": ["name"],
   "additionalProperties": false
  }
 },
 "required": ["body", "id", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_secret_scanning_exempt_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_secret_scanning_exempt_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_secret_scanning_exempt_set: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_secret_scanning_rules_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "filter": { "type": "string", "maxLength": 1024, "description": "Part of a rule name" },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "order": { "enum": ["NAME_ASC", "NAME_DESC"], "type": "string", "description": "Sort order of the results." },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_secret_scanning_rules_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "minLength": 1, "maxLength": 255 },
    "lineRegex": {
     "type": "string",
     "minLength": 1,
     "maxLength": 4096,
     "description": "Matches the secret within a line of code; this or pathRegex is needed"
    },
    "pathRegex": {
     "type": "string",
     "minLength": 1,
     "maxLength": 4096,
     "description": "Matches file paths; this or lineRegex is needed"
    }
   },
   "required": ["name"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_secret_scanning_rule_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "Rule id" }
 },
 "required": ["id", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_secret_scanning_rule_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "Rule id" }
 },
 "required": ["id", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_secret_scanning_rule_update: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "Rule id" },
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "minLength": 1, "maxLength": 255 },
    "lineRegex": {
     "type": "string",
     "minLength": 1,
     "maxLength": 4096,
     "description": "Matches the secret within a line of code; this or pathRegex is needed"
    },
    "pathRegex": {
     "type": "string",
     "minLength": 1,
     "maxLength": 4096,
     "description": "Matches file paths; this or lineRegex is needed"
    }
   },
   "required": ["name"],
   "additionalProperties": false
  }
 },
 "required": ["body", "id", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_settings_auto_decline_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_settings_auto_decline_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_settings_auto_decline_set: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "enabled": { "type": "boolean" },
    "inactivityWeeks": { "type": "integer", "enum": [1, 2, 4, 8, 12] }
   },
   "required": ["enabled"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_settings_auto_merge_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_settings_auto_merge_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_settings_auto_merge_set: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": { "enabled": { "type": "boolean" } },
   "required": ["enabled"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_settings_hooks_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 },
  "type": { "enum": ["PRE_RECEIVE", "POST_RECEIVE"], "type": "string", "description": "Only hooks of this type" }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_settings_hook_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "hookKey": {
   "type": "string",
   "pattern": "^[^\\\\s/\\\\\\\\]{1,255}$",
   "description": "Plugin and module, such as com.example.plugin:my-hook."
  }
 },
 "required": ["hookKey", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_settings_hook_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "hookKey": {
   "type": "string",
   "pattern": "^[^\\\\s/\\\\\\\\]{1,255}$",
   "description": "Plugin and module, such as com.example.plugin:my-hook."
  }
 },
 "required": ["hookKey", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_settings_hook_enabled_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "hookKey": {
   "type": "string",
   "pattern": "^[^\\\\s/\\\\\\\\]{1,255}$",
   "description": "Plugin and module, such as com.example.plugin:my-hook."
  }
 },
 "required": ["hookKey", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_settings_hook_enabled_set: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "hookKey": {
   "type": "string",
   "pattern": "^[^\\\\s/\\\\\\\\]{1,255}$",
   "description": "Plugin and module, such as com.example.plugin:my-hook."
  }
 },
 "required": ["hookKey", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_settings_hook_settings_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "hookKey": {
   "type": "string",
   "pattern": "^[^\\\\s/\\\\\\\\]{1,255}$",
   "description": "Plugin and module, such as com.example.plugin:my-hook."
  }
 },
 "required": ["hookKey", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_settings_hook_settings_set: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "hookKey": {
   "type": "string",
   "pattern": "^[^\\\\s/\\\\\\\\]{1,255}$",
   "description": "Plugin and module, such as com.example.plugin:my-hook."
  },
  "body": {
   "type": "object",
   "maxProperties": 100,
   "description": "Settings in the form that the plugin of the hook expects"
  }
 },
 "required": ["body", "hookKey", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_settings_pull_requests_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_settings_pull_requests_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "mergeConfig": {
     "type": "object",
     "properties": {
      "defaultStrategy": {
       "type": "object",
       "properties": {
        "id": {
         "type": "string",
         "enum": ["no-ff", "ff", "ff-only", "rebase-no-ff", "rebase-ff-only", "squash", "squash-ff-only"]
        }
       },
       "required": ["id"],
       "additionalProperties": false
      },
      "strategies": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "id": {
          "type": "string",
          "enum": ["no-ff", "ff", "ff-only", "rebase-no-ff", "rebase-ff-only", "squash", "squash-ff-only"]
         }
        },
        "required": ["id"],
        "additionalProperties": false
       },
       "maxItems": 20,
       "description": "All enabled strategies, the default one included"
      },
      "commitSummaries": { "type": "integer", "minimum": 0, "maximum": 1000 },
      "commitMessageTemplate": {
       "type": "object",
       "properties": {
        "title": { "type": "string", "maxLength": 1024 },
        "body": { "type": "string", "maxLength": 32768 }
       },
       "additionalProperties": false
      }
     },
     "additionalProperties": false,
     "description": "Empty: drop the repository's own configuration"
    },
    "requiredAllApprovers": { "type": "boolean" },
    "requiredAllTasksComplete": { "type": "boolean" },
    "requiredApprovers": {
     "type": "object",
     "properties": { "enabled": { "type": "boolean" }, "count": { "type": "integer", "minimum": 1, "maximum": 100 } },
     "required": ["enabled"],
     "additionalProperties": false,
     "description": "How many approvals a merge needs"
    },
    "requiredSuccessfulBuilds": {
     "type": "object",
     "properties": { "enabled": { "type": "boolean" }, "count": { "type": "integer", "minimum": 1, "maximum": 100 } },
     "required": ["enabled"],
     "additionalProperties": false,
     "description": "How many successful builds a merge needs"
    }
   },
   "additionalProperties": false
  }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_settings_reviewer_groups_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_settings_reviewer_groups_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "minLength": 1, "maxLength": 50 },
    "description": { "type": "string", "maxLength": 255 },
    "users": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "id": { "type": "integer", "minimum": 1, "maximum": 2147483647, "description": "Numeric user id" }
      },
      "required": ["id"],
      "additionalProperties": false
     },
     "maxItems": 1000,
     "description": "At least one"
    },
    "scope": {
     "type": "object",
     "properties": {
      "type": { "const": "REPOSITORY", "type": "string" },
      "resourceId": {
       "type": "integer",
       "minimum": 1,
       "maximum": 2147483647,
       "description": "Numeric id of the repository in the path"
      }
     },
     "required": ["type", "resourceId"],
     "additionalProperties": false
    }
   },
   "required": ["name", "users", "scope"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_settings_reviewer_group_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "Reviewer group id" }
 },
 "required": ["id", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_settings_reviewer_group_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "Reviewer group id" }
 },
 "required": ["id", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_settings_reviewer_group_update: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "Reviewer group id" },
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "minLength": 1, "maxLength": 50 },
    "description": { "type": "string", "maxLength": 255 },
    "users": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "id": { "type": "integer", "minimum": 1, "maximum": 2147483647, "description": "Numeric user id" }
      },
      "required": ["id"],
      "additionalProperties": false
     },
     "maxItems": 1000,
     "description": "Ids of all members"
    }
   },
   "additionalProperties": false
  }
 },
 "required": ["body", "id", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_settings_reviewer_group_users_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "Reviewer group id" }
 },
 "required": ["id", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_tags_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "filterText": {
   "type": "string",
   "maxLength": 1024,
   "description": "Keep only entries that match this text; all when absent."
  },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "orderBy": {
   "enum": ["ALPHABETICAL", "MODIFICATION"],
   "type": "string",
   "description": "ALPHABETICAL (by name) or MODIFICATION (by last update)."
  },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_tags_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "minLength": 1, "maxLength": 255 },
    "startPoint": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Commit to start at." },
    "message": { "type": "string", "maxLength": 32768 }
   },
   "required": ["name", "startPoint"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_tag_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "name": { "type": "string", "minLength": 1, "maxLength": 1024, "description": "Tag name; may contain slashes." }
 },
 "required": ["name", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_watch_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_watch: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": { "type": "object", "maxProperties": 0, "description": "Nothing to send: the path names the repository." }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_webhooks_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "event": {
   "maxItems": 100,
   "type": "array",
   "minItems": 1,
   "items": { "type": "string", "minLength": 1, "maxLength": 255 },
   "description": "Only webhooks that listen to this event, such as pr:opened"
  },
  "statistics": { "type": "boolean", "description": "true: add counts of the deliveries of each webhook." }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_webhooks_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "minLength": 1, "maxLength": 255 },
    "url": { "type": "string", "format": "uri", "pattern": "^https?://[^\\\\s]+$", "maxLength": 2048 },
    "events": {
     "type": "array",
     "items": { "type": "string", "pattern": "^[A-Za-z0-9_.-]+(:[A-Za-z0-9_.-]+)*$", "maxLength": 128 },
     "maxItems": 100,
     "description": "Event keys such as repo:refs_changed or pr:opened"
    },
    "active": { "type": "boolean" },
    "sslVerificationRequired": { "type": "boolean" },
    "configuration": {
     "type": "object",
     "maxProperties": 100,
     "description": "Extra settings; secret signs the deliveries"
    },
    "credentials": {
     "type": "object",
     "properties": {
      "username": { "type": "string", "maxLength": 255 },
      "password": { "type": "string", "maxLength": 1024 }
     },
     "required": ["username", "password"],
     "additionalProperties": false,
     "description": "Basic credentials sent to the URL"
    }
   },
   "required": ["name", "url", "events"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_webhooks_search: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "event": {
   "maxItems": 100,
   "type": "array",
   "minItems": 1,
   "items": { "type": "string", "minLength": 1, "maxLength": 255 },
   "description": "Only webhooks that listen to this event, such as pr:opened"
  },
  "scopeType": {
   "maxItems": 2,
   "type": "array",
   "minItems": 1,
   "items": { "type": "string", "enum": ["repository", "project"] },
   "description": "repository or project; both when absent"
  },
  "statistics": { "type": "boolean", "description": "true: add counts of the deliveries of each webhook." }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_webhooks_test: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "sslVerificationRequired": {
   "type": "boolean",
   "description": "false: accept any certificate of the target; true when absent."
  },
  "url": {
   "type": "string",
   "pattern": "^https?://[^\\\\s\\\\\\\\]{1,2040}$",
   "description": "URL that the Bitbucket server connects to"
  },
  "webhookId": {
   "type": "integer",
   "minimum": 1,
   "maximum": 2147483647,
   "description": "Id of an existing webhook to test"
  },
  "body": {
   "type": "object",
   "properties": {
    "username": { "type": "string", "maxLength": 255 },
    "password": { "type": "string", "maxLength": 1024 }
   },
   "required": ["username", "password"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_webhook_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "webhookId": { "type": "integer", "minimum": 1, "maximum": 2147483647 }
 },
 "required": ["projectKey", "repositorySlug", "webhookId"],
 "additionalProperties": false
}`,
  repo_webhook_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "webhookId": { "type": "integer", "minimum": 1, "maximum": 2147483647 },
  "statistics": { "type": "boolean", "description": "true: add counts of the deliveries of each webhook." }
 },
 "required": ["projectKey", "repositorySlug", "webhookId"],
 "additionalProperties": false
}`,
  repo_webhook_update: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "webhookId": { "type": "integer", "minimum": 1, "maximum": 2147483647 },
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "minLength": 1, "maxLength": 255 },
    "url": { "type": "string", "format": "uri", "pattern": "^https?://[^\\\\s]+$", "maxLength": 2048 },
    "events": {
     "type": "array",
     "items": { "type": "string", "pattern": "^[A-Za-z0-9_.-]+(:[A-Za-z0-9_.-]+)*$", "maxLength": 128 },
     "maxItems": 100,
     "description": "Event keys such as repo:refs_changed or pr:opened"
    },
    "active": { "type": "boolean" },
    "sslVerificationRequired": { "type": "boolean" },
    "configuration": {
     "type": "object",
     "maxProperties": 100,
     "description": "Extra settings; secret signs the deliveries"
    },
    "credentials": {
     "type": "object",
     "properties": {
      "username": { "type": "string", "maxLength": 255 },
      "password": { "type": "string", "maxLength": 1024 }
     },
     "required": ["username", "password"],
     "additionalProperties": false,
     "description": "Basic credentials sent to the URL"
    }
   },
   "required": ["name", "url", "events"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "repositorySlug", "webhookId"],
 "additionalProperties": false
}`,
  repo_webhook_latest_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "webhookId": { "type": "integer", "minimum": 1, "maximum": 2147483647 },
  "event": { "type": "string", "maxLength": 255, "description": "Only deliveries of this event" },
  "outcome": {
   "enum": ["SUCCESS", "FAILURE", "ERROR"],
   "type": "string",
   "description": "SUCCESS, FAILURE or ERROR; all when absent"
  }
 },
 "required": ["projectKey", "repositorySlug", "webhookId"],
 "additionalProperties": false
}`,
  repo_webhook_statistics_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "webhookId": { "type": "integer", "minimum": 1, "maximum": 2147483647 },
  "event": { "type": "string", "maxLength": 255, "description": "Event to report on; all when absent" }
 },
 "required": ["projectKey", "repositorySlug", "webhookId"],
 "additionalProperties": false
}`,
  repo_webhook_statistics_summary_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "webhookId": { "type": "integer", "minimum": 1, "maximum": 2147483647 }
 },
 "required": ["projectKey", "repositorySlug", "webhookId"],
 "additionalProperties": false
}`,
  project_secret_scanning_allowlist_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "filter": { "type": "string", "maxLength": 1024, "description": "Text that the rule name must contain." },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "order": { "enum": ["NAME_ASC", "NAME_DESC"], "type": "string", "description": "Sort order of the results." },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey"],
 "additionalProperties": false
}`,
  project_secret_scanning_allowlist_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "minLength": 1, "maxLength": 255 },
    "lineRegex": {
     "type": "string",
     "description": "Regular expression to ignore; matched against a line of code.",
     "minLength": 1,
     "maxLength": 4096
    },
    "pathRegex": {
     "type": "string",
     "description": "Regular expression to ignore; matched against a file path.",
     "minLength": 1,
     "maxLength": 4096
    }
   },
   "required": ["name"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey"],
 "additionalProperties": false
}`,
  project_secret_scanning_allowlist_item_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "Id of the allowlist rule." }
 },
 "required": ["id", "projectKey"],
 "additionalProperties": false
}`,
  project_secret_scanning_allowlist_item_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "Id of the allowlist rule." }
 },
 "required": ["id", "projectKey"],
 "additionalProperties": false
}`,
  project_secret_scanning_allowlist_item_update: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "Id of the allowlist rule." },
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "minLength": 1, "maxLength": 255 },
    "lineRegex": {
     "type": "string",
     "description": "Regular expression to ignore; matched against a line of code.",
     "minLength": 1,
     "maxLength": 4096
    },
    "pathRegex": {
     "type": "string",
     "description": "Regular expression to ignore; matched against a file path.",
     "minLength": 1,
     "maxLength": 4096
    }
   },
   "additionalProperties": false
  }
 },
 "required": ["body", "id", "projectKey"],
 "additionalProperties": false
}`,
  project_secret_scanning_exempt_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "order": { "enum": ["NAME_ASC", "NAME_DESC"], "type": "string", "description": "Default NAME_ASC." },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey"],
 "additionalProperties": false
}`,
  project_secret_scanning_exempt_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "projectKey": { "type": "string", "minLength": 1, "maxLength": 128 },
     "slug": { "type": "string", "description": "Repository slug.", "minLength": 1, "maxLength": 128 }
    },
    "required": ["projectKey", "slug"],
    "additionalProperties": false
   },
   "maxItems": 1000
  }
 },
 "required": ["body", "projectKey"],
 "additionalProperties": false
}`,
  project_secret_scanning_rules_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "filter": { "type": "string", "maxLength": 1024, "description": "Text that the rule name must contain." },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "order": { "enum": ["NAME_ASC", "NAME_DESC"], "type": "string", "description": "Sort order of the results." },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey"],
 "additionalProperties": false
}`,
  project_secret_scanning_rules_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "minLength": 1, "maxLength": 255 },
    "lineRegex": {
     "type": "string",
     "description": "Regular expression to report; matched against a line of code.",
     "minLength": 1,
     "maxLength": 4096
    },
    "pathRegex": {
     "type": "string",
     "description": "Regular expression to report; matched against a file path.",
     "minLength": 1,
     "maxLength": 4096
    }
   },
   "required": ["name"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey"],
 "additionalProperties": false
}`,
  project_secret_scanning_rule_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "Id of the rule." }
 },
 "required": ["id", "projectKey"],
 "additionalProperties": false
}`,
  project_secret_scanning_rule_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "Id of the rule." }
 },
 "required": ["id", "projectKey"],
 "additionalProperties": false
}`,
  project_secret_scanning_rule_update: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "Id of the rule." },
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "minLength": 1, "maxLength": 255 },
    "lineRegex": {
     "type": "string",
     "description": "Regular expression to report; matched against a line of code.",
     "minLength": 1,
     "maxLength": 4096
    },
    "pathRegex": {
     "type": "string",
     "description": "Regular expression to report; matched against a file path.",
     "minLength": 1,
     "maxLength": 4096
    }
   },
   "additionalProperties": false
  }
 },
 "required": ["body", "id", "projectKey"],
 "additionalProperties": false
}`,
  project_settings_restriction_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "componentKey": {
   "type": "string",
   "minLength": 1,
   "maxLength": 255,
   "description": "Key of one part of the feature, 2 to 255 characters."
  },
  "featureKey": {
   "type": "string",
   "minLength": 1,
   "maxLength": 255,
   "description": "Key of the feature in that namespace."
  },
  "namespace": {
   "type": "string",
   "minLength": 1,
   "maxLength": 255,
   "description": "Namespace of the provider of the feature, at most 255 characters."
  }
 },
 "required": ["featureKey", "namespace", "projectKey"],
 "additionalProperties": false
}`,
  project_settings_restriction_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "componentKey": {
   "type": "string",
   "minLength": 1,
   "maxLength": 255,
   "description": "Key of one part of the feature, 2 to 255 characters."
  },
  "featureKey": {
   "type": "string",
   "minLength": 1,
   "maxLength": 255,
   "description": "Key of the feature in that namespace."
  },
  "namespace": {
   "type": "string",
   "minLength": 1,
   "maxLength": 255,
   "description": "Namespace of the provider of the feature, at most 255 characters."
  }
 },
 "required": ["featureKey", "namespace", "projectKey"],
 "additionalProperties": false
}`,
  project_settings_restriction_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "namespace": {
     "type": "string",
     "description": "Namespace of the provider of the feature.",
     "minLength": 1,
     "maxLength": 255
    },
    "featureKey": {
     "type": "string",
     "description": "Key of the feature in that namespace.",
     "minLength": 1,
     "maxLength": 255
    },
    "componentKey": {
     "type": "string",
     "description": "Key of one part of the feature.",
     "minLength": 2,
     "maxLength": 255
    }
   },
   "required": ["namespace", "featureKey"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey"],
 "additionalProperties": false
}`,
  project_settings_restriction_all_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "featureKey": {
   "type": "string",
   "minLength": 1,
   "maxLength": 255,
   "description": "Key of the feature in that namespace."
  },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "namespace": {
   "type": "string",
   "minLength": 1,
   "maxLength": 255,
   "description": "Namespace of the provider of the feature, at most 255 characters."
  },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["featureKey", "namespace", "projectKey"],
 "additionalProperties": false
}`,
  project_settings_auto_decline_delete: `{
 "type": "object",
 "properties": { "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" } },
 "required": ["projectKey"],
 "additionalProperties": false
}`,
  project_settings_auto_decline_get: `{
 "type": "object",
 "properties": { "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" } },
 "required": ["projectKey"],
 "additionalProperties": false
}`,
  project_settings_auto_decline_set: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "enabled": { "type": "boolean" },
    "inactivityWeeks": {
     "type": "integer",
     "description": "Weeks without activity before a pull request is declined.",
     "enum": [1, 2, 4, 8, 12]
    }
   },
   "required": ["enabled"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey"],
 "additionalProperties": false
}`,
  project_settings_auto_merge_delete: `{
 "type": "object",
 "properties": { "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" } },
 "required": ["projectKey"],
 "additionalProperties": false
}`,
  project_settings_auto_merge_get: `{
 "type": "object",
 "properties": { "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" } },
 "required": ["projectKey"],
 "additionalProperties": false
}`,
  project_settings_auto_merge_set: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "enabled": { "type": "boolean" },
    "restrictionAction": {
     "type": "string",
     "description": "CREATE enforces it on the repositories, DELETE ends that, NONE leaves it.",
     "enum": ["CREATE", "DELETE", "NONE"]
    }
   },
   "required": ["enabled", "restrictionAction"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey"],
 "additionalProperties": false
}`,
  project_settings_hooks_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 },
  "type": {
   "enum": ["PRE_RECEIVE", "POST_RECEIVE"],
   "type": "string",
   "description": "Kind of entry to list; all kinds when absent."
  }
 },
 "required": ["projectKey"],
 "additionalProperties": false
}`,
  project_settings_hook_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "hookKey": {
   "type": "string",
   "pattern": "^[^\\\\s/\\\\\\\\]{1,255}$",
   "description": "Such as com.example.plugin:my-hook."
  }
 },
 "required": ["hookKey", "projectKey"],
 "additionalProperties": false
}`,
  project_settings_hook_enabled_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "hookKey": {
   "type": "string",
   "pattern": "^[^\\\\s/\\\\\\\\]{1,255}$",
   "description": "Such as com.example.plugin:my-hook."
  }
 },
 "required": ["hookKey", "projectKey"],
 "additionalProperties": false
}`,
  project_settings_hook_enabled_set: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "hookKey": {
   "type": "string",
   "pattern": "^[^\\\\s/\\\\\\\\]{1,255}$",
   "description": "Such as com.example.plugin:my-hook."
  }
 },
 "required": ["hookKey", "projectKey"],
 "additionalProperties": false
}`,
  project_settings_hook_settings_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "hookKey": {
   "type": "string",
   "pattern": "^[^\\\\s/\\\\\\\\]{1,255}$",
   "description": "Such as com.example.plugin:my-hook."
  }
 },
 "required": ["hookKey", "projectKey"],
 "additionalProperties": false
}`,
  project_settings_hook_settings_set: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "hookKey": {
   "type": "string",
   "pattern": "^[^\\\\s/\\\\\\\\]{1,255}$",
   "description": "Such as com.example.plugin:my-hook."
  },
  "body": { "type": "object", "description": "Fields and types are those of the hook plugin.", "maxProperties": 100 }
 },
 "required": ["body", "hookKey", "projectKey"],
 "additionalProperties": false
}`,
  project_settings_pull_requests_scm_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "scmId": {
   "type": "string",
   "pattern": "^[A-Za-z0-9_.:-]{1,128}$",
   "description": "Id of the version control system: git."
  }
 },
 "required": ["projectKey", "scmId"],
 "additionalProperties": false
}`,
  project_settings_pull_requests_scm_update: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "scmId": {
   "type": "string",
   "pattern": "^[A-Za-z0-9_.:-]{1,128}$",
   "description": "Id of the version control system: git."
  },
  "body": {
   "type": "object",
   "properties": {
    "mergeConfig": {
     "type": "object",
     "description": "An empty object removes the configuration of the project.",
     "properties": {
      "defaultStrategy": {
       "type": "object",
       "properties": {
        "id": { "type": "string", "description": "Id of an enabled strategy.", "minLength": 1, "maxLength": 64 }
       },
       "required": ["id"],
       "additionalProperties": false
      },
      "strategies": {
       "type": "array",
       "description": "The strategies to enable; all others are disabled.",
       "items": {
        "type": "object",
        "properties": {
         "id": {
          "type": "string",
          "description": "E.g. no-ff, ff, ff-only, rebase-no-ff, rebase-ff-only, squash, squash-ff-only.",
          "minLength": 1,
          "maxLength": 64
         }
        },
        "required": ["id"],
        "additionalProperties": false
       },
       "maxItems": 100
      },
      "commitSummaries": {
       "type": "integer",
       "description": "How many commit summaries go into the merge message.",
       "minimum": 0,
       "maximum": 1000
      },
      "commitMessageTemplate": {
       "type": "object",
       "properties": {
        "title": { "type": "string", "description": "With variables such as \${id} and \${title}.", "maxLength": 32768 },
        "body": { "type": "string", "maxLength": 32768 }
       },
       "required": ["title", "body"],
       "additionalProperties": false
      }
     },
     "additionalProperties": false
    }
   },
   "required": ["mergeConfig"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "scmId"],
 "additionalProperties": false
}`,
  project_settings_reviewer_groups_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey"],
 "additionalProperties": false
}`,
  project_settings_reviewer_groups_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "minLength": 1, "maxLength": 50 },
    "description": { "type": "string", "maxLength": 32768 },
    "users": {
     "type": "array",
     "description": "Members of the group.",
     "items": {
      "type": "object",
      "properties": {
       "id": { "type": "integer", "description": "Numeric user id.", "minimum": 1, "maximum": 2147483647 },
       "name": { "type": "string", "description": "User name.", "minLength": 1, "maxLength": 255 },
       "slug": { "type": "string", "minLength": 1, "maxLength": 255 }
      },
      "additionalProperties": false
     },
     "maxItems": 1000
    }
   },
   "required": ["name"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey"],
 "additionalProperties": false
}`,
  project_settings_reviewer_group_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "Id of the reviewer group." }
 },
 "required": ["id", "projectKey"],
 "additionalProperties": false
}`,
  project_settings_reviewer_group_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "Id of the reviewer group." }
 },
 "required": ["id", "projectKey"],
 "additionalProperties": false
}`,
  project_settings_reviewer_group_update: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "Id of the reviewer group." },
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "minLength": 1, "maxLength": 50 },
    "description": { "type": "string", "maxLength": 32768 },
    "users": {
     "type": "array",
     "description": "Members of the group.",
     "items": {
      "type": "object",
      "properties": {
       "id": { "type": "integer", "description": "Numeric user id.", "minimum": 1, "maximum": 2147483647 },
       "name": { "type": "string", "description": "User name.", "minLength": 1, "maxLength": 255 },
       "slug": { "type": "string", "minLength": 1, "maxLength": 255 }
      },
      "additionalProperties": false
     },
     "maxItems": 1000
    }
   },
   "additionalProperties": false
  }
 },
 "required": ["body", "id", "projectKey"],
 "additionalProperties": false
}`,
  project_webhooks_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "event": {
   "maxItems": 100,
   "type": "array",
   "minItems": 1,
   "items": { "type": "string", "minLength": 1, "maxLength": 255 },
   "description": "Event id, e.g. repo:refs_changed or pr:opened."
  },
  "statistics": { "type": "boolean", "description": "true adds the delivery statistics of each webhook." }
 },
 "required": ["projectKey"],
 "additionalProperties": false
}`,
  project_webhooks_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "minLength": 1, "maxLength": 255 },
    "url": { "type": "string", "minLength": 1, "maxLength": 2048, "format": "uri" },
    "events": {
     "type": "array",
     "description": "E.g. repo:refs_changed, pr:opened, pr:merged.",
     "items": { "type": "string", "minLength": 1, "maxLength": 255 },
     "maxItems": 100
    },
    "active": { "type": "boolean" },
    "configuration": {
     "type": "object",
     "description": "E.g. secret: the key that signs each request.",
     "maxProperties": 100
    },
    "credentials": {
     "type": "object",
     "description": "Basic authentication at the URL.",
     "properties": {
      "username": { "type": "string", "minLength": 1, "maxLength": 255 },
      "password": { "type": "string", "maxLength": 1024 }
     },
     "required": ["username", "password"],
     "additionalProperties": false
    },
    "sslVerificationRequired": { "type": "boolean", "description": "false accepts any TLS certificate." }
   },
   "required": ["name", "url", "events"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey"],
 "additionalProperties": false
}`,
  project_webhooks_test: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "sslVerificationRequired": {
   "type": "boolean",
   "description": "false skips the check of the TLS certificate; default true."
  },
  "url": {
   "type": "string",
   "pattern": "^https?://[^\\\\s\\\\\\\\]{1,2040}$",
   "description": "URL that Bitbucket connects to."
  },
  "webhookId": {
   "type": "integer",
   "minimum": 1,
   "maximum": 2147483647,
   "description": "Id of an existing webhook to test with."
  },
  "body": {
   "type": "object",
   "properties": {
    "username": { "type": "string", "minLength": 1, "maxLength": 255 },
    "password": { "type": "string", "maxLength": 1024 }
   },
   "required": ["username", "password"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey"],
 "additionalProperties": false
}`,
  project_webhook_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "webhookId": { "type": "integer", "minimum": 1, "maximum": 2147483647, "description": "Numeric id of the webhook." }
 },
 "required": ["projectKey", "webhookId"],
 "additionalProperties": false
}`,
  project_webhook_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "webhookId": { "type": "integer", "minimum": 1, "maximum": 2147483647, "description": "Numeric id of the webhook." },
  "statistics": { "type": "boolean", "description": "true adds its delivery statistics." }
 },
 "required": ["projectKey", "webhookId"],
 "additionalProperties": false
}`,
  project_webhook_update: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "webhookId": { "type": "integer", "minimum": 1, "maximum": 2147483647, "description": "Numeric id of the webhook." },
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "minLength": 1, "maxLength": 255 },
    "url": { "type": "string", "minLength": 1, "maxLength": 2048, "format": "uri" },
    "events": {
     "type": "array",
     "description": "E.g. repo:refs_changed, pr:opened, pr:merged.",
     "items": { "type": "string", "minLength": 1, "maxLength": 255 },
     "maxItems": 100
    },
    "active": { "type": "boolean" },
    "configuration": {
     "type": "object",
     "description": "E.g. secret: the key that signs each request.",
     "maxProperties": 100
    },
    "credentials": {
     "type": "object",
     "description": "Basic authentication at the URL.",
     "properties": {
      "username": { "type": "string", "minLength": 1, "maxLength": 255 },
      "password": { "type": "string", "maxLength": 1024 }
     },
     "required": ["username", "password"],
     "additionalProperties": false
    },
    "sslVerificationRequired": { "type": "boolean", "description": "false accepts any TLS certificate." }
   },
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "webhookId"],
 "additionalProperties": false
}`,
  project_webhook_latest_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "webhookId": { "type": "integer", "minimum": 1, "maximum": 2147483647, "description": "Numeric id of the webhook." },
  "event": { "type": "string", "maxLength": 255, "description": "Event id, e.g. repo:refs_changed or pr:opened." },
  "outcome": {
   "enum": ["SUCCESS", "FAILURE", "ERROR"],
   "type": "string",
   "description": "SUCCESS, FAILURE or ERROR; absent means any."
  }
 },
 "required": ["projectKey", "webhookId"],
 "additionalProperties": false
}`,
  project_webhook_statistics_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "webhookId": { "type": "integer", "minimum": 1, "maximum": 2147483647, "description": "Numeric id of the webhook." },
  "event": { "type": "string", "maxLength": 255, "description": "Event id; absent or empty means all events." }
 },
 "required": ["projectKey", "webhookId"],
 "additionalProperties": false
}`,
  project_webhook_statistics_summary_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "webhookId": { "type": "integer", "minimum": 1, "maximum": 2147483647, "description": "Numeric id of the webhook." }
 },
 "required": ["projectKey", "webhookId"],
 "additionalProperties": false
}`,
  repos_list: `{
 "type": "object",
 "properties": {
  "archived": {
   "enum": ["ACTIVE", "ARCHIVED", "ALL"],
   "type": "string",
   "description": "ACTIVE (default), ARCHIVED or ALL."
  },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "name": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Repository name." },
  "permission": {
   "enum": ["REPO_READ", "REPO_WRITE", "REPO_ADMIN"],
   "type": "string",
   "description": "Only repositories on which you have this permission."
  },
  "projectkey": {
   "type": "string",
   "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$",
   "description": "Key of the project."
  },
  "projectname": {
   "type": "string",
   "minLength": 1,
   "maxLength": 255,
   "description": "Name of the project, not its key."
  },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 },
  "state": {
   "enum": ["AVAILABLE", "INITIALISING", "INITIALISATION_FAILED"],
   "type": "string",
   "description": "State of the repository."
  },
  "visibility": { "enum": ["public", "private"], "type": "string", "description": "public or private." }
 },
 "additionalProperties": false
}`,
  secret_scanning_exempt_get: `{
 "type": "object",
 "properties": {
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "order": {
   "enum": ["NAME_ASC", "NAME_DESC"],
   "type": "string",
   "description": "NAME_ASC (default) or NAME_DESC: by project name, then repository name."
  },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "additionalProperties": false
}`,
  secret_scanning_exempt_create: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "array",
   "maxItems": 100,
   "items": {
    "type": "object",
    "properties": {
     "projectKey": {
      "type": "string",
      "minLength": 1,
      "maxLength": 128,
      "pattern": "^[^*/\\\\s]+$",
      "description": "Project key."
     },
     "slug": {
      "type": "string",
      "minLength": 1,
      "maxLength": 128,
      "pattern": "^[^*/\\\\s]+$",
      "description": "Repository slug."
     }
    },
    "additionalProperties": false,
    "required": ["projectKey", "slug"]
   }
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  secret_scanning_rules_list: `{
 "type": "object",
 "properties": {
  "filter": { "type": "string", "maxLength": 1024, "description": "Filters by rule name." },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "order": { "enum": ["NAME_ASC", "NAME_DESC"], "type": "string", "description": "NAME_ASC or NAME_DESC." },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "additionalProperties": false
}`,
  secret_scanning_rules_create: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "minLength": 1, "maxLength": 255 },
    "lineRegex": {
     "type": "string",
     "minLength": 1,
     "maxLength": 4000,
     "description": "Regular expression for a secret in a line. This or pathRegex is needed."
    },
    "pathRegex": {
     "type": "string",
     "minLength": 1,
     "maxLength": 4000,
     "description": "Regular expression for a file name. This or lineRegex is needed."
    }
   },
   "additionalProperties": false,
   "required": ["name"]
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  secret_scanning_rule_delete: `{
 "type": "object",
 "properties": {
  "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "Id of the global rule." }
 },
 "required": ["id"],
 "additionalProperties": false
}`,
  secret_scanning_rule_get: `{
 "type": "object",
 "properties": {
  "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "Id of the global rule." }
 },
 "required": ["id"],
 "additionalProperties": false
}`,
  secret_scanning_rule_update: `{
 "type": "object",
 "properties": {
  "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "Id of the global rule." },
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "minLength": 1, "maxLength": 255 },
    "lineRegex": {
     "type": "string",
     "minLength": 1,
     "maxLength": 4000,
     "description": "Regular expression for a secret in a line. This or pathRegex is needed."
    },
    "pathRegex": {
     "type": "string",
     "minLength": 1,
     "maxLength": 4000,
     "description": "Regular expression for a file name. This or lineRegex is needed."
    }
   },
   "additionalProperties": false
  }
 },
 "required": ["body", "id"],
 "additionalProperties": false
}`,
  signing_x509_certificates_list: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  signing_x509_certificates_create: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "certificate": {
     "type": "string",
     "minLength": 1,
     "maxLength": 7000000,
     "contentEncoding": "base64",
     "description": "The X.509 certificate file, Base64 encoded."
    }
   },
   "additionalProperties": false,
   "required": ["certificate"]
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  signing_x509_certificates_crl_item_update: `{
 "type": "object",
 "properties": {
  "id": {
   "type": "integer",
   "minimum": 1,
   "maximum": 9007199254740991,
   "description": "Id of the issuer's certificate."
  }
 },
 "required": ["id"],
 "additionalProperties": false
}`,
  signing_x509_certificate_delete: `{
 "type": "object",
 "properties": {
  "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "Id of the certificate." }
 },
 "required": ["id"],
 "additionalProperties": false
}`,
  system_signing_configuration_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  system_signing_configuration_create: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": { "enabled": { "type": "boolean", "description": "Whether Bitbucket signs Git objects." } },
   "additionalProperties": false,
   "required": ["enabled"]
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  users_list: `{
 "type": "object",
 "properties": {
  "filter": { "type": "string", "maxLength": 1024, "description": "Text in the user name, name or e-mail address." },
  "group": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Only members of this group." },
  "permission": {
   "type": "string",
   "enum": ["LICENSED_USER", "PROJECT_CREATE", "ADMIN", "SYS_ADMIN"],
   "description": "Only users who hold this global permission."
  }
 },
 "additionalProperties": false
}`,
  users_set: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "displayName": { "type": "string", "minLength": 1, "maxLength": 255 },
    "email": { "type": "string", "minLength": 1, "maxLength": 255, "format": "email" },
    "password": {
     "type": "string",
     "minLength": 1,
     "maxLength": 255,
     "description": "Your current password; may be asked for when the e-mail changes."
    }
   },
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  users_credentials_set: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "oldPassword": { "type": "string", "minLength": 1, "maxLength": 255 },
    "password": { "type": "string", "minLength": 1, "maxLength": 255, "description": "New password." },
    "passwordConfirm": {
     "type": "string",
     "minLength": 1,
     "maxLength": 255,
     "description": "The new password again."
    }
   },
   "required": ["oldPassword", "password", "passwordConfirm"],
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  user_get: `{
 "type": "object",
 "properties": {
  "userSlug": {
   "type": "string",
   "pattern": "^[^\\\\s/\\\\\\\\]{1,255}$",
   "description": "Slug as answers have it; not always the user name."
  }
 },
 "required": ["userSlug"],
 "additionalProperties": false
}`,
  user_avatar_png_delete: `{
 "type": "object",
 "properties": {
  "userSlug": {
   "type": "string",
   "pattern": "^[^\\\\s/\\\\\\\\]{1,255}$",
   "description": "Slug as answers have it; not always the user name."
  }
 },
 "required": ["userSlug"],
 "additionalProperties": false
}`,
  user_avatar_png_create: `{
 "type": "object",
 "properties": {
  "userSlug": {
   "type": "string",
   "pattern": "^[^\\\\s/\\\\\\\\]{1,255}$",
   "description": "Slug as answers have it; not always the user name."
  },
  "body": {
   "type": "object",
   "properties": {
    "avatar": {
     "type": "string",
     "minLength": 1,
     "maxLength": 7000000,
     "contentEncoding": "base64",
     "description": "The image file, base64."
    }
   },
   "required": ["avatar"],
   "additionalProperties": false
  }
 },
 "required": ["body", "userSlug"],
 "additionalProperties": false
}`,
  user_settings_get: `{
 "type": "object",
 "properties": {
  "userSlug": {
   "type": "string",
   "pattern": "^[^\\\\s/\\\\\\\\]{1,255}$",
   "description": "Slug as answers have it; not always the user name."
  }
 },
 "required": ["userSlug"],
 "additionalProperties": false
}`,
  user_settings_create: `{
 "type": "object",
 "properties": {
  "userSlug": {
   "type": "string",
   "pattern": "^[^\\\\s/\\\\\\\\]{1,255}$",
   "description": "Slug as answers have it; not always the user name."
  },
  "body": {
   "type": "object",
   "maxProperties": 100,
   "description": "Setting keys with string, number or boolean values."
  }
 },
 "required": ["userSlug"],
 "additionalProperties": false
}`,
  audit_retention_config_review_delete: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  branch_permissions_repo_restrictions_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "matcherId": {
   "type": "string",
   "minLength": 1,
   "maxLength": 1024,
   "description": "Full ref, glob or model id to filter by; needs matcherType"
  },
  "matcherType": {
   "enum": ["BRANCH", "PATTERN", "MODEL_CATEGORY", "MODEL_BRANCH"],
   "type": "string",
   "description": "Kind of ref matcher."
  },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 },
  "type": {
   "enum": ["read-only", "no-deletes", "fast-forward-only", "pull-request-only", "no-creates"],
   "type": "string",
   "description": "Only restrictions of this kind"
  }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  branch_permissions_repo_restrictions_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "type": {
      "type": "string",
      "enum": ["read-only", "no-deletes", "fast-forward-only", "pull-request-only", "no-creates"]
     },
     "matcher": {
      "type": "object",
      "properties": {
       "id": {
        "type": "string",
        "minLength": 1,
        "maxLength": 1024,
        "description": "Full ref (refs/heads/main), glob or branching-model id"
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
     "users": {
      "type": "array",
      "items": { "type": "string", "minLength": 1, "maxLength": 255 },
      "maxItems": 500,
      "description": "User slugs that are exempt"
     },
     "groups": {
      "type": "array",
      "items": { "type": "string", "minLength": 1, "maxLength": 255 },
      "maxItems": 500,
      "description": "Group names that are exempt"
     },
     "accessKeys": {
      "type": "array",
      "items": { "type": "integer", "minimum": 1, "maximum": 2147483647 },
      "maxItems": 500,
      "description": "Ids of access keys that are exempt"
     }
    },
    "required": ["type", "matcher"],
    "additionalProperties": false
   },
   "maxItems": 100
  }
 },
 "required": ["body", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  branch_permissions_repo_restriction_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "id": {
   "type": "integer",
   "minimum": 1,
   "maximum": 2147483647,
   "description": "Restriction id, from the restrictions list"
  }
 },
 "required": ["id", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  branch_permissions_repo_restriction_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "id": {
   "type": "integer",
   "minimum": 1,
   "maximum": 2147483647,
   "description": "Restriction id, from the restrictions list"
  }
 },
 "required": ["id", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  branch_permissions_project_restrictions_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "matcherId": {
   "type": "string",
   "minLength": 1,
   "maxLength": 1024,
   "description": "Full ref, glob or model id to filter by; needs matcherType"
  },
  "matcherType": {
   "enum": ["BRANCH", "PATTERN", "MODEL_CATEGORY", "MODEL_BRANCH"],
   "type": "string",
   "description": "Kind of ref matcher."
  },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 },
  "type": {
   "enum": ["read-only", "no-deletes", "fast-forward-only", "pull-request-only", "no-creates"],
   "type": "string",
   "description": "Only restrictions of this kind"
  }
 },
 "required": ["projectKey"],
 "additionalProperties": false
}`,
  branch_permissions_project_restrictions_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "type": {
      "type": "string",
      "enum": ["read-only", "no-deletes", "fast-forward-only", "pull-request-only", "no-creates"]
     },
     "matcher": {
      "type": "object",
      "properties": {
       "id": {
        "type": "string",
        "minLength": 1,
        "maxLength": 1024,
        "description": "Full ref (refs/heads/main), glob or branching-model id"
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
     "users": {
      "type": "array",
      "items": { "type": "string", "minLength": 1, "maxLength": 255 },
      "maxItems": 500,
      "description": "User slugs that are exempt"
     },
     "groups": {
      "type": "array",
      "items": { "type": "string", "minLength": 1, "maxLength": 255 },
      "maxItems": 500,
      "description": "Group names that are exempt"
     },
     "accessKeys": {
      "type": "array",
      "items": { "type": "integer", "minimum": 1, "maximum": 2147483647 },
      "maxItems": 500,
      "description": "Ids of access keys that are exempt"
     }
    },
    "required": ["type", "matcher"],
    "additionalProperties": false
   },
   "maxItems": 100
  }
 },
 "required": ["body", "projectKey"],
 "additionalProperties": false
}`,
  branch_permissions_project_restriction_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "id": {
   "type": "integer",
   "minimum": 1,
   "maximum": 2147483647,
   "description": "Restriction id, from the restrictions list"
  }
 },
 "required": ["id", "projectKey"],
 "additionalProperties": false
}`,
  branch_permissions_project_restriction_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "id": {
   "type": "integer",
   "minimum": 1,
   "maximum": 2147483647,
   "description": "Restriction id, from the restrictions list"
  }
 },
 "required": ["id", "projectKey"],
 "additionalProperties": false
}`,
  branch_utils_repo_branches_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "name": {
     "type": "string",
     "minLength": 1,
     "maxLength": 255,
     "description": "Branch to delete, such as refs/heads/old."
    },
    "endPoint": {
     "type": "string",
     "minLength": 1,
     "maxLength": 255,
     "description": "Commit the branch must point to, else 400."
    },
    "dryRun": { "type": "boolean", "description": "true only checks; nothing is deleted." }
   },
   "required": ["name"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  branch_utils_repo_branches_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "minLength": 1, "maxLength": 255 },
    "startPoint": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Commit to start at." }
   },
   "required": ["name", "startPoint"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  branch_utils_repo_branches_info_commit_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "commitId": { "type": "string", "pattern": "^[0-9A-Fa-f]{4,40}$" },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["commitId", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  build_status_commits_stats_list: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "array",
   "description": "Full commit hashes.",
   "items": { "type": "string", "pattern": "^[0-9a-fA-F]{40}$" },
   "maxItems": 100
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  build_status_commits_stats_commit_get: `{
 "type": "object",
 "properties": {
  "commitId": { "type": "string", "pattern": "^[0-9A-Fa-f]{40}$", "description": "All 40 digits of the hash." },
  "includeUnique": { "type": "boolean", "description": "Also return the build itself where a state has just one." }
 },
 "required": ["commitId"],
 "additionalProperties": false
}`,
  build_status_commit_get: `{
 "type": "object",
 "properties": {
  "commitId": { "type": "string", "pattern": "^[0-9A-Fa-f]{40}$", "description": "All 40 digits of the hash." },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "orderBy": { "enum": ["NEWEST", "OLDEST", "STATUS"], "type": "string", "description": "NEWEST, OLDEST or STATUS." },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["commitId"],
 "additionalProperties": false
}`,
  build_status_commit_update: `{
 "type": "object",
 "properties": {
  "commitId": { "type": "string", "pattern": "^[0-9A-Fa-f]{40}$", "description": "All 40 digits of the hash." },
  "body": {
   "type": "object",
   "properties": {
    "state": { "type": "string", "enum": ["SUCCESSFUL", "FAILED", "INPROGRESS"] },
    "key": { "type": "string", "description": "Identifies the build plan.", "minLength": 1, "maxLength": 255 },
    "url": {
     "type": "string",
     "description": "Page of the build.",
     "format": "uri",
     "pattern": "^https?://.+$",
     "maxLength": 450
    },
    "name": { "type": "string", "maxLength": 255 },
    "description": { "type": "string", "maxLength": 255 }
   },
   "required": ["state", "key", "url"],
   "additionalProperties": false
  }
 },
 "required": ["body", "commitId"],
 "additionalProperties": false
}`,
  repo_commit_comment_reaction_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "commitId": { "type": "string", "pattern": "^[0-9A-Fa-f]{4,40}$" },
  "commentId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "emoticon": {
   "type": "string",
   "pattern": "^[^\\\\s/\\\\\\\\:][^\\\\s/\\\\\\\\]{0,127}$",
   "description": "Name of the emoticon, e.g. thumbsup."
  }
 },
 "required": ["commentId", "commitId", "emoticon", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  repo_commit_comment_reaction_update: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "commitId": { "type": "string", "pattern": "^[0-9A-Fa-f]{4,40}$" },
  "commentId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "emoticon": {
   "type": "string",
   "pattern": "^[^\\\\s/\\\\\\\\:][^\\\\s/\\\\\\\\]{0,127}$",
   "description": "Name of the emoticon, e.g. thumbsup."
  }
 },
 "required": ["commentId", "commitId", "emoticon", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_comment_reaction_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "commentId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "emoticon": {
   "type": "string",
   "pattern": "^[^\\\\s/\\\\\\\\:][^\\\\s/\\\\\\\\]{0,127}$",
   "description": "Name of the emoticon, e.g. thumbsup."
  }
 },
 "required": ["commentId", "emoticon", "projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  pull_request_comment_reaction_update: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "commentId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "emoticon": {
   "type": "string",
   "pattern": "^[^\\\\s/\\\\\\\\:][^\\\\s/\\\\\\\\]{0,127}$",
   "description": "Name of the emoticon, e.g. thumbsup."
  }
 },
 "required": ["commentId", "emoticon", "projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  csp_settings_set: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "strictness": {
     "type": "string",
     "enum": ["STRICT", "REPORT_ONLY", "DEFAULT"],
     "description": "STRICT enforces the policy, REPORT_ONLY only reports violations."
    }
   },
   "additionalProperties": false,
   "required": ["strictness"]
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
    "reviewerGroups": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "Reviewer group id" }
      },
      "required": ["id"],
      "additionalProperties": false
     },
     "maxItems": 100
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
  default_reviewers_project_condition_item_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "id": { "type": "integer", "minimum": 1, "maximum": 2147483647, "description": "Rule id, from the conditions list" }
 },
 "required": ["id", "projectKey"],
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
    "reviewerGroups": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "Reviewer group id" }
      },
      "required": ["id"],
      "additionalProperties": false
     },
     "maxItems": 100
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
  default_reviewers_project_conditions_list: `{
 "type": "object",
 "properties": { "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" } },
 "required": ["projectKey"],
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
    "reviewerGroups": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "Reviewer group id" }
      },
      "required": ["id"],
      "additionalProperties": false
     },
     "maxItems": 100
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
  default_reviewers_repo_condition_item_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "id": { "type": "integer", "minimum": 1, "maximum": 2147483647, "description": "Rule id, from the conditions list" }
 },
 "required": ["id", "projectKey", "repositorySlug"],
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
    "reviewerGroups": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "description": "Reviewer group id" }
      },
      "required": ["id"],
      "additionalProperties": false
     },
     "maxItems": 100
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
  default_reviewers_repo_conditions_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  default_reviewers_repo_reviewers_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "sourceRefId": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Full ref of the source, such as refs/heads/feature"
  },
  "sourceRepoId": {
   "type": "integer",
   "minimum": 1,
   "maximum": 2147483647,
   "description": "Numeric id of the repository the changes come from"
  },
  "targetRefId": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Full ref of the target, such as refs/heads/main"
  },
  "targetRepoId": {
   "type": "integer",
   "minimum": 1,
   "maximum": 2147483647,
   "description": "Numeric id of the repository that receives them"
  }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  default_tasks_repo_tasks_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  default_tasks_repo_tasks_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "markup": { "type": "boolean", "description": "true adds the description rendered as HTML." },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  default_tasks_repo_tasks_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "description": { "type": "string", "minLength": 1, "maxLength": 32768, "description": "Text of the task." },
    "sourceMatcher": {
     "type": "object",
     "description": "Which source branches get the task.",
     "properties": {
      "id": {
       "type": "string",
       "minLength": 1,
       "maxLength": 255,
       "description": "Ref such as refs/heads/main, or the pattern or model id."
      },
      "displayId": { "type": "string", "maxLength": 255 },
      "type": {
       "type": "object",
       "properties": {
        "id": { "type": "string", "enum": ["ANY_REF", "BRANCH", "PATTERN", "MODEL_CATEGORY", "MODEL_BRANCH"] },
        "name": {
         "type": "string",
         "minLength": 1,
         "maxLength": 255,
         "description": "Display name of the type, such as Branch."
        }
       },
       "required": ["id", "name"],
       "additionalProperties": false
      }
     },
     "required": ["id", "type"],
     "additionalProperties": false
    },
    "targetMatcher": {
     "type": "object",
     "description": "Which target branches get the task.",
     "properties": {
      "id": {
       "type": "string",
       "minLength": 1,
       "maxLength": 255,
       "description": "Ref such as refs/heads/main, or the pattern or model id."
      },
      "displayId": { "type": "string", "maxLength": 255 },
      "type": {
       "type": "object",
       "properties": {
        "id": { "type": "string", "enum": ["ANY_REF", "BRANCH", "PATTERN", "MODEL_CATEGORY", "MODEL_BRANCH"] },
        "name": {
         "type": "string",
         "minLength": 1,
         "maxLength": 255,
         "description": "Display name of the type, such as Branch."
        }
       },
       "required": ["id", "name"],
       "additionalProperties": false
      }
     },
     "required": ["id", "type"],
     "additionalProperties": false
    }
   },
   "required": ["description"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  default_tasks_repo_task_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "taskId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }
 },
 "required": ["projectKey", "repositorySlug", "taskId"],
 "additionalProperties": false
}`,
  default_tasks_repo_task_update: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "taskId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "body": {
   "type": "object",
   "properties": {
    "description": { "type": "string", "minLength": 1, "maxLength": 32768, "description": "Text of the task." },
    "sourceMatcher": {
     "type": "object",
     "description": "Which source branches get the task.",
     "properties": {
      "id": {
       "type": "string",
       "minLength": 1,
       "maxLength": 255,
       "description": "Ref such as refs/heads/main, or the pattern or model id."
      },
      "displayId": { "type": "string", "maxLength": 255 },
      "type": {
       "type": "object",
       "properties": {
        "id": { "type": "string", "enum": ["ANY_REF", "BRANCH", "PATTERN", "MODEL_CATEGORY", "MODEL_BRANCH"] },
        "name": {
         "type": "string",
         "minLength": 1,
         "maxLength": 255,
         "description": "Display name of the type, such as Branch."
        }
       },
       "required": ["id", "name"],
       "additionalProperties": false
      }
     },
     "required": ["id", "type"],
     "additionalProperties": false
    },
    "targetMatcher": {
     "type": "object",
     "description": "Which target branches get the task.",
     "properties": {
      "id": {
       "type": "string",
       "minLength": 1,
       "maxLength": 255,
       "description": "Ref such as refs/heads/main, or the pattern or model id."
      },
      "displayId": { "type": "string", "maxLength": 255 },
      "type": {
       "type": "object",
       "properties": {
        "id": { "type": "string", "enum": ["ANY_REF", "BRANCH", "PATTERN", "MODEL_CATEGORY", "MODEL_BRANCH"] },
        "name": {
         "type": "string",
         "minLength": 1,
         "maxLength": 255,
         "description": "Display name of the type, such as Branch."
        }
       },
       "required": ["id", "name"],
       "additionalProperties": false
      }
     },
     "required": ["id", "type"],
     "additionalProperties": false
    }
   },
   "required": ["description"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "repositorySlug", "taskId"],
 "additionalProperties": false
}`,
  default_tasks_project_tasks_delete: `{
 "type": "object",
 "properties": { "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" } },
 "required": ["projectKey"],
 "additionalProperties": false
}`,
  default_tasks_project_tasks_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "markup": { "type": "boolean", "description": "true adds the description rendered as HTML." },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey"],
 "additionalProperties": false
}`,
  default_tasks_project_tasks_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "description": { "type": "string", "minLength": 1, "maxLength": 32768, "description": "Text of the task." },
    "sourceMatcher": {
     "type": "object",
     "description": "Which source branches get the task.",
     "properties": {
      "id": {
       "type": "string",
       "minLength": 1,
       "maxLength": 255,
       "description": "Ref such as refs/heads/main, or the pattern or model id."
      },
      "displayId": { "type": "string", "maxLength": 255 },
      "type": {
       "type": "object",
       "properties": {
        "id": { "type": "string", "enum": ["ANY_REF", "BRANCH", "PATTERN", "MODEL_CATEGORY", "MODEL_BRANCH"] },
        "name": {
         "type": "string",
         "minLength": 1,
         "maxLength": 255,
         "description": "Display name of the type, such as Branch."
        }
       },
       "required": ["id", "name"],
       "additionalProperties": false
      }
     },
     "required": ["id", "type"],
     "additionalProperties": false
    },
    "targetMatcher": {
     "type": "object",
     "description": "Which target branches get the task.",
     "properties": {
      "id": {
       "type": "string",
       "minLength": 1,
       "maxLength": 255,
       "description": "Ref such as refs/heads/main, or the pattern or model id."
      },
      "displayId": { "type": "string", "maxLength": 255 },
      "type": {
       "type": "object",
       "properties": {
        "id": { "type": "string", "enum": ["ANY_REF", "BRANCH", "PATTERN", "MODEL_CATEGORY", "MODEL_BRANCH"] },
        "name": {
         "type": "string",
         "minLength": 1,
         "maxLength": 255,
         "description": "Display name of the type, such as Branch."
        }
       },
       "required": ["id", "name"],
       "additionalProperties": false
      }
     },
     "required": ["id", "type"],
     "additionalProperties": false
    }
   },
   "required": ["description"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey"],
 "additionalProperties": false
}`,
  default_tasks_project_task_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "taskId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }
 },
 "required": ["projectKey", "taskId"],
 "additionalProperties": false
}`,
  default_tasks_project_task_update: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "taskId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "body": {
   "type": "object",
   "properties": {
    "description": { "type": "string", "minLength": 1, "maxLength": 32768, "description": "Text of the task." },
    "sourceMatcher": {
     "type": "object",
     "description": "Which source branches get the task.",
     "properties": {
      "id": {
       "type": "string",
       "minLength": 1,
       "maxLength": 255,
       "description": "Ref such as refs/heads/main, or the pattern or model id."
      },
      "displayId": { "type": "string", "maxLength": 255 },
      "type": {
       "type": "object",
       "properties": {
        "id": { "type": "string", "enum": ["ANY_REF", "BRANCH", "PATTERN", "MODEL_CATEGORY", "MODEL_BRANCH"] },
        "name": {
         "type": "string",
         "minLength": 1,
         "maxLength": 255,
         "description": "Display name of the type, such as Branch."
        }
       },
       "required": ["id", "name"],
       "additionalProperties": false
      }
     },
     "required": ["id", "type"],
     "additionalProperties": false
    },
    "targetMatcher": {
     "type": "object",
     "description": "Which target branches get the task.",
     "properties": {
      "id": {
       "type": "string",
       "minLength": 1,
       "maxLength": 255,
       "description": "Ref such as refs/heads/main, or the pattern or model id."
      },
      "displayId": { "type": "string", "maxLength": 255 },
      "type": {
       "type": "object",
       "properties": {
        "id": { "type": "string", "enum": ["ANY_REF", "BRANCH", "PATTERN", "MODEL_CATEGORY", "MODEL_BRANCH"] },
        "name": {
         "type": "string",
         "minLength": 1,
         "maxLength": 255,
         "description": "Display name of the type, such as Branch."
        }
       },
       "required": ["id", "name"],
       "additionalProperties": false
      }
     },
     "required": ["id", "type"],
     "additionalProperties": false
    }
   },
   "required": ["description"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "taskId"],
 "additionalProperties": false
}`,
  git_pull_request_rebase_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }
 },
 "required": ["projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  git_pull_request_rebase: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 },
  "body": {
   "type": "object",
   "properties": {
    "version": {
     "type": "integer",
     "description": "Current version of the pull request.",
     "minimum": 0,
     "maximum": 2147483647
    }
   },
   "required": ["version"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  git_repo_tags_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "name": { "type": "string", "minLength": 1, "maxLength": 255 },
    "startPoint": {
     "type": "string",
     "description": "Branch, tag or commit to tag.",
     "minLength": 1,
     "maxLength": 1024
    },
    "type": { "type": "string", "enum": ["ANNOTATED", "LIGHTWEIGHT"] },
    "message": { "type": "string", "description": "For an annotated tag.", "maxLength": 32768 }
   },
   "required": ["name", "startPoint"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  git_repo_tag_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "name": { "type": "string", "minLength": 1, "maxLength": 1024, "description": "Name of the tag, e.g. v1.4.0." }
 },
 "required": ["name", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  gpg_keys_delete: `{
 "type": "object",
 "properties": {
  "user": { "type": "string", "minLength": 1, "maxLength": 255, "description": "User name; absent means the caller." }
 },
 "additionalProperties": false
}`,
  gpg_keys_list: `{
 "type": "object",
 "properties": {
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 },
  "user": {
   "type": "string",
   "minLength": 1,
   "maxLength": 255,
   "description": "User name; absent means the caller. Naming another user needs ADMIN."
  }
 },
 "additionalProperties": false
}`,
  gpg_keys_create: `{
 "type": "object",
 "properties": {
  "user": {
   "type": "string",
   "minLength": 1,
   "maxLength": 255,
   "description": "User name; absent means the caller. Naming another user needs ADMIN."
  },
  "body": {
   "type": "object",
   "properties": {
    "text": { "type": "string", "description": "ASCII-armored GPG public key.", "minLength": 1, "maxLength": 32768 }
   },
   "required": ["text"],
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  gpg_key_delete: `{
 "type": "object",
 "properties": {
  "fingerprintOrId": {
   "type": "string",
   "pattern": "^(0[xX])?[0-9A-Fa-f]{8,64}$",
   "description": "Id or fingerprint of the key."
  }
 },
 "required": ["fingerprintOrId"],
 "additionalProperties": false
}`,
  indexing_repo_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  indexing_repo_indexing_queue_details_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  indexing_repo_indexing_queued_status_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  indexing_reindex: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "array",
   "maxItems": 100,
   "items": {
    "type": "object",
    "properties": {
     "projectKey": {
      "type": "string",
      "minLength": 1,
      "maxLength": 128,
      "pattern": "^[^*/\\\\s]+$",
      "description": "Project key."
     },
     "slug": {
      "type": "string",
      "minLength": 1,
      "maxLength": 128,
      "pattern": "^[^*/\\\\s]+$",
      "description": "Repository slug."
     }
    },
    "additionalProperties": false,
    "required": ["projectKey", "slug"]
   }
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  indexing_restart: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "gracefulShutdown": {
     "type": "boolean",
     "description": "true lets the event in progress finish; false, the default, cuts it off."
    },
    "waitForRestart": { "type": "boolean", "description": "true answers only once the worker runs again." }
   },
   "additionalProperties": false
  }
 },
 "additionalProperties": false
}`,
  indexing_support_info_broken_repos_list: `{
 "type": "object",
 "properties": {
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000, "description": "Page size, at most 1000." },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "additionalProperties": false
}`,
  indexing_support_info_thread_snapshot_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  insights_repo_commit_annotations_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "commitId": { "type": "string", "pattern": "^[0-9A-Fa-f]{40}$", "description": "All 40 digits of the hash." },
  "externalId": {
   "maxItems": 100,
   "type": "array",
   "minItems": 1,
   "items": { "type": "string", "minLength": 1, "maxLength": 450 },
   "description": "Only the annotation that its reporter gave this id."
  },
  "key": {
   "maxItems": 100,
   "type": "array",
   "minItems": 1,
   "items": { "type": "string", "minLength": 1, "maxLength": 450 },
   "description": "Only annotations of this report."
  },
  "path": {
   "maxItems": 100,
   "type": "array",
   "minItems": 1,
   "items": { "type": "string", "minLength": 1, "maxLength": 4096 },
   "description": "Only annotations on this file."
  },
  "severity": {
   "maxItems": 3,
   "type": "array",
   "minItems": 1,
   "items": { "type": "string", "enum": ["LOW", "MEDIUM", "HIGH"] },
   "description": "Only this severity: LOW, MEDIUM or HIGH."
  },
  "type": {
   "maxItems": 3,
   "type": "array",
   "minItems": 1,
   "items": { "type": "string", "enum": ["VULNERABILITY", "CODE_SMELL", "BUG"] },
   "description": "Only this type: BUG, CODE_SMELL or VULNERABILITY."
  }
 },
 "required": ["commitId", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  insights_repo_commit_reports_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "commitId": { "type": "string", "pattern": "^[0-9A-Fa-f]{40}$", "description": "All 40 digits of the hash." },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["commitId", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  insights_repo_commit_report_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "commitId": { "type": "string", "pattern": "^[0-9A-Fa-f]{40}$", "description": "All 40 digits of the hash." },
  "key": { "type": "string", "minLength": 1, "maxLength": 450, "description": "Key of the report." }
 },
 "required": ["commitId", "key", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  insights_repo_commit_report_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "commitId": { "type": "string", "pattern": "^[0-9A-Fa-f]{40}$", "description": "All 40 digits of the hash." },
  "key": { "type": "string", "minLength": 1, "maxLength": 450, "description": "Key of the report." }
 },
 "required": ["commitId", "key", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  insights_repo_commit_report_update: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "commitId": { "type": "string", "pattern": "^[0-9A-Fa-f]{40}$", "description": "All 40 digits of the hash." },
  "key": {
   "type": "string",
   "minLength": 1,
   "maxLength": 450,
   "description": "Report key of your choice, unique to your tool, e.g. com.example.scan."
  },
  "body": {
   "type": "object",
   "properties": {
    "title": { "type": "string", "minLength": 1, "maxLength": 450 },
    "details": {
     "type": "string",
     "description": "What the report is about; line breaks are kept.",
     "maxLength": 2000
    },
    "result": { "type": "string", "enum": ["PASS", "FAIL"] },
    "reporter": { "type": "string", "description": "Tool or company behind the report.", "maxLength": 450 },
    "link": {
     "type": "string",
     "description": "Full results in the reporting tool.",
     "format": "uri",
     "pattern": "^https?://.+$",
     "maxLength": 2048
    },
    "logoUrl": { "type": "string", "format": "uri", "pattern": "^https?://.+$", "maxLength": 2048 },
    "data": {
     "type": "array",
     "description": "Facts shown with the report.",
     "items": {
      "type": "object",
      "properties": {
       "title": { "type": "string", "minLength": 1, "maxLength": 255 },
       "type": {
        "type": "string",
        "description": "How to show the value; guessed when absent.",
        "enum": ["BOOLEAN", "DATE", "DURATION", "LINK", "NUMBER", "PERCENTAGE", "TEXT"]
       },
       "value": { "description": "Number, boolean or text; DATE, DURATION in ms; LINK takes {linktext, href}." }
      },
      "required": ["title", "value"],
      "additionalProperties": false
     },
     "maxItems": 6
    }
   },
   "required": ["title"],
   "additionalProperties": false
  }
 },
 "required": ["body", "commitId", "key", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  insights_repo_commit_report_annotations_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "commitId": { "type": "string", "pattern": "^[0-9A-Fa-f]{40}$", "description": "All 40 digits of the hash." },
  "key": { "type": "string", "minLength": 1, "maxLength": 450, "description": "Key of the report." },
  "externalId": {
   "maxItems": 100,
   "type": "array",
   "minItems": 1,
   "items": { "type": "string", "minLength": 1, "maxLength": 450 },
   "description": "Delete only this annotation; absent deletes every annotation of the report."
  }
 },
 "required": ["commitId", "key", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  insights_repo_commit_report_annotations_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "commitId": { "type": "string", "pattern": "^[0-9A-Fa-f]{40}$", "description": "All 40 digits of the hash." },
  "key": { "type": "string", "minLength": 1, "maxLength": 450, "description": "Key of the report." }
 },
 "required": ["commitId", "key", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  insights_repo_commit_report_annotations_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "commitId": { "type": "string", "pattern": "^[0-9A-Fa-f]{40}$", "description": "All 40 digits of the hash." },
  "key": { "type": "string", "minLength": 1, "maxLength": 450, "description": "Key of the report." },
  "body": {
   "type": "object",
   "properties": {
    "annotations": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "externalId": {
        "type": "string",
        "description": "Id of your choice, to update or delete this annotation later.",
        "minLength": 1,
        "maxLength": 450
       },
       "message": { "type": "string", "description": "Text shown to users.", "minLength": 1, "maxLength": 2000 },
       "severity": { "type": "string", "enum": ["LOW", "MEDIUM", "HIGH"] },
       "type": { "type": "string", "enum": ["VULNERABILITY", "CODE_SMELL", "BUG"] },
       "path": {
        "type": "string",
        "description": "File in the repository; without it shown for the whole pull request.",
        "maxLength": 4096
       },
       "line": {
        "type": "integer",
        "description": "Line in the file; 0 or absent: top of the file.",
        "minimum": 0,
        "maximum": 2147483647
       },
       "link": {
        "type": "string",
        "description": "Page with details in the reporting tool.",
        "format": "uri",
        "pattern": "^https?://.+$",
        "maxLength": 2048
       }
      },
      "required": ["message", "severity"],
      "additionalProperties": false
     },
     "maxItems": 1000
    }
   },
   "required": ["annotations"],
   "additionalProperties": false
  }
 },
 "required": ["body", "commitId", "key", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  insights_repo_commit_report_annotation_update: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "commitId": { "type": "string", "pattern": "^[0-9A-Fa-f]{40}$", "description": "All 40 digits of the hash." },
  "key": { "type": "string", "minLength": 1, "maxLength": 450, "description": "Key of the report." },
  "externalId": {
   "type": "string",
   "minLength": 1,
   "maxLength": 450,
   "description": "Id that you choose for this annotation."
  },
  "body": {
   "type": "object",
   "properties": {
    "message": { "type": "string", "description": "Text shown to users.", "minLength": 1, "maxLength": 2000 },
    "severity": { "type": "string", "enum": ["LOW", "MEDIUM", "HIGH"] },
    "type": { "type": "string", "enum": ["VULNERABILITY", "CODE_SMELL", "BUG"] },
    "path": {
     "type": "string",
     "description": "File in the repository; without it shown for the whole pull request.",
     "maxLength": 4096
    },
    "line": {
     "type": "integer",
     "description": "Line in the file; 0 or absent: top of the file.",
     "minimum": 0,
     "maximum": 2147483647
    },
    "link": {
     "type": "string",
     "description": "Page with details in the reporting tool.",
     "format": "uri",
     "pattern": "^https?://.+$",
     "maxLength": 2048
    }
   },
   "required": ["message", "severity"],
   "additionalProperties": false
  }
 },
 "required": ["body", "commitId", "externalId", "key", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  jira_comment_issues_create: `{
 "type": "object",
 "properties": {
  "commentId": {
   "type": "integer",
   "minimum": 1,
   "maximum": 9007199254740991,
   "description": "Id of a pull request comment, in any repository."
  },
  "applicationId": {
   "type": "string",
   "minLength": 1,
   "maxLength": 255,
   "description": "Application link id of the Jira server."
  },
  "body": {
   "type": "object",
   "description": "The issue to create, as Jira's own REST API takes it.",
   "properties": {
    "fields": { "type": "object", "maxProperties": 200 },
    "update": { "type": "object", "maxProperties": 200 }
   },
   "required": ["fields"],
   "additionalProperties": false
  }
 },
 "required": ["body", "commentId"],
 "additionalProperties": false
}`,
  jira_issue_commits_list: `{
 "type": "object",
 "properties": {
  "issueKey": {
   "type": "string",
   "pattern": "^[A-Za-z][A-Za-z0-9_]{0,254}-[0-9]{1,18}$",
   "description": "Jira issue key, e.g. PLAT-12."
  },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "maxChanges": {
   "type": "integer",
   "minimum": 0,
   "maximum": 1000,
   "description": "Most changed files to return per commit."
  },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["issueKey"],
 "additionalProperties": false
}`,
  jira_project_primary_enhanced_entitylink_get: `{
 "type": "object",
 "properties": { "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" } },
 "required": ["projectKey"],
 "additionalProperties": false
}`,
  jira_pull_request_issues_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "pullRequestId": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }
 },
 "required": ["projectKey", "pullRequestId", "repositorySlug"],
 "additionalProperties": false
}`,
  keys_repo_ssh_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "effective": { "type": "boolean", "description": "true adds the keys of the project; default false." },
  "filter": { "type": "string", "maxLength": 1024, "description": "Start of the key label." },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "minimumPermission": {
   "type": "string",
   "pattern": "^[A-Z_]{1,64}$",
   "description": "Lowest permission to list: REPO_READ (default) or REPO_WRITE."
  },
  "permission": {
   "type": "string",
   "pattern": "^[A-Z_]{1,64}$",
   "description": "Undocumented; use minimumPermission."
  },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  keys_repo_ssh_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "key": {
     "type": "object",
     "properties": {
      "text": {
       "type": "string",
       "description": "Public key line, e.g. ssh-ed25519 AAAA... name.",
       "minLength": 1,
       "maxLength": 32768
      },
      "label": { "type": "string", "minLength": 1, "maxLength": 255 },
      "expiryDays": {
       "type": "integer",
       "description": "Days until the key expires.",
       "minimum": 1,
       "maximum": 36500
      }
     },
     "required": ["text"],
     "additionalProperties": false
    },
    "permission": { "type": "string", "enum": ["REPO_READ", "REPO_WRITE"] }
   },
   "required": ["key", "permission"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  keys_repo_ssh_key_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "keyId": { "type": "integer", "minimum": 1, "maximum": 2147483647, "description": "key.id in the list of keys." }
 },
 "required": ["keyId", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  keys_repo_ssh_key_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "keyId": { "type": "integer", "minimum": 1, "maximum": 2147483647, "description": "key.id in the list of keys." }
 },
 "required": ["keyId", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  keys_repo_ssh_key_permission_update: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "keyId": { "type": "integer", "minimum": 1, "maximum": 2147483647, "description": "key.id in the list of keys." },
  "permission": { "type": "string", "enum": ["REPO_READ", "REPO_WRITE"], "description": "New permission." }
 },
 "required": ["keyId", "permission", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  keys_project_ssh_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "filter": { "type": "string", "maxLength": 1024, "description": "Start of the key label." },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "permission": {
   "type": "string",
   "pattern": "^[A-Z_]{1,64}$",
   "description": "Lowest permission to list: PROJECT_READ (default) or PROJECT_WRITE."
  },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey"],
 "additionalProperties": false
}`,
  keys_project_ssh_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "key": {
     "type": "object",
     "properties": {
      "text": {
       "type": "string",
       "description": "Public key line, e.g. ssh-ed25519 AAAA... name.",
       "minLength": 1,
       "maxLength": 32768
      },
      "label": { "type": "string", "minLength": 1, "maxLength": 255 },
      "expiryDays": {
       "type": "integer",
       "description": "Days until the key expires.",
       "minimum": 1,
       "maximum": 36500
      }
     },
     "required": ["text"],
     "additionalProperties": false
    },
    "permission": { "type": "string", "enum": ["PROJECT_READ", "PROJECT_WRITE"] }
   },
   "required": ["key", "permission"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey"],
 "additionalProperties": false
}`,
  keys_project_ssh_key_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "keyId": { "type": "integer", "minimum": 1, "maximum": 2147483647, "description": "key.id in the list of keys." }
 },
 "required": ["keyId", "projectKey"],
 "additionalProperties": false
}`,
  keys_project_ssh_key_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "keyId": { "type": "integer", "minimum": 1, "maximum": 2147483647, "description": "key.id in the list of keys." }
 },
 "required": ["keyId", "projectKey"],
 "additionalProperties": false
}`,
  keys_project_ssh_key_permission_update: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "keyId": { "type": "integer", "minimum": 1, "maximum": 2147483647, "description": "key.id in the list of keys." },
  "permission": { "type": "string", "enum": ["PROJECT_READ", "PROJECT_WRITE"], "description": "New permission." }
 },
 "required": ["keyId", "permission", "projectKey"],
 "additionalProperties": false
}`,
  keys_ssh_key_delete: `{
 "type": "object",
 "properties": {
  "keyId": { "type": "integer", "minimum": 1, "maximum": 2147483647, "description": "key.id in the list of keys." },
  "body": {
   "type": "object",
   "properties": {
    "projects": {
     "type": "array",
     "description": "Projects that the key shall no longer open.",
     "items": {
      "type": "object",
      "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 128 } },
      "required": ["key"],
      "additionalProperties": false
     },
     "maxItems": 1000
    },
    "repositories": {
     "type": "array",
     "description": "Repositories that the key shall no longer open.",
     "items": {
      "type": "object",
      "properties": {
       "slug": { "type": "string", "minLength": 1, "maxLength": 128 },
       "project": {
        "type": "object",
        "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 128 } },
        "required": ["key"],
        "additionalProperties": false
       }
      },
      "required": ["slug", "project"],
      "additionalProperties": false
     },
     "maxItems": 1000
    }
   },
   "additionalProperties": false
  }
 },
 "required": ["keyId"],
 "additionalProperties": false
}`,
  keys_ssh_key_projects_list: `{
 "type": "object",
 "properties": {
  "keyId": { "type": "integer", "minimum": 1, "maximum": 2147483647, "description": "key.id in the list of keys." }
 },
 "required": ["keyId"],
 "additionalProperties": false
}`,
  keys_ssh_key_repos_list: `{
 "type": "object",
 "properties": {
  "keyId": { "type": "integer", "minimum": 1, "maximum": 2147483647, "description": "key.id in the list of keys." },
  "withRestrictions": {
   "type": "boolean",
   "description": "true adds readOnly: whether a restriction keeps you from changing the key."
  }
 },
 "required": ["keyId"],
 "additionalProperties": false
}`,
  mirroring_account_preferred_mirror_delete: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  mirroring_account_settings_preferred_mirror_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  mirroring_account_preferred_mirror_create: `{
 "type": "object",
 "properties": { "body": { "type": "string", "maxLength": 32768 } },
 "required": ["body"],
 "additionalProperties": false
}`,
  mirroring_analytics_settings_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  mirroring_authenticate: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "credentials": {
     "type": "object",
     "properties": {
      "password": { "type": "string", "maxLength": 32768 },
      "username": { "type": "string", "maxLength": 32768 },
      "token": { "type": "string", "maxLength": 32768 },
      "algorithm": { "type": "string", "maxLength": 32768 },
      "publicKey": { "type": "string", "maxLength": 32768 }
     },
     "additionalProperties": false
    },
    "repositoryId": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" }
   },
   "required": ["credentials"],
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  mirroring_farm_nodes_list: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  mirroring_mirror_repos_delayed_sync_get: `{
 "type": "object",
 "properties": {
  "delayThreshold": {
   "type": "string",
   "minLength": 1,
   "maxLength": 64,
   "description": "Only delays at least this long; not below the configured synchronization interval."
  },
  "limit": {
   "type": "integer",
   "minimum": 1,
   "maximum": 100,
   "description": "Most repositories to return, at most 100. The answer is not paged."
  }
 },
 "additionalProperties": false
}`,
  mirroring_mirror_repo_get: `{
 "type": "object",
 "properties": {
  "externalRepositoryId": {
   "type": "string",
   "pattern": "^[A-Za-z0-9_.:-]{1,255}$",
   "description": "Id of the repository on the upstream server, as text."
  }
 },
 "required": ["externalRepositoryId"],
 "additionalProperties": false
}`,
  mirroring_mirror_servers_list: `{
 "type": "object",
 "properties": {
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "additionalProperties": false
}`,
  mirroring_mirror_servers_mirror_delete: `{
 "type": "object",
 "properties": {
  "mirrorId": {
   "type": "string",
   "pattern": "^[A-Za-z0-9_.-]{1,128}$",
   "description": "Id of the mirror server, as text."
  }
 },
 "required": ["mirrorId"],
 "additionalProperties": false
}`,
  mirroring_mirror_servers_mirror_get: `{
 "type": "object",
 "properties": {
  "mirrorId": {
   "type": "string",
   "pattern": "^[A-Za-z0-9_.-]{1,128}$",
   "description": "Id of the mirror server, as text."
  }
 },
 "required": ["mirrorId"],
 "additionalProperties": false
}`,
  mirroring_mirror_servers_mirror_update: `{
 "type": "object",
 "properties": {
  "mirrorId": {
   "type": "string",
   "pattern": "^[A-Za-z0-9_.-]{1,128}$",
   "description": "Id of the mirror server, as text."
  },
  "body": {
   "type": "object",
   "properties": {
    "baseUrl": { "type": "string", "maxLength": 32768 },
    "productVersion": { "type": "string", "maxLength": 32768 }
   },
   "additionalProperties": false
  }
 },
 "required": ["body", "mirrorId"],
 "additionalProperties": false
}`,
  mirroring_mirror_servers_mirror_events_create: `{
 "type": "object",
 "properties": {
  "mirrorId": {
   "type": "string",
   "pattern": "^[A-Za-z0-9_.-]{1,128}$",
   "description": "Id of the mirror server, as text."
  },
  "body": {
   "type": "object",
   "properties": {
    "mirrorRepoId": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" },
    "type": { "type": "string", "enum": ["SYNCHRONIZED", "SYNCHRONIZATION_FAILED"] },
    "upstreamRepoId": { "type": "string", "maxLength": 32768 }
   },
   "additionalProperties": false
  }
 },
 "required": ["body", "mirrorId"],
 "additionalProperties": false
}`,
  mirroring_progress_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  mirroring_project_get: `{
 "type": "object",
 "properties": {
  "projectId": {
   "type": "integer",
   "minimum": 1,
   "maximum": 2147483647,
   "description": "Id of the project, not its key."
  }
 },
 "required": ["projectId"],
 "additionalProperties": false
}`,
  mirroring_project_repos_list: `{
 "type": "object",
 "properties": {
  "projectId": {
   "type": "integer",
   "minimum": 1,
   "maximum": 2147483647,
   "description": "Id of the project, not its key."
  },
  "includeDefaultBranch": { "type": "boolean", "description": "true adds each repository's default branch id." },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectId"],
 "additionalProperties": false
}`,
  mirroring_repos_list: `{
 "type": "object",
 "properties": {
  "includeDefaultBranch": { "type": "boolean", "description": "true adds each repository's default branch id." }
 },
 "additionalProperties": false
}`,
  mirroring_repo_get: `{
 "type": "object",
 "properties": {
  "repoId": {
   "type": "integer",
   "minimum": 1,
   "maximum": 2147483647,
   "description": "Id of the repository, not its slug."
  },
  "includeDefaultBranch": {
   "type": "boolean",
   "description": "true: add the id of the default branch; false when absent."
  }
 },
 "required": ["repoId"],
 "additionalProperties": false
}`,
  mirroring_repo_mirrors_list: `{
 "type": "object",
 "properties": {
  "repoId": {
   "type": "integer",
   "minimum": 1,
   "maximum": 2147483647,
   "description": "Id of the repository, not its slug."
  },
  "preAuthorized": { "type": "boolean", "description": "Whether links carry authorization; not documented further." }
 },
 "required": ["repoId"],
 "additionalProperties": false
}`,
  mirroring_requests_list: `{
 "type": "object",
 "properties": {
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 },
  "state": {
   "enum": ["PENDING", "ACCEPTED", "REJECTED"],
   "type": "string",
   "description": "PENDING, ACCEPTED or REJECTED; all when absent."
  }
 },
 "additionalProperties": false
}`,
  mirroring_requests_create: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "id": { "minimum": -2147483648, "maximum": 2147483647, "type": "integer" },
    "mirrorBaseUrl": { "type": "string", "maxLength": 32768 },
    "mirrorId": { "type": "string", "maxLength": 32768 },
    "mirrorName": { "type": "string", "maxLength": 32768 },
    "mirrorType": { "type": "string", "enum": ["SINGLE", "FARM"] },
    "productVersion": { "type": "string", "maxLength": 32768 },
    "state": { "type": "string", "enum": ["PENDING", "ACCEPTED", "REJECTED"] }
   },
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  mirroring_request_delete: `{
 "type": "object",
 "properties": { "mirroringRequestId": { "type": "integer", "minimum": 1, "maximum": 2147483647 } },
 "required": ["mirroringRequestId"],
 "additionalProperties": false
}`,
  mirroring_request_get: `{
 "type": "object",
 "properties": { "mirroringRequestId": { "type": "integer", "minimum": 1, "maximum": 2147483647 } },
 "required": ["mirroringRequestId"],
 "additionalProperties": false
}`,
  mirroring_request_accept: `{
 "type": "object",
 "properties": { "mirroringRequestId": { "type": "integer", "minimum": 1, "maximum": 2147483647 } },
 "required": ["mirroringRequestId"],
 "additionalProperties": false
}`,
  mirroring_request_reject: `{
 "type": "object",
 "properties": { "mirroringRequestId": { "type": "integer", "minimum": 1, "maximum": 2147483647 } },
 "required": ["mirroringRequestId"],
 "additionalProperties": false
}`,
  mirroring_support_info_repo_repo_lock_owner_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  mirroring_support_info_repo_repo_sync_status_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  mirroring_support_info_ref_changes_queue_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  mirroring_support_ref_changes_queue_count_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  mirroring_support_info_repo_lock_owners_list: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  mirroring_support_info_repo_sync_status_get: `{
 "type": "object",
 "properties": {
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "additionalProperties": false
}`,
  mirroring_sync_settings_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  mirroring_sync_settings_set: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "mode": { "type": "string", "enum": ["ALL_PROJECTS", "SELECTED_PROJECTS"] },
    "projectIds": { "type": "array", "maxItems": 1000, "items": { "type": "string", "maxLength": 32768 } }
   },
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  mirroring_sync_settings_mode_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  mirroring_sync_settings_mode_set: `{
 "type": "object",
 "properties": { "body": { "type": "string", "maxLength": 32768 } },
 "required": ["body"],
 "additionalProperties": false
}`,
  mirroring_sync_settings_projects_list: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  mirroring_sync_settings_projects_create: `{
 "type": "object",
 "properties": { "body": { "type": "array", "maxItems": 1000, "items": { "type": "string", "maxLength": 32768 } } },
 "required": ["body"],
 "additionalProperties": false
}`,
  mirroring_sync_settings_project_delete: `{
 "type": "object",
 "properties": {
  "projectId": {
   "type": "string",
   "pattern": "^[A-Za-z0-9_.:-]{1,128}$",
   "description": "Id of the project on the upstream, not its key."
  }
 },
 "required": ["projectId"],
 "additionalProperties": false
}`,
  mirroring_sync_settings_project_update: `{
 "type": "object",
 "properties": {
  "projectId": {
   "type": "string",
   "pattern": "^[A-Za-z0-9_.:-]{1,128}$",
   "description": "Id of the project on the upstream, not its key."
  }
 },
 "required": ["projectId"],
 "additionalProperties": false
}`,
  mirroring_upstream_server_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  mirroring_zdu_end: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  mirroring_zdu_start: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  policies_admin_repos_archive_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  policies_admin_repos_archive_set: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "permission": {
     "type": "string",
     "enum": ["SYS_ADMIN", "ADMIN", "PROJECT_ADMIN", "REPO_ADMIN"],
     "description": "Lowest level that may archive repositories."
    }
   },
   "additionalProperties": false,
   "required": ["permission"]
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  policies_admin_repos_delete_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  policies_admin_repos_delete_set: `{
 "type": "object",
 "properties": {
  "body": {
   "type": "object",
   "properties": {
    "permission": {
     "type": "string",
     "enum": ["SYS_ADMIN", "ADMIN", "PROJECT_ADMIN", "REPO_ADMIN"],
     "description": "Lowest level that may delete repositories."
    }
   },
   "additionalProperties": false,
   "required": ["permission"]
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  required_builds_repo_condition_create: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "buildParentKeys": {
     "type": "array",
     "description": "Builds (parent keys) that must be green; at least one.",
     "items": { "type": "string", "minLength": 1, "maxLength": 255 },
     "maxItems": 100
    },
    "refMatcher": {
     "type": "object",
     "description": "Target branches that the check guards.",
     "properties": {
      "id": {
       "type": "string",
       "description": "Ref, pattern or model id, as type says.",
       "minLength": 1,
       "maxLength": 1024
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
    "exemptRefMatcher": {
     "type": "object",
     "description": "Source branches that the check lets pass.",
     "properties": {
      "id": {
       "type": "string",
       "description": "Ref, pattern or model id, as type says.",
       "minLength": 1,
       "maxLength": 1024
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
    }
   },
   "required": ["buildParentKeys", "refMatcher"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  required_builds_repo_condition_item_delete: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "id": {
   "type": "integer",
   "minimum": 1,
   "maximum": 9007199254740991,
   "description": "Id of the merge check, from required_builds_repo_conditions_list."
  }
 },
 "required": ["id", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  required_builds_repo_condition_item_update: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "id": {
   "type": "integer",
   "minimum": 1,
   "maximum": 9007199254740991,
   "description": "Id of the merge check, from required_builds_repo_conditions_list."
  },
  "body": {
   "type": "object",
   "properties": {
    "buildParentKeys": {
     "type": "array",
     "description": "Builds (parent keys) that must be green; at least one.",
     "items": { "type": "string", "minLength": 1, "maxLength": 255 },
     "maxItems": 100
    },
    "refMatcher": {
     "type": "object",
     "description": "Target branches that the check guards.",
     "properties": {
      "id": {
       "type": "string",
       "description": "Ref, pattern or model id, as type says.",
       "minLength": 1,
       "maxLength": 1024
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
    "exemptRefMatcher": {
     "type": "object",
     "description": "Source branches that the check lets pass.",
     "properties": {
      "id": {
       "type": "string",
       "description": "Ref, pattern or model id, as type says.",
       "minLength": 1,
       "maxLength": 1024
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
    }
   },
   "required": ["buildParentKeys", "refMatcher"],
   "additionalProperties": false
  }
 },
 "required": ["body", "id", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  required_builds_repo_conditions_list: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  secrets_keys_inactive_delete: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  secrets_keys_inactive_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  secrets_keys_rotate: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  ssh_keys_delete: `{
 "type": "object",
 "properties": {
  "user": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Undocumented; use userName." },
  "userName": {
   "type": "string",
   "minLength": 1,
   "maxLength": 255,
   "description": "User name; absent means the caller. Another user needs more rights."
  }
 },
 "additionalProperties": false
}`,
  ssh_keys_list: `{
 "type": "object",
 "properties": {
  "limit": { "type": "integer", "minimum": 1, "maximum": 1000 },
  "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 },
  "user": { "type": "string", "minLength": 1, "maxLength": 255, "description": "Undocumented; use userName." },
  "userName": {
   "type": "string",
   "minLength": 1,
   "maxLength": 255,
   "description": "User name; absent means the caller. Another user needs more rights."
  }
 },
 "additionalProperties": false
}`,
  ssh_keys_create: `{
 "type": "object",
 "properties": {
  "user": {
   "type": "string",
   "minLength": 1,
   "maxLength": 255,
   "description": "User name; absent means the caller. Another user needs more rights."
  },
  "body": {
   "type": "object",
   "properties": {
    "text": {
     "type": "string",
     "description": "Public key line, e.g. ssh-ed25519 AAAA... name.",
     "minLength": 1,
     "maxLength": 32768
    },
    "label": { "type": "string", "minLength": 1, "maxLength": 255 },
    "expiryDays": { "type": "integer", "description": "Days until the key expires.", "minimum": 1, "maximum": 36500 }
   },
   "required": ["text"],
   "additionalProperties": false
  }
 },
 "required": ["body"],
 "additionalProperties": false
}`,
  ssh_key_delete: `{
 "type": "object",
 "properties": {
  "keyId": { "type": "integer", "minimum": 1, "maximum": 2147483647, "description": "Numeric id of the SSH key." }
 },
 "required": ["keyId"],
 "additionalProperties": false
}`,
  ssh_key_get: `{
 "type": "object",
 "properties": {
  "keyId": { "type": "integer", "minimum": 1, "maximum": 2147483647, "description": "Numeric id of the SSH key." }
 },
 "required": ["keyId"],
 "additionalProperties": false
}`,
  ssh_settings_get: `{ "type": "object", "properties": {}, "additionalProperties": false }`,
  sync_repo_get: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "at": {
   "type": "string",
   "pattern": "^[^-\\\\s\\\\\\\\][^\\\\s\\\\\\\\]{0,1023}$",
   "description": "Only the state of this ref."
  }
 },
 "required": ["projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  sync_repo_update: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": { "enabled": { "type": "boolean", "description": "true turns syncing on." } },
   "required": ["enabled"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
  sync_repo_synchronize: `{
 "type": "object",
 "properties": {
  "projectKey": { "type": "string", "pattern": "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "repositorySlug": { "type": "string", "pattern": "^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$" },
  "body": {
   "type": "object",
   "properties": {
    "refId": { "type": "string", "description": "Full ref, e.g. refs/heads/main.", "minLength": 1, "maxLength": 1024 },
    "action": {
     "type": "string",
     "description": "MERGE only for a diverged ref; DISCARD drops local commits.",
     "enum": ["MERGE", "DISCARD"]
    },
    "context": {
     "type": "object",
     "description": "Only with MERGE.",
     "properties": {
      "commitMessage": { "type": "string", "description": "For the merge commit.", "maxLength": 32768 }
     },
     "additionalProperties": false
    }
   },
   "required": ["refId", "action"],
   "additionalProperties": false
  }
 },
 "required": ["body", "projectKey", "repositorySlug"],
 "additionalProperties": false
}`,
};
