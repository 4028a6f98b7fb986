<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ca">
<context>
    <name>AnswerText</name>
    <message>
        <source>We have looked for the automatic notice to %1 of %2.</source>
        <translation>Hem buscat l&apos;avís automàtic a %1 del %2.</translation>
    </message>
    <message>
        <source>We have looked for the message from %1 to %2 of %3.</source>
        <translation>Hem buscat el missatge de %1 a %2 del %3.</translation>
    </message>
    <message>
        <source>We have looked for the message “%4” from %1 to %2 of %3.</source>
        <translation>Hem buscat el missatge «%4» de %1 a %2 del %3.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hola,</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Salutacions</translation>
    </message>
</context>
<context>
    <name>AxisScales</name>
    <message>
        <source>logins</source>
        <translation>accessos</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>missatges</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>destinataris</translation>
    </message>
    <message>
        <source>queue entries</source>
        <translation>entrades de cua</translation>
    </message>
    <message>
        <source>refusals</source>
        <translation>rebuigs</translation>
    </message>
    <message>
        <source>tries</source>
        <translation>intents</translation>
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
        <translation>segons</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuts</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hores</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dies</translation>
    </message>
    <message>
        <source>points</source>
        <translation>punts</translation>
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
        <translation>No s&apos;ha llegit res d&apos;aquest temps.</translation>
    </message>
    <message>
        <source>Not all of this time was read.</source>
        <translation>No s&apos;ha llegit tot aquest temps.</translation>
    </message>
    <message>
        <source>%1: nothing was read.</source>
        <translation>%1: no s&apos;ha llegit res.</translation>
    </message>
    <message>
        <source>%1 is far more than usual (%2).</source>
        <extracomment>A number that stands out: %1 it, %2 what is usual at that hour of the week</extracomment>
        <translation>%1 és molt més de l&apos;habitual (%2).</translation>
    </message>
    <message>
        <source>%1 is far less than usual (%2).</source>
        <translation>%1 és molt menys de l&apos;habitual (%2).</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Esdeveniments</translation>
    </message>
    <message>
        <source>%1 %2: started</source>
        <extracomment>Something that happened on a host: %1 time, %2 host and program</extracomment>
        <translation>%1 %2: va arrencar</translation>
    </message>
    <message>
        <source>%1 %2: stopped</source>
        <translation>%1 %2: es va aturar</translation>
    </message>
    <message>
        <source>%1 %2: read its configuration again</source>
        <translation>%1 %2: va rellegir la configuració</translation>
    </message>
    <message>
        <source>%1 %2: the cluster lost something</source>
        <translation>%1 %2: el clúster va perdre alguna cosa</translation>
    </message>
    <message>
        <source>%1 %2: the cluster has it again</source>
        <translation>%1 %2: el clúster ho torna a tenir</translation>
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
            <numerusform>i %n més</numerusform>
            <numerusform>i %n més</numerusform>
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
            <numerusform>i %n buit anterior</numerusform>
            <numerusform>i %n buits anteriors</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no line with a time</source>
        <translation>%1: cap línia amb hora</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 host, %2 &quot;21 November from 05:00 to 10:41&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2, %n gap(s)</source>
        <translation>
            <numerusform>%1 %2, %n buit</numerusform>
            <numerusform>%1 %2, %n buits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, lines lost</source>
        <extracomment>%1 host, %2 from-to</extracomment>
        <translation>%1 %2, línies perdudes</translation>
    </message>
    <message>
        <source>no lines: %1</source>
        <translation>sense línies: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) lost by the logger</source>
        <translation>
            <numerusform>%n línia perduda pel registre</numerusform>
            <numerusform>%n línies perdudes pel registre</numerusform>
        </translation>
    </message>
    <message>
        <source>No logs have been read yet, so this says nothing.</source>
        <translation>Encara no s&apos;ha llegit cap registre, de manera que això no diu res.</translation>
    </message>
    <message numerus="yes">
        <source>The logs of %n host(s) cover this time without a gap: no such message passed through them.</source>
        <translation>
            <numerusform>Els registres de %n servidor cobreixen aquest temps sense buits: aquest missatge no hi ha passat.</numerusform>
            <numerusform>Els registres de %n servidors cobreixen aquest temps sense buits: aquest missatge no hi ha passat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The logs do not cover all of this time: it may have passed when nothing was read.</source>
        <translation>Els registres no cobreixen tot aquest temps: podria haver passat quan no es llegia res.</translation>
    </message>
    <message>
        <source>The logs of %1 do not cover all of this time: it may have passed there.</source>
        <translation>Els registres de %1 no cobreixen tot aquest temps: podria haver passat per allà.</translation>
    </message>
    <message>
        <source>%1, without a gap</source>
        <translation>%1, sense buits</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>clock about %1 ahead of %2 (from %3 hand-offs)</source>
        <extracomment>%1 &quot;37 s&quot;, %2 another host, %3 a number, never below five</extracomment>
        <translation>rellotge uns %1 avançat respecte a %2 (segons %3 lliuraments)</translation>
    </message>
    <message>
        <source>clock about %1 behind %2 (from %3 hand-offs)</source>
        <extracomment>%1 &quot;37 s&quot;, %2 another host, %3 a number, never below five</extracomment>
        <translation>rellotge uns %1 endarrerit respecte a %2 (segons %3 lliuraments)</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>S&apos;ha aturat abans d&apos;acabar.</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>«%1» no existeix.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«%1» no es pot llegir.</translation>
    </message>
    <message>
        <source>“%1” is not a store of Estafeta.</source>
        <translation>«%1» no és un magatzem d&apos;Estafeta.</translation>
    </message>
    <message>
        <source>The store “%1” was made by a newer version of Estafeta.</source>
        <translation>El magatzem «%1» el va crear una versió més nova d&apos;Estafeta.</translation>
    </message>
    <message>
        <source>The store “%1” is damaged.</source>
        <translation>El magatzem «%1» està malmès.</translation>
    </message>
    <message>
        <source>Another program is writing to the store “%1”.</source>
        <translation>Un altre programa està escrivint al magatzem «%1».</translation>
    </message>
    <message>
        <source>There is no space left to write “%1”.</source>
        <translation>No queda espai per escriure «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a value that can be used here.</source>
        <translation>«%1» no és un valor que serveixi aquí.</translation>
    </message>
    <message>
        <source>The log format in %1 cannot be used: %2</source>
        <translation>El format de registre de %1 no es pot fer servir: %2</translation>
    </message>
    <message>
        <source>“%1” is broken or incomplete.</source>
        <translation>«%1» està trencat o incomplet.</translation>
    </message>
    <message>
        <source>The host %1 does not answer.</source>
        <translation>El servidor %1 no respon.</translation>
    </message>
    <message>
        <source>The host %1 has not been seen before.</source>
        <translation>El servidor %1 és la primera vegada que es veu.</translation>
    </message>
    <message>
        <source>The host %1 shows another key than before.</source>
        <translation>El servidor %1 mostra una clau diferent de l&apos;anterior.</translation>
    </message>
    <message>
        <source>The host %1 did not let you in.</source>
        <translation>El servidor %1 no us ha deixat entrar.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>S&apos;ha perdut la connexió amb %1.</translation>
    </message>
    <message>
        <source>A command on %1 failed.</source>
        <translation>Ha fallat una ordre a %1.</translation>
    </message>
    <message>
        <source>Something went wrong inside Estafeta.</source>
        <translation>Alguna cosa ha fallat dins d&apos;Estafeta.</translation>
    </message>
    <message>
        <source>Something went wrong inside Estafeta: %1</source>
        <translation>Alguna cosa ha fallat dins d&apos;Estafeta: %1</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed.</source>
        <translation>Comproveu si s&apos;ha mogut o reanomenat.</translation>
    </message>
    <message>
        <source>Ask for the permission to read it, or copy it to a folder of your own.</source>
        <translation>Demaneu permís per llegir-lo o copieu-lo a una carpeta vostra.</translation>
    </message>
    <message>
        <source>Choose another folder, or an empty one for a new store.</source>
        <translation>Trieu una altra carpeta, o una de buida per a un magatzem nou.</translation>
    </message>
    <message>
        <source>Update Estafeta. The store was left untouched.</source>
        <translation>Actualitzeu Estafeta. El magatzem no s&apos;ha tocat.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or import the logs into a new store.</source>
        <translation>Restaureu-lo d&apos;una còpia de seguretat o importeu els registres en un magatzem nou.</translation>
    </message>
    <message>
        <source>Close the other window or wait until its import is done.</source>
        <translation>Tanqueu l&apos;altra finestra o espereu que acabi la importació.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again. What was read so far is kept.</source>
        <translation>Feu lloc al disc i torneu-ho a provar. El que s&apos;ha llegit fins ara es conserva.</translation>
    </message>
    <message>
        <source>Correct the file or take it away, then read the logs again.</source>
        <translation>Corregiu el fitxer o traieu-lo i torneu a llegir els registres.</translation>
    </message>
    <message>
        <source>Copy the file again from the host.</source>
        <translation>Copieu una altra vegada el fitxer des del servidor.</translation>
    </message>
    <message>
        <source>Check the network; it is tried again by itself.</source>
        <translation>Comproveu la xarxa; es torna a provar tot sol.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one its administrator tells you.</source>
        <translation>Compareu la seva empremta amb la que us digui qui l&apos;administra.</translation>
    </message>
    <message>
        <source>Do not go on before its administrator has told you why.</source>
        <translation>No continueu fins que qui l&apos;administra us digui per què.</translation>
    </message>
    <message>
        <source>Check the user name, the key and the password.</source>
        <translation>Comproveu l&apos;usuari, la clau i la contrasenya.</translation>
    </message>
    <message>
        <source>“%1” holds no logs.</source>
        <translation>«%1» no conté registres.</translation>
    </message>
    <message>
        <source>The store “%1” was made before the first release of Estafeta.</source>
        <translation>El magatzem «%1» es va crear abans de la primera versió publicada d&apos;Estafeta.</translation>
    </message>
    <message>
        <source>Import the logs into a new store. The old one was left untouched.</source>
        <translation>Importeu els registres en un magatzem nou. L&apos;antic no s&apos;ha tocat.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>No es pot escriure a «%1».</translation>
    </message>
    <message>
        <source>Choose a log file, or a folder with a file or a folder for each host.</source>
        <translation>Trieu un fitxer de registre, o una carpeta amb un fitxer o una carpeta per servidor.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the permission to write there.</source>
        <translation>Trieu una altra carpeta, o demaneu permís per escriure-hi.</translation>
    </message>
    <message>
        <source>Nobody knows a host by the name %1.</source>
        <translation>Ningú no coneix cap servidor amb el nom %1.</translation>
    </message>
    <message>
        <source>On %1 no SSH server listens.</source>
        <translation>A %1 no escolta cap servidor SSH.</translation>
    </message>
    <message>
        <source>The host %1 stopped answering.</source>
        <translation>El servidor %1 ha deixat de respondre.</translation>
    </message>
    <message>
        <source>The jump host %1 does not answer.</source>
        <translation>El servidor de salt %1 no respon.</translation>
    </message>
    <message>
        <source>The jump host %1 lets no connection through.</source>
        <translation>El servidor de salt %1 no deixa passar connexions.</translation>
    </message>
    <message>
        <source>The host %1 shows a key that was revoked.</source>
        <translation>El servidor %1 mostra una clau que va ser revocada.</translation>
    </message>
    <message>
        <source>The key of %1 is to be certified, and Estafeta cannot check certificates.</source>
        <translation>La clau de %1 ha d&apos;estar certificada, i l&apos;Estafeta no sap comprovar certificats.</translation>
    </message>
    <message>
        <source>The program “%1” is missing, so ~/.ssh/config is not read.</source>
        <translation>Falta el programa «%1», de manera que no es llegeix ~/.ssh/config.</translation>
    </message>
    <message>
        <source>Your ssh configuration reaches %1 by a ProxyCommand, which Estafeta does not run.</source>
        <translation>La vostra configuració de ssh arriba a %1 per un ProxyCommand, que l&apos;Estafeta no executa.</translation>
    </message>
    <message>
        <source>The jump hosts on the way to %1 lead in a circle, or are too many.</source>
        <translation>Els servidors de salt cap a %1 van en cercle, o són massa.</translation>
    </message>
    <message>
        <source>Your ssh configuration does not tell how to reach %1 (%2).</source>
        <translation>La vostra configuració de ssh no diu com arribar a %1 (%2).</translation>
    </message>
    <message>
        <source>Ask its administrator to allow forwarding, or choose another jump host.</source>
        <translation>Demaneu a l&apos;administrador que permeti el reenviament, o trieu un altre servidor de salt.</translation>
    </message>
    <message>
        <source>Do not connect: somebody else may have it. Ask its administrator.</source>
        <translation>No us hi connecteu: la pot tenir una altra persona. Pregunteu a l&apos;administrador.</translation>
    </message>
    <message>
        <source>Ask its administrator for the key, and add it to your known_hosts yourself.</source>
        <translation>Demaneu la clau a l&apos;administrador i afegiu-la vosaltres al vostre known_hosts.</translation>
    </message>
    <message>
        <source>Correct it, or give address, user, port and jump host here.</source>
        <translation>Corregiu-la, o doneu aquí l&apos;adreça, l&apos;usuari, el port i el servidor de salt.</translation>
    </message>
    <message>
        <source>Install the OpenSSH client, or give address, user, port and jump host here.</source>
        <translation>Instal·leu el client d&apos;OpenSSH, o doneu aquí l&apos;adreça, l&apos;usuari, el port i el servidor de salt.</translation>
    </message>
    <message>
        <source>The file site.conf gives two hosts the same address: “%1” is what %2 has already.</source>
        <translation>El fitxer site.conf dona la mateixa adreça a dos servidors: «%1» és la que ja té %2.</translation>
    </message>
    <message>
        <source>Take it away from one of them, then read the logs again.</source>
        <translation>Traieu-la d&apos;un d&apos;ells i torneu a llegir els registres.</translation>
    </message>
    <message>
        <source>The host has no journalctl, or lets its account run no commands.</source>
        <translation>El servidor no té journalctl, o el seu compte no pot executar ordres.</translation>
    </message>
    <message>
        <source>The account may not read the host&apos;s journal.</source>
        <translation>El compte no pot llegir el diari del servidor.</translation>
    </message>
    <message>
        <source>The host has no journal there.</source>
        <translation>El servidor no hi té cap diari.</translation>
    </message>
    <message>
        <source>“%1” may hold the lines of the journal a second time.</source>
        <translation>«%1» pot tenir les línies del diari per segona vegada.</translation>
    </message>
    <message>
        <source>The store has this host&apos;s lines from its journal, and “%1” may hold them a second time.</source>
        <translation>El magatzem té les línies d&apos;aquest servidor des del seu diari, i «%1» pot tenir-les per segona vegada.</translation>
    </message>
    <message>
        <source>Follow its journal or its log files, and beside the journal only what programs write themselves.</source>
        <translation>Seguiu el seu diari o els seus fitxers de registre, i al costat del diari només el que escriuen els mateixos programes.</translation>
    </message>
    <message>
        <source>The log lines of %1 are no longer kept, so this message can be found but not shown.</source>
        <translation>Les línies del %1 ja no es desen: aquest missatge es troba, però no es pot mostrar.</translation>
    </message>
    <message>
        <source>How long log lines are kept is set under File, “What the store keeps”.</source>
        <translation>Quant de temps es desen les línies es tria a Fitxer, «El que desa el magatzem».</translation>
    </message>
    <message>
        <source>No host of this store is called “%1”.</source>
        <translation>Cap servidor d&apos;aquest magatzem no es diu «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a case of Estafeta.</source>
        <translation>«%1» no és cap cas d&apos;Estafeta.</translation>
    </message>
    <message>
        <source>The case “%1” is damaged or not whole.</source>
        <translation>El cas «%1» està malmès o incomplet.</translation>
    </message>
    <message>
        <source>Check its name: Hosts lists those that are followed.</source>
        <translation>Comproveu-ne el nom: a Servidors hi ha els que se segueixen.</translation>
    </message>
    <message>
        <source>Choose a file that another desk saved as a case.</source>
        <translation>Trieu un fitxer que un altre lloc hagi desat com a cas.</translation>
    </message>
    <message>
        <source>Ask the other desk for the file again.</source>
        <translation>Demaneu el fitxer una altra vegada a l&apos;altre lloc.</translation>
    </message>
</context>
<context>
    <name>Estafeta::CaseController</name>
    <message>
        <source>No message is selected.</source>
        <translation>No hi ha cap missatge seleccionat.</translation>
    </message>
    <message>
        <source>Search for messages and select those that the case is to hold.</source>
        <translation>Cerqueu missatges i seleccioneu els que ha de contenir el cas.</translation>
    </message>
    <message>
        <source>Save the selected messages as a case</source>
        <translation>Desa els missatges seleccionats com a cas</translation>
    </message>
    <message>
        <source>Cases (*.case)</source>
        <translation>Casos (*.case)</translation>
    </message>
    <message>
        <source>Writing the case</source>
        <translation>S&apos;està escrivint el cas</translation>
    </message>
    <message>
        <source>The case was written: %1</source>
        <translation>S&apos;ha escrit el cas: %1</translation>
    </message>
    <message>
        <source>The messages are no longer in the store.</source>
        <translation>Els missatges ja no són al magatzem.</translation>
    </message>
    <message>
        <source>Search for them again.</source>
        <translation>Torneu-los a cercar.</translation>
    </message>
    <message>
        <source>A case of another desk</source>
        <translation>Un cas d&apos;un altre lloc</translation>
    </message>
    <message>
        <source>Cases (*.case);;All files (*)</source>
        <translation>Casos (*.case);;Tots els fitxers (*)</translation>
    </message>
    <message>
        <source>Opening the case</source>
        <translation>S&apos;està obrint el cas</translation>
    </message>
    <message>
        <source>The case is open. It is gone when Estafeta ends.</source>
        <translation>El cas està obert. Desapareix quan acaba l&apos;Estafeta.</translation>
    </message>
