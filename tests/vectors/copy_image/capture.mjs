// SPDX-License-Identifier: BSL-1.0
// Prints the body that the AWS SDK for JavaScript makes of one input of inputs.json; nothing is
// sent. From a copy of this folder:
//
//   npm install @aws-sdk/client-ec2@3.1169.0
//   node capture.mjs full > full.aws-sdk-js.txt
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { CopyImageCommand, EC2Client } from "@aws-sdk/client-ec2";

const name = process.argv[2];
const file = new URL("inputs.json", import.meta.url);
const { endpoint, input } = JSON.parse(readFileSync(file, "utf8"))[name];
const { version } = createRequire(import.meta.url)("@aws-sdk/client-ec2/package.json");

let body;
const client = new EC2Client({
  region: endpoint,
  credentials: { accessKeyId: "none", secretAccessKey: "none" },
  maxAttempts: 1,
  requestHandler: {
    handle: async (request) => {
      body = request.body;
      throw new Error("not sent");
    },
  },
});
await client.send(new CopyImageCommand(input)).catch((error) => {
  if (body === undefined) throw error;
});
console.log(`# ${name} of inputs.json, sent to ${endpoint}
# made by: @aws-sdk/client-ec2 ${version} (AWS SDK for JavaScript v3), Node.js ${process.version}
# command: node capture.mjs ${name}
${body}`);
