<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n assignments</source>
        <comment>%n assignment</comment>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <comment>%n byte</comment>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters left</source>
        <comment>%n character left</comment>
        <translation>
            <numerusform>Queda %n carácter</numerusform>
            <numerusform>Quedan %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <comment>%n character too many</comment>
        <translation>
            <numerusform>Sobra %n carácter</numerusform>
            <numerusform>Sobran %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>%n day</comment>
        <extracomment>by how much a clock is wrong
----------
days between two times</extracomment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files go there already. One time is enough, so nothing was changed.</source>
        <comment>%n file goes there already. One time is enough, so nothing was changed.</comment>
        <translation>
            <numerusform>%n archivo ya va allí. Con una vez basta, así que no se cambió nada.</numerusform>
            <numerusform>%n archivos ya van allí. Con una vez basta, así que no se cambió nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were not added.</source>
        <comment>%n file was not added.</comment>
        <translation>
            <numerusform>%n archivo no se añadió.</numerusform>
            <numerusform>%n archivos no se añadieron.</numerusform>
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
            <numerusform>%n entregado</numerusform>
            <numerusform>%n entregados</numerusform>
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
            <numerusform>%n requiere atención</numerusform>
            <numerusform>%n requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>%n paused</comment>
        <extracomment>how many uploads are</extracomment>
        <translation>
            <numerusform>%n en pausa</numerusform>
            <numerusform>%n en pausa</numerusform>
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
            <numerusform>%n aún en curso</numerusform>
            <numerusform>%n aún en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uploads are not handed in yet. They stop now, are kept, and go on where they stopped when you sign in again.</source>
        <comment>%n upload is not handed in yet. It stops now, is kept, and goes on where it stopped when you sign in again.</comment>
        <translation>
            <numerusform>%n subida aún no se ha entregado. Se detiene ahora, se conserva y, cuando vuelvas a iniciar sesión, continúa donde se detuvo.</numerusform>
            <numerusform>%n subidas aún no se han entregado. Se detienen ahora, se conservan y, cuando vuelvas a iniciar sesión, continúan donde se detuvieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uploads are paused</source>
        <comment>%n upload is paused</comment>
        <translation>
            <numerusform>%n subida está en pausa</numerusform>
            <numerusform>%n subidas están en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uploads continue</source>
        <comment>%n upload continues</comment>
        <translation>
            <numerusform>%n subida continúa</numerusform>
            <numerusform>%n subidas continúan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uploads need you</source>
        <comment>%n upload needs you</comment>
        <translation>
            <numerusform>%n subida requiere tu atención</numerusform>
            <numerusform>%n subidas requieren tu atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n videos added</source>
        <comment>%n video added</comment>
        <translation>
            <numerusform>%n video añadido</numerusform>
            <numerusform>%n videos añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n videos are handed in</source>
        <comment>%n video is handed in</comment>
        <translation>
            <numerusform>%n video entregado</numerusform>
            <numerusform>%n videos entregados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n videos are still on the way</source>
        <comment>%n video is still on the way</comment>
        <translation>
            <numerusform>%n video sigue en camino</numerusform>
            <numerusform>%n videos siguen en camino</numerusform>
        </translation>
    </message>
    <message>
        <source>A PEM file from your university&apos;s IT, when its network has one of its own.</source>
        <translation>Un archivo PEM del servicio informático de tu universidad, si su red tiene una autoridad propia.</translation>
    </message>
    <message>
        <source>A limit leaves room for others on the same network.</source>
        <translation>Un límite deja espacio a otras personas en la misma red.</translation>
    </message>
    <message>
        <source>A link on an assignment&apos;s page then brings you here, with the assignment chosen.</source>
        <translation>Así, un enlace en la página de una tarea te trae aquí con la tarea ya elegida.</translation>
    </message>
    <message>
        <source>A link opened Fieldpost for an assignment there. You have not used this site before: go on only if it is your school&apos;s.</source>
        <translation>Un enlace abrió Fieldpost para una tarea de ese sitio. Es la primera vez que usas este sitio: continúa solo si es el de tu institución.</translation>
    </message>
    <message>
        <source>A part of the video is still missing at the other end. It is sent now. Nothing is lost.</source>
        <translation>Todavía falta una parte del video en el destino. Se envía ahora. No se pierde nada.</translation>
    </message>
    <message>
        <source>A part was damaged on the way. It is sent once more. Nothing is lost.</source>
        <translation>Una parte se dañó en el camino. Se envía de nuevo. No se pierde nada.</translation>
    </message>
    <message>
        <source>A video of any size</source>
        <translation>Un video de cualquier tamaño</translation>
    </message>
    <message>
        <source>A video up to {size}</source>
        <translation>Un video de hasta {size}</translation>
    </message>
    <message>
        <source>A video up to {size}, as your teacher set it</source>
        <translation>Un video de hasta {size}, según lo fijó tu docente</translation>
    </message>
    <message>
        <source>A video up to {size}, the most on this site</source>
        <translation>Un video de hasta {size}, el máximo de este sitio</translation>
    </message>
    <message>
        <source>A video up to {size}, the most that the video store takes</source>
        <translation>Un video de hasta {size}, el máximo del almacén de videos</translation>
    </message>
    <message>
        <source>Add a folder of videos</source>
        <translation>Añadir una carpeta de videos</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Add videos</source>
        <translation>Añadir videos</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Added for {name}</source>
        <translation>Añadido para {name}</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Dirección de la página</translation>
    </message>
    <message>
        <source>After a restart, uploads go on by themselves as soon as you sign in to it.</source>
        <translation>Tras un reinicio, las subidas continúan automáticamente en cuanto inicies sesión en el equipo.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>All handed in · %n videos</source>
        <comment>All handed in · %n video</comment>
        <translation>
            <numerusform>Todo entregado · %n video</numerusform>
            <numerusform>Todo entregado · %n videos</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is sent</source>
        <translation>Se envió todo</translation>
    </message>
    <message>
        <source>All uploads</source>
        <translation>Todas las subidas</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>And %n more.</comment>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another assignment</source>
        <translation>Otra tarea</translation>
    </message>
    <message>
        <source>Another assignment…</source>
        <translation>Otra tarea…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Arrived, not handed in yet. It stands in Moodle as a draft; hand it in when you are ready. Nothing is lost.</source>
        <translation>Ha llegado, pero aún no se ha entregado. Está en Moodle como borrador; entrégalo cuando quieras. No se pierde nada.</translation>
    </message>
    <message>
        <source>Arrived. It is handed in when its turn comes.</source>
        <translation>Ha llegado. Se entregará cuando le toque el turno.</translation>
    </message>
    <message>
        <source>As fast as possible</source>
        <translation>Lo más rápido posible</translation>
    </message>
    <message>
        <source>Asking for a place</source>
        <translation>Pidiendo un lugar</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Assignment: {name}</source>
        <translation>Tarea: {name}</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>At most 0.25 MB a second</source>
        <translation>Máximo 0,25 MB/s</translation>
    </message>
    <message>
        <source>At most 1 MB a second</source>
        <translation>Máximo 1 MB/s</translation>
    </message>
    <message>
        <source>At most 10 MB a second</source>
        <translation>Máximo 10 MB/s</translation>
    </message>
    <message>
        <source>At most 3 MB a second</source>
        <translation>Máximo 3 MB/s</translation>
    </message>
    <message>
        <source>At most {speed}</source>
        <translation>Máximo {speed}</translation>
    </message>
    <message>
        <source>Attempt {number} of {all}</source>
        <translation>Intento {number} de {all}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the limit</source>
        <translation>Volver al límite</translation>
    </message>
    <message>
        <source>Back to uploads</source>
        <translation>Volver a las subidas</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Segundo plano</translation>
    </message>
    <message>
        <source>Begun again from the file as it is now</source>
        <translation>Empezado de nuevo con el archivo tal como está ahora</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>on a receipt, before the name of who handed it in</extracomment>
        <translation>Por</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Checking that it arrived whole</source>
        <translation>Verificando que llegó completo</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Verificando el archivo</translation>
    </message>
    <message>
        <source>Choose an assignment</source>
        <translation>Elegir una tarea</translation>
    </message>
    <message>
        <source>Choose an assignment first</source>
        <translation>Primero elige una tarea</translation>
    </message>
    <message>
        <source>Choose an assignment, and the files that you opened are added to it.</source>
        <translation>Elige una tarea y se le añadirán los archivos que abriste.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Choose the file to send instead of {name}</source>
        <translation>Elige el archivo que se enviará en lugar de {name}</translation>
    </message>
    <message>
        <source>Chosen assignment: {facts}.</source>
        <translation>Tarea elegida: {facts}.</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Quitar terminadas</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Click its sign to bring the window back, and quit in the menu there.</source>
        <translation>Haz clic en su icono para recuperar la ventana; para salir, usa el menú del icono.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar detalles</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>a heading: assignments that take nothing any more
