// SPDX-License-Identifier: BSL-1.0
//
// peak_memory PROGRAM: has `PROGRAM --from-query -` check a thousand lines, then a million, and
// fails if the second run took more than 1 MiB more memory than the first.
#include <cstdio>
#include <cstdlib>
#include <string>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr const char* line =
    "Action=CopyImage&Version=2016-11-15&Name=My+server&SourceImageId=ami-5731123e"
    "&SourceRegion=us-east-1&TagSpecification.1.ResourceType=image"
    "&TagSpecification.1.Tag.1.Key=k+e&TagSpecification.1.Tag.1.Value=v%3D%C3%A9%26\n";

// The peak of the resident memory in KiB; negative if the program does not pass all lines.
long peak_of(const char* program, long lines) {
    int ends[2];
    if (pipe(ends) != 0) return -1;
    const pid_t child = fork();
    if (child < 0) return -1;
    if (child == 0) {
        const int nowhere = open("/dev/null", O_WRONLY);
        dup2(ends[0], 0);
        dup2(nowhere, 1);
        close(ends[0]);
        close(ends[1]);
        execl(program, program, "--from-query", "-", nullptr);
        _exit(127);
    }
    close(ends[0]);
    std::FILE* const input = fdopen(ends[1], "w");
    bool is_written = input != nullptr;
    for (long at = 0; at != lines && is_written; ++at) is_written = std::fputs(line, input) >= 0;
    if (input != nullptr && std::fclose(input) != 0) is_written = false;
    int status = 0;
    rusage usage{};
    if (wait4(child, &status, 0, &usage) != child) return -1;
    return is_written && status == 0 ? usage.ru_maxrss : -1;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) return 64;
    const long few = peak_of(argv[1], 1000);
    const long many = peak_of(argv[1], 1000000);
    std::printf("a thousand lines: %ld KiB; a million lines: %ld KiB\n", few, many);
    return few > 0 && many > 0 && many <= few + 1024 ? 0 : 1;
}