</context>
<context>
    <name>Estafeta::ChartBar</name>
    <message>
        <source>What the chart shows</source>
        <translation>Què mostra el gràfic</translation>
    </message>
    <message>
        <source>With its kind</source>
        <translation>Amb els de la seva mena</translation>
    </message>
    <message>
        <source>Show beside it what it is compared with most: the others of its kind</source>
        <translation>Mostra al costat allò amb què més es compara: els altres de la seva mena</translation>
    </message>
    <message>
        <source>What is usual</source>
        <translation>El que és habitual</translation>
    </message>
    <message>
        <source>Show between which numbers half of the past weeks were, at the same hour of the week</source>
        <translation>Mostra entre quins nombres va estar la meitat de les setmanes passades, a la mateixa hora de la setmana</translation>
    </message>
    <message>
        <source>Zoom back</source>
        <translation>Torna de l&apos;ampliació</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gràfic</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Taula</translation>
    </message>
    <message>
        <source>The numbers of the chart as a table (Ctrl+T)</source>
        <translation>Els nombres del gràfic com a taula (Ctrl+T)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resum</translation>
    </message>
    <message>
        <source>Mails, bytes, average size and spam score, viruses and spam by day, week or month</source>
        <translation>Correus, bytes, mida i puntuació de correu brossa mitjanes, virus i correu brossa per dia, setmana o mes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimeix…</translation>
    </message>
    <message>
        <source>Print what is shown, after a look at it (Ctrl+P)</source>
        <translation>Imprimeix el que es mostra, després de veure-ho (Ctrl+P)</translation>
    </message>
    <message>
        <source>The chart as a &amp;picture (PNG) …</source>
        <translation>El gràfic com a &amp;imatge (PNG)…</translation>
    </message>
    <message>
        <source>The chart as a &amp;drawing (SVG) …</source>
        <translation>El gràfic com a &amp;dibuix (SVG)…</translation>
    </message>
    <message>
        <source>The chart as a d&amp;ocument (PDF) …</source>
        <translation>El gràfic com a d&amp;ocument (PDF)…</translation>
    </message>
    <message>
        <source>Its &amp;numbers (CSV) …</source>
        <translation>Els seus &amp;nombres (CSV)…</translation>
    </message>
</context>
<context>
    <name>Estafeta::ConditionMenu</name>
    <message>
        <source>&amp;Sender …</source>
        <translation>&amp;Remitent…</translation>
    </message>
    <message>
        <source>&amp;Recipient …</source>
        <translation>&amp;Destinatari…</translation>
    </message>
    <message>
        <source>S&amp;ubject …</source>
        <translation>A&amp;ssumpte…</translation>
    </message>
    <message>
        <source>Sent by the &amp;computer or network …</source>
        <translation>Enviat per l&apos;o&amp;rdinador o la xarxa…</translation>
    </message>
    <message>
        <source>&amp;Handed to the server …</source>
        <translation>Lliurat al ser&amp;vidor…</translation>
    </message>
    <message>
        <source>&amp;Came by our host …</source>
        <translation>&amp;Va passar pel nostre servidor…</translation>
    </message>
    <message>
        <source>Si&amp;ze …</source>
        <translation>&amp;Mida…</translation>
    </message>
    <message>
        <source>Spam sc&amp;ore …</source>
        <translation>P&amp;unts de correu brossa…</translation>
    </message>
    <message>
        <source>Name of a &amp;virus or forbidden part …</source>
        <translation>&amp;Nom d&apos;un virus o d&apos;una part prohibida…</translation>
    </message>
    <message>
        <source>Part of the &amp;Message-ID …</source>
        <translation>Part del Message-&amp;ID…</translation>
    </message>
    <message>
        <source>What became of i&amp;t</source>
        <translation>&amp;Què se&apos;n va fer</translation>
    </message>
</context>
<context>
    <name>Estafeta::CoveragePresentation</name>
    <message>
        <source>times: %1</source>
        <translation>hores: %1</translation>
    </message>
    <message>
        <source>without a gap</source>
        <translation>sense buits</translation>
    </message>
    <message>
        <source>Host and file</source>
        <translation>Servidor i fitxer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Des de</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Fins a</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Línies</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>No enteses</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetides</translation>
    </message>
    <message>
        <source>Lost by the logger</source>
        <translation>Perdudes pel registre</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observacions</translation>
    </message>
</context>
<context>
    <name>Estafeta::CoverageStrip</name>
    <message>
        <source>What was read</source>
        <translation>El que s&apos;ha llegit</translation>
    </message>
    <message>
        <source>without a gap</source>
        <translation>sense buits</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>%n línia no entesa</numerusform>
            <numerusform>%n línies no enteses</numerusform>
        </translation>
    </message>
    <message>
        <source>Logs read</source>
        <translation>Registres llegits</translation>
    </message>
    <message>
        <source>Show what was read of each host and file</source>
        <translation>Mostra el que s&apos;ha llegit de cada servidor i fitxer</translation>
    </message>
    <message numerus="yes">
        <source>and %n more host(s)</source>
        <translation>
            <numerusform>i %n servidor més</numerusform>
            <numerusform>i %n servidors més</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>cap encara</translation>
    </message>
</context>
<context>
    <name>Estafeta::FactsView</name>
    <message>
        <source>Subject</source>
        <translation>Assumpte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>nobody: an automatic notice</source>
        <translation>ningú: un avís automàtic</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Per a</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Acceptat</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vist per darrera vegada</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Mida</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Sent from</source>
        <extracomment>%1 name of a computer, %2 its IP address</extracomment>
        <translation>Enviat des de</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Identificat com a</translation>
    </message>
    <message>
        <source>Notice about</source>
        <translation>Avís sobre</translation>
    </message>
    <message>
        <source>Notices sent</source>
        <translation>Avisos enviats</translation>
    </message>
    <message>
        <source>Spam filter</source>
        <extracomment>%1 the spam filter&apos;s word, %2 its score</extracomment>
        <translation>Filtre de correu brossa</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1, puntuació %2</translation>
    </message>
    <message>
        <source>Virus or forbidden file</source>
        <translation>Virus o fitxer prohibit</translation>
    </message>
</context>
<context>
    <name>Estafeta::FilterBar</name>
    <message>
        <source>&amp;Forget this filter</source>
        <translation>&amp;Oblida aquest filtre</translation>
    </message>
    <message>
        <source>&amp;Save this filter</source>
        <translation>&amp;Desa aquest filtre</translation>
    </message>
    <message>
        <source>&amp;All hosts</source>
        <translation>&amp;Tots els servidors</translation>
    </message>
    <message>
        <source>Filter: a text, or host:mx1 program:smtpd NOT /lost|timeout/</source>
        <translation>Filtre: un text, o host:mx1 program:smtpd NOT /lost|timeout/</translation>
    </message>
    <message>
        <source>Filter of the live log</source>
        <translation>Filtre del registre en viu</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Desats</translation>
    </message>
    <message>
        <source>Filters that were saved</source>
        <translation>Filtres que es van desar</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Tots els servidors</translation>
    </message>
    <message numerus="yes">
        <source>Without %n host(s)</source>
        <translation>
            <numerusform>Sense %n servidor</numerusform>
            <numerusform>Sense %n servidors</numerusform>
        </translation>
    </message>
    <message>
        <source>Which hosts&apos; lines are shown</source>
        <translation>De quins servidors es veuen les línies</translation>
    </message>
</context>
<context>
    <name>Estafeta::FindBar</name>
    <message>
        <source>Went on from the other end.</source>
        <translation>S&apos;ha continuat des de l&apos;altre extrem.</translation>
    </message>
    <message>
        <source>Not in the lines that are shown.</source>
        <translation>No és a les línies que es veuen.</translation>
    </message>
    <message>
        <source>Find in the lines that are shown</source>
        <translation>Cerca a les línies que es veuen</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Següent</translation>
    </message>
    <message>
        <source>&amp;Highlight it</source>
        <translation>&amp;Ressalta-ho</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
</context>
<context>
    <name>Estafeta::HelpWindow</name>
    <message>
        <source>Help of Estafeta</source>
        <translation>Ajuda d&apos;Estafeta</translation>
    </message>
</context>
<context>
    <name>Estafeta::HostCard</name>
    <message>
        <source>The last login: %1</source>
        <translation>L&apos;últim accés: %1</translation>
    </message>
    <message>
        <source>Found there: %1</source>
        <translation>S&apos;hi ha trobat: %1</translation>
    </message>
</context>
<context>
    <name>Estafeta::HostChart</name>
    <message>
        <source>%1: nothing was read</source>
        <extracomment>A host without logs in this period</extracomment>
        <translation>%1: no s&apos;ha llegit res</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Above a small chart: %1 host, %2 number of the whole period</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing was read</source>
        <translation>no s&apos;ha llegit res</translation>
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
        <translation>%1 per servidor, cadascun fins a %2</translation>
    </message>
</context>
<context>
    <name>Estafeta::HostChoiceDialog</name>
    <message>
        <source>Tick the hosts that Estafeta is to know:</source>
        <translation>Marqueu els servidors que Estafeta ha de conèixer:</translation>
    </message>
    <message>
        <source>Hosts to choose from</source>
        <translation>Servidors per triar</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Porta a</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observació</translation>
    </message>
    <message>
        <source>is in your list; tick it to replace that one</source>
        <translation>és a la vostra llista; marqueu-lo per reemplaçar-lo</translation>
    </message>
    <message>
        <source>&amp;Logs of these hosts, one per line:</source>
        <translation>&amp;Registres d&apos;aquests servidors, un per línia:</translation>
    </message>
    <message numerus="yes">
        <source>Take %n host(s)</source>
        <translation>
            <numerusform>Prendre %n servidor</numerusform>
            <numerusform>Prendre %n servidors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Estafeta::HostController</name>
    <message>
        <source>H&amp;osts</source>
        <translation>&amp;Servidors</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Torna-ho a provar</translation>
    </message>
    <message>
        <source>%1 was removed from the list. What was read of it is kept.</source>
        <translation>S’ha tret %1 de la llista. El que se’n va llegir es conserva.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfés</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>Respon…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prova-ho ara</translation>
    </message>
    <message>
        <source>&amp;Connect a host …</source>
        <translation>&amp;Connecta un servidor…</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Segueix</translation>
    </message>
    <message>
        <source>&amp;Stop following</source>
        <translation>&amp;Deixa de seguir</translation>
    </message>
    <message>
        <source>Stop reading &amp;back</source>
        <translation>Deixa de llegir l&apos;&amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Edita…</translation>
    </message>
    <message>
        <source>&amp;Remove %1</source>
        <translation>&amp;Treu %1</translation>
    </message>
    <message>
        <source>The last &amp;login</source>
        <translation>L&apos;últim &amp;accés</translation>
    </message>
    <message>
        <source>Take hosts from ~/.ssh/&amp;config …</source>
        <translation>Prendre servidors de ~/.ssh/&amp;config …</translation>
    </message>
    <message>
        <source>&amp;Take hosts from a file …</source>
        <translation>&amp;Prendre servidors d&apos;un fitxer …</translation>
    </message>
    <message>
        <source>&amp;Write the list to a file …</source>
        <translation>&amp;Escriure la llista en un fitxer …</translation>
    </message>
    <message>
        <source>There is no host in %1.</source>
        <translation>No hi ha cap servidor a %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) came into the list. Choose “Follow” for those whose logs you want.</source>
        <translation>
            <numerusform>%n servidor ha entrat a la llista. Trieu «Segueix» si en voleu els registres.</numerusform>
            <numerusform>%n servidors han entrat a la llista. Trieu «Segueix» en aquells dels quals vulgueu els registres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keyring did not do it: %1</source>
        <translation>El dipòsit de claus no ho ha fet: %1</translation>
    </message>
    <message>
        <source>Forget its &amp;passwords</source>
        <translation>Oblida les seves &amp;contrasenyes</translation>
    </message>
</context>
<context>
    <name>Estafeta::HostDialog</name>
    <message>
        <source>Mail host</source>
        <translation>Servidor de correu</translation>
    </message>
    <message>
        <source>Save host</source>
        <translation>Desa el servidor</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adreça:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>the same as here</source>
        <translation>el mateix que aquí</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Usuari:</translation>
    </message>
    <message>
        <source>your agent and your usual keys</source>
        <translation>el vostre agent i les claus habituals</translation>
    </message>
    <message>
        <source>&amp;Key file:</source>
        <translation>Fitxer de &amp;clau:</translation>
    </message>
    <message>
        <source>Choose key &amp;file…</source>
        <translation>Tria el &amp;fitxer de clau…</translation>
    </message>
    <message>
        <source>&amp;Logs, one per line:</source>
        <translation>&amp;Registres, un per línia:</translation>
    </message>
    <message>
        <source>&amp;Time zone of its logs:</source>
        <translation>&amp;Fus horari dels seus registres:</translation>
    </message>
    <message>
        <source>Private key for this host</source>
        <translation>Clau privada per a aquest servidor</translation>
    </message>
    <message>
        <source>as configured, or 22</source>
        <translation>segons la configuració, o 22</translation>
    </message>
    <message>
        <source>as configured, or the same as here</source>
        <translation>segons la configuració, o el mateix que aquí</translation>
    </message>
    <message>
        <source>as configured, or directly</source>
        <translation>segons la configuració, o directament</translation>
    </message>
    <message>
        <source>Through &amp;jump host:</source>
        <translation>A tra&amp;vés de:</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexió</translation>
    </message>
    <message>
        <source>Logs and reading</source>
        <translation>Registres i lectura</translation>
    </message>
    <message>
        <source>only what is new</source>
        <translation>només el que és nou</translation>
    </message>
    <message>
        <source>&amp;Days to read back:</source>
        <translation>&amp;Dies enrere:</translation>
    </message>
    <message>
        <source>The first time, as far back as this many days, the newest first. Later it goes on where it was.</source>
        <translation>La primera vegada, fins a tants dies enrere, el més recent primer. Després continua on era.</translation>
    </message>
    <message>
        <source> kB a second</source>
        <translation> kB per segon</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>tan de pressa com es pugui</translation>
    </message>
    <message>
        <source>At &amp;most:</source>
        <translation>Com a &amp;màxim:</translation>
    </message>
    <message>
        <source>While it reads back. A limit spares a busy host or a slow line.</source>
        <translation>Mentre llegeix enrere. Un límit alleuja un servidor ocupat o una línia lenta.</translation>
    </message>
    <message>
        <source>Read with &amp;sudo what the account may not read</source>
        <translation>Llegir amb &amp;sudo el que el compte no pot llegir</translation>
    </message>
    <message>
        <source>Only without a password (sudo -n): a rule on the host has to allow it.</source>
        <translation>Només sense contrasenya (sudo -n): una regla al servidor ho ha de permetre.</translation>
    </message>
    <message>
        <source>Place in the site</source>
        <translation>Lloc a la instal·lació</translation>
    </message>
    <message>
        <source>Roles:</source>
        <translation>Funcions:</translation>
    </message>
    <message>
        <source>such as: campus, faculty of arts</source>
        <translation>per exemple: campus, facultat de lletres</translation>
    </message>
    <message>
        <source>&amp;Groups:</source>
        <translation>&amp;Grups:</translation>
    </message>
    <message>
        <source>Its own &amp;IP addresses:</source>
        <translation>Les seves adreces &amp;IP pròpies:</translation>
    </message>
    <message>
        <source>Where a log host writes one of these in the place of a name, the line is this host&apos;s.</source>
        <translation>On un servidor de registres n&apos;escriu una en lloc d&apos;un nom, la línia és d&apos;aquest servidor.</translation>
    </message>
    <message>
        <source>&amp;Virtual IP addresses:</source>
        <translation>Adreces IP &amp;virtuals:</translation>
    </message>
    <message>
        <source>Of a cluster or a balancer. One that several hosts have stands for none of them.</source>
        <translation>D&apos;un clúster o un balancejador. Una que tenen uns quants servidors no en representa cap.</translation>
    </message>
    <message>
        <source>Mail services log &amp;as:</source>
        <translation>Els serveis de correu registren &amp;com a:</translation>
    </message>
    <message>
        <source>&amp;Journal folder:</source>
        <translation>&amp;Carpeta del diari:</translation>
    </message>
    <message>
        <source>its own journal</source>
        <translation>el seu propi diari</translation>
    </message>
    <message>
        <source>Mail lin&amp;es come:</source>
        <translation>&amp;Les línies vénen:</translation>
    </message>
    <message>
        <source>from its log files</source>
        <translation>dels seus fitxers de registre</translation>
    </message>
    <message>
        <source>from its journal (journalctl)</source>
        <translation>del seu diari (journalctl)</translation>
    </message>
    <message>
        <source>only what programs write themselves, such as
%1</source>
        <translation>només el que escriuen els mateixos programes, com ara
%1</translation>
    </message>
