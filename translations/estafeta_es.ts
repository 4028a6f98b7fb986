<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AnswerText</name>
    <message>
        <source>We have looked for the automatic notice to %1 of %2.</source>
        <translation>Hemos buscado el aviso automático a %1 del %2.</translation>
    </message>
    <message>
        <source>We have looked for the message from %1 to %2 of %3.</source>
        <translation>Hemos buscado el mensaje de %1 a %2 del %3.</translation>
    </message>
    <message>
        <source>We have looked for the message “%4” from %1 to %2 of %3.</source>
        <translation>Hemos buscado el mensaje «%4» de %1 a %2 del %3.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hola:</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Un saludo</translation>
    </message>
</context>
<context>
    <name>AxisScales</name>
    <message>
        <source>logins</source>
        <translation>accesos</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mensajes</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>destinatarios</translation>
    </message>
    <message>
        <source>queue entries</source>
        <translation>entradas de cola</translation>
    </message>
    <message>
        <source>refusals</source>
        <translation>rechazos</translation>
    </message>
    <message>
        <source>tries</source>
        <translation>intentos</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Title of an axis: %1 what is counted (&quot;messages&quot;, &quot;MB&quot;), %2 &quot;per hour&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ChartContents</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>Of a chart&apos;s band: from %1 to %2</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Nothing was read of this time.</source>
        <translation>No se ha leído nada de este tiempo.</translation>
    </message>
    <message>
        <source>Not all of this time was read.</source>
        <translation>No se ha leído todo este tiempo.</translation>
    </message>
    <message>
        <source>%1: nothing was read.</source>
        <translation>%1: no se ha leído nada.</translation>
    </message>
    <message>
        <source>%1 is far more than usual (%2).</source>
        <extracomment>A number that stands out: %1 it, %2 what is usual at that hour of the week</extracomment>
        <translation>%1 es mucho más de lo habitual (%2).</translation>
    </message>
    <message>
        <source>%1 is far less than usual (%2).</source>
        <translation>%1 es mucho menos de lo habitual (%2).</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>%1 %2: started</source>
        <extracomment>Something that happened on a host: %1 time, %2 host and program</extracomment>
        <translation>%1 %2: arrancó</translation>
    </message>
    <message>
        <source>%1 %2: stopped</source>
        <translation>%1 %2: paró</translation>
    </message>
    <message>
        <source>%1 %2: read its configuration again</source>
        <translation>%1 %2: releyó su configuración</translation>
    </message>
    <message>
        <source>%1 %2: the cluster lost something</source>
        <translation>%1 %2: el clúster perdió algo</translation>
    </message>
    <message>
        <source>%1 %2: the cluster has it again</source>
        <translation>%1 %2: el clúster lo tiene de nuevo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What happened, and the program&apos;s own words</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ChartReadout</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A number that is read out: %1 name, %2 value</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a chart shows at one moment: %1 the moment, %2 the numbers</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CoverageText</name>
    <message numerus="yes">
        <source>and %n gap(s) before</source>
        <translation>
            <numerusform>y %n hueco anterior</numerusform>
            <numerusform>y %n huecos anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no line with a time</source>
        <translation>%1: ninguna línea con hora</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 host, %2 &quot;21 November from 05:00 to 10:41&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2, %n gap(s)</source>
        <translation>
            <numerusform>%1 %2, %n hueco</numerusform>
            <numerusform>%1 %2, %n huecos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, lines lost</source>
        <extracomment>%1 host, %2 from-to</extracomment>
        <translation>%1 %2, líneas perdidas</translation>
    </message>
    <message>
        <source>no lines: %1</source>
        <translation>sin líneas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) lost by the logger</source>
        <translation>
            <numerusform>%n línea perdida por el registro</numerusform>
            <numerusform>%n líneas perdidas por el registro</numerusform>
        </translation>
    </message>
    <message>
        <source>No logs have been read yet, so this says nothing.</source>
        <translation>Todavía no se ha leído ningún registro, así que esto no dice nada.</translation>
    </message>
    <message numerus="yes">
        <source>The logs of %n host(s) cover this time without a gap: no such message passed through them.</source>
        <translation>
            <numerusform>Los registros de %n servidor cubren este tiempo sin huecos: ese mensaje no ha pasado por él.</numerusform>
            <numerusform>Los registros de %n servidores cubren este tiempo sin huecos: ese mensaje no ha pasado por ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The logs do not cover all of this time: it may have passed when nothing was read.</source>
        <translation>Los registros no cubren todo este tiempo: pudo pasar cuando no se leía nada.</translation>
    </message>
    <message>
        <source>The logs of %1 do not cover all of this time: it may have passed there.</source>
        <translation>Los registros de %1 no cubren todo este tiempo: pudo pasar por allí.</translation>
    </message>
    <message>
        <source>%1, without a gap</source>
        <translation>%1, sin huecos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>clock about %1 ahead of %2 (from %3 hand-offs)</source>
        <extracomment>%1 &quot;37 s&quot;, %2 another host, %3 a number, never below five</extracomment>
        <translation>reloj unos %1 adelantado respecto a %2 (según %3 entregas)</translation>
    </message>
    <message>
        <source>clock about %1 behind %2 (from %3 hand-offs)</source>
        <extracomment>%1 &quot;37 s&quot;, %2 another host, %3 a number, never below five</extracomment>
        <translation>reloj unos %1 atrasado respecto a %2 (según %3 entregas)</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>«%1» no existe.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«%1» no se puede leer.</translation>
    </message>
    <message>
        <source>“%1” is not a store of Estafeta.</source>
        <translation>«%1» no es un almacén de Estafeta.</translation>
    </message>
    <message>
        <source>The store “%1” was made by a newer version of Estafeta.</source>
        <translation>El almacén «%1» lo creó una versión más nueva de Estafeta.</translation>
    </message>
    <message>
        <source>The store “%1” is damaged.</source>
        <translation>El almacén «%1» está dañado.</translation>
    </message>
    <message>
        <source>Another program is writing to the store “%1”.</source>
        <translation>Otro programa está escribiendo en el almacén «%1».</translation>
    </message>
    <message>
        <source>There is no space left to write “%1”.</source>
        <translation>No queda espacio para escribir «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a value that can be used here.</source>
        <translation>«%1» no es un valor que sirva aquí.</translation>
    </message>
    <message>
        <source>The log format in %1 cannot be used: %2</source>
        <translation>El formato de registro de %1 no se puede usar: %2</translation>
    </message>
    <message>
        <source>“%1” is broken or incomplete.</source>
        <translation>«%1» está roto o incompleto.</translation>
    </message>
    <message>
        <source>The host %1 does not answer.</source>
        <translation>El servidor %1 no responde.</translation>
    </message>
    <message>
        <source>The host %1 has not been seen before.</source>
        <translation>El servidor %1 es la primera vez que se ve.</translation>
    </message>
    <message>
        <source>The host %1 shows another key than before.</source>
        <translation>El servidor %1 muestra una clave distinta de la anterior.</translation>
    </message>
    <message>
        <source>The host %1 did not let you in.</source>
        <translation>El servidor %1 no le ha dejado entrar.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Se ha perdido la conexión con %1.</translation>
    </message>
    <message>
        <source>A command on %1 failed.</source>
        <translation>Ha fallado una orden en %1.</translation>
    </message>
    <message>
        <source>Something went wrong inside Estafeta.</source>
        <translation>Algo ha fallado dentro de Estafeta.</translation>
    </message>
    <message>
        <source>Something went wrong inside Estafeta: %1</source>
        <translation>Algo ha fallado dentro de Estafeta: %1</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed.</source>
        <translation>Compruebe si se ha movido o renombrado.</translation>
    </message>
    <message>
        <source>Ask for the permission to read it, or copy it to a folder of your own.</source>
        <translation>Pida permiso para leerlo o cópielo a una carpeta suya.</translation>
    </message>
    <message>
        <source>Choose another folder, or an empty one for a new store.</source>
        <translation>Elija otra carpeta, o una vacía para un almacén nuevo.</translation>
    </message>
    <message>
        <source>Update Estafeta. The store was left untouched.</source>
        <translation>Actualice Estafeta. El almacén no se ha tocado.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or import the logs into a new store.</source>
        <translation>Restáurelo de una copia de seguridad o importe los registros en un almacén nuevo.</translation>
    </message>
    <message>
        <source>Close the other window or wait until its import is done.</source>
        <translation>Cierre la otra ventana o espere a que termine su importación.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again. What was read so far is kept.</source>
        <translation>Haga sitio en el disco e inténtelo de nuevo. Lo leído hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Correct the file or take it away, then read the logs again.</source>
        <translation>Corrija el archivo o retírelo y lea los registros de nuevo.</translation>
    </message>
    <message>
        <source>Copy the file again from the host.</source>
        <translation>Copie otra vez el archivo desde el servidor.</translation>
    </message>
    <message>
        <source>Check the network; it is tried again by itself.</source>
        <translation>Compruebe la red; se reintenta solo.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one its administrator tells you.</source>
        <translation>Compare su huella con la que le diga quien lo administra.</translation>
    </message>
    <message>
        <source>Do not go on before its administrator has told you why.</source>
        <translation>No siga hasta que quien lo administra le diga por qué.</translation>
    </message>
    <message>
        <source>Check the user name, the key and the password.</source>
        <translation>Compruebe el usuario, la clave y la contraseña.</translation>
    </message>
    <message>
        <source>“%1” holds no logs.</source>
        <translation>«%1» no contiene registros.</translation>
    </message>
    <message>
        <source>The store “%1” was made before the first release of Estafeta.</source>
        <translation>El almacén «%1» se creó antes de la primera versión publicada de Estafeta.</translation>
    </message>
    <message>
        <source>Import the logs into a new store. The old one was left untouched.</source>
        <translation>Importe los registros en un almacén nuevo. El antiguo no se ha tocado.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>No se puede escribir en «%1».</translation>
    </message>
    <message>
        <source>Choose a log file, or a folder with a file or a folder for each host.</source>
        <translation>Elija un fichero de registro, o una carpeta con un fichero o una carpeta por servidor.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the permission to write there.</source>
        <translation>Elija otra carpeta, o pida permiso para escribir en ella.</translation>
    </message>
    <message>
        <source>Nobody knows a host by the name %1.</source>
        <translation>Nadie conoce un servidor con el nombre %1.</translation>
    </message>
    <message>
        <source>On %1 no SSH server listens.</source>
        <translation>En %1 no escucha ningún servidor SSH.</translation>
    </message>
    <message>
        <source>The host %1 stopped answering.</source>
        <translation>El servidor %1 dejó de responder.</translation>
    </message>
    <message>
        <source>The jump host %1 does not answer.</source>
        <translation>El servidor de salto %1 no responde.</translation>
    </message>
    <message>
        <source>The jump host %1 lets no connection through.</source>
        <translation>El servidor de salto %1 no deja pasar conexiones.</translation>
    </message>
    <message>
        <source>The host %1 shows a key that was revoked.</source>
        <translation>El servidor %1 muestra una clave que fue revocada.</translation>
    </message>
    <message>
        <source>The key of %1 is to be certified, and Estafeta cannot check certificates.</source>
        <translation>La clave de %1 debe estar certificada, y Estafeta no sabe comprobar certificados.</translation>
    </message>
    <message>
        <source>The program “%1” is missing, so ~/.ssh/config is not read.</source>
        <translation>Falta el programa «%1», así que no se lee ~/.ssh/config.</translation>
    </message>
    <message>
        <source>Your ssh configuration reaches %1 by a ProxyCommand, which Estafeta does not run.</source>
        <translation>Su configuración de ssh llega a %1 por un ProxyCommand, que Estafeta no ejecuta.</translation>
    </message>
    <message>
        <source>The jump hosts on the way to %1 lead in a circle, or are too many.</source>
        <translation>Los servidores de salto hacia %1 dan vueltas en círculo, o son demasiados.</translation>
    </message>
    <message>
        <source>Your ssh configuration does not tell how to reach %1 (%2).</source>
        <translation>Su configuración de ssh no dice cómo llegar a %1 (%2).</translation>
    </message>
    <message>
        <source>Ask its administrator to allow forwarding, or choose another jump host.</source>
        <translation>Pida a su administrador que permita el reenvío, o elija otro servidor de salto.</translation>
    </message>
    <message>
        <source>Do not connect: somebody else may have it. Ask its administrator.</source>
        <translation>No se conecte: puede tenerla otra persona. Pregunte a su administrador.</translation>
    </message>
    <message>
        <source>Ask its administrator for the key, and add it to your known_hosts yourself.</source>
        <translation>Pida la clave a su administrador y añádala usted a su known_hosts.</translation>
    </message>
    <message>
        <source>Correct it, or give address, user, port and jump host here.</source>
        <translation>Corríjala, o dé aquí la dirección, el usuario, el puerto y el servidor de salto.</translation>
    </message>
    <message>
        <source>Install the OpenSSH client, or give address, user, port and jump host here.</source>
        <translation>Instale el cliente de OpenSSH, o dé aquí la dirección, el usuario, el puerto y el servidor de salto.</translation>
    </message>
    <message>
        <source>The file site.conf gives two hosts the same address: “%1” is what %2 has already.</source>
        <translation>El fichero site.conf da la misma dirección a dos servidores: «%1» es la que ya tiene %2.</translation>
    </message>
    <message>
        <source>Take it away from one of them, then read the logs again.</source>
        <translation>Quítesela a uno de ellos y vuelva a leer los registros.</translation>
    </message>
    <message>
        <source>The host has no journalctl, or lets its account run no commands.</source>
        <translation>El servidor no tiene journalctl, o su cuenta no puede ejecutar órdenes.</translation>
    </message>
    <message>
        <source>The account may not read the host&apos;s journal.</source>
        <translation>La cuenta no puede leer el diario del servidor.</translation>
    </message>
    <message>
        <source>The host has no journal there.</source>
        <translation>El servidor no tiene ahí ningún diario.</translation>
    </message>
    <message>
        <source>“%1” may hold the lines of the journal a second time.</source>
        <translation>«%1» puede tener las líneas del diario por segunda vez.</translation>
    </message>
    <message>
        <source>The store has this host&apos;s lines from its journal, and “%1” may hold them a second time.</source>
        <translation>El almacén tiene las líneas de este servidor desde su diario, y «%1» puede tenerlas por segunda vez.</translation>
    </message>
    <message>
        <source>Follow its journal or its log files, and beside the journal only what programs write themselves.</source>
        <translation>Siga su diario o sus archivos de registro, y junto al diario solo lo que escriben los propios programas.</translation>
    </message>
    <message>
        <source>The log lines of %1 are no longer kept, so this message can be found but not shown.</source>
        <translation>Las líneas del %1 ya no se guardan: este mensaje se encuentra, pero no se puede mostrar.</translation>
    </message>
    <message>
        <source>How long log lines are kept is set under File, “What the store keeps”.</source>
        <translation>Cuánto tiempo se guardan las líneas se elige en Archivo, «Lo que guarda el almacén».</translation>
    </message>
    <message>
        <source>No host of this store is called “%1”.</source>
        <translation>Ningún servidor de este almacén se llama «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a case of Estafeta.</source>
        <translation>«%1» no es un caso de Estafeta.</translation>
    </message>
    <message>
        <source>The case “%1” is damaged or not whole.</source>
        <translation>El caso «%1» está dañado o incompleto.</translation>
    </message>
    <message>
        <source>Check its name: Hosts lists those that are followed.</source>
        <translation>Compruebe el nombre: en Servidores están los que se siguen.</translation>
    </message>
    <message>
        <source>Choose a file that another desk saved as a case.</source>
        <translation>Elija un fichero que otro puesto haya guardado como caso.</translation>
    </message>
    <message>
        <source>Ask the other desk for the file again.</source>
        <translation>Pida el fichero otra vez al otro puesto.</translation>
    </message>
</context>
<context>
    <name>Estafeta::CaseController</name>
    <message>
        <source>No message is selected.</source>
        <translation>No hay ningún mensaje seleccionado.</translation>
    </message>
    <message>
        <source>Search for messages and select those that the case is to hold.</source>
        <translation>Busque mensajes y seleccione los que deba contener el caso.</translation>
    </message>
    <message>
        <source>Save the selected messages as a case</source>
        <translation>Guardar los mensajes seleccionados como caso</translation>
    </message>
    <message>
        <source>Cases (*.case)</source>
        <translation>Casos (*.case)</translation>
    </message>
    <message>
        <source>Writing the case</source>
        <translation>Escribiendo el caso</translation>
    </message>
    <message>
        <source>The case was written: %1</source>
        <translation>El caso se ha escrito: %1</translation>
    </message>
    <message>
        <source>The messages are no longer in the store.</source>
        <translation>Los mensajes ya no están en el almacén.</translation>
    </message>
    <message>
        <source>Search for them again.</source>
        <translation>Búsquelos otra vez.</translation>
    </message>
    <message>
        <source>A case of another desk</source>
        <translation>Un caso de otro puesto</translation>
    </message>
    <message>
        <source>Cases (*.case);;All files (*)</source>
        <translation>Casos (*.case);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Opening the case</source>
        <translation>Abriendo el caso</translation>
    </message>
    <message>
        <source>The case is open. It is gone when Estafeta ends.</source>
        <translation>El caso está abierto. Desaparece cuando termina Estafeta.</translation>
    </message>
