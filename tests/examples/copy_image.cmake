# SPDX-License-Identifier: BSL-1.0
# cmake -DPROGRAM=... [-DEMULATOR=...] -P copy_image.cmake: each case runs the program, under the emulator if
# there is one, and compares its exit code, its output and the names of what it reports.
include("${CMAKE_CURRENT_LIST_DIR}/expect.cmake")

set(required --name "My server" --source-image-id ami-5731123e --source-region us-east-1)
set(front "Action=CopyImage&Version=2016-11-15&Name=My%20server&SourceImageId=ami-5731123e&SourceRegion=us-east-1")
set(key "arn:aws:kms:us-east-1:012345678910:key/1234abcd-12ab-34cd-56ef-1234567890ab")
set(outpost "arn:aws:outposts:us-east-1:123456789012:outpost/op-1234567890abcdef0")

# What it prints
expect("required flags" 0 "${front}\n" "" ${required})
expect("an empty description is sent as empty" 0 "${front}&Description=\n" "" ${required}
       --description "")
expect("a value that begins like a flag" 0
       "Action=CopyImage&Version=2016-11-15&Name=--name&SourceImageId=ami-5731123e&SourceRegion=us-east-1\n" ""
       --name --name --source-image-id ami-5731123e --source-region us-east-1)
expect("yes and no" 0
       "${front}&Encrypted=false&CopyImageTags=true&DryRun=false\n" "" ${required}
       --no-encrypted --copy-image-tags --no-dry-run)
expect("no and yes" 0
       "${front}&Encrypted=true&CopyImageTags=false&DryRun=true\n" "" ${required}
       --encrypted --no-copy-image-tags --dry-run)
expect("a token, a key, a duration" 0
       "${front}&ClientToken=a~b&Encrypted=true&KmsKeyId=alias%2FExampleAlias&SnapshotCopyCompletionDurationMinutes=60\n"
       "" ${required} --client-token a~b --encrypted --kms-key-id alias/ExampleAlias
       --snapshot-copy-completion-duration-minutes 60)
expect("an Outpost" 0
       "${front}&DestinationOutpostArn=arn%3Aaws%3Aoutposts%3Aus-east-1%3A123456789012%3Aoutpost%2Fop-1234567890abcdef0\n"
       "" ${required} --destination-outpost-arn ${outpost} --region us-east-1)
expect("a Local Zone by name" 0 "${front}&DestinationAvailabilityZone=us-east-1-atl-2a\n" ""
       ${required} --destination-availability-zone us-east-1-atl-2a --region us-east-1)
expect("a Local Zone by id" 0 "${front}&DestinationAvailabilityZoneId=use1-atl2-az1\n" ""
       ${required} --destination-availability-zone-id use1-atl2-az1 --region us-east-1)
set(tags "&TagSpecification.1.ResourceType=image&TagSpecification.1.Tag.1.Key=Name&TagSpecification.1.Tag.1.Value=golden%20ami&TagSpecification.1.Tag.2.Key=a&TagSpecification.1.Tag.2.Value=x%2Cy%7D&TagSpecification.2.ResourceType=snapshot&TagSpecification.2.Tag.1.Key=k&TagSpecification.2.Tag.1.Value=--v")
expect("tags" 0 "${front}${tags}\n" "" ${required} --tag-specifications
       "ResourceType=image,Tags=[{Key=Name,Value=golden ami},{Key=a,Value=\"x,y}\"}]"
       "ResourceType=snapshot,Tags=[{Value=--v,Key=k}]")
expect("tags in two flags" 0 "${front}${tags}\n" "" ${required} --tag-specifications
       "ResourceType=image,Tags=[{Key=Name,Value=golden ami},{Key=a,Value='x,y}'}]"
       --tag-specifications "Tags=[{Key=k,Value=--v}],ResourceType=snapshot")
expect("names and values" 0
       "Action=CopyImage\nVersion=2016-11-15\nName=My server\nSourceImageId=ami-5731123e\nSourceRegion=us-east-1\n"
       "" ${required} --output parameters)
expect("a command line for curl" 0
       "{ printf 'user = \"%s:%s\"\\n' \"\${AWS_ACCESS_KEY_ID:?}\" \"\${AWS_SECRET_ACCESS_KEY:?}\"; [ -z \"\${AWS_SESSION_TOKEN-}\" ] || printf 'header = \"x-amz-security-token: %s\"\\n' \"$AWS_SESSION_TOKEN\"; } | curl --config - --aws-sigv4 'aws:amz:us-west-2:ec2' -H 'Content-Type: application/x-www-form-urlencoded' --data '${front}' 'https://ec2.us-west-2.amazonaws.com/'\n"
       "" ${required} --region us-west-2 --output curl)

# Faults, all at once; nothing on standard output
expect("no flags" 2 ""
       "fault: Name: missing\nfault: SourceImageId: missing\nfault: SourceRegion: missing\n")
expect("malformed ones" 2 ""
       "fault: Name: too_short\nfault: SourceImageId: wrong_prefix\nfault: SourceRegion: zone_in_place_of_region\nfault: ClientToken: empty\nfault: KmsKeyId: alias_without_prefix\nfault: KmsKeyId: kms_key_needs_encryption\nfault: SnapshotCopyCompletionDurationMinutes: not_a_multiple_of_15\n"
       --name x --source-image-id am-5731123e --source-region us-east-1a --client-token ""
       --kms-key-id kms_key --snapshot-copy-completion-duration-minutes 20)
expect("a key without encryption" 2 "" "fault: KmsKeyId: kms_key_needs_encryption\n" ${required}
       --kms-key-id ${key})
