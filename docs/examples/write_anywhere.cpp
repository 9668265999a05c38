// SPDX-License-Identifier: BSL-1.0
// One checked request, written to wherever it is wanted.
#include <writ/ec2/copy_image.hpp>

#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace writ;

// [request]
constexpr auto request = checked(ec2::CopyImage{.name = "My server",
                                                .source_image_id = "ami-5731123e",
                                                .source_region = "us-east-1",
                                                .description = ""});
// [/request]

int main() {
    std::cout << "== size ==\n";
    // [size]
    constexpr std::size_t size = query_size(request);
    std::cout << size << '\n';
    // [/size]

    std::cout << "== buffer ==\n";
    // [buffer]
    char buffer[48];
    const Written written = write_query(request, buffer);
    std::cout.write(buffer, static_cast<std::streamsize>(written.size));
    if (!written.is_complete()) std::cout << "... (needs " << written.needed << " bytes)";
    std::cout << '\n';
    // [/buffer]

    std::cout << "== containers ==\n";
    // [containers]
    const auto text = query<std::string>(request);
    const auto bytes = query<std::vector<char>>(request);
    std::cout << text << '\n' << bytes.size() << '\n';
    // [/containers]

    std::cout << "== iterator ==\n";
    // [iterator]
    copy_query(request, std::ostreambuf_iterator<char>(std::cout));
    // [/iterator]
    std::cout << '\n';

    std::cout << "== pieces ==\n";
    // [pieces]
    std::size_t pieces = 0;
    std::string sent;
    write_query(request, [&](std::string_view piece) {
        ++pieces;
        sent += piece;
    });
    // [/pieces]
    std::cout << (pieces > 1 && sent == text ? "the same, in pieces" : "not the same") << '\n';

    std::cout << "== pairs ==\n";
    // [pairs]
    each_parameter(request, [](std::string_view name, std::string_view value) {
        std::cout << name << " is '" << value << "'\n";
    });
    // [/pairs]

    std::cout << "== container ==\n";
    // [container]
    using Pairs = std::vector<std::pair<std::string, std::string>>;
    const auto pairs = parameters<Pairs>(request);
    std::cout << pairs.size() << " parameters, the last one " << pairs.back().first << '\n';
    // [/container]
    return sent == text ? 0 : 1;
}
