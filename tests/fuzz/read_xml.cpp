// SPDX-License-Identifier: BSL-1.0
// The XML reader: what it accepts is walked through, written anew and read as the same.
// libFuzzer: -max_len=400
#include <writ/reply/xml.hpp>

#include <algorithm>
#include <vector>

#include "fuzz/support/property.hpp"

namespace {

using namespace writ_fuzz;
using Out = std::vector<char>;

void put(std::string_view text, Out& out) {
    out.insert(out.end(), text.begin(), text.end());
}

std::size_t utf8_size(unsigned long code_point) {
    return code_point < 0x80 ? 1 : code_point < 0x800 ? 2 : code_point < 0x10000 ? 3 : 4;
}

// What the & in front of `rest` begins: how many bytes it takes, and how many it stands for. One
// that begins no reference stands for itself.
struct Ampersand {
    std::size_t size = 1;
    std::size_t stands_for = 1;
};

Ampersand ampersand(std::string_view rest) {
    for (const std::string_view entity : {"&amp;", "&lt;", "&gt;", "&quot;", "&apos;"}) {
        if (rest.starts_with(entity)) return {entity.size(), 1};
    }
    const bool is_hex = rest.starts_with("&#x");
    if (!rest.starts_with("&#")) return {};
    const std::string_view number = rest.substr(is_hex ? 3 : 2);
    const std::string_view digits = is_hex ? "0123456789abcdef0123456789ABCDEF" : "0123456789";
    const std::size_t size = number.find_first_not_of(digits);
    if (size == 0 || size == number.npos || number[size] != ';') return {};
    unsigned long code_point = 0;
    for (const char digit : number.substr(0, size)) {
        code_point = code_point * (is_hex ? 16 : 10) + digits.find(digit) % 16;
        code_point = std::min(code_point, 0x110000UL);
    }
    const bool is_surrogate = code_point >= 0xD800 && code_point <= 0xDFFF;
    if (code_point == 0 || code_point == 0x110000 || is_surrogate) return {};
    return {(is_hex ? 3 : 2) + size + 1, utf8_size(code_point)};
}

// How many bytes of text all elements of a well-formed document have, said a second time.
std::size_t size_of_all_text(std::string_view rest) {
    std::size_t size = 0;
    std::size_t depth = 0;
    while (!rest.empty()) {
        const auto skip_behind = [&](std::string_view end, std::size_t from) {
            rest.remove_prefix(rest.find(end, from) + end.size());
        };
        if (rest.starts_with("<!--")) {
            skip_behind("-->", 4);
        } else if (rest.starts_with("<![CDATA[")) {
            size += depth == 0 ? 0 : rest.find("]]>") - 9;
            skip_behind("]]>", 9);
        } else if (rest.starts_with("<?")) {
            skip_behind("?>", 2);
        } else if (rest.starts_with('<')) {
            const bool is_end = rest.starts_with("</");
            char quote = '\0';
            std::size_t at = 0;
            for (; quote != '\0' || rest[at] != '>'; ++at) {
                if (quote == rest[at]) {
                    quote = '\0';
                } else if (quote == '\0' && (rest[at] == '"' || rest[at] == '\'')) {
                    quote = rest[at];
                }
            }
            if (is_end) --depth;
            if (!is_end && rest[at - 1] != '/') ++depth;
            rest.remove_prefix(at + 1);
        } else if (rest.starts_with('&')) {
            const Ampersand reference = ampersand(rest);
            size += reference.stands_for;
            rest.remove_prefix(reference.size);
        } else {
            size += depth == 0 ? 0 : 1;
            rest.remove_prefix(1);
        }
    }
    return size;
}

// The element with its text escaped and its elements behind that, without white space. A prefix in
// front of each name keeps names that begin like other markup.
void write(const writ::XmlElement& element, std::string_view input, int depth, Out& out,
           std::size_t& text_size) {
    require(depth <= 64, "elements lie no deeper within each other than the reader says");
    require(lies_in(element.name(), input), "the name of an element lies in the document");
    put("<p:", out);
    put(element.name(), out);
    put(">", out);

    const writ::XmlText text = element.text();
    require(!text.is_plain() || lies_in(text.plain(), input), "plain text lies in the document");
    require(!text.is_plain() || text == text.plain(), "plain text is the text");
    const Exact whole(text.size());
    text_size += whole.size();
    require(text.copy(whole.data()) == whole.data() + whole.size(),
            "text has the size that it says");
    require(text == whole.text(), "text is the text that is copied");
    for (const char byte : whole.text()) {
        require(byte != '\0' || input.find('\0') != input.npos, "no NUL is made");
        switch (byte) {
            case '<': put("&lt;", out); break;
            case '>': put("&#62;", out); break;
            case '&': put("&#x26;", out); break;
            default: out.push_back(byte);
        }
    }

    std::size_t end = 0;
    for (const writ::XmlElement child : element.children()) {
        if (!child.name().empty()) {
            const auto begin = static_cast<std::size_t>(child.name().data() - input.data());
            require(begin >= end, "elements come in the order of the document");
            end = begin + child.name().size();
        }
        require(element.child(child.name()).has_value(), "an element is found by its name");
        write(child, input, depth + 1, out, text_size);
    }
    put("</p:", out);
    put(element.name(), out);
    put(">", out);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const Exact input(data, size);
    const auto root = writ::read_xml(input.text());
    if (!root) {
        require(root.error().offset <= size, "what is wrong shows in the document or at its end");
        require(!root.error().name().empty() && !root.error().text().empty(),
                "a refusal has a name and a sentence");
        return 0;
    }
    Out once;
    std::size_t text_size = 0;
    write(*root, input.text(), 1, once, text_size);
    require(text_size == size_of_all_text(input.text()), "all text of the document is read");
    const Exact rewritten(std::string_view(once.data(), once.size()));
    const auto again = writ::read_xml(rewritten.text());
    require(again.has_value(), "what was read is read again when it is written anew");
    Out twice;
    write(*again, rewritten.text(), 1, twice, text_size);
    require(once == twice, "what was read is read as the same when it is written anew");
    return 0;
}
