#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Requests of 20 actions in the mix and the sizes of a log, as other clients take them.

    log_requests.py COUNT    prints so many, one line of JSON each; always the same ones

Listings come most often. Most lists are short and a few long: half of them have one element, one in
a hundred has some hundred.
"""
import base64
import json
import random
import sys

HEX = "0123456789abcdef"
ACCOUNT = "012345678910"
REGION = "us-west-2"
WORDS = ("web", "api", "billing", "search", "ingest", "cache", "worker", "batch", "auth", "mail", "report", "edge")
TAG_KEYS = ("Name", "Environment", "Owner", "CostCenter", "Project", "aws-region-of-origin",
            "kubernetes.io/cluster/blue", "k8s.io/role/node", "team:contact", "Created by", "ttl (days)",
            "backup?", "terraform/workspace", "commit", "pipeline", "data-class")
SIZES = ("t3.micro", "t3.medium", "m5.large", "m5.xlarge", "c5.2xlarge", "r5.4xlarge", "m6g.large", "g4dn.xlarge")
SCRIPT = """#!/bin/bash
set -euo pipefail
echo "starting {name}" >> /var/log/first-boot.log
cat > /etc/{name}.conf <<'END'
listen = 0.0.0.0:{port}
upstream = "https://{name}.internal:{port}/v1?zone=a&weight=10"
END
systemctl enable --now {name}.service
"""


class Log:
    """Makes them. Only `random()` is used of the dice: it gives the same with every Python."""

    def __init__(self):
        self.dice = random.Random("a log of writ")

    # === what requests consist of ===

    def number(self, least, most):
        return least + int(self.dice.random() * (most - least + 1))

    def chance(self, part):
        return self.dice.random() < part

    def choice(self, of):
        return of[self.number(0, len(of) - 1)]

    def some(self, make, most=300):
        """A list of a length as they come."""
        return [make() for _ in range(min(int(1 / (1 - self.dice.random())), most))]

    def digits(self, count=17, of=HEX):
        return "".join(self.choice(of) for _ in range(count))

    def id(self, prefix):
        return f"{prefix}-{self.digits()}"

    def name(self):
        return f"{self.choice(WORDS)}-{self.choice(WORDS)}-{self.number(1, 99)}"

    def token(self):
        return "-".join(self.digits(size) for size in (8, 4, 4, 4, 12))

    def zone(self):
        return REGION + self.choice("abc")

    def key_arn(self):
        return f"arn:aws:kms:{REGION}:{ACCOUNT}:key/{self.token()}"

    def value(self):
        return self.choice((
            self.name(), self.choice(("prod", "staging", "dev")), f"{self.name()}@example.com", self.digits(40),
            f"Owned by {self.choice(WORDS)} & {self.choice(WORDS)} (see wiki/{self.name()})",
            f"https://git.example.com/{self.name()}?ref={self.digits(7)}", "B\u00fcro M\u00fcnchen", ""))

    def tags(self, most=50):
        tags = {}
        for value in self.some(self.value, most):
            key = self.choice(TAG_KEYS)
            tags[key if key not in tags else f"{key}-{len(tags)}"] = value
        return [{"Key": key, "Value": value} for key, value in tags.items()]

    def tagged(self, *types):
        return [{"ResourceType": kind, "Tags": self.tags()} for kind in types if self.chance(0.8)]

    def filters(self, *names):
        names = [name for name in names if self.chance(0.4)]
        filters = [{"Name": name, "Values": self.some(self.name, 100)} for name in names]
        if self.chance(0.5):
            filters.append({"Name": f"tag:{self.choice(TAG_KEYS)}", "Values": self.some(self.name, 20)})
        return filters

    def page(self):
        page = {"MaxResults": self.number(5, 1000)} if self.chance(0.5) else {}
        if self.chance(0.3):
            page["NextToken"] = base64.b64encode(self.digits(160).encode()).decode()
        return page

    def user_data(self):
        parts = self.some(lambda: SCRIPT.format(name=self.name(), port=self.number(1024, 65535)), 30)
        return base64.b64encode("".join(parts).encode()).decode()

    def disk(self):
        disk = {"VolumeSize": self.number(8, 500), "VolumeType": self.choice(("gp2", "gp3")),
                "DeleteOnTermination": self.chance(0.8)}
        if self.chance(0.4):
            disk |= {"Encrypted": True, "KmsKeyId": self.key_arn()}
        return disk

    def disks(self):
        return [{"DeviceName": f"/dev/sd{letter}", "Ebs": self.disk()}
                for letter, _ in zip("abcdefghijklmnop", self.some(int))]

    def interface(self):
        return {"DeviceIndex": 0, "SubnetId": self.id("subnet"), "AssociatePublicIpAddress": self.chance(0.5),
                "DeleteOnTermination": True, "Groups": self.some(lambda: self.id("sg"), 5)}

    def launch(self):
        launch = {"ImageId": self.id("ami"), "InstanceType": self.choice(SIZES), "KeyName": self.name(),
                  "BlockDeviceMappings": self.disks(), "NetworkInterfaces": [self.interface()],
                  "IamInstanceProfile": {"Name": self.name()}, "Monitoring": {"Enabled": self.chance(0.5)}}
        if self.chance(0.6):
            launch["UserData"] = self.user_data()
        return launch

    # === actions ===

    def describe_instances(self):
        # Instances are named, or looked for in pages.
        if self.chance(0.5):
            return {"InstanceIds": self.some(lambda: self.id("i"))}
        return {"Filters": self.filters("instance-state-name", "vpc-id", "private-dns-name", "image-id")} | self.page()

    def describe_volumes(self):
        if self.chance(0.5):
            return {"VolumeIds": self.some(lambda: self.id("vol"))}
        return {"Filters": self.filters("attachment.instance-id", "status", "availability-zone")} | self.page()

    def describe_images(self):
        owners = {"Owners": [self.choice(("self", "amazon", ACCOUNT))], "IncludeDeprecated": self.chance(0.2)}
        return owners | {"Filters": self.filters("name", "architecture", "root-device-type", "state")}

    def run_instances(self):
        return self.launch() | {"MinCount": 1, "MaxCount": self.number(1, 20), "ClientToken": self.token(),
                                "TagSpecifications": self.tagged("instance", "volume"),
                                "MetadataOptions": {"HttpTokens": "required", "HttpPutResponseHopLimit": 2}}

    def terminate_instances(self):
        return {"InstanceIds": self.some(lambda: self.id("i"))}

    def create_tags(self):
        return {"Resources": self.some(lambda: self.id(self.choice(("i", "vol", "snap", "ami")))), "Tags": self.tags()}

    def create_volume(self):
        return {"AvailabilityZone": self.zone(), "Size": self.number(1, 2000), "VolumeType": "gp3", "Encrypted": True,
                "KmsKeyId": self.key_arn(), "ClientToken": self.token(), "TagSpecifications": self.tagged("volume")}

    def attach_volume(self):
        return {"Device": f"/dev/sd{self.choice('fghijklmnop')}", "InstanceId": self.id("i"), "VolumeId": self.id("vol")}

    def create_snapshot(self):
        return {"Description": f"nightly of {self.name()}, kept {self.number(1, 90)} days",
                "VolumeId": self.id("vol"), "TagSpecifications": self.tagged("snapshot")}

    def copy_image(self):
        copy = {"Name": f"{self.name()} ({self.digits(7)})", "SourceImageId": self.id("ami"),
                "SourceRegion": "us-east-1", "ClientToken": self.token(), "Description": self.value() or "a copy"}
        if self.chance(0.5):
            copy |= {"Encrypted": True, "KmsKeyId": self.key_arn()}
        return copy | {"TagSpecifications": self.tagged("image", "snapshot")}

    def create_security_group(self):
        return {"GroupName": self.name(), "Description": f"{self.name()}: web and ssh", "VpcId": self.id("vpc"),
                "TagSpecifications": self.tagged("security-group")}

    def permission(self):
        port = self.choice((22, 80, 443, 5432, 8080))
        return {"IpProtocol": "tcp", "FromPort": port, "ToPort": port, "IpRanges": self.some(self.range, 60),
                "UserIdGroupPairs": [{"GroupId": self.id("sg"), "UserId": ACCOUNT}] if self.chance(0.3) else []}

    def range(self):
        return {"CidrIp": f"10.{self.number(0, 255)}.{self.number(0, 255)}.0/24",
                "Description": f"{self.name()} office"}

    def authorize_security_group_ingress(self):
        return {"GroupId": self.id("sg"), "IpPermissions": self.some(self.permission, 20)}

    def create_launch_template(self):
        data = self.launch() | {"TagSpecifications": self.tagged("instance", "volume")}
        return {"LaunchTemplateName": self.name(), "VersionDescription": f"built of {self.digits(40)}",
                "ClientToken": self.token(), "LaunchTemplateData": data}

    def create_fleet(self):
        overrides = self.some(lambda: {"InstanceType": self.choice(SIZES), "SubnetId": self.id("subnet"),
                                       "WeightedCapacity": self.number(1, 8)}, 60)
        template = {"LaunchTemplateId": self.id("lt"), "Version": str(self.number(1, 40))}
        return {"Type": "instant", "ClientToken": self.token(),
                "LaunchTemplateConfigs": [{"LaunchTemplateSpecification": template, "Overrides": overrides}],
                "SpotOptions": {"AllocationStrategy": "capacity-optimized"},
                "TargetCapacitySpecification": {"TotalTargetCapacity": self.number(1, 200),
                                                "DefaultTargetCapacityType": "spot"},
                "TagSpecifications": self.tagged("instance")}

    def request_spot_instances(self):
        return {"InstanceCount": self.number(1, 20), "SpotPrice": f"0.{self.number(1, 999):03}", "Type": "one-time",
                "ClientToken": self.token(), "ValidUntil": f"2030-0{self.number(1, 9)}-15T12:00:00Z",
                "LaunchSpecification": self.launch() | {"SecurityGroupIds": []},
                "TagSpecifications": self.tagged("spot-instances-request")}

    def allocate_address(self):
        return {"Domain": "vpc", "TagSpecifications": self.tagged("elastic-ip")}

    def create_vpc(self):
        return {"CidrBlock": f"10.{self.number(0, 255)}.0.0/16", "TagSpecifications": self.tagged("vpc")}

    def create_subnet(self):
        return {"AvailabilityZone": self.zone(), "CidrBlock": f"10.0.{self.number(0, 255)}.0/24",
                "VpcId": self.id("vpc"), "TagSpecifications": self.tagged("subnet")}

    def create_route(self):
        return {"DestinationCidrBlock": "0.0.0.0/0", "RouteTableId": self.id("rtb"), "GatewayId": self.id("igw")}

    def modify_instance_attribute(self):
        changes = ({"DisableApiTermination": {"Value": True}}, {"InstanceType": {"Value": self.choice(SIZES)}},
                   {"Groups": self.some(lambda: self.id("sg"), 5)}, {"SourceDestCheck": {"Value": False}})
        return {"InstanceId": self.id("i")} | self.choice(changes)

    def request(self):
        """One of some action, and its input."""
        place = self.number(0, sum(SHARES.values()) - 1)
        for action, share in SHARES.items():
            if place < share:
                break
            place -= share
        made = "".join("_" + letter.lower() if letter.isupper() else letter for letter in action)[1:]
        return {"action": action, "input": getattr(self, made)()}


# How many of a hundred requests are of the action.
SHARES = {"DescribeInstances": 22, "DescribeVolumes": 9, "DescribeImages": 6, "RunInstances": 10, "CreateTags": 11,
          "TerminateInstances": 6, "CreateVolume": 4, "AttachVolume": 4, "CreateSnapshot": 4, "CopyImage": 2,
          "CreateSecurityGroup": 2, "AuthorizeSecurityGroupIngress": 4, "CreateLaunchTemplate": 3, "CreateFleet": 2,
          "RequestSpotInstances": 2, "AllocateAddress": 2, "CreateVpc": 1, "CreateSubnet": 2, "CreateRoute": 2,
          "ModifyInstanceAttribute": 2}


def main():
    log = Log()
    for _ in range(int(sys.argv[1])):
        print(json.dumps(log.request()))


if __name__ == "__main__":
    main()
