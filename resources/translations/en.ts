<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used in %n runs:</source>
        <translation>
            <numerusform>Used in %n run:</numerusform>
            <numerusform>Used in %n runs:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group of %n layers</source>
        <translation>
            <numerusform>group of %n layer</numerusform>
            <numerusform>group of %n layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{run}, %n branches</source>
        <translation>
            <numerusform>{run}, %n branch</numerusform>
            <numerusform>{run}, %n branches</numerusform>
        </translation>
    </message>
</context>
</TS>