</context>
<context>
    <name>Estafeta::HostExchange</name>
    <message>
        <source>Hosts of ~/.ssh/config</source>
        <translation>Servidors de ~/.ssh/config</translation>
    </message>
    <message>
        <source>A list of hosts</source>
        <translation>Una llista de servidors</translation>
    </message>
    <message>
        <source>Lists of hosts (*.json)</source>
        <translation>Llistes de servidors (*.json)</translation>
    </message>
    <message>
        <source>Write the list of hosts</source>
        <translation>Escriure la llista de servidors</translation>
    </message>
</context>
<context>
    <name>Estafeta::HostKeyPanel</name>
    <message>
        <source>The host %1 was never connected to from here. It shows this key (%2):</source>
        <translation>Des d&apos;aquí no s&apos;ha connectat mai amb el servidor %1. Mostra aquesta clau (%2):</translation>
    </message>
    <message>
        <source>Compare it with the fingerprint that the host&apos;s administrator gives you. If they differ, somebody else may be answering in the host&apos;s place.</source>
        <translation>Compareu-la amb l&apos;empremta que us doni qui administra el servidor. Si no coincideixen, potser un altre respon en lloc seu.</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>Confia en aquesta clau</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>No connectis</translation>
    </message>
    <message>
        <source>The way to %1 leads through the jump host %2, which was never connected to from here. It shows this key (%3):</source>
        <translation>El camí a %1 passa pel servidor de salt %2, al qual mai no s&apos;ha connectat des d&apos;aquí. Mostra aquesta clau (%3):</translation>
    </message>
    <message>
        <source>The fingerprint as a picture, the one that ssh-keygen -lv draws of it</source>
        <translation>L&apos;empremta com a dibuix, el mateix que fa ssh-keygen -lv</translation>
    </message>
    <message>
        <source>The same fingerprint as ssh-keygen -lv draws it. A different picture is a different key.</source>
        <translation>La mateixa empremta tal com la dibuixa ssh-keygen -lv. Un dibuix diferent és una clau diferent.</translation>
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
        <translation>Estat</translation>
    </message>
    <message>
        <source>Last line (%1)</source>
        <extracomment>Title of a column of times; %1 is the time zone</extracomment>
        <translation>Darrera línia (%1)</translation>
    </message>
    <message>
        <source>Lines a second</source>
        <translation>Línies per segon</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Rellotge</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funcions</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grups</translation>
    </message>
</context>
<context>
    <name>Estafeta::HostsPage</name>
    <message>
        <source>Mail hosts</source>
        <translation>Servidors de correu</translation>
    </message>
    <message>
        <source>Filter these hosts; Esc ends</source>
        <translation>Filtreu aquests servidors; Esc acaba</translation>
    </message>
    <message>
        <source>Filter these hosts</source>
        <translation>Filtreu aquests servidors</translation>
    </message>
    <message>
        <source>Connect a host …</source>
        <translation>Connectar un servidor …</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Més</translation>
    </message>
    <message>
        <source>No mail host is connected</source>
        <translation>Cap servidor de correu no està connectat</translation>
    </message>
    <message>
        <source>Estafeta follows the logs of mail hosts over SSH and installs nothing there. An account that may read the logs is enough.</source>
        <translation>Estafeta segueix els registres de servidors de correu per SSH i no hi instal·la res. N&apos;hi ha prou amb un compte que pugui llegir els registres.</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n servidor</numerusform>
            <numerusform>%n servidors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n followed without trouble</source>
        <translation>
            <numerusform>%n seguit sense problemes</numerusform>
            <numerusform>%n seguits sense problemes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Segueix</translation>
    </message>
    <message>
        <source>&amp;Stop following</source>
        <translation>&amp;Deixa de seguir</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Edita …</translation>
    </message>
    <message>
        <source>&amp;Remove %1</source>
        <translation>&amp;Treu %1</translation>
    </message>
    <message>
        <source>&amp;Take over what was found</source>
        <translation>&amp;Adopta el que s&apos;ha trobat</translation>
    </message>
    <message>
        <source>Stop reading &amp;back</source>
        <translation>Deixa de llegir l&apos;&amp;anterior</translation>
    </message>
    <message>
        <source>Forget &amp;passwords</source>
        <translation>Oblida les &amp;contrasenyes</translation>
    </message>
</context>
<context>
    <name>Estafeta::ImportController</name>
    <message>
        <source>Reading logs</source>
        <translation>Llegint registres</translation>
    </message>
    <message>
        <source>All logs are read.</source>
        <translation>Tots els registres estan llegits.</translation>
    </message>
    <message>
        <source>All logs are read: %1 lines.</source>
        <translation>Tots els registres estan llegits: %1 línies.</translation>
    </message>
    <message>
        <source>Reading was stopped; what was read is kept.</source>
        <translation>S&apos;ha aturat la lectura; el que s&apos;ha llegit es conserva.</translation>
    </message>
</context>
<context>
    <name>Estafeta::IndicatorController</name>
    <message>
        <source>Save as</source>
        <translation>Anomena i desa</translation>
    </message>
</context>
<context>
    <name>Estafeta::IndicatorPresentation</name>
    <message>
        <source>Whole period</source>
        <translation>Tot el període</translation>
    </message>
    <message>
        <source>%1 (not read)</source>
        <extracomment>A bar of a chart, %1, of which no logs were read</extracomment>
        <translation>%1 (no llegit)</translation>
    </message>
    <message>
        <source>%1 (partly read)</source>
        <translation>%1 (llegit en part)</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Correu brossa</translation>
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
        <translation>segons</translation>
    </message>
    <message>
        <source>whole period</source>
        <translation>tot el període</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no llegit</translation>
    </message>
    <message>
        <source>partly read</source>
        <translation>llegit en part</translation>
    </message>
    <message>
        <source>read</source>
        <translation>llegit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Des de</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Fins a</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registres</translation>
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
        <translation>Resum</translation>
    </message>
    <message>
        <source>Numbers of the chart</source>
        <translation>Nombres del gràfic</translation>
    </message>
</context>
<context>
    <name>Estafeta::IndicatorTile</name>
    <message>
        <source>has no queue entries</source>
        <translation>sense entrades de cua</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A number above the chart, for screen readers: %1 name, %2 number, %3 change</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Only messages and recipients are counted by it.</source>
        <translation>Per això només es compten missatges i destinataris.</translation>
    </message>
</context>
<context>
    <name>Estafeta::IndicatorsPage</name>
    <message>
        <source>Stopped: these are the numbers of before.</source>
        <translation>Aturat: aquests són els nombres d&apos;abans.</translation>
    </message>
    <message>
        <source>Reading the counts …</source>
        <translation>Es llegeixen els recomptes…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Atura</translation>
    </message>
    <message>
        <source>Open a folder of logs</source>
        <translation>Obre una carpeta de registres</translation>
    </message>
    <message>
        <source>Connect a host</source>
        <translation>Connecta un servidor</translation>
    </message>
    <message>
        <source>Read them again</source>
        <translation>Torna a llegir-los</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Torna-ho a provar</translation>
    </message>
    <message>
        <source>Zoom back</source>
        <translation>Torna de l&apos;ampliació</translation>
    </message>
    <message>
        <source>Show the last days that were read</source>
        <translation>Mostra els últims dies llegits</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Tots els indicadors</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resum</translation>
    </message>
</context>
<context>
    <name>Estafeta::KeepController</name>
    <message>
        <source>Nothing of what the store has is too old for that.</source>
        <translation>Res del que té el magatzem és massa vell per a això.</translation>
    </message>
    <message>
        <source>&amp;Keep so</source>
        <translation>&amp;Desa-ho així</translation>
    </message>
    <message numerus="yes">
        <source>%n days go, from %1 to %2 (UTC).</source>
        <extracomment>%1, %2: dates</extracomment>
        <translation>
            <numerusform>Se&apos;n va %n dia, del %1 al %2 (UTC).</numerusform>
            <numerusform>Se&apos;n van %n dies, del %1 al %2 (UTC).</numerusform>
        </translation>
    </message>
    <message>
        <source>What was counted of them is kept.</source>
        <translation>El que se n&apos;ha comptat es desa.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The store keeps it so from now on.</source>
        <translation>El magatzem ho desa així des d&apos;ara.</translation>
    </message>
    <message>
        <source>Let it &amp;go</source>
        <translation>Que se&apos;n &amp;vagi</translation>
    </message>
    <message numerus="yes">
        <source>Of %n days, from %1 to %2, only the log lines go: their messages are still found, but not shown in full.</source>
        <extracomment>%1, %2: dates</extracomment>
        <translation>
            <numerusform>De %n dia, del %1 al %2, només se&apos;n van les línies: els seus missatges encara es troben, però no es mostren sencers.</numerusform>
            <numerusform>De %n dies, del %1 al %2, només se&apos;n van les línies: els seus missatges encara es troben, però no es mostren sencers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n days, from %1 to %2, only the messages go.</source>
        <extracomment>%1, %2: dates</extracomment>
        <translation>
            <numerusform>De %n dia, del %1 al %2, només se&apos;n van els missatges.</numerusform>
            <numerusform>De %n dies, del %1 al %2, només se&apos;n van els missatges.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is gone; %1 are free again.</source>
        <translation>Se n&apos;ha anat; tornen a ser lliures %1.</translation>
    </message>
    <message>
        <source>What was too old by the store&apos;s rule went; %1 are free again.</source>
        <translation>Se n&apos;ha anat el que era massa antic segons la regla del magatzem; tornen a ser lliures %1.</translation>
    </message>
</context>
<context>
    <name>Estafeta::KeepPanel</name>
    <message>
        <source>by &amp;size instead:</source>
        <translation>o per &amp;mida:</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;fés</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Tanca</translation>
    </message>
    <message>
        <source>Size of the store</source>
        <translation>Mida del magatzem</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds: %1</source>
        <extracomment>Before something goes: %1 what</extracomment>
        <translation>
            <numerusform>D&apos;aquí a %n segon: %1</numerusform>
            <numerusform>D&apos;aquí a %n segons: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Days that the store keeps of &amp;messages:</source>
        <translation>Dies que el magatzem desa dels &amp;missatges:</translation>
    </message>
    <message>
        <source>of log &amp;lines:</source>
        <translation>de les &amp;línies:</translation>
    </message>
</context>
<context>
    <name>Estafeta::LineHeadings</name>
    <message>
        <source>Column headings</source>
        <translation>Capçaleres de les columnes</translation>
    </message>
    <message>
        <source>Draw the right edge of a heading to change the width of its column; a double click there makes it as wide as what it holds.</source>
        <translation>Arrossegueu la vora dreta d&apos;una capçalera per canviar l&apos;amplada de la seva columna; amb un doble clic allà, la columna és tan ampla com el seu contingut.</translation>
    </message>
    <message>
        <source>%1, takes the rest of the width</source>
        <extracomment>%1 the title of a column that takes the rest of the width</extracomment>
        <translation>%1, ocupa la resta de l&apos;amplada</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n character(s) wide</source>
        <extracomment>%1 the title of a column</extracomment>
        <translation>
            <numerusform>%1, %n caràcter d&apos;ample</numerusform>
            <numerusform>%1, %n caràcters d&apos;ample</numerusform>
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
        <translation>Línia</translation>
    </message>
</context>
<context>
    <name>Estafeta::LinesView</name>
    <message>
        <source>The lines are no longer in the archive.</source>
        <translation>Les línies ja no són a l&apos;arxiu.</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Línies del registre</translation>
    </message>
    <message>
        <source>The parts of the line, explained</source>
        <translation>Les parts de la línia, explicades</translation>
    </message>
    <message>
        <source>In this line</source>
        <translation>En aquesta línia</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Què és</translation>
    </message>
    <message>
        <source>&amp;Trace %1</source>
        <translation>&amp;Segueix %1</translation>
    </message>
    <message>
        <source>&amp;Live log at this moment</source>
        <translation>Registre en &amp;viu en aquest moment</translation>
    </message>
</context>
<context>
    <name>Estafeta::LiveLogActions</name>
    <message>
        <source>&amp;Trace this</source>
        <translation>&amp;Segueix això</translation>
    </message>
    <message>
        <source>&amp;What else happened then</source>
        <translation>&amp;Què més va passar llavors</translation>
    </message>
    <message>
        <source>All lines around this one, without the filter</source>
        <translation>Totes les línies del voltant, sense el filtre</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selecciona-ho &amp;tot</translation>
    </message>
    <message>
        <source>&amp;Save to a file …</source>
        <translation>&amp;Desa en un fitxer…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtra</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>&amp;Cerca</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Cerca el &amp;següent</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Cerca l&apos;&amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Mark or unmark the line</source>
        <translation>&amp;Marca o desmarca la línia</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Marca següent</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>Marca anterior</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text més gran</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text més petit</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Mida normal del text</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Segueix</translation>
    </message>
    <message>
        <source>Keep the lines where they are (space bar)</source>
        <translation>Deixa les línies on són (barra espaiadora)</translation>
    </message>
    <message>
        <source>Go to the end and stay there (End)</source>
        <translation>Vés al final i queda&apos;t allà (Fi)</translation>
    </message>
    <message>
        <source>&amp;Highlighters</source>
        <translation>&amp;Ressaltats</translation>
    </message>
    <message>
        <source>&amp;Stop highlighting it</source>
        <translation>&amp;Deixa de ressaltar-ho</translation>
    </message>
    <message>
        <source>None; a word&apos;s own menu has colours</source>
        <translation>Cap; el menú d&apos;una paraula té els colors</translation>
    </message>
    <message>
        <source>&amp;Trace %1</source>
        <translation>&amp;Segueix %1</translation>
    </message>
    <message>
        <source>&amp;Only lines with “%1”</source>
        <translation>N&amp;omés línies amb «%1»</translation>
    </message>
    <message>
        <source>&amp;Highlight “%1”</source>
        <translation>&amp;Ressalta «%1»</translation>
    </message>
    <message>
        <source>&amp;One column per host</source>
        <translation>&amp;Una columna per servidor</translation>
    </message>
    <message>
        <source>By host</source>
        <extracomment>On a button: the log in one column per host</extracomment>
        <translation>Per servidor</translation>
    </message>
    <message>
        <source>One column per host, side by side (Ctrl+H)</source>
        <translation>Una columna per servidor, l&apos;una al costat de l&apos;altra (Ctrl+H)</translation>
    </message>
    <message>
        <source>What else happened on its &amp;host then</source>
        <translation>Què més va passar llavors al seu &amp;servidor</translation>
    </message>
    <message>
        <source>What else happened on %1 &amp;then</source>
        <translation>Què més va passar &amp;llavors a %1</translation>
    </message>
</context>
<context>
    <name>Estafeta::LiveLogController</name>
    <message>
        <source>Save the lines</source>
        <translation>Desa les línies</translation>
    </message>
</context>
<context>
    <name>Estafeta::LiveLogPage</name>
    <message>
        <source>%1 was not written: %2</source>
        <extracomment>%1 a file, %2 the words of the system</extracomment>
        <translation>No s&apos;ha escrit %1: %2</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Vés al final</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Torna al present</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Més</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Mostra totes les línies</translation>
    </message>
    <message>
        <source>Connect a host</source>
        <translation>Connecta un servidor</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Torna on éreu</translation>
    </message>
    <message>
        <source>Choose a line to read it in full.</source>
        <translation>Trieu una línia per llegir-la sencera.</translation>
    </message>
    <message>
        <source>The current line in full</source>
        <translation>La línia actual, sencera</translation>
    </message>
    <message>
        <source>Look at older lines</source>
        <translation>Mira línies anteriors</translation>
    </message>
</context>
<context>
    <name>Estafeta::LiveLogView</name>
    <message>
        <source>Log lines as they come</source>
        <translation>Línies de registre tal com arriben</translation>
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
        <translation>Pàgines</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Seguiment</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fitxer</translation>
    </message>
    <message>
        <source>Open &amp;folder of logs …</source>
        <translation>Obre una &amp;carpeta de registres…</translation>
    </message>
    <message>
        <source>Open &amp;store …</source>
        <translation>Obre un &amp;magatzem…</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Prova la &amp;demostració</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Surt</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Vés</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Enrere</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>En&amp;davant</translation>
    </message>
    <message>
        <source>&amp;Search field</source>
        <translation>&amp;Camp de cerca</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;This page</source>
        <translation>&amp;Aquesta pàgina</translation>
    </message>
    <message>
        <source>&amp;About Estafeta</source>
        <translation>Quant &amp;a Estafeta</translation>
    </message>
    <message>
        <source>The demo site is not installed.</source>
        <translation>El lloc de demostració no està instal·lat.</translation>
    </message>
    <message>
        <source>Install the package with the demo.</source>
        <translation>Instal·leu el paquet amb la demostració.</translation>
    </message>
    <message>
        <source>A folder of logs: with one sub-folder or file per host</source>
        <translation>Una carpeta de registres: amb una subcarpeta o un fitxer per servidor</translation>
    </message>
    <message>
        <source>The folder of a store</source>
        <translation>La carpeta d&apos;un magatzem</translation>
    </message>
    <message>
        <source>About Estafeta</source>
        <translation>Quant a Estafeta</translation>
    </message>
    <message>
        <source>Estafeta %1 traces messages through the logs of mail hosts.</source>
        <translation>Estafeta %1 segueix els missatges a través dels registres dels servidors de correu.</translation>
    </message>
    <message>
        <source>Live log</source>
        <translation>Registre en viu</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Servidors</translation>
    </message>
    <message>
        <source>What the store &amp;keeps …</source>
        <translation>El que &amp;desa el magatzem …</translation>
    </message>
    <message>
        <source>Open a &amp;case …</source>
        <translation>Obre un &amp;cas…</translation>
    </message>
    <message>
        <source>Save the selected &amp;messages as a case …</source>
        <translation>Desa els &amp;missatges seleccionats com a cas…</translation>
    </message>
    <message>
        <source>Open a store on a ser&amp;ver …</source>
        <translation>Obre un magatzem en un ser&amp;vidor…</translation>
    </message>
    <message>
        <source>The store answers again.</source>
        <translation>El magatzem torna a respondre.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadors</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadístiques</translation>
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
        <translation>avui</translation>
    </message>
    <message>
        <source>last 3 days</source>
        <translation>últims 3 dies</translation>
    </message>
    <message>
        <source>last 15 days</source>
        <translation>últims 15 dies</translation>
    </message>
    <message>
        <source>all logs</source>
        <translation>tots els registres</translation>
    </message>
    <message>
        <source>from … to …</source>
        <translation>des de … fins a …</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Període</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Des de</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Fins a</translation>
    </message>
