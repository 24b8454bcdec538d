// DO NOT EDIT: written by `npm run generate` from openapi/policy.schema.json with Ajv.
"use strict";
export const isPolicyFile = validate0;
const schema0 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://unpkg.com/bitbucket-openapi-mcp/openapi/policy.schema.json","title":"Policy of bitbucket-openapi-mcp","description":"What a model may do with one Bitbucket. Deny always wins; what nothing allows is denied. See docs/policy.md.","type":"object","additionalProperties":false,"properties":{"profile":{"description":"Named preset that the allow rules add to.","type":"string","enum":["none","read-only","read-all","reviewer","contributor","maintainer","admin-audit"]},"allow":{"description":"Rules; an operation needs one that matches, or the profile.","$ref":"#/$defs/rules"},"deny":{"description":"Rules; an operation that one matches is denied, whatever allows it.","$ref":"#/$defs/rules"},"scope":{"description":"The only projects and repositories that a call may touch, wherever its arguments name them.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"projects":{"description":"Project keys, such as PLAT or ~jdoe. Case does not matter.","type":"array","minItems":1,"maxItems":10000,"items":{"type":"string","pattern":"^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$"}},"repositories":{"description":"Repositories as PROJECT/slug.","type":"array","minItems":1,"maxItems":10000,"items":{"type":"string","pattern":"^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}/[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$"}}}},"revealSecrets":{"description":"Operations, by exact name or key, whose answers may show the secrets in them: new tokens, webhook secrets, passwords. Elsewhere they are withheld.","type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":512,"pattern":"^[^*]+$"}},"confirm":{"description":"Accesses whose calls a person must confirm, beside delete and admin; none alone: nothing is confirmed.","type":["string","array"],"minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/access"},"if":{"type":"string"},"then":{"enum":["none"]}},"dryRun":{"description":"Validate and show every call that is not a read, send none.","type":"boolean"},"limits":{"type":"object","additionalProperties":false,"properties":{"callsPerMinute":{"$ref":"#/$defs/count"},"perAccess":{"description":"Calls a minute for each access.","type":"object","additionalProperties":false,"properties":{"read":{"$ref":"#/$defs/count"},"write":{"$ref":"#/$defs/count"},"delete":{"$ref":"#/$defs/count"},"admin":{"$ref":"#/$defs/count"}}},"maxAnswerBytes":{"type":"integer","minimum":1024,"maximum":104857600},"maxBodyBytes":{"type":"integer","minimum":1,"maximum":104857600}}},"tools":{"description":"List each operation as a tool, or three tools that search and call; auto decides by number.","type":"string","enum":["direct","search","auto"]}},"$defs":{"count":{"description":"How many, or unlimited. 0 is rejected: it could mean either; a deny rule allows none.","type":["integer","string"],"minimum":1,"maximum":1000000,"pattern":"^unlimited$"},"access":{"type":"string","enum":["read","write","delete","admin"]},"effect":{"enum":["list-repositories","read-code","read-history","read-discussion","read-reports","read-people","read-credentials","read-settings","comment","approve","unapprove","change-pull-request","decline","merge","push-code","report-result","create-repository","publish","delete-code","delete","grant","revoke","create-credential","change-credential","log-in","change-people","change-settings","change-protection","run-code","run-job","send-data-out","none"]},"rules":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/rule"}},"rule":{"description":"A tool name or operation key, * matches anything; or a conjunction of selectors.","type":["string","object"],"minLength":1,"maxLength":512,"additionalProperties":false,"minProperties":1,"properties":{"operation":{"description":"Tool name or operation key; * matches anything.","$ref":"#/$defs/words"},"tag":{"description":"Tag of the OpenAPI document.","$ref":"#/$defs/words"},"method":{"type":["string","array"],"minItems":1,"maxItems":600,"if":{"type":"array"},"then":{"items":{"enum":["GET","POST","PUT","DELETE","PATCH"]}},"else":{"enum":["GET","POST","PUT","DELETE","PATCH"]}},"path":{"description":"Glob on the path template: * is within one segment, ** is anything.","type":["string","array"],"maxLength":512,"minItems":1,"maxItems":600,"if":{"type":"array"},"then":{"items":{"type":"string","maxLength":512,"pattern":"^/"}},"else":{"pattern":"^/"}},"access":{"type":["string","array"],"minItems":1,"maxItems":600,"if":{"type":"array"},"then":{"items":{"enum":["read","write","delete","admin"]}},"else":{"enum":["read","write","delete","admin"]}},"effect":{"description":"What a call brings about (docs/operations.md): a deny rule matches an operation with any of the words, an allow rule one whose effects are all among them.","type":["string","array"],"minItems":1,"maxItems":600,"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/effect"}},"else":{"$ref":"#/$defs/effect"}},"domain":{"type":["string","array"],"minItems":1,"maxItems":600,"if":{"type":"array"},"then":{"items":{"enum":["pull-request","repository","project","user","global","instance"]}},"else":{"enum":["pull-request","repository","project","user","global","instance"]}},"mark":{"type":["string","array"],"minItems":1,"maxItems":600,"if":{"type":"array"},"then":{"items":{"enum":["administrative","credential"]}},"else":{"enum":["administrative","credential"]}},"permission":{"description":"Permission that the document's text states. Documentation only: never the only ground to allow.","$ref":"#/$defs/words"},"arguments":{"description":"Allow rules only. A value fixes the argument and hides it; a list restricts it. Names: a parameter, or body.x.y.","type":"object","minProperties":1,"maxProperties":50,"additionalProperties":{"type":["string","number","boolean","array"],"minItems":1,"maxItems":1000,"items":{"type":["string","number","boolean"]}}}}},"words":{"type":["string","array"],"minLength":1,"maxLength":512,"minItems":1,"maxItems":600,"items":{"type":"string","minLength":1,"maxLength":512}}}};
const func0 = Object.prototype.hasOwnProperty;
const func1 = (text) => Array.from(text).length;
const schema1 = {"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/rule"}};
const schema2 = {"description":"A tool name or operation key, * matches anything; or a conjunction of selectors.","type":["string","object"],"minLength":1,"maxLength":512,"additionalProperties":false,"minProperties":1,"properties":{"operation":{"description":"Tool name or operation key; * matches anything.","$ref":"#/$defs/words"},"tag":{"description":"Tag of the OpenAPI document.","$ref":"#/$defs/words"},"method":{"type":["string","array"],"minItems":1,"maxItems":600,"if":{"type":"array"},"then":{"items":{"enum":["GET","POST","PUT","DELETE","PATCH"]}},"else":{"enum":["GET","POST","PUT","DELETE","PATCH"]}},"path":{"description":"Glob on the path template: * is within one segment, ** is anything.","type":["string","array"],"maxLength":512,"minItems":1,"maxItems":600,"if":{"type":"array"},"then":{"items":{"type":"string","maxLength":512,"pattern":"^/"}},"else":{"pattern":"^/"}},"access":{"type":["string","array"],"minItems":1,"maxItems":600,"if":{"type":"array"},"then":{"items":{"enum":["read","write","delete","admin"]}},"else":{"enum":["read","write","delete","admin"]}},"effect":{"description":"What a call brings about (docs/operations.md): a deny rule matches an operation with any of the words, an allow rule one whose effects are all among them.","type":["string","array"],"minItems":1,"maxItems":600,"if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/effect"}},"else":{"$ref":"#/$defs/effect"}},"domain":{"type":["string","array"],"minItems":1,"maxItems":600,"if":{"type":"array"},"then":{"items":{"enum":["pull-request","repository","project","user","global","instance"]}},"else":{"enum":["pull-request","repository","project","user","global","instance"]}},"mark":{"type":["string","array"],"minItems":1,"maxItems":600,"if":{"type":"array"},"then":{"items":{"enum":["administrative","credential"]}},"else":{"enum":["administrative","credential"]}},"permission":{"description":"Permission that the document's text states. Documentation only: never the only ground to allow.","$ref":"#/$defs/words"},"arguments":{"description":"Allow rules only. A value fixes the argument and hides it; a list restricts it. Names: a parameter, or body.x.y.","type":"object","minProperties":1,"maxProperties":50,"additionalProperties":{"type":["string","number","boolean","array"],"minItems":1,"maxItems":1000,"items":{"type":["string","number","boolean"]}}}}};
const schema3 = {"type":["string","array"],"minLength":1,"maxLength":512,"minItems":1,"maxItems":600,"items":{"type":"string","minLength":1,"maxLength":512}};

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(Array.isArray(data)))){
validate3.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema3.type}}];
return false;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 512){
validate3.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func1(data) < 1){
validate3.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 600){
validate3.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 600}}];
return false;
}
else {
if(data.length < 1){
validate3.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) > 512){
validate3.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func1(data0) < 1){
validate3.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate3.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
}
}
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema4 = {"enum":["list-repositories","read-code","read-history","read-discussion","read-reports","read-people","read-credentials","read-settings","comment","approve","unapprove","change-pull-request","decline","merge","push-code","report-result","create-repository","publish","delete-code","delete","grant","revoke","create-credential","change-credential","log-in","change-people","change-settings","change-protection","run-code","run-job","send-data-out","none"]};

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate6.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((((((((((((((((((((((((((((data === "list-repositories") || (data === "read-code")) || (data === "read-history")) || (data === "read-discussion")) || (data === "read-reports")) || (data === "read-people")) || (data === "read-credentials")) || (data === "read-settings")) || (data === "comment")) || (data === "approve")) || (data === "unapprove")) || (data === "change-pull-request")) || (data === "decline")) || (data === "merge")) || (data === "push-code")) || (data === "report-result")) || (data === "create-repository")) || (data === "publish")) || (data === "delete-code")) || (data === "delete")) || (data === "grant")) || (data === "revoke")) || (data === "create-credential")) || (data === "change-credential")) || (data === "log-in")) || (data === "change-people")) || (data === "change-settings")) || (data === "change-protection")) || (data === "run-code")) || (data === "run-job")) || (data === "send-data-out")) || (data === "none"))){
validate6.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema4.enum}}];
return false;
}
validate6.errors = vErrors;
return errors === 0;
}
validate6.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern0 = new RegExp("^/", "u");

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
validate2.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema2.type}}];
return false;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 512){
validate2.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func1(data) < 1){
validate2.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate2.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func0.call(schema2.properties, key0))){
validate2.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.operation !== undefined){
const _errs2 = errors;
if(!(validate3(data.operation, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tag !== undefined){
const _errs3 = errors;
if(!(validate3(data.tag, {instancePath:instancePath+"/tag",parentData:data,parentDataProperty:"tag",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.method !== undefined){
let data2 = data.method;
const _errs4 = errors;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
validate2.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: schema2.properties.method.type}}];
return false;
}
const _errs6 = errors;
let valid1 = true;
const _errs7 = errors;
if(!(Array.isArray(data2))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs9 = errors;
if(Array.isArray(data2)){
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs10 = errors;
if(!(((((data3 === "GET") || (data3 === "POST")) || (data3 === "PUT")) || (data3 === "DELETE")) || (data3 === "PATCH"))){
validate2.errors = [{instancePath:instancePath+"/method/" + i0,schemaPath:"#/properties/method/then/items/enum",keyword:"enum",params:{allowedValues: schema2.properties.method.then.items.enum}}];
return false;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
var _valid0 = _errs9 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs11 = errors;
if(!(((((data2 === "GET") || (data2 === "POST")) || (data2 === "PUT")) || (data2 === "DELETE")) || (data2 === "PATCH"))){
validate2.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/else/enum",keyword:"enum",params:{allowedValues: schema2.properties.method.else.enum}}];
return false;
}
var _valid0 = _errs11 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err1 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate2.errors = vErrors;
return false;
}
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length > 600){
validate2.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/maxItems",keyword:"maxItems",params:{limit: 600}}];
return false;
}
else {
if(data2.length < 1){
validate2.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
let data4 = data.path;
const _errs12 = errors;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
validate2.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: schema2.properties.path.type}}];
return false;
}
const _errs14 = errors;
let valid3 = true;
const _errs15 = errors;
if(!(Array.isArray(data4))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs17 = errors;
if(Array.isArray(data4)){
var valid4 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs18 = errors;
if(errors === _errs18){
if(typeof data5 === "string"){
if(func1(data5) > 512){
validate2.errors = [{instancePath:instancePath+"/path/" + i1,schemaPath:"#/properties/path/then/items/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(!pattern0.test(data5)){
validate2.errors = [{instancePath:instancePath+"/path/" + i1,schemaPath:"#/properties/path/then/items/pattern",keyword:"pattern",params:{pattern: "^/"}}];
return false;
}
}
}
else {
validate2.errors = [{instancePath:instancePath+"/path/" + i1,schemaPath:"#/properties/path/then/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs18 === errors;
if(!valid4){
break;
}
}
}
var _valid1 = _errs17 === errors;
valid3 = _valid1;
ifClause1 = "then";
}
else {
const _errs20 = errors;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
validate2.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/else/pattern",keyword:"pattern",params:{pattern: "^/"}}];
return false;
}
}
var _valid1 = _errs20 === errors;
valid3 = _valid1;
ifClause1 = "else";
}
if(!valid3){
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate2.errors = vErrors;
return false;
}
if(errors === _errs12){
if(typeof data4 === "string"){
if(func1(data4) > 512){
validate2.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
}
if(errors === _errs12){
if(Array.isArray(data4)){
if(data4.length > 600){
validate2.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxItems",keyword:"maxItems",params:{limit: 600}}];
return false;
}
else {
if(data4.length < 1){
validate2.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access !== undefined){
let data6 = data.access;
const _errs21 = errors;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
validate2.errors = [{instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: schema2.properties.access.type}}];
return false;
}
const _errs23 = errors;
let valid5 = true;
const _errs24 = errors;
if(!(Array.isArray(data6))){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs26 = errors;
if(Array.isArray(data6)){
var valid6 = true;
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
const _errs27 = errors;
if(!((((data7 === "read") || (data7 === "write")) || (data7 === "delete")) || (data7 === "admin"))){
validate2.errors = [{instancePath:instancePath+"/access/" + i2,schemaPath:"#/properties/access/then/items/enum",keyword:"enum",params:{allowedValues: schema2.properties.access.then.items.enum}}];
return false;
}
var valid6 = _errs27 === errors;
if(!valid6){
break;
}
}
}
var _valid2 = _errs26 === errors;
valid5 = _valid2;
ifClause2 = "then";
}
else {
const _errs28 = errors;
if(!((((data6 === "read") || (data6 === "write")) || (data6 === "delete")) || (data6 === "admin"))){
validate2.errors = [{instancePath:instancePath+"/access",schemaPath:"#/properties/access/else/enum",keyword:"enum",params:{allowedValues: schema2.properties.access.else.enum}}];
return false;
}
var _valid2 = _errs28 === errors;
valid5 = _valid2;
ifClause2 = "else";
}
if(!valid5){
const err5 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/if",keyword:"if",params:{failingKeyword: ifClause2}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate2.errors = vErrors;
return false;
}
if(errors === _errs21){
if(Array.isArray(data6)){
if(data6.length > 600){
validate2.errors = [{instancePath:instancePath+"/access",schemaPath:"#/properties/access/maxItems",keyword:"maxItems",params:{limit: 600}}];
return false;
}
else {
if(data6.length < 1){
validate2.errors = [{instancePath:instancePath+"/access",schemaPath:"#/properties/access/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effect !== undefined){
let data8 = data.effect;
const _errs29 = errors;
if((typeof data8 !== "string") && (!(Array.isArray(data8)))){
validate2.errors = [{instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/type",keyword:"type",params:{type: schema2.properties.effect.type}}];
return false;
}
const _errs31 = errors;
let valid7 = true;
const _errs32 = errors;
if(!(Array.isArray(data8))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid3 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs34 = errors;
if(Array.isArray(data8)){
var valid8 = true;
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
const _errs35 = errors;
if(!(validate6(data8[i3], {instancePath:instancePath+"/effect/" + i3,parentData:data8,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
var valid8 = _errs35 === errors;
if(!valid8){
break;
}
}
}
var _valid3 = _errs34 === errors;
valid7 = _valid3;
ifClause3 = "then";
}
else {
const _errs36 = errors;
if(!(validate6(data8, {instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
var _valid3 = _errs36 === errors;
valid7 = _valid3;
ifClause3 = "else";
}
if(!valid7){
const err7 = {instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/if",keyword:"if",params:{failingKeyword: ifClause3}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate2.errors = vErrors;
return false;
}
if(errors === _errs29){
if(Array.isArray(data8)){
if(data8.length > 600){
validate2.errors = [{instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/maxItems",keyword:"maxItems",params:{limit: 600}}];
return false;
}
else {
if(data8.length < 1){
validate2.errors = [{instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.domain !== undefined){
let data10 = data.domain;
const _errs37 = errors;
if((typeof data10 !== "string") && (!(Array.isArray(data10)))){
validate2.errors = [{instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: schema2.properties.domain.type}}];
return false;
}
const _errs39 = errors;
let valid9 = true;
const _errs40 = errors;
if(!(Array.isArray(data10))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid4 = _errs40 === errors;
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs42 = errors;
if(Array.isArray(data10)){
var valid10 = true;
const len4 = data10.length;
for(let i4=0; i4<len4; i4++){
let data11 = data10[i4];
const _errs43 = errors;
if(!((((((data11 === "pull-request") || (data11 === "repository")) || (data11 === "project")) || (data11 === "user")) || (data11 === "global")) || (data11 === "instance"))){
validate2.errors = [{instancePath:instancePath+"/domain/" + i4,schemaPath:"#/properties/domain/then/items/enum",keyword:"enum",params:{allowedValues: schema2.properties.domain.then.items.enum}}];
return false;
}
var valid10 = _errs43 === errors;
if(!valid10){
break;
}
}
}
var _valid4 = _errs42 === errors;
valid9 = _valid4;
ifClause4 = "then";
}
else {
const _errs44 = errors;
if(!((((((data10 === "pull-request") || (data10 === "repository")) || (data10 === "project")) || (data10 === "user")) || (data10 === "global")) || (data10 === "instance"))){
validate2.errors = [{instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/else/enum",keyword:"enum",params:{allowedValues: schema2.properties.domain.else.enum}}];
return false;
}
var _valid4 = _errs44 === errors;
valid9 = _valid4;
ifClause4 = "else";
}
if(!valid9){
const err9 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/if",keyword:"if",params:{failingKeyword: ifClause4}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate2.errors = vErrors;
return false;
}
if(errors === _errs37){
if(Array.isArray(data10)){
if(data10.length > 600){
validate2.errors = [{instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/maxItems",keyword:"maxItems",params:{limit: 600}}];
return false;
}
else {
if(data10.length < 1){
validate2.errors = [{instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mark !== undefined){
let data12 = data.mark;
const _errs45 = errors;
if((typeof data12 !== "string") && (!(Array.isArray(data12)))){
validate2.errors = [{instancePath:instancePath+"/mark",schemaPath:"#/properties/mark/type",keyword:"type",params:{type: schema2.properties.mark.type}}];
return false;
}
const _errs47 = errors;
let valid11 = true;
const _errs48 = errors;
if(!(Array.isArray(data12))){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid5 = _errs48 === errors;
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs50 = errors;
if(Array.isArray(data12)){
var valid12 = true;
const len5 = data12.length;
for(let i5=0; i5<len5; i5++){
let data13 = data12[i5];
const _errs51 = errors;
if(!((data13 === "administrative") || (data13 === "credential"))){
validate2.errors = [{instancePath:instancePath+"/mark/" + i5,schemaPath:"#/properties/mark/then/items/enum",keyword:"enum",params:{allowedValues: schema2.properties.mark.then.items.enum}}];
return false;
}
var valid12 = _errs51 === errors;
if(!valid12){
break;
}
}
}
var _valid5 = _errs50 === errors;
valid11 = _valid5;
ifClause5 = "then";
}
else {
const _errs52 = errors;
if(!((data12 === "administrative") || (data12 === "credential"))){
validate2.errors = [{instancePath:instancePath+"/mark",schemaPath:"#/properties/mark/else/enum",keyword:"enum",params:{allowedValues: schema2.properties.mark.else.enum}}];
return false;
}
var _valid5 = _errs52 === errors;
valid11 = _valid5;
ifClause5 = "else";
}
if(!valid11){
const err11 = {instancePath:instancePath+"/mark",schemaPath:"#/properties/mark/if",keyword:"if",params:{failingKeyword: ifClause5}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate2.errors = vErrors;
return false;
}
if(errors === _errs45){
if(Array.isArray(data12)){
if(data12.length > 600){
validate2.errors = [{instancePath:instancePath+"/mark",schemaPath:"#/properties/mark/maxItems",keyword:"maxItems",params:{limit: 600}}];
return false;
}
else {
if(data12.length < 1){
validate2.errors = [{instancePath:instancePath+"/mark",schemaPath:"#/properties/mark/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.permission !== undefined){
const _errs53 = errors;
if(!(validate3(data.permission, {instancePath:instancePath+"/permission",parentData:data,parentDataProperty:"permission",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.arguments !== undefined){
let data15 = data.arguments;
const _errs54 = errors;
if(errors === _errs54){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length > 50){
validate2.errors = [{instancePath:instancePath+"/arguments",schemaPath:"#/properties/arguments/maxProperties",keyword:"maxProperties",params:{limit: 50}}];
return false;
}
else {
if(Object.keys(data15).length < 1){
validate2.errors = [{instancePath:instancePath+"/arguments",schemaPath:"#/properties/arguments/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key1 in data15){
let data16 = data15[key1];
const _errs57 = errors;
if((((typeof data16 !== "string") && (!((typeof data16 == "number") && (isFinite(data16))))) && (typeof data16 !== "boolean")) && (!(Array.isArray(data16)))){
validate2.errors = [{instancePath:instancePath+"/arguments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/arguments/additionalProperties/type",keyword:"type",params:{type: schema2.properties.arguments.additionalProperties.type}}];
return false;
}
if(errors === _errs57){
if(Array.isArray(data16)){
if(data16.length > 1000){
validate2.errors = [{instancePath:instancePath+"/arguments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/arguments/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
if(data16.length < 1){
validate2.errors = [{instancePath:instancePath+"/arguments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/arguments/additionalProperties/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid14 = true;
const len6 = data16.length;
for(let i6=0; i6<len6; i6++){
let data17 = data16[i6];
const _errs59 = errors;
if(((typeof data17 !== "string") && (!((typeof data17 == "number") && (isFinite(data17))))) && (typeof data17 !== "boolean")){
validate2.errors = [{instancePath:instancePath+"/arguments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/properties/arguments/additionalProperties/items/type",keyword:"type",params:{type: schema2.properties.arguments.additionalProperties.items.type}}];
return false;
}
var valid14 = _errs59 === errors;
if(!valid14){
break;
}
}
}
}
}
}
var valid13 = _errs57 === errors;
if(!valid13){
break;
}
}
}
}
}
else {
validate2.errors = [{instancePath:instancePath+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 1000){
validate1.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate2(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate1.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema5 = {"type":"string","enum":["read","write","delete","admin"]};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate13.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate13.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data === "read") || (data === "write")) || (data === "delete")) || (data === "admin"))){
validate13.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema5.enum}}];
return false;
}
validate13.errors = vErrors;
return errors === 0;
}
validate13.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema6 = {"description":"How many, or unlimited. 0 is rejected: it could mean either; a deny rule allows none.","type":["integer","string"],"minimum":1,"maximum":1000000,"pattern":"^unlimited$"};
const pattern5 = new RegExp("^unlimited$", "u");

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate15.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
validate15.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema6.type}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000 || isNaN(data)){
validate15.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate15.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate15.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^unlimited$"}}];
return false;
}
}
}
}
validate15.errors = vErrors;
return errors === 0;
}
validate15.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern2 = new RegExp("^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$", "u");
const pattern3 = new RegExp("^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}/[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$", "u");
const pattern4 = new RegExp("^[^*]+$", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://unpkg.com/bitbucket-openapi-mcp/openapi/policy.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func0.call(schema0.properties, key0))){
validate0.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.profile !== undefined){
let data0 = data.profile;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate0.errors = [{instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data0 === "none") || (data0 === "read-only")) || (data0 === "read-all")) || (data0 === "reviewer")) || (data0 === "contributor")) || (data0 === "maintainer")) || (data0 === "admin-audit"))){
validate0.errors = [{instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/enum",keyword:"enum",params:{allowedValues: schema0.properties.profile.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allow !== undefined){
const _errs4 = errors;
if(!(validate1(data.allow, {instancePath:instancePath+"/allow",parentData:data,parentDataProperty:"allow",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deny !== undefined){
const _errs5 = errors;
if(!(validate1(data.deny, {instancePath:instancePath+"/deny",parentData:data,parentDataProperty:"deny",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined){
let data3 = data.scope;
const _errs6 = errors;
if(errors === _errs6){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
validate0.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data3){
if(!((key1 === "projects") || (key1 === "repositories"))){
validate0.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs8 === errors){
if(data3.projects !== undefined){
let data4 = data3.projects;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
if(data4.length > 10000){
validate0.errors = [{instancePath:instancePath+"/scope/projects",schemaPath:"#/properties/scope/properties/projects/maxItems",keyword:"maxItems",params:{limit: 10000}}];
return false;
}
else {
if(data4.length < 1){
validate0.errors = [{instancePath:instancePath+"/scope/projects",schemaPath:"#/properties/scope/properties/projects/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
validate0.errors = [{instancePath:instancePath+"/scope/projects/" + i0,schemaPath:"#/properties/scope/properties/projects/items/pattern",keyword:"pattern",params:{pattern: "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$"}}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/scope/projects/" + i0,schemaPath:"#/properties/scope/properties/projects/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/scope/projects",schemaPath:"#/properties/scope/properties/projects/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.repositories !== undefined){
let data6 = data3.repositories;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
if(data6.length > 10000){
validate0.errors = [{instancePath:instancePath+"/scope/repositories",schemaPath:"#/properties/scope/properties/repositories/maxItems",keyword:"maxItems",params:{limit: 10000}}];
return false;
}
else {
if(data6.length < 1){
validate0.errors = [{instancePath:instancePath+"/scope/repositories",schemaPath:"#/properties/scope/properties/repositories/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid3 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs15 = errors;
if(errors === _errs15){
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
validate0.errors = [{instancePath:instancePath+"/scope/repositories/" + i1,schemaPath:"#/properties/scope/properties/repositories/items/pattern",keyword:"pattern",params:{pattern: "^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}/[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$"}}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/scope/repositories/" + i1,schemaPath:"#/properties/scope/properties/repositories/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs15 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/scope/repositories",schemaPath:"#/properties/scope/properties/repositories/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revealSecrets !== undefined){
let data8 = data.revealSecrets;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data8)){
if(data8.length > 100){
validate0.errors = [{instancePath:instancePath+"/revealSecrets",schemaPath:"#/properties/revealSecrets/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid4 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
const _errs19 = errors;
if(errors === _errs19){
if(typeof data9 === "string"){
if(func1(data9) > 512){
validate0.errors = [{instancePath:instancePath+"/revealSecrets/" + i2,schemaPath:"#/properties/revealSecrets/items/maxLength",keyword:"maxLength",params:{limit: 512}}];
return false;
}
else {
if(func1(data9) < 1){
validate0.errors = [{instancePath:instancePath+"/revealSecrets/" + i2,schemaPath:"#/properties/revealSecrets/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern4.test(data9)){
validate0.errors = [{instancePath:instancePath+"/revealSecrets/" + i2,schemaPath:"#/properties/revealSecrets/items/pattern",keyword:"pattern",params:{pattern: "^[^*]+$"}}];
return false;
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/revealSecrets/" + i2,schemaPath:"#/properties/revealSecrets/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs19 === errors;
if(!valid4){
break;
}
}
if(valid4){
let i3 = data8.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data8[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate0.errors = [{instancePath:instancePath+"/revealSecrets",schemaPath:"#/properties/revealSecrets/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0}}];
return false;
break;
}
indices0[item0] = i3;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/revealSecrets",schemaPath:"#/properties/revealSecrets/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.confirm !== undefined){
let data10 = data.confirm;
const _errs21 = errors;
if((typeof data10 !== "string") && (!(Array.isArray(data10)))){
validate0.errors = [{instancePath:instancePath+"/confirm",schemaPath:"#/properties/confirm/type",keyword:"type",params:{type: schema0.properties.confirm.type}}];
return false;
}
const _errs23 = errors;
let valid6 = true;
const _errs24 = errors;
if(typeof data10 !== "string"){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs26 = errors;
if(!(data10 === "none")){
validate0.errors = [{instancePath:instancePath+"/confirm",schemaPath:"#/properties/confirm/then/enum",keyword:"enum",params:{allowedValues: schema0.properties.confirm.then.enum}}];
return false;
}
var _valid0 = _errs26 === errors;
valid6 = _valid0;
}
if(!valid6){
const err1 = {instancePath:instancePath+"/confirm",schemaPath:"#/properties/confirm/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate0.errors = vErrors;
return false;
}
if(errors === _errs21){
if(Array.isArray(data10)){
if(data10.length < 1){
validate0.errors = [{instancePath:instancePath+"/confirm",schemaPath:"#/properties/confirm/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid7 = true;
const len3 = data10.length;
for(let i4=0; i4<len3; i4++){
let data11 = data10[i4];
const _errs27 = errors;
if(typeof data11 !== "string"){
validate0.errors = [{instancePath:instancePath+"/confirm/" + i4,schemaPath:"#/properties/confirm/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(validate13(data11, {instancePath:instancePath+"/confirm/" + i4,parentData:data10,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var valid7 = _errs27 === errors;
if(!valid7){
break;
}
}
if(valid7){
let i5 = data10.length;
let j1;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data10[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate0.errors = [{instancePath:instancePath+"/confirm",schemaPath:"#/properties/confirm/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1}}];
return false;
break;
}
indices1[item1] = i5;
}
}
}
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dryRun !== undefined){
const _errs29 = errors;
if(typeof data.dryRun !== "boolean"){
validate0.errors = [{instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limits !== undefined){
let data13 = data.limits;
const _errs31 = errors;
if(errors === _errs31){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
const _errs33 = errors;
for(const key2 in data13){
if(!((((key2 === "callsPerMinute") || (key2 === "perAccess")) || (key2 === "maxAnswerBytes")) || (key2 === "maxBodyBytes"))){
validate0.errors = [{instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs33 === errors){
if(data13.callsPerMinute !== undefined){
const _errs34 = errors;
if(!(validate15(data13.callsPerMinute, {instancePath:instancePath+"/limits/callsPerMinute",parentData:data13,parentDataProperty:"callsPerMinute",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid9 = _errs34 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data13.perAccess !== undefined){
let data15 = data13.perAccess;
const _errs35 = errors;
if(errors === _errs35){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
const _errs37 = errors;
for(const key3 in data15){
if(!((((key3 === "read") || (key3 === "write")) || (key3 === "delete")) || (key3 === "admin"))){
validate0.errors = [{instancePath:instancePath+"/limits/perAccess",schemaPath:"#/properties/limits/properties/perAccess/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs37 === errors){
if(data15.read !== undefined){
const _errs38 = errors;
if(!(validate15(data15.read, {instancePath:instancePath+"/limits/perAccess/read",parentData:data15,parentDataProperty:"read",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid10 = _errs38 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data15.write !== undefined){
const _errs39 = errors;
if(!(validate15(data15.write, {instancePath:instancePath+"/limits/perAccess/write",parentData:data15,parentDataProperty:"write",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid10 = _errs39 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data15.delete !== undefined){
const _errs40 = errors;
if(!(validate15(data15.delete, {instancePath:instancePath+"/limits/perAccess/delete",parentData:data15,parentDataProperty:"delete",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid10 = _errs40 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data15.admin !== undefined){
const _errs41 = errors;
if(!(validate15(data15.admin, {instancePath:instancePath+"/limits/perAccess/admin",parentData:data15,parentDataProperty:"admin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid10 = _errs41 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/limits/perAccess",schemaPath:"#/properties/limits/properties/perAccess/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid9 = _errs35 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data13.maxAnswerBytes !== undefined){
let data20 = data13.maxAnswerBytes;
const _errs42 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate0.errors = [{instancePath:instancePath+"/limits/maxAnswerBytes",schemaPath:"#/properties/limits/properties/maxAnswerBytes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs42){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 104857600 || isNaN(data20)){
validate0.errors = [{instancePath:instancePath+"/limits/maxAnswerBytes",schemaPath:"#/properties/limits/properties/maxAnswerBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 104857600}}];
return false;
}
else {
if(data20 < 1024 || isNaN(data20)){
validate0.errors = [{instancePath:instancePath+"/limits/maxAnswerBytes",schemaPath:"#/properties/limits/properties/maxAnswerBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024}}];
return false;
}
}
}
}
var valid9 = _errs42 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data13.maxBodyBytes !== undefined){
let data21 = data13.maxBodyBytes;
const _errs44 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate0.errors = [{instancePath:instancePath+"/limits/maxBodyBytes",schemaPath:"#/properties/limits/properties/maxBodyBytes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs44){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 104857600 || isNaN(data21)){
validate0.errors = [{instancePath:instancePath+"/limits/maxBodyBytes",schemaPath:"#/properties/limits/properties/maxBodyBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 104857600}}];
return false;
}
else {
if(data21 < 1 || isNaN(data21)){
validate0.errors = [{instancePath:instancePath+"/limits/maxBodyBytes",schemaPath:"#/properties/limits/properties/maxBodyBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid9 = _errs44 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tools !== undefined){
let data22 = data.tools;
const _errs46 = errors;
if(typeof data22 !== "string"){
validate0.errors = [{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data22 === "direct") || (data22 === "search")) || (data22 === "auto"))){
validate0.errors = [{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/enum",keyword:"enum",params:{allowedValues: schema0.properties.tools.enum}}];
return false;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate0.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

