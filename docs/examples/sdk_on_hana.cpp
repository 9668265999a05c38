// SPDX-License-Identifier: BSL-1.0
// The generic part of an SDK that is built on Boost.Hana, given requests of writ.
// needs header: boost/hana.hpp
#include <writ/ec2/copy_image.hpp>
#include <writ/ext/hana.hpp>
#include <writ/ext/ostream.hpp>

#include <boost/hana.hpp>
#include <boost/hana/experimental/printable.hpp>

#include <iostream>
#include <string>
#include <type_traits>

namespace hana = boost::hana;

namespace sdk {

// [log]
// Members of any request that must not appear in a log.
constexpr auto token = BOOST_HANA_STRING("client_token");
constexpr auto key = BOOST_HANA_STRING("kms_key_id");
constexpr auto secrets = hana::make_tuple(token, key);

// Logs the members of any request, state or result. The members of a state follow its name.
template <class Struct>
void log(const Struct& object, const std::string& within = "") {
    const auto log_member = [&](auto name, const auto& member) {
        if constexpr (hana::Struct<std::decay_t<decltype(member)>>::value) {
            log(member, within + name.c_str() + '.');
        } else if constexpr (decltype(hana::contains(secrets, name))::value) {
            std::cout << within << name.c_str() << ": ***\n";
        } else {
            std::cout << within << name.c_str() << ": " << member << '\n';
        }
    };
    hana::for_each(object, hana::fuse(log_member));
}
// [/log]

// [differences]
// The names of the members that differ between two objects of the same type.
template <class Struct>
std::string differences(const Struct& left, const Struct& right) {
    std::string names;
    const auto compare = [&](auto name, auto get) {
        if (hana::equal(get(left), get(right))) return;
        names.append(names.empty() ? "" : ", ").append(name.c_str());
    };
    hana::for_each(hana::accessors<Struct>(), hana::fuse(compare));
    return names;
}
// [/differences]

// [set]
// The same request with a client token, so that it is safe to send it again. A request that has
// no client token is returned unchanged.
template <class Request>
Request with_token(Request request, writ::ClientToken value) {
    if constexpr (decltype(hana::contains(request, token))::value) {
        hana::at_key(request, token) = value;
    }
    return request;
}
// [/set]

}  // namespace sdk

using namespace writ;

int main() {
    std::cout << "== log ==\n";
    // [request]
    const ec2::CopyImage request{
        .name = "My server",
        .source_image_id = "ami-5731123e",
        .source_region = "us-east-1",
        .encryption = encrypted_with("alias/ExampleAlias"),
    };
    // [/request]
    // [calls]
    const auto safe = sdk::with_token(request, "nightly-2026-11-24");
    sdk::log(safe);
    // [/calls]

    std::cout << "== differences ==\n";
    // [compare]
    std::cout << sdk::differences(request, safe) << '\n'
              << sdk::differences(request.encryption, encrypted()) << '\n';
    // [/compare]

    std::cout << "== map ==\n";
    // [map]
    const auto map = hana::to_map(ec2::Tag{.key = "owner", .value = "me"});
    std::cout << map[BOOST_HANA_STRING("key")] << '\n'
              << hana::experimental::print(map) << '\n'
              << hana::experimental::print(hana::keys(request.encryption)) << '\n';
    // [/map]
}
