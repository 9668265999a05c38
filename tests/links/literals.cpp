// SPDX-License-Identifier: BSL-1.0
// Places for a literal that Clang 14 to 16 check only when the program runs, in one of them or in
// none. A right literal becomes a program; a wrong one, WRONG, does not, nor does one in doubt.
#include <writ/ec2/copy_image.hpp>
#include <writ/value/max_results.hpp>

using namespace writ;

#ifdef WRONG
#define REGION "us_east-1"
#define NUMBER -1
#define TOKEN "tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt"
#define UNLISTED "t\n"
#else
#define REGION "us-east-1"
#define NUMBER 100
#define TOKEN "t"
#define UNLISTED "tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt"
#endif

namespace {

#if PLACE == 1
struct Config {
    Region region = REGION;
} config;
#elif PLACE == 2
struct Config {
    Optional<Region> region = REGION;
} config;
#elif PLACE == 3
struct Config {
    Required<Region, struct Home> region = REGION;
} config;
#elif PLACE == 4
struct Config {
    MaxResults results = NUMBER;
} config;
#elif PLACE == 5
struct Config {
    Optional<MaxResults> results = NUMBER;
} config;
#elif PLACE == 6
struct Config {
    ec2::CopyImage request{
        .name = "web", .source_image_id = "ami-5731123e", .source_region = REGION};
} config;
#elif PLACE == 7
std::size_t size_of(Region region = REGION) {
    return region.text().size();
}
const std::size_t size = size_of();
#elif PLACE == 8
std::size_t size_of(Optional<Region> region = REGION) {
    return region->text().size();
}
const std::size_t size = size_of();
#elif PLACE == 9
Region region = REGION;
#elif PLACE == 10
Optional<Region> region = REGION;
#elif PLACE == 11
Required<Region, struct Home> region = REGION;
#elif PLACE == 12
struct Config {
    static inline Region region = REGION;
};
#elif PLACE == 13
struct Config {
    ClientToken token = TOKEN;
} config;
#elif PLACE == 14
struct Config {
    Optional<ClientToken> token = TOKEN;
} config;
#elif PLACE == 15
struct Config {
    Required<ClientToken, struct Token> token = TOKEN;
} config;
#elif PLACE == 16
struct Config {
    ClientToken token = unlisted(UNLISTED);
} config;
#elif PLACE == 17
struct Config {
    Optional<ClientToken> token = unlisted(UNLISTED);
} config;
#elif PLACE == 18
struct Config {
    Required<ClientToken, struct Token> token = unlisted(UNLISTED);
} config;
#elif PLACE == 19
std::size_t size_of(ClientToken token = unlisted(UNLISTED)) {
    return token.text().size();
}
const std::size_t size = size_of();
#endif

}  // namespace

int main() {}
