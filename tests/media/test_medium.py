from __future__ import annotations

import pytest

from uploader_app.media.medium import Drive, Mount, medium_of, mount_of, mounts_in, pulled_out

TABLE = """\
22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
30 22 8:17 / /media/ana/FIELD-SSD rw,nosuid shared:2 - exfat /dev/sdb1 rw
31 22 179:1 / /media/ana/EOS\\040DIGITAL rw - vfat /dev/mmcblk0p1 rw
32 22 0:5 / /home/ana rw shared:4 master:1 - btrfs /dev/mapper/home rw
33 32 0:9 / /home/ana/cloud rw - fuse.rclone cloud: rw
nonsense
"""
STAYS = Drive("/sys/devices/pci0000:00/ata1/block/sda")


def test_the_table_of_mounts_is_read():
    mounts = mounts_in(TABLE)

    assert len(mounts) == 5
    assert mounts[2] == Mount("/media/ana/EOS DIGITAL", "/dev/mmcblk0p1")


@pytest.mark.parametrize(
    ("path", "device"),
    [
        ("/home/ana/a.mp4", "/dev/mapper/home"),
        ("/home/anabel/a.mp4", "/dev/sda2"),
        ("/media/ana/FIELD-SSD/day 1/a.mp4", "/dev/sdb1"),
        ("/home/ana/cloud/a.mp4", "cloud:"),
    ],
)
def test_the_deepest_mount_holds_a_file(path, device):
    assert mount_of(path, mounts_in(TABLE)).device == device


def test_of_two_mounts_at_one_place_the_later_hides_the_other():
    assert mount_of("/m/a", [Mount("/m", "/dev/a"), Mount("/m", "/dev/b")]).device == "/dev/b"


@pytest.mark.parametrize(
    ("drive", "name"),
    [
        (STAYS, ""),
        (Drive(STAYS.home, removable=True), "CARD"),
        (Drive("/sys/devices/platform/mmc0/block/mmcblk0", kind="SD"), "CARD"),
        (Drive("/sys/devices/platform/mmc0/block/mmcblk0", kind="MMC"), ""),
        (Drive("/sys/devices/pci0000:00/0000:00:14.0/usb2/2-1/block/sdb"), "CARD"),
    ],
)
def test_what_can_be_pulled_out_is_named(drive, name):
    assert pulled_out(Mount("/media/ana/CARD", "/dev/x"), drive) == name


def test_a_computer_that_runs_from_a_stick_does_not_warn_of_itself():
    assert pulled_out(Mount("/", "/dev/x"), Drive("/usb1", removable=True)) == ""


def test_a_file_of_this_computer_is_on_nothing_to_be_pulled_out(tmp_path):
    assert medium_of(str(tmp_path)) == ""
