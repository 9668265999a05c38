// SPDX-License-Identifier: BSL-1.0
// What the AWS SDK for JavaScript v3 makes of the requests of log_requests.py on standard input;
// nothing is sent.
//
//     log_aws_sdk_js.mjs write     prints the bodies
//     log_aws_sdk_js.mjs time      prints what is done, how many bodies and bytes there are, and the
//                                  nanoseconds that all of them take in each round
//
// Only its serialiser is asked, as the client asks it; none of what the client does besides.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as ec2 from "@aws-sdk/client-ec2";
import { operation } from "@smithy/core/schema";

const rounds = 9; // behind some in which the code is compiled
const roundsBefore = 5;

const client = new ec2.EC2Client({
  region: "us-west-2",
  credentials: { accessKeyId: "none", secretAccessKey: "none" },
});
const endpoint = { protocol: "https:", hostname: "ec2.us-west-2.amazonaws.com", path: "/" };
const context = { ...client.config, endpoint: async () => endpoint };

// The SDK takes times as objects.
const isTime = (value) =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(value);

const requests = readFileSync(0, "utf8").split("\n").filter((line) => line !== "").map((line) => {
  const { action, input } = JSON.parse(line, (_, value) => isTime(value) ? new Date(value) : value);
  const [, namespace, name, traits, given, answer] = ec2[`${action}$`];
  return [operation(namespace, name, traits, given, answer), input];
});

const bodies = async () => {
  const made = [];
  for (const [action, input] of requests) {
    made.push((await client.config.protocol.serializeRequest(action, input, context)).body);
  }
  return made;
};

const made = await bodies();
if (process.argv[2] === "write") {
  process.stdout.write(made.join("\n") + "\n");
} else {
  const times = [];
  for (let round = 0; round !== roundsBefore + rounds; ++round) {
    const begin = process.hrtime.bigint();
    await bodies();
    times.push(process.hrtime.bigint() - begin);
  }
  const { version } = createRequire(import.meta.url)("@aws-sdk/client-ec2/package.json");
  console.log(`@aws-sdk/client-ec2 ${version}, Node.js ${process.versions.node}`);
  const bytes = made.reduce((sum, body) => sum + body.length, 0);
  console.log("serialise", made.length, bytes, ...times.slice(roundsBefore));
}
