#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# run.sh curl|httplib|wait|tutorial|ec2 CLIENT DOUBLE PYTHON: has the client send requests to the test double,
# and compares what it prints and its exit code with what the double answered. Exit 77: skipped.
set -u
kind=$1 client=$2 double=$3 python=$4
here=$(cd "$(dirname "$0")" && pwd)

skip() {
    echo "skipped: $1"
    exit 77
}
[ -n "$double" ] || skip "no cpp-httplib, which the test double is built on"
case $kind in
    tutorial | ec2) command -v curl >/dev/null || skip "no curl, which sends it" ;;
esac
[ -x "$client" ] || skip "$(basename "$client") has not been built"

# Made up for this test; the double knows them by its environment too.
export AWS_ACCESS_KEY_ID=AKIDEXAMPLE AWS_SECRET_ACCESS_KEY=made+up/for-this-test
export AWS_SESSION_TOKEN=a/token+of==

region=us-west-2
folder=$(mktemp -d)
mkfifo "$folder/open"
if [ "$kind" != httplib ] && [ "$kind" != tutorial ] && [ -n "$python" ]; then
    "$double" --region $region --verify "'$python' '$here/verify_sigv4.py'" \
        <"$folder/open" >"$folder/port" 2>"$folder/double" &
else
    "$double" --region $region <"$folder/open" >"$folder/port" 2>"$folder/double" &
fi
unset AWS_SESSION_TOKEN # not all requests have it
exec 9>"$folder/open" # the double ends when this is closed
trap 'exec 9>&-; wait; rm -rf "$folder"' EXIT

tries=0
while [ ! -s "$folder/port" ]; do
    tries=$((tries + 1))
    [ $tries -lt 100 ] || {
        echo "the test double does not start"
        exit 1
    }
    sleep 0.1
done
url=http://127.0.0.1:$(cat "$folder/port")/

passed=0 failed=0
# compare WHAT EXIT PATTERN: the exit code and the whole output, which must match the pattern.
compare() {
    if [ $code = "$2" ] && printf '%s' "$output" | tr '\n' ' ' | grep -Eqx "$3"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf '%s: wanted exit %s and %s\ngot exit %s and %s\n' "$1" "$2" "$3" "$code" "$output"
    fi
    case $output in *"$AWS_SECRET_ACCESS_KEY"*)
        failed=$((failed + 1))
        echo "$1: the secret key was printed" ;;
    esac
}

# expect WHAT EXIT PATTERN ARGUMENT...: of both streams of the client.
expect() {
    what=$1 wanted=$2 pattern=$3
    shift 3
    output=$("$client" --region $region --endpoint-url "$url" "$@" 2>&1)
    code=$?
    compare "$what" "$wanted" "$pattern"
}

# expect_answer WHAT EXIT PATTERN ACTION ARGUMENT...: of what the tool ec2 reads in the answer to its own
# command, which the shell runs with the double in place of EC2.
expect_answer() {
    what=$1 wanted=$2 pattern=$3
    shift 3
    output=$("$client" "$@" --region $region --output curl 2>&1)
    code=$?
    compare "$what: the command" 0 "\{ printf .* \| curl .* 'https://ec2\.$region\.amazonaws\.com/'"
    # Nothing is sent anywhere else.
    command=$(printf '%s\n' "$output" | sed -n "s|'https://[^']*'$|'$url'|p")
    output=$(printf '%s\n' "$command" | sh 2>/dev/null | "$client" --reply "$1" 2>&1)
    code=$?
    compare "$what" "$wanted" "$pattern"
}

# expect_posted WHAT EXIT PATTERN BODY: of what the tool reads in the answer to a body that it did not make.
expect_posted() {
    output=$(curl --silent --data "$4" "$url" | "$client" --reply RunInstances 2>&1)
    code=$?
    compare "$1" "$2" "$3"
}

# Says how many passed, and whether all did and there was one.
verdict() {
    printf '%d passed, %d failed\n' $passed $failed
    [ $failed = 0 ] && [ $passed != 0 ]
}