</context>
<context>
    <name>Estafeta::ChartBar</name>
    <message>
        <source>What the chart shows</source>
        <translation>Qué muestra el gráfico</translation>
    </message>
    <message>
        <source>With its kind</source>
        <translation>Con los de su clase</translation>
    </message>
    <message>
        <source>Show beside it what it is compared with most: the others of its kind</source>
        <translation>Mostrar al lado aquello con lo que más se compara: los demás de su clase</translation>
    </message>
    <message>
        <source>What is usual</source>
        <translation>Lo habitual</translation>
    </message>
    <message>
        <source>Show between which numbers half of the past weeks were, at the same hour of the week</source>
        <translation>Mostrar entre qué números estuvo la mitad de las semanas pasadas, a la misma hora de la semana</translation>
    </message>
    <message>
        <source>Zoom back</source>
        <translation>Volver de la ampliación</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The numbers of the chart as a table (Ctrl+T)</source>
        <translation>Los números del gráfico como tabla (Ctrl+T)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Mails, bytes, average size and spam score, viruses and spam by day, week or month</source>
        <translation>Correos, bytes, tamaño y puntuación de spam medios, virus y spam por día, semana o mes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print what is shown, after a look at it (Ctrl+P)</source>
        <translation>Imprimir lo que se muestra, tras verlo antes (Ctrl+P)</translation>
    </message>
    <message>
        <source>The chart as a &amp;picture (PNG) …</source>
        <translation>El gráfico como &amp;imagen (PNG)…</translation>
    </message>
    <message>
        <source>The chart as a &amp;drawing (SVG) …</source>
        <translation>El gráfico como &amp;dibujo (SVG)…</translation>
    </message>
    <message>
        <source>The chart as a d&amp;ocument (PDF) …</source>
        <translation>El gráfico como d&amp;ocumento (PDF)…</translation>
    </message>
    <message>
        <source>Its &amp;numbers (CSV) …</source>
        <translation>Sus &amp;números (CSV)…</translation>
    </message>
</context>
<context>
    <name>Estafeta::ConditionMenu</name>
    <message>
        <source>&amp;Sender …</source>
        <translation>&amp;Remitente…</translation>
    </message>
    <message>
        <source>&amp;Recipient …</source>
        <translation>&amp;Destinatario…</translation>
    </message>
    <message>
        <source>S&amp;ubject …</source>
        <translation>A&amp;sunto…</translation>
    </message>
    <message>
        <source>Sent by the &amp;computer or network …</source>
        <translation>Enviado por el o&amp;rdenador o la red…</translation>
    </message>
    <message>
        <source>&amp;Handed to the server …</source>
        <translation>En&amp;tregado al servidor…</translation>
    </message>
    <message>
        <source>&amp;Came by our host …</source>
        <translation>&amp;Pasó por nuestro servidor…</translation>
    </message>
    <message>
        <source>Si&amp;ze …</source>
        <translation>Ta&amp;maño…</translation>
    </message>
    <message>
        <source>Spam sc&amp;ore …</source>
        <translation>P&amp;untos de spam…</translation>
    </message>
    <message>
        <source>Name of a &amp;virus or forbidden part …</source>
        <translation>Nombre de un &amp;virus o de una parte prohibida…</translation>
    </message>
    <message>
        <source>Part of the &amp;Message-ID …</source>
        <translation>Parte del Message-&amp;ID…</translation>
    </message>
    <message>
        <source>What became of i&amp;t</source>
        <translation>&amp;Qué fue de él</translation>
    </message>
</context>
<context>
    <name>Estafeta::CoveragePresentation</name>
    <message>
        <source>times: %1</source>
        <translation>horas: %1</translation>
    </message>
    <message>
        <source>without a gap</source>
        <translation>sin huecos</translation>
    </message>
    <message>
        <source>Host and file</source>
        <translation>Servidor y archivo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>No entendidas</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetidas</translation>
    </message>
    <message>
        <source>Lost by the logger</source>
        <translation>Perdidas por el registro</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
</context>
<context>
    <name>Estafeta::CoverageStrip</name>
    <message>
        <source>What was read</source>
        <translation>Lo que se ha leído</translation>
    </message>
    <message>
        <source>without a gap</source>
        <translation>sin huecos</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>%n línea no entendida</numerusform>
            <numerusform>%n líneas no entendidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Logs read</source>
        <translation>Registros leídos</translation>
    </message>
    <message>
        <source>Show what was read of each host and file</source>
        <translation>Mostrar lo leído de cada servidor y archivo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more host(s)</source>
        <translation>
            <numerusform>y %n servidor más</numerusform>
            <numerusform>y %n servidores más</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno todavía</translation>
    </message>
</context>
<context>
    <name>Estafeta::FactsView</name>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>nobody: an automatic notice</source>
        <translation>nadie: un aviso automático</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Sent from</source>
        <extracomment>%1 name of a computer, %2 its IP address</extracomment>
        <translation>Enviado desde</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Identificado como</translation>
    </message>
    <message>
        <source>Notice about</source>
        <translation>Aviso sobre</translation>
    </message>
    <message>
        <source>Notices sent</source>
        <translation>Avisos enviados</translation>
    </message>
    <message>
        <source>Spam filter</source>
        <extracomment>%1 the spam filter&apos;s word, %2 its score</extracomment>
        <translation>Filtro de spam</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1, puntuación %2</translation>
    </message>
    <message>
        <source>Virus or forbidden file</source>
        <translation>Virus o archivo prohibido</translation>
    </message>
</context>
<context>
    <name>Estafeta::FilterBar</name>
    <message>
        <source>&amp;Forget this filter</source>
        <translation>&amp;Olvidar este filtro</translation>
    </message>
    <message>
        <source>&amp;Save this filter</source>
        <translation>&amp;Guardar este filtro</translation>
    </message>
    <message>
        <source>&amp;All hosts</source>
        <translation>&amp;Todos los servidores</translation>
    </message>
    <message>
        <source>Filter: a text, or host:mx1 program:smtpd NOT /lost|timeout/</source>
        <translation>Filtro: un texto, o host:mx1 program:smtpd NOT /lost|timeout/</translation>
    </message>
    <message>
        <source>Filter of the live log</source>
        <translation>Filtro del registro en vivo</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Filters that were saved</source>
        <translation>Filtros que se guardaron</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Todos los servidores</translation>
    </message>
    <message numerus="yes">
        <source>Without %n host(s)</source>
        <translation>
            <numerusform>Sin %n servidor</numerusform>
            <numerusform>Sin %n servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>Which hosts&apos; lines are shown</source>
        <translation>De qué servidores se ven las líneas</translation>
    </message>
</context>
<context>
    <name>Estafeta::FindBar</name>
    <message>
        <source>Went on from the other end.</source>
        <translation>Se siguió desde el otro extremo.</translation>
    </message>
    <message>
        <source>Not in the lines that are shown.</source>
        <translation>No está en las líneas que se ven.</translation>
    </message>
    <message>
        <source>Find in the lines that are shown</source>
        <translation>Buscar en las líneas que se ven</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Highlight it</source>
        <translation>&amp;Resaltarlo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Estafeta::HelpWindow</name>
    <message>
        <source>Help of Estafeta</source>
        <translation>Ayuda de Estafeta</translation>
    </message>
</context>
<context>
    <name>Estafeta::HostCard</name>
    <message>
        <source>The last login: %1</source>
        <translation>El último acceso: %1</translation>
    </message>
    <message>
        <source>Found there: %1</source>
        <translation>Encontrado allí: %1</translation>
    </message>
</context>
<context>
    <name>Estafeta::HostChart</name>
    <message>
        <source>%1: nothing was read</source>
        <extracomment>A host without logs in this period</extracomment>
        <translation>%1: no se ha leído nada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Above a small chart: %1 host, %2 number of the whole period</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing was read</source>
        <translation>no se ha leído nada</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>One bar of a small chart: %1 host, %2 time, %3 number</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>Estafeta::HostCharts</name>
    <message>
        <source>%1 by host, each up to %2</source>
        <extracomment>Above small charts: %1 what they are of, %2 the value that is as high as each of them</extracomment>
        <translation>%1 por servidor, cada uno hasta %2</translation>
    </message>
</context>
<context>
    <name>Estafeta::HostChoiceDialog</name>
    <message>
        <source>Tick the hosts that Estafeta is to know:</source>
        <translation>Marque los servidores que Estafeta debe conocer:</translation>
    </message>
    <message>
        <source>Hosts to choose from</source>
        <translation>Servidores para elegir</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Lleva a</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>is in your list; tick it to replace that one</source>
        <translation>está en su lista; márquelo para reemplazarlo</translation>
    </message>
    <message>
        <source>&amp;Logs of these hosts, one per line:</source>
        <translation>&amp;Registros de estos servidores, uno por línea:</translation>
    </message>
    <message numerus="yes">
        <source>Take %n host(s)</source>
        <translation>
            <numerusform>Tomar %n servidor</numerusform>
            <numerusform>Tomar %n servidores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Estafeta::HostController</name>
    <message>
        <source>H&amp;osts</source>
        <translation>&amp;Servidores</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>%1 was removed from the list. What was read of it is kept.</source>
        <translation>%1 se ha quitado de la lista. Lo que se leyó de él se conserva.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>&amp;Connect a host …</source>
        <translation>&amp;Conectar un servidor…</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>&amp;Stop following</source>
        <translation>&amp;Dejar de seguir</translation>
    </message>
    <message>
        <source>Stop reading &amp;back</source>
        <translation>Dejar de leer lo &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove %1</source>
        <translation>&amp;Quitar %1</translation>
    </message>
    <message>
        <source>The last &amp;login</source>
        <translation>El último &amp;acceso</translation>
    </message>
    <message>
        <source>Take hosts from ~/.ssh/&amp;config …</source>
        <translation>Tomar servidores de ~/.ssh/&amp;config …</translation>
    </message>
    <message>
        <source>&amp;Take hosts from a file …</source>
        <translation>&amp;Tomar servidores de un fichero …</translation>
    </message>
    <message>
        <source>&amp;Write the list to a file …</source>
        <translation>&amp;Escribir la lista en un fichero …</translation>
    </message>
    <message>
        <source>There is no host in %1.</source>
        <translation>No hay ningún servidor en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) came into the list. Choose “Follow” for those whose logs you want.</source>
        <translation>
            <numerusform>%n servidor ha entrado en la lista. Elija «Seguir» si quiere sus registros.</numerusform>
            <numerusform>%n servidores han entrado en la lista. Elija «Seguir» en aquellos cuyos registros quiera.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keyring did not do it: %1</source>
        <translation>El depósito de claves no lo hizo: %1</translation>
    </message>
    <message>
        <source>Forget its &amp;passwords</source>
        <translation>Olvidar sus &amp;contraseñas</translation>
    </message>
</context>
<context>
    <name>Estafeta::HostDialog</name>
    <message>
        <source>Mail host</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Save host</source>
        <translation>Guardar servidor</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Puerto:</translation>
    </message>
    <message>
        <source>the same as here</source>
        <translation>el mismo que aquí</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Usuario:</translation>
    </message>
    <message>
        <source>your agent and your usual keys</source>
        <translation>su agente y sus claves habituales</translation>
    </message>
    <message>
        <source>&amp;Key file:</source>
        <translation>Archivo de &amp;clave:</translation>
    </message>
    <message>
        <source>Choose key &amp;file…</source>
        <translation>Elegir &amp;archivo de clave…</translation>
    </message>
    <message>
        <source>&amp;Logs, one per line:</source>
        <translation>&amp;Registros, uno por línea:</translation>
    </message>
    <message>
        <source>&amp;Time zone of its logs:</source>
        <translation>&amp;Zona horaria de sus registros:</translation>
    </message>
    <message>
        <source>Private key for this host</source>
        <translation>Clave privada para este servidor</translation>
    </message>
    <message>
        <source>as configured, or 22</source>
        <translation>según la configuración, o 22</translation>
    </message>
    <message>
        <source>as configured, or the same as here</source>
        <translation>según la configuración, o el mismo que aquí</translation>
    </message>
    <message>
        <source>as configured, or directly</source>
        <translation>según la configuración, o directamente</translation>
    </message>
    <message>
        <source>Through &amp;jump host:</source>
        <translation>A tra&amp;vés de:</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Logs and reading</source>
        <translation>Registros y lectura</translation>
    </message>
    <message>
        <source>only what is new</source>
        <translation>solo lo nuevo</translation>
    </message>
    <message>
        <source>&amp;Days to read back:</source>
        <translation>&amp;Días hacia atrás:</translation>
    </message>
    <message>
        <source>The first time, as far back as this many days, the newest first. Later it goes on where it was.</source>
        <translation>La primera vez, hasta tantos días atrás, lo más reciente primero. Después sigue donde estaba.</translation>
    </message>
    <message>
        <source> kB a second</source>
        <translation> kB por segundo</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>tan rápido como se pueda</translation>
    </message>
    <message>
        <source>At &amp;most:</source>
        <translation>Como &amp;máximo:</translation>
    </message>
    <message>
        <source>While it reads back. A limit spares a busy host or a slow line.</source>
        <translation>Mientras lee hacia atrás. Un límite alivia a un servidor ocupado o una línea lenta.</translation>
    </message>
    <message>
        <source>Read with &amp;sudo what the account may not read</source>
        <translation>Leer con &amp;sudo lo que la cuenta no puede leer</translation>
    </message>
    <message>
        <source>Only without a password (sudo -n): a rule on the host has to allow it.</source>
        <translation>Solo sin contraseña (sudo -n): una regla en el servidor tiene que permitirlo.</translation>
    </message>
    <message>
        <source>Place in the site</source>
        <translation>Lugar en la instalación</translation>
    </message>
    <message>
        <source>Roles:</source>
        <translation>Funciones:</translation>
    </message>
    <message>
        <source>such as: campus, faculty of arts</source>
        <translation>por ejemplo: campus, facultad de letras</translation>
    </message>
    <message>
        <source>&amp;Groups:</source>
        <translation>&amp;Grupos:</translation>
    </message>
    <message>
        <source>Its own &amp;IP addresses:</source>
        <translation>Sus direcciones &amp;IP propias:</translation>
    </message>
    <message>
        <source>Where a log host writes one of these in the place of a name, the line is this host&apos;s.</source>
        <translation>Donde un servidor de registros escribe una de estas en vez de un nombre, la línea es de este servidor.</translation>
    </message>
    <message>
        <source>&amp;Virtual IP addresses:</source>
        <translation>Direcciones IP &amp;virtuales:</translation>
    </message>
    <message>
        <source>Of a cluster or a balancer. One that several hosts have stands for none of them.</source>
        <translation>De un clúster o un balanceador. Una que tienen varios servidores no representa a ninguno.</translation>
    </message>
    <message>
        <source>Mail services log &amp;as:</source>
        <translation>Los servicios de correo registran &amp;como:</translation>
    </message>
    <message>
        <source>&amp;Journal folder:</source>
        <translation>&amp;Carpeta del diario:</translation>
    </message>
    <message>
        <source>its own journal</source>
        <translation>su propio diario</translation>
    </message>
    <message>
        <source>Mail lin&amp;es come:</source>
        <translation>&amp;Las líneas vienen:</translation>
    </message>
    <message>
        <source>from its log files</source>
        <translation>de sus archivos de registro</translation>
    </message>
    <message>
        <source>from its journal (journalctl)</source>
        <translation>de su diario (journalctl)</translation>
    </message>
    <message>
        <source>only what programs write themselves, such as
%1</source>
        <translation>solo lo que escriben los propios programas, como
%1</translation>
    </message>
</context>
<context>
    <name>Estafeta::HostExchange</name>
    <message>
        <source>Hosts of ~/.ssh/config</source>
        <translation>Servidores de ~/.ssh/config</translation>
    </message>
    <message>
        <source>A list of hosts</source>
        <translation>Una lista de servidores</translation>
    </message>
    <message>
        <source>Lists of hosts (*.json)</source>
        <translation>Listas de servidores (*.json)</translation>
    </message>
    <message>
        <source>Write the list of hosts</source>
        <translation>Escribir la lista de servidores</translation>
    </message>
