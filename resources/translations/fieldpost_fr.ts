<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n assignments</source>
        <comment>%n assignment</comment>
        <translation>
            <numerusform>%n devoir</numerusform>
            <numerusform>%n devoirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <comment>%n byte</comment>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters left</source>
        <comment>%n character left</comment>
        <translation>
            <numerusform>%n caractère restant</numerusform>
            <numerusform>%n caractères restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <comment>%n character too many</comment>
        <translation>
            <numerusform>%n caractère de trop</numerusform>
            <numerusform>%n caractères de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>%n day</comment>
        <extracomment>by how much a clock is wrong
----------
days between two times</extracomment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files go there already. One time is enough, so nothing was changed.</source>
        <comment>%n file goes there already. One time is enough, so nothing was changed.</comment>
        <translation>
            <numerusform>%n fichier y est déjà destiné. Une seule fois suffit&#xa0;; rien n’a donc été modifié.</numerusform>
            <numerusform>%n fichiers y sont déjà destinés. Une seule fois suffit&#xa0;; rien n’a donc été modifié.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were not added.</source>
        <comment>%n file was not added.</comment>
        <translation>
            <numerusform>%n fichier n’a pas été ajouté.</numerusform>
            <numerusform>%n fichiers n’ont pas été ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>%n h</comment>
        <extracomment>hours of a wait</extracomment>
        <translation>
            <numerusform>%n&#xa0;h</numerusform>
            <numerusform>%n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handed in</source>
        <comment>%n handed in</comment>
        <extracomment>how many uploads are</extracomment>
        <translation>
            <numerusform>%n remis</numerusform>
            <numerusform>%n remis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>%n min</comment>
        <extracomment>minutes of a wait</extracomment>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <comment>%n needs you</comment>
        <extracomment>how many uploads wait for the person</extracomment>
        <translation>
            <numerusform>%n a besoin de vous</numerusform>
            <numerusform>%n ont besoin de vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>%n paused</comment>
        <extracomment>how many uploads are</extracomment>
        <translation>
            <numerusform>%n en pause</numerusform>
            <numerusform>%n en pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>%n s</comment>
        <extracomment>seconds of a wait</extracomment>
        <translation>
            <numerusform>%n&#xa0;s</numerusform>
            <numerusform>%n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still under way</source>
        <comment>%n still under way</comment>
        <extracomment>how many uploads</extracomment>
        <translation>
            <numerusform>%n encore en cours</numerusform>
            <numerusform>%n encore en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uploads are not handed in yet. They stop now, are kept, and go on where they stopped when you sign in again.</source>
        <comment>%n upload is not handed in yet. It stops now, is kept, and goes on where it stopped when you sign in again.</comment>
        <translation>
            <numerusform>%n envoi n’est pas encore remis. Il s’arrête maintenant, est conservé et reprendra où il s’était arrêté quand vous vous reconnecterez.</numerusform>
            <numerusform>%n envois ne sont pas encore remis. Ils s’arrêtent maintenant, sont conservés et reprendront où ils s’étaient arrêtés quand vous vous reconnecterez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uploads are paused</source>
        <comment>%n upload is paused</comment>
        <translation>
            <numerusform>%n envoi est en pause</numerusform>
            <numerusform>%n envois sont en pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uploads continue</source>
        <comment>%n upload continues</comment>
        <translation>
            <numerusform>%n envoi reprend</numerusform>
            <numerusform>%n envois reprennent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uploads need you</source>
        <comment>%n upload needs you</comment>
        <translation>
            <numerusform>%n envoi a besoin de vous</numerusform>
            <numerusform>%n envois ont besoin de vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n videos added</source>
        <comment>%n video added</comment>
        <translation>
            <numerusform>%n vidéo ajoutée</numerusform>
            <numerusform>%n vidéos ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n videos are handed in</source>
        <comment>%n video is handed in</comment>
        <translation>
            <numerusform>%n vidéo est remise</numerusform>
            <numerusform>%n vidéos sont remises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n videos are still on the way</source>
        <comment>%n video is still on the way</comment>
        <translation>
            <numerusform>%n vidéo est encore en route</numerusform>
            <numerusform>%n vidéos sont encore en route</numerusform>
        </translation>
    </message>
    <message>
        <source>A PEM file from your university&apos;s IT, when its network has one of its own.</source>
        <translation>Un fichier PEM du service informatique de votre université, si son réseau a sa propre autorité.</translation>
    </message>
    <message>
        <source>A limit leaves room for others on the same network.</source>
        <translation>Une limite laisse de la place aux autres sur le même réseau.</translation>
    </message>
    <message>
        <source>A link on an assignment&apos;s page then brings you here, with the assignment chosen.</source>
        <translation>Un lien sur la page d’un devoir vous amène alors ici, avec le devoir déjà choisi.</translation>
    </message>
    <message>
        <source>A link opened Fieldpost for an assignment there. You have not used this site before: go on only if it is your school&apos;s.</source>
        <translation>Un lien a ouvert Fieldpost pour un devoir qui s’y trouve. Vous n’avez encore jamais utilisé ce site&#xa0;: continuez seulement si c’est celui de votre établissement.</translation>
    </message>
    <message>
        <source>A part of the video is still missing at the other end. It is sent now. Nothing is lost.</source>
        <translation>Une partie de la vidéo manque encore à l’arrivée. Elle est envoyée maintenant. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>A part was damaged on the way. It is sent once more. Nothing is lost.</source>
        <translation>Une partie a été endommagée en route. Elle est envoyée une nouvelle fois. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>A video of any size</source>
        <translation>Une vidéo de n’importe quelle taille</translation>
    </message>
    <message>
        <source>A video up to {size}</source>
        <translation>Une vidéo de {size} au plus</translation>
    </message>
    <message>
        <source>A video up to {size}, as your teacher set it</source>
        <translation>Une vidéo de {size} au plus, selon le choix de votre enseignant</translation>
    </message>
    <message>
        <source>A video up to {size}, the most on this site</source>
        <translation>Une vidéo de {size} au plus, la limite de ce site</translation>
    </message>
    <message>
        <source>A video up to {size}, the most that the video store takes</source>
        <translation>Une vidéo de {size} au plus, la limite du stockage vidéo</translation>
    </message>
    <message>
        <source>Add a folder of videos</source>
        <translation>Ajouter un dossier de vidéos</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add videos</source>
        <translation>Ajouter des vidéos</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Added for {name}</source>
        <translation>Ajouté pour {name}</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse de la page</translation>
    </message>
    <message>
        <source>After a restart, uploads go on by themselves as soon as you sign in to it.</source>
        <translation>Après un redémarrage, les envois reprennent automatiquement dès que vous y ouvrez une session.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>All handed in · %n videos</source>
        <comment>All handed in · %n video</comment>
        <translation>
            <numerusform>Tout est remis · %n vidéo</numerusform>
            <numerusform>Tout est remis · %n vidéos</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is sent</source>
        <translation>Tout a été envoyé</translation>
    </message>
    <message>
        <source>All uploads</source>
        <translation>Tous les envois</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>And %n more.</comment>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another assignment</source>
        <translation>Autre devoir</translation>
    </message>
    <message>
        <source>Another assignment…</source>
        <translation>Autre devoir…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Arrived, not handed in yet. It stands in Moodle as a draft; hand it in when you are ready. Nothing is lost.</source>
        <translation>Arrivé, pas encore remis. C’est un brouillon dans Moodle&#xa0;; remettez-le quand vous le souhaitez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Arrived. It is handed in when its turn comes.</source>
        <translation>Arrivé. La remise se fera quand son tour viendra.</translation>
    </message>
    <message>
        <source>As fast as possible</source>
        <translation>Aussi vite que possible</translation>
    </message>
    <message>
        <source>Asking for a place</source>
        <translation>Demande d’une place</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Devoir</translation>
    </message>
    <message>
        <source>Assignment: {name}</source>
        <translation>Devoir&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Devoirs</translation>
    </message>
    <message>
        <source>At most 0.25 MB a second</source>
        <translation>Au plus 0,25&#xa0;Mo/s</translation>
    </message>
    <message>
        <source>At most 1 MB a second</source>
        <translation>Au plus 1&#xa0;Mo/s</translation>
    </message>
    <message>
        <source>At most 10 MB a second</source>
        <translation>Au plus 10&#xa0;Mo/s</translation>
    </message>
    <message>
        <source>At most 3 MB a second</source>
        <translation>Au plus 3&#xa0;Mo/s</translation>
    </message>
    <message>
        <source>At most {speed}</source>
        <translation>Au plus {speed}</translation>
    </message>
    <message>
        <source>Attempt {number} of {all}</source>
        <translation>Tentative {number} sur {all}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the limit</source>
        <translation>Revenir à la limite</translation>
    </message>
    <message>
        <source>Back to uploads</source>
        <translation>Retour aux envois</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>Begun again from the file as it is now</source>
        <translation>Recommencé avec le fichier dans son état actuel</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>on a receipt, before the name of who handed it in</extracomment>
        <translation>Par</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>La touche Verr. Maj est activée.</translation>
    </message>
    <message>
        <source>Checking that it arrived whole</source>
        <translation>Vérification que tout est arrivé</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Vérification du fichier</translation>
    </message>
    <message>
        <source>Choose an assignment</source>
        <translation>Choisir un devoir</translation>
    </message>
    <message>
        <source>Choose an assignment first</source>
        <translation>Choisissez d’abord un devoir</translation>
    </message>
    <message>
        <source>Choose an assignment, and the files that you opened are added to it.</source>
        <translation>Choisissez un devoir&#xa0;: les fichiers que vous avez ouverts y seront ajoutés.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose the file to send instead of {name}</source>
        <translation>Choisir le fichier à envoyer à la place de {name}</translation>
    </message>
    <message>
        <source>Chosen assignment: {facts}.</source>
        <translation>Devoir choisi&#xa0;: {facts}.</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Effacer les terminés</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Click its sign to bring the window back, and quit in the menu there.</source>
        <translation>Cliquez sur son icône pour retrouver la fenêtre&#xa0;; le menu de l’icône permet de quitter.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>a heading: assignments that take nothing any more