</context>
<context>
    <name>Estafeta::PeriodChoice</name>
    <message>
        <source>today</source>
        <translation>avui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ahir</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>últims 7 dies</translation>
    </message>
    <message>
        <source>last 15 days</source>
        <translation>últims 15 dies</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>últims 30 dies</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>aquest mes</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>aquest any</translation>
    </message>
    <message>
        <source>from … to …</source>
        <translation>des de… fins a…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Període</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Des de</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Fins a</translation>
    </message>
    <message>
        <source>Length of a bar</source>
        <translation>Durada d&apos;una barra</translation>
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
        <translation>Atura</translation>
    </message>
    <message>
        <source>%1: %2 done</source>
        <translation>%1: %2 fets</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4 per second, %5 left</source>
        <extracomment>Progress: %1 what, %2 done, %3 total, %4 per second, %5 time left</extracomment>
        <translation>%1: %2 de %3, %4 per segon, queden %5</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A failure: %1 what happened, %2 what to do about it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
</context>
<context>
    <name>Estafeta::QuestionBar</name>
    <message>
        <source>all directions</source>
        <translation>totes les direccions</translation>
    </message>
    <message>
        <source>compared with nothing</source>
        <translation>sense comparar</translation>
    </message>
    <message>
        <source>with the period before</source>
        <translation>amb el període anterior</translation>
    </message>
    <message>
        <source>with the week before</source>
        <translation>amb la setmana anterior</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direcció</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Què es compta</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparació</translation>
    </message>
    <message>
        <source>all domains</source>
        <translation>tots els dominis</translation>
    </message>
    <message>
        <source>Domain of the recipient</source>
        <translation>Domini del destinatari</translation>
    </message>
    <message>
        <source>Domain of the recipient, such as uni.example</source>
        <translation>Domini del destinatari, com ara uni.example</translation>
    </message>
    <message>
        <source>Hosts that took the messages in</source>
        <translation>Servidors que van rebre els missatges</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Tots els servidors</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n servidor</numerusform>
            <numerusform>%n servidors</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All hosts</source>
        <translation>&amp;Tots els servidors</translation>
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
            <numerusform>%n lliurat</numerusform>
            <numerusform>%n lliurats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A recipient in the tree: %1 address, %2 how it came about (&quot;by an alias&quot;)</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatari</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Què se n&apos;ha fet</translation>
    </message>
    <message>
        <source>Why or where</source>
        <translation>Per què o on</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intents</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vist per darrera vegada</translation>
    </message>
</context>
<context>
    <name>Estafeta::ReportPage</name>
    <message>
        <source>The first %1 of %2 rows.</source>
        <translation>Les primeres %1 files de %2.</translation>
    </message>
    <message>
        <source>No statistics yet</source>
        <translation>Encara no hi ha estadístiques</translation>
    </message>
    <message>
        <source>Nothing was read yet. Open a folder of logs, or connect a host.</source>
        <translation>Encara no s'ha llegit res. Obriu una carpeta de registres o connecteu un servidor.</translation>
    </message>
    <message>
        <source>The statistics could not be read</source>
        <translation>No s'han pogut llegir les estadístiques</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Torna-ho a provar</translation>
    </message>
    <message>
        <source>Adding up …</source>
        <translation>Es fan les sumes…</translation>
    </message>
    <message>
        <source>Nothing was read of this time</source>
        <translation>No s'ha llegit res d'aquest temps</translation>
    </message>
    <message>
        <source>Choose another period or another host above.</source>
        <translation>Trieu a dalt un altre període o un altre servidor.</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Tots els servidors</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Servidors</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Parts de l'informe</translation>
    </message>
</context>
<context>
    <name>Estafeta::ResultPresentation</name>
    <message>
        <source>(automatic notice)</source>
        <translation>(avís automàtic)</translation>
    </message>
    <message>
        <source>%1 (worst of %2)</source>
        <extracomment>A verdict that stands for several addresses behind a list: %1 verdict, %2 number</extracomment>
        <translation>%1 (el pitjor de %2)</translation>
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
        <translation>Per a</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assumpte</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Què se n&apos;ha fet</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Mida</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>Acceptat per</translation>
    </message>
</context>
<context>
    <name>Estafeta::ResultsTable</name>
    <message>
        <source>Filter these results; Esc ends</source>
        <translation>Filtra aquests resultats; Esc acaba</translation>
    </message>
    <message>
        <source>Filter these results</source>
        <translation>Filtra aquests resultats</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultats</translation>
    </message>
</context>
<context>
    <name>Estafeta::SearchBar</name>
    <message>
        <source>Whose message? Address, Message-ID, queue ID …</source>
        <translation>El missatge de qui? Adreça, Message-ID, ID de cua…</translation>
    </message>
    <message>
        <source>Search for a message</source>
        <translation>Cerca un missatge</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Atura</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 what was recognised, %2 the number of results</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Con&amp;ditions</source>
        <translation>C&amp;ondicions</translation>
    </message>
    <message>
        <source>Narrow the search: by subject, size, spam score, host and more</source>
        <translation>Acota la cerca: per assumpte, mida, punts de correu brossa, servidor i més</translation>
    </message>
</context>
<context>
    <name>Estafeta::SecretPanel</name>
    <message>
        <source>The key %1 is protected. Its passphrase:</source>
        <translation>La clau %1 està protegida. La seva frase de pas:</translation>
    </message>
    <message>
        <source>The password of %1:</source>
        <translation>La contrasenya de %1:</translation>
    </message>
    <message>
        <source>The host asks: %1</source>
        <translation>El servidor pregunta: %1</translation>
    </message>
    <message>
        <source>That was not right. Try again.</source>
        <translation>No era correcte. Torneu-ho a provar.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>No connectis</translation>
    </message>
    <message>
        <source>The jump host %1 asks: %2</source>
        <translation>El servidor de salt %1 pregunta: %2</translation>
    </message>
    <message>
        <source>What was right before is refused now; perhaps it was changed.</source>
        <translation>El que abans valia ara es rebutja; potser s&apos;ha canviat.</translation>
    </message>
    <message>
        <source>Remember in the &amp;keyring</source>
        <translation>Recorda al di&amp;pòsit de claus</translation>
    </message>
    <message>
        <source>No keyring answers (%1). One such as GNOME Keyring or KWallet has to run and be unlocked.</source>
        <translation>No respon cap clauer (%1). N&apos;hi ha d&apos;haver un en marxa i desblocat, com ara GNOME Keyring o KWallet.</translation>
    </message>
</context>
<context>
    <name>Estafeta::ServerPanel</name>
    <message>
        <source>Ser&amp;vers:</source>
        <translation>Ser&amp;vidors:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>Base de &amp;dades:</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>&amp;Compte:</translation>
    </message>
    <message>
        <source>File with the &amp;password:</source>
        <translation>Fitxer amb la contra&amp;senya:</translation>
    </message>
    <message>
        <source>File with the password</source>
        <translation>Fitxer amb la contrasenya</translation>
    </message>
    <message>
        <source>File of the certificate&apos;s authority</source>
        <translation>Fitxer de l&apos;autoritat del certificat</translation>
    </message>
    <message>
        <source>without a password</source>
        <translation>sense contrasenya</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Tria…</translation>
    </message>
    <message>
        <source>&amp;Encrypted</source>
        <translation>&amp;Xifrat</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Obre</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Tanca</translation>
    </message>
    <message>
        <source>A collector fills the store on a MariaDB server, and all desks search it. The file with the password must be yours alone to read.</source>
        <translation>Un recol·lector omple el magatzem en un servidor MariaDB, i tots els llocs hi cerquen. El fitxer amb la contrasenya només l&apos;heu de poder llegir vós.</translation>
    </message>
    <message>
        <source>Certificate au&amp;thority:</source>
        <translation>Au&amp;toritat certificadora:</translation>
    </message>
    <message>
        <source>this computer&apos;s own</source>
        <translation>les d&apos;aquest ordinador</translation>
    </message>
</context>
<context>
    <name>Estafeta::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Copy the timeline as text</source>
        <translation>Copia la cronologia com a text</translation>
    </message>
</context>
<context>
    <name>Estafeta::TraceDetails</name>
    <message>
        <source>Timeline</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Recipients (%1)</source>
        <translation>Destinataris (%1)</translation>
    </message>
    <message>
        <source>Lines (%1)</source>
        <translation>Línies (%1)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Missatge</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataris</translation>
    </message>
</context>
<context>
    <name>Estafeta::TracePage</name>
    <message numerus="yes">
        <source>searching, %n found so far</source>
        <translation>
            <numerusform>cercant, %n trobat fins ara</numerusform>
            <numerusform>cercant, %n trobats fins ara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped; %n found until then</source>
        <translation>
            <numerusform>aturat; %n trobat fins llavors</numerusform>
            <numerusform>aturat; %n trobats fins llavors</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Torna-ho a provar</translation>
    </message>
    <message>
        <source>Whose message are you looking for?</source>
        <translation>De qui és el missatge que busqueu?</translation>
    </message>
    <message>
        <source>Type the address of the sender or the recipient, or paste the header of the message.</source>
        <translation>Escriviu l&apos;adreça del remitent o del destinatari, o enganxeu la capçalera del missatge.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>S&apos;està cercant…</translation>
    </message>
    <message>
        <source>Estafeta tells you where a message is, from the logs of your mail hosts.</source>
        <translation>Estafeta us diu on és un missatge, a partir dels registres dels vostres servidors de correu.</translation>
    </message>
    <message>
        <source>Open a folder of logs</source>
        <translation>Obre una carpeta de registres</translation>
    </message>
    <message>
        <source>Connect a host</source>
        <translation>Connecta un servidor</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Prova la demostració</translation>
    </message>
    <message>
        <source>No message was found for “%1”.</source>
        <translation>No s&apos;ha trobat cap missatge per a «%1».</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>the newest %1 of %2 results are shown; narrow the period to see the others</source>
        <translation>es mostren els %1 resultats més recents de %2; escurceu el període per veure els altres</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s), newest first, in %1</source>
        <extracomment>%n results, %1 how long the search took</extracomment>
        <translation>
            <numerusform>%n resultat, en %1</numerusform>
            <numerusform>%n resultats, el més recent primer, en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Estafeta::VerdictCard</name>
    <message>
        <source>Copy answer</source>
        <translation>Copia la resposta</translation>
    </message>
    <message>
        <source>Copies a short reply to the person who asked</source>
        <translation>Copia una resposta breu per a qui ha preguntat</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explica</translation>
    </message>
    <message>
        <source>Shows the codes and ids behind the verdict</source>
        <translation>Mostra els codis i identificadors que hi ha al darrere</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiat</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>Character %1: %2</source>
        <extracomment>%1 the number of a character in the filter that was typed, %2 what is wrong there</extracomment>
        <translation>Caràcter %1: %2</translation>
    </message>
    <message>
        <source>nothing follows “%1”.</source>
        <translation>res no segueix «%1».</translation>
    </message>
    <message>
        <source>nothing stands before “%1”. To look for the word itself, put it in quotes.</source>
        <translation>no hi ha res davant de «%1». Per cercar la paraula mateixa, poseu-la entre cometes.</translation>
    </message>
    <message>
        <source>this parenthesis is not closed.</source>
        <translation>aquest parèntesi no es tanca.</translation>
    </message>
    <message>
        <source>this parenthesis was not opened.</source>
        <translation>aquest parèntesi no s&apos;ha obert.</translation>
    </message>
    <message>
        <source>this quote is not closed.</source>
        <translation>aquestes cometes no es tanquen.</translation>
    </message>
    <message>
        <source>this regular expression has no “/” at its end. To look for a slash, put the text in quotes.</source>
        <translation>aquesta expressió regular no té «/» al final. Per cercar una barra, poseu el text entre cometes.</translation>
    </message>
    <message>
        <source>nothing follows “%1”; write a name behind it, without a blank.</source>
        <translation>res no segueix «%1»; escriviu-hi un nom darrere, sense espai.</translation>
    </message>
    <message>
        <source>%1 is no regular expression (%2).</source>
        <extracomment>%1 a regular expression, %2 the words of the library that reads it</extracomment>
        <translation>%1 no és cap expressió regular (%2).</translation>
    </message>
    <message>
        <source>there are too many NOT or parentheses within each other.</source>
        <translation>hi ha massa NOT o parèntesis els uns dins dels altres.</translation>
    </message>
    <message>
        <source>deferred                 lines with this text
&quot;connect from&quot;           a text with blanks
/status=(sent|bounced)/  a regular expression
host:mx1 program:smtpd   only of this host and this program
a b, a OR b, NOT a, ( )  both, one of them, without, first this</source>
        <translation>deferred                 línies amb aquest text
&quot;connect from&quot;           un text amb espais
/status=(sent|bounced)/  una expressió regular
host:mx1 program:smtpd   només d&apos;aquest servidor i aquest programa
a b, a OR b, NOT a, ( )  tots dos, un dels dos, sense, primer això</translation>
    </message>
</context>
<context>
    <name>HighlightText</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verd</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Groc</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Taronja</translation>
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
        <translation>Doneu un nom al servidor, per exemple «mx1».</translation>
    </message>
    <message>
        <source>There is a host with this name already. Choose another name.</source>
        <translation>Ja hi ha un servidor amb aquest nom. Trieu-ne un altre.</translation>
    </message>
    <message>
        <source>Enter the host&apos;s name or IP address.</source>
        <translation>Escriviu el nom o l&apos;adreça IP del servidor.</translation>
    </message>
    <message>
        <source>Enter a host name or an IP address alone; user and port have fields of their own.</source>
        <translation>Escriviu només un nom de servidor o una adreça IP; l&apos;usuari i el port tenen els seus camps.</translation>
    </message>
    <message>
        <source>The key file &quot;%1&quot; cannot be read. Check its path, or leave the field empty to use your usual keys.</source>
        <translation>No es pot llegir el fitxer de clau «%1». Comproveu-ne el camí o deixeu el camp buit per usar les claus habituals.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the public half. Choose the private key beside it.</source>
        <translation>«%1» és la meitat pública. Trieu la clau privada que hi ha al costat.</translation>
    </message>
    <message>
        <source>Enter at least one log, for example &quot;/var/log/mail.log&quot;.</source>
        <translation>Escriviu almenys un registre, per exemple «/var/log/mail.log».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the full path of a file. Begin with &quot;/&quot;.</source>
        <translation>«%1» no és el camí complet d&apos;un fitxer. Comenceu per «/».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice. Remove one line.</source>
        <translation>«%1» hi és dues vegades. Traieu una línia.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone. Enter one such as &quot;Europe/Madrid&quot; or &quot;+01:00&quot;.</source>
        <translation>«%1» no és un fus horari. Escriviu-ne un com «Europe/Madrid» o «+01:00».</translation>
    </message>
    <message>
        <source>A host name does not begin with &quot;-&quot;.</source>
        <translation>El nom d&apos;un servidor no comença per «-».</translation>
    </message>
    <message>
        <source>Enter jump hosts such as &quot;bastion&quot; or &quot;user@bastion:2222&quot;, with commas between them, or &quot;none&quot;.</source>
        <translation>Escriviu servidors de salt com ara «bastion» o «usuari@bastion:2222», separats per comes, o «none».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address. Enter such as &quot;192.0.2.11&quot; or &quot;2001:db8::11&quot;, with blanks between them.</source>
        <translation>«%1» no és una adreça IP. Escriviu per exemple «192.0.2.11» o «2001:db8::11», separades per espais.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may hold the lines of the journal a second time. Remove it, or follow log files instead of the journal.</source>
        <translation>«%1» pot tenir les línies del diari per segona vegada. Traieu-lo, o seguiu fitxers de registre en lloc del diari.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the full path of a folder. Begin with &quot;/&quot;.</source>
        <translation>«%1» no és el camí complet d&apos;una carpeta. Comenceu per «/».</translation>
    </message>
</context>
<context>
    <name>HostOffer</name>
    <message>
        <source>It has more mail logs: %1.</source>
        <translation>Té més registres de correu: %1.</translation>
    </message>
    <message>
        <source>It runs %1.</source>
        <translation>Fa servir %1.</translation>
    </message>
    <message>
        <source>It runs %1, with its queue in %2.</source>
        <translation>Fa servir %1, amb la cua a %2.</translation>
    </message>
    <message>
        <source>Its time zone is %1.</source>
        <translation>La seva zona horària és %1.</translation>
    </message>
    <message>
        <source>Its mail services log as %1.</source>
        <translation>Els seus serveis de correu registren com a %1.</translation>
    </message>
    <message>
        <source>It has no log file of its mail; its journal has those lines.</source>
        <translation>No té cap fitxer de registre del seu correu; aquestes línies són al seu diari.</translation>
    </message>
