// SPDX-License-Identifier: BSL-1.0
#include <writ/reply/waiting.hpp>

#include "support/harness.hpp"

#include <string>
#include <string_view>

#include <writ/ec2/waiters/image_available.hpp>
#include <writ/ec2/waiters/image_exists.hpp>
#include <writ/ec2/waiters/instance_running.hpp>
#include <writ/ec2/waiters/key_pair_exists.hpp>
#include <writ/ec2/waiters/password_data_available.hpp>
#include <writ/ec2/waiters/vpc_exists.hpp>

using namespace writ;

#ifndef WRIT_CASES

namespace {

using Images = ec2::DescribeImagesResult;

constexpr auto images(std::string_view body) {
    return read_reply<ec2::DescribeImages>(200, body);
}

constexpr auto refused(int status, std::string_view body) {
    return read_reply<ec2::DescribeImages>(status, body);
}

// Images in these states.
#define IMAGES(states) \
    "<DescribeImagesResponse><imagesSet>" states "</imagesSet></DescribeImagesResponse>"
#define IN_STATE(state) "<item><imageState>" state "</imageState></item>"
#define ERROR(code)                        \
    "<Response><Errors><Error><Code>" code \
    "</Code><Message>m</Message></Error></Errors><RequestID>r</RequestID></Response>"

constexpr bool is(const Judgement& judgement, Verdict verdict, std::string_view why) {
    return judgement.verdict == verdict && judgement.why == why;
}

constexpr Judgement available(const Reply<Images>& reply) {
    return ec2::waiters::ImageAvailable::judge(reply);
}

}  // namespace

TEST_CASE("a waiter says whether to wait, and why") {
    STATIC_REQUIRE(is(available(images(IMAGES(IN_STATE("pending")))), Verdict::wait, ""));
    STATIC_REQUIRE(
        is(available(images(IMAGES(IN_STATE("available")))), Verdict::done, "available"));
    STATIC_REQUIRE(is(available(images(IMAGES(IN_STATE("failed")))), Verdict::failed, "failed"));
    STATIC_REQUIRE(is(available(images(IMAGES(IN_STATE("tomorrow")))), Verdict::wait, ""));
}

TEST_CASE("all must be done, and one that has failed is enough") {
    CHECK(is(available(images(IMAGES(IN_STATE("available") IN_STATE("pending")))), Verdict::wait,
             ""));
    CHECK(is(available(images(IMAGES(IN_STATE("available") IN_STATE("available")))), Verdict::done,
             "available"));
    CHECK(is(available(images(IMAGES(IN_STATE("available") IN_STATE("failed")))), Verdict::failed,
             "failed"));
    // Of none it cannot be said that all are.
    CHECK(is(available(images(IMAGES(""))), Verdict::wait, ""));
    CHECK(is(available(images(IMAGES("<item/>"))), Verdict::wait, ""));
}

TEST_CASE("an error that a waiter knows decides, and another one fails") {
    using ec2::waiters::ImageExists;
    CHECK(is(ImageExists::judge(images(IMAGES("<item/>"))), Verdict::done, "found"));
    CHECK(is(ImageExists::judge(images(IMAGES(""))), Verdict::wait, ""));
    CHECK(is(ImageExists::judge(refused(400, ERROR("InvalidAMIID.NotFound"))), Verdict::wait,
             "InvalidAMIID.NotFound"));
    CHECK(is(ImageExists::judge(refused(400, ERROR("\n InvalidAMIID.NotFound\n "))), Verdict::wait,
             "InvalidAMIID.NotFound"));
    CHECK(is(ImageExists::judge(refused(400, ERROR("InvalidAMIID.Malformed"))), Verdict::failed,
             "service_error"));
}

