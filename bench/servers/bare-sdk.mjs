// The baseline: what an MCP server costs when it does nothing but the job. The official SDK as its README shows it,
// one hand-written tool, one fetch; no policy, no limits, no errors worth reading, no validation but the SDK's own.
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';

const server = new McpServer({ name: 'bare-sdk', version: '1.0.0' });

server.registerTool(
  'pull_request_get',
  {
    description: 'One pull request: title, description, state, branches, reviewers and version. Needs REPO_READ.',
    inputSchema: { projectKey: z.string(), repositorySlug: z.string(), pullRequestId: z.number().int() },
  },
  async ({ projectKey, repositorySlug, pullRequestId }) => {
    const project = encodeURIComponent(projectKey);
    const repository = encodeURIComponent(repositorySlug);
    const response = await fetch(
      `${process.env.BITBUCKET_URL}/rest/api/latest/projects/${project}/repos/${repository}/pull-requests/${pullRequestId}`,
      { headers: { Accept: 'application/json', Authorization: `Bearer ${process.env.BITBUCKET_TOKEN}` } },
    );
    return { content: [{ type: 'text', text: await response.text() }] };
  },
);

await server.connect(new StdioServerTransport());
