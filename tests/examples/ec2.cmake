# SPDX-License-Identifier: BSL-1.0
# cmake -DPROGRAM=... [-DEMULATOR=...] -P ec2.cmake: each case runs the tool for any action, and compares its exit code,
# its output and the names of what it reports.
include("${CMAKE_CURRENT_LIST_DIR}/expect.cmake")

set(least RunInstances ImageId=ami-5731123e MinCount=1 MaxCount=1)
set(front "Action=RunInstances&Version=2016-11-15&MaxCount=1&MinCount=1")
set(run "${front}&ImageId=ami-5731123e")

# Parameters as they go on the wire, and as flags
expect("names and values" 0 "${run}\n" "" ${least})
expect("for a Region" 0 "${run}\n" "" ${least} --region us-west-2)
expect("flags" 0 "${run}\n" "" RunInstances --max-count 1 --image-id ami-5731123e --min-count=1)
expect("flags and names" 0 "${run}&InstanceType=m5.large\n" "" ${least} --instance-type m5.large)
expect("a list behind a flag" 0 "${run}&SecurityGroupId.1=sg-12345678&SecurityGroupId.2=sg-87654321\n" "" ${least}
       --security-group-ids sg-12345678 sg-87654321)
expect("a count" 0 "Action=RunInstances&Version=2016-11-15&MaxCount=4&MinCount=2&ImageId=ami-5731123e\n" "" RunInstances
       --image-id ami-5731123e --count 2:4)
expect("the same flag twice goes on with the list" 0
       "${run}&SecurityGroupId.1=sg-12345678&SecurityGroupId.2=sg-87654321\n" "" ${least}
       --security-group-ids sg-12345678 --security-group-ids sg-87654321)
expect("yes and no" 0 "${run}&DryRun=false&EbsOptimized=true\n" "" ${least} --ebs-optimized --no-dry-run)
expect("shorthand" 0 "${run}&TagSpecification.1.ResourceType=instance&TagSpecification.1.Tag.1.Key=Name&TagSpecification.1.Tag.1.Value=a%20b&TagSpecification.1.Tag.2.Key=k&TagSpecification.1.Tag.2.Value=x%2Cy%7D\n"
       "" ${least} --tag-specifications "ResourceType=instance,Tags=[{Key=Name,Value=a b},{Key=k,Value=\"x,y}\"}]")
expect("shorthand with a list of values" 0
       "Action=DescribeInstances&Version=2016-11-15&Filter.1.Name=instance-state-name&Filter.1.Value.1=running&Filter.1.Value.2=stopped\n"
       "" DescribeInstances --filters Name=instance-state-name,Values=running,stopped)
expect("names that the wire does not tell" 0
       "Action=CreateTags&Version=2016-11-15&ResourceId.1=i-12345678&Tag.1.Key=a&Tag.1.Value=b\n" ""
       CreateTags --resources i-12345678 --tags Key=a,Value=b)
expect("names and values out" 0 "Action=RunInstances\nVersion=2016-11-15\nMaxCount=1\nMinCount=1\nImageId=ami-5731123e\n"
       "" ${least} --output parameters)
expect("a value that begins like a flag" 0 "${run}&KeyName=--key\n" "" ${least} --key-name --key)

