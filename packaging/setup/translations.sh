#!/bin/sh
# translations.sh update: brings resources/translations/*.ts up to what the source says; what translators wrote stays.
# translations.sh compile: makes of each the *.qm that the window reads; does nothing when nothing has changed.
set -eu
cd "$(dirname "$0")/../.."
bin=.venv/bin
folder=resources/translations

update() {
    # Every file that has texts for people; no name holds a space.
    files=$(grep -rl --include='*.py' '^from uploader_app.language import' uploader_app | LC_ALL=C sort)
    for language in ar de es fr; do
        # shellcheck disable=SC2086 # one word for each file
        "$bin/pyside6-lupdate" $files -silent -tr-function-alias tr+=count,tr+=mark \
            -locations none -no-obsolete -sort-messages -disable-heuristic similartext \
            -source-language en -target-language "$language" -ts "$folder/fieldpost_$language.ts"
    done
}

compile() {
    for written in "$folder"/*.ts; do
        made=${written%.ts}.qm
        if [ -n "$(find "$made" -newer "$written" 2>/dev/null)" ]; then continue; fi
        "$bin/pyside6-lrelease" -silent "$written" -qm "$made"
    done
}

"$1"