</context>
<context>
    <name>Estafeta::HostKeyPanel</name>
    <message>
        <source>The host %1 was never connected to from here. It shows this key (%2):</source>
        <translation>Desde aquí nunca se ha conectado con el servidor %1. Muestra esta clave (%2):</translation>
    </message>
    <message>
        <source>Compare it with the fingerprint that the host&apos;s administrator gives you. If they differ, somebody else may be answering in the host&apos;s place.</source>
        <translation>Compárela con la huella que le dé quien administra el servidor. Si no coinciden, puede que otro responda en su lugar.</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>Confiar en esta clave</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>No conectar</translation>
    </message>
    <message>
        <source>The way to %1 leads through the jump host %2, which was never connected to from here. It shows this key (%3):</source>
        <translation>El camino a %1 pasa por el servidor de salto %2, al que nunca se ha conectado desde aquí. Muestra esta clave (%3):</translation>
    </message>
    <message>
        <source>The fingerprint as a picture, the one that ssh-keygen -lv draws of it</source>
        <translation>La huella como dibujo, el mismo que hace ssh-keygen -lv</translation>
    </message>
    <message>
        <source>The same fingerprint as ssh-keygen -lv draws it. A different picture is a different key.</source>
        <translation>La misma huella tal como la dibuja ssh-keygen -lv. Un dibujo distinto es una clave distinta.</translation>
    </message>
</context>
<context>
    <name>Estafeta::HostPresentation</name>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last line (%1)</source>
        <extracomment>Title of a column of times; %1 is the time zone</extracomment>
        <translation>Última línea (%1)</translation>
    </message>
    <message>
        <source>Lines a second</source>
        <translation>Líneas por segundo</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
</context>
<context>
    <name>Estafeta::HostsPage</name>
    <message>
        <source>Mail hosts</source>
        <translation>Servidores de correo</translation>
    </message>
    <message>
        <source>Filter these hosts; Esc ends</source>
        <translation>Filtrar estos servidores; Esc termina</translation>
    </message>
    <message>
        <source>Filter these hosts</source>
        <translation>Filtrar estos servidores</translation>
    </message>
    <message>
        <source>Connect a host …</source>
        <translation>Conectar un servidor …</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>No mail host is connected</source>
        <translation>Ningún servidor de correo está conectado</translation>
    </message>
    <message>
        <source>Estafeta follows the logs of mail hosts over SSH and installs nothing there. An account that may read the logs is enough.</source>
        <translation>Estafeta sigue los registros de servidores de correo por SSH y no instala nada allí. Basta una cuenta que pueda leer los registros.</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n servidor</numerusform>
            <numerusform>%n servidores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n followed without trouble</source>
        <translation>
            <numerusform>%n seguido sin problemas</numerusform>
            <numerusform>%n seguidos sin problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>&amp;Stop following</source>
        <translation>&amp;Dejar de seguir</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Editar …</translation>
    </message>
    <message>
        <source>&amp;Remove %1</source>
        <translation>&amp;Quitar %1</translation>
    </message>
    <message>
        <source>&amp;Take over what was found</source>
        <translation>&amp;Adoptar lo encontrado</translation>
    </message>
    <message>
        <source>Stop reading &amp;back</source>
        <translation>Dejar de leer lo &amp;anterior</translation>
    </message>
    <message>
        <source>Forget &amp;passwords</source>
        <translation>Olvidar &amp;contraseñas</translation>
    </message>
</context>
<context>
    <name>Estafeta::ImportController</name>
    <message>
        <source>Reading logs</source>
        <translation>Leyendo registros</translation>
    </message>
    <message>
        <source>All logs are read.</source>
        <translation>Todos los registros están leídos.</translation>
    </message>
    <message>
        <source>All logs are read: %1 lines.</source>
        <translation>Todos los registros están leídos: %1 líneas.</translation>
    </message>
    <message>
        <source>Reading was stopped; what was read is kept.</source>
        <translation>Se ha detenido la lectura; lo leído se conserva.</translation>
    </message>
</context>
<context>
    <name>Estafeta::IndicatorController</name>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
</context>
<context>
    <name>Estafeta::IndicatorPresentation</name>
    <message>
        <source>Whole period</source>
        <translation>Todo el período</translation>
    </message>
    <message>
        <source>%1 (not read)</source>
        <extracomment>A bar of a chart, %1, of which no logs were read</extracomment>
        <translation>%1 (no leído)</translation>
    </message>
    <message>
        <source>%1 (partly read)</source>
        <translation>%1 (leído en parte)</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <extracomment>Title of the column of times; %1 is the time zone</extracomment>
        <translation>Hora (%1)</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>whole period</source>
        <translation>todo el período</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>partly read</source>
        <translation>leído en parte</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Title of a column of numbers: %1 what, %2 unit</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Estafeta::IndicatorTable</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Numbers of the chart</source>
        <translation>Números del gráfico</translation>
    </message>
</context>
<context>
    <name>Estafeta::IndicatorTile</name>
    <message>
        <source>has no queue entries</source>
        <translation>sin entradas de cola</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A number above the chart, for screen readers: %1 name, %2 number, %3 change</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Only messages and recipients are counted by it.</source>
        <translation>Por ello solo se cuentan mensajes y destinatarios.</translation>
    </message>
</context>
<context>
    <name>Estafeta::IndicatorsPage</name>
    <message>
        <source>Stopped: these are the numbers of before.</source>
        <translation>Detenido: estos son los números de antes.</translation>
    </message>
    <message>
        <source>Reading the counts …</source>
        <translation>Leyendo los recuentos…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Open a folder of logs</source>
        <translation>Abrir una carpeta de registros</translation>
    </message>
    <message>
        <source>Connect a host</source>
        <translation>Conectar un servidor</translation>
    </message>
    <message>
        <source>Read them again</source>
        <translation>Leerlos de nuevo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Zoom back</source>
        <translation>Volver de la ampliación</translation>
    </message>
    <message>
        <source>Show the last days that were read</source>
        <translation>Mostrar los últimos días leídos</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Todos los indicadores</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>Estafeta::KeepController</name>
    <message>
        <source>Nothing of what the store has is too old for that.</source>
        <translation>Nada de lo que tiene el almacén es demasiado viejo para eso.</translation>
    </message>
    <message>
        <source>&amp;Keep so</source>
        <translation>&amp;Guardar así</translation>
    </message>
    <message numerus="yes">
        <source>%n days go, from %1 to %2 (UTC).</source>
        <extracomment>%1, %2: dates</extracomment>
        <translation>
            <numerusform>Se va %n día, del %1 al %2 (UTC).</numerusform>
            <numerusform>Se van %n días, del %1 al %2 (UTC).</numerusform>
        </translation>
    </message>
    <message>
        <source>What was counted of them is kept.</source>
        <translation>Lo que se contó de ellos se guarda.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The store keeps it so from now on.</source>
        <translation>El almacén lo guarda así desde ahora.</translation>
    </message>
    <message>
        <source>Let it &amp;go</source>
        <translation>Que se &amp;vaya</translation>
    </message>
    <message numerus="yes">
        <source>Of %n days, from %1 to %2, only the log lines go: their messages are still found, but not shown in full.</source>
        <extracomment>%1, %2: dates</extracomment>
        <translation>
            <numerusform>De %n día, del %1 al %2, solo se van las líneas: sus mensajes se siguen encontrando, pero no se muestran enteros.</numerusform>
            <numerusform>De %n días, del %1 al %2, solo se van las líneas: sus mensajes se siguen encontrando, pero no se muestran enteros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n days, from %1 to %2, only the messages go.</source>
        <extracomment>%1, %2: dates</extracomment>
        <translation>
            <numerusform>De %n día, del %1 al %2, solo se van los mensajes.</numerusform>
            <numerusform>De %n días, del %1 al %2, solo se van los mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is gone; %1 are free again.</source>
        <translation>Se ha ido; vuelven a estar libres %1.</translation>
    </message>
    <message>
        <source>What was too old by the store&apos;s rule went; %1 are free again.</source>
        <translation>Se ha ido lo que era demasiado antiguo según la regla del almacén; vuelven a estar libres %1.</translation>
    </message>
</context>
<context>
    <name>Estafeta::KeepPanel</name>
    <message>
        <source>by &amp;size instead:</source>
        <translation>o por &amp;tamaño:</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Size of the store</source>
        <translation>Tamaño del almacén</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds: %1</source>
        <extracomment>Before something goes: %1 what</extracomment>
        <translation>
            <numerusform>En %n segundo: %1</numerusform>
            <numerusform>En %n segundos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Days that the store keeps of &amp;messages:</source>
        <translation>Días que el almacén guarda de los &amp;mensajes:</translation>
    </message>
    <message>
        <source>of log &amp;lines:</source>
        <translation>de las &amp;líneas:</translation>
    </message>
</context>
<context>
    <name>Estafeta::LineHeadings</name>
    <message>
        <source>Column headings</source>
        <translation>Cabeceras de las columnas</translation>
    </message>
    <message>
        <source>Draw the right edge of a heading to change the width of its column; a double click there makes it as wide as what it holds.</source>
        <translation>Arrastre el borde derecho de una cabecera para cambiar la anchura de su columna; con un doble clic ahí, la columna es tan ancha como su contenido.</translation>
    </message>
    <message>
        <source>%1, takes the rest of the width</source>
        <extracomment>%1 the title of a column that takes the rest of the width</extracomment>
        <translation>%1, ocupa el resto de la anchura</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n character(s) wide</source>
        <extracomment>%1 the title of a column</extracomment>
        <translation>
            <numerusform>%1, %n carácter de ancho</numerusform>
            <numerusform>%1, %n caracteres de ancho</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Estafeta::LinePresentation</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
</context>
<context>
    <name>Estafeta::LinesView</name>
    <message>
        <source>The lines are no longer in the archive.</source>
        <translation>Las líneas ya no están en el archivo.</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Líneas del registro</translation>
    </message>
    <message>
        <source>The parts of the line, explained</source>
        <translation>Las partes de la línea, explicadas</translation>
    </message>
    <message>
        <source>In this line</source>
        <translation>En esta línea</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>&amp;Trace %1</source>
        <translation>&amp;Seguir %1</translation>
    </message>
    <message>
        <source>&amp;Live log at this moment</source>
        <translation>Registro en &amp;vivo en este momento</translation>
    </message>
</context>
<context>
    <name>Estafeta::LiveLogActions</name>
    <message>
        <source>&amp;Trace this</source>
        <translation>&amp;Seguir esto</translation>
    </message>
    <message>
        <source>&amp;What else happened then</source>
        <translation>&amp;Qué más pasó entonces</translation>
    </message>
    <message>
        <source>All lines around this one, without the filter</source>
        <translation>Todas las líneas de alrededor, sin el filtro</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Save to a file …</source>
        <translation>&amp;Guardar en un archivo…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Mark or unmark the line</source>
        <translation>&amp;Marcar o desmarcar la línea</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Marca siguiente</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>Marca anterior</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamaño normal del texto</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Keep the lines where they are (space bar)</source>
        <translation>Dejar las líneas donde están (barra espaciadora)</translation>
    </message>
    <message>
        <source>Go to the end and stay there (End)</source>
        <translation>Ir al final y quedarse allí (Fin)</translation>
    </message>
    <message>
        <source>&amp;Highlighters</source>
        <translation>&amp;Resaltados</translation>
    </message>
    <message>
        <source>&amp;Stop highlighting it</source>
        <translation>&amp;Dejar de resaltarlo</translation>
    </message>
    <message>
        <source>None; a word&apos;s own menu has colours</source>
        <translation>Ninguno; el menú de una palabra tiene los colores</translation>
    </message>
    <message>
        <source>&amp;Trace %1</source>
        <translation>&amp;Seguir %1</translation>
    </message>
    <message>
        <source>&amp;Only lines with “%1”</source>
        <translation>S&amp;olo líneas con «%1»</translation>
    </message>
    <message>
        <source>&amp;Highlight “%1”</source>
        <translation>&amp;Resaltar «%1»</translation>
    </message>
    <message>
        <source>&amp;One column per host</source>
        <translation>&amp;Una columna por servidor</translation>
    </message>
    <message>
        <source>By host</source>
        <extracomment>On a button: the log in one column per host</extracomment>
        <translation>Por servidor</translation>
    </message>
    <message>
        <source>One column per host, side by side (Ctrl+H)</source>
        <translation>Una columna por servidor, una al lado de otra (Ctrl+H)</translation>
    </message>
    <message>
        <source>What else happened on its &amp;host then</source>
        <translation>Qué más pasó entonces en su &amp;servidor</translation>
    </message>
    <message>
        <source>What else happened on %1 &amp;then</source>
        <translation>Qué más pasó &amp;entonces en %1</translation>
    </message>
</context>
<context>
    <name>Estafeta::LiveLogController</name>
    <message>
        <source>Save the lines</source>
        <translation>Guardar las líneas</translation>
    </message>
</context>
<context>
    <name>Estafeta::LiveLogPage</name>
    <message>
        <source>%1 was not written: %2</source>
        <extracomment>%1 a file, %2 the words of the system</extracomment>
        <translation>No se escribió %1: %2</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Ir al final</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Volver al presente</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Mostrar todas las líneas</translation>
    </message>
    <message>
        <source>Connect a host</source>
        <translation>Conectar un servidor</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Volver a donde estaba</translation>
    </message>
    <message>
        <source>Choose a line to read it in full.</source>
        <translation>Elija una línea para leerla entera.</translation>
    </message>
    <message>
        <source>The current line in full</source>
        <translation>La línea actual, entera</translation>
    </message>
    <message>
        <source>Look at older lines</source>
        <translation>Mirar líneas anteriores</translation>
    </message>
</context>
<context>
    <name>Estafeta::LiveLogView</name>
    <message>
        <source>Log lines as they come</source>
        <translation>Líneas de registro según llegan</translation>
    </message>
</context>
<context>
    <name>Estafeta::MainWindow</name>
    <message>
        <source>Estafeta</source>
        <translation>Estafeta</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;folder of logs …</source>
        <translation>Abrir &amp;carpeta de registros…</translation>
    </message>
    <message>
        <source>Open &amp;store …</source>
        <translation>Abrir &amp;almacén…</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Probar la &amp;demostración</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Search field</source>
        <translation>&amp;Campo de búsqueda</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;This page</source>
        <translation>&amp;Esta página</translation>
    </message>
    <message>
        <source>&amp;About Estafeta</source>
        <translation>Acerca &amp;de Estafeta</translation>
    </message>
    <message>
        <source>The demo site is not installed.</source>
        <translation>El sitio de demostración no está instalado.</translation>
    </message>
    <message>
        <source>Install the package with the demo.</source>
        <translation>Instale el paquete con la demostración.</translation>
    </message>
    <message>
        <source>A folder of logs: with one sub-folder or file per host</source>
        <translation>Una carpeta de registros: con una subcarpeta o un archivo por servidor</translation>
    </message>
    <message>
        <source>The folder of a store</source>
        <translation>La carpeta de un almacén</translation>
    </message>
    <message>
        <source>About Estafeta</source>
        <translation>Acerca de Estafeta</translation>
    </message>
    <message>
        <source>Estafeta %1 traces messages through the logs of mail hosts.</source>
        <translation>Estafeta %1 sigue los mensajes a través de los registros de los servidores de correo.</translation>
    </message>
    <message>
        <source>Live log</source>
        <translation>Registro en vivo</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>What the store &amp;keeps …</source>
        <translation>Lo que &amp;guarda el almacén …</translation>
    </message>
    <message>
        <source>Open a &amp;case …</source>
        <translation>Abrir un &amp;caso…</translation>
    </message>
    <message>
        <source>Save the selected &amp;messages as a case …</source>
        <translation>Guardar los &amp;mensajes seleccionados como caso…</translation>
    </message>
    <message>
        <source>Open a store on a ser&amp;ver …</source>
        <translation>Abrir un almacén en un ser&amp;vidor…</translation>
    </message>
    <message>
        <source>The store answers again.</source>
        <translation>El almacén vuelve a responder.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
</context>
<context>
    <name>Estafeta::PeriodBox</name>
    <message>
        <source>last hour</source>
        <translation>última hora</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>last 3 days</source>
        <translation>últimos 3 días</translation>
    </message>
    <message>
        <source>last 15 days</source>
        <translation>últimos 15 días</translation>
    </message>
    <message>
        <source>all logs</source>
        <translation>todos los registros</translation>
    </message>
    <message>
        <source>from … to …</source>
        <translation>desde … hasta …</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>Estafeta::PeriodChoice</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>últimos 7 días</translation>
    </message>
    <message>
        <source>last 15 days</source>
        <translation>últimos 15 días</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>últimos 30 días</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>este mes</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>este año</translation>
    </message>
    <message>
        <source>from … to …</source>
        <translation>desde… hasta…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Length of a bar</source>
        <translation>Duración de una barra</translation>
    </message>