----------
an assignment that takes nothing any more</extracomment>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Closes {when}</source>
        <translation>Fermeture {when}</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Come back by itself</source>
        <translation>Revenir automatiquement</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Continue uploads by itself after a restart of this computer?</source>
        <translation>Reprendre automatiquement les envois après un redémarrage de cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Continue with {provider}</source>
        <translation>Continuer avec {provider}</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy receipt number</source>
        <translation>Copier le numéro du reçu</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the video…</source>
        <translation>Supprimer la vidéo…</translation>
    </message>
    <message>
        <source>Delete {name} at the site?</source>
        <translation>Supprimer {name} du site&#xa0;?</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Discard uploads</source>
        <translation>Abandonner les envois</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Dismiss: {notice}</source>
        <translation>Masquer&#xa0;: {notice}</translation>
    </message>
    <message>
        <source>Draft: not handed in yet</source>
        <translation>Brouillon&#xa0;: pas encore remis</translation>
    </message>
    <message>
        <source>Drop files or folders here, or press Enter to choose files.</source>
        <translation>Déposez ici des fichiers ou des dossiers, ou appuyez sur Entrée pour choisir des fichiers.</translation>
    </message>
    <message>
        <source>Drop your videos here</source>
        <translation>Déposez vos vidéos ici</translation>
    </message>
    <message>
        <source>Drop zone for videos</source>
        <translation>Zone de dépôt pour les vidéos</translation>
    </message>
    <message>
        <source>Due {due}, late until {closes}</source>
        <translation>Échéance {due}, retard accepté, fermeture {closes}</translation>
    </message>
    <message>
        <source>Due {when}</source>
        <translation>Échéance {when}</translation>
    </message>
    <message>
        <source>Empty means always. Times are this computer&apos;s; outside of them uploads wait.</source>
        <translation>Vide&#xa0;: toujours. Les heures sont celles de cet ordinateur&#xa0;; en dehors, les envois attendent.</translation>
    </message>
    <message>
        <source>Expected {when}</source>
        <translation>Arrivée prévue&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Extra certificate authority</source>
        <translation>Autorité de certification supplémentaire</translation>
    </message>
    <message>
        <source>Fieldpost cannot use the link that opened it. Open it once more from the assignment.</source>
        <translation>Fieldpost ne peut pas utiliser le lien qui l’a ouvert. Ouvrez-le à nouveau depuis le devoir.</translation>
    </message>
    <message>
        <source>Fieldpost cannot use the proxy {place} that is set for this network, and sends nothing past it. Choose another one in the settings, or ask your IT support. Nothing is lost.</source>
        <translation>Fieldpost ne peut pas utiliser le proxy {place} réglé pour ce réseau, et n’envoie rien sans passer par lui. Choisissez-en un autre dans les paramètres, ou adressez-vous à votre service informatique. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Fieldpost cannot use this value, so the setting stays as it was. Look at the example, and try again.</source>
        <translation>Fieldpost ne peut pas utiliser cette valeur&#xa0;; le paramètre reste donc inchangé. Regardez l’exemple, puis réessayez.</translation>
    </message>
    <message>
        <source>Fieldpost cannot use your network&apos;s proxy, and sends nothing past it. Choose another one in the settings, or ask your IT support. Nothing is lost.</source>
        <translation>Fieldpost ne peut pas utiliser le proxy de votre réseau, et n’envoie rien sans passer par lui. Choisissez-en un autre dans les paramètres, ou adressez-vous à votre service informatique. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Fieldpost has stopped working because of an error of its own. Quit it and start it again: uploads go on where they are, and nothing is lost. Should it happen again, send support the report from the settings.</source>
        <translation>Fieldpost a cessé de fonctionner à cause d’une erreur interne. Quittez-le et redémarrez-le&#xa0;: les envois reprendront où ils s’étaient arrêtés, et rien n’est perdu. Si cela se reproduit, envoyez à l’assistance le rapport qui se trouve dans les paramètres.</translation>
    </message>
    <message>
        <source>Fieldpost has to be started again</source>
        <translation>Fieldpost doit être redémarré</translation>
    </message>
    <message>
        <source>Fieldpost keeps uploading here</source>
        <translation>Fieldpost poursuit les envois ici</translation>
    </message>
    <message>
        <source>Fieldpost knows it again the next time.</source>
        <translation>Fieldpost le reconnaîtra la prochaine fois.</translation>
    </message>
    <message>
        <source>Fieldpost receipt</source>
        <translation>Reçu Fieldpost</translation>
    </message>
    <message>
        <source>Fieldpost sends nothing about you or your use of it to anybody. Its log stays on this computer, without keys and names.</source>
        <translation>Fieldpost n’envoie à personne d’informations sur vous ou sur votre utilisation. Son journal reste sur cet ordinateur, sans clés ni noms.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Un mois</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Pour l’assistance</translation>
    </message>
    <message>
        <source>For three months</source>
        <translation>Trois mois</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Mot de passe oublié&#xa0;?</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Quatre</translation>
    </message>
    <message>
        <source>From now on it goes to another assignment</source>
        <translation>Désormais destiné à un autre devoir</translation>
    </message>
    <message>
        <source>From now on it goes to {name}</source>
        <translation>Désormais destiné à {name}</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Full speed for an hour</source>
        <translation>Vitesse maximale pendant une heure</translation>
    </message>
    <message>
        <source>Full speed until {time}</source>
        <translation>Vitesse maximale jusqu’à {time}</translation>
    </message>
    <message>
        <source>Genuine. The video is a draft.</source>
        <translation>Authentique. La vidéo est un brouillon.</translation>
    </message>
    <message>
        <source>Genuine. The video was handed in.</source>
        <translation>Authentique. La vidéo a été remise.</translation>
    </message>
    <message>
        <source>Graded</source>
        <translation>Évalué</translation>
    </message>
    <message>
        <source>Groups hand in here together, and you are in none of them, or in several. Ask your teacher to put you into one.</source>
        <translation>Ici, les groupes remettent leur travail ensemble, et vous n’êtes dans aucun, ou dans plusieurs. Demandez à votre enseignant de vous placer dans un seul.</translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation>Remettre…</translation>
    </message>
    <message>
        <source>Hand them in for grading</source>
        <translation>Les remettre pour évaluation</translation>
    </message>
    <message>
        <source>Handed in</source>
        <extracomment>a heading: assignments to which something was handed in
