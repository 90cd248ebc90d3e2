<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n assignments</source>
        <comment>%n assignment</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <comment>%n byte</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>%n day</comment>
        <extracomment>days between two times</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were not added.</source>
        <comment>%n file was not added.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>%n h</comment>
        <extracomment>hours of a wait</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handed in</source>
        <comment>%n handed in</comment>
        <extracomment>how many uploads are</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>%n min</comment>
        <extracomment>minutes of a wait</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <comment>%n needs you</comment>
        <extracomment>how many uploads wait for the person</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>%n paused</comment>
        <extracomment>how many uploads are</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>%n s</comment>
        <extracomment>seconds of a wait</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signs left</source>
        <comment>%n sign left</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signs too many</source>
        <comment>%n sign too many</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still under way</source>
        <comment>%n still under way</comment>
        <extracomment>how many uploads</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uploads are not handed in yet. They are kept, and are handed in when you sign in again.</source>
        <comment>%n upload is not handed in yet. It is kept, and is handed in when you sign in again.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uploads are paused</source>
        <comment>%n upload is paused</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uploads need you</source>
        <comment>%n upload needs you</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n videos added</source>
        <comment>%n video added</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n videos are handed in</source>
        <comment>%n video is handed in</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n videos are still on the way</source>
        <comment>%n video is still on the way</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A PEM file from your university&apos;s IT, when its network has one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit leaves room for others on the same network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link opened Fieldpost for an assignment there. You have not used this site before: go on only if it is your school&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the video is still missing at the other end. It is sent now. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part was damaged on the way. It is sent once more. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A video of any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A video up to {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a restart, uploads go on by themselves as soon as you sign in to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All handed in · %n videos</source>
        <comment>All handed in · %n video</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All uploads</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>And %n more.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another assignment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fast as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 0.25 MB a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 1 MB a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 10 MB a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 3 MB a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {speed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to uploads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun again from the file as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking that it arrived whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an assignment first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an assignment, and the files that you opened are added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file to send instead of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen assignment: {facts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click its sign to bring the window back, and quit in the menu there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue uploads by itself after a restart of this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with {provider}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy receipt number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the video…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {name} at the site?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard uploads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: not handed in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or folders here, or press Enter to choose files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop your videos here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop zone for videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {due}, late until {closes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty means always. Times are this computer&apos;s; outside of them uploads wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fieldpost cannot use the link that opened it. Open it once more from the assignment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fieldpost cannot use this value, so the setting stays as it was. Look at the example, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fieldpost keeps uploading here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fieldpost knows it again the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fieldpost receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fieldpost sends nothing about you or your use of it to anybody. Its log stays on this computer, without keys and names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on it goes to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full speed for an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full speed until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genuine. The video is a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genuine. The video was handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand them in for grading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in {when} · receipt {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in {when}, graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in · receipt {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in · receipt {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to check this receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree to this statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a file of the submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the submission’s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted; it goes on by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrived whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes when Fieldpost starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It closed {when}. Ask your teacher whether you can have more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It is read beside each of these %n videos in your submission.</source>
        <comment>It is read beside the video in your submission.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is taken out of your submission to {assignment}, and your teacher can no longer watch it. Its receipt is then worth nothing. The file on your computer stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens {when}. Add your videos from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes no videos from you at the moment. Ask your teacher why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just within the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the original for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the original: not everything about this video could be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them as a draft; I hand in myself later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this computer awake while it uploads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep to the limit again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep uploading in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep uploading when the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late since {when}, still taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late, closes {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go to add them to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for your assignments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the copy and send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moodle did not take the submission. Ask your teacher whether you may hand in here, then try again. Your file is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moodle does not sign you in with a password alone, perhaps because it wants a second step. Sign in in the browser instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moodle is being maintained. The upload goes on by itself afterwards. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moodle is being maintained. Try again later; your uploads are kept and go on then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moodle no longer has this assignment. Ask your teacher, then add the file for another one. Your file is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moodle wants a new password first, or a yes to its policy. Sign in there with a browser once, then come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moodle wants a new password first, or a yes to its policy. Sign in there with a browser, then try again. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More are seldom faster: they share one connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next in the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assignment has “{sought}” in its name or course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No closing date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy of this film would be much smaller. Choose another file, or ask your teacher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No good copy could be made of this file, so nothing of it was kept. Send the file as it is, or choose another. Your file is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe connection to the site. Sign in to this Wi-Fi in a browser or check the computer&apos;s clock. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe connection to this site. If this Wi-Fi has a sign-in page, open it in a browser; else check this computer&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site was found under this name. Check the spelling of the address, and that you are connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site was found under this name. Check the spelling of the address, and that you are connected. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not genuine: this receipt was signed with another key than this site&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not genuine: what this receipt says is not what was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the teacher…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be added to {name}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be handed in here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was handed in has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added to {name}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now {speed}, at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Number %n in the line.</source>
        <comment>Number %n in the line.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>On a network that costs by the megabyte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only at these times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only while bytes move. A closed lid or an empty battery still puts it to sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the video in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the video…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others are uploading at the moment. You have a place in the line and start by yourself. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all uploads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy and help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Fieldpost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit and continue later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts of what was handed in. Videos on this computer are never touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Recovered %n uploads; nothing is lost.</source>
        <comment>Recovered %n upload; nothing is lost.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recovered %n uploads; they continue where they stopped.</source>
        <comment>Recovered %n upload; it continues where it stopped.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n uploads?</source>
        <comment>Remove %n upload?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the list of assignments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened: attempt {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened: attempt {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume all uploads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as a draft first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search assignments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by file, assignment or receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name or course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search what was handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen at the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending went on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending went on after {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by {source}; it cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several at once come as one notification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Fieldpost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report for support…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in on the page that has opened. If Fieldpost does not go on by itself then, copy the page&apos;s link “Click here if the app does not open automatically” and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to hand in your videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to {site}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in page of your site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature (Ed25519)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in Fieldpost itself. Try again, and send the details to support if it stays. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed: {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed: {speed} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still above the limit of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as a phone&apos;s hotspot. Each upload can still be sent anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken late until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assignment has closed. Ask your teacher for more time, then try again. Your file is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery is low. Uploads wait for the charger. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing time {when} is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection stopped carrying data. The upload goes on by itself over a new one. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy goes in the place of the original, which stays as it is on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy needs {size} of room, and this computer&apos;s disk has {limit}. Free some space, then try again. Your file is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of {name} saves {size} and goes in its place. The original stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier connection still holds this upload. It goes on by itself in a moment. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of this video is missing, as if copying it broke off. If the original is whole, copy it again and choose the new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read. Close other programs that use it, then try again. Nothing that was sent is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed after it was added. Start again to send it as it is now. What was sent of the old one is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder, then try again. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has {size}, and this assignment takes {limit} at most. Make a smaller copy, or ask your teacher whether that can be raised. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Copy it from the camera again and choose the new copy. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than the site takes. A smaller copy would fit. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not where it was. Connect its drive or put it back, then try again. What was sent is not lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is still being written. It is looked at again by itself, until that has ended. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was checked: {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The files on your computer stay.</source>
        <comment>The file on your computer stays.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The folder {folder} cannot be opened. Connect its drive, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads to another site. On this computer videos go to {site} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link names an assignment that is not yours at this site. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of assignments could not be renewed. {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of uploads was damaged and could not be read. It was set aside as {name} in {folder}, and a new list was begun. Your videos are untouched: add those again that have not been handed in. Bytes that were already sent for them are cleaned up by the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network I am in costs by the megabyte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place for this upload was given to someone else while it waited. It starts again by itself. Your file is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording was never finished, so no player can show it. Copy it from the camera again, or let the camera or the recorder repair it. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in of {name} has ended. Their uploads are kept, and go on after the next sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed text, as the site sent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site asked us to slow down. The upload goes on by itself. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site did not accept this sign-in. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site did not accept this user name and password. Check both and sign in again. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site did not accept this user name and password. Check both. If they are right, your account may be locked: ask the site&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site does not know this upload any more. It starts again by itself. Your file is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site does not sign you in with a password alone, perhaps because it wants a second step. Sign in in the browser instead. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site gave it a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has a problem of its own. If it stays, send the details to its support. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has no room for more videos. Tell your teacher, then try again later. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has put this upload away. Start again to send the video once more. Your file is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has signed what this page says; the signed document is attached to this file. Anybody who has Fieldpost can check it: fieldpost verify {file} --site {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has to keep this video for now, so it cannot be deleted. Ask its support why. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is busy. The upload goes on by itself. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is busy. Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site sent us to another address, which a Wi-Fi sign-in page also does. Open a browser to check. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site speaks a newer language than this Fieldpost. Update Fieldpost, then try again. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage cannot make a playable video of this file. Check that it plays on this computer, then choose it or a copy again. Your file is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage confirmed how long the video is, and cannot compare every byte of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage gave an answer that makes no sense. Send the details to support if it stays. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage has a different part than we thought. We ask it and go on from there. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage holds the same bytes as your file, and the site shows the video in your submission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage holds the same bytes as your file, but no site was asked for the submission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage no longer has this upload. It starts again by itself. Your file is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage refused the upload. Try again, and send the details to support if it stays. Your file is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage takes no more data at the moment. Try again in a while. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store, its checksum and Moodle agree: you may delete the original now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video cannot be played here: the connection broke off, or this computer does not know its format. Nothing is wrong with what was handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video has arrived, but Moodle does not count it as handed in yet. Open the assignment in Moodle and save or submit it there; Fieldpost notices by itself. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video has arrived, but Moodle does not show it in your submission yet. Fieldpost looks again by itself. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video has arrived, but the assignment is not open yet. It is handed in by itself when it opens. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video has arrived, but this assignment has no place for its link. Ask your teacher to tick “Online text” in its settings, then try again. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video has arrived, but with its link your text has more words than this assignment takes. Shorten your text or note, then try again. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video has arrived, but you have handed in here already, so Moodle takes nothing more. Ask your teacher to reopen your submission, then try again. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video has arrived, but your submission has no room for one more file with its link. Remove a file in Moodle, then try again. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video has arrived, but your teacher has locked your submission. Ask them to unlock it, then try again. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video stands in your submission as a draft and still has to be handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then drop your videos here, or add them with the buttons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no assignments for you at this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a site, but it takes no videos from Fieldpost. Check the address, or ask your teacher for the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Fieldpost service at this address. Check the address and sign in again. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to the site. Check the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other assignment that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no video in this folder. Choose another folder or the videos themselves. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not exactly one receipt whose upload or number begins with {start}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is sound in this file, but no picture. Choose the video itself. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were many tries in a short time. Wait a minute, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are handed in to {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>They are not handed in yet.</source>
        <comment>It is not handed in yet.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They begin again there. What was sent for the old one is not used; your files are untouched.</source>
        <comment>It begins again there. What was sent for the old one is not used; your file is untouched.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This Moodle does not let apps in. Ask its support to switch on the mobile web services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Moodle does not let apps in. Ask its support to switch on the mobile web services. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Wi-Fi wants you to sign in. Open a browser and do so, and the upload goes on by itself. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Wi-Fi wants you to sign in. Uploads go on by themselves afterwards. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is not protected (https), so nothing is sent to it. Sign in with the protected address. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assignment keeps drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not let Fieldpost change that. Ask who looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring. Your sign-in is kept in {path}, which only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s disk has no room for the copy. Free some space, then try again. Your file is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s disk is full, so progress cannot be noted. Free some space, then try again. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not keep sign-ins now, so you will be asked again when Fieldpost starts next time. Uploads are kept all the same. To keep sign-ins in a file instead, set keychain = &quot;file&quot; in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no video that Fieldpost knows. Choose the video itself. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is in the list for the same assignment already, so it waits. Remove it, or choose “Try again” in its menu to send it as well. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is on {medium}. Leave that connected until the upload is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file. Choose the video itself. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all that a report holds. Names of people and files, and everything that opens a door, are left out. It stays on this computer until you send it to somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is not of this sign-in: it may be an older one. Open the page again, and use its link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is not of this sign-in: it may be an older one. Open the page again, and use its link. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network costs by the megabyte. Uploads wait for another one. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network costs by the megabyte. {size} are left to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site cannot do that for Fieldpost. Open the assignment in Moodle for it. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site does not tell its key. Ask its support for it, and give it with --key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site is not protected (https), so your password would be readable on the way. Ask its support for the protected address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site needs a newer Fieldpost. Update Fieldpost, then sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This video does not say how long it is. Check that it plays to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This video was deleted at the site: its time there was over, or somebody decided so. Start again to send it once more. Your file is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This video was handed in already, so it stays with your teacher. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again in {wait}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying out on a few seconds of your film how small it can get…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the address of your Moodle or of your school&apos;s video site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the address of your site first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your password first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your user name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged since it was signed with the key {key}. Whose key that is was not checked: add --site with the site&apos;s address, or --key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Up to %n attempts</source>
        <comment>%n attempt</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent: before all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use my own browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for another network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, and ask me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for internet. It goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the charger. It goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the connection. The upload goes on by itself when it is back. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the internet. Uploads continue by themselves. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: this network is paid by the byte. It goes on by itself on another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: your timetable lets it go {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: your timetable lets nothing go now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived is not the same as your file. Start again to send it once more. Your file is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you copied holds no such link. Copy the link of the page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you hand in stands here with its receipt, also when the list of uploads is cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a deadline is at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When an upload needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When videos are handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When your videos have arrived at {name}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this computer has a place for Fieldpost&apos;s sign; otherwise closing asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you were away: {facts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within the limit of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You can quit now: what was sent stays, and they continue when you open Fieldpost again. Discarding has the site delete what was sent, now or as soon as it can be reached.</source>
        <comment>You can quit now: what was sent stays, and it continues when you open Fieldpost again. Discarding has the site delete what was sent, now or as soon as it can be reached.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You have more time: until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You let it go although the others wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may delete the original now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said that it is to be handed in for grading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign in on a page of your site, in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your assignments could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your assignments could not be loaded. {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your assignments could not be loaded: there is no connection. Uploads are kept and go on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network&apos;s proxy asks for a user name and password. Give them once, and the upload goes on by itself. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network&apos;s proxy asks for a user name and password. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not accept this user name and password. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again and the upload goes on where it stopped. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your team hands in together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your timetable lets no upload go now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your timetable lets uploads go {when}, but {assignment} closes before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your timetable lets uploads go {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your uploads are kept, and go on by themselves when you have signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your video stands in Moodle as a draft. Hand it in when you are ready; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your videos are handed in to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your videos for {name} will only just be in time: expected {when}. Leave this computer on and connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your videos may come too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n h</source>
        <comment>about %n h</comment>
        <extracomment>hours that are left</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <comment>about %n min</comment>
        <extracomment>minutes that are left</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time}, but it closes {closes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time}, {margin} before it closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>again in {wait}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all sent about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>attempt %n</source>
        <comment>attempt %n</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <comment>in %n day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s network settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{assignments}: Fieldpost shows what can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clock} {zone}</source>
        <extracomment>a time of day and the name of its zone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time} {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{duration} to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no receipt of Fieldpost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not the file of this receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list}, {next}</source>
        <extracomment>a list with one more part</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} continues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is deleted at the site and no longer in your submission. Your own file is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may close before your videos are there: expected {when}. Make them smaller, use a faster connection, or write to your teacher before it closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not added. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {course}: {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {course}: {state}. Your team hands in together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} TB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} stands between this computer and the internet. Fieldpost keeps what you give here with your sign-ins, and tries it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} Ask your teacher if you think that you should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{running} of {total} uploading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} The site says: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{site}, not protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} ({bytes})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} that is sent already is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}. {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waiting} of {total} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} ({left})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“system” takes the one of this computer, “none” goes directly; or give its address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