</context>
<context>
    <name>Estafeta::ProgressPanel</name>
    <message>
        <source>%1 …</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1: %2 done</source>
        <translation>%1: %2 hechos</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4 per second, %5 left</source>
        <extracomment>Progress: %1 what, %2 done, %3 total, %4 per second, %5 time left</extracomment>
        <translation>%1: %2 de %3, %4 por segundo, quedan %5</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A failure: %1 what happened, %2 what to do about it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Estafeta::QuestionBar</name>
    <message>
        <source>all directions</source>
        <translation>todas las direcciones</translation>
    </message>
    <message>
        <source>compared with nothing</source>
        <translation>sin comparar</translation>
    </message>
    <message>
        <source>with the period before</source>
        <translation>con el período anterior</translation>
    </message>
    <message>
        <source>with the week before</source>
        <translation>con la semana anterior</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>all domains</source>
        <translation>todos los dominios</translation>
    </message>
    <message>
        <source>Domain of the recipient</source>
        <translation>Dominio del destinatario</translation>
    </message>
    <message>
        <source>Domain of the recipient, such as uni.example</source>
        <translation>Dominio del destinatario, como uni.example</translation>
    </message>
    <message>
        <source>Hosts that took the messages in</source>
        <translation>Servidores que recibieron los mensajes</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Todos los servidores</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n servidor</numerusform>
            <numerusform>%n servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All hosts</source>
        <translation>&amp;Todos los servidores</translation>
    </message>
</context>
<context>
    <name>Estafeta::QuestionStrip</name>
    <message>
        <source>%1, through %2</source>
        <extracomment>%1 a mail host, %2 the jump host that asks</extracomment>
        <translation>%1, a través de %2</translation>
    </message>
</context>
<context>
    <name>Estafeta::RecipientPresentation</name>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n entregado</numerusform>
            <numerusform>%n entregados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A recipient in the tree: %1 address, %2 how it came about (&quot;by an alias&quot;)</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué ha sido de él</translation>
    </message>
    <message>
        <source>Why or where</source>
        <translation>Por qué o dónde</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
</context>
<context>
    <name>Estafeta::ReportPage</name>
    <message>
        <source>The first %1 of %2 rows.</source>
        <translation>Las primeras %1 filas de %2.</translation>
    </message>
    <message>
        <source>No statistics yet</source>
        <translation>Aún no hay estadísticas</translation>
    </message>
    <message>
        <source>Nothing was read yet. Open a folder of logs, or connect a host.</source>
        <translation>Aún no se ha leído nada. Abra una carpeta de registros o conecte un servidor.</translation>
    </message>
    <message>
        <source>The statistics could not be read</source>
        <translation>No se han podido leer las estadísticas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Adding up …</source>
        <translation>Sumando…</translation>
    </message>
    <message>
        <source>Nothing was read of this time</source>
        <translation>No se ha leído nada de este tiempo</translation>
    </message>
    <message>
        <source>Choose another period or another host above.</source>
        <translation>Elija arriba otro período u otro servidor.</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Todos los servidores</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Partes del informe</translation>
    </message>
</context>
<context>
    <name>Estafeta::ResultPresentation</name>
    <message>
        <source>(automatic notice)</source>
        <translation>(aviso automático)</translation>
    </message>
    <message>
        <source>%1 (worst of %2)</source>
        <extracomment>A verdict that stands for several addresses behind a list: %1 verdict, %2 number</extracomment>
        <translation>%1 (el peor de %2)</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <extracomment>Title of the column of times; %1 is the time zone</extracomment>
        <translation>Hora (%1)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué ha sido de él</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>Aceptado por</translation>
    </message>
</context>
<context>
    <name>Estafeta::ResultsTable</name>
    <message>
        <source>Filter these results; Esc ends</source>
        <translation>Filtrar estos resultados; Esc termina</translation>
    </message>
    <message>
        <source>Filter these results</source>
        <translation>Filtrar estos resultados</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>Estafeta::SearchBar</name>
    <message>
        <source>Whose message? Address, Message-ID, queue ID …</source>
        <translation>¿El mensaje de quién? Dirección, Message-ID, ID de cola…</translation>
    </message>
    <message>
        <source>Search for a message</source>
        <translation>Buscar un mensaje</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 what was recognised, %2 the number of results</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Con&amp;ditions</source>
        <translation>C&amp;ondiciones</translation>
    </message>
    <message>
        <source>Narrow the search: by subject, size, spam score, host and more</source>
        <translation>Acotar la búsqueda: por asunto, tamaño, puntos de spam, servidor y más</translation>
    </message>
</context>
<context>
    <name>Estafeta::SecretPanel</name>
    <message>
        <source>The key %1 is protected. Its passphrase:</source>
        <translation>La clave %1 está protegida. Su frase de paso:</translation>
    </message>
    <message>
        <source>The password of %1:</source>
        <translation>La contraseña de %1:</translation>
    </message>
    <message>
        <source>The host asks: %1</source>
        <translation>El servidor pregunta: %1</translation>
    </message>
    <message>
        <source>That was not right. Try again.</source>
        <translation>No era correcto. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>No conectar</translation>
    </message>
    <message>
        <source>The jump host %1 asks: %2</source>
        <translation>El servidor de salto %1 pregunta: %2</translation>
    </message>
    <message>
        <source>What was right before is refused now; perhaps it was changed.</source>
        <translation>Lo que antes valía ahora se rechaza; quizá se cambió.</translation>
    </message>
    <message>
        <source>Remember in the &amp;keyring</source>
        <translation>Recordar en el de&amp;pósito de claves</translation>
    </message>
    <message>
        <source>No keyring answers (%1). One such as GNOME Keyring or KWallet has to run and be unlocked.</source>
        <translation>No responde ningún llavero (%1). Ha de estar en marcha y desbloqueado uno como GNOME Keyring o KWallet.</translation>
    </message>
</context>
<context>
    <name>Estafeta::ServerPanel</name>
    <message>
        <source>Ser&amp;vers:</source>
        <translation>Ser&amp;vidores:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>Base de &amp;datos:</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>C&amp;uenta:</translation>
    </message>
    <message>
        <source>File with the &amp;password:</source>
        <translation>Fichero con la contrase&amp;ña:</translation>
    </message>
    <message>
        <source>File with the password</source>
        <translation>Fichero con la contraseña</translation>
    </message>
    <message>
        <source>File of the certificate&apos;s authority</source>
        <translation>Fichero de la autoridad del certificado</translation>
    </message>
    <message>
        <source>without a password</source>
        <translation>sin contraseña</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>&amp;Encrypted</source>
        <translation>C&amp;ifrado</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>A collector fills the store on a MariaDB server, and all desks search it. The file with the password must be yours alone to read.</source>
        <translation>Un recolector llena el almacén en un servidor MariaDB, y todos los puestos buscan en él. El fichero con la contraseña solo debe poder leerlo usted.</translation>
    </message>
    <message>
        <source>Certificate au&amp;thority:</source>
        <translation>Au&amp;toridad certificadora:</translation>
    </message>
    <message>
        <source>this computer&apos;s own</source>
        <translation>las de este ordenador</translation>
    </message>
</context>
<context>
    <name>Estafeta::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Copy the timeline as text</source>
        <translation>Copiar la cronología como texto</translation>
    </message>
</context>
<context>
    <name>Estafeta::TraceDetails</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Recipients (%1)</source>
        <translation>Destinatarios (%1)</translation>
    </message>
    <message>
        <source>Lines (%1)</source>
        <translation>Líneas (%1)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
</context>
<context>
    <name>Estafeta::TracePage</name>
    <message numerus="yes">
        <source>searching, %n found so far</source>
        <translation>
            <numerusform>buscando, %n encontrado hasta ahora</numerusform>
            <numerusform>buscando, %n encontrados hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped; %n found until then</source>
        <translation>
            <numerusform>detenido; %n encontrado hasta entonces</numerusform>
            <numerusform>detenido; %n encontrados hasta entonces</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Whose message are you looking for?</source>
        <translation>¿De quién es el mensaje que busca?</translation>
    </message>
    <message>
        <source>Type the address of the sender or the recipient, or paste the header of the message.</source>
        <translation>Escriba la dirección del remitente o del destinatario, o pegue la cabecera del mensaje.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Estafeta tells you where a message is, from the logs of your mail hosts.</source>
        <translation>Estafeta le dice dónde está un mensaje, a partir de los registros de sus servidores de correo.</translation>
    </message>
    <message>
        <source>Open a folder of logs</source>
        <translation>Abrir una carpeta de registros</translation>
    </message>
    <message>
        <source>Connect a host</source>
        <translation>Conectar un servidor</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demostración</translation>
    </message>
    <message>
        <source>No message was found for “%1”.</source>
        <translation>No se ha encontrado ningún mensaje para «%1».</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>the newest %1 of %2 results are shown; narrow the period to see the others</source>
        <translation>se muestran los %1 resultados más recientes de %2; acorte el periodo para ver los demás</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s), newest first, in %1</source>
        <extracomment>%n results, %1 how long the search took</extracomment>
        <translation>
            <numerusform>%n resultado, en %1</numerusform>
            <numerusform>%n resultados, el más reciente primero, en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Estafeta::VerdictCard</name>
    <message>
        <source>Copy answer</source>
        <translation>Copiar respuesta</translation>
    </message>
    <message>
        <source>Copies a short reply to the person who asked</source>
        <translation>Copia una respuesta breve para quien ha preguntado</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Shows the codes and ids behind the verdict</source>
        <translation>Muestra los códigos e identificadores que hay detrás</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>Character %1: %2</source>
        <extracomment>%1 the number of a character in the filter that was typed, %2 what is wrong there</extracomment>
        <translation>Carácter %1: %2</translation>
    </message>
    <message>
        <source>nothing follows “%1”.</source>
        <translation>nada sigue a «%1».</translation>
    </message>
    <message>
        <source>nothing stands before “%1”. To look for the word itself, put it in quotes.</source>
        <translation>no hay nada delante de «%1». Para buscar la palabra misma, póngala entre comillas.</translation>
    </message>
    <message>
        <source>this parenthesis is not closed.</source>
        <translation>este paréntesis no se cierra.</translation>
    </message>
    <message>
        <source>this parenthesis was not opened.</source>
        <translation>este paréntesis no se abrió.</translation>
    </message>
    <message>
        <source>this quote is not closed.</source>
        <translation>estas comillas no se cierran.</translation>
    </message>
    <message>
        <source>this regular expression has no “/” at its end. To look for a slash, put the text in quotes.</source>
        <translation>esta expresión regular no tiene «/» al final. Para buscar una barra, ponga el texto entre comillas.</translation>
    </message>
    <message>
        <source>nothing follows “%1”; write a name behind it, without a blank.</source>
        <translation>nada sigue a «%1»; escriba detrás un nombre, sin espacio.</translation>
    </message>
    <message>
        <source>%1 is no regular expression (%2).</source>
        <extracomment>%1 a regular expression, %2 the words of the library that reads it</extracomment>
        <translation>%1 no es una expresión regular (%2).</translation>
    </message>
    <message>
        <source>there are too many NOT or parentheses within each other.</source>
        <translation>hay demasiados NOT o paréntesis unos dentro de otros.</translation>
    </message>
    <message>
        <source>deferred                 lines with this text
&quot;connect from&quot;           a text with blanks
/status=(sent|bounced)/  a regular expression
host:mx1 program:smtpd   only of this host and this program
a b, a OR b, NOT a, ( )  both, one of them, without, first this</source>
        <translation>deferred                 líneas con este texto
&quot;connect from&quot;           un texto con espacios
/status=(sent|bounced)/  una expresión regular
host:mx1 program:smtpd   solo de este servidor y este programa
a b, a OR b, NOT a, ( )  ambos, uno de los dos, sin, primero esto</translation>
    </message>
</context>
<context>
    <name>HighlightText</name>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>HostFormCheck</name>
    <message>
        <source>Give the host a name, for example &quot;mx1&quot;.</source>
        <translation>Dé un nombre al servidor, por ejemplo «mx1».</translation>
    </message>
    <message>
        <source>There is a host with this name already. Choose another name.</source>
        <translation>Ya hay un servidor con este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>Enter the host&apos;s name or IP address.</source>
        <translation>Escriba el nombre o la dirección IP del servidor.</translation>
    </message>
    <message>
        <source>Enter a host name or an IP address alone; user and port have fields of their own.</source>
        <translation>Escriba solo un nombre de servidor o una dirección IP; el usuario y el puerto tienen sus propios campos.</translation>
    </message>
    <message>
        <source>The key file &quot;%1&quot; cannot be read. Check its path, or leave the field empty to use your usual keys.</source>
        <translation>No se puede leer el archivo de clave «%1». Compruebe la ruta o deje el campo vacío para usar sus claves habituales.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the public half. Choose the private key beside it.</source>
        <translation>«%1» es la mitad pública. Elija la clave privada que está al lado.</translation>
    </message>
    <message>
        <source>Enter at least one log, for example &quot;/var/log/mail.log&quot;.</source>
        <translation>Escriba al menos un registro, por ejemplo «/var/log/mail.log».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the full path of a file. Begin with &quot;/&quot;.</source>
        <translation>«%1» no es la ruta completa de un archivo. Empiece por «/».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice. Remove one line.</source>
        <translation>«%1» está dos veces. Quite una línea.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone. Enter one such as &quot;Europe/Madrid&quot; or &quot;+01:00&quot;.</source>
        <translation>«%1» no es una zona horaria. Escriba una como «Europe/Madrid» o «+01:00».</translation>
    </message>
    <message>
        <source>A host name does not begin with &quot;-&quot;.</source>
        <translation>El nombre de un servidor no empieza por «-».</translation>
    </message>
    <message>
        <source>Enter jump hosts such as &quot;bastion&quot; or &quot;user@bastion:2222&quot;, with commas between them, or &quot;none&quot;.</source>
        <translation>Escriba servidores de salto como «bastion» o «usuario@bastion:2222», separados por comas, o «none».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address. Enter such as &quot;192.0.2.11&quot; or &quot;2001:db8::11&quot;, with blanks between them.</source>
        <translation>«%1» no es una dirección IP. Escriba por ejemplo «192.0.2.11» o «2001:db8::11», separadas por espacios.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may hold the lines of the journal a second time. Remove it, or follow log files instead of the journal.</source>
        <translation>«%1» puede tener las líneas del diario por segunda vez. Quítelo, o siga archivos de registro en lugar del diario.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the full path of a folder. Begin with &quot;/&quot;.</source>
        <translation>«%1» no es la ruta completa de una carpeta. Empiece por «/».</translation>
    </message>
</context>
<context>
    <name>HostOffer</name>
    <message>
        <source>It has more mail logs: %1.</source>
        <translation>Tiene más registros de correo: %1.</translation>
    </message>
    <message>
        <source>It runs %1.</source>
        <translation>Usa %1.</translation>
    </message>
    <message>
        <source>It runs %1, with its queue in %2.</source>
        <translation>Usa %1, con su cola en %2.</translation>
    </message>
    <message>
        <source>Its time zone is %1.</source>
        <translation>Su zona horaria es %1.</translation>
    </message>
    <message>
        <source>Its mail services log as %1.</source>
        <translation>Sus servicios de correo registran como %1.</translation>
    </message>
    <message>
        <source>It has no log file of its mail; its journal has those lines.</source>
        <translation>No tiene archivo de registro de su correo; esas líneas están en su diario.</translation>
    </message>
</context>
<context>
    <name>HostRowText</name>
    <message>
        <source>not followed</source>
        <translation>no se sigue</translation>
    </message>
    <message>
        <source>begins after the import</source>
        <translation>empieza después de la importación</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>empieza</translation>
    </message>
    <message>
        <source>not connected, as you chose</source>
        <translation>sin conectar, como usted eligió</translation>
    </message>
    <message>
        <source>its key is not trusted</source>
        <translation>no se confía en su clave</translation>
    </message>
    <message>
        <source>stopped: another key than before</source>
        <translation>detenido: otra clave que antes</translation>
    </message>
    <message>
        <source>stopped: a revoked key</source>
        <translation>detenido: una clave revocada</translation>
    </message>
    <message>
        <source>stopped: a key without certificate</source>
        <translation>detenido: una clave sin certificado</translation>
    </message>
    <message>
        <source>the login was refused</source>
        <translation>se rechazó el acceso</translation>
    </message>
    <message>
        <source>Either its administrator gave it a new key, as a new installation does, or another machine answers in its place and would read your password. Estafeta has not logged in. Ask the administrator for the new fingerprint. If it is the one below, take the line below out of the file in an editor, and try again.</source>
        <translation>O bien su administrador le dio una clave nueva, como ocurre al reinstalarlo, o bien otra máquina responde en su lugar y leería su contraseña. Estafeta no ha entrado. Pida al administrador la huella nueva. Si es la de abajo, quite con un editor la línea indicada abajo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>connected, but quiet for %1</source>
        <translation>conectado, pero callado desde hace %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The connection is good, and yet no line comes. Perhaps its mail service or its syslog has stopped, or it writes to another file.</source>
        <translation>La conexión es buena y, sin embargo, no llega ninguna línea. Quizá se ha parado su servicio de correo o su syslog, o escribe en otro fichero.</translation>
    </message>
    <message numerus="yes">
        <source>%n log(s) cannot be read</source>
        <translation>
            <numerusform>%n registro no se puede leer</numerusform>
            <numerusform>%n registros no se pueden leer</numerusform>
        </translation>
    </message>
    <message>
        <source>It shows:   %1
