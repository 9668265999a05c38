// SPDX-License-Identifier: BSL-1.0
//
// What the tool prints: faults and advice, as lines or as JSON, and texts that cannot break a line.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>

#include <writ/rule/fault.hpp>
#include <writ/text/utf8.hpp>

namespace tool {

// Exit codes; 64 is EX_USAGE of sysexits.h.
enum Exit : int {
    exit_right = 0,
    exit_not_written = 1,
    exit_refused = 2,
    exit_usage = 64
};

inline void print(std::FILE* stream, std::string_view text) {
    std::fwrite(text.data(), 1, text.size(), stream);
}

// How many bytes the character of UTF-8 at `at` takes; 0 if there is none.
inline std::size_t utf8_size(std::string_view text, std::size_t at) {
    const writ::Utf8Scan scan = writ::scan_utf8(text.substr(at), 1);
    return scan.end == writ::Utf8Scan::End::at_nul && scan.code_points == 0 ? 1 : scan.offset;
}

// A byte as \x1b.
inline std::string escaped(char byte) {
    char text[5];
    std::snprintf(text, sizeof text, "\\x%02x",
                  static_cast<unsigned>(static_cast<unsigned char>(byte)));
    return text;
}

// Whether a character of UTF-8 controls a terminal or ends a line somewhere: those below U+0020,
// U+007F to U+009F, U+2028 and U+2029.
inline bool is_control(std::string_view character) {
    const auto first = static_cast<unsigned char>(character[0]);
    if (character.size() == 1) return first < 0x20 || first == 0x7F;
    const auto second = static_cast<unsigned char>(character[1]);
    return (first == 0xC2 && second < 0xA0) || character == "\xE2\x80\xA8" ||
           character == "\xE2\x80\xA9";
}

// A text in one line: a line break is \n, a backslash \\, each byte of another control character
// and each of `also` \x1b.
inline std::string in_one_line(std::string_view text, std::string_view also = {}) {
    std::string line;
    for (std::size_t at = 0; at != text.size();) {
        const std::size_t size = std::max<std::size_t>(utf8_size(text, at), 1);
        const std::string_view character = text.substr(at, size);
        if (character == "\n") {
            line += "\\n";
        } else if (character == "\\") {
            line += "\\\\";
        } else if (is_control(character) || also.find(character) != std::string_view::npos) {
            for (const char byte : character) line += escaped(byte);
        } else {
            line += character;
        }
        at += size;
    }
    return line;
}

// A name in a list of faults, in which these separate one from another.
inline std::string in_a_list(std::string_view name) {
    return in_one_line(name, " :;");
}

// A text as a string of JSON. A byte that is no UTF-8 becomes U+FFFD, since JSON has none.
inline std::string in_json(std::string_view text) {
    std::string json = "\"";
    for (std::size_t at = 0; at != text.size();) {
        const auto value = static_cast<unsigned char>(text[at]);
        const std::size_t size = utf8_size(text, at);
        if (value < 0x20 || value == 0x7F || value == '"' || value == '\\') {
            char escaped[7];
            std::snprintf(escaped, sizeof escaped, "\\u%04x", static_cast<unsigned>(value));
            json += escaped;
        } else {
            json += size == 0 ? std::string_view("\xEF\xBF\xBD") : text.substr(at, size);
        }
        at += size == 0 ? 1 : size;
    }
    return json + '"';
}

// One fault or advice: `kind` says which.
struct Report {
    std::string_view kind;
    std::string parameter;
    std::string flag;  // as it was given; empty if there is none
    std::string_view name;
    std::string sentence;
    std::size_t line = 0;  // of a log, from 1
};

// Prints them to standard error.
class Reporter {
public:
    bool is_json = false;

    void operator()(const Report& report) const {
        std::string line;
        if (is_json) {
            line = "{\"kind\":" + in_json(report.kind) +
                   ",\"parameter\":" + in_json(report.parameter) +
                   ",\"name\":" + in_json(report.name) +
                   ",\"sentence\":" + in_json(report.sentence);
            if (!report.flag.empty()) line += ",\"flag\":" + in_json(report.flag);
            if (report.line != 0) line += ",\"line\":" + std::to_string(report.line);
            line += '}';
        } else {
            line = std::string(report.kind) + ": " + in_one_line(report.parameter);
            if (!report.flag.empty()) line += " (" + in_one_line(report.flag) + ")";
            line += ": " + std::string(report.name) + ": " + in_one_line(report.sentence);
        }
        print(stderr, line + '\n');
    }
};

}  // namespace tool
