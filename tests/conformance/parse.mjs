// SPDX-License-Identifier: BSL-1.0
// Prints what the AWS SDK for JavaScript v3 reads of the replies on standard input, each as a line of JSON; nothing
// is sent. replies.py tells what the lines hold; the second line says that it knows all members, so that the
// comparison says which it does not.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Readable } from "node:stream";
import * as ec2 from "@aws-sdk/client-ec2";

const { version } = createRequire(import.meta.url)("@aws-sdk/client-ec2/package.json");
const lines = [`@aws-sdk/client-ec2 ${version}, Node.js ${process.version}`, "[]"];

let body;
const client = new ec2.EC2Client({
  region: "us-west-2",
  credentials: { accessKeyId: "none", secretAccessKey: "none" },
  maxAttempts: 1,
  requestHandler: {
    handle: async () => ({ response: { statusCode: 200, headers: {}, body } }),
  },
});
const plain = (_, value) => (value instanceof Uint8Array ? Buffer.from(value).toString("base64") : value);

for (const line of readFileSync(0, "utf8").split("\n").filter((text) => text !== "")) {
  const [action, text] = line.split("\t");
  if (ec2[`${action}Command`] === undefined) {
    lines.push(JSON.stringify({ action }));
    continue;
  }
  body = Readable.from([Buffer.from(text.replaceAll("\\n", "\n"))]);
  // Only what comes back is compared. CopySnapshot is signed by its source.
  const command = new ec2[`${action}Command`]({ SourceRegion: "us-east-1", SourceSnapshotId: "snap-1" });
  const { $metadata, ...result } = await client.send(command);
  lines.push(JSON.stringify({ action, result }, plain));
}
process.stdout.write(lines.join("\n") + "\n");
