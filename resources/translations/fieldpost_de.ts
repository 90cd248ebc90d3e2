<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n assignments</source>
        <comment>%n assignment</comment>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <comment>%n byte</comment>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters left</source>
        <comment>%n character left</comment>
        <translation>
            <numerusform>Noch %n Zeichen</numerusform>
            <numerusform>Noch %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <comment>%n character too many</comment>
        <translation>
            <numerusform>%n Zeichen zu viel</numerusform>
            <numerusform>%n Zeichen zu viel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>%n day</comment>
        <extracomment>by how much a clock is wrong
----------
days between two times</extracomment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files go there already. One time is enough, so nothing was changed.</source>
        <comment>%n file goes there already. One time is enough, so nothing was changed.</comment>
        <translation>
            <numerusform>%n Datei geht schon dorthin. Einmal genügt, deshalb wurde nichts geändert.</numerusform>
            <numerusform>%n Dateien gehen schon dorthin. Einmal genügt, deshalb wurde nichts geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were not added.</source>
        <comment>%n file was not added.</comment>
        <translation>
            <numerusform>%n Datei wurde nicht hinzugefügt.</numerusform>
            <numerusform>%n Dateien wurden nicht hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>%n h</comment>
        <extracomment>hours of a wait</extracomment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handed in</source>
        <comment>%n handed in</comment>
        <extracomment>how many uploads are</extracomment>
        <translation>
            <numerusform>%n abgegeben</numerusform>
            <numerusform>%n abgegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>%n min</comment>
        <extracomment>minutes of a wait</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <comment>%n needs you</comment>
        <extracomment>how many uploads wait for the person</extracomment>
        <translation>
            <numerusform>%n braucht Ihre Hilfe</numerusform>
            <numerusform>%n brauchen Ihre Hilfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>%n paused</comment>
        <extracomment>how many uploads are</extracomment>
        <translation>
            <numerusform>%n pausiert</numerusform>
            <numerusform>%n pausiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>%n s</comment>
        <extracomment>seconds of a wait</extracomment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still under way</source>
        <comment>%n still under way</comment>
        <extracomment>how many uploads</extracomment>
        <translation>
            <numerusform>%n noch unterwegs</numerusform>
            <numerusform>%n noch unterwegs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uploads are not handed in yet. They stop now, are kept, and go on where they stopped when you sign in again.</source>
        <comment>%n upload is not handed in yet. It stops now, is kept, and goes on where it stopped when you sign in again.</comment>
        <translation>
            <numerusform>%n Upload ist noch nicht abgegeben. Er hält jetzt an, bleibt erhalten und geht dort weiter, wo er stehen geblieben ist, wenn Sie sich wieder anmelden.</numerusform>
            <numerusform>%n Uploads sind noch nicht abgegeben. Die Uploads halten jetzt an, bleiben erhalten und gehen dort weiter, wo sie stehen geblieben sind, wenn Sie sich wieder anmelden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uploads are paused</source>
        <comment>%n upload is paused</comment>
        <translation>
            <numerusform>%n Upload ist pausiert</numerusform>
            <numerusform>%n Uploads sind pausiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uploads continue</source>
        <comment>%n upload continues</comment>
        <translation>
            <numerusform>%n Upload läuft weiter</numerusform>
            <numerusform>%n Uploads laufen weiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uploads need you</source>
        <comment>%n upload needs you</comment>
        <translation>
            <numerusform>%n Upload braucht Ihre Hilfe</numerusform>
            <numerusform>%n Uploads brauchen Ihre Hilfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n videos added</source>
        <comment>%n video added</comment>
        <translation>
            <numerusform>%n Video hinzugefügt</numerusform>
            <numerusform>%n Videos hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n videos are handed in</source>
        <comment>%n video is handed in</comment>
        <translation>
            <numerusform>%n Video ist abgegeben</numerusform>
            <numerusform>%n Videos sind abgegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n videos are still on the way</source>
        <comment>%n video is still on the way</comment>
        <translation>
            <numerusform>%n Video ist noch unterwegs</numerusform>
            <numerusform>%n Videos sind noch unterwegs</numerusform>
        </translation>
    </message>
    <message>
        <source>A PEM file from your university&apos;s IT, when its network has one of its own.</source>
        <translation>Eine PEM-Datei vom IT-Service Ihrer Hochschule, falls deren Netz eine eigene Zertifizierungsstelle hat.</translation>
    </message>
    <message>
        <source>A limit leaves room for others on the same network.</source>
        <translation>Ein Limit lässt anderen im selben Netz Platz.</translation>
    </message>
    <message>
        <source>A link on an assignment&apos;s page then brings you here, with the assignment chosen.</source>
        <translation>Ein Link auf der Seite einer Aufgabe bringt Sie dann hierher, und die Aufgabe ist schon gewählt.</translation>
    </message>
    <message>
        <source>A link opened Fieldpost for an assignment there. You have not used this site before: go on only if it is your school&apos;s.</source>
        <translation>Ein Link hat Fieldpost für eine Aufgabe dort geöffnet. Sie haben diese Website noch nicht verwendet: Fahren Sie nur fort, wenn sie zu Ihrer Hochschule gehört.</translation>
    </message>
    <message>
        <source>A part of the video is still missing at the other end. It is sent now. Nothing is lost.</source>
        <translation>Auf der Gegenseite fehlt noch ein Teil des Videos. Er wird jetzt gesendet. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>A part was damaged on the way. It is sent once more. Nothing is lost.</source>
        <translation>Ein Teil wurde unterwegs beschädigt. Er wird noch einmal gesendet. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>A video of any size</source>
        <translation>Ein Video beliebiger Größe</translation>
    </message>
    <message>
        <source>A video up to {size}</source>
        <translation>Ein Video bis {size}</translation>
    </message>
    <message>
        <source>A video up to {size}, as your teacher set it</source>
        <translation>Ein Video bis {size}, wie von Ihrer Lehrperson festgelegt</translation>
    </message>
    <message>
        <source>A video up to {size}, the most on this site</source>
        <translation>Ein Video bis {size}, mehr nimmt diese Website nicht an</translation>
    </message>
    <message>
        <source>A video up to {size}, the most that the video store takes</source>
        <translation>Ein Video bis {size}, mehr nimmt der Videospeicher nicht an</translation>
    </message>
    <message>
        <source>Add a folder of videos</source>
        <translation>Ordner mit Videos hinzufügen</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add videos</source>
        <translation>Videos hinzufügen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Added for {name}</source>
        <translation>Hinzugefügt für {name}</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse der Seite</translation>
    </message>
    <message>
        <source>After a restart, uploads go on by themselves as soon as you sign in to it.</source>
        <translation>Nach einem Neustart gehen Uploads von selbst weiter, sobald Sie sich am Computer anmelden.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>All handed in · %n videos</source>
        <comment>All handed in · %n video</comment>
        <translation>
            <numerusform>Alles abgegeben · %n Video</numerusform>
            <numerusform>Alles abgegeben · %n Videos</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is sent</source>
        <translation>Alles ist gesendet</translation>
    </message>
    <message>
        <source>All uploads</source>
        <translation>Alle Uploads</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>And %n more.</comment>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another assignment</source>
        <translation>Andere Aufgabe</translation>
    </message>
    <message>
        <source>Another assignment…</source>
        <translation>Andere Aufgabe…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Arrived, not handed in yet. It stands in Moodle as a draft; hand it in when you are ready. Nothing is lost.</source>
        <translation>Angekommen, noch nicht abgegeben. Das Video steht in Moodle als Entwurf; geben Sie es ab, wenn Sie so weit sind. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>Arrived. It is handed in when its turn comes.</source>
        <translation>Angekommen. Das Video wird abgegeben, wenn es an der Reihe ist.</translation>
    </message>
    <message>
        <source>As fast as possible</source>
        <translation>So schnell wie möglich</translation>
    </message>
    <message>
        <source>Asking for a place</source>
        <translation>Platz wird angefragt</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Assignment: {name}</source>
        <translation>Aufgabe: {name}</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>At most 0.25 MB a second</source>
        <translation>Höchstens 0,25 MB pro Sekunde</translation>
    </message>
    <message>
        <source>At most 1 MB a second</source>
        <translation>Höchstens 1 MB pro Sekunde</translation>
    </message>
    <message>
        <source>At most 10 MB a second</source>
        <translation>Höchstens 10 MB pro Sekunde</translation>
    </message>
    <message>
        <source>At most 3 MB a second</source>
        <translation>Höchstens 3 MB pro Sekunde</translation>
    </message>
    <message>
        <source>At most {speed}</source>
        <translation>Höchstens {speed}</translation>
    </message>
    <message>
        <source>Attempt {number} of {all}</source>
        <translation>Versuch {number} von {all}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the limit</source>
        <translation>Zurück zum Limit</translation>
    </message>
    <message>
        <source>Back to uploads</source>
        <translation>Zurück zu den Uploads</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Begun again from the file as it is now</source>
        <translation>Neu begonnen mit der Datei, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>on a receipt, before the name of who handed it in</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist aktiv.</translation>
    </message>
    <message>
        <source>Checking that it arrived whole</source>
        <translation>Vollständigkeit wird geprüft</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Datei wird geprüft</translation>
    </message>
    <message>
        <source>Choose an assignment</source>
        <translation>Aufgabe wählen</translation>
    </message>
    <message>
        <source>Choose an assignment first</source>
        <translation>Zuerst eine Aufgabe wählen</translation>
    </message>
    <message>
        <source>Choose an assignment, and the files that you opened are added to it.</source>
        <translation>Wählen Sie eine Aufgabe, dann werden die geöffneten Dateien zu ihr hinzugefügt.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose the file to send instead of {name}</source>
        <translation>Datei wählen, die statt {name} gesendet wird</translation>
    </message>
    <message>
        <source>Chosen assignment: {facts}.</source>
        <translation>Gewählte Aufgabe: {facts}.</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Fertige entfernen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Click its sign to bring the window back, and quit in the menu there.</source>
        <translation>Ein Klick auf das Symbol holt das Fenster zurück; im Menü dort können Sie Fieldpost beenden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>a heading: assignments that take nothing any more
