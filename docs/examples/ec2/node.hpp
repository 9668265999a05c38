// SPDX-License-Identifier: BSL-1.0
//
// What a flag or a file says before it is known what it is for: texts, lists and maps, out of the
// shorthand of AWS's command line or out of JSON.
#pragma once

#include <charconv>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#if __has_include(<boost/json/src.hpp>)
#include <boost/json/src.hpp>
#define EC2_HAS_JSON 1
#else
#define EC2_HAS_JSON 0
#endif

namespace tool {

struct Node {
    enum class Kind {
        nothing,
        text,
        list,
        map
    };

    Kind kind = Kind::nothing;
    std::string text = {};
    std::vector<std::pair<std::string, Node>> inner = {};  // of a list without names

    static Node of_text(std::string text) { return {Kind::text, std::move(text), {}}; }
};

// What could not be read: why, and at which byte.
struct Unreadable {
    std::string_view why;
    std::size_t offset = 0;
};

// Reads `Key=value,Key=[a,b],Key={Inner=value}`; `Key=a,b` is a list of two. A value may stand
// between quotes; behind a backslash any character is one of the value.
class Shorthand {
public:
    explicit Shorthand(std::string_view text) : text_(text) {}

    // Whether the whole text could be read into `node`.
    bool read(Node& node) {
        return read_map(node, 0) && (at_ == text_.size() || fail("there is more behind the end"));
    }

    const Unreadable& why_not() const { return why_not_; }

private:
    static constexpr int most_levels = 16;

    bool fail(std::string_view why) {
        why_not_ = {why, at_};
        return false;
    }

    bool is_at(char wanted) const { return at_ != text_.size() && text_[at_] == wanted; }

    bool take(char wanted) {
        if (!is_at(wanted)) return false;
        ++at_;
        return true;
    }

    // Whether a key and `=` stand here.
    bool is_at_key() const {
        const std::size_t end = text_.find_first_of("=,{}[]'\"\\", at_);
        return end != std::string_view::npos && end != at_ && text_[end] == '=';
    }

    bool read_map(Node& node, int level) {
        node.kind = Node::Kind::map;
        do {
            if (!is_at_key()) return fail("a name and = are wanted here");
            const std::size_t end = text_.find('=', at_);
            std::string key(text_.substr(at_, end - at_));
            at_ = end + 1;
            Node value;
            if (!read_values(value, level)) return false;
            node.inner.emplace_back(std::move(key), std::move(value));
        } while (take(','));
        return true;
    }

    // A value, or several with commas between them.
    bool read_values(Node& node, int level) {
        if (!read_value(node, level)) return false;
        if (!is_at(',')) return true;
        Node list{Node::Kind::list, {}, {}};
        list.inner.emplace_back("", node);
        while (is_at(',')) {
            ++at_;
            if (is_at_key()) {
                --at_;
                break;
            }
            Node next;
            if (!read_value(next, level)) return false;
            list.inner.emplace_back("", std::move(next));
        }
        if (list.inner.size() > 1) node = std::move(list);
        return true;
    }

    bool read_value(Node& node, int level) {
        if (level == most_levels) return fail("this lies too deep");
        if (take('{')) {
            node.kind = Node::Kind::map;
            return take('}') ||
                   (read_map(node, level + 1) && (take('}') || fail("a } is wanted here")));
        }
        if (take('[')) {
            node.kind = Node::Kind::list;
            if (take(']')) return true;
            do {
                Node element;
                if (!read_value(element, level + 1)) return false;
                node.inner.emplace_back("", std::move(element));
            } while (take(','));
            return take(']') || fail("a ] is wanted here");
        }
        node.kind = Node::Kind::text;
        if (is_at('"') || is_at('\'')) return read_quoted(node.text);
        while (at_ != text_.size() &&
               std::string_view(",{}[]").find(text_[at_]) == std::string_view::npos) {
            if (text_[at_] == '\\' && at_ + 1 != text_.size()) ++at_;
            node.text += text_[at_++];
        }
        return true;
    }

    bool read_quoted(std::string& text) {
        const char quote = text_[at_++];
        while (at_ != text_.size() && text_[at_] != quote) {
            if (text_[at_] == '\\' && at_ + 1 != text_.size()) ++at_;
            text += text_[at_++];
        }
        return take(quote) || fail("the quote is not closed");
    }

    std::string_view text_;
    std::size_t at_ = 0;
    Unreadable why_not_ = {};
};

#if EC2_HAS_JSON

inline Node node_of(const boost::json::value& value) {
    Node node;
    if (value.is_object()) {
        node.kind = Node::Kind::map;
        for (const auto& [key, inner] : value.get_object()) {
            node.inner.emplace_back(std::string(key), node_of(inner));
        }
    } else if (value.is_array()) {
        node.kind = Node::Kind::list;
        for (const auto& inner : value.get_array()) node.inner.emplace_back("", node_of(inner));
    } else if (value.is_string()) {
        const auto& text = value.get_string();
        node = Node::of_text({text.data(), text.size()});
    } else if (value.is_double()) {
        const double number = value.get_double();
        const double size = number < 0 ? -number : number;
        // As Python spells most of them.
        const auto form = size < 1e16 && (size >= 1e-4 || size == 0) ? std::chars_format::fixed
                                                                     : std::chars_format::general;
        char spelt[32];
        auto* const end = std::to_chars(spelt, spelt + sizeof spelt, number, form).ptr;
        node = Node::of_text({spelt, end});
    } else if (!value.is_null()) {
        node = Node::of_text(boost::json::serialize(value));
    }
    return node;
}

// Whether the text is JSON, which is read into `node`; else `why_not` says where it is none.
// Boost.JSON limits how deep it goes.
inline bool read_json(std::string_view text, Node& node, std::string& why_not) {
    boost::json::stream_parser parser;
    boost::json::error_code error;
    const std::size_t read = parser.write(text.data(), text.size(), error);
    if (!error) parser.finish(error);
    if (error) {
        why_not = "this is no JSON: " + error.message() + " at byte " + std::to_string(read);
    } else {
        node = node_of(parser.release());
    }
    return !error;
}

#else

inline bool read_json(std::string_view, Node&, std::string& why_not) {
    why_not = "this program was built without Boost.JSON; build it where Boost 1.75 or newer is";
    return false;
}

#endif

}  // namespace tool