It had:     the key in line %3 of %2</source>
        <translation>Muestra:  %1
Tenía:    la clave de la línea %3 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n log(s) gone</source>
        <translation>
            <numerusform>ha desaparecido %n registro</numerusform>
            <numerusform>han desaparecido %n registros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostStateText</name>
    <message>
        <source>%1 sudo refuses it too: the help has the line that allows it.</source>
        <extracomment>%1 what cannot be read</extracomment>
        <translation>%1 sudo también lo niega: la ayuda trae la línea que lo permite.</translation>
    </message>
    <message>
        <source>%1 The account there needs the group that may, usually adm, or sudo: see the help.</source>
        <extracomment>%1 what cannot be read</extracomment>
        <translation>%1 La cuenta necesita allí el grupo que puede, normalmente adm, o sudo: vea la ayuda.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a host, %2 what it is doing
----------
%1 a host, %2 what failed, %3 what to do about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>no se sigue</translation>
    </message>
    <message>
        <source>begins after the import</source>
        <translation>empieza después de la importación</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>empieza</translation>
    </message>
    <message>
        <source>not connected, as you chose</source>
        <translation>sin conectar, como ha elegido</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 &quot;mx1: following&quot;, %2 a sentence about a log</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>asks whether you trust its key</source>
        <translation>pregunta si confía usted en su clave</translation>
    </message>
    <message>
        <source>logging in</source>
        <translation>iniciando la sesión</translation>
    </message>
    <message>
        <source>asks for a password or passphrase</source>
        <translation>pide una contraseña o frase de paso</translation>
    </message>
    <message>
        <source>reading what is new</source>
        <translation>leyendo lo nuevo</translation>
    </message>
    <message>
        <source>following</source>
        <translation>en seguimiento</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>se perdió la conexión</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message numerus="yes">
        <source>tries again in %n s (%1)</source>
        <extracomment>%1 why</extracomment>
        <translation>
            <numerusform>lo intenta de nuevo en %n s (%1)</numerusform>
            <numerusform>lo intenta de nuevo en %n s (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a sentence, %2 a key, and the file and line that it is compared with</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>its name is not known here</source>
        <translation>su nombre no se conoce aquí</translation>
    </message>
    <message>
        <source>no SSH server listens there</source>
        <translation>allí no escucha ningún servidor SSH</translation>
    </message>
    <message>
        <source>it stopped answering</source>
        <translation>dejó de responder</translation>
    </message>
    <message>
        <source>the jump host %1 does not answer</source>
        <translation>el servidor de salto %1 no responde</translation>
    </message>
    <message>
        <source>following again, after %1 away</source>
        <translation>se sigue de nuevo, tras faltar %1</translation>
    </message>
    <message>
        <source>following again, after its SSH server was restarted (%1 away)</source>
        <translation>se sigue de nuevo, tras reiniciarse su servidor SSH (faltó %1)</translation>
    </message>
    <message>
        <source>following again, after it was restarted (%1 away)</source>
        <translation>se sigue de nuevo, tras reiniciarse (faltó %1)</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is gone since %2. Estafeta waits for it.</source>
        <extracomment>%1 the path of a log, %2 a time of day, or a date with it</extracomment>
        <translation>%1 no está desde %2. Estafeta espera a que vuelva.</translation>
    </message>
    <message>
        <source>%1 It needs the group systemd-journal, or sudo: see the help.</source>
        <extracomment>%1 that the journal cannot be read</extracomment>
        <translation>%1 Necesita el grupo systemd-journal, o sudo: vea la ayuda.</translation>
    </message>
</context>
<context>
    <name>HostText</name>
    <message>
        <source>MX</source>
        <translation>MX</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>relay</source>
        <translation>relé</translation>
    </message>
    <message>
        <source>store</source>
        <translation>buzones</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>listas</translation>
    </message>
    <message>
        <source>webmail</source>
        <translation>webmail</translation>
    </message>
    <message>
        <source>cluster node</source>
        <translation>nodo de clúster</translation>
    </message>
    <message>
        <source>&lt; 1 s</source>
        <translation>&lt; 1 s</translation>
    </message>
    <message>
        <source>right</source>
        <translation>en hora</translation>
    </message>
    <message>
        <source>%1 fast</source>
        <translation>%1 adelantado</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <translation>%1 atrasado</translation>
    </message>
    <message>
        <source>All its lines are understood.</source>
        <translation>Se entienden todas sus líneas.</translation>
    </message>
    <message>
        <source>%1 % of its lines are not understood.</source>
        <translation>No se entiende el %1 % de sus líneas.</translation>
    </message>
    <message>
        <source>No line for %1; at this hour it hardly ever pauses for more than %2.</source>
        <translation>Ninguna línea desde hace %1; a esta hora casi nunca hace una pausa de más de %2.</translation>
    </message>
    <message>
        <source>At this hour it hardly ever pauses for more than %1.</source>
        <translation>A esta hora casi nunca hace una pausa de más de %1.</translation>
    </message>
    <message>
        <source>%1 lines a second in the last minute.</source>
        <translation>%1 líneas por segundo en el último minuto.</translation>
    </message>
    <message>
        <source>Its newest lines came within a second.</source>
        <translation>Sus líneas más recientes llegaron en menos de un segundo.</translation>
    </message>
    <message>
        <source>Its newest lines came %1 after they were logged.</source>
        <translation>Sus líneas más recientes llegaron %1 después de registrarse.</translation>
    </message>
    <message>
        <source>It answers in %1 ms.</source>
        <translation>Responde en %1 ms.</translation>
    </message>
    <message>
        <source>Its clock is %1.</source>
        <translation>Su reloj va %1.</translation>
    </message>
    <message numerus="yes">
        <source>At %n place(s) lines may be missing.</source>
        <translation>
            <numerusform>En %n lugar pueden faltar líneas.</numerusform>
            <numerusform>En %n lugares pueden faltar líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than 0.1 % of its lines are not understood.</source>
        <translation>No se entiende menos del 0,1 % de sus líneas.</translation>
    </message>
</context>
<context>
    <name>IndicatorPageText</name>
    <message>
        <source>No logs were read yet.</source>
        <translation>Aún no se han leído registros.</translation>
    </message>
    <message>
        <source>Open a folder of logs or connect a mail host. What its mail did, by the hour and by the month, is shown here.</source>
        <translation>Abra una carpeta de registros o conecte un servidor de correo. Aquí se muestra qué hizo su correo, por horas y por meses.</translation>
    </message>
    <message>
        <source>Reading the counts …</source>
        <translation>Leyendo los recuentos…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The counts of this period were not read to the end.</source>
        <translation>Los recuentos de este período no se leyeron hasta el final.</translation>
    </message>
    <message>
        <source>Nothing was read of this time.</source>
        <extracomment>%1 a period, %2 hosts</extracomment>
        <translation>No se ha leído nada de este tiempo.</translation>
    </message>
    <message>
        <source>No host&apos;s logs have a line of %1. That says nothing about its mail.</source>
        <translation>Los registros de ningún servidor tienen una línea de este período: %1. Eso no dice nada de su correo.</translation>
    </message>
    <message>
        <source>The logs of %2 have no line of %1. That says nothing about its mail.</source>
        <translation>Los registros de %2 no tienen ninguna línea de este período: %1. Eso no dice nada de su correo.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n bar(s) nothing was read: they are hatched, not zero.</source>
        <translation>
            <numerusform>De %n barra no se ha leído nada: está rayada, no es cero.</numerusform>
            <numerusform>De %n barras no se ha leído nada: están rayadas, no son cero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) are not complete: wide hatching.</source>
        <translation>
            <numerusform>%n barra no está completa: rayado ancho.</numerusform>
            <numerusform>%n barras no están completas: rayado ancho.</numerusform>
        </translation>
    </message>
    <message>
        <source>The logs of this time were read, and no message came in.</source>
        <translation>Se leyeron los registros de este tiempo y no entró ningún mensaje.</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) stand out (!), first %1: %2</source>
        <extracomment>Bars that stand out: %1 the first one, %2 by how much</extracomment>
        <translation>
            <numerusform>%n barra se sale de lo habitual (!), %1: %2</numerusform>
            <numerusform>%n barras se salen de lo habitual (!), la primera %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usual is what half of up to %n week(s) before had at the same hour.</source>
        <translation>
            <numerusform>Lo habitual es lo que tuvo la mitad de hasta %n semana anterior a la misma hora.</numerusform>
            <numerusform>Lo habitual es lo que tuvo la mitad de hasta %n semanas anteriores a la misma hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few weeks are known to say what is usual.</source>
        <translation>Se conocen muy pocas semanas para decir qué es habitual.</translation>
    </message>
    <message>
        <source>Some hours are no longer kept: what is left of them are days of UTC.</source>
        <translation>Algunas horas ya no se guardan: de ellas quedan días UTC.</translation>
    </message>
    <message>
        <source>There is no number at that time, and so no message behind it.</source>
        <translation>A esa hora no hay ningún número, y por tanto ningún mensaje detrás.</translation>
    </message>
    <message>
        <source>Failed logins belong to no message; the live log has their lines.</source>
        <translation>Los accesos fallidos no pertenecen a ningún mensaje; el registro en vivo tiene sus líneas.</translation>
    </message>
    <message>
        <source>It is zero there: no message is behind it.</source>
        <translation>Ahí es cero: no hay ningún mensaje detrás.</translation>
    </message>
</context>
<context>
    <name>IndicatorWords</name>
    <message>
        <source>Received</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Aplazados</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Devueltos</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Spam, tagged</source>
        <translation>Spam, marcado</translation>
    </message>
    <message>
        <source>Spam, dropped</source>
        <translation>Spam, descartado</translation>
    </message>
    <message>
        <source>Spam, kept back</source>
        <translation>Spam, retenido</translation>
    </message>
    <message>
        <source>Virus</source>
        <translation>Virus</translation>
    </message>
    <message>
        <source>Forbidden content</source>
        <translation>Contenido prohibido</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Average size</source>
        <translation>Tamaño medio</translation>
    </message>
    <message>
        <source>Average spam score</source>
        <translation>Puntuación media de spam</translation>
    </message>
    <message>
        <source>Delay, median</source>
        <translation>Retraso, mediana</translation>
    </message>
    <message>
        <source>Delay, 95 of 100</source>
        <translation>Retraso, 95 de 100</translation>
    </message>
    <message>
        <source>Age in the queue</source>
        <translation>Tiempo en cola</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>Accesos fallidos</translation>
    </message>
    <message>
        <source>Taken in by a mail server: what was refused at the door is not among them.</source>
        <translation>Aceptados por un servidor de correo: lo rechazado a la entrada no está entre ellos.</translation>
    </message>
    <message>
        <source>In a mailbox, given to a program or a list, or taken by a server elsewhere.</source>
        <translation>En un buzón, dados a un programa o una lista, o aceptados por un servidor de fuera.</translation>
    </message>
    <message>
        <source>Neither delivered nor given up, as far as the logs go.</source>
        <translation>Ni entregados ni abandonados, hasta donde llegan los registros.</translation>
    </message>
    <message>
        <source>Put off, to be tried again, as far as the logs go.</source>
        <translation>Aplazados, para intentarlo de nuevo, hasta donde llegan los registros.</translation>
    </message>
    <message>
        <source>Taken in and then given up: refused, too old, or the mailbox is full.</source>
        <translation>Aceptados y después abandonados: rechazados, demasiado viejos o con el buzón lleno.</translation>
    </message>
    <message>
        <source>Refused before a server took it in.</source>
        <translation>Rechazados antes de que un servidor los aceptara.</translation>
    </message>
    <message>
        <source>Found to be spam, marked, and delivered all the same.</source>
        <translation>Reconocidos como spam, marcados y entregados igualmente.</translation>
    </message>
    <message>
        <source>Found to be spam and dropped.</source>
        <translation>Reconocidos como spam y descartados.</translation>
    </message>
    <message>
        <source>Found to be spam and kept by the filter.</source>
        <translation>Reconocidos como spam y retenidos por el filtro.</translation>
    </message>
    <message>
        <source>With a virus, whatever became of it.</source>
        <translation>Con un virus, fuera lo que fuera de ellos.</translation>
    </message>
    <message>
        <source>With an attachment or content that is forbidden here.</source>
        <translation>Con un adjunto o contenido que aquí está prohibido.</translation>
    </message>
    <message>
        <source>Queue entries that began, on each server.</source>
        <translation>Entradas de cola que empezaron, en cada servidor.</translation>
    </message>
    <message>
        <source>Tries that ended in “sent”, also those that handed on to the next server.</source>
        <translation>Intentos que acabaron en «sent», también los que pasaron el correo al servidor siguiente.</translation>
    </message>
    <message>
        <source>Tries that were put off, each by itself.</source>
        <translation>Intentos aplazados, cada uno por sí mismo.</translation>
    </message>
    <message>
        <source>Tries that failed for good.</source>
        <translation>Intentos que fallaron definitivamente.</translation>
    </message>
    <message>
        <source>Refusals, each line by itself.</source>
        <translation>Rechazos, cada línea por sí misma.</translation>
    </message>
    <message>
        <source>The size of what was received, each message once.</source>
        <translation>El tamaño de lo recibido, cada mensaje una vez.</translation>
    </message>
    <message>
        <source>The size of a message that was received, on average.</source>
        <translation>El tamaño medio de un mensaje recibido.</translation>
    </message>
    <message>
        <source>The average of the messages that have a spam score.</source>
        <translation>La media de los mensajes que tienen puntuación de spam.</translation>
    </message>
    <message>
        <source>From a message&apos;s first line to its delivery: half of them were as fast.</source>
        <translation>Desde la primera línea de un mensaje hasta su entrega: la mitad fue así de rápida.</translation>
    </message>
    <message>
        <source>From a message&apos;s first line to its delivery: 95 of 100 were as fast.</source>
        <translation>Desde la primera línea de un mensaje hasta su entrega: 95 de 100 fueron así de rápidas.</translation>
    </message>
    <message>
        <source>How long a try that was put off had been waiting, median.</source>
        <translation>Cuánto llevaba esperando un intento aplazado, mediana.</translation>
    </message>
    <message>
        <source>Logins that were refused, to mailboxes and for sending.</source>
        <translation>Accesos rechazados, a buzones y para enviar.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Queue entries</source>
        <translation>Entradas de cola</translation>
    </message>
    <message>
        <source>Each message counts once, however many recipients it has and servers it passes.</source>
        <translation>Cada mensaje cuenta una vez, tenga los destinatarios que tenga y pase por los servidores que pase.</translation>
    </message>
    <message>
        <source>Each recipient counts by itself: a mail to three people counts three times.</source>
        <translation>Cada destinatario cuenta por sí mismo: un correo a tres personas cuenta tres veces.</translation>
    </message>
    <message>
        <source>What each server did counts: a mail that passes a filter counts there twice.</source>
        <translation>Cuenta lo que hizo cada servidor: un correo que pasa por un filtro cuenta allí dos veces.</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>entrante</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>saliente</translation>
    </message>
    <message>
        <source>within the site</source>
        <translation>dentro del sitio</translation>
    </message>
    <message>
        <source>of unknown origin</source>
        <translation>de origen desconocido</translation>
    </message>
    <message>
        <source>by minute</source>
        <translation>por minuto</translation>
    </message>
    <message>
        <source>by hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>por día</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>por semana</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>por mes</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>por minuto</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>por día</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>por semana</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>por mes</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Período anterior</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Until queued</source>
        <translation>Hasta la cola</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>En la cola</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>All of a try</source>
        <translation>Todo el intento</translation>
    </message>
    <message>
        <source>Whole delivery</source>
        <translation>Toda la entrega</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>when the host wrote the line</source>
        <translation>cuándo escribió la línea el servidor</translation>
    </message>
    <message>
        <source>the host that wrote it</source>
        <translation>el servidor que la escribió</translation>
    </message>
    <message>
        <source>the program that wrote it</source>
        <translation>el programa que la escribió</translation>
    </message>
    <message>
        <source>the program&apos;s process number</source>
        <translation>el número de proceso del programa</translation>
    </message>
    <message>
        <source>the queue&apos;s name for this message on this host; used again later</source>
        <translation>el nombre que da la cola a este mensaje en este servidor; se reutiliza después</translation>
    </message>
    <message>
        <source>the message&apos;s own id, the same on all hosts</source>
        <translation>el identificador propio del mensaje, igual en todos los servidores</translation>
    </message>
    <message>
        <source>sender of the envelope; empty for automatic notices</source>
        <translation>remitente del sobre; vacío en los avisos automáticos</translation>
    </message>
    <message>
        <source>recipient of this try</source>
        <translation>destinatario de este intento</translation>
    </message>
    <message>
        <source>the address before aliases changed it</source>
        <translation>la dirección antes de que la cambiaran los alias</translation>
    </message>
    <message>
        <source>size in bytes</source>
        <translation>tamaño en bytes</translation>
    </message>
    <message>
        <source>number of recipients</source>
        <translation>número de destinatarios</translation>
    </message>
    <message>
        <source>subject of the message</source>
        <translation>asunto del mensaje</translation>
    </message>
    <message>
        <source>words of the program</source>
        <translation>palabras del programa</translation>
    </message>
    <message>
        <source>not known to Estafeta</source>
        <translation>desconocido para Estafeta</translation>
    </message>
    <message>
        <source>the server it was offered to, with address and port</source>
        <translation>el servidor al que se ofreció, con dirección y puerto</translation>
    </message>
    <message>
        <source>seconds since the message came</source>
        <translation>segundos desde que llegó el mensaje</translation>
    </message>
    <message>
        <source>seconds before the queue, in the queue, connecting, transferring</source>
        <translation>segundos antes de la cola, en la cola, conectando, transfiriendo</translation>
    </message>
    <message>
        <source>status code: 2 done, 4 later, 5 refused</source>
        <translation>código de estado: 2 hecho, 4 más tarde, 5 rechazado</translation>
    </message>
    <message>
        <source>how this try ended</source>
        <translation>cómo acabó este intento</translation>
    </message>
    <message>
        <source>what the other side answered</source>
        <translation>lo que contestó el otro lado</translation>
    </message>
    <message>
        <source>the computer that brought the message</source>
        <translation>el ordenador que trajo el mensaje</translation>
    </message>
    <message>
        <source>the account that signed in</source>
        <translation>la cuenta que se identificó</translation>
    </message>
    <message>
        <source>how it signed in</source>
        <translation>cómo se identificó</translation>
    </message>
    <message>
        <source>the local account that sent it</source>
        <translation>la cuenta local que lo envió</translation>
    </message>
    <message>
        <source>how the two servers spoke</source>
        <translation>cómo hablaron los dos servidores</translation>
    </message>
    <message>
        <source>the name the client gave itself</source>
        <translation>el nombre que se dio el cliente</translation>
    </message>
    <message>
        <source>the queue&apos;s name for it before the filter</source>
        <translation>el nombre que le daba la cola antes del filtro</translation>
    </message>
    <message>
        <source>who brought it before the filter</source>
        <translation>quién lo trajo antes del filtro</translation>
    </message>
    <message>
        <source>the way it was delivered</source>
        <translation>la forma en que se entregó</translation>
    </message>
    <message>
        <source>the queue&apos;s order of precedence</source>
        <translation>el orden de prioridad de la cola</translation>
    </message>
    <message>
        <source>spam score; higher is worse</source>
        <translation>puntuación de spam; más alta es peor</translation>
    </message>
    <message>
        <source>the tests that gave the score</source>
        <translation>las pruebas que dieron la puntuación</translation>
    </message>
    <message>
        <source>the queue&apos;s next name for the message</source>
        <translation>el siguiente nombre del mensaje en la cola</translation>
    </message>
    <message>
        <source>where the filter keeps it</source>
        <translation>dónde lo guarda el filtro</translation>
    </message>
    <message>
        <source>the filter&apos;s name for it</source>
        <translation>el nombre que le da el filtro</translation>
    </message>
    <message>
        <source>the mail store&apos;s name for the delivery</source>
        <translation>el nombre que da el almacén de correo a la entrega</translation>
    </message>
