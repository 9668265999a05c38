// SPDX-License-Identifier: BSL-1.0
/// How much room a schema needs.
#ifndef WRIT_SCHEMA_SCHEMA_SIZE_HPP
#define WRIT_SCHEMA_SCHEMA_SIZE_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/schema/parameter.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

// How much room a schema needs.
struct SchemaSize {
    std::size_t fields = 0;
    std::size_t names = 0;
    std::size_t states = 0;
    std::size_t longest_name = 0;
    bool has_dot = false;
};

// A row of a wire table that counts that.
class SchemaSizeRow {
public:
    constexpr const SchemaSize& size() const noexcept { return size_; }

    template <class Member>
    constexpr void operator()(std::string_view name, const Member&) noexcept {
        add(name);
    }

    template <class State>
    constexpr void operator()(const State& state) noexcept {
        ++size_.states;
        State::Parameters::Model::wire_table(state.parameters(), *this);
    }

    constexpr void extra(const List<Parameter>&) noexcept { add({}); }

private:
    constexpr void add(std::string_view name) noexcept {
        ++size_.fields;
        size_.names += name.size() + 2;
        if (name.size() > size_.longest_name) size_.longest_name = name.size();
        if (name.find('.') != std::string_view::npos) size_.has_dot = true;
    }

    SchemaSize size_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
