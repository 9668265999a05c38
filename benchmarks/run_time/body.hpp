// SPDX-License-Identifier: BSL-1.0
/// One request as each contender wants it: the same values, all of them known at run time only.
#ifndef WRIT_BENCHMARKS_BODY_HPP
#define WRIT_BENCHMARKS_BODY_HPP

#include "hand_written.hpp"

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include <writ/ec2/copy_image.hpp>

/// A request and all that it views. It stays where it is.
class Body {
public:
    /// The three required parameters and a token: 155 bytes.
    static Body minimal();

    /// The request of tests/vectors/copy_image/full.aws-sdk-js.txt: 811 bytes.
    static Body full();

    /// The minimal one with `tags` tags, each value of `value_size` bytes, a tenth of them escaped.
    static Body with_tags(std::size_t tags, std::size_t value_size);

    Body(Body&&) = default;
    Body(const Body&) = delete;

    const hand_written::CopyImage& by_hand() const { return by_hand_; }
    const writ::ec2::CopyImage& unchecked() const { return *request_; }
    const writ::Checked<writ::ec2::CopyImage>& checked() const { return *checked_; }

    /// The whole query string.
    const std::string& text() const { return text_; }

    /// The query string in its finished pieces: what stands between two values, and each value.
    const std::vector<std::string_view>& pieces() const { return pieces_; }

private:
    explicit Body(hand_written::CopyImage by_hand);
    void add_tags(std::string_view resource_type, const std::vector<hand_written::Tag>& tags);
    void finish();
    std::string_view keep(std::string text) { return texts_.emplace_back(std::move(text)); }

    std::deque<std::string> texts_;
    std::deque<std::vector<hand_written::Tag>> tags_;
    std::vector<hand_written::TagSpecification> specifications_;
    std::deque<std::vector<writ::ec2::Tag>> checked_tags_;
    std::vector<writ::ec2::TagSpecification> checked_specifications_;
    hand_written::CopyImage by_hand_;
    writ::Optional<writ::ec2::CopyImage> request_;
    writ::Optional<writ::Checked<writ::ec2::CopyImage>> checked_;
    std::string text_;
    std::vector<std::string_view> pieces_;
};

#endif