TEST_CASE("what may pass is waited for") {
    CHECK(
        is(available(refused(503, ERROR("RequestLimitExceeded"))), Verdict::wait, "service_error"));
    CHECK(
        is(available(refused(400, ERROR("ThrottlingException"))), Verdict::wait, "service_error"));
    CHECK(is(available(refused(400, ERROR("SlowDown"))), Verdict::wait, "service_error"));
    CHECK(is(available(refused(403, ERROR("AccessDenied"))), Verdict::failed, "service_error"));
    CHECK(is(available(refused(502, "<html/>")), Verdict::wait, "not_a_reply"));
    CHECK(is(available(refused(404, "<html/>")), Verdict::failed, "not_a_reply"));
    CHECK(is(available(refused(301, "<html/>")), Verdict::failed, "not_a_reply"));
    CHECK(is(available(refused(429, "<html/>")), Verdict::wait, "not_a_reply"));
    // A body that was cut off says nothing of the image.
    CHECK(is(available(refused(200, "")), Verdict::wait, "not_a_reply"));
}

TEST_CASE("success alone can be what is waited for") {
    using ec2::waiters::VpcExists;
    CHECK(is(VpcExists::judge(read_reply<ec2::DescribeVpcs>(200, "<DescribeVpcsResponse/>")),
             Verdict::done, "success"));
    CHECK(is(VpcExists::judge(read_reply<ec2::DescribeVpcs>(400, ERROR("InvalidVpcID.NotFound"))),
             Verdict::wait, "InvalidVpcID.NotFound"));
}

TEST_CASE("a waiter tells how long and how often AWS waits") {
    CHECK(ec2::waiters::ImageAvailable::delay == 15);
    CHECK(ec2::waiters::ImageAvailable::most_tries == 40);
}

TEST_CASE("the first question that is answered with yes decides") {
    const auto reply = images(IMAGES(IN_STATE("available") IN_STATE("failed")));
    const auto judge = [&](Verdict first, Verdict second) {
        return Waiting(reply)
            .any_is(first, "available", &Images::images, &ec2::Image::state)
            .any_is(second, "failed", &Images::images, &ec2::Image::state)
            .judgement();
    };
    CHECK(is(judge(Verdict::done, Verdict::failed), Verdict::done, "available"));
    CHECK(is(judge(Verdict::wait, Verdict::failed), Verdict::wait, "available"));
    CHECK(is(Waiting(reply)
                 .some_are_there(Verdict::done, &Images::images)
                 .succeeds(Verdict::failed)
                 .judgement(),
             Verdict::done, "found"));
}

TEST_CASE("flags, numbers and texts in a way are compared, with references in them") {
    const auto reply =
        images(IMAGES("<item><imageState>avail<!-- -->able</imageState>"
                      "<isPublic>true</isPublic><name>a&amp;b</name></item>"));
    const auto is_so = [&](std::string_view expected, auto member) {
        return Waiting(reply)
                   .all_are(Verdict::done, expected, &Images::images, member)
                   .judgement()
                   .verdict == Verdict::done;
    };
    CHECK(is_so("available", &ec2::Image::state));
    CHECK(is_so("true", &ec2::Image::is_public));
    CHECK_FALSE(is_so("false", &ec2::Image::is_public));
    CHECK(is_so("a&b", &ec2::Image::name));
    CHECK_FALSE(is_so("a&c", &ec2::Image::name));
    const auto has = [&](auto member) {
        return Waiting(reply)
                   .some_are_there(Verdict::done, &Images::images, member)
                   .judgement()
                   .verdict == Verdict::done;
    };
    CHECK(has(&ec2::Image::is_public));
    CHECK_FALSE(has(&ec2::Image::ena_support));
    CHECK_FALSE(has(&ec2::Image::description));
}