</context>
<context>
    <name>HostRowText</name>
    <message>
        <source>not followed</source>
        <translation>no se segueix</translation>
    </message>
    <message>
        <source>begins after the import</source>
        <translation>comença després de la importació</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>comença</translation>
    </message>
    <message>
        <source>not connected, as you chose</source>
        <translation>sense connectar, com heu triat</translation>
    </message>
    <message>
        <source>its key is not trusted</source>
        <translation>no es confia en la seva clau</translation>
    </message>
    <message>
        <source>stopped: another key than before</source>
        <translation>aturat: una altra clau que abans</translation>
    </message>
    <message>
        <source>stopped: a revoked key</source>
        <translation>aturat: una clau revocada</translation>
    </message>
    <message>
        <source>stopped: a key without certificate</source>
        <translation>aturat: una clau sense certificat</translation>
    </message>
    <message>
        <source>the login was refused</source>
        <translation>s&apos;ha rebutjat l&apos;accés</translation>
    </message>
    <message>
        <source>Either its administrator gave it a new key, as a new installation does, or another machine answers in its place and would read your password. Estafeta has not logged in. Ask the administrator for the new fingerprint. If it is the one below, take the line below out of the file in an editor, and try again.</source>
        <translation>O bé el seu administrador li ha donat una clau nova, com passa en reinstal·lar-lo, o bé una altra màquina respon en lloc seu i llegiria la vostra contrasenya. Estafeta no hi ha entrat. Demaneu a l&apos;administrador l&apos;empremta nova. Si és la de sota, traieu amb un editor la línia indicada a sota i torneu-ho a provar.</translation>
    </message>
    <message>
        <source>connected, but quiet for %1</source>
        <translation>connectat, però callat des de fa %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The connection is good, and yet no line comes. Perhaps its mail service or its syslog has stopped, or it writes to another file.</source>
        <translation>La connexió és bona i, tanmateix, no arriba cap línia. Potser s&apos;ha aturat el seu servei de correu o el seu syslog, o escriu en un altre fitxer.</translation>
    </message>
    <message numerus="yes">
        <source>%n log(s) cannot be read</source>
        <translation>
            <numerusform>%n registre no es pot llegir</numerusform>
            <numerusform>%n registres no es poden llegir</numerusform>
        </translation>
    </message>
    <message>
        <source>It shows:   %1
It had:     the key in line %3 of %2</source>
        <translation>Mostra:   %1
Tenia:    la clau de la línia %3 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n log(s) gone</source>
        <translation>
            <numerusform>ha desaparegut %n registre</numerusform>
            <numerusform>han desaparegut %n registres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostStateText</name>
    <message>
        <source>%1 sudo refuses it too: the help has the line that allows it.</source>
        <extracomment>%1 what cannot be read</extracomment>
        <translation>%1 sudo també ho nega: l&apos;ajuda porta la línia que ho permet.</translation>
    </message>
    <message>
        <source>%1 The account there needs the group that may, usually adm, or sudo: see the help.</source>
        <extracomment>%1 what cannot be read</extracomment>
        <translation>%1 El compte hi necessita el grup que pot, normalment adm, o sudo: vegeu l&apos;ajuda.</translation>
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
        <translation>no se segueix</translation>
    </message>
    <message>
        <source>begins after the import</source>
        <translation>comença després de la importació</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>comença</translation>
    </message>
    <message>
        <source>not connected, as you chose</source>
        <translation>sense connectar, com heu triat</translation>
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
        <translation>s’està connectant</translation>
    </message>
    <message>
        <source>asks whether you trust its key</source>
        <translation>pregunta si us refieu de la seva clau</translation>
    </message>
    <message>
        <source>logging in</source>
        <translation>s’està iniciant la sessió</translation>
    </message>
    <message>
        <source>asks for a password or passphrase</source>
        <translation>demana una contrasenya o frase de pas</translation>
    </message>
    <message>
        <source>reading what is new</source>
        <translation>s’està llegint el que hi ha de nou</translation>
    </message>
    <message>
        <source>following</source>
        <translation>en seguiment</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>s’ha perdut la connexió</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sense resposta</translation>
    </message>
    <message numerus="yes">
        <source>tries again in %n s (%1)</source>
        <extracomment>%1 why</extracomment>
        <translation>
            <numerusform>ho torna a provar d’aquí a %n s (%1)</numerusform>
            <numerusform>ho torna a provar d’aquí a %n s (%1)</numerusform>
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
        <translation>el seu nom no es coneix aquí</translation>
    </message>
    <message>
        <source>no SSH server listens there</source>
        <translation>allà no escolta cap servidor SSH</translation>
    </message>
    <message>
        <source>it stopped answering</source>
        <translation>ha deixat de respondre</translation>
    </message>
    <message>
        <source>the jump host %1 does not answer</source>
        <translation>el servidor de salt %1 no respon</translation>
    </message>
    <message>
        <source>following again, after %1 away</source>
        <translation>se segueix de nou, després de faltar %1</translation>
    </message>
    <message>
        <source>following again, after its SSH server was restarted (%1 away)</source>
        <translation>se segueix de nou, després de reiniciar-se el seu servidor SSH (ha faltat %1)</translation>
    </message>
    <message>
        <source>following again, after it was restarted (%1 away)</source>
        <translation>se segueix de nou, després de reiniciar-se (ha faltat %1)</translation>
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
        <translation>%1 no hi és des de %2. L&apos;Estafeta espera que torni.</translation>
    </message>
    <message>
        <source>%1 It needs the group systemd-journal, or sudo: see the help.</source>
        <extracomment>%1 that the journal cannot be read</extracomment>
        <translation>%1 Li cal el grup systemd-journal, o sudo: vegeu l&apos;ajuda.</translation>
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
        <translation>filtre</translation>
    </message>
    <message>
        <source>relay</source>
        <translation>relé</translation>
    </message>
    <message>
        <source>store</source>
        <translation>bústies</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>llistes</translation>
    </message>
    <message>
        <source>webmail</source>
        <translation>webmail</translation>
    </message>
    <message>
        <source>cluster node</source>
        <translation>node de clúster</translation>
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
        <translation>%1 avançat</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <translation>%1 endarrerit</translation>
    </message>
    <message>
        <source>All its lines are understood.</source>
        <translation>S&apos;entenen totes les seves línies.</translation>
    </message>
    <message>
        <source>%1 % of its lines are not understood.</source>
        <translation>No s&apos;entén el %1 % de les seves línies.</translation>
    </message>
    <message>
        <source>No line for %1; at this hour it hardly ever pauses for more than %2.</source>
        <translation>Cap línia des de fa %1; a aquesta hora gairebé mai no fa una pausa de més de %2.</translation>
    </message>
    <message>
        <source>At this hour it hardly ever pauses for more than %1.</source>
        <translation>A aquesta hora gairebé mai no fa una pausa de més de %1.</translation>
    </message>
    <message>
        <source>%1 lines a second in the last minute.</source>
        <translation>%1 línies per segon en l&apos;últim minut.</translation>
    </message>
    <message>
        <source>Its newest lines came within a second.</source>
        <translation>Les seves línies més recents van arribar en menys d&apos;un segon.</translation>
    </message>
    <message>
        <source>Its newest lines came %1 after they were logged.</source>
        <translation>Les seves línies més recents van arribar %1 després de registrar-se.</translation>
    </message>
    <message>
        <source>It answers in %1 ms.</source>
        <translation>Respon en %1 ms.</translation>
    </message>
    <message>
        <source>Its clock is %1.</source>
        <translation>El seu rellotge va %1.</translation>
    </message>
    <message numerus="yes">
        <source>At %n place(s) lines may be missing.</source>
        <translation>
            <numerusform>En %n lloc poden faltar línies.</numerusform>
            <numerusform>En %n llocs poden faltar línies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than 0.1 % of its lines are not understood.</source>
        <translation>No s&apos;entén menys del 0,1 % de les seves línies.</translation>
    </message>
</context>
<context>
    <name>IndicatorPageText</name>
    <message>
        <source>No logs were read yet.</source>
        <translation>Encara no s&apos;han llegit registres.</translation>
    </message>
    <message>
        <source>Open a folder of logs or connect a mail host. What its mail did, by the hour and by the month, is shown here.</source>
        <translation>Obriu una carpeta de registres o connecteu un servidor de correu. Aquí es mostra què va fer el seu correu, per hores i per mesos.</translation>
    </message>
    <message>
        <source>Reading the counts …</source>
        <translation>Es llegeixen els recomptes…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Aturat.</translation>
    </message>
    <message>
        <source>The counts of this period were not read to the end.</source>
        <translation>Els recomptes d&apos;aquest període no es van llegir fins al final.</translation>
    </message>
    <message>
        <source>Nothing was read of this time.</source>
        <extracomment>%1 a period, %2 hosts</extracomment>
        <translation>No s&apos;ha llegit res d&apos;aquest temps.</translation>
    </message>
    <message>
        <source>No host&apos;s logs have a line of %1. That says nothing about its mail.</source>
        <translation>Els registres de cap servidor no tenen una línia d&apos;aquest període: %1. Això no diu res del seu correu.</translation>
    </message>
    <message>
        <source>The logs of %2 have no line of %1. That says nothing about its mail.</source>
        <translation>Els registres de %2 no tenen cap línia d&apos;aquest període: %1. Això no diu res del seu correu.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n bar(s) nothing was read: they are hatched, not zero.</source>
        <translation>
            <numerusform>D&apos;%n barra no s&apos;ha llegit res: és ratllada, no és zero.</numerusform>
            <numerusform>De %n barres no s&apos;ha llegit res: són ratllades, no són zero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) are not complete: wide hatching.</source>
        <translation>
            <numerusform>%n barra no és completa: ratllat ample.</numerusform>
            <numerusform>%n barres no són completes: ratllat ample.</numerusform>
        </translation>
    </message>
    <message>
        <source>The logs of this time were read, and no message came in.</source>
        <translation>Es van llegir els registres d&apos;aquest temps i no va entrar cap missatge.</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) stand out (!), first %1: %2</source>
        <extracomment>Bars that stand out: %1 the first one, %2 by how much</extracomment>
        <translation>
            <numerusform>%n barra se surt de l&apos;habitual (!), %1: %2</numerusform>
            <numerusform>%n barres se surten de l&apos;habitual (!), la primera %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usual is what half of up to %n week(s) before had at the same hour.</source>
        <translation>
            <numerusform>L&apos;habitual és el que va tenir la meitat de fins a %n setmana anterior a la mateixa hora.</numerusform>
            <numerusform>L&apos;habitual és el que va tenir la meitat de fins a %n setmanes anteriors a la mateixa hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few weeks are known to say what is usual.</source>
        <translation>Es coneixen massa poques setmanes per dir què és habitual.</translation>
    </message>
    <message>
        <source>Some hours are no longer kept: what is left of them are days of UTC.</source>
        <translation>Algunes hores ja no es guarden: en queden dies UTC.</translation>
    </message>
    <message>
        <source>There is no number at that time, and so no message behind it.</source>
        <translation>A aquella hora no hi ha cap nombre, i per tant cap missatge darrere.</translation>
    </message>
    <message>
        <source>Failed logins belong to no message; the live log has their lines.</source>
        <translation>Els accessos fallits no pertanyen a cap missatge; el registre en viu en té les línies.</translation>
    </message>
    <message>
        <source>It is zero there: no message is behind it.</source>
        <translation>Allà és zero: no hi ha cap missatge darrere.</translation>
    </message>
