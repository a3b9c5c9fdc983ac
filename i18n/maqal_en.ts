<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ArticleListPane</name>
        <message numerus="yes">
            <source>%Ln article(s)</source>
            <translation>
                <numerusform>%Ln article</numerusform>
                <numerusform>%Ln articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DetailsPane</name>
        <message numerus="yes">
            <source>%Ln line(s) left out of the text</source>
            <translation>
                <numerusform>%Ln line left out of the text</numerusform>
                <numerusform>%Ln lines left out of the text</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportDesk</name>
        <message numerus="yes">
            <source>%Ln article(s) imported</source>
            <translation>
                <numerusform>%Ln article imported</numerusform>
                <numerusform>%Ln articles imported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) could not be imported</source>
            <translation>
                <numerusform>%Ln file could not be imported</numerusform>
                <numerusform>%Ln files could not be imported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) recur; see File, Cleaning rules</source>
            <translation>
                <numerusform>%Ln line recur; see File, Cleaning rules</numerusform>
                <numerusform>%Ln lines recur; see File, Cleaning rules</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln article(s) moved to the trash</source>
            <translation>
                <numerusform>%Ln article moved to the trash</numerusform>
                <numerusform>%Ln articles moved to the trash</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%Ln file(s) a second</source>
            <translation>
                <numerusform>%Ln file a second</numerusform>
                <numerusform>%Ln files a second</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln second(s) left</source>
            <translation>
                <numerusform>%Ln second left</numerusform>
                <numerusform>%Ln seconds left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln article(s) imported</source>
            <translation>
                <numerusform>%Ln article imported</numerusform>
                <numerusform>%Ln articles imported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln already in the library</source>
            <translation>
                <numerusform>%Ln already in the library</numerusform>
                <numerusform>%Ln already in the library</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) could not be imported</source>
            <translation>
                <numerusform>%Ln file could not be imported</numerusform>
                <numerusform>%Ln files could not be imported</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportPreview</name>
        <message numerus="yes">
            <source>%Ln line(s) left out</source>
            <translation>
                <numerusform>%Ln line left out</numerusform>
                <numerusform>%Ln lines left out</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln word</numerusform>
                <numerusform>%Ln words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %Ln minute(s) to read</source>
            <translation>
                <numerusform>about %Ln minute to read</numerusform>
                <numerusform>about %Ln minutes to read</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RulesDialog</name>
        <message numerus="yes">
            <source>%Ln suggestion(s)</source>
            <translation>
                <numerusform>%Ln suggestion</numerusform>
                <numerusform>%Ln suggestions</numerusform>
            </translation>
        </message>
    </context>
</TS>
