// SPDX-License-Identifier: BSL-1.0
#include "support/stops.hpp"

#include <cstdio>

#if !__has_include(<sys/wait.h>)

std::string writ_test::complaint_about_stop(const char* name, void (*)(const void*), const void*) {
    std::printf("skipped: that the program stops where %s: no process can be copied here\n", name);
    return "";
}

#else

#include <writ/core/precondition.hpp>

#include <algorithm>
#include <csignal>
#include <cstdint>
#include <cstring>

#include <sys/wait.h>
#include <ucontext.h>
#include <unistd.h>

// Clang's, where what a program runs is counted: what the copy has run is counted too.
extern "C" [[gnu::weak]] int __llvm_profile_write_file();

namespace {

struct Stop {
    const char* name;
    void (*function)() noexcept;
};

#define STOP(name)                 \
    Stop {                         \
#name, &writ::detail::name \
    }
const Stop stops[] = {
    STOP(result_holds_no_value),    STOP(result_holds_no_error),  STOP(optional_holds_no_value),
    STOP(list_has_no_such_element), STOP(iterator_is_at_the_end), STOP(malformed_holds_no_fault),
    STOP(text_is_not_base64),
};

// Where the program stood when the signal came. Elsewhere it is not known how to ask, or the
// program stands in `abort`: there a test only finds out that the program stops, and says nothing.
#if WRIT_USES_GNU_EXTENSIONS && defined(__linux__) &&                                        \
    (defined(__x86_64__) || defined(__i386__) || defined(__aarch64__) || defined(__riscv) || \
     defined(__s390x__))
constexpr bool place_is_known = true;
std::uintptr_t place_in(const void* context) {
    const auto& machine = static_cast<const ucontext_t*>(context)->uc_mcontext;
#if defined(__x86_64__)
    return static_cast<std::uintptr_t>(machine.gregs[REG_RIP]);
#elif defined(__i386__)
    return static_cast<std::uintptr_t>(machine.gregs[REG_EIP]);
#elif defined(__riscv)
    return static_cast<std::uintptr_t>(machine.__gregs[REG_PC]);
#elif defined(__s390x__)
    return static_cast<std::uintptr_t>(machine.psw.addr);
#else
    return static_cast<std::uintptr_t>(machine.pc);
#endif
}
#else
constexpr bool place_is_known = false;
std::uintptr_t place_in(const void*) {
    return 0;
}
#endif

// The function that `place` lies in: the last one of those above that begins before it.
const char* name_of(std::uintptr_t place) {
    constexpr std::uintptr_t longest = 1024;  // with a sanitizer and without optimisation
    const char* name = "another function";
    std::uintptr_t nearest = longest;
    for (const Stop& stop : stops) {
        const std::uintptr_t behind = place - reinterpret_cast<std::uintptr_t>(stop.function);
        if (behind < nearest) {
            nearest = behind;
            name = stop.name;
        }
    }
    return name;
}

// Tells where the program stands, then lets the signal end it.
void tell(int signal, siginfo_t*, void* context) {
    const char* const name = place_is_known ? name_of(place_in(context)) : "";
    static_cast<void>(!write(STDOUT_FILENO, name, std::strlen(name)));
    if (__llvm_profile_write_file != nullptr) __llvm_profile_write_file();
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

[[noreturn]] void run(void (*call)(const void*), const void* context, int output) {
    dup2(output, STDOUT_FILENO);
    dup2(output, STDERR_FILENO);
    struct sigaction action = {};
    action.sa_sigaction = tell;
    action.sa_flags = SA_SIGINFO;
    for (const int signal : {SIGILL, SIGTRAP}) sigaction(signal, &action, nullptr);
    for (const int signal : {SIGABRT, SIGSEGV, SIGBUS}) std::signal(signal, SIG_DFL);
    call(context);
    _exit(0);
}

}  // namespace

namespace writ_test {

std::string complaint_about_stop(const char* name, void (*call)(const void*), const void* context) {
    int ends[2] = {};
    if (pipe(ends) != 0) return "there is no pipe";
    std::fflush(nullptr);  // or the copy prints it again
    const pid_t child = fork();
    if (child < 0) return "there is no process";
    if (child == 0) run(call, context, ends[1]);
    close(ends[1]);
    std::string said;
    char bytes[256];
    for (ssize_t size = 0; (size = read(ends[0], bytes, sizeof bytes)) > 0;) {
        said.append(bytes, static_cast<std::size_t>(size));
    }
    close(ends[0]);
    // That is the emulator's word, not the program's.
    said.resize(std::min(said.size(), said.find("qemu: uncaught target signal")));
    int status = 0;
    waitpid(child, &status, 0);
    if (!WIFSIGNALED(status)) return "it does not stop; it says: " + said;
    const int signal = WTERMSIG(status);
    const bool is_trap = signal == SIGILL || signal == SIGTRAP;
    if (WRIT_USES_GNU_EXTENSIONS ? !is_trap : signal != SIGABRT) {
        return "it does not trap: " + said;
    }
    if (said != (place_is_known ? name : "")) return "it stops in or says: " + said;
    return "";
}

}  // namespace writ_test

#endif