if [ "$kind" = tutorial ]; then
    # The tutorial's own command: curl sends what the program prints.
    answer=$("$client" | curl --silent --data @- "$url")
    case $answer in
        *"<Code>DryRunOperation</Code>"*) echo "1 passed, 0 failed" && exit ;;
    esac
    echo "the dry run was answered with: $answer"
    exit 1
fi

if [ "$kind" = wait ]; then
    expect "an image that is available" 0 "ami-00000001" --interval 0 ami-00000001
    expect "an image that becomes available" 0 "ami-00000002" --interval 0 ami-00000002
    expect "an image that fails" 1 "failed: Client.InvalidKey: the key <k> & co" \
        --interval 0 ami-00000003
    expect "an image that stays pending" 6 "not available: pending: .*" \
        --interval 0 --tries 3 ami-00000004
    expect "an image that is not there" 3 "service error: InvalidAMIID.NotFound: .*" \
        --interval 0 ami-00000005
    expect "throttling, then an answer" 0 "ami-00000006" --interval 0 ami-00000006
    expect "a proxy's page" 4 "no reply: web_page: .*" --interval 0 ami-00000007
    expect "an id that is none" 2 "fault: ImageId.1: wrong_prefix: .*" image-1
    expect "no id" 64 "usage: .*"
    expect "no number of tries" 64 "usage: .*" --tries none ami-00000001
    expect "nobody who answers" 5 "not sent: .*" --endpoint-url http://127.0.0.1:1/ ami-00000001
    if ! command -v script >/dev/null; then
        echo "skipped: progress on a terminal, since there is no script"
    elif ! script -qec true /dev/null >/dev/null 2>&1 </dev/null; then
        echo "skipped: progress on a terminal, since script opens no pseudo-terminal here"
    else
        # On a terminal it says how the image is doing; elsewhere, above, it does not.
        shown=$(script -qec "'$client' --region $region --endpoint-url $url --interval 0 --tries 2 \
ami-00000004" /dev/null </dev/null)
        case $shown in
            *"ami-00000004: pending, try 1 of 2"*) passed=$((passed + 1)) ;;
            *) failed=$((failed + 1)) && echo "no progress on a terminal: $shown" ;;
        esac
    fi
    verdict
    exit
fi

if [ "$kind" = ec2 ]; then
    version=Version=2016-11-15
    least="ImageId=ami-5731123e MinCount=1 MaxCount=1"
    hex="[0-9a-f]{17}"
    # shellcheck disable=SC2086  # the required parameters are several words
    {
        expect_answer "an instance" 0 \
            "reservationId: .* instancesSet.1.instanceId: i-$hex \
instancesSet.1.imageId: ami-5731123e .* instancesSet.1.instanceType: m5.large .*requestId: .*" \
            RunInstances $least InstanceType=m5.large
        expect_answer "a dry run" 2 \
            "error: DryRunOperation: Request would have succeeded, but DryRun flag is set." \
            RunInstances $least DryRun=true
    }
    expect_answer "instances" 0 "reservationSet.1.* reservationSet.1.instancesSet.1.instanceId: i-12345678 .*" \
        DescribeInstances --instance-ids i-12345678
    expect_answer "a reply that only says yes" 0 "return: true requestId: [0-9a-f-]{36}" \
        CreateTags --resources i-12345678 --tags Key=a,Value=b
    expect_answer "volumes" 0 "volumeSet.1.* volumeSet.1.volumeId: vol-$hex .*" DescribeVolumes
    expect_answer "a network" 0 "vpc.* vpc.vpcId: vpc-$hex .* vpc.cidrBlock: 10.1.0.0/16 .*" \
        CreateVpc --cidr-block 10.1.0.0/16
    expect_answer "text that has to be encoded, and escaped in XML" 0 \
        ".* tagSet.1.key: it's & tagSet.1.value: <b> ü = % \+ ~ .* size: 8 .*" \
        CreateVolume --availability-zone us-west-2b --size 8 TagSpecification.1.ResourceType=volume \
        "TagSpecification.1.Tag.1.Key=it's &" "TagSpecification.1.Tag.1.Value=<b> ü = % + ~"
    expect_posted "a wrong request" 2 "error: InvalidParameterValue: SubnetId: a subnet id begins with .*" \
        "Action=RunInstances&$version&MinCount=1&MaxCount=1&SubnetId=vpc-12345678"
    expect_posted "a parameter that is missing" 2 "error: MissingParameter: MaxCount: .*" \
        "Action=RunInstances&$version&MinCount=1"
    expect_posted "an unknown action" 2 "error: InvalidAction: Action: no action of this name .*" \
        "Action=RunInstance&$version"
    if [ -n "$python" ]; then
        AWS_SESSION_TOKEN=a/token+of== expect_answer "a session token" 0 "volumeSet.1.*" DescribeVolumes
        AWS_SESSION_TOKEN=another expect_answer "a wrong token" 2 "error: AuthFailure: .*" DescribeVolumes
        AWS_SECRET_ACCESS_KEY=another expect_answer "a wrong key" 2 "error: AuthFailure: .*" DescribeVolumes
    else
        echo "skipped: signatures are not verified, since no Python here has botocore"
    fi
    verdict
    exit