----------
an assignment that takes nothing any more</extracomment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Closes {when}</source>
        <translation>Schließt {when}</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Come back by itself</source>
        <translation>Von selbst zurückkehren</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Continue uploads by itself after a restart of this computer?</source>
        <translation>Uploads nach einem Neustart dieses Computers von selbst fortsetzen?</translation>
    </message>
    <message>
        <source>Continue with {provider}</source>
        <translation>Weiter mit {provider}</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copy receipt number</source>
        <translation>Belegnummer kopieren</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the video…</source>
        <translation>Video löschen…</translation>
    </message>
    <message>
        <source>Delete {name} at the site?</source>
        <translation>{name} auf der Website löschen?</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Discard uploads</source>
        <translation>Uploads verwerfen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss: {notice}</source>
        <translation>Ausblenden: {notice}</translation>
    </message>
    <message>
        <source>Draft: not handed in yet</source>
        <translation>Entwurf: noch nicht abgegeben</translation>
    </message>
    <message>
        <source>Drop files or folders here, or press Enter to choose files.</source>
        <translation>Legen Sie Dateien oder Ordner hier ab oder drücken Sie die Eingabetaste, um Dateien zu wählen.</translation>
    </message>
    <message>
        <source>Drop your videos here</source>
        <translation>Videos hier ablegen</translation>
    </message>
    <message>
        <source>Drop zone for videos</source>
        <translation>Ablagefläche für Videos</translation>
    </message>
    <message>
        <source>Due {due}, late until {closes}</source>
        <translation>Fällig {due}, verspätet bis {closes}</translation>
    </message>
    <message>
        <source>Due {when}</source>
        <translation>Fällig {when}</translation>
    </message>
    <message>
        <source>Empty means always. Times are this computer&apos;s; outside of them uploads wait.</source>
        <translation>Leer bedeutet immer. Es gilt die Uhrzeit dieses Computers; außerhalb dieser Zeiten warten Uploads.</translation>
    </message>
    <message>
        <source>Expected {when}</source>
        <translation>Ankunft {when}</translation>
    </message>
    <message>
        <source>Extra certificate authority</source>
        <translation>Zusätzliche Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Fieldpost cannot use the link that opened it. Open it once more from the assignment.</source>
        <translation>Fieldpost kann den Link, mit dem es geöffnet wurde, nicht verwenden. Öffnen Sie ihn noch einmal aus der Aufgabe heraus.</translation>
    </message>
    <message>
        <source>Fieldpost cannot use the proxy {place} that is set for this network, and sends nothing past it. Choose another one in the settings, or ask your IT support. Nothing is lost.</source>
        <translation>Fieldpost kann den Proxy {place}, der für dieses Netz eingestellt ist, nicht verwenden und sendet nichts an ihm vorbei. Wählen Sie in den Einstellungen einen anderen oder fragen Sie Ihren IT-Service. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>Fieldpost cannot use this value, so the setting stays as it was. Look at the example, and try again.</source>
        <translation>Fieldpost kann diesen Wert nicht verwenden, deshalb bleibt die Einstellung, wie sie war. Sehen Sie sich das Beispiel an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Fieldpost cannot use your network&apos;s proxy, and sends nothing past it. Choose another one in the settings, or ask your IT support. Nothing is lost.</source>
        <translation>Fieldpost kann den Proxy Ihres Netzwerks nicht verwenden und sendet nichts an ihm vorbei. Wählen Sie in den Einstellungen einen anderen oder fragen Sie Ihren IT-Service. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>Fieldpost has stopped working because of an error of its own. Quit it and start it again: uploads go on where they are, and nothing is lost. Should it happen again, send support the report from the settings.</source>
        <translation>Fieldpost arbeitet wegen eines internen Fehlers nicht mehr. Beenden Sie es und starten Sie es neu: Uploads gehen dort weiter, wo sie stehen geblieben sind, und es ist nichts verloren. Sollte es noch einmal vorkommen, senden Sie dem Support den Bericht aus den Einstellungen.</translation>
    </message>
    <message>
        <source>Fieldpost has to be started again</source>
        <translation>Fieldpost muss neu gestartet werden</translation>
    </message>
    <message>
        <source>Fieldpost keeps uploading here</source>
        <translation>Fieldpost lädt hier weiter hoch</translation>
    </message>
    <message>
        <source>Fieldpost knows it again the next time.</source>
        <translation>Fieldpost erkennt es beim nächsten Mal wieder.</translation>
    </message>
    <message>
        <source>Fieldpost receipt</source>
        <translation>Fieldpost-Beleg</translation>
    </message>
    <message>
        <source>Fieldpost sends nothing about you or your use of it to anybody. Its log stays on this computer, without keys and names.</source>
        <translation>Fieldpost sendet niemandem etwas über Sie oder Ihre Nutzung. Das Protokoll bleibt auf diesem Computer und enthält keine Schlüssel und Namen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Einen Monat lang</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>Ein Jahr lang</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Für den Support</translation>
    </message>
    <message>
        <source>For three months</source>
        <translation>Drei Monate lang</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Vier</translation>
    </message>
    <message>
        <source>From now on it goes to another assignment</source>
        <translation>Geht von jetzt an zu einer anderen Aufgabe</translation>
    </message>
    <message>
        <source>From now on it goes to {name}</source>
        <translation>Geht ab jetzt an {name}</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Full speed for an hour</source>
        <translation>Eine Stunde volles Tempo</translation>
    </message>
    <message>
        <source>Full speed until {time}</source>
        <translation>Volles Tempo bis {time}</translation>
    </message>
    <message>
        <source>Genuine. The video is a draft.</source>
        <translation>Echt. Das Video ist ein Entwurf.</translation>
    </message>
    <message>
        <source>Genuine. The video was handed in.</source>
        <translation>Echt. Das Video wurde abgegeben.</translation>
    </message>
    <message>
        <source>Graded</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Groups hand in here together, and you are in none of them, or in several. Ask your teacher to put you into one.</source>
        <translation>Hier geben Gruppen gemeinsam ab, und Sie sind in keiner oder in mehreren. Bitten Sie Ihre Lehrperson, Sie in eine aufzunehmen.</translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation>Abgeben…</translation>
    </message>
    <message>
        <source>Hand them in for grading</source>
        <translation>Zur Bewertung abgeben</translation>
    </message>
    <message>
        <source>Handed in</source>
        <extracomment>a heading: assignments to which something was handed in
