// SPDX-License-Identifier: BSL-1.0
/// What holds of any request that is read, checked or written.
#ifndef WRIT_TESTS_FUZZ_SUPPORT_REQUEST_HPP
#define WRIT_TESTS_FUZZ_SUPPORT_REQUEST_HPP

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

#include <writ/core/list.hpp>
#include <writ/core/result.hpp>
#include <writ/ec2/copy_image.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/fault.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_query.hpp>
#include <writ/wire/reading_memory.hpp>
#include <writ/wire/reading_option.hpp>

#include "fuzz/support/property.hpp"

namespace writ_fuzz {

/// The request that the targets read. The others will be read by the same readers.
using Request = writ::ec2::CopyImage;

/// What a reader or `check` makes of a request.
using Read = writ::Result<writ::Checked<Request>, writ::Faults>;

/// Calls `call` with the options that the lowest bits of `choice` say.
template <class Call>
auto with_options(unsigned choice, const Call& call) {
    switch (choice % 4) {
        case 0: return call();
        case 1: return call(writ::keep_unknown);
        case 2: return call(writ::in_region("us-west-2"));
        default: return call(writ::keep_unknown, writ::in_region("us-west-2"));
    }
}

/// Memory to read into: mostly plenty of it, for some inputs as much as is needed, to the byte.
/// Each `Place` is memory of its own.
template <int Place>
class Room {
public:
    /// Reads `size` bytes of whatever it is with `call`, which reads into a `ReadingMemory`.
    template <class Call>
    auto read(Choice& choice, std::size_t size, const Call& call) {
        if (!choice.one_in(4)) {
            writ::ReadingMemory memory(plenty_);
            const auto result = call(memory);
            require(memory.was_enough(), "the memory needed grows no faster than the input");
            return result;
        }
        writ::ReadingMemory none;
        const auto first = call(none);
        if (none.was_enough()) return first;
        require(!first && says_so(first.error()), "too little memory is a fault");
        writ::ReadingMemory memory = lend(none.needed(), size);
        const auto second = call(memory);
        if (memory.was_enough()) return second;
        // What lists need was not known while there was no room for the entries.
        writ::ReadingMemory more = lend(memory.needed(), size);
        const auto third = call(more);
        require(more.was_enough(), "as much memory as needed() says is enough");
        return third;
    }

private:
    static bool says_so(const writ::Faults& faults) {
        for (const writ::Fault& fault : faults) {
            if (fault.name() == "memory_too_small") return true;
        }
        return faults.overflow() != 0;
    }

    // Each byte of the input is a parameter at the most, for which there are an entry, a place
    // among the extra ones, and an element of each list that it lies in.
    writ::ReadingMemory lend(std::size_t needed, std::size_t size) {
        require(needed <= 1024 * (size + 1), "the memory needed grows no faster than the input");
        exact_.reset(new std::byte[needed]);
        return {exact_.get(), needed};
    }

    alignas(std::max_align_t) static inline std::byte plenty_[1 << 20];
    std::unique_ptr<std::byte[]> exact_ = {};
};

/// Each of some faults, or of some advice, can be told.
template <class Faults>
void check_faults(const Faults& faults) {
    for (const writ::Fault& fault : faults) {
        require(!fault.name().empty() && !fault.text().empty(),
                "each fault has a name and a sentence");
        std::size_t size = 0;
        fault.parameter.each_piece([&](std::string_view piece) { size += piece.size(); });
        require(size == fault.parameter.size(), "a place has the size that it says");
    }
}

/// A refusal tells at least one fault.
inline void check_refusal(const writ::Faults& faults) {
    require(!faults.empty(), "a refusal has a fault");
    check_faults(faults);
}

/// Names and values that own their text.
class Parameters {
public:
    explicit Parameters(std::size_t most_bytes) { bytes_.reserve(most_bytes); }

    /// Adds a copy of both, for which there is room.
    void add(std::string_view name, std::string_view value) {
        const std::string_view kept_name = keep(name);
        parameters_.push_back({kept_name, keep(value)});
    }

    writ::List<writ::Parameter> list() const { return parameters_; }

private:
    std::string_view keep(std::string_view text) {
        require(bytes_.size() + text.size() <= bytes_.capacity(),
                "(the target made too little room)");
        const std::size_t begin = bytes_.size();
        bytes_.insert(bytes_.end(), text.begin(), text.end());
        return {bytes_.data() + begin, text.size()};
    }