----------
on a receipt, before the time at which it was handed in</extracomment>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Handed in by</source>
        <translation>Remis par</translation>
    </message>
    <message>
        <source>Handed in here already, as {name}. Send this copy anyway, or remove it. Nothing of it was sent.</source>
        <translation>Déjà remis pour ce devoir, sous le nom {name}. Envoyez quand même cette copie, ou retirez-la. Rien n’en a été envoyé.</translation>
    </message>
    <message>
        <source>Handed in {when}</source>
        <translation>Remis {when}</translation>
    </message>
    <message>
        <source>Handed in {when} · receipt {number}</source>
        <translation>Remis {when} · reçu {number}</translation>
    </message>
    <message>
        <source>Handed in {when}, graded</source>
        <translation>Remis {when}, évalué</translation>
    </message>
    <message>
        <source>Handed in · receipt {name}</source>
        <translation>Remis · reçu {name}</translation>
    </message>
    <message>
        <source>Handed in · receipt {number}</source>
        <translation>Remis · reçu {number}</translation>
    </message>
    <message>
        <source>Handing in</source>
        <translation>Remise en cours</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>How to check this receipt</source>
        <translation>Comment vérifier ce reçu</translation>
    </message>
    <message>
        <source>I agree to this statement</source>
        <translation>J’accepte cette déclaration</translation>
    </message>
    <message>
        <source>In a file of the submission</source>
        <translation>Dans un fichier de la remise</translation>
    </message>
    <message>
        <source>In the submission’s text</source>
        <translation>Dans le texte de la remise</translation>
    </message>
    <message>
        <source>Interrupted; it goes on by itself</source>
        <translation>Interrompu&#xa0;; la reprise est automatique</translation>
    </message>
    <message>
        <source>It arrived whole</source>
        <translation>Arrivé en entier</translation>
    </message>
    <message>
        <source>It changes when Fieldpost starts again.</source>
        <translation>Le changement prend effet au prochain démarrage de Fieldpost.</translation>
    </message>
    <message>
        <source>It closed {when}. Ask your teacher whether you can have more time.</source>
        <translation>La date de fermeture est passée&#xa0;: {when}. Demandez à votre enseignant si vous pouvez avoir plus de temps.</translation>
    </message>
    <message>
        <source>It is in the list for this assignment already, and once is enough. Nothing is lost.</source>
        <translation>Ce fichier est déjà dans la liste pour ce devoir, et une fois suffit. Rien n’est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>It is read beside each of these %n videos in your submission.</source>
        <comment>It is read beside the video in your submission.</comment>
        <translation>
            <numerusform>Elle s’affiche à côté de la vidéo dans votre remise.</numerusform>
            <numerusform>Elle s’affiche à côté de chacune de ces %n vidéos dans votre remise.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is taken out of your submission to {assignment}, and your teacher can no longer watch it. Its receipt is then worth nothing. The file on your computer stays.</source>
        <translation>La vidéo sera retirée de votre remise pour {assignment}, et votre enseignant ne pourra plus la regarder. Son reçu n’aura alors plus de valeur. Le fichier sur votre ordinateur est conservé.</translation>
    </message>
    <message>
        <source>It opens {when}. Add your videos from then on.</source>
        <translation>Ouverture {when}. Vous pourrez alors ajouter vos vidéos.</translation>
    </message>
    <message>
        <source>It takes no videos from you at the moment. Ask your teacher why.</source>
        <translation>Ce devoir n’accepte pas de vidéos de votre part pour le moment. Demandez-en la raison à votre enseignant.</translation>
    </message>
    <message>
        <source>Just within the limit</source>
        <translation>Juste sous la limite</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Keep the history</source>
        <translation>Conserver l’historique</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Enregistrer la remarque</translation>
    </message>
    <message>
        <source>Keep the original for now.</source>
        <translation>Conservez l’original pour l’instant.</translation>
    </message>
    <message>
        <source>Keep the original: not everything about this video could be compared.</source>
        <translation>Conservez l’original&#xa0;: tout n’a pas pu être comparé pour cette vidéo.</translation>
    </message>
    <message>
        <source>Keep them as a draft; I hand in myself later</source>
        <translation>Les garder en brouillon&#xa0;; je remettrai moi-même plus tard</translation>
    </message>
    <message>
        <source>Keep this computer awake while it uploads</source>
        <translation>Empêcher la mise en veille pendant les envois</translation>
    </message>
    <message>
        <source>Keep uploading in the background</source>
        <translation>Poursuivre les envois en arrière-plan</translation>
    </message>
    <message>
        <source>Keep uploading when the window is closed</source>
        <translation>Poursuivre les envois quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Utilisés récemment</translation>
    </message>
    <message>
        <source>Late since {when}, still taken</source>
        <translation>Échéance passée ({when}), encore accepté</translation>
    </message>
    <message>
        <source>Late, closes {when}</source>
        <translation>En retard, fermeture {when}</translation>
    </message>
    <message>
        <source>Let go to add them to {name}.</source>
        <translation>Relâchez pour les ajouter à {name}.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Link of the page</source>
        <translation>Lien de la page</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Looking for the site…</source>
        <translation>Recherche du site…</translation>
    </message>
    <message>
        <source>Looking for your assignments…</source>
        <translation>Recherche de vos devoirs…</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Menu principal</translation>
    </message>
    <message>
        <source>Make the copy and send it</source>
        <translation>Créer la copie et l’envoyer</translation>
    </message>
    <message>
        <source>Making the copy</source>
        <translation>Création de la copie</translation>
    </message>
    <message>
        <source>May links on the pages of assignments open Fieldpost, with the assignment chosen?</source>
        <translation>Les liens sur les pages de devoirs peuvent-ils ouvrir Fieldpost, avec le devoir déjà choisi&#xa0;?</translation>
    </message>
    <message>
        <source>Moodle did not take the submission. Ask your teacher whether you may hand in here, then try again. Your file is untouched.</source>
        <translation>Moodle n’a pas accepté la remise. Demandez à votre enseignant si vous pouvez remettre ici, puis réessayez. Votre fichier est intact.</translation>
    </message>
    <message>
        <source>Moodle does not sign you in with a password alone, perhaps because it wants a second step. Sign in in the browser instead.</source>
        <translation>Moodle ne permet pas la connexion avec un simple mot de passe, peut-être parce qu’il demande une deuxième étape. Connectez-vous plutôt dans le navigateur.</translation>
    </message>
    <message>
        <source>Moodle is being maintained. The upload goes on by itself afterwards. Nothing is lost.</source>
        <translation>Moodle est en maintenance. L’envoi reprendra automatiquement ensuite. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Moodle is being maintained. Try again later; your uploads are kept and go on then.</source>
        <translation>Moodle est en maintenance. Réessayez plus tard&#xa0;; vos envois sont conservés et reprendront alors.</translation>
    </message>
    <message>
        <source>Moodle no longer has this assignment. Ask your teacher, then add the file for another one. Your file is untouched.</source>
        <translation>Ce devoir n’existe plus dans Moodle. Renseignez-vous auprès de votre enseignant, puis ajoutez le fichier à un autre devoir. Votre fichier est intact.</translation>
    </message>
    <message>
        <source>Moodle wants a new password first, or a yes to its policy. Sign in there with a browser, then try again. Nothing is lost.</source>
        <translation>Moodle demande d’abord un nouveau mot de passe ou votre accord à ses conditions d’utilisation. Connectez-vous-y dans un navigateur, puis réessayez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Moodle wants something of you first, like a new password or a yes to its policy. Open Moodle and do it there, then sign in here.</source>
        <translation>Moodle vous demande d’abord quelque chose, par exemple un nouveau mot de passe ou votre accord à ses conditions d’utilisation. Ouvrez Moodle et faites-y le nécessaire, puis connectez-vous ici.</translation>
    </message>
    <message>
        <source>Moodle wants something of you first, like a new password or a yes to its policy. Open Moodle and do it there, then try again. Your uploads are kept.</source>
        <translation>Moodle vous demande d’abord quelque chose, par exemple un nouveau mot de passe ou votre accord à ses conditions d’utilisation. Ouvrez Moodle et faites-y le nécessaire, puis réessayez. Vos envois sont conservés.</translation>
    </message>
    <message>
        <source>More are seldom faster: they share one connection.</source>
        <translation>Plus d’envois, c’est rarement plus rapide&#xa0;: ils partagent une seule connexion.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Placer en tête</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Next in the line.</source>
        <translation>Prochain dans la file.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No assignment has “{sought}” in its name or course.</source>
        <translation>Aucun devoir ne contient «&#xa0;{sought}&#xa0;» dans son nom ou son cours.</translation>
    </message>
    <message>
        <source>No closing date</source>
        <translation>Sans date de fermeture</translation>
    </message>
    <message>
        <source>No copy of this film would be much smaller. Choose another file, or ask your teacher.</source>
        <translation>Aucune copie de cette vidéo ne serait nettement plus légère. Choisissez un autre fichier ou adressez-vous à votre enseignant.</translation>
    </message>
    <message>
        <source>No good copy could be made of this file, so nothing of it was kept. Send the file as it is, or choose another. Your file is untouched.</source>
        <translation>Aucune copie correcte n’a pu être créée à partir de ce fichier&#xa0;; rien n’en a été gardé. Envoyez le fichier tel quel ou choisissez-en un autre. Votre fichier est intact.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>No safe connection to the site. Sign in to this Wi-Fi in a browser or check the computer&apos;s clock. Nothing is lost.</source>
        <translation>Pas de connexion sécurisée au site. Identifiez-vous sur ce réseau Wi-Fi dans un navigateur ou vérifiez l’horloge de l’ordinateur. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>No safe connection to this site. If this Wi-Fi has a sign-in page, open it in a browser; else check this computer&apos;s clock.</source>
        <translation>Pas de connexion sécurisée à ce site. Si ce réseau Wi-Fi a une page d’identification, ouvrez-la dans un navigateur&#xa0;; sinon, vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>No site was found under this name. Check the spelling of the address, and that you are connected.</source>
        <translation>Aucun site n’a été trouvé sous ce nom. Vérifiez l’orthographe de l’adresse et votre connexion.</translation>
    </message>
    <message>
        <source>No site was found under this name. Check the spelling of the address, and that you are connected. Nothing is lost.</source>
        <translation>Aucun site n’a été trouvé sous ce nom. Vérifiez l’orthographe de l’adresse et votre connexion. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Not genuine: this receipt was signed with another key than this site&apos;s.</source>
        <translation>Non authentique&#xa0;: ce reçu a été signé avec une autre clé que celle de ce site.</translation>
    </message>
    <message>
        <source>Not genuine: what this receipt says is not what was signed.</source>
        <translation>Non authentique&#xa0;: ce que dit ce reçu n’est pas ce qui a été signé.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Note for the teacher</source>
        <translation>Remarque pour l’enseignant</translation>
    </message>
    <message>
        <source>Note for the teacher…</source>
        <translation>Remarque pour l’enseignant…</translation>
    </message>
    <message>
        <source>Nothing can be added to {name}. {reason}</source>
        <translation>Rien ne peut être ajouté à {name}. {reason}</translation>
    </message>
    <message>
        <source>Nothing can be handed in here now</source>
        <translation>Aucune remise possible ici pour le moment</translation>
    </message>
    <message>
        <source>Nothing goes through at the moment. It goes on by itself.</source>
        <translation>Rien ne passe pour le moment. L’envoi reprendra automatiquement.</translation>
    </message>
    <message>
        <source>Nothing is handed in yet</source>
        <translation>Rien n’a encore été remis</translation>
    </message>
    <message>
        <source>Nothing is moving</source>
        <translation>Aucun envoi en cours</translation>
    </message>
    <message>
        <source>Nothing that was handed in has these words.</source>
        <translation>Aucune remise ne contient ces mots.</translation>
    </message>
    <message>
        <source>Nothing to upload</source>
        <translation>Rien à envoyer</translation>
    </message>
    <message>
        <source>Nothing was added to {name}. {reason}</source>
        <translation>Rien n’a été ajouté à {name}. {reason}</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Now {speed}, at most {most}</source>
        <translation>{speed} actuellement, {most} au plus</translation>
    </message>
    <message numerus="yes">
        <source>Number %n in the line.</source>
        <comment>Number %n in the line.</comment>
        <translation>
            <numerusform>Numéro %n dans la file.</numerusform>
            <numerusform>Numéro %n dans la file.</numerusform>
        </translation>
    </message>
    <message>
        <source>On a network that costs by the megabyte</source>
        <translation>Sur un réseau facturé au volume</translation>
    </message>
    <message>
        <source>On its way here already, as {name}. Send this copy anyway, or remove it. Nothing of it was sent.</source>
        <translation>Déjà en route vers ce devoir, sous le nom {name}. Envoyez quand même cette copie, ou retirez-la. Rien n’en a été envoyé.</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Un</translation>
    </message>
    <message>
        <source>Only at these times</source>
        <translation>Seulement à ces horaires</translation>
    </message>
    <message>
        <source>Only students of this course hand in here. If you are one, ask your teacher to check your enrolment.</source>
        <translation>Seuls les étudiants de ce cours remettent un travail ici. Si vous en faites partie, demandez à votre enseignant de vérifier votre inscription.</translation>
    </message>
    <message>
        <source>Only while bytes move. A closed lid or an empty battery still puts it to sleep.</source>
        <translation>Seulement pendant le transfert. La fermeture du capot ou une batterie vide mettent quand même l’ordinateur en veille.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>a heading: assignments that take videos now</extracomment>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Open Fieldpost&apos;s links with this program</source>
        <translation>Ouvrir les liens Fieldpost avec ce programme</translation>
    </message>
    <message>
        <source>Open Moodle</source>
        <translation>Ouvrir Moodle</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Rouvrir la page</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Ouvrir la page d’identification</translation>
    </message>
    <message>
        <source>Open the video in the browser</source>
        <translation>Ouvrir la vidéo dans le navigateur</translation>
    </message>
    <message>
        <source>Opening the video…</source>
        <translation>Ouverture de la vidéo…</translation>
    </message>
    <message>
        <source>Opens later</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Opens {when}</source>
        <translation>Ouverture {when}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Others are uploading at the moment. You have a place in the line and start by yourself. Nothing is lost.</source>
        <translation>D’autres envois sont en cours en ce moment. Vous avez une place dans la file et votre envoi démarrera automatiquement. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation>Coller des fichiers</translation>
    </message>
    <message>
        <source>Paste the link</source>
        <translation>Coller le lien</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout mettre en pause</translation>
    </message>
    <message>
        <source>Pause all uploads</source>
        <translation>Mettre tous les envois en pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>Position dans la vidéo</translation>
    </message>
    <message>
        <source>Privacy and help</source>
        <translation>Confidentialité et aide</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Put it first</source>
        <translation>Passer en premier</translation>
    </message>
    <message>
        <source>Quit Fieldpost</source>
        <translation>Quitter Fieldpost</translation>
    </message>
    <message>
        <source>Quit and continue later</source>
        <translation>Quitter et continuer plus tard</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Numéro du reçu</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Reçu {number}</translation>
    </message>
    <message>
        <source>Receipts of what was handed in. Videos on this computer are never touched.</source>
        <translation>Les reçus de ce qui a été remis. Les vidéos de cet ordinateur ne sont jamais modifiées.</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Reçu…</translation>
    </message>
    <message numerus="yes">
        <source>Recovered %n uploads; nothing is lost.</source>
        <comment>Recovered %n upload; nothing is lost.</comment>
        <translation>
            <numerusform>%n envoi récupéré&#xa0;; rien n’est perdu.</numerusform>
            <numerusform>%n envois récupérés&#xa0;; rien n’est perdu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recovered %n uploads; they continue where they stopped.</source>
        <comment>Recovered %n upload; it continues where it stopped.</comment>
        <translation>
            <numerusform>%n envoi récupéré&#xa0;; il reprend où il s’était arrêté.</numerusform>
            <numerusform>%n envois récupérés&#xa0;; ils reprennent où ils s’étaient arrêtés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n uploads?</source>
        <comment>Remove %n upload?</comment>
        <translation>
            <numerusform>Retirer %n envoi&#xa0;?</numerusform>
            <numerusform>Retirer %n envois&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Retirer {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Renew the list of assignments</source>
        <translation>Actualiser la liste des devoirs</translation>
    </message>
    <message>
        <source>Reopened: attempt {number}</source>
        <translation>Rouvert&#xa0;: tentative {number}</translation>
    </message>
    <message>
        <source>Reopened: attempt {number} of {all}</source>
        <translation>Rouvert&#xa0;: tentative {number} sur {all}</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Rapport pour l’assistance</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Resume all uploads</source>
        <translation>Reprendre tous les envois</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Enregistrer le reçu</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved as a draft</source>
        <translation>Enregistré comme brouillon</translation>
    </message>
    <message>
        <source>Saved as a draft first</source>
        <translation>D’abord enregistré comme brouillon</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>{file} enregistré.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Scan to watch</source>
        <translation>Scannez pour regarder</translation>
    </message>
    <message>
        <source>Search assignments</source>
        <translation>Rechercher un devoir</translation>
    </message>
    <message>
        <source>Search by file, assignment or receipt</source>
        <translation>Rechercher par fichier, devoir ou reçu</translation>
    </message>
    <message>
        <source>Search by name or course</source>
        <translation>Rechercher par nom ou cours</translation>
    </message>
    <message>
        <source>Search what was handed in</source>
        <translation>Rechercher dans les remises</translation>
    </message>
    <message>
        <source>Seen at the site</source>
        <translation>Vu sur le site</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Send it there</source>
        <translation>Envoyer vers ce devoir</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Sending began</source>
        <translation>Début de l’envoi</translation>
    </message>
    <message>
        <source>Sending went on</source>
        <translation>Reprise de l’envoi</translation>
    </message>
    <message>
        <source>Sending went on after {size}</source>
        <translation>Reprise de l’envoi après {size}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Set by {source}; it cannot be changed here.</source>
        <translation>Réglé par&#xa0;: {source}. Non modifiable ici.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Several at once come as one notification.</source>
        <translation>Plusieurs remises simultanées font une seule notification.</translation>
    </message>
    <message>
        <source>Show Fieldpost</source>
        <translation>Afficher Fieldpost</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Show the report for support…</source>
        <translation>Afficher le rapport pour l’assistance…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <translation>Se connecter dans le navigateur</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened. If Fieldpost does not go on by itself then, copy the page&apos;s link “Click here if the app does not open automatically” and paste it here.</source>
        <translation>Connectez-vous sur la page qui s’est ouverte. Si Fieldpost ne continue pas automatiquement ensuite, copiez le lien «&#xa0;Cliquez ici si l’application ne s’ouvre pas automatiquement&#xa0;» de cette page et collez-le ici.</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened. When the browser asks whether it may open Fieldpost, say yes.</source>
        <translation>Connectez-vous sur la page qui s’est ouverte. Quand le navigateur demande s’il peut ouvrir Fieldpost, acceptez.</translation>
    </message>
    <message>
        <source>Sign in to hand in your videos</source>
        <translation>Connectez-vous pour remettre vos vidéos</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Connexion au proxy</translation>
    </message>
    <message>
        <source>Sign in to {site}</source>
        <translation>Se connecter à {site}</translation>
    </message>
    <message>
        <source>Sign in to {site}?</source>
        <translation>Se connecter à {site}&#xa0;?</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sign out {name}?</source>
        <translation>Déconnecter {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Sign-in page of your site</source>
        <translation>Page de connexion de votre site</translation>
    </message>
    <message>
        <source>Signature (Ed25519)</source>
        <translation>Signature (Ed25519)</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Connecté en tant que {name}</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Site address</source>
        <translation>Adresse du site</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Smaller copy</source>
        <translation>Copie allégée</translation>
    </message>
    <message>
        <source>Smaller copy…</source>
        <translation>Copie allégée…</translation>
    </message>
    <message>
        <source>Something went wrong in Fieldpost itself. Try again, and send the details to support if it stays. Nothing is lost.</source>
        <translation>Un problème s’est produit dans Fieldpost. Réessayez et, s’il persiste, envoyez les détails à l’assistance. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Rétablir le son</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed: {limit}</source>
        <translation>Vitesse&#xa0;: {limit}</translation>
    </message>
    <message>
        <source>Speed: {speed} times</source>
        <translation>Vitesse&#xa0;: {speed} fois</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Start with this computer</source>
        <translation>Démarrer avec cet ordinateur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>Still above the limit of {limit}</source>
        <translation>Encore au-dessus de la limite de {limit}</translation>
    </message>
    <message>
        <source>Stopped. Start Fieldpost again, and it goes on from here. Nothing is lost.</source>
        <translation>Arrêté. Redémarrez Fieldpost, et l’envoi reprendra à partir d’ici. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Such as a phone&apos;s hotspot. Each upload can still be sent anyway.</source>
        <translation>Par exemple le partage de connexion d’un téléphone. Chaque envoi peut tout de même être lancé.</translation>
    </message>
    <message>
        <source>Taken late until {when}</source>
        <translation>Retard accepté, fermeture {when}</translation>
    </message>
    <message>
        <source>The assignment has closed. Ask your teacher for more time, then try again. Your file is untouched.</source>
        <translation>Le devoir est fermé. Demandez plus de temps à votre enseignant, puis réessayez. Votre fichier est intact.</translation>
    </message>
    <message>
        <source>The assignment is not open yet. Try again when it is. Nothing is lost.</source>
        <translation>Le devoir n’est pas encore ouvert. Réessayez quand il le sera. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The battery is low. Uploads wait for the charger. Nothing is lost.</source>
        <translation>La batterie est faible. Les envois attendent le chargeur. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The closing time {when} is over</source>
        <translation>Fermeture passée&#xa0;: {when}</translation>
    </message>
    <message>
        <source>The connection stopped carrying data. The upload goes on by itself over a new one. Nothing is lost.</source>
        <translation>La connexion ne transmettait plus de données. L’envoi continue automatiquement par une nouvelle connexion. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The copy goes in the place of the original, which stays as it is on this computer.</source>
        <translation>La copie prend la place de l’original, qui reste inchangé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The copy needs {size} of room, and this computer&apos;s disk has {limit}. Free some space, then try again. Your file is untouched.</source>
        <translation>La copie a besoin de {size}, et le disque de cet ordinateur n’a que {limit} de libre. Libérez de l’espace, puis réessayez. Votre fichier est intact.</translation>
    </message>
    <message>
        <source>The copy of {name} saves {size} and goes in its place. The original stays as it is.</source>
        <translation>La copie de {name} fait gagner {size} et prend sa place. L’original reste inchangé.</translation>
    </message>
    <message>
        <source>The earlier connection still holds this upload. It goes on by itself in a moment. Nothing is lost.</source>
        <translation>La connexion précédente retient encore cet envoi. Il reprendra automatiquement dans un instant. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The end of this video is missing, as if copying it broke off. If the original is whole, copy it again and choose the new copy.</source>
        <translation>La fin de cette vidéo manque, comme si la copie avait été interrompue. Si l’original est complet, copiez-le à nouveau et choisissez la nouvelle copie.</translation>
    </message>
    <message>
        <source>The file cannot be read. Close other programs that use it, then try again. Nothing that was sent is lost.</source>
        <translation>Impossible de lire le fichier. Fermez les autres programmes qui l’utilisent, puis réessayez. Rien de ce qui a été envoyé n’est perdu.</translation>
    </message>
    <message>
        <source>The file changed after it was added. Start again to send it as it is now. What was sent of the old one is not used.</source>
        <translation>Le fichier a changé après son ajout. Recommencez pour l’envoyer dans son état actuel. Ce qui a été envoyé de l’ancien n’est pas utilisé.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder, then try again. Nothing is lost.</source>
        <translation>Le fichier n’a pas pu être enregistré à cet endroit. Choisissez un autre dossier, puis réessayez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The file has {size}, and this assignment takes {limit} at most. Make a smaller copy, or ask your teacher whether that can be raised. Nothing was sent.</source>
        <translation>Le fichier fait {size}, et ce devoir accepte {limit} au plus. Créez une copie allégée ou demandez à votre enseignant si cette limite peut être relevée. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The file has {size}, and this site takes {limit} at most for a video. Make a smaller copy, or ask the site&apos;s administrator to raise that. Nothing was sent.</source>
        <translation>Le fichier fait {size}, et ce site accepte {limit} au plus par vidéo. Créez une copie allégée ou demandez à l’administrateur du site de relever cette limite. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The file has {size}, and this site&apos;s disk holds {limit} in all. Make a smaller copy, or ask the site&apos;s administrator for a larger disk. Nothing was sent.</source>
        <translation>Le fichier fait {size}, et le disque de ce site contient {limit} en tout. Créez une copie allégée ou demandez à l’administrateur du site un disque plus grand. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The file has {size}, and this site&apos;s video store takes {limit} at most for a video, which nobody here can raise. Make a smaller copy, or cut the recording into parts. Nothing was sent.</source>
        <translation>Le fichier fait {size}, et le stockage vidéo de ce site accepte {limit} au plus par vidéo, ce que personne ici ne peut relever. Créez une copie allégée ou coupez l’enregistrement en parties. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The file has {size}, and your teacher set {limit} as the most for a video here. Make a smaller copy, or ask your teacher to raise that. Nothing was sent.</source>
        <translation>Le fichier fait {size}, et votre enseignant a fixé ici {limit} au plus par vidéo. Créez une copie allégée ou demandez à votre enseignant de relever cette limite. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it from the camera again and choose the new copy. Nothing was sent.</source>
        <translation>Le fichier est vide. Copiez-le à nouveau depuis la caméra et choisissez la nouvelle copie. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The file is larger than the site takes. A smaller copy would fit. Nothing was sent.</source>
        <translation>Le fichier dépasse la taille acceptée par le site. Une copie allégée conviendrait. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The file is not where it was. Connect its drive or put it back, then try again. What was sent is not lost.</source>
        <translation>Le fichier n’est plus à sa place. Branchez son disque ou remettez-le en place, puis réessayez. Ce qui a été envoyé n’est pas perdu.</translation>
    </message>
    <message>
        <source>The file is still being written. It is looked at again by itself, until that has ended. Nothing is lost.</source>
        <translation>Le fichier est encore en cours d’écriture. Fieldpost le réexamine automatiquement jusqu’à ce que ce soit terminé. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The file was checked</source>
        <translation>Le fichier a été vérifié</translation>
    </message>
    <message>
        <source>The file was checked: {size}</source>
        <translation>Le fichier a été vérifié&#xa0;: {size}</translation>
    </message>
    <message numerus="yes">
        <source>The files on your computer stay.</source>
        <comment>The file on your computer stays.</comment>
        <translation>
            <numerusform>Le fichier sur votre ordinateur est conservé.</numerusform>
            <numerusform>Les fichiers sur votre ordinateur sont conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder {folder} cannot be opened. Connect its drive, then try again.</source>
        <translation>Impossible d’ouvrir le dossier {folder}. Branchez son disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The link leads to another site. On this computer videos go to {site} only.</source>
        <translation>Le lien mène à un autre site. Sur cet ordinateur, les vidéos ne vont que sur {site}.</translation>
    </message>
    <message>
        <source>The link names an assignment that is not yours at this site. Choose one from the list.</source>
        <translation>Le lien désigne un devoir qui n’est pas parmi les vôtres sur ce site. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>The list of assignments could not be renewed. {cause}</source>
        <translation>La liste des devoirs n’a pas pu être actualisée. {cause}</translation>
    </message>
    <message>
        <source>The list of uploads was damaged and could not be read. It was set aside as {name} in {folder}, and a new list was begun. Your videos are untouched: add those again that have not been handed in. Bytes that were already sent for them are cleaned up by the server.</source>
        <translation>La liste des envois était endommagée et n’a pas pu être lue. Elle a été mise de côté sous le nom {name} dans {folder}, et une nouvelle liste a été commencée. Vos vidéos sont intactes&#xa0;: ajoutez à nouveau celles qui n’ont pas été remises. Le serveur efface les données déjà envoyées pour elles.</translation>
    </message>
    <message>
        <source>The network I am in costs by the megabyte</source>
        <translation>Le réseau que j’utilise est facturé au volume</translation>
    </message>
    <message>
        <source>The place for this upload was given to someone else while it waited. It starts again by itself. Your file is untouched.</source>
        <translation>La place de cet envoi a été donnée à quelqu’un d’autre pendant l’attente. Il recommence automatiquement. Votre fichier est intact.</translation>
    </message>
    <message>
        <source>The receipt is saved as {name}.</source>
        <translation>Le reçu est enregistré sous le nom {name}.</translation>
    </message>
    <message>
        <source>The recording is longer than the site takes. Cut it into shorter parts and add those. Nothing was sent.</source>
        <translation>L’enregistrement est plus long que ce que le site accepte. Coupez-le en parties plus courtes et ajoutez-les. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The recording lasts {size}, and this site takes {limit} at most for a video. Cut it into shorter parts and add those, or ask the site&apos;s administrator to raise that. Nothing was sent.</source>
        <translation>L’enregistrement dure {size}, et ce site accepte {limit} au plus par vidéo. Coupez-le en parties plus courtes et ajoutez-les, ou demandez à l’administrateur du site de relever cette limite. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The recording lasts {size}, and this site&apos;s video store takes {limit} at most for a video, which nobody here can raise. Cut it into shorter parts and add those. Nothing was sent.</source>
        <translation>L’enregistrement dure {size}, et le stockage vidéo de ce site accepte {limit} au plus par vidéo, ce que personne ici ne peut relever. Coupez-le en parties plus courtes et ajoutez-les. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The recording lasts {size}, and your teacher set {limit} as the most for a video here. Cut it into shorter parts and add those, or ask your teacher to raise that. Nothing was sent.</source>
        <translation>L’enregistrement dure {size}, et votre enseignant a fixé ici {limit} au plus par vidéo. Coupez-le en parties plus courtes et ajoutez-les, ou demandez à votre enseignant de relever cette limite. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The recording lasts {size}, and {limit} at most is taken here. Cut it into shorter parts and add those. Nothing was sent.</source>
        <translation>L’enregistrement dure {size}, et {limit} au plus est accepté ici. Coupez-le en parties plus courtes et ajoutez-les. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The recording was never finished, so no player can show it. Copy it from the camera again, or let the camera or the recorder repair it. Nothing was sent.</source>
        <translation>L’enregistrement n’a jamais été terminé&#xa0;; aucun lecteur ne peut l’afficher. Copiez-le à nouveau depuis la caméra, ou faites-le réparer par la caméra ou l’enregistreur. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The report is saved as {name}.</source>
        <translation>Le rapport est enregistré sous le nom {name}.</translation>
    </message>
    <message>
        <source>The same video is on its way to this assignment already, or was handed in there, so this copy waits. Send it anyway, or remove it. Nothing was sent.</source>
        <translation>La même vidéo est déjà en route vers ce devoir, ou y a été remise&#xa0;; cette copie attend donc. Envoyez-la quand même, ou retirez-la. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The sign-in of {name} has ended. Their uploads are kept, and go on after the next sign-in.</source>
        <translation>La session de {name} a pris fin. Ses envois sont conservés et reprendront après la prochaine connexion.</translation>
    </message>
    <message>
        <source>The signed text, as the site sent it</source>
        <translation>Le texte signé, tel que le site l’a envoyé</translation>
    </message>
    <message>
        <source>The site asked us to slow down. The upload goes on by itself. Nothing is lost.</source>
        <translation>Le site nous a demandé de ralentir. L’envoi continue automatiquement. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The site did not accept this sign-in. Try again.</source>
        <translation>Le site n’a pas accepté cette connexion. Réessayez.</translation>
    </message>
    <message>
        <source>The site did not accept this user name and password. Check both and sign in again. Nothing is lost.</source>
        <translation>Le site n’a pas accepté ce nom d’utilisateur et ce mot de passe. Vérifiez-les et reconnectez-vous. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The site did not accept this user name and password. Check both. If they are right, your account may be locked: ask the site&apos;s support.</source>
        <translation>Le site n’a pas accepté ce nom d’utilisateur et ce mot de passe. Vérifiez-les. S’ils sont corrects, votre compte est peut-être verrouillé&#xa0;: adressez-vous à l’assistance du site.</translation>
    </message>
    <message>
        <source>The site does not know this upload any more. It starts again by itself. Your file is untouched.</source>
        <translation>Le site ne connaît plus cet envoi. Il recommence automatiquement. Votre fichier est intact.</translation>
    </message>
    <message>
        <source>The site does not sign you in with a password alone, perhaps because it wants a second step. Sign in in the browser instead. Nothing is lost.</source>
        <translation>Le site ne permet pas la connexion avec un simple mot de passe, peut-être parce qu’il demande une deuxième étape. Connectez-vous plutôt dans le navigateur. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The site gave it a place</source>
        <translation>Place attribuée par le site</translation>
    </message>
    <message>
        <source>The site has a problem of its own. If it stays, send the details to its support. Nothing is lost.</source>
        <translation>Le site rencontre un problème. S’il persiste, envoyez les détails à l’assistance du site. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The site has no room for more videos. Tell your teacher, then try again later. Nothing is lost.</source>
        <translation>Le site n’a plus de place pour d’autres vidéos. Prévenez votre enseignant, puis réessayez plus tard. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The site has put this upload away. Start again to send the video once more. Your file is untouched.</source>
        <translation>Le site a mis cet envoi de côté. Recommencez pour envoyer la vidéo une nouvelle fois. Votre fichier est intact.</translation>
    </message>
    <message>
        <source>The site has signed what this page says; the signed document is attached to this file. Anybody who has Fieldpost can check it: fieldpost verify {file} --site {site}</source>
        <translation>Le site a signé ce que dit cette page&#xa0;; le document signé est joint à ce fichier. Toute personne disposant de Fieldpost peut le vérifier&#xa0;: fieldpost verify {file} --site {site}</translation>
    </message>
    <message>
        <source>The site has to keep this video for now, so it cannot be deleted. Ask its support why. Nothing is lost.</source>
        <translation>Le site doit garder cette vidéo pour l’instant&#xa0;; elle ne peut donc pas être supprimée. Demandez-en la raison à son assistance. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The site is busy. The upload goes on by itself. Nothing is lost.</source>
        <translation>Le site est très sollicité. L’envoi continue automatiquement. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The site is busy. Wait a moment, then try again.</source>
        <translation>Le site est très sollicité. Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>The site needs a newer Fieldpost. Update Fieldpost, then try again. Nothing is lost.</source>
        <translation>Le site demande une version plus récente de Fieldpost. Mettez Fieldpost à jour, puis réessayez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The site sent us to another address, which a Wi-Fi sign-in page also does. Open a browser to check. Nothing is lost.</source>
        <translation>Le site nous a renvoyés vers une autre adresse, ce que fait aussi une page d’identification Wi-Fi. Ouvrez un navigateur pour vérifier. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The storage cannot make a playable video of this file. Check that it plays on this computer, then choose it or a copy again. Your file is untouched.</source>
        <translation>Le stockage ne peut pas faire de ce fichier une vidéo lisible. Vérifiez qu’il se lit sur cet ordinateur, puis choisissez-le à nouveau ou choisissez une copie. Votre fichier est intact.</translation>
    </message>
    <message>
        <source>The storage confirmed how long the video is, and cannot compare every byte of it.</source>
        <translation>Le stockage a confirmé la longueur de la vidéo, mais ne peut pas en comparer chaque octet.</translation>
    </message>
    <message>
        <source>The storage gave an answer that makes no sense. Send the details to support if it stays. Nothing is lost.</source>
        <translation>Le stockage a donné une réponse incompréhensible. Si cela persiste, envoyez les détails à l’assistance. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The storage has a different part than expected. Fieldpost asks it and goes on from there. Nothing is lost.</source>
        <translation>Le stockage n’a pas la partie attendue. Fieldpost l’interroge et reprend à partir de là. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The storage holds the same bytes as your file, and the site shows the video in your submission.</source>
        <translation>Le stockage contient les mêmes octets que votre fichier, et le site affiche la vidéo dans votre remise.</translation>
    </message>
    <message>
        <source>The storage holds the same bytes as your file, but no site was asked for the submission.</source>
        <translation>Le stockage contient les mêmes octets que votre fichier, mais aucun site n’a été interrogé au sujet de la remise.</translation>
    </message>
    <message>
        <source>The storage no longer has this upload. It starts again by itself. Your file is untouched.</source>
        <translation>Le stockage n’a plus cet envoi. Il recommence automatiquement. Votre fichier est intact.</translation>
    </message>
    <message>
        <source>The storage refused the upload. Try again, and send the details to support if it stays. Your file is untouched.</source>
        <translation>Le stockage a refusé l’envoi. Réessayez et, si cela persiste, envoyez les détails à l’assistance. Votre fichier est intact.</translation>
    </message>
    <message>
        <source>The storage takes no more data at the moment. Try again in a while. Nothing is lost.</source>
        <translation>Le stockage n’accepte plus de données pour le moment. Réessayez un peu plus tard. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The storage, its checksum and Moodle agree: you may delete the original now.</source>
        <translation>Le stockage, sa somme de contrôle et Moodle concordent&#xa0;: vous pouvez maintenant supprimer l’original.</translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation>Le nom d’utilisateur manque.</translation>
    </message>
    <message>
        <source>The video cannot be played here: the connection broke off, or this computer does not know its format. Nothing is wrong with what was handed in.</source>
        <translation>La vidéo ne peut pas être lue ici&#xa0;: la connexion a été interrompue, ou cet ordinateur ne connaît pas son format. Ce qui a été remis n’est pas en cause.</translation>
    </message>
    <message>
        <source>The video has arrived, and is handed in when the connection is back. It goes on by itself; nothing is lost.</source>
        <translation>La vidéo est arrivée et sera remise dès le retour de la connexion. Cela continue automatiquement&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The video has arrived, but Moodle did not take the submission. Ask your teacher whether you may hand in here, then try again. Nothing is lost.</source>
        <translation>La vidéo est arrivée, mais Moodle n’a pas accepté la remise. Demandez à votre enseignant si vous pouvez remettre ici, puis réessayez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The video has arrived, but Moodle does not count it as handed in yet. Open the assignment in Moodle and save or submit it there; Fieldpost notices by itself. Nothing is lost.</source>
        <translation>La vidéo est arrivée, mais Moodle ne la compte pas encore comme remise. Ouvrez le devoir dans Moodle et enregistrez-le ou remettez-le là&#xa0;; Fieldpost s’en aperçoit automatiquement. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The video has arrived, but Moodle does not show it in your submission yet. Fieldpost looks again by itself. Nothing is lost.</source>
        <translation>La vidéo est arrivée, mais Moodle ne l’affiche pas encore dans votre remise. Fieldpost revérifie automatiquement. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The video has arrived, but the assignment has closed meanwhile. Ask your teacher for more time, then try again. Nothing is lost.</source>
        <translation>La vidéo est arrivée, mais le devoir a fermé entre-temps. Demandez un délai à votre enseignant, puis réessayez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The video has arrived, but the assignment is not open yet. It is handed in by itself when it opens. Nothing is lost.</source>
        <translation>La vidéo est arrivée, mais le devoir n’est pas encore ouvert. Elle sera remise automatiquement à l’ouverture. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The video has arrived, but the site cannot hand it in yet. Fieldpost tries again by itself; nothing is lost.</source>
        <translation>La vidéo est arrivée, mais le site ne peut pas encore la remettre. Fieldpost réessaie automatiquement&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The video has arrived, but this assignment has no place for its link. Ask your teacher to tick “Online text” in its settings, then try again. Nothing is lost.</source>
        <translation>La vidéo est arrivée, mais ce devoir n’a pas de place pour son lien. Demandez à votre enseignant de cocher «&#xa0;Texte en ligne&#xa0;» dans les paramètres du devoir, puis réessayez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The video has arrived, but with its link your text has more words than this assignment takes. Shorten your text or note, then try again. Nothing is lost.</source>
        <translation>La vidéo est arrivée, mais avec son lien votre texte compte plus de mots que ce devoir n’en accepte. Raccourcissez votre texte ou votre remarque, puis réessayez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The video has arrived, but you have handed in here already, so Moodle takes nothing more. Ask your teacher to reopen your submission, then try again. Nothing is lost.</source>
        <translation>La vidéo est arrivée, mais vous avez déjà remis ce devoir et Moodle n’accepte plus rien. Demandez à votre enseignant de rouvrir votre remise, puis réessayez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The video has arrived, but your submission has no room for one more file with its link. Remove a file in Moodle, then try again. Nothing is lost.</source>
        <translation>La vidéo est arrivée, mais votre remise n’a plus de place pour un fichier contenant son lien. Supprimez un fichier dans Moodle, puis réessayez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The video has arrived, but your teacher has locked your submission. Ask them to unlock it, then try again. Nothing is lost.</source>
        <translation>La vidéo est arrivée, mais votre enseignant a verrouillé votre remise. Demandez-lui de la déverrouiller, puis réessayez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The video stands in your submission as a draft and still has to be handed in.</source>
        <translation>La vidéo figure dans votre remise comme brouillon et doit encore être remise.</translation>
    </message>
    <message>
        <source>Then drop your videos here, or add them with the buttons.</source>
        <translation>Déposez ensuite vos vidéos ici, ou ajoutez-les avec les boutons.</translation>
    </message>
    <message>
        <source>There are no assignments for you at this site</source>
        <translation>Il n’y a aucun devoir pour vous sur ce site</translation>
    </message>
    <message>
        <source>There is a site, but it takes no videos from Fieldpost. Check the address, or ask your teacher for the right one.</source>
        <translation>Il y a bien un site, mais il n’accepte pas de vidéos de Fieldpost. Vérifiez l’adresse ou demandez la bonne à votre enseignant.</translation>
    </message>
    <message>
        <source>There is no Fieldpost service at this address. Check the address and sign in again. Nothing is lost.</source>
        <translation>Il n’y a pas de service Fieldpost à cette adresse. Vérifiez l’adresse et reconnectez-vous. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>There is no connection to the site now. Nothing is wrong with what was handed in.</source>
        <translation>Il n’y a pas de connexion au site pour l’instant. Ce qui a été remis est intact.</translation>
    </message>
    <message>
        <source>There is no connection to the site. Check the network, then try again.</source>
        <translation>Pas de connexion au site. Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no other assignment that is open.</source>
        <translation>Aucun autre devoir n’est ouvert.</translation>
    </message>
    <message>
        <source>There is no place for a video here, as neither texts nor files are taken. Ask your teacher how to hand in.</source>
        <translation>Il n’y a pas de place pour une vidéo ici : ni textes ni fichiers ne sont acceptés. Demandez à votre enseignant comment remettre votre travail.</translation>
    </message>
    <message>
        <source>There is no video in this folder. Choose another folder or the videos themselves. Nothing was sent.</source>
        <translation>Il n’y a pas de vidéo dans ce dossier. Choisissez un autre dossier ou les vidéos elles-mêmes. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>There is not exactly one receipt whose upload or number begins with {start}.</source>
        <translation>Il y a zéro ou plusieurs reçus dont l’envoi ou le numéro commence par {start}&#xa0;; il en faut exactement un.</translation>
    </message>
    <message>
        <source>There is sound in this file, but no picture. Choose the video itself. Nothing was sent.</source>
        <translation>Ce fichier contient du son, mais pas d’image. Choisissez la vidéo elle-même. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>There were many tries in a short time. Wait a minute, then try again.</source>
        <translation>Il y a eu de nombreux essais en peu de temps. Attendez une minute, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>They are not handed in yet.</source>
        <comment>It is not handed in yet.</comment>
        <translation>
            <numerusform>Il n’est pas encore remis.</numerusform>
            <numerusform>Ils ne sont pas encore remis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They begin again there. What was sent for the old one is not used; your files are untouched.</source>
        <comment>It begins again there. What was sent for the old one is not used; your file is untouched.</comment>
        <translation>
            <numerusform>Il y recommence. Ce qui a été envoyé pour l’ancien devoir n’est pas utilisé&#xa0;; votre fichier est intact.</numerusform>
            <numerusform>Ils y recommencent. Ce qui a été envoyé pour l’ancien devoir n’est pas utilisé&#xa0;; vos fichiers sont intacts.</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to {target}.</source>
        <translation>Elles vont dans {target}.</translation>
    </message>
    <message>
        <source>This Moodle does not let apps in. Ask its support to switch on the mobile web services.</source>
        <translation>Ce Moodle n’autorise pas l’accès des applications. Demandez à son assistance d’activer les services web pour les appareils mobiles.</translation>
    </message>
    <message>
        <source>This Moodle does not let apps in. Ask its support to switch on the mobile web services. Nothing is lost.</source>
        <translation>Ce Moodle n’autorise pas l’accès des applications. Demandez à son assistance d’activer les services web pour les appareils mobiles. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>This Wi-Fi wants you to sign in first. Do so in a browser, then try again.</source>
        <translation>Ce réseau Wi-Fi vous demande d’abord de vous identifier. Faites-le dans un navigateur, puis réessayez.</translation>
    </message>
    <message>
        <source>This Wi-Fi wants you to sign in. Open a browser and do so, and the upload goes on by itself. Nothing is lost.</source>
        <translation>Ce réseau Wi-Fi vous demande de vous identifier. Faites-le dans un navigateur, et l’envoi reprendra automatiquement. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>This Wi-Fi wants you to sign in. Uploads go on by themselves afterwards. Nothing is lost.</source>
        <translation>Ce réseau Wi-Fi vous demande de vous identifier. Les envois reprendront automatiquement ensuite. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>This address is not protected (https), so nothing is sent to it. Sign in with the protected address. Nothing is lost.</source>
        <translation>Cette adresse n’est pas protégée (https)&#xa0;; rien n’y est donc envoyé. Connectez-vous avec l’adresse protégée. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>This assignment has no place for your video&apos;s link. Ask your teacher to tick “Online text” in its settings, then try again. Nothing is lost.</source>
        <translation>Ce devoir n’a pas de place pour le lien de votre vidéo. Demandez à votre enseignant de cocher « Texte en ligne » dans ses réglages, puis réessayez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>This assignment keeps drafts</source>
        <translation>Ce devoir conserve des brouillons</translation>
    </message>
    <message>
        <source>This computer does not let Fieldpost change that. Ask who looks after it.</source>
        <translation>Cet ordinateur n’autorise pas Fieldpost à modifier cela. Adressez-vous à la personne qui l’administre.</translation>
    </message>
    <message>
        <source>This computer has no keyring. Your sign-in is kept in {path}, which only you can read.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés. Vos identifiants sont conservés dans {path}, lisible uniquement par vous.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} fast. Uploads work all the same, and Fieldpost counts by the site&apos;s clock, which decides what is in time. Set this computer&apos;s clock right when you can.</source>
        <translation>L’horloge de cet ordinateur avance de {time}. Les envois fonctionnent malgré tout, et Fieldpost se règle sur l’horloge du site, qui décide de ce qui arrive à temps. Mettez l’horloge de cet ordinateur à l’heure quand vous le pourrez.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} slow. Uploads work all the same, and Fieldpost counts by the site&apos;s clock, which decides what is in time. Set this computer&apos;s clock right, so that no deadline surprises you.</source>
        <translation>L’horloge de cet ordinateur retarde de {time}. Les envois fonctionnent malgré tout, et Fieldpost se règle sur l’horloge du site, qui décide de ce qui arrive à temps. Mettez l’horloge de cet ordinateur à l’heure, pour qu’aucune échéance ne vous surprenne.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk has no room for the copy. Free some space, then try again. Your file is untouched.</source>
        <translation>Le disque de cet ordinateur n’a pas assez de place pour la copie. Libérez de l’espace, puis réessayez. Votre fichier est intact.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is full, so progress cannot be noted. Free some space; it goes on by itself. Nothing is lost.</source>
        <translation>Le disque de cet ordinateur est plein ; la progression ne peut pas être notée. Libérez de l’espace et tout continuera de soi-même. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not keep sign-ins now, so you will be asked again when Fieldpost starts next time. Uploads are kept all the same. To keep sign-ins in a file instead, set keychain = &quot;file&quot; in the settings.</source>
        <translation>Le trousseau de clés de cet ordinateur ne conserve pas les identifiants pour le moment&#xa0;; ils vous seront donc redemandés au prochain démarrage de Fieldpost. Les envois sont conservés malgré tout. Pour garder plutôt les identifiants dans un fichier, indiquez keychain = &quot;file&quot; dans les paramètres.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring, which keeps your sign-in, is locked. Unlock it, and the upload goes on by itself. Nothing is lost.</source>
        <translation>Le trousseau de clés de cet ordinateur, qui conserve vos identifiants, est verrouillé. Déverrouillez-le, et l’envoi reprendra automatiquement. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>This could not be changed: this computer does not allow it, or its disk is full. It stays as it was, and your uploads go on.</source>
        <translation>Ce réglage n’a pas pu être modifié : cet ordinateur ne le permet pas, ou son disque est plein. Il reste tel quel, et vos envois continuent.</translation>
    </message>
    <message>
        <source>This file holds no video that Fieldpost knows. Choose the video itself. Nothing was sent.</source>
        <translation>Ce fichier ne contient pas de vidéo que Fieldpost connaisse. Choisissez la vidéo elle-même. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This file is on {medium}. Leave that connected until the upload is done.</source>
        <translation>Ce fichier se trouve sur {medium}. Laissez ce support branché jusqu’à la fin de l’envoi.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file. Choose the video itself. Nothing was sent.</source>
        <translation>Ceci est un dossier ou un périphérique, pas un fichier. Choisissez la vidéo elle-même. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This is all that a report holds. Names of people and files, and everything that opens a door, are left out. It stays on this computer until you send it to somebody.</source>
        <translation>Voici tout ce que contient un rapport. Les noms de personnes et de fichiers, ainsi que tout ce qui donne un accès, n’y figurent pas. Il reste sur cet ordinateur tant que vous ne l’envoyez à personne.</translation>
    </message>
    <message>
        <source>This is an e-mail address. Type the address that your browser shows when you open your Moodle.</source>
        <translation>Ceci est une adresse e-mail. Saisissez l’adresse que votre navigateur affiche quand vous ouvrez votre Moodle.</translation>
    </message>
    <message>
        <source>This is no address of a site. Type the one that your browser shows when you open your Moodle.</source>
        <translation>Ceci n’est pas l’adresse d’un site. Saisissez celle que votre navigateur affiche quand vous ouvrez votre Moodle.</translation>
    </message>
    <message>
        <source>This link is not of this sign-in: it may be an older one. Open the page again, and use its link.</source>
        <translation>Ce lien n’est pas celui de cette connexion&#xa0;: il est peut-être plus ancien. Rouvrez la page et utilisez son lien.</translation>
    </message>
    <message>
        <source>This link is not of this sign-in: it may be an older one. Open the page again, and use its link. Nothing is lost.</source>
        <translation>Ce lien n’est pas celui de cette connexion&#xa0;: il est peut-être plus ancien. Rouvrez la page et utilisez son lien. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>This network costs by the megabyte. Uploads wait for another one. Nothing is lost.</source>
        <translation>Ce réseau est facturé au volume. Les envois en attendent un autre. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>This network costs by the megabyte. {size} are left to send.</source>
        <translation>Ce réseau est facturé au volume. Reste à envoyer&#xa0;: {size}.</translation>
    </message>
    <message>
        <source>This site cannot do that for Fieldpost. Open the assignment in Moodle for it. Nothing is lost.</source>
        <translation>Ce site ne permet pas à Fieldpost de le faire. Ouvrez pour cela le devoir dans Moodle. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>This site does not tell its key. Ask its support for it, and give it with --key.</source>
        <translation>Ce site ne communique pas sa clé. Demandez-la à son assistance et indiquez-la avec --key.</translation>
    </message>
    <message>
        <source>This site is not protected (https), so your password would be readable on the way. Ask its support for the protected address.</source>
        <translation>Ce site n’est pas protégé (https)&#xa0;; votre mot de passe serait lisible en route. Demandez l’adresse protégée à son assistance.</translation>
    </message>
    <message>
        <source>This site needs a newer Fieldpost. Update Fieldpost, then sign in.</source>
        <translation>Ce site demande une version plus récente de Fieldpost. Mettez Fieldpost à jour, puis connectez-vous.</translation>
    </message>
    <message>
        <source>This video does not say how long it is. Check that it plays to its end.</source>
        <translation>Cette vidéo n’indique pas sa durée. Vérifiez qu’elle se lit jusqu’à la fin.</translation>
    </message>
    <message>
        <source>This video was deleted at the site: its time there was over, or somebody decided so. Start again to send it once more. Your file is untouched.</source>
        <translation>Cette vidéo a été supprimée du site&#xa0;: son délai de conservation était écoulé, ou quelqu’un l’a décidé. Recommencez pour l’envoyer une nouvelle fois. Votre fichier est intact.</translation>
    </message>
    <message>
        <source>This video was handed in already, so it stays with your teacher. Nothing is lost.</source>
        <translation>Cette vidéo a déjà été remise&#xa0;; elle reste donc chez votre enseignant. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Trois</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Trying again in {wait}.</source>
        <translation>Nouvel essai dans {wait}.</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>Nouvel essai en cours.</translation>
    </message>
    <message>
        <source>Trying out on a few seconds of your film how small it can get…</source>
        <translation>Essai sur quelques secondes de votre vidéo pour voir jusqu’où l’alléger…</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Deux</translation>
    </message>
    <message>
        <source>Type the address of your Moodle or of your school&apos;s video site.</source>
        <translation>Saisissez l’adresse de votre Moodle ou du site de vidéos de votre établissement.</translation>
    </message>
    <message>
        <source>Type the address of your site first.</source>
        <translation>Saisissez d’abord l’adresse de votre site.</translation>
    </message>
    <message>
        <source>Type your password first.</source>
        <translation>Saisissez d’abord votre mot de passe.</translation>
    </message>
    <message>
        <source>Type your user name first.</source>
        <translation>Saisissez d’abord votre nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Unchanged since it was signed with the key {key}. Whose key that is was not checked: add --site with the site&apos;s address, or --key.</source>
        <translation>Inchangé depuis la signature avec la clé {key}. Le propriétaire de cette clé n’a pas été vérifié&#xa0;: ajoutez --site avec l’adresse du site, ou --key.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n attempts</source>
        <comment>%n attempt</comment>
        <translation>
            <numerusform>%n tentative</numerusform>
            <numerusform>Jusqu’à %n tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Upload as usual</source>
        <translation>Envoyer comme d’habitude</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Uploading {name}</source>
        <translation>Envoi en cours&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Uploads at the same time</source>
        <translation>Envois simultanés</translation>
    </message>
    <message>
        <source>Urgent: before all others</source>
        <translation>Urgent&#xa0;: avant tous les autres</translation>
    </message>
    <message>
        <source>Use another site</source>
        <translation>Utiliser un autre site</translation>
    </message>
    <message>
        <source>Use my own browser</source>
        <translation>Utiliser mon navigateur</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Videos ({patterns})</source>
        <translation>Vidéos ({patterns})</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Wait for another network</source>
        <translation>Attendre un autre réseau</translation>
    </message>
    <message>
        <source>Wait, and ask me</source>
        <translation>Attendre et me demander</translation>
    </message>
    <message>
        <source>Waiting for internet. It goes on by itself.</source>
        <translation>En attente d’internet. La reprise est automatique.</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>En attente de son tour</translation>
    </message>
    <message>
        <source>Waiting for the charger. It goes on by itself.</source>
        <translation>En attente du chargeur. La reprise est automatique.</translation>
    </message>
    <message>
        <source>Waiting for the connection. The upload goes on by itself when it is back. Nothing is lost.</source>
        <translation>En attente de la connexion. L’envoi reprendra automatiquement quand elle sera rétablie. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Waiting for the internet. Uploads continue by themselves. Nothing is lost.</source>
        <translation>En attente d’internet. Les envois reprendront automatiquement. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Waiting.</source>
        <translation>En attente.</translation>
    </message>
    <message>
        <source>Waiting: this computer&apos;s disk is full. It goes on by itself when there is room.</source>
        <translation>En attente&#xa0;: le disque de cet ordinateur est plein. L’envoi reprendra automatiquement quand il y aura de la place.</translation>
    </message>
    <message>
        <source>Waiting: this network costs by the megabyte. It goes on by itself on another one.</source>
        <translation>En attente&#xa0;: ce réseau est facturé au volume. L’envoi reprendra automatiquement sur un autre.</translation>
    </message>
    <message>
        <source>Waiting: your timetable lets it go {when}.</source>
        <translation>En attente. Prochain départ selon vos horaires&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>Waiting: your timetable lets nothing go now.</source>
        <translation>En attente&#xa0;: vos horaires ne permettent aucun envoi maintenant.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Watch the video</source>
        <translation>Regarder la vidéo</translation>
    </message>
    <message>
        <source>What arrived is not the same as your file. Start again to send it once more. Your file is untouched.</source>
        <translation>Ce qui est arrivé diffère de votre fichier. Recommencez pour l’envoyer une nouvelle fois. Votre fichier est intact.</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <translation>Autres actions possibles</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>What you copied holds no such link. Copy the link of the page first.</source>
        <translation>Ce que vous avez copié ne contient pas ce lien. Copiez d’abord le lien de la page.</translation>
    </message>
    <message>
        <source>What you hand in stands here with its receipt, also when the list of uploads is cleared.</source>
        <translation>Ce que vous remettez figure ici avec son reçu, même quand la liste des envois est effacée.</translation>
    </message>
    <message>
        <source>When a deadline is at risk</source>
        <translation>Quand une échéance est menacée</translation>
    </message>
    <message>
        <source>When an upload needs you</source>
        <translation>Quand un envoi a besoin de vous</translation>
    </message>
    <message>
        <source>When videos are handed in</source>
        <translation>Quand des vidéos sont remises</translation>
    </message>
    <message>
        <source>When you have signed in, the page opens Fieldpost. It does so by the link of Moodle&apos;s own app, which gets it back afterwards.</source>
        <translation>Après votre connexion, la page ouvre Fieldpost. Elle le fait par le lien de l’application Moodle elle-même, qui le récupère ensuite.</translation>
    </message>
    <message>
        <source>When your videos have arrived at {name}:</source>
        <translation>Quand vos vidéos seront arrivées dans {name}&#xa0;:</translation>
    </message>
    <message>
        <source>Where this computer has a place for Fieldpost&apos;s icon; otherwise closing asks.</source>
        <translation>Si cet ordinateur peut afficher l’icône de Fieldpost&#xa0;; sinon, une question est posée à la fermeture.</translation>
    </message>
    <message>
        <source>While you were away: {facts}.</source>
        <translation>Pendant votre absence&#xa0;: {facts}.</translation>
    </message>
    <message>
        <source>Will count as late: due {due}, expected {time}</source>
        <translation>En retard : échéance {due}, arrivée vers {time}</translation>
    </message>
    <message>
        <source>Within the limit of {limit}</source>
        <translation>Dans la limite de {limit}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message numerus="yes">
        <source>You can quit now: what was sent stays, and they continue when you open Fieldpost again. Discarding has the site delete what was sent, now or as soon as it can be reached.</source>
        <comment>You can quit now: what was sent stays, and it continues when you open Fieldpost again. Discarding has the site delete what was sent, now or as soon as it can be reached.</comment>
        <translation>
            <numerusform>Vous pouvez quitter maintenant&#xa0;: ce qui a été envoyé est conservé, et l’envoi continuera quand vous rouvrirez Fieldpost. Si vous l’abandonnez, le site supprimera ce qui a été envoyé, tout de suite ou dès qu’il sera joignable.</numerusform>
            <numerusform>Vous pouvez quitter maintenant&#xa0;: ce qui a été envoyé est conservé, et les envois continueront quand vous rouvrirez Fieldpost. Si vous les abandonnez, le site supprimera ce qui a été envoyé, tout de suite ou dès qu’il sera joignable.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have handed in here already, so Moodle takes nothing more. Ask your teacher to reopen your submission, then try again. Nothing is lost.</source>
        <translation>Vous avez déjà remis votre travail ici, donc Moodle n’accepte plus rien. Demandez à votre enseignant de rouvrir votre remise, puis réessayez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>You have handed in here already. Ask your teacher to reopen your submission if you want to change it.</source>
        <translation>Vous avez déjà remis votre travail ici. Demandez à votre enseignant de rouvrir votre remise si vous voulez la modifier.</translation>
    </message>
    <message>
        <source>You have more time: until {when}</source>
        <translation>Délai prolongé&#xa0;: {when}</translation>
    </message>
    <message>
        <source>You have used all your attempts here. Ask your teacher whether you can have one more.</source>
        <translation>Vous avez utilisé toutes vos tentatives ici. Demandez à votre enseignant si vous pouvez en avoir une de plus.</translation>
    </message>
    <message>
        <source>You let it go although the others wait</source>
        <translation>Lancé à votre demande alors que les autres attendent</translation>
    </message>
    <message>
        <source>You may delete the original now.</source>
        <translation>Vous pouvez maintenant supprimer l’original.</translation>
    </message>
    <message>
        <source>You said that it is to be handed in for grading</source>
        <translation>Vous avez demandé la remise pour évaluation</translation>
    </message>
    <message>
        <source>You sign in on a page of your site, in the browser.</source>
        <translation>Vous vous connectez sur une page de votre site, dans le navigateur.</translation>
    </message>
    <message>
        <source>Your assignments could not be loaded</source>
        <translation>Vos devoirs n’ont pas pu être chargés</translation>
    </message>
    <message>
        <source>Your assignments could not be loaded. {cause}</source>
        <translation>Vos devoirs n’ont pas pu être chargés. {cause}</translation>
    </message>
    <message>
        <source>Your assignments could not be loaded: there is no connection. Uploads are kept and go on later.</source>
        <translation>Vos devoirs n’ont pas pu être chargés&#xa0;: il n’y a pas de connexion. Les envois sont conservés et reprendront plus tard.</translation>
    </message>
    <message>
        <source>Your assignments could not be loaded: this computer&apos;s keyring, which keeps your sign-in, is locked. Try again and unlock it. Uploads are kept and go on then.</source>
        <translation>Vos devoirs n’ont pas pu être chargés&#xa0;: le trousseau de clés de cet ordinateur, qui conserve vos identifiants, est verrouillé. Réessayez et déverrouillez-le. Les envois sont conservés et reprendront alors.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy asks for a user name and password first. Give them, then try again.</source>
        <translation>Le proxy de votre réseau demande d’abord un nom d’utilisateur et un mot de passe. Indiquez-les, puis réessayez.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy asks for a user name and password. Give them once, and the upload goes on by itself. Nothing is lost.</source>
        <translation>Le proxy de votre réseau demande un nom d’utilisateur et un mot de passe. Indiquez-les une fois, et l’envoi reprendra automatiquement. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy asks for a user name and password. Nothing is lost.</source>
        <translation>Le proxy de votre réseau demande un nom d’utilisateur et un mot de passe. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not accept this user name and password. Nothing is lost.</source>
        <translation>Le proxy de votre réseau n’a pas accepté ce nom d’utilisateur et ce mot de passe. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Votre remarque</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again and the upload goes on where it stopped. Nothing is lost.</source>
        <translation>Votre session a pris fin. Reconnectez-vous, et l’envoi reprendra où il s’était arrêté. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Your teacher has locked your submission. Ask them to unlock it if there is more to hand in.</source>
        <translation>Votre enseignant a verrouillé votre remise. Demandez-lui de la déverrouiller si vous avez encore quelque chose à remettre.</translation>
    </message>
    <message>
        <source>Your teacher has locked your submission. Ask them to unlock it, then try again. Nothing is lost.</source>
        <translation>Votre enseignant a verrouillé votre remise. Demandez-lui de la déverrouiller, puis réessayez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Your team hands in together</source>
        <translation>Votre groupe remet en commun</translation>
    </message>
    <message>
        <source>Your timetable lets no upload go now.</source>
        <translation>Vos horaires ne permettent aucun envoi maintenant.</translation>
    </message>
    <message>
        <source>Your timetable lets uploads go {when}, but {assignment} closes before that.</source>
        <translation>Prochain départ selon vos horaires&#xa0;: {when}, mais {assignment} ferme avant.</translation>
    </message>
    <message>
        <source>Your timetable lets uploads go {when}.</source>
        <translation>Prochain départ des envois selon vos horaires&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>Your uploads are kept, and go on by themselves when you have signed in.</source>
        <translation>Vos envois sont conservés et reprendront automatiquement après votre connexion.</translation>
    </message>
    <message>
        <source>Your videos are handed in to it</source>
        <translation>Vos vidéos y seront remises</translation>
    </message>
    <message>
        <source>Your videos for {name} may come too late: expected {when}. A smaller copy or a faster connection helps; or write to your teacher before it closes.</source>
        <translation>Vos vidéos pour {name} risquent d’arriver trop tard. Arrivée prévue&#xa0;: {when}. Une copie allégée ou une connexion plus rapide peut aider&#xa0;; ou écrivez à votre enseignant avant la fermeture.</translation>
    </message>
    <message>
        <source>Your videos for {name} will count as late: expected {when}. They are still taken; a smaller copy or a faster connection helps.</source>
        <translation>Vos vidéos pour {name} compteront comme en retard. Arrivée prévue : {when}. Elles sont encore acceptées ; une copie allégée ou une connexion plus rapide peut aider.</translation>
    </message>
    <message>
        <source>Your videos for {name} will only just be in time: expected {when}. Leave this computer on and connected.</source>
        <translation>Vos vidéos pour {name} arriveront tout juste à temps. Arrivée prévue&#xa0;: {when}. Laissez cet ordinateur allumé et connecté.</translation>
    </message>
    <message>
        <source>Your videos may come too late</source>
        <translation>Vos vidéos risquent d’arriver trop tard</translation>
    </message>
    <message numerus="yes">
        <source>about %n h</source>
        <comment>about %n h</comment>
        <extracomment>hours that are left</extracomment>
        <translation>
            <numerusform>environ %n&#xa0;h</numerusform>
            <numerusform>environ %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <comment>about %n min</comment>
        <extracomment>minutes that are left</extracomment>
        <translation>
            <numerusform>environ %n&#xa0;min</numerusform>
            <numerusform>environ %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>environ {size}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>{time} environ</translation>
    </message>
    <message>
        <source>about {time}, but it closes {closes}</source>
        <translation>{time} environ, après la fermeture ({closes})</translation>
    </message>
    <message>
        <source>about {time}, but it is due {due}</source>
        <translation>{time} environ, après l’échéance ({due})</translation>
    </message>
    <message>
        <source>about {time}, {margin} before it closes</source>
        <translation>{time} environ, {margin} avant la fermeture</translation>
    </message>
    <message>
        <source>about {time}, {margin} before it is due</source>
        <translation>{time} environ, {margin} avant l’échéance</translation>
    </message>
    <message>
        <source>again in {wait}</source>
        <translation>nouvel essai dans {wait}</translation>
    </message>
    <message>
        <source>all sent about {time}</source>
        <translation>fin des envois&#xa0;: {time} environ</translation>
    </message>
    <message numerus="yes">
        <source>attempt %n</source>
        <comment>attempt %n</comment>
        <translation>
            <numerusform>tentative %n</numerusform>
            <numerusform>tentative %n</numerusform>
        </translation>
    </message>
    <message>
        <source>counts as late</source>
        <translation>compte comme en retard</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <comment>in %n day</comment>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>dans {time}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>more than a day</source>
        <translation>plus d’un jour</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>the way in which Fieldpost was installed</source>
        <translation>la façon dont Fieldpost a été installé</translation>
    </message>
    <message>
        <source>this computer&apos;s network settings</source>
        <translation>les paramètres réseau de cet ordinateur</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>demain à {time}</translation>
    </message>
    <message>
        <source>{assignments}: Fieldpost shows what can be done.</source>
        <translation>{assignments}&#xa0;: Fieldpost montre ce qu’il est possible de faire.</translation>
    </message>
    <message>
        <source>{clock} {zone}</source>
        <extracomment>a time of day and the name of its zone</extracomment>
        <translation>{clock} {zone}</translation>
    </message>
    <message>
        <source>{day}, {time} {zone}</source>
        <translation>{day} à {time} {zone}</translation>
    </message>
    <message>
        <source>{duration} to make</source>
        <translation>{duration} de préparation</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>Impossible de lire {file}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>Impossible d’écrire {file}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file} holds no receipt of Fieldpost.</source>
        <translation>{file} ne contient pas de reçu Fieldpost.</translation>
    </message>
    <message>
        <source>{file} is not the file of this receipt.</source>
        <translation>{file} n’est pas le fichier de ce reçu.</translation>
    </message>
    <message>
        <source>{list}, {next}</source>
        <extracomment>a list with one more part</extracomment>
        <translation>{list}, {next}</translation>
    </message>
    <message>
        <source>{name} closes in {time}, and nothing can be sent at the moment. It goes on by itself; another connection may help, or write to your teacher before it closes.</source>
        <translation>{name} ferme dans {time}, et rien ne peut être envoyé pour le moment. L’envoi reprendra automatiquement&#xa0;; une autre connexion peut aider, ou écrivez à votre enseignant avant la fermeture.</translation>
    </message>
    <message>
        <source>{name} continues</source>
        <translation>{name} reprend</translation>
    </message>
    <message>
        <source>{name} goes to {assignment} already. One time is enough, so nothing was changed.</source>
        <translation>{name} est déjà destiné à {assignment}. Une seule fois suffit&#xa0;; rien n’a donc été modifié.</translation>
    </message>
    <message>
        <source>{name} is deleted at the site and no longer in your submission. Your own file is untouched.</source>
        <translation>{name} est supprimé du site et ne figure plus dans votre remise. Votre propre fichier est intact.</translation>
    </message>
    <message>
        <source>{name} is due in {time}, and nothing can be sent at the moment. It goes on by itself; another connection may help. What comes later is still taken, and counts as late.</source>
        <translation>L’échéance de {name} est dans {time}, et rien ne peut être envoyé pour le moment. L’envoi reprendra automatiquement ; une autre connexion peut aider. Ce qui arrive plus tard est encore accepté et compte comme en retard.</translation>
    </message>
    <message>
        <source>{name} is handed in</source>
        <translation>{name} est remis</translation>
    </message>
    <message>
        <source>{name} is paused</source>
        <translation>{name} est en pause</translation>
    </message>
    <message>
        <source>{name} needs you</source>
        <translation>{name} a besoin de vous</translation>
    </message>
    <message>
        <source>{name} was not added. {reason}</source>
        <translation>{name} n’a pas été ajouté. {reason}</translation>
    </message>
    <message>
        <source>{name}, {course}: {state}.</source>
        <translation>{name}, {course}&#xa0;: {state}.</translation>
    </message>
    <message>
        <source>{name}, {course}: {state}. Your team hands in together.</source>
        <translation>{name}, {course}&#xa0;: {state}. Votre groupe remet en commun.</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{name}: {share}</source>
        <translation>{name}&#xa0;: {share}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number}&#xa0;Go</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{number} TB</source>
        <translation>{number}&#xa0;To</translation>
    </message>
    <message>
        <source>{number} fps</source>
        <translation>{number}&#xa0;i/s</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number}&#xa0;ko</translation>
    </message>
    <message>
        <source>{place} stands between this computer and the internet. Fieldpost keeps what you give here with your sign-ins, and tries it once.</source>
        <translation>{place} se trouve entre cet ordinateur et internet. Fieldpost conserve ce que vous indiquez ici avec vos identifiants, et l’essaie une fois.</translation>
    </message>
    <message>
        <source>{reason} Ask your teacher if you think that you may hand in here.</source>
        <translation>{reason} Si cela vous paraît inexact, adressez-vous à votre enseignant.</translation>
    </message>
    <message>
        <source>{running} of {total} uploading</source>
        <translation>{running} sur {total} en cours d’envoi</translation>
    </message>
    <message>
        <source>{sentence} The site says: {words}</source>
        <translation>{sentence} Message du site&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{sent} of {whole}</source>
        <translation>{sent} sur {whole}</translation>
    </message>
    <message>
        <source>{site}, not protected</source>
        <translation>{site}, non protégé</translation>
    </message>
    <message>
        <source>{size} ({bytes})</source>
        <translation>{size} ({bytes})</translation>
    </message>
    <message>
        <source>{size} that is sent already is lost.</source>
        <translation>Ce qui est déjà envoyé ({size}) sera perdu.</translation>
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
        <translation>{title}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{waiting} of {total} waiting</source>
        <translation>{waiting} sur {total} en attente</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day} {month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}, {time}</source>
        <translation>{weekday} {day} {month} {year} à {time}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}, {time}</source>
        <translation>{weekday} {day} {month} à {time}</translation>
    </message>
    <message>
        <source>{when} ({left})</source>
        <translation>{when} ({left})</translation>
    </message>
    <message>
        <source>“system” takes the one of this computer, “none” goes directly; or give its address.</source>
        <translation>«&#xa0;system&#xa0;» utilise celui de cet ordinateur, «&#xa0;none&#xa0;» se connecte directement&#xa0;; ou indiquez son adresse.</translation>
    </message>
</context>
</TS>