</context>
<context>
    <name>IndicatorWords</name>
    <message>
        <source>Received</source>
        <translation>Rebuts</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Lliurats</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En camí</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Ajornats</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Retornats</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rebutjats</translation>
    </message>
    <message>
        <source>Spam, tagged</source>
        <translation>Correu brossa, marcat</translation>
    </message>
    <message>
        <source>Spam, dropped</source>
        <translation>Correu brossa, descartat</translation>
    </message>
    <message>
        <source>Spam, kept back</source>
        <translation>Correu brossa, retingut</translation>
    </message>
    <message>
        <source>Virus</source>
        <translation>Virus</translation>
    </message>
    <message>
        <source>Forbidden content</source>
        <translation>Contingut prohibit</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volum</translation>
    </message>
    <message>
        <source>Average size</source>
        <translation>Mida mitjana</translation>
    </message>
    <message>
        <source>Average spam score</source>
        <translation>Puntuació mitjana de correu brossa</translation>
    </message>
    <message>
        <source>Delay, median</source>
        <translation>Retard, mediana</translation>
    </message>
    <message>
        <source>Delay, 95 of 100</source>
        <translation>Retard, 95 de 100</translation>
    </message>
    <message>
        <source>Age in the queue</source>
        <translation>Temps a la cua</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>Accessos fallits</translation>
    </message>
    <message>
        <source>Taken in by a mail server: what was refused at the door is not among them.</source>
        <translation>Acceptats per un servidor de correu: el que es va rebutjar a l&apos;entrada no hi és.</translation>
    </message>
    <message>
        <source>In a mailbox, given to a program or a list, or taken by a server elsewhere.</source>
        <translation>En una bústia, donats a un programa o una llista, o acceptats per un servidor de fora.</translation>
    </message>
    <message>
        <source>Neither delivered nor given up, as far as the logs go.</source>
        <translation>Ni lliurats ni abandonats, fins on arriben els registres.</translation>
    </message>
    <message>
        <source>Put off, to be tried again, as far as the logs go.</source>
        <translation>Ajornats, per tornar-ho a provar, fins on arriben els registres.</translation>
    </message>
    <message>
        <source>Taken in and then given up: refused, too old, or the mailbox is full.</source>
        <translation>Acceptats i després abandonats: rebutjats, massa vells o amb la bústia plena.</translation>
    </message>
    <message>
        <source>Refused before a server took it in.</source>
        <translation>Rebutjats abans que un servidor els acceptés.</translation>
    </message>
    <message>
        <source>Found to be spam, marked, and delivered all the same.</source>
        <translation>Reconeguts com a correu brossa, marcats i lliurats igualment.</translation>
    </message>
    <message>
        <source>Found to be spam and dropped.</source>
        <translation>Reconeguts com a correu brossa i descartats.</translation>
    </message>
    <message>
        <source>Found to be spam and kept by the filter.</source>
        <translation>Reconeguts com a correu brossa i retinguts pel filtre.</translation>
    </message>
    <message>
        <source>With a virus, whatever became of it.</source>
        <translation>Amb un virus, sigui què se&apos;n va fer.</translation>
    </message>
    <message>
        <source>With an attachment or content that is forbidden here.</source>
        <translation>Amb un adjunt o contingut que aquí està prohibit.</translation>
    </message>
    <message>
        <source>Queue entries that began, on each server.</source>
        <translation>Entrades de cua que van començar, a cada servidor.</translation>
    </message>
    <message>
        <source>Tries that ended in “sent”, also those that handed on to the next server.</source>
        <translation>Intents que van acabar en «sent», també els que van passar el correu al servidor següent.</translation>
    </message>
    <message>
        <source>Tries that were put off, each by itself.</source>
        <translation>Intents ajornats, cadascun per si mateix.</translation>
    </message>
    <message>
        <source>Tries that failed for good.</source>
        <translation>Intents que van fallar definitivament.</translation>
    </message>
    <message>
        <source>Refusals, each line by itself.</source>
        <translation>Rebuigs, cada línia per si mateixa.</translation>
    </message>
    <message>
        <source>The size of what was received, each message once.</source>
        <translation>La mida del que es va rebre, cada missatge un cop.</translation>
    </message>
    <message>
        <source>The size of a message that was received, on average.</source>
        <translation>La mida mitjana d&apos;un missatge rebut.</translation>
    </message>
    <message>
        <source>The average of the messages that have a spam score.</source>
        <translation>La mitjana dels missatges que tenen puntuació de correu brossa.</translation>
    </message>
    <message>
        <source>From a message&apos;s first line to its delivery: half of them were as fast.</source>
        <translation>Des de la primera línia d&apos;un missatge fins al seu lliurament: la meitat va ser així de ràpida.</translation>
    </message>
    <message>
        <source>From a message&apos;s first line to its delivery: 95 of 100 were as fast.</source>
        <translation>Des de la primera línia d&apos;un missatge fins al seu lliurament: 95 de 100 van ser així de ràpids.</translation>
    </message>
    <message>
        <source>How long a try that was put off had been waiting, median.</source>
        <translation>Quant feia que esperava un intent ajornat, mediana.</translation>
    </message>
    <message>
        <source>Logins that were refused, to mailboxes and for sending.</source>
        <translation>Accessos rebutjats, a bústies i per enviar.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Missatges</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataris</translation>
    </message>
    <message>
        <source>Queue entries</source>
        <translation>Entrades de cua</translation>
    </message>
    <message>
        <source>Each message counts once, however many recipients it has and servers it passes.</source>
        <translation>Cada missatge compta un cop, tingui els destinataris que tingui i passi pels servidors que passi.</translation>
    </message>
    <message>
        <source>Each recipient counts by itself: a mail to three people counts three times.</source>
        <translation>Cada destinatari compta per si mateix: un correu a tres persones compta tres cops.</translation>
    </message>
    <message>
        <source>What each server did counts: a mail that passes a filter counts there twice.</source>
        <translation>Compta el que va fer cada servidor: un correu que passa per un filtre hi compta dos cops.</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>entrant</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>sortint</translation>
    </message>
    <message>
        <source>within the site</source>
        <translation>dins del lloc</translation>
    </message>
    <message>
        <source>of unknown origin</source>
        <translation>d&apos;origen desconegut</translation>
    </message>
    <message>
        <source>by minute</source>
        <translation>per minut</translation>
    </message>
    <message>
        <source>by hour</source>
        <translation>per hora</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>per dia</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>per setmana</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>per mes</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>per minut</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>per hora</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>per dia</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>per setmana</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>per mes</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Període anterior</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Setmana anterior</translation>
    </message>
    <message>
        <source>Until queued</source>
        <translation>Fins a la cua</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>A la cua</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexió</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviament</translation>
    </message>
    <message>
        <source>All of a try</source>
        <translation>Tot l&apos;intent</translation>
    </message>
    <message>
        <source>Whole delivery</source>
        <translation>Tot el lliurament</translation>
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
        <translation>quan va escriure la línia el servidor</translation>
    </message>
    <message>
        <source>the host that wrote it</source>
        <translation>el servidor que la va escriure</translation>
    </message>
    <message>
        <source>the program that wrote it</source>
        <translation>el programa que la va escriure</translation>
    </message>
    <message>
        <source>the program&apos;s process number</source>
        <translation>el número de procés del programa</translation>
    </message>
    <message>
        <source>the queue&apos;s name for this message on this host; used again later</source>
        <translation>el nom que dona la cua a aquest missatge en aquest servidor; es reutilitza després</translation>
    </message>
    <message>
        <source>the message&apos;s own id, the same on all hosts</source>
        <translation>l&apos;identificador propi del missatge, igual a tots els servidors</translation>
    </message>
    <message>
        <source>sender of the envelope; empty for automatic notices</source>
        <translation>remitent del sobre; buit en els avisos automàtics</translation>
    </message>
    <message>
        <source>recipient of this try</source>
        <translation>destinatari d&apos;aquest intent</translation>
    </message>
    <message>
        <source>the address before aliases changed it</source>
        <translation>l&apos;adreça abans que la canviessin els àlies</translation>
    </message>
    <message>
        <source>size in bytes</source>
        <translation>mida en bytes</translation>
    </message>
    <message>
        <source>number of recipients</source>
        <translation>nombre de destinataris</translation>
    </message>
    <message>
        <source>subject of the message</source>
        <translation>assumpte del missatge</translation>
    </message>
    <message>
        <source>words of the program</source>
        <translation>paraules del programa</translation>
    </message>
    <message>
        <source>not known to Estafeta</source>
        <translation>desconegut per a Estafeta</translation>
    </message>
    <message>
        <source>the server it was offered to, with address and port</source>
        <translation>el servidor a qui es va oferir, amb adreça i port</translation>
    </message>
    <message>
        <source>seconds since the message came</source>
        <translation>segons des que va arribar el missatge</translation>
    </message>
    <message>
        <source>seconds before the queue, in the queue, connecting, transferring</source>
        <translation>segons abans de la cua, a la cua, connectant, transferint</translation>
    </message>
    <message>
        <source>status code: 2 done, 4 later, 5 refused</source>
        <translation>codi d&apos;estat: 2 fet, 4 més tard, 5 rebutjat</translation>
    </message>
    <message>
        <source>how this try ended</source>
        <translation>com va acabar aquest intent</translation>
    </message>
    <message>
        <source>what the other side answered</source>
        <translation>el que va contestar l&apos;altra banda</translation>
    </message>
    <message>
        <source>the computer that brought the message</source>
        <translation>l&apos;ordinador que va portar el missatge</translation>
    </message>
    <message>
        <source>the account that signed in</source>
        <translation>el compte que es va identificar</translation>
    </message>
    <message>
        <source>how it signed in</source>
        <translation>com es va identificar</translation>
    </message>
    <message>
        <source>the local account that sent it</source>
        <translation>el compte local que el va enviar</translation>
    </message>
    <message>
        <source>how the two servers spoke</source>
        <translation>com van parlar els dos servidors</translation>
    </message>
    <message>
        <source>the name the client gave itself</source>
        <translation>el nom que es va donar el client</translation>
    </message>
    <message>
        <source>the queue&apos;s name for it before the filter</source>
        <translation>el nom que li donava la cua abans del filtre</translation>
    </message>
    <message>
        <source>who brought it before the filter</source>
        <translation>qui el va portar abans del filtre</translation>
    </message>
    <message>
        <source>the way it was delivered</source>
        <translation>la manera com es va lliurar</translation>
    </message>
    <message>
        <source>the queue&apos;s order of precedence</source>
        <translation>l&apos;ordre de prioritat de la cua</translation>
    </message>
    <message>
        <source>spam score; higher is worse</source>
        <translation>puntuació de correu brossa; més alta és pitjor</translation>
    </message>
    <message>
        <source>the tests that gave the score</source>
        <translation>les proves que van donar la puntuació</translation>
    </message>
    <message>
        <source>the queue&apos;s next name for the message</source>
        <translation>el nom següent del missatge a la cua</translation>
    </message>
    <message>
        <source>where the filter keeps it</source>
        <translation>on el guarda el filtre</translation>
    </message>
    <message>
        <source>the filter&apos;s name for it</source>
        <translation>el nom que li dona el filtre</translation>
    </message>
    <message>
        <source>the mail store&apos;s name for the delivery</source>
        <translation>el nom que dona el magatzem de correu al lliurament</translation>
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
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>LiveLogText</name>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n servidor</numerusform>
            <numerusform>%n servidors</numerusform>
        </translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>hores en %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línia</numerusform>
            <numerusform>%Ln línies</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines so far, looking through the others</source>
        <extracomment>%1 and %2 numbers of lines</extracomment>
        <translation>%1 de %2 línies per ara, es miren les altres</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 de %2 línies</translation>
    </message>
    <message>
        <source>Lines around %1, from the store</source>
        <extracomment>%1 a moment with its date</extracomment>
        <translation>Línies del voltant de %1, del magatzem</translation>
    </message>
    <message numerus="yes">
        <source>Paused, %Ln new line(s)</source>
        <translation>
            <numerusform>En pausa, %Ln línia nova</numerusform>
            <numerusform>En pausa, %Ln línies noves</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused, nothing new</source>
        <translation>En pausa, res de nou</translation>
    </message>
    <message>
        <source>No host is followed: these are the last lines of the store</source>
        <translation>No se segueix cap servidor: aquestes són les últimes línies del magatzem</translation>
    </message>
    <message>
        <source>Following %1</source>
        <translation>Se segueix %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Connectant amb %1</translation>
    </message>
    <message>
        <source>No host can be followed now</source>
        <translation>Ara no es pot seguir cap servidor</translation>
    </message>
    <message>
        <source>%1: lost, tried again</source>
        <translation>%1: perdut, es torna a provar</translation>
    </message>
    <message>
        <source>%1: cannot be followed</source>
        <translation>%1: no es pot seguir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) not shown, too many at once; the store has them</source>
        <translation>
            <numerusform>%Ln línia no mostrada, massa alhora; el magatzem la té</numerusform>
            <numerusform>%Ln línies no mostrades, massa alhora; el magatzem les té</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) not looked through, the filter is too slow</source>
        <translation>
            <numerusform>%Ln línia sense mirar, el filtre és massa lent</numerusform>
            <numerusform>%Ln línies sense mirar, el filtre és massa lent</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the last lines …</source>
        <translation>Llegint les últimes línies…</translation>
    </message>
    <message>
        <source>Looking through the lines …</source>
        <translation>Mirant les línies…</translation>
    </message>
    <message>
        <source>No line passes the filter.</source>
        <translation>Cap línia no passa el filtre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were looked through. New ones appear here as they come.</source>
        <translation>
            <numerusform>S&apos;ha mirat %Ln línia. Les noves apareixen aquí tal com arriben.</numerusform>
            <numerusform>S&apos;han mirat %Ln línies. Les noves apareixen aquí tal com arriben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store has no lines of that time.</source>
        <translation>El magatzem no té línies d&apos;aquell moment.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Res encara.</translation>
    </message>
    <message>
        <source>%1: followed. The next line that is written there appears here.</source>
        <translation>%1: se segueix. La pròxima línia que s&apos;hi escrigui apareix aquí.</translation>
    </message>
    <message>
        <source>No host is followed.</source>
        <translation>No se segueix cap servidor.</translation>
    </message>
    <message>
        <source>Connect a mail host, and its log lines appear here as they are written.</source>
        <translation>Connecteu un servidor de correu i les línies dels seus registres apareixen aquí tal com s&apos;escriuen.</translation>
    </message>
    <message>
        <source>No host is connected now.</source>
        <translation>Ara no hi ha cap servidor connectat.</translation>
    </message>
    <message>
        <source>What happened around %1</source>
        <extracomment>%1 a moment with its date</extracomment>
        <translation>El que va passar al voltant de %1</translation>
    </message>
    <message>
        <source>What happened on %1 around %2</source>
        <extracomment>%1 a host, %2 a moment with its date</extracomment>
        <translation>El que va passar a %1 al voltant de %2</translation>
    </message>
    <message>
        <source>Reading the lines after these …</source>
        <translation>S&apos;estan llegint les línies que segueixen aquestes…</translation>
    </message>
    <message>
        <source>Paused at older lines, from the store</source>
        <translation>En pausa en línies anteriors, del magatzem</translation>
    </message>
    <message>
        <source>Reading older lines …</source>
        <translation>S&apos;estan llegint línies anteriors…</translation>
    </message>
    <message>
        <source>The store begins here.</source>
        <translation>El magatzem comença aquí.</translation>
    </message>
    <message>
        <source>Looked through back to %1. Scroll up to look further back.</source>
        <extracomment>%1 a moment with its date</extracomment>
        <translation>S&apos;ha mirat fins a %1. Desplaceu-vos amunt per mirar més enrere.</translation>
    </message>
    <message>
        <source>Scroll up for older lines, from the store.</source>
        <translation>Desplaceu-vos amunt per veure línies anteriors, del magatzem.</translation>
    </message>
    <message>
        <source>Older lines cannot be read: %1 Scroll up to try again.</source>
        <extracomment>%1 why, as a sentence</extracomment>
        <translation>No es poden llegir línies anteriors: %1 Desplaceu-vos amunt per tornar-ho a provar.</translation>
    </message>
    <message>
        <source>They are all that the store has.</source>
        <translation>Són totes les que té el magatzem.</translation>
    </message>
    <message>
        <source>They go back to %1.</source>
        <extracomment>%1 a moment with its date</extracomment>
        <translation>Arriben fins a %1.</translation>
    </message>
    <message>
        <source>Looking through older lines …</source>
        <translation>S&apos;estan mirant línies anteriors…</translation>
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
        <translation>%1; el servidor accepta %2</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <extracomment>%1 a jump host, %2 a step of the login there</extracomment>
        <translation>A %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a way to log in, %2 how it went</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tried: %1.</source>
        <translation>S&apos;ha provat: %1.</translation>
    </message>
    <message>
        <source>%1 The host takes %2.</source>
        <translation>%1 El servidor accepta %2.</translation>
    </message>
    <message>
        <source>the keys of the agent</source>
        <translation>les claus de l&apos;agent</translation>
    </message>
    <message>
        <source>the key %1</source>
        <translation>la clau %1</translation>
    </message>
    <message>
        <source>the certificate %1</source>
        <translation>el certificat %1</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>la contrasenya</translation>
    </message>
    <message>
        <source>answers to its questions</source>
        <translation>respostes a les seves preguntes</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptat</translation>
    </message>
    <message>
        <source>accepted, and not enough</source>
        <translation>acceptat, i no n&apos;hi ha prou</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rebutjat</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sense resposta</translation>
    </message>
    <message>
        <source>no agent is running</source>
        <translation>no hi ha cap agent en marxa</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>el fitxer no es pot llegir</translation>
    </message>
    <message>
        <source>the file holds no private key</source>
        <translation>el fitxer no conté cap clau privada</translation>
    </message>
    <message>
        <source>wrong passphrase</source>
        <translation>contrasenya de la clau incorrecta</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>claus</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>una contrasenya</translation>
    </message>
    <message>
        <source>a Kerberos ticket</source>
        <translation>un tiquet de Kerberos</translation>
    </message>
    <message>
        <source>no Kerberos ticket for it: run kinit</source>
        <translation>sense tiquet de Kerberos per a ell: executeu kinit</translation>
    </message>
</context>
<context>
    <name>OtherTriesText</name>
    <message>
        <source>(Inferred: sender, recipient and the sending server or its site agree.)</source>
        <translation>(Deduït: coincideixen el remitent, el destinatari i el servidor emissor o la seva xarxa.)</translation>
    </message>
    <message>
        <source>The sending server came back on %1, and the message was refused for good.</source>
        <translation>El servidor emissor va tornar el %1 i el missatge es va rebutjar definitivament.</translation>
    </message>
    <message>
        <source>The sending server came back on %1, and the message was accepted: %2.</source>
        <extracomment>%2 how it ended, as &quot;in mailbox&quot;</extracomment>
        <translation>El servidor emissor va tornar el %1 i el missatge es va acceptar: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The sending server has come back %n time(s) since, the last on %1, and was asked to wait again.</source>
        <translation>
            <numerusform>El servidor emissor ha tornat una vegada des de llavors, el %1, i se li va demanar que continués esperant.</numerusform>
            <numerusform>El servidor emissor ha tornat %n vegades des de llavors, l&apos;última el %1, i se li va demanar que continués esperant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sending server had tried %n time(s) before, first on %1, and was asked to come back later.</source>
        <translation>
            <numerusform>El servidor emissor ho havia provat abans una vegada, el %1, i se li va demanar que tornés més tard.</numerusform>
            <numerusform>El servidor emissor ho havia provat abans %n vegades, la primera el %1, i se li va demanar que tornés més tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show how it ended</source>
        <translation>Mostra com va acabar</translation>
    </message>
    <message>
        <source>Show the last try</source>
        <translation>Mostra l&apos;últim intent</translation>
    </message>
    <message>
        <source>Show the try before</source>
        <translation>Mostra l&apos;intent anterior</translation>
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
        <translation>%1; no es va llegir: %2</translation>
    </message>
    <message>
        <source>reading back %1, %2 %</source>
        <extracomment>%1 &quot;12 to 15 November&quot;, %2 a number</extracomment>
        <translation>es llegeix l&apos;anterior (%1), %2 %</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>how a day is written in a sentence, as &quot;12 November&quot;: the format of QLocale::toString</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>two days: &quot;12 to 15 November&quot;</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>falta menys d&apos;un minut</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>falten uns %1 min</translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation>falten unes %1 h</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>The address does not exist there.</source>
        <translation>Aquesta adreça no existeix allà.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>La bústia del destinatari és plena.</translation>
    </message>
    <message>
        <source>The receiving server asks unknown senders to come back a little later (greylisting).</source>
        <translation>El servidor receptor demana als remitents desconeguts que tornin una mica més tard (llista grisa).</translation>
    </message>
    <message>
        <source>No mail server was found for that domain.</source>
        <translation>No s&apos;ha trobat cap servidor de correu per a aquest domini.</translation>
    </message>
    <message>
        <source>The receiving server could not be reached.</source>
        <translation>No s&apos;ha pogut arribar al servidor receptor.</translation>
    </message>
    <message>
        <source>The sending server is on a block list.</source>
        <translation>El servidor emissor és en una llista de bloqueig.</translation>
    </message>
    <message>
        <source>The server does not take mail for that domain from this sender.</source>
        <translation>El servidor no admet correu d&apos;aquest remitent per a aquest domini.</translation>
    </message>
    <message>
        <source>The receiving server does not accept this sender.</source>
        <translation>El servidor receptor no accepta aquest remitent.</translation>
    </message>
    <message>
        <source>The receiving server did not like the content of the message.</source>
        <translation>Al servidor receptor no li ha agradat el contingut del missatge.</translation>
    </message>
    <message>
        <source>It was taken for spam.</source>
        <translation>S&apos;ha pres per correu brossa.</translation>
    </message>
    <message>
        <source>A virus was found in it.</source>
        <translation>S&apos;hi ha trobat un virus.</translation>
    </message>
    <message>
        <source>It carries an attachment of a forbidden kind.</source>
        <translation>Porta un adjunt d&apos;un tipus prohibit.</translation>
    </message>
    <message>
        <source>A rule of the mail service does not allow it.</source>
        <translation>Una regla del servei de correu no ho permet.</translation>
    </message>
    <message>
        <source>The message is too large.</source>
        <translation>El missatge és massa gran.</translation>
    </message>
    <message>
        <source>A part of our own mail service failed.</source>
        <translation>Ha fallat una part del nostre propi servei de correu.</translation>
    </message>
    <message>
        <source>The sender had not signed in to the mail service.</source>
        <translation>El remitent no s&apos;havia identificat al servei de correu.</translation>
    </message>
    <message>
        <source>The receiving server lacks something that this message needs.</source>
        <translation>Al servidor receptor li falta alguna cosa que aquest missatge necessita.</translation>
    </message>
    <message>
        <source>The list&apos;s moderator has to decide.</source>
        <translation>Ha de decidir qui modera la llista.</translation>
    </message>
    <message>
        <source>The message went round in a circle between two addresses.</source>
        <translation>El missatge donava voltes entre dues adreces.</translation>
    </message>
    <message>
        <source>The receiving server had too many connections at that moment.</source>
        <translation>El servidor receptor tenia massa connexions en aquell moment.</translation>
    </message>
    <message>
        <source>The sending program broke off before it had handed over the whole message.</source>
        <translation>El programa emissor es va tallar abans de lliurar el missatge sencer.</translation>
    </message>
    <message>
        <source>An administrator removed it from the queue.</source>
        <translation>Un administrador el va treure de la cua.</translation>
    </message>
    <message>
        <source>The same message was there before.</source>
        <translation>El mateix missatge ja hi era.</translation>
    </message>
    <message>
        <source>Please look in all folders, also in Spam or Junk, and search for the sender.</source>
        <translation>Mireu a totes les carpetes, també a Correu brossa, i cerqueu pel remitent.</translation>
    </message>
    <message>
        <source>Please ask the recipient to look in the spam folder; what happens behind the other server only its operators can tell.</source>
        <translation>Demaneu al destinatari que miri a la carpeta de correu brossa; el que passa darrere de l&apos;altre servidor només ho saben els qui el porten.</translation>
    </message>
    <message>
        <source>Please look for the message that arrived first.</source>
        <translation>Busqueu el missatge que va arribar primer.</translation>
    </message>
    <message>
        <source>There is nothing to do: the mail service tries again by itself, and tells the sender if it gives up.</source>
        <translation>No cal fer res: el servei de correu ho torna a provar tot sol i avisa el remitent si desisteix.</translation>
    </message>
    <message>
        <source>Please ask the person in charge to release it.</source>
        <translation>Demaneu a la persona responsable que l&apos;alliberi.</translation>
    </message>
    <message>
        <source>If you expected it, please ask us to release it from quarantine.</source>
        <translation>Si l&apos;esperàveu, demaneu-nos que el traguem de la quarantena.</translation>
    </message>
    <message>
        <source>If it was a genuine message, please ask the sender to send it in another form.</source>
        <translation>Si era un missatge legítim, demaneu al remitent que l&apos;enviï d&apos;una altra manera.</translation>
    </message>
    <message>
        <source>The recipient has to make room first; then the sender has to send it again.</source>
        <translation>Primer el destinatari ha de fer lloc; després el remitent l&apos;ha de tornar a enviar.</translation>
    </message>
    <message>
        <source>Please check the address letter by letter and send it again.</source>
        <translation>Comproveu l&apos;adreça lletra per lletra i torneu-lo a enviar.</translation>
    </message>
    <message>
        <source>Please share the large files by a link instead.</source>
        <translation>Compartiu els fitxers grans amb un enllaç.</translation>
    </message>
    <message>
        <source>Please sign in with your account in the mail program and send it again.</source>
        <translation>Identifiqueu-vos amb el vostre compte al programa de correu i torneu-lo a enviar.</translation>
    </message>
    <message>
        <source>Please send the file in another form.</source>
        <translation>Envieu el fitxer d&apos;una altra manera.</translation>
    </message>
    <message>
        <source>The operators of the sending server have to solve this with those of the receiving one.</source>
        <translation>Ho han de resoldre els qui porten el servidor emissor amb els qui porten el receptor.</translation>
    </message>
    <message>
        <source>The sender has to send it again once the cause is gone.</source>
        <translation>El remitent l&apos;ha de tornar a enviar quan la causa hagi desaparegut.</translation>
    </message>