    std::vector<char> bytes_;
    std::vector<writ::Parameter> parameters_ = {};
};

/// A query string taken apart as naively as can be. `is_well_formed` becomes whether each escape
/// is one; what is none stays as it is.
inline Parameters take_apart(std::string_view query, bool& is_well_formed) {
    Parameters parameters(query.size());
    std::vector<char> decoded;
    const auto digit = [](char byte) {
        if (byte >= '0' && byte <= '9') return byte - '0';
        if (byte >= 'A' && byte <= 'F') return byte - 'A' + 10;
        return byte >= 'a' && byte <= 'f' ? byte - 'a' + 10 : -1;
    };
    const auto decode = [&](std::string_view text) {
        for (std::size_t at = 0; at != text.size(); ++at) {
            if (text[at] == '%') {
                const int high = at + 2 < text.size() ? digit(text[at + 1]) : -1;
                const int low = at + 2 < text.size() ? digit(text[at + 2]) : -1;
                if (high < 0 || low < 0) {
                    is_well_formed = false;
                } else {
                    decoded.push_back(static_cast<char>(high * 16 + low));
                    at += 2;
                    continue;
                }
            }
            decoded.push_back(text[at] == '+' ? ' ' : text[at]);
        }
    };
    is_well_formed = true;
    while (!query.empty()) {
        const std::size_t end = query.find('&');
        const std::string_view piece = query.substr(0, end);
        query.remove_prefix(end == query.npos ? query.size() : end + 1);
        if (piece.empty()) continue;
        const std::size_t equals = piece.find('=');
        decoded.clear();
        decode(piece.substr(0, equals));
        const std::size_t name_size = decoded.size();
        if (equals != piece.npos) decode(piece.substr(equals + 1));
        const std::string_view both(decoded.data(), decoded.size());
        parameters.add(both.substr(0, name_size), both.substr(name_size));
    }
    return parameters;
}

/// All that holds of writing a request, with its type or without; returns its query string.
template <class Checked>
Exact check_written(const Checked& checked, Choice& choice) {
    Exact query(writ::query_size(checked));
    const writ::Written written = writ::write_query(checked, query.data(), query.size());
    require(written.size == query.size() && written.needed == query.size() && written.is_complete(),
            "what is written has the size announced");

    if (choice.one_in(4)) {
        std::size_t at = 0;
        writ::write_query(checked, [&](std::string_view piece) {
            require(query.text().substr(at, piece.size()) == piece,
                    "written in pieces it is the same");
            at += piece.size();
        });
        require(at == query.size(), "written in pieces it is as long");
    }
    if (choice.one_in(4)) {
        const Exact cut(choice.below(query.size() + 2));
        const writ::Written begun = writ::write_query(checked, cut.data(), cut.size());
        const std::size_t size = cut.size() < query.size() ? cut.size() : query.size();
        require(begun.size == size && begun.needed == query.size(),
                "in a buffer that is too small as much is written as there is room for");
        require(cut.text().substr(0, size) == query.text().substr(0, size),
                "what is cut off is the end");
    }
    if (!choice.one_in(4)) return query;

    bool is_well_formed = false;
    const Parameters parameters = take_apart(query.text(), is_well_formed);
    require(is_well_formed, "what is written has no malformed escape");
    const writ::List<writ::Parameter> list = parameters.list();
    std::size_t count = 0;
    writ::each_parameter(checked, [&](std::string_view name, std::string_view value) {
        require(count != list.size() && list[count].name == name && list[count].value == value,
                "the query string holds the parameters, in their order, and nothing else");
        ++count;
    });
    require(count == list.size(), "the query string holds no more than the parameters");
    return query;
}

/// All that holds of a request that was read or has been checked, with the options that it was
/// read with: it is written, and what is written is read as the same request.
inline void check_accepted(const writ::Checked<Request>& checked, unsigned options,
                           Choice& choice) {
    check_faults(checked.advice());
    const Exact query = check_written(checked, choice);
    Room<9> room;
    const Read again = room.read(choice, query.size(), [&](writ::ReadingMemory& memory) {
        return with_options(options, [&](const auto&... option) {
            return writ::read_query<Request>(query.text(), memory, option...);
        });
    });
    require(again.has_value(), "what is written is read again");
    require(again->request() == checked.request(), "what is written is read as the same request");
    require(again->advice().size() == checked.advice().size(), "with the same advice");
}

}  // namespace writ_fuzz

#endif