----------
an assignment that takes nothing any more</extracomment>
        <translation>Entrega cerrada</translation>
    </message>
    <message>
        <source>Closes {when}</source>
        <translation>Cierre: {when}</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Come back by itself</source>
        <translation>Volver automáticamente</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue uploads by itself after a restart of this computer?</source>
        <translation>¿Continuar las subidas automáticamente después de reiniciar este equipo?</translation>
    </message>
    <message>
        <source>Continue with {provider}</source>
        <translation>Continuar con {provider}</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>Reanudado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copy receipt number</source>
        <translation>Copiar número de comprobante</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the video…</source>
        <translation>Eliminar el video…</translation>
    </message>
    <message>
        <source>Delete {name} at the site?</source>
        <translation>¿Eliminar {name} del sitio?</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Discard uploads</source>
        <translation>Descartar subidas</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Dismiss: {notice}</source>
        <translation>Ocultar: {notice}</translation>
    </message>
    <message>
        <source>Draft: not handed in yet</source>
        <translation>Borrador: aún sin entregar</translation>
    </message>
    <message>
        <source>Drop files or folders here, or press Enter to choose files.</source>
        <translation>Suelta aquí archivos o carpetas, o presiona Enter para elegir archivos.</translation>
    </message>
    <message>
        <source>Drop your videos here</source>
        <translation>Suelta tus videos aquí</translation>
    </message>
    <message>
        <source>Drop zone for videos</source>
        <translation>Zona para soltar videos</translation>
    </message>
    <message>
        <source>Due {due}, late until {closes}</source>
        <translation>Entrega: {due}; con retraso hasta: {closes}</translation>
    </message>
    <message>
        <source>Due {when}</source>
        <translation>Entrega: {when}</translation>
    </message>
    <message>
        <source>Empty means always. Times are this computer&apos;s; outside of them uploads wait.</source>
        <translation>Vacío significa siempre. Las horas son las de este equipo; fuera de ellas, las subidas esperan.</translation>
    </message>
    <message>
        <source>Expected {when}</source>
        <translation>Llegada prevista: {when}</translation>
    </message>
    <message>
        <source>Extra certificate authority</source>
        <translation>Autoridad de certificación adicional</translation>
    </message>
    <message>
        <source>Fieldpost cannot use the link that opened it. Open it once more from the assignment.</source>
        <translation>Fieldpost no puede usar el enlace que lo abrió. Ábrelo otra vez desde la tarea.</translation>
    </message>
    <message>
        <source>Fieldpost cannot use the proxy {place} that is set for this network, and sends nothing past it. Choose another one in the settings, or ask your IT support. Nothing is lost.</source>
        <translation>Fieldpost no puede usar el proxy {place} definido para esta red y no envía nada sin pasar por él. Elige otro en la configuración o consulta a tu servicio informático. No se pierde nada.</translation>
    </message>
    <message>
        <source>Fieldpost cannot use this value, so the setting stays as it was. Look at the example, and try again.</source>
        <translation>Fieldpost no puede usar este valor, así que la opción queda como estaba. Mira el ejemplo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Fieldpost cannot use your network&apos;s proxy, and sends nothing past it. Choose another one in the settings, or ask your IT support. Nothing is lost.</source>
        <translation>Fieldpost no puede usar el proxy de tu red y no envía nada sin pasar por él. Elige otro en la configuración o consulta a tu servicio informático. No se pierde nada.</translation>
    </message>
    <message>
        <source>Fieldpost has stopped working because of an error of its own. Quit it and start it again: uploads go on where they are, and nothing is lost. Should it happen again, send support the report from the settings.</source>
        <translation>Fieldpost dejó de funcionar por un error propio. Sal del programa y vuelve a iniciarlo: las subidas continúan donde están y no se pierde nada. Si vuelve a ocurrir, envía a soporte el informe que está en la configuración.</translation>
    </message>
    <message>
        <source>Fieldpost has to be started again</source>
        <translation>Hay que iniciar Fieldpost de nuevo</translation>
    </message>
    <message>
        <source>Fieldpost keeps uploading here</source>
        <translation>Fieldpost sigue subiendo aquí</translation>
    </message>
    <message>
        <source>Fieldpost knows it again the next time.</source>
        <translation>Fieldpost la reconocerá la próxima vez.</translation>
    </message>
    <message>
        <source>Fieldpost receipt</source>
        <translation>Comprobante de Fieldpost</translation>
    </message>
    <message>
        <source>Fieldpost sends nothing about you or your use of it to anybody. Its log stays on this computer, without keys and names.</source>
        <translation>Fieldpost no envía a nadie información sobre ti ni sobre cómo lo usas. Su registro se queda en este equipo, sin claves ni nombres.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Para soporte</translation>
    </message>
    <message>
        <source>For three months</source>
        <translation>Tres meses</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>¿Olvidaste tu contraseña?</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Cuatro</translation>
    </message>
    <message>
        <source>From now on it goes to another assignment</source>
        <translation>A partir de ahora va a otra tarea</translation>
    </message>
    <message>
        <source>From now on it goes to {name}</source>
        <translation>A partir de ahora va a {name}</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Full speed for an hour</source>
        <translation>Sin límite durante una hora</translation>
    </message>
    <message>
        <source>Full speed until {time}</source>
        <translation>Sin límite hasta {time}</translation>
    </message>
    <message>
        <source>Genuine. The video is a draft.</source>
        <translation>Auténtico. El video es un borrador.</translation>
    </message>
    <message>
        <source>Genuine. The video was handed in.</source>
        <translation>Auténtico. El video se entregó.</translation>
    </message>
    <message>
        <source>Graded</source>
        <translation>Calificado</translation>
    </message>
    <message>
        <source>Groups hand in here together, and you are in none of them, or in several. Ask your teacher to put you into one.</source>
        <translation>Aquí se entrega en grupo, y no estás en ninguno, o estás en varios. Pide a tu docente que te ponga en uno.</translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>Hand them in for grading</source>
        <translation>Entregarlos para calificación</translation>
    </message>
    <message>
        <source>Handed in</source>
        <extracomment>a heading: assignments to which something was handed in
