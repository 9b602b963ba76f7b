"""The cage around a reading process: limits on memory and time, and no way to files, network or other programs.

Linux only for the walls: Landlock takes away the file system (all but reading Python's own modules), a seccomp filter
takes away sockets, new processes and every call that changes a file. Both are entered through the C library, since no
maintained package with wheels offers them. Limits on memory, time and file size hold on every POSIX system.

Sources: landlock(7), seccomp(2), the kernel's uapi headers for call numbers (x86_64 and aarch64).
"""

import ctypes
import os
import platform
import struct
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

MEMORY_LIMIT = 1 << 30  # bytes; PDFium aborts at it on memory bombs instead of taking the machine down
CPU_LIMIT = 20  # seconds
OPEN_FILES_LIMIT = 64

_SYS_LANDLOCK = {"create": 444, "add_rule": 445, "restrict": 446}  # the same on every architecture
_PR_SET_NO_NEW_PRIVS = 38
_PR_SET_SECCOMP = 22
_SECCOMP_MODE_FILTER = 2
_READ_FILE, _READ_DIR = 1 << 2, 1 << 3

_ARCHITECTURES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}  # AUDIT_ARCH_…

# Call numbers (x86_64, aarch64); None where the architecture never had the call.
_DENIED: dict[str, tuple[int | None, int | None]] = {
    "socket": (41, 198), "socketpair": (53, 199), "connect": (42, 203), "bind": (49, 200), "listen": (50, 201),
    "accept": (43, 202), "accept4": (288, 242), "sendto": (44, 206), "sendmsg": (46, 211), "sendmmsg": (307, 269),
    "execve": (59, 221), "execveat": (322, 281), "fork": (57, None), "vfork": (58, None), "clone": (56, 220),
    "clone3": (435, 435), "ptrace": (101, 117), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271),
    "kill": (62, 129), "tkill": (200, 130), "pidfd_send_signal": (424, 424), "mount": (165, 40), "umount2": (166, 39),
    "unshare": (272, 97), "setns": (308, 268), "chroot": (161, 51), "pivot_root": (155, 41), "bpf": (321, 280),
    "keyctl": (250, 219), "add_key": (248, 217), "request_key": (249, 218), "perf_event_open": (298, 241),
    "io_uring_setup": (425, 425), "userfaultfd": (323, 282), "init_module": (175, 105), "finit_module": (313, 273),
    "kexec_load": (246, 104), "symlink": (88, None), "symlinkat": (266, 36), "link": (86, None), "linkat": (265, 37),
    "rename": (82, None), "renameat": (264, 38), "renameat2": (316, 276), "unlink": (87, None), "unlinkat": (263, 35),
    "mkdir": (83, None), "mkdirat": (258, 34), "rmdir": (84, None), "mknod": (133, None), "mknodat": (259, 33),
    "chmod": (90, None), "fchmod": (91, 52), "fchmodat": (268, 53), "chown": (92, None), "fchown": (93, 55),
    "lchown": (94, None), "fchownat": (260, 54), "truncate": (76, 45), "ftruncate": (77, 46), "creat": (85, None),
    "setxattr": (188, 5), "utimensat": (280, 88), "openat2": (437, 437),
}  # fmt: skip
_OPENING: dict[str, tuple[tuple[int | None, int | None], int]] = {
    "open": ((2, None), 1),
    "openat": ((257, 56), 2),
}  # numbers, and which argument holds the flags
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_X32_BIT = 0x40000000  # a second numbering of the same calls on x86_64, refused whole

_LOAD, _JUMP_EQUAL, _JUMP_SET, _JUMP_AT_LEAST, _RETURN = 0x20, 0x15, 0x45, 0x35, 0x06
_ALLOW, _REFUSE, _KILL = 0x7FFF0000, 0x00050000 | 1, 0x80000000  # 1 is EPERM
_NUMBER_AT, _ARCH_AT, _ARGUMENTS_AT = 0, 4, 16  # offsets in struct seccomp_data


@dataclass(frozen=True, slots=True)
class Protection:
    """What guards the reading of files on this machine."""

    own_process: bool = False
    limits: bool = False
    landlock: int = 0
    seccomp: bool = False


def enter(readable: Sequence[Path]) -> Protection:
    """Closes the cage around this process for good; `readable` are the only folders that stay readable.

    A wall that the system does not offer is left out, and the result says so.
    """
    limits = _set_limits()
    if not sys.platform.startswith("linux"):
        return Protection(own_process=True, limits=limits)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0):
        return Protection(own_process=True, limits=limits)
    return Protection(True, limits, _landlock(libc, readable), _seccomp(libc))