</context>
<context>
    <name>LiveLogColumns</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>LiveLogText</name>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n servidor</numerusform>
            <numerusform>%n servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>horas en %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines so far, looking through the others</source>
        <extracomment>%1 and %2 numbers of lines</extracomment>
        <translation>%1 de %2 líneas por ahora, se miran las demás</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 de %2 líneas</translation>
    </message>
    <message>
        <source>Lines around %1, from the store</source>
        <extracomment>%1 a moment with its date</extracomment>
        <translation>Líneas de alrededor de %1, del almacén</translation>
    </message>
    <message numerus="yes">
        <source>Paused, %Ln new line(s)</source>
        <translation>
            <numerusform>En pausa, %Ln línea nueva</numerusform>
            <numerusform>En pausa, %Ln líneas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused, nothing new</source>
        <translation>En pausa, nada nuevo</translation>
    </message>
    <message>
        <source>No host is followed: these are the last lines of the store</source>
        <translation>No se sigue ningún servidor: estas son las últimas líneas del almacén</translation>
    </message>
    <message>
        <source>Following %1</source>
        <translation>Se sigue a %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando con %1</translation>
    </message>
    <message>
        <source>No host can be followed now</source>
        <translation>Ahora no se puede seguir ningún servidor</translation>
    </message>
    <message>
        <source>%1: lost, tried again</source>
        <translation>%1: perdido, se vuelve a intentar</translation>
    </message>
    <message>
        <source>%1: cannot be followed</source>
        <translation>%1: no se puede seguir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) not shown, too many at once; the store has them</source>
        <translation>
            <numerusform>%Ln línea sin mostrar, demasiadas a la vez; el almacén la tiene</numerusform>
            <numerusform>%Ln líneas sin mostrar, demasiadas a la vez; el almacén las tiene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) not looked through, the filter is too slow</source>
        <translation>
            <numerusform>%Ln línea sin mirar, el filtro es demasiado lento</numerusform>
            <numerusform>%Ln líneas sin mirar, el filtro es demasiado lento</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the last lines …</source>
        <translation>Leyendo las últimas líneas…</translation>
    </message>
    <message>
        <source>Looking through the lines …</source>
        <translation>Mirando las líneas…</translation>
    </message>
    <message>
        <source>No line passes the filter.</source>
        <translation>Ninguna línea pasa el filtro.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were looked through. New ones appear here as they come.</source>
        <translation>
            <numerusform>Se miró %Ln línea. Las nuevas aparecen aquí según llegan.</numerusform>
            <numerusform>Se miraron %Ln líneas. Las nuevas aparecen aquí según llegan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store has no lines of that time.</source>
        <translation>El almacén no tiene líneas de ese momento.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>%1: followed. The next line that is written there appears here.</source>
        <translation>%1: se sigue. La próxima línea que se escriba allí aparece aquí.</translation>
    </message>
    <message>
        <source>No host is followed.</source>
        <translation>No se sigue ningún servidor.</translation>
    </message>
    <message>
        <source>Connect a mail host, and its log lines appear here as they are written.</source>
        <translation>Conecte un servidor de correo y las líneas de sus registros aparecen aquí según se escriben.</translation>
    </message>
    <message>
        <source>No host is connected now.</source>
        <translation>Ahora no hay ningún servidor conectado.</translation>
    </message>
    <message>
        <source>What happened around %1</source>
        <extracomment>%1 a moment with its date</extracomment>
        <translation>Lo que pasó alrededor de %1</translation>
    </message>
    <message>
        <source>What happened on %1 around %2</source>
        <extracomment>%1 a host, %2 a moment with its date</extracomment>
        <translation>Lo que pasó en %1 alrededor de %2</translation>
    </message>
    <message>
        <source>Reading the lines after these …</source>
        <translation>Leyendo las líneas que siguen a estas…</translation>
    </message>
    <message>
        <source>Paused at older lines, from the store</source>
        <translation>En pausa en líneas anteriores, del almacén</translation>
    </message>
    <message>
        <source>Reading older lines …</source>
        <translation>Leyendo líneas anteriores…</translation>
    </message>
    <message>
        <source>The store begins here.</source>
        <translation>El almacén empieza aquí.</translation>
    </message>
    <message>
        <source>Looked through back to %1. Scroll up to look further back.</source>
        <extracomment>%1 a moment with its date</extracomment>
        <translation>Se ha mirado hasta %1. Desplácese hacia arriba para mirar más atrás.</translation>
    </message>
    <message>
        <source>Scroll up for older lines, from the store.</source>
        <translation>Desplácese hacia arriba para ver líneas anteriores, del almacén.</translation>
    </message>
    <message>
        <source>Older lines cannot be read: %1 Scroll up to try again.</source>
        <extracomment>%1 why, as a sentence</extracomment>
        <translation>No se pueden leer líneas anteriores: %1 Desplácese hacia arriba para intentarlo otra vez.</translation>
    </message>
    <message>
        <source>They are all that the store has.</source>
        <translation>Son todas las que tiene el almacén.</translation>
    </message>
    <message>
        <source>They go back to %1.</source>
        <extracomment>%1 a moment with its date</extracomment>
        <translation>Llegan hasta %1.</translation>
    </message>
    <message>
        <source>Looking through older lines …</source>
        <translation>Mirando líneas anteriores…</translation>
    </message>
</context>
<context>
    <name>LoginText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what was tried to log in, %2 how it went</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; the host takes %2</source>
        <translation>%1; el servidor acepta %2</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <extracomment>%1 a jump host, %2 a step of the login there</extracomment>
        <translation>En %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a way to log in, %2 how it went</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tried: %1.</source>
        <translation>Se probó: %1.</translation>
    </message>
    <message>
        <source>%1 The host takes %2.</source>
        <translation>%1 El servidor acepta %2.</translation>
    </message>
    <message>
        <source>the keys of the agent</source>
        <translation>las claves del agente</translation>
    </message>
    <message>
        <source>the key %1</source>
        <translation>la clave %1</translation>
    </message>
    <message>
        <source>the certificate %1</source>
        <translation>el certificado %1</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>la contraseña</translation>
    </message>
    <message>
        <source>answers to its questions</source>
        <translation>respuestas a sus preguntas</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>accepted, and not enough</source>
        <translation>aceptado, y no basta</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no agent is running</source>
        <translation>no hay ningún agente en marcha</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>el archivo no se puede leer</translation>
    </message>
    <message>
        <source>the file holds no private key</source>
        <translation>el archivo no contiene ninguna clave privada</translation>
    </message>
    <message>
        <source>wrong passphrase</source>
        <translation>contraseña de la clave incorrecta</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>claves</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>una contraseña</translation>
    </message>
    <message>
        <source>a Kerberos ticket</source>
        <translation>un tique de Kerberos</translation>
    </message>
    <message>
        <source>no Kerberos ticket for it: run kinit</source>
        <translation>sin tique de Kerberos para él: ejecute kinit</translation>
    </message>
</context>
<context>
    <name>OtherTriesText</name>
    <message>
        <source>(Inferred: sender, recipient and the sending server or its site agree.)</source>
        <translation>(Deducido: coinciden el remitente, el destinatario y el servidor emisor o su red.)</translation>
    </message>
    <message>
        <source>The sending server came back on %1, and the message was refused for good.</source>
        <translation>El servidor emisor volvió el %1 y el mensaje se rechazó definitivamente.</translation>
    </message>
    <message>
        <source>The sending server came back on %1, and the message was accepted: %2.</source>
        <extracomment>%2 how it ended, as &quot;in mailbox&quot;</extracomment>
        <translation>El servidor emisor volvió el %1 y el mensaje se aceptó: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The sending server has come back %n time(s) since, the last on %1, and was asked to wait again.</source>
        <translation>
            <numerusform>El servidor emisor ha vuelto una vez desde entonces, el %1, y se le pidió que siguiera esperando.</numerusform>
            <numerusform>El servidor emisor ha vuelto %n veces desde entonces, la última el %1, y se le pidió que siguiera esperando.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sending server had tried %n time(s) before, first on %1, and was asked to come back later.</source>
        <translation>
            <numerusform>El servidor emisor lo había intentado antes una vez, el %1, y se le pidió que volviera más tarde.</numerusform>
            <numerusform>El servidor emisor lo había intentado antes %n veces, la primera el %1, y se le pidió que volviera más tarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show how it ended</source>
        <translation>Mostrar cómo acabó</translation>
    </message>
    <message>
        <source>Show the last try</source>
        <translation>Mostrar el último intento</translation>
    </message>
    <message>
        <source>Show the try before</source>
        <translation>Mostrar el intento anterior</translation>
    </message>
</context>
<context>
    <name>ReadBackText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 &quot;following&quot;, %2 &quot;reading back 12 to 15 November, 40 %&quot;
----------
%1 &quot;reading back 12 to 15 November, 40 %&quot;, %2 &quot;about 3 min left&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; not read back: %2</source>
        <extracomment>%1 &quot;following&quot;, %2 &quot;12 to 15 November&quot;</extracomment>
        <translation>%1; no se leyó: %2</translation>
    </message>
    <message>
        <source>reading back %1, %2 %</source>
        <extracomment>%1 &quot;12 to 15 November&quot;, %2 a number</extracomment>
        <translation>se lee lo anterior (%1), %2 %</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>how a day is written in a sentence, as &quot;12 November&quot;: the format of QLocale::toString</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>two days: &quot;12 to 15 November&quot;</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>quedan unos %1 min</translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation>quedan unas %1 h</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>The address does not exist there.</source>
        <translation>Esa dirección no existe allí.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>El buzón del destinatario está lleno.</translation>
    </message>
    <message>
        <source>The receiving server asks unknown senders to come back a little later (greylisting).</source>
        <translation>El servidor receptor pide a los remitentes desconocidos que vuelvan un poco más tarde (lista gris).</translation>
    </message>
    <message>
        <source>No mail server was found for that domain.</source>
        <translation>No se encontró ningún servidor de correo para ese dominio.</translation>
    </message>
    <message>
        <source>The receiving server could not be reached.</source>
        <translation>No se pudo llegar al servidor receptor.</translation>
    </message>
    <message>
        <source>The sending server is on a block list.</source>
        <translation>El servidor emisor está en una lista de bloqueo.</translation>
    </message>
    <message>
        <source>The server does not take mail for that domain from this sender.</source>
        <translation>El servidor no admite correo de este remitente para ese dominio.</translation>
    </message>
    <message>
        <source>The receiving server does not accept this sender.</source>
        <translation>El servidor receptor no acepta a este remitente.</translation>
    </message>
    <message>
        <source>The receiving server did not like the content of the message.</source>
        <translation>Al servidor receptor no le gustó el contenido del mensaje.</translation>
    </message>
    <message>
        <source>It was taken for spam.</source>
        <translation>Se tomó por spam.</translation>
    </message>
    <message>
        <source>A virus was found in it.</source>
        <translation>Se encontró un virus en él.</translation>
    </message>
    <message>
        <source>It carries an attachment of a forbidden kind.</source>
        <translation>Lleva un adjunto de un tipo prohibido.</translation>
    </message>
    <message>
        <source>A rule of the mail service does not allow it.</source>
        <translation>Una regla del servicio de correo no lo permite.</translation>
    </message>
    <message>
        <source>The message is too large.</source>
        <translation>El mensaje es demasiado grande.</translation>
    </message>
    <message>
        <source>A part of our own mail service failed.</source>
        <translation>Falló una parte de nuestro propio servicio de correo.</translation>
    </message>
    <message>
        <source>The sender had not signed in to the mail service.</source>
        <translation>El remitente no se había identificado en el servicio de correo.</translation>
    </message>
    <message>
        <source>The receiving server lacks something that this message needs.</source>
        <translation>Al servidor receptor le falta algo que este mensaje necesita.</translation>
    </message>
    <message>
        <source>The list&apos;s moderator has to decide.</source>
        <translation>Tiene que decidir quien modera la lista.</translation>
    </message>
    <message>
        <source>The message went round in a circle between two addresses.</source>
        <translation>El mensaje daba vueltas entre dos direcciones.</translation>
    </message>
    <message>
        <source>The receiving server had too many connections at that moment.</source>
        <translation>El servidor receptor tenía demasiadas conexiones en ese momento.</translation>
    </message>
    <message>
        <source>The sending program broke off before it had handed over the whole message.</source>
        <translation>El programa emisor se cortó antes de entregar el mensaje entero.</translation>
    </message>
    <message>
        <source>An administrator removed it from the queue.</source>
        <translation>Un administrador lo quitó de la cola.</translation>
    </message>
    <message>
        <source>The same message was there before.</source>
        <translation>El mismo mensaje ya estaba allí.</translation>
    </message>
    <message>
        <source>Please look in all folders, also in Spam or Junk, and search for the sender.</source>
        <translation>Mire en todas las carpetas, también en Spam o Correo no deseado, y busque por el remitente.</translation>
    </message>
    <message>
        <source>Please ask the recipient to look in the spam folder; what happens behind the other server only its operators can tell.</source>
        <translation>Pida al destinatario que mire en la carpeta de spam; lo que pasa detrás del otro servidor solo lo saben quienes lo llevan.</translation>
    </message>
    <message>
        <source>Please look for the message that arrived first.</source>
        <translation>Busque el mensaje que llegó primero.</translation>
    </message>
    <message>
        <source>There is nothing to do: the mail service tries again by itself, and tells the sender if it gives up.</source>
        <translation>No hay que hacer nada: el servicio de correo lo reintenta solo y avisa al remitente si desiste.</translation>
    </message>
    <message>
        <source>Please ask the person in charge to release it.</source>
        <translation>Pida a la persona responsable que lo libere.</translation>
    </message>
    <message>
        <source>If you expected it, please ask us to release it from quarantine.</source>
        <translation>Si lo esperaba, pídanos que lo saquemos de la cuarentena.</translation>
    </message>
    <message>
        <source>If it was a genuine message, please ask the sender to send it in another form.</source>
        <translation>Si era un mensaje legítimo, pida al remitente que lo envíe de otra forma.</translation>
    </message>
    <message>
        <source>The recipient has to make room first; then the sender has to send it again.</source>
        <translation>Primero el destinatario tiene que hacer sitio; luego el remitente tiene que volver a enviarlo.</translation>
    </message>
    <message>
        <source>Please check the address letter by letter and send it again.</source>
        <translation>Compruebe la dirección letra por letra y vuelva a enviarlo.</translation>
    </message>
    <message>
        <source>Please share the large files by a link instead.</source>
        <translation>Comparta los archivos grandes con un enlace.</translation>
    </message>
    <message>
        <source>Please sign in with your account in the mail program and send it again.</source>
        <translation>Identifíquese con su cuenta en el programa de correo y vuelva a enviarlo.</translation>
    </message>
    <message>
        <source>Please send the file in another form.</source>
        <translation>Envíe el archivo de otra forma.</translation>
    </message>
    <message>
        <source>The operators of the sending server have to solve this with those of the receiving one.</source>
        <translation>Lo tienen que resolver quienes llevan el servidor emisor con quienes llevan el receptor.</translation>
    </message>
    <message>
        <source>The sender has to send it again once the cause is gone.</source>
        <translation>El remitente tiene que volver a enviarlo cuando la causa haya desaparecido.</translation>
    </message>
