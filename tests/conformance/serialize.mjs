// SPDX-License-Identifier: BSL-1.0
// Prints the bodies that the AWS SDK for JavaScript v3 makes of the inputs on standard input;
// nothing is sent. conformance.cpp tells what the lines hold. A member that the SDK does not know it
// leaves out without a word; then the comparison says so.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as ec2 from "@aws-sdk/client-ec2";

const { version } = createRequire(import.meta.url)("@aws-sdk/client-ec2/package.json");
const lines = [`@aws-sdk/client-ec2 ${version}, Node.js ${process.version}`];

// The SDK takes times as objects.
const isTime = (value) =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(value);

let body;
const client = new ec2.EC2Client({
  region: "us-west-2",
  credentials: { accessKeyId: "none", secretAccessKey: "none" },
  maxAttempts: 1,
  requestHandler: {
    handle: async (request) => {
      body = request.body;
      throw new Error("not sent");
    },
  },
});

for (const line of readFileSync(0, "utf8").split("\n").filter((text) => text !== "")) {
  const { action, input } = JSON.parse(line, (_, value) => isTime(value) ? new Date(value) : value);
  body = undefined;
  if (ec2[`${action}Command`] === undefined) {
    lines.push(`${action}\t`);
    continue;
  }
  await client.send(new ec2[`${action}Command`](input)).catch((error) => {
    if (body === undefined) throw error;
  });
  lines.push(`\t${body}`);
}
process.stdout.write(lines.join("\n") + "\n");
