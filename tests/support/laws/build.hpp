// SPDX-License-Identifier: BSL-1.0
/// Requests made of what describes them, and descriptions of requests made of their schemas. None
/// of it is a template of the request: another action costs no more than its schema.
#ifndef WRIT_TESTS_SUPPORT_BUILD_HPP
#define WRIT_TESTS_SUPPORT_BUILD_HPP

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

#include <writ/writ.hpp>

#include "support/harness.hpp"
#include "support/laws/case.hpp"

namespace writ_test {

/// Memory for what a request views, each text and each list in a heap buffer of its exact size.
class Arena {
public:
    std::string_view keep(std::string_view text);
    void* keep(std::size_t bytes);

private:
    std::vector<std::unique_ptr<ExactBuffer>> texts_;
    std::vector<std::unique_ptr<std::byte[]>> lists_;
};

/// A request or a structure, of whatever type.
struct AnyType {
    const writ::Schema* schema;
    std::size_t size;                 ///< of an object, in bytes
    writ::detail::JudgeObject judge;  ///< asks its own rules
};

/// How objects of the type are described.
Description describe(const AnyType& type);

/// Fills `object`, which is blank, with what `node` describes; what it views lies in `arena`.
void build(const writ::Schema& schema, const Node& node, void* object, Arena& arena);

}  // namespace writ_test

#endif
