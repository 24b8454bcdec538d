#!/usr/bin/env bash
# Guess: a YAML parser writes nothing to standard output, whatever the environment holds.
# Found: yaml 2.9.0 prints the tokens (LOG_TOKENS) or parsed documents (LOG_STREAM) of every `parse` to standard output. In an MCP
# server over stdio that is the wire: a policy or configuration file read with it corrupts the JSON-RPC stream.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"private":true}\n' >package.json
npm install --silent --no-audit --no-fund yaml@2.9.0
run() { env "$@" node -e "require('yaml').parse('a: 1')" 2>/dev/null; }

echo "yaml $(node -p "require('yaml/package.json').version"), node $(node --version)"
quiet=$(run NONE=1 | wc -c)
tokens=$(run LOG_TOKENS=1 | wc -c)
stream=$(run LOG_STREAM=1 | wc -c)
echo "bytes on standard output: no variable $quiet, LOG_TOKENS=1 $tokens, LOG_STREAM=1 $stream"
[ "$quiet" -eq 0 ] && [ "$tokens" -gt 0 ] && [ "$stream" -gt 0 ] || { echo 'the behaviour has changed'; exit 1; }