# User data is encoded as AWS's command line does it, out of a file too; on the wire it has been already.
set(file "${CMAKE_CURRENT_BINARY_DIR}/ec2_user_data")
file(WRITE "${file}" "#!/bin/sh\n")
expect("user data" 0 "${run}&UserData=IyEvYmluL3No\n" "" ${least} --user-data "#!/bin/sh")
expect("user data in a file" 0 "${run}&UserData=IyEvYmluL3NoCg%3D%3D\n" "" ${least} --user-data "file://${file}")
expect("user data on the wire" 0 "${run}&UserData=IyEvYmluL3NoCg%3D%3D\n" "" ${least} UserData=IyEvYmluL3NoCg==)
expect("a value out of a file that is not there" 64 "" "" ${least} --user-data file://no/such/file)
file(REMOVE "${file}")

# Faults, all at once; nothing on standard output
expect("what is missing" 2 "" "fault: MaxCount: missing\nfault: MinCount: missing\n" RunInstances)
expect("an unknown action" 2 "" "fault: Action: unknown_action\n" RunInstance)
expect("an unknown parameter" 2 "" "fault: ImageID: unknown_parameter\n" ${least} ImageID=x)
expect("the flag stands beside the parameter" 2 "" "fault: SubnetId (--subnet-id): wrong_prefix\n" ${least}
       --subnet-id vpc-12345678)
expect("shorthand that cannot be taken apart" 2 "" "fault: TagSpecification (--tag-specifications): malformed_shorthand\n"
       ${least} --tag-specifications "ResourceType=instance,Tags=[{Key=a")
expect("a Region that is none" 2 "" "fault: --region: zone_in_place_of_region\n" ${least} --region us-west-2a)
expect("two Regions" 2 "" "fault: --region: given_twice\n" ${least} --region us-west-2 --region us-west-2)
expect("curl without a Region" 2 "" "fault: --region: missing\n" ${least} --output curl)
expect("a word that is not listed is advice" 0 "${run}&InstanceType=m5.lrge\n"
       "advice: InstanceType: word_is_not_listed\n" ${least} InstanceType=m5.lrge)

expect("an unknown parameter of a structure" 2 "" "fault: Placement.Tenanci: unknown_parameter\n" ${least} Placement.Tenanci=x)
expect("what could not be taken apart is not missing" 2 "" "fault: Tag (--tags): malformed_shorthand\n" CreateTags
       --resources i-12345678 --tags "Key=[")

# What ends a list, and what a flag takes
set(owned "Action=DescribeImages&Version=2016-11-15")
expect("a parameter behind a list" 0 "${owned}&Owner.1=self&MaxResults=5\n" "" DescribeImages --owners self MaxResults=5)
expect("elements like a parameter" 0 "Action=CreateTags&Version=2016-11-15&ResourceId.1=i-12345678&Tag.1.Key=a&Tag.1.Value=b\n"
       "" CreateTags --resources i-12345678 --tags Key=a,Value=b)
file(WRITE "${file}" "ssh-ed25519 AAAA\n")
expect("bytes for a blob" 0
       "Action=ImportKeyPair&Version=2016-11-15&KeyName=k&PublicKeyMaterial=c3NoLWVkMjU1MTkgQUFBQQo%3D\n" "" ImportKeyPair
       --key-name k --public-key-material "fileb://${file}")
file(REMOVE "${file}")
set(subnet "Action=ModifySubnetAttribute&Version=2016-11-15&SubnetId=subnet-12345678")
expect("a yes in a structure" 0 "${subnet}&MapPublicIpOnLaunch.Value=true\n" "" ModifySubnetAttribute
       --map-public-ip-on-launch --subnet-id subnet-12345678)
expect("a no in a structure" 0 "${subnet}&MapPublicIpOnLaunch.Value=false\n" "" ModifySubnetAttribute
       --subnet-id subnet-12345678 --no-map-public-ip-on-launch)
set(prices "Action=DescribeSpotPriceHistory&Version=2016-11-15")
expect("a time with an offset" 0 "${prices}&StartTime=2029-12-31T23%3A00%3A00Z\n" "" DescribeSpotPriceHistory
       --start-time 2030-01-01T00:00:00+01:00)
expect("seconds since 1970" 0 "${prices}&StartTime=2030-01-01T00%3A00%3A00Z\n" "" DescribeSpotPriceHistory
       --start-time 1893456000)
set(ENV{TZ} "UTC+2")
expect("a local time" 0 "${prices}&StartTime=2030-01-01T02%3A00%3A00Z\n" "" DescribeSpotPriceHistory --start-time 2030-01-01)
expect("what is no time" 2 "" "fault: StartTime (--start-time): not_a_time\n" DescribeSpotPriceHistory
       --start-time 2030-01-01T99)
unset(ENV{TZ})
expect("one instance, where flags do not say how many" 0 "${run}\n" "" RunInstances --image-id ami-5731123e)
expect("the tool's own flags in front" 0 "${run}\n" "" --region us-west-2 --output query ${least})
expect("what is no, with a value" 64 "" "" ${least} --no-ebs-optimized=true)
expect("what is no yes or no" 64 "" "" ${least} --no-image-id)
expect("a flag in place of a Region" 64 "" "" ${least} --region --output curl)
expect("two outputs" 64 "" "" ${least} --output query --output curl)
expect("a folder" 64 "" "" ${least} --user-data file://${CMAKE_CURRENT_LIST_DIR})
expect("a plural that is none" 64 "" "" ${least} --image-ids ami-5731123e)

# The same as JSON, whose sentences `expect` does not leave out
expect("a fault as JSON" 2 ""
       "{\"kind\":\"fault\",\"parameter\":\"--region\",\"name\":\"given_twice\",\"sentence\":\"this parameter has been given before; give it once\"}\n"
       ${least} --region us-west-2 --region us-west-2 --faults json)

# Usage
expect("no arguments" 64 "" "")
expect("an unknown flag" 64 "" "" ${least} --bogus x)
expect("an unknown output" 64 "" "" ${least} --output xml)
expect("a word alone" 64 "" "" ${least} bogus)
expect("a value left out" 64 "" "" ${least} --image-id)
execute_process(COMMAND ${EMULATOR} "${PROGRAM}" help RunInstances OUTPUT_VARIABLE output)
foreach(line "  MaxCount (--max-count): Integer, required\n" "  BlockDeviceMapping.N.Ebs.KmsKeyId: KmsKeyId, 1 to 2048 characters, part of Encryption\n"
             "  BlockDeviceMapping.N.Ebs.VolumeType: VolumeType: gp2 | gp3 | io1 | io2 | sc1 | st1 | standard\n")
  string(FIND "${output}" "${line}" at)
  if(at EQUAL -1)
    message(SEND_ERROR "help on RunInstances has no line\n${line}")
  endif()
endforeach()
expect("help on an unknown action" 64 "" "" help Bogus)

# Query strings, one a line, on standard input
set(tags "Action=CreateTags&Version=2016-11-15&ResourceId.1=i-12345678&Tag.1.Key=a&Tag.1.Value=b")
given("${tags}\n${run}\n")
expect("query strings of any action" 0 "${tags}\n${run}\n" "" --from-query -)
given("Tag.1.Value=b&Tag.1.Key=%61&ResourceId.1=i-12345678&Version=2016-11-15&Action=CreateTags")
expect("a last line without an end, in any order and encoding" 0 "${tags}\n" "" --from-query -)
given("${tags}&Tag.2.Key=a&Tag.2.Value=&Foo=1\n\nAction=Bogus\n${run}\n")
expect("faulty query strings" 2
       "faults: Foo: unknown_parameter; Tag.2.Key: tag_key_given_twice\nfaults: Action: missing\nfaults: Action: unknown_action\n${run}\n"
       "" --from-query -)
given("Action=CreateTags&Version=2016-11-15&ResourceId.1=i-12345678&Tag.1.Key=a\n")
expect("advice on a line" 0 "Action=CreateTags&Version=2016-11-15&ResourceId.1=i-12345678&Tag.1.Key=a\n"
       "advice: Tag.1.Key: tag_has_no_value\n" --from-query -)
given("AWSAccessKeyId=AKID&${tags}&Signature=x%3D&SignatureVersion=2&Timestamp=2014-01-01T00%3A00%3A00Z\n${tags}&Signature=x\n")
expect("a signed query string, and a stray signature" 2 "${tags}\nfaults: Signature: unknown_parameter\n"
       "advice: AWSAccessKeyId: signature_is_left_out\n" --from-query -)
given("")
expect("no query strings" 0 "" "" --from-query -)
given("Action=CreateTags&Version=2016-11-15&ResourceId.1=i-12345678&Tag.1.Key=a&Tag.1.Value=&b%3A%20c%3B%20d%E2%80%A8=\n")
expect("a name that looks like another fault" 2 "faults: b\\x3a\\x20c\\x3b\\x20d\\xe2\\x80\\xa8: unknown_parameter\n" "" --from-query -)
expect("a log and an output" 64 "" "" --from-query - --output curl)
expect("a log and a status" 64 "" "" --from-query - --status 200)
expect("a log and a reply" 64 "" "" --from-query - --reply DescribeImages)
expect("query strings out of a file" 64 "" "" --from-query queries.txt)
expect("query strings and a parameter" 64 "" "" --from-query - ImageId=x)

# Replies
given("<DescribeImagesResponse><requestId>r</requestId><imagesSet><item><imageId>ami-1</imageId><description>a\nb\\c</description><platform/></item></imagesSet></DescribeImagesResponse>")
expect("the values of a reply" 0
       "requestId: r\nimagesSet.1.imageId: ami-1\nimagesSet.1.description: a\\nb\\\\c\n" "" --reply DescribeImages)
expect("a reply of another action" 2 "" "fault: Reply: other_element\n" --reply CopyImage)
expect("a reply of an unknown action" 64 "" "" --reply Bogus)
expect("a status that is none" 64 "" "" --reply DescribeImages --status ok)
expect("a status that there is not" 64 "" "" --reply DescribeImages --status 600)
given("<Response><Errors><Error><Code>InvalidAMIID.NotFound</Code><Message>no\nsuch</Message></Error></Errors></Response>")
expect("an error" 2 "error: InvalidAMIID.NotFound: no\\nsuch\n" "" --reply DescribeImages --status 400)

# JSON, if the tool was built with it
execute_process(COMMAND ${EMULATOR} "${PROGRAM}" DescribeImages --cli-input-json /dev/null ERROR_VARIABLE errors)
if(errors MATCHES "built without")
  message("skipped: JSON, since the tool was built without Boost.JSON")
else()
  set(HAS_JSON ON)
endif()
given("{\"MinCount\": 1, \"MaxCount\": 1, \"ImageId\": \"ami-5731123e\", \"NetworkInterfaces\": [{\"DeviceIndex\": 0, \"Groups\": [\"sg-12345678\"], \"AssociatePublicIpAddress\": true}], \"KeyName\": null}")
if(HAS_JSON)
  expect("what AWS's command line takes" 0
         "${run}&NetworkInterface.1.AssociatePublicIpAddress=true&NetworkInterface.1.DeviceIndex=0&NetworkInterface.1.SecurityGroupId.1=sg-12345678\n"
         "" RunInstances --cli-input-json -)
  given("{\"ImageId\": \"ami-5731123e\"}")
  expect("a file without a number of instances" 0 "${run}\n" "" RunInstances --cli-input-json -)
  expect("a file that says how many there can be" 0
         "Action=RunInstances&Version=2016-11-15&MaxCount=2&MinCount=1&ImageId=ami-5731123e\n" "" RunInstances
         --cli-input-json "{\"ImageId\": \"ami-12345678\", \"MaxCount\": 2}" --image-id ami-5731123e)
  expect("nothing among the elements of a list" 0 "${run}&SecurityGroupId.1=sg-12345678&SecurityGroupId.2=sg-87654321\n" ""
         ${least} --cli-input-json "{\"SecurityGroupIds\": [\"sg-12345678\", null, \"sg-87654321\"]}")
  expect("a name that is not AWS's own" 2 "" "fault: KeyNames: unknown_parameter\n" ${least}
         --cli-input-json "{\"KeyNames\": \"a\"}")
  given("[1]")
  expect("JSON that is no map" 2 "" "fault: --cli-input-json: no_structure\n" RunInstances --cli-input-json -)
  given("{\"MinCount\": 1, \"MaxCount\": 1, \"Colour\": \"red\"}")
  expect("an unknown name in it" 2 "" "fault: Colour: unknown_parameter\n" RunInstances --cli-input-json -)
  given("{\"MinCount\": 1, \"MaxCount\": 1, \"ImageId\": \"ami-5731123e\", \"UserData\": \"#!/bin/sh\"}")
  expect("user data in it" 0 "${run}&UserData=IyEvYmluL3No\n" "" RunInstances --cli-input-json -)
  given("{")
  expect("what is no JSON" 2 "" "fault: --cli-input-json: malformed_json\n"
         RunInstances --cli-input-json -)
endif()
expect("a file that is not there" 64 "" "" RunInstances --cli-input-json no/such/file)

verdict()