// As in botocore 1.43.67, which parses an empty element as '' and trims nothing (tried by
// tests/conformance/steps.py).
TEST_CASE("an empty element is a value like any other, and white space is part of one") {
    CHECK(is(available(images(IMAGES(IN_STATE("available") IN_STATE("")))), Verdict::wait, ""));
    CHECK(is(available(images(IMAGES(IN_STATE("available") "<item><imageState/></item>"))),
             Verdict::wait, ""));
    CHECK(
        is(available(images(IMAGES(IN_STATE("available") "<item/>"))), Verdict::done, "available"));
    CHECK(is(available(images(IMAGES(IN_STATE(" available ")))), Verdict::wait, ""));
    CHECK(is(available(images(IMAGES(IN_STATE("available") IN_STATE("failed\n")))), Verdict::wait,
             ""));
    using ec2::waiters::InstanceRunning;
    CHECK(is(InstanceRunning::judge(read_reply<ec2::DescribeInstances>(
                 200,
                 "<DescribeInstancesResponse><reservationSet><item><instancesSet>"
                 "<item><instanceState><name>running</name></instanceState></item>"
                 "<item><instanceState><name/></instanceState></item>"
                 "</instancesSet></item></reservationSet></DescribeInstancesResponse>")),
             Verdict::wait, ""));
}

TEST_CASE("an element of a list is there though it is empty") {
    const auto judge = [](std::string_view body) {
        return ec2::waiters::KeyPairExists::judge(read_reply<ec2::DescribeKeyPairs>(200, body));
    };
#define KEY_PAIRS(items) \
    "<DescribeKeyPairsResponse><keySet>" items "</keySet></DescribeKeyPairsResponse>"
    CHECK(is(judge(KEY_PAIRS("<item><keyName/></item>")), Verdict::done, "found"));
    CHECK(is(judge(KEY_PAIRS("<item><keyName>a</keyName></item>")), Verdict::done, "found"));
    CHECK(is(judge(KEY_PAIRS("<item/>")), Verdict::wait, ""));
    CHECK(is(judge(KEY_PAIRS("")), Verdict::wait, ""));
    const auto reply = read_reply<ec2::DescribeKeyPairs>(200, KEY_PAIRS("<item><keyName/></item>"));
    CHECK(Waiting(reply)
              .none_are_there(Verdict::failed, &ec2::DescribeKeyPairsResult::key_pairs,
                              &ec2::KeyPairInfo::key_name)
              .judgement()
              .verdict == Verdict::wait);
}

TEST_CASE("a text that is in no list is there if it has a byte, be it white space") {
    const auto judge = [](std::string_view body) {
        return ec2::waiters::PasswordDataAvailable::judge(
            read_reply<ec2::GetPasswordData>(200, body));
    };
#define PASSWORD(element) "<GetPasswordDataResponse>" element "</GetPasswordDataResponse>"
    CHECK(is(judge(PASSWORD("<passwordData>\n</passwordData>")), Verdict::done, "found"));
    CHECK(is(judge(PASSWORD("<passwordData>&#13;\nTGlnaHQ=\n</passwordData>")), Verdict::done,
             "found"));
    CHECK(is(judge(PASSWORD("<passwordData></passwordData>")), Verdict::wait, ""));
    CHECK(is(judge(PASSWORD("<passwordData><!-- --></passwordData>")), Verdict::wait, ""));
    CHECK(is(judge(PASSWORD("")), Verdict::wait, ""));
    const auto none_in = [](std::string_view body) {
        const auto reply = read_reply<ec2::GetPasswordData>(200, body);
        return Waiting(reply)
            .none_are_there(Verdict::done, &ec2::GetPasswordDataResult::password_data)
            .judgement()
            .verdict;
    };
    CHECK(none_in(PASSWORD("<passwordData/>")) == Verdict::done);
    CHECK(none_in(PASSWORD("<passwordData> </passwordData>")) == Verdict::wait);
}

TEST_CASE("nothing is there only where the request succeeded") {
    const auto gone = [](const Reply<Images>& reply) {
        return Waiting(reply).none_are_there(Verdict::done, &Images::images).judgement();
    };
    CHECK(is(gone(images(IMAGES(""))), Verdict::done, "not_found"));
    CHECK(is(gone(images("<DescribeImagesResponse/>")), Verdict::done, "not_found"));
    CHECK(is(gone(images(IMAGES("<item/>"))), Verdict::wait, ""));
    CHECK(gone(refused(400, ERROR("InvalidAMIID.NotFound"))).verdict == Verdict::failed);
}

#endif