</context>
<context>
    <name>RecognisedText</name>
    <message>
        <source>An address or a part of one, a Message-ID, a queue ID, an IP address, or a pasted message header</source>
        <translation>Una dirección o parte de ella, un Message-ID, un ID de cola, una dirección IP o la cabecera de un mensaje pegada</translation>
    </message>
    <message>
        <source>Recognised as: address of a sender or recipient</source>
        <translation>Reconocido como: dirección de un remitente o destinatario</translation>
    </message>
    <message>
        <source>Recognised as: everybody of a domain</source>
        <translation>Reconocido como: todos los de un dominio</translation>
    </message>
    <message>
        <source>Recognised as: part of an address</source>
        <translation>Reconocido como: parte de una dirección</translation>
    </message>
    <message>
        <source>Recognised as: Message-ID</source>
        <translation>Reconocido como: Message-ID</translation>
    </message>
    <message>
        <source>Recognised as: queue ID</source>
        <translation>Reconocido como: ID de cola</translation>
    </message>
    <message>
        <source>Recognised as: IP address of the sending computer</source>
        <translation>Reconocido como: dirección IP del ordenador emisor</translation>
    </message>
    <message>
        <source>Recognised as: sender and recipient</source>
        <translation>Reconocido como: remitente y destinatario</translation>
    </message>
    <message>
        <source>Recognised as: message header</source>
        <translation>Reconocido como: cabecera de un mensaje</translation>
    </message>
    <message>
        <source>Recognised as: message header, to %1</source>
        <translation>Reconocido como: cabecera de un mensaje, para %1</translation>
    </message>
    <message>
        <source>Not recognised: please give one address, Message-ID, queue ID or IP address, or “from:… to:…”</source>
        <translation>No reconocido: escriba una sola dirección, Message-ID, ID de cola o dirección IP, o «de:… para:…»</translation>
    </message>
    <message>
        <source>Looking for: %1</source>
        <translation>Se busca: %1</translation>
    </message>
    <message>
        <source>address %1</source>
        <translation>dirección %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>Message-ID %1</source>
        <translation>Message-ID %1</translation>
    </message>
    <message>
        <source>queue ID %1</source>
        <translation>ID de cola %1</translation>
    </message>
    <message>
        <source>sent by %1</source>
        <translation>enviado por %1</translation>
    </message>
    <message>
        <source>handed to %1</source>
        <translation>entregado a %1</translation>
    </message>
    <message>
        <source>came by %1</source>
        <translation>pasó por %1</translation>
    </message>
    <message>
        <source>subject with “%1”</source>
        <translation>asunto con «%1»</translation>
    </message>
    <message>
        <source>virus or forbidden part “%1”</source>
        <translation>virus o parte prohibida «%1»</translation>
    </message>
    <message>
        <source>spam score %1 to %2</source>
        <translation>de %1 a %2 puntos de spam</translation>
    </message>
    <message>
        <source>spam score at least %1</source>
        <translation>al menos %1 puntos de spam</translation>
    </message>
    <message>
        <source>spam score at most %1</source>
        <translation>como mucho %1 puntos de spam</translation>
    </message>
    <message>
        <source>%1 to %2 large</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>at least %1 large</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at most %1 large</source>
        <translation>como mucho %1</translation>
    </message>
    <message>
        <source>Behind “%1:” something is missing.</source>
        <translation>Detrás de «%1:» falta algo.</translation>
    </message>
    <message>
        <source>“%1” is no spam score: write score:&gt;5, score:&lt;0 or score:2..5.</source>
        <translation>«%1» no son puntos de spam: escriba puntos:&gt;5, puntos:&lt;0 o puntos:2..5.</translation>
    </message>
    <message>
        <source>“%1” is no size: write size:&gt;10M, size:&lt;200k or size:1M..5M.</source>
        <translation>«%1» no es un tamaño: escriba tamaño:&gt;10M, tamaño:&lt;200k o tamaño:1M..5M.</translation>
    </message>
    <message>
        <source>“%1” is nothing that becomes of a message: choose it under Conditions.</source>
        <translation>«%1» no es nada que pueda ser de un mensaje: elíjalo en Condiciones.</translation>
    </message>
    <message>
        <source>Recognised as: network of the sending computer</source>
        <translation>Reconocido: red del ordenador que lo envió</translation>
    </message>
    <message>
        <source>“%1” is no IP address and no network: write 192.0.2.17, 192.0.2.0/24 or 192.0.2.</source>
        <translation>«%1» no es una dirección IP ni una red: escriba 192.0.2.17, 192.0.2.0/24 o 192.0.2.</translation>
    </message>
    <message>
        <source>taken in by %1</source>
        <translation>aceptado por %1</translation>
    </message>
    <message>
        <source>to somebody in %1</source>
        <translation>para alguien de %1</translation>
    </message>
    <message>
        <source>one row per message</source>
        <translation>una fila por mensaje</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>taken into a queue</source>
        <translation>entró en una cola</translation>
    </message>
    <message>
        <source>refused before any queue</source>
        <translation>rechazado antes de toda cola</translation>
    </message>
    <message>
        <source>nothing was found in it</source>
        <translation>sin nada hallado</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>spam</translation>
    </message>
    <message>
        <source>a forbidden part was found</source>
        <translation>con una parte prohibida</translation>
    </message>
    <message>
        <source>a virus was found</source>
        <translation>con un virus</translation>
    </message>
    <message>
        <source>beginning not read</source>
        <translation>principio no leído</translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>de fuera</translation>
    </message>
    <message>
        <source>from inside to the outside</source>
        <translation>de dentro afuera</translation>
    </message>
    <message>
        <source>from inside to inside</source>
        <translation>de dentro a dentro</translation>
    </message>
    <message>
        <source>“%1” is nothing that is found: write found:spam, found:banned, found:virus or found:none.</source>
        <translation>«%1» no es nada que se halle: escriba hallado:spam, hallado:banned, hallado:virus o hallado:none.</translation>
    </message>
    <message>
        <source>“%1” is no direction: write direction:in, direction:out or direction:local.</source>
        <translation>«%1» no es un sentido: escriba sentido:in, sentido:out o sentido:local.</translation>
    </message>
    <message>
        <source>“%1”: write per:message for one row of each message.</source>
        <translation>«%1»: escriba por:message para una fila por mensaje.</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By hour of the day</source>
        <translation>Por hora del día</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>Por servidor</translation>
    </message>
    <message>
        <source>Average spam score</source>
        <translation>Puntuación media de spam</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Delivered, by host or domain</source>
        <translation>Entregado, por servidor o dominio</translation>
    </message>
    <message>
        <source>Received, by host or domain</source>
        <translation>Recibido, por servidor o dominio</translation>
    </message>
    <message>
        <source>SMTP connections, by host or domain</source>
        <translation>Conexiones SMTP, por servidor o dominio</translation>
    </message>
    <message>
        <source>Senders by size</source>
        <translation>Remitentes por tamaño</translation>
    </message>
    <message>
        <source>Senders by messages</source>
        <translation>Remitentes por mensajes</translation>
    </message>
    <message>
        <source>Recipients by size</source>
        <translation>Destinatarios por tamaño</translation>
    </message>
    <message>
        <source>Recipients by messages</source>
        <translation>Destinatarios por mensajes</translation>
    </message>
    <message>
        <source>Largest messages</source>
        <translation>Mensajes más grandes</translation>
    </message>
    <message>
        <source>Deliveries of unknown size</source>
        <translation>Entregas de tamaño desconocido</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Listas de correo</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Accesos</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>Accesos fallidos</translation>
    </message>
    <message>
        <source>Failed logins, by address</source>
        <translation>Accesos fallidos, por dirección</translation>
    </message>
    <message>
        <source>Put off, by reason</source>
        <translation>Aplazados, por motivo</translation>
    </message>
    <message>
        <source>Bounces, by relay</source>
        <translation>Devoluciones, por servidor de destino</translation>
    </message>
    <message>
        <source>Refused, by reason</source>
        <translation>Rechazados, por motivo</translation>
    </message>
    <message>
        <source>Would have been refused</source>
        <translation>Se habrían rechazado</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Retenidos</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartados</translation>
    </message>
    <message>
        <source>Hosts that could not be reached</source>
        <translation>Servidores inalcanzables</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Fatal errors</source>
        <translation>Errores fatales</translation>
    </message>
    <message>
        <source>Panics</source>
        <translation>Pánicos</translation>
    </message>
    <message>
        <source>Words of the master daemon</source>
        <translation>Palabras del demonio master</translation>
    </message>
    <message>
        <source>Refused by block lists</source>
        <translation>Rechazados por listas de bloqueo</translation>
    </message>
    <message>
        <source>What content filters found</source>
        <translation>Lo que hallaron los filtros</translation>
    </message>
    <message>
        <source>Viruses</source>
        <translation>Virus</translation>
    </message>
    <message>
        <source>Forbidden parts</source>
        <translation>Partes prohibidas</translation>
    </message>
    <message>
        <source>Spam scores, in whole points</source>
        <translation>Puntos de spam, enteros</translation>
    </message>
    <message>
        <source>Spam rules</source>
        <translation>Reglas de spam</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Reenviados</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aplazados</translation>
    </message>
    <message>
        <source>Tries that were put off</source>
        <translation>Intentos aplazados</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Devueltos</translation>
    </message>
    <message>
        <source>Given up after days</source>
        <translation>Abandonados tras días</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Handed to a content filter</source>
        <translation>Pasados a un filtro de contenido</translation>
    </message>
    <message>
        <source>Taken back from a content filter</source>
        <translation>Devueltos por un filtro de contenido</translation>
    </message>
    <message>
        <source>Size of what was received</source>
        <translation>Tamaño de lo recibido</translation>
    </message>
    <message>
        <source>Size of what was delivered</source>
        <translation>Tamaño de lo entregado</translation>
    </message>
    <message>
        <source>SMTP connections</source>
        <translation>Conexiones SMTP</translation>
    </message>
    <message>
        <source>With a spam score</source>
        <translation>Con puntuación de spam</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Average delay</source>
        <translation>Demora media</translation>
    </message>
    <message>
        <source>Longest delay</source>
        <translation>Demora máxima</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Time in all</source>
        <translation>Tiempo en total</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>(no name, or the rest)</source>
        <translation>(sin nombre, o el resto)</translation>
    </message>
    <message>
        <source>Of %1 nothing was read of this time.</source>
        <translation>De %1 no se ha leído nada de este tiempo.</translation>
    </message>
    <message>
        <source>What went to a content filter and came back is counted once.</source>
        <translation>Lo que fue a un filtro de contenido y volvió se cuenta una vez.</translation>
    </message>
    <message>
        <source>Each host counts for itself: a message that went through two of them is received and delivered at both.</source>
        <translation>Cada servidor cuenta por sí: un mensaje que pasó por dos se recibe y se entrega en ambos.</translation>
    </message>
</context>
<context>
    <name>RivalText</name>
    <message>
        <source>one on %1 (%2)</source>
        <extracomment>one of several messages that fit: %1 the server, %2 the time</extracomment>
        <translation>uno de %1 (%2)</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <extracomment>one of several messages that fit: %1 a queue ID, %2 the server, %3 the time</extracomment>
        <translation>%1 en %2 (%3)</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>between the last two of a list, and between all of a longer one</extracomment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>It may as well have gone on as %1.</source>
        <translation>También pudo seguir como %1.</translation>
    </message>
    <message>
        <source>It may as well have come from %1.</source>
        <translation>También pudo venir de %1.</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>Buscar %1</translation>
    </message>
</context>
<context>
    <name>RouteText</name>
    <message>
        <source>This leads to %1.</source>
        <translation>Esto lleva a %1.</translation>
    </message>
    <message>
        <source>This leads to %1, through %2.</source>
        <extracomment>%2 one or more jump hosts</extracomment>
        <translation>Esto lleva a %1, a través de %2.</translation>
    </message>
    <message>
        <source>%1, port %2, as %3</source>
        <extracomment>a host on the way: %1 its address, %2 its port, %3 the user there</extracomment>
        <translation>%1, puerto %2, como %3</translation>
    </message>
</context>
<context>
    <name>ServerStoreText</name>
    <message>
        <source>Others may read “%1”, which holds the password of the store.</source>
        <translation>Otros pueden leer «%1», que guarda la contraseña del almacén.</translation>
    </message>
    <message>
        <source>The address of the store holds a password, which others could read there.</source>
        <translation>La dirección del almacén lleva una contraseña, que otros podrían leer ahí.</translation>
    </message>
    <message>
        <source>“%1” is no address of a store.</source>
        <translation>«%1» no es la dirección de un almacén.</translation>
    </message>
    <message>
        <source>“%1” in the store&apos;s address is not known, or has no value that it takes.</source>
        <translation>«%1» no se conoce en la dirección del almacén, o su valor no sirve.</translation>
    </message>
    <message>
        <source>No database server answers at %1.</source>
        <translation>Ningún servidor de bases de datos responde en %1.</translation>
    </message>
    <message>
        <source>The connection to %1 cannot be trusted.</source>
        <translation>La conexión con %1 no es de fiar.</translation>
    </message>
    <message>
        <source>The database server did not let you in: %1</source>
        <translation>El servidor de bases de datos no le dejó entrar: %1</translation>
    </message>
    <message>
        <source>There is no store at %1 yet, or the account may not see it.</source>
        <translation>Todavía no hay ningún almacén en %1, o la cuenta no puede verlo.</translation>
    </message>
    <message>
        <source>The account may only read the store %1.</source>
        <translation>La cuenta solo puede leer el almacén %1.</translation>
    </message>
    <message>
        <source>The database %1 holds tables of something else.</source>
        <translation>La base de datos %1 tiene tablas de otra cosa.</translation>
    </message>
    <message>
        <source>Take that right away from them, and change the password.</source>
        <translation>Quíteles ese permiso y cambie la contraseña.</translation>
    </message>
    <message>
        <source>Name the file of the authority that signed the server&apos;s certificate: ca=FILE</source>
        <translation>Indique el fichero de la autoridad que firmó el certificado del servidor: ca=FICHERO</translation>
    </message>
    <message>
        <source>Check the user, the file with the password and the database&apos;s name.</source>
        <translation>Compruebe el usuario, el fichero con la contraseña y el nombre de la base de datos.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator; “estafeta-cli store grants” prints what is needed.</source>
        <translation>Pídaselo a quien administra el servidor; «estafeta-cli store grants» escribe lo que hace falta.</translation>
    </message>
    <message>
        <source>Name an empty database. This one was left untouched.</source>
        <translation>Indique una base de datos vacía. Esta se dejó como estaba.</translation>
    </message>
    <message>
        <source>Only one collects at a time: the others see what it reads.</source>
        <translation>Solo uno recoge a la vez: los demás ven lo que lee.</translation>
    </message>
    <message>
        <source>Write it to a file that only you may read, and name that with password-file=FILE.</source>
        <translation>Escríbala en un fichero que solo usted pueda leer e indíquelo con password-file=FICHERO.</translation>
    </message>
    <message>
        <source>Write it as mariadb://USER@HOST/DATABASE.</source>
        <translation>Escríbala como mariadb://USUARIO@SERVIDOR/BASE.</translation>
    </message>
    <message>
        <source>There are ca=FILE, password-file=FILE, socket=FILE, and tls=on or off.</source>
        <translation>Existen ca=FICHERO, password-file=FICHERO, socket=FICHERO y tls=on u off.</translation>
    </message>
    <message>
        <source>“%1”, which is to hold the password of the store, is missing or cannot be read.</source>
        <translation>«%1», que ha de contener la contraseña del almacén, falta o no se puede leer.</translation>
    </message>
    <message>
        <source>“%1” names no server.</source>
        <translation>«%1» no nombra ningún servidor.</translation>
    </message>
    <message>
        <source>Write the password into it, and let nobody but you read it.</source>
        <translation>Escriba en él la contraseña y no deje que lo lea nadie más que usted.</translation>
    </message>
    <message>
        <source>Write its name or address, with :PORT behind it if it is not 3306; of a cluster, several.</source>
        <translation>Escriba su nombre o dirección, con :PUERTO detrás si no es el 3306; de un clúster, varios.</translation>
    </message>
