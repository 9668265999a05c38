// SPDX-License-Identifier: BSL-1.0
#include "body.hpp"

#include <cstdlib>
#include <iostream>
#include <utility>

using namespace writ;

namespace {

// What is wrong with the benchmark's own input ends it.
template <class Value>
Value parsed(std::string_view text) {
    const auto value = Value::parse(text);
    if (!value) {
        std::cerr << text << ": " << value.error().name() << '\n';
        std::exit(1);
    }
    return *value;
}

template <class Value>
Optional<Value> if_there(std::string_view text) {
    return text.data() == nullptr ? Optional<Value>() : Optional<Value>(parsed<Value>(text));
}

YesNo said(hand_written::Flag flag) {
    if (flag == hand_written::Flag::absent) return {};
    return flag == hand_written::Flag::yes;
}

}  // namespace

Body::Body(hand_written::CopyImage by_hand) : by_hand_(std::move(by_hand)) {
    for (std::string_view* text :
         {&by_hand_.name, &by_hand_.source_image_id, &by_hand_.source_region,
          &by_hand_.client_token, &by_hand_.description, &by_hand_.kms_key_id,
          &by_hand_.destination_outpost_arn, &by_hand_.destination_availability_zone,
          &by_hand_.destination_availability_zone_id}) {
        if (text->data() != nullptr) *text = keep(std::string(*text));
    }
}

void Body::add_tags(std::string_view resource_type, const std::vector<hand_written::Tag>& tags) {
    auto& kept = tags_.emplace_back();
    auto& checked = checked_tags_.emplace_back();
    for (const hand_written::Tag& tag : tags) {
        kept.push_back({keep(std::string(tag.key)), keep(std::string(tag.value))});
        checked.push_back(
            {parsed<ec2::TagKey>(kept.back().key), parsed<ec2::TagValue>(kept.back().value)});
    }
    specifications_.push_back({keep(std::string(resource_type)), kept.data(), kept.size()});
    checked_specifications_.push_back(
        {parsed<ec2::ResourceType>(specifications_.back().resource_type), checked});
}

void Body::finish() {
    by_hand_.tag_specifications = specifications_.data();
    by_hand_.tag_specification_count = specifications_.size();
    const hand_written::CopyImage& given = by_hand_;
    request_ = ec2::CopyImage{
        .name = parsed<ec2::ImageName>(given.name),
        .source_image_id = parsed<ec2::ImageId>(given.source_image_id),
        .source_region = parsed<Region>(given.source_region),
        .client_token = if_there<ClientToken>(given.client_token),
        .description = if_there<ec2::Description>(given.description),
        .encryption = given.kms_key_id.data() == nullptr
                          ? ec2::Encryption()
                          : encrypted_with(parsed<KmsKeyId>(given.kms_key_id)),
        .destination = given.destination_outpost_arn.data() == nullptr
                           ? ec2::Destination()
                           : on_outpost(parsed<OutpostArn>(given.destination_outpost_arn)),
        .copy_image_tags = said(given.copy_image_tags),
        .tag_specifications = checked_specifications_,
        .dry_run = said(given.dry_run)};
    const auto checked = check(*request_, in_region(parsed<Region>(given.source_region)));
    if (!checked) {
        std::cerr << checked.error()[0].name() << '\n';
        std::exit(1);
    }
    checked_ = *checked;
    text_ = query<std::string>(*checked_);

    std::string_view rest = text_;
    for (bool is_value = false; !rest.empty(); is_value = !is_value) {
        // The two first values are literals; they belong to the piece in front of the name.
        const std::size_t from = pieces_.empty() ? rest.find("&Name=") : 0;
        const std::size_t end = is_value ? rest.find('&') : rest.find('=', from) + 1;
        pieces_.push_back(rest.substr(0, end));
        rest.remove_prefix(pieces_.back().size());
    }
}

Body Body::minimal() {
    Body body(hand_written::CopyImage{.name = "Nightly build",
                                      .source_image_id = "ami-5731123e",
                                      .source_region = "us-east-1",
                                      .client_token = "550e8400-e29b-41d4-a716-446655440000"});
    body.finish();
    return body;
}

Body Body::full() {
    using hand_written::Flag;
    Body body(hand_written::CopyImage{
        .name = "my golden ami/2026-01",
        .source_image_id = "ami-0abcdef1234567890",
        .source_region = "us-east-1",
        .client_token = "550e8400-e29b-41d4-a716-446655440000",
        .description = "Copy of golden image (v1.2/3) & friends",
        .encrypted = Flag::yes,
        .kms_key_id = "arn:aws:kms:us-east-1:012345678910:key/"
                      "1234abcd-12ab-34cd-56ef-1234567890ab",
        .destination_outpost_arn =
            "arn:aws:outposts:us-east-1:123456789012:outpost/op-1234567890abcdef0",
        .copy_image_tags = Flag::yes,
        .dry_run = Flag::no});
    body.add_tags("image", {{"Name", "golden ami"}, {"env", "prod/eu"}});
    body.add_tags("snapshot", {{"owner", "team@example.com"}});
    body.finish();
    return body;
}

Body Body::with_tags(std::size_t tags, std::size_t value_size) {
    Body body(hand_written::CopyImage{.name = "Nightly build",
                                      .source_image_id = "ami-5731123e",
                                      .source_region = "us-east-1",
                                      .client_token = "550e8400-e29b-41d4-a716-446655440000"});
    std::vector<hand_written::Tag> made;
    for (std::size_t tag = 0; tag != tags; ++tag) {
        std::string value;
        while (value.size() < value_size) value += value.size() % 10 == 9 ? '/' : 'x';
        made.push_back({body.keep("key" + std::to_string(tag)), body.keep(value)});
    }
    if (tags != 0) body.add_tags("image", made);
    body.finish();
    return body;
}