def _set_limits() -> bool:
    """Whether limits on memory, time, file size and open files could be set."""
    if sys.platform == "win32":
        return False
    import resource  # noqa: PLC0415  # there is no such module on Windows

    wanted = {
        resource.RLIMIT_AS: MEMORY_LIMIT,
        resource.RLIMIT_CPU: CPU_LIMIT,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_NOFILE: OPEN_FILES_LIMIT,
    }
    try:
        for kind, limit in wanted.items():
            resource.setrlimit(kind, (limit, limit))
    except (ValueError, OSError):
        return False
    return True


def _landlock(libc: ctypes.CDLL, readable: Sequence[Path]) -> int:
    """The version of Landlock in force, 0 where the kernel has none."""
    version = int(libc.syscall(_SYS_LANDLOCK["create"], None, ctypes.c_size_t(0), ctypes.c_uint(1)))
    if version < 1:
        return 0
    rules = _ruleset(libc, version)
    if rules < 0:
        return 0
    try:
        for folder in readable:
            _allow_reading(libc, rules, folder)
        return 0 if libc.syscall(_SYS_LANDLOCK["restrict"], rules, 0) else version
    finally:
        os.close(rules)


def _ruleset(libc: ctypes.CDLL, version: int) -> int:
    """A descriptor of a set of rules that handles all this version of Landlock can refuse."""
    files = (1 << 13) - 1
    for since, bit in ((2, 13), (3, 14), (5, 15)):  # moving files between folders, truncating, device control
        files |= (1 << bit) if version >= since else 0
    network = 3 if version >= 4 else 0
    scopes = 3 if version >= 6 else 0
    size = 24 if version >= 6 else 16 if version >= 4 else 8
    attributes = struct.pack("QQQ", files, network, scopes)
    return int(libc.syscall(_SYS_LANDLOCK["create"], attributes, ctypes.c_size_t(size), ctypes.c_uint(0)))


def _allow_reading(libc: ctypes.CDLL, rules: int, folder: Path) -> None:
    try:
        descriptor = os.open(folder, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    rule = struct.pack("=Qi", _READ_FILE | _READ_DIR, descriptor)
    libc.syscall(_SYS_LANDLOCK["add_rule"], rules, 1, rule, 0)
    os.close(descriptor)


def _seccomp(libc: ctypes.CDLL) -> bool:
    """Whether the filter on system calls is in force."""
    machine = platform.machine()
    if machine not in _ARCHITECTURES:
        return False
    program = _filter(machine)
    buffer = ctypes.create_string_buffer(program, len(program))
    header = struct.pack("HxxxxxxQ", len(program) // 8, ctypes.addressof(buffer))
    return int(libc.prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, header, 0, 0)) == 0


def _filter(machine: str) -> bytes:
    """The filter as a BPF program: refuse what is listed and opening for writing, allow the rest."""
    column = 0 if machine == "x86_64" else 1
    code = [
        _step(_LOAD, _ARCH_AT),
        _step(_JUMP_EQUAL, _ARCHITECTURES[machine], yes=1),
        _step(_RETURN, _KILL),
        _step(_LOAD, _NUMBER_AT),
    ]
    if machine == "x86_64":
        code += [_step(_JUMP_AT_LEAST, _X32_BIT, no=1), _step(_RETURN, _REFUSE)]
    for numbers in _DENIED.values():
        if (number := numbers[column]) is not None:
            code += [_step(_JUMP_EQUAL, number, no=1), _step(_RETURN, _REFUSE)]
    for opening_numbers, argument in _OPENING.values():
        if (number := opening_numbers[column]) is not None:
            code += _refuse_writing(number, argument)
    return b"".join([*code, _step(_RETURN, _ALLOW)])


def _refuse_writing(number: int, argument: int) -> list[bytes]:
    return [
        _step(_JUMP_EQUAL, number, no=4),
        _step(_LOAD, _ARGUMENTS_AT + 8 * argument),
        _step(_JUMP_SET, _WRITING, no=1),
        _step(_RETURN, _REFUSE),
        _step(_RETURN, _ALLOW),
    ]


def _step(code: int, value: int, yes: int = 0, no: int = 0) -> bytes:
    """One BPF instruction; `yes` and `no` are how many instructions a jump skips."""
    return struct.pack("HBBI", code, yes, no, value)