</context>
<context>
    <name>RecognisedText</name>
    <message>
        <source>An address or a part of one, a Message-ID, a queue ID, an IP address, or a pasted message header</source>
        <translation>Una adreça o una part, un Message-ID, un ID de cua, una adreça IP o la capçalera d&apos;un missatge enganxada</translation>
    </message>
    <message>
        <source>Recognised as: address of a sender or recipient</source>
        <translation>Reconegut com a: adreça d&apos;un remitent o destinatari</translation>
    </message>
    <message>
        <source>Recognised as: everybody of a domain</source>
        <translation>Reconegut com a: tothom d&apos;un domini</translation>
    </message>
    <message>
        <source>Recognised as: part of an address</source>
        <translation>Reconegut com a: part d&apos;una adreça</translation>
    </message>
    <message>
        <source>Recognised as: Message-ID</source>
        <translation>Reconegut com a: Message-ID</translation>
    </message>
    <message>
        <source>Recognised as: queue ID</source>
        <translation>Reconegut com a: ID de cua</translation>
    </message>
    <message>
        <source>Recognised as: IP address of the sending computer</source>
        <translation>Reconegut com a: adreça IP de l&apos;ordinador emissor</translation>
    </message>
    <message>
        <source>Recognised as: sender and recipient</source>
        <translation>Reconegut com a: remitent i destinatari</translation>
    </message>
    <message>
        <source>Recognised as: message header</source>
        <translation>Reconegut com a: capçalera d&apos;un missatge</translation>
    </message>
    <message>
        <source>Recognised as: message header, to %1</source>
        <translation>Reconegut com a: capçalera d&apos;un missatge, per a %1</translation>
    </message>
    <message>
        <source>Not recognised: please give one address, Message-ID, queue ID or IP address, or “from:… to:…”</source>
        <translation>No reconegut: escriviu una sola adreça, Message-ID, ID de cua o adreça IP, o «de:… a:…»</translation>
    </message>
    <message>
        <source>Looking for: %1</source>
        <translation>Es cerca: %1</translation>
    </message>
    <message>
        <source>address %1</source>
        <translation>adreça %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>Message-ID %1</source>
        <translation>Message-ID %1</translation>
    </message>
    <message>
        <source>queue ID %1</source>
        <translation>ID de cua %1</translation>
    </message>
    <message>
        <source>sent by %1</source>
        <translation>enviat per %1</translation>
    </message>
    <message>
        <source>handed to %1</source>
        <translation>lliurat a %1</translation>
    </message>
    <message>
        <source>came by %1</source>
        <translation>va passar per %1</translation>
    </message>
    <message>
        <source>subject with “%1”</source>
        <translation>assumpte amb «%1»</translation>
    </message>
    <message>
        <source>virus or forbidden part “%1”</source>
        <translation>virus o part prohibida «%1»</translation>
    </message>
    <message>
        <source>spam score %1 to %2</source>
        <translation>de %1 a %2 punts de correu brossa</translation>
    </message>
    <message>
        <source>spam score at least %1</source>
        <translation>almenys %1 punts de correu brossa</translation>
    </message>
    <message>
        <source>spam score at most %1</source>
        <translation>com a molt %1 punts de correu brossa</translation>
    </message>
    <message>
        <source>%1 to %2 large</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>at least %1 large</source>
        <translation>almenys %1</translation>
    </message>
    <message>
        <source>at most %1 large</source>
        <translation>com a molt %1</translation>
    </message>
    <message>
        <source>Behind “%1:” something is missing.</source>
        <translation>Darrere de «%1:» falta alguna cosa.</translation>
    </message>
    <message>
        <source>“%1” is no spam score: write score:&gt;5, score:&lt;0 or score:2..5.</source>
        <translation>«%1» no són punts de correu brossa: escriviu punts:&gt;5, punts:&lt;0 o punts:2..5.</translation>
    </message>
    <message>
        <source>“%1” is no size: write size:&gt;10M, size:&lt;200k or size:1M..5M.</source>
        <translation>«%1» no és una mida: escriviu mida:&gt;10M, mida:&lt;200k o mida:1M..5M.</translation>
    </message>
    <message>
        <source>“%1” is nothing that becomes of a message: choose it under Conditions.</source>
        <translation>«%1» no és res que es pugui fer d&apos;un missatge: trieu-ho a Condicions.</translation>
    </message>
    <message>
        <source>Recognised as: network of the sending computer</source>
        <translation>Reconegut: xarxa de l&apos;ordinador que l&apos;ha enviat</translation>
    </message>
    <message>
        <source>“%1” is no IP address and no network: write 192.0.2.17, 192.0.2.0/24 or 192.0.2.</source>
        <translation>«%1» no és cap adreça IP ni cap xarxa: escriviu 192.0.2.17, 192.0.2.0/24 o 192.0.2.</translation>
    </message>
    <message>
        <source>taken in by %1</source>
        <translation>acceptat per %1</translation>
    </message>
    <message>
        <source>to somebody in %1</source>
        <translation>per a algú de %1</translation>
    </message>
    <message>
        <source>one row per message</source>
        <translation>una fila per missatge</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>taken into a queue</source>
        <translation>va entrar en una cua</translation>
    </message>
    <message>
        <source>refused before any queue</source>
        <translation>rebutjat abans de tota cua</translation>
    </message>
    <message>
        <source>nothing was found in it</source>
        <translation>sense res trobat</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>correu brossa</translation>
    </message>
    <message>
        <source>a forbidden part was found</source>
        <translation>amb una part prohibida</translation>
    </message>
    <message>
        <source>a virus was found</source>
        <translation>amb un virus</translation>
    </message>
    <message>
        <source>beginning not read</source>
        <translation>principi no llegit</translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>de fora</translation>
    </message>
    <message>
        <source>from inside to the outside</source>
        <translation>de dins enfora</translation>
    </message>
    <message>
        <source>from inside to inside</source>
        <translation>de dins a dins</translation>
    </message>
    <message>
        <source>“%1” is nothing that is found: write found:spam, found:banned, found:virus or found:none.</source>
        <translation>«%1» no és res que es trobi: escriviu trobat:spam, trobat:banned, trobat:virus o trobat:none.</translation>
    </message>
    <message>
        <source>“%1” is no direction: write direction:in, direction:out or direction:local.</source>
        <translation>«%1» no és un sentit: escriviu sentit:in, sentit:out o sentit:local.</translation>
    </message>
    <message>
        <source>“%1”: write per:message for one row of each message.</source>
        <translation>«%1»: escriviu per:message per a una fila per missatge.</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Totals</source>
        <translation>Totals</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Per dia</translation>
    </message>
    <message>
        <source>By hour of the day</source>
        <translation>Per hora del dia</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>Per servidor</translation>
    </message>
    <message>
        <source>Average spam score</source>
        <translation>Puntuació mitjana de correu brossa</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
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
        <translation>Lliurat, per servidor o domini</translation>
    </message>
    <message>
        <source>Received, by host or domain</source>
        <translation>Rebut, per servidor o domini</translation>
    </message>
    <message>
        <source>SMTP connections, by host or domain</source>
        <translation>Connexions SMTP, per servidor o domini</translation>
    </message>
    <message>
        <source>Senders by size</source>
        <translation>Remitents per mida</translation>
    </message>
    <message>
        <source>Senders by messages</source>
        <translation>Remitents per missatges</translation>
    </message>
    <message>
        <source>Recipients by size</source>
        <translation>Destinataris per mida</translation>
    </message>
    <message>
        <source>Recipients by messages</source>
        <translation>Destinataris per missatges</translation>
    </message>
    <message>
        <source>Largest messages</source>
        <translation>Missatges més grans</translation>
    </message>
    <message>
        <source>Deliveries of unknown size</source>
        <translation>Lliuraments de mida desconeguda</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Llistes de correu</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Accessos</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>Accessos fallits</translation>
    </message>
    <message>
        <source>Failed logins, by address</source>
        <translation>Accessos fallits, per adreça</translation>
    </message>
    <message>
        <source>Put off, by reason</source>
        <translation>Ajornats, per motiu</translation>
    </message>
    <message>
        <source>Bounces, by relay</source>
        <translation>Devolucions, per servidor de destinació</translation>
    </message>
    <message>
        <source>Refused, by reason</source>
        <translation>Rebutjats, per motiu</translation>
    </message>
    <message>
        <source>Would have been refused</source>
        <translation>S'haurien rebutjat</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Retinguts</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartats</translation>
    </message>
    <message>
        <source>Hosts that could not be reached</source>
        <translation>Servidors inabastables</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Fatal errors</source>
        <translation>Errors fatals</translation>
    </message>
    <message>
        <source>Panics</source>
        <translation>Pànics</translation>
    </message>
    <message>
        <source>Words of the master daemon</source>
        <translation>Paraules del dimoni master</translation>
    </message>
    <message>
        <source>Refused by block lists</source>
        <translation>Rebutjats per llistes de bloqueig</translation>
    </message>
    <message>
        <source>What content filters found</source>
        <translation>El que van trobar els filtres</translation>
    </message>
    <message>
        <source>Viruses</source>
        <translation>Virus</translation>
    </message>
    <message>
        <source>Forbidden parts</source>
        <translation>Parts prohibides</translation>
    </message>
    <message>
        <source>Spam scores, in whole points</source>
        <translation>Punts de correu brossa, enters</translation>
    </message>
    <message>
        <source>Spam rules</source>
        <translation>Regles de correu brossa</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Rebuts</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Lliurats</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Reenviats</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Ajornats</translation>
    </message>
    <message>
        <source>Tries that were put off</source>
        <translation>Intents ajornats</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Retornats</translation>
    </message>
    <message>
        <source>Given up after days</source>
        <translation>Abandonats al cap de dies</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rebutjats</translation>
    </message>
    <message>
        <source>Handed to a content filter</source>
        <translation>Passats a un filtre de contingut</translation>
    </message>
    <message>
        <source>Taken back from a content filter</source>
        <translation>Tornats per un filtre de contingut</translation>
    </message>
    <message>
        <source>Size of what was received</source>
        <translation>Mida del que es va rebre</translation>
    </message>
    <message>
        <source>Size of what was delivered</source>
        <translation>Mida del que es va lliurar</translation>
    </message>
    <message>
        <source>SMTP connections</source>
        <translation>Connexions SMTP</translation>
    </message>
    <message>
        <source>With a spam score</source>
        <translation>Amb puntuació de correu brossa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Mida</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Missatges</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataris</translation>
    </message>
    <message>
        <source>Average delay</source>
        <translation>Demora mitjana</translation>
    </message>
    <message>
        <source>Longest delay</source>
        <translation>Demora màxima</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Time in all</source>
        <translation>Temps en total</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mitjana</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Màxim</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>(no name, or the rest)</source>
        <translation>(sense nom, o la resta)</translation>
    </message>
    <message>
        <source>Of %1 nothing was read of this time.</source>
        <translation>De %1 no s'ha llegit res d'aquest temps.</translation>
    </message>
    <message>
        <source>What went to a content filter and came back is counted once.</source>
        <translation>El que va anar a un filtre de contingut i va tornar es compta una vegada.</translation>
    </message>
    <message>
        <source>Each host counts for itself: a message that went through two of them is received and delivered at both.</source>
        <translation>Cada servidor compta per si: un missatge que va passar per dos es rep i es lliura a tots dos.</translation>
    </message>
</context>
<context>
    <name>RivalText</name>
    <message>
        <source>one on %1 (%2)</source>
        <extracomment>one of several messages that fit: %1 the server, %2 the time</extracomment>
        <translation>un de %1 (%2)</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <extracomment>one of several messages that fit: %1 a queue ID, %2 the server, %3 the time</extracomment>
        <translation>%1 a %2 (%3)</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>between the last two of a list, and between all of a longer one</extracomment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>It may as well have gone on as %1.</source>
        <translation>També pot haver continuat com a %1.</translation>
    </message>
    <message>
        <source>It may as well have come from %1.</source>
        <translation>També pot venir de %1.</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>Cerca %1</translation>
    </message>
</context>
<context>
    <name>RouteText</name>
    <message>
        <source>This leads to %1.</source>
        <translation>Això porta a %1.</translation>
    </message>
    <message>
        <source>This leads to %1, through %2.</source>
        <extracomment>%2 one or more jump hosts</extracomment>
        <translation>Això porta a %1, a través de %2.</translation>
    </message>
    <message>
        <source>%1, port %2, as %3</source>
        <extracomment>a host on the way: %1 its address, %2 its port, %3 the user there</extracomment>
        <translation>%1, port %2, com a %3</translation>
    </message>