----------
on a receipt, before the time at which it was handed in</extracomment>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Handed in by</source>
        <translation>Entregado por</translation>
    </message>
    <message>
        <source>Handed in here already, as {name}. Send this copy anyway, or remove it. Nothing of it was sent.</source>
        <translation>Ya se entregó en esta tarea, como {name}. Envía esta copia de todos modos o quítala. No se envió nada de ella.</translation>
    </message>
    <message>
        <source>Handed in {when}</source>
        <translation>Entregado: {when}</translation>
    </message>
    <message>
        <source>Handed in {when} · receipt {number}</source>
        <translation>Entregado: {when} · comprobante {number}</translation>
    </message>
    <message>
        <source>Handed in {when}, graded</source>
        <translation>Entregado ({when}), calificado</translation>
    </message>
    <message>
        <source>Handed in · receipt {name}</source>
        <translation>Entregado · comprobante {name}</translation>
    </message>
    <message>
        <source>Handed in · receipt {number}</source>
        <translation>Entregado · comprobante {number}</translation>
    </message>
    <message>
        <source>Handing in</source>
        <translation>Entregando</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Ocultar contraseña</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>How to check this receipt</source>
        <translation>Cómo verificar este comprobante</translation>
    </message>
    <message>
        <source>I agree to this statement</source>
        <translation>Acepto esta declaración</translation>
    </message>
    <message>
        <source>In a file of the submission</source>
        <translation>En un archivo de la entrega</translation>
    </message>
    <message>
        <source>In the submission’s text</source>
        <translation>En el texto de la entrega</translation>
    </message>
    <message>
        <source>Interrupted; it goes on by itself</source>
        <translation>Interrumpido; continúa automáticamente</translation>
    </message>
    <message>
        <source>It arrived whole</source>
        <translation>Llegó completo</translation>
    </message>
    <message>
        <source>It changes when Fieldpost starts again.</source>
        <translation>El cambio se aplica cuando Fieldpost se inicie de nuevo.</translation>
    </message>
    <message>
        <source>It closed {when}. Ask your teacher whether you can have more time.</source>
        <translation>El cierre ya pasó: {when}. Pregunta a tu docente si puedes tener más tiempo.</translation>
    </message>
    <message>
        <source>It is in the list for this assignment already, and once is enough. Nothing is lost.</source>
        <translation>Ya está en la lista para esta tarea y con una vez basta. No se pierde nada.</translation>
    </message>
    <message numerus="yes">
        <source>It is read beside each of these %n videos in your submission.</source>
        <comment>It is read beside the video in your submission.</comment>
        <translation>
            <numerusform>Se leerá junto al video en tu entrega.</numerusform>
            <numerusform>Se leerá junto a cada uno de estos %n videos en tu entrega.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is taken out of your submission to {assignment}, and your teacher can no longer watch it. Its receipt is then worth nothing. The file on your computer stays.</source>
        <translation>Se quitará de tu entrega en {assignment} y tu docente ya no podrá verlo. Su comprobante dejará de tener valor. El archivo en tu equipo se conserva.</translation>
    </message>
    <message>
        <source>It opens {when}. Add your videos from then on.</source>
        <translation>Apertura: {when}. Podrás añadir tus videos a partir de entonces.</translation>
    </message>
    <message>
        <source>It takes no videos from you at the moment. Ask your teacher why.</source>
        <translation>Por ahora no admite videos tuyos. Pregunta el motivo a tu docente.</translation>
    </message>
    <message>
        <source>Just within the limit</source>
        <translation>Justo dentro del límite</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep the history</source>
        <translation>Conservar el historial</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Guardar comentario</translation>
    </message>
    <message>
        <source>Keep the original for now.</source>
        <translation>Conserva el original por ahora.</translation>
    </message>
    <message>
        <source>Keep the original: not everything about this video could be compared.</source>
        <translation>Conserva el original: no se pudo comparar todo en este video.</translation>
    </message>
    <message>
        <source>Keep them as a draft; I hand in myself later</source>
        <translation>Dejarlos como borrador; los entregaré yo más tarde</translation>
    </message>
    <message>
        <source>Keep this computer awake while it uploads</source>
        <translation>Mantener activo este equipo durante las subidas</translation>
    </message>
    <message>
        <source>Keep uploading in the background</source>
        <translation>Seguir subiendo en segundo plano</translation>
    </message>
    <message>
        <source>Keep uploading when the window is closed</source>
        <translation>Seguir subiendo al cerrar la ventana</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Uso reciente</translation>
    </message>
    <message>
        <source>Late since {when}, still taken</source>
        <translation>Plazo vencido ({when}), aún se acepta</translation>
    </message>
    <message>
        <source>Late, closes {when}</source>
        <translation>Con retraso; cierre: {when}</translation>
    </message>
    <message>
        <source>Let go to add them to {name}.</source>
        <translation>Suelta para añadirlos a {name}.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Link of the page</source>
        <translation>Enlace de la página</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Looking for the site…</source>
        <translation>Buscando el sitio…</translation>
    </message>
    <message>
        <source>Looking for your assignments…</source>
        <translation>Buscando tus tareas…</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Menú principal</translation>
    </message>
    <message>
        <source>Make the copy and send it</source>
        <translation>Crear la copia y enviarla</translation>
    </message>
    <message>
        <source>Making the copy</source>
        <translation>Creando la copia</translation>
    </message>
    <message>
        <source>May links on the pages of assignments open Fieldpost, with the assignment chosen?</source>
        <translation>¿Permitir que los enlaces de las páginas de tareas abran Fieldpost con la tarea ya elegida?</translation>
    </message>
    <message>
        <source>Moodle did not take the submission. Ask your teacher whether you may hand in here, then try again. Your file is untouched.</source>
        <translation>Moodle no aceptó la entrega. Pregunta a tu docente si puedes entregar aquí y luego inténtalo de nuevo. Tu archivo sigue intacto.</translation>
    </message>
    <message>
        <source>Moodle does not sign you in with a password alone, perhaps because it wants a second step. Sign in in the browser instead.</source>
        <translation>Moodle no permite iniciar sesión solo con una contraseña, quizá porque pide un segundo paso. Inicia sesión en el navegador.</translation>
    </message>
    <message>
        <source>Moodle is being maintained. The upload goes on by itself afterwards. Nothing is lost.</source>
        <translation>Moodle está en mantenimiento. La subida continúa automáticamente después. No se pierde nada.</translation>
    </message>
    <message>
        <source>Moodle is being maintained. Try again later; your uploads are kept and go on then.</source>
        <translation>Moodle está en mantenimiento. Inténtalo de nuevo más tarde; tus subidas se conservan y continuarán entonces.</translation>
    </message>
    <message>
        <source>Moodle no longer has this assignment. Ask your teacher, then add the file for another one. Your file is untouched.</source>
        <translation>Esta tarea ya no existe en Moodle. Consulta a tu docente y luego añade el archivo a otra. Tu archivo sigue intacto.</translation>
    </message>
    <message>
        <source>Moodle wants a new password first, or a yes to its policy. Sign in there with a browser, then try again. Nothing is lost.</source>
        <translation>Moodle pide primero una contraseña nueva o que aceptes sus políticas. Inicia sesión allí con un navegador y luego inténtalo de nuevo. No se pierde nada.</translation>
    </message>
    <message>
        <source>Moodle wants something of you first, like a new password or a yes to its policy. Open Moodle and do it there, then sign in here.</source>
        <translation>Moodle te pide algo primero, como una contraseña nueva o que aceptes sus políticas. Abre Moodle, hazlo allí y luego inicia sesión aquí.</translation>
    </message>
    <message>
        <source>Moodle wants something of you first, like a new password or a yes to its policy. Open Moodle and do it there, then try again. Your uploads are kept.</source>
        <translation>Moodle te pide algo primero, como una contraseña nueva o que aceptes sus políticas. Abre Moodle, hazlo allí y luego inténtalo de nuevo. Tus subidas se conservan.</translation>
    </message>
    <message>
        <source>More are seldom faster: they share one connection.</source>
        <translation>Con más rara vez va más rápido: comparten una sola conexión.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover abajo</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Mover al principio</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover arriba</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Next in the line.</source>
        <translation>Siguiente en la cola.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No assignment has “{sought}” in its name or course.</source>
        <translation>Ninguna tarea tiene “{sought}” en su nombre o curso.</translation>
    </message>
    <message>
        <source>No closing date</source>
        <translation>Sin fecha de cierre</translation>
    </message>
    <message>
        <source>No copy of this film would be much smaller. Choose another file, or ask your teacher.</source>
        <translation>Ninguna copia de este video sería mucho más pequeña. Elige otro archivo o consulta a tu docente.</translation>
    </message>
    <message>
        <source>No good copy could be made of this file, so nothing of it was kept. Send the file as it is, or choose another. Your file is untouched.</source>
        <translation>No se pudo crear una buena copia de este archivo, así que no se guardó nada de ella. Envía el archivo como está o elige otro. Tu archivo sigue intacto.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>No safe connection to the site. Sign in to this Wi-Fi in a browser or check the computer&apos;s clock. Nothing is lost.</source>
        <translation>No hay una conexión segura con el sitio. Inicia sesión en esta red Wi-Fi con un navegador o revisa el reloj del equipo. No se pierde nada.</translation>
    </message>
    <message>
        <source>No safe connection to this site. If this Wi-Fi has a sign-in page, open it in a browser; else check this computer&apos;s clock.</source>
        <translation>No hay una conexión segura con este sitio. Si esta red Wi-Fi tiene una página de acceso, ábrela en un navegador; si no, revisa el reloj de este equipo.</translation>
    </message>
    <message>
        <source>No site was found under this name. Check the spelling of the address, and that you are connected.</source>
        <translation>No se encontró ningún sitio con este nombre. Revisa cómo está escrita la dirección y que tengas conexión.</translation>
    </message>
    <message>
        <source>No site was found under this name. Check the spelling of the address, and that you are connected. Nothing is lost.</source>
        <translation>No se encontró ningún sitio con este nombre. Revisa cómo está escrita la dirección y que tengas conexión. No se pierde nada.</translation>
    </message>
    <message>
        <source>Not genuine: this receipt was signed with another key than this site&apos;s.</source>
        <translation>No es auténtico: este comprobante se firmó con una clave distinta de la de este sitio.</translation>
    </message>
    <message>
        <source>Not genuine: what this receipt says is not what was signed.</source>
        <translation>No es auténtico: lo que dice este comprobante no es lo que se firmó.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sesión no iniciada</translation>
    </message>
    <message>
        <source>Note for the teacher</source>
        <translation>Comentario para tu docente</translation>
    </message>
    <message>
        <source>Note for the teacher…</source>
        <translation>Comentario para tu docente…</translation>
    </message>
    <message>
        <source>Nothing can be added to {name}. {reason}</source>
        <translation>No se puede añadir nada a {name}. {reason}</translation>
    </message>
    <message>
        <source>Nothing can be handed in here now</source>
        <translation>Ahora no se puede entregar nada aquí</translation>
    </message>
    <message>
        <source>Nothing goes through at the moment. It goes on by itself.</source>
        <translation>En este momento no pasa nada por la red. Continúa automáticamente.</translation>
    </message>
    <message>
        <source>Nothing is handed in yet</source>
        <translation>Aún no se ha entregado nada</translation>
    </message>
    <message>
        <source>Nothing is moving</source>
        <translation>No hay subidas en marcha</translation>
    </message>
    <message>
        <source>Nothing that was handed in has these words.</source>
        <translation>Nada de lo entregado contiene estas palabras.</translation>
    </message>
    <message>
        <source>Nothing to upload</source>
        <translation>Nada que subir</translation>
    </message>
    <message>
        <source>Nothing was added to {name}. {reason}</source>
        <translation>No se añadió nada a {name}. {reason}</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Now {speed}, at most {most}</source>
        <translation>Ahora {speed}, máximo {most}</translation>
    </message>
    <message numerus="yes">
        <source>Number %n in the line.</source>
        <comment>Number %n in the line.</comment>
        <translation>
            <numerusform>Puesto %n en la cola.</numerusform>
            <numerusform>Puesto %n en la cola.</numerusform>
        </translation>
    </message>
    <message>
        <source>On a network that costs by the megabyte</source>
        <translation>En una red que cobra por los datos</translation>
    </message>
    <message>
        <source>On its way here already, as {name}. Send this copy anyway, or remove it. Nothing of it was sent.</source>
        <translation>Ya está en camino a esta tarea, como {name}. Envía esta copia de todos modos o quítala. No se envió nada de ella.</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Una</translation>
    </message>
    <message>
        <source>Only at these times</source>
        <translation>Solo en este horario</translation>
    </message>
    <message>
        <source>Only students of this course hand in here. If you are one, ask your teacher to check your enrolment.</source>
        <translation>Aquí solo entregan estudiantes de este curso. Si es tu caso, pide a tu docente que revise tu matrícula.</translation>
    </message>
    <message>
        <source>Only while bytes move. A closed lid or an empty battery still puts it to sleep.</source>
        <translation>Solo mientras se transfieren datos. Aun así, se suspende si cierras la tapa o se agota la batería.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>a heading: assignments that take videos now</extracomment>
        <translation>Entrega abierta</translation>
    </message>
    <message>
        <source>Open Fieldpost&apos;s links with this program</source>
        <translation>Abrir los enlaces de Fieldpost con este programa</translation>
    </message>
    <message>
        <source>Open Moodle</source>
        <translation>Abrir Moodle</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Abrir la página otra vez</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Abrir la página de acceso</translation>
    </message>
    <message>
        <source>Open the video in the browser</source>
        <translation>Abrir el video en el navegador</translation>
    </message>
    <message>
        <source>Opening the video…</source>
        <translation>Abriendo el video…</translation>
    </message>
    <message>
        <source>Opens later</source>
        <translation>Apertura posterior</translation>
    </message>
    <message>
        <source>Opens {when}</source>
        <translation>Apertura: {when}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Others are uploading at the moment. You have a place in the line and start by yourself. Nothing is lost.</source>
        <translation>En este momento otras personas están subiendo archivos. Tienes un puesto en la cola y la subida empieza automáticamente. No se pierde nada.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation>Pegar archivos</translation>
    </message>
    <message>
        <source>Paste the link</source>
        <translation>Pegar el enlace</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Pause all uploads</source>
        <translation>Pausar todas las subidas</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>Posición en el video</translation>
    </message>
    <message>
        <source>Privacy and help</source>
        <translation>Privacidad y ayuda</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>Put it first</source>
        <translation>Poner primero</translation>
    </message>
    <message>
        <source>Quit Fieldpost</source>
        <translation>Salir de Fieldpost</translation>
    </message>
    <message>
        <source>Quit and continue later</source>
        <translation>Salir y continuar más tarde</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Comprobante</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Número de comprobante</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Comprobante {number}</translation>
    </message>
    <message>
        <source>Receipts of what was handed in. Videos on this computer are never touched.</source>
        <translation>Comprobantes de lo que se entregó. Los videos de este equipo nunca se tocan.</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Comprobante…</translation>
    </message>
    <message numerus="yes">
        <source>Recovered %n uploads; nothing is lost.</source>
        <comment>Recovered %n upload; nothing is lost.</comment>
        <translation>
            <numerusform>Se recuperó %n subida; no se pierde nada.</numerusform>
            <numerusform>Se recuperaron %n subidas; no se pierde nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recovered %n uploads; they continue where they stopped.</source>
        <comment>Recovered %n upload; it continues where it stopped.</comment>
        <translation>
            <numerusform>Se recuperó %n subida; continúa donde se detuvo.</numerusform>
            <numerusform>Se recuperaron %n subidas; continúan donde se detuvieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n uploads?</source>
        <comment>Remove %n upload?</comment>
        <translation>
            <numerusform>¿Quitar %n subida?</numerusform>
            <numerusform>¿Quitar %n subidas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>¿Quitar {name}?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Renew the list of assignments</source>
        <translation>Actualizar la lista de tareas</translation>
    </message>
    <message>
        <source>Reopened: attempt {number}</source>
        <translation>Entrega reabierta: intento {number}</translation>
    </message>
    <message>
        <source>Reopened: attempt {number} of {all}</source>
        <translation>Entrega reabierta: intento {number} de {all}</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Informe para soporte</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Reanudar todo</translation>
    </message>
    <message>
        <source>Resume all uploads</source>
        <translation>Reanudar todas las subidas</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Guardar el comprobante</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Saved as a draft</source>
        <translation>Guardado como borrador</translation>
    </message>
    <message>
        <source>Saved as a draft first</source>
        <translation>Primero se guarda como borrador</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>Se guardó {file}.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Scan to watch</source>
        <translation>Escanea para ver</translation>
    </message>
    <message>
        <source>Search assignments</source>
        <translation>Buscar tareas</translation>
    </message>
    <message>
        <source>Search by file, assignment or receipt</source>
        <translation>Buscar por archivo, tarea o comprobante</translation>
    </message>
    <message>
        <source>Search by name or course</source>
        <translation>Buscar por nombre o curso</translation>
    </message>
    <message>
        <source>Search what was handed in</source>
        <translation>Buscar en lo entregado</translation>
    </message>
    <message>
        <source>Seen at the site</source>
        <translation>Visto en el sitio</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>Enviarla de todos modos</translation>
    </message>
    <message>
        <source>Send it there</source>
        <translation>Enviar allí</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Sending began</source>
        <translation>Comenzó el envío</translation>
    </message>
    <message>
        <source>Sending went on</source>
        <translation>El envío continuó</translation>
    </message>
    <message>
        <source>Sending went on after {size}</source>
        <translation>El envío continuó después de {size}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Set by {source}; it cannot be changed here.</source>
        <translation>Definido por {source}; no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>Several at once come as one notification.</source>
        <translation>Varios a la vez llegan en una sola notificación.</translation>
    </message>
    <message>
        <source>Show Fieldpost</source>
        <translation>Mostrar Fieldpost</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar contraseña</translation>
    </message>
    <message>
        <source>Show the report for support…</source>
        <translation>Mostrar el informe para soporte…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <translation>Iniciar sesión en el navegador</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened. If Fieldpost does not go on by itself then, copy the page&apos;s link “Click here if the app does not open automatically” and paste it here.</source>
        <translation>Inicia sesión en la página que se abrió. Si después Fieldpost no continúa automáticamente, copia el enlace “Haga clic aquí si la aplicación no se abre automáticamente” de la página y pégalo aquí.</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened. When the browser asks whether it may open Fieldpost, say yes.</source>
        <translation>Inicia sesión en la página que se abrió. Cuando el navegador pregunte si puede abrir Fieldpost, acepta.</translation>
    </message>
    <message>
        <source>Sign in to hand in your videos</source>
        <translation>Inicia sesión para entregar tus videos</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Iniciar sesión en el proxy</translation>
    </message>
    <message>
        <source>Sign in to {site}</source>
        <translation>Iniciar sesión en {site}</translation>
    </message>
    <message>
        <source>Sign in to {site}?</source>
        <translation>¿Iniciar sesión en {site}?</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out {name}?</source>
        <translation>¿Cerrar la sesión de {name}?</translation>
    </message>
    <message>
        <source>Sign-in page of your site</source>
        <translation>Página de acceso de tu sitio</translation>
    </message>
    <message>
        <source>Signature (Ed25519)</source>
        <translation>Firma (Ed25519)</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Sesión iniciada como {name}</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Site address</source>
        <translation>Dirección del sitio</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Smaller copy</source>
        <translation>Copia más pequeña</translation>
    </message>
    <message>
        <source>Smaller copy…</source>
        <translation>Copia más pequeña…</translation>
    </message>
    <message>
        <source>Something went wrong in Fieldpost itself. Try again, and send the details to support if it stays. Nothing is lost.</source>
        <translation>Algo falló en el propio Fieldpost. Inténtalo de nuevo y, si el problema continúa, envía los detalles a soporte. No se pierde nada.</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Activar sonido</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed: {limit}</source>
        <translation>Velocidad: {limit}</translation>
    </message>
    <message>
        <source>Speed: {speed} times</source>
        <translation>Velocidad: {speed} veces</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Start with this computer</source>
        <translation>Iniciar con este equipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Mantener la sesión</translation>
    </message>
    <message>
        <source>Still above the limit of {limit}</source>
        <translation>Aún por encima del límite de {limit}</translation>
    </message>
    <message>
        <source>Stopped. Start Fieldpost again, and it goes on from here. Nothing is lost.</source>
        <translation>Se detuvo. Inicia Fieldpost de nuevo y la subida continúa desde aquí. No se pierde nada.</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Such as a phone&apos;s hotspot. Each upload can still be sent anyway.</source>
        <translation>Por ejemplo, el punto de acceso de un teléfono. Cada subida se puede enviar de todos modos.</translation>
    </message>
    <message>
        <source>Taken late until {when}</source>
        <translation>Se acepta con retraso hasta: {when}</translation>
    </message>
    <message>
        <source>The assignment has closed. Ask your teacher for more time, then try again. Your file is untouched.</source>
        <translation>La tarea se ha cerrado. Pide más tiempo a tu docente y luego inténtalo de nuevo. Tu archivo sigue intacto.</translation>
    </message>
    <message>
        <source>The assignment is not open yet. Try again when it is. Nothing is lost.</source>
        <translation>La tarea aún no está abierta. Inténtalo de nuevo cuando lo esté. No se pierde nada.</translation>
    </message>
    <message>
        <source>The battery is low. Uploads wait for the charger. Nothing is lost.</source>
        <translation>Queda poca batería. Las subidas esperan a que conectes el cargador. No se pierde nada.</translation>
    </message>
    <message>
        <source>The closing time {when} is over</source>
        <translation>El cierre ya pasó: {when}</translation>
    </message>
    <message>
        <source>The connection stopped carrying data. The upload goes on by itself over a new one. Nothing is lost.</source>
        <translation>La conexión dejó de transmitir datos. La subida continúa automáticamente por una nueva. No se pierde nada.</translation>
    </message>
    <message>
        <source>The copy goes in the place of the original, which stays as it is on this computer.</source>
        <translation>La copia ocupa el lugar del original, que queda como está en este equipo.</translation>
    </message>
    <message>
        <source>The copy needs {size} of room, and this computer&apos;s disk has {limit}. Free some space, then try again. Your file is untouched.</source>
        <translation>La copia necesita {size} de espacio y el disco de este equipo tiene {limit}. Libera espacio y luego inténtalo de nuevo. Tu archivo sigue intacto.</translation>
    </message>
    <message>
        <source>The copy of {name} saves {size} and goes in its place. The original stays as it is.</source>
        <translation>La copia de {name} ahorra {size} y ocupa su lugar. El original queda como está.</translation>
    </message>
    <message>
        <source>The earlier connection still holds this upload. It goes on by itself in a moment. Nothing is lost.</source>
        <translation>La conexión anterior todavía retiene esta subida. Continúa automáticamente en un momento. No se pierde nada.</translation>
    </message>
    <message>
        <source>The end of this video is missing, as if copying it broke off. If the original is whole, copy it again and choose the new copy.</source>
        <translation>Falta el final de este video, como si la copia se hubiera interrumpido. Si el original está completo, cópialo otra vez y elige la copia nueva.</translation>
    </message>
    <message>
        <source>The file cannot be read. Close other programs that use it, then try again. Nothing that was sent is lost.</source>
        <translation>No se puede leer el archivo. Cierra los otros programas que lo usan y luego inténtalo de nuevo. Nada de lo enviado se pierde.</translation>
    </message>
    <message>
        <source>The file changed after it was added. Start again to send it as it is now. What was sent of the old one is not used.</source>
        <translation>El archivo cambió después de añadirlo. Empieza de nuevo para enviarlo como está ahora. Lo que se envió del anterior no se usa.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder, then try again. Nothing is lost.</source>
        <translation>No se pudo guardar el archivo allí. Elige otra carpeta y luego inténtalo de nuevo. No se pierde nada.</translation>
    </message>
    <message>
        <source>The file has {size}, and this assignment takes {limit} at most. Make a smaller copy, or ask your teacher whether that can be raised. Nothing was sent.</source>
        <translation>El archivo ocupa {size} y esta tarea admite {limit} como máximo. Crea una copia más pequeña o pregunta a tu docente si se puede aumentar el límite. No se envió nada.</translation>
    </message>
    <message>
        <source>The file has {size}, and this site takes {limit} at most for a video. Make a smaller copy, or ask the site&apos;s administrator to raise that. Nothing was sent.</source>
        <translation>El archivo ocupa {size} y este sitio admite {limit} como máximo por video. Crea una copia más pequeña o pide a la administración del sitio que aumente el límite. No se envió nada.</translation>
    </message>
    <message>
        <source>The file has {size}, and this site&apos;s disk holds {limit} in all. Make a smaller copy, or ask the site&apos;s administrator for a larger disk. Nothing was sent.</source>
        <translation>El archivo ocupa {size} y el disco de este sitio tiene {limit} en total. Crea una copia más pequeña o pide a la administración del sitio un disco más grande. No se envió nada.</translation>
    </message>
    <message>
        <source>The file has {size}, and this site&apos;s video store takes {limit} at most for a video, which nobody here can raise. Make a smaller copy, or cut the recording into parts. Nothing was sent.</source>
        <translation>El archivo ocupa {size} y el almacén de videos de este sitio admite {limit} como máximo por video, algo que nadie aquí puede aumentar. Crea una copia más pequeña o corta la grabación en partes. No se envió nada.</translation>
    </message>
    <message>
        <source>The file has {size}, and your teacher set {limit} as the most for a video here. Make a smaller copy, or ask your teacher to raise that. Nothing was sent.</source>
        <translation>El archivo ocupa {size} y tu docente fijó aquí {limit} como máximo por video. Crea una copia más pequeña o pide a tu docente que aumente el límite. No se envió nada.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it from the camera again and choose the new copy. Nothing was sent.</source>
        <translation>El archivo está vacío. Cópialo otra vez desde la cámara y elige la copia nueva. No se envió nada.</translation>
    </message>
    <message>
        <source>The file is larger than the site takes. A smaller copy would fit. Nothing was sent.</source>
        <translation>El archivo es más grande de lo que admite el sitio. Una copia más pequeña sí cabría. No se envió nada.</translation>
    </message>
    <message>
        <source>The file is not where it was. Connect its drive or put it back, then try again. What was sent is not lost.</source>
        <translation>El archivo no está donde estaba. Conecta su unidad o vuelve a ponerlo en su lugar y luego inténtalo de nuevo. Lo enviado no se pierde.</translation>
    </message>
    <message>
        <source>The file is still being written. It is looked at again by itself, until that has ended. Nothing is lost.</source>
        <translation>El archivo todavía se está escribiendo. Se vuelve a revisar automáticamente hasta que termine. No se pierde nada.</translation>
    </message>
    <message>
        <source>The file was checked</source>
        <translation>Se verificó el archivo</translation>
    </message>
    <message>
        <source>The file was checked: {size}</source>
        <translation>Se verificó el archivo: {size}</translation>
    </message>
    <message numerus="yes">
        <source>The files on your computer stay.</source>
        <comment>The file on your computer stays.</comment>
        <translation>
            <numerusform>El archivo en tu equipo se conserva.</numerusform>
            <numerusform>Los archivos en tu equipo se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder {folder} cannot be opened. Connect its drive, then try again.</source>
        <translation>No se puede abrir la carpeta {folder}. Conecta su unidad y luego inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The link leads to another site. On this computer videos go to {site} only.</source>
        <translation>El enlace lleva a otro sitio. En este equipo, los videos solo van a {site}.</translation>
    </message>
    <message>
        <source>The link names an assignment that is not yours at this site. Choose one from the list.</source>
        <translation>El enlace nombra una tarea que no es tuya en este sitio. Elige una de la lista.</translation>
    </message>
    <message>
        <source>The list of assignments could not be renewed. {cause}</source>
        <translation>No se pudo actualizar la lista de tareas. {cause}</translation>
    </message>
    <message>
        <source>The list of uploads was damaged and could not be read. It was set aside as {name} in {folder}, and a new list was begun. Your videos are untouched: add those again that have not been handed in. Bytes that were already sent for them are cleaned up by the server.</source>
        <translation>La lista de subidas estaba dañada y no se pudo leer. Se apartó como {name} en {folder} y se empezó una lista nueva. Tus videos siguen intactos: vuelve a añadir los que no se hayan entregado. El servidor limpia los bytes que ya se habían enviado de ellos.</translation>
    </message>
    <message>
        <source>The network I am in costs by the megabyte</source>
        <translation>La red que uso ahora cobra por los datos</translation>
    </message>
    <message>
        <source>The place for this upload was given to someone else while it waited. It starts again by itself. Your file is untouched.</source>
        <translation>El lugar de esta subida se dio a otra persona mientras esperaba. Empieza de nuevo automáticamente. Tu archivo sigue intacto.</translation>
    </message>
    <message>
        <source>The receipt is saved as {name}.</source>
        <translation>El comprobante se guardó como {name}.</translation>
    </message>
    <message>
        <source>The recording is longer than the site takes. Cut it into shorter parts and add those. Nothing was sent.</source>
        <translation>La grabación es más larga de lo que admite el sitio. Córtala en partes más cortas y añádelas. No se envió nada.</translation>
    </message>
    <message>
        <source>The recording lasts {size}, and this site takes {limit} at most for a video. Cut it into shorter parts and add those, or ask the site&apos;s administrator to raise that. Nothing was sent.</source>
        <translation>La grabación dura {size} y este sitio admite {limit} como máximo por video. Córtala en partes más cortas y añádelas, o pide a la administración del sitio que aumente el límite. No se envió nada.</translation>
    </message>
    <message>
        <source>The recording lasts {size}, and this site&apos;s video store takes {limit} at most for a video, which nobody here can raise. Cut it into shorter parts and add those. Nothing was sent.</source>
        <translation>La grabación dura {size} y el almacén de videos de este sitio admite {limit} como máximo por video, algo que nadie aquí puede aumentar. Córtala en partes más cortas y añádelas. No se envió nada.</translation>
    </message>
    <message>
        <source>The recording lasts {size}, and your teacher set {limit} as the most for a video here. Cut it into shorter parts and add those, or ask your teacher to raise that. Nothing was sent.</source>
        <translation>La grabación dura {size} y tu docente fijó aquí {limit} como máximo por video. Córtala en partes más cortas y añádelas, o pide a tu docente que aumente el límite. No se envió nada.</translation>
    </message>
    <message>
        <source>The recording lasts {size}, and {limit} at most is taken here. Cut it into shorter parts and add those. Nothing was sent.</source>
        <translation>La grabación dura {size} y aquí se admite {limit} como máximo. Córtala en partes más cortas y añádelas. No se envió nada.</translation>
    </message>
    <message>
        <source>The recording was never finished, so no player can show it. Copy it from the camera again, or let the camera or the recorder repair it. Nothing was sent.</source>
        <translation>La grabación nunca se terminó, así que ningún reproductor puede mostrarla. Cópiala otra vez desde la cámara, o deja que la cámara o la grabadora la repare. No se envió nada.</translation>
    </message>
    <message>
        <source>The report is saved as {name}.</source>
        <translation>El informe se guardó como {name}.</translation>
    </message>
    <message>
        <source>The same video is on its way to this assignment already, or was handed in there, so this copy waits. Send it anyway, or remove it. Nothing was sent.</source>
        <translation>El mismo video ya está en camino a esta tarea, o ya se entregó allí, así que esta copia espera. Envíala de todos modos o quítala. No se envió nada.</translation>
    </message>
    <message>
        <source>The sign-in of {name} has ended. Their uploads are kept, and go on after the next sign-in.</source>
        <translation>La sesión de {name} ha terminado. Sus subidas se conservan y continúan tras el próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>The signed text, as the site sent it</source>
        <translation>El texto firmado, tal como lo envió el sitio</translation>
    </message>
    <message>
        <source>The site asked us to slow down. The upload goes on by itself. Nothing is lost.</source>
        <translation>El sitio nos pidió ir más despacio. La subida continúa automáticamente. No se pierde nada.</translation>
    </message>
    <message>
        <source>The site did not accept this sign-in. Try again.</source>
        <translation>El sitio no aceptó este inicio de sesión. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The site did not accept this user name and password. Check both and sign in again. Nothing is lost.</source>
        <translation>El sitio no aceptó este nombre de usuario y contraseña. Revisa ambos e inicia sesión de nuevo. No se pierde nada.</translation>
    </message>
    <message>
        <source>The site did not accept this user name and password. Check both. If they are right, your account may be locked: ask the site&apos;s support.</source>
        <translation>El sitio no aceptó este nombre de usuario y contraseña. Revisa ambos. Si son correctos, puede que tu cuenta esté bloqueada: consulta al soporte del sitio.</translation>
    </message>
    <message>
        <source>The site does not know this upload any more. It starts again by itself. Your file is untouched.</source>
        <translation>El sitio ya no conoce esta subida. Empieza de nuevo automáticamente. Tu archivo sigue intacto.</translation>
    </message>
    <message>
        <source>The site does not sign you in with a password alone, perhaps because it wants a second step. Sign in in the browser instead. Nothing is lost.</source>
        <translation>El sitio no permite iniciar sesión solo con una contraseña, quizá porque pide un segundo paso. Inicia sesión en el navegador. No se pierde nada.</translation>
    </message>
    <message>
        <source>The site gave it a place</source>
        <translation>El sitio le asignó un lugar</translation>
    </message>
    <message>
        <source>The site has a problem of its own. If it stays, send the details to its support. Nothing is lost.</source>
        <translation>El sitio tiene un problema propio. Si continúa, envía los detalles a su soporte. No se pierde nada.</translation>
    </message>
    <message>
        <source>The site has no room for more videos. Tell your teacher, then try again later. Nothing is lost.</source>
        <translation>El sitio no tiene espacio para más videos. Avisa a tu docente y luego inténtalo de nuevo más tarde. No se pierde nada.</translation>
    </message>
    <message>
        <source>The site has put this upload away. Start again to send the video once more. Your file is untouched.</source>
        <translation>El sitio retiró esta subida. Empieza de nuevo para enviar el video otra vez. Tu archivo sigue intacto.</translation>
    </message>
    <message>
        <source>The site has signed what this page says; the signed document is attached to this file. Anybody who has Fieldpost can check it: fieldpost verify {file} --site {site}</source>
        <translation>El sitio firmó lo que dice esta página; el documento firmado está adjunto a este archivo. Cualquiera que tenga Fieldpost puede verificarlo: fieldpost verify {file} --site {site}</translation>
    </message>
    <message>
        <source>The site has to keep this video for now, so it cannot be deleted. Ask its support why. Nothing is lost.</source>
        <translation>El sitio tiene que conservar este video por ahora, así que no se puede eliminar. Pregunta el motivo a su soporte. No se pierde nada.</translation>
    </message>
    <message>
        <source>The site is busy. The upload goes on by itself. Nothing is lost.</source>
        <translation>El sitio está ocupado. La subida continúa automáticamente. No se pierde nada.</translation>
    </message>
    <message>
        <source>The site is busy. Wait a moment, then try again.</source>
        <translation>El sitio está ocupado. Espera un momento y luego inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The site needs a newer Fieldpost. Update Fieldpost, then try again. Nothing is lost.</source>
        <translation>El sitio usa un protocolo más reciente que el de este Fieldpost. Actualiza Fieldpost y luego inténtalo de nuevo. No se pierde nada.</translation>
    </message>
    <message>
        <source>The site sent us to another address, which a Wi-Fi sign-in page also does. Open a browser to check. Nothing is lost.</source>
        <translation>El sitio nos envió a otra dirección, como también hace la página de acceso de una red Wi-Fi. Abre un navegador para comprobarlo. No se pierde nada.</translation>
    </message>
    <message>
        <source>The storage cannot make a playable video of this file. Check that it plays on this computer, then choose it or a copy again. Your file is untouched.</source>
        <translation>El almacenamiento no puede crear un video reproducible con este archivo. Revisa que se reproduzca en este equipo y luego vuelve a elegirlo o elige una copia. Tu archivo sigue intacto.</translation>
    </message>
    <message>
        <source>The storage confirmed how long the video is, and cannot compare every byte of it.</source>
        <translation>El almacenamiento confirmó la duración del video, pero no puede comparar todos sus bytes.</translation>
    </message>
    <message>
        <source>The storage gave an answer that makes no sense. Send the details to support if it stays. Nothing is lost.</source>
        <translation>El almacenamiento dio una respuesta sin sentido. Si el problema continúa, envía los detalles a soporte. No se pierde nada.</translation>
    </message>
    <message>
        <source>The storage has a different part than expected. Fieldpost asks it and goes on from there. Nothing is lost.</source>
        <translation>El almacenamiento tiene una parte distinta de la que creíamos. Se lo preguntamos y continuamos desde ahí. No se pierde nada.</translation>
    </message>
    <message>
        <source>The storage holds the same bytes as your file, and the site shows the video in your submission.</source>
        <translation>El almacenamiento tiene los mismos bytes que tu archivo y el sitio muestra el video en tu entrega.</translation>
    </message>
    <message>
        <source>The storage holds the same bytes as your file, but no site was asked for the submission.</source>
        <translation>El almacenamiento tiene los mismos bytes que tu archivo, pero no se consultó a ningún sitio por la entrega.</translation>
    </message>
    <message>
        <source>The storage no longer has this upload. It starts again by itself. Your file is untouched.</source>
        <translation>El almacenamiento ya no tiene esta subida. Empieza de nuevo automáticamente. Tu archivo sigue intacto.</translation>
    </message>
    <message>
        <source>The storage refused the upload. Try again, and send the details to support if it stays. Your file is untouched.</source>
        <translation>El almacenamiento rechazó la subida. Inténtalo de nuevo y, si el problema continúa, envía los detalles a soporte. Tu archivo sigue intacto.</translation>
    </message>
    <message>
        <source>The storage takes no more data at the moment. Try again in a while. Nothing is lost.</source>
        <translation>El almacenamiento no admite más datos por ahora. Inténtalo de nuevo dentro de un rato. No se pierde nada.</translation>
    </message>
    <message>
        <source>The storage, its checksum and Moodle agree: you may delete the original now.</source>
        <translation>El almacenamiento, su suma de verificación y Moodle coinciden: ya puedes eliminar el original.</translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation>Falta el nombre de usuario.</translation>
    </message>
    <message>
        <source>The video cannot be played here: the connection broke off, or this computer does not know its format. Nothing is wrong with what was handed in.</source>
        <translation>El video no se puede reproducir aquí: la conexión se interrumpió o este equipo no conoce su formato. Lo que se entregó está bien.</translation>
    </message>
    <message>
        <source>The video has arrived, and is handed in when the connection is back. It goes on by itself; nothing is lost.</source>
        <translation>El video ha llegado y se entregará cuando vuelva la conexión. Continúa automáticamente; no se pierde nada.</translation>
    </message>
    <message>
        <source>The video has arrived, but Moodle did not take the submission. Ask your teacher whether you may hand in here, then try again. Nothing is lost.</source>
        <translation>El video ha llegado, pero Moodle no aceptó la entrega. Pregunta a tu docente si puedes entregar aquí e inténtalo de nuevo. No se pierde nada.</translation>
    </message>
    <message>
        <source>The video has arrived, but Moodle does not count it as handed in yet. Open the assignment in Moodle and save or submit it there; Fieldpost notices by itself. Nothing is lost.</source>
        <translation>El video ha llegado, pero Moodle aún no lo considera entregado. Abre la tarea en Moodle y guárdala o envíala allí; Fieldpost lo detecta automáticamente. No se pierde nada.</translation>
    </message>
    <message>
        <source>The video has arrived, but Moodle does not show it in your submission yet. Fieldpost looks again by itself. Nothing is lost.</source>
        <translation>El video ha llegado, pero Moodle aún no lo muestra en tu entrega. Fieldpost vuelve a mirar automáticamente. No se pierde nada.</translation>
    </message>
    <message>
        <source>The video has arrived, but the assignment has closed meanwhile. Ask your teacher for more time, then try again. Nothing is lost.</source>
        <translation>El video ha llegado, pero la tarea se ha cerrado entretanto. Pide más tiempo a tu docente e inténtalo de nuevo. No se pierde nada.</translation>
    </message>
    <message>
        <source>The video has arrived, but the assignment is not open yet. It is handed in by itself when it opens. Nothing is lost.</source>
        <translation>El video ha llegado, pero la tarea aún no está abierta. Se entregará automáticamente cuando se abra. No se pierde nada.</translation>
    </message>
    <message>
        <source>The video has arrived, but the site cannot hand it in yet. Fieldpost tries again by itself; nothing is lost.</source>
        <translation>El video ha llegado, pero el sitio aún no puede entregarlo. Fieldpost lo intenta de nuevo automáticamente; no se pierde nada.</translation>
    </message>
    <message>
        <source>The video has arrived, but this assignment has no place for its link. Ask your teacher to tick “Online text” in its settings, then try again. Nothing is lost.</source>
        <translation>El video ha llegado, pero esta tarea no tiene dónde poner su enlace. Pide a tu docente que active “Texto en línea” en la configuración de la tarea y luego inténtalo de nuevo. No se pierde nada.</translation>
    </message>
    <message>
        <source>The video has arrived, but with its link your text has more words than this assignment takes. Shorten your text or note, then try again. Nothing is lost.</source>
        <translation>El video ha llegado, pero con su enlace tu texto tiene más palabras de las que admite esta tarea. Acorta tu texto o comentario y luego inténtalo de nuevo. No se pierde nada.</translation>
    </message>
    <message>
        <source>The video has arrived, but you have handed in here already, so Moodle takes nothing more. Ask your teacher to reopen your submission, then try again. Nothing is lost.</source>
        <translation>El video ha llegado, pero ya habías entregado aquí, así que Moodle no acepta nada más. Pide a tu docente que reabra tu entrega y luego inténtalo de nuevo. No se pierde nada.</translation>
    </message>
    <message>
        <source>The video has arrived, but your submission has no room for one more file with its link. Remove a file in Moodle, then try again. Nothing is lost.</source>
        <translation>El video ha llegado, pero en tu entrega no cabe un archivo más con su enlace. Quita un archivo en Moodle y luego inténtalo de nuevo. No se pierde nada.</translation>
    </message>
    <message>
        <source>The video has arrived, but your teacher has locked your submission. Ask them to unlock it, then try again. Nothing is lost.</source>
        <translation>El video ha llegado, pero tu docente ha bloqueado tu entrega. Pídele que la desbloquee y luego inténtalo de nuevo. No se pierde nada.</translation>
    </message>
    <message>
        <source>The video stands in your submission as a draft and still has to be handed in.</source>
        <translation>El video está en tu entrega como borrador y aún falta entregarlo.</translation>
    </message>
    <message>
        <source>Then drop your videos here, or add them with the buttons.</source>
        <translation>Después suelta aquí tus videos o añádelos con los botones.</translation>
    </message>
    <message>
        <source>There are no assignments for you at this site</source>
        <translation>No hay tareas para ti en este sitio</translation>
    </message>
    <message>
        <source>There is a site, but it takes no videos from Fieldpost. Check the address, or ask your teacher for the right one.</source>
        <translation>Hay un sitio, pero no admite videos de Fieldpost. Revisa la dirección o pide la correcta a tu docente.</translation>
    </message>
    <message>
        <source>There is no Fieldpost service at this address. Check the address and sign in again. Nothing is lost.</source>
        <translation>No hay ningún servicio de Fieldpost en esta dirección. Revisa la dirección e inicia sesión de nuevo. No se pierde nada.</translation>
    </message>
    <message>
        <source>There is no connection to the site now. Nothing is wrong with what was handed in.</source>
        <translation>Ahora no hay conexión con el sitio. Lo que se entregó está bien.</translation>
    </message>
    <message>
        <source>There is no connection to the site. Check the network, then try again.</source>
        <translation>No hay conexión con el sitio. Revisa la red y luego inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no other assignment that is open.</source>
        <translation>No hay otra tarea abierta.</translation>
    </message>
    <message>
        <source>There is no place for a video here, as neither texts nor files are taken. Ask your teacher how to hand in.</source>
        <translation>Aquí no hay lugar para un video, pues no se admiten ni textos ni archivos. Pregunta a tu docente cómo entregar.</translation>
    </message>
    <message>
        <source>There is no video in this folder. Choose another folder or the videos themselves. Nothing was sent.</source>
        <translation>No hay ningún video en esta carpeta. Elige otra carpeta o los propios videos. No se envió nada.</translation>
    </message>
    <message>
        <source>There is not exactly one receipt whose upload or number begins with {start}.</source>
        <translation>No hay exactamente un comprobante cuya subida o número empiece con {start}.</translation>
    </message>
    <message>
        <source>There is sound in this file, but no picture. Choose the video itself. Nothing was sent.</source>
        <translation>Este archivo tiene sonido, pero no imagen. Elige el video mismo. No se envió nada.</translation>
    </message>
    <message>
        <source>There were many tries in a short time. Wait a minute, then try again.</source>
        <translation>Hubo muchos intentos en poco tiempo. Espera un minuto y luego inténtalo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>They are not handed in yet.</source>
        <comment>It is not handed in yet.</comment>
        <translation>
            <numerusform>Aún no se ha entregado.</numerusform>
            <numerusform>Aún no se han entregado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They begin again there. What was sent for the old one is not used; your files are untouched.</source>
        <comment>It begins again there. What was sent for the old one is not used; your file is untouched.</comment>
        <translation>
            <numerusform>Empieza de nuevo allí. Lo que se envió para la tarea anterior no se usa; tu archivo sigue intacto.</numerusform>
            <numerusform>Empiezan de nuevo allí. Lo que se envió para la tarea anterior no se usa; tus archivos siguen intactos.</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to {target}.</source>
        <translation>Van a {target}.</translation>
    </message>
    <message>
        <source>This Moodle does not let apps in. Ask its support to switch on the mobile web services.</source>
        <translation>Este Moodle no permite el acceso de aplicaciones. Pide a su soporte que active los servicios web para dispositivos móviles.</translation>
    </message>
    <message>
        <source>This Moodle does not let apps in. Ask its support to switch on the mobile web services. Nothing is lost.</source>
        <translation>Este Moodle no permite el acceso de aplicaciones. Pide a su soporte que active los servicios web para dispositivos móviles. No se pierde nada.</translation>
    </message>
    <message>
        <source>This Wi-Fi wants you to sign in first. Do so in a browser, then try again.</source>
        <translation>Esta red Wi-Fi pide primero que inicies sesión. Hazlo en un navegador y luego inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This Wi-Fi wants you to sign in. Open a browser and do so, and the upload goes on by itself. Nothing is lost.</source>
        <translation>Esta red Wi-Fi pide que inicies sesión. Hazlo en un navegador y la subida continúa automáticamente. No se pierde nada.</translation>
    </message>
    <message>
        <source>This Wi-Fi wants you to sign in. Uploads go on by themselves afterwards. Nothing is lost.</source>
        <translation>Esta red Wi-Fi pide que inicies sesión. Después, las subidas continúan automáticamente. No se pierde nada.</translation>
    </message>
    <message>
        <source>This address is not protected (https), so nothing is sent to it. Sign in with the protected address. Nothing is lost.</source>
        <translation>Esta dirección no está protegida (https), así que no se le envía nada. Inicia sesión con la dirección protegida. No se pierde nada.</translation>
    </message>
    <message>
        <source>This assignment has no place for your video&apos;s link. Ask your teacher to tick “Online text” in its settings, then try again. Nothing is lost.</source>
        <translation>Esta tarea no tiene lugar para el enlace de tu video. Pide a tu docente que marque «Texto en línea» en su configuración y luego inténtalo de nuevo. No se pierde nada.</translation>
    </message>
    <message>
        <source>This assignment keeps drafts</source>
        <translation>Esta tarea usa borradores</translation>
    </message>
    <message>
        <source>This computer does not let Fieldpost change that. Ask who looks after it.</source>
        <translation>Este equipo no permite que Fieldpost cambie eso. Consulta a quien lo administra.</translation>
    </message>
    <message>
        <source>This computer has no keyring. Your sign-in is kept in {path}, which only you can read.</source>
        <translation>Este equipo no tiene un llavero de contraseñas. Tu inicio de sesión se guarda en {path}, que solo tú puedes leer.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} fast. Uploads work all the same, and Fieldpost counts by the site&apos;s clock, which decides what is in time. Set this computer&apos;s clock right when you can.</source>
        <translation>El reloj de este equipo va {time} adelantado. Las subidas funcionan de todos modos y Fieldpost se guía por el reloj del sitio, que decide qué llega a tiempo. Pon en hora el reloj de este equipo cuando puedas.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} slow. Uploads work all the same, and Fieldpost counts by the site&apos;s clock, which decides what is in time. Set this computer&apos;s clock right, so that no deadline surprises you.</source>
        <translation>El reloj de este equipo va {time} atrasado. Las subidas funcionan de todos modos y Fieldpost se guía por el reloj del sitio, que decide qué llega a tiempo. Pon en hora el reloj de este equipo para que ningún plazo te sorprenda.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk has no room for the copy. Free some space, then try again. Your file is untouched.</source>
        <translation>El disco de este equipo no tiene espacio para la copia. Libera espacio y luego inténtalo de nuevo. Tu archivo sigue intacto.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is full, so progress cannot be noted. Free some space; it goes on by itself. Nothing is lost.</source>
        <translation>El disco de este equipo está lleno, así que no se puede anotar el progreso. Libera espacio y continuará por sí solo. No se pierde nada.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not keep sign-ins now, so you will be asked again when Fieldpost starts next time. Uploads are kept all the same. To keep sign-ins in a file instead, set keychain = &quot;file&quot; in the settings.</source>
        <translation>El llavero de contraseñas de este equipo no guarda ahora los inicios de sesión, así que se te pedirán otra vez la próxima vez que se inicie Fieldpost. Las subidas se conservan de todos modos. Para guardar los inicios de sesión en un archivo, pon keychain = &quot;file&quot; en la configuración.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring, which keeps your sign-in, is locked. Unlock it, and the upload goes on by itself. Nothing is lost.</source>
        <translation>El llavero de contraseñas de este equipo, que guarda tu inicio de sesión, está bloqueado. Desbloquéalo y la subida continúa automáticamente. No se pierde nada.</translation>
    </message>
    <message>
        <source>This could not be changed: this computer does not allow it, or its disk is full. It stays as it was, and your uploads go on.</source>
        <translation>No se pudo cambiar: este equipo no lo permite o su disco está lleno. Queda como estaba y tus subidas continúan.</translation>
    </message>
    <message>
        <source>This file holds no video that Fieldpost knows. Choose the video itself. Nothing was sent.</source>
        <translation>Este archivo no contiene ningún video que Fieldpost conozca. Elige el video mismo. No se envió nada.</translation>
    </message>
    <message>
        <source>This file is on {medium}. Leave that connected until the upload is done.</source>
        <translation>Este archivo está en {medium}. No lo desconectes hasta que termine la subida.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file. Choose the video itself. Nothing was sent.</source>
        <translation>Esto es una carpeta o un dispositivo, no un archivo. Elige el video mismo. No se envió nada.</translation>
    </message>
    <message>
        <source>This is all that a report holds. Names of people and files, and everything that opens a door, are left out. It stays on this computer until you send it to somebody.</source>
        <translation>Esto es todo lo que contiene un informe. Se omiten los nombres de personas y archivos, y todo lo que pueda dar acceso. Se queda en este equipo hasta que lo envíes a alguien.</translation>
    </message>
    <message>
        <source>This is an e-mail address. Type the address that your browser shows when you open your Moodle.</source>
        <translation>Esto es una dirección de correo electrónico. Escribe la dirección que muestra tu navegador cuando abres tu Moodle.</translation>
    </message>
    <message>
        <source>This is no address of a site. Type the one that your browser shows when you open your Moodle.</source>
        <translation>Esto no es la dirección de un sitio. Escribe la que muestra tu navegador cuando abres tu Moodle.</translation>
    </message>
    <message>
        <source>This link is not of this sign-in: it may be an older one. Open the page again, and use its link.</source>
        <translation>Este enlace no es de este inicio de sesión: puede ser uno anterior. Abre la página otra vez y usa su enlace.</translation>
    </message>
    <message>
        <source>This link is not of this sign-in: it may be an older one. Open the page again, and use its link. Nothing is lost.</source>
        <translation>Este enlace no es de este inicio de sesión: puede ser uno anterior. Abre la página otra vez y usa su enlace. No se pierde nada.</translation>
    </message>
    <message>
        <source>This network costs by the megabyte. Uploads wait for another one. Nothing is lost.</source>
        <translation>Esta red cobra por los datos. Las subidas esperan a otra red. No se pierde nada.</translation>
    </message>
    <message>
        <source>This network costs by the megabyte. {size} are left to send.</source>
        <translation>Esta red cobra por los datos. Quedan {size} por enviar.</translation>
    </message>
    <message>
        <source>This site cannot do that for Fieldpost. Open the assignment in Moodle for it. Nothing is lost.</source>
        <translation>Este sitio no puede hacer eso para Fieldpost. Abre la tarea en Moodle para hacerlo. No se pierde nada.</translation>
    </message>
    <message>
        <source>This site does not tell its key. Ask its support for it, and give it with --key.</source>
        <translation>Este sitio no comunica su clave. Pídela a su soporte e indícala con --key.</translation>
    </message>
    <message>
        <source>This site is not protected (https), so your password would be readable on the way. Ask its support for the protected address.</source>
        <translation>Este sitio no está protegido (https), así que tu contraseña se podría leer en el camino. Pide la dirección protegida a su soporte.</translation>
    </message>
    <message>
        <source>This site needs a newer Fieldpost. Update Fieldpost, then sign in.</source>
        <translation>Este sitio necesita un Fieldpost más reciente. Actualiza Fieldpost y luego inicia sesión.</translation>
    </message>
    <message>
        <source>This video does not say how long it is. Check that it plays to its end.</source>
        <translation>Este video no indica cuánto dura. Revisa que se reproduzca hasta el final.</translation>
    </message>
    <message>
        <source>This video was deleted at the site: its time there was over, or somebody decided so. Start again to send it once more. Your file is untouched.</source>
        <translation>Este video se eliminó del sitio: su plazo allí terminó o alguien lo decidió así. Empieza de nuevo para enviarlo otra vez. Tu archivo sigue intacto.</translation>
    </message>
    <message>
        <source>This video was handed in already, so it stays with your teacher. Nothing is lost.</source>
        <translation>Este video ya se entregó, así que queda en manos de tu docente. No se pierde nada.</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Tres</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferencias</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Trying again in {wait}.</source>
        <translation>Nuevo intento en {wait}.</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>Reintentando ahora.</translation>
    </message>
    <message>
        <source>Trying out on a few seconds of your film how small it can get…</source>
        <translation>Probando con unos segundos de tu video cuánto se puede reducir…</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Type the address of your Moodle or of your school&apos;s video site.</source>
        <translation>Escribe la dirección de tu Moodle o del sitio de videos de tu institución.</translation>
    </message>
    <message>
        <source>Type the address of your site first.</source>
        <translation>Primero escribe la dirección de tu sitio.</translation>
    </message>
    <message>
        <source>Type your password first.</source>
        <translation>Primero escribe tu contraseña.</translation>
    </message>
    <message>
        <source>Type your user name first.</source>
        <translation>Primero escribe tu nombre de usuario.</translation>
    </message>
    <message>
        <source>Unchanged since it was signed with the key {key}. Whose key that is was not checked: add --site with the site&apos;s address, or --key.</source>
        <translation>Sin cambios desde que se firmó con la clave {key}. No se verificó de quién es esa clave: añade --site con la dirección del sitio, o --key.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n attempts</source>
        <comment>%n attempt</comment>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>Hasta %n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>Upload as usual</source>
        <translation>Subir como siempre</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Subiendo</translation>
    </message>
    <message>
        <source>Uploading {name}</source>
        <translation>Subiendo {name}</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Subidas</translation>
    </message>
    <message>
        <source>Uploads at the same time</source>
        <translation>Subidas al mismo tiempo</translation>
    </message>
    <message>
        <source>Urgent: before all others</source>
        <translation>Urgente: antes que las demás</translation>
    </message>
    <message>
        <source>Use another site</source>
        <translation>Usar otro sitio</translation>
    </message>
    <message>
        <source>Use my own browser</source>
        <translation>Usar mi navegador</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
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
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Wait for another network</source>
        <translation>Esperar otra red</translation>
    </message>
    <message>
        <source>Wait, and ask me</source>
        <translation>Esperar y preguntarme</translation>
    </message>
    <message>
        <source>Waiting for internet. It goes on by itself.</source>
        <translation>Esperando conexión a internet. Continúa automáticamente.</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Esperando su turno</translation>
    </message>
    <message>
        <source>Waiting for the charger. It goes on by itself.</source>
        <translation>Esperando el cargador. Continúa automáticamente.</translation>
    </message>
    <message>
        <source>Waiting for the connection. The upload goes on by itself when it is back. Nothing is lost.</source>
        <translation>Esperando la conexión. La subida continúa automáticamente cuando se restablezca. No se pierde nada.</translation>
    </message>
    <message>
        <source>Waiting for the internet. Uploads continue by themselves. Nothing is lost.</source>
        <translation>Esperando conexión a internet. Las subidas continúan automáticamente. No se pierde nada.</translation>
    </message>
    <message>
        <source>Waiting.</source>
        <translation>En espera.</translation>
    </message>
    <message>
        <source>Waiting: this computer&apos;s disk is full. It goes on by itself when there is room.</source>
        <translation>En espera: el disco de este equipo está lleno. Continúa automáticamente cuando haya espacio.</translation>
    </message>
    <message>
        <source>Waiting: this network costs by the megabyte. It goes on by itself on another one.</source>
        <translation>En espera: esta red cobra por los datos. Continúa automáticamente en otra.</translation>
    </message>
    <message>
        <source>Waiting: your timetable lets it go {when}.</source>
        <translation>En espera según tu horario hasta: {when}.</translation>
    </message>
    <message>
        <source>Waiting: your timetable lets nothing go now.</source>
        <translation>En espera: tu horario no permite subir nada ahora.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Watch the video</source>
        <translation>Ver el video</translation>
    </message>
    <message>
        <source>What arrived is not the same as your file. Start again to send it once more. Your file is untouched.</source>
        <translation>Lo que llegó no es igual que tu archivo. Empieza de nuevo para enviarlo otra vez. Tu archivo sigue intacto.</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <translation>Qué más se puede hacer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What you copied holds no such link. Copy the link of the page first.</source>
        <translation>Lo que copiaste no contiene un enlace de ese tipo. Copia primero el enlace de la página.</translation>
    </message>
    <message>
        <source>What you hand in stands here with its receipt, also when the list of uploads is cleared.</source>
        <translation>Lo que entregas aparece aquí con su comprobante, aunque se vacíe la lista de subidas.</translation>
    </message>
    <message>
        <source>When a deadline is at risk</source>
        <translation>Cuando un plazo está en riesgo</translation>
    </message>
    <message>
        <source>When an upload needs you</source>
        <translation>Cuando una subida requiere tu atención</translation>
    </message>
    <message>
        <source>When videos are handed in</source>
        <translation>Cuando se entregan videos</translation>
    </message>
    <message>
        <source>When you have signed in, the page opens Fieldpost. It does so by the link of Moodle&apos;s own app, which gets it back afterwards.</source>
        <translation>Cuando hayas iniciado sesión, la página abre Fieldpost. Para ello usa el enlace de la propia aplicación de Moodle, que luego se le devuelve.</translation>
    </message>
    <message>
        <source>When your videos have arrived at {name}:</source>
        <translation>Cuando tus videos hayan llegado a {name}:</translation>
    </message>
    <message>
        <source>Where this computer has a place for Fieldpost&apos;s icon; otherwise closing asks.</source>
        <translation>Donde este equipo tenga lugar para el icono de Fieldpost; si no, se pregunta al cerrar.</translation>
    </message>
    <message>
        <source>While you were away: {facts}.</source>
        <translation>Mientras no estabas: {facts}.</translation>
    </message>
    <message>
        <source>Will count as late: due {due}, expected {time}</source>
        <translation>Contará con retraso: entrega {due}, llegada {time}</translation>
    </message>
    <message>
        <source>Within the limit of {limit}</source>
        <translation>Dentro del límite de {limit}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message numerus="yes">
        <source>You can quit now: what was sent stays, and they continue when you open Fieldpost again. Discarding has the site delete what was sent, now or as soon as it can be reached.</source>
        <comment>You can quit now: what was sent stays, and it continues when you open Fieldpost again. Discarding has the site delete what was sent, now or as soon as it can be reached.</comment>
        <translation>
            <numerusform>Puedes salir ahora: lo enviado se conserva y la subida continúa cuando vuelvas a abrir Fieldpost. Si la descartas, el sitio elimina lo enviado, ahora o en cuanto se pueda contactar con él.</numerusform>
            <numerusform>Puedes salir ahora: lo enviado se conserva y las subidas continúan cuando vuelvas a abrir Fieldpost. Si las descartas, el sitio elimina lo enviado, ahora o en cuanto se pueda contactar con él.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have handed in here already, so Moodle takes nothing more. Ask your teacher to reopen your submission, then try again. Nothing is lost.</source>
        <translation>Ya has entregado aquí, así que Moodle no admite nada más. Pide a tu docente que reabra tu entrega y luego inténtalo de nuevo. No se pierde nada.</translation>
    </message>
    <message>
        <source>You have handed in here already. Ask your teacher to reopen your submission if you want to change it.</source>
        <translation>Ya has entregado aquí. Pide a tu docente que reabra tu entrega si quieres cambiarla.</translation>
    </message>
    <message>
        <source>You have more time: until {when}</source>
        <translation>Tienes más tiempo, hasta: {when}</translation>
    </message>
    <message>
        <source>You have used all your attempts here. Ask your teacher whether you can have one more.</source>
        <translation>Has usado todos tus intentos aquí. Pregunta a tu docente si puedes tener uno más.</translation>
    </message>
    <message>
        <source>You let it go although the others wait</source>
        <translation>Permitiste que se enviara aunque los demás esperan</translation>
    </message>
    <message>
        <source>You may delete the original now.</source>
        <translation>Ya puedes eliminar el original.</translation>
    </message>
    <message>
        <source>You said that it is to be handed in for grading</source>
        <translation>Indicaste que se entregue para calificación</translation>
    </message>
    <message>
        <source>You sign in on a page of your site, in the browser.</source>
        <translation>Inicias sesión en una página de tu sitio, en el navegador.</translation>
    </message>
    <message>
        <source>Your assignments could not be loaded</source>
        <translation>No se pudieron cargar tus tareas</translation>
    </message>
    <message>
        <source>Your assignments could not be loaded. {cause}</source>
        <translation>No se pudieron cargar tus tareas. {cause}</translation>
    </message>
    <message>
        <source>Your assignments could not be loaded: there is no connection. Uploads are kept and go on later.</source>
        <translation>No se pudieron cargar tus tareas: no hay conexión. Las subidas se conservan y continúan más tarde.</translation>
    </message>
    <message>
        <source>Your assignments could not be loaded: this computer&apos;s keyring, which keeps your sign-in, is locked. Try again and unlock it. Uploads are kept and go on then.</source>
        <translation>No se pudieron cargar tus tareas: el llavero de contraseñas de este equipo, que guarda tu inicio de sesión, está bloqueado. Inténtalo de nuevo y desbloquéalo. Las subidas se conservan y continúan entonces.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy asks for a user name and password first. Give them, then try again.</source>
        <translation>El proxy de tu red pide primero un nombre de usuario y una contraseña. Escríbelos y luego inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy asks for a user name and password. Give them once, and the upload goes on by itself. Nothing is lost.</source>
        <translation>El proxy de tu red pide un nombre de usuario y una contraseña. Escríbelos una vez y la subida continúa automáticamente. No se pierde nada.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy asks for a user name and password. Nothing is lost.</source>
        <translation>El proxy de tu red pide un nombre de usuario y una contraseña. No se pierde nada.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not accept this user name and password. Nothing is lost.</source>
        <translation>El proxy de tu red no aceptó este nombre de usuario y contraseña. No se pierde nada.</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Tu comentario</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again and the upload goes on where it stopped. Nothing is lost.</source>
        <translation>Tu sesión ha terminado. Inicia sesión de nuevo y la subida continúa donde se detuvo. No se pierde nada.</translation>
    </message>
    <message>
        <source>Your teacher has locked your submission. Ask them to unlock it if there is more to hand in.</source>
        <translation>Tu docente ha bloqueado tu entrega. Pídele que la desbloquee si te queda algo por entregar.</translation>
    </message>
    <message>
        <source>Your teacher has locked your submission. Ask them to unlock it, then try again. Nothing is lost.</source>
        <translation>Tu docente ha bloqueado tu entrega. Pídele que la desbloquee y luego inténtalo de nuevo. No se pierde nada.</translation>
    </message>
    <message>
        <source>Your team hands in together</source>
        <translation>Tu grupo entrega en conjunto</translation>
    </message>
    <message>
        <source>Your timetable lets no upload go now.</source>
        <translation>Tu horario no permite subir nada ahora.</translation>
    </message>
    <message>
        <source>Your timetable lets uploads go {when}, but {assignment} closes before that.</source>
        <translation>Tu horario permite subir a partir de: {when}, pero {assignment} se cierra antes.</translation>
    </message>
    <message>
        <source>Your timetable lets uploads go {when}.</source>
        <translation>Tu horario permite subir a partir de: {when}.</translation>
    </message>
    <message>
        <source>Your uploads are kept, and go on by themselves when you have signed in.</source>
        <translation>Tus subidas se conservan y continúan automáticamente cuando hayas iniciado sesión.</translation>
    </message>
    <message>
        <source>Your videos are handed in to it</source>
        <translation>Tus videos se entregan en ella</translation>
    </message>
    <message>
        <source>Your videos for {name} may come too late: expected {when}. A smaller copy or a faster connection helps; or write to your teacher before it closes.</source>
        <translation>Puede que tus videos para {name} lleguen tarde. Llegada prevista: {when}. Ayuda una copia más pequeña o una conexión más rápida; o escribe a tu docente antes del cierre.</translation>
    </message>
    <message>
        <source>Your videos for {name} will count as late: expected {when}. They are still taken; a smaller copy or a faster connection helps.</source>
        <translation>Tus videos para {name} contarán como entrega con retraso. Llegada prevista: {when}. Aún se aceptan; ayuda una copia más pequeña o una conexión más rápida.</translation>
    </message>
    <message>
        <source>Your videos for {name} will only just be in time: expected {when}. Leave this computer on and connected.</source>
        <translation>Tus videos para {name} llegarán a tiempo por muy poco. Llegada prevista: {when}. Deja este equipo encendido y conectado.</translation>
    </message>
    <message>
        <source>Your videos may come too late</source>
        <translation>Puede que tus videos lleguen tarde</translation>
    </message>
    <message numerus="yes">
        <source>about %n h</source>
        <comment>about %n h</comment>
        <extracomment>hours that are left</extracomment>
        <translation>
            <numerusform>aprox. %n h</numerusform>
            <numerusform>aprox. %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <comment>about %n min</comment>
        <extracomment>minutes that are left</extracomment>
        <translation>
            <numerusform>aprox. %n min</numerusform>
            <numerusform>aprox. %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>aprox. {size}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>aprox. {time}</translation>
    </message>
    <message>
        <source>about {time}, but it closes {closes}</source>
        <translation>aprox. {time}, pero el cierre es antes: {closes}</translation>
    </message>
    <message>
        <source>about {time}, but it is due {due}</source>
        <translation>aprox. {time}, pero la entrega es antes: {due}</translation>
    </message>
    <message>
        <source>about {time}, {margin} before it closes</source>
        <translation>aprox. {time}, {margin} antes del cierre</translation>
    </message>
    <message>
        <source>about {time}, {margin} before it is due</source>
        <translation>aprox. {time}, {margin} antes de la fecha de entrega</translation>
    </message>
    <message>
        <source>again in {wait}</source>
        <translation>de nuevo en {wait}</translation>
    </message>
    <message>
        <source>all sent about {time}</source>
        <translation>todo enviado: aprox. {time}</translation>
    </message>
    <message numerus="yes">
        <source>attempt %n</source>
        <comment>attempt %n</comment>
        <translation>
            <numerusform>intento %n</numerusform>
            <numerusform>intento %n</numerusform>
        </translation>
    </message>
    <message>
        <source>counts as late</source>
        <translation>cuenta como entrega con retraso</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <comment>in %n day</comment>
        <translation>
            <numerusform>dentro de %n día</numerusform>
            <numerusform>dentro de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>dentro de {time}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>more than a day</source>
        <translation>más de un día</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>the way in which Fieldpost was installed</source>
        <translation>la forma en que se instaló Fieldpost</translation>
    </message>
    <message>
        <source>this computer&apos;s network settings</source>
        <translation>la configuración de red de este equipo</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>hoy, {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>mañana, {time}</translation>
    </message>
    <message>
        <source>{assignments}: Fieldpost shows what can be done.</source>
        <translation>{assignments}: Fieldpost muestra qué se puede hacer.</translation>
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
        <translation>se crea en {duration}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>No se puede leer {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>No se puede escribir {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} holds no receipt of Fieldpost.</source>
        <translation>{file} no contiene ningún comprobante de Fieldpost.</translation>
    </message>
    <message>
        <source>{file} is not the file of this receipt.</source>
        <translation>{file} no es el archivo de este comprobante.</translation>
    </message>
    <message>
        <source>{list}, {next}</source>
        <extracomment>a list with one more part</extracomment>
        <translation>{list}, {next}</translation>
    </message>
    <message>
        <source>{name} closes in {time}, and nothing can be sent at the moment. It goes on by itself; another connection may help, or write to your teacher before it closes.</source>
        <translation>{name} se cierra dentro de {time} y en este momento no se puede enviar nada. La subida continúa automáticamente; puede ayudar otra conexión, o escribe a tu docente antes del cierre.</translation>
    </message>
    <message>
        <source>{name} continues</source>
        <translation>{name} continúa</translation>
    </message>
    <message>
        <source>{name} goes to {assignment} already. One time is enough, so nothing was changed.</source>
        <translation>{name} ya va a {assignment}. Con una vez basta, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>{name} is deleted at the site and no longer in your submission. Your own file is untouched.</source>
        <translation>{name} se eliminó del sitio y ya no está en tu entrega. Tu propio archivo sigue intacto.</translation>
    </message>
    <message>
        <source>{name} is due in {time}, and nothing can be sent at the moment. It goes on by itself; another connection may help. What comes later is still taken, and counts as late.</source>
        <translation>{name} se entrega dentro de {time} y en este momento no se puede enviar nada. La subida continúa automáticamente; puede ayudar otra conexión. Lo que llegue después aún se acepta y cuenta como entrega con retraso.</translation>
    </message>
    <message>
        <source>{name} is handed in</source>
        <translation>{name} se ha entregado</translation>
    </message>
    <message>
        <source>{name} is paused</source>
        <translation>{name} está en pausa</translation>
    </message>
    <message>
        <source>{name} needs you</source>
        <translation>{name} requiere tu atención</translation>
    </message>
    <message>
        <source>{name} was not added. {reason}</source>
        <translation>{name} no se añadió. {reason}</translation>
    </message>
    <message>
        <source>{name}, {course}: {state}.</source>
        <translation>{name}, {course}: {state}.</translation>
    </message>
    <message>
        <source>{name}, {course}: {state}. Your team hands in together.</source>
        <translation>{name}, {course}: {state}. Tu grupo entrega en conjunto.</translation>
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
        <translation>{number} fps</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
    <message>
        <source>{place} stands between this computer and the internet. Fieldpost keeps what you give here with your sign-ins, and tries it once.</source>
        <translation>{place} está entre este equipo e internet. Fieldpost guarda lo que escribas aquí junto con tus inicios de sesión y lo prueba una sola vez.</translation>
    </message>
    <message>
        <source>{reason} Ask your teacher if you think that you may hand in here.</source>
        <translation>{reason} Consulta a tu docente si crees que deberías poder.</translation>
    </message>
    <message>
        <source>{running} of {total} uploading</source>
        <translation>Subiendo {running} de {total}</translation>
    </message>
    <message>
        <source>{sentence} The site says: {words}</source>
        <translation>{sentence} El sitio dice: {words}</translation>
    </message>
    <message>
        <source>{sent} of {whole}</source>
        <translation>{sent} de {whole}</translation>
    </message>
    <message>
        <source>{site}, not protected</source>
        <translation>{site}, sin protección</translation>
    </message>
    <message>
        <source>{size} ({bytes})</source>
        <translation>{size} ({bytes})</translation>
    </message>
    <message>
        <source>{size} that is sent already is lost.</source>
        <translation>Se pierden {size} que ya se enviaron.</translation>
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
        <translation>{waiting} de {total} en espera</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day} {month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}, {time}</source>
        <translation>{weekday} {day} {month} {year}, {time}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}, {time}</source>
        <translation>{weekday} {day} {month}, {time}</translation>
    </message>
    <message>
        <source>{when} ({left})</source>
        <translation>{when} ({left})</translation>
    </message>
    <message>
        <source>“system” takes the one of this computer, “none” goes directly; or give its address.</source>
        <translation>“system” usa el de este equipo y “none” se conecta directamente; o escribe su dirección.</translation>
    </message>
</context>
</TS>