expect("a key in another Region" 2 "" "fault: KmsKeyId: kms_key_lies_outside_destination_region\n"
       ${required} --encrypted --kms-key-id ${key} --region us-west-2)
expect("without a destination the key's Region is not judged, and that is said" 0
       "${front}&Encrypted=true&KmsKeyId=arn%3Aaws%3Akms%3Aus-east-1%3A012345678910%3Akey%2F1234abcd-12ab-34cd-56ef-1234567890ab\n"
       "advice: KmsKeyId: destination_region_is_not_told\n"
       ${required} --encrypted --kms-key-id ${key})
expect("an Outpost elsewhere" 2 ""
       "fault: DestinationOutpostArn: outpost_lies_outside_destination_region\n"
       ${required} --destination-outpost-arn ${outpost} --region us-west-2)
expect("a Local Zone elsewhere" 2 ""
       "fault: DestinationAvailabilityZoneId: local_zone_lies_outside_source_region\n"
       ${required} --destination-availability-zone-id usw2-lax1-az1)
expect("a duration with an Outpost" 2 ""
       "fault: SnapshotCopyCompletionDurationMinutes: completion_duration_excludes_outpost_and_local_zone\n"
       ${required} --destination-outpost-arn ${outpost}
       --snapshot-copy-completion-duration-minutes 15)
expect("two destinations" 2 ""
       "fault: DestinationAvailabilityZone: destinations_exclude_each_other\n" ${required}
       --destination-outpost-arn ${outpost} --destination-availability-zone us-east-1-atl-2a)
expect("two partitions" 2 "" "fault: SourceRegion: source_and_destination_lie_in_two_partitions\n"
       ${required} --region cn-north-1)
expect("a malformed destination Region" 2 "" "fault: Region: display_name\n" ${required}
       --region "US East (N. Virginia)")
expect("two destination Regions" 2 "" "fault: Region: given_twice\n" ${required}
       --region us-east-1 --region us-east-1)
expect("a flag twice" 2 "" "fault: Encrypted: given_twice\n" ${required} --encrypted --no-encrypted)
expect("tags for something else" 2 ""
       "fault: TagSpecification.1.Tag.2.Key: reserved_prefix\nfault: TagSpecification.1.ResourceType: neither_image_nor_snapshot\n"
       ${required} --tag-specifications "ResourceType=vpc,Tags=[{Key=a,Value=b},{Key=aws:x,Value=}]")
expect("a tag key twice" 2 "" "fault: TagSpecification.1.Tag.2.Key: tag_key_given_twice\n" ${required}
       --tag-specifications "ResourceType=image,Tags=[{Key=a,Value=b},{Key=a,Value=c}]")
expect("tags that cannot be taken apart" 2 "" "fault: TagSpecification.1: malformed_tag_specification\n"
       ${required} --tag-specifications "ResourceType=image,Tags=[{Key=a,Value=b}")
expect("curl without a Region" 2 "" "fault: Region: missing\n" ${required} --output curl)
expect("curl without a Region, and other faults" 2 "" "fault: Region: missing\nfault: Name: too_short\n"
       --source-image-id ami-5731123e --source-region us-east-1 --name ab --output curl)
expect("tags that cannot be taken apart, and others" 2 ""
       "fault: TagSpecification.1: malformed_tag_specification\n" ${required}
       --tag-specifications garbage "ResourceType=image,Tags=[{Key=a,Value=b}]")
expect("curl for a Region of no known partition" 2 "" "fault: Region: domain_not_known\n"
       --name "My server" --source-image-id ami-5731123e --source-region xx-new-1
       --region xx-new-1 --output curl)

# Advice refuses nothing
expect("an unknown Region" 0
       "Action=CopyImage&Version=2016-11-15&Name=My%20server&SourceImageId=ami-5731123e&SourceRegion=xx-new-1\n"
       "advice: SourceRegion: region_is_of_no_known_partition\nadvice: Region: region_is_of_no_known_partition\n"
       --name "My server" --source-image-id ami-5731123e --source-region xx-new-1 --region yy-new-1)

# Usage
expect("an unknown flag" 64 "" "" ${required} --bogus)
expect("no flag at all" 64 "" "" ${required} bogus)
expect("a value left out" 64 "" "" ${required} --description)
expect("tags left out" 64 "" "" ${required} --tag-specifications)
expect("an unknown output" 64 "" "" ${required} --output xml)

# Query strings, one a line, on standard input
set(plus "Action=CopyImage&Version=2016-11-15&SourceRegion=us-east-1&SourceImageId=ami-5731123e&Name=My+server")
given("${plus}\n${front}&Description=\n")
expect("query strings, in any order and encoding" 0 "${front}\n${front}&Description=\n" ""
       --from-query -)
given("${plus}")
expect("a last line without an end" 0 "${front}\n" "" --from-query -)
given("${plus}&Encrypted=true&KmsKeyId=arn%3Aaws%3Akms%3Aus-east-1%3A012345678910%3Aalias/a\n${plus}\n")
expect("query strings for a destination" 2
       "faults: kms_key_lies_outside_destination_region\n${front}\n" "" --from-query - --region us-west-2)
given("Name=%4&KmsKeyId=x\n\n${plus}&Foo=1\n")
expect("faulty query strings" 2
       "faults: malformed_escape missing missing missing missing alias_without_prefix kms_key_needs_encryption\nfaults: missing missing missing missing missing\nfaults: unknown_parameter\n"
       "" --from-query -)
given("")
expect("no query strings" 0 "" "" --from-query -)
expect("query strings for a malformed Region" 2 "" "fault: Region: malformed_region\n" --from-query -
       --region us)
expect("query strings out of a file" 64 "" "" --from-query queries.txt)
expect("query strings and a flag" 64 "" "" --from-query - --name abc)

verdict()