----------
on a receipt, before the time at which it was handed in</extracomment>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>Handed in by</source>
        <translation>Abgegeben von</translation>
    </message>
    <message>
        <source>Handed in here already, as {name}. Send this copy anyway, or remove it. Nothing of it was sent.</source>
        <translation>Für diese Aufgabe bereits abgegeben, als {name}. Senden Sie diese Kopie trotzdem oder entfernen Sie sie. Es wurde nichts davon gesendet.</translation>
    </message>
    <message>
        <source>Handed in {when}</source>
        <translation>Abgegeben {when}</translation>
    </message>
    <message>
        <source>Handed in {when} · receipt {number}</source>
        <translation>Abgegeben {when} · Beleg {number}</translation>
    </message>
    <message>
        <source>Handed in {when}, graded</source>
        <translation>Abgegeben {when}, bewertet</translation>
    </message>
    <message>
        <source>Handed in · receipt {name}</source>
        <translation>Abgegeben · Beleg {name}</translation>
    </message>
    <message>
        <source>Handed in · receipt {number}</source>
        <translation>Abgegeben · Beleg {number}</translation>
    </message>
    <message>
        <source>Handing in</source>
        <translation>Wird abgegeben</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How to check this receipt</source>
        <translation>So prüfen Sie diesen Beleg</translation>
    </message>
    <message>
        <source>I agree to this statement</source>
        <translation>Ich stimme dieser Erklärung zu</translation>
    </message>
    <message>
        <source>In a file of the submission</source>
        <translation>In einer Datei der Abgabe</translation>
    </message>
    <message>
        <source>In the submission’s text</source>
        <translation>Im Text der Abgabe</translation>
    </message>
    <message>
        <source>Interrupted; it goes on by itself</source>
        <translation>Unterbrochen; geht von selbst weiter</translation>
    </message>
    <message>
        <source>It arrived whole</source>
        <translation>Vollständig angekommen</translation>
    </message>
    <message>
        <source>It changes when Fieldpost starts again.</source>
        <translation>Wird beim nächsten Start von Fieldpost wirksam.</translation>
    </message>
    <message>
        <source>It closed {when}. Ask your teacher whether you can have more time.</source>
        <translation>Abgabeschluss war {when}. Fragen Sie Ihre Lehrperson, ob Sie mehr Zeit bekommen können.</translation>
    </message>
    <message>
        <source>It is in the list for this assignment already, and once is enough. Nothing is lost.</source>
        <translation>Die Datei steht für diese Aufgabe schon in der Liste, und einmal genügt. Es ist nichts verloren.</translation>
    </message>
    <message numerus="yes">
        <source>It is read beside each of these %n videos in your submission.</source>
        <comment>It is read beside the video in your submission.</comment>
        <translation>
            <numerusform>Die Notiz steht in Ihrer Abgabe neben dem Video.</numerusform>
            <numerusform>Die Notiz steht in Ihrer Abgabe neben jedem dieser %n Videos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is taken out of your submission to {assignment}, and your teacher can no longer watch it. Its receipt is then worth nothing. The file on your computer stays.</source>
        <translation>Das Video wird aus Ihrer Abgabe zu {assignment} entfernt, und Ihre Lehrperson kann es nicht mehr ansehen. Der Beleg dazu ist dann wertlos. Die Datei auf Ihrem Computer bleibt.</translation>
    </message>
    <message>
        <source>It opens {when}. Add your videos from then on.</source>
        <translation>Die Aufgabe öffnet {when}. Fügen Sie Ihre Videos ab dann hinzu.</translation>
    </message>
    <message>
        <source>It takes no videos from you at the moment. Ask your teacher why.</source>
        <translation>Die Aufgabe nimmt zurzeit keine Videos von Ihnen an. Fragen Sie Ihre Lehrperson nach dem Grund.</translation>
    </message>
    <message>
        <source>Just within the limit</source>
        <translation>Knapp unter der Grenze</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep the history</source>
        <translation>Verlauf aufbewahren</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Notiz übernehmen</translation>
    </message>
    <message>
        <source>Keep the original for now.</source>
        <translation>Behalten Sie das Original vorerst.</translation>
    </message>
    <message>
        <source>Keep the original: not everything about this video could be compared.</source>
        <translation>Behalten Sie das Original: Bei diesem Video konnte nicht alles verglichen werden.</translation>
    </message>
    <message>
        <source>Keep them as a draft; I hand in myself later</source>
        <translation>Als Entwurf behalten; ich gebe später selbst ab</translation>
    </message>
    <message>
        <source>Keep this computer awake while it uploads</source>
        <translation>Diesen Computer beim Hochladen wach halten</translation>
    </message>
    <message>
        <source>Keep uploading in the background</source>
        <translation>Im Hintergrund weiter hochladen</translation>
    </message>
    <message>
        <source>Keep uploading when the window is closed</source>
        <translation>Weiter hochladen, wenn das Fenster geschlossen ist</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Late since {when}, still taken</source>
        <translation>Verspätet seit {when}, noch möglich</translation>
    </message>
    <message>
        <source>Late, closes {when}</source>
        <translation>Verspätet, schließt {when}</translation>
    </message>
    <message>
        <source>Let go to add them to {name}.</source>
        <translation>Loslassen, um sie zu {name} hinzuzufügen.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Link of the page</source>
        <translation>Link der Seite</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Looking for the site…</source>
        <translation>Website wird gesucht…</translation>
    </message>
    <message>
        <source>Looking for your assignments…</source>
        <translation>Ihre Aufgaben werden gesucht…</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Hauptmenü</translation>
    </message>
    <message>
        <source>Make the copy and send it</source>
        <translation>Kopie erstellen und senden</translation>
    </message>
    <message>
        <source>Making the copy</source>
        <translation>Kopie wird erstellt</translation>
    </message>
    <message>
        <source>May links on the pages of assignments open Fieldpost, with the assignment chosen?</source>
        <translation>Dürfen Links auf Aufgabenseiten Fieldpost öffnen und gleich die passende Aufgabe wählen?</translation>
    </message>
    <message>
        <source>Moodle did not take the submission. Ask your teacher whether you may hand in here, then try again. Your file is untouched.</source>
        <translation>Moodle hat die Abgabe nicht angenommen. Fragen Sie Ihre Lehrperson, ob Sie hier abgeben dürfen, und versuchen Sie es dann erneut. Ihre Datei ist unverändert.</translation>
    </message>
    <message>
        <source>Moodle does not sign you in with a password alone, perhaps because it wants a second step. Sign in in the browser instead.</source>
        <translation>Moodle erlaubt Ihnen die Anmeldung nicht allein mit dem Passwort, vielleicht weil ein zweiter Schritt nötig ist. Melden Sie sich stattdessen im Browser an.</translation>
    </message>
    <message>
        <source>Moodle is being maintained. The upload goes on by itself afterwards. Nothing is lost.</source>
        <translation>Moodle wird gerade gewartet. Der Upload geht danach von selbst weiter. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>Moodle is being maintained. Try again later; your uploads are kept and go on then.</source>
        <translation>Moodle wird gerade gewartet. Versuchen Sie es später erneut; Ihre Uploads bleiben erhalten und gehen dann weiter.</translation>
    </message>
    <message>
        <source>Moodle no longer has this assignment. Ask your teacher, then add the file for another one. Your file is untouched.</source>
        <translation>Diese Aufgabe gibt es in Moodle nicht mehr. Fragen Sie Ihre Lehrperson und fügen Sie die Datei dann zu einer anderen hinzu. Ihre Datei ist unverändert.</translation>
    </message>
    <message>
        <source>Moodle wants a new password first, or a yes to its policy. Sign in there with a browser, then try again. Nothing is lost.</source>
        <translation>Moodle verlangt zuerst ein neues Passwort oder Ihre Zustimmung zu den Richtlinien. Melden Sie sich dort im Browser an und versuchen Sie es dann erneut. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>Moodle wants something of you first, like a new password or a yes to its policy. Open Moodle and do it there, then sign in here.</source>
        <translation>Moodle verlangt zuerst etwas von Ihnen, zum Beispiel ein neues Passwort oder Ihre Zustimmung zu den Richtlinien. Öffnen Sie Moodle, erledigen Sie es dort und melden Sie sich dann hier an.</translation>
    </message>
    <message>
        <source>Moodle wants something of you first, like a new password or a yes to its policy. Open Moodle and do it there, then try again. Your uploads are kept.</source>
        <translation>Moodle verlangt zuerst etwas von Ihnen, zum Beispiel ein neues Passwort oder Ihre Zustimmung zu den Richtlinien. Öffnen Sie Moodle, erledigen Sie es dort und versuchen Sie es dann erneut. Ihre Uploads bleiben erhalten.</translation>
    </message>
    <message>
        <source>More are seldom faster: they share one connection.</source>
        <translation>Mehr sind selten schneller: Sie teilen sich eine Verbindung.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Ganz nach oben</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Next in the line.</source>
        <translation>Als Nächstes an der Reihe.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No assignment has “{sought}” in its name or course.</source>
        <translation>Keine Aufgabe hat „{sought}“ im Namen oder im Kurs.</translation>
    </message>
    <message>
        <source>No closing date</source>
        <translation>Kein Abgabeschluss</translation>
    </message>
    <message>
        <source>No copy of this film would be much smaller. Choose another file, or ask your teacher.</source>
        <translation>Keine Kopie dieses Films wäre viel kleiner. Wählen Sie eine andere Datei oder fragen Sie Ihre Lehrperson.</translation>
    </message>
    <message>
        <source>No good copy could be made of this file, so nothing of it was kept. Send the file as it is, or choose another. Your file is untouched.</source>
        <translation>Von dieser Datei ließ sich keine gute Kopie erstellen, deshalb wurde nichts davon behalten. Senden Sie die Datei, wie sie ist, oder wählen Sie eine andere. Ihre Datei ist unverändert.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Kein Limit</translation>
    </message>
    <message>
        <source>No safe connection to the site. Sign in to this Wi-Fi in a browser or check the computer&apos;s clock. Nothing is lost.</source>
        <translation>Keine sichere Verbindung zur Website. Melden Sie sich im Browser bei diesem WLAN an oder prüfen Sie die Uhr des Computers. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>No safe connection to this site. If this Wi-Fi has a sign-in page, open it in a browser; else check this computer&apos;s clock.</source>
        <translation>Keine sichere Verbindung zu dieser Website. Falls dieses WLAN eine Anmeldeseite hat, öffnen Sie sie im Browser; prüfen Sie sonst die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>No site was found under this name. Check the spelling of the address, and that you are connected.</source>
        <translation>Unter diesem Namen wurde keine Website gefunden. Prüfen Sie die Schreibweise der Adresse und ob Sie verbunden sind.</translation>
    </message>
    <message>
        <source>No site was found under this name. Check the spelling of the address, and that you are connected. Nothing is lost.</source>
        <translation>Unter diesem Namen wurde keine Website gefunden. Prüfen Sie die Schreibweise der Adresse und ob Sie verbunden sind. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>Not genuine: this receipt was signed with another key than this site&apos;s.</source>
        <translation>Nicht echt: Dieser Beleg wurde mit einem anderen Schlüssel als dem dieser Website signiert.</translation>
    </message>
    <message>
        <source>Not genuine: what this receipt says is not what was signed.</source>
        <translation>Nicht echt: Was in diesem Beleg steht, ist nicht das, was signiert wurde.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Note for the teacher</source>
        <translation>Notiz für die Lehrperson</translation>
    </message>
    <message>
        <source>Note for the teacher…</source>
        <translation>Notiz für die Lehrperson…</translation>
    </message>
    <message>
        <source>Nothing can be added to {name}. {reason}</source>
        <translation>Zu {name} kann nichts hinzugefügt werden. {reason}</translation>
    </message>
    <message>
        <source>Nothing can be handed in here now</source>
        <translation>Hier kann gerade nichts abgegeben werden</translation>
    </message>
    <message>
        <source>Nothing goes through at the moment. It goes on by itself.</source>
        <translation>Im Moment kommt nichts durch. Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Nothing is handed in yet</source>
        <translation>Noch nichts abgegeben</translation>
    </message>
    <message>
        <source>Nothing is moving</source>
        <translation>Es wird nichts übertragen</translation>
    </message>
    <message>
        <source>Nothing that was handed in has these words.</source>
        <translation>Nichts Abgegebenes enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Nothing to upload</source>
        <translation>Nichts hochzuladen</translation>
    </message>
    <message>
        <source>Nothing was added to {name}. {reason}</source>
        <translation>Zu {name} wurde nichts hinzugefügt. {reason}</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Now {speed}, at most {most}</source>
        <translation>Jetzt {speed}, höchstens {most}</translation>
    </message>
    <message numerus="yes">
        <source>Number %n in the line.</source>
        <comment>Number %n in the line.</comment>
        <translation>
            <numerusform>Nummer %n in der Warteschlange.</numerusform>
            <numerusform>Nummer %n in der Warteschlange.</numerusform>
        </translation>
    </message>
    <message>
        <source>On a network that costs by the megabyte</source>
        <translation>In einem Netz, das nach Datenmenge abgerechnet wird</translation>
    </message>
    <message>
        <source>On its way here already, as {name}. Send this copy anyway, or remove it. Nothing of it was sent.</source>
        <translation>Bereits zu dieser Aufgabe unterwegs, als {name}. Senden Sie diese Kopie trotzdem oder entfernen Sie sie. Es wurde nichts davon gesendet.</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Einer</translation>
    </message>
    <message>
        <source>Only at these times</source>
        <translation>Nur zu diesen Zeiten</translation>
    </message>
    <message>
        <source>Only students of this course hand in here. If you are one, ask your teacher to check your enrolment.</source>
        <translation>Hier geben nur Teilnehmende dieses Kurses ab. Wenn Sie dazugehören, bitten Sie Ihre Lehrperson, Ihre Einschreibung zu prüfen.</translation>
    </message>
    <message>
        <source>Only while bytes move. A closed lid or an empty battery still puts it to sleep.</source>
        <translation>Nur solange Daten übertragen werden. Bei geschlossenem Deckel oder leerem Akku schläft er trotzdem ein.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>a heading: assignments that take videos now</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open Fieldpost&apos;s links with this program</source>
        <translation>Fieldpost-Links mit diesem Programm öffnen</translation>
    </message>
    <message>
        <source>Open Moodle</source>
        <translation>Moodle öffnen</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Seite erneut öffnen</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Anmeldeseite öffnen</translation>
    </message>
    <message>
        <source>Open the video in the browser</source>
        <translation>Video im Browser öffnen</translation>
    </message>
    <message>
        <source>Opening the video…</source>
        <translation>Video wird geöffnet…</translation>
    </message>
    <message>
        <source>Opens later</source>
        <translation>Öffnet später</translation>
    </message>
    <message>
        <source>Opens {when}</source>
        <translation>Öffnet {when}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Others are uploading at the moment. You have a place in the line and start by yourself. Nothing is lost.</source>
        <translation>Im Moment laden andere hoch. Sie haben einen Platz in der Warteschlange und beginnen von selbst. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation>Dateien einfügen</translation>
    </message>
    <message>
        <source>Paste the link</source>
        <translation>Link einfügen</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle pausieren</translation>
    </message>
    <message>
        <source>Pause all uploads</source>
        <translation>Alle Uploads pausieren</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>Position im Video</translation>
    </message>
    <message>
        <source>Privacy and help</source>
        <translation>Datenschutz und Hilfe</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Put it first</source>
        <translation>Zuerst senden</translation>
    </message>
    <message>
        <source>Quit Fieldpost</source>
        <translation>Fieldpost beenden</translation>
    </message>
    <message>
        <source>Quit and continue later</source>
        <translation>Beenden und später fortsetzen</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Belegnummer</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Beleg {number}</translation>
    </message>
    <message>
        <source>Receipts of what was handed in. Videos on this computer are never touched.</source>
        <translation>Belege über alles Abgegebene. Videos auf diesem Computer werden nie angerührt.</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Beleg…</translation>
    </message>
    <message numerus="yes">
        <source>Recovered %n uploads; nothing is lost.</source>
        <comment>Recovered %n upload; nothing is lost.</comment>
        <translation>
            <numerusform>%n Upload wiederhergestellt; es ist nichts verloren.</numerusform>
            <numerusform>%n Uploads wiederhergestellt; es ist nichts verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recovered %n uploads; they continue where they stopped.</source>
        <comment>Recovered %n upload; it continues where it stopped.</comment>
        <translation>
            <numerusform>%n Upload wiederhergestellt; er geht dort weiter, wo er stehen geblieben ist.</numerusform>
            <numerusform>%n Uploads wiederhergestellt; sie gehen dort weiter, wo sie stehen geblieben sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n uploads?</source>
        <comment>Remove %n upload?</comment>
        <translation>
            <numerusform>%n Upload entfernen?</numerusform>
            <numerusform>%n Uploads entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} entfernen?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Renew the list of assignments</source>
        <translation>Aufgabenliste aktualisieren</translation>
    </message>
    <message>
        <source>Reopened: attempt {number}</source>
        <translation>Wieder geöffnet: Versuch {number}</translation>
    </message>
    <message>
        <source>Reopened: attempt {number} of {all}</source>
        <translation>Wieder geöffnet: Versuch {number} von {all}</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Bericht für den Support</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>Resume all uploads</source>
        <translation>Alle Uploads fortsetzen</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved as a draft</source>
        <translation>Als Entwurf gespeichert</translation>
    </message>
    <message>
        <source>Saved as a draft first</source>
        <translation>Wird zuerst als Entwurf gespeichert</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>{file} gespeichert.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Scan to watch</source>
        <translation>Scannen und ansehen</translation>
    </message>
    <message>
        <source>Search assignments</source>
        <translation>Aufgaben suchen</translation>
    </message>
    <message>
        <source>Search by file, assignment or receipt</source>
        <translation>Datei, Aufgabe oder Beleg suchen</translation>
    </message>
    <message>
        <source>Search by name or course</source>
        <translation>Name oder Kurs suchen</translation>
    </message>
    <message>
        <source>Search what was handed in</source>
        <translation>In Abgegebenem suchen</translation>
    </message>
    <message>
        <source>Seen at the site</source>
        <translation>Auf der Website gesehen</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Send it there</source>
        <translation>Dorthin senden</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Sending began</source>
        <translation>Senden begonnen</translation>
    </message>
    <message>
        <source>Sending went on</source>
        <translation>Senden fortgesetzt</translation>
    </message>
    <message>
        <source>Sending went on after {size}</source>
        <translation>Senden fortgesetzt nach {size}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Set by {source}; it cannot be changed here.</source>
        <translation>Festgelegt durch {source}; hier nicht änderbar.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Several at once come as one notification.</source>
        <translation>Mehrere auf einmal kommen als eine Benachrichtigung.</translation>
    </message>
    <message>
        <source>Show Fieldpost</source>
        <translation>Fieldpost anzeigen</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>Show the report for support…</source>
        <translation>Bericht für den Support anzeigen…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <translation>Im Browser anmelden</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened. If Fieldpost does not go on by itself then, copy the page&apos;s link “Click here if the app does not open automatically” and paste it here.</source>
        <translation>Melden Sie sich auf der geöffneten Seite an. Falls Fieldpost danach nicht von selbst weitermacht, kopieren Sie auf der Seite den Link „Tippen Sie hier, falls sich die mobile App nicht automatisch öffnet“ und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened. When the browser asks whether it may open Fieldpost, say yes.</source>
        <translation>Melden Sie sich auf der geöffneten Seite an. Wenn der Browser fragt, ob er Fieldpost öffnen darf, stimmen Sie zu.</translation>
    </message>
    <message>
        <source>Sign in to hand in your videos</source>
        <translation>Melden Sie sich an, um Ihre Videos abzugeben</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Am Proxy anmelden</translation>
    </message>
    <message>
        <source>Sign in to {site}</source>
        <translation>Bei {site} anmelden</translation>
    </message>
    <message>
        <source>Sign in to {site}?</source>
        <translation>Bei {site} anmelden?</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out {name}?</source>
        <translation>{name} abmelden?</translation>
    </message>
    <message>
        <source>Sign-in page of your site</source>
        <translation>Anmeldeseite Ihrer Website</translation>
    </message>
    <message>
        <source>Signature (Ed25519)</source>
        <translation>Signatur (Ed25519)</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Angemeldet als {name}</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Site address</source>
        <translation>Adresse der Website</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Smaller copy</source>
        <translation>Kleinere Kopie</translation>
    </message>
    <message>
        <source>Smaller copy…</source>
        <translation>Kleinere Kopie…</translation>
    </message>
    <message>
        <source>Something went wrong in Fieldpost itself. Try again, and send the details to support if it stays. Nothing is lost.</source>
        <translation>In Fieldpost selbst ist ein Fehler aufgetreten. Versuchen Sie es erneut und senden Sie die Details an den Support, wenn er bleibt. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed: {limit}</source>
        <translation>Tempo: {limit}</translation>
    </message>
    <message>
        <source>Speed: {speed} times</source>
        <translation>Tempo: {speed}-fach</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Start with this computer</source>
        <translation>Mit diesem Computer starten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Still above the limit of {limit}</source>
        <translation>Noch über der Grenze von {limit}</translation>
    </message>
    <message>
        <source>Stopped. Start Fieldpost again, and it goes on from here. Nothing is lost.</source>
        <translation>Angehalten. Starten Sie Fieldpost neu, dann geht es von hier aus weiter. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Abgabe</translation>
    </message>
    <message>
        <source>Such as a phone&apos;s hotspot. Each upload can still be sent anyway.</source>
        <translation>Zum Beispiel der Hotspot eines Handys. Jeder Upload kann trotzdem gesendet werden.</translation>
    </message>
    <message>
        <source>Taken late until {when}</source>
        <translation>Verspätet möglich bis {when}</translation>
    </message>
    <message>
        <source>The assignment has closed. Ask your teacher for more time, then try again. Your file is untouched.</source>
        <translation>Die Aufgabe ist geschlossen. Bitten Sie Ihre Lehrperson um mehr Zeit und versuchen Sie es dann erneut. Ihre Datei ist unverändert.</translation>
    </message>
    <message>
        <source>The assignment is not open yet. Try again when it is. Nothing is lost.</source>
        <translation>Die Aufgabe ist noch nicht geöffnet. Versuchen Sie es erneut, wenn sie es ist. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The battery is low. Uploads wait for the charger. Nothing is lost.</source>
        <translation>Der Akku ist fast leer. Uploads warten auf das Ladegerät. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The closing time {when} is over</source>
        <translation>Abgabeschluss war {when}</translation>
    </message>
    <message>
        <source>The connection stopped carrying data. The upload goes on by itself over a new one. Nothing is lost.</source>
        <translation>Über die Verbindung kamen keine Daten mehr. Der Upload geht über eine neue von selbst weiter. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The copy goes in the place of the original, which stays as it is on this computer.</source>
        <translation>Die Kopie tritt an die Stelle des Originals, das auf diesem Computer bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The copy needs {size} of room, and this computer&apos;s disk has {limit}. Free some space, then try again. Your file is untouched.</source>
        <translation>Die Kopie braucht {size} Platz, und auf dem Datenträger dieses Computers sind {limit} frei. Schaffen Sie Platz und versuchen Sie es dann erneut. Ihre Datei ist unverändert.</translation>
    </message>
    <message>
        <source>The copy of {name} saves {size} and goes in its place. The original stays as it is.</source>
        <translation>Die Kopie von {name} spart {size} und tritt an seine Stelle. Das Original bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The earlier connection still holds this upload. It goes on by itself in a moment. Nothing is lost.</source>
        <translation>Die frühere Verbindung hält diesen Upload noch fest. Er geht gleich von selbst weiter. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The end of this video is missing, as if copying it broke off. If the original is whole, copy it again and choose the new copy.</source>
        <translation>Das Ende dieses Videos fehlt, als wäre das Kopieren abgebrochen. Falls das Original vollständig ist, kopieren Sie es noch einmal und wählen Sie die neue Kopie.</translation>
    </message>
    <message>
        <source>The file cannot be read. Close other programs that use it, then try again. Nothing that was sent is lost.</source>
        <translation>Die Datei kann nicht gelesen werden. Schließen Sie andere Programme, die sie verwenden, und versuchen Sie es dann erneut. Was gesendet wurde, ist nicht verloren.</translation>
    </message>
    <message>
        <source>The file changed after it was added. Start again to send it as it is now. What was sent of the old one is not used.</source>
        <translation>Die Datei hat sich nach dem Hinzufügen geändert. Beginnen Sie neu, um sie so zu senden, wie sie jetzt ist. Was von der alten gesendet wurde, wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder, then try again. Nothing is lost.</source>
        <translation>Die Datei konnte dort nicht geschrieben werden. Wählen Sie einen anderen Ordner und versuchen Sie es dann erneut. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The file has {size}, and this assignment takes {limit} at most. Make a smaller copy, or ask your teacher whether that can be raised. Nothing was sent.</source>
        <translation>Die Datei hat {size}, und diese Aufgabe nimmt höchstens {limit} an. Erstellen Sie eine kleinere Kopie oder fragen Sie Ihre Lehrperson, ob sich das erhöhen lässt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The file has {size}, and this site takes {limit} at most for a video. Make a smaller copy, or ask the site&apos;s administrator to raise that. Nothing was sent.</source>
        <translation>Die Datei hat {size}, und diese Website nimmt höchstens {limit} für ein Video an. Erstellen Sie eine kleinere Kopie oder bitten Sie die Administration der Website, das zu erhöhen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The file has {size}, and this site&apos;s disk holds {limit} in all. Make a smaller copy, or ask the site&apos;s administrator for a larger disk. Nothing was sent.</source>
        <translation>Die Datei hat {size}, und die Festplatte dieser Website fasst insgesamt {limit}. Erstellen Sie eine kleinere Kopie oder bitten Sie die Administration der Website um eine größere Festplatte. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The file has {size}, and this site&apos;s video store takes {limit} at most for a video, which nobody here can raise. Make a smaller copy, or cut the recording into parts. Nothing was sent.</source>
        <translation>Die Datei hat {size}, und der Videospeicher dieser Website nimmt höchstens {limit} für ein Video an, was hier niemand erhöhen kann. Erstellen Sie eine kleinere Kopie oder schneiden Sie die Aufnahme in Teile. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The file has {size}, and your teacher set {limit} as the most for a video here. Make a smaller copy, or ask your teacher to raise that. Nothing was sent.</source>
        <translation>Die Datei hat {size}, und Ihre Lehrperson hat hier höchstens {limit} für ein Video festgelegt. Erstellen Sie eine kleinere Kopie oder bitten Sie Ihre Lehrperson, das zu erhöhen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it from the camera again and choose the new copy. Nothing was sent.</source>
        <translation>Die Datei ist leer. Kopieren Sie sie noch einmal von der Kamera und wählen Sie die neue Kopie. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The file is larger than the site takes. A smaller copy would fit. Nothing was sent.</source>
        <translation>Die Datei ist größer, als die Website annimmt. Eine kleinere Kopie würde passen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The file is not where it was. Connect its drive or put it back, then try again. What was sent is not lost.</source>
        <translation>Die Datei ist nicht mehr an ihrem Ort. Schließen Sie ihr Laufwerk an oder legen Sie sie zurück und versuchen Sie es dann erneut. Was gesendet wurde, ist nicht verloren.</translation>
    </message>
    <message>
        <source>The file is still being written. It is looked at again by itself, until that has ended. Nothing is lost.</source>
        <translation>Die Datei wird noch geschrieben. Fieldpost sieht von selbst wieder nach, bis das beendet ist. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The file was checked</source>
        <translation>Die Datei wurde geprüft</translation>
    </message>
    <message>
        <source>The file was checked: {size}</source>
        <translation>Die Datei wurde geprüft: {size}</translation>
    </message>
    <message numerus="yes">
        <source>The files on your computer stay.</source>
        <comment>The file on your computer stays.</comment>
        <translation>
            <numerusform>Die Datei auf Ihrem Computer bleibt.</numerusform>
            <numerusform>Die Dateien auf Ihrem Computer bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder {folder} cannot be opened. Connect its drive, then try again.</source>
        <translation>Der Ordner {folder} kann nicht geöffnet werden. Schließen Sie sein Laufwerk an und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The link leads to another site. On this computer videos go to {site} only.</source>
        <translation>Der Link führt zu einer anderen Website. Auf diesem Computer gehen Videos nur an {site}.</translation>
    </message>
    <message>
        <source>The link names an assignment that is not yours at this site. Choose one from the list.</source>
        <translation>Der Link nennt eine Aufgabe, die auf dieser Website nicht zu Ihren gehört. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>The list of assignments could not be renewed. {cause}</source>
        <translation>Die Aufgabenliste konnte nicht aktualisiert werden. {cause}</translation>
    </message>
    <message>
        <source>The list of uploads was damaged and could not be read. It was set aside as {name} in {folder}, and a new list was begun. Your videos are untouched: add those again that have not been handed in. Bytes that were already sent for them are cleaned up by the server.</source>
        <translation>Die Liste der Uploads war beschädigt und konnte nicht gelesen werden. Sie wurde als {name} in {folder} beiseitegelegt, und eine neue Liste wurde begonnen. Ihre Videos sind unverändert: Fügen Sie die noch nicht abgegebenen erneut hinzu. Bytes, die für sie schon gesendet waren, räumt der Server auf.</translation>
    </message>
    <message>
        <source>The network I am in costs by the megabyte</source>
        <translation>Mein aktuelles Netz wird nach Datenmenge abgerechnet</translation>
    </message>
    <message>
        <source>The place for this upload was given to someone else while it waited. It starts again by itself. Your file is untouched.</source>
        <translation>Der Platz für diesen Upload wurde beim Warten an jemand anderen vergeben. Er beginnt von selbst neu. Ihre Datei ist unverändert.</translation>
    </message>
    <message>
        <source>The receipt is saved as {name}.</source>
        <translation>Der Beleg ist als {name} gespeichert.</translation>
    </message>
    <message>
        <source>The recording is longer than the site takes. Cut it into shorter parts and add those. Nothing was sent.</source>
        <translation>Die Aufnahme ist länger, als die Website annimmt. Schneiden Sie sie in kürzere Teile und fügen Sie diese hinzu. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The recording lasts {size}, and this site takes {limit} at most for a video. Cut it into shorter parts and add those, or ask the site&apos;s administrator to raise that. Nothing was sent.</source>
        <translation>Die Aufnahme dauert {size}, und diese Website nimmt höchstens {limit} für ein Video an. Schneiden Sie sie in kürzere Teile und fügen Sie diese hinzu oder bitten Sie die Administration der Website, das zu erhöhen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The recording lasts {size}, and this site&apos;s video store takes {limit} at most for a video, which nobody here can raise. Cut it into shorter parts and add those. Nothing was sent.</source>
        <translation>Die Aufnahme dauert {size}, und der Videospeicher dieser Website nimmt höchstens {limit} für ein Video an, was hier niemand erhöhen kann. Schneiden Sie sie in kürzere Teile und fügen Sie diese hinzu. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The recording lasts {size}, and your teacher set {limit} as the most for a video here. Cut it into shorter parts and add those, or ask your teacher to raise that. Nothing was sent.</source>
        <translation>Die Aufnahme dauert {size}, und Ihre Lehrperson hat hier höchstens {limit} für ein Video festgelegt. Schneiden Sie sie in kürzere Teile und fügen Sie diese hinzu oder bitten Sie Ihre Lehrperson, das zu erhöhen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The recording lasts {size}, and {limit} at most is taken here. Cut it into shorter parts and add those. Nothing was sent.</source>
        <translation>Die Aufnahme dauert {size}, und hier werden höchstens {limit} angenommen. Schneiden Sie sie in kürzere Teile und fügen Sie diese hinzu. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The recording was never finished, so no player can show it. Copy it from the camera again, or let the camera or the recorder repair it. Nothing was sent.</source>
        <translation>Die Aufnahme wurde nie abgeschlossen, deshalb kann kein Player sie zeigen. Kopieren Sie sie noch einmal von der Kamera oder lassen Sie sie von Kamera oder Rekorder reparieren. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The report is saved as {name}.</source>
        <translation>Der Bericht ist als {name} gespeichert.</translation>
    </message>
    <message>
        <source>The same video is on its way to this assignment already, or was handed in there, so this copy waits. Send it anyway, or remove it. Nothing was sent.</source>
        <translation>Dasselbe Video ist schon zu dieser Aufgabe unterwegs oder wurde dort abgegeben, deshalb wartet diese Kopie. Senden Sie sie trotzdem oder entfernen Sie sie. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The sign-in of {name} has ended. Their uploads are kept, and go on after the next sign-in.</source>
        <translation>Die Anmeldung von {name} ist abgelaufen. Die Uploads bleiben erhalten und gehen nach der nächsten Anmeldung weiter.</translation>
    </message>
    <message>
        <source>The signed text, as the site sent it</source>
        <translation>Der signierte Text, wie ihn die Website gesendet hat</translation>
    </message>
    <message>
        <source>The site asked us to slow down. The upload goes on by itself. Nothing is lost.</source>
        <translation>Die Website hat darum gebeten, langsamer zu machen. Der Upload geht von selbst weiter. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The site did not accept this sign-in. Try again.</source>
        <translation>Die Website hat diese Anmeldung nicht angenommen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The site did not accept this user name and password. Check both and sign in again. Nothing is lost.</source>
        <translation>Die Website hat diesen Anmeldenamen und dieses Passwort nicht angenommen. Prüfen Sie beides und melden Sie sich erneut an. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The site did not accept this user name and password. Check both. If they are right, your account may be locked: ask the site&apos;s support.</source>
        <translation>Die Website hat diesen Anmeldenamen und dieses Passwort nicht angenommen. Prüfen Sie beides. Wenn beides stimmt, ist vielleicht Ihr Konto gesperrt: Fragen Sie den Support der Website.</translation>
    </message>
    <message>
        <source>The site does not know this upload any more. It starts again by itself. Your file is untouched.</source>
        <translation>Die Website kennt diesen Upload nicht mehr. Er beginnt von selbst neu. Ihre Datei ist unverändert.</translation>
    </message>
    <message>
        <source>The site does not sign you in with a password alone, perhaps because it wants a second step. Sign in in the browser instead. Nothing is lost.</source>
        <translation>Die Website erlaubt Ihnen die Anmeldung nicht allein mit dem Passwort, vielleicht weil ein zweiter Schritt nötig ist. Melden Sie sich stattdessen im Browser an. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The site gave it a place</source>
        <translation>Die Website hat einen Platz vergeben</translation>
    </message>
    <message>
        <source>The site has a problem of its own. If it stays, send the details to its support. Nothing is lost.</source>
        <translation>Die Website hat selbst ein Problem. Wenn es bleibt, senden Sie die Details an deren Support. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The site has no room for more videos. Tell your teacher, then try again later. Nothing is lost.</source>
        <translation>Die Website hat keinen Platz für weitere Videos. Sagen Sie Ihrer Lehrperson Bescheid und versuchen Sie es später erneut. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The site has put this upload away. Start again to send the video once more. Your file is untouched.</source>
        <translation>Die Website hat diesen Upload weggeräumt. Beginnen Sie neu, um das Video noch einmal zu senden. Ihre Datei ist unverändert.</translation>
    </message>
    <message>
        <source>The site has signed what this page says; the signed document is attached to this file. Anybody who has Fieldpost can check it: fieldpost verify {file} --site {site}</source>
        <translation>Die Website hat signiert, was auf dieser Seite steht; das signierte Dokument ist dieser Datei angehängt. Wer Fieldpost hat, kann es prüfen: fieldpost verify {file} --site {site}</translation>
    </message>
    <message>
        <source>The site has to keep this video for now, so it cannot be deleted. Ask its support why. Nothing is lost.</source>
        <translation>Die Website muss dieses Video vorerst behalten, deshalb kann es nicht gelöscht werden. Fragen Sie deren Support nach dem Grund. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The site is busy. The upload goes on by itself. Nothing is lost.</source>
        <translation>Die Website ist ausgelastet. Der Upload geht von selbst weiter. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The site is busy. Wait a moment, then try again.</source>
        <translation>Die Website ist ausgelastet. Warten Sie einen Moment und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The site needs a newer Fieldpost. Update Fieldpost, then try again. Nothing is lost.</source>
        <translation>Die Website spricht eine neuere Sprache als Ihre Fieldpost-Version. Aktualisieren Sie Fieldpost und versuchen Sie es dann erneut. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The site sent us to another address, which a Wi-Fi sign-in page also does. Open a browser to check. Nothing is lost.</source>
        <translation>Die Website hat Fieldpost an eine andere Adresse weitergeleitet, wie es auch die Anmeldeseite eines WLANs tut. Öffnen Sie zur Prüfung einen Browser. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The storage cannot make a playable video of this file. Check that it plays on this computer, then choose it or a copy again. Your file is untouched.</source>
        <translation>Der Speicherdienst kann aus dieser Datei kein abspielbares Video machen. Prüfen Sie, ob sie auf diesem Computer läuft, und wählen Sie dann sie oder eine Kopie erneut. Ihre Datei ist unverändert.</translation>
    </message>
    <message>
        <source>The storage confirmed how long the video is, and cannot compare every byte of it.</source>
        <translation>Der Speicherdienst hat die Länge des Videos bestätigt, kann aber nicht jedes Byte davon vergleichen.</translation>
    </message>
    <message>
        <source>The storage gave an answer that makes no sense. Send the details to support if it stays. Nothing is lost.</source>
        <translation>Der Speicherdienst hat eine Antwort gegeben, die keinen Sinn ergibt. Senden Sie die Details an den Support, wenn das so bleibt. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The storage has a different part than expected. Fieldpost asks it and goes on from there. Nothing is lost.</source>
        <translation>Der Speicherdienst hat einen anderen Teil als erwartet. Fieldpost fragt ihn und macht dort weiter. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The storage holds the same bytes as your file, and the site shows the video in your submission.</source>
        <translation>Der Speicherdienst hat dieselben Bytes wie Ihre Datei, und die Website zeigt das Video in Ihrer Abgabe.</translation>
    </message>
    <message>
        <source>The storage holds the same bytes as your file, but no site was asked for the submission.</source>
        <translation>Der Speicherdienst hat dieselben Bytes wie Ihre Datei, aber keine Website wurde nach der Abgabe gefragt.</translation>
    </message>
    <message>
        <source>The storage no longer has this upload. It starts again by itself. Your file is untouched.</source>
        <translation>Der Speicherdienst hat diesen Upload nicht mehr. Er beginnt von selbst neu. Ihre Datei ist unverändert.</translation>
    </message>
    <message>
        <source>The storage refused the upload. Try again, and send the details to support if it stays. Your file is untouched.</source>
        <translation>Der Speicherdienst hat den Upload abgelehnt. Versuchen Sie es erneut und senden Sie die Details an den Support, wenn das so bleibt. Ihre Datei ist unverändert.</translation>
    </message>
    <message>
        <source>The storage takes no more data at the moment. Try again in a while. Nothing is lost.</source>
        <translation>Der Speicherdienst nimmt im Moment keine Daten mehr an. Versuchen Sie es in einer Weile erneut. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The storage, its checksum and Moodle agree: you may delete the original now.</source>
        <translation>Speicherdienst, Prüfsumme und Moodle stimmen überein: Sie können das Original jetzt löschen.</translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation>Der Anmeldename fehlt.</translation>
    </message>
    <message>
        <source>The video cannot be played here: the connection broke off, or this computer does not know its format. Nothing is wrong with what was handed in.</source>
        <translation>Das Video kann hier nicht abgespielt werden: Die Verbindung ist abgebrochen, oder dieser Computer kennt sein Format nicht. Mit dem Abgegebenen ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>The video has arrived, and is handed in when the connection is back. It goes on by itself; nothing is lost.</source>
        <translation>Das Video ist angekommen und wird abgegeben, sobald die Verbindung wieder da ist. Es geht von selbst weiter; es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The video has arrived, but Moodle did not take the submission. Ask your teacher whether you may hand in here, then try again. Nothing is lost.</source>
        <translation>Das Video ist angekommen, aber Moodle hat die Abgabe nicht angenommen. Fragen Sie Ihre Lehrperson, ob Sie hier abgeben dürfen, und versuchen Sie es dann erneut. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The video has arrived, but Moodle does not count it as handed in yet. Open the assignment in Moodle and save or submit it there; Fieldpost notices by itself. Nothing is lost.</source>
        <translation>Das Video ist angekommen, aber für Moodle gilt es noch nicht als abgegeben. Öffnen Sie die Aufgabe in Moodle und speichern Sie es dort oder geben Sie es dort ab; Fieldpost bemerkt es von selbst. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The video has arrived, but Moodle does not show it in your submission yet. Fieldpost looks again by itself. Nothing is lost.</source>
        <translation>Das Video ist angekommen, aber Moodle zeigt es noch nicht in Ihrer Abgabe. Fieldpost sieht von selbst wieder nach. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The video has arrived, but the assignment has closed meanwhile. Ask your teacher for more time, then try again. Nothing is lost.</source>
        <translation>Das Video ist angekommen, aber die Aufgabe wurde inzwischen geschlossen. Bitten Sie Ihre Lehrperson um mehr Zeit und versuchen Sie es dann erneut. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The video has arrived, but the assignment is not open yet. It is handed in by itself when it opens. Nothing is lost.</source>
        <translation>Das Video ist angekommen, aber die Aufgabe ist noch nicht offen. Es wird von selbst abgegeben, wenn sie öffnet. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The video has arrived, but the site cannot hand it in yet. Fieldpost tries again by itself; nothing is lost.</source>
        <translation>Das Video ist angekommen, aber die Website kann es noch nicht abgeben. Fieldpost versucht es von selbst erneut; es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The video has arrived, but this assignment has no place for its link. Ask your teacher to tick “Online text” in its settings, then try again. Nothing is lost.</source>
        <translation>Das Video ist angekommen, aber diese Aufgabe hat keinen Platz für seinen Link. Bitten Sie Ihre Lehrperson, in den Einstellungen „Texteingabe online“ zu aktivieren, und versuchen Sie es dann erneut. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The video has arrived, but with its link your text has more words than this assignment takes. Shorten your text or note, then try again. Nothing is lost.</source>
        <translation>Das Video ist angekommen, aber mit seinem Link hat Ihr Text mehr Wörter, als diese Aufgabe annimmt. Kürzen Sie Ihren Text oder Ihre Notiz und versuchen Sie es dann erneut. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The video has arrived, but you have handed in here already, so Moodle takes nothing more. Ask your teacher to reopen your submission, then try again. Nothing is lost.</source>
        <translation>Das Video ist angekommen, aber Sie haben hier schon abgegeben, deshalb nimmt Moodle nichts mehr an. Bitten Sie Ihre Lehrperson, Ihre Abgabe wieder zu öffnen, und versuchen Sie es dann erneut. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The video has arrived, but your submission has no room for one more file with its link. Remove a file in Moodle, then try again. Nothing is lost.</source>
        <translation>Das Video ist angekommen, aber in Ihrer Abgabe ist kein Platz für eine weitere Datei mit seinem Link. Entfernen Sie in Moodle eine Datei und versuchen Sie es dann erneut. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The video has arrived, but your teacher has locked your submission. Ask them to unlock it, then try again. Nothing is lost.</source>
        <translation>Das Video ist angekommen, aber Ihre Lehrperson hat Ihre Abgabe gesperrt. Bitten Sie darum, sie zu entsperren, und versuchen Sie es dann erneut. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The video stands in your submission as a draft and still has to be handed in.</source>
        <translation>Das Video steht als Entwurf in Ihrer Abgabe und muss noch abgegeben werden.</translation>
    </message>
    <message>
        <source>Then drop your videos here, or add them with the buttons.</source>
        <translation>Legen Sie dann Ihre Videos hier ab oder fügen Sie sie mit den Schaltflächen hinzu.</translation>
    </message>
    <message>
        <source>There are no assignments for you at this site</source>
        <translation>Auf dieser Website gibt es keine Aufgaben für Sie</translation>
    </message>
    <message>
        <source>There is a site, but it takes no videos from Fieldpost. Check the address, or ask your teacher for the right one.</source>
        <translation>Hier gibt es eine Website, aber sie nimmt keine Videos von Fieldpost an. Prüfen Sie die Adresse oder fragen Sie Ihre Lehrperson nach der richtigen.</translation>
    </message>
    <message>
        <source>There is no Fieldpost service at this address. Check the address and sign in again. Nothing is lost.</source>
        <translation>Unter dieser Adresse gibt es keinen Fieldpost-Dienst. Prüfen Sie die Adresse und melden Sie sich erneut an. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>There is no connection to the site now. Nothing is wrong with what was handed in.</source>
        <translation>Es besteht jetzt keine Verbindung zur Website. Mit dem, was abgegeben wurde, ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>There is no connection to the site. Check the network, then try again.</source>
        <translation>Es gibt keine Verbindung zur Website. Prüfen Sie das Netzwerk und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>There is no other assignment that is open.</source>
        <translation>Es gibt keine andere offene Aufgabe.</translation>
    </message>
    <message>
        <source>There is no place for a video here, as neither texts nor files are taken. Ask your teacher how to hand in.</source>
        <translation>Hier ist kein Platz für ein Video, da weder Texte noch Dateien angenommen werden. Fragen Sie Ihre Lehrperson, wie abgegeben wird.</translation>
    </message>
    <message>
        <source>There is no video in this folder. Choose another folder or the videos themselves. Nothing was sent.</source>
        <translation>In diesem Ordner ist kein Video. Wählen Sie einen anderen Ordner oder die Videos selbst. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>There is not exactly one receipt whose upload or number begins with {start}.</source>
        <translation>Es gibt nicht genau einen Beleg, dessen Upload oder Nummer mit {start} beginnt.</translation>
    </message>
    <message>
        <source>There is sound in this file, but no picture. Choose the video itself. Nothing was sent.</source>
        <translation>Diese Datei enthält Ton, aber kein Bild. Wählen Sie das Video selbst. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>There were many tries in a short time. Wait a minute, then try again.</source>
        <translation>Es gab viele Versuche in kurzer Zeit. Warten Sie eine Minute und versuchen Sie es dann erneut.</translation>
    </message>
    <message numerus="yes">
        <source>They are not handed in yet.</source>
        <comment>It is not handed in yet.</comment>
        <translation>
            <numerusform>Der Upload ist noch nicht abgegeben.</numerusform>
            <numerusform>Die Uploads sind noch nicht abgegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They begin again there. What was sent for the old one is not used; your files are untouched.</source>
        <comment>It begins again there. What was sent for the old one is not used; your file is untouched.</comment>
        <translation>
            <numerusform>Der Upload beginnt dort neu. Was für die alte Aufgabe gesendet wurde, wird nicht verwendet; Ihre Datei ist unverändert.</numerusform>
            <numerusform>Die Uploads beginnen dort neu. Was für die alte Aufgabe gesendet wurde, wird nicht verwendet; Ihre Dateien sind unverändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to {target}.</source>
        <translation>Sie gehen an {target}.</translation>
    </message>
    <message>
        <source>This Moodle does not let apps in. Ask its support to switch on the mobile web services.</source>
        <translation>Dieses Moodle lässt keine Apps zu. Bitten Sie den Support, die mobilen Webservices einzuschalten.</translation>
    </message>
    <message>
        <source>This Moodle does not let apps in. Ask its support to switch on the mobile web services. Nothing is lost.</source>
        <translation>Dieses Moodle lässt keine Apps zu. Bitten Sie den Support, die mobilen Webservices einzuschalten. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>This Wi-Fi wants you to sign in first. Do so in a browser, then try again.</source>
        <translation>Dieses WLAN verlangt zuerst eine Anmeldung. Melden Sie sich dafür im Browser an und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This Wi-Fi wants you to sign in. Open a browser and do so, and the upload goes on by itself. Nothing is lost.</source>
        <translation>Dieses WLAN verlangt eine Anmeldung. Öffnen Sie dafür einen Browser, dann geht der Upload von selbst weiter. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>This Wi-Fi wants you to sign in. Uploads go on by themselves afterwards. Nothing is lost.</source>
        <translation>Dieses WLAN verlangt eine Anmeldung. Uploads gehen danach von selbst weiter. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>This address is not protected (https), so nothing is sent to it. Sign in with the protected address. Nothing is lost.</source>
        <translation>Diese Adresse ist nicht geschützt (https), deshalb wird nichts dorthin gesendet. Melden Sie sich mit der geschützten Adresse an. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>This assignment has no place for your video&apos;s link. Ask your teacher to tick “Online text” in its settings, then try again. Nothing is lost.</source>
        <translation>Diese Aufgabe hat keinen Platz für den Link Ihres Videos. Bitten Sie Ihre Lehrperson, in den Einstellungen „Texteingabe online“ anzukreuzen, und versuchen Sie es dann erneut. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>This assignment keeps drafts</source>
        <translation>Diese Aufgabe arbeitet mit Entwürfen</translation>
    </message>
    <message>
        <source>This computer does not let Fieldpost change that. Ask who looks after it.</source>
        <translation>Dieser Computer lässt Fieldpost das nicht ändern. Fragen Sie die Person, die ihn betreut.</translation>
    </message>
    <message>
        <source>This computer has no keyring. Your sign-in is kept in {path}, which only you can read.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund. Ihre Anmeldung wird in {path} aufbewahrt, was nur Sie lesen können.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} fast. Uploads work all the same, and Fieldpost counts by the site&apos;s clock, which decides what is in time. Set this computer&apos;s clock right when you can.</source>
        <translation>Die Uhr dieses Computers geht {time} vor. Uploads funktionieren trotzdem, und Fieldpost richtet sich nach der Uhr der Website; sie entscheidet, was rechtzeitig ist. Stellen Sie die Uhr dieses Computers bei Gelegenheit richtig.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} slow. Uploads work all the same, and Fieldpost counts by the site&apos;s clock, which decides what is in time. Set this computer&apos;s clock right, so that no deadline surprises you.</source>
        <translation>Die Uhr dieses Computers geht {time} nach. Uploads funktionieren trotzdem, und Fieldpost richtet sich nach der Uhr der Website; sie entscheidet, was rechtzeitig ist. Stellen Sie die Uhr dieses Computers richtig, damit keine Frist Sie überrascht.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk has no room for the copy. Free some space, then try again. Your file is untouched.</source>
        <translation>Auf dem Datenträger dieses Computers ist kein Platz für die Kopie. Schaffen Sie Platz und versuchen Sie es dann erneut. Ihre Datei ist unverändert.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is full, so progress cannot be noted. Free some space; it goes on by itself. Nothing is lost.</source>
        <translation>Der Datenträger dieses Computers ist voll, deshalb kann der Fortschritt nicht festgehalten werden. Schaffen Sie Platz, dann geht es von selbst weiter. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not keep sign-ins now, so you will be asked again when Fieldpost starts next time. Uploads are kept all the same. To keep sign-ins in a file instead, set keychain = &quot;file&quot; in the settings.</source>
        <translation>Der Schlüsselbund dieses Computers bewahrt zurzeit keine Anmeldungen auf, deshalb werden Sie beim nächsten Start von Fieldpost erneut gefragt. Uploads bleiben trotzdem erhalten. Um Anmeldungen stattdessen in einer Datei aufzubewahren, setzen Sie in den Einstellungen keychain = &quot;file&quot;.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring, which keeps your sign-in, is locked. Unlock it, and the upload goes on by itself. Nothing is lost.</source>
        <translation>Der Schlüsselbund dieses Computers, der Ihre Anmeldung aufbewahrt, ist gesperrt. Entsperren Sie ihn, dann geht der Upload von selbst weiter. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>This could not be changed: this computer does not allow it, or its disk is full. It stays as it was, and your uploads go on.</source>
        <translation>Das ließ sich nicht ändern: Dieser Computer lässt es nicht zu, oder sein Datenträger ist voll. Es bleibt, wie es war, und Ihre Uploads gehen weiter.</translation>
    </message>
    <message>
        <source>This file holds no video that Fieldpost knows. Choose the video itself. Nothing was sent.</source>
        <translation>Diese Datei enthält kein Video, das Fieldpost kennt. Wählen Sie das Video selbst. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This file is on {medium}. Leave that connected until the upload is done.</source>
        <translation>Diese Datei liegt auf {medium}. Lassen Sie das Medium angeschlossen, bis der Upload fertig ist.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file. Choose the video itself. Nothing was sent.</source>
        <translation>Das ist ein Ordner oder ein Gerät, keine Datei. Wählen Sie das Video selbst. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This is all that a report holds. Names of people and files, and everything that opens a door, are left out. It stays on this computer until you send it to somebody.</source>
        <translation>Das ist alles, was ein Bericht enthält. Namen von Personen und Dateien und alles, was Zugang verschafft, sind weggelassen. Er bleibt auf diesem Computer, bis Sie ihn jemandem senden.</translation>
    </message>
    <message>
        <source>This is an e-mail address. Type the address that your browser shows when you open your Moodle.</source>
        <translation>Das ist eine E-Mail-Adresse. Geben Sie die Adresse ein, die Ihr Browser zeigt, wenn Sie Ihr Moodle öffnen.</translation>
    </message>
    <message>
        <source>This is no address of a site. Type the one that your browser shows when you open your Moodle.</source>
        <translation>Das ist keine Adresse einer Website. Geben Sie die Adresse ein, die Ihr Browser zeigt, wenn Sie Ihr Moodle öffnen.</translation>
    </message>
    <message>
        <source>This link is not of this sign-in: it may be an older one. Open the page again, and use its link.</source>
        <translation>Dieser Link gehört nicht zu dieser Anmeldung: Vielleicht ist er älter. Öffnen Sie die Seite erneut und verwenden Sie deren Link.</translation>
    </message>
    <message>
        <source>This link is not of this sign-in: it may be an older one. Open the page again, and use its link. Nothing is lost.</source>
        <translation>Dieser Link gehört nicht zu dieser Anmeldung: Vielleicht ist er älter. Öffnen Sie die Seite erneut und verwenden Sie deren Link. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>This network costs by the megabyte. Uploads wait for another one. Nothing is lost.</source>
        <translation>Dieses Netz wird nach Datenmenge abgerechnet. Uploads warten auf ein anderes. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>This network costs by the megabyte. {size} are left to send.</source>
        <translation>Dieses Netz wird nach Datenmenge abgerechnet. Noch zu senden: {size}.</translation>
    </message>
    <message>
        <source>This site cannot do that for Fieldpost. Open the assignment in Moodle for it. Nothing is lost.</source>
        <translation>Diese Website kann das nicht für Fieldpost tun. Öffnen Sie dafür die Aufgabe in Moodle. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>This site does not tell its key. Ask its support for it, and give it with --key.</source>
        <translation>Diese Website nennt ihren Schlüssel nicht. Fragen Sie deren Support danach und geben Sie ihn mit --key an.</translation>
    </message>
    <message>
        <source>This site is not protected (https), so your password would be readable on the way. Ask its support for the protected address.</source>
        <translation>Diese Website ist nicht geschützt (https), Ihr Passwort wäre also unterwegs lesbar. Fragen Sie deren Support nach der geschützten Adresse.</translation>
    </message>
    <message>
        <source>This site needs a newer Fieldpost. Update Fieldpost, then sign in.</source>
        <translation>Diese Website braucht eine neuere Fieldpost-Version. Aktualisieren Sie Fieldpost und melden Sie sich dann an.</translation>
    </message>
    <message>
        <source>This video does not say how long it is. Check that it plays to its end.</source>
        <translation>Dieses Video gibt nicht an, wie lang es ist. Prüfen Sie, ob es bis zum Ende läuft.</translation>
    </message>
    <message>
        <source>This video was deleted at the site: its time there was over, or somebody decided so. Start again to send it once more. Your file is untouched.</source>
        <translation>Dieses Video wurde auf der Website gelöscht: Seine Zeit dort war abgelaufen, oder jemand hat es so entschieden. Beginnen Sie neu, um es noch einmal zu senden. Ihre Datei ist unverändert.</translation>
    </message>
    <message>
        <source>This video was handed in already, so it stays with your teacher. Nothing is lost.</source>
        <translation>Dieses Video wurde schon abgegeben, deshalb bleibt es bei Ihrer Lehrperson. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Drei</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Trying again in {wait}.</source>
        <translation>Neuer Versuch in {wait}.</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>Neuer Versuch jetzt.</translation>
    </message>
    <message>
        <source>Trying out on a few seconds of your film how small it can get…</source>
        <translation>An einigen Sekunden Ihres Films wird ausprobiert, wie klein er werden kann…</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>Type the address of your Moodle or of your school&apos;s video site.</source>
        <translation>Geben Sie die Adresse Ihres Moodle oder der Video-Website Ihrer Hochschule ein.</translation>
    </message>
    <message>
        <source>Type the address of your site first.</source>
        <translation>Geben Sie zuerst die Adresse Ihrer Website ein.</translation>
    </message>
    <message>
        <source>Type your password first.</source>
        <translation>Geben Sie zuerst Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Type your user name first.</source>
        <translation>Geben Sie zuerst Ihren Anmeldenamen ein.</translation>
    </message>
    <message>
        <source>Unchanged since it was signed with the key {key}. Whose key that is was not checked: add --site with the site&apos;s address, or --key.</source>
        <translation>Unverändert, seit mit dem Schlüssel {key} signiert wurde. Wem dieser Schlüssel gehört, wurde nicht geprüft: Ergänzen Sie --site mit der Adresse der Website oder --key.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n attempts</source>
        <comment>%n attempt</comment>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>Bis zu %n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
    <message>
        <source>Upload as usual</source>
        <translation>Wie gewohnt hochladen</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Wird hochgeladen</translation>
    </message>
    <message>
        <source>Uploading {name}</source>
        <translation>{name} wird hochgeladen</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Uploads</translation>
    </message>
    <message>
        <source>Uploads at the same time</source>
        <translation>Gleichzeitige Uploads</translation>
    </message>
    <message>
        <source>Urgent: before all others</source>
        <translation>Dringend: vor allen anderen</translation>
    </message>
    <message>
        <source>Use another site</source>
        <translation>Andere Website verwenden</translation>
    </message>
    <message>
        <source>Use my own browser</source>
        <translation>Eigenen Browser verwenden</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Videos ({patterns})</source>
        <translation>Videos ({patterns})</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Wait for another network</source>
        <translation>Auf ein anderes Netz warten</translation>
    </message>
    <message>
        <source>Wait, and ask me</source>
        <translation>Warten und mich fragen</translation>
    </message>
    <message>
        <source>Waiting for internet. It goes on by itself.</source>
        <translation>Wartet auf Internet. Geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet, bis er an der Reihe ist</translation>
    </message>
    <message>
        <source>Waiting for the charger. It goes on by itself.</source>
        <translation>Wartet auf das Ladegerät. Geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Waiting for the connection. The upload goes on by itself when it is back. Nothing is lost.</source>
        <translation>Wartet auf die Verbindung. Der Upload geht von selbst weiter, wenn sie wieder da ist. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>Waiting for the internet. Uploads continue by themselves. Nothing is lost.</source>
        <translation>Warten auf das Internet. Uploads gehen von selbst weiter. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>Waiting.</source>
        <translation>Wartet.</translation>
    </message>
    <message>
        <source>Waiting: this computer&apos;s disk is full. It goes on by itself when there is room.</source>
        <translation>Wartet: Der Datenträger dieses Computers ist voll. Geht von selbst weiter, wenn wieder Platz ist.</translation>
    </message>
    <message>
        <source>Waiting: this network costs by the megabyte. It goes on by itself on another one.</source>
        <translation>Wartet: Dieses Netz wird nach Datenmenge abgerechnet. In einem anderen geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Waiting: your timetable lets it go {when}.</source>
        <translation>Wartet: Laut Ihrem Zeitplan geht es {when} weiter.</translation>
    </message>
    <message>
        <source>Waiting: your timetable lets nothing go now.</source>
        <translation>Wartet: Laut Ihrem Zeitplan darf jetzt nichts senden.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Watch the video</source>
        <translation>Video ansehen</translation>
    </message>
    <message>
        <source>What arrived is not the same as your file. Start again to send it once more. Your file is untouched.</source>
        <translation>Was angekommen ist, stimmt nicht mit Ihrer Datei überein. Beginnen Sie neu, um sie noch einmal zu senden. Ihre Datei ist unverändert.</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <translation>Was sonst noch möglich ist</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What you copied holds no such link. Copy the link of the page first.</source>
        <translation>Das Kopierte enthält keinen solchen Link. Kopieren Sie zuerst den Link der Seite.</translation>
    </message>
    <message>
        <source>What you hand in stands here with its receipt, also when the list of uploads is cleared.</source>
        <translation>Was Sie abgeben, steht hier mit seinem Beleg, auch wenn die Liste der Uploads geleert wird.</translation>
    </message>
    <message>
        <source>When a deadline is at risk</source>
        <translation>Wenn eine Frist in Gefahr ist</translation>
    </message>
    <message>
        <source>When an upload needs you</source>
        <translation>Wenn ein Upload Ihre Hilfe braucht</translation>
    </message>
    <message>
        <source>When videos are handed in</source>
        <translation>Wenn Videos abgegeben sind</translation>
    </message>
    <message>
        <source>When you have signed in, the page opens Fieldpost. It does so by the link of Moodle&apos;s own app, which gets it back afterwards.</source>
        <translation>Nach Ihrer Anmeldung öffnet die Seite von selbst Fieldpost. Das geschieht über den Link von Moodles eigener App, die ihn danach zurückbekommt.</translation>
    </message>
    <message>
        <source>When your videos have arrived at {name}:</source>
        <translation>Wenn Ihre Videos bei {name} angekommen sind:</translation>
    </message>
    <message>
        <source>Where this computer has a place for Fieldpost&apos;s icon; otherwise closing asks.</source>
        <translation>Wo dieser Computer einen Platz für das Symbol von Fieldpost hat; sonst fragt Fieldpost beim Schließen.</translation>
    </message>
    <message>
        <source>While you were away: {facts}.</source>
        <translation>Während Sie weg waren: {facts}.</translation>
    </message>
    <message>
        <source>Will count as late: due {due}, expected {time}</source>
        <translation>Gilt als verspätet: fällig {due}, erwartet {time}</translation>
    </message>
    <message>
        <source>Within the limit of {limit}</source>
        <translation>Innerhalb der Grenze von {limit}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message numerus="yes">
        <source>You can quit now: what was sent stays, and they continue when you open Fieldpost again. Discarding has the site delete what was sent, now or as soon as it can be reached.</source>
        <comment>You can quit now: what was sent stays, and it continues when you open Fieldpost again. Discarding has the site delete what was sent, now or as soon as it can be reached.</comment>
        <translation>
            <numerusform>Sie können Fieldpost jetzt beenden: Was gesendet wurde, bleibt, und der Upload geht weiter, wenn Sie es wieder öffnen. Beim Verwerfen löscht die Website, was gesendet wurde, jetzt oder sobald sie erreichbar ist.</numerusform>
            <numerusform>Sie können Fieldpost jetzt beenden: Was gesendet wurde, bleibt, und die Uploads gehen weiter, wenn Sie es wieder öffnen. Beim Verwerfen löscht die Website, was gesendet wurde, jetzt oder sobald sie erreichbar ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have handed in here already, so Moodle takes nothing more. Ask your teacher to reopen your submission, then try again. Nothing is lost.</source>
        <translation>Sie haben hier bereits abgegeben, deshalb nimmt Moodle nichts mehr an. Bitten Sie Ihre Lehrperson, Ihre Abgabe wieder zu öffnen, und versuchen Sie es dann erneut. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>You have handed in here already. Ask your teacher to reopen your submission if you want to change it.</source>
        <translation>Sie haben hier bereits abgegeben. Bitten Sie Ihre Lehrperson, Ihre Abgabe wieder zu öffnen, wenn Sie sie ändern möchten.</translation>
    </message>
    <message>
        <source>You have more time: until {when}</source>
        <translation>Sie haben mehr Zeit: bis {when}</translation>
    </message>
    <message>
        <source>You have used all your attempts here. Ask your teacher whether you can have one more.</source>
        <translation>Sie haben hier alle Versuche verbraucht. Fragen Sie Ihre Lehrperson, ob Sie noch einen bekommen können.</translation>
    </message>
    <message>
        <source>You let it go although the others wait</source>
        <translation>Von Ihnen freigegeben, obwohl die anderen warten</translation>
    </message>
    <message>
        <source>You may delete the original now.</source>
        <translation>Sie können das Original jetzt löschen.</translation>
    </message>
    <message>
        <source>You said that it is to be handed in for grading</source>
        <translation>Von Ihnen angegeben: zur Bewertung abgeben</translation>
    </message>
    <message>
        <source>You sign in on a page of your site, in the browser.</source>
        <translation>Sie melden sich im Browser auf einer Seite Ihrer Website an.</translation>
    </message>
    <message>
        <source>Your assignments could not be loaded</source>
        <translation>Ihre Aufgaben konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Your assignments could not be loaded. {cause}</source>
        <translation>Ihre Aufgaben konnten nicht geladen werden. {cause}</translation>
    </message>
    <message>
        <source>Your assignments could not be loaded: there is no connection. Uploads are kept and go on later.</source>
        <translation>Ihre Aufgaben konnten nicht geladen werden: Es gibt keine Verbindung. Uploads bleiben erhalten und gehen später weiter.</translation>
    </message>
    <message>
        <source>Your assignments could not be loaded: this computer&apos;s keyring, which keeps your sign-in, is locked. Try again and unlock it. Uploads are kept and go on then.</source>
        <translation>Ihre Aufgaben konnten nicht geladen werden: Der Schlüsselbund dieses Computers, der Ihre Anmeldung aufbewahrt, ist gesperrt. Versuchen Sie es erneut und entsperren Sie ihn. Uploads bleiben erhalten und gehen dann weiter.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy asks for a user name and password first. Give them, then try again.</source>
        <translation>Der Proxy Ihres Netzwerks fragt zuerst nach Anmeldename und Passwort. Geben Sie beides ein und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy asks for a user name and password. Give them once, and the upload goes on by itself. Nothing is lost.</source>
        <translation>Der Proxy Ihres Netzwerks fragt nach Anmeldename und Passwort. Geben Sie beides einmal ein, dann geht der Upload von selbst weiter. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy asks for a user name and password. Nothing is lost.</source>
        <translation>Der Proxy Ihres Netzwerks fragt nach Anmeldename und Passwort. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not accept this user name and password. Nothing is lost.</source>
        <translation>Der Proxy Ihres Netzwerks hat diesen Anmeldenamen und dieses Passwort nicht angenommen. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again and the upload goes on where it stopped. Nothing is lost.</source>
        <translation>Ihre Anmeldung ist abgelaufen. Melden Sie sich wieder an, dann geht der Upload dort weiter, wo er stehen geblieben ist. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>Your teacher has locked your submission. Ask them to unlock it if there is more to hand in.</source>
        <translation>Ihre Lehrperson hat Ihre Abgabe gesperrt. Bitten Sie darum, sie zu entsperren, wenn Sie noch etwas abgeben möchten.</translation>
    </message>
    <message>
        <source>Your teacher has locked your submission. Ask them to unlock it, then try again. Nothing is lost.</source>
        <translation>Ihre Lehrperson hat Ihre Abgabe gesperrt. Bitten Sie darum, sie zu entsperren, und versuchen Sie es dann erneut. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>Your team hands in together</source>
        <translation>Ihre Gruppe gibt gemeinsam ab</translation>
    </message>
    <message>
        <source>Your timetable lets no upload go now.</source>
        <translation>Laut Ihrem Zeitplan darf jetzt kein Upload senden.</translation>
    </message>
    <message>
        <source>Your timetable lets uploads go {when}, but {assignment} closes before that.</source>
        <translation>Laut Ihrem Zeitplan gehen Uploads {when} weiter, aber {assignment} schließt vorher.</translation>
    </message>
    <message>
        <source>Your timetable lets uploads go {when}.</source>
        <translation>Laut Ihrem Zeitplan gehen Uploads {when} weiter.</translation>
    </message>
    <message>
        <source>Your uploads are kept, and go on by themselves when you have signed in.</source>
        <translation>Ihre Uploads bleiben erhalten und gehen von selbst weiter, wenn Sie sich angemeldet haben.</translation>
    </message>
    <message>
        <source>Your videos are handed in to it</source>
        <translation>Ihre Videos werden dort abgegeben</translation>
    </message>
    <message>
        <source>Your videos for {name} may come too late: expected {when}. A smaller copy or a faster connection helps; or write to your teacher before it closes.</source>
        <translation>Ihre Videos für {name} kommen vielleicht zu spät. Erwartet: {when}. Eine kleinere Kopie oder eine schnellere Verbindung hilft; oder schreiben Sie Ihrer Lehrperson, bevor die Aufgabe schließt.</translation>
    </message>
    <message>
        <source>Your videos for {name} will count as late: expected {when}. They are still taken; a smaller copy or a faster connection helps.</source>
        <translation>Ihre Videos für {name} werden als verspätet gelten. Erwartet: {when}. Sie werden noch angenommen; eine kleinere Kopie oder eine schnellere Verbindung hilft.</translation>
    </message>
    <message>
        <source>Your videos for {name} will only just be in time: expected {when}. Leave this computer on and connected.</source>
        <translation>Ihre Videos für {name} werden nur knapp rechtzeitig da sein: Ankunft {when}. Lassen Sie diesen Computer eingeschaltet und verbunden.</translation>
    </message>
    <message>
        <source>Your videos may come too late</source>
        <translation>Ihre Videos kommen vielleicht zu spät</translation>
    </message>
    <message numerus="yes">
        <source>about %n h</source>
        <comment>about %n h</comment>
        <extracomment>hours that are left</extracomment>
        <translation>
            <numerusform>etwa %n h</numerusform>
            <numerusform>etwa %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <comment>about %n min</comment>
        <extracomment>minutes that are left</extracomment>
        <translation>
            <numerusform>etwa %n min</numerusform>
            <numerusform>etwa %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>etwa {size}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <source>about {time}, but it closes {closes}</source>
        <translation>etwa {time}, aber Abgabeschluss ist {closes}</translation>
    </message>
    <message>
        <source>about {time}, but it is due {due}</source>
        <translation>etwa {time}, aber fällig ist es {due}</translation>
    </message>
    <message>
        <source>about {time}, {margin} before it closes</source>
        <translation>etwa {time}, {margin} vor Abgabeschluss</translation>
    </message>
    <message>
        <source>about {time}, {margin} before it is due</source>
        <translation>etwa {time}, {margin} vor der Fälligkeit</translation>
    </message>
    <message>
        <source>again in {wait}</source>
        <translation>erneut in {wait}</translation>
    </message>
    <message>
        <source>all sent about {time}</source>
        <translation>alles gesendet etwa {time}</translation>
    </message>
    <message numerus="yes">
        <source>attempt %n</source>
        <comment>attempt %n</comment>
        <translation>
            <numerusform>Versuch %n</numerusform>
            <numerusform>Versuch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>counts as late</source>
        <translation>gilt als verspätet</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <comment>in %n day</comment>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>in {time}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>more than a day</source>
        <translation>mehr als ein Tag</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>the way in which Fieldpost was installed</source>
        <translation>die Art, wie Fieldpost installiert wurde</translation>
    </message>
    <message>
        <source>this computer&apos;s network settings</source>
        <translation>die Netzwerkeinstellungen dieses Computers</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>heute um {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>morgen um {time}</translation>
    </message>
    <message>
        <source>{assignments}: Fieldpost shows what can be done.</source>
        <translation>{assignments}: Fieldpost zeigt, was Sie tun können.</translation>
    </message>
    <message>
        <source>{clock} {zone}</source>
        <extracomment>a time of day and the name of its zone</extracomment>
        <translation>{clock} {zone}</translation>
    </message>
    <message>
        <source>{day}, {time} {zone}</source>
        <translation>{day}, {time} {zone}</translation>
    </message>
    <message>
        <source>{duration} to make</source>
        <translation>Erstellen: {duration}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} holds no receipt of Fieldpost.</source>
        <translation>{file} enthält keinen Beleg von Fieldpost.</translation>
    </message>
    <message>
        <source>{file} is not the file of this receipt.</source>
        <translation>{file} ist nicht die Datei dieses Belegs.</translation>
    </message>
    <message>
        <source>{list}, {next}</source>
        <extracomment>a list with one more part</extracomment>
        <translation>{list}, {next}</translation>
    </message>
    <message>
        <source>{name} closes in {time}, and nothing can be sent at the moment. It goes on by itself; another connection may help, or write to your teacher before it closes.</source>
        <translation>{name} schließt in {time}, und im Moment kann nichts gesendet werden. Es geht von selbst weiter; eine andere Verbindung kann helfen, oder schreiben Sie Ihrer Lehrperson, bevor die Aufgabe schließt.</translation>
    </message>
    <message>
        <source>{name} continues</source>
        <translation>{name} geht weiter</translation>
    </message>
    <message>
        <source>{name} goes to {assignment} already. One time is enough, so nothing was changed.</source>
        <translation>{name} geht schon an {assignment}. Einmal genügt, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{name} is deleted at the site and no longer in your submission. Your own file is untouched.</source>
        <translation>{name} ist auf der Website gelöscht und nicht mehr in Ihrer Abgabe. Ihre eigene Datei ist unverändert.</translation>
    </message>
    <message>
        <source>{name} is due in {time}, and nothing can be sent at the moment. It goes on by itself; another connection may help. What comes later is still taken, and counts as late.</source>
        <translation>{name} ist in {time} fällig, und im Moment kann nichts gesendet werden. Es geht von selbst weiter; eine andere Verbindung kann helfen. Was später kommt, wird noch angenommen und gilt als verspätet.</translation>
    </message>
    <message>
        <source>{name} is handed in</source>
        <translation>{name} ist abgegeben</translation>
    </message>
    <message>
        <source>{name} is paused</source>
        <translation>{name} ist pausiert</translation>
    </message>
    <message>
        <source>{name} needs you</source>
        <translation>{name} braucht Ihre Hilfe</translation>
    </message>
    <message>
        <source>{name} was not added. {reason}</source>
        <translation>{name} wurde nicht hinzugefügt. {reason}</translation>
    </message>
    <message>
        <source>{name}, {course}: {state}.</source>
        <translation>{name}, {course}: {state}.</translation>
    </message>
    <message>
        <source>{name}, {course}: {state}. Your team hands in together.</source>
        <translation>{name}, {course}: {state}. Ihre Gruppe gibt gemeinsam ab.</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}: {problem}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{name}: {share}</source>
        <translation>{name}: {share}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} TB</source>
        <translation>{number} TB</translation>
    </message>
    <message>
        <source>{number} fps</source>
        <translation>{number} Bilder/s</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
    <message>
        <source>{place} stands between this computer and the internet. Fieldpost keeps what you give here with your sign-ins, and tries it once.</source>
        <translation>{place} steht zwischen diesem Computer und dem Internet. Fieldpost bewahrt Ihre Angaben hier zusammen mit Ihren Anmeldungen auf und probiert sie einmal aus.</translation>
    </message>
    <message>
        <source>{reason} Ask your teacher if you think that you may hand in here.</source>
        <translation>{reason} Fragen Sie Ihre Lehrperson, wenn Sie meinen, dass Sie hier abgeben dürfen.</translation>
    </message>
    <message>
        <source>{running} of {total} uploading</source>
        <translation>Upload läuft: {running} von {total}</translation>
    </message>
    <message>
        <source>{sentence} The site says: {words}</source>
        <translation>{sentence} Die Website meldet: {words}</translation>
    </message>
    <message>
        <source>{sent} of {whole}</source>
        <translation>{sent} von {whole}</translation>
    </message>
    <message>
        <source>{site}, not protected</source>
        <translation>{site}, nicht geschützt</translation>
    </message>
    <message>
        <source>{size} ({bytes})</source>
        <translation>{size} ({bytes})</translation>
    </message>
    <message>
        <source>{size} that is sent already is lost.</source>
        <translation>Bereits gesendete {size} gehen verloren.</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/s</translation>
    </message>
    <message>
        <source>{state}. {when}</source>
        <translation>{state}. {when}</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}: {value}</translation>
    </message>
    <message>
        <source>{waiting} of {total} waiting</source>
        <translation>Wartend: {waiting} von {total}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday}, {day}. {month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}, {time}</source>
        <translation>{weekday}, {day}. {month} {year}, {time}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}, {time}</source>
        <translation>{weekday}, {day}. {month}, {time}</translation>
    </message>
    <message>
        <source>{when} ({left})</source>
        <translation>{when} ({left})</translation>
    </message>
    <message>
        <source>“system” takes the one of this computer, “none” goes directly; or give its address.</source>
        <translation>„system“ nimmt den dieses Computers, „none“ geht direkt; oder geben Sie seine Adresse an.</translation>
    </message>
</context>
</TS>