fi

required="SourceImageId=ami-5731123e SourceRegion=us-east-1"
# shellcheck disable=SC2086  # the required parameters are two words
{
    expect "a result" 0 "ami-[0-9a-f]{17}" Name=nightly $required
    expect "text that has to be encoded" 0 "ami-[0-9a-f]{17}" Name="a b/(c)[d]'e@f" $required \
        "Description=ü & = % + ~" TagSpecification.1.ResourceType=image \
        "TagSpecification.1.Tag.1.Key=a b&c" "TagSpecification.1.Tag.1.Value=d=e+f"
    expect "a dry run" 0 "the dry run would have succeeded" Name=nightly $required DryRun=true
    expect "no permission" 3 "service error: UnauthorizedOperation: .*" \
        Name="answer unauthorised" $required
    expect "no permission for a dry run" 3 "service error: UnauthorizedOperation: .*" \
        Name="answer unauthorised" $required DryRun=true
    expect "a service error" 3 \
        "service error: InvalidAMIID.NotFound: The image id '\[ami-<fake> & co\]' does not exist" \
        Name="answer not found" $required
    expect "throttling" 3 "service error: RequestLimitExceeded: .*ClientToken again" \
        Name="answer throttled" $required
    expect "a truncated reply" 4 "no reply: truncated: .*" Name="answer truncated" $required
    expect "a proxy's page" 4 "no reply: web_page: .*" Name="answer html" $required
    expect "an empty reply" 4 "no reply: empty: .*" Name="answer empty" $required
    expect "a slow answer" 5 "not sent: .*" --timeout 1 Name="answer slowly" $required
    expect "faults, before anything is sent" 2 \
        "fault: SourceImageId: missing: .* fault: SourceRegion: missing: .*" Name=nightly
}
if [ "$kind" = curl ] && [ -n "$python" ]; then
    # The double's answer depends on the signature: a wrong key is refused.
    # shellcheck disable=SC2086
    AWS_SECRET_ACCESS_KEY=another expect "a wrong signature" 3 "service error: AuthFailure: .*" \
        Name=nightly $required
    # shellcheck disable=SC2086
    AWS_SESSION_TOKEN=another expect "a wrong token" 3 "service error: AuthFailure: .*" \
        Name=nightly $required
    # shellcheck disable=SC2086
    AWS_SESSION_TOKEN=a/token+of== expect "a session token" 0 "ami-[0-9a-f]{17}" Name=nightly $required
elif [ "$kind" = curl ]; then
    echo "skipped: signatures are not verified, since no Python here has botocore"
fi
verdict