</context>
<context>
    <name>ServerStoreText</name>
    <message>
        <source>Others may read “%1”, which holds the password of the store.</source>
        <translation>Altres poden llegir «%1», que conté la contrasenya del magatzem.</translation>
    </message>
    <message>
        <source>The address of the store holds a password, which others could read there.</source>
        <translation>L&apos;adreça del magatzem porta una contrasenya, que altres hi podrien llegir.</translation>
    </message>
    <message>
        <source>“%1” is no address of a store.</source>
        <translation>«%1» no és l&apos;adreça d&apos;un magatzem.</translation>
    </message>
    <message>
        <source>“%1” in the store&apos;s address is not known, or has no value that it takes.</source>
        <translation>«%1» no es coneix a l&apos;adreça del magatzem, o el seu valor no serveix.</translation>
    </message>
    <message>
        <source>No database server answers at %1.</source>
        <translation>Cap servidor de bases de dades no respon a %1.</translation>
    </message>
    <message>
        <source>The connection to %1 cannot be trusted.</source>
        <translation>La connexió amb %1 no és de fiar.</translation>
    </message>
    <message>
        <source>The database server did not let you in: %1</source>
        <translation>El servidor de bases de dades no us ha deixat entrar: %1</translation>
    </message>
    <message>
        <source>There is no store at %1 yet, or the account may not see it.</source>
        <translation>Encara no hi ha cap magatzem a %1, o el compte no el pot veure.</translation>
    </message>
    <message>
        <source>The account may only read the store %1.</source>
        <translation>El compte només pot llegir el magatzem %1.</translation>
    </message>
    <message>
        <source>The database %1 holds tables of something else.</source>
        <translation>La base de dades %1 té taules d&apos;una altra cosa.</translation>
    </message>
    <message>
        <source>Take that right away from them, and change the password.</source>
        <translation>Traieu-los aquest permís i canvieu la contrasenya.</translation>
    </message>
    <message>
        <source>Name the file of the authority that signed the server&apos;s certificate: ca=FILE</source>
        <translation>Indiqueu el fitxer de l&apos;autoritat que va signar el certificat del servidor: ca=FITXER</translation>
    </message>
    <message>
        <source>Check the user, the file with the password and the database&apos;s name.</source>
        <translation>Comproveu l&apos;usuari, el fitxer amb la contrasenya i el nom de la base de dades.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator; “estafeta-cli store grants” prints what is needed.</source>
        <translation>Demaneu-ho a qui administra el servidor; «estafeta-cli store grants» escriu el que cal.</translation>
    </message>
    <message>
        <source>Name an empty database. This one was left untouched.</source>
        <translation>Indiqueu una base de dades buida. Aquesta s&apos;ha deixat com estava.</translation>
    </message>
    <message>
        <source>Only one collects at a time: the others see what it reads.</source>
        <translation>Només un recull alhora: els altres veuen el que llegeix.</translation>
    </message>
    <message>
        <source>Write it to a file that only you may read, and name that with password-file=FILE.</source>
        <translation>Escriviu-la en un fitxer que només pugueu llegir vós i indiqueu-lo amb password-file=FITXER.</translation>
    </message>
    <message>
        <source>Write it as mariadb://USER@HOST/DATABASE.</source>
        <translation>Escriviu-la com mariadb://USUARI@SERVIDOR/BASE.</translation>
    </message>
    <message>
        <source>There are ca=FILE, password-file=FILE, socket=FILE, and tls=on or off.</source>
        <translation>Hi ha ca=FITXER, password-file=FITXER, socket=FITXER i tls=on o off.</translation>
    </message>
    <message>
        <source>“%1”, which is to hold the password of the store, is missing or cannot be read.</source>
        <translation>«%1», que ha de contenir la contrasenya del magatzem, falta o no es pot llegir.</translation>
    </message>
    <message>
        <source>“%1” names no server.</source>
        <translation>«%1» no anomena cap servidor.</translation>
    </message>
    <message>
        <source>Write the password into it, and let nobody but you read it.</source>
        <translation>Escriviu-hi la contrasenya i no deixeu que el llegeixi ningú més que vós.</translation>
    </message>
    <message>
        <source>Write its name or address, with :PORT behind it if it is not 3306; of a cluster, several.</source>
        <translation>Escriviu-ne el nom o l&apos;adreça, amb :PORT al darrere si no és el 3306; d&apos;un clúster, diversos.</translation>
    </message>
</context>
<context>
    <name>StageText</name>
    <message>
        <source>handed on</source>
        <translation>passat endavant</translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <extracomment>A box of the timeline that stands for several tries or recipients: &quot;deferred ×3&quot;</extracomment>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <extracomment>A filter&apos;s word and its spam score</extracomment>
        <translation>%1, puntuació %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>durant %1</translation>
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
        <translation>%1  %2: %3, durant %4</translation>
    </message>
    <message>
        <source>%1  %2: %3 (%4), lasting %5</source>
        <translation>%1  %2: %3 (%4), durant %5</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Traces messages through the logs of mail hosts.</source>
        <translation>Segueix els missatges a través dels registres dels servidors de correu.</translation>
    </message>
    <message>
        <source>Show the demo site; nothing of it is kept.</source>
        <translation>Mostra el lloc de demostració; no se&apos;n desa res.</translation>
    </message>
    <message>
        <source>Folders and files of logs to read.</source>
        <translation>Carpetes i fitxers de registres per llegir.</translation>
    </message>
    <message>
        <source>Use the store in this folder, which is made if there is none, or at mariadb://USER@HOST/DATABASE.</source>
        <translation>Fa servir el magatzem d&apos;aquesta carpeta, que es crea si no n&apos;hi ha, o el de mariadb://USUARI@SERVIDOR/BASE.</translation>
    </message>
</context>
<context>
    <name>TileText</name>
    <message>
        <source>Processed</source>
        <translation>Processats</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Lliurats</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Ajornats</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Retornats</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Correu brossa</translation>
    </message>
    <message>
        <source>Virus</source>
        <translation>Virus</translation>
    </message>
    <message>
        <source>week before: not read</source>
        <translation>setmana anterior: no llegida</translation>
    </message>
    <message>
        <source>period before: not read</source>
        <translation>període anterior: no llegit</translation>
    </message>
    <message>
        <source>= as the week before</source>
        <translation>= com la setmana anterior</translation>
    </message>
    <message>
        <source>= as the period before</source>
        <translation>= com el període anterior</translation>
    </message>
    <message>
        <source>▲ none the week before</source>
        <translation>▲ cap la setmana anterior</translation>
    </message>
    <message>
        <source>▲ none the period before</source>
        <translation>▲ cap el període anterior</translation>
    </message>
    <message>
        <source>▲ +%1 % on the week before</source>
        <translation>▲ +%1 % que la setmana anterior</translation>
    </message>
    <message>
        <source>▲ +%1 % on the period before</source>
        <translation>▲ +%1 % que el període anterior</translation>
    </message>
    <message>
        <source>▼ −%1 % on the week before</source>
        <translation>▼ −%1 % que la setmana anterior</translation>
    </message>
    <message>
        <source>▼ −%1 % on the period before</source>
        <translation>▼ −%1 % que el període anterior</translation>
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
        <translation>dddd d MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>week from %1</source>
        <extracomment>One bar of a chart: %1 its first day, a Monday</extracomment>
        <translation>setmana del %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM &apos;de&apos; yyyy</translation>
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
        <translation>d/M HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMMM &apos;at&apos; HH:mm</source>
        <extracomment>Date and time within a sentence, as a format of QDateTime; letters that are no format in &apos;&apos;</extracomment>
        <translation>d MMMM &apos;a les&apos; HH:mm</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <extracomment>A stretch of time within one day: %1 date, %2 and %3 hours</extracomment>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A stretch of time: two dates with hours</extracomment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>d MMMM HH:mm</source>
        <translation>d MMMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>Date and time where room is short, as a format of QDateTime</extracomment>
        <translation>d/M HH:mm</translation>
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
            <numerusform>%n dia</numerusform>
            <numerusform>%n dies</numerusform>
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
        <translation>    … %1 d&apos;espera</translation>
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
        <translation>un servidor de correu</translation>
    </message>
    <message>
        <source>another server</source>
        <translation>un altre servidor</translation>
    </message>
    <message>
        <source>Delivered: it has been in the folder “%1” of %2 since %3.</source>
        <translation>Lliurat: és a la carpeta «%1» de %2 des del %3.</translation>
    </message>
    <message>
        <source>Delivered: it has been in the mailbox of %1 since %2.</source>
        <translation>Lliurat: és a la bústia de %1 des del %2.</translation>
    </message>
    <message>
        <source>Delivered to a program that handles the mail of %1, on %2.</source>
        <translation>Lliurat a un programa que tracta el correu de %1, el %2.</translation>
    </message>
    <message>
        <source>Handed over: the server %1 accepted it for %2 on %3.</source>
        <translation>Traspassat: el servidor %1 el va acceptar per a %2 el %3.</translation>
    </message>
    <message>
        <source>The mailing list %1 accepted it on %2.</source>
        <translation>La llista de correu %1 el va acceptar el %2.</translation>
    </message>
    <message>
        <source>Not stored again: %1 already had this message when it came a second time on %2.</source>
        <translation>No s&apos;ha desat una altra vegada: %1 ja tenia aquest missatge quan va arribar per segona vegada el %2.</translation>
    </message>
    <message>
        <source>On its way to %1: the last sign of it is of %2, and nothing is wrong so far.</source>
        <translation>En camí cap a %1: l&apos;últim senyal és del %2 i de moment tot va bé.</translation>
    </message>
    <message>
        <source>Waiting: a moderator of %1 has to approve it.</source>
        <translation>En espera: l&apos;ha d&apos;aprovar qui modera %1.</translation>
    </message>
    <message>
        <source>On hold: it waits for a person to release it to %1.</source>
        <translation>Retingut: espera que algú l&apos;alliberi per a %1.</translation>
    </message>
    <message>
        <source>Put off: on %2 the sending server was asked to come back a little later with the mail for %1 (greylisting).</source>
        <translation>Ajornat: el %2 es va demanar al servidor emissor que tornés una mica més tard amb el correu per a %1 (llista grisa).</translation>
    </message>
    <message>
        <source>Not yet delivered to %1: the other side asks to wait a little (greylisting). It is tried again by itself.</source>
        <translation>Encara no lliurat a %1: l&apos;altra banda demana esperar una mica (llista grisa). Es torna a provar tot sol.</translation>
    </message>
    <message>
        <source>Put off: on %2 the sending server was asked to come back later with the mail for %1.</source>
        <translation>Ajornat: el %2 es va demanar al servidor emissor que tornés més tard amb el correu per a %1.</translation>
    </message>
    <message numerus="yes">
        <source>Not yet delivered to %1 after %n tries. It is tried again by itself.</source>
        <translation>
            <numerusform>Encara no lliurat a %1 després de %n intent. Es torna a provar tot sol.</numerusform>
            <numerusform>Encara no lliurat a %1 després de %n intents. Es torna a provar tot sol.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet delivered to %1. It is tried again by itself.</source>
        <translation>Encara no lliurat a %1. Es torna a provar tot sol.</translation>
    </message>
    <message>
        <source>Not delivered to %1: a filter put it into quarantine on %2.</source>
        <translation>No lliurat a %1: un filtre el va posar en quarantena el %2.</translation>
    </message>
    <message>
        <source>Not delivered to %1: it was thrown away on %2, and nobody was told.</source>
        <translation>No lliurat a %1: es va descartar el %2 sense avisar ningú.</translation>
    </message>
    <message>
        <source>Not delivered: the mailbox of %1 was full on %2.</source>
        <translation>No lliurat: la bústia de %1 era plena el %2.</translation>
    </message>
    <message>
        <source>Not delivered to %1: after trying for days the mail service gave up on %2.</source>
        <translation>No lliurat a %1: després de dies d&apos;intents, el servei de correu va desistir el %2.</translation>
    </message>
    <message>
        <source>Not delivered to %1: it was refused for good on %2.</source>
        <translation>No lliurat a %1: es va rebutjar definitivament el %2.</translation>
    </message>
    <message>
        <source>Never accepted for %1: it was refused at the door on %2, and the sending program was told so.</source>
        <translation>Mai acceptat per a %1: es va rebutjar a la porta el %2, i així es va dir al programa emissor.</translation>
    </message>
    <message>
        <source>Not known: the logs that were read do not tell what became of the message to %1.</source>
        <translation>No se sap: els registres llegits no diuen què se n&apos;ha fet del missatge a %1.</translation>
    </message>
    <message>
        <source>Delivered: all %1 addresses behind %2 have got it.</source>
        <translation>Lliurat: l&apos;han rebut les %1 adreces que hi ha darrere de %2.</translation>
    </message>
    <message>
        <source>Delivered to %1 of the %2 addresses behind %3; the others still wait.</source>
        <translation>Lliurat a %1 de les %2 adreces que hi ha darrere de %3; les altres encara esperen.</translation>
    </message>
    <message>
        <source>Delivered to %1 of the %2 addresses behind %3; %4 did not get it.</source>
        <translation>Lliurat a %1 de les %2 adreces que hi ha darrere de %3; a %4 no ha arribat.</translation>
    </message>
    <message>
        <source>Delivered to %1 of the %2 addresses behind %3; %4 did not get it, the others still wait.</source>
        <translation>Lliurat a %1 de les %2 adreces que hi ha darrere de %3; a %4 no ha arribat, les altres encara esperen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last seen on %1 at %2.</source>
        <translation>Vist per darrera vegada a %1, %2.</translation>
    </message>
    <message>
        <source>Proven by %1, %2.</source>
        <translation>Ho prova %1, %2.</translation>
    </message>
    <message>
        <source>Proven by %1, %2: “%3”</source>
        <translation>Ho prova %1, %2: «%3»</translation>
    </message>
    <message>
        <source>Inferred on %1, %2: Message-ID, recipient and time agree, but no line names both sides.</source>
        <translation>Deduït a %1, %2: coincideixen Message-ID, destinatari i hora, però cap línia anomena les dues bandes.</translation>
    </message>
    <message>
        <source>Possible only: on %1, %2, more than one message fits.</source>
        <translation>Només possible: a %1, %2, hi encaixa més d&apos;un missatge.</translation>
    </message>
    <message>
        <source>Not proven: the mail store&apos;s own log does not confirm it.</source>
        <translation>No provat: el registre del magatzem de correu no ho confirma.</translation>
    </message>
    <message>
        <source>Not proven: whether somebody has read, moved or deleted it since.</source>
        <translation>No provat: si algú l&apos;ha llegit, mogut o esborrat després.</translation>
    </message>
    <message>
        <source>Not proven: what the other side did with it afterwards.</source>
        <translation>No provat: què en va fer després l&apos;altra banda.</translation>
    </message>
    <message>
        <source>Not proven: what the program did with it.</source>
        <translation>No provat: què en va fer el programa.</translation>
    </message>
    <message>
        <source>Not proven: that the list sent copies to its members.</source>
        <translation>No provat: que la llista enviés còpies als seus membres.</translation>
    </message>
    <message>
        <source>Not proven: whether the sending server came back.</source>
        <translation>No provat: si el servidor emissor va tornar.</translation>
    </message>
    <message>
        <source>Not proven: anything after %1, the last line about it.</source>
        <translation>No provat: res posterior a %1, l&apos;última línia que en parla.</translation>
    </message>
    <message>
        <source>Not proven: that the sender was told.</source>
        <translation>No provat: que s&apos;avisés el remitent.</translation>
    </message>
    <message>
        <source>The sender was sent a notice. Not proven: that it was read.</source>
        <translation>Es va enviar un avís al remitent. No provat: que el llegís.</translation>
    </message>
    <message>
        <source>Not proven: whether the sending program showed this to a person.</source>
        <translation>No provat: si el programa emissor ho va mostrar a una persona.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicte</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certesa</translation>
    </message>
    <message>
        <source>Status code</source>
        <translation>Codi d&apos;estat</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Next server</source>
        <translation>Servidor següent</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intents</translation>
    </message>
    <message>
        <source>Queue ID on %1</source>
        <extracomment>%1 queue id, %2 program</extracomment>
        <translation>ID de cua a %1</translation>
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
        <translation>No és segur. %1</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>in mailbox</source>
        <translation>a la bústia</translation>
    </message>
    <message>
        <source>handed to a program</source>
        <translation>lliurat a un programa</translation>
    </message>
    <message>
        <source>accepted outside</source>
        <translation>acceptat fora</translation>
    </message>
    <message>
        <source>accepted by the list</source>
        <translation>acceptat per la llista</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>ja hi era</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en camí</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retingut</translation>
    </message>
    <message>
        <source>greylisted</source>
        <translation>en llista grisa</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>ajornat</translation>
    </message>
    <message>
        <source>in quarantine</source>
        <translation>en quarantena</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>descartat</translation>
    </message>
    <message>
        <source>mailbox full</source>
        <translation>bústia plena</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sap</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>desistit</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>rebotat</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rebutjat</translation>
    </message>
    <message numerus="yes">
        <source>deferred, %n tries</source>
        <translation>
            <numerusform>ajornat, %n intent</numerusform>
            <numerusform>ajornat, %n intents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>greylisted, %n tries</source>
        <translation>
            <numerusform>en llista grisa, %n intent</numerusform>
            <numerusform>en llista grisa, %n intents</numerusform>
        </translation>
    </message>
    <message>
        <source>in the inbox</source>
        <translation>a la safata d&apos;entrada</translation>
    </message>
    <message>
        <source>in folder %1</source>
        <translation>a la carpeta %1</translation>
    </message>
    <message>
        <source>accepted by %1</source>
        <translation>acceptat per %1</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>provat</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>deduït</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptat</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>a la cua</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtre</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>lliurat</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>esborrat</translation>
    </message>
    <message>
        <source>mailing list</source>
        <translation>llista de correu</translation>
    </message>
    <message>
        <source>notice sent</source>
        <translation>avís enviat</translation>
    </message>
    <message>
        <source>back from the filter</source>
        <translation>de tornada del filtre</translation>
    </message>
    <message>
        <source>handed to the next host</source>
        <translation>lliurat al servidor següent</translation>
    </message>
    <message>
        <source>notice to the sender</source>
        <translation>avís al remitent</translation>
    </message>
    <message>
        <source>copied for the list&apos;s members</source>
        <translation>copiat per als membres de la llista</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>reenviat</translation>
    </message>
    <message>
        <source>handed to the mail store</source>
        <translation>lliurat al magatzem de correu</translation>
    </message>
    <message>
        <source>as addressed</source>
        <translation>tal com s&apos;adreçava</translation>
    </message>
    <message>
        <source>by an alias</source>
        <translation>per un àlies</translation>
    </message>
    <message>
        <source>by a forward</source>
        <translation>per un reenviament</translation>
    </message>
    <message>
        <source>by a mailing list</source>
        <translation>per una llista de correu</translation>
    </message>
    <message>
        <source>no filter has looked at it</source>
        <translation>cap filtre no l&apos;ha mirat</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>net</translation>
    </message>
    <message>
        <source>probably spam</source>
        <translation>probablement correu brossa</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>correu brossa</translation>
    </message>
    <message>
        <source>the filter could not check it</source>
        <translation>el filtre no l&apos;ha pogut comprovar</translation>
    </message>
    <message>
        <source>%1, not certain</source>
        <extracomment>%1 is a verdict, as &quot;in folder Junk&quot;</extracomment>
        <translation>%1, no és segur</translation>
    </message>
</context>
</TS>
