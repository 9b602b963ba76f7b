"""Whether a folder lies on a network drive, where several programs share no memory and locks are not to be trusted."""

import sys
from pathlib import Path

# Types of file systems as Linux names them in /proc/self/mountinfo; FUSE ones carry their own name after a dot.
_NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "glusterfs", "ncpfs", "lustre", "webdav"}
)
_NETWORK_FUSE = frozenset({"sshfs", "davfs", "davfs2", "rclone", "s3fs", "gvfsd-fuse", "glusterfs", "smbnetfs"})
_REMOTE_DRIVE = 4  # DRIVE_REMOTE of the Windows function GetDriveTypeW
MOUNTS = Path("/proc/self/mountinfo")


def is_network_drive(folder: Path) -> bool:
    """Whether `folder` lies on a network drive, as far as the system says; False where it says nothing (macOS)."""
    if sys.platform == "win32":
        return _is_remote_on_windows(folder)
    try:
        mounts = MOUNTS.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return is_network_type(file_system_of(folder.resolve(), mounts))


def is_network_type(kind: str) -> bool:
    """Whether a file system of this type, as Linux names it, is a network one."""
    base, _, fuse = kind.partition(".")
    return base in _NETWORK or (base == "fuse" and fuse in _NETWORK_FUSE)


def file_system_of(folder: Path, mounts: str) -> str:
    """The type of the file system that holds `folder`, by the text of /proc/self/mountinfo; "" when unknown.

    The fields are described in proc(5): the fifth is the mount point, the type follows a lone hyphen.
    """
    best, kind = -1, ""
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        fields = before.split(" ")
        if len(fields) < 5 or not after:
            continue
        point = Path(fields[4].replace("\\040", " "))
        # Later mounts cover earlier ones on the same point, hence >=.
        if folder.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), after.split(" ", 1)[0]
    return kind


def _is_remote_on_windows(folder: Path) -> bool:
    if sys.platform != "win32":
        return False
    import ctypes  # noqa: PLC0415 - `windll` exists on Windows only, and the module costs every start elsewhere

    anchor = folder.resolve().anchor
    return anchor.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(anchor) == _REMOTE_DRIVE