</context>
<context>
    <name>StageText</name>
    <message>
        <source>handed on</source>
        <translation>pasado adelante</translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <extracomment>A box of the timeline that stands for several tries or recipients: &quot;deferred ×3&quot;</extracomment>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <extracomment>A filter&apos;s word and its spam score</extracomment>
        <translation>%1, puntuación %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>durante %1</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>%1  %2: %3 (%4)</source>
        <translation>%1  %2: %3 (%4)</translation>
    </message>
    <message>
        <source>%1  %2: %3, lasting %4</source>
        <translation>%1  %2: %3, durante %4</translation>
    </message>
    <message>
        <source>%1  %2: %3 (%4), lasting %5</source>
        <translation>%1  %2: %3 (%4), durante %5</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Traces messages through the logs of mail hosts.</source>
        <translation>Sigue los mensajes a través de los registros de los servidores de correo.</translation>
    </message>
    <message>
        <source>Show the demo site; nothing of it is kept.</source>
        <translation>Mostrar el sitio de demostración; no se guarda nada.</translation>
    </message>
    <message>
        <source>Folders and files of logs to read.</source>
        <translation>Carpetas y archivos de registros que leer.</translation>
    </message>
    <message>
        <source>Use the store in this folder, which is made if there is none, or at mariadb://USER@HOST/DATABASE.</source>
        <translation>Usar el almacén de esta carpeta, que se crea si no lo hay, o el de mariadb://USUARIO@SERVIDOR/BASE.</translation>
    </message>
</context>
<context>
    <name>TileText</name>
    <message>
        <source>Processed</source>
        <translation>Procesados</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Aplazados</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Devueltos</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Virus</source>
        <translation>Virus</translation>
    </message>
    <message>
        <source>week before: not read</source>
        <translation>semana anterior: no leída</translation>
    </message>
    <message>
        <source>period before: not read</source>
        <translation>período anterior: no leído</translation>
    </message>
    <message>
        <source>= as the week before</source>
        <translation>= como la semana anterior</translation>
    </message>
    <message>
        <source>= as the period before</source>
        <translation>= como el período anterior</translation>
    </message>
    <message>
        <source>▲ none the week before</source>
        <translation>▲ ninguno la semana anterior</translation>
    </message>
    <message>
        <source>▲ none the period before</source>
        <translation>▲ ninguno el período anterior</translation>
    </message>
    <message>
        <source>▲ +%1 % on the week before</source>
        <translation>▲ +%1 % que la semana anterior</translation>
    </message>
    <message>
        <source>▲ +%1 % on the period before</source>
        <translation>▲ +%1 % que el período anterior</translation>
    </message>
    <message>
        <source>▼ −%1 % on the week before</source>
        <translation>▼ −%1 % que la semana anterior</translation>
    </message>
    <message>
        <source>▼ −%1 % on the period before</source>
        <translation>▼ −%1 % que el período anterior</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>ddd d</source>
        <extracomment>Under a chart, as formats of QDateTime: a day of a month, a month of a year, a year</extracomment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>MMM</source>
        <translation>MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Under a chart, what the days, months above are of</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>yyyy</source>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>One bar of a chart: %1 day, %2 and %3 hours</extracomment>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>week from %1</source>
        <extracomment>One bar of a chart: %1 its first day, a Monday</extracomment>
        <translation>semana del %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMM HH:mm:ss</source>
        <translation>d MMM HH:mm:ss</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A period: its first and its last day</extracomment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>moments</comment>
        <extracomment>A period: its first and its last moment</extracomment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>d MMM HH:mm:ss</source>
        <extracomment>Date and time in lists, as a format of QDateTime: day, short month, hour, minute, second</extracomment>
        <translation>d MMM HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMMM &apos;at&apos; HH:mm</source>
        <extracomment>Date and time within a sentence, as a format of QDateTime; letters that are no format in &apos;&apos;</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;a las&apos; HH:mm</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <extracomment>A stretch of time within one day: %1 date, %2 and %3 hours</extracomment>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A stretch of time: two dates with hours</extracomment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>d MMMM HH:mm</source>
        <translation>d &apos;de&apos; MMMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>Date and time where room is short, as a format of QDateTime</extracomment>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>%1 (UTC)</source>
        <translation>%1 (UTC)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineOutline</name>
    <message>
        <source>    → %1: %2 (%3)</source>
        <extracomment>A hand-off in the outline of the timeline: %1 how, %2 host, %3 proven/inferred</extracomment>
        <translation>    → %1: %2 (%3)</translation>
    </message>
    <message>
        <source>    … %1 of waiting</source>
        <translation>    … %1 de espera</translation>
    </message>
</context>
<context>
    <name>TimelinePainter</name>
    <message>
        <source>+%1</source>
        <extracomment>On the timeline&apos;s axis: so long after the beginning</extracomment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>a mail host</source>
        <translation>un servidor de correo</translation>
    </message>
    <message>
        <source>another server</source>
        <translation>otro servidor</translation>
    </message>
    <message>
        <source>Delivered: it has been in the folder “%1” of %2 since %3.</source>
        <translation>Entregado: está en la carpeta «%1» de %2 desde el %3.</translation>
    </message>
    <message>
        <source>Delivered: it has been in the mailbox of %1 since %2.</source>
        <translation>Entregado: está en el buzón de %1 desde el %2.</translation>
    </message>
    <message>
        <source>Delivered to a program that handles the mail of %1, on %2.</source>
        <translation>Entregado a un programa que trata el correo de %1, el %2.</translation>
    </message>
    <message>
        <source>Handed over: the server %1 accepted it for %2 on %3.</source>
        <translation>Traspasado: el servidor %1 lo aceptó para %2 el %3.</translation>
    </message>
    <message>
        <source>The mailing list %1 accepted it on %2.</source>
        <translation>La lista de correo %1 lo aceptó el %2.</translation>
    </message>
    <message>
        <source>Not stored again: %1 already had this message when it came a second time on %2.</source>
        <translation>No se guardó otra vez: %1 ya tenía este mensaje cuando llegó por segunda vez el %2.</translation>
    </message>
    <message>
        <source>On its way to %1: the last sign of it is of %2, and nothing is wrong so far.</source>
        <translation>En camino hacia %1: la última señal es del %2 y de momento todo va bien.</translation>
    </message>
    <message>
        <source>Waiting: a moderator of %1 has to approve it.</source>
        <translation>En espera: tiene que aprobarlo quien modera %1.</translation>
    </message>
    <message>
        <source>On hold: it waits for a person to release it to %1.</source>
        <translation>Retenido: espera a que alguien lo libere para %1.</translation>
    </message>
    <message>
        <source>Put off: on %2 the sending server was asked to come back a little later with the mail for %1 (greylisting).</source>
        <translation>Aplazado: el %2 se pidió al servidor emisor que volviera un poco más tarde con el correo para %1 (lista gris).</translation>
    </message>
    <message>
        <source>Not yet delivered to %1: the other side asks to wait a little (greylisting). It is tried again by itself.</source>
        <translation>Todavía no entregado a %1: el otro lado pide esperar un poco (lista gris). Se reintenta solo.</translation>
    </message>
    <message>
        <source>Put off: on %2 the sending server was asked to come back later with the mail for %1.</source>
        <translation>Aplazado: el %2 se pidió al servidor emisor que volviera más tarde con el correo para %1.</translation>
    </message>
    <message numerus="yes">
        <source>Not yet delivered to %1 after %n tries. It is tried again by itself.</source>
        <translation>
            <numerusform>Todavía no entregado a %1 tras %n intento. Se reintenta solo.</numerusform>
            <numerusform>Todavía no entregado a %1 tras %n intentos. Se reintenta solo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet delivered to %1. It is tried again by itself.</source>
        <translation>Todavía no entregado a %1. Se reintenta solo.</translation>
    </message>
    <message>
        <source>Not delivered to %1: a filter put it into quarantine on %2.</source>
        <translation>No entregado a %1: un filtro lo puso en cuarentena el %2.</translation>
    </message>
    <message>
        <source>Not delivered to %1: it was thrown away on %2, and nobody was told.</source>
        <translation>No entregado a %1: se descartó el %2 sin avisar a nadie.</translation>
    </message>
    <message>
        <source>Not delivered: the mailbox of %1 was full on %2.</source>
        <translation>No entregado: el buzón de %1 estaba lleno el %2.</translation>
    </message>
    <message>
        <source>Not delivered to %1: after trying for days the mail service gave up on %2.</source>
        <translation>No entregado a %1: tras días de intentos, el servicio de correo desistió el %2.</translation>
    </message>
    <message>
        <source>Not delivered to %1: it was refused for good on %2.</source>
        <translation>No entregado a %1: se rechazó definitivamente el %2.</translation>
    </message>
    <message>
        <source>Never accepted for %1: it was refused at the door on %2, and the sending program was told so.</source>
        <translation>Nunca aceptado para %1: se rechazó en la puerta el %2, y así se le dijo al programa emisor.</translation>
    </message>
    <message>
        <source>Not known: the logs that were read do not tell what became of the message to %1.</source>
        <translation>No se sabe: los registros leídos no dicen qué ha sido del mensaje a %1.</translation>
    </message>
    <message>
        <source>Delivered: all %1 addresses behind %2 have got it.</source>
        <translation>Entregado: lo han recibido las %1 direcciones que hay detrás de %2.</translation>
    </message>
    <message>
        <source>Delivered to %1 of the %2 addresses behind %3; the others still wait.</source>
        <translation>Entregado a %1 de las %2 direcciones que hay detrás de %3; las demás aún esperan.</translation>
    </message>
    <message>
        <source>Delivered to %1 of the %2 addresses behind %3; %4 did not get it.</source>
        <translation>Entregado a %1 de las %2 direcciones que hay detrás de %3; a %4 no ha llegado.</translation>
    </message>
    <message>
        <source>Delivered to %1 of the %2 addresses behind %3; %4 did not get it, the others still wait.</source>
        <translation>Entregado a %1 de las %2 direcciones que hay detrás de %3; a %4 no ha llegado, las demás aún esperan.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last seen on %1 at %2.</source>
        <translation>Visto por última vez en %1, %2.</translation>
    </message>
    <message>
        <source>Proven by %1, %2.</source>
        <translation>Lo prueba %1, %2.</translation>
    </message>
    <message>
        <source>Proven by %1, %2: “%3”</source>
        <translation>Lo prueba %1, %2: «%3»</translation>
    </message>
    <message>
        <source>Inferred on %1, %2: Message-ID, recipient and time agree, but no line names both sides.</source>
        <translation>Deducido en %1, %2: coinciden Message-ID, destinatario y hora, pero ninguna línea nombra los dos lados.</translation>
    </message>
    <message>
        <source>Possible only: on %1, %2, more than one message fits.</source>
        <translation>Solo posible: en %1, %2, encaja más de un mensaje.</translation>
    </message>
    <message>
        <source>Not proven: the mail store&apos;s own log does not confirm it.</source>
        <translation>No probado: el registro del propio almacén de correo no lo confirma.</translation>
    </message>
    <message>
        <source>Not proven: whether somebody has read, moved or deleted it since.</source>
        <translation>No probado: si alguien lo ha leído, movido o borrado después.</translation>
    </message>
    <message>
        <source>Not proven: what the other side did with it afterwards.</source>
        <translation>No probado: lo que hizo después el otro lado con él.</translation>
    </message>
    <message>
        <source>Not proven: what the program did with it.</source>
        <translation>No probado: lo que hizo el programa con él.</translation>
    </message>
    <message>
        <source>Not proven: that the list sent copies to its members.</source>
        <translation>No probado: que la lista enviara copias a sus miembros.</translation>
    </message>
    <message>
        <source>Not proven: whether the sending server came back.</source>
        <translation>No probado: si el servidor emisor volvió.</translation>
    </message>
    <message>
        <source>Not proven: anything after %1, the last line about it.</source>
        <translation>No probado: nada posterior a %1, la última línea sobre él.</translation>
    </message>
    <message>
        <source>Not proven: that the sender was told.</source>
        <translation>No probado: que se avisara al remitente.</translation>
    </message>
    <message>
        <source>The sender was sent a notice. Not proven: that it was read.</source>
        <translation>Se envió un aviso al remitente. No probado: que lo leyera.</translation>
    </message>
    <message>
        <source>Not proven: whether the sending program showed this to a person.</source>
        <translation>No probado: si el programa emisor se lo mostró a una persona.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Status code</source>
        <translation>Código de estado</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Next server</source>
        <translation>Servidor siguiente</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Queue ID on %1</source>
        <extracomment>%1 queue id, %2 program</extracomment>
        <translation>ID de cola en %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Not certain. %1</source>
        <extracomment>%1 is a whole sentence: what became of the message</extracomment>
        <translation>No es seguro. %1</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>in mailbox</source>
        <translation>en el buzón</translation>
    </message>
    <message>
        <source>handed to a program</source>
        <translation>entregado a un programa</translation>
    </message>
    <message>
        <source>accepted outside</source>
        <translation>aceptado fuera</translation>
    </message>
    <message>
        <source>accepted by the list</source>
        <translation>aceptado por la lista</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>ya estaba</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>greylisted</source>
        <translation>en lista gris</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>aplazado</translation>
    </message>
    <message>
        <source>in quarantine</source>
        <translation>en cuarentena</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>mailbox full</source>
        <translation>buzón lleno</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>desistido</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>rebotado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message numerus="yes">
        <source>deferred, %n tries</source>
        <translation>
            <numerusform>aplazado, %n intento</numerusform>
            <numerusform>aplazado, %n intentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>greylisted, %n tries</source>
        <translation>
            <numerusform>en lista gris, %n intento</numerusform>
            <numerusform>en lista gris, %n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>in the inbox</source>
        <translation>en la bandeja de entrada</translation>
    </message>
    <message>
        <source>in folder %1</source>
        <translation>en la carpeta %1</translation>
    </message>
    <message>
        <source>accepted by %1</source>
        <translation>aceptado por %1</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>probado</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>deducido</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>borrado</translation>
    </message>
    <message>
        <source>mailing list</source>
        <translation>lista de correo</translation>
    </message>
    <message>
        <source>notice sent</source>
        <translation>aviso enviado</translation>
    </message>
    <message>
        <source>back from the filter</source>
        <translation>de vuelta del filtro</translation>
    </message>
    <message>
        <source>handed to the next host</source>
        <translation>entregado al servidor siguiente</translation>
    </message>
    <message>
        <source>notice to the sender</source>
        <translation>aviso al remitente</translation>
    </message>
    <message>
        <source>copied for the list&apos;s members</source>
        <translation>copiado para los miembros de la lista</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>reenviado</translation>
    </message>
    <message>
        <source>handed to the mail store</source>
        <translation>entregado al almacén de correo</translation>
    </message>
    <message>
        <source>as addressed</source>
        <translation>tal como se dirigió</translation>
    </message>
    <message>
        <source>by an alias</source>
        <translation>por un alias</translation>
    </message>
    <message>
        <source>by a forward</source>
        <translation>por un reenvío</translation>
    </message>
    <message>
        <source>by a mailing list</source>
        <translation>por una lista de correo</translation>
    </message>
    <message>
        <source>no filter has looked at it</source>
        <translation>ningún filtro lo ha mirado</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>limpio</translation>
    </message>
    <message>
        <source>probably spam</source>
        <translation>probablemente spam</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>spam</translation>
    </message>
    <message>
        <source>the filter could not check it</source>
        <translation>el filtro no pudo comprobarlo</translation>
    </message>
    <message>
        <source>%1, not certain</source>
        <extracomment>%1 is a verdict, as &quot;in folder Junk&quot;</extracomment>
        <translation>%1, no es seguro</translation>
    </message>
</context>
</TS>
